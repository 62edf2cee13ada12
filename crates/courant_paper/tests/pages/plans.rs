//! How SQLite finds what the pages and the desk of a thread show: by ranges of indexes, whatever the number of comments.
//!
//! Every reading statement of `comments/`, `editing/told/` and `related/` is taken out of the sources and explained. A statement must not walk through a
//! table, nor sort what it finds, unless it stands in [`BOUNDED`] with the reason why that is little. What a plan cannot
//! show (rows of a range that are skipped) is measured: `docs/performance.md`.

use courant_kit::db::{Db, Target, Value};
use courant_paper::store::MIGRATIONS;
use std::path::{Path, PathBuf};

/// Statements, by a part of their text, that may walk or sort, and why.
const BOUNDED: [(&str, &str); 13] = [
    ("WHERE state IN ('proposed', 'lost') AND state = 'proposed'", "a thousand that wait, by their own index"),
    ("WHERE d.batch = $1 AND d.batch <> '' ORDER BY", "decisions taken in one go are a hundred at most"),
    ("FROM comment_decisions WHERE batch = $1", "decisions taken in one go are a hundred at most"),
    ("WHERE d.comment_id IN_IDS($1)", "a page of the desk"),
    ("WHERE c.public_id IN_TEXTS($1)", "a page of the desk"),
    ("WHERE b.subject IN_TEXTS($1)", "three subjects of one writer"),
    ("FROM comment_policies", "one row a section"),
    ("FROM public_questions q WHERE q.article_id = $1", "questions of one article"),
    ("FROM corrections c WHERE c.article_id IN_IDS($1)", "notes on the articles of one feed"),
    ("FROM (SELECT c.related_id, 1 AS is_pinned", "the list of one article"),
    ("FROM related_choices WHERE article_id = $1 AND is_pinned", "the choices for one article"),
    ("FROM related_choices c JOIN articles", "the choices for one article"),
    ("AND kind IN ('pingback', 'trackback')", "mentions of one article by other sites"),
];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.file_name().is_some_and(|name| name == "rows.rs") {
            out.push(path);
        }
    }
}

/// String literals of a source, each with what stands before it.
fn literals(source: &str) -> Vec<(&str, String)> {
    let (mut out, mut at) = (Vec::new(), 0);
    while let Some(start) = source[at..].find('"').map(|found| at + found) {
        let line = source[..start].rsplit('\n').next().unwrap_or_default();
        if line.trim_start().starts_with("//") {
            at = source[start..].find('\n').map_or(source.len(), |end| start + end);
            continue;
        }
        let mut end = start + 1;
        while !source[end..].starts_with('"') {
            end += if source[end..].starts_with('\\') { 2 } else { source[end..].chars().next().unwrap().len_utf8() };
        }
        out.push((source[..start].trim_end(), source[start + 1..end].to_owned()));
        at = end + 1;
    }
    out
}

/// Reading statements of a source; one that a macro begins is put together.
fn statements(source: &str) -> Vec<String> {
    let mut beginnings: Vec<(String, String)> = Vec::new();
    let mut out = Vec::new();
    for (before, text) in literals(source) {
        let begun = beginnings.iter().find(|(name, _)| before.ends_with(&format!("{name}!(")));
        if let Some((_, beginning)) = begun {
            out.push(format!("{beginning}{text}"));
        } else if text.trim_start().starts_with("SELECT") {
            match before.strip_suffix("concat!(").and_then(|before| before.rsplit("macro_rules! ").next()) {
                Some(rest) => beginnings.push((rest.split(' ').next().unwrap().to_owned(), text)),
                None => out.push(text),
            }
        }
    }
    out
}

/// How many `$1` … a statement has.
fn values(sql: &str) -> usize {
    let numbers = sql.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap());
    numbers.filter_map(|number| number.parse().ok()).max().unwrap_or_default()
}

/// What is wrong with a plan: a line of it.
fn slow(sql: &str, plan: &[String]) -> Option<String> {
    let is_cut = sql.contains("LIMIT $");
    let walks = |line: &String| {
        let is_whole = line.starts_with("SCAN ") && !["SCAN CONSTANT ROW", "SCAN n"].contains(&line.as_str());
        // A walk along an index that is cut after so many rows is no walk through the table.
        let is_fair = line.contains("json_each") || (is_cut && line.contains(" INDEX "));
        (is_whole && !is_fair) || line.contains("TEMP B-TREE") || line.contains("AUTOMATIC")
    };
    plan.iter().find(|line| walks(line)).cloned()
}

#[tokio::test]
async fn no_reading_statement_of_a_thread_walks_through_it() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Target::Sqlite(folder.path().join("paper.db")), MIGRATIONS).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let mut files = Vec::new();
    for folder in ["src/comments", "src/editing/told", "src/related"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    let mut used = [false; BOUNDED.len()];
    let mut seen = 0;
    for file in files {
        for sql in statements(&std::fs::read_to_string(&file).unwrap()) {
            let none = vec![Value::from(None::<i64>); values(&sql)];
            let explained = tx.query(format!("EXPLAIN QUERY PLAN {sql}").leak(), &none).await;
            let rows = explained.unwrap_or_else(|error| panic!("{}: {error}\n{sql}", file.display()));
            let plan: Vec<String> = rows.iter().map(|row| row.string(3).unwrap()).collect();
            assert!(!plan.is_empty(), "{sql}");
            seen += 1;
            if let Some(line) = slow(&sql, &plan) {
                let bounded = BOUNDED.iter().position(|(part, _)| sql.contains(part));
                let at = bounded.unwrap_or_else(|| panic!("{}: {line}\n{sql}\n{plan:#?}", file.display()));
                used[at] = true;
            }
        }
    }
    assert!(seen > 50, "only {seen} statements were found");
    assert_eq!(used, [true; BOUNDED.len()], "a statement that needs no exception any more");
}

#[test]
fn a_walk_is_seen() {
    let plan = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert!(slow("SELECT 1 LIMIT $1", &plan(&["SCAN comments"])).is_some());
    assert!(slow("SELECT 1", &plan(&["SCAN comments USING INDEX comments_latest"])).is_some());
    assert!(slow("SELECT 1 LIMIT $1", &plan(&["SCAN comments USING INDEX comments_latest"])).is_none());
    assert!(slow("SELECT 1 LIMIT $1", &plan(&["SEARCH a", "USE TEMP B-TREE FOR ORDER BY"])).is_some());
}
