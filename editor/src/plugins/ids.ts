// Every block has an id of its own, kept over edits: questions and deep links hold on to it.

import { Plugin, type Transaction } from "prosemirror-state";
import type { Node } from "prosemirror-model";
import { newId } from "../body/ids";

/** Whether a node is a block with an id (figures of a gallery have none). */
const hasId = (node: Node, parent: Node | null) => "id" in (node.type.spec.attrs ?? {}) && node.isBlock && node.type.name !== "footnote" && parent?.type.name !== "gallery";

/** An empty paragraph that is all there is: it stands for nothing (`to.ts`), and has no id until something is in it. */
const isNothing = (node: Node, parent: Node | null) =>
  node.type.name === "paragraph" && !node.content.size && parent?.children.filter((child) => child.type.isInGroup("block")).length === 1;

export function ids(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, { doc, tr }) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const places = new Map<string, number[]>();
      const without: number[] = [];
      doc.descendants((node, pos, parent) => {
        if (!hasId(node, parent)) return;
        const { id } = node.attrs;
        if (id === null) {
          if (!isNothing(node, parent)) without.push(pos);
        } else places.set(id, [...(places.get(id) ?? []), pos]);
      });
      for (const [id, found] of places) {
        if (found.length < 2) continue;
        const keeper = keeperOf(found, doc, () => placeBefore(before.doc, id, transactions));
        without.push(...found.filter((pos) => pos !== keeper));
      }
      for (const pos of without) tr.setNodeAttribute(pos, "id", newId());
      return without.length ? tr : null;
    },
  });
}

/** Which of several blocks keeps the id: where it was; after a split the first half, unless that is empty. */
function keeperOf(found: number[], doc: Node, was: () => number | null): number {
  const [first, second] = found as [number, number];
  const [one, two] = [doc.nodeAt(first)!, doc.nodeAt(second)!];
  if (first + one.nodeSize === second && !one.content.size && two.content.size) return second;
  const place = was();
  return place !== null && found.includes(place) ? place : first;
}

function placeBefore(doc: Node, id: string, transactions: readonly Transaction[]): number | null {
  let place: number | null = null;
  doc.descendants((node, pos) => {
    if (node.attrs.id === id) place = pos;
    return place === null;
  });
  for (const { mapping } of transactions) if (place !== null) place = mapping.map(place, 1);
  return place;
}
