//! From rows to documents of the index, and what has to be put in or taken out.

use super::rows::{self, Facts};
use crate::dossiers::rows as dossiers;
use crate::people::{Person, rows as people};
use crate::settings::Settings;
use crate::topics::{Topic, rows as topics};
use anyhow::Result;
use courant_body::{Body, plain_text};
use courant_kit::db::Tx;
use courant_news::kind::{KINDS, Kind as Genre, kind_word};
use courant_search::{Document, Kind};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Rows that are read at once.
pub(super) const BATCH: i64 = 100;

/// What is to be done to the index.
#[derive(Default)]
pub(super) struct Changes {
    pub put: Vec<Document>,
    pub gone: Vec<(Kind, i64)>,
    /// Articles whose comments are gone with them.
    pub gone_below: Vec<i64>,
    /// Articles that say something else than before: their comments may be found elsewhere.
    pub changed: Vec<i64>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        self.put.is_empty() && self.gone.is_empty() && self.gone_below.is_empty()
    }
}

fn stamp(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// Sections, people and topics of articles.
#[derive(Default)]
struct Around {
    sections: HashMap<i64, Vec<(i64, String)>>,
    people: HashMap<i64, Vec<Person>>,
    topics: HashMap<i64, Vec<Topic>>,
}

impl Around {
    async fn load(tx: &mut Tx, ids: &[i64]) -> Result<Around> {
        let mut around = Around::default();
        for (article, section, name) in rows::list_sections(tx, ids).await? {
            around.sections.entry(article).or_default().push((section, name));
        }
        for credit in people::list_credits(tx, ids).await? {
            around.people.entry(credit.article_id).or_default().push(credit.person);
        }
        for (article, topic) in topics::list_of_articles(tx, ids).await? {
            around.topics.entry(article).or_default().push(topic);
        }
        Ok(around)
    }

    /// The document of an article, still without its text, with the stamp of all that it says.
    fn document(&self, facts: &Facts) -> Document {
        let of = |map: &HashMap<i64, Vec<(i64, String)>>| map.get(&facts.id).cloned().unwrap_or_default();
        let sections = of(&self.sections);
        let mut people: Vec<&Person> = self.people.get(&facts.id).into_iter().flatten().collect();
        let mut seen = HashSet::new();
        people.retain(|person| seen.insert(person.id));
        let topics = self.topics.get(&facts.id).map(Vec::as_slice).unwrap_or_default();
        let names = people.iter().map(|person| person.name.as_str());
        let names = names.chain(topics.iter().map(|topic| topic.name.as_str()));
        let names = names.chain(sections.iter().map(|(_, name)| name.as_str())).collect::<Vec<_>>().join("\n");
        let mut document = Document {
            kind: if facts.is_page { Kind::Page } else { Kind::Article },
            id: facts.id,
            language: facts.language.clone(),
            headline: facts.headline.clone(),
            standfirst: facts.standfirst.clone(),
            names,
            sections: sections.into_iter().map(|(id, _)| id).collect(),
            people: people.iter().map(|person| person.id).collect(),
            topics: topics.iter().map(|topic| topic.id).collect(),
            genre: genre_of(&facts.kind),
            published_at: facts.published_at,
            ..Document::default()
        };
        document.stamp = stamp((facts, &document.names, &document.sections, &document.people, &document.topics));
        document
    }
}

/// Documents of articles with their texts.
async fn with_texts(tx: &mut Tx, mut documents: Vec<Document>) -> Result<Vec<Document>> {
    let ids: Vec<i64> = documents.iter().map(|document| document.id).collect();
    let mut bodies: HashMap<i64, String> = rows::list_bodies(tx, &ids).await?.into_iter().collect();
    for document in &mut documents {
        document.body = text_of(&bodies.remove(&document.id).unwrap_or_default());
    }
    Ok(documents)
}

/// The number of a kind of writing in the index; 0 for none.
pub fn genre_of(kind: &str) -> u64 {
    let place = KINDS.iter().position(|known| kind_word(*known) == kind);
    place.map_or(0, |place| place as u64 + 1)
}

/// The kind of writing that a number of the index means.
pub fn kind_of(genre: u64) -> Option<Genre> {
    KINDS.get(usize::try_from(genre.checked_sub(1)?).ok()?).copied()
}

/// Articles and pages that readers may see, as the index has them; few, since their texts are read.
pub async fn documents_of(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Document>> {
    let facts = rows::list_facts(tx, ids).await?;
    let around = Around::load(tx, ids).await?;
    with_texts(tx, facts.iter().map(|facts| around.document(facts)).collect()).await
}

/// The same without names and rows of what is around them, for whoever reads the texts alone.
pub async fn texts_of(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Document>> {
    let (facts, nothing) = (rows::list_facts(tx, ids).await?, Around::default());
    with_texts(tx, facts.iter().map(|facts| nothing.document(facts)).collect()).await
}

/// A stored text as plain words.
pub fn text_of(body: &str) -> String {
    plain_text(&Body::from_json(body).unwrap_or_default())
}

/// Articles as they are now, with the people and topics that they name; [`BATCH`] of them at most.
pub(super) async fn articles(tx: &mut Tx, ids: &[i64], settings: &Settings, changes: &mut Changes) -> Result<()> {
    let facts = rows::list_facts(tx, ids).await?;
    let here: HashSet<i64> = facts.iter().map(|facts| facts.id).collect();
    for id in ids.iter().filter(|id| !here.contains(id)) {
        changes.gone.push((Kind::Article, *id));
        changes.gone_below.push(*id);
    }
    let around = Around::load(tx, ids).await?;
    let documents = facts.iter().map(|facts| around.document(facts)).collect();
    changes.put.extend(with_texts(tx, documents).await?);
    // What people and topics count may have changed, also where their article is gone. Each is named once.
    let people: HashMap<i64, Person> =
        around.people.into_values().flatten().map(|person| (person.id, person)).collect();
    let topics: HashMap<i64, Topic> = around.topics.into_values().flatten().map(|topic| (topic.id, topic)).collect();
    names(people.into_values().collect(), topics.into_values().collect(), settings, changes);
    Ok(())
}

fn names(people: Vec<Person>, topics: Vec<Topic>, settings: &Settings, changes: &mut Changes) {
    let people = people.into_iter().map(|person| {
        let document = Document {
            kind: Kind::Person,
            id: person.id,
            stamp: stamp((&person.name, &person.title, &person.bio)),
            headline: person.name,
            standfirst: person.title,
            body: person.bio,
            ..Document::default()
        };
        (person.article_count, document)
    });
    let topics = topics.into_iter().map(|topic| {
        let document = Document {
            kind: Kind::Topic,
            id: topic.id,
            stamp: stamp((&topic.name, &topic.description)),
            headline: topic.name,
            body: topic.description,
            ..Document::default()
        };
        (topic.article_count, document)
    });
    for (article_count, document) in people.chain(topics) {
        if article_count == 0 {
            changes.gone.push((document.kind, document.id));
        } else {
            changes.put.push(Document { language: settings.language.clone(), ..document });
        }
    }
}

/// Dossiers as they are now; [`BATCH`] of them at most.
pub(super) async fn put_dossiers(tx: &mut Tx, ids: &[i64], settings: &Settings, changes: &mut Changes) -> Result<()> {
    let found = dossiers::list_public(tx, ids).await?;
    let is_gone = |id: &&i64| !found.iter().any(|dossier| dossier.id == **id);
    changes.gone.extend(ids.iter().filter(is_gone).map(|id| (Kind::Dossier, *id)));
    changes.put.extend(found.into_iter().map(|dossier| Document {
        kind: Kind::Dossier,
        id: dossier.id,
        stamp: stamp((&dossier.name, &dossier.standfirst, &dossier.introduction, &dossier.language)),
        language: if dossier.language.is_empty() { settings.language.clone() } else { dossier.language },
        headline: dossier.name,
        standfirst: dossier.standfirst,
        body: text_of(&dossier.introduction),
        ..Document::default()
    }));
    Ok(())
}

/// A batch of an article's comments after one, those that are others than `known` (row and stamp); the last one looked at, none
/// at the end. What is left in `known` then is gone.
pub(super) async fn comments_after(
    tx: &mut Tx,
    article_id: i64,
    after: i64,
    known: &mut HashMap<i64, u64>,
    changes: &mut Changes,
) -> Result<Option<i64>> {
    let marks = rows::list_marks_of_comments(tx, article_id, after, BATCH * 10).await?;
    let Some(last) = marks.last().map(|(id, _)| *id) else { return Ok(None) };
    let places = Places::load(tx, &[article_id]).await?;
    let stamps = marks.iter().map(|(id, mark)| (*id, places.stamp(article_id, mark)));
    let new = stamps.filter(|(id, stamp)| known.remove(id) != Some(*stamp)).collect();
    put_comments(tx, new, &places, changes).await?;
    Ok(Some(last))
}

/// The comments of an article that went live since a moment (ms UTC): however many there were before, only these are read.
pub(super) async fn comments_since(tx: &mut Tx, article_id: i64, since: i64, changes: &mut Changes) -> Result<()> {
    let places = Places::load(tx, &[article_id]).await?;
    let mut after = (since, 0);
    loop {
        let marks = rows::list_marks_since(tx, article_id, after, BATCH * 10).await?;
        let Some((last, _, live_at)) = marks.last() else { return Ok(()) };
        after = (*live_at, *last);
        let stamps = marks.iter().map(|(id, mark, _)| (*id, places.stamp(article_id, mark)));
        put_comments(tx, stamps.collect(), &places, changes).await?;
    }
}

async fn put_comments(tx: &mut Tx, stamps: HashMap<i64, u64>, places: &Places, changes: &mut Changes) -> Result<()> {
    let ids: Vec<i64> = stamps.keys().copied().collect();
    for ids in ids.chunks(BATCH as usize) {
        let comments = rows::list_comments(tx, ids).await?;
        let stamp = |id: i64| stamps.get(&id).copied().unwrap_or_default();
        changes.put.extend(comments.into_iter().map(|one| Document { stamp: stamp(one.id), ..places.comment(one) }));
    }
    Ok(())
}

/// A batch of all comments after one; the last one, none at the end.
pub(super) async fn all_comments_after(tx: &mut Tx, after: i64, changes: &mut Changes) -> Result<Option<i64>> {
    let comments = rows::list_comments_after(tx, after, BATCH * 10).await?;
    let last = comments.last().map(|(one, _)| one.id);
    let articles: HashSet<i64> = comments.iter().map(|(one, _)| one.article_id).collect();
    let places = Places::load(tx, &articles.into_iter().collect::<Vec<_>>()).await?;
    changes.put.extend(comments.into_iter().map(|(one, mark)| {
        let stamp = places.stamp(one.article_id, &mark);
        Document { stamp, ..places.comment(one) }
    }));
    Ok(last)
}

/// Sections of articles: where their comments are found.
struct Places(HashMap<i64, Vec<i64>>);

impl Places {
    async fn load(tx: &mut Tx, article_ids: &[i64]) -> Result<Places> {
        let mut places: HashMap<i64, Vec<i64>> = HashMap::new();
        for (article, section, _) in rows::list_sections(tx, article_ids).await? {
            places.entry(article).or_default().push(section);
        }
        Ok(Places(places))
    }

    fn of(&self, article_id: i64) -> &[i64] {
        self.0.get(&article_id).map_or(&[], Vec::as_slice)
    }

    /// The stamp of all that a comment of an article says.
    fn stamp(&self, article_id: i64, mark: &rows::Mark) -> u64 {
        stamp((mark, self.of(article_id)))
    }

    fn comment(&self, comment: rows::Comment) -> Document {
        Document {
            kind: Kind::Comment,
            id: comment.id,
            parent: Some(comment.article_id),
            sections: self.of(comment.article_id).to_vec(),
            language: comment.language,
            body: text_of(&comment.body),
            names: comment.author_name,
            published_at: comment.created_at,
            ..Document::default()
        }
    }
}

/// A batch of articles after one, those that are others than `known`; the last one looked at, none at the end.
pub(super) async fn articles_after(
    tx: &mut Tx,
    after: i64,
    known: &mut HashMap<i64, u64>,
    changes: &mut Changes,
) -> Result<Option<i64>> {
    let facts = rows::list_facts_after(tx, after, BATCH).await?;
    let Some(last) = facts.last().map(|facts| facts.id) else { return Ok(None) };
    let ids: Vec<i64> = facts.iter().map(|facts| facts.id).collect();
    let around = Around::load(tx, &ids).await?;
    let mut documents: Vec<Document> = facts.iter().map(|facts| around.document(facts)).collect();
    documents.retain(|document| match known.remove(&document.id) {
        Some(stamp) if stamp == document.stamp => false,
        before => {
            changes.changed.extend(before.map(|_| document.id));
            true
        }
    });
    changes.put.extend(with_texts(tx, documents).await?);
    Ok(Some(last))
}

/// Everybody and every topic with listed articles, and every dossier that readers may open, those that are others than
/// `known`; and those of `known` that are none of these any more.
pub(super) async fn all_names(
    tx: &mut Tx,
    settings: &Settings,
    mut known: HashMap<(Kind, i64), u64>,
    changes: &mut Changes,
) -> Result<()> {
    let mut found = Changes::default();
    let mut after = 0;
    loop {
        let ids = rows::list_people_after(tx, after, BATCH).await?;
        let Some(last) = ids.last() else { break };
        after = *last;
        names(people::list_by_ids(tx, &ids).await?, Vec::new(), settings, &mut found);
    }
    after = 0;
    loop {
        let ids = rows::list_topics_after(tx, after, BATCH).await?;
        let Some(last) = ids.last() else { break };
        after = *last;
        names(Vec::new(), topics::list_by_ids(tx, &ids).await?, settings, &mut found);
    }
    after = 0;
    loop {
        let ids = dossiers::list_public_after(tx, after, BATCH).await?;
        let Some(last) = ids.last() else { break };
        after = *last;
        put_dossiers(tx, &ids, settings, &mut found).await?;
    }
    found.put.retain(|document| known.remove(&(document.kind, document.id)) != Some(document.stamp));
    changes.put.extend(found.put);
    changes.gone.extend(known.into_keys());
    Ok(())
}
