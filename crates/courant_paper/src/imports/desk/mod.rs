//! An export that is brought in on the desk: uploaded in parts, looked at without writing, then brought in by a job.
//!
//! There is one at a time. Its file lies below the media folder, beside unfinished uploads, and is removed once it is in
//! or given up. The import is the one of the command line ([`super::wxr::import`]): stopped, killed or failed, it goes on
//! where it was. Parts come in as the library's do (the core protocol of tus 1.0.0), and what was acknowledged is on the disk.
//!
//! Not here: pages (`newsroom`), and who runs jobs (the program).

mod job;

pub use job::{IMPORT_JOB, Importer};

use super::{rows, rows_write};
use crate::accounts::{self, Owner};
use crate::library::intake::{Intake, Refusal, clean_name, way};
use crate::library::parts::write_part;
use crate::media::files::{FileError, MediaFolder};
use anyhow::{Context, Error, Result};
use bytes::Bytes;
use courant_kit::db::{Db, DbError};
use courant_kit::http::body::BoxError;
use courant_kit::jobs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

/// Longest export that is taken, in bytes.
pub const MOST_BYTES: u64 = 64_000_000_000;
/// Where exports lie below the media folder.
const FOLDER: &str = ".imports";
/// Where the plain file of a packed one lies beside it; no file has this name.
const UNPACKED: &str = ".unpacked";
/// Longest name of a file on the disk, in characters.
const NAME: usize = 100;
/// How long an upload may lie untouched, and a file that nobody brings in (ms).
const KEPT: i64 = 86_400_000;
const KEPT_WHOLE: i64 = 30 * KEPT;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Parts come in.
    Receiving,
    /// The file is whole.
    Here,
    /// It is looked at, and nothing is written.
    Looking,
    /// That is done.
    Looked,
    /// It is brought in.
    Running,
    /// Somebody stopped it: it goes on when it is told to.
    Stopped,
    /// It ended before its time; it may go on when it is told to.
    Failed,
    /// It is in.
    Done,
}

impl State {
    const ALL: [State; 8] = [
        State::Receiving,
        State::Here,
        State::Looking,
        State::Looked,
        State::Running,
        State::Stopped,
        State::Failed,
        State::Done,
    ];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            State::Receiving => "receiving",
            State::Here => "here",
            State::Looking => "looking",
            State::Looked => "looked",
            State::Running => "running",
            State::Stopped => "stopped",
            State::Failed => "failed",
            State::Done => "done",
        }
    }

    /// From the stored word; what is none of them failed.
    pub fn from_word(word: &str) -> State {
        State::ALL.into_iter().find(|state| state.word() == word).unwrap_or(State::Failed)
    }

    /// Whether a job is at it.
    pub fn is_busy(self) -> bool {
        matches!(self, State::Looking | State::Running)
    }
}

/// The export that is being brought in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Id that may be shown.
    pub public_id: String,
    /// What whoever brought it is called.
    pub actor: String,
    /// Its name where it came from.
    pub name: String,
    /// Its length, as announced.
    pub bytes: u64,
    /// What is here and will not be lost.
    pub received_bytes: u64,
    /// How far it is.
    pub state: State,
    /// Files that are missing are fetched from the old site.
    pub fetches: bool,
    /// Which pass over the file ([`super::wxr::Stage`]); `fetch` for fetching.
    pub stage: String,
    /// Items of the stage that are passed.
    pub passed_count: i64,
    /// Items of the stage in all; 0: not known.
    pub item_count: i64,
    /// JSON of what would be, or was ([`job::summary`]).
    pub report: String,
    /// Why it failed.
    pub problem: String,
    /// Last change (ms UTC).
    pub changed_at: i64,
}

impl File {
    /// The folder that is its own.
    fn place(&self, folder: &MediaFolder) -> PathBuf {
        folder_of(folder).join(&self.public_id)
    }

    /// Where it lies.
    fn path(&self, folder: &MediaFolder) -> PathBuf {
        self.place(folder).join(disk_name(&self.name))
    }
}

fn folder_of(folder: &MediaFolder) -> PathBuf {
    folder.root.join(FOLDER)
}

/// A name that every file system takes; reports call the file by it.
fn disk_name(name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    let plain: String = name.chars().map(|letter| if is_plain(letter) { letter } else { '-' }).take(NAME).collect();
    let plain = plain.trim_matches(['.', '-']);
    if plain.is_empty() { "export.xml".to_owned() } else { plain.to_owned() }
}

/// What is being brought in, if anything is.
pub async fn find(db: &Db) -> Result<Option<File>> {
    Ok(rows::find_file(&mut db.read().await?).await?)
}

/// Announces a file. One that was announced alike and is not whole goes on where it was.
///
/// # Refuses
/// No bytes or more than [`MOST_BYTES`]; another file while there is one that is not done ([`Refusal::TooMuch`]).
pub async fn begin(
    db: &Db,
    folder: &MediaFolder,
    owner: &Owner,
    name: &str,
    bytes: u64,
    now: i64,
) -> Result<File, Refusal> {
    if bytes == 0 {
        return Err(Refusal::File(FileError::Empty));
    }
    if bytes > MOST_BYTES {
        return Err(Refusal::File(FileError::TooLarge { limit: MOST_BYTES }));
    }
    let wanted = Arc::new((owner.actor().clone(), clean_name(name), Uuid::now_v7().to_string()));
    let (file, gone) = db
        .write::<_, Error, _>(move |tx| {
            let wanted = Arc::clone(&wanted);
            Box::pin(async move {
                let (actor, name, public_id) = &*wanted;
                let there = rows::find_file(tx).await?;
                match &there {
                    Some(file) if file.state == State::Receiving && file.name == *name && file.bytes == bytes => {
                        return Ok((there, None));
                    }
                    Some(file) if file.state != State::Done => return Ok((None, None)),
                    _ => {}
                }
                rows_write::replace_file(tx, public_id, actor, name, bytes, now).await?;
                Ok((rows::find_file(tx).await?, there))
            })
        })
        .await?;
    if let Some(gone) = gone {
        remove(folder, &gone.public_id).await;
    }
    file.ok_or(Refusal::TooMuch)
}

/// The upload of an id.
pub async fn status(db: &Db, _: &Owner, public_id: &str) -> Result<File, Refusal> {
    let file = find(db).await?.filter(|file| file.public_id == public_id);
    file.ok_or(Refusal::NoUpload)
}

/// Adds a part that begins at `offset`; the file as it is then.
///
/// # Refuses
/// A part that does not begin where the last one ended; a second part at the same time; more bytes than announced.
pub async fn append<B>(
    (db, folder, intake): (&Db, &MediaFolder, &Intake),
    owner: &Owner,
    public_id: &str,
    offset: u64,
    body: Option<B>,
    now: i64,
) -> Result<File, Refusal>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    status(db, owner, public_id).await?;
    let writing = intake.begin(public_id)?;
    // Only now nobody else changes it.
    let file = status(db, owner, public_id).await?;
    if offset != file.received_bytes {
        return Err(Refusal::Offset(file.received_bytes));
    }
    let hand = intake.hand()?;
    let (way, incoming) = way();
    let (db, path) = (db.clone(), file.path(folder));
    // A task of its own: what came is kept also when the connection breaks and nobody waits for the answer.
    let work = tokio::spawn(async move {
        let _held = (hand, writing);
        let written = tokio::task::spawn_blocking(move || write_part(&path, offset, file.bytes, incoming));
        let (to, broke) = written.await.context("the thread of an upload ended early")??;
        let state = if to == file.bytes { State::Here } else { State::Receiving };
        let public_id = file.public_id.clone();
        let kept = db.write::<_, DbError, _>(move |tx| {
            let public_id = public_id.clone();
            Box::pin(async move { rows_write::acknowledge_file(tx, &public_id, (offset, to), state, now).await })
        });
        match (kept.await?, broke) {
            (false, _) => Err(Refusal::NoUpload),
            (true, Some(error)) => Err(error),
            (true, None) => Ok(File { received_bytes: to, state, ..file }),
        }
    });
    let sent = match body {
        Some(body) => way.send_body(body).await,
        None => {
            way.end().await;
            Ok(())
        }
    };
    let file = work.await.context("the task of an upload ended early")?;
    sent?;
    file
}

/// What an owner wants of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Look at it, and write nothing.
    Look,
    /// Bring it in, once it was looked at, or go on with that; with or without the files that are missing.
    Run {
        /// Fetch them from the old site.
        fetches: bool,
    },
    /// Stop what is being done with it.
    Stop,
}

/// Does it, or has a job do it; whether it can be done now.
pub async fn ask(db: &Db, owner: &Owner, public_id: &str, wish: Wish, now: i64) -> Result<bool> {
    let wanted = Arc::new((owner.actor().clone(), public_id.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (actor, public_id) = &*wanted;
            let Some(file) = rows::find_file(tx).await?.filter(|file| file.public_id == *public_id) else {
                return Ok(false);
            };
            let is_whole = file.state != State::Receiving && file.state != State::Done;
            let (state, fetches) = match wish {
                Wish::Look if is_whole && !file.state.is_busy() => (State::Looking, file.fetches),
                Wish::Run { fetches } if is_whole && !file.state.is_busy() && !file.report.is_empty() => {
                    (State::Running, fetches)
                }
                Wish::Stop if file.state.is_busy() => (State::Stopped, file.fetches),
                _ => return Ok(false),
            };
            rows_write::save_file_state(tx, public_id, (state, fetches), "", now).await?;
            if state.is_busy() {
                jobs::enqueue(tx, IMPORT_JOB, public_id, "{}", 0, now).await?;
            }
            if state != State::Looking {
                let action = if state == State::Running { "import_begun" } else { "import_stopped" };
                accounts::note(tx, actor, action, &file.name, "{}", now).await?;
            }
            Ok(true)
        })
    })
    .await
    .context("an import could not be asked for")
}

/// Gives the file up; what was brought in of it stays. Whether it could be: while something is done with it, it is stopped
/// first.
pub async fn give_up(db: &Db, folder: &MediaFolder, _: &Owner, public_id: &str) -> Result<bool> {
    let id = public_id.to_owned();
    let is_gone = db
        .write::<_, DbError, _>(move |tx| {
            let id = id.clone();
            Box::pin(async move { rows_write::remove_file(tx, &id).await })
        })
        .await?;
    if is_gone {
        remove(folder, public_id).await;
    }
    Ok(is_gone)
}

/// Removes what lies of a file.
async fn remove(folder: &MediaFolder, public_id: &str) {
    remove_all(&folder_of(folder).join(public_id)).await;
}

async fn remove_all(path: &Path) {
    if let Err(error) = tokio::fs::remove_dir_all(path).await
        && error.kind() != ErrorKind::NotFound
    {
        tracing::warn!(%error, "an export could not be removed; it goes with the tidying of the day");
    }
}

/// Forgets a file that nobody went on with (an upload for a day, a whole one for a month), and what belongs to none.
pub async fn tidy(db: &Db, folder: &MediaFolder, now: i64) -> Result<()> {
    // Before the store is asked: an export that is announced meanwhile is not among them.
    let mut lying = Vec::new();
    match tokio::fs::read_dir(folder_of(folder)).await {
        Ok(mut entries) => {
            while let Some(entry) = entries.next_entry().await? {
                lying.push(entry);
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let mut there = find(db).await?;
    if let Some(file) = &there {
        let kept = if file.state == State::Receiving { KEPT } else { KEPT_WHOLE };
        if file.changed_at < now - kept
            && !file.state.is_busy()
            && give_up(db, folder, &Owner::of_this_machine(), &file.public_id).await?
        {
            there = None;
        }
    }
    for entry in lying {
        if there.as_ref().is_none_or(|file| entry.file_name() != *file.public_id || file.state == State::Done) {
            remove_all(&entry.path()).await;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_on_the_disk() {
        for (name, plain) in [
            ("river.wordpress.2026-11-01.xml", "river.wordpress.2026-11-01.xml"),
            ("../..", "export.xml"),
            ("ទន្លេ.xml", "xml"),
            ("a b/c\u{0}.xml", "a-b-c-.xml"),
            ("", "export.xml"),
        ] {
            assert_eq!(disk_name(name), plain);
        }
    }

    #[test]
    fn states_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_word(state.word()), state);
        }
    }
}
