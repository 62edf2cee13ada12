// Blocks: their types, lists, containers and parts, put in and moved.

import { setBlockType } from "prosemirror-commands";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { Fragment, type Attrs, type Node, type NodeType } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection, type Command, type Transaction } from "prosemirror-state";
import { newId } from "../body/ids";
import { schema } from "../body/schema";

const { nodes: N } = schema;

/** Makes plain paragraphs or crossheads of the selected blocks. */
export const blockType = (type: NodeType, attrs: Attrs | null = null): Command => (state, dispatch) => {
  const { $from, $to } = state.selection;
  const isSo = $from.parent.type === type && Object.entries(attrs ?? {}).every(([name, value]) => $from.parent.attrs[name] === value);
  const wanted = isSo ? N.paragraph : type;
  const { id = null, lang = null } = $from.sameParent($to) ? $from.parent.attrs : {};
  return setBlockType(wanted, { id, lang, ...(isSo ? null : attrs) })(state, dispatch);
};

const LISTS = [N.bullet_list, N.ordered_list];

/** Makes a list of the selected blocks, changes its kind, or takes them out of it. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const node = $from.node(depth);
      if (!LISTS.includes(node.type)) continue;
      if (node.type === type) return liftListItem(N.list_item)(state, dispatch);
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, { ...node.attrs, start: null, reversed: false }));
      return true;
    }
    return wrapInList(type)(state, dispatch);
  };
}

/** Moves the item one level in; the new level is a list of the same kind. */
export const indent: Command = sinkListItem(N.list_item);
export const outdent: Command = (state, dispatch) => {
  const { $from } = state.selection;
  // Out of an inner list only: leaving the list altogether is what Enter and Backspace do.
  for (let depth = $from.depth, lists = 0; depth > 0; depth--) {
    if (LISTS.includes($from.node(depth).type) && ++lists === 2) return liftListItem(N.list_item)(state, dispatch);
  }
  return false;
};

/** Wraps the selected blocks in a container, or takes them out of it. */
export function toggleWrap(type: NodeType, last: NodeType | null, first: NodeType | null = null, attrs: Attrs | null = null): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const node = $from.node(depth);
      if (node.type !== type) continue;
      const pos = $from.before(depth);
      const inner = node.children.filter((child) => child.type !== last && child.type !== first);
      const kept = node.children.filter((child) => (child.type === last || child.type === first) && child.content.size > 0);
      const loose = kept.map((child) => N.paragraph.create(null, child.content));
      const tr = state.tr.replaceWith(pos, pos + node.nodeSize, [...(first ? loose : []), ...inner, ...(first ? [] : loose)]);
      tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(pos + ($from.pos - $from.start(depth)), tr.doc.content.size))));
      dispatch?.(tr.scrollIntoView());
      return true;
    }
    const range = $from.blockRange($to);
    if (!range || !range.parent.canReplaceWith(range.startIndex, range.endIndex, type)) return false;
    const inner = range.parent.children.slice(range.startIndex, range.endIndex);
    if (!inner.every((node) => node.type.isInGroup("block"))) return false;
    if (dispatch) {
      const content = [...(first ? [first.create()] : []), ...inner, ...(last ? [last.create()] : [])];
      const tr = state.tr.replaceWith(range.start, range.end, type.create(attrs, content));
      const shift = 1 + (first ? 2 : 0);
      tr.setSelection(TextSelection.create(tr.doc, $from.pos + shift, $to.pos + shift));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Puts a block at the cursor: in place of an empty paragraph, else after the block it is in; the cursor goes into it. */
export function insertBlock(tr: Transaction, block: Node): Transaction {
  const { $from } = tr.selection;
  const depth = depthFor(tr.selection, block.type);
  if (depth === null) return tr;
  const parent = $from.node(depth);
  const isNode = tr.selection instanceof NodeSelection && $from.depth === depth;
  const index = $from.index(depth);
  const current = parent.maybeChild(index);
  const before = isNode ? $from.pos : depth < $from.depth ? $from.before(depth + 1) : $from.pos;
  const isEmpty = current?.type === N.paragraph && !current.content.size && parent.canReplaceWith(index, index + 1, block.type);
  const end = before + (current?.nodeSize ?? 0);
  if (isEmpty) tr.replaceWith(before, end, block);
  else tr.insert(end, block);
  const start = isEmpty ? before : end;
  const after = start + block.nodeSize;
  // There is always a line to go on with.
  const $after = tr.doc.resolve(after);
  if (!$after.nodeAfter || $after.nodeAfter.type === N.notes || !$after.nodeAfter.type.isInGroup("block")) {
    if ($after.parent.canReplaceWith($after.index(), $after.index(), N.paragraph)) tr.insert(after, N.paragraph.create());
  }
  const inside = block.isAtom || block.isLeaf ? TextSelection.near(tr.doc.resolve(after), 1) : Selection.near(tr.doc.resolve(start + 1), 1);
  return tr.setSelection(inside).scrollIntoView();
}

/** The depth of the nearest container that may hold such a block after the one the cursor is in. */
function depthFor(selection: Selection, type: NodeType): number | null {
  const { $from } = selection;
  for (let depth = $from.depth; depth >= 0; depth--) {
    const node = $from.node(depth);
    if (node.inlineContent || node.type === N.notes) continue;
    // A part holds parts of nothing, and a list or a cell no parts.
    if (type === N.part && depth > 0) continue;
    const index = Math.min($from.index(depth) + 1, node.childCount);
    if (node.canReplaceWith(index, index, type)) return depth;
    const end = Math.max(0, node.childCount - 1);
    if (depth === 0 && node.canReplaceWith(end, end, type)) return depth;
  }
  return null;
}

/** Makes a part of what follows: from the block the cursor is in to the end or to the next part. */
export function makePart(kind: string, label: string): Command {
  return (state, dispatch) => {
    const { doc, selection } = state;
    const { $from } = selection;
    const at = $from.depth ? $from.index(0) : 0;
    const first = doc.child(at);
    if (first.type === N.notes || $from.node(1)?.type === N.notes) return false;
    if (first.type === N.part) {
      dispatch?.(insertBlock(state.tr, partOf(doc, kind, label, [N.paragraph.create()])));
      return true;
    }
    let end = at + 1;
    while (end < doc.childCount && doc.child(end).type !== N.part && doc.child(end).type !== N.notes) end++;
    if (dispatch) {
      const from = $from.depth ? $from.before(1) : 0;
      const blocks = doc.children.slice(at, end);
      const size = blocks.reduce((sum, block) => sum + block.nodeSize, 0);
      const part = partOf(doc, kind, label, blocks);
      const tr = state.tr.replaceWith(from, from + size, part);
      tr.setSelection(TextSelection.create(tr.doc, from + 2, from + 2 + label.length));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

function partOf(doc: Node, kind: string, label: string, blocks: readonly Node[]): Node {
  const taken = new Set<string>();
  doc.descendants((node) => {
    if (node.attrs.anchor) taken.add(node.attrs.anchor);
  });
  const name = kind.replaceAll("_", "-");
  let anchor = name;
  for (let number = 2; taken.has(anchor); number++) anchor = `${name}-${number}`;
  return N.part.create({ id: newId(), kind, anchor }, [N.part_label.create(null, label ? schema.text(label) : null), ...blocks]);
}

/** Takes a part apart: its blocks stay, its label becomes a crosshead. */
export function dissolvePart(pos: number): Command {
  return (state, dispatch) => {
    const part = state.doc.nodeAt(pos);
    if (part?.type !== N.part) return false;
    const label = part.firstChild!;
    const head = label.content.size ? [N.crosshead.create({ level: 2 }, label.content)] : [];
    dispatch?.(state.tr.replaceWith(pos, pos + part.nodeSize, [...head, ...part.children.slice(1)]));
    return true;
  };
}

/** Moves the block the cursor is in before its neighbour, or after it. */
export function moveBlock(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth >= 0; depth--) {
      const parent = $from.node(depth);
      const index = $from.index(depth);
      const node = parent.maybeChild(index);
      const other = parent.maybeChild(index + direction);
      const isMovable = node && other && (node.type.isInGroup("block") || node.type === N.list_item) && other.type.isInGroup("block") === node.type.isInGroup("block") && (other.type === N.list_item || other.type.isInGroup("block"));
      if (!isMovable) continue;
      if (dispatch) {
        const start = $from.posAtIndex(index, depth);
        const [first, second] = direction < 0 ? [other, node] : [node, other];
        const from = direction < 0 ? start - other.nodeSize : start;
        const tr = state.tr.replaceWith(from, from + first.nodeSize + second.nodeSize, Fragment.from([second, first]));
        const shift = direction < 0 ? -other.nodeSize : other.nodeSize;
        const { anchor, head } = state.selection;
        tr.setSelection(
          state.selection instanceof NodeSelection
            ? NodeSelection.create(tr.doc, anchor + shift)
            : TextSelection.create(tr.doc, anchor + shift, head + shift),
        );
        dispatch(tr.scrollIntoView());
      }
      return true;
    }
    return false;
  };
}
