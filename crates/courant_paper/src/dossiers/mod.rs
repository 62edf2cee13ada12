//! Dossiers: running stories that the paper keeps, each a page with an introduction and what belongs to it in the order
//! of time: articles, and things that happened and have none.
//!
//! Readers see a dossier while it is running or closed, and of its entries those whose article they may open; both come
//! through the views `public_dossiers` and `public_articles`. When an article comes before readers or goes from them, its
//! dossiers tell of it ([`tell_of_article`]).
//!
//! Not here: changing them (`setup::dossiers`), and how they look (`pages::dossier`).

pub mod rows;
pub mod rows_write;

pub use rows_write::NewDossier;

use courant_kit::db::{DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;

/// How a dossier stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// Being made; readers do not know of it.
    #[default]
    Draft,
    /// The story goes on.
    Running,
    /// It is told; the page stays and says so.
    Closed,
}

impl State {
    /// All of them, in the order in which they are offered.
    pub const ALL: [State; 3] = [State::Draft, State::Running, State::Closed];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Running => "running",
            State::Closed => "closed",
        }
    }

    /// From the stored word; anything else is none.
    pub fn parse(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether readers may open it.
    pub fn is_public(self) -> bool {
        self != State::Draft
    }
}

/// A dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// Row.
    pub id: i64,
    /// Key, the last part of its address.
    pub slug: String,
    /// Address.
    pub path: String,
    /// Name.
    pub name: String,
    /// BCP 47; empty: the paper's.
    pub language: String,
    /// What it is about, in a sentence or two.
    pub standfirst: String,
    /// JSON of a body; empty: none.
    pub introduction: String,
    /// What the introduction was read from.
    pub typed: String,
    /// Its entries are read from the oldest on.
    pub is_oldest_first: bool,
    /// How it stands.
    pub state: State,
    /// Since when it is closed (ms UTC).
    pub closed_at: Option<i64>,
    /// Rises with every change, also of its entries: who saves says what they saw.
    pub edit: i64,
    /// Last change (ms UTC).
    pub changed_at: i64,
    /// What whoever made it is called.
    pub changed_by: String,
}

/// Something in a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Row.
    pub id: i64,
    /// The article; none for something that happened.
    pub article_id: Option<i64>,
    /// Why the article matters, or empty; of something that happened, what.
    pub text: String,
    /// The day it is about (ms UTC of its beginning there).
    pub about_on: Option<i64>,
    /// Its place in the order of time, the oldest first.
    pub position: i64,
    /// When it came before readers of the dossier (ms UTC).
    pub came_at: i64,
}

/// The fragment at which an entry stands on its dossier's page.
pub fn anchor(entry: &Entry) -> String {
    format!("entry-{}", entry.id)
}

/// A dossier that an article stands in, for pages that name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Within {
    /// Row of the dossier.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its address.
    pub path: String,
    /// The article's place in it: position and row of the entry.
    pub place: (i64, i64),
}

/// Adds a dossier; its id.
pub async fn add(tx: &mut Tx, new: &NewDossier) -> DbResult<i64> {
    rows_write::insert(tx, new).await
}

/// Adds an entry at a place: its position, and when it is put in (ms UTC); its id.
pub async fn add_entry(
    tx: &mut Tx,
    dossier_id: i64,
    article_id: Option<i64>,
    text: &str,
    about_on: Option<i64>,
    place: (i64, i64),
) -> DbResult<i64> {
    rows_write::insert_entry(tx, dossier_id, article_id, text, about_on, place).await
}

/// Says that the dossiers of an article show it otherwise than before: it came, went, or is called otherwise. In the
/// transaction in which that happens.
pub async fn tell_of_article(tx: &mut Tx, article_id: i64, now: i64) -> DbResult<()> {
    let found = rows::map_by_articles(tx, &[article_id]).await?;
    for within in found.into_values().flatten() {
        let mut article_ids = rows::list_near(tx, within.id, within.place).await?;
        article_ids.retain(|id| *id != article_id);
        let event = Event::DossierChanged { dossier_id: within.id, article_ids, is_other: false };
        outbox::push(tx, event.name(), &event.to_json(), now).await?;
    }
    Ok(())
}
