//! Certificates made for tests, and what a client sees of the server's TLS.

use super::*;
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio_rustls::TlsConnector;

/// A certificate that signs itself, and its key, in PEM.
pub(crate) struct Made {
    pub(crate) chain: String,
    pub(crate) key: String,
    der: CertificateDer<'static>,
}

/// For a host, good until the beginning of year 2100 + `years`.
pub(crate) fn made(host: &str, years: i32) -> Made {
    let key = KeyPair::generate().unwrap();
    let mut parameters = CertificateParams::new(vec![host.to_owned()]).unwrap();
    parameters.not_after = rcgen::date_time_ymd(2100 + years, 1, 1);
    let certificate = parameters.self_signed(&key).unwrap();
    Made { chain: certificate.pem(), key: key.serialize_pem(), der: certificate.der().clone() }
}

impl Made {
    pub(crate) fn certificate(&self) -> Certificate {
        Certificate::of_pem(&self.chain, &self.key).unwrap()
    }

    /// A client that trusts this certificate alone and speaks these protocols.
    pub(crate) fn client(&self, protocols: &[&str], versions: &[&'static rustls::SupportedProtocolVersion]) -> Client {
        let mut roots = RootCertStore::empty();
        roots.add(self.der.clone()).unwrap();
        let mut config = ClientConfig::builder_with_provider(provider())
            .with_protocol_versions(versions)
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
        Client(TlsConnector::from(Arc::new(config)))
    }
}

/// One end of TLS.
pub(crate) struct Client(TlsConnector);

impl Client {
    pub(crate) async fn connect<T: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: T,
    ) -> std::io::Result<tokio_rustls::client::TlsStream<T>> {
        self.0.connect(ServerName::try_from("river.example").unwrap(), stream).await
    }

    /// What it says first.
    pub(crate) fn hello(&self) -> Vec<u8> {
        let name = ServerName::try_from("river.example").unwrap();
        let mut hello = Vec::new();
        rustls::ClientConnection::new(Arc::clone(self.0.config()), name).unwrap().write_tls(&mut hello).unwrap();
        hello
    }
}

/// The other end of it.
pub(crate) async fn shake<T: AsyncRead + AsyncWrite + Unpin>(
    tls: &Tls,
    stream: T,
) -> std::io::Result<Option<TlsStream<T>>> {
    tls.accept(tls.hear(stream).await?).await
}

pub(crate) const NEW: &[&rustls::SupportedProtocolVersion] = &[&rustls::version::TLS13];
pub(crate) const OLD: &[&rustls::SupportedProtocolVersion] = &[&rustls::version::TLS12];

fn tls(made: &Made) -> (Tls, Arc<Certificates>) {
    let certificates = Arc::new(Certificates::default());
    certificates.show(made.certificate());
    (Tls::new(certificates.clone()).unwrap(), certificates)
}

/// What both ends of one handshake say: the client's protocol or error, whether the server goes on.
async fn shaken(tls: &Tls, client: &Client) -> (Result<Option<String>, String>, bool) {
    let (near, far) = tokio::io::duplex(64 * 1024);
    let (asked, answered) = tokio::join!(client.connect(near), shake(tls, far));
    let spoken = |stream: tokio_rustls::client::TlsStream<_>| {
        let spoken = stream.get_ref().1.alpn_protocol();
        spoken.map(|name| String::from_utf8_lossy(name).into_owned())
    };
    (asked.map(spoken).map_err(|error| error.to_string()), matches!(answered, Ok(Some(_))))
}

#[tokio::test]
async fn both_protocols_are_spoken_over_both_versions() {
    let made = made("river.example", 0);
    let (tls, _) = tls(&made);
    for versions in [NEW, OLD] {
        let table: [(&[&str], Option<&str>); 4] = [
            (&["h2", "http/1.1"], Some("h2")),
            (&["http/1.1", "h2"], Some("h2")),
            (&["http/1.1"], Some("http/1.1")),
            (&[], None),
        ];
        for (protocols, spoken) in table {
            let seen = shaken(&tls, &made.client(protocols, versions)).await;
            assert_eq!(seen, (Ok(spoken.map(str::to_owned)), true), "{protocols:?}");
        }
        let (refused, goes_on) = shaken(&tls, &made.client(&["gopher"], versions)).await;
        assert!(refused.is_err() && !goes_on, "{refused:?}");
    }
}

#[tokio::test]
async fn a_new_certificate_is_seen_by_the_next_client() {
    let [first, second] = [made("river.example", 0), made("river.example", 1)];
    let (tls, certificates) = tls(&first);
    let [knows_first, knows_second] = [&first, &second].map(|made| made.client(&["h2"], NEW));
    assert!(shaken(&tls, &knows_first).await.1 && !shaken(&tls, &knows_second).await.1);
    certificates.show(second.certificate());
    assert!(!shaken(&tls, &knows_first).await.1 && shaken(&tls, &knows_second).await.1);
}

#[tokio::test]
async fn a_challenge_is_shown_to_those_who_ask_for_it_only() {
    let (own, challenge) = (made("river.example", 0), made("river.example", 1));
    let (tls, certificates) = tls(&own);
    let asks = challenge.client(&["acme-tls/1"], NEW);
    assert!(shaken(&tls, &asks).await.0.is_err(), "there is no challenge");
    certificates.answer_challenge("River.example", challenge.certificate());
    let (spoken, goes_on) = shaken(&tls, &asks).await;
    assert_eq!((spoken, goes_on), (Ok(Some("acme-tls/1".to_owned())), false), "and no request follows");
    assert!(shaken(&tls, &own.client(&["h2"], NEW)).await.1, "readers see the own one meanwhile");
    certificates.end_challenges();
    assert!(shaken(&tls, &asks).await.0.is_err());
}

#[tokio::test]
async fn a_second_connection_resumes_the_first() {
    use tokio::io::AsyncReadExt;
    let made = made("river.example", 0);
    let (tls, _) = tls(&made);
    let client = made.client(&["h2"], NEW);
    let mut kinds = Vec::new();
    for _ in 0..2 {
        let (near, far) = tokio::io::duplex(64 * 1024);
        let (asked, answered) = tokio::join!(client.connect(near), shake(&tls, far));
        let mut asked = asked.unwrap();
        // The ticket comes after the handshake: the end of the stream comes after the ticket.
        drop(answered.unwrap());
        let mut rest = Vec::new();
        assert!(asked.read_to_end(&mut rest).await.is_err() || rest.is_empty());
        kinds.push(asked.get_ref().1.handshake_kind().unwrap());
    }
    assert_eq!(kinds, [rustls::HandshakeKind::Full, rustls::HandshakeKind::Resumed]);
}

#[test]
fn what_is_no_pair_is_refused_in_words() {
    let [first, second] = [made("river.example", 0), made("river.example", 0)];
    let table = [
        ("", first.key.as_str(), "there is no certificate in it"),
        (first.key.as_str(), first.key.as_str(), "there is no certificate in it"),
        (first.chain.as_str(), "", "there is no private key"),
        (first.chain.as_str(), second.key.as_str(), "not the one of the certificate"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", first.key.as_str(), "cannot be read"),
    ];
    for (chain, key, words) in table {
        let refused = format!("{:#}", Certificate::of_pem(chain, key).unwrap_err());
        assert!(refused.contains(words), "{refused}");
    }
    assert!(first.certificate().not_before() < first.certificate().not_after());
}
