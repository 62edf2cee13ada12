//! What somebody may do with everything under their address: change it, take it home, have it erased.

use super::due::Pace;
use super::{Addressee, rows, rows_write};
use crate::accounts::{self, sessions};
use crate::comments::own;
use crate::comments::pictures;
use crate::comments::post::{Change, announce};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_kit::i18n::machine_date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use std::sync::Arc;

/// Comments that are read or erased at a time.
const BATCH: i64 = 200;
/// Subscriptions that are listed.
pub const SUBSCRIPTIONS: i64 = 500;

/// Ends one wish.
pub async fn end(db: &Db, addressee: &Addressee, subscription: &str) -> Result<()> {
    let asked = Arc::new((addressee.email.clone(), subscription.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move { Ok(rows_write::end(tx, &asked.0, &asked.1).await.map(drop)?) })
    })
    .await
    .context("a subscription could not be ended")
}

/// Ends all wishes.
pub async fn end_all(db: &Db, addressee: &Addressee) -> Result<()> {
    let email = addressee.email.clone();
    db.write::<_, Error, _>(move |tx| {
        let email = email.clone();
        Box::pin(async move { Ok(rows_write::end_all(tx, &email).await?) })
    })
    .await
    .context("subscriptions could not be ended")
}

/// Changes how often letters come, and when not.
pub async fn save_pace(db: &Db, addressee: &Addressee, pace: Pace, quiet: Option<(i64, i64)>) -> Result<()> {
    let id = addressee.id;
    db.write::<_, Error, _>(move |tx| Box::pin(async move { Ok(rows_write::save_pace(tx, id, pace, quiet).await?) }))
        .await
        .context("the pace of letters could not be changed")
}

/// Everything that is known under an address, for whoever it belongs to.
pub async fn export(tx: &mut Tx, addressee: &Addressee, now: i64) -> Result<Value> {
    let when = |ms: i64| machine_date(ms, &TimeZone::UTC);
    let mut comments = Vec::new();
    let mut before = i64::MAX;
    loop {
        let found = rows::list_written(tx, &addressee.email, before, BATCH).await?;
        let Some(last) = found.last() else { break };
        before = last.id;
        comments.extend(found.iter().map(|one| {
            json!({
                "article": one.path, "headline": one.headline, "written": when(one.created_at),
                "state": one.state, "name": one.author_name, "text": one.text,
            })
        }));
    }
    let subscriptions = rows::list_subscriptions(tx, &addressee.email, SUBSCRIPTIONS).await?;
    let subscriptions = subscriptions.iter().map(|one| {
        json!({ "kind": one.kind.word(), "article": one.path, "headline": one.headline, "confirmed": one.is_confirmed })
    });
    let pictures = pictures::list_by_email(tx, &addressee.email)
        .await?
        .into_iter()
        .map(|(shows, added_at, is_shown)| json!({ "shows": shows, "added": when(added_at), "shown": is_shown }));
    let account = match accounts::rows::find_by_email(tx, &addressee.email).await? {
        None => Value::Null,
        Some(account) => {
            let sessions = sessions::list(tx, account.id, now).await?;
            let sessions = sessions.iter().map(|one| {
                json!({
                    "browser": one.label, "network": one.network,
                    "began": when(one.created_at), "last_used": when(one.seen_at),
                })
            });
            json!({
                "name": account.name, "role": account.role.word(), "first_signed_in": account.confirmed_at.map(when),
                "last_seen": account.seen_at.map(when), "sessions": sessions.collect::<Vec<_>>(),
            })
        }
    };
    Ok(json!({
        "address": addressee.email,
        "account": account,
        "confirmed": addressee.confirmed_at.map(when),
        "letters": addressee.pace.word(),
        "pictures": pictures.collect::<Vec<_>>(),
        "subscriptions": subscriptions.collect::<Vec<_>>(),
        "comments": comments,
    }))
}

/// Erases everything under an address: its comments lose their words, their name and their place before readers,
/// subscriptions, a reader's account and the address itself are forgotten. Articles whose threads changed.
pub async fn erase(db: &Db, addressee: &Addressee, now: i64) -> Result<Vec<i64>> {
    let mut articles = Vec::new();
    loop {
        // Erased comments are no longer under the address, so each round finds the next ones.
        let found = rows::list_written(&mut db.read().await?, &addressee.email, i64::MAX, BATCH).await?;
        if found.is_empty() {
            break;
        }
        // In the order in which moderators decide.
        articles.extend(erase_comments(db, found.iter().rev().map(|one| one.id).collect(), now).await?);
    }
    let (id, email) = (addressee.id, addressee.email.clone());
    db.write::<_, Error, _>(move |tx| {
        let email = email.clone();
        Box::pin(async move {
            accounts::erase_reader(tx, &email).await?;
            Ok(rows_write::erase_addressee(tx, id, &email).await?)
        })
    })
    .await
    .context("an address could not be forgotten")?;
    articles.sort_unstable();
    articles.dedup();
    Ok(articles)
}

/// Erases comments; the articles under which some were live. What state one is in is looked at when it is erased: it may
/// have gone live since it was listed.
async fn erase_comments(db: &Db, ids: Vec<i64>, now: i64) -> Result<Vec<i64>> {
    let ids = Arc::new(ids);
    db.write::<_, Error, _>(move |tx| {
        let ids = Arc::clone(&ids);
        Box::pin(async move {
            let mut articles: Vec<i64> = Vec::new();
            for id in ids.iter() {
                articles.extend(own::erase(tx, *id, now).await?);
            }
            articles.sort_unstable();
            articles.dedup();
            for article_id in &articles {
                announce(tx, *article_id, Change::Went, now).await?;
            }
            Ok(articles)
        })
    })
    .await
    .context("comments could not be erased")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Moderator;
    use crate::comments::moderate::{self, Decision};
    use crate::media::files::MediaFolder;
    use crate::sample;
    use crate::store::MIGRATIONS;
    use courant_kit::clock::Clock;
    use courant_testkit::each_engine;

    /// After everything the sample has published.
    const NOW: i64 = 1_795_485_600_000;

    #[tokio::test]
    async fn what_went_live_while_it_was_to_be_erased_is_gone() {
        each_engine(MIGRATIONS, async |db| {
            let folder = tempfile::tempdir().unwrap();
            let media = MediaFolder::new(folder.path().join("media"));
            sample::load(&db, &media, &Clock::fixed(NOW), "https://river.example").await.unwrap();
            let numbers =
                async |sql: &'static str| db.read().await.unwrap().load(sql, &[]).await.unwrap().int(0).unwrap();
            db.write::<_, Error, _>(|tx| {
                Box::pin(async move {
                    let sql =
                        "INSERT INTO comments (public_id, article_id, kind, state, author_email, body, created_at)
                               SELECT 'canary', MIN(article_id), 'comment', 'held', 'canary@mail.example', '{}', $1
                               FROM comments WHERE state = 'live'";
                    Ok(tx.execute(sql, &[NOW.into()]).await.map(drop)?)
                })
            })
            .await
            .unwrap();
            let mut tx = db.read().await.unwrap();
            let listed = rows::list_written(&mut tx, "canary@mail.example", i64::MAX, BATCH).await.unwrap();
            drop(tx);
            assert_eq!((listed.len(), listed[0].state.as_str()), (1, "held"));
            const COUNT: &str = "SELECT comment_count FROM articles
                WHERE id = (SELECT article_id FROM comments WHERE public_id = 'canary')";
            let before = numbers(COUNT).await;
            let moderator = Moderator::of_this_machine();
            moderate::decide(&db, &moderator, "canary", Decision::Publish, "", NOW).await.unwrap();
            assert_eq!(numbers(COUNT).await, before + 1);
            const GONE: &str = "SELECT COUNT(*) FROM outbox WHERE name = 'comments_changed' AND payload LIKE '%true%'";
            let told = numbers(GONE).await;
            let erased = erase_comments(&db, vec![listed[0].id], NOW).await.unwrap();
            assert_eq!(erased, [listed[0].article_id], "its article's pages have to be made anew");
            assert_eq!(numbers(COUNT).await, before);
            assert_eq!(
                numbers(
                    "SELECT COUNT(*) FROM comments WHERE public_id = 'canary' AND state = 'withdrawn'
                         AND author_email = ''"
                )
                .await,
                1
            );
            assert_eq!(numbers(GONE).await, told + 1);
        })
        .await;
    }
}
