// The bar: tools, how it stands with saving, who else is here, how long it is, what is to be seen to.

import { h } from "./dom";
import type { Holder, Presence, Problem, Saved } from "./page";
import type { State } from "./save/saver";
import { showPanel } from "./ui/panel";
import { say } from "./words";

export class Bar {
  private readonly others = h("p", { class: "ed-others", "aria-live": "polite" });
  private readonly count = h("p", { class: "ed-count" });
  private readonly problems = h("button", { type: "button", class: "ed-problems", hidden: true });
  private readonly act = h("button", { type: "button", class: "ed-act", hidden: true });
  private readonly told = h("p", { class: "ed-told", role: "alert" });
  private readonly held_ = h("p", { class: "notice ed-held", role: "status", hidden: true });
  private list: Problem[] = [];
  private timer = 0;

  constructor(
    place: HTMLElement,
    private readonly status: HTMLElement,
    tools: HTMLElement,
    find: HTMLElement,
    notes: HTMLElement,
    private readonly go: (field: string) => void,
  ) {
    place.classList.add("ed-bar");
    status.classList.add("ed-status");
    const facts = h("div", { class: "ed-bar__facts" }, this.act, this.others, notes, this.problems, this.count);
    place.append(tools, facts, find, this.told, this.held_);
    if (place.contains(status) || place.nextElementSibling === status || place.previousElementSibling === status) facts.prepend(status);
    this.problems.addEventListener("click", () => this.showProblems());
  }

  show(state: State, run: () => void): void {
    const values: { [name: string]: string } = state.name === "saved" ? { time: state.at } : state.name === "refused" ? { why: state.why || say(state.field === "body" ? "editor-why-long" : "editor-why-refused") } : {};
    const text = state.name === "saved" && !state.at ? "" : say(`editor-state-${state.name}`, values);
    // Screen readers hear what is wrong, not each time that all is well.
    this.status.setAttribute("aria-live", ["saved", "changed", "saving"].includes(state.name) ? "off" : "polite");
    if (this.status.textContent !== text) this.status.textContent = text;
    this.status.dataset.state = state.name;
    const action = { conflict: "editor-compare", session: "editor-try-again", refused: "field" in state && state.field ? "editor-show-where" : "editor-try-again", offline: "editor-try-again", waiting: "editor-try-again", nowhere: "editor-try-again" }[state.name as string];
    this.act.hidden = !action;
    if (action) {
      this.act.textContent = say(action);
      this.act.onclick = run;
    }
  }

  saved({ word_count, reading_text, problems }: Partial<Saved>): void {
    if (word_count !== undefined) this.count.textContent = [say("editor-words", { count: word_count }), reading_text].filter(Boolean).join(" · ");
    if (!problems) return;
    this.list = problems;
    this.problems.hidden = !problems.length;
    this.problems.textContent = say("editor-problems", { count: problems.length });
    this.problems.classList.toggle("ed-problems--blocking", problems.some(({ is_blocking }) => is_blocking));
  }

  private showProblems(): void {
    let close = () => {};
    const list = h("ul", { class: "ed-menu ed-menu--panel" }, ...this.list.map(({ field, text, is_blocking }) => h("li", {}, h("button", {
      type: "button",
      onclick: () => {
        close();
        this.go(field);
      },
    }, is_blocking ? h("strong", {}, `${say("editor-problem-blocking")} `) : null, text))));
    close = showPanel(list, say("editor-problems-title"), this.problems.getBoundingClientRect(), () => this.problems.focus());
  }

  present({ others }: Presence): void {
    const text = others.map(({ name, is_writing, since_text }) => say(is_writing ? "editor-other-writing" : "editor-other-reading", { name, since: since_text })).join(" ");
    if (this.others.textContent !== text) this.others.textContent = text;
    this.others.classList.toggle("ed-others--writing", others.some(({ is_writing }) => is_writing));
  }

  /** Says who writes in place of whoever looks, and lets them take over. */
  held(holder: Holder, isGone: boolean, take: () => void): void {
    const text = say(isGone ? "editor-held-left" : holder.took ? "editor-held-took" : "editor-held", { name: holder.name, since: holder.since_text });
    if (!this.held_.hidden && this.held_.firstChild?.textContent === text) return;
    this.held_.hidden = false;
    this.held_.replaceChildren(h("span", {}, text), " ", h("button", { type: "button", onclick: take }, say(holder.took ? "editor-take-back" : "editor-take")));
  }

  tell(text: string): void {
    clearTimeout(this.timer);
    this.told.textContent = text;
    this.timer = window.setTimeout(() => (this.told.textContent = ""), 8000);
  }
}
