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
  const isSame = same(theirs, mine);
  let pick: Pick | null = null;
  if (isSame) pick = "theirs";
  else if (!isBaseUnknown && same(base, mine)) pick = "theirs";
  else if (!isBaseUnknown && same(base, theirs)) pick = "mine";
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

/** Places of the longest common sequence of ids. Long articles are compared from both ends first. */
function common<T extends { id: string }>(a: T[], b: T[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start]!.id === b[start]!.id) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end]!.id === b[b.length - 1 - end]!.id) end++;
  const [rows, columns] = [a.length - start - end, b.length - start - end];
  // Beyond this, blocks in between are shown as removed and added.
  const middle: [number, number][] = [];
  if (rows * columns <= 4_000_000) {
    const length = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        length[i]![j] = a[start + i]!.id === b[start + j]!.id ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (a[start + i]!.id === b[start + j]!.id) middle.push([start + i++, start + j++]);
      else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
      else j++;
    }
  }
  const head = Array.from({ length: start }, (_, at): [number, number] => [at, at]);
  const tail = Array.from({ length: end }, (_, at): [number, number] => [a.length - end + at, b.length - end + at]);
  return [...head, ...middle, ...tail];
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
