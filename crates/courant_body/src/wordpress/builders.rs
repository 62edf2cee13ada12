//! Shortcodes of page builders and themes: layout is taken away, what it holds stays.

use super::shortcodes::{Hands, attributes, embed, image};
use crate::read::Notes;
use crate::{escape_attribute, escape_text};

/// Beginnings of names: WPBakery, the Newspaper theme, Divi, Avada, Enfold, Themify, Bridge.
const PREFIXES: &[&str] = &[
    "vc_",
    "td_block",
    "tdb_",
    "tdc_",
    "tdm_",
    "td_",
    "et_pb_",
    "fusion_",
    "av_",
    "avia_",
    "themify_",
    "qode_",
    "mk_",
    "rev_slider",
    "elementor-template",
    "dt_sc",
    "wpb_",
    "vcex_",
    "cs_",
    "x_",
    "nectar_",
];

/// Attributes may be this long.
const MAX_BYTES: usize = 32 * 1024;

/// A bracketed word.
struct Word<'a> {
    name: &'a str,
    attributes: &'a str,
    is_closing: bool,
    end: usize,
}

fn word_at(text: &str, at: usize) -> Option<Word<'_>> {
    let rest = text[at..].strip_prefix('[')?;
    let (rest, is_closing) = match rest.strip_prefix('/') {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let length = rest.bytes().take(80).position(|b| !b.is_ascii_alphanumeric() && b != b'_' && b != b'-')?;
    if length == 0 {
        return None;
    }
    let after = &rest.as_bytes()[length..];
    if !matches!(after.first(), Some(b']' | b' ' | b'\n' | b'\t' | b'/' | b'=' | b':')) {
        return None;
    }
    // Builders put whole texts, encoded, into attributes; quotes may hold brackets.
    let mut quote = None;
    let close = after.iter().take(MAX_BYTES).position(|b| match quote {
        Some(open) => {
            if *b == open {
                quote = None;
            }
            false
        }
        None if *b == b'"' => {
            quote = Some(*b);
            false
        }
        None => *b == b']',
    })?;
    let end = at + 1 + usize::from(is_closing) + length + close + 1;
    Some(Word {
        name: &rest[..length],
        attributes: rest[length..length + close].trim_end_matches('/'),
        is_closing,
        end,
    })
}

/// Replaces builders' shortcodes by what they show.
pub(crate) fn unwrap(content: &str, hands: &mut Hands) -> String {
    if !PREFIXES
        .iter()
        .any(|prefix| content.contains(&format!("[{prefix}")) || content.contains(&format!("[/{prefix}")))
    {
        return content.to_owned();
    }
    let mut out = String::with_capacity(content.len());
    let mut start = 0;
    let mut from = 0;
    let mut looked_at = 0;
    // Bounds the work on brackets that are never closed.
    let last = content.rfind(']').unwrap_or(0);
    while let Some(at) = content[from..].find('[').map(|n| n + from).filter(|at| *at < last) {
        let is_builder = looked_at <= 20_000 && {
            let name = content[at + 1..].trim_start_matches('/');
            PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        };
        if is_builder {
            looked_at += 1;
        }
        match is_builder.then(|| word_at(content, at)).flatten() {
            Some(word) => {
                out.push_str(&content[start..at]);
                let mut end = word.end;
                if matches!(word.name, "vc_raw_html" | "vc_raw_js") && !word.is_closing {
                    let closing = format!("[/{}]", word.name);
                    if let Some(found) = content[end..].find(&closing) {
                        end += found + closing.len();
                    }
                    hands.losses.add(word.name, "encoded markup of a page builder; left out");
                }
                out.push_str(&show(&word, hands));
                start = end;
                from = end;
            }
            None => from = at + 1,
        }
    }
    out.push_str(&content[start..]);
    out
}

fn show(word: &Word, hands: &mut Hands) -> String {
    if word.is_closing {
        return "\n\n".to_owned();
    }
    let given = attributes(word.attributes);
    let text = |key: &str| given.get(key).map(String::as_str).filter(|value| !value.is_empty());
    let name = word.name;
    let shown = match name {
        "vc_single_image" | "vc_gallery" | "td_block_image_box" | "vc_images_carousel" => {
            let ids = text("image").or_else(|| text("images")).unwrap_or_default();
            let found: Vec<String> = ids
                .split(',')
                .filter_map(|id| hands.resolve.media_by_id(id.trim().parse().ok()?))
                .map(|info| image(&info))
                .collect();
            if found.is_empty() {
                hands.losses.add(name, "its picture is not in the library");
            }
            found.join("\n\n")
        }
        "et_pb_image" | "av_image" => text("src").map_or(String::new(), |src| {
            format!(
                "<img src=\"{}\" alt=\"{}\">",
                escape_attribute(src),
                escape_attribute(text("alt").unwrap_or_default())
            )
        }),
        "vc_video" | "et_pb_video" | "fusion_youtube" | "fusion_vimeo" | "av_video" => {
            let address =
                text("link").or_else(|| text("src")).map(str::to_owned).or_else(|| match (name, text("id")) {
                    ("fusion_youtube", Some(id)) => Some(format!("https://www.youtube.com/watch?v={id}")),
                    ("fusion_vimeo", Some(id)) => Some(format!("https://vimeo.com/{id}")),
                    _ => None,
                });
            address.map_or(String::new(), |address| embed(&address))
        }
        "vc_custom_heading" | "av_heading" => text("text")
            .or_else(|| text("heading"))
            .map_or(String::new(), |heading| format!("<h2>{}</h2>", escape_text(heading))),
        "et_pb_toggle"
        | "vc_toggle"
        | "fusion_toggle"
        | "et_pb_accordion_item"
        | "vc_tta_section"
        | "et_pb_tab"
        | "fusion_tab" => text("title").map_or(String::new(), |title| format!("<h3>{}</h3>", escape_text(title))),
        "et_pb_button" | "fusion_button" | "vc_btn" => button(word.attributes),
        "vc_separator" | "vc_text_separator" | "et_pb_divider" | "fusion_separator" | "av_hr" => "<hr>".to_owned(),
        _ => {
            if is_computed(name) {
                hands.losses.add(&format!("[{name}]"), "is computed by a theme when the page is shown");
            } else {
                hands.changes.add(&format!("[{name}]"), "layout of a page builder; what it holds is kept");
            }
            String::new()
        }
    };
    format!("\n\n{shown}\n\n")
}

fn button(raw: &str) -> String {
    let given = attributes(raw);
    let text = |key: &str| given.get(key).map(String::as_str).filter(|value| !value.is_empty());
    let label = text("button_text").or_else(|| text("title")).or_else(|| text("text"));
    let href = text("button_url").or_else(|| text("link")).or_else(|| text("url"));
    match (label, href) {
        (Some(label), Some(href)) => {
            // WPBakery writes `url:https%3A%2F%2F…|title:…`.
            let href = match href.strip_prefix("url:") {
                Some(rest) => rest.split('|').next().unwrap_or(rest).replace("%3A", ":").replace("%2F", "/"),
                None => href.to_owned(),
            };
            format!("<a href=\"{}\">{}</a>", escape_attribute(&href), escape_text(label))
        }
        (Some(label), None) => escape_text(label),
        _ => String::new(),
    }
}

/// Lists of posts, forms, sliders: nothing of the text's own.
fn is_computed(name: &str) -> bool {
    name.starts_with("td_block_") && !matches!(name, "td_block_text_with_title" | "td_block_title")
        || name.starts_with("tdb_")
        || name.starts_with("rev_slider")
        || matches!(
            name,
            "et_pb_blog"
                | "et_pb_contact_form"
                | "et_pb_sidebar"
                | "fusion_blog"
                | "fusion_recent_posts"
                | "vc_basic_grid"
                | "vc_masonry_grid"
                | "vc_posts_slider"
                | "vc_wp_posts"
                | "vc_widget_sidebar"
                | "elementor-template"
        )
}

/// Reports bracketed words that look like shortcodes of plug-ins; they are printed as they stand.
pub(crate) fn report_unknown(html: &str, losses: &mut Notes) {
    let mut from = 0;
    let mut looked_at = 0;
    let last = html.rfind(']').unwrap_or(0);
    while let Some(at) = html[from..].find('[').map(|n| n + from).filter(|at| *at < last) {
        from = at + 1;
        if looked_at > 2000 || super::shortcodes::tag_end(html, at).is_some() {
            continue;
        }
        looked_at += 1;
        let Some(word) = word_at(html, at) else {
            continue;
        };
        let looks_registered = word.name.starts_with(|c: char| c.is_ascii_lowercase())
            && (word.name.contains(['_', '-'])
                || word.attributes.contains('=')
                || word.attributes.contains(":http")
                || word.is_closing);
        if looks_registered {
            losses.add(&format!("[{}]", word.name), "a shortcode of a plug-in; printed as it stands");
        }
    }
}
