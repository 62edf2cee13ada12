//! Comments before a moderator, as every page of the desk shows them, and what was just decided.

use super::desk::is_id;
use super::queues;
use super::reported::{self, ReportedView};
use super::visit::Visit;
use crate::accounts::next;
use crate::comments::PINNED;
use crate::comments::moderate::queue::{self, Case, Queue, Record, records};
use crate::comments::moderate::writer::Taken;
use crate::comments::moderate::{Because, Decided, Outcome, rows};
use crate::layout;
use crate::pages::article::{PageMedia, write_options};
use crate::pages::site::{DateView, LinkView};
use crate::pages::thread::comment_href;
use anyhow::Result;
use courant_body::{Body, WriteOptions, plain_text};
use courant_kit::db::Tx;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_news::comment::screen::{self, Reason};
use minijinja::Value;
use serde::Serialize;
use std::collections::HashMap;

/// Comments named that were not decided on because somebody was faster, and words that a comment waits for.
const NAMED: usize = 10;

/// A comment.
#[derive(Serialize)]
pub struct CaseView {
    /// What a form carries to pick it: its public id and the last decision that is shown.
    pick: String,
    id: i64,
    name: String,
    email: String,
    writer_href: String,
    article: LinkView,
    article_href: String,
    date: DateView,
    edited: String,
    body: Value,
    lang: String,
    dir: &'static str,
    state: String,
    reasons: Vec<String>,
    /// The other comment that says the same.
    alike: Option<LinkView>,
    record: String,
    reports: String,
    reported: ReportedView,
    taken: Vec<String>,
    is_pinned: bool,
    is_credited: bool,
    may_pin: bool,
    may_credit: bool,
    is_live: bool,
    may_publish: bool,
    may_refuse: bool,
    may_spam: bool,
}

/// A reason to refuse.
#[derive(Serialize)]
pub struct BecauseView {
    word: &'static str,
    label: String,
}

/// What stands around the comments: the form, its reasons, what was just decided.
#[derive(Serialize)]
pub struct CasesView {
    /// Address of this page, to which a decision leads back.
    back: String,
    cases: Vec<CaseView>,
    becauses: Vec<BecauseView>,
    notice: Option<NoticeView>,
}

/// What was just decided.
#[derive(Serialize)]
struct NoticeView {
    text: String,
    /// Empty where nothing was done.
    batch: String,
    /// Comments that were left as they are, and why.
    missed: Vec<String>,
    /// No further comment can be kept on top.
    full: String,
}

/// The comments of a page whose address is `back`, with decisions on them where they are shown.
pub async fn view(
    visit: &Visit<'_>,
    tx: &mut Tx,
    cases: &[Case],
    taken: &HashMap<String, Vec<Taken>>,
    back: String,
) -> Result<CasesView> {
    let records = records(tx, cases).await?;
    let bodies: Vec<&Body> = cases.iter().map(|case| &case.body).collect();
    let media = PageMedia::load(tx, &bodies, &[]).await?;
    let mut views = Vec::with_capacity(cases.len());
    for case in cases {
        let taken = taken.get(&case.public_id).map(Vec::as_slice).unwrap_or_default();
        let mut view = case_view(visit, case, &media, records.get(&case.by.email).copied(), taken);
        if matches!(case.state.as_str(), "held" | "spam") {
            view.alike = alike(visit, tx, case).await?;
        }
        if case.report_count > 0 {
            view.reported = reported::view(visit, tx, case.id).await?;
        }
        views.push(view);
    }
    Ok(CasesView {
        notice: notice(visit, tx).await?,
        cases: views,
        becauses: Because::ALL
            .into_iter()
            .map(|because| BecauseView { word: because.word(), label: visit.words(&because.label_key()) })
            .collect(),
        back,
    })
}

fn case_view(visit: &Visit<'_>, case: &Case, media: &PageMedia, record: Option<Record>, taken: &[Taken]) -> CaseView {
    let (site, locale) = (&visit.site, &visit.site.locale);
    let count = |key: &str, count: i64| locale.text(key, &[("count", Arg::Number(count))]);
    let options = WriteOptions {
        base_level: 3,
        id_prefix: format!("c{}-", case.id),
        ..write_options(site, media, &case.language)
    };
    let anchor = if case.state == "live" { format!("#comment-{}", case.id) } else { String::new() };
    let article = LinkView {
        href: if case.path.is_empty() { String::new() } else { address::href(&case.path) + &anchor },
        label: case.headline.clone(),
        children: Vec::new(),
    };
    let record = record.map(|record| {
        let approved = count("desk-record-approved", record.approved_count);
        format!("{approved}, {}", count("desk-record-refused", record.refused_count))
    });
    CaseView {
        pick: format!("{}.{}", case.public_id, case.version),
        id: case.id,
        name: shown_name(visit, &case.by.name),
        email: case.by.email.clone(),
        writer_href: format!("/~desk/writer/{}", case.public_id),
        article,
        article_href: queues::href_of_article(&case.article, queue_of(&case.state, false).unwrap_or_default()),
        date: site.date(case.created_at, DateStyle::DateTime),
        edited: case.edited_at.map_or_else(String::new, |at| {
            let date = site.date(at, DateStyle::DateTime).text;
            locale.text("comment-edited", &[("date", Arg::Text(&date))])
        }),
        body: layout::html(courant_body::write_html(&case.body, &options)),
        lang: case.language.clone(),
        dir: if courant_text::is_rtl(&case.language) { "rtl" } else { "ltr" },
        state: state_label(visit, &case.state, case.is_unseen),
        reasons: match case.state.as_str() {
            "held" | "spam" => case
                .reasons
                .iter()
                .flat_map(|word| [vec![reason_label(visit, word)], signs(visit, case, word)].concat())
                .collect(),
            _ => Vec::new(),
        },
        alike: None,
        record: record.unwrap_or_default(),
        reports: if case.report_count > 0 { count("desk-reports", case.report_count) } else { String::new() },
        reported: ReportedView::default(),
        taken: taken.iter().map(|one| told(visit, one)).collect(),
        is_pinned: case.state == "live" && case.marks.is_pinned,
        is_credited: case.state == "live" && case.marks.is_credited,
        may_pin: case.state == "live" && (case.marks.begins_branch || case.marks.is_pinned),
        may_credit: case.state == "live" && visit.session.as_ref().is_some_and(|session| session.editor().is_some()),
        is_live: case.state == "live",
        may_publish: case.state != "withdrawn" && (case.state != "live" || case.is_unseen || case.report_count > 0),
        may_refuse: !matches!(case.state.as_str(), "trash" | "withdrawn"),
        may_spam: !matches!(case.state.as_str(), "spam" | "withdrawn"),
    }
}

/// The name as given, or "guest".
pub fn shown_name(visit: &Visit<'_>, name: &str) -> String {
    if name.trim().is_empty() { visit.words("guest") } else { name.to_owned() }
}

fn reason_label(visit: &Visit<'_>, word: &str) -> String {
    match Reason::from_word(word) {
        Some(reason) => visit.words(reason.label_key()),
        // Of a newer version.
        None => word.to_owned(),
    }
}

/// What of a comment a reason is about: what of it is like spam, or which words of a list stand in it.
fn signs(visit: &Visit<'_>, case: &Case, word: &str) -> Vec<String> {
    let (rules, locale) = (&visit.site.comment_rules, &visit.site.locale);
    let said = |key: &str, text: &str| locale.text(key, &[("text", Arg::Text(text))]);
    match Reason::from_word(word) {
        Some(Reason::SpamScore) => {
            let signs = rules.spam_signs(&case.by.name, &case.body);
            signs.iter().map(|sign| said(sign.label_key(), sign.text().unwrap_or_default())).collect()
        }
        Some(Reason::NewHost) => {
            screen::hosts(&case.body).iter().take(NAMED).map(|host| said("comment-sign-host", host)).collect()
        }
        Some(reason) => {
            let text = plain_text(&case.body);
            let (in_name, in_text) = rules.listed_words(reason, &case.by.name, &text);
            let in_name = in_name.into_iter().map(|word| said("comment-sign-name", word));
            in_name.chain(in_text.into_iter().map(|word| said("comment-sign-word", word))).take(NAMED).collect()
        }
        None => Vec::new(),
    }
}

/// Where the comment is that another one waits for because it says the same.
async fn alike(visit: &Visit<'_>, tx: &mut Tx, case: &Case) -> Result<Option<LinkView>> {
    let found = queue::find_alike(tx, case, visit.site.comment_rules.of(None)).await?;
    Ok(found.map(|other| LinkView {
        href: match other.path.as_str() {
            "" => format!("/~desk/writer/{}", other.public_id),
            path => format!("{}#comment-{}", comment_href(path, other.id), other.id),
        },
        label: visit.words("desk-alike"),
        children: Vec::new(),
    }))
}

fn state_label(visit: &Visit<'_>, state: &str, is_unseen: bool) -> String {
    match queue_of(state, is_unseen) {
        Some(queue) => visit.words(&format!("desk-state-{}", queue.word())),
        None => visit.words("desk-state-withdrawn"),
    }
}

/// The queue that a comment lies in; none where it was withdrawn.
fn queue_of(state: &str, is_unseen: bool) -> Option<Queue> {
    match state {
        "live" if is_unseen => Some(Queue::New),
        "live" => Some(Queue::Approved),
        "held" => Some(Queue::Held),
        "spam" => Some(Queue::Suspect),
        "trash" => Some(Queue::Refused),
        _ => None,
    }
}

/// A decision in a line: when, who, what, why.
fn told(visit: &Visit<'_>, taken: &Taken) -> String {
    let who = match taken.by.as_str() {
        "staff" if !taken.actor.is_empty() => taken.actor.clone(),
        by => visit.words(&format!("desk-by-{by}")),
    };
    let what = match (taken.word.as_str(), taken.from.as_str()) {
        ("edit", "held") => visit.words("desk-decision-edit-held"),
        (word, _) => visit.words(&format!("desk-decision-{word}")),
    };
    let because = taken.reasons.iter().map(|word| match Because::from_word(word) {
        Some(because) => visit.words(&because.label_key()),
        None => reason_label(visit, word),
    });
    let why: Vec<String> =
        because.chain([taken.said.clone(), taken.note.clone()]).filter(|part| !part.is_empty()).collect();
    let date = visit.site.date(taken.at, DateStyle::DateTime).text;
    let head = [date, who, what].join(" · ");
    if why.is_empty() { head } else { format!("{head} ({})", why.join("; ")) }
}

/// What the address of a page says was just decided.
async fn notice(visit: &Visit<'_>, tx: &mut Tx) -> Result<Option<NoticeView>> {
    let query = visit.query();
    let (batch, missed) = (query.text("done"), query.text("missed"));
    let mut count = 0;
    if is_id(batch) {
        count = rows::count_batch(tx, batch).await?.iter().map(|(_, count)| count).sum();
    }
    let ids: Vec<&str> = missed.split(',').filter(|id| is_id(id)).take(NAMED).collect();
    let is_full = query.text("full") == "1";
    if count == 0 && ids.is_empty() && !is_full {
        return Ok(None);
    }
    let said = if ids.is_empty() { Vec::new() } else { rows::list_last_decisions(tx, &ids).await? };
    Ok(Some(NoticeView {
        text: visit.site.locale.text("desk-done", &[("count", Arg::Number(count))]),
        batch: if count > 0 { batch.to_owned() } else { String::new() },
        missed: said.iter().map(|last| told(visit, last)).collect(),
        full: if is_full {
            visit.site.locale.text("desk-pinned-full", &[("most", Arg::Number(PINNED))])
        } else {
            String::new()
        },
    }))
}

/// Where a form of the desk leads back to: a page of the desk and nothing else.
pub fn back(fields: &Fields) -> String {
    let asked = next::safe(fields.text("back"));
    if asked.starts_with("/~desk/") { asked.to_owned() } else { queues::PATH.to_owned() }
}

/// The address of a page that says what was just decided.
pub fn back_with(back: &str, decided: &Decided) -> String {
    let missed =
        decided.outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Overtaken | Outcome::Withdrawn));
    let missed: Vec<&str> = missed.take(NAMED).map(|(comment, _)| comment.as_str()).collect();
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if !decided.batch.is_empty() {
        query.append_pair("done", &decided.batch);
    }
    if !missed.is_empty() {
        query.append_pair("missed", &missed.join(","));
    }
    if decided.outcomes.iter().any(|(_, outcome)| *outcome == Outcome::Full) {
        query.append_pair("full", "1");
    }
    let query = query.finish();
    let joint = if back.contains('?') { '&' } else { '?' };
    if query.is_empty() { back.to_owned() } else { format!("{back}{joint}{query}") }
}
