//! `/~desk/people/ID/undo`: what an account did since a moment, and undoing it in one step, for owners.

use super::articles::{href_of, shown_headline};
use super::audit;
use super::people::{PATH, said_of};
use super::visit::Visit;
use crate::accounts::audit::Entry;
use crate::accounts::undo::Fate;
use crate::accounts::{Owner, rows as accounts};
use crate::undo::{self, Report, Undone, entries, words};
use anyhow::Result;
use courant_kit::clock::{from_control, to_control};
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::Arg;
use http::{Response, StatusCode};
use serde::Serialize;

/// What is looked at where no moment was chosen (ms).
const DAY: i64 = 86_400_000;

#[derive(Serialize)]
struct UndoPage {
    action: String,
    back: String,
    email: String,
    is_recent: bool,
    is_self: bool,
    problem: String,
    /// What was undone, in sentences.
    told: Vec<String>,
    since: String,
    /// The moment in words; empty where none was chosen.
    since_text: String,
    zone: String,
    now: String,
    keys: String,
    groups: Vec<Group>,
    is_cut: bool,
    has_work: bool,
}

#[derive(Serialize)]
struct Group {
    title: String,
    lines: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    label: String,
    href: String,
    date: String,
    facts: Vec<String>,
}

/// Shows what an account did since the moment in the address.
pub async fn show(visit: &Visit<'_>, owner: &Owner, account: &str) -> Result<Response<Body>> {
    let since = visit.query().text("since").to_owned();
    page(visit, owner, account, &since, StatusCode::OK, "", None).await
}

/// Undoes it.
pub async fn act(visit: &Visit<'_>, owner: &Owner, account: &str, fields: &Fields) -> Result<Response<Body>> {
    let typed = fields.text("since");
    let refused = |problem: String| async move {
        page(visit, owner, account, typed, StatusCode::UNPROCESSABLE_ENTITY, &problem, None).await
    };
    if !visit.session.as_ref().is_some_and(|session| session.is_recent(visit.now)) {
        let problem = visit.words("people-not-recent");
        return page(visit, owner, account, typed, StatusCode::FORBIDDEN, &problem, None).await;
    }
    let since = match from_control(typed, &visit.site.zone) {
        Ok(Some(since)) if since <= visit.now => since,
        _ => return refused(visit.words("undo-no-moment")).await,
    };
    if fields.text("act") != "undo" {
        return visit.refuse(StatusCode::BAD_REQUEST);
    }
    match undo::run(&visit.paper.db, owner, account, since, visit.now).await? {
        Ok(undone) => {
            visit.paper.reload().await?;
            visit.paper.cache.purge(&[Tag::all()]);
            page(visit, owner, account, typed, StatusCode::OK, "", Some(undone)).await
        }
        Err(refusal) => refused(said_of(visit, refusal).0).await,
    }
}

async fn page(
    visit: &Visit<'_>,
    owner: &Owner,
    account: &str,
    typed: &str,
    status: StatusCode,
    problem: &str,
    undone: Option<Undone>,
) -> Result<Response<Body>> {
    let zone = &visit.site.zone;
    let since = from_control(typed, zone).ok().flatten().filter(|since| *since <= visit.now);
    let mut tx = visit.paper.db.read().await?;
    let Some(of) = accounts::find_by_public_id(&mut tx, account).await? else {
        drop(tx);
        return visit.missing().await;
    };
    let report = match since {
        Some(since) => undo::look(&mut tx, owner, account, since, visit.now).await?,
        None => None,
    };
    drop(tx);
    let session = visit.session.as_ref();
    let locale = &visit.site.locale;
    let groups = report.as_ref().map(|report| groups(visit, report)).unwrap_or_default();
    let page = UndoPage {
        action: format!("{PATH}/{account}/undo"),
        back: format!("{PATH}/{account}"),
        is_recent: session.is_some_and(|session| session.is_recent(visit.now)),
        is_self: session.is_some_and(|session| session.account.id == of.id),
        problem: if problem.is_empty() && since.is_none() && !typed.is_empty() {
            visit.words("undo-no-moment")
        } else {
            problem.to_owned()
        },
        told: undone.map(|undone| told(visit, &undone)).unwrap_or_default(),
        since: if typed.is_empty() { to_control(Some(visit.now - DAY), zone) } else { typed.to_owned() },
        since_text: since.map(|since| visit.moment(since)).unwrap_or_default(),
        zone: visit.site.settings.time_zone.clone(),
        now: to_control(Some(visit.now), zone),
        keys: report.as_ref().map(|report| words::keys(locale, &report.keys)).unwrap_or_default(),
        is_cut: report.as_ref().is_some_and(|report| report.is_cut),
        has_work: report.as_ref().is_some_and(has_work) || undone.is_some_and(|undone| undone.has_more),
        groups,
        email: of.email.clone(),
    };
    let title = visit.words_of("undo-title", "name", of.shown_name());
    visit.page(status, "undo.html", &title, page)
}

fn has_work(report: &Report) -> bool {
    report.keys == Fate::Back
        || report.is_cut
        || report.articles.iter().any(|touched| touched.verdict.has_work())
        || [&report.comments, &report.bans].iter().any(|tally| tally.contains_key(&Fate::Back))
        || report.lines.iter().any(|line| line.fate == Fate::Back)
}

fn told(visit: &Visit<'_>, undone: &Undone) -> Vec<String> {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut said = vec![visit.words("undo-told-shut")];
    for (key, count) in [
        ("undo-told-articles", count(undone.articles)),
        ("undo-told-comments", count(undone.comments)),
        ("undo-told-bans", i64::try_from(undone.bans).unwrap_or(i64::MAX)),
        ("undo-told-others", count(undone.others)),
        ("undo-told-failed", count(undone.failed)),
    ] {
        if count > 0 {
            said.push(visit.site.locale.text(key, &[("count", Arg::Number(count))]));
        }
    }
    if undone.has_more {
        said.push(visit.words("undo-told-more"));
    }
    said
}

fn groups(visit: &Visit<'_>, report: &Report) -> Vec<Group> {
    let locale = &visit.site.locale;
    let articles = report.articles.iter().map(|touched| LineView {
        label: shown_headline(visit, &touched.work),
        href: format!("{}/revisions", href_of(&touched.work.public_id)),
        date: String::new(),
        facts: std::iter::once(words::did(locale, touched)).chain(words::becomes(locale, touched)).collect(),
    });
    let tallies = [("undo-comments", &report.comments, "/~desk/comments"), ("undo-bans", &report.bans, "/~desk/bans")];
    let tallies = tallies.into_iter().filter(|(_, tally, _)| !tally.is_empty()).map(|(key, tally, href)| LineView {
        label: visit.words(key),
        href: href.to_owned(),
        date: String::new(),
        facts: words::tally(locale, tally),
    });
    let lines = report.lines.iter().map(|line| LineView {
        label: audit::sentence(visit, &line.entry),
        href: match &line.fate {
            Fate::ByHand | Fate::Kept(_) => place_of(&line.entry),
            Fate::Back | Fate::Done => String::new(),
        },
        date: visit.moment(line.entry.at),
        facts: vec![if entries::is_own_key(&line.entry.action) {
            words::keys(locale, &line.fate)
        } else {
            words::line(locale, line)
        }],
    });
    let all: [(&str, Vec<LineView>); 3] =
        [("undo-articles", articles.collect()), ("undo-readers", tallies.collect()), ("undo-lines", lines.collect())];
    let there = all.into_iter().filter(|(_, lines)| !lines.is_empty());
    there.map(|(key, lines)| Group { title: visit.words(key), lines }).collect()
}

/// Where something is set right by hand; empty where the desk has no place for it.
fn place_of(entry: &Entry) -> String {
    // The longer beginning first.
    const PLACES: [(&str, &str); 19] = [
        ("section", "/~desk/sections"),
        ("topic", "/~desk/topics"),
        ("menu", "/~desk/menus"),
        ("promotion", "/~desk/promotions"),
        ("front", "/~desk/fronts"),
        ("dossier", "/~desk/dossiers"),
        ("redirect", "/~desk/redirects"),
        ("settings", "/~desk/settings"),
        ("gates", "/~desk/gates"),
        ("words", "/~desk/words"),
        ("policy", "/~desk/policy"),
        ("question", "/~desk/questions"),
        ("link_right", "/~desk/links"),
        ("import", "/~desk/imports"),
        ("forget_keys", PATH),
        ("byline_", "/~desk/bylines"),
        ("bylines", "/~desk/bylines"),
        ("byline", PATH),
        ("role", PATH),
    ];
    let (action, subject) = (entry.action.as_str(), entry.subject.as_str());
    if let Some(id) = subject.strip_prefix("medium ").filter(|_| action.starts_with("medium")) {
        return format!("{}/{id}", super::library::PATH);
    }
    match action {
        "related" => return format!("{}/related", href_of(subject)),
        "thread" => return href_of(subject),
        _ => {}
    }
    let place = PLACES.iter().find(|(begin, _)| action.starts_with(begin));
    place.map(|(_, place)| (*place).to_owned()).unwrap_or_default()
}
