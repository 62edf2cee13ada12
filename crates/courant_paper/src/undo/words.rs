//! The words of undoing: what somebody did and what becomes of it, for the desk and for this machine's console.

use super::entries::Line;
use crate::accounts::undo::Fate;
use crate::comments::moderate::put_back::Tally;
use crate::editing::put_back::Touched;
use courant_kit::i18n::{Arg, Locale};
use courant_news::workflow::Face;

/// What becomes of a thing.
pub fn fate(locale: &Locale, fate: &Fate) -> String {
    match fate {
        Fate::Back => locale.text("undo-back", &[]),
        Fate::Done => locale.text("undo-done", &[]),
        Fate::Kept(name) if name.is_empty() => locale.text("undo-kept-somebody", &[]),
        Fate::Kept(name) => locale.text("undo-kept", &[("name", Arg::Text(name))]),
        Fate::ByHand => locale.text("undo-by-hand", &[]),
    }
}

/// What becomes of what an entry tells of; where that is for a person to do, why.
pub fn line(locale: &Locale, line: &Line) -> String {
    let action = line.entry.action.as_str();
    let why = match line.fate {
        Fate::ByHand if action.ends_with("_merged") => "undo-why-merged",
        Fate::ByHand if action.ends_with("removed") || action.ends_with(".remove") => "undo-why-removed",
        Fate::ByHand if action == "medium_replaced" => "undo-why-replaced",
        Fate::ByHand if line.is_unknown => "undo-why-unknown",
        Fate::ByHand if action.ends_with("_added") => "undo-why-used",
        _ => return fate(locale, &line.fate),
    };
    format!("{} {}", fate(locale, &line.fate), locale.text(why, &[]))
}

/// What becomes of what an account comes in by.
pub fn keys(locale: &Locale, fate: &Fate) -> String {
    locale.text(if *fate == Fate::Done { "undo-ended" } else { "undo-ends" }, &[])
}

/// What was done to an article, in one line.
pub fn did(locale: &Locale, touched: &Touched) -> String {
    let parts: Vec<String> = touched
        .verdict
        .did
        .iter()
        .map(|(step, count)| {
            let what = locale.text(&format!("desk-event-{}", step.replace('_', "-")), &[]);
            locale.text("undo-did", &[("what", Arg::Text(&what)), ("count", Arg::Number(*count))])
        })
        .collect();
    parts.join(" · ")
}

/// What becomes of an article, a sentence for each side of it.
pub fn becomes(locale: &Locale, touched: &Touched) -> Vec<String> {
    let verdict = &touched.verdict;
    let mut said = Vec::new();
    if let Some((of_face, was)) = &verdict.face {
        said.push(match (of_face, was.face, was.revision) {
            (Fate::Back, Face::Unseen | Face::Withdrawn | Face::Retracted, _) => locale.text("undo-withdrawn", &[]),
            (Fate::Back, Face::Live, Some(number)) => {
                locale.text("undo-shown", &[("number", Arg::Text(&number.to_string()))])
            }
            (Fate::Back, Face::Live, None) => locale.text("undo-live", &[]),
            (other, ..) => with(locale, "undo-face", other),
        });
    }
    if let Some((of_text, number)) = &verdict.text {
        said.push(match (of_text, number) {
            (Fate::Back, Some(number)) => locale.text("undo-text", &[("number", Arg::Text(&number.to_string()))]),
            (Fate::ByHand, None) => locale.text("undo-text-stays", &[]),
            (other, _) => with(locale, "undo-manuscript", other),
        });
    }
    if verdict.is_draft_again {
        said.push(locale.text("undo-draft", &[]));
    }
    if !verdict.moments.is_empty() {
        said.push(locale.text("undo-moments", &[]));
    }
    for step in &verdict.by_hand {
        let what = locale.text(&format!("desk-event-{}", step.replace('_', "-")), &[]);
        said.push(locale.text("undo-step-by-hand", &[("what", Arg::Text(&what))]));
    }
    said
}

fn with(locale: &Locale, key: &str, of: &Fate) -> String {
    let what = locale.text(key, &[]);
    locale.text("undo-of", &[("what", Arg::Text(&what)), ("fate", Arg::Text(&fate(locale, of)))])
}

/// How many of something have which fate.
pub fn tally(locale: &Locale, tally: &Tally) -> Vec<String> {
    let line = |(of, count): (&Fate, &i64)| {
        locale.text("undo-count", &[("count", Arg::Number(*count)), ("fate", Arg::Text(&fate(locale, of)))])
    };
    tally.iter().map(line).collect()
}
