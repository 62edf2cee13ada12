//! What a store holds, as readable text: for snapshots, and to compare two stores.

use courant_kit::db::{Db, Row, Value};
use std::fmt::Write;

/// Statements, each with a title; columns that differ from run to run (public ids, salts) are left out.
const PARTS: &[(&str, &str)] = &[
    ("people", "SELECT id, slug, name, bio, email, article_count FROM people ORDER BY id"),
    ("sections", "SELECT id, parent_id, path, name, description, article_count FROM sections ORDER BY id"),
    ("topics", "SELECT id, path, name, article_count FROM topics ORDER BY id"),
    (
        "media",
        "SELECT id, family, state, upload_path, source_address, title, alt, caption, width, height FROM media ORDER BY id",
    ),
    (
        "articles",
        "SELECT id, type, status, visibility, CASE password_hash WHEN '' THEN '' ELSE 'password' END, path, kind, format,
             language, headline, standfirst, teaser, section_id, parent_id, lead_media_id, is_sticky, search_title,
             search_description, comment_policy, comment_count, first_published_at, updated_at, scheduled_at
         FROM articles ORDER BY id",
    ),
    ("bodies", "SELECT id, body FROM articles ORDER BY id"),
    (
        "article_sections",
        "SELECT article_id, section_id, is_inherited, listed_at FROM article_sections ORDER BY article_id, section_id",
    ),
    ("article_topics", "SELECT article_id, topic_id, listed_at FROM article_topics ORDER BY article_id, position"),
    ("bylines", "SELECT article_id, person_id, listed_at FROM bylines ORDER BY article_id, position"),
    ("article_media", "SELECT article_id, media_id FROM article_media ORDER BY article_id, media_id"),
    ("article_fields", "SELECT article_id, name, value FROM article_fields ORDER BY article_id, position"),
    ("questions", "SELECT article_id, mark, question, is_open FROM inline_questions ORDER BY id"),
    (
        "comments",
        "SELECT id, article_id, parent_id, kind, state, author_name, author_email, author_address, person_id,
             question_id, body, votes_up, votes_down, is_pinned, fields, created_at FROM comments ORDER BY id",
    ),
    ("subscriptions", "SELECT kind, article_id, email, confirmed_at FROM subscriptions ORDER BY id"),
    ("menus", "SELECT id, slug, name, location FROM menus ORDER BY id"),
    (
        "menu_items",
        "SELECT id, menu_id, parent_id, position, label, target_kind, target_id, address FROM menu_items ORDER BY id",
    ),
    ("addresses", "SELECT path, target_kind, target_id, is_canonical FROM addresses"),
];

/// The text.
pub async fn dump(db: &Db) -> String {
    let mut out = String::new();
    let mut tx = db.read().await.unwrap();
    for (title, sql) in PARTS {
        let rows = tx.query(sql, &[]).await.unwrap();
        if rows.is_empty() {
            continue;
        }
        writeln!(out, "== {title}").unwrap();
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        if *title == "addresses" {
            lines.sort();
        }
        lines.iter().for_each(|line| writeln!(out, "{line}").unwrap());
    }
    out
}

fn line(row: &Row) -> String {
    let mut out = String::new();
    for column in 0..40 {
        match row.value(column) {
            Value::Null => out.push_str(" -"),
            Value::Int(number) => write!(out, " {number}").unwrap(),
            Value::Real(number) => write!(out, " {number}").unwrap(),
            Value::Text(text) => write!(out, " {}", text.replace('\n', "⏎")).unwrap(),
            Value::Bytes(bytes) => write!(out, " {bytes:?}").unwrap(),
        }
        out.push_str(" |");
    }
    // Columns beyond the last read as null.
    out.trim_end_matches(" - |").trim_end_matches(" |").trim_start().to_owned()
}
