// Body JSON → document → Body JSON is the same, for what `courant_body` read from HTML and for random bodies.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { blockFrom, docFrom, inlinesFrom } from "../src/body/from";
import { bodyOf, blockOf, inlinesOf } from "../src/body/to";
import { schema } from "../src/body/schema";
import type { Body, Inline } from "../src/body/model";

declare const FIXTURES: string;

const folder = process.env.BODIES ?? join(FIXTURES, "bodies");

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  test(`${file} comes back as it was`, () => {
    const body: Body = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const doc = docFrom(body);
    doc.check();
    assert.deepEqual(bodyOf(doc), body);
    if (process.env.BODIES) return;
    // What was touched comes back with the same words and marks, though perhaps nested another way.
    const touched = schema.nodeFromJSON(doc.toJSON());
    assert.deepEqual(flat(bodyOf(touched)), flat(body));
  });
}

test("marks nest as wide as they reach", () => {
  const text: Inline[] = [
    { marked: ["emphasis", [{ text: "a" }, { marked: ["strong", [{ text: "b" }]] }]] },
    { marked: [{ link: { href: "/x" } }, [{ marked: ["strong", [{ text: "c" }]] }, "break"]] },
  ];
  const node = schema.nodes.paragraph.create(null, inlinesFrom(text));
  assert.deepEqual(inlinesOf(node), [
    { marked: ["emphasis", [{ text: "a" }, { marked: ["strong", [{ text: "b" }]] }]] },
    { marked: [{ link: { href: "/x" } }, [{ marked: ["strong", [{ text: "c" }]] }, "break"]] },
  ]);
});

test("a block of a type that is not known stays as it is", () => {
  const block = { id: "b1", lang: "km", type: "hologram", text: [{ text: "x" }], depth: { a: [1] } };
  const node = blockFrom(block);
  assert.equal(node.type.name, "kept");
  assert.deepEqual(blockOf(node), block);
});

test("empty lists of blocks stay empty", () => {
  const body: Body = {
    blocks: [
      { id: "b1", type: "quote", blocks: [] },
      { id: "b2", type: "list", ordered: false, items: [[], [{ id: "b3", type: "paragraph", text: [] }]] },
      { id: "b4", type: "list", ordered: false, items: [] },
      { id: "b5", type: "table", rows: [] },
    ],
  };
  assert.deepEqual(bodyOf(docFrom(body)), body);
  assert.deepEqual(bodyOf(docFrom({})), {});
});

/** Each run of text with all its marks, sorted: what is the same however marks are nested. */
function flat(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.some((inner) => inner === "break" || isInline(inner))) return runs(value as Inline[], []);
    return value.map(flat);
  }
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flat(inner)]));
  }
  return value;
}

function isInline(value: unknown): boolean {
  return !!value && typeof value === "object" && !("id" in value) && ["text", "marked", "picture", "footnote_ref"].some((key) => key in value) && Object.keys(value).length === 1;
}

function runs(text: Inline[], marks: string[]): [string, string[]][] {
  const out: [string, string[]][] = [];
  const add = (what: string) => {
    const set = [...new Set(marks)].sort();
    const last = out.at(-1);
    if (last && JSON.stringify(last[1]) === JSON.stringify(set) && last[0].startsWith("text:") && what.startsWith("text:")) last[0] += what.slice(5);
    else out.push([what, set]);
  };
  for (const inline of text) {
    if (inline === "break") add("break");
    else if ("text" in inline) add(`text:${inline.text}`);
    else if ("marked" in inline && inline.marked[1].length) {
      for (const [what, set] of runs(inline.marked[1], [...marks, JSON.stringify(inline.marked[0])])) {
        const last = out.at(-1);
        if (last && JSON.stringify(last[1]) === JSON.stringify(set) && last[0].startsWith("text:") && what.startsWith("text:")) last[0] += what.slice(5);
        else out.push([what, set]);
      }
    } else add(JSON.stringify(inline));
  }
  return out;
}
