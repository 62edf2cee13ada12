//! Media of the library as they were before a stolen account had a hand in them: what is said of them, what is shown of them
//! in a shape, their posters and texts. Another file in one's place is put right by hand.

use super::edit::{self, Details, Fault, Keeper, NewTrack, Stop, stopped};
use super::{Entry, rows, rows_write, used};
use crate::accounts::kept::{self, Back};
use crate::media::crops::{self, Crop, Shape};
use anyhow::Result;
use courant_body::TrackKind;
use courant_kit::db::{Db, DbResult, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the audit keeps of a medium.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    details: Details,
    /// By shape: left and upper edge, width, in thousandths.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    crops: BTreeMap<String, (i64, i64, i64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    poster: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tracks: Vec<Track>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Track {
    media_id: i64,
    kind: String,
    lang: String,
    label: String,
}

impl Kept {
    fn of(entry: Entry) -> Kept {
        let medium = entry.medium;
        let crop = |crop: Crop| (crop.shape.name().to_owned(), (crop.x, crop.y, crop.width));
        let mut tracks: Vec<Track> = medium
            .tracks
            .into_iter()
            .map(|track| Track { media_id: track.media_id, kind: track.kind, lang: track.lang, label: track.label })
            .collect();
        tracks.sort_by_key(|track| track.media_id);
        Kept {
            details: Details {
                title: medium.title,
                alt: medium.alt,
                caption: medium.caption,
                credit_line: medium.credit_line,
                rights_holder: entry.rights_holder,
                usage_terms: entry.usage_terms,
                rights_end_at: entry.rights_end_at,
                focus: medium.focus,
            },
            crops: medium.crops.into_iter().map(|own| crop(own.crop)).collect(),
            poster: medium.poster_id,
            tracks,
        }
    }
}

/// What a medium is.
pub async fn find_kept(tx: &mut Tx, id: i64) -> DbResult<Option<Kept>> {
    Ok(rows::list_by_ids(tx, &[id]).await?.pop().map(Kept::of))
}

/// Whether nothing shows a medium, so that it can be taken away.
pub async fn is_unused(tx: &mut Tx, id: i64) -> DbResult<bool> {
    Ok(used::uses(tx, id).await?.is_empty())
}

/// Has a medium be what it was; whether anything was done. Posters and texts that are no more are left out.
pub async fn put_back(db: &Db, keeper: &Keeper, id: i64, back: Back<Kept>, now: i64) -> Result<Result<bool, Fault>> {
    // What came in by the account is removed as anything is.
    let Some(was) = back.was else { return Ok(edit::remove(db, keeper, id, now).await?.map(|()| true)) };
    let order = Arc::new((keeper.clone(), back.seen, was));
    let done = db.write::<_, Stop, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (keeper, seen, was) = &*order;
            let present = edit::lock_kept(tx, keeper, id, None).await?;
            if kept::mark(present.as_ref()) != *seen {
                return Ok(false);
            }
            replace(tx, id, present.as_ref(), was, now).await?;
            edit::tell_either(tx, keeper, id, present.as_ref(), true, now).await?;
            Ok(true)
        })
    });
    stopped(done.await)
}

async fn replace(tx: &mut Tx, id: i64, present: Option<&Kept>, was: &Kept, now: i64) -> DbResult<()> {
    edit::save_details(tx, id, &was.details).await?;
    let size = rows::find_picture_size(tx, id).await?;
    for shape in Shape::ALL {
        let named = |kept: &Kept| kept.crops.get(shape.name()).copied();
        let wanted = named(was);
        if present.and_then(named) == wanted {
            continue;
        }
        let crop = wanted.map(|(x, y, width)| Crop { shape, x, y, width });
        let crop = crop.and_then(|crop| crop.within(size?));
        crops::choose(tx, id, shape, crop, now).await?;
    }
    let tracks: Vec<i64> = was.tracks.iter().map(|track| track.media_id).collect();
    let ids: Vec<i64> = tracks.iter().copied().chain(was.poster).collect();
    let there = rows::map_types(tx, &ids).await?;
    rows_write::save_poster(tx, id, was.poster.filter(|poster| there.contains_key(poster))).await?;
    for track in present.iter().flat_map(|kept| &kept.tracks).filter(|track| !tracks.contains(&track.media_id)) {
        rows_write::remove_track(tx, id, track.media_id).await?;
    }
    for track in was.tracks.iter().filter(|track| there.contains_key(&track.media_id)) {
        let Some(kind) = TrackKind::from_name(&track.kind) else { continue };
        let (lang, label) = (track.lang.clone(), track.label.clone());
        rows_write::save_track(tx, id, &NewTrack { media_id: track.media_id, kind, lang, label }).await?;
    }
    Ok(())
}
