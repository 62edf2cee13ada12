//! Blocks that hold others, and those with rules of their own: headings, lists, definitions,
//! quotations, program text, boxes, parts, footnotes.

use crate::address::anchor_name;
use crate::tree::{Data, NodeId};
use crate::*;

use super::Reader;
use super::block::{Flow, only_pictures};
use super::space::{fold, is_blank, keep, shows_nothing};

impl Reader<'_> {
    pub(super) fn heading(&mut self, id: NodeId, name: &str, flow: &mut Flow) {
        self.end_run(flow);
        let text = self.line(id);
        let mut figures = Vec::new();
        if shows_nothing(&text) {
            return;
        }
        if only_pictures(&text, None, &mut figures) {
            for figure in figures {
                self.push(flow, Some(id), Node::Figure(figure));
            }
            return;
        }
        let level = name.as_bytes()[1].saturating_sub(b'0').clamp(2, 6);
        if name == "h1" {
            self.change("h1", "the headline is the only first level; became second level");
        }
        let anchor = self.tree.attribute(id, "id").and_then(anchor_name);
        let align = self.align(id).or(flow.align);
        self.push(flow, Some(id), Node::Crosshead { level, text, anchor, align });
    }

    pub(super) fn list(&mut self, id: NodeId, name: &str, flow: &mut Flow) {
        let tree = self.tree;
        let is_gallery = tree.has_class(id, "blocks-gallery-grid") || tree.has_class(id, "wp-block-gallery");
        if is_gallery && self.policy == Policy::Article {
            return self.gallery_element(id, flow);
        }
        self.end_run(flow);
        let read = self.deeper(3, |reader| {
            let mut items: Vec<Vec<Block>> = Vec::new();
            for child in tree.children(id) {
                match tree.name(child) {
                    "li" => items.push(reader.blocks(child)),
                    _ => {
                        let mut loose = reader.new_flow();
                        reader.flow(child, &mut loose);
                        reader.end_run(&mut loose);
                        match items.last_mut() {
                            Some(item) => item.append(&mut loose.blocks),
                            None if loose.blocks.is_empty() => {}
                            None => items.push(loose.blocks),
                        }
                    }
                }
            }
            items
        });
        let Some(items) = read else {
            self.flow_children(id, flow);
            return self.end_run(flow);
        };
        if items.is_empty() {
            return;
        }
        let start = tree
            .attribute(id, "start")
            .and_then(|n| n.trim().parse::<i64>().ok())
            .filter(|n| *n != 1 && n.abs() < 1_000_000_000);
        let ordered = name == "ol";
        let node = Node::List {
            ordered,
            start: start.filter(|_| ordered),
            reversed: ordered && tree.attribute(id, "reversed").is_some(),
            items,
        };
        self.push(flow, Some(id), node);
    }

    /// A list item outside any list: browsers show a bullet, so a list is made.
    pub(super) fn stray_item(&mut self, id: NodeId, flow: &mut Flow) {
        self.end_run(flow);
        let Some(item) = self.deeper(3, |reader| reader.blocks(id)) else {
            return self.flow_children(id, flow);
        };
        if flow.has_stray_list
            && let Some(Block { node: Node::List { items, .. }, .. }) = flow.blocks.last_mut()
        {
            items.push(item);
            return;
        }
        let node = Node::List { ordered: false, start: None, reversed: false, items: vec![item] };
        self.push(flow, None, node);
        flow.has_stray_list = true;
    }

    pub(super) fn definitions(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        self.end_run(flow);
        let read = self.deeper(5, |reader| {
            let mut items: Vec<Definition> = Vec::new();
            let mut loose = reader.new_flow();
            let rows: Vec<NodeId> = tree
                .children(id)
                .flat_map(|child| match tree.name(child) {
                    "div" => tree.children(child).collect(),
                    _ => vec![child],
                })
                .collect();
            for row in rows {
                match tree.name(row) {
                    "dt" => {
                        let term = reader.line(row);
                        match items.last_mut().filter(|last| last.descriptions.is_empty()) {
                            Some(last) => last.terms.push(term),
                            None => items.push(Definition { terms: vec![term], descriptions: Vec::new() }),
                        }
                    }
                    "dd" => {
                        let blocks = reader.blocks(row);
                        match items.last_mut() {
                            Some(last) => last.descriptions.push(blocks),
                            None => items.push(Definition { terms: Vec::new(), descriptions: vec![blocks] }),
                        }
                    }
                    _ => reader.flow(row, &mut loose),
                }
            }
            reader.end_run(&mut loose);
            (items, loose.blocks)
        });
        let Some((items, mut loose)) = read else {
            self.flow_children(id, flow);
            return self.end_run(flow);
        };
        if !items.is_empty() {
            self.push(flow, Some(id), Node::Definitions { items });
        }
        flow.blocks.append(&mut loose);
    }

    pub(super) fn quote(&mut self, id: NodeId, flow: &mut Flow) {
        self.end_run(flow);
        let is_pulled = self.policy == Policy::Article
            && (self.tree.has_class(id, "wp-block-pullquote") || self.tree.has_class(id, "pull-quote"));
        let Some((blocks, attribution)) = self.deeper(2, |reader| reader.quoted(id)) else {
            return self.flow_children(id, flow);
        };
        if blocks.is_empty() && attribution.is_empty() {
            return;
        }
        let source = self.tree.attribute(id, "cite").and_then(address::web_address);
        let node = if is_pulled {
            Node::PullQuote { blocks, attribution }
        } else {
            Node::Quote { blocks, attribution, source }
        };
        self.push(flow, Some(id), node);
    }

    /// What a `blockquote` holds; a `cite` or `footer` at its end is the attribution.
    pub(crate) fn quoted(&mut self, id: NodeId) -> (Vec<Block>, Vec<Inline>) {
        let tree = self.tree;
        let last = tree
            .children(id)
            .filter(|child| !matches!(tree.data(*child), Data::Text(text) if is_blank(text)))
            .last()
            .filter(|child| self.policy == Policy::Article && matches!(tree.name(*child), "cite" | "footer"))
            // A cite after a line of stray text belongs to that line.
            .filter(|child| {
                tree.name(*child) == "footer"
                    || !self
                        .tree
                        .previous(*child)
                        .is_some_and(|before| matches!(tree.data(before), Data::Text(text) if !is_blank(text)))
            });
        let mut flow = self.new_flow();
        flow.align = self.align(id);
        for child in tree.children(id) {
            if Some(child) != last {
                self.flow(child, &mut flow);
            }
        }
        self.end_run(&mut flow);
        let attribution = last.map(|cite| self.line(cite)).unwrap_or_default();
        (flow.blocks, attribution)
    }

    pub(super) fn pre(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        self.end_run(flow);
        let is_verse =
            self.policy == Policy::Article && (tree.has_class(id, "wp-block-verse") || tree.has_class(id, "verse"));
        let code = tree.element_children(id).find(|child| tree.name(*child) == "code").filter(|child| {
            tree.children(id).all(|other| {
                other == *child
                    || tree.name(other) == "br"
                    || matches!(tree.data(other), Data::Text(text) if is_blank(text))
            }) && tree.descendants(*child).all(|below| match tree.data(below) {
                Data::Element { name, .. } => {
                    matches!(name.as_str(), "br" | "span" | "font" | "code")
                }
                _ => true,
            })
        });
        if let Some(code) = code {
            let text = tree.text(code);
            if !text.trim().is_empty() {
                let language = self.language_of(code).or_else(|| self.language_of(id));
                self.push(flow, Some(id), Node::Code { text, language });
            }
            return;
        }
        let inner = self.inlines(id);
        let mut text = keep(self.under_ambient(inner));
        if let Some(text) = only_code(&text) {
            if !text.trim().is_empty() {
                self.push(flow, Some(id), Node::Code { text, language: self.language_of(id) });
            }
            return;
        }
        trim_line_feeds(&mut text);
        if shows_nothing(&text) {
            return;
        }
        let node = if is_verse { Node::Verse { text } } else { Node::Preformatted { text } };
        self.push(flow, Some(id), node);
    }

    fn language_of(&self, id: NodeId) -> Option<String> {
        let class = self.tree.attribute(id, "class")?;
        let name = class
            .split_ascii_whitespace()
            .find_map(|name| name.strip_prefix("language-").or_else(|| name.strip_prefix("lang-")))?;
        program_language(name)
    }

    /// The blocks of a container without its heading; none where it is nested too deep.
    fn blocks_below(&mut self, id: NodeId, head: Option<NodeId>) -> Option<Vec<Block>> {
        let tree = self.tree;
        self.deeper(2, |reader| {
            let mut inner = reader.new_flow();
            for child in tree.children(id) {
                if Some(child) != head {
                    reader.flow(child, &mut inner);
                }
            }
            reader.end_run(&mut inner);
            inner.blocks
        })
    }

    pub(super) fn details(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        self.end_run(flow);
        let head = tree.element_children(id).find(|child| tree.name(*child) == "summary");
        let Some(blocks) = self.blocks_below(id, head) else {
            return self.flow_children(id, flow);
        };
        let summary = head.map(|head| self.line(head)).unwrap_or_default();
        self.push(flow, Some(id), Node::Details { summary, blocks });
    }

    pub(super) fn sidebar(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        self.end_run(flow);
        let head = tree.element_children(id).find(|child| tree.has_class(*child, "sidebar__title"));
        let Some(blocks) = self.blocks_below(id, head) else {
            return self.flow_children(id, flow);
        };
        let title = head.map(|head| self.line(head)).unwrap_or_default();
        if !blocks.is_empty() || !title.is_empty() {
            self.push(flow, Some(id), Node::Sidebar { title, blocks });
        }
    }

    /// `<section class="part part--analysis">`, as this crate writes it.
    pub(super) fn part(&mut self, id: NodeId, flow: &mut Flow) {
        let tree = self.tree;
        let kind = tree.attribute(id, "class").and_then(|class| {
            class.split_ascii_whitespace().find_map(|name| PartKind::from_name(name.strip_prefix("part--")?))
        });
        let head = tree.element_children(id).find(|child| tree.has_class(*child, "part__label"));
        let (Some(kind), Some(head)) = (kind, head) else {
            return self.wrapper(id, flow);
        };
        self.end_run(flow);
        let Some(blocks) = self.blocks_below(id, Some(head)) else {
            return self.flow_children(id, flow);
        };
        let label = text::inline_text(&self.line(head));
        let anchor = tree.attribute(id, "id").and_then(anchor_name).unwrap_or_else(|| kind.name().to_owned());
        self.push(flow, Some(id), Node::Part { kind, label, anchor, blocks });
    }

    /// The list of footnotes, as this crate writes it.
    pub(super) fn notes(&mut self, id: NodeId) {
        let tree = self.tree;
        let items: Vec<NodeId> = tree
            .descendants(id)
            .filter(|below| tree.attribute(*below, "data-note").is_some())
            .filter(|below| tree.name(*below) == "li")
            .collect();
        for item in items {
            let Some(note) = tree.attribute(item, "data-note").and_then(anchor_name) else {
                continue;
            };
            let mut text = Vec::new();
            for child in tree.children(item) {
                if !tree.has_class(child, "footnote-back") {
                    self.inline(child, &mut text);
                }
            }
            self.footnotes.push(Footnote { id: note, text: fold(text) });
        }
    }
}

/// Names of programming languages in classes: `[a-z0-9+#-]+`, at most 30 bytes.
pub(crate) fn program_language(raw: &str) -> Option<String> {
    let name = raw.to_ascii_lowercase();
    let is_good = !name.is_empty()
        && name.len() <= 30
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'+' | b'#' | b'-'));
    is_good.then_some(name)
}

/// The text of a block that holds nothing but program text: what the reader takes `pre` with a lone
/// `code` for.
pub(crate) fn only_code(text: &[Inline]) -> Option<String> {
    let mut shown = text.iter().filter(|inline| !matches!(inline, Inline::Text(t) if is_blank(t)));
    let (Some(Inline::Marked(Mark::Code, inner)), None) = (shown.next(), shown.next()) else {
        return None;
    };
    is_plain(inner).then(|| text::inline_text(inner))
}

/// Whether the marks of a text print nothing but `span` and `code`.
fn is_plain(text: &[Inline]) -> bool {
    text.iter().all(|inline| match inline {
        Inline::Text(_) | Inline::Break => true,
        Inline::Marked(mark, inner) => {
            let is_span = matches!(
                mark,
                Mark::Code | Mark::Big | Mark::Lang(_) | Mark::Direction(_) | Mark::Anchor(_) | Mark::Question(_)
            );
            is_span && is_plain(inner)
        }
        Inline::Picture(_) | Inline::FootnoteRef(_) => false,
    })
}

pub(crate) fn trim_line_feeds(text: &mut Vec<Inline>) {
    if let Some(Inline::Text(last)) = text.last_mut() {
        last.truncate(last.trim_end_matches(['\n', '\r', ' ', '\t']).len());
    }
    text.retain(|inline| !matches!(inline, Inline::Text(t) if t.is_empty()));
}
