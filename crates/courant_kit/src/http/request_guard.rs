//! One request from the first look to the last byte: counted, logged, and safe from panics.
//!
//! [`Answering`] is the service's answer being made, [`Outgoing`] the body on its way. Both carry the
//! same [`Under`], which ends the request's account when it is dropped, however that happens.

use super::body::{Body, BodyGate, BoxError};
use super::connection::Vital;
use super::log::{Asked, Done, RequestId};
use super::server::Shared;
use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body::{Frame, SizeHint};
use pin_project_lite::pin_project;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

/// A request under way.
pub(crate) struct Under {
    shared: Arc<Shared>,
    vital: Arc<Vital>,
    id: RequestId,
    asked: Option<Asked>,
    began: Instant,
    status: StatusCode,
    bytes: u64,
    /// The whole answer was handed over.
    is_complete: bool,
    /// The next part of the body lies ready for the client.
    is_offered: bool,
}

impl Under {
    pub(crate) fn begin(shared: Arc<Shared>, vital: Arc<Vital>, id: RequestId, asked: Option<Asked>) -> Under {
        vital.request_begins(&shared.limits);
        Under {
            shared,
            vital,
            id,
            asked,
            began: Instant::now(),
            // What access logs call a client that left before the answer.
            status: StatusCode::from_u16(499).unwrap_or(StatusCode::BAD_REQUEST),
            bytes: 0,
            is_complete: false,
            is_offered: false,
        }
    }

    fn offer(&mut self, is_offered: bool) {
        if self.is_offered != is_offered {
            self.is_offered = is_offered;
            if is_offered {
                self.vital.body_is_offered();
            } else {
                self.vital.body_is_withdrawn();
            }
        }
    }
}

impl Drop for Under {
    fn drop(&mut self) {
        self.offer(false);
        self.vital.request_ends(!self.is_complete, &self.shared.limits);
        let done = Done { status: self.status, bytes: self.bytes, duration: self.began.elapsed() };
        if let Some(metrics) = &self.shared.limits.metrics {
            metrics.answered(&done);
        }
        if let Some(asked) = &self.asked {
            asked.write(&done);
        }
    }
}

pin_project! {
    /// The answer of the service, being made.
    pub(crate) struct Answering<F> {
        #[pin]
        answer: Option<F>,
        kept: Option<Response<Body>>,
        under: Option<Under>,
        gate: Option<BodyGate>,
    }
}

impl<F> Answering<F> {
    pub(crate) fn new(answer: F, under: Under, gate: Option<BodyGate>) -> Answering<F> {
        Answering { answer: Some(answer), kept: None, under: Some(under), gate }
    }

    /// One that is at hand; the service is not asked.
    pub(crate) fn kept(answer: Response<Body>, under: Under) -> Answering<F> {
        Answering { answer: None, kept: Some(answer), under: Some(under), gate: None }
    }
}

impl<F, B, E> Future for Answering<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: http_body::Body<Data = Bytes>,
    E: Into<BoxError>,
{
    type Output = Result<Response<Outgoing<B>>, std::convert::Infallible>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let Some(answer) = this.answer.as_pin_mut() else {
            let (Some(kept), Some(mut under)) = (this.kept.take(), this.under.take()) else { return Poll::Pending };
            let (head, body) = kept.into_parts();
            let plain = body.as_bytes().cloned().unwrap_or_default();
            under.status = head.status;
            under.is_complete = plain.is_empty();
            return Poll::Ready(Ok(Response::from_parts(head, Outgoing { body: None, plain, under })));
        };
        // A panic must not take the other requests of the connection with it. The handler's future is not
        // polled again, so what it left half done is only dropped.
        let outcome = match catch_unwind(AssertUnwindSafe(|| answer.poll(cx))) {
            Ok(poll) => Some(ready!(poll)),
            Err(_) => None,
        };
        let Some(mut under) = this.under.take() else { return Poll::Pending };
        let (mut head, body) = match outcome {
            Some(Ok(response)) => {
                let (head, body) = response.into_parts();
                (head, Some(body))
            }
            Some(Err(error)) => {
                let error: BoxError = error.into();
                tracing::error!(http.id = %under.id, error = %error, "a request failed");
                (fallback(), None)
            }
            None => {
                // The panic hook has written the message and the place.
                tracing::error!(http.id = %under.id, "a handler panicked");
                if let Some(metrics) = &under.shared.limits.metrics {
                    metrics.panics.add_one();
                }
                (fallback(), None)
            }
        };
        if let Some(gate) = this.gate {
            // A handler that only says "bad request" about a body that was cut off is corrected.
            if let Some(refusal) = gate.refusal()
                && (head.status.is_client_error() || head.status.is_server_error())
            {
                head.status = refusal.status();
            }
            if gate.is_unread() {
                under.vital.leaves_unread();
                close_after(&mut head, &under.vital);
            }
        }
        if under.vital.is_draining() {
            close_after(&mut head, &under.vital);
        }
        under.status = head.status;
        let plain = match body {
            Some(_) => Bytes::new(),
            None => Bytes::from(format!("Something went wrong on our side. Reference: {}\n", under.id)),
        };
        under.is_complete = body.as_ref().map_or(plain.is_empty(), http_body::Body::is_end_stream);
        Poll::Ready(Ok(Response::from_parts(head, Outgoing { body, plain, under })))
    }
}

/// On HTTP/1 only: HTTP/2 has no such field and says GOAWAY.
fn close_after(head: &mut http::response::Parts, vital: &Vital) {
    if !vital.is_h2() {
        head.headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
}

fn fallback() -> http::response::Parts {
    let (mut head, ()) = Response::new(()).into_parts();
    head.status = StatusCode::INTERNAL_SERVER_ERROR;
    for (name, value) in [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
    ] {
        head.headers.insert(name, HeaderValue::from_static(value));
    }
    head
}

pin_project! {
    /// A response body on its way out.
    pub(crate) struct Outgoing<B> {
        #[pin]
        body: Option<B>,
        plain: Bytes,
        under: Under,
    }
}

impl<B> http_body::Body for Outgoing<B>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.project();
        let Some(mut body) = this.body.as_pin_mut() else {
            this.under.is_complete = true;
            this.under.bytes += this.plain.len() as u64;
            let plain = std::mem::take(this.plain);
            if !plain.is_empty() {
                this.under.offer(true);
            }
            return Poll::Ready((!plain.is_empty()).then(|| Ok(Frame::data(plain))));
        };
        match body.as_mut().poll_frame(cx) {
            Poll::Pending => {
                this.under.offer(false);
                Poll::Pending
            }
            Poll::Ready(Some(Ok(frame))) => {
                this.under.bytes += frame.data_ref().map_or(0, |data| data.len() as u64);
                this.under.is_complete = body.is_end_stream();
                this.under.offer(true);
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(Some(Err(error))) => {
                let error: BoxError = error.into();
                tracing::warn!(http.id = %this.under.id, error = %error, "a body broke off");
                Poll::Ready(Some(Err(error)))
            }
            Poll::Ready(None) => {
                this.under.is_complete = true;
                Poll::Ready(None)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.body {
            Some(body) => body.is_end_stream(),
            None => self.plain.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Some(body) => body.size_hint(),
            None => SizeHint::with_exact(self.plain.len() as u64),
        }
    }
}
