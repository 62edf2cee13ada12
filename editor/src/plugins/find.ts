// Finding and replacing. Letters are compared without their case, and composed letters with decomposed ones, in every
// script; a letter is never taken apart.

import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { closeHistory } from "prosemirror-history";
import type { Node } from "prosemirror-model";

export interface Match {
  from: number;
  to: number;
}

interface Search {
  query: string;
  isExact: boolean;
  matches: Match[];
  current: number;
}

const NOTHING: Search = { query: "", isExact: false, matches: [], current: -1 };
const key = new PluginKey<Search>("find");
/** At most this many are found. */
const MAX = 5000;

/** Text with the place in the original that each of its characters comes from. */
function folded(text: string, isExact: boolean): { text: string; at: number[] } {
  let out = "";
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = character.normalize("NFD");
    // Two letters that are one without case; all others stay as long as they were.
    const same = isExact ? plain : plain.toLowerCase().replaceAll("ς", "σ").replaceAll("ß", "ss");
    for (let index = 0; index < same.length; index++) at.push(index ? -1 : place);
    out += same;
    place += character.length;
  }
  at.push(place);
  return { text: out, at };
}

/** All places of a text in a string, as [from, to). */
export function findIn(text: string, query: string, isExact: boolean): [number, number][] {
  const [where, what] = [folded(text, isExact), folded(query, isExact).text];
  const out: [number, number][] = [];
  if (!what) return out;
  for (let index = where.text.indexOf(what); index >= 0 && out.length < MAX; index = where.text.indexOf(what, index + 1)) {
    const [from, to] = [where.at[index]!, where.at[index + what.length]!];
    // Not in the middle of a letter, nor between a letter and its accent.
    if (from < 0 || to < 0 || /^[\u0300-\u036f]/.test(text.slice(to))) continue;
    out.push([from, to]);
    index += what.length - 1;
  }
  return out;
}

export function findAll(doc: Node, query: string, isExact: boolean): Match[] {
  const out: Match[] = [];
  if (!query) return out;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return out.length < MAX;
    // Things in the line take one place each, so that places in the text are places in the document.
    const text = node.textBetween(0, node.content.size, undefined, (leaf) => (leaf.type.name === "hard_break" ? "\n" : "\ufffc"));
    for (const [from, to] of findIn(text, query, isExact)) out.push({ from: pos + 1 + from, to: pos + 1 + to });
    return false;
  });
  return out;
}

export function finding(): Plugin<Search> {
  return new Plugin<Search>({
    key,
    state: {
      init: () => NOTHING,
      apply(tr, search) {
        const asked = tr.getMeta(key) as Partial<Search> | undefined;
        if (!asked && (!tr.docChanged || !search.query)) return search;
        const next = { ...search, ...asked };
        if (!asked || "query" in asked || "isExact" in asked || tr.docChanged) next.matches = findAll(tr.doc, next.query, next.isExact);
        const { from } = tr.selection;
        if (!asked || asked.current === undefined) {
          const after = next.matches.findIndex((match) => match.from >= from);
          next.current = after < 0 ? (next.matches.length ? 0 : -1) : after;
        }
        return next;
      },
    },
    props: {
      decorations(state) {
        const { matches, current } = key.getState(state)!;
        if (!matches.length) return DecorationSet.empty;
        return DecorationSet.create(state.doc, matches.map(({ from, to }, at) => Decoration.inline(from, to, { class: at === current ? "ed-found ed-found--current" : "ed-found" })));
      },
    },
  });
}

export const searchOf = (state: EditorState): Search => key.getState(state)!;

export function search(view: EditorView, query: string, isExact: boolean): void {
  view.dispatch(view.state.tr.setMeta(key, { query, isExact }));
}

export function endSearch(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, NOTHING));
}

/** Goes to the next or the one before, round the end. */
export function go(view: EditorView, by: 1 | -1): void {
  const { matches, current } = searchOf(view.state);
  if (!matches.length) return;
  const selection = view.state.selection;
  const shown = matches[current]!;
  const isThere = selection.from === shown.from && selection.to === shown.to;
  const next = isThere ? (current + by + matches.length) % matches.length : current;
  const { from, to } = matches[next]!;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).setMeta(key, { current: next }).scrollIntoView());
}

function put(tr: Transaction, { from, to }: Match, text: string): void {
  if (text) tr.insertText(text, from, to);
  else tr.delete(from, to);
}

/** Replaces the one that is shown and goes to the next. */
export function replaceOne(view: EditorView, text: string): void {
  const { matches, current } = searchOf(view.state);
  const match = matches[current];
  if (!match) return;
  const { tr } = view.state;
  put(tr, match, text);
  tr.setSelection(TextSelection.create(tr.doc, match.from + text.length));
  view.dispatch(tr);
  go(view, 1);
}

/** Replaces all in one step; says how many. */
export function replaceAll(view: EditorView, text: string): number {
  const { matches } = searchOf(view.state);
  const { tr } = view.state;
  for (const match of matches.toReversed()) put(tr, match, text);
  if (matches.length) view.dispatch(closeHistory(tr));
  return matches.length;
}
