//! Sending: the jobs that write a letter and hand it to the mail server.
//!
//! A job that fails is tried again by the queue; what is told is read when the letter is written, so a letter that waits
//! long tells all that came meanwhile. An address at which letters are refused for good gets none any more.

use super::due::SETTLED;
use super::letters::Desk;
use super::{
    Addressee, CONFIRM, CORRECTED, DECIDED, DOSSIERS, DUE, EndingRights, GIVEN, INVITE, NAMED, NEWS, PUT_OFF, RIGHTS,
    SIGN_IN, STAFF, STOPPED, WAITING, page_path, rows, rows_write,
};
use crate::accounts::{Account, Right, Role, rows as accounts, sign_in};
use crate::editing::{passages, rows as editing};
use crate::settings::{self, Settings};
use anyhow::{Context, Error, Result, bail};
use courant_kit::clock::{Clock, day_of};
use courant_kit::db::Db;
use courant_kit::jobs::{self, Hopeless, Job, Worker};
use courant_kit::key::Key;
use courant_kit::mail::{Letter, Mailer, SendError, bounce};
use courant_news::workflow::State;
use std::sync::Arc;

/// Most comments of one letter.
const ITEMS: i64 = 30;
/// Staff who are looked through for owners.
const OWNERS: i64 = 1_000;

/// The language of a letter: the one in which everything is that it speaks of, else that of its reader.
fn language_of<'a>(to: &'a Addressee, mut of: impl Iterator<Item = &'a str>) -> &'a str {
    let first = of.next().unwrap_or_default();
    if first.is_empty() || of.any(|other| other != first) { &to.language } else { first }
}

/// Writes and sends the letters that are due.
#[derive(Clone)]
pub struct Postman {
    db: Db,
    clock: Clock,
    mailer: Mailer,
    key: Key,
}

impl Postman {
    /// For a store, with the way that mail leaves by.
    pub fn new(db: &Db, clock: &Clock, mailer: &Mailer, key: &Key) -> Postman {
        Postman { db: db.clone(), clock: clock.clone(), mailer: mailer.clone(), key: key.clone() }
    }

    /// Gives a worker the jobs of this module.
    pub fn handle_jobs(&self, worker: Worker) -> Worker {
        let (question, news, decided) = (self.clone(), self.clone(), self.clone());
        let (link, staff, corrected, invitation) = (self.clone(), self.clone(), self.clone(), self.clone());
        let (named, dossiers, stopped, rights) = (self.clone(), self.clone(), self.clone(), self.clone());
        let (given, due) = (self.clone(), self.clone());
        worker
            .handle(SIGN_IN, move |job| {
                let postman = link.clone();
                async move { postman.send_link(&job).await }
            })
            .handle(INVITE, move |job| {
                let postman = invitation.clone();
                async move { postman.invite(&job).await }
            })
            .handle(STAFF, move |job| {
                let postman = staff.clone();
                async move { postman.tell_owners(&job).await }
            })
            .handle(NAMED, move |job| {
                let postman = named.clone();
                async move { postman.tell_named(&job).await }
            })
            .handle(STOPPED, move |job| {
                let postman = stopped.clone();
                async move { postman.tell_stopped(&job).await }
            })
            .handle(GIVEN, move |job| {
                let postman = given.clone();
                async move { postman.tell_given(&job).await }
            })
            .handle(DUE, move |job| {
                let postman = due.clone();
                async move { postman.tell_due(&job).await }
            })
            .handle(RIGHTS, move |job| {
                let postman = rights.clone();
                async move { postman.tell_of_rights(&job).await }
            })
            .handle(CONFIRM, move |job| {
                let postman = question.clone();
                async move { postman.ask(&job).await }
            })
            .handle(NEWS, move |job| {
                let postman = news.clone();
                async move { postman.tell(&job).await }
            })
            .handle(CORRECTED, move |job| {
                let postman = corrected.clone();
                async move { postman.tell_corrections(&job).await }
            })
            .handle(DOSSIERS, move |job| {
                let postman = dossiers.clone();
                async move { postman.tell_of_dossiers(&job).await }
            })
            .handle(DECIDED, move |job| {
                let postman = decided.clone();
                async move { postman.tell_decision(&job).await }
            })
    }

    async fn settings(&self) -> Result<Settings> {
        settings::find(&mut self.db.read().await?).await?.context("there is no paper")
    }

    /// The address a job is for, if it has said yes and letters arrive there.
    async fn confirmed(&self, public_id: &str) -> Result<Option<Addressee>> {
        let found = rows::find(&mut self.db.read().await?, public_id).await?;
        Ok(found.filter(|to| to.stopped_at.is_none() && to.confirmed_at.is_some()))
    }

    /// Asks an address, also one at which letters came back: whoever asks says that they may arrive again.
    async fn ask(&self, job: &Job) -> Result<()> {
        let mut tx = self.db.read().await?;
        let Some(to) = rows::find(&mut tx, &job.key).await? else { return Ok(()) };
        let pending = rows::list_pending(&mut tx, &to.email, WAITING).await?;
        drop(tx);
        if pending.is_empty() && job.payload == PUT_OFF {
            return Ok(());
        }
        let settings = self.settings().await?;
        let language = language_of(&to, pending.iter().map(|one| one.language.as_str()));
        let desk = Desk::new(&settings, language, self.clock.now());
        let mut headlines: Vec<&str> = pending.iter().map(|one| one.headline.as_str()).collect();
        headlines.dedup();
        let page = page_path(&self.key, &to.public_id);
        self.send(&to, desk.question(&to, &page, &headlines)?).await
    }

    async fn tell(&self, job: &Job) -> Result<()> {
        let Some(to) = self.confirmed(&job.key).await? else { return Ok(()) };
        let now = self.clock.now();
        let mut tx = self.db.read().await?;
        let mut items = rows::list_news(&mut tx, &to.email, i64::MAX, ITEMS + 1).await?;
        let has_pending = !rows::list_pending(&mut tx, &to.email, 1).await?.is_empty();
        drop(tx);
        if items.is_empty() {
            return Ok(());
        }
        let settings = self.settings().await?;
        let zone = settings.zone();
        // What came just now is told with the next letter: what came before it may not be there to be read yet.
        let settled = items.partition_point(|item| item.live_at <= now - SETTLED);
        let has_more = settled as i64 > ITEMS;
        let next = (has_more || settled < items.len()).then(|| to.due(&zone, now));
        items.truncate(settled);
        let last = items.last().map(|item| item.live_at);
        items.truncate(ITEMS as usize);
        if last.is_some() {
            let page = page_path(&self.key, &to.public_id);
            let desk = Desk::new(&settings, language_of(&to, items.iter().map(|item| item.language.as_str())), now);
            self.send(&to, desk.news(&to, &page, &items, has_more, has_pending)?).await?;
        }
        // Of more than fits the letter says that there is more; it is not told one by one afterwards.
        let until = if has_more { Some(now - SETTLED) } else { last };
        let day = day_of(now, &zone);
        let to = Arc::new(to);
        self.db
            .write::<_, Error, _>(move |tx| {
                let to = Arc::clone(&to);
                Box::pin(async move {
                    if let Some(until) = until {
                        rows_write::note_told(tx, to.id, &to.email, until, day).await?;
                    }
                    if let Some(at) = next {
                        jobs::enqueue_by(tx, NEWS, &to.public_id, "", 2, at).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    async fn tell_corrections(&self, job: &Job) -> Result<()> {
        let Some(to) = self.confirmed(&job.key).await? else { return Ok(()) };
        let mut items = rows::list_corrected(&mut self.db.read().await?, &to.email, ITEMS + 1).await?;
        if items.is_empty() {
            return Ok(());
        }
        let has_more = items.len() as i64 > ITEMS;
        items.truncate(ITEMS as usize);
        let (settings, now) = (self.settings().await?, self.clock.now());
        let page = page_path(&self.key, &to.public_id);
        let desk = Desk::new(&settings, language_of(&to, items.iter().map(|item| item.language.as_str())), now);
        self.send(&to, desk.corrections(&to, &page, &items)?).await?;
        let day = day_of(now, &settings.zone());
        let told = Arc::new((to, items));
        self.db
            .write::<_, Error, _>(move |tx| {
                let told = Arc::clone(&told);
                Box::pin(async move {
                    let (to, items) = &*told;
                    rows_write::count_letter(tx, to.id, day).await?;
                    for item in items {
                        rows_write::note_corrected(tx, &to.email, item.article_id, item.noted_at).await?;
                    }
                    if has_more {
                        // Nothing that was wrong is left out: the rest goes with another letter.
                        jobs::enqueue(tx, CORRECTED, &to.public_id, "", 2, now).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    async fn tell_of_dossiers(&self, job: &Job) -> Result<()> {
        let Some(to) = self.confirmed(&job.key).await? else { return Ok(()) };
        let now = self.clock.now();
        let mut items = rows::list_came(&mut self.db.read().await?, &to.email, now, ITEMS + 1).await?;
        if items.is_empty() {
            return Ok(());
        }
        let has_more = items.len() as i64 > ITEMS;
        items.truncate(ITEMS as usize);
        let settings = self.settings().await?;
        let page = page_path(&self.key, &to.public_id);
        let desk = Desk::new(&settings, &to.language, now);
        self.send(&to, desk.dossiers(&to, &page, &items, has_more)?).await?;
        let day = day_of(now, &settings.zone());
        let told = Arc::new((to, items));
        self.db
            .write::<_, Error, _>(move |tx| {
                let told = Arc::clone(&told);
                Box::pin(async move {
                    let (to, items) = &*told;
                    rows_write::count_letter(tx, to.id, day).await?;
                    for item in items {
                        // Of more than fits the letter says that there is more.
                        let until = if has_more { now } else { item.entry.came_at };
                        rows_write::note_came(tx, &to.email, item.dossier_id, until).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    async fn tell_decision(&self, job: &Job) -> Result<()> {
        let comment_id: i64 = job.key.parse().map_err(|_| Hopeless(format!("{} is no comment", job.key)))?;
        let mut tx = self.db.read().await?;
        let Some(decided) = rows::find_decided(&mut tx, comment_id).await? else { return Ok(()) };
        let to = rows::find_by_email(&mut tx, &decided.email).await?;
        drop(tx);
        let is_told = matches!(decided.state.as_str(), "live" | "trash");
        let Some(to) = to.filter(|to| is_told && to.confirmed_at.is_some() && to.stopped_at.is_none()) else {
            return Ok(());
        };
        let settings = self.settings().await?;
        let page = page_path(&self.key, &to.public_id);
        let desk = Desk::new(&settings, language_of(&to, [decided.language.as_str()].into_iter()), self.clock.now());
        self.send(&to, desk.decision(&to, &page, &decided)?).await
    }

    async fn send_link(&self, job: &Job) -> Result<()> {
        let now = self.clock.now();
        let link = sign_in::link_to_send(&mut self.db.read().await?, &self.key, &job.key, now).await?;
        let Some(link) = link else { return Ok(()) };
        let settings = self.settings().await?;
        self.hand_over(&Desk::new(&settings, "", now).link(&link)?).await
    }

    async fn invite(&self, job: &Job) -> Result<()> {
        let now = self.clock.now();
        let mut tx = self.db.read().await?;
        let Some(link) = sign_in::link_to_send(&mut tx, &self.key, &job.key, now).await? else { return Ok(()) };
        let Some(invited) = accounts::find_by_email(&mut tx, &link.email).await? else { return Ok(()) };
        drop(tx);
        let settings = self.settings().await?;
        self.hand_over(&Desk::new(&settings, "", now).invitation(&link, invited.role, &job.payload)?).await
    }

    /// Whoever is named in a note is told, each by a letter of their own.
    async fn tell_named(&self, job: &Job) -> Result<()> {
        let id: i64 = job.key.parse().map_err(|_| Hopeless(format!("{:?} is no note", job.key)))?;
        let Some(named) = passages::find_named(&mut self.db.read().await?, id).await? else { return Ok(()) };
        let settings = self.settings().await?;
        let desk = Desk::new(&settings, "", self.clock.now());
        for colleague in &named.colleagues {
            self.hand_over(&desk.named(colleague, &named)?).await?;
        }
        Ok(())
    }

    /// Whoever scheduled an article that did not go out is told, or whose it is, while it waits for them.
    async fn tell_stopped(&self, job: &Job) -> Result<()> {
        let id = job.key.split_once(' ').and_then(|(id, _)| id.parse::<i64>().ok());
        let id = id.ok_or_else(|| Hopeless(format!("{:?} is no article", job.key)))?;
        let mut tx = self.db.read().await?;
        let Some(work) = editing::find(&mut tx, id).await?.filter(|work| !work.stopped.is_empty()) else {
            return Ok(());
        };
        let Some(to) = editing::find_scheduler(&mut tx, id).await?.or(work.account_id) else { return Ok(()) };
        let to = accounts::find(&mut tx, to).await?.filter(Account::is_active_staff);
        drop(tx);
        let Some(to) = to else { return Ok(()) };
        let settings = self.settings().await?;
        self.hand_over(&Desk::new(&settings, "", self.clock.now()).stopped(&to, &work, &job.key)?).await
    }

    /// Whoever an article was given to is told, while they have it.
    async fn tell_given(&self, job: &Job) -> Result<()> {
        let mut numbers = job.key.split(' ').map(str::parse::<i64>);
        let (Some(Ok(id)), Some(Ok(to))) = (numbers.next(), numbers.next()) else {
            return Err(Hopeless(format!("{:?} is no article and account", job.key)).into());
        };
        let work = editing::find(&mut self.db.read().await?, id).await?;
        let Some(work) = work.filter(|work| work.assignee_id == Some(to)) else { return Ok(()) };
        let Some((to, language)) = self.at_work(to).await? else { return Ok(()) };
        let settings = self.settings().await?;
        let desk = Desk::new(&settings, &language, self.clock.now());
        self.hand_over(&desk.given(&to, &work, &job.payload, &job.key)?).await
    }

    /// Whoever has an article is told that it is due, unless it was delivered or is due at another time by now.
    async fn tell_due(&self, job: &Job) -> Result<()> {
        let (id, at) = job.key.split_once(' ').unwrap_or_default();
        let (Ok(id), Ok(at)) = (id.parse::<i64>(), at.parse::<i64>()) else {
            return Err(Hopeless(format!("{:?} is no article and moment", job.key)).into());
        };
        let work = editing::find(&mut self.db.read().await?, id).await?;
        let Some(work) = work.filter(|work| work.deadline_at == Some(at)) else { return Ok(()) };
        let to = match work.state {
            State::Draft => work.assignee_id.or(work.account_id),
            // Who wrote it has done their part.
            State::Filed | State::InReview => work.assignee_id.filter(|id| Some(*id) != work.account_id),
            _ => None,
        };
        let Some(to) = to else { return Ok(()) };
        let Some((to, language)) = self.at_work(to).await? else { return Ok(()) };
        let settings = self.settings().await?;
        let desk = Desk::new(&settings, &language, self.clock.now());
        self.hand_over(&desk.due(&to, &work, at, &job.key)?).await
    }

    /// Somebody of the staff who wants letters about their articles, with the language of their letters; empty: the paper's.
    async fn at_work(&self, account_id: i64) -> Result<Option<(Account, String)>> {
        let mut tx = self.db.read().await?;
        let found = accounts::find(&mut tx, account_id).await?;
        let Some(to) = found.filter(|to| to.is_active_staff() && to.has_work_letters) else { return Ok(None) };
        let language = rows::find_by_email(&mut tx, &to.email).await?.map(|reader| reader.language);
        Ok(Some((to, language.unwrap_or_default())))
    }

    /// Whoever may edit is told of files whose rights end, each by a letter of their own.
    async fn tell_of_rights(&self, job: &Job) -> Result<()> {
        let ending: Vec<EndingRights> =
            serde_json::from_str(&job.payload).map_err(|error| Hopeless(format!("no files: {error}")))?;
        let staff = accounts::list_staff(&mut self.db.read().await?, OWNERS).await?;
        let settings = self.settings().await?;
        let desk = Desk::new(&settings, "", self.clock.now());
        for editor in staff.iter().filter(|one| one.is_active_staff() && one.role.may(Right::Edit)) {
            self.hand_over(&desk.rights(editor, &ending, &job.key)?).await?;
        }
        Ok(())
    }

    /// Every owner is told: a stolen account that makes itself a helper is seen.
    async fn tell_owners(&self, job: &Job) -> Result<()> {
        let hopeless = || Hopeless(format!("{:?} is no change of a role", job.key));
        let (id, to) = job.key.split_once(' ').ok_or_else(hopeless)?;
        let id: i64 = id.parse().map_err(|_| hopeless())?;
        let mut tx = self.db.read().await?;
        let Some(changed) = accounts::find(&mut tx, id).await? else { return Ok(()) };
        let owners = accounts::list_staff(&mut tx, OWNERS).await?;
        drop(tx);
        let settings = self.settings().await?;
        let desk = Desk::new(&settings, "", self.clock.now());
        for owner in owners.iter().filter(|one| one.role == Role::Owner) {
            self.hand_over(&desk.staff(owner, &changed, (&job.payload, to), &job.key)?).await?;
        }
        Ok(())
    }

    /// Hands a letter over that is no notice: nothing follows for its address if it is refused.
    async fn hand_over(&self, letter: &Letter) -> Result<()> {
        match self.mailer.send(letter, None).await {
            Ok(()) => Ok(()),
            Err(SendError::Permanent(said)) => Err(Hopeless(format!("the letter was refused for good: {said}")).into()),
            Err(later @ (SendError::Temporary(_) | SendError::Broken(_))) => bail!("{later}"),
        }
    }

    /// Hands a letter over. One that is refused for good ends letters to its address.
    async fn send(&self, to: &Addressee, letter: Letter) -> Result<()> {
        let domain = self.mailer.from().map(|from| from.address().domain().to_owned());
        let return_path = match &domain {
            Some(domain) => {
                Some(bounce::return_path(&to.public_id, domain).map_err(|error| Hopeless(error.to_string()))?)
            }
            None => None,
        };
        match self.mailer.send(&letter, return_path.as_ref()).await {
            Ok(()) => Ok(()),
            Err(SendError::Permanent(said)) => {
                let (public_id, now) = (to.public_id.clone(), self.clock.now());
                self.db
                    .write::<_, Error, _>(move |tx| {
                        let public_id = public_id.clone();
                        Box::pin(async move { Ok(rows_write::stop(tx, &public_id, now).await.map(drop)?) })
                    })
                    .await?;
                Err(Hopeless(format!("the letter was refused for good: {said}")).into())
            }
            Err(later @ (SendError::Temporary(_) | SendError::Broken(_))) => bail!("{later}"),
        }
    }
}
