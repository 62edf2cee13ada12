// What the parts of the editor know of each other.

import type { EditorView } from "prosemirror-view";
import type { Medium, PageState, Server } from "./page";

export interface Desk {
  readonly main: HTMLElement;
  readonly server: Server;
  readonly page: PageState;
  /** The text; there before any part is used. */
  view: EditorView;
  /** Something of the manuscript is different now. */
  changed(): void;
  /** Says something to everybody, screen readers too, for a while. */
  tell(text: string): void;
  /** Begins a note to colleagues, or a question to readers, about what is selected. */
  note(isQuestion?: boolean): void;
  /** Lets somebody choose pictures of the library, or media of another family. */
  choose(isSeveral: boolean, then: (chosen: Medium[]) => void, family?: string): void;
  /** Lets somebody choose files, and uploads them. */
  upload(then: (medium: Medium) => void, isSeveral?: boolean): void;
}
