//! The letters of the demonstration, on a page: what would have been mailed, the newest first.

use super::site::{FrameView, Site};
use super::view::HeadView;
use anyhow::Result;
use courant_kit::i18n::DateStyle;
use courant_kit::mail::Shown;
use serde::Serialize;

#[derive(Serialize)]
struct LetterView {
    to: String,
    subject: String,
    at: String,
    lines: Vec<LineView>,
}

/// A line of a letter; an address in it becomes a link where it leads into this paper.
#[derive(Serialize)]
struct LineView {
    text: String,
    href: String,
}

#[derive(Serialize)]
struct LettersPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    letters: Vec<LetterView>,
    write_style: String,
}

pub(super) fn draw(site: &Site, now: i64, letters: &[Shown]) -> Result<String> {
    let own = site.settings.absolute("/");
    let line = |line: &str| match line.find(&own) {
        Some(at) => LineView {
            text: line.get(..at).unwrap_or_default().to_owned(),
            href: line.get(at..).and_then(|rest| rest.split_whitespace().next()).unwrap_or_default().to_owned(),
        },
        None => LineView { text: line.to_owned(), href: String::new() },
    };
    let view = |letter: &Shown| LetterView {
        to: letter.to.address().as_str().to_owned(),
        subject: letter.subject.clone(),
        at: site.date(letter.at, DateStyle::DateTime).text,
        lines: letter.text.lines().map(line).collect(),
    };
    let title = site.locale.text("letters-title", &[]);
    let page = LettersPage {
        site: site.frame(&site.style.links, now).of_article(&site.style.links, ""),
        head: HeadView { robots: "noindex, nofollow".to_owned(), ..HeadView::unlisted(site, "article", &title) },
        letters: letters.iter().map(view).collect(),
        write_style: site.style.links.write_style.clone(),
    };
    Ok(site.layout.render("letters.html", page)?)
}
