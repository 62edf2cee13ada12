//! The rules of the house (ARCHITECTURE.md), read off the sources of the workspace. Each rule is
//! shown a planted breach as well: a rule that cannot fail is none.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on ends")]

mod rules;
mod source;

use rules::*;
use source::{Source, files, sources};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

fn all() -> &'static [Source] {
    static ALL: OnceLock<Vec<Source>> = OnceLock::new();
    ALL.get_or_init(|| sources(&root()))
}

fn texts(ending: &str) -> Vec<(String, String)> {
    let found = files(&root(), &[ending]);
    found.into_iter().map(|(below, path)| (below, std::fs::read_to_string(path).unwrap())).collect()
}

/// Holds the workspace to a rule, and the rule to a breach and to what is right.
fn hold(rule: fn(&[Source]) -> Vec<String>, breaches: &[(&str, &str)], right: &[(&str, &str)]) {
    for (path, text) in breaches {
        assert_eq!(rule(&[Source::new(path, text)]).len(), 1, "not noticed in {path}: {text}");
    }
    for (path, text) in right {
        assert_eq!(rule(&[Source::new(path, text)]), Vec::<String>::new());
    }
    let found = rule(all());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn all_sources_are_read() {
    assert!(all().len() > 150, "{} files", all().len());
    assert!(all().iter().any(|source| source.path == "crates/courant_paper/src/pages/router.rs"));
}

#[test]
fn sql() {
    hold(
        sql_stands_in_rows,
        &[
            ("crates/courant_paper/src/pages/x.rs", "fn a() { b(\"SELECT id FROM articles\") }"),
            ("crates/courant_kit/src/http/x.rs", "fn a() { b(r#\"\n DELETE FROM x\"#) }"),
        ],
        &[
            ("crates/courant_paper/src/people/rows.rs", "fn a() { b(\"SELECT 1\") }"),
            (
                "crates/courant_paper/src/pages/x.rs",
                "// \"SELECT 1\"\n#[cfg(test)]\nmod tests {\n const A: &str = \"SELECT 1\";\n}",
            ),
            ("crates/courant_kit/src/jobs/queue.rs", "const A: &str = \"UPDATE jobs SET x = 1\";"),
        ],
    );
    hold(
        reading_rows_write_nothing,
        &[("crates/courant_paper/src/people/rows.rs", "const A: &str = \"UPDATE people SET name = $1\";")],
        &[("crates/courant_paper/src/people/rows_write.rs", "const A: &str = \"UPDATE people SET name = $1\";")],
    );
}

#[test]
fn audit() {
    let path = "crates/courant_paper/src/accounts/audit/rows_write.rs";
    hold(
        the_audit_only_grows,
        &[
            (path, "const A: &str = \"UPDATE audit SET actor = $1\";"),
            (path, "const A: &str = \"DELETE FROM audit WHERE at < $1\";"),
            (path, "const A: &str = \"INSERT INTO audit (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET at = 1\";"),
        ],
        &[
            (path, "const A: &str = \"INSERT INTO audit (at) VALUES ($1)\";"),
            (path, "const A: &str = \"UPDATE audit_head SET hash = $1\";"),
        ],
    );
}

#[test]
fn order_of_features() {
    hold(
        features_keep_their_order,
        &[
            ("crates/courant_paper/src/media/x.rs", "use crate::articles::rows;"),
            ("crates/courant_paper/src/comments/mod.rs", "fn a() { crate::pages::b() }"),
            ("crates/courant_paper/src/pages/x.rs", "use crate::{people, imports};"),
            ("crates/courant_paper/src/novelty/mod.rs", "fn a() {}"),
        ],
        &[
            ("crates/courant_paper/src/pages/x.rs", "use crate::articles::rows;\nuse crate::feeds::Scope;"),
            ("crates/courant_paper/src/media/x.rs", "#[cfg(test)]\nmod tests {\n use crate::pages::a;\n}"),
        ],
    );
}

#[test]
fn order_of_crates() {
    let member = |name: &str, text: &str| vec![(format!("crates/{name}/Cargo.toml"), text.to_owned())];
    for (name, text) in [
        ("courant_text", "[dependencies]\ncourant_body.workspace = true"),
        ("courant_kit", "[dependencies]\ncourant_news = { path = \"x\" }"),
        ("courant_paper", "[dependencies]\nreqwest.workspace = true"),
        ("novelty", "[dependencies]"),
    ] {
        assert_eq!(crates_keep_their_order(&member(name, text)).len(), 1, "{name}: {text}");
    }
    let fine = "[dependencies]\ncourant_text.workspace = true\n[dev-dependencies]\ncourant_testkit.workspace = true";
    assert!(crates_keep_their_order(&member("courant_body", fine)).is_empty());
    let manifests: Vec<_> = texts("Cargo.toml").into_iter().filter(|(path, _)| path != "Cargo.toml").collect();
    assert!(manifests.len() > 5);
    let found = crates_keep_their_order(&manifests);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn writing_is_a_features_own() {
    hold(
        writing_and_markup_are_private,
        &[
            ("crates/courant_paper/src/pages/x.rs", "use crate::media::rows_write::insert;"),
            ("crates/courant_paper/src/articles/x.rs", "use crate::media::{rows, rows_write};"),
            ("crates/courant_paper/src/comments/x.rs", "const A: &str = include_str!(\"../pages/html/list.html\");"),
        ],
        &[
            ("crates/courant_paper/src/imports/x.rs", "use crate::media::rows_write::insert;"),
            ("crates/courant_paper/src/media/x.rs", "use crate::media::rows_write::insert;"),
        ],
    );
}

#[test]
fn reading_does_not_write() {
    hold(
        readers_pages_do_not_write,
        &[
            ("crates/courant_paper/src/pages/x.rs", "fn a() { paper.db.write(b) }"),
            ("crates/courant_paper/src/feeds/x.rs", "fn a() { tx.execute(b) }"),
        ],
        &[("crates/courant_paper/src/media/x.rs", "fn a() { db.write(b) }")],
    );
}

#[test]
fn markup() {
    hold(
        markup_has_one_door,
        &[("crates/courant_paper/src/pages/article.rs", "fn a() { Value::from_safe_string(b) }")],
        &[("crates/courant_paper/src/pages/article.rs", "// from_safe_string\n")],
    );
    for line in ["{{ a|safe }}", "<p style=\"x\">", "{% autoescape false %}", "<a onclick=\"x\">"] {
        assert_eq!(templates_escape(&[("a.html".to_owned(), line.to_owned())]).len(), 1, "{line}");
    }
    let templates: Vec<_> =
        texts(".html").into_iter().filter(|(path, _)| path.starts_with("crates/courant_paper/src/")).collect();
    assert!(templates.len() > 5);
    let found = templates_escape(&templates);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn waiting() {
    hold(
        tests_do_not_sleep,
        &[
            ("crates/courant_paper/tests/x.rs", "fn a() { std::thread::sleep(b) }"),
            ("crates/courant_paper/src/x.rs", "#[cfg(test)]\nmod tests {\n fn a() { sleep(b) }\n}"),
        ],
        &[("crates/courant_kit/src/jobs/worker.rs", "fn a() { tokio::time::sleep(b) }")],
    );
}

#[test]
fn the_world_outside() {
    hold(
        requests_leave_by_one_door,
        &[("crates/courant_paper/src/media/x.rs", "use reqwest::Client;")],
        &[("crates/courant_kit/src/egress/mod.rs", "use reqwest::Client;")],
    );
    hold(
        no_programs_are_started,
        &[("crates/courant/src/x.rs", "use std::process::Command;")],
        &[
            ("crates/courant/tests/x.rs", "use std::process::Command;"),
            ("xtask/src/x.rs", "use std::process::Command;"),
        ],
    );
}

#[test]
fn sizes() {
    let long = "fn a() {}\n".repeat(601);
    let why = format!("// long because it is a table\n{long}");
    hold(
        long_files_say_why,
        &[("crates/courant_paper/src/x.rs", &long)],
        &[("crates/courant_paper/src/x.rs", &why), ("crates/courant_paper/tests/x.rs", &long)],
    );
}

#[test]
fn no_snapshot_waits_for_a_decision() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.snap.new"), "").unwrap();
    assert_eq!(files(folder.path(), &[".snap.new"]).len(), 1);
    let left = files(&root(), &[".snap.new"]);
    assert!(left.is_empty(), "{left:?}");
}
