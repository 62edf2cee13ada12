// Keys, and what Markdown's signs become while somebody types.

import { baseKeymap } from "prosemirror-commands";
import { closeHistory, redo, undo } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { goToNextCell } from "prosemirror-tables";
import type { MarkType } from "prosemirror-model";
import { NodeSelection, TextSelection, type Command, type Plugin } from "prosemirror-state";
import { chainCommands } from "prosemirror-commands";
import { schema } from "./body/schema";
import * as commands from "./commands";
import { insertBlock } from "./commands";
import { followNote, insertNote } from "./plugins/notes";

const { nodes: N, marks: M } = schema;

/** What keys ask of the page round the text. */
export interface Around {
  save(): void;
  find(): void;
  link(): void;
  note(): void;
  goNote(by: 1 | -1): void;
  toolbar(): void;
}

const HAS_COMMAND_KEY = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

/** A key as people know it: ⌘B or Ctrl+B. */
export function keyName(key: string): string {
  const parts = key.split("-").map((part) => (part.length === 1 ? part.toUpperCase() : part));
  return HAS_COMMAND_KEY
    ? parts.join("").replace("Mod", "⌘").replace("Shift", "⇧").replace("Alt", "⌥")
    : parts.join("+").replace("Mod", "Ctrl");
}

export function keys(around: Around): Plugin[] {
  const does = (act: () => void): Command => () => (act(), true);
  // After Escape, Tab leaves the text once, so that nobody is caught in a list or a table.
  let mayLeave = false;
  const tab = (command: Command): Command => (state, dispatch, view) => !mayLeave && command(state, dispatch, view);
  const inside: Command = (state, _, view) => {
    if (!(state.selection instanceof NodeSelection) || !view) return false;
    const dom = view.nodeDOM(state.selection.from) as HTMLElement | null;
    const control = dom?.querySelector?.<HTMLElement>("input, select, button, textarea");
    control?.focus();
    return !!control;
  };
  const own = keymap({
    "Mod-b": commands.toggle(M.strong),
    "Mod-i": commands.toggle(M.emphasis),
    "Mod-u": commands.toggle(M.underline),
    "Mod-e": commands.toggle(M.code),
    "Mod-Shift-x": commands.toggle(M.strike),
    "Mod-\\": commands.clearMarks,
    "Mod-k": does(around.link),
    "Mod-Alt-m": does(around.note),
    "Mod-Alt-.": does(() => around.goNote(1)),
    "Mod-Alt-,": does(() => around.goNote(-1)),
    "Mod-s": does(around.save),
    "Mod-f": does(around.find),
    "Mod-Alt-0": commands.blockType(N.paragraph),
    "Mod-Alt-2": commands.blockType(N.crosshead, { level: 2 }),
    "Mod-Alt-3": commands.blockType(N.crosshead, { level: 3 }),
    "Mod-Alt-4": commands.blockType(N.crosshead, { level: 4 }),
    "Mod-Alt-f": insertNote,
    "Mod-Enter": chainCommands(followNote, commands.paragraphAfter),
    "Mod-Shift-7": commands.toggleList(N.ordered_list),
    "Mod-Shift-8": commands.toggleList(N.bullet_list),
    "Mod-Shift-9": commands.toggleWrap(N.quote, N.attribution),
    "Mod-]": commands.indent,
    "Mod-[": commands.outdent,
    "Alt-Shift-ArrowUp": commands.moveBlock(-1),
    "Alt-Shift-ArrowDown": commands.moveBlock(1),
    "Alt-F10": does(around.toolbar),
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    Tab: tab(chainCommands(goToNextCell(1), commands.indent)),
    "Shift-Tab": tab(chainCommands(goToNextCell(-1), commands.outdent)),
    Enter: chainCommands(inside, commands.enter),
    "Shift-Enter": commands.lineBreak,
    Backspace: chainCommands(undoInputRule, commands.backspace),
    "Mod-Backspace": commands.backspace,
    Delete: commands.deleteForward,
    Escape: () => {
      mayLeave = true;
      return false;
    },
  });
  own.props.handleDOMEvents = {
    keydown(_, event) {
      if (!["Escape", "Tab", "Shift"].includes(event.key)) mayLeave = false;
      return false;
    },
  };
  return [own, keymap(baseKeymap)];
}

/** `**strong**` and its like: the signs go, the mark comes. */
function marked(pattern: RegExp, type: MarkType): InputRule {
  return new InputRule(pattern, ({ tr, doc }, match, start, end) => {
    const text = match[1]!;
    const { parent } = doc.resolve(start);
    if (parent.type.spec.code || !parent.type.allowsMarkType(type)) return null;
    // The last sign is being typed: it is not in the text yet.
    const from = start + match[0].indexOf(text);
    const to = from + text.length;
    if (to < end) tr.delete(to, end);
    tr.delete(start, from);
    // A step of its own: undone, the signs are back.
    return closeHistory(tr.addMark(start, start + text.length, type.create()).removeStoredMark(type));
  });
}

export function rules(): Plugin {
  const lists = (pattern: RegExp, list: "bullet_list" | "ordered_list") =>
    wrappingInputRule(
      pattern,
      N[list]!,
      (match) => (list === "ordered_list" && match[1] && match[1] !== "1" ? { start: Number(match[1]) } : null),
      (match, node) => list === "bullet_list" || node.childCount + (node.attrs.start ?? 1) === Number(match[1]),
    );
  // Whoever types a list's sign before each line has it already.
  const again = (pattern: RegExp, list: "bullet_list" | "ordered_list") =>
    new InputRule(pattern, ({ doc, tr }, _, start, end) => {
      const place = doc.resolve(start);
      const isFirst = place.depth > 2 && place.node(-1).type === N.list_item && place.index(-1) === 0;
      return isFirst && place.node(-2).type === N[list] ? tr.delete(start, end) : null;
    });
  const wrap = (pattern: RegExp, command: Command) =>
    new InputRule(pattern, (state, _, start, end) => {
      const cleared = state.apply(state.tr.delete(start, end));
      let done = false;
      command(cleared, () => (done = true));
      if (!done) return null;
      let { tr } = state;
      tr = tr.delete(start, end);
      let steps: any[] = [];
      command(cleared, (inner) => (steps = inner.steps.concat([inner.selection as any])));
      const selection = steps.pop();
      for (const step of steps) tr.step(step);
      return tr.setSelection(TextSelection.create(tr.doc, selection.anchor, selection.head));
    });
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,5}) $/, N.crosshead, (match) => ({ level: Math.max(2, match[1]!.length) })),
      textblockTypeInputRule(/^```([a-z0-9+#-]*) $/, N.code_block, (match) => ({ language: match[1] || null })),
      again(/^[-*•] $/, "bullet_list"),
      again(/^\d{1,4}[.)] $/, "ordered_list"),
      lists(/^[-*•] $/, "bullet_list"),
      lists(/^(\d{1,4})[.)] $/, "ordered_list"),
      wrap(/^> $/, commands.toggleWrap(N.quote, N.attribution)),
      new InputRule(/^(?:---|—-|\*\*\*)$/, (state, _, start, end) => insertBlock(state.tr.delete(start, end), N.rule.create())),
      marked(/(?<!\*)\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/, M.strong),
      marked(/(?<![\p{L}\p{N}_])__([^\s_](?:[^_]*[^\s_])?)__$/u, M.strong),
      marked(/(?<!\*)\*([^\s*](?:[^*]*[^\s*])?)\*$/, M.emphasis),
      marked(/(?<![\p{L}\p{N}_])_([^\s_](?:[^_]*[^\s_])?)_$/u, M.emphasis),
      marked(/(?<!~)~~([^\s~](?:[^~]*[^\s~])?)~~$/, M.strike),
      marked(/(?<!`)`([^`]+)`$/, M.code),
    ],
  });
}
