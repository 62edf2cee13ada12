//! `/~desk/statistics`: what was read, by article and by day; `/~desk/statistics.csv`: the same list for spreadsheets.
//!
//! It shows what is counted for the paper anyway ([`crate::stats`]): sums by day, of nobody in particular.

use super::articles::section_choices;
use super::visit::Visit;
use crate::accounts::Analyst;
use crate::pages::apart;
use crate::pages::site::LinkView;
use crate::pages::view::ChoiceView;
use crate::stats::rows::{Read, sum_days};
use crate::stats::{self};
use anyhow::Result;
use courant_kit::clock::day_of;
use courant_kit::http::body::Body;
use courant_kit::http::page::Page;
use courant_kit::i18n::DateStyle;
use courant_news::address;
use http::{HeaderValue, Response, StatusCode, header};
use jiff::tz::TimeZone;
use serde::Serialize;
use std::ops::RangeInclusive;

/// Where it is.
const PATH: &str = "/~desk/statistics";
/// Articles on the page, and in the file.
const LISTED: i64 = 100;
const IN_FILE: i64 = 1_000;
/// The stretches of days there are, today among them.
const SPANS: [i64; 3] = [1, 7, 30];
const DAY: i64 = 86_400_000;

#[derive(Serialize)]
struct StatisticsPage {
    spans: Vec<ChoiceView>,
    sections: Vec<ChoiceView>,
    days: Vec<DayView>,
    most: i64,
    total: String,
    list: Vec<LineView>,
    file: String,
}

#[derive(Serialize)]
struct DayView {
    date: String,
    count: i64,
    text: String,
}

#[derive(Serialize)]
struct LineView {
    link: LinkView,
    section: String,
    reads: String,
    comments: String,
}

/// What is asked for: days, and a section.
struct Asked {
    span: i64,
    days: RangeInclusive<i64>,
    section_id: Option<i64>,
}

impl Asked {
    fn of(visit: &Visit<'_>) -> Asked {
        let query = visit.query();
        let span = query.text("days").parse().ok().filter(|days| SPANS.contains(days)).unwrap_or(7);
        let today = day_of(visit.now, &visit.site.zone);
        Asked { span, days: today - span + 1..=today, section_id: query.text("section").parse().ok() }
    }
}

fn section_of<'a>(visit: &'a Visit<'_>, read: &Read) -> &'a str {
    let section = read.section_id.and_then(|id| visit.site.sections.iter().find(|section| section.id == id));
    section.map_or("", |section| section.name.as_str())
}

/// Shows it.
pub async fn show(visit: &Visit<'_>, _: &Analyst) -> Result<Response<Body>> {
    let asked = Asked::of(visit);
    let (from, until) = (*asked.days.start(), *asked.days.end());
    let mut tx = visit.paper.db.read().await?;
    let sums = sum_days(&mut tx, from, until, asked.section_id).await?;
    let list = stats::list_read(&mut tx, asked.days.clone(), asked.section_id, LISTED).await?;
    drop(tx);
    let number = |count: i64| visit.site.locale.number(count);
    let day = |day: i64| {
        let count = sums.iter().find(|(known, _)| *known == day).map_or(0, |(_, count)| *count);
        // Days are those of the paper's zone already.
        let date = visit.site.locale.date(day * DAY, &TimeZone::UTC, DateStyle::Full);
        DayView { date, count, text: number(count) }
    };
    let page = StatisticsPage {
        spans: SPANS
            .map(|span| {
                ChoiceView::new(span.to_string(), visit.words(&format!("statistics-days-{span}")), span == asked.span)
            })
            .to_vec(),
        sections: section_choices(visit, asked.section_id),
        most: sums.iter().map(|(_, count)| *count).max().unwrap_or_default().max(1),
        total: number(sums.iter().map(|(_, count)| count).sum()),
        days: asked.days.clone().rev().map(day).collect(),
        list: list
            .iter()
            .map(|read| LineView {
                link: LinkView::to(&read.path, &read.headline),
                section: section_of(visit, read).to_owned(),
                reads: number(read.read_count),
                comments: number(read.comment_count),
            })
            .collect(),
        file: format!(
            "{PATH}.csv?days={}{}",
            asked.span,
            asked.section_id.map(|id| format!("&section={id}")).unwrap_or_default()
        ),
    };
    visit.page(StatusCode::OK, "statistics.html", &visit.words("desk-statistics"), page)
}

/// The list as a file (RFC 4180).
pub async fn file(visit: &Visit<'_>, _: &Analyst) -> Result<Response<Body>> {
    let asked = Asked::of(visit);
    let mut tx = visit.paper.db.read().await?;
    let list = stats::list_read(&mut tx, asked.days.clone(), asked.section_id, IN_FILE).await?;
    drop(tx);
    let mut text = String::from("headline,address,section,reads,comments\r\n");
    for read in &list {
        let address = visit.site.settings.absolute(&address::href(&read.path));
        let cells = [read.headline.as_str(), &address, section_of(visit, read)].map(cell).join(",");
        text.push_str(&format!("{cells},{},{}\r\n", read.read_count, read.comment_count));
    }
    let page = Page::new("text/csv; charset=utf-8", text)
        .header(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"statistics.csv\""));
    Ok(apart(page, &visit.site.private_headers))
}

/// A text as a cell: in quotes, and none that a spreadsheet would take for a formula.
fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_a_text_and_no_formula() {
        for (text, written) in
            [("Ferry, \"old\"", "\"Ferry, \"\"old\"\"\""), ("=1+1", "\"'=1+1\""), ("Two\r\nlines", "\"Two\r\nlines\"")]
        {
            assert_eq!(cell(text), written);
        }
    }
}
