// Lists as Word has them on the clipboard: paragraphs that say which list and level they belong to, with the
// number or bullet as text before them.

import { removeAll, textOf, hasClass, type Element } from "./tree";

/** Which list a paragraph belongs to. */
export interface Place {
  list: string;
  level: number;
  isOrdered: boolean;
  start: number;
}

/** A number before an item: `1.`, `1.2)`, `(a)`, `iv.` */
const NUMBER = /^[[(]?((?:\d+[.\-])*\d+|[a-z]{1,3}|[ivxlcdm]+|[\u0660-\u0669\u06f0-\u06f9\u17e0-\u17e9\u1040-\u1049]+)[.)\]:、．]?$/i;
const BULLET = /^[·•●○◦▪▫■□§ØüvoO¨*\-–—»>➢✓\uf000-\uf0ff]$/;

/** Reads a paragraph's place in a list and takes its number or bullet away; null for any other paragraph. */
export function takePlace(paragraph: Element): Place | null {
  const said = paragraph.style["mso-list"];
  const found = said ? /\bl(\d+)\s+level(\d+)/.exec(said) : null;
  const marker = markerOf(paragraph);
  if (said && /^(none|skip)/.test(said)) return null;
  if (!found) {
    if (!hasClass(paragraph, "MsoListParagraph", "MsoListParagraphCxSpFirst", "MsoListParagraphCxSpMiddle", "MsoListParagraphCxSpLast", "MsoListBullet", "MsoListNumber")) return null;
    return marker === null ? takeWritten(paragraph) : place("", 1, marker);
  }
  if (marker === null) return null;
  return place(found[1]!, Math.min(Math.max(Number(found[2]), 1), 9), marker);
}

function place(list: string, level: number, marker: string): Place {
  const number = NUMBER.exec(marker)?.[1];
  const isOrdered = number !== undefined && !/^o$/i.test(marker);
  const last = /(\d+)$/.exec(number ?? "");
  return { list, level, isOrdered, start: isOrdered && last ? Number(last[1]) : 1 };
}

/** The text Word marks as the number, which is removed. */
function markerOf(paragraph: Element): string | null {
  let marker: string | null = null;
  removeAll(paragraph, (element) => {
    if (element.style["mso-list"] !== "ignore") return false;
    marker ??= textOf(element).replace(/[\s\u00a0]+/g, "");
    return true;
  });
  return marker;
}

/** A bullet or number that stands in the text of a list paragraph, followed by blanks. */
function takeWritten(paragraph: Element): Place | null {
  const found = /^[\s\u00a0]*(\S{1,6})(?:[\u00a0\t ]{2,}|\u00a0|\t)/.exec(textOf(paragraph));
  const marker = found?.[1];
  if (!marker || !(BULLET.test(marker) || NUMBER.test(marker))) return null;
  cut(paragraph, found[0].length);
  return place("", 1, marker);
}

/** Takes so many characters away at the beginning. */
function cut(element: Element, length: number): number {
  let left = length;
  for (let at = 0; at < element.children.length && left > 0; at++) {
    const child = element.children[at]!;
    if (typeof child === "string") {
      element.children[at] = child.slice(left);
      left -= Math.min(left, child.length);
    } else left = cut(child, left);
  }
  return left;
}
