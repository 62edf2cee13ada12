//! The feed of a dossier: what came into it last, articles with their full texts and what happened without one.

use super::items::{Feed, Item, fill_articles, lasting_id};
use crate::articles::{Card, rows as articles};
use crate::dossiers::{Entry, anchor, rows};
use crate::pages::article::{PageMedia, write_options};
use crate::pages::cache::dossier_tag;
use crate::pages::dossier::date;
use crate::pages::site::Site;
use anyhow::Result;
use courant_body::{Block, Body, Inline, Node, WriteOptions, write_feed_html};
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_news::address;
use courant_text::fold_spaces;
use std::collections::HashMap;

/// Fills the feed of a dossier, whose own texts are in a language; empty: the paper's.
pub(super) async fn fill(
    tx: &mut Tx,
    site: &Site,
    feed: &mut Feed,
    (id, language): (i64, &str),
    most: i64,
) -> Result<Vec<Tag>> {
    let language = if language.is_empty() { &site.settings.language } else { language };
    let entries = rows::list_newest(tx, id, most).await?;
    let ids: Vec<i64> = entries.iter().filter_map(|entry| entry.article_id).collect();
    let cards: Vec<Card> = articles::list_by_ids(tx, &ids).await?;
    let mut tags = fill_articles(tx, site, feed, &cards).await?;
    tags.push(dossier_tag(id));
    let media = PageMedia::load(tx, &[], &[]).await?;
    let href_of = |card: &Card| site.settings.absolute(&address::href(&card.path));
    let hrefs: HashMap<i64, String> = cards.iter().map(|card| (card.id, href_of(card))).collect();
    let mut known: HashMap<String, Item> = feed.items.drain(..).map(|item| (item.href.clone(), item)).collect();
    for entry in &entries {
        match entry.article_id {
            Some(article) => feed.items.extend(hrefs.get(&article).and_then(|href| known.remove(href))),
            None => {
                feed.changed_at = feed.changed_at.max(Some(entry.came_at));
                let item = happened(site, &media, (&feed.page, language), entry);
                feed.items.push(item);
            }
        }
    }
    Ok(tags)
}

/// Something that happened.
fn happened(site: &Site, media: &PageMedia, (page, language): (&str, &str), entry: &Entry) -> Item {
    let text = vec![Inline::Text(entry.text.clone())];
    let block = Block { id: anchor(entry), lang: None, node: Node::Paragraph { text, align: None } };
    let body = Body { blocks: vec![block], ..Body::default() };
    let options = WriteOptions { base_url: Some(page.to_owned()), ..write_options(site, media, language) };
    let summary = courant_text::teaser(&entry.text, courant_text::TEASER_WIDTH).text;
    Item {
        id: lasting_id(site, &format!("dossier-{}", anchor(entry))),
        title: fold_spaces(&format!("{}: {summary}", date(site, entry, None).text)),
        href: format!("{page}#{}", anchor(entry)),
        language: language.to_owned(),
        published_at: entry.came_at,
        updated_at: entry.came_at,
        authors: Vec::new(),
        contributors: Vec::new(),
        categories: Vec::new(),
        summary,
        standfirst: String::new(),
        section: None,
        topics: Vec::new(),
        content: write_feed_html(&body, &options),
        picture: None,
        enclosure: None,
        replies: None,
        related: Vec::new(),
    }
}
