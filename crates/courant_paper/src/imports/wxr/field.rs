//! The text of one element, whatever was done to it.
//!
//! The hard part is where a CDATA section ends. `]]>` is its end when the element's own end tag
//! follows, and not when text follows after which the own end tag comes with another `]]>` before
//! it. A `]]>` directly before another section is how WordPress writes `]]>` itself.

use std::io::Read;

use memchr::memmem::{Finder, find};

use super::cursor::{Cursor, Look, name_in, starts_name};
use super::names::El;
use super::repair::{ReadError, What};
use super::window::Found;
use super::{FIELD_BOUND, TAG_BOUND};

/// How the reading of a field ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// With its end tag, or something that shows that it is over.
    Whole,
    /// With the end of the input.
    Cut,
}

/// What follows a `]]>`.
enum After {
    Own,
    Section,
    Other,
    Known,
    Nothing,
}

impl<R: Read> Cursor<R> {
    /// Reads the text of the element whose start tag was just met into `sink.value`.
    ///
    /// `room` is how many bytes may be kept; with 0 the text is passed over.
    pub fn field(&mut self, el: El, at: u64, room: usize) -> Result<End, ReadError> {
        self.next_close = None;
        self.sink.clear(room.min(FIELD_BOUND), el.is_verbatim());
        let open = std::mem::take(&mut self.name);
        let end = self.field_text(el, &open, room > 0);
        self.name = open;
        let end = end?;
        if room > 0 {
            self.note_faults(el, at);
        }
        self.win.shrink();
        Ok(end)
    }

    fn field_text(&mut self, el: El, open: &[u8], keep: bool) -> Result<End, ReadError> {
        let lt = Finder::new(b"<");
        loop {
            match self.find(&lt, 0, FIELD_BOUND)? {
                Found::At(0) => {}
                Found::At(n) => self.text(n, keep),
                Found::Limit => {
                    self.text(whole_chars(self.win.rest(), 0), keep);
                    continue;
                }
                Found::End => {
                    self.text(self.win.rest().len(), keep);
                    return Ok(End::Cut);
                }
            }
            self.need(open.len() + 16)?;
            match self.look()? {
                Look::Cdata => {
                    self.win.take(9);
                    self.sink.begin_cdata();
                    if self.cdata(el, open, keep)? == End::Cut {
                        return Ok(End::Cut);
                    }
                }
                Look::Comment if !el.is_running_text() => self.skip_comment()?,
                look @ (Look::Close | Look::Open) => {
                    if self.ends_here(look == Look::Close, el, open)? {
                        return Ok(End::Whole);
                    }
                    self.literal(keep);
                }
                Look::Comment | Look::Declaration | Look::Instruction | Look::Text => self.literal(keep),
            }
        }
    }

    /// Whether the tag at the window's start ends the field; its own end tag is taken, others are left.
    fn ends_here(&mut self, is_close: bool, el: El, open: &[u8]) -> Result<bool, ReadError> {
        let from = 1 + usize::from(is_close);
        self.need(256)?;
        let name = name_in(&self.win.rest()[from..]);
        if is_close && name == open {
            let end = self.tag_end()?.unwrap_or(from + open.len());
            self.win.take(end);
            return Ok(true);
        }
        let other = self.prefixes.resolve(name);
        if !other.ends_field(el) {
            return Ok(false);
        }
        self.sink.faults.no_end_tag = true;
        if is_close && !other.is_group() {
            // The end tag of another field stands where ours should.
            let end = self.tag_end()?.unwrap_or(from);
            self.win.take(end);
        }
        Ok(true)
    }

    fn text(&mut self, n: usize, keep: bool) {
        if keep {
            let n = n.min(self.win.rest().len());
            self.sink.text(&self.win.rest()[..n]);
        }
        self.win.take(n);
    }

    fn literal(&mut self, keep: bool) {
        self.sink.faults.markup = true;
        if keep {
            self.sink.chars(b"<");
        }
        self.win.take(1);
    }

    fn section(&mut self, n: usize, keep: bool) {
        if keep {
            self.sink.chars(&self.win.rest()[..n]);
        }
    }

    /// Reads a CDATA section, whose start has been taken.
    fn cdata(&mut self, el: El, open: &[u8], keep: bool) -> Result<End, ReadError> {
        let end_mark = Finder::new(b"]]>");
        let mut close = b"</".to_vec();
        close.extend_from_slice(open);
        let close = Finder::new(&close);
        let mut from = 0;
        loop {
            let i = match self.find(&end_mark, from, FIELD_BOUND)? {
                Found::At(i) => i,
                Found::Limit => {
                    let n = whole_chars(self.win.rest(), 2);
                    self.section(n, keep);
                    self.sink.faults.too_long = true;
                    self.win.take(n);
                    from = 0;
                    continue;
                }
                Found::End => {
                    let whole = self.win.rest().len();
                    let own = find_close(&close, self.win.rest());
                    self.section(own.unwrap_or(whole), keep);
                    self.sink.faults.cdata_open |= own.is_some();
                    self.win.take(own.unwrap_or(whole));
                    return Ok(if own.is_some() { End::Whole } else { End::Cut });
                }
            };
            let (after, next) = self.after_cdata(i + 3, el, open)?;
            match after {
                After::Own | After::Nothing => {}
                After::Section => {
                    self.section(i, keep);
                    if keep && next > i + 3 {
                        self.sink.chars(&self.win.rest()[i + 3..next]);
                    }
                    self.win.take(next + 9);
                    from = 0;
                    continue;
                }
                After::Known => {
                    if let Some(own) = find_close(&close, &self.win.rest()[..i]) {
                        self.section(own, keep);
                        self.sink.faults.cdata_open = true;
                        self.win.take(own);
                        return Ok(End::Whole);
                    }
                }
                After::Other => {
                    let here = self.win.offset() + (i + 3) as u64;
                    if self.next_close.is_none_or(|(at, _)| at < here) {
                        self.next_close = Some(self.find_next_close(&close, i + 3)?);
                    }
                    if self.next_close.is_some_and(|(_, has_mark)| has_mark) {
                        self.sink.faults.cdata_inside = true;
                        from = i + 3;
                        continue;
                    }
                }
            }
            self.section(i, keep);
            self.win.take(i + 3);
            return Ok(End::Whole);
        }
    }

    /// Our next end tag from `from` on: its place in the file, and whether a `]]>` stands right before it.
    fn find_next_close(&mut self, close: &Finder<'_>, from: usize) -> Result<(u64, bool), ReadError> {
        let mut from = from;
        loop {
            match self.find(close, from, 2 * FIELD_BOUND)? {
                Found::At(c) => {
                    self.need(c + close.needle().len() + 1)?;
                    let rest = self.win.rest();
                    if ends_name(rest.get(c + close.needle().len())) {
                        let has_mark = rest[..c].trim_ascii_end().ends_with(b"]]>");
                        return Ok((self.win.offset() + c as u64, has_mark));
                    }
                    from = c + 2;
                }
                // Too far to tell: the section may well go on.
                Found::Limit => {
                    return Ok((self.win.offset() + self.win.rest().len() as u64, true));
                }
                Found::End => return Ok((u64::MAX, false)),
            }
        }
    }

    /// What follows a `]]>` that ends at `from`, and where it starts.
    fn after_cdata(&mut self, from: usize, el: El, open: &[u8]) -> Result<(After, usize), ReadError> {
        let mut at = from;
        loop {
            let rest = self.win.rest();
            at += rest[at.min(rest.len())..].iter().take_while(|b| b.is_ascii_whitespace()).count();
            if at + 256 <= rest.len() || at - from > TAG_BOUND || !self.more()? {
                break;
            }
        }
        let rest = self.win.rest().get(at..).unwrap_or_default();
        let after = if rest.is_empty() {
            After::Nothing
        } else if let Some(name) = rest.strip_prefix(b"</") {
            let name = name_in(name);
            if name == open {
                After::Own
            } else if self.prefixes.resolve(name).ends_field(el) {
                After::Known
            } else {
                After::Other
            }
        } else if rest.starts_with(b"<![CDATA[") {
            After::Section
        } else if rest.len() > 1 && rest[0] == b'<' && starts_name(rest[1]) {
            if self.prefixes.resolve(name_in(&rest[1..])).ends_field(el) { After::Known } else { After::Other }
        } else {
            After::Other
        };
        Ok((after, at))
    }

    fn note_faults(&mut self, el: El, at: u64) {
        let faults = std::mem::take(&mut self.sink.faults);
        if faults == Default::default() {
            return;
        }
        let name = el.name();
        let seen = [
            (faults.windows_1252, What::ReadAsWindows1252(name)),
            (faults.replaced, What::BytesReplaced(name)),
            (faults.control, What::ControlCharacters(name)),
            (faults.bare_ampersand, What::BareAmpersand(name)),
            (faults.cdata_inside, What::CdataInsideCdata(name)),
            (faults.cdata_open, What::UnclosedCdata(name)),
            (faults.markup, What::MarkupInField(name)),
            (faults.no_end_tag, What::MissingEndTag(name)),
            (faults.too_long, What::FieldTooLong(name)),
        ];
        for (_, what) in seen.into_iter().filter(|(seen, _)| *seen) {
            self.notes.push(at, what);
        }
        if let Some(entity) = faults.unknown_entity {
            self.notes.push(at, What::UnknownEntity(name, entity));
        }
        if let Some(reference) = faults.bad_reference {
            self.notes.push(at, What::BadCharacterReference(name, reference));
        }
    }
}

/// How many bytes of a long stretch can be taken without cutting a character or the last `held` bytes.
fn whole_chars(bytes: &[u8], held: usize) -> usize {
    let n = bytes.len() - held;
    let partial = bytes[..n].iter().rev().take(3).position(|b| *b >= 0xC0).map_or(0, |i| i + 1);
    n - partial
}

fn ends_name(byte: Option<&u8>) -> bool {
    byte.is_none_or(|b| *b == b'>' || *b == b'/' || b.is_ascii_whitespace())
}

/// The first whole end tag of ours in `bytes`.
fn find_close(close: &Finder<'_>, bytes: &[u8]) -> Option<usize> {
    find(bytes, b"</")?;
    close.find_iter(bytes).find(|i| ends_name(bytes.get(i + close.needle().len())))
}
