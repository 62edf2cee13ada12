//! The block comments of WordPress's editor: `<!-- wp:name {…} -->`.
//!
//! Most blocks carry their markup between the comments, so it is enough to take the comments
//! away. Blocks that WordPress computes when it shows the page have nothing to keep: they are
//! listed as lost, except those that say something themselves (a link to a profile).

use serde_json::Value;

use crate::read::Notes;
use crate::{escape_attribute, escape_text};

/// Deeper blocks lose their comments only.
const MAX_DEPTH: usize = 64;

/// Whether a post was written in blocks.
pub(crate) fn has_blocks(content: &str) -> bool {
    content.contains("<!-- wp:")
}

/// Blocks computed by WordPress of which nothing can be kept.
const COMPUTED: &[&str] = &[
    "archives",
    "avatar",
    "calendar",
    "categories",
    "comment-author-avatar",
    "comment-author-name",
    "comment-content",
    "comment-date",
    "comment-edit-link",
    "comment-reply-link",
    "comment-template",
    "comments",
    "comments-pagination",
    "comments-pagination-next",
    "comments-pagination-numbers",
    "comments-pagination-previous",
    "comments-query-loop",
    "comments-title",
    "home-link",
    "latest-comments",
    "latest-posts",
    "legacy-widget",
    "loginout",
    "navigation",
    "navigation-link",
    "navigation-submenu",
    "page-list",
    "page-list-item",
    "post-author",
    "post-author-biography",
    "post-author-name",
    "post-comments",
    "post-comments-count",
    "post-comments-form",
    "post-comments-link",
    "post-content",
    "post-date",
    "post-excerpt",
    "post-featured-image",
    "post-navigation-link",
    "post-template",
    "post-terms",
    "post-time-to-read",
    "post-title",
    "query",
    "query-no-results",
    "query-pagination",
    "query-pagination-next",
    "query-pagination-numbers",
    "query-pagination-previous",
    "query-title",
    "read-more",
    "rss",
    "search",
    "site-logo",
    "site-tagline",
    "site-title",
    "social-link",
    "tag-cloud",
    "template-part",
    "term-description",
    "widget-group",
    "pattern",
];

/// One delimiter.
struct Delimiter<'a> {
    start: usize,
    end: usize,
    is_closing: bool,
    is_void: bool,
    /// With namespace, `core/` left out.
    name: &'a str,
    attributes: &'a str,
}

struct Open<'a> {
    name: &'a str,
    attributes: &'a str,
    content: String,
}

/// Takes the comments away and reports what could not be kept.
pub(crate) fn flatten(content: &str, has_notes: bool, losses: &mut Notes) -> String {
    let mut stack: Vec<Open> = Vec::new();
    let mut out = String::with_capacity(content.len());
    let mut ignored = 0_usize;
    let mut at = 0;
    for delimiter in delimiters(content) {
        let text = &content[at..delimiter.start];
        at = delimiter.end;
        target(&mut stack, &mut out).push_str(text);
        let name = delimiter.name;
        if delimiter.is_void {
            let shown = show(name, delimiter.attributes, String::new(), has_notes, losses);
            target(&mut stack, &mut out).push_str(&shown);
        } else if !delimiter.is_closing {
            if stack.len() < MAX_DEPTH {
                stack.push(Open { name, attributes: delimiter.attributes, content: String::new() });
            } else {
                ignored += 1;
                losses.add("blocks", "were nested too deep; their text is kept");
            }
        } else if ignored > 0 {
            ignored -= 1;
        } else if let Some(open) = stack.pop() {
            let shown = show(open.name, open.attributes, open.content, has_notes, losses);
            target(&mut stack, &mut out).push_str(&shown);
        }
    }
    target(&mut stack, &mut out).push_str(&content[at..]);
    while let Some(open) = stack.pop() {
        let shown = show(open.name, open.attributes, open.content, has_notes, losses);
        target(&mut stack, &mut out).push_str(&shown);
    }
    out
}

fn target<'s>(stack: &'s mut [Open<'_>], out: &'s mut String) -> &'s mut String {
    match stack.last_mut() {
        Some(open) => &mut open.content,
        None => out,
    }
}

fn show(name: &str, attributes: &str, content: String, has_notes: bool, losses: &mut Notes) -> String {
    match name {
        "social-link" => return social_link(attributes),
        "shortcode" => return super::autop::autop(&content),
        "block" => {
            losses.add(&format!("reusable block {attributes}"), "stands in another post and is not part of this one");
            return String::new();
        }
        "footnotes" => {
            if !has_notes {
                losses.add("footnotes", "their texts are not part of the post's content");
            }
            return String::new();
        }
        _ => {}
    }
    let is_core = !name.contains('/') || name.starts_with("core-embed/");
    if is_core && COMPUTED.contains(&name) {
        losses.add(&format!("block {name}"), "is computed by WordPress when the page is shown");
        return String::new();
    }
    if !is_core {
        let reason = if content.trim().is_empty() {
            "of a plug-in, holds no text; left out"
        } else {
            "of a plug-in; its plain content is kept"
        };
        losses.add(&format!("block {name}"), reason);
    }
    content
}

fn social_link(attributes: &str) -> String {
    let given: Value = serde_json::from_str(attributes).unwrap_or(Value::Null);
    let text = |key: &str| given.get(key).and_then(Value::as_str).map(str::to_owned);
    let Some(url) = text("url").filter(|url| !url.is_empty()) else {
        return String::new();
    };
    let service = text("service").unwrap_or_default();
    let name = match service.as_str() {
        "wordpress" => "WordPress",
        "youtube" => "YouTube",
        "github" => "GitHub",
        "linkedin" => "LinkedIn",
        "soundcloud" => "SoundCloud",
        "tiktok" => "TikTok",
        "whatsapp" => "WhatsApp",
        "deviantart" => "DeviantArt",
        "feed" => "RSS Feed",
        "fivehundredpx" => "500px",
        "lastfm" => "Last.fm",
        "codepen" => "CodePen",
        "vk" => "VK",
        "mail" => "Mail",
        "chain" => "Link",
        _ => "",
    };
    let label = text("label").filter(|label| !label.is_empty()).unwrap_or_else(|| {
        if name.is_empty() {
            let mut letters = service.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect())
                .unwrap_or_else(|| "Link".to_owned())
        } else {
            name.to_owned()
        }
    });
    if url == "#" {
        return format!("<li>{}</li>", escape_text(&label));
    }
    let url = if service == "mail" && url.contains('@') && !url.starts_with("mailto:") {
        format!("mailto:{url}")
    } else if url.contains("://") || url.starts_with("mailto:") {
        url
    } else {
        format!("https://{url}")
    };
    format!("<li><a href=\"{}\">{}</a></li>", escape_attribute(&url), escape_text(&label))
}

/// Places where a delimiter with attributes may end: `}`, blanks, perhaps `/`, `-->`.
fn attribute_ends(content: &str) -> Vec<(usize, usize, bool)> {
    let mut out = Vec::new();
    for (at, _) in content.match_indices("-->") {
        let before = &content[..at];
        let (before, is_void) = match before.strip_suffix('/') {
            Some(rest) => (rest, true),
            None => (before, false),
        };
        let trimmed = before.trim_end_matches(|c: char| c.is_ascii_whitespace());
        if trimmed.len() < before.len() && trimmed.ends_with('}') {
            out.push((trimmed.len(), at + 3, is_void));
        }
    }
    out
}

fn delimiters(content: &str) -> Vec<Delimiter<'_>> {
    let ends = attribute_ends(content);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(found) = content[at..].find("<!--").map(|n| n + at) {
        match delimiter(content, found, &ends) {
            Some(delimiter) => {
                at = delimiter.end;
                out.push(delimiter);
            }
            None => at = found + 4,
        }
    }
    out
}

fn delimiter<'a>(content: &'a str, start: usize, ends: &[(usize, usize, bool)]) -> Option<Delimiter<'a>> {
    let skip = |at: usize| {
        let rest = &content[at..];
        at + rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_whitespace()).len()
    };
    let mut at = skip(start + 4);
    if at == start + 4 {
        return None;
    }
    let is_closing = content[at..].starts_with('/');
    at += usize::from(is_closing);
    at += content[at..].strip_prefix("wp:").map(|_| 3)?;
    let name_start = at;
    let length = content[at..]
        .bytes()
        .position(|b| !(b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'/')))
        .unwrap_or(content.len() - at);
    let name = &content[name_start..name_start + length];
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || name.matches('/').count() > 1 {
        return None;
    }
    let name = name.strip_prefix("core/").unwrap_or(name);
    let after_name = name_start + length;
    at = skip(after_name);
    if at == after_name {
        return None;
    }
    if content[at..].starts_with('{') {
        let index = ends.partition_point(|(brace, _, _)| *brace <= at);
        let (brace, end, is_void) = *ends.get(index)?;
        return Some(Delimiter { start, end, is_closing, is_void, name, attributes: &content[at..brace] });
    }
    let is_void = content[at..].starts_with('/');
    at += usize::from(is_void);
    content[at..].starts_with("-->").then_some(Delimiter {
        start,
        end: at + 3,
        is_closing,
        is_void,
        name,
        attributes: "",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(content: &str) -> (String, Vec<String>) {
        let mut losses = Notes::default();
        let out = flatten(content, false, &mut losses);
        (out, losses.into_items().into_iter().map(|loss| loss.what).collect())
    }

    #[test]
    fn comments_go_and_content_stays() {
        let (out, lost) = flat(
            "<!-- wp:group {\"a\":\"--\\u003e }-->\"} --><div><!-- wp:paragraph --><p>x</p><!-- /wp:paragraph --></div><!-- /wp:group -->\
             <!-- wp:latest-posts /--><!-- wp:acme/box -->y<!-- /wp:acme/box --><!-- note -->",
        );
        assert_eq!(out, "<div><p>x</p></div>y<!-- note -->");
        assert_eq!(lost, ["block latest-posts", "block acme/box"]);
    }

    #[test]
    fn unclosed_and_hostile_blocks_keep_their_text() {
        let mut bomb = String::new();
        for _ in 0..50_000 {
            bomb.push_str("<!-- wp:group {");
        }
        assert_eq!(flat(&bomb).0, bomb);
        let nested = "<!-- wp:group -->".repeat(50_000) + "x";
        assert_eq!(flat(&nested).0, "x");
    }
}
