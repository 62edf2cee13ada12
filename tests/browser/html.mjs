// The Nu HTML checker over every kind of page of every paper, error pages too, and over the style sheets
// and the icon. Errors and warnings are faults: a page that the checker does not understand is one that
// some reader's machine may not understand either.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vnu from "vnu-jar";
import { addressOf, each } from "./paper.mjs";

export const PAPERS = ["en", "ar", "km", "zh", "broken"];

/** Warnings that are no fault here. */
const ACCEPTED = [
  // The standard itself marks comments as articles and gives them no heading; that every other article
  // has one is seen by `smoke.mjs`.
  /^Article lacks heading/,
];

const JAVA = process.env.JAVA ?? "java";

/** A small machine waits mostly for the checker to warm up. */
const JVM = ["-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

/** Pages that are no answer to an ordinary request. */
const ODD = [
  ["another method", "/", { method: "POST", status: 405 }],
  ["too long an address", `/${"a".repeat(4_100)}`, { status: 404 }],
];

/** What else pages name: how the checker is told, and where it is named. */
const ASSETS = [
  ["style sheet", "--css", /<link (?=[^>]*rel="stylesheet")[^>]*href="([^"]+)"/g],
  ["icon", "--svg", /<link (?=[^>]*rel="icon")[^>]*href="([^"]+\.svg)"/g],
];

/** Fetches a page into a file; answers what is wrong with the answer itself. */
async function fetched(paper, [, address, wants = {}], file) {
  const response = await fetch(addressOf(paper, address), { method: wants.method ?? "GET", redirect: "manual" });
  const text = await response.text();
  writeFileSync(file, text);
  const faults = [];
  if (response.status !== (wants.status ?? 200)) faults.push(`status ${response.status}`);
  if (!response.headers.get("content-type")?.startsWith("text/html; charset=utf-8")) faults.push(`content type ${response.headers.get("content-type")}`);
  return { text, faults };
}

/** What the checker says of files, by file. Its own failure is an error, not a page without faults. */
function checked(flags, files) {
  if (!files.length) return new Map();
  const run = spawnSync(JAVA, [...JVM, "-jar", String(vnu), "--exit-zero-always", "--stdout", "--format", "json", ...flags, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`the checker failed (${run.status}): ${run.stderr}`);
  const said = new Map(files.map((file) => [file, []]));
  for (const { url, type, subType, message, lastLine, extract } of JSON.parse(run.stdout).messages) {
    if ((type === "info" && subType !== "warning") || ACCEPTED.some((accepted) => accepted.test(message))) continue;
    const list = said.get(new URL(url).pathname);
    if (!list) throw new Error(`the checker speaks of ${url}: ${message}`);
    list.push(`${subType ?? type}: ${message}${lastLine ? ` (line ${lastLine})` : ""}${extract ? `\n        ${extract.replace(/\s+/g, " ").trim()}` : ""}`);
  }
  return said;
}

/** All pages into files, then the checker once over all of them: it takes longer to start than to check. */
export async function check(papers, _, tally) {
  if (spawnSync(JAVA, ["-version"]).error) {
    if (process.env.CI) tally.add("java", ["is not installed"]);
    else console.log("skipped: java is not installed");
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "courant-html-"));
  try {
    const visits = papers.flatMap((paper) => [...paper.pages, ...(paper.name === "en" ? ODD : [])].map((page) => [paper, page]));
    const files = visits.map((_, at) => path.join(folder, `${at}.html`));
    const answers = await each(visits, 4, ([paper, page], at) => fetched(paper, page, files[at]));
    const said = checked([], files);
    visits.forEach(([paper, [name, address]], at) =>
      tally.add(`${paper.name}  ${name}  ${address.slice(0, 80)}`, [...answers[at].faults, ...said.get(files[at])]));

    // Assets are named by the pages, so each is checked once.
    for (const [what, flag, pattern] of ASSETS) {
      const named = new Map(visits.flatMap(([paper], at) => [...answers[at].text.matchAll(pattern)].map(([, href]) => [href, paper])));
      if (!named.size) tally.add(what, ["no page names one"]);
      const kept = await each([...named], 4, async ([href, paper], at) => {
        const file = path.join(folder, `${at}.${flag.slice(2)}`);
        writeFileSync(file, await (await fetch(paper.origin + href)).text());
        return file;
      });
      const found = checked([flag], kept);
      [...named.keys()].forEach((href, at) => tally.add(`${what}  ${href}`, found.get(kept[at])));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
