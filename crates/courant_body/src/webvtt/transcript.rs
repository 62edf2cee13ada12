//! From cues to something to read: paragraphs of a transcript, a list of chapters.

use super::{Captions, Cue};
use courant_text::{display_width, fold_spaces, is_sentence_end};

/// Silence that divides paragraphs.
const PAUSE_MS: u64 = 2_500;
/// Width from which a paragraph ends with the next sentence, in Latin letters: nobody reads a
/// wall, and some people talk without a pause.
const LONG: usize = 600;
/// Chapters that are listed.
const MAX_CHAPTERS: usize = 200;

/// A paragraph of a transcript.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// When it begins, in milliseconds.
    pub start_ms: u64,
    /// Who speaks, where it is not who spoke in the paragraph before; or empty.
    pub speaker: String,
    /// One line of plain text, never empty.
    pub text: String,
}

/// A chapter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chapter {
    /// When it begins, in whole seconds.
    pub start_secs: u64,
    /// Its title.
    pub title: String,
}

/// Captions as running text: a new paragraph after a pause and where somebody else speaks.
pub fn paragraphs(captions: &Captions) -> Vec<Paragraph> {
    let mut out: Vec<Paragraph> = Vec::new();
    let mut speaker = "";
    let mut last_end = 0;
    let mut width = 0;
    for cue in &captions.cues {
        for (index, passage) in cue.passages.iter().enumerate() {
            let is_other = passage.speaker != speaker;
            let has_paused = index == 0 && cue.start_ms.saturating_sub(last_end) > PAUSE_MS;
            let is_full = width > LONG && out.last().is_some_and(|last| is_sentence_end(last.text.trim_end()));
            if out.is_empty() || is_other || has_paused || passage.is_turn || is_full {
                let named = if is_other { passage.speaker.clone() } else { String::new() };
                out.push(Paragraph { start_ms: cue.start_ms, speaker: named, text: String::new() });
                width = 0;
            }
            speaker = &passage.speaker;
            if let Some(last) = out.last_mut() {
                // Lines of a caption are wrapped ones: where they meet is no space in Chinese.
                last.text.push('\n');
                last.text.push_str(&passage.text);
                width += display_width(&passage.text);
            }
        }
        last_end = last_end.max(cue.end_ms);
    }
    for paragraph in &mut out {
        paragraph.text = fold_spaces(&paragraph.text);
    }
    out
}

/// The chapters of a track of chapters, in order; those that begin in the same second are one.
pub fn chapters(captions: &Captions) -> Vec<Chapter> {
    let mut out: Vec<Chapter> = Vec::new();
    for cue in &captions.cues {
        let start_secs = cue.start_ms / 1_000;
        if out.len() < MAX_CHAPTERS && out.last().is_none_or(|last| last.start_secs < start_secs) {
            out.push(Chapter { start_secs, title: title(cue) });
        }
    }
    out
}

fn title(cue: &Cue) -> String {
    let texts: Vec<&str> = cue.passages.iter().map(|passage| passage.text.as_str()).collect();
    fold_spaces(&texts.join("\n"))
}
