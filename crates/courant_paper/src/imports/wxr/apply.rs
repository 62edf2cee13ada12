//! Writing a batch of articles with their comments: one transaction, the checkpoint in it.
//!
//! May run more than once (PostgreSQL retries), so it has no effect but on its transaction.

use super::note::Note;
use super::plan::{Ids, Planned, PlannedArticle, Wish};
use crate::addresses::{Address, next_free, rows_write as addresses};
use crate::articles::rows_write as articles;
use crate::comments::questions::{self, rows_write as question_rows};
use crate::comments::rows_write as comments;
use crate::imports::rows::{self, Known};
use crate::imports::rows_write;
use crate::notices::{Place, Wish as Follow, rows_write as notices};
use courant_body::Body;
use courant_kit::db::{DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// How far the run is when a batch is committed.
#[derive(Debug, Clone)]
pub(super) struct Checkpoint {
    pub run_id: i64,
    pub source: String,
    pub stage: &'static str,
    pub end: u64,
    /// JSON of the reader's header.
    pub reader: String,
    pub now: i64,
}

impl Checkpoint {
    /// Writes it down, with what there is to tell.
    pub async fn save(&self, tx: &mut Tx, notes: &[Note]) -> DbResult<()> {
        for note in notes {
            rows_write::add_note(tx, self.run_id, note.sort.as_str(), &note.item, &note.reason).await?;
        }
        rows_write::save_checkpoint(tx, self.run_id, self.stage, self.end, &self.reader, self.now).await
    }
}

/// Articles ready to be written.
#[derive(Debug)]
pub(super) struct ArticleBatch {
    pub checkpoint: Checkpoint,
    pub planned: Vec<Planned>,
    pub ids: Arc<Ids>,
}

/// What the batch finds in the store, kept true while it writes.
struct Found {
    items: HashMap<String, Known>,
    comments: HashMap<String, Known>,
    taken: HashMap<String, Address>,
    /// Path here, and whether the article is as it came in.
    paths: HashMap<i64, (Option<String>, bool)>,
    questions: HashMap<i64, Vec<(String, i64)>>,
}

impl Found {
    async fn load(tx: &mut Tx, batch: &ArticleBatch) -> DbResult<Found> {
        let source = &batch.checkpoint.source;
        let keys: Vec<String> = batch.planned.iter().flat_map(|p| [p.key.clone(), p.twin.clone()]).collect();
        let items = rows::map_known(tx, source, "item", &keys).await?;
        let keys: Vec<String> = batch.planned.iter().flat_map(|p| &p.comments).map(|c| c.key.clone()).collect();
        let known_comments = rows::map_known(tx, source, "comment", &keys).await?;
        let mut wanted: Vec<String> = Vec::new();
        for article in batch.planned.iter().filter_map(|p| p.article.as_ref()) {
            wanted.extend(article.redirects.iter().cloned());
            if let Wish::Kept(path) | Wish::Made(path) = &article.wish {
                wanted.push(path.clone());
            }
        }
        let taken = addresses::map_taken(tx, &wanted).await?;
        let known: Vec<i64> = items.values().map(|known| known.new_id).collect();
        let mut found =
            Found { items, comments: known_comments, taken, paths: HashMap::new(), questions: HashMap::new() };
        if !known.is_empty() {
            for (id, path, is_untouched) in articles::list_paths(tx, &known).await? {
                found.paths.insert(id, (path, is_untouched));
            }
            for (id, mark, question) in question_rows::list_marks(tx, &known).await? {
                found.questions.entry(id).or_default().push((mark, question));
            }
        }
        Ok(found)
    }
}

/// Writes the batch.
pub(super) async fn write(tx: &mut Tx, batch: &ArticleBatch) -> DbResult<()> {
    let mut found = Found::load(tx, batch).await?;
    let mut notes: Vec<Note> = Vec::new();
    let mut changed: Vec<i64> = Vec::new();
    let mut discussed: Vec<i64> = Vec::new();
    for planned in &batch.planned {
        notes.extend(planned.notes.iter().cloned());
        let Some(id) = write_item(tx, batch, planned, &mut found, &mut notes, &mut changed).await? else {
            let reason = "a comment under the page of an attachment that stands in no article of the file";
            notes.extend(
                planned.comments.iter().map(|c| Note::lost(format!("{}: comment {}", planned.label, c.key), reason)),
            );
            continue;
        };
        if write_comments(tx, batch, planned, id, &mut found, &mut notes).await? {
            discussed.push(id);
        }
    }
    let now = batch.checkpoint.now;
    if !discussed.is_empty() {
        articles::recount_comments(tx, &discussed).await?;
    }
    batch.checkpoint.save(tx, &notes).await?;
    let mut events = Vec::new();
    if !changed.is_empty() {
        events.push(Event::ArticlesImported { article_ids: changed });
    }
    if !discussed.is_empty() {
        events.push(Event::CommentsImported { article_ids: discussed });
    }
    for event in events {
        outbox::push(tx, event.name(), &event.to_json(), now).await?;
    }
    Ok(())
}

/// Writes an item, or finds what it became before; none if it cannot be told.
async fn write_item(
    tx: &mut Tx,
    batch: &ArticleBatch,
    planned: &Planned,
    found: &mut Found,
    notes: &mut Vec<Note>,
    changed: &mut Vec<i64>,
) -> DbResult<Option<i64>> {
    let run_id = batch.checkpoint.run_id;
    let (key, known) = match (found.items.get(&planned.twin), found.items.get(&planned.key)) {
        (Some(twin), _) => (&planned.twin, Some(twin.clone())),
        (None, Some(known)) if known.run_id == run_id && known.content_hash != planned.hash => (&planned.twin, None),
        (None, known) => (&planned.key, known.cloned()),
    };
    let Some(article) = planned.article.as_deref() else { return Ok(known.map(|known| known.new_id)) };
    let Some(known) = known else {
        if key == &planned.twin {
            let reason = "another item of the file has the same number; both are kept";
            notes.push(Note::changed(&planned.label, reason));
        }
        let id = insert(tx, batch, planned, key, article, found, notes).await?;
        changed.push(id);
        return Ok(Some(id));
    };
    if known.content_hash == planned.hash {
        if known.run_id == run_id {
            notes.push(Note::changed(&planned.label, "stands twice in the file; kept once"));
        }
        return Ok(Some(known.new_id));
    }
    if update(tx, batch, planned, &known, article, found, notes).await? {
        rows_write::set_hash(tx, &batch.checkpoint.source, "item", key, &planned.hash).await?;
        notes.push(Note::changed(&planned.label, "differs from the earlier import; taken over anew"));
        changed.push(known.new_id);
    } else {
        notes.push(Note::changed(
            &planned.label,
            "differs from the earlier import but was edited here since; left as it is",
        ));
    }
    Ok(Some(known.new_id))
}

async fn insert(
    tx: &mut Tx,
    batch: &ArticleBatch,
    planned: &Planned,
    key: &str,
    article: &PlannedArticle,
    found: &mut Found,
    notes: &mut Vec<Note>,
) -> DbResult<i64> {
    let (run_id, source) = (batch.checkpoint.run_id, &batch.checkpoint.source);
    let path = free_path(tx, &article.wish, None, &planned.label, found, notes).await?;
    let id = articles::insert(tx, &article.article, path.as_deref()).await?;
    if let Some(path) = &path {
        addresses::add(tx, path, "article", id, true).await?;
        found.taken.insert(path.clone(), Address { kind: "article".to_owned(), id, is_canonical: true });
    }
    rows_write::add_id(tx, source, "item", key, id, &planned.hash, run_id).await?;
    let known = Known { new_id: id, content_hash: planned.hash.clone(), run_id };
    found.items.insert(key.to_owned(), known);
    write_places(tx, batch, planned, article, id, found, notes).await?;
    write_followers(tx, article, id, i64::MIN, batch.checkpoint.now).await?;
    if !article.questions.is_empty() {
        let body = Body::from_json(&article.article.body).unwrap_or_default();
        questions::settle(tx, id, &body, &[]).await?;
    }
    Ok(id)
}

async fn update(
    tx: &mut Tx,
    batch: &ArticleBatch,
    planned: &Planned,
    known: &Known,
    article: &PlannedArticle,
    found: &mut Found,
    notes: &mut Vec<Note>,
) -> DbResult<bool> {
    let id = known.new_id;
    let Some((old_path, true)) = found.paths.get(&id).cloned() else { return Ok(false) };
    let path = match (&article.wish, &old_path) {
        (Wish::Made(_), Some(path)) => Some(path.clone()),
        (wish, _) => free_path(tx, wish, Some(id), &planned.label, found, notes).await?,
    };
    if !articles::update_untouched(tx, id, &article.article, path.as_deref()).await? {
        return Ok(false);
    }
    match &path {
        Some(path) => {
            addresses::make_canonical(tx, path, "article", id).await?;
            found.taken.insert(path.clone(), Address { kind: "article".to_owned(), id, is_canonical: true });
        }
        None => addresses::free(tx, "article", id).await?,
    }
    articles::clear_places(tx, id).await?;
    articles::clear_fields(tx, id).await?;
    write_places(tx, batch, planned, article, id, found, notes).await?;
    if !article.followers.is_empty() {
        // Who followed before the article came here was taken over with it, and may have ended it here since.
        let came_at = rows::load_run_start(tx, known.run_id).await?;
        write_followers(tx, article, id, came_at, batch.checkpoint.now).await?;
    }
    for lost in questions::replace_body(tx, id, &article.article.body).await? {
        let reason = "its passage is not in the renewed text; it is kept with its answers, and listed on the desk";
        notes.push(Note::lost(format!("{}: the question “{lost}”", planned.label), reason));
    }
    Ok(true)
}

/// The path it gets: the one it wishes, or the next free one after it.
async fn free_path(
    tx: &mut Tx,
    wish: &Wish,
    owner: Option<i64>,
    label: &str,
    found: &mut Found,
    notes: &mut Vec<Note>,
) -> DbResult<Option<String>> {
    let (wanted, was_its_own) = match wish {
        Wish::None => return Ok(None),
        Wish::Kept(path) => (path, true),
        Wish::Made(path) => (path, false),
    };
    let is_free = |address: Option<&Address>| {
        address.is_none_or(|address| address.kind == "article" && Some(address.id) == owner)
    };
    if is_free(found.taken.get(wanted)) {
        return Ok(Some(wanted.clone()));
    }
    let free = next_free(tx, wanted, |path, known| is_free(known) && is_free(found.taken.get(path))).await?;
    if was_its_own {
        let reason = "its address was taken by another item; it stands at another one";
        notes.push(Note::changed(format!("{label}: {wanted} → {free}"), reason));
    }
    Ok(Some(free))
}

async fn write_places(
    tx: &mut Tx,
    batch: &ArticleBatch,
    planned: &Planned,
    article: &PlannedArticle,
    id: i64,
    found: &mut Found,
    notes: &mut Vec<Note>,
) -> DbResult<()> {
    let (run_id, source) = (batch.checkpoint.run_id, &batch.checkpoint.source);
    let listed_at = article.article.listed_at();
    let mut placed: HashSet<i64> = article.sections.iter().copied().collect();
    for section in &article.sections {
        articles::add_section(tx, id, *section, false, listed_at).await?;
    }
    for section in &article.sections {
        let mut above = batch.ids.above.get(section).copied().flatten();
        while let Some(up) = above.filter(|up| placed.insert(*up)) {
            articles::add_section(tx, id, up, true, listed_at).await?;
            above = batch.ids.above.get(&up).copied().flatten();
        }
    }
    for (position, topic) in (0..).zip(&article.topics) {
        articles::add_topic(tx, id, *topic, position, listed_at).await?;
    }
    for (position, person) in (0..).zip(&article.authors) {
        articles::add_author(tx, id, *person, position, listed_at).await?;
    }
    for medium in &article.media {
        articles::add_medium(tx, id, *medium).await?;
    }
    for (position, (name, value)) in (0..).zip(&article.fields) {
        articles::add_field(tx, id, position, name, value).await?;
    }
    for (mark, question, is_open) in &article.questions {
        let public_id = Uuid::now_v7().to_string();
        let question = question_rows::put(tx, &public_id, id, mark, question, *is_open, batch.checkpoint.now).await?;
        let known = found.questions.entry(id).or_default();
        if !known.iter().any(|(_, id)| *id == question) {
            known.push((mark.clone(), question));
        }
    }
    for path in &article.redirects {
        match found.taken.get(path) {
            Some(address) if address.id == id && address.kind == "article" => {}
            Some(_) => {
                notes.push(Note::lost(
                    format!("{}: {path}", planned.label),
                    "a former address that leads elsewhere by now",
                ));
            }
            None => {
                addresses::add(tx, path, "article", id, false).await?;
                rows_write::add_id(tx, source, "redirect", path, id, "", run_id).await?;
                found.taken.insert(path.clone(), Address { kind: "article".to_owned(), id, is_canonical: false });
            }
        }
    }
    Ok(())
}

/// Writes who follows an article since after a moment. Nothing of what was said before the article came here is told them.
async fn write_followers(tx: &mut Tx, article: &PlannedArticle, id: i64, after: i64, now: i64) -> DbResult<()> {
    for follower in &article.followers {
        let since = follower.since.unwrap_or(now);
        if since < after {
            continue;
        }
        let (public_id, confirmed_at) = (Uuid::now_v7().to_string(), follower.is_confirmed.then_some(since));
        notices::put_addressee(tx, &public_id, &follower.email, "", confirmed_at, now).await?;
        let follow = Follow { kind: follower.kind, place: Place::Article(id) };
        notices::subscribe(tx, &follower.email, follow, confirmed_at, "", now).await?;
    }
    Ok(())
}

/// Writes the comments that are new; whether there were any.
async fn write_comments(
    tx: &mut Tx,
    batch: &ArticleBatch,
    planned: &Planned,
    article_id: i64,
    found: &mut Found,
    notes: &mut Vec<Note>,
) -> DbResult<bool> {
    let (run_id, source) = (batch.checkpoint.run_id, &batch.checkpoint.source);
    let mut has_new = false;
    for comment in &planned.comments {
        if let Some(known) = found.comments.get(&comment.key) {
            if known.run_id == run_id && comment.comment.is_some() {
                let item = format!("{}: comment {}", planned.label, comment.key);
                notes.push(Note::lost(item, "another comment of the file has the same number; the first was kept"));
            }
            continue;
        }
        let Some(new) = &comment.comment else { continue };
        let parent = comment.parent.as_ref().and_then(|key| found.comments.get(key)).map(|known| known.new_id);
        let question = question_of(comment.question.as_deref(), found.questions.get(&article_id));
        let id = comments::insert(tx, new, article_id, parent, question).await?;
        rows_write::add_id(tx, source, "comment", &comment.key, id, "", run_id).await?;
        found.comments.insert(comment.key.clone(), Known { new_id: id, content_hash: String::new(), run_id });
        has_new = true;
    }
    Ok(has_new)
}

/// The question a comment answers: the export names it by the number of a table it does not
/// carry, which tells only where the article asks one.
fn question_of(named: Option<&str>, asked: Option<&Vec<(String, i64)>>) -> Option<i64> {
    let (named, asked) = (named?, asked?);
    let by_mark = asked.iter().find(|(mark, _)| mark == named);
    match asked.as_slice() {
        [only] => Some(only.1),
        _ => by_mark.map(|(_, id)| *id),
    }
}
