//! What one walk over a body finds, each with the block in which it stands.

use super::{Facts, PictureFacts, Rule, Silence, words};
use crate::manuscript::Manuscript;
use courant_body::{Block, Body, Cell, Clip, Figure, Inline, Mark, MediaRef, Node, Table, blocks_text, inline_text};

/// Longest address that may stand for the words of a link, in bytes.
const LINK_BYTES: usize = 60;

/// Where something was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spot {
    /// A heading, an address, a caption; may be empty.
    pub example: String,
    /// Id of the block; none for what is no block of the text.
    pub block: Option<String>,
}

/// A link with its words.
pub struct Link<'b> {
    /// Where it leads.
    pub href: &'b str,
    /// What it says; none where it is no running text.
    words: Option<String>,
    block: Option<&'b str>,
}

/// What one walk over the body finds.
#[derive(Default)]
pub struct Seen {
    without_alt: Vec<Spot>,
    without_credit: Vec<Spot>,
    not_showable: Vec<Spot>,
    skipping: Vec<Spot>,
    bare_tables: Vec<Spot>,
    empty_headers: Vec<Spot>,
    only_colors: Vec<Spot>,
    without_captions: Vec<Spot>,
    in_other_letters: Vec<Spot>,
    dead: Vec<Spot>,
    mute_links: Vec<Spot>,
    /// Links elsewhere that do not answer, each address once.
    pub silent: Vec<(Spot, Silence)>,
    /// Level of the last heading.
    above: u8,
}

impl Seen {
    /// Looks at a text.
    pub fn of(text: &Manuscript, facts: &Facts) -> Seen {
        let mut seen = Seen { above: 1, ..Seen::default() };
        if let Some(lead) = &text.lead {
            let figure = Figure {
                media: MediaRef::Library(lead.media_id),
                alt: String::new(),
                caption: vec![Inline::Text(lead.caption.clone())],
                credit_line: lead.credit_line.clone(),
                link: None,
                placement: courant_body::Placement::default(),
                width: None,
                height: None,
            };
            seen.picture(&figure, None, facts);
        }
        for block in &text.body.blocks {
            seen.block(block, &text.language, facts);
        }
        for note in &text.body.footnotes {
            seen.language(&note.text, &text.language, None);
        }
        for link in links(&text.body) {
            seen.link(&link, facts);
        }
        seen
    }

    /// What was found for a rule about the body; none for other rules.
    pub fn of_rule(&self, rule: Rule) -> Option<&[Spot]> {
        Some(match rule {
            Rule::PictureAlt => &self.without_alt,
            Rule::PictureCredit => &self.without_credit,
            Rule::PictureRights => &self.not_showable,
            Rule::HeadingOrder => &self.skipping,
            Rule::TableHeaders => &self.bare_tables,
            Rule::EmptyHeaders => &self.empty_headers,
            Rule::ColorOnly => &self.only_colors,
            Rule::FilmCaptions => &self.without_captions,
            Rule::PassageLanguage => &self.in_other_letters,
            Rule::DeadLinks => &self.dead,
            Rule::LinkText => &self.mute_links,
            _ => return None,
        })
    }

    fn block(&mut self, block: &Block, language: &str, facts: &Facts) {
        let id = Some(block.id.as_str());
        let language = block.lang.as_deref().unwrap_or(language);
        match &block.node {
            Node::Figure(figure) => self.picture(figure, id, facts),
            Node::Gallery { figures, .. } => figures.iter().for_each(|figure| self.picture(figure, id, facts)),
            Node::Crosshead { level, text, .. } => {
                if *level > self.above + 1 {
                    self.skipping.push(spot(inline_text(text), id));
                }
                self.above = *level;
            }
            Node::Table(table) => self.table(table, id),
            Node::Video(clip) => self.film(clip, id, facts),
            Node::Playlist { video: true, clips } => clips.iter().for_each(|clip| self.film(clip, id, facts)),
            _ => {}
        }
        for text in block.node.texts() {
            self.language(text, language, id);
        }
        for inner in block.node.blocks() {
            self.block(inner, language, facts);
        }
    }

    fn table(&mut self, table: &Table, id: Option<&str>) {
        let name = inline_text(&table.caption);
        let all = || table.head.iter().chain(&table.rows).chain(&table.foot);
        if table.head.is_empty() && !all().flatten().any(|cell| cell.is_header) {
            self.bare_tables.push(spot(name.clone(), id));
        }
        let is_header = |row: usize, cell: &Cell| row < table.head.len() || cell.is_header;
        for (row, cells) in all().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let at = cell.blocks.first().map(|block| block.id.as_str()).or(id);
                // The corner between the names of columns and those of rows has none of its own.
                if is_header(row, cell) && (row, column) != (0, 0) && is_blank(cell) {
                    self.empty_headers.push(spot(name.clone(), at));
                }
                let text = blocks_text(&cell.blocks);
                if words::is_colors(&text) {
                    self.only_colors.push(spot(text, at));
                }
            }
        }
    }

    fn film(&mut self, clip: &Clip, id: Option<&str>, facts: &Facts) {
        let has_own = clip.tracks.iter().any(|track| track.kind.is_speech());
        let is_known = |source: &MediaRef| matches!(source, MediaRef::Library(id) if facts.captioned.contains(id));
        // The library's captions stand in for those of the text only where it has no tracks.
        if has_own || (clip.tracks.is_empty() && clip.sources.iter().any(is_known)) {
            return;
        }
        let name = if clip.title.is_empty() { inline_text(&clip.caption) } else { clip.title.clone() };
        self.without_captions.push(spot(name, id));
    }

    fn picture(&mut self, figure: &Figure, id: Option<&str>, facts: &Facts) {
        let name = || match (inline_text(&figure.caption), &figure.media) {
            (caption, _) if !caption.is_empty() => caption,
            (_, MediaRef::Address(address)) => address.clone(),
            _ => String::new(),
        };
        let known = match &figure.media {
            MediaRef::Library(id) => facts.pictures.get(id).cloned().unwrap_or_default(),
            // Stands elsewhere: nothing is known of it but what the text says.
            MediaRef::Address(_) => PictureFacts { may_be_shown: true, ..PictureFacts::default() },
        };
        if figure.alt.is_empty() && !known.has_alt {
            self.without_alt.push(spot(name(), id));
        }
        if figure.credit_line.is_empty() && !known.has_credit {
            self.without_credit.push(spot(name(), id));
        }
        if !known.may_be_shown {
            self.not_showable.push(spot(name(), id));
        }
    }

    fn language(&mut self, text: &[Inline], language: &str, id: Option<&str>) {
        let mut runs = vec![String::new()];
        unmarked(text, &mut runs);
        let found = runs.iter().find_map(|run| courant_text::foreign_passage(run, language));
        self.in_other_letters.extend(found.map(|passage| spot(passage.to_owned(), id)));
    }

    fn link(&mut self, link: &Link<'_>, facts: &Facts) {
        let found = || spot(link.href.to_owned(), link.block);
        if facts.dead_links.contains(link.href.split(['?', '#']).next().unwrap_or_default()) {
            self.dead.push(found());
        }
        let address = link.href.split('#').next().unwrap_or_default().trim();
        if let Some(silence) = facts.silent_links.get(address) {
            let (spot, silence) = (spot(address.to_owned(), link.block), silence.clone());
            if !self.silent.iter().any(|(known, _)| known.example == spot.example) {
                self.silent.push((spot, silence));
            }
        }
        if let Some(said) = &link.words {
            let said = said.trim();
            if words::says_nothing(said) || (said.starts_with("http") && said.len() > LINK_BYTES) {
                self.mute_links.push(found());
            }
        }
    }
}

fn spot(example: String, block: Option<&str>) -> Spot {
    Spot { example, block: block.map(str::to_owned) }
}

/// Whether nothing stands in a cell, no picture either.
fn is_blank(cell: &Cell) -> bool {
    fn has_picture(text: &[Inline]) -> bool {
        text.iter().any(|inline| match inline {
            Inline::Picture(_) => true,
            Inline::Marked(_, inner) => has_picture(inner),
            _ => false,
        })
    }
    let has_more = |block: &Block| {
        matches!(block.node, Node::Figure(_) | Node::Gallery { .. })
            || block.node.texts().into_iter().any(|text| has_picture(text))
    };
    blocks_text(&cell.blocks).trim().is_empty() && !cell.blocks.iter().any(has_more)
}

/// A text in the stretches between passages that say what they are: another language, a program.
fn unmarked(text: &[Inline], runs: &mut Vec<String>) {
    for inline in text {
        match inline {
            Inline::Text(text) => runs.last_mut().into_iter().for_each(|run| run.push_str(text)),
            Inline::Marked(Mark::Lang(_) | Mark::Code | Mark::Keys | Mark::Sample | Mark::Variable, _) => {
                runs.push(String::new());
            }
            Inline::Marked(_, inner) => unmarked(inner, runs),
            Inline::Break => runs.last_mut().into_iter().for_each(|run| run.push(' ')),
            Inline::Picture(_) | Inline::FootnoteRef(_) => {}
        }
    }
}

/// Links of a text with their words, in order; those of pictures, cards and footnotes as well.
pub fn links(body: &Body) -> Vec<Link<'_>> {
    let mut out = Vec::new();
    for block in body.walk() {
        let id = Some(block.id.as_str());
        match &block.node {
            Node::Figure(figure) => out.extend(of_figure(figure, id)),
            Node::Gallery { figures, .. } => out.extend(figures.iter().filter_map(|figure| of_figure(figure, id))),
            Node::Embed { url, .. } => out.push(Link { href: url, words: None, block: id }),
            _ => {}
        }
        for text in block.node.texts() {
            collect(text, id, &mut out);
        }
    }
    for note in &body.footnotes {
        collect(&note.text, None, &mut out);
    }
    out
}

fn of_figure<'b>(figure: &'b Figure, block: Option<&'b str>) -> Option<Link<'b>> {
    Some(Link { href: figure.link.as_deref()?, words: None, block })
}

fn collect<'b>(text: &'b [Inline], block: Option<&'b str>, out: &mut Vec<Link<'b>>) {
    for inline in text {
        if let Inline::Marked(mark, inner) = inline {
            if let Mark::Link(link) = mark {
                let mut words = inline_text(inner);
                if inner.iter().any(|inline| matches!(inline, Inline::Picture(_))) {
                    words.push('◻');
                }
                out.push(Link { href: &link.href, words: Some(words), block });
            }
            collect(inner, block, out);
        }
    }
}
