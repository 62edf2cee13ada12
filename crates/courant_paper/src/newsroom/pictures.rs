//! `/~desk/comments/pictures`: pictures that readers added to their comments. Those that wait come first and one by one;
//! those that are shown can be taken away.

use super::desk::is_id;
use super::queues;
use super::visit::Visit;
use crate::accounts::Moderator;
use crate::comments::pictures::{self, Listed, PAGE, Verdict};
use crate::pages::cache::article_tag;
use crate::pages::site::{DateView, LinkView};
use anyhow::Result;
use courant_body::{Body as Text, plain_text};
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::DateStyle;
use courant_news::address;
use http::{Response, StatusCode};
use serde::Serialize;

/// Width of what is shown of a comment's text, in units of display width.
const TEXT: usize = 200;

/// Where it is.
const PATH: &str = "/~desk/comments/pictures";

#[derive(Serialize)]
struct PicturesPage {
    is_shown: bool,
    pictures: Vec<PictureView>,
    further: String,
    comments: &'static str,
}

#[derive(Serialize)]
struct PictureView {
    id: String,
    src: String,
    /// The medium that it became.
    medium: String,
    width: i64,
    height: i64,
    alt: String,
    name: String,
    writer_href: String,
    date: DateView,
    article: LinkView,
    lang: String,
    /// What the comment says.
    text: String,
}

/// Shows those that wait, or those that readers see.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let query = visit.query();
    let is_shown = !query.text("shown").is_empty();
    let from: Option<i64> = query.text("from").parse().ok();
    let mut tx = visit.paper.db.read().await?;
    let mut list = match is_shown {
        true => pictures::list_shown(&mut tx, from.unwrap_or(i64::MAX)).await?,
        false => pictures::list_waiting(&mut tx, from.unwrap_or_default()).await?,
    };
    let has_more = list.len() as i64 > PAGE;
    list.truncate(PAGE as usize);
    let ids: Vec<i64> = list.iter().filter_map(|one| one.media_id).collect();
    let media = crate::media::rows::map_by_ids(&mut tx, &ids).await?;
    let which = if is_shown { "shown=yes&" } else { "" };
    let page = PicturesPage {
        is_shown,
        further: list
            .last()
            .filter(|_| has_more)
            .map(|last| format!("{PATH}?{which}from={}", last.id))
            .unwrap_or_default(),
        pictures: list
            .into_iter()
            .map(|one| {
                let src = match one.media_id {
                    Some(id) => media.get(&id).and_then(crate::media::Medium::src).unwrap_or_default(),
                    None => format!("{PATH}/{}", one.public_id),
                };
                view(visit, one, src)
            })
            .collect(),
        comments: queues::PATH,
    };
    visit.page(StatusCode::OK, "pictures.html", &visit.words("desk-pictures"), page)
}

fn view(visit: &Visit<'_>, one: Listed, src: String) -> PictureView {
    let href = match one.path.as_str() {
        "" => String::new(),
        path => format!("{}comments/{}/", address::href(path), one.comment_id),
    };
    PictureView {
        src,
        medium: one.media_id.map_or_else(String::new, |id| format!("/~desk/library/{id}")),
        width: one.width,
        height: one.height,
        alt: one.alt,
        name: super::cases::shown_name(visit, &one.author_name),
        writer_href: format!("/~desk/writer/{}", one.comment),
        date: visit.site.date(one.created_at, DateStyle::DateTime),
        article: LinkView { href, label: one.headline, children: Vec::new() },
        lang: one.language,
        text: courant_text::teaser(&plain_text(&Text::from_json(&one.body).unwrap_or_default()), TEXT).text,
        id: one.public_id,
    }
}

/// Sends the file of a picture that waits.
pub async fn send(visit: &Visit<'_>, picture: &str) -> Result<Response<Body>> {
    let found = pictures::find_file(&mut visit.paper.db.read().await?, picture).await?;
    match found {
        Some((file, media_type)) => visit.file(&file, &media_type, None).await,
        None => visit.missing().await,
    }
}

/// Shows a picture to readers, or takes one away.
pub async fn act(visit: &Visit<'_>, moderator: &Moderator, fields: &Fields) -> Result<Response<Body>> {
    let (word, picture) = fields.text("act").split_once(':').unwrap_or_default();
    let verdict = match word {
        "show" => Verdict::Show,
        "remove" => Verdict::Remove,
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    if is_id(picture) {
        let paper = visit.paper;
        let of = pictures::decide(&paper.db, &paper.media, moderator, picture, verdict, visit.now).await?;
        if let Some(article_id) = of {
            paper.cache.purge(&[article_tag(article_id)]);
        }
    }
    Ok(visit.saved(&format!("{PATH}{}", if fields.text("shown").is_empty() { "" } else { "?shown=yes" })))
}
