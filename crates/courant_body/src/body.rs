//! Reading a [`Body`] as data: JSON, walking over its blocks, figures and media, plain text.

use crate::*;

impl Body {
    /// Reads the stored form.
    ///
    /// # Errors
    /// The text is not JSON of a body, or nested deeper than JSON of this crate ever is (128).
    pub fn from_json(json: &str) -> Result<Body, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The stored form.
    pub fn to_json(&self) -> String {
        // Serialising these types cannot fail: all map keys are strings and nothing is fallible.
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }

    /// Whether there is nothing to read or see.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Every block, containers before what they hold, in reading order.
    pub fn walk(&self) -> Vec<&Block> {
        walk_blocks(&self.blocks)
    }

    /// Every figure: single ones, those in galleries, and small pictures in the line.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        let mut out = Vec::new();
        for block in self.walk() {
            match &block.node {
                Node::Figure(figure) => out.push(figure),
                Node::Gallery { figures, .. } => out.extend(figures),
                _ => {}
            }
            for inlines in inlines_of(&block.node) {
                pictures(inlines, &mut out);
            }
        }
        for note in &self.footnotes {
            pictures(&note.text, &mut out);
        }
        out.into_iter()
    }

    /// The same figures, to be changed in place.
    pub fn figures_mut(&mut self) -> impl Iterator<Item = &mut Figure> {
        let mut out = Vec::new();
        for block in &mut self.blocks {
            figures_mut(block, &mut out);
        }
        for note in &mut self.footnotes {
            pictures_mut(&mut note.text, &mut out);
        }
        out.into_iter()
    }

    /// The parts, in reading order.
    pub fn parts(&self) -> impl Iterator<Item = PartRef<'_>> {
        self.walk().into_iter().filter_map(|block| match &block.node {
            Node::Part { kind, label, anchor, blocks } => Some(PartRef { kind: *kind, label, anchor, blocks }),
            _ => None,
        })
    }

    /// Every film and sound, also those of playlists, in reading order; whether it is a film.
    pub fn clips(&self) -> Vec<(&Clip, bool)> {
        let mut out = Vec::new();
        for block in self.walk() {
            match &block.node {
                Node::Audio(clip) => out.push((clip, false)),
                Node::Video(clip) => out.push((clip, true)),
                Node::Playlist { video, clips } => out.extend(clips.iter().map(|clip| (clip, *video))),
                _ => {}
            }
        }
        out
    }

    /// The same films and sounds, to be changed in place.
    pub fn clips_mut(&mut self) -> Vec<&mut Clip> {
        let mut out = Vec::new();
        for block in &mut self.blocks {
            clips_mut(block, &mut out);
        }
        out
    }

    /// Whether it has a film, a sound, or a card of another site's player or post.
    pub fn has_players(&self) -> bool {
        let is_one =
            |node: &Node| matches!(node, Node::Audio(_) | Node::Video(_) | Node::Playlist { .. } | Node::Embed { .. });
        self.walk().into_iter().any(|block| is_one(&block.node))
    }

    /// Every medium the body refers to, in reading order, repeated ones repeated.
    pub fn media_refs(&self) -> Vec<&MediaRef> {
        let mut out = Vec::new();
        for block in self.walk() {
            match &block.node {
                Node::Figure(figure) => out.push(&figure.media),
                Node::Gallery { figures, .. } => out.extend(figures.iter().map(|f| &f.media)),
                Node::Audio(clip) | Node::Video(clip) => clip_refs(clip, &mut out),
                Node::Playlist { clips, .. } => {
                    clips.iter().for_each(|clip| clip_refs(clip, &mut out));
                }
                Node::Download { media, .. } => out.push(media),
                _ => {}
            }
            let mut small = Vec::new();
            for inlines in inlines_of(&block.node) {
                pictures(inlines, &mut small);
            }
            out.extend(small.into_iter().map(|figure| &figure.media));
        }
        out
    }
}

impl Clip {
    /// The tracks that hold what is said: captions before subtitles, which say less, and those of a
    /// language before all others.
    pub fn spoken_tracks(&self, lang: &str) -> Vec<&Track> {
        let mut out: Vec<&Track> = self.tracks.iter().filter(|track| track.kind.is_speech()).collect();
        out.sort_by_key(|track| track.kind != TrackKind::Captions);
        own_first(out, lang)
    }

    /// The tracks that hold its chapters, those of a language before all others.
    pub fn chapter_tracks(&self, lang: &str) -> Vec<&Track> {
        own_first(self.tracks.iter().filter(|track| track.kind == TrackKind::Chapters).collect(), lang)
    }
}

impl Track {
    /// Whether it is in this language, whatever the country or script.
    pub fn is_in(&self, lang: &str) -> bool {
        primary(&self.lang).eq_ignore_ascii_case(primary(lang))
    }
}

/// Exactly this language's first, then those of another country, then the rest as they were.
fn own_first<'t>(mut tracks: Vec<&'t Track>, lang: &str) -> Vec<&'t Track> {
    tracks.sort_by_key(|track| (!track.lang.eq_ignore_ascii_case(lang), !track.is_in(lang)));
    tracks
}

/// The language of a tag.
pub(crate) fn primary(lang: &str) -> &str {
    lang.split(['-', '_']).next().unwrap_or(lang)
}

/// A part of a body, borrowed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PartRef<'a> {
    /// What kind of writing it is.
    pub kind: PartKind,
    /// The label readers see.
    pub label: &'a str,
    /// Fragment it is linked by.
    pub anchor: &'a str,
    /// What stands in it.
    pub blocks: &'a [Block],
}

fn clip_refs<'a>(clip: &'a Clip, out: &mut Vec<&'a MediaRef>) {
    out.extend(&clip.sources);
    out.extend(&clip.poster);
    out.extend(clip.tracks.iter().map(|track| &track.media));
}

/// Blocks with all they hold, containers before it.
pub(crate) fn walk_blocks(blocks: &[Block]) -> Vec<&Block> {
    let mut out = Vec::new();
    blocks.iter().for_each(|block| walk(block, &mut out));
    out
}

fn walk<'a>(block: &'a Block, out: &mut Vec<&'a Block>) {
    out.push(block);
    for inner in groups(&block.node).into_iter().flatten() {
        walk(inner, out);
    }
}

/// The lists of blocks a node holds, in reading order.
pub(crate) fn groups(node: &Node) -> Vec<&Vec<Block>> {
    match node {
        Node::Part { blocks, .. }
        | Node::Quote { blocks, .. }
        | Node::PullQuote { blocks, .. }
        | Node::Sidebar { blocks, .. }
        | Node::Details { blocks, .. } => vec![blocks],
        Node::List { items, .. } => items.iter().collect(),
        Node::Definitions { items } => items.iter().flat_map(|d| &d.descriptions).collect(),
        Node::Table(table) => {
            table.head.iter().chain(&table.rows).chain(&table.foot).flatten().map(|cell| &cell.blocks).collect()
        }
        _ => Vec::new(),
    }
}

/// The running text a node holds itself (not through blocks), in reading order.
impl Node {
    /// The blocks that stand directly in this one, in reading order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        groups(self).into_iter().flatten()
    }

    /// The running texts that stand in this block itself, not those of the blocks in it.
    pub fn texts(&self) -> Vec<&Vec<Inline>> {
        inlines_of(self)
    }
}

pub(crate) fn inlines_of(node: &Node) -> Vec<&Vec<Inline>> {
    match node {
        Node::Paragraph { text, .. }
        | Node::Crosshead { text, .. }
        | Node::Preformatted { text }
        | Node::Verse { text } => vec![text],
        Node::Quote { attribution, .. } | Node::PullQuote { attribution, .. } => vec![attribution],
        Node::Figure(figure) => vec![&figure.caption],
        Node::Gallery { figures, caption, .. } => {
            figures.iter().map(|figure| &figure.caption).chain([caption]).collect()
        }
        Node::Audio(clip) | Node::Video(clip) => vec![&clip.caption],
        Node::Playlist { clips, .. } => clips.iter().map(|clip| &clip.caption).collect(),
        Node::Embed { caption, .. } => vec![caption],
        Node::Download { label, .. } => vec![label],
        Node::Table(table) => vec![&table.caption],
        Node::Sidebar { title, .. } => vec![title],
        Node::Details { summary, .. } => vec![summary],
        Node::Definitions { items } => items.iter().flat_map(|d| &d.terms).collect(),
        Node::Part { .. } | Node::List { .. } | Node::Code { .. } | Node::Rule | Node::PageBreak | Node::TeaserEnd => {
            Vec::new()
        }
    }
}

fn pictures<'a>(inlines: &'a [Inline], out: &mut Vec<&'a Figure>) {
    for inline in inlines {
        match inline {
            Inline::Picture(figure) => out.push(figure),
            Inline::Marked(_, inner) => pictures(inner, out),
            Inline::Text(_) | Inline::Break | Inline::FootnoteRef(_) => {}
        }
    }
}

fn pictures_mut<'a>(inlines: &'a mut [Inline], out: &mut Vec<&'a mut Figure>) {
    for inline in inlines {
        match inline {
            Inline::Picture(figure) => out.push(figure),
            Inline::Marked(_, inner) => pictures_mut(inner, out),
            Inline::Text(_) | Inline::Break | Inline::FootnoteRef(_) => {}
        }
    }
}

fn clips_mut<'a>(block: &'a mut Block, out: &mut Vec<&'a mut Clip>) {
    match &mut block.node {
        Node::Audio(clip) | Node::Video(clip) => out.push(clip),
        Node::Playlist { clips, .. } => out.extend(clips),
        Node::Part { blocks, .. }
        | Node::Quote { blocks, .. }
        | Node::PullQuote { blocks, .. }
        | Node::Sidebar { blocks, .. }
        | Node::Details { blocks, .. } => blocks.iter_mut().for_each(|block| clips_mut(block, out)),
        Node::List { items, .. } => items.iter_mut().flatten().for_each(|block| clips_mut(block, out)),
        Node::Definitions { items } => {
            let descriptions = items.iter_mut().flat_map(|item| &mut item.descriptions);
            descriptions.flatten().for_each(|block| clips_mut(block, out));
        }
        _ => {}
    }
}

fn figures_mut<'a>(block: &'a mut Block, out: &mut Vec<&'a mut Figure>) {
    let each = |blocks: &'a mut Vec<Block>, out: &mut Vec<&'a mut Figure>| {
        for block in blocks {
            figures_mut(block, out);
        }
    };
    match &mut block.node {
        Node::Figure(figure) => out.push(figure),
        Node::Gallery { figures, caption, .. } => {
            out.extend(figures);
            pictures_mut(caption, out);
        }
        Node::Part { blocks, .. } => each(blocks, out),
        Node::Quote { blocks, attribution, .. } | Node::PullQuote { blocks, attribution } => {
            each(blocks, out);
            pictures_mut(attribution, out);
        }
        Node::Sidebar { title, blocks } => {
            pictures_mut(title, out);
            each(blocks, out);
        }
        Node::Details { summary, blocks } => {
            pictures_mut(summary, out);
            each(blocks, out);
        }
        Node::List { items, .. } => items.iter_mut().for_each(|item| each(item, out)),
        Node::Definitions { items } => {
            for definition in items {
                for term in &mut definition.terms {
                    pictures_mut(term, out);
                }
                for description in &mut definition.descriptions {
                    each(description, out);
                }
            }
        }
        Node::Table(table) => {
            pictures_mut(&mut table.caption, out);
            let rows = table.head.iter_mut().chain(&mut table.rows).chain(&mut table.foot);
            for cell in rows.flatten() {
                each(&mut cell.blocks, out);
            }
        }
        Node::Paragraph { text, .. }
        | Node::Crosshead { text, .. }
        | Node::Preformatted { text }
        | Node::Verse { text }
        | Node::Download { label: text, .. }
        | Node::Embed { caption: text, .. } => pictures_mut(text, out),
        Node::Audio(clip) | Node::Video(clip) => pictures_mut(&mut clip.caption, out),
        Node::Playlist { clips, .. } => {
            for clip in clips {
                pictures_mut(&mut clip.caption, out);
            }
        }
        Node::Code { .. } | Node::Rule | Node::PageBreak | Node::TeaserEnd => {}
    }
}
