//! Typography WordPress adds while it shows a post: curly quotes, dashes, ellipses, the sign of
//! multiplication, primes, and its own name's capital P.
//!
//! The same decisions as WordPress 6.1 makes, taken on characters: what stands before and after
//! a straight quote says whether it opens, closes, is an apostrophe or a prime. Nothing inside
//! tags, `pre`, `code`, `kbd`, `tt`, `script` or `style` is touched.

use std::borrow::Cow;

use super::shortcodes::tag_end;
use super::split::{Piece, pieces, tag_name};

/// The quotation marks of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quotes {
    open: &'static str,
    close: &'static str,
    open_single: &'static str,
    close_single: &'static str,
}

const ENGLISH: Quotes =
    Quotes { open: "\u{201c}", close: "\u{201d}", open_single: "\u{2018}", close_single: "\u{2019}" };

/// The marks WordPress's translations use, by language.
pub(crate) fn quotes_of(lang: &str) -> Quotes {
    let primary = lang.split(['-', '_']).next().unwrap_or_default();
    let low = Quotes { open: "\u{201e}", close: "\u{201c}", open_single: "\u{201a}", close_single: "\u{2018}" };
    match primary.to_ascii_lowercase().as_str() {
        "de" | "cs" | "sk" | "sl" | "bg" | "lt" | "is" => low,
        "pl" | "hu" | "ro" | "hr" | "nl_formal" => Quotes { close: "\u{201d}", close_single: "\u{2019}", ..low },
        "fr" => Quotes { open: "\u{ab}\u{a0}", close: "\u{a0}\u{bb}", ..ENGLISH },
        "ru" | "uk" | "be" | "el" | "es" | "ca" | "nb" | "nn" | "no" | "fa" => {
            Quotes { open: "\u{ab}", close: "\u{bb}", ..ENGLISH }
        }
        "sv" | "fi" => {
            Quotes { open: "\u{201d}", close: "\u{201d}", open_single: "\u{2019}", close_single: "\u{2019}" }
        }
        _ => ENGLISH,
    }
}

/// Words that begin with an apostrophe, not with a quotation.
const CLIPPED: &[&str] =
    &["'tain't", "'twere", "'twas", "'tis", "'twill", "'til", "'bout", "'nuff", "'round", "'cause", "'em"];

const APOSTROPHE: &str = "\u{2019}";
// Stand-ins while a text is worked on: private use characters that never stay.
const OPEN: char = '\u{f8f0}';
const OPEN_SINGLE: char = '\u{f8f1}';
const APOS: char = '\u{f8f2}';
const CANDIDATE: char = '\u{f8f3}';
const CLOSE: char = '\u{f8f4}';
const PRIME: char = '\u{f8f5}';

/// Adds typography to a whole post.
pub(crate) fn texturize(text: &str, quotes: &Quotes) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut closed: Vec<String> = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Comment(comment) => out.push_str(comment),
            Piece::Tag(tag) => {
                let (name, is_closing) = tag_name(tag);
                if matches!(name, "pre" | "code" | "kbd" | "style" | "script" | "tt") {
                    if is_closing {
                        if closed.last().is_some_and(|last| last == name) {
                            closed.pop();
                        }
                    } else if closed.len() < 64 && !tag.ends_with("/>") {
                        closed.push(name.to_owned());
                    }
                }
                out.push_str(&ampersands(tag));
            }
            Piece::Text(text) if !closed.is_empty() => out.push_str(text),
            Piece::Text(text) => between_shortcodes(text, quotes, &mut out),
        }
    }
    out
}

/// Shortcodes are tags too: their attributes keep straight quotes.
fn between_shortcodes(text: &str, quotes: &Quotes, out: &mut String) {
    let mut start = 0;
    let mut from = 0;
    while let Some(at) = text[from..].find('[').map(|n| n + from) {
        match tag_end(text, at) {
            Some(end) => {
                out.push_str(&dress(&text[start..at], quotes));
                out.push_str(&text[at..end]);
                start = end;
                from = end;
            }
            None => from = at + 1,
        }
    }
    out.push_str(&dress(&text[start..], quotes));
}

/// Typography of one stretch of text.
fn dress(text: &str, quotes: &Quotes) -> String {
    if text.trim().is_empty() {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    for (typed, shown) in [("...", "\u{2026}"), ("``", quotes.open), ("''", quotes.close), (" (tm)", " \u{2122}")] {
        if text.contains(typed) {
            text = text.replace(typed, shown);
        }
    }
    if text.contains('\'') {
        for word in CLIPPED {
            if text.contains(word) {
                text = text.replace(word, &word.replace('\'', APOSTROPHE));
            }
        }
    }
    if text.contains('\'') {
        text = single_quotes(&text, quotes);
    }
    if text.contains('"') {
        text = double_quotes(&text, quotes);
    }
    if text.contains('-') {
        text = dashes(&text);
    }
    if text.contains('x') {
        text = times(&text);
    }
    ampersands(&text).into_owned()
}

/// An ampersand that begins no character reference is written as one.
fn ampersands(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut start = 0;
    for (at, _) in text.match_indices('&') {
        let rest = &text.as_bytes()[at + 1..];
        let end = rest.iter().take(12).position(|b| *b == b';').unwrap_or(0);
        let name = &rest[..end];
        let is_reference = match name {
            [b'#', b'x' | b'X', digits @ ..] => !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit),
            [b'#', digits @ ..] => !digits.is_empty() && digits.iter().all(u8::is_ascii_digit),
            [] => false,
            letters => {
                letters.len() <= 8 && letters.iter().all(|b| b.is_ascii_alphabetic() || (b'1'..=b'4').contains(b))
            }
        };
        if !is_reference {
            out.push_str(&text[start..at]);
            out.push_str("&amp;");
            start = at + 1;
        }
    }
    if start == 0 && out.is_empty() {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[start..]);
    Cow::Owned(out)
}

pub(super) fn is_space(c: char) -> bool {
    matches!(c, '\r' | '\n' | '\t' | ' ' | '\u{a0}')
}

fn starts_with(text: &[char], at: usize, wanted: &str) -> bool {
    wanted.chars().enumerate().all(|(index, c)| text.get(at + index) == Some(&c))
}

fn ends_with(text: &[char], at: usize, wanted: &str) -> bool {
    let length = wanted.chars().count();
    at >= length && starts_with(text, at - length, wanted)
}

fn space_at(text: &[char], at: usize) -> bool {
    text.get(at).copied().is_some_and(is_space) || starts_with(text, at, "&nbsp;")
}

fn space_before(text: &[char], at: usize) -> bool {
    at > 0 && (is_space(text[at - 1]) || ends_with(text, at, "&nbsp;"))
}

fn digit_before(text: &[char], at: usize) -> bool {
    at > 0 && text[at - 1].is_ascii_digit()
}

fn digit_at(text: &[char], at: usize) -> bool {
    text.get(at).is_some_and(char::is_ascii_digit)
}

/// What may follow a closing quote.
fn closes_before(text: &[char], at: usize) -> bool {
    match text.get(at) {
        None => true,
        Some('.' | ',' | ':' | ';' | '!' | '?' | ')' | '}' | '-' | ']') => true,
        Some(_) => starts_with(text, at, "&gt;") || space_at(text, at),
    }
}

/// End of `"42"`, `"0.42"`: a number and the same quote again.
fn quoted_number(text: &[char], at: usize, quote: char) -> Option<usize> {
    if at > 0 && !space_before(text, at) || !digit_at(text, at + 1) {
        return None;
    }
    let mut end = at + 2;
    while text.get(end).is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        end += 1;
    }
    (text.get(end) == Some(&quote)).then_some(end)
}

fn single_quotes(text: &str, quotes: &Quotes) -> String {
    let source: Vec<char> = text.chars().collect();
    let mut text = source.clone();
    // A year cut short at the end of a quotation: '99' and '99".
    for at in 0..text.len() {
        if text[at] == '\'' && digit_at(&text, at + 1) && digit_at(&text, at + 2) {
            match text.get(at + 3) {
                Some('\'') if closes_before(&text, at + 4) => {
                    text[at] = APOS;
                    text[at + 3] = CLOSE;
                }
                Some('"') if closes_before(&text, at + 4) => text[at] = APOS,
                _ => {}
            }
        }
    }
    // A year: '99, '99s; not '999, '99% or '99.0.
    for at in 0..text.len() {
        if text[at] == '\'' && digit_at(&text, at + 1) && digit_at(&text, at + 2) {
            let is_year = match text.get(at + 3) {
                None => true,
                Some(c) if c.is_ascii_digit() || *c == '%' => false,
                Some('.' | ',') => !digit_at(&text, at + 4),
                Some(_) => true,
            };
            if is_year {
                text[at] = APOS;
            }
        }
    }
    for at in 0..text.len() {
        if text[at] == '\''
            && let Some(end) = quoted_number(&text, at, '\'')
        {
            text[at] = OPEN_SINGLE;
            text[end] = CLOSE;
        }
    }
    for at in 0..text.len() {
        if text[at] != '\'' {
            continue;
        }
        let opens = at == 0
            || matches!(text[at - 1], '(' | '[' | '{' | '"' | '-')
            || ends_with(&text, at, "&lt;")
            || space_before(&text, at);
        if opens {
            text[at] = OPEN_SINGLE;
        }
    }
    for at in 0..text.len() {
        if text[at] != '\'' || space_before(&text, at) {
            continue;
        }
        let in_word = match text.get(at + 1) {
            None => false,
            Some('.' | ',' | ':' | ';' | '!' | '?' | '"' | '\'' | '(' | ')' | '{' | '}' | '[' | ']' | '-') => false,
            Some(_) => {
                !starts_with(&text, at + 1, "&lt;") && !starts_with(&text, at + 1, "&gt;") && !space_at(&text, at + 1)
            }
        };
        if in_word {
            text[at] = APOS;
        }
    }
    primes(&mut text, '\'', OPEN_SINGLE);
    text.into_iter().fold(String::new(), |mut out, c| {
        match c {
            APOS => out.push_str(APOSTROPHE),
            OPEN_SINGLE => out.push_str(quotes.open_single),
            CLOSE => out.push_str(quotes.close_single),
            PRIME => out.push('\u{2032}'),
            other => out.push(other),
        }
        out
    })
}

fn double_quotes(text: &str, quotes: &Quotes) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for at in 0..text.len() {
        if text[at] == '"'
            && let Some(end) = quoted_number(&text, at, '"')
        {
            text[at] = OPEN;
            text[end] = CLOSE;
        }
    }
    for at in 0..text.len() {
        if text[at] != '"' {
            continue;
        }
        let opens = at == 0
            || matches!(text[at - 1], '(' | '[' | '{' | '-')
            || ends_with(&text, at, "&lt;")
            || space_before(&text, at);
        if opens && !space_at(&text, at + 1) {
            text[at] = OPEN;
        }
    }
    primes(&mut text, '"', OPEN);
    text.into_iter().fold(String::new(), |mut out, c| {
        match c {
            OPEN => out.push_str(quotes.open),
            CLOSE => out.push_str(quotes.close),
            PRIME => out.push('\u{2033}'),
            other => out.push(other),
        }
        out
    })
}

/// Decides between closing quotes and primes (feet, inches), one opened quotation at a time.
fn primes(text: &mut [char], quote: char, open: char) {
    let mut start = 0;
    let mut is_first = true;
    while start <= text.len() {
        let end = text[start..].iter().position(|c| *c == open).map_or(text.len(), |n| start + n);
        sentence(&mut text[start..end], quote, is_first);
        is_first = false;
        start = end + 1;
    }
}

fn sentence(text: &mut [char], quote: char, is_first: bool) {
    if !text.contains(&quote) {
        return;
    }
    let has_close = text.contains(&CLOSE);
    if is_first || has_close {
        primes_after_digits(text, quote);
        for at in 0..text.len() {
            if text[at] == quote && closes_before(text, at + 1) {
                text[at] = CLOSE;
            }
        }
    } else {
        let candidates: Vec<usize> =
            (0..text.len()).filter(|at| text[*at] == quote && closes_before(text, at + 1)).collect();
        for at in &candidates {
            text[*at] = CANDIDATE;
        }
        match candidates[..] {
            [] => primes_after_digits(text, quote),
            [only] => {
                text[only] = CLOSE;
                primes_after_digits(text, quote);
            }
            _ => several(text, &candidates, quote),
        }
    }
    if quote == '"' {
        for c in text.iter_mut().filter(|c| **c == '"') {
            *c = CLOSE;
        }
    }
}

/// Several quotes could close: those after no digit do; else the last before a full stop, else
/// the last. The others after a digit are primes.
fn several(text: &mut [char], candidates: &[usize], quote: char) {
    let mut closed = 0;
    for at in candidates {
        if !digit_before(text, *at) {
            text[*at] = CLOSE;
            closed += 1;
        }
    }
    if closed == 0 {
        let chosen = candidates.iter().rev().find(|at| text.get(**at + 1) == Some(&'.')).or(candidates.last());
        if let Some(at) = chosen {
            text[*at] = CLOSE;
        }
    }
    primes_after_digits(text, quote);
    for at in 0..text.len() {
        if text[at] == CANDIDATE {
            text[at] = if digit_before(text, at) { PRIME } else { CLOSE };
        }
    }
}

fn primes_after_digits(text: &mut [char], quote: char) {
    for at in 0..text.len() {
        if text[at] == quote && digit_before(text, at) {
            text[at] = PRIME;
        }
    }
}

fn dashes(text: &str) -> String {
    let source: Vec<char> = text.replace("---", "\u{2014}").chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < source.len() {
        let before = at == 0 || space_before(&source, at);
        let is_double = source[at] == '-' && source.get(at + 1) == Some(&'-');
        if is_double {
            let after = at + 2 == source.len() || space_at(&source, at + 2);
            if before && after {
                out.push('\u{2014}');
            } else if ends_with(&source, at, "xn") {
                // The prefix of a domain name in its ASCII form.
                out.push('-');
                at += 1;
                continue;
            } else {
                out.push('\u{2013}');
            }
            at += 2;
            continue;
        }
        let after = at + 1 == source.len() || space_at(&source, at + 1);
        if source[at] == '-' && before && after {
            out.push('\u{2013}');
        } else {
            out.push(source[at]);
        }
        at += 1;
    }
    out
}

/// `9x9` becomes `9×9`; `0x9F` stays.
fn times(text: &str) -> String {
    let mut out: Vec<char> = text.chars().collect();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut at = 1;
    let mut last_end = 0;
    while at < out.len() {
        if out[at] == 'x' && out[at - 1].is_ascii_digit() && digit_at(&out, at + 1) {
            let mut start = at;
            while start > last_end && (out[start - 1].is_ascii_digit() || matches!(out[start - 1], '.' | ',')) {
                start -= 1;
            }
            while start < at && !out[start].is_ascii_digit() {
                start += 1;
            }
            let bare_zero = at - start == 1 && out[start] == '0';
            let starts_word = start == 0 || !is_word(out[start - 1]);
            let mut end = at + 1;
            while end < out.len() && (out[end].is_ascii_digit() || matches!(out[end], '.' | ',')) {
                end += 1;
            }
            // The number must end where a word ends; a trailing point does not belong to it.
            let mut stop = end;
            while stop > at + 1 && !out[stop - 1].is_ascii_digit() {
                stop -= 1;
            }
            let ends_word = end > stop || end == out.len() || !is_word(out[end]);
            if starts_word && ends_word && !bare_zero {
                out[at] = '\u{d7}';
                last_end = stop;
            }
            at = end.max(at + 1);
            continue;
        }
        at += 1;
    }
    out.into_iter().collect()
}

/// WordPress corrects the spelling of its own name.
pub(crate) fn capital_p(html: &str) -> String {
    if !html.contains("Wordpress") {
        return html.to_owned();
    }
    let mut html = html.to_owned();
    for before in [" ", "\u{2018}", "\u{201c}", "&#8216;", "&#8220;", ">", "("] {
        html = html.replace(&format!("{before}Wordpress"), &format!("{before}WordPress"));
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_typography() {
        for (typed, shown) in [
            ("\"Hello\" it's 'me'", "“Hello” it’s ‘me’"),
            ("the '90s, '99' and 6'4\" tall", "the ’90s, ’99’ and 6’4″ tall"),
            ("a -- b---c--d - e...", "a — b—c–d – e…"),
            ("800x600 but 0x9F and 2x", "800×600 but 0x9F and 2x"),
            ("<code>\"x\"</code> \"y\"", "<code>\"x\"</code> “y”"),
            ("'tis \"42\" ''x``", "’tis “42” ”x“"),
            ("rock 'n' roll", "rock ‘n’ roll"),
            ("<a title=\"x\">\"y\"</a>", "<a title=\"x\">“y”</a>"),
            ("(\"in\") [\"out\"]", "(“in”) [“out”]"),
            ("He said \"it is 6'\" and 5\".", "He said “it is 6′” and 5″."),
            ("xn--p1ai", "xn--p1ai"),
        ] {
            assert_eq!(texturize(typed, &ENGLISH), shown, "{typed}");
        }
        assert_eq!(texturize("\"a\" 'b'", &quotes_of("de-DE")), "„a“ ‚b‘");
        assert_eq!(capital_p("A Wordpress, xWordpress"), "A WordPress, xWordpress");
    }
}
