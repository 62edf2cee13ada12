//! One request of one person: who it is, what was sent, and how it is answered.

use super::cookie;
use super::view::Frame;
use crate::accounts::sessions::{self, Session};
use crate::pages::errors;
use crate::pages::site::Site;
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::origin::Origin;
use courant_kit::http::page::{Page, PageBuilder};
use courant_kit::http::security::SecurityHeaders;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use std::sync::Arc;

/// Fields of a form that are read at most.
const FIELDS: usize = 1_000;

/// What a form holds, in its order.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// From the body of a request or the query of an address.
    pub fn parse(bytes: &[u8]) -> Fields {
        let pairs = url::form_urlencoded::parse(bytes).take(FIELDS);
        Fields(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }

    /// The first value of a name, or nothing.
    pub fn first<'a>(&'a self, name: &str) -> &'a str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A request, and what is known of who sent it.
pub struct Visit<'a> {
    /// The paper.
    pub paper: &'a Arc<Paper>,
    /// The request.
    pub head: &'a Parts,
    /// The furniture.
    pub site: Arc<Site>,
    /// Who is signed in.
    pub session: Option<Session>,
    /// ms UTC.
    pub now: i64,
}

impl<'a> Visit<'a> {
    /// Finds out who it is; notes now and then that they were seen.
    pub async fn begin(paper: &'a Arc<Paper>, head: &'a Parts) -> Result<Visit<'a>> {
        let (site, now) = (paper.site(), paper.clock.now());
        let token = cookie::token(&site.settings, &head.headers);
        let session = match token {
            "" => None,
            token => sessions::find(&mut paper.db.read().await?, token, now).await?,
        };
        if let Some(session) = &session
            && let Err(error) = sessions::touch(&paper.db, session, now).await
        {
            tracing::warn!(%error, "when a session was used could not be noted");
        }
        Ok(Visit { paper, head, site, session, now })
    }

    /// The token in the browser's cookie, good or not.
    pub fn token(&self) -> &str {
        cookie::token(&self.site.settings, &self.head.headers)
    }

    /// The query of the address.
    pub fn query(&self) -> Fields {
        Fields::parse(self.head.uri.query().unwrap_or_default().as_bytes())
    }

    /// Whether a form may be taken for what whoever is signed in wants.
    pub fn may_send(&self, fields: &Fields) -> Result<bool> {
        Ok(match (Origin::of(&self.head.headers), &self.session) {
            (Origin::Here, _) | (Origin::Unsaid, None) => true,
            (Origin::Elsewhere, _) => false,
            (Origin::Unsaid, Some(session)) => session.has_offered(self.paper.key()?, fields.first("token")),
        })
    }

    /// Words of the paper's language.
    pub fn words(&self, key: &str) -> String {
        self.site.locale.text(key, &[])
    }

    /// A page out of a template.
    pub fn page<T: Serialize>(
        &self,
        status: StatusCode,
        template: &str,
        title: &str,
        page: T,
    ) -> Result<Response<Body>> {
        #[derive(Serialize)]
        struct Whole<'v, T> {
            frame: Frame<'v>,
            page: T,
        }
        let whole = Whole { frame: Frame::of(self, title)?, page };
        let html = self.site.layout.render_private(template, whole)?;
        Ok(respond(Page::html(html).status(status), &self.site.private_headers))
    }

    /// On to another address of this paper, by GET.
    pub fn lead(&self, to: &str) -> Response<Body> {
        respond(Page::redirect(StatusCode::SEE_OTHER, to), &self.site.private_headers)
    }

    /// A page that says why nothing was done: one of the reader's side, on which nothing is private.
    pub fn refuse(&self, status: StatusCode) -> Result<Response<Body>> {
        let html = errors::plain(&self.site, &self.site.style.links, self.now, status, "")?;
        Ok(respond(Page::html(html).status(status), &self.site.public_headers))
    }

    /// The page for an address that leads nowhere.
    pub async fn missing(&self) -> Result<Response<Body>> {
        let mut tx = self.paper.db.read().await?;
        let html = errors::missing(&mut tx, &self.site, &self.site.style.links, self.now).await?;
        Ok(respond(Page::html(html).status(StatusCode::NOT_FOUND), &self.site.public_headers))
    }
}

/// Never kept, never compressed: what is compressed together with a secret can be guessed by its length.
fn respond(page: PageBuilder, headers: &SecurityHeaders) -> Response<Body> {
    let page = page
        .security(headers)
        .cache_control("no-store")
        .header(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"))
        .header(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"))
        .build();
    let (head, ()) = http::Request::new(()).into_parts();
    page.respond(&head)
}
