//! `/~desk/promotions`: what stands in which slot, how often it was shown and opened, and the form of each. With the
//! script of the fronts promotions are moved from slot to slot by pointer and arrow keys.

use super::parts::{ButtonView, FieldView, FormPage, FormView, KeptView, done, forms_with, sure};
use super::{Item, Visit, changed};
use crate::accounts::Editor;
use crate::media::rows as media;
use crate::newsroom::picker;
use crate::pages::site::LinkView;
use crate::pages::slots::PromotionView;
use crate::pages::view::ChoiceView;
use crate::promotions::change::{self, Refused, Typed};
use crate::promotions::file::{LABEL, MOST_CAP, MOST_PARAGRAPH, MOST_WEIGHT, TEXT};
use crate::promotions::{Promotion, rows};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::promotion::{Label, Slot, State};
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~desk/promotions";
/// Most that are listed; of more, those that ended first are left out.
const MOST: i64 = 1_000;

#[derive(Serialize)]
struct PromotionsPage {
    path: &'static str,
    script: String,
    notice: String,
    problem: String,
    problem_at: String,
    /// What stands in each slot, or waits to.
    slots: Vec<StretchView>,
    /// What is over.
    over: Vec<StretchView>,
}

#[derive(Serialize)]
struct StretchView {
    word: &'static str,
    label: String,
    rows: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    id: i64,
    label: String,
    href: String,
    tag: String,
    facts: Vec<String>,
    may_end: bool,
}

/// Shows them by the slot in which they stand, and those that are over.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    draw_all(visit, String::new()).await
}

async fn draw_all(visit: &Visit<'_>, problem: String) -> Result<Response<Body>> {
    let all = rows::list(&mut visit.paper.db.read().await?, MOST).await?;
    let of_state = |state: State| all.iter().filter(move |one| one.terms.state(visit.now) == state);
    let slot = |slot: Slot| {
        let there = [State::Running, State::Waiting].into_iter().flat_map(of_state);
        let rows = there.filter(|one| one.terms.slot == slot).map(|one| line(visit, one));
        let label = visit.words(&format!("setup-slot-{}", slot.as_str()));
        StretchView { word: slot.as_str(), label, rows: rows.collect() }
    };
    let over = |state: State| StretchView {
        word: state.as_str(),
        label: visit.words(&format!("setup-promotions-{}", state.as_str())),
        rows: of_state(state).map(|one| line(visit, one)).collect(),
    };
    let over = [State::Capped, State::Ended].map(over);
    let status = if problem.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = PromotionsPage {
        path: PATH,
        script: visit.site.style.links.fronts_script.clone(),
        notice: if problem.is_empty() { done(visit) } else { String::new() },
        problem,
        problem_at: String::new(),
        slots: Slot::ALL.map(slot).into(),
        over: over.into_iter().filter(|stretch| !stretch.rows.is_empty()).collect(),
    };
    visit.page(status, "promotions.html", &visit.words("setup-promotions"), page)
}

fn line(visit: &Visit<'_>, one: &Promotion) -> LineView {
    let (locale, terms) = (&visit.site.locale, &one.terms);
    let state = terms.state(visit.now);
    let label =
        if one.label_text.is_empty() { locale.text(one.label.label_key(), &[]) } else { one.label_text.clone() };
    let counts = locale.text(
        "setup-promotion-counts",
        &[("shown", Arg::Number(terms.shown_count)), ("opened", Arg::Number(one.opened_count))],
    );
    let mut facts = vec![format!("{label} · {}", one.slug), counts];
    if matches!(state, State::Capped | State::Ended) {
        facts.insert(0, visit.words(&format!("setup-slot-{}", terms.slot.as_str())));
    }
    let date = |at: i64| visit.site.date(at, DateStyle::DateTime).text;
    let from = terms.starts_at.map(|at| locale.text("setup-promotion-from", &[("date", Arg::Text(&date(at)))]));
    let to = terms.ends_at.map(|at| locale.text("setup-promotion-to", &[("date", Arg::Text(&date(at)))]));
    let cap = (terms.cap > 0).then(|| locale.text("setup-promotion-most", &[("count", Arg::Number(terms.cap))]));
    let names = visit.site.sections.iter().filter(|section| terms.section_ids.contains(&section.id));
    let names: Vec<&str> = names.map(|section| section.name.as_str()).collect();
    let kept = (!names.is_empty()).then(|| names.join(", "));
    let more: Vec<String> = [from, to, cap, kept].into_iter().flatten().collect();
    if !more.is_empty() {
        facts.push(more.join(" · "));
    }
    LineView {
        id: terms.id,
        label: one.headline.clone(),
        href: format!("{PATH}/{}", terms.id),
        tag: if state == State::Waiting { visit.words("setup-promotions-waiting") } else { String::new() },
        facts,
        may_end: state != State::Ended,
    }
}

/// Shows the form of one, or of a new one.
pub async fn show_one(visit: &Visit<'_>, item: Item) -> Result<Response<Body>> {
    draw(visit, item, None, None).await
}

async fn draw(
    visit: &Visit<'_>,
    item: Item,
    typed: Option<&Typed>,
    refused: Option<&Refused>,
) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let own = match item {
        Item::One(id) => match rows::find(&mut tx, id).await? {
            Some(own) => Some(own),
            None => return visit.missing().await,
        },
        _ => None,
    };
    let stored = match &own {
        Some(own) => Typed::of(own, &visit.site.zone),
        None => Typed {
            slot: Slot::Top.as_str().to_owned(),
            weight: "1".to_owned(),
            after_paragraph: "3".to_owned(),
            cap: "0".to_owned(),
            ..Typed::default()
        },
    };
    let typed = typed.unwrap_or(&stored);
    // Whoever is told that somebody else saved it, and saves again, has seen that.
    let seen = if refused == Some(&Refused::Changed) { &stored.seen } else { &typed.seen };
    let wrong = match refused {
        None => Vec::new(),
        Some(Refused::Changed) => vec![("", visit.words("library-changed-meanwhile"))],
        Some(Refused::Wrong(wrong)) => wrong.iter().map(|one| (one.field, said(visit, one.field))).collect(),
    };
    let picture = match typed.picture.trim().parse::<i64>() {
        Ok(id) => media::map_by_ids(&mut tx, &[id]).await?.remove(&id),
        Err(_) => None,
    };
    let preview = PromotionView::of_typed(&visit.site, typed, picture.as_ref());
    let form = FormView {
        id: "promotion",
        action: own.as_ref().map_or_else(|| format!("{PATH}/new"), |own| format!("{PATH}/{}", own.terms.id)),
        first: "save",
        hidden: vec![KeptView { name: "seen", value: seen.clone() }],
        fields: fields(visit, typed, own.is_some()),
        buttons: vec![
            ButtonView::of_form(visit, "save", "save", true),
            ButtonView::of_form(visit, "look", "setup-look", false),
        ],
        back: Some(LinkView { href: PATH.to_owned(), label: visit.words("setup-promotions"), children: Vec::new() }),
        ..FormView::default()
    };
    let title = own.map_or_else(|| visit.words("setup-promotion-add"), |own| own.headline);
    let page = FormPage { preview, forms: vec![form], ..FormPage::default() };
    forms_with(visit, &title, page, &wrong)
}

/// What would be right in a field, in the paper's language: the reasons of [`change::Wrong`] are those of a file's reader.
fn said(visit: &Visit<'_>, field: &str) -> String {
    let number = |least: i64, most: i64| {
        visit
            .site
            .locale
            .text("setup-promotion-wrong-number", &[("least", Arg::Number(least)), ("most", Arg::Number(most))])
    };
    let long = |most: i64| visit.site.locale.text("setup-promotion-wrong-long", &[("most", Arg::Number(most))]);
    match field {
        "weight" => number(1, MOST_WEIGHT),
        "cap" => number(0, MOST_CAP),
        "after_paragraph" => number(1, MOST_PARAGRAPH),
        "text" => long(TEXT),
        "label_text" => long(LABEL),
        "starts" | "ends" => visit.words("setup-promotion-wrong-times"),
        "headline" | "link" | "label" | "picture" | "alt" | "sections" | "slug" => {
            visit.words(&format!("setup-promotion-wrong-{field}"))
        }
        _ => visit.words("setup-promotion-wrong"),
    }
}

fn fields(visit: &Visit<'_>, typed: &Typed, is_there: bool) -> Vec<FieldView> {
    let field = |name: &'static str, kind, value: &str| {
        FieldView::named(visit, &format!("setup-promotion-{}", name.replace('_', "-")), name, kind, value)
    };
    let slots = Slot::ALL.map(|slot| {
        let word = slot.as_str();
        ChoiceView::new(word, visit.words(&format!("setup-slot-{word}")), word == typed.slot)
    });
    let mut labels = vec![ChoiceView::new("", visit.words("setup-promotion-label-usual"), typed.label.is_empty())];
    labels.extend([Label::House, Label::Advertisement].map(|label| {
        ChoiceView::new(label.as_str(), visit.site.locale.text(label.label_key(), &[]), label.as_str() == typed.label)
    }));
    let sections = visit.site.sections.iter().take(300).map(|section| {
        let id = section.id.to_string();
        let is_chosen = typed.sections.contains(&id);
        ChoiceView::new(id, section.name.clone(), is_chosen)
    });
    let zone = visit.site.locale.text("setup-promotion-zone", &[("what", Arg::Text(&visit.site.settings.time_zone))]);
    let slug = match is_there {
        true => field("slug", "said", &typed.slug),
        false => field("slug", "text", &typed.slug).ltr().hint(visit.words("setup-promotion-slug-hint")),
    };
    vec![
        field("headline", "text", &typed.headline).required(),
        field("text", "area", &typed.text),
        field("link", "text", &typed.link).ltr().hint(visit.words("setup-target-hint")),
        field("slot", "select", "").options(slots.into()),
        field("after_paragraph", "number", &typed.after_paragraph).hint(visit.words("setup-promotion-after-hint")),
        field("is_paid", "check", if typed.is_paid { "yes" } else { "" }),
        field("label", "select", "").options(labels),
        field("label_text", "text", &typed.label_text),
        field("picture", "number", &typed.picture).hint(visit.words("setup-picture-hint")).medium("picture"),
        field("alt", "text", &typed.alt).hint(visit.words("setup-promotion-alt-hint")),
        field("starts", "datetime-local", &typed.starts).hint(zone.clone()),
        FieldView::named(visit, "setup-promotion-ends-at", "ends", "datetime-local", &typed.ends).hint(zone),
        field("weight", "number", &typed.weight).hint(visit.words("setup-promotion-weight-hint")),
        field("cap", "number", &typed.cap).hint(visit.words("setup-promotion-cap-hint")),
        field("sections", "checks", "").options(sections.collect()),
        slug,
    ]
}

/// Puts one into another slot: `7:front`, and its place there, which means nothing.
async fn place(visit: &Visit<'_>, editor: &Editor, asked: &str) -> Result<Response<Body>> {
    let mut parts = asked.split(':');
    let (id, slot) = (parts.next().unwrap_or_default().parse::<i64>(), parts.next().map(Slot::parse));
    let (Ok(id), Some(Ok(slot))) = (id, slot) else { return visit.refuse(StatusCode::BAD_REQUEST) };
    let db = &visit.paper.db;
    if rows::find(&mut db.read().await?, id).await?.is_none() {
        return visit.missing().await;
    }
    match change::put(db, editor, id, slot, visit.now).await? {
        Ok(true) => changed(visit, PATH, "moved").await,
        Ok(false) => Ok(visit.lead(PATH)),
        Err(wrong) => draw_all(visit, said(visit, wrong.field)).await,
    }
}

/// Adds, changes, puts elsewhere, shows without saving, ends.
pub async fn act(visit: &Visit<'_>, editor: &Editor, item: Item, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let (word, row) = super::word_and_row(fields.text("act"));
    match (item, word) {
        (Item::All, "move") => place(visit, editor, fields.text("act").trim_start_matches("move:")).await,
        (Item::All, "end") => {
            let Some(own) = rows::find(&mut db.read().await?, row).await? else { return visit.missing().await };
            if fields.text("sure") != "yes" {
                let name = [("name", Arg::Text(own.headline.as_str()))];
                let line = visit.site.locale.text("setup-promotion-ends", &name);
                return sure(visit, &own.headline, vec![line], PATH, &format!("end:{row}"), Vec::new(), PATH);
            }
            change::end(db, editor, row, now).await?;
            changed(visit, PATH, "ended").await
        }
        (Item::New | Item::One(_), "save" | "look") => {
            let typed = typed(fields);
            if word == "look" {
                return draw(visit, item, Some(&typed), None).await;
            }
            let known = if let Item::One(id) = item { Some(id) } else { None };
            match change::save(db, editor, known, typed.clone(), now).await? {
                Ok(id) => changed(visit, &format!("{PATH}/{id}"), "saved").await,
                Err(refused) => draw(visit, item, Some(&typed), Some(&refused)).await,
            }
        }
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
        slug: field("slug"),
        slot: field("slot"),
        label: field("label"),
        label_text: field("label_text"),
        headline: field("headline"),
        text: field("text"),
        link: field("link"),
        picture: field("picture"),
        alt: field("alt"),
        is_paid: fields.text("is_paid") == "yes",
        weight: field("weight"),
        starts: field("starts"),
        ends: field("ends"),
        after_paragraph: field("after_paragraph"),
        cap: field("cap"),
        sections: fields.all("sections").take(300).map(str::to_owned).collect(),
        seen: field("seen"),
    }
}
