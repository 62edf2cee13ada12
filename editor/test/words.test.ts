// Every word the script asks for is there, and none is there for nothing.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { say, useWords } from "../src/words";
import { PART_KINDS, PLACEMENTS } from "../src/body/model";

declare const EDITOR: string;

const strings = new Map(
  [...readFileSync(join(EDITOR, "../crates/courant_kit/i18n/newsroom/editor.ftl"), "utf8").matchAll(/^(editor-[a-z0-9-]+) = (.+)$/gm)].map(([, key, text]) => [key!, text!]),
);
const sources = readdirSync(join(EDITOR, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(EDITOR, "src", name), "utf8"))
  .join("\n");

test("each key the script names has words", () => {
  // Ids of elements, and beginnings of keys.
  const others = new Set(["editor-state", "editor-bar", "editor-status"]);
  const named = [...sources.matchAll(/"(editor-[a-z0-9-]*[a-z0-9])"/g)].map(([, key]) => key!);
  assert.ok(named.length > 100);
  assert.deepEqual([...new Set(named)].filter((key) => !strings.has(key) && !others.has(key)), []);
  for (const name of PLACEMENTS) assert.ok(strings.has(`editor-placement-${name}`), name);
  for (const name of ["saved", "changed", "saving", "offline", "conflict", "session", "waiting", "nowhere", "refused"]) assert.ok(strings.has(`editor-state-${name}`), name);
  assert.equal(PART_KINDS.length, 8);
});

test("no words are there for nothing", () => {
  const made = /^editor-(placement|state|kept|block)-|^editor-(kicker|headline|standfirst)$/;
  assert.deepEqual([...strings.keys()].filter((key) => !made.test(key) && !sources.includes(`"${key}"`)), []);
});

test("values are put in, and what is missing shows itself", () => {
  useWords({ "editor-a": "Saved {$time} by { $name }", "editor-b": "\u2068{$name}\u2069" });
  assert.equal(say("editor-a", { time: "14:02" }), "Saved 14:02 by { $name }");
  assert.equal(say("editor-b", { name: "<b>" }), "<b>");
  assert.equal(say("editor-none"), "editor-none");
});

test("each line of the words is a message, a comment or empty, and each key is there once", () => {
  const lines = readFileSync(join(EDITOR, "../crates/courant_kit/i18n/newsroom/editor.ftl"), "utf8").split("\n");
  assert.deepEqual(lines.filter((line) => line && !/^(#{1,3} |editor-[a-z0-9-]+ = \S)/.test(line)), []);
  assert.equal(lines.filter((line) => line.startsWith("editor-")).length, strings.size);
});
