//! `/~desk/articles/ID/compare`: any two revisions, word by word, and which of the fields differ.

use super::articles::{href_of, shown_headline, state_text, state_word};
use super::visit::Visit;
use crate::editing::rows;
use crate::editing::write::Open;
use crate::layout;
use crate::pages::versions::{Words, for_readers};
use anyhow::{Context, Result};
use courant_body::{CompareOptions, compare, write_comparison_html, write_text_comparison_html};
use courant_kit::http::body::Body;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::manuscript::Manuscript;
use http::{Response, StatusCode};
use minijinja::Value;
use serde::Serialize;

#[derive(Serialize)]
struct ComparePage {
    here: String,
    headline: String,
    state: &'static str,
    state_text: String,
    /// What the two are called.
    from: String,
    to: String,
    /// The other way round.
    turned: String,
    is_same: bool,
    fields: Vec<FieldView>,
    body: Option<Value>,
    counts: String,
    style: String,
    language: String,
    dir: &'static str,
}

#[derive(Serialize)]
struct FieldView {
    label: String,
    text: Value,
}

/// Texts of a manuscript beside its body, with the keys of what they are called.
fn texts(text: &Manuscript) -> [(&'static str, String); 14] {
    [
        ("desk-kicker", text.kicker.clone()),
        ("desk-headline", text.headline.clone()),
        ("desk-short-headline", text.short_headline.clone()),
        ("desk-standfirst", text.standfirst.clone()),
        ("desk-dateline", text.dateline.clone()),
        ("desk-kind", text.kind.clone()),
        ("desk-language", text.language.clone()),
        ("desk-sources", text.sources.join("\n")),
        ("desk-rights", text.rights.clone()),
        ("desk-slug", text.slug.clone()),
        ("desk-search-title", text.search_title.clone()),
        ("desk-search-description", text.search_description.clone()),
        ("desk-share-title", text.share_title.clone()),
        ("desk-share-text", text.share_text.clone()),
    ]
}

/// Shows what changed from one revision to another.
pub async fn show(visit: &Visit<'_>, open: Open) -> Result<Response<Body>> {
    let (query, work) = (visit.query(), open.work);
    let numbers = (query.text("from").parse::<i64>(), query.text("to").parse::<i64>());
    let (Ok(from), Ok(to)) = numbers else { return visit.missing().await };
    let mut tx = visit.paper.db.read().await?;
    let before = rows::find_revision(&mut tx, work.article_id, from).await?;
    let after = rows::find_revision(&mut tx, work.article_id, to).await?;
    drop(tx);
    let (Some((old, before)), Some((new, after))) = (before, after) else { return visit.missing().await };
    let read = |content: &str| Manuscript::from_json(content).context("a revision cannot be read");
    let (before, after) = (read(&before)?, read(&after)?);
    let site = &visit.site;
    let words = Words(&site.locale);
    let options = CompareOptions::new(&words, site.locale_tag(), &after.language);
    let fields: Vec<FieldView> = texts(&before)
        .into_iter()
        .zip(texts(&after))
        .filter(|((_, old), (_, new))| old != new)
        .map(|((key, old), (_, new))| FieldView {
            label: visit.words(key),
            text: layout::html(write_text_comparison_html(&old, &new, &options)),
        })
        .collect();
    let comparison = for_readers(compare(&before.body, &after.body));
    let name = |number: i64, at: i64| {
        let date = site.date(at, DateStyle::DateTime).text;
        site.locale.text("desk-revision-of", &[("number", Arg::Number(number)), ("date", Arg::Text(&date))])
    };
    let here = href_of(&work.public_id);
    let count = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let page = ComparePage {
        headline: shown_headline(visit, &work),
        state: state_word(&work),
        state_text: state_text(visit, &work),
        from: name(old.number, old.saved_at),
        to: name(new.number, new.saved_at),
        turned: format!("{here}/compare?from={to}&to={from}"),
        is_same: fields.is_empty() && comparison.is_same(),
        fields,
        body: (!comparison.is_same()).then(|| layout::html(write_comparison_html(&comparison, &options))),
        counts: site.locale.text(
            "desk-compare-counts",
            &[("come", count(comparison.words_come)), ("gone", count(comparison.words_gone))],
        ),
        style: site.style.links.told_style.clone(),
        dir: if courant_text::is_rtl(&after.language) { "rtl" } else { "ltr" },
        language: after.language,
        here,
    };
    visit.page(StatusCode::OK, "desk_compare.html", &visit.words("desk-compare"), page)
}
