//! `/~desk/menus`: the links at the top and at the foot.

use super::parts::{
    ButtonView, FieldView, FormPage, FormView, GroupView, KeptView, ListPage, RowView, forms, list, sure,
};
use super::{Item, Visit, changed, word_and_row};
use crate::accounts::Editor;
use crate::pages::site::LinkView;
use crate::pages::view::ChoiceView;
use crate::sections::Section;
use crate::setup::Fault;
use crate::setup::menus::{self, Link, Menu, PLACES, Step, rows};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::address;
use http::{Response, StatusCode};

/// Where it is.
const PATH: &str = "/~desk/menus";

/// Where a link leads, as people read and type it.
fn shown(target: &str) -> String {
    if target.starts_with('/') { address::href(target) } else { target.to_owned() }
}

/// Shows both menus, and those that stand nowhere.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    draw_all(visit, None).await
}

async fn draw_all(visit: &Visit<'_>, fault: Option<&Fault>) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let all = rows::list_menus(&mut tx).await?;
    let mut page =
        ListPage { path: PATH.to_owned(), script: visit.site.style.links.menus_script.clone(), ..ListPage::default() };
    for place in PLACES {
        page.groups.push(group(visit, &mut tx, place, all.iter().find(|menu| menu.location == place)).await?);
    }
    let others: Vec<RowView> =
        all.iter().filter(|menu| !PLACES.contains(&menu.location.as_str())).map(|menu| other(visit, menu)).collect();
    if !others.is_empty() {
        page.groups.push(GroupView { title: visit.words("setup-menu-other"), rows: others, ..GroupView::default() });
    }
    list(visit, &visit.words("setup-menus"), page, fault)
}

fn other(visit: &Visit<'_>, menu: &Menu) -> RowView {
    RowView {
        label: menu.name.clone(),
        facts: vec![visit.site.locale.text("setup-menu-links", &[("count", Arg::Number(menu.link_count))])],
        buttons: PLACES
            .map(|place| {
                ButtonView::of_row(
                    visit,
                    format!("{place}:{}", menu.id),
                    &format!("setup-menu-place-{place}"),
                    &menu.name,
                )
            })
            .into(),
        ..RowView::default()
    }
}

async fn group(visit: &Visit<'_>, tx: &mut Tx, place: &'static str, menu: Option<&Menu>) -> Result<GroupView> {
    let links = match menu {
        Some(menu) => rows::list(tx, menu.id).await?,
        None => Vec::new(),
    };
    let begin = FormView {
        id: if place == "main" { "begin" } else { "begin-footer" },
        action: PATH.to_owned(),
        buttons: vec![ButtonView::of_form(visit, "begin", "setup-menu-from-sections", false)],
        ..FormView::default()
    };
    let mut forms = Vec::new();
    if place == "main" && links.is_empty() {
        forms.push(begin);
    }
    let add =
        LinkView { href: format!("{PATH}/new?at={place}"), label: visit.words("setup-menu-add"), children: Vec::new() };
    Ok(GroupView {
        title: visit.words(&format!("setup-menu-{place}")),
        rows: menus::tree(&links).into_iter().map(|(depth, one)| row(visit, &links, depth, one)).collect(),
        none: visit.words(&format!("setup-menu-{place}-none")),
        forms,
        adds: vec![add],
        ..GroupView::default()
    })
}

fn row(visit: &Visit<'_>, links: &[Link], depth: usize, one: &Link) -> RowView {
    let name = one.said();
    let step = |word: &str, key: &str, step: Step| {
        ButtonView::of_row(visit, format!("{word}:{}", one.id), key, name).off(!menus::may(links, one, step))
    };
    let nest = if menus::may(links, one, Step::Out) {
        step("out", "setup-out", Step::Out)
    } else {
        step("in", "setup-in", Step::In)
    };
    let is_hidden = one.target.is_none() || depth > 1;
    let href = match &one.target {
        Some(target) => shown(target),
        None => visit.words("setup-menu-hidden-why"),
    };
    RowView {
        label: name.to_owned(),
        href: format!("{PATH}/{}", one.id),
        tag: if is_hidden { visit.words("setup-menu-hidden") } else { String::new() },
        facts: vec![href],
        depth: depth.min(5),
        drag: format!("{}.{}", one.id, one.parent_id.unwrap_or_default()),
        buttons: vec![
            step("up", "setup-up", Step::Up),
            step("down", "setup-down", Step::Down),
            nest,
            ButtonView::leading(visit, format!("{PATH}/{}", one.id), "setup-change", name),
            ButtonView::of_row(visit, format!("remove:{}", one.id), "setup-remove", name),
        ],
        ..RowView::default()
    }
}

/// Shows the form of a link, or of a new one.
pub async fn show_one(visit: &Visit<'_>, item: Item) -> Result<Response<Body>> {
    let at = place(visit.query().text("at"));
    draw(visit, item, at, None, None).await
}

fn place(word: &str) -> &'static str {
    PLACES.into_iter().find(|place| *place == word).unwrap_or(PLACES[0])
}

async fn draw(
    visit: &Visit<'_>,
    item: Item,
    at: &'static str,
    typed: Option<(&str, &str)>,
    fault: Option<&Fault>,
) -> Result<Response<Body>> {
    let own = match item {
        Item::One(id) => match rows::find(&mut visit.paper.db.read().await?, id).await? {
            Some(own) => Some(own),
            None => return visit.missing().await,
        },
        _ => None,
    };
    let target = own.as_ref().and_then(|own| own.target.as_deref()).map(shown).unwrap_or_default();
    let label = own.as_ref().map(|own| own.label.clone()).unwrap_or_default();
    let (label, target) = typed.unwrap_or((&label, &target));
    let known = |section: &Section| ChoiceView::new(address::href(&section.path), section.name.clone(), false);
    let form = FormView {
        id: "link",
        action: own.as_ref().map_or_else(|| format!("{PATH}/new"), |own| format!("{PATH}/{}", own.id)),
        hidden: vec![KeptView { name: "at", value: at.to_owned() }],
        fields: vec![
            FieldView::new(visit, "target", "text", target)
                .required()
                .ltr()
                .options(visit.site.sections.iter().take(200).map(known).collect())
                .hint(visit.words("setup-target-hint")),
            FieldView::new(visit, "label", "text", label).hint(visit.words("setup-label-hint")),
        ],
        buttons: vec![ButtonView::of_form(visit, "save", "save", true)],
        back: Some(LinkView { href: PATH.to_owned(), label: visit.words("setup-menus"), children: Vec::new() }),
        ..FormView::default()
    };
    let title = match &own {
        Some(_) => visit.words("setup-menu-item"),
        None => visit.words("setup-menu-add"),
    };
    forms(visit, &title, FormPage { forms: vec![form], ..FormPage::default() }, fault)
}

/// Adds, changes, moves, takes away.
pub async fn act(visit: &Visit<'_>, editor: &Editor, item: Item, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let (word, row) = word_and_row(fields.text("act"));
    let (done, said) = match (item, word) {
        (Item::All, "begin") => (menus::begin(db, editor, now).await?, "saved"),
        (Item::All, "main" | "footer") => (menus::put(db, editor, row, place(word), now).await?, "placed"),
        (Item::All, "remove") if fields.text("sure") != "yes" => return ask(visit, row).await,
        (Item::All, "remove") => (menus::remove(db, editor, row, now).await?, "removed"),
        (Item::All, "after") => {
            // `after:7.5`: 7 after 5; `after:7.0`: before all beside it.
            let (own, other) = fields.text("act").trim_start_matches("after:").split_once('.').unwrap_or_default();
            let row = |id: &str| id.parse::<i64>().unwrap_or_default();
            let after = Some(row(other)).filter(|other| *other > 0);
            (menus::place_after(db, editor, row(own), after, now).await?, "moved")
        }
        (Item::All, word) => match Step::from_word(word) {
            Some(step) => (menus::shift(db, editor, row, step, now).await?, "moved"),
            None => return visit.refuse(StatusCode::BAD_REQUEST),
        },
        (Item::New | Item::One(_), "save") => {
            let (label, target, at) = (fields.text("label"), fields.text("target"), place(fields.text("at")));
            let id = if let Item::One(id) = item { Some(id) } else { None };
            return match menus::save(db, editor, id, at, label, target, now).await? {
                Ok(()) => changed(visit, PATH, "saved").await,
                Err(fault) => draw(visit, item, at, Some((label, target)), Some(&fault)).await,
            };
        }
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    match done {
        Ok(()) => changed(visit, PATH, said).await,
        Err(fault) => draw_all(visit, Some(&fault)).await,
    }
}

/// Names the link that goes.
async fn ask(visit: &Visit<'_>, id: i64) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let Some(own) = rows::find(&mut tx, id).await? else {
        return draw_all(visit, Some(&Fault::of("", "setup-gone"))).await;
    };
    let below = rows::list(&mut tx, own.menu_id).await?.iter().filter(|one| one.parent_id == Some(id)).count();
    let args = [("name", Arg::Text(own.said())), ("links", Arg::Number(below as i64))];
    let line = visit.site.locale.text("setup-menu-item-goes", &args);
    sure(visit, own.said(), vec![line], PATH, &format!("remove:{id}"), Vec::new(), PATH)
}
