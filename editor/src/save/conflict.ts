// Somebody else saved meanwhile: both versions side by side, block by block. Nothing is chosen in silence, and both
// are kept until it is done.

import { DOMSerializer } from "prosemirror-model";
import { blockFrom, inlinesFrom } from "../body/from";
import type { Block, Footnote } from "../body/model";
import { schema } from "../body/schema";
import type { Desk } from "../desk";
import { freshId, h } from "../dom";
import type { Manuscript, Theirs } from "../page";
import { wordsIn, sourceOf } from "../ui/views";
import { showDialog } from "../ui/panel";
import { say } from "../words";
import { compare, merged, type Pick, type Row } from "./merge";

/** Shows both; `take` gets what was chosen. Closed without a choice, everything stays as it is. */
export function showConflict(desk: Desk, base: Manuscript | null, theirs: Theirs, mine: Manuscript, labelOf: (field: string) => string, take: (manuscript: Manuscript) => void): HTMLDialogElement {
  const compared = compare(base, theirs.manuscript, mine);
  const rows: Row<any>[] = [...compared.fields, ...compared.blocks, ...compared.footnotes];
  const differing = rows.filter(({ isSame }) => !isSame);
  const updates: (() => void)[] = [];
  const finish = h("button", { type: "button", class: "main" }, say("editor-conflict-take"));
  const left = h("p", { role: "status" });
  const refresh = () => {
    for (const update of updates) update();
    const open = differing.filter(({ pick }) => !pick).length;
    left.textContent = open ? say("editor-conflict-open", { count: open }) : say("editor-conflict-ready");
    finish.disabled = open > 0;
  };
  const all = (pick: Pick) => () => {
    for (const row of differing) row.pick = pick;
    refresh();
  };
  const by = theirs.by || say("editor-somebody");
  const dialog = showDialog(say("editor-conflict"), "ed-dialog--conflict", (dialog) => {
    finish.addEventListener("click", () => {
      const chosen = merged(theirs.manuscript, compared);
      dialog.close();
      take(chosen);
    });
    return [
      h("p", {}, say("editor-conflict-what", { name: by, time: theirs.at_text ?? "" })),
      h("p", { class: "ed-do" },
        h("button", { type: "button", onclick: all("theirs") }, say("editor-conflict-all-theirs", { name: by })),
        h("button", { type: "button", onclick: all("mine") }, say("editor-conflict-all-mine"))),
      h("div", { class: "ed-sides" },
        h("div", { class: "ed-sides__heads", "aria-hidden": "true" }, h("strong", {}, by), h("strong", {}, say("editor-conflict-mine"))),
        ...compared.fields.map((row) => side(row, labelOf(row.name), (value) => h("p", {}, shown(value)))),
        ...grouped(compared.blocks, (row) => side(row, nameOf(row), (block: Block) => drawn(desk, block))),
        ...grouped(compared.footnotes, (row) => side(row, say("editor-note"), (note: Footnote) => inline(note))),
      ),
      h("div", { class: "ed-sides__foot" }, left, h("p", { class: "ed-do" }, finish, h("button", { type: "button", onclick: () => dialog.close() }, say("editor-conflict-later")))),
    ];
  });

  function side<T>(row: Row<T>, label: string, draw: (value: T) => HTMLElement): HTMLElement {
    const name = freshId("pick");
    const choice = (pick: Pick, text: string) => {
      const input = h("input", { type: "radio", name, value: pick, onchange: () => ((row.pick = pick), refresh()) });
      updates.push(() => (input.checked = row.pick === pick));
      return h("label", { class: "ed-check" }, input, text);
    };
    const cell = (value: T | null, pick: Pick, text: string) => {
      const body = value === null || value === undefined || value === "" ? h("p", { class: "ed-quiet" }, say("editor-conflict-nothing")) : draw(value);
      const element = h("div", { class: "ed-sides__cell" }, choice(pick, text), body);
      updates.push(() => element.classList.toggle("ed-sides__cell--picked", row.pick === pick || row.pick === "both"));
      return element;
    };
    const hasBoth = row.theirs !== null && row.mine !== null && compared.blocks.includes(row as never);
    return h("fieldset", { class: "ed-sides__row" },
      h("legend", {}, label),
      cell(row.theirs, "theirs", by), cell(row.mine, "mine", say("editor-conflict-mine")),
      hasBoth ? choice("both", say("editor-conflict-both")) : null);
  }

  function grouped<T>(rows: Row<T>[], draw: (row: Row<T>) => HTMLElement): HTMLElement[] {
    const out: HTMLElement[] = [];
    for (let at = 0; at < rows.length; at++) {
      if (!rows[at]!.isSame) {
        out.push(draw(rows[at]!));
        continue;
      }
      let end = at;
      while (end < rows.length && rows[end]!.isSame) end++;
      out.push(h("p", { class: "ed-quiet ed-sides__same" }, say("editor-conflict-same", { count: end - at })));
      at = end - 1;
    }
    return out;
  }
  refresh();
  return dialog;
}

const nameOf = (row: Row<Block>) => {
  const { type } = (row.theirs ?? row.mine)!;
  const name = say(`editor-block-${type.replaceAll("_", "-")}`);
  return name.startsWith("editor-block-") ? type : name;
};

function shown(value: unknown): string {
  if (typeof value === "boolean") return say(value ? "editor-yes" : "editor-no");
  if (typeof value !== "object" || value === null) return String(value ?? "");
  if (Array.isArray(value)) return value.map(shown).join(" · ");
  return Object.entries(value).map(([name, inner]) => `${name}: ${shown(inner)}`).join(", ");
}

/** A block as readers see it, nearly: pictures by their address, what is kept by its words. */
function drawn(desk: Desk, block: Block): HTMLElement {
  const node = blockFrom(block);
  const serializer = DOMSerializer.fromSchema(schema);
  const out = h("div", { class: "body ed-sides__body", lang: block.lang }, serializer.serializeNode(node));
  for (const picture of out.querySelectorAll<HTMLElement>(".ed-picture")) {
    const src = sourceOf(desk, JSON.parse(picture.dataset.media!));
    if (src) picture.replaceWith(h("img", { src, alt: picture.textContent }));
  }
  for (const card of out.querySelectorAll(".ed-card")) card.append(` ${wordsIn(block).slice(0, 300)}`);
  return out;
}

function inline(note: Footnote): HTMLElement {
  const out = h("p");
  DOMSerializer.fromSchema(schema).serializeFragment(inlinesFrom(note.text), {}, out);
  return out;
}
