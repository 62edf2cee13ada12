// Runs checks of the reader's pages against a built binary; `cargo xtask browser` calls it.
//
//   COURANT=path/to/courant [CHROMIUM=/usr/bin/chromium] [JAVA=java] [PAPERS="en ar"] node run.mjs [CHECK…]
//
// Each check is a file beside this one that says which papers it looks at and exports `check`. The papers
// are started once for all of them, and anew before and after the one that writes most.

import { withBrowser, withPapers } from "./paper.mjs";

/** Those of every run, the quick and telling ones first. */
const USUAL = ["smoke", "thread", "axe", "desk", "people", "html", "text", "weight"];
/** Those that are asked for: one needs an installation of its own (`.ci/run` asks for it), one only makes pictures. */
const ON_DEMAND = ["lighthouse", "shots"];

/** Says what was found on each thing that was looked at. */
class Tally {
  passed = 0;
  failed = 0;

  /** One line for the thing, one for each fault or remark. */
  add(what, faults, notes = []) {
    faults.length ? this.failed++ : this.passed++;
    console.log(`${faults.length ? "FAIL" : "ok"}  ${what}`);
    for (const fault of faults) console.log(`      ${fault}`);
    for (const note of notes) console.log(`      (${note})`);
  }
}

const names = process.argv.length > 2 ? process.argv.slice(2) : USUAL;
const unknown = names.filter((name) => ![...USUAL, ...ON_DEMAND].includes(name));
if (unknown.length) {
  console.error(`there is no check ${unknown.join(", ")}; there are ${[...USUAL, ...ON_DEMAND].join(", ")}`);
  process.exit(2);
}
const checks = await Promise.all(names.map((name) => import(`./${name}.mjs`)));
const all = [...new Set(checks.flatMap(({ PAPERS }) => PAPERS))];
const asked = process.env.PAPERS?.split(" ") ?? all;
const strange = asked.filter((name) => !all.includes(name));
if (strange.length) {
  console.error(`these checks look at no paper ${strange.join(", ")}; they look at ${all.join(", ")}`);
  process.exit(2);
}
// What one network may write in ten minutes, the check of threads uses up: the others have papers of their own.
const isThread = (at) => names[at] === "thread";
const groups = [];
for (const at of checks.keys()) at && isThread(at) === isThread(at - 1) ? groups.at(-1).push(at) : groups.push([at]);
const said = [];
for (const group of groups) {
  const wanted = new Set(group.flatMap((at) => checks[at].PAPERS));
  await withPapers(all.filter((name) => asked.includes(name) && wanted.has(name)), (papers) => withBrowser(async (browser) => {
    for (const at of group) {
      const { PAPERS, check } = checks[at];
      console.log(`== ${names[at]}`);
      const tally = new Tally();
      const start = performance.now();
      try {
        await check(papers.filter(({ name }) => PAPERS.includes(name)), browser, tally);
      } catch (error) {
        tally.add(names[at], [`broke off: ${error.stack}`]);
      }
      said.push(`${names[at]}: ${tally.passed} passed, ${tally.failed} failed, ${Math.round((performance.now() - start) / 1000)} s`);
      if (tally.failed) process.exitCode = 1;
    }
  }));
}
console.log(`== in all\n${said.join("\n")}`);
