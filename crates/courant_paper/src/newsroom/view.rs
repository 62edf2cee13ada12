//! What every private page shows around its own matter.

use super::visit::Visit;
use crate::accounts::sessions::Session;
use crate::accounts::{Right, Role};
use crate::pages::site::LinkView;
use anyhow::Result;
use serde::Serialize;

/// The frame, for the template.
#[derive(Serialize)]
pub struct Frame<'a> {
    title: &'a str,
    paper: &'a str,
    language: &'a str,
    dir: &'static str,
    style: &'a str,
    script: &'a str,
    icon: &'a str,
    preloads: &'a [String],
    /// What whoever is signed in is called; empty for nobody.
    who: &'a str,
    /// What forms carry.
    token: String,
    /// Pages of the desk.
    desk: Vec<DeskLink>,
}

#[derive(Serialize)]
struct DeskLink {
    link: LinkView,
    is_here: bool,
}

/// Pages of the desk: path, the words for it, and whom it is for.
const DESK: &[(&str, &str, Right)] = &[
    ("/~desk/articles", "desk-articles", Right::Write),
    ("/~desk/comments", "desk-comments", Right::Moderate),
    ("/~desk/questions", "desk-questions", Right::Moderate),
    ("/~desk/bans", "desk-bans", Right::Moderate),
    ("/~desk/words", "desk-words", Right::Edit),
    ("/~desk/policy", "desk-policy", Right::Edit),
    ("/~desk/gates", "desk-gates", Right::Edit),
];

/// The first page of the desk that a role may open.
pub fn first_page(role: Role) -> &'static str {
    DESK.iter().find(|(.., right)| role.may(*right)).map_or("/~me", |(path, ..)| path)
}

impl<'a> Frame<'a> {
    /// The frame of a page.
    pub fn of(visit: &'a Visit<'_>, title: &'a str) -> Result<Frame<'a>> {
        let (site, links) = (&visit.site, &visit.site.style.links);
        let role = visit.session.as_ref().map_or(Role::Reader, |session| session.account.role);
        let here = visit.head.uri.path();
        let desk = DESK.iter().filter(|(.., right)| role.may(*right)).map(|(path, key, _)| DeskLink {
            link: LinkView { href: (*path).to_owned(), label: visit.words(key), children: Vec::new() },
            is_here: here == *path || here.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')),
        });
        Ok(Frame {
            title,
            paper: &site.settings.name,
            language: site.locale_tag(),
            dir: if courant_text::is_rtl(&site.settings.language) { "rtl" } else { "ltr" },
            style: &links.desk_style,
            script: &links.desk_script,
            icon: &links.icon,
            preloads: &links.fonts("").preloads,
            who: visit.session.as_ref().map_or("", |session| session.account.shown_name()),
            token: form_token(visit, visit.session.as_ref())?,
            desk: desk.collect(),
        })
    }
}

fn form_token(visit: &Visit<'_>, session: Option<&Session>) -> Result<String> {
    Ok(match session {
        Some(session) => session.form_token(visit.paper.key()?),
        None => String::new(),
    })
}
