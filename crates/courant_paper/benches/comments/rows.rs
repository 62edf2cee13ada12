//! The other side of the comparison: the very rows that a comment is, written without any server, each with its commit.

use super::NOW;
use super::storm::text;
use courant_kit::db::{Db, DbError};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::{likeness, text as comment};
use courant_paper::comments::post::key_hash;
use courant_paper::comments::rows_write::{self, Written};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

/// Numbers of comments that no storm has.
static NEXT: AtomicI64 = AtomicI64::new(1 << 40);

/// Writes comments one after the other for a while; how many in a second.
pub async fn one_by_one(db: &Db, article_id: i64, lasts: Duration) -> f64 {
    let (begun, mut count) = (Instant::now(), 0.0);
    while begun.elapsed() < lasts {
        write(db, article_id).await;
        count += 1.0;
    }
    count / begun.elapsed().as_secs_f64()
}

async fn write(db: &Db, article_id: i64) {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let typed = text(number).replace('+', " ");
    let read = comment::read(&typed).unwrap();
    let hash = key_hash(&number.to_string());
    let written = Arc::new(Written {
        public_id: format!("row-{number}"),
        article_id,
        state: "live",
        body: read.body.to_json(),
        likeness: likeness::of(&read.body),
        typed: read.typed,
        once: hash.clone(),
        network: hash[..32].to_owned(),
        key_hash: hash,
        reasons: "[]".to_owned(),
        // Of another time than the storm's, whose budgets would count them.
        created_at: NOW - 86_400_000,
        ..Written::default()
    });
    db.write::<_, DbError, _>(move |tx| {
        let written = Arc::clone(&written);
        Box::pin(async move {
            let id = rows_write::insert_written(tx, &written).await?.unwrap();
            rows_write::add_decision(tx, id, "rules", "publish", "[]", "", NOW).await?;
            rows_write::count(tx, article_id, 1).await?;
            rows_write::arrive(tx, id, article_id, NOW).await?;
            let event = Event::CommentsChanged { article_id, has_gone: false };
            outbox::push(tx, event.name(), &event.to_json(), NOW).await.map(drop)
        })
    })
    .await
    .unwrap();
}
