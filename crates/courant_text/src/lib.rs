//! Text: everything that cuts, counts, folds or names text, right in every script.
//!
//! A newspaper in Khmer, Burmese, Thai, Lao, Chinese or Japanese writes no spaces between
//! words, one in Arabic or Hebrew runs from right to left, and nearly all of them write
//! letters made of several code points. So no other crate of Courant may slice, count or
//! compare text by bytes, characters or spaces: it asks here.
//!
//! - [`words`], [`graphemes`], [`sentences`], [`first_graphemes`]: the pieces of a text (Unicode UAX #29 with dictionaries).
//! - [`teaser`]: a cut for lists, the same visual length in every script.
//! - [`line_breaks`]: where a line may end; [`without_emoji`]: for fonts that have none.
//! - [`reading_secs`]: how long a text takes to read; [`measure`]: that and all other counts at once.
//! - [`slug`], [`percent_encode_path`], [`percent_decode`]: addresses.
//! - [`search_units`], [`is_common_word`]: what a text is searched by.
//! - [`unicode_burmese`], [`is_zawgyi`]: Burmese in the encoding of old fonts.
//! - [`normalize`] for what is stored and shown, [`fold`] for what is compared.
//! - [`script_language`], [`detect_language`], [`is_rtl`], [`foreign_passage`]: whose language it is.
//! - [`clock`], [`iso_duration`]: how long a film or a sound is.
//! - [`diff`]: what changed between two texts, by whole words; [`distance`]: by how many letters they differ.
//! - [`key_terms`]: what a text is about, for related articles.
//!
//! All functions are pure, take any string and cannot fail. Not here: markup (`courant_body`),
//! translations of the interface, and the search index, which is built on [`search_units`].

mod burmese;
mod clock;
mod diff;
mod distance;
mod fold;
mod language;
mod letters;
mod line;
mod measure;
mod normalize;
mod reading;
mod segment;
mod slug;
mod stopwords;
mod teaser;
mod terms;
mod units;
mod width;

#[cfg(test)]
mod fixtures;

pub use burmese::{is_zawgyi, unicode_burmese};
pub use clock::{clock, iso_duration};
pub use diff::{Hunk, Run, diff, diff_sequence};
pub use distance::distance;
pub use fold::fold;
pub use language::{detect_language, foreign_passage, is_rtl, script_language};
pub use line::{line_breaks, without_emoji};
pub use measure::{Measure, measure};
pub use normalize::normalize;
pub use reading::reading_secs;
pub use segment::{first_graphemes, graphemes, sentences, word_count, words};
pub use slug::{SLUG_GRAPHEMES, percent_decode, percent_encode_path, slug};
pub use stopwords::is_common_word;
pub use teaser::{TEASER_WIDTH, Teaser, fold_spaces, is_sentence_end, shorten, teaser};
pub use terms::{bare_word, key_terms};
pub use units::{Unit, search_units};
pub use width::display_width;
