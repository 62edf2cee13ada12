//! Examining a theme: the paper's own pages are drawn with it, and every fault is named.
//!
//! What can be seen in the theme's files alone was found when it was read; here pages show what is
//! missing on some of them only, such as the section of an article that has none.

use super::rows;
use crate::articles::{Cursor, List, rows as articles};
use crate::layout::{self, style};
use crate::pages::comments::Which;
use crate::pages::conversation;
use crate::pages::corrections;
use crate::pages::dossier::DOSSIERS;
use crate::pages::errors;
use crate::pages::router::{self, Ask};
use crate::pages::search;
use crate::pages::versions;
use crate::paper::Paper;
use crate::theme::Theme;
use crate::theme::problem::{Problem, Problems};
use crate::theme::tokens::{Name, Place};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_news::address;
use http::StatusCode;
use std::collections::HashSet;

/// Newest articles that are drawn besides one of each kind.
const NEWEST: i64 = 40;

/// Addresses of pages of every kind that the paper has: front, lists, articles of each format, kind and
/// language, media, people, and one that leads nowhere.
pub async fn addresses(tx: &mut Tx) -> Result<Vec<String>> {
    let mut out = vec!["/".to_owned(), "/nothing-is-here/".to_owned(), address::href(DOSSIERS)];
    out.extend(rows::list_typical_paths(tx).await?.iter().map(|path| address::href(path)));
    if let Some((path, comment)) = rows::find_longest_thread(tx).await? {
        out.extend([Which::All, Which::One(comment), Which::Since(1)].map(|which| which.href(&path)));
    }
    if let Some((path, question)) = rows::find_typical_question(tx).await? {
        out.push(Which::About(question).href(&path));
    }
    let newest = articles::list(tx, List::All, Cursor::TOP, NEWEST).await?;
    out.extend(newest.iter().map(|card| address::href(&card.path)));
    out.extend(rows::list_typical_people(tx).await?.iter().map(|slug| address::href(&format!("/author/{slug}"))));
    let mut seen = HashSet::new();
    out.retain(|path| seen.insert(path.clone()));
    Ok(out)
}

/// Draws a paper's pages; it must have been opened to be checked. Gives how many were drawn, or what is
/// wrong with the theme.
pub async fn examine(paper: &Paper) -> Result<Result<usize, Problems>> {
    let site = paper.site();
    let addresses = addresses(&mut paper.db.read().await?).await?;
    let mut problems: Vec<Problem> = Vec::new();
    let mut note = |mut problem: Problem, page: &str| {
        if !problems.iter().any(|known| known.what.starts_with(&problem.what) && known.line == problem.line) {
            problem.what = format!("{} (on {page})", problem.what);
            problems.push(problem);
        }
    };
    let mut drawn = 0;
    for path in &addresses {
        let Some(ask) = Ask::parse(path, "") else { continue };
        match router::render(paper, &ask).await {
            Ok(_) => drawn += 1,
            Err(error) => note(fault(paper, error)?, path),
        }
    }
    for status in [StatusCode::INTERNAL_SERVER_ERROR, StatusCode::GONE, StatusCode::METHOD_NOT_ALLOWED] {
        match errors::plain(&site, &site.style.links, paper.clock.now(), status, "0") {
            Ok(_) => drawn += 1,
            Err(error) => note(fault(paper, error)?, status.as_str()),
        }
    }
    let (links, now) = (&site.style.links, paper.clock.now());
    for (found, pages) in [
        (corrections::draw_all(&site, links, now), "the pages of corrections"),
        (versions::draw_all(&site, links, now), "the pages of versions"),
        (search::draw_all(&site, now), "the pages of the search"),
    ] {
        match found {
            Ok(count) => drawn += count,
            Err(error) => note(fault(paper, error)?, pages),
        }
    }
    match conversation::draw_all(paper).await {
        Ok(count) => drawn += count,
        Err(error) => note(fault(paper, error)?, "the pages of a comment"),
    }
    Ok(Problems::or(problems, drawn))
}

/// The theme's fault behind an error; an error with another cause stays one.
fn fault(paper: &Paper, error: anyhow::Error) -> Result<Problem> {
    let Some(cause) = error.chain().find_map(|cause| cause.downcast_ref::<minijinja::Error>()) else {
        return Err(error);
    };
    Ok(layout::problem(&paper.site().theme, layout::innermost(cause)))
}

/// Least contrast of text and ground (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;
/// Tokens that texts are set in.
const TEXTS: &[&str] = &[
    "ink",
    "quiet",
    "accent",
    "report",
    "analysis",
    "opinion",
    "background",
    "review",
    "call-for-input",
    "satire",
    "sponsored",
];
/// Tokens that they stand on.
const GROUNDS: &[&str] = &["paper", "wash"];

/// Pairs of colours that the theme changed and that are hard to read. Colours that are not written
/// `#rrggbb` are passed over.
pub fn contrasts(theme: &Theme) -> Vec<String> {
    let mut out = Vec::new();
    for (place, side) in [(Place::All, "light"), (Place::Dark, "dark")] {
        let color = |name: &str| {
            let name = Name { place: place.clone(), name: name.to_owned() };
            let own = style::tokens().find(&name).map(|token| token.value.as_str());
            let value = theme.tokens.get(&name).map(String::as_str);
            Some((style::rgb(value.or(own)?)?, value.is_some()))
        };
        for (text, ground) in TEXTS.iter().flat_map(|text| GROUNDS.iter().map(move |ground| (text, ground))) {
            let (Some((ink, is_own_ink)), Some((paper, is_own_paper))) = (color(text), color(ground)) else { continue };
            let contrast = style::contrast(ink, paper);
            if (is_own_ink || is_own_paper) && contrast < LEAST {
                out.push(format!(
                    "{text} on {ground} stands {contrast:.1}:1 on {side} pages; {LEAST}:1 can be read by most"
                ));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_that_are_hard_to_read_are_named() {
        let mut theme = Theme::none();
        assert_eq!(contrasts(&theme), Vec::<String>::new());
        let mut set = |place: Place, name: &str, value: &str| {
            theme.tokens.insert(Name { place, name: name.to_owned() }, value.to_owned());
        };
        set(Place::All, "quiet", "#aaa");
        set(Place::Dark, "ink", "oklch(50% 0 0)");
        let found = contrasts(&theme);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("quiet on paper stands 2.") && found[0].contains("on light pages"), "{found:?}");
    }
}
