//! The records of an export, as the reader hands them out: WordPress's nouns, decoded, nothing else changed.
//!
//! Times are milliseconds since 1970; those named `_local` are wall-clock times read as if they were UTC.

use serde::{Deserialize, Serialize};

/// One piece of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// The site. Always the first record.
    Channel(Channel),
    /// A person with an account.
    Author(Author),
    /// A category (`taxonomy` is `category`). The same one may come again as [`Record::Term`].
    Category(Term),
    /// A tag (`taxonomy` is `post_tag`).
    Tag(Term),
    /// A term of any taxonomy, e.g. `nav_menu`, `post_format`, `author` (co-authors), `series`, and again `category`.
    Term(Term),
    /// A post, page, attachment, menu entry or anything else that WordPress stores as a post.
    Item(Box<Item>),
}

/// What the file says about the site as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Name of the site.
    pub title: String,
    /// Address of its front page.
    pub link: String,
    /// Tagline.
    pub description: String,
    /// Language tag, e.g. `en-US`.
    pub language: String,
    /// Format version; empty if the file does not say.
    pub wxr_version: String,
    /// Address of the installation (of the network, on a multisite).
    pub base_site_url: String,
    /// Address of the blog.
    pub base_blog_url: String,
    /// When the export was made.
    pub pub_date: Option<i64>,
    /// The program that wrote the file.
    pub generator: String,
}

/// A person with an account on the old site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// WordPress's number.
    pub id: Option<i64>,
    /// Login name; items name their author by it.
    pub login: String,
    /// E-mail address.
    pub email: String,
    /// Name as printed.
    pub display_name: String,
    /// First name.
    pub first: String,
    /// Last name.
    pub last: String,
}

/// A term of a taxonomy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// WordPress's number.
    pub term_id: Option<i64>,
    /// Which taxonomy, e.g. `category`.
    pub taxonomy: String,
    /// Slug; may be percent-encoded.
    pub nicename: String,
    /// Slug of the parent; empty at the top. Loops occur.
    pub parent: String,
    /// Name as printed.
    pub name: String,
    /// Description, HTML.
    pub description: String,
    /// Custom fields.
    pub meta: Vec<(String, String)>,
}

/// Lasting identifier of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guid {
    /// The identifier, mostly `https://site/?p=ID`.
    pub value: String,
    /// Whether it is also an address.
    pub is_permalink: bool,
}

/// A term that an item carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemTerm {
    /// Taxonomy, e.g. `category`, `post_tag`, `post_format`, `nav_menu`, `author`.
    pub domain: String,
    /// Slug; empty where the file gives only a name.
    pub nicename: String,
    /// Name as printed.
    pub name: String,
}

/// A media file tied to an item, as podcasts have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enclosure {
    /// Address of the file.
    pub url: String,
    /// Size in bytes, if given.
    pub length: Option<u64>,
    /// Media type, may be empty.
    pub mime: String,
}

/// A post, page, attachment, menu entry and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// WordPress's number; None in plain feeds and broken files.
    pub post_id: Option<i64>,
    /// Title, HTML.
    pub title: String,
    /// Its address on the old site.
    pub link: String,
    /// Lasting identifier.
    pub guid: Guid,
    /// `pubDate`, as it stands in the file.
    pub pub_date: Option<i64>,
    /// Login name of the author.
    pub creator: String,
    /// Body: HTML, Gutenberg blocks or classic text.
    pub content: String,
    /// Hand-written excerpt.
    pub excerpt: String,
    /// Local wall-clock time, as it stands in the file.
    pub post_date_local: Option<i64>,
    /// `post_date_gmt`, as it stands in the file; None for drafts.
    pub post_date_gmt: Option<i64>,
    /// Local wall-clock time of the last change.
    pub modified_local: Option<i64>,
    /// UTC time of the last change, as it stands in the file.
    pub modified_gmt: Option<i64>,
    /// When it was or will be published, settled from the fields above.
    pub at: Option<i64>,
    /// When it was last changed, settled likewise.
    pub modified_at: Option<i64>,
    /// `open` or `closed`.
    pub comment_status: String,
    /// `open` or `closed`.
    pub ping_status: String,
    /// Slug; may be percent-encoded; empty for drafts.
    pub post_name: String,
    /// `publish`, `draft`, `pending`, `private`, `future`, `trash`, `inherit`, or a plug-in's.
    pub status: String,
    /// Number of the parent; 0 for none.
    pub post_parent: i64,
    /// Place among its siblings.
    pub menu_order: i64,
    /// `post`, `page`, `attachment`, `nav_menu_item`, or a plug-in's.
    pub post_type: String,
    /// Password in the clear; empty for none.
    pub post_password: String,
    /// Kept at the top of the front page.
    pub is_sticky: bool,
    /// Address of the file, for attachments.
    pub attachment_url: String,
    /// Its terms.
    pub terms: Vec<ItemTerm>,
    /// Custom fields in the file's order; keys may repeat. Values are verbatim, often PHP-serialized.
    pub meta: Vec<(String, String)>,
    /// Its comments in the file's order.
    pub comments: Vec<Comment>,
    /// Media files from `enclosure` custom fields and elements.
    pub enclosures: Vec<Enclosure>,
}

impl Item {
    /// The first custom field of this name.
    pub fn find_meta(&self, key: &str) -> Option<&str> {
        self.meta.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    /// Number and title, for reports.
    pub fn label(&self) -> Option<String> {
        let title: String = self.title.chars().take(80).collect();
        match (self.post_id, title.is_empty()) {
            (Some(id), true) => Some(format!("{id}")),
            (Some(id), false) => Some(format!("{id} “{title}”")),
            (None, false) => Some(format!("“{title}”")),
            (None, true) => None,
        }
    }
}

/// Where a comment stood in moderation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Approval {
    /// Public.
    Approved,
    /// Waiting; also whatever is not known.
    #[default]
    Held,
    /// Marked as spam.
    Spam,
    /// In the trash, itself or with its post.
    Trash,
}

/// A comment, pingback or trackback. The sender's network address is not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    /// WordPress's number.
    pub id: Option<i64>,
    /// Name as given.
    pub author: String,
    /// E-mail address as given.
    pub email: String,
    /// Web address as given; anything may stand here.
    pub url: String,
    /// Whether the file held the sender's network address (dropped on reading).
    pub has_ip: bool,
    /// Local wall-clock time.
    pub date_local: Option<i64>,
    /// UTC time as it stands in the file.
    pub date_gmt: Option<i64>,
    /// When it was written, settled from both.
    pub at: Option<i64>,
    /// Text, HTML.
    pub content: String,
    /// Its state.
    pub approved: Approval,
    /// `comment`, `pingback`, `trackback`, or a plug-in's.
    pub kind: String,
    /// Number of the comment it answers; 0 for none.
    pub parent: i64,
    /// Number of the account it was written with; 0 for guests.
    pub user_id: i64,
    /// Custom fields, without those in which spam filters keep network addresses.
    pub meta: Vec<(String, String)>,
}
