//! Opening a paper's folder for any of the commands.

use anyhow::{Context, Result};
use courant_kit::config::PaperFolder;
use courant_kit::db::Db;
use courant_paper::media::files::MediaFolder;
use courant_paper::store;
use std::path::Path;

/// A paper's folder with its store and media.
pub struct Opened {
    /// The folder.
    pub folder: PaperFolder,
    /// The store.
    pub db: Db,
    /// Where media files are.
    pub media: MediaFolder,
}

/// Opens the folder, its store (bringing the schema up to date) and its media.
pub async fn open(path: &Path) -> Result<Opened> {
    let folder = PaperFolder::open(path)?;
    let config = folder.config();
    let db = store::open(&config.database)
        .await
        .with_context(|| format!("the paper in {} cannot be opened", path.display()))?;
    let media = MediaFolder::new(&config.media);
    Ok(Opened { folder, db, media })
}
