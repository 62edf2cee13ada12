//! What is said of an article beside its text: who may read it, and which other articles say the same in other
//! languages. It counts at once, without publishing, and is for those who may edit; a revision brings none of it back.

use super::{Hand, note, publish, rows, rows_write};
use anyhow::{Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::Event;
use courant_news::kind::Visibility;
use courant_news::workflow::Face;
use std::sync::Arc;

/// Language versions of one article, itself included.
pub const VERSIONS: usize = 40;

/// What became of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is so now.
    Done,
    /// Not theirs to do, or there is no such article.
    Refused,
    /// One of both has a version in that language already.
    SameLanguage,
    /// More than [`VERSIONS`].
    TooMany,
}

/// An article that says the same in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Row.
    pub article_id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// BCP 47.
    pub language: String,
    /// As it is called.
    pub headline: String,
}

/// Who may read an article, as it is stored: `public`, `private` or `password`.
pub async fn visibility(tx: &mut Tx, article_id: i64) -> Result<String> {
    Ok(rows::load_terms(tx, article_id).await?.0)
}

/// The other language versions of an article.
pub async fn versions(tx: &mut Tx, article_id: i64) -> Result<Vec<Version>> {
    let key = rows::find_translation_key(tx, article_id).await?;
    let mut list = rows::list_versions(tx, &key, VERSIONS as i64).await?;
    list.retain(|one| one.article_id != article_id);
    Ok(list)
}

/// Says whether readers may read an article, or the newsroom alone. What is behind a password is so no more.
pub async fn set_visibility(db: &Db, hand: &Hand, public_id: &str, wanted: Visibility, now: i64) -> Result<Outcome> {
    if !hand.may_edit() || wanted == Visibility::Password {
        return Ok(Outcome::Refused);
    }
    let given = Arc::new((hand.clone(), public_id.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let given = Arc::clone(&given);
        Box::pin(async move {
            let (hand, public_id) = &*given;
            let Some(work) = super::find(tx, hand, public_id).await? else { return Ok(Outcome::Refused) };
            let id = work.article_id;
            if !rows_write::save_visibility(tx, id, wanted.as_str(), now).await? {
                return Ok(Outcome::Done);
            }
            if work.face == Face::Live {
                let before = rows::list_counted(tx, id).await?;
                let is_listed = wanted == Visibility::Public && !work.is_page;
                rows_write::set_listed(tx, id, work.first_published_at.filter(|_| is_listed)).await?;
                let after = rows::list_counted(tx, id).await?;
                publish::recount(tx, &before, &after).await?;
            }
            let step = if wanted == Visibility::Public { "made_public" } else { "made_private" };
            note(tx, id, hand, step, "", now).await?;
            publish::push(tx, &Event::ArticleChanged { article_id: id }, now).await?;
            Ok(Outcome::Done)
        })
    })
    .await
}

/// Says that two articles say the same in two languages; all that are versions of either belong together then.
pub async fn join(db: &Db, hand: &Hand, public_id: &str, other_id: i64, now: i64) -> Result<Outcome> {
    change(db, hand, public_id, other_id, true, now).await
}

/// Says that another article is no version of this one; the others stay what they are.
pub async fn part(db: &Db, hand: &Hand, public_id: &str, other_id: i64, now: i64) -> Result<Outcome> {
    change(db, hand, public_id, other_id, false, now).await
}

async fn change(db: &Db, hand: &Hand, public_id: &str, other_id: i64, joins: bool, now: i64) -> Result<Outcome> {
    if !hand.may_edit() {
        return Ok(Outcome::Refused);
    }
    let given = Arc::new((hand.clone(), public_id.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let given = Arc::clone(&given);
        Box::pin(async move {
            let (hand, public_id) = &*given;
            let Some(work) = super::find(tx, hand, public_id).await? else { return Ok(Outcome::Refused) };
            let id = work.article_id;
            let Some(other) = rows::find(tx, other_id).await?.filter(|_| other_id != id) else {
                return Ok(Outcome::Refused);
            };
            let key = rows::find_translation_key(tx, id).await?;
            let other_key = rows::find_translation_key(tx, other_id).await?;
            if joins == (!key.is_empty() && key == other_key) {
                return Ok(Outcome::Done);
            }
            let touched = match joins {
                true => {
                    let most = VERSIONS as i64 + 1;
                    let (mut all, theirs) =
                        (of_key(tx, &key, id, most).await?, of_key(tx, &other_key, other_id, most).await?);
                    let speaks = |one: &Version| all.iter().any(|own| own.language == one.language);
                    if theirs.iter().any(speaks) {
                        return Ok(Outcome::SameLanguage);
                    }
                    all.extend(theirs);
                    if all.len() > VERSIONS {
                        return Ok(Outcome::TooMany);
                    }
                    let own = format!("desk:{public_id}");
                    let key = [&key, &other_key].into_iter().find(|key| !key.is_empty()).unwrap_or(&own);
                    let ids: Vec<i64> = all.iter().map(|one| one.article_id).collect();
                    rows_write::save_translation_key(tx, &ids, key).await?;
                    ids
                }
                false => {
                    let ids = rows::list_versions(tx, &key, VERSIONS as i64).await?;
                    rows_write::save_translation_key(tx, &[other_id], "").await?;
                    ids.iter().map(|one| one.article_id).collect()
                }
            };
            let step = if joins { "translation" } else { "translation_ended" };
            note(tx, id, hand, step, &other.headline, now).await?;
            note(tx, other_id, hand, step, &work.headline, now).await?;
            for article_id in touched {
                publish::push(tx, &Event::ArticleChanged { article_id }, now).await?;
            }
            Ok(Outcome::Done)
        })
    })
    .await
}

/// The versions that share a key; without one, an article alone.
async fn of_key(tx: &mut Tx, key: &str, article_id: i64, most: i64) -> Result<Vec<Version>> {
    Ok(match key {
        "" => rows::find_version(tx, article_id).await?.into_iter().collect(),
        key => rows::list_versions(tx, key, most).await?,
    })
}
