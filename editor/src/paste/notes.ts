// Footnotes as word processors put them on the clipboard: a link to the note at its place, and the notes in a
// block of their own at the end, each with a link back.

import { newId } from "../body/ids";
import { findAll, hasClass, isElement, removeAll, textOf, type Element } from "./tree";

/** Word, LibreOffice and Google Docs: fragment of a note. */
const NOTE = /^#(_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/;
/** Its number, as it stands in the text. */
const NUMBER = /^\s*[[(]?(\d{1,4}|[ivxlc]{1,6}|\*{1,3}|[†‡])[\])]?\s*$/i;

/** What was found: the new id of the note a link leads to, and what each note says. */
export interface Notes {
  ids: Map<string, string>;
  texts: { id: string; content: Element }[];
}

/** Takes the notes out of the tree. A link whose note did not come along stays what it is. */
export function takeNotes(root: Element): Notes {
  const notes: Notes = { ids: new Map(), texts: [] };
  const named = new Map<string, Element>();
  for (const element of findAll(root, ({ attrs }) => !!(attrs.name || attrs.id))) {
    for (const name of [element.attrs.name, element.attrs.id]) if (name) named.set(name, element);
  }
  const taken = new Set<Element>();
  for (const link of findAll(root, (element) => element.name === "a")) {
    const fragment = NOTE.exec(link.attrs.href ?? "")?.[1];
    if (!fragment || notes.ids.has(fragment) || !NUMBER.test(textOf(link))) continue;
    const back = named.get(fragment);
    const holder = back && back !== link ? holderOf(root, back) : undefined;
    if (!back || !holder) continue;
    const id = newId();
    notes.ids.set(fragment, id);
    removeAll(holder, (element) => element === back);
    notes.texts.push({ id, content: holder });
    taken.add(holder);
  }
  if (taken.size) removeAll(root, (element) => taken.has(element));
  removeAll(root, isRemainder);
  return notes;
}

/** The block that holds a note: Word's and LibreOffice's division of its own, else the paragraph. */
function holderOf(root: Element, back: Element): Element | undefined {
  const path = pathTo(root, back);
  return (
    path?.find(({ name, attrs, style }) => name === "div" && (style["mso-element"]?.endsWith("note") || /^(ftn|edn|sdfootnote|sdendnote)\d+$/.test(attrs.id ?? ""))) ??
    path?.findLast(({ name }) => name === "p" || name === "li")
  );
}

function pathTo(from: Element, wanted: Element): Element[] | null {
  for (const child of from.children) {
    if (!isElement(child)) continue;
    if (child === wanted) return [child];
    const path = pathTo(child, wanted);
    if (path) return [child, ...path];
  }
  return null;
}

/** What remains of a list of notes or comments: its rule, and comments of colleagues, which are no text. */
function isRemainder(element: Element): boolean {
  return (
    /^(footnote|endnote)-list$/.test(element.style["mso-element"] ?? "") && !/[^\s\u00a0]/.test(textOf(element)) ||
    element.style["mso-element"] === "comment-list" ||
    hasClass(element, "MsoCommentReference", "msocomanchor", "MsoCommentText") ||
    element.style["mso-hide"] === "all" ||
    element.style.display === "none"
  );
}
