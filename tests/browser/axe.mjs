// Accessibility by axe-core: every kind of page of the sample paper and of a paper that runs from right
// to left, on a phone and on a desk, light and dark. Every rule of WCAG 2.2 AA and of good practice
// counts, the experimental ones too, but for AAA, which asks for 7:1 on every label, and for a guess.
// `VERBOSE=1` also says what axe leaves to the eye.

import axe from "axe-core";
import { addressOf, each } from "./paper.mjs";

export const PAPERS = ["en", "ar", "broken"];
const WIDTHS = [1280, 360];
const SCHEMES = ["light", "dark"];

/** Takes every short bold paragraph (a byline, a name in the footer) for a heading that was not marked. */
const GUESS = "p-as-heading";

const RULES = axe.getRules().filter(({ ruleId, tags }) => ruleId !== GUESS && !tags.includes("wcag2aaa") && !tags.includes("deprecated")).map(({ ruleId }) => ruleId);

/** Runs in the page: violations as lines, each with the first elements that break the rule. */
async function examine(rules) {
  const { violations, incomplete } = await axe.run(document, { runOnly: { type: "rule", values: rules }, resultTypes: ["violations", "incomplete"] });
  const said = ({ id, help, nodes }) => `${id}: ${help}\n` + nodes.slice(0, 4)
    .map((node) => `        ${node.target.join(" ")}  ${node.any.concat(node.all, node.none).map(({ message }) => message).join("; ")}`)
    .concat(nodes.length > 4 ? [`        and ${nodes.length - 4} more`] : []).join("\n");
  return { faults: violations.map(said), undecided: incomplete.filter(({ id }) => id !== "hidden-content").map(said) };
}

/** One page in all its views: one load, then the window and the scheme change, as they do for a reader. */
async function visit(browser, paper, [, path]) {
  const context = await browser.newContext({ viewport: { width: WIDTHS[0], height: 900 } });
  const found = new Map();
  const undecided = new Set();
  try {
    const page = await context.newPage();
    await page.goto(addressOf(paper, path), { waitUntil: "load" });
    // Handed in by the debugger, so that the page's own policy (no foreign, no inline script) stays as it is.
    await page.evaluate(axe.source);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme });
        const said = await page.evaluate(examine, RULES);
        for (const fault of said.faults) found.set(fault, [...(found.get(fault) ?? []), `${width} ${scheme}`]);
        for (const rule of said.undecided) undecided.add(rule);
      }
    }
  } finally {
    await context.close();
  }
  const notes = process.env.VERBOSE ? [...undecided].map((rule) => `left to the eye: ${rule}`) : [];
  return { faults: [...found].map(([fault, views]) => `[${views.join(", ")}] ${fault}`), notes };
}

/** Every page, two at a time. */
export async function check(papers, browser, tally) {
  const visits = papers.flatMap((paper) => paper.pages.map((page) => [paper, page]));
  const results = await each(visits, 2, ([paper, page]) => visit(browser, paper, page));
  for (const [index, { faults, notes }] of results.entries()) {
    const [paper, [name, path]] = visits[index];
    tally.add(`${paper.name}  ${name}  ${path}`, faults, notes);
  }
}
