//! What an item is: an article, a page, a medium, or something that is no content of a paper.

use super::item::Item;
use courant_kit::key::hex;

/// What an item becomes here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A dated article.
    Article,
    /// A standing page.
    Page,
    /// Content of a type of the old site's own: kept as a page, for the old site did not list it
    /// among its articles either.
    Custom,
    /// A medium.
    Medium,
    /// A link of a menu.
    MenuItem,
    /// A guest of Co-Authors Plus.
    Person,
    /// A reusable block: put into the texts that use it.
    Block,
    /// No content of a paper; why it is not kept.
    Internal(&'static str),
}

const OLD_VERSION: &str = "older versions of a text are not kept";
const LOOK: &str = "belongs to the old site's look or programs; a paper has its own";
const FORM: &str = "a form or what visitors sent through it; not content of the paper";
const SHOP: &str = "belongs to a shop; Courant has none";
const EMPTY: &str = "an empty draft the editor made by itself";

/// What an item is, by its type.
pub(super) fn of(item: &Item) -> Role {
    match item.post_type.as_str() {
        "" if !item.attachment_url.is_empty() => Role::Medium,
        "" | "post" if is_empty_draft(item) => Role::Internal(EMPTY),
        "page" if is_empty_draft(item) => Role::Internal(EMPTY),
        "" | "post" => Role::Article,
        "page" => Role::Page,
        "attachment" => Role::Medium,
        "nav_menu_item" => Role::MenuItem,
        "guest-author" => Role::Person,
        "wp_block" => Role::Block,
        "revision" => Role::Internal(OLD_VERSION),
        "feedback" | "wpcf7_contact_form" | "wpforms" | "wpforms_entry" | "flamingo_inbound" | "flamingo_contact"
        | "nf_sub" | "ninja_form" | "formidable" | "mc4wp-form" | "user_request" => Role::Internal(FORM),
        "shop_order" | "shop_order_refund" | "shop_coupon" | "product_variation" | "shop_subscription" => {
            Role::Internal(SHOP)
        }
        "custom_css"
        | "customize_changeset"
        | "oembed_cache"
        | "safecss"
        | "elementor_library"
        | "jp_mem_plan"
        | "jp_pay_order"
        | "jp_pay_product"
        | "jp_img_sitemap"
        | "jp_sitemap"
        | "jp_sitemap_master"
        | "jp_vid_sitemap"
        | "scheduled-action"
        | "amp_validated_url"
        | "ae_global_templates"
        | "et_pb_layout"
        | "fl-builder-template"
        | "vc_grid_item"
        | "vc4_templates"
        | "tdb_templates"
        | "td_nm_cf"
        | "tablepress_table"
        | "optionsframework"
        | "option-tree"
        | "itsec-dashboard"
        | "patterns_ai_data"
        | "is_search_form"
        | "popup"
        | "popup_theme"
        | "cookielawinfo"
        | "custom-css-js"
        | "ct_template"
        | "oxy_user_library"
        | "polylang_mo"
        | "soliloquy"
        | "envira"
        | "mailpoet_page"
        | "deprecated_log"
        | "ppma_boxes" => Role::Internal(LOOK),
        other if other.starts_with("wp_") || other.starts_with("acf") || other.starts_with("sp_") => {
            Role::Internal(LOOK)
        }
        _ if item.status == "inherit" || is_empty_draft(item) => Role::Internal(EMPTY),
        _ => Role::Custom,
    }
}

fn is_empty_draft(item: &Item) -> bool {
    item.status == "auto-draft" && item.content.trim().is_empty() && item.comments.is_empty()
}

/// Whether an attachment is a picture, by the ending of its file.
pub(super) fn is_picture(item: &Item) -> bool {
    let file = item.find_meta("_wp_attached_file").filter(|file| !file.is_empty()).unwrap_or(&item.attachment_url);
    let file = file.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".bmp", ".heic"].iter().any(|ending| file.ends_with(ending))
}

/// The key an item is known by: its number, else the one its plain link names, else what else is
/// lasting of it.
pub(super) fn key_of(item: &Item) -> String {
    match item.post_id.or_else(|| number_in_link(&item.link)) {
        Some(id) => id.to_string(),
        None => format!("~{}", short_hash(&[&item.guid.value, &item.link, &item.title])),
    }
}

/// The number in a plain link (`/?p=12`, `/?page_id=12`).
fn number_in_link(link: &str) -> Option<i64> {
    let (_, query) = link.split_once('?')?;
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| matches!(name.as_ref(), "p" | "page_id" | "attachment_id"))
        .and_then(|(_, number)| number.parse().ok())
        .filter(|number| *number > 0)
}

/// The key of another item with the same number in the same file.
pub(super) fn twin_key(item: &Item) -> String {
    format!("{}~{}", key_of(item), short_hash(&[&item.post_type, &item.link, &item.title, &item.guid.value]))
}

/// Twenty-four hexadecimal digits that differ where the texts do.
pub(super) fn short_hash(texts: &[&str]) -> String {
    use sha2::{Digest, Sha256};
    let mut digest = Sha256::new();
    for text in texts {
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text.as_bytes());
    }
    hex(&digest.finalize()[..12])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_without_a_number_is_known_by_its_plain_link() {
        let item = |link: &str| Item { link: link.to_owned(), ..Item::default() };
        assert_eq!(key_of(&item("https://old.example/?p=19")), "19");
        assert_eq!(key_of(&item("https://old.example/?lang=km&page_id=7")), "7");
        assert!(key_of(&item("https://old.example/2014/a-story/?p=x")).starts_with('~'));
        assert_eq!(key_of(&Item { post_id: Some(3), ..item("https://old.example/?p=19") }), "3");
    }
}
