//! `/~desk/bylines`: people as they are printed.

use super::parts::{
    ButtonView, FieldView, FormPage, FormView, GroupView, KeptView, ListPage, RowView, forms, list, sure,
};
use super::{Item, Visit, changed, sought};
use crate::accounts::Editor;
use crate::newsroom::picker;
use crate::pages::site::LinkView;
use crate::setup::bylines::{self, Typed, rows};
use crate::setup::{Fault, PAGE, Place, like};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use http::{Response, StatusCode};

/// Where it is.
const PATH: &str = "/~desk/bylines";

/// Shows them, those with most articles first.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let (sought, after) = (sought(visit), Place::parse(visit.query().text("after")));
    let mut tx = visit.paper.db.read().await?;
    let mut found = rows::list(&mut tx, &like(&sought), after.unwrap_or(Place::TOP), PAGE + 1).await?;
    let has_more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let last = found.last().filter(|_| has_more).map(|last| Place { count: last.article_count, id: last.id }.to_text());
    let ids: Vec<i64> = found.iter().map(|one| one.id).collect();
    let accounts = rows::list_accounts(&mut tx, &ids).await?;
    let rows = found.iter().map(|one| {
        let count = visit.site.locale.text("setup-articles", &[("count", Arg::Number(one.article_count))]);
        let title = if one.title.is_empty() { count } else { format!("{} · {count}", one.title) };
        let account = accounts.iter().find(|(person, ..)| *person == one.id);
        let account =
            account.map(|(_, name, _)| visit.site.locale.text("setup-byline-account", &[("name", Arg::Text(name))]));
        RowView {
            label: one.name.clone(),
            href: format!("{PATH}/{}", one.id),
            facts: [title].into_iter().chain(account).collect(),
            buttons: vec![ButtonView::leading(visit, format!("{PATH}/{}", one.id), "setup-change", &one.name)],
            ..RowView::default()
        }
    });
    let group = GroupView {
        rows: rows.collect(),
        none: visit.words(if sought.is_empty() { "setup-none" } else { "setup-bylines-none" }),
        ..GroupView::default()
    };
    let page = ListPage {
        groups: vec![group],
        ..ListPage::of(visit, PATH, "setup-byline-add").sought(
            visit,
            "setup-search-name",
            &sought,
            after.is_some(),
            last,
        )
    };
    list(visit, &visit.words("setup-bylines"), page, None)
}

/// Shows the forms of a person, or of a new one.
pub async fn show_one(visit: &Visit<'_>, item: Item) -> Result<Response<Body>> {
    draw(visit, item, None, None).await
}

async fn draw(visit: &Visit<'_>, item: Item, typed: Option<&Typed>, fault: Option<&Fault>) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let own = match item {
        Item::One(id) => match rows::find(&mut tx, id).await? {
            Some(own) => Some(own),
            None => return visit.missing().await,
        },
        _ => None,
    };
    let stored = own.as_ref().map(|own| Typed {
        name: own.name.clone(),
        title: own.title.clone(),
        bio: own.bio.clone(),
        email: own.email.clone(),
        address: own.address.clone(),
        picture: own.media_id.map(|id| id.to_string()).unwrap_or_default(),
        slug: own.slug.clone(),
    });
    let stored = stored.unwrap_or_default();
    let typed = typed.unwrap_or(&stored);
    let action = own.as_ref().map_or_else(|| format!("{PATH}/new"), |own| format!("{PATH}/{}", own.id));
    let slug_hint = match &own {
        Some(own) => {
            visit.site.locale.text("setup-slug-hint", &[("what", Arg::Text(&format!("/author/{}/", own.slug)))])
        }
        None => visit.words("setup-slug-new-hint"),
    };
    let mut page = FormPage {
        forms: vec![FormView {
            id: "byline",
            action: action.clone(),
            first: "save",
            fields: vec![
                FieldView::named(visit, "setup-field-printed", "name", "text", &typed.name).required(),
                FieldView::new(visit, "title", "text", &typed.title),
                FieldView::new(visit, "bio", "area", &typed.bio),
                FieldView::new(visit, "picture", "number", &typed.picture)
                    .hint(visit.words("setup-picture-hint"))
                    .medium("picture"),
                FieldView::named(visit, "setup-field-site", "address", "url", &typed.address).ltr(),
                FieldView::new(visit, "email", "email", &typed.email).hint(visit.words("setup-email-hint")).ltr(),
                FieldView::new(visit, "slug", "text", &typed.slug).hint(slug_hint),
            ],
            buttons: vec![ButtonView::of_form(visit, "save", "save", true)],
            back: Some(LinkView { href: PATH.to_owned(), label: visit.words("setup-bylines"), children: Vec::new() }),
            ..FormView::default()
        }],
        ..FormPage::default()
    };
    if let Some(own) = &own {
        page.links = vec![LinkView::to(&format!("/author/{}", own.slug), &visit.words("setup-look-at"))];
        for (_, name, role) in rows::list_accounts(&mut tx, &[own.id]).await? {
            let role = visit.words(&format!("role-{role}"));
            let args = [("name", Arg::Text(name.as_str())), ("role", Arg::Text(role.as_str()))];
            page.intro.push(visit.site.locale.text("setup-byline-account-role", &args));
        }
        page.forms.push(FormView {
            id: "merge",
            title: visit.words("setup-merge"),
            intro: vec![visit.words("setup-byline-merge")],
            action,
            fields: vec![
                FieldView::named(visit, "setup-field-into-person", "into", "text", "")
                    .hint(visit.words("setup-into-person-hint"))
                    .required(),
            ],
            buttons: vec![ButtonView::of_form(visit, "merge", "setup-merge", false)],
            ..FormView::default()
        });
    }
    let title = own.map_or_else(|| visit.words("setup-byline-add"), |own| own.name);
    forms(visit, &title, page, fault)
}

/// Adds, changes, merges.
pub async fn act(visit: &Visit<'_>, editor: &Editor, item: Item, fields: &Fields) -> Result<Response<Body>> {
    match (item, fields.text("act")) {
        (Item::New | Item::One(_), "save") => {
            let typed = typed(fields);
            let id = if let Item::One(id) = item { Some(id) } else { None };
            match bylines::save(&visit.paper.db, editor, id, typed.clone(), visit.now).await? {
                Ok(id) => changed(visit, &format!("{PATH}/{id}"), "saved").await,
                Err(fault) => draw(visit, item, Some(&typed), Some(&fault)).await,
            }
        }
        (Item::One(id), "merge") => merge(visit, editor, id, fields).await,
        (Item::New | Item::One(_), _) => match picker::step(visit, fields, &[("picture", "picture")]).await? {
            picker::Step::Page(page) => Ok(page),
            picker::Step::Back(fields) => draw(visit, item, Some(&typed(&fields)), None).await,
            picker::Step::None => visit.refuse(StatusCode::BAD_REQUEST),
        },
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}

fn typed(fields: &Fields) -> Typed {
    let field = |name: &str| fields.text(name).to_owned();
    Typed {
        name: field("name"),
        title: field("title"),
        bio: field("bio"),
        email: field("email"),
        address: field("address"),
        picture: field("picture"),
        slug: field("slug"),
    }
}

/// Merges a person into the one at an address of theirs, after asking once more.
async fn merge(visit: &Visit<'_>, editor: &Editor, id: i64, fields: &Fields) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let Some(own) = rows::find(&mut tx, id).await? else { return visit.missing().await };
    let typed = fields.text("into").trim();
    let slug = typed.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let other = match crate::people::rows::find_by_slug(&mut tx, slug).await? {
        Some(other) if other.id != id => other,
        Some(_) => return draw(visit, Item::One(id), None, Some(&Fault::of("into", "setup-merge-itself"))).await,
        None => {
            let fault = Fault::naming("into", "setup-no-person", slug);
            return draw(visit, Item::One(id), None, Some(&fault)).await;
        }
    };
    if fields.text("sure") == "yes" {
        drop(tx);
        return match bylines::merge(&visit.paper.db, editor, id, other.id, visit.now).await? {
            Ok(()) => changed(visit, &format!("{PATH}/{}", other.id), "merged").await,
            Err(fault) => draw(visit, Item::One(id), None, Some(&fault)).await,
        };
    }
    let [parts, comments] = rows::load_use(&mut tx, id).await?;
    let line = visit.site.locale.text(
        "setup-byline-goes",
        &[
            ("name", Arg::Text(&own.name)),
            ("what", Arg::Text(&format!("/author/{}/", own.slug))),
            ("articles", Arg::Number(parts)),
            ("comments", Arg::Number(comments)),
            ("into", Arg::Text(&other.name)),
        ],
    );
    let action = format!("{PATH}/{id}");
    let hidden = vec![KeptView { name: "into", value: other.slug }];
    sure(visit, &own.name, vec![line], &action, "merge", hidden, &action)
}
