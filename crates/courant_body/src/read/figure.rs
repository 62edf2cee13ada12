//! Pictures, galleries, sound, film, players and files.

use crate::address::{media_address, web_address};
use crate::embed::recognize;
use crate::tree::{Data, NodeId, Tree};
use crate::*;

use super::Reader;
use super::block::Flow;
use super::space::is_blank;

/// Address of the real picture where a lazy loader hid it.
pub(crate) fn lazy_source(tree: &Tree, id: NodeId) -> Option<&str> {
    ["data-src", "data-lazy-src", "data-original", "data-orig-file", "data-full-url"]
        .iter()
        .find_map(|name| tree.attribute(id, name))
        .filter(|address| !address.trim().is_empty())
}

impl Reader<'_> {
    /// A picture in running text.
    pub(crate) fn small_picture(&mut self, id: NodeId, out: &mut Vec<Inline>) {
        if self.policy == Policy::Comment {
            self.lose("picture", "comments hold text only");
            return;
        }
        if let Some(figure) = self.picture(id) {
            out.push(Inline::Picture(Box::new(figure)));
        }
    }

    /// An `img` as a figure without caption.
    pub(crate) fn picture(&mut self, id: NodeId) -> Option<Figure> {
        let tree = self.tree;
        let src = tree.attribute(id, "src").unwrap_or_default().to_owned();
        let real = match lazy_source(tree, id) {
            Some(lazy)
                if src.is_empty()
                    || src.starts_with("data:")
                    || media_address(lazy).is_some() && is_placeholder(&src) =>
            {
                lazy.to_owned()
            }
            _ => src,
        };
        let found = self.library(id, &real);
        let media = match &found {
            Some(info) => info.media.clone(),
            None => match self.address(&real) {
                Some(address) => MediaRef::Address(address),
                None => {
                    let shown: String = real.chars().take(60).collect();
                    self.lose(&format!("picture {shown}"), "has no usable address");
                    return None;
                }
            },
        };
        let alt = match tree.attribute(id, "alt") {
            Some(alt) => alt.to_owned(),
            None => found.as_ref().map(|info| info.alt.clone()).unwrap_or_default(),
        };
        Some(Figure {
            media,
            alt: tidy_spaces(&alt),
            caption: Vec::new(),
            credit_line: tidy_spaces(tree.attribute(id, "data-credit").unwrap_or_default()),
            link: None,
            placement: self.placement(id).unwrap_or_default(),
            width: self.pixels(id, "width"),
            height: self.pixels(id, "height"),
        })
    }

    /// The library's row for an element: by its id in a class, then by its address.
    fn library(&mut self, id: NodeId, address: &str) -> Option<MediaRefInfo> {
        let tree = self.tree;
        if let Some(row) = tree.attribute(id, "data-media").and_then(|row| row.parse::<i64>().ok()) {
            return Some(MediaRefInfo {
                media: MediaRef::Library(row),
                url: address.to_owned(),
                width: None,
                height: None,
                alt: String::new(),
                caption: String::new(),
                title: String::new(),
            });
        }
        let resolve = self.resolve?;
        let by_id = tree
            .attribute(id, "class")
            .unwrap_or_default()
            .split_ascii_whitespace()
            .find_map(|name| name.strip_prefix("wp-image-")?.parse::<i64>().ok())
            .or_else(|| tree.attribute(id, "data-id")?.parse::<i64>().ok())
            .and_then(|wordpress_id| resolve.media_by_id(wordpress_id));
        by_id.or_else(|| self.media_by_url(address))
    }

    pub(crate) fn media_by_url(&self, raw: &str) -> Option<MediaRefInfo> {
        let resolve = self.resolve?;
        let address = web_address(raw).or_else(|| self.joined(raw)).or_else(|| media_address(raw))?;
        let bare = address.split(['?', '#']).next().unwrap_or(&address);
        resolve.media_by_url(bare).or_else(|| {
            let stripped = strip_size_suffix(bare)?;
            resolve.media_by_url(&stripped)
        })
    }

    /// An address that will still lead to the medium: whole where the site is known.
    fn address(&self, raw: &str) -> Option<String> {
        let address = media_address(raw)?;
        if web_address(&address).is_some() {
            return Some(address);
        }
        self.joined(&address).or(Some(address))
    }

    fn media(&self, raw: &str) -> Option<MediaRef> {
        match self.media_by_url(raw) {
            Some(info) => Some(info.media),
            None => self.address(raw).map(MediaRef::Address),
        }
    }

    /// A medium of an element of ours (`data-media`) or at its address.
    fn media_of(&self, id: NodeId, name: &str) -> Option<MediaRef> {
        self.tree
            .attribute(id, "data-media")
            .and_then(|row| row.parse::<i64>().ok())
            .map(MediaRef::Library)
            .or_else(|| self.media(self.tree.attribute(id, name)?))
    }

    fn find(&self, id: NodeId, wanted: &[&str]) -> Vec<NodeId> {
        self.tree.descendants(id).filter(|below| wanted.contains(&self.tree.name(*below))).collect()
    }

    /// A `figure`, whatever it holds.
    pub(crate) fn figure_element(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        self.end_run(flow);
        let captions = self.captions(id);
        if (tree.has_class(id, "embed") || tree.has_class(id, "wp-block-embed"))
            && let Some(node) = self.embed_figure(id, &captions)
        {
            return self.add(flow, id, node);
        }
        let is_quote = ["quote", "pull-quote", "wp-block-pullquote"].iter().any(|name| tree.has_class(id, name));
        if is_quote && self.quote_figure(id, &captions, flow) {
            return;
        }
        if tree.has_class(id, "gallery")
            || tree.has_class(id, "wp-block-gallery")
            || !self.find(id, &["figure"]).is_empty()
        {
            return self.gallery_element(id, flow);
        }
        if !self.find(id, &["table"]).is_empty() {
            return self.table_figure(id, &captions, flow);
        }
        let clips = self.find(id, &["video", "audio"]);
        if let [clip] = clips[..]
            && let Some(node) = self.clip_node(clip, &captions)
        {
            return self.add(flow, id, node);
        }
        let players = self.find(id, &["iframe", "object", "embed"]);
        if let Some(player) = players.first()
            && let Some(mut node) = self.player(*player)
        {
            if let Node::Embed { caption, .. } = &mut node {
                *caption = self.caption(&captions).0;
            }
            return self.add(flow, id, node);
        }
        match self.find(id, &["img"])[..] {
            [image] if self.is_only_picture(id) => {
                if let Some(figure) = self.figure(id, image, &captions) {
                    self.add(flow, id, Node::Figure(figure));
                    return;
                }
            }
            [_, _, ..] if self.is_only_picture(id) => return self.gallery_element(id, flow),
            _ => {}
        }
        let mut blocks = self.blocks(id);
        flow.blocks.append(&mut blocks);
    }

    fn add(&mut self, flow: &mut Flow, source: NodeId, node: Node) {
        let block = self.block(Some(source), node);
        flow.blocks.push(block);
    }

    fn captions(&self, id: NodeId) -> Vec<NodeId> {
        let tree = self.tree;
        tree.descendants(id)
            .filter(|below| tree.name(*below) == "figcaption" || tree.has_class(*below, "wp-caption-text"))
            .filter(|below| {
                // Not those of figures inside.
                let mut at = tree.parent(*below);
                while let Some(parent) = at {
                    if parent == id {
                        return true;
                    }
                    if tree.name(parent) == "figure" {
                        return false;
                    }
                    at = tree.parent(parent);
                }
                false
            })
            .collect()
    }

    /// Caption and credit line.
    pub(crate) fn caption(&mut self, captions: &[NodeId]) -> (Vec<Inline>, String) {
        let tree = self.tree;
        let mut credit = String::new();
        let mut text = Vec::new();
        for caption in captions {
            for child in tree.children(*caption) {
                if tree.has_class(child, "credit") {
                    credit = tidy_spaces(&tree.text(child));
                } else {
                    self.inline(child, &mut text);
                }
            }
        }
        (super::space::fold(text), credit)
    }

    /// Whether a figure holds nothing to read but pictures and their caption.
    fn is_only_picture(&self, id: NodeId) -> bool {
        let tree = self.tree;
        let captions = self.captions(id);
        tree.descendants(id).all(|below| match tree.data(below) {
            Data::Text(text) => is_blank(text) || self.is_within(below, &captions, id),
            _ => true,
        })
    }

    fn is_within(&self, id: NodeId, holders: &[NodeId], top: NodeId) -> bool {
        let mut at = Some(id);
        while let Some(node) = at {
            if holders.contains(&node) {
                return true;
            }
            if node == top {
                return false;
            }
            at = self.tree.parent(node);
        }
        false
    }

    /// A picture with what its `figure` says about it.
    fn figure(&mut self, id: NodeId, image: NodeId, captions: &[NodeId]) -> Option<Figure> {
        let tree = self.tree;
        let mut figure = self.picture(image)?;
        let mut at = tree.parent(image);
        while let Some(parent) = at {
            if tree.name(parent) == "a"
                && let Some(Mark::Link(link)) = self.link(parent)
            {
                figure.link = Some(link.href);
            }
            if let Some(placement) = self.placement(parent) {
                figure.placement = placement;
            }
            if parent == id {
                break;
            }
            at = tree.parent(parent);
        }
        let (caption, credit) = self.caption(captions);
        figure.caption = caption;
        if !credit.is_empty() {
            figure.credit_line = credit;
        }
        Some(figure)
    }

    /// Pictures shown together; text between them follows as paragraphs.
    pub(crate) fn gallery_element(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        self.end_run(flow);
        let holds_text = tree.descendants(id).any(|below| {
            matches!(tree.name(below), "table" | "pre" | "video" | "audio" | "iframe" | "object" | "blockquote")
        });
        let own = self.captions(id);
        let mut figures = Vec::new();
        if !holds_text {
            for image in self.find(id, &["img"]) {
                let holder = self.figure_round(image, id);
                let read = match holder {
                    Some(holder) => {
                        let captions = self.captions(holder);
                        self.figure(holder, image, &captions)
                    }
                    None => self.linked_picture(image, id),
                };
                figures.extend(read);
            }
        }
        if figures.is_empty() {
            let mut blocks = self.blocks(id);
            flow.blocks.append(&mut blocks);
            return;
        }
        let columns = tree.attribute(id, "class").and_then(|class| {
            class
                .split_ascii_whitespace()
                .find_map(|name| {
                    name.strip_prefix("columns-")
                        .or_else(|| name.strip_prefix("gallery--columns-"))
                        .or_else(|| name.strip_prefix("gallery-columns-"))?
                        .parse::<u8>()
                        .ok()
                })
                .filter(|n| (1..=9).contains(n))
        });
        let caption = self.caption(&own).0;
        self.add(flow, id, Node::Gallery { figures, columns, caption });
    }

    fn figure_round(&self, image: NodeId, top: NodeId) -> Option<NodeId> {
        let tree = self.tree;
        let mut at = tree.parent(image);
        while let Some(parent) = at {
            if parent == top {
                return None;
            }
            if matches!(tree.name(parent), "figure" | "li" | "dl")
                || tree.has_class(parent, "gallery-item")
                || tree.has_class(parent, "wp-caption")
            {
                return Some(parent);
            }
            at = tree.parent(parent);
        }
        None
    }

    fn linked_picture(&mut self, image: NodeId, top: NodeId) -> Option<Figure> {
        let mut figure = self.picture(image)?;
        let mut at = self.tree.parent(image);
        while let Some(parent) = at.filter(|parent| *parent != top) {
            if self.tree.name(parent) == "a"
                && let Some(Mark::Link(link)) = self.link(parent)
            {
                figure.link = Some(link.href);
            }
            at = self.tree.parent(parent);
        }
        Some(figure)
    }

    fn quote_figure(&mut self, id: NodeId, captions: &[NodeId], flow: &mut Flow) -> bool {
        let tree = self.tree;
        let Some(inner) = self.find(id, &["blockquote"]).first().copied() else {
            return false;
        };
        let Some((blocks, mut attribution)) = self.deeper(2, |reader| reader.quoted(inner)) else {
            return false;
        };
        if attribution.is_empty() {
            attribution = self.caption(captions).0;
        }
        if blocks.is_empty() && attribution.is_empty() {
            return true;
        }
        let node = if tree.has_class(id, "quote") {
            Node::Quote { blocks, attribution, source: tree.attribute(inner, "cite").and_then(web_address) }
        } else {
            Node::PullQuote { blocks, attribution }
        };
        self.add(flow, id, node);
        true
    }

    /// A figure that stands for another site's player: ours or WordPress's.
    fn embed_figure(&mut self, id: NodeId, captions: &[NodeId]) -> Option<Node> {
        let tree = self.tree;
        if self.policy == Policy::Comment {
            return None;
        }
        let caption = self.caption(captions).0;
        let link = self.find(id, &["a"]).into_iter().find(|a| !self.is_within(*a, captions, id));
        let frame = self.find(id, &["iframe"]).first().copied();
        let raw = link
            .and_then(|a| tree.attribute(a, "href").map(str::to_owned))
            .or_else(|| tree.attribute(frame?, "src").map(str::to_owned))
            .unwrap_or_else(|| {
                let text: String = tree
                    .descendants(id)
                    .filter(|below| !self.is_within(*below, captions, id))
                    .filter_map(|below| match tree.data(below) {
                        Data::Text(text) => Some(text.as_str()),
                        _ => None,
                    })
                    .collect();
                text.trim().to_owned()
            });
        if raw.split_whitespace().count() != 1 {
            return None;
        }
        let title = tree.attribute(id, "data-title").filter(|title| !title.is_empty()).map(str::to_owned);
        let url = web_address(&raw)?;
        Some(embed_of(url, title, caption))
    }

    /// Address of what an `iframe`, `object`, `embed`, `video` or `audio` shows.
    pub(crate) fn player_url(&self, id: NodeId) -> Option<String> {
        let tree = self.tree;
        let mut raw: Vec<&str> = Vec::new();
        for name in ["src", "data", "data-src", "data-lazy-src"] {
            raw.extend(tree.attribute(id, name));
        }
        for below in tree.descendants(id) {
            match tree.name(below) {
                "param" => {
                    let name = tree.attribute(below, "name").unwrap_or_default();
                    if matches!(name.to_ascii_lowercase().as_str(), "movie" | "src" | "url") {
                        raw.extend(tree.attribute(below, "value"));
                    }
                }
                "embed" | "source" => raw.extend(tree.attribute(below, "src")),
                "iframe" => raw.extend(tree.attribute(below, "src")),
                _ => {}
            }
        }
        raw.iter()
            .find_map(|address| recognize(address).map(|known| known.url))
            .or_else(|| raw.iter().find_map(|address| media_address(address)))
    }

    /// An `iframe`, `object` or `embed` as a card that loads nothing until it is clicked.
    pub(crate) fn player(&mut self, id: NodeId) -> Option<Node> {
        let name = self.tree.name(id);
        let Some(url) = self.player_url(id) else {
            self.lose(name, "a frame without a usable address");
            return None;
        };
        if name == "object" && self.tree.has_class(id, "wp-block-file__embed") {
            return None;
        }
        let title = self.tree.attribute(id, "title").filter(|title| !is_blank(title)).map(str::to_owned);
        let Some(url) = web_address(&url) else {
            self.lose(&url, "a frame of this site's own pages");
            return None;
        };
        if !self.tree.has_class(id, "oembed") {
            self.change(&url, "a frame of another site became a card that loads after a click");
        }
        Some(embed_of(url, title, Vec::new()))
    }

    /// A `video` or `audio` element.
    pub(crate) fn clip(&mut self, id: NodeId) -> Option<Clip> {
        let tree = self.tree;
        let mut sources: Vec<MediaRef> = Vec::new();
        let mut candidates = vec![id];
        candidates.extend(self.find(id, &["source"]));
        for element in candidates {
            if let Some(media) = self.media_of(element, "src")
                && !sources.contains(&media)
            {
                sources.push(media);
            }
        }
        if sources.is_empty() {
            self.lose(tree.name(id), "has no usable address");
            return None;
        }
        let poster = tree
            .attribute(id, "data-poster-media")
            .and_then(|row| row.parse::<i64>().ok())
            .map(MediaRef::Library)
            .or_else(|| self.media(tree.attribute(id, "poster")?));
        let tracks = self.tracks(id);
        Some(Clip {
            sources,
            poster,
            title: tree.attribute(id, "title").unwrap_or_default().to_owned(),
            caption: Vec::new(),
            tracks,
            width: self.pixels(id, "width"),
            height: self.pixels(id, "height"),
            is_looped: tree.attribute(id, "loop").is_some(),
        })
    }

    /// The text tracks of a `video` or `audio` element. One that does not say its kind holds
    /// subtitles (HTML Living Standard, 4.8.11.11); what scripts were to read is left out.
    fn tracks(&mut self, id: NodeId) -> Vec<Track> {
        let tree = self.tree;
        let mut out = Vec::new();
        for track in self.find(id, &["track"]) {
            let Some(media) = self.media_of(track, "src") else {
                continue;
            };
            let word = tree.attribute(track, "kind").unwrap_or_default();
            let Some(kind) = TrackKind::from_name(if word.is_empty() { "subtitles" } else { word }) else {
                self.lose(&format!("track {word}"), "a text track for scripts; nobody reads it");
                continue;
            };
            let lang =
                tree.attribute(track, "srclang").and_then(address::language_tag).unwrap_or_else(|| "und".to_owned());
            let label = tree.attribute(track, "label").unwrap_or(&lang).to_owned();
            out.push(Track { media, kind, lang, label });
        }
        out
    }

    fn clip_node(&mut self, id: NodeId, captions: &[NodeId]) -> Option<Node> {
        let mut clip = self.clip(id)?;
        clip.caption = self.caption(captions).0;
        Some(match self.tree.name(id) {
            "video" => Node::Video(clip),
            _ => Node::Audio(clip),
        })
    }

    /// `<div class="playlist">`, as this crate writes it.
    pub(crate) fn playlist(&mut self, id: NodeId, flow: &mut Flow) {
        self.end_run(flow);
        let tree = self.tree;
        let mut clips = Vec::new();
        let mut video = false;
        for element in self.find(id, &["video", "audio"]) {
            video |= tree.name(element) == "video";
            let captions = self.figure_round(element, id).map(|holder| self.captions(holder)).unwrap_or_default();
            if let Some(Node::Video(clip) | Node::Audio(clip)) = self.clip_node(element, &captions) {
                clips.push(clip);
            }
        }
        if !clips.is_empty() {
            self.add(flow, id, Node::Playlist { video, clips });
        }
    }

    /// A file to download: WordPress's file block, or ours.
    pub(crate) fn download(&mut self, id: NodeId, flow: &mut Flow) {
        self.end_run(flow);
        let tree = self.tree;
        let link = self
            .find(id, &["a"])
            .into_iter()
            .find(|a| !tree.has_class(*a, "wp-block-file__button"))
            .or_else(|| self.find(id, &["a"]).first().copied());
        let Some(link) = link else {
            return;
        };
        let Some(media) = self.media_of(link, "href") else {
            self.lose("file", "has no usable address");
            return;
        };
        let label = self.line(link);
        self.add(flow, id, Node::Download { media, label });
    }
}

/// A post or player of another site. Whose it is and what may be loaded is told by its address alone.
pub(crate) fn embed_of(url: String, title: Option<String>, caption: Vec<Inline>) -> Node {
    match recognize(&url) {
        Some(known) => {
            Node::Embed { provider: known.provider.to_owned(), url: known.url, player: known.player, title, caption }
        }
        None => Node::Embed { provider: "other".to_owned(), url, player: None, title, caption },
    }
}

/// A line of plain text: white space folded, none at its ends.
pub(crate) fn tidy_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An empty or tiny stand-in that lazy loaders put in `src`.
fn is_placeholder(src: &str) -> bool {
    src.contains("blank") || src.contains("placeholder") || src.contains("lazy") || src.contains("1x1")
}

/// Provider names: `[a-z0-9_]+`.
pub(crate) fn provider_id(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 32
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
