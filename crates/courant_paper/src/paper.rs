//! The running paper: the store, the page cache, and the site's furniture kept in memory.

use crate::editing::mentions::KnownNames;
use crate::layout::Manner;
use crate::library::intake::Intake;
use crate::media::files::MediaFolder;
use crate::pages::live::Live;
use crate::pages::own_files::OwnFiles;
use crate::pages::site::Site;
use crate::search::Search;
use crate::stats::Counters;
use crate::stats::missing::Missing;
use crate::theme::Theme;
use anyhow::Result;
use courant_keys::passwords::Hasher;
use courant_kit::clock::Clock;
use courant_kit::config::Secret;
use courant_kit::db::Db;
use courant_kit::http::log::watch_page_cache;
use courant_kit::http::page_cache::{PageCache, PageCacheLimits, Tag};
use courant_kit::key::Key;
use courant_kit::mail::Mailer;
use courant_kit::metrics::Registry;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use tokio::sync::{Notify, watch};

/// A paper that is open.
pub struct Paper {
    /// The store.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Where media files are.
    pub media: MediaFolder,
    /// Files that come in.
    pub intake: Intake,
    /// Rendered pages.
    pub cache: Arc<PageCache>,
    /// What is counted.
    pub metrics: Registry,
    /// What `/metrics` asks for; without it only this machine may ask.
    pub metrics_token: Option<Secret>,
    /// Number of the theme's edition, for browsers that wait for the next one while it is edited.
    pub editions: watch::Sender<u64>,
    key: OnceLock<Key>,
    mailer: OnceLock<Mailer>,
    manner: Manner,
    /// Held while the furniture is read again, so that no theme comes back that was just replaced.
    changing: tokio::sync::Mutex<()>,
    /// Comments came or went since lists were last made anew for it: they say how many there are.
    pub has_new_comments: AtomicBool,
    /// Open pages that are told of new comments.
    pub live: Live,
    /// What readers open, until it is written.
    pub counters: Counters,
    /// Something was scheduled or put off: the clockwork looks again.
    pub scheduled: Notify,
    /// What readers ask for and do not find, until it is written.
    pub missing: Missing,
    /// Hashes the passwords of staff, a few at a time.
    pub hasher: Hasher,
    /// Files of the paper's folder that are answered as they are.
    pub own_files: OwnFiles,
    /// What is known by name, for those who write.
    pub names: KnownNames,
    /// What readers search.
    pub search: Arc<Search>,
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
        Paper::open_dressed(db, clock, media, cache, metrics_token, Theme::none(), Manner::Serving).await
    }

    /// Opens a paper with a theme of its own.
    ///
    /// # Refuses
    /// As [`Paper::open`]; a theme whose templates do not keep the contract.
    pub async fn open_dressed(
        db: Db,
        clock: Clock,
        media: MediaFolder,
        cache: PageCacheLimits,
        metrics_token: Option<Secret>,
        theme: Theme,
        manner: Manner,
    ) -> Result<Arc<Paper>> {
        let editions = watch::Sender::new(theme.edition.unwrap_or_default());
        let site = Site::load(&mut db.read().await?, &Arc::new(theme), manner, None).await?;
        let cache = Arc::new(PageCache::new(cache));
        let metrics = Registry::new();
        watch_page_cache(&metrics, Arc::clone(&cache));
        let site = RwLock::new(Arc::new(site));
        Ok(Arc::new(Paper {
            db,
            clock,
            media,
            intake: Intake::default(),
            cache,
            metrics,
            metrics_token,
            editions,
            key: OnceLock::new(),
            mailer: OnceLock::new(),
            manner,
            changing: tokio::sync::Mutex::default(),
            has_new_comments: AtomicBool::new(false),
            live: Live::default(),
            counters: Counters::default(),
            scheduled: Notify::new(),
            missing: Missing::default(),
            hasher: Hasher::default(),
            own_files: OwnFiles::default(),
            names: KnownNames::default(),
            search: Arc::default(),
            site,
            reloads: watch::Sender::new(0),
        }))
    }

    /// Gives the paper the key of its folder, before it is served. Without one it takes a fresh key, and what
    /// was proved with that is worthless once the program ends.
    pub fn set_key(&self, key: Key) {
        // A key that is there already stays.
        self.key.set(key).unwrap_or_default();
    }

    /// The paper's key.
    pub fn key(&self) -> Result<&Key> {
        match self.key.get() {
            Some(key) => Ok(key),
            None => {
                let fresh = Key::fresh()?;
                Ok(self.key.get_or_init(|| fresh))
            }
        }
    }

    /// Gives the paper the way that its letters leave by, before it is served. Without one none is offered.
    pub fn set_mailer(&self, mailer: Mailer) {
        // A way that is there already stays.
        self.mailer.set(mailer).unwrap_or_default();
        self.site().has_mail.store(self.mailer().is_configured(), Ordering::Relaxed);
    }

    /// The way that letters leave by.
    pub fn mailer(&self) -> &Mailer {
        self.mailer.get_or_init(Mailer::none)
    }

    /// The furniture as it stands.
    pub fn site(&self) -> Arc<Site> {
        Arc::clone(&self.site.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the furniture again after it changed.
    pub async fn reload(&self) -> Result<()> {
        let _one_at_a_time = self.changing.lock().await;
        let before = self.site();
        let site = Site::load(&mut self.db.read().await?, &before.theme, self.manner, Some(&before)).await?;
        site.has_mail.store(self.mailer().is_configured(), Ordering::Relaxed);
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
        self.reloads.send_modify(|count| *count += 1);
        Ok(())
    }

    /// Puts another theme in the place of the present one and forgets every page.
    ///
    /// # Refuses
    /// A theme whose templates do not keep the contract; the present one then stays.
    pub async fn change_theme(&self, theme: Theme) -> Result<()> {
        let _one_at_a_time = self.changing.lock().await;
        let edition = theme.edition.unwrap_or_default();
        let site = Site::load(&mut self.db.read().await?, &Arc::new(theme), self.manner, None).await?;
        site.has_mail.store(self.mailer().is_configured(), Ordering::Relaxed);
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
        self.reloads.send_modify(|count| *count += 1);
        self.cache.purge(&[Tag::all()]);
        self.editions.send_replace(edition);
        Ok(())
    }

    /// Marked as changed each time the furniture was read again.
    pub fn reloads(&self) -> watch::Receiver<u64> {
        self.reloads.subscribe()
    }
}
