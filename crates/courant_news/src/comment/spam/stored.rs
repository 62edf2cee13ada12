//! A model as bytes: 262,170 of them, always.
//!
//! | Bytes | What (numbers are little-endian) |
//! |---|---|
//! | 1 | version, 1 |
//! | 1 | bits of a bucket's number, 16 |
//! | 2 × 4 | decisions learned, `u32`: not spam, spam |
//! | 2 × 4 | the same, recent ones, `f32` |
//! | 4, 4 | bias and its certainty, `f32` |
//! | 65,536 × 2 | weights, `i16` in steps of 1/2048 |
//! | 65,536 × 2 | certainties, the upper half of an `f32` |
//! | 8 | FNV-1a of all that stands before, over words of eight bytes |
//!
//! What lies between two steps is rounded up or down in proportion, by a number drawn from place and
//! count: were it always rounded to the nearest, a model that is stored after each decision would never
//! learn what it learns in small steps. What was read is stored again to the same bytes.

use super::features::{BITS, BUCKETS};
use super::{MOST_CERTAINTY, MOST_WEIGHT, Model, mixed};

const VERSION: u8 = 1;
/// Bytes of a stored model.
pub const STORED_BYTES: usize = HEAD_BYTES + BUCKETS * 4 + SUM_BYTES;
const HEAD_BYTES: usize = 26;
const SUM_BYTES: usize = 8;
/// Steps of a weight in one.
const STEPS: f32 = 2_048.0;

/// Why bytes are no model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not as many as a model has.
    #[error("a model of spam has {STORED_BYTES} bytes")]
    Length,
    /// Stored by another version of the program.
    #[error("the model of spam is of another version")]
    Version,
    /// They are not what was stored.
    #[error("the model of spam was damaged")]
    Sum,
    /// A number in it is none that a model can have.
    #[error("the model of spam holds a number that cannot be")]
    Number,
}

impl Model {
    /// The stored form, [`STORED_BYTES`] long.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(STORED_BYTES);
        out.extend([VERSION, BITS as u8]);
        self.counts.iter().for_each(|count| out.extend(count.to_le_bytes()));
        let numbers = self.recent.iter().chain([&self.bias, &self.bias_certainty]);
        numbers.for_each(|number| out.extend(number.to_le_bytes()));
        let seed = self.counts.iter().fold(0_u64, |seed, count| mixed(seed ^ u64::from(*count)));
        let mut state = seed;
        for weight in &self.weights {
            state = mixed(state);
            out.extend(weight_steps(*weight, state as u16).to_le_bytes());
        }
        for certainty in &self.certainties {
            state = mixed(state);
            out.extend(upper_half(*certainty, state as u16).to_le_bytes());
        }
        let sum = sum(&out);
        out.extend(sum.to_le_bytes());
        out
    }

    /// Reads the stored form.
    ///
    /// # Errors
    /// [`Unreadable`]: the caller begins with [`Model::empty`] and learns the decisions anew.
    pub fn from_bytes(bytes: &[u8]) -> Result<Model, Unreadable> {
        match bytes.first() {
            Some(&VERSION) => {}
            Some(_) => return Err(Unreadable::Version),
            None => return Err(Unreadable::Length),
        }
        if bytes.len() != STORED_BYTES {
            return Err(Unreadable::Length);
        }
        let (all, stored_sum) = bytes.split_at(STORED_BYTES - SUM_BYTES);
        if stored_sum != sum(all).to_le_bytes() {
            return Err(Unreadable::Sum);
        }
        let (head, table) = all.split_at(HEAD_BYTES);
        if head.get(1) != Some(&(BITS as u8)) {
            return Err(Unreadable::Version);
        }
        let mut words = head.get(2..).unwrap_or_default().chunks_exact(4).map(|word| {
            let word = <[u8; 4]>::try_from(word).unwrap_or_default();
            (u32::from_le_bytes(word), f32::from_le_bytes(word))
        });
        let mut next = || words.next().ok_or(Unreadable::Length);
        let counts = [next()?.0, next()?.0];
        let recent = [next()?.1, next()?.1];
        let (bias, bias_certainty) = (next()?.1, next()?.1);
        let is_certainty = |number: f32| (0.0..=MOST_CERTAINTY).contains(&number) && number.is_sign_positive();
        let is_right = recent.iter().all(|recent| is_certainty(*recent)) && is_certainty(bias_certainty);
        if !is_right || !(-MOST_WEIGHT..=MOST_WEIGHT).contains(&bias) {
            return Err(Unreadable::Number);
        }
        let (weights, certainties) = table.split_at(BUCKETS * 2);
        let halves = |bytes: &[u8]| -> Vec<u16> {
            bytes
                .chunks_exact(2)
                .map(|half| u16::from_le_bytes(<[u8; 2]>::try_from(half).unwrap_or_default()))
                .collect()
        };
        let weights: Vec<f32> =
            halves(weights).into_iter().map(|steps| f32::from(steps.cast_signed()) / STEPS).collect();
        let certainties: Vec<f32> =
            halves(certainties).into_iter().map(|half| f32::from_bits(u32::from(half) << 16)).collect();
        let is_weight = |weight: &f32| weight.abs() <= MOST_WEIGHT;
        if !weights.iter().all(is_weight) || !certainties.iter().all(|certainty| is_certainty(*certainty)) {
            return Err(Unreadable::Number);
        }
        Ok(Model { weights, certainties, bias, bias_certainty, counts, recent })
    }
}

/// A weight in steps; what is left is rounded up where it is more than what was drawn.
fn weight_steps(weight: f32, drawn: u16) -> i16 {
    let steps = weight.clamp(-MOST_WEIGHT, MOST_WEIGHT) * STEPS;
    let below = steps.floor();
    let is_up = steps - below > f32::from(drawn) / 65_536.0;
    // Within ±30,720, so nothing is cut.
    below as i16 + i16::from(is_up)
}

/// The upper half of the bits of a number that is not negative, rounded in the same way.
fn upper_half(certainty: f32, drawn: u16) -> u16 {
    let most = (MOST_CERTAINTY.to_bits() >> 16) as u16;
    let bits = certainty.clamp(0.0, MOST_CERTAINTY).to_bits();
    let (upper, lower) = ((bits >> 16) as u16, bits as u16);
    (upper + u16::from(lower > drawn)).min(most)
}

/// FNV-1a over words of eight bytes: every step can be undone, so no word can change alone.
fn sum(bytes: &[u8]) -> u64 {
    bytes.chunks(8).fold(0xcbf2_9ce4_8422_2325, |hash, chunk| {
        let word = chunk.iter().rev().fold(0_u64, |word, byte| word << 8 | u64::from(*byte));
        (hash ^ word).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A model with this many bytes set otherwise and a sum that is right for them.
    fn forged(at: usize, with: &[u8]) -> Vec<u8> {
        let mut bytes = Model::empty().to_bytes();
        bytes[at..at + with.len()].copy_from_slice(with);
        let end = STORED_BYTES - SUM_BYTES;
        let right = sum(&bytes[..end]).to_le_bytes();
        bytes[end..].copy_from_slice(&right);
        bytes
    }

    #[test]
    fn hostile_bytes_are_refused() {
        let weight = |weight: i16| forged(HEAD_BYTES, &weight.to_le_bytes());
        let certainty = |half: u16| forged(HEAD_BYTES + BUCKETS * 2, &half.to_le_bytes());
        for (bytes, error) in [
            (Vec::new(), Unreadable::Length),
            (vec![VERSION], Unreadable::Length),
            (vec![VERSION; STORED_BYTES + 1], Unreadable::Length),
            (vec![VERSION; STORED_BYTES], Unreadable::Sum),
            (forged(0, &[2]), Unreadable::Version),
            (forged(1, &[20]), Unreadable::Version),
            (forged(10, &f32::NAN.to_le_bytes()), Unreadable::Number),
            (forged(14, &(-1.0_f32).to_le_bytes()), Unreadable::Number),
            (forged(18, &f32::INFINITY.to_le_bytes()), Unreadable::Number),
            (forged(22, &f32::NEG_INFINITY.to_le_bytes()), Unreadable::Number),
            (weight(i16::MIN), Unreadable::Number),
            (certainty(0x7f80), Unreadable::Number),
            (certainty(0x8000), Unreadable::Number),
        ] {
            assert_eq!(Model::from_bytes(&bytes).unwrap_err(), error);
        }
        assert!(Model::from_bytes(&weight(-2_048)).is_ok());
    }

    #[test]
    fn every_byte_counts() {
        let bytes = Model::empty().to_bytes();
        for at in (0..bytes.len()).step_by(509) {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x10;
            assert!(Model::from_bytes(&damaged).is_err(), "{at}");
        }
    }

    #[test]
    fn rounding_is_right_on_average_and_leaves_what_was_stored() {
        let mean = (0..=u16::MAX).map(|drawn| f64::from(weight_steps(0.3 / STEPS, drawn))).sum::<f64>() / 65_536.0;
        assert!((mean - 0.3).abs() < 1e-3, "{mean}");
        for steps in [-30_720_i16, -1, 0, 1, 30_720] {
            assert!([0, u16::MAX].iter().all(|drawn| weight_steps(f32::from(steps) / STEPS, *drawn) == steps));
        }
        for half in [0_u16, 1, 0x3f80, 0x4974] {
            let certainty = f32::from_bits(u32::from(half) << 16);
            assert!([0, u16::MAX].iter().all(|drawn| upper_half(certainty, *drawn) == half));
        }
    }
}
