// Marks: set, taken away, and the links, names and languages of passages.

import { type Attrs, type Mark, type MarkType, type Node } from "prosemirror-model";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import { schema } from "../body/schema";

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
