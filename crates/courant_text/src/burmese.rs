//! Burmese: the old Zawgyi encoding, and one order for the signs of a syllable.
//!
//! For years most Burmese was typed in Zawgyi, a font's own code that uses the code points of Unicode for other
//! letters and stores them in the order in which they are drawn. Old articles and comments still hold it, and a
//! reader who types Unicode must find them. The code points are those of the Unicode block Myanmar (U+1000-109F).

use std::borrow::Cow;

use crate::normalize::nfc;

const E: char = '\u{1031}';
const STACKER: char = '\u{1039}';
const KILLER: char = '\u{103a}';

fn is_consonant(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{104e}')
}

/// Vowel signs, medials, tones, killer.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{102b}'..='\u{103e}')
}

fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{109f}')
}

/// Whether a text is Burmese in the Zawgyi encoding: more of its signs stand where only Zawgyi has them than where
/// only Unicode has them. A text without a telling sign is taken for Unicode.
pub fn is_zawgyi(text: &str) -> bool {
    let mut balance = 0_i64;
    let (mut before, mut c) = (None, None);
    for next in text.chars().map(Some).chain([None]) {
        if let Some(c) = c.filter(|&c| is_burmese(c)) {
            balance += telling(before, c, next);
        }
        (before, c) = (c, next);
    }
    balance > 0
}

/// What a sign tells between its neighbours: above zero Zawgyi, below Unicode.
fn telling(before: Option<char>, c: char, next: Option<char>) -> i64 {
    let after_letter = before.is_some_and(|b| is_consonant(b) || is_sign(b));
    let before_letter = next.is_some_and(is_consonant);
    let before_sign = next.is_some_and(is_sign);
    match c {
        // Zawgyi puts E and medial RA before their consonant, Unicode behind it.
        E if !after_letter || matches!(before, Some('\u{102b}'..='\u{1038}')) => 2,
        E if matches!(next, Some('\u{102b}' | '\u{102c}' | '\u{1037}' | '\u{1038}'))
            || !next.is_some_and(is_burmese) =>
        {
            -2
        }
        '\u{103b}' if before_letter && !before.is_some_and(is_consonant) => 2,
        '\u{103b}' if before_sign && next != Some('\u{103a}') => -1,
        // Zawgyi's killer has the code of Unicode's stacker, which needs a consonant below it.
        STACKER if !before_letter => 2,
        STACKER if before == Some(KILLER) => -2,
        // Zawgyi's medial YA has the code of Unicode's killer.
        KILLER if matches!(next, Some('\u{102d}'..='\u{1030}' | '\u{1032}' | '\u{103c}' | '\u{103d}')) => 2,
        KILLER if matches!(next, Some('\u{1037}' | '\u{1038}' | STACKER)) => -2,
        '\u{103e}' => -2,
        // Letters of their own there, of which one is NA.
        '\u{108f}' | '\u{1090}' if before_sign => 1,
        '\u{1060}'..='\u{1063}'
        | '\u{1065}'..='\u{107c}'
        | '\u{1085}'
        | '\u{1091}'..='\u{1093}'
        | '\u{1096}'
        | '\u{1097}'
            if after_letter =>
        {
            1
        }
        '\u{105a}' | '\u{1064}' | '\u{1086}'..='\u{108e}' | '\u{1094}' | '\u{1095}' if after_letter => 1,
        _ => 0,
    }
}

/// The text in Unicode where it is Zawgyi ([`is_zawgyi`]); else as it is.
///
/// Lines are judged one by one, since a paste may mix both. What is no Burmese stays as it is.
pub fn unicode_burmese(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_burmese) || !text.lines().any(is_zawgyi) {
        return Cow::Borrowed(text);
    }
    let lines =
        text.split_inclusive('\n').map(|line| if is_zawgyi(line) { from_zawgyi(line) } else { line.to_owned() });
    Cow::Owned(lines.collect())
}

/// What a code point of Zawgyi is in Unicode, as signs still to be put in order.
fn meaning(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{1033}' => "\u{102f}",
        '\u{1034}' => "\u{1030}",
        '\u{1039}' => "\u{103a}",
        '\u{103a}' | '\u{107d}' => "\u{103b}",
        '\u{103b}' | '\u{107e}'..='\u{1084}' => "\u{103c}",
        '\u{103c}' => "\u{103d}",
        '\u{103d}' | '\u{1087}' => "\u{103e}",
        '\u{104e}' => "\u{104e}\u{1004}\u{103a}\u{1038}",
        '\u{105a}' => "\u{102b}\u{103a}",
        '\u{1060}' => "\u{1039}\u{1000}",
        '\u{1061}' => "\u{1039}\u{1001}",
        '\u{1062}' => "\u{1039}\u{1002}",
        '\u{1063}' => "\u{1039}\u{1003}",
        '\u{1065}' => "\u{1039}\u{1005}",
        '\u{1066}' | '\u{1067}' => "\u{1039}\u{1006}",
        '\u{1068}' => "\u{1039}\u{1007}",
        '\u{1069}' => "\u{1039}\u{1008}",
        '\u{106a}' => "\u{1009}",
        '\u{106b}' => "\u{100a}",
        '\u{106c}' => "\u{1039}\u{100b}",
        '\u{106d}' => "\u{1039}\u{100c}",
        '\u{106e}' => "\u{100d}\u{1039}\u{100d}",
        '\u{106f}' => "\u{100d}\u{1039}\u{100e}",
        '\u{1070}' => "\u{1039}\u{100f}",
        '\u{1071}' | '\u{1072}' => "\u{1039}\u{1010}",
        '\u{1073}' | '\u{1074}' => "\u{1039}\u{1011}",
        '\u{1075}' => "\u{1039}\u{1012}",
        '\u{1076}' => "\u{1039}\u{1013}",
        '\u{1077}' => "\u{1039}\u{1014}",
        '\u{1078}' => "\u{1039}\u{1015}",
        '\u{1079}' => "\u{1039}\u{1016}",
        '\u{107a}' => "\u{1039}\u{1017}",
        '\u{107b}' | '\u{1093}' => "\u{1039}\u{1018}",
        '\u{107c}' => "\u{1039}\u{1019}",
        '\u{1085}' => "\u{1039}\u{101c}",
        '\u{1086}' => "\u{103f}",
        '\u{1088}' => "\u{103e}\u{102f}",
        '\u{1089}' => "\u{103e}\u{1030}",
        '\u{108a}' => "\u{103d}\u{103e}",
        '\u{108b}' => "\u{102d}",
        '\u{108c}' => "\u{102e}",
        '\u{108d}' => "\u{1036}",
        '\u{108e}' => "\u{102d}\u{1036}",
        '\u{108f}' => "\u{1014}",
        '\u{1090}' => "\u{101b}",
        '\u{1091}' => "\u{100f}\u{1039}\u{100d}",
        '\u{1092}' => "\u{100b}\u{1039}\u{100c}",
        '\u{1094}' | '\u{1095}' => "\u{1037}",
        '\u{1096}' => "\u{1039}\u{1010}\u{103d}",
        '\u{1097}' => "\u{100b}\u{1039}\u{100b}",
        _ => return None,
    })
}

/// Drawn above the consonant before it, said before that consonant.
fn has_kinzi(c: char) -> bool {
    matches!(c, '\u{1064}' | '\u{108b}'..='\u{108d}')
}

fn from_zawgyi(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut syllable = Syllable::default();
    for c in text.chars() {
        let word = match meaning(c) {
            Some(word) => word,
            None if has_kinzi(c) => "",
            None => &String::from(c),
        };
        let opens = word.chars().next().is_some_and(|c| !is_sign(c));
        // E and RA are typed ahead of their consonant.
        let is_ahead = (c == E || word == "\u{103c}") && !syllable.base.is_empty();
        if is_ahead || opens && !syllable.base.is_empty() {
            syllable.write(&mut out);
        }
        if opens { &mut syllable.base } else { &mut syllable.signs }.push_str(word);
        syllable.has_kinzi |= has_kinzi(c);
    }
    syllable.write(&mut out);
    nfc(&out)
}

/// A syllable of Zawgyi that is being read.
#[derive(Default)]
struct Syllable {
    base: String,
    signs: String,
    has_kinzi: bool,
}

impl Syllable {
    fn write(&mut self, out: &mut String) {
        let letters: Vec<char> = self.base.chars().chain(self.signs.chars()).collect();
        if !letters.is_empty() {
            if self.has_kinzi {
                out.push_str("\u{1004}\u{103a}\u{1039}");
            }
            // Signs without a consonant stay as they are.
            let end = order_syllable(&letters, 0, out);
            out.extend(&letters[end..]);
        }
        *self = Syllable::default();
    }
}

/// Writes one Burmese syllable in the order of Unicode: consonant, those stacked below it, medials, E, vowels above,
/// below and beside, nasal, killer, tones. Returns where the next one begins.
pub(crate) fn order_syllable(chars: &[char], start: usize, out: &mut String) -> usize {
    let mut signs: Vec<(u8, char, Option<char>)> = Vec::new();
    let mut at = start + 1;
    while let Some(&c) = chars.get(at) {
        let rank = match c {
            // Behind a killer it is the sign over the next consonant (kinzi).
            STACKER if chars[at - 1] != KILLER => match chars.get(at + 1) {
                Some(&below) if is_consonant(below) => {
                    signs.push((0, c, Some(below)));
                    at += 2;
                    continue;
                }
                _ => break,
            },
            '\u{103b}' => 1,
            '\u{103c}' => 2,
            '\u{103d}' => 3,
            '\u{103e}' => 4,
            E => 5,
            '\u{102d}' | '\u{102e}' | '\u{1032}' => 6,
            '\u{102f}' | '\u{1030}' => 7,
            '\u{102b}' | '\u{102c}' => 8,
            KILLER => 9,
            '\u{1036}' => 10,
            '\u{1037}' => 11,
            '\u{1038}' => 12,
            _ => break,
        };
        signs.push((rank, c, None));
        at += 1;
    }
    signs.sort_by_key(|sign| sign.0);
    // Two letters that are drawn alike: NYA under a killer is the small one.
    let is_small_nya = chars[start] == '\u{1025}' && signs.first().is_some_and(|sign| sign.1 == KILLER);
    out.push(if is_small_nya { '\u{1009}' } else { chars[start] });
    let mut last = None;
    for (_, c, below) in signs {
        // A sign that was typed twice is drawn once.
        if last != Some(c) || below.is_some() {
            out.push(c);
            out.extend(below);
        }
        last = Some(c);
    }
    at
}

#[cfg(test)]
mod tests;
