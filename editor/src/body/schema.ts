// The vocabulary as a ProseMirror schema. Elements and classes are those of `courant_body::write`, so the
// paper's own style sheet sets the text as readers will see it.

import { Schema, type MarkSpec, type NodeSpec, type Node, type DOMOutputSpec, type Attrs } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";
import { directionOf } from "./model";

const ID = { id: { default: null }, lang: { default: null } };

/** Attributes of a block's element: language, direction, classes. */
function shown(attrs: Attrs, ...classes: (string | false | null)[]): { [name: string]: string } {
  const out: { [name: string]: string } = {};
  const names = classes.filter(Boolean).join(" ");
  if (names) out.class = names;
  if (attrs.lang) {
    out.lang = attrs.lang;
    out.dir = directionOf(attrs.lang);
  }
  return out;
}

const aligned = (attrs: Attrs) => (attrs.align && attrs.align !== "start" ? `align-${attrs.align}` : null);

function textBlock(spec: Partial<NodeSpec> & { toDOM: (node: Node) => DOMOutputSpec }): NodeSpec {
  return { content: "inline*", group: "block", ...spec, attrs: { ...ID, ...spec.attrs } };
}

function container(spec: Partial<NodeSpec> & { toDOM: (node: Node) => DOMOutputSpec }): NodeSpec {
  return { group: "block", defining: true, ...spec, attrs: { ...ID, ...spec.attrs } };
}

/** Text that belongs to a block (a caption, a title): one line, never split off. */
function line(toDOM: (node: Node) => DOMOutputSpec, spec: Partial<NodeSpec> = {}): NodeSpec {
  return { content: "inline*", isolating: true, defining: true, selectable: false, ...spec, toDOM };
}

const tables = tableNodes({
  cellContent: "block+",
  cellAttributes: {
    align: {
      default: null,
      setDOMAttr: (value, attrs) => {
        if (value && value !== "start") attrs.class = `align-${value}`;
      },
    },
  },
});

const nodes = {
  doc: { content: "block+ notes" },
  paragraph: textBlock({
    attrs: { align: { default: null } },
    toDOM: (node) => ["p", shown(node.attrs, aligned(node.attrs)), 0],
  }),
  crosshead: textBlock({
    attrs: { level: { default: 2 }, anchor: { default: null }, align: { default: null } },
    defining: true,
    toDOM: (node) => [`h${Math.min(6, Math.max(2, node.attrs.level))}`, shown(node.attrs, aligned(node.attrs)), 0],
  }),
  part_label: line(() => ["h2", { class: "part__label" }, 0], { content: "text*", marks: "" }),
  part: container({
    content: "part_label block+",
    attrs: { kind: { default: "report" }, anchor: { default: "" } },
    toDOM: (node) => ["section", shown(node.attrs, "part", `part--${String(node.attrs.kind).replaceAll("_", "-")}`), 0],
  }),
  bullet_list: container({
    content: "list_item+",
    attrs: { start: { default: null }, reversed: { default: false } },
    toDOM: (node) => ["ul", shown(node.attrs), 0],
  }),
  ordered_list: container({
    content: "list_item+",
    attrs: { start: { default: null }, reversed: { default: false } },
    toDOM: (node) => {
      const attrs = shown(node.attrs);
      if (node.attrs.start !== null) attrs.start = String(node.attrs.start);
      if (node.attrs.reversed) attrs.reversed = "";
      return ["ol", attrs, 0];
    },
  }),
  list_item: { content: "block+", defining: true, toDOM: () => ["li", 0] },
  attribution: line(() => ["p", { class: "ed-attribution" }, 0]),
  quote: container({
    content: "block+ attribution",
    attrs: { source: { default: null } },
    toDOM: (node) => ["blockquote", shown(node.attrs), 0],
  }),
  pull_quote: container({
    content: "block+ attribution",
    toDOM: (node) => ["figure", shown(node.attrs, "pull-quote"), ["blockquote", 0]],
  }),
  caption: line(() => ["figcaption", 0]),
  figure: container({
    content: "caption",
    attrs: {
      media: {},
      alt: { default: "" },
      credit_line: { default: "" },
      link: { default: null },
      placement: { default: "column" },
      width: { default: null },
      height: { default: null },
    },
    draggable: true,
    isolating: true,
    toDOM: (node) => ["figure", shown(node.attrs, `figure--${node.attrs.placement}`), ["span", { class: "ed-picture", "data-media": JSON.stringify(node.attrs.media) }, node.attrs.alt], ["div", 0]],
  }),
  gallery: container({
    content: "figure* caption",
    attrs: { columns: { default: null } },
    isolating: true,
    toDOM: (node) => ["div", shown(node.attrs, "gallery"), 0],
  }),
  embed: container({
    content: "caption",
    attrs: { provider: {}, url: {}, player: { default: null }, title: { default: null } },
    draggable: true,
    isolating: true,
    toDOM: (node) => ["figure", shown(node.attrs, "embed"), ["p", ["a", { href: node.attrs.url }, node.attrs.title || node.attrs.url]], ["div", 0]],
  }),
  /** A film, a sound or a file: its JSON but the words under it, of a file those of its link. */
  clip: container({
    content: "caption",
    attrs: { json: {} },
    draggable: true,
    isolating: true,
    toDOM: (node) => ["figure", shown(node.attrs, "embed"), ["p", String(node.attrs.json.type)], ["div", 0]],
  }),
  table_figure: container({
    content: "caption table",
    isolating: true,
    toDOM: (node) => ["div", shown(node.attrs, "ed-table"), 0],
  }),
  table: { ...tables.table, group: undefined, content: "table_row+" },
  table_row: {
    ...tables.table_row,
    attrs: { section: { default: "rows" } },
    toDOM: (node) => ["tr", node.attrs.section === "rows" ? {} : { class: `ed-row--${node.attrs.section}` }, 0],
  },
  table_cell: tables.table_cell,
  table_header: tables.table_header,
  code_block: textBlock({
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    attrs: { language: { default: null } },
    toDOM: (node) => ["pre", shown(node.attrs), ["code", 0]],
  }),
  preformatted: textBlock({ whitespace: "pre", defining: true, toDOM: (node) => ["pre", shown(node.attrs), 0] }),
  verse: textBlock({ whitespace: "pre", defining: true, toDOM: (node) => ["pre", shown(node.attrs, "verse"), 0] }),
  sidebar_title: line(() => ["p", { class: "sidebar__title" }, 0]),
  sidebar: container({
    content: "sidebar_title block+",
    isolating: true,
    toDOM: (node) => ["aside", shown(node.attrs, "sidebar"), 0],
  }),
  summary: line(() => ["p", { class: "ed-summary" }, 0]),
  details: container({
    content: "summary block+",
    isolating: true,
    toDOM: (node) => ["div", shown(node.attrs, "ed-details"), 0],
  }),
  rule: { group: "block", attrs: ID, toDOM: () => ["hr"] },
  /** A block that is not edited as such: its JSON, untouched. */
  kept: {
    group: "block",
    atom: true,
    draggable: true,
    attrs: { ...ID, json: {} },
    toDOM: (node) => ["div", shown(node.attrs, "ed-card"), String(node.attrs.json.type)],
  },
  notes: {
    content: "footnote*",
    selectable: false,
    isolating: true,
    defining: true,
    toDOM: () => ["section", { class: "footnotes ed-notes" }, ["ol", 0]],
  },
  footnote: {
    content: "inline*",
    isolating: true,
    defining: true,
    selectable: false,
    attrs: { id: {} },
    toDOM: () => ["li", 0],
  },
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    toDOM: () => ["br"],
  },
  footnote_ref: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { id: {} },
    toDOM: (node) => ["sup", { class: "footnote-ref", "data-note": node.attrs.id }],
  },
  small_picture: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { json: {} },
    toDOM: (node) => ["span", { class: "ed-small" }, node.attrs.json.alt || "◻"],
  },
  /** A mark round nothing: a place that can be linked to. */
  point: {
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    attrs: { json: {} },
    toDOM: () => ["span", { class: "ed-point" }],
  },
} satisfies { [name: string]: NodeSpec };

const plain = (element: string, extra: Partial<MarkSpec> = {}): MarkSpec => ({ toDOM: () => [element, 0], ...extra });

// The order is the order of nesting where the text does not say another: places and languages outside, looks inside.
const marks = {
  anchor: { attrs: { value: {} }, excludes: "", inclusive: false, toDOM: () => ["span", { class: "ed-anchor" }, 0] },
  question: {
    attrs: { value: {} },
    excludes: "",
    inclusive: true,
    toDOM: (mark) => ["span", { class: "question ed-question", "data-question": mark.attrs.value }, 0],
  },
  lang: {
    attrs: { value: {} },
    excludes: "",
    toDOM: (mark) => ["span", { lang: mark.attrs.value, dir: directionOf(mark.attrs.value), class: "ed-lang" }, 0],
  },
  direction: { attrs: { value: {} }, excludes: "", toDOM: (mark) => ["span", { dir: mark.attrs.value, class: "ed-direction" }, 0] },
  link: {
    attrs: { value: {} },
    inclusive: false,
    toDOM: (mark) => ["a", { href: String(mark.attrs.value.href), class: "ed-link" }, 0],
  },
  abbreviation: { attrs: { value: {} }, inclusive: false, toDOM: (mark) => ["abbr", { title: mark.attrs.value }, 0] },
  quoted: plain("q"),
  cite: plain("cite"),
  dfn: plain("dfn"),
  highlight: plain("mark"),
  deleted: plain("del"),
  inserted: plain("ins"),
  strong: plain("strong"),
  emphasis: plain("em"),
  underline: plain("u"),
  strike: plain("s"),
  big: { toDOM: () => ["span", { class: "big" }, 0] },
  small: plain("small"),
  sub: plain("sub", { excludes: "sub sup" }),
  sup: plain("sup", { excludes: "sub sup" }),
  keys: plain("kbd"),
  sample: plain("samp"),
  variable: plain("var"),
  code: plain("code"),
  /** A mark this editor does not know, as it came. */
  kept_mark: { attrs: { value: {} }, excludes: "", toDOM: () => ["span", 0] },
} satisfies { [name: string]: MarkSpec };

export const schema = new Schema({ nodes, marks });

/** Marks that carry a value; all others are plain words. */
export const VALUED = new Set(["anchor", "question", "lang", "direction", "link", "abbreviation", "kept_mark"]);
