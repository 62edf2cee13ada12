//! A mail server for tests, on a free port of this machine: keeps what it gets, fails when told to.

use crate::mail_session;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// How long [`MailSink::wait_for`] waits before it fails the test.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedMail {
    /// What `MAIL FROM` named, without brackets; empty for `<>`.
    pub from: String,
    /// What each `RCPT TO` named, without brackets.
    pub to: Vec<String>,
    /// The message, its dots unstuffed, as sent otherwise.
    pub bytes: Vec<u8>,
    /// Whether it came encrypted.
    pub is_encrypted: bool,
    /// User and password, where the sender logged in.
    pub login: Option<(String, String)>,
}

impl ReceivedMail {
    /// The message as text; what is no UTF-8 is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The first header of a name, unfolded.
    pub fn header(&self, name: &str) -> Option<String> {
        let text = self.text();
        let head = text.split("\r\n\r\n").next()?.replace("\r\n ", " ").replace("\r\n\t", " ");
        head.lines().find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }
}

/// A place in the exchange at which the sink can do something else than usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SinkStage {
    /// The first line.
    Greeting,
    /// After `EHLO`.
    Hello,
    /// After `AUTH`.
    Login,
    /// After `MAIL FROM`.
    Sender,
    /// After `RCPT TO`.
    Recipient,
    /// After `DATA`.
    Data,
    /// After the message, which is kept all the same.
    Content,
}

/// What it does there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SinkAct {
    /// Answers with a code and a text.
    Answer(u16, String),
    /// Says nothing until the sender goes.
    Stall,
    /// Ends the connection.
    Drop,
}

/// How the sink encrypts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SinkTls {
    /// Not.
    #[default]
    None,
    /// Offers `STARTTLS`, and takes no login before it.
    StartTls,
    /// From the first byte.
    Implicit,
}

/// How a sink is set up.
#[derive(Debug, Clone, Default)]
pub struct SinkOptions {
    /// How it encrypts.
    pub tls: SinkTls,
    /// Its certificate; one for `localhost` if none is given.
    pub certificate: Option<SinkCertificate>,
    /// The only user and password it lets in; none if no login is offered.
    pub login: Option<(String, String)>,
}

/// A certificate made for a test, and the authority that signed it.
#[derive(Debug, Clone)]
pub struct SinkCertificate {
    /// The authority, PEM: what a sender has to trust.
    pub root_pem: String,
    chain_der: Vec<u8>,
    key_der: Vec<u8>,
}

impl SinkCertificate {
    /// One for a host's name or address, by an authority of its own.
    ///
    /// # Panics
    /// When none can be made.
    pub fn for_host(host: &str) -> SinkCertificate {
        let made = || -> Result<SinkCertificate, rcgen::Error> {
            let mut root = CertificateParams::new(Vec::new())?;
            root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            let issuer = CertifiedIssuer::self_signed(root, KeyPair::generate()?)?;
            let key = KeyPair::generate()?;
            let own = CertificateParams::new(vec![host.to_owned()])?.signed_by(&key, &issuer)?;
            Ok(SinkCertificate { root_pem: issuer.pem(), chain_der: own.der().to_vec(), key_der: key.serialize_der() })
        };
        made().unwrap_or_else(|error| panic!("a certificate for the test: {error}"))
    }
}

/// What all connections of a sink share.
pub(crate) struct Shared {
    pub(crate) options: SinkOptions,
    pub(crate) acceptor: Option<TlsAcceptor>,
    pub(crate) acts: Mutex<HashMap<SinkStage, SinkAct>>,
    pub(crate) received: Mutex<Vec<ReceivedMail>>,
    pub(crate) received_count: watch::Sender<usize>,
    pub(crate) connection_count: AtomicUsize,
}

impl Shared {
    pub(crate) fn act(&self, stage: SinkStage) -> Option<SinkAct> {
        self.acts.lock().unwrap_or_else(PoisonError::into_inner).get(&stage).cloned()
    }

    pub(crate) fn keep(&self, mail: ReceivedMail) {
        let mut received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        received.push(mail);
        self.received_count.send_replace(received.len());
    }
}

/// A mail server on loopback; gone when dropped.
pub struct MailSink {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl MailSink {
    /// One without encryption and login.
    ///
    /// # Panics
    /// When this machine gives no port.
    pub async fn start() -> MailSink {
        MailSink::start_with(SinkOptions::default()).await
    }

    /// One as described.
    ///
    /// # Panics
    /// When this machine gives no port, or the certificate cannot be used.
    pub async fn start_with(options: SinkOptions) -> MailSink {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.unwrap_or_else(|error| panic!("a port for the test's mail server: {error}"));
        let address = listener.local_addr().unwrap_or_else(|error| panic!("the mail server's port: {error}"));
        let acceptor = (options.tls != SinkTls::None)
            .then(|| acceptor(options.certificate.clone().unwrap_or_else(|| SinkCertificate::for_host("localhost"))));
        let shared = Arc::new(Shared {
            options,
            acceptor,
            acts: Mutex::default(),
            received: Mutex::default(),
            received_count: watch::Sender::new(0),
            connection_count: AtomicUsize::new(0),
        });
        let accepting = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            let mut sessions = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                accepting.connection_count.fetch_add(1, Ordering::SeqCst);
                sessions.spawn(mail_session::run(stream, Arc::clone(&accepting)));
            }
        });
        MailSink { address, shared, task }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// It as the settings name a mail server (`smtp`), by the host's name `localhost`, with its login if it has one.
    pub fn url(&self) -> String {
        let (scheme, query) = match self.shared.options.tls {
            SinkTls::None => ("smtp", ""),
            SinkTls::StartTls => ("smtp", "?tls=required"),
            SinkTls::Implicit => ("smtps", ""),
        };
        let login = self.shared.options.login.as_ref().map(|(user, password)| format!("{user}:{password}@"));
        format!("{scheme}://{}localhost:{}{query}", login.unwrap_or_default(), self.address.port())
    }

    /// From now on, does this at that stage.
    pub fn on(&self, stage: SinkStage, act: SinkAct) {
        self.shared.acts.lock().unwrap_or_else(PoisonError::into_inner).insert(stage, act);
    }

    /// From now on, answers with a code at that stage.
    pub fn answer(&self, stage: SinkStage, code: u16, text: &str) {
        self.on(stage, SinkAct::Answer(code, text.to_owned()));
    }

    /// From now on, takes everything again.
    pub fn recover(&self) {
        self.shared.acts.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// What came in so far.
    pub fn received(&self) -> Vec<ReceivedMail> {
        self.shared.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until that many mails came in, and gives all.
    ///
    /// # Panics
    /// After 20 s.
    pub async fn wait_for(&self, count: usize) -> Vec<ReceivedMail> {
        let mut known = self.shared.received_count.subscribe();
        if tokio::time::timeout(PATIENCE, known.wait_for(|known| *known >= count)).await.is_err() {
            panic!("{} mails came in, not {count}", self.received().len());
        }
        self.received()
    }

    /// Connections made to it so far.
    pub fn connection_count(&self) -> usize {
        self.shared.connection_count.load(Ordering::SeqCst)
    }
}

impl Drop for MailSink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn acceptor(certificate: SinkCertificate) -> TlsAcceptor {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(certificate.key_der));
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_no_client_auth().with_single_cert(vec![certificate.chain_der.into()], key));
    TlsAcceptor::from(Arc::new(config.unwrap_or_else(|error| panic!("the test's certificate: {error}"))))
}
