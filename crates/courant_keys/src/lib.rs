//! What proves who somebody is: passwords, codes of six digits, codes for when all else is lost, passkeys.
//!
//! A leaf with heavy dependencies. It knows neither accounts nor store: texts and plain values go in and come out, and
//! whoever calls keeps them. What is secret beyond one person (the key that passwords are hashed with) is handed in.
//!
//! Not here: how often somebody may try, and who is let in.

pub mod codes;
pub mod passkeys;
pub mod passwords;
pub mod picture;

/// Random bytes of the machine failed: nothing can be kept secret here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the random generator failed")]
pub struct NoRandomness;

/// Fills bytes from the machine's generator.
fn fill(bytes: &mut [u8]) -> Result<(), NoRandomness> {
    aws_lc_rs::rand::fill(bytes).map_err(|_| NoRandomness)
}
