//! Running text, and the words and addresses in fields.

use crate::address::{anchor_name, language_tag, link_address, media_address};
use crate::escape::kept;
use crate::read::{MAX_MARKS, fold, push_text, question_id};
use crate::*;

use super::{Intake, IntakeReason, Taken};

/// What stands round a piece of running text.
#[derive(Clone, Copy, Default)]
struct Around {
    marks: usize,
    in_link: bool,
}

impl Intake {
    /// Running text as it is shown in a line.
    pub(super) fn line(&mut self, text: Vec<Inline>) -> Taken<Vec<Inline>> {
        Ok(fold(self.loose(text)?))
    }

    /// The text of something that is a link itself.
    pub(super) fn line_in_link(&mut self, text: Vec<Inline>) -> Taken<Vec<Inline>> {
        let mut bytes = 0;
        Ok(fold(self.inlines(text, Around { in_link: true, ..Around::default() }, &mut bytes)?))
    }

    /// Running text, white space as it was sent.
    pub(super) fn loose(&mut self, text: Vec<Inline>) -> Taken<Vec<Inline>> {
        let mut bytes = 0;
        self.inlines(text, Around::default(), &mut bytes)
    }

    fn inlines(&mut self, text: Vec<Inline>, around: Around, bytes: &mut usize) -> Taken<Vec<Inline>> {
        let mut out = Vec::with_capacity(text.len());
        for (index, inline) in text.into_iter().enumerate() {
            self.at(index, |intake| intake.inline(inline, around, bytes, &mut out))?;
        }
        Ok(out)
    }

    fn inline(&mut self, inline: Inline, around: Around, bytes: &mut usize, out: &mut Vec<Inline>) -> Taken<()> {
        match inline {
            Inline::Text(raw) => {
                *bytes += raw.len();
                if *bytes > self.limits.text_bytes {
                    return self.refuse(IntakeReason::TextTooLong { most: self.limits.text_bytes });
                }
                push_text(out, kept(&raw));
            }
            Inline::Marked(mark, inner) => {
                let mark = self.at("marked/0", |intake| intake.mark(mark))?;
                let is_link = matches!(mark, Mark::Link(_));
                // What the HTML reader leaves out too: a link in a link, and marks beyond all measure.
                let is_dropped = is_link && around.in_link || around.marks >= MAX_MARKS;
                let within = Around {
                    marks: around.marks + usize::from(!is_dropped),
                    in_link: around.in_link || is_link && !is_dropped,
                };
                let inner = self.at("marked/1", |intake| intake.inlines(inner, within, bytes))?;
                if !is_dropped {
                    if !inner.is_empty() || matches!(mark, Mark::Anchor(_)) {
                        out.push(Inline::Marked(mark, inner));
                    }
                    return Ok(());
                }
                for inline in inner {
                    match inline {
                        Inline::Text(text) => push_text(out, text),
                        other => out.push(other),
                    }
                }
            }
            Inline::Break => out.push(Inline::Break),
            Inline::Picture(figure) => {
                let mut figure = self.at("picture", |intake| intake.figure(*figure))?;
                // Within a link the picture's own would be a second one.
                if around.in_link || around.marks >= MAX_MARKS {
                    figure.link = None;
                }
                out.push(Inline::Picture(Box::new(figure)));
            }
            Inline::FootnoteRef(note) => {
                if let Some(note) = anchor_name(&note).filter(|note| self.notes.contains(note)) {
                    out.push(Inline::FootnoteRef(note));
                }
            }
        }
        Ok(())
    }

    fn mark(&mut self, mark: Mark) -> Taken<Mark> {
        Ok(match mark {
            Mark::Abbreviation(title) => Mark::Abbreviation(self.at("abbreviation", |intake| intake.field(&title))?),
            Mark::Lang(lang) => Mark::Lang(self.at("lang", |intake| intake.language(&lang))?),
            Mark::Link(link) => Mark::Link(self.at("link", |intake| intake.link(link))?),
            Mark::Anchor(name) => Mark::Anchor(self.at("anchor", |intake| intake.anchor(&name))?),
            Mark::Question(id) => match question_id(&id) {
                Some(id) => Mark::Question(id),
                None => return self.at("question", |intake| intake.refuse(IntakeReason::Question)),
            },
            plain => plain,
        })
    }

    fn link(&mut self, link: Link) -> Taken<Link> {
        let title = self.at("title", |intake| intake.optional(link.title))?;
        let href = self.at("href", |intake| intake.link_address(&link.href))?;
        Ok(Link { href, title, is_nofollow: link.is_nofollow })
    }

    pub(super) fn anchor(&mut self, name: &str) -> Taken<String> {
        match anchor_name(&kept(name)) {
            Some(name) => Ok(name),
            None => self.refuse(IntakeReason::Anchor),
        }
    }

    pub(super) fn language(&mut self, lang: &str) -> Taken<String> {
        match language_tag(lang) {
            Some(lang) => Ok(lang),
            None => self.refuse(IntakeReason::Language),
        }
    }

    /// The text of a field, as it stands.
    pub(super) fn field(&mut self, raw: &str) -> Taken<String> {
        if raw.len() > self.limits.field_bytes {
            return self.refuse(IntakeReason::FieldTooLong { most: self.limits.field_bytes });
        }
        Ok(kept(raw))
    }

    /// A field that is left out where nothing is to be seen in it.
    pub(super) fn optional(&mut self, raw: Option<String>) -> Taken<Option<String>> {
        let Some(raw) = raw else {
            return Ok(None);
        };
        Ok(Some(self.field(&raw)?).filter(|title| !crate::read::is_blank(title)))
    }

    pub(super) fn link_address(&mut self, raw: &str) -> Taken<String> {
        self.address(raw, link_address, IntakeReason::LinkAddress)
    }

    pub(super) fn address(
        &mut self,
        raw: &str,
        judge: impl FnOnce(&str) -> Option<String>,
        reason: IntakeReason,
    ) -> Taken<String> {
        if raw.len() > self.limits.address_bytes {
            return self.refuse(IntakeReason::AddressTooLong { most: self.limits.address_bytes });
        }
        match judge(&kept(raw)) {
            Some(address) => Ok(address),
            None => self.refuse(reason),
        }
    }

    pub(super) fn medium(&mut self, media: MediaRef) -> Taken<MediaRef> {
        self.media += 1;
        if self.media > self.limits.media {
            return self.refuse(IntakeReason::TooManyMedia { most: self.limits.media });
        }
        Ok(match media {
            MediaRef::Library(row) => MediaRef::Library(row),
            MediaRef::Address(raw) => {
                let judged =
                    self.at("address", |intake| intake.address(&raw, media_address, IntakeReason::MediaAddress))?;
                MediaRef::Address(judged)
            }
        })
    }
}
