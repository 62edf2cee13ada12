//! The way to the mail server (SMTP, RFC 5321): connections that are kept for a while, and what each answer means.
//!
//! A connection that was given up in the middle of an exchange is never used again: its next answer could belong to an earlier
//! letter. So connections are taken out while they are used, and come back only after a whole exchange.

use super::address::MailAddress;
use super::mailer::{MailLimits, SendError, said};
use crate::config::{SmtpServer, SmtpTls};
use anyhow::Context;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Connections at a time.
const CONNECTIONS: usize = 4;
/// Letters over one connection; many servers end it after a hundred.
const LETTERS: u32 = 50;
/// How long a connection is kept without work.
const IDLE: Duration = Duration::from_secs(20);
/// How long a goodbye may take.
const GOODBYE: Duration = Duration::from_secs(5);

/// One mail server.
pub(super) struct Smtp {
    server: SmtpServer,
    hello: ClientId,
    tls: Option<TlsParameters>,
    limits: MailLimits,
    slots: Semaphore,
    idle: Arc<Mutex<Vec<Kept>>>,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").field("server", &self.server).field("limits", &self.limits).finish_non_exhaustive()
    }
}

struct Kept {
    connection: AsyncSmtpConnection,
    letter_count: u32,
}

/// How far an exchange had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Connect,
    Login,
    Sender,
    Recipient,
    Content,
}

impl Smtp {
    pub(super) fn new(
        server: &SmtpServer,
        own_domain: &str,
        limits: MailLimits,
        roots: Option<&[u8]>,
    ) -> anyhow::Result<Smtp> {
        let tls = if server.tls == SmtpTls::None {
            None
        } else {
            let mut tls = TlsParameters::builder(server.host.clone());
            if let Some(pem) = roots {
                tls = tls.add_root_certificate(Certificate::from_pem(pem).context("the mail server's certificates")?);
            }
            Some(tls.build().context("encryption for the mail server")?)
        };
        Ok(Smtp {
            server: server.clone(),
            hello: ClientId::Domain(own_domain.to_owned()),
            tls,
            limits,
            slots: Semaphore::new(CONNECTIONS),
            idle: Arc::default(),
        })
    }

    pub(super) async fn send(&self, from: &MailAddress, to: &MailAddress, bytes: &[u8]) -> Result<(), SendError> {
        let late = |_| SendError::Temporary(format!("no answer from {} in time", self.server.host));
        match tokio::time::timeout(self.limits.whole, self.exchange(from, to, bytes)).await.map_err(late)? {
            Ok(()) => Ok(()),
            Err((step, error)) => Err(self.judge(step, &error)),
        }
    }

    async fn exchange(&self, from: &MailAddress, to: &MailAddress, bytes: &[u8]) -> Result<(), (Step, Error)> {
        // The semaphore is never closed, so that a permit is all there can be.
        let _slot = self.slots.acquire().await.ok();
        let mut kept = match self.take().await {
            Some(kept) => kept,
            None => Kept { connection: self.connect().await?, letter_count: 0 },
        };
        kept.letter_count += 1;
        let result = say(&mut kept.connection, from, to, bytes).await;
        match &result {
            Ok(()) => self.keep(kept),
            // The server said no and goes on listening.
            Err((_, error)) if error.status().is_some_and(|code| u16::from(code) != 421) => {
                if kept.connection.command(Rset).await.is_ok() {
                    self.keep(kept);
                }
            }
            Err(_) => {}
        }
        result
    }

    /// A connection that was kept and still answers.
    async fn take(&self) -> Option<Kept> {
        loop {
            let mut kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if kept.connection.test_connected().await {
                return Some(kept);
            }
        }
    }

    /// Keeps a connection for the next letter, for a while.
    fn keep(&self, kept: Kept) {
        let idle = Arc::clone(&self.idle);
        if kept.letter_count >= LETTERS {
            tokio::spawn(close(kept));
            return;
        }
        idle.lock().unwrap_or_else(PoisonError::into_inner).push(kept);
        let idle = Arc::downgrade(&idle);
        tokio::spawn(async move {
            tokio::time::sleep(IDLE).await;
            // One goes for each that came; which one does not matter, the oldest lies first.
            let Some(idle) = idle.upgrade() else { return };
            let oldest = {
                let mut idle = idle.lock().unwrap_or_else(PoisonError::into_inner);
                if idle.is_empty() { None } else { Some(idle.remove(0)) }
            };
            if let Some(oldest) = oldest {
                close(oldest).await;
            }
        });
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, (Step, Error)> {
        let place = (self.server.host.as_str(), self.server.port);
        let implicit = self.tls.clone().filter(|_| self.server.tls == SmtpTls::Implicit);
        let connect = Some(self.limits.connect);
        let connected = AsyncSmtpConnection::connect_tokio1(place, connect, &self.hello, implicit, None).await;
        let mut connection = connected.map_err(|error| (Step::Connect, error))?;
        if let Some(tls) = self.tls.clone().filter(|_| self.server.tls == SmtpTls::StartTls) {
            connection.starttls(tls, &self.hello).await.map_err(|error| (Step::Connect, error))?;
        }
        if let Some(login) = &self.server.login {
            let login = Credentials::new(login.user.clone(), login.password.reveal().to_owned());
            connection.auth(DEFAULT_MECHANISMS, &login).await.map_err(|error| (Step::Login, error))?;
        }
        Ok(connection)
    }

    /// What an error means for the letter.
    fn judge(&self, step: Step, error: &Error) -> SendError {
        let code = error.status().map(u16::from);
        let text = self.without_secrets(&whole_text(error));
        let text = said(&match step {
            Step::Connect => format!("{}: {text}", self.server.host),
            Step::Login => format!("{} does not let us in: {text}", self.server.host),
            Step::Sender => format!("{} does not take letters from us: {text}", self.server.host),
            Step::Recipient | Step::Content => text,
        });
        let is_broken = match code {
            // Somebody who has to log in first, or may not hand letters for others here.
            Some(530 | 535 | 538) => true,
            Some(500..) => match step {
                Step::Connect | Step::Login | Step::Sender => true,
                Step::Recipient => is_no_relay(&text.to_ascii_lowercase()),
                Step::Content => false,
            },
            Some(_) => false,
            // No way in that both sides know: no encryption, no way of logging in, no trust in the certificate.
            None => error.is_client() || error.is_tls() || is_about_tls(error),
        };
        match code {
            _ if is_broken => SendError::Broken(text),
            Some(500..) => SendError::Permanent(text),
            _ => SendError::Temporary(text),
        }
    }

    /// A server may repeat what we said, in whatever form we said it.
    fn without_secrets(&self, text: &str) -> String {
        let Some(login) = &self.server.login else { return text.to_owned() };
        let password = login.password.reveal();
        let forms =
            [STANDARD.encode(format!("\0{}\0{password}", login.user)), STANDARD.encode(password), password.to_owned()];
        forms.iter().fold(text.to_owned(), |text, form| text.replace(form.as_str(), "(secret)"))
    }
}

/// One letter over a connection.
async fn say(
    connection: &mut AsyncSmtpConnection,
    from: &MailAddress,
    to: &MailAddress,
    bytes: &[u8],
) -> Result<(), (Step, Error)> {
    let sender = from.to_library().ok();
    connection.command(Mail::new(sender, Vec::new())).await.map_err(|error| (Step::Sender, error))?;
    if let Ok(recipient) = to.to_library() {
        connection.command(Rcpt::new(recipient, Vec::new())).await.map_err(|error| (Step::Recipient, error))?;
    }
    connection.command(Data).await.map_err(|error| (Step::Content, error))?;
    // The library ends the last line itself.
    connection.message(bytes.strip_suffix(b"\r\n").unwrap_or(bytes)).await.map_err(|error| (Step::Content, error))?;
    Ok(())
}

async fn close(mut kept: Kept) {
    if tokio::time::timeout(GOODBYE, kept.connection.abort()).await.is_err() {
        tracing::debug!("a mail server took no goodbye");
    }
}

/// Whether a server says that it takes no letters for others from us. Servers are called relay, and readers may be, so that the
/// word alone says nothing.
fn is_no_relay(lower: &str) -> bool {
    const PHRASES: &[&str] = &[
        "relay access denied",
        "relay denied",
        "relaying denied",
        "relay not permitted",
        "relaying not",
        "relay is not",
        "unable to relay",
        "cannot relay",
        "not relay",
        "permitted to relay",
        "allowed to relay",
    ];
    PHRASES.iter().any(|phrase| lower.contains(phrase))
}

/// An error and its causes, as far as they say something new.
fn whole_text(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let own = inner.to_string();
        if !text.contains(&own) {
            text = format!("{text}: {own}");
        }
        cause = inner.source();
    }
    text
}

/// Whether encryption failed, and not the connection under it.
fn is_about_tls(error: &Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let within = inner.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if inner.is::<rustls::Error>() || within.is_some_and(|inner| inner.is::<rustls::Error>()) {
            return true;
        }
        cause = inner.source();
    }
    false
}
