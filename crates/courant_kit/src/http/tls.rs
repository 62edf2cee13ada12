//! TLS for the server: which certificate is shown, and what a handshake may cost.
//!
//! TLS 1.3 and 1.2 (RFC 8446, RFC 5246 with AEAD suites only), ALPN `h2` and `http/1.1`, tickets for resumption, no early
//! data, no client certificates. The certificate can be changed while the server runs: connections
//! that stand are not touched, new ones see the new one. Beside it lie the certificates of running TLS-ALPN-01 challenges
//! (RFC 8737), which only a client that names that protocol is shown.
//!
//! Not here: where certificates come from (files: [`super::tls_files`]; an ACME server: [`crate::acme`]).

use anyhow::{Context, bail};
use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use rustls::crypto::aws_lc_rs::{self, Ticketer};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{Acceptor, ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::server::TlsStream;
use tokio_rustls::{LazyConfigAcceptor, StartHandshake};

/// The protocol a client names that comes to look at a challenge (RFC 8737 section 6.2).
const CHALLENGE: &[u8] = b"acme-tls/1";

/// A chain with its key, ready to be shown.
#[derive(Clone)]
pub struct Certificate {
    key: Arc<CertifiedKey>,
    not_before: i64,
    not_after: i64,
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificate").field("not_after", &self.not_after).finish_non_exhaustive()
    }
}

impl Certificate {
    /// From PEM texts: the chain, the server's own certificate first, and its private key (PKCS #8, PKCS #1 or SEC 1).
    ///
    /// # Refuses
    /// Texts without certificate or key, a key of another certificate, one of a kind that is not known.
    pub fn of_pem(chain: &str, key: &str) -> anyhow::Result<Certificate> {
        let certificate = Certificate::of_pair(chain, key)?;
        match certificate.key.keys_match() {
            Err(rustls::Error::InconsistentKeys(_)) => bail!("the private key is not the one of the certificate"),
            other => other.context("the certificate cannot be read")?,
        }
        Ok(certificate)
    }

    /// The same of a pair that was made a moment ago, for a challenge: it holds what no other certificate may.
    pub(crate) fn of_pair(chain: &str, key: &str) -> anyhow::Result<Certificate> {
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(chain.as_bytes())
            .collect::<Result<_, _>>()
            .context("the certificate is not PEM")?;
        let Some(own) = chain.first() else { bail!("there is no certificate in it") };
        let (_, parsed) = x509_parser::parse_x509_certificate(own).context("the certificate cannot be read")?;
        let (not_before, not_after) = (parsed.validity().not_before, parsed.validity().not_after);
        let (not_before, not_after) = (not_before.timestamp() * 1000, not_after.timestamp() * 1000);
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).context("there is no private key in PEM")?;
        let key = aws_lc_rs::sign::any_supported_type(&key).context("the private key cannot be used")?;
        Ok(Certificate { key: Arc::new(CertifiedKey::new(chain, key)), not_before, not_after })
    }

    /// The server's own certificate, without its chain.
    #[cfg(test)]
    pub(crate) fn der(&self) -> Vec<u8> {
        self.key.cert.first().map(|own| own.to_vec()).unwrap_or_default()
    }

    /// From when it holds (ms UTC).
    pub fn not_before(&self) -> i64 {
        self.not_before
    }

    /// The last moment at which it holds (ms UTC).
    pub fn not_after(&self) -> i64 {
        self.not_after
    }
}

/// The certificates that are shown. Shared by the server and whoever renews them.
#[derive(Default)]
pub struct Certificates {
    own: RwLock<Option<Certificate>>,
    challenges: RwLock<HashMap<String, Arc<CertifiedKey>>>,
}

impl std::fmt::Debug for Certificates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificates").field("own", &self.own()).finish_non_exhaustive()
    }
}

impl Certificates {
    /// Shows this one from now on.
    pub fn show(&self, certificate: Certificate) {
        *self.own.write().unwrap_or_else(PoisonError::into_inner) = Some(certificate);
    }

    /// The one that is shown; none before the first.
    pub fn own(&self) -> Option<Certificate> {
        self.own.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Answers the challenge of a host name with this certificate until [`Certificates::end_challenges`].
    pub fn answer_challenge(&self, host: &str, certificate: Certificate) {
        let mut challenges = self.challenges.write().unwrap_or_else(PoisonError::into_inner);
        challenges.insert(host.to_ascii_lowercase(), certificate.key);
    }

    /// Forgets all challenges.
    pub fn end_challenges(&self) {
        self.challenges.write().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        if hello.alpn().is_some_and(|mut protocols| protocols.any(|protocol| protocol == CHALLENGE)) {
            let challenges = self.challenges.read().unwrap_or_else(PoisonError::into_inner);
            return challenges.get(hello.server_name()?).cloned();
        }
        self.own.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|own| own.key.clone())
    }
}

/// The TLS side of a listening socket; cheap to clone.
#[derive(Clone)]
pub struct Tls(Arc<ServerConfig>);

impl Tls {
    /// Shows what `certificates` says.
    ///
    /// # Errors
    /// The machine gives no randomness for the keys of tickets.
    pub fn new(certificates: Arc<Certificates>) -> anyhow::Result<Tls> {
        let mut config = ServerConfig::builder_with_provider(provider())
            .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
            .context("TLS cannot be set up")?
            .with_no_client_auth()
            .with_cert_resolver(certificates);
        config.alpn_protocols = [b"h2".as_slice(), b"http/1.1", CHALLENGE].map(<[u8]>::to_vec).to_vec();
        config.ticketer = Ticketer::new().context("TLS cannot be set up")?;
        Ok(Tls(Arc::new(config)))
    }

    /// Reads how a client begins, which takes nothing but its own patience.
    ///
    /// # Errors
    /// What the client broke, or its line.
    pub(crate) async fn hear<T>(&self, stream: T) -> std::io::Result<StartHandshake<T>>
    where
        T: AsyncRead + AsyncWrite + Unpin,
    {
        LazyConfigAcceptor::new(Acceptor::default(), stream).await
    }

    /// Shakes hands with a client that has begun; none when it only came to look at a challenge, and has now seen it.
    ///
    /// # Errors
    /// What the client broke, or its line.
    pub(crate) async fn accept<T>(&self, begun: StartHandshake<T>) -> std::io::Result<Option<TlsStream<T>>>
    where
        T: AsyncRead + AsyncWrite + Unpin,
    {
        let stream = begun.into_stream(Arc::clone(&self.0)).await?;
        let is_challenge = stream.get_ref().1.alpn_protocol() == Some(CHALLENGE);
        Ok((!is_challenge).then_some(stream))
    }
}

/// The cryptography of all of TLS here.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(aws_lc_rs::default_provider())
}

#[cfg(test)]
#[path = "tls_tests.rs"]
pub(crate) mod tests;
