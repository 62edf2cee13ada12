//! Mentions: `@name` of somebody who takes part in the conversation.
//!
//! Only names of participants are looked for, so a mention is never a guess. They are compared folded and the
//! longest fits first: where both Ann and Ann Lee take part, `@Ann Lee` is the latter. In scripts
//! without spaces the text may go on right behind the name.
//!
//! A name is what a guest typed and proves nothing: of several of the same name all are mentioned. Not here: who is
//! told (`courant_paper`).

use super::words::is_unspaced;
use crate::units::{Units, units};
use courant_body::{Block, Body, Inline, Link, Mark, Node};
use std::ops::Range;

/// Most participants that one comment mentions; those after them are not.
pub const MOST_MENTIONS: usize = 10;
/// Most signs that are looked at, and most names.
const MOST_SIGNS: usize = 200;
const MOST_NAMES: usize = 5_000;

/// Which of the participants a text mentions, in the order it does, each once and at most [`MOST_MENTIONS`].
///
/// `names` are ids with names; empty names are nobody's. `a@b.example`, `/@name` in an address and `@name@host` are none.
pub fn find(text: &str, names: &[(i64, &str)]) -> Vec<i64> {
    let mut out = Vec::new();
    for id in places(text, names).into_iter().flat_map(|(_, ids)| ids) {
        if out.len() < MOST_MENTIONS && !out.contains(&id) {
            out.push(id);
        }
    }
    out
}

/// Makes links of the mentions in what a comment says. `href` says where the link of participants of one name leads; where it
/// says nothing, and in what is a link or program text already, the words stay as they are.
pub fn link(body: &mut Body, names: &[(i64, &str)], href: &dyn Fn(&[i64]) -> Option<String>) {
    link_blocks(&mut body.blocks, names, href);
}

fn link_blocks(blocks: &mut [Block], names: &[(i64, &str)], href: &dyn Fn(&[i64]) -> Option<String>) {
    for block in blocks {
        match &mut block.node {
            Node::Paragraph { text, .. } => link_text(text, names, href),
            Node::Quote { blocks, .. } => link_blocks(blocks, names, href),
            Node::List { items, .. } => items.iter_mut().for_each(|item| link_blocks(item, names, href)),
            // Nothing else can be typed in a comment.
            _ => {}
        }
    }
}

fn link_text(text: &mut Vec<Inline>, names: &[(i64, &str)], href: &dyn Fn(&[i64]) -> Option<String>) {
    let mut out = Vec::with_capacity(text.len());
    for inline in std::mem::take(text) {
        match inline {
            Inline::Text(words) => {
                let mut end = 0;
                for (range, ids) in places(&words, names) {
                    let (Some(before), Some(name)) = (words.get(end..range.start), words.get(range.clone())) else {
                        continue;
                    };
                    let Some(href) = href(&ids) else { continue };
                    if !before.is_empty() {
                        out.push(Inline::Text(before.to_owned()));
                    }
                    let link = Link { href, title: None, is_nofollow: false };
                    out.push(Inline::Marked(Mark::Link(link), vec![Inline::Text(name.to_owned())]));
                    end = range.end;
                }
                match words.get(end..) {
                    Some("") if end > 0 => {}
                    rest => out.push(Inline::Text(rest.unwrap_or_default().to_owned())),
                }
            }
            Inline::Marked(mark, mut inner) => {
                if !matches!(mark, Mark::Link(_) | Mark::Code) {
                    link_text(&mut inner, names, href);
                }
                out.push(Inline::Marked(mark, inner));
            }
            other => out.push(other),
        }
    }
    *text = out;
}

/// Where participants are mentioned in a text, sign and name, in its order, and all of that name.
fn places(text: &str, names: &[(i64, &str)]) -> Vec<(Range<usize>, Vec<i64>)> {
    let mut out = Vec::new();
    if !text.contains(['@', '＠']) {
        return out;
    }
    let mut known: Vec<(i64, Units)> =
        names.iter().take(MOST_NAMES).map(|(id, name)| (*id, units(name.trim()))).collect();
    known.retain(|(_, name)| !name.symbols.is_empty());
    known.sort_by_key(|(_, name)| std::cmp::Reverse(name.symbols.len()));
    let text_units = units(text);
    let signs: Vec<u64> = units("@").symbols;
    let is_sign = |symbol: &u64| signs.contains(symbol);
    let found = text_units.symbols.iter().enumerate().filter(|(_, symbol)| is_sign(symbol)).take(MOST_SIGNS);
    for (at, _) in found {
        let before = text_units.bytes(0..at).map_or("", |range| text.get(..range.end).unwrap_or_default());
        if !may_begin(before) {
            continue;
        }
        let rest = text_units.symbols.get(at + 1..).unwrap_or_default();
        let fits = |name: &Units| {
            // What shows nothing behind the name belongs to it.
            let end = text_units.ranges.get(at + 1 + name.symbols.len()).map_or(text.len(), |range| range.start);
            rest.starts_with(&name.symbols)
                && text.split_at_checked(end).is_some_and(|(name, after)| may_end(name, after))
        };
        let Some(length) = known.iter().find(|(_, name)| fits(name)).map(|(_, name)| name.symbols.len()) else {
            continue;
        };
        let of_that_name = known.iter().filter(|(_, name)| name.symbols.len() == length && fits(name));
        if let Some(range) = text_units.bytes(at..at + 1 + length) {
            out.push((range, of_that_name.map(|(id, _)| *id).collect()));
        }
    }
    out
}

/// Whether the sign stands free, so that it is no part of a mail address or of a path.
fn may_begin(before: &str) -> bool {
    let Some(last) = before.chars().next_back() else { return true };
    let is_joined = last.is_alphanumeric() || matches!(last, '.' | '_' | '%' | '+' | '-' | '/' | '@' | '＠');
    !is_joined || is_unspaced(last)
}

/// Whether a name ends between these: not inside of a longer one.
fn may_end(name: &str, after: &str) -> bool {
    let mut following = after.chars();
    let (Some(last), Some(next)) = (name.chars().next_back(), following.next()) else { return true };
    if is_unspaced(last) || is_unspaced(next) {
        return true;
    }
    let goes_on = following.next().is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
    !(next.is_alphanumeric() || (goes_on && matches!(next, '.' | '_' | '-' | '@' | '＠')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: &[(i64, &str)] = &[
        (1, "Ann"),
        (2, "Ann Lee"),
        (3, "Élodie"),
        (4, "សុខា"),
        (5, "王明"),
        (6, "王"),
        (7, ""),
        (8, "ann"),
        (9, "O’Neil"),
        (10, "محمد"),
        (11, "Ann-Marie"),
    ];

    #[test]
    fn participants_are_found_by_their_names() {
        for (text, found) in [
            ("", vec![]),
            ("Ann and Élodie", vec![]),
            ("@Élodie, you are right", vec![3]),
            ("so says @elodie.", vec![3]),
            ("@Ann: no", vec![1, 8]),
            ("@ann lee and @ANN  LEE", vec![2]),
            ("@Ann Leeward", vec![1, 8]),
            ("@Anna", vec![]),
            ("@Ann's answer", vec![1, 8]),
            ("@Ann-Marie!", vec![11]),
            ("@Ann-Sophie @ann_b @ann.example", vec![]),
            ("ask ann@ann.example or see https://a.example/@Ann", vec![]),
            ("@ann@a.example", vec![]),
            ("＠Ann", vec![1, 8]),
            ("(@o'neil)", vec![9]),
            ("@សុខាឆ្លើយថា", vec![4]),
            ("សួរ@សុខា", vec![4]),
            ("同意@王明的意见", vec![5]),
            ("同意@王的意见", vec![6]),
            ("@Ann你好", vec![1, 8]),
            ("يا @محمد، شكرا", vec![10]),
            ("@Élodie @王明 @Élodie", vec![3, 5]),
            ("@ @@ @", vec![]),
            ("@Ann\u{200b}, @Élodie\u{fe71} @王\u{200d}", vec![1, 8, 3, 6]),
        ] {
            assert_eq!(find(text, NAMES), found, "{text}");
        }
    }

    #[test]
    fn mentions_become_links_and_nothing_else_changes() {
        let href = |ids: &[i64]| ids.iter().max().filter(|id| **id != 3).map(|id| format!("#comment-{id}"));
        let written = |typed: &str| {
            let mut body = super::super::text::read(typed).unwrap().body;
            let before = courant_body::plain_text(&body);
            link(&mut body, NAMES, &href);
            assert_eq!(courant_body::plain_text(&body), before);
            let html = courant_body::write_html(&body, &courant_body::WriteOptions::new(&courant_body::PlainPictures));
            html.as_str().trim().to_owned()
        };
        for (typed, html) in [
            ("@Ann Lee, @Élodie", "<p><a href=\"#comment-2\">@Ann Lee</a>, @Élodie</p>"),
            ("*@王*说", "<p><em><a href=\"#comment-6\">@王</a></em>说</p>"),
            ("<b>@ann</b>", "<p>&lt;b&gt;<a href=\"#comment-8\">@ann</a>&lt;/b&gt;</p>"),
            (
                "https://a.example/@Ann a@ann",
                "<p><a href=\"https://a.example/@Ann\" rel=\"nofollow ugc noopener\">https://a.example/@Ann</a> a@ann</p>",
            ),
        ] {
            assert_eq!(written(typed), html, "{typed}");
        }
        assert!(written("> @Ann-Marie\n\n- @O'Neil").matches("<a href").count() == 2);
    }

    #[test]
    fn mentions_are_bounded() {
        let names: Vec<String> = (0..30).map(|n| format!("reader {n}")).collect();
        let names: Vec<(i64, &str)> = names.iter().enumerate().map(|(n, name)| (n as i64, name.as_str())).collect();
        let text: String = (0..30).map(|n| format!("@reader {n}, ")).collect();
        assert_eq!(find(&text, &names), (0..10).collect::<Vec<i64>>());
    }

    proptest! {
        #[test]
        fn any_text_and_names_can_be_asked(text in any::<String>(), names in prop::collection::vec(any::<String>(), 0..5)) {
            let names: Vec<(i64, &str)> = names.iter().enumerate().map(|(n, name)| (n as i64, name.as_str())).collect();
            prop_assert!(find(&text, &names).len() <= names.len());
        }

        #[test]
        fn a_name_that_begins_with_a_letter_is_found_as_it_is_written(name in "[aZ7éក水م]\\PC{0,20}", text in "[ (,\n]\\PC{0,10}") {
            let written = format!("{}@{}", text.split('@').next().unwrap_or_default().to_owned() + " ", name.trim());
            prop_assert_eq!(find(&written, &[(7, &name)]), vec![7]);
        }
    }
}
