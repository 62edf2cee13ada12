// Pasting and dropping. The browser's own reading of what is pasted is not used: the page's policy forbids it, and
// what word processors give needs cleaning anyway.

import { closeHistory } from "prosemirror-history";
import { Fragment, Slice, type Mark, type Node } from "prosemirror-model";
import { NodeSelection, Plugin, TextSelection, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { recognize } from "../body/embed";
import { blocksFrom, docFrom } from "../body/from";
import { newId } from "../body/ids";
import type { Block, Footnote } from "../body/model";
import { schema } from "../body/schema";
import { insertBlock, setLink } from "../commands";
import type { Desk } from "../desk";
import { uploadInto } from "../plugins/uploads";
import { say } from "../words";
import { linkAddress, webAddress } from "./address";
import { readHtml, readText } from "./read";

const { nodes: N } = schema;

/** What this editor puts on the clipboard for itself, with ids, languages and questions. */
const OWN = "application/x-courant-text";

export function pasting(desk: () => Desk): Plugin {
  let isPlain = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_, event) {
          isPlain = event.key.toLowerCase() === "v" && event.shiftKey && (event.ctrlKey || event.metaKey);
          return false;
        },
        paste(view, event) {
          const data = event.clipboardData;
          if (!data || isControl(event.target)) return false;
          event.preventDefault();
          if (view.editable) take(desk(), event, data, isPlain);
          isPlain = false;
          return true;
        },
        drop(view, event) {
          const data = event.dataTransfer;
          // What is dragged inside the text is moved by ProseMirror itself.
          if (!data || view.dragging || isControl(event.target)) return false;
          event.preventDefault();
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!at || !view.editable) return true;
          view.focus();
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
          take(desk(), event, data, false);
          return true;
        },
        copy: (view, event) => copy(view, event),
        cut(view, event) {
          if (!copy(view, event)) return false;
          if (view.editable) view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta("uiEvent", "cut"));
          return true;
        },
      },
    },
  });
}

const isControl = (target: EventTarget | null) => target instanceof Element && !!target.closest("input, textarea, select");

function copy(view: EditorView, event: ClipboardEvent): boolean {
  const { selection, doc } = view.state;
  if (!event.clipboardData || selection.empty || isControl(event.target)) return false;
  const slice = selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  event.preventDefault();
  event.clipboardData.clearData();
  event.clipboardData.setData("text/html", dom.innerHTML);
  event.clipboardData.setData("text/plain", text);
  const notes = notesOf(slice.content, doc).map((note) => note.toJSON());
  event.clipboardData.setData(OWN, JSON.stringify({ slice: slice.toJSON(), notes }));
  return true;
}

/** The notes that a piece of the text refers to. */
function notesOf(content: Fragment, doc: Node): Node[] {
  const ids = new Set<string>();
  content.descendants((node) => {
    if (node.type === N.footnote_ref) ids.add(node.attrs.id);
  });
  return doc.lastChild!.children.filter((note) => ids.has(note.attrs.id));
}

function take(desk: Desk, event: Event, data: DataTransfer, isPlain: boolean): void {
  const { view } = desk;
  const text = data.getData("text/plain");
  const html = data.getData("text/html");
  const own = data.getData(OWN);
  const files = [...data.files];
  const { $from } = view.state.selection;
  if ($from.parent.type.spec.code) return insertPlain(view, text.replaceAll("\r\n", "\n"));
  if (own && !isPlain && takeOwn(view, own, event as ClipboardEvent)) return;
  const address = text.trim();
  if (!isPlain && !/\s/.test(address) && takeAddress(view, address)) return;
  if (html && !isPlain) {
    const pasted = readHtml(html, location.origin);
    // A picture copied in a browser comes as a file and as a link to where it was: the file is wanted.
    const isPicture = pasted.blocks.length === 1 && pasted.blocks[0]!.type === "figure" && files.length > 0;
    if (pasted.blocks.length && !isPicture) {
      insertBlocks(desk, pasted.blocks, pasted.footnotes, pasted.pictures);
      if (pasted.isCut) desk.tell(say("editor-paste-cut"));
      else if (pasted.lost) desk.tell(say("editor-pictures-lost", { count: pasted.lost }));
      return;
    }
  }
  if (files.length) return uploadInto(desk, files, view.state.selection.from);
  if (!text) return;
  if ($from.parent.type === N.verse || $from.parent.type === N.preformatted) insertPlain(view, text.replaceAll("\r\n", "\n"));
  else insertBlocks(desk, readText(text), [], []);
}

function insertPlain(view: EditorView, text: string): void {
  view.dispatch(view.state.tr.insertText(text).scrollIntoView().setMeta("paste", true));
}

/** An address on a line of its own becomes what it leads to; on selected words it becomes their link. */
function takeAddress(view: EditorView, address: string): boolean {
  const { selection } = view.state;
  const { parent } = selection.$from;
  if (!webAddress(address) && !/^(mailto|tel):/.test(address)) return false;
  if (!selection.empty && selection instanceof TextSelection && selection.$from.sameParent(selection.$to)) {
    return setLink(ownPath(linkAddress(address)!))(view.state, view.dispatch);
  }
  const found = recognize(address);
  if (found && selection.empty && parent.type === N.paragraph && !parent.content.size) {
    view.dispatch(insertBlock(view.state.tr, embedOf(found)));
    return true;
  }
  return setLink(ownPath(linkAddress(address)!), address)(view.state, view.dispatch);
}

/** This site's own addresses are kept as paths. */
export function ownPath(address: string): string {
  return address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;
}

/** An embed block of an address. */
export function embedOf({ provider, url, player }: { provider: string; url: string; player?: string | undefined }): Node {
  return N.embed.create({ id: newId(), provider, url, player: player ?? null }, N.caption.create());
}

/** Whether a piece can have come from here: any page may write to the clipboard. */
function isOwn(node: Node): boolean {
  let isGood = true;
  node.check();
  const judge = (inner: Node) => {
    for (const { type, attrs } of inner.marks) if (type === schema.marks.link && linkAddress(String(attrs.value?.href)) !== attrs.value.href) isGood = false;
    if (inner.type === N.embed && inner.attrs.player && inner.attrs.player !== recognize(inner.attrs.url)?.player) isGood = false;
    if (inner.type === N.figure && inner.attrs.link && linkAddress(String(inner.attrs.link)) !== inner.attrs.link) isGood = false;
    return isGood;
  };
  judge(node);
  node.descendants(judge);
  return isGood;
}

function takeOwn(view: EditorView, own: string, event: ClipboardEvent): boolean {
  try {
    const { slice, notes } = JSON.parse(own) as { slice: unknown; notes: unknown[] };
    const piece = Slice.fromJSON(schema, slice as never);
    const missing = notes.map((note) => schema.nodeFromJSON(note)).filter((note) => note.type === N.footnote);
    if (![...piece.content.content, ...missing].every(isOwn)) return false;
    // Cells that were copied go into cells.
    if (view.someProp("handlePaste", (handle) => handle(view, event, piece))) return true;
    view.dispatch(replaced(view.state.tr, piece, missing).setMeta("paste", true));
    return true;
  } catch {
    return false;
  }
}

function insertBlocks(desk: Desk, blocks: Block[], footnotes: Footnote[], pictures: string[]): void {
  const { view } = desk;
  const sent: File[] = [];
  const kept = blocks.filter((block) => {
    const picture = block.type === "figure" ? pictureOf(block, pictures) : null;
    if (picture) sent.push(picture);
    return !picture;
  });
  const nodes = kept.length ? blocksFrom(kept) : [];
  const notes = docFrom({ footnotes }).lastChild!.children;
  const flows = (node: Node | undefined) => (node?.type === N.paragraph ? 1 : 0);
  const slice = new Slice(Fragment.fromArray(nodes), flows(nodes[0]), flows(nodes.at(-1)));
  if (nodes.length) view.dispatch(replaced(view.state.tr, slice, notes).setMeta("paste", true));
  if (sent.length) uploadInto(desk, sent, view.state.selection.from);
}

/** The bytes of a picture that came as `data:`. */
function pictureOf(block: Block, pictures: string[]): File | null {
  const at = /^upload:(\d+)$/.exec((block.media as { address?: string }).address ?? "")?.[1];
  const [, type, encoded] = /^data:([^;]+);base64,(.*)$/s.exec(pictures[Number(at)] ?? "") ?? [];
  if (!at || !type || !encoded) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/\s/g, "")), (character) => character.charCodeAt(0));
    return new File([bytes], `${say("editor-pasted-picture")}-${Number(at) + 1}.${type.split("/")[1]}`, { type });
  } catch {
    return null;
  }
}

/** Puts a piece in place of the selection, with the notes it needs; a passage that is asked about stays one passage. */
function replaced(tr: Transaction, slice: Slice, notes: readonly Node[]): Transaction {
  const { $from, $to } = tr.selection;
  const around: Mark[] = $from.sameParent($to) && $from.parent.inlineContent
    ? ($from.nodeBefore?.marks ?? []).filter((mark) => ["question", "anchor"].includes(mark.type.name) && mark.isInSet($to.nodeAfter?.marks ?? []))
    : [];
  const from = $from.pos;
  if (slice.content.childCount === 1 && slice.openStart === 0 && !(tr.selection instanceof NodeSelection) && $from.parent.type !== N.paragraph && !$from.parent.type.isInGroup("block")) insertBlock(tr, slice.content.firstChild!);
  else tr.replaceSelection(slice);
  for (const mark of around) tr.addMark(from, tr.selection.from, mark);
  const known = new Set(tr.doc.lastChild!.children.map((note) => note.attrs.id));
  const missing = notes.filter((note) => !known.has(note.attrs.id));
  if (missing.length) tr.insert(tr.doc.content.size - 1, missing);
  return closeHistory(tr.scrollIntoView());
}
