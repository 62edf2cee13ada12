//! What bodies are told about media and links of the old site while they are read.

use super::furniture::Furniture;
use super::scan::candidates;
use super::site::OldSite;
use crate::imports::rows::MediumFacts;
use courant_body::{MediaRef, MediaRefInfo, Resolve};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The media that a batch of texts may refer to.
#[derive(Debug, Default)]
pub(super) struct Library {
    by_id: HashMap<i64, Arc<MediumFacts>>,
    by_key: HashMap<String, Arc<MediumFacts>>,
}

impl Library {
    /// Takes a medium in, under its old number and its path.
    pub fn add(&mut self, facts: MediumFacts) {
        let facts = Arc::new(facts);
        if let Some(id) = facts.old_id.as_deref().and_then(|id| id.parse().ok()) {
            self.by_id.insert(id, Arc::clone(&facts));
        }
        if !facts.upload_path.is_empty() {
            self.by_key.insert(facts.upload_path.clone(), facts);
        }
    }

    /// The medium with an old number.
    pub fn find(&self, old_id: i64) -> Option<&MediumFacts> {
        self.by_id.get(&old_id).map(Arc::as_ref)
    }

    /// The medium of a file, sizes of it included.
    pub fn find_file(&self, key: &str) -> Option<&MediumFacts> {
        candidates(key).iter().find_map(|key| self.by_key.get(key)).map(Arc::as_ref)
    }
}

/// One text's view of the library. Remembers which of the old site's own files were asked for in vain.
pub(super) struct Resolver<'a> {
    pub site: &'a OldSite,
    pub library: &'a Library,
    pub furniture: &'a Furniture,
    missing: Mutex<Vec<String>>,
}

impl<'a> Resolver<'a> {
    pub fn new(site: &'a OldSite, library: &'a Library, furniture: &'a Furniture) -> Resolver<'a> {
        Resolver { site, library, furniture, missing: Mutex::new(Vec::new()) }
    }

    /// Files of the old site that no medium of the paper is.
    pub fn missing(&self) -> Vec<String> {
        std::mem::take(&mut self.missing.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn info(facts: &MediumFacts) -> MediaRefInfo {
    let size = |side: Option<i64>| side.and_then(|side| u32::try_from(side).ok()).filter(|side| *side > 0);
    MediaRefInfo {
        media: MediaRef::Library(facts.id),
        url: facts.source_address.clone(),
        width: size(facts.width),
        height: size(facts.height),
        alt: facts.alt.clone(),
        caption: facts.caption.clone(),
        title: facts.title.clone(),
    }
}

impl Resolve for Resolver<'_> {
    fn media_by_id(&self, wordpress_id: i64) -> Option<MediaRefInfo> {
        self.library.find(wordpress_id).map(info)
    }

    fn media_by_url(&self, url: &str) -> Option<MediaRefInfo> {
        let key = self.site.upload_key(url)?;
        let found = self.library.find_file(&key);
        if found.is_none() && url.contains("/wp-content/uploads/") && self.site.local_link(url).is_some() {
            let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
            if missing.len() < 200 && !missing.contains(&key) {
                missing.push(key);
            }
        }
        found.map(info)
    }

    fn gallery_of(&self, post_id: i64) -> Vec<MediaRefInfo> {
        self.furniture.children_of(post_id).filter_map(|id| self.media_by_id(id)).collect()
    }

    fn local_link(&self, url: &str) -> Option<String> {
        self.site.local_link(url)
    }
}
