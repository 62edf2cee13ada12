// Builds the editor's script, its style sheet and the licences of what is in it.
//
//   node build.mjs          writes them
//   node build.mjs --check  fails where what is committed is not what the sources build

import { readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { withoutNames } from "./packages.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "../crates/courant_paper/assets");
const BANNER = "/* The article editor, built from editor/. It holds packages under the MIT and BSD-2-Clause licences: see editor/NOTICE. */";

const { outputFiles, metafile } = await build({
  absWorkingDir: here,
  entryPoints: { editor: "src/main.ts", "editor-style": "src/editor.css" },
  outdir: "out",
  write: false,
  plugins: [withoutNames],
  bundle: true,
  minify: true,
  metafile: true,
  format: "iife",
  target: ["es2022", "safari17.4"],
  charset: "utf8",
  legalComments: "none",
});

/** Licences of the packages that are in the bundle, each with its name and version. */
async function notice() {
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
  const parts = ["What the editor's script holds of others, with their licences. Written by build.mjs.\n"];
  for (const name of [...folders].sort()) {
    const folder = join(here, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"].map((file) => join(folder, file)).find(existsSync);
    if (!file) throw new Error(`${name} has no licence text`);
    parts.push(`== ${name} ${version} (${license})\n\n${(await readFile(file, "utf8")).replaceAll("\r\n", "\n").trim()}\n`);
  }
  return parts.join("\n");
}

const script = outputFiles.find(({ path }) => path.endsWith("editor.js"));
const style = outputFiles.find(({ path }) => path.endsWith(".css"));
const built = {
  [join(assets, "editor.js")]: `${BANNER}\n${script.text}`,
  [join(assets, "editor.css")]: style.text,
  [join(here, "NOTICE")]: await notice(),
};

let isRight = true;
for (const [path, text] of Object.entries(built)) {
  if (process.argv.includes("--check")) {
    const committed = existsSync(path) ? await readFile(path, "utf8") : "";
    if (committed === text) continue;
    isRight = false;
    console.error(`${path} is not what the sources build: run cargo xtask editor and commit what it wrote`);
  } else await writeFile(path, text);
}
for (const [path, text] of Object.entries(built)) {
  console.log(`${path.slice(path.lastIndexOf("/") + 1)}: ${Buffer.byteLength(text)} bytes, ${brotliCompressSync(text).length} as brotli`);
}
if (process.argv.includes("--why")) {
  const weights = {};
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = /^node_modules\/([^/]+)/.exec(input)?.[1] ?? "src";
      weights[name] = (weights[name] ?? 0) + bytesInOutput;
    }
  }
  console.log(Object.fromEntries(Object.entries(weights).sort(([, a], [, b]) => b - a)));
}
process.exitCode = isRight ? 0 : 1;
