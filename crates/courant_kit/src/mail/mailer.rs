//! The one door through which letters leave.

use super::address::{MailAddress, Mailbox, one_line};
use super::dkim::{DkimKey, DkimSigner};
use super::message::Letter;
use super::smtp::Smtp;
use crate::config::{MailConfig, PaperFolder};
use anyhow::{Context, bail};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Letters kept to be shown.
pub const SHOWN_COUNT: usize = 200;
/// Most characters of what a server said that are kept.
const SAID_CHARS: usize = 300;

/// How long a letter's way may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailLimits {
    /// Until the mail server has taken the connection.
    pub connect: Duration,
    /// For everything: waiting for a free connection, encryption, login, the letter, the server's last word.
    pub whole: Duration,
}

impl Default for MailLimits {
    /// 10 s and 60 s.
    fn default() -> MailLimits {
        MailLimits { connect: Duration::from_secs(10), whole: Duration::from_secs(60) }
    }
}

/// Why a letter did not leave. Each holds what was said, on one line, at most 300 characters, without our password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Later it may go: the server is busy (4xx), away, or did not answer in time. Where it fell silent after the whole letter,
    /// the letter may have gone; a copy sent again has the same `Message-ID`.
    #[error("the letter could not be sent now: {0}")]
    Temporary(String),
    /// It never will: the server refused this reader or this letter for good (5xx).
    #[error("the mail server refused the letter: {0}")]
    Permanent(String),
    /// Nothing is wrong with the letter or its reader: our own settings are, or the server does not take us for who we say we
    /// are. Letters wait, and the paper's owner has to be told.
    #[error("mail cannot be sent as it is set up: {0}")]
    Broken(String),
}

/// A letter that was kept instead of sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// To whom it would have gone.
    pub to: Mailbox,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML; as the caller made it, to be shown in a frame of its own only.
    pub html: String,
    /// When it was written, in milliseconds since 1970 UTC.
    pub at: i64,
}

/// Sends letters, or keeps them to be shown, or says that neither is set up. Copies share their connections and letters.
#[derive(Debug, Clone)]
pub struct Mailer(Arc<Way>);

#[derive(Debug)]
enum Way {
    None,
    Shown(Mutex<VecDeque<Shown>>),
    Smtp { server: Box<Smtp>, from: Mailbox, signer: Option<DkimSigner> },
}

impl Mailer {
    /// For a paper without a mail server: every letter is refused as `Broken`.
    pub fn none() -> Mailer {
        Mailer(Arc::new(Way::None))
    }

    /// For the demonstration: letters go nowhere; the last [`SHOWN_COUNT`] are kept in memory.
    pub fn shown() -> Mailer {
        Mailer(Arc::new(Way::Shown(Mutex::default())))
    }

    /// As the settings say: through their mail server, signed if they name a domain for it, with the key of the paper's folder;
    /// [`Mailer::none`] where they name no server. Nothing is connected yet.
    ///
    /// # Refuses
    /// A server without an address that letters come from; a signature's domain that does not cover that address, since
    /// receivers would take such letters for forged (DMARC, RFC 7489); a key that cannot be read.
    pub fn of_folder(folder: &PaperFolder) -> anyhow::Result<Mailer> {
        let config = &folder.config().mail;
        let signer = match &config.dkim_domain {
            Some(domain) if config.smtp.is_some() => {
                Some(DkimSigner::new(domain, &config.dkim_selector, DkimKey::of_folder(folder.path())?))
            }
            _ => None,
        };
        Mailer::smtp(config, signer)
    }

    /// The same with a signature that is at hand.
    ///
    /// # Refuses
    /// As [`Mailer::of_folder`].
    pub fn smtp(config: &MailConfig, signer: Option<DkimSigner>) -> anyhow::Result<Mailer> {
        Mailer::smtp_with(config, signer, MailLimits::default(), None)
    }

    /// The same with other limits, and with certificates (PEM) that are trusted beside the system's.
    ///
    /// # Refuses
    /// As [`Mailer::of_folder`], and certificates that cannot be read.
    pub fn smtp_with(
        config: &MailConfig,
        signer: Option<DkimSigner>,
        limits: MailLimits,
        roots: Option<&[u8]>,
    ) -> anyhow::Result<Mailer> {
        let Some(server) = &config.smtp else { return Ok(Mailer::none()) };
        let from =
            config.from.clone().context("there is a mail server (smtp) but nobody letters come from (mail_from)")?;
        if let Some(domain) = config.dkim_domain.as_deref().filter(|_| signer.is_some()) {
            let own = from.address().domain();
            if own != domain && !own.ends_with(&format!(".{domain}")) {
                bail!("dkim_domain must be {own}, the domain of mail_from, or one above it, not {domain}");
            }
        }
        let server = Box::new(Smtp::new(server, from.address().domain(), limits, roots)?);
        Ok(Mailer(Arc::new(Way::Smtp { server, from, signer })))
    }

    /// Whether letters go anywhere, if only to be shown.
    pub fn is_configured(&self) -> bool {
        !matches!(*self.0, Way::None)
    }

    /// Whom letters come from, where they are sent.
    pub fn from(&self) -> Option<&Mailbox> {
        match &*self.0 {
            Way::Smtp { from, .. } => Some(from),
            Way::None | Way::Shown(_) => None,
        }
    }

    /// Sends a letter; that it is gone means that the mail server answers for it now.
    ///
    /// `return_path` is where it comes back to if it cannot be brought: see [`super::bounce::return_path`]; none for the address
    /// that letters come from.
    ///
    /// # Errors
    /// See [`SendError`]. A letter that cannot be made into a message is `Broken` too: it waits until the paper is mended.
    pub async fn send(&self, letter: &Letter, return_path: Option<&MailAddress>) -> Result<(), SendError> {
        match &*self.0 {
            Way::None => Err(SendError::Broken("no mail server is set up (smtp)".to_owned())),
            Way::Shown(kept) => {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                kept.truncate(SHOWN_COUNT - 1);
                kept.push_front(Shown {
                    to: letter.to.clone(),
                    subject: letter.subject.clone(),
                    text: letter.text.clone(),
                    html: letter.html.clone(),
                    at: letter.at,
                });
                Ok(())
            }
            Way::Smtp { server, from, signer } => {
                let mut bytes = letter.to_bytes(from).map_err(|error| SendError::Broken(said(&error.to_string())))?;
                if let Some(signer) = signer {
                    let signed = signer.sign(&bytes, letter.at);
                    bytes = signed.map_err(|error| SendError::Broken(said(&format!("{error:#}"))))?;
                }
                server.send(return_path.unwrap_or(from.address()), letter.to.address(), &bytes).await
            }
        }
    }

    /// The letters kept to be shown, the newest first.
    pub fn list(&self) -> Vec<Shown> {
        match &*self.0 {
            Way::Shown(kept) => kept.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect(),
            Way::None | Way::Smtp { .. } => Vec::new(),
        }
    }
}

/// Somebody else's words for our logs and pages: one line, bounded.
pub(super) fn said(text: &str) -> String {
    one_line(text, SAID_CHARS)
}
