//! From bytes to values of the vocabulary's types, with work that is bounded, and the place where that
//! fails.

use serde::Deserialize;
use serde_json::Value;

use crate::Body;
use crate::model::Block;
use crate::read::is_id;

use super::{IntakeLimits, IntakeReason, IntakeRefusal, Place, Taken, whole};

/// Levels of JSON that are read at all.
const MAX_LEVELS: usize = 127;
/// Blocks that may stand in one another: each takes two levels at least.
const MAX_NESTED: usize = (crate::read::MAX_BLOCK_WEIGHT / 2) as usize + 1;

/// The body as it was sent, blocks without an id with an empty one.
pub(super) fn parse(json: &[u8], limits: &IntakeLimits) -> Taken<Body> {
    if levels(json) > MAX_LEVELS {
        return Err(whole(IntakeReason::TooDeep));
    }
    let mut value: Value = serde_json::from_slice(json).map_err(|_| whole(IntakeReason::NotJson))?;
    if !value.is_object() {
        return Err(whole(IntakeReason::NotABody));
    }
    let mut survey = Survey { most: limits.blocks, count: 0, path: String::new() };
    survey.prepare(&mut value, 0)?;
    match Body::deserialize(&value) {
        Ok(body) => Ok(body),
        Err(_) => Err(culprit(&value)),
    }
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

/// A block: of all objects of a body only blocks have a type.
fn is_block(value: &Value) -> bool {
    value.as_object().is_some_and(|object| object.get("type").is_some_and(Value::is_string))
}

fn step(path: &mut String, step: &str) -> usize {
    let length = path.len();
    path.push('/');
    path.push_str(&step.replace('~', "~0").replace('/', "~1"));
    length
}

/// Counts blocks before anything costs more, and gives each an id, be it an empty one.
struct Survey {
    most: usize,
    count: usize,
    path: String,
}

impl Survey {
    fn prepare(&mut self, value: &mut Value, depth: usize) -> Taken<()> {
        let mut depth = depth;
        if is_block(value) {
            self.count += 1;
            depth += 1;
            let reason = match (self.count > self.most, depth > MAX_NESTED) {
                (true, _) => Some(IntakeReason::TooManyBlocks { most: self.most }),
                (_, true) => Some(IntakeReason::TooDeep),
                _ => None,
            };
            if let Some(reason) = reason {
                return Err(IntakeRefusal { reason, place: Place::at(&self.path, None) });
            }
            if !value.get("id").is_some_and(Value::is_string)
                && let Some(object) = value.as_object_mut()
            {
                object.insert("id".to_owned(), Value::String(String::new()));
            }
        }
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let length = step(&mut self.path, &index.to_string());
                    self.prepare(item, depth)?;
                    self.path.truncate(length);
                }
            }
            Value::Object(fields) => {
                for (name, field) in fields.iter_mut() {
                    let length = step(&mut self.path, name);
                    self.prepare(field, depth)?;
                    self.path.truncate(length);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
        Ok(())
    }
}

/// The innermost block that is none.
fn culprit(body: &Value) -> IntakeRefusal {
    let mut path = String::new();
    let mut id = None;
    let mut within = body;
    while let Some((inner, below)) = broken_below(within, &path) {
        id = inner.get("id").and_then(Value::as_str).filter(|id| is_id(id)).or(id);
        within = inner;
        path = below;
    }
    IntakeRefusal { reason: IntakeReason::NotABody, place: Place::at(&path, id) }
}

/// The first block somewhere below a value, not looking into blocks, that cannot be read.
fn broken_below<'v>(value: &'v Value, path: &str) -> Option<(&'v Value, String)> {
    let check = |name: &str, inner: &'v Value| {
        let mut below = path.to_owned();
        step(&mut below, name);
        if is_block(inner) {
            return Block::deserialize(inner).is_err().then_some((inner, below));
        }
        // What stands among blocks and is none of them.
        let is_stray = path.ends_with("/blocks") || path.is_empty() && name == "blocks" && !inner.is_array();
        if is_stray { Some((inner, below)) } else { broken_below(inner, &below) }
    };
    match value {
        Value::Array(items) => items.iter().enumerate().find_map(|(index, inner)| check(&index.to_string(), inner)),
        Value::Object(fields) => fields.iter().find_map(|(name, inner)| check(name, inner)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}
