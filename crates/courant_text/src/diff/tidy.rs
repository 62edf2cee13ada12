//! Changes put where readers expect them: at the edges of sentences and words, and whole phrases
//! instead of single words that differ by chance.
//!
//! After N. Fraser's "semantic cleanup" of differences (2006): a change that can slide along is put
//! where it begins and ends best, and what stayed the same between two changes is given up where it
//! is shorter than both.

use super::{Hunk, Side};
use crate::teaser::is_sentence_end;

/// How many units a change may slide.
const MOST_SLIDES: usize = 200;

/// Slides and joins changes; what they lead from and to stays the same.
pub(super) fn tidy(hunks: &mut Vec<Hunk>, old: &Side<'_>, new: &Side<'_>) {
    slide_all(hunks, &old.units, &new.units);
    join(hunks, old, new);
}

fn slide_all(hunks: &mut [Hunk], old: &[&str], new: &[&str]) {
    for index in 0..hunks.len() {
        // At least one unit stays between two changes.
        let earliest = index.checked_sub(1).and_then(|before| hunks.get(before)).map_or(0, |hunk| hunk.new.end + 1);
        let latest = hunks.get(index + 1).map_or(new.len(), |hunk| hunk.new.start - 1);
        let hunk = &mut hunks[index];
        let (units, range) = match (hunk.old.is_empty(), hunk.new.is_empty()) {
            (true, false) => (new, &hunk.new),
            (false, true) => (old, &hunk.old),
            _ => continue,
        };
        let room = (hunk.new.start.saturating_sub(earliest), latest.saturating_sub(hunk.new.end));
        let (back, on) = best_place(units, range.start, range.end, room);
        hunk.old = hunk.old.start - back + on..hunk.old.end - back + on;
        hunk.new = hunk.new.start - back + on..hunk.new.end - back + on;
    }
}

/// How far a stretch that came or went is best moved, back or on; one of the two is 0.
fn best_place(units: &[&str], start: usize, end: usize, room: (usize, usize)) -> (usize, usize) {
    let back = (0..room.0.min(start).min(MOST_SLIDES))
        .take_while(|slid| units[start - slid - 1] == units[end - slid - 1])
        .count();
    let on = (0..room.1.min(units.len() - end).min(MOST_SLIDES))
        .take_while(|slid| units[start + slid] == units[end + slid])
        .count();
    let first = start - back;
    let length = end - start;
    let score = |at: &usize| edge(units, *at) + edge(units, *at + length);
    // Of equally good places the last.
    let best = (first..=start + on).max_by_key(score).unwrap_or(start);
    (start.saturating_sub(best), best.saturating_sub(start))
}

/// How well a change may begin or end before the unit at this place.
fn edge(units: &[&str], at: usize) -> u8 {
    let Some(before) = at.checked_sub(1).and_then(|before| units.get(before)) else {
        return 6;
    };
    let Some(next) = units.get(at) else {
        return 6;
    };
    let is_space = before.chars().all(char::is_whitespace);
    if before.contains('\n') {
        return 5;
    }
    if is_sentence_end(before) || is_space && at >= 2 && is_sentence_end(units[at - 2]) {
        return 4;
    }
    match (is_space, next.chars().all(char::is_whitespace)) {
        (true, _) => 3,
        (false, true) => 2,
        _ if is_word(before) && is_word(next) => 1,
        _ => 0,
    }
}

fn is_word(unit: &str) -> bool {
    unit.chars().any(char::is_alphanumeric)
}

/// Joins changes with what stayed the same between them, where that is less than either.
fn join(hunks: &mut Vec<Hunk>, old: &Side<'_>, new: &Side<'_>) {
    let mut joined: Vec<Hunk> = Vec::with_capacity(hunks.len());
    for mut hunk in hunks.drain(..) {
        while let Some(before) = joined.pop_if(|before| belong_together(before, &hunk, old, new)) {
            hunk = Hunk { old: before.old.start..hunk.old.end, new: before.new.start..hunk.new.end };
        }
        joined.push(hunk);
    }
    *hunks = joined;
}

fn belong_together(before: &Hunk, after: &Hunk, old: &Side<'_>, new: &Side<'_>) -> bool {
    let between = before.new.end..after.new.start;
    // Both texts are in one script, mostly, so bytes will do to compare sizes.
    let size = |hunk: &Hunk| old.bytes(&hunk.old).max(new.bytes(&hunk.new));
    if new.bytes(&between) > size(before).min(size(after)) {
        return false;
    }
    let units = &new.units[between];
    let only_come = before.old.is_empty() && after.old.is_empty();
    let only_gone = before.new.is_empty() && after.new.is_empty();
    let holds_words = units.iter().any(|unit| is_word(unit));
    !(units.iter().any(|unit| unit.contains('\n')) || (only_come || only_gone) && holds_words)
}
