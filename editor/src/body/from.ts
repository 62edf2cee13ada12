// Body JSON in: every block and mark of the model becomes a node or mark of the schema.

import { Fragment, Mark as PmMark, type Node, type NodeType } from "prosemirror-model";
import type { Block, Body, Cell, Figure, Footnote, Inline, Mark } from "./model";
import { schema, VALUED } from "./schema";

const { nodes: N, marks: M } = schema;

/**
 * The running text a fragment was made of. Text nobody touched is written back exactly as it came, in the
 * nesting of marks it had, which a flat set of marks cannot say.
 */
export const origins = new WeakMap<Fragment, Inline[]>();

/** Reads a whole body. A body without blocks gets an empty paragraph to write in. */
export function docFrom(body: Body): Node {
  const notes = N.notes.create(null, (body.footnotes ?? []).map(noteFrom));
  return N.doc.create(null, [...blocksFrom(body.blocks ?? []), notes]);
}

function noteFrom(note: Footnote): Node {
  return withText(N.footnote, { id: note.id }, note.text);
}

/** Blocks, never none: where there are none stands an empty paragraph without an id, which is not written back. */
export function blocksFrom(blocks: Block[]): Node[] {
  return blocks.length ? blocks.map(blockFrom) : [N.paragraph.create()];
}

/** One block. What the schema has no node for, or a node cannot hold, stays as its JSON. */
export function blockFrom(block: Block): Node {
  const read = READERS[block.type];
  try {
    const node = read?.(block, { id: block.id, lang: block.lang ?? null });
    if (node) {
      node.check();
      return node;
    }
  } catch {
    // Not as the model has it: kept below.
  }
  const { id, lang, ...json } = block;
  return N.kept.create({ id, lang: lang ?? null, json });
}

type Ids = { id: string; lang: string | null };
type Reader = (block: any, ids: Ids) => Node | null;

const READERS: { [type: string]: Reader } = {
  paragraph: (b, ids) => withText(N.paragraph, { ...ids, align: b.align ?? null }, b.text),
  crosshead: (b, ids) =>
    withText(N.crosshead, { ...ids, level: b.level, anchor: b.anchor ?? null, align: b.align ?? null }, b.text),
  part: (b, ids) =>
    N.part.create({ ...ids, kind: b.kind, anchor: b.anchor }, [
      N.part_label.create(null, b.label ? schema.text(b.label) : null),
      ...blocksFrom(b.blocks),
    ]),
  list: (b, ids) =>
    b.items.length
      ? (b.ordered ? N.ordered_list : N.bullet_list).create(
          { ...ids, start: b.start ?? null, reversed: b.reversed ?? false },
          b.items.map((item: Block[]) => N.list_item.create(null, blocksFrom(item))),
        )
      : null,
  quote: (b, ids) =>
    N.quote.create({ ...ids, source: b.source ?? null }, [
      ...blocksFrom(b.blocks),
      withText(N.attribution, null, b.attribution),
    ]),
  pull_quote: (b, ids) =>
    N.pull_quote.create(ids, [...blocksFrom(b.blocks), withText(N.attribution, null, b.attribution)]),
  figure: (b, ids) => figureFrom(b, ids),
  gallery: (b, ids) =>
    N.gallery.create({ ...ids, columns: b.columns ?? null }, [
      ...b.figures.map((figure: Figure) => figureFrom(figure, {})),
      withText(N.caption, null, b.caption),
    ]),
  embed: (b, ids) =>
    N.embed.create(
      { ...ids, provider: b.provider, url: b.url, player: b.player ?? null, title: b.title ?? null },
      withText(N.caption, null, b.caption),
    ),
  audio: clipFrom,
  video: clipFrom,
  download: clipFrom,
  table: (b, ids) => tableFrom(b, ids),
  code: (b, ids) =>
    N.code_block.create({ ...ids, language: b.language ?? null }, b.text ? schema.text(b.text) : null),
  preformatted: (b, ids) => withText(N.preformatted, ids, b.text),
  verse: (b, ids) => withText(N.verse, ids, b.text),
  sidebar: (b, ids) =>
    N.sidebar.create(ids, [withText(N.sidebar_title, null, b.title), ...blocksFrom(b.blocks)]),
  details: (b, ids) => N.details.create(ids, [withText(N.summary, null, b.summary), ...blocksFrom(b.blocks)]),
  rule: (_, ids) => N.rule.create(ids),
};

function clipFrom({ id: _id, lang: _lang, caption, label, ...json }: any, ids: Ids): Node {
  return N.clip.create({ ...ids, json }, withText(N.caption, null, json.type === "download" ? label : caption));
}

function figureFrom(figure: Figure, ids: Partial<Ids>): Node {
  return N.figure.create(
    {
      ...ids,
      media: figure.media,
      alt: figure.alt ?? "",
      credit_line: figure.credit_line ?? "",
      link: figure.link ?? null,
      placement: figure.placement ?? "column",
      width: figure.width ?? null,
      height: figure.height ?? null,
    },
    withText(N.caption, null, figure.caption),
  );
}

function tableFrom(table: any, ids: Ids): Node | null {
  const rows: Node[] = [];
  for (const section of ["head", "rows", "foot"]) {
    for (const cells of (table[section] ?? []) as Cell[][]) {
      rows.push(N.table_row.create({ section }, cells.map(cellFrom)));
    }
  }
  // A table without cells has no place for a cursor.
  if (!rows.some((row) => row.childCount)) return null;
  return N.table_figure.create(ids, [withText(N.caption, null, table.caption), N.table.create(null, rows)]);
}

function cellFrom(cell: Cell): Node {
  const type = cell.is_header ? N.table_header : N.table_cell;
  return type.create(
    { colspan: cell.colspan, rowspan: cell.rowspan, align: cell.align ?? null },
    blocksFrom(cell.blocks),
  );
}

function withText(type: NodeType, attrs: { [name: string]: unknown } | null, text: Inline[] | undefined): Node {
  const content = inlinesFrom(text ?? []);
  const node = type.create(attrs, content);
  if (text?.length) origins.set(node.content, text);
  return node;
}

/** Running text as nodes with marks. */
export function inlinesFrom(text: Inline[]): Fragment {
  const out: Node[] = [];
  walk(text, PmMark.none, out);
  return Fragment.fromArray(joined(out));
}

function walk(text: Inline[], marks: readonly PmMark[], out: Node[]): void {
  for (const inline of text) {
    if (inline === "break") out.push(N.hard_break.create(null, null, marks));
    else if ("text" in inline) {
      if (inline.text) out.push(schema.text(inline.text, marks));
    } else if ("picture" in inline) out.push(N.small_picture.create({ json: inline.picture }, null, marks));
    else if ("footnote_ref" in inline) out.push(N.footnote_ref.create({ id: inline.footnote_ref }, null, marks));
    else {
      const [mark, inner] = inline.marked;
      if (inner.length) walk(inner, markFrom(mark).addToSet(marks), out);
      else out.push(N.point.create({ json: mark }, null, marks));
    }
  }
}

/** Text nodes with the same marks become one, as ProseMirror has them. */
function joined(nodes: Node[]): Node[] {
  const out: Node[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.isText && node.isText && PmMark.sameSet(last.marks, node.marks)) {
      out[out.length - 1] = schema.text(last.text! + node.text!, node.marks);
    } else out.push(node);
  }
  return out;
}

/** A mark of the model. */
export function markFrom(mark: Mark): PmMark {
  if (typeof mark === "string") {
    const type = M[mark];
    return type && !VALUED.has(mark) ? type.create() : M.kept_mark.create({ value: mark });
  }
  const [name = "", value] = Object.entries(mark)[0] ?? [];
  const type = M[name];
  return type && VALUED.has(name) && name !== "kept_mark" ? type.create({ value }) : M.kept_mark.create({ value: mark });
}
