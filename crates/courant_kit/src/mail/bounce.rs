//! What comes back when a letter could not be brought: delivery status notifications (RFC 3464), and the plain words of mail
//! servers that send none.
//!
//! A letter's return path carries a token of the caller's (`bounces+TOKEN@domain`), so that what comes back is known by
//! where it comes to, whatever is in it. Anybody can write to such an address: the caller makes tokens nobody can guess.
//!
//! Not here: what follows from a bounce.

use super::address::{MailAddress, NoAddress};
use super::mailer::said;
use mail_parser::{Message, MessageParser, MimeHeaders};

#[cfg(test)]
mod tests;

/// What a return path begins with.
const MAILBOX: &str = "bounces+";
/// Most bytes of a token: 64 may stand before the `@`.
const TOKEN_BYTES: usize = 56;
/// Most bytes of a bounce that are read; what follows is a copy of our own letter.
const READ_BYTES: usize = 1 << 20;
/// Most characters of a plain bounce that are looked through for a status.
const PLAIN_CHARS: usize = 10_000;

/// A letter that came back, or that is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounce {
    /// The token of its return path, in lower case; none where it came to another address.
    pub token: Option<String>,
    /// Whom it did not reach.
    pub recipient: Option<MailAddress>,
    /// Whether that address will take no letter any more: there is no such mailbox, no such domain. Not so for a mailbox that
    /// is full, a server that is away, a letter that was taken for spam.
    pub is_permanent: bool,
    /// Why, as a code: `5.1.1` (RFC 3463), or three digits where a server gives no more; empty if it says nothing.
    pub status: String,
    /// Why, in the server's words: one line, at most 300 characters, empty if there are none.
    pub said: String,
}

/// The address to which a letter comes back.
///
/// # Refuses
/// A token that is not 1 to 56 letters `a-z`, digits and inner hyphens: mail servers may change the case of others.
pub fn return_path(token: &str, domain: &str) -> Result<MailAddress, NoAddress> {
    if !is_token(token) || token.contains(|c: char| c.is_ascii_uppercase()) {
        return Err(NoAddress);
    }
    MailAddress::parse(&format!("{MAILBOX}{token}@{domain}"))
}

/// Reads a message that came to a return path; the first MiB of it. None if it is no bounce: a letter by somebody, an
/// answer of a machine that somebody is away, news that a letter was delivered.
pub fn read(bytes: &[u8]) -> Option<Bounce> {
    let flat = flatten(&bytes[..bytes.len().min(READ_BYTES)]);
    let message = MessageParser::default().parse(&flat)?;
    let report = message.parts.iter().find(|part| {
        let is_report = |kind: &mail_parser::ContentType<'_>| {
            let subtype = kind.subtype().unwrap_or_default().to_ascii_lowercase();
            kind.ctype().eq_ignore_ascii_case("message")
                && matches!(subtype.as_str(), "delivery-status" | "global-delivery-status")
        };
        part.content_type().is_some_and(is_report)
    });
    let mut bounce = match report {
        Some(part) => of_report(&String::from_utf8_lossy(part.contents()))?,
        None => of_words(&message)?,
    };
    bounce.token = token_of(&message);
    bounce.recipient =
        bounce.recipient.or_else(|| address(message.header_raw("X-Failed-Recipients")?.split(',').next()?));
    Some(bounce)
}

/// A report: groups of fields, the first about the report, one for each reader.
fn of_report(text: &str) -> Option<Bounce> {
    let text = text.replace("\r\n", "\n");
    let groups: Vec<Vec<(String, String)>> = text.split("\n\n").map(fields).collect();
    let about = |action: &str| {
        let has =
            |group: &&Vec<(String, String)>| field(group, "action").is_some_and(|own| own.eq_ignore_ascii_case(action));
        groups.iter().find(has)
    };
    let (group, has_failed) = match about("failed") {
        Some(group) => (group, true),
        None => (about("delayed")?, false),
    };
    let status = field(group, "status").and_then(find_status).unwrap_or_default();
    // What we wrote to says more than where it was led.
    let recipient = ["original-recipient", "final-recipient"].iter().find_map(|name| {
        let value = field(group, name)?;
        address(value.split_once(';').map_or(value, |(_, address)| address))
    });
    let diagnosis = field(group, "diagnostic-code").unwrap_or_default();
    let words = diagnosis.split_once(';').map_or(diagnosis, |(_, words)| words);
    Some(Bounce { token: None, recipient, is_permanent: has_failed && is_final(&status), status, said: said(words) })
}

/// A bounce in words: by a mail server, and with a status or the word that it is final.
fn of_words(message: &Message<'_>) -> Option<Bounce> {
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.address()).unwrap_or_default();
    let local = from.split('@').next().unwrap_or_default().to_ascii_lowercase();
    let is_servers = matches!(local.as_str(), "mailer-daemon" | "postmaster");
    if !is_servers && message.header_raw("X-Failed-Recipients").is_none() {
        return None;
    }
    let body = message.body_text(0)?;
    let body: String = body.chars().take(PLAIN_CHARS).collect();
    // What follows is the letter itself, which may speak of anything.
    let is_copy = |line: &&str| line.starts_with("---") || line.to_ascii_lowercase().starts_with("return-path:");
    let words: Vec<&str> = body.lines().take_while(|line| !is_copy(line)).collect();
    let words = words.join("\n");
    let status = find_status(&words).unwrap_or_default();
    let is_final_word = words.to_ascii_lowercase().contains("permanent error");
    if status.is_empty() && !is_final_word {
        return None;
    }
    let recipient = words.split(['<', '>', ' ', '\n', ':']).find_map(address);
    let line = words.lines().find(|line| !status.is_empty() && line.contains(&status)).unwrap_or_default();
    let is_permanent = if status.is_empty() { is_final_word } else { is_final(&status) };
    Some(Bounce { token: None, recipient, is_permanent, status, said: said(line) })
}

/// Whether a status means that the address is no more, and not only that this letter did not arrive.
fn is_final(status: &str) -> bool {
    let Some(rest) = status.strip_prefix("5.") else { return matches!(status, "550" | "551" | "553") };
    // Mailbox full, letter too long; network and routing other than a missing domain; protocol; refused for what it is.
    let is_about_more = ["2.2", "2.3", "3.", "4.", "5.", "6.", "7."].iter().any(|other| rest.starts_with(other));
    !is_about_more || matches!(rest, "4.4" | "4.6")
}

/// The first status in a text: `5.1.1`, else a reply of three digits that begins with 4 or 5.
fn find_status(text: &str) -> Option<String> {
    let is_break = |c: char| c.is_whitespace() || "()<>,;:#-'\"[]".contains(c);
    let words = || text.split(is_break).map(|word| word.trim_end_matches('.'));
    let is_number =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_digit());
    let is_status = |word: &str| match word.split('.').collect::<Vec<_>>()[..] {
        ["4" | "5", subject, detail] => is_number(subject, 3) && is_number(detail, 3),
        _ => false,
    };
    let is_reply = |word: &str| word.len() == 3 && word.starts_with(['4', '5']) && is_number(word, 3);
    words().find(|word| is_status(word)).or_else(|| words().find(|word| is_reply(word))).map(str::to_owned)
}

/// The token, from where the bounce came to, else from the head of the letter that came back.
fn token_of(message: &Message<'_>) -> Option<String> {
    const PLACES: &[&str] = &["X-Original-To", "Envelope-To", "X-Envelope-To", "Delivered-To", "To"];
    let from_head = PLACES.iter().find_map(|name| find_token(message.header_raw(*name)?));
    from_head.or_else(|| {
        let is_head = |kind: &mail_parser::ContentType<'_>| matches!(kind.subtype(), Some(COPY | "rfc822-headers"));
        message.parts.iter().filter(|part| part.content_type().is_some_and(is_head)).find_map(|part| {
            let copy = part.contents();
            let text = String::from_utf8_lossy(&copy[..copy.len().min(HEAD_BYTES)]).replace("\r\n", "\n");
            find_token(field(&fields(text.split("\n\n").next()?), "return-path")?)
        })
    })
}

/// What a letter within the bounce is called, so that the library does not read it as a message of its own.
const COPY: &str = "x-copy";
/// Most bytes of its head that are read.
const HEAD_BYTES: usize = 64 << 10;

/// The message with the letters in it called something else. Messages in messages in messages, ten thousand deep, would cost the
/// library, which takes them apart by calling itself, all of its stack; and a bounce needs the head of the first alone.
fn flatten(bytes: &[u8]) -> Vec<u8> {
    let mut flat = bytes.to_owned();
    let lower = bytes.to_ascii_lowercase();
    let mut start = 0;
    while start < lower.len() {
        // A header with the lines that are folded under it.
        let is_end = |at: &usize| !matches!(lower.get(at + 1), Some(b' ' | b'\t'));
        let end = memchr::memchr_iter(b'\n', &lower[start..]).map(|at| start + at).find(is_end);
        let end = end.map_or(lower.len(), |at| at + 1);
        let header = &lower[start..end];
        if memchr::memmem::find(header, b"content-type").is_some() {
            for at in ["rfc822", "global", "digest"].iter().flat_map(|name| memchr::memmem::find_iter(header, name)) {
                // `text/rfc822-headers` and `message/global-delivery-status` are no letters.
                if header.get(at + COPY.len()) != Some(&b'-') {
                    flat[start + at..start + at + COPY.len()].copy_from_slice(COPY.as_bytes());
                }
            }
        }
        start = end;
    }
    flat
}

/// The token of the first return path in a header.
fn find_token(header: &str) -> Option<String> {
    let header = header.to_ascii_lowercase();
    header.match_indices(MAILBOX).find_map(|(at, found)| {
        let (token, _) = header[at + found.len()..].split_once('@')?;
        let begins = header[..at].chars().next_back().is_none_or(|c| !c.is_ascii_alphanumeric() && c != '.');
        (begins && is_token(token)).then(|| token.to_owned())
    })
}

fn is_token(token: &str) -> bool {
    let is_plain = |c: u8| c.is_ascii_alphanumeric() || c == b'-';
    (1..=TOKEN_BYTES).contains(&token.len())
        && token.bytes().all(is_plain)
        && !token.starts_with('-')
        && !token.ends_with('-')
}

fn address(text: &str) -> Option<MailAddress> {
    MailAddress::parse(text.trim().trim_matches(['<', '>'])).ok()
}

/// Fields of a head, their names in lower case, folded lines put together.
fn fields(text: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        match fields.last_mut().filter(|_| line.starts_with([' ', '\t'])) {
            Some((_, value)) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            None => {
                if let Some((name, value)) = line.split_once(':') {
                    fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
                }
            }
        }
    }
    fields
}

fn field<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}
