//! What is said of a medium, and changes of its file.
//!
//! Whoever changes something says which version they saw: what somebody else saved meanwhile is not overwritten
//! unseen. Texts are plain. Pages that show the medium are made again by the event that stands in the same transaction.

use super::put_back::{Kept, find_kept};
use super::used::{self, Use, UsedIn};
use super::{rows, rows_write};
use crate::accounts::kept;
use crate::accounts::sessions::Session;
use crate::accounts::{self, Owner, Writer, audit};
use crate::media::arrive;
use crate::media::crops::{self, Crop, Shape};
use crate::media::files::StoredFile;
use crate::media::sought_text;
use crate::settings::is_language_tag;
use anyhow::Result;
use courant_body::TrackKind;
use courant_kit::db::{Db, DbError, DbResult, Tx};
use courant_kit::i18n::own_name;
use courant_kit::outbox;
use courant_news::Event;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

/// Longest title, credit line, name of an owner of rights, in characters.
pub const LINE: usize = 500;
/// Longest replacement text, in characters.
pub const ALT: usize = 1_000;
/// Longest caption and longest terms of use, in characters.
pub const TEXT: usize = 2_000;
/// Thousandths of a side: the right and lower edges.
pub const EDGE: i64 = 1_000;

/// Somebody who keeps the library. Whoever may publish keeps all of it, as it changes pages that readers see; others what
/// they brought themselves and nothing before readers shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keeper {
    writer: Writer,
    may_publish: bool,
}

impl Keeper {
    /// Whoever is signed in, if they may write.
    pub fn of(session: &Session) -> Option<Keeper> {
        Some(Keeper { writer: session.writer()?, may_publish: session.publisher().is_some() })
    }

    /// An owner, who may do everything.
    pub fn of_owner(owner: &Owner) -> Keeper {
        Keeper { writer: owner.writer(), may_publish: true }
    }
}

/// Whether somebody may change a medium now.
pub async fn may_change(tx: &mut Tx, keeper: &Keeper, id: i64) -> DbResult<bool> {
    if keeper.may_publish {
        return Ok(true);
    }
    let Some(account_id) = keeper.writer.actor().account_id() else { return Ok(false) };
    if !audit::was_last(tx, account_id, "medium_added", &subject(id)).await? {
        return Ok(false);
    }
    let uses = used::uses(tx, id).await?;
    // Beyond what is listed there may be anything.
    let is_cut = uses.iter().filter(|one| one.place == UsedIn::Article).count() as i64 >= used::MOST;
    Ok(!is_cut && !uses.iter().any(Use::may_be_seen))
}

/// What the audit calls a medium.
pub(super) fn subject(id: i64) -> String {
    format!("medium {id}")
}

/// What is said of a medium. Texts are plain; what is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Title.
    pub title: String,
    /// Replacement text for those who do not see it.
    pub alt: String,
    /// Caption.
    pub caption: String,
    /// Who made or supplied it.
    pub credit_line: String,
    /// Who owns it.
    pub rights_holder: String,
    /// What is allowed.
    pub usage_terms: String,
    /// The first moment at which it may not be used any more (ms UTC).
    pub rights_end_at: Option<i64>,
    /// Where its subject is, in thousandths of its width and height; none: in the middle.
    pub focus: Option<(i64, i64)>,
}

/// Why something was not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is no such medium.
    Missing,
    /// It is for those who may publish to change it.
    NotYours,
    /// Somebody changed it meanwhile.
    Changed,
    /// A text is too long: the field's name and how many characters it may have.
    TooLong(&'static str, usize),
    /// The place of the subject is outside the picture.
    OutsidePicture,
    /// What is to be shown in a shape lies outside the picture, or is too little of it.
    NoCrop(Shape),
    /// It is shown somewhere.
    Used,
    /// A poster has to be a picture of the library.
    NoPicture,
    /// A text of a film has to be a WebVTT file of the library.
    NoTrack,
    /// The language of a text is none (BCP 47).
    NoLanguage,
    /// It is no film and no sound.
    NoClip,
    /// Only a file of the same family can take a medium's place.
    OtherFamily,
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Stop {
        Stop::Store(error)
    }
}

/// What ends a transaction without a change.
pub(super) enum Stop {
    Fault(Fault),
    Store(DbError),
}

pub(super) fn stopped<T>(result: Result<T, Stop>) -> Result<Result<T, Fault>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Stop::Fault(fault)) => Ok(Err(fault)),
        Err(Stop::Store(error)) => Err(error.into()),
    }
}

/// Saves what is said of a medium.
///
/// # Refuses
/// Texts that are too long, a focus outside the picture, and what somebody else changed since `version`.
pub async fn save(
    db: &Db,
    keeper: &Keeper,
    id: i64,
    version: i64,
    details: Details,
    now: i64,
) -> Result<Result<(), Fault>> {
    if let Err(fault) = check(&details) {
        return Ok(Err(fault));
    }
    let wanted = Arc::new((keeper.clone(), details));
    let saved = db.write::<_, Stop, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (keeper, details) = &*wanted;
            let was = lock_kept(tx, keeper, id, Some(version)).await?;
            save_details(tx, id, details).await?;
            tell(tx, keeper, id, was.as_ref(), now).await
        })
    });
    stopped(saved.await)
}

pub(super) async fn save_details(tx: &mut Tx, id: i64, details: &Details) -> DbResult<()> {
    let name = rows_write::save_details(tx, id, details).await?;
    let sought = sought_text(&[&details.title, &details.alt, &details.caption, &details.credit_line, &name]);
    rows_write::save_sought(tx, id, &sought).await
}

/// Chooses what is shown of a picture in a shape; none: its most important point decides.
///
/// # Refuses
/// What lies outside the picture, or is less than a tenth of its width; what somebody else changed since `version`.
pub async fn set_crop(
    db: &Db,
    keeper: &Keeper,
    id: i64,
    version: i64,
    (shape, wanted): (Shape, Option<Crop>),
    now: i64,
) -> Result<Result<(), Fault>> {
    let keeper = keeper.clone();
    let saved = db.write::<_, Stop, _>(move |tx| {
        let keeper = keeper.clone();
        Box::pin(async move {
            let was = lock_kept(tx, &keeper, id, Some(version)).await?;
            let crop = match wanted {
                Some(wanted) => {
                    let size = rows::find_picture_size(tx, id).await?;
                    let crop = size.and_then(|size| wanted.within(size));
                    Some(crop.ok_or(Stop::Fault(Fault::NoCrop(shape)))?)
                }
                None => None,
            };
            crops::choose(tx, id, shape, crop, now).await?;
            rows_write::count_version(tx, id).await?;
            tell(tx, &keeper, id, was.as_ref(), now).await
        })
    });
    stopped(saved.await)
}

fn check(details: &Details) -> Result<(), Fault> {
    let texts = [
        ("title", &details.title, LINE),
        ("alt", &details.alt, ALT),
        ("caption", &details.caption, TEXT),
        ("credit", &details.credit_line, LINE),
        ("holder", &details.rights_holder, LINE),
        ("terms", &details.usage_terms, TEXT),
    ];
    if let Some((field, _, most)) = texts.into_iter().find(|(_, text, most)| text.chars().count() > *most) {
        return Err(Fault::TooLong(field, most));
    }
    match details.focus {
        Some((x, y)) if !(0..=EDGE).contains(&x) || !(0..=EDGE).contains(&y) => Err(Fault::OutsidePicture),
        _ => Ok(()),
    }
}

/// Holds the medium's row for this transaction, and holds whoever changes it to what they may do and to what they saw.
async fn lock(tx: &mut Tx, keeper: &Keeper, id: i64, version: Option<i64>) -> Result<(), Stop> {
    if !rows_write::lock(tx, id).await? {
        return Err(Stop::Fault(Fault::Missing));
    }
    if !may_change(tx, keeper, id).await? {
        return Err(Stop::Fault(Fault::NotYours));
    }
    let now_at = rows::find_version(tx, id).await?;
    match version {
        Some(seen) if now_at != Some(seen) => Err(Stop::Fault(Fault::Changed)),
        _ => Ok(()),
    }
}

/// The same; what the medium is, as the audit keeps it.
pub(super) async fn lock_kept(
    tx: &mut Tx,
    keeper: &Keeper,
    id: i64,
    version: Option<i64>,
) -> Result<Option<Kept>, Stop> {
    lock(tx, keeper, id, version).await?;
    Ok(find_kept(tx, id).await?)
}

/// Notes a change with what the medium was, and tells of it.
async fn tell(tx: &mut Tx, keeper: &Keeper, id: i64, was: Option<&Kept>, now: i64) -> Result<(), Stop> {
    tell_either(tx, keeper, id, was, false, now).await
}

/// The same, also of a medium that was put back.
pub(super) async fn tell_either(
    tx: &mut Tx,
    keeper: &Keeper,
    id: i64,
    was: Option<&Kept>,
    is_back: bool,
    now: i64,
) -> Result<(), Stop> {
    let is = kept::mark(find_kept(tx, id).await?.as_ref());
    let detail = kept::either(Value::Null, id, was, is, is_back).to_string();
    accounts::note(tx, keeper.writer.actor(), "medium_changed", &subject(id), &detail, now).await?;
    let event = Event::MediumChanged { media_id: id };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(())
}

/// Gives a medium another file. Its id, what is said of it and every place that shows it stay; addresses of its earlier
/// files lead to the new one.
///
/// # Refuses
/// A file of another family: a film cannot stand where a picture stood.
pub async fn replace(db: &Db, keeper: &Keeper, id: i64, stored: StoredFile, now: i64) -> Result<Result<(), Fault>> {
    let wanted = Arc::new((keeper.clone(), stored));
    let replaced = db.write::<_, Stop, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (keeper, stored) = &*wanted;
            lock(tx, keeper, id, None).await?;
            let family = rows_write::load_family(tx, id).await?;
            if family != arrive::family_of(stored.media_type) {
                return Err(Stop::Fault(Fault::OtherFamily));
            }
            arrive::replace(tx, id, stored, now).await?;
            accounts::note(tx, keeper.writer.actor(), "medium_replaced", &subject(id), "{}", now).await?;
            Ok(())
        })
    });
    stopped(replaced.await)
}

/// Removes a medium.
///
/// # Refuses
/// One that is shown anywhere.
pub async fn remove(db: &Db, keeper: &Keeper, id: i64, now: i64) -> Result<Result<(), Fault>> {
    let keeper = keeper.clone();
    let removed = db.write::<_, Stop, _>(move |tx| {
        let keeper = keeper.clone();
        Box::pin(async move {
            lock(tx, &keeper, id, None).await?;
            if !used::uses(tx, id).await?.is_empty() {
                return Err(Stop::Fault(Fault::Used));
            }
            arrive::remove(tx, id, now).await?;
            accounts::note(tx, keeper.writer.actor(), "medium_removed", &subject(id), "{}", now).await?;
            Ok(())
        })
    });
    stopped(removed.await)
}

/// Gives a film or a sound the picture before it plays; none takes it away.
///
/// # Refuses
/// A poster that is no picture of the library.
pub async fn set_poster(db: &Db, keeper: &Keeper, id: i64, poster: Option<i64>, now: i64) -> Result<Result<(), Fault>> {
    let keeper = keeper.clone();
    let saved = db.write::<_, Stop, _>(move |tx| {
        let keeper = keeper.clone();
        Box::pin(async move {
            let was = lock_clip(tx, &keeper, id).await?;
            let ids: Vec<i64> = poster.into_iter().collect();
            let types = rows::map_types(tx, &ids).await?;
            if ids.iter().any(|id| types.get(id).is_none_or(|(family, _)| family != "picture")) {
                return Err(Stop::Fault(Fault::NoPicture));
            }
            rows_write::save_poster(tx, id, poster).await?;
            tell(tx, &keeper, id, was.as_ref(), now).await
        })
    });
    stopped(saved.await)
}

/// A text of a film or a sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTrack {
    /// Row of a WebVTT file.
    pub media_id: i64,
    /// What it is for.
    pub kind: TrackKind,
    /// BCP 47.
    pub lang: String,
    /// What the player's menu says; empty: the language's own name.
    pub label: String,
}

/// Gives a film or a sound a text, or changes what is said of one it has.
///
/// # Refuses
/// A file that is no WebVTT of the library, and a language that is none.
pub async fn add_track(db: &Db, keeper: &Keeper, id: i64, mut track: NewTrack, now: i64) -> Result<Result<(), Fault>> {
    if !is_language_tag(&track.lang) {
        return Ok(Err(Fault::NoLanguage));
    }
    if track.label.chars().count() > LINE {
        return Ok(Err(Fault::TooLong("label", LINE)));
    }
    if track.label.is_empty() {
        track.label = own_name(&track.lang).unwrap_or(&track.lang).to_owned();
    }
    let wanted = Arc::new((keeper.clone(), track));
    let saved = db.write::<_, Stop, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (keeper, track) = &*wanted;
            let was = lock_clip(tx, keeper, id).await?;
            let types = rows::map_types(tx, &[track.media_id]).await?;
            if types.get(&track.media_id).is_none_or(|(_, media_type)| media_type != "text/vtt") {
                return Err(Stop::Fault(Fault::NoTrack));
            }
            rows_write::save_track(tx, id, track).await?;
            tell(tx, keeper, id, was.as_ref(), now).await
        })
    });
    stopped(saved.await)
}

/// Takes a text from a film or a sound; its file stays in the library.
pub async fn remove_track(db: &Db, keeper: &Keeper, id: i64, track: i64, now: i64) -> Result<Result<(), Fault>> {
    let keeper = keeper.clone();
    let removed = db.write::<_, Stop, _>(move |tx| {
        let keeper = keeper.clone();
        Box::pin(async move {
            let was = lock_clip(tx, &keeper, id).await?;
            rows_write::remove_track(tx, id, track).await?;
            tell(tx, &keeper, id, was.as_ref(), now).await
        })
    });
    stopped(removed.await)
}

async fn lock_clip(tx: &mut Tx, keeper: &Keeper, id: i64) -> Result<Option<Kept>, Stop> {
    let was = lock_kept(tx, keeper, id, None).await?;
    match rows_write::load_family(tx, id).await?.as_str() {
        "video" | "audio" => Ok(was),
        _ => Err(Stop::Fault(Fault::NoClip)),
    }
}
