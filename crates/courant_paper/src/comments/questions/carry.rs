//! Bodies and the questions in them, kept together.

use super::{State, rows, rows_write};
use crate::articles;
use courant_body::Body;
use courant_kit::db::{Db, DbError, DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::anchor::{self, Anchor};

/// Writes what an article says anew. The questions about it are taken over to where their passages stand in the new
/// text, in the same transaction; those that have no place there are lost.
///
/// This is the one way in which the body of an article that is there changes. Its caller tells of the change, and gets
/// what the questions ask that were lost just now.
pub async fn replace_body(tx: &mut Tx, article_id: i64, body: &str) -> DbResult<Vec<String>> {
    if rows_write::list_stored(tx, article_id).await?.is_empty() {
        articles::save_body(tx, article_id, body).await?;
        return Ok(Vec::new());
    }
    let old = Body::from_json(&articles::load_body(tx, article_id).await?).unwrap_or_default();
    let new = Body::from_json(body).unwrap_or_default();
    let carried = anchor::carry(&old, &new);
    articles::save_body(tx, article_id, &carried.body.to_json()).await?;
    settle(tx, article_id, &carried.body, &carried.lost).await
}

/// Notes where the questions of an article stand in its text as it is now. One that has no mark there is lost; one that
/// was lost and has its mark again is open. `lost` says where marks of the text before stood. What those ask that are lost
/// since.
pub async fn settle(tx: &mut Tx, article_id: i64, body: &Body, lost: &[(String, Anchor)]) -> DbResult<Vec<String>> {
    let mut gone = Vec::new();
    for question in rows_write::list_stored(tx, article_id).await? {
        let (state, place) = match (anchor::of(body, &question.mark), question.state) {
            (_, State::Proposed | State::Refused) => continue,
            (Some(place), State::Lost) => (State::Open, place),
            (Some(place), state) => (state, place),
            (None, _) => {
                let stood = lost.iter().find(|(mark, _)| *mark == question.mark).map(|(_, stood)| stood.clone());
                (State::Lost, stood.unwrap_or_else(|| question.anchor.clone()))
            }
        };
        if (state, &place) != (question.state, &question.anchor) {
            rows_write::save_place(tx, question.id, state, &place).await?;
        }
        if state == State::Lost && question.state != State::Lost {
            gone.push(question.question);
        }
    }
    Ok(gone)
}

/// Finds out where the questions stand that were stored before places were noted; of how many articles.
///
/// One transaction an article; whatever was done stays done, and doing it again changes nothing.
pub async fn find_anchors(db: &Db, now: i64) -> DbResult<usize> {
    let (mut after, mut count) = (0, 0);
    loop {
        let articles = rows::list_unanchored(&mut db.read().await?, after, 100).await?;
        let Some(last) = articles.last() else { return Ok(count) };
        after = *last;
        count += articles.len();
        for article_id in articles {
            db.write::<_, DbError, _>(move |tx| {
                Box::pin(async move {
                    let body = Body::from_json(&articles::load_body(tx, article_id).await?).unwrap_or_default();
                    settle(tx, article_id, &body, &[]).await?;
                    let event = Event::ArticleChanged { article_id };
                    outbox::push(tx, event.name(), &event.to_json(), now).await?;
                    Ok(())
                })
            })
            .await?;
        }
    }
}
