// Footnotes: the numbers at their places, and the notes in the order in which the text comes to them.

import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Node } from "prosemirror-model";
import { newId } from "../body/ids";
import { schema } from "../body/schema";
import { say } from "../words";

interface Found {
  order: string[];
  shown: DecorationSet;
}

const key = new PluginKey<Found>("notes");

/** Ids of notes in the order the text comes to them. */
function orderOf(doc: Node): string[] {
  const order = new Set<string>();
  doc.descendants((node) => {
    if (node.type === schema.nodes.footnote_ref) order.add(node.attrs.id);
    if (node.type === schema.nodes.kept) for (const id of refsIn(node.attrs.json)) order.add(id);
  });
  return [...order];
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!value || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "footnote_ref" ? [String(inner)] : refsIn(inner)));
}

function find(doc: Node): Found {
  const order = orderOf(doc);
  const notes = doc.lastChild!;
  const numbers = new Map(notes.children.map((note, at) => [note.attrs.id as string, at + 1]));
  const shown: Decoration[] = [];
  doc.descendants((node, pos) => {
    const isRef = node.type === schema.nodes.footnote_ref;
    if (!isRef && node.type !== schema.nodes.footnote) return;
    const number = numbers.get(node.attrs.id);
    if (isRef) {
      shown.push(
        Decoration.node(pos, pos + node.nodeSize, {
          "data-number": String(number ?? "?"),
          role: "img",
          "aria-label": say("editor-note-number", { number: number ?? "?" }),
        }),
      );
    } else if (!order.includes(node.attrs.id)) {
      shown.push(Decoration.node(pos, pos + node.nodeSize, { class: "ed-note--lost", "data-lost": say("editor-note-lost") }));
    }
  });
  return { order, shown: DecorationSet.create(doc, shown) };
}

export function notes(): Plugin<Found> {
  return new Plugin<Found>({
    key,
    state: {
      init: (_, { doc }) => find(doc),
      apply: (tr, found) => (tr.docChanged ? find(tr.doc) : found),
    },
    props: { decorations: (state) => key.getState(state)?.shown },
    appendTransaction(transactions, before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const [was, is] = [key.getState(before)!.order, key.getState(state)!.order];
      if (was.join(" ") === is.join(" ")) return null;
      const { tr } = state;
      const list = state.doc.lastChild!;
      const rank = (note: Node) => (is.includes(note.attrs.id) ? is.indexOf(note.attrs.id) : is.length);
      const sorted = list.children.map((note, at) => ({ note, at })).sort((a, b) => rank(a.note) - rank(b.note) || a.at - b.at);
      if (sorted.every(({ at }, place) => at === place)) return null;
      const start = state.doc.content.size - list.nodeSize + 1;
      const { selection } = state;
      const inside = selection.$head.node(1)?.type === schema.nodes.notes ? selection.$head.node(2)?.attrs.id : null;
      const offset = inside ? selection.$head.parentOffset : 0;
      tr.replaceWith(start, start + list.content.size, sorted.map(({ note }) => note));
      if (inside) tr.setSelection(TextSelection.create(tr.doc, placeOf(tr.doc, inside)! + 1 + offset));
      return tr;
    },
  });
}

function placeOf(doc: Node, id: string): number | null {
  let place: number | null = null;
  doc.lastChild!.forEach((note, offset) => {
    if (note.attrs.id === id) place = doc.content.size - doc.lastChild!.nodeSize + 1 + offset;
  });
  return place;
}

/** Puts a footnote at the cursor and goes to its text. */
export const insertNote: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const { footnote, footnote_ref, notes: list } = schema.nodes;
  if (!$from.parent.inlineContent || !$from.parent.type.contentMatch.matchType(footnote_ref!) || $from.node(1)?.type === list) return false;
  if (dispatch) {
    const id = newId();
    const tr = state.tr.insert($to.pos, footnote_ref!.create({ id }));
    tr.insert(tr.doc.content.size - 1, footnote!.create({ id }));
    dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.doc.content.size - 2)).scrollIntoView());
  }
  return true;
};

/** Goes from the number to the note, and from the note to its number. */
export const followNote: Command = (state, dispatch) => {
  const target = targetOf(state);
  if (target === null) return false;
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(target))).scrollIntoView());
  return true;
};

function targetOf({ doc, selection }: EditorState): number | null {
  const { $head } = selection;
  if ($head.node(1)?.type === schema.nodes.notes) {
    const id = $head.node(2)?.attrs.id;
    let place: number | null = null;
    doc.descendants((node, pos) => {
      if (place === null && node.type === schema.nodes.footnote_ref && node.attrs.id === id) place = pos + 1;
    });
    return place;
  }
  const ref = [$head.nodeBefore, $head.nodeAfter].find((node) => node?.type === schema.nodes.footnote_ref);
  const note = ref ? placeOf(doc, ref.attrs.id) : null;
  return note === null ? null : note + 1;
}
