//! What the rules of the paper find in a manuscript.

use super::{Work, rows, rows_write};
use crate::accounts::kept::{self, Back};
use crate::accounts::{self, Editor};
use crate::addresses;
use crate::articles::rows as articles;
use crate::links;
use crate::media::{Medium, MediumFault, rows as media};
use anyhow::{Error, Result};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::i18n::Locale;
use courant_news::address;
use courant_news::gate::{self, Facts, Gates, Level, PictureFacts, Problem, Rule, SecondReader};
use courant_news::manuscript::Manuscript;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The rules of the paper.
pub async fn load(tx: &mut Tx) -> DbResult<Gates> {
    let stored = rows::find_gates(tx).await?;
    Ok(stored.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

/// Changes the rules of the paper.
pub async fn save(db: &Db, editor: &Editor, gates: Gates, now: i64) -> Result<()> {
    write(db, editor, gates, None, now).await.map(drop)
}

/// Has the rules of the paper be what they were; whether anything was done.
pub async fn put_back(db: &Db, editor: &Editor, back: Back<Gates>, now: i64) -> Result<bool> {
    write(db, editor, back.was.unwrap_or_default(), Some(back.seen), now).await
}

async fn write(db: &Db, editor: &Editor, gates: Gates, seen: Option<String>, now: i64) -> Result<bool> {
    let wanted = Arc::new((editor.clone(), serde_json::to_string(&gates)?, gates, seen));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (editor, json, gates, seen) = &*wanted;
            let was = load(tx).await?;
            if seen.as_ref().is_some_and(|seen| *seen != kept::mark(Some(&was))) {
                return Ok(false);
            }
            rows_write::save_gates(tx, json).await?;
            let is = kept::mark(Some(gates));
            let detail = kept::either(serde_json::to_value(gates)?, 0, Some(&was), is, seen.is_some());
            accounts::note(tx, editor.actor(), "gates", "", &detail.to_string(), now).await?;
            Ok(true)
        })
    })
    .await
}

/// What the rules find.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// What is not as they want it.
    pub problems: Vec<Problem>,
    /// Links elsewhere that nobody has looked at yet: no fault of theirs.
    pub unlooked_count: i64,
}

/// Looks at a manuscript at a moment. `address` is the paper's own, for links that lead to it.
pub async fn look(tx: &mut Tx, work: &Work, manuscript: &Manuscript, address: &str, now: i64) -> Result<Found> {
    let gates = load(tx).await?;
    let known = media::map_by_ids(tx, &manuscript.media_ids()).await?;
    let outside = match gates.level(Rule::LinkAnswers) {
        Level::Off => links::rows::Known::default(),
        _ => links::rows::find_known(tx, &gate::outside_links(&manuscript.body, address), now).await?,
    };
    let facts = Facts {
        pictures: pictures(tx, &known, now).await?,
        captioned: known.values().filter(|medium| has_captions(medium)).map(|medium| medium.id).collect(),
        second_reader: match work.review_id.filter(|_| work.review_id != work.account_id) {
            None => SecondReader::None,
            Some(_) if work.is_read() => SecondReader::Read,
            Some(_) => SecondReader::Changed,
        },
        dead_links: dead_links(tx, manuscript, address).await?,
        silent_links: outside.silent,
    };
    Ok(Found { problems: gate::check(manuscript, &facts, &gates), unlooked_count: outside.unlooked_count })
}

/// What stopped a scheduled text, in words: rules, or moments of its plan.
pub fn stopped_by(locale: &Locale, stopped: &str) -> String {
    let labels: Vec<String> = stopped.split(", ").map(|word| locale.text(&label_key(word), &[])).collect();
    labels.join(", ")
}

fn label_key(stopped: &str) -> String {
    match stopped {
        "embargo" | "ends" => format!("desk-event-{stopped}"),
        "headline" => "desk-headline".to_owned(),
        "text" => "desk-format-standard".to_owned(),
        rule => format!("gate-rule-{}", rule.replace('_', "-")),
    }
}

/// Has the links of a manuscript looked at, where the paper wants to know of them.
pub async fn want_links(db: &Db, manuscript: &Manuscript, address: &str, now: i64) -> Result<()> {
    let outside = gate::outside_links(&manuscript.body, address);
    if outside.is_empty() || load(&mut db.read().await?).await?.level(Rule::LinkAnswers) == Level::Off {
        return Ok(());
    }
    links::want(db, &outside, now).await
}

fn has_captions(medium: &Medium) -> bool {
    medium.tracks.iter().any(|track| matches!(track.kind.as_str(), "captions" | "subtitles"))
}

async fn pictures(tx: &mut Tx, known: &HashMap<i64, Medium>, now: i64) -> Result<HashMap<i64, PictureFacts>> {
    let ids: Vec<i64> = known.keys().copied().collect();
    let faults = media::list_faults_of(tx, &ids, now).await?;
    let has = |id: i64, fault: MediumFault| faults.contains(&(id, fault));
    let facts = |medium: &Medium| PictureFacts {
        has_alt: !has(medium.id, MediumFault::NoAlt),
        has_credit: medium.family != "picture" || !medium.credit_line.is_empty(),
        // What is known by its address alone may still be fetched.
        may_be_shown: medium.state != "missing"
            && !has(medium.id, MediumFault::RightsEnded)
            && !has(medium.id, MediumFault::Unusable),
    };
    Ok(known.iter().map(|(id, medium)| (*id, facts(medium))).collect())
}

/// Links to this paper that lead nowhere. What is no stored address (lists, feeds, dates) is not judged.
async fn dead_links(tx: &mut Tx, manuscript: &Manuscript, own: &str) -> Result<HashSet<String>> {
    let mut by_path: HashMap<String, String> = HashMap::new();
    for link in gate::own_paths(manuscript, own) {
        if let Some(path) = address::normal_path(&link).filter(|path| is_stored_kind(path)) {
            by_path.insert(path, link);
        }
    }
    let paths: Vec<String> = by_path.keys().cloned().collect();
    let known = addresses::map_taken(tx, &paths).await?;
    let ids: Vec<i64> = known.values().filter(|found| found.kind == "article").map(|found| found.id).collect();
    let open = articles::list_open(tx, &ids).await?;
    let leads =
        |path: &String| known.get(path).is_some_and(|found| found.kind != "article" || open.contains(&found.id));
    Ok(by_path.into_iter().filter(|(path, _)| !leads(path)).map(|(_, link)| link).collect())
}

/// Whether a path could only be that of an article, a page, a section or a topic.
fn is_stored_kind(path: &str) -> bool {
    let mut parts = path.trim_matches('/').split('/').filter(|part| !part.is_empty());
    let Some(first) = parts.next() else { return false };
    const OTHERS: &[&str] = &["author", "feed", "comments", "search", "corrections", "wp-content", "page"];
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_date = is_number(first) && parts.all(is_number);
    !is_date && !OTHERS.contains(&first) && !path.ends_with(".xml")
}

#[cfg(test)]
mod tests {
    use super::is_stored_kind;

    #[test]
    fn only_addresses_that_are_stored_are_judged() {
        for (path, is) in [
            ("/2026/03/night-buses", true),
            ("/about", true),
            ("/category/world", true),
            ("/", false),
            ("/2026", false),
            ("/2026/03", false),
            ("/feed", false),
            ("/author/sok", false),
            ("/sitemap.xml", false),
        ] {
            assert_eq!(is_stored_kind(path), is, "{path}");
        }
    }
}
