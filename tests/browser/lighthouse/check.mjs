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
const PATIENCE = 60_000;

/** One run in a browser of its own: points of each category, and what cost points. */
async function run(address, config) {
  // Lighthouse speaks to the browser by itself, over a port of its own.
  const port = await freePort();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, `--remote-debugging-port=${port}`], chromiumSandbox: false });
  try {
    const flags = { port, logLevel: "silent", output: [], onlyCategories: Object.keys(WANTED), disableFullPageScreenshot: true };
    // Its browser sometimes does not answer, and it would wait for ever.
    const late = new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error(`no result in ${PATIENCE / 1000} seconds`)).unref());
    const { lhr } = await Promise.race([lighthouse(address, flags, config), late]);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const points = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
    const costs = (id) => lhr.categories[id].auditRefs.filter(({ id, weight }) => weight && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim());
    const lost = Object.entries(WANTED).filter(([id]) => points[id] !== 100).map(([id, wanted]) => [points[id] >= wanted, `${id} ${points[id]}, ${wanted} wanted: ${costs(id).join(", ")}`]);
    return { points, faults: lost.flatMap(([isWell, text]) => (isWell ? [] : text)), notes: lost.flatMap(([isWell, text]) => (isWell ? text : [])) };
  } catch (error) {
    return { points: {}, faults: [error.message], notes: [], isLost: true };
  } finally {
    await browser.close();
  }
}

/** Each page in each preset, one after the other: two at once would slow each other. */
export async function check(papers, _, tally) {
  for (const paper of papers)
    for (const [name, path] of paper.pages.filter(([name]) => NAMES.includes(name)))
      for (const [preset, config] of PRESETS) {
        const tries = [];
        do tries.push(await run(addressOf(paper, path), config));
        while (tries.at(-1).faults.length && tries.length < TRIES);
        // Speed is not judged on a machine that others use too, nor that the browser answered at all.
        const { points, faults, notes, isLost } = tries.at(-1);
        if (isLost && process.env.CI) notes.push(...faults.splice(0));
        const before = tries.slice(0, -1).map(({ faults }) => `tried before: ${faults.join("; ")}`);
        tally.add(`${preset}  ${name}  ${Object.values(points).join("/")}`, faults, [...notes, ...before]);
      }
}
