//! `/~desk/sections`: the tree of sections.

use super::parts::{
    ButtonView, FieldView, FormPage, FormView, GroupView, KeptView, ListPage, RowView, forms, list, sure,
};
use super::{Item, Visit, changed, word_and_row};
use crate::accounts::Editor;
use crate::pages::site::LinkView;
use crate::pages::view::ChoiceView;
use crate::sections::{Section, rows as all_rows};
use crate::setup::Fault;
use crate::setup::sections::{self, Typed, below, rows};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::address;
use http::{Response, StatusCode};

/// Where it is.
const PATH: &str = "/~desk/sections";

/// The sections in the order of the tree, each with how deep it stands.
fn tree(all: &[Section]) -> Vec<(usize, &Section)> {
    let mut out: Vec<(usize, &Section)> = Vec::new();
    let is_top = |one: &&Section| one.parent_id.is_none_or(|parent| all.iter().all(|other| other.id != parent));
    let mut open: Vec<(usize, &Section)> = all.iter().rev().filter(is_top).map(|one| (0, one)).collect();
    while let Some((depth, one)) = open.pop() {
        out.push((depth, one));
        let below = all.iter().rev().filter(|other| other.parent_id == Some(one.id) && other.id != one.id);
        open.extend(below.map(|other| (depth + 1, other)));
    }
    out
}

/// Choices of a section, without some; those below another set in.
pub fn choices(all: &[Section], but: &[i64], chosen: Option<i64>) -> Vec<ChoiceView> {
    let indented = |depth: usize, name: &str| format!("{}{name}", "– ".repeat(depth.min(8)));
    let kept = tree(all).into_iter().filter(|(_, one)| !but.contains(&one.id));
    kept.map(|(depth, one)| ChoiceView::new(one.id.to_string(), indented(depth, &one.name), chosen == Some(one.id)))
        .collect()
}

/// Shows the tree.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    draw_all(visit, None).await
}

async fn draw_all(visit: &Visit<'_>, fault: Option<&Fault>) -> Result<Response<Body>> {
    let all = all_rows::list_all(&mut visit.paper.db.read().await?).await?;
    let beside = |one: &Section| -> Vec<i64> {
        all.iter().filter(|other| other.parent_id == one.parent_id).map(|other| other.id).collect()
    };
    let rows = tree(&all).into_iter().map(|(depth, one)| {
        let beside = beside(one);
        let count = visit.site.locale.text("setup-articles", &[("count", Arg::Number(one.article_count))]);
        RowView {
            label: one.name.clone(),
            href: format!("{PATH}/{}", one.id),
            facts: vec![format!("{} · {count}", address::href(&one.path))],
            depth: depth.min(5),
            buttons: vec![
                ButtonView::of_row(visit, format!("up:{}", one.id), "setup-up", &one.name)
                    .off(beside.first() == Some(&one.id)),
                ButtonView::of_row(visit, format!("down:{}", one.id), "setup-down", &one.name)
                    .off(beside.last() == Some(&one.id)),
                ButtonView::leading(visit, format!("{PATH}/{}", one.id), "setup-change", &one.name),
            ],
            ..RowView::default()
        }
    });
    let group = GroupView { rows: rows.collect(), none: visit.words("setup-sections-none"), ..GroupView::default() };
    let page = ListPage { groups: vec![group], ..ListPage::of(visit, PATH, "setup-section-add") };
    list(visit, &visit.words("setup-sections"), page, fault)
}

/// Shows the forms of a section, or of a new one.
pub async fn show_one(visit: &Visit<'_>, item: Item) -> Result<Response<Body>> {
    draw(visit, item, None, None).await
}

async fn draw(visit: &Visit<'_>, item: Item, typed: Option<&Typed>, fault: Option<&Fault>) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let all = all_rows::list_all(&mut tx).await?;
    let own = match item {
        Item::One(id) => match all.iter().find(|section| section.id == id) {
            Some(own) => Some(own),
            None => return visit.missing().await,
        },
        _ => None,
    };
    let stored = match own {
        Some(own) => Typed {
            name: own.name.clone(),
            description: own.description.clone(),
            parent: own.parent_id.map(|id| id.to_string()).unwrap_or_default(),
            slug: rows::map_slugs(&mut tx).await?.remove(&own.id).unwrap_or_default(),
            place: all
                .iter()
                .filter(|one| one.parent_id == own.parent_id)
                .position(|one| one.id == own.id)
                .map(|at| (at + 1).to_string())
                .unwrap_or_default(),
        },
        None => Typed::default(),
    };
    let typed = typed.unwrap_or(&stored);
    let within = own.map(|own| below(&all, own.id)).unwrap_or_default();
    let mut parents = vec![ChoiceView::new("", visit.words("setup-parent-none"), typed.parent.is_empty())];
    parents.extend(choices(&all, &within, typed.parent.parse().ok()));
    let action = own.map_or_else(|| format!("{PATH}/new"), |own| format!("{PATH}/{}", own.id));
    let slug_hint = match own {
        Some(own) => visit.site.locale.text("setup-slug-hint", &[("what", Arg::Text(&address::href(&own.path)))]),
        None => visit.words("setup-slug-new-hint"),
    };
    let back = LinkView { href: PATH.to_owned(), label: visit.words("setup-sections"), children: Vec::new() };
    let mut page = FormPage {
        forms: vec![FormView {
            id: "section",
            action: action.clone(),
            fields: vec![
                FieldView::new(visit, "name", "text", &typed.name).required(),
                FieldView::new(visit, "description", "area", &typed.description),
                FieldView::new(visit, "parent", "select", "").options(parents),
                FieldView::new(visit, "slug", "text", &typed.slug).hint(slug_hint),
                FieldView::new(visit, "place", "number", &typed.place),
            ],
            buttons: vec![ButtonView::of_form(visit, "save", "save", true)],
            back: Some(back),
            ..FormView::default()
        }],
        ..FormPage::default()
    };
    if let Some(own) = own {
        page.links = vec![LinkView::to(&own.path, &visit.words("setup-look-at"))];
        page.forms.push(FormView {
            id: "merge",
            title: visit.words("setup-merge"),
            intro: vec![visit.words("setup-section-merge")],
            action: action.clone(),
            fields: vec![FieldView::new(visit, "into", "select", "").options(choices(&all, &within, None))],
            buttons: vec![ButtonView::of_form(visit, "merge", "setup-merge", false)],
            ..FormView::default()
        });
        page.forms.push(FormView {
            id: "remove",
            title: visit.words("setup-remove"),
            intro: vec![visit.words("setup-section-remove")],
            action,
            buttons: vec![ButtonView::of_form(visit, "remove", "setup-remove", false)],
            ..FormView::default()
        });
    }
    let title = own.map_or_else(|| visit.words("setup-section-add"), |own| own.name.clone());
    forms(visit, &title, page, fault)
}

/// Adds, changes, moves, merges, takes away.
pub async fn act(visit: &Visit<'_>, editor: &Editor, item: Item, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let (word, row) = word_and_row(fields.text("act"));
    match (item, word) {
        (Item::All, "up" | "down") => {
            match sections::shift(db, editor, row, if word == "up" { -1 } else { 1 }, now).await? {
                Ok(()) => changed(visit, PATH, "moved").await,
                Err(fault) => draw_all(visit, Some(&fault)).await,
            }
        }
        (Item::New | Item::One(_), "save") => {
            let field = |name: &str| fields.text(name).to_owned();
            let typed = Typed {
                name: field("name"),
                description: field("description"),
                parent: field("parent"),
                slug: field("slug"),
                place: field("place"),
            };
            let saved = match item {
                Item::One(id) => sections::save(db, editor, id, typed.clone(), now).await?,
                _ => sections::add(db, editor, typed.clone(), now).await?,
            };
            match saved {
                Ok(_) => changed(visit, PATH, if item == Item::New { "added" } else { "saved" }).await,
                Err(fault) => draw(visit, item, Some(&typed), Some(&fault)).await,
            }
        }
        (Item::One(id), "merge" | "remove") => go(visit, editor, id, word, fields).await,
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}

/// Merges a section or takes it away, after asking once more.
async fn go(visit: &Visit<'_>, editor: &Editor, id: i64, word: &str, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let into: i64 = fields.text("into").parse().unwrap_or_default();
    if fields.text("sure") == "yes" {
        let done = match word {
            "merge" => sections::merge(db, editor, id, into, now).await?,
            _ => sections::remove(db, editor, id, now).await?,
        };
        return match done {
            Ok(()) => changed(visit, PATH, if word == "merge" { "merged" } else { "removed" }).await,
            Err(fault) => draw(visit, Item::One(id), None, Some(&fault)).await,
        };
    }
    let mut tx = visit.paper.db.read().await?;
    let all = all_rows::list_all(&mut tx).await?;
    let Some(own) = all.iter().find(|section| section.id == id) else { return visit.missing().await };
    let [articles, links, promotions] = rows::load_use(&mut tx, id).await?;
    let href = address::href(&own.path);
    let args = [
        ("name", Arg::Text(own.name.as_str())),
        ("what", Arg::Text(href.as_str())),
        ("articles", Arg::Number(articles)),
        ("links", Arg::Number(links)),
        ("promotions", Arg::Number(promotions)),
    ];
    let action = format!("{PATH}/{id}");
    if word == "remove" {
        if all.iter().any(|one| one.parent_id == Some(id)) || rows::holds_articles(&mut tx, id).await? {
            let fault = Fault::of("", if articles > 0 { "setup-section-full" } else { "setup-section-has-below" });
            return draw(visit, Item::One(id), None, Some(&fault)).await;
        }
        let lines = vec![visit.site.locale.text("setup-section-goes", &args)];
        return sure(visit, &own.name, lines, &action, "remove", Vec::new(), &action);
    }
    let Some(other) = all.iter().find(|section| section.id == into && !below(&all, id).contains(&into)) else {
        return draw(visit, Item::One(id), None, Some(&Fault::of("into", "setup-merge-itself"))).await;
    };
    let lines = vec![visit.site.locale.text(
        "setup-section-goes-into",
        &[args[0], args[1], args[2], args[3], args[4], ("into", Arg::Text(&other.name))],
    )];
    let hidden = vec![KeptView { name: "into", value: into.to_string() }];
    sure(visit, &own.name, lines, &action, "merge", hidden, &action)
}
