//! What templates are given: plain texts, already in the paper's language.

use super::share_card::CardLink;
use super::site::{DateView, LinkView, Site};
use crate::articles::Card;
use crate::media::Medium;
use crate::media::crops::Shape;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use serde::Serialize;
use std::collections::HashMap;

/// Something that may be chosen in a form.
#[derive(Debug, Clone, Serialize)]
pub struct ChoiceView {
    /// What is sent.
    pub word: String,
    /// The same in words.
    pub label: String,
    /// It was chosen.
    pub is_chosen: bool,
}

impl ChoiceView {
    /// A choice.
    pub fn new(word: impl Into<String>, label: impl Into<String>, is_chosen: bool) -> ChoiceView {
        ChoiceView { word: word.into(), label: label.into(), is_chosen }
    }
}

/// A picture with its sizes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PictureView {
    src: String,
    srcset: String,
    avif: String,
    webp: String,
    width: i64,
    height: i64,
    alt: String,
    focus: String,
}

impl PictureView {
    /// A picture that can be shown: its file is here and its size is known.
    pub fn of(medium: &Medium) -> Option<PictureView> {
        let (width, height) = medium.width.zip(medium.height)?;
        Some(PictureView {
            src: medium.src()?,
            srcset: medium.fallback_srcset(),
            avif: medium.srcset("avif"),
            webp: medium.srcset("webp"),
            width,
            height,
            alt: medium.alt.clone(),
            focus: medium.focus_class(),
        })
    }

    /// The same where the page gives it a shape.
    pub fn shaped(medium: &Medium, shape: Shape) -> Option<PictureView> {
        PictureView::of(&medium.shaped(shape))
    }

    /// The same picture with a replacement text of its own.
    pub fn with_alt(mut self, alt: &str) -> PictureView {
        alt.clone_into(&mut self.alt);
        self
    }
}

/// An article in a list.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    href: String,
    headline: String,
    teaser: String,
    kicker: String,
    kind: String,
    kind_label: String,
    format: String,
    format_label: String,
    duration: String,
    lang: Option<String>,
    dir: Option<&'static str>,
    section: Option<LinkView>,
    date: DateView,
    comments: String,
    picture: Option<PictureView>,
}

/// The label of a kind of writing, or nothing.
pub fn kind_label(site: &Site, kind: &str) -> String {
    if kind.is_empty() { String::new() } else { site.locale.text(&format!("kind-{}", kind.replace('_', "-")), &[]) }
}

/// The label of a format that readers should know of before they open it, or nothing.
pub fn format_label(site: &Site, format: &str) -> String {
    match format {
        "video" | "audio" | "gallery" => site.locale.text(&format!("format-{format}"), &[]),
        _ => String::new(),
    }
}

/// A length of time as clocks show it (`2:14`), in the paper's digits; nothing for none.
pub fn duration(site: &Site, secs: i64) -> String {
    let secs = u64::try_from(secs).unwrap_or_default();
    if secs == 0 { String::new() } else { courant_text::clock(secs, &digits(site)) }
}

/// The ten digits of the paper's language, from zero.
pub fn digits(site: &Site) -> String {
    (0..10).map(|digit| site.locale.number(digit)).collect()
}

/// How many comments, in words; nothing for none.
pub fn comments_label(site: &Site, count: i64) -> String {
    if count == 0 { String::new() } else { site.locale.text("comments-count", &[("count", Arg::Number(count))]) }
}

impl CardView {
    /// A card with its picture, if that is among `media`.
    pub fn of(site: &Site, card: &Card, media: &HashMap<i64, Medium>) -> CardView {
        let other = site.other_language(&card.language);
        CardView {
            href: address::href(&card.path),
            headline: card.headline.clone(),
            teaser: card.teaser.clone(),
            kicker: card.kicker.clone(),
            kind: card.kind.clone(),
            kind_label: kind_label(site, &card.kind),
            format: card.format.clone(),
            format_label: format_label(site, &card.format),
            duration: card.duration_secs.map_or_else(String::new, |secs| duration(site, secs)),
            dir: other.as_ref().map(|(_, dir)| *dir),
            lang: other.map(|(lang, _)| lang),
            section: (!card.section_path.is_empty()).then(|| LinkView::to(&card.section_path, &card.section_name)),
            date: site.date(card.published_at, DateStyle::Medium),
            comments: comments_label(site, card.comment_count),
            picture: card
                .lead_media_id
                .and_then(|id| media.get(&id))
                .and_then(|medium| PictureView::shaped(medium, Shape::Card)),
        }
    }

    /// As it stands under the title of a section: where that is its own, it is not said again.
    pub fn under(mut self, section: &str) -> CardView {
        self.section = self.section.filter(|own| own.href != section);
        self
    }
}

/// Cards of a list.
pub fn cards(site: &Site, list: &[Card], media: &HashMap<i64, Medium>) -> Vec<CardView> {
    list.iter().map(|card| CardView::of(site, card, media)).collect()
}

/// Rows of the pictures that cards show.
pub fn picture_ids<'a>(cards: impl IntoIterator<Item = &'a Card>) -> Vec<i64> {
    let mut ids: Vec<i64> = cards.into_iter().filter_map(|card| card.lead_media_id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// What stands in a page's head.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HeadView {
    /// Title of the window.
    pub title: String,
    /// For search engines.
    pub description: String,
    /// `noindex` where it should not be found.
    pub robots: String,
    /// The page's full address.
    pub canonical: String,
    /// Its path as it stands in links.
    pub path: String,
    /// Language versions.
    pub alternates: Vec<AlternateView>,
    /// Feeds.
    pub feeds: Vec<FeedLink>,
    /// The next, older page of a list.
    pub older: String,
    /// Open Graph.
    pub properties: Vec<Property>,
    /// Share it with a large picture.
    pub has_large_picture: bool,
    /// JSON-LD, already safe inside a script element.
    pub json_ld: Option<minijinja::Value>,
    /// `front`, `list`, `article`, `error`, `search`.
    pub kind: &'static str,
}

/// A language version.
#[derive(Debug, Clone, Serialize)]
pub struct AlternateView {
    /// BCP 47.
    pub lang: String,
    /// Full address.
    pub href: String,
}

/// A feed.
#[derive(Debug, Clone, Serialize)]
pub struct FeedLink {
    /// MIME type.
    #[serde(rename = "type")]
    pub media_type: &'static str,
    /// Title.
    pub title: String,
    /// Full address.
    pub href: String,
}

/// An Open Graph property.
#[derive(Debug, Clone, Serialize)]
pub struct Property {
    /// Name.
    pub name: &'static str,
    /// Content.
    pub content: String,
}

impl HeadView {
    /// A head with what every page has: title, canonical address, Open Graph, the paper's feed.
    pub fn new(site: &Site, kind: &'static str, title: &str, path: &str, description: &str) -> HeadView {
        let name = &site.settings.name;
        let path = address::href(path);
        let canonical = site.settings.absolute(&path);
        let og_type = if kind == "article" { "article" } else { "website" };
        let property = |name: &'static str, content: &str| Property { name, content: content.to_owned() };
        let mut head = HeadView {
            title: if title == name || title.is_empty() { name.clone() } else { format!("{title} · {name}") },
            description: description.to_owned(),
            properties: vec![
                property("og:site_name", name),
                property("og:type", og_type),
                property("og:title", if title.is_empty() { name } else { title }),
                property("og:url", &canonical),
                property("og:locale", &site.settings.language.replace('-', "_")),
            ],
            canonical,
            path,
            kind,
            ..HeadView::default()
        };
        if !description.is_empty() {
            head.properties.push(property("og:description", description));
        }
        if let Some(picture) = &site.brand.share {
            head.set_picture(site, picture);
        }
        head.add_feed(site, name, "/feed/");
        head
    }

    /// Announces a feed in its three formats; `path` is the RSS address and ends with a slash.
    pub fn add_feed(&mut self, site: &Site, title: &str, path: &str) {
        for (media_type, format, suffix) in [
            ("application/rss+xml", "RSS", ""),
            ("application/atom+xml", "Atom", "atom/"),
            ("application/feed+json", "JSON Feed", "json/"),
        ] {
            self.feeds.push(FeedLink {
                media_type,
                title: format!("{title} ({format})"),
                href: site.settings.absolute(&format!("{path}{suffix}")),
            });
        }
    }

    /// A head of a page that no other page and no search engine leads to, and that nobody passes on.
    pub fn unlisted(site: &Site, kind: &'static str, title: &str) -> HeadView {
        HeadView {
            canonical: String::new(),
            path: String::new(),
            properties: Vec::new(),
            robots: "noindex".to_owned(),
            ..HeadView::new(site, kind, title, "/", "")
        }
    }

    /// Title and text where the page is shared, where they are others than for search engines; empty ones change nothing.
    pub fn share_as(&mut self, title: &str, text: &str) {
        for (name, content) in [("og:title", title), ("og:description", text)] {
            if content.is_empty() {
                continue;
            }
            match self.properties.iter_mut().find(|property| property.name == name) {
                Some(property) => content.clone_into(&mut property.content),
                None => self.properties.push(Property { name, content: content.to_owned() }),
            }
        }
    }

    /// What Open Graph says of an article (ogp.me, "article").
    pub fn set_article(&mut self, facts: &[(&'static str, String)]) {
        let properties = facts.iter().map(|(name, content)| Property { name, content: content.clone() });
        self.properties.extend(properties);
    }

    /// The picture that a share shows.
    pub fn set_picture(&mut self, site: &Site, medium: &Medium) {
        let Some((href, width, height)) = medium.shaped(Shape::Share).largest() else { return };
        self.has_large_picture = width >= 600;
        self.set_image(site.settings.absolute(&href), width, height, &medium.alt);
    }

    /// The card that a share shows where there is no picture.
    pub(super) fn set_card(&mut self, card: &CardLink) {
        self.has_large_picture = true;
        self.set_image(card.url.clone(), card.width.into(), card.height.into(), &card.alt);
    }

    fn set_image(&mut self, url: String, width: i64, height: i64, alt: &str) {
        self.properties.retain(|property| !property.name.starts_with("og:image"));
        let property = |name: &'static str, content: String| Property { name, content };
        self.properties.extend([
            property("og:image", url),
            property("og:image:width", width.to_string()),
            property("og:image:height", height.to_string()),
        ]);
        if !alt.is_empty() {
            self.properties.push(property("og:image:alt", alt.to_owned()));
        }
    }
}

/// Links to newer and older parts of a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PagerView {
    /// Back to the top of the list; empty on the first page.
    pub newest: String,
    /// Further down; empty at the end.
    pub older: String,
}
