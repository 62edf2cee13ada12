//! Which stored pages carry which tags, and which tags were purged while pages were being made.
//!
//! Purges are numbered. A rendering notes the number at its start; when it ends, [`Run::register`]
//! tells whether a purge of one of its tags came in between. The log of purges is kept only as long
//! as a rendering under way could still ask about it.
//!
//! Not here: the pages themselves ([`super::page_cache`]).

use super::page_cache::{Entry, PageKey, Tag};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

#[derive(Default)]
pub(crate) struct TagIndex {
    state: Mutex<State>,
    /// Number of purges so far; written under the lock, read without it.
    purges: AtomicU64,
    /// Number of the latest purge of everything.
    all_purged_at: AtomicU64,
}

#[derive(Default)]
struct State {
    /// Start numbers of the renderings under way, with how many share one.
    running: BTreeMap<u64, usize>,
    /// The latest purge of each tag while renderings are under way.
    recent: HashMap<Tag, u64>,
    /// Number of gentle purges so far.
    gentle: u64,
    /// The latest gentle purge of each tag while renderings are under way.
    recent_gentle: HashMap<Tag, u64>,
    carriers: HashMap<Tag, Carriers>,
    /// Tag lists are swept when there are this many of them.
    sweep_at: usize,
}

/// The stored pages with one tag. Entries that left the cache are swept when the list has doubled.
#[derive(Default)]
struct Carriers {
    list: Vec<(PageKey, Weak<Entry>)>,
    sweep_at: usize,
}

const SMALLEST_SWEEP: usize = 32;

impl Carriers {
    fn sweep(&mut self) {
        self.list.retain(|(_, entry)| entry.strong_count() > 0);
        self.sweep_at = (self.list.len() * 2).max(SMALLEST_SWEEP);
    }
}

impl TagIndex {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Every step leaves the index usable: at worst a page is rendered once more.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many purges there have been.
    pub(crate) fn purges(&self) -> u64 {
        self.purges.load(Ordering::Acquire)
    }

    /// The number of the latest purge of everything; pages begun before it are dead.
    pub(crate) fn all_purged_at(&self) -> u64 {
        self.all_purged_at.load(Ordering::Acquire)
    }

    /// Notes the start of a rendering. Call it before the first fact is read.
    pub(crate) fn begin(&self) -> Run<'_> {
        let mut state = self.lock();
        let began_at = self.purges.load(Ordering::Relaxed);
        *state.running.entry(began_at).or_default() += 1;
        let began_gentle = state.gentle;
        Run { index: self, began_at, began_gentle }
    }

    /// Marks every page with one of `tags` dead; returns their keys.
    pub(crate) fn purge(&self, tags: &[Tag]) -> Vec<PageKey> {
        let mut state = self.lock();
        let number = self.purges.load(Ordering::Relaxed) + 1;
        let mut killed = Vec::new();
        for tag in tags {
            if !state.running.is_empty() {
                state.recent.insert(tag.clone(), number);
            }
            for (key, entry) in state.carriers.remove(tag).unwrap_or_default().list {
                if let Some(entry) = entry.upgrade()
                    && !entry.is_dead.swap(true, Ordering::AcqRel)
                {
                    killed.push(key);
                }
            }
        }
        self.purges.store(number, Ordering::Release);
        killed
    }

    /// Marks every page with one of `tags` as one to be made anew in a while; how many.
    pub(crate) fn age(&self, tags: &[Tag]) -> usize {
        let mut state = self.lock();
        state.gentle += 1;
        let number = state.gentle;
        let mut count = 0;
        for tag in tags {
            if !state.running.is_empty() {
                state.recent_gentle.insert(tag.clone(), number);
            }
            for (_, entry) in state.carriers.get(tag).into_iter().flat_map(|carriers| &carriers.list) {
                if let Some(entry) = entry.upgrade()
                    && !entry.is_aged.swap(true, Ordering::AcqRel)
                {
                    count += 1;
                }
            }
        }
        count
    }

    /// Marks every page dead.
    pub(crate) fn purge_all(&self) {
        let mut state = self.lock();
        let number = self.purges.load(Ordering::Relaxed) + 1;
        state.carriers.clear();
        self.all_purged_at.store(number, Ordering::Release);
        self.purges.store(number, Ordering::Release);
    }
}

/// What became of a finished page.
pub(crate) struct Filed {
    /// A purge came between its start and its end: it must not be stored.
    pub(crate) is_overtaken: bool,
    /// The page is true for requests that arrived when there had been at most this many purges.
    pub(crate) good_for: u64,
}

/// A rendering under way.
pub(crate) struct Run<'a> {
    index: &'a TagIndex,
    began_at: u64,
    began_gentle: u64,
}

impl Run<'_> {
    /// The number of purges before it began.
    pub(crate) fn began_at(&self) -> u64 {
        self.began_at
    }

    /// Files a finished page under its tags, unless one of them was purged since the start.
    ///
    /// Without an entry it only looks.
    pub(crate) fn register(&self, tags: &[Tag], stored: Option<(&PageKey, &Arc<Entry>)>) -> Filed {
        let mut state = self.index.lock();
        let is_overtaken = self.index.all_purged_at.load(Ordering::Relaxed) > self.began_at
            || tags.iter().any(|tag| state.recent.get(tag).is_some_and(|purge| *purge > self.began_at));
        // The log knows only the latest purge of a tag, so an overtaken page is held to be old from its start.
        let good_for = if is_overtaken { self.began_at } else { self.index.purges.load(Ordering::Relaxed) };
        if let (false, Some((key, entry))) = (is_overtaken, stored) {
            let is_aged =
                tags.iter().any(|tag| state.recent_gentle.get(tag).is_some_and(|purge| *purge > self.began_gentle));
            if is_aged {
                entry.is_aged.store(true, Ordering::Release);
            }
            for tag in tags {
                let carriers = state.carriers.entry(tag.clone()).or_default();
                if carriers.list.len() >= carriers.sweep_at.max(SMALLEST_SWEEP) {
                    carriers.sweep();
                }
                carriers.list.push((key.clone(), Arc::downgrade(entry)));
            }
            if state.carriers.len() >= state.sweep_at.max(SMALLEST_SWEEP) {
                state.carriers.retain(|_, carriers| {
                    carriers.sweep();
                    !carriers.list.is_empty()
                });
                state.sweep_at = state.carriers.len() * 2;
            }
        }
        Filed { is_overtaken, good_for }
    }
}

impl Drop for Run<'_> {
    fn drop(&mut self) {
        let mut state = self.index.lock();
        if let Some(count) = state.running.get_mut(&self.began_at) {
            *count -= 1;
            if *count == 0 {
                state.running.remove(&self.began_at);
            }
        }
        match state.running.keys().next().copied() {
            None => {
                state.recent.clear();
                state.recent_gentle.clear();
            }
            // Purges before the oldest rendering under way matter to nobody any more.
            Some(oldest) if state.recent.len() > 1024 => state.recent.retain(|_, purge| *purge > oldest),
            Some(_) => {}
        }
    }
}

#[cfg(test)]
impl TagIndex {
    /// How many pages are filed under a tag, swept or not.
    pub(crate) fn carriers_of(&self, tag: &Tag) -> usize {
        self.lock().carriers.get(tag).map_or(0, |carriers| carriers.list.len())
    }
}
