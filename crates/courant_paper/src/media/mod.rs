//! Media: the library of pictures, films, sounds and documents, and their renditions.
//!
//! Files are named by their content and never change, so their addresses may be kept for ever by
//! whoever fetched them. Not here: decoding and encoding (`courant_pictures`).

pub mod arrive;
pub mod crops;
pub mod fetch;
pub mod files;
mod pour;
pub mod renditions;
pub mod rows;
mod rows_write;
pub mod serve;
#[cfg(test)]
mod tests;
pub mod tidy;
pub mod tracks;

use crops::{Crop, Shape};
use std::borrow::Cow;

/// Kind of the job that makes a picture's sizes; its key is the medium's id.
pub const RENDITIONS_JOB: &str = "renditions";
/// Kind of the job that adds the smallest and slowest format; its key is the medium's id.
pub const RENDITIONS_AVIF_JOB: &str = "renditions_avif";
/// Kind of the job that fetches a reference's file; its key is the medium's id.
pub const FETCH_JOB: &str = "media_fetch";

/// Kind of the job that makes the sizes of a picture's crops; its key is the medium's id.
pub const CROPS_JOB: &str = "media_crops";

/// A medium with its renditions, as pages show it.
#[derive(Debug, Clone, Default)]
pub struct Medium {
    /// Row.
    pub id: i64,
    /// `picture`, `video`, `audio` or `document`.
    pub family: String,
    /// `stored`, `reference` or `missing`.
    pub state: String,
    /// File below the media folder.
    pub file: String,
    /// MIME type.
    pub media_type: String,
    /// Size of the file.
    pub bytes: i64,
    /// Pixels.
    pub width: Option<i64>,
    /// Pixels.
    pub height: Option<i64>,
    /// Length of a film or sound.
    pub duration_secs: Option<i64>,
    /// Moves.
    pub is_animated: bool,
    /// Shown while it loads, `#rrggbb`.
    pub color: String,
    /// Title.
    pub title: String,
    /// Replacement text.
    pub alt: String,
    /// Caption.
    pub caption: String,
    /// Who made or supplied it.
    pub credit_line: String,
    /// Where it was before it was ours.
    pub source_address: String,
    /// State of its renditions: `none`, `waiting`, `made` or `failed`.
    pub renditions_state: String,
    /// Where its subject is, in thousandths of its width and height; none: in the middle.
    pub focus: Option<(i64, i64)>,
    /// Of a film or a sound: row of the picture before it plays.
    pub poster_id: Option<i64>,
    /// Of a film or a sound: its texts, for where it is shown without some of its own.
    pub tracks: Vec<MediumTrack>,
    /// Encoded sizes, narrow to wide.
    pub renditions: Vec<Rendition>,
    /// What is shown of it in given shapes.
    pub crops: Vec<MediumCrop>,
}

/// What is shown of a picture in one shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediumCrop {
    /// Which part.
    pub crop: Crop,
    /// Its encoded sizes, narrow to wide; none while they are being made.
    pub renditions: Vec<Rendition>,
}

/// A WebVTT file that belongs to a film or a sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediumTrack {
    /// Row of the file.
    pub media_id: i64,
    /// `captions`, `subtitles`, `chapters` or `descriptions`.
    pub kind: String,
    /// BCP 47.
    pub lang: String,
    /// What the player's menu says.
    pub label: String,
}

/// Why a medium should not go before readers as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MediumFault {
    /// A picture without a replacement text for those who do not see it.
    NoAlt,
    /// The time for which it may be used is over.
    RightsEnded,
    /// Its file is not here.
    NoFile,
    /// Nothing can be made of its file.
    Unusable,
}

/// The texts of a medium as they are sought: folded, in one line, of bounded length.
pub fn sought_text(texts: &[&str]) -> String {
    const LONGEST: usize = 8_000;
    let joined: String = texts.join(" ").chars().take(LONGEST).collect();
    courant_text::fold(&joined)
}

/// One encoded size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// `avif`, `webp`, `jpeg`, `png` or `gif`.
    pub format: String,
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// File below the media folder.
    pub file: String,
}

/// The address of a file of the media folder.
pub fn href(file: &str) -> String {
    format!("/~media/{file}")
}

impl Medium {
    /// Candidates of one format for a `srcset`, or empty.
    pub fn srcset(&self, format: &str) -> String {
        srcset(self.renditions.iter().filter(|rendition| rendition.format == format))
    }

    /// The renditions every browser can show, narrow to wide: JPEG, and PNG where that is smaller or
    /// something shows through.
    fn fallback(&self) -> impl DoubleEndedIterator<Item = &Rendition> {
        self.renditions.iter().filter(|rendition| matches!(rendition.format.as_str(), "jpeg" | "png" | "gif"))
    }

    /// Whether readers may be shown the file itself while there are no renditions: a picture that
    /// browsers know and that was public before it came here. Any other may tell where it was taken.
    fn shows_original(&self) -> bool {
        const SHOWN: &[&str] = &["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp"];
        self.state == "stored"
            && self.family == "picture"
            && self.renditions_state != "made"
            && !self.source_address.is_empty()
            && SHOWN.contains(&self.media_type.as_str())
    }

    /// The address for `img src`: the widest fallback rendition up to 1,280 pixels, else the file
    /// itself while renditions are still being made; none for a medium whose file is not here.
    pub fn src(&self) -> Option<String> {
        let fit = self.fallback().rfind(|rendition| rendition.width <= 1_280).or_else(|| self.fallback().next());
        match fit {
            Some(rendition) => Some(href(&rendition.file)),
            None => self.shows_original().then(|| href(&self.file)),
        }
    }

    /// The class that says where its subject is, for where pages crop it: each side in five steps, which `site.css`
    /// knows. Empty: in the middle.
    pub fn focus_class(&self) -> String {
        let step = |part: i64| (part.clamp(0, 1_000) * 4 + 500) / 1_000;
        let Some((x, y)) = self.focus.map(|(x, y)| (step(x), step(y))) else { return String::new() };
        let classes = [(x, "x"), (y, "y")].into_iter().filter(|(step, _)| *step != 2);
        classes.map(|(step, side)| format!("at-{side}{step}")).collect::<Vec<_>>().join(" ")
    }

    /// The medium as it is shown in a shape: the part that was chosen, once its sizes are made; else the whole one.
    pub fn shaped(&self, shape: Shape) -> Cow<'_, Medium> {
        let own = self.crops.iter().find(|own| own.crop.shape == shape);
        let Some(own) = own.filter(|own| !own.renditions.is_empty()) else { return Cow::Borrowed(self) };
        let widest = own.renditions.iter().max_by_key(|rendition| rendition.width);
        Cow::Owned(Medium {
            renditions: own.renditions.clone(),
            width: widest.map(|widest| widest.width),
            height: widest.map(|widest| widest.height),
            focus: None,
            crops: Vec::new(),
            ..self.clone()
        })
    }

    /// The widest fallback rendition, for share cards and structured data.
    pub fn largest(&self) -> Option<(String, i64, i64)> {
        let widest = self.fallback().next_back();
        widest.map(|rendition| (href(&rendition.file), rendition.width, rendition.height)).or_else(|| {
            let size = self.width.zip(self.height)?;
            self.shows_original().then(|| (href(&self.file), size.0, size.1))
        })
    }

    /// The rendition that stands for the original: the moving one of an animation, else the widest
    /// that every browser can show.
    pub fn best(&self) -> Option<&Rendition> {
        let moving = self.renditions.iter().rfind(|rendition| self.is_animated && rendition.format == "webp");
        moving.or_else(|| self.fallback().next_back())
    }

    /// The address of the file for whoever wants it itself: a film, a sound, a document, or the best
    /// of a picture. None while there is none.
    pub fn file_href(&self) -> Option<String> {
        match (self.state.as_str(), self.family.as_str()) {
            ("stored", "picture") => {
                self.best().map(|best| href(&best.file)).or_else(|| self.shows_original().then(|| href(&self.file)))
            }
            ("stored", _) => Some(href(&self.file)),
            _ => None,
        }
    }

    /// `srcset` of the fallback renditions, whatever their formats. Empty where there are WebP ones: browsers
    /// that do not know these are so few that [`Self::src`] alone is enough for them.
    pub fn fallback_srcset(&self) -> String {
        match self.renditions.iter().any(|rendition| rendition.format == "webp") {
            true => String::new(),
            false => srcset(self.fallback()),
        }
    }
}

fn srcset<'a>(renditions: impl Iterator<Item = &'a Rendition>) -> String {
    let candidates: Vec<String> =
        renditions.map(|rendition| format!("{} {}w", href(&rendition.file), rendition.width)).collect();
    candidates.join(", ")
}

#[cfg(test)]
mod focus_tests {
    use super::Medium;

    #[test]
    fn a_subject_has_a_class() {
        for (focus, class) in [
            (None, ""),
            (Some((500, 500)), ""),
            (Some((0, 1_000)), "at-x0 at-y4"),
            (Some((300, 500)), "at-x1"),
            (Some((624, 876)), "at-y4"),
            (Some((-5, 5_000)), "at-x0 at-y4"),
        ] {
            assert_eq!(Medium { focus, ..Medium::default() }.focus_class(), class, "{focus:?}");
        }
    }
}
