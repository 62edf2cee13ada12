// The panel of find and replace.

import type { Desk } from "../desk";
import { h, labelled } from "../dom";
import { endSearch, go, replaceAll, replaceOne, search, searchOf } from "../plugins/find";
import { say } from "../words";

export class FindPanel {
  readonly element: HTMLElement;
  private readonly query = h("input", { type: "search", autocomplete: "off" });
  private readonly text = h("input", { type: "text", autocomplete: "off" });
  private readonly exact = h("input", { type: "checkbox" });
  private readonly count = h("output", { class: "ed-find__count", "aria-live": "polite" });

  constructor(private readonly desk: Desk) {
    const button = (key: string, act: () => void) => h("button", { type: "button", onclick: () => (act(), this.update()) }, say(key));
    const isWriting = desk.page.may_write;
    this.element = h("section", { class: "ed-find", "aria-label": say("editor-find"), hidden: true },
      h("div", { class: "ed-find__row" }, labelled(say("editor-find"), this.query), this.count,
        button("editor-find-before", () => go(desk.view, -1)), button("editor-find-next", () => go(desk.view, 1)),
        h("button", { type: "button", onclick: () => this.close() }, say("editor-close"))),
      h("div", { class: "ed-find__row" }, isWriting && labelled(say("editor-replace-by"), this.text),
        isWriting && button("editor-replace", () => replaceOne(desk.view, this.text.value)),
        isWriting && button("editor-replace-all", () => {
          const count = replaceAll(desk.view, this.text.value);
          desk.tell(say("editor-replaced", { count }));
        }),
        h("label", { class: "ed-check" }, this.exact, say("editor-find-case"))));
    const look = () => {
      search(desk.view, this.query.value, this.exact.checked);
      this.update();
    };
    this.query.addEventListener("input", look);
    this.exact.addEventListener("change", look);
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        this.close();
      } else if (event.key === "Enter" && event.target === this.query) {
        event.preventDefault();
        go(desk.view, event.shiftKey ? -1 : 1);
        this.update();
      } else if (event.key === "Enter" && event.target === this.text) {
        event.preventDefault();
        replaceOne(desk.view, this.text.value);
        this.update();
      }
    });
  }

  open(): void {
    const { view } = this.desk;
    const { from, to, $from, $to } = view.state.selection;
    if (from !== to && $from.sameParent($to)) this.query.value = view.state.doc.textBetween(from, to);
    this.element.hidden = false;
    search(view, this.query.value, this.exact.checked);
    this.query.focus();
    this.query.select();
    this.update();
  }

  close(): void {
    this.element.hidden = true;
    endSearch(this.desk.view);
    this.desk.view.focus();
  }

  /** Shows how many there are; called after every change of the text. */
  update(): void {
    if (this.element.hidden) return;
    const { query, matches, current } = searchOf(this.desk.view.state);
    this.count.textContent = !query ? "" : matches.length ? say("editor-find-count", { number: current + 1, count: matches.length }) : say("editor-find-none");
  }
}
