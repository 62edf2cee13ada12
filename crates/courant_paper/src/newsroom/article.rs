//! `/~desk/articles/ID`: the editor of an article, and what its script asks for.
//!
//! The page holds the manuscript as JSON and the fields as ordinary controls; the script (`assets/editor.js`) saves
//! continuously. What it sends is read by `courant_news::manuscript` and trusted in nothing.

use super::articles::{href_of, section_choices, shown_headline, state_text, state_word};
use super::library::{ItemView, view};
use super::shown::{self, ShownView};
use super::visit::Visit;
use super::{compare, mentions, passages, preview, publishing, queues, related, revisions};
use crate::articles::{Cursor, rows as articles};
use crate::editing::desk::{Beat, Holder};
use crate::editing::piles::{self, Narrow, Pile};
use crate::editing::rows;
use crate::editing::write::{Open, Saving};
use crate::editing::{self, Hand, desk, gates, write};
use crate::layout;
use crate::library;
use crate::pages::view::ChoiceView;
use crate::people::rows as people;
use crate::topics::rows as topics;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle, newsroom_texts};
use courant_news::address;
use courant_news::gate::{Problem, Rule, Silence};
use courant_news::kind::{Format, KINDS, kind_word};
use courant_news::manuscript::{Fault, MOST_BYTES, Manuscript, ROLES, measure};
use courant_news::workflow;
use http::{Response, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Longest request of the editor's script, in bytes.
pub const SAVE_BYTES: usize = MOST_BYTES + 1_024;
/// People and topics that are offered at once.
const OFFERED: i64 = 500;
const TOPICS: i64 = 40;
/// Articles offered for a link.
const LINKS: i64 = 12;

/// A page of one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    /// The editor.
    Editor,
    /// What the editor's script asks for.
    Save,
    Presence,
    Notes,
    Mentions,
    Manuscript,
    /// Its way: steps, plan, publishing.
    Publish,
    Revisions,
    /// What else readers are led to.
    Related,
    /// Two of them.
    Compare,
    /// As readers would see it.
    Preview,
    /// The same in a frame.
    Look,
}

impl Leaf {
    /// From the part of the address below the article's own.
    pub fn of(below: &str) -> Option<Leaf> {
        Some(match below {
            "" => Leaf::Editor,
            "save" => Leaf::Save,
            "presence" => Leaf::Presence,
            "notes" => Leaf::Notes,
            "mentions" => Leaf::Mentions,
            "manuscript" => Leaf::Manuscript,
            "publish" => Leaf::Publish,
            "revisions" => Leaf::Revisions,
            "related" => Leaf::Related,
            "compare" => Leaf::Compare,
            "preview" => Leaf::Preview,
            "look" => Leaf::Look,
            _ => return None,
        })
    }

    /// Whether it is asked and answered in JSON.
    pub fn is_json(self) -> bool {
        matches!(self, Leaf::Save | Leaf::Presence | Leaf::Notes | Leaf::Mentions)
    }
}

/// An article that this person may open; none: for them there is no such article.
pub async fn open(visit: &Visit<'_>, hand: &Hand, id: &str) -> Result<Option<Open>> {
    let mut tx = visit.paper.db.read().await?;
    match editing::find(&mut tx, hand, id).await? {
        Some(work) => Ok(Some(write::load(&mut tx, work).await?)),
        None => Ok(None),
    }
}

/// Shows a page of an article.
pub async fn show(visit: &Visit<'_>, hand: &Hand, id: &str, leaf: Leaf) -> Result<Response<Body>> {
    if leaf == Leaf::Mentions {
        return mentions::show(visit, hand, id).await;
    }
    let Some(open) = open(visit, hand, id).await? else { return visit.missing().await };
    match leaf {
        Leaf::Editor => show_editor(visit, hand, open).await,
        Leaf::Manuscript => {
            let known = media_of(visit, &open.manuscript).await?;
            let answer = json!({ "edit": open.work.edit, "manuscript": open.manuscript, "media": known });
            Ok(visit.json(StatusCode::OK, &answer))
        }
        Leaf::Publish => publishing::show(visit, hand, open, None).await,
        Leaf::Revisions => revisions::show(visit, hand, open).await,
        Leaf::Related => related::show(visit, open).await,
        Leaf::Compare => compare::show(visit, open).await,
        Leaf::Preview => preview::show(visit, open).await,
        Leaf::Look => preview::look(visit, open).await,
        Leaf::Save | Leaf::Presence | Leaf::Notes | Leaf::Mentions => visit.missing().await,
    }
}

/// Does what a form of an article's pages asks.
pub async fn act(visit: &Visit<'_>, hand: &Hand, id: &str, leaf: Leaf, fields: &Fields) -> Result<Response<Body>> {
    let Some(open) = open(visit, hand, id).await? else { return visit.refuse(StatusCode::NOT_FOUND) };
    match leaf {
        Leaf::Publish => publishing::act(visit, hand, open, fields).await,
        Leaf::Revisions => revisions::act(visit, hand, open, fields).await,
        Leaf::Related => related::act(visit, hand, open, fields).await,
        Leaf::Look => preview::act(visit, hand, open, fields).await,
        _ => visit.refuse(StatusCode::NOT_FOUND),
    }
}

/// Media that a manuscript shows, as the library tells scripts of them, by their rows.
async fn media_of(visit: &Visit<'_>, manuscript: &Manuscript) -> Result<BTreeMap<i64, ItemView>> {
    let mut tx = visit.paper.db.read().await?;
    let known = library::list_by_ids(&mut tx, &manuscript.media_ids()).await?;
    Ok(known.iter().map(|entry| (entry.medium.id, view(entry, visit.now))).collect())
}

/// What is wrong with a field, in words.
fn fault_text(visit: &Visit<'_>, fault: &Fault) -> String {
    let text = |key: &str, args: &[(&str, Arg<'_>)]| visit.site.locale.text(key, args);
    match fault {
        Fault::Unreadable => text("editor-fault-unreadable", &[]),
        Fault::TooLong(_, limit) => text("editor-fault-too-long", &[("limit", Arg::Number(*limit as i64))]),
        Fault::Unknown(_) => text("editor-fault-unknown", &[]),
        Fault::Body(refusal) => {
            let number = refusal.reason.number().unwrap_or_default() as i64;
            let what = text(refusal.reason.key(), &[("number", Arg::Number(number))]);
            let (key, at) = match (refusal.place.block, refusal.place.note) {
                (Some(block), _) => ("editor-fault-block", block),
                (None, Some(note)) => ("editor-fault-note", note),
                (None, None) => return what,
            };
            text(key, &[("place", Arg::Number(at as i64)), ("what", Arg::Text(&what))])
        }
    }
}

/// What a rule found, in words.
pub fn problem_text(visit: &Visit<'_>, problem: &Problem) -> String {
    let key = match (problem.rule, problem.count) {
        (Rule::SecondReader, 1) => "gate-second-reader-changed".to_owned(),
        (rule, _) => format!("gate-{}", rule.word().replace('_', "-")),
    };
    if let Some(silence) = &problem.silence {
        let link = courant_text::teaser(&problem.example, 60).text;
        let how = silence_text(visit, silence);
        return visit.site.locale.text(&key, &[("link", Arg::Text(&link)), ("how", Arg::Text(&how))]);
    }
    let example = match problem.example.as_str() {
        "" => String::new(),
        example => format!(" ({})", courant_text::teaser(example, 60).text),
    };
    visit.site.locale.text(&key, &[("count", Arg::Number(problem.count)), ("example", Arg::Text(&example))])
}

/// How a link does not answer, in words: "404 since 3 March".
pub fn silence_text(visit: &Visit<'_>, silence: &Silence) -> String {
    let is_status = silence.answer.bytes().all(|byte| byte.is_ascii_digit());
    let what = match is_status {
        true => silence.answer.clone(),
        false => visit.words(&format!("link-is-{}", silence.answer)),
    };
    let since = visit.site.date(silence.since, DateStyle::Medium).text;
    visit.site.locale.text("link-since", &[("what", Arg::Text(&what)), ("date", Arg::Text(&since))])
}

fn problems_json(visit: &Visit<'_>, problems: &[Problem]) -> Vec<Value> {
    let view = |problem: &Problem| {
        json!({
            "field": problem.place(),
            "text": problem_text(visit, problem),
            "is_blocking": problem.is_blocking,
        })
    };
    problems.iter().map(view).collect()
}

fn reading_text(visit: &Visit<'_>, secs: i64) -> String {
    visit.site.locale.text("reading-time", &[("minutes", Arg::Number((secs + 59) / 60))])
}

#[derive(Deserialize)]
struct SaveRequest {
    base: i64,
    manuscript: Value,
}

/// Answers the editor's script.
pub async fn answer(visit: &Visit<'_>, hand: &Hand, id: &str, leaf: Leaf, sent: &[u8]) -> Result<Response<Body>> {
    match leaf {
        Leaf::Presence => presence(visit, hand, id, sent).await,
        Leaf::Notes => passages::answer(visit, hand, id, sent).await,
        Leaf::Mentions => mentions::refuse(visit, hand, id, sent).await,
        _ => save(visit, hand, id, sent).await,
    }
}

async fn save(visit: &Visit<'_>, hand: &Hand, id: &str, sent: &[u8]) -> Result<Response<Body>> {
    let unprocessable = |fault: &Fault| {
        let field = match fault {
            // The block itself, so that the script can go there.
            Fault::Body(refusal) => refusal.place.id.as_ref().map(|id| format!("body:{id}")),
            _ => None,
        };
        let field = field.unwrap_or_else(|| fault.field().to_owned());
        let answer = json!({ "field": field, "text": fault_text(visit, fault) });
        visit.json(StatusCode::UNPROCESSABLE_ENTITY, &answer)
    };
    let Ok(request) = serde_json::from_slice::<SaveRequest>(sent) else {
        return Ok(unprocessable(&Fault::Unreadable));
    };
    let manuscript = match Manuscript::of_value(request.manuscript) {
        Ok(manuscript) => manuscript,
        Err(fault) => return Ok(unprocessable(&fault)),
    };
    match write::save(&visit.paper.db, hand, id, request.base, &manuscript, visit.now).await? {
        Saving::Done { edit, revision, word_count, reading_secs, .. } => {
            let address = &visit.site.settings.address;
            gates::want_links(&visit.paper.db, &manuscript, address, visit.now).await?;
            let mut tx = visit.paper.db.read().await?;
            let work = rows::find_by_public_id(&mut tx, id).await?;
            let problems = match &work {
                Some(work) => gates::look(&mut tx, work, &manuscript, address, visit.now).await?.problems,
                None => Vec::new(),
            };
            let time = visit.site.date(visit.now, DateStyle::Time).text;
            let answer = json!({
                "edit": edit,
                "saved_at": visit.now,
                "saved_text": time,
                "word_count": word_count,
                "reading_text": reading_text(visit, reading_secs),
                "revision": revision,
                "problems": problems_json(visit, &problems),
            });
            Ok(visit.json(StatusCode::OK, &answer))
        }
        Saving::Conflict(there) => conflict(visit, *there, None).await,
        Saving::Held(there, holder) => conflict(visit, *there, Some(&holder)).await,
        Saving::Refused => {
            let answer = json!({ "text": visit.words("editor-fault-refused") });
            Ok(visit.json(StatusCode::FORBIDDEN, &answer))
        }
        Saving::Missing => Ok(visit.json(StatusCode::NOT_FOUND, &json!({}))),
    }
}

/// What is there in place of what was to be saved, with who writes there now.
async fn conflict(visit: &Visit<'_>, there: Open, holder: Option<&Holder>) -> Result<Response<Body>> {
    let answer = json!({
        "edit": there.work.edit,
        "by": there.work.saved_by,
        "at_text": visit.site.date(there.work.saved_at, DateStyle::DateTime).text,
        "media": media_of(visit, &there.manuscript).await?,
        "manuscript": there.manuscript,
        "holder": holder.map(|holder| holder_json(visit, holder)),
    });
    Ok(visit.json(StatusCode::CONFLICT, &answer))
}

fn holder_json(visit: &Visit<'_>, holder: &Holder) -> Value {
    let me = visit.session.as_ref().map(|session| session.account.id);
    json!({
        "name": holder.name,
        "since_text": visit.site.date(holder.since_at, DateStyle::Time).text,
        "took": me.is_some() && holder.taken_from == me,
    })
}

async fn presence(visit: &Visit<'_>, hand: &Hand, id: &str, sent: &[u8]) -> Result<Response<Body>> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Request {
        is_writing: bool,
        holds: bool,
        takes: bool,
        /// Stamp of the notes that are known there.
        notes: String,
    }
    let Ok(Request { is_writing, holds, takes, notes }) = serde_json::from_slice(sent) else {
        return Ok(visit.json(StatusCode::BAD_REQUEST, &json!({})));
    };
    let beat = Beat { is_writing, holds, takes };
    let Some(presence) = desk::visit(&visit.paper.db, hand, id, beat, visit.now).await? else {
        return Ok(visit.json(StatusCode::NOT_FOUND, &json!({})));
    };
    let mut tx = visit.paper.db.read().await?;
    let known = passages::list(visit, &mut tx, hand, &presence.work).await?;
    drop(tx);
    let others: Vec<Value> = presence
        .others
        .iter()
        .map(|other| {
            let since = visit.site.date(other.came_at, DateStyle::Time).text;
            json!({ "name": other.name, "is_writing": other.is_writing, "since_text": since })
        })
        .collect();
    let holder = presence.holder.as_ref().map(|holder| holder_json(visit, holder));
    let mut answer = json!({ "others": others, "edit": presence.work.edit, "holder": holder });
    if known["stamp"] != notes {
        answer["notes"] = known;
    }
    Ok(visit.json(StatusCode::OK, &answer))
}

/// Live articles whose headlines have the words of a search, for links; JSON.
pub async fn links(visit: &Visit<'_>) -> Result<Response<Body>> {
    let query = visit.query();
    let typed: String = query.text("q").chars().take(100).collect();
    let narrow = Narrow { words: piles::words_of(&typed), ..Narrow::default() };
    let mut tx = visit.paper.db.read().await?;
    let found = piles::list(&mut tx, Pile::Live, &narrow, Cursor::TOP, LINKS).await?;
    // What only some readers may open is nothing to link to, and nothing for everybody who writes to know of.
    let ids: Vec<i64> = found.iter().map(|work| work.article_id).collect();
    let public = articles::list_by_ids(&mut tx, &ids).await?;
    let items: Vec<Value> = found
        .iter()
        .filter(|work| public.iter().any(|card| card.id == work.article_id))
        .filter_map(|work| {
            let date = work.first_published_at.map(|at| visit.site.date(at, DateStyle::Medium).text);
            Some(json!({
                "headline": work.headline,
                "path": address::href(work.path.as_deref()?),
                "date_text": date.unwrap_or_default(),
            }))
        })
        .collect();
    Ok(visit.json(StatusCode::OK, &json!({ "items": items })))
}

#[derive(serde::Serialize)]
struct EditorPage {
    id: String,
    headline: String,
    here: String,
    comments: String,
    state: &'static str,
    state_text: String,
    saved: String,
    may_write: bool,
    path: String,
    address: String,
    save: String,
    json: minijinja::Value,
    script: String,
    style: String,
    /// Style sheet with the fonts of the text's language, where they are not the paper's.
    fonts: String,
    language: String,
    dir: &'static str,
    sections: Vec<ChoiceView>,
    more_sections: Vec<ChoiceView>,
    topics: Vec<ChoiceView>,
    people: Vec<ChoiceView>,
    roles: Vec<ChoiceView>,
    bylines: Vec<BylineView>,
    kinds: Vec<ChoiceView>,
    formats: Vec<ChoiceView>,
    languages: Vec<ChoiceView>,
    text: ManuscriptView,
    shown: ShownView,
    /// They may add sections and people.
    may_add: bool,
    is_page: bool,
    desk_note: String,
}

#[derive(serde::Serialize)]
struct BylineView {
    people: Vec<ChoiceView>,
    roles: Vec<ChoiceView>,
}

/// The fields of the panel that are texts.
#[derive(serde::Serialize)]
struct ManuscriptView {
    short_headline: String,
    dateline: String,
    series: String,
    series_position: i64,
    sources: String,
    rights: String,
    slug: String,
    search_title: String,
    search_description: String,
    share_title: String,
    share_text: String,
    is_grave: bool,
    is_sticky: bool,
    is_closed: bool,
}

fn choices<'a>(
    list: impl IntoIterator<Item = (String, String)> + 'a,
    chosen: &'a [String],
) -> impl Iterator<Item = ChoiceView> + 'a {
    list.into_iter().map(|(value, label)| ChoiceView { is_chosen: chosen.contains(&value), word: value, label })
}

async fn show_editor(visit: &Visit<'_>, hand: &Hand, open: Open) -> Result<Response<Body>> {
    let Open { work, manuscript } = open;
    let site = &visit.site;
    let mut tx = visit.paper.db.read().await?;
    let problems = gates::look(&mut tx, &work, &manuscript, &site.settings.address, visit.now).await?.problems;
    let mut known_people = people::list_names(&mut tx, OFFERED).await?;
    let credited: Vec<i64> = manuscript.bylines.iter().map(|credit| credit.person_id).collect();
    for person in people::list_by_ids(&mut tx, &credited).await? {
        if !known_people.iter().any(|(id, _)| *id == person.id) {
            known_people.push((person.id, person.name));
        }
    }
    let notes = passages::list(visit, &mut tx, hand, &work).await?;
    let chosen = topics::list_by_ids(&mut tx, &manuscript.topic_ids).await?;
    let mut known_topics: Vec<(i64, String)> = chosen.into_iter().map(|topic| (topic.id, topic.name)).collect();
    for topic in topics::list_largest(&mut tx, TOPICS).await? {
        if !known_topics.iter().any(|(id, _)| *id == topic.id) {
            known_topics.push((topic.id, topic.name));
        }
    }
    let holder = match hand.account_id() {
        Some(account_id) => desk::find_holder(&mut tx, work.article_id, account_id, visit.now).await?,
        None => None,
    };
    drop(tx);
    let may_write = workflow::may_write(work.state, work.face, hand.to(&work));
    let ids = |list: &[i64]| list.iter().map(i64::to_string).collect::<Vec<String>>();
    let numbered = |list: &[(i64, String)]| {
        list.iter().map(|(id, name)| (id.to_string(), name.clone())).collect::<Vec<(String, String)>>()
    };
    let role_choices = |role: &str| {
        let mut list = ROLES.map(|word| (word.to_owned(), visit.words(&format!("desk-role-{word}")))).to_vec();
        if !ROLES.contains(&role) {
            list.push((role.to_owned(), role.to_owned()));
        }
        choices(list, &[role.to_owned()]).collect::<Vec<_>>()
    };
    let people_choices = |id: i64| choices(numbered(&known_people), &[id.to_string()]).collect::<Vec<_>>();
    let kind_labels: Vec<(String, String)> = KINDS
        .into_iter()
        .map(|kind| (kind_word(kind).to_owned(), visit.words(&format!("kind-{}", kind.name()))))
        .collect();
    let languages = language_choices(visit, &manuscript.language);
    let media = media_of(visit, &manuscript).await?;
    let state = json!({
        "id": work.public_id,
        "edit": work.edit,
        "may_write": may_write,
        "holder": holder.as_ref().map(|holder| holder_json(visit, holder)),
        "manuscript": manuscript,
        "words": newsroom_texts(visit.site.locale.tag(), "editor-"),
        "media": media,
        "kinds": kind_labels.iter().map(|(id, label)| json!({ "id": id, "label": label })).collect::<Vec<_>>(),
        "me": {
            "name": hand.actor().name(),
            "id": visit.session.as_ref().map(|session| session.account.public_id.as_str()).unwrap_or_default(),
        },
        "languages": languages.iter().map(|one| json!({ "tag": one.word, "label": one.label })).collect::<Vec<_>>(),
        "problems": problems_json(visit, &problems),
        "notes": notes,
        "word_count": work.word_count,
        "reading_text": reading_text(visit, measure(&manuscript.body).1),
    });
    let links = &site.style.links;
    let page = EditorPage {
        headline: shown_headline(visit, &work),
        here: href_of(&work.public_id),
        comments: queues::way_to(visit, &work.public_id),
        state: state_word(&work),
        state_text: state_text(visit, &work),
        saved: if work.edit > 0 { site.date(work.saved_at, DateStyle::DateTime).text } else { String::new() },
        may_write,
        path: work.path.as_deref().map(address::href).unwrap_or_default(),
        address: site.settings.address.clone(),
        save: format!("{}/save", href_of(&work.public_id)),
        json: layout::json(&state),
        script: links.editor_script.clone(),
        style: links.editor_style.clone(),
        fonts: links.fonts(&manuscript.language).sheet.clone(),
        dir: if courant_text::is_rtl(&manuscript.language) { "rtl" } else { "ltr" },
        language: manuscript.language.clone(),
        sections: section_choices(visit, manuscript.section_id),
        more_sections: section_choices(visit, None)
            .into_iter()
            .map(|one| ChoiceView {
                is_chosen: manuscript.more_section_ids.iter().any(|id| id.to_string() == one.word),
                ..one
            })
            .collect(),
        topics: choices(numbered(&known_topics), &ids(&manuscript.topic_ids)).collect(),
        people: people_choices(0),
        roles: role_choices("author"),
        bylines: manuscript
            .bylines
            .iter()
            .map(|credit| BylineView { people: people_choices(credit.person_id), roles: role_choices(&credit.role) })
            .collect(),
        kinds: choices(kind_labels, std::slice::from_ref(&manuscript.kind)).collect(),
        formats: choices(
            Format::ALL
                .iter()
                .map(|one| (one.as_str().to_owned(), visit.words(&format!("desk-format-{}", one.as_str())))),
            std::slice::from_ref(&manuscript.format),
        )
        .collect(),
        languages,
        shown: shown::of(visit, &manuscript, &media),
        text: ManuscriptView {
            short_headline: manuscript.short_headline.clone(),
            dateline: manuscript.dateline.clone(),
            series: manuscript.series.clone(),
            series_position: manuscript.series_position,
            sources: manuscript.sources.join("\n"),
            rights: manuscript.rights.clone(),
            slug: manuscript.slug.clone(),
            search_title: manuscript.search_title.clone(),
            search_description: manuscript.search_description.clone(),
            share_title: manuscript.share_title.clone(),
            share_text: manuscript.share_text.clone(),
            is_grave: manuscript.is_grave,
            is_sticky: manuscript.is_sticky,
            is_closed: manuscript.comment_policy == "closed",
        },
        may_add: hand.may_edit(),
        is_page: work.is_page,
        desk_note: work.desk_note.clone(),
        id: work.public_id.clone(),
    };
    visit.page(StatusCode::OK, "editor.html", &shown_headline(visit, &work), page)
}

/// Languages that are offered: those the product speaks, and the one it is in.
fn language_choices(visit: &Visit<'_>, chosen: &str) -> Vec<ChoiceView> {
    let mut tags: Vec<String> = courant_kit::i18n::languages().iter().map(|tag| (*tag).to_owned()).collect();
    for tag in [chosen, visit.site.settings.language.as_str(), "th", "lo", "ja", "ko", "hi"] {
        if !tag.is_empty() && !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    let label = |tag: &str| {
        let key = format!("language-{}", tag.split('-').next().unwrap_or(tag));
        let name = visit.words(&key);
        if name == key { tag.to_owned() } else { name }
    };
    tags.iter().map(|tag| ChoiceView::new(tag, label(tag), tag == chosen)).collect()
}
