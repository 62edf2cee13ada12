// Body JSON out: what `from.ts` read, in the form `courant_body` stores. Defaults are left out as it does.

import type { Mark as PmMark, Node } from "prosemirror-model";
import { newId } from "./ids";
import type { Block, Body, Cell, Figure, Fields, Inline, Mark } from "./model";
import { VALUED } from "./schema";
import { origins } from "./from";

/** A whole body. */
export function bodyOf(doc: Node): Body {
  const blocks: Block[] = [];
  const body: Body = {};
  doc.forEach((node) => {
    if (node.type.name === "notes") {
      if (node.childCount) body.footnotes = node.children.map((note) => ({ id: note.attrs.id, text: inlinesOf(note) }));
    } else blocks.push(node as never);
  });
  const written = blocksOf(blocks as never as Node[]);
  return written.length ? { blocks: written, ...body } : body;
}

/** Blocks; a lone empty paragraph that never got an id stands for none. */
export function blocksOf(nodes: readonly Node[]): Block[] {
  const [only] = nodes;
  if (nodes.length === 1 && only!.type.name === "paragraph" && only!.attrs.id === null && !only!.content.size) return [];
  return nodes.map(blockOf);
}

/** One block, whose node has its id, or gets one. */
export function blockOf(node: Node): Block {
  const { type, ...rest } = WRITERS[node.type.name]!(node);
  const block: Block = { id: node.attrs.id ?? newId(), type: String(type) };
  if (node.attrs.lang) block.lang = node.attrs.lang;
  return Object.assign(block, rest);
}

type Writer = (node: Node) => { type: string; [field: string]: unknown };

/** The fields that say something; null, false and empty lists and texts are left out. */
function told(fields: { [name: string]: unknown }): { [name: string]: unknown } {
  const says = (value: unknown) =>
    value !== null && value !== undefined && value !== false && value !== "" && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => says(value)));
}

const WRITERS: { [type: string]: Writer } = {
  paragraph: (n) => ({ type: "paragraph", text: inlinesOf(n), ...told({ align: n.attrs.align }) }),
  crosshead: (n) => ({
    type: "crosshead",
    level: n.attrs.level,
    text: inlinesOf(n),
    ...told({ align: n.attrs.align }),
    ...(n.attrs.anchor === null ? {} : { anchor: n.attrs.anchor }),
  }),
  part: (n) => ({
    type: "part",
    kind: n.attrs.kind,
    label: n.firstChild!.textContent,
    anchor: n.attrs.anchor,
    blocks: blocksOf(n.children.slice(1)),
  }),
  bullet_list: (n) => listOf(n, false),
  ordered_list: (n) => listOf(n, true),
  quote: (n) => ({
    type: "quote",
    blocks: blocksOf(n.children.slice(0, -1)),
    ...told({ attribution: inlinesOf(n.lastChild!) }),
    ...(n.attrs.source === null ? {} : { source: n.attrs.source }),
  }),
  pull_quote: (n) => ({
    type: "pull_quote",
    blocks: blocksOf(n.children.slice(0, -1)),
    ...told({ attribution: inlinesOf(n.lastChild!) }),
  }),
  figure: (n) => ({ type: "figure", ...figureOf(n) }),
  gallery: (n) => ({
    type: "gallery",
    figures: n.children.slice(0, -1).map(figureOf),
    ...told({ columns: n.attrs.columns, caption: inlinesOf(n.lastChild!) }),
  }),
  embed: (n) => ({
    type: "embed",
    provider: n.attrs.provider,
    url: n.attrs.url,
    ...(n.attrs.player === null ? {} : { player: n.attrs.player }),
    ...(n.attrs.title === null ? {} : { title: n.attrs.title }),
    ...told({ caption: inlinesOf(n.firstChild!) }),
  }),
  table_figure: (n) => {
    const rows: { [section: string]: Cell[][] } = { head: [], rows: [], foot: [] };
    n.lastChild!.forEach((row) => rows[row.attrs.section]!.push(row.children.map(cellOf)));
    return { type: "table", ...told({ caption: inlinesOf(n.firstChild!), ...rows }) };
  },
  code_block: (n) => ({
    type: "code",
    text: n.textContent,
    ...(n.attrs.language === null ? {} : { language: n.attrs.language }),
  }),
  preformatted: (n) => ({ type: "preformatted", text: inlinesOf(n) }),
  verse: (n) => ({ type: "verse", text: inlinesOf(n) }),
  sidebar: (n) => ({
    type: "sidebar",
    ...told({ title: inlinesOf(n.firstChild!) }),
    blocks: blocksOf(n.children.slice(1)),
  }),
  details: (n) => ({ type: "details", summary: inlinesOf(n.firstChild!), blocks: blocksOf(n.children.slice(1)) }),
  rule: () => ({ type: "rule" }),
  clip: (n) => {
    const [{ json }, words] = [n.attrs, inlinesOf(n.firstChild!)];
    return { ...json, ...(json.type === "download" ? { label: words } : told({ caption: words })) };
  },
  kept: (n) => ({ ...n.attrs.json }),
};

function listOf(node: Node, ordered: boolean) {
  return {
    type: "list",
    ordered,
    ...(node.attrs.start === null ? {} : { start: node.attrs.start }),
    ...told({ reversed: node.attrs.reversed }),
    items: node.children.map((item) => blocksOf(item.children)),
  };
}

function figureOf(node: Node): Figure {
  const { media, alt, credit_line, link, placement, width, height } = node.attrs;
  return {
    media,
    ...told({ alt, caption: inlinesOf(node.firstChild!), credit_line }),
    ...(link === null ? {} : { link }),
    ...(placement === "column" ? {} : { placement }),
    ...(width === null ? {} : { width }),
    ...(height === null ? {} : { height }),
  };
}

function cellOf(node: Node): Cell {
  return {
    blocks: blocksOf(node.children),
    ...told({ is_header: node.type.name === "table_header" }),
    colspan: node.attrs.colspan,
    rowspan: node.attrs.rowspan,
    ...told({ align: node.attrs.align }),
  } as Cell;
}

/** Running text: as it came where nobody touched it, else with the marks nested, the longest outermost. */
export function inlinesOf(node: Node): Inline[] {
  return origins.get(node.content) ?? nested(node.children, []);
}

function nested(nodes: readonly Node[], open: readonly PmMark[]): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < nodes.length; ) {
    const marks = nodes[at]!.marks.filter((mark) => !mark.isInSet(open));
    if (!marks.length) {
      out.push(atomOf(nodes[at]!));
      at++;
      continue;
    }
    let [outermost, until] = [marks[0]!, at];
    for (const mark of marks) {
      let end = at;
      while (end < nodes.length && mark.isInSet(nodes[end]!.marks)) end++;
      if (end > until) [outermost, until] = [mark, end];
    }
    out.push({ marked: [markOf(outermost), nested(nodes.slice(at, until), outermost.addToSet(open as PmMark[]))] });
    at = until;
  }
  return out;
}

function atomOf(node: Node): Inline {
  switch (node.type.name) {
    case "text":
      return { text: node.text! };
    case "hard_break":
      return "break";
    case "footnote_ref":
      return { footnote_ref: node.attrs.id };
    case "small_picture":
      return { picture: node.attrs.json };
    default:
      return { marked: [node.attrs.json, []] };
  }
}

/** A mark of the model. */
export function markOf(mark: PmMark): Mark {
  const { name } = mark.type;
  if (name === "kept_mark") return mark.attrs.value;
  return VALUED.has(name) ? ({ [name]: mark.attrs.value } as Fields) : name;
}
