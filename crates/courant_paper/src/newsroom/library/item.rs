//! One medium: what is said of it, where it is shown, its file.

use super::PATH;
use super::describe::{ItemView, TrackView, view};
use super::page::{Choice, facts, faults};
use crate::library::edit::{self, Fault, Keeper};
use crate::library::used::{self, Use, UsedIn};
use crate::library::{self, Entry, rows};
use crate::media::crops::{Crop, Shape};
use crate::media::{Medium, href};
use crate::newsroom::fronts;
use crate::newsroom::visit::Visit;
use crate::pages::site::LinkView;
use anyhow::Result;
use courant_body::TrackKind;
use courant_kit::http::body::Body;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use http::{Response, StatusCode};
use jiff::tz::TimeZone;
use serde::Serialize;

/// Other media with the same file that are named.
const COPIES: i64 = 10;

#[derive(Serialize)]
struct ItemPage {
    script: String,
    picker: String,
    item: ItemView,
    family: String,
    facts: String,
    faults: Vec<String>,
    added: String,
    fields: FieldsView,
    version: i64,
    /// Whoever looks at it may change it.
    may_change: bool,
    problem: Problem,
    is_saved: bool,
    typed: TypedView,
    uses: Vec<UseView>,
    copies: Vec<LinkView>,
    is_clip: bool,
    poster: Option<LinkView>,
    tracks: Vec<OneTrack>,
    kinds: Vec<Choice>,
    has_file: bool,
    crops: Vec<CropView>,
    longest: Longest,
}

/// Longest texts, for the fields.
#[derive(Serialize)]
struct Longest {
    line: usize,
    alt: usize,
    text: usize,
}

/// What stands in the fields: as it is kept, or as it was typed.
#[derive(Serialize)]
pub(super) struct FieldsView {
    pub(super) title: String,
    pub(super) alt: String,
    pub(super) caption: String,
    pub(super) credit: String,
    pub(super) holder: String,
    pub(super) terms: String,
    pub(super) until: String,
    pub(super) focus_x: String,
    pub(super) focus_y: String,
}

/// What was typed for a poster or a text and could not be taken.
#[derive(Default, Serialize)]
pub(super) struct TypedView {
    pub(super) poster: String,
    pub(super) track: String,
    pub(super) lang: String,
    pub(super) label: String,
    /// Of a crop: left and upper edge, and width.
    #[serde(skip)]
    pub(super) crop: (String, String, String),
}

/// What is shown of the picture in one shape.
#[derive(Serialize)]
struct CropView {
    name: &'static str,
    /// The field that a fault names.
    field: &'static str,
    label: String,
    /// Its width by its height.
    ratio: f64,
    x: String,
    y: String,
    width: String,
    is_chosen: bool,
    /// What readers get, once it is made.
    src: Option<String>,
}

#[derive(Serialize)]
struct UseView {
    place: String,
    link: LinkView,
}

#[derive(Serialize)]
struct OneTrack {
    id: i64,
    kind: String,
    lang: String,
    link: LinkView,
}

/// What speaks against what was sent: the words, and the field they belong to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Problem {
    pub(super) text: String,
    pub(super) field: &'static str,
}

impl Problem {
    /// Words that belong to no field.
    pub fn plain(text: String) -> Problem {
        Problem { text, field: "" }
    }

    /// The words for a fault.
    pub fn of(visit: &Visit<'_>, fault: &Fault) -> Problem {
        let (key, field, most) = match fault {
            Fault::Missing => ("library-no-medium", "", 0),
            Fault::NotYours => ("library-not-yours", "", 0),
            Fault::Changed => ("library-changed-meanwhile", "", 0),
            Fault::TooLong(field, most) => ("library-too-long", *field, *most),
            Fault::OutsidePicture => ("library-outside-picture", "focus", 0),
            Fault::NoCrop(shape) => ("library-no-crop", crop_field(*shape), 0),
            Fault::Used => ("library-is-used", "remove", 0),
            Fault::NoPicture => ("library-no-picture", "poster", 0),
            Fault::NoTrack => ("library-no-track", "track", 0),
            Fault::NoLanguage => ("library-no-language", "lang", 0),
            Fault::NoClip => ("library-no-clip", "", 0),
            Fault::OtherFamily => ("library-other-family", "file", 0),
        };
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Problem { text: visit.site.locale.text(key, &[("most", Arg::Number(most))]), field }
    }
}

/// Shows a medium.
pub async fn show(visit: &Visit<'_>, id: i64) -> Result<Response<Body>> {
    draw(visit, id, StatusCode::OK, Problem::default()).await
}

/// Shows a medium as it is kept, with what speaks against what was sent.
pub async fn draw(visit: &Visit<'_>, id: i64, status: StatusCode, problem: Problem) -> Result<Response<Body>> {
    draw_with(visit, id, status, problem, None, None).await
}

/// The same with what was typed.
pub(super) async fn draw_with(
    visit: &Visit<'_>,
    id: i64,
    status: StatusCode,
    problem: Problem,
    typed: Option<FieldsView>,
    clip: Option<TypedView>,
) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let Some(entry) = library::find(&mut tx, id).await? else { return visit.missing().await };
    let uses = used::uses(&mut tx, id).await?;
    let may_change = match visit.session.as_ref().and_then(Keeper::of) {
        Some(keeper) => edit::may_change(&mut tx, &keeper, id).await?,
        None => false,
    };
    let copies = rows::list_copies(&mut tx, id, &entry.content_hash, COPIES).await?;
    let poster = match entry.medium.poster_id {
        Some(poster) => library::find(&mut tx, poster).await?,
        None => None,
    };
    drop(tx);
    let item = view(&entry, visit.now);
    let crops = match (&*item.family, entry.medium.width.zip(entry.medium.height)) {
        ("picture", Some(size)) => {
            let typed = clip.as_ref().map(|typed| (problem.field, &typed.crop));
            Shape::ALL.into_iter().map(|shape| crop_view(visit, &entry.medium, shape, size, typed)).collect()
        }
        _ => Vec::new(),
    };
    let page = ItemPage {
        crops,
        script: visit.site.style.links.library_script.clone(),
        picker: visit.site.style.links.picker_script.clone(),
        family: visit.words(&format!("library-family-{}", item.family)),
        facts: facts(visit, &item),
        faults: faults(visit, &item),
        added: added(visit, &entry),
        fields: typed.unwrap_or_else(|| kept(&entry, &visit.site.zone)),
        version: entry.version,
        may_change,
        problem,
        is_saved: !visit.query().text("saved").is_empty(),
        typed: clip.unwrap_or_else(|| TypedView {
            poster: item.poster.map(|poster| poster.to_string()).unwrap_or_default(),
            ..TypedView::default()
        }),
        uses: uses.into_iter().map(|one| use_view(visit, one)).collect(),
        copies: copies.into_iter().map(|(id, label)| link_to(id, label)).collect(),
        is_clip: matches!(item.family.as_str(), "video" | "audio"),
        poster: poster.map(|poster| link_to(poster.medium.id, view(&poster, visit.now).label)),
        tracks: item.tracks.iter().map(|track| one_track(visit, track)).collect(),
        kinds: TrackKind::ALL
            .into_iter()
            .map(|kind| Choice {
                word: kind.name(),
                label: visit.words(&format!("library-track-{}", kind.name())),
                is_chosen: kind == TrackKind::Captions,
            })
            .collect(),
        has_file: item.state == "stored",
        longest: Longest { line: edit::LINE, alt: edit::ALT, text: edit::TEXT },
        item,
    };
    let title = page.item.label.clone();
    visit.page(status, "library_item.html", &title, page)
}

/// The field that faults of a crop name.
fn crop_field(shape: Shape) -> &'static str {
    match shape {
        Shape::Card => "crop-card",
        Shape::Square => "crop-square",
        Shape::Share => "crop-share",
    }
}

/// What is shown of a picture in a shape: as it was typed, as it is kept, or as much as fits around the middle.
fn crop_view(
    visit: &Visit<'_>,
    medium: &Medium,
    shape: Shape,
    size: (i64, i64),
    typed: Option<(&'static str, &(String, String, String))>,
) -> CropView {
    let own = medium.crops.iter().find(|own| own.crop.shape == shape);
    let crop = own.map_or_else(|| Crop::around(shape, medium.focus, size), |own| own.crop);
    let percent = |part: i64| format!("{}.{}", part / 10, part % 10);
    let kept = (percent(crop.x), percent(crop.y), percent(crop.width));
    let field = crop_field(shape);
    let (x, y, width) = typed.filter(|(faulty, _)| *faulty == field).map_or(kept, |(_, typed)| typed.clone());
    let (across, down) = shape.sides();
    CropView {
        name: shape.name(),
        field,
        label: visit.words(&format!("library-crop-{}", shape.name())),
        ratio: across as f64 / down as f64,
        x,
        y,
        width,
        is_chosen: own.is_some(),
        src: own.and_then(|own| Some(href(&own.renditions.first()?.file))),
    }
}

fn link_to(id: i64, label: String) -> LinkView {
    LinkView { href: format!("{PATH}/{id}"), label, children: Vec::new() }
}

fn use_view(visit: &Visit<'_>, one: Use) -> UseView {
    let place = visit.words(&format!("library-use-{}", one.place.word()));
    if one.place == UsedIn::Front
        && let Some(link) = one.key.parse().ok().and_then(|front| fronts::link_to(visit, front))
    {
        return UseView { place, link };
    }
    let href = match one.place {
        UsedIn::Article if !one.path.is_empty() => address::href(&one.path),
        UsedIn::Comment if !one.path.is_empty() => format!("{}comments/{}/", address::href(&one.path), one.key),
        UsedIn::Medium => format!("{PATH}/{}", one.key),
        UsedIn::Article | UsedIn::Manuscript => format!("/~desk/articles/{}", one.key),
        UsedIn::Paper => "/~desk/settings".to_owned(),
        UsedIn::Person | UsedIn::Promotion | UsedIn::Comment | UsedIn::Front => String::new(),
    };
    let label = if one.title.is_empty() { one.key } else { one.title };
    UseView { place, link: LinkView { href, label, children: Vec::new() } }
}

fn one_track(visit: &Visit<'_>, track: &TrackView) -> OneTrack {
    OneTrack {
        id: track.id,
        kind: visit.words(&format!("library-track-{}", track.kind)),
        lang: visit.site.locale.language_name(&track.lang),
        link: link_to(track.id, track.label.clone()),
    }
}

/// When it came, and by whom.
fn added(visit: &Visit<'_>, entry: &Entry) -> String {
    let date = visit.site.date(entry.created_at, DateStyle::Medium).text;
    match entry.added_by.as_str() {
        "" => visit.site.locale.text("library-added", &[("date", Arg::Text(&date))]),
        who => visit.site.locale.text("library-added-by", &[("date", Arg::Text(&date)), ("who", Arg::Text(who))]),
    }
}

fn kept(entry: &Entry, zone: &TimeZone) -> FieldsView {
    let percent = |part: i64| format!("{}", (part + 5) / 10);
    let (x, y) = entry.medium.focus.map(|(x, y)| (percent(x), percent(y))).unwrap_or_default();
    FieldsView {
        title: entry.medium.title.clone(),
        alt: entry.medium.alt.clone(),
        caption: entry.medium.caption.clone(),
        credit: entry.medium.credit_line.clone(),
        holder: entry.rights_holder.clone(),
        terms: entry.usage_terms.clone(),
        until: entry.rights_end_at.map(|end| last_day(end, zone)).unwrap_or_default(),
        focus_x: x,
        focus_y: y,
    }
}

/// The last day before a moment, as `input type=date` has it.
pub(super) fn last_day(end: i64, zone: &TimeZone) -> String {
    let last = jiff::Timestamp::from_millisecond(end.saturating_sub(1));
    last.map(|last| zone.to_datetime(last).date().to_string()).unwrap_or_default()
}
