//! The reader: records out of tags.
//!
//! A record is read whole before it is handed out, and the reader keeps nothing of it. What a
//! later run needs to go on from a record's place is in [`Header`].

use std::io::{Read, Seek, SeekFrom};

use serde::{Deserialize, Serialize};

use super::cursor::{Cursor, Tag};
use super::dates::parse_rfc2822;
use super::decode::Encoding;
use super::field::End;
use super::item::{Author, Channel, Record, Term};
use super::names::{El, Prefixes};
use super::repair::{ReadError, Repair, What};
use super::window::Window;
use super::{ITEM_BOUND, sniff};

/// What a reader knows beside its place: store it with a checkpoint, hand it to [`WxrReader::resume`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The site, as far as it has been read.
    pub channel: Channel,
    /// How far the site's clock is ahead of UTC, in milliseconds, by the last item that tells.
    pub zone_ms: Option<i64>,
    pub(super) encoding: Encoding,
    prefixes: Prefixes,
    is_channel_done: bool,
}

/// Reads an export, one record after the other. See the module's text for what it bears.
pub struct WxrReader<R> {
    pub(super) cursor: Cursor<R>,
    pub(super) header: Header,
    start: u64,
    /// Bytes that the present record may still hold.
    pub(super) room: usize,
    pub(super) item_bound: usize,
    pub(super) has_wp: bool,
    is_over: bool,
    /// Only what is counted is kept.
    pub(super) is_counting: bool,
}

/// The fields of one group, by element.
#[derive(Default)]
pub(super) struct Fields(Vec<(El, String)>);

impl Fields {
    pub(super) fn has(&self, el: El) -> bool {
        self.0.iter().any(|(e, _)| *e == el)
    }

    pub(super) fn take(&mut self, el: El) -> String {
        self.0.iter_mut().find(|(e, _)| *e == el).map(|(_, v)| std::mem::take(v)).unwrap_or_default()
    }
}

/// What was read of a group: its fields, its custom fields, and whether the file ended in it.
pub(super) struct Group {
    pub fields: Fields,
    pub meta: Vec<(String, String)>,
    pub end: End,
}

impl<R: Read> WxrReader<R> {
    /// Begins to read an export.
    ///
    /// # Refuses
    /// What is no export ([`ReadError::NotAnExport`]), a file with a document type, a file in
    /// an encoding other than UTF-8, ISO-8859-1 and Windows-1252.
    pub fn open(read: R) -> Result<Self, ReadError> {
        let mut win = Window::new(read, 0);
        win.need(sniff::LOOK).map_err(|source| ReadError::Io { offset: 0, source })?;
        let rest = win.rest();
        let beginning = sniff::judge(&rest[..rest.len().min(sniff::LOOK)])?;
        win.take(beginning.skip);
        let header = Header { encoding: beginning.encoding, ..Header::default() };
        let mut reader = Self::at(win, header);
        if let Some(note) = beginning.note {
            reader.cursor.notes.push(0, note);
        }
        reader.start = reader.cursor.win.offset();
        let first = reader.cursor.tag()?;
        match first {
            Tag::Open { el, .. } if el != El::Unknown => {}
            Tag::Open { .. } => {
                let name = String::from_utf8_lossy(&reader.cursor.name).chars().take(60).collect::<String>();
                return Err(ReadError::NotAnExport(format!("it is XML, but its first element is <{name}>, not <rss>")));
            }
            _ => {
                return Err(ReadError::NotAnExport("there is no element in it".to_owned()));
            }
        }
        reader.cursor.put_back(first);
        reader.cursor.is_started = true;
        Ok(reader)
    }

    fn at(win: Window<R>, header: Header) -> Self {
        let cursor = Cursor::new(win, header.encoding, header.prefixes.clone());
        WxrReader {
            cursor,
            header,
            start: 0,
            room: ITEM_BOUND,
            item_bound: ITEM_BOUND,
            has_wp: false,
            is_over: false,
            is_counting: false,
        }
    }

    /// What a resumed reader has to know, after the record last handed out.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Where the next record or its surroundings begin: everything before this has been handed out.
    pub fn position(&self) -> u64 {
        if self.header.is_channel_done { self.cursor.position() } else { self.start }
    }

    /// Sets the zone used until an item tells better, e.g. from [`super::Counts::zone_ms`].
    pub fn assume_zone(&mut self, zone_ms: Option<i64>) {
        if self.header.zone_ms.is_none() {
            self.header.zone_ms = zone_ms;
        }
    }

    /// The repairs since the last call, in the file's order, at most 10 000 (then a note says how many more).
    pub fn take_repairs(&mut self) -> Vec<Repair> {
        let at = self.cursor.win.offset();
        self.cursor.notes.take(at)
    }

    /// The next record and the place in the file where it starts; None at the end.
    ///
    /// # Refuses
    /// Only a failing input and a document type; after an error there are no more records.
    #[allow(clippy::should_implement_trait)] // The error stands outside the option, which an Iterator cannot have.
    pub fn next(&mut self) -> Result<Option<(u64, Record)>, ReadError> {
        if self.is_over {
            return Ok(None);
        }
        let next = self.record();
        match &next {
            Ok(Some((_, record))) => {
                self.cursor.notes.label(|| match record {
                    Record::Item(item) => item.label(),
                    _ => None,
                });
                self.header.prefixes.clone_from(&self.cursor.prefixes);
            }
            Ok(None) | Err(_) => {
                self.cursor.notes.label(|| None);
                self.is_over = true;
            }
        }
        next
    }

    fn record(&mut self) -> Result<Option<(u64, Record)>, ReadError> {
        loop {
            let tag = self.cursor.tag()?;
            self.room = self.item_bound;
            if !self.header.is_channel_done && ends_channel(tag) {
                self.cursor.put_back(tag);
                self.header.is_channel_done = true;
                if self.header.channel.generator.is_empty() {
                    self.header.channel.generator = self.cursor.generator.clone().unwrap_or_default();
                }
                self.has_wp |= !self.header.channel.wxr_version.is_empty();
                return Ok(Some((self.start, Record::Channel(self.header.channel.clone()))));
            }
            match tag {
                Tag::End { at } => return self.finish(at),
                Tag::Close { el: El::Rss, .. } => {
                    self.cursor.is_started = false;
                    self.has_wp = true;
                }
                Tag::Close { el, at } => {
                    if !matches!(el, El::Channel | El::Unknown) {
                        self.cursor.notes.push(at, What::StrayEndTag(el.name()));
                    }
                }
                Tag::Open { el: El::Item, is_empty, at } => {
                    if let Some(item) = self.item(at, is_empty)? {
                        return Ok(Some((at, Record::Item(Box::new(item)))));
                    }
                }
                Tag::Open { el: el @ (El::Author | El::WpCategory | El::WpTag | El::Term), is_empty, at } => {
                    if let Some(record) = self.person_or_term(el, at, is_empty)? {
                        return Ok(Some((at, record)));
                    }
                }
                Tag::Open { el: El::Image | El::TextInput, is_empty: false, at } => self.pass_over(at)?,
                Tag::Open { el, is_empty, at } if el.belongs_to(El::Channel) => self.channel_field(el, at, is_empty)?,
                Tag::Open { el: El::Rss, .. } => self.cursor.is_started = true,
                Tag::Open { el: El::Channel | El::Unknown, .. } | Tag::Open { is_empty: true, .. } => {}
                Tag::Open { el, at, .. } => {
                    self.cursor.notes.push(at, What::OutOfPlace(el.name()));
                    if !el.is_group() {
                        self.cursor.field(el, at, 0)?;
                    }
                }
            }
        }
    }

    fn finish(&mut self, at: u64) -> Result<Option<(u64, Record)>, ReadError> {
        if self.cursor.is_started {
            self.cursor.notes.push(at, What::Truncated("rss"));
        }
        Ok(None)
    }

    /// The icon and the search box have a title and link of their own, which are not the site's.
    fn pass_over(&mut self, from: u64) -> Result<(), ReadError> {
        loop {
            let tag = self.cursor.tag()?;
            match tag {
                Tag::Close { el: El::Image | El::TextInput, .. } => return Ok(()),
                Tag::Open { el, is_empty: false, at } if el.belongs_to(El::Channel) => {
                    self.cursor.field(el, at, 0)?;
                }
                Tag::Open { el: El::Unknown, .. }
                | Tag::Open { is_empty: true, .. }
                | Tag::Close { el: El::Unknown, .. } => {}
                _ => {
                    self.cursor.notes.push(from, What::MissingEndTag("image"));
                    self.cursor.put_back(tag);
                    return Ok(());
                }
            }
        }
    }

    fn channel_field(&mut self, el: El, at: u64, is_empty: bool) -> Result<(), ReadError> {
        let value = self.value(el, at, is_empty)?.0;
        let channel = &mut self.header.channel;
        let slot = match el {
            El::Title => &mut channel.title,
            El::Link => &mut channel.link,
            El::Description => &mut channel.description,
            El::Language => &mut channel.language,
            El::Generator => &mut channel.generator,
            El::WxrVersion => &mut channel.wxr_version,
            El::BaseSiteUrl => &mut channel.base_site_url,
            El::BaseBlogUrl => &mut channel.base_blog_url,
            El::PubDate => {
                channel.pub_date = channel.pub_date.or_else(|| parse_rfc2822(&value));
                return Ok(());
            }
            _ => return Ok(()),
        };
        if slot.is_empty() || (el == El::Generator && !value.is_empty()) {
            *slot = value;
        }
        Ok(())
    }

    /// The text of a field, counted against the record's room.
    pub(super) fn value(&mut self, el: El, at: u64, is_empty: bool) -> Result<(String, End), ReadError> {
        if is_empty {
            return Ok((String::new(), End::Whole));
        }
        let is_wanted = !self.is_counting
            || matches!(el, El::PostType | El::Status | El::PostDate | El::PostDateGmt | El::TermTaxonomy);
        if is_wanted && self.room == 0 {
            self.cursor.notes.push(at, What::ItemTooLarge);
        }
        let end = self.cursor.field(el, at, if is_wanted { self.room } else { 0 })?;
        if !is_wanted || self.room == 0 {
            return Ok((String::new(), end));
        }
        let value = &mut self.cursor.sink.value;
        self.room = self.room.saturating_sub(value.len());
        let value = if el.is_running_text() || el.is_verbatim() || value.trim().len() == value.len() {
            std::mem::take(value)
        } else {
            value.trim().to_owned()
        };
        Ok((value, end))
    }

    /// Adds a field to a group; of two the first that is not empty stays.
    pub(super) fn field_into(
        &mut self,
        fields: &mut Fields,
        el: El,
        at: u64,
        is_empty: bool,
    ) -> Result<End, ReadError> {
        let (value, end) = self.value(el, at, is_empty)?;
        match fields.0.iter_mut().find(|(e, _)| *e == el) {
            Some((_, old)) => {
                self.cursor.notes.push(at, What::Duplicate(el.name()));
                if old.is_empty() {
                    *old = value;
                }
            }
            None => fields.0.push((el, value)),
        }
        Ok(end)
    }

    /// Reads an author, term, comment or custom field up to its end tag or to what shows that it is over.
    pub(super) fn group(&mut self, group: El, at: u64, is_empty: bool) -> Result<Group, ReadError> {
        let mut read = Group { fields: Fields::default(), meta: Vec::new(), end: End::Whole };
        if is_empty {
            return Ok(read);
        }
        loop {
            let tag = self.cursor.tag()?;
            match tag {
                Tag::End { .. } => read.end = End::Cut,
                Tag::Close { el, .. } if el == group => return Ok(read),
                Tag::Open { el: El::Unknown, .. } | Tag::Close { el: El::Unknown, .. } => continue,
                Tag::Close { el, at } if !el.is_group() => {
                    self.cursor.notes.push(at, What::StrayEndTag(el.name()));
                    continue;
                }
                Tag::Open { el, is_empty, at } if el.belongs_to(group) => {
                    if matches!(el, El::CommentMeta | El::TermMeta) {
                        let (pair, end) = self.meta(el, at, is_empty)?;
                        read.meta.extend(pair);
                        read.end = end;
                    } else {
                        read.end = self.field_into(&mut read.fields, el, at, is_empty)?;
                    }
                }
                Tag::Open { .. } | Tag::Close { .. } => {
                    self.cursor.notes.push(at, What::MissingEndTag(group.name()));
                    self.cursor.put_back(tag);
                    return Ok(read);
                }
            }
            if read.end == End::Cut {
                self.cursor.notes.push(at, What::Truncated(group.name()));
                return Ok(read);
            }
        }
    }

    /// A custom field; None if it has no name or the file ends in it.
    pub(super) fn meta(
        &mut self,
        el: El,
        at: u64,
        is_empty: bool,
    ) -> Result<(Option<(String, String)>, End), ReadError> {
        let mut group = self.group(el, at, is_empty)?;
        self.room = self.room.saturating_sub(64);
        let key = group.fields.take(El::MetaKey);
        let is_kept = group.end == End::Whole && self.room > 0 && !key.is_empty();
        Ok((is_kept.then(|| (key, group.fields.take(El::MetaValue))), group.end))
    }

    fn person_or_term(&mut self, el: El, at: u64, is_empty: bool) -> Result<Option<Record>, ReadError> {
        self.has_wp = true;
        self.cursor.forget_depth();
        let Group { fields: mut f, meta, end } = self.group(el, at, is_empty)?;
        if end == End::Cut {
            return Ok(None);
        }
        if el == El::Author {
            return Ok(Some(Record::Author(Author {
                // Guests have numbers below zero with some hosts.
                id: f.take(El::AuthorId).parse().ok(),
                login: f.take(El::AuthorLogin),
                email: f.take(El::AuthorEmail),
                display_name: f.take(El::AuthorDisplayName),
                first: f.take(El::AuthorFirstName),
                last: f.take(El::AuthorLastName),
            })));
        }
        let mut one_of = |els: &[El]| els.iter().map(|el| f.take(*el)).find(|v| !v.is_empty()).unwrap_or_default();
        let mut term = Term {
            term_id: None,
            taxonomy: one_of(&[El::TermTaxonomy]),
            nicename: one_of(&[El::CategoryNicename, El::TagSlug, El::TermSlug]),
            parent: one_of(&[El::CategoryParent, El::TermParent]),
            name: one_of(&[El::CatName, El::TagName, El::TermName]),
            description: one_of(&[El::CategoryDescription, El::TagDescription, El::TermDescription]),
            meta,
        };
        let id = f.take(El::TermId);
        term.term_id = self.number(&id, El::TermId, at);
        Ok(Some(match el {
            El::WpCategory => {
                term.taxonomy = "category".to_owned();
                Record::Category(term)
            }
            El::WpTag => {
                term.taxonomy = "post_tag".to_owned();
                Record::Tag(term)
            }
            _ => Record::Term(term),
        }))
    }

    /// A whole number from zero on; what is none is noted.
    pub(super) fn number(&mut self, text: &str, el: El, at: u64) -> Option<i64> {
        let number = text.parse().ok().filter(|n: &i64| *n >= 0);
        if number.is_none() && !text.is_empty() {
            self.cursor.notes.push(at, What::BadNumber(el.name(), text.chars().take(40).collect()));
        }
        number
    }
}

impl<R: Read + Seek> WxrReader<R> {
    /// Goes on from the place of a record (or [`WxrReader::position`]) with the header of that moment.
    ///
    /// # Refuses
    /// Nothing by itself; a place that is not a record's costs the rest of the record it lies in.
    pub fn resume(mut read: R, offset: u64, header: Header) -> Result<Self, ReadError> {
        read.seek(SeekFrom::Start(offset)).map_err(|source| ReadError::Io { offset, source })?;
        let mut reader = Self::at(Window::new(read, offset), header);
        reader.start = offset;
        reader.has_wp = true;
        reader.cursor.is_started = true;
        Ok(reader)
    }
}

/// Whether the site's own fields are over.
fn ends_channel(tag: Tag) -> bool {
    match tag {
        Tag::End { .. } => true,
        Tag::Open { el, .. } => matches!(el, El::Item | El::Author | El::WpCategory | El::WpTag | El::Term),
        Tag::Close { el, .. } => matches!(el, El::Channel | El::Rss),
    }
}
