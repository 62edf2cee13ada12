// What can be done to the text. Each is a ProseMirror command: asked without `dispatch`, it says whether it could.

import {
  chainCommands, createParagraphNear, deleteSelection, exitCode, joinBackward, joinForward, liftEmptyBlock,
  newlineInCode, selectNodeBackward, selectNodeForward, setBlockType, splitBlock,
} from "prosemirror-commands";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { Fragment, type Attrs, type Mark, type MarkType, type Node, type NodeType } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { newId } from "./body/ids";
import { schema } from "./body/schema";

const { nodes: N, marks: M } = schema;

/** Whether all (or, at a cursor, what is typed next) has a mark of the type. */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, $from, empty } = state.selection;
  if (empty) return !!type.isInSet(state.storedMarks ?? $from.marks());
  return state.doc.rangeHasMark(from, to, type);
}

/** Sets a mark on all that is selected, or takes it away where all of it has it. */
export function toggle(type: MarkType, attrs: Attrs | null = null): Command {
  return (state, dispatch) => {
    const { empty, $from, ranges } = state.selection;
    if (!ranges.some(({ $from, $to }) => mayMark(state.doc, $from.pos, $to.pos, type))) return false;
    if (!dispatch) return true;
    const { tr } = state;
    if (empty) {
      const isOn = type.isInSet(state.storedMarks ?? $from.marks());
      dispatch(isOn ? tr.removeStoredMark(type) : tr.addStoredMark(type.create(attrs)));
      return true;
    }
    const isOn = ranges.every(({ $from, $to }) => coversAll(state.doc, $from.pos, $to.pos, type));
    for (const { $from, $to } of ranges) {
      if (isOn) tr.removeMark($from.pos, $to.pos, type);
      else tr.addMark($from.pos, $to.pos, type.create(attrs));
    }
    dispatch(tr.scrollIntoView());
    return true;
  };
}

function mayMark(doc: Node, from: number, to: number, type: MarkType): boolean {
  let may = from === to && doc.resolve(from).parent.inlineContent && doc.resolve(from).parent.type.allowsMarkType(type);
  doc.nodesBetween(from, to, (node) => {
    if (node.inlineContent && node.type.allowsMarkType(type)) may = true;
    return !may;
  });
  return may;
}

function coversAll(doc: Node, from: number, to: number, type: MarkType): boolean {
  let all = true;
  doc.nodesBetween(from, to, (node, _, parent) => {
    if (node.isText && parent?.type.allowsMarkType(type) && !type.isInSet(node.marks)) all = false;
  });
  return all;
}

/** Takes the looks away; places, questions and languages are no looks. */
export const clearMarks: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  if (dispatch) {
    const { tr } = state;
    for (const type of Object.values(schema.marks)) {
      if (!["question", "anchor", "lang", "direction", "kept_mark"].includes(type.name)) tr.removeMark(from, to, type);
    }
    dispatch(tr);
  }
  return true;
};

/** The mark of a type round the cursor or the selection's beginning, and how far it reaches. */
export function markAround(state: EditorState, type: MarkType): { mark: Mark; from: number; to: number } | null {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  const near = empty ? [$from.nodeBefore, $from.nodeAfter] : [$from.nodeAfter];
  const mark = near.map((node) => node && type.isInSet(node.marks)).find(Boolean);
  if (!mark) return null;
  let [from, to] = [$from.pos, $from.pos];
  const start = $from.start();
  parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return;
    const [a, b] = [start + offset, start + offset + node.nodeSize];
    if (a <= to && b >= from) [from, to] = [Math.min(from, a), Math.max(to, b)];
  });
  return { mark, from, to };
}

/** Sets, changes or (with null) removes the link of the selection or of the link the cursor is in. */
export function setLink(href: string | null, text?: string): Command {
  return (state, dispatch) => {
    const link = M.link;
    const around = markAround(state, link);
    const { empty } = state.selection;
    const { from, to } = empty && around ? around : state.selection;
    if (href === null && !around && !state.doc.rangeHasMark(from, to, link)) return false;
    if (!dispatch) return true;
    const { tr } = state;
    if (href === null) dispatch(tr.removeMark(from, to, link));
    else {
      const mark = link.create({ value: { ...around?.mark.attrs.value, href } });
      if (from === to) tr.replaceSelectionWith(schema.text(text || href, mark.addToSet(state.selection.$from.marks())), false);
      else {
        tr.removeMark(from, to, link).addMark(from, to, mark);
        tr.setSelection(TextSelection.create(tr.doc, to));
      }
      dispatch(tr.removeStoredMark(link).scrollIntoView());
    }
    return true;
  };
}

/** Gives the selected words a mark with a value, or takes such a mark away where the cursor is. */
export function setPassage(type: MarkType, value: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = value === null && state.selection.empty ? (markAround(state, type) ?? state.selection) : state.selection;
    if (from === to) return false;
    const tr = state.tr.removeMark(from, to, type);
    dispatch?.(value === null ? tr : tr.addMark(from, to, type.create({ value })));
    return true;
  };
}

/** Sets the language (and direction) of the selected passage, or of the blocks the cursor is in. Empty: the article's. */
export function setLanguage(tag: string, direction: string): Command {
  return (state, dispatch) => {
    const { from, to, empty, $from } = state.selection;
    if (!dispatch) return true;
    const { tr } = state;
    if (!empty && state.selection.$to.sameParent($from) && !coversBlock(state)) {
      tr.removeMark(from, to, M.lang).removeMark(from, to, M.direction);
      if (tag) tr.addMark(from, to, M.lang.create({ value: tag }));
      if (direction) tr.addMark(from, to, M.direction.create({ value: direction }));
    } else {
      tr.doc.nodesBetween(from, to, (node, pos, parent) => {
        if (!("lang" in (node.type.spec.attrs ?? {})) || parent?.type === N.gallery) return true;
        if (!node.isTextblock) return true;
        tr.setNodeAttribute(pos, "lang", tag || null);
        return false;
      });
    }
    dispatch(tr);
    return true;
  };
}

const coversBlock = ({ selection: { $from, $to } }: EditorState) =>
  $from.sameParent($to) && $from.parentOffset === 0 && $to.parentOffset === $to.parent.content.size;

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
    if (!range || range.parent.type === N.list_item && range.depth > 0 && !range.parent.canReplaceWith(range.startIndex, range.endIndex, type)) return false;
    if (!range.parent.canReplaceWith(range.startIndex, range.endIndex, type)) return false;
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

/** Enter at the end of a quotation, a box or a part, in an empty paragraph: goes on after it. */
const leaveContainer: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== N.paragraph || $from.parent.content.size || $from.depth < 2) return false;
  const container = $from.node(-1);
  if (![N.quote, N.pull_quote, N.sidebar, N.details, N.part].includes(container.type)) return false;
  const index = $from.index(-1);
  const next = container.maybeChild(index + 1);
  const hasOther = container.children.some((child, at) => at !== index && child.type.isInGroup("block"));
  if (!hasOther || (next && next.type.isInGroup("block"))) return false;
  // In a part an empty paragraph is what somebody writes on in: it takes two.
  if (container.type === N.part && $from.node(-1).child(index - 1).content.size) return false;
  const outer = $from.node(-2);
  if (!outer.canReplaceWith($from.index(-2) + 1, $from.index(-2) + 1, N.paragraph)) return false;
  if (dispatch) {
    const paragraph = $from.parent;
    const tr = state.tr.delete($from.before(), $from.after());
    const after = tr.mapping.map($from.after(-1));
    tr.insert(after, N.paragraph.create({ id: paragraph.attrs.id }));
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
};

/** Enter in a caption, a title, an attribution: goes on in what follows. */
const leaveLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const { type } = $from.parent;
  if (![N.part_label, N.attribution, N.caption, N.sidebar_title, N.summary, N.footnote].includes(type)) return false;
  if (!dispatch) return true;
  const { tr } = state;
  if ([N.part_label, N.sidebar_title, N.summary].includes(type)) {
    const next = $from.after();
    const block = tr.doc.nodeAt(next);
    if (!block?.isTextblock || block.content.size) tr.insert(next, N.paragraph.create());
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(next + 1))).scrollIntoView());
    return true;
  }
  if (type === N.footnote) {
    const found = followBack(state);
    if (found !== null) dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(found))).scrollIntoView());
    return true;
  }
  // Out of the whole block (a picture of a gallery: out of the gallery).
  let depth = $from.depth - 1;
  while (depth > 1 && $from.node(depth - 1).type === N.gallery) depth--;
  if (type === N.caption && $from.node(depth).type === N.table_figure) {
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve($from.after()), 1)).scrollIntoView());
    return true;
  }
  const after = $from.after(depth);
  const next = tr.doc.nodeAt(after);
  if (next?.type !== N.paragraph || next.content.size) tr.insert(after, N.paragraph.create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

function followBack({ doc, selection }: EditorState): number | null {
  let place: number | null = null;
  doc.descendants((node, pos) => {
    if (place === null && node.type === N.footnote_ref && node.attrs.id === selection.$from.parent.attrs.id) place = pos + 1;
  });
  return place;
}

/** Enter in verse and preformatted text: a new line; on an empty last line, on to a new paragraph. */
const newLine: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (![N.verse, N.preformatted].includes($from.parent.type)) return false;
  const isAtEnd = empty && $from.parentOffset === $from.parent.content.size;
  if (isAtEnd && $from.parent.textContent.endsWith("\n")) {
    if (dispatch) {
      const tr = state.tr.delete($from.pos - 1, $from.pos);
      const after = tr.selection.$from.after();
      tr.insert(after, N.paragraph.create());
      dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
    }
    return true;
  }
  dispatch?.(state.tr.insertText("\n").scrollIntoView());
  return true;
};

/** Enter after a crosshead or in the middle of a paragraph; the new block has no alignment or anchor of its own. */
const split: Command = (state, dispatch) =>
  splitBlock(state, dispatch && ((tr) => {
    const { $from } = tr.selection;
    const { type, attrs } = $from.parent;
    if (type === N.crosshead && attrs.anchor) tr.setNodeAttribute($from.before(), "anchor", null);
    dispatch(tr);
  }));

export const enter = chainCommands(newlineInCode, newLine, leaveLine, splitListItem(N.list_item), leaveContainer, createParagraphNear, liftEmptyBlock, split);

export const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.inlineContent || !$from.parent.type.contentMatch.matchType(N.hard_break)) return false;
  dispatch?.(state.tr.replaceSelectionWith(N.hard_break.create(), true).scrollIntoView());
  return true;
});

/** Backspace at the beginning of a crosshead, verse or code: makes a paragraph of it. */
const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset || ![N.crosshead, N.verse, N.preformatted, N.code_block].includes($from.parent.type)) return false;
  const { id, lang } = $from.parent.attrs;
  return setBlockType(N.paragraph, { id, lang })(state, dispatch);
};

/** Backspace in the first block of a quotation or a box: takes the container away. */
const unwrapAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset || $from.depth < 2) return false;
  const container = $from.node(-1).type;
  const index = $from.index(-1);
  if (container === N.quote && !index) return toggleWrap(N.quote, N.attribution)(state, dispatch);
  if (container === N.pull_quote && !index) return toggleWrap(N.pull_quote, N.attribution)(state, dispatch);
  if (container === N.sidebar && index === 1 && !$from.node(-1).firstChild!.content.size) return toggleWrap(N.sidebar, null, N.sidebar_title)(state, dispatch);
  if (container === N.details && index === 1 && !$from.node(-1).firstChild!.content.size) return toggleWrap(N.details, null, N.summary)(state, dispatch);
  return false;
};

/** Backspace in an empty label takes the part away, its blocks stay. */
const dissolveAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== N.part_label || $from.parent.content.size) return false;
  return dissolvePart($from.before(-1))(state, dispatch);
};

/** Backspace in an empty note takes the note and its number away. */
const removeNote: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== N.footnote || $from.parent.content.size) return false;
  if (dispatch) {
    const { id } = $from.parent.attrs;
    const back = followBack(state);
    const tr = state.tr.delete($from.before(), $from.after());
    const refs: number[] = [];
    state.doc.descendants((node, pos) => {
      if (node.type === N.footnote_ref && node.attrs.id === id) refs.push(pos);
    });
    for (const pos of refs.reverse()) tr.delete(pos, pos + 1);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(back ?? 1)))).scrollIntoView());
  }
  return true;
};

export const backspace = chainCommands(deleteSelection, removeNote, dissolveAtStart, plainAtStart, unwrapAtStart, liftFirstItem(), joinBackward, selectNodeBackward);
export const deleteForward = chainCommands(deleteSelection, joinForward, selectNodeForward);

/** Backspace at the beginning of a list's first item takes it out of the list. */
function liftFirstItem(): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.parentOffset || $from.depth < 3 || $from.node(-1).type !== N.list_item || $from.index(-1)) return false;
    return $from.index(-2) === 0 ? liftListItem(N.list_item)(state, dispatch) : false;
  };
}

/** Goes to a paragraph after the selected block, made where there is none. */
export const paragraphAfter: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const depth = $to.sharedDepth($to.pos);
  const after = state.selection instanceof NodeSelection ? $to.pos : $to.after(Math.max(1, depth));
  if (!state.doc.resolve(after).parent.type.contentMatch.matchType(N.paragraph)) return false;
  dispatch?.((() => {
    const tr = state.tr.insert(after, N.paragraph.create());
    return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
  })());
  return true;
};

/** The table the cursor is in, with its caption. */
function tableAround({ selection: { $from } }: EditorState): { node: Node; pos: number; row: number } | null {
  for (let depth = $from.depth; depth > 1; depth--) {
    if ($from.node(depth).type === N.table) return { node: $from.node(depth), pos: $from.before(depth), row: $from.index(depth) };
  }
  return null;
}

/** Rows of a table's head come first and those of its foot last, whatever was added where. */
export const orderedRows = (command: Command): Command => (state, dispatch, view) =>
  command(state, dispatch && ((tr) => {
    const { $from } = tr.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const table = $from.node(depth);
      if (table.type !== N.table) continue;
      const sections = table.children.map((row) => row.attrs.section as string);
      const [lastHead, firstFoot] = [sections.lastIndexOf("head"), sections.indexOf("foot")];
      table.forEach((_, offset, at) => {
        const section = at <= lastHead ? "head" : firstFoot >= 0 && at >= firstFoot ? "foot" : "rows";
        if (section !== sections[at]) tr.setNodeAttribute($from.start(depth) + offset, "section", section);
      });
    }
    dispatch(tr);
  }), view);

/** Makes the row the cursor is in one of the table's head, or takes it out. The head is what is above all other rows. */
export const toggleHeadRow: Command = (state, dispatch) => {
  const table = tableAround(state);
  if (!table) return false;
  const { node, pos, row } = table;
  const isHead = node.child(row).attrs.section === "head";
  const neighbor = isHead ? node.maybeChild(row + 1) : node.maybeChild(row - 1);
  if (isHead ? neighbor?.attrs.section === "head" : row > 0 && neighbor?.attrs.section !== "head") return false;
  if (dispatch) {
    const start = node.children.slice(0, row).reduce((sum, child) => sum + child.nodeSize, pos + 1);
    const tr = state.tr.setNodeAttribute(start, "section", isHead ? "rows" : "head");
    node.child(row).forEach((cell, offset) => tr.setNodeMarkup(start + 1 + offset, isHead ? N.table_cell : N.table_header, cell.attrs));
    dispatch(tr);
  }
  return true;
};

/** Takes the whole table away. */
export const removeTable: Command = (state, dispatch) => {
  const table = tableAround(state);
  if (!table) return false;
  const around = state.doc.resolve(table.pos);
  if (dispatch) {
    const tr = state.tr.delete(around.before(), around.after());
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(around.before()))).scrollIntoView());
  }
  return true;
};
