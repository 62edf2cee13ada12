// The bar above the text, and the small one beside a selection. One tab stop each; arrow keys go along them.

import { redo, undo } from "prosemirror-history";
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, isInTable, mergeCells, splitCell, toggleHeaderCell,
} from "prosemirror-tables";
import type { Command, EditorState } from "prosemirror-state";
import type { MarkType } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import { schema } from "../body/schema";
import {
  blockType, clearMarks, hasMark, markAround, orderedRows, removeTable, setLanguage, setPassage, toggle, toggleHeadRow, toggleList, toggleWrap,
} from "../commands";
import { languageTag } from "../body/model";
import type { Desk } from "../desk";
import { h, place, sign } from "../dom";
import { keyName } from "../keys";
import { insertNote } from "../plugins/notes";
import { say } from "../words";
import { showLanguage, showLink } from "./link";
import { arrows, showInsert } from "./menu";
import { askFor, showDialog, showPanel } from "./panel";

const { nodes: N, marks: M } = schema;

interface Button {
  key: string;
  sign: string;
  shortcut?: string;
  /** What it does to the text, or to the page. */
  run: Command | ((desk: Desk, button: HTMLElement) => void);
  isCommand?: boolean;
  isOn?: (state: EditorState) => boolean;
  /** Class of its sign. */
  look?: string;
}

const mark = (key: string, sign: string, type: MarkType, shortcut = "", look = ""): Button => ({
  key, sign, shortcut, look, run: toggle(type), isCommand: true, isOn: (state) => hasMark(state, type),
});

const inside = (state: EditorState, ...types: unknown[]) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if (types.includes($from.node(depth).type)) return true;
  return false;
};

const LINK: Button = { key: "editor-link", sign: "link", shortcut: "Mod-k", run: (desk: Desk) => showLink(desk), isOn: (state) => hasMark(state, M.link) };
const PASSAGE: Button = { key: "editor-passage", sign: "passage", shortcut: "Mod-Alt-m", run: (desk: Desk) => desk.note() };
const ASK: Button = { key: "editor-ask", sign: "ask", run: (desk: Desk) => desk.note(true) };
const MARKS: Button[] = [
  mark("editor-strong", "B", M.strong, "Mod-b", "strong"),
  mark("editor-emphasis", "I", M.emphasis, "Mod-i", "emphasis"),
  LINK,
];
const LANGUAGE: Button = {
  key: "editor-language", sign: "language", run: (desk: Desk, button: HTMLElement) => showLanguage(desk, (tag, direction) => {
    const good = tag ? languageTag(tag) : "";
    if (good === null) desk.tell(say("editor-language-bad"));
    else setLanguage(good, direction)(desk.view.state, desk.view.dispatch);
  }, button),
};
const BLOCKS: Button[] = [
  { key: "editor-crosshead", sign: "H", shortcut: "Mod-Alt-2", run: blockType(N.crosshead, { level: 2 }), isCommand: true, isOn: (state) => inside(state, N.crosshead) },
  { key: "editor-list", sign: "list", shortcut: "Mod-Shift-8", run: toggleList(N.bullet_list), isCommand: true, isOn: (state) => inside(state, N.bullet_list) },
  { key: "editor-list-numbered", sign: "numbered", shortcut: "Mod-Shift-7", run: toggleList(N.ordered_list), isCommand: true, isOn: (state) => inside(state, N.ordered_list) },
  { key: "editor-quote", sign: "”", shortcut: "Mod-Shift-9", run: toggleWrap(N.quote, N.attribution), isCommand: true, isOn: (state) => inside(state, N.quote), look: "quote" },
  { key: "editor-note", sign: "¹", shortcut: "Mod-Alt-f", run: insertNote, isCommand: true, look: "note" },
];
/** Marks that are used now and then: they have no place of their own in the bar. */
const MORE_MARKS: [string, MarkType, string?][] = [
  ["editor-underline", M.underline, "Mod-u"],
  ["editor-strike", M.strike, "Mod-Shift-x"],
  ["editor-code-mark", M.code, "Mod-e"],
  ["editor-sup", M.sup],
  ["editor-sub", M.sub],
  ["editor-highlight", M.highlight],
  ["editor-cite", M.cite],
  ["editor-quoted", M.quoted],
  ["editor-dfn", M.dfn],
  ["editor-small", M.small],
  ["editor-big", M.big],
  ["editor-inserted", M.inserted],
  ["editor-deleted", M.deleted],
  ["editor-keys", M.keys],
  ["editor-sample", M.sample],
  ["editor-variable", M.variable],
];
const MORE: Button = { key: "editor-more-marks", sign: "…", run: (desk: Desk, button: HTMLElement) => showMarks(desk, button) };
const CLEAR: Button = { key: "editor-clear", sign: "clear", shortcut: "Mod-\\", run: clearMarks, isCommand: true };

function showMarks(desk: Desk, button: HTMLElement): void {
  const { view } = desk;
  let close = () => {};
  const item = (label: string, isOn: boolean | null, act: () => void) => h("li", {}, h("button", {
    type: "button",
    "aria-pressed": isOn === null ? null : String(isOn),
    onclick: () => {
      close();
      act();
    },
  }, label));
  const asks = (key: string, ask: string, type: MarkType, bad: (value: string) => boolean) => item(say(key), markAround(view.state, type) !== null, () => {
    if (hasMark(view.state, type)) {
      setPassage(type, null)(view.state, view.dispatch);
      view.focus();
    } else if (view.state.selection.empty) desk.tell(say("editor-select-first"));
    else askFor(say(ask), "text", (value) => {
      if (bad(value.trim())) return say("editor-name-bad");
      setPassage(type, value.trim())(view.state, view.dispatch);
      view.focus();
      return null;
    });
  });
  const list = h("ul", { class: "ed-menu ed-menu--panel" },
    ...MORE_MARKS.map(([key, type, shortcut]) => item(shortcut ? `${say(key)} (${keyName(shortcut)})` : say(key), hasMark(view.state, type), () => {
      toggle(type)(view.state, view.dispatch);
      view.focus();
    })),
    asks("editor-abbreviation", "editor-abbreviation-ask", M.abbreviation, (value) => !value),
    asks("editor-anchor", "editor-anchor-ask", M.anchor, (value) => !value || value.length > 100 || /\s/.test(value)));
  list.addEventListener("keydown", (event) => arrows(event, [...list.querySelectorAll("button")]));
  close = showPanel(list, say("editor-more-marks"), button.getBoundingClientRect(), () => view.focus());
}

const TABLE: Button[] = [
  { key: "editor-row-above", sign: "+↑", run: orderedRows(addRowBefore), isCommand: true },
  { key: "editor-row-below", sign: "+↓", run: orderedRows(addRowAfter), isCommand: true },
  { key: "editor-row-delete", sign: "−↕", run: deleteRow, isCommand: true },
  { key: "editor-column-before", sign: "+⇤", run: addColumnBefore, isCommand: true },
  { key: "editor-column-after", sign: "+⇥", run: addColumnAfter, isCommand: true },
  { key: "editor-column-delete", sign: "−↔", run: deleteColumn, isCommand: true },
  { key: "editor-cells-merge", sign: "⊞→□", run: mergeCells, isCommand: true },
  { key: "editor-cell-split", sign: "□→⊞", run: splitCell, isCommand: true },
  { key: "editor-cell-header", sign: "TH", run: toggleHeaderCell, isCommand: true },
  { key: "editor-row-head", sign: "TH→", run: toggleHeadRow, isCommand: true },
  { key: "editor-table-remove", sign: "×", run: removeTable, isCommand: true },
];

/** What can be done by keys alone, beside what the buttons say. */
const KEYS: [string, string][] = [
  ["editor-insert", "/"], ["editor-strong", "Mod-b"], ["editor-emphasis", "Mod-i"], ["editor-link", "Mod-k"],
  ["editor-crosshead", "Mod-Alt-2"], ["editor-crosshead-smaller", "Mod-Alt-3"], ["editor-paragraph", "Mod-Alt-0"],
  ["editor-list", "Mod-Shift-8"], ["editor-list-numbered", "Mod-Shift-7"], ["editor-indent", "Tab"], ["editor-outdent", "Shift-Tab"],
  ["editor-quote", "Mod-Shift-9"], ["editor-note", "Mod-Alt-f"], ["editor-note-follow", "Mod-Enter"], ["editor-line-break", "Shift-Enter"],
  ["editor-move-up", "Alt-Shift-ArrowUp"], ["editor-move-down", "Alt-Shift-ArrowDown"], ["editor-block-fields", "Enter"],
  ["editor-tools", "Alt-F10"], ["editor-leave", "Escape"], ["editor-passage", "Mod-Alt-m"], ["editor-passage-next", "Mod-Alt-."], ["editor-passage-before", "Mod-Alt-,"], ["editor-find", "Mod-f"], ["editor-save", "Mod-s"],
];

function showKeys(): void {
  showDialog(say("editor-keyboard"), "ed-dialog--small", () => [
    h("dl", { class: "ed-keys" }, ...KEYS.map(([key, keys]) => h("div", {}, h("dt", {}, say(key)), h("dd", {}, h("kbd", {}, keyName(keys)))))),
  ]);
}

/** A toolbar of buttons. */
class Group {
  readonly element: HTMLElement;
  private readonly drawn: { button: Button; element: HTMLButtonElement }[] = [];

  constructor(private readonly desk: Desk, label: string, buttons: Button[], className = "") {
    this.element = h("div", { class: `ed-tools ${className}`, role: "toolbar", "aria-label": label });
    for (const button of buttons) this.add(button);
    this.element.addEventListener("keydown", (event) => this.move(event));
    // The selection stays where it is when a button is pressed.
    this.element.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
    });
  }

  private add(button: Button): void {
    const name = say(button.key);
    const element = h("button", {
      type: "button",
      tabindex: this.drawn.length ? -1 : 0,
      "aria-label": name,
      title: button.shortcut ? `${name} (${keyName(button.shortcut)})` : name,
      onclick: () => this.press(button, element),
    }, h("span", { class: button.look ? `ed-look--${button.look}` : null, "aria-hidden": "true" }, sign(button.sign)));
    if (button.isOn) element.setAttribute("aria-pressed", "false");
    this.drawn.push({ button, element });
    this.element.append(element);
  }

  private press(button: Button, element: HTMLElement): void {
    const { view } = this.desk;
    if (!button.isCommand) return (button.run as (desk: Desk, button: HTMLElement) => void)(this.desk, element);
    (button.run as Command)(view.state, view.dispatch, view);
    view.focus();
  }

  private move(event: KeyboardEvent): void {
    const usable = [...this.element.querySelectorAll<HTMLElement>("button:not(:disabled)")];
    const at = usable.indexOf(document.activeElement as HTMLElement);
    const isRtl = getComputedStyle(this.element).direction === "rtl";
    const by = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    let to: HTMLElement | undefined;
    if (by && at >= 0) to = usable[(at + by + usable.length) % usable.length];
    else if (event.key === "Home") to = usable[0];
    else if (event.key === "End") to = usable.at(-1);
    else if (event.key === "Escape") {
      event.preventDefault();
      return this.desk.view.focus();
    }
    if (!to) return;
    event.preventDefault();
    for (const { element } of this.drawn) element.tabIndex = element === to ? 0 : -1;
    to.focus();
  }

  focus(): void {
    this.element.querySelector<HTMLElement>("button[tabindex='0']:not(:disabled), button:not(:disabled)")?.focus();
  }

  update(state: EditorState): void {
    for (const { button, element } of this.drawn) {
      if (button.isOn) element.setAttribute("aria-pressed", String(button.isOn(state)));
      if (button.isCommand) element.setAttribute("aria-disabled", String(!(button.run as Command)(state)));
    }
  }
}

export class Toolbars {
  readonly bar: HTMLElement;
  private readonly main: Group;
  private readonly table: Group;
  private readonly bubble: Group;
  private isPointing = false;

  constructor(private readonly desk: Desk, find: () => void) {
    const history: Button[] = [
      { key: "editor-undo", sign: "undo", shortcut: "Mod-z", run: undo, isCommand: true },
      { key: "editor-redo", sign: "redo", shortcut: "Mod-Shift-z", run: redo, isCommand: true },
    ];
    const insert: Button = { key: "editor-insert", sign: "+", shortcut: "/", run: (desk: Desk, button: HTMLElement) => showInsert(desk, button), look: "insert" };
    const help: Button = { key: "editor-keyboard", sign: "?", run: showKeys };
    const search: Button = { key: "editor-find", sign: "find", shortcut: "Mod-f", run: find };
    this.main = new Group(desk, say("editor-tools"), [insert, ...MARKS, ...BLOCKS, MORE, CLEAR, LANGUAGE, PASSAGE, search, ...history, help]);
    this.table = new Group(desk, say("editor-table-tools"), TABLE, "ed-tools--table");
    const asks = desk.page.notes?.may_ask ? [ASK] : [];
    this.bubble = new Group(desk, say("editor-selection-tools"), [...MARKS, BLOCKS[0]!, BLOCKS[3]!, LANGUAGE, PASSAGE, ...asks], "ed-bubble");
    this.bar = h("div", { class: "ed-bar__tools" }, this.main.element, this.table.element);
    this.table.element.hidden = this.bubble.element.hidden = true;
    desk.main.append(this.bubble.element);
  }

  /** The small bar comes with a mouse's or a pen's selection, not under a thumb, and not while it is being made. */
  listen(dom: HTMLElement): void {
    dom.addEventListener("pointerdown", ({ pointerType }) => {
      this.isPointing = pointerType !== "touch";
      this.bubble.element.hidden = true;
      document.addEventListener("pointerup", () => {
        this.isPointing = false;
        setTimeout(() => this.desk.view.isDestroyed || this.update(this.desk.view.state, pointerType !== "touch"), 10);
      }, { once: true });
    });
    dom.addEventListener("blur", () => setTimeout(() => {
      if (!this.bubble.element.contains(document.activeElement) && !this.desk.view.hasFocus()) this.bubble.element.hidden = true;
    }, 100));
    document.addEventListener("scroll", () => this.bubble.element.hidden || this.placeBubble(), { passive: true });
  }

  focus(): void {
    this.main.focus();
  }

  update(state: EditorState, mayShow = !this.bubble.element.hidden): void {
    this.main.update(state);
    this.table.element.hidden = !isInTable(state);
    if (!this.table.element.hidden) this.table.update(state);
    const { selection } = state;
    const isText = selection instanceof TextSelection && !selection.empty && selection.$from.parent.inlineContent && !selection.$from.parent.type.spec.code;
    this.bubble.element.hidden = !(isText && mayShow && !this.isPointing && this.desk.view.editable);
    if (!this.bubble.element.hidden) {
      this.bubble.update(state);
      this.placeBubble();
    }
  }

  private placeBubble(): void {
    const { view } = this.desk;
    const [a, b] = [view.coordsAtPos(view.state.selection.from), view.coordsAtPos(view.state.selection.to, -1)];
    place(this.bubble.element, { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right), top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) }, true);
  }
}
