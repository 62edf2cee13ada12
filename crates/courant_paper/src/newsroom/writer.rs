//! `/~desk/writer/COMMENT`: what the writer of a comment wrote and what was decided on it, notes, bans, and having
//! everything wait.

use super::cases::{self, CasesView};
use super::visit::Visit;
use crate::accounts::Moderator;
use crate::comments::moderate::bans::{self, Banned, Ground, Wanted};
use crate::comments::moderate::queue::Cursor;
use crate::comments::moderate::writer as writers;
use crate::pages::site::DateView;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use http::{Response, StatusCode};
use serde::Serialize;

#[derive(Serialize)]
struct WriterPage {
    name: String,
    email: String,
    address: String,
    problem: String,
    bans: Vec<BanView>,
    may_ban_account: bool,
    may_ban_email: bool,
    may_ban_network: bool,
    notes: Vec<NoteView>,
    list: CasesView,
    further: String,
}

/// A ban.
#[derive(Serialize)]
pub struct BanView {
    id: String,
    ground: String,
    /// It has everything wait.
    is_hold: bool,
    name: String,
    writer_href: String,
    reason: String,
    put: String,
    until: String,
    is_in_force: bool,
}

#[derive(Serialize)]
struct NoteView {
    note: String,
    actor: String,
    date: DateView,
}

/// A ban, for the template.
pub fn ban_view(visit: &Visit<'_>, ban: &bans::Listed) -> BanView {
    let (site, locale) = (&visit.site, &visit.site.locale);
    let day = |at: i64| site.date(at, DateStyle::Medium).text;
    let until = match (ban.ended_at, ban.until) {
        (Some(at), _) => {
            locale.text("desk-ban-ended", &[("date", Arg::Text(&day(at))), ("name", Arg::Text(&ban.ended_by))])
        }
        (None, Some(at)) => locale.text("desk-ban-until", &[("date", Arg::Text(&day(at)))]),
        (None, None) => visit.words("desk-ban-for-good"),
    };
    BanView {
        id: ban.public_id.clone(),
        ground: ban.ground.map_or_else(String::new, |ground| visit.words(&format!("desk-ground-{}", ground.word()))),
        is_hold: ban.is_hold,
        name: cases::shown_name(visit, &ban.label),
        writer_href: if ban.comment.is_empty() { String::new() } else { format!("/~desk/writer/{}", ban.comment) },
        reason: ban.reason.clone(),
        put: locale.text("desk-ban-put", &[("date", Arg::Text(&day(ban.created_at))), ("name", Arg::Text(&ban.actor))]),
        until,
        is_in_force: ban.is_in_force(visit.now),
    }
}

/// Shows it, with what went wrong.
pub async fn show(visit: &Visit<'_>, comment: &str, status: StatusCode, problem: &str) -> Result<Response<Body>> {
    let key = visit.paper.key()?;
    let mut tx = visit.paper.db.read().await?;
    let from = Cursor::parse(visit.query().text("from"));
    let Some(history) = writers::find(&mut tx, key, comment, from).await? else {
        drop(tx);
        return visit.missing().await;
    };
    let address = format!("/~desk/writer/{comment}");
    let at = |from: Option<Cursor>| match from {
        Some(from) => format!("{address}?from={}", from.to_text()),
        None => address.clone(),
    };
    let bans = bans::list_of(&mut tx, key, &history.by, visit.now).await?;
    let page = WriterPage {
        name: cases::shown_name(visit, &history.by.name),
        email: history.by.email.clone(),
        problem: problem.to_owned(),
        bans: bans.iter().map(|ban| ban_view(visit, ban)).collect(),
        may_ban_account: !history.by.account.is_empty(),
        may_ban_email: !history.by.email.is_empty(),
        may_ban_network: !history.by.network.is_empty(),
        notes: history
            .notes
            .into_iter()
            .map(|note| NoteView {
                date: visit.site.date(note.created_at, DateStyle::DateTime),
                note: note.note,
                actor: note.actor,
            })
            .collect(),
        list: cases::view(visit, &mut tx, &history.cases, &history.taken, at(from)).await?,
        further: history.next.map(|next| at(Some(next))).unwrap_or_default(),
        address: address.clone(),
    };
    visit.page(status, "writer.html", &visit.words("desk-writer"), page)
}

/// Bans, has everything wait, or notes something.
pub async fn act(visit: &Visit<'_>, moderator: &Moderator, comment: &str, fields: &Fields) -> Result<Response<Body>> {
    let (db, key, now) = (&visit.paper.db, visit.paper.key()?, visit.now);
    match fields.text("act") {
        "note" => {
            writers::note(db, key, moderator, comment, fields.text("note"), now).await?;
        }
        act @ ("ban" | "hold") => {
            let wanted = Wanted {
                grounds: fields.all("ground").filter_map(Ground::from_word).collect(),
                is_hold: act == "hold",
                days: fields.text("days").parse().ok().filter(|days| *days > 0),
                reason: fields.text("reason").to_owned(),
            };
            match bans::put(db, key, moderator, comment, &wanted, now).await? {
                Banned::Put(_) => {}
                Banned::Unknown => {
                    let problem = visit.words("desk-ban-nothing");
                    return show(visit, comment, StatusCode::UNPROCESSABLE_ENTITY, &problem).await;
                }
                Banned::Missing => return visit.missing().await,
            }
        }
        _ => {}
    }
    Ok(visit.lead(&format!("/~desk/writer/{comment}")))
}
