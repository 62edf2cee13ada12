//! Changing one medium: what is said of it, its poster and texts; removing it.

use super::describe::view;
use super::item::{FieldsView, Problem, TypedView, draw_with};
use super::{PATH, row_of};
use crate::library::edit::{self, Details, EDGE, Fault, Keeper, NewTrack};
use crate::library::{self, used};
use crate::media::crops::{Crop, Shape};
use crate::newsroom::picker::{self, Step};
use crate::newsroom::setup::parts::sure;
use crate::newsroom::visit::Visit;
use crate::pages::cache::medium_tag;
use anyhow::Result;
use courant_body::TrackKind;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The moment at which a day ends; none for what is no day.
fn end_of(day: &str, zone: &TimeZone) -> Option<i64> {
    let next = day.parse::<Date>().ok()?.tomorrow().ok()?;
    next.to_zoned_datetime(zone.clone()).ok().map(|at| at.timestamp().as_millisecond())
}

/// Changes a medium.
pub async fn act(visit: &Visit<'_>, keeper: &Keeper, id: i64, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let (word, of) = fields.text("act").split_once(':').unwrap_or((fields.text("act"), ""));
    let takers = [("poster", "picture"), ("track", "document")];
    match picker::step(visit, fields, &takers).await? {
        Step::None => {}
        Step::Page(page) => return Ok(page),
        Step::Back(fields) => {
            return draw_with(visit, id, StatusCode::OK, Problem::default(), None, Some(clip(&fields))).await;
        }
    }
    let outcome = match word {
        "save" => return save(visit, keeper, id, fields).await,
        "remove" if fields.text("sure") != "yes" => {
            let mut tx = visit.paper.db.read().await?;
            let Some(entry) = library::find(&mut tx, id).await? else { return visit.missing().await };
            if !edit::may_change(&mut tx, keeper, id).await? {
                Err(Fault::NotYours)
            } else if !used::uses(&mut tx, id).await?.is_empty() {
                Err(Fault::Used)
            } else {
                drop(tx);
                let (label, here) = (view(&entry, now).label, format!("{PATH}/{id}"));
                let line = visit.words_of("library-goes", "name", &label);
                return sure(visit, &label, vec![line], &here, "remove", Vec::new(), &here);
            }
        }
        "remove" => match edit::remove(db, keeper, id, now).await? {
            Ok(()) => {
                visit.paper.media.forget_manners();
                return Ok(visit.lead(PATH));
            }
            Err(fault) => Err(fault),
        },
        "poster" => match fields.text("poster").trim() {
            "" => edit::set_poster(db, keeper, id, None, now).await?,
            poster => match row_of(poster.rsplit('/').next().unwrap_or_default()) {
                Some(poster) => edit::set_poster(db, keeper, id, Some(poster), now).await?,
                None => Err(Fault::NoPicture),
            },
        },
        "track" => match row_of(fields.text("track").trim().rsplit('/').next().unwrap_or_default()) {
            Some(media_id) => {
                let track = NewTrack {
                    media_id,
                    kind: TrackKind::from_name(fields.text("kind")).unwrap_or_default(),
                    lang: fields.text("lang").trim().to_owned(),
                    label: courant_text::normalize(fields.text("label").trim()),
                };
                edit::add_track(db, keeper, id, track, now).await?
            }
            None => Err(Fault::NoTrack),
        },
        "crop" | "uncrop" => match Shape::from_name(of) {
            Some(shape) => {
                let version = fields.text("version").parse().unwrap_or_default();
                // What is no number is no part either.
                let part = |name: &str| match thousandths(fields.text(name).trim()) {
                    part if part > EDGE => -1,
                    part => part,
                };
                let crop = Crop { shape, x: part("x"), y: part("y"), width: part("width") };
                edit::set_crop(db, keeper, id, version, (shape, (word == "crop").then_some(crop)), now).await?
            }
            None => return visit.refuse(StatusCode::BAD_REQUEST),
        },
        "untrack" => edit::remove_track(db, keeper, id, row_of(of).unwrap_or_default(), now).await?,
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    match outcome {
        Ok(()) => {
            visit.paper.cache.purge(&[medium_tag(id)]);
            Ok(visit.lead(&format!("{PATH}/{id}?saved=1")))
        }
        Err(Fault::Missing) => visit.missing().await,
        Err(fault) => {
            let clip = matches!(word, "poster" | "track" | "crop").then(|| clip(fields));
            draw_with(visit, id, status_of(&fault), Problem::of(visit, &fault), None, clip).await
        }
    }
}

/// The status that a fault is answered with.
pub(super) fn status_of(fault: &Fault) -> StatusCode {
    match fault {
        Fault::Changed => StatusCode::CONFLICT,
        Fault::NotYours => StatusCode::FORBIDDEN,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// What was typed for a poster or a text.
fn clip(fields: &Fields) -> TypedView {
    let typed = |name: &str| fields.text(name).to_owned();
    TypedView {
        poster: typed("poster"),
        track: typed("track"),
        lang: typed("lang"),
        label: typed("label"),
        crop: (typed("x"), typed("y"), typed("width")),
    }
}

async fn save(visit: &Visit<'_>, keeper: &Keeper, id: i64, fields: &Fields) -> Result<Response<Body>> {
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
    match edit::save(&visit.paper.db, keeper, id, version, details, visit.now).await? {
        Ok(()) => {
            visit.paper.cache.purge(&[medium_tag(id)]);
            Ok(visit.lead(&format!("{PATH}/{id}?saved=1")))
        }
        Err(Fault::Missing) => visit.missing().await,
        Err(fault) => draw_with(visit, id, status_of(&fault), Problem::of(visit, &fault), Some(view), None).await,
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
    use super::super::item::last_day;
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
