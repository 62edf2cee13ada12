//! Mail: letters as bytes, their signature, the way to a mail server, and what comes back.
//!
//! A [`Letter`] is what somebody is told, in words the caller chose; a [`Mailer`] makes a message of it (RFC 5322),
//! signs it (DKIM, RFC 6376) and hands it to the one mail server of the settings, or keeps it to be shown where none is
//! wanted. [`bounce`] reads what mail servers send back.
//!
//! Sending happens at most as often as it is asked for: a letter that may have to be sent again is a job of the
//! caller's, and its [`MessageKey`] makes each copy the same message, so that receivers can tell.
//!
//! Not here: what letters say, to whom they may go, and how often.

mod address;
pub mod bounce;

mod dkim;
mod mailer;
mod message;
mod smtp;
#[cfg(test)]
mod smtp_tests;
#[cfg(test)]
mod tests;

pub(crate) use address::ascii_domain;
pub use address::{MailAddress, Mailbox, NoAddress};
pub use dkim::{DkimKey, DkimSigner};
pub use mailer::{MailLimits, Mailer, SHOWN_COUNT, SendError, Shown};
pub use message::{Letter, LetterError, ListHeaders, MessageKey};
