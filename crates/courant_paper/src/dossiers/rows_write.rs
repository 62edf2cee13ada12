//! Writing SQL of dossiers.

use courant_kit::db::{DbResult, Tx, Value};

/// A dossier as it comes in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewDossier {
    /// Key; must be free.
    pub slug: String,
    /// Address; must be free.
    pub path: String,
    /// Name.
    pub name: String,
    /// BCP 47; empty: the paper's.
    pub language: String,
    /// What it is about.
    pub standfirst: String,
    /// JSON of a body; empty: none.
    pub introduction: String,
    /// What that was read from.
    pub typed: String,
    /// Its entries are read from the oldest on.
    pub is_oldest_first: bool,
    /// A stored word of [`super::State`].
    pub state: &'static str,
    /// Since when it is closed (ms UTC).
    pub closed_at: Option<i64>,
    /// ms UTC.
    pub changed_at: i64,
    /// What whoever made it is called.
    pub changed_by: String,
}

impl NewDossier {
    /// What it says of itself, for the columns `slug, path, name, language, standfirst, introduction, typed,
    /// is_oldest_first, state, closed_at`.
    pub fn values(&self) -> Vec<Value> {
        vec![
            self.slug.as_str().into(),
            self.path.as_str().into(),
            self.name.as_str().into(),
            self.language.as_str().into(),
            self.standfirst.as_str().into(),
            self.introduction.as_str().into(),
            self.typed.as_str().into(),
            self.is_oldest_first.into(),
            self.state.into(),
            self.closed_at.into(),
        ]
    }
}

/// Adds a dossier; its id.
pub async fn insert(tx: &mut Tx, new: &NewDossier) -> DbResult<i64> {
    let mut values = new.values();
    values.extend([new.changed_at.into(), new.changed_by.as_str().into()]);
    tx.load(
        "INSERT INTO dossiers (slug, path, name, language, standfirst, introduction, typed, is_oldest_first, state,
             closed_at, created_at, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12) RETURNING id",
        &values,
    )
    .await?
    .int(0)
}

/// Adds an entry at a position; its id.
pub async fn insert_entry(
    tx: &mut Tx,
    dossier_id: i64,
    article_id: Option<i64>,
    text: &str,
    about_on: Option<i64>,
    (position, added_at): (i64, i64),
) -> DbResult<i64> {
    tx.load(
        "INSERT INTO dossier_entries (dossier_id, article_id, text, about_on, position, added_at)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        &[dossier_id.into(), article_id.into(), text.into(), about_on.into(), position.into(), added_at.into()],
    )
    .await?
    .int(0)
}

/// Has a dossier look for suggestions in a topic.
pub async fn add_topic(tx: &mut Tx, dossier_id: i64, topic_id: i64) -> DbResult<()> {
    let sql = "INSERT INTO dossier_topics (dossier_id, topic_id) VALUES ($1, $2)";
    tx.execute(sql, &[dossier_id.into(), topic_id.into()]).await.map(drop)
}
