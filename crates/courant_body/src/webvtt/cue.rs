//! The text of one cue: voices kept, every other mark taken off, references decoded.
//!
//! Source: W3C WebVTT, section 6.4 (cue text parsing).

use super::Passage;
use courant_text::{first_graphemes, fold_spaces};
use html5ever::data::NAMED_ENTITIES;

/// Longest name of a speaker, in letters.
const LONGEST_NAME: usize = 80;
/// Longest reference (`&CounterClockwiseContourIntegral;` has 33 bytes).
const LONGEST_REFERENCE: usize = 40;

/// What a cue says, divided by who says it.
pub(super) fn passages(payload: &str) -> Vec<Passage> {
    let mut out = Passages::default();
    let mut rest = payload;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.text(before);
        // A sign that opens no tag is text.
        let Some((inside, after)) = tag.get(1..).and_then(|tag| tag.split_once('>')) else {
            rest = tag;
            break;
        };
        out.tag(inside);
        rest = after;
    }
    out.text(rest);
    out.end();
    out.done
}

#[derive(Default)]
struct Passages {
    done: Vec<Passage>,
    speaker: String,
    text: String,
    is_reading_aid: bool,
}

impl Passages {
    fn text(&mut self, raw: &str) {
        if !self.is_reading_aid {
            decode(raw, &mut self.text);
        }
    }

    fn tag(&mut self, inside: &str) {
        let name = inside.split(|c: char| c == '.' || c.is_whitespace()).next().unwrap_or_default();
        match name {
            "v" => {
                self.end();
                let mut speaker = String::new();
                let named = inside.split_once(char::is_whitespace).map_or("", |(_, name)| name);
                decode(named, &mut speaker);
                self.speaker = fold_spaces(first_graphemes(&fold_spaces(&speaker), LONGEST_NAME));
            }
            "/v" => {
                self.end();
                self.speaker.clear();
            }
            // How a word is pronounced stands above it in a caption and would stand twice in a line.
            "rt" => self.is_reading_aid = true,
            "/rt" | "/ruby" => self.is_reading_aid = false,
            _ => {}
        }
    }

    /// Ends what one voice says; a line that begins with a dash is another one's.
    fn end(&mut self) {
        let text = std::mem::take(&mut self.text);
        let mut own = String::new();
        let mut is_turn = false;
        for line in text.split('\n') {
            let is_next = line.trim_start().starts_with(['-', '\u{2013}', '\u{2014}']);
            if is_next {
                self.push(&own, is_turn);
                own.clear();
                is_turn = true;
            }
            own.push('\n');
            own.push_str(line);
        }
        self.push(&own, is_turn);
    }

    fn push(&mut self, text: &str, is_turn: bool) {
        let text = fold_spaces(text);
        if !text.is_empty() {
            self.done.push(Passage { speaker: self.speaker.clone(), text, is_turn });
        }
    }
}

/// Text with its character references as characters; what is none stays as it is.
fn decode(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        let (before, reference) = rest.split_at(at);
        out.push_str(before);
        match referred(reference) {
            Some((text, after)) => {
                out.extend(text.into_iter().flatten());
                rest = after;
            }
            None => {
                out.push('&');
                rest = reference.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

/// The characters of a reference at the start of a text, and what follows it.
fn referred(text: &str) -> Option<([Option<char>; 2], &str)> {
    let end = text.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
    let (name, after) = (text.get(1..end)?, text.get(end + 1..)?);
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        let character = char::from_u32(code.ok()?).filter(|c| !c.is_control());
        return Some(([Some(character.unwrap_or('\u{fffd}')), None], after));
    }
    let (first, second) = *NAMED_ENTITIES.get(text.get(1..=end)?)?;
    let character = |code: u32| char::from_u32(code).filter(|c| *c != '\0');
    let first = character(first)?;
    Some(([Some(first), character(second)], after))
}
