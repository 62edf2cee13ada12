//! Topics that are nearly the same: told before one is made a second time.

use super::{Listed, rows};
use crate::setup::{Place, like};
use courant_kit::db::{DbResult, Tx};
use courant_text::{distance, fold, graphemes};

/// Topics that are looked through.
const MOST: i64 = 200;
/// Letters by which they are found.
const BEGINNING: usize = 3;
/// A longer name is near only what it is the same as.
const LONGEST: usize = 60;

/// What is left of a name without case, accents, blanks and signs.
fn key(name: &str) -> Vec<String> {
    let is_said = |letter: &&str| letter.chars().any(char::is_alphanumeric);
    graphemes(&fold(name)).filter(is_said).map(str::to_owned).collect()
}

/// Whether only case, accents, blanks or signs differ.
pub fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (key(one), key(other));
    !one.is_empty() && one == other
}

/// How many letters differ at the most in names of a length: a slip in a short one makes another word.
fn slips(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Whether two names differ by no more than a slip, or one by its ending.
fn is_near(one: &[String], other: &[String]) -> bool {
    let (shorter, longer) = (one.len().min(other.len()), one.len().max(other.len()));
    let most = slips(shorter);
    one == other || (longer <= LONGEST && longer - shorter <= most && distance(one, other) <= most)
}

/// Topics whose names are nearly this one, the same first, then those with most articles.
pub async fn list(tx: &mut Tx, name: &str) -> DbResult<Vec<Listed>> {
    let wanted = key(name);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    // By its beginning and by its end: a slip is in one of them at the most.
    let (beginning, end) = (wanted.len().min(BEGINNING), wanted.len().saturating_sub(BEGINNING));
    let mut found: Vec<Listed> = Vec::new();
    for part in [wanted.get(..beginning), wanted.get(end..)].into_iter().flatten() {
        for one in rows::list(tx, &like(&part.concat()), Place::TOP, MOST).await? {
            if is_near(&key(&one.name), &wanted) && !found.iter().any(|known| known.id == one.id) {
                found.push(one);
            }
        }
    }
    found.sort_by_key(|one| (key(&one.name) != wanted, std::cmp::Reverse(one.article_count), one.id));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearly_the_same_is_told_from_other_words() {
        let near = |one: &str, other: &str| is_near(&key(one), &key(other));
        assert!(is_same("Hydro-power", "hydropower") && is_same("École", "ecole") && !is_same("", "-"));
        for (one, other) in [("Rivers", "River"), ("Hydropower", "Hydropowr"), ("ទន្លេ", "ទន្លេ")] {
            assert!(near(one, other), "{one} {other}");
        }
        for (one, other) in [("Dam", "Ham"), ("Rain", "Grain and rice"), ("水闸", "水")] {
            assert!(!near(one, other), "{one} {other}");
        }
        assert_eq!(distance(&key("kitten"), &key("sitting")), 3);
        assert_eq!(distance(&key(""), &key("abc")), 3);
    }
}
