// Bundles each *.test.ts beside this file and runs it with node's own test runner.

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { withoutNames } from "../packages.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const tests = (await readdir(here)).filter(
  (name) => name.endsWith(".test.ts") && (!wanted.length || wanted.some((word) => name.includes(word))),
);
const out = await mkdtemp(join(here, "../node_modules/.tests-"));
try {
  await build({
    entryPoints: tests.map((name) => join(here, name)),
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    plugins: [withoutNames],
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: "inline",
    define: { FIXTURES: JSON.stringify(join(here, "fixtures")), EDITOR: JSON.stringify(join(here, "..")) },
  });
  const files = tests.map((name) => join(out, name.replace(/\.ts$/, ".mjs")));
  const ran = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], { stdio: "inherit" });
  process.exitCode = ran.status ?? 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
