//! Related articles: what else there is to read, each with the reason why, computed ahead and stored.
//!
//! [`Ears`] hears of articles that came, changed or went and notes them as waiting; [`Maker`], a job that one process at a
//! time does, computes their lists once the index of the search knows them, and then those of the articles they have to
//! do with. A page reads its list in one statement, through `public_articles`, so that whoever is gone is on no list
//! before anything was computed anew. What editors chose ([`choices`]) stands beside it and is never computed away.
//!
//! Without an index lists stay as they are. Which candidates are related and why is said by `courant_news::related`, how
//! like texts are by `courant_search`.

pub mod choices;
mod hear;
mod make;
pub mod rows;
mod rows_write;

pub use hear::Ears;
pub use make::Maker;

use crate::articles::Card;
use courant_kit::db::{DbResult, Tx};
use courant_kit::jobs;
use courant_news::related::Reason;
use std::collections::HashMap;

/// Kind of the job that computes what waits; there is one.
pub const JOB: &str = "related";
/// Articles shown at most.
const SHOWN: usize = 8;
/// Behind what readers wait for.
const PRIORITY: i64 = 300;

/// A related article and why it is.
#[derive(Debug, Clone)]
pub struct RelatedArticle {
    /// The article.
    pub card: Card,
    /// Why; none where an editor chose it and nothing else can be said.
    pub reason: Option<Reason>,
    /// An editor chose it.
    pub is_pinned: bool,
}

/// Has every list computed, for a paper that came to be without events.
pub async fn want_all(tx: &mut Tx) -> DbResult<()> {
    rows_write::wait_all(tx).await?;
    jobs::enqueue(tx, JOB, "", "", PRIORITY, 0).await
}

/// The list of an article as readers see it: what editors chose, then the strongest.
pub async fn for_article(tx: &mut Tx, article_id: i64) -> DbResult<Vec<RelatedArticle>> {
    rows::list(tx, article_id, SHOWN).await
}

/// The same of several at once, by their rows.
pub async fn for_articles(tx: &mut Tx, article_ids: &[i64]) -> DbResult<HashMap<i64, Vec<RelatedArticle>>> {
    rows::map_lists(tx, article_ids, SHOWN).await
}
