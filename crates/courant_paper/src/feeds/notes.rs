//! What readers are told of mistakes, in feeds: beside the full text of an article, and in a feed of its own.

use super::items::{Feed, Item, lasting_id};
use crate::articles::Cursor;
use crate::editing::told::{Listed, Noted, rows as told};
use crate::pages::article::{PageMedia, write_options};
use crate::pages::cache::LISTS;
use crate::pages::corrections::{anchor, label, lines};
use crate::pages::site::Site;
use anyhow::Result;
use courant_body::{Block, Body, Inline, Mark, Node, WriteOptions, write_feed_html};
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::DateStyle;
use courant_news::address;
use courant_text::fold_spaces;

/// Most notes of all articles of a feed.
const MOST: i64 = 200;

/// The notes on the articles of a feed that have some.
pub(super) async fn load(tx: &mut Tx, article_ids: &[i64]) -> Result<Vec<Noted>> {
    Ok(told::list_notes_of(tx, article_ids, MOST).await?)
}

/// The text of an article with its corrections above and its updates below, as on its page.
pub(super) fn told(site: &Site, article_id: i64, notes: &[Noted], body: &Body) -> Body {
    let own = |is_correction: bool| {
        let own = notes.iter().filter(move |noted| noted.note.article_id == article_id);
        own.filter(move |noted| noted.is_correction() == is_correction).flat_map(|noted| blocks(site, noted))
    };
    let mut blocks: Vec<Block> = own(true).collect();
    blocks.extend(body.blocks.iter().cloned());
    blocks.extend(own(false));
    Body { blocks, footnotes: body.footnotes.clone() }
}

/// A note as paragraphs, of which the first says what it is and when it was written.
fn blocks(site: &Site, noted: &Noted) -> Vec<Block> {
    let note = &noted.note;
    let date = site.date(note.noted_at, DateStyle::DateTime).text;
    let head = Inline::Marked(Mark::Strong, vec![Inline::Text(format!("{} ({date})", label(site, &note.kind)))]);
    let texts = std::iter::once(vec![head]).chain(lines(&note.text).into_iter().map(|line| vec![Inline::Text(line)]));
    (0..).zip(texts).map(|(at, text)| paragraph(format!("note{}p{at}", note.id), text)).collect()
}

fn paragraph(id: String, text: Vec<Inline>) -> Block {
    Block { id, lang: None, node: Node::Paragraph { text, align: None } }
}

/// Fills the feed of the paper's corrections.
pub(super) async fn fill(tx: &mut Tx, site: &Site, feed: &mut Feed, most: i64) -> Result<Vec<Tag>> {
    let found = told::list_of_paper(tx, Cursor::TOP, most).await?;
    let media = PageMedia::load(tx, &[], &[]).await?;
    feed.changed_at = found.iter().map(|listed| listed.noted.note.noted_at).max();
    feed.items = found.iter().map(|listed| item(site, &media, listed)).collect();
    Ok(vec![Tag::new(LISTS)])
}

fn item(site: &Site, media: &PageMedia, listed: &Listed) -> Item {
    let note = &listed.noted.note;
    let page = site.settings.absolute(&address::href(&listed.path));
    let texts = lines(&note.text).into_iter().map(|line| vec![Inline::Text(line)]);
    let blocks = (0..).zip(texts).map(|(at, text)| paragraph(format!("note{}p{at}", note.id), text)).collect();
    let body = Body { blocks, ..Body::default() };
    let options = WriteOptions { base_url: Some(page.clone()), ..write_options(site, media, &site.settings.language) };
    Item {
        id: lasting_id(site, &note.public_id),
        title: fold_spaces(&format!("{}: {}", label(site, &note.kind), listed.headline)),
        href: if listed.noted.is_correction() { format!("{page}#{}", anchor(note)) } else { page },
        language: site.settings.language.clone(),
        published_at: note.noted_at,
        updated_at: note.noted_at,
        authors: Vec::new(),
        contributors: Vec::new(),
        categories: Vec::new(),
        summary: courant_text::teaser(&note.text, courant_text::TEASER_WIDTH).text,
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
