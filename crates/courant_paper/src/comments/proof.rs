//! Proofs of work: a challenge in the form of a guest whom the paper does not know, while it is under pressure.
//!
//! The challenge is a text and the beginning of the SHA-256 (FIPS 180-4) of that text with a number behind it; the answer
//! is the number. Which number it is follows, by the paper's key, from everything the challenge is bound to: the article, the
//! proof of the form, the network and the time at which it ends. So nothing has to be kept of a challenge, and one that was
//! made up, or for something else, has another answer. Only the answers that came are kept, so that none counts twice.
//!
//! Not here: who is asked (`courant_news::comment::pressure`), and how the answer is found (`assets/thread/proof.js`).

use super::{rows, rows_write};
use anyhow::Result;
use courant_kit::db::{DbResult, Tx};
use courant_kit::key::{Key, fresh_token, hex};
use courant_news::comment::pressure::{CHALLENGE_NUMBERS, CHALLENGE_SECS, GUESTS, HISTORY_SECS, is_asked};
use sha2::{Digest, Sha256};

/// Letters of the nonce: 64 bits.
const NONCE: usize = 16;
/// Letters of the sum that is sought: 64 bits, so that no other number below [`CHALLENGE_NUMBERS`] has it.
const SUM: usize = 16;

/// The form that a challenge is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// Public id of the article.
    pub article: &'a str,
    /// The proof that a page of this paper offered the form.
    pub issued: &'a str,
    /// Keyed hash of the network from which it was asked for.
    pub network: &'a str,
}

/// An answer that is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solved {
    /// By which it is known.
    pub nonce: String,
    /// Until when it is good (ms UTC).
    pub expires_at: i64,
}

/// Whether a guest from a network is asked for a proof now.
pub async fn is_asked_of(tx: &mut Tx, network: &str, now: i64) -> DbResult<bool> {
    let guests = rows::count_guests(tx, now - GUESTS.window_secs * 1_000, i64::from(GUESTS.most)).await?;
    let guests = u32::try_from(guests).unwrap_or(u32::MAX);
    // Nearly always nobody is, and one statement says so.
    if !is_asked(guests, false, false) {
        return Ok(false);
    }
    let has_history = rows::has_history(tx, network, now - HISTORY_SECS * 1_000).await?;
    Ok(is_asked(guests, false, has_history))
}

/// A fresh challenge for a form.
///
/// # Errors
/// The random generator failed.
pub fn challenge(key: &Key, place: Place<'_>, now: i64) -> Result<String> {
    let nonce = fresh_token()?;
    let expires_at = now + CHALLENGE_SECS * 1_000;
    let head = format!("{expires_at}-{}", nonce.get(..NONCE).unwrap_or(&nonce));
    let sum = sum(&head, number(key, place, &head));
    Ok(format!("{head}-{CHALLENGE_NUMBERS}-{sum}"))
}

/// What an answer to a challenge proves; none where it is wrong or too old, or the challenge was made for another form.
pub fn check(key: &Key, place: Place<'_>, challenge: &str, answer: &str, now: i64) -> Option<Solved> {
    let mut parts = challenge.split('-');
    let (expires_at, nonce) = (parts.next()?, parts.next()?);
    let is_nonce = nonce.len() == NONCE && nonce.bytes().all(|byte| byte.is_ascii_hexdigit());
    let head = format!("{expires_at}-{nonce}");
    let is_right = answer.parse::<u32>().ok()? == number(key, place, &head);
    let expires_at: i64 = expires_at.parse().ok()?;
    let is_fresh = (now..=now.saturating_add(CHALLENGE_SECS * 1_000)).contains(&expires_at);
    (is_nonce && is_right && is_fresh).then(|| Solved { nonce: nonce.to_owned(), expires_at })
}

/// Notes that a proof came, in the transaction of the comment it came with; whether it is the first time.
pub async fn spend(tx: &mut Tx, solved: &Solved) -> DbResult<bool> {
    rows_write::insert_proof(tx, &solved.nonce, solved.expires_at).await
}

/// The answer to a challenge: it cannot be told without the paper's key but by trying.
fn number(key: &Key, place: Place<'_>, head: &str) -> u32 {
    let parts = [head, place.article, place.issued, place.network].map(str::as_bytes);
    let mac = key.mac("comment challenge", &parts);
    let drawn = mac.get(..8).and_then(|start| u32::from_str_radix(start, 16).ok()).unwrap_or_default();
    drawn % CHALLENGE_NUMBERS
}

fn sum(head: &str, number: u32) -> String {
    let whole = hex(&Sha256::digest(format!("{head}-{number}")));
    whole.get(..SUM).unwrap_or(&whole).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_485_600_000;
    const PLACE: Place<'_> = Place { article: "a-1", issued: "1-ab", network: "n" };

    /// Finds the answer as a reader's device does.
    fn solve(challenge: &str) -> u32 {
        let (rest, wanted) = challenge.rsplit_once('-').unwrap();
        let (head, numbers) = rest.rsplit_once('-').unwrap();
        (0..numbers.parse().unwrap()).find(|number| sum(head, *number) == wanted).unwrap()
    }

    #[test]
    fn a_right_answer_counts_while_it_was_asked_for() {
        let key = Key::fresh().unwrap();
        let asked = challenge(&key, PLACE, NOW).unwrap();
        let number = solve(&asked);
        let check = |answer: &str, now| super::check(&key, PLACE, &asked, answer, now);
        let answer = number.to_string();
        let solved = check(&answer, NOW).unwrap();
        assert_eq!(solved.expires_at, NOW + CHALLENGE_SECS * 1_000);
        assert!(check(&answer, solved.expires_at).is_some());
        assert_eq!(check(&answer, solved.expires_at + 1), None, "too old");
        assert_eq!(check(&answer, NOW - 1), None, "of a time to come");
        assert_eq!(check(&(number + 1).to_string(), NOW), None, "wrong");
        for answer in ["", "-1", " ", "x", "99999999999999"] {
            assert_eq!(check(answer, NOW), None, "{answer}");
        }
    }

    #[test]
    fn it_counts_nowhere_else() {
        let (key, other) = (Key::fresh().unwrap(), Key::fresh().unwrap());
        // Two answers of 60,000 may be the same by chance; those of three challenges are not.
        let asked: Vec<(String, String)> = (0..3)
            .map(|_| {
                let asked = challenge(&key, PLACE, NOW).unwrap();
                let answer = solve(&asked).to_string();
                (asked, answer)
            })
            .collect();
        let counts = |key: &Key, place, change: fn(&str) -> String| {
            asked.iter().all(|(asked, answer)| check(key, place, &change(asked), answer, NOW).is_some())
        };
        let same = |asked: &str| asked.to_owned();
        assert!(counts(&key, PLACE, same));
        assert!(!counts(&other, PLACE, same), "of another paper");
        for place in
            [Place { article: "a-2", ..PLACE }, Place { issued: "2-ab", ..PLACE }, Place { network: "m", ..PLACE }]
        {
            assert!(!counts(&key, place, same), "for {place:?}");
        }
        // Whoever moves the end of a challenge does not know its answer any more.
        let sooner = |asked: &str| {
            let (at, rest) = asked.split_once('-').unwrap();
            format!("{}-{rest}", at.parse::<i64>().unwrap() - 1)
        };
        assert!(!counts(&key, PLACE, sooner));
    }

    #[test]
    fn what_is_no_challenge_proves_nothing() {
        let key = Key::fresh().unwrap();
        for made_up in ["", "-", "1", "x-y", &format!("{NOW}--1-2"), &format!("{NOW}-{}-1-2", "g".repeat(16))] {
            for answer in 0..200 {
                assert_eq!(check(&key, PLACE, made_up, &answer.to_string(), NOW), None, "{made_up}");
            }
        }
    }

    #[test]
    fn every_challenge_is_another_one_and_its_work_is_bounded() {
        let key = Key::fresh().unwrap();
        let mut numbers: Vec<u32> = (0..8).map(|_| solve(&challenge(&key, PLACE, NOW).unwrap())).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert!(numbers.len() > 4 && numbers.iter().all(|number| *number < CHALLENGE_NUMBERS), "{numbers:?}");
    }
}
