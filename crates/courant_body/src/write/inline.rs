//! Running text.

use crate::*;

use super::{Use, Writer, direction_of};

impl<'a> Writer<'a> {
    pub(super) fn inlines(&mut self, text: &[Inline]) {
        if self.depth > super::MAX_DEPTH {
            return;
        }
        self.depth += 1;
        for inline in text {
            match inline {
                Inline::Text(text) => self.text(text),
                Inline::Break => self.out.push_str("<br>"),
                Inline::Picture(figure) => self.image(figure, Use::Line),
                Inline::FootnoteRef(id) => self.footnote_ref(id),
                Inline::Marked(mark, inner) => self.marked(mark, inner),
            }
        }
        self.depth -= 1;
    }

    fn footnote_ref(&mut self, note: &str) {
        let Some((number, target)) = self.notes.get(note).cloned() else {
            return;
        };
        let id = self.unique(&format!("fnref-{note}"));
        self.first_refs.entry(note.to_owned()).or_insert_with(|| id.clone());
        self.out.push_str("<sup class=\"footnote-ref\"");
        self.attribute("data-note", note);
        self.out.push('>');
        if self.in_link {
            self.out.push_str(&number.to_string());
        } else {
            self.out.push_str("<a");
            self.attribute("id", &id);
            let target = self.within(&target);
            self.attribute("href", &target);
            self.out.push_str(" role=\"doc-noteref\">");
            self.out.push_str(&number.to_string());
            self.out.push_str("</a>");
        }
        self.out.push_str("</sup>");
    }

    fn marked(&mut self, mark: &Mark, inner: &[Inline]) {
        let name = match mark {
            Mark::Link(link) => return self.link(link, inner),
            Mark::Question(question) if self.question(question, inner) => return,
            Mark::Strong => "strong",
            Mark::Emphasis => "em",
            Mark::Underline => "u",
            Mark::Strike => "s",
            Mark::Deleted => "del",
            Mark::Inserted => "ins",
            Mark::Code => "code",
            Mark::Keys => "kbd",
            Mark::Sample => "samp",
            Mark::Variable => "var",
            Mark::Sub => "sub",
            Mark::Sup => "sup",
            Mark::Small => "small",
            Mark::Highlight => "mark",
            Mark::Quoted => "q",
            Mark::Cite => "cite",
            Mark::Dfn => "dfn",
            Mark::Abbreviation(_) => "abbr",
            Mark::Big | Mark::Lang(_) | Mark::Direction(_) | Mark::Anchor(_) | Mark::Question(_) => "span",
        };
        self.out.push('<');
        self.out.push_str(name);
        match mark {
            Mark::Abbreviation(title) if !title.is_empty() => self.attribute("title", title),
            Mark::Big => self.out.push_str(" class=\"big\""),
            Mark::Lang(lang) => {
                if let Some(lang) = address::language_tag(lang) {
                    self.attribute("lang", &lang);
                    if direction_of(&lang) != direction_of(&self.options.lang) {
                        self.attribute("dir", direction_of(&lang));
                    }
                }
            }
            Mark::Direction(Direction::Ltr) => self.out.push_str(" dir=\"ltr\""),
            Mark::Direction(Direction::Rtl) => self.out.push_str(" dir=\"rtl\""),
            Mark::Anchor(anchor) => {
                let id = self.unique(anchor);
                self.out.push_str(" class=\"anchor\"");
                self.attribute("id", &id);
            }
            Mark::Question(question) => {
                if let Some(note) = self.options.questions.get(question).filter(|_| !self.is_feed) {
                    self.will_ask(note);
                }
                let id = self.unique(&format!("question-{question}"));
                self.out.push_str(" class=\"question\"");
                self.attribute("id", &id);
                self.attribute("data-question", question);
            }
            _ => {}
        }
        self.out.push('>');
        self.inlines(inner);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Has a question printed after the block, once: marks within its passage may cut that into several pieces.
    fn will_ask(&mut self, note: &'a QuestionNote) {
        if !self.asked.iter().any(|known| std::ptr::eq(*known, note)) {
            self.asked.push(note);
        }
    }

    /// A passage that leads to its question's page; false where it cannot, and nothing is printed.
    fn question(&mut self, question: &str, inner: &[Inline]) -> bool {
        let note = self.options.questions.get(question).filter(|_| !self.is_feed && !self.in_link);
        let Some(note) = note.filter(|_| !inner.iter().any(leads)) else { return false };
        let Some(href) = self.href(&note.href) else { return false };
        self.will_ask(note);
        let id = self.unique(&format!("question-{question}"));
        self.in_link = true;
        self.out.push_str("<a class=\"question\"");
        self.attribute("href", &href);
        self.attribute("id", &id);
        self.attribute("data-question", question);
        self.out.push('>');
        self.inlines(inner);
        self.close_link();
        true
    }

    fn link(&mut self, link: &Link, inner: &[Inline]) {
        let href = self.href(&link.href).filter(|_| !self.in_link);
        let Some(href) = href else {
            return self.inlines(inner);
        };
        self.open_link(&href, link.is_nofollow, link.title.as_deref());
        self.inlines(inner);
        self.close_link();
    }

    /// Opens an `a`; nothing that is a link itself may be printed until [`Self::close_link`].
    pub(super) fn open_link(&mut self, href: &str, is_nofollow: bool, title: Option<&str>) {
        self.in_link = true;
        self.out.push_str("<a");
        self.attribute("href", href);
        if is_nofollow {
            self.out.push_str(" rel=\"nofollow ugc noopener\"");
        }
        if let Some(title) = title {
            self.attribute("title", title);
        }
        self.out.push('>');
    }

    pub(super) fn close_link(&mut self) {
        self.in_link = false;
        self.out.push_str("</a>");
    }
}

/// Whether something prints a link, or an id that a link may lead to.
fn leads(inline: &Inline) -> bool {
    match inline {
        Inline::Text(_) | Inline::Break => false,
        Inline::FootnoteRef(_) | Inline::Picture(_) => true,
        Inline::Marked(Mark::Link(_), _) => true,
        Inline::Marked(_, inner) => inner.iter().any(leads),
    }
}
