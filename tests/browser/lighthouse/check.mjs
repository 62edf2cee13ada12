// Lighthouse over the pages readers land on, as a phone and as a desk: accessibility, good practice and
// search must have everything; speed may lose a point to the machine the test runs on, and is tried again.
// Under CI, whose machines are shared, speed is only told: a busy neighbour is no fault of the paper's.

import { chromium } from "playwright-core";
import lighthouse, { desktopConfig } from "lighthouse";
import { FLAGS, addressOf, chromiumPath, freePort } from "../paper.mjs";

export const PAPERS = ["en"];

const NAMES = ["front", "nested thread", "section"];
const PRESETS = [["phone", undefined], ["desk", desktopConfig]];
const WANTED = { performance: process.env.CI ? 0 : 99, accessibility: 100, "best-practices": 100, seo: 100 };
const TRIES = 3;

/** One run: points of each category, and what cost points. */
async function run(address, port, config) {
  const { lhr } = await lighthouse(address, { port, logLevel: "silent", output: [], onlyCategories: Object.keys(WANTED), disableFullPageScreenshot: true }, config);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const points = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
  const costs = (id) => lhr.categories[id].auditRefs.filter(({ id, weight }) => weight && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim());
  const short = Object.entries(WANTED).filter(([id, wanted]) => !(points[id] >= wanted));
  const lost = Object.keys(WANTED).filter((id) => points[id] >= WANTED[id] && points[id] < 100);
  return {
    points,
    faults: short.map(([id, wanted]) => `${id} ${points[id]}, ${wanted} wanted: ${costs(id).join(", ")}`),
    notes: lost.map((id) => `${id} ${points[id]}: ${costs(id).join(", ")}`),
  };
}

/** Each page in each preset, one after the other: two at once would slow each other. */
export async function check(papers, _, tally) {
  const port = await freePort();
  // Lighthouse speaks to the browser by itself, over a port of its own.
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, `--remote-debugging-port=${port}`], chromiumSandbox: false });
  try {
    for (const paper of papers)
      for (const [name, path] of paper.pages.filter(([name]) => NAMES.includes(name)))
        for (const [preset, config] of PRESETS) {
          let last;
          let tries = 0;
          do last = await run(addressOf(paper, path), port, config);
          while (last.faults.length && ++tries < TRIES);
          const said = Object.values(last.points).join("/");
          tally.add(`${preset}  ${name}  ${said}${tries ? `  tried ${Math.min(tries + 1, TRIES)} times` : ""}`, last.faults, last.notes);
        }
  } finally {
    await browser.close();
  }
}
