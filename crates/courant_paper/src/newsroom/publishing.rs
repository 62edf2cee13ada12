//! `/~desk/articles/ID/publish`: the way of an article. Its state and what can be done now, what the rules find, who has
//! it until when, publishing with what readers are told, and all that was decided before.

use super::article::problem_text;
use super::articles::{self, href_of, shown_headline, state_text, state_word, stopped_text};
use super::passages::{self, PassageView};
use super::preview;
use super::queues;
use super::setup::parts::{KeptView, sure};
use super::visit::Visit;
use crate::accounts::{Right, rows as accounts, staff};
use crate::editing::desk::{self, Plan};
use crate::editing::gates::Found;
use crate::editing::publish::{Order, Publishing, publish};
use crate::editing::write::Open;
use crate::editing::{Hand, Note, NoteKind, Work, amend, gates, rows, step, terms, withdraw};
use crate::pages::cache::{LISTS, article_tag};
use crate::pages::view::ChoiceView;
use anyhow::Result;
use courant_kit::clock::{from_control, to_control};
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_news::gate::Problem;
use courant_news::kind::Visibility;
use courant_news::workflow::{self, Face, Refusal, State, Step};
use http::{Response, StatusCode};
use jiff::tz::TimeZone;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Steps that take an article from readers, and back.
const OFF: [Step; 4] = [Step::Withdraw, Step::Retract, Step::TakeDown, Step::BringBack];
/// Lines of the history that are shown.
const HISTORY: i64 = 100;

#[derive(Serialize)]
struct PublishPage {
    here: String,
    comments: String,
    headline: String,
    state: &'static str,
    state_text: String,
    since: String,
    /// Its address, where readers may open it.
    live: String,
    edit: i64,
    steps: Vec<StepView>,
    may_publish: bool,
    may_schedule: bool,
    is_live: bool,
    /// It goes out at this moment.
    goes_at: String,
    /// Why it did not go out by itself.
    stopped: String,
    problems: Vec<ProblemView>,
    /// Links that nobody has looked at yet, in words.
    unlooked: String,
    is_blocked: bool,
    /// No reason helps: there is no headline, or no text.
    is_fixed: bool,
    off: Vec<StepView>,
    plan: PlanView,
    staff: Vec<ChoiceView>,
    owners: Vec<ChoiceView>,
    may_edit: bool,
    may_time: bool,
    /// They may tell readers of a change that was published without a word.
    may_tell: bool,
    /// `public`, `private` or `password`.
    visibility: String,
    told: Vec<ToldView>,
    notes: Vec<PassageView>,
    history: Vec<EventView>,
    problem: String,
    /// Id of the field that the problem is about.
    problem_at: &'static str,
    done: String,
    typed: TypedView,
    zone: String,
    outside: String,
    outside_until: String,
}

#[derive(Serialize)]
struct StepView {
    word: &'static str,
    label: String,
    needs_words: bool,
}

#[derive(Serialize)]
struct ProblemView {
    text: String,
    is_blocking: bool,
}

#[derive(Serialize)]
struct PlanView {
    /// What it was when the form was made, for what others change meanwhile.
    was: String,
    /// What colleagues changed meanwhile, by the names of the fields.
    there: BTreeMap<&'static str, String>,
    /// It is somebody's.
    has_owner: bool,
    slugline: String,
    desk_note: String,
    deadline: String,
    embargo: String,
    ends: String,
}

#[derive(Serialize)]
struct ToldView {
    id: String,
    /// The words in the form that mends them.
    typed: String,
    kind: String,
    text: String,
    date: String,
}

#[derive(Serialize)]
struct EventView {
    what: String,
    who: String,
    date: String,
    detail: String,
}

/// A note to readers in a form.
#[derive(Default, Serialize)]
struct NoteView {
    kind: String,
    text: String,
    since: String,
}

/// What a form had in it, when it comes back.
#[derive(Default, Serialize)]
struct TypedView {
    /// The note that goes with a change.
    note: NoteView,
    /// The one that is added afterwards.
    added: NoteView,
    at: String,
    reason: String,
    words: String,
    /// The words with which an article goes off the paper.
    why: String,
}

/// What keeps a form from being done, and the field it is about.
type Fault = (String, &'static str);

/// What became of the last form.
pub struct Said<'a> {
    fault: Fault,
    fields: &'a Fields,
    /// Fields of the plan that colleagues changed meanwhile.
    lost: Vec<&'static str>,
}

fn step_views(visit: &Visit<'_>, steps: &[Step], wanted: &[Step]) -> Vec<StepView> {
    wanted
        .iter()
        .filter(|step| steps.contains(step))
        .map(|step| StepView {
            word: step.word(),
            label: visit.words(&format!("desk-step-{}", step.word().replace('_', "-"))),
            needs_words: step.needs_words(),
        })
        .collect()
}

/// Shows the page; with what became of a form that was not done.
pub async fn show(visit: &Visit<'_>, hand: &Hand, open: Open, said: Option<Said<'_>>) -> Result<Response<Body>> {
    let Open { work, manuscript } = open;
    let site = &visit.site;
    let who = hand.to(&work);
    let steps = hand.steps(&work);
    let mut tx = visit.paper.db.read().await?;
    let found = gates::look(&mut tx, &work, &manuscript, &site.settings.address, visit.now).await?;
    let Found { problems, unlooked_count: unlooked } = found;
    let told = rows::list_corrections(&mut tx, work.article_id, HISTORY).await?;
    let history = rows::list_events(&mut tx, work.article_id, HISTORY).await?;
    let notes = passages::views(visit, &mut tx, work.article_id).await?;
    let planned: Note = serde_json::from_str(&rows::find_note(&mut tx, work.article_id).await?).unwrap_or_default();
    let holders: Vec<i64> = [work.assignee_id, work.account_id].into_iter().flatten().collect();
    let names = accounts::map_names(&mut tx, &holders).await?;
    let visibility = terms::visibility(&mut tx, work.article_id).await?;
    let (outside, until) = preview::outside_link(visit, &mut tx, &work).await?;
    drop(tx);
    let staff = staff::list(&visit.paper.db, 200).await?;
    let plan_typed = said.as_ref().map(|said| said.fields).filter(|fields| fields.text("act") == "plan");
    let chosen = |name: &str, now: Option<i64>| plan_typed.map_or(now, |typed| typed.text(name).parse().ok());
    let staff_choices = |chosen: Option<i64>| {
        let writers = staff.iter().filter(|one| one.role.may(Right::Write));
        let mut list: Vec<ChoiceView> =
            writers.map(|one| ChoiceView::new(one.id.to_string(), one.shown_name(), chosen == Some(one.id))).collect();
        // Somebody who writes no more has it still, whatever else the form changes.
        if let Some((id, name)) = chosen.and_then(|id| names.get_key_value(&id))
            && !list.iter().any(|one| one.is_chosen)
        {
            list.push(ChoiceView::new(id.to_string(), name, true));
        }
        list
    };
    let date = |at: i64| site.date(at, DateStyle::DateTime).text;
    let on_desk = [
        Step::File,
        Step::TakeBack,
        Step::Review,
        Step::Approve,
        Step::Unschedule,
        Step::SendBack,
        Step::Discard,
        Step::TakeOut,
        Step::ThrowAway,
    ];
    let typed = match &said {
        Some(said) => TypedView::of(said.fields),
        // What was to be told when it was scheduled.
        None => TypedView { note: NoteView::of(&planned, &site.zone), ..TypedView::default() },
    };
    let page = PublishPage {
        here: href_of(&work.public_id),
        comments: queues::way_to(visit, &work.public_id),
        headline: shown_headline(visit, &work),
        state: state_word(&work),
        state_text: state_text(visit, &work),
        since: date(work.state_since),
        live: work.path.as_deref().filter(|_| work.face == Face::Live).map(address::href).unwrap_or_default(),
        edit: work.edit,
        steps: step_views(visit, &steps, &on_desk),
        may_publish: steps.contains(&Step::Publish),
        may_schedule: steps.contains(&Step::Schedule),
        is_live: work.first_published_at.is_some(),
        goes_at: work.publish_at.filter(|_| work.state == State::Scheduled).map(date).unwrap_or_default(),
        stopped: stopped_text(visit, &work),
        is_blocked: problems.iter().any(|problem| problem.is_blocking),
        is_fixed: problems.iter().any(|problem| problem.is_blocking && problem.rule.is_fixed()),
        problems: problems
            .iter()
            .map(|problem| ProblemView { text: problem_text(visit, problem), is_blocking: problem.is_blocking })
            .collect(),
        unlooked: match unlooked {
            0 => String::new(),
            count => site.locale.text("link-unlooked", &[("count", Arg::Number(count))]),
        },
        off: step_views(visit, &steps, &OFF),
        plan: plan_view(visit, &work, plan_typed, said.as_ref().map_or(&[], |said| &said.lost), &names)?,
        staff: staff_choices(chosen("assignee", work.assignee_id)),
        owners: staff_choices(chosen("owner", work.account_id)),
        may_edit: who.may_edit,
        may_time: who.may_edit || (who.is_own && who.may_publish),
        may_tell: who.may_edit && work.face == Face::Live,
        visibility,
        told: told
            .iter()
            .map(|one| ToldView {
                id: one.public_id.clone(),
                typed: match said.as_ref().filter(|said| said.fields.text("of") == one.public_id) {
                    Some(said) => said.fields.text("mended").to_owned(),
                    None => one.text.clone(),
                },
                kind: visit.words(&format!("desk-told-{}", one.kind)),
                text: one.text.clone(),
                date: date(one.noted_at),
            })
            .collect(),
        notes,
        history: history.iter().map(|line| event_view(visit, line)).collect(),
        problem: said.as_ref().map(|said| said.fault.0.clone()).unwrap_or_default(),
        problem_at: said.as_ref().map(|said| said.fault.1).unwrap_or_default(),
        done: Some(visit.query().text("done"))
            .filter(|word| is_word(word))
            .map_or_else(String::new, |word| visit.words(&format!("desk-done-{}", word.replace('_', "-")))),
        typed,
        zone: site.settings.time_zone.clone(),
        outside,
        outside_until: date(until),
    };
    let status = if said.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    visit.page(status, "publishing.html", &shown_headline(visit, &work), page)
}

/// Whether an address says a word that there is something to say for.
fn is_word(word: &str) -> bool {
    Step::from_word(word).is_some() || matches!(word, "plan" | "note_mend" | "note_add" | "visibility")
}

fn event_view(visit: &Visit<'_>, line: &rows::EventLine) -> EventView {
    let date = |at: i64| visit.site.date(at, DateStyle::DateTime).text;
    let is_moment = matches!(line.step.as_str(), "scheduled" | "deadline" | "embargo" | "ends");
    let detail = match line.detail.parse::<i64>() {
        Ok(at) if is_moment => date(at),
        _ if line.step == "put_back" => String::new(),
        _ if line.step == "stopped" => gates::stopped_by(&visit.site.locale, &line.detail),
        _ => line.detail.clone(),
    };
    EventView {
        what: visit.words(&format!("desk-event-{}", line.step.replace('_', "-"))),
        who: line.who.clone(),
        date: date(line.happened_at),
        detail,
    }
}

impl NoteView {
    fn of(note: &Note, zone: &TimeZone) -> NoteView {
        let kind = note.kind.word().to_owned();
        NoteView { kind, text: note.text.clone(), since: to_control(note.wrong_since, zone) }
    }
}

impl TypedView {
    fn of(fields: &Fields) -> TypedView {
        let text = |name: &str| fields.text(name).to_owned();
        let is_off = Step::from_word(fields.text("act")).is_some_and(|step| OFF.contains(&step));
        let note = NoteView { kind: text("note"), text: text("text"), since: text("since") };
        let (note, added) = match fields.text("act") {
            "note_add" => (NoteView::default(), note),
            _ => (note, NoteView::default()),
        };
        TypedView {
            note,
            added,
            at: text("at"),
            reason: text("reason"),
            words: if is_off { String::new() } else { text("words") },
            why: if is_off { text("words") } else { String::new() },
        }
    }
}

/// What a problem list says in one line, for the head of the page.
fn blocked_text(visit: &Visit<'_>, problems: &[Problem]) -> String {
    let blocks = problems.iter().filter(|problem| problem.is_blocking).count() as i64;
    visit.site.locale.text("desk-refused-gates", &[("count", Arg::Number(blocks))])
}

/// Does what a form of the page asks.
pub async fn act(visit: &Visit<'_>, hand: &Hand, open: Open, fields: &Fields) -> Result<Response<Body>> {
    let id = open.work.public_id.clone();
    // Enter in a field: with a moment it is for later.
    let word = match fields.text("act") {
        "enter" if fields.text("at").is_empty() => Step::Publish.word(),
        "enter" => Step::Schedule.word(),
        word => word,
    };
    let word = word.to_owned();
    let mut lost = Vec::new();
    let fault = match word.as_str() {
        "plan" => plan(visit, hand, &open.work, fields, &mut lost).await?,
        "note_mend" => {
            let words = (fields.text("was"), fields.text("mended"));
            let outcome = amend::mend(&visit.paper.db, hand, &id, fields.text("of"), words, visit.now).await?;
            amend_fault(visit, outcome, "")
        }
        "note_add" => match from_control(fields.text("since"), &visit.site.zone) {
            Ok(wrong_since) => {
                let kind = NoteKind::from_word(fields.text("note"));
                let new = Note { kind, text: fields.text("text").to_owned(), wrong_since };
                amend_fault(visit, amend::add(&visit.paper.db, hand, &id, new, visit.now).await?, "told")
            }
            Err(_) => Some((visit.words("desk-refused-no-date"), "told")),
        },
        "visibility" => {
            let wanted = match fields.text("visibility") {
                "public" => Visibility::Public,
                "private" => Visibility::Private,
                _ => return visit.refuse(StatusCode::BAD_REQUEST),
            };
            match terms::set_visibility(&visit.paper.db, hand, &id, wanted, visit.now).await? {
                terms::Outcome::Done => None,
                _ => Some((visit.words("desk-refused-not-yours"), "")),
            }
        }
        "retract" if must_ask(hand, &open.work, fields) => return ask_to_retract(visit, &open.work, fields),
        "publish" | "schedule" => publish_now_or_later(visit, hand, &open.work, fields, word == "schedule").await?,
        word => match Step::from_word(word) {
            Some(wanted) if OFF.contains(&wanted) => {
                let outcome =
                    withdraw::take(&visit.paper.db, hand, &id, wanted, fields.text("words"), visit.now).await?;
                outcome_fault(visit, outcome, "why")
            }
            // Nobody signs off what they did not see.
            Some(Step::Approve) if fields.text("edit") != open.work.edit.to_string() => {
                Some((visit.words("desk-refused-changed"), ""))
            }
            Some(wanted) if wanted != Step::Publish && wanted != Step::Schedule => {
                let outcome = step::take(&visit.paper.db, hand, &id, wanted, fields.text("words"), visit.now).await?;
                outcome_fault(visit, outcome, "words")
            }
            _ => return visit.refuse(StatusCode::BAD_REQUEST),
        },
    };
    match fault {
        None => {
            // Whoever did it looks at the article next; other processes hear of it by the event.
            visit.paper.cache.purge(&[article_tag(open.work.article_id), Tag::new(LISTS)]);
            visit.paper.scheduled.notify_one();
            // What had nothing in it is gone at once.
            let to = if word == Step::ThrowAway.word() {
                articles::PATH.to_owned()
            } else {
                format!("{}/publish", href_of(&id))
            };
            Ok(visit.lead(&format!("{to}?done={word}")))
        }
        Some(fault) => {
            let Some(open) = super::article::open(visit, hand, &id).await? else {
                return visit.refuse(StatusCode::NOT_FOUND);
            };
            show(visit, hand, open, Some(Said { fault, fields, lost })).await
        }
    }
}

fn refusal_text(visit: &Visit<'_>, refusal: Refusal) -> String {
    visit.words(match refusal {
        Refusal::NotYours => "desk-refused-not-yours",
        Refusal::NotFromHere => "desk-refused-not-from-here",
    })
}

fn outcome_fault(visit: &Visit<'_>, outcome: step::Outcome, words: &'static str) -> Option<Fault> {
    match outcome {
        step::Outcome::Done => None,
        step::Outcome::Refused(refusal) => Some((refusal_text(visit, refusal), "")),
        step::Outcome::NeedsWords => Some((visit.words("desk-refused-needs-words"), words)),
        step::Outcome::Missing => Some((visit.words("desk-refused-not-yours"), "")),
    }
}

fn amend_fault(visit: &Visit<'_>, outcome: amend::Outcome, field: &'static str) -> Option<Fault> {
    let key = match outcome {
        amend::Outcome::Done => return None,
        amend::Outcome::Refused | amend::Outcome::Missing => "desk-refused-not-yours",
        amend::Outcome::NeedsWords => "desk-refused-needs-words",
        amend::Outcome::Changed => "desk-refused-changed",
    };
    Some((visit.words(key), field))
}

async fn publish_now_or_later(
    visit: &Visit<'_>,
    hand: &Hand,
    work: &Work,
    fields: &Fields,
    is_later: bool,
) -> Result<Option<Fault>> {
    let zone = &visit.site.zone;
    let bad_date = |field| Ok(Some((visit.words("desk-refused-no-date"), field)));
    let Ok(at) = from_control(fields.text("at"), zone) else { return bad_date("at") };
    let Ok(wrong_since) = from_control(fields.text("since"), zone) else { return bad_date("since") };
    if is_later && at.is_none() {
        return bad_date("at");
    }
    let note = Note {
        kind: NoteKind::from_word(fields.text("note")),
        text: fields.text("text").trim().to_owned(),
        wrong_since,
    };
    let order = Order {
        seen: fields.text("edit").parse().unwrap_or(-1),
        at: at.filter(|_| is_later),
        note,
        reason: fields.text("reason").to_owned(),
    };
    let db = &visit.paper.db;
    let outcome = publish(db, &visit.site.settings, hand, &work.public_id, order, visit.now).await?;
    let date = |at: i64| visit.site.date(at, DateStyle::DateTime).text;
    Ok(match outcome {
        Publishing::Done(_) | Publishing::Scheduled(_) => None,
        Publishing::Changed => Some((visit.words("desk-refused-changed"), "")),
        Publishing::Refused(refusal) => Some((refusal_text(visit, refusal), "")),
        Publishing::EmbargoNotOver(at) => {
            Some((visit.site.locale.text("desk-refused-embargo", &[("date", Arg::Text(&date(at)))]), "embargo"))
        }
        Publishing::TooEarly => Some((visit.words("desk-refused-past"), "at")),
        Publishing::EndsBefore(at) => Some((visit.words_of("desk-refused-ends", "date", &date(at)), "ends")),
        Publishing::NeedsKind => Some((visit.words("desk-refused-note-kind"), "text")),
        Publishing::NeedsNote => Some((visit.words("desk-refused-needs-note"), "text")),
        Publishing::Blocked(problems) => {
            let is_fixed = problems.iter().any(|problem| problem.is_blocking && problem.rule.is_fixed());
            Some((blocked_text(visit, &problems), if is_fixed { "" } else { "reason" }))
        }
        Publishing::Missing => Some((visit.words("desk-refused-not-yours"), "")),
    })
}

/// The plan as it is, or as it was typed, with what colleagues changed of it meanwhile.
fn plan_view(
    visit: &Visit<'_>,
    work: &Work,
    typed: Option<&Fields>,
    lost: &[&'static str],
    names: &HashMap<i64, String>,
) -> Result<PlanView> {
    let zone = &visit.site.zone;
    let name =
        |id: Option<i64>| id.and_then(|id| names.get(&id)).cloned().unwrap_or_else(|| visit.words("desk-nobody"));
    let date = |at: Option<i64>| at.map_or_else(|| "–".to_owned(), |at| visit.moment(at));
    let there = |field: &str| match field {
        "slugline" => work.slugline.clone(),
        "desk_note" => work.desk_note.clone(),
        "assignee" => name(work.assignee_id),
        "owner" => name(work.account_id),
        "deadline" => date(work.deadline_at),
        "embargo" => date(work.embargo_at),
        _ => date(work.withdraw_at),
    };
    let text = |name: &str, now: &str| typed.map_or_else(|| now.to_owned(), |typed| typed.text(name).to_owned());
    let time = |name: &str, at: Option<i64>| text(name, &to_control(at, zone));
    Ok(PlanView {
        was: serde_json::to_string(&Plan::of(work))?,
        there: lost.iter().map(|field| (*field, there(field))).collect(),
        has_owner: work.account_id.is_some(),
        slugline: text("slugline", &work.slugline),
        desk_note: text("desk_note", &work.desk_note),
        deadline: time("deadline", work.deadline_at),
        embargo: time("embargo", work.embargo_at),
        ends: time("ends", work.withdraw_at),
    })
}

/// Saves what was changed of the plan; `lost` are the fields that colleagues changed meanwhile.
async fn plan(
    visit: &Visit<'_>,
    hand: &Hand,
    work: &Work,
    fields: &Fields,
    lost: &mut Vec<&'static str>,
) -> Result<Option<Fault>> {
    let zone = &visit.site.zone;
    // As the form was made; without it, as it is.
    let was: Plan = serde_json::from_str(fields.text("was")).unwrap_or_else(|_| Plan::of(work));
    let date = |field, was: Option<i64>| match fields.text(field) {
        // A control holds no seconds.
        typed if typed == to_control(was, zone) => Ok(was),
        typed => from_control(typed, zone).map_err(|_| (visit.words("desk-refused-no-date"), field)),
    };
    let dates = (date("deadline", was.deadline_at), date("embargo", was.embargo_at), date("ends", was.withdraw_at));
    let (deadline_at, embargo_at, withdraw_at) = match dates {
        (Ok(deadline_at), Ok(embargo_at), Ok(withdraw_at)) => (deadline_at, embargo_at, withdraw_at),
        (Err(fault), ..) | (_, Err(fault), _) | (.., Err(fault)) => return Ok(Some(fault)),
    };
    let text = |name: &str, was: &str| {
        let typed = fields.text(name).trim();
        // Browsers send lines their own way.
        let is_same = typed.lines().eq(was.trim().lines());
        if is_same { was.to_owned() } else { typed.to_owned() }
    };
    let wanted = Plan {
        slugline: text("slugline", &was.slugline),
        desk_note: text("desk_note", &was.desk_note),
        assignee_id: fields.text("assignee").parse().ok(),
        account_id: fields.text("owner").parse().ok(),
        deadline_at,
        embargo_at,
        withdraw_at,
    };
    let outcome = desk::plan(&visit.paper.db, hand, &work.public_id, (was, wanted), visit.now).await?;
    Ok(match outcome {
        desk::Outcome::Done => None,
        desk::Outcome::NoAccount => Some((visit.words("desk-refused-no-account"), "")),
        desk::Outcome::Refused | desk::Outcome::Missing => Some((visit.words("desk-refused-not-yours"), "")),
        desk::Outcome::Changed(fields) => {
            let first = fields.first().copied().unwrap_or_default();
            *lost = fields;
            Some((visit.words("desk-refused-changed"), first))
        }
        desk::Outcome::GoesOutBefore(at) => {
            Some((visit.words_of("desk-refused-goes-out", "date", &visit.moment(at)), "embargo"))
        }
        desk::Outcome::EndsTooEarly => Some((visit.words("desk-refused-ends-early"), "ends")),
    })
}

/// Whether somebody is asked once more before they retract an article, with the reason that readers get.
fn must_ask(hand: &Hand, work: &Work, fields: &Fields) -> bool {
    let may = workflow::step(work.state, work.face, Step::Retract, hand.to(work)).is_ok();
    may && fields.text("sure") != "yes" && !fields.text("words").trim().is_empty()
}

fn ask_to_retract(visit: &Visit<'_>, work: &Work, fields: &Fields) -> Result<Response<Body>> {
    let words = fields.text("words").trim().to_owned();
    let here = format!("{}/publish", href_of(&work.public_id));
    let lines = vec![visit.words("desk-retract-sure"), words.clone()];
    let hidden = vec![KeptView { name: "words", value: words }];
    sure(visit, &shown_headline(visit, work), lines, &here, Step::Retract.word(), hidden, &here)
}
