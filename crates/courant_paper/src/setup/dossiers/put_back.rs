//! Dossiers as they were before a stolen account had a hand in them: what they say of themselves, and what stands in them.

use super::{begin, introduction, other, rows, rows_write, tell};
use crate::accounts::Editor;
use crate::accounts::kept::{self, Back};
use crate::dossiers::{self, Dossier, NewDossier, State};
use crate::setup::{Asked, Fault, Stop, address, change};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, DbResult, Tx};
use courant_news::Event;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// What the audit keeps of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    slug: String,
    path: String,
    name: String,
    language: String,
    standfirst: String,
    /// What its introduction was read from.
    typed: String,
    /// The introduction itself, where that says something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    introduction: Option<String>,
    is_oldest_first: bool,
    state: String,
    closed_at: Option<i64>,
    topics: Vec<i64>,
}

impl Kept {
    fn of(dossier: &Dossier, topics: Vec<i64>) -> Kept {
        let read = introduction(&dossier.typed).map(|(body, _)| body).unwrap_or_default();
        let other = (read != dossier.introduction).then(|| dossier.introduction.clone());
        Kept {
            slug: dossier.slug.clone(),
            path: dossier.path.clone(),
            name: dossier.name.clone(),
            language: dossier.language.clone(),
            standfirst: dossier.standfirst.clone(),
            typed: dossier.typed.clone(),
            introduction: other,
            is_oldest_first: dossier.is_oldest_first,
            state: dossier.state.word().to_owned(),
            closed_at: dossier.closed_at,
            topics,
        }
    }

    /// Whether readers do not know of it.
    pub fn is_draft(&self) -> bool {
        State::parse(&self.state) == Some(State::Draft)
    }
}

/// An entry as the audit keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub(super) id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) article_id: Option<i64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) about_on: Option<i64>,
    pub(super) added_at: i64,
}

/// What stands in a dossier, in the order of time.
pub type Lines = Vec<Line>;

/// What a dossier says of itself.
pub async fn find_kept(tx: &mut Tx, id: i64) -> DbResult<Option<Kept>> {
    let Some(dossier) = rows::find(tx, id).await? else { return Ok(None) };
    let topics = rows::list_topic_ids(tx, id).await?;
    Ok(Some(Kept::of(&dossier, topics)))
}

/// What stands in a dossier.
pub async fn find_lines(tx: &mut Tx, id: i64) -> DbResult<Lines> {
    rows::list_lines(tx, id).await
}

/// Has a dossier say of itself what it said; one that was not there is a draft again, of which readers do not know. Whether
/// anything was done.
///
/// # Refuses
/// An address that is another's by now.
pub async fn put_back(db: &Db, editor: &Editor, id: i64, back: Back<Kept>, now: i64) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, back), now };
    change(db, asked, |tx, asked| Box::pin(put_back_in(tx, asked)) as BoxFuture<'_, _>).await
}

async fn put_back_in(tx: &mut Tx, asked: &Asked<(i64, Back<Kept>)>) -> Result<bool, Stop> {
    let (id, back) = &asked.what;
    let id = *id;
    let old = begin(tx, id, None, &asked.actor, asked.now).await?;
    let present = Kept::of(&old, rows::list_topic_ids(tx, id).await?);
    let present = back.seen_in(Some(present)).ok_or_else(|| Fault::of("", super::CHANGED))?;
    let draft = Kept { state: State::Draft.word().to_owned(), closed_at: None, ..present.clone() };
    let target = back.was.clone().unwrap_or(draft);
    let state = State::parse(&target.state).unwrap_or_default();
    if rows::is_taken(tx, &target.slug, &target.path, id).await? {
        return Err(Fault::naming("slug", "setup-taken", target.path).into());
    }
    if target.path != old.path {
        address::claim(tx, &target.path, "dossier", id).await?;
    }
    let read = introduction(&target.typed).map(|(body, _)| body).unwrap_or_default();
    let new = NewDossier {
        slug: target.slug.clone(),
        path: target.path.clone(),
        name: target.name.clone(),
        language: target.language.clone(),
        standfirst: target.standfirst.clone(),
        introduction: target.introduction.clone().unwrap_or(read),
        typed: target.typed.clone(),
        is_oldest_first: target.is_oldest_first,
        state: state.word(),
        closed_at: target.closed_at,
        changed_at: asked.now,
        changed_by: asked.actor.name().to_owned(),
    };
    rows_write::save(tx, id, &new).await?;
    rows_write::save_topics(tx, id, &target.topics).await?;
    let event = other(tx, id, Some(&old), (&new, state)).await?;
    let said = json!({ "name": old.name, "from": old.path, "to": new.path, "state": [old.state.word(), new.state] });
    let is = kept::mark(find_kept(tx, id).await?.as_ref());
    let detail = kept::put_back(said, id, Some(&present), is);
    tell(tx, (&asked.actor, asked.now), ("dossier_saved", &new.name, detail), event).await?;
    Ok(true)
}

/// Has there stand in a dossier what stood there, in its order; articles that are no more are left out. Whether anything was
/// done.
pub async fn put_lines_back(
    db: &Db,
    editor: &Editor,
    id: i64,
    back: Back<Lines>,
    now: i64,
) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, back), now };
    change(db, asked, |tx, asked| Box::pin(put_lines_back_in(tx, asked)) as BoxFuture<'_, _>).await
}

async fn put_lines_back_in(tx: &mut Tx, asked: &Asked<(i64, Back<Lines>)>) -> Result<bool, Stop> {
    let (id, back) = &asked.what;
    let id = *id;
    let own = begin(tx, id, None, &asked.actor, asked.now).await?;
    let present = back.seen_in(Some(find_lines(tx, id).await?)).ok_or_else(|| Fault::of("", super::CHANGED))?;
    let was = back.was.clone().unwrap_or_default();
    let there: BTreeMap<i64, &Line> = present.iter().map(|line| (line.id, line)).collect();
    let is_same = |line: &Line| there.get(&line.id).is_some_and(|known| known.article_id == line.article_id);
    for line in present.iter().filter(|line| !was.iter().any(|kept| kept.id == line.id && is_same(kept))) {
        rows_write::delete_entry(tx, line.id).await?;
    }
    let articles: Vec<i64> = was.iter().filter_map(|line| line.article_id).collect();
    let known: BTreeSet<i64> = rows::list_known_articles(tx, &articles).await?.into_iter().collect();
    let left = was.iter().filter(|line| line.article_id.is_none_or(|article| known.contains(&article)));
    for (position, line) in (1..).zip(left) {
        if is_same(line) {
            rows_write::save_entry(tx, line.id, &line.text, line.about_on).await?;
            rows_write::set_position(tx, line.id, position).await?;
        } else if !rows_write::insert_again(tx, id, line, position).await? {
            // Its row is another's: it comes in as a new one.
            let place = (position, line.added_at);
            dossiers::add_entry(tx, id, line.article_id, &line.text, line.about_on, place).await?;
        }
    }
    let mut article_ids: BTreeSet<i64> = present.iter().filter_map(|line| line.article_id).collect();
    article_ids.extend(&known);
    let article_ids = article_ids.into_iter().collect();
    let event = own.state.is_public().then_some(Event::DossierChanged { dossier_id: id, article_ids, is_other: true });
    let is = kept::mark(Some(&find_lines(tx, id).await?));
    let detail = kept::put_back(json!({}), id, Some(&present), is);
    tell(tx, (&asked.actor, asked.now), ("dossier_entry_moved", &own.name, detail), event).await?;
    Ok(true)
}
