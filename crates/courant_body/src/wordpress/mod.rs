//! Bodies of WordPress posts and comments.
//!
//! A post is taken through the steps WordPress 6.1 takes before it shows one: addresses alone on
//! a line become players, block comments are taken away, typography is added, blank lines become
//! paragraphs, shortcodes are carried out. Only then is it HTML, and [`crate::read_html`]'s
//! reader makes the body of it.
//!
//! On purpose another form than WordPress's: players of other sites are cards that load after a
//! click, scripts, styles and forms go, layout (columns, covers, page builders) is taken away,
//! what WordPress computes is reported as lost, and old `[youtube]`-like shortcodes, printed as
//! text once their plug-in is gone, are players again. The comparison with WordPress's own output
//! (`tests/oracle.rs`) names each of these in its normaliser.
//!
//! Not here: the export file (a WXR is read by the importer), and anything that asks a database.

mod autop;
mod blocks;
mod builders;
mod clickable;
mod shortcodes;
mod size;
mod smileys;
mod split;
mod texturize;

pub use size::strip_size_suffix;

use crate::escape::with_line_feeds;
use crate::read::{Notes, Site, read_with};
use crate::*;
use shortcodes::Hands;
use split::{Piece, pieces};

/// What a text's site was.
#[derive(Clone)]
pub struct WordPressContext<'a> {
    /// Address of the old site, for links of its own.
    pub base_url: &'a str,
    /// Language of the site (BCP 47): it decides the form of quotation marks.
    pub lang: &'a str,
    /// Answers for media and links.
    pub resolve: &'a dyn Resolve,
}

/// Reads `post_content` of a post or page.
pub fn read_wordpress(content: &str, post_id: i64, context: &WordPressContext) -> Reading {
    read_wordpress_with_notes(content, post_id, None, context)
}

/// Reads `post_content` together with the post's meta value `footnotes` (JSON: a list of `id` and
/// `content`), in which WordPress 6.3 and later keep the texts of footnotes.
pub fn read_wordpress_with_notes(
    content: &str,
    post_id: i64,
    footnotes: Option<&str>,
    context: &WordPressContext,
) -> Reading {
    let notes = footnotes.map(stored_notes).unwrap_or_default();
    let mut hands = Hands {
        resolve: context.resolve,
        post_id,
        losses: Notes::default(),
        changes: Notes::default(),
        questions: 0,
        has_notes: !notes.is_empty(),
    };
    let html = render(content, context, &mut hands);
    let site = Site { resolve: context.resolve, base_url: context.base_url, lang: context.lang, notes: &notes };
    let mut reading = read_with(&html, Policy::Article, Some(site));
    let Hands { losses, changes, .. } = hands;
    reading.losses = joined(losses, reading.losses);
    reading.changes = joined(changes, reading.changes);
    reading
}

/// Reads `comment_content`.
pub fn read_wordpress_comment(content: &str, context: &WordPressContext) -> Reading {
    let content = with_line_feeds(content);
    let quotes = texturize::quotes_of(context.lang);
    let html = clickable::make_clickable(&content);
    let html = texturize::texturize(&html, &quotes);
    let html = smileys::smileys(&html);
    let html = autop::autop(&html);
    let site = Site { resolve: context.resolve, base_url: context.base_url, lang: context.lang, notes: &[] };
    read_with(&html, Policy::Comment, Some(site))
}

fn stored_notes(json: &str) -> Vec<(String, String)> {
    #[derive(serde::Deserialize)]
    struct Note {
        id: String,
        content: String,
    }
    serde_json::from_str::<Vec<Note>>(json)
        .unwrap_or_default()
        .into_iter()
        .take(1000)
        .map(|note| (note.id, note.content))
        .collect()
}

fn joined(first: Notes, second: Vec<Loss>) -> Vec<Loss> {
    let mut notes = first;
    for loss in second {
        notes.add(&loss.what, &loss.reason);
    }
    notes.into_items()
}

/// The HTML WordPress would show.
fn render(content: &str, context: &WordPressContext, hands: &mut Hands) -> String {
    let content = with_line_feeds(content);
    let content = builders::unwrap(&content, hands);
    let content = run_embeds(&content);
    let content = auto_embed(&content);
    let has_blocks = blocks::has_blocks(&content);
    let content = if has_blocks { blocks::flatten(&content, hands.has_notes, &mut hands.losses) } else { content };
    let quotes = texturize::quotes_of(context.lang);
    let html = texturize::texturize(&content, &quotes);
    let html = if has_blocks { html } else { autop::autop(&html) };
    let html = autop::shortcode_unautop(&html);
    builders::report_unknown(&html, &mut hands.losses);
    let html = hands.run(&html, 0);
    let html = texturize::capital_p(&html);
    smileys::smileys(&html)
}

/// `[embed]address[/embed]`, which WordPress carries out before everything else.
fn run_embeds(content: &str) -> String {
    if !content.contains("[embed") {
        return content.to_owned();
    }
    let finder = shortcodes::Finder::new(content);
    let mut out = String::with_capacity(content.len());
    let mut start = 0;
    let mut from = 0;
    while let Some(at) = content[from..].find("[embed").map(|n| n + from) {
        match finder.at(at) {
            Some(found) if found.name == "embed" && found.content.is_some() => {
                out.push_str(&content[start..at]);
                out.push_str(&shortcodes::embed(found.content.unwrap_or_default().trim()));
                start = found.end;
                from = found.end;
            }
            _ => from = at + 6,
        }
    }
    out.push_str(&content[start..]);
    out
}

/// Addresses alone on a line or in a paragraph become players (or links).
fn auto_embed(content: &str) -> String {
    if !content.contains("http://") && !content.contains("https://") {
        return content.to_owned();
    }
    let masked = autop::mask_line_feeds(content);
    let mut out = String::with_capacity(masked.len());
    for (index, line) in masked.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let bare = line.trim();
        if is_bare_address(bare) {
            out.push_str(&line.replace(bare, &shortcodes::embed(bare)));
        } else {
            out.push_str(line);
        }
    }
    let mut text = out;
    if text.contains("<p") {
        text = embed_in_paragraphs(&text);
    }
    text.replace(autop::IN_TAG, "\n")
}

fn is_bare_address(text: &str) -> bool {
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    (lower.starts_with("http://") || lower.starts_with("https://"))
        && text.len() > 10
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'))
}

fn embed_in_paragraphs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for piece in pieces(text) {
        match piece {
            Piece::Tag(tag) => {
                let (name, is_closing) = split::tag_name(tag);
                if name.eq_ignore_ascii_case("p") && is_closing {
                    if let Some(start) = open.take() {
                        let inner = out[start..].to_owned();
                        let bare = inner.trim();
                        if is_bare_address(bare) {
                            out.truncate(start);
                            out.push_str(&inner.replace(bare, &shortcodes::embed(bare)));
                        }
                    }
                    out.push_str(tag);
                } else {
                    out.push_str(tag);
                    open = (name.eq_ignore_ascii_case("p") && !is_closing).then_some(out.len());
                }
            }
            other => out.push_str(other.as_str()),
        }
    }
    out
}
