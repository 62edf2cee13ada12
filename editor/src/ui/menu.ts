// The menu behind `/`: typed at the beginning of a line, it offers what can be put there. The focus stays in the text;
// screen readers are told which item is meant.

import { Plugin, PluginKey } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Desk } from "../desk";
import { freshId, h, place } from "../dom";
import { say } from "../words";
import { items, matching, type Item } from "./insert";
import { showPanel } from "./panel";

interface Menu {
  /** Where the slash stands. */
  from: number;
  query: string;
  chosen: number;
}

const key = new PluginKey<Menu | null>("menu");
const LIST = freshId("menu");
const option = (at: number) => `${LIST}-${at}`;

export function menu(desk: () => Desk): Plugin<Menu | null> {
  const found = (open: Menu): Item[] => matching(items(desk()), open.query);
  const plugin: Plugin<Menu | null> = new Plugin<Menu | null>({
    key,
    state: {
      init: () => null,
      apply(tr, open, _, state) {
        const asked = tr.getMeta(key) as { close?: true; chosen?: number } | undefined;
        if (asked?.close) return null;
        if (open && asked?.chosen !== undefined) return { ...open, chosen: asked.chosen };
        if (!tr.docChanged && !tr.selectionSet) return open;
        const { $from, empty } = state.selection;
        const { parent } = $from;
        if (!empty || parent.type.name !== "paragraph") return null;
        const before = parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
        const typed = /^[/／、]((?:[^\s/]{1,24} ?){0,6})$/.exec(before);
        // It opens when the sign is typed, not when the cursor comes to one.
        if (!typed || (!open && typed[1])) return null;
        const next = { from: $from.start(), query: typed[1]!, chosen: 0 };
        return matching(items(desk()), next.query).length ? next : null;
      },
    },
    props: {
      attributes: (state): { [name: string]: string } => {
        const open = key.getState(state);
        return open ? { "aria-controls": LIST, "aria-haspopup": "listbox", "aria-activedescendant": option(open.chosen) } : {};
      },
      handleKeyDown(view, event) {
        const open = key.getState(view.state);
        if (!open || event.isComposing) return false;
        const list = found(open);
        const move = (by: number) => view.dispatch(view.state.tr.setMeta(key, { chosen: (open.chosen + by + list.length) % list.length }));
        if (event.key === "ArrowDown") move(1);
        else if (event.key === "ArrowUp") move(-1);
        else if (event.key === "Enter" || event.key === "Tab") choose(view, open, list[open.chosen]);
        else if (event.key === "Escape") view.dispatch(view.state.tr.setMeta(key, { close: true }));
        else return false;
        event.preventDefault();
        return true;
      },
      handleDOMEvents: {
        blur(view) {
          if (key.getState(view.state)) setTimeout(() => view.hasFocus() || view.isDestroyed || view.dispatch(view.state.tr.setMeta(key, { close: true })), 150);
          return false;
        },
      },
    },
    view(view) {
      const list = h("ul", { class: "ed-menu", role: "listbox", id: LIST, tabindex: 0, "aria-label": say("editor-insert"), hidden: true });
      desk().main.append(list);
      let shown = "";
      const update = () => {
        const open = key.getState(view.state);
        list.hidden = !open;
        if (!open) {
          shown = "";
          return;
        }
        const all = found(open);
        const drawn = all.map(({ label }) => label).join("\n");
        if (drawn !== shown) {
          list.replaceChildren(...all.map((item, at) => h("li", {
            role: "option",
            id: option(at),
            onpointerdown: (event: Event) => event.preventDefault(),
            onclick: () => {
              const now = key.getState(view.state);
              if (now) choose(view, now, item);
            },
          }, item.label)));
          shown = drawn;
        }
        [...list.children].forEach((child, at) => child.setAttribute("aria-selected", String(at === open.chosen)));
        list.children[open.chosen]?.scrollIntoView({ block: "nearest" });
        place(list, view.coordsAtPos(open.from));
      };
      return { update, destroy: () => list.remove() };
    },
  });
  function choose(view: EditorView, open: Menu, item: Item | undefined): void {
    if (!item) return;
    view.dispatch(view.state.tr.delete(open.from, view.state.selection.from).setMeta(key, { close: true }));
    item.run(desk());
  }
  return plugin;
}

/** The same list behind a button, for those who do not type a slash. */
export function showInsert(desk: Desk, button: HTMLElement): void {
  const filter = h("input", { type: "search", "aria-label": say("editor-insert-filter"), placeholder: say("editor-insert-filter"), autocomplete: "off" });
  const list = h("ul", { class: "ed-menu ed-menu--panel" });
  let close = () => {};
  const draw = () =>
    list.replaceChildren(...matching(items(desk), filter.value).map((item) => h("li", {}, h("button", {
      type: "button",
      onclick: () => {
        close();
        desk.view.focus();
        item.run(desk);
      },
    }, item.label))));
  filter.addEventListener("input", draw);
  filter.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.querySelector("button")?.click();
  });
  list.addEventListener("keydown", (event) => arrows(event, [...list.querySelectorAll("button")]));
  draw();
  close = showPanel(h("div", { class: "ed-insert" }, filter, list), say("editor-insert"), button.getBoundingClientRect(), () => button.focus());
}

/** Arrow keys go through a list of buttons. */
export function arrows(event: KeyboardEvent, buttons: HTMLElement[]): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (!by || at < 0) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
