//! What happens by the clock while a paper is served: promotions begin and end, the day turns, counts are
//! written, the paper's own files are looked at.
//!
//! [`Clockwork::turn`] does what has come due since it last looked and says when to look again. It looks
//! at the clock every time and never trusts how long it slept, so a clock that is set, or a machine that
//! was asleep, costs half a minute at most. Pages are forgotten only while the store answers: a page that
//! is a little old is better than none.
//!
//! Articles that were scheduled go out, and those whose time is over go, in every case once (`editing::publish_due`); the
//! same holds for fronts (`fronts::begin_due`).
//!
//! Not here: what events do to pages (`pages::cache`).

use crate::accounts;
use crate::comments;
use crate::comments::moderate::spam;
use crate::editing::publish::publish_due;
use crate::editing::{self, Hand};
use crate::fronts;
use crate::imports;
use crate::library;
use crate::links;
use crate::media;
use crate::notices;
use crate::pages::cache::{LISTS, MOST_READ, PROMOTIONS, front_tag};
use crate::pages::own_files;
use crate::paper::Paper;
use crate::settings;
use crate::setup;
use crate::stats;
use crate::stats::missing;
use courant_kit::clock::{day_of, next_day_at};
use courant_kit::http::page_cache::Tag;
use courant_news::front::document::Document;
use courant_news::gate::{Level, Rule};
use courant_news::promotion::next_change;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How often counts are written, and the longest time without a look at the clock (ms).
const FLUSH: i64 = 30_000;
/// How often the list of the most read articles is made again (ms).
const RANKING: i64 = 600_000;
/// How often moderators' decisions are learned from (ms).
const LEARNING: i64 = 600_000;
/// How often links of live articles are followed (ms).
const LINKS: i64 = 60_000;
/// How often deadlines are looked at (ms).
const DEADLINES: i64 = 60_000;
/// When to look again after the store did not answer (ms).
const RETRY: i64 = 5_000;

/// Keeps a served paper true to the clock.
pub struct Clockwork {
    paper: Arc<Paper>,
    /// Up to when everything that was due is done.
    seen_at: i64,
    /// The paper's own files are not what kept pages say.
    has_new_files: bool,
    flushed_at: i64,
    learned_at: i64,
    linked_at: i64,
    reminded_at: i64,
    /// Articles below this row are read for their links next.
    links_below: i64,
    /// The day on which it was last tidied up.
    tidied_on: Option<i64>,
}

impl Clockwork {
    /// Begins now, with nothing due.
    pub fn new(paper: &Arc<Paper>) -> Clockwork {
        let now = paper.clock.now();
        // The files as they are: pages made from here on are made from them.
        paper.own_files.have_changed();
        Clockwork {
            paper: Arc::clone(paper),
            seen_at: now,
            has_new_files: false,
            flushed_at: now,
            learned_at: 0,
            linked_at: now,
            reminded_at: 0,
            links_below: i64::MAX,
            tidied_on: None,
        }
    }

    /// Turns until `stop` is ready, then writes what was still counted.
    pub async fn run(mut self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let mut reloads = self.paper.reloads();
        loop {
            reloads.borrow_and_update();
            let wait = self.turn().await;
            tokio::select! {
                () = &mut stop => break,
                () = tokio::time::sleep(wait) => {}
                () = self.paper.scheduled.notified() => {}
                // Other promotions, or another time zone.
                Ok(()) = reloads.changed() => {}
            }
        }
        self.flush(self.paper.clock.now()).await;
    }

    /// Does what has come due; how long nothing else will.
    pub async fn turn(&mut self) -> Duration {
        let now = self.paper.clock.now();
        let due = self.due(now).await;
        let is_done = due.is_empty() || self.can_make_pages().await;
        if is_done {
            // A ranking may be a moment old, what has begun or ended may not.
            let (counts, rest): (Vec<Tag>, Vec<Tag>) = due.into_iter().partition(|tag| tag.as_str() == MOST_READ);
            self.paper.cache.purge(&rest);
            self.paper.cache.purge_gently(&counts);
            (self.seen_at, self.has_new_files) = (now, false);
        }
        // Also when the clock was put back.
        if (now - self.flushed_at).abs() >= FLUSH {
            self.flush(now).await;
            if self.paper.has_new_comments.swap(false, Ordering::Relaxed) {
                // What went has gone from its article's own pages already; a count may be a moment old.
                self.paper.cache.purge_gently(&[Tag::new(LISTS)]);
            }
        }
        let next_due = self.publish(now).await;
        self.tidy(now).await;
        self.learn(now).await;
        self.follow_links(now).await;
        self.remind(now).await;
        let site = self.paper.site();
        let changes = next_change(site.promotions.iter().map(|promotion| &promotion.terms), now);
        let next = [self.flushed_at + FLUSH, next_day_at(now, &site.zone), ranking_after(now)];
        let ends = site.fronts.values().filter_map(|front| front.ends_after(now));
        let next = next.into_iter().chain(changes).chain(next_due).chain(ends);
        let wait = next.fold(if is_done { FLUSH } else { RETRY }, |wait, at| wait.min(at - now));
        Duration::from_millis(u64::try_from(wait).unwrap_or_default().max(1))
    }

    /// Whether the store answers, for what no page can do without.
    async fn can_make_pages(&self) -> bool {
        let found = async { settings::find(&mut self.paper.db.read().await?).await }.await;
        matches!(found, Ok(Some(_)))
    }

    /// What became untrue between the last look and now.
    async fn due(&mut self, now: i64) -> Vec<Tag> {
        let paper = Arc::clone(&self.paper);
        let look = tokio::task::spawn_blocking(move || paper.own_files.have_changed()).await;
        self.has_new_files |= look.unwrap_or_default();
        let site = self.paper.site();
        if now < self.seen_at || day_of(now, &site.zone) != day_of(self.seen_at, &site.zone) {
            return vec![Tag::all()];
        }
        let changes = next_change(site.promotions.iter().map(|promotion| &promotion.terms), self.seen_at);
        let due = [
            (changes.is_some_and(|at| at <= now), PROMOTIONS),
            (ranking_after(self.seen_at) <= now, MOST_READ),
            (self.has_new_files, own_files::TAG),
        ];
        let due = due.into_iter().filter(|(is_due, _)| *is_due).map(|(_, tag)| Tag::new(tag));
        let ended = |front: &Document| front.ends_after(self.seen_at).is_some_and(|end| end <= now);
        due.chain(site.fronts.iter().filter(|(_, front)| ended(front)).map(|(front, _)| front_tag(*front))).collect()
    }

    /// Brings out what is due, and takes away what is over; when there is something next (ms UTC).
    async fn publish(&self, now: i64) -> Option<i64> {
        let (db, site) = (&self.paper.db, self.paper.site());
        let done = async {
            let published = publish_due(db, &site.settings, &Hand::of_this_machine(), now).await;
            // Fronts do not wait for an article that cannot go out.
            let front = fronts::begin_due(db, now).await?;
            published?;
            let article = editing::due::rows::find_next_due(&mut db.read().await?).await?;
            anyhow::Ok([front, article].into_iter().flatten().filter(|at| *at > now).min())
        };
        match done.await {
            // What is due and did not go out is looked at again like everything else, not at once and for ever.
            Ok(next) => next,
            Err(error) => {
                let error = format!("{error:#}");
                tracing::warn!(error, "what is due could not be published; it will be tried again");
                Some(now + RETRY)
            }
        }
    }

    async fn flush(&mut self, now: i64) {
        self.flushed_at = now;
        let day = day_of(now, &self.paper.site().zone);
        if let Err(error) = stats::flush(&self.paper.db, &self.paper.counters, day, now).await {
            tracing::warn!(%error, "what was counted could not be written; it will be tried again");
        }
        if let Err(error) = missing::flush(&self.paper.db, &self.paper.missing, day).await {
            tracing::warn!(%error, "what was not found could not be counted; it will be tried again");
        }
    }

    /// Now and then, what moderators took for spam.
    async fn learn(&mut self, now: i64) {
        if (now - self.learned_at).abs() < LEARNING {
            return;
        }
        self.learned_at = now;
        if let Err(error) = comments::hosts::read_on(&self.paper.db).await {
            tracing::warn!(
                error = format!("{error:#}"),
                "links of comments could not be noted; it will be tried again"
            );
        }
        if let Err(error) = spam::learn(&self.paper.db, now).await {
            tracing::warn!(
                error = format!("{error:#}"),
                "nothing could be learned from moderators; it will be tried again"
            );
        }
    }

    /// Now and then, what is due; where letters leave.
    async fn remind(&mut self, now: i64) {
        if (now - self.reminded_at).abs() < DEADLINES || !self.paper.mailer().is_configured() {
            return;
        }
        self.reminded_at = now;
        if let Err(error) = editing::desk::tell_of_deadlines(&self.paper.db, now).await {
            let error = format!("{error:#}");
            tracing::warn!(error, "nobody could be told what is due; it will be tried again");
        }
    }

    /// Now and then, what some live articles link to; where the paper wants to know.
    async fn follow_links(&mut self, now: i64) {
        if (now - self.linked_at).abs() < LINKS {
            return;
        }
        self.linked_at = now;
        let (db, address) = (&self.paper.db, &self.paper.site().settings.address);
        let turned = async {
            let gates = editing::gates::load(&mut db.read().await?).await?;
            match gates.level(Rule::LinkAnswers) {
                Level::Off => Ok(i64::MAX),
                _ => links::turn(db, address, self.links_below, now).await,
            }
        };
        match turned.await {
            Ok(below) => self.links_below = below,
            Err(error) => {
                tracing::warn!(error = format!("{error:#}"), "links could not be followed; it will be tried again");
            }
        }
    }

    /// Once a day: what is too old to be kept goes, and questions that came without their passage get it.
    async fn tidy(&mut self, now: i64) {
        let day = day_of(now, &self.paper.site().zone);
        if self.tidied_on == Some(day) {
            return;
        }
        let tidied = async {
            stats::forget(&self.paper.db, day).await?;
            accounts::sign_in::forget(&self.paper.db, now).await?;
            accounts::keys::tidy(&self.paper.db, now).await?;
            comments::forget_networks(&self.paper.db, now).await?;
            notices::tidy(&self.paper.db, now).await?;
            setup::fold_names(&self.paper.db).await?;
            editing::desk::tidy(&self.paper.db, now).await?;
            editing::thrown::tidy(&self.paper.db, now).await?;
            comments::questions::find_anchors(&self.paper.db, now).await?;
            links::tidy(&self.paper.db, now).await?;
            if self.paper.mailer().is_configured() {
                library::rights::tell(&self.paper.db, now).await?;
            }
            library::uploads::tidy(&self.paper.db, &self.paper.media, now).await?;
            imports::desk::tidy(&self.paper.db, &self.paper.media, now).await?;
            media::tidy::tidy(&self.paper.db, &self.paper.media, now).await
        };
        match tidied.await {
            Ok(_) => self.tidied_on = Some(day),
            Err(error) => tracing::warn!(%error, "the tidying of the day is not done; it will be tried again"),
        }
    }
}

/// The next time at which the most read articles are ranked anew.
fn ranking_after(at: i64) -> i64 {
    (at.div_euclid(RANKING) + 1) * RANKING
}
