// What the checks in this folder share: papers to look at, their pages, and a browser.
//
// Two kinds of paper: the sample paper (`courant demo`), framed in English with articles in five
// languages, and small papers whose own language is another one, so that its words, its direction and
// its faces carry every page.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { wxr } from "./wxr.mjs";

const HERE = import.meta.dirname;
const ROOT = path.join(HERE, "../..");

/** What Chromium is started with: no other server is spoken to, no first-run page is shown. */
export const FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** Languages with a small paper of their own, in `fixtures/papers`. */
export const LANGUAGES = ["ar", "km", "zh"];

/** The sample paper: name, path, and what this page must have besides what every page has. */
export const PAGES = [
  ["front", "/", { switches: true }],
  ["section", "/region/"],
  ["empty section page", "/river/?before=1-1"],
  ["topic", "/topic/fisheries/"],
  ["dossier", "/dossier/the-gates-of-longdu/"],
  ["dossiers", "/dossier/"],
  ["author", "/author/tomas-verhey/"],
  ["author without portrait", "/author/maly-chhorn/"],
  ["month", "/2026/11/"],
  ["parts and thread", "/2026/11/lanhe-varden-relations-during-the-salt-coast-war/", { article: "en", has: ".parts a" }],
  ["nested thread", "/2026/11/thinnest-season-boeng-thom/", { article: "en", has: ".comments ol ol .comment" }],
  ["opinion", "/2026/11/publish-the-gate-times/", { article: "en" }],
  ["table and notes", "/2026/11/how-a-dam-starves-a-delta/", { article: "en" }],
  ["video", "/2026/11/the-dawn-run/", { article: "en", plays: true }],
  ["gallery", "/2026/11/the-night-of-the-lights/", { article: "en", has: ".gallery img" }],
  ["player of another site", "/2026/10/the-october-flood-hour-by-hour/", { article: "en", has: ".embed a", loadsOnClick: true }],
  ["brief", "/2026/11/ferry-winter-timetable/", { article: "en" }],
  ["sponsored", "/2026/11/partner-a-quiet-power-station/", { article: "en" }],
  ["Khmer", "/2026/11/ត្រីបឹងធំ-តិចបំផុត/", { article: "km" }],
  ["Burmese", "/2026/11/ရေကာတာလေးခု-တွက်ချက်မှု/", { article: "my" }],
  ["Chinese", "/2026/11/新桥通车-货船减半/", { article: "zh-Hans" }],
  ["Arabic", "/2026/11/الملح-يصعد-في-القنوات/", { article: "ar", dir: "rtl" }],
  ["standing page", "/about/", { page: true }],
  ["search", "/search/", { offers: "how a da" }],
  ["what was found", "/search/?q=river&in=comments&section=2", { has: ".search__result mark" }],
  ["what was found about a topic", "/search/?q=river&topic=2", { has: ".search__facet a" }],
  ["style guide", "/~styleguide"],
  ["not found", "/no/such/page/", { status: 404 }],
];

/** The pages of a small paper; the same in each language but for the one address in its own script. */
export function ownPages(language) {
  const paper = ownText(language);
  const spelled = paper.articles.find((article) => /[^a-z-]/.test(article.slug)).slug;
  return [
    ["front", "/"],
    ["section", "/category/water/"],
    ["topic", "/tag/fishing/"],
    ["author", `/author/${paper.author.login}/`],
    ["month", "/2026/11/"],
    ["thread and table", "/2026/11/water-level/", { article: language }],
    ["picture", "/2026/11/night-market/", { article: language }],
    ["closed thread", "/2026/11/school-boat/", { article: language }],
    ["own script in the address", `/2026/11/${spelled}/`, { article: language }],
    ["behind a password", "/2026/11/letter/", { page: true }],
    ["standing page", "/about/", { page: true }],
    ["search", "/search/"],
    ...(paper.articles.some((article) => article.picture) ? [["page of a picture", "/2026/11/river-gauge/"]] : []),
    ["not found", "/no/such/page/", { status: 404 }],
  ];
}

function ownText(language) {
  return JSON.parse(readFileSync(path.join(ROOT, "fixtures/papers", `${language}.json`), "utf8"));
}

/** A port nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function courant() {
  if (!process.env.COURANT) throw new Error("COURANT must name the built binary");
  return process.env.COURANT;
}

/** Papers that are served: none outlives a run that is stopped or fails. */
const children = new Set();
process.on("exit", () => children.forEach((child) => child.kill("SIGTERM")));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

/** Runs a command of the binary to its end; what it printed. */
export const run = (...commands) => execFileSync(courant(), commands, { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });

/** Starts the binary and waits until it says where it serves; gives a way to stop it, and what it said. */
/** Runs the program until it has said what shows that it is ready. */
export async function serving(commands, log = "warn", ready = / at http:\/\/[^]*\n/) {
  const child = spawn(courant(), commands, { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, RUST_LOG: log } });
  children.add(child);
  const stopped = new Promise((resolve) => child.once("exit", resolve)).finally(() => children.delete(child));
  const said = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (data) => ready.test((said += data)) && resolve(said));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the paper stopped at once (${code})`)));
  });
  return [() => (child.kill("SIGTERM"), stopped), said];
}

/** The sample paper: its name, origin, pages, and a way to stop it. */
export async function samplePaper() {
  const listen = `127.0.0.1:${await freePort()}`;
  const [stop, said] = await serving(["demo", "--listen", listen], "warn", /goes away/);
  // The link that the demo prints for its newsroom; good once.
  const desk = said.match(/http:\S+\/~in\/\w+/)?.[0];
  const origin = `http://${listen}`;
  const pages = [...PAGES, ...(await conversation(origin, "/2026/11/thinnest-season-boeng-thom/"))];
  return { name: "en", language: "en", dir: "ltr", origin, pages, desk, stop };
}

/** Pages of the conversation under an article, whose addresses hold ids: all of it, one comment, the forms. */
async function conversation(origin, article) {
  const text = async (path) => (await fetch(origin + encodeURI(path))).text();
  const first = (html, pattern) => pattern.exec(html)?.[1] ?? (() => { throw new Error(`${article} has no ${pattern}`); })();
  const html = await text(article);
  const one = `${article}comments/${first(html, /id="comment-(\d+)"/)}/`;
  const write = first(html, /class="thread__write[^>]*><a href="([^"]+)"/);
  return [
    ["comments", `${article}comments/`, { has: ".thread--all .comment" }],
    ["one comment", one, { has: ".comment--asked .vote" }],
    ["writing", write, { has: "form.write textarea" }],
    ["answering", first(html, /<a href="(\/~thread\/[^"]+\/\d+)"/), { has: ".conversation__answered" }],
    ["reporting", first(await text(one), /<a href="(\/~report\/[^"]+)"/), { has: "form.write [type=radio]" }],
  ];
}

/** A small paper in its own language: made, filled through the import, served; gone at the end. */
export async function ownPaper(language, { log } = {}) {
  const text = ownText(language);
  const folder = mkdtempSync(path.join(tmpdir(), `courant-${language}-`));
  try {
    const listen = `127.0.0.1:${await freePort()}`;
    const [paper, uploads, file] = ["paper", "uploads", "export.xml"].map((name) => path.join(folder, name));
    const run = (...given) => execFileSync(courant(), given, { stdio: ["ignore", "ignore", "inherit"] });
    mkdirSync(path.join(uploads, "2026/11"), { recursive: true });
    for (const { picture } of text.articles)
      if (picture) cpSync(path.join(ROOT, "crates/courant_paper/demo/pictures", picture.file), path.join(uploads, "2026/11", picture.file));
    writeFileSync(file, wxr(text));
    run("new", paper, "--name", text.name, "--language", language, "--address", `http://${listen}`, "--time-zone", text.time_zone);
    run("settings", "--paper", paper, "--tagline", text.tagline, "--description", text.description, "--accent", text.accent);
    run("import", "wxr", file, "--paper", paper, "--media", uploads);
    const [stop] = await serving(["serve", "--paper", paper, "--listen", listen], log);
    const origin = `http://${listen}`;
    await sized(`${origin}/`);
    const pages = [...ownPages(language), ...(await conversation(origin, "/2026/11/water-level/"))];
    return {
      name: language, language, dir: language === "ar" ? "rtl" : "ltr", origin, pages, folder: paper,
      stop: async () => {
        await stop();
        rmSync(folder, { recursive: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/** A paper whose store has been spoiled while it was served: every page it is asked for is the one that says so. */
export async function brokenPaper() {
  const paper = await ownPaper("ar", { log: "off" });
  for (const name of ["paper.db-wal", "paper.db", "paper.db-shm"]) {
    const file = path.join(paper.folder, name);
    // In place and of the same length: what the server has mapped must not go away under it. The index of the WAL too, or a
    // connection that has read the pages it needs before would believe them still.
    if (existsSync(file)) writeFileSync(file, Buffer.alloc(statSync(file).size), { flag: "r+" });
  }
  return { ...paper, name: "broken", pages: [["failed", "/about/", { status: 500 }]] };
}

/** Waits until every picture of the page has been made in its sizes, which happens while the paper is served. */
export async function sized(address) {
  for (let left = 1_800; left > 0; left--) {
    const pictures = (await (await fetch(address)).text()).match(/<img [^>]*>/g) ?? [];
    if (pictures.every((img) => / src="[^"]*-\d+\.\w+"/.test(img))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the pictures of ${address} were not made in three minutes`);
}

const PAPERS = { en: samplePaper, broken: brokenPaper };

/** The papers of these names (`en` is the sample paper, `broken` one that fails), handed to `work`, stopped whatever happens. */
export async function withPapers(names, work) {
  const started = await Promise.allSettled(names.map((name) => (PAPERS[name] ?? ownPaper)(name)));
  const papers = started.flatMap(({ value }) => value ?? []);
  try {
    for (const { reason } of started) if (reason) throw reason;
    return await work(papers);
  } finally {
    await Promise.all(papers.map((paper) => paper.stop()));
  }
}

/** A Chromium, handed to `work` and closed whatever happens. */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS, chromiumSandbox: false });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

export const chromiumPath = () => process.env.CHROMIUM || "/usr/bin/chromium";

/** The address of a page, spelled as links spell it. */
export const addressOf = (paper, pathOf) => paper.origin + encodeURI(pathOf);

/** Does `work` for each item, at most `width` at a time; results in order. */
export async function each(items, width, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at], at);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

/** Down the page and up again, so that lazy pictures come. Steps from outside: without scripts a page has no timers. */
export async function scrollThrough(page) {
  const [height, step] = await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = "auto";
    return [document.documentElement.scrollHeight, innerHeight];
  });
  for (let y = 0; y < height; y += step) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await page.waitForTimeout(20);
  }
  const showNextMissing = () => page.evaluate(() => {
    const missing = [...document.images].find((img) => !img.complete && img.getClientRects().length);
    missing?.scrollIntoView();
    return !!missing;
  });
  for (let left = 100; left > 0 && (await showNextMissing()); left--) await page.waitForTimeout(50);
  await page.evaluate(() => scrollTo(0, 0));
}
