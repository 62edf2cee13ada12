//! Search: the paper's index, kept true, and asked.
//!
//! The index lies in the paper's own folder (`search/`), one on each node; it holds what `public_articles` and
//! `public_comments` hold and nothing else. A [`Follower`] reads the events that came since the index's last commit and
//! puts in what is true now; the number of the last event lies in that commit, so nothing is missed whatever happens.
//! An index that is not there, is damaged or was made by another edition of the program is made anew in the background.
//!
//! Not here: what stands on the pages ([`crate::pages::search`]); how texts are cut and found (`courant_search`).

mod documents;
mod folder;
mod follow;
pub mod rows;

pub use documents::{documents_of, genre_of, kind_of, text_of, texts_of};
pub use folder::Folder;
pub use follow::{Follower, rebuild};

use anyhow::{Context, Result};
use courant_kit::quiet::Quiet;
use courant_search::{Alike, Document, Found, Index, Request};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Questions that are answered at a time, or whose results are marked; others wait.
const AT_A_TIME: usize = 3;
/// How long they wait.
const PATIENCE: Duration = Duration::from_secs(2);

/// The index of a paper that is open.
pub struct Search {
    folder: OnceLock<Folder>,
    index: RwLock<Option<Arc<Index>>>,
    heard: AtomicI64,
    permits: Arc<Semaphore>,
    quiet: Quiet,
}

impl Default for Search {
    fn default() -> Search {
        let permits = Arc::new(Semaphore::new(AT_A_TIME));
        Search {
            folder: OnceLock::new(),
            index: RwLock::default(),
            heard: AtomicI64::new(0),
            permits,
            quiet: Quiet::default(),
        }
    }
}

/// What came of a question.
pub enum Answered {
    /// It was answered.
    Found(Box<Found>),
    /// The index is being made.
    NotReady,
    /// Too many ask at this moment.
    Busy,
}

impl Search {
    /// Says which paper's folder the index lies in. The first word counts; without one there is no search.
    pub fn lie_in(&self, paper: &Path) {
        self.folder.get_or_init(|| Folder::of_paper(paper));
    }

    fn folder(&self) -> Option<&Folder> {
        self.folder.get()
    }

    fn index(&self) -> Option<Arc<Index>> {
        self.index.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_index(&self, index: Option<Arc<Index>>) {
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = index;
    }

    /// Whether questions are answered, or there is no search at all.
    pub fn is_ready(&self) -> bool {
        self.folder().is_none() || self.index().is_some()
    }

    fn note_heard(&self, event: i64) {
        self.heard.store(event, Ordering::Release);
    }

    /// The number of the last event that the index shows; none while there is no index.
    pub fn heard(&self) -> Option<i64> {
        self.index().map(|_| self.heard.load(Ordering::Acquire))
    }

    /// What is like a text ([`Index::alike`]), and of how many texts; none while there is no index.
    pub async fn alike(&self, document: Document, also: Vec<i64>, most: usize) -> Result<Option<(Vec<Alike>, u64)>> {
        let Some(index) = self.index() else { return Ok(None) };
        let count = index.count();
        Ok(Some((self.quietly(move || index.alike(&document, &also, most)).await??, count)))
    }

    /// Does work that no reader waits for ([`Quiet`]).
    pub async fn quietly<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        self.quiet.run(work).await.context("work of the search broke off")
    }

    /// Answers a question.
    pub async fn find(&self, request: Request) -> Result<Answered> {
        let Some(index) = self.index() else { return Ok(Answered::NotReady) };
        Ok(match self.in_turn(move || index.find(&request)).await? {
            Some(found) => Answered::Found(Box::new(found?)),
            None => Answered::Busy,
        })
    }

    /// Does work of the search, which may take some milliseconds, on a thread of its own when it is its turn; nothing
    /// where too many ask at this moment.
    pub async fn in_turn<T, F>(&self, work: F) -> Result<Option<T>>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        let permit = tokio::time::timeout(PATIENCE, Arc::clone(&self.permits).acquire_owned()).await;
        let Ok(permit) = permit else { return Ok(None) };
        let permit = permit.context("the search was closed")?;
        let done = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        });
        Ok(Some(done.await.context("work of the search broke off")?))
    }
}
