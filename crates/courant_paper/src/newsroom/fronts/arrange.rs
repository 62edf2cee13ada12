//! `/~desk/fronts/FRONT`: what stands where, what is put there by hand and until when, what is kept away, and articles to
//! put there.

use super::draft::Draft;
use super::{Front, facts};
use crate::accounts::Editor;
use crate::articles::{Card, Cursor, rows as articles};
use crate::editing::piles::{self, Narrow, Pile};
use crate::fronts::{self, HOME, Order, Saving, Version, rows};
use crate::media::rows as media;
use crate::newsroom::picker;
use crate::newsroom::visit::Visit;
use crate::pages::apart;
use crate::pages::front::{self, Draft as Layout};
use crate::pages::lists;
use crate::pages::site::DateView;
use crate::pages::view::ChoiceView;
use anyhow::Result;
use courant_kit::clock::{from_control, to_control};
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page::Page;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_news::front::document::{Document, Pin, Place};
use http::{Response, StatusCode};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Articles that are offered.
const OFFERED: i64 = 30;

#[derive(Serialize)]
struct ArrangePage {
    script: String,
    picker: String,
    here: String,
    href: String,
    facts: Vec<String>,
    notice: String,
    problem: String,
    problem_at: String,
    theirs: Vec<String>,
    theirs_href: String,
    seen: i64,
    is_draft: bool,
    places: Vec<PlaceView>,
    hidden: Vec<ItemView>,
    offered: Vec<ItemView>,
    into: Vec<ChoiceView>,
    q: String,
    from: String,
    from_problem: String,
    /// The button that was pressed: it has the focus again.
    pressed: String,
}

#[derive(Serialize)]
struct PlaceView {
    place: String,
    label: String,
    items: Vec<ItemView>,
}

#[derive(Default, Serialize)]
struct ItemView {
    article: i64,
    headline: String,
    href: String,
    section: String,
    date: DateView,
    is_put: bool,
    /// It stands on the page.
    is_there: bool,
    until: String,
    problem: String,
    /// Shown in place of its own.
    own_headline: String,
    /// Number of the picture that is shown in place of its own.
    picture: String,
    picture_problem: String,
}

/// A page about to be drawn.
#[derive(Default)]
struct State {
    draft: Draft,
    /// The newest version that its form saw.
    seen: i64,
    q: String,
    into: String,
    from: String,
    from_problem: String,
    pressed: String,
    is_draft: bool,
    notice: String,
    problem: String,
    /// What somebody else saved meanwhile.
    theirs: Option<Version>,
}

/// Shows a front as it stands, or begins with a version of it.
pub async fn show(visit: &Visit<'_>, front: &Front) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let asked = match visit.query().text("version").parse::<i64>() {
        Ok(number) => rows::find(&mut tx, front.id, number).await?,
        Err(_) => None,
    };
    let is_draft = asked.is_some();
    // Both from the store: what is in memory may be older than the version that the form says it saw.
    let head = rows::find_head(&mut tx, front.id).await?;
    let version = match (asked, &head) {
        (None, Some(head)) => rows::find(&mut tx, front.id, head.shown).await?,
        (asked, _) => asked,
    };
    drop(tx);
    let document = version.map(|version| version.document).unwrap_or_default();
    let notice = match visit.query().text("done") {
        word @ ("saved" | "scheduled") => visit.words(&format!("fronts-done-{word}")),
        _ => String::new(),
    };
    let (draft, seen) = (Draft::of(document), head.map_or(0, |head| head.newest));
    let state = State { draft, seen, notice, is_draft, ..State::default() };
    draw(visit, front, StatusCode::OK, state).await
}

/// The places of a front in reading order, with what stands there now, and the articles that were looked at: what the
/// document names is among them, as far as readers may see it.
async fn places(
    visit: &Visit<'_>,
    tx: &mut Tx,
    front: i64,
    document: &Document,
) -> Result<(Vec<(Place, Vec<i64>)>, HashMap<i64, Card>)> {
    let layout = Layout { document, until: None };
    if front != HOME {
        let front::LaidList { ids, known, .. } = front::lay_out_list(tx, &visit.site, front, layout, visit.now).await?;
        return Ok((vec![(Place::List, ids)], known));
    }
    let front::Laid { front, sections, known, .. } = front::lay_out(tx, &visit.site, layout, visit.now).await?;
    let mut strips: BTreeMap<i64, Vec<i64>> = front.strips.into_iter().collect();
    let mut places = vec![
        (Place::Lead, front.lead.into_iter().collect()),
        (Place::Second, front.second),
        (Place::Rail, front.rail),
        (Place::Band, front.band),
    ];
    places.extend(sections.into_iter().map(|id| (Place::Strip(id), strips.remove(&id).unwrap_or_default())));
    places.push((Place::Latest, front.latest));
    Ok((places, known))
}

fn label(visit: &Visit<'_>, place: Place) -> String {
    match place {
        Place::Strip(section) => {
            let name = visit.site.sections.iter().find(|one| one.id == section).map_or("", |one| one.name.as_str());
            visit.words_of("fronts-place-strip", "section", name)
        }
        _ => visit.words(&format!("fronts-place-{place}")),
    }
}

fn item(visit: &Visit<'_>, card: &Card) -> ItemView {
    ItemView {
        article: card.id,
        headline: card.headline.clone(),
        href: address::href(&card.path),
        section: card.section_name.clone(),
        date: visit.site.date(card.published_at, DateStyle::Medium),
        ..ItemView::default()
    }
}

/// A pin with its end and how it is shown, as they were typed where they are wrong.
fn ended(visit: &Visit<'_>, draft: &Draft, pin: &Pin, item: ItemView) -> ItemView {
    let typed = draft.until.get(&pin.article).cloned();
    let is_wrong = draft.wrong.contains(&pin.article);
    let display = draft.document.display.get(&pin.article).cloned().unwrap_or_default();
    let is_unpictured = draft.unpictured.contains(&pin.article);
    ItemView {
        own_headline: display.headline,
        picture: display.picture.map(|id| id.to_string()).unwrap_or_default(),
        picture_problem: if is_unpictured { visit.words("setup-no-picture") } else { String::new() },
        is_put: true,
        until: typed.unwrap_or_else(|| to_control(pin.until, &visit.site.zone)),
        problem: if is_wrong { visit.words("fronts-until-wrong") } else { String::new() },
        ..item
    }
}

async fn draw(visit: &Visit<'_>, front: &Front, status: StatusCode, state: State) -> Result<Response<Body>> {
    let State { draft, seen, q, into, from, from_problem, pressed, is_draft, notice, mut problem, theirs } = state;
    let mut tx = visit.paper.db.read().await?;
    let (places, mut known) = places(visit, &mut tx, front.id, &draft.document).await?;
    let offered = offered(&mut tx, &q).await?;
    if let Some(theirs) = &theirs {
        let cards = articles::list_by_ids(&mut tx, &theirs.document.articles()).await?;
        known.extend(cards.into_iter().map(|card| (card.id, card)));
    }
    let head = rows::find_head(&mut tx, front.id).await?;
    drop(tx);
    let is_there = |id: i64| places.iter().any(|(_, ids)| ids.contains(&id));
    let views = places.iter().map(|(place, ids)| PlaceView {
        place: place.to_string(),
        label: label(visit, *place),
        items: ids
            .iter()
            .filter_map(|id| {
                let item = item(visit, known.get(id)?);
                let spots = draft.document.places.get(place).into_iter().flatten().flatten();
                Some(match spots.into_iter().find(|pin| pin.article == *id && pin.holds(visit.now)) {
                    Some(pin) => ended(visit, &draft, pin, item),
                    None => item,
                })
            })
            .collect(),
    });
    let hidden =
        draft.document.hidden.iter().filter(|pin| pin.holds(visit.now)).map(|pin| match known.get(&pin.article) {
            Some(card) => ended(visit, &draft, pin, item(visit, card)),
            None => {
                let headline = visit.site.locale.text("fronts-not-public", &[("number", Arg::Number(pin.article))]);
                let nothing = ItemView { article: pin.article, headline, ..ItemView::default() };
                ended(visit, &draft, pin, nothing)
            }
        });
    let theirs_href = theirs.as_ref().map(|theirs| format!("{}/preview?version={}", front.here, theirs.number));
    let mut problem_at = String::new();
    if let Some(article) = draft.wrong.first().filter(|_| problem.is_empty()) {
        (problem, problem_at) = (visit.words("fronts-until-wrong"), format!("until-{article}"));
    }
    if let Some(article) = draft.unpictured.first().filter(|_| problem.is_empty()) {
        (problem, problem_at) = (visit.words("setup-no-picture"), format!("picture-{article}"));
    }
    if !from_problem.is_empty() && problem.is_empty() {
        (problem, problem_at) = (from_problem.clone(), "from".to_owned());
    }
    let page = ArrangePage {
        script: visit.site.style.links.fronts_script.clone(),
        picker: visit.site.style.links.picker_script.clone(),
        here: front.here.clone(),
        href: front.href.clone(),
        facts: facts(visit, head.as_ref()),
        notice,
        problem,
        problem_at,
        theirs: theirs.map(|theirs| told(visit, &theirs.document, &known)).unwrap_or_default(),
        theirs_href: theirs_href.unwrap_or_default(),
        seen,
        is_draft,
        hidden: hidden.collect(),
        offered: offered.iter().map(|card| ItemView { is_there: is_there(card.id), ..item(visit, card) }).collect(),
        into: places
            .iter()
            .map(|(p, _)| ChoiceView::new(p.to_string(), label(visit, *p), p.to_string() == into))
            .collect(),
        places: views.collect(),
        q,
        from,
        from_problem,
        pressed,
    };
    visit.page(status, "front_arrange.html", &front.name, page)
}

/// What a document decides, in lines.
fn told(visit: &Visit<'_>, document: &Document, known: &HashMap<i64, Card>) -> Vec<String> {
    let name = |pin: &Pin| known.get(&pin.article).map(|card| card.headline.clone());
    let put = document.places.iter().flat_map(|(place, spots)| {
        spots.iter().flatten().filter_map(|pin| Some(format!("{}: {}", label(visit, *place), name(pin)?)))
    });
    let hidden =
        document.hidden.iter().filter_map(|pin| Some(visit.words_of("fronts-kept-away", "headline", &name(pin)?)));
    let lines: Vec<String> = put.chain(hidden).collect();
    if lines.is_empty() { vec![visit.words("fronts-by-itself")] } else { lines }
}

/// The newest live articles with these words, of those that everybody may read.
async fn offered(tx: &mut Tx, q: &str) -> Result<Vec<Card>> {
    let narrow = Narrow { words: piles::words_of(q), ..Narrow::default() };
    let found = piles::list(tx, Pile::Live, &narrow, Cursor::TOP, OFFERED).await?;
    let ids: Vec<i64> = found.iter().map(|work| work.article_id).collect();
    Ok(articles::list_by_ids(tx, &ids).await?)
}

/// What a form holds, its moment to be shown from, and what is wrong with that.
fn read(visit: &Visit<'_>, fields: &Fields) -> (State, Option<i64>) {
    let line = |name: &str| -> String { fields.text(name).trim().chars().take(100).collect() };
    let from = from_control(&line("from"), &visit.site.zone);
    let is_wrong = from.is_err() || matches!(from, Ok(Some(at)) if at <= visit.now);
    let from = from.ok().flatten().filter(|_| !is_wrong);
    let state = State {
        draft: Draft::read(fields, &visit.site.zone, from.unwrap_or(visit.now)),
        seen: fields.text("seen").parse().unwrap_or_default(),
        q: line("q"),
        into: line("into"),
        from: line("from"),
        from_problem: if is_wrong { visit.words("fronts-from-wrong") } else { String::new() },
        is_draft: true,
        ..State::default()
    };
    (state, from)
}

/// Moves, adds, takes out, keeps away; saves.
pub async fn act(visit: &Visit<'_>, editor: &Editor, front: &Front, fields: &Fields) -> Result<Response<Body>> {
    let (mut state, from) = read(visit, fields);
    match fields.text("act") {
        "save" if state.draft.wrong.is_empty() && state.from_problem.is_empty() => {
            check_pictures(visit, &mut state.draft).await?;
            if state.draft.unpictured.is_empty() {
                return save(visit, editor, front, state, from).await;
            }
            return draw(visit, front, StatusCode::UNPROCESSABLE_ENTITY, state).await;
        }
        "save" => return draw(visit, front, StatusCode::UNPROCESSABLE_ENTITY, state).await,
        "look" => {}
        "empty" => state.draft = Draft::default(),
        act if act.contains("pick") => {
            // Of the field's name, `pick:picture-12` or `picked:picture-12`.
            let name = act.split(':').nth(1).filter(|name| name.starts_with("picture-")).unwrap_or_default();
            match picker::step(visit, fields, &[(name, "picture")]).await? {
                picker::Step::Page(page) => return Ok(page),
                picker::Step::Back(fields) => (state, _) = read(visit, &fields),
                picker::Step::None => return visit.refuse(StatusCode::BAD_REQUEST),
            }
        }
        act if state.draft.apply(act, &state.into) => state.pressed = act.chars().take(60).collect(),
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    }
    draw(visit, front, StatusCode::OK, state).await
}

/// Notes articles whose picture is none of the library.
async fn check_pictures(visit: &Visit<'_>, draft: &mut Draft) -> Result<()> {
    let wanted = draft.document.display.iter().filter_map(|(article, display)| Some((*article, display.picture?)));
    let wanted: Vec<(i64, i64)> = wanted.collect();
    let ids: Vec<i64> = wanted.iter().map(|(_, picture)| *picture).collect();
    let known = media::map_by_ids(&mut visit.paper.db.read().await?, &ids).await?;
    let is_picture = |id: &i64| known.get(id).is_some_and(|one| one.family == "picture" && one.state == "stored");
    draft.unpictured.extend(wanted.iter().filter(|(_, picture)| !is_picture(picture)).map(|(article, _)| *article));
    Ok(())
}

async fn save(
    visit: &Visit<'_>,
    editor: &Editor,
    front: &Front,
    mut state: State,
    from: Option<i64>,
) -> Result<Response<Body>> {
    let order = Order {
        front: front.id,
        name: front.name.clone(),
        seen: state.seen,
        document: state.draft.document.clone(),
        restored: None,
        from,
    };
    match fronts::save(&visit.paper.db, editor, order, visit.now).await? {
        Saving::Done(_) if from.is_some() => {
            visit.paper.scheduled.notify_one();
            Ok(visit.lead(&format!("{}?done=scheduled", front.here)))
        }
        Saving::Done(_) => super::shown(visit, front, &format!("{}?done=saved", front.here)).await,
        Saving::TooEarly => {
            state.from_problem = visit.words("fronts-from-wrong");
            draw(visit, front, StatusCode::UNPROCESSABLE_ENTITY, state).await
        }
        Saving::Changed => {
            let mut tx = visit.paper.db.read().await?;
            let theirs = rows::list_versions(&mut tx, front.id, i64::MAX, 1).await?.pop();
            drop(tx);
            if let Some(theirs) = &theirs {
                let said = [("who", Arg::Text(&theirs.saved_by)), ("date", Arg::Text(&visit.moment(theirs.saved_at)))];
                state.problem = visit.site.locale.text("fronts-conflict", &said);
                // Whoever saves again has seen it.
                state.seen = theirs.number;
            }
            draw(visit, front, StatusCode::CONFLICT, State { theirs, ..state }).await
        }
    }
}

/// Shows what a form holds as readers would see it.
pub async fn preview(visit: &Visit<'_>, front: &Front, fields: &Fields) -> Result<Response<Body>> {
    let (state, _) = read(visit, fields);
    look(visit, front, Layout { document: &state.draft.document, until: None }).await
}

/// A front as readers would see it.
pub async fn look(visit: &Visit<'_>, front: &Front, layout: Layout<'_>) -> Result<Response<Body>> {
    let (site, assets) = (&visit.site, &visit.site.style.links);
    let mut tx = visit.paper.db.read().await?;
    let page = match site.sections.iter().find(|section| section.id == front.id) {
        Some(section) => lists::section_draft(&mut tx, site, assets, visit.now, section, layout).await?,
        None => front::render(&mut tx, site, assets, visit.now, layout).await?,
    };
    Ok(apart(Page::html(page.html), &site.public_headers))
}
