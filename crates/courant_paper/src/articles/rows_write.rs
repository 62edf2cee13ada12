//! Writing SQL of articles and of what hangs on them.

use courant_kit::db::{DbResult, Tx, Value, ids_json};

/// An article as it is written: everything decided, every text cut.
#[derive(Debug, Clone, Default)]
pub struct NewArticle {
    /// Id that may be shown.
    pub public_id: String,
    /// `article` or `page`.
    pub article_type: &'static str,
    /// Human key.
    pub slug: String,
    /// Status' stored word.
    pub status: &'static str,
    /// Visibility's stored word.
    pub visibility: &'static str,
    /// Salted hash of the password, or empty.
    pub password_hash: String,
    /// Kind's stored word, or empty.
    pub kind: &'static str,
    /// Format's stored word.
    pub format: &'static str,
    /// BCP 47.
    pub language: String,
    /// Title.
    pub headline: String,
    /// Hand-written summary.
    pub standfirst: String,
    /// What lists show.
    pub teaser: String,
    /// JSON of the body.
    pub body: String,
    /// Words.
    pub word_count: i64,
    /// Seconds.
    pub reading_secs: i64,
    /// Most telling words.
    pub key_terms: String,
    /// Picture at the top.
    pub lead_media_id: Option<i64>,
    /// Main section.
    pub section_id: Option<i64>,
    /// Key of its language versions.
    pub translation_of: String,
    /// Place among its siblings.
    pub position: i64,
    /// Kept on top.
    pub is_sticky: bool,
    /// Title for search engines.
    pub search_title: String,
    /// Description for search engines.
    pub search_description: String,
    /// `open` or `closed`.
    pub comment_policy: &'static str,
    /// ms UTC.
    pub first_published_at: Option<i64>,
    /// ms UTC.
    pub updated_at: Option<i64>,
    /// ms UTC.
    pub scheduled_at: Option<i64>,
    /// ms UTC.
    pub created_at: i64,
    /// ms UTC.
    pub modified_at: i64,
}

impl NewArticle {
    /// When lists date it, if it stands in lists.
    pub fn listed_at(&self) -> Option<i64> {
        let is_listed = self.status == "live" && self.visibility == "public" && self.article_type == "article";
        self.first_published_at.filter(|_| is_listed)
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.article_type.into(),
            self.slug.as_str().into(),
            self.status.into(),
            self.visibility.into(),
            self.password_hash.as_str().into(),
            self.kind.into(),
            self.format.into(),
            self.language.as_str().into(),
            self.headline.as_str().into(),
            self.standfirst.as_str().into(),
            self.teaser.as_str().into(),
            self.word_count.into(),
            self.reading_secs.into(),
            self.key_terms.as_str().into(),
            self.lead_media_id.into(),
            self.section_id.into(),
            self.translation_of.as_str().into(),
            self.position.into(),
            self.is_sticky.into(),
            self.search_title.as_str().into(),
            self.search_description.as_str().into(),
            self.comment_policy.into(),
            self.first_published_at.into(),
            self.updated_at.into(),
            self.scheduled_at.into(),
            self.created_at.into(),
            self.modified_at.into(),
        ]
    }
}

/// Adds an article; its id.
pub async fn insert(tx: &mut Tx, article: &NewArticle, path: Option<&str>) -> DbResult<i64> {
    let mut values = article.values();
    values.push(path.into());
    values.push(article.public_id.as_str().into());
    values.push(article.body.as_str().into());
    values.push(courant_text::fold(&article.headline).into());
    tx.load(
        "INSERT INTO articles (type, slug, status, visibility, password_hash, kind, format, language, headline,
             standfirst, teaser, word_count, reading_secs, key_terms, lead_media_id, section_id, translation_of,
             position, is_sticky, search_title, search_description, comment_policy, first_published_at, updated_at,
             scheduled_at, created_at, modified_at, path, public_id, body, search_text)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
             $23, $24, $25, $26, $27, $28, $29, $30, $31) RETURNING id",
        &values,
    )
    .await?
    .int(0)
}

/// Writes an article anew from where it came from, without its body ([`save_body`]); false if it was edited here since.
pub async fn update_untouched(tx: &mut Tx, id: i64, article: &NewArticle, path: Option<&str>) -> DbResult<bool> {
    let mut values = article.values();
    values.push(path.into());
    values.push(id.into());
    values.push(courant_text::fold(&article.headline).into());
    let count = tx
        .execute(
            "UPDATE articles SET type = $1, slug = $2, status = $3, visibility = $4, password_hash = $5, kind = $6,
                 format = $7, language = $8, headline = $9, standfirst = $10, teaser = $11, word_count = $12,
                 reading_secs = $13, key_terms = $14, lead_media_id = $15, section_id = $16, translation_of = $17,
                 position = $18, is_sticky = $19, search_title = $20, search_description = $21, comment_policy = $22,
                 first_published_at = $23, updated_at = $24, scheduled_at = $25, created_at = $26, modified_at = $27,
                 path = $28, search_text = $30
             WHERE id = $29 AND version = 1",
            &values,
        )
        .await?;
    Ok(count > 0)
}

/// JSON of an article's body.
pub async fn load_body(tx: &mut Tx, id: i64) -> DbResult<String> {
    tx.load("SELECT body FROM articles WHERE id = $1", &[id.into()]).await?.string(0)
}

/// Writes the body of an article that is there.
pub async fn save_body(tx: &mut Tx, id: i64, body: &str) -> DbResult<()> {
    tx.execute("UPDATE articles SET body = $2 WHERE id = $1", &[id.into(), body.into()]).await.map(drop)
}

/// Writes the body of an article if it is still the one that was read; whether it was.
pub async fn save_marks(tx: &mut Tx, id: i64, before: &str, after: &str) -> DbResult<bool> {
    let sql = "UPDATE articles SET body = $3 WHERE id = $1 AND body = $2";
    Ok(tx.execute(sql, &[id.into(), before.into(), after.into()]).await? > 0)
}

/// The paths of articles, and whether each is as it came in: id, path, version is 1.
pub async fn list_paths(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<(i64, Option<String>, bool)>> {
    let rows = tx.query("SELECT id, path, version FROM articles WHERE id IN_IDS($1)", &[ids_json(ids)]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.opt_text(1)?.map(str::to_owned), row.int(2)? == 1))).collect()
}

/// Takes away what says where an article stands, who wrote it and what it shows, to say it anew.
pub async fn clear_places(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM article_sections WHERE article_id = $1", &[id.into()]).await?;
    tx.execute("DELETE FROM article_topics WHERE article_id = $1", &[id.into()]).await?;
    tx.execute("DELETE FROM bylines WHERE article_id = $1", &[id.into()]).await?;
    tx.execute("DELETE FROM article_media WHERE article_id = $1", &[id.into()]).await.map(drop)
}

/// Takes away the fields of the system the article came from.
pub async fn clear_fields(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM article_fields WHERE article_id = $1", &[id.into()]).await.map(drop)
}

/// Puts an article into a section.
pub async fn add_section(
    tx: &mut Tx,
    id: i64,
    section_id: i64,
    is_inherited: bool,
    listed_at: Option<i64>,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO article_sections (article_id, section_id, is_inherited, listed_at) VALUES ($1, $2, $3, $4)",
        &[id.into(), section_id.into(), is_inherited.into(), listed_at.into()],
    )
    .await
    .map(drop)
}

/// Says what an article is about.
pub async fn add_topic(tx: &mut Tx, id: i64, topic_id: i64, position: i64, listed_at: Option<i64>) -> DbResult<()> {
    tx.execute(
        "INSERT INTO article_topics (article_id, topic_id, position, listed_at) VALUES ($1, $2, $3, $4)",
        &[id.into(), topic_id.into(), position.into(), listed_at.into()],
    )
    .await
    .map(drop)
}

/// Credits an author.
pub async fn add_author(tx: &mut Tx, id: i64, person_id: i64, position: i64, listed_at: Option<i64>) -> DbResult<()> {
    add_credit(tx, id, (person_id, "author"), position, listed_at).await
}

/// Credits somebody with a part in an article.
pub async fn add_credit(
    tx: &mut Tx,
    id: i64,
    (person_id, role): (i64, &str),
    position: i64,
    listed_at: Option<i64>,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO bylines (article_id, person_id, role, position, listed_at) VALUES ($1, $2, $3, $4, $5)",
        &[id.into(), person_id.into(), role.into(), position.into(), listed_at.into()],
    )
    .await
    .map(drop)
}

/// Says that an article shows a medium.
pub async fn add_medium(tx: &mut Tx, id: i64, media_id: i64) -> DbResult<()> {
    tx.execute("INSERT INTO article_media (article_id, media_id) VALUES ($1, $2)", &[id.into(), media_id.into()])
        .await
        .map(drop)
}

/// Keeps a field of the system the article came from.
pub async fn add_field(tx: &mut Tx, id: i64, position: i64, name: &str, value: &str) -> DbResult<()> {
    tx.execute(
        "INSERT INTO article_fields (article_id, position, name, value) VALUES ($1, $2, $3, $4)",
        &[id.into(), position.into(), name.into(), value.into()],
    )
    .await
    .map(drop)
}

/// Sets the page an article stands under; false if it stood there already.
pub async fn set_parent(tx: &mut Tx, id: i64, parent_id: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE articles SET parent_id = $2 WHERE id = $1 AND (parent_id IS NULL OR parent_id <> $2)",
            &[id.into(), parent_id.into()],
        )
        .await?;
    Ok(count > 0)
}

/// An article's headline, and whether it is marked grave.
pub async fn load_gravity(tx: &mut Tx, id: i64) -> DbResult<(String, bool)> {
    let row = tx.load("SELECT headline, is_grave FROM articles WHERE id = $1", &[id.into()]).await?;
    Ok((row.string(0)?, row.bool(1)?))
}

/// Marks an article grave, or takes the mark away.
pub async fn set_grave(tx: &mut Tx, id: i64, is_grave: bool) -> DbResult<()> {
    tx.execute("UPDATE articles SET is_grave = $2 WHERE id = $1", &[id.into(), is_grave.into()]).await.map(drop)
}

/// Counts the live comments of these articles anew.
pub async fn recount_comments(tx: &mut Tx, ids: &[i64]) -> DbResult<()> {
    tx.execute(
        "UPDATE articles SET comment_count = (SELECT COUNT(*) FROM comments c
             WHERE c.article_id = articles.id AND c.state = 'live' AND c.kind = 'comment')
         WHERE id IN_IDS($1)",
        &[ids_json(ids)],
    )
    .await
    .map(drop)
}
