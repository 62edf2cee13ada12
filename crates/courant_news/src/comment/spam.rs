//! A model of what this paper's moderators call spam.
//!
//! It learns from the paper's own decisions, one after the other, and gives a new comment the probability
//! that they would call it spam. What it says holds a comment for a person ([`super::screen`]); it never
//! deletes one, and [`Model::reasons`] tells the moderator what spoke most for spam.
//!
//! Before there are [`ENOUGH`] decisions of either kind it says nothing. Recent decisions count more than
//! those of long ago: the paper's spammers change, and so do its readers.
//!
//! The method is logistic regression over hashed features with a step of its own for each of them: one that was
//! seen often moves little, a new one much (diagonal Newton steps, as D. Böhning, "Multinomial logistic regression
//! algorithm" (1992), online). No list of words, no language and no alphabet is built in.
//!
//! Not here: which decisions there are and where the model is kept (`courant_paper`), and from which
//! probability on a comment is held ([`super::screen::Policy`]).

mod features;
mod measure;
mod reasons;
mod stored;

use features::{BUCKETS, Features};

pub use measure::Measure;
pub use reasons::{MOST_REASONS, Sign};
pub use stored::{STORED_BYTES, Unreadable};

/// Decisions of either kind before a score is given.
pub const ENOUGH: u32 = 50;

/// Certainty that every weight has to begin with: the larger, the smaller the first steps.
const FIRST_CERTAINTY: f32 = 0.15;
/// The same for the part of the score that no feature has.
const FIRST_BIAS_CERTAINTY: f32 = 10.0;
/// Decisions after which all certainties shrink by one [`SHRINK`]th, so that about 4,000 decisions are remembered.
const SHRINK_EVERY: u32 = 64;
const SHRINK: f32 = 64.0;
/// Decisions that the balance of the classes is taken from, about.
const BALANCE_OVER: f32 = 1_024.0;
/// Bounds of what a weight and a certainty may be; no decisions lead there.
const MOST_WEIGHT: f32 = 15.0;
const MOST_CERTAINTY: f32 = 1.0e6;

/// What the model looks at.
#[derive(Debug, Clone, Copy)]
pub struct Sample<'a> {
    /// What the writer is called; may be empty.
    pub name: &'a str,
    /// The comment as plain text; the first 10,000 characters count.
    pub text: &'a str,
    /// The addresses it links to ([`super::text::links`]); the hosts of the first 16 count.
    pub links: &'a [&'a str],
}

/// What was learned so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// How much each bucket speaks for spam (above 0) or against it, in log odds.
    weights: Vec<f32>,
    /// How certain each weight is.
    certainties: Vec<f32>,
    bias: f32,
    bias_certainty: f32,
    /// Decisions learned: not spam, spam.
    counts: [u32; 2],
    /// The same, with those of long ago forgotten.
    recent: [f32; 2],
}

impl Default for Model {
    fn default() -> Model {
        Model::empty()
    }
}

impl Model {
    /// A model that has learned nothing.
    pub fn empty() -> Model {
        Model {
            weights: vec![0.0; BUCKETS],
            certainties: vec![0.0; BUCKETS],
            bias: 0.0,
            bias_certainty: 0.0,
            counts: [0; 2],
            recent: [0.0; 2],
        }
    }

    /// Learns what a moderator decided about a comment.
    ///
    /// The rarer class weighs more, by the root of how much rarer it is and fourfold at most. A decision that is
    /// taken back is learned again with what it became.
    pub fn learn(&mut self, sample: &Sample<'_>, is_spam: bool) {
        self.count(is_spam);
        self.step(&Features::of(sample), is_spam);
    }

    /// Learns many decisions, oldest first: better than one by one, since each is looked at twice, first in a mixed order.
    ///
    /// For the first time, after an import, and whenever the decisions that are kept are learned anew.
    pub fn study(&mut self, decisions: &[(Sample<'_>, bool)]) {
        for (_, is_spam) in decisions {
            self.count(*is_spam);
        }
        let mut order: Vec<usize> = (0..decisions.len()).collect();
        let mut state = 1;
        for at in (1..order.len()).rev() {
            state = mixed(state);
            order.swap(at, (state % (at as u64 + 1)) as usize);
        }
        for index in order.into_iter().chain(0..decisions.len()) {
            if let Some((sample, is_spam)) = decisions.get(index) {
                self.step(&Features::of(sample), *is_spam);
            }
        }
    }

    /// The probability that moderators would call this spam; none before there are [`ENOUGH`] decisions of either kind.
    pub fn score(&self, sample: &Sample<'_>) -> Option<f32> {
        self.is_taught().then(|| probability(self.log_odds(&Features::of(sample))))
    }

    /// Whether it has learned enough to say something.
    pub fn is_taught(&self) -> bool {
        self.counts.iter().all(|count| *count >= ENOUGH)
    }

    /// Decisions learned: those that were not spam, those that were.
    pub fn counts(&self) -> (u32, u32) {
        let [ham, spam] = self.counts;
        (ham, spam)
    }

    fn count(&mut self, is_spam: bool) {
        let index = usize::from(is_spam);
        for recent in &mut self.recent {
            *recent *= 1.0 - 1.0 / BALANCE_OVER;
        }
        if let Some(recent) = self.recent.get_mut(index) {
            *recent += 1.0;
        }
        if let Some(count) = self.counts.get_mut(index) {
            *count = count.saturating_add(1);
        }
        if self.counts.iter().fold(0, |sum: u32, count| sum.wrapping_add(*count)).is_multiple_of(SHRINK_EVERY) {
            let keep = 1.0 - 1.0 / SHRINK;
            self.certainties.iter_mut().for_each(|certainty| *certainty *= keep);
            self.bias_certainty *= keep;
        }
    }

    /// One step towards what was decided.
    fn step(&mut self, features: &Features, is_spam: bool) {
        let probability = probability(self.log_odds(features));
        let importance = self.importance(is_spam);
        let error = (f32::from(u8::from(is_spam)) - probability) * importance;
        let curvature = (probability * (1.0 - probability)).max(0.01) * importance;
        for group in features.groups() {
            let gain = curvature * group.value * group.value;
            for bucket in &group.buckets {
                let at = *bucket as usize;
                let (Some(weight), Some(certainty)) = (self.weights.get_mut(at), self.certainties.get_mut(at)) else {
                    continue;
                };
                *certainty = (*certainty + gain).min(MOST_CERTAINTY);
                let moved = *weight + error * group.value / (FIRST_CERTAINTY + *certainty);
                *weight = moved.clamp(-MOST_WEIGHT, MOST_WEIGHT);
            }
        }
        self.bias_certainty = (self.bias_certainty + curvature).min(MOST_CERTAINTY);
        let moved = self.bias + error / (FIRST_BIAS_CERTAINTY + self.bias_certainty);
        self.bias = moved.clamp(-MOST_WEIGHT, MOST_WEIGHT);
    }

    /// How much a decision of a class weighs: 1 where both are as frequent.
    fn importance(&self, is_spam: bool) -> f32 {
        let [ham, spam] = self.recent;
        let own = if is_spam { spam } else { ham };
        ((ham + spam) / (2.0 * own.max(1.0))).clamp(0.25, 16.0).sqrt()
    }

    fn log_odds(&self, features: &Features) -> f32 {
        features.groups().iter().fold(self.bias, |sum, group| {
            let found = group.buckets.iter().filter_map(|bucket| self.weights.get(*bucket as usize));
            sum + group.value * found.sum::<f32>()
        })
    }
}

/// From log odds.
fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// The next number of splitmix64.
fn mixed(state: u64) -> u64 {
    let hash = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

#[cfg(test)]
mod tests;
