//! A medium in words and addresses, as the library's pages and scripts are given it.

use super::PATH;
use crate::library::Entry;
use crate::library::intake::Refusal;
use crate::media::files::FileError;
use crate::media::href;
use crate::newsroom::visit::Visit;
use courant_kit::i18n::Arg;
use courant_pictures::PictureError;
use http::StatusCode;
use serde::Serialize;

/// A medium for scripts and templates.
#[derive(Debug, Clone, Serialize)]
pub struct ItemView {
    /// Row.
    pub id: i64,
    /// `picture`, `video`, `audio` or `document`.
    pub family: String,
    /// `stored`, `reference` or `missing`.
    pub state: String,
    /// What an `img` shows it by; none: nothing can be shown (yet).
    pub src: Option<String>,
    /// The same, small.
    pub thumb: Option<String>,
    /// The file itself, as readers get it.
    pub file: Option<String>,
    /// Pixels.
    pub width: Option<i64>,
    /// Pixels.
    pub height: Option<i64>,
    /// Replacement text.
    pub alt: String,
    /// Caption.
    pub caption: String,
    /// Who made or supplied it.
    pub credit: String,
    /// Title.
    pub title: String,
    /// The file's name where it came from.
    pub name: String,
    /// Title, else name, else number: what it is called on the desk.
    pub label: String,
    /// MIME type.
    pub media_type: String,
    /// Length of the file.
    pub bytes: i64,
    /// Length in seconds.
    pub duration_secs: Option<i64>,
    /// `none`, `waiting`, `made` or `failed`.
    pub renditions_state: String,
    /// Where its subject is, in thousandths of its sides.
    pub focus: Option<(i64, i64)>,
    /// Row of the picture before it plays.
    pub poster: Option<i64>,
    /// Its texts.
    pub tracks: Vec<TrackView>,
    /// It may not be used any more.
    pub have_rights_ended: bool,
    /// Its page.
    pub page: String,
    /// The same bytes were in the library already; in answers to uploads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_known: Option<bool>,
}

/// A text of a film or a sound.
#[derive(Debug, Clone, Serialize)]
pub struct TrackView {
    /// Row of the file.
    pub id: i64,
    /// What it is for.
    pub kind: String,
    /// BCP 47.
    pub lang: String,
    /// What the player's menu says.
    pub label: String,
}

/// A medium as scripts and templates are given it. `now` says whether its rights have ended.
pub fn view(entry: &Entry, now: i64) -> ItemView {
    const BROWSERS_KNOW: [&str; 4] = ["image/jpeg", "image/png", "image/gif", "image/webp"];
    let medium = &entry.medium;
    let page = format!("{PATH}/{}", medium.id);
    // Until its sizes are made, staff alone see the file as it came.
    let is_waiting = medium.state == "stored" && medium.family == "picture" && medium.renditions_state == "waiting";
    let original =
        || (is_waiting && BROWSERS_KNOW.contains(&medium.media_type.as_str())).then(|| format!("{page}/original"));
    let src = if medium.family == "picture" { medium.src().or_else(original) } else { None };
    let small = |width: i64| {
        let fit =
            medium.renditions.iter().filter(|one| one.format == "webp" || one.format == "jpeg" || one.format == "png");
        fit.filter(|one| one.width >= width).min_by_key(|one| one.width).map(|one| href(&one.file))
    };
    let label = [&entry.medium.title, &entry.original_name].into_iter().find(|text| !text.is_empty());
    ItemView {
        id: medium.id,
        family: medium.family.clone(),
        state: medium.state.clone(),
        thumb: if medium.family == "picture" { small(320).or_else(|| src.clone()) } else { None },
        src,
        file: medium.file_href(),
        width: medium.width,
        height: medium.height,
        alt: medium.alt.clone(),
        caption: medium.caption.clone(),
        credit: medium.credit_line.clone(),
        title: medium.title.clone(),
        name: entry.original_name.clone(),
        label: label.cloned().unwrap_or_else(|| medium.id.to_string()),
        media_type: medium.media_type.clone(),
        bytes: medium.bytes,
        duration_secs: medium.duration_secs,
        renditions_state: medium.renditions_state.clone(),
        focus: medium.focus,
        poster: medium.poster_id,
        tracks: medium
            .tracks
            .iter()
            .map(|track| TrackView {
                id: track.media_id,
                kind: track.kind.clone(),
                lang: track.lang.clone(),
                label: track.label.clone(),
            })
            .collect(),
        have_rights_ended: entry.have_rights_ended(now),
        page,
        is_known: None,
    }
}

/// Length of a file in words.
pub fn length(visit: &Visit<'_>, bytes: i64) -> String {
    let (key, count) = match bytes {
        ..1_000_000 => ("library-kilobytes", (bytes + 999) / 1_000),
        _ => ("library-megabytes", (bytes + 500_000) / 1_000_000),
    };
    visit.site.locale.text(key, &[("count", Arg::Number(count))])
}

/// Why a file was not taken: the status and plain words. Our own faults are not here: they are errors.
pub fn refused(visit: &Visit<'_>, refusal: &Refusal) -> (StatusCode, String) {
    let locale = &visit.site.locale;
    let number = |value: u64| Arg::Number(i64::try_from(value).unwrap_or(i64::MAX));
    let too_large = |limit: u64| {
        let text = locale.text("library-refused-large", &[("limit", number(limit.div_ceil(1_000_000)))]);
        (StatusCode::PAYLOAD_TOO_LARGE, text)
    };
    let plain = |status: StatusCode, key: &str| (status, locale.text(key, &[]));
    match refusal {
        Refusal::File(FileError::TooLarge { limit })
        | Refusal::File(FileError::Picture(PictureError::TooLarge { limit, .. })) => too_large(*limit),
        Refusal::File(FileError::Unwanted(media_type)) => {
            let key = match media_type {
                courant_pictures::MediaType::Heic | courant_pictures::MediaType::Avif => "library-refused-heic",
                courant_pictures::MediaType::Svg => "library-refused-svg",
                _ => "library-refused-type",
            };
            plain(StatusCode::UNSUPPORTED_MEDIA_TYPE, key)
        }
        Refusal::File(FileError::Picture(error)) => {
            let key = match error {
                PictureError::SideTooLong { .. } | PictureError::TooManyPixels { .. } => "library-refused-pixels",
                PictureError::TooManyFrames { .. } | PictureError::AnimationTooLarge { .. } => "library-refused-frames",
                _ => "library-refused-broken",
            };
            plain(StatusCode::UNPROCESSABLE_ENTITY, key)
        }
        Refusal::File(FileError::Full) => plain(StatusCode::INSUFFICIENT_STORAGE, "library-refused-full"),
        Refusal::Body(error) => match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => plain(StatusCode::PAYLOAD_TOO_LARGE, "library-refused-piece"),
            status => plain(status, "library-refused-broke-off"),
        },
        Refusal::File(FileError::Source(_)) => plain(StatusCode::BAD_REQUEST, "library-refused-broke-off"),
        Refusal::File(FileError::Empty) => plain(StatusCode::UNPROCESSABLE_ENTITY, "library-refused-empty"),
        Refusal::Busy => plain(StatusCode::SERVICE_UNAVAILABLE, "library-refused-busy"),
        Refusal::Locked => plain(StatusCode::LOCKED, "library-refused-busy"),
        Refusal::NoUpload => plain(StatusCode::NOT_FOUND, "library-refused-no-upload"),
        Refusal::Offset(_) => plain(StatusCode::CONFLICT, "library-refused-offset"),
        Refusal::TooMuch => plain(StatusCode::TOO_MANY_REQUESTS, "library-refused-too-much"),
        Refusal::Damaged => plain(StatusCode::UNPROCESSABLE_ENTITY, "library-refused-damaged"),
        Refusal::File(FileError::BadName(_) | FileError::Disk { .. }) | Refusal::Fault(_) => {
            plain(StatusCode::INTERNAL_SERVER_ERROR, "library-refused-fault")
        }
    }
}

/// Whether a refusal is our own fault, to be said in the log and not to whoever sent the file.
pub fn is_fault(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::File(FileError::BadName(_) | FileError::Disk { .. }) | Refusal::Fault(_))
}
