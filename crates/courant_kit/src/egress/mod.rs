//! The one door through which Courant makes HTTP requests.
//!
//! Whoever can make a server fetch an address can make it look into its own network. Here, and only
//! here, requests go out: http and https, ports 80 and 443, to globally routable unicast addresses
//! judged at the moment of dialling, at most three redirects each judged anew, with a deadline over
//! everything, a bound on bytes, two requests at a time per host, no proxy, no cookies, no
//! credentials in addresses.
//!
//! Not here: what a fetched document means and whether it may be believed.

pub mod address;
pub mod resolve;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use reqwest::redirect;
use resolve::{Checked, Closed, Names, NoAddress, SystemNames, judge};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use url::{Host, Url};

/// Requests at a time to one host.
const PER_HOST: usize = 2;

/// Longest address, in bytes.
const URL_BYTES: usize = 2048;

/// What an [`Egress`] may reach beyond the public network.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EgressPolicy {
    /// Lets requests reach this machine's loopback, on any port. For tests against local peers only.
    pub allow_loopback: bool,
    /// Lets requests reach any address, on any port. For a server that the settings of the machine name, and no text or
    /// form can.
    pub allow_private: bool,
}

/// Bounds of one fetch.
#[derive(Debug, Clone)]
pub struct FetchLimits {
    /// Time for everything: waiting for a slot, names, redirects, the last byte.
    pub deadline: Duration,
    /// Most bytes of body.
    pub max_bytes: u64,
    /// Most redirects followed.
    pub max_redirects: u8,
    /// What to ask for with `Accept`.
    pub accept: Option<HeaderValue>,
}

impl FetchLimits {
    /// For pages and documents: 10 s, 1 MiB, 3 redirects.
    pub fn document() -> FetchLimits {
        FetchLimits { deadline: Duration::from_secs(10), max_bytes: 1024 * 1024, max_redirects: 3, accept: None }
    }

    /// For pictures and recordings: 60 s, 30 MB, 3 redirects.
    pub fn media() -> FetchLimits {
        FetchLimits { deadline: Duration::from_secs(60), max_bytes: 30_000_000, max_redirects: 3, accept: None }
    }
}

/// Why nothing was fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EgressError {
    /// Not an address, or one that no newsroom needs: another scheme, credentials, a strange port.
    #[error("this address cannot be fetched: {0}")]
    BadUrl(&'static str),
    /// The host is not on the public network.
    #[error("{host} is not on the public network")]
    NotPublic {
        /// The host as written in the address.
        host: String,
    },
    /// The name has no address, or nobody answers there.
    #[error("{host} could not be reached")]
    Unreachable {
        /// The host as written in the address.
        host: String,
    },
    /// The encrypted connection could not be made or was broken off.
    #[error("the exchange with {host} failed")]
    Broken {
        /// The host as written in the address.
        host: String,
    },
    /// It took too long.
    #[error("the request took too long")]
    TimedOut,
    /// The body is larger than allowed.
    #[error("the answer is larger than {max_bytes} bytes")]
    TooLarge {
        /// What was allowed.
        max_bytes: u64,
    },
    /// Redirected too often.
    #[error("redirected too often")]
    TooManyRedirects,
    /// Redirected to something that cannot be followed, or from https to http.
    #[error("redirected to an address that cannot be followed")]
    BadRedirect,
    /// The host answered with an error.
    #[error("the host answered {status}")]
    Status {
        /// The status.
        status: u16,
    },
    /// The host sent an encoding it was not asked for.
    #[error("the answer has an encoding that was not asked for")]
    Encoded,
    /// What was fetched could not be written down here.
    #[error("the answer could not be stored: {0}")]
    Writing(String),
    /// The client could not be set up.
    #[error("the HTTP client could not be set up")]
    NotReady,
}

/// The head of an answer.
#[derive(Debug, Clone)]
pub struct FetchedHead {
    /// The status; 2xx except from [`Egress::send`].
    pub status: StatusCode,
    /// The address that answered, after redirects.
    pub final_url: Url,
    /// `Content-Type` as claimed by the host; not to be believed without a look at the bytes.
    pub content_type: Option<String>,
    /// All headers.
    pub headers: HeaderMap,
    /// Bytes of body received.
    pub bytes: u64,
}

impl FetchedHead {
    fn of(final_url: Url, response: &reqwest::Response, bytes: u64) -> FetchedHead {
        let content_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        FetchedHead {
            status: response.status(),
            content_type: content_type.map(str::to_owned),
            headers: response.headers().clone(),
            final_url,
            bytes,
        }
    }
}

/// A whole answer.
#[derive(Debug, Clone)]
pub struct Fetched {
    /// Status, address, headers.
    pub head: FetchedHead,
    /// The body.
    pub body: Bytes,
}

/// The client. One for the whole program; clones share everything.
#[derive(Clone)]
pub struct Egress {
    client: reqwest::Client,
    policy: EgressPolicy,
    slots: Arc<Mutex<HashMap<String, Weak<Semaphore>>>>,
}

impl Egress {
    /// A client that calls itself `user_agent`.
    ///
    /// # Errors
    /// The machine's certificates or the name cannot be used.
    pub fn new(user_agent: &str, policy: EgressPolicy) -> Result<Egress, EgressError> {
        Egress::with_names(user_agent, policy, Arc::new(SystemNames))
    }

    /// As [`Egress::new`], with another source of addresses.
    ///
    /// # Errors
    /// As [`Egress::new`].
    pub fn with_names(user_agent: &str, policy: EgressPolicy, names: Arc<dyn Names>) -> Result<Egress, EgressError> {
        Egress::build(reqwest::Client::builder(), user_agent, policy, names)
    }

    /// As [`Egress::new`], for servers that are known by these root certificates (PEM) and no others.
    ///
    /// # Errors
    /// As [`Egress::new`]; also where they are none.
    pub fn with_roots(user_agent: &str, policy: EgressPolicy, roots: &[u8]) -> Result<Egress, EgressError> {
        let roots = reqwest::Certificate::from_pem_bundle(roots).unwrap_or_default();
        if roots.is_empty() {
            return Err(EgressError::NotReady);
        }
        let client = reqwest::Client::builder().tls_certs_only(roots).https_only(true);
        Egress::build(client, user_agent, policy, Arc::new(SystemNames))
    }

    fn build(
        client: reqwest::ClientBuilder,
        user_agent: &str,
        policy: EgressPolicy,
        names: Arc<dyn Names>,
    ) -> Result<Egress, EgressError> {
        let client = client
            .dns_resolver(Checked { names, policy })
            .redirect(redirect::Policy::none())
            .no_proxy()
            .referer(false)
            .http1_only()
            .connect_timeout(Duration::from_secs(5))
            // A kept connection would skip the judging of its address.
            .pool_max_idle_per_host(0)
            .user_agent(user_agent)
            .build()
            .map_err(|error| {
                tracing::error!(%error, "the outgoing HTTP client could not be set up");
                EgressError::NotReady
            })?;
        Ok(Egress { client, policy, slots: Arc::default() })
    }

    /// Fetches a document into memory.
    ///
    /// # Errors
    /// [`EgressError`]; any status but 2xx is one.
    pub async fn fetch(&self, url: &str, limits: &FetchLimits) -> Result<Fetched, EgressError> {
        let mut body = Vec::new();
        let head = self.fetch_to(url, limits, &mut body).await?;
        Ok(Fetched { head, body: Bytes::from(body) })
    }

    /// Fetches into a writer, such as a temporary file, piece by piece.
    ///
    /// After an error the writer may hold a part of the body.
    ///
    /// # Errors
    /// [`EgressError`]; any status but 2xx is one.
    pub async fn fetch_to<W>(&self, url: &str, limits: &FetchLimits, writer: &mut W) -> Result<FetchedHead, EgressError>
    where
        W: AsyncWrite + Unpin,
    {
        let work = async {
            let (url, response, _slot) = self.follow(Method::GET, url, limits).await?;
            if !response.status().is_success() {
                return Err(EgressError::Status { status: response.status().as_u16() });
            }
            receive(url, response, limits, writer).await
        };
        tokio::time::timeout(limits.deadline, work).await.unwrap_or(Err(EgressError::TimedOut))
    }

    /// Asks whether anything answers at an address, after redirects: the head of what came back, whatever its status.
    /// Of a body nothing is read; what was on its way is dropped with the connection.
    ///
    /// # Errors
    /// [`EgressError`], but not for the status.
    pub async fn probe(&self, method: Method, url: &str, limits: &FetchLimits) -> Result<FetchedHead, EgressError> {
        let work = async {
            let (url, response, _slot) = self.follow(method, url, limits).await?;
            Ok(FetchedHead::of(url, &response, 0))
        };
        tokio::time::timeout(limits.deadline, work).await.unwrap_or(Err(EgressError::TimedOut))
    }

    /// Sends a request with a body (a webmention, a delivery) and gives whatever status came back.
    ///
    /// Redirects are not followed: a signed or private body goes where it was addressed.
    ///
    /// # Errors
    /// [`EgressError`], but not for the status.
    pub async fn send(
        &self,
        method: Method,
        url: &str,
        headers: HeaderMap,
        body: Bytes,
        limits: &FetchLimits,
    ) -> Result<Fetched, EgressError> {
        let work = async {
            let url = self.parse(url)?;
            let _slot = self.slot(&url).await;
            let response = self.dial(method, &url, headers, body, limits).await?;
            let mut received = Vec::new();
            let head = receive(url, response, limits, &mut received).await?;
            Ok(Fetched { head, body: Bytes::from(received) })
        };
        tokio::time::timeout(limits.deadline, work).await.unwrap_or(Err(EgressError::TimedOut))
    }

    /// The answer at the end of the redirects, with the address that gave it and its host's place.
    async fn follow(
        &self,
        method: Method,
        url: &str,
        limits: &FetchLimits,
    ) -> Result<(Url, reqwest::Response, Option<OwnedSemaphorePermit>), EgressError> {
        let mut url = self.parse(url)?;
        for _ in 0..=limits.max_redirects {
            let slot = self.slot(&url).await;
            let response = self.dial(method.clone(), &url, HeaderMap::new(), Bytes::new(), limits).await?;
            match self.next_hop(&url, &response)? {
                Some(next) => url = next,
                None => return Ok((url, response, slot)),
            }
        }
        Err(EgressError::TooManyRedirects)
    }

    /// Reads and judges an address, as far as that can be done without asking anybody.
    fn parse(&self, text: &str) -> Result<Url, EgressError> {
        if text.len() > URL_BYTES {
            return Err(EgressError::BadUrl("it is too long"));
        }
        let mut url = Url::parse(text).map_err(|_| EgressError::BadUrl("it is not an address"))?;
        url.set_fragment(None);
        self.judge_url(&url)?;
        Ok(url)
    }

    fn judge_url(&self, url: &Url) -> Result<(), EgressError> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(EgressError::BadUrl("only http and https are fetched"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(EgressError::BadUrl("it holds a user name or password"));
        }
        let host = url.host_str().ok_or(EgressError::BadUrl("it names no host"))?;
        // An address written as numbers never passes the resolver, so it is judged here.
        let ip = match url.host() {
            Some(Host::Ipv4(ip)) => Some(ip.into()),
            Some(Host::Ipv6(ip)) => Some(ip.into()),
            Some(Host::Domain(_)) | None => None,
        };
        if let Some(ip) = ip {
            judge(host, ip, self.policy).map_err(|_| EgressError::NotPublic { host: host.to_owned() })?;
        }
        let is_usual_port = matches!(url.port_or_known_default(), Some(80 | 443));
        if !is_usual_port && !self.policy.allow_loopback && !self.policy.allow_private {
            return Err(EgressError::BadUrl("only ports 80 and 443 are reached"));
        }
        Ok(())
    }

    /// Waits for one of the host's two places.
    async fn slot(&self, url: &Url) -> Option<OwnedSemaphorePermit> {
        let host = url.host_str().unwrap_or_default().to_owned();
        let semaphore = {
            let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
            if slots.len() > 256 {
                slots.retain(|_, semaphore| semaphore.strong_count() > 0);
            }
            match slots.get(&host).and_then(Weak::upgrade) {
                Some(semaphore) => semaphore,
                None => {
                    let semaphore = Arc::new(Semaphore::new(PER_HOST));
                    slots.insert(host, Arc::downgrade(&semaphore));
                    semaphore
                }
            }
        };
        // The permit keeps the semaphore; it is never closed, so this always gives one.
        semaphore.acquire_owned().await.ok()
    }

    async fn dial(
        &self,
        method: Method,
        url: &Url,
        mut headers: HeaderMap,
        body: Bytes,
        limits: &FetchLimits,
    ) -> Result<reqwest::Response, EgressError> {
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        if let Some(accept) = &limits.accept {
            headers.insert(header::ACCEPT, accept.clone());
        }
        let mut request = self.client.request(method, url.clone()).headers(headers);
        if !body.is_empty() {
            request = request.body(body);
        }
        request.send().await.map_err(|error| understand(url, &error))
    }

    /// Where a redirect leads, judged like a first address; `None` when the answer is no redirect.
    fn next_hop(&self, from: &Url, response: &reqwest::Response) -> Result<Option<Url>, EgressError> {
        if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
            return Ok(None);
        }
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        let next = location.and_then(|location| from.join(location).ok()).ok_or(EgressError::BadRedirect)?;
        if from.scheme() == "https" && next.scheme() != "https" {
            return Err(EgressError::BadRedirect);
        }
        match self.parse(next.as_str()) {
            Ok(next) => Ok(Some(next)),
            Err(EgressError::BadUrl(_)) => Err(EgressError::BadRedirect),
            Err(error) => Err(error),
        }
    }
}

async fn receive<W>(
    url: Url,
    mut response: reqwest::Response,
    limits: &FetchLimits,
    writer: &mut W,
) -> Result<FetchedHead, EgressError>
where
    W: AsyncWrite + Unpin,
{
    let too_large = EgressError::TooLarge { max_bytes: limits.max_bytes };
    let encoding = response.headers().get(header::CONTENT_ENCODING);
    if encoding.is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Err(EgressError::Encoded);
    }
    if response.content_length().is_some_and(|length| length > limits.max_bytes) {
        return Err(too_large);
    }
    let writing = |error: std::io::Error| EgressError::Writing(error.to_string());
    let mut bytes = 0u64;
    while let Some(piece) = response.chunk().await.map_err(|error| understand(&url, &error))? {
        bytes += piece.len() as u64;
        if bytes > limits.max_bytes {
            return Err(too_large);
        }
        writer.write_all(&piece).await.map_err(writing)?;
    }
    writer.flush().await.map_err(writing)?;
    Ok(FetchedHead::of(url, &response, bytes))
}

/// Finds out what an error of the client means; the details stay in the log.
fn understand(url: &Url, error: &reqwest::Error) -> EgressError {
    let host = url.host_str().unwrap_or_default().to_owned();
    tracing::debug!(egress.host = %host, error = ?error, "an outgoing request failed");
    let mut link: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(cause) = link {
        if cause.is::<Closed>() {
            return EgressError::NotPublic { host };
        }
        if cause.is::<NoAddress>() {
            return EgressError::Unreachable { host };
        }
        link = cause.source();
    }
    if error.is_timeout() {
        EgressError::TimedOut
    } else if error.is_connect() {
        EgressError::Unreachable { host }
    } else {
        EgressError::Broken { host }
    }
}

#[cfg(test)]
mod tests;
