//! One line of what was typed: stress and links.
//!
//! One pass from the start to the end. A sign that opens waits for one that closes; what waits in
//! vain is text. Only three signs can wait at once, so that text moves three times at most.

use courant_body::{Inline, Link, Mark, address};

use super::super::name::{is_invisible, is_joiner};
use super::super::words::is_unspaced;

/// Most bytes of an address that is linked.
const ADDRESS_BYTES: usize = 2_000;

/// A sign of stress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Star,
    Stars,
    Line,
}

impl Sign {
    fn of(run: &str) -> Option<Sign> {
        match run {
            "*" => Some(Sign::Star),
            "**" => Some(Sign::Stars),
            "_" => Some(Sign::Line),
            _ => None,
        }
    }

    fn typed(self) -> &'static str {
        match self {
            Sign::Star => "*",
            Sign::Stars => "**",
            Sign::Line => "_",
        }
    }

    fn mark(self) -> Mark {
        match self {
            Sign::Star | Sign::Line => Mark::Emphasis,
            Sign::Stars => Mark::Strong,
        }
    }
}

/// Reads a line. Runs of blanks become one, those at the ends go.
pub(super) fn read(line: &str) -> Vec<Inline> {
    let line = fold_blanks(line);
    let mut out = Line::default();
    let mut rest = line.as_str();
    let mut before: Option<char> = None;
    while let Some(c) = rest.chars().next() {
        let piece = match c {
            '*' | '_' => {
                let length = rest.len() - rest.trim_start_matches(c).len();
                let (run, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
                out.sign(run, before, after.chars().next());
                run
            }
            'h' | 'H' if before.is_none_or(|c| !is_word(c)) && starts_address(rest) => {
                let (piece, is_link) = address_at(rest);
                if is_link {
                    out.link(piece)
                } else {
                    out.text(piece)
                }
                piece
            }
            _ => {
                // All that cannot begin a sign or an address.
                let inner = rest.char_indices().skip(1).find(|(_, c)| matches!(c, '*' | '_' | 'h' | 'H'));
                let (piece, _) = inner.and_then(|(at, _)| rest.split_at_checked(at)).unwrap_or((rest, ""));
                out.text(piece);
                piece
            }
        };
        before = piece.chars().next_back();
        rest = rest.get(piece.len()..).unwrap_or_default();
    }
    out.end()
}

/// The addresses that running text links to.
pub(super) fn links<'a>(text: &'a [Inline], out: &mut Vec<&'a str>) {
    for inline in text {
        if let Inline::Marked(mark, inner) = inline {
            if let Mark::Link(link) = mark {
                out.push(&link.href);
            }
            links(inner, out);
        }
    }
}

fn fold_blanks(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.trim_matches([' ', '\t']).chars() {
        let c = if c == '\t' { ' ' } else { c };
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out
}

/// Text behind a sign that is still open.
struct Open {
    sign: Sign,
    /// What was worth stressing before it.
    solid_before: usize,
    inlines: Vec<Inline>,
}

#[derive(Default)]
struct Line {
    base: Vec<Inline>,
    /// Each sign at most once.
    open: Vec<Open>,
    /// Characters so far that are more than signs and ASCII punctuation.
    solid: usize,
}

impl Line {
    fn push(&mut self, inline: Inline) {
        let out = self.open.last_mut().map_or(&mut self.base, |open| &mut open.inlines);
        match (out.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, inline) => out.push(inline),
        }
    }

    fn text(&mut self, text: &str) {
        self.solid += text.chars().filter(|c| c.is_alphanumeric() || !c.is_ascii()).count();
        self.push(Inline::Text(text.to_owned()));
    }

    fn link(&mut self, address: &str) {
        self.solid += 1;
        let link = Link { href: address.to_owned(), title: None, is_nofollow: true };
        self.push(Inline::Marked(Mark::Link(link), vec![Inline::Text(address.to_owned())]));
    }

    fn sign(&mut self, run: &str, before: Option<char>, after: Option<char>) {
        let may_close = before.is_some_and(ends_content) && after.is_none_or(follows_stress);
        let may_open = before.is_none_or(precedes_stress) && after.is_some_and(begins_content);
        match Sign::of(run) {
            Some(sign) if may_close && self.close(sign) => {}
            Some(sign) if may_open => {
                if let Some(at) = self.open.iter().position(|open| open.sign == sign) {
                    self.give_up(at);
                }
                self.open.push(Open { sign, solid_before: self.solid, inlines: Vec::new() });
            }
            _ => self.push(Inline::Text(run.to_owned())),
        }
    }

    /// Stresses what stands behind the open sign; false where there is none, or nothing to stress.
    fn close(&mut self, sign: Sign) -> bool {
        let is_open = |open: &Open| open.sign == sign && open.solid_before < self.solid;
        let Some(at) = self.open.iter().position(is_open) else {
            return false;
        };
        self.give_up(at + 1);
        if let Some(open) = self.open.pop() {
            self.push(Inline::Marked(sign.mark(), open.inlines));
        }
        true
    }

    /// Makes text of the open signs from the given one on.
    fn give_up(&mut self, at: usize) {
        while self.open.len() > at
            && let Some(open) = self.open.pop()
        {
            self.push(Inline::Text(open.sign.typed().to_owned()));
            open.inlines.into_iter().for_each(|inline| self.push(inline));
        }
    }

    fn end(mut self) -> Vec<Inline> {
        self.give_up(0);
        self.base
    }
}

/// A letter or digit of a script that puts spaces between words.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() && !is_unspaced(c)
}

/// A border of words beyond ASCII; signs that faces are made of are none.
fn is_border(c: char) -> bool {
    c.is_whitespace() || (!c.is_ascii() && !is_word(c) && !matches!(c, '¯' | '¬' | '°' | '´'))
}

fn precedes_stress(c: char) -> bool {
    is_border(c) || matches!(c, '(' | '[' | '{' | '"' | '\'' | '*' | '_')
}

fn follows_stress(c: char) -> bool {
    is_border(c)
        || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '"' | '\'' | '*' | '_' | '-' | '/')
}

fn is_letter_like(c: char) -> bool {
    c.is_alphanumeric() || (!c.is_ascii() && !c.is_whitespace())
}

fn begins_content(c: char) -> bool {
    is_letter_like(c) || matches!(c, '(' | '[' | '{' | '"' | '\'' | '#' | '@' | '$' | '*' | '_' | '&' | '+' | '-')
}

fn ends_content(c: char) -> bool {
    is_letter_like(c)
        || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '"' | '\'' | '%' | '*' | '_' | '+' | '$')
}

fn starts_address(text: &str) -> bool {
    let is_at_start = |scheme: &str| text.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
    is_at_start("http://") || is_at_start("https://")
}

/// The address at the start of a text, and whether it may be linked. One that may not is text as
/// a whole: its host is not what it seems (`a@b`), or it would not be stored as it is shown.
fn address_at(text: &str) -> (&str, bool) {
    let end = text.find(ends_address).unwrap_or(text.len());
    let (whole, _) = text.split_at_checked(end).unwrap_or((text, ""));
    let address = without_punctuation(whole);
    let host = address.split_once("://").map_or("", |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain = address.len() <= ADDRESS_BYTES && !host.is_empty() && !host.contains('@');
    match address::web_address(address).filter(|_| is_plain) {
        Some(stored) if stored == address => (address, true),
        _ => (whole, false),
    }
}

/// What cannot stand in an address, or stands behind one where no space is written.
fn ends_address(c: char) -> bool {
    c.is_whitespace()
        || is_invisible(c)
        || is_joiner(c)
        || matches!(
            c,
            '<' | '>' | '"' | '`' | '\\' | '«' | '»' | '“' | '”' | '„' | '،' | '؛' | '؟' | '।' | '॥' | '၊' | '။'
                | '\u{17d4}'..='\u{17d6}'
                | '\u{3000}'..='\u{303f}'
                | '\u{ff01}'..='\u{ff0f}'
                | '\u{ff1a}'..='\u{ff20}'
                | '\u{ff3b}'..='\u{ff40}'
                | '\u{ff5b}'..='\u{ff65}'
        )
}

/// Without the punctuation at the end, which is the sentence's, and without closing brackets that
/// were not opened in it.
fn without_punctuation(address: &str) -> &str {
    let count = |wanted: char| address.chars().filter(|c| *c == wanted).count();
    let mut unopened =
        [('(', ')'), ('[', ']'), ('{', '}')].map(|(open, close)| (close, count(close).saturating_sub(count(open))));
    let mut rest = address;
    while let Some(last) = rest.chars().next_back() {
        let is_bracket = unopened.iter_mut().find(|(close, left)| *close == last && *left > 0);
        let is_cut = match is_bracket {
            Some((_, left)) => {
                *left -= 1;
                true
            }
            None => matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '’' | '‘' | '…'),
        };
        if !is_cut {
            break;
        }
        rest = rest.strip_suffix(last).unwrap_or_default();
    }
    rest
}
