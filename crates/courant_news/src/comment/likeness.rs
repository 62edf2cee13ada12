//! Likeness: numbers by which the same or nearly the same text is found again.
//!
//! [`digest`] is equal for texts that differ only in case, accents, spaces and punctuation.
//! [`fingerprint`] differs in few bits for texts that share most of their four-letter pieces, so
//! that one [`distance`] tells whether a text was posted before with a few words exchanged.
//! Both are stored; a change of either is a change of format.
//!
//! Neither is a cryptographic hash: whoever wants two texts to be equal here can have it. So
//! they may hold a comment, never delete one.
//!
//! Source of the method: M. Charikar, "Similarity estimation techniques from rounding
//! algorithms" (2002).

/// Texts with fewer letters and digits have no fingerprint: two short ones are alike by chance.
pub const LEAST_LETTERS: usize = 40;

/// Letters in a piece.
const PIECE: usize = 4;

/// The letters and digits of a text, folded.
fn letters(text: &str) -> Vec<char> {
    courant_text::fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// FNV-1a over the characters, then the mixing of splitmix64.
fn hash(chars: &[char]) -> u64 {
    let hash = chars.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, c| {
        (hash ^ u64::from(u32::from(*c))).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// A number that is the same for the same letters and digits; of a text without any, for the
/// same signs. 0 for a text that shows nothing.
pub fn digest(text: &str) -> u64 {
    let mut known = letters(text);
    if known.is_empty() {
        known = courant_text::fold(text).chars().filter(|c| !c.is_whitespace()).collect();
    }
    if known.is_empty() { 0 } else { hash(&known).max(1) }
}

/// Simhash of the four-letter pieces of a text; 0 where there are fewer than [`LEAST_LETTERS`].
///
/// Linear: 64 additions for each letter.
pub fn fingerprint(text: &str) -> u64 {
    let letters = letters(text);
    if letters.len() < LEAST_LETTERS {
        return 0;
    }
    let mut sums = [0_i64; 64];
    for piece in letters.windows(PIECE) {
        let hash = hash(piece);
        for (bit, sum) in sums.iter_mut().enumerate() {
            *sum += if hash >> bit & 1 == 1 { 1 } else { -1 };
        }
    }
    let bits = sums.iter().enumerate().fold(0, |bits, (bit, sum)| bits | (u64::from(*sum > 0) << bit));
    // 0 says that there is none.
    if bits == 0 { 1 } else { bits }
}

/// Both numbers of a body's text, as they are stored beside it.
pub fn of(body: &courant_body::Body) -> Likeness {
    let text = courant_body::plain_text(body);
    Likeness { digest: digest(&text), fingerprint: fingerprint(&text) }
}

/// What a text is found again by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Likeness {
    /// [`digest`] of the text.
    pub digest: u64,
    /// [`fingerprint`] of the text.
    pub fingerprint: u64,
}

impl Likeness {
    /// Whether the text is long enough to be no chance repetition of another.
    pub fn is_telling(self) -> bool {
        self.fingerprint != 0
    }
}

/// In how many of 64 bits two fingerprints differ; none where one of them is 0.
pub fn distance(a: u64, b: u64) -> Option<u32> {
    (a != 0 && b != 0).then(|| (a ^ b).count_ones())
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFER: &str = "I was very sceptical at first, but this company paid me 450 dollars in my first week and \
        I never had to leave my house. Write to the manager today and ask for the welcome bonus.";
    const VARIED: &str = "I was very sceptical at first, but this firm paid me 470 dollars in my first week and I \
        never had to leave my flat! Write to the manager now and ask for the welcome bonus.";
    const OTHER: &str = "The council has known about the broken pumps since March. Your article does not say who \
        signed the contract with the supplier, and that is the question my neighbours ask.";

    #[test]
    fn short_texts_have_no_fingerprint() {
        for (text, is_known) in [
            ("", false),
            ("Thank you!", false),
            (&"a".repeat(39), false),
            (&"a".repeat(40), true),
            (&"a ".repeat(39), false),
            (&"ក".repeat(40), true),
        ] {
            assert_eq!(fingerprint(text) != 0, is_known, "{text}");
        }
    }

    #[test]
    fn exchanged_words_are_near_and_other_texts_far() {
        let of = fingerprint(OFFER);
        assert_eq!(distance(of, fingerprint(&OFFER.to_uppercase().replace(' ', "  "))), Some(0));
        let near = distance(of, fingerprint(VARIED)).unwrap();
        let far = distance(of, fingerprint(OTHER)).unwrap();
        assert!(near <= 12, "{near}");
        assert!(far >= 20, "{far}");
        assert_eq!(distance(of, 0), None);
    }

    #[test]
    fn paragraphs_of_one_story_are_far_from_each_other_in_every_script() {
        for lang in ["ar", "en", "fa", "fr", "he", "hi", "ja", "km", "ko", "lo", "my", "th", "zh"] {
            let path = format!("{}/../../fixtures/scripts/{lang}.txt", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            let known: Vec<u64> = text.lines().map(fingerprint).filter(|known| *known != 0).collect();
            assert!(known.len() > 1, "{lang}");
            for (index, one) in known.iter().enumerate() {
                for other in &known[index + 1..] {
                    assert!(distance(*one, *other).unwrap() > 14, "{lang}");
                }
            }
        }
    }

    #[test]
    fn fingerprints_are_a_stored_format() {
        assert_eq!(fingerprint(OFFER), 18_070_166_527_803_552_842);
        assert_eq!(digest(OFFER), 18_390_095_421_732_413_149);
    }

    #[test]
    fn a_digest_looks_at_letters_alone_where_there_are_any() {
        assert_eq!(digest("Great post!"), digest("great  POST"));
        assert_ne!(digest("Great post"), digest("Great host"));
        assert_eq!(digest("👍 👍"), digest("👍👍"));
        assert_ne!(digest("👍"), digest("👎"));
        assert_eq!(digest(" \n"), 0);
    }
}
