//! What readers say is wrong with a comment, as a moderator reads it: reasons with how often each was given, then their
//! own words, the newest first. Nothing says who they are.

use super::visit::Visit;
use crate::comments::reports::{self, Complaint, MOST_READ};
use crate::pages::site::DateView;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::comment::report::Reason;
use serde::Serialize;

/// Readers' own words that are shown beside one comment.
const SHOWN: usize = 10;

/// The reports of one comment.
#[derive(Debug, Default, Serialize)]
pub struct ReportedView {
    /// Each reason with its count, the one given last first.
    reasons: Vec<String>,
    /// In readers' own words, newest first.
    said: Vec<SaidView>,
    /// There are older ones than are shown.
    is_cut: bool,
}

#[derive(Debug, Serialize)]
struct SaidView {
    note: String,
    reason: String,
    date: DateView,
}

/// Reads the reports of a comment that nobody has looked at.
pub async fn view(visit: &Visit<'_>, tx: &mut Tx, comment_id: i64) -> Result<ReportedView> {
    let complaints = reports::list_open(tx, comment_id).await?;
    let locale = &visit.site.locale;
    let reasons = tally(&complaints).into_iter().map(|(reason, count)| {
        let reason = visit.words(reason.label_key());
        locale.text("desk-report-reason", &[("reason", Arg::Text(&reason)), ("count", Arg::Number(count))])
    });
    let noted = || complaints.iter().filter(|one| !one.note.is_empty());
    let said = noted().take(SHOWN).map(|one| SaidView {
        note: one.note.clone(),
        reason: visit.words(one.reason.label_key()),
        date: visit.site.date(one.reported_at, DateStyle::DateTime),
    });
    Ok(ReportedView {
        reasons: reasons.collect(),
        said: said.collect(),
        is_cut: noted().count() > SHOWN || complaints.len() as i64 >= MOST_READ,
    })
}

/// How often each reason was given, in the order in which they were given last.
fn tally(complaints: &[Complaint]) -> Vec<(Reason, i64)> {
    let mut counts: Vec<(Reason, i64)> = Vec::new();
    for one in complaints {
        match counts.iter_mut().find(|(reason, _)| *reason == one.reason) {
            Some((_, count)) => *count += 1,
            None => counts.push((one.reason, 1)),
        }
    }
    counts
}
