//! Somebody with a browser that keeps cookies.

use super::support::{Answer, request, send, send_bytes};
use courant_paper::accounts::{Owner, Role, sign_in, staff};
use courant_paper::paper::Paper;
use http::{Method, StatusCode, header};
use std::sync::Arc;

/// A browser, signed in or not.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// What it sends as `Cookie`.
    pub cookie: String,
}

impl Person {
    /// Somebody who is signed in with a role.
    pub async fn with(paper: &Arc<Paper>, email: &str, role: Role) -> Person {
        let now = paper.clock.now();
        staff::add(&paper.db, &Owner::of_this_machine(), email, role, "", now).await.unwrap();
        let path = sign_in::make_link(&paper.db, paper.key().unwrap(), email, "/~me", now).await.unwrap();
        let mut person = Person::default();
        person.follow(paper, &path).await;
        person
    }

    /// Follows a link to sign in with; where it leads.
    pub async fn follow(&mut self, paper: &Arc<Paper>, path: &str) -> String {
        let answer = self.send(paper, path, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        self.take_cookie(&answer);
        answer.header(header::LOCATION).to_owned()
    }

    /// Keeps the cookie of an answer.
    pub fn take_cookie(&mut self, answer: &Answer) {
        if let Some(set) = answer.headers.get(header::SET_COOKIE) {
            self.cookie = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
    }

    fn fields<'a>(&'a self, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let cookie = (!self.cookie.is_empty()).then_some(("cookie", self.cookie.as_str()));
        more.iter().copied().chain(cookie).collect()
    }

    /// Reads an address.
    pub async fn get(&self, paper: &Arc<Paper>, address: &str) -> Answer {
        request(paper, Method::GET, address, &self.fields(&[])).await
    }

    /// Sends a form of a page of this paper.
    pub async fn send(&self, paper: &Arc<Paper>, address: &str, form: &[(&str, &str)]) -> Answer {
        send(paper, address, form, &self.fields(&[("sec-fetch-site", "same-origin")])).await
    }

    /// Sends bytes as a script of a page of this paper does, with headers besides.
    pub async fn send_bytes(
        &self,
        paper: &Arc<Paper>,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
        bytes: impl Into<bytes::Bytes>,
    ) -> Answer {
        let mut all = self.fields(&[("sec-fetch-site", "same-origin")]);
        all.extend_from_slice(headers);
        send_bytes(paper, method, address, &all, bytes).await
    }

    /// Sends a form with headers of one's own choice.
    pub async fn send_with(
        &self,
        paper: &Arc<Paper>,
        address: &str,
        form: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        send(paper, address, form, &self.fields(headers)).await
    }
}
