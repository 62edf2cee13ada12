//! Closed lists of words: kinds of writing, states, formats. Each is stored as the text of
//! `as_str`, said to readers through the i18n key `label_key`, and read back by `parse`.

pub use courant_body::PartKind as Kind;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// As stored.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// From the stored text.
            pub fn parse(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// Where an article stands in its life.
    Status {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Filed = "filed",
        /// Being read by a second person.
        InReview = "in_review",
        /// Signed off.
        Approved = "approved",
        /// Will go live by itself.
        Scheduled = "scheduled",
        /// Before readers.
        Live = "live",
        /// Taken back.
        Withdrawn = "withdrawn",
        /// Thrown away before readers ever saw it.
        Thrown = "thrown",
    }
}

words! {
    /// Who may see an article that is live.
    Visibility {
        /// Everybody.
        Public = "public",
        /// Staff only.
        Private = "private",
        /// Whoever knows its password.
        Password = "password",
    }
}

words! {
    /// What an article mainly consists of.
    Format {
        /// Text.
        Standard = "standard",
        /// A film.
        Video = "video",
        /// Sound.
        Audio = "audio",
        /// Pictures.
        Gallery = "gallery",
        /// One picture.
        Picture = "picture",
        /// A quotation.
        Quote = "quote",
        /// A link to somewhere else.
        Link = "link",
        /// A note without a headline of its own.
        Aside = "aside",
        /// A line or two.
        Status = "status",
        /// A conversation.
        Chat = "chat",
    }
}

words! {
    /// What sort of item has an address.
    ArticleType {
        /// Dated, listed, in feeds.
        Article = "article",
        /// Standing text (about, contact): not listed.
        Page = "page",
    }
}

words! {
    /// Where a comment stands.
    CommentState {
        /// Before readers.
        Live = "live",
        /// Waits for a moderator.
        Held = "held",
        /// Judged to be spam.
        Spam = "spam",
        /// Removed.
        Trash = "trash",
    }
}

words! {
    /// What sort of comment it is.
    CommentKind {
        /// Written by a reader.
        Comment = "comment",
        /// Another site of the same sort linked here and said so.
        Pingback = "pingback",
        /// Another site linked here, with an excerpt.
        Trackback = "trackback",
    }
}

/// A kind's stored text.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "report",
        Kind::Analysis => "analysis",
        Kind::Opinion => "opinion",
        Kind::Background => "background",
        Kind::Review => "review",
        Kind::CallForInput => "call_for_input",
        Kind::Satire => "satire",
        Kind::Sponsored => "sponsored",
    }
}

/// Every kind.
pub const KINDS: [Kind; 8] = [
    Kind::Report,
    Kind::Analysis,
    Kind::Opinion,
    Kind::Background,
    Kind::Review,
    Kind::CallForInput,
    Kind::Satire,
    Kind::Sponsored,
];

/// A kind from its stored text; empty or unknown is none.
pub fn parse_kind(word: &str) -> Option<Kind> {
    KINDS.into_iter().find(|kind| kind_word(*kind) == word)
}

/// The schema.org type (release 30.0) of an article of this kind.
pub fn schema_type(kind: Option<Kind>) -> &'static str {
    match kind {
        None => "NewsArticle",
        Some(Kind::Report) => "ReportageNewsArticle",
        Some(Kind::Analysis) => "AnalysisNewsArticle",
        Some(Kind::Opinion) => "OpinionNewsArticle",
        Some(Kind::Background) => "BackgroundNewsArticle",
        Some(Kind::Review) => "ReviewNewsArticle",
        Some(Kind::CallForInput) => "AskPublicNewsArticle",
        Some(Kind::Satire) => "SatiricalArticle",
        Some(Kind::Sponsored) => "AdvertiserContentArticle",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back() {
        for status in Status::ALL {
            assert_eq!(Status::parse(status.as_str()), Some(*status));
        }
        for format in Format::ALL {
            assert_eq!(Format::parse(format.as_str()), Some(*format));
        }
        for kind in KINDS {
            assert_eq!(parse_kind(kind_word(kind)), Some(kind));
        }
        assert_eq!(Status::parse("Live"), None);
        assert_eq!(parse_kind(""), None);
    }
}
