// What can be put into the text: the list behind `/` and the Insert button.

import { recognize } from "../body/embed";
import { newId } from "../body/ids";
import { schema } from "../body/schema";
import { blockType, insertBlock, makePart, toggleList, toggleWrap } from "../commands";
import type { Desk } from "../desk";
import type { Medium } from "../page";
import { webAddress } from "../paste/address";
import { embedOf } from "../paste/plugin";
import { insertNote } from "../plugins/notes";
import { figureOf } from "../plugins/uploads";
import { say } from "../words";
import { askFor } from "./panel";
import type { Node } from "prosemirror-model";
import type { Command } from "prosemirror-state";

const { nodes: N } = schema;

export interface Item {
  label: string;
  /** Other words to find it by. */
  words: string;
  run(desk: Desk): void;
}

const does = (command: Command) => (desk: Desk) => {
  command(desk.view.state, desk.view.dispatch, desk.view);
  desk.view.focus();
};

const puts = (make: () => Node) => (desk: Desk) => {
  desk.view.dispatch(insertBlock(desk.view.state.tr, make()));
  desk.view.focus();
};

const block = (name: keyof typeof N, attrs: object = {}, content: Node[] = []) => N[name]!.create({ id: newId(), ...attrs }, content);
const paragraph = () => N.paragraph.create({ id: newId() });

/** A table of three columns with a heading row. */
function table(): Node {
  const cell = (type: typeof N.table_cell) => type.create(null, paragraph());
  const row = (type: typeof N.table_cell, section: string) => N.table_row.create({ section }, [cell(type), cell(type), cell(type)]);
  const rows = [row(N.table_header, "head"), row(N.table_cell, "rows"), row(N.table_cell, "rows")];
  return block("table_figure", {}, [N.caption.create(), N.table.create(null, rows)]);
}

function embed(desk: Desk): void {
  askFor(say("editor-embed-ask"), "url", (raw) => {
    const url = webAddress(raw.trim());
    if (!url) return say("editor-embed-bad");
    desk.view.dispatch(insertBlock(desk.view.state.tr, embedOf(recognize(url) ?? { provider: "other", url })));
    desk.view.focus();
    return null;
  });
}

/** A film, a sound or a file of the library. */
function clip(type: string, { id, title, label, caption }: Medium): Node {
  const isFile = type === "download";
  const words = isFile ? title || label || caption || say("editor-kept-download") : caption;
  const json = isFile ? { type, media: { library: id } } : { type, sources: [{ library: id }], ...(title ? { title } : {}) };
  return block("clip", { json }, [N.caption.create(null, words ? schema.text(words) : null)]);
}

/** All of it, in the order in which it is offered; parts by the kinds of the paper. */
export function items(desk: Desk): Item[] {
  const item = (key: string, run: (desk: Desk) => void, words = ""): Item => ({ label: say(key), words, run });
  return [
    item("editor-crosshead", does(blockType(N.crosshead, { level: 2 })), "h2 heading title ##"),
    item("editor-crosshead-smaller", does(blockType(N.crosshead, { level: 3 })), "h3 heading ###"),
    item("editor-picture-upload", (desk) => desk.upload((medium) => puts(() => figureOf(medium))(desk), true), "image photo figure img"),
    item("editor-picture-library", (desk) => desk.choose(false, ([medium]) => medium && puts(() => figureOf(medium))(desk)), "image photo figure img"),
    ...["video", "audio", "download"].map((type) => item(`editor-kept-${type}`, (desk) =>
      desk.choose(false, ([medium]) => medium && puts(() => clip(type, medium))(desk), type === "download" ? "document" : type), `${type} film sound file pdf mp3 mp4`)),
    item("editor-list", does(toggleList(N.bullet_list)), "ul bullet -"),
    item("editor-list-numbered", does(toggleList(N.ordered_list)), "ol number 1."),
    item("editor-quote", does(toggleWrap(N.quote, N.attribution)), "blockquote >"),
    item("editor-pull-quote", puts(() => block("pull_quote", {}, [paragraph(), N.attribution.create()])), "pullquote"),
    ...desk.page.kinds.map(({ id, label }): Item => ({
      label: say("editor-part", { kind: label }),
      words: `part section ${id.replaceAll("_", " ")}`,
      run: does(makePart(id.replaceAll("-", "_"), label)),
    })),
    item("editor-note", does(insertNote), "fn footnote reference"),
    item("editor-passage", (desk) => desk.note(), "comment remark colleagues"),
    ...(desk.page.notes?.may_ask ? [item("editor-ask", (desk) => desk.note(true), "question readers")] : []),
    item("editor-embed", embed, "youtube video tweet post player"),
    item("editor-table", puts(table), "grid cells"),
    item("editor-gallery", (desk) =>
      desk.choose(true, (chosen) => chosen.length && puts(() => block("gallery", {}, [...chosen.map((medium) => figureOf(medium)), N.caption.create()]))(desk)), "pictures photos slideshow"),
    item("editor-sidebar", puts(() => block("sidebar", {}, [N.sidebar_title.create(), paragraph()])), "box aside"),
    item("editor-details", puts(() => block("details", {}, [N.summary.create(), paragraph()])), "unfold fold accordion"),
    item("editor-verse", puts(() => block("verse")), "poem song"),
    item("editor-code", puts(() => block("code_block")), "program source ```"),
    item("editor-rule", puts(() => block("rule")), "hr line break ---"),
  ];
}

/** The items whose label or words have a word that begins so. */
export function matching(all: Item[], query: string): Item[] {
  const fold = (text: string) => text.normalize("NFD").toLowerCase();
  const wanted = fold(query.trim());
  if (!wanted) return all;
  const begins = (text: string) => fold(text).split(/[\s:,()]+/).some((word) => word.startsWith(wanted)) || fold(text).startsWith(wanted);
  const [first, second] = [all.filter(({ label }) => begins(label)), all.filter(({ label, words }) => !begins(label) && (begins(words) || fold(label).includes(wanted)))];
  return [...first, ...second];
}
