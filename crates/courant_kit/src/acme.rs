//! Ordering certificates from an ACME server (RFC 8555): an account, an order, the proof of each host name, the certificate.
//!
//! Names are proved by HTTP-01 or TLS-ALPN-01 (RFC 8737). Whoever orders says how a proof is shown to the world.
//! Requests go out through [`crate::egress`].
//!
//! Not here: when something is ordered, and where it is kept.

use crate::db::BoxFuture;
use crate::egress::{Egress, FetchLimits};
use crate::http::tls::Certificate;
use anyhow::{Context, bail};
use bytes::Bytes;
use http::Request;
use http_body_util::BodyExt;
use instant_acme::{
    Account, AccountBuilder, AuthorizationStatus, BodyWrapper, BytesResponse, ChallengeType, Error, HttpClient,
    Identifier, NewAccount, NewOrder, Order, OrderStatus, RetryPolicy,
};
use rcgen::{CertificateParams, CustomExtension, DistinguishedName, KeyPair};
use std::pin::Pin;
use std::time::Duration;

/// How long an authority may take to look at a proof, and to issue.
const PATIENCE: Duration = Duration::from_secs(120);

/// How a name is proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By an answer at `http://NAME/.well-known/acme-challenge/TOKEN`, port 80.
    Http,
    /// By a certificate that is shown at port 443.
    Tls,
}

/// What has to be shown before the authority comes to look.
#[derive(Debug, Clone)]
pub enum Proof {
    /// At the path [`CHALLENGE_PATH`] with the token.
    Http {
        /// The last part of the path.
        token: String,
        /// The whole answer.
        answer: String,
    },
    /// To TLS clients that name `acme-tls/1`.
    Tls {
        /// The host name they ask for.
        host: String,
        /// The certificate to show.
        certificate: Certificate,
    },
}

/// Where answers of HTTP-01 are looked for; the token follows.
pub const CHALLENGE_PATH: &str = "/.well-known/acme-challenge/";

/// A certificate as it came.
#[derive(Clone)]
pub struct Issued {
    /// The chain, in PEM.
    pub chain: String,
    /// Its private key, in PEM; made here, and known to nobody else.
    pub key: String,
}

/// The server's side of the library's requests.
struct Door(Egress);

impl HttpClient for Door {
    fn request(
        &self,
        request: Request<BodyWrapper<Bytes>>,
    ) -> Pin<Box<dyn Future<Output = Result<BytesResponse, Error>> + Send>> {
        let egress = self.0.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = match body.collect().await {
                Ok(body) => body.to_bytes(),
                Err(never) => match never {},
            };
            let limits = FetchLimits { deadline: Duration::from_secs(30), ..FetchLimits::document() };
            let sent = egress.send(head.method, &head.uri.to_string(), head.headers, body, &limits).await;
            let fetched = sent.map_err(|error| Error::Other(Box::new(error)))?;
            let (mut parts, ()) = http::Response::new(()).into_parts();
            (parts.status, parts.headers) = (fetched.head.status, fetched.head.headers);
            Ok(BytesResponse { parts, body: Box::new(fetched.body) })
        })
    }
}

fn builder(egress: &Egress) -> AccountBuilder {
    Account::builder_with_http(Box::new(Door(egress.clone())))
}

/// Makes an account, with a key of its own, for somebody who agreed to the authority's terms. What comes back opens it
/// again: it is a secret.
///
/// # Errors
/// What the authority or the way to it refused.
pub async fn register(egress: &Egress, directory: &str, contact: Option<&str>) -> anyhow::Result<String> {
    let contact: Vec<String> = contact.iter().map(|address| format!("mailto:{address}")).collect();
    let contact: Vec<&str> = contact.iter().map(String::as_str).collect();
    let wanted = NewAccount { contact: &contact, terms_of_service_agreed: true, only_return_existing: false };
    let made = builder(egress).create(&wanted, directory.to_owned(), None).await;
    let (_, credentials) = made.with_context(|| format!("no account could be made at {directory}"))?;
    serde_json::to_string(&credentials).context("the account cannot be written down")
}

/// Orders a certificate of these host names, proving each in one way; `show` is called with each proof and is done when
/// the world can see it.
///
/// # Errors
/// What the authority refused, in its words, and what `show` says.
pub async fn order(
    egress: &Egress,
    account: &str,
    names: &[String],
    way: Way,
    show: impl Fn(Proof) -> BoxFuture<'static, anyhow::Result<()>> + Send + Sync,
) -> anyhow::Result<Issued> {
    let credentials = serde_json::from_str(account).context("the account that was kept is none")?;
    let account = builder(egress).from_credentials(credentials).await.context("the account cannot be opened")?;
    let identifiers: Vec<Identifier> = names.iter().map(|name| Identifier::Dns(name.clone())).collect();
    let mut order = account.new_order(&NewOrder::new(&identifiers)).await.context("the order was refused")?;
    prove(&mut order, way, show).await?;
    let retries = RetryPolicy::new().timeout(PATIENCE);
    let status = order.poll_ready(&retries).await.context("the authority did not come to an end with its look")?;
    if status != OrderStatus::Ready && status != OrderStatus::Valid {
        bail!("the authority did not see the proof: {}", why(&mut order).await);
    }
    let key = KeyPair::generate().context("no key could be made")?;
    let request = signing_request(names, &key)?;
    order.finalize_csr(&request).await.context("the request of a certificate was refused")?;
    let chain = order.poll_certificate(&retries).await.context("the certificate did not come")?;
    Ok(Issued { chain, key: key.serialize_pem() })
}

/// What a certificate is asked for with: the host names and nothing else. A common name would be one name more than the
/// order has (RFC 8555 section 7.4).
fn signing_request(names: &[String], key: &KeyPair) -> anyhow::Result<Vec<u8>> {
    let request = CertificateParams::new(names).and_then(|mut wanted| {
        wanted.distinguished_name = DistinguishedName::new();
        wanted.serialize_request(key)
    });
    Ok(request.context("the request of a certificate cannot be made")?.der().to_vec())
}

/// Shows a proof of each name that is not proved yet, and calls the authority to look.
async fn prove(
    order: &mut Order,
    way: Way,
    show: impl Fn(Proof) -> BoxFuture<'static, anyhow::Result<()>> + Send + Sync,
) -> anyhow::Result<()> {
    let mut authorizations = order.authorizations();
    while let Some(next) = authorizations.next().await {
        let mut authorization = next.context("the authority does not say what is to be proved")?;
        match authorization.status {
            AuthorizationStatus::Valid => continue,
            AuthorizationStatus::Pending => {}
            other => bail!("the authority will not look at a proof: {other:?}"),
        }
        let kind = match way {
            Way::Http => ChallengeType::Http01,
            Way::Tls => ChallengeType::TlsAlpn01,
        };
        let host = authorization.identifier().to_string();
        let mut challenge = authorization
            .challenge(kind)
            .with_context(|| format!("the authority takes no proof of this kind ({way:?}) for {host}"))?;
        let answer = challenge.key_authorization();
        let proof = match way {
            Way::Http => Proof::Http { token: challenge.token.clone(), answer: answer.as_str().to_owned() },
            Way::Tls => Proof::Tls { certificate: challenge_certificate(&host, answer.digest().as_ref())?, host },
        };
        show(proof).await?;
        challenge.set_ready().await.context("the authority could not be called to look")?;
    }
    Ok(())
}

/// The certificate that proves a name (RFC 8737 section 3).
fn challenge_certificate(host: &str, digest: &[u8]) -> anyhow::Result<Certificate> {
    let key = KeyPair::generate().context("no key could be made")?;
    let mut wanted = CertificateParams::new(vec![host.to_owned()]).context("the name of a challenge")?;
    wanted.custom_extensions = vec![CustomExtension::new_acme_identifier(digest)];
    let made = wanted.self_signed(&key).context("the certificate of a challenge")?;
    Certificate::of_pair(&made.pem(), &key.serialize_pem())
}

/// What the authority says it saw instead of a proof.
async fn why(order: &mut Order) -> String {
    let mut authorizations = order.authorizations();
    while let Some(Ok(mut authorization)) = authorizations.next().await {
        // What was known before the look says nothing yet.
        let Ok(state) = authorization.refresh().await else { continue };
        if let Some(problem) = state.challenges.iter().find_map(|challenge| challenge.error.as_ref()) {
            return problem.to_string();
        }
    }
    "it gives no reason".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use x509_parser::certification_request::X509CertificationRequest;
    use x509_parser::extensions::ParsedExtension;
    use x509_parser::prelude::FromDer;

    #[test]
    fn a_request_names_the_hosts_of_the_order_and_nothing_else() {
        let names = ["river.example", "www.river.example"].map(str::to_owned);
        let der = signing_request(&names, &KeyPair::generate().unwrap()).unwrap();
        let (_, request) = X509CertificationRequest::from_der(&der).unwrap();
        let info = &request.certification_request_info;
        assert_eq!(info.subject.to_string(), "");
        let extensions: Vec<_> = request.requested_extensions().unwrap().collect();
        let [ParsedExtension::SubjectAlternativeName(asked)] = extensions[..] else { panic!("{extensions:?}") };
        let asked = format!("{:?}", asked.general_names);
        assert_eq!(asked, "[DNSName(\"river.example\"), DNSName(\"www.river.example\")]");
    }

    #[test]
    fn a_challenge_names_the_host_and_holds_the_digest() {
        let made = challenge_certificate("river.example", &[7; 32]).unwrap();
        let der = made.der();
        let (_, parsed) = x509_parser::parse_x509_certificate(&der).unwrap();
        let names = parsed.subject_alternative_name().unwrap().unwrap();
        assert_eq!(format!("{:?}", names.value.general_names), "[DNSName(\"river.example\")]");
        let proof = parsed.extensions().iter().find(|one| one.oid.to_id_string() == "1.3.6.1.5.5.7.1.31").unwrap();
        assert!(proof.critical);
        assert_eq!(proof.value, [&[4, 32][..], &[7; 32]].concat());
    }
}
