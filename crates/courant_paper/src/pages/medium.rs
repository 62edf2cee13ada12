//! The page of a single medium: where an old attachment page leads when it stands in no article.

use super::SiteAssets;
use super::site::{FrameView, Site};
use super::view::{HeadView, PictureView};
use crate::articles::rows as articles;
use crate::media::rows as media_rows;
use anyhow::Result;
use courant_kit::db::Tx;
use serde::Serialize;

#[derive(Serialize)]
struct MediumView {
    title: String,
    picture: Option<PictureView>,
    caption: String,
    credit: String,
    file: String,
}

#[derive(Serialize)]
struct MediumPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    medium: MediumView,
}

/// The medium's page at `path`; none for a medium of articles that readers may not open.
pub async fn render(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    id: i64,
    path: &str,
) -> Result<Option<String>> {
    if articles::is_medium_hidden(tx, id).await? {
        return Ok(None);
    }
    let Some(medium) = media_rows::map_by_ids(tx, &[id]).await?.remove(&id) else { return Ok(None) };
    let name = [&medium.title, &medium.caption, &medium.alt].into_iter().find(|text| !text.is_empty());
    let title = name.cloned().unwrap_or_else(|| path.rsplit('/').next().unwrap_or_default().to_owned());
    let mut head = HeadView::new(site, "article", &title, path, &medium.caption);
    head.robots = "noindex, follow".to_owned();
    head.set_picture(site, &medium);
    let view = MediumView {
        picture: PictureView::of(&medium),
        caption: if medium.caption == title { String::new() } else { medium.caption.clone() },
        title,
        credit: medium.credit_line.clone(),
        file: medium.file_href().unwrap_or_default(),
    };
    let page = MediumPage { site: site.frame(assets, now).of_article(assets, ""), head, medium: view };
    Ok(Some(site.layout.render("medium.html", page)?))
}
