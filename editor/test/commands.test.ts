// What keys and commands do to the text, and what stays with which block.

import { test } from "node:test";
import assert from "node:assert/strict";
import { history, undo } from "prosemirror-history";
import { Fragment, Slice } from "prosemirror-model";
import { addRowAfter, addRowBefore } from "prosemirror-tables";
import * as commands from "../src/commands";
import { rules } from "../src/keys";
import { ids } from "../src/plugins/ids";
import { insertNote, notes } from "../src/plugins/notes";
import { schema } from "../src/body/schema";
import { blockFrom } from "../src/body/from";
import { marked, outline, p, run, shown, stateOf, type } from "./helpers";
import type { Body } from "../src/body/model";

const { nodes: N, marks: M } = schema;
const plugins = () => [rules(), ids(), notes(), history()];
const after = (body: Body, command: Parameters<typeof run>[1]) => shown(run(stateOf(body, plugins()), command).state).blocks!;

test("a block that is split keeps its id on the first half, and a text that moves down keeps its own", () => {
  assert.deepEqual(after({ blocks: [p("b1", "one|two"), p("b2", "x")] }, commands.enter), [p("b1", "one"), p("new", "two"), p("b2", "x")]);
  assert.deepEqual(after({ blocks: [p("b1", "|one")] }, commands.enter), [p("new"), p("b1", "one")]);
});

test("a copy put before its original gets a new id", () => {
  const state = stateOf({ blocks: [p("b1", "|a"), p("b2", "b")] }, plugins());
  const second = state.doc.child(1);
  assert.deepEqual(shown(state.apply(state.tr.insert(0, second))).blocks!.map(({ id }) => id), ["new", "b1", "b2"]);
});

test("a crosshead keeps its anchor and id when it is split", () => {
  const [head, rest] = after({ blocks: [{ id: "b1", type: "crosshead", level: 2, anchor: "a", text: [{ text: "one|two" }] }] }, commands.enter);
  assert.deepEqual([head!.anchor, rest!.anchor, rest!.id], ["a", undefined, "new"]);
});

test("Enter goes on after a quotation, a caption, a label", () => {
  const quote = { id: "b1", type: "quote", blocks: [p("b2", "x"), p("b3", "|")], attribution: [{ text: "Who" }] };
  assert.equal(outline(after({ blocks: [quote] }, commands.enter)), "quote(paragraph(x)) paragraph()");
  const figure = { id: "b1", type: "figure", media: { library: 7 }, caption: [{ text: "cap|tion" }] };
  assert.equal(outline(after({ blocks: [figure] }, commands.enter)), "figure(caption) paragraph()");
  const part = { id: "b1", type: "part", kind: "report", label: "News|", anchor: "news", blocks: [p("b2", "x")] };
  assert.equal(outline(after({ blocks: [part] }, commands.enter)), "part(paragraph() paragraph(x))");
});

test("Enter in a list makes an item, and an empty one ends the list", () => {
  const list = (text: string) => ({ blocks: [{ id: "b1", type: "list", ordered: true, items: [[p("b2", "one")], [p("b3", text)]] }] });
  assert.equal(outline(after(list("two|"), commands.enter)), "ol(- paragraph(one) - paragraph(two) - )");
  assert.equal(outline(after(list("|"), commands.enter)), "ol(- paragraph(one)) paragraph()");
});

test("an item is moved in and out with its kind of list", () => {
  const body = { blocks: [{ id: "b1", type: "list", ordered: true, items: [[p("b2", "one")], [p("b3", "two|")]] }] };
  const inside = run(stateOf(body, plugins()), commands.indent).state;
  assert.equal(outline(shown(inside).blocks), "ol(- paragraph(one) ol(- paragraph(two)))");
  assert.equal(outline(shown(run(inside, commands.outdent).state).blocks), "ol(- paragraph(one) - paragraph(two))");
  assert.equal(run(stateOf(body), commands.outdent).did, false);
});

test("backspace at the beginning takes off what the block is, then joins", () => {
  const head = { blocks: [p("b1", "a"), { id: "b2", type: "crosshead", level: 2, text: [{ text: "|b" }] }] };
  const once = run(stateOf(head, plugins()), commands.backspace).state;
  assert.deepEqual(shown(once).blocks, [p("b1", "a"), p("b2", "b")]);
  assert.deepEqual(shown(run(once, commands.backspace).state).blocks, [p("b1", "ab")]);
  const quote = { blocks: [{ id: "b1", type: "quote", blocks: [p("b2", "|x")], attribution: [{ text: "Who" }] }] };
  assert.equal(outline(after(quote, commands.backspace)), "paragraph(x) paragraph(Who)");
});

test("typing inside a question never breaks it, and bold does not either", () => {
  const body = { blocks: [p("b1", "a ", marked({ question: "q1" }, "pas|sage"), " b")] };
  const typed = type(stateOf(body, plugins()), "X");
  assert.deepEqual(shown(typed).blocks, [p("b1", "a ", marked({ question: "q1" }, "pasXsage"), " b")]);
  const bold = { blocks: [p("b1", "a ", marked({ question: "q1" }, "pa|ss|age"), " b")] };
  assert.deepEqual(after(bold, commands.toggle(M.strong)), [
    p("b1", "a ", { marked: [{ question: "q1" }, [{ text: "pa" }, marked("strong", "ss"), { text: "age" }]] }, " b"),
  ]);
  const cleared = { blocks: [p("b1", marked({ question: "q1" }, "|pass|"))] };
  assert.deepEqual(after(cleared, commands.clearMarks), [p("b1", marked({ question: "q1" }, "pass"))]);
});

test("signs of Markdown become what they stand for", () => {
  const typed = (text: string) => shown(type(stateOf({}, plugins()), text)).blocks;
  assert.deepEqual(typed("**bold** x"), [p("new", marked("strong", "bold"), " x")]);
  assert.deepEqual(typed("a _b_ c"), [p("new", "a ", marked("emphasis", "b"), " c")]);
  assert.deepEqual(typed("snake_case_name"), [p("new", "snake_case_name")]);
  assert.deepEqual(typed("2 * 3 * 4"), [p("new", "2 * 3 * 4")]);
  assert.deepEqual(typed("`x` ~~y~~"), [p("new", marked("code", "x"), " ", marked("strike", "y"))]);
  assert.deepEqual(typed("中文**粗**"), [p("new", "中文", marked("strong", "粗"))]);
  assert.equal(outline(typed("# Head")), "h2(Head)");
  assert.equal(outline(typed("### Head")), "h3(Head)");
  assert.equal(outline(typed("- one")), "ul(- paragraph(one))");
  assert.deepEqual(typed("4. four")![0]!.start, 4);
  assert.equal(outline(typed("1. one")), "ol(- paragraph(one))");
  assert.equal(outline(typed("> said")), "quote(paragraph(said))");
  assert.equal(outline(typed("---x")), "rule() paragraph(x)");
  assert.equal(outline(typed("``` x**y**")), "code(x**y**)");
});

test("who types the sign of a list before each of its lines has one list", () => {
  const lines = (...all: string[]) => {
    let state = stateOf({}, plugins());
    all.forEach((text, at) => (state = type(at ? run(state, commands.enter).state : state, text)));
    return outline(shown(state).blocks);
  };
  assert.equal(lines("- one", "- two", "three"), "ul(- paragraph(one) - paragraph(two) - paragraph(three))");
  assert.equal(lines("1. one", "2. two"), "ol(- paragraph(one) - paragraph(two))");
  assert.equal(lines("1. one", "- two"), "ol(- paragraph(one) - ul(- paragraph(two)))");
  assert.equal(lines("- one", "> said"), "ul(- paragraph(one) - quote(paragraph(said)))");
});

test("what a sign became can be undone", () => {
  const typed = type(stateOf({}, plugins()), "**bold**");
  assert.equal(outline(shown(run(typed, undo).state).blocks), "paragraph(**bold*)");
});

test("a footnote comes in the order of the text, and goes with its number", () => {
  const body: Body = { blocks: [p("b1", "first|"), p("b2", "second", { footnote_ref: "n1" })], footnotes: [{ id: "n1", text: [{ text: "old" }] }] };
  const state = run(stateOf(body, plugins()), insertNote).state;
  assert.deepEqual(shown(state).footnotes, [{ id: "new", text: [] }, { id: "n1", text: [{ text: "old" }] }]);
  assert.equal(state.selection.$from.parent.type, N.footnote);
  assert.equal(state.selection.$from.index(1), 0);
  const typed = type(state, "words");
  assert.deepEqual(shown(typed).footnotes![0], { id: "new", text: [{ text: "words" }] });
  assert.deepEqual(shown(run(state, commands.backspace).state), { ...body, blocks: [p("b1", "first"), body.blocks![1]!] });
});

test("notes follow their numbers when blocks are moved", () => {
  const body: Body = {
    blocks: [p("b1", "|a", { footnote_ref: "n1" }), p("b2", "b", { footnote_ref: "n2" })],
    footnotes: [{ id: "n1", text: [{ text: "1" }] }, { id: "n2", text: [{ text: "2" }] }],
  };
  const moved = shown(run(stateOf(body, plugins()), commands.moveBlock(1)).state);
  assert.deepEqual(moved.blocks!.map(({ id }) => id), ["b2", "b1"]);
  assert.deepEqual(moved.footnotes!.map(({ id }) => id), ["n2", "n1"]);
});

test("a part takes what follows, up to the next part", () => {
  const part = { id: "b9", type: "part", kind: "analysis", label: "Next", anchor: "analysis", blocks: [p("b8", "y")] };
  const blocks = after({ blocks: [p("b1", "lede"), p("b2", "|one"), p("b3", "two"), part] }, commands.makePart("analysis", "An Analysis"));
  assert.equal(outline(blocks), "paragraph(lede) part(paragraph(one) paragraph(two)) part(paragraph(y))");
  assert.deepEqual([blocks[1]!.label, blocks[1]!.anchor, blocks[1]!.kind], ["An Analysis", "analysis-2", "analysis"]);
});

test("a block goes where the cursor is: in place of an empty paragraph, else after its block", () => {
  const rule = (id: string) => N.rule.create({ id });
  const put = (body: Body, id = "r") => {
    const state = stateOf(body, plugins());
    return outline(shown(state.apply(commands.insertBlock(state.tr, rule(id)))).blocks);
  };
  assert.equal(put({ blocks: [p("b1", "a|b"), p("b2", "c")] }), "paragraph(ab) rule() paragraph(c)");
  assert.equal(put({ blocks: [p("b1", "|"), p("b2", "c")] }), "rule() paragraph(c)");
  assert.equal(put({}), "rule() paragraph()");
  assert.equal(put({ blocks: [{ id: "b1", type: "figure", media: { library: 1 }, caption: [{ text: "x|" }] }] }), "figure(x) rule() paragraph()");
});

test("links are set, changed and taken away as a whole", () => {
  const body = { blocks: [p("b1", "see |this| now")] };
  const linked = run(stateOf(body, plugins()), commands.setLink("/x")).state;
  assert.deepEqual(shown(linked).blocks, [p("b1", "see ", marked({ link: { href: "/x" } }, "this"), " now")]);
  const inside = { blocks: [p("b1", "see ", marked({ link: { href: "/x", is_nofollow: true } }, "th|is"), " now")] };
  assert.deepEqual(after(inside, commands.setLink("/y")), [p("b1", "see ", marked({ link: { href: "/y", is_nofollow: true } }, "this"), " now")]);
  assert.deepEqual(after(inside, commands.setLink(null)), [p("b1", "see this now")]);
});

test("the language of a passage, or of the block", () => {
  assert.deepEqual(after({ blocks: [p("b1", "see |this| now")] }, commands.setLanguage("km", "")), [p("b1", "see ", marked({ lang: "km" }, "this"), " now")]);
  assert.deepEqual(after({ blocks: [p("b1", "se|e")] }, commands.setLanguage("ar", "")), [{ ...p("b1", "see"), lang: "ar" }]);
  assert.deepEqual(after({ blocks: [{ ...p("b1", "se|e"), lang: "ar" }] }, commands.setLanguage("", "")), [p("b1", "see")]);
});

test("rows that are added keep head, body and foot in their order", () => {
  const cell = (id: string, text: string) => ({ blocks: [p(id, text)], colspan: 1, rowspan: 1 });
  const table = { id: "b1", type: "table", head: [[cell("b2", "|h")]], rows: [[cell("b3", "r")]], foot: [[cell("b4", "f")]] };
  const added = after({ blocks: [table] }, commands.orderedRows(addRowBefore))[0]!;
  assert.deepEqual([added.head, added.rows, added.foot].map((rows) => (rows as unknown[]).length), [2, 1, 1]);
  const foot = { ...table, head: [], foot: [[cell("b4", "|f")]] };
  const below = after({ blocks: [foot] }, commands.orderedRows(addRowAfter))[0]!;
  assert.deepEqual([below.rows, below.foot].map((rows) => (rows as unknown[]).length), [1, 2]);
});

test("a row becomes the table's head where it can be one", () => {
  const cell = (id: string, text: string) => ({ blocks: [p(id, text)], colspan: 1, rowspan: 1 });
  const table = (first: string, second: string) => ({ blocks: [{ id: "b1", type: "table", rows: [[cell("b2", first)], [cell("b3", second)]] }] });
  const headed = after(table("|a", "b"), commands.toggleHeadRow)[0] as any;
  assert.deepEqual([headed.head[0][0].is_header, headed.rows.length], [true, 1]);
  assert.equal(run(stateOf(table("a", "|b")), commands.toggleHeadRow).did, false);
  assert.deepEqual(after({ blocks: [...table("a", "|b").blocks, p("b9", "x")] }, commands.removeTable), [p("b9", "x")]);
});

test("a passage gets a name it can be linked by, and loses it as a whole", () => {
  const named = run(stateOf({ blocks: [p("b1", "a |place| b")] }, plugins()), commands.setPassage(M.anchor, "here")).state;
  assert.deepEqual(shown(named).blocks, [p("b1", "a ", marked({ anchor: "here" }, "place"), " b")]);
  assert.deepEqual(after({ blocks: [p("b1", "a ", marked({ anchor: "here" }, "pl|ace"), " b")] }, commands.setPassage(M.anchor, null)), [p("b1", "a place b")]);
});

test("paragraphs pasted into a caption, a heading or a cell stay where they can", () => {
  const slice = new Slice(Fragment.fromArray([p("x1", "one"), p("x2", "two")].map(blockFrom)), 1, 1);
  const put = (body: Body) => {
    const state = stateOf(body, plugins());
    return outline(shown(state.apply(state.tr.replaceSelection(slice))).blocks);
  };
  assert.equal(put({ blocks: [{ id: "b1", type: "crosshead", level: 2, text: [{ text: "a|b" }] }] }), "h2(aone) paragraph(twob)");
  assert.equal(put({ blocks: [{ id: "b1", type: "figure", media: { library: 1 }, caption: [{ text: "a|b" }] }, p("b2", "x")] }), "figure(aone) paragraph(twob) paragraph(x)");
});

test("cells and items without words stay without blocks when something else is written", () => {
  const table = { id: "b2", type: "table", rows: [[{ blocks: [], colspan: 1, rowspan: 1 }, { blocks: [p("b3", "x")], colspan: 1, rowspan: 1 }]] };
  const body = { blocks: [p("b1", "a|"), table] };
  assert.deepEqual(shown(type(stateOf(body, plugins()), "b")).blocks, [p("b1", "ab"), table]);
});
