//! HTML fragments as a plain tree, read the way browsers read them.
//!
//! The tree is only a reading aid: nothing in it is safe to print. Work is bounded whatever the
//! input: elements nested deeper than [`MAX_DEPTH`] lose their tag (their text stays), the
//! parser may not invent more elements than the text has tags (times three), and a tag that
//! goes on for more than 32 KB ends there. [`Tree::cuts`] says which bound was met.
//!
//! Not here: which elements mean what; that is `read`.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeBuilder, TreeBuilderOpts, TreeSink};
use html5ever::{Attribute, LocalName, Namespace, QualName, TokenizerResult, local_name, ns};

use crate::escape::kept;

/// Elements may stand this deep; deeper ones lose their tag.
pub const MAX_DEPTH: u32 = 160;
/// Bytes handed to the tokenizer at once.
const PIECE_BYTES: usize = 4096;
/// A tag or comment longer than this is ended.
const MAX_TAG_BYTES: usize = 32 * 1024;

/// Number of a node in its [`Tree`].
pub type NodeId = usize;

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// The root; the fragment's nodes are its children.
    Root,
    /// An element.
    Element {
        /// Local name, lower case for HTML elements.
        name: String,
        /// False for elements of SVG and MathML.
        is_html: bool,
        /// Attributes in the order of the source, names unique.
        attributes: Vec<(String, String)>,
    },
    /// Characters.
    Text(String),
    /// A comment or processing instruction.
    Comment(String),
}

/// A node and its neighbours.
#[derive(Debug, Clone)]
pub struct TreeNode {
    /// What it is.
    pub data: Data,
    parent: Option<NodeId>,
    first: Option<NodeId>,
    last: Option<NodeId>,
    previous: Option<NodeId>,
    next: Option<NodeId>,
    depth: u32,
}

/// A parsed fragment.
#[derive(Debug, Clone)]
pub struct Tree {
    nodes: Vec<TreeNode>,
    root: NodeId,
    cuts: Vec<&'static str>,
}

impl Tree {
    /// Parses an HTML fragment as if it stood in a `div`.
    pub fn parse(html: &str) -> Tree {
        parse(html)
    }

    /// The node whose children are the fragment.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// Which bounds on work were met while parsing; empty for ordinary input.
    pub fn cuts(&self) -> &[&'static str] {
        &self.cuts
    }

    /// What a node is.
    pub fn data(&self, id: NodeId) -> &Data {
        &self.nodes[id].data
    }

    /// Count of nodes, the ones no longer reachable included.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether the fragment holds nothing.
    pub fn is_empty(&self) -> bool {
        self.nodes[self.root].first.is_none()
    }

    /// The node above.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id].parent
    }

    /// The node after it under the same parent.
    pub fn next(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id].next
    }

    /// The node before it under the same parent.
    pub fn previous(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id].previous
    }

    /// The children, in order.
    pub fn children(&self, id: NodeId) -> Children<'_> {
        Children { tree: self, next: self.nodes[id].first }
    }

    /// Element children, in order.
    pub fn element_children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.children(id).filter(|child| matches!(self.nodes[*child].data, Data::Element { .. }))
    }

    /// Local name of an HTML element; empty for anything else.
    pub fn name(&self, id: NodeId) -> &str {
        match &self.nodes[id].data {
            Data::Element { name, is_html: true, .. } => name,
            _ => "",
        }
    }

    /// Value of an attribute.
    pub fn attribute(&self, id: NodeId, wanted: &str) -> Option<&str> {
        match &self.nodes[id].data {
            Data::Element { attributes, .. } => {
                attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
            }
            _ => None,
        }
    }

    /// Whether the `class` attribute names this class.
    pub fn has_class(&self, id: NodeId, wanted: &str) -> bool {
        self.attribute(id, "class").is_some_and(|classes| classes.split_ascii_whitespace().any(|name| name == wanted))
    }

    /// All nodes below, in document order.
    pub fn descendants(&self, id: NodeId) -> Descendants<'_> {
        Descendants { tree: self, top: id, next: self.nodes[id].first }
    }

    /// The text below, as it stands, `br` as a line feed.
    pub fn text(&self, id: NodeId) -> String {
        let mut out = String::new();
        if let Data::Text(text) = &self.nodes[id].data {
            out.push_str(text);
        }
        for below in self.descendants(id) {
            match &self.nodes[below].data {
                Data::Text(text) => out.push_str(text),
                Data::Element { name, .. } if name == "br" => out.push('\n'),
                _ => {}
            }
        }
        out
    }
}

/// Iterator of [`Tree::children`].
pub struct Children<'a> {
    tree: &'a Tree,
    next: Option<NodeId>,
}

impl Iterator for Children<'_> {
    type Item = NodeId;
    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = self.tree.nodes[id].next;
        Some(id)
    }
}

/// Iterator of [`Tree::descendants`].
pub struct Descendants<'a> {
    tree: &'a Tree,
    top: NodeId,
    next: Option<NodeId>,
}

impl Iterator for Descendants<'_> {
    type Item = NodeId;
    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        let nodes = &self.tree.nodes;
        self.next = nodes[id].first.or_else(|| {
            let mut at = id;
            loop {
                if at == self.top {
                    return None;
                }
                if let Some(next) = nodes[at].next {
                    return Some(next);
                }
                at = nodes[at].parent?;
            }
        });
        Some(id)
    }
}

fn parse(html: &str) -> Tree {
    let sink = Sink::default();
    let root = sink.create(Data::Root, None);
    let context = sink.create(
        Data::Element { name: "div".to_owned(), is_html: true, attributes: Vec::new() },
        Some(QualName::new(None, ns!(html), local_name!("div"))),
    );
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = TreeBuilder::new_for_fragment(sink, context, None, options);
    let guard = Guard { builder, tokens: Cell::new(0), start_tags: Cell::new(0), is_dropping: Cell::new(false) };
    let mut cuts = Vec::new();
    let mut tokenizer = Tokenizer::new(guard, TokenizerOpts::default());
    let mut rest = html;
    let mut pending = 0;
    let mut tokens = 0;
    while !rest.is_empty() {
        let mut end = rest.len().min(PIECE_BYTES);
        while !rest.is_char_boundary(end) {
            end += 1;
        }
        let (piece, after) = rest.split_at(end);
        rest = after;
        feed(&tokenizer, piece);
        let seen = tokenizer.sink.tokens.get();
        pending = if seen == tokens { pending + end } else { 0 };
        tokens = seen;
        if pending > MAX_TAG_BYTES && !rest.is_empty() {
            tokenizer = Tokenizer::new(tokenizer.sink, TokenizerOpts::default());
            pending = 0;
            note(&mut cuts, "a tag or comment was longer than 32 KB");
        }
    }
    tokenizer.end();
    let sink = tokenizer.sink.builder.sink;
    if sink.has_hit_depth.get() {
        note(&mut cuts, "elements were nested too deep; their text is kept");
    }
    if tokenizer.sink.is_dropping.get() {
        note(&mut cuts, "formatting was left open so often that tags were ignored; the text is kept");
    }
    finish(sink, root, cuts)
}

fn note(cuts: &mut Vec<&'static str>, what: &'static str) {
    if !cuts.contains(&what) {
        cuts.push(what);
    }
}

fn feed(tokenizer: &Tokenizer<Guard>, piece: &str) {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(piece));
    while let TokenizerResult::Script(_) = tokenizer.feed(&queue) {}
}

/// The parser puts a fragment under an `html` element of its own; that becomes the root.
fn finish(sink: Sink, document: NodeId, cuts: Vec<&'static str>) -> Tree {
    let nodes = sink.nodes.into_inner();
    let root = nodes[document]
        .first
        .filter(|id| matches!(&nodes[*id].data, Data::Element { name, .. } if name == "html"))
        .unwrap_or(document);
    Tree { nodes, root, cuts }
}

/// Stands between tokenizer and tree builder and keeps their work in bounds.
struct Guard {
    builder: TreeBuilder<NodeId, Sink>,
    tokens: Cell<usize>,
    start_tags: Cell<usize>,
    is_dropping: Cell<bool>,
}

impl TokenSink for Guard {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        self.tokens.set(self.tokens.get() + 1);
        if let Token::TagToken(tag) = &token {
            if self.is_dropping.get() {
                return TokenSinkResult::Continue;
            }
            if tag.kind == TagKind::StartTag {
                let sink = &self.builder.sink;
                self.start_tags.set(self.start_tags.get() + 1);
                if sink.nodes.borrow().len() > 5_000 + 6 * self.start_tags.get() + self.tokens.get() {
                    self.is_dropping.set(true);
                    return TokenSinkResult::Continue;
                }
                if sink.last_depth.get() >= MAX_DEPTH {
                    sink.has_hit_depth.set(true);
                    return TokenSinkResult::Continue;
                }
            }
        }
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

#[derive(Default)]
struct Sink {
    nodes: RefCell<Vec<TreeNode>>,
    names: RefCell<Vec<Option<QualName>>>,
    last_depth: Cell<u32>,
    has_hit_depth: Cell<bool>,
}

/// Name handed to the tree builder.
#[derive(Debug)]
struct Name(Namespace, LocalName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0
    }
    fn local_name(&self) -> &LocalName {
        &self.1
    }
}

impl Sink {
    fn create(&self, data: Data, name: Option<QualName>) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(TreeNode { data, parent: None, first: None, last: None, previous: None, next: None, depth: 0 });
        self.names.borrow_mut().push(name);
        nodes.len() - 1
    }

    /// Puts `child` under `parent`, before `before` or at the end.
    fn insert(&self, parent: NodeId, before: Option<NodeId>, child: NodeOrText<NodeId>) {
        let previous = match before {
            Some(next) => self.nodes.borrow()[next].previous,
            None => self.nodes.borrow()[parent].last,
        };
        let child = match child {
            NodeOrText::AppendNode(node) => {
                self.detach(node);
                node
            }
            NodeOrText::AppendText(text) => {
                if let Some(id) = previous
                    && let Data::Text(old) = &mut self.nodes.borrow_mut()[id].data
                {
                    old.push_str(&kept(&text));
                    return;
                }
                self.create(Data::Text(kept(&text)), None)
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        let depth = nodes[parent].depth + 1;
        nodes[child].depth = depth;
        nodes[child].parent = Some(parent);
        nodes[child].previous = previous;
        nodes[child].next = before;
        match previous {
            Some(id) => nodes[id].next = Some(child),
            None => nodes[parent].first = Some(child),
        }
        match before {
            Some(id) => nodes[id].previous = Some(child),
            None => nodes[parent].last = Some(child),
        }
        self.last_depth.set(depth);
    }

    fn detach(&self, id: NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        let (parent, previous, next) = (nodes[id].parent, nodes[id].previous, nodes[id].next);
        if let Some(parent) = parent {
            match previous {
                Some(other) => nodes[other].next = next,
                None => nodes[parent].first = next,
            }
            match next {
                Some(other) => nodes[other].previous = previous,
                None => nodes[parent].last = previous,
            }
        }
        nodes[id].parent = None;
        nodes[id].previous = None;
        nodes[id].next = None;
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = ();
    type ElemName<'a> = Name;

    fn finish(self) {}
    fn parse_error(&self, _: std::borrow::Cow<'static, str>) {}
    fn get_document(&self) -> NodeId {
        0
    }
    fn elem_name(&self, target: &NodeId) -> Name {
        match &self.names.borrow()[*target] {
            Some(name) => Name(name.ns.clone(), name.local.clone()),
            None => Name(ns!(), local_name!("")),
        }
    }
    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> NodeId {
        let data = Data::Element {
            name: name.local.to_string(),
            is_html: name.ns == ns!(html),
            attributes: attrs.into_iter().map(|a| (a.name.local.to_string(), kept(&a.value))).collect(),
        };
        self.create(data, Some(name))
    }
    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.create(Data::Comment(text.to_string()), None)
    }
    fn create_pi(&self, _: StrTendril, data: StrTendril) -> NodeId {
        self.create(Data::Comment(data.to_string()), None)
    }
    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.insert(*parent, None, child);
    }
    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let parent = self.nodes.borrow()[*element].parent;
        match parent {
            Some(parent) => self.insert(parent, Some(*element), child),
            None => self.insert(*previous, None, child),
        }
    }
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    /// Contents of a `template` hang on a node outside the tree, so they vanish.
    fn get_template_contents(&self, _: &NodeId) -> NodeId {
        self.create(Data::Root, None)
    }
    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn append_before_sibling(&self, sibling: &NodeId, new_node: NodeOrText<NodeId>) {
        let parent = self.nodes.borrow()[*sibling].parent;
        if let Some(parent) = parent {
            self.insert(parent, Some(*sibling), new_node);
        }
    }
    fn add_attrs_if_missing(&self, _: &NodeId, _: Vec<Attribute>) {}
    fn remove_from_parent(&self, target: &NodeId) {
        self.detach(*target);
    }
    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        loop {
            let child = self.nodes.borrow()[*node].first;
            let Some(child) = child else { return };
            self.insert(*new_parent, None, NodeOrText::AppendNode(child));
        }
    }
    fn allow_declarative_shadow_roots(&self, _: &NodeId) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements(html: &str) -> usize {
        let tree = Tree::parse(html);
        tree.descendants(tree.root()).count()
    }

    #[test]
    fn a_fragment_is_read_as_a_browser_reads_it() {
        let tree = Tree::parse("<p>one<p class='x y'>two<b>three");
        let paragraphs: Vec<_> = tree.element_children(tree.root()).collect();
        assert_eq!(paragraphs.len(), 2);
        assert!(tree.has_class(paragraphs[1], "y"));
        assert_eq!(tree.text(paragraphs[1]), "twothree");
        assert!(tree.cuts().is_empty());
    }

    #[test]
    fn hostile_input_makes_no_more_nodes_than_it_has_bytes() {
        for unit in [
            "<b>",
            "<div>",
            "<table>",
            "<p><b id=%>",
            "<a><p>",
            "<table><b>x",
            "<i><p>x",
            "<svg>",
            "<template>",
            "<select><option>",
        ] {
            let mut html = String::new();
            let mut n = 0;
            while html.len() < 60_000 {
                html.push_str(&unit.replace('%', &n.to_string()));
                n += 1;
            }
            assert!(elements(&html) <= html.len() * 2, "{unit}");
        }
    }

    #[test]
    fn a_tag_without_end_is_ended() {
        let mut html = String::from("<p>before</p><a ");
        for n in 0..40_000 {
            html.push_str(&format!("a{n} "));
        }
        html.push_str("><p>after</p>");
        let tree = Tree::parse(&html);
        assert_eq!(tree.cuts().len(), 1);
        assert!(tree.text(tree.root()).ends_with("after"));
    }
}
