//! The rules of the house, each a function from sources to complaints.

use super::source::{Source, is_word};

/// Folders and files of the paper in their order: one may use those of a lower or its own rank.
const ORDER: &[(&str, u8)] = &[
    ("store", 0),
    ("certificates", 1),
    ("settings", 1),
    ("addresses", 2),
    ("media", 3),
    ("people", 4),
    ("sections", 5),
    ("topics", 6),
    ("articles", 7),
    // Beside articles: neither uses the other.
    ("accounts", 7),
    ("comments", 8),
    ("links", 8),
    ("dossiers", 8),
    ("editing", 9),
    ("notices", 9),
    ("promotions", 10),
    ("stats", 11),
    ("library", 11),
    ("fronts", 11),
    ("menus", 12),
    ("setup", 12),
    // Undoes what was done with any of these.
    ("undo", 12),
    // Its reports are shown in the newsroom.
    ("imports", 12),
    ("related", 12),
    ("search", 12),
    // One layer: a theme is read against the templates and tokens there are, and the layout draws with it.
    ("theme", 13),
    ("layout", 13),
    // One layer: feeds show what pages show, and the router leads to feeds.
    ("feeds", 14),
    ("pages", 14),
    // The same for one person: what somebody who signed in opens.
    ("newsroom", 14),
    ("paper", 14),
    ("clockwork", 15),
    ("checks", 15),
    ("sample", 16),
];

/// What each crate may use of ours.
const CRATES: &[(&str, &[&str])] = &[
    ("courant_text", &[]),
    ("courant_body", &["courant_text"]),
    ("courant_news", &["courant_text", "courant_body"]),
    ("courant_kit", &[]),
    ("courant_pictures", &["courant_text"]),
    ("courant_keys", &[]),
    ("courant_search", &["courant_text"]),
    (
        "courant_paper",
        &[
            "courant_text",
            "courant_body",
            "courant_news",
            "courant_kit",
            "courant_pictures",
            "courant_keys",
            "courant_search",
        ],
    ),
    ("courant", &["courant_paper", "courant_kit", "courant_news"]),
    ("courant_testkit", &["courant_kit", "courant_news", "courant_body"]),
    ("xtask", &["courant_testkit", "courant_news", "courant_body"]),
];

/// Tests that may wait on the clock, and why.
const SLEEPERS: &[(&str, &str)] = &[
    ("crates/courant_kit/src/http/server_tests.rs", "runs on paused time, which passes at once"),
    ("crates/courant_kit/src/http/at_once_tests.rs", "runs on paused time"),
    ("crates/courant_kit/src/http/body.rs", "runs on paused time"),
    ("crates/courant_kit/tests/store/jobs.rs", "runs on paused time"),
];

fn each(sources: &[Source], rule: impl Fn(&Source) -> Vec<(usize, String)>) -> Vec<String> {
    sources
        .iter()
        .flat_map(|source| {
            let found = rule(source);
            found.into_iter().map(|(line, why)| source.complain(line, &why)).collect::<Vec<_>>()
        })
        .collect()
}

fn lines_with(source: &Source, what: &[&str], why: &str) -> Vec<(usize, String)> {
    source
        .product_lines()
        .filter(|(_, line)| what.iter().any(|what| line.contains(what)))
        .map(|(number, _)| (number, why.to_owned()))
        .collect()
}

/// SQL stands in `rows.rs` and `rows_write.rs`, and in the store's own machinery.
pub fn sql_stands_in_rows(sources: &[Source]) -> Vec<String> {
    const VERBS: &[&str] = &[
        "SELECT ",
        "INSERT INTO ",
        "UPDATE ",
        "DELETE FROM ",
        "CREATE TABLE ",
        "CREATE INDEX ",
        "ALTER TABLE ",
        "DROP TABLE ",
        "PRAGMA ",
        "WITH RECURSIVE ",
    ];
    const MACHINERY: &[&str] = &["outbox", "jobs", "db"];
    each(sources, |source| {
        let kit = source.path.strip_prefix("crates/courant_kit/src/");
        let is_machinery = kit.is_some_and(|below| {
            MACHINERY.iter().any(|own| below.starts_with(&format!("{own}/")) || below == format!("{own}.rs"))
        });
        if matches!(source.name(), "rows.rs" | "rows_write.rs")
            || is_machinery
            || source.path.starts_with("crates/courant_testkit/")
            // Makes a large paper to be measured, without the product.
            || source.path == "xtask/src/bench/grow.rs"
        {
            return Vec::new();
        }
        let end = source.tests_begin();
        source
            .strings
            .iter()
            .filter(|(line, text)| *line < end && VERBS.iter().any(|verb| text.trim_start().starts_with(verb)))
            .map(|(line, _)| (*line, "SQL outside rows.rs and rows_write.rs".to_owned()))
            .collect()
    })
}

/// `rows.rs` reads, `rows_write.rs` writes.
pub fn reading_rows_write_nothing(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        if source.name() != "rows.rs" || source.path.ends_with("settings/rows.rs") {
            return Vec::new();
        }
        let verbs = ["INSERT ", "UPDATE ", "DELETE "];
        let writes = |text: &str| verbs.iter().any(|verb| text.trim_start().starts_with(verb));
        let found = source.strings.iter().filter(|(_, text)| writes(text));
        found.map(|(line, _)| (*line, "a statement that writes belongs in rows_write.rs".to_owned())).collect()
    })
}

/// Rows of the audit are added, and nothing else (the store refuses it as well).
pub fn the_audit_only_grows(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        let end = source.tests_begin();
        let changes = |text: &str| {
            let words: Vec<&str> = text.split_whitespace().collect();
            words.windows(2).any(|two| matches!(two, ["UPDATE" | "FROM" | "TABLE" | "INTO", "audit"]))
                && ["UPDATE audit", "DELETE FROM audit", "DROP TABLE audit", "REPLACE INTO audit", "ON CONFLICT"]
                    .iter()
                    .any(|change| words.join(" ").contains(change))
        };
        let found = source.strings.iter().filter(|(line, text)| *line < end && changes(text));
        found.map(|(line, _)| (*line, "rows of the audit are never changed or taken away".to_owned())).collect()
    })
}

fn rank(feature: &str) -> Option<u8> {
    ORDER.iter().find(|(name, _)| *name == feature).map(|(_, rank)| *rank)
}

/// Names of the paper's own modules that a line of code uses.
fn uses(line: &str) -> Vec<&str> {
    let end = |text: &str| text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    line.match_indices("crate::").map(|(at, found)| &line[at + found.len()..]).map(|rest| &rest[..end(rest)]).collect()
}

/// A feature uses those before it only.
pub fn features_keep_their_order(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        let Some(feature) = source.feature().filter(|feature| *feature != "lib") else { return Vec::new() };
        let Some(own) = rank(feature) else {
            return vec![(1, format!("{feature} has no place in the order of features"))];
        };
        let mut out = Vec::new();
        for (number, line) in source.product_lines() {
            if line.contains("crate::{") {
                out.push((number, "name each feature in a line of its own, so that its order can be seen".to_owned()));
            }
            for used in uses(line) {
                if rank(used).is_some_and(|rank| rank > own) {
                    out.push((number, format!("{feature} comes before {used} and may not use it")));
                }
            }
        }
        out
    })
}

/// What a feature writes and how it looks is its own; imports and the sample may write.
pub fn writing_and_markup_are_private(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        let Some(feature) = source.feature() else { return Vec::new() };
        let mut out = Vec::new();
        for (number, line) in source.product_lines() {
            for used in uses(line) {
                let is_writing = line.contains(&format!("crate::{used}::rows_write"))
                    || (line.contains(&format!("crate::{used}::{{")) && line.contains("rows_write"));
                if is_writing && used != feature && !matches!(feature, "imports" | "sample") {
                    out.push((number, format!("{feature} uses the writing SQL of {used}")));
                }
            }
        }
        let end = source.tests_begin();
        let markup = source
            .strings
            .iter()
            .filter(|(line, text)| *line < end && text.ends_with(".html") && text.contains("html/"));
        // Letters are no pages: they have no frame, and no theme changes them.
        if feature != "layout" && feature != "notices" {
            out.extend(markup.map(|(line, _)| (*line, "templates are bound in layout/mod.rs only".to_owned())));
        }
        out
    })
}

/// Readers' pages and feeds write nothing.
pub fn readers_pages_do_not_write(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        if !matches!(source.feature(), Some("pages" | "feeds")) {
            return Vec::new();
        }
        lines_with(source, &[".write(", ".execute(", "outbox::push"], "a reader's page that writes")
    })
}

/// Only one place may call text markup.
pub fn markup_has_one_door(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        if source.path == "crates/courant_paper/src/layout/mod.rs" {
            return Vec::new();
        }
        lines_with(source, &["from_safe_string"], "text is called markup outside its one door")
    })
}

/// Templates escape everything: none switches it off.
pub fn templates_escape(templates: &[(String, String)]) -> Vec<String> {
    let mut out = Vec::new();
    for (path, text) in templates {
        for (index, line) in text.lines().enumerate() {
            let is_off = ["|safe", "| safe", "autoescape"].iter().any(|off| line.contains(off));
            let is_inline =
                ["<style", " style=\"", " onclick=", " onload=", "javascript:"].iter().any(|text| line.contains(text));
            if is_off {
                out.push(format!("{path}:{}: escaping is switched off", index + 1));
            }
            if is_inline {
                out.push(format!("{path}:{}: style and script stand in files of their own", index + 1));
            }
        }
    }
    out
}

/// Tests wait for what they wait for, not for a time.
pub fn tests_do_not_sleep(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        let begin = source.tests_begin();
        if SLEEPERS.iter().any(|(path, _)| *path == source.path) {
            return Vec::new();
        }
        let lines = source.code.lines().enumerate().map(|(index, line)| (index + 1, line));
        lines
            .filter(|(number, line)| {
                *number >= begin && line.split(|c: char| !is_word(c) && c != '(').any(|word| word.starts_with("sleep("))
            })
            .map(|(number, _)| (number, "a test that sleeps".to_owned()))
            .collect()
    })
}

/// Requests to other machines leave through one door.
pub fn requests_leave_by_one_door(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        // The project's own tasks measure a server of this machine.
        if ["crates/courant_kit/src/egress/", "xtask/"].iter().any(|own| source.path.starts_with(own)) {
            return Vec::new();
        }
        lines_with(
            source,
            &["reqwest", "TcpStream::connect", "lookup_host"],
            "a request that does not go through kit::egress",
        )
    })
}

/// The product starts no programs but itself, when it is replaced.
pub fn no_programs_are_started(sources: &[Source]) -> Vec<String> {
    each(sources, |source| {
        let may_start = ["xtask/", "crates/courant_testkit/", "crates/courant_kit/src/handover.rs"];
        if may_start.iter().any(|path| source.path.starts_with(path)) {
            return Vec::new();
        }
        lines_with(
            source,
            &["process::Command", "std::process::{", "Command::new("],
            "the product starts another program",
        )
    })
}

/// A long file says why.
pub fn long_files_say_why(sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .filter(|source| !source.is_test() && source.text.lines().count() > 600)
        .filter(|source| !source.text.lines().any(|line| line.trim_start().starts_with("// long because ")))
        .map(|source| source.complain(601, "over 600 lines without a line `// long because …`"))
        .collect()
}

/// Crates use those before them only. Takes the manifests of the members.
pub fn crates_keep_their_order(manifests: &[(String, String)]) -> Vec<String> {
    let mut out = Vec::new();
    for (path, text) in manifests {
        let name = path.trim_end_matches("/Cargo.toml").rsplit('/').next().unwrap_or_default();
        let Some((_, allowed)) = CRATES.iter().find(|(own, _)| *own == name) else {
            out.push(format!("{path}: {name} has no place in the order of crates"));
            continue;
        };
        let mut is_product = false;
        for (index, line) in text.lines().enumerate() {
            if line.starts_with('[') {
                is_product = line == "[dependencies]";
            }
            let used = line.split(['.', ' ', '=']).next().unwrap_or_default();
            if is_product && used.starts_with("courant") && !allowed.contains(&used) {
                out.push(format!("{path}:{}: {name} may not use {used}", index + 1));
            }
            if is_product && used == "reqwest" && name != "courant_kit" {
                out.push(format!("{path}:{}: requests go through courant_kit", index + 1));
            }
        }
    }
    out
}
