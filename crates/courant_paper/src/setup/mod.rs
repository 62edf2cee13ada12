//! Setting a paper up and keeping it: what it says of itself, its sections, topics and people, its menus, redirects and
//! promotions.
//!
//! Every change is one transaction: what is changed, its note in the audit, and the event that has readers' pages made
//! again. An address that once worked goes on to work: whoever renames, moves or merges something leaves a redirect.
//! What cannot be done is said as a [`Fault`], with the field it is about, and nothing is changed then.
//!
//! Not here: pages (`newsroom`), accounts of the staff (`accounts`), and by which rules comments wait
//! (`comments::moderate::policy`).

mod address;
pub mod bylines;
pub mod dossiers;
pub mod menus;
mod names;
pub mod paper;
pub mod redirects;
mod rows;
mod rows_write;
pub mod sections;
mod target;
pub mod topics;

pub use names::fold_names;

use crate::accounts::{self, Actor};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, DbError, DbResult, Tx, like_text};
use courant_kit::outbox;
use courant_news::Event;
use std::sync::Arc;

/// Longest name, in letters as readers count them.
pub const NAME: usize = 120;
/// Longest description, in letters.
pub const TEXT: usize = 2_000;
/// Longest address that is typed, in bytes.
pub const ADDRESS: usize = 1_000;
/// Lines on a page of a list.
pub const PAGE: i64 = 50;

/// Why something that was asked for is not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Name of the field it is about; empty for none.
    pub field: &'static str,
    /// Key of the words.
    pub key: &'static str,
    /// What the words name: an address, a name, a number.
    pub what: String,
}

impl Fault {
    /// About a field.
    pub fn of(field: &'static str, key: &'static str) -> Fault {
        Fault { field, key, what: String::new() }
    }

    /// About a field, naming something.
    pub fn naming(field: &'static str, key: &'static str, what: impl Into<String>) -> Fault {
        Fault { field, key, what: what.into() }
    }

    /// What was to be changed is not there any more.
    fn gone() -> Fault {
        Fault::of("", "setup-gone")
    }
}

/// What ends a change before its time, and undoes it.
#[derive(Debug)]
enum Stop {
    Fault(Fault),
    Store(DbError),
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Stop {
        Stop::Store(error)
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}

/// What is done in the transaction of a change.
type Act<W, T> = for<'a> fn(&'a mut Tx, &'a W) -> BoxFuture<'a, Result<T, Stop>>;

/// Runs a change as one transaction: its outcome, or why nothing was done.
async fn change<W, T>(db: &Db, wanted: W, act: Act<W, T>) -> Result<Result<T, Fault>>
where
    W: Send + Sync + 'static,
    T: Send + 'static,
{
    let wanted = Arc::new(wanted);
    let done = db.write::<T, Stop, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move { act(tx, &wanted).await })
    });
    match done.await {
        Ok(done) => Ok(Ok(done)),
        Err(Stop::Fault(fault)) => Ok(Err(fault)),
        Err(Stop::Store(error)) => Err(error.into()),
    }
}

/// A change that somebody asked for.
struct Asked<W> {
    actor: Actor,
    what: W,
    now: i64,
}

impl<W> Asked<W> {
    /// Notes it in the audit and says that what every page may show is another.
    async fn told(&self, tx: &mut Tx, action: &str, subject: &str, detail: serde_json::Value) -> DbResult<()> {
        self.told_by(tx, action, subject, detail, Event::FurnitureChanged).await
    }

    async fn told_by(
        &self,
        tx: &mut Tx,
        action: &str,
        subject: &str,
        detail: serde_json::Value,
        event: Event,
    ) -> DbResult<()> {
        accounts::note(tx, &self.actor, action, subject, &detail.to_string(), self.now).await?;
        outbox::push(tx, event.name(), &event.to_json(), self.now).await.map(drop)
    }
}

/// A line of text as it is kept: normal form, no breaks or control characters, no space around it.
fn line(field: &'static str, text: &str, longest: usize) -> Result<String, Fault> {
    let text = courant_text::fold_spaces(&courant_text::normalize(text));
    match courant_text::graphemes(&text).count() {
        length if length > longest => Err(Fault::naming(field, "setup-too-long", longest.to_string())),
        _ => Ok(text),
    }
}

/// A line that may not be empty.
fn name(text: &str) -> Result<String, Fault> {
    let name = line("name", text, NAME)?;
    if name.is_empty() { Err(Fault::of("name", "setup-no-name")) } else { Ok(name) }
}

/// The number of a medium, as it is typed or chosen; none where the field is empty.
fn number(field: &'static str, text: &str) -> Result<Option<i64>, Fault> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Fault::naming(field, "setup-no-picture", text)),
    }
}

/// Refuses what is no picture of the library.
async fn check_picture(tx: &mut Tx, field: &'static str, id: i64) -> Result<(), Stop> {
    match rows::is_picture(tx, id).await? {
        true => Ok(()),
        false => Err(Fault::naming(field, "setup-no-picture", id.to_string()).into()),
    }
}

/// A search as SQL's `LIKE` takes it, with `!` before what would mean something: anything that holds the folded words.
pub fn like(sought: &str) -> String {
    like_text(&courant_text::fold(sought))
}

/// The same for addresses, which are kept unfolded: in small letters.
pub fn like_path(sought: &str) -> String {
    like_text(&sought.to_lowercase())
}

/// A place in a list that stands by its counts, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The count of the last line shown.
    pub count: i64,
    /// Its row.
    pub id: i64,
}

impl Place {
    /// Before everything.
    pub const TOP: Place = Place { count: i64::MAX, id: i64::MAX };

    /// As it stands in an address.
    pub fn to_text(self) -> String {
        format!("{}-{}", self.count, self.id)
    }

    /// From an address.
    pub fn parse(text: &str) -> Option<Place> {
        let (count, id) = text.split_once('-')?;
        Some(Place { count: count.parse().ok()?, id: id.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_means_its_words_only() {
        assert_eq!(like("50%_!"), "%50!%!_!!%");
        assert_eq!(like("École"), like("ecole"));
    }

    #[test]
    fn lines_are_one_line_and_bounded() {
        assert_eq!(line("name", "  a\n b ", 10).as_deref(), Ok("a b"));
        assert_eq!(line("name", "a\u{1}b", 10).as_deref(), Ok("ab"));
        assert_eq!(line("name", "កកក", 2), Err(Fault::naming("name", "setup-too-long", "2")));
        assert_eq!(name(" "), Err(Fault::of("name", "setup-no-name")));
    }

    #[test]
    fn places_read_back() {
        let place = Place { count: 3, id: 42 };
        assert_eq!(Place::parse(&place.to_text()), Some(place));
        assert_eq!(Place::parse("x"), None);
    }
}
