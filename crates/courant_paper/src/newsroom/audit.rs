//! `/~desk/audit`: what staff did, the newest first, in sentences. Nothing can be done here.

use super::articles::shown_headline;
use super::visit::Visit;
use crate::accounts::Owner;
use crate::accounts::audit::{self, Entry, Wanted};
use crate::editing::{IN_AUDIT, rows};
use crate::library;
use crate::pages::site::DateView;
use crate::pages::view::ChoiceView;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::i18n::{Arg, DateStyle};
use http::{Response, StatusCode};
use jiff::civil::Date;
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~desk/audit";
/// Entries on a page.
const PAGE: i64 = 50;
/// Longest text of a filter, in bytes.
const LONGEST: usize = 200;
/// What there is a sentence for; other things are told by their name.
const TOLD: &[&str] = &[
    "role",
    "link",
    "invite",
    "suspend",
    "resume",
    "forget_keys",
    "byline",
    "second_proof_on",
    "second_proof_off",
    "sign_in",
    "password",
    "password_off",
    "codes",
    "codes_off",
    "recovery_codes",
    "recovery_code",
    "passkey",
    "passkey_off",
    "passkey_copied",
    "words",
    "policy",
    "thread",
    "related",
    "undone",
    "note_mended",
    "import_begun",
    "import_stopped",
];

/// Where on the desk something is, by how its actions begin, the longer beginning first.
const PLACES: &[(&str, &str)] = &[
    ("section", "setup-sections"),
    ("topic", "setup-topics"),
    ("byline", "setup-bylines"),
    ("menu", "setup-menus"),
    ("promotion", "setup-promotions"),
    ("redirect", "setup-redirects"),
    ("settings", "setup-settings"),
    ("gates", "desk-gates"),
    ("link", "desk-links"),
    ("question", "desk-questions"),
    ("medium", "library"),
    ("front", "fronts"),
    ("dossier", "dossiers"),
];

/// What an action that has no sentence of its own did, and where: the ends of two keys.
fn deed(action: &str) -> Option<(&'static str, &'static str)> {
    let (_, place) = PLACES.iter().find(|(begin, _)| action.starts_with(begin))?;
    // What hangs on something changes that.
    let is_part = ["menu_link", "dossier_entry"].iter().any(|begin| action.starts_with(begin));
    let did = match action.rsplit(['_', '.']).next() {
        Some("added" | "begun" | "ask") if !is_part => "added",
        Some("removed" | "remove") if !is_part => "removed",
        Some("merged") => "merged",
        _ => "changed",
    };
    Some((did, place))
}

#[derive(Serialize)]
struct AuditPage {
    entries: Vec<EntryView>,
    actors: Vec<ChoiceView>,
    actions: Vec<ChoiceView>,
    since: String,
    is_narrowed: bool,
    further: String,
}

#[derive(Serialize)]
struct EntryView {
    at: DateView,
    said: String,
}

fn choices(words: Vec<String>, chosen: &str, label: impl Fn(&str) -> String) -> Vec<ChoiceView> {
    words.into_iter().map(|word| ChoiceView { label: label(&word), is_chosen: word == chosen, word }).collect()
}

/// Shows it, narrowed to what the address asks for.
pub async fn show(visit: &Visit<'_>, owner: &Owner) -> Result<Response<Body>> {
    let query = visit.query();
    let text = |name: &str| Some(query.text(name)).filter(|text| text.len() <= LONGEST).unwrap_or_default().to_owned();
    let since = text("since");
    // A day of the paper's own zone; what is none asks for all.
    let begin = since.parse::<Date>().ok().and_then(|day| day.to_zoned_datetime(visit.site.zone.clone()).ok());
    let wanted = Wanted {
        actor: text("who"),
        action: text("what"),
        since: begin.as_ref().map_or(0, |begin| begin.timestamp().as_millisecond()),
        before: query.text("before").parse().unwrap_or_default(),
    };
    let mut tx = visit.paper.db.read().await?;
    let mut entries = audit::list(&mut tx, owner, &wanted, PAGE + 1).await?;
    let (actors, actions) = audit::list_offered(&mut tx).await?;
    let has_more = entries.len() as i64 > PAGE;
    entries.truncate(PAGE as usize);
    for entry in entries.iter_mut().filter(|entry| ["related", "thread"].contains(&entry.action.as_str())) {
        if let Some(work) = rows::find_by_public_id(&mut tx, &entry.subject).await? {
            entry.subject = shown_headline(visit, &work);
        }
    }
    // A medium by its name, while there is one.
    let row = |entry: &Entry| entry.subject.strip_prefix("medium ").and_then(|id| id.parse::<i64>().ok());
    let ids: Vec<i64> = entries.iter().filter_map(row).collect();
    let media = library::list_by_ids(&mut tx, &ids).await?;
    for entry in &mut entries {
        if let Some(medium) = row(entry).and_then(|id| media.iter().find(|one| one.medium.id == id)) {
            entry.subject = super::library::view(medium, visit.now).label;
        }
    }
    drop(tx);
    let further = entries.last().filter(|_| has_more).map(|last| {
        let mut address = url::form_urlencoded::Serializer::new(String::new());
        let parts = [("who", wanted.actor.as_str()), ("what", &wanted.action), ("since", &since)];
        address.extend_pairs(parts.iter().filter(|(_, value)| !value.is_empty()));
        address.append_pair("before", &last.id.to_string());
        format!("{PATH}?{}", address.finish())
    });
    let page = AuditPage {
        entries: entries
            .iter()
            .map(|entry| EntryView { at: visit.site.date(entry.at, DateStyle::DateTime), said: sentence(visit, entry) })
            .collect(),
        actors: choices(actors, &wanted.actor, |word| actor_of(visit, word)),
        actions: choices(actions, &wanted.action, |word| label(visit, word)),
        is_narrowed: !wanted.actor.is_empty() || !wanted.action.is_empty() || !since.is_empty(),
        since: if begin.is_some() { since } else { String::new() },
        further: further.unwrap_or_default(),
    };
    visit.page(StatusCode::OK, "audit.html", &visit.words("desk-audit"), page)
}

/// Who did something, as it is said.
fn actor_of(visit: &Visit<'_>, actor: &str) -> String {
    if actor == Owner::of_this_machine().actor().name() { visit.words("audit-console") } else { actor.to_owned() }
}

/// An action in a few words.
fn label(visit: &Visit<'_>, action: &str) -> String {
    if TOLD.contains(&action) {
        visit.words(&format!("audit-what-{}", action.replace('_', "-")))
    } else if let Some(step) = action.strip_prefix(IN_AUDIT) {
        visit.words(&format!("desk-event-{}", step.replace('_', "-")))
    } else if let Some((did, place)) = deed(action) {
        format!("{} · {}", visit.words(place), visit.words(&format!("audit-did-{did}")))
    } else {
        action.to_owned()
    }
}

/// What was done, in a sentence.
pub fn sentence(visit: &Visit<'_>, entry: &Entry) -> String {
    let detail: serde_json::Value = serde_json::from_str(&entry.detail).unwrap_or_default();
    let part = |name: &str| detail.get(name).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    let role = |name: &str| match part(name).as_str() {
        "" => String::new(),
        word => visit.words(&format!("role-{word}")),
    };
    let by = match part("by").as_str() {
        word @ ("link" | "password" | "passkey" | "first") => visit.words(&format!("audit-by-{word}")),
        other => other.to_owned(),
    };
    // Somebody may call themselves what the console is called.
    let actor = match entry.account_id {
        Some(_) => entry.actor.clone(),
        // Nobody publishes from the console.
        None if entry.action.starts_with(IN_AUDIT) => visit.words("audit-clock"),
        None => actor_of(visit, &entry.actor),
    };
    let place = deed(&entry.action).map(|(_, place)| visit.words(place)).unwrap_or_default();
    let what = label(visit, &entry.action);
    let subject = entry.subject.strip_prefix("medium ").unwrap_or(&entry.subject);
    let (from, to, role, name, at) = (role("from"), role("to"), role("role"), part("name"), part("where"));
    let person = part("person");
    let words = [
        ("actor", Arg::Text(&actor)),
        ("subject", Arg::Text(subject)),
        ("place", Arg::Text(&place)),
        ("what", Arg::Text(&what)),
        ("action", Arg::Text(&entry.action)),
        ("from", Arg::Text(&from)),
        ("to", Arg::Text(&to)),
        ("role", Arg::Text(&role)),
        ("name", Arg::Text(&name)),
        ("person", Arg::Text(&person)),
        ("by", Arg::Text(&by)),
        ("where", Arg::Text(&at)),
    ];
    let key = if TOLD.contains(&entry.action.as_str()) {
        format!("audit-{}", entry.action.replace('_', "-"))
    } else if entry.action == "article_removed" {
        "audit-article-removed".to_owned()
    } else if entry.action.starts_with(IN_AUDIT) {
        "audit-article".to_owned()
    } else if deed(&entry.action).is_some() && entry.subject.is_empty() {
        "audit-changed-place".to_owned()
    } else if let Some((did, _)) = deed(&entry.action) {
        format!("audit-{did}")
    } else {
        "audit-other".to_owned()
    };
    visit.site.locale.text(&key, &words)
}
