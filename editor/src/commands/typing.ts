// What Enter, Backspace and their like do in each kind of block.

import { chainCommands, createParagraphNear, deleteSelection, exitCode, joinBackward, joinForward, liftEmptyBlock, newlineInCode, selectNodeBackward, selectNodeForward, setBlockType, splitBlock } from "prosemirror-commands";
import { liftListItem, splitListItem } from "prosemirror-schema-list";
import { NodeSelection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { dissolvePart, toggleWrap } from "./blocks";
import { schema } from "../body/schema";

const { nodes: N } = schema;

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
