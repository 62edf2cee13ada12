//! `/~desk/links`: links of live articles that do not answer, by article or by host.

use super::parts::{ButtonView, GroupView, ListPage, RowView, list};
use super::{Visit, href, word_and_row};
use crate::accounts::Editor;
use crate::links::{self, rows, rows::Broken};
use crate::newsroom::article::silence_text;
use crate::newsroom::articles::href_of;
use crate::pages::site::LinkView;
use crate::setup::PAGE;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use http::{Response, StatusCode};

/// Where it is.
const PATH: &str = "/~desk/links";
/// Where copies of pages are kept that went from the web; an address follows.
const ARCHIVE: &str = "https://web.archive.org/web/*/";

/// Shows them.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let query = visit.query();
    let (by, after) = (by(query.text("by")), query.text("after"));
    let mut tx = visit.paper.db.read().await?;
    let mut found = match by {
        "host" => {
            let (host, id) = after.rsplit_once('-').unwrap_or_default();
            rows::list_by_host(&mut tx, visit.now, (host, id.parse().unwrap_or_default()), PAGE + 1).await?
        }
        _ => {
            // From behind: the moment may be before 1970.
            let mut numbers = after.rsplitn(3, '-').map(|number| number.parse().unwrap_or(i64::MAX));
            let mut next = || numbers.next().unwrap_or(i64::MAX);
            let (link, article, at) = (next(), next(), next());
            rows::list_by_article(&mut tx, visit.now, (at, article, link), PAGE + 1).await?
        }
    };
    drop(tx);
    let has_more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let next = found.last().filter(|_| has_more).map(|last| match by {
        "host" => format!("{}-{}", last.host, last.id),
        _ => format!("{}-{}-{}", last.article.published_at, last.article.id, last.id),
    });
    let is_same =
        |one: &Broken, other: &Broken| one.article.id == other.article.id && (by != "host" || one.host == other.host);
    let mut groups: Vec<GroupView> = found.chunk_by(is_same).map(|chunk| group(visit, by, chunk)).collect();
    if groups.is_empty() {
        groups.push(GroupView { none: visit.words("links-none"), ..GroupView::default() });
    }
    let other = if by == "host" { "article" } else { "host" };
    let turned = LinkView {
        href: href(PATH, &[("by", other)]),
        label: visit.words(&format!("links-by-{other}")),
        children: Vec::new(),
    };
    let page = ListPage {
        path: href(PATH, &[("by", by)]),
        intro: vec![visit.words("links-how")],
        adds: vec![turned],
        groups,
        top: if after.is_empty() { String::new() } else { href(PATH, &[("by", by)]) },
        further: next.map(|next| href(PATH, &[("by", by), ("after", &next)])).unwrap_or_default(),
        ..ListPage::default()
    };
    list(visit, &visit.words("desk-links"), page, None)
}

fn by(word: &str) -> &'static str {
    if word == "host" { "host" } else { "article" }
}

/// Links of one article or one host.
fn group(visit: &Visit<'_>, by: &str, links: &[Broken]) -> GroupView {
    let rows = links.iter().map(|link| row(visit, link)).collect();
    let Some(first) = links.first() else { return GroupView::default() };
    if by == "host" {
        return GroupView { title: first.host.clone(), rows, ..GroupView::default() };
    }
    let open = LinkView {
        href: href_of(&first.article.public_id),
        label: visit.words("links-open-article"),
        children: Vec::new(),
    };
    GroupView { title: first.article.headline.clone(), rows, adds: vec![open], ..GroupView::default() }
}

fn row(visit: &Visit<'_>, link: &Broken) -> RowView {
    let looked = visit.site.date(link.looked_at, DateStyle::DateTime).text;
    let looked = match link.is_asked {
        true => visit.words("links-asked"),
        false => visit.words_of("links-looked-at", "date", &looked),
    };
    let mut facts = vec![format!("{} · {looked}", silence_text(visit, &link.silence))];
    if link.article.id == 0 {
        let args =
            [("count", Arg::Number(link.article.count)), ("headline", Arg::Text(link.article.headline.as_str()))];
        facts.push(visit.site.locale.text("links-in-articles", &args));
    }
    let mut buttons = vec![
        ButtonView::of_row(visit, format!("again:{}", link.id), "links-again", &link.url).off(link.is_asked),
        ButtonView::of_row(visit, format!("right:{}", link.id), "links-right", &link.url),
    ];
    // What was never public is in no archive.
    if link.silence.answer != "private" {
        buttons.push(ButtonView::leading(visit, format!("{ARCHIVE}{}", link.url), "links-archive", &link.url));
    }
    RowView { href: link.url.clone(), facts, buttons, label: link.url.clone(), ..RowView::default() }
}

/// Has a link looked at again, or takes it for right.
pub async fn act(visit: &Visit<'_>, editor: &Editor, fields: &Fields) -> Result<Response<Body>> {
    let db = &visit.paper.db;
    let done = match word_and_row(fields.text("act")) {
        ("again", id) => {
            links::look_again(db, editor, id, visit.now).await?;
            "asked"
        }
        ("right", id) => {
            links::mark_right(db, editor, id, visit.now).await?;
            "right"
        }
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    Ok(visit.lead(&href(PATH, &[("by", by(visit.query().text("by"))), ("done", done)])))
}
