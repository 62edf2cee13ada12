//! Reading SQL of notices.

use super::due::Pace;
use super::{Addressee, Kind, Subscription};
use crate::dossiers::Entry;
use crate::dossiers::rows::entry;
use courant_body::{Body, plain_text};
use courant_kit::db::{DbResult, Row, Tx, Value};

macro_rules! addressees {
    ($more:literal, $which:literal) => {
        concat!(
            "SELECT d.id, d.public_id, d.email, d.language, d.confirmed_at, d.asked_at, d.pace, d.quiet_from,
                    d.quiet_until, d.letters_on, d.letter_count, d.stopped_at",
            $more,
            " FROM ",
            $which
        )
    };
}

fn addressee(row: &Row) -> DbResult<Addressee> {
    Ok(Addressee {
        id: row.int(0)?,
        public_id: row.string(1)?,
        email: row.string(2)?,
        language: row.string(3)?,
        confirmed_at: row.opt_int(4)?,
        asked_at: row.opt_int(5)?,
        pace: Pace::from_word(row.text(6)?).unwrap_or_default(),
        quiet: row.opt_int(7)?.zip(row.opt_int(8)?),
        letters_on: row.int(9)?,
        letter_count: row.int(10)?,
        stopped_at: row.opt_int(11)?,
    })
}

/// An address by its public id.
pub async fn find(tx: &mut Tx, public_id: &str) -> DbResult<Option<Addressee>> {
    let row = tx.find(addressees!("", "addressees d WHERE d.public_id = $1"), &[public_id.into()]).await?;
    row.as_ref().map(addressee).transpose()
}

/// An address by what it is, in lower case.
pub async fn find_by_email(tx: &mut Tx, email: &str) -> DbResult<Option<Addressee>> {
    let row = tx.find(addressees!("", "addressees d WHERE d.email = $1"), &[email.into()]).await?;
    row.as_ref().map(addressee).transpose()
}

/// Questions that went to addresses.
pub struct Asked {
    /// Caused by one network.
    pub of_network: i64,
    /// In all.
    pub of_all: i64,
}

/// How many addresses were asked since a moment; none by an unknown network.
pub async fn count_asked(tx: &mut Tx, network: &str, since: i64) -> DbResult<Asked> {
    let row = tx
        .load(
            "SELECT COUNT(CASE WHEN asked_network = $1 AND asked_network <> '' THEN 1 END), COUNT(*)
             FROM addressees WHERE asked_at > $2",
            &[network.into(), since.into()],
        )
        .await?;
    Ok(Asked { of_network: row.int(0)?, of_all: row.int(1)? })
}

/// How many wishes a network left since a moment that still wait, counted up to `most`; none by an unknown network.
pub async fn count_waiting(tx: &mut Tx, network: &str, since: i64, most: i64) -> DbResult<i64> {
    tx.load(
        "SELECT COUNT(*) FROM (SELECT 1 FROM subscriptions
             WHERE network = $1 AND network <> '' AND created_at > $2 LIMIT $3) n",
        &[network.into(), since.into(), most.into()],
    )
    .await?
    .int(0)
}

/// Whether anybody wrote under an address.
pub async fn has_written(tx: &mut Tx, email: &str) -> DbResult<bool> {
    let found = tx.find("SELECT 1 FROM comments WHERE author_email = $1 LIMIT 1", &[email.into()]).await?;
    Ok(found.is_some())
}

/// What an address is told of, or waits to be, the newest wish first.
pub async fn list_subscriptions(tx: &mut Tx, email: &str, most: i64) -> DbResult<Vec<Subscription>> {
    let rows = tx
        .query(
            "SELECT s.public_id, s.kind, COALESCE(a.path, d.path), COALESCE(a.headline, d.name), s.confirmed_at
             FROM subscriptions s LEFT JOIN public_articles a ON a.id = s.article_id
                 LEFT JOIN public_dossiers d ON d.id = s.dossier_id
             WHERE s.email = $1 AND COALESCE(a.path, d.path) IS NOT NULL ORDER BY s.id DESC LIMIT $2",
            &[email.into(), most.into()],
        )
        .await?;
    let subscription = |row: &Row| {
        let Some(kind) = Kind::from_word(row.text(1)?) else { return Ok(None) };
        let is_confirmed = row.opt_int(4)?.is_some();
        Ok(Some(Subscription {
            public_id: row.string(0)?,
            kind,
            path: row.string(2)?,
            headline: row.string(3)?,
            is_confirmed,
        }))
    };
    rows.iter().filter_map(|row| subscription(row).transpose()).collect()
}

/// A wish of an address that waits for its yes.
pub struct Pending {
    /// Headline of the article, or name of the dossier.
    pub headline: String,
    /// Language of the article; empty for a dossier.
    pub language: String,
}

/// What waits for an address's yes, the newest first.
pub async fn list_pending(tx: &mut Tx, email: &str, most: i64) -> DbResult<Vec<Pending>> {
    let rows = tx
        .query(
            "SELECT COALESCE(a.headline, d.name), COALESCE(a.language, '')
             FROM subscriptions s LEFT JOIN public_articles a ON a.id = s.article_id
                 LEFT JOIN public_dossiers d ON d.id = s.dossier_id
             WHERE s.email = $1 AND s.confirmed_at IS NULL AND COALESCE(a.path, d.path) IS NOT NULL
             ORDER BY s.id DESC LIMIT $2",
            &[email.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok(Pending { headline: row.string(0)?, language: row.string(1)? })).collect()
}

/// A comment written under an address, in whatever state.
pub struct Written {
    /// Row.
    pub id: i64,
    /// State's stored word.
    pub state: String,
    /// Name as given.
    pub author_name: String,
    /// As typed, or what it says where that is not known.
    pub text: String,
    /// ms UTC.
    pub created_at: i64,
    /// Path of the article.
    pub path: String,
    /// Its headline; where readers may not open it, its path.
    pub headline: String,
    /// Its row.
    pub article_id: i64,
    /// Id of the comment that may be shown.
    pub public_id: String,
    /// What the comment is known by; empty where no page is its writer's alone.
    pub once: String,
}

/// The comments written under an address that come before a row, in whatever state, the newest first.
pub async fn list_written(tx: &mut Tx, email: &str, before: i64, most: i64) -> DbResult<Vec<Written>> {
    let rows = tx
        .query(
            "SELECT c.id, c.state, c.author_name, c.typed, c.body, c.created_at, COALESCE(a.path, ''),
                    CASE WHEN a.status = 'live' AND a.visibility = 'public' THEN a.headline ELSE COALESCE(a.path, '') END,
                    a.id, c.public_id, CASE WHEN c.key_hash <> '' THEN COALESCE(c.once, '') ELSE '' END
             FROM comments c JOIN articles a ON a.id = c.article_id
             WHERE c.author_email = $1 AND c.id < $2 ORDER BY c.id DESC LIMIT $3",
            &[email.into(), before.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let typed = row.string(3)?;
            let text = match typed.is_empty() {
                true => plain_text(&Body::from_json(row.text(4)?).unwrap_or_default()),
                false => typed,
            };
            Ok(Written {
                id: row.int(0)?,
                state: row.string(1)?,
                author_name: row.string(2)?,
                text,
                created_at: row.int(5)?,
                path: row.string(6)?,
                headline: row.string(7)?,
                article_id: row.int(8)?,
                public_id: row.string(9)?,
                once: row.string(10)?,
            })
        })
        .collect()
}

/// What an address may wait to be told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Comments under an article, each kind of wish for them.
    Comments,
    /// What was wrong in it, or that it was retracted.
    Corrections,
    /// What came into a dossier.
    Dossier,
}

/// Addresses that wait to be told news of an article, or of a dossier: those whose subscriptions count and know less than
/// `until`.
pub async fn list_waiting(
    tx: &mut Tx,
    news: News,
    id: i64,
    until: i64,
    after: i64,
    most: i64,
) -> DbResult<Vec<(i64, Addressee)>> {
    let mut values: Vec<Value> = vec![id.into(), after.into(), until.into(), most.into()];
    let sql = if news == News::Dossier {
        addressees!(
            ", s.id",
            "subscriptions s JOIN addressees d ON d.email = s.email
             WHERE s.dossier_id = $1 AND s.id > $2 AND s.confirmed_at IS NOT NULL AND s.seen_at < $3
               AND d.confirmed_at IS NOT NULL AND d.stopped_at IS NULL ORDER BY s.id LIMIT $4"
        )
    } else {
        values.push((news == News::Corrections).into());
        addressees!(
            ", s.id",
            "subscriptions s JOIN addressees d ON d.email = s.email
             WHERE s.article_id = $1 AND s.id > $2 AND s.confirmed_at IS NOT NULL AND s.seen_at < $3
               AND CASE WHEN s.kind = 'corrections' THEN 1 ELSE 0 END = $5
               AND d.confirmed_at IS NOT NULL AND d.stopped_at IS NULL ORDER BY s.id LIMIT $4"
        )
    };
    let rows = tx.query(sql, &values).await?;
    rows.iter().map(|row| Ok((row.int(12)?, addressee(row)?))).collect()
}

/// A correction or retraction that an address was not told of yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// Id that may be shown.
    pub public_id: String,
    /// `correction` or `retraction`.
    pub kind: String,
    /// What was wrong, or why it is gone.
    pub text: String,
    /// When it was written (ms UTC).
    pub noted_at: i64,
    /// Row of the article.
    pub article_id: i64,
    /// Its path.
    pub path: String,
    /// Its headline, the short one where there is one.
    pub headline: String,
    /// Its language.
    pub language: String,
}

/// What was corrected or retracted that an address asked to be told of and was not told yet, the first of it first: of
/// articles that anybody may open, and of those that were retracted.
pub async fn list_corrected(tx: &mut Tx, email: &str, most: i64) -> DbResult<Vec<Corrected>> {
    let rows = tx
        .query(
            "SELECT c.public_id, c.kind, c.text, c.noted_at, a.id, a.path,
                    COALESCE(NULLIF(a.short_headline, ''), a.headline), a.language
             FROM subscriptions s
                 JOIN articles a ON a.id = s.article_id AND a.path IS NOT NULL AND a.visibility = 'public'
                     AND (a.status = 'live' OR (a.status = 'withdrawn' AND a.retracted_at IS NOT NULL))
                 JOIN corrections c ON c.article_id = s.article_id AND c.noted_at > s.seen_at
                     AND c.kind IN ('correction', 'retraction')
             WHERE s.email = $1 AND s.kind = 'corrections' AND s.confirmed_at IS NOT NULL
             ORDER BY c.noted_at, c.id LIMIT $2",
            &[email.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Corrected {
                public_id: row.string(0)?,
                kind: row.string(1)?,
                text: row.string(2)?,
                noted_at: row.int(3)?,
                article_id: row.int(4)?,
                path: row.string(5)?,
                headline: row.string(6)?,
                language: row.string(7)?,
            })
        })
        .collect()
}

/// Something that came into a dossier and that an address was not told of yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// Row of the dossier.
    pub dossier_id: i64,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// What came.
    pub entry: Entry,
    /// The article's path and headline; none for something that happened.
    pub article: Option<(String, String)>,
}

/// What came until a moment into dossiers that an address follows and was not told yet, the first of it first: of dossiers
/// and articles that readers may open.
pub async fn list_came(tx: &mut Tx, email: &str, until: i64, most: i64) -> DbResult<Vec<Came>> {
    let rows = tx
        .query(
            "SELECT * FROM (
                 SELECT e.id, e.article_id, CASE WHEN e.text = '' THEN COALESCE(a.teaser, '') ELSE e.text END AS text,
                        e.about_on, e.position, CASE WHEN a.first_published_at > e.added_at THEN a.first_published_at
                                    ELSE e.added_at END AS came_at,
                        d.id AS dossier_id, d.name, d.path, a.path AS article_path,
                        COALESCE(NULLIF(a.short_headline, ''), a.headline) AS headline, s.seen_at
                 FROM subscriptions s JOIN public_dossiers d ON d.id = s.dossier_id
                     JOIN dossier_entries e ON e.dossier_id = d.id
                     LEFT JOIN public_articles a ON a.id = e.article_id AND a.type = 'article' AND a.path IS NOT NULL
                 WHERE s.email = $1 AND s.kind = 'dossier' AND s.confirmed_at IS NOT NULL
                   AND (e.article_id IS NULL OR a.id IS NOT NULL)) came
             WHERE came_at > seen_at AND came_at <= $2 ORDER BY came_at, id LIMIT $3",
            &[email.into(), until.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Came {
                entry: entry(row)?,
                dossier_id: row.int(6)?,
                name: row.string(7)?,
                path: row.string(8)?,
                article: row.opt_text(9)?.map(str::to_owned).zip(row.opt_text(10)?.map(str::to_owned)),
            })
        })
        .collect()
}

/// Something that is new to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Comment.
    pub comment_id: i64,
    /// The wish it is told for.
    pub kind: Kind,
    /// Name as given.
    pub author_name: String,
    /// What it says.
    pub text: String,
    /// When it went live (ms UTC).
    pub live_at: i64,
    /// Row of the article.
    pub article_id: i64,
    /// Its path.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// Its language.
    pub language: String,
}

/// What went live until a moment that an address asked to be told of and was not told yet, the first of it first; not what it
/// wrote itself.
pub async fn list_news(tx: &mut Tx, email: &str, until: i64, most: i64) -> DbResult<Vec<Item>> {
    let mut out = Vec::new();
    for (kind, sql) in [
        (
            Kind::Replies,
            "SELECT c.id, c.author_name, c.body, c.live_at, a.id, a.path, a.headline, a.language
             FROM subscriptions s JOIN public_articles a ON a.id = s.article_id AND a.path IS NOT NULL
                 JOIN public_comments c ON c.article_id = s.article_id AND c.live_at > s.seen_at AND c.live_at <= $2
             WHERE s.email = $1 AND s.kind = 'replies_to_me' AND s.confirmed_at IS NOT NULL AND c.kind = 'comment'
               AND c.author_email <> $1
               AND (EXISTS (SELECT 1 FROM comments p WHERE p.id = c.parent_id AND p.author_email = $1)
                 OR EXISTS (SELECT 1 FROM comment_mentions m JOIN comments p ON p.id = m.mentioned_id
                            WHERE m.comment_id = c.id AND p.author_email = $1))
             ORDER BY c.live_at, c.id LIMIT $3",
        ),
        (
            Kind::Comment,
            "SELECT c.id, c.author_name, c.body, c.live_at, a.id, a.path, a.headline, a.language
             FROM subscriptions s JOIN public_articles a ON a.id = s.article_id AND a.path IS NOT NULL
                 JOIN public_comments c ON c.article_id = s.article_id AND c.live_at > s.seen_at AND c.live_at <= $2
                     AND (c.parent_id = s.comment_id OR c.root_id = s.comment_id)
             WHERE s.email = $1 AND s.kind = 'comment' AND s.confirmed_at IS NOT NULL AND c.kind = 'comment'
               AND c.author_email <> $1
             ORDER BY c.live_at, c.id LIMIT $3",
        ),
        (
            Kind::ArticleComments,
            "SELECT c.id, c.author_name, c.body, c.live_at, a.id, a.path, a.headline, a.language
             FROM subscriptions s JOIN public_articles a ON a.id = s.article_id AND a.path IS NOT NULL
                 JOIN public_comments c ON c.article_id = s.article_id AND c.live_at > s.seen_at AND c.live_at <= $2
             WHERE s.email = $1 AND s.kind = 'article_comments' AND s.confirmed_at IS NOT NULL AND c.kind = 'comment'
               AND c.author_email <> $1
             ORDER BY c.live_at, c.id LIMIT $3",
        ),
    ] {
        let rows = tx.query(sql, &[email.into(), until.into(), most.into()]).await?;
        for row in &rows {
            let comment_id = row.int(0)?;
            // Told once, for the wish that is nearest to its reader.
            if out.iter().any(|item: &Item| item.comment_id == comment_id) {
                continue;
            }
            out.push(Item {
                comment_id,
                kind,
                author_name: row.string(1)?,
                text: plain_text(&Body::from_json(row.text(2)?).unwrap_or_default()),
                live_at: row.int(3)?,
                article_id: row.int(4)?,
                path: row.string(5)?,
                headline: row.string(6)?,
                language: row.string(7)?,
            });
        }
    }
    out.sort_by_key(|item| (item.live_at, item.comment_id));
    out.truncate(usize::try_from(most).unwrap_or_default());
    Ok(out)
}

/// A comment that a moderator decided on.
pub struct Decided {
    /// Of its writer.
    pub email: String,
    /// State's stored word.
    pub state: String,
    /// Its row.
    pub id: i64,
    /// What it says.
    pub text: String,
    /// Path of the article.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// Its language.
    pub language: String,
    /// Why, out of the moderators' short list: JSON of stored words.
    pub reasons: String,
    /// What the moderator has its writer told besides, or nothing.
    pub said: String,
    /// Row of the decision.
    pub decision_id: i64,
}

/// A comment with the last decision that staff made on it.
pub async fn find_decided(tx: &mut Tx, comment_id: i64) -> DbResult<Option<Decided>> {
    tx.find(
        "SELECT c.author_email, c.state, c.id, c.body, a.path, a.headline, d.said, d.id, d.reasons,
                a.language
         FROM comments c JOIN public_articles a ON a.id = c.article_id
             JOIN comment_decisions d ON d.comment_id = c.id AND d.decided_by = 'staff'
         WHERE c.id = $1 AND a.path IS NOT NULL ORDER BY d.id DESC LIMIT 1",
        &[comment_id.into()],
    )
    .await?
    .map(|row| {
        Ok(Decided {
            email: row.string(0)?,
            state: row.string(1)?,
            id: row.int(2)?,
            text: plain_text(&Body::from_json(row.text(3)?).unwrap_or_default()),
            path: row.string(4)?,
            headline: row.string(5)?,
            said: row.string(6)?,
            decision_id: row.int(7)?,
            reasons: row.string(8)?,
            language: row.string(9)?,
        })
    })
    .transpose()
}
