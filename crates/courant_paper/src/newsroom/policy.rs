//! `/~desk/policy`: by which rules comments wait, in the paper and in its sections.

use super::visit::Visit;
use crate::accounts::Editor;
use crate::comments::moderate::policy::{self, MOST_DAYS, MOST_LINKS, OfPaper, Terms};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page_cache::Tag;
use courant_news::comment::screen::Mode;
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~desk/policy";

#[derive(Serialize)]
struct PolicyPage {
    modes: Vec<ModeView>,
    mode: &'static str,
    days: i64,
    links: usize,
    takes_pictures: bool,
    most_days: i64,
    most_links: u32,
    sections: Vec<SectionView>,
}

/// A mode to choose.
#[derive(Serialize)]
pub(super) struct ModeView {
    word: &'static str,
    label: String,
}

/// All of them.
pub(super) fn modes(visit: &Visit<'_>) -> Vec<ModeView> {
    let view = |mode: Mode| ModeView {
        word: mode.word(),
        label: visit.words(&format!("mode-{}", mode.word().replace('_', "-"))),
    };
    Mode::ALL.map(view).into()
}

#[derive(Serialize)]
struct SectionView {
    id: i64,
    name: String,
    mode: &'static str,
    days: i64,
}

/// Shows them.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let rules = &visit.site.comment_rules;
    let paper = rules.of(None);
    let page = PolicyPage {
        modes: modes(visit),
        mode: paper.mode.word(),
        days: paper.open_days,
        links: paper.links_allowed,
        takes_pictures: visit.site.settings.comment_pictures,
        most_days: MOST_DAYS,
        most_links: MOST_LINKS,
        sections: visit
            .site
            .sections
            .iter()
            .map(|section| {
                let terms = rules.terms(section.id);
                SectionView {
                    id: section.id,
                    name: section.name.clone(),
                    mode: terms.mode.word(),
                    days: terms.open_days,
                }
            })
            .collect(),
    };
    visit.page(StatusCode::OK, "policy.html", &visit.words("desk-policy"), page)
}

/// Changes those of the paper, or of the sections whose are others than before.
pub async fn act(visit: &Visit<'_>, editor: &Editor, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    match fields.text("act") {
        "paper" => {
            let Some(mode) = Mode::from_word(fields.text("mode")) else {
                return visit.refuse(StatusCode::BAD_REQUEST);
            };
            let number = |name: &str| fields.text(name).trim().parse::<u32>().unwrap_or_default();
            let new = OfPaper {
                mode,
                days: i64::from(number("days")),
                links: number("links"),
                takes_pictures: fields.text("pictures") == "yes",
            };
            policy::save_paper(db, editor, new, now).await?;
        }
        "sections" => {
            for section in &visit.site.sections {
                let Some(mode) = Mode::from_word(fields.text(&format!("mode-{}", section.id))) else { continue };
                let days: u32 = fields.text(&format!("days-{}", section.id)).trim().parse().unwrap_or_default();
                let terms = Terms { mode, open_days: i64::from(days) };
                if terms != visit.site.comment_rules.terms(section.id) {
                    policy::save_section(db, editor, section.id, terms, now).await?;
                }
            }
        }
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    }
    visit.paper.reload().await?;
    visit.paper.cache.purge(&[Tag::all()]);
    Ok(visit.saved(PATH))
}
