//! The media of one page, for whatever writes its body: addresses, sizes, captions.
//!
//! Everything is loaded before writing begins, so that writing cannot fail.

use crate::media::{Medium, files::MediaFolder, rows, tracks};
use anyhow::Result;
use courant_body::webvtt::Captions;
use courant_body::{Body, Clip, ClipFacts, Figure, MediaRef, PictureSources, Pictures, Track, TrackKind, Use};
use courant_kit::db::Tx;
use std::collections::HashMap;

/// Media of one page, for whatever writes its body.
pub struct PageMedia {
    /// By row.
    pub(super) known: HashMap<i64, Medium>,
    captions: HashMap<i64, Captions>,
}

impl PageMedia {
    /// Loads the media a body shows, and `more` besides.
    pub async fn load(tx: &mut Tx, bodies: &[&Body], more: &[i64]) -> Result<PageMedia> {
        let mut ids: Vec<i64> = more.to_vec();
        for body in bodies {
            ids.extend(body.media_refs().into_iter().filter_map(|media| match media {
                MediaRef::Library(id) => Some(*id),
                MediaRef::Address(_) => None,
            }));
        }
        ids.sort_unstable();
        ids.dedup();
        Ok(PageMedia { known: rows::map_by_ids(tx, &ids).await?, captions: HashMap::new() })
    }

    /// Reads the captions and chapters of the body's films and sounds, so that they can stand on its
    /// page. Feeds do without.
    pub async fn read_tracks(&mut self, folder: &MediaFolder, body: &Body) {
        let tracks = body.clips().into_iter().flat_map(|(clip, _)| &clip.tracks);
        let shown = tracks.filter(|track| track.kind.is_speech() || track.kind == TrackKind::Chapters);
        let files = shown.filter_map(|track| match track.media {
            MediaRef::Library(id) => self.known.get(&id),
            MediaRef::Address(_) => None,
        });
        let files: Vec<&Medium> = files.collect();
        self.captions = tracks::read(folder, &files).await;
    }

    /// A medium of this page.
    pub fn find(&self, id: i64) -> Option<&Medium> {
        self.known.get(&id)
    }

    /// Rows of all media here: the page must be made again when one changes.
    pub fn ids(&self) -> impl Iterator<Item = i64> {
        self.known.keys().copied()
    }
}

/// Gives films and sounds that have none of their own the poster and the texts that stand with them in the library.
pub async fn lend_tracks(tx: &mut Tx, body: &mut Body) -> Result<()> {
    let library = |media: &MediaRef| match media {
        MediaRef::Library(id) => Some(*id),
        MediaRef::Address(_) => None,
    };
    let source = |clip: &Clip| clip.sources.iter().find_map(library);
    let is_bare = |clip: &Clip| clip.tracks.is_empty() || clip.poster.is_none();
    let ids: Vec<i64> =
        body.clips().into_iter().filter(|(clip, _)| is_bare(clip)).filter_map(|(clip, _)| source(clip)).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let known = rows::map_by_ids(tx, &ids).await?;
    for clip in body.clips_mut() {
        let Some(medium) = source(clip).and_then(|id| known.get(&id)) else { continue };
        if clip.poster.is_none() {
            clip.poster = medium.poster_id.map(MediaRef::Library);
        }
        if clip.tracks.is_empty() {
            clip.tracks = medium
                .tracks
                .iter()
                .map(|track| Track {
                    media: MediaRef::Library(track.media_id),
                    kind: TrackKind::from_name(&track.kind).unwrap_or_default(),
                    lang: track.lang.clone(),
                    label: track.label.clone(),
                })
                .collect();
        }
    }
    Ok(())
}

fn sizes(use_: Use) -> &'static str {
    match use_ {
        Use::Column => "(min-width: 44rem) 40rem, 100vw",
        Use::Side => "(min-width: 44rem) 18rem, 100vw",
        Use::Wide | Use::Full => "(min-width: 60rem) 60rem, 100vw",
        Use::Gallery => "(min-width: 44rem) 13rem, 50vw",
        Use::Line => "2rem",
    }
}

impl Pictures for PageMedia {
    fn picture(&self, figure: &Figure, use_: Use) -> Option<PictureSources> {
        let MediaRef::Library(id) = &figure.media else { return None };
        let medium = self.known.get(id)?;
        let some = |text: String| (!text.is_empty()).then_some(text);
        let (avif, webp, srcset) =
            (some(medium.srcset("avif")), some(medium.srcset("webp")), some(medium.fallback_srcset()));
        let has_choice = [&avif, &webp, &srcset].into_iter().any(Option::is_some);
        Some(PictureSources {
            sizes: has_choice.then(|| sizes(use_).to_owned()),
            avif,
            webp,
            srcset,
            src: medium.src()?,
            width: medium.width.and_then(|width| u32::try_from(width).ok()),
            height: medium.height.and_then(|height| u32::try_from(height).ok()),
            focus: some(medium.focus_class()),
        })
    }

    fn address(&self, media: &MediaRef) -> Option<String> {
        match media {
            MediaRef::Library(id) => self.known.get(id).and_then(Medium::file_href),
            MediaRef::Address(address) => Some(address.clone()),
        }
    }

    fn clip(&self, media: &MediaRef) -> Option<ClipFacts> {
        let MediaRef::Library(id) = media else { return None };
        let medium = self.known.get(id)?;
        Some(ClipFacts {
            duration_secs: medium.duration_secs.and_then(|secs| u64::try_from(secs).ok()),
            width: medium.width.and_then(|width| u32::try_from(width).ok()),
            height: medium.height.and_then(|height| u32::try_from(height).ok()),
        })
    }

    fn captions(&self, media: &MediaRef) -> Option<&Captions> {
        match media {
            MediaRef::Library(id) => self.captions.get(id),
            MediaRef::Address(_) => None,
        }
    }
}
