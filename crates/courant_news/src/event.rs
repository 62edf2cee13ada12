//! What happened, as other features hear it: written in the same transaction as the change.
//!
//! Events carry ids, not content: a listener loads what is true when it hears of it, so hearing
//! an event twice or late does no harm.

use serde::{Deserialize, Serialize};

/// Something that happened, in the past tense.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Articles came in from another system with their old dates; search and pages listen, mail
    /// and federation do not.
    ArticlesImported {
        /// Which.
        article_ids: Vec<i64>,
    },
    /// An article's public face changed.
    ArticleChanged {
        /// Which.
        article_id: i64,
    },
    /// A manuscript became what readers see.
    ArticlePublished {
        /// Which.
        article_id: i64,
        /// Readers never saw it before.
        is_first: bool,
    },
    /// An article went from readers.
    ArticleWithdrawn {
        /// Which.
        article_id: i64,
    },
    /// Readers are told of something about an article: a correction, an update, why it is gone.
    ArticleCorrected {
        /// Which.
        article_id: i64,
        /// What they are told.
        correction_id: i64,
    },
    /// A text that was scheduled did not go out by itself: whoever scheduled it wants to know.
    ArticleStopped {
        /// Which.
        article_id: i64,
        /// When (ms UTC).
        at: i64,
    },
    /// A colleague may be named in a note on a passage of a manuscript: they want to know.
    PassageNoted {
        /// The note.
        note_id: i64,
    },
    /// An article was given to somebody: they want to know.
    ArticleGiven {
        /// Which.
        article_id: i64,
        /// To whom.
        account_id: i64,
        /// What whoever gave it is called.
        by: String,
        /// When (ms UTC).
        at: i64,
    },
    /// An article is due within a day, or was due: whoever has it wants to know.
    ArticleDue {
        /// Which.
        article_id: i64,
        /// When it is due (ms UTC).
        at: i64,
    },
    /// Comments came in from another system.
    CommentsImported {
        /// Under which articles.
        article_ids: Vec<i64>,
    },
    /// Live comments came, changed or went.
    CommentsChanged {
        /// Under which article.
        article_id: i64,
        /// Some went or say something else, so that nobody may see them as they were; else they only came, or were
        /// voted on.
        #[serde(default = "careful")]
        has_gone: bool,
    },
    /// A moderator decided on a comment; its writer may want to know.
    CommentDecided {
        /// Which.
        comment_id: i64,
    },
    /// Sections, topics, people or menus changed: every page may show them.
    FurnitureChanged,
    /// Promotions came, changed or went, or one was shown as often as was agreed.
    PromotionsChanged,
    /// Another version of a front stands before readers.
    FrontChanged {
        /// The section's row; 0 for the front page.
        front: i64,
    },
    /// A dossier, or something in it, is shown otherwise than before.
    DossierChanged {
        /// Which.
        dossier_id: i64,
        /// Articles whose pages name it, or their neighbors in it, otherwise.
        article_ids: Vec<i64>,
        /// It came before readers, went from them, or has another name or address: lists of dossiers, and addresses that
        /// led nowhere, say something else.
        is_other: bool,
    },
    /// Other articles are named beside these, or others reasons are given.
    RelatedChanged {
        /// Beside which.
        article_ids: Vec<i64>,
    },
    /// A medium has its renditions: pages that show it can offer them.
    RenditionsMade {
        /// Which.
        media_id: i64,
    },
    /// What is said of a medium changed, or it has another file: pages that show it say so.
    MediumChanged {
        /// Which.
        media_id: i64,
    },
    /// The paper's name, language, address or look changed.
    SettingsChanged,
    /// The lists of words that hold comments back changed.
    WordListsChanged,
    /// Somebody asked for a link to sign in with: it has to be mailed.
    SignInAsked {
        /// The link's public id. The key in the link is not in the store; it is made anew from this.
        link: String,
    },
    /// Somebody was invited to the staff: a link has to be mailed.
    StaffInvited {
        /// The link's public id.
        link: String,
        /// What whoever invited them is called.
        by: String,
    },
    /// Somebody came to the staff, left it, or may do more or less than before.
    StaffChanged {
        /// The account.
        account_id: i64,
        /// What it could do before: the word of a role.
        from: String,
        /// What it can do now: the word of a role, or `suspended`, `resumed`, `reset` where the role stays.
        to: String,
    },
}

/// What an event that does not say it is taken for.
fn careful() -> bool {
    true
}

impl Event {
    /// Its name in the outbox.
    pub fn name(&self) -> &'static str {
        match self {
            Event::ArticlesImported { .. } => "articles_imported",
            Event::ArticleChanged { .. } => "article_changed",
            Event::ArticlePublished { .. } => "article_published",
            Event::ArticleWithdrawn { .. } => "article_withdrawn",
            Event::ArticleCorrected { .. } => "article_corrected",
            Event::ArticleStopped { .. } => "article_stopped",
            Event::PassageNoted { .. } => "passage_noted",
            Event::ArticleGiven { .. } => "article_given",
            Event::ArticleDue { .. } => "article_due",
            Event::CommentsImported { .. } => "comments_imported",
            Event::CommentsChanged { .. } => "comments_changed",
            Event::CommentDecided { .. } => "comment_decided",
            Event::FurnitureChanged => "furniture_changed",
            Event::PromotionsChanged => "promotions_changed",
            Event::FrontChanged { .. } => "front_changed",
            Event::DossierChanged { .. } => "dossier_changed",
            Event::RelatedChanged { .. } => "related_changed",
            Event::RenditionsMade { .. } => "renditions_made",
            Event::MediumChanged { .. } => "medium_changed",
            Event::SettingsChanged => "settings_changed",
            Event::WordListsChanged => "word_lists_changed",
            Event::SignInAsked { .. } => "sign_in_asked",
            Event::StaffInvited { .. } => "staff_invited",
            Event::StaffChanged { .. } => "staff_changed",
        }
    }

    /// As stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From the stored text; an event of a newer version is none.
    pub fn from_json(text: &str) -> Option<Event> {
        serde_json::from_str(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_read_back() {
        let event = Event::ArticlesImported { article_ids: vec![1, 2] };
        assert_eq!(Event::from_json(&event.to_json()), Some(event));
        assert_eq!(Event::from_json(r#"{"event":"from_the_future"}"#), None);
    }
}
