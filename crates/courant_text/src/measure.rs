//! Everything that is counted in a text, in one cut.

use crate::reading::ReadingTime;
use crate::segment::segments;
use crate::terms::Terms;

/// What a text measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// How many [`crate::words`] it has.
    pub word_count: usize,
    /// See [`crate::reading_secs`].
    pub reading_secs: u32,
    /// See [`crate::key_terms`].
    pub key_terms: Vec<String>,
}

/// Counts the words of a text, the time they take to read and the terms they tell most with. The terms are those of `title`
/// and text together, `most_terms` at most; the rest is of the text alone.
pub fn measure(title: &str, text: &str, most_terms: usize) -> Measure {
    let (mut time, mut terms, mut word_count) = (ReadingTime::default(), Terms::default(), 0);
    segments(title).for_each(|segment| terms.add(title, &segment));
    terms.end_run(title);
    for segment in segments(text) {
        if segment.is_word {
            word_count += 1;
            time.add(segment.text);
        }
        terms.add(text, &segment);
    }
    Measure { word_count, reading_secs: time.secs(text), key_terms: terms.most(text, most_terms) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{key_terms, reading_secs, word_count};

    #[test]
    fn one_cut_counts_what_three_count() {
        let texts = [
            ("The river", "The river rose, Dr. Sok's men said: “the river's banks, 3.5 metres high”. ‘Élan’ Élan."),
            ("ទន្លេមេគង្គ", "ប្រជាជនរស់នៅតាមដងទន្លេមេគង្គ ដោយមានការនេសាទ។ Mekong 2026"),
            ("张伟", "张伟说，湄公河水位上涨。张伟是渔民。"),
            ("", "محمد قال إن النهر ارتفع. النهر كبير"),
            ("", ""),
        ];
        for (title, text) in texts {
            let measure = measure(title, text, 12);
            assert_eq!(measure.word_count, word_count(text), "{text}");
            assert_eq!(measure.reading_secs, reading_secs(text), "{text}");
            assert_eq!(measure.key_terms, key_terms(&format!("{title}\n{text}"), 12), "{text}");
        }
    }
}
