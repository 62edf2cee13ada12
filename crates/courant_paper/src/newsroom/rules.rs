//! `/~desk/rules`: every rule that a comment is asked, in the order it is asked, with its limit as it stands and how many
//! comments it held lately. The order is that of [`Rule::ALL`], which the rules themselves are walked by.

use super::visit::Visit;
use crate::comments::moderate::held::{HELD_DAYS, Held, count_held};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::i18n::Arg;
use courant_news::comment::edit::Terms;
use courant_news::comment::screen::{Does, Policy, Reason, Rule, Spared};
use courant_news::comment::vote::Limits;
use http::{Response, StatusCode};
use serde::Serialize;

#[derive(Serialize)]
struct RulesPage {
    rules: Vec<RuleView>,
    /// What happens to a comment after it was published.
    later: Vec<String>,
    /// How many of these readers' reports held.
    reported: String,
    /// Whoever opens the page may change the rules.
    may_change: bool,
}

#[derive(Serialize)]
struct RuleView {
    word: &'static str,
    /// What it looks at.
    asks: String,
    /// Its limit, where that is not said yet.
    limit: String,
    does: String,
    spared: String,
    /// Empty for rules that hold nothing.
    held: String,
    is_off: bool,
}

/// Shows them.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let held = count_held(&mut visit.paper.db.read().await?, visit.now).await?;
    let policy = visit.site.comment_rules.of(None);
    let (terms, votes) = (Terms::default(), Limits::default());
    let said = |key: &str, args: &[(&'static str, i64)]| said(visit, key, args);
    let page = RulesPage {
        rules: Rule::ALL.into_iter().map(|rule| view(visit, rule, policy, &held)).collect(),
        later: vec![
            said("desk-rules-reports", &[("count", policy.reporters_to_hold.into())]),
            said("desk-rules-edit", &[("minutes", minutes(terms.window_secs)), ("most", terms.edits_most.into())]),
            said(
                "desk-rules-votes",
                &[
                    ("on_comment", votes.network_on_comment.into()),
                    ("network", votes.network.most.into()),
                    ("minutes", minutes(votes.network.window_secs)),
                    ("changes", votes.changes_most.into()),
                ],
            ),
        ],
        reported: held_by(visit, &held, Reason::Reported),
        may_change: visit.session.as_ref().is_some_and(|session| session.editor().is_some()),
    };
    visit.page(StatusCode::OK, "rules.html", &visit.words("desk-rules"), page)
}

fn view(visit: &Visit<'_>, rule: Rule, policy: &Policy, held: &Held) -> RuleView {
    let (does, reason) = match rule.does() {
        Does::Refuses => ("desk-rules-refuses", None),
        Does::Holds(reason) => ("desk-rules-holds", Some(reason)),
        Does::Either(reason) => ("desk-rules-either", Some(reason)),
    };
    let key = match rule {
        Rule::BannedWord | Rule::SuspectWord => "desk-words-count".to_owned(),
        _ => format!("desk-rule-{}", rule.word()),
    };
    let limits = rule.limits(policy);
    let limit = || said(visit, &key, &limits);
    // What moderators read of a comment that was held says what the rule looks at.
    let (asks, limit) = match reason {
        Some(reason) if limits.is_empty() && rule != Rule::Repeat => (visit.words(reason.label_key()), String::new()),
        Some(reason) => (visit.words(reason.label_key()), limit()),
        None => (limit(), String::new()),
    };
    RuleView {
        word: rule.word(),
        asks,
        limit,
        does: visit.words(does),
        spared: match rule.spared() {
            Spared::Nobody => String::new(),
            Spared::Staff => visit.words("desk-rules-spared-staff"),
            Spared::Published => visit.words("desk-rules-spared-published"),
            Spared::Trusted => said(visit, "desk-rules-spared-trusted", &[("count", policy.trusted_after.into())]),
        },
        held: reason.map(|reason| held_by(visit, held, reason)).unwrap_or_default(),
        is_off: !rule.is_on(policy),
    }
}

fn held_by(visit: &Visit<'_>, held: &Held, reason: Reason) -> String {
    let count = visit.site.locale.number(held.by(reason));
    let count = if held.is_cut { format!("≥ {count}") } else { count };
    visit.words_of("desk-rules-held", "count", &count)
}

/// A sentence with numbers; of those that are seconds, also in minutes and hours.
fn said(visit: &Visit<'_>, key: &str, limits: &[(&'static str, i64)]) -> String {
    let longer = limits.iter().filter(|(name, _)| name.ends_with("seconds")).flat_map(|(name, secs)| {
        [("minutes", 60), ("hours", 3_600)]
            .map(|(unit, long)| (name.replace("seconds", unit), (secs + long - 1) / long))
    });
    let longer: Vec<(String, i64)> = longer.collect();
    let all = limits.iter().map(|(name, number)| (*name, *number));
    let args: Vec<(&str, Arg<'_>)> = all
        .chain(longer.iter().map(|(name, number)| (name.as_str(), *number)))
        .map(|(name, number)| (name, Arg::Number(number)))
        .collect();
    visit.site.locale.text(key, &args)
}

fn minutes(secs: i64) -> i64 {
    (secs + 59) / 60
}

// The words say thirty days.
const _: () = assert!(HELD_DAYS == 30);
