// Two versions side by side: what is proposed, what has to be chosen, and that nothing is lost.

import { test } from "node:test";
import assert from "node:assert/strict";
import { alike, compare, merged, same } from "../src/save/merge";
import type { Block } from "../src/body/model";
import type { Manuscript } from "../src/page";
import { marked, p } from "./helpers";

const of = (headline: string, ...blocks: Block[]): Manuscript => ({ headline, kept: { x: 1 }, body: { blocks } });
const [a, b, c] = [p("b1", "a"), p("b2", "b"), p("b3", "c")];

test("what one side changed is proposed, what both changed has to be chosen", () => {
  const base = of("H", a, b, c);
  const theirs = of("H2", p("b1", "a!"), b, c, p("b9", "new"));
  const mine = of("H", a, p("b2", "b?"), p("b8", "mine"));
  const compared = compare(base, theirs, mine);
  assert.deepEqual(compared.fields.map(({ name, pick }) => [name, pick]), [["headline", "theirs"]]);
  assert.deepEqual(compared.blocks.map(({ theirs, mine, isSame, pick }) => [theirs?.id, mine?.id, isSame, pick]), [
    ["b1", "b1", false, "theirs"],
    ["b2", "b2", false, "mine"],
    ["b3", undefined, false, "mine"],
    ["b9", undefined, false, "theirs"],
    [undefined, "b8", false, "mine"],
  ]);
  assert.deepEqual(merged(theirs, compared), of("H2", p("b1", "a!"), p("b2", "b?"), p("b9", "new"), p("b8", "mine")));
});

test("a block changed on both sides is nobody's until it is chosen", () => {
  const [theirs, mine] = [of("H", p("b1", "theirs")), of("H", p("b1", "mine"))];
  const compared = compare(of("H", a), theirs, mine);
  assert.equal(compared.blocks[0]!.pick, null);
  assert.throws(() => merged(theirs, compared));
  compared.blocks[0]!.pick = "both";
  assert.deepEqual(merged(theirs, compared).body!.blocks, [p("b1", "theirs"), p("b1", "mine")]);
});

test("a block that one side removed and the other changed has to be chosen", () => {
  const compared = compare(of("H", a, b), of("H", a), of("H", a, p("b2", "b!")));
  assert.deepEqual(compared.blocks.map(({ pick }) => pick), ["theirs", null]);
});

test("without the version both come from, everything that differs has to be chosen", () => {
  const compared = compare(null, of("H", a), of("H2", a, b));
  assert.deepEqual([compared.fields[0]!.pick, compared.blocks[1]!.pick], [null, null]);
});

test("the longest common order is found, in long articles too", () => {
  const blocks = Array.from({ length: 3000 }, (_, at) => p(`b${at}`, String(at)));
  const compared = compare(null, of("H", ...blocks), of("H", ...blocks.filter((_, at) => at % 100), p("bx", "x")));
  assert.equal(compared.blocks.filter(({ isSame }) => isSame).length, 2970);
});

test("what is not said and what is null are the same", () => {
  assert.ok(same({ a: null, b: [1, { c: "x" }] }, { b: [1, { c: "x" }] }));
  assert.ok(!same([1], [1, 2]) && !same({ a: 1 }, { a: "1" }) && !same([], {}));
});

test("what the server puts right makes no second version", () => {
  const sent = { headline: " A  headline ", sources: [], kicker: "", lead: null, body: { blocks: [{ ...p("b1", "One. "), align: undefined }, p("b2", "e\u0301t\u00e9")] } };
  const kept = { headline: "A headline", body: { blocks: [p("b1", "O", "ne."), p("b2", "\u00e9t\u00e9")] } };
  assert.ok(alike(sent, kept));
  assert.ok(alike({ blocks: [p("b1", "x"), p("b2")] }, { blocks: [p("b1", "x")] }));
  assert.ok(!alike(sent, { ...kept, headline: "Another" }));
  assert.ok(!alike({ body: { blocks: [p("b1", "ab")] } }, { body: { blocks: [p("b1", marked("strong", "ab"))] } }));
});
