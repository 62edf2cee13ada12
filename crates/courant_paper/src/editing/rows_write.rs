//! Writing SQL of the newsroom's work.

use super::desk::AWAY;
use super::{Correction, Work};
use crate::accounts::Actor;
use crate::accounts::undo::Spell;
use courant_kit::db::{DbResult, Tx, Value, ids_json};
use courant_news::workflow::State;

/// What of a manuscript is kept in columns beside its JSON.
#[derive(Debug, Clone, Default)]
pub struct Saved {
    /// JSON.
    pub content: String,
    /// Of the content.
    pub headline: String,
    /// Folded, for the desk's lists.
    pub search_text: String,
    /// Of the content.
    pub section_id: Option<i64>,
    /// Of the content.
    pub word_count: i64,
    /// Seconds it takes to read.
    pub reading_secs: i64,
    /// Media that the content shows.
    pub media_ids: Vec<i64>,
}

/// Says anew which media of the library a manuscript shows.
async fn save_media(tx: &mut Tx, article_id: i64, media_ids: &[i64]) -> DbResult<()> {
    let values = [article_id.into(), ids_json(media_ids)];
    let sql = "DELETE FROM manuscript_media WHERE article_id = $1 AND NOT (media_id IN_IDS($2))";
    tx.execute(sql, &values).await?;
    if media_ids.is_empty() {
        return Ok(());
    }
    tx.execute(
        "INSERT INTO manuscript_media (article_id, media_id) SELECT $1, id FROM media WHERE id IN_IDS($2)
         ON CONFLICT DO NOTHING",
        &values,
    )
    .await
    .map(drop)
}

/// Adds the manuscript of an article that has none.
pub async fn insert_manuscript(
    tx: &mut Tx,
    article_id: i64,
    (state, publish_at): (State, Option<i64>),
    account_id: Option<i64>,
    saved: &Saved,
    by: &str,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO manuscripts (article_id, state, state_since, headline, search_text, section_id, word_count, account_id,
             publish_at, saved_by, saved_at, created_at, content)
         VALUES ($1, $2, $3, $4, $5, (SELECT id FROM sections WHERE id = $6), $7, $8, $9, $10, $3, $3, $11) ON CONFLICT (article_id) DO NOTHING",
        &[
            article_id.into(),
            state.word().into(),
            now.into(),
            saved.headline.as_str().into(),
            saved.search_text.as_str().into(),
            saved.section_id.into(),
            saved.word_count.into(),
            account_id.into(),
            publish_at.into(),
            by.into(),
            saved.content.as_str().into(),
        ],
    )
    .await?;
    save_media(tx, article_id, &saved.media_ids).await
}

/// Saves a manuscript if it is still at the edit that was seen; whether it was. What was signed off stays so while whoever
/// did it is the only one who changes it.
pub async fn save_content(
    tx: &mut Tx,
    article_id: i64,
    seen: i64,
    state: State,
    saved: &Saved,
    actor: &Actor,
    now: i64,
) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE manuscripts SET edit = edit + 1, state_since = CASE WHEN state = $3 THEN state_since ELSE $8 END,
                 state = $3, headline = $4, search_text = $5,
                 section_id = (SELECT id FROM sections WHERE id = $6), word_count = $7, saved_at = $8,
                 saved_by = $9, content = $10,
                 review_edit = CASE WHEN review_id = $11 AND review_edit = edit THEN edit + 1 ELSE review_edit END
             WHERE article_id = $1 AND edit = $2",
            &[
                article_id.into(),
                seen.into(),
                state.word().into(),
                saved.headline.as_str().into(),
                saved.search_text.as_str().into(),
                saved.section_id.into(),
                saved.word_count.into(),
                now.into(),
                actor.name().into(),
                saved.content.as_str().into(),
                actor.account_id().into(),
            ],
        )
        .await?;
    if count > 0 {
        save_media(tx, article_id, &saved.media_ids).await?;
    }
    Ok(count > 0)
}

/// Holds a manuscript at the edit that was seen until the transaction ends; false if it is at another by now.
pub async fn hold(tx: &mut Tx, article_id: i64, seen: i64) -> DbResult<bool> {
    let sql = "UPDATE manuscripts SET edit = edit WHERE article_id = $1 AND edit = $2";
    Ok(tx.execute(sql, &[article_id.into(), seen.into()]).await? > 0)
}

/// What a step changes of a manuscript.
#[derive(Debug, Clone, Copy)]
pub struct Stepped<'a> {
    /// Where it stands now.
    pub state: State,
    /// When it goes before readers.
    pub publish_at: Option<i64>,
    /// Who signed it off, and the edit that they read.
    pub review: Option<(i64, i64)>,
    /// JSON of what publishing it then tells readers.
    pub note: &'a str,
    /// Why it did not go out by itself.
    pub stopped: &'a str,
}

impl Stepped<'_> {
    /// A state in which nothing happens by itself, and that nobody has signed off.
    pub fn to(state: State) -> Stepped<'static> {
        Stepped { state, publish_at: None, review: None, note: "{}", stopped: "" }
    }
}

/// Writes a step.
pub async fn save_step(tx: &mut Tx, article_id: i64, step: Stepped<'_>, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE manuscripts SET state = $2, state_since = $3, publish_at = $4, review_id = $5, note = $6,
             review_edit = $7, stopped = $8
         WHERE article_id = $1",
        &[
            article_id.into(),
            step.state.word().into(),
            now.into(),
            step.publish_at.into(),
            step.review.map(|(id, _)| id).into(),
            step.note.into(),
            step.review.map(|(_, edit)| edit).into(),
            step.stopped.into(),
        ],
    )
    .await
    .map(drop)
}

/// Says in the article itself how far its manuscript is, while readers never saw it.
pub async fn save_unseen_status(tx: &mut Tx, article_id: i64, status: &str, at: Option<i64>) -> DbResult<()> {
    tx.execute(
        "UPDATE articles SET status = $2, scheduled_at = $3
         WHERE id = $1 AND status NOT IN ('live', 'withdrawn')",
        &[article_id.into(), status.into(), at.into()],
    )
    .await
    .map(drop)
}

/// Says who may read an article; false if it was so.
pub async fn save_visibility(tx: &mut Tx, article_id: i64, visibility: &str, now: i64) -> DbResult<bool> {
    let changed = tx
        .execute(
            "UPDATE articles SET visibility = $2, password_hash = '', modified_at = $3, version = version + 1
             WHERE id = $1 AND visibility <> $2",
            &[article_id.into(), visibility.into(), now.into()],
        )
        .await?;
    Ok(changed > 0)
}

/// Says which articles are language versions of one: those with the same key.
pub async fn save_translation_key(tx: &mut Tx, article_ids: &[i64], key: &str) -> DbResult<()> {
    let sql = "UPDATE articles SET translation_of = $2, version = version + 1 WHERE id IN_IDS($1)";
    tx.execute(sql, &[ids_json(article_ids), key.into()]).await.map(drop)
}

/// Begins another round of links for outsiders.
pub async fn end_previews(tx: &mut Tx, article_id: i64) -> DbResult<()> {
    let sql = "UPDATE manuscripts SET preview_round = preview_round + 1 WHERE article_id = $1";
    tx.execute(sql, &[article_id.into()]).await.map(drop)
}

/// Removes an article that was thrown away and that readers never saw, with all that hangs on it, and lets an import
/// forget it: rows may be given again. Whether it was there.
pub async fn remove_thrown(tx: &mut Tx, article_id: i64) -> DbResult<bool> {
    let sql = "DELETE FROM articles WHERE id = $1 AND status = 'thrown' AND first_published_at IS NULL";
    if tx.execute(sql, &[article_id.into()]).await? == 0 {
        return Ok(false);
    }
    let sql = "DELETE FROM import_ids WHERE kind = 'item' AND new_id = $1";
    tx.execute(sql, &[article_id.into()]).await?;
    Ok(true)
}

/// Marks an article as one that was worked on here, so that no import writes over it.
pub async fn touch_article(tx: &mut Tx, article_id: i64) -> DbResult<()> {
    tx.execute("UPDATE articles SET version = 2 WHERE id = $1 AND version = 1", &[article_id.into()]).await.map(drop)
}

/// What the desk says of a manuscript.
pub async fn save_plan(tx: &mut Tx, work: &Work) -> DbResult<()> {
    tx.execute(
        "UPDATE manuscripts SET slugline = $2, desk_note = $3, assignee_id = $4, deadline_at = $5, embargo_at = $6,
             withdraw_at = $7, account_id = $8
         WHERE article_id = $1",
        &[
            work.article_id.into(),
            work.slugline.as_str().into(),
            work.desk_note.as_str().into(),
            work.assignee_id.into(),
            work.deadline_at.into(),
            work.embargo_at.into(),
            work.withdraw_at.into(),
            work.account_id.into(),
        ],
    )
    .await
    .map(drop)
}

/// Notes of which deadline somebody was told.
pub async fn save_told_deadline(tx: &mut Tx, article_id: i64, at: i64) -> DbResult<()> {
    let sql = "UPDATE manuscripts SET deadline_told = $2 WHERE article_id = $1";
    tx.execute(sql, &[article_id.into(), at.into()]).await.map(drop)
}

/// A revision as it is made.
#[derive(Debug, Clone, Copy)]
pub struct NewRevision<'a> {
    /// Of which article.
    pub article_id: i64,
    /// Why.
    pub reason: &'a str,
    /// Stands before readers.
    pub is_public: bool,
    /// Who.
    pub account_id: Option<i64>,
    /// Their name.
    pub by: &'a str,
    /// What.
    pub saved: &'a Saved,
    /// ms UTC.
    pub now: i64,
}

/// Adds a revision; its number.
pub async fn add_revision(tx: &mut Tx, new: NewRevision<'_>) -> DbResult<i64> {
    tx.load(
        "INSERT INTO revisions (article_id, number, reason, is_public, account_id, saved_by, word_count, began_at,
             saved_at, headline, content)
         VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM revisions WHERE article_id = $1), $2, $3, $4, $5, $6, $7,
             $7, $8, $9) RETURNING number",
        &[
            new.article_id.into(),
            new.reason.into(),
            new.is_public.into(),
            new.account_id.into(),
            new.by.into(),
            new.saved.word_count.into(),
            new.now.into(),
            new.saved.headline.as_str().into(),
            new.saved.content.as_str().into(),
        ],
    )
    .await?
    .int(0)
}

/// Writes a save into the newest revision, if that is a save of the same person begun since a moment; its number.
pub async fn renew_revision(tx: &mut Tx, new: NewRevision<'_>, begun_since: i64) -> DbResult<Option<i64>> {
    let row = tx
        .find(
            "UPDATE revisions SET content = $2, headline = $3, word_count = $4, saved_at = $5
             WHERE article_id = $1 AND reason = 'saved' AND is_public = 0 AND began_at >= $6
               AND (account_id = $7 OR (account_id IS NULL AND $7 IS NULL))
               AND number = (SELECT MAX(number) FROM revisions WHERE article_id = $1)
             RETURNING number",
            &[
                new.article_id.into(),
                new.saved.content.as_str().into(),
                new.saved.headline.as_str().into(),
                new.saved.word_count.into(),
                new.now.into(),
                begun_since.into(),
                new.account_id.into(),
            ],
        )
        .await?;
    row.map(|row| row.int(0)).transpose()
}

/// Forgets revisions up to a number that readers never saw.
pub async fn prune_revisions(tx: &mut Tx, article_id: i64, up_to: i64) -> DbResult<()> {
    if up_to > 0 {
        let sql = "DELETE FROM revisions WHERE article_id = $1 AND number <= $2 AND is_public = 0";
        tx.execute(sql, &[article_id.into(), up_to.into()]).await?;
    }
    Ok(())
}

/// Takes down what was decided.
pub async fn add_event(
    tx: &mut Tx,
    article_id: i64,
    step: &str,
    actor: &Actor,
    detail: &str,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO article_events (article_id, step, account_id, who, detail, happened_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        &[article_id.into(), step.into(), actor.account_id().into(), actor.name().into(), detail.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Adds a note to readers; its row.
pub async fn add_correction(tx: &mut Tx, new: &Correction, account_id: Option<i64>) -> DbResult<i64> {
    let id = tx
        .load(
            "INSERT INTO corrections (public_id, article_id, kind, text, wrong_since, revision, account_id, noted_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
            &[
                new.public_id.as_str().into(),
                new.article_id.into(),
                new.kind.as_str().into(),
                new.text.as_str().into(),
                new.wrong_since.into(),
                new.revision.into(),
                account_id.into(),
                new.noted_at.into(),
            ],
        )
        .await?
        .int(0)?;
    let sql = "UPDATE articles SET correction_count = correction_count + 1 WHERE id = $1";
    tx.execute(sql, &[new.article_id.into()]).await?;
    Ok(id)
}

/// Lets a note to readers say it in other words, if it still says what was read; whether it does.
pub async fn mend_correction(tx: &mut Tx, known: &Correction, text: &str) -> DbResult<bool> {
    let sql = "UPDATE corrections SET text = $3 WHERE id = $1 AND text = $2";
    Ok(tx.execute(sql, &[known.id.into(), known.text.as_str().into(), text.into()]).await? > 0)
}

/// Says when readers were last told of a change of an article.
pub async fn set_updated(tx: &mut Tx, article_id: i64, now: i64) -> DbResult<()> {
    let sql = "UPDATE articles SET updated_at = $2, modified_at = $2, version = version + 1 WHERE id = $1";
    tx.execute(sql, &[article_id.into(), now.into()]).await.map(drop)
}

/// Notes that somebody is in an article.
pub async fn visit(tx: &mut Tx, article_id: i64, account_id: i64, is_writing: bool, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO manuscript_visits (article_id, account_id, is_writing, came_at, seen_at)
         VALUES ($1, $2, $3, $4, $4)
         ON CONFLICT (article_id, account_id) DO UPDATE SET is_writing = $3, seen_at = $4,
             came_at = CASE WHEN manuscript_visits.seen_at < $5 THEN $4 ELSE manuscript_visits.came_at END",
        &[article_id.into(), account_id.into(), is_writing.into(), now.into(), (now - AWAY).into()],
    )
    .await
    .map(drop)
}

/// Lets somebody hold an article, unless somebody else does who is still there.
pub async fn hold_for(tx: &mut Tx, article_id: i64, account_id: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO manuscript_holders (article_id, account_id, since_at) VALUES ($1, $2, $3)
         ON CONFLICT (article_id) DO UPDATE SET account_id = $2, since_at = $3, taken_from = NULL
         WHERE manuscript_holders.account_id <> $2 AND NOT EXISTS (SELECT 1 FROM manuscript_visits v
             WHERE v.article_id = $1 AND v.account_id = manuscript_holders.account_id AND v.seen_at >= $4)",
        &[article_id.into(), account_id.into(), now.into(), (now - AWAY).into()],
    )
    .await
    .map(drop)
}

/// Lets somebody hold an article from now on, whoever held it.
pub async fn take(tx: &mut Tx, article_id: i64, account_id: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO manuscript_holders (article_id, account_id, since_at) VALUES ($1, $2, $3)
         ON CONFLICT (article_id) DO UPDATE SET account_id = $2, since_at = $3,
             taken_from = manuscript_holders.account_id
         WHERE manuscript_holders.account_id <> $2",
        &[article_id.into(), account_id.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Forgets visits that are over.
pub async fn forget_visits(tx: &mut Tx, before: i64) -> DbResult<()> {
    tx.execute("DELETE FROM manuscript_visits WHERE seen_at < $1", &[before.into()]).await.map(drop)
}

/// Puts an article before readers with everything it says of itself, but its body and its places.
pub async fn publish(tx: &mut Tx, article_id: i64, values: Vec<Value>) -> DbResult<()> {
    let mut all = vec![Value::from(article_id)];
    all.extend(values);
    tx.execute(
        "UPDATE articles SET status = 'live', scheduled_at = NULL, version = version + 1, path = $2, slug = $3,
             language = $4, kicker = $5, headline = $6, short_headline = $7, standfirst = $8, teaser = $9, dateline = $10,
             word_count = $11, reading_secs = $12, key_terms = $13, lead_media_id = $14, lead_caption = $15,
             lead_credit = $16, section_id = (SELECT id FROM sections WHERE id = $17), kind = $18, format = $19, series = $20, series_position = $21,
             sources = $22, rights = $23, search_title = $24, search_description = $25, share_title = $26,
             share_text = $27, is_grave = $28, is_sticky = $29, comment_policy = $30, first_published_at = $31,
             updated_at = $32, modified_at = $33, search_text = $34
         WHERE id = $1",
        &all,
    )
    .await
    .map(drop)
}

/// Takes an article off the paper; for good where a moment is given.
pub async fn withdraw(tx: &mut Tx, article_id: i64, retracted_at: Option<i64>, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE articles SET status = 'withdrawn', retracted_at = $2, modified_at = $3, version = version + 1 WHERE id = $1",
        &[article_id.into(), retracted_at.into(), now.into()],
    )
    .await?;
    tx.execute("UPDATE manuscripts SET withdraw_at = NULL WHERE article_id = $1", &[article_id.into()]).await.map(drop)
}

/// Puts a withdrawn article before readers as it was.
pub async fn bring_back(tx: &mut Tx, article_id: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE articles SET status = 'live', retracted_at = NULL, modified_at = $2, version = version + 1
         WHERE id = $1",
        &[article_id.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Stores the rules of the paper.
pub async fn save_gates(tx: &mut Tx, gates: &str) -> DbResult<()> {
    tx.execute(
        "INSERT INTO settings (key, value) VALUES ('gates', $1) ON CONFLICT (key) DO UPDATE SET value = $1",
        &[gates.into()],
    )
    .await
    .map(drop)
}

/// Takes an article out of all lists, or dates it there anew.
pub async fn set_listed(tx: &mut Tx, article_id: i64, listed_at: Option<i64>) -> DbResult<()> {
    let values = [article_id.into(), listed_at.into()];
    tx.execute("UPDATE article_sections SET listed_at = $2 WHERE article_id = $1", &values).await?;
    tx.execute("UPDATE article_topics SET listed_at = $2 WHERE article_id = $1", &values).await?;
    tx.execute("UPDATE bylines SET listed_at = $2 WHERE article_id = $1", &values).await.map(drop)
}

/// Counts sections, topics and people one up or down.
pub async fn shift_counts(tx: &mut Tx, of: [&[i64]; 3], by: i64) -> DbResult<()> {
    let [sections, topics, people] = of;
    tx.execute(
        "UPDATE sections SET article_count = article_count + $2 WHERE id IN_IDS($1)",
        &[ids_json(sections), by.into()],
    )
    .await?;
    tx.execute(
        "UPDATE topics SET article_count = article_count + $2 WHERE id IN_IDS($1)",
        &[ids_json(topics), by.into()],
    )
    .await?;
    tx.execute(
        "UPDATE people SET article_count = article_count + $2 WHERE id IN_IDS($1)",
        &[ids_json(people), by.into()],
    )
    .await
    .map(drop)
}

/// Renews what the desk's lists are searched by.
pub async fn save_search(tx: &mut Tx, article_id: i64, search_text: &str) -> DbResult<()> {
    let sql = "UPDATE manuscripts SET search_text = $2 WHERE article_id = $1";
    tx.execute(sql, &[article_id.into(), search_text.into()]).await.map(drop)
}

/// Says anew when something is to happen with a manuscript by itself; a step that is none of these changes nothing.
pub async fn save_moment(tx: &mut Tx, article_id: i64, step: &str, at: Option<i64>) -> DbResult<()> {
    tx.execute(
        "UPDATE manuscripts SET deadline_at = CASE WHEN $2 = 'deadline' THEN $3 ELSE deadline_at END,
             embargo_at = CASE WHEN $2 = 'embargo' THEN $3 ELSE embargo_at END,
             withdraw_at = CASE WHEN $2 = 'ends' THEN $3 ELSE withdraw_at END
         WHERE article_id = $1",
        &[article_id.into(), step.into(), at.into()],
    )
    .await
    .map(drop)
}

/// Takes back the notes to readers that an account made on an article since a moment, and those that came with
/// revisions; what they said.
pub async fn remove_corrections(
    tx: &mut Tx,
    article_id: i64,
    spell: Spell,
    revisions: &[i64],
) -> DbResult<Vec<String>> {
    let rows = tx
        .query(
            "DELETE FROM corrections WHERE article_id = $1
                 AND ((account_id = $2 AND noted_at >= $3) OR (account_id IS NULL AND revision IN_IDS($4)))
             RETURNING text",
            &[article_id.into(), spell.account_id.into(), spell.since.into(), ids_json(revisions)],
        )
        .await?;
    if !rows.is_empty() {
        let sql = "UPDATE articles SET correction_count = (SELECT COUNT(*) FROM corrections c WHERE c.article_id = $1)
             WHERE id = $1";
        tx.execute(sql, &[article_id.into()]).await?;
    }
    rows.iter().map(|row| row.string(0)).collect()
}
