//! `/~desk/settings`: what the paper says of itself. Language and address are an owner's to change.

use super::parts::{ButtonView, FieldView, FormPage, FormView, forms};
use super::{Visit, changed};
use crate::accounts::{Editor, Owner};
use crate::newsroom::picker;
use crate::pages::site::LinkView;
use crate::pages::view::ChoiceView;
use crate::settings::Settings;
use crate::setup::Fault;
use crate::setup::paper::{self, Typed};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle, Locale};
use courant_news::thread::Order;
use http::{Response, StatusCode};

/// Where it is.
const PATH: &str = "/~desk/settings";
/// Fields that take a picture, with their families as the picker knows them.
const PICTURES: [(&str, &str); 4] =
    [("logo", "picture"), ("dark_logo", "picture"), ("icon", "picture"), ("share_picture", "picture")];

/// Shows them.
pub fn show(visit: &Visit<'_>, is_owner: bool) -> Result<Response<Body>> {
    draw(visit, is_owner, &Typed::of(&visit.site.settings), None)
}

/// How dates are said with what was typed.
fn example(visit: &Visit<'_>, settings: &Settings) -> String {
    let locale = Locale::for_tag(&settings.language);
    let zone = settings.zone();
    let said = [DateStyle::Long, DateStyle::DateTime].map(|style| locale.date(visit.now, &zone, style));
    visit.site.locale.text("setup-dates", &[("date", Arg::Text(&said[0])), ("time", Arg::Text(&said[1]))])
}

fn draw(visit: &Visit<'_>, is_owner: bool, typed: &Typed, fault: Option<&Fault>) -> Result<Response<Body>> {
    let settings = &visit.site.settings;
    let shown = typed.over(settings, is_owner);
    let fault = fault.or(shown.as_ref().err());
    let dates = example(visit, shown.as_ref().unwrap_or(settings));
    let owners = |name, kind, value: &str| {
        let kind = if is_owner { kind } else { "said" };
        let field = FieldView::new(visit, name, kind, value).ltr();
        if is_owner { field.required() } else { field.hint(visit.words("setup-for-owners")) }
    };
    let picture = |name: &'static str, value: &str| {
        let hint = visit.words(&format!("setup-{}-hint", name.replace('_', "-")));
        FieldView::new(visit, name, "number", value).hint(hint).medium("picture")
    };
    let zones: Vec<ChoiceView> =
        jiff::tz::db().available().map(|name| ChoiceView::new(name.as_str(), "", false)).collect();
    let orders = Order::ALL.map(|order| {
        let word = order.word();
        ChoiceView::new(word, visit.words(&format!("setup-order-{word}")), word == typed.comments_order)
    });
    let fields = vec![
        FieldView::new(visit, "name", "text", &typed.name).required(),
        FieldView::new(visit, "tagline", "text", &typed.tagline),
        FieldView::new(visit, "description", "area", &typed.description).hint(visit.words("setup-description-hint")),
        owners("language", "text", &typed.language),
        owners("address", "url", &typed.address),
        FieldView::new(visit, "time_zone", "text", &typed.time_zone).required().ltr().options(zones).hint(dates),
        FieldView::new(visit, "accent", "color", &typed.accent),
        picture("logo", &typed.logo),
        picture("dark_logo", &typed.dark_logo),
        picture("icon", &typed.icon),
        picture("share_picture", &typed.share_picture),
        FieldView::new(visit, "page_size", "number", &typed.page_size).required(),
        FieldView::new(visit, "comments_order", "select", "").options(orders.into()),
    ];
    let form = FormView {
        id: "settings",
        action: PATH.to_owned(),
        first: "save",
        fields,
        buttons: vec![
            ButtonView::of_form(visit, "save", "save", true),
            ButtonView::of_form(visit, "look", "setup-look", false),
        ],
        ..FormView::default()
    };
    let policy =
        LinkView { href: "/~desk/policy".to_owned(), label: visit.words("setup-policy"), children: Vec::new() };
    let page = FormPage { forms: vec![form], links: vec![policy], ..FormPage::default() };
    forms(visit, &visit.words("setup-settings"), page, fault)
}

/// Saves them, or shows what dates would be like.
pub async fn act(visit: &Visit<'_>, editor: &Editor, owner: Option<&Owner>, fields: &Fields) -> Result<Response<Body>> {
    let is_owner = owner.is_some();
    let typed = typed(visit, fields, is_owner);
    match fields.text("act") {
        "look" => draw(visit, is_owner, &typed, None),
        "save" => match paper::save(&visit.paper.db, editor, owner, typed.clone(), visit.now).await? {
            Ok(_) => changed(visit, PATH, "saved").await,
            Err(fault) => draw(visit, is_owner, &typed, Some(&fault)),
        },
        _ => match picker::step(visit, fields, &PICTURES).await? {
            picker::Step::Page(page) => Ok(page),
            picker::Step::Back(fields) => draw(visit, is_owner, &self::typed(visit, &fields, is_owner), None),
            picker::Step::None => visit.refuse(StatusCode::BAD_REQUEST),
        },
    }
}

/// What was typed; what is an owner's to change stays for others.
fn typed(visit: &Visit<'_>, fields: &Fields, is_owner: bool) -> Typed {
    let field = |name: &str| fields.text(name).to_owned();
    let mut typed = Typed {
        name: field("name"),
        tagline: field("tagline"),
        description: field("description"),
        language: field("language"),
        address: field("address"),
        time_zone: field("time_zone"),
        accent: field("accent"),
        logo: field("logo"),
        dark_logo: field("dark_logo"),
        icon: field("icon"),
        share_picture: field("share_picture"),
        page_size: field("page_size"),
        comments_order: field("comments_order"),
    };
    if !is_owner {
        typed.language.clone_from(&visit.site.settings.language);
        typed.address.clone_from(&visit.site.settings.address);
    }
    typed
}
