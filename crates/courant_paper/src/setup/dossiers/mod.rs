//! Dossiers: made, changed, put before readers, closed; their entries are in [`entries`], what may belong to them in
//! [`suggest`].
//!
//! Every change says which edit of the dossier was seen, and is refused where there is a later one; what it touches is told
//! of by its event and nothing else is made again. An address that readers may have kept is never taken away: what they
//! saw can be closed, and only what is not before them can be removed.

pub mod entries;
mod put_back;
pub mod rows;
mod rows_write;
pub mod suggest;

pub use put_back::{Kept, Lines, find_kept, find_lines, put_back, put_lines_back};

use super::{Asked, Fault, Stop, TEXT, address, change, line, name};
use crate::accounts::{self, Actor, Editor, kept};
use crate::addresses;
use crate::dossiers::{self, Dossier, NewDossier, State};
use anyhow::Result;
use courant_body::language_tag;
use courant_kit::db::{BoxFuture, Db, DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::{Refusal, text};
use serde_json::{Value, json};

/// Folder of dossiers, where there are none yet.
const FOLDER: &str = "/dossier";
/// Topics that one looks for suggestions in, at the most.
const TOPICS: usize = 20;
/// The key of a fault: somebody else changed it meanwhile.
pub const CHANGED: &str = "dossiers-changed";

/// The fields of a form, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name.
    pub name: String,
    /// Last part of its address; empty: made from the name.
    pub slug: String,
    /// BCP 47; empty: the paper's.
    pub language: String,
    /// What it is about.
    pub standfirst: String,
    /// Its introduction, in the notation of comments (`courant_news::comment::text`); empty: none.
    pub introduction: String,
    /// Its entries are read from the oldest on.
    pub is_oldest_first: bool,
    /// How it stands.
    pub state: State,
    /// Rows of the topics whose articles are suggested.
    pub topics: Vec<i64>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Row of the dossier.
    pub id: i64,
    /// What was told; none where readers see nothing of it.
    pub event: Option<Event>,
}

/// Adds a dossier (`of` none), or changes one of which this edit was seen.
///
/// # Refuses
/// No name, texts that are too long, an address that is taken or Courant's own, what is no language, a dossier that is not
/// there, and one that was changed since ([`CHANGED`]).
pub async fn save(
    db: &Db,
    editor: &Editor,
    of: Option<(i64, i64)>,
    typed: Typed,
    now: i64,
) -> Result<Result<Done, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (of, typed), now };
    change(db, asked, |tx, asked| Box::pin(write(tx, asked)) as BoxFuture<'_, _>).await
}

/// Takes a dossier away that readers do not see, with its address.
///
/// # Refuses
/// One that readers see, one that is not there, and one that was changed since this edit.
pub async fn remove(db: &Db, editor: &Editor, id: i64, seen: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, seen), now };
    change(db, asked, |tx, asked| Box::pin(remove_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Counts a dossier's edits up and locks it; the dossier as it was. `seen`: the edit that may not be another by now.
async fn begin(tx: &mut Tx, id: i64, seen: Option<i64>, actor: &Actor, now: i64) -> Result<Dossier, Stop> {
    let is_counted = rows_write::count_up(tx, id, seen, actor.name(), now).await?;
    let own = rows::find(tx, id).await?.ok_or_else(Fault::gone)?;
    if is_counted { Ok(own) } else { Err(Fault::of("", CHANGED).into()) }
}

/// Notes a change in the audit and tells of it, if readers see the dossier or did.
async fn tell(
    tx: &mut Tx,
    (actor, now): (&Actor, i64),
    (action, subject, detail): (&str, &str, Value),
    event: Option<Event>,
) -> DbResult<Option<Event>> {
    accounts::note(tx, actor, action, subject, &detail.to_string(), now).await?;
    if let Some(event) = &event {
        outbox::push(tx, event.name(), &event.to_json(), now).await?;
    }
    Ok(event)
}

/// What was typed as an introduction: its body and what it was read from; both empty for nothing.
fn introduction(typed: &str) -> Result<(String, String), Fault> {
    match text::read(typed) {
        Ok(read) => {
            let mut body: Value = serde_json::from_str(&read.body.to_json()).unwrap_or_default();
            vouch(&mut body);
            Ok((body.to_string(), read.typed))
        }
        Err(Refusal::TooManyBlocks { most } | Refusal::TooLong { most }) => {
            Err(Fault::naming("introduction", "setup-too-long", most.to_string()))
        }
        Err(_) => Ok((String::new(), String::new())),
    }
}

/// Makes links those of the paper, as which a guest's are not read.
fn vouch(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("is_nofollow");
            fields.values_mut().for_each(vouch);
        }
        Value::Array(items) => items.iter_mut().for_each(vouch),
        _ => {}
    }
}

fn language(typed: &str) -> Result<String, Fault> {
    match typed.trim() {
        "" => Ok(String::new()),
        typed => language_tag(typed).ok_or_else(|| Fault::of("language", "library-no-language")),
    }
}

async fn write(tx: &mut Tx, asked: &Asked<(Option<(i64, i64)>, Typed)>) -> Result<Done, Stop> {
    let (of, typed) = &asked.what;
    let old = match of {
        Some((id, seen)) => Some(begin(tx, *id, Some(*seen), &asked.actor, asked.now).await?),
        None => None,
    };
    let name = name(&typed.name)?;
    let (introduction, typed_introduction) = introduction(&typed.introduction)?;
    let slug = address::slug(&typed.slug, &name, old.as_ref().map(|old| old.slug.as_str()));
    let keeps_path = old.as_ref().is_some_and(|old| old.slug == slug);
    let path = match &old {
        Some(old) if keeps_path => old.path.clone(),
        _ => address::path(FOLDER, &slug)?,
    };
    let id = old.as_ref().map(|old| old.id);
    if rows::is_taken(tx, &slug, &path, id.unwrap_or_default()).await? {
        return Err(Fault::naming("slug", "setup-taken", path).into());
    }
    let closed_at = old.as_ref().and_then(|old| old.closed_at).unwrap_or(asked.now);
    let new = NewDossier {
        standfirst: line("standfirst", &typed.standfirst, TEXT)?,
        language: language(&typed.language)?,
        introduction,
        typed: typed_introduction,
        is_oldest_first: typed.is_oldest_first,
        state: typed.state.word(),
        closed_at: (typed.state == State::Closed).then_some(closed_at),
        changed_at: asked.now,
        changed_by: asked.actor.name().to_owned(),
        slug,
        path,
        name,
    };
    let was = match id {
        Some(id) => find_kept(tx, id).await?,
        None => None,
    };
    let id = match id {
        Some(id) => {
            rows_write::save(tx, id, &new).await?;
            id
        }
        None => dossiers::add(tx, &new).await?,
    };
    if !keeps_path {
        address::claim(tx, &new.path, "dossier", id).await?;
    }
    rows_write::save_topics(tx, id, typed.topics.get(..TOPICS).unwrap_or(&typed.topics)).await?;
    let event = other(tx, id, old.as_ref(), (&new, typed.state)).await?;
    let (action, said) = match &old {
        None => ("dossier_added", json!({ "path": new.path, "state": new.state })),
        Some(old) => {
            let said = json!({ "name": old.name, "from": old.path, "to": new.path,
                "state": [old.state.word(), new.state] });
            ("dossier_saved", said)
        }
    };
    let is = kept::mark(find_kept(tx, id).await?.as_ref());
    let detail = kept::detail(said, id, was.as_ref(), is);
    let event = tell(tx, (&asked.actor, asked.now), (action, &new.name, detail), event).await?;
    Ok(Done { id, event })
}

/// What is told of a dossier that says something else of itself, where readers see it or did.
async fn other(
    tx: &mut Tx,
    id: i64,
    old: Option<&Dossier>,
    (new, state): (&NewDossier, State),
) -> DbResult<Option<Event>> {
    let was = old.map_or(State::Draft, |old| old.state);
    if !was.is_public() && !state.is_public() {
        return Ok(None);
    }
    let is_other =
        was.is_public() != state.is_public() || old.is_some_and(|old| (&old.name, &old.path) != (&new.name, &new.path));
    let article_ids = if is_other { rows::list_article_ids(tx, id).await? } else { Vec::new() };
    Ok(Some(Event::DossierChanged { dossier_id: id, article_ids, is_other }))
}

async fn remove_in(tx: &mut Tx, asked: &Asked<(i64, i64)>) -> Result<(), Stop> {
    let (id, seen) = asked.what;
    let own = begin(tx, id, Some(seen), &asked.actor, asked.now).await?;
    if own.state.is_public() {
        return Err(Fault::of("", "dossiers-not-removed").into());
    }
    let detail =
        kept::detail(json!({ "path": own.path }), id, find_kept(tx, id).await?.as_ref(), kept::mark::<Kept>(None));
    addresses::free(tx, "dossier", id).await?;
    rows_write::delete(tx, id).await?;
    tell(tx, (&asked.actor, asked.now), ("dossier_removed", &own.name, detail), None).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_introduction_is_read_and_its_links_are_the_papers() {
        let (body, typed) = introduction("One *thing*.\n\nSee https://river.example/a").unwrap();
        assert_eq!(typed, "One *thing*.\n\nSee https://river.example/a");
        assert!(body.contains("river.example/a") && !body.contains("nofollow"), "{body}");
        assert!(courant_body::Body::from_json(&body).is_ok(), "{body}");
        assert_eq!(introduction(" \n "), Ok((String::new(), String::new())));
        assert_eq!(introduction(&"a".repeat(10_001)).map_err(|fault| fault.field), Err("introduction"));
        assert_eq!(language("km"), Ok("km".to_owned()));
        assert_eq!(language("k m").map_err(|fault| fault.field), Err("language"));
    }
}
