// What a first view costs. For every article of every paper: the bytes of page, style sheets and scripts
// as they cross the line, which must fit into the first flight of a connection. For some pages of each
// kind: who is asked for what, and whether anything is left with the reader.

import http from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { addressOf, each, sized } from "./paper.mjs";

export const PAPERS = ["en", "ar", "km", "zh"];

/** First flight of a connection: ten packets of 1,448 bytes, less the frame of TLS and HTTP. */
const VIEW = 14_336;
const SCRIPTS = 10_240;
/** Fonts asked for before the text that needs them is laid out; the others come after the first paint. */
const FONTS = 2;

/** Articles beyond this are listed, not judged: a long read with a long thread is long. */
const ORDINARY = { words: 1_500, comments: 30 };

/** What browsers of today accept. */
const TODAY = "gzip, deflate, br, zstd";

/** A body as it crosses the line. */
const raw = (address, coding) =>
  new Promise((resolve, reject) => {
    http.get(address, { headers: { "accept-encoding": coding } }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part)).once("error", reject).once("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).once("error", reject);
  });

/**
 * Bytes of a body once it is sent in the form that is wanted. Forms are made after the first request, none for the very
 * small (they would not spare a packet); a page that is read often is then pressed once more, which its tag tells.
 */
async function settled(address, accepted, wanted) {
  for (let left = 200; ; left--) {
    const { status, headers, body } = await raw(address, accepted);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
    const isPressed = wanted !== "br" || headers["cache-control"]?.includes("immutable") || headers.etag.endsWith('-br11"');
    if ((headers["content-encoding"] === wanted && isPressed) || body.length < 860) return body.length;
    if (!left) throw new Error(`${address} is still sent as ${headers["content-encoding"] ?? "plain"} ${headers.etag} after 10 seconds, not as ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Bytes under brotli and under gzip, kept for the assets that every page names. */
const weights = new Map();
function weigh(address) {
  if (!weights.has(address)) weights.set(address, Promise.all([settled(address, TODAY, "br"), settled(address, "gzip", "gzip")]));
  return weights.get(address);
}

/** Bytes that AVIF sources will add once the pictures of the page have them: they are made last, over minutes. */
function pending(html) {
  const whole = html.replace(/(?<!<source type="image\/avif"[^>]*>)<source type="image\/webp"[^>]*>/g, (webp) => webp.replaceAll("webp", "avif") + webp);
  const size = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return whole === html ? 0 : Math.max(0, size(whole) - size(html));
}

/** Runs in a blank page: what a browser would read out of this text. */
function read(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const all = (selector, name) => [...new Set([...page.querySelectorAll(selector)].map((element) => element.getAttribute(name)))];
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => JSON.parse(script.textContent));
  const article = data.find((node) => `${node["@type"]}`.endsWith("Article") || `${node["@type"]}`.endsWith("BlogPosting"));
  return {
    styles: all('link[rel~="stylesheet"]', "href"),
    scripts: all("script[src]", "src").concat(all('link[rel~="modulepreload"]', "href")),
    words: article?.wordCount ?? 0,
    comments: article?.commentCount ?? 0,
    isArticle: !!article,
  };
}

/** Every article there is, as the sitemaps tell. */
async function articles(paper) {
  const locations = async (address) => [...(await (await fetch(address)).text()).matchAll(/<loc>([^<]+)/g)].map(([, location]) => location);
  const maps = await locations(`${paper.origin}/sitemap.xml`);
  return [...new Set((await each(maps, 4, locations)).flat())].filter((address) => /\/\d{4}\/\d\d\/./.test(address));
}

async function firstView(blank, paper, address) {
  const html = (await (await fetch(address)).text());
  const facts = await blank.evaluate(read, html);
  const whole = (path) => new URL(path, address).href;
  const parts = await Promise.all([[address], facts.styles.map(whole), facts.scripts.map(whole)].map(async (list) =>
    (await Promise.all(list.map(weigh))).reduce(([br, gzip], [b, g]) => [br + b, gzip + g], [0, 0])));
  parts[0] = parts[0].map((bytes) => bytes + pending(html));
  const [br, gzip] = [0, 1].map((at) => parts.reduce((sum, part) => sum + part[at], 0));
  const isLong = facts.words > ORDINARY.words || facts.comments > ORDINARY.comments;
  const faults = [];
  if (!facts.isArticle) faults.push("names no article in its JSON-LD");
  if (br > VIEW && !isLong) faults.push(`${br} bytes, ${br - VIEW} too many: page ${parts[0][0]}, style ${parts[1][0]}, scripts ${parts[2][0]}`);
  if (parts[2][0] > SCRIPTS) faults.push(`scripts of ${parts[2][0]} bytes, ${SCRIPTS} allowed`);
  const said = `${String(br).padStart(6)} br ${String(gzip).padStart(6)} gzip  page ${parts[0][0]}  ${facts.words} words  ${facts.comments} comments${isLong ? "  long: not judged" : ""}`;
  return { line: `${paper.name}  ${said}  ${decodeURI(new URL(address).pathname)}`, faults };
}

/** Runs in the page once it is painted and its fonts are there: what it hints at, which faces it uses and how. */
async function loaded() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await document.fonts.ready;
  const rulesOf = (list) => [...list].flatMap((rule) => (rule.cssRules ? [rule, ...rulesOf(rule.cssRules)] : [rule]));
  const faces = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet.cssRules)).filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style, parentStyleSheet }) => ({
      name: style.fontFamily,
      urls: [...style.getPropertyValue("src").matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => new URL(url, parentStyleSheet.href ?? document.baseURI).href),
      waits: !["swap", "fallback", "optional"].includes(style.getPropertyValue("font-display")),
      key: key(style.fontFamily, style.fontWeight, style.fontStyle, style.getPropertyValue("unicode-range")),
    }));
  // A face does not say where it came from, but its rule does; both say what it is for.
  function key(family, weight, style, range) {
    return [family.replace(/["']/g, ""), weight || "normal", style || "normal", (range || "U+0-10FFFF").replace(/\s/g, "").toUpperCase()].join();
  }
  const used = new Set([...document.fonts].filter((face) => face.status === "loaded").map((face) => key(face.family, face.weight, face.style, face.unicodeRange)));
  return {
    preloads: [...document.querySelectorAll('link[rel~="preload"][as="font"]')].map((link) => link.href),
    hints: [...document.querySelectorAll('link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"]')].map((link) => link.href),
    used: faces.filter((face) => used.has(face.key)).flatMap(({ urls }) => urls),
    waiting: [...new Set(faces.filter(({ urls, waits }) => urls.length && waits).map(({ name }) => name))],
    kept: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
  };
}

/** One page as a new reader opens it: whom it asks, for how much, what it leaves behind. */
async function opened(browser, paper, [, path]) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const requests = [];
  const faults = [];
  try {
    const page = await context.newPage();
    page.on("request", (request) => requests.push(request));
    await page.route((url) => url.origin !== paper.origin, (route) => route.abort());
    await page.goto(addressOf(paper, path), { waitUntil: "networkidle" });
    const said = await page.evaluate(loaded);
    for (const request of requests) if (!request.url().startsWith(`${paper.origin}/`)) faults.push(`asks another server: ${request.url()}`);
    if (said.hints.length) faults.push(`hints at other requests: ${said.hints.join(" ")}`);
    if (said.preloads.length > FONTS) faults.push(`${said.preloads.length} fonts preloaded, ${FONTS} allowed`);
    for (const preload of said.preloads) if (!said.used.includes(preload)) faults.push(`preloaded for nothing: ${preload}`);
    if (said.waiting.length) faults.push(`fonts that hide text while they load: ${said.waiting.join(", ")}`);
    if ((await context.cookies()).length) faults.push("leaves a cookie");
    // A dossier notes what was read of it, for its own "new since your visit".
    const kept = said.kept.filter((key) => !key.startsWith("dossier:"));
    if (kept.length) faults.push(`leaves with the reader: ${kept.join(" ")}`);
    const kinds = new Map();
    for (const request of requests) kinds.set(request.resourceType(), (kinds.get(request.resourceType()) ?? 0) + 1);
    return { faults, line: `${requests.length} requests: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}` };
  } finally {
    await context.close();
  }
}

/** All articles on the scales, then the sample paper's pages and the fronts of the others as they are opened. */
export async function check(papers, browser, tally) {
  const blank = await browser.newPage();
  for (const paper of papers) {
    // Sizes make a page longer; the front page shows most pictures there are.
    await sized(`${paper.origin}/`);
    const found = await articles(paper);
    if (!found.length) tally.add(paper.name, ["the sitemaps name no article"]);
    for (const { line, faults } of await each(found, 4, (address) => firstView(blank, paper, address))) tally.add(line, faults);
  }
  await blank.close();
  const visits = papers.flatMap((paper) => paper.pages.filter(([name]) => paper.name === "en" || name === "front").map((page) => [paper, page]));
  const results = await each(visits, 2, ([paper, page]) => opened(browser, paper, page));
  results.forEach(({ faults, line }, at) => tally.add(`${visits[at][0].name}  ${visits[at][1][0]}  ${line}`, faults));
}
