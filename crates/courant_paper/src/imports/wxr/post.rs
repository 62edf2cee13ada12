//! One item with its comments, out of its fields.

use std::collections::HashSet;
use std::io::Read;

use super::cursor::Tag;
use super::dates::{Taken, is_zero, parse_mysql, parse_rfc2822, settle, zone_between};
use super::decode::short_text;
use super::field::End;
use super::item::{Approval, Comment, Enclosure, Item, ItemTerm};
use super::names::{El, attributes_of};
use super::read::{Fields, Group, WxrReader};
use super::repair::{ReadError, What};

impl<R: Read> WxrReader<R> {
    /// An item; None if the file ends before enough of it was read.
    pub(super) fn item(&mut self, at: u64, is_empty: bool) -> Result<Option<Item>, ReadError> {
        self.cursor.forget_depth();
        let mut item = Item::default();
        let mut fields = Fields::default();
        let mut end = End::Whole;
        let mut cut_in = El::Item;
        loop {
            if is_empty {
                break;
            }
            let tag = self.cursor.tag()?;
            match tag {
                Tag::End { .. } => end = End::Cut,
                Tag::Close { el: El::Item, .. } => break,
                Tag::Open { el: El::Unknown, .. } | Tag::Close { el: El::Unknown, .. } => {}
                Tag::Close { el: El::Rss | El::Channel, .. } => {
                    self.cursor.notes.push(at, What::MissingEndTag("item"));
                    self.cursor.put_back(tag);
                    break;
                }
                Tag::Close { el, at } => self.cursor.notes.push(at, What::StrayEndTag(el.name())),
                Tag::Open { el, is_empty, at } if el.belongs_to(El::Item) => {
                    cut_in = el;
                    end = self.item_part(&mut item, &mut fields, el, at, is_empty)?;
                }
                Tag::Open { el, .. } if el.is_group() => {
                    self.cursor.notes.push(at, What::MissingEndTag("item"));
                    self.cursor.put_back(tag);
                    break;
                }
                Tag::Open { el, is_empty, at } => {
                    self.cursor.notes.push(at, What::OutOfPlace(el.name()));
                    if !is_empty {
                        end = self.cursor.field(el, at, 0)?;
                    }
                }
            }
            if end == End::Cut {
                break;
            }
        }
        self.cursor.forget_depth();
        let in_late_part = matches!(cut_in, El::PostMeta | El::Comment | El::Category | El::Item);
        let has_core = [El::PostId, El::PostType, El::Status].iter().all(|el| fields.has(*el));
        if end == End::Cut {
            self.cursor.is_started = false;
            if !(has_core && in_late_part) {
                item.title = fields.take(El::Title);
                item.post_id = fields.take(El::PostId).parse().ok();
                self.cursor.notes.push(at, What::TruncatedItemLost);
                self.cursor.notes.label(|| item.label());
                return Ok(None);
            }
            self.cursor.notes.push(at, What::Truncated("item"));
        }
        self.fill(&mut item, &mut fields, at);
        Ok(Some(item))
    }

    fn item_part(
        &mut self,
        item: &mut Item,
        fields: &mut Fields,
        el: El,
        at: u64,
        is_empty: bool,
    ) -> Result<End, ReadError> {
        match el {
            El::PostMeta => {
                let (pair, end) = self.meta(el, at, is_empty)?;
                if !self.is_counting {
                    item.meta.extend(pair);
                }
                Ok(end)
            }
            El::Comment => {
                let group = self.group(el, at, is_empty)?;
                let end = group.end;
                self.room = self.room.saturating_sub(512);
                if end == End::Whole && self.room > 0 {
                    let comment = self.comment(group, at);
                    item.comments.push(comment);
                } else if self.room == 0 {
                    self.cursor.notes.push(at, What::ItemTooLarge);
                }
                Ok(end)
            }
            El::Category => self.item_term(item, at, is_empty),
            El::Guid => {
                let is_permalink = !attributes_of(&self.cursor.attributes)
                    .any(|(key, value)| key == b"isPermaLink" && value.eq_ignore_ascii_case(b"false"));
                item.guid.is_permalink |= is_permalink;
                self.field_into(fields, el, at, is_empty)
            }
            El::Enclosure => {
                let mut enclosure = Enclosure::default();
                for (key, value) in attributes_of(&self.cursor.attributes) {
                    let value = short_text(value, self.header.encoding);
                    match key {
                        b"url" => enclosure.url = value,
                        b"length" => enclosure.length = value.trim().parse().ok(),
                        b"type" => enclosure.mime = value,
                        _ => {}
                    }
                }
                if !enclosure.url.is_empty() {
                    item.enclosures.push(enclosure);
                }
                if is_empty { Ok(End::Whole) } else { self.cursor.field(el, at, 0) }
            }
            _ => self.field_into(fields, el, at, is_empty),
        }
    }
    /// A `<category>`, which is how items carry terms of every taxonomy.
    fn item_term(&mut self, item: &mut Item, at: u64, is_empty: bool) -> Result<End, ReadError> {
        let attributes = std::mem::take(&mut self.cursor.attributes);
        let (name, end) = self.value(El::Category, at, is_empty)?;
        let mut term = ItemTerm { name, ..ItemTerm::default() };
        for (key, value) in attributes_of(&attributes) {
            match key {
                b"domain" => term.domain = short_text(value, self.header.encoding),
                b"nicename" => term.nicename = short_text(value, self.header.encoding),
                _ => {}
            }
        }
        if term.domain.is_empty() {
            term.domain.push_str("category");
        } else if term.domain == "tag" {
            term.domain = "post_tag".to_owned();
        }
        if end == End::Whole && !self.is_counting && !(term.name.is_empty() && term.nicename.is_empty()) {
            item.terms.push(term);
        }
        Ok(end)
    }

    /// Turns the fields of an item into what they mean.
    fn fill(&mut self, item: &mut Item, f: &mut Fields, at: u64) {
        let has_wp = [El::PostId, El::PostType, El::Status].iter().any(|el| f.has(*el));
        if !has_wp && !self.has_wp {
            self.cursor.notes.push(at, What::PlainFeed);
        }
        self.has_wp = true;
        if !f.has(El::ContentEncoded) {
            item.content = f.take(El::Description);
        } else {
            item.content = f.take(El::ContentEncoded);
        }
        item.title = f.take(El::Title);
        item.link = f.take(El::Link);
        item.guid.value = f.take(El::Guid);
        item.creator = Some(f.take(El::Creator)).filter(|c| !c.is_empty()).unwrap_or_else(|| f.take(El::Author));
        item.excerpt = f.take(El::ExcerptEncoded);
        item.comment_status = f.take(El::CommentStatus);
        item.ping_status = f.take(El::PingStatus);
        item.post_name = f.take(El::PostName);
        item.status = f.take(El::Status);
        item.post_type = f.take(El::PostType);
        item.post_password = f.take(El::PostPassword);
        item.is_sticky = f.take(El::IsSticky) == "1";
        item.attachment_url = f.take(El::AttachmentUrl);
        let id = f.take(El::PostId);
        item.post_id = self.number(&id, El::PostId, at).filter(|id| *id > 0);
        if item.post_id.is_none() && (id.is_empty() || id == "0") {
            self.cursor.notes.push(at, What::MissingId("wp:post_id"));
        }
        let parent = f.take(El::PostParent);
        item.post_parent = self.number(&parent, El::PostParent, at).unwrap_or(0);
        item.menu_order = f.take(El::MenuOrder).parse().unwrap_or(0);
        self.item_dates(item, f, at);
        let enclosures = item.meta.iter().filter(|(key, _)| key == "enclosure").filter_map(|(_, v)| enclosure(v));
        item.enclosures.extend(enclosures.collect::<Vec<_>>());
        drop_unnamed_doubles(&mut item.terms);
    }

    fn item_dates(&mut self, item: &mut Item, f: &mut Fields, at: u64) {
        let pub_date = f.take(El::PubDate);
        item.pub_date = parse_rfc2822(&pub_date);
        item.post_date_local = self.date(&f.take(El::PostDate), El::PostDate, at);
        item.post_date_gmt = self.date(&f.take(El::PostDateGmt), El::PostDateGmt, at);
        item.modified_local = self.date(&f.take(El::PostModified), El::PostModified, at);
        item.modified_gmt = self.date(&f.take(El::PostModifiedGmt), El::PostModifiedGmt, at);
        if let (Some(local), Some(utc)) = (item.post_date_local, item.post_date_gmt)
            && let Some(zone) = zone_between(local, utc)
        {
            self.header.zone_ms = Some(zone);
        }
        let zone = self.header.zone_ms.unwrap_or(0);
        let is_unpublished = matches!(item.status.as_str(), "draft" | "auto-draft" | "pending" | "trash");
        let settled = settle(item.post_date_gmt, item.post_date_local, item.pub_date, zone);
        item.at = settled.map(|(instant, _)| instant);
        match settled {
            None => self.cursor.notes.push(at, What::NoDate("item")),
            Some((_, Taken::Local)) if !is_unpublished => {
                self.cursor.notes.push(at, What::DateFrom("wp:post_date"));
            }
            Some((_, Taken::PubDate)) => self.cursor.notes.push(at, What::DateFrom("pubDate")),
            Some(_) => {}
        }
        item.modified_at = settle(item.modified_gmt, item.modified_local, None, zone).map(|(instant, _)| instant);
    }

    /// A date of the database; zero dates mean none, other faulty ones are noted.
    fn date(&mut self, text: &str, el: El, at: u64) -> Option<i64> {
        let date = if is_zero(text) { None } else { parse_mysql(text) };
        if date.is_none() && !text.is_empty() && !is_zero(text) {
            self.cursor.notes.push(at, What::BadDate(el.name(), text.chars().take(40).collect()));
        }
        date
    }

    fn comment(&mut self, group: Group, at: u64) -> Comment {
        let Group { fields: mut f, mut meta, .. } = group;
        if self.is_counting {
            return Comment::default();
        }
        meta.retain(|(key, _)| !holds_address(key));
        let mut number = |reader: &mut Self, el: El| {
            let text = f.take(el);
            reader.number(&text, el, at)
        };
        let id = number(self, El::CommentId);
        let parent = number(self, El::CommentParent).unwrap_or(0);
        let user_id = number(self, El::CommentUserId).unwrap_or(0);
        if id.is_none() {
            self.cursor.notes.push(at, What::MissingId("wp:comment_id"));
        }
        let date_local = self.date(&f.take(El::CommentDate), El::CommentDate, at);
        let date_gmt = self.date(&f.take(El::CommentDateGmt), El::CommentDateGmt, at);
        let settled = settle(date_gmt, date_local, None, self.header.zone_ms.unwrap_or(0));
        match settled {
            None => self.cursor.notes.push(at, What::NoDate("wp:comment")),
            Some((_, Taken::Local)) => self.cursor.notes.push(at, What::DateFrom("wp:comment_date")),
            Some(_) => {}
        }
        let kind = f.take(El::CommentType);
        Comment {
            id,
            author: f.take(El::CommentAuthor),
            email: f.take(El::CommentAuthorEmail),
            url: f.take(El::CommentAuthorUrl),
            has_ip: !f.take(El::CommentAuthorIp).is_empty(),
            date_local,
            date_gmt,
            at: settled.map(|(instant, _)| instant),
            content: f.take(El::CommentContent),
            approved: match f.take(El::CommentApproved).as_str() {
                "1" | "approve" | "approved" => Approval::Approved,
                "spam" => Approval::Spam,
                "trash" | "post-trashed" => Approval::Trash,
                _ => Approval::Held,
            },
            kind: if kind.is_empty() { "comment".to_owned() } else { kind },
            parent,
            user_id,
            meta,
        }
    }
}

/// Custom fields of comments in which plug-ins keep the sender's network address.
fn holds_address(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    key == "akismet_as_submitted" || key == "ip" || key.ends_with("_ip")
}

/// WordPress's `enclosure` custom field: address, length and type on a line each.
fn enclosure(value: &str) -> Option<Enclosure> {
    let mut lines = value.lines().map(str::trim);
    let url = lines.next().filter(|url| !url.is_empty())?.to_owned();
    let length = lines.next().and_then(|n| n.parse().ok());
    Some(Enclosure { url, length, mime: lines.next().unwrap_or_default().to_owned() })
}

/// Version 1.0 names every term twice, once without its slug: the second is enough.
fn drop_unnamed_doubles(terms: &mut Vec<ItemTerm>) {
    let slugged: HashSet<(String, String)> =
        terms.iter().filter(|t| !t.nicename.is_empty()).map(|t| (t.domain.clone(), t.name.clone())).collect();
    terms.retain(|t| !t.nicename.is_empty() || !slugged.contains(&(t.domain.clone(), t.name.clone())));
}
