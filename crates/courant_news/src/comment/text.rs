//! What a reader typed into a text area, as a body.
//!
//! A small and forgiving notation: a blank line begins a paragraph, a line end is a line break,
//! `> ` quotes, `- `, `* ` and `1. ` make lists, `*…*` and `_…_` stress, `**…**` stresses
//! strongly, and a bare http or https address is a link that shows itself. What is not plainly
//! meant as one of these stays as typed, HTML too, so nothing visible gets lost. The nodes are
//! those that imported comments have (`courant_body::Policy::Comment`), and links are no vote of
//! the paper's.
//!
//! There is no way back from a body to what was typed: the same text can be typed in several
//! ways. For editing, [`Read::typed`] is stored beside it, and reads to the same body again.
//!
//! Everything here is linear in what was typed. Not here: printing (`courant_body`), and whether
//! the comment may stand ([`super::screen`]).

mod line;

use courant_body::{Block, Body, Inline, Node};

use super::Refusal;
use super::name::{is_invisible, is_joiner};

/// Most characters (code points, after cleaning) of a comment.
pub const MOST_CHARS: usize = 10_000;
/// Most bytes as sent; more is refused unread.
pub const MOST_BYTES: usize = 65_536;
/// Most blocks: paragraphs, lists and quotations, also those in one another.
pub const MOST_BLOCKS: usize = 400;
/// Quotations and lists that may stand in one another; the signs of deeper ones stay as typed.
pub const MOST_DEPTH: usize = 3;
/// Blank lines kept in a row.
const BLANK_LINES: usize = 2;
/// Numbers above this begin no list: a line may begin with a year.
const HIGHEST_NUMBER: i64 = 999;

/// What was typed, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// What is shown.
    pub body: Body,
    /// What was typed, cleaned: what an editing form shows, and [`read`] reads to the same again.
    pub typed: String,
}

/// Reads what somebody typed.
///
/// Cleaned first as [`courant_text::normalize`] does it: composed, line ends unified, without
/// controls, bidirectional embeddings, overrides and isolates, and without heaps of combining
/// marks. More than two blank lines in a row become two.
///
/// # Refuses
/// - `Empty`: nothing visible was typed.
/// - `TooLong`: more than [`MOST_CHARS`].
/// - `TooManyBlocks`: more than [`MOST_BLOCKS`].
pub fn read(typed: &str) -> Result<Read, Refusal> {
    if typed.len() > MOST_BYTES {
        return Err(Refusal::TooLong { most: MOST_CHARS });
    }
    let typed = clean(typed);
    let visible: String = typed.chars().filter(|c| !shows_nothing(*c)).collect();
    if courant_text::display_width(&visible) == 0 {
        return Err(Refusal::Empty);
    }
    if typed.chars().nth(MOST_CHARS).is_some() {
        return Err(Refusal::TooLong { most: MOST_CHARS });
    }
    let lines: Vec<&str> = typed.split('\n').collect();
    let mut reader = Reader { block_count: 0 };
    let blocks = reader.blocks(&lines, 0);
    if reader.block_count > MOST_BLOCKS {
        return Err(Refusal::TooManyBlocks { most: MOST_BLOCKS });
    }
    Ok(Read { body: Body { blocks, footnotes: Vec::new() }, typed })
}

/// The addresses a body's running text links to, in reading order.
pub fn links(body: &Body) -> Vec<&str> {
    let mut out = Vec::new();
    for block in body.walk() {
        if let Node::Paragraph { text, .. } | Node::Preformatted { text } = &block.node {
            line::links(text, &mut out);
        }
    }
    out
}

fn shows_nothing(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || is_joiner(c)
}

fn is_blank(line: &str) -> bool {
    line.chars().all(shows_nothing)
}

/// What is kept for editing: no blanks at the ends of lines and text, few blank lines in a row.
fn clean(typed: &str) -> String {
    let text = courant_text::normalize(typed);
    let mut out = String::with_capacity(text.len());
    let mut blank_count = 0;
    for line in text.split('\n') {
        if is_blank(line) {
            blank_count += 1;
            continue;
        }
        if !out.is_empty() {
            out.extend(std::iter::repeat_n('\n', 1 + blank_count.min(BLANK_LINES)));
        }
        blank_count = 0;
        out.push_str(line.trim_end_matches([' ', '\t']));
    }
    out
}

struct Reader {
    block_count: usize,
}

impl Reader {
    /// The blocks that lines make, standing in `depth` quotations and lists. Calls itself at most
    /// [`MOST_DEPTH`] deep.
    fn blocks(&mut self, lines: &[&str], depth: usize) -> Vec<Block> {
        let mut out = Vec::new();
        let mut paragraph: Vec<&str> = Vec::new();
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            look();
            let may_hold = depth < MOST_DEPTH;
            if is_blank(line) {
                self.end_paragraph(&mut paragraph, &mut out);
                at += 1;
            } else if may_hold && unquoted(line).is_some() {
                let inner = quotation(lines.get(at..).unwrap_or_default());
                let quoted = lines.get(at..at + inner.len()).unwrap_or_default();
                at += inner.len();
                if inner.iter().all(|line| line.chars().all(|c| c == '>' || shows_nothing(c))) {
                    paragraph.extend(quoted);
                } else {
                    self.end_paragraph(&mut paragraph, &mut out);
                    let blocks = self.blocks(&inner, depth + 1);
                    out.push(self.block(Node::Quote { blocks, attribution: Vec::new(), source: None }));
                }
            } else if may_hold && let Some(list) = list(lines.get(at..).unwrap_or_default(), !paragraph.is_empty()) {
                self.end_paragraph(&mut paragraph, &mut out);
                at += list.line_count;
                let items = list.items.iter().map(|item| self.blocks(item, depth + 1)).collect();
                let start = list.number.filter(|number| *number != 1);
                out.push(self.block(Node::List { ordered: list.number.is_some(), start, reversed: false, items }));
            } else {
                paragraph.push(line);
                at += 1;
            }
        }
        self.end_paragraph(&mut paragraph, &mut out);
        out
    }

    fn end_paragraph(&mut self, lines: &mut Vec<&str>, out: &mut Vec<Block>) {
        if lines.is_empty() {
            return;
        }
        let mut text = Vec::new();
        for line in lines.drain(..) {
            if !text.is_empty() {
                text.push(Inline::Break);
            }
            text.append(&mut line::read(line));
        }
        out.push(self.block(Node::Paragraph { text, align: None }));
    }

    fn block(&mut self, node: Node) -> Block {
        self.block_count += 1;
        Block { id: format!("b{}", self.block_count), lang: None, node }
    }
}

/// A line of a quotation without its sign. `>>1` and `>_<` are no signs: a blank or the end of
/// the line has to follow.
fn unquoted(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '\t']);
    let rest = line.trim_start_matches('>');
    let is_sign = rest.len() < line.len() && (rest.is_empty() || rest.starts_with([' ', '\t']));
    let inner = line.strip_prefix('>').filter(|_| is_sign)?;
    Some(inner.strip_prefix(' ').unwrap_or(inner))
}

/// The quoted lines at the start, without their signs.
fn quotation<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    lines.iter().inspect(|_| look()).map_while(|line| unquoted(line)).collect()
}

/// How an item of a list begins.
struct Marker<'a> {
    indent: usize,
    /// `-` or `*`; none for a number.
    bullet: Option<char>,
    number: i64,
    rest: &'a str,
}

fn marker(line: &str) -> Option<Marker<'_>> {
    let start = line.trim_start_matches([' ', '\t']);
    let indent = indent(line);
    if let Some(bullet) = start.chars().next().filter(|c| matches!(c, '-' | '*')) {
        let rest = start.get(1..)?.strip_prefix([' ', '\t'])?;
        // `* * *` and `- - -` are rules of the writer's own.
        let has_text = rest.chars().any(|c| !shows_nothing(c) && c != '-' && c != '*');
        return has_text.then_some(Marker { indent, bullet: Some(bullet), number: 0, rest });
    }
    let (digits, rest) = start.split_once('.')?;
    let is_number = (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    // `007.` would lose its zeros.
    let is_kept = is_number && (digits == "0" || !digits.starts_with('0'));
    let rest = rest.strip_prefix([' ', '\t']).filter(|rest| is_kept && !is_blank(rest))?;
    let number = digits.parse().ok().filter(|number| *number <= HIGHEST_NUMBER)?;
    Some(Marker { indent, bullet: None, number, rest })
}

struct List<'a> {
    /// First number; none for bullets.
    number: Option<i64>,
    items: Vec<Vec<&'a str>>,
    line_count: usize,
}

/// The list that lines begin with.
///
/// A numbered one goes on as long as the next number follows, since the page counts by itself;
/// after a line of text it begins with 1 only. Bullets are two or more: a single dash is as
/// likely a minus or the sign before a name. Lines that are indented belong to the item above.
fn list<'a>(lines: &[&'a str], is_after_text: bool) -> Option<List<'a>> {
    let first = marker(lines.first()?)?;
    if is_after_text && first.bullet.is_none() && first.number != 1 {
        return None;
    }
    let mut items: Vec<Vec<&str>> = vec![vec![first.rest]];
    let mut next_number = first.number + 1;
    let mut line_count = 1;
    let mut blank_count = 0;
    for line in lines.iter().skip(1) {
        look();
        if is_blank(line) {
            blank_count += 1;
            continue;
        }
        if indent(line) >= first.indent + 2 {
            let item = items.last_mut()?;
            item.extend(std::iter::repeat_n("", blank_count));
            item.push(outdented(line, first.indent + 2));
        } else if let Some(next) = marker(line)
            && next.bullet == first.bullet
            && (next.bullet.is_some() || next.number == next_number)
        {
            items.push(vec![next.rest]);
            next_number += 1;
        } else {
            break;
        }
        line_count += blank_count + 1;
        blank_count = 0;
    }
    let number = first.bullet.is_none().then_some(first.number);
    (number.is_some() || items.len() > 1).then_some(List { number, items, line_count })
}

/// Columns of blank at the start; a tab is four.
fn indent(line: &str) -> usize {
    line.bytes().map_while(|b| column_count(char::from(b))).sum()
}

fn column_count(c: char) -> Option<usize> {
    match c {
        ' ' => Some(1),
        '\t' => Some(4),
        _ => None,
    }
}

/// The line without its first columns of blank.
fn outdented(line: &str, columns: usize) -> &str {
    let mut rest = line;
    let mut taken = 0;
    while taken < columns
        && let Some(c) = rest.chars().next()
        && let Some(count) = column_count(c)
    {
        taken += count;
        rest = rest.get(1..).unwrap_or_default();
    }
    rest
}

#[cfg(test)]
thread_local! {
    /// Lines looked at: tests hold it to a multiple of the lines there are.
    static LOOKS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Counts a look at a line, in tests.
fn look() {
    #[cfg(test)]
    LOOKS.with(|looks| looks.set(looks.get() + 1));
}

#[cfg(test)]
mod tests;
