//! Passwords: which may be taken, and their hashes (argon2id, RFC 9106).
//!
//! Parameters are OWASP's smallest (19 MiB, two passes, one lane; Password Storage Cheat Sheet). Hashes are keyed with a
//! secret that is not beside them, so whoever has only the hashes cannot even guess. There are no rules of composition
//! (NIST SP 800-63B 5.1.1.2): only length, and that it is on no list of common ones.
//!
//! The list `common.txt` is of 2,765 passwords of ten characters and more, lower case, in order: those of Django's
//! `common-passwords.txt` (BSD-3-Clause, Django Software Foundation) and of zxcvbn-ts' `language-common` (MIT, Dan
//! Wheeler, Dropbox and zxcvbn-ts).

use crate::fill;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{Error as HashFault, PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use icu_normalizer::ComposingNormalizerBorrowed;
use std::fmt;
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Semaphore;

/// Fewest characters (code points after NFKC) of a password.
pub const SHORTEST: usize = 10;
/// Most of them.
pub const LONGEST: usize = 256;
/// Most bytes that are looked at.
const MOST_BYTES: usize = LONGEST * 4;
/// Fewest different characters.
const DIFFERENT: usize = 5;
/// Memory of one hash, in KiB.
const MEMORY: u32 = 19 * 1024;
/// Passes over it.
const PASSES: u32 = 2;
/// Hashes that are made at a time.
const AT_A_TIME: usize = 2;
/// Hashes that may wait for their turn.
const WAITING: usize = 32;

/// A password, normalized (NFKC).
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefusal {
    /// Fewer than [`SHORTEST`] characters.
    #[error("it is too short")]
    TooShort,
    /// More than [`LONGEST`] characters.
    #[error("it is too long")]
    TooLong,
    /// Many people have it, so it is tried first.
    #[error("it is a common one")]
    Common,
    /// It is the name, the address or the paper.
    #[error("it says who it belongs to")]
    AboutThem,
}

fn normal(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfkc().normalize(text).into_owned()
}

fn common() -> &'static [&'static str] {
    static LIST: OnceLock<Vec<&'static str>> = OnceLock::new();
    LIST.get_or_init(|| include_str!("common.txt").lines().collect())
}

impl Password {
    /// A password that somebody wants to have; `about` are texts that it may not be: name, address, the paper's name.
    ///
    /// # Refuses
    /// See [`PasswordRefusal`].
    pub fn new(typed: &str, about: &[&str]) -> Result<Password, PasswordRefusal> {
        let password = Password::typed(typed).ok_or(PasswordRefusal::TooLong)?;
        let text = &password.0;
        if text.chars().count() < SHORTEST {
            return Err(PasswordRefusal::TooShort);
        }
        let small = text.to_lowercase();
        let mut different: Vec<char> = small.chars().collect();
        different.sort_unstable();
        different.dedup();
        if different.len() < DIFFERENT || common().binary_search(&small.as_str()).is_ok() {
            return Err(PasswordRefusal::Common);
        }
        if about.iter().any(|own| normal(own).to_lowercase().trim() == small.trim()) {
            return Err(PasswordRefusal::AboutThem);
        }
        Ok(password)
    }

    /// What was typed to come in; none for what can be no password here.
    pub fn typed(typed: &str) -> Option<Password> {
        if typed.len() > MOST_BYTES {
            return None;
        }
        let text = normal(typed);
        (text.chars().count() <= LONGEST).then_some(Password(text))
    }
}

/// Why nothing can be said of a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// Too many wait already: try again in a moment.
    #[error("too many passwords are being checked")]
    Busy,
    /// The stored hash is none, or the machine gives no memory or no randomness.
    #[error("a password could not be hashed")]
    Broken,
}

/// Makes and checks hashes on threads of their own, a few at a time: each takes 19 MiB and some 20 ms.
#[derive(Debug, Clone)]
pub struct Hasher {
    turns: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
}

impl Default for Hasher {
    fn default() -> Hasher {
        Hasher { turns: Arc::new(Semaphore::new(AT_A_TIME)), waiting: Arc::default() }
    }
}

impl Hasher {
    /// The hash of a password, as a PHC string; `secret` keys it.
    ///
    /// # Errors
    /// Too many wait, or the machine cannot.
    pub async fn hash(&self, password: &Password, secret: &[u8]) -> Result<String, HashError> {
        let (password, secret) = (password.clone(), secret.to_owned());
        self.in_turn(move || {
            let mut salt = [0u8; 16];
            fill(&mut salt).map_err(|_| HashError::Broken)?;
            let hash = argon(&secret)?.hash_password_with_salt(password.0.as_bytes(), &salt);
            hash.map(|hash| hash.to_string()).map_err(|_| HashError::Broken)
        })
        .await
    }

    /// Whether a password is the one of a hash. Without a hash it takes as long, and is not.
    ///
    /// # Errors
    /// Too many wait, the hash is none, or the machine cannot.
    pub async fn is_right(&self, password: &Password, hash: Option<&str>, secret: &[u8]) -> Result<bool, HashError> {
        let (password, hash, secret) = (password.clone(), hash.map(str::to_owned), secret.to_owned());
        self.in_turn(move || {
            let argon = argon(&secret)?;
            let Some(hash) = hash else {
                let made = argon.hash_password_with_salt(password.0.as_bytes(), &[0u8; 16]);
                return made.map(|_| false).map_err(|_| HashError::Broken);
            };
            let hash = PasswordHash::new(&hash).map_err(|_| HashError::Broken)?;
            match argon.verify_password(password.0.as_bytes(), &hash) {
                Ok(()) => Ok(true),
                Err(HashFault::PasswordInvalid) => Ok(false),
                Err(_) => Err(HashError::Broken),
            }
        })
        .await
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, HashError> {
        let waits = Waits::begin(&self.waiting).ok_or(HashError::Busy)?;
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|_| HashError::Broken)?;
        drop(waits);
        let done = tokio::task::spawn_blocking(move || {
            // Held to the end, also where nobody waits for the answer any more.
            let _turn = turn;
            work()
        });
        done.await.map_err(|_| HashError::Broken)?
    }
}

/// One that waits; it is counted off however it goes on.
struct Waits(Arc<AtomicUsize>);

impl Waits {
    fn begin(count: &Arc<AtomicUsize>) -> Option<Waits> {
        let waits = Waits(Arc::clone(count));
        (count.fetch_add(1, Ordering::Relaxed) < WAITING).then_some(waits)
    }
}

impl Drop for Waits {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn argon(secret: &[u8]) -> Result<Argon2<'_>, HashError> {
    let params = Params::new(MEMORY, PASSES, 1, None).map_err(|_| HashError::Broken)?;
    Argon2::new_with_secret(secret, Algorithm::Argon2id, Version::V0x13, params).map_err(|_| HashError::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guessed_first_is_not_taken() {
        let about = ["Sok Dara", "sokdara@river.example", "The River Times"];
        for (typed, refusal) in [
            ("", PasswordRefusal::TooShort),
            ("ninechars", PasswordRefusal::TooShort),
            ("1234567890", PasswordRefusal::Common),
            ("PassWord12", PasswordRefusal::Common),
            // Full-width digits are digits.
            ("１２３４５６７８９０", PasswordRefusal::Common),
            ("ababababababab", PasswordRefusal::Common),
            ("the river times", PasswordRefusal::AboutThem),
            ("SokDara@river.example", PasswordRefusal::AboutThem),
        ] {
            assert_eq!(Password::new(typed, &about), Err(refusal), "{typed}");
        }
        assert_eq!(Password::new(&"ab1 cd2".repeat(40), &[]), Err(PasswordRefusal::TooLong));
        assert_eq!(Password::new(&"x".repeat(1 << 20), &[]), Err(PasswordRefusal::TooLong));
        for typed in ["four words no digit", "អក្សរខ្មែរសម្ងាត់", &"ab1 cd2 ".repeat(32)]
        {
            assert!(Password::new(typed, &about).is_ok(), "{typed}");
        }
        assert_eq!(format!("{:?}", Password::typed("four words")), "Some(Password(…))");
    }

    #[test]
    fn the_list_is_in_order_and_holds_nothing_that_is_too_short() {
        assert!(common().len() > 2_000 && common().is_sorted());
        let misplaced =
            common().iter().find(|one| one.chars().count() < SHORTEST || normal(one).to_lowercase() != **one);
        assert_eq!(misplaced, None);
    }

    #[tokio::test]
    async fn a_hash_is_of_one_password_and_one_key() {
        let hasher = Hasher::default();
        let password = Password::typed("caf\u{e9} by the river").unwrap();
        let hash = hasher.hash(&password, b"key").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert_ne!(hasher.hash(&password, b"key").await.unwrap(), hash, "salted");
        let decomposed = Password::typed("cafe\u{301} by the river").unwrap();
        assert_eq!(hasher.is_right(&decomposed, Some(&hash), b"key").await, Ok(true));
        assert_eq!(hasher.is_right(&password, Some(&hash), b"another").await, Ok(false));
        let wrong = Password::typed("cafe by the river").unwrap();
        assert_eq!(hasher.is_right(&wrong, Some(&hash), b"key").await, Ok(false));
        assert_eq!(hasher.is_right(&password, None, b"key").await, Ok(false));
        assert_eq!(hasher.is_right(&password, Some("$1$md5"), b"key").await, Err(HashError::Broken));
    }

    #[tokio::test]
    async fn only_so_many_wait() {
        let hasher = Hasher::default();
        let _all = hasher.turns.clone().acquire_many_owned(AT_A_TIME as u32).await.unwrap();
        let password = Password::typed("four words no digit").unwrap();
        let mut waiting: Vec<_> = (0..WAITING).map(|_| Box::pin(hasher.is_right(&password, None, b""))).collect();
        for one in &mut waiting {
            assert!(futures_poll(one).is_none());
        }
        assert_eq!(hasher.is_right(&password, None, b"").await, Err(HashError::Busy));
        drop(waiting);
        assert_eq!(hasher.waiting.load(Ordering::Relaxed), 0);
    }

    fn futures_poll<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match std::pin::Pin::new(future).poll(&mut context) {
            std::task::Poll::Ready(value) => Some(value),
            std::task::Poll::Pending => None,
        }
    }
}
