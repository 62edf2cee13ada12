//! Attachments become media: with their file where it is at hand, else as references by address.

use super::apply::Checkpoint;
use super::item::Item;
use super::note::Note;
use super::php;
use super::role::{key_of, short_hash};
use super::site::{OldSite, original_path};
use super::text::{at_most, plain};
use super::uploads::{Uploads, names_of};
use crate::imports::rows::{self, MediumFacts};
use crate::imports::rows_write;
use crate::media::FETCH_JOB;
use crate::media::arrive::{self, NewMedium};
use crate::media::files::{FileError, MediaFolder, StoredFile};
use courant_kit::db::{DbResult, Tx};
use courant_kit::jobs;
use std::fs::File;

/// Longest file that is taken in, in bytes.
const LONGEST: u64 = 4 << 30;

/// An attachment ready to be written.
#[derive(Debug)]
pub(super) struct PlannedMedium {
    pub key: String,
    pub hash: String,
    pub label: String,
    pub medium: NewMedium,
    pub stored: Option<StoredFile>,
    pub notes: Vec<Note>,
}

/// Attachments ready to be written.
#[derive(Debug)]
pub(super) struct MediaBatch {
    pub checkpoint: Checkpoint,
    pub planned: Vec<PlannedMedium>,
    /// Ask for files that are not at hand to be fetched.
    pub should_fetch: bool,
}

/// Where the file of an attachment was, below the uploads folder.
fn upload_path(item: &Item, site: &OldSite) -> String {
    let told = item.find_meta("_wp_attached_file").map(str::trim).filter(|path| !path.is_empty());
    if let Some(path) = told.filter(|path| !path.contains("://") && !path.starts_with('/')) {
        return courant_text::normalize(path);
    }
    let url = told.filter(|path| path.contains("://")).unwrap_or(&item.attachment_url);
    let url = if url.is_empty() { &item.guid.value } else { url };
    site.upload_key(url).unwrap_or_default()
}

/// Plans an attachment; takes its file into the media folder if `folder` is given and the file is found.
///
/// # Errors
/// Only a media folder that cannot be written; a file that cannot be read is a note.
pub(super) fn plan(
    item: &Item,
    site: &OldSite,
    uploads: &Uploads,
    folder: Option<&MediaFolder>,
    now: i64,
) -> Result<PlannedMedium, FileError> {
    let label = item.label().unwrap_or_else(|| "an attachment without number and title".to_owned());
    let path = upload_path(item, site);
    let mut notes = Vec::new();
    let found = uploads.find(&names_of(&path));
    let mut stored = None;
    match (&found, folder) {
        (Some(file), Some(folder)) => match store(file, folder) {
            Ok(file) => stored = Some(file),
            Err(error @ (FileError::Full | FileError::Disk { .. })) => return Err(error),
            Err(error) => notes.push(Note::lost(format!("{label}: {error}"), "its file could not be read")),
        },
        (Some(_), None) => {}
        (None, _) => {
            let reason =
                "its file is not at hand; kept as a reference to its old address (give its folder with --media)";
            notes.push(Note::lost(format!("{label}: {path}"), reason));
        }
    }
    let meta = item.find_meta("_wp_attachment_metadata");
    let facts = meta.and_then(php::attachment_meta).unwrap_or_default();
    let size = |side: u32| (side > 0).then(|| i64::from(side));
    let about = meta.and_then(|meta| php::unserialize(meta).ok());
    let credit = about.as_ref().and_then(|about| about.find("image_meta")).and_then(|meta| {
        ["credit", "copyright"]
            .iter()
            .find_map(|key| meta.find(key)?.as_text().map(str::trim).filter(|text| !text.is_empty()))
    });
    let caption = [&item.excerpt, &item.content].into_iter().map(|text| plain(text)).find(|text| !text.is_empty());
    let address = [&item.attachment_url, &item.guid.value];
    let address = address.into_iter().find_map(|url| courant_body::address::web_address(url)).unwrap_or_default();
    let medium = NewMedium {
        title: at_most(&plain(&item.title), 500),
        alt: at_most(&plain(item.find_meta("_wp_attachment_image_alt").unwrap_or_default()), 1_000),
        caption: at_most(&caption.unwrap_or_default(), 2_000),
        credit_line: at_most(&plain(credit.unwrap_or_default()), 500),
        original_name: path.rsplit('/').next().unwrap_or_default().to_owned(),
        source_address: address,
        upload_path: original_path(&path),
        width: size(facts.width),
        height: size(facts.height),
        duration_secs: about.as_ref().and_then(|about| about.find("length")).and_then(php::Value::as_int),
        added_by: String::new(),
        created_at: item.at.unwrap_or(now),
    };
    let hash = short_hash(&[&item.title, &item.excerpt, &item.attachment_url, &medium.alt]);
    Ok(PlannedMedium { key: key_of(item), hash, label, medium, stored, notes })
}

fn store(path: &std::path::Path, folder: &MediaFolder) -> Result<StoredFile, FileError> {
    let file = File::open(path).map_err(FileError::Source)?;
    folder.put_stream(file, LONGEST)
}

impl PlannedMedium {
    /// As texts need to know it, under a row that is not there yet (a dry run).
    pub fn facts(&self, id: i64) -> MediumFacts {
        MediumFacts {
            id,
            old_id: Some(self.key.clone()),
            upload_path: self.medium.upload_path.clone(),
            source_address: self.medium.source_address.clone(),
            width: self.medium.width,
            height: self.medium.height,
            alt: self.medium.alt.clone(),
            caption: self.medium.caption.clone(),
            title: self.medium.title.clone(),
            is_stored: self.stored.is_some(),
        }
    }
}

async fn insert(tx: &mut Tx, planned: &PlannedMedium, should_fetch: bool) -> DbResult<i64> {
    if let Some(stored) = &planned.stored {
        return arrive::insert_stored(tx, &planned.medium, stored).await;
    }
    let id = arrive::insert_reference(tx, &planned.medium).await?;
    if should_fetch && planned.medium.source_address.starts_with("http") {
        jobs::enqueue(tx, FETCH_JOB, &id.to_string(), "{}", 50, 0).await?;
    }
    Ok(id)
}

/// A file that texts show but that is no attachment of the export: found at hand, or kept by its address.
///
/// # Errors
/// As [`plan`].
pub(super) fn plan_upload(
    key: &str,
    url: &str,
    uploads: &Uploads,
    folder: &MediaFolder,
    now: i64,
) -> Result<PlannedMedium, FileError> {
    let mut names = names_of(key);
    names.extend(url.rsplit('/').next().and_then(|name| {
        let folder = key.rsplit_once('/').map(|(folder, _)| folder)?;
        Some(format!("{folder}/{}", courant_text::percent_decode(name.split(['?', '#']).next()?)))
    }));
    let mut notes = Vec::new();
    let stored = match uploads.find(&names).map(|file| store(&file, folder)) {
        Some(Ok(stored)) => Some(stored),
        Some(Err(error @ (FileError::Full | FileError::Disk { .. }))) => return Err(error),
        Some(Err(error)) => {
            notes.push(Note::lost(format!("{key}: {error}"), "its file could not be read"));
            None
        }
        None => {
            let reason = "a file in a text that is no attachment of the export and not at hand; kept as a reference";
            notes.push(Note::lost(key, reason));
            None
        }
    };
    let medium = NewMedium {
        original_name: key.rsplit('/').next().unwrap_or_default().to_owned(),
        source_address: courant_body::address::web_address(url).unwrap_or_default(),
        upload_path: key.to_owned(),
        created_at: now,
        ..NewMedium::default()
    };
    let (hash, label) = (String::new(), key.to_owned());
    Ok(PlannedMedium { key: key.to_owned(), hash, label, medium, stored, notes })
}

/// Files that texts show, ready to be written: new ones, and files for references.
#[derive(Debug)]
pub(super) struct UploadBatch {
    pub source: String,
    pub run_id: i64,
    pub now: i64,
    pub planned: Vec<PlannedMedium>,
    pub found: Vec<(i64, StoredFile)>,
    pub should_fetch: bool,
}

/// Writes them; the texts that show them are planned afterwards.
pub(super) async fn write_uploads(tx: &mut Tx, batch: &UploadBatch) -> DbResult<()> {
    for (id, stored) in &batch.found {
        arrive::fulfil(tx, *id, stored, batch.now).await?;
    }
    for planned in &batch.planned {
        let id = insert(tx, planned, batch.should_fetch).await?;
        rows_write::add_id(tx, &batch.source, "upload", &planned.key, id, "", batch.run_id).await?;
        for note in &planned.notes {
            rows_write::add_note(tx, batch.run_id, note.sort.as_str(), &note.item, &note.reason).await?;
        }
    }
    Ok(())
}

/// Writes the batch: new media, and files for media that were known by their address only.
pub(super) async fn write(tx: &mut Tx, batch: &MediaBatch) -> DbResult<()> {
    let at = &batch.checkpoint;
    let keys: Vec<String> = batch.planned.iter().map(|planned| planned.key.clone()).collect();
    let mut known = rows::map_known(tx, &at.source, "media", &keys).await?;
    let mut notes: Vec<Note> = Vec::new();
    for planned in &batch.planned {
        if let Some(known) = known.get(&planned.key) {
            match &planned.stored {
                Some(stored) if arrive::fulfil(tx, known.new_id, stored, at.now).await? => {
                    notes
                        .push(Note::changed(&planned.label, "was kept as a reference; its file came with this import"));
                }
                _ if known.run_id == at.run_id => {
                    notes.push(Note::changed(&planned.label, "stands twice in the file; kept once"));
                }
                _ => {}
            }
            continue;
        }
        notes.extend(planned.notes.iter().cloned());
        let id = insert(tx, planned, batch.should_fetch).await?;
        rows_write::add_id(tx, &at.source, "media", &planned.key, id, &planned.hash, at.run_id).await?;
        let entry = rows::Known { new_id: id, content_hash: planned.hash.clone(), run_id: at.run_id };
        known.insert(planned.key.clone(), entry);
    }
    at.save(tx, &notes).await
}
