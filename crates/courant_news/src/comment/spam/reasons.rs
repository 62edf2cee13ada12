//! What spoke most for spam, for the moderator who has to decide.

use super::features::{
    Features, Group, Kind, bounded, folded_words, hashed, hashed_pair, hashed_reading, host_buckets, hosts,
    number_shape, pieces, spaced,
};
use super::measure::readings;
use super::{Measure, Model, Sample};

/// Most signs that are told.
pub const MOST_REASONS: usize = 5;
/// Graphemes of a word that are shown.
const MOST_GRAPHEMES: usize = 40;
/// What adds less to the log odds is not worth telling.
const LEAST: f32 = 0.05;

/// Something in a comment that speaks for spam.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Sign {
    /// A word of the text, or two in a row.
    Word(String),
    /// The host of a link.
    Host(String),
    /// A word of the name.
    Name(String),
    /// A measure of the whole.
    Measure(Measure),
}

impl Sign {
    /// Key of the words moderators read; they may name [`Self::text`] as `text`.
    pub fn label_key(&self) -> &'static str {
        match self {
            Sign::Word(_) => "comment-sign-word",
            Sign::Host(_) => "comment-sign-host",
            Sign::Name(_) => "comment-sign-name",
            Sign::Measure(measure) => measure.label_key(),
        }
    }

    /// The word or host that is meant.
    pub fn text(&self) -> Option<&str> {
        match self {
            Sign::Word(text) | Sign::Host(text) | Sign::Name(text) => Some(text),
            Sign::Measure(_) => None,
        }
    }
}

impl Model {
    /// What in a comment spoke most for spam, strongest first, at most [`MOST_REASONS`]; nothing before
    /// the model is taught.
    ///
    /// A word counts with all the pieces of it, so that one the model has never seen is told where it is spelled like
    /// those it has.
    pub fn reasons(&self, sample: &Sample<'_>) -> Vec<Sign> {
        if !self.is_taught() {
            return Vec::new();
        }
        let features = Features::of(sample);
        let mut found: Vec<(f32, Sign)> = Vec::new();
        let shown = |word: &str| courant_text::first_graphemes(word, MOST_GRAPHEMES).to_owned();
        let text = bounded(sample.text);
        let written: Vec<&str> = courant_text::words(text).collect();
        for word in &written {
            found.push((self.of_word(word, &features), Sign::Word(shown(word))));
        }
        for pair in written.windows(2) {
            let folded: Vec<String> = pair.iter().map(|word| courant_text::fold(word)).collect();
            let weight = self.sum(&features.pairs, [hashed_pair(&folded)]);
            found.push((weight, Sign::Word(shown(&pair.join(" ")))));
        }
        for word in courant_text::words(bounded(sample.name)) {
            let weight = self.sum(&features.names, [hashed(Kind::Name, &courant_text::fold(word))]);
            found.push((weight, Sign::Name(shown(word))));
        }
        for host in hosts(sample) {
            found.push((self.sum(&features.whole, host_buckets(&host)), Sign::Host(shown(&host))));
        }
        for reading in readings(sample) {
            let weight = self.sum(&features.whole, [hashed_reading(reading)]);
            found.push((weight, Sign::Measure(reading.measure)));
        }
        found.retain(|(weight, _)| *weight >= LEAST);
        // Stable: of equal ones the first in the text is told.
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut out: Vec<Sign> = Vec::new();
        for (_, sign) in found {
            if out.len() < MOST_REASONS && !out.iter().any(|told| is_said(told, &sign)) {
                out.push(sign);
            }
        }
        out
    }

    /// What a word adds, with its pieces.
    fn of_word(&self, word: &str, features: &Features) -> f32 {
        let folded = folded_words(word);
        let words = folded.iter().flat_map(|word| {
            [Some(hashed(Kind::Word, word)), number_shape(word).map(|shape| hashed(Kind::Word, &shape))]
        });
        let mut inside = Vec::new();
        pieces(&spaced(word), |bucket| inside.push(bucket));
        inside.sort_unstable();
        inside.dedup();
        self.sum(&features.words, words.flatten()) + self.sum(&features.pieces, inside)
    }

    /// What some buckets of a group add to the log odds, those that are not in it nothing.
    fn sum(&self, group: &Group, buckets: impl IntoIterator<Item = u32>) -> f32 {
        let own = buckets.into_iter().filter(|bucket| group.buckets.binary_search(bucket).is_ok());
        own.filter_map(|bucket| self.weights.get(bucket as usize)).sum::<f32>() * group.value
    }
}

/// Whether a sign tells nothing after another: the same again, however it is written, or a part of it.
fn is_said(told: &Sign, sign: &Sign) -> bool {
    match (told, sign) {
        (Sign::Word(told), Sign::Word(word)) => {
            let (told, word) = (folded_words(told), folded_words(word));
            word.iter().all(|word| told.contains(word))
        }
        _ => told == sign,
    }
}
