//! Custom fields of an item: what plug-ins keep in them and means something to a paper, and what is kept as data.

use super::dates::parse_mysql;
use super::item::Item;
use super::note::Note;
use super::php;
use super::text::{at_most, plain};
use crate::notices::Kind;

/// Longest value that is kept, in bytes.
const LONGEST: usize = 16 << 10;
/// Most fields of one item that are kept.
const MOST: usize = 200;

/// A reader who wants to hear of new comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Follower {
    /// In lower case.
    pub email: String,
    /// All comments, or only answers to their own.
    pub kind: Kind,
    pub since: Option<i64>,
    /// Whether they confirmed it.
    pub is_confirmed: bool,
}

/// What custom fields say.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields {
    pub search_title: String,
    pub search_description: String,
    /// Number of the category that counts as the main one.
    pub primary_category: Option<i64>,
    /// Number of the featured picture.
    pub lead: Option<i64>,
    /// Former slugs.
    pub old_slugs: Vec<String>,
    /// A film that stands above the text.
    pub film: Option<String>,
    pub translation_of: Option<String>,
    pub followers: Vec<Follower>,
    /// Kept as data.
    pub kept: Vec<(String, String)>,
    pub notes: Vec<Note>,
}

/// Fields WordPress and plug-ins keep for their own work: dropped without a line each.
fn is_housekeeping(key: &str) -> bool {
    const KEYS: &[&str] = &[
        "_edit_lock",
        "_edit_last",
        "_encloseme",
        "_pingme",
        "_wp_page_template",
        "_wp_trash_meta_status",
        "_wp_trash_meta_time",
        "_wp_desired_post_slug",
        "_wp_old_slug",
        "_wp_old_date",
        "_wp_attached_file",
        "_wp_attachment_metadata",
        "_wp_attachment_image_alt",
        "_wp_attachment_context",
        "_wp_attachment_is_custom_background",
        "_thumbnail_id",
        "_wp_ignored_hooked_blocks",
        "_elasticsearch_indexed_on",
        "_syntaxhighlighter_encoded",
        "_last_editor_used_jetpack",
        "enclosure",
        "classic-editor-remember",
        "akismet_history",
        "tmac_last_id",
    ];
    const STARTS: &[&str] = &[
        "_oembed_",
        "_wpas_",
        "_publicize_",
        "_menu_item_",
        "_rest_api_",
        "_yoast_wpseo_",
        "_elementor_css",
        "_elementor_inline_svg",
        "_elementor_page_assets",
        "_transient_",
        "_wp_convertkit",
        "_jetpack_",
        "_et_pb_",
    ];
    KEYS.contains(&key) || STARTS.iter().any(|start| key.starts_with(start))
}

/// Reads the custom fields of an item.
pub(super) fn read(item: &Item, label: &str, site_title: &str) -> Fields {
    let mut out = Fields::default();
    let number = |value: &str| value.trim().parse::<i64>().ok().filter(|n| *n > 0);
    let mut dropped = 0usize;
    for (key, value) in &item.meta {
        match key.as_str() {
            "_yoast_wpseo_title" | "rank_math_title" | "_aioseop_title" | "_genesis_title" | "_aioseo_title"
                if out.search_title.is_empty() =>
            {
                out.search_title = at_most(&filled(value, item, site_title), 300);
            }
            "_yoast_wpseo_metadesc"
            | "rank_math_description"
            | "_aioseop_description"
            | "_genesis_description"
            | "_aioseo_description"
                if out.search_description.is_empty() =>
            {
                out.search_description = at_most(&filled(value, item, site_title), 600);
            }
            "_yoast_wpseo_primary_category" | "rank_math_primary_category" => out.primary_category = number(value),
            "_thumbnail_id" => out.lead = number(value),
            "_wp_old_slug" => out.old_slugs.push(value.trim().to_owned()),
            "_icl_lang_duplicate_of" => out.translation_of = number(value).map(|id| format!("wpml:{id}")),
            "td_post_video" => out.film = php_text(value, "td_video"),
            key if key.starts_with("_stcr@_") => out.followers.extend(follower(key, value)),
            key if value.is_empty() || is_housekeeping(key) => {}
            key if value.len() > LONGEST || out.kept.len() >= MOST => {
                if dropped < 20 {
                    out.notes.push(Note::lost(format!("{label}: {key}"), "a custom field beyond what is kept as data"));
                }
                dropped += 1;
            }
            key => out.kept.push((at_most(key, 200).replace('\0', ""), value.replace('\0', ""))),
        }
    }
    out
}

/// Subscribe to Comments Reloaded: `2013-03-11 01:31:01|Y` (all), `|R` (answers); a `C` is unconfirmed.
fn follower(key: &str, value: &str) -> Option<Follower> {
    let email = key.strip_prefix("_stcr@_")?.trim();
    let (since, state) = value.split_once('|')?;
    let is_address =
        email.len() <= 254 && email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if !is_address || !(state.starts_with('Y') || state.starts_with('R')) {
        return None;
    }
    Some(Follower {
        email: email.to_ascii_lowercase(),
        kind: if state.starts_with('R') { Kind::Replies } else { Kind::ArticleComments },
        since: parse_mysql(since),
        is_confirmed: !state.ends_with('C'),
    })
}

fn php_text(value: &str, key: &str) -> Option<String> {
    let value = php::unserialize(value).ok()?;
    let text = value.find(key)?.as_text()?.trim();
    (text.starts_with("http://") || text.starts_with("https://")).then(|| text.to_owned())
}

/// A search engine plug-in's template with its variables filled in; unknown ones are dropped.
fn filled(template: &str, item: &Item, site_title: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mark = if template.contains("%%") { "%%" } else { "%" };
    let mut rest = template;
    while let Some(start) = rest.find(mark) {
        let after = rest.get(start + mark.len()..).unwrap_or_default();
        let is_name = |name: &str| {
            !name.is_empty() && name.len() < 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        let Some(end) = after.find(mark).filter(|end| is_name(after.get(..*end).unwrap_or_default())) else {
            out.push_str(rest.get(..start + mark.len()).unwrap_or_default());
            rest = after;
            continue;
        };
        out.push_str(rest.get(..start).unwrap_or_default());
        match after.get(..end).unwrap_or_default() {
            "title" | "post_title" => out.push_str(&item.title),
            "sitename" | "site_title" | "blog_title" => out.push_str(site_title),
            "excerpt" | "excerpt_only" | "post_excerpt" => out.push_str(&item.excerpt),
            "sep" | "separator_sa" => out.push('–'),
            _ => {}
        }
        rest = after.get(end + mark.len()..).unwrap_or_default();
    }
    out.push_str(rest);
    plain(&out).trim_matches(|c: char| c == '–' || c == '|' || c.is_whitespace()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(meta: &[(&str, &str)]) -> Fields {
        let meta = meta.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let item = Item { title: "The &amp; River".to_owned(), meta, ..Item::default() };
        read(&item, "1", "The Times")
    }

    #[test]
    fn templates_are_filled_in() {
        for (template, title) in [
            ("%%title%% %%page%% %%sep%% %%sitename%%", "The & River – The Times"),
            ("%title% %sep% 100% true", "The & River – 100% true"),
            ("%%unknown%% %%sep%%", ""),
            ("Plain", "Plain"),
            ("50%% off", "50%% off"),
        ] {
            assert_eq!(with(&[("_yoast_wpseo_title", template)]).search_title, title, "{template}");
        }
    }

    #[test]
    fn followers_are_kept_as_they_chose() {
        let fields = with(&[
            ("_stcr@_a@b.example", "2013-03-11 01:31:01|Y"),
            ("_stcr@_c@b.example", "2013-03-11 01:31:01|RC"),
            ("_stcr@_nobody", "x|Y"),
        ]);
        let told: Vec<(&str, &str, bool)> =
            fields.followers.iter().map(|f| (f.email.as_str(), f.kind.word(), f.is_confirmed)).collect();
        assert_eq!(told, [("a@b.example", "article_comments", true), ("c@b.example", "replies_to_me", false)]);
    }

    #[test]
    fn data_is_kept_and_housekeeping_is_not() {
        let long = "x".repeat(LONGEST + 1);
        let fields = with(&[("mood", "calm"), ("_edit_lock", "1:1"), ("mood", "glad"), ("big", &long), ("none", "")]);
        assert_eq!(fields.kept, [("mood".to_owned(), "calm".to_owned()), ("mood".to_owned(), "glad".to_owned())]);
        assert_eq!(fields.notes.len(), 1);
    }
}
