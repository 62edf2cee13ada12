//! Pages kept in memory until a fact they show changes.
//!
//! Invariant: **no request that arrives after a purge of a tag is answered with a page carrying
//! that tag whose rendering began before the purge.** Renders are numbered by the purges that came
//! before them; a finished page is stored only if none of its tags was purged meanwhile, and the
//! requests waiting for it take it only if they arrived before that purge. Whoever changes a fact
//! commits first and purges then.
//!
//! **Gentle purges** ([`PageCache::purge_gently`]) are for what may be seen a moment later: a comment that came, a vote, a
//! count. A page that carries such a tag is served as it was and made anew by one request, at most once in
//! [`PageCacheLimits::calm`]; whoever asks meanwhile gets what there is. A purge always wins: it kills aged pages
//! like others, and every answer looks whether its page is dead at the moment it is given out. A rendering during which a
//! gentle purge came is kept and is aged from the start.
//!
//! A cold page is rendered once however many ask for it at the same moment. Errors are shared by
//! those who wait and then forgotten. Pages of status 404 live in a small cache of their own, for a
//! second, so that guessed addresses cannot push real pages out; 5xx are not kept at all.
//!
//! Not here: what a page consists of ([`super::page`]) and which tags it needs (the pages do).

use super::page::Page;
use super::page_flights::{Flight, Flights, Landing};
use super::page_tags::TagIndex;
use http::StatusCode;
use moka::sync::Cache;
use std::borrow::Borrow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::Instant;

/// Names one page: path and query as asked for, and the variant if the address alone does not decide.
///
/// A key must hold everything the page depends on; the renderer of a cacheable page gets nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PageKey(Box<str>);

impl PageKey {
    /// The key of an address, such as `/politik/deich?page=2`.
    pub fn new(path_and_query: &str) -> PageKey {
        PageKey(path_and_query.into())
    }

    /// The key of another variant of the same address, such as `light`.
    pub fn with_variant(path_and_query: &str, variant: &str) -> PageKey {
        // A space cannot stand in a request target, so no address can pass for a variant.
        PageKey(format!("{path_and_query} {variant}").into())
    }

    /// The whole key, for [`PageCache::find`].
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for PageKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A fact or collection a page shows: `article:12`, `section:3`, `front`. [`Tag::all`] means every page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(Arc<str>);

impl Tag {
    /// A tag by its name.
    pub fn new(name: &str) -> Tag {
        Tag(name.into())
    }

    /// The tag of a numbered thing: `Tag::of("article", 12)` is `article:12`.
    pub fn of(kind: &str, id: impl std::fmt::Display) -> Tag {
        Tag(format!("{kind}:{id}").into())
    }

    /// Every page carries this tag without saying so.
    pub fn all() -> Tag {
        Tag::new("all")
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Tag {
    fn from(name: &str) -> Tag {
        Tag::new(name)
    }
}

/// A freshly made page and the tags of all it shows.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// The page.
    pub page: Page,
    /// Purging any of these forgets the page.
    pub tags: Vec<Tag>,
    /// False for a page that must not be kept (it is still shared with those who wait for it).
    pub is_cacheable: bool,
}

impl Rendered {
    /// A page that may be kept until one of `tags` is purged.
    pub fn new(page: Page, tags: impl IntoIterator<Item = Tag>) -> Rendered {
        Rendered { page, tags: tags.into_iter().collect(), is_cacheable: true }
    }

    /// A page that is given out and not kept.
    pub fn uncached(page: Page) -> Rendered {
        Rendered { page, tags: Vec::new(), is_cacheable: false }
    }
}

/// A rendering that failed, shared by all who waited for it.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{cause:#}")]
pub struct RenderFailed {
    /// What went wrong; for the log, never for a reader.
    pub cause: Arc<anyhow::Error>,
    /// True for exactly one of the requests: the one that logs it.
    pub is_first: bool,
}

/// Limits of a [`PageCache`].
#[derive(Debug, Clone, Copy)]
pub struct PageCacheLimits {
    /// Memory for pages and their variants, in bytes (an estimate, see [`Page::weight_bytes`]); none are kept with 0.
    pub max_bytes: u64,
    /// Memory for pages of status 404.
    pub max_missing_bytes: u64,
    /// How long a page is kept at most; a net under forgotten purges.
    pub max_age: Duration,
    /// How long a page of status 404 is kept; zero keeps none.
    pub max_missing_age: Duration,
    /// Keys longer than this many bytes are rendered each time.
    pub max_key_bytes: usize,
    /// How long a page stands after it was made before a gentle purge has it made anew; zero: at once.
    pub calm: Duration,
}

impl Default for PageCacheLimits {
    fn default() -> PageCacheLimits {
        PageCacheLimits {
            max_bytes: 64 * 1024 * 1024,
            max_missing_bytes: 1024 * 1024,
            max_age: Duration::from_secs(3600),
            max_missing_age: Duration::from_secs(1),
            max_key_bytes: 2048,
            calm: Duration::from_secs(1),
        }
    }
}

/// Figures of a [`PageCache`] since the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PageCacheStats {
    /// Requests answered from memory.
    pub hits: u64,
    /// Requests that found nothing.
    pub misses: u64,
    /// Renderings begun.
    pub renders: u64,
    /// Requests that waited for somebody else's rendering.
    pub joined: u64,
    /// Finished pages not kept because a tag was purged meanwhile.
    pub overtaken: u64,
    /// Calls of [`PageCache::purge`].
    pub purges: u64,
    /// Pages forgotten through purges.
    pub purged_pages: u64,
    /// Pages in memory, about.
    pub pages: u64,
    /// Bytes in memory, about.
    pub bytes: u64,
}

/// One stored page; dead once a tag of it was purged.
pub(crate) struct Entry {
    page: Arc<Page>,
    /// The number of purges before its rendering began.
    began_at: u64,
    made_at: Instant,
    pub(crate) is_dead: AtomicBool,
    /// A gentle purge came since its rendering began.
    pub(crate) is_aged: AtomicBool,
    /// How often it was given out since that was last asked.
    hits: AtomicU32,
}

/// What is kept under a key.
enum Kept {
    /// A page that may be given out.
    Fresh(Arc<Page>),
    /// A page that may be given out while it is made anew.
    Aged(Arc<Page>),
    Nothing,
}

#[derive(Default)]
struct Counters {
    hits: AtomicU64,
    misses: AtomicU64,
    renders: AtomicU64,
    joined: AtomicU64,
    overtaken: AtomicU64,
    purges: AtomicU64,
    purged_pages: AtomicU64,
}

/// The cache. Share it in an `Arc`.
pub struct PageCache {
    limits: PageCacheLimits,
    pages: Cache<PageKey, Arc<Entry>>,
    missing: Cache<PageKey, Arc<Entry>>,
    tags: TagIndex,
    flights: Flights,
    counters: Counters,
}

impl Default for PageCache {
    fn default() -> PageCache {
        PageCache::new(PageCacheLimits::default())
    }
}

impl PageCache {
    /// An empty cache.
    pub fn new(limits: PageCacheLimits) -> PageCache {
        let kept = |max_bytes: u64, age: Duration| {
            Cache::builder()
                .max_capacity(max_bytes)
                .weigher(|key: &PageKey, entry: &Arc<Entry>| {
                    let key_bytes = u32::try_from(key.0.len()).unwrap_or(u32::MAX);
                    entry.page.weight_bytes().saturating_add(key_bytes)
                })
                .time_to_live(age)
                .build()
        };
        PageCache {
            pages: kept(limits.max_bytes, limits.max_age),
            missing: kept(limits.max_missing_bytes, limits.max_missing_age.max(Duration::from_millis(1))),
            limits,
            tags: TagIndex::default(),
            flights: Flights::default(),
            counters: Counters::default(),
        }
    }

    /// The kept page of a key, if there is one that is still true. Takes no lock and allocates nothing.
    pub fn find(&self, key: &str) -> Option<Arc<Page>> {
        let found = self.peek(key);
        let counter = if found.is_some() { &self.counters.hits } else { &self.counters.misses };
        counter.fetch_add(1, Ordering::Relaxed);
        found
    }

    /// Like [`PageCache::find`], for one who goes on to ask there: a page that is not there is not counted.
    pub(crate) fn find_kept(&self, key: &str) -> Option<Arc<Page>> {
        let found = self.peek(key)?;
        self.counters.hits.fetch_add(1, Ordering::Relaxed);
        Some(found)
    }

    fn peek(&self, key: &str) -> Option<Arc<Page>> {
        match self.look(key) {
            Kept::Fresh(page) => Some(page),
            Kept::Aged(_) | Kept::Nothing => None,
        }
    }

    fn look(&self, key: &str) -> Kept {
        let alive =
            |entry: &Arc<Entry>| !entry.is_dead.load(Ordering::Acquire) && entry.began_at >= self.tags.all_purged_at();
        let Some(entry) = self.pages.get(key).filter(alive).or_else(|| self.missing.get(key).filter(alive)) else {
            return Kept::Nothing;
        };
        let page = entry.page.clone();
        entry.hits.fetch_add(1, Ordering::Relaxed);
        if entry.is_aged.load(Ordering::Acquire) && entry.made_at.elapsed() >= self.limits.calm {
            Kept::Aged(page)
        } else {
            Kept::Fresh(page)
        }
    }

    /// The kept page, or the page `render` makes, rendered once for all who ask meanwhile.
    ///
    /// `render` is called only by the one request that leads; if that request goes away in the middle,
    /// one of those waiting takes over with its own `render`. An error goes to all who wait and is not kept.
    pub async fn find_or_render<F, Fut>(&self, key: &PageKey, render: F) -> Result<Arc<Page>, RenderFailed>
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = anyhow::Result<Rendered>>,
    {
        if let Some(page) = self.find(key.as_str()) {
            return Ok(page);
        }
        let arrived_at = self.tags.purges();
        loop {
            match self.flights.board(key) {
                Flight::Wait(waiting) => {
                    if let Kept::Aged(page) = self.look(key.as_str()) {
                        self.counters.hits.fetch_add(1, Ordering::Relaxed);
                        return Ok(page);
                    }
                    self.counters.joined.fetch_add(1, Ordering::Relaxed);
                    match waiting.landed().await {
                        Some(Landing::Page { page, good_for }) if arrived_at <= good_for => return Ok(page),
                        Some(Landing::Failed(cause)) => return Err(RenderFailed { cause, is_first: false }),
                        // The leader went away, or there was a purge before this request came: look again.
                        Some(Landing::Page { .. }) | None => {}
                    }
                    if let Some(page) = self.peek(key.as_str()) {
                        return Ok(page);
                    }
                }
                Flight::Lead(lead) => {
                    // Another may have landed between the look and the boarding. Those who boarded since look for
                    // themselves: the page may be purged by the time they hear of it.
                    if let Some(page) = self.peek(key.as_str()) {
                        return Ok(page);
                    }
                    self.counters.renders.fetch_add(1, Ordering::Relaxed);
                    let run = self.tags.begin();
                    let outcome = render().await;
                    let landing = match outcome {
                        Ok(rendered) => {
                            let page = Arc::new(rendered.page);
                            let good_for = self.keep(key, &page, &rendered.tags, rendered.is_cacheable, &run);
                            Landing::Page { page, good_for }
                        }
                        // An aged page is better than none.
                        Err(error) => {
                            // Counted before the look: a purge after it makes the page too old for those who come later.
                            let good_for = self.tags.purges();
                            match self.look(key.as_str()) {
                                Kept::Aged(page) => {
                                    tracing::warn!(
                                        error = format!("{error:#}"),
                                        "a page could not be made anew; it stays as it was"
                                    );
                                    Landing::Page { page, good_for }
                                }
                                Kept::Fresh(_) | Kept::Nothing => Landing::Failed(Arc::new(error)),
                            }
                        }
                    };
                    drop(run);
                    lead.land(landing.clone());
                    // The leader arrived before its own rendering began, so its page is never too old for it.
                    return match landing {
                        Landing::Page { page, .. } => Ok(page),
                        Landing::Failed(cause) => Err(RenderFailed { cause, is_first: true }),
                    };
                }
            }
        }
    }

    /// Stores a page unless a purge overtook it; gives the number of purges up to which it is true.
    fn keep(
        &self,
        key: &PageKey,
        page: &Arc<Page>,
        tags: &[Tag],
        is_cacheable: bool,
        run: &super::page_tags::Run<'_>,
    ) -> u64 {
        let status = page.status();
        let is_missing = status == StatusCode::NOT_FOUND;
        let is_kept = is_cacheable
            && self.limits.max_bytes > 0
            && !status.is_server_error()
            && key.0.len() <= self.limits.max_key_bytes
            && !(is_missing && self.limits.max_missing_age.is_zero());
        let entry = Arc::new(Entry {
            page: page.clone(),
            began_at: run.began_at(),
            made_at: Instant::now(),
            is_dead: AtomicBool::new(false),
            is_aged: AtomicBool::new(false),
            hits: AtomicU32::new(0),
        });
        let filed = run.register(tags, is_kept.then_some((key, &entry)));
        if filed.is_overtaken {
            self.counters.overtaken.fetch_add(1, Ordering::Relaxed);
        } else if is_kept {
            // A purge between these two lines has marked the entry dead, and a dead entry is never served.
            let cache = if is_missing { &self.missing } else { &self.pages };
            cache.insert(key.clone(), entry);
        }
        filed.good_for
    }

    /// Forgets every page carrying one of `tags`; returns how many pages were forgotten.
    ///
    /// After it returns no request is answered with an older state. Call it after the commit.
    pub fn purge(&self, tags: &[Tag]) -> usize {
        if tags.is_empty() {
            return 0;
        }
        self.counters.purges.fetch_add(1, Ordering::Relaxed);
        let everything = Tag::all();
        let count = if tags.contains(&everything) {
            self.pages.run_pending_tasks();
            let count = usize::try_from(self.pages.entry_count()).unwrap_or(usize::MAX);
            self.tags.purge_all();
            self.pages.invalidate_all();
            self.missing.invalidate_all();
            count
        } else {
            let killed = self.tags.purge(tags);
            for key in &killed {
                // Only memory is freed here: the entry is dead already. A newer page that took its place
                // in this instant is left alone.
                for cache in [&self.pages, &self.missing] {
                    if cache.get(key).is_some_and(|entry| entry.is_dead.load(Ordering::Acquire)) {
                        cache.invalidate(key);
                    }
                }
            }
            killed.len()
        };
        self.counters.purged_pages.fetch_add(count as u64, Ordering::Relaxed);
        count
    }

    /// Has every page carrying one of `tags` made anew, at most once in [`PageCacheLimits::calm`], and served as it was
    /// meanwhile; how many pages that is. For what may be seen a moment later, never for what must not be seen any more.
    pub fn purge_gently(&self, tags: &[Tag]) -> usize {
        if tags.is_empty() {
            return 0;
        }
        self.counters.purges.fetch_add(1, Ordering::Relaxed);
        self.tags.age(tags)
    }

    /// Tells of each page that was given out since this was last called, and how often; pages of status 404 aside.
    pub fn take_hits(&self, mut tell: impl FnMut(&str, u32)) {
        for (key, entry) in &self.pages {
            let hits = entry.hits.swap(0, Ordering::Relaxed);
            if hits > 0 {
                tell(key.as_str(), hits);
            }
        }
    }

    /// The figures for the metrics page.
    pub fn stats(&self) -> PageCacheStats {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        PageCacheStats {
            hits: load(&self.counters.hits),
            misses: load(&self.counters.misses),
            renders: load(&self.counters.renders),
            joined: load(&self.counters.joined),
            overtaken: load(&self.counters.overtaken),
            purges: load(&self.counters.purges),
            purged_pages: load(&self.counters.purged_pages),
            pages: self.pages.entry_count() + self.missing.entry_count(),
            bytes: self.pages.weighted_size() + self.missing.weighted_size(),
        }
    }
}

impl std::fmt::Debug for PageCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PageCache({} pages)", self.pages.entry_count())
    }
}

#[cfg(test)]
#[path = "page_cache_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "page_order_tests.rs"]
mod order_tests;
