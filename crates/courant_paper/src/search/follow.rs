//! Keeping the index true: what events tell of is read again and put in.

use super::documents::{self, Changes};
use super::{Folder, Search, rows};
use crate::settings::{self, Settings};
use anyhow::{Context, Result};
use courant_kit::db::Db;
use courant_kit::outbox;
use courant_news::Event;
use courant_search::{Fault, Index, Kind, Writer};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// How often events of other processes, and another index, are looked for.
const POLL: Duration = Duration::from_millis(400);
/// When to try again after a failure, at first and at most.
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// Events taken in at once.
const MOST: u32 = 1_000;
/// After something was written the next waits, so that a storm of comments costs a few commits a second.
const CALM: Duration = Duration::from_millis(250);
/// Comments that came are looked for from a little before their event.
const BEFORE: i64 = 1_000;

/// Keeps the index of a paper true.
pub struct Follower {
    db: Db,
    search: Arc<Search>,
    open: Option<Open>,
}

/// What was done of what there was to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// There was nothing.
    Nothing,
    /// All of it.
    Wrote,
    /// There may be more.
    More,
}

/// An index that is being written.
struct Open {
    name: String,
    index: Arc<Index>,
    /// Away while it writes.
    writer: Option<Writer>,
    /// Something was put in that is not committed yet.
    is_ahead: bool,
    /// The last event that was heard.
    heard: i64,
    /// What is under way.
    sweep: Option<Sweep>,
}

/// Comparing every article, person and topic with what the index knows: a batch at a time, since what is new meanwhile
/// does not wait for it.
struct Sweep {
    /// The last event before the one that asked for it: until it is done, the index says that it knows no more.
    before: i64,
    /// Articles up to this one are done.
    after: i64,
    /// What the index knew at its beginning and was not met yet: row and stamp.
    known: HashMap<i64, u64>,
    /// Another one was asked for since, after this event.
    again: Option<i64>,
}

impl Sweep {
    async fn begin(index: &Arc<Index>, before: i64) -> Result<Sweep> {
        let known = stamps(index, &[Kind::Article, Kind::Page]).await?;
        let known = known.into_iter().map(|((_, id), stamp)| (id, stamp)).collect();
        Ok(Sweep { before, after: 0, known, again: None })
    }
}

impl Follower {
    /// Of an open paper. Does nothing where the search has no folder.
    pub fn new(db: &Db, search: &Arc<Search>) -> Follower {
        Follower { db: db.clone(), search: Arc::clone(search), open: None }
    }

    /// Follows until `stop` is ready.
    pub async fn run(mut self, stop: impl Future<Output = ()>) {
        if self.search.folder().is_none() {
            return;
        }
        let mut stop = pin!(stop);
        let mut writes = self.db.subscribe();
        let mut pause = PAUSE;
        loop {
            writes.borrow_and_update();
            let stepped = tokio::select! {
                // What is cut off here was not committed and is done again at the next start.
                () = &mut stop => break,
                stepped = Box::pin(self.step()) => stepped,
            };
            let wait = match stepped {
                Ok(Step::More) => {
                    pause = PAUSE;
                    continue;
                }
                Ok(step) => {
                    pause = PAUSE;
                    if step == Step::Wrote {
                        tokio::select! {
                            () = &mut stop => break,
                            () = tokio::time::sleep(CALM) => {}
                        }
                    }
                    POLL
                }
                Err(error) => {
                    tracing::warn!(
                        error = format!("{error:#}"),
                        "the search could not be kept up; it will be tried again"
                    );
                    self.open = None;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                    pause
                }
            };
            tokio::select! {
                () = &mut stop => break,
                () = tokio::time::sleep(wait) => {}
                Ok(()) = writes.changed(), if wait == POLL => {}
            }
        }
    }

    /// Brings the index up to date, for tests and before something that must find all.
    pub async fn catch_up(&mut self) -> Result<()> {
        while self.go_on().await? {}
        Ok(())
    }

    /// One step of that; whether there was anything to do.
    pub async fn go_on(&mut self) -> Result<bool> {
        Ok(Box::pin(self.step()).await? != Step::Nothing)
    }

    /// Takes in what came.
    async fn step(&mut self) -> Result<Step> {
        self.open_current().await?;
        let Some(open) = &mut self.open else { return Ok(Step::Nothing) };
        let events = outbox::after(&mut self.db.read().await?, open.heard, MOST).await?;
        let Some(last) = events.last().map(|event| event.id) else {
            return match open.sweep.take() {
                Some(sweep) => open.sweep_on(&self.db, sweep).await,
                None => Ok(Step::Nothing),
            };
        };
        let mut told = Told::default();
        for event in &events {
            told.take(Event::from_json(&event.payload), event.created_at);
        }
        if told.everything {
            match &mut open.sweep {
                Some(sweep) => sweep.again = sweep.again.or(Some(open.heard)),
                None => open.sweep = Some(Sweep::begin(&open.index, open.heard).await?),
            }
        }
        told.put_in(&self.db, open).await?;
        open.heard = last;
        if open.is_ahead {
            open.commit().await?;
        }
        self.search.note_heard(last);
        Ok(if events.len() as u32 == MOST || open.sweep.is_some() { Step::More } else { Step::Wrote })
    }

    /// Opens the index in use, or makes one.
    async fn open_current(&mut self) -> Result<()> {
        let Some(folder) = self.search.folder().cloned() else { return Ok(()) };
        let current = folder.current();
        if let Some(open) = &self.open
            && current.as_ref() == Some(&open.name)
        {
            return Ok(());
        }
        // Its lock has to be free before the other one is opened.
        self.open = None;
        let opened = match current {
            Some(name) => open_one(&folder, name).await?,
            None => Err(Fault::Missing),
        };
        let opened = match opened {
            Ok(open) if self.is_told_on(open.heard).await? => Ok(open),
            Ok(_) => Err("events that it does not know of are not told any more".to_owned()),
            Err(fault @ (Fault::Missing | Fault::OtherEdition | Fault::Broken(_))) => Err(fault.to_string()),
            Err(fault) => return Err(fault.into()),
        };
        let open = match opened {
            Ok(open) => open,
            Err(why) => {
                tracing::info!(why, "the index of the search is made anew");
                self.search.set_index(None);
                let name = Box::pin(rebuild(&self.db, &folder)).await?.0;
                open_one(&folder, name).await??
            }
        };
        self.search.note_heard(open.heard);
        self.search.set_index(Some(Arc::clone(&open.index)));
        self.open = Some(open);
        Ok(())
    }

    /// Whether every event after one is still there, and it is not of another store's future.
    async fn is_told_on(&self, heard: i64) -> Result<bool> {
        let mut tx = self.db.read().await?;
        let (oldest, newest) = (rows::find_oldest_event(&mut tx).await?, outbox::last_id(&mut tx).await?);
        Ok(heard <= newest && heard + 1 >= oldest)
    }
}

async fn open_one(folder: &Folder, name: String) -> Result<Result<Open, Fault>> {
    let path = folder.path(&name);
    let opened = tokio::task::spawn_blocking(move || {
        let index = Index::open(&path)?;
        let (writer, heard) = (index.writer()?, index.cursor()?);
        Ok(Open { name, index: Arc::new(index), writer: Some(writer), is_ahead: false, heard, sweep: None })
    });
    opened.await.context("an index could not be opened")
}

impl Open {
    /// Puts changes in; nobody sees them before they are committed.
    async fn put(&mut self, changes: Changes) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let writer = self.writer.take().context("the index is being written already")?;
        self.writer = Some(put(writer, changes, None).await?);
        self.is_ahead = true;
        Ok(())
    }

    /// Commits what was put in, and shows it.
    async fn commit(&mut self) -> Result<()> {
        let cursor = self.sweep.as_ref().map_or(self.heard, |sweep| sweep.before);
        let writer = self.writer.take().context("the index is being written already")?;
        self.writer = Some(put(writer, Changes::default(), Some(cursor)).await?);
        let index = Arc::clone(&self.index);
        tokio::task::spawn_blocking(move || index.refresh()).await.context("the index could not be read again")??;
        self.is_ahead = false;
        Ok(())
    }

    /// One batch of a sweep.
    async fn sweep_on(&mut self, db: &Db, mut sweep: Sweep) -> Result<Step> {
        let mut changes = Changes::default();
        let looked =
            documents::articles_after(&mut db.read().await?, sweep.after, &mut sweep.known, &mut changes).await?;
        let changed = std::mem::take(&mut changes.changed);
        self.put(changes).await?;
        for id in changed {
            self.put_comments(db, id).await?;
        }
        if let Some(last) = looked {
            sweep.after = last;
            self.sweep = Some(sweep);
            return Ok(Step::More);
        }
        let settings = load_settings(&mut db.read().await?).await?;
        // They were not there when their place was passed; they may be by now.
        let left: Vec<i64> = sweep.known.into_keys().collect();
        self.put_articles(db, &left, &settings).await?;
        let known = stamps(&self.index, &[Kind::Person, Kind::Topic, Kind::Dossier]).await?;
        let mut changes = Changes::default();
        documents::all_names(&mut db.read().await?, &settings, known, &mut changes).await?;
        self.put(changes).await?;
        if let Some(before) = sweep.again {
            self.sweep = Some(Sweep::begin(&self.index, before).await?);
        }
        self.commit().await?;
        Ok(Step::More)
    }

    /// Puts articles in as they are now, batch by batch: only a few texts are in memory, however many changed.
    async fn put_articles(&mut self, db: &Db, ids: &[i64], settings: &Settings) -> Result<()> {
        for ids in ids.chunks(documents::BATCH as usize) {
            let mut changes = Changes::default();
            documents::articles(&mut db.read().await?, ids, settings, &mut changes).await?;
            self.put(changes).await?;
        }
        Ok(())
    }

    /// Puts the comments of an article in as they are now, those that are others than the index knows.
    async fn put_comments(&mut self, db: &Db, article_id: i64) -> Result<()> {
        let mut known: HashMap<i64, u64> = self.index.stamps_below(article_id)?.into_iter().collect();
        let (mut after, mut changes) = (0, Changes::default());
        while let Some(last) =
            documents::comments_after(&mut db.read().await?, article_id, after, &mut known, &mut changes).await?
        {
            after = last;
            self.put(std::mem::take(&mut changes)).await?;
        }
        changes.gone.extend(known.into_keys().map(|id| (Kind::Comment, id)));
        self.put(changes).await
    }
}

/// Row and stamp of every document of some kinds: of a large index that takes a while, so not on a thread that others wait for.
async fn stamps(index: &Arc<Index>, kinds: &'static [Kind]) -> Result<HashMap<(Kind, i64), u64>> {
    let index = Arc::clone(index);
    let read = tokio::task::spawn_blocking(move || {
        let mut known = HashMap::new();
        for kind in kinds {
            known.extend(index.stamps(*kind)?.into_iter().map(|(id, stamp)| ((*kind, id), stamp)));
        }
        courant_search::Result::Ok(known)
    });
    Ok(read.await.context("what the index knows could not be read")??)
}

fn apply(writer: &mut Writer, changes: &Changes) -> courant_search::Result<()> {
    changes.gone_below.iter().for_each(|id| writer.remove_below(*id));
    changes.gone.iter().for_each(|(kind, id)| writer.remove(*kind, *id));
    changes.put.iter().try_for_each(|document| writer.put(document))
}

/// What events told of.
#[derive(Default)]
struct Told {
    articles: BTreeSet<i64>,
    /// All comments below these may be others.
    talked_about: BTreeSet<i64>,
    /// Comments came below these, since a moment.
    came: BTreeMap<i64, i64>,
    dossiers: BTreeSet<i64>,
    /// Anything may have another section, name or topic.
    everything: bool,
}

impl Told {
    fn take(&mut self, event: Option<Event>, at: i64) {
        match event {
            Some(
                Event::ArticleChanged { article_id }
                | Event::ArticlePublished { article_id, .. }
                | Event::ArticleWithdrawn { article_id }
                | Event::ArticleCorrected { article_id, .. },
            ) => {
                self.articles.insert(article_id);
            }
            Some(Event::ArticlesImported { article_ids }) => self.articles.extend(article_ids),
            Some(Event::CommentsImported { article_ids }) => self.talked_about.extend(article_ids),
            Some(Event::CommentsChanged { article_id, has_gone: true }) => {
                self.talked_about.insert(article_id);
            }
            Some(Event::CommentsChanged { article_id, has_gone: false }) => {
                let since = self.came.entry(article_id).or_insert(at);
                *since = at.min(*since);
            }
            Some(Event::DossierChanged { dossier_id, .. }) => {
                self.dossiers.insert(dossier_id);
            }
            // Of a newer version: what it touches is not known here.
            Some(Event::FurnitureChanged) | None => self.everything = true,
            Some(
                Event::CommentDecided { .. }
                | Event::FrontChanged { .. }
                | Event::ArticleStopped { .. }
                | Event::PassageNoted { .. }
                | Event::ArticleGiven { .. }
                | Event::ArticleDue { .. }
                | Event::PromotionsChanged
                | Event::RelatedChanged { .. }
                | Event::RenditionsMade { .. }
                | Event::MediumChanged { .. }
                | Event::SettingsChanged
                | Event::WordListsChanged
                | Event::SignInAsked { .. }
                | Event::StaffInvited { .. }
                | Event::StaffChanged { .. },
            ) => {}
        }
    }

    /// Puts what is true now into an index.
    async fn put_in(self, db: &Db, open: &mut Open) -> Result<()> {
        let is_of_comments = !self.talked_about.is_empty() || !self.came.is_empty();
        if self.articles.is_empty() && self.dossiers.is_empty() && !is_of_comments {
            return Ok(());
        }
        let settings = load_settings(&mut db.read().await?).await?;
        let ids: Vec<i64> = self.articles.iter().copied().collect();
        open.put_articles(db, &ids, &settings).await?;
        let ids: Vec<i64> = self.dossiers.iter().copied().collect();
        for ids in ids.chunks(documents::BATCH as usize) {
            let mut changes = Changes::default();
            documents::put_dossiers(&mut db.read().await?, ids, &settings, &mut changes).await?;
            open.put(changes).await?;
        }
        // Comments come and go with their article.
        for id in self.articles.union(&self.talked_about) {
            open.put_comments(db, *id).await?;
        }
        for (id, since) in &self.came {
            if !self.articles.contains(id) && !self.talked_about.contains(id) {
                let mut changes = Changes::default();
                documents::comments_since(&mut db.read().await?, *id, since - BEFORE, &mut changes).await?;
                open.put(changes).await?;
            }
        }
        Ok(())
    }
}

async fn load_settings(tx: &mut courant_kit::db::Tx) -> Result<Settings> {
    settings::find(tx).await?.context("there is no paper")
}

/// Makes a new index of all there is and puts it in use; its name, and how much is in it. The paper may be served
/// meanwhile, by whatever process: it goes on with the old one until the new one is whole.
pub async fn rebuild(db: &Db, folder: &Folder) -> Result<(String, u64)> {
    let name = Folder::fresh_name();
    let made = Box::pin(make(db, folder, &name)).await;
    if made.is_err() {
        // Nobody will use half of one, and the next try has a name of its own: on a full disk they would only heap up.
        Folder::remove(&folder.path(&name));
    }
    Ok((name, made?))
}

async fn make(db: &Db, folder: &Folder, name: &str) -> Result<u64> {
    let path = folder.path(name);
    let (index, mut writer) = tokio::task::spawn_blocking(move || {
        let index = Index::create(&path)?;
        let writer = index.writer()?;
        courant_search::Result::Ok((index, writer))
    })
    .await
    .context("no index could be made")??;
    // What happens from here on is told to whoever opens it.
    let cursor = outbox::last_id(&mut db.read().await?).await?;
    let settings = load_settings(&mut db.read().await?).await?;
    // While a batch is written the next one is read.
    let (batches, mut read) = mpsc::channel(1);
    let writing = async move {
        while let Some(changes) = read.recv().await {
            writer = put(writer, changes, None).await?;
        }
        put(writer, Changes::default(), Some(cursor)).await
    };
    let (reading, written) = tokio::join!(Box::pin(read_all(db, &settings, batches)), writing);
    let writer = written?;
    reading?;
    let (name, folder) = (name.to_owned(), folder.clone());
    let count = tokio::task::spawn_blocking(move || {
        writer.close()?;
        index.refresh()?;
        folder.switch(&name)?;
        anyhow::Ok(index.count())
    });
    count.await.context("the new index could not be put in use")?
}

/// Reads all there is, batch by batch, until nobody takes it any more.
async fn read_all(db: &Db, settings: &Settings, batches: mpsc::Sender<Changes>) -> Result<()> {
    let (mut after, mut known, mut changes) = (0, HashMap::new(), Changes::default());
    while let Some(last) = documents::articles_after(&mut db.read().await?, after, &mut known, &mut changes).await? {
        after = last;
        if batches.send(std::mem::take(&mut changes)).await.is_err() {
            return Ok(());
        }
    }
    after = 0;
    while let Some(last) = documents::all_comments_after(&mut db.read().await?, after, &mut changes).await? {
        after = last;
        if batches.send(std::mem::take(&mut changes)).await.is_err() {
            return Ok(());
        }
    }
    documents::all_names(&mut db.read().await?, settings, HashMap::new(), &mut changes).await?;
    // Where nobody takes them the other side says why.
    drop(batches.send(changes).await);
    Ok(())
}

async fn put(mut writer: Writer, changes: Changes, cursor: Option<i64>) -> Result<Writer> {
    let written = tokio::task::spawn_blocking(move || {
        apply(&mut writer, &changes)?;
        if let Some(cursor) = cursor {
            writer.commit(cursor)?;
        }
        courant_search::Result::Ok(writer)
    });
    Ok(written.await.context("the index could not be written")??)
}
