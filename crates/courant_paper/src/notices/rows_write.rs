//! Writing SQL of notices.

use super::due::Pace;
use super::{WAITING, Wish};
use courant_kit::db::{DbResult, Tx, Value};
use uuid::Uuid;

/// Adds an address, or confirms one that is known where that is proven now: then letters that came back may come again.
pub async fn put_addressee(
    tx: &mut Tx,
    public_id: &str,
    email: &str,
    language: &str,
    confirmed_at: Option<i64>,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO addressees (public_id, email, language, confirmed_at, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (email) DO UPDATE SET confirmed_at = COALESCE(addressees.confirmed_at, excluded.confirmed_at),
             stopped_at = CASE WHEN excluded.confirmed_at IS NULL THEN addressees.stopped_at END",
        &[public_id.into(), email.into(), language.into(), confirmed_at.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Adds a wish, or confirms one that is known where that is proven now; whether it waits to be confirmed. Which network
/// left it is kept while it waits.
pub async fn subscribe(
    tx: &mut Tx,
    email: &str,
    wish: Wish,
    confirmed_at: Option<i64>,
    network: &str,
    now: i64,
) -> DbResult<bool> {
    let [article_id, comment_id, dossier_id] = wish.place.rows();
    let known = tx
        .find(
            "SELECT id, confirmed_at FROM subscriptions
             WHERE email = $1 AND kind = $2 AND COALESCE(article_id, 0) = $3 AND COALESCE(comment_id, 0) = $4
               AND COALESCE(dossier_id, 0) = $5",
            &[
                email.into(),
                wish.kind.word().into(),
                article_id.unwrap_or(0).into(),
                comment_id.unwrap_or(0).into(),
                dossier_id.unwrap_or(0).into(),
            ],
        )
        .await?;
    if let Some(row) = known {
        let (id, was_confirmed) = (row.int(0)?, row.opt_int(1)?.is_some());
        if was_confirmed || confirmed_at.is_none() {
            return Ok(!was_confirmed);
        }
        tx.execute(
            "UPDATE subscriptions SET confirmed_at = $2, seen_at = $3, network = '' WHERE id = $1",
            &[id.into(), confirmed_at.into(), now.into()],
        )
        .await?;
        return Ok(false);
    }
    tx.execute(
        "INSERT INTO subscriptions
             (public_id, kind, article_id, comment_id, dossier_id, email, confirmed_at, created_at, seen_at, network)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)",
        &[
            Uuid::now_v7().to_string().into(),
            wish.kind.word().into(),
            article_id.into(),
            comment_id.into(),
            dossier_id.into(),
            email.into(),
            confirmed_at.into(),
            now.into(),
            if confirmed_at.is_some() { "" } else { network }.into(),
        ],
    )
    .await?;
    Ok(confirmed_at.is_none())
}

/// Of the wishes of an address that wait, keeps the newest.
pub async fn keep_newest_waiting(tx: &mut Tx, email: &str, most: i64) -> DbResult<()> {
    tx.execute(
        "DELETE FROM subscriptions WHERE email = $1 AND confirmed_at IS NULL AND id NOT IN
             (SELECT id FROM subscriptions WHERE email = $1 AND confirmed_at IS NULL ORDER BY id DESC LIMIT $2)",
        &[email.into(), most.into()],
    )
    .await
    .map(drop)
}

/// Notes that an address is asked now, and by whom.
pub async fn note_asked(tx: &mut Tx, id: i64, network: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE addressees SET asked_at = $2, asked_network = $3 WHERE id = $1",
        &[id.into(), now.into(), network.into()],
    )
    .await
    .map(drop)
}

/// Confirms an address and those of its wishes that waited at a moment, the newest of them; what went live before is not
/// told.
pub async fn confirm(tx: &mut Tx, id: i64, email: &str, shown_at: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE addressees SET confirmed_at = COALESCE(confirmed_at, $2), stopped_at = NULL WHERE id = $1",
        &[id.into(), now.into()],
    )
    .await?;
    tx.execute(
        "UPDATE subscriptions SET confirmed_at = $2, seen_at = $2, network = '' WHERE id IN
             (SELECT id FROM subscriptions WHERE email = $1 AND confirmed_at IS NULL AND created_at <= $3
              ORDER BY id DESC LIMIT $4)",
        &[email.into(), now.into(), shown_at.into(), WAITING.into()],
    )
    .await
    .map(drop)
}

/// Ends one wish of an address; whether there was it.
pub async fn end(tx: &mut Tx, email: &str, subscription: &str) -> DbResult<bool> {
    let count = tx
        .execute("DELETE FROM subscriptions WHERE email = $1 AND public_id = $2", &[email.into(), subscription.into()])
        .await?;
    Ok(count > 0)
}

/// Ends all wishes of an address.
pub async fn end_all(tx: &mut Tx, email: &str) -> DbResult<()> {
    tx.execute("DELETE FROM subscriptions WHERE email = $1", &[email.into()]).await.map(drop)
}

/// Changes how often letters come, and when not.
pub async fn save_pace(tx: &mut Tx, id: i64, pace: Pace, quiet: Option<(i64, i64)>) -> DbResult<()> {
    let (from, until): (Value, Value) = match quiet {
        Some((from, until)) => (from.into(), until.into()),
        None => (None::<i64>.into(), None::<i64>.into()),
    };
    tx.execute(
        "UPDATE addressees SET pace = $2, quiet_from = $3, quiet_until = $4 WHERE id = $1",
        &[id.into(), pace.word().into(), from, until],
    )
    .await
    .map(drop)
}

/// Notes that a letter told an address what went live until a moment, and on which day. What was corrected, and what came
/// into dossiers, is told in letters of their own.
pub async fn note_told(tx: &mut Tx, id: i64, email: &str, until: i64, day: i64) -> DbResult<()> {
    count_letter(tx, id, day).await?;
    tx.execute(
        "UPDATE subscriptions SET seen_at = $2
         WHERE email = $1 AND kind NOT IN ('corrections', 'dossier') AND confirmed_at IS NOT NULL AND seen_at < $2",
        &[email.into(), until.into()],
    )
    .await
    .map(drop)
}

/// Notes that a letter went to an address, and on which day.
pub async fn count_letter(tx: &mut Tx, id: i64, day: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE addressees SET letter_count = CASE WHEN letters_on = $2 THEN letter_count + 1 ELSE 1 END, letters_on = $2
         WHERE id = $1",
        &[id.into(), day.into()],
    )
    .await
    .map(drop)
}

/// Notes that an address was told what was corrected in an article until a moment.
pub async fn note_corrected(tx: &mut Tx, email: &str, article_id: i64, until: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE subscriptions SET seen_at = $3
         WHERE email = $1 AND article_id = $2 AND kind = 'corrections' AND confirmed_at IS NOT NULL AND seen_at < $3",
        &[email.into(), article_id.into(), until.into()],
    )
    .await
    .map(drop)
}

/// Notes that an address was told what came into a dossier until a moment.
pub async fn note_came(tx: &mut Tx, email: &str, dossier_id: i64, until: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE subscriptions SET seen_at = $3
         WHERE email = $1 AND dossier_id = $2 AND confirmed_at IS NOT NULL AND seen_at < $3",
        &[email.into(), dossier_id.into(), until.into()],
    )
    .await
    .map(drop)
}

/// Writes to an address no more; whether there is such a one.
pub async fn stop(tx: &mut Tx, public_id: &str, now: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE addressees SET stopped_at = $2 WHERE public_id = $1 AND stopped_at IS NULL",
            &[public_id.into(), now.into()],
        )
        .await?;
    Ok(count > 0)
}

/// Forgets an address.
pub async fn erase_addressee(tx: &mut Tx, id: i64, email: &str) -> DbResult<()> {
    end_all(tx, email).await?;
    tx.execute("DELETE FROM addressees WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Forgets wishes that nobody confirmed, of addresses that were not asked since a moment either, and addresses that never
/// said yes, have no wish and under which nobody wrote.
pub async fn forget_waiting(tx: &mut Tx, before: i64) -> DbResult<()> {
    tx.execute(
        "DELETE FROM subscriptions WHERE confirmed_at IS NULL AND created_at < $1 AND NOT EXISTS
             (SELECT 1 FROM addressees d WHERE d.email = subscriptions.email AND d.asked_at >= $1)",
        &[before.into()],
    )
    .await?;
    tx.execute(
        "DELETE FROM addressees WHERE confirmed_at IS NULL AND created_at < $1
             AND COALESCE(asked_at, 0) < $1 AND COALESCE(stopped_at, 0) < $1
             AND NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.email = addressees.email)
             AND NOT EXISTS (SELECT 1 FROM comments c WHERE c.author_email = addressees.email AND c.author_email <> '')",
        &[before.into()],
    )
    .await
    .map(drop)
}

/// Forgets from where it was asked before a moment.
pub async fn forget_networks(tx: &mut Tx, before: i64) -> DbResult<()> {
    tx.execute("UPDATE subscriptions SET network = '' WHERE network <> '' AND created_at < $1", &[before.into()])
        .await?;
    tx.execute("UPDATE addressees SET asked_network = '' WHERE asked_network <> '' AND asked_at < $1", &[before.into()])
        .await
        .map(drop)
}
