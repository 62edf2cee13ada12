// What the page hands over, and the addresses it answers at.

import type { Body } from "./body/model";
import type { Anchor } from "./plugins/passages";

/** A medium of the library. */
export interface Medium {
  id: number;
  family: string;
  /** What an `img` shows it by; none where nothing can be shown yet. */
  src: string | null;
  /** The same, small. */
  thumb?: string | null;
  /** What it is called on the desk. */
  label?: string;
  /** It may not be used any more. */
  have_rights_ended?: boolean;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string;
  credit: string;
  title: string;
}

export interface Lead {
  media_id: number;
  caption: string;
  credit_line: string;
}

/** An article as it is edited; fields this script does not know are kept as they came. */
export type Manuscript = { [field: string]: unknown; body?: Body };

/** Somebody else who writes in the article, so that whoever looks at this page reads along. */
export interface Holder {
  name: string;
  since_text: string;
  /** They took it over from whoever looks at this page. */
  took: boolean;
}

export interface PageState {
  id: string;
  edit: number;
  may_write: boolean;
  holder?: Holder | null;
  manuscript: Manuscript;
  words: { [key: string]: string };
  media: { [id: string]: Medium };
  kinds: { id: string; label: string }[];
  me: { name: string; id: string };
  languages: { tag: string; label: string }[];
  /** Where the page tells them: how long it is, and what is to be seen to. */
  word_count?: number;
  reading_text?: string;
  problems?: Problem[];
  notes?: Notes;
}

/** What is said about passages; the stamp is another whenever anything is. */
export interface Notes {
  stamp: string;
  threads: Thread[];
  questions: Question[];
  /** Whoever this is may ask readers. */
  may_ask: boolean;
}

/** A question to readers: one that is asked, or waits for the text to be published. */
export interface Question {
  id: number;
  state: "waiting" | "open" | "closed" | "lost";
  state_text: string;
  text: string;
  /** Who asks, how many answered. */
  facts: string;
  anchor: Anchor;
  /** Its page, where readers have one. */
  href?: string | null;
}

export interface Thread {
  id: number;
  is_settled: boolean;
  is_lost: boolean;
  anchor: Anchor;
  notes: { id: number; by: string; at: string; text: string; is_mine: boolean }[];
}

export interface Problem {
  field: string;
  text: string;
  is_blocking: boolean;
}

export interface Saved {
  edit: number;
  saved_at: number;
  saved_text: string;
  word_count: number;
  reading_text: string;
  revision?: number;
  problems?: Problem[];
}

export interface Theirs {
  edit: number;
  by?: string;
  at_text?: string;
  manuscript: Manuscript;
  media?: { [id: string]: Medium };
}

/** What an open page says of itself. */
export interface Beat {
  /** Something was changed lately. */
  is_writing: boolean;
  /** It is for writing. */
  holds: boolean;
  /** It is from now on, whoever writes. */
  takes: boolean;
  /** Stamp of the notes that are known here. */
  notes: string;
}

export interface Presence {
  edit: number;
  holder?: Holder | null;
  others: { name: string; is_writing: boolean; since_text: string }[];
  /** Where they are others than those that are known. */
  notes?: Notes;
}

/** What an answer was, when it was not the wished one. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly said: any,
    /** Seconds after which to try again, where the server says so. */
    readonly after: number | null = null,
  ) {
    super(String(said?.text ?? status));
  }
}

/** Longest wait for an answer. */
const PATIENCE = 30_000;

export class Server {
  readonly media = new Map<number, Medium>();
  private token: string;
  private readonly save_: URL;
  private readonly library_: URL;

  constructor(
    private readonly main: HTMLElement,
    media: { [id: string]: Medium },
  ) {
    this.save_ = new URL(main.dataset.save!, location.href);
    this.library_ = new URL(main.dataset.media!, location.href);
    this.token = main.dataset.token ?? "";
    this.learn(Object.values(media));
  }

  learn(media: Medium[]): void {
    for (const medium of media) this.media.set(medium.id, medium);
  }

  /** Where a medium is described. */
  libraryPage(id: number): string {
    return `${this.library_.pathname}/${id}`;
  }

  save(base: number, manuscript: Manuscript, isLast = false): Promise<Saved> {
    const body = JSON.stringify({ base, manuscript });
    // Browsers let a page that is closed send 64 KiB at most.
    const isShort = isLast && new TextEncoder().encode(body).length < 60_000;
    return this.ask(this.save_, { method: "POST", body, keepalive: isShort });
  }

  /** Says that this page is open, and asks who else has it open. */
  presence(beat: Beat): Promise<Presence> {
    return this.post("presence", beat);
  }

  /** Says something about a passage, or does something with what was said; everything as it is then. */
  async note(wanted: object): Promise<Notes> {
    try {
      return await this.post("notes", wanted);
    } catch (error) {
      const isStale = error instanceof Refused && (error.status === 401 || error.status === 403);
      if (isStale && (await this.renewToken())) return this.post("notes", wanted);
      throw error;
    }
  }

  private post(below: string, what: object): Promise<any> {
    return this.ask(new URL(below, this.save_), { method: "POST", body: JSON.stringify(what) });
  }

  async theirs(): Promise<Theirs> {
    const theirs: Theirs = await this.ask(new URL("manuscript", this.save_));
    this.learn(Object.values(theirs.media ?? {}));
    return theirs;
  }

  async library(family: string, query: string, before: string): Promise<{ items: Medium[]; further?: string }> {
    const url = new URL(`${this.library_.pathname}.json`, this.library_);
    url.search = new URLSearchParams({ q: query, family, before }).toString();
    const found = await this.ask(url);
    this.learn(found.items);
    return found;
  }

  articles(query: string): Promise<{ items: { headline: string; path: string; date_text: string }[] }> {
    const url = new URL("../../articles.json", this.save_);
    url.search = new URLSearchParams({ q: query }).toString();
    return this.ask(url);
  }

  topics(query: string): Promise<{ items: { id: number; name: string }[]; is_known: boolean; may_add: boolean }> {
    const url = new URL("../../topics.json", this.save_);
    url.search = new URLSearchParams({ q: query }).toString();
    return this.ask(url);
  }

  /** What the text names as it was saved last; no id where there is no such topic yet. */
  names(): Promise<{ items: { id: number | null; name: string }[] }> {
    return this.ask(new URL("mentions", this.save_));
  }

  refuseName(name: string): Promise<object> {
    return this.post("mentions", { refuse: name });
  }

  makeTopic(name: string): Promise<{ id: number; name: string }> {
    return this.post("../../topics.json", { name });
  }

  /** Uploads a file; `progress` is told how much of it is on its way, from 0 to 1. */
  upload(file: Blob, name: string, progress: (share: number) => void): Promise<Medium> {
    const url = new URL(`${this.library_.pathname}/upload`, this.library_);
    url.search = new URLSearchParams({ name }).toString();
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", url);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.setRequestHeader("X-Courant-Token", this.token);
      request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
      request.onerror = () => reject(new Refused(0, null));
      request.onload = () => {
        let said: any = null;
        try {
          said = JSON.parse(request.responseText);
        } catch {
          // Not from the page that was asked: the status says enough.
        }
        if (request.status !== 200 || !said) return reject(new Refused(request.status, said));
        const medium: Medium = { alt: "", caption: "", credit: "", title: "", width: null, height: null, ...said };
        this.learn([medium]);
        resolve(medium);
      };
      request.send(file);
    });
  }

  /** Takes the token of the page as it is now: after signing in again it is another. */
  renewToken(): Promise<boolean> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("GET", location.href);
      request.responseType = "document";
      request.onloadend = () => {
        const token = request.responseXML?.querySelector<HTMLElement>("[data-editor]")?.dataset.token;
        if (token) this.token = this.main.dataset.token = token;
        resolve(!!token);
      };
      request.send();
    });
  }

  private async ask(url: URL, init: RequestInit = {}): Promise<any> {
    const headers: HeadersInit = { "X-Courant-Token": this.token, Accept: "application/json" };
    if (init.body) headers["Content-Type"] = "application/json";
    let response: Response;
    try {
      response = await fetch(url, { ...init, headers, credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      throw new Refused(0, null);
    }
    // Whoever is led elsewhere is led to signing in.
    if (response.type === "opaqueredirect") throw new Refused(401, null);
    const said = await response.json().catch(() => null);
    if (response.ok && said) return said;
    throw new Refused(response.status, said, Number(response.headers.get("Retry-After")) || null);
  }
}
