//! From bytes to values of the vocabulary's types, with work that is bounded, and the place where that
//! fails.
//!
//! A block is read without the blocks it holds, and these one by one into it. Read as a whole, a block
//! in thirty others would be copied thirty times.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::read::is_id;
use crate::{Block, Body, Cell, Definition, Footnote, Node};

use super::{IntakeLimits, IntakeReason, IntakeRefusal, Place, Taken, whole};

/// Levels of JSON that are read at all.
const MAX_LEVELS: usize = 127;
/// Blocks that may stand in one another: each takes two levels at least.
const MAX_NESTED: usize = (crate::read::MAX_BLOCK_WEIGHT / 2) as usize + 1;
/// The fields in which blocks hold blocks.
const NESTS: [&str; 5] = ["blocks", "items", "head", "rows", "foot"];

/// The body as it was sent, blocks without an id with an empty one.
pub(super) fn parse(json: &[u8], limits: &IntakeLimits) -> Taken<Body> {
    if levels(json) > MAX_LEVELS {
        return Err(whole(IntakeReason::TooDeep));
    }
    let value: Value = serde_json::from_slice(json).map_err(|_| whole(IntakeReason::NotJson))?;
    let mut shape = Shape { most: limits.blocks, count: 0, path: String::new(), open: Vec::new() };
    let mut fields = shape.object(value)?;
    let blocks = shape.field(&mut fields, "blocks", Shape::blocks)?;
    let footnotes = shape.field(&mut fields, "footnotes", |shape, notes| {
        shape.each(notes, |shape, note| shape.plain::<Footnote>(note))
    })?;
    Ok(Body { blocks, footnotes })
}

/// How deep arrays and objects are nested, whatever else is wrong with the text.
fn levels(json: &[u8]) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    let (mut is_string, mut is_escaped) = (false, false);
    for byte in json {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_string,
            b'"' => is_string = !is_string,
            b'[' | b'{' if !is_string => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' if !is_string => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// What has been read so far, and the place looked at.
struct Shape {
    /// Most blocks.
    most: usize,
    count: usize,
    path: String,
    /// Ids of the blocks around the place.
    open: Vec<String>,
}

impl Shape {
    fn refuse<T>(&self, reason: IntakeReason) -> Taken<T> {
        let id = self.open.iter().rev().find(|id| is_id(id)).map(String::as_str);
        Err(IntakeRefusal { reason, place: Place::at(&self.path, id) })
    }

    fn at<T>(&mut self, step: impl std::fmt::Display, inside: impl FnOnce(&mut Shape) -> Taken<T>) -> Taken<T> {
        let length = self.path.len();
        self.path.push_str(&format!("/{step}"));
        let value = inside(self)?;
        self.path.truncate(length);
        Ok(value)
    }

    fn object(&self, value: Value) -> Taken<Map<String, Value>> {
        match value {
            Value::Object(fields) => Ok(fields),
            _ => self.refuse(IntakeReason::NotABody),
        }
    }

    fn plain<'v, T: Deserialize<'v>>(&mut self, value: Value) -> Taken<T> {
        T::deserialize(value).or_else(|_| self.refuse(IntakeReason::NotABody))
    }

    /// The items of a list.
    fn each<T>(&mut self, list: Value, mut read: impl FnMut(&mut Shape, Value) -> Taken<T>) -> Taken<Vec<T>> {
        let Value::Array(items) = list else {
            return self.refuse(IntakeReason::NotABody);
        };
        let each = items.into_iter().enumerate();
        each.map(|(index, item)| self.at(index, |shape| read(shape, item))).collect()
    }

    /// What stands in a field; nothing where there is no such field.
    fn field<T: Default>(
        &mut self,
        fields: &mut Map<String, Value>,
        name: &'static str,
        read: impl FnOnce(&mut Shape, Value) -> Taken<T>,
    ) -> Taken<T> {
        match fields.remove(name) {
            Some(value) => self.at(name, |shape| read(shape, value)),
            None => Ok(T::default()),
        }
    }

    fn blocks(&mut self, list: Value) -> Taken<Vec<Block>> {
        self.each(list, Shape::block)
    }

    fn block(&mut self, value: Value) -> Taken<Block> {
        let mut fields = self.object(value)?;
        let id = match fields.remove("id") {
            Some(Value::String(id)) => id,
            _ => String::new(),
        };
        self.open.push(id.clone());
        self.count += 1;
        if self.count > self.most {
            return self.refuse(IntakeReason::TooManyBlocks { most: self.most });
        }
        if self.open.len() > MAX_NESTED {
            return self.refuse(IntakeReason::TooDeep);
        }
        let lang = match fields.remove("lang") {
            None | Some(Value::Null) => None,
            Some(lang) => Some(self.at("lang", |shape| shape.plain(lang))?),
        };
        let mut held = emptied(&mut fields, &NESTS);
        let mut node: Node = self.plain(Value::Object(fields))?;
        self.fill(&mut node, &mut held)?;
        self.open.pop();
        Ok(Block { id, lang, node })
    }

    /// Reads the blocks that a block holds into it.
    fn fill(&mut self, node: &mut Node, held: &mut Map<String, Value>) -> Taken<()> {
        match node {
            Node::Part { blocks, .. }
            | Node::Quote { blocks, .. }
            | Node::PullQuote { blocks, .. }
            | Node::Sidebar { blocks, .. }
            | Node::Details { blocks, .. } => *blocks = self.field(held, "blocks", Shape::blocks)?,
            Node::List { items, .. } => {
                *items = self.field(held, "items", |shape, list| shape.each(list, Shape::blocks))?;
            }
            Node::Definitions { items } => {
                *items = self.field(held, "items", |shape, list| shape.each(list, Shape::definition))?;
            }
            Node::Table(table) => {
                let rows = |shape: &mut Shape, list| shape.each(list, |shape, row| shape.each(row, Shape::cell));
                table.head = self.field(held, "head", rows)?;
                table.rows = self.field(held, "rows", rows)?;
                table.foot = self.field(held, "foot", rows)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn definition(&mut self, value: Value) -> Taken<Definition> {
        let mut fields = self.object(value)?;
        let mut held = emptied(&mut fields, &["descriptions"]);
        let mut definition: Definition = self.plain(Value::Object(fields))?;
        definition.descriptions =
            self.field(&mut held, "descriptions", |shape, list| shape.each(list, Shape::blocks))?;
        Ok(definition)
    }

    fn cell(&mut self, value: Value) -> Taken<Cell> {
        let mut fields = self.object(value)?;
        let mut held = emptied(&mut fields, &["blocks"]);
        let mut cell: Cell = self.plain(Value::Object(fields))?;
        cell.blocks = self.field(&mut held, "blocks", Shape::blocks)?;
        Ok(cell)
    }
}

/// Takes what stands in these fields, and leaves an empty list in each.
fn emptied(fields: &mut Map<String, Value>, names: &[&str]) -> Map<String, Value> {
    let mut held = Map::new();
    for name in names {
        if let Some(field) = fields.get_mut(*name) {
            held.insert((*name).to_owned(), std::mem::replace(field, Value::Array(Vec::new())));
        }
    }
    held
}
