// Who else is in the article. While the page is looked at, the server is asked every 20 seconds.

import type { Beat, Presence, Server } from "../page";

const EVERY = 20_000;
/** Whoever wrote in the last minute is writing. */
const WRITING = 60_000;

export class Attendance {
  private lastKey = 0;
  private timer = 0;

  constructor(
    private readonly server: Server,
    /** What is true of the page now. */
    private readonly told: () => Pick<Beat, "holds" | "notes">,
    private readonly heard: (presence: Presence) => void,
  ) {
    document.addEventListener("visibilitychange", () => this.ask());
    addEventListener("pageshow", (event) => event.persisted && this.ask());
    this.ask();
  }

  wrote(): void {
    this.lastKey = Date.now();
  }

  private ask(): void {
    clearTimeout(this.timer);
    if (document.visibilityState === "hidden") return;
    const beat = { is_writing: Date.now() - this.lastKey < WRITING, takes: false, ...this.told() };
    this.server.presence(beat).then(this.heard, () => {
      // Saving says how the line is; here the next time will do.
    });
    this.timer = window.setTimeout(() => this.ask(), EVERY);
  }
}
