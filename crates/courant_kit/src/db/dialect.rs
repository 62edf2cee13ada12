//! The few places where the two engines speak differently.
//!
//! - `IN_IDS($n)`, `IN_TEXTS($n)`: the value is a JSON list ([`super::ids_json`], [`super::texts_json`]).
//! - `SKIP_LOCKED()` ends a query that picks rows to take: PostgreSQL passes over rows another
//!   transaction is taking; SQLite has one writer and needs nothing.
//! - [`SERIALIZE_EVENTS`]: makes event ids visible in their own order on PostgreSQL.

use super::Engine;
use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

/// Taken before an event is written, so that no reader of the outbox sees id 8 before id 7 is
/// committed. SQLite has one writer and needs nothing.
pub const SERIALIZE_EVENTS: &str = "SELECT pg_advisory_xact_lock(7021)";

/// Marks a query that picks rows to take.
const SKIP_LOCKED: &str = "SKIP_LOCKED()";

type Translations = RwLock<HashMap<(&'static str, bool), &'static str>>;

/// The statement as the engine wants it. Statements without a marker come back as they are.
pub fn translate(sql: &'static str, engine: Engine) -> &'static str {
    if !sql.contains("IN_IDS(") && !sql.contains("IN_TEXTS(") && !sql.contains(SKIP_LOCKED) {
        return sql;
    }
    static KNOWN: OnceLock<Translations> = OnceLock::new();
    let known = KNOWN.get_or_init(Translations::default);
    let key = (sql, engine == Engine::Postgres);
    if let Some(found) = known.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&key) {
        return found;
    }
    // An array is looked for in an index whatever PostgreSQL knows of the table; a subquery is joined with all of it while
    // that is new and was not counted yet.
    let (ids, texts) = match engine {
        Engine::Sqlite => ("IN (SELECT value FROM json_each(", "IN (SELECT value FROM json_each("),
        Engine::Postgres => (
            "= ANY (ARRAY(SELECT item::bigint FROM json_array_elements_text((",
            "= ANY (ARRAY(SELECT item FROM json_array_elements_text((",
        ),
    };
    let close = match engine {
        Engine::Sqlite => "))",
        Engine::Postgres => "::text)::json) AS item))",
    };
    let mut out = String::with_capacity(sql.len() + 64);
    let mut rest = sql;
    while let Some((at, marker, open)) = [("IN_IDS(", ids), ("IN_TEXTS(", texts)]
        .into_iter()
        .filter_map(|(marker, open)| rest.find(marker).map(|at| (at, marker, open)))
        .min_by_key(|(at, _, _)| *at)
    {
        out.push_str(&rest[..at]);
        out.push_str(open);
        rest = &rest[at + marker.len()..];
        let end = rest.find(')').unwrap_or(rest.len());
        out.push_str(&rest[..end]);
        out.push_str(close);
        rest = rest.get(end + 1..).unwrap_or("");
    }
    out.push_str(rest);
    let out = out.replace(SKIP_LOCKED, if engine == Engine::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" });
    // One leak per distinct statement of the program: bounded by its source.
    let out: &'static str = Box::leak(out.into_boxed_str());
    known.write().unwrap_or_else(std::sync::PoisonError::into_inner).insert(key, out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_spelled_for_each_engine() {
        let sql = "SELECT 1 FROM t WHERE id IN_IDS($1) AND slug IN_TEXTS($2) AND x = $3";
        assert_eq!(
            translate(sql, Engine::Sqlite),
            "SELECT 1 FROM t WHERE id IN (SELECT value FROM json_each($1)) AND slug IN (SELECT value FROM json_each($2)) AND x = $3"
        );
        assert_eq!(
            translate(sql, Engine::Postgres),
            "SELECT 1 FROM t WHERE id = ANY (ARRAY(SELECT item::bigint FROM json_array_elements_text(($1::text)::json) AS item)) AND slug = ANY (ARRAY(SELECT item FROM json_array_elements_text(($2::text)::json) AS item)) AND x = $3"
        );
    }
}
