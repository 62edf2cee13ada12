//! Themes: what they may change is seen, what they get wrong is said, and nothing they do takes a page
//! down, leaks, or goes on for ever.

mod contract;
mod document;
mod hostile;
mod seen;

use crate::support::NOW;
use bytes::Bytes;
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::http::page_cache::PageCacheLimits;
use courant_paper::layout::Manner;
use courant_paper::media::files::MediaFolder;
use courant_paper::paper::Paper;
use courant_paper::sample;
use courant_paper::theme::Theme;
use courant_paper::theme::problem::Problems;
use std::sync::Arc;
use tempfile::TempDir;

/// A theme of these files.
pub fn theme(files: &[(&str, &str)]) -> Result<Theme, Problems> {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), Bytes::from((*text).to_owned())));
    Theme::of_files("theme", files.collect())
}

/// The sample paper in a theme.
pub struct Dressed {
    pub paper: Arc<Paper>,
    _folder: TempDir,
}

/// Makes the sample in an empty store and opens it in a theme.
pub async fn dressed(db: Db, theme: Theme, manner: Manner) -> Dressed {
    let folder = tempfile::tempdir().unwrap();
    let media = MediaFolder::new(folder.path().join("media"));
    sample::load(&db, &media, &Clock::fixed(NOW), crate::support::ADDRESS).await.unwrap();
    let paper = open(db, media, theme, manner).await.unwrap();
    Dressed { paper, _folder: folder }
}

/// Opens a paper whose store is filled in a theme.
pub async fn open(db: Db, media: MediaFolder, theme: Theme, manner: Manner) -> anyhow::Result<Arc<Paper>> {
    Paper::open_dressed(db, Clock::fixed(NOW), media, PageCacheLimits::default(), None, theme, manner).await
}
