//! One medium: what is said of it, where it is shown, its file.

use super::PATH;
use super::describe::{ItemView, view};
use super::page::{Choice, facts, faults};
use crate::accounts::Writer;
use crate::library::edit::{self, Details, EDGE, Fault, NewTrack};
use crate::library::used::{self, UsedIn};
use crate::library::{self, Entry, rows};
use crate::newsroom::visit::Visit;
use crate::pages::cache::medium_tag;
use crate::pages::site::LinkView;
use anyhow::Result;
use courant_body::TrackKind;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use http::{Response, StatusCode};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

/// Other media with the same file that are named.
const COPIES: i64 = 10;

#[derive(Serialize)]
struct ItemPage {
    script: String,
    item: ItemView,
    family: String,
    facts: String,
    faults: Vec<String>,
    added: String,
    fields: FieldsView,
    version: i64,
    problem: Problem,
    is_saved: bool,
    typed: TypedView,
    uses: Vec<UseView>,
    copies: Vec<LinkView>,
    is_clip: bool,
    poster: Option<LinkView>,
    tracks: Vec<OneTrack>,
    kinds: Vec<Choice>,
    has_file: bool,
    longest: Longest,
}

/// Longest texts, for the fields.
#[derive(Serialize)]
struct Longest {
    line: usize,
    alt: usize,
    text: usize,
}

/// What stands in the fields: as it is kept, or as it was typed.
#[derive(Serialize)]
struct FieldsView {
    title: String,
    alt: String,
    caption: String,
    credit: String,
    holder: String,
    terms: String,
    until: String,
    focus_x: String,
    focus_y: String,
}

/// What was typed for a poster or a text and could not be taken.
#[derive(Default, Serialize)]
struct TypedView {
    poster: String,
    track: String,
    lang: String,
    label: String,
}

#[derive(Serialize)]
struct UseView {
    place: String,
    link: LinkView,
}

#[derive(Serialize)]
struct OneTrack {
    id: i64,
    kind: String,
    lang: String,
    link: LinkView,
}

/// What speaks against what was sent: the words, and the field they belong to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Problem {
    text: String,
    field: &'static str,
}

impl Problem {
    /// Words that belong to no field.
    pub fn plain(text: String) -> Problem {
        Problem { text, field: "" }
    }

    /// The words for a fault.
    pub fn of(visit: &Visit<'_>, fault: &Fault) -> Problem {
        let (key, field, most) = match fault {
            Fault::Missing => ("library-no-medium", "", 0),
            Fault::Changed => ("library-changed-meanwhile", "", 0),
            Fault::TooLong(field, most) => ("library-too-long", *field, *most),
            Fault::OutsidePicture => ("library-outside-picture", "focus", 0),
            Fault::Used => ("library-is-used", "remove", 0),
            Fault::NoPicture => ("library-no-picture", "poster", 0),
            Fault::NoTrack => ("library-no-track", "track", 0),
            Fault::NoLanguage => ("library-no-language", "lang", 0),
            Fault::NoClip => ("library-no-clip", "", 0),
            Fault::OtherFamily => ("library-other-family", "file", 0),
        };
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Problem { text: visit.site.locale.text(key, &[("most", Arg::Number(most))]), field }
    }
}

/// Shows a medium.
pub async fn show(visit: &Visit<'_>, id: i64) -> Result<Response<Body>> {
    draw(visit, id, StatusCode::OK, Problem::default()).await
}

/// Shows a medium as it is kept, with what speaks against what was sent.
pub async fn draw(visit: &Visit<'_>, id: i64, status: StatusCode, problem: Problem) -> Result<Response<Body>> {
    draw_with(visit, id, status, problem, None, None).await
}

async fn draw_with(
    visit: &Visit<'_>,
    id: i64,
    status: StatusCode,
    problem: Problem,
    typed: Option<FieldsView>,
    clip: Option<TypedView>,
) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let Some(entry) = library::find(&mut tx, id).await? else { return visit.missing().await };
    let uses = used::uses(&mut tx, id).await?;
    let copies = rows::list_copies(&mut tx, id, &entry.content_hash, COPIES).await?;
    let others: Vec<i64> =
        entry.medium.poster_id.into_iter().chain(entry.medium.tracks.iter().map(|track| track.media_id)).collect();
    let mut known = Vec::new();
    for other in others {
        known.extend(library::find(&mut tx, other).await?);
    }
    drop(tx);
    let label_of = |id: i64| known.iter().find(|one| one.medium.id == id).map(|one| view(one, visit.now).label);
    let link_to = |id: i64, label: String| LinkView { href: format!("{PATH}/{id}"), label, children: Vec::new() };
    let item = view(&entry, visit.now);
    let page = ItemPage {
        script: visit.site.style.links.library_script.clone(),
        family: visit.words(&format!("library-family-{}", item.family)),
        facts: facts(visit, &item),
        faults: faults(visit, &item),
        added: added(visit, &entry),
        fields: typed.unwrap_or_else(|| kept(&entry, &visit.site.zone)),
        version: entry.version,
        problem,
        is_saved: !visit.query().text("saved").is_empty(),
        typed: clip.unwrap_or_else(|| TypedView {
            poster: item.poster.map(|poster| poster.to_string()).unwrap_or_default(),
            ..TypedView::default()
        }),
        uses: uses
            .into_iter()
            .map(|one| UseView {
                place: visit.words(&format!("library-use-{}", one.place.word())),
                link: LinkView {
                    href: match one.place {
                        UsedIn::Article if !one.path.is_empty() => address::href(&one.path),
                        UsedIn::Medium => format!("{PATH}/{}", one.key),
                        UsedIn::Article | UsedIn::Manuscript => format!("/~desk/articles/{}", one.key),
                        UsedIn::Person | UsedIn::Promotion => String::new(),
                    },
                    label: if one.title.is_empty() { one.key } else { one.title },
                    children: Vec::new(),
                },
            })
            .collect(),
        copies: copies.into_iter().map(|(id, label)| link_to(id, label)).collect(),
        is_clip: matches!(item.family.as_str(), "video" | "audio"),
        poster: item.poster.map(|id| link_to(id, label_of(id).unwrap_or_default())),
        tracks: item
            .tracks
            .iter()
            .map(|track| OneTrack {
                id: track.id,
                kind: visit.words(&format!("library-track-{}", track.kind)),
                lang: visit.site.locale.language_name(&track.lang),
                link: link_to(
                    track.id,
                    if track.label.is_empty() { label_of(track.id).unwrap_or_default() } else { track.label.clone() },
                ),
            })
            .collect(),
        kinds: TrackKind::ALL
            .into_iter()
            .map(|kind| Choice {
                word: kind.name(),
                label: visit.words(&format!("library-track-{}", kind.name())),
                is_chosen: kind == TrackKind::Captions,
            })
            .collect(),
        has_file: item.state == "stored",
        longest: Longest { line: edit::LINE, alt: edit::ALT, text: edit::TEXT },
        item,
    };
    let title = page.item.label.clone();
    visit.page(status, "library_item.html", &title, page)
}

/// When it came, and by whom.
fn added(visit: &Visit<'_>, entry: &Entry) -> String {
    let date = visit.site.date(entry.created_at, DateStyle::Medium).text;
    match entry.added_by.as_str() {
        "" => visit.site.locale.text("library-added", &[("date", Arg::Text(&date))]),
        who => visit.site.locale.text("library-added-by", &[("date", Arg::Text(&date)), ("who", Arg::Text(who))]),
    }
}

fn kept(entry: &Entry, zone: &TimeZone) -> FieldsView {
    let percent = |part: i64| format!("{}", (part + 5) / 10);
    let (x, y) = entry.medium.focus.map(|(x, y)| (percent(x), percent(y))).unwrap_or_default();
    FieldsView {
        title: entry.medium.title.clone(),
        alt: entry.medium.alt.clone(),
        caption: entry.medium.caption.clone(),
        credit: entry.medium.credit_line.clone(),
        holder: entry.rights_holder.clone(),
        terms: entry.usage_terms.clone(),
        until: entry.rights_end_at.map(|end| last_day(end, zone)).unwrap_or_default(),
        focus_x: x,
        focus_y: y,
    }
}

/// The last day before a moment, as `input type=date` has it.
fn last_day(end: i64, zone: &TimeZone) -> String {
    let last = jiff::Timestamp::from_millisecond(end.saturating_sub(1));
    last.map(|last| zone.to_datetime(last).date().to_string()).unwrap_or_default()
}

/// The moment at which a day ends; none for what is no day.
fn end_of(day: &str, zone: &TimeZone) -> Option<i64> {
    let next = day.parse::<Date>().ok()?.tomorrow().ok()?;
    next.to_zoned_datetime(zone.clone()).ok().map(|at| at.timestamp().as_millisecond())
}

/// Changes a medium.
pub async fn act(visit: &Visit<'_>, writer: &Writer, id: i64, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let (word, of) = fields.text("act").split_once(':').unwrap_or((fields.text("act"), ""));
    let outcome = match word {
        "save" => return save(visit, writer, id, fields).await,
        "remove" => match edit::remove(db, writer, id, now).await? {
            Ok(()) => {
                visit.paper.media.forget_manners();
                return Ok(visit.lead(PATH));
            }
            Err(fault) => Err(fault),
        },
        "poster" => match fields.text("poster").trim() {
            "" => edit::set_poster(db, writer, id, None, now).await?,
            poster => match super::row_of(poster.rsplit('/').next().unwrap_or_default()) {
                Some(poster) => edit::set_poster(db, writer, id, Some(poster), now).await?,
                None => Err(Fault::NoPicture),
            },
        },
        "track" => match super::row_of(fields.text("track").trim().rsplit('/').next().unwrap_or_default()) {
            Some(media_id) => {
                let track = NewTrack {
                    media_id,
                    kind: TrackKind::from_name(fields.text("kind")).unwrap_or_default(),
                    lang: fields.text("lang").trim().to_owned(),
                    label: courant_text::normalize(fields.text("label").trim()),
                };
                edit::add_track(db, writer, id, track, now).await?
            }
            None => Err(Fault::NoTrack),
        },
        "untrack" => edit::remove_track(db, writer, id, super::row_of(of).unwrap_or_default(), now).await?,
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    match outcome {
        Ok(()) => {
            visit.paper.cache.purge(&[medium_tag(id)]);
            Ok(visit.lead(&format!("{PATH}/{id}?saved=1")))
        }
        Err(Fault::Missing) => visit.missing().await,
        Err(fault) => {
            let typed = |name: &str| fields.text(name).to_owned();
            let clip = matches!(word, "poster" | "track").then(|| TypedView {
                poster: typed("poster"),
                track: typed("track"),
                lang: typed("lang"),
                label: typed("label"),
            });
            let problem = Problem::of(visit, &fault);
            draw_with(visit, id, StatusCode::UNPROCESSABLE_ENTITY, problem, None, clip).await
        }
    }
}

async fn save(visit: &Visit<'_>, writer: &Writer, id: i64, fields: &Fields) -> Result<Response<Body>> {
    let typed = |name: &str| fields.text(name).to_owned();
    let kept = |name: &str| courant_text::normalize(fields.text(name).trim());
    let view = FieldsView {
        title: typed("title"),
        alt: typed("alt"),
        caption: typed("caption"),
        credit: typed("credit"),
        holder: typed("holder"),
        terms: typed("terms"),
        until: typed("until"),
        focus_x: typed("focus_x"),
        focus_y: typed("focus_y"),
    };
    let until = fields.text("until").trim();
    let rights_end_at = end_of(until, &visit.site.zone);
    if !until.is_empty() && rights_end_at.is_none() {
        let problem = Problem { text: visit.words("library-no-day"), field: "until" };
        return draw_with(visit, id, StatusCode::UNPROCESSABLE_ENTITY, problem, Some(view), None).await;
    }
    let focus = match (fields.text("focus_x").trim(), fields.text("focus_y").trim()) {
        ("", "") => None,
        (x, y) => Some((thousandths(x), thousandths(y))),
    };
    let details = Details {
        title: kept("title"),
        alt: kept("alt"),
        caption: kept("caption"),
        credit_line: kept("credit"),
        rights_holder: kept("holder"),
        usage_terms: kept("terms"),
        rights_end_at,
        focus,
    };
    let version = fields.text("version").parse().unwrap_or_default();
    match edit::save(&visit.paper.db, writer, id, version, details, visit.now).await? {
        Ok(()) => {
            visit.paper.cache.purge(&[medium_tag(id)]);
            Ok(visit.lead(&format!("{PATH}/{id}?saved=1")))
        }
        Err(Fault::Missing) => visit.missing().await,
        Err(fault) => {
            let status = if fault == Fault::Changed { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
            draw_with(visit, id, status, Problem::of(visit, &fault), Some(view), None).await
        }
    }
}

/// Percent of a side as typed, in thousandths; outside the picture for what is no number.
fn thousandths(percent: &str) -> i64 {
    const OUTSIDE: i64 = EDGE + 1;
    match percent.parse::<f64>() {
        Ok(percent) if (0.0..=100.0).contains(&percent) => (percent * 10.0).round() as i64,
        _ => OUTSIDE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_end_with_the_day() {
        let zone = TimeZone::get("Asia/Phnom_Penh").unwrap();
        let end = end_of("2026-12-31", &zone).unwrap();
        assert_eq!(jiff::Timestamp::from_millisecond(end).unwrap().to_string(), "2026-12-31T17:00:00Z");
        assert_eq!(last_day(end, &zone), "2026-12-31");
        assert_eq!(end_of("31.12.2026", &zone), None);
        assert_eq!(end_of("9999-12-31", &zone), None);
    }

    #[test]
    fn a_focus_is_typed_in_percent() {
        for (typed, kept) in
            [("0", 0), ("100", 1_000), ("33.3", 333), ("50", 500), ("101", 1_001), ("NaN", 1_001), ("", 1_001)]
        {
            assert_eq!(thousandths(typed), kept, "{typed}");
        }
    }
}
