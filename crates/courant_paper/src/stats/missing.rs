//! Counting what readers ask for and do not find: sums by path, in memory until they are written, and nothing about
//! who asked.
//!
//! Bounded: so many paths are counted at once, so many sums are kept, and none longer than two months. Addresses that
//! only programs ask for (`/wp-login.php`, `/.env`) are not counted.

use super::rows_write;
use courant_kit::db::{Db, DbError, DbResult};
use courant_kit::http::page_count::PageCount;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Paths that are counted at once.
const COUNTED: usize = 5_000;
/// Sums that are kept in the store, the largest.
const KEPT: i64 = 1_000;
/// Days after which a sum goes that did not rise.
const DAYS: i64 = 60;
/// Longest path that is counted, in bytes.
const LONGEST: usize = 300;
/// What ends addresses that no reader asks for.
const PROBES: [&str; 12] =
    [".php", ".asp", ".aspx", ".jsp", ".cgi", ".env", ".sql", ".bak", ".ini", ".yml", ".yaml", ".map"];

/// Counts of what was not found.
#[derive(Debug, Default)]
pub struct Missing(Mutex<HashMap<String, (Arc<PageCount>, u64)>>);

/// Whether a reader may have asked for it.
fn is_worth_it(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    path.len() <= LONGEST
        && !path.contains("/~")
        && !lower.split('/').any(|part| part.starts_with('.'))
        && !PROBES.iter().any(|probe| lower.ends_with(probe))
}

impl Missing {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, (Arc<PageCount>, u64)>> {
        // Every step leaves the sums whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The count for the page that says that nothing is at a path; none where it is not counted.
    pub fn page(&self, path: &str) -> Option<Arc<PageCount>> {
        let mut counts = self.lock();
        if let Some((count, _)) = counts.get(path) {
            return Some(Arc::clone(count));
        }
        if counts.len() >= COUNTED || !is_worth_it(path) {
            return None;
        }
        let count = Arc::<PageCount>::default();
        counts.insert(path.to_owned(), (Arc::clone(&count), 0));
        Some(count)
    }

    /// What was counted since the last time; what nobody holds any more is forgotten.
    fn take(&self) -> Vec<(String, u64)> {
        let mut out = Vec::new();
        self.lock().retain(|path, (count, left)| {
            // Before the count is taken: what nobody holds cannot rise any more.
            let is_held = Arc::get_mut(count).is_none();
            let times = std::mem::take(left) + count.take();
            if times > 0 {
                out.push((path.clone(), times));
            }
            is_held
        });
        out.sort();
        out
    }

    fn put_back(&self, sums: &[(String, u64)]) {
        let mut counts = self.lock();
        for (path, times) in sums {
            counts.entry(path.clone()).or_default().1 += times;
        }
    }
}

/// Adds what was counted to the sums; how many paths that were. What could not be written stays counted.
pub async fn flush(db: &Db, missing: &Missing, day: i64) -> DbResult<usize> {
    let sums: Arc<[(String, u64)]> = missing.take().into();
    if sums.is_empty() {
        return Ok(0);
    }
    let wanted = Arc::clone(&sums);
    let written = db.write::<_, DbError, _>(move |tx| {
        let sums = Arc::clone(&wanted);
        Box::pin(async move {
            for (path, times) in sums.iter() {
                rows_write::add_missing(tx, path, i64::try_from(*times).unwrap_or(i64::MAX), day).await?;
            }
            rows_write::forget_missing(tx, day - DAYS, KEPT).await
        })
    });
    match written.await {
        Ok(()) => Ok(sums.len()),
        Err(error) => {
            missing.put_back(&sums);
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_bounded_and_not_what_programs_try() {
        let missing = Missing::default();
        for path in ["/wp-login.php", "/.env", "/a/.git/config", "/~go/x", &format!("/{}", "x".repeat(300))] {
            assert!(missing.page(path).is_none(), "{path}");
        }
        let held = missing.page("/old-story").unwrap();
        assert!(Arc::ptr_eq(&held, &missing.page("/old-story").unwrap()));
        for number in 0..COUNTED * 2 {
            missing.page(&format!("/{number}"));
        }
        assert_eq!(missing.lock().len(), COUNTED);
        missing.put_back(&[("/old-story".to_owned(), 3)]);
        assert_eq!(missing.take(), [("/old-story".to_owned(), 3)]);
        assert_eq!(missing.lock().len(), 1, "the one that is held is kept");
        assert_eq!(missing.take(), []);
    }
}
