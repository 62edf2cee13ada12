//! A letter, and the message made of it.

use super::address::{Mailbox, one_line};
use crate::key::hex;
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox as LibraryMailbox, Message, MultiPart, SinglePart};
use sha2::{Digest, Sha256};
use std::time::{Duration, SystemTime};
use url::Url;

/// Most characters of a subject; the rest is left out. Who wants a good cut makes it before.
const SUBJECT_CHARS: usize = 200;
/// Most bytes of a letter's text and HTML together: several mail services cut longer ones.
const BODY_BYTES: usize = 1 << 20;
/// Most bytes of the address behind `List-Unsubscribe`: a header's line must not be longer than 998 (RFC 5322, 2.1.1).
const URL_BYTES: usize = 900;

/// What somebody is told by mail, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// To whom. One letter has one reader.
    pub to: Mailbox,
    /// The subject; controls and signs that turn the line around are dropped, and at most 200 characters are kept.
    pub subject: String,
    /// The words as plain text, for those who read without HTML.
    pub text: String,
    /// The same as a whole HTML document; empty for a letter of plain text.
    pub html: String,
    /// What makes this letter this one, however often it is sent.
    pub message_id: MessageKey,
    /// The letter that this one follows, so that mail programs show both together.
    pub in_reply_to: Option<MessageKey>,
    /// Where an answer goes, if not to the paper.
    pub reply_to: Option<Mailbox>,
    /// For letters that come again: which list they are of, and how to leave it.
    pub list: Option<ListHeaders>,
    /// Whether nobody wrote it by hand: programs that answer letters then stay quiet (RFC 3834).
    pub is_automatic: bool,
    /// The language of its words, e.g. `km`.
    pub language: String,
    /// When it was written, in milliseconds since 1970 UTC.
    pub at: i64,
}

/// Says of which list a letter is and how to leave it (RFC 2369, 2919, 8058).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListHeaders {
    /// The list's name, e.g. `replies`; the paper's domain follows. Signs other than `a-z`, `0-9` and `-` become `-`.
    pub id: String,
    /// Where the list is left.
    pub unsubscribe: Url,
    /// Whether an empty `POST` to `unsubscribe` is enough (RFC 8058). Said in the letter only where the address is `https`,
    /// as the standard wants it.
    pub is_one_click: bool,
}

/// The part of a `Message-ID` before its `@`: the same for the same letter, so that a copy sent again is known as a copy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MessageKey(String);

impl MessageKey {
    /// Makes one for a purpose, e.g. `reply`, from what tells its letters apart, e.g. the ids of a comment and its reader.
    ///
    /// The parts are hashed (128 bits of SHA-256), each with its length, so that any texts may be used; what can be guessed can
    /// be found out from the hash.
    pub fn of(purpose: &str, parts: &[&str]) -> MessageKey {
        let mut hash = Sha256::new();
        for part in [purpose].iter().chain(parts) {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        MessageKey(format!("{}.{}", label(purpose), &hex(&hash.finalize())[..32]))
    }

    /// The whole `Message-ID` in a paper's domain, with its angle brackets.
    pub fn in_domain(&self, domain: &str) -> String {
        format!("<{}@{domain}>", self.0)
    }
}

/// Why no message could be made of a letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// Text and HTML are too long.
    #[error("the letter is {bytes} bytes long; at most {BODY_BYTES} are sent")]
    TooLong {
        /// How long both are together.
        bytes: usize,
    },
    /// The address for leaving the list is not one for the web, or is too long.
    #[error("the address for unsubscribing is no web address of at most {URL_BYTES} bytes")]
    BadUnsubscribe,
    /// The library that writes messages refused.
    #[error("the message could not be made: {0}")]
    Library(String),
}

impl Letter {
    /// The message: headers, then the text, with HTML beside it as an alternative (`multipart/alternative`), all of it ASCII
    /// and in lines short enough for every server. The same letter gives the same bytes.
    ///
    /// # Refuses
    /// - `TooLong`: text and HTML are more than 1 MiB.
    /// - `BadUnsubscribe`: see [`ListHeaders::unsubscribe`].
    pub fn to_bytes(&self, from: &Mailbox) -> Result<Vec<u8>, LetterError> {
        let bytes = self.text.len() + self.html.len();
        if bytes > BODY_BYTES {
            return Err(LetterError::TooLong { bytes });
        }
        let domain = from.address().domain();
        let to = mailbox(&self.to)?;
        let envelope = Envelope::new(None, vec![to.email.clone()]).map_err(library)?;
        let mut message = Message::builder()
            .envelope(envelope)
            .from(mailbox(from)?)
            .to(to)
            .subject(one_line(&self.subject, SUBJECT_CHARS))
            .date(SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(self.at).unwrap_or(0).min(LAST_DATE)))
            .message_id(Some(self.message_id.in_domain(domain)));
        if let Some(reply_to) = &self.reply_to {
            message = message.reply_to(mailbox(reply_to)?);
        }
        if let Some(earlier) = &self.in_reply_to {
            message = message.in_reply_to(earlier.in_domain(domain)).references(earlier.in_domain(domain));
        }
        if let Some(language) = language(&self.language) {
            message = message.raw_header(header("Content-Language", language));
        }
        if self.is_automatic {
            message = message.raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        }
        for raw in self.list.as_ref().map(|list| list.headers(domain)).transpose()?.unwrap_or_default() {
            message = message.raw_header(raw);
        }
        let text = SinglePart::builder().content_type(ContentType::TEXT_PLAIN).body(clean(&self.text));
        let message = if self.html.is_empty() {
            message.singlepart(text)
        } else {
            let html = SinglePart::builder().content_type(ContentType::TEXT_HTML).body(clean(&self.html));
            message
                .multipart(MultiPart::alternative().boundary(self.boundary()).build().singlepart(text).singlepart(html))
        };
        Ok(message.map_err(library)?.formatted())
    }

    /// What separates the parts: nothing that either of them can hold, since it is made from both.
    fn boundary(&self) -> String {
        let mut hash = Sha256::new();
        for part in [&self.message_id.0, &self.text, &self.html] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        format!("part-{}", &hex(&hash.finalize())[..40])
    }
}

impl ListHeaders {
    fn headers(&self, domain: &str) -> Result<Vec<HeaderValue>, LetterError> {
        let url = self.unsubscribe.as_str();
        let is_web = matches!(self.unsubscribe.scheme(), "https" | "http");
        // What a parsed address writes is ASCII without spaces; brackets may stand in its query.
        if !is_web || url.len() > URL_BYTES || url.contains(['<', '>']) || !url.bytes().all(|c| c.is_ascii_graphic()) {
            return Err(LetterError::BadUnsubscribe);
        }
        let mut headers = vec![
            header("List-Id", format!("<{}.{domain}>", label(&self.id))),
            header("List-Unsubscribe", format!("<{url}>")),
        ];
        if self.is_one_click && self.unsubscribe.scheme() == "https" {
            headers.push(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        Ok(headers)
    }
}

/// The last instant a date of four digits can name, in milliseconds.
const LAST_DATE: u64 = 253_402_300_799_000;

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

fn library(error: impl std::fmt::Display) -> LetterError {
    LetterError::Library(error.to_string())
}

fn mailbox(mailbox: &Mailbox) -> Result<LibraryMailbox, LetterError> {
    let name = Some(mailbox.name().to_owned()).filter(|name| !name.is_empty());
    Ok(LibraryMailbox::new(name, mailbox.address().to_library().map_err(library)?))
}

/// A word for ids: `a-z`, `0-9`, `-`, 1 to 40 bytes.
fn label(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let text: String = text.chars().take(40).map(|c| if is_plain(c) { c } else { '-' }).collect();
    if text.is_empty() { "-".to_owned() } else { text }
}

/// A language tag as RFC 5646 writes it; none for anything else.
fn language(tag: &str) -> Option<String> {
    let is_subtag = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_alphanumeric());
    (tag.len() <= 35 && tag.split('-').all(is_subtag)).then(|| tag.to_owned())
}

/// A body with line ends of one kind and no other controls than tabs.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect()
}
