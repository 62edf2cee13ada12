//! Blocks.

use crate::escape::kept;
use crate::read::{
    MAX_BLOCK_WEIGHT, Settled, fold, keep, only_code, program_language, settle_paragraph, shows_nothing,
    trim_line_feeds,
};
use crate::*;

use super::{Intake, IntakeReason, Taken};

/// Numbers a list may begin with lie between this and its negative.
const MAX_START: i64 = 1_000_000_000;

/// Alignment that says something: the start of the line is where text stands anyway.
pub(super) fn asked(align: Option<Align>) -> Option<Align> {
    align.filter(|align| *align != Align::Start)
}

impl Intake {
    pub(super) fn blocks(&mut self, blocks: Vec<Block>) -> Taken<Vec<Block>> {
        let mut out = Vec::with_capacity(blocks.len());
        for (index, block) in blocks.into_iter().enumerate() {
            self.at(index, |intake| intake.block(block, &mut out))?;
        }
        Ok(out)
    }

    fn block(&mut self, block: Block, out: &mut Vec<Block>) -> Taken<()> {
        self.open.push(block.id.clone());
        self.blocks += 1;
        if self.blocks > self.limits.blocks {
            return self.refuse(IntakeReason::TooManyBlocks { most: self.limits.blocks });
        }
        let id = self.ids.take(Some(&block.id));
        let lang = match &block.lang {
            Some(lang) => Some(self.at("lang", |intake| intake.language(lang))?),
            None => None,
        };
        let nodes = self.node(block.node)?;
        if nodes.is_empty() {
            self.ids.release(&id);
        }
        let mut id = Some(id);
        for node in nodes {
            let id = id.take().unwrap_or_else(|| self.ids.take(None));
            out.push(Block { id, lang: lang.clone(), node });
        }
        self.open.pop();
        Ok(())
    }

    /// Runs `inside` one container deeper.
    fn deeper<T>(&mut self, weight: u32, inside: impl FnOnce(&mut Intake) -> Taken<T>) -> Taken<T> {
        if self.weight + weight > MAX_BLOCK_WEIGHT {
            return self.refuse(IntakeReason::TooDeep);
        }
        self.weight += weight;
        let value = inside(self)?;
        self.weight -= weight;
        Ok(value)
    }

    fn inner(&mut self, blocks: Vec<Block>) -> Taken<Vec<Block>> {
        self.deeper(2, |intake| intake.at("blocks", |intake| intake.blocks(blocks)))
    }

    /// What a block becomes: nothing where a reader would see nothing, several figures where a paragraph
    /// holds nothing but them.
    fn node(&mut self, node: Node) -> Taken<Vec<Node>> {
        let one = |node: Option<Node>| Ok(node.into_iter().collect());
        match node {
            Node::Paragraph { text, align } => self.paragraph(text, align),
            Node::Crosshead { level, text, anchor, align } => self.crosshead(level, text, anchor, align),
            Node::Part { kind, label, anchor, blocks } => self.part(kind, &label, &anchor, blocks),
            Node::List { ordered, start, reversed, items } => one(self.list(ordered, start, reversed, items)?),
            Node::Definitions { items } => one(self.definitions(items)?),
            Node::Quote { blocks, attribution, source } => {
                let blocks = self.inner(blocks)?;
                let attribution = self.at("attribution", |intake| intake.line(attribution))?;
                let source = match source {
                    Some(source) => Some(self.at("source", |intake| {
                        intake.address(&source, address::web_address, IntakeReason::SourceAddress)
                    })?),
                    None => None,
                };
                let is_empty = blocks.is_empty() && attribution.is_empty();
                one((!is_empty).then_some(Node::Quote { blocks, attribution, source }))
            }
            Node::PullQuote { blocks, attribution } => {
                let blocks = self.inner(blocks)?;
                let attribution = self.at("attribution", |intake| intake.line(attribution))?;
                let is_empty = blocks.is_empty() && attribution.is_empty();
                one((!is_empty).then_some(Node::PullQuote { blocks, attribution }))
            }
            Node::Figure(figure) => one(Some(Node::Figure(self.figure(figure)?))),
            Node::Gallery { figures, columns, caption } => one(self.gallery(figures, columns, caption)?),
            Node::Audio(clip) => one(Some(Node::Audio(self.clip(clip)?))),
            Node::Video(clip) => one(Some(Node::Video(self.clip(clip)?))),
            Node::Playlist { video, clips } => {
                let clips = self.at("clips", |intake| intake.each(clips, Intake::clip))?;
                one((!clips.is_empty()).then_some(Node::Playlist { video, clips }))
            }
            Node::Embed { url, title, caption, .. } => one(Some(self.embed(&url, title, caption)?)),
            Node::Download { media, label } => {
                let media = self.at("media", |intake| intake.medium(media))?;
                let label = self.at("label", |intake| intake.line_in_link(label))?;
                one(Some(Node::Download { media, label }))
            }
            Node::Table(table) => one(self.deeper(6, |intake| intake.table(table))?),
            Node::Code { text, language } => one(self.code(&text, language)?),
            Node::Preformatted { text } => one(self.pre(text, false)?),
            Node::Verse { text } => one(self.pre(text, true)?),
            Node::Sidebar { title, blocks } => {
                let title = self.at("title", |intake| intake.line(title))?;
                let blocks = self.inner(blocks)?;
                let is_empty = blocks.is_empty() && title.is_empty();
                one((!is_empty).then_some(Node::Sidebar { title, blocks }))
            }
            Node::Details { summary, blocks } => {
                let summary = self.at("summary", |intake| intake.line(summary))?;
                let blocks = self.inner(blocks)?;
                one(Some(Node::Details { summary, blocks }))
            }
            plain @ (Node::Rule | Node::PageBreak | Node::TeaserEnd) => one(Some(plain)),
        }
    }

    fn paragraph(&mut self, text: Vec<Inline>, align: Option<Align>) -> Taken<Vec<Node>> {
        let align = asked(align);
        let text = self.at("text", |intake| intake.loose(text))?;
        Ok(match settle_paragraph(text, align) {
            Settled::Nothing => Vec::new(),
            Settled::Text(text) => vec![Node::Paragraph { text, align }],
            Settled::Figures(figures) => figures.into_iter().map(Node::Figure).collect(),
        })
    }

    fn crosshead(
        &mut self,
        level: u8,
        text: Vec<Inline>,
        anchor: Option<String>,
        align: Option<Align>,
    ) -> Taken<Vec<Node>> {
        let text = self.at("text", |intake| intake.line(text))?;
        let anchor = match anchor {
            Some(anchor) => Some(self.at("anchor", |intake| intake.anchor(&anchor))?),
            None => None,
        };
        if shows_nothing(&text) {
            return Ok(Vec::new());
        }
        let mut figures = Vec::new();
        if crate::read::only_pictures(&text, None, &mut figures) {
            return Ok(figures.into_iter().map(Node::Figure).collect());
        }
        Ok(vec![Node::Crosshead { level: level.clamp(2, 6), text, anchor, align: asked(align) }])
    }

    fn part(&mut self, kind: PartKind, label: &str, anchor: &str, blocks: Vec<Block>) -> Taken<Vec<Node>> {
        let label = self.at("label", |intake| intake.field(label))?;
        let label = inline_text(&fold(vec![Inline::Text(label)]));
        let anchor = if anchor.trim().is_empty() {
            kind.name().to_owned()
        } else {
            self.at("anchor", |intake| intake.anchor(anchor))?
        };
        let blocks = self.inner(blocks)?;
        Ok(vec![Node::Part { kind, label, anchor, blocks }])
    }

    fn list(
        &mut self,
        ordered: bool,
        start: Option<i64>,
        reversed: bool,
        items: Vec<Vec<Block>>,
    ) -> Taken<Option<Node>> {
        let items = self
            .deeper(3, |intake| intake.at("items", |intake| intake.each(items, |intake, item| intake.blocks(item))))?;
        let start = start.filter(|n| ordered && *n != 1 && (1 - MAX_START..MAX_START).contains(n));
        let node = Node::List { ordered, start, reversed: ordered && reversed, items };
        Ok(Some(node).filter(|node| !matches!(node, Node::List { items, .. } if items.is_empty())))
    }

    fn definitions(&mut self, items: Vec<Definition>) -> Taken<Option<Node>> {
        let items = self.deeper(5, |intake| {
            intake.at("items", |intake| {
                intake.each(items, |intake, item| {
                    let terms = intake.at("terms", |intake| intake.each(item.terms, Intake::line))?;
                    let descriptions =
                        intake.at("descriptions", |intake| intake.each(item.descriptions, Intake::blocks))?;
                    Ok(Definition { terms, descriptions })
                })
            })
        })?;
        Ok((!items.is_empty()).then_some(Node::Definitions { items }))
    }

    fn code(&mut self, raw: &str, language: Option<String>) -> Taken<Option<Node>> {
        if raw.len() > self.limits.text_bytes {
            return self
                .at("text", |intake| intake.refuse(IntakeReason::TextTooLong { most: intake.limits.text_bytes }));
        }
        let text = kept(raw);
        let language = language.as_deref().and_then(program_language);
        Ok((!text.trim().is_empty()).then_some(Node::Code { text, language }))
    }

    fn pre(&mut self, text: Vec<Inline>, is_verse: bool) -> Taken<Option<Node>> {
        let mut text = keep(self.at("text", |intake| intake.loose(text))?);
        if let Some(code) = only_code(&text) {
            return self.code(&code, None);
        }
        trim_line_feeds(&mut text);
        if shows_nothing(&text) {
            return Ok(None);
        }
        Ok(Some(if is_verse { Node::Verse { text } } else { Node::Preformatted { text } }))
    }
}
