//! Articles and standing pages: what is kept of them and the lists they stand in.
//!
//! Not here: what an article may say of itself (`courant_news::article`), how its page looks
//! ([`crate::pages`]).

mod body;
mod grave;
mod places;
pub mod rows;
pub mod rows_write;

pub use body::{load_body, save_body, save_marks};
pub use grave::mark_grave;
pub use places::{Places, place};

use courant_body::Body;
use courant_kit::db::{DbResult, Tx};
use courant_news::kind::{ArticleType, Format, Status, Visibility};

/// Begins an empty article that readers do not see; its row.
pub async fn begin(tx: &mut Tx, public_id: &str, article_type: ArticleType, language: &str, now: i64) -> DbResult<i64> {
    let article = rows_write::NewArticle {
        public_id: public_id.to_owned(),
        article_type: article_type.as_str(),
        status: Status::Draft.as_str(),
        visibility: Visibility::Public.as_str(),
        format: Format::Standard.as_str(),
        language: language.to_owned(),
        body: Body::default().to_json(),
        comment_policy: "open",
        created_at: now,
        modified_at: now,
        ..rows_write::NewArticle::default()
    };
    rows_write::insert(tx, &article, None).await
}

/// Which list of articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// All of them.
    All,
    /// In a section, those of the sections below it included.
    Section(i64),
    /// About a topic.
    Topic(i64),
    /// By a person.
    Person(i64),
    /// Published from the first instant up to, not including, the second (ms UTC).
    Between(i64, i64),
}

/// A place in a list, newest first: what comes after it is older.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// When the last article shown was published (ms UTC).
    pub at: i64,
    /// Its id, since several may share an instant.
    pub id: i64,
}

impl Cursor {
    /// Before everything.
    pub const TOP: Cursor = Cursor { at: i64::MAX, id: i64::MAX };

    /// As it stands in an address (`1700000000000-42`).
    pub fn to_text(self) -> String {
        format!("{}-{}", self.at, self.id)
    }

    /// From an address.
    pub fn parse(text: &str) -> Option<Cursor> {
        let (at, id) = text.rsplit_once('-')?;
        Some(Cursor { at: at.parse().ok()?, id: id.parse().ok()? })
    }
}

/// An article as lists show it.
#[derive(Debug, Clone)]
pub struct Card {
    /// Row.
    pub id: i64,
    /// Address.
    pub path: String,
    /// Title.
    pub headline: String,
    /// Text in lists.
    pub teaser: String,
    /// Label above the headline.
    pub kicker: String,
    /// Kind's stored word, or empty.
    pub kind: String,
    /// Format's stored word.
    pub format: String,
    /// BCP 47.
    pub language: String,
    /// ms UTC.
    pub published_at: i64,
    /// ms UTC.
    pub updated_at: Option<i64>,
    /// Live comments.
    pub comment_count: i64,
    /// Picture.
    pub lead_media_id: Option<i64>,
    /// Kept on top.
    pub is_sticky: bool,
    /// Seconds.
    pub reading_secs: i64,
    /// Length of its longest film or sound, where it is one.
    pub duration_secs: Option<i64>,
    /// Main section.
    pub section_id: Option<i64>,
    /// Its name, or empty.
    pub section_name: String,
    /// Its address, or empty.
    pub section_path: String,
    /// Key shared by its language versions, or empty.
    pub translation_of: String,
}

/// An article that another one leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbor {
    /// Row.
    pub id: i64,
    /// Address.
    pub path: String,
    /// Title, the short one where there is one.
    pub headline: String,
}

/// The parts of a series before and after one of them.
#[derive(Debug, Clone, Default)]
pub struct Neighbors {
    /// The part before.
    pub previous: Option<Neighbor>,
    /// The part after.
    pub next: Option<Neighbor>,
}

/// A language version of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Row.
    pub id: i64,
    /// BCP 47.
    pub language: String,
    /// Address.
    pub path: String,
}

/// An article as its own page shows it.
#[derive(Debug, Clone, Default)]
pub struct FullArticle {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// A standing page, not a dated article.
    pub is_page: bool,
    /// Address.
    pub path: String,
    /// Kind's stored word, or empty.
    pub kind: String,
    /// Format's stored word.
    pub format: String,
    /// BCP 47.
    pub language: String,
    /// Label above the headline.
    pub kicker: String,
    /// Title.
    pub headline: String,
    /// Hand-written summary, or empty.
    pub standfirst: String,
    /// Text in lists.
    pub teaser: String,
    /// Place at the start.
    pub dateline: String,
    /// JSON of the body.
    pub body: String,
    /// Words.
    pub word_count: i64,
    /// Seconds.
    pub reading_secs: i64,
    /// Picture at the top.
    pub lead_media_id: Option<i64>,
    /// Its caption here.
    pub lead_caption: String,
    /// Its credit here.
    pub lead_credit: String,
    /// Main section.
    pub section_id: Option<i64>,
    /// Page it stands under.
    pub parent_id: Option<i64>,
    /// Key of its language versions.
    pub translation_of: String,
    /// Name of the numbered run it belongs to, or empty.
    pub series: String,
    /// Its place there.
    pub series_position: i64,
    /// JSON list of texts.
    pub sources: String,
    /// Title for search engines, or empty.
    pub search_title: String,
    /// Description for search engines, or empty.
    pub search_description: String,
    /// `open` or `closed`.
    pub comment_policy: String,
    /// Live comments.
    pub comment_count: i64,
    /// ms UTC.
    pub published_at: i64,
    /// ms UTC.
    pub updated_at: Option<i64>,
    /// Behind a password.
    pub is_locked: bool,
    /// It tells of something beside which nothing may be offered.
    pub is_grave: bool,
    /// Title where it is shared, or empty.
    pub share_title: String,
    /// Text where it is shared, or empty.
    pub share_text: String,
    /// Who owns it and what is allowed, where that is not the paper's rule, or empty.
    pub rights: String,
    /// Notes that the newsroom made on it.
    pub correction_count: i64,
}

/// What stands on an article's share picture.
#[derive(Debug, Clone)]
pub struct ShareFacts {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Title.
    pub headline: String,
    /// BCP 47.
    pub language: String,
    /// Label above the headline.
    pub kicker: String,
    /// Kind's stored word, or empty.
    pub kind: String,
    /// Main section.
    pub section_id: Option<i64>,
}

impl From<&FullArticle> for ShareFacts {
    fn from(article: &FullArticle) -> ShareFacts {
        ShareFacts {
            id: article.id,
            public_id: article.public_id.clone(),
            headline: article.headline.clone(),
            language: article.language.clone(),
            kicker: article.kicker.clone(),
            kind: article.kind.clone(),
            section_id: article.section_id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_back() {
        for place in [Cursor { at: 12, id: 3 }, Cursor { at: -12, id: 3 }, Cursor::TOP] {
            assert_eq!(Cursor::parse(&place.to_text()), Some(place));
        }
        assert_eq!(Cursor::parse("x"), None);
        assert_eq!(Cursor::parse("1-x"), None);
    }
}
