//! A full disk on SQLite: refused as such, nothing half-written, nobody left without an answer.

use crate::common::{SMALL, add_parent, in_one_group, slugs};
use courant_kit::db::{Db, DbError, DbResult, Target};

/// A row that cannot fit into the pages there are.
async fn add_huge(db: &Db) -> DbResult<u64> {
    let slug = "huge".repeat(100_000);
    db.write(move |tx| {
        let slug = slug.clone();
        Box::pin(async move {
            tx.execute("INSERT INTO parents (slug) VALUES ('beside the huge one')", &[]).await?;
            tx.execute("INSERT INTO parents (slug) VALUES ($1)", &[slug.into()]).await
        })
    })
    .await
}

async fn allow_pages(db: &Db, sql: &'static str) {
    db.write::<_, DbError, _>(move |tx| Box::pin(async move { tx.query(sql, &[]).await })).await.unwrap();
}

#[tokio::test]
async fn a_full_disk_is_survived() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Target::Sqlite(folder.path().join("paper.db")), SMALL).await.unwrap();
    add_parent(&db, "old").await.unwrap();
    // Never below the pages there are: no page more may be taken.
    allow_pages(&db, "PRAGMA max_page_count = 1").await;

    let requests = async { tokio::join!(biased; add_parent(&db, "before"), add_huge(&db), add_parent(&db, "after")) };
    let (first, (before, huge, after)) = Box::pin(in_one_group(&db, requests)).await;
    assert!(matches!(huge, Err(DbError::Full)), "{huge:?}");
    let found = slugs(&db).await;
    let mut expected = vec!["old".to_owned()];
    for (slug, answer) in [("before", &before), ("after", &after)] {
        match answer {
            Ok(_) => expected.push(slug.to_owned()),
            Err(error) => assert!(matches!(error, DbError::Full), "{slug}: {error:?}"),
        }
    }
    expected.sort();
    assert_eq!(found, expected, "answers: {first:?} {before:?} {after:?}");

    // Reading goes on; writing too as soon as there is room.
    allow_pages(&db, "PRAGMA max_page_count = 1000000").await;
    add_huge(&db).await.unwrap();
    assert_eq!(slugs(&db).await.len(), expected.len() + 2);
    assert!(db.check().await.unwrap().is_empty());
}
