//! HTML in: what the vocabulary can say becomes a [`Body`], everything else is left out and
//! reported.
//!
//! The reader knows the elements of HTML, the classes of this crate's own output (so that a
//! body printed for an editor comes back as it was), and the class names WordPress prints.
//! Nothing is copied through: every value is parsed, judged and stored as data.
//!
//! Bounds: containers and marks nest only so deep that the stored JSON stays below 128 levels;
//! what is deeper is kept, flattened, and reported.

mod block;
mod container;
mod figure;
mod ids;
mod inline;
mod notes;
mod space;
mod style;
mod table;

pub(crate) use block::{Settled, only_pictures, settle_paragraph};
pub(crate) use container::{only_code, program_language, trim_line_feeds};
pub(crate) use figure::{embed_of, provider_id, tidy_spaces};
pub(crate) use ids::{Ids, is_id};
pub(crate) use inline::question_id;
pub(crate) use notes::order_notes;
pub(crate) use space::{fold, is_blank, keep, push_text, shows_nothing};

use std::collections::HashSet;

use url::Url;

use crate::tree::{Data, NodeId, Tree};
use crate::*;

/// Something that could not be kept as it was, for a report.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Loss {
    /// What it was, short.
    pub what: String,
    /// Why, or what became of it.
    pub reason: String,
}

/// What reading gave.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// The body.
    pub body: Body,
    /// What could not be kept; each said once, at most [`MAX_NOTES`].
    pub losses: Vec<Loss>,
    /// What was kept in another form on purpose, or removed because it is no text.
    pub changes: Vec<Loss>,
    /// Questions asked about passages of the text.
    pub questions: Vec<InlineQuestion>,
}

/// A question an author asks readers about a passage ([`Mark::Question`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineQuestion {
    /// The id in [`Mark::Question`].
    pub id: String,
    /// The question.
    pub question: String,
    /// Whether it was shown unfolded.
    pub is_opened: bool,
}

/// Who wrote the HTML, and so what it may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Staff: the whole vocabulary.
    Article,
    /// A visitor: paragraphs, line breaks, lists, quotations, code, and the marks strong,
    /// emphasis, quoted, code, deleted, struck. Links are marked as no vote of the paper's.
    Comment,
}

/// A medium found in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaRefInfo {
    /// What the body stores.
    pub media: MediaRef,
    /// Original address, for links to the file.
    pub url: String,
    /// Width of the original in pixels.
    pub width: Option<u32>,
    /// Height of the original in pixels.
    pub height: Option<u32>,
    /// Alternative text.
    pub alt: String,
    /// Caption, plain.
    pub caption: String,
    /// Title, plain.
    pub title: String,
}

/// What an importer knows about the site a text comes from. Nothing here may do IO.
pub trait Resolve {
    /// The attachment with this WordPress id.
    fn media_by_id(&self, wordpress_id: i64) -> Option<MediaRefInfo>;
    /// The medium at this address; asked with the address as it stands and, if that is unknown,
    /// with the size suffix removed ([`strip_size_suffix`]).
    fn media_by_url(&self, url: &str) -> Option<MediaRefInfo>;
    /// The pictures attached to a post, in menu order.
    fn gallery_of(&self, post_id: i64) -> Vec<MediaRefInfo>;
    /// The path on this site for a link to the old one; `None` for other sites.
    fn local_link(&self, url: &str) -> Option<String>;
}

/// At most this many losses and changes are listed.
pub const MAX_NOTES: usize = 200;
/// Levels of JSON that blocks may take.
pub(crate) const MAX_BLOCK_WEIGHT: u32 = 64;
/// Marks that may stand in one another.
pub(crate) const MAX_MARKS: usize = 12;

/// Reads HTML that a person wrote or pasted.
pub fn read_html(html: &str, policy: &Policy) -> Reading {
    read_with(html, *policy, None)
}

/// Where a text comes from.
#[derive(Clone, Copy)]
pub(crate) struct Site<'a> {
    pub(crate) resolve: &'a dyn Resolve,
    pub(crate) base_url: &'a str,
    /// Its language: where its right and left are.
    pub(crate) lang: &'a str,
    /// Footnotes kept beside the text: id and HTML, in order.
    pub(crate) notes: &'a [(String, String)],
}

/// Reads HTML with an importer's knowledge of its site.
pub(crate) fn read_with(html: &str, policy: Policy, site: Option<Site>) -> Reading {
    let tree = Tree::parse(html);
    let mut reader = Reader::new(&tree, policy, site);
    for cut in tree.cuts() {
        reader.lose("markup", cut);
    }
    for (id, text) in site.map(|site| site.notes).unwrap_or_default() {
        reader.note_beside(id, text, site);
    }
    let blocks = reader.blocks(tree.root());
    let mut body = Body { blocks, footnotes: std::mem::take(&mut reader.footnotes) };
    drop_repeated_notes(&mut body);
    order_notes(&mut body);
    Reading { body, losses: reader.losses.items, changes: reader.changes.items, questions: reader.questions }
}

/// Of notes with the same id the first stays.
fn drop_repeated_notes(body: &mut Body) {
    let mut seen = HashSet::new();
    body.footnotes.retain(|note| seen.insert(note.id.clone()));
}

/// Notes for the report: each once, bounded.
#[derive(Default)]
pub(crate) struct Notes {
    items: Vec<Loss>,
    seen: HashSet<(String, String)>,
}

impl Notes {
    pub(crate) fn add(&mut self, what: &str, reason: &str) {
        if self.items.len() >= MAX_NOTES {
            return;
        }
        let what: String = what.chars().take(200).collect();
        if self.seen.insert((what.clone(), reason.to_owned())) {
            self.items.push(Loss { what, reason: reason.to_owned() });
        }
    }

    pub(crate) fn extend(&mut self, other: Notes) {
        for loss in other.items {
            self.add(&loss.what, &loss.reason);
        }
    }

    pub(crate) fn into_items(self) -> Vec<Loss> {
        self.items
    }
}

pub(crate) struct Reader<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) policy: Policy,
    pub(crate) resolve: Option<&'a dyn Resolve>,
    /// Address of the site the text comes from: what its own paths are relative to.
    base: Option<Url>,
    losses: Notes,
    changes: Notes,
    questions: Vec<InlineQuestion>,
    footnotes: Vec<Footnote>,
    ids: Ids,
    has_block: Vec<bool>,
    referenced: HashSet<String>,
    /// Ids of the footnotes that stand in the text's own list of notes.
    noted: HashSet<String>,
    weight: u32,
    marks: usize,
    links: usize,
    /// Marks of elements that hold blocks; the text of each block inside carries them.
    ambient: Vec<Mark>,
    is_rtl: bool,
}

impl<'a> Reader<'a> {
    fn new(tree: &'a Tree, policy: Policy, site: Option<Site<'a>>) -> Reader<'a> {
        let mut reader = Reader {
            tree,
            policy,
            resolve: site.map(|site| site.resolve),
            base: site.and_then(|site| Url::parse(site.base_url).ok()),
            losses: Notes::default(),
            changes: Notes::default(),
            questions: Vec::new(),
            footnotes: Vec::new(),
            ids: Ids::new(),
            has_block: vec![false; tree.len()],
            referenced: HashSet::new(),
            noted: HashSet::new(),
            weight: 0,
            marks: 0,
            links: 0,
            ambient: Vec::new(),
            is_rtl: site.is_some_and(|site| crate::write::direction_of(site.lang) == "rtl"),
        };
        reader.survey();
        reader
    }

    /// Looks once over the tree: which elements hold blocks, which anchors are linked to.
    fn survey(&mut self) {
        for id in self.tree.descendants(self.tree.root()) {
            let name = self.tree.name(id);
            if is_block(name) || matches!(self.tree.data(id), Data::Comment(text) if is_break(text)) {
                let mut above = self.tree.parent(id);
                while let Some(parent) = above {
                    if std::mem::replace(&mut self.has_block[parent], true) {
                        break;
                    }
                    above = self.tree.parent(parent);
                }
            }
            if let Some(fragment) = self.tree.attribute(id, "href").and_then(|href| href.trim().strip_prefix('#')) {
                self.referenced.insert(fragment.to_owned());
            }
            if let Some(block) = self.tree.attribute(id, "data-block") {
                self.ids.foresee(block);
            }
            if name == "li"
                && let Some(note) = self.tree.attribute(id, "data-note").and_then(address::anchor_name)
            {
                self.noted.insert(note);
            }
        }
    }

    /// A footnote that is stored beside the text.
    fn note_beside(&mut self, id: &str, html: &str, site: Option<Site>) {
        let Some(id) = address::anchor_name(id) else {
            return;
        };
        let tree = Tree::parse(html);
        let mut reader = Reader::new(&tree, self.policy, site);
        let text = reader.line(tree.root());
        self.losses.extend(reader.losses);
        self.changes.extend(reader.changes);
        self.footnotes.push(Footnote { id, text });
    }

    /// An address of the old site as a whole address.
    pub(crate) fn joined(&self, raw: &str) -> Option<String> {
        if raw.trim().is_empty() || raw.trim_start().starts_with('#') {
            return None;
        }
        let joined = self.base.as_ref()?.join(raw.trim()).ok()?;
        address::web_address(joined.as_str())
    }

    pub(crate) fn holds_blocks(&self, id: NodeId) -> bool {
        self.has_block[id]
    }

    pub(crate) fn lose(&mut self, what: &str, reason: &str) {
        self.losses.add(what, reason);
    }

    pub(crate) fn change(&mut self, what: &str, reason: &str) {
        self.changes.add(what, reason);
    }

    /// A block with its id: the one it had (in an editor's HTML) or the next free one.
    pub(crate) fn block(&mut self, source: Option<NodeId>, node: Node) -> Block {
        let kept =
            source.filter(|_| self.policy == Policy::Article).and_then(|id| self.tree.attribute(id, "data-block"));
        let id = self.ids.take(kept);
        let lang = source.and_then(|id| self.tree.attribute(id, "lang")).and_then(address::language_tag);
        Block { id, lang, node }
    }

    /// Runs `inside` one container deeper; `None` when that would be too deep.
    pub(crate) fn deeper<T>(&mut self, weight: u32, inside: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.weight + weight > MAX_BLOCK_WEIGHT {
            self.lose("nesting", "containers were nested too deep; flattened");
            return None;
        }
        self.weight += weight;
        let value = inside(self);
        self.weight -= weight;
        Some(value)
    }
}

fn is_break(comment: &str) -> bool {
    let comment = comment.trim();
    comment == "nextpage" || comment == "more" || comment.starts_with("more ")
}

/// Elements that end a paragraph.
pub(crate) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "ul"
            | "ol"
            | "menu"
            | "dir"
            | "li"
            | "dl"
            | "dt"
            | "dd"
            | "blockquote"
            | "pre"
            | "xmp"
            | "listing"
            | "plaintext"
            | "figure"
            | "figcaption"
            | "table"
            | "caption"
            | "thead"
            | "tbody"
            | "tfoot"
            | "tr"
            | "td"
            | "th"
            | "hr"
            | "details"
            | "summary"
            | "div"
            | "section"
            | "article"
            | "aside"
            | "header"
            | "footer"
            | "main"
            | "nav"
            | "address"
            | "hgroup"
            | "search"
            | "center"
            | "form"
            | "fieldset"
            | "iframe"
            | "object"
            | "embed"
            | "video"
            | "audio"
    )
}
