//! What every private page shows around its own matter.

use super::visit::Visit;
use crate::accounts::sessions::Session;
use crate::accounts::{Right, Role};
use crate::pages::site::LinkView;
use anyhow::Result;
use http::Method;
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
    /// The script that asks browsers for passkeys, for the pages that want it.
    passkeys: &'a str,
    icon: &'a str,
    preloads: &'a [String],
    /// What whoever is signed in is called; empty for nobody.
    who: &'a str,
    /// What forms carry.
    token: String,
    /// What was sent before this page is done ([`Visit::saved`]).
    is_saved: bool,
    /// The parts of the desk.
    desk: Vec<DeskLink>,
    /// The pages of the part that is open, where it has several.
    part: Vec<DeskLink>,
}

#[derive(Serialize)]
struct DeskLink {
    link: LinkView,
    is_here: bool,
}

/// A page of the desk: path, the words for it, and whom it is for.
type DeskPage = (&'static str, &'static str, Right);

/// The desk: its parts with their pages. A part is called by its first page, or by words of its own.
const DESK: &[(&str, &[DeskPage])] = &[
    ("desk-articles", &[("/~desk/articles", "desk-articles", Right::Write)]),
    ("library", &[("/~desk/library", "library", Right::Write)]),
    ("fronts", &[("/~desk/fronts", "fronts", Right::Edit), ("/~desk/dossiers", "dossiers", Right::Edit)]),
    (
        "desk-comments",
        &[
            ("/~desk/comments", "desk-queues", Right::Moderate),
            ("/~desk/questions", "desk-questions", Right::Moderate),
            ("/~desk/bans", "desk-bans", Right::Moderate),
            ("/~desk/words", "desk-words", Right::Edit),
            ("/~desk/policy", "desk-policy", Right::Edit),
            ("/~desk/rules", "desk-rules", Right::Moderate),
        ],
    ),
    ("desk-statistics", &[("/~desk/statistics", "desk-statistics", Right::Statistics)]),
    (
        "desk-paper",
        &[
            ("/~desk/settings", "setup-settings", Right::Edit),
            ("/~desk/sections", "setup-sections", Right::Edit),
            ("/~desk/topics", "setup-topics", Right::Edit),
            ("/~desk/bylines", "setup-bylines", Right::Edit),
            ("/~desk/menus", "setup-menus", Right::Edit),
            ("/~desk/promotions", "setup-promotions", Right::Edit),
            ("/~desk/gates", "desk-gates", Right::Edit),
            ("/~desk/links", "desk-links", Right::Edit),
            ("/~desk/redirects", "setup-redirects", Right::Edit),
            ("/~desk/imports", "setup-imports", Right::Edit),
        ],
    ),
    ("desk-people", &[("/~desk/people", "desk-people", Right::Own), ("/~desk/audit", "desk-audit", Right::Own)]),
];

/// The first page of the desk that a role may open.
pub fn first_page(role: Role) -> &'static str {
    let mut pages = DESK.iter().flat_map(|(_, pages)| pages.iter());
    pages.find(|(.., right)| role.may(*right)).map_or("/~me", |(path, ..)| path)
}

/// The pages of the desk that a role may open: path, what it is called, and what its part is called.
pub fn pages_of(role: Role) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let all = DESK.iter().flat_map(|(part, pages)| pages.iter().map(move |page| (part, page)));
    all.filter(move |(_, (.., right))| role.may(*right)).map(|(part, (path, key, _))| (*path, *key, *part))
}

/// Whether an address is that of a page or below it.
fn is_at(here: &str, path: &str) -> bool {
    here.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl<'a> Frame<'a> {
    /// The frame of a page.
    pub fn of(visit: &'a Visit<'_>, title: &'a str) -> Result<Frame<'a>> {
        let (site, links) = (&visit.site, &visit.site.style.links);
        let session = visit.session.as_ref().filter(|session| !session.must_strengthen);
        let role = session.map_or(Role::Reader, |session| session.account.role);
        let here = visit.head.uri.path();
        let link = |path: &str, key: &str, is_here| DeskLink {
            link: LinkView { href: path.to_owned(), label: visit.words(key), children: Vec::new() },
            is_here,
        };
        let (mut desk, mut part) = (Vec::new(), Vec::new());
        for (name, pages) in DESK {
            let pages: Vec<&DeskPage> = pages.iter().filter(|(.., right)| role.may(*right)).collect();
            let Some((first, ..)) = pages.first() else { continue };
            let is_here = pages.iter().any(|(path, ..)| is_at(here, path));
            desk.push(link(first, name, is_here));
            if is_here && pages.len() > 1 {
                part = pages.iter().map(|(path, key, _)| link(path, key, is_at(here, path))).collect();
            }
        }
        Ok(Frame {
            title,
            paper: &site.settings.name,
            language: site.locale_tag(),
            dir: if courant_text::is_rtl(&site.settings.language) { "rtl" } else { "ltr" },
            style: &links.desk_style,
            script: &links.desk_script,
            passkeys: &links.passkeys,
            icon: site.icon(),
            preloads: &links.fonts("").preloads,
            who: visit.session.as_ref().map_or("", |session| session.account.shown_name()),
            token: form_token(visit, visit.session.as_ref())?,
            is_saved: visit.head.method == Method::GET && visit.query().text("ok") == "1",
            desk,
            part,
        })
    }
}

fn form_token(visit: &Visit<'_>, session: Option<&Session>) -> Result<String> {
    Ok(match session {
        Some(session) => session.form_token(visit.paper.key()?),
        None => String::new(),
    })
}
