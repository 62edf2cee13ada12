//! WebVTT: captions, subtitles and chapters of films and sounds, read as data.
//!
//! Source: W3C WebVTT: The Web Video Text Tracks Format, section 6 (parsing). A file is read the
//! way browsers read it, so that what is printed as a transcript is what their players show. Where
//! and how a cue is drawn (settings, styles, regions) is not asked.
//!
//! [`read`] cannot fail: a file that is damaged gives the cues that can be read and a list of what
//! was skipped. It is bounded ([`MAX_BYTES`], [`MAX_CUES`]), and its time grows with the file alone.
//!
//! Not here: where files are kept, and how a transcript stands on a page (`write`).

mod cue;
mod transcript;

pub use transcript::{Chapter, Paragraph, chapters, paragraphs};

/// What is read of a file: two days of talk.
pub const MAX_BYTES: usize = 512 * 1024;
/// Cues that are read.
pub const MAX_CUES: usize = 20_000;
/// Skipped places that are listed.
const MAX_SKIPPED: usize = 100;
/// Longest hour that is believed: a week's film is none.
const MAX_HOURS: u64 = 999;

/// A file, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Captions {
    /// The cues, by the time they begin.
    pub cues: Vec<Cue>,
    /// What was skipped, at most a hundred places.
    pub skipped: Vec<Skipped>,
}

/// One caption, or the title of one chapter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cue {
    /// Its name in the file, or empty.
    pub id: String,
    /// When it appears, in milliseconds from the start.
    pub start_ms: u64,
    /// When it goes; never before it appears.
    pub end_ms: u64,
    /// What it says, divided by who says it.
    pub passages: Vec<Passage>,
}

/// What one voice says in a cue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// Who speaks (`<v Name>`), or empty.
    pub speaker: String,
    /// Plain text in one line, never empty.
    pub text: String,
    /// Whether it begins with the dash of a dialogue: somebody else speaks, whoever it is.
    pub is_turn: bool,
}

/// A place that was skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skipped {
    /// Line in the file, from 1.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why a place was skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The file does not begin with `WEBVTT`; nothing of it is read, as in a browser.
    NotWebVtt,
    /// A comment of its makers.
    Note,
    /// How cues are drawn.
    Style,
    /// Where cues are drawn.
    Region,
    /// Text to which no time belongs.
    NoTime,
    /// A time that is none.
    BadTime,
    /// Nothing but marks.
    NoText,
    /// The file goes on behind [`MAX_BYTES`].
    TooLong,
    /// There are more than [`MAX_CUES`].
    TooManyCues,
}

impl Why {
    /// Whether readers miss something by it.
    pub fn is_loss(self) -> bool {
        !matches!(self, Why::Note | Why::Style | Why::Region | Why::NoText)
    }
}

impl Captions {
    fn skip(&mut self, line: usize, why: Why) {
        if self.skipped.len() < MAX_SKIPPED {
            self.skipped.push(Skipped { line: line + 1, why });
        }
    }
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Captions {
    let mut out = Captions::default();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let is_long = bytes.len() > MAX_BYTES;
    let start = bytes.get(..MAX_BYTES).unwrap_or(bytes);
    let text = String::from_utf8_lossy(start);
    let text = crate::escape::with_line_feeds(&text);
    let mut lines: Vec<&str> = text.split('\n').collect();
    if is_long {
        // The last line is cut somewhere.
        lines.pop();
        out.skip(lines.len(), Why::TooLong);
    }
    let is_head = |line: &&str| line.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || starts_blank(rest));
    if !lines.first().is_some_and(is_head) {
        out.skip(0, Why::NotWebVtt);
        return out;
    }
    // What stands below the first line belongs to it, up to an empty line or a time.
    let mut at = 1;
    while at < lines.len() && !lines[at].is_empty() && !lines[at].contains(ARROW) {
        at += 1;
    }
    while at < lines.len() {
        if lines[at].is_empty() {
            at += 1;
        } else if out.cues.len() == MAX_CUES {
            out.skip(at, Why::TooManyCues);
            break;
        } else {
            at = block(&lines, at, &mut out);
        }
    }
    out.cues.sort_by_key(|cue| cue.start_ms);
    out
}

const ARROW: &str = "-->";

fn starts_blank(text: &str) -> bool {
    text.starts_with([' ', '\t'])
}

/// Reads the block that begins at a line; gives the line behind it.
fn block(lines: &[&str], first: usize, out: &mut Captions) -> usize {
    let has_time = |at: usize| lines.get(at).is_some_and(|line| line.contains(ARROW));
    let end_from = |from: usize| {
        let rest = lines.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|line| !line.is_empty() && !line.contains(ARROW)).count()
    };
    // The time stands in the first line, or below a name.
    let time = match (has_time(first), has_time(first + 1)) {
        (true, _) => first,
        (false, true) => first + 1,
        (false, false) => {
            out.skip(first, why_without_time(lines[first], out.cues.is_empty()));
            return end_from(first + 1);
        }
    };
    let end = end_from(time + 1);
    let Some((start_ms, end_ms)) = times(lines[time]) else {
        out.skip(time, Why::BadTime);
        return end;
    };
    let passages = cue::passages(&lines[time + 1..end].join("\n"));
    if passages.is_empty() {
        out.skip(time, Why::NoText);
    } else {
        let id = if time == first { String::new() } else { courant_text::fold_spaces(lines[first]) };
        out.cues.push(Cue { id, start_ms, end_ms: end_ms.max(start_ms), passages });
    }
    end
}

fn why_without_time(line: &str, is_before_cues: bool) -> Why {
    let is = |word: &str| line.strip_prefix(word).is_some_and(|rest| rest.trim().is_empty());
    if line.strip_prefix("NOTE").is_some_and(|rest| rest.is_empty() || starts_blank(rest)) {
        Why::Note
    } else if is_before_cues && is("STYLE") {
        Why::Style
    } else if is_before_cues && is("REGION") {
        Why::Region
    } else {
        Why::NoTime
    }
}

/// Both times of a line `00:01.000 --> 00:02.000 …`; what follows them is not asked.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = time(line.trim_start())?;
    let (end, _) = time(rest.trim_start().strip_prefix(ARROW)?.trim_start())?;
    Some((start, end))
}

/// A time at the start of a text, and what follows it.
fn time(text: &str) -> Option<(u64, &str)> {
    let (first, rest) = number(text)?;
    let (second, rest) = digits(rest.strip_prefix(':')?, 2)?;
    // Two numbers are minutes and seconds, three begin with hours.
    let is_hours = text.len() - rest.len() != 5 || first > 59 || rest.starts_with(':');
    let (hours, minutes, secs, rest) = if is_hours {
        let (third, rest) = digits(rest.strip_prefix(':')?, 2)?;
        (first, second, third, rest)
    } else {
        (0, first, second, rest)
    };
    let (thousandths, rest) = digits(rest.strip_prefix('.')?, 3)?;
    let is_time = hours <= MAX_HOURS && minutes <= 59 && secs <= 59;
    is_time.then(|| (((hours * 60 + minutes) * 60 + secs) * 1_000 + thousandths, rest))
}

/// Any number of digits; what is beyond every hour stays there.
fn number(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    (end > 0).then(|| (number.parse().unwrap_or(u64::MAX), rest))
}

/// Exactly so many digits.
fn digits(text: &str, count: usize) -> Option<(u64, &str)> {
    let (number, rest) = number(text)?;
    (text.len() - rest.len() == count).then_some((number, rest))
}
