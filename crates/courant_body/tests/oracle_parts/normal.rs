//! The one place where purposeful differences from WordPress's own HTML are named.
//!
//! Both sides go through the same normaliser, which turns HTML into a text and a sequence of
//! tags. It forgives, on both sides:
//!
//! 1. wrappers without meaning: `div`, `span`, `font`, `section`, `figure`, `picture`, `center`,
//!    `tbody`, `thead`, `tfoot` and the like, unknown elements, `a` without a target or with an
//!    address that may not be linked to;
//! 2. spelling: `b`/`strong`, `i`/`em`, `strike`/`s`, `tt`/`code`, `acronym`/`abbr`, `h1`/`h2`,
//!    `menu`/`ul`; `big` (obsolete, a class here); a `span` whose style says bold, italic,
//!    underlined, struck, raised or lowered counts as that mark;
//! 3. what makes a paragraph: a run of text is one whether `p`, `div` or nothing stands round it;
//!    a run of pictures alone is none; empty paragraphs, headings and marks; line breaks at
//!    either end of a paragraph; a mark round several blocks counts in each of them;
//! 4. players: `iframe`, `object`, `embed`, the oracle's `a.oembed` at a known provider, old
//!    `[youtube …]`-like shortcodes (which that WordPress printed as text) and the card here are
//!    all one `embed` without text, and so is an embed block, where the oracle printed the bare
//!    address; the card's line on whom a click contacts;
//!    what stands inside `audio` and `video`, and these without a usable address;
//! 5. dropped by design: scripts, styles, forms, drawings (`svg`), pictures without a usable
//!    address (`data:`), the second link of a file block, page breaks, and the blocks WordPress
//!    computes (lists of posts, calendars, …);
//! 6. order: a quotation's `cite` and a table's `figcaption` are captions, wherever they stand;
//! 7. white space, no-break spaces included; control characters.

use courant_body::address::{link_address, media_address};
use courant_body::embed::recognize;
use courant_body::tree::{Data, NodeId, Tree};

const COMPUTED: &[&str] = &[
    "archives",
    "avatar",
    "calendar",
    "categories",
    "comments",
    "latest-comments",
    "latest-posts",
    "loginout",
    "navigation",
    "page-list",
    "post-author",
    "post-author-name",
    "post-author-biography",
    "post-comments-form",
    "post-date",
    "post-excerpt",
    "post-featured-image",
    "post-navigation-link",
    "post-template",
    "post-terms",
    "post-title",
    "query",
    "query-no-results",
    "query-pagination",
    "query-title",
    "read-more",
    "rss",
    "search",
    "site-logo",
    "site-tagline",
    "site-title",
    "tag-cloud",
    "term-description",
    "comments-title",
    "comment-template",
    "comments-pagination",
    "template-part",
    "post",
    "post-comments",
    "comments-query-loop",
];

#[derive(Default)]
pub struct Normal {
    pub text: String,
    pub tags: Vec<String>,
    /// Marks open at this point; true once printed in the current run.
    marks: Vec<(String, bool)>,
    run: Vec<String>,
    run_has_text: bool,
    run_has_content: bool,
    /// Line breaks since the last text or picture of the run.
    breaks: u32,
    /// Containers in which a run is not a paragraph (headings, captions).
    lines: u32,
    in_pre: u32,
}

pub fn normal(html: &str) -> Normal {
    let html = html.replace("<strong>RSS Error:</strong> WP HTTP Error: x", "");
    let tree = Tree::parse(&html);
    let mut normal = Normal::default();
    normal.children(&tree, tree.root());
    normal.flush();
    normal.text.retain(|c| !c.is_control() || c.is_whitespace());
    normal.text = normal
        .text
        .split(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}'))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    normal
}

impl Normal {
    fn children(&mut self, tree: &Tree, id: NodeId) {
        for child in tree.children(id) {
            self.node(tree, child);
        }
    }

    /// Ends a run of text and pictures.
    fn flush(&mut self) {
        for (name, printed) in self.marks.iter_mut().rev() {
            if *printed {
                self.run.push(format!("/{name}"));
                *printed = false;
            }
        }
        let mut run = std::mem::take(&mut self.run);
        if self.run_has_content {
            let is_paragraph = self.run_has_text && self.lines == 0;
            if !self.run_has_text {
                run.retain(|tag| matches!(tag.as_str(), "img" | "a" | "/a"));
            }
            if is_paragraph {
                self.tags.push("p".into());
            }
            self.tags.append(&mut run);
            if is_paragraph {
                self.tags.push("/p".into());
            }
        }
        self.breaks = 0;
        self.run_has_text = false;
        self.run_has_content = false;
        self.text.push('\n');
    }

    fn print_marks(&mut self) {
        // Whether a break stands inside or outside a mark that ends there is no difference.
        for _ in 0..std::mem::take(&mut self.breaks) {
            self.run.push("br".into());
        }
        for (name, printed) in &mut self.marks {
            if !*printed {
                self.run.push(name.clone());
                *printed = true;
            }
        }
    }

    fn block(&mut self, tree: &Tree, id: NodeId, name: &str, is_line: bool) {
        self.flush();
        let at = self.tags.len();
        self.tags.push(name.into());
        self.lines += u32::from(is_line);
        // Marks from outside count inside, those opened inside end inside.
        self.children(tree, id);
        self.flush();
        self.lines -= u32::from(is_line);
        if self.tags.len() == at + 1 && matches!(name, "ul" | "ol" | "dl" | "blockquote" | "table") {
            self.tags.pop();
        } else {
            self.tags.push(format!("/{name}"));
        }
    }

    /// A heading, caption or the like; nothing when it holds nothing.
    fn line(&mut self, tree: &Tree, id: NodeId, name: &str) {
        let has_text = !tree.text(id).chars().all(|c| c.is_whitespace() || c == '\u{200b}');
        let has_picture = tree.descendants(id).any(|below| tree.name(below) == "img");
        if has_text {
            self.block(tree, id, name, true);
        } else if has_picture {
            self.flush();
            self.children(tree, id);
            self.flush();
        }
    }

    fn node(&mut self, tree: &Tree, id: NodeId) {
        let name = match tree.data(id) {
            Data::Text(text) => {
                if !text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')) {
                    self.print_marks();
                    self.run_has_text = true;
                    self.run_has_content = true;
                }
                self.text.push_str(text);
                return;
            }
            Data::Element { name, is_html: true, .. } => name.as_str(),
            Data::Element { name, .. } if name == "math" => {
                return self.node_text(tree, id);
            }
            _ => return,
        };
        let class = tree.attribute(id, "class").unwrap_or_default();
        let computed = class.split_ascii_whitespace().any(|c| {
            c.strip_prefix("wp-block-").is_some_and(|block| COMPUTED.contains(&block))
                || c == "wp-block-file__button"
                || c.starts_with("wp-block-comments-pagination")
                || c == "footnote-back"
                || c == "wp-calendar-nav"
                || c == "wp-calendar-table"
        });
        if computed {
            return;
        }
        match name {
            "script" | "style" | "form" | "input" | "select" | "textarea" | "fieldset" | "noscript" | "title"
            | "link" | "meta" | "param" | "canvas" | "applet" | "map" | "area" => {}
            "br" => {
                if self.in_pre == 0 && self.run_has_content {
                    self.breaks += 1;
                }
                self.text.push('\n');
            }
            "img" => {
                let src = tree.attribute(id, "src").unwrap_or_default();
                if media_address(src).is_some() {
                    self.print_marks();
                    self.run.push("img".into());
                    self.run_has_content = true;
                }
            }
            // Whom a click on the card contacts: said here, and nowhere in the oracle.
            _ if tree.has_class(id, "embed__note") => {}
            "iframe" | "embed" | "object" => {
                self.flush();
                self.tags.push("embed".into());
            }
            "audio" | "video" => {
                let has_address = std::iter::once(id)
                    .chain(tree.descendants(id))
                    .any(|below| tree.attribute(below, "src").and_then(media_address).is_some());
                self.flush();
                if has_address {
                    self.tags.push(name.into());
                }
            }
            "a" if tree.has_class(id, "oembed") || tree.has_class(id, "embed__link") => {
                let href = tree.attribute(id, "href").unwrap_or_default();
                let is_card = tree.has_class(id, "embed__link");
                if is_card || recognize(href).is_some() || self.in_embed_block(tree, id) {
                    self.flush();
                    self.tags.push("embed".into());
                } else {
                    self.mark(tree, id, "a");
                }
            }
            "a" => match tree.attribute(id, "href").and_then(link_address) {
                Some(_) => self.mark(tree, id, "a"),
                None => self.children(tree, id),
            },
            "b" | "strong" => self.mark(tree, id, "strong"),
            "i" | "em" => self.mark(tree, id, "em"),
            "s" | "strike" => self.mark(tree, id, "s"),
            "code" | "tt" => self.mark(tree, id, "code"),
            "abbr" | "acronym" => self.mark(tree, id, "abbr"),
            "cite" | "footer" if self.is_attribution(tree, id) => {
                self.flush();
                // Printed behind the quotation.
                self.line(tree, id, "attribution");
            }
            "u" | "del" | "ins" | "kbd" | "samp" | "var" | "sub" | "sup" | "small" | "mark" | "q" | "cite" | "dfn" => {
                self.mark(tree, id, name)
            }
            "h1" | "h2" => self.line(tree, id, "h2"),
            "h3" | "h4" | "h5" | "h6" | "dt" | "summary" => self.line(tree, id, name),
            "caption" => self.line(tree, id, "caption"),
            "figcaption" => {
                let parent = tree.parent(id).unwrap_or(id);
                if tree.has_class(parent, "quote") || tree.has_class(parent, "pull-quote") {
                    // Printed with its quotation.
                } else if tree.element_children(parent).any(|other| tree.name(other) == "table") {
                    // Printed with its table.
                } else {
                    self.line(tree, id, "figcaption");
                }
            }
            "ul" | "ol" | "menu" | "dir" if class.contains("blocks-gallery-grid") => {
                self.flush();
                for item in tree.element_children(id) {
                    self.children(tree, item);
                    self.flush();
                }
            }
            "ul" | "menu" | "dir" => self.block(tree, id, "ul", false),
            "ol" | "dl" | "li" | "dd" | "tr" | "td" | "th" | "details" => {
                self.block(tree, id, name, false);
            }
            "blockquote" => self.quote(tree, id),
            "table" => self.table(tree, id),
            "pre" => {
                self.in_pre += 1;
                self.line(tree, id, "pre");
                self.in_pre -= 1;
            }
            "hr" => {
                self.flush();
                if !tree.has_class(id, "page-break") {
                    self.tags.push("hr".into());
                }
            }
            "span" | "font" => self.styled(tree, id),
            "figure" if tree.has_class(id, "wp-block-embed") => {
                self.flush();
                self.tags.push("embed".into());
                for caption in tree.element_children(id) {
                    if tree.name(caption) == "figcaption" {
                        self.line(tree, caption, "figcaption");
                    }
                }
            }
            _ if is_inline(name) => self.children(tree, id),
            _ => {
                self.flush();
                self.children(tree, id);
                self.flush();
            }
        }
    }

    /// A span whose style says what a mark says.
    fn styled(&mut self, tree: &Tree, id: NodeId) {
        let style = tree.attribute(id, "style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
        let mut names = Vec::new();
        for (said, name) in [
            ("font-weight:bold", "strong"),
            ("font-weight:700", "strong"),
            ("font-weight:600", "strong"),
            ("font-style:italic", "em"),
            ("text-decoration:underline", "u"),
            ("text-decoration:line-through", "s"),
            ("vertical-align:super", "sup"),
            ("vertical-align:sub", "sub"),
        ] {
            if style.contains(said) {
                names.push(name.to_owned());
            }
        }
        let count = names.len();
        self.marks.extend(names.into_iter().map(|name| (name, false)));
        self.children(tree, id);
        for _ in 0..count {
            if let Some((name, true)) = self.marks.pop() {
                self.run.push(format!("/{name}"));
            }
        }
    }

    fn node_text(&mut self, tree: &Tree, id: NodeId) {
        self.text.push_str(&tree.text(id));
        self.run_has_text = true;
        self.run_has_content = true;
    }

    fn in_embed_block(&self, tree: &Tree, id: NodeId) -> bool {
        let mut at = tree.parent(id);
        while let Some(parent) = at {
            if tree.has_class(parent, "wp-block-embed") {
                return true;
            }
            at = tree.parent(parent);
        }
        false
    }

    /// The last thing in a quotation, not part of a line of its text.
    fn is_attribution(&self, tree: &Tree, id: NodeId) -> bool {
        let Some(parent) = tree.parent(id).filter(|parent| tree.name(*parent) == "blockquote") else {
            return false;
        };
        let blank = |id: &NodeId| matches!(tree.data(*id), Data::Text(text) if text.trim().is_empty());
        let last = tree.children(parent).filter(|child| !blank(child)).last();
        last == Some(id)
            && (tree.name(id) == "footer"
                || !tree
                    .previous(id)
                    .is_some_and(|before| matches!(tree.data(before), Data::Text(text) if !text.trim().is_empty())))
    }

    fn quote(&mut self, tree: &Tree, id: NodeId) {
        self.block(tree, id, "blockquote", false);
        let parent = tree.parent(id).unwrap_or(id);
        if !(tree.has_class(parent, "quote") || tree.has_class(parent, "pull-quote")) {
            return;
        }
        let caption = tree.element_children(parent).find(|other| tree.name(*other) == "figcaption");
        if let Some(caption) = caption {
            let popped = self.tags.last().is_some_and(|tag| tag == "/blockquote");
            if popped {
                self.tags.pop();
            } else {
                self.tags.push("blockquote".into());
            }
            self.line(tree, caption, "attribution");
            self.tags.push("/blockquote".into());
        }
    }

    fn table(&mut self, tree: &Tree, id: NodeId) {
        let parent = tree.parent(id).unwrap_or(id);
        let caption = tree
            .element_children(parent)
            .find(|other| tree.name(*other) == "figcaption" && tree.name(parent) == "figure");
        self.flush();
        let at = self.tags.len();
        self.tags.push("table".into());
        if let Some(caption) = caption {
            self.line(tree, caption, "caption");
        }
        self.children(tree, id);
        self.flush();
        if self.tags.len() == at + 1 {
            self.tags.pop();
        } else {
            self.tags.push("/table".into());
        }
    }

    fn mark(&mut self, tree: &Tree, id: NodeId, name: &str) {
        self.marks.push((name.to_owned(), false));
        self.children(tree, id);
        if let Some((name, true)) = self.marks.pop() {
            self.run.push(format!("/{name}"));
        }
    }
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "span"
            | "font"
            | "big"
            | "nobr"
            | "wbr"
            | "label"
            | "time"
            | "bdi"
            | "bdo"
            | "data"
            | "output"
            | "ruby"
            | "rt"
            | "rp"
            | "rb"
            | "picture"
            | "source"
            | "button"
            | "a"
            | "blink"
            | "basefont"
            | "col"
            | "colgroup"
            | "meter"
            | "progress"
            | "slot"
            | "dialog"
    ) || !known(name)
}

fn known(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
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
            | "figure"
            | "thead"
            | "tbody"
            | "tfoot"
            | "xmp"
            | "listing"
            | "plaintext"
            | "html"
            | "body"
    )
}
