//! `/~desk/articles/ID/compare`: any two revisions, word by word, and which of the fields differ.

use super::articles::{href_of, shown_headline, state_text, state_word};
use super::visit::Visit;
use crate::editing::rows;
use crate::editing::write::Open;
use crate::layout;
use crate::library;
use crate::pages::versions::{Words, for_readers};
use crate::people::rows as people;
use crate::topics::rows as topics;
use anyhow::{Context, Result};
use courant_body::{CompareOptions, compare, write_comparison_html, write_text_comparison_html};
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::manuscript::{Manuscript, ROLES};
use http::{Response, StatusCode};
use minijinja::Value;
use serde::Serialize;
use std::collections::HashMap;

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

/// What two manuscripts name by rows, in words.
struct Names {
    people: HashMap<i64, String>,
    topics: HashMap<i64, String>,
    media: HashMap<i64, String>,
}

impl Names {
    async fn of(tx: &mut Tx, texts: [&Manuscript; 2]) -> Result<Names> {
        let all = |ids: fn(&Manuscript) -> Vec<i64>| texts.into_iter().flat_map(ids).collect::<Vec<i64>>();
        let people_ids = all(|text| text.bylines.iter().map(|credit| credit.person_id).collect());
        let topic_ids = all(|text| text.topic_ids.clone());
        let media_ids = all(|text| text.lead.iter().map(|lead| lead.media_id).collect());
        let media = library::list_by_ids(tx, &media_ids).await?.into_iter().map(|entry| {
            let medium = entry.medium;
            let name = [medium.title, medium.alt, medium.caption].into_iter().find(|name| !name.is_empty());
            (medium.id, name.unwrap_or_else(|| medium.id.to_string()))
        });
        Ok(Names {
            people: people::list_by_ids(tx, &people_ids).await?.into_iter().map(|one| (one.id, one.name)).collect(),
            topics: topics::list_by_ids(tx, &topic_ids).await?.into_iter().map(|one| (one.id, one.name)).collect(),
            media: media.collect(),
        })
    }
}

/// What a manuscript says beside its body, with the keys of what it is called.
fn texts(visit: &Visit<'_>, names: &Names, text: &Manuscript) -> [(&'static str, String); 27] {
    let named = |map: &HashMap<i64, String>, id: i64| map.get(&id).cloned().unwrap_or_else(|| id.to_string());
    let section = |id: i64| {
        let known = visit.site.sections.iter().find(|section| section.id == id);
        known.map_or_else(|| id.to_string(), |section| section.name.clone())
    };
    let lines = |list: Vec<String>| list.join("\n");
    let role = |role: &str| match ROLES.contains(&role) {
        true => visit.words(&format!("desk-role-{role}")),
        false => role.to_owned(),
    };
    let credits =
        text.bylines.iter().map(|one| format!("{}: {}", role(&one.role), named(&names.people, one.person_id)));
    let (lead, is) = (text.lead.as_ref(), |is: bool| if is { "✓".to_owned() } else { String::new() });
    let format = match text.format.as_str() {
        "" => String::new(),
        format => visit.words(&format!("desk-format-{format}")),
    };
    let comments = if text.comment_policy == "closed" { "desk-comments-closed" } else { "desk-comments-open" };
    let position = Some(text.series_position).filter(|at| *at > 0).map(|at| at.to_string()).unwrap_or_default();
    [
        ("desk-byline", lines(credits.collect())),
        ("editor-lead", lead.map(|lead| named(&names.media, lead.media_id)).unwrap_or_default()),
        ("editor-caption", lead.map(|lead| lead.caption.clone()).unwrap_or_default()),
        ("editor-credit", lead.map(|lead| lead.credit_line.clone()).unwrap_or_default()),
        ("desk-section", text.section_id.map(section).unwrap_or_default()),
        ("desk-more-sections", lines(text.more_section_ids.iter().map(|id| section(*id)).collect())),
        ("desk-topics", lines(text.topic_ids.iter().map(|id| named(&names.topics, *id)).collect())),
        ("desk-series", text.series.clone()),
        ("desk-series-position", position),
        ("desk-format", format),
        ("desk-grave", is(text.is_grave)),
        ("desk-sticky", is(text.is_sticky)),
        ("desk-comments-here", visit.words(comments)),
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
    let (Some((old, before)), Some((new, after))) = (before, after) else { return visit.missing().await };
    let read = |content: &str| Manuscript::from_json(content).context("a revision cannot be read");
    let (before, after) = (read(&before)?, read(&after)?);
    let names = Names::of(&mut tx, [&before, &after]).await?;
    drop(tx);
    let site = &visit.site;
    let words = Words(&site.locale);
    let options = CompareOptions::new(&words, site.locale_tag(), &after.language);
    let fields: Vec<FieldView> = texts(visit, &names, &before)
        .into_iter()
        .zip(texts(visit, &names, &after))
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
