//! Share pictures: what other sites show where an article without a picture is passed on.
//!
//! The address is `/~share/{public id}.png`, behind which `?` and a few digits change whenever the card looks different:
//! other sites keep pictures by address, for weeks. A card is drawn when it is first asked for, on a thread where
//! waiting is allowed, and kept in the page cache under its article's tag. How it looks is the business of
//! `courant_pictures`.
//!
//! What readers may not open has no card, and asking for one tells nothing: the answer is that of any address that
//! leads nowhere.

use super::cache::{LISTS, article_tag};
use super::errors;
use super::site::Site;
use super::view::kind_label;
use crate::articles::{ShareFacts, rows as articles};
use crate::layout::style;
use crate::paper::Paper;
use anyhow::{Context, Result};
use courant_kit::http::page::Page;
use courant_kit::http::page_cache::{Rendered, Tag};
use courant_kit::key::hex;
use courant_pictures::{SHARE_CARD_SIZE, ShareCard, share_card};
use http::{HeaderName, HeaderValue, StatusCode};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

const FOLDER: &str = "/~share/";

/// Cards drawn at the same time. Drawing is the dearest thing a reader can ask for, and pages go first.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Other sites may show it; the rest of a page's headers it has like any page.
const SHARED: (HeaderName, HeaderValue) =
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));

/// A card's address and what it shows in words, for the heads of pages.
pub(super) struct CardLink {
    /// Full address.
    pub(super) url: String,
    /// What stands on it.
    pub(super) alt: String,
    /// Pixels.
    pub(super) width: u32,
    /// Pixels.
    pub(super) height: u32,
}

/// The texts of a card.
struct Words {
    headline: String,
    language: String,
    kind: String,
    label: String,
    name: String,
    accent: [u8; 3],
}

impl Words {
    fn of(site: &Site, article: &ShareFacts) -> Words {
        let section = article.section_id.and_then(|id| site.sections.iter().find(|section| section.id == id));
        let section = section.map_or("", |section| section.name.as_str());
        let kind = kind_label(site, &article.kind);
        // A satire in the section "Satire" says so once.
        let own = |label: &&str| !label.is_empty() && courant_text::fold(label) != courant_text::fold(&kind);
        let label = [article.kicker.as_str(), section].into_iter().find(own).unwrap_or_default();
        Words {
            headline: article.headline.clone(),
            language: article.language.clone(),
            kind,
            label: label.to_owned(),
            name: site.settings.name.clone(),
            accent: style::light_accent(&site.settings.accent),
        }
    }

    fn card(&self) -> ShareCard<'_> {
        ShareCard {
            headline: &self.headline,
            language: &self.language,
            kind: &self.kind,
            label: &self.label,
            name: &self.name,
            accent: self.accent,
        }
    }

    /// Digits that are others when the card looks different.
    fn version(&self) -> String {
        let mut digest = Sha256::new();
        for text in [&self.headline, &self.language, &self.kind, &self.label, &self.name] {
            digest.update(text.as_bytes());
            digest.update([0]);
        }
        digest.update(self.accent);
        hex(&digest.finalize()[..4])
    }
}

/// The card that stands for an article.
pub(super) fn link(site: &Site, article: &ShareFacts) -> CardLink {
    let words = Words::of(site, article);
    let (width, height) = SHARE_CARD_SIZE;
    CardLink {
        url: site.settings.absolute(&format!("{FOLDER}{}.png?{}", article.public_id, words.version())),
        alt: format!("{} · {}", words.headline, words.name),
        width,
        height,
    }
}

/// The public id in a card's address, if a path is one. Only what can be an id: a path is a cache key.
pub(super) fn asked(path: &str) -> Option<&str> {
    let id = path.strip_prefix(FOLDER)?.strip_suffix(".png")?;
    let is_id = !id.is_empty() && id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_id.then_some(id)
}

/// Draws the card of an article that readers may open; a 404 page for everything else.
pub(super) async fn render(paper: &Paper, public_id: &str) -> Result<Rendered> {
    let site = paper.site();
    let mut tx = paper.db.read().await?;
    let Some(article) = articles::find_share_facts(&mut tx, public_id).await? else {
        let html = errors::missing(&mut tx, &site, &site.style.links, paper.clock.now()).await?;
        let page = Page::html(html).status(StatusCode::NOT_FOUND).security(&site.public_headers).build();
        return Ok(Rendered::new(page, [Tag::new(LISTS)]));
    };
    // Drawing takes a while, and others want to read.
    drop(tx);
    let words = Words::of(&site, &article);
    let turn = TURNS.acquire().await.context("no turn to draw a share picture")?;
    let drawn = tokio::task::spawn_blocking(move || share_card(&words.card())).await;
    drop(turn);
    let picture = drawn.context("drawing was ended")?.with_context(|| format!("share picture of {public_id}"))?;
    let (name, value) = SHARED;
    let page = Page::new(picture.format.mime(), picture.bytes)
        .cache_control("public, max-age=86400")
        .security(&site.public_headers)
        .header(name, value);
    Ok(Rendered::new(page.build(), [article_tag(article.id)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_are_looked_up() {
        assert_eq!(asked("/~share/0192-ab.png"), Some("0192-ab"));
        let long = format!("/~share/{}.png", "a".repeat(65));
        for path in [
            "/~share/.png",
            "/~share/a",
            "/~share/a.jpg",
            "/~share/a/b.png",
            "/~share/%41.png",
            "/~share/..%2fa.png",
            "/~share/a.png/",
            "/share/a.png",
            &long,
        ] {
            assert_eq!(asked(path), None, "{path}");
        }
    }
}
