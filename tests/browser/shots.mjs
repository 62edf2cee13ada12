// Pictures of every kind of page for looking at by eye: four widths, light and dark, papers in four
// languages; and a contact sheet for each kind, if ImageMagick is there. No test: it always passes.
//
//   SHOTS=folder (else target/shots)  ONLY=front,gallery (names of pages; else all)

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { addressOf, each, scrollThrough } from "./paper.mjs";

export const PAPERS = ["en", "km", "zh", "ar", "broken"];

const FOLDER = path.resolve(process.env.SHOTS ?? path.join(import.meta.dirname, "../../target/shots"));
const ONLY = process.env.ONLY?.split(",");
const WIDTHS = [360, 768, 1280, 1680];
const VIEWS = ["light", "dark"].flatMap((scheme) => WIDTHS.map((width) => ({ scheme, width })));

/** Each page in each view; one page is scrolled through once and then resized. */
export async function check(papers, browser, tally) {
  mkdirSync(FOLDER, { recursive: true });
  const sheets = new Map();
  const visits = papers.flatMap((paper) => paper.pages.filter(([name]) => !ONLY || ONLY.includes(name)).map((page) => [paper, page]));
  await each(visits, 2, async ([paper, [name, address]]) => {
    const kind = name.replaceAll(" ", "-");
    const context = await browser.newContext({ viewport: { width: WIDTHS[0], height: 900 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(addressOf(paper, address), { waitUntil: "load" });
    const files = [];
    for (const { scheme, width } of VIEWS) {
      const file = path.join(FOLDER, `${kind} ${paper.name} ${scheme} ${width}.png`);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      if (scheme === "light") await scrollThrough(page);
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      await page.screenshot({ path: file, fullPage: true });
      files.push(file);
    }
    await context.close();
    sheets.set(kind, [...(sheets.get(kind) ?? []), ...files]);
    tally.add(`${paper.name}  ${name}  ${address}`, []);
  });
  if (spawnSync("montage", ["-version"]).error) return console.log("no contact sheets: ImageMagick's montage is not installed");
  // ImageMagick's own font is often not there.
  const font = spawnSync("fc-match", ["--format=%{file}", "sans"], { encoding: "utf8" }).stdout;
  const label = font ? ["-font", font, "-label", "%t"] : [];
  for (const [kind, files] of sheets) {
    const sheet = path.join(FOLDER, `sheet ${kind}.png`);
    const run = spawnSync("montage", [...label, ...files, "-resize", "420x", "-gravity", "North", "-crop", "420x1000+0+0", "+repage",
      "-geometry", "+10+10", "-tile", `${VIEWS.length}x`, sheet], { encoding: "utf8" });
    if (run.status) throw new Error(`montage: ${run.stderr}`);
    console.log(`      ${sheet}`);
  }
}
