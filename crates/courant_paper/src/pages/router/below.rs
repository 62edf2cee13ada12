//! What stands below an article's own address: its comments, its versions, and the same as data.

use super::{Ask, Found, Reading, gone, target_path};
use crate::addresses::rows as addresses;
use crate::feeds;
use crate::pages::comments::{self, Which};
use crate::pages::versions;
use anyhow::Result;
use courant_kit::db::Tx;

/// The comments of an article, or one of them.
pub(super) async fn thread(tx: &mut Tx, context: &Reading<'_>, ask: &Ask, head: &str, which: Which) -> Result<Found> {
    let known = match below_article(tx, ask, head, |path| which.href(path)).await? {
        Ok(article_id) => article_id,
        Err(found) => return Ok(found),
    };
    if which == Which::Names {
        return Ok(match comments::names(tx, &context.site, known).await? {
            Some(rendered) => Found::Ready(rendered),
            None => Found::Missing,
        });
    }
    let (site, assets, now) = (&*context.site, context.assets, context.now);
    match comments::render(tx, site, assets, now, known, which, ask.comments()).await? {
        Some(page) => Ok(Found::Html(page)),
        // The thread of an article that is gone; one comment that is gone is simply not there.
        None => gone(tx, context, known).await,
    }
}

/// What stood before readers, or what changed between two of these versions.
pub(super) async fn versions_of(
    tx: &mut Tx,
    context: &Reading<'_>,
    ask: &Ask,
    head: &str,
    pair: Option<(i64, i64)>,
) -> Result<Found> {
    let href = |path: &str| match pair {
        Some(pair) => versions::compare_href(path, pair),
        None => versions::href(path),
    };
    let known = match below_article(tx, ask, head, href).await? {
        Ok(article_id) => article_id,
        Err(found) => return Ok(found),
    };
    let (site, assets, now) = (&*context.site, context.assets, context.now);
    let page = match pair {
        Some(pair) => versions::compare(tx, site, assets, now, known, pair).await?,
        None => versions::list(tx, site, assets, now, known, ask.cursor()).await?,
    };
    match page {
        Some(page) => Ok(Found::Html(page)),
        None => gone(tx, context, known).await,
    }
}

/// The article as data.
pub(super) async fn as_data(tx: &mut Tx, context: &Reading<'_>, ask: &Ask, head: &str) -> Result<Found> {
    let known = match below_article(tx, ask, head, feeds::article_href).await? {
        Ok(article_id) => article_id,
        Err(found) => return Ok(found),
    };
    match feeds::article(tx, &context.site, known).await? {
        Some(rendered) => Ok(Found::Ready(rendered)),
        None => gone(tx, context, known).await,
    }
}

/// The article that an address belongs to which is made of the article's own; else where that address is now.
async fn below_article(
    tx: &mut Tx,
    ask: &Ask,
    head: &str,
    href: impl Fn(&str) -> String,
) -> Result<std::result::Result<i64, Found>> {
    let Some(known) = addresses::find(tx, head).await?.filter(|known| known.kind == "article") else {
        return Ok(Err(Found::Missing));
    };
    if !known.is_canonical || !ask.is_canonical_spelling {
        let path = target_path(tx, &known).await?;
        return Ok(Err(path.map_or(Found::Missing, |path| Found::Moved(href(&path)))));
    }
    Ok(Ok(known.id))
}
