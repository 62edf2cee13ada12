//! The running paper: the store, the page cache, and the site's furniture kept in memory.

use crate::media::files::MediaFolder;
use crate::pages::own_files::OwnFiles;
use crate::pages::site::Site;
use crate::pages::{self, SiteAssets};
use crate::stats::Counters;
use anyhow::Result;
use courant_kit::clock::Clock;
use courant_kit::config::Secret;
use courant_kit::db::Db;
use courant_kit::http::assets::Assets;
use courant_kit::http::log::watch_page_cache;
use courant_kit::http::page_cache::{PageCache, PageCacheLimits};
use courant_kit::metrics::Registry;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::watch;

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
    /// Embedded style, script and icon.
    pub assets: Assets,
    /// Their addresses.
    pub site_assets: SiteAssets,
    /// What readers open, until it is written.
    pub counters: Counters,
    /// Files of the paper's folder that are answered as they are.
    pub own_files: OwnFiles,
    site: RwLock<Arc<Site>>,
    reloads: watch::Sender<u64>,
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
        let site = Site::load(&mut db.read().await?).await?;
        let (assets, site_assets) = pages::assets();
        let cache = Arc::new(PageCache::new(cache));
        let metrics = Registry::new();
        watch_page_cache(&metrics, Arc::clone(&cache));
        let site = RwLock::new(Arc::new(site));
        Ok(Arc::new(Paper {
            db,
            clock,
            media,
            cache,
            metrics,
            metrics_token,
            assets,
            site_assets,
            counters: Counters::default(),
            own_files: OwnFiles::default(),
            site,
            reloads: watch::Sender::new(0),
        }))
    }

    /// The furniture as it stands.
    pub fn site(&self) -> Arc<Site> {
        Arc::clone(&self.site.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the furniture again after it changed.
    pub async fn reload(&self) -> Result<()> {
        let site = Site::load(&mut self.db.read().await?).await?;
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
        self.reloads.send_modify(|count| *count += 1);
        Ok(())
    }

    /// Marked as changed each time the furniture was read again.
    pub fn reloads(&self) -> watch::Receiver<u64> {
        self.reloads.subscribe()
    }
}
