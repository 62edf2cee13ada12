// Two versions of a manuscript side by side: which blocks and fields differ, and what each side did to them since
// the version both come from.

import type { Block, Body, Footnote } from "../body/model";
import type { Manuscript } from "../page";

export type Pick = "theirs" | "mine" | "both";

/** A place where the versions may differ. */
export interface Row<T> {
  theirs: T | null;
  mine: T | null;
  /** The same on both sides. */
  isSame: boolean;
  /** What is proposed: the side that changed it, if only one did; null where somebody has to choose. */
  pick: Pick | null;
}

export interface Compared {
  fields: (Row<unknown> & { name: string })[];
  blocks: Row<Block>[];
  footnotes: Row<Footnote>[];
}

/** Whether two pieces of JSON say the same; fields that are null or missing are the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b || ((a === null || a === undefined) && (b === null || b === undefined))) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a)) return a.length === (b as unknown[]).length && a.every((value, at) => same(value, (b as unknown[])[at]));
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => same((a as any)[name], (b as any)[name]));
}

/**
 * What of a piece of JSON somebody would see: the server puts right what nobody sees (white space, normal forms, texts
 * that touch, what is empty), and that makes no two versions.
 */
export function gist(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/g, " ").trim() || null;
  if (Array.isArray(value)) {
    const parts = joined(value).map(gist).filter((part) => part !== null);
    return parts.length ? parts : null;
  }
  if (!value || typeof value !== "object") return value || null;
  const fields = Object.entries(value).map(([name, inner]): [string, unknown] => [name, gist(inner)]).filter(([, inner]) => inner !== null);
  const out = Object.fromEntries(fields);
  // A paragraph without words is nothing to see.
  return !fields.length || (out.type === "paragraph" && !("text" in out)) ? null : out;
}

/** Texts that touch, as one. */
function joined(list: unknown[]): unknown[] {
  const out: unknown[] = [];
  const isText = (part: unknown): part is { text: string } => !!part && typeof part === "object" && Object.keys(part).length === 1 && typeof (part as any).text === "string";
  for (const part of list) {
    const last = out.at(-1);
    if (isText(part) && isText(last)) out[out.length - 1] = { text: last.text + part.text };
    else out.push(part);
  }
  return out;
}

/** Whether two versions say the same to whoever reads them. */
export const alike = (a: unknown, b: unknown): boolean => same(gist(a), gist(b));

export function compare(base: Manuscript | null, theirs: Manuscript, mine: Manuscript): Compared {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter((name) => name !== "body");
  const fields = names
    .map((name) => ({ name, ...row(base && (base[name] ?? null), theirs[name] ?? null, mine[name] ?? null, !base) }))
    .filter(({ isSame }) => !isSame);
  const part = <T extends { id: string }>(of: (body: Body) => T[] | undefined) =>
    rows(base && (of(base.body ?? {}) ?? []), of(theirs.body ?? {}) ?? [], of(mine.body ?? {}) ?? []);
  return { fields, blocks: part<Block>((body) => body.blocks), footnotes: part<Footnote>((body) => body.footnotes) };
}

function row<T>(base: T | null, theirs: T | null, mine: T | null, isBaseUnknown: boolean): Row<T> {
  const isSame = alike(theirs, mine);
  let pick: Pick | null = null;
  if (isSame) pick = "theirs";
  else if (!isBaseUnknown && alike(base, mine)) pick = "theirs";
  else if (!isBaseUnknown && alike(base, theirs)) pick = "mine";
  return { theirs, mine, isSame, pick };
}

/** Blocks in the order of both sides: those with the same id stand beside each other. */
function rows<T extends { id: string }>(base: T[] | null, theirs: T[], mine: T[]): Row<T>[] {
  const was = new Map((base ?? []).map((block) => [block.id, block]));
  const out: Row<T>[] = [];
  let [t, m] = [0, 0];
  const pair = (a: T | null, b: T | null) => out.push(row<T>(was.get((a ?? b)!.id) ?? null, a, b, !base));
  for (const [a, b] of common(theirs, mine)) {
    while (t < a) pair(theirs[t++]!, null);
    while (m < b) pair(null, mine[m++]!);
    pair(theirs[t++]!, mine[m++]!);
  }
  while (t < theirs.length) pair(theirs[t++]!, null);
  while (m < mine.length) pair(null, mine[m++]!);
  return out;
}

/**
 * Places of the longest common sequence of ids. Each id is there once on a side, so it is the longest rising sequence
 * of places (Fredman 1975), found in n log n.
 */
function common<T extends { id: string }>(a: T[], b: T[]): [number, number][] {
  const places = new Map(b.map(({ id }, at) => [id, at]));
  const pairs = a.flatMap(({ id }, at): [number, number][] => (places.has(id) ? [[at, places.get(id)!]] : []));
  // The last pair of the best sequence of each length, and what came before each pair.
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, place], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low ? ends[low - 1]! : -1;
    ends[low] = at;
  });
  const out: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) out.push(pairs[at]!);
  return out.reverse();
}

/** The manuscript that was chosen; throws where a choice is missing. */
export function merged(theirs: Manuscript, compared: Compared): Manuscript {
  const out: Manuscript = { ...theirs };
  for (const { name, mine, pick } of compared.fields) {
    if (!pick) throw new Error(`no choice for ${name}`);
    if (pick === "mine") out[name] = mine as never;
  }
  const list = <T>(rows: Row<T>[]): T[] =>
    rows.flatMap(({ theirs, mine, pick, isSame }) => {
      if (!pick) throw new Error("a choice is missing");
      const chosen = isSame ? [theirs] : pick === "both" ? [theirs, mine] : [pick === "mine" ? mine : theirs];
      return chosen.filter((block) => block !== null);
    });
  const [blocks, footnotes] = [list(compared.blocks), list(compared.footnotes)];
  out.body = { ...(blocks.length ? { blocks } : {}), ...(footnotes.length ? { footnotes } : {}) };
  return out;
}
