//! The desk: which page is for whom.
//!
//! Whoever may not open a page gets the form to sign in in its place, and learns nothing of what there is. What a
//! page may do is given to it as a value ([`Moderator`], [`Editor`], [`Owner`]); there is no other way to do it.

use super::article::{self, Leaf};
use super::view::first_page;
use super::visit::Visit;
use super::writer;
use super::{
    articles, audit, bans, bulk, colleague, dossiers, fronts, gates, keys, library, palette, people, pictures, policy,
    questions, queues, rules, setup, sign_in, statistics, topics, undo, words,
};
use crate::accounts::{Analyst, Editor, Moderator, Owner};
use crate::editing::Hand;
use crate::library::edit::Keeper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};

/// A page of the desk, with the right to it.
enum Page<'a> {
    /// Leads to the first page there is for whoever asks.
    Top(&'static str),
    Articles(Hand),
    Article(Hand, &'a str, Leaf),
    /// Articles to link to, and topics, for scripts.
    Links,
    Topics(Option<Editor>),
    /// What the command palette offers, for scripts.
    Palette,
    Gates(Editor),
    Queues(Moderator, Option<Editor>),
    /// Pictures of readers, and the file of one that waits.
    Pictures(Moderator),
    Picture(&'a str),
    Writer(Moderator, &'a str),
    Bans(Moderator),
    Rules,
    Questions(Moderator, Option<Editor>),
    Words(Editor),
    Policy(Editor),
    Library,
    Medium(Keeper, i64),
    Setup(Editor, Option<Owner>, setup::Place),
    Fronts(Editor, fronts::Place),
    Dossiers(Editor, dossiers::Place),
    People(Owner),
    Colleague(Owner, &'a str),
    /// What one did, and undoing it.
    Undo(Owner, &'a str),
    Audit(Owner),
    Statistics(Analyst),
    /// The same as a file.
    StatisticsFile(Analyst),
    /// Opens once there is a second proof, which the paper asks its staff for.
    Locked,
    /// There is none at this address.
    Nowhere,
}

/// The page at an address; none for somebody who may not open it.
fn page<'a>(visit: &Visit<'_>, below: &'a str) -> Option<Page<'a>> {
    let session = visit.session.as_ref()?;
    if !session.account.role.is_staff() {
        return None;
    }
    if session.must_strengthen {
        return Some(Page::Locked);
    }
    Some(match below {
        "" => Page::Top(first_page(session.account.role)),
        "articles" => Page::Articles(Hand::of(session)?),
        "articles.json" => Hand::of(session).map(|_| Page::Links)?,
        "topics.json" => Hand::of(session).map(|_| Page::Topics(session.editor()))?,
        "palette.json" => Page::Palette,
        "gates" => Page::Gates(session.editor()?),
        "comments" => Page::Queues(session.moderator()?, session.editor()),
        "comments/pictures" => Page::Pictures(session.moderator()?),
        "bans" => Page::Bans(session.moderator()?),
        "rules" => session.moderator().map(|_| Page::Rules)?,
        "questions" => Page::Questions(session.moderator()?, session.editor()),
        "words" => Page::Words(session.editor()?),
        "policy" => Page::Policy(session.editor()?),
        "people" => Page::People(session.owner()?),
        "audit" => Page::Audit(session.owner()?),
        "statistics" => Page::Statistics(session.analyst()?),
        "statistics.csv" => Page::StatisticsFile(session.analyst()?),
        "library" => session.writer().map(|_| Page::Library)?,
        _ if setup::place(below).is_some() => Page::Setup(session.editor()?, session.owner(), setup::place(below)?),
        _ if let Some(place) = fronts::place(below) => Page::Fronts(session.editor()?, place),
        _ if let Some(place) = dossiers::place(below) => Page::Dossiers(session.editor()?, place),
        _ => match below.split_once('/') {
            Some(("articles", rest)) => {
                let (id, leaf) = rest.split_once('/').unwrap_or((rest, ""));
                match Leaf::of(leaf).filter(|_| is_id(id)) {
                    Some(leaf) => Page::Article(Hand::of(session)?, id, leaf),
                    None => Page::Nowhere,
                }
            }
            Some(("library", medium)) if let Some(id) = library::row_of(medium) => {
                Page::Medium(Keeper::of(session)?, id)
            }
            Some(("comments", rest)) if let Some(id) = rest.strip_prefix("pictures/").filter(|id| is_id(id)) => {
                session.moderator().map(|_| Page::Picture(id))?
            }
            Some(("writer", comment)) if is_id(comment) => Page::Writer(session.moderator()?, comment),
            Some(("people", account)) if is_id(account) => Page::Colleague(session.owner()?, account),
            Some(("people", rest)) if let Some(account) = rest.strip_suffix("/undo").filter(|id| is_id(id)) => {
                Page::Undo(session.owner()?, account)
            }
            _ => Page::Nowhere,
        },
    })
}

/// Whether a text can be a public id.
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Shows a page of the desk; to others the form to sign in.
pub async fn show(visit: &Visit<'_>, below: &str) -> Result<Response<Body>> {
    match page(visit, below) {
        None => sign_in::show_instead(visit),
        Some(Page::Top(first)) => Ok(visit.lead(first)),
        Some(Page::Articles(hand)) => articles::show(visit, &hand).await,
        Some(Page::Article(hand, id, leaf)) => article::show(visit, &hand, id, leaf).await,
        Some(Page::Links) => article::links(visit).await,
        Some(Page::Topics(editor)) => topics::find(visit, editor.as_ref()).await,
        Some(Page::Palette) => palette::find(visit).await,
        Some(Page::Gates(_)) => gates::show(visit, StatusCode::OK, None).await,
        Some(Page::Queues(..)) => queues::show(visit).await,
        Some(Page::Pictures(_)) => pictures::show(visit).await,
        Some(Page::Picture(picture)) => pictures::send(visit, picture).await,
        Some(Page::Writer(_, comment)) => writer::show(visit, comment, StatusCode::OK, "").await,
        Some(Page::Bans(_)) => bans::show(visit).await,
        Some(Page::Rules) => rules::show(visit).await,
        Some(Page::Questions(..)) => questions::show(visit).await,
        Some(Page::Words(_)) => words::show(visit, StatusCode::OK, None).await,
        Some(Page::Policy(_)) => policy::show(visit).await,
        Some(Page::Library) => library::show(visit).await,
        Some(Page::Medium(_, id)) => library::show_item(visit, id).await,
        Some(Page::Setup(_, owner, place)) => setup::show(visit, owner.as_ref(), place).await,
        Some(Page::Fronts(_, place)) => Box::pin(fronts::show(visit, place)).await,
        Some(Page::Dossiers(_, place)) => Box::pin(dossiers::show(visit, place)).await,
        Some(Page::Statistics(analyst)) => statistics::show(visit, &analyst).await,
        Some(Page::StatisticsFile(analyst)) => statistics::file(visit, &analyst).await,
        Some(Page::People(_)) => people::show(visit).await,
        Some(Page::Colleague(_, account)) => colleague::show(visit, account, StatusCode::OK, "").await,
        Some(Page::Undo(owner, account)) => undo::show(visit, &owner, account).await,
        Some(Page::Audit(owner)) => audit::show(visit, &owner).await,
        Some(Page::Locked) => Ok(visit.lead(keys::NEEDED)),
        Some(Page::Nowhere) => visit.missing().await,
    }
}

/// How long a form of the desk may be, in bytes; none for somebody who may not send it.
pub fn form_bytes(visit: &Visit<'_>, below: &str) -> Option<usize> {
    Some(match page(visit, below)? {
        Page::Locked => return None,
        Page::Words(_) | Page::Policy(_) | Page::Setup(..) | Page::Dossiers(..) => words::FORM_BYTES,
        Page::Article(_, _, leaf) if leaf.is_json() => article::SAVE_BYTES,
        _ => super::FORM_BYTES,
    })
}

/// What a script of a page asks that is no form.
pub enum Asked<'a> {
    Article(Hand, &'a str, Leaf),
    /// To make a topic.
    Topic(Editor),
}

/// What a script asks at an address; none where forms are sent to.
pub fn script<'a>(visit: &Visit<'_>, below: &'a str) -> Option<Asked<'a>> {
    match page(visit, below)? {
        Page::Article(hand, id, leaf) if leaf.is_json() => Some(Asked::Article(hand, id, leaf)),
        Page::Topics(Some(editor)) => Some(Asked::Topic(editor)),
        _ => None,
    }
}

/// Answers a script.
pub async fn answer(visit: &Visit<'_>, asked: Asked<'_>, sent: &[u8]) -> Result<Response<Body>> {
    match asked {
        Asked::Article(hand, id, leaf) => article::answer(visit, &hand, id, leaf, sent).await,
        Asked::Topic(editor) => topics::make(visit, &editor, sent).await,
    }
}

/// Does what a form of the desk asks.
pub async fn act(visit: &Visit<'_>, below: &str, fields: &Fields) -> Result<Response<Body>> {
    match page(visit, below) {
        None | Some(Page::Locked) => visit.refuse(StatusCode::FORBIDDEN),
        Some(Page::Articles(hand)) => bulk::act(visit, &hand, fields).await,
        Some(Page::Article(hand, id, leaf)) => article::act(visit, &hand, id, leaf, fields).await,
        Some(Page::Gates(editor)) => gates::act(visit, &editor, fields).await,
        Some(Page::Queues(moderator, editor)) => queues::act(visit, &moderator, editor.as_ref(), fields).await,
        Some(Page::Pictures(moderator)) => pictures::act(visit, &moderator, fields).await,
        Some(Page::Writer(moderator, comment)) => writer::act(visit, &moderator, comment, fields).await,
        Some(Page::Bans(moderator)) => bans::act(visit, &moderator, fields).await,
        Some(Page::Questions(moderator, editor)) => questions::act(visit, &moderator, editor.as_ref(), fields).await,
        Some(Page::Words(editor)) => words::act(visit, &editor, fields).await,
        Some(Page::Policy(editor)) => policy::act(visit, &editor, fields).await,
        Some(Page::Medium(keeper, id)) => library::act(visit, &keeper, id, fields).await,
        // Its form has files, which are read elsewhere.
        Some(Page::Library) => visit.refuse(StatusCode::BAD_REQUEST),
        Some(Page::Setup(editor, owner, place)) => setup::act(visit, &editor, owner.as_ref(), place, fields).await,
        Some(Page::Fronts(editor, place)) => Box::pin(fronts::act(visit, &editor, place, fields)).await,
        Some(Page::Dossiers(editor, place)) => Box::pin(dossiers::act(visit, &editor, place, fields)).await,
        Some(Page::People(owner)) => people::act(visit, &owner, fields).await,
        Some(Page::Colleague(owner, account)) => colleague::act(visit, &owner, account, fields).await,
        Some(Page::Undo(owner, account)) => undo::act(visit, &owner, account, fields).await,
        Some(
            Page::Top(_)
            | Page::Links
            | Page::Rules
            | Page::Topics(_)
            | Page::Picture(_)
            | Page::Palette
            | Page::Audit(_)
            | Page::Statistics(_)
            | Page::StatisticsFile(_)
            | Page::Nowhere,
        ) => visit.refuse(StatusCode::NOT_FOUND),
    }
}
