//! Counting what readers open: sums by day, without cookies and without knowing anybody.
//!
//! A page is counted where it is answered ([`courant_kit::http::page_count`]): one number that rises.
//! [`Counters`] knows what each number is of; [`flush`] adds the sums to the store every half minute,
//! so a request writes nothing. What a process counted since its last flush is lost if it is killed.
//!
//! Not here: when flushes happen (`clockwork`), and which pages are counted ([`crate::pages`]).

pub mod missing;
pub mod rows;
mod rows_write;

use crate::promotions;
use courant_kit::db::{Db, DbError, DbResult, Tx};
use courant_kit::http::page_count::PageCount;
use courant_kit::outbox;
use courant_news::Event;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Sums written in one transaction, so that other writers do not wait long.
const CHUNK: usize = 500;
/// Pages whose counts are looked after before the first look for those that are gone.
const SMALLEST_SWEEP: usize = 256;
/// Of each day so many of the most read articles are looked at.
const CANDIDATES: i64 = 100;
/// Days for which it is kept which article was read how often: a year, and the month before to compare with.
pub const KEPT_DAYS: i64 = 400;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// An article's or page's own page was sent.
    Read(i64),
    /// A promotion stood on a page that was sent.
    Shown(i64),
    /// A promotion's link was followed.
    Opened(i64),
}

/// Sums since the last flush. Ordered, so that processes add to rows in the same order and never wait
/// for each other in a circle.
type Sums = BTreeMap<Thing, u64>;

/// What the counts of pages stand for.
#[derive(Debug, Default)]
pub struct Counters {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    pages: Vec<(Arc<PageCount>, Box<[Thing]>)>,
    /// Of pages that are gone, and of flushes that failed.
    sums: Sums,
    sweep_at: usize,
}

impl State {
    /// Takes the counts in and forgets pages that nobody holds any more.
    fn sweep(&mut self) {
        let sums = &mut self.sums;
        self.pages.retain_mut(|(count, things)| {
            // Before the count is taken: what nobody holds cannot rise any more.
            let is_held = Arc::get_mut(count).is_none();
            let times = count.take();
            if times > 0 {
                things.iter().for_each(|thing| *sums.entry(*thing).or_default() += times);
            }
            is_held
        });
        self.sweep_at = (self.pages.len() * 2).max(SMALLEST_SWEEP);
    }
}

impl Counters {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Every step leaves the sums whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The count for a page that shows these things, to be carried by it. Called when a page is made,
    /// not when it is sent.
    pub fn page(&self, things: Vec<Thing>) -> Arc<PageCount> {
        let count = Arc::new(PageCount::default());
        let mut state = self.lock();
        if state.pages.len() >= state.sweep_at.max(SMALLEST_SWEEP) {
            state.sweep();
        }
        state.pages.push((Arc::clone(&count), things.into_boxed_slice()));
        count
    }

    fn take(&self) -> Sums {
        let mut state = self.lock();
        state.sweep();
        std::mem::take(&mut state.sums)
    }

    fn put_back(&self, sums: impl IntoIterator<Item = (Thing, u64)>) {
        let mut state = self.lock();
        for (thing, times) in sums {
            *state.sums.entry(thing).or_default() += times;
        }
    }
}

/// Adds what was counted to the day's sums; how many things that were. A promotion that reaches its cap
/// by it is announced in the same transaction.
///
/// What could not be written stays counted, for the next time.
pub async fn flush(db: &Db, counters: &Counters, day: i64, now: i64) -> DbResult<usize> {
    let sums: Vec<(Thing, u64)> = counters.take().into_iter().collect();
    for (index, chunk) in sums.chunks(CHUNK).enumerate() {
        let chunk: Arc<[(Thing, u64)]> = chunk.into();
        let added = db.write::<_, DbError, _>(move |tx| {
            let chunk = Arc::clone(&chunk);
            Box::pin(async move { add(tx, &chunk, day, now).await })
        });
        if let Err(error) = added.await {
            counters.put_back(sums.into_iter().skip(index * CHUNK));
            return Err(error);
        }
    }
    Ok(sums.len())
}

async fn add(tx: &mut Tx, sums: &[(Thing, u64)], day: i64, now: i64) -> DbResult<()> {
    let mut promoted: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    for (thing, times) in sums {
        let times = i64::try_from(*times).unwrap_or(i64::MAX);
        match *thing {
            Thing::Read(id) => rows_write::add_reads(tx, id, day, times).await?,
            Thing::Shown(id) => promoted.entry(id).or_default().0 += times,
            Thing::Opened(id) => promoted.entry(id).or_default().1 += times,
        }
    }
    let mut is_cap_reached = false;
    for (id, (shown, opened)) in promoted {
        rows_write::add_promotion(tx, id, day, shown, opened).await?;
        is_cap_reached |= promotions::count(tx, id, shown, opened).await?;
    }
    if is_cap_reached {
        let event = Event::PromotionsChanged;
        outbox::push(tx, event.name(), &event.to_json(), now).await?;
    }
    Ok(())
}

/// The articles that were read most from `since_day` to `today`, most read first; only such as everybody
/// may read.
///
/// Costs one look at the index per day, at its [`CANDIDATES`] most read articles, however many there
/// are and however old the paper is. What is among the first of no single day is not found; it could
/// only be among the first of all where reading is spread evenly over more articles than that.
pub async fn most_read(tx: &mut Tx, since_day: i64, today: i64, most: usize) -> DbResult<Vec<i64>> {
    let mut sums: HashMap<i64, i64> = HashMap::new();
    for day in since_day..=today {
        for (id, times) in rows::list_most_read(tx, day, CANDIDATES).await? {
            *sums.entry(id).or_default() += times;
        }
    }
    let mut ranked: Vec<(i64, i64)> = sums.into_iter().map(|(id, times)| (times, id)).collect();
    ranked.sort_unstable_by(|one, other| other.cmp(one));
    Ok(ranked.into_iter().take(most).map(|(_, id)| id).collect())
}

/// The most read articles and pages from one day to another that everybody may read, of one section or all. What was
/// never among the first `most` of a day is not looked at, so that it costs the same however much the paper holds.
pub async fn list_read(
    tx: &mut Tx,
    days: std::ops::RangeInclusive<i64>,
    section_id: Option<i64>,
    most: i64,
) -> DbResult<Vec<rows::Read>> {
    let (from, until) = days.into_inner();
    let mut ids = BTreeSet::new();
    for day in from..=until {
        ids.extend(rows::list_most_read_of(tx, day, section_id, most).await?);
    }
    rows::list_read(tx, &ids.into_iter().collect::<Vec<_>>(), from, until, most).await
}

/// Forgets how often articles were read on days more than [`KEPT_DAYS`] before `today`; how many rows
/// went. What a promotion was counted for is kept: it may have to be accounted for, and is little.
pub async fn forget(db: &Db, today: i64) -> DbResult<u64> {
    let mut count = 0;
    loop {
        let gone = db
            .write::<_, DbError, _>(move |tx| {
                Box::pin(async move { rows_write::forget_reads(tx, today - KEPT_DAYS, CHUNK as i64).await })
            })
            .await?;
        count += gone;
        if gone == 0 {
            return Ok(count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_are_gone_are_forgotten_and_their_counts_are_not() {
        let counters = Counters::default();
        let held = counters.page(vec![Thing::Read(1), Thing::Shown(9)]);
        for id in 0..10_000 {
            // Made, and dropped at once, as a crawler makes pages be.
            drop(counters.page(vec![Thing::Read(id)]));
        }
        assert!(counters.lock().pages.len() <= SMALLEST_SWEEP, "{}", counters.lock().pages.len());
        assert_eq!(counters.take(), Sums::new());
        assert_eq!(counters.lock().pages.len(), 1, "the one that is held is kept");
        counters.put_back([(Thing::Shown(9), 4)]);
        counters.put_back([(Thing::Shown(9), 2)]);
        assert_eq!(counters.take(), Sums::from([(Thing::Shown(9), 6)]));
        drop(held);
        assert_eq!(counters.take(), Sums::new());
        assert!(counters.lock().pages.is_empty());
    }
}
