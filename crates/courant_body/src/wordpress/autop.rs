//! Paragraphs from blank lines, as WordPress makes them of a classic post.
//!
//! The rules are about the text as typed, not about HTML: they are followed pass by pass, each
//! pass one walk over the text, because real posts depend on what they do to broken markup.

use super::shortcodes;
use super::split::{Piece, pieces};
use crate::escape::with_line_feeds;
use memchr::memmem::{self, Finder};

const BLOCKS: &[&str] = &[
    "table",
    "thead",
    "tfoot",
    "caption",
    "col",
    "colgroup",
    "tbody",
    "tr",
    "td",
    "th",
    "div",
    "dl",
    "dd",
    "dt",
    "ul",
    "ol",
    "li",
    "pre",
    "form",
    "map",
    "area",
    "blockquote",
    "address",
    "style",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "fieldset",
    "legend",
    "section",
    "article",
    "aside",
    "hgroup",
    "header",
    "footer",
    "nav",
    "figure",
    "figcaption",
    "details",
    "menu",
    "summary",
];
/// Before these a line break is dropped.
const BREAK_BEFORE: &[&str] = &["p", "li", "div", "dl", "dd", "dt", "th", "pre", "td", "ul", "ol"];
/// Stands for a line feed inside a tag.
pub(super) const IN_TAG: char = '\u{f8e0}';
/// Stands for a line feed inside script and style.
const KEPT: char = '\u{f8e1}';
/// Stand round the number of a `pre` that was set aside.
const ASIDE: (char, char) = ('\u{f8e2}', '\u{f8e3}');

/// Turns blank lines into paragraphs and single ones into line breaks.
pub(crate) fn autop(text: &str) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    let is_ours = |c: char| matches!(c, IN_TAG | KEPT) || c == ASIDE.0 || c == ASIDE.1;
    // The first byte of ours in UTF-8; few texts have it, and are not gone through.
    let mut text = match text.as_bytes().contains(&0xEF) {
        true => text.replace(is_ours, ""),
        false => text.to_owned(),
    };
    text.push('\n');
    let (text, set_aside) = set_pre_aside(text);
    let text = double_breaks(&text);
    let text = around_blocks(&text);
    let text = mask_line_feeds(&with_line_feeds(&text));
    let text = tighten(text);
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for paragraph in paragraphs(&text) {
        let paragraph = paragraph.trim_matches('\n');
        out.push_str("<p>");
        out.push_str(paragraph);
        out.push_str("</p>\n");
    }
    let out = unwrap_blocks(out);
    let out = line_breaks(out);
    let out = drop_breaks_at_blocks(&out);
    let out = match out.strip_suffix("\n</p>\n") {
        Some(rest) => format!("{rest}</p>\n"),
        None => out,
    };
    let out = bring_back(out, &set_aside);
    match out.as_bytes().contains(&0xEF) {
        true => out.replace([IN_TAG, KEPT], "\n"),
        false => out,
    }
}

/// `pre` keeps its text to the letter: it is set aside under a number.
fn set_pre_aside(text: String) -> (String, Vec<String>) {
    if !text.contains("<pre") {
        return (text, Vec::new());
    }
    let mut kept = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(end) = rest.find("</pre>") {
        let part = &rest[..end];
        rest = &rest[end + 6..];
        match part.find("<pre") {
            None => out.push_str(part),
            Some(start) => {
                out.push_str(&part[..start]);
                out.push_str(&format!("<pre {}{}{}></pre>", ASIDE.0, kept.len(), ASIDE.1));
                kept.push(format!("{}</pre>", &part[start..]));
            }
        }
    }
    out.push_str(rest);
    (out, kept)
}

fn bring_back(text: String, kept: &[String]) -> String {
    if kept.is_empty() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    let start_of = format!("<pre {}", ASIDE.0);
    let end_of = format!("{}></pre>", ASIDE.1);
    while let Some(start) = rest.find(&start_of) {
        out.push_str(&rest[..start]);
        rest = &rest[start + start_of.len()..];
        if let Some(end) = rest.find(&end_of) {
            let number = rest[..end].parse::<usize>().ok();
            if let Some(block) = number.and_then(|n| kept.get(n)) {
                out.push_str(block);
            }
            rest = &rest[end + end_of.len()..];
        }
    }
    out.push_str(rest);
    out
}

const BLANKS: [char; 6] = [' ', '\t', '\n', '\r', '\u{c}', '\u{b}'];
/// A block tag longer than this is not taken for one; bounds the search for its end.
const MAX_TAG_BYTES: usize = 8192;

fn skip_space(text: &str, at: usize) -> usize {
    at + (text[at..].len() - text[at..].trim_start_matches(BLANKS).len())
}

/// End of `<br>`, `<br />`, `<br  />`.
fn break_at(text: &str, at: usize) -> Option<usize> {
    if !text[at..].starts_with("<br") {
        return None;
    }
    let mut end = skip_space(text, at + 3);
    if text[end..].starts_with('/') {
        end += 1;
    }
    text[end..].starts_with('>').then_some(end + 1)
}

fn double_breaks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    let breaks = Finder::new("<br");
    while let Some(found) = breaks.find(&text.as_bytes()[at..]).map(|n| n + at) {
        at = found + 3;
        let Some(end) = break_at(text, found) else {
            continue;
        };
        let next = skip_space(text, end);
        if let Some(second) = break_at(text, next) {
            out.push_str(&text[from..found]);
            out.push_str("\n\n");
            from = second;
            at = second;
        } else {
            at = end;
        }
    }
    out.push_str(&text[from..]);
    out
}

/// A block tag at this place: end of its name, and whether it closes. With `is_exact` the name
/// must be followed by a blank, `/` or `>`; otherwise a name that only begins like one counts.
fn block_name_at(text: &str, at: usize, is_exact: bool) -> Option<(usize, bool)> {
    let rest = text[at..].strip_prefix('<')?;
    let (rest, is_closing) = match rest.strip_prefix('/') {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let start = at + 1 + usize::from(is_closing);
    let matching = BLOCKS.iter().filter(|name| rest.starts_with(**name));
    let name = if is_exact {
        matching
            .into_iter()
            .find(|name| rest[name.len()..].starts_with(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>'))
    } else {
        matching.max_by_key(|name| name.len())
    }?;
    Some((start + name.len(), is_closing))
}

fn around_blocks(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 256);
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('<').map(|n| n + at) {
        at = found + 1;
        let Some((end, is_closing)) = block_name_at(text, found, true) else {
            continue;
        };
        if is_closing {
            if text[end..].starts_with('>') {
                out.push_str(&text[from..=end]);
                out.push_str("\n\n");
                from = end + 1;
                at = from;
            }
        } else {
            out.push_str(&text[from..found]);
            out.push_str("\n\n");
            from = found;
            if text[found..].starts_with("<hr") {
                let mut close = skip_space(text, end);
                if text[close..].starts_with('/') {
                    close += 1;
                }
                if text[close..].starts_with('>') {
                    out.push_str(&text[from..=close]);
                    out.push_str("\n\n");
                    from = close + 1;
                    at = from;
                }
            }
        }
    }
    out.push_str(&text[from..]);
    out
}

/// A line feed inside a tag does not begin a line: [`IN_TAG`] stands for it.
pub(super) fn mask_line_feeds(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            other if other.as_str().contains('\n') => {
                out.extend(other.as_str().chars().map(|c| if c == '\n' { IN_TAG } else { c }));
            }
            other => out.push_str(other.as_str()),
        }
    }
    out
}

/// Removes blanks on the given sides of tags that `wanted` accepts.
fn hug(text: &str, before: bool, after: bool, wanted: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_after = false;
    for piece in pieces(text) {
        let raw = piece.as_str();
        let is_wanted = matches!(piece, Piece::Tag(tag) if wanted(tag));
        if is_wanted {
            if before {
                out.truncate(out.trim_end_matches(char::is_whitespace).len());
            }
            out.push_str(raw);
        } else if is_after {
            out.push_str(raw.trim_start_matches(char::is_whitespace));
        } else {
            out.push_str(raw);
        }
        is_after = (is_wanted && after) || (is_after && raw.trim().is_empty());
    }
    out
}

/// Line breaks inside objects, clips and round captions must not become paragraphs.
fn tighten(mut text: String) -> String {
    if text.contains("<option") {
        text = hug(&text, true, false, |tag| tag.starts_with("<option"));
        text = hug(&text, false, true, |tag| tag == "</option>");
    }
    if text.contains("</object>") {
        text = hug(&text, false, true, |tag| tag.starts_with("<object"));
        text = hug(&text, true, false, |tag| tag == "</object>");
        text = hug(&text, true, true, |tag| {
            let name = tag.trim_start_matches('<').trim_start_matches('/');
            name.starts_with("param") || name.starts_with("embed")
        });
    }
    if text.contains("<source") || text.contains("<track") {
        let is_clip = |tag: &str, open: &str| {
            tag.strip_prefix(open).is_some_and(|rest| rest.starts_with("audio") || rest.starts_with("video"))
        };
        text = hug(&text, false, true, |tag| is_clip(tag, "<"));
        text = hug(&text, true, false, |tag| is_clip(tag, "</"));
        text = hug(&text, true, true, |tag| tag.starts_with("<source") || tag.starts_with("<track"));
    }
    if text.contains("<figcaption") {
        text = hug(&text, true, false, |tag| tag.starts_with("<figcaption"));
        text = hug(&text, false, true, |tag| tag == "</figcaption>");
    }
    text
}

/// Splits at line feeds with nothing but blanks between them.
fn paragraphs(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('\n').map(|n| n + at) {
        let end = skip_space(text, found);
        // The separator ends at the last line feed of the blanks.
        let last = found + text[found..end].rfind('\n').unwrap_or(0);
        if last > found {
            if found > start {
                out.push(&text[start..found]);
            }
            start = last + 1;
        }
        at = end.max(found + 1);
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

/// End of a tag `</?block…>` (a name that begins like a block's is enough).
fn block_tag_at(text: &str, at: usize) -> Option<usize> {
    let (name_end, _) = block_name_at(text, at, false)?;
    let stop = text.floor_char_boundary(name_end + MAX_TAG_BYTES);
    let end = text[name_end..stop].find('>')?;
    Some(name_end + end + 1)
}

/// Takes away the `p` that was put round block tags.
fn unwrap_blocks(text: String) -> String {
    let text = drop_blank_paragraphs(&text);
    let text = close_paragraph_inside(&text);
    // A block tag alone in a paragraph.
    let text = walk(&text, "<p>", |text, at| {
        let tag = skip_space(text, at + 3);
        let end = block_tag_at(text, tag)?;
        let close = skip_space(text, end);
        text[close..].starts_with("</p>").then(|| (text[tag..end].to_owned(), close + 4))
    });
    // A paragraph that begins with a list item, in one line.
    let text = walk(&text, "<p><li", |text, at| {
        let line_end = text[at..].find('\n').map_or(text.len(), |n| at + n);
        let end = text.get(at + 7..line_end)?.find("</p>")? + at + 7;
        Some((text[at + 3..end].to_owned(), end + 4))
    });
    let text = walk(&text, "<p><blockquote", |text, at| {
        let end = text[at + 14..].find('>')? + at + 14;
        Some((format!("{}><p>", &text[at + 3..end]), end + 1))
    });
    let text = text.replace("</blockquote></p>", "</p></blockquote>");
    // `p` straight before a block tag.
    let text = walk(&text, "<p>", |text, at| {
        let tag = skip_space(text, at + 3);
        let end = block_tag_at(text, tag)?;
        Some((text[tag..end].to_owned(), end))
    });
    after_block_tag(&text, |text, end| {
        let close = skip_space(text, end);
        text[close..].starts_with("</p>").then_some(close + 4)
    })
}

/// Goes over the places where `start` stands; where `change` answers, its text replaces what
/// stands up to the place it names.
fn walk(text: &str, start: &str, change: impl Fn(&str, usize) -> Option<(String, usize)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    let places = Finder::new(start);
    while let Some(found) = places.find(&text.as_bytes()[at..]).map(|n| n + at) {
        match change(text, found) {
            Some((new, end)) => {
                out.push_str(&text[from..found]);
                out.push_str(&new);
                from = end;
                at = end;
            }
            None => at = found + start.len().min(3),
        }
    }
    out.push_str(&text[from..]);
    out
}

/// Drops what follows a block tag, up to the place `until` names.
fn after_block_tag(text: &str, until: impl Fn(&str, usize) -> Option<usize>) -> String {
    walk(text, "<", |text, at| {
        let end = block_tag_at(text, at)?;
        let stop = until(text, end).unwrap_or(end);
        Some((text[at..end].to_owned(), stop))
    })
}

fn drop_blank_paragraphs(text: &str) -> String {
    walk(text, "<p>", |text, at| {
        let end = skip_space(text, at + 3);
        text[end..].starts_with("</p>").then(|| (String::new(), end + 4))
    })
}

/// `<p>text</div>`: the paragraph ends before the division does.
fn close_paragraph_inside(text: &str) -> String {
    walk(text, "<p>", |text, at| {
        let end = text[at + 3..].find('<')? + at + 3;
        if end == at + 3 {
            return None;
        }
        let name = ["</div>", "</address>", "</form>"].iter().find(|name| text[end..].starts_with(**name))?;
        Some((format!("{}</p>{name}", &text[at..end]), end + name.len()))
    })
}

/// Single line feeds become line breaks.
fn line_breaks(text: String) -> String {
    let mut text = text;
    for name in ["script", "style", "svg", "math"] {
        text = keep_line_feeds(text, name);
    }
    if text.contains("<br") {
        text = text.replace("<br>", "<br />").replace("<br/>", "<br />");
    }
    let mut out = String::with_capacity(text.len() + 64);
    let mut from = 0;
    while let Some(found) = text[from..].find('\n').map(|n| n + from) {
        let start = from + text[from..found].trim_end_matches(BLANKS).len();
        let end = skip_space(&text, found);
        let last = text[..end].rfind('\n').unwrap_or(found);
        out.push_str(&text[from..start]);
        // After a written break the first blank stays as it is; line feeds after it count.
        let rest = if out.ends_with("<br />") {
            out.push_str(&text[start..=start]);
            start + 1
        } else {
            start
        };
        if last >= rest {
            out.push_str("<br />\n");
        }
        out.push_str(&text[rest.max(last + 1)..end]);
        from = end;
    }
    out.push_str(&text[from..]);
    out
}

fn keep_line_feeds(text: String, name: &str) -> String {
    let close = format!("</{name}>");
    let Some(last) = memmem::rfind(text.as_bytes(), close.as_bytes()) else {
        return text;
    };
    walk(&text, &format!("<{name}"), |text, at| {
        if at > last {
            return None;
        }
        let end = text[at..].find(&close)? + at + close.len();
        Some((text[at..end].replace('\n', &KEPT.to_string()), end))
    })
}

fn drop_breaks_at_blocks(text: &str) -> String {
    let text = after_block_tag(text, |text, end| {
        let next = skip_space(text, end);
        text[next..].starts_with("<br />").then_some(next + 6)
    });
    walk(&text, "<br />", |text, at| {
        let tag = skip_space(text, at + 6);
        let rest = text[tag..].strip_prefix('<')?;
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        BREAK_BEFORE.iter().find(|name| rest.starts_with(**name))?;
        let end = text[tag..].find('>')? + tag + 1;
        Some((text[at + 6..end].to_owned(), end))
    })
}

/// Shortcodes that stand alone in a paragraph lose the paragraph.
pub(crate) fn shortcode_unautop(text: &str) -> String {
    let finder = shortcodes::Finder::new(text);
    walk(text, "<p>", |text, at| {
        let start = skip_space(text, at + 3);
        let found = finder.at(start)?;
        let close = skip_space(text, found.end);
        text[close..].starts_with("</p>").then(|| (text[start..found.end].to_owned(), close + 4))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_make_paragraphs() {
        for (typed, shown) in [
            ("a\n\nb", "<p>a</p>\n<p>b</p>\n"),
            ("a\nb", "<p>a<br />\nb</p>\n"),
            ("a<br />\nb", "<p>a<br />\nb</p>\n"),
            ("<div>a</div>\nb", "<div>a</div>\n<p>b</p>\n"),
            ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("<pre>a\n\nb</pre>c", "<pre>a\n\nb</pre>\n<p>c</p>\n"),
            ("<blockquote>a\n\nb</blockquote>", "<blockquote><p>a</p>\n<p>b</p></blockquote>\n"),
            ("a<br><br>b", "<p>a</p>\n<p>b</p>\n"),
            ("<h2>t</h2>\ntext\n<hr>\nmore", "<h2>t</h2>\n<p>text</p>\n<hr>\n<p>more</p>\n"),
            ("<p>a\nb</p>", "<p>a<br />\nb</p>\n"),
            ("a\n<!--more-->\nb", "<p>a<br />\n<!--more--><br />\nb</p>\n"),
        ] {
            assert_eq!(autop(typed), shown, "{typed}");
        }
    }
}
