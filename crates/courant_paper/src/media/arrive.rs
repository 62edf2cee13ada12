//! Media arriving: a medium gets its row, and a stored picture the jobs that make its renditions.
//!
//! The bytes come first ([`super::files::MediaFolder::put`]), then the row, in the transaction of
//! whatever brings it. A medium whose file is not at hand enters as a reference, known only by its
//! old address, and is fulfilled when the file comes. The same bytes may belong to several media:
//! they share the file and keep their own captions and rights.
//!
//! Not here: making renditions (`renditions`) and fetching what references name (`fetch`).

use super::files::StoredFile;
use super::rows_write::{self, FileFacts};
use super::{RENDITIONS_AVIF_JOB, RENDITIONS_JOB};
use courant_kit::db::{DbResult, Tx};
use courant_kit::{jobs, outbox};
use courant_news::event::Event;
use courant_pictures::{Family, MediaType};
use uuid::Uuid;

/// What is known of a medium besides its file. Texts are plain; what is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewMedium {
    /// Title.
    pub title: String,
    /// Replacement text for those who do not see it.
    pub alt: String,
    /// Caption.
    pub caption: String,
    /// Who made or supplied it.
    pub credit_line: String,
    /// The file's name where it came from.
    pub original_name: String,
    /// Where it was before it was ours: a full address.
    pub source_address: String,
    /// Its path below `wp-content/uploads`, decoded.
    pub upload_path: String,
    /// Width in pixels as told; a picture's own bytes know better.
    pub width: Option<i64>,
    /// Height in pixels as told; a picture's own bytes know better.
    pub height: Option<i64>,
    /// Length of a film or sound in seconds as told; its own header knows better.
    pub duration_secs: Option<i64>,
    /// Name of who brought it; never shown to readers.
    pub added_by: String,
    /// When it came to the paper, in milliseconds UTC.
    pub created_at: i64,
}

/// Adds a medium whose file is in the folder; its id. Asks for a picture's renditions.
pub async fn insert_stored(tx: &mut Tx, medium: &NewMedium, stored: &StoredFile) -> DbResult<i64> {
    let facts = facts_of(stored);
    let id = rows_write::insert(tx, &Uuid::now_v7().to_string(), medium, facts.family, Some(&facts)).await?;
    if facts.renditions_state == "waiting" {
        ask_for_renditions(tx, id, medium.created_at).await?;
    }
    Ok(id)
}

/// Adds a medium that is known only by its address; its id. Its family is guessed from the
/// ending of its name until the bytes say what it is.
pub async fn insert_reference(tx: &mut Tx, medium: &NewMedium) -> DbResult<i64> {
    let names = [&medium.upload_path, &medium.original_name, &medium.source_address];
    let family = names.into_iter().find_map(|name| family_of_name(name)).unwrap_or("document");
    rows_write::insert(tx, &Uuid::now_v7().to_string(), medium, family, None).await
}

/// Gives a reference (or a medium that was missing) its file; false if it has one already or does
/// not exist. What pages show changes: for a picture when its renditions are made, else at once.
pub async fn fulfil(tx: &mut Tx, id: i64, stored: &StoredFile, now: i64) -> DbResult<bool> {
    let facts = facts_of(stored);
    let Some(created_at) = rows_write::fulfil(tx, id, &facts).await? else { return Ok(false) };
    if facts.renditions_state == "waiting" {
        ask_for_renditions(tx, id, created_at).await?;
    } else {
        let event = Event::RenditionsMade { media_id: id };
        outbox::push(tx, event.name(), &event.to_json(), now).await?;
    }
    Ok(true)
}

/// Gives a medium another file; its row and all that is said of it stay, and the addresses of its earlier files lead to
/// what it has now. False if there is no such medium.
pub async fn replace(tx: &mut Tx, id: i64, stored: &StoredFile, now: i64) -> DbResult<bool> {
    let facts = facts_of(stored);
    let Some(created_at) = rows_write::replace_file(tx, id, &facts, now).await? else { return Ok(false) };
    if facts.renditions_state == "waiting" {
        ask_for_renditions(tx, id, created_at).await?;
    }
    let event = Event::MediumChanged { media_id: id };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(true)
}

/// Removes a medium that nothing shows; its files go a day later, unless another medium has them. False if there is no
/// such medium.
pub async fn remove(tx: &mut Tx, id: i64, now: i64) -> DbResult<bool> {
    if !rows_write::remove(tx, id, now).await? {
        return Ok(false);
    }
    let event = Event::MediumChanged { media_id: id };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(true)
}

/// Has a file that is no medium's go a day later, unless something shows it then.
pub async fn let_go(tx: &mut Tx, file: &str, now: i64) -> DbResult<()> {
    rows_write::note_gone_file(tx, file, now).await
}

/// The family a medium is kept under. An SVG is a document: it is active content, offered as a
/// download and never shown; so is whatever is not recognised.
pub fn family_of(media_type: MediaType) -> &'static str {
    match media_type.family() {
        _ if media_type == MediaType::Svg => "document",
        Family::Picture => "picture",
        Family::Video => "video",
        Family::Audio => "audio",
        Family::Document | Family::Other => "document",
    }
}

fn facts_of(stored: &StoredFile) -> FileFacts<'_> {
    let family = family_of(stored.media_type);
    let renditions_state = match family {
        "picture" if stored.media_type.is_decodable() => "waiting",
        "picture" => "failed",
        _ => "none",
    };
    let size = stored.head.map(|head| (head.width, head.height)).or(stored.clip.size);
    FileFacts {
        family,
        file: &stored.file,
        content_hash: &stored.content_hash,
        media_type: stored.media_type.mime(),
        bytes: i64::try_from(stored.bytes).unwrap_or(i64::MAX),
        width: size.map(|(width, _)| i64::from(width)),
        height: size.map(|(_, height)| i64::from(height)),
        duration_secs: stored.clip.duration_secs().and_then(|secs| i64::try_from(secs).ok()),
        is_animated: stored.head.is_some_and(|head| head.is_animated),
        renditions_state,
    }
}

/// Asks for a picture's renditions: first what nearly every reader gets, later the smallest and
/// slowest. The newest pictures come first, for they are what readers open.
pub(super) async fn ask_for_renditions(tx: &mut Tx, id: i64, created_at: i64) -> DbResult<()> {
    const DAY_MS: i64 = 86_400_000;
    let days = (created_at / DAY_MS).clamp(0, 90_000);
    let key = id.to_string();
    jobs::enqueue(tx, RENDITIONS_JOB, &key, "{}", 100_000 - days, 0).await?;
    jobs::enqueue(tx, RENDITIONS_AVIF_JOB, &key, "{}", 200_000 - days, 0).await
}

/// What a file is by the ending of its name: a guess, never served.
fn family_of_name(name: &str) -> Option<&'static str> {
    let path = name.split(['?', '#']).next().unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or_default();
    let ending = last.rsplit_once('.')?.1.to_ascii_lowercase();
    match ending.as_str() {
        "jpg" | "jpeg" | "jpe" | "png" | "gif" | "webp" | "bmp" | "tif" | "tiff" | "avif" | "heic" | "heif" | "ico" => {
            Some("picture")
        }
        "mp4" | "m4v" | "mov" | "webm" | "ogv" | "avi" | "wmv" | "mpg" | "mpeg" | "mkv" | "3gp" | "flv" => {
            Some("video")
        }
        "mp3" | "m4a" | "m4b" | "ogg" | "oga" | "opus" | "wav" | "flac" | "aac" | "wma" => Some("audio"),
        "pdf" | "doc" | "docx" | "odt" | "xls" | "xlsx" | "ods" | "ppt" | "pptx" | "odp" | "txt" | "csv" | "rtf"
        | "zip" | "epub" | "vtt" | "svg" => Some("document"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_are_guessed_from_endings_only_until_the_bytes_come() {
        assert_eq!(family_of_name("2014/03/Angkor.JPG"), Some("picture"));
        assert_eq!(family_of_name("https://example.org/a/film.mp4?x=1.jpg"), Some("video"));
        assert_eq!(family_of_name("https://example.org/attachment"), None);
        assert_eq!(family_of_name("https://example.org/"), None);
        assert_eq!(family_of(MediaType::Svg), "document");
        assert_eq!(family_of(MediaType::Other), "document");
        assert_eq!(family_of(MediaType::Avif), "picture");
    }
}
