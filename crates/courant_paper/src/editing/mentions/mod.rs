//! What a manuscript names and is not said to be about: offered as topics to whoever writes.
//!
//! Names are those of the paper's topics and people and those its headlines repeat, looked for in the text by
//! `courant_news::mention`. Nothing is decided here: a topic that is offered is taken by hand, and one that is refused is
//! not offered for that article again.

mod rows;
mod rows_write;

use super::{Hand, write};
use anyhow::{Context, Result};
use courant_body::plain_text;
use courant_kit::db::{Db, DbError, DbResult, Tx};
use courant_news::manuscript::Manuscript;
use courant_news::mention::{Gazetteer, names_in_titles};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Mutex;

/// Topics that are looked for, those with most articles.
const TOPICS: i64 = 20_000;
/// People, those with most articles.
const PEOPLE: i64 = 5_000;
/// Headlines in which names are sought, the newest.
const TITLES: i64 = 5_000;
/// Names that headlines repeat, those they repeat most.
const NAMES: usize = 2_000;
/// Names offered at once.
const OFFERED: usize = 8;
/// What is no topic yet has to be named so often.
const NEW: usize = 2;
/// Being named in headline or standfirst counts like so many times in the text.
const HEADS: usize = 3;
/// Names refused for one article.
const REFUSED: i64 = 200;
/// What is known is read again after this long (ms).
const KEPT: i64 = 600_000;

/// A name that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// As the paper writes it.
    pub name: String,
    /// The topic; none where there would have to be one first.
    pub topic_id: Option<i64>,
    /// How often it is named; more for the headline.
    pub weight: usize,
}

/// What the paper knows by name.
struct Book {
    read_at: i64,
    gazetteer: Gazetteer,
    names: Vec<(String, Option<i64>)>,
}

/// The same, kept for a while; read by one at a time, for all who wait for it.
#[derive(Default)]
pub struct KnownNames {
    /// With the edition that it is of.
    book: Mutex<Option<(u64, Arc<Book>)>>,
    edition: AtomicU64,
}

impl KnownNames {
    /// Topics changed: it is read again when it is asked for, also where it is being read just now.
    pub fn forget(&self) {
        self.edition.fetch_add(1, Ordering::AcqRel);
    }

    async fn get(&self, db: &Db, now: i64) -> Result<Arc<Book>> {
        let mut kept = self.book.lock().await;
        let edition = self.edition.load(Ordering::Acquire);
        if let Some((of, book)) = &*kept
            && *of == edition
            && (0..KEPT).contains(&(now - book.read_at))
        {
            return Ok(Arc::clone(book));
        }
        let mut tx = db.read().await?;
        let (topics, people) = (rows::list_topics(&mut tx, TOPICS).await?, rows::list_people(&mut tx, PEOPLE).await?);
        let titles = rows::list_titles(&mut tx, TITLES).await?;
        drop(tx);
        let made = tokio::task::spawn_blocking(move || Arc::new(Book::of(topics, people, &titles, now)));
        let book = made.await.context("reading names was ended")?;
        *kept = Some((edition, Arc::clone(&book)));
        Ok(book)
    }
}

impl Book {
    fn of(topics: Vec<(i64, String)>, people: Vec<String>, titles: &[String], now: i64) -> Book {
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let mut names: Vec<(String, Option<i64>)> = topics.into_iter().map(|(id, name)| (name, Some(id))).collect();
        // Of one name under several headings the topic is meant.
        let mut seen: HashSet<String> = names.iter().map(|(name, _)| courant_text::fold(name)).collect();
        let repeated = names_in_titles(&titles, NAMES).into_iter().map(|(name, _)| name);
        for name in people.into_iter().chain(repeated) {
            if seen.insert(courant_text::fold(&name)) {
                names.push((name, None));
            }
        }
        Book {
            read_at: now,
            gazetteer: Gazetteer::new(names.iter().map(|(name, topic)| (name.as_str(), topic.is_none()))),
            names,
        }
    }

    /// Names of a manuscript, what says most first.
    fn offer(&self, manuscript: &Manuscript, bylines: &[String], refused: &HashSet<String>) -> Vec<Offered> {
        let own: HashSet<String> = bylines.iter().map(|name| courant_text::fold(name)).collect();
        let heads = format!("{}\n{}", manuscript.headline, manuscript.standfirst);
        let mut found: Vec<(usize, usize)> = Vec::new();
        let texts = [(heads, HEADS), (plain_text(&manuscript.body), 1)];
        for (mention, times) in texts
            .iter()
            .flat_map(|(text, times)| self.gazetteer.find(text).into_iter().map(|mention| (mention, *times)))
        {
            match found.iter_mut().find(|(id, _)| *id == mention.id) {
                Some((_, weight)) => *weight += mention.count * times,
                None => found.push((mention.id, mention.count * times)),
            }
        }
        let mut out: Vec<Offered> = found
            .into_iter()
            .filter_map(|(id, weight)| {
                let (name, topic_id) = self.names.get(id)?;
                Some(Offered { name: name.clone(), topic_id: *topic_id, weight })
            })
            .filter(|one| match one.topic_id {
                Some(topic) => !manuscript.topic_ids.contains(&topic),
                None => one.weight >= NEW && !own.contains(&courant_text::fold(&one.name)),
            })
            .filter(|one| !refused.contains(&courant_text::fold(&one.name)))
            .collect();
        out.sort_by_key(|one| std::cmp::Reverse((one.topic_id.is_some(), one.weight)));
        out.truncate(OFFERED);
        out
    }
}

/// What an article's manuscript names and is not about yet; none where it is not for this hand to open.
pub async fn list(db: &Db, known: &KnownNames, hand: &Hand, public_id: &str, now: i64) -> Result<Option<Vec<Offered>>> {
    let mut tx = db.read().await?;
    let Some(work) = super::find(&mut tx, hand, public_id).await? else { return Ok(None) };
    let article_id = work.article_id;
    let open = write::load(&mut tx, work).await?;
    let refused: HashSet<String> = rows::list_refused(&mut tx, article_id).await?.into_iter().collect();
    let people: Vec<i64> = open.manuscript.bylines.iter().map(|byline| byline.person_id).collect();
    let bylines = rows::list_names(&mut tx, &people).await?;
    drop(tx);
    let book = known.get(db, now).await?;
    let offered = tokio::task::spawn_blocking(move || book.offer(&open.manuscript, &bylines, &refused));
    Ok(Some(offered.await.context("looking for names was ended")?))
}

/// Does not offer a name for an article any more; whether this hand may open it.
pub async fn refuse(db: &Db, hand: &Hand, public_id: &str, name: &str) -> Result<bool> {
    let Some(work) = super::find(&mut db.read().await?, hand, public_id).await? else { return Ok(false) };
    let name = Arc::new(courant_text::fold(courant_text::first_graphemes(name.trim(), 200)));
    if name.is_empty() {
        return Ok(true);
    }
    db.write::<_, DbError, _>(move |tx| {
        let name = Arc::clone(&name);
        Box::pin(async move { note_refused(tx, work.article_id, &name).await })
    })
    .await?;
    Ok(true)
}

async fn note_refused(tx: &mut Tx, article_id: i64, name: &str) -> DbResult<()> {
    match rows::count_refused(tx, article_id).await? {
        REFUSED.. => Ok(()),
        _ => rows_write::refuse(tx, article_id, name).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::MIGRATIONS;
    use courant_testkit::each_engine;

    #[tokio::test]
    async fn names_are_read_once_for_all_who_ask_and_again_when_they_changed() {
        each_engine(MIGRATIONS, async |db| {
            let known = KnownNames::default();
            let (one, other) = tokio::join!(known.get(&db, 0), known.get(&db, KEPT - 1));
            let book = one.unwrap();
            assert!(Arc::ptr_eq(&book, &other.unwrap()));
            let later = known.get(&db, KEPT).await.unwrap();
            assert!(!Arc::ptr_eq(&book, &later));
            // Forgotten while it is read: what was read may be old already.
            known.forget();
            let (read, ()) = tokio::join!(known.get(&db, KEPT), async { known.forget() });
            let read = read.unwrap();
            assert!(!Arc::ptr_eq(&later, &read));
            let again = known.get(&db, KEPT).await.unwrap();
            assert!(!Arc::ptr_eq(&read, &again));
            assert!(Arc::ptr_eq(&again, &known.get(&db, KEPT).await.unwrap()));
        })
        .await;
    }
}
