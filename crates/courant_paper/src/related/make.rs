//! Computing lists: one article after the other, a few in each transaction, until nothing waits.

use super::rows::{self, Waiting};
use super::{JOB, PRIORITY, rows_write};
use crate::dossiers::{Within, rows as dossiers};
use crate::search::{Search, documents_of, texts_of};
use crate::topics::rows as topics;
use anyhow::{Error, Result};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, Tx};
use courant_kit::jobs::{self, Worker};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::related::{self, Candidate, Finalist, LIKE, Related, Story, Word};
use courant_search::Document;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Lists that are written together.
const BATCH: i64 = 10;
/// How long a run lasts, so that a stop waits for little.
const RUN: Duration = Duration::from_secs(2);
/// When to look again while there is no index, or none that knows what waits: at first, and at most, each time after
/// twice as long (ms).
const SOON: i64 = 500;
const LATEST: i64 = 30_000;
/// Texts that the index names, and articles of each topic and of the series beside them.
const ALIKE: usize = 40;
const OF_TOPIC: i64 = 12;
const OF_SERIES: i64 = 12;
/// Topics asked, rarest first.
const TOPICS: usize = 4;
/// Articles whose lists a changed one may come onto.
const AROUND: usize = 24;

/// Computes what waits; cheap to clone.
#[derive(Clone)]
pub struct Maker {
    db: Db,
    search: Arc<Search>,
    clock: Clock,
}

/// What was computed for one that waited.
struct Made {
    waiting: Waiting,
    list: Vec<Related>,
    /// Articles whose lists it may stand on.
    around: Vec<i64>,
}

impl Maker {
    /// Of an open paper.
    pub fn new(db: &Db, search: &Arc<Search>, clock: &Clock) -> Maker {
        Maker { db: db.clone(), search: Arc::clone(search), clock: clock.clone() }
    }

    /// Lets `worker` compute what waits.
    #[must_use]
    pub fn handle_jobs(&self, worker: Worker) -> Worker {
        let maker = self.clone();
        worker.handle(JOB, move |job| {
            let maker = maker.clone();
            // How long was waited before, where it was for the index.
            let waited = job.payload.parse().unwrap_or(0);
            async move { Box::pin(maker.run(waited)).await }
        })
    }

    /// Computes for a while; what is left is asked for again.
    async fn run(&self, waited: i64) -> Result<()> {
        let begun = Instant::now();
        let mut wait = waited.saturating_mul(2).clamp(SOON, LATEST);
        while let Some(heard) = self.search.heard() {
            let mut made = Vec::new();
            for one in rows::list_waiting(&mut self.db.read().await?, heard, BATCH).await? {
                // The index went away meanwhile.
                let Some(one) = Box::pin(self.make(one)).await? else { break };
                made.push(one);
            }
            if made.is_empty() {
                break;
            }
            self.write(made).await?;
            if begun.elapsed() > RUN {
                wait = 0;
                break;
            }
            wait = SOON;
        }
        if rows::is_any_waiting(&mut self.db.read().await?).await? {
            let at = self.clock.now() + wait;
            let asked = self.db.write::<_, Error, _>(move |tx| {
                let payload = wait.to_string();
                Box::pin(async move { Ok(jobs::enqueue(tx, JOB, "", &payload, PRIORITY, at).await?) })
            });
            asked.await?;
        }
        Ok(())
    }

    async fn make(&self, waiting: Waiting) -> Result<Option<Made>> {
        let id = waiting.article_id;
        let none = Made { waiting, list: Vec::new(), around: Vec::new() };
        let mut tx = self.db.read().await?;
        let (mut stories, within) = load(&mut tx, &[id]).await?;
        let Some(article) = stories.pop() else { return Ok(Some(none)) };
        let Some(document) = documents_of(&mut tx, &[id]).await?.pop() else { return Ok(Some(none)) };
        let also = also(&mut tx, &article, within.get(&id).map_or(&[], Vec::as_slice)).await?;
        drop(tx);
        let text = text_of(&document);
        let Some((alike, of)) = self.search.alike(document, also.clone(), ALIKE).await? else { return Ok(None) };
        let around = alike.iter().filter(|one| f64::from(one.likeness) >= LIKE / 2.0).map(|one| one.id);
        let around: Vec<i64> = around.take(AROUND).chain(also.iter().copied()).collect();
        let word = |(text, count)| Word { text, count, of };
        let mut known: HashMap<i64, (f64, Vec<Word>)> = alike
            .into_iter()
            .map(|one| (one.id, (f64::from(one.likeness), one.words.into_iter().map(word).collect())))
            .collect();
        for id in &also {
            known.entry(*id).or_default();
        }
        let ids: Vec<i64> = known.keys().copied().collect();
        let mut tx = self.db.read().await?;
        let candidates: Vec<Candidate> = load(&mut tx, &ids)
            .await?
            .0
            .into_iter()
            .map(|story| {
                let (likeness, words) = known.remove(&story.id).unwrap_or_default();
                Candidate { story, likeness, words }
            })
            .collect();
        let finalists = related::shortlist(&article, candidates);
        let ids: Vec<i64> = finalists.iter().map(|one| one.candidate.story.id).collect();
        let texts: HashMap<i64, String> =
            texts_of(&mut tx, &ids).await?.iter().map(|document| (document.id, text_of(document))).collect();
        drop(tx);
        let list = self.search.quietly(move || {
            let with_text = |one: Finalist| texts.get(&one.candidate.story.id).map(|text| (one, text.as_str()));
            let read: Vec<(Finalist, &str)> = finalists.into_iter().filter_map(with_text).collect();
            related::settle(&article, &text, &read)
        });
        Ok(Some(Made { waiting, list: list.await?, around }))
    }

    async fn write(&self, made: Vec<Made>) -> Result<()> {
        let (now, made) = (self.clock.now(), Arc::new(made));
        let written = self.db.write::<_, Error, _>(move |tx| {
            let made = Arc::clone(&made);
            Box::pin(async move {
                let mut article_ids = Vec::new();
                for one in made.iter() {
                    let id = one.waiting.article_id;
                    // Asked for again meanwhile: then it is computed again, too.
                    rows_write::done(tx, &one.waiting).await?;
                    if one.waiting.is_changed {
                        rows_write::wait_around(tx, id, &one.around).await?;
                    }
                    let stored = |one: &Related| (one.id, one.reason.word().to_owned(), one.reason.detail());
                    if rows::list_computed(tx, id).await? != one.list.iter().map(stored).collect::<Vec<_>>() {
                        rows_write::replace(tx, id, &one.list).await?;
                        article_ids.push(id);
                    }
                }
                if !article_ids.is_empty() {
                    let event = Event::RelatedChanged { article_ids };
                    outbox::push(tx, event.name(), &event.to_json(), now).await?;
                }
                Ok(())
            })
        });
        written.await
    }
}

/// All that readers can check a reason by, the headline on a line of its own.
fn text_of(document: &Document) -> String {
    [document.headline.as_str(), &document.standfirst, &document.body].join("\n")
}

/// Articles that readers may see, and the dossiers that they stand in.
async fn load(tx: &mut Tx, ids: &[i64]) -> Result<(Vec<Story>, HashMap<i64, Vec<Within>>)> {
    let mut stories = rows::list_stories(tx, ids).await?;
    let ids: Vec<i64> = stories.iter().map(|story| story.id).collect();
    let mut of: HashMap<i64, Vec<(i64, i64)>> = HashMap::new();
    for (article, topic) in topics::list_of_articles(tx, &ids).await? {
        of.entry(article).or_default().push((topic.id, topic.article_count));
    }
    let within = dossiers::map_by_articles(tx, &ids).await?;
    for story in &mut stories {
        story.dossiers = within.get(&story.id).into_iter().flatten().map(|one| one.id).collect();
        story.topics = of.remove(&story.id).unwrap_or_default();
    }
    Ok((stories, within))
}

/// The newest articles that share a topic, the first of the series, and those beside it in its dossiers.
async fn also(tx: &mut Tx, article: &Story, within: &[Within]) -> Result<Vec<i64>> {
    let mut rarest = article.topics.clone();
    rarest.sort_by_key(|(id, count)| (*count, *id));
    let mut also = Vec::new();
    for (topic, _) in rarest.iter().take(TOPICS) {
        also.extend(rows::list_of_topic(tx, *topic, OF_TOPIC).await?);
    }
    if !article.series.is_empty() {
        also.extend(rows::list_of_series(tx, &article.series, OF_SERIES).await?);
    }
    for one in within {
        also.extend(dossiers::list_near(tx, one.id, one.place).await?);
    }
    also.sort_unstable();
    also.dedup();
    also.retain(|id| *id != article.id);
    Ok(also)
}
