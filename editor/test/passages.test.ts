// Passages that something is said about: what is told of them, and that they hold while somebody types.

import { test } from "node:test";
import assert from "node:assert/strict";
import { EditorState, TextSelection } from "prosemirror-state";
import { anchorOf, findAnchor, passageOf, passages, passagesOf } from "../src/plugins/passages";
import { marked, p, stateOf } from "./helpers";

const RIVER = { blocks: [p("b1", "The river ", marked("strong", "rose"), { footnote_ref: "n1" }, " at night.", "break", "It fell."), p("b2", "The river slept.")], footnotes: [{ id: "n1", text: [{ text: "Says the gauge." }] }] };
const textOf = (state: EditorState, range: { from: number; to: number } | null) => range && state.doc.textBetween(range.from, range.to, "|", (leaf) => (leaf.type.name === "hard_break" ? "\n" : ""));

test("a passage is told as the server reads texts: without what is no text", () => {
  const state = stateOf(RIVER);
  const found = findAnchor(state.doc, { block: "b1", quote: "rose at night.\nIt" })!;
  assert.equal(textOf(state, found), "rose at night.\nIt");
  assert.deepEqual(anchorOf(state.doc, found), { block: "b1", quote: "rose at night.\nIt", prefix: "The river ", suffix: " fell." });
  assert.equal(anchorOf(state.doc, findAnchor(state.doc, { block: "", quote: "gauge" })!).block, "note:n1");
});

test("of words that stand twice, the block and what is round them decide", () => {
  const { doc } = stateOf(RIVER);
  const where = (anchor: object) => {
    const found = findAnchor(doc, { block: "", quote: "The river", ...anchor });
    return found && anchorOf(doc, found).block;
  };
  assert.equal(where({ block: "b2" }), "b2");
  assert.equal(where({ suffix: " rose at" }), "b1");
  assert.equal(where({}), null);
  assert.equal(where({ quote: "The sea" }), null);
});

test("it holds while somebody types, and is gone with its words", () => {
  const plugin = passages(() => {});
  let state = stateOf(RIVER, [plugin]);
  const items = [{ key: "a", look: "x", anchor: { block: "b1", quote: "at night" } }];
  const spec = { items, places: new Map() };
  state = state.apply(state.tr.setMeta(plugin, spec));
  const said = () => textOf(state, passagesOf(state).places.get("a") ?? null);
  assert.equal(said(), "at night");
  const { from, to } = passagesOf(state).places.get("a")!;
  state = state.apply(state.tr.insertText(" twice", to).insertText("late ", from).insertText("all ", from + 8));
  assert.equal(said(), "at all night");
  const place = passagesOf(state).places.get("a")!;
  state = state.apply(state.tr.delete(place.from - 2, place.to + 2));
  assert.equal(said(), null);
});

test("a selection means its words in one block; without one, the block", () => {
  const of = (...text: string[]) => {
    const state = stateOf({ blocks: text.map((one, at) => p(`b${at}`, one)) });
    return textOf(state, passageOf(state));
  };
  assert.equal(of("The | river rose |at night."), "river rose");
  assert.equal(of("The riv|er rose."), "The river rose.");
  assert.equal(of("The |river", "rose| at night."), "river");
  assert.equal(of("The river.", "|"), "The river.");
  assert.equal(of("|"), null);
  const state = stateOf({ blocks: [p("b1", "x".repeat(2000))] });
  const all = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 2001)));
  assert.equal(textOf(all, passageOf(all))!.length, 1000);
});
