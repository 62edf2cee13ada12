// Passages that something is said about: kept beside the text, mapped through every edit, so that they hold while
// somebody types. Where one stands is told to the server as an anchor: its block, its words, what is round them.

import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, TextSelection, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";

export interface Anchor {
  block: string;
  quote: string;
  prefix?: string;
  suffix?: string;
}

/** Something that is said of a passage: a name of its own, the class it is shown by, and where it stood. */
export interface Item {
  key: string;
  look: string;
  anchor: Anchor;
}

export interface Range {
  from: number;
  to: number;
}

interface Passages {
  items: Item[];
  places: Map<string, Range>;
  current: string | null;
}

const key = new PluginKey<Passages>("passages");
/** As the server bounds them: letters of a passage, and of what is round it. */
const [QUOTE, CONTEXT] = [1000, 40];

/** A text block, its text, and the place of each letter of it. What is no text counts for nothing, as on the server. */
interface Run {
  block: string;
  text: string;
  at: number[];
}

function runOf(node: Node, pos: number, block: string): Run {
  let text = "";
  const at: number[] = [];
  node.forEach((child, offset) => {
    const said = child.isText ? child.text! : child.type.name === "hard_break" ? "\n" : "";
    for (let index = 0; index < said.length; index++) at.push(pos + 1 + offset + index);
    text += said;
  });
  return { block, text, at };
}

function runs(doc: Node): Run[] {
  const out: Run[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    if (node.type.name !== "code_block") out.push(runOf(node, pos, blockAt(doc, pos + 1)));
    return false;
  });
  return out;
}

/** Id of the block a place is in; that of a footnote has a sign before it. */
function blockAt(doc: Node, pos: number): string {
  const $pos = doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--) {
    const { type, attrs } = $pos.node(depth);
    if (attrs.id) return type.name === "footnote" ? `note:${attrs.id}` : attrs.id;
  }
  return "";
}

const last = (text: string) => [...text].slice(-CONTEXT).join("");
const first = (text: string, most = CONTEXT) => [...text].slice(0, most).join("");

/** What is told of a passage in one text block. */
export function anchorOf(doc: Node, { from, to }: Range): Anchor {
  const $from = doc.resolve(from);
  const { block, text, at } = runOf($from.parent, $from.before(), blockAt(doc, from));
  const [start, end] = [from, to].map((pos) => at.filter((place) => place < pos).length) as [number, number];
  return { block, quote: first(text.slice(start, end), QUOTE), prefix: last(text.slice(0, start)), suffix: first(text.slice(end)) };
}

function alike(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

const backwards = (text: string) => [...text].reverse().join("");

/** Where the words of an anchor stand; null where they do not, or in two places that are as good. Who looks for several
 * reads the text once. */
export function findAnchor(doc: Node, { block, quote, prefix = "", suffix = "" }: Anchor, all = runs(doc)): Range | null {
  if (!quote) return null;
  const found: { score: number; range: Range }[] = [];
  for (const run of all) {
    for (let start = run.text.indexOf(quote); start >= 0 && found.length < 200; start = run.text.indexOf(quote, start + 1)) {
      const end = start + quote.length;
      const score = alike(backwards(run.text.slice(0, start)), backwards(prefix)) + alike(run.text.slice(end), suffix) + (run.block === block ? CONTEXT : 0);
      found.push({ score, range: { from: run.at[start]!, to: run.at[end - 1]! + 1 } });
    }
  }
  found.sort((a, b) => b.score - a.score);
  return found[0] && found[0].score > (found[1]?.score ?? -1) ? found[0].range : null;
}

/** What is meant by a selection: its words in the first text block it touches; where there are none, the block it is in,
 * or the one before an empty one. */
export function passageOf({ doc, selection }: EditorState): Range | null {
  const { from, to, empty, $from } = selection;
  const found: Range[] = [];
  const take = (node: Node, pos: number, from: number, to: number) => {
    if (!node.isTextblock || node.type.name === "code_block") return;
    const { text, at } = runOf(node, pos, "");
    let [start, end] = [at.findIndex((place) => place >= from), at.findLastIndex((place) => place < to)];
    while (start >= 0 && start <= end && /\s/.test(text[start]!)) start++;
    while (end >= start && /\s/.test(text[end]!)) end--;
    if (start >= 0 && start <= end) found.push({ from: at[start]!, to: Math.min(at[end]!, at[start]! + QUOTE - 1) + 1 });
  };
  if (!empty) doc.nodesBetween(from, to, (node, pos) => void take(node, pos, from, to));
  if (!found.length && $from.depth && $from.parent.content.size) take($from.parent, $from.before(), 0, doc.content.size);
  else if (!found.length) {
    doc.nodesBetween(0, from, (node, pos) => void take(node, pos, 0, doc.content.size));
    found.reverse();
  }
  return found[0] ?? null;
}

export function passages(clicked: (key: string) => void): Plugin<Passages> {
  return new Plugin<Passages>({
    key,
    state: {
      init: () => ({ items: [], places: new Map(), current: null }),
      apply(tr, before) {
        const asked = tr.getMeta(key) as Partial<Passages> | undefined;
        if (!asked && !tr.docChanged) return before;
        const { items, current } = { ...before, ...asked };
        const places = new Map<string, Range>();
        let all: Run[] | undefined;
        for (const { key, anchor } of items) {
          const known = asked?.places?.get(key) ?? before.places.get(key);
          // What is typed at the ends of a passage is not in it.
          const mapped = known && { from: tr.mapping.map(known.from, 1), to: tr.mapping.map(known.to, -1) };
          const place = mapped && mapped.from < mapped.to ? mapped : asked?.items ? findAnchor(tr.doc, anchor, (all ??= runs(tr.doc))) : null;
          if (place) places.set(key, place);
        }
        return { items, places, current };
      },
    },
    props: {
      decorations(state) {
        const { items, places, current } = key.getState(state)!;
        const drawn = items.flatMap((item) => {
          const place = places.get(item.key);
          if (!place) return [];
          return Decoration.inline(place.from, place.to, { class: `${item.look}${item.key === current ? " ed-passage--current" : ""}`, "data-passage": item.key });
        });
        return drawn.length ? DecorationSet.create(state.doc, drawn) : DecorationSet.empty;
      },
      handleClick(_, __, event) {
        const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-passage]") : null;
        if (mark) clicked(mark.dataset.passage!);
        return false;
      },
    },
  });
}

export const passagesOf = (state: EditorState): Passages => key.getState(state)!;

/** Shows these from now on; those that are there stay where they are, others are looked for. */
export function setPassages(view: EditorView, items: Item[], places: [string, Range][] = []): void {
  view.dispatch(view.state.tr.setMeta(key, { items, places: new Map(places) }).setMeta("addToHistory", false));
}

export function setCurrent(view: EditorView, current: string | null): void {
  if (passagesOf(view.state).current !== current) view.dispatch(view.state.tr.setMeta(key, { current }).setMeta("addToHistory", false));
}

/** Goes to a passage; false when it is not in the text. */
export function goTo(view: EditorView, name: string): boolean {
  const place = passagesOf(view.state).places.get(name);
  if (!place) return false;
  const { tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from)).setMeta(key, { current: name }).scrollIntoView());
  return true;
}
