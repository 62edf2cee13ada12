//! A body as a list of what is compared: texts without marks, and fields.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::*;

use super::said::{medium, say, say_clip, say_figure};
use super::{CompareField as Field, CompareKind as Kind};

/// What is compared as one.
#[derive(Default)]
pub(super) struct Unit {
    /// Id of its block, and which part of that it is; unique in a body.
    pub key: String,
    pub id: String,
    pub kind: Option<Kind>,
    pub depth: usize,
    pub lang: Option<String>,
    pub text: String,
    /// Of a container without words of its own, the text of the first thing in it: what it is known by.
    pub first: String,
    /// Where stretches of text with the same marks end, and which marks they are.
    pub spans: Vec<(usize, u64)>,
    pub fields: Vec<(Field, String)>,
    /// Ids and texts of the notes it refers to. What they say is compared where they stand.
    pub notes: Vec<(String, String)>,
    /// Rows of a table: texts of cells.
    pub table: Vec<Vec<String>>,
    /// Of each cell how it is set: as a head, over how many columns, with which marks.
    pub layout: Vec<Vec<u64>>,
}

impl Unit {
    pub(super) fn kind(&self) -> Kind {
        self.kind.unwrap_or(Kind::Rule)
    }

    /// The same for all units that say and show the same.
    pub(super) fn content(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.kind(), &self.text, &self.first, &self.spans, &self.fields, &self.table, &self.layout).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether they say and show the same.
    pub(super) fn is_like(&self, other: &Unit) -> bool {
        self.kind() == other.kind()
            && self.text == other.text
            && self.spans == other.spans
            && self.fields == other.fields
            && self.table == other.table
            && self.layout == other.layout
    }
}

pub(super) fn units(body: &Body) -> Vec<Unit> {
    let notes = body.footnotes.iter().map(|note| (note.id.as_str(), inline_text(&note.text))).collect();
    let mut survey = Survey { notes, out: Vec::new(), keys: HashMap::new(), within: Vec::new() };
    survey.blocks(&body.blocks);
    for note in &body.footnotes {
        let mut unit = Unit { id: note.id.clone(), kind: Some(Kind::Footnote), ..Unit::default() };
        survey.read(&note.text, &mut unit);
        survey.push(unit, "note");
    }
    let mut units = survey.out;
    for at in (1..units.len()).rev() {
        let (before, after) = units.split_at_mut(at);
        if let (Some(holder), Some(held)) = (before.last_mut(), after.first())
            && holder.text.is_empty()
            && holder.depth < held.depth
        {
            holder.first = if held.text.is_empty() { held.first.clone() } else { held.text.clone() };
        }
    }
    units
}

struct Survey<'b> {
    /// Texts of the notes.
    notes: HashMap<&'b str, String>,
    out: Vec<Unit>,
    /// How often each key was given.
    keys: HashMap<String, usize>,
    /// Kinds of the containers around.
    within: Vec<Kind>,
}

impl<'b> Survey<'b> {
    fn push(&mut self, mut unit: Unit, part: &str) {
        let key = format!("{}/{part}", unit.id);
        let count = self.keys.entry(key.clone()).or_default();
        *count += 1;
        unit.key = format!("{key}/{count}");
        unit.depth = self.within.len();
        if let Some(within) = self.within.last() {
            unit.fields.push((Field::Within, within.key().to_owned()));
        }
        self.out.push(unit);
    }

    fn blocks(&mut self, blocks: &'b [Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn inside(&mut self, kind: Kind, inside: impl FnOnce(&mut Self)) {
        self.within.push(kind);
        inside(self);
        self.within.pop();
    }

    fn block(&mut self, block: &'b Block) {
        let kind = Kind::of(&block.node);
        let mut unit = Unit { id: block.id.clone(), kind: Some(kind), lang: block.lang.clone(), ..Unit::default() };
        let own = match &block.node {
            Node::Figure(figure) => Some(&figure.caption),
            Node::Definitions { .. } | Node::Quote { .. } | Node::PullQuote { .. } | Node::Playlist { .. } => None,
            Node::Gallery { caption, .. } => Some(caption),
            node => crate::body::inlines_of(node).into_iter().next(),
        };
        if let Some(text) = own {
            self.read(text, &mut unit);
        }
        say(&block.node, &mut unit.fields);
        if let Some(lang) = &block.lang {
            unit.fields.push((Field::Lang, lang.clone()));
        }
        match &block.node {
            Node::Part { label: text, .. } | Node::Code { text, .. } => unit.text.clone_from(text),
            Node::Table(table) => self.table(table, &mut unit),
            _ => {}
        }
        self.push(unit, "");
        self.within(block, kind);
    }

    /// What stands in a block.
    fn within(&mut self, block: &'b Block, kind: Kind) {
        let line = |survey: &mut Self, kind, text: &'b [Inline], part: &str| {
            let mut unit = Unit { id: block.id.clone(), kind: Some(kind), lang: block.lang.clone(), ..Unit::default() };
            survey.read(text, &mut unit);
            survey.push(unit, part);
        };
        match &block.node {
            Node::Part { blocks, .. } | Node::Sidebar { blocks, .. } | Node::Details { blocks, .. } => {
                self.inside(kind, |survey| survey.blocks(blocks));
            }
            Node::List { items, .. } => {
                self.inside(kind, |survey| items.iter().for_each(|item| survey.blocks(item)));
            }
            Node::Quote { blocks, attribution, .. } | Node::PullQuote { blocks, attribution } => {
                self.inside(kind, |survey| {
                    survey.blocks(blocks);
                    if !attribution.is_empty() {
                        line(survey, Kind::Attribution, attribution, "attribution");
                    }
                });
            }
            Node::Definitions { items } => self.inside(kind, |survey| {
                for definition in items {
                    definition.terms.iter().for_each(|term| line(survey, Kind::Term, term, "term"));
                    definition.descriptions.iter().for_each(|blocks| survey.blocks(blocks));
                }
            }),
            Node::Gallery { figures, .. } => self.inside(kind, |survey| {
                for figure in figures {
                    let mut unit = Unit { id: block.id.clone(), kind: Some(Kind::Figure), ..Unit::default() };
                    survey.read(&figure.caption, &mut unit);
                    say_figure(figure, &mut unit.fields);
                    survey.push(unit, &medium(&figure.media));
                }
            }),
            Node::Playlist { video, clips } => self.inside(kind, |survey| {
                for clip in clips {
                    let kind = if *video { Kind::Video } else { Kind::Audio };
                    let mut unit = Unit { id: block.id.clone(), kind: Some(kind), ..Unit::default() };
                    survey.read(&clip.caption, &mut unit);
                    say_clip(clip, &mut unit.fields);
                    survey.push(unit, "clip");
                }
            }),
            _ => {}
        }
    }

    fn table(&self, table: &Table, unit: &mut Unit) {
        for (section, rows) in [&table.head, &table.rows, &table.foot].into_iter().enumerate() {
            for row in rows {
                unit.table.push(row.iter().map(|cell| crate::text::blocks_text(&cell.blocks)).collect());
                unit.layout.push(row.iter().map(|cell| self.layout(cell, section)).collect());
            }
        }
    }

    fn layout(&self, cell: &Cell, section: usize) -> u64 {
        let mut inner = Unit::default();
        for block in crate::body::walk_blocks(&cell.blocks) {
            crate::body::inlines_of(&block.node).into_iter().for_each(|text| self.read(text, &mut inner));
            say(&block.node, &mut inner.fields);
        }
        let mut hasher = DefaultHasher::new();
        let align = cell.align.map(|align| format!("{align:?}"));
        (section, cell.is_header, cell.colspan, cell.rowspan, align, inner.spans, inner.fields).hash(&mut hasher);
        hasher.finish()
    }

    fn read(&self, text: &[Inline], unit: &mut Unit) {
        self.inlines(text, &BTreeSet::new(), unit);
    }

    fn inlines(&self, text: &[Inline], marks: &BTreeSet<String>, unit: &mut Unit) {
        for inline in text {
            match inline {
                Inline::Text(text) => unit.add(text, marks),
                Inline::Break => unit.add("\n", marks),
                Inline::Picture(figure) => say_figure(figure, &mut unit.fields),
                Inline::FootnoteRef(note) => {
                    let words = self.notes.get(note.as_str()).cloned().unwrap_or_default();
                    unit.fields.push((Field::Note, note.clone()));
                    unit.notes.push((note.clone(), words));
                }
                Inline::Marked(mark, inner) => {
                    let mut marks = marks.clone();
                    match mark {
                        Mark::Link(link) => unit.fields.push((Field::Link, link.href.clone())),
                        Mark::Question(id) => unit.fields.push((Field::Question, id.clone())),
                        Mark::Anchor(name) => unit.fields.push((Field::Anchor, name.clone())),
                        shown => {
                            marks.insert(format!("{shown:?}"));
                        }
                    }
                    self.inlines(inner, &marks, unit);
                }
            }
        }
    }
}

impl Unit {
    fn add(&mut self, text: &str, marks: &BTreeSet<String>) {
        self.text.push_str(text);
        let marks = if marks.is_empty() {
            0
        } else {
            let mut hasher = DefaultHasher::new();
            marks.hash(&mut hasher);
            hasher.finish()
        };
        match self.spans.last_mut().filter(|(_, known)| *known == marks) {
            Some((end, _)) => *end = self.text.len(),
            None => self.spans.push((self.text.len(), marks)),
        }
    }
}

impl Kind {
    fn of(node: &Node) -> Kind {
        match node {
            Node::Paragraph { .. } => Kind::Paragraph,
            Node::Crosshead { .. } => Kind::Crosshead,
            Node::Part { .. } => Kind::Part,
            Node::List { .. } => Kind::List,
            Node::Definitions { .. } => Kind::Definitions,
            Node::Quote { .. } => Kind::Quote,
            Node::PullQuote { .. } => Kind::PullQuote,
            Node::Figure(_) => Kind::Figure,
            Node::Gallery { .. } => Kind::Gallery,
            Node::Audio(_) => Kind::Audio,
            Node::Video(_) => Kind::Video,
            Node::Playlist { .. } => Kind::Playlist,
            Node::Embed { .. } => Kind::Embed,
            Node::Download { .. } => Kind::Download,
            Node::Table(_) => Kind::Table,
            Node::Code { .. } => Kind::Code,
            Node::Preformatted { .. } => Kind::Preformatted,
            Node::Verse { .. } => Kind::Verse,
            Node::Sidebar { .. } => Kind::Sidebar,
            Node::Details { .. } => Kind::Details,
            Node::Rule => Kind::Rule,
            Node::PageBreak => Kind::PageBreak,
            Node::TeaserEnd => Kind::TeaserEnd,
        }
    }
}
