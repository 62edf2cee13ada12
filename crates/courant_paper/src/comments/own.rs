//! What the writer of a comment may still do with it: change it for a while, withdraw it.
//!
//! The writer is whoever shows the comment's key; the store knows only its hash.

use super::hosts::has_new;
use super::moderate::bans::{self, Writer};
use super::moderate::policy::Rules;
use super::moderate::rows_write as moderate;
use super::post::{self, Change, Problem, announce, key_hash};
use super::{OwnComment, pictures, rows, rows_write};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::key::{Key, is_same};
use courant_news::comment::edit::{Posted, Terms, may_edit, may_withdraw};
use courant_news::comment::likeness::{self, Likeness};
use courant_news::comment::screen::{self, Facts, Form, NewComment, Policy, Reason, Verdict, screen};
use courant_news::comment::{Refusal, text};
use std::sync::Arc;

/// The comment of whoever has its key; none for anybody else.
pub async fn find(tx: &mut Tx, comment: &str, key: &str) -> Result<Option<OwnComment>> {
    let found = rows::find_own(tx, comment).await?;
    Ok(found.filter(|own| is_same(&own.key_hash, &key_hash(key))))
}

/// Until when a comment may be changed (ms UTC); none if it may not any more.
pub fn editable_until(own: &OwnComment, now: i64) -> Option<i64> {
    may_edit(&posted(own), &Terms::default(), now).ok().map(|secs| now + secs * 1_000)
}

/// Whether a comment may still be withdrawn.
pub fn is_withdrawable(own: &OwnComment, now: i64) -> bool {
    may_withdraw(&posted(own), &Terms::default(), now).is_ok()
}

fn posted(own: &OwnComment) -> Posted {
    Posted {
        created_at: own.created_at,
        edited_count: u32::try_from(own.edit_count).unwrap_or(u32::MAX),
        answer_count: u32::try_from(own.answer_count).unwrap_or(u32::MAX),
        is_removed: !matches!(own.state.as_str(), "live" | "held"),
    }
}

/// Changes what a comment says; the article it stands under.
///
/// The new text is weighed like a new comment of the same writer: what a moderator let through, or the rules, was another
/// text. So a live one may have to wait now; one that waits goes on waiting, for what speaks against it now if anything
/// does. The same text again is no change.
///
/// # Refuses
/// What may not be changed any more, and a text that could not be sent.
pub async fn change(
    db: &Db,
    paper_key: &Key,
    rules: &Rules,
    comment: &str,
    key: &str,
    text: &str,
    now: i64,
) -> Result<Result<i64, Problem>> {
    let read = match text::read(text) {
        Ok(read) => read,
        Err(refusal) => return Ok(Err(refusal.into())),
    };
    let mut tx = db.read().await?;
    let Some(own) = find(&mut tx, comment, key).await? else {
        return Ok(Err(Refusal::Removed.into()));
    };
    let writer = Writer {
        account: &own.account,
        email: &own.author_email,
        is_proven: own.account_id.is_some(),
        network: &own.network,
    };
    let bans = bans::facts(&mut tx, paper_key, writer).await?;
    let policy = rules.of_article(own.section_id, own.mode);
    let (article_id, email) = (own.article_id, &own.author_email);
    let mut recent = rows::load_recent(&mut tx, article_id, &own.network, email, own.account_id, &policy, now).await?;
    let hosts = screen::hosts(&read.body);
    let has_new_host = has_new(&mut tx, &hosts, rules.host()).await?;
    let mentions = post::find_mentions(&mut tx, article_id, &read.body).await?;
    // Nobody vouches for a text by the one that it takes the place of.
    recent.earlier.retain(|one| one.id != own.id);
    recent.approved_count -= i64::from(own.state == "live" && recent.approved_count > 0);
    let mut writer = post::writer(&recent, own.role);
    if has_new_host && own.account_id.is_none() {
        writer.has_live = rows::has_live(&mut tx, email, &own.network, now).await?;
    }
    drop(tx);
    let facts = Facts {
        // The thread may have been closed since.
        is_thread_open: true,
        writer,
        bans,
        earlier: recent.earlier,
        has_new_host,
        spam_score: rules.spam_score(&own.author_name, &read.body),
        ..Facts::default()
    };
    let likeness = likeness::of(&read.body);
    let weighed = weigh(&own, &read, likeness, &facts, &policy, now);
    let reasons = match may_edit(&posted(&own), &Terms::default(), now).and(weighed) {
        Ok(reasons) => reasons,
        Err(refusal) => return Ok(Err(refusal.into())),
    };
    let reasons = if reasons.is_empty() { None } else { Some(serde_json::to_string(&reasons)?) };
    let written = Arc::new((comment.to_owned(), key.to_owned(), read.typed, read.body, reasons, mentions, hosts));
    let changed = db
        .write::<_, Error, _>(move |tx| {
            let written = Arc::clone(&written);
            Box::pin(async move {
                let (comment, key, typed, body, reasons, mentions, hosts) = &*written;
                // It may have been answered or taken down since it was weighed, and nobody decides on it now.
                moderate::lock(tx, comment).await?;
                let Some(own) = find(tx, comment, key).await? else { return Ok(Err(Refusal::Removed)) };
                if let Err(refusal) = may_edit(&posted(&own), &Terms::default(), now) {
                    return Ok(Err(refusal));
                }
                if own.typed == *typed {
                    return Ok(Ok(own.article_id));
                }
                let mut body = body.clone();
                pictures::carry(tx, own.id, &mut body).await?;
                rows_write::save_text(tx, own.id, typed, &body.to_json(), likeness, now).await?;
                rows_write::save_mentions(tx, own.id, mentions).await?;
                let against = reasons.as_deref().unwrap_or("[]");
                if reasons.is_some() {
                    rows_write::save_reasons(tx, own.id, against).await?;
                }
                if own.state == "held" {
                    // Nobody held it anew: one line of its history says all of it.
                    rows_write::add_change_while_held(tx, own.id, against, now).await?;
                    return Ok(Ok(own.article_id));
                }
                rows_write::add_decision(tx, own.id, "writer", "edit", "[]", "", now).await?;
                if reasons.is_none() {
                    rows_write::add_hosts(tx, own.id, hosts).await?;
                } else {
                    rows_write::save_state(tx, own.id, own.article_id, "live", "held", now).await?;
                    rows_write::add_decision(tx, own.id, "rules", "hold", against, "", now).await?;
                }
                announce(tx, own.article_id, Change::Went, now).await?;
                Ok(Ok(own.article_id))
            })
        })
        .await
        .context("a comment could not be changed")?;
    Ok(changed.map_err(Problem::from))
}

/// Why a changed text has to wait, in stored words; nothing where it may stand.
fn weigh(
    own: &OwnComment,
    read: &text::Read,
    likeness: Likeness,
    facts: &Facts,
    policy: &Policy,
    now: i64,
) -> Result<Vec<&'static str>, Refusal> {
    // The form is as old as the page.
    let form = Form::Signed { issued_at: now - policy.form_least_secs * 1_000 };
    let new = NewComment { name: &own.author_name, body: &read.body, likeness, form, is_trap_filled: false };
    match screen(&new, facts, policy, now) {
        Verdict::Publish => Ok(Vec::new()),
        Verdict::Hold(reasons) => Ok(reasons.into_iter().map(Reason::word).collect()),
        Verdict::Refuse(refusal) => Err(refusal),
    }
}

/// Withdraws a comment: readers see it no more. Answers to it stay. The article it stood under, if it was there.
pub async fn withdraw(db: &Db, comment: &str, key: &str, now: i64) -> Result<Option<i64>> {
    let (comment, key) = (comment.to_owned(), key.to_owned());
    db.write::<_, Error, _>(move |tx| {
        let (comment, key) = (comment.clone(), key.clone());
        Box::pin(async move {
            moderate::lock(tx, &comment).await?;
            let Some(own) = find(tx, &comment, &key).await? else { return Ok(None) };
            if !is_withdrawable(&own, now) {
                return Ok(None);
            }
            rows_write::save_state(tx, own.id, own.article_id, &own.state, "withdrawn", now).await?;
            pictures::remove_all(tx, own.id, now).await?;
            rows_write::add_decision(tx, own.id, "writer", "withdraw", "[]", "", now).await?;
            if own.state == "live" {
                announce(tx, own.article_id, Change::Went, now).await?;
            }
            Ok(Some(own.article_id))
        })
    })
    .await
    .context("a comment could not be withdrawn")
}

/// Takes a comment from readers, and its writer's name, address and words from the store: the writer wants nothing of it
/// kept. The article under which it was live, if it was: whoever calls this tells of that once ([`announce`]).
pub(crate) async fn erase(tx: &mut Tx, id: i64, now: i64) -> DbResult<Option<i64>> {
    let Some((article_id, state)) = rows_write::lock(tx, id).await? else { return Ok(None) };
    rows_write::save_state(tx, id, article_id, &state, "withdrawn", now).await?;
    pictures::remove_all(tx, id, now).await?;
    rows_write::erase(tx, id).await?;
    rows_write::add_decision(tx, id, "writer", "erase", "[]", "", now).await?;
    Ok((state == "live").then_some(article_id))
}
