// Pictures on their way: a placeholder with its progress stands where each will be.

import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { newId } from "../body/ids";
import { schema } from "../body/schema";
import { insertBlock } from "../commands";
import type { Desk } from "../desk";
import { h } from "../dom";
import { Refused, type Medium } from "../page";
import { say } from "../words";

const key = new PluginKey<DecorationSet>("uploads");

type Change = { add: { id: string; pos: number; dom: HTMLElement } } | { remove: string };

/** Largest picture that is sent; the server has its own limit. */
const MAX_BYTES = 64 * 1024 * 1024;
/** At most this many files of one drop or paste. */
const MAX_FILES = 40;

export function uploads(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown) {
        shown = shown.map(tr.mapping, tr.doc);
        const change = tr.getMeta(key) as Change | undefined;
        if (!change) return shown;
        if ("add" in change) {
          const { id, pos, dom } = change.add;
          return shown.add(tr.doc, [Decoration.widget(pos, dom, { id, side: -1, ignoreSelection: true })]);
        }
        return shown.remove(shown.find(undefined, undefined, ({ id }) => id === change.remove));
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** A picture of the library as a figure. */
export function figureOf(medium: Medium) {
  const { id, alt, caption, credit } = medium;
  return schema.nodes.figure.create(
    { id: newId(), media: { library: id }, alt, credit_line: credit },
    schema.nodes.caption.create(null, caption ? schema.text(caption) : null),
  );
}

/** Uploads pictures and puts them where `pos` is (or moved to meanwhile). */
export function uploadInto(desk: Desk, files: File[], pos: number): void {
  const { view } = desk;
  const pictures = files.filter(({ type }) => type.startsWith("image/")).slice(0, MAX_FILES);
  if (pictures.length < files.length) desk.tell(say("editor-only-pictures"));
  const place = outside(view, pos);
  for (const file of pictures) {
    const id = newId();
    const bar = h("progress", { max: 1, value: 0, "aria-label": file.name });
    const dom = h("div", { class: "ed-upload", contenteditable: "false" }, say("editor-uploading", { name: file.name }), bar);
    view.dispatch(view.state.tr.setMeta(key, { add: { id, pos: place, dom } }).setMeta("addToHistory", false));
    void upload(desk, file, (share) => (bar.value = share)).then((medium) => {
      const found = key.getState(view.state)!.find(undefined, undefined, (spec) => spec.id === id)[0];
      const tr = view.state.tr.setMeta(key, { remove: id });
      if (medium) {
        const at = Math.min(found?.from ?? tr.doc.content.size, tr.doc.content.size);
        const figure = figureOf(medium);
        if (tr.doc.resolve(at).parent.canReplaceWith(tr.doc.resolve(at).index(), tr.doc.resolve(at).index(), figure.type)) tr.insert(at, figure);
        else insertBlock(tr, figure);
      }
      view.dispatch(tr);
    });
  }
}

/** Uploads one file; says what went wrong, and gives null. */
export async function upload(desk: Desk, file: File, progress: (share: number) => void): Promise<Medium | null> {
  if (file.size > MAX_BYTES) {
    desk.tell(say("editor-upload-large", { name: file.name }));
    return null;
  }
  for (let attempt = 0; ; attempt++) {
    try {
      return await desk.server.upload(file, file.name || "picture", progress);
    } catch (error) {
      const { status, said } = error as Refused;
      const isPassing = status === 0 || status === 429 || status >= 500;
      if (isPassing && attempt < 3) {
        await new Promise((resolve) => setTimeout(resolve, 1000 * 3 ** attempt));
        continue;
      }
      desk.tell(say("editor-upload-failed", { name: file.name, why: said?.text ?? say(isPassing ? "editor-why-line" : "editor-why-refused") }));
      return null;
    }
  }
}

/** The place between blocks nearest to a place in the text. */
function outside(view: EditorView, pos: number): number {
  const $pos = view.state.doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--) {
    const parent = $pos.node(depth - 1);
    const after = $pos.indexAfter(depth - 1);
    if (parent.canReplaceWith(after, after, schema.nodes.figure)) {
      const node = $pos.node(depth);
      return node.type === schema.nodes.paragraph && !node.content.size ? $pos.before(depth) : $pos.after(depth);
    }
  }
  return Math.min(pos, view.state.doc.content.size - view.state.doc.lastChild!.nodeSize);
}
