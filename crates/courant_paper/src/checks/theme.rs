//! Examining a theme: the paper's own pages are drawn with it, and every fault is named.
//!
//! What can be seen in the theme's files alone was found when it was read; here pages show what is
//! missing on some of them only, such as the section of an article that has none.

use super::rows;
use crate::articles::{Cursor, List, rows as articles};
use crate::layout;
use crate::pages::errors;
use crate::pages::router::{self, Ask};
use crate::paper::Paper;
use crate::theme::problem::{Problem, Problems};
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
    let mut out = vec!["/".to_owned(), "/nothing-is-here/".to_owned()];
    out.extend(rows::list_typical_paths(tx).await?.iter().map(|path| address::href(path)));
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
    Ok(Problems::or(problems, drawn))
}

/// The theme's fault behind an error; an error with another cause stays one.
fn fault(paper: &Paper, error: anyhow::Error) -> Result<Problem> {
    let Some(cause) = error.chain().find_map(|cause| cause.downcast_ref::<minijinja::Error>()) else {
        return Err(error);
    };
    // The innermost fault says where: the others lead to it.
    let mut innermost = cause;
    while let Some(deeper) = std::error::Error::source(innermost).and_then(|cause| cause.downcast_ref()) {
        innermost = deeper;
    }
    Ok(layout::problem(&paper.site().theme, innermost))
}
