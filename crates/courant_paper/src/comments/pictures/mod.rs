//! Pictures that readers add to their comments.
//!
//! A picture is encoded anew before it is kept, so that nothing of the file is left that a camera wrote into it, and waits
//! for a moderator: until then only staff can see it. The text of the comment does not wait with it. What a moderator shows
//! becomes a medium of the library, credited to the comment's writer, and a figure at the end of the comment; it goes with
//! the comment when its writer withdraws or erases that. Staff's own are shown at once.

mod rows;
mod rows_write;

use super::moderate::rows_write as moderate;
use super::moderate::{NewDecision, Why};
use super::own;
use super::post::{Change, announce};
use super::rows as comments;
use crate::accounts::{Actor, Moderator};
use crate::media::arrive::{self, NewMedium};
use crate::media::files::{FileError, MediaFolder, StoredFile};
use anyhow::{Context, Error, Result};
use courant_body::{Block, Body, Figure, MediaRef, Node, Placement};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::jobs;
use courant_pictures::{Format, Limits, read_head, renditions};
use std::sync::Arc;
use uuid::Uuid;

/// Pictures of one comment, at most.
pub const MOST: i64 = 4;
/// Longest file that is taken, in bytes: what phones make.
pub const BYTES: u64 = 12_000_000;
/// Largest picture that is taken, in pixels: some 250 MB while it is encoded anew.
const PIXELS: u64 = 25_000_000;
/// Longest description, in characters.
pub const ALT: usize = 300;
/// Pictures of one address that are told of, at most.
pub const OF_ADDRESS: i64 = 5_000;
/// Pictures on one page of the desk.
pub const PAGE: i64 = 24;
/// Pictures that may wait in all, at most: nobody fills the disk while no moderator is there.
const WAITING: i64 = 500;
/// Of these, at most from one network.
const OF_NETWORK: i64 = 12;
/// How long a picture waits whose comment was refused, in ms.
const KEPT: i64 = 7 * 86_400_000;
/// Pictures that are tidied away at a time.
const BATCH: i64 = 200;

/// Kind of the job that removes a medium which no comment shows any more, unless something else does; its key is the
/// medium's id (`library/left.rs`).
pub const LEFT_JOB: &str = "readers_picture_left";

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The paper takes none, or the comment takes none any more.
    Closed,
    /// The comment has as many as it may have.
    Full,
    /// Too many wait for a moderator.
    TooManyWait,
    /// No file was chosen.
    NoFile,
    /// It says nothing to those who do not see it.
    NoAlt,
    /// Longer than [`BYTES`].
    TooLarge,
    /// Not a picture that can be shown.
    Unusable,
    /// Too many files come in at this moment.
    Busy,
}

impl Refusal {
    /// Every one.
    pub const ALL: [Refusal; 8] = [
        Refusal::Closed,
        Refusal::Full,
        Refusal::TooManyWait,
        Refusal::NoFile,
        Refusal::NoAlt,
        Refusal::TooLarge,
        Refusal::Unusable,
        Refusal::Busy,
    ];

    /// By which an address tells of it; readers are told of two by the same words.
    pub fn word(self) -> &'static str {
        self.words().0.trim_start_matches("comment-")
    }

    /// Whether another file or another word puts it right, whatever the paper takes.
    pub fn is_of_file(self) -> bool {
        matches!(self, Refusal::NoFile | Refusal::NoAlt | Refusal::TooLarge | Refusal::Unusable)
    }

    /// The key of what readers are told, and the number in it.
    pub fn words(self) -> (&'static str, Option<(&'static str, i64)>) {
        match self {
            Refusal::Closed => ("comment-picture-closed", None),
            Refusal::Full => ("comment-picture-full", Some(("most", MOST))),
            Refusal::TooManyWait | Refusal::Busy => ("comment-picture-later", None),
            Refusal::NoFile => ("comment-picture-none", None),
            Refusal::NoAlt => ("comment-picture-no-alt", None),
            Refusal::TooLarge => ("comment-picture-large", Some(("megabytes", (BYTES / 1_000_000) as i64))),
            Refusal::Unusable => ("comment-picture-unusable", None),
        }
    }
}

/// A picture before a moderator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// What its writer says it shows.
    pub alt: String,
    /// The medium it became.
    pub media_id: Option<i64>,
    /// ms UTC.
    pub created_at: i64,
    /// Public id of the comment.
    pub comment: String,
    /// Row of the comment.
    pub comment_id: i64,
    /// JSON of its body.
    pub body: String,
    /// Name as given.
    pub author_name: String,
    /// Path of the article; empty where it has none.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// Its language.
    pub language: String,
}

/// What is told of the pictures of a comment to its writer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// In all.
    pub all: i64,
    /// Not looked at by a moderator.
    pub waiting: i64,
}

/// What a moderator does with a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Readers see it.
    Show,
    /// Readers never see it, or no longer.
    Remove,
}

/// How many pictures a comment has.
pub async fn count(tx: &mut Tx, comment_id: i64) -> DbResult<Count> {
    let list = rows::list_of(tx, comment_id).await?;
    let waiting = list.iter().filter(|(_, media_id, _)| media_id.is_none()).count();
    Ok(Count { all: list.len() as i64, waiting: waiting as i64 })
}

/// Pictures that wait for a moderator, the one that waited longest first, after a row; of live and held comments.
pub async fn list_waiting(tx: &mut Tx, after: i64) -> DbResult<Vec<Listed>> {
    rows::list_waiting(tx, after, PAGE + 1).await
}

/// Pictures that readers see, the newest first, before a row.
pub async fn list_shown(tx: &mut Tx, before: i64) -> DbResult<Vec<Listed>> {
    rows::list_shown(tx, before, PAGE + 1).await
}

/// The file of a picture that waits, and its type.
pub async fn find_file(tx: &mut Tx, picture: &str) -> DbResult<Option<(String, String)>> {
    rows::find_file(tx, picture).await
}

/// Pictures of the comments under an address, at most [`OF_ADDRESS`]: description, when it came (ms UTC), whether it is shown.
pub async fn list_by_email(tx: &mut Tx, email: &str) -> DbResult<Vec<(String, i64, bool)>> {
    rows::list_by_email(tx, email, OF_ADDRESS).await
}

/// How many pictures wait.
pub async fn count_waiting(tx: &mut Tx) -> DbResult<i64> {
    rows::count_waiting(tx, WAITING).await
}

/// Looks at a picture before the comment is stored that it goes with, without decoding it.
///
/// # Refuses
/// `NoAlt`, `TooLarge` and `Unusable`; what turns out to be damaged is found out only by [`add`].
pub fn look(bytes: &[u8], alt: &str) -> Result<(), Refusal> {
    if bytes.len() as u64 > BYTES {
        return Err(Refusal::TooLarge);
    }
    if clean_alt(alt).is_empty() {
        return Err(Refusal::NoAlt);
    }
    read_head(bytes, &limits()).map(drop).map_err(|_| Refusal::Unusable)
}

fn limits() -> Limits {
    Limits { bytes: BYTES, pixels: PIXELS, ..Limits::default() }
}

fn clean_alt(alt: &str) -> String {
    courant_text::normalize(alt).trim().chars().filter(|letter| !letter.is_control()).take(ALT).collect()
}

/// Adds a picture to the comment of whoever has its key; the article under which it is shown at once, if it is. It takes
/// much memory for a moment: whoever calls it lets no two do so at once. A picture that the comment has is not added again.
///
/// # Refuses
/// See [`Refusal`]; a comment of somebody else counts as closed.
pub async fn add(
    db: &Db,
    folder: &MediaFolder,
    (comment, key): (&str, &str),
    (bytes, alt): (Vec<u8>, &str),
    now: i64,
) -> Result<Result<Option<i64>, Refusal>> {
    let alt = clean_alt(alt);
    if bytes.is_empty() {
        return Ok(Err(Refusal::NoFile));
    }
    if alt.is_empty() {
        return Ok(Err(Refusal::NoAlt));
    }
    // Before anything is decoded: somebody may be at the end of what they may add.
    if let Err(refusal) = judge(&mut db.read().await?, comment, key, now).await? {
        return Ok(Err(refusal));
    }
    let into = folder.clone();
    let kept = tokio::task::spawn_blocking(move || keep(&into, &bytes));
    let Some(stored) = kept.await.context("the thread of a picture ended early")?? else {
        return Ok(Err(Refusal::Unusable));
    };
    let order = Arc::new((comment.to_owned(), key.to_owned(), stored, alt));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (comment, key, stored, alt) = &*order;
            moderate::lock(tx, comment).await?;
            if rows::has_file(tx, comment, &stored.file).await? {
                return Ok(Ok(None));
            }
            let own = match judge(tx, comment, key, now).await? {
                Ok(own) => own,
                Err(refusal) => {
                    arrive::let_go(tx, &stored.file, now).await?;
                    return Ok(Err(refusal));
                }
            };
            let id = rows_write::insert(tx, &Uuid::now_v7().to_string(), own.id, stored, alt, now).await?;
            if !own.role.is_some_and(crate::accounts::Role::is_staff) {
                return Ok(Ok(None));
            }
            show(tx, (id, own.id), stored, (alt, &own.author_name), now).await?;
            if own.state != "live" {
                return Ok(Ok(None));
            }
            announce(tx, own.article_id, Change::Came, now).await?;
            Ok(Ok(Some(own.article_id)))
        })
    })
    .await
    .context("a picture could not be added to a comment")
}

/// Whether a comment takes a picture from whoever has its key.
async fn judge(tx: &mut Tx, comment: &str, key: &str, now: i64) -> Result<Result<super::OwnComment, Refusal>> {
    let Some(own) = own::find(tx, comment, key).await? else { return Ok(Err(Refusal::Closed)) };
    if !is_open(&own, now) {
        return Ok(Err(Refusal::Closed));
    }
    if count(tx, own.id).await?.all >= MOST {
        return Ok(Err(Refusal::Full));
    }
    if rows::count_waiting(tx, WAITING).await? >= WAITING
        || (!own.network.is_empty() && rows::count_of_network(tx, &own.network, OF_NETWORK).await? >= OF_NETWORK)
    {
        return Ok(Err(Refusal::TooManyWait));
    }
    Ok(Ok(own))
}

/// Whether pictures may be added to a comment: as long as its writer may change it.
pub fn is_open(own: &super::OwnComment, now: i64) -> bool {
    own::editable_until(own, now).is_some()
}

/// Encodes a picture anew and keeps that; nothing if it cannot be shown.
fn keep(folder: &MediaFolder, bytes: &[u8]) -> Result<Option<StoredFile>, FileError> {
    let made = match renditions(bytes, &limits(), &[Format::Jpeg]) {
        Ok(made) => made,
        Err(error) => {
            tracing::debug!(%error, "a reader's picture cannot be shown");
            return Ok(None);
        }
    };
    made.encoded.last().map(|widest| folder.put(&widest.bytes)).transpose()
}

/// Makes a kept picture a medium of the library and a figure at the end of its comment.
async fn show(
    tx: &mut Tx,
    (id, comment_id): (i64, i64),
    stored: &StoredFile,
    (alt, credit): (&str, &str),
    now: i64,
) -> Result<()> {
    let medium = NewMedium {
        alt: alt.to_owned(),
        credit_line: credit.to_owned(),
        added_by: credit.to_owned(),
        created_at: now,
        ..NewMedium::default()
    };
    let media_id = arrive::insert_stored(tx, &medium, stored).await?;
    rows_write::save_shown(tx, id, media_id).await?;
    let body = comments::find_body(tx, comment_id).await?.context("a comment is there and is not")?;
    let mut body = Body::from_json(&body)?;
    body.blocks.push(figure(id, media_id, alt));
    Ok(rows_write::save_body(tx, comment_id, &body.to_json()).await?)
}

/// Id of the block that shows a picture.
fn block_id(id: i64) -> String {
    format!("picture{id}")
}

fn figure(id: i64, media_id: i64, alt: &str) -> Block {
    let figure = Figure {
        media: MediaRef::Library(media_id),
        alt: alt.to_owned(),
        caption: Vec::new(),
        credit_line: String::new(),
        link: None,
        placement: Placement::default(),
        width: None,
        height: None,
    };
    Block { id: block_id(id), lang: None, node: Node::Figure(figure) }
}

/// Gives a comment's new text the pictures that the old one showed.
pub(super) async fn carry(tx: &mut Tx, comment_id: i64, body: &mut Body) -> DbResult<()> {
    for (id, media_id, alt) in rows::list_of(tx, comment_id).await? {
        if let Some(media_id) = media_id {
            body.blocks.push(figure(id, media_id, &alt));
        }
    }
    Ok(())
}

/// Takes all pictures of a comment away: its writer wants nothing of it shown.
pub(crate) async fn remove_all(tx: &mut Tx, comment_id: i64, now: i64) -> DbResult<()> {
    for (id, media_id, _) in rows::list_of(tx, comment_id).await? {
        remove(tx, id, media_id, now).await?;
    }
    Ok(())
}

async fn remove(tx: &mut Tx, id: i64, media_id: Option<i64>, now: i64) -> DbResult<()> {
    rows_write::remove(tx, id, now).await?;
    match media_id {
        // The paper may show it elsewhere by now.
        Some(media_id) => jobs::enqueue(tx, LEFT_JOB, &media_id.to_string(), "{}", 0, 0).await,
        None => Ok(()),
    }
}

/// Shows a picture that waits, or takes one away. The article it stands under; none where nothing was to be done.
pub async fn decide(
    db: &Db,
    folder: &MediaFolder,
    moderator: &Moderator,
    picture: &str,
    verdict: Verdict,
    now: i64,
) -> Result<Option<i64>> {
    let stored = match verdict {
        Verdict::Remove => None,
        Verdict::Show => {
            let Some((file, _)) = rows::find_file(&mut db.read().await?, picture).await? else { return Ok(None) };
            let from = folder.clone();
            let read = tokio::task::spawn_blocking(move || from.put(&from.read(&file, Limits::default().bytes)?));
            Some(read.await.context("the thread of a picture ended early")??)
        }
    };
    let order = Arc::new((moderator.clone(), picture.to_owned(), stored));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (moderator, picture, stored) = &*order;
            decide_in(tx, moderator.actor(), picture, stored.as_ref(), now).await
        })
    })
    .await
    .context("a picture could not be decided on")
}

async fn decide_in(
    tx: &mut Tx,
    actor: &Actor,
    picture: &str,
    stored: Option<&StoredFile>,
    now: i64,
) -> Result<Option<i64>> {
    let Some(found) = rows::find(tx, picture).await? else { return Ok(None) };
    let Some(place) = moderate::lock(tx, &found.comment).await? else { return Ok(None) };
    // Somebody may have decided meanwhile.
    let Some(found) = rows::find(tx, picture).await? else { return Ok(None) };
    let word = match (stored, found.media_id) {
        (Some(_), Some(_)) => return Ok(None),
        (Some(stored), None) => {
            show(tx, (found.id, found.comment_id), stored, (&found.alt, &found.author_name), now).await?;
            "picture-shown"
        }
        (None, media_id) => {
            let mut body = Body::from_json(&found.body)?;
            let own = block_id(found.id);
            body.blocks.retain(|block| block.id != own);
            rows_write::save_body(tx, found.comment_id, &body.to_json()).await?;
            remove(tx, found.id, media_id, now).await?;
            "picture-removed"
        }
    };
    let row = NewDecision { actor, word, why: &Why::default(), to: place.word(), batch: "", now };
    moderate::add_decision(tx, &place, &row).await?;
    if place.state == "live" && (stored.is_some() || found.media_id.is_some()) {
        let change = if stored.is_some() { Change::Came } else { Change::Went };
        announce(tx, place.article_id, change, now).await?;
    }
    Ok(Some(place.article_id))
}

/// Takes away what waited with comments that were refused more than a week ago.
pub(super) async fn tidy(tx: &mut Tx, now: i64) -> DbResult<()> {
    for id in rows::list_forlorn(tx, now - KEPT, BATCH).await? {
        remove(tx, id, None, now).await?;
    }
    Ok(())
}
