//! The certificate for the paper's host names: ordered, kept, shown, renewed in time.
//!
//! It lies in the store, sealed with the paper's key, as does the account with the authority: so that several processes
//! of one paper show the same one, and one of them orders while the others wait. It is renewed once two thirds of its time
//! are over; while that fails it is tried again, later and later, the old one is shown on, and `checks` tells of it.
//!
//! Names are proved by HTTP-01 where the paper takes requests without encryption, after a failure and where it takes none by
//! TLS-ALPN-01. The answers of HTTP-01 lie in the store, so any process can give them; a certificate for
//! TLS-ALPN-01 is shown by the process that orders only.

pub mod rows;
mod rows_write;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result};
use courant_kit::acme::{self, Issued, Proof, Way};
use courant_kit::clock::Clock;
use courant_kit::config::AcmeConfig;
use courant_kit::db::{BoxFuture, Db, DbError};
use courant_kit::egress::Egress;
use courant_kit::http::tls::{Certificate, Certificates};
use courant_kit::key::Key;
use rows::Kept;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

/// What is sealed for what.
const PURPOSE: &str = "certificates";
const ACCOUNTS: &str = "acme accounts";
/// How long an order may take before another process may try (ms).
const LEASE: i64 = 900_000;
/// How long after the first failure it is tried again (ms); three times as long after each further one.
const FIRST_PAUSE: i64 = 300_000;
/// The longest such pause (ms).
const LONGEST_PAUSE: i64 = 12 * 3_600_000;
/// How often the store is asked whether there is a new one.
const LOOK: Duration = Duration::from_secs(60);
/// The same while there is none at all.
const FIRST_LOOK: Duration = Duration::from_secs(2);
/// Longest reason that is kept, in letters.
const LONGEST_REASON: usize = 500;

/// Keeps a certificate before readers.
pub struct Keeper {
    /// The store.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// What certificates are sealed with.
    pub key: Key,
    /// For which names, and from whom.
    pub acme: AcmeConfig,
    /// The way to the authority.
    pub egress: Egress,
    /// Where certificates are shown.
    pub certificates: Arc<Certificates>,
    /// Whether the paper takes requests without encryption, where HTTP-01 is looked at.
    pub has_plain: bool,
}

/// The names as the store knows them.
pub fn names_of(acme: &AcmeConfig) -> String {
    acme.names.join(",")
}

/// When a certificate is renewed (ms UTC): once two thirds of its time are over.
pub fn renewed_at(not_before: i64, not_after: i64) -> i64 {
    not_before + (not_after - not_before) / 3 * 2
}

impl Keeper {
    /// Keeps it until `stop` is ready.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        loop {
            let turned = tokio::select! {
                () = &mut stop => return,
                turned = Box::pin(self.turn()) => turned,
            };
            if let Err(error) = turned {
                tracing::warn!(error = format!("{error:#}"), "the certificate could not be looked after");
            }
            let wait = if self.certificates.own().is_some() { LOOK } else { FIRST_LOOK };
            tokio::select! {
                () = &mut stop => return,
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// Shows what is kept; what is known of it.
    pub async fn show_kept(&self) -> Result<(Option<Certificate>, Option<Kept>)> {
        let names = names_of(&self.acme);
        let kept = rows::find(&mut self.db.read().await?, &names).await?;
        Ok((kept.as_ref().and_then(|kept| self.show(&names, kept)), kept))
    }

    /// Shows what is kept, and orders a new one if it is time; whether one came.
    pub async fn turn(&self) -> Result<bool> {
        let (now, names) = (self.clock.now(), names_of(&self.acme));
        let (shown, kept) = self.show_kept().await?;
        if shown.is_some_and(|shown| now < renewed_at(shown.not_before(), shown.not_after())) {
            return Ok(false);
        }
        if kept.as_ref().is_some_and(|kept| now < kept.next_try_at) || !self.claim(&names, now).await? {
            return Ok(false);
        }
        let tries = kept.map_or(0, |kept| kept.tries);
        let ordered = self.order(self.way(tries)).await;
        self.certificates.end_challenges();
        self.write(|tx| Box::pin(rows_write::forget_answers(tx))).await?;
        match ordered {
            Ok(issued) => self.keep(&names, &issued).await.map(|()| true),
            Err(error) => {
                let why: String = format!("{error:#}").chars().take(LONGEST_REASON).collect();
                tracing::error!(why, names, "no certificate could be ordered; it will be tried again");
                let exponent = u32::try_from(tries).unwrap_or(u32::MAX);
                let pause = FIRST_PAUSE.saturating_mul(3_i64.saturating_pow(exponent)).min(LONGEST_PAUSE);
                let next = self.clock.now() + pause;
                self.write(move |tx| {
                    let (names, why) = (names.clone(), why.clone());
                    Box::pin(async move { rows_write::note_failure(tx, &names, &why, next).await })
                })
                .await?;
                Ok(false)
            }
        }
    }

    /// The way that is tried after so many failures.
    fn way(&self, tries: i64) -> Way {
        if self.has_plain && tries % 2 == 0 { Way::Http } else { Way::Tls }
    }

    /// Shows what is kept, unless it is shown already; none where nothing can be.
    fn show(&self, names: &str, kept: &Kept) -> Option<Certificate> {
        let shown = self.certificates.own().filter(|own| own.not_after() == kept.not_after);
        if shown.is_some() || kept.sealed.is_empty() {
            return shown;
        }
        let opened = self.key.unseal(PURPOSE, names, &kept.sealed).and_then(|pem| String::from_utf8(pem).ok());
        let certificate = opened.as_deref().and_then(|pem| Certificate::of_pem(pem, pem).ok());
        match &certificate {
            Some(certificate) => self.certificates.show(certificate.clone()),
            None => {
                tracing::warn!(names, "the certificate that is kept was sealed with another key; a new one is ordered")
            }
        }
        certificate
    }

    async fn claim(&self, names: &str, now: i64) -> Result<bool> {
        let names = names.to_owned();
        self.write(move |tx| {
            let names = names.clone();
            Box::pin(async move { rows_write::claim(tx, &names, now, now + LEASE).await })
        })
        .await
    }

    async fn order(&self, way: Way) -> Result<Issued> {
        let account = self.account().await?;
        let show = |proof| self.show_proof(proof);
        Box::pin(acme::order(&self.egress, &account, &self.acme.names, way, show)).await
    }

    /// The account with the authority, made at the first time.
    async fn account(&self) -> Result<String> {
        let directory = self.acme.directory.clone();
        let sealed = rows::find_account(&mut self.db.read().await?, &directory).await?;
        let opened = sealed.and_then(|sealed| self.key.unseal(ACCOUNTS, &directory, &sealed));
        if let Some(account) = opened.and_then(|account| String::from_utf8(account).ok()) {
            return Ok(account);
        }
        let account = Box::pin(acme::register(&self.egress, &directory, self.acme.contact.as_deref())).await?;
        let sealed = self.key.seal(ACCOUNTS, &directory, account.as_bytes())?;
        self.write(move |tx| {
            let (directory, sealed) = (directory.clone(), sealed.clone());
            Box::pin(async move { rows_write::keep_account(tx, &directory, &sealed).await })
        })
        .await?;
        Ok(account)
    }

    /// Makes a proof visible to the world.
    fn show_proof(&self, proof: Proof) -> BoxFuture<'static, Result<()>> {
        let (db, certificates) = (self.db.clone(), Arc::clone(&self.certificates));
        Box::pin(async move {
            match proof {
                Proof::Tls { host, certificate } => certificates.answer_challenge(&host, certificate),
                Proof::Http { token, answer } => {
                    let written = db.write::<_, DbError, _>(move |tx| {
                        let (token, answer) = (token.clone(), answer.clone());
                        Box::pin(async move { rows_write::answer(tx, &token, &answer).await })
                    });
                    written.await?;
                }
            }
            Ok(())
        })
    }

    /// Keeps what came, and shows it.
    async fn keep(&self, names: &str, issued: &Issued) -> Result<()> {
        let pem = format!("{}\n{}", issued.chain, issued.key);
        let certificate = Certificate::of_pem(&pem, &pem).context("the certificate that came cannot be used")?;
        let sealed = self.key.seal(PURPOSE, names, pem.as_bytes())?;
        let (names, times) = (names.to_owned(), (certificate.not_before(), certificate.not_after()));
        tracing::info!(names, "a certificate came");
        self.write(move |tx| {
            let (names, sealed) = (names.clone(), sealed.clone());
            Box::pin(async move { rows_write::keep(tx, &names, &sealed, times).await })
        })
        .await?;
        self.certificates.show(certificate);
        Ok(())
    }

    async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'a> Fn(&'a mut courant_kit::db::Tx) -> BoxFuture<'a, Result<T, DbError>> + Send + Sync + 'static,
    {
        Ok(self.db.write(work).await?)
    }
}
