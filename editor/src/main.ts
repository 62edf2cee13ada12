// The article editor: takes the page over, and gives the manuscript back to it.

import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { tableEditing } from "prosemirror-tables";
import { EditorState, Selection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { Bar } from "./bar";
import { docFrom } from "./body/from";
import { directionOf, type Body } from "./body/model";
import { bodyOf } from "./body/to";
import type { Desk } from "./desk";
import { h, later } from "./dom";
import { Panel } from "./fields";
import { Heads } from "./heads";
import { keys, rules } from "./keys";
import { Server, type Holder, type Manuscript, type PageState, type Theirs } from "./page";
import { pasting } from "./paste/plugin";
import { finding } from "./plugins/find";
import { hints } from "./plugins/hints";
import { ids } from "./plugins/ids";
import { notes } from "./plugins/notes";
import { passages } from "./plugins/passages";
import { uploads } from "./plugins/uploads";
import { showConflict } from "./save/conflict";
import { alike } from "./save/merge";
import { Attendance } from "./save/presence";
import { Saver, type State } from "./save/saver";
import { adopt, forget, keptOf } from "./save/store";
import { Shown } from "./shown";
import { FindPanel } from "./ui/find";
import { choose, chooseFiles } from "./ui/library";
import { showLink } from "./ui/link";
import { menu } from "./ui/menu";
import { PassageList } from "./ui/passages";
import { Toolbars } from "./ui/toolbar";
import { topics } from "./ui/topics";
import { views } from "./ui/views";
import { say, useWords } from "./words";

class Editor implements Desk {
  readonly server: Server;
  view!: EditorView;
  private readonly heads: Heads;
  private readonly panel: Panel;
  private readonly bar: Bar;
  private readonly find: FindPanel;
  private readonly tools: Toolbars;
  private readonly passages: PassageList;
  private readonly saver: Saver;
  private readonly attendance: Attendance | null = null;
  private topics: { saved(): void } | null = null;
  private readonly shown: Shown;
  /** Draws how others show the article, once nothing more is typed for a moment. */
  private readonly drawShown = later(150, () => this.shown.draw(this.manuscript(), this.view.state.doc, this.text.lang, this.text.dir));
  private readonly text: HTMLElement;
  /** Whose work on which article: on a shared computer nobody finds another's. */
  private readonly owner: string;
  /** As the server last had it, with the fields this script does not know. */
  private manuscript_: Manuscript;
  private conflict: { theirs: Theirs; dialog: HTMLDialogElement | null } | null = null;
  private isTakingOver = false;
  /** Who writes, while that is somebody else. */
  private holder: Holder | null = null;

  constructor(readonly main: HTMLElement, readonly page: PageState, place: HTMLElement, barPlace: HTMLElement, status: HTMLElement) {
    this.server = new Server(main, page.media);
    this.manuscript_ = page.manuscript;
    this.text = place;
    this.panel = new Panel(main, () => this.changed());
    this.heads = new Heads(this, () => this.goToText());
    this.find = new FindPanel(this);
    this.tools = new Toolbars(this, () => this.find.open());
    this.passages = new PassageList(this);
    this.shown = new Shown(main, this.server);
    this.bar = new Bar(barPlace, status, this.tools.bar, this.find.element, this.passages.button, (field) => this.goTo(field));
    const body = h("div", { class: "body ed-body" });
    place.append(this.heads.element, body);
    this.owner = `${page.me.id}/${page.id}`;
    this.saver = new Saver(this.server, this.owner, page.edit, page.manuscript, {
      manuscript: () => this.manuscript(),
      show: (state) => this.show(state),
      saved: (saved) => {
        this.bar.saved(saved);
        this.topics?.saved();
        this.name();
      },
      conflict: (theirs) => this.openConflict(theirs),
      held: (holder) => this.readAlong(holder),
    });
    this.view = new EditorView({ mount: body }, {
      state: this.stateOf(page.manuscript.body ?? {}),
      editable: () => this.mayWrite,
      nodeViews: views(() => this),
      attributes: (state) => ({ role: "textbox", "aria-multiline": "true", "aria-label": say("editor-text"), spellcheck: "true", class: state.doc.content.size > 4 ? "" : "ed-body--empty" }),
      dispatchTransaction: (tr) => {
        this.view.updateState(this.view.state.apply(tr));
        if (tr.docChanged) this.changed();
        this.tools.update(this.view.state, !tr.selection.empty);
        this.find.update();
        this.passages.update(tr.docChanged);
      },
    });
    this.bar.saved(page);
    this.tools.listen(this.view.dom);
    this.write(page.manuscript);
    this.tools.update(this.view.state);
    new ResizeObserver(() => this.heads.fit()).observe(place);
    if (!page.may_write) this.lock();
    else {
      this.topics = topics(main, this.server);
      if (page.holder) this.readAlong(page.holder);
      else void this.findKept();
    }
    const told = () => ({ holds: this.mayWrite, notes: this.passages.stamp });
    this.leaveSaved();
    this.attendance = new Attendance(this.server, told, (presence) => {
      this.bar.present(presence);
      if (presence.notes) this.passages.take(presence.notes);
      if (page.may_write && (presence.holder || this.holder)) this.readAlong(presence.holder ?? null);
      if (presence.edit > this.saver.edit) void this.newer();
    });
    // A new article begins with its headline.
    if (this.mayWrite && !this.heads.headline) this.heads.focus("headline");
  }

  private get mayWrite(): boolean {
    return this.page.may_write && !this.holder;
  }

  /** Links that leave the page wait until what is unsaved is saved: a long text is not sent any more once it is gone. */
  private leaveSaved(): void {
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      const isPlain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !isPlain || link.isContentEditable || (link.target && link.target !== "_self") || !this.saver.hasUnsaved) return;
      const isHere = link.hash && link.href.split("#")[0] === location.href.split("#")[0];
      if (isHere || !/^https?:$/.test(link.protocol)) return;
      event.preventDefault();
      void this.saver.settle().then(() => location.assign(link.href));
    });
  }

  /** What the page is called: its headline, once there is one. */
  private name(): void {
    const headline = this.heads.headline.trim();
    const name = document.querySelector(".workhead__name bdi");
    if (!name || !headline || name.textContent === headline) return;
    document.title = document.title.replace(name.textContent ?? "", () => headline);
    name.textContent = headline;
  }

  private lock(): void {
    this.heads.lock();
    this.panel.lock();
    this.tools.bar.hidden = true;
    this.view.setProps({});
  }

  /** Somebody else writes, or has left: the page is for reading until it is taken over. */
  private readAlong(holder: Holder | null): void {
    const wrote = this.mayWrite;
    this.holder = holder ?? this.holder;
    if (!this.holder) return;
    if (wrote) {
      this.conflict?.dialog?.close();
      this.lock();
      void this.saver.pause();
    }
    this.bar.held(this.holder, !holder, () => void this.take());
  }

  /** From now on this page writes. It is made anew with what is there; what this device kept is shown beside it. */
  private async take(): Promise<void> {
    try {
      await this.saver.pause();
      await this.server.presence({ is_writing: false, holds: true, takes: true, notes: this.passages.stamp });
      location.reload();
    } catch {
      this.tell(say("editor-take-failed"));
    }
  }

  /** Everything as it stands now. */
  manuscript(): Manuscript {
    const manuscript: Manuscript = { ...this.manuscript_ };
    this.panel.read(manuscript);
    this.heads.read(manuscript);
    manuscript.body = bodyOf(this.view.state.doc);
    return manuscript;
  }

  changed(): void {
    if (!this.mayWrite || this.isTakingOver) return;
    this.setLanguage(this.manuscriptLanguage());
    this.drawShown();
    this.attendance?.wrote();
    this.saver.changed();
  }

  tell(text: string): void {
    this.bar.tell(text);
  }

  note(isQuestion = false): void {
    this.passages.begin(isQuestion);
  }

  choose: Desk["choose"] = (isSeveral, then, family) => choose(this, isSeveral, then, family);
  upload: Desk["upload"] = (then, isSeveral) => chooseFiles(this, then, isSeveral);

  private manuscriptLanguage(): string {
    const field = this.main.querySelector<HTMLSelectElement>('[data-field="language"]');
    return field?.value || String(this.manuscript_.language ?? "");
  }

  private setLanguage(language: string): void {
    if (!language || this.text.lang === language) return;
    this.text.lang = language;
    this.text.dir = directionOf(language);
  }

  private stateOf(body: Body): EditorState {
    return EditorState.create({
      doc: docFrom(body),
      plugins: [
        menu(() => this), rules(), ...keys({
          save: () => this.saver.now(),
          find: () => this.find.open(),
          link: () => showLink(this),
          note: () => this.note(),
          goNote: (by) => this.passages.go(by),
          toolbar: () => this.tools.focus(),
        }),
        pasting(() => this), tableEditing(), gapCursor(), dropCursor({ color: false, class: "ed-dropcursor" }),
        history(), ids(), notes(), passages((name) => this.passages.show(name)), uploads(), hints(), finding(),
      ],
    });
  }

  /** Shows another manuscript. */
  private write(manuscript: Manuscript): void {
    this.isTakingOver = true;
    this.manuscript_ = manuscript;
    this.panel.write(manuscript);
    this.heads.write(manuscript);
    const { anchor } = this.view.state.selection;
    const state = this.stateOf(manuscript.body ?? {});
    this.view.updateState(state);
    if (anchor > 0 && anchor < state.doc.content.size) this.view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(anchor))));
    this.setLanguage(String(manuscript.language ?? ""));
    this.passages.place();
    this.isTakingOver = false;
    this.drawShown();
  }

  private show(state: State): void {
    this.bar.show(state, () => {
      if (state.name === "conflict" && this.conflict) this.openConflict(this.conflict.theirs);
      else if (state.name === "refused" && state.field) this.goTo(state.field);
      else this.saver.now();
    });
  }

  /** Work of an earlier visit that the server never got. */
  private async findKept(): Promise<void> {
    // Earlier versions kept it by name.
    await adopt(`${this.page.me.name}/${this.page.id}`, this.owner);
    const [newest] = await keptOf(this.owner);
    if (!newest || this.saver.hasUnsaved) return;
    if (alike(newest.mine, this.page.manuscript)) return forget(this.owner, newest.edit);
    if (newest.edit === this.page.edit) {
      this.write(newest.mine);
      this.tell(say("editor-recovered"));
      this.saver.takeOver(this.page.edit, newest.base, true);
      return;
    }
    // Somebody saved since: what this device has stands beside it.
    this.write(newest.mine);
    const theirs = newest.edit > this.page.edit ? await this.server.theirs().catch(() => null) : null;
    this.saver.hold(newest);
    this.openConflict(theirs ?? { edit: this.page.edit, manuscript: this.page.manuscript });
  }

  /** Somebody saved a newer edit. */
  private async newer(): Promise<void> {
    if (this.saver.isInConflict) return;
    // With something unsaved, saving finds the conflict; what is kept for a take-over is not written over.
    if (this.holder && this.saver.hasUnsaved) return;
    if (this.saver.hasUnsaved) return this.saver.now();
    const theirs = await this.server.theirs().catch(() => null);
    if (!theirs || this.saver.hasUnsaved || theirs.edit <= this.saver.edit) return;
    this.write(theirs.manuscript);
    this.saver.takeOver(theirs.edit, theirs.manuscript, false);
    this.tell(say("editor-taken-over", { name: theirs.by ?? say("editor-somebody") }));
  }

  private openConflict(theirs: Theirs): void {
    this.conflict?.dialog?.close();
    this.server.learn(Object.values(theirs.media ?? {}));
    const base = this.saver.baseOf();
    const mine = this.manuscript();
    const dialog = showConflict(this, base, theirs, mine, (field) => this.labelOf(field), (chosen) => {
      this.conflict = null;
      const isTheirs = alike(chosen, theirs.manuscript);
      this.write(chosen);
      this.saver.takeOver(theirs.edit, theirs.manuscript, !isTheirs);
      if (isTheirs) this.show({ name: "saved", at: theirs.at_text ?? "" });
      this.view.focus();
    });
    this.conflict = { theirs, dialog };
  }

  private labelOf(field: string): string {
    const name = say(`editor-${field.replaceAll("_", "-")}`);
    return this.panel.label(field) ?? (name.startsWith("editor-") ? field : name);
  }

  private goToText(): void {
    this.view.focus();
    this.view.dispatch(this.view.state.tr.setSelection(Selection.atStart(this.view.state.doc)).scrollIntoView());
  }

  /** Goes to what a problem is about: a field, or a block by its id. */
  private goTo(field: string): void {
    const block = /^(?:body|block)[.:](.+)$/.exec(field)?.[1];
    if (block) {
      let place: number | null = null;
      this.view.state.doc.descendants((node, pos) => {
        if (node.attrs.id === block) place = pos;
        return place === null;
      });
      if (place !== null) {
        this.view.focus();
        this.view.dispatch(this.view.state.tr.setSelection(TextSelection.near(this.view.state.doc.resolve(place + 1))).scrollIntoView());
        return;
      }
    }
    if (!this.heads.focus(field) && !this.panel.focus(field)) this.goToText();
  }
}

function start(): void {
  const main = document.querySelector<HTMLElement>("[data-editor]");
  const state = document.getElementById("editor-state");
  const [text, bar, status] = ["text", "editor-bar", "editor-status"].map((id) => document.getElementById(id));
  if (!main || !state || !text || !bar || !status) return;
  const page: PageState = JSON.parse(state.textContent ?? "");
  useWords(page.words);
  new Editor(main, page, text, bar, status);
  main.dataset.ready = "";
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
