// Pasted HTML as a plain tree. It never becomes a document: nothing in it is loaded or run, and the page's
// policy (Trusted Types) allows no other way.

import { Parser } from "htmlparser2";
import { numbered } from "./entities";

export interface Element {
  name: string;
  attrs: { [name: string]: string };
  style: { [property: string]: string };
  children: (Element | string)[];
}

export const isElement = (node: Element | string): node is Element => typeof node !== "string";

/** Elements may stand this deep; what is deeper loses its tag, its text stays. */
const MAX_DEPTH = 120;
/** Elements read of one paste; what comes after is left out. */
const MAX_ELEMENTS = 60_000;
/** Elements too deep at one place: no document has so many, and the parser's work grows with their square. */
const MAX_UNREAD = 1000;
const PIECE = 8192;
/** Elements that vanish with all they hold. */
const REMOVED = new Set("script style head title meta link xml template noscript object select textarea input button svg math canvas".split(" "));

/** Reads a fragment or a whole document. */
export function parse(html: string): { root: Element; isCut: boolean } {
  const root: Element = { name: "", attrs: {}, style: {}, children: [] };
  const open: Element[] = [root];
  let [skipped, elements, tooDeep] = [0, 0, 0];
  const parser = new Parser({
    onopentag(name, attrs) {
      if (skipped || REMOVED.has(name)) {
        skipped += 1;
        return;
      }
      elements += 1;
      if (open.length > MAX_DEPTH || elements > MAX_ELEMENTS) {
        tooDeep += 1;
        return;
      }
      const element = { name, attrs, style: styleOf(attrs.style ?? ""), children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    ontext(text) {
      if (skipped || elements > MAX_ELEMENTS) return;
      const { children } = open.at(-1)!;
      if (typeof children.at(-1) === "string") children[children.length - 1] += text;
      else children.push(text);
    },
    onclosetag() {
      if (skipped) skipped -= 1;
      else if (tooDeep) tooDeep -= 1;
      else if (open.length > 1) open.pop();
    },
  });
  html = numbered(html);
  // In pieces, so that what goes on too deep or too long can be given up.
  for (let at = 0; at < html.length && tooDeep < MAX_UNREAD && elements <= MAX_ELEMENTS; at += PIECE) parser.write(html.slice(at, at + PIECE));
  const isCut = tooDeep >= MAX_UNREAD || elements > MAX_ELEMENTS;
  parser.end();
  return { root, isCut };
}

function styleOf(text: string): { [property: string]: string } {
  const style: { [property: string]: string } = {};
  for (const declaration of text.split(";")) {
    const at = declaration.indexOf(":");
    if (at > 0) style[declaration.slice(0, at).trim().toLowerCase()] = declaration.slice(at + 1).trim().toLowerCase();
  }
  return style;
}

/** All text inside, as it stands. */
export function textOf(node: Element | string): string {
  return isElement(node) ? node.children.map(textOf).join("") : node;
}

/** The elements inside for which `test` holds, in reading order. */
export function findAll(node: Element, test: (element: Element) => boolean): Element[] {
  const out: Element[] = [];
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (test(child)) out.push(child);
      walk(child);
    }
  };
  walk(node);
  return out;
}

/** Takes the elements for which `test` holds out of the tree. */
export function removeAll(node: Element, test: (element: Element) => boolean): void {
  node.children = node.children.filter((child) => !isElement(child) || !test(child));
  for (const child of node.children) if (isElement(child)) removeAll(child, test);
}

export const hasClass = (element: Element, ...names: string[]) =>
  (element.attrs.class ?? "").split(/\s+/).some((name) => names.includes(name));
