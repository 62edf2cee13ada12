//! Files from disk: whole or in part, with bounded memory.
//!
//! The caller names a file it knows (a rendition, a backup); a path never comes from a client. Still a
//! file that lies outside its root once links are followed is not sent.
//!
//! Not here: what may be seen by whom, and assets ([`super::assets`]).

use super::body::{Body, BoxError};
use super::negotiate::{self, Fields};
use super::page::method_not_allowed;
use super::range::{self, Wanted};
use super::security::SecurityHeaders;
use anyhow::Context;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header, request};
use http_body::{Frame, SizeHint};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::task::JoinHandle;

/// Read at a time; also the most memory one download takes.
const CHUNK_BYTES: usize = 64 * 1024;

/// A file to be sent.
#[derive(Debug, Clone)]
pub struct FileToSend {
    root: PathBuf,
    path: PathBuf,
    content_type: String,
    is_immutable: bool,
    cache_control: Option<HeaderValue>,
    headers: HeaderMap,
}

impl FileToSend {
    /// A file below `root`; `path` is absolute or relative to the root.
    pub fn new(root: &Path, path: &Path, content_type: &str) -> FileToSend {
        FileToSend {
            root: root.to_owned(),
            path: root.join(path),
            content_type: content_type.to_owned(),
            is_immutable: false,
            cache_control: None,
            headers: HeaderMap::new(),
        }
    }

    /// The name holds a hash of the content, so the answer may be kept for ever.
    pub fn immutable(mut self) -> FileToSend {
        self.is_immutable = true;
        self
    }

    /// How long others may keep it, unless it is immutable. Without it they ask before each use.
    pub fn cache_control(mut self, value: &'static str) -> FileToSend {
        self.cache_control = Some(HeaderValue::from_static(value));
        self
    }

    /// What browsers call it; see [`super::disposition::content_disposition`].
    pub fn disposition(mut self, value: HeaderValue) -> FileToSend {
        self.headers.insert(header::CONTENT_DISPOSITION, value);
        self
    }

    /// Dresses the answer; uploaded files take the media set.
    pub fn security(mut self, set: &SecurityHeaders) -> FileToSend {
        for (name, value) in set.pairs() {
            self.headers.insert(name.clone(), value.clone());
        }
        self
    }

    /// Answers a request for the file; `None` when there is no such file (answer 404).
    ///
    /// GET and HEAD only. Honours `If-None-Match`, `If-Modified-Since`, `Range` and `If-Range`.
    ///
    /// # Errors
    /// The file exists and cannot be read.
    pub async fn respond(&self, head: &request::Parts) -> anyhow::Result<Option<Response<Body>>> {
        let is_head = head.method == Method::HEAD;
        if !is_head && head.method != Method::GET {
            return Ok(Some(method_not_allowed(&self.headers)));
        }
        let (root, path) = (self.root.clone(), self.path.clone());
        let opened = tokio::task::spawn_blocking(move || open_inside(&root, &path))
            .await
            .context("the file task ended early")?
            .with_context(|| format!("cannot open {}", self.path.display()))?;
        let Some(opened) = opened else { return Ok(None) };
        let mut headers = self.common_headers(&opened);
        if is_known(&head.headers, &opened) {
            headers.remove(header::CONTENT_TYPE);
            return Ok(Some(answer(StatusCode::NOT_MODIFIED, headers, Body::empty())));
        }
        let wanted = match head.headers.get(header::RANGE).and_then(|value| value.to_str().ok()) {
            Some(value) if !is_head && if_range_holds(&head.headers, &opened) => range::wanted(value, opened.length),
            _ => Wanted::Whole,
        };
        let (status, first, count) = match wanted {
            Wanted::Whole => (StatusCode::OK, 0, opened.length),
            Wanted::Part { first, last } => {
                let value = format!("bytes {first}-{last}/{}", opened.length);
                headers.insert(header::CONTENT_RANGE, HeaderValue::from_str(&value).context("content range")?);
                (StatusCode::PARTIAL_CONTENT, first, last - first + 1)
            }
            Wanted::Beyond => {
                let value = format!("bytes */{}", opened.length);
                headers.insert(header::CONTENT_RANGE, HeaderValue::from_str(&value).context("content range")?);
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(0));
                headers.remove(header::CONTENT_TYPE);
                return Ok(Some(answer(StatusCode::RANGE_NOT_SATISFIABLE, headers, Body::empty())));
            }
        };
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(count));
        let body = if is_head || count == 0 {
            Body::empty()
        } else {
            Body::Streaming(Box::pin(FileBody::new(opened.file, first, count)))
        };
        Ok(Some(answer(status, headers, body)))
    }

    fn common_headers(&self, opened: &Opened) -> HeaderMap {
        let mut headers = self.headers.clone();
        let content_type = HeaderValue::from_str(&self.content_type)
            .unwrap_or_else(|_| HeaderValue::from_static("application/octet-stream"));
        headers.insert(header::CONTENT_TYPE, content_type);
        headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if let Ok(tag) = HeaderValue::from_str(&opened.tag) {
            headers.insert(header::ETAG, tag);
        }
        headers.insert(header::LAST_MODIFIED, negotiate::date_value(opened.modified_at));
        let cache_control = if self.is_immutable {
            HeaderValue::from_static("public, max-age=31536000, immutable")
        } else {
            self.cache_control.clone().unwrap_or_else(|| HeaderValue::from_static("no-cache"))
        };
        if !headers.contains_key(header::CACHE_CONTROL) {
            headers.insert(header::CACHE_CONTROL, cache_control);
        }
        headers
    }
}

struct Opened {
    file: std::fs::File,
    length: u64,
    modified_at: SystemTime,
    /// The entity tag as it is sent.
    tag: String,
}

/// Opens a regular file that lies below `root` after all links are followed.
fn open_inside(root: &Path, path: &Path) -> std::io::Result<Option<Opened>> {
    let is_absent = |error: &std::io::Error| {
        matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
    };
    let real = match (root.canonicalize(), path.canonicalize()) {
        (Ok(root), Ok(real)) if real.starts_with(&root) => real,
        (Ok(_), Ok(_)) => {
            tracing::warn!(file.path = ?path, "a file outside its folder was asked for and not sent");
            return Ok(None);
        }
        (Err(error), _) | (_, Err(error)) if is_absent(&error) => return Ok(None),
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let file = match std::fs::File::open(&real) {
        Ok(file) => file,
        Err(error) if is_absent(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    let facts = file.metadata()?;
    if !facts.is_file() {
        return Ok(None);
    }
    let modified = facts.modified()?;
    let since = modified.duration_since(UNIX_EPOCH).unwrap_or_default();
    // A file changed this instant may change again within the clock's grain: its tag promises less (RFC 9110 8.8.1).
    let is_settled = SystemTime::now().duration_since(modified).is_ok_and(|age| age > Duration::from_secs(2));
    let mark = if is_settled { "" } else { "W/" };
    let tag = format!("{mark}\"{:x}-{:x}\"", facts.len(), since.as_nanos());
    Ok(Some(Opened { file, length: facts.len(), modified_at: negotiate::whole_seconds(modified), tag }))
}

fn is_known(headers: &HeaderMap, opened: &Opened) -> bool {
    if headers.contains_key(header::IF_NONE_MATCH) {
        let own = opened.tag.trim_start_matches("W/").trim_matches('"');
        return negotiate::none_match(headers, |tag| tag.opaque == own);
    }
    headers.first(&header::IF_MODIFIED_SINCE).and_then(negotiate::date).is_some_and(|since| since >= opened.modified_at)
}

/// RFC 9110 section 13.1.5: a strong tag must be the same, a date must be exactly the same.
fn if_range_holds(headers: &HeaderMap, opened: &Opened) -> bool {
    let Some(value) = headers.get(header::IF_RANGE) else { return true };
    let Ok(text) = value.to_str() else { return false };
    if text.starts_with('"') || text.starts_with("W/") {
        return text == opened.tag && !text.starts_with("W/");
    }
    negotiate::date(value.as_bytes()) == Some(opened.modified_at)
}

fn answer(status: StatusCode, headers: HeaderMap, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// A part of a file, read on blocking threads one piece ahead of nobody.
struct FileBody {
    state: State,
    left: u64,
}

enum State {
    Idle(Option<(std::fs::File, Option<u64>)>),
    Reading(JoinHandle<std::io::Result<(std::fs::File, Bytes)>>),
}

impl FileBody {
    fn new(file: std::fs::File, first: u64, count: u64) -> FileBody {
        FileBody { state: State::Idle(Some((file, (first > 0).then_some(first)))), left: count }
    }
}

fn read_piece(mut file: std::fs::File, seek_to: Option<u64>, count: usize) -> std::io::Result<(std::fs::File, Bytes)> {
    if let Some(first) = seek_to {
        file.seek(SeekFrom::Start(first))?;
    }
    let mut piece = vec![0; count];
    let mut filled = 0;
    while filled < count {
        match file.read(&mut piece[filled..])? {
            0 => return Err(std::io::Error::new(std::io::ErrorKind::UnexpectedEof, "the file became shorter")),
            read => filled += read,
        }
    }
    Ok((file, Bytes::from(piece)))
}

impl http_body::Body for FileBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                State::Idle(_) if this.left == 0 => return Poll::Ready(None),
                State::Idle(rest) => {
                    let Some((file, seek_to)) = rest.take() else { return Poll::Ready(None) };
                    let count = usize::try_from(this.left).unwrap_or(usize::MAX).min(CHUNK_BYTES);
                    let job = tokio::task::spawn_blocking(move || read_piece(file, seek_to, count));
                    this.state = State::Reading(job);
                }
                State::Reading(job) => {
                    let outcome = ready!(Pin::new(job).poll(cx));
                    this.state = State::Idle(None);
                    let (file, piece) = match outcome.map_err(std::io::Error::other).and_then(|read| read) {
                        Ok(read) => read,
                        Err(error) => {
                            this.left = 0;
                            return Poll::Ready(Some(Err(error.into())));
                        }
                    };
                    this.left -= piece.len() as u64;
                    this.state = State::Idle(Some((file, None)));
                    return Poll::Ready(Some(Ok(Frame::data(piece))));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
