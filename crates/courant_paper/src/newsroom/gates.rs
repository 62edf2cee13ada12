//! `/~desk/gates`: what a text has to have before it goes before readers, and how strict the paper is about it.

use super::visit::Visit;
use crate::accounts::Editor;
use crate::editing::gates;
use crate::pages::view::ChoiceView;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_news::gate::{Gates, Level, Rule};
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~desk/gates";
/// Longest headline and most sources that a rule may ask for.
const HEADLINE: usize = 300;
const SOURCES: usize = 20;

#[derive(Serialize)]
struct GatesPage {
    rules: Vec<RuleView>,
    headline_chars: String,
    sources: String,
    problem: String,
    is_done: bool,
}

#[derive(Serialize)]
struct RuleView {
    word: &'static str,
    label: String,
    levels: Vec<ChoiceView>,
}

/// Shows the rules; with what was typed and cannot be.
pub async fn show(visit: &Visit<'_>, status: StatusCode, typed: Option<&Fields>) -> Result<Response<Body>> {
    let known = gates::load(&mut visit.paper.db.read().await?).await?;
    let levels = |rule: Rule| {
        [Level::Off, Level::Warn, Level::Block].map(|level| ChoiceView {
            word: level.word().to_owned(),
            label: visit.words(&format!("gate-level-{}", level.word())),
            is_chosen: known.level(rule) == level,
        })
    };
    let rules = Rule::ALL.into_iter().filter(|rule| !rule.is_fixed()).map(|rule| RuleView {
        word: rule.word(),
        label: visit.words(&format!("gate-rule-{}", rule.word().replace('_', "-"))),
        levels: levels(rule).into(),
    });
    let text =
        |name: &str, known: usize| typed.map_or_else(|| known.to_string(), |fields| fields.text(name).to_owned());
    let page = GatesPage {
        rules: rules.collect(),
        headline_chars: text("headline_chars", known.headline_chars),
        sources: text("least_sources", known.sources),
        problem: if typed.is_some() { visit.words("gate-fault") } else { String::new() },
        is_done: visit.query().text("done") == "gates",
    };
    visit.page(status, "gates.html", &visit.words("desk-gates"), page)
}

/// Saves the rules.
pub async fn act(visit: &Visit<'_>, editor: &Editor, fields: &Fields) -> Result<Response<Body>> {
    let number = |name: &str, most: usize| fields.text(name).trim().parse().ok().filter(|n| (1..=most).contains(n));
    let numbers = (number("headline_chars", HEADLINE), number("least_sources", SOURCES));
    let (Some(headline_chars), Some(sources)) = numbers else {
        return show(visit, StatusCode::UNPROCESSABLE_ENTITY, Some(fields)).await;
    };
    let chosen = Rule::ALL.into_iter().filter(|rule| !rule.is_fixed());
    let levels = chosen.filter_map(|rule| Some((rule, Level::from_word(fields.text(rule.word()))?))).collect();
    gates::save(&visit.paper.db, editor, Gates { levels, headline_chars, sources }, visit.now).await?;
    Ok(visit.lead(&format!("{PATH}?done=gates")))
}
