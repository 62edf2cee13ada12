//! One request of one person: who it is, what was sent, and how it is answered.

use super::SESSION;
use super::view::Frame;
use crate::accounts::sessions::{self, Arrival, Session};
use crate::comments::post::network;
use crate::pages::site::Site;
use crate::pages::{apart, errors};
use crate::paper::Paper;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::Body;
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::files::FileToSend;
use courant_kit::http::form::Fields;
use courant_kit::http::origin::Origin;
use courant_kit::http::page::Page;
use courant_kit::i18n::{Arg, DateStyle};
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use std::sync::Arc;

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
        let token = SESSION.value(site.settings.is_https(), &head.headers);
        let session = match token {
            "" => None,
            token => sessions::find(&mut paper.db.read().await?, token, now).await?,
        };
        let session = session.map(|session| Session {
            must_strengthen: site.settings.staff_second_proof
                && session.account.role.is_staff()
                && !session.account.has_second,
            ..session
        });
        if let Some(session) = &session
            && let Err(error) = sessions::touch(&paper.db, session, now).await
        {
            tracing::warn!(%error, "when a session was used could not be noted");
        }
        Ok(Visit { paper, head, site, session, now })
    }

    /// The token in the browser's cookie, good or not.
    pub fn token(&self) -> &str {
        SESSION.value(self.site.settings.is_https(), &self.head.headers)
    }

    /// The browser that asks, about to come in.
    pub fn arrival(&self) -> Result<Arrival> {
        let agent = self.head.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        let client = self.head.extensions.get::<ClientAddress>();
        Arrival::new(agent.unwrap_or_default(), client.map(|client| client.ip), self.token())
    }

    /// The keyed hash of the network that asks; empty where it is not known.
    pub fn network(&self) -> Result<String> {
        let client = self.head.extensions.get::<ClientAddress>();
        Ok(network(self.paper.key()?, client.map(|client| client.ip)))
    }

    /// The query of the address.
    pub fn query(&self) -> Fields {
        Fields::parse(self.head.uri.query().unwrap_or_default().as_bytes())
    }

    /// Whether a form may be taken for what whoever is signed in wants.
    pub fn may_send(&self, fields: &Fields) -> Result<bool> {
        self.may_send_token(fields.text("token"))
    }

    /// The same for what a script sends, with the token that its page holds.
    pub fn may_send_token(&self, token: &str) -> Result<bool> {
        Ok(match (Origin::of(&self.head.headers), &self.session) {
            (Origin::Here, _) | (Origin::Unsaid, None) => true,
            (Origin::Elsewhere, _) => false,
            (Origin::Unsaid, Some(_)) => self.has_token(token)?,
        })
    }

    /// Whether a token is that of the forms of whoever is signed in.
    pub fn has_token(&self, token: &str) -> Result<bool> {
        match &self.session {
            Some(session) => Ok(session.has_offered(self.paper.key()?, token)),
            None => Ok(false),
        }
    }

    /// A header of the request, if it is plain text.
    pub fn header(&self, name: &str) -> &str {
        self.head.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// An answer to a script.
    pub fn json(&self, status: StatusCode, value: &serde_json::Value) -> Response<Body> {
        let page = Page::new("application/json", Bytes::from(value.to_string())).status(status);
        apart(page, &self.site.private_headers)
    }

    /// Words of the paper's language.
    pub fn words(&self, key: &str) -> String {
        self.site.locale.text(key, &[])
    }

    /// A moment in words.
    pub fn moment(&self, at: i64) -> String {
        self.site.date(at, DateStyle::DateTime).text
    }

    /// Words with one value in them.
    pub fn words_of(&self, key: &str, name: &str, value: &str) -> String {
        self.site.locale.text(key, &[(name, Arg::Text(value))])
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
        Ok(apart(Page::html(html).status(status), &self.site.private_headers))
    }

    /// On to another address of this paper, by GET.
    pub fn lead(&self, to: &str) -> Response<Body> {
        apart(Page::redirect(StatusCode::SEE_OTHER, to), &self.site.private_headers)
    }

    /// On to a page that says that something was done ([`super::view::Frame`]).
    pub fn saved(&self, to: &str) -> Response<Body> {
        self.lead(&format!("{to}{}ok=1", if to.contains('?') { '&' } else { '?' }))
    }

    /// A page that says why nothing was done: one of the reader's side, on which nothing is private.
    pub fn refuse(&self, status: StatusCode) -> Result<Response<Body>> {
        let html = errors::plain(&self.site, &self.site.style.links, self.now, status, "")?;
        Ok(apart(Page::html(html).status(status), &self.site.public_headers))
    }

    /// A file of the media folder for whoever is signed in, which is kept nowhere; the page for what is missing if it is not
    /// there.
    pub async fn file(&self, file: &str, media_type: &str, disposition: Option<HeaderValue>) -> Result<Response<Body>> {
        let folder = &self.paper.media;
        let Some(path) = folder.path_of(file) else { return self.missing().await };
        let mut answer = FileToSend::new(&folder.root, &path, media_type)
            .security(&self.site.private_headers)
            .cache_control("no-store");
        if let Some(disposition) = disposition {
            answer = answer.disposition(disposition);
        }
        match answer.respond(self.head).await? {
            Some(answer) => Ok(answer),
            None => self.missing().await,
        }
    }

    /// The page for an address that leads nowhere.
    pub async fn missing(&self) -> Result<Response<Body>> {
        let mut tx = self.paper.db.read().await?;
        let html = errors::missing(&mut tx, &self.site, &self.site.style.links, self.now).await?;
        Ok(apart(Page::html(html).status(StatusCode::NOT_FOUND), &self.site.public_headers))
    }
}
