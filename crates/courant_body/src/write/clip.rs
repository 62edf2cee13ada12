//! Films and sounds: the player, its text tracks, and what they say as text on the page.
//!
//! The player's controls are the browser's own. A transcript and the chapters stand below the
//! player as plain text and plain links, so they are there without scripts, for search and in
//! print. A chapter's link leads to the file at that second (W3C Media Fragments URI 1.0, 4.2.1).

use crate::webvtt::{self, Captions};
use crate::*;
use courant_text::{clock, iso_duration};

use crate::body::primary;

use super::{ClipFacts, Writer};

impl<'a> Writer<'a> {
    pub(super) fn clip(&mut self, block: Option<&Block>, clip: &Clip, is_video: bool) {
        let sources: Vec<(String, &MediaRef)> =
            clip.sources.iter().filter_map(|media| Some((self.media(media)?, media))).collect();
        if sources.is_empty() {
            return;
        }
        self.clips += 1;
        let facts = self.facts(clip);
        let class = if is_video { "clip--video" } else { "clip--audio" };
        match block {
            Some(block) => self.open("figure", block, &["clip", class]),
            None => {
                self.out.push_str("<figure");
                self.attribute("class", &format!("clip {class}"));
                self.out.push('>');
            }
        }
        let file = sources.first().map(|(address, _)| address.clone()).unwrap_or_default();
        self.player(clip, is_video, facts);
        for (address, media) in sources {
            self.out.push_str("<source");
            self.attribute("src", &address);
            self.row(media);
            self.out.push('>');
        }
        self.tracks(clip);
        self.out.push_str(if is_video { "</video>" } else { "</audio>" });
        let around = self.language_around(block).to_owned();
        self.caption_with_length(clip, facts, &around);
        self.out.push_str("</figure>\n");
        if self.is_feed {
            self.link_transcript(clip);
        } else if !self.options.is_editable {
            self.chapters(clip, &file, &around);
            self.transcripts(clip, &around);
        }
    }

    /// What is known of the first source that anything is known of.
    fn facts(&self, clip: &Clip) -> ClipFacts {
        clip.sources.iter().find_map(|media| self.options.pictures.clip(media)).unwrap_or_default()
    }

    /// The start tag of the player. Nothing is fetched before somebody plays it.
    fn player(&mut self, clip: &Clip, is_video: bool, facts: ClipFacts) {
        self.out.push_str(if is_video {
            "<video controls preload=\"none\" playsinline"
        } else {
            "<audio controls preload=\"none\""
        });
        if !clip.title.is_empty() {
            self.attribute("title", &clip.title);
        }
        if clip.is_looped {
            self.out.push_str(" loop");
        }
        if is_video {
            // An editor must read back what the writer asked for, not what the file says.
            let facts = if self.options.is_editable { ClipFacts::default() } else { facts };
            let (width, height) = match (clip.width, clip.height) {
                (None, None) => (facts.width, facts.height),
                asked => asked,
            };
            self.number("width", width);
            self.number("height", height);
            // A poster would be fetched before any click: only the paper's own.
            if let Some(poster) = &clip.poster
                && let Some(address) = self.media(poster)
                && (self.is_feed || self.options.is_editable || self.is_own(&address))
            {
                self.attribute("poster", &address);
                if let (true, MediaRef::Library(row)) = (self.options.is_editable, poster) {
                    self.attribute("data-poster-media", &row.to_string());
                }
            }
        }
        self.out.push('>');
    }

    fn row(&mut self, media: &MediaRef) {
        if let (true, MediaRef::Library(row)) = (self.options.is_editable, media) {
            self.attribute("data-media", &row.to_string());
        }
    }

    fn tracks(&mut self, clip: &Clip) {
        let lang = &self.options.lang;
        let shown = clip.spoken_tracks(lang).into_iter().next().filter(|track| track.is_in(lang));
        for track in &clip.tracks {
            let (Some(address), Some(lang)) = (self.media(&track.media), address::language_tag(&track.lang)) else {
                continue;
            };
            self.out.push_str("<track");
            self.attribute("kind", track.kind.name());
            self.attribute("src", &address);
            self.attribute("srclang", &lang);
            self.attribute("label", &track.label);
            self.row(&track.media);
            if shown.is_some_and(|shown| std::ptr::eq(shown, track)) && !self.is_feed {
                self.out.push_str(" default");
            }
            self.out.push('>');
        }
    }

    /// The caption, and how long it is, where that is known.
    fn caption_with_length(&mut self, clip: &Clip, facts: ClipFacts, around: &str) {
        let secs = facts.duration_secs.filter(|_| !self.is_feed && !self.options.is_editable);
        if clip.caption.is_empty() && secs.is_none() {
            return;
        }
        self.out.push_str("<figcaption>");
        self.inlines(&clip.caption);
        if let Some(secs) = secs {
            if !clip.caption.is_empty() {
                self.out.push(' ');
            }
            let labels = self.options.labels.clone();
            self.out.push_str("<span class=\"clip__length\"");
            self.language(&labels.lang, around);
            self.out.push('>');
            let (before, after) = labels.duration.split_once("{time}").unwrap_or((&labels.duration, ""));
            self.text(before);
            self.time(secs);
            self.text(after);
            self.out.push_str("</span>");
        }
        self.out.push_str("</figcaption>");
    }

    fn time(&mut self, secs: u64) {
        self.out.push_str("<time");
        self.attribute("datetime", &iso_duration(secs));
        self.out.push('>');
        let shown = clock(secs, &self.options.labels.digits);
        self.text(&shown);
        self.out.push_str("</time>");
    }

    /// The chapters as links to their beginnings, in the article's language where there are such.
    fn chapters(&mut self, clip: &Clip, file: &str, around: &str) {
        let found = clip.chapter_tracks(&self.options.lang).into_iter().find_map(|track| {
            let list = webvtt::chapters(self.options.pictures.captions(&track.media)?);
            (!list.is_empty()).then_some((track, list))
        });
        let Some((track, list)) = found else {
            return;
        };
        let labels = self.options.labels.clone();
        self.out.push_str("<nav class=\"chapters\"");
        self.attribute("aria-label", &labels.chapters);
        self.language(&labels.lang, around);
        self.out.push_str("><ol");
        self.language(&track.lang, &labels.lang);
        self.out.push_str(">\n");
        for chapter in list {
            self.out.push_str("<li><a");
            self.attribute("href", &format!("{file}#t={}", chapter.start_secs));
            self.out.push('>');
            self.time(chapter.start_secs);
            self.out.push(' ');
            self.text(&chapter.title);
            self.out.push_str("</a></li>\n");
        }
        self.out.push_str("</ol></nav>\n");
    }

    /// What is said, to unfold: once in each language, the article's own first.
    fn transcripts(&mut self, clip: &Clip, around: &str) {
        let found = self.spoken(clip);
        let has_several = found.len() > 1;
        for (index, (track, captions)) in found.into_iter().enumerate() {
            let id = self.transcript_id(if index == 0 { "" } else { &track.lang });
            self.transcript(track, captions, &id, has_several, around);
        }
    }

    /// The tracks that can be read as a transcript, one of each language.
    fn spoken<'t>(&self, clip: &'t Clip) -> Vec<(&'t Track, &'a Captions)> {
        let pictures = self.options.pictures;
        let mut out: Vec<(&'t Track, &'a Captions)> = Vec::new();
        for track in clip.spoken_tracks(&self.options.lang) {
            let is_known = out.iter().any(|(known, _)| known.lang.eq_ignore_ascii_case(&track.lang));
            let captions = pictures.captions(&track.media).filter(|captions| !captions.cues.is_empty());
            if let (false, Some(captions)) = (is_known, captions) {
                out.push((track, captions));
            }
        }
        out
    }

    /// The id of a transcript: the first of the first film or sound is plainly `transcript`.
    fn transcript_id(&mut self, lang: &str) -> String {
        let number = if self.clips > 1 { format!("-{}", self.clips) } else { String::new() };
        let lang = if lang.is_empty() { String::new() } else { format!("-{}", lang.to_ascii_lowercase()) };
        self.unique(&format!("transcript{number}{lang}"))
    }

    fn transcript(&mut self, track: &Track, captions: &Captions, id: &str, has_several: bool, around: &str) {
        let labels = self.options.labels.clone();
        self.out.push_str("<details class=\"transcript\"><summary");
        self.language(&labels.lang, around);
        self.out.push('>');
        self.text(&labels.transcript);
        if has_several {
            self.out.push_str(" <span class=\"transcript__lang\"");
            self.language(&track.lang, &labels.lang);
            self.out.push('>');
            self.text(&track.label);
            self.out.push_str("</span>");
        }
        // Whoever follows a link to the id finds the text unfolded: it stands inside.
        self.out.push_str("</summary>\n<div class=\"transcript__text\"");
        self.attribute("id", id);
        self.language(&track.lang, around);
        self.out.push_str(">\n");
        for paragraph in webvtt::paragraphs(captions) {
            self.out.push_str("<p>");
            if !paragraph.speaker.is_empty() {
                self.out.push_str("<b class=\"transcript__speaker\">");
                self.text(&paragraph.speaker);
                self.out.push_str("</b>");
                self.out.push_str(colon(&track.lang));
            }
            self.text(&paragraph.text);
            self.out.push_str("</p>\n");
        }
        self.out.push_str("</div></details>\n");
    }

    /// In a feed, the way to the transcript on the page.
    fn link_transcript(&mut self, clip: &Clip) {
        let id = self.transcript_id("");
        if self.base.is_none() || !clip.tracks.iter().any(|track| track.kind.is_speech()) {
            return;
        }
        let href = self.within(&id);
        self.out.push_str("<p><a");
        self.attribute("href", &href);
        self.out.push('>');
        let label = self.options.labels.transcript.clone();
        self.text(&label);
        self.out.push_str("</a></p>\n");
    }
}

/// Between who speaks and what is said, as the language writes it.
fn colon(lang: &str) -> &'static str {
    match primary(lang).to_ascii_lowercase().as_str() {
        "zh" | "ja" => "\u{ff1a}",
        "km" => "\u{17d6} ",
        "fr" => "\u{a0}: ",
        _ => ": ",
    }
}
