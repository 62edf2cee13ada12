//! `/~desk/redirects`: old addresses and where they lead, and what was asked for in vain.

use super::parts::{
    ButtonView, FieldView, FormPage, FormView, GroupView, KeptView, ListPage, RowView, forms, list, sure,
};
use super::{Item, Visit, changed, href, sought};
use crate::accounts::Editor;
use crate::pages::site::LinkView;
use crate::setup::redirects::{self, Redirect, rows};
use crate::setup::{Fault, PAGE, like_path};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::address;
use http::{Response, StatusCode};

/// Where it is.
const PATH: &str = "/~desk/redirects";
/// Addresses that are offered to be led somewhere.
const OFFERED: i64 = 20;

/// Shows them.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    draw_all(visit, None).await
}

fn row(visit: &Visit<'_>, one: &Redirect) -> RowView {
    let shown = address::href(&one.path);
    let leads = match &one.target {
        Some(target) => visit.site.locale.text("setup-redirect-leads", &[("what", Arg::Text(&address::href(target)))]),
        None => visit.words("setup-redirect-leads-nowhere"),
    };
    let mut row = RowView { label: shown.clone(), facts: vec![leads], ..RowView::default() };
    if one.is_by_hand {
        row.tag = visit.words("setup-redirect-by-hand");
        row.buttons = vec![ButtonView::of_row(visit, format!("remove:{}", one.path), "setup-remove", &shown)];
    }
    row
}

async fn draw_all(visit: &Visit<'_>, fault: Option<&Fault>) -> Result<Response<Body>> {
    let (sought, query) = (sought(visit), visit.query());
    let after = query.text("after");
    let mut tx = visit.paper.db.read().await?;
    let mut found = rows::list(&mut tx, &like_path(&sought), after, PAGE + 1).await?;
    let has_more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let last = found.last().filter(|_| has_more).map(|last| last.path.clone());
    let mut groups = Vec::new();
    if sought.is_empty() && after.is_empty() {
        let missing = rows::list_missing(&mut tx, OFFERED).await?;
        let rows = missing.iter().map(|one| {
            let shown = address::href(&one.path);
            RowView {
                facts: vec![visit.site.locale.text("setup-missing-count", &[("count", Arg::Number(one.asked_count))])],
                buttons: vec![
                    ButtonView::leading(
                        visit,
                        href(&format!("{PATH}/new"), &[("from", &shown)]),
                        "setup-missing-lead",
                        &shown,
                    ),
                    ButtonView::of_row(visit, format!("forget:{}", one.path), "setup-missing-forget", &shown),
                ],
                label: shown,
                ..RowView::default()
            }
        });
        groups.push(GroupView {
            title: visit.words("setup-missing"),
            intro: vec![visit.words("setup-missing-how")],
            rows: rows.collect(),
            none: visit.words("setup-missing-none"),
            ..GroupView::default()
        });
    }
    groups.push(GroupView {
        title: visit.words("setup-redirects-list"),
        rows: found.iter().map(|one| row(visit, one)).collect(),
        none: visit.words("setup-redirects-none"),
        ..GroupView::default()
    });
    let page = ListPage {
        groups,
        ..ListPage::of(visit, PATH, "setup-redirect-add").sought(
            visit,
            "setup-search-path",
            &sought,
            !after.is_empty(),
            last,
        )
    };
    list(visit, &visit.words("setup-redirects"), page, fault)
}

/// Shows the form of a new one.
pub async fn show_one(visit: &Visit<'_>, item: Item) -> Result<Response<Body>> {
    if item != Item::New {
        return visit.missing().await;
    }
    draw(visit, visit.query().text("from"), "", None)
}

fn draw(visit: &Visit<'_>, from: &str, to: &str, fault: Option<&Fault>) -> Result<Response<Body>> {
    let form = FormView {
        id: "redirect",
        intro: vec![visit.words("setup-redirect-add-how")],
        action: format!("{PATH}/new"),
        fields: vec![
            FieldView::new(visit, "from", "text", from).required().ltr(),
            FieldView::new(visit, "to", "text", to).required().ltr(),
        ],
        buttons: vec![ButtonView::of_form(visit, "save", "save", true)],
        back: Some(LinkView { href: PATH.to_owned(), label: visit.words("setup-redirects"), children: Vec::new() }),
        ..FormView::default()
    };
    forms(visit, &visit.words("setup-redirect-add"), FormPage { forms: vec![form], ..FormPage::default() }, fault)
}

/// Adds one, takes one away, forgets what was asked for.
pub async fn act(visit: &Visit<'_>, editor: &Editor, item: Item, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let (word, path) = fields.text("act").split_once(':').unwrap_or((fields.text("act"), ""));
    match (item, word) {
        (Item::New, "save") => {
            let (from, to) = (fields.text("from"), fields.text("to"));
            match redirects::add(db, editor, from, to, now).await? {
                Ok(()) => changed(visit, PATH, "added").await,
                Err(fault) => draw(visit, from, to, Some(&fault)),
            }
        }
        (Item::All, "forget") => {
            redirects::forget(db, path).await?;
            Ok(visit.lead(PATH))
        }
        (Item::All, "remove") if fields.text("sure") == "yes" => {
            match redirects::remove(db, editor, path, now).await? {
                Ok(()) => changed(visit, PATH, "removed").await,
                Err(fault) => draw_all(visit, Some(&fault)).await,
            }
        }
        (Item::All, "remove") => {
            let known = rows::find_by_hand(&mut visit.paper.db.read().await?, path).await?;
            let Some(known) = known else { return draw_all(visit, Some(&Fault::of("", "setup-gone"))).await };
            let (from, to) = (address::href(path), known.target.as_deref().map(address::href).unwrap_or_default());
            let args = [("name", Arg::Text(from.as_str())), ("what", Arg::Text(to.as_str()))];
            let line = visit.site.locale.text("setup-redirect-goes", &args);
            sure(visit, &from, vec![line], PATH, &format!("remove:{path}"), Vec::<KeptView>::new(), PATH)
        }
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}
