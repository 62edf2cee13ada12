//! The four ways in which a request may end without what was asked for.
//!
//! Match it without `_`. A cause stays in the log; the visitor gets a status and the id to ask about.
//!
//! Not here: the words of a refusal (the paper's) and the page around them.

use super::body::Body;
use super::log::RequestId;
use http::{HeaderValue, Response, StatusCode, header};

/// Why a request did not get what it asked for; `R` is the feature's refusal.
#[derive(Debug)]
pub enum Outcome<R> {
    /// A rule says no, with a reason the visitor can act on: 422, or 409 for a conflict.
    Refused(R),
    /// This visitor may not: 403.
    NotAllowed,
    /// There is no such thing: 404.
    Missing,
    /// There was, and it was withdrawn for good: 410.
    Gone,
    /// Our mistake or our misfortune: 500, or 503 when it will pass. Whatever is not recognised is this.
    Fault(anyhow::Error),
}

/// What the status of a refusal depends on.
pub trait Refuse {
    /// Somebody else was faster (409) rather than the input being wrong (422).
    fn is_conflict(&self) -> bool {
        false
    }
}

/// A refusal that cannot happen, for handlers that never refuse.
impl Refuse for std::convert::Infallible {}

/// Marks a fault that will pass (the store is being changed over, the disk is full): 503 instead of 500.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("temporarily unavailable")]
pub struct Unavailable {
    /// When to try again, in seconds.
    pub retry_after_secs: u32,
}

impl<R> From<anyhow::Error> for Outcome<R> {
    fn from(cause: anyhow::Error) -> Outcome<R> {
        Outcome::Fault(cause)
    }
}

impl<R: Refuse> Outcome<R> {
    /// The status to answer with.
    pub fn status(&self) -> StatusCode {
        match self {
            Outcome::Refused(refusal) if refusal.is_conflict() => StatusCode::CONFLICT,
            Outcome::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Outcome::NotAllowed => StatusCode::FORBIDDEN,
            Outcome::Missing => StatusCode::NOT_FOUND,
            Outcome::Gone => StatusCode::GONE,
            Outcome::Fault(cause) if unavailable(cause).is_some() => StatusCode::SERVICE_UNAVAILABLE,
            Outcome::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Writes a fault to the log with the request's id; call it once, at the edge. Other outcomes are not logged.
    pub fn log(&self, id: RequestId) {
        match self {
            Outcome::Fault(cause) => tracing::error!(http.id = %id, error = ?cause, "a request failed"),
            Outcome::Refused(_) | Outcome::NotAllowed | Outcome::Missing | Outcome::Gone => {}
        }
    }

    /// A bare answer without a page around it: the status, and for a fault the id. It is never stored.
    pub fn plain_response(&self, id: RequestId) -> Response<Body> {
        let status = self.status();
        let text = match self {
            Outcome::Fault(_) => format!("Something went wrong on our side. Reference: {id}\n"),
            Outcome::Refused(_) | Outcome::NotAllowed | Outcome::Missing | Outcome::Gone => {
                format!("{}\n", status.canonical_reason().unwrap_or("Refused"))
            }
        };
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Outcome::Fault(cause) = self
            && let Some(Unavailable { retry_after_secs }) = unavailable(cause)
        {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(*retry_after_secs));
        }
        response
    }
}

fn unavailable(cause: &anyhow::Error) -> Option<&Unavailable> {
    cause.downcast_ref().or_else(|| cause.chain().find_map(|link| link.downcast_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[derive(Debug)]
    struct Late;

    impl Refuse for Late {
        fn is_conflict(&self) -> bool {
            true
        }
    }

    #[derive(Debug)]
    struct TooLong;

    impl Refuse for TooLong {}

    #[test]
    fn each_outcome_has_its_status_and_tells_no_cause() {
        let secret = || anyhow::anyhow!("password is hunter2").context("reading /etc/secret");
        let passing = || Err::<(), _>(Unavailable { retry_after_secs: 7 }).context("writing").unwrap_err();
        let table = [
            (Outcome::Refused(Late).status(), 409),
            (Outcome::Refused(TooLong).status(), 422),
            (Outcome::<Late>::NotAllowed.status(), 403),
            (Outcome::<Late>::Missing.status(), 404),
            (Outcome::<Late>::Gone.status(), 410),
            (Outcome::<Late>::Fault(secret()).status(), 500),
            (Outcome::<Late>::from(passing()).status(), 503),
        ];
        for (status, wanted) in table {
            assert_eq!(status, wanted);
        }
        let id = RequestId::next();
        let response = Outcome::<Late>::Fault(secret()).plain_response(id);
        let text = String::from_utf8(response.body().as_bytes().unwrap().to_vec()).unwrap();
        assert_eq!(text, format!("Something went wrong on our side. Reference: {id}\n"));
        assert_eq!(Outcome::<Late>::from(passing()).plain_response(id).headers()["retry-after"], "7");
    }
}
