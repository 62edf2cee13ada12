//! What the paper calls spam, learned from its moderators: what they take for spam, and what they publish.
//!
//! The model is one row. A job learns from the decisions since it last did and stores the model once for all of them; it is
//! then kept in memory with the rules ([`super::policy::Rules`]), in every process. It says nothing until it has seen
//! enough of both kinds, and what it says only ever has a comment wait.

use super::{rows, rows_write};
use anyhow::{Error, Result};
use courant_body::{Body, plain_text};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::spam::{Model, Sample, Sign};
use courant_news::comment::text;
use std::sync::Arc;

/// Decisions that are learned from in one go.
const MOST: i64 = 500;

/// A decision to learn from.
pub struct Lesson {
    /// Row of the decision.
    pub id: i64,
    /// It was taken for spam; else it was published.
    pub is_spam: bool,
    /// Name as given.
    pub name: String,
    /// JSON of the body.
    pub body: String,
}

/// The model as it was stored; one that knows nothing where none was, or where it cannot be read.
pub async fn load(tx: &mut Tx) -> DbResult<Model> {
    let stored = rows::find_model(tx).await?;
    Ok(stored.map_or_else(Model::empty, |(bytes, _)| {
        Model::from_bytes(&bytes).unwrap_or_else(|error| {
            tracing::warn!(%error, "what was learned of spam cannot be read; it is learned anew");
            Model::empty()
        })
    }))
}

/// What a model says of a comment: from 0 to 1, or nothing yet.
pub fn score(model: &Model, name: &str, body: &Body) -> Option<f32> {
    if !model.is_taught() {
        return None;
    }
    let (said, links) = (plain_text(body), text::links(body));
    model.score(&Sample { name, text: &said, links: &links })
}

/// What of a comment speaks for its being spam, the loudest first.
pub fn signs(model: &Model, name: &str, body: &Body) -> Vec<Sign> {
    if !model.is_taught() {
        return Vec::new();
    }
    let (said, links) = (plain_text(body), text::links(body));
    model.reasons(&Sample { name, text: &said, links: &links })
}

/// Learns from the decisions that came since it last did; how many.
pub async fn learn(db: &Db, now: i64) -> Result<usize> {
    let mut tx = db.read().await?;
    let learned_to = rows::find_model(&mut tx).await?.map_or(0, |(_, learned_to)| learned_to);
    let lessons = rows::list_lessons(&mut tx, learned_to, MOST).await?;
    let Some(last) = lessons.last().map(|lesson| lesson.id) else { return Ok(0) };
    let mut model = load(&mut tx).await?;
    drop(tx);
    let count = lessons.len();
    let bytes = tokio::task::spawn_blocking(move || {
        let bodies: Vec<Body> =
            lessons.iter().map(|lesson| Body::from_json(&lesson.body).unwrap_or_default()).collect();
        let texts: Vec<String> = bodies.iter().map(plain_text).collect();
        let links: Vec<Vec<&str>> = bodies.iter().map(text::links).collect();
        let decisions: Vec<(Sample<'_>, bool)> = lessons
            .iter()
            .zip(texts.iter().zip(&links))
            .map(|(lesson, (text, links))| (Sample { name: &lesson.name, text, links }, lesson.is_spam))
            .collect();
        model.study(&decisions);
        model.to_bytes()
    })
    .await?;
    let bytes = Arc::new(bytes);
    db.write::<_, Error, _>(move |tx| {
        let bytes = Arc::clone(&bytes);
        Box::pin(async move {
            // Another process may have learned from the same meanwhile: once is enough.
            if rows_write::save_model(tx, &bytes, learned_to, last, now).await? {
                let event = Event::WordListsChanged;
                outbox::push(tx, event.name(), &event.to_json(), now).await?;
            }
            Ok(())
        })
    })
    .await?;
    Ok(count)
}
