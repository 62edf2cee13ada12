// Running text of a paste: marks from elements and styles, white space folded.

import type { Inline, Mark } from "../body/model";

const WORDS: { [element: string]: string } = {
  b: "strong", strong: "strong", i: "emphasis", em: "emphasis", u: "underline", s: "strike", strike: "strike",
  del: "deleted", ins: "inserted", code: "code", tt: "code", kbd: "keys", samp: "sample", var: "variable",
  sub: "sub", sup: "sup", small: "small", mark: "highlight", q: "quoted", cite: "cite", dfn: "dfn",
};

/** The plain mark an element stands for. */
export const markOfElement = (name: string): string | undefined => WORDS[name];

/** A run of text with the marks round it, or a thing in the line. */
export interface Run {
  text?: string;
  thing?: Inline;
  marks: Mark[];
}

const isSpace = (character: string) => /[\s\u00a0]/.test(character);

/**
 * Folds white space as a browser would, and what word processors lay out with: several blanks are one. A single
 * no-break space between words stays, since writers of French mean it.
 */
export function folded(runs: Run[]): Run[] {
  const out: Run[] = [];
  let isBlankBefore = true;
  for (const run of runs) {
    if (run.text === undefined) {
      if (run.thing === "break") trimEnd(out);
      out.push(run);
      isBlankBefore = run.thing === "break";
      continue;
    }
    let text = run.text.replace(/[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f]/g, " ");
    if (isBlankBefore) text = text.replace(/^[ \u00a0]+/, "");
    if (!text) continue;
    isBlankBefore = isSpace(text.at(-1)!);
    out.push({ ...run, text });
  }
  while (out[0]?.thing === "break") out.shift();
  for (;;) {
    trimEnd(out);
    if (out.at(-1)?.thing !== "break") return out;
    out.pop();
  }
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last?.text !== undefined; last = runs.at(-1)) {
    last.text = last.text.replace(/[ \u00a0]+$/, "");
    if (last.text) return;
    runs.pop();
  }
}

/** Runs divided where two breaks follow each other: what mail and chat have for paragraphs. */
export function paragraphs(runs: Run[]): Run[][] {
  const out: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    const isBlank = run.text !== undefined && !/[^\s\u00a0]/.test(run.text);
    if (run.thing === "break") breaks += 1;
    else if (!isBlank) {
      if (breaks > 1) out.push([]);
      breaks = 0;
    }
    if (breaks < 2) out.at(-1)!.push(run);
  }
  return out.map(folded).filter((runs) => runs.length);
}

/** Runs as running text, common marks joined. */
export function nest(runs: Run[]): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < runs.length; ) {
    const { marks } = runs[at]!;
    const [mark] = marks;
    let end = at + 1;
    if (mark === undefined) {
      const { text, thing } = runs[at]!;
      const last = out.at(-1);
      if (text !== undefined && last && typeof last === "object" && "text" in last) last.text += text;
      else out.push(text === undefined ? thing! : { text });
    } else {
      const key = JSON.stringify(mark);
      while (end < runs.length && JSON.stringify(runs[end]!.marks[0]) === key) end++;
      out.push({ marked: [mark, nest(runs.slice(at, end).map((run) => ({ ...run, marks: run.marks.slice(1) })))] });
    }
    at = end;
  }
  return out;
}
