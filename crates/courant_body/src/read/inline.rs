//! Running text: elements become marks.

use crate::address::{anchor_name, language_tag, link_address, web_address};
use crate::tree::{Data, NodeId};
use crate::write::direction_of;
use crate::*;

use super::space::{is_blank, push_text};
use super::{MAX_MARKS, Reader, is_block};

impl Reader<'_> {
    /// The running text of all children, white space as in the source.
    pub(crate) fn inlines(&mut self, id: NodeId) -> Vec<Inline> {
        let mut out = Vec::new();
        self.inline_children(id, &mut out);
        out
    }

    /// The running text of an element that holds nothing else (caption, summary, heading):
    /// blocks inside become lines.
    pub(crate) fn line(&mut self, id: NodeId) -> Vec<Inline> {
        let text = self.inlines(id);
        super::space::fold(self.under_ambient(text))
    }

    /// Wraps text in the marks that stand round its block.
    pub(crate) fn under_ambient(&self, mut text: Vec<Inline>) -> Vec<Inline> {
        for mark in self.ambient.iter().rev() {
            if !text.is_empty() {
                text = vec![Inline::Marked(mark.clone(), text)];
            }
        }
        text
    }

    fn inline_children(&mut self, id: NodeId, out: &mut Vec<Inline>) {
        let tree = self.tree;
        for child in tree.children(id) {
            self.inline(child, out);
        }
    }

    /// Adds one node of running text.
    pub(crate) fn inline(&mut self, id: NodeId, out: &mut Vec<Inline>) {
        let tree = self.tree;
        let name = match tree.data(id) {
            Data::Text(text) => return push_text(out, text.clone()),
            Data::Comment(_) | Data::Root => return,
            Data::Element { is_html: false, .. } => {
                return self.foreign(id, out);
            }
            Data::Element { name, .. } => name.as_str(),
        };
        match name {
            "br" => out.push(Inline::Break),
            "wbr" | "rp" => {}
            "img" => self.small_picture(id, out),
            "picture" => {
                if let Some(image) = tree.descendants(id).find(|d| tree.name(*d) == "img") {
                    self.small_picture(image, out);
                }
            }
            _ if self.is_removed(id, name) => {}
            "iframe" | "object" | "embed" | "video" | "audio" => self.player_as_link(id, out),
            _ if is_block(name) => {
                if !out.is_empty() && !matches!(out.last(), Some(Inline::Break)) {
                    out.push(Inline::Break);
                }
                self.inline_children(id, out);
                if tree.next(id).is_some() && !matches!(out.last(), Some(Inline::Break)) {
                    out.push(Inline::Break);
                }
            }
            _ => match self.footnote_ref(id, name) {
                Some(note) => out.push(Inline::FootnoteRef(note)),
                None => {
                    let marks = self.marks_of(id, name);
                    self.marked(marks, out, |reader, inner| reader.inline_children(id, inner));
                }
            },
        }
    }

    /// Adds what `inside` gives, wrapped in the marks (outermost first).
    fn marked(&mut self, marks: Vec<Mark>, out: &mut Vec<Inline>, inside: impl FnOnce(&mut Self, &mut Vec<Inline>)) {
        let (count, links) = self.open(&marks);
        let mut inner = Vec::new();
        inside(self, &mut inner);
        self.marks -= count;
        self.links -= links;
        for mark in marks.into_iter().rev() {
            if inner.is_empty() && !matches!(mark, Mark::Anchor(_)) {
                continue;
            }
            inner = vec![Inline::Marked(mark, inner)];
        }
        for inline in inner {
            match inline {
                Inline::Text(text) => push_text(out, text),
                other => out.push(other),
            }
        }
    }

    /// Counts marks and links as open; undo by subtracting what is returned.
    pub(crate) fn open(&mut self, marks: &[Mark]) -> (usize, usize) {
        let links = marks.iter().filter(|m| matches!(m, Mark::Link(_))).count();
        self.marks += marks.len();
        self.links += links;
        (marks.len(), links)
    }

    /// The marks an element stands for, outermost first, without those that may not nest here.
    pub(crate) fn marks_of(&mut self, id: NodeId, name: &str) -> Vec<Mark> {
        let tree = self.tree;
        let mut marks = Vec::new();
        if self.policy == Policy::Comment {
            marks.extend(self.comment_mark(id, name));
        } else {
            marks.extend(self.mark_of(id, name));
            self.style_marks(id, name, &mut marks);
            if let Some(lang) = tree.attribute(id, "lang").and_then(language_tag) {
                marks.push(Mark::Lang(lang));
            }
            marks.extend(self.direction(id));
            if name != "a"
                && let Some(anchor) = self.linked_anchor(id)
            {
                marks.push(Mark::Anchor(anchor));
            }
        }
        if self.marks + marks.len() > MAX_MARKS {
            if !marks.is_empty() {
                self.lose("marks", "marks were nested too deep; their text is kept");
            }
            marks.clear();
        }
        marks
    }

    /// The direction an element asks for, unless its language says the same.
    pub(crate) fn direction(&self, id: NodeId) -> Option<Mark> {
        let direction = match self.tree.attribute(id, "dir")?.trim().to_ascii_lowercase().as_str() {
            "rtl" => Direction::Rtl,
            "ltr" => Direction::Ltr,
            _ => return None,
        };
        let of_language = self.tree.attribute(id, "lang").and_then(language_tag).map(|lang| direction_of(&lang));
        let is_said = of_language == Some(if direction == Direction::Rtl { "rtl" } else { "ltr" });
        (!is_said).then_some(Mark::Direction(direction))
    }

    /// An element's id, where something in the text links to it or it is an anchor of ours.
    pub(crate) fn linked_anchor(&self, id: NodeId) -> Option<String> {
        let name = anchor_name(self.tree.attribute(id, "id")?)?;
        (self.policy == Policy::Article && (self.referenced.contains(&name) || self.tree.has_class(id, "anchor")))
            .then_some(name)
    }

    fn comment_mark(&mut self, id: NodeId, name: &str) -> Option<Mark> {
        Some(match name {
            "b" | "strong" => Mark::Strong,
            "i" | "em" => Mark::Emphasis,
            "q" => Mark::Quoted,
            "code" | "tt" => Mark::Code,
            "del" => Mark::Deleted,
            "s" | "strike" => Mark::Strike,
            "a" => return self.link(id),
            _ => return None,
        })
    }

    fn mark_of(&mut self, id: NodeId, name: &str) -> Option<Mark> {
        let title = || self.tree.attribute(id, "title").unwrap_or_default().to_owned();
        let weight = self.style(id, "font-weight");
        Some(match name {
            // Google Docs wraps what it copies in a `b` that is not bold.
            "b" | "strong" if matches!(weight.as_deref(), Some("normal" | "400")) => return None,
            "b" | "strong" => Mark::Strong,
            "i" | "em" => Mark::Emphasis,
            "u" => Mark::Underline,
            "s" | "strike" => Mark::Strike,
            "del" => Mark::Deleted,
            "ins" => Mark::Inserted,
            "code" | "tt" => Mark::Code,
            "kbd" => Mark::Keys,
            "samp" => Mark::Sample,
            "var" => Mark::Variable,
            "sub" => Mark::Sub,
            "sup" => Mark::Sup,
            "small" => Mark::Small,
            "big" => Mark::Big,
            "mark" => Mark::Highlight,
            "q" => Mark::Quoted,
            "cite" => Mark::Cite,
            "dfn" => Mark::Dfn,
            "abbr" | "acronym" => Mark::Abbreviation(title()),
            "a" => return self.link(id).or_else(|| self.named_anchor(id)),
            _ => return self.span_mark(id, name),
        })
    }

    fn span_mark(&mut self, id: NodeId, name: &str) -> Option<Mark> {
        if name != "span" {
            return None;
        }
        if self.tree.has_class(id, "big") {
            return Some(Mark::Big);
        }
        let question = self.tree.attribute(id, "data-question")?;
        let question = question_id(question)?;
        if let Some(text) = self.tree.attribute(id, "data-ask") {
            let asked = InlineQuestion {
                id: question.clone(),
                question: text.to_owned(),
                is_opened: self.tree.attribute(id, "data-opened").is_some(),
            };
            if !self.questions.iter().any(|known| known.id == asked.id) {
                self.questions.push(asked);
            }
        }
        Some(Mark::Question(question))
    }

    /// Marks that pasted text carries as styles of a `span`.
    fn style_marks(&mut self, id: NodeId, name: &str, marks: &mut Vec<Mark>) {
        if !matches!(name, "span" | "font") || self.tree.attribute(id, "style").is_none() {
            return;
        }
        let weight = self.style(id, "font-weight").unwrap_or_default();
        if matches!(weight.as_str(), "bold" | "bolder" | "600" | "700" | "800" | "900") {
            marks.push(Mark::Strong);
        }
        if matches!(self.style(id, "font-style").as_deref(), Some("italic" | "oblique")) {
            marks.push(Mark::Emphasis);
        }
        let decoration =
            self.style(id, "text-decoration").or_else(|| self.style(id, "text-decoration-line")).unwrap_or_default();
        if decoration.contains("underline") {
            marks.push(Mark::Underline);
        }
        if decoration.contains("line-through") {
            marks.push(Mark::Strike);
        }
        match self.style(id, "vertical-align").as_deref() {
            Some("super") => marks.push(Mark::Sup),
            Some("sub") => marks.push(Mark::Sub),
            _ => {}
        }
    }

    fn named_anchor(&self, id: NodeId) -> Option<Mark> {
        let name = self.tree.attribute(id, "id").or_else(|| self.tree.attribute(id, "name"))?;
        anchor_name(name).map(Mark::Anchor)
    }

    /// The link an `a` stands for; none inside another link.
    pub(crate) fn link(&mut self, id: NodeId) -> Option<Mark> {
        let href = self.tree.attribute(id, "href")?;
        if self.links > 0 {
            self.lose("link in a link", "links cannot stand in one another; text kept");
            return None;
        }
        let href = self.link_target(href)?;
        let rel = self.tree.attribute(id, "rel").unwrap_or_default();
        let is_nofollow = self.policy == Policy::Comment
            || rel.split_ascii_whitespace().any(|r| matches!(r, "nofollow" | "sponsored" | "ugc"));
        let title = self
            .tree
            .attribute(id, "title")
            .filter(|title| self.policy == Policy::Article && !is_blank(title))
            .map(str::to_owned);
        Some(Mark::Link(Link { href, title, is_nofollow }))
    }

    /// An address judged, and made local where the importer knows it.
    pub(crate) fn link_target(&mut self, raw: &str) -> Option<String> {
        if let Some(resolve) = self.resolve
            && let Some(address) = web_address(raw).or_else(|| self.joined(raw))
            && let Some(local) = resolve.local_link(&address)
            && let Some(local) = link_address(&local)
        {
            return Some(local);
        }
        let found = link_address(raw);
        if found.is_none() && !raw.trim().is_empty() {
            self.lose(&format!("link to {}", raw.trim()), "not an address that a link may lead to; text kept");
        }
        found
    }

    /// `<sup class="footnote-ref"><a href="#fn-x">`, as this crate writes it.
    fn footnote_ref(&mut self, id: NodeId, name: &str) -> Option<String> {
        if name != "sup" || self.policy != Policy::Article {
            return None;
        }
        // Ours, or WordPress's (`fn`) where the note's text is known.
        let note = if self.tree.has_class(id, "footnote-ref") {
            self.tree.attribute(id, "data-note").filter(|note| self.is_noted(note))?
        } else {
            let note = self.tree.attribute(id, "data-fn")?;
            self.footnotes.iter().find(|known| known.id == note)?;
            note
        };
        anchor_name(note)
    }

    fn is_noted(&self, note: &str) -> bool {
        self.noted.contains(note) || self.footnotes.iter().any(|known| known.id == note)
    }

    /// SVG and MathML: formulas keep their text, drawings go.
    fn foreign(&mut self, id: NodeId, out: &mut Vec<Inline>) {
        let Data::Element { name, .. } = self.tree.data(id) else {
            return;
        };
        if name == "math" && self.policy == Policy::Article {
            self.lose("formula", "MathML is kept as text only");
            push_text(out, self.tree.text(id));
        } else {
            self.lose(name, "drawings in the markup are not part of an article");
        }
    }

    /// Elements that vanish with all they hold.
    pub(crate) fn is_removed(&mut self, id: NodeId, name: &str) -> bool {
        match name {
            "script" => self.change("script", "scripts are removed"),
            "style" | "link" => self.change(name, "styles are removed"),
            "form" | "input" | "select" | "textarea" | "button" | "option" | "optgroup" | "datalist" | "fieldset" => {
                if name == "button" && !is_blank(&self.tree.text(id)) && !self.is_in_form(id) {
                    return false;
                }
                self.lose(name, "forms are not part of an article");
            }
            "title" | "base" | "meta" | "param" | "source" | "track" | "area" | "map" | "template" | "col"
            | "colgroup" => {}
            "canvas" | "dialog" | "applet" | "marquee" | "frameset" | "frame" | "noembed" | "noframes" | "portal" => {
                if name == "marquee" || name == "dialog" {
                    return false;
                }
                self.lose(name, "not part of an article");
            }
            "noscript" => return self.repeats_lazy_picture(id),
            _ => return false,
        }
        true
    }

    fn is_in_form(&self, id: NodeId) -> bool {
        let mut at = self.tree.parent(id);
        while let Some(parent) = at {
            if self.tree.name(parent) == "form" {
                return true;
            }
            at = self.tree.parent(parent);
        }
        false
    }

    /// Lazy loaders print the real picture once more in a `noscript` after the empty one.
    fn repeats_lazy_picture(&self, id: NodeId) -> bool {
        let mut before = self.tree.previous(id);
        while let Some(node) = before {
            match self.tree.data(node) {
                Data::Text(text) if is_blank(text) => before = self.tree.previous(node),
                _ => return super::figure::lazy_source(self.tree, node).is_some(),
            }
        }
        false
    }

    /// Players cannot stand in a line (a caption, a heading): a link stays.
    fn player_as_link(&mut self, id: NodeId, out: &mut Vec<Inline>) {
        let Some(url) = self.player_url(id) else {
            self.lose(self.tree.name(id), "a player without an address");
            return;
        };
        let mark = Mark::Link(Link { href: url.clone(), title: None, is_nofollow: self.policy == Policy::Comment });
        if self.links > 0 || self.marks >= MAX_MARKS {
            push_text(out, url);
        } else {
            self.change(&url, "a player inside a line became a link");
            out.push(Inline::Marked(mark, vec![Inline::Text(url)]));
        }
    }
}

/// Ids of inline questions: letters, digits, hyphen, underscore, at most 64 bytes.
pub(crate) fn question_id(raw: &str) -> Option<String> {
    let is_good =
        !raw.is_empty() && raw.len() <= 64 && raw.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    is_good.then(|| raw.to_owned())
}
