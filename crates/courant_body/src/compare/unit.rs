//! A body as a list of what is compared: texts without marks, and fields.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::*;

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
}

impl Unit {
    pub(super) fn kind(&self) -> Kind {
        self.kind.unwrap_or(Kind::Rule)
    }

    /// The same for all units that say and show the same.
    pub(super) fn content(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.kind(), &self.text, &self.first, &self.spans, &self.fields, &self.table).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether they say and show the same.
    pub(super) fn is_like(&self, other: &Unit) -> bool {
        self.kind() == other.kind()
            && self.text == other.text
            && self.spans == other.spans
            && self.fields == other.fields
            && self.table == other.table
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
            Node::Table(table) => unit.table = cells(table),
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

/// Everything a block says beside its text.
fn say(node: &Node, out: &mut Vec<(Field, String)>) {
    match node {
        Node::Paragraph { align, .. } => say_align(*align, out),
        Node::Crosshead { level, anchor, align, .. } => {
            out.push((Field::Level, level.to_string()));
            out.extend(anchor.iter().map(|anchor| (Field::Anchor, anchor.clone())));
            say_align(*align, out);
        }
        Node::Part { kind, anchor, .. } => {
            out.push((Field::PartKind, part_key(*kind).to_owned()));
            out.push((Field::Anchor, anchor.clone()));
        }
        Node::List { ordered, start, reversed, .. } => {
            out.push((Field::Ordered, yes(*ordered)));
            out.extend(start.map(|start| (Field::Start, start.to_string())));
            if *reversed {
                out.push((Field::Reversed, yes(true)));
            }
        }
        Node::Quote { source, .. } => out.extend(source.iter().map(|source| (Field::Source, source.clone()))),
        Node::Figure(figure) => say_figure(figure, out),
        Node::Gallery { columns, .. } => out.extend(columns.map(|columns| (Field::Columns, columns.to_string()))),
        Node::Audio(clip) | Node::Video(clip) => say_clip(clip, out),
        Node::Embed { url, title, .. } => {
            out.push((Field::Medium, url.clone()));
            out.extend(title.iter().map(|title| (Field::Title, title.clone())));
        }
        Node::Download { media, .. } => out.push((Field::Medium, medium(media))),
        Node::Code { language, .. } => out.extend(language.iter().map(|name| (Field::Program, name.clone()))),
        Node::Definitions { .. }
        | Node::PullQuote { .. }
        | Node::Playlist { .. }
        | Node::Table(_)
        | Node::Preformatted { .. }
        | Node::Verse { .. }
        | Node::Sidebar { .. }
        | Node::Details { .. }
        | Node::Rule
        | Node::PageBreak
        | Node::TeaserEnd => {}
    }
}

fn say_align(align: Option<Align>, out: &mut Vec<(Field, String)>) {
    let key = match align {
        None | Some(Align::Start) => return,
        Some(Align::Center) => "compare-align-center",
        Some(Align::End) => "compare-align-end",
        Some(Align::Justify) => "compare-align-justify",
    };
    out.push((Field::Align, key.to_owned()));
}

fn say_figure(figure: &Figure, out: &mut Vec<(Field, String)>) {
    out.push((Field::Medium, medium(&figure.media)));
    say_text(Field::Alt, &figure.alt, out);
    say_text(Field::CreditLine, &figure.credit_line, out);
    out.extend(figure.link.iter().map(|link| (Field::Link, link.clone())));
    let key = match figure.placement {
        Placement::Column => "compare-placement-column",
        Placement::Center => "compare-placement-center",
        Placement::Start => "compare-placement-start",
        Placement::End => "compare-placement-end",
        Placement::Wide => "compare-placement-wide",
        Placement::Full => "compare-placement-full",
    };
    out.push((Field::Placement, key.to_owned()));
    say_size(figure.width, figure.height, out);
}

fn say_clip(clip: &Clip, out: &mut Vec<(Field, String)>) {
    out.extend(clip.sources.iter().map(|source| (Field::Medium, medium(source))));
    out.extend(clip.poster.iter().map(|poster| (Field::Poster, medium(poster))));
    say_text(Field::Title, &clip.title, out);
    for track in &clip.tracks {
        let words = [track.kind.name(), &track.lang, &track.label, &medium(&track.media)].join(", ");
        out.push((Field::Track, words));
    }
    say_size(clip.width, clip.height, out);
    if clip.is_looped {
        out.push((Field::Loop, yes(true)));
    }
}

fn say_text(field: Field, text: &str, out: &mut Vec<(Field, String)>) {
    if !text.trim().is_empty() {
        out.push((field, text.to_owned()));
    }
}

fn say_size(width: Option<u32>, height: Option<u32>, out: &mut Vec<(Field, String)>) {
    let side = |side: Option<u32>| side.map_or_else(|| "–".to_owned(), |side| side.to_string());
    if width.is_some() || height.is_some() {
        out.push((Field::Size, format!("{} × {}", side(width), side(height))));
    }
}

fn yes(is: bool) -> String {
    if is { "compare-yes".to_owned() } else { "compare-no".to_owned() }
}

fn part_key(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Report => "compare-part-report",
        PartKind::Analysis => "compare-part-analysis",
        PartKind::Opinion => "compare-part-opinion",
        PartKind::Background => "compare-part-background",
        PartKind::Review => "compare-part-review",
        PartKind::CallForInput => "compare-part-call-for-input",
        PartKind::Satire => "compare-part-satire",
        PartKind::Sponsored => "compare-part-sponsored",
    }
}

/// A medium as it is told apart: its address, or its number in the library.
fn medium(media: &MediaRef) -> String {
    match media {
        MediaRef::Library(row) => format!("#{row}"),
        MediaRef::Address(address) => address.clone(),
    }
}

fn cells(table: &Table) -> Vec<Vec<String>> {
    let text = |cell: &Cell| plain_text(&Body { blocks: cell.blocks.clone(), footnotes: Vec::new() });
    table.head.iter().chain(&table.rows).chain(&table.foot).map(|row| row.iter().map(text).collect()).collect()
}
