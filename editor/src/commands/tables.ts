// What tables have beyond prosemirror-tables: a head, a foot, and an end.

import { type Node } from "prosemirror-model";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import { schema } from "../body/schema";

const { nodes: N } = schema;

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
