// Documents in a short notation, and commands run on them.

import { EditorState, NodeSelection, TextSelection, type Command, type Plugin } from "prosemirror-state";
import { docFrom } from "../src/body/from";
import { bodyOf } from "../src/body/to";
import type { Block, Body, Inline } from "../src/body/model";

/** A paragraph; `|` in any text is the cursor, two of them a selection. */
export const p = (id: string, ...text: (string | Inline)[]): Block => ({ id, type: "paragraph", text: text.map((piece) => (typeof piece === "string" && piece !== "break" ? { text: piece } : piece)) as Inline[] });
export const marked = (mark: string | object, ...inner: string[]): Inline => ({ marked: [mark as string, inner.map((text) => ({ text }))] });

export function stateOf(body: Body, plugins: Plugin[] = []): EditorState {
  let state = EditorState.create({ doc: docFrom(body), plugins });
  const found: number[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.isText) return;
    for (let at = node.text!.indexOf("|"); at >= 0; at = node.text!.indexOf("|", at + 1)) found.push(pos + at);
  });
  const { tr } = state;
  found.forEach((pos, index) => tr.delete(pos - index, pos - index + 1));
  const [from, to = from] = found.map((pos, index) => pos - index);
  if (from !== undefined) tr.setSelection(TextSelection.create(tr.doc, from, to));
  // Without the plugins' part: what is tested begins here.
  state = EditorState.create({ doc: tr.doc, selection: tr.selection, plugins });
  return state;
}

export function run(state: EditorState, command: Command): { state: EditorState; did: boolean } {
  let next = state;
  const did = command(state, (tr) => (next = next.apply(tr)));
  next.doc.check();
  return { state: next, did };
}

/** Types characters one by one, as input rules see them. */
export function type(state: EditorState, text: string): EditorState {
  let now = state;
  const view: any = {
    get state() {
      return now;
    },
    dispatch: (tr: any) => (now = now.apply(tr)),
    composing: false,
  };
  for (const character of text) {
    const { from, to } = now.selection;
    const insert = () => now.tr.insertText(character, from, to);
    const handled = now.plugins.some((plugin) => plugin.props.handleTextInput?.call(plugin, view, from, to, character, insert));
    if (!handled) now = now.apply(insert());
  }
  now.doc.check();
  return now;
}

export function select(state: EditorState, pos: number): EditorState {
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
}

/** The body with its cursor's place, ids of new blocks written as `new`. */
export function shown(state: EditorState): Body {
  return JSON.parse(JSON.stringify(bodyOf(state.doc)).replace(/"id":"b[a-z][a-z0-9]{9}"/g, '"id":"new"').replace(/"footnote_ref":"b[a-z][a-z0-9]{9}"/g, '"footnote_ref":"new"'));
}

/** A block in one line: its type and text, and what stands in it. */
export function outline(blocks: Block[] = []): string {
  return blocks.map(line).join(" ");
}

function line(block: Block): string {
  const inner = [
    ...((block.blocks as Block[]) ?? []),
  ];
  const items = ((block.items as Block[][]) ?? []).map((item) => (Array.isArray(item) ? `- ${outline(item)}` : ""));
  const text = plain((block.text ?? block.caption ?? block.summary ?? block.title ?? []) as Inline[] | string);
  const name = block.type === "list" ? (block.ordered ? "ol" : "ul") : block.type === "crosshead" ? `h${block.level}` : block.type;
  const rows = ["head", "rows", "foot"].flatMap((section) => (block[section] as any[]) ?? []).map((row) => row.map((cell: any) => outline(cell.blocks)).join(" | "));
  return `${name}(${[text, outline(inner), ...items, ...rows].filter(Boolean).join(" ")})`;
}

export function plain(text: Inline[] | string): string {
  if (typeof text === "string") return text;
  return text.map((inline) => (inline === "break" ? "⏎" : "text" in inline ? inline.text : "marked" in inline ? plain(inline.marked[1]) : "footnote_ref" in inline ? "¹" : "◻")).join("");
}
