//! Blocks: a flow of text, paragraphs and containers becomes a list of [`Block`]s.

use crate::tree::{Data, NodeId};
use crate::*;

use super::space::{fold, is_blank, shows_nothing};
use super::{Reader, is_block};

/// Blocks being gathered, and the paragraph that stray text between them forms.
#[derive(Default)]
pub(crate) struct Flow {
    pub(crate) blocks: Vec<Block>,
    run: Vec<Inline>,
    /// Marks of elements that hold blocks: where in `run` they start.
    open: Vec<(usize, Mark)>,
    pub(super) align: Option<Align>,
    /// Breaks met inside the paragraph, to follow it.
    pending: Vec<Node>,
    /// The last block is a list made of items without one.
    pub(super) has_stray_list: bool,
}

impl Reader<'_> {
    /// The blocks of all children.
    pub(crate) fn blocks(&mut self, id: NodeId) -> Vec<Block> {
        let mut flow = self.new_flow();
        self.flow_children(id, &mut flow);
        self.end_run(&mut flow);
        flow.blocks
    }

    /// A flow inside a container: the marks round the container go on in it.
    pub(super) fn new_flow(&self) -> Flow {
        Flow { open: self.ambient.iter().map(|mark| (0, mark.clone())).collect(), ..Flow::default() }
    }

    pub(super) fn flow_children(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        for child in tree.children(id) {
            self.flow(child, flow);
        }
    }

    pub(super) fn push(&mut self, flow: &mut Flow, source: Option<NodeId>, node: Node) {
        self.end_run(flow);
        flow.has_stray_list = false;
        let block = self.block(source, node);
        flow.blocks.push(block);
    }

    /// Ends the paragraph of stray text.
    pub(crate) fn end_run(&mut self, flow: &mut Flow) {
        for (start, mark) in flow.open.iter_mut().rev() {
            let inner = flow.run.split_off((*start).min(flow.run.len()));
            if !inner.is_empty() {
                flow.run.push(Inline::Marked(mark.clone(), inner));
            }
            *start = 0;
        }
        let run = std::mem::take(&mut flow.run);
        let align = flow.align;
        self.paragraph(None, run, align, flow);
        for node in std::mem::take(&mut flow.pending) {
            let block = self.block(None, node);
            flow.blocks.push(block);
        }
    }

    /// Adds a paragraph, or the figures it consists of, or nothing.
    fn paragraph(&mut self, source: Option<NodeId>, run: Vec<Inline>, align: Option<Align>, flow: &mut Flow) {
        let settled = match self.policy {
            Policy::Article => settle_paragraph(run, align),
            Policy::Comment => settle_text(run),
        };
        let nodes = match settled {
            Settled::Nothing => return,
            Settled::Text(text) => vec![Node::Paragraph { text, align }],
            Settled::Figures(figures) => figures.into_iter().map(Node::Figure).collect(),
        };
        for node in nodes {
            let block = self.block(source, node);
            flow.blocks.push(block);
        }
        flow.has_stray_list = false;
    }

    pub(super) fn flow(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        let name = match tree.data(id) {
            Data::Comment(comment) => return self.comment(comment, flow),
            Data::Element { name, is_html: true, .. } => name.as_str(),
            _ => return self.inline(id, &mut flow.run),
        };
        if self.is_removed(id, name) {
            return;
        }
        if !is_block(name) {
            if self.holds_blocks(id) {
                self.inline_around_blocks(id, name, flow);
            } else {
                self.inline(id, &mut flow.run);
            }
            return;
        }
        let was_rtl = self.is_rtl;
        match tree.attribute(id, "dir").map(str::to_ascii_lowercase).as_deref() {
            Some("rtl") => self.is_rtl = true,
            Some("ltr") => self.is_rtl = false,
            _ => {}
        }
        if self.policy == Policy::Comment {
            self.comment_block(id, name, flow);
        } else {
            self.article_block(id, name, flow);
        }
        self.is_rtl = was_rtl;
    }

    fn comment(&mut self, comment: &str, flow: &mut Flow) {
        let node = match comment.trim() {
            "nextpage" => Node::PageBreak,
            more if more == "more" || more.starts_with("more ") => Node::TeaserEnd,
            _ => return,
        };
        if self.policy == Policy::Article {
            // In the midst of a sentence a break must not cut it in two.
            flow.pending.push(node);
            if shows_nothing(&flow.run) {
                self.end_run(flow);
            }
        }
    }

    /// An inline element round blocks: its marks go to the text of each of them.
    fn inline_around_blocks(&mut self, id: NodeId, name: &str, flow: &mut Flow) {
        let mut marks = self.marks_of(id, name);
        // A place is marked once, where the element begins.
        marks.retain(|mark| match mark {
            Mark::Anchor(_) => {
                flow.run.push(Inline::Marked(mark.clone(), Vec::new()));
                false
            }
            _ => true,
        });
        let opened = self.open_around(marks, flow);
        self.flow_children(id, flow);
        self.close_around(opened, flow);
    }

    /// Opens marks round blocks; ended by [`Self::close_around`].
    fn open_around(&mut self, marks: Vec<Mark>, flow: &mut Flow) -> (usize, usize) {
        let opened = self.open(&marks);
        for mark in marks {
            self.ambient.push(mark.clone());
            flow.open.push((flow.run.len(), mark));
        }
        opened
    }

    fn close_around(&mut self, (marks, links): (usize, usize), flow: &mut Flow) {
        for _ in 0..marks {
            self.ambient.pop();
            let Some((start, mark)) = flow.open.pop() else {
                break;
            };
            let inner = flow.run.split_off(start.min(flow.run.len()));
            if !inner.is_empty() {
                flow.run.push(Inline::Marked(mark, inner));
            }
        }
        self.marks -= marks;
        self.links -= links;
    }

    /// What a block element of a comment becomes.
    fn comment_block(&mut self, id: NodeId, name: &str, flow: &mut Flow) {
        match name {
            "blockquote" | "pre" | "ul" | "ol" => self.article_block(id, name, flow),
            "iframe" | "object" | "embed" | "video" | "audio" => {
                self.lose(name, "comments hold text only");
            }
            _ => {
                self.end_run(flow);
                self.flow_children(id, flow);
                self.end_run(flow);
            }
        }
    }

    fn article_block(&mut self, id: NodeId, name: &str, flow: &mut Flow) {
        let tree = self.tree;
        match name {
            "p" => self.p(id, flow),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(id, name, flow),
            "ul" | "ol" | "menu" | "dir" => self.list(id, name, flow),
            "li" => self.stray_item(id, flow),
            "dl" => self.definitions(id, flow),
            "blockquote" => self.quote(id, flow),
            "pre" | "xmp" | "listing" | "plaintext" => self.pre(id, flow),
            "figure" => self.figure_element(id, flow),
            "table" => self.table(id, flow),
            "hr" if tree.has_class(id, "page-break") => self.push(flow, Some(id), Node::PageBreak),
            "hr" if tree.has_class(id, "teaser-end") => self.push(flow, Some(id), Node::TeaserEnd),
            "hr" => self.push(flow, Some(id), Node::Rule),
            "details" => self.details(id, flow),
            "aside" => self.sidebar(id, flow),
            "video" | "audio" => match self.clip(id) {
                Some(clip) => {
                    let node = if name == "video" { Node::Video(clip) } else { Node::Audio(clip) };
                    self.push(flow, Some(id), node);
                }
                None => self.flow_children(id, flow),
            },
            "iframe" | "object" | "embed" => {
                self.end_run(flow);
                if let Some(node) = self.player(id) {
                    self.push(flow, Some(id), node);
                } else if name == "object" {
                    self.flow_children(id, flow);
                }
            }
            "section" if tree.has_class(id, "footnotes") => self.notes(id),
            "section" if tree.has_class(id, "part") => self.part(id, flow),
            "div" if tree.has_class(id, "gallery") => self.gallery_element(id, flow),
            "div" if tree.has_class(id, "playlist") => self.playlist(id, flow),
            "div" if tree.has_class(id, "wp-block-file") || tree.has_class(id, "download") => {
                self.download(id, flow);
            }
            "div" if tree.has_class(id, "wp-caption") => self.figure_element(id, flow),
            _ => self.wrapper(id, flow),
        }
    }

    /// A division without meaning of its own: what it holds stays.
    pub(super) fn wrapper(&mut self, id: NodeId, flow: &mut Flow) {
        self.end_run(flow);
        let outer = flow.align;
        flow.align = self.align(id).or(outer);
        let open = self.block_marks(id, flow);
        self.flow_children(id, flow);
        self.end_run(flow);
        self.close_around(open, flow);
        flow.align = outer;
    }

    /// Direction, language and linked anchor of a block element become marks of its text.
    fn block_marks(&mut self, id: NodeId, flow: &mut Flow) -> (usize, usize) {
        let mut marks = Vec::new();
        if let Some(anchor) = self.linked_anchor(id) {
            flow.run.push(Inline::Marked(Mark::Anchor(anchor), Vec::new()));
        }
        marks.extend(self.direction(id));
        if self.tree.name(id) != "p"
            && let Some(lang) = self.tree.attribute(id, "lang").and_then(address::language_tag)
        {
            marks.push(Mark::Lang(lang));
        }
        if self.policy == Policy::Comment || self.marks + marks.len() > super::MAX_MARKS {
            marks.clear();
        }
        self.open_around(marks, flow)
    }

    fn p(&mut self, id: NodeId, flow: &mut Flow) {
        self.end_run(flow);
        if self.tree.has_class(id, "download") {
            return self.download(id, flow);
        }
        let outer = flow.align;
        flow.align = self.align(id).or(outer);
        let open = self.block_marks(id, flow);
        let at = flow.blocks.len();
        self.flow_children(id, flow);
        self.end_run(flow);
        self.close_around(open, flow);
        flow.align = outer;
        self.name_after(id, &mut flow.blocks[at..]);
    }

    /// The first block of an element takes its lasting id and language.
    fn name_after(&mut self, id: NodeId, blocks: &mut [Block]) {
        if self.tree.attribute(id, "data-block").is_none() && self.tree.attribute(id, "lang").is_none() {
            return;
        }
        let (first, rest) = match blocks {
            [first, rest @ ..] => (first, rest),
            [] => return,
        };
        if rest.iter().all(|block| matches!(block.node, Node::TeaserEnd | Node::PageBreak)) {
            let node = std::mem::replace(&mut first.node, Node::Rule);
            self.ids.release(&first.id);
            *first = self.block(Some(id), node);
        }
    }
}

/// What a paragraph's text comes to.
pub(crate) enum Settled {
    /// There is nothing to be seen, and no place that is linked to.
    Nothing,
    /// Text, folded.
    Text(Vec<Inline>),
    /// Nothing but pictures.
    Figures(Vec<Figure>),
}

/// A paragraph is text, or the figures it consists of, or nothing.
pub(crate) fn settle_paragraph(run: Vec<Inline>, align: Option<Align>) -> Settled {
    let settled = settle_text(run);
    let mut figures = Vec::new();
    match settled {
        Settled::Text(text) if only_pictures(&text, None, &mut figures) => {
            for figure in &mut figures {
                if align == Some(Align::Center) && figure.placement == Placement::Column {
                    figure.placement = Placement::Center;
                }
            }
            Settled::Figures(figures)
        }
        other => other,
    }
}

fn settle_text(run: Vec<Inline>) -> Settled {
    let text = fold(run);
    // A place that is linked to stays, even where nothing is to be seen.
    if shows_nothing(&text) && !has_anchor(&text) { Settled::Nothing } else { Settled::Text(text) }
}

fn has_anchor(text: &[Inline]) -> bool {
    text.iter().any(|inline| match inline {
        Inline::Marked(Mark::Anchor(_), _) => true,
        Inline::Marked(_, inner) => has_anchor(inner),
        _ => false,
    })
}

/// Whether the text is nothing but pictures; collects them with their links.
pub(crate) fn only_pictures(text: &[Inline], link: Option<&str>, out: &mut Vec<Figure>) -> bool {
    let found = text.iter().all(|inline| match inline {
        Inline::Text(t) => is_blank(t),
        Inline::Break => true,
        Inline::Picture(figure) => {
            let mut figure = (**figure).clone();
            if figure.link.is_none() {
                figure.link = link.map(str::to_owned);
            }
            out.push(figure);
            true
        }
        Inline::Marked(Mark::Link(inner), text) => only_pictures(text, Some(&inner.href), out),
        Inline::Marked(Mark::Anchor(_) | Mark::Question(_), _) => false,
        Inline::Marked(_, text) => only_pictures(text, link, out),
        Inline::FootnoteRef(_) => false,
    });
    found && !out.is_empty()
}
