//! What a dossier says of itself: name, address, texts, order, how it stands, and where suggestions come from.

use super::{PATH, done, problem, state_words, status_of};
use crate::accounts::Editor;
use crate::dossiers::{Dossier, State};
use crate::newsroom::setup::parts::{ButtonView, FieldView, FormPage, FormView, KeptView, forms_with, sure};
use crate::newsroom::visit::Visit;
use crate::pages::site::LinkView;
use crate::pages::view::ChoiceView;
use crate::setup::Fault;
use crate::setup::dossiers::{self, CHANGED, Typed, rows};
use crate::topics::rows as topics;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::address;
use http::{Response, StatusCode};

/// Topics of its entries that are offered, and the largest of the paper's.
const OFFERED: i64 = 12;
/// Most topics that are read of a form.
const MOST: usize = 100;

/// Shows the form of a dossier, or of a new one.
pub(super) async fn show(visit: &Visit<'_>, own: Option<Dossier>) -> Result<Response<Body>> {
    let stored = stored(visit, own.as_ref()).await?;
    draw(visit, own, &stored, None).await
}

/// What is saved, as it would be typed.
async fn stored(visit: &Visit<'_>, own: Option<&Dossier>) -> Result<Typed> {
    let Some(own) = own else { return Ok(Typed::default()) };
    Ok(Typed {
        name: own.name.clone(),
        slug: own.slug.clone(),
        language: own.language.clone(),
        standfirst: own.standfirst.clone(),
        introduction: own.typed.clone(),
        is_oldest_first: own.is_oldest_first,
        state: own.state,
        topics: rows::list_topic_ids(&mut visit.paper.db.read().await?, own.id).await?,
    })
}

/// The topics that are offered: those chosen, those of its entries, and the largest.
async fn offered(visit: &Visit<'_>, own: Option<&Dossier>, chosen: &[i64]) -> Result<Vec<ChoiceView>> {
    let mut tx = visit.paper.db.read().await?;
    let mut ids = chosen.to_vec();
    if let Some(own) = own {
        ids.extend(rows::list_shared_topics(&mut tx, own.id, OFFERED).await?.into_iter().map(|(id, _)| id));
    }
    ids.extend(topics::list_largest(&mut tx, OFFERED).await?.into_iter().map(|topic| topic.id));
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(*id));
    let found = topics::list_by_ids(&mut tx, &ids).await?;
    let choice = |id: i64, name: &str| ChoiceView::new(id.to_string(), name, chosen.contains(&id));
    Ok(found.iter().map(|topic| choice(topic.id, &topic.name)).collect())
}

/// The fields whose saved text is another than the typed one, each with it.
fn theirs(visit: &Visit<'_>, typed: &Typed, stored: &Typed) -> Vec<String> {
    let texts = [
        ("setup-field-name", &typed.name, &stored.name),
        ("desk-standfirst", &typed.standfirst, &stored.standfirst),
        ("dossiers-introduction", &typed.introduction, &stored.introduction),
    ];
    let mut out: Vec<String> = texts
        .into_iter()
        .filter(|(_, mine, theirs)| mine.trim() != theirs.trim())
        .map(|(key, _, theirs)| format!("{}: {theirs}", visit.words(key)))
        .collect();
    if typed.state != stored.state {
        out.push(format!("{}: {}", visit.words("dossiers-state"), state_words(visit, stored.state)));
    }
    if !out.is_empty() {
        out.insert(0, visit.words("dossiers-theirs"));
    }
    out
}

async fn draw(visit: &Visit<'_>, own: Option<Dossier>, typed: &Typed, fault: Option<&Fault>) -> Result<Response<Body>> {
    let action = own.as_ref().map_or_else(|| format!("{PATH}/new"), |own| format!("{PATH}/{}/facts", own.id));
    let back = own.as_ref().map_or_else(|| PATH.to_owned(), |own| format!("{PATH}/{}", own.id));
    let slug_hint = match &own {
        Some(own) => visit.site.locale.text("setup-slug-hint", &[("what", Arg::Text(&address::href(&own.path)))]),
        None => visit.words("setup-slug-new-hint"),
    };
    let order = |word: &str, key: &str, is_chosen| ChoiceView::new(word, visit.words(key), is_chosen);
    let orders = vec![
        order("newest", "search-newest", !typed.is_oldest_first),
        order("oldest", "search-oldest", typed.is_oldest_first),
    ];
    let states = State::ALL.map(|state| ChoiceView::new(state.word(), state_words(visit, state), state == typed.state));
    let named = |key: &str, name, kind, value: &str| FieldView::named(visit, key, name, kind, value);
    // Whoever saves again has seen what is saved now.
    let seen = KeptView { name: "seen", value: own.as_ref().map_or(0, |own| own.edit).to_string() };
    let mut page = FormPage {
        forms: vec![FormView {
            id: "dossier",
            action: action.clone(),
            hidden: vec![seen],
            fields: vec![
                FieldView::new(visit, "name", "text", &typed.name).required(),
                FieldView::new(visit, "slug", "text", &typed.slug).hint(slug_hint),
                named("desk-standfirst", "standfirst", "area", &typed.standfirst),
                named("dossiers-introduction", "introduction", "area", &typed.introduction)
                    .hint(visit.words("dossiers-introduction-hint")),
                named("dossiers-language", "language", "text", &typed.language)
                    .hint(visit.words("dossiers-language-hint"))
                    .ltr(),
                named("dossiers-order", "order", "select", "").options(orders),
                named("dossiers-state", "state", "select", "")
                    .options(states.to_vec())
                    .hint(visit.words("dossiers-state-hint")),
                named("dossiers-topics", "topics", "checks", "")
                    .options(offered(visit, own.as_ref(), &typed.topics).await?),
            ],
            buttons: vec![ButtonView::of_form(visit, "save", "save", true)],
            back: Some(LinkView { href: back, label: visit.words("setup-back"), children: Vec::new() }),
            ..FormView::default()
        }],
        ..FormPage::default()
    };
    if let Some(own) = own.as_ref().filter(|own| !own.state.is_public()) {
        page.forms.push(FormView {
            id: "remove",
            title: visit.words("setup-remove"),
            action,
            hidden: vec![KeptView { name: "seen", value: own.edit.to_string() }],
            buttons: vec![ButtonView::of_form(visit, "remove", "setup-remove", false)],
            ..FormView::default()
        });
    }
    let title = own.as_ref().map_or_else(|| visit.words("dossiers-add"), |own| own.name.clone());
    let mut wrong = Vec::new();
    if let (Some(fault), Some(own)) = (fault, &own) {
        wrong.push((fault.field, problem(visit, own, fault)));
        if fault.key == CHANGED {
            page.intro = theirs(visit, typed, &stored(visit, Some(own)).await?);
        }
    } else if let Some(fault) = fault {
        wrong.push((fault.field, visit.site.locale.text(fault.key, &[("what", Arg::Text(&fault.what))])));
    }
    let mut response = forms_with(visit, &title, page, &wrong)?;
    if let Some(fault) = fault {
        *response.status_mut() = status_of(fault);
    }
    Ok(response)
}

/// Adds, changes, takes away.
pub(super) async fn act(
    visit: &Visit<'_>,
    editor: &Editor,
    own: Option<Dossier>,
    fields: &Fields,
) -> Result<Response<Body>> {
    let seen: i64 = fields.text("seen").parse().unwrap_or_default();
    let text = |name: &str| fields.text(name).to_owned();
    match (fields.text("act"), own) {
        ("save", own) => {
            let typed = Typed {
                name: text("name"),
                slug: text("slug"),
                language: text("language"),
                standfirst: text("standfirst"),
                introduction: text("introduction"),
                is_oldest_first: fields.text("order") == "oldest",
                state: State::parse(fields.text("state")).unwrap_or_default(),
                topics: fields.all("topics").filter_map(|id| id.parse().ok()).take(MOST).collect(),
            };
            let of = own.as_ref().map(|own| (own.id, seen));
            match dossiers::save(&visit.paper.db, editor, of, typed.clone(), visit.now).await? {
                Ok(saved) => Ok(done(visit, saved.event.as_ref(), &format!("{PATH}/{}?done=saved", saved.id))),
                Err(fault) => {
                    let own = match own {
                        Some(own) => rows::find(&mut visit.paper.db.read().await?, own.id).await?,
                        None => None,
                    };
                    draw(visit, own, &typed, Some(&fault)).await
                }
            }
        }
        ("remove", Some(own)) => remove(visit, editor, own, seen, fields).await,
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}

async fn remove(
    visit: &Visit<'_>,
    editor: &Editor,
    own: Dossier,
    seen: i64,
    fields: &Fields,
) -> Result<Response<Body>> {
    let action = format!("{PATH}/{}/facts", own.id);
    if fields.text("sure") != "yes" {
        let hidden = vec![KeptView { name: "seen", value: seen.to_string() }];
        let line = visit.words_of("dossiers-goes", "name", &own.name);
        return sure(visit, &own.name, vec![line], &action, "remove", hidden, &action);
    }
    match dossiers::remove(&visit.paper.db, editor, own.id, seen, visit.now).await? {
        Ok(()) => Ok(done(visit, None, &format!("{PATH}?done=removed"))),
        Err(fault) => {
            let stored = stored(visit, Some(&own)).await?;
            draw(visit, Some(own), &stored, Some(&fault)).await
        }
    }
}
