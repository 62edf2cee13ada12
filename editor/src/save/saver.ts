// Saving: continuously, one request at a time, and never so that what somebody else saved is lost. Until the server
// has said that it has it, the work is on this device.

import { Refused, type Holder, type Manuscript, type Saved, type Server, type Theirs } from "../page";
import { alike } from "./merge";
import { forget, keep, keepAtOnce, type Kept } from "./store";

export type State =
  | { name: "saved"; at: string }
  | { name: "changed" | "saving" | "offline" | "conflict" | "held" | "session" | "waiting" | "nowhere" }
  | { name: "refused"; why: string; field: string };

export interface Work {
  manuscript(): Manuscript;
  /** Shows how it stands. */
  show(state: State): void;
  saved(saved: Saved): void;
  conflict(theirs: Theirs): void;
  /** Somebody else writes now. */
  held(holder: Holder): void;
}

/** After the last key. */
const PAUSE = 1000;
/** While somebody goes on typing, it is saved at least so often. */
const LONGEST = 10_000;
const KEEP_PAUSE = 300;
/** Longest that a link is waited with until what is unsaved is saved. */
const SETTLE = 5000;
const WAITS = [2000, 4000, 8000, 15_000, 30_000, 60_000];

export class Saver {
  /** Counts changes; what was sent is of an earlier count. */
  private changes = 0;
  private savedChanges = 0;
  private keptChanges = 0;
  private firstUnsaved = 0;
  private isSending = false;
  private sending: Promise<void> = Promise.resolve();
  private isStopped = false;
  private isHeld = false;
  private failures = 0;
  private timer = 0;
  private keepTimer = 0;
  private state: State = { name: "saved", at: "" };
  private cannotKeep = false;
  /** What was sent without an answer: the server may have it all the same. */
  private unanswered: Manuscript[] = [];

  constructor(
    private readonly server: Server,
    private readonly article: string,
    /** The edit that what is shown is based on, and what it was. */
    public edit: number,
    private base: Manuscript,
    private readonly work: Work,
  ) {
    addEventListener("online", () => this.hurry());
    addEventListener("pagehide", () => this.leave());
    addEventListener("blur", () => this.hasUnsaved && this.now());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.leave();
      else if (this.hasUnsaved) this.hurry();
    });
    addEventListener("beforeunload", (event) => {
      // Only when what was written would really be lost.
      if (this.hasUnsaved && !this.keepNow()) event.preventDefault();
    });
  }

  get hasUnsaved(): boolean {
    return this.changes > this.savedChanges;
  }

  get isInConflict(): boolean {
    return this.state.name === "conflict";
  }

  /** Something is different now. */
  changed(): void {
    this.changes += 1;
    this.firstUnsaved ||= Date.now();
    if (!this.keepTimer) this.keepTimer = window.setTimeout(() => void this.keep(), KEEP_PAUSE);
    if (this.isStopped) return;
    if (this.state.name === "saved" || this.state.name === "refused") this.show({ name: "changed" });
    const isLate = Date.now() - this.firstUnsaved > LONGEST;
    if (!this.failures) this.plan(isLate ? 0 : PAUSE);
  }

  /** Saves at once, also after it was given up for a while. */
  now(): void {
    if (this.state.name === "conflict" || this.isHeld || !this.hasUnsaved) return;
    this.isStopped = false;
    this.plan(0);
  }

  /** Before another page is opened: sends what is unsaved, and waits for the answer, but not for long. */
  async settle(): Promise<void> {
    const patience = new Promise<void>((resolve) => setTimeout(resolve, SETTLE));
    const saved = this.sending.then(() => this.send());
    await Promise.race([saved.catch(() => {}), patience]);
  }

  /** Somebody else writes: nothing is sent any more. What is unsaved is on the device when the promise is kept. */
  async pause(): Promise<void> {
    this.isHeld = this.isStopped = true;
    if (!this.hasUnsaved) return;
    this.show({ name: "held" });
    await this.keep();
  }

  /** Another version is shown from now on; what is on the device of earlier ones stays until this one is saved. */
  takeOver(edit: number, base: Manuscript, isChanged: boolean): void {
    this.edit = edit;
    this.base = base;
    this.isStopped = this.isHeld;
    this.failures = 0;
    if (isChanged) {
      this.show({ name: "changed" });
      this.changed();
      this.now();
    } else {
      this.savedChanges = this.changes;
      this.firstUnsaved = 0;
      void forget(this.article, edit);
    }
  }

  /** Work of an earlier visit is shown beside what somebody saved since: nothing is sent until it is decided. */
  hold(kept: Kept): void {
    this.edit = kept.edit;
    this.base = kept.base;
    this.changes += 1;
    this.isStopped = true;
    this.show({ name: "conflict" });
  }

  /** What the shown work is based on. */
  baseOf(): Manuscript {
    return this.base;
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), wait);
  }

  private hurry(): void {
    if (!this.hasUnsaved || this.isInConflict || this.isHeld) return;
    this.isStopped = false;
    this.failures = 0;
    this.plan(0);
  }

  private send(isLast = false): Promise<void> {
    if (this.isSending || this.isStopped || !this.hasUnsaved) return this.sending;
    return (this.sending = this.sendNow(isLast));
  }

  private async sendNow(isLast: boolean): Promise<void> {
    this.isSending = true;
    clearTimeout(this.timer);
    const count = this.changes;
    const manuscript = this.work.manuscript();
    this.show({ name: "saving" });
    try {
      const saved = await this.server.save(this.edit, manuscript, isLast);
      this.edit = saved.edit;
      this.base = manuscript;
      this.savedChanges = count;
      this.failures = 0;
      this.unanswered = [];
      this.firstUnsaved = this.hasUnsaved ? Date.now() : 0;
      this.work.saved(saved);
      if (this.hasUnsaved) {
        await this.keep();
        this.show({ name: "changed" });
        this.plan(PAUSE);
      } else this.show({ name: "saved", at: saved.saved_text });
      await forget(this.article, this.hasUnsaved ? this.edit - 1 : this.edit);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 0 || error.status >= 500) this.unanswered = [...this.unanswered.slice(-4), manuscript];
      await this.keep();
      await this.refused(error, count, manuscript);
    } finally {
      this.isSending = false;
    }
  }

  private async refused({ status, said, after }: Refused, count: number, sent: Manuscript): Promise<void> {
    if (status === 409 && said?.manuscript) {
      // An answer of ours that was lost on the way is no conflict.
      if ([sent, ...this.unanswered].some((manuscript) => alike(manuscript, said.manuscript))) {
        if (alike(sent, said.manuscript)) this.savedChanges = count;
        this.edit = said.edit;
        this.base = said.manuscript;
        this.unanswered = [];
        if (!this.hasUnsaved) {
          this.show({ name: "saved", at: said.at_text ?? "" });
          return forget(this.article, this.edit);
        }
        return this.plan(0);
      }
      if (said.holder) return this.work.held(said.holder);
      this.isStopped = true;
      this.show({ name: "conflict" });
      this.work.conflict(said);
      return;
    }
    // A page that is not ours to open says nothing; that the text is not theirs to change now is said in words.
    if (status === 401 || (status === 403 && !said?.text)) {
      // Whoever has signed in again in another window has another token.
      if (!this.failures++ && (await this.server.renewToken())) return this.plan(0);
      this.isStopped = true;
      return this.show({ name: "session" });
    }
    if (status === 413 || status === 422 || (status >= 400 && status < 500 && status !== 429 && status !== 408)) {
      // It is sent again when something is different.
      this.failures = 0;
      return this.show({ name: "refused", why: said?.text ?? "", field: said?.field ?? (status === 413 ? "body" : "") });
    }
    const wait = after ? after * 1000 : WAITS[Math.min(this.failures, WAITS.length - 1)]!;
    this.failures += 1;
    this.show({ name: status === 0 ? "offline" : "waiting" });
    this.plan(wait);
  }

  private kept(): Kept {
    return { article: this.article, edit: this.edit, mine: this.work.manuscript(), base: this.base, at: Date.now() };
  }

  private async keep(): Promise<void> {
    clearTimeout(this.keepTimer);
    this.keepTimer = 0;
    if (!this.hasUnsaved) return;
    const count = this.changes;
    this.cannotKeep = !(await keep(this.kept()));
    if (!this.cannotKeep) this.keptChanges = Math.max(this.keptChanges, count);
    this.show(this.state);
  }

  private keepNow(): boolean {
    if (this.keptChanges >= this.changes) return true;
    const isKept = keepAtOnce(this.kept());
    if (isKept) this.keptChanges = this.changes;
    return isKept;
  }

  /** The page may be gone in a moment. */
  private leave(): void {
    if (!this.hasUnsaved) return;
    this.keepNow();
    if (!this.isInConflict) void this.send(true);
  }

  private show(state: State): void {
    this.state = state;
    const isUnsafe = this.cannotKeep && this.hasUnsaved && state.name !== "saving";
    this.work.show(isUnsafe ? { name: "nowhere" } : state);
  }
}
