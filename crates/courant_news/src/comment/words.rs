//! Lists of words that hold a comment back.
//!
//! Words are compared folded, so case, accents, full-width letters and invisible characters do
//! not matter. In scripts that write spaces whole words are compared: an entry never matches
//! inside a longer word. Where words are not spaced (Khmer, Burmese, Thai, Lao, Chinese,
//! Japanese) whole letters in a row are, wherever a dictionary would cut. Punctuation and spaces
//! between the words of a phrase, or between such letters, do not count.
//!
//! Not here: what follows from a match ([`super::screen`]).

use std::collections::HashMap;

/// Most entries of a list.
pub const ENTRIES: usize = 5_000;
/// Most characters of an entry.
pub const ENTRY_CHARS: usize = 80;

/// Words and phrases to look for.
#[derive(Debug, Clone, Default)]
pub struct WordList {
    entries: Vec<String>,
    /// Number of each folded word or letter that stands in an entry.
    symbols: HashMap<String, usize>,
    /// The tree of entries: what follows a node by a symbol. 0 is its root.
    steps: HashMap<(usize, usize), usize>,
    /// Entry that ends at a node.
    ends: HashMap<usize, usize>,
}

/// Why a list cannot be used; lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordListError {
    /// More entries than [`ENTRIES`].
    #[error("line {line}: a list holds at most {ENTRIES} entries")]
    TooMany {
        /// The first line too many.
        line: usize,
    },
    /// An entry longer than [`ENTRY_CHARS`].
    #[error("line {line}: an entry has at most {ENTRY_CHARS} characters")]
    TooLong {
        /// Its line.
        line: usize,
    },
    /// An entry without a letter or digit: it would match nothing.
    #[error("line {line}: there is no word in it")]
    NoWord {
        /// Its line.
        line: usize,
    },
}

impl WordList {
    /// Reads a list: one word or phrase a line. Empty lines and lines that begin with `#` are
    /// passed over; of entries that fold to the same the first is kept.
    ///
    /// # Errors
    /// [`WordListError`], with the first line that cannot be used.
    pub fn parse(text: &str) -> Result<WordList, WordListError> {
        let mut list = WordList::default();
        let mut nodes = 1;
        for (index, line) in text.lines().enumerate() {
            let (line, entry) = (index + 1, line.trim().trim_start_matches('\u{feff}'));
            if entry.is_empty() || entry.starts_with('#') {
                continue;
            }
            if list.entries.len() >= ENTRIES {
                return Err(WordListError::TooMany { line });
            }
            if entry.chars().nth(ENTRY_CHARS).is_some() {
                return Err(WordListError::TooLong { line });
            }
            let mut node = 0;
            for word in symbols(entry) {
                let next_symbol = list.symbols.len();
                let symbol = *list.symbols.entry(word).or_insert(next_symbol);
                node = *list.steps.entry((node, symbol)).or_insert_with(|| {
                    nodes += 1;
                    nodes - 1
                });
            }
            if node == 0 {
                return Err(WordListError::NoWord { line });
            }
            list.ends.entry(node).or_insert(list.entries.len());
            list.entries.push(entry.to_owned());
        }
        Ok(list)
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing can match.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries found in a text, as they stand in the list, each once, by where they first
    /// begin.
    ///
    /// Linear in the text: from each word on at most [`ENTRY_CHARS`] steps are taken.
    pub fn find(&self, text: &str) -> Vec<&str> {
        if self.is_empty() {
            return Vec::new();
        }
        let symbols: Vec<Option<usize>> = symbols(text).map(|word| self.symbols.get(&word).copied()).collect();
        let mut is_found = vec![false; self.entries.len()];
        let mut found = Vec::new();
        for start in 0..symbols.len() {
            let mut node = 0;
            for symbol in symbols.iter().skip(start) {
                let Some(next) = symbol.and_then(|symbol| self.steps.get(&(node, symbol))) else {
                    break;
                };
                node = *next;
                if let Some(entry) = self.ends.get(&node)
                    && let Some(seen) = is_found.get_mut(*entry)
                    && !std::mem::replace(seen, true)
                {
                    found.extend(self.entries.get(*entry).map(String::as_str));
                }
            }
        }
        found
    }
}

/// What is compared: folded words, of unspaced scripts folded graphemes.
fn symbols(text: &str) -> impl Iterator<Item = String> {
    // A zero-width space would cut a word in two that readers see as one.
    let text = text.replace('\u{200b}', "");
    let mut out = Vec::new();
    for word in courant_text::words(&text) {
        // `e.g`, `snake_case` and `casino.example` are one word to the segmenter.
        let folded = courant_text::fold(word);
        let parts = folded.split(|c: char| c.is_ascii_punctuation()).filter(|part| !part.is_empty());
        for part in parts {
            if part.chars().any(is_unspaced) {
                out.extend(courant_text::graphemes(part).map(str::to_owned));
            } else {
                out.push(part.to_owned());
            }
        }
    }
    out.into_iter()
}

/// Letters of scripts written without spaces between words: Thai, Lao, Burmese, Khmer, kana,
/// Chinese characters.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{aa60}'..='\u{aa7f}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIST: &str = "# what casinos write\ncasino\nViagra\nfree money now\n\n  Écho  \nASS\nการพนัน\n赌博\nល្បែង\nQQ群\nquick\nquick win\nပွဲ\n";

    #[test]
    fn words_are_found_whole_and_folded() {
        let list = WordList::parse(LIST).unwrap();
        assert_eq!(list.len(), 12);
        for (text, found) in [
            ("", vec![]),
            ("Best CASINO!", vec!["casino"]),
            ("casinos, occasion", vec![]),
            ("see https://casino.example/x", vec!["casino"]),
            ("Ｖｉａｇｒａ", vec!["Viagra"]),
            ("via\u{200b}gra and via\u{ad}gra", vec!["Viagra"]),
            ("FREE money, now!!!", vec!["free money now"]),
            ("free\n\nmoney *now*", vec!["free money now"]),
            ("free the money now", vec![]),
            ("echo echo ECHO", vec!["Écho"]),
            ("class assassin", vec![]),
            ("ass casino ass", vec!["ASS", "casino"]),
            ("a quick win", vec!["quick", "quick win"]),
            ("เว็บการพนันออนไลน์", vec!["การพนัน"]),
            ("在线赌博网站", vec!["赌博"]),
            ("在线赌 博网站", vec!["赌博"]),
            ("លេងល្បែងស៊ីសង", vec!["ល្បែង"]),
            ("加QQ群", vec!["QQ群"]),
        ] {
            assert_eq!(list.find(text), found, "{text}");
        }
    }

    #[test]
    fn a_letter_is_not_found_in_a_letter_with_more_marks() {
        let list = WordList::parse("ကာ").unwrap();
        assert_eq!(list.find("ကာ"), ["ကာ"]);
        assert!(list.find("ကား").is_empty());
    }

    #[test]
    fn errors_say_the_line() {
        let many = "a\n".repeat(5_000);
        assert_eq!(WordList::parse(&many).unwrap().len(), 5_000);
        for (text, error) in [
            (format!("# c\n{many}b"), "line 5002: a list holds at most 5000 entries"),
            (format!("a\n{}\n", "b".repeat(81)), "line 2: an entry has at most 80 characters"),
            ("a\n\n!!!".to_owned(), "line 3: there is no word in it"),
        ] {
            assert_eq!(WordList::parse(&text).unwrap_err().to_string(), error);
        }
        assert!(WordList::parse("#\n\n").unwrap().is_empty());
        assert!(WordList::default().find("a").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn every_entry_is_found_in_a_text_that_holds_it(
            entry in "[a-zA-Zé]{1,8}( [a-z]{1,5}){0,2}", before in "[ .,!]{1,3}", after in "[ .,!]{1,3}",
        ) {
            let list = WordList::parse(&entry).unwrap();
            let text = format!("so{before}{}{after}yes", entry.to_uppercase());
            prop_assert_eq!(list.find(&text), vec![entry.as_str()]);
        }

        #[test]
        fn any_list_and_text_can_be_asked(list in any::<String>(), text in any::<String>()) {
            if let Ok(list) = WordList::parse(&list) {
                prop_assert!(list.find(&text).len() <= list.len());
            }
        }
    }
}
