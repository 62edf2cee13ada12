//! A feed before it is written: the newest items of a list or thread, with full texts.
//!
//! Loading costs the same handful of statements whatever the items are.

use super::rows::{self, Entry};
use super::{Format, Scope, dossiers, notes};
use crate::articles::{Card, Cursor, List, rows as articles};
use crate::comments::{Comment, rows as comments};
use crate::dossiers::rows as dossier_rows;
use crate::editing::told::Noted;
use crate::media::{self, Medium};
use crate::pages::article::{PageMedia, write_options};
use crate::pages::cache::{LISTS, article_tag, medium_tag, related_tag};
use crate::pages::old::date_span;
use crate::pages::reasons::relation_of;
use crate::pages::site::Site;
use crate::pages::view::kind_label;
use crate::people::{Credit, rows as people};
use crate::related::{self, RelatedArticle};
use crate::sections::ancestry;
use crate::topics::{Topic, rows as topics};
use anyhow::Result;
use courant_body::{Body, MediaRef, Node, SafeHtml, WriteOptions, plain_text, write_feed_html};
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_news::kind::kind_word;
use courant_text::fold_spaces;
use std::collections::{BTreeSet, HashMap};

/// Items of a feed.
const MOST: i64 = 20;
/// Related articles of an item.
const RELATED: usize = 5;

/// A feed.
pub struct Feed {
    /// Title.
    pub title: String,
    /// What it is; never empty.
    pub description: String,
    /// BCP 47.
    pub language: String,
    /// Name of the paper.
    pub paper: String,
    /// Full address of the front page.
    pub front: String,
    /// Full address of the page it belongs to.
    pub page: String,
    /// Its own full address.
    pub itself: String,
    /// Newest change among its items, or of the paper where it has none (ms UTC). What is taken
    /// back makes it older; whoever compares entity tags sees that too.
    pub changed_at: Option<i64>,
    /// Newest first.
    pub items: Vec<Item>,
}

/// One item.
pub struct Item {
    /// Lasting id, an URI.
    pub id: String,
    /// One line.
    pub title: String,
    /// Full address.
    pub href: String,
    /// BCP 47.
    pub language: String,
    /// ms UTC.
    pub published_at: i64,
    /// Last change that readers are told of (ms UTC).
    pub updated_at: i64,
    /// Who wrote it.
    pub authors: Vec<Named>,
    /// Who else had a part in it.
    pub contributors: Vec<Named>,
    /// What it is about and what sort of writing it holds.
    pub categories: Vec<Category>,
    /// Plain text for lists, or empty.
    pub summary: String,
    /// Hand-written sentences under the headline, or empty.
    pub standfirst: String,
    /// The section it stands in.
    pub section: Option<Named>,
    /// What it is about.
    pub topics: Vec<Named>,
    /// Full text.
    pub content: SafeHtml,
    /// Lead picture.
    pub picture: Option<File>,
    /// What a player would fetch: sound or film of the paper's own, else the picture.
    pub enclosure: Option<File>,
    /// Its thread.
    pub replies: Option<Replies>,
    /// What else there is to read, the strongest first.
    pub related: Vec<Related>,
}

/// A person, a section or a topic.
pub struct Named {
    /// Name.
    pub name: String,
    /// Full address, or empty.
    pub href: String,
    /// Of a person of the paper: the stored word for the part they had; else empty.
    pub role: String,
}

/// A category.
pub struct Category {
    /// The word machines compare.
    pub term: String,
    /// What readers see.
    pub label: String,
    /// Full address of the list of such words, or empty.
    pub scheme: String,
}

/// A file.
#[derive(Clone)]
pub struct File {
    /// Full address.
    pub href: String,
    /// MIME type.
    pub media_type: String,
    /// Length; 0 where unknown.
    pub bytes: i64,
    /// Pixels.
    pub size: Option<(i64, i64)>,
    /// What it shows.
    pub description: String,
    /// Who made it.
    pub credit: String,
}

/// A thread.
pub struct Replies {
    /// Full address of the thread on the page.
    pub page: String,
    /// Full address of its RSS feed.
    pub feed: String,
    /// Live comments.
    pub count: i64,
}

/// A related article.
pub struct Related {
    /// Its row.
    pub id: i64,
    /// Full address.
    pub href: String,
    /// One line.
    pub title: String,
    /// BCP 47.
    pub language: String,
    /// ms UTC.
    pub published_at: i64,
    /// Why it is related, as machines compare it.
    pub relation: &'static str,
    /// The same in words.
    pub reason: String,
}

impl Feed {
    /// A feed of the paper at an address, without items.
    pub(super) fn empty(site: &Site, description: &str, itself: &str) -> Feed {
        let settings = &site.settings;
        Feed {
            title: fold_spaces(&settings.name),
            description: [description, &settings.description, &settings.tagline, &settings.name]
                .into_iter()
                .find(|text| !text.trim().is_empty())
                .map_or_else(String::new, fold_spaces),
            language: settings.language.clone(),
            paper: fold_spaces(&settings.name),
            front: settings.absolute("/"),
            page: settings.absolute("/"),
            itself: settings.absolute(itself),
            changed_at: None,
            items: Vec::new(),
        }
    }
}

/// Loads a feed and the tags of what it shows.
pub async fn load(
    tx: &mut Tx,
    site: &Site,
    scope: Scope,
    format: Format,
    path: &str,
) -> Result<Option<(Feed, Vec<Tag>)>> {
    let Some(face) = face(tx, site, scope, path).await? else { return Ok(None) };
    let mut feed = Feed {
        title: fold_spaces(&face.title),
        page: site.settings.absolute(&face.page),
        ..Feed::empty(site, &face.description, &format!("{}feed/{}", address::href(path), format.suffix()))
    };
    let tags = match scope {
        Scope::List(list) => {
            let cards = articles::list(tx, list, Cursor::TOP, MOST).await?;
            if cards.is_empty() && matches!(list, List::Between(..) | List::Topic(_)) {
                return Ok(None);
            }
            let tags = fill_articles(tx, site, &mut feed, &cards).await?;
            if cards.is_empty() {
                feed.changed_at = articles::find_newest(tx).await?;
            }
            tags
        }
        Scope::Thread(id) => {
            let found = comments::list_newest_of(tx, id, MOST).await?;
            let under = found.into_iter().map(|comment| (comment, path.to_owned(), String::new())).collect();
            let mut tags = fill_comments(tx, site, &mut feed, under).await?;
            tags.push(article_tag(id));
            feed.changed_at = feed.changed_at.or(face.changed_at);
            tags
        }
        Scope::Dossier(id) => {
            let tags = dossiers::fill(tx, site, &mut feed, (id, &face.language), MOST).await?;
            feed.changed_at = feed.changed_at.or(face.changed_at);
            tags
        }
        Scope::Corrections => notes::fill(tx, site, &mut feed, MOST).await?,
        Scope::AllComments => {
            let found = comments::list_newest(tx, MOST).await?;
            // What is taken away from an article's thread goes from here at once as well.
            let articles: BTreeSet<i64> = found.iter().map(|(_, article, ..)| *article).collect();
            let under = found.into_iter().map(|(comment, _, path, headline)| (comment, path, headline)).collect();
            let mut tags = fill_comments(tx, site, &mut feed, under).await?;
            tags.extend(articles.into_iter().map(article_tag));
            tags.push(Tag::new(LISTS));
            tags
        }
    };
    Ok(Some((feed, tags)))
}

/// What a feed says of itself.
#[derive(Default)]
struct Face {
    title: String,
    description: String,
    /// Address of its page as it stands in links.
    page: String,
    changed_at: Option<i64>,
    /// Of what it says itself; empty: the paper's.
    language: String,
}

async fn face(tx: &mut Tx, site: &Site, scope: Scope, path: &str) -> Result<Option<Face>> {
    let paper = site.settings.name.as_str();
    let title = |key: &str, name: &str, value: &str| {
        site.locale.text(key, &[(name, Arg::Text(value)), ("paper", Arg::Text(paper))])
    };
    let page = address::href(path);
    let plain = |title: String, description: String| Face { title, description, page: page.clone(), ..Face::default() };
    Ok(match scope {
        Scope::List(List::All) => Some(plain(paper.to_owned(), String::new())),
        Scope::List(List::Section(id)) => site
            .sections
            .iter()
            .find(|section| section.id == id)
            .map(|found| plain(title("feed-title-section", "section", &found.name), found.description.clone())),
        Scope::List(List::Topic(id)) => topics::find(tx, id)
            .await?
            .map(|found| plain(title("feed-title-topic", "topic", &found.name), found.description)),
        Scope::List(List::Person(id)) => {
            people::find(tx, id).await?.map(|found| plain(title("feed-title-author", "author", &found.name), found.bio))
        }
        Scope::List(List::Between(start, _)) => {
            let date = match date_span(path, &site.zone).map_or(1, |span| span.parts) {
                1 => site.date(start, DateStyle::Long).machine.chars().take(4).collect(),
                2 => site.locale.date(start, &site.zone, DateStyle::MonthYear),
                _ => site.locale.date(start, &site.zone, DateStyle::Long),
            };
            let archive = site.locale.text("archive-of", &[("date", Arg::Text(&date))]);
            Some(plain(title("feed-title-section", "section", &archive), String::new()))
        }
        Scope::Dossier(id) => dossier_rows::find_public(tx, id).await?.map(|found| {
            let title = title("feed-title-section", "section", &found.name);
            Face { changed_at: Some(found.changed_at), language: found.language, ..plain(title, found.standfirst) }
        }),
        Scope::Thread(id) => articles::find_public(tx, id).await?.filter(|article| !article.is_locked).map(|article| {
            let title = title("feed-title-comments", "title", &article.headline);
            Face { changed_at: Some(article.published_at), ..plain(title, article.teaser) }
        }),
        Scope::Corrections => {
            let words = site.locale.text("corrections", &[]);
            let text = site.locale.text("corrections-text", &[("paper", Arg::Text(paper))]);
            Some(plain(title("feed-title-section", "section", &words), text))
        }
        Scope::AllComments => {
            let title = title("feed-title-all-comments", "", "");
            Some(Face { title, page: "/".to_owned(), ..Face::default() })
        }
    })
}

/// A lasting id: the row's own where it is a UUID (RFC 9562), else a tag URI (RFC 4151) of the
/// paper, so that moving an article never makes it new.
pub(super) fn lasting_id(site: &Site, public_id: &str) -> String {
    if let Ok(id) = uuid::Uuid::parse_str(public_id) {
        return id.urn().to_string();
    }
    let host = url::Url::parse(&site.settings.address).ok().and_then(|url| url.host_str().map(str::to_owned));
    let key: String = url::form_urlencoded::byte_serialize(public_id.as_bytes()).collect();
    format!("tag:{},2000:{key}", host.unwrap_or_default())
}

/// A body as it is stored; one that cannot be read leaves its item without a text, not the feed
/// without its items.
fn read_body(text: &str, id: i64) -> Body {
    Body::from_json(text).unwrap_or_else(|error| {
        tracing::error!(id, error = error.to_string(), "a body in a feed could not be read");
        Body::default()
    })
}

/// What articles of a feed are made of, loaded for all of them at once.
struct Shelf {
    entries: HashMap<i64, Entry>,
    credits: Vec<Credit>,
    topics: Vec<(i64, Topic)>,
    media: PageMedia,
    bytes: HashMap<String, i64>,
    notes: Vec<Noted>,
    related: HashMap<i64, Vec<RelatedArticle>>,
}

/// Articles of a list.
pub(super) async fn fill_articles(tx: &mut Tx, site: &Site, feed: &mut Feed, cards: &[Card]) -> Result<Vec<Tag>> {
    let mut tags = fill(tx, site, feed, cards).await?;
    tags.push(Tag::new(LISTS));
    Ok(tags)
}

/// Articles, whatever brought them together.
pub(super) async fn fill(tx: &mut Tx, site: &Site, feed: &mut Feed, cards: &[Card]) -> Result<Vec<Tag>> {
    let ids: Vec<i64> = cards.iter().map(|card| card.id).collect();
    let entries = rows::map_entries(tx, &ids).await?;
    let bodies: Vec<Body> = cards
        .iter()
        .map(|card| entries.get(&card.id).map_or_else(Body::default, |entry| read_body(&entry.body, card.id)))
        .collect();
    let leads: Vec<i64> = cards.iter().filter_map(|card| card.lead_media_id).collect();
    let noted: Vec<i64> =
        ids.iter().copied().filter(|id| entries.get(id).is_some_and(|entry| entry.correction_count > 0)).collect();
    let shelf = Shelf {
        credits: people::list_credits(tx, &ids).await?,
        topics: topics::list_of_articles(tx, &ids).await?,
        media: PageMedia::load(tx, &bodies.iter().collect::<Vec<_>>(), &leads).await?,
        bytes: rows::map_rendition_bytes(tx, &leads).await?,
        notes: notes::load(tx, &noted).await?,
        related: related::for_articles(tx, &ids).await?,
        entries,
    };
    feed.changed_at = shelf.entries.values().map(|entry| entry.modified_at).max();
    feed.items = cards.iter().zip(&bodies).filter_map(|(card, body)| article(site, &shelf, card, body)).collect();
    let mut tags: Vec<Tag> = shelf.media.ids().map(medium_tag).collect();
    tags.extend(ids.iter().map(|id| related_tag(*id)));
    Ok(tags)
}

fn article(site: &Site, shelf: &Shelf, card: &Card, body: &Body) -> Option<Item> {
    let entry = shelf.entries.get(&card.id)?;
    let page = address::href(&card.path);
    let href = site.settings.absolute(&page);
    let by = |is_wanted: fn(&str) -> bool| -> Vec<Named> {
        let credits = shelf.credits.iter().filter(|credit| credit.article_id == card.id && is_wanted(&credit.role));
        credits.map(|credit| named(site, &credit.person.name, &credit.person.path(), &credit.role)).collect()
    };
    let topics = shelf.topics.iter().filter(|(id, _)| *id == card.id);
    let lead = card.lead_media_id.and_then(|id| shelf.media.find(id));
    let picture = lead.and_then(|medium| picture(site, medium, &shelf.bytes));
    let clip = matches!(card.format.as_str(), "audio" | "video").then(|| clip(site, shelf, body)).flatten();
    let options = WriteOptions { base_url: Some(href.clone()), ..write_options(site, &shelf.media, &card.language) };
    let told = match entry.correction_count {
        0 => None,
        _ => Some(notes::told(site, card.id, &shelf.notes, body)),
    };
    Some(Item {
        id: lasting_id(site, &entry.public_id),
        title: title(card),
        language: language(site, card),
        published_at: card.published_at,
        updated_at: card.updated_at.unwrap_or(card.published_at).max(card.published_at),
        authors: by(|role| role == "author"),
        contributors: by(|role| role != "author"),
        categories: categories(site, shelf, card, body),
        summary: fold_spaces(&card.teaser),
        standfirst: fold_spaces(&entry.standfirst),
        section: (!card.section_path.is_empty()).then(|| named(site, &card.section_name, &card.section_path, "")),
        topics: topics.map(|(_, topic)| named(site, &topic.name, &topic.path, "")).collect(),
        related: related(site, shelf, card.id),
        content: write_feed_html(told.as_ref().unwrap_or(body), &options),
        enclosure: clip.or_else(|| picture.clone()).filter(|file| file.bytes > 0),
        picture,
        replies: (entry.comment_policy != "closed" || card.comment_count > 0).then(|| Replies {
            page: format!("{href}#comments"),
            feed: format!("{}feed/", site.settings.absolute(&page)),
            count: card.comment_count,
        }),
        href,
    })
}

fn named(site: &Site, name: &str, path: &str, role: &str) -> Named {
    let href = site.settings.absolute(&address::href(path));
    Named { name: fold_spaces(name), href, role: role.to_owned() }
}

fn title(card: &Card) -> String {
    fold_spaces(if card.headline.trim().is_empty() { &card.teaser } else { &card.headline })
}

fn language(site: &Site, card: &Card) -> String {
    if card.language.is_empty() { site.settings.language.clone() } else { card.language.clone() }
}

/// What the page of an article names as related, each with its reason.
fn related(site: &Site, shelf: &Shelf, article_id: i64) -> Vec<Related> {
    let topics: Vec<Topic> =
        shelf.topics.iter().filter(|(id, _)| *id == article_id).map(|(_, topic)| topic.clone()).collect();
    let list = shelf.related.get(&article_id).into_iter().flatten();
    let named = list.filter_map(|one| {
        let (relation, reason) = relation_of(&site.locale, one, &topics)?;
        Some(Related {
            id: one.card.id,
            href: site.settings.absolute(&address::href(&one.card.path)),
            title: title(&one.card),
            language: language(site, &one.card),
            published_at: one.card.published_at,
            relation,
            reason: fold_spaces(&reason),
        })
    });
    named.take(RELATED).collect()
}

/// Section and those above it, topics, the kinds of the article and of its parts.
fn categories(site: &Site, shelf: &Shelf, card: &Card, body: &Body) -> Vec<Category> {
    let mut out: Vec<Category> = Vec::new();
    let mut add = |term: &str, label: &str, scheme: &str| {
        let (term, label) = (fold_spaces(term), fold_spaces(label));
        if !term.is_empty() && !out.iter().any(|known| known.term == term && known.scheme == scheme) {
            out.push(Category { term, label, scheme: scheme.to_owned() });
        }
    };
    for section in card.section_id.map(|id| ancestry(&site.sections, id)).unwrap_or_default() {
        add(&section.name, &section.name, "");
    }
    for (_, topic) in shelf.topics.iter().filter(|(id, _)| *id == card.id) {
        add(&topic.name, &topic.name, "");
    }
    let scheme = site.settings.absolute("/#kind");
    add(&card.kind, &kind_label(site, &card.kind), &scheme);
    for part in body.parts() {
        let word = kind_word(part.kind);
        add(word, &kind_label(site, word), &scheme);
    }
    out
}

/// A picture in the size pages show by default.
fn picture(site: &Site, medium: &Medium, bytes: &HashMap<String, i64>) -> Option<File> {
    let href = medium.src()?;
    let rendition = medium.renditions.iter().find(|rendition| media::href(&rendition.file) == href);
    let (media_type, bytes, size) = match rendition {
        Some(found) => {
            let bytes = bytes.get(&found.file).copied().unwrap_or_default();
            (format!("image/{}", found.format), bytes, Some((found.width, found.height)))
        }
        None => (medium.media_type.clone(), medium.bytes, medium.width.zip(medium.height)),
    };
    Some(File {
        href: site.settings.absolute(&href),
        media_type,
        bytes,
        size,
        description: fold_spaces(if medium.caption.trim().is_empty() { &medium.alt } else { &medium.caption }),
        credit: fold_spaces(&medium.credit_line),
    })
}

/// The first sound or film of the paper's own in a body.
fn clip(site: &Site, shelf: &Shelf, body: &Body) -> Option<File> {
    let sources = body.walk().into_iter().flat_map(|block| match &block.node {
        Node::Audio(clip) | Node::Video(clip) => clip.sources.as_slice(),
        _ => &[],
    });
    let medium = sources
        .filter_map(|source| match source {
            MediaRef::Library(id) => shelf.media.find(*id),
            MediaRef::Address(_) => None,
        })
        .find(|medium| medium.state == "stored")?;
    Some(File {
        href: site.settings.absolute(&media::href(&medium.file)),
        media_type: medium.media_type.clone(),
        bytes: medium.bytes,
        size: medium.width.zip(medium.height),
        description: fold_spaces(&medium.title),
        credit: fold_spaces(&medium.credit_line),
    })
}

/// Comments, each with the path and the headline of what it stands under; without a headline
/// where the whole feed is about one article.
async fn fill_comments(
    tx: &mut Tx,
    site: &Site,
    feed: &mut Feed,
    found: Vec<(Comment, String, String)>,
) -> Result<Vec<Tag>> {
    let bodies: Vec<Body> = found.iter().map(|(comment, ..)| read_body(&comment.body, comment.id)).collect();
    let media = PageMedia::load(tx, &bodies.iter().collect::<Vec<_>>(), &[]).await?;
    feed.changed_at = found.iter().map(|(comment, ..)| comment.created_at).max();
    feed.items = found
        .iter()
        .zip(&bodies)
        .map(|((comment, path, headline), body)| {
            let name = match fold_spaces(&comment.author_name) {
                name if name.is_empty() => site.locale.text("guest", &[]),
                name => name,
            };
            let title = if headline.is_empty() {
                site.locale.text("comment-by", &[("name", Arg::Text(&name))])
            } else {
                site.locale.text("feed-comment-title", &[("name", Arg::Text(&name)), ("title", Arg::Text(headline))])
            };
            let page = site.settings.absolute(&address::href(path));
            let options =
                WriteOptions { base_url: Some(page.clone()), ..write_options(site, &media, &site.settings.language) };
            Item {
                id: lasting_id(site, &comment.public_id),
                title: fold_spaces(&title),
                href: format!("{page}#comment-{}", comment.id),
                language: site.settings.language.clone(),
                published_at: comment.created_at,
                updated_at: comment.created_at,
                authors: vec![Named {
                    name,
                    href: courant_body::address::web_address(&comment.author_address).unwrap_or_default(),
                    role: String::new(),
                }],
                contributors: Vec::new(),
                categories: Vec::new(),
                summary: courant_text::teaser(&plain_text(body), courant_text::TEASER_WIDTH).text,
                standfirst: String::new(),
                section: None,
                topics: Vec::new(),
                content: write_feed_html(body, &options),
                picture: None,
                enclosure: None,
                replies: None,
                related: Vec::new(),
            }
        })
        .collect();
    Ok(media.ids().map(medium_tag).collect())
}
