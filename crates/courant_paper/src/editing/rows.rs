//! Reading SQL of the newsroom's work.

use super::put_back::{Past, Save};
use super::terms::Version;
use super::{Correction, Revision, Work, state_of};
use crate::accounts::undo::Spell;
use courant_kit::db::{DbResult, Row, Tx, Value, ids_json};
use courant_news::kind::Status;
use courant_news::workflow::{Face, State};
use std::collections::HashMap;

/// The columns of a [`Work`], from `articles a` left-joined with `manuscripts m`.
macro_rules! works {
    ($rest:expr) => {
        concat!(
            "SELECT a.id, a.public_id, a.type, a.path, a.status, m.state, COALESCE(m.state_since, a.modified_at),",
            " COALESCE(m.edit, 0), CASE WHEN m.edit IS NULL THEN a.headline ELSE m.headline END,",
            " COALESCE(m.slugline, ''), COALESCE(m.desk_note, ''),",
            " CASE WHEN m.edit IS NULL THEN a.section_id ELSE m.section_id END,",
            " COALESCE(m.word_count, a.word_count), m.account_id, m.assignee_id, m.deadline_at,",
            " CASE WHEN m.edit IS NULL THEN a.scheduled_at ELSE m.publish_at END, m.embargo_at, m.withdraw_at,",
            " m.review_id, COALESCE(m.saved_by, ''), COALESCE(m.saved_at, a.modified_at), a.first_published_at,",
            " a.updated_at, a.retracted_at IS NOT NULL, m.review_edit, COALESCE(m.stopped, '') ",
            $rest
        )
    };
}
pub(super) use works;

pub(super) fn work(row: &Row) -> DbResult<Work> {
    let status = Status::parse(row.text(4)?).unwrap_or(Status::Draft);
    let face = match status {
        Status::Live => Face::Live,
        Status::Withdrawn if row.bool(24)? => Face::Retracted,
        Status::Withdrawn => Face::Withdrawn,
        _ => Face::Unseen,
    };
    Ok(Work {
        article_id: row.int(0)?,
        public_id: row.string(1)?,
        is_page: row.text(2)? == "page",
        path: row.opt_text(3)?.map(str::to_owned),
        face,
        state: row.opt_text(5)?.and_then(State::from_word).unwrap_or_else(|| state_of(status)),
        state_since: row.int(6)?,
        edit: row.int(7)?,
        headline: row.string(8)?,
        slugline: row.string(9)?,
        desk_note: row.string(10)?,
        section_id: row.opt_int(11)?,
        word_count: row.int(12)?,
        account_id: row.opt_int(13)?,
        assignee_id: row.opt_int(14)?,
        deadline_at: row.opt_int(15)?,
        publish_at: row.opt_int(16)?,
        embargo_at: row.opt_int(17)?,
        withdraw_at: row.opt_int(18)?,
        review_id: row.opt_int(19)?,
        review_edit: row.opt_int(25)?,
        stopped: row.string(26)?,
        saved_by: row.string(20)?,
        saved_at: row.int(21)?,
        first_published_at: row.opt_int(22)?,
        updated_at: row.opt_int(23)?,
    })
}

/// An article by its row.
pub async fn find(tx: &mut Tx, article_id: i64) -> DbResult<Option<Work>> {
    let sql = works!("FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id WHERE a.id = $1");
    tx.find(sql, &[article_id.into()]).await?.map(|row| work(&row)).transpose()
}

/// An article by the id that its addresses on the desk carry.
pub async fn find_by_public_id(tx: &mut Tx, public_id: &str) -> DbResult<Option<Work>> {
    let sql = works!("FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id WHERE a.public_id = $1");
    tx.find(sql, &[public_id.into()]).await?.map(|row| work(&row)).transpose()
}

/// JSON of a manuscript; none for an article that was never opened on the desk.
pub async fn find_content(tx: &mut Tx, article_id: i64) -> DbResult<Option<String>> {
    let row = tx.find("SELECT content FROM manuscripts WHERE article_id = $1", &[article_id.into()]).await?;
    row.map(|row| row.string(0)).transpose()
}

/// What an article says in its columns, for its first manuscript: the fields in the order of
/// [`super::write`]'s reading, the body last.
pub async fn find_article(tx: &mut Tx, article_id: i64) -> DbResult<Option<Row>> {
    tx.find(
        "SELECT language, kicker, headline, short_headline, standfirst, dateline, section_id, kind, format, series,
                series_position, sources, rights, slug, search_title, search_description, share_title, share_text,
                lead_media_id, lead_caption, lead_credit, is_grave, is_sticky, comment_policy, body
         FROM articles WHERE id = $1",
        &[article_id.into()],
    )
    .await
}

/// The sections an article was put in itself, the topics, and who has a part in it: section ids, topic ids,
/// person and role.
pub async fn list_places(tx: &mut Tx, article_id: i64) -> DbResult<(Vec<i64>, Vec<i64>, Vec<(i64, String)>)> {
    let id = [Value::from(article_id)];
    let sections = tx
        .query(
            "SELECT section_id FROM article_sections WHERE article_id = $1 AND is_inherited = 0 ORDER BY section_id",
            &id,
        )
        .await?;
    let topics =
        tx.query("SELECT topic_id FROM article_topics WHERE article_id = $1 ORDER BY position, topic_id", &id).await?;
    let people =
        tx.query("SELECT person_id, role FROM bylines WHERE article_id = $1 ORDER BY position, person_id", &id).await?;
    Ok((
        sections.iter().map(|row| row.int(0)).collect::<DbResult<_>>()?,
        topics.iter().map(|row| row.int(0)).collect::<DbResult<_>>()?,
        people.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect::<DbResult<_>>()?,
    ))
}

fn revision(row: &Row) -> DbResult<Revision> {
    Ok(Revision {
        number: row.int(0)?,
        reason: row.string(1)?,
        is_public: row.bool(2)?,
        saved_by: row.string(3)?,
        word_count: row.int(4)?,
        began_at: row.int(5)?,
        saved_at: row.int(6)?,
        headline: row.string(7)?,
    })
}

/// The revisions of an article, newest first, from below a number; `is_public` leaves out what readers never saw.
pub async fn list_revisions(
    tx: &mut Tx,
    article_id: i64,
    is_public: bool,
    below: i64,
    most: i64,
) -> DbResult<Vec<Revision>> {
    let rows = tx
        .query(
            "SELECT number, reason, is_public, saved_by, word_count, began_at, saved_at, headline FROM revisions
             WHERE article_id = $1 AND number < $2 AND is_public >= $3 ORDER BY number DESC LIMIT $4",
            &[article_id.into(), below.into(), is_public.into(), most.into()],
        )
        .await?;
    rows.iter().map(revision).collect()
}

/// A revision with its content.
pub async fn find_revision(tx: &mut Tx, article_id: i64, number: i64) -> DbResult<Option<(Revision, String)>> {
    let row = tx
        .find(
            "SELECT number, reason, is_public, saved_by, word_count, began_at, saved_at, headline, content
             FROM revisions WHERE article_id = $1 AND number = $2",
            &[article_id.into(), number.into()],
        )
        .await?;
    row.map(|row| Ok((revision(&row)?, row.string(8)?))).transpose()
}

/// A note from the first eight columns of a row.
pub(super) fn correction(row: &Row) -> DbResult<Correction> {
    Ok(Correction {
        id: row.int(0)?,
        public_id: row.string(1)?,
        article_id: row.int(2)?,
        kind: row.string(3)?,
        text: row.string(4)?,
        wrong_since: row.opt_int(5)?,
        revision: row.opt_int(6)?,
        noted_at: row.int(7)?,
    })
}

/// What the paper told readers of an article, newest first.
pub async fn list_corrections(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Correction>> {
    let rows = tx
        .query(
            "SELECT id, public_id, article_id, kind, text, wrong_since, revision, noted_at FROM corrections
             WHERE article_id = $1 ORDER BY noted_at DESC, id DESC LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(correction).collect()
}

/// A correction by its row.
pub async fn find_correction(tx: &mut Tx, id: i64) -> DbResult<Option<Correction>> {
    let sql =
        "SELECT id, public_id, article_id, kind, text, wrong_since, revision, noted_at FROM corrections WHERE id = $1";
    tx.find(sql, &[id.into()]).await?.map(|row| correction(&row)).transpose()
}

/// A note to readers of an article, by the id that pages of the desk carry.
pub(super) async fn find_correction_of(tx: &mut Tx, article_id: i64, public_id: &str) -> DbResult<Option<Correction>> {
    let sql = "SELECT id, public_id, article_id, kind, text, wrong_since, revision, noted_at FROM corrections
         WHERE public_id = $1 AND article_id = $2";
    tx.find(sql, &[public_id.into(), article_id.into()]).await?.map(|row| correction(&row)).transpose()
}

/// One line of an article's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventLine {
    /// What was done.
    pub step: String,
    /// Who did it.
    pub who: String,
    /// Words with it.
    pub detail: String,
    /// ms UTC.
    pub happened_at: i64,
}

/// An article's history, newest first.
pub async fn list_events(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<EventLine>> {
    let rows = tx
        .query(
            "SELECT step, who, detail, happened_at FROM article_events WHERE article_id = $1 ORDER BY id DESC LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let [step, who, detail] = [row.string(0)?, row.string(1)?, row.string(2)?];
            Ok(EventLine { step, who, detail, happened_at: row.int(3)? })
        })
        .collect()
}

/// Who was in an article since a moment: account, whether they write, since when.
pub async fn list_visits(tx: &mut Tx, article_id: i64, since: i64) -> DbResult<Vec<(i64, bool, i64)>> {
    let rows = tx
        .query(
            "SELECT account_id, is_writing, came_at FROM manuscript_visits
             WHERE article_id = $1 AND seen_at >= $2 ORDER BY came_at LIMIT 20",
            &[article_id.into(), since.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.bool(1)?, row.int(2)?))).collect()
}

/// Who holds an article and was there since a moment: account, since when, from whom they took over.
pub async fn find_holder(tx: &mut Tx, article_id: i64, since: i64) -> DbResult<Option<(i64, i64, Option<i64>)>> {
    let row = tx
        .find(
            "SELECT h.account_id, h.since_at, h.taken_from FROM manuscript_holders h
             JOIN manuscript_visits v ON v.article_id = h.article_id AND v.account_id = h.account_id
             WHERE h.article_id = $1 AND v.seen_at >= $2",
            &[article_id.into(), since.into()],
        )
        .await?;
    row.map(|row| Ok((row.int(0)?, row.int(1)?, row.opt_int(2)?))).transpose()
}

/// Which round of links for outsiders is good.
pub async fn find_preview_round(tx: &mut Tx, article_id: i64) -> DbResult<i64> {
    let sql = "SELECT preview_round FROM manuscripts WHERE article_id = $1";
    Ok(tx.find(sql, &[article_id.into()]).await?.map(|row| row.int(0)).transpose()?.unwrap_or_default())
}

/// Drafts that were thrown away before a moment: rows, and what they were called.
pub(super) async fn list_thrown(tx: &mut Tx, before: i64, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT m.article_id, CASE WHEN m.headline = '' THEN m.slugline ELSE m.headline END
             FROM manuscripts m JOIN articles a ON a.id = m.article_id
             WHERE m.state = 'thrown' AND m.state_since <= $1 AND a.status = 'thrown' AND a.first_published_at IS NULL
             LIMIT $2",
            &[before.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// The number of the newest revision; 0 where there is none.
pub async fn find_newest_revision(tx: &mut Tx, article_id: i64) -> DbResult<i64> {
    let sql = "SELECT COALESCE(MAX(number), 0) FROM revisions WHERE article_id = $1";
    tx.load(sql, &[article_id.into()]).await?.int(0)
}

/// Which of these rows are there, of people, sections, topics and media.
pub async fn list_known(tx: &mut Tx, wanted: [&[i64]; 4]) -> DbResult<[Vec<i64>; 4]> {
    let [people, sections, topics, media] = wanted;
    let ids = |rows: Vec<Row>| rows.iter().map(|row| row.int(0)).collect::<DbResult<Vec<i64>>>();
    Ok([
        ids(tx.query("SELECT id FROM people WHERE id IN_IDS($1)", &[ids_json(people)]).await?)?,
        ids(tx.query("SELECT id FROM sections WHERE id IN_IDS($1)", &[ids_json(sections)]).await?)?,
        ids(tx.query("SELECT id FROM topics WHERE id IN_IDS($1)", &[ids_json(topics)]).await?)?,
        ids(tx.query("SELECT id FROM media WHERE id IN_IDS($1)", &[ids_json(media)]).await?)?,
    ])
}

/// The rules of the paper, as stored; none: those of the beginning.
pub async fn find_gates(tx: &mut Tx) -> DbResult<Option<String>> {
    let row = tx.find("SELECT value FROM settings WHERE key = 'gates'", &[]).await?;
    row.map(|row| row.string(0)).transpose()
}

/// JSON of the note for readers that goes with a scheduled manuscript.
pub async fn find_note(tx: &mut Tx, article_id: i64) -> DbResult<String> {
    let row = tx.find("SELECT note FROM manuscripts WHERE article_id = $1", &[article_id.into()]).await?;
    Ok(row.map(|row| row.string(0)).transpose()?.unwrap_or_default())
}

/// Whose account last scheduled an article.
pub async fn find_scheduler(tx: &mut Tx, article_id: i64) -> DbResult<Option<i64>> {
    let sql = "SELECT account_id FROM article_events WHERE article_id = $1 AND step = 'scheduled'
         ORDER BY id DESC LIMIT 1";
    Ok(tx.find(sql, &[article_id.into()]).await?.map(|row| row.opt_int(0)).transpose()?.flatten())
}

/// Where an article stands in lists: the sections (inherited ones too), topics and authors that count it.
pub async fn list_counted(tx: &mut Tx, article_id: i64) -> DbResult<[Vec<i64>; 3]> {
    let id = [Value::from(article_id)];
    let ids = |rows: Vec<Row>| rows.iter().map(|row| row.int(0)).collect::<DbResult<Vec<i64>>>();
    Ok([
        ids(tx
            .query("SELECT section_id FROM article_sections WHERE article_id = $1 AND listed_at IS NOT NULL", &id)
            .await?)?,
        ids(tx
            .query("SELECT topic_id FROM article_topics WHERE article_id = $1 AND listed_at IS NOT NULL", &id)
            .await?)?,
        ids(tx
            .query(
                "SELECT person_id FROM bylines WHERE article_id = $1 AND role = 'author' AND listed_at IS NOT NULL",
                &id,
            )
            .await?)?,
    ])
}

/// What publishing has to know of an article beside its manuscript: who may see it, its slug.
pub async fn load_terms(tx: &mut Tx, article_id: i64) -> DbResult<(String, String)> {
    let row = tx.load("SELECT visibility, slug FROM articles WHERE id = $1", &[article_id.into()]).await?;
    Ok((row.string(0)?, row.string(1)?))
}

/// The key that the language versions of an article share; empty for one that stands alone.
pub(super) async fn find_translation_key(tx: &mut Tx, article_id: i64) -> DbResult<String> {
    tx.load("SELECT translation_of FROM articles WHERE id = $1", &[article_id.into()]).await?.string(0)
}

fn version(row: &Row) -> DbResult<Version> {
    let (public_id, language, headline) = (row.string(1)?, row.string(2)?, row.string(3)?);
    Ok(Version { article_id: row.int(0)?, public_id, language, headline })
}

/// The articles that share a key of language versions, the oldest first.
pub(super) async fn list_versions(tx: &mut Tx, key: &str, most: i64) -> DbResult<Vec<Version>> {
    if key.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT id, public_id, language, headline FROM articles
               WHERE translation_of = $1 AND translation_of <> '' ORDER BY id LIMIT $2";
    tx.query(sql, &[key.into(), most.into()]).await?.iter().map(version).collect()
}

/// An article as one of its language versions.
pub(super) async fn find_version(tx: &mut Tx, article_id: i64) -> DbResult<Option<Version>> {
    let sql = "SELECT id, public_id, language, headline FROM articles WHERE id = $1";
    tx.find(sql, &[article_id.into()]).await?.as_ref().map(version).transpose()
}

/// Articles in work whose deadline lies between two moments and was not told of yet, with it; the first first.
pub(super) async fn list_due(tx: &mut Tx, from: i64, until: i64, most: i64) -> DbResult<Vec<(i64, i64)>> {
    let rows = tx
        .query(
            "SELECT article_id, deadline_at FROM manuscripts
             WHERE deadline_at IS NOT NULL AND deadline_at > $1 AND deadline_at <= $2
               AND COALESCE(deadline_told, 0) <> deadline_at AND state IN ('draft', 'filed', 'in_review')
             ORDER BY deadline_at, article_id LIMIT $3",
            &[from.into(), until.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}

/// What these sections, topics or people became. SQLite may give the row of something that went to something new: what is
/// there is itself.
pub(super) async fn map_merged(tx: &mut Tx, kind: &str, ids: &[i64]) -> DbResult<HashMap<i64, i64>> {
    let sql = "SELECT m.old_id, m.new_id FROM merged_places m WHERE m.kind = $1 AND m.old_id IN_IDS($2)
         AND NOT EXISTS (SELECT 1 FROM sections s WHERE m.kind = 'section' AND s.id = m.old_id)
         AND NOT EXISTS (SELECT 1 FROM topics t WHERE m.kind = 'topic' AND t.id = m.old_id)
         AND NOT EXISTS (SELECT 1 FROM people p WHERE m.kind = 'person' AND p.id = m.old_id)";
    let rows = tx.query(sql, &[kind.into(), ids_json(ids)]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}

/// Articles after a row that an account had a hand in since a moment, in the order of their rows.
pub async fn list_touched(tx: &mut Tx, spell: Spell, after: i64, most: i64) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT article_id FROM (
                 SELECT article_id FROM article_events WHERE account_id = $1 AND happened_at >= $2 AND article_id > $3
                 UNION
                 SELECT article_id FROM revisions WHERE account_id = $1 AND saved_at >= $2 AND article_id > $3) t
             ORDER BY article_id LIMIT $4",
            &[spell.account_id.into(), spell.since.into(), after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// What was decided on an article, the oldest first; the last so many.
pub(super) async fn list_past(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Past>> {
    let rows = tx
        .query(
            "SELECT step, account_id, who, detail, happened_at FROM article_events
             WHERE article_id = $1 ORDER BY id DESC LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    let past = rows.iter().rev().map(|row| {
        let [step, who, detail] = [row.string(0)?, row.string(2)?, row.string(3)?];
        Ok(Past { step, account_id: row.opt_int(1)?, who, detail, at: row.int(4)? })
    });
    past.collect()
}

/// The revisions of an article with who saved them, the newest first.
pub(super) async fn list_saves(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Save>> {
    let rows = tx
        .query(
            "SELECT number, reason, is_public, account_id, saved_by, saved_at FROM revisions
             WHERE article_id = $1 ORDER BY number DESC LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    let saves = rows.iter().map(|row| {
        let (number, reason, is_public) = (row.int(0)?, row.string(1)?, row.bool(2)?);
        Ok(Save { number, reason, is_public, account_id: row.opt_int(3)?, by: row.string(4)?, at: row.int(5)? })
    });
    saves.collect()
}
