//! Notices: what readers asked to be told by mail, and the letters that tell them.
//!
//! An address that letters go to is an [`Addressee`]; what it is told of are its subscriptions, each with the moment up to
//! which its subscriber knows. What happened is heard from the outbox ([`hear`]) and becomes a job for each address that is
//! due ([`due`]); the job looks what is new since then, writes one letter of it and moves the moment on. So nothing is lost
//! when a mail server, or this program, is away, and a letter that was sent twice is known as one.
//!
//! Nothing goes to an address nobody confirmed but the question whether it should, once a day at most. One that is
//! confirmed is asked about each further wish, every four hours at most. Whoever has a letter has the key of the address's own page, where everything can be seen, changed, ended, taken home and erased.
//!
//! Not here: that page (`pages/mine.rs`), and how mail leaves (`courant_kit::mail`).

pub mod due;
mod hear;
mod letters;
mod mine;
pub mod rows;
pub mod rows_write;
mod send;

pub use hear::Ears;
pub use mine::{end, end_all, erase, export, save_pace};
pub use send::Postman;

use anyhow::{Context, Error, Result};
use courant_kit::clock::day_of;
use courant_kit::db::{Db, DbError, DbResult, Tx};
use courant_kit::jobs;
use courant_kit::key::{Key, is_same};
use due::Pace;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// The job that asks an address whether it wants letters.
pub const CONFIRM: &str = "mail.confirm";
/// The job that tells an address what is new.
pub const NEWS: &str = "mail.news";
/// The job that tells an address what was corrected or retracted.
pub const CORRECTED: &str = "mail.corrected";
/// The job that tells an address what came into dossiers.
pub const DOSSIERS: &str = "mail.dossiers";
/// The job that tells a writer what a moderator decided.
pub const DECIDED: &str = "mail.decided";

/// The job that mails a link to sign in with.
pub const SIGN_IN: &str = "mail.sign_in";
/// The job that tells colleagues that they are named in a note on a passage.
pub const NAMED: &str = "mail.named";
/// The job that tells whoever scheduled an article that it did not go out.
pub const STOPPED: &str = "mail.stopped";
/// The job that tells somebody that an article was given to them.
pub const GIVEN: &str = "mail.given";
/// The job that tells whoever has an article that it is due.
pub const DUE: &str = "mail.due";
/// The job that tells editors of files whose rights end.
pub const RIGHTS: &str = "mail.rights";
/// The job that mails an invitation to the staff.
pub const INVITE: &str = "mail.invite";
/// The job that tells the owners that somebody's role changed.
pub const STAFF: &str = "mail.staff";

/// A file that stands in something readers see, and the end of the rights to it; what a job of [`RIGHTS`] carries a list of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndingRights {
    /// Row of the medium.
    pub id: i64,
    /// Title or name.
    pub label: String,
    /// The first moment at which it may not be used any more (ms UTC).
    pub end_at: i64,
}

const DAY: i64 = 86_400_000;
/// Shortest time between two questions to an address that is confirmed.
const ASK_AGAIN: i64 = 4 * 3_600_000;
/// What a question that was put off carries: it goes out only if something waits for its answer then.
const PUT_OFF: &str = "pending";
/// Questions to new addresses that one network may cause in an hour, and all of them.
const NETWORK_HOURLY: i64 = 10;
const HOURLY: i64 = 500;
/// Wishes of one address that wait to be confirmed: the newest. So its letter names all of them.
pub const WAITING: i64 = 20;
/// Wishes that wait which one network may leave in an hour.
const NETWORK_WISHES: i64 = 20;
/// Days after which what was asked about, and not confirmed, is forgotten.
const DAYS_TO_CONFIRM: i64 = 7;

/// What somebody wants to be told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// New comments under an article.
    ArticleComments,
    /// Answers to what one wrote under an article, and comments that name one.
    Replies,
    /// Answers to one comment.
    Comment,
    /// Corrections of an article.
    Corrections,
    /// What comes into a dossier.
    Dossier,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 5] = [Kind::ArticleComments, Kind::Replies, Kind::Comment, Kind::Corrections, Kind::Dossier];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Kind::ArticleComments => "article_comments",
            Kind::Replies => "replies_to_me",
            Kind::Comment => "comment",
            Kind::Corrections => "corrections",
            Kind::Dossier => "dossier",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The key of what readers are told.
    pub fn label_key(self) -> &'static str {
        match self {
            Kind::ArticleComments => "follow-article-comments",
            Kind::Replies => "follow-replies",
            Kind::Comment => "follow-comment",
            Kind::Corrections => "follow-corrections",
            Kind::Dossier => "follow-dossier",
        }
    }
}

/// An address that letters go to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addressee {
    /// Row.
    pub id: i64,
    /// Stands in the address of its page.
    pub public_id: String,
    /// The address, in lower case.
    pub email: String,
    /// Language of its letters; empty: the paper's.
    pub language: String,
    /// Somebody who reads its letters said that they may come (ms UTC).
    pub confirmed_at: Option<i64>,
    /// When it was last asked to confirm something (ms UTC).
    pub asked_at: Option<i64>,
    /// How often letters come.
    pub pace: Pace,
    /// Hours of the paper's day in which none comes: from the first to before the second.
    pub quiet: Option<(i64, i64)>,
    /// Day of its last letter, as `courant_kit::clock::day_of` counts.
    pub letters_on: i64,
    /// Letters on that day.
    pub letter_count: i64,
    /// Its letters came back for good (ms UTC).
    pub stopped_at: Option<i64>,
}

impl Addressee {
    /// When its next letter goes out (ms UTC), in the paper's zone.
    fn due(&self, zone: &TimeZone, now: i64) -> i64 {
        let letters_today = if self.letters_on == day_of(now, zone) { self.letter_count } else { 0 };
        due::due(self.pace, self.quiet, letters_today, zone, now)
    }
}

/// A wish to be told of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Stands in forms.
    pub public_id: String,
    /// Of what.
    pub kind: Kind,
    /// Path of the article, or of the dossier.
    pub path: String,
    /// Its headline, or its name.
    pub headline: String,
    /// Whether it counts yet.
    pub is_confirmed: bool,
}

/// What somebody wants to be told of, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Of what.
    pub kind: Kind,
    /// Where.
    pub place: Place,
}

/// Where something happens that somebody wants to be told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Under an article (its row).
    Article(i64),
    /// Under a comment of it.
    Comment(i64, i64),
    /// In a dossier (its row).
    Dossier(i64),
}

impl Place {
    /// The rows of article, comment and dossier.
    fn rows(self) -> [Option<i64>; 3] {
        match self {
            Place::Article(article) => [Some(article), None, None],
            Place::Comment(article, comment) => [Some(article), Some(comment), None],
            Place::Dossier(dossier) => [None, None, Some(dossier)],
        }
    }
}

/// Who asks to be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asker {
    /// The address.
    pub email: String,
    /// The language that letters should be in.
    pub language: String,
    /// Keyed hash of the network that asks, or empty.
    pub network: String,
    /// The address is known to be the asker's own: nothing has to be confirmed.
    pub is_proven: bool,
}

/// The key of an address's page: made of its public id and the paper's key, so that the store does not know it.
pub fn page_key(key: &Key, public_id: &str) -> String {
    let mac = key.mac("addressee", &[public_id.as_bytes()]);
    mac.get(..32).unwrap_or(&mac).to_owned()
}

/// The path of an address's page.
pub fn page_path(key: &Key, public_id: &str) -> String {
    format!("/~mine/{public_id}/{}", page_key(key, public_id))
}

/// The address whose page it is, for whoever has its key.
pub async fn find(tx: &mut Tx, key: &Key, public_id: &str, secret: &str) -> Result<Option<Addressee>> {
    if !is_same(&page_key(key, public_id), secret) {
        return Ok(None);
    }
    Ok(rows::find(tx, public_id).await?)
}

/// What somebody who wants letters may be told of how it goes on. It says nothing of what the address had confirmed before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    /// Letters will come: the address is proven.
    Counts,
    /// If there is something to confirm, a letter is on its way.
    Asked,
    /// No letter goes out now. What waits is asked about with the next one.
    Later,
    /// Nothing was noted: too much was asked for from the same network.
    Refused,
}

/// Notes what an address wants to be told of. What was not proven waits until it is confirmed by mail, and the
/// question goes out with the job that is left here, as often as it may. Of an address that is new nothing is stored while
/// no question may go out, nor more than a network may leave.
pub async fn follow(db: &Db, asker: Asker, wishes: Vec<Wish>, now: i64) -> Result<Followed> {
    let asked =
        Arc::new((Asker { email: asker.email.to_ascii_lowercase(), ..asker }, wishes, Uuid::now_v7().to_string()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (asker, wishes, public_id) = &*asked;
            if !asker.is_proven && !may_leave(tx, asker, now).await? {
                return Ok(Followed::Refused);
            }
            let confirmed_at = asker.is_proven.then_some(now);
            rows_write::put_addressee(tx, public_id, &asker.email, &asker.language, confirmed_at, now).await?;
            let addressee = rows::find_by_email(tx, &asker.email).await?.context("an address is there and is not")?;
            // Letters to it came back: whatever it wants, it has to say that they may come again.
            let mut has_pending = addressee.stopped_at.is_some();
            for wish in wishes {
                has_pending |=
                    rows_write::subscribe(tx, &addressee.email, *wish, confirmed_at, &asker.network, now).await?;
            }
            if has_pending && !asker.is_proven {
                rows_write::keep_newest_waiting(tx, &addressee.email, WAITING).await?;
            }
            match has_pending {
                _ if asker.is_proven => Ok(Followed::Counts),
                true if !ask(tx, &addressee, &asker.network, now).await? => Ok(Followed::Later),
                _ => Ok(Followed::Asked),
            }
        })
    })
    .await
    .context("a subscription could not be stored")
}

/// Whether a wish that somebody left for an address, who may be anybody, is stored.
async fn may_leave(tx: &mut Tx, asker: &Asker, now: i64) -> Result<bool> {
    let hour = now - 3_600_000;
    if rows::count_waiting(tx, &asker.network, hour, NETWORK_WISHES).await? >= NETWORK_WISHES {
        return Ok(false);
    }
    // Of one that is known there is a row already.
    Ok(rows::find_by_email(tx, &asker.email).await?.is_some() || may_ask(tx, &asker.network, now).await?)
}

/// Has the question go out what an address confirms, unless it was asked a short while ago or too much is asked from the
/// same network; whether it goes out now. To a confirmed address it goes out as soon as it may.
async fn ask(tx: &mut Tx, addressee: &Addressee, network: &str, now: i64) -> Result<bool> {
    let is_confirmed = addressee.confirmed_at.is_some() && addressee.stopped_at.is_none();
    let pause = if is_confirmed { ASK_AGAIN } else { DAY };
    if !may_ask(tx, network, now).await? {
        return Ok(false);
    }
    match addressee.asked_at.map(|at| at + pause).filter(|due| *due > now) {
        None => {
            put_question(tx, addressee, network, "", now).await?;
            Ok(true)
        }
        // Where one was put off already, it asks about this as well.
        Some(due) if is_confirmed && due <= now + pause => {
            put_question(tx, addressee, network, PUT_OFF, due).await?;
            Ok(false)
        }
        Some(_) => Ok(false),
    }
}

/// Whether a network may have one more address asked.
async fn may_ask(tx: &mut Tx, network: &str, now: i64) -> Result<bool> {
    let asked = rows::count_asked(tx, network, now - 3_600_000).await?;
    Ok(asked.of_network < NETWORK_HOURLY && asked.of_all < HOURLY)
}

/// Leaves the job that asks an address at a moment.
async fn put_question(tx: &mut Tx, to: &Addressee, network: &str, payload: &str, at: i64) -> Result<()> {
    rows_write::note_asked(tx, to.id, network, at).await?;
    Ok(jobs::enqueue(tx, CONFIRM, &to.public_id, payload, 0, at).await?)
}

/// Has the address of its page mailed to whoever has written or subscribed under an address; the same is answered
/// whether anybody did.
pub async fn ask_for_page(db: &Db, asker: Asker, now: i64) -> Result<()> {
    let asked = Arc::new((Asker { email: asker.email.to_ascii_lowercase(), ..asker }, Uuid::now_v7().to_string()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (asker, public_id) = &*asked;
            if rows::find_by_email(tx, &asker.email).await?.is_none() {
                if !rows::has_written(tx, &asker.email).await? {
                    return Ok(());
                }
                rows_write::put_addressee(tx, public_id, &asker.email, &asker.language, None, now).await?;
            }
            let found = rows::find_by_email(tx, &asker.email).await?;
            // The page says that one a day is sent at most.
            let found = found.filter(|to| to.asked_at.is_none_or(|at| at <= now - DAY));
            if let Some(to) = found
                && may_ask(tx, &asker.network, now).await?
            {
                put_question(tx, &to, &asker.network, "", now).await?;
            }
            Ok(())
        })
    })
    .await
    .context("a letter could not be asked for")
}

/// The page of an address that whoever asks is known to own; it is there from then on.
pub async fn page_of(db: &Db, key: &Key, email: &str, now: i64) -> Result<String> {
    let asked = Arc::new((email.to_ascii_lowercase(), Uuid::now_v7().to_string()));
    let addressee = db
        .write::<_, Error, _>(move |tx| {
            let asked = Arc::clone(&asked);
            Box::pin(async move {
                let (email, public_id) = &*asked;
                rows_write::put_addressee(tx, public_id, email, "", None, now).await?;
                rows::find_by_email(tx, email).await?.context("an address is there and is not")
            })
        })
        .await
        .context("the page of an address could not be made")?;
    Ok(page_path(key, &addressee.public_id))
}

/// Confirms an address and what it was shown: what waited at a moment, no more than is named ([`WAITING`]). What somebody
/// left since waits on.
pub async fn confirm(db: &Db, addressee: &Addressee, shown_at: i64, now: i64) -> Result<()> {
    let (id, email) = (addressee.id, addressee.email.clone());
    db.write::<_, Error, _>(move |tx| {
        let email = email.clone();
        Box::pin(async move {
            rows_write::confirm(tx, id, &email, shown_at, now).await?;
            Ok(())
        })
    })
    .await
    .context("an address could not be confirmed")
}

/// A letter to this address came back for good: it gets none any more, until it asks and confirms again.
pub async fn came_back(db: &Db, token: &str, now: i64) -> Result<bool> {
    let token = token.to_owned();
    db.write::<_, Error, _>(move |tx| {
        let token = token.clone();
        Box::pin(async move { Ok(rows_write::stop(tx, &token, now).await?) })
    })
    .await
}

/// Forgets what nobody confirmed within a week, and from which networks addresses were asked, after 30 days.
pub async fn tidy(db: &Db, now: i64) -> DbResult<()> {
    db.write::<_, DbError, _>(move |tx| {
        Box::pin(async move {
            rows_write::forget_waiting(tx, now - DAYS_TO_CONFIRM * DAY).await?;
            rows_write::forget_networks(tx, now - 30 * DAY).await
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_have_stored_words() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_word(kind.word()), Some(kind));
        }
        assert_eq!(Kind::from_word("everything"), None);
    }

    #[test]
    fn keys_are_of_one_address() {
        let key = Key::fresh().unwrap();
        assert_eq!(page_key(&key, "a"), page_key(&key, "a"));
        assert_ne!(page_key(&key, "a"), page_key(&key, "b"));
        assert_ne!(page_key(&key, "a"), page_key(&Key::fresh().unwrap(), "a"));
    }
}
