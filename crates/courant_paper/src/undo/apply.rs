//! Putting things back, each by the action of the feature it is of, noted as everything of its sort is.

use super::judge::Remedy;
use crate::accounts::Owner;
use crate::accounts::staff::{self, Change, StaffRefusal};
use crate::accounts::undo::shut_out;
use crate::comments::moderate::{lists, policy};
use crate::comments::questions::put_back as questions;
use crate::editing::amend::{self, Outcome};
use crate::editing::{Hand, gates};
use crate::fronts::put_back as fronts;
use crate::library::edit::Keeper;
use crate::library::put_back as library;
use crate::promotions::put_back as promotions;
use crate::related::choices;
use crate::setup::{bylines, dossiers, menus, paper, redirects, sections, topics};
use anyhow::{Result, bail};
use courant_kit::db::Db;
use std::fmt::Debug;

/// What was refused is a fault here: the log names it, and the thing is left.
fn done<F: Debug>(outcome: Result<bool, F>) -> Result<bool> {
    match outcome {
        Ok(is_done) => Ok(is_done),
        Err(fault) => bail!("{fault:?}"),
    }
}

/// Does it; whether it was done.
pub(super) async fn apply(db: &Db, owner: &Owner, remedy: Remedy, now: i64) -> Result<bool> {
    let editor = &owner.editor();
    match remedy {
        Remedy::Change(account, change) => change_staff(db, owner, &account, change, now).await,
        Remedy::Field(field) => paper::put_back(db, owner, vec![field], now).await,
        Remedy::Lead(path, to) => Ok(redirects::add(db, editor, &path, &to, now).await?.is_ok()),
        Remedy::Unlead(path) => Ok(redirects::remove(db, editor, &path, now).await?.is_ok()),
        Remedy::Related(id, article, was) => choices::put_back(db, editor, (id, &article), was, now).await,
        Remedy::Thread(article, mode) => policy::save_thread(db, &owner.moderator(), &article, mode, now).await,
        Remedy::Promotion(slug, back) => promotions::put_back(db, editor, &slug, back, now).await,
        Remedy::Front(front, name, plan) => fronts::put_back(db, editor, (front, &name), plan, now).await,
        Remedy::CallAgain(front, name, number) => fronts::call_again(db, editor, front, &name, number, now).await,
        Remedy::Gates(back) => gates::put_back(db, editor, back, now).await,
        Remedy::Words(name, back) => lists::put_back(db, editor, name, back, now).await,
        Remedy::Terms(id, back) => policy::put_section_back(db, editor, id, back, now).await,
        Remedy::Places(back) => done(menus::put_places_back(db, editor, back, now).await?),
        Remedy::Menu(id, back) => done(menus::put_back(db, editor, id, back, now).await?),
        Remedy::Section(id, back) => done(sections::put_back(db, editor, id, back, now).await?),
        Remedy::Topic(id, back) => done(topics::put_back(db, editor, id, back, now).await?),
        Remedy::Byline(id, back) => done(bylines::put_back(db, editor, id, back, now).await?),
        Remedy::Dossier(id, back) => done(dossiers::put_back(db, editor, id, back, now).await?),
        Remedy::Lines(id, back) => done(dossiers::put_lines_back(db, editor, id, back, now).await?),
        Remedy::Medium(id, back) => done(library::put_back(db, &Keeper::of_owner(owner), id, back, now).await?),
        Remedy::Question(id, back) => done(questions::put_back(db, editor, id, back, now).await?),
        Remedy::Note(article, note, (says, said)) => {
            let outcome = amend::mend(db, &Hand::of_owner(owner), &article, &note, (&says, &said), now).await?;
            Ok(outcome == Outcome::Done)
        }
    }
}

async fn change_staff(db: &Db, owner: &Owner, account: &str, change: Change, now: i64) -> Result<bool> {
    let may_shut_out = change == Change::Suspend && owner.actor().account_id().is_none();
    match staff::change(db, owner, account, change, now).await? {
        Ok(is_done) => Ok(is_done),
        // Whom it made an owner is the last one now: at this machine they are shut out as the account itself is.
        Err(StaffRefusal::LastOwner) if may_shut_out => {
            Ok(matches!(shut_out(db, owner, account, now).await?, Ok(true)))
        }
        Err(refusal) => bail!("{account}: {refusal}"),
    }
}
