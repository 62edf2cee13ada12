//! What the model sees of a comment: pieces of its text, its words, its links, its name and its shape.
//!
//! Every feature is hashed into one of [`BUCKETS`] places, so that no list of words has to be kept and any
//! script is as good as another. A feature is there or not, however often it is repeated. Kinds of features
//! have a [`share`] each, spread evenly over those that are there: a long text has many pieces, none of which
//! counts for much, and its one link still does.
//!
//! What is hashed here is part of the stored format: a change raises the version in [`super::stored`].

use super::Sample;
use super::measure::{Reading, readings};

/// Places that features are hashed into.
pub(super) const BUCKETS: usize = 1 << BITS;
/// Bits of a bucket's number.
pub(super) const BITS: u32 = 16;

/// Characters of a text that are looked at; a comment has no more.
pub(super) const MOST_CHARS: usize = crate::comment::text::MOST_CHARS;
/// Links that are looked at.
pub(super) const MOST_LINKS: usize = 16;
/// Characters of the longest piece.
const LONGEST_PIECE: usize = 5;

/// Kinds of features; each is hashed with a salt of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// 2 to 5 characters in a row, spaces among them.
    Piece = 1,
    /// A word.
    Word = 2,
    /// Two words in a row.
    Pair = 3,
    /// A word of the writer's name.
    Name = 4,
    /// The host of a link, and its ending.
    Host = 5,
    /// The range a measure of the whole falls into.
    Measure = 6,
}

/// What the squares of the values of a kind sum up to the square of; all together to about one.
fn share(kind: Kind) -> f32 {
    match kind {
        Kind::Piece => 0.6,
        Kind::Word => 0.25,
        Kind::Pair => 0.3,
        Kind::Name => 0.2,
        // One group: both are few and speak for the whole.
        Kind::Host | Kind::Measure => 0.5,
    }
}

/// Features of one kind, each bucket once, and the value that all of them have.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub buckets: Vec<u32>,
    pub value: f32,
}

fn group(kind: Kind, mut buckets: Vec<u32>) -> Group {
    buckets.sort_unstable();
    buckets.dedup();
    let value = if buckets.is_empty() { 0.0 } else { share(kind) / (buckets.len() as f32).sqrt() };
    Group { buckets, value }
}

/// All features of a comment, kept by kind.
#[derive(Debug, Clone)]
pub(super) struct Features {
    pub pieces: Group,
    pub words: Group,
    pub pairs: Group,
    pub names: Group,
    /// Hosts and measures.
    pub whole: Group,
}

impl Features {
    /// Linear in the comment, of which [`MOST_CHARS`] are looked at.
    pub fn of(sample: &Sample<'_>) -> Features {
        let text = bounded(sample.text);
        let mut found = Vec::with_capacity(text.len() * 4);
        pieces(&spaced(text), |bucket| found.push(bucket));
        let words = folded_words(text);
        let numbers = words.iter().filter_map(|word| number_shape(word));
        let names = folded_words(bounded(sample.name));
        let hosts = hosts(sample).into_iter().flat_map(|host| host_buckets(&host));
        Features {
            pieces: group(Kind::Piece, found),
            words: group(
                Kind::Word,
                words
                    .iter()
                    .map(|word| hashed(Kind::Word, word))
                    .chain(numbers.map(|n| hashed(Kind::Word, &n)))
                    .collect(),
            ),
            pairs: group(Kind::Pair, words.windows(2).map(hashed_pair).collect()),
            names: group(Kind::Name, names.iter().map(|word| hashed(Kind::Name, word)).collect()),
            whole: group(Kind::Measure, hosts.chain(readings(sample).into_iter().map(hashed_reading)).collect()),
        }
    }

    pub fn groups(&self) -> [&Group; 5] {
        [&self.pieces, &self.words, &self.pairs, &self.names, &self.whole]
    }
}

/// At most [`MOST_CHARS`] of a text.
pub(super) fn bounded(text: &str) -> &str {
    let end = text.char_indices().nth(MOST_CHARS).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

/// Its words, cut as written and then folded.
pub(super) fn folded_words(text: &str) -> Vec<String> {
    courant_text::words(text).map(courant_text::fold).collect()
}

/// A word with digits, each of them as 0: telephone numbers and prices are never the same twice.
pub(super) fn number_shape(word: &str) -> Option<String> {
    let has_digit = word.bytes().any(|b| b.is_ascii_digit());
    has_digit.then(|| word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect())
}

/// The hosts of its links, each once.
pub(super) fn hosts(sample: &Sample<'_>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for host in sample.links.iter().take(MOST_LINKS).map(|link| crate::comment::screen::host(link)) {
        if !host.is_empty() && !out.contains(&host) {
            out.push(host);
        }
    }
    out
}

/// A host, and what it ends with (`.example`).
pub(super) fn host_buckets(host: &str) -> [u32; 2] {
    let ending = host.rsplit('.').next().unwrap_or_default();
    [hashed(Kind::Host, host), hashed(Kind::Host, &format!(".{ending}"))]
}

/// A text folded, its blanks one space each, with a space at either end.
pub(super) fn spaced(text: &str) -> Vec<char> {
    let mut out = vec![' '];
    for c in courant_text::fold(text).chars().map(|c| if c.is_whitespace() { ' ' } else { c }) {
        if c != ' ' || out.last() != Some(&' ') {
            out.push(c);
        }
    }
    if out.last() != Some(&' ') {
        out.push(' ');
    }
    out
}

/// The buckets of all pieces of a folded text. Two characters are one only where one of them is not
/// ASCII: `th` tells nothing, two Chinese characters are a word.
pub(super) fn pieces(text: &[char], mut take: impl FnMut(u32)) {
    for at in 0..text.len() {
        let mut hash = salt(Kind::Piece);
        let mut is_ascii = true;
        for (index, c) in text.iter().skip(at).take(LONGEST_PIECE).enumerate() {
            hash = step(hash, *c);
            is_ascii &= c.is_ascii();
            if index > 1 || (index == 1 && !is_ascii) {
                take(bucket(hash));
            }
        }
    }
}

/// The bucket of a text of one kind.
pub(super) fn hashed(kind: Kind, text: &str) -> u32 {
    bucket(text.chars().fold(salt(kind), step))
}

/// The bucket of two words in a row.
pub(super) fn hashed_pair(pair: &[String]) -> u32 {
    bucket(pair.iter().flat_map(|word| word.chars().chain([' '])).fold(salt(Kind::Pair), step))
}

/// The bucket of a reading.
pub(super) fn hashed_reading(reading: Reading) -> u32 {
    let text = [reading.measure.number(), reading.range].map(char::from);
    bucket(text.into_iter().fold(salt(Kind::Measure), step))
}

fn salt(kind: Kind) -> u64 {
    step(0xcbf2_9ce4_8422_2325, char::from(kind as u8))
}

/// A step of FNV-1a, over characters instead of bytes.
fn step(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The high bits of the hash multiplied by 2^64 / golden ratio, which all of its bits have a part in.
fn bucket(hash: u64) -> u32 {
    let mixed = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    u32::try_from(mixed >> (64 - BITS)).unwrap_or_default()
}
