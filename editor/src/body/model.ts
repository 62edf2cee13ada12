// The vocabulary of a body, as `courant_body::model` stores it in JSON. The editor speaks exactly this.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };
export type Fields = { [key: string]: Json | undefined };

export type MediaRef = { library: number } | { address: string };

export type Mark = string | Fields;
export type Inline =
  | "break"
  | { text: string }
  | { marked: [Mark, Inline[]] }
  | { picture: Figure }
  | { footnote_ref: string };

export interface Figure {
  media: MediaRef;
  alt?: string;
  caption?: Inline[];
  credit_line?: string;
  link?: string;
  placement?: string;
  width?: number;
  height?: number;
}

export interface Cell {
  blocks: Block[];
  is_header?: boolean;
  colspan: number;
  rowspan: number;
  align?: string;
}

/** A block: its id, its language where it differs, and the fields of its type. */
export interface Block {
  id: string;
  lang?: string;
  type: string;
  [field: string]: unknown;
}

export interface Footnote {
  id: string;
  text: Inline[];
}

export interface Body {
  blocks?: Block[];
  footnotes?: Footnote[];
}

/** Kinds of parts, in the order of the model. */
export const PART_KINDS = [
  "report",
  "analysis",
  "opinion",
  "background",
  "review",
  "call_for_input",
  "satire",
  "sponsored",
] as const;

/** How a figure may stand; the first is what is not written down. */
export const PLACEMENTS = ["column", "center", "start", "end", "wide", "full"] as const;

/** Primary subtags of languages written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"]);
/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT_SCRIPTS = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The direction a language is written in. */
export function directionOf(lang: string): "ltr" | "rtl" {
  const [primary = "", ...rest] = lang.split("-");
  const script = rest.find((part) => part.length === 4);
  if (script) {
    const name = script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
    return RIGHT_TO_LEFT_SCRIPTS.has(name) ? "rtl" : "ltr";
  }
  return RIGHT_TO_LEFT.has(primary.toLowerCase()) ? "rtl" : "ltr";
}

/** A BCP 47 tag in shape, or null. */
export function languageTag(raw: string): string | null {
  const tag = raw.trim().replaceAll("_", "-");
  return tag.length <= 35 && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}
