//! `/~desk/topics`: what articles are about, those with most articles first.

use super::parts::{
    ButtonView, FieldView, FormPage, FormView, GroupView, KeptView, ListPage, RowView, forms, list, sure,
};
use super::{Item, Visit, changed, sought};
use crate::accounts::Editor;
use crate::pages::site::LinkView;
use crate::pages::view::ChoiceView;
use crate::setup::topics::{self, MOST_MERGED, Typed, rows};
use crate::setup::{Fault, PAGE, Place, like};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::address;
use http::{Response, StatusCode};

/// Where it is.
const PATH: &str = "/~desk/topics";

/// Shows them.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    draw_all(visit, None).await
}

async fn draw_all(visit: &Visit<'_>, fault: Option<&Fault>) -> Result<Response<Body>> {
    let (sought, after) = (sought(visit), Place::parse(visit.query().text("after")));
    let mut tx = visit.paper.db.read().await?;
    let mut found = rows::list(&mut tx, &like(&sought), after.unwrap_or(Place::TOP), PAGE + 1).await?;
    let has_more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let last = found.last().filter(|_| has_more).map(|last| Place { count: last.article_count, id: last.id }.to_text());
    let rows = found.iter().map(|one| {
        let count = visit.site.locale.text("setup-articles", &[("count", Arg::Number(one.article_count))]);
        RowView {
            label: one.name.clone(),
            href: format!("{PATH}/{}", one.id),
            facts: vec![format!("{count} · {}", address::href(&one.path))],
            pick: one.id.to_string(),
            buttons: vec![ButtonView::leading(visit, format!("{PATH}/{}", one.id), "setup-change", &one.name)],
            ..RowView::default()
        }
    });
    let group = GroupView {
        rows: rows.collect(),
        none: visit.words(if sought.is_empty() { "setup-none" } else { "setup-topics-none" }),
        merge: visit.words("setup-merge-picked"),
        ..GroupView::default()
    };
    let page = ListPage {
        groups: vec![group],
        ..ListPage::of(visit, PATH, "setup-topic-add").sought(
            visit,
            "setup-search-name",
            &sought,
            after.is_some(),
            last,
        )
    };
    list(visit, &visit.words("setup-topics"), page, fault)
}

/// Shows the forms of a topic, or of a new one.
pub async fn show_one(visit: &Visit<'_>, item: Item) -> Result<Response<Body>> {
    draw(visit, item, None, None).await
}

async fn draw(visit: &Visit<'_>, item: Item, typed: Option<&Typed>, fault: Option<&Fault>) -> Result<Response<Body>> {
    let own = match item {
        Item::One(id) => match rows::find(&mut visit.paper.db.read().await?, id).await? {
            Some(own) => Some(own),
            None => return visit.missing().await,
        },
        _ => None,
    };
    let stored = own.as_ref().map(|own| Typed {
        name: own.name.clone(),
        description: own.description.clone(),
        slug: own.slug.clone(),
    });
    let stored = stored.unwrap_or_default();
    let typed = typed.unwrap_or(&stored);
    let action = own.as_ref().map_or_else(|| format!("{PATH}/new"), |own| format!("{PATH}/{}", own.id));
    let slug_hint = match &own {
        Some(own) => visit.site.locale.text("setup-slug-hint", &[("what", Arg::Text(&address::href(&own.path)))]),
        None => visit.words("setup-slug-new-hint"),
    };
    let mut page = FormPage {
        forms: vec![FormView {
            id: "topic",
            action: action.clone(),
            fields: vec![
                FieldView::new(visit, "name", "text", &typed.name).required(),
                FieldView::new(visit, "description", "area", &typed.description),
                FieldView::new(visit, "slug", "text", &typed.slug).hint(slug_hint),
            ],
            buttons: vec![ButtonView::of_form(visit, "save", "save", true)],
            back: Some(LinkView { href: PATH.to_owned(), label: visit.words("setup-topics"), children: Vec::new() }),
            ..FormView::default()
        }],
        ..FormPage::default()
    };
    if let Some(own) = &own {
        if own.article_count > 0 {
            page.links = vec![LinkView::to(&own.path, &visit.words("setup-look-at"))];
        }
        page.forms.push(FormView {
            id: "remove",
            title: visit.words("setup-remove"),
            intro: vec![visit.words("setup-topic-remove")],
            action,
            buttons: vec![ButtonView::of_form(visit, "remove", "setup-remove", false)],
            ..FormView::default()
        });
    }
    let title = own.map_or_else(|| visit.words("setup-topic-add"), |own| own.name);
    forms(visit, &title, page, fault)
}

/// Adds, changes, merges, takes away.
pub async fn act(visit: &Visit<'_>, editor: &Editor, item: Item, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    match (item, fields.text("act")) {
        (Item::All, "merge") => merge(visit, editor, fields).await,
        (Item::New | Item::One(_), "save") => {
            let typed = Typed {
                name: fields.text("name").to_owned(),
                description: fields.text("description").to_owned(),
                slug: fields.text("slug").to_owned(),
            };
            let id = if let Item::One(id) = item { Some(id) } else { None };
            match topics::save(db, editor, id, typed.clone(), now).await? {
                Ok(id) => changed(visit, &format!("{PATH}/{id}"), "saved").await,
                Err(fault) => draw(visit, item, Some(&typed), Some(&fault)).await,
            }
        }
        (Item::One(id), "remove") => remove(visit, editor, id, fields).await,
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}

async fn remove(visit: &Visit<'_>, editor: &Editor, id: i64, fields: &Fields) -> Result<Response<Body>> {
    if fields.text("sure") == "yes" {
        return match topics::remove(&visit.paper.db, editor, id, visit.now).await? {
            Ok(()) => changed(visit, PATH, "removed").await,
            Err(fault) => draw(visit, Item::One(id), None, Some(&fault)).await,
        };
    }
    let mut tx = visit.paper.db.read().await?;
    let Some(own) = rows::find(&mut tx, id).await? else { return visit.missing().await };
    let uses = topics::load_use(&mut tx, id).await?;
    let href = address::href(&own.path);
    let line = visit.site.locale.text(
        "setup-topic-goes",
        &[
            ("name", Arg::Text(&own.name)),
            ("what", Arg::Text(&href)),
            ("articles", Arg::Number(uses.article_count)),
            ("links", Arg::Number(uses.link_count)),
        ],
    );
    let action = format!("{PATH}/{id}");
    sure(visit, &own.name, vec![line], &action, "remove", Vec::new(), &action)
}

/// Asks which of the checked topics stays, then merges the others into it.
async fn merge(visit: &Visit<'_>, editor: &Editor, fields: &Fields) -> Result<Response<Body>> {
    let mut ids: Vec<i64> = fields.all("pick").filter_map(|id| id.parse().ok()).take(MOST_MERGED + 1).collect();
    ids.sort_unstable();
    ids.dedup();
    if fields.text("sure") == "yes" {
        let into = fields.text("into").parse().unwrap_or_default();
        return match topics::merge(&visit.paper.db, editor, ids, into, visit.now).await? {
            Ok(()) => changed(visit, &format!("{PATH}/{into}"), "merged").await,
            Err(fault) => draw_all(visit, Some(&fault)).await,
        };
    }
    let mut tx = visit.paper.db.read().await?;
    let mut picked = Vec::new();
    for id in &ids {
        picked.extend(rows::find(&mut tx, *id).await?);
    }
    if picked.len() < 2 {
        return draw_all(visit, Some(&Fault::of("", "setup-pick-two"))).await;
    }
    picked.sort_by_key(|one| std::cmp::Reverse((one.article_count, one.id)));
    let options = picked.iter().enumerate().map(|(at, one)| {
        let count = visit.site.locale.text("setup-articles", &[("count", Arg::Number(one.article_count))]);
        ChoiceView::new(one.id.to_string(), format!("{} ({count})", one.name), at == 0)
    });
    let mut hidden: Vec<KeptView> =
        picked.iter().map(|one| KeptView { name: "pick", value: one.id.to_string() }).collect();
    hidden.push(KeptView { name: "sure", value: "yes".to_owned() });
    let form = FormView {
        id: "merge",
        intro: vec![visit.words("setup-topics-merge")],
        action: PATH.to_owned(),
        hidden,
        fields: vec![FieldView::new(visit, "into", "select", "").options(options.collect())],
        buttons: vec![ButtonView::of_form(visit, "merge", "setup-merge", true)],
        back: Some(LinkView { href: PATH.to_owned(), label: visit.words("setup-back"), children: Vec::new() }),
        ..FormView::default()
    };
    let page = FormPage { forms: vec![form], ..FormPage::default() };
    forms(visit, &visit.words("setup-merge"), page, None)
}
