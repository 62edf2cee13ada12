//! The elements of an export that mean something here, and how their names are recognized.
//!
//! A name counts by its well-known prefix even where the file declares that prefix for
//! something else or not at all; a foreign prefix counts when the file binds it to one of
//! WordPress's addresses. Anything else is [`El::Unknown`] and is passed over.

use serde::{Deserialize, Serialize};

/// A namespace that matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Space {
    Plain,
    Wp,
    Content,
    Excerpt,
    Dc,
    Foreign,
}

impl Space {
    fn of_uri(uri: &[u8]) -> Space {
        if uri.starts_with(b"http://wordpress.org/export/") || uri.starts_with(b"https://wordpress.org/export/") {
            if uri.ends_with(b"/excerpt/") { Space::Excerpt } else { Space::Wp }
        } else if uri == b"http://purl.org/rss/1.0/modules/content/" {
            Space::Content
        } else if uri == b"http://purl.org/dc/elements/1.1/" {
            Space::Dc
        } else {
            Space::Foreign
        }
    }

    fn of_prefix(prefix: &[u8]) -> Option<Space> {
        Some(match prefix {
            b"wp" => Space::Wp,
            b"content" => Space::Content,
            b"excerpt" => Space::Excerpt,
            b"dc" => Space::Dc,
            _ => return None,
        })
    }
}

macro_rules! elements {
    ($($space:ident $($el:ident $name:literal)+;)+) => {
        /// An element by its meaning.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum El { Unknown, $($($el,)+)+ }

        impl El {
            fn of(space: Space, local: &[u8]) -> El {
                match space {
                    $(Space::$space => $(if local == $name.as_bytes() { El::$el } else)+ { El::Unknown },)+
                    Space::Foreign => El::Unknown,
                }
            }

            /// The usual name, for notes to people.
            pub fn name(self) -> &'static str {
                match self {
                    El::Unknown => "?",
                    $($(El::$el => concat!(elements!(@ $space), $name),)+)+
                }
            }
        }
    };
    (@ Plain) => { "" };
    (@ Wp) => { "wp:" };
    (@ Content) => { "content:" };
    (@ Excerpt) => { "excerpt:" };
    (@ Dc) => { "dc:" };
}

elements! {
    Plain
        Item "item" Title "title" Link "link" Description "description" PubDate "pubDate" Category "category"
        Guid "guid" Enclosure "enclosure" Language "language" Generator "generator" Rss "rss" Channel "channel"
        Image "image" TextInput "textInput";
    Wp
        MetaKey "meta_key" MetaValue "meta_value" PostMeta "postmeta"
        PostId "post_id" PostDate "post_date" PostDateGmt "post_date_gmt" PostModified "post_modified"
        PostModifiedGmt "post_modified_gmt" CommentStatus "comment_status" PingStatus "ping_status"
        PostName "post_name" Status "status" PostParent "post_parent" MenuOrder "menu_order" PostType "post_type"
        PostPassword "post_password" IsSticky "is_sticky" AttachmentUrl "attachment_url"
        Comment "comment" CommentId "comment_id" CommentAuthor "comment_author"
        CommentAuthorEmail "comment_author_email" CommentAuthorUrl "comment_author_url"
        CommentAuthorIp "comment_author_IP" CommentDate "comment_date" CommentDateGmt "comment_date_gmt"
        CommentContent "comment_content" CommentApproved "comment_approved" CommentType "comment_type"
        CommentParent "comment_parent" CommentUserId "comment_user_id" CommentMeta "commentmeta"
        WxrVersion "wxr_version" BaseSiteUrl "base_site_url" BaseBlogUrl "base_blog_url"
        Author "author" AuthorId "author_id" AuthorLogin "author_login" AuthorEmail "author_email"
        AuthorDisplayName "author_display_name" AuthorFirstName "author_first_name" AuthorLastName "author_last_name"
        WpCategory "category" CategoryNicename "category_nicename" CategoryParent "category_parent"
        CatName "cat_name" CategoryDescription "category_description"
        WpTag "tag" TagSlug "tag_slug" TagName "tag_name" TagDescription "tag_description"
        Term "term" TermId "term_id" TermTaxonomy "term_taxonomy" TermSlug "term_slug" TermParent "term_parent"
        TermName "term_name" TermDescription "term_description" TermMeta "termmeta";
    Content ContentEncoded "encoded";
    Excerpt ExcerptEncoded "encoded";
    Dc Creator "creator";
}

impl El {
    /// Holds other elements instead of text.
    pub fn is_group(self) -> bool {
        use El::*;
        matches!(
            self,
            Rss | Channel | Item | Author | WpCategory | WpTag | Term | PostMeta | TermMeta | Comment | CommentMeta
        )
    }

    /// May hold running text with markup of its own, where a plain `<title>` proves nothing.
    pub fn is_running_text(self) -> bool {
        use El::*;
        matches!(self, ContentEncoded | ExcerptEncoded | CommentContent | MetaValue | Description)
    }

    /// Values in which spaces at the ends and line ends are kept as they are.
    pub fn is_verbatim(self) -> bool {
        matches!(self, El::MetaValue | El::PostPassword)
    }

    /// Whether this tag, met inside the open element `field`, shows that `field` has ended.
    pub fn ends_field(self, field: El) -> bool {
        use El::*;
        match self {
            Unknown => false,
            Item | Channel | Rss => true,
            Title | Link | Description | PubDate | Category | Guid | Enclosure | Language | Generator | Image
            | TextInput => !field.is_running_text(),
            _ => true,
        }
    }

    /// Whether `self` is at home inside `group`.
    pub fn belongs_to(self, group: El) -> bool {
        use El::*;
        match group {
            PostMeta | CommentMeta | TermMeta => matches!(self, MetaKey | MetaValue),
            Author => matches!(
                self,
                AuthorId | AuthorLogin | AuthorEmail | AuthorDisplayName | AuthorFirstName | AuthorLastName
            ),
            WpCategory | WpTag | Term => matches!(
                self,
                TermId
                    | TermTaxonomy
                    | TermSlug
                    | TermParent
                    | TermName
                    | TermDescription
                    | TermMeta
                    | CategoryNicename
                    | CategoryParent
                    | CatName
                    | CategoryDescription
                    | TagSlug
                    | TagName
                    | TagDescription
            ),
            Comment => matches!(
                self,
                CommentId
                    | CommentAuthor
                    | CommentAuthorEmail
                    | CommentAuthorUrl
                    | CommentAuthorIp
                    | CommentDate
                    | CommentDateGmt
                    | CommentContent
                    | CommentApproved
                    | CommentType
                    | CommentParent
                    | CommentUserId
                    | CommentMeta
            ),
            Item => matches!(
                self,
                Title
                    | Link
                    | Description
                    | PubDate
                    | Category
                    | Guid
                    | Enclosure
                    | Creator
                    | ContentEncoded
                    | ExcerptEncoded
                    | PostId
                    | PostDate
                    | PostDateGmt
                    | PostModified
                    | PostModifiedGmt
                    | CommentStatus
                    | PingStatus
                    | PostName
                    | Status
                    | PostParent
                    | MenuOrder
                    | PostType
                    | PostPassword
                    | IsSticky
                    | AttachmentUrl
                    | PostMeta
                    | Comment
                    | Author
            ),
            Channel => matches!(
                self,
                Title | Link | Description | PubDate | Language | Generator | WxrVersion | BaseSiteUrl | BaseBlogUrl
            ),
            _ => false,
        }
    }
}

/// The prefixes a file declares, beside the well-known ones.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Prefixes(Vec<(String, Space)>);

impl Prefixes {
    const MOST: usize = 64;

    /// Takes the `xmlns` declarations from the attributes of a tag.
    pub fn declare(&mut self, attributes: &[u8]) {
        if memchr::memmem::find(attributes, b"xmlns:").is_none() {
            return;
        }
        for (name, value) in attributes_of(attributes) {
            let Some(prefix) = name.strip_prefix(b"xmlns:") else {
                continue;
            };
            if Space::of_prefix(prefix).is_some() || self.0.len() >= Self::MOST {
                continue;
            }
            let prefix = String::from_utf8_lossy(prefix).into_owned();
            if !self.0.iter().any(|(p, _)| *p == prefix) {
                self.0.push((prefix, Space::of_uri(value)));
            }
        }
    }

    /// The element that a name means.
    pub fn resolve(&self, name: &[u8]) -> El {
        let Some(colon) = memchr::memchr(b':', name) else {
            return match El::of(Space::Plain, name) {
                El::Unknown => distinctive(El::of(Space::Wp, name)),
                el => el,
            };
        };
        let (prefix, local) = (&name[..colon], &name[colon + 1..]);
        if prefix == b"wp" && local == b"wp_author" {
            // Some hosts' exporters call it so.
            return El::Author;
        }
        if let Some(space) = Space::of_prefix(prefix) {
            return El::of(space, local);
        }
        match self.0.iter().find(|(p, _)| p.as_bytes() == prefix) {
            Some((_, space)) => El::of(*space, local),
            None => distinctive(El::of(Space::Wp, local)),
        }
    }
}

/// Names that no other vocabulary uses may stand without their prefix.
fn distinctive(el: El) -> El {
    use El::*;
    match el {
        Author | WpCategory | WpTag | Term | Status | Comment => Unknown,
        el => el,
    }
}

/// The attributes of a tag, raw, in order. Broken ones are passed over.
pub(super) fn attributes_of(mut raw: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    std::iter::from_fn(move || {
        loop {
            raw = raw.trim_ascii_start();
            let name_end = raw.iter().position(|b| *b == b'=' || b.is_ascii_whitespace())?;
            let name = &raw[..name_end];
            raw = raw[name_end..].trim_ascii_start();
            let Some(after) = raw.strip_prefix(b"=") else {
                continue;
            };
            let after = after.trim_ascii_start();
            match after.first() {
                Some(q @ (b'"' | b'\'')) => {
                    let end = memchr::memchr(*q, &after[1..]).map_or(after.len(), |i| i + 1);
                    let value = &after[1..end];
                    raw = after.get(end + 1..).unwrap_or_default();
                    // `domain="category nicename="news"`: the quote after `category` is missing.
                    if value.ends_with(b"=")
                        && let Some(space) = value.iter().rposition(u8::is_ascii_whitespace)
                    {
                        raw = &after[1 + space..];
                        return Some((name, value[..space].trim_ascii()));
                    }
                    return Some((name, value));
                }
                _ => {
                    let end = after.iter().position(u8::is_ascii_whitespace).unwrap_or(after.len());
                    raw = &after[end..];
                    return Some((name, &after[..end]));
                }
            }
        }
    })
}
