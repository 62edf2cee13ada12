// Pages in text browsers, w3m and lynx: what is read is in the order of a reader's interest, scripts are
// not read out, nothing that style sheets hide is there a second time, and no words run together that only
// style sheets keep apart.

import { spawnSync } from "node:child_process";
import { addressOf, each } from "./paper.mjs";

export const PAPERS = ["en", "ar", "km", "zh"];

/** Pages looked at, by their names in each paper's list. */
const NAMES = ["front", "section", "author", "nested thread", "gallery", "video", "Arabic", "Khmer", "thread and table",
  "behind a password", "not found"];

const BROWSERS = [
  ["w3m", ["-dump", "-cols", "100", "-I", "UTF-8", "-O", "UTF-8", "-o", "use_cookie=0"]],
  ["lynx", ["-dump", "-nolist", "-nopause", "-width=100", "-assume_charset=utf-8", "-display_charset=utf-8"]],
];

/** Parts of a page that no reader should be read out. */
const MACHINES = /"@context"|schema\.org|addEventListener|"use strict"|@layer|\{\{|\{%/;

/** Runs in the page: what must be read, in this order. */
function expected({ isArticle }) {
  const text = (element) => element?.textContent.trim() ?? "";
  const first = (selector) => text(document.querySelector(selector));
  const longest = (selector) => [...document.querySelectorAll(selector)].map(text).sort((a, b) => b.length - a.length)[0] ?? "";
  const order = [["skip link", first('a[href="#main"]')], ["paper's name", first('body > header a[href="/"]')]];
  if (document.querySelector("body > header nav a")) order.push(["menu", first("body > header nav a")]);
  if (document.querySelector("main h1")) order.push(["headline", first("main h1")]);
  if (isArticle) {
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => JSON.parse(script.textContent));
    const authors = data.find((node) => `${node["@type"]}`.endsWith("Article"))?.author ?? [];
    for (const { name } of [authors].flat()) order.push(["byline", name]);
    // A locked article has one short paragraph, which says so.
    order.push(["text", longest("main article p:not(#comments p)").slice(0, 60)]);
    if (document.querySelector("#comments")) {
      order.push(["thread", first("#comments h2")]);
      if (document.querySelector('#comments [id^="comment-"]')) order.push(["first comment", first('#comments [id^="comment-"] p')]);
    }
  } else if (document.querySelector("main article")) {
    for (const heading of [...document.querySelectorAll("main article :is(h2, h3)")].slice(0, 6)) order.push(["card", text(heading)]);
  }
  order.push(["end of the footer", text([...document.querySelectorAll("body > footer a")].at(-1))]);
  return { order: order.filter(([, words]) => words), missing: order.filter(([, words]) => !words).map(([what]) => what) };
}

/** Runs in the page: words that are hidden and there twice, and words that stand apart by style alone. */
function styled() {
  const inline = new Set(["A", "ABBR", "B", "BDI", "BDO", "BUTTON", "CITE", "CODE", "EM", "I", "LABEL", "MARK", "Q", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TIME", "U"]);
  const edge = (node, last) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].at(last ? -1 : 0);
  };
  /** Whether nothing but inline elements begins or ends between two pieces of text. */
  const adjoin = (one, other) => {
    const range = document.createRange();
    range.setStartAfter(one);
    range.setEndBefore(other);
    const within = (node) => {
      for (let up = node.parentElement; up !== range.commonAncestorContainer; up = up.parentElement) if (!inline.has(up.tagName)) return false;
      return true;
    };
    return within(one) && within(other) && !range.cloneContents().querySelector("br, hr, img, video, input, select, textarea");
  };
  const seen = new Map();
  const together = [];
  let before = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = node.data.trim();
    const parent = node.parentElement;
    if (parent.closest("script, style, template, option, details:not([open])")) continue;
    if (before && said && !/\s$/.test(before.data) && !/^\s/.test(node.data) && adjoin(before, node)) {
      const [one, other] = [edge(before, true), edge(node, false)];
      const apart = one && other && (other.left - one.right > 3 || one.left - other.right > 3);
      if (apart) together.push(`${before.data.trim().slice(-20)}${said.slice(0, 20)}`);
    }
    before = node;
    if (said.length < 3) continue;
    const box = parent.getBoundingClientRect();
    // A skip link waits outside the window; it is there once.
    const isHidden = !parent.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || box.height <= 1;
    const known = seen.get(said) ?? { times: 0, hidden: 0 };
    seen.set(said, { times: known.times + 1, hidden: known.hidden + isHidden });
  }
  const twice = [...seen].filter(([, { times, hidden }]) => hidden && times > 1).map(([said]) => said.slice(0, 60));
  return { twice, together };
}

/** Letters alone: text browsers break lines anywhere in scripts without spaces, and drop marks of direction. */
const letters = (text) => text.normalize("NFC").replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, "");

function faultsOf(said, { order, twice }) {
  // lynx begins with a line of the page's feeds and other editions, which it takes out of the head.
  const dump = said.replace(/^\s*#[^]*?\n\s*\n/, "");
  const faults = dump.trim() ? [] : ["shows nothing"];
  const machine = dump.match(MACHINES);
  if (machine) faults.push(`reads out a machine's text: ${machine[0]}`);
  const all = letters(dump);
  let from = 0;
  for (const [what, words] of order) {
    const at = all.indexOf(letters(words), from);
    if (at >= 0) from = at + 1;
    else faults.push(`${what} is ${all.includes(letters(words)) ? "not in its place" : "missing"}: ${words.slice(0, 60)}`);
  }
  if (!all.startsWith(letters(order[0][1]))) faults.push(`begins with “${dump.trim().slice(0, 40)}”, not with the skip link`);
  for (const words of twice) if (all.split(letters(words)).length > 2) faults.push(`hidden, and read out more than once: ${words}`);
  return faults;
}

/** Every page in each text browser that is there. */
export async function check(papers, browser, tally) {
  const there = BROWSERS.filter(([name]) => !spawnSync(name, ["-version"]).error);
  for (const [name] of BROWSERS) if (!there.some(([is]) => is === name)) {
    if (process.env.CI) tally.add(name, ["is not installed"]);
    else console.log(`skipped: ${name} is not installed`);
  }
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const visits = papers.flatMap((paper) => paper.pages.filter(([name]) => NAMES.includes(name)).map((page) => [paper, page]));
  await each(visits, 2, async ([paper, [name, path, wants = {}]]) => {
    const address = addressOf(paper, path);
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    const facts = { ...(await page.evaluate(expected, { isArticle: !!(wants.article || wants.page) })), ...(await page.evaluate(styled)) };
    await page.close();
    const faults = facts.missing.map((what) => `the page itself has no ${what}`);
    const together = [...new Set(facts.together)];
    if (together.length) faults.push(`words run together without style, ${together.length} times: ${together.slice(0, 4).join(" · ")}`);
    for (const [program, flags] of there) {
      const run = spawnSync(program, [...flags, address], { encoding: "utf8", env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" }, maxBuffer: 1 << 26 });
      faults.push(...faultsOf(run.stdout, facts).map((fault) => `${program}: ${fault}`));
      if (process.env.VERBOSE) console.log(`---- ${program} ${paper.name} ${name}\n${run.stdout}`);
    }
    tally.add(`${paper.name}  ${name}  ${path}`, faults);
  });
  await context.close();
}
