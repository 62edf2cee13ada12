// What is said about passages: a list beside the text, on a phone a sheet over it. It never touches the text itself.

import type { Desk } from "../desk";
import { freshId, h, later } from "../dom";
import { keyName } from "../keys";
import { Refused, type Notes, type Question, type Thread } from "../page";
import { anchorOf, goTo, passageOf, passagesOf, setCurrent, setPassages, type Anchor, type Item, type Range } from "../plugins/passages";
import { say } from "../words";

/** What is being written: a note or a question about a passage, an answer, a question in other words. */
type Writing = { about: Anchor; isQuestion: boolean } | { answers: number } | { rewords: Question };
const NEW = "new";
const nameOf = (one: Thread | Question) => `${"notes" in one ? "note" : one.state === "waiting" ? "waiting" : "question"}-${one.id}`;

export class PassageList {
  readonly element: HTMLElement;
  /** Shows how many there are, and the list. */
  readonly button: HTMLButtonElement;
  private readonly list = h("ol", { class: "ed-passages__list" });
  private readonly settled = h("ol", { class: "ed-passages__list" });
  private readonly fold: HTMLDetailsElement;
  private readonly summary = h("summary");
  private readonly none = h("p", { class: "ed-quiet" }, say("editor-passages-none", { keys: keyName("Mod-Alt-m") }));
  private readonly text = h("textarea", { rows: 3, maxlength: 4000 });
  private readonly label = h("label", { for: (this.text.id = freshId("said")) });
  private readonly wrong = h("p", { class: "ed-wrong", role: "alert" });
  private readonly form: HTMLFormElement;
  private readonly fresh = h("div", { class: "ed-passages__new", hidden: true });
  private writing: Writing | null = null;
  private notes: Notes;

  constructor(private readonly desk: Desk) {
    this.notes = desk.page.notes ?? { stamp: "", threads: [], questions: [], may_ask: false };
    const tool = (key: string, run: () => void, keys = "") => h("button", { type: "button", onclick: run, title: keys ? `${say(key)} (${keyName(keys)})` : null }, say(key));
    this.form = h("form", { class: "ed-passages__form", onsubmit: (event: Event) => {
      event.preventDefault();
      void this.send();
    } }, this.label, this.text, this.wrong,
    h("p", { class: "ed-do" }, h("button", { type: "submit", class: "main" }, say("editor-passage-send")), tool("editor-passage-cancel", () => this.cancel())));
    this.text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      void this.send();
    });
    this.fold = h("details", {}, this.summary, this.settled);
    this.element = h("section", { class: "ed-passages", "aria-label": say("editor-passages"), tabindex: -1 },
      h("div", { class: "ed-passages__head" }, h("h2", {}, say("editor-passages")),
        h("button", { type: "button", class: "ed-passages__close", "aria-label": say("editor-close"), onclick: () => this.close() }, "×")),
      h("p", { class: "ed-do" }, tool("editor-passage-add", () => this.begin(), "Mod-Alt-m"), this.notes.may_ask && tool("editor-ask", () => this.begin(true))),
      this.fresh, this.none, this.list, this.fold);
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      if (this.writing && !this.text.value.trim()) this.cancel();
      else this.close();
    });
    this.button = h("button", { type: "button", class: "ed-passages__count", "aria-expanded": "false", onclick: () => {
      if (this.element.hasAttribute("data-open")) return this.close();
      this.open();
      (this.list.querySelector<HTMLElement>("button") ?? this.element).focus();
    } });
    const aside = desk.main.querySelector("aside") ?? desk.main;
    aside.prepend(this.element);
  }

  get stamp(): string {
    return this.notes.stamp;
  }

  /** Another list; those who look elsewhere are told of what colleagues said since. */
  take(notes: Notes): void {
    const others = ({ threads }: Notes) => threads.flatMap(({ notes }) => notes).filter(({ is_mine }) => !is_mine);
    const known = new Set(others(this.notes).map(({ id }) => id));
    const count = others(notes).filter(({ id }) => !known.has(id)).length;
    this.notes = notes;
    this.place();
    if (count) this.desk.tell(say("editor-passage-new", { count }));
  }

  /** Puts all of them where they stand in the text that is shown now. */
  place(places: [string, Range][] = []): void {
    const items: Item[] = this.open_().map((one) => ({ key: nameOf(one), look: "notes" in one ? "ed-passage" : "ed-passage ed-asked", anchor: one.anchor }));
    if (this.writing && "about" in this.writing) items.push({ key: NEW, look: "ed-passage", anchor: this.writing.about });
    setPassages(this.desk.view, items, places);
    this.draw();
  }

  /** What stands in the text. */
  private open_(): (Thread | Question)[] {
    return [...this.notes.threads.filter(({ is_settled }) => !is_settled), ...this.notes.questions];
  }

  /** After every change of the text or the selection. */
  update(isChanged: boolean): void {
    const { items, places, current } = passagesOf(this.desk.view.state);
    const { from, to } = this.desk.view.state.selection;
    const here = items.find(({ key }) => {
      const place = places.get(key);
      return place && place.from <= from && to <= place.to;
    });
    const now = here?.key ?? (current === NEW ? NEW : null);
    if (now !== current && !this.element.contains(document.activeElement)) {
      setCurrent(this.desk.view, now);
      this.mark();
    }
    if (isChanged && places.size < items.length) this.lookAgain();
  }

  // What was lost may be in the text again: an undo, a paste.
  private readonly lookAgain = later(800, () => this.place());

  private mark(): void {
    const { current } = passagesOf(this.desk.view.state);
    for (const thread of this.element.querySelectorAll<HTMLElement>("[data-thread]")) {
      const isCurrent = thread.dataset.thread === current;
      thread.toggleAttribute("data-current", isCurrent);
      if (isCurrent) thread.scrollIntoView({ block: "nearest" });
    }
  }

  open(): void {
    this.element.setAttribute("data-open", "");
    this.draw();
  }

  private close(): void {
    this.element.removeAttribute("data-open");
    this.draw();
    this.desk.view.focus();
  }

  /** Begins a note, or a question to readers, about what is selected. */
  begin(isQuestion = false): void {
    const passage = passageOf(this.desk.view.state);
    if (!passage) return this.desk.tell(say("editor-passage-no-words"));
    this.write({ isQuestion, about: anchorOf(this.desk.view.state.doc, passage) }, [[NEW, passage]]);
    setCurrent(this.desk.view, NEW);
    this.open();
    this.text.focus();
  }

  private write(writing: Writing | null, places: [string, Range][] = []): void {
    this.writing = writing;
    const isQuestion = writing && ("rewords" in writing || ("about" in writing && writing.isQuestion));
    this.label.textContent = say(isQuestion ? "editor-ask-text" : "editor-passage-text");
    this.wrong.textContent = "";
    this.place(places);
  }

  private cancel(): void {
    this.text.value = "";
    this.write(null);
    this.desk.view.focus();
  }

  /** Shows what is said of a passage that was pressed. */
  show(name: string): void {
    if (name === NEW) return;
    setCurrent(this.desk.view, name);
    this.open();
    this.mark();
  }

  /** Goes to the passage after the cursor, or before it. */
  go(by: 1 | -1): void {
    const { view } = this.desk;
    const { places, current } = passagesOf(view.state);
    const all = [...places].sort(([, a], [, b]) => a.from - b.from);
    const at = view.state.selection.from;
    const found = by > 0 ? all.find(([name, { from }]) => from > at || (from === at && name !== current)) ?? all[0] : all.findLast(([, { from }]) => from < at) ?? all.at(-1);
    if (!found) return this.desk.tell(say("editor-passages-none", { keys: keyName("Mod-Alt-m") }));
    view.focus();
    goTo(view, found[0]);
    this.mark();
    const one = this.open_().find((one) => nameOf(one) === found[0]);
    if (one) this.desk.tell("notes" in one ? one.notes.map(({ by, text }) => `${by}: ${text}`).join(" ") : `${say("editor-ask-text")}: ${one.text}`);
  }

  private async send(): Promise<void> {
    const { writing } = this;
    const text = this.text.value.trim();
    if (!writing || !text) return this.text.focus();
    const place = passagesOf(this.desk.view.state).places.get(NEW);
    const done = "answers" in writing
      ? await this.ask({ act: "answer", id: writing.answers, text })
      : "rewords" in writing
      ? await this.ask({ act: writing.rewords.state === "waiting" ? "question-reword-waiting" : "question-reword", id: writing.rewords.id, text })
      : await this.ask({ act: writing.isQuestion ? "question-add" : "add", text, anchor: place ? anchorOf(this.desk.view.state.doc, place) : writing.about });
    if (done && this.writing === writing) this.cancel();
  }

  private async ask(wanted: object): Promise<boolean> {
    try {
      this.notes = await this.desk.server.note(wanted);
      this.place();
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const why = error.said?.text ?? say("editor-passage-failed");
      if (this.writing) this.wrong.textContent = why;
      else this.desk.tell(why);
      return false;
    }
  }

  private draw(): void {
    const { places } = passagesOf(this.desk.view.state);
    const placeOf = (one: Thread | Question) => places.get(nameOf(one))?.from ?? Infinity;
    const open = this.open_().sort((a, b) => placeOf(a) - placeOf(b) || a.id - b.id);
    const settled = this.notes.threads.filter(({ is_settled }) => is_settled);
    // Whoever is writing goes on writing.
    const hadFocus = this.element.contains(document.activeElement);
    const isFocused = this.form.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    const { selectionStart, selectionEnd } = this.text;
    this.list.replaceChildren(...open.map((one) => this.passage(one, placeOf(one) < Infinity)));
    this.settled.replaceChildren(...settled.map((one) => this.passage(one, true)));
    this.fold.hidden = !settled.length;
    this.summary.textContent = say("editor-passages-settled", { count: settled.length });
    const { writing } = this;
    this.fresh.hidden = !writing || !("about" in writing);
    if (writing && "about" in writing) this.fresh.replaceChildren(h("blockquote", {}, writing.about.quote), this.form);
    else if (writing) this.element.querySelector(`[data-thread="${"answers" in writing ? `note-${writing.answers}` : nameOf(writing.rewords)}"]`)?.append(this.form);
    isFocused?.focus();
    if (isFocused === this.text) this.text.setSelectionRange(selectionStart, selectionEnd);
    // What was pressed may be gone.
    if (hadFocus && !this.element.contains(document.activeElement)) this.element.focus({ preventScroll: true });
    this.none.hidden = open.length > 0 || !this.fresh.hidden;
    const isOpen = this.element.hasAttribute("data-open");
    this.element.toggleAttribute("data-empty", !this.notes.threads.length && !this.notes.questions.length && !writing);
    this.button.setAttribute("aria-expanded", String(isOpen));
    this.button.textContent = say("editor-passages-count", { count: this.notes.threads.length - settled.length });
    this.mark();
  }

  private passage(one: Thread | Question, isThere: boolean): HTMLElement {
    const name = nameOf(one);
    const quote = h("button", { type: "button", class: "ed-passages__quote", title: say("editor-passage-go"), onclick: () => {
      if (!goTo(this.desk.view, name)) return;
      if (matchMedia("(max-width: 69.99rem)").matches) this.close();
      this.desk.view.focus();
      this.mark();
    } }, one.anchor.quote);
    return h("li", { "data-thread": name }, quote, !isThere && h("strong", { class: "ed-wrong" }, say("editor-passage-lost")), ...("notes" in one ? this.thread(one) : this.question(one)));
  }

  private doing(key: string, run: () => void): HTMLElement {
    return h("button", { type: "button", onclick: run }, say(key));
  }

  private asking(key: string, act: string, id: number): HTMLElement {
    return this.doing(key, () => void this.ask({ act, id }));
  }

  private thread(thread: Thread): HTMLElement[] {
    return [
      ...thread.notes.map(({ id, by, at, text, is_mine }) => h("div", { class: "ed-passages__note" },
        h("p", { class: "ed-quiet" }, h("strong", {}, h("bdi", {}, by)), ` · ${at}`), h("p", { class: "ed-passages__text", dir: "auto" }, text),
        is_mine && this.asking("editor-passage-withdraw", "withdraw", id))),
      h("p", { class: "ed-do" },
        this.doing("editor-passage-answer", () => {
          this.write({ answers: thread.id });
          this.text.focus();
        }),
        thread.is_settled ? this.asking("editor-passage-reopen", "reopen", thread.id) : this.asking("editor-passage-settle", "settle", thread.id)),
    ];
  }

  private question(question: Question): HTMLElement[] {
    const { id, state, state_text, text, facts, href } = question;
    return [
      h("p", { class: "ed-quiet" }, h("strong", {}, say("editor-ask-text")), ` · ${state_text}`, facts && ` · ${facts}`),
      h("p", { class: "ed-passages__text", dir: "auto" }, href ? h("a", { href }, text) : text),
      this.notes.may_ask ? h("p", { class: "ed-do" },
        this.doing("editor-ask-reword", () => {
          this.write({ rewords: question });
          this.text.value = text;
          this.text.focus();
        }),
        state === "waiting" && this.asking("editor-ask-remove", "question-remove-waiting", id),
        state === "open" && this.asking("editor-ask-close", "question-close", id),
        state === "closed" && this.asking("editor-ask-reopen", "question-reopen", id)) : h("p"),
    ];
  }
}
