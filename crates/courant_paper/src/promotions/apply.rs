//! Making the promotions of the store those of a file: all of it or nothing, in one transaction.
//!
//! An entry is known by its slug. The same file applied again changes nothing. What the file does not name
//! is left alone, or ended where that is asked for; nothing is deleted, so that what was counted stays.

use super::file::{self, Complaint, Entry, Refused};
use super::put_back::Kept;
use super::{Promotion, announce, note_here, rows, rows_write};
use crate::media::arrive::{NewMedium, insert_stored};
use crate::media::files::{MediaFolder, StoredFile};
use crate::media::rows as media_rows;
use crate::sections::rows as sections;
use crate::settings;
use anyhow::{Context, Result};
use courant_kit::db::{Db, Tx};
use courant_pictures::{Limits, read_head, sniff};
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// Longest file that is read.
const LONGEST_FILE: u64 = 1 << 20;
/// Largest picture that is taken.
const LARGEST_PICTURE: u64 = 20 << 20;
/// Promotions that are looked at.
const MOST: i64 = 100_000;

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// It was not there.
    Added,
    /// It was there and is otherwise now.
    Changed,
    /// It was there just so.
    Left,
    /// The file does not name it, and it was still running or waiting.
    Ended,
}

impl Change {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Change::Added => "added",
            Change::Changed => "changed",
            Change::Left => "left",
            Change::Ended => "ended",
        }
    }
}

/// Everything read and checked, ready for the one transaction.
struct Plan {
    entries: Vec<(Entry, Option<StoredFile>)>,
    ends_others: bool,
    now: i64,
}

/// Applies a file: what became of each of its entries, in their order, then of those it does not name.
///
/// # Refuses
/// The whole file, if anything in it is wrong ([`Refused`], with every line): nothing is changed then.
pub async fn apply(
    db: &Db,
    media: &MediaFolder,
    path: &Path,
    ends_others: bool,
    now: i64,
) -> Result<Vec<(Change, String)>> {
    let (zone, sections) = {
        let mut tx = db.read().await?;
        let settings = settings::find(&mut tx).await?.context("the store holds no paper yet")?;
        (settings.zone(), sections::list_all(&mut tx).await?)
    };
    let (path, media) = (path.to_owned(), media.clone());
    let entries = tokio::task::spawn_blocking(move || {
        let text = read_text(&path)?;
        let refuse = |complaints| Refused { file: path.display().to_string(), complaints };
        let entries = file::parse(&text, &zone, &sections).map_err(refuse)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let pictures = read_pictures(&entries, |name| picture(&folder.join(name))).map_err(refuse)?;
        store(&media, entries, pictures)
    });
    let plan = Arc::new(Plan { entries: entries.await.context("reading the file broke off")??, ends_others, now });
    db.write(move |tx| {
        let plan = Arc::clone(&plan);
        Box::pin(async move { write(tx, &plan).await })
    })
    .await
}

/// Adds the entries of a file that is part of this program, in the transaction that makes the paper.
pub async fn add_all(tx: &mut Tx, entries: &[(Entry, Option<i64>)]) -> Result<()> {
    for (entry, media_id) in entries {
        rows_write::save(tx, entry, *media_id).await?;
    }
    Ok(())
}

fn read_text(path: &Path) -> Result<String> {
    let open = std::fs::File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let mut text = String::new();
    open.take(LONGEST_FILE + 1)
        .read_to_string(&mut text)
        .with_context(|| format!("{} cannot be read as text", path.display()))?;
    anyhow::ensure!(text.len() as u64 <= LONGEST_FILE, "{} is longer than {LONGEST_FILE} bytes", path.display());
    Ok(text)
}

/// The bytes of every entry's picture, checked before any of them is stored.
fn read_pictures(
    entries: &[Entry],
    read: impl Fn(&str) -> Result<Vec<u8>, String>,
) -> Result<Vec<Option<Vec<u8>>>, Vec<Complaint>> {
    let mut complaints = Vec::new();
    let mut out = Vec::with_capacity(entries.len());
    for entry in entries {
        let bytes = entry.picture.as_deref().map(&read).transpose();
        out.push(bytes.unwrap_or_else(|why| {
            complaints.push(Complaint { line: entry.picture_line, why });
            None
        }));
    }
    if complaints.is_empty() { Ok(out) } else { Err(complaints) }
}

/// A picture's bytes, if they are a picture that readers can be shown.
fn picture(path: &Path) -> Result<Vec<u8>, String> {
    let shown = path.display();
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(LARGEST_PICTURE + 1).read_to_end(&mut bytes));
    read.map_err(|error| format!("the picture {shown} cannot be read: {error}"))?;
    if bytes.len() as u64 > LARGEST_PICTURE {
        return Err(format!("the picture {shown} is larger than {} MB", LARGEST_PICTURE >> 20));
    }
    let media_type = sniff(&bytes);
    if !media_type.is_decodable() {
        return Err(format!("{shown} is no picture that can be shown, but {}", media_type.mime()));
    }
    read_head(&bytes, &Limits::default()).map_err(|error| format!("the picture {shown}: {error}"))?;
    Ok(bytes)
}

fn store(
    media: &MediaFolder,
    entries: Vec<Entry>,
    pictures: Vec<Option<Vec<u8>>>,
) -> Result<Vec<(Entry, Option<StoredFile>)>> {
    let stored = entries.into_iter().zip(pictures).map(|(entry, bytes)| {
        let stored = bytes.map(|bytes| media.put(&bytes)).transpose();
        let stored = stored.with_context(|| format!("storing the picture of {}", entry.slug))?;
        Ok((entry, stored))
    });
    stored.collect()
}

async fn write(tx: &mut Tx, plan: &Plan) -> Result<Vec<(Change, String)>> {
    let known: HashMap<String, Promotion> =
        rows::list(tx, MOST).await?.into_iter().map(|promotion| (promotion.slug.clone(), promotion)).collect();
    let mut out = Vec::new();
    for (entry, stored) in &plan.entries {
        let media_id = medium(tx, entry, stored.as_ref(), plan.now).await?;
        let change = match known.get(&entry.slug) {
            None => Change::Added,
            Some(promotion) if is_same(promotion, entry, media_id) => Change::Left,
            Some(_) => Change::Changed,
        };
        if change != Change::Left {
            rows_write::save(tx, entry, media_id).await?;
            let was = known.get(&entry.slug).map(Kept::of);
            let action = if was.is_some() { "promotion_saved" } else { "promotion_added" };
            let is = Kept::of_entry(entry, media_id);
            note_here(tx, action, &entry.slug, (was.as_ref(), &is), plan.now).await?;
        }
        out.push((change, entry.slug.clone()));
    }
    if plan.ends_others {
        let mut others: Vec<&String> =
            known.keys().filter(|slug| plan.entries.iter().all(|(entry, _)| entry.slug != **slug)).collect();
        others.sort();
        for slug in others {
            if rows_write::end(tx, slug, plan.now).await? {
                if let Some(was) = known.get(slug).map(Kept::of) {
                    note_here(tx, "promotion_ended", slug, (Some(&was), &was.ended(plan.now)), plan.now).await?;
                }
                out.push((Change::Ended, slug.clone()));
            }
        }
    }
    if out.iter().any(|(change, _)| *change != Change::Left) {
        announce(tx, plan.now).await?;
    }
    Ok(out)
}

/// The row of an entry's picture: the one that has these bytes, or a new one.
async fn medium(tx: &mut Tx, entry: &Entry, stored: Option<&StoredFile>, now: i64) -> Result<Option<i64>> {
    let Some(stored) = stored else { return Ok(None) };
    if let Some(id) = media_rows::find_by_content_hash(tx, &stored.content_hash).await? {
        return Ok(Some(id));
    }
    let name = entry.picture.as_deref().unwrap_or_default();
    let medium = NewMedium {
        title: entry.headline.clone(),
        alt: entry.alt.clone(),
        original_name: name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned(),
        created_at: now,
        ..NewMedium::default()
    };
    Ok(Some(insert_stored(tx, &medium, stored).await?))
}

fn is_same(known: &Promotion, entry: &Entry, media_id: Option<i64>) -> bool {
    let terms = &known.terms;
    (terms.slot, &terms.address, terms.weight, terms.starts_at, terms.ends_at, terms.cap, &terms.section_ids)
        == (entry.slot, &entry.address, entry.weight, entry.starts_at, entry.ends_at, entry.cap, &entry.section_ids)
        && (known.label, &known.label_text, &known.headline, &known.text, known.media_id, &known.alt)
            == (entry.label, &entry.label_text, &entry.headline, &entry.text, media_id, &entry.alt)
        && (known.is_paid, known.after_paragraph) == (entry.is_paid, entry.after_paragraph)
}
