//! Articles: what a new one must say, and what follows from it.
//!
//! [`admit`] is the door for work that was written elsewhere (imports, the sample paper): it keeps
//! the old dates and is not announced as news. Nothing unpublished becomes public by coming in.

use crate::kind::{ArticleType, Format, Kind, Status, Visibility};
use crate::manuscript;
use courant_body::Body;

/// Most telling words kept for finding related articles.
pub const KEY_TERMS: usize = 24;

/// An article as it arrives.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// Article or standing page.
    pub article_type: ArticleType,
    /// Kind of writing, where known.
    pub kind: Option<Kind>,
    /// What it mainly consists of.
    pub format: Format,
    /// State in the system it comes from.
    pub status: Status,
    /// Who may see it there.
    pub visibility: Visibility,
    /// BCP 47.
    pub language: String,
    /// Title as printed; may be empty (asides).
    pub headline: String,
    /// Hand-written summary, or empty.
    pub standfirst: String,
    /// The text.
    pub body: Body,
    /// When it was published there (ms UTC), if it was.
    pub published_at: Option<i64>,
    /// When it was last changed there (ms UTC).
    pub modified_at: Option<i64>,
}

/// What was decided about an [`Arrival`], with everything derived from its text.
#[derive(Debug, Clone)]
pub struct Admitted {
    /// State in this paper.
    pub status: Status,
    /// Headline, never empty: an untitled piece is called by its first words.
    pub headline: String,
    /// What lists show.
    pub teaser: String,
    /// Words in the body.
    pub word_count: i64,
    /// Seconds it takes to read.
    pub reading_secs: i64,
    /// Most telling words, folded, separated by spaces.
    pub key_terms: String,
    /// Set for what is, or was, before readers.
    pub first_published_at: Option<i64>,
    /// Last change readers are told of; none when it is within an hour of publishing.
    pub updated_at: Option<i64>,
    /// When it will go live by itself.
    pub scheduled_at: Option<i64>,
}

/// Changes within this time of publishing are the same publishing.
const SAME_PUBLISHING_MS: i64 = 3_600_000;

/// Decides how an article from elsewhere enters this paper.
///
/// A live one keeps its date; one that is live with a date to come is `Scheduled`, as is a
/// scheduled one; a scheduled one whose time has passed while it lay in the export stays
/// unpublished (`Approved`): nobody saw it go live.
pub fn admit(arrival: &Arrival, now: i64) -> Admitted {
    let is_future = arrival.published_at.is_some_and(|at| at > now);
    let status = match arrival.status {
        Status::Live | Status::Scheduled if is_future => Status::Scheduled,
        Status::Scheduled => Status::Approved,
        other => other,
    };
    let headline = courant_text::normalize(arrival.headline.trim());
    let headline = if headline.is_empty() { untitled(&arrival.body) } else { headline };
    let derived = manuscript::derive(&headline, &arrival.standfirst, &arrival.body);
    let first_published_at = (status == Status::Live).then(|| arrival.published_at.unwrap_or(now));
    let updated_at = match (first_published_at, arrival.modified_at) {
        (Some(published), Some(modified)) if modified > published + SAME_PUBLISHING_MS && modified <= now => {
            Some(modified)
        }
        _ => None,
    };
    Admitted {
        status,
        teaser: derived.teaser,
        word_count: derived.word_count,
        reading_secs: derived.reading_secs,
        key_terms: derived.key_terms,
        headline,
        first_published_at,
        updated_at,
        scheduled_at: (status == Status::Scheduled).then_some(arrival.published_at).flatten(),
    }
}

/// A headline for a piece that has none: its first words, or a dash.
pub fn untitled(body: &Body) -> String {
    let cut = courant_text::teaser(&courant_body::lede(body).unwrap_or_default(), 60).text;
    if cut.is_empty() { "—".to_owned() } else { cut }
}

#[cfg(test)]
mod tests {
    use super::*;
    use courant_body::{Block, Inline, Node};

    const NOW: i64 = 1_700_000_000_000;

    fn arrival(status: Status, published_at: Option<i64>) -> Arrival {
        let text = vec![Inline::Text("The river rose again on Monday.".to_owned())];
        let block = Block { id: "a".to_owned(), lang: None, node: Node::Paragraph { text, align: None } };
        Arrival {
            article_type: ArticleType::Article,
            kind: None,
            format: Format::Standard,
            status,
            visibility: Visibility::Public,
            language: "en".to_owned(),
            headline: String::new(),
            standfirst: String::new(),
            body: Body { blocks: vec![block], footnotes: Vec::new() },
            published_at,
            modified_at: Some(NOW - 10),
        }
    }

    #[test]
    fn nothing_unpublished_becomes_public() {
        for (status, published_at, expected) in [
            (Status::Live, Some(NOW - 100_000_000), Status::Live),
            (Status::Live, Some(NOW + 1), Status::Scheduled),
            (Status::Scheduled, Some(NOW + 1), Status::Scheduled),
            (Status::Scheduled, Some(NOW - 1), Status::Approved),
            (Status::Draft, Some(NOW - 1), Status::Draft),
            (Status::Filed, None, Status::Filed),
        ] {
            let admitted = admit(&arrival(status, published_at), NOW);
            assert_eq!(admitted.status, expected, "{status:?} {published_at:?}");
            assert_eq!(admitted.first_published_at.is_some(), expected == Status::Live);
            assert_eq!(admitted.scheduled_at.is_some(), expected == Status::Scheduled);
        }
    }

    #[test]
    fn an_untitled_piece_is_called_by_its_first_words() {
        let admitted = admit(&arrival(Status::Live, Some(NOW - 100_000_000)), NOW);
        assert_eq!(admitted.headline, "The river rose again on Monday.");
        assert_eq!(admitted.updated_at, Some(NOW - 10));
        assert!(admitted.word_count >= 6);
    }
}
