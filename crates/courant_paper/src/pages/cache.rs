//! Keeps the page cache true: hears every event and forgets exactly the pages it touches.

use crate::paper::Paper;
use courant_kit::db::{BoxFuture, DbResult};
use courant_kit::http::page_cache::Tag;
use courant_kit::outbox::{Dispatcher, Event as Stored, Listener};
use courant_news::Event;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Tag of every page that shows a list of articles.
pub const LISTS: &str = "lists";
/// Tag of every page that has slots, filled or not.
pub const PROMOTIONS: &str = "promotions";
/// Tag of pages that show the most read articles.
pub const MOST_READ: &str = "most-read";

/// The tag of an article's own page and of what shows its thread.
pub fn article_tag(id: i64) -> Tag {
    Tag::of("article", id)
}

/// The tag of other pages that name an article: it is related, or the same in another language.
pub fn named_tag(id: i64) -> Tag {
    Tag::of("named", id)
}

/// The tag of feeds that say what is related to an article: it is another one than the article's, so that a comment
/// makes no feed again.
pub fn related_tag(id: i64) -> Tag {
    Tag::of("related", id)
}

/// The tag of what open pages of an article are given when they are told that comments came. It is never purged gently:
/// they ask once, and what they were told of has to be on it.
pub fn arrivals_tag(id: i64) -> Tag {
    Tag::of("arrivals", id)
}

/// The tag of a comment's own page: whoever votes there sees the vote at once.
pub fn comment_tag(id: i64) -> Tag {
    Tag::of("comment", id)
}

/// The tag of pages that show a medium.
pub fn medium_tag(id: i64) -> Tag {
    Tag::of("medium", id)
}

/// The tag of a front: the section's row, or 0 for the front page.
pub fn front_tag(front: i64) -> Tag {
    Tag::of("front", front)
}

/// The tag of a dossier's page and its feeds.
pub fn dossier_tag(id: i64) -> Tag {
    Tag::of("dossier", id)
}

/// What an event makes untrue.
pub fn touched(event: &Event) -> Vec<Tag> {
    match event {
        Event::ArticlesImported { article_ids } => {
            let mut tags: Vec<Tag> = article_ids.iter().map(|id| article_tag(*id)).collect();
            tags.push(Tag::new(LISTS));
            tags
        }
        Event::ArticleChanged { article_id }
        | Event::ArticlePublished { article_id, .. }
        | Event::ArticleWithdrawn { article_id }
        | Event::ArticleCorrected { article_id, .. } => {
            vec![article_tag(*article_id), named_tag(*article_id), Tag::new(LISTS)]
        }
        // Lists name none of it.
        Event::RelatedChanged { article_ids } => {
            article_ids.iter().flat_map(|id| [article_tag(*id), related_tag(*id)]).collect()
        }
        Event::CommentsImported { article_ids } => {
            let mut tags: Vec<Tag> = article_ids.iter().map(|id| article_tag(*id)).collect();
            tags.push(Tag::new(LISTS));
            tags
        }
        // Lists say how many comments there are; they learn it from the clockwork, not by each comment.
        Event::CommentsChanged { article_id, .. } => vec![article_tag(*article_id)],
        Event::CommentDecided { .. } => Vec::new(),
        Event::RenditionsMade { media_id } | Event::MediumChanged { media_id } => vec![medium_tag(*media_id)],
        Event::PromotionsChanged => vec![Tag::new(PROMOTIONS)],
        Event::FrontChanged { front } => vec![front_tag(*front)],
        Event::DossierChanged { dossier_id, article_ids, is_other } => {
            let articles = article_ids.iter().map(|id| article_tag(*id));
            let lists = is_other.then(|| Tag::new(LISTS));
            [dossier_tag(*dossier_id)].into_iter().chain(articles).chain(lists).collect()
        }
        Event::FurnitureChanged | Event::SettingsChanged => vec![Tag::all()],
        // No page for readers shows any of it.
        Event::WordListsChanged
        | Event::SignInAsked { .. }
        | Event::StaffInvited { .. }
        | Event::StaffChanged { .. }
        | Event::ArticleStopped { .. }
        | Event::PassageNoted { .. }
        | Event::ArticleGiven { .. }
        | Event::ArticleDue { .. } => Vec::new(),
    }
}

/// Takes a batch of stored events in: furniture first, then the purge, so that nothing is
/// rendered again with the old furniture.
pub async fn hear(paper: &Arc<Paper>, events: &[Stored]) -> anyhow::Result<()> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut gentle: Vec<Tag> = Vec::new();
    let mut talked_about = Vec::new();
    let mut is_furniture = false;
    for event in events {
        match Event::from_json(&event.payload) {
            Some(event) => {
                let mut is_gentle = false;
                if let Event::CommentsChanged { article_id, has_gone } = event {
                    is_gentle = !has_gone;
                    tags.push(arrivals_tag(article_id));
                    talked_about.push(article_id);
                    paper.has_new_comments.store(true, Ordering::Relaxed);
                }
                is_furniture |= matches!(event, Event::WordListsChanged | Event::FrontChanged { .. });
                if matches!(event, Event::MediumChanged { .. }) {
                    paper.media.forget_manners();
                }
                if matches!(event, Event::FurnitureChanged) {
                    paper.names.forget();
                }
                if let Event::MediumChanged { media_id } | Event::RenditionsMade { media_id } = event
                    && paper.site().settings.pictures().any(|own| own == media_id)
                {
                    tags.push(Tag::all());
                }
                if is_gentle { &mut gentle } else { &mut tags }.extend(touched(&event));
            }
            // Of a newer version: what it touches is not known here.
            None => tags.push(Tag::all()),
        }
    }
    is_furniture |= tags.iter().any(|tag| [Tag::all().as_str(), LISTS, PROMOTIONS].contains(&tag.as_str()));
    if is_furniture {
        let before = paper.site();
        paper.reload().await?;
        let after = paper.site();
        // A page that is gone, or is called otherwise, is named around every other one.
        if (&before.menu, &before.footer) != (&after.menu, &after.footer) {
            tags.push(Tag::all());
        }
    }
    paper.cache.purge(&tags);
    // A storm of comments costs one rendering a second of what shows them.
    paper.cache.purge_gently(&gentle);
    if !talked_about.is_empty() {
        paper.live.tell(&mut paper.db.read().await?, &talked_about).await?;
    }
    Ok(())
}

/// The page cache as a listener.
struct Ears(Arc<Paper>);

impl Listener for Ears {
    fn name(&self) -> &'static str {
        "pages"
    }

    fn hear<'a>(&'a self, events: &'a [Stored]) -> BoxFuture<'a, anyhow::Result<()>> {
        Box::pin(hear(&self.0, events))
    }
}

/// The same, and to listeners that keep their place in the store.
pub async fn dispatcher_with(paper: &Arc<Paper>, stored: Vec<Arc<dyn Listener>>) -> DbResult<Dispatcher> {
    Dispatcher::open(&paper.db, stored, vec![Arc::new(Ears(Arc::clone(paper)))]).await
}

/// Brings the paper's events to its page cache, those of other processes too.
pub async fn dispatcher(paper: &Arc<Paper>) -> DbResult<Dispatcher> {
    dispatcher_with(paper, Vec::new()).await
}
