// Pasted HTML as blocks of the model: what an article can say is kept, looks are not.

import { recognize } from "../body/embed";
import type { Block, Cell, Figure, Footnote, Inline, Mark } from "../body/model";
import { newId } from "../body/ids";
import { pastedLink, webAddress } from "./address";
import { takePlace, type Place } from "./lists";
import { takeNotes, type Notes } from "./notes";
import { findAll, hasClass, isElement, parse, textOf, type Element } from "./tree";
import { folded, markOfElement, nest, paragraphs, type Run } from "./text";

/** What a paste holds. */
export interface Pasted {
  blocks: Block[];
  footnotes: Footnote[];
  /** Pictures that came as data: to be uploaded, in the order of the figures that have `upload:N` as address. */
  pictures: string[];
  /** Pictures that did not come along. */
  lost: number;
  /** It was too long, or no text: the rest was left out. */
  isCut: boolean;
}

/** At most this much markup is read. */
export const MAX_HTML = 8_000_000;

/** Elements that hold blocks may stand this deep in each other; what is deeper is read as if it stood above. */
const MAX_DEPTH = 10;

const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr td th hr details summary div section article aside header footer main nav address center body html form fieldset iframe img".split(" "),
);

/** Reads what was pasted; `origin` is this site's, whose addresses become paths. */
export function readHtml(html: string, origin: string): Pasted {
  const { root, isCut } = parse(html.slice(0, MAX_HTML));
  const notes = takeNotes(root);
  const reader = new Reader(origin, notes, findAll(root, ({ name }) => name === "h1").length > 0);
  const blocks = reader.blocks(root.children);
  const footnotes = notes.texts
    .filter(({ id }) => reader.cited.has(id))
    .map(({ id, content }) => ({ id, text: reader.line(content) }));
  return { blocks, footnotes, pictures: reader.pictures, lost: reader.lost, isCut: isCut || html.length > MAX_HTML };
}

/** Plain text as paragraphs: at empty lines where there are such, else line by line. */
export function readText(text: string): Block[] {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, "\n").replace(/^\n+|\s+$/g, "");
  const hasGaps = /\n[ \t]*\n/.test(lines);
  return lines
    .split(hasGaps ? /\n(?:[ \t]*\n)+/ : "\n")
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => {
      const runs: Run[] = paragraph.split("\n").flatMap((line, at) => [
        ...(at ? [{ thing: "break" as const, marks: [] }] : []),
        { text: line, marks: [] },
      ]);
      return block("paragraph", { text: nest(folded(runs)) });
    });
}

const block = (type: string, fields: { [name: string]: unknown }): Block => ({ id: newId(), type, ...fields });

class Reader {
  readonly pictures: string[] = [];
  readonly cited = new Set<string>();
  lost = 0;
  private depth = 0;

  constructor(
    readonly origin: string,
    readonly notes: Notes,
    /** Whether the first rank of headings is used: then all go down by one, since the headline has it. */
    readonly hasFirstRank: boolean,
  ) {}

  /** Blocks of a flow: elements that are blocks, and text between them as paragraphs. */
  blocks(nodes: (Element | string)[]): Block[] {
    const out: Block[] = [];
    const items: { place: Place; blocks: Block[] }[] = [];
    let loose: (Element | string)[] = [];
    const flush = () => {
      out.push(...this.paragraphs(loose));
      loose = [];
    };
    const endList = () => {
      if (items.length) out.push(...listsOf(items.splice(0)));
    };
    for (const node of nodes) {
      if (!isElement(node) || !holdsBlock(node)) {
        if (items.length && !/[^\s\u00a0]/.test(textOf(node))) continue;
        endList();
        loose.push(node);
        continue;
      }
      flush();
      const place = node.name === "p" || node.name === "div" ? takePlace(node) : null;
      if (place) {
        items.push({ place, blocks: this.blocks(node.children) });
        continue;
      }
      const read = this.block(node);
      // An empty paragraph between items does not end their list.
      if (items.length && !read.length) continue;
      endList();
      const before = bareLevels(node) ? lastItem(out.at(-1), bareLevels(node)) : null;
      (before ?? out).push(...read);
    }
    flush();
    endList();
    return out;
  }

  private block(element: Element): Block[] {
    this.depth += 1;
    const isDeep = this.depth > MAX_DEPTH && !/^(p|h[1-6]|hr|img|figure|pre)$/.test(element.name);
    const blocks = isDeep ? this.blocks(element.children) : this.read(element);
    this.depth -= 1;
    return blocks;
  }

  private read(element: Element): Block[] {
    const { name, attrs } = element;
    if (/^h[1-6]$/.test(name) || hasClass(element, "MsoTitle", "MsoSubtitle")) return this.heading(element);
    if (name === "p" && hasClass(element, "MsoQuote", "MsoIntenseQuote")) {
      const blocks = this.paragraphs(element.children);
      return blocks.length ? [block("quote", { blocks })] : [];
    }
    switch (name) {
      case "ul":
      case "ol":
        return this.list(element);
      case "table":
        return this.table(element);
      case "blockquote": {
        const blocks = this.blocks(element.children);
        return blocks.length ? [block("quote", { blocks })] : [];
      }
      case "pre":
        return this.pre(element);
      case "hr":
        return [block("rule", {})];
      case "img":
        return this.figure(element, []);
      case "figure":
        return this.framed(element);
      case "iframe": {
        const found = recognize(attrs.src ?? "");
        return found ? [block("embed", { provider: found.provider, url: found.url, ...(found.player && { player: found.player }) })] : [];
      }
      case "dl":
        return this.definitions(element);
      case "details":
        return this.details(element);
      default:
        return this.blocks(element.children);
    }
  }

  private heading(element: Element): Block[] {
    takePlace(element);
    const rank = Number(/^h([1-6])$/.exec(element.name)?.[1] ?? (hasClass(element, "MsoTitle") ? 1 : 2));
    const level = Math.min(6, Math.max(2, rank + (this.hasFirstRank ? 1 : 0)));
    // Bold is how headings look, not what they say.
    const text = nest(folded(this.runs(element.children, [])).map((run) => ({ ...run, marks: run.marks.filter((mark) => mark !== "strong" && mark !== "underline") })));
    const pictures = this.picturesIn(element);
    return text.length ? [block("crosshead", { level, text }), ...pictures] : pictures;
  }

  private list(element: Element): Block[] {
    const items: Block[][] = [];
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const inner = child.name === "li" ? this.blocks(child.children) : this.blocks([child]);
      if (!inner.length) continue;
      // A list straight in a list belongs to the item before it.
      if (child.name !== "li" && items.length) items.at(-1)!.push(...inner);
      else items.push(inner);
    }
    if (!items.length) return [];
    // Levels that were skipped make lists of lists: one is enough.
    const [only] = items;
    if (items.length === 1 && only!.length === 1 && only![0]!.type === "list" && !element.children.some((child) => isElement(child) && child.name === "li")) return only!;
    const ordered = element.name === "ol";
    const start = Number(element.attrs.start);
    return [block("list", { ordered, ...(ordered && Number.isInteger(start) && start !== 1 && element.attrs.start ? { start } : {}), items })];
  }

  private table(element: Element): Block[] {
    const sections: { [name: string]: Cell[][] } = { head: [], rows: [], foot: [] };
    const caption = element.children.find((child) => isElement(child) && child.name === "caption");
    const rowsOf = (parent: Element, section: Cell[][]) => {
      for (const child of parent.children) {
        if (!isElement(child)) continue;
        if (child.name === "tr") section.push(this.row(child));
        else if (child.name === "thead") rowsOf(child, sections.head!);
        else if (child.name === "tfoot") rowsOf(child, sections.foot!);
        else if (child.name === "tbody") rowsOf(child, section);
      }
    };
    rowsOf(element, sections.rows!);
    const rows = Object.values(sections).flat();
    const cells = rows.flat();
    if (!cells.some((cell) => cell.blocks.length)) return [];
    // A frame round text is no table, nor is one inside a cell that could be read.
    if (cells.length === 1) return cells[0]!.blocks;
    for (const cell of cells) cell.blocks = cell.blocks.flatMap((inner) => (inner.type === "table" ? flattened(inner) : [inner]));
    const filled = Object.fromEntries(Object.entries(sections).filter(([, rows]) => rows.length));
    const line = caption ? this.line(caption as Element) : [];
    return [block("table", { ...(line.length ? { caption: line } : {}), ...filled })];
  }

  private row(element: Element): Cell[] {
    const span = (raw: string | undefined) => Math.min(Math.max(Number.parseInt(raw ?? "1", 10) || 1, 1), 100);
    return element.children.filter(isElement).filter(({ name }) => name === "td" || name === "th").map((cell) => ({
      blocks: this.blocks(cell.children),
      ...(cell.name === "th" ? { is_header: true } : {}),
      colspan: span(cell.attrs.colspan),
      rowspan: span(cell.attrs.rowspan),
    }));
  }

  private pre(element: Element): Block[] {
    const text = textOf(element).replace(/^\n|\n$/g, "").replaceAll("\r\n", "\n");
    if (!text.trim()) return [];
    const code = findAll(element, ({ name }) => name === "code")[0];
    if (!code) return [block("preformatted", { text: [{ text }] })];
    const language = /\blanguage-([a-z0-9+#-]+)/.exec(code.attrs.class ?? "")?.[1];
    return [block("code", { text, ...(language ? { language } : {}) })];
  }

  private framed(element: Element): Block[] {
    const images = findAll(element, ({ name }) => name === "img");
    const caption = findAll(element, ({ name }) => name === "figcaption")[0];
    if (images.length !== 1) return this.blocks(element.children);
    return this.figure(images[0]!, caption ? this.line(caption) : []);
  }

  private figure(image: Element, caption: Inline[]): Block[] {
    const source = image.attrs.src ?? "";
    const web = webAddress(source) ?? (/^\/[^/\\]/.test(source) ? source : null);
    let media: Figure["media"];
    if (web) media = { address: this.origin && web.startsWith(`${this.origin}/`) ? web.slice(this.origin.length) : web };
    else if (/^data:image\/(png|jpeg|gif|webp|avif);base64,/i.test(source)) {
      media = { address: `upload:${this.pictures.length}` };
      this.pictures.push(source);
    } else {
      // Word names files on the writer's machine, which no page may read.
      if (source) this.lost += 1;
      return [];
    }
    const alt = (image.attrs.alt ?? "").trim();
    return [block("figure", { media, ...(alt ? { alt } : {}), ...(caption.length ? { caption } : {}) })];
  }

  private definitions(element: Element): Block[] {
    const items: { terms: Inline[][]; descriptions: Block[][] }[] = [];
    for (const child of findAll(element, ({ name }) => name === "dt" || name === "dd")) {
      if (child.name === "dt" && (!items.length || items.at(-1)!.descriptions.length)) items.push({ terms: [], descriptions: [] });
      if (!items.length) items.push({ terms: [], descriptions: [] });
      if (child.name === "dt") items.at(-1)!.terms.push(this.line(child));
      else items.at(-1)!.descriptions.push(this.blocks(child.children));
    }
    return items.length ? [block("definitions", { items })] : [];
  }

  private details(element: Element): Block[] {
    const summary = element.children.find((child) => isElement(child) && child.name === "summary");
    const blocks = this.blocks(element.children.filter((child) => child !== summary));
    return [block("details", { summary: summary ? this.line(summary as Element) : [], blocks })];
  }

  /** Running text as paragraphs; pictures in it stand after the paragraph. */
  private paragraphs(nodes: (Element | string)[]): Block[] {
    return paragraphs(this.runs(nodes, [])).map((runs) => block("paragraph", { text: nest(runs) }));
  }

  private picturesIn(element: Element): Block[] {
    return findAll(element, ({ name }) => name === "img").flatMap((image) => this.figure(image, []));
  }

  /** Everything in an element as one line. */
  line(element: Element): Inline[] {
    const runs: Run[] = [];
    const walk = (nodes: (Element | string)[]) => {
      for (const node of nodes) {
        if (isElement(node) && BLOCKS.has(node.name) && node.name !== "img") {
          if (runs.some(({ text }) => text && /\S/.test(text))) runs.push({ thing: "break", marks: [] });
          walk(node.children);
        } else runs.push(...this.runs([node], []));
      }
    };
    walk(element.children);
    return nest(folded(runs));
  }

  private runs(nodes: (Element | string)[], marks: Mark[]): Run[] {
    return nodes.flatMap((node) => {
      if (!isElement(node)) return [{ text: node, marks }];
      if (node.name === "br") return hasClass(node, "Apple-interchange-newline") || node.attrs.clear ? [] : [{ thing: "break" as const, marks: [] }];
      if (node.name === "img") {
        // A picture of a sign stands for the sign.
        const alt = node.attrs.alt ?? "";
        return /^\p{Extended_Pictographic}/u.test(alt) ? [{ text: alt, marks }] : [];
      }
      if (node.style["mso-tab-count"] || node.style["mso-spacerun"]) return [{ text: " ", marks }];
      const note = this.note(node);
      if (note) return [{ thing: { footnote_ref: note }, marks: marks.filter((mark) => mark !== "sup") }];
      return this.runs(node.children, this.marksOf(node, marks));
    });
  }

  private note(element: Element): string | null {
    const id = element.name === "a" ? this.notes.ids.get((element.attrs.href ?? "").slice(1)) : undefined;
    if (!id) return null;
    this.cited.add(id);
    return id;
  }

  /** The marks round what stands in an element, given those round the element. */
  private marksOf(element: Element, marks: Mark[]): Mark[] {
    const { name, style, attrs } = element;
    let out = marks;
    const set = (mark: Mark, isOn: boolean) => {
      const key = JSON.stringify(mark);
      out = out.filter((other) => JSON.stringify(other) !== key);
      if (isOn) out = [...out, mark];
    };
    const isLink = out.some((mark) => typeof mark === "object" && "link" in mark);
    if (name === "a" && !isLink) {
      const href = pastedLink(attrs.href ?? "", this.origin);
      if (href) out = [...out.filter((mark) => mark !== "underline"), { link: { href } }];
    } else if (name === "abbr" && attrs.title) set({ abbreviation: attrs.title }, true);
    else {
      const mark = markOfElement(name);
      if (mark) set(mark, true);
    }
    const weight = style["font-weight"];
    if (weight) set("strong", /^(bold|bolder|[6-9]00)$/.test(weight));
    const slant = style["font-style"];
    if (slant) set("emphasis", /^(italic|oblique)/.test(slant));
    const decoration = `${style["text-decoration"] ?? ""} ${style["text-decoration-line"] ?? ""}`;
    if (decoration.includes("line-through")) set("strike", true);
    // Links are underlined by themselves, wherever the style stands.
    if (decoration.includes("underline")) set("underline", true);
    if (/\bnone\b/.test(decoration)) set("underline", false);
    if (style["vertical-align"] === "super") set("sup", true);
    if (style["vertical-align"] === "sub") set("sub", true);
    if (out.some((mark) => typeof mark === "object" && "link" in mark)) set("underline", false);
    return out;
  }
}

function holdsBlock(element: Element): boolean {
  return BLOCKS.has(element.name) ? !(element.name === "img" && /^\p{Extended_Pictographic}/u.test(element.attrs.alt ?? "")) : element.children.some((child) => isElement(child) && holdsBlock(child));
}

/** How many lists stand round a list with nothing else in them: levels that LibreOffice skips. */
function bareLevels(element: Element): number {
  const inner = element.children.filter(isElement);
  const isBare = /^[uo]l$/.test(element.name) && inner.length > 0 && inner.every(({ name }) => /^[uo]l$/.test(name));
  return isBare ? 1 + bareLevels(inner[0]!) : 0;
}

/** The last item, so many levels down, of the list before. */
function lastItem(before: Block | undefined, levels: number): Block[] | null {
  if (before?.type !== "list") return null;
  const item = (before.items as Block[][]).at(-1)!;
  return (levels > 1 && lastItem(item.at(-1), levels - 1)) || item;
}

/** The text of a table that stands where none may. */
function flattened(table: Block): Block[] {
  return ["head", "rows", "foot"].flatMap((section) => ((table[section] as Cell[][]) ?? []).flat().flatMap((cell) => cell.blocks));
}

/** Word's list paragraphs as lists in lists. */
function listsOf(items: { place: Place; blocks: Block[] }[]): Block[] {
  const out: Block[] = [];
  let at = 0;
  while (at < items.length) {
    const { level, isOrdered, start, list } = items[at]!.place;
    const own: Block[][] = [];
    const continues = (place: Place) =>
      !own.length || !isOrdered || !list || place.list === list || place.start === start + own.length;
    while (at < items.length) {
      const { place, blocks } = items[at]!;
      if (place.level > level) {
        let end = at;
        while (end < items.length && items[end]!.place.level > level) end++;
        own.at(-1)!.push(...listsOf(items.slice(at, end)));
        at = end;
      } else if (place.level === level && place.isOrdered === isOrdered && continues(place)) {
        own.push(blocks.length ? blocks : [block("paragraph", { text: [] })]);
        at++;
      } else break;
    }
    out.push(block("list", { ordered: isOrdered, ...(isOrdered && start !== 1 ? { start } : {}), items: own }));
  }
  return out;
}

