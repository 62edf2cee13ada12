//! Tags, one after the other, from input that may break every rule of XML.
//!
//! What is not understood is passed over with a note. Nothing is kept open: the cursor has no
//! stack, so depth costs nothing, and every byte is looked at a bounded number of times.

use std::io::Read;

use memchr::memmem::{Finder, find};

use super::decode::{Encoding, Sink};
use super::names::{El, Prefixes};
use super::repair::{Notes, ReadError, What};
use super::window::{Found, Window};
use super::{DEPTH_BOUND, TAG_BOUND};

/// No name that means anything is longer; what is longer is cut and so means nothing.
const LONGEST_NAME: usize = 200;

/// A start or end tag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tag {
    /// A start tag; `is_empty` if it ends itself. Its attributes are in [`Cursor::attributes`].
    Open { el: El, is_empty: bool, at: u64 },
    /// An end tag.
    Close { el: El, at: u64 },
    /// The end of the input.
    End { at: u64 },
}

/// What stands at a `<`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Comment,
    Cdata,
    Declaration,
    Instruction,
    Close,
    Open,
    Text,
}

pub(super) struct Cursor<R> {
    pub win: Window<R>,
    pub prefixes: Prefixes,
    pub notes: Notes,
    pub sink: Sink,
    /// Name of the last start tag as written.
    pub name: Vec<u8>,
    /// Attributes of the last start tag as written.
    pub attributes: Vec<u8>,
    /// The generator named in a comment before the start.
    pub generator: Option<String>,
    pub is_started: bool,
    /// Where the present field's end tag comes next and whether `]]>` stands before it.
    pub next_close: Option<(u64, bool)>,
    pushed: Option<Tag>,
    unknown_open: usize,
    /// Up to here there is no `-->` and no `?>`: searched once, so that it is not searched again.
    barren: [u64; 2],
}

impl<R: Read> Cursor<R> {
    pub fn new(win: Window<R>, encoding: Encoding, prefixes: Prefixes) -> Self {
        Cursor {
            win,
            prefixes,
            notes: Notes::default(),
            sink: Sink::new(encoding, 0),
            name: Vec::new(),
            attributes: Vec::new(),
            generator: None,
            is_started: false,
            next_close: None,
            pushed: None,
            unknown_open: 0,
            barren: [0; 2],
        }
    }

    pub fn more(&mut self) -> Result<bool, ReadError> {
        self.win.more().map_err(|e| ReadError::Io { offset: self.win.offset(), source: e })
    }

    pub fn need(&mut self, n: usize) -> Result<(), ReadError> {
        self.win.need(n).map_err(|e| ReadError::Io { offset: self.win.offset(), source: e })
    }

    pub fn find(&mut self, what: &Finder<'_>, from: usize, limit: usize) -> Result<Found, ReadError> {
        self.win.find(what, from, limit).map_err(|e| ReadError::Io { offset: self.win.offset(), source: e })
    }

    /// Puts a tag back, to be met again.
    pub fn put_back(&mut self, tag: Tag) {
        self.pushed = Some(tag);
    }

    /// Where the next unread tag or text starts.
    pub fn position(&self) -> u64 {
        match self.pushed {
            Some(Tag::Open { at, .. } | Tag::Close { at, .. } | Tag::End { at }) => at,
            None => self.win.offset(),
        }
    }

    /// The next tag. Text between tags is passed over, with a note if it is more than space.
    pub fn tag(&mut self) -> Result<Tag, ReadError> {
        if let Some(tag) = self.pushed.take() {
            return Ok(tag);
        }
        loop {
            if !self.skip_to_tag()? {
                return Ok(Tag::End { at: self.win.offset() });
            }
            let at = self.win.offset();
            match self.look()? {
                Look::Comment => self.skip_comment()?,
                Look::Declaration => return Err(ReadError::Doctype { offset: at }),
                Look::Instruction => self.skip_instruction()?,
                Look::Cdata => self.skip_cdata()?,
                Look::Text => {
                    self.notes.push(at, What::StrayText);
                    self.win.take(1);
                }
                look @ (Look::Open | Look::Close) => match self.tag_end()? {
                    None => {
                        self.notes.push(at, What::TagTooLong);
                        self.win.take(1);
                    }
                    Some(end) if look == Look::Close => {
                        let el = self.prefixes.resolve(name_in(&self.win.rest()[2..end]));
                        self.win.take(end);
                        self.unknown_open -= usize::from(el == El::Unknown && self.unknown_open > 0);
                        return Ok(Tag::Close { el, at });
                    }
                    Some(end) => return Ok(self.open(end, at)),
                },
            }
        }
    }

    fn open(&mut self, end: usize, at: u64) -> Tag {
        let inner = &self.win.rest()[1..end - 1];
        let (inner, is_empty) = match inner.strip_suffix(b"/") {
            Some(inner) => (inner, true),
            None => (inner, false),
        };
        let name = name_in(inner);
        self.name.clear();
        self.name.extend_from_slice(name);
        self.attributes.clear();
        self.attributes.extend_from_slice(&inner[name.len()..]);
        if !self.attributes.is_empty() {
            self.prefixes.declare(&self.attributes);
        }
        let el = self.prefixes.resolve(&self.name);
        self.win.take(end);
        if el == El::Unknown && !is_empty {
            self.unknown_open += 1;
            if self.unknown_open > DEPTH_BOUND {
                self.notes.push(at, What::TooDeep);
            }
        }
        Tag::Open { el, is_empty, at }
    }

    /// A record begins or ends: unknown elements left open before it are forgotten.
    pub fn forget_depth(&mut self) {
        self.unknown_open = 0;
    }

    /// Goes to the next `<`; false at the end of the input.
    fn skip_to_tag(&mut self) -> Result<bool, ReadError> {
        loop {
            let rest = self.win.rest();
            let lt = memchr::memchr(b'<', rest);
            let between = &rest[..lt.unwrap_or(rest.len())];
            if self.unknown_open == 0 && self.is_started && !is_blank(between) {
                self.notes.push(self.win.offset(), What::StrayText);
            }
            let n = between.len();
            self.win.take(n);
            if lt.is_some() {
                return Ok(true);
            }
            if !self.more()? {
                return Ok(false);
            }
        }
    }

    /// What stands at the window's start, which is a `<`.
    pub fn look(&mut self) -> Result<Look, ReadError> {
        self.need(16)?;
        let rest = self.win.rest();
        Ok(match rest.get(1) {
            Some(b'/') if rest.get(2).is_some_and(|b| starts_name(*b)) => Look::Close,
            Some(b) if starts_name(*b) => Look::Open,
            Some(b'?') => Look::Instruction,
            Some(b'!') if rest.starts_with(b"<!--") => Look::Comment,
            Some(b'!') if rest.starts_with(b"<![CDATA[") => Look::Cdata,
            Some(b'!') if is_declaration(&rest[2..]) => Look::Declaration,
            _ => Look::Text,
        })
    }

    /// The length of the tag at the window's start. None if it has no end before the next tag, the bound or the end.
    pub fn tag_end(&mut self) -> Result<Option<usize>, ReadError> {
        let mut at = 1;
        let mut quote = 0;
        loop {
            let rest = self.win.rest();
            while let Some(b) = rest.get(at) {
                match *b {
                    b'<' => {
                        // A quote without its end: the first `>` is the best guess.
                        let end = memchr::memchr(b'>', &rest[..at]).map(|i| i + 1);
                        return Ok(end.filter(|_| quote != 0));
                    }
                    b'>' if quote == 0 => return Ok(Some(at + 1)),
                    b'"' | b'\'' if quote == 0 && rest[..at].trim_ascii_end().ends_with(b"=") => quote = *b,
                    b if b == quote => quote = 0,
                    _ => {}
                }
                at += 1;
            }
            if at >= TAG_BOUND || !self.more()? {
                return Ok(None);
            }
        }
    }

    /// Passes over a comment, remembering which program says in one that it wrote the file.
    pub fn skip_comment(&mut self) -> Result<(), ReadError> {
        let Some(i) = self.end_of(b"-->", 4, 0)? else {
            self.win.take(4);
            return Ok(());
        };
        let text = &self.win.rest()[4..i];
        if self.generator.is_none()
            && let Some(at) = find(text, b"generator=\"")
        {
            let after = &text[at + 11..];
            let end = memchr::memchr(b'"', after).unwrap_or(0);
            self.generator = Some(String::from_utf8_lossy(&after[..end]).into_owned());
        }
        self.win.take(i + 3);
        Ok(())
    }

    /// Passes over a CDATA section that belongs to nothing known, however long.
    fn skip_cdata(&mut self) -> Result<(), ReadError> {
        if self.unknown_open == 0 {
            self.notes.push(self.win.offset(), What::StrayText);
        }
        let end = Finder::new(b"]]>");
        loop {
            match self.find(&end, 0, TAG_BOUND)? {
                Found::At(i) => {
                    self.win.take(i + 3);
                    return Ok(());
                }
                Found::Limit => self.win.take(self.win.rest().len() - 2),
                Found::End => {
                    self.win.take(self.win.rest().len());
                    return Ok(());
                }
            }
        }
    }

    /// Passes over a processing instruction, or only over its first two bytes if it has no end.
    fn skip_instruction(&mut self) -> Result<(), ReadError> {
        let end = self.end_of(b"?>", 2, 1)?;
        self.win.take(end.unwrap_or(0) + 2);
        Ok(())
    }

    /// Where a comment or instruction ends; None, with a note, if not within the bound.
    fn end_of(&mut self, end: &[u8], from: usize, kind: usize) -> Result<Option<usize>, ReadError> {
        let offset = self.win.offset();
        if offset >= self.barren[kind] {
            if let Found::At(i) = self.find(&Finder::new(end), from, TAG_BOUND)? {
                return Ok(Some(i));
            }
            self.barren[kind] = offset + self.win.rest().len() as u64 - end.len() as u64;
        }
        self.notes.push(offset, What::TagTooLong);
        Ok(None)
    }
}

/// `<!DOCTYPE` and the declarations of a document type, in any case.
fn is_declaration(after_bang: &[u8]) -> bool {
    [&b"DOCTYPE"[..], b"ENTITY", b"ELEMENT", b"ATTLIST", b"NOTATION", b"["]
        .iter()
        .any(|word| after_bang.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))
}

pub(super) fn starts_name(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte == b':' || byte >= 0x80
}

/// The name at the start of a tag's inside.
pub(super) fn name_in(inner: &[u8]) -> &[u8] {
    let near = &inner[..inner.len().min(LONGEST_NAME)];
    let end = near.iter().position(|b| matches!(b, b'>' | b'/' | b'<' | b' ' | b'\t' | b'\n' | b'\r' | 0));
    &near[..end.unwrap_or(near.len())]
}

fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|b| b.is_ascii_whitespace() || matches!(b, 0 | 0x0B | 0xEF | 0xBB | 0xBF))
}
