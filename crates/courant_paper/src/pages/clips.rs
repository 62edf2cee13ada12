//! Films and sounds of an article, as machines are told of them: schema.org and Open Graph.

use super::article::Parts;
use super::jsonld::Thing;
use super::site::Site;
use crate::media::{self, Medium};
use courant_body::webvtt::{self, Captions};
use courant_body::{Clip, MediaRef, Node, Pictures, Track};
use courant_kit::i18n::machine_date;
use courant_news::address;
use courant_text::iso_duration;
use serde_json::{Value, json};

/// Providers whose players are films.
const FILMS: &[&str] = &["youtube", "vimeo", "dailymotion", "ted", "tiktok", "wordpress_tv", "videopress"];
/// Longest transcript that is said a second time, in bytes: it stands on the page already.
const LONGEST_TRANSCRIPT: usize = 8_000;

/// What is needed to tell of one film or sound.
struct Telling<'a> {
    site: &'a Site,
    parts: &'a Parts,
    still: Value,
}

/// The paper's own films and sounds, and, where the article is a film, players of films, in the
/// order of the body.
pub(super) fn objects(site: &Site, parts: &Parts, images: &[Value]) -> (Vec<Value>, Vec<Value>) {
    let still = images.first().and_then(|image| image.get("url")).cloned().unwrap_or_default();
    let telling = Telling { site, parts, still };
    let (mut films, mut sounds) = (Vec::new(), Vec::new());
    for block in parts.body.walk() {
        match &block.node {
            Node::Video(clip) => films.extend(telling.clip(clip, "VideoObject")),
            Node::Audio(clip) => sounds.extend(telling.clip(clip, "AudioObject")),
            Node::Playlist { video: true, clips } => {
                films.extend(clips.iter().filter_map(|clip| telling.clip(clip, "VideoObject")));
            }
            Node::Playlist { video: false, clips } => {
                sounds.extend(clips.iter().filter_map(|clip| telling.clip(clip, "AudioObject")));
            }
            Node::Embed { provider, url, player, title, .. }
                if parts.article.format == "video" && FILMS.contains(&provider.as_str()) =>
            {
                let player = player.as_deref().and_then(courant_body::embed::allowed_player);
                let object = telling.object("VideoObject", title.as_deref().unwrap_or_default());
                films.push(
                    object
                        .with("url", json!(courant_body::address::web_address(url)))
                        .with("embedUrl", json!(player))
                        .with("thumbnailUrl", telling.still.clone())
                        .done(),
                );
            }
            _ => {}
        }
    }
    (films, sounds)
}

impl Telling<'_> {
    fn object(&self, kind: &str, title: &str) -> Thing {
        let article = &self.parts.article;
        Thing::of(kind)
            .with("name", json!(if title.trim().is_empty() { &article.headline } else { title }))
            .with("description", json!(article.teaser))
            .with("uploadDate", json!(machine_date(article.published_at, &self.site.zone)))
    }

    /// The full address of a medium.
    fn address(&self, media: &MediaRef) -> Option<String> {
        let address = self.parts.media.address(media)?;
        Some(if address.starts_with('/') { self.site.settings.absolute(&address) } else { address })
    }

    fn clip(&self, clip: &Clip, kind: &str) -> Option<Value> {
        let (source, address) = clip.sources.iter().find_map(|media| Some((media, self.address(media)?)))?;
        let media = &self.parts.media;
        let medium = match source {
            MediaRef::Library(id) => media.find(*id),
            MediaRef::Address(_) => None,
        };
        let facts = media.clip(source).unwrap_or_default();
        let poster = clip.poster.as_ref().and_then(|poster| self.address(poster)).map(Value::String);
        let captions: Vec<Value> =
            clip.spoken_tracks(self.language()).into_iter().filter_map(|t| self.file(t)).collect();
        let mut object = self
            .object(kind, &clip.title)
            .with("contentUrl", json!(address))
            .with("encodingFormat", json!(medium.map(|medium| &medium.media_type)))
            .with("duration", json!(facts.duration_secs.map(iso_duration)))
            .with("thumbnailUrl", poster.unwrap_or_else(|| self.still.clone()))
            .with("caption", Value::Array(captions))
            .with("transcript", json!(self.transcript(clip)))
            .with("hasPart", Value::Array(self.chapters(clip)));
        if kind == "VideoObject" {
            let or = |asked: Option<u32>, known: Option<u32>| json!(asked.or(known));
            object = object.with("width", or(clip.width, facts.width)).with("height", or(clip.height, facts.height));
        }
        Some(object.done())
    }

    fn language(&self) -> &str {
        &self.parts.article.language
    }

    /// A caption file.
    fn file(&self, track: &Track) -> Option<Value> {
        let object = Thing::of("MediaObject")
            .with("contentUrl", json!(self.address(&track.media)?))
            .with("encodingFormat", json!("text/vtt"))
            .with("inLanguage", json!(track.lang));
        Some(object.done())
    }

    fn read<'t>(&self, tracks: Vec<&'t Track>) -> Option<(&'t Track, &Captions)> {
        let mut read = tracks.into_iter().filter_map(|track| Some((track, self.parts.media.captions(&track.media)?)));
        read.find(|(_, captions)| !captions.cues.is_empty())
    }

    /// What is said, unless it is long; it is never cut.
    fn transcript(&self, clip: &Clip) -> Option<String> {
        let (_, captions) = self.read(clip.spoken_tracks(self.language()))?;
        let lines = webvtt::paragraphs(captions).into_iter().map(|paragraph| match paragraph.speaker.as_str() {
            "" => paragraph.text,
            speaker => format!("{speaker}: {}", paragraph.text),
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        (text.len() <= LONGEST_TRANSCRIPT).then_some(text)
    }

    fn chapters(&self, clip: &Clip) -> Vec<Value> {
        let Some((_, captions)) = self.read(clip.chapter_tracks(self.language())) else { return Vec::new() };
        let page = self.site.settings.absolute(&address::href(&self.parts.article.path));
        let part = |chapter: webvtt::Chapter| {
            let url = format!("{page}#t={}", chapter.start_secs);
            json!({ "@type": "Clip", "name": chapter.title, "startOffset": chapter.start_secs, "url": url })
        };
        webvtt::chapters(captions).into_iter().map(part).collect()
    }
}

/// What Open Graph says of an article that is a film or a sound of the paper's own.
pub(super) fn properties(site: &Site, parts: &Parts) -> Vec<(&'static str, String)> {
    let names: [&'static str; 4] = match parts.article.format.as_str() {
        "video" => ["og:video", "og:video:type", "og:video:width", "og:video:height"],
        "audio" => ["og:audio", "og:audio:type", "", ""],
        _ => return Vec::new(),
    };
    let Some((clip, medium)) = first(parts) else { return Vec::new() };
    let side = |asked: Option<u32>, known: Option<i64>| asked.map(i64::from).or(known).map(|side| side.to_string());
    let values = [
        Some(site.settings.absolute(&media::href(&medium.file))),
        Some(medium.media_type.clone()),
        side(clip.width, medium.width),
        side(clip.height, medium.height),
    ];
    names.into_iter().zip(values).filter(|(name, _)| !name.is_empty()).filter_map(|(n, v)| Some((n, v?))).collect()
}

/// The first film or sound whose file is here, as the article's format says.
fn first(parts: &Parts) -> Option<(&Clip, &Medium)> {
    let format = parts.article.format.as_str();
    parts.body.clips().into_iter().filter(|(_, is_film)| *is_film == (format == "video")).find_map(|(clip, _)| {
        let stored = clip.sources.iter().filter_map(|source| match source {
            MediaRef::Library(id) => parts.media.find(*id),
            MediaRef::Address(_) => None,
        });
        let mut fitting = stored.filter(|medium| medium.state == "stored" && medium.family == format);
        Some((clip, fitting.next()?))
    })
}
