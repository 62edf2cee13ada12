//! Tables.

use crate::tree::NodeId;
use crate::*;

use super::Reader;
use super::block::Flow;

impl Reader<'_> {
    /// A table without a figure round it.
    pub(crate) fn table(&mut self, id: NodeId, flow: &mut Flow) {
        self.table_with(id, id, Vec::new(), flow);
    }

    /// A figure that holds a table (and whatever else stands in it, after it).
    pub(crate) fn table_figure(&mut self, id: NodeId, captions: &[NodeId], flow: &mut Flow) {
        let tables: Vec<NodeId> = self.tree.descendants(id).filter(|below| self.tree.name(*below) == "table").collect();
        let caption = self.caption(captions).0;
        match tables.first() {
            Some(table) => self.table_with(id, *table, caption, flow),
            None => self.end_run(flow),
        }
    }

    fn table_with(&mut self, source: NodeId, id: NodeId, caption: Vec<Inline>, flow: &mut Flow) {
        self.end_run(flow);
        let read = self.deeper(6, |reader| {
            let mut table = Table { caption, ..Table::default() };
            reader.sections(id, &mut table);
            table
        });
        match read {
            Some(table) => {
                let is_empty =
                    table.head.is_empty() && table.rows.is_empty() && table.foot.is_empty() && table.caption.is_empty();
                if !is_empty {
                    let block = self.block(Some(source), Node::Table(table));
                    flow.blocks.push(block);
                }
            }
            None => {
                // Too deep for a table: its cells follow one another as blocks.
                let cells: Vec<NodeId> = self
                    .tree
                    .descendants(id)
                    .filter(|below| matches!(self.tree.name(*below), "td" | "th"))
                    .filter(|below| self.table_round(*below) == Some(id))
                    .collect();
                for cell in cells {
                    let mut blocks = self.blocks(cell);
                    flow.blocks.append(&mut blocks);
                }
            }
        }
    }

    fn table_round(&self, id: NodeId) -> Option<NodeId> {
        let mut at = self.tree.parent(id);
        while let Some(parent) = at {
            if self.tree.name(parent) == "table" {
                return Some(parent);
            }
            at = self.tree.parent(parent);
        }
        None
    }

    fn sections(&mut self, id: NodeId, table: &mut Table) {
        let tree = self.tree;
        for section in tree.element_children(id) {
            match tree.name(section) {
                "caption" => {
                    let text = self.line(section);
                    table.caption.extend(text);
                }
                "thead" => table.head.extend(self.rows(section)),
                "tfoot" => table.foot.extend(self.rows(section)),
                "tbody" => table.rows.extend(self.rows(section)),
                "tr" => table.rows.push(self.row(section)),
                _ => {}
            }
        }
    }

    fn rows(&mut self, id: NodeId) -> Vec<Vec<Cell>> {
        let rows: Vec<NodeId> = self.tree.element_children(id).collect();
        rows.into_iter().filter(|row| self.tree.name(*row) == "tr").map(|row| self.row(row)).collect()
    }

    fn row(&mut self, id: NodeId) -> Vec<Cell> {
        let tree = self.tree;
        let cells: Vec<NodeId> =
            tree.element_children(id).filter(|cell| matches!(tree.name(*cell), "td" | "th")).collect();
        let align = self.align(id);
        cells
            .into_iter()
            .map(|cell| Cell {
                align: self.align(cell).or(align),
                is_header: tree.name(cell) == "th",
                colspan: self.span(cell, "colspan"),
                rowspan: self.span(cell, "rowspan"),
                blocks: self.blocks(cell),
            })
            .collect()
    }

    /// Bounds of the HTML standard: 1 to 1000 columns; rows bounded likewise here.
    fn span(&self, id: NodeId, name: &str) -> u16 {
        self.tree.attribute(id, name).and_then(|n| n.trim().parse::<u16>().ok()).map_or(1, |n| n.clamp(1, 1000))
    }
}
