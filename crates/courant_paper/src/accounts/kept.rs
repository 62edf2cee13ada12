//! What a thing was before somebody changed it, kept in the audit beside what they did, so that it can be put back.
//!
//! An entry says which thing it is about (`id`), what it was (`was`; null: it was not there) and a mark of what it is since
//! (`is`), by which a change that nobody noted is found. Entries of older programs have none of it.

use courant_kit::key::hex;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Longest `was`, in bytes of JSON: of what is longer it is known that it was changed, and it is set right by hand.
pub const LONGEST: usize = 64 << 10;
/// Letters of a mark.
const MARK: usize = 20;

/// What is to be put back.
#[derive(Debug, Clone, PartialEq)]
pub struct Back<K> {
    /// Mark of what was there when this was decided: where it is another by now, nothing is done.
    pub seen: String,
    /// What it was; none: it was not there.
    pub was: Option<K>,
}

impl<K: Serialize> Back<K> {
    /// What is there, if it still is what was seen.
    pub fn seen_in(&self, present: Option<K>) -> Option<K> {
        present.filter(|present| mark(Some(present)) == self.seen)
    }
}

/// A mark of a thing: another one once the thing is otherwise.
pub fn mark<K: Serialize>(of: Option<&K>) -> String {
    let text = serde_json::to_string(&of).unwrap_or_default();
    hex(&Sha256::digest(text)).chars().take(MARK).collect()
}

/// What an entry says, with what the thing was and what it is since.
pub fn detail<K: Serialize>(said: Value, id: impl Into<Value>, was: Option<&K>, is: String) -> Value {
    let mut detail = if said.is_object() { said } else { json!({}) };
    detail["id"] = id.into();
    detail["is"] = is.into();
    let was = serde_json::to_value(was).unwrap_or_default();
    if was.to_string().len() <= LONGEST {
        detail["was"] = was;
    }
    detail
}

/// The same of a thing that was put back.
pub fn put_back<K: Serialize>(said: Value, id: impl Into<Value>, was: Option<&K>, is: String) -> Value {
    either(said, id, was, is, true)
}

/// One or the other.
pub fn either<K: Serialize>(said: Value, id: impl Into<Value>, was: Option<&K>, is: String, is_back: bool) -> Value {
    let mut detail = detail(said, id, was, is);
    if is_back {
        detail["put_back"] = true.into();
    }
    detail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_not_kept() {
        let short = detail(json!({ "name": "River" }), 7, Some(&"before".to_owned()), mark(Some(&1)));
        assert_eq!((&short["was"], &short["id"], &short["name"]), (&json!("before"), &json!(7), &json!("River")));
        assert_eq!(short["is"], mark(Some(&1)));
        assert_ne!(mark(Some(&1)), mark::<i64>(None));
        let long = "x".repeat(LONGEST);
        assert!(detail(Value::Null, 7, Some(&long), String::new()).get("was").is_none());
        // That there was nothing is something to be known.
        assert!(put_back(Value::Null, 7, None::<&i64>, String::new()).get("was").is_some_and(Value::is_null));
    }
}
