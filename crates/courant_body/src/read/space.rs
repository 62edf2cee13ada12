//! White space in running text: runs folded, ends trimmed, empty marks removed.

use crate::*;

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// Text that shows nothing.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| is_space(c) || matches!(c, '\u{a0}' | '\u{200b}' | '\u{feff}'))
}

/// Folds and trims as a browser shows it; leading and trailing line breaks go too.
pub(crate) fn fold(text: Vec<Inline>) -> Vec<Inline> {
    let mut after_space = true;
    let mut text = fold_start(text, &mut after_space);
    let mut at_end = true;
    trim_end(&mut text, &mut at_end);
    trim_breaks(&mut text);
    text
}

fn fold_start(text: Vec<Inline>, after_space: &mut bool) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(text.len());
    for inline in text {
        match inline {
            Inline::Text(raw) => {
                let mut folded = String::with_capacity(raw.len());
                for (at, word) in raw.split(is_space).enumerate() {
                    if at > 0 && !*after_space {
                        folded.push(' ');
                        *after_space = true;
                    }
                    if !word.is_empty() {
                        folded.push_str(word);
                        *after_space = false;
                    }
                }
                push_text(&mut out, folded);
            }
            Inline::Marked(mark, inner) => {
                let inner = fold_start(inner, after_space);
                out.push(Inline::Marked(mark, inner));
            }
            Inline::Break => {
                *after_space = true;
                out.push(Inline::Break);
            }
            other => {
                *after_space = false;
                out.push(other);
            }
        }
    }
    out
}

/// Adds text, joining it with text before it.
pub(crate) fn push_text(out: &mut Vec<Inline>, text: String) {
    if text.is_empty() {
        return;
    }
    if let Some(Inline::Text(before)) = out.last_mut() {
        before.push_str(&text);
    } else {
        out.push(Inline::Text(text));
    }
}

/// Goes from the end to the start: spaces before a break or the end go, and marks that are
/// left empty with them (anchors stay: they mark a place).
fn trim_end(text: &mut Vec<Inline>, at_end: &mut bool) {
    for index in (0..text.len()).rev() {
        match &mut text[index] {
            Inline::Text(t) => {
                if *at_end {
                    t.truncate(t.trim_end_matches(is_space).len());
                }
                if !t.is_empty() {
                    *at_end = false;
                }
            }
            Inline::Marked(_, inner) => trim_end(inner, at_end),
            Inline::Break => *at_end = true,
            Inline::Picture(_) | Inline::FootnoteRef(_) => *at_end = false,
        }
    }
    text.retain(|inline| match inline {
        Inline::Text(t) => !t.is_empty(),
        Inline::Marked(Mark::Anchor(_), _) => true,
        Inline::Marked(_, inner) => !inner.is_empty(),
        _ => true,
    });
    join_texts(text);
}

/// Joins texts that have become neighbours.
fn join_texts(text: &mut Vec<Inline>) {
    let is_apart = |pair: &[Inline]| !matches!(pair, [Inline::Text(_), Inline::Text(_)]);
    if text.windows(2).all(is_apart) {
        return;
    }
    for inline in std::mem::take(text) {
        match inline {
            Inline::Text(more) => push_text(text, more),
            other => text.push(other),
        }
    }
}

fn trim_breaks(text: &mut Vec<Inline>) {
    while matches!(text.last(), Some(Inline::Break)) {
        text.pop();
    }
    let leading = text.iter().take_while(|inline| matches!(inline, Inline::Break)).count();
    text.drain(..leading);
}

/// Whether nothing would be seen.
pub(crate) fn shows_nothing(text: &[Inline]) -> bool {
    text.iter().all(|inline| match inline {
        Inline::Text(t) => is_blank(t),
        Inline::Marked(_, inner) => shows_nothing(inner),
        Inline::Break => true,
        Inline::Picture(_) | Inline::FootnoteRef(_) => false,
    })
}

/// Text of a block in which spaces and line feeds count: only line ends are unified, and
/// empty marks removed.
pub(crate) fn keep(text: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::with_capacity(text.len());
    for inline in text {
        match inline {
            Inline::Text(raw) => push_text(&mut out, raw),
            Inline::Break => push_text(&mut out, "\n".to_owned()),
            Inline::Marked(mark, inner) => {
                let inner = keep(inner);
                if !inner.is_empty() || matches!(mark, Mark::Anchor(_)) {
                    out.push(Inline::Marked(mark, inner));
                }
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(t: &str) -> Inline {
        Inline::Text(t.to_owned())
    }

    #[test]
    fn spaces_fold_across_marks() {
        let folded = fold(vec![
            text("  a \n"),
            Inline::Marked(Mark::Strong, vec![text(" b ")]),
            text(" c "),
            Inline::Break,
            text(" d  "),
            Inline::Marked(Mark::Emphasis, vec![text(" ")]),
            Inline::Break,
        ]);
        assert_eq!(
            folded,
            vec![text("a "), Inline::Marked(Mark::Strong, vec![text("b ")]), text("c"), Inline::Break, text("d"),]
        );
    }
}
