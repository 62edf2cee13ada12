// What an empty place is for, shown in it as long as it is empty.

import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Node } from "prosemirror-model";
import { say } from "../words";

const HINTS: { [type: string]: string } = {
  part_label: "editor-hint-label",
  attribution: "editor-hint-attribution",
  caption: "editor-hint-caption",
  sidebar_title: "editor-hint-title",
  summary: "editor-hint-summary",
  footnote: "editor-hint-note",
};

function find(doc: Node): DecorationSet {
  const shown: Decoration[] = [];
  const hint = (pos: number, node: Node, key: string) =>
    shown.push(Decoration.node(pos, pos + node.nodeSize, { class: "ed-empty", "data-hint": say(key) }));
  doc.descendants((node, pos, parent) => {
    const key = HINTS[node.type.name];
    if (key && !node.content.size) hint(pos, node, key);
    if (node.type.name === "paragraph" && parent === doc && doc.childCount === 2 && !node.content.size) hint(pos, node, "editor-hint-text");
  });
  return DecorationSet.create(doc, shown);
}

export function hints(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => find(doc),
      apply: (tr, shown) => (tr.docChanged ? find(tr.doc) : shown),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}
