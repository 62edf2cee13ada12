//! The running paper: the store, the page cache, and the site's furniture kept in memory.

use crate::media::files::MediaFolder;
use crate::pages::site::Site;
use anyhow::Result;
use courant_kit::clock::Clock;
use courant_kit::config::Secret;
use courant_kit::db::Db;
use courant_kit::http::log::watch_page_cache;
use courant_kit::http::page_cache::{PageCache, PageCacheLimits};
use courant_kit::metrics::Registry;
use std::sync::{Arc, PoisonError, RwLock};

/// A paper that is open.
pub struct Paper {
    /// The store.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Where media files are.
    pub media: MediaFolder,
    /// Rendered pages.
    pub cache: Arc<PageCache>,
    /// What is counted.
    pub metrics: Registry,
    /// What `/metrics` asks for; without it only this machine may ask.
    pub metrics_token: Option<Secret>,
    site: RwLock<Arc<Site>>,
}

impl Paper {
    /// Opens a paper whose store is ready.
    ///
    /// # Refuses
    /// A store in which no paper was made.
    pub async fn open(
        db: Db,
        clock: Clock,
        media: MediaFolder,
        cache: PageCacheLimits,
        metrics_token: Option<Secret>,
    ) -> Result<Arc<Paper>> {
        let site = Site::load(&mut db.read().await?, None).await?;
        let cache = Arc::new(PageCache::new(cache));
        let metrics = Registry::new();
        watch_page_cache(&metrics, Arc::clone(&cache));
        let site = RwLock::new(Arc::new(site));
        Ok(Arc::new(Paper { db, clock, media, cache, metrics, metrics_token, site }))
    }

    /// The furniture as it stands.
    pub fn site(&self) -> Arc<Site> {
        Arc::clone(&self.site.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the furniture again after it changed.
    pub async fn reload(&self) -> Result<()> {
        let before = self.site();
        let site = Site::load(&mut self.db.read().await?, Some(&before)).await?;
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
        Ok(())
    }
}
