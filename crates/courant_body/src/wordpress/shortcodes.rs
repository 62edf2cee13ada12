//! Shortcodes: bracketed words that WordPress and its plug-ins replace.
//!
//! Those of WordPress itself and inline questions are carried out. Page builders' are only
//! layout: they are taken away and what they hold stays. Any other is printed as it stands, as
//! WordPress does once a plug-in is gone, and reported.

use std::collections::HashMap;

use crate::read::Notes;
use crate::{MediaRef, MediaRefInfo, Resolve, escape_attribute};

/// Carried out here.
const KNOWN: &[&str] = &[
    "caption",
    "wp_caption",
    "gallery",
    "playlist",
    "audio",
    "video",
    "embed",
    "wpdiscuz-feedback",
    "youtube",
    "vimeo",
    "dailymotion",
];

/// Attributes and content may be this long; bounds the search for a bracket.
const MAX_BYTES: usize = 8 * 1024;

/// A shortcode in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shortcode<'a> {
    pub(crate) name: &'a str,
    pub(crate) attributes: &'a str,
    pub(crate) content: Option<&'a str>,
    /// `[[name]]`: to be shown, not carried out.
    pub(crate) is_escaped: bool,
    pub(crate) end: usize,
}

fn name_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    let end = rest
        .bytes()
        .take(64)
        .position(|b| !b.is_ascii_alphanumeric() && b != b'_' && b != b'-')
        .unwrap_or(rest.len().min(64));
    rest.get(..end).unwrap_or_default()
}

fn find_bracket(text: &str, from: usize) -> Option<usize> {
    let stop = text.floor_char_boundary(from + MAX_BYTES);
    text.get(from..stop)?.find(']').map(|n| n + from)
}

/// End of the opening or closing tag of a known shortcode at this place.
pub(crate) fn tag_end(text: &str, at: usize) -> Option<usize> {
    let mut start = at + 1;
    if text[start..].starts_with(['[', '/']) {
        start += 1;
    }
    let name = name_at(text, start);
    if !KNOWN.contains(&name) {
        return None;
    }
    let end = find_bracket(text, start)? + 1;
    Some(if text[end..].starts_with(']') { end + 1 } else { end })
}

/// Finds whole shortcodes; knows where the last closing tag of each kind stands, so that looking
/// for one that is not there costs nothing.
pub(crate) struct Finder<'a> {
    text: &'a str,
    last: HashMap<&'static str, usize>,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(text: &'a str) -> Finder<'a> {
        // Hardly any text closes one, and none is then looked for.
        let known = if text.contains("[/") { KNOWN } else { &[] };
        let last = known.iter().filter_map(|name| Some((*name, text.rfind(&format!("[/{name}]"))?))).collect();
        Finder { text, last }
    }

    /// The known shortcode that begins at this place, with its content if it is closed.
    pub(crate) fn at(&self, at: usize) -> Option<Shortcode<'a>> {
        let text = self.text;
        let rest = text.get(at..)?.strip_prefix('[')?;
        let opens_twice = rest.starts_with('[');
        let start = at + 1 + usize::from(opens_twice);
        let name = name_at(text, start);
        let known = KNOWN.iter().find(|known| **known == name)?;
        let from = start + name.len();
        let close = find_bracket(text, from)?;
        let attributes = &text[from..close];
        let mut end = close + 1;
        let mut content = None;
        let (attributes, is_empty) = match attributes.strip_suffix('/') {
            Some(rest) => (rest, true),
            None => (attributes, false),
        };
        if !is_empty && self.last.get(known).is_some_and(|last| *last >= end) {
            let closing = format!("[/{name}]");
            if let Some(found) = text[end..].find(&closing) {
                content = Some(&text[end..end + found]);
                end += found + closing.len();
            }
        }
        let is_escaped = opens_twice && text[end..].starts_with(']');
        if opens_twice && !is_escaped {
            return None;
        }
        Some(Shortcode { name, attributes, content, is_escaped, end: end + usize::from(is_escaped) })
    }
}

/// `name="value"`, `name='value'`, `name=value`, and values without a name (named `0`, `1`, …).
pub(crate) fn attributes(raw: &str) -> HashMap<String, String> {
    let raw = raw.replace(['\u{a0}', '\u{200b}'], " ");
    let mut out = HashMap::new();
    let mut bare = 0;
    let mut rest = raw.trim_start();
    while !rest.is_empty() {
        let name_end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
        let after = rest[name_end..].trim_start();
        let (name, value_part) = match after.strip_prefix('=') {
            Some(value) if name_end > 0 => (rest[..name_end].to_ascii_lowercase(), value.trim_start()),
            _ => {
                bare += 1;
                ((bare - 1).to_string(), rest)
            }
        };
        // Typographic quotes come from texts that were pasted.
        let quote = value_part.chars().next().unwrap_or(' ');
        let closing: &[char] = match quote {
            '"' => &['"'],
            '\'' => &['\''],
            '\u{201c}' | '\u{201d}' | '\u{2033}' => &['\u{201d}', '\u{2033}', '\u{201c}'],
            _ => &[],
        };
        let (value, next) = if closing.is_empty() {
            let end = value_part.find(char::is_whitespace).unwrap_or(value_part.len());
            (&value_part[..end], &value_part[end..])
        } else {
            let inner = &value_part[quote.len_utf8()..];
            match inner.find(|c| closing.contains(&c)) {
                Some(end) => {
                    let width = inner[end..].chars().next().map_or(1, char::len_utf8);
                    (&inner[..end], &inner[end + width..])
                }
                None => (inner, ""),
            }
        };
        out.entry(name).or_insert_with(|| value.to_owned());
        rest = next.trim_start();
    }
    out
}

/// What carrying out shortcodes needs.
pub(crate) struct Hands<'a> {
    pub(crate) resolve: &'a dyn Resolve,
    pub(crate) post_id: i64,
    pub(crate) losses: Notes,
    pub(crate) changes: Notes,
    pub(crate) questions: u32,
    /// The texts of footnotes are at hand.
    pub(crate) has_notes: bool,
}

impl Hands<'_> {
    /// Carries out the shortcodes in a text.
    pub(crate) fn run(&mut self, text: &str, depth: u32) -> String {
        if !text.contains('[') {
            return text.to_owned();
        }
        let finder = Finder::new(text);
        let mut out = String::with_capacity(text.len());
        let mut start = 0;
        let mut from = 0;
        while let Some(at) = text[from..].find('[').map(|n| n + from) {
            let Some(found) = finder.at(at) else {
                from = at + 1;
                continue;
            };
            out.push_str(&text[start..at]);
            if found.is_escaped {
                out.push_str(&text[at + 1..found.end - 1]);
            } else {
                let shown = self.carry_out(&found, depth);
                out.push_str(&shown);
            }
            start = found.end;
            from = found.end;
        }
        out.push_str(&text[start..]);
        out
    }

    fn carry_out(&mut self, found: &Shortcode, depth: u32) -> String {
        let given = attributes(found.attributes);
        let content = found.content.unwrap_or_default();
        let inner = if depth < 6 && !content.is_empty() { self.run(content, depth + 1) } else { content.to_owned() };
        match found.name {
            "caption" | "wp_caption" => caption(&given, &inner),
            "gallery" => self.gallery(&given),
            "audio" | "video" => self.clip(found.name, &given, content),
            "playlist" => self.playlist(&given),
            "embed" => embed(content.trim()),
            "wpdiscuz-feedback" => self.question(&given, &inner),
            name => match foreign_player(name, found.attributes, &given, content) {
                Some(html) => html,
                None => {
                    self.losses.add(&format!("[{name}]"), "names no player; left out");
                    String::new()
                }
            },
        }
    }

    fn question(&mut self, given: &HashMap<String, String>, inner: &str) -> String {
        self.questions += 1;
        let id = given
            .get("id")
            .filter(|id| {
                !id.is_empty()
                    && id.len() <= 64
                    && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            })
            .cloned()
            .unwrap_or_else(|| format!("q{}", self.questions));
        let asked = given.get("question").map(String::as_str).unwrap_or_default();
        let opened = match given.get("opened").map(String::as_str) {
            Some("1" | "true" | "yes") => " data-opened",
            _ => "",
        };
        format!(
            "<span data-question=\"{}\" data-ask=\"{}\"{opened}>{inner}</span>",
            escape_attribute(&id),
            escape_attribute(asked)
        )
    }

    fn by_ids(&mut self, ids: &str) -> Vec<MediaRefInfo> {
        let mut out = Vec::new();
        for id in ids.split([',', ' ']).filter_map(|id| id.trim().parse::<i64>().ok()).take(500) {
            match self.resolve.media_by_id(id) {
                Some(info) => out.push(info),
                None => self.losses.add(&format!("attachment {id}"), "is not in the library"),
            }
        }
        out
    }

    fn gallery(&mut self, given: &HashMap<String, String>) -> String {
        let ids = given.get("ids").or_else(|| given.get("include"));
        let mut pictures = match ids {
            Some(ids) => self.by_ids(ids),
            None => {
                let post = given.get("id").and_then(|id| id.trim().parse::<i64>().ok()).unwrap_or(self.post_id);
                self.resolve.gallery_of(post)
            }
        };
        if let Some(exclude) = given.get("exclude") {
            let without = self.by_ids(exclude);
            pictures.retain(|info| !without.iter().any(|other| other.media == info.media));
        }
        if pictures.is_empty() {
            self.losses.add("[gallery]", "its pictures are not in the library");
            return String::new();
        }
        let columns =
            given.get("columns").and_then(|n| n.parse::<u8>().ok()).filter(|n| (1..=9).contains(n)).unwrap_or(3);
        let mut out = format!("<figure class=\"gallery columns-{columns}\">");
        let to_file = given.get("link").is_some_and(|link| link == "file");
        for info in &pictures {
            out.push_str("<figure>");
            if to_file {
                out.push_str(&format!("<a href=\"{}\">", escape_attribute(&info.url)));
            }
            out.push_str(&image(info));
            if to_file {
                out.push_str("</a>");
            }
            if !info.caption.trim().is_empty() {
                out.push_str("<figcaption>");
                out.push_str(&crate::escape_text(&info.caption));
                out.push_str("</figcaption>");
            }
            out.push_str("</figure>");
        }
        out.push_str("</figure>");
        out
    }

    fn clip(&mut self, name: &str, given: &HashMap<String, String>, content: &str) -> String {
        let kinds: &[&str] = if name == "video" {
            &["src", "mp4", "m4v", "webm", "ogv", "flv", "wmv", "0"]
        } else {
            &["src", "mp3", "ogg", "flac", "m4a", "wav", "wma", "opus", "0"]
        };
        let mut sources: Vec<&str> = kinds
            .iter()
            .filter_map(|kind| given.get(*kind))
            .map(String::as_str)
            .filter(|address| !address.trim().is_empty())
            .collect();
        let inside = content.trim();
        if sources.is_empty() && inside.starts_with("http") {
            sources.push(inside);
        }
        if sources.is_empty() {
            self.losses.add(&format!("[{name}]"), "has no address; WordPress shows the first attachment");
            return String::new();
        }
        // A film at a provider is a player, not a file.
        if let Some(known) = sources.iter().find_map(|address| crate::embed::recognize(address)) {
            return player(&known.url);
        }
        let mut out = format!("<{name} controls");
        for attribute in ["width", "height", "poster"] {
            if let Some(value) = given.get(attribute).filter(|_| name == "video") {
                out.push_str(&format!(" {attribute}=\"{}\"", escape_attribute(value)));
            }
        }
        if given.get("loop").is_some_and(|value| value != "off" && value != "0") {
            out.push_str(" loop");
        }
        out.push('>');
        for source in sources {
            out.push_str(&format!("<source src=\"{}\">", escape_attribute(source)));
        }
        // Text tracks stand between the shortcode's ends, as tags.
        for piece in content.split("<track").skip(1) {
            if let Some((attributes, _)) = piece.split_once('>') {
                out.push_str(&format!("<track {attributes}>"));
            }
        }
        out.push_str(&format!("</{name}>"));
        out
    }

    fn playlist(&mut self, given: &HashMap<String, String>) -> String {
        let clips = match given.get("ids").or_else(|| given.get("include")) {
            Some(ids) => self.by_ids(ids),
            None => self.resolve.gallery_of(self.post_id),
        };
        if clips.is_empty() {
            self.losses.add("[playlist]", "its clips are not in the library");
            return String::new();
        }
        let name = match given.get("type").map(String::as_str) {
            Some("video") => "video",
            _ => "audio",
        };
        let mut out = String::from("<div class=\"playlist\">");
        for info in clips {
            out.push_str(&format!(
                "<figure><{name} title=\"{}\"><source {}></{name}>",
                escape_attribute(&info.title),
                reference(&info)
            ));
            if !info.caption.trim().is_empty() {
                out.push_str(&format!("<figcaption>{}</figcaption>", crate::escape_text(&info.caption)));
            }
            out.push_str("</figure>");
        }
        out.push_str("</div>");
        out
    }
}

fn reference(info: &MediaRefInfo) -> String {
    match info.media {
        MediaRef::Library(row) => {
            format!("data-media=\"{row}\" src=\"{}\"", escape_attribute(&info.url))
        }
        MediaRef::Address(ref address) => format!("src=\"{}\"", escape_attribute(address)),
    }
}

/// An `img` for a medium of the library.
pub(crate) fn image(info: &MediaRefInfo) -> String {
    let mut out = format!("<img {} alt=\"{}\"", reference(info), escape_attribute(&info.alt));
    if let (Some(width), Some(height)) = (info.width, info.height) {
        out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
    }
    out.push('>');
    out
}

/// The markup that the reader takes for a player.
pub(crate) fn player(url: &str) -> String {
    format!("<iframe class=\"oembed\" src=\"{}\"></iframe>", escape_attribute(url))
}

/// A player where the address is a known provider's, a link where not.
pub(crate) fn embed(url: &str) -> String {
    let url = url.replace("&#038;", "&").replace("&amp;", "&");
    if crate::address::web_address(&url).is_none() {
        return crate::escape_text(&url);
    }
    match crate::embed::recognize(&url) {
        Some(_) => player(&url),
        None => format!("<a href=\"{}\">{}</a>", escape_attribute(&url), crate::escape_text(&url)),
    }
}

/// `[youtube x]`, `[vimeo x]`, `[dailymotion x]` of old plug-ins: an id or an address.
fn foreign_player(name: &str, raw: &str, given: &HashMap<String, String>, content: &str) -> Option<String> {
    let value = given
        .get("id")
        .or_else(|| given.get("url"))
        .or_else(|| given.get("v"))
        .or_else(|| given.get("0"))
        .map(String::as_str)
        .filter(|value| !value.is_empty())
        .or_else(|| Some(content.trim()).filter(|value| !value.is_empty()))
        .or_else(|| Some(raw.trim().trim_start_matches('=')).filter(|value| !value.is_empty()))?;
    let value = value.trim_start_matches('=').trim_matches('"');
    let url = if value.starts_with("http") {
        value.to_owned()
    } else {
        let is_id = value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if !is_id {
            return None;
        }
        match name {
            "youtube" => format!("https://www.youtube.com/watch?v={value}"),
            "vimeo" => format!("https://vimeo.com/{value}"),
            _ => format!("https://www.dailymotion.com/video/{value}"),
        }
    };
    crate::embed::recognize(&url).map(|known| player(&known.url))
}

/// Both forms: the picture with its caption after it, and the caption as an attribute.
fn caption(given: &HashMap<String, String>, inner: &str) -> String {
    let (picture, text) = match given.get("caption") {
        Some(text) => (inner.to_owned(), text.clone()),
        None => split_picture(inner),
    };
    let width = given.get("width").and_then(|n| n.trim_end_matches("px").trim().parse::<f64>().ok()).unwrap_or(0.0);
    if text.trim().is_empty() || width < 1.0 {
        return inner.to_owned();
    }
    let align = given
        .get("align")
        .map(String::as_str)
        .filter(|align| matches!(*align, "alignleft" | "alignright" | "aligncenter"))
        .unwrap_or("alignnone");
    format!(
        "<figure class=\"wp-caption {align}\">{picture}<figcaption class=\"wp-caption-text\">{}</figcaption></figure>",
        text.trim()
    )
}

/// The picture (with the link round it) and the text after it.
fn split_picture(inner: &str) -> (String, String) {
    let Some(image) = inner.find("<img ") else {
        return (inner.to_owned(), String::new());
    };
    let Some(image_end) = inner[image..].find('>').map(|n| n + image + 1) else {
        return (inner.to_owned(), String::new());
    };
    let before = inner[..image].trim_end();
    let start = match before.rfind("<a ") {
        Some(link) if before.ends_with('>') && !before[link..before.len() - 1].contains('>') => link,
        _ => image,
    };
    let rest = &inner[image_end..];
    let trimmed = rest.trim_start();
    let end = if trimmed.starts_with("</a>") { image_end + (rest.len() - trimmed.len()) + 4 } else { image_end };
    (inner[start..end].to_owned(), inner[end..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_in_all_their_forms() {
        let given = attributes(" id=\"a b\" width=300 align='left' http://x.example/y caption=\u{201d}c d\u{201d}");
        assert_eq!(given["id"], "a b");
        assert_eq!(given["width"], "300");
        assert_eq!(given["align"], "left");
        assert_eq!(given["0"], "http://x.example/y");
        assert_eq!(given["caption"], "c d");
    }

    #[test]
    fn shortcodes_are_found_with_their_content() {
        let text = "a [caption width=1]x[/caption] [[gallery]] [unknown] [gallery /]";
        let finder = Finder::new(text);
        let first = finder.at(2).unwrap();
        assert_eq!((first.name, first.content), ("caption", Some("x")));
        assert!(finder.at(text.find("[[").unwrap()).unwrap().is_escaped);
        assert_eq!(finder.at(text.find("[unknown").unwrap()), None);
        assert_eq!(finder.at(text.find("[gallery /").unwrap()).unwrap().end, text.len());
    }
}
