//! `/~desk/articles`: everything the newsroom works on, as a list, a board or a calendar.
//!
//! Everything that narrows a list stands in its address. Editors see all of it, others what is theirs or was given to
//! them; no page of the desk tells them that there is more.

use super::bulk;
use super::setup;
use super::visit::Visit;
use crate::accounts::{rows as accounts, staff};
use crate::articles::Cursor;
use crate::editing::passages;
use crate::editing::piles::{self, Narrow, Pile};
use crate::editing::{Hand, Work, gates, thrown};
use crate::library::rights;
use crate::pages::site::LinkView;
use crate::pages::view::ChoiceView;
use anyhow::Result;
use courant_kit::clock::day_of;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::workflow::{Face, State};
use http::{Response, StatusCode};
use serde::Serialize;
use std::collections::HashMap;

/// Where it is.
pub const PATH: &str = "/~desk/articles";
/// Articles on a page of the list.
pub const PAGE: i64 = 40;
/// Articles in a column of the board.
const COLUMN: i64 = 30;
/// Days of the calendar, and the most entries in it.
const DAYS: i64 = 14;
const ENTRIES: i64 = 300;
const DAY: i64 = 86_400_000;
/// Longest text that is searched for, in characters.
const SOUGHT: usize = 100;

/// How the desk is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    List,
    Board,
    Calendar,
}

impl Look {
    const ALL: [(Look, &'static str); 3] = [(Look::List, "list"), (Look::Board, "board"), (Look::Calendar, "calendar")];

    fn of(word: &str) -> Look {
        Look::ALL.into_iter().find(|(_, known)| *known == word).map_or(Look::List, |(look, _)| look)
    }

    fn word(self) -> &'static str {
        Look::ALL.into_iter().find(|(look, _)| *look == self).map_or("list", |(_, word)| word)
    }
}

/// Where the list looks, in the order of its tabs.
const PILES: [(Pile, &str); 10] = [
    (Pile::Open, "desk-pile-open"),
    (Pile::In(State::Draft), "work-state-draft"),
    (Pile::In(State::Filed), "work-state-filed"),
    (Pile::In(State::InReview), "work-state-in-review"),
    (Pile::In(State::Approved), "work-state-approved"),
    (Pile::In(State::Scheduled), "work-state-scheduled"),
    (Pile::Live, "work-state-live"),
    (Pile::Withdrawn, "work-state-gone"),
    (Pile::All, "desk-pile-all"),
    (Pile::In(State::Thrown), "work-state-thrown"),
];

fn pile_of(word: &str) -> Pile {
    match word {
        "live" => Pile::Live,
        "withdrawn" => Pile::Withdrawn,
        "all" => Pile::All,
        word => State::from_word(word).filter(|state| *state != State::Published).map_or(Pile::Open, Pile::In),
    }
}

fn pile_word(pile: Pile) -> &'static str {
    match pile {
        Pile::Open => "open",
        Pile::Live => "live",
        Pile::Withdrawn => "withdrawn",
        Pile::All => "all",
        Pile::In(state) => state.word(),
    }
}

/// What an address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Filter {
    look: Look,
    pile: Pile,
    /// `all`, `mine`, `given`.
    whose: String,
    section_id: Option<i64>,
    text: String,
    from: Option<Cursor>,
    /// First day of the calendar, days since 1970.
    day: Option<i64>,
}

impl Filter {
    fn of(query: &Fields) -> Filter {
        Filter {
            look: Look::of(query.text("view")),
            pile: pile_of(query.text("pile")),
            whose: ["mine", "given"].into_iter().find(|word| *word == query.text("whose")).unwrap_or("all").to_owned(),
            section_id: query.text("section").parse().ok(),
            text: query.text("q").trim().chars().take(SOUGHT).collect(),
            from: Cursor::parse(query.text("from")),
            day: query.text("day").parse().ok().filter(|day: &i64| (0..100_000).contains(day)),
        }
    }

    fn href(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if self.look != Look::List {
            query.append_pair("view", self.look.word());
        }
        if self.pile != Pile::Open {
            query.append_pair("pile", pile_word(self.pile));
        }
        if self.whose != "all" {
            query.append_pair("whose", &self.whose);
        }
        if let Some(section) = self.section_id {
            query.append_pair("section", &section.to_string());
        }
        if !self.text.is_empty() {
            query.append_pair("q", &self.text);
        }
        if let Some(from) = self.from {
            query.append_pair("from", &from.to_text());
        }
        if let Some(day) = self.day {
            query.append_pair("day", &day.to_string());
        }
        let query = query.finish();
        if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{query}") }
    }

    fn narrow(&self, hand: &Hand) -> Narrow {
        let me = hand.account_id();
        Narrow {
            account_id: if hand.may_edit() && self.whose != "mine" { None } else { me },
            assignee_id: if self.whose == "given" { me } else { None },
            section_id: self.section_id,
            words: piles::words_of(&self.text),
        }
    }
}

#[derive(Serialize)]
struct ArticlesPage {
    looks: Vec<TabView>,
    piles: Vec<TabView>,
    look: &'static str,
    pile: &'static str,
    whose: Vec<ChoiceView>,
    sections: Vec<ChoiceView>,
    text: String,
    is_narrowed: bool,
    all: String,
    /// The piles to look in.
    places: Vec<ChoiceView>,
    /// The same search in all of them.
    elsewhere: String,
    /// What became of what was asked.
    told: String,
    is_problem: bool,
    rows: Vec<RowView>,
    columns: Vec<ColumnView>,
    days: Vec<DayView>,
    earlier: String,
    later: String,
    further: String,
    top: String,
    may_edit: bool,
    staff: Vec<ChoiceView>,
    here: String,
    /// Files whose rights end soon or have ended, and that readers see.
    rights: String,
    /// For how many days drafts can be taken out again.
    kept: i64,
}

#[derive(Clone, Serialize)]
struct TabView {
    href: String,
    label: String,
    count: String,
    is_here: bool,
}

#[derive(Serialize)]
struct ColumnView {
    label: String,
    href: String,
    count: String,
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct DayView {
    label: String,
    is_today: bool,
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct RowView {
    id: String,
    /// As it is shown here.
    edit: i64,
    link: LinkView,
    slugline: String,
    state: &'static str,
    state_text: String,
    section: String,
    who: String,
    /// When it is due, or goes out.
    due: String,
    is_late: bool,
    /// Passages that colleagues still talk about.
    notes: String,
    /// Words, and when it was saved by whom.
    facts: String,
    time: String,
}

/// What a state is called where the article itself may say more.
pub fn state_text(visit: &Visit<'_>, work: &Work) -> String {
    let key = match (work.face, work.state) {
        (Face::Retracted, _) => "work-state-retracted",
        (Face::Withdrawn, _) => "work-state-gone",
        (Face::Live, State::Published) => "work-state-live",
        (Face::Live, State::Scheduled) => "work-state-change-scheduled",
        (Face::Live, _) => "work-state-changed",
        (_, State::Draft) => "work-state-draft",
        (_, State::Filed) => "work-state-filed",
        (_, State::InReview) => "work-state-in-review",
        (_, State::Approved) => "work-state-approved",
        (_, State::Scheduled) => "work-state-scheduled",
        (_, State::Published) => "work-state-live",
        (_, State::Thrown) => "work-state-thrown",
    };
    visit.words(key)
}

/// Why a scheduled article did not go out by itself; empty where nothing stopped it.
pub fn stopped_text(visit: &Visit<'_>, work: &Work) -> String {
    if work.stopped.is_empty() {
        return String::new();
    }
    visit.words_of("desk-stopped", "what", &gates::stopped_by(&visit.site.locale, &work.stopped))
}

/// The word of a state for style sheets.
pub fn state_word(work: &Work) -> &'static str {
    match (work.face, work.state) {
        (Face::Retracted | Face::Withdrawn, _) => "withdrawn",
        (_, State::Published) => "live",
        (_, state) => state.word(),
    }
}

/// What a headline is called where there is none yet.
pub fn shown_headline(visit: &Visit<'_>, work: &Work) -> String {
    match (work.headline.as_str(), work.slugline.as_str()) {
        ("", "") => visit.words("desk-untitled"),
        ("", slugline) => slugline.to_owned(),
        (headline, _) => headline.to_owned(),
    }
}

/// Address of an article on the desk.
pub fn href_of(public_id: &str) -> String {
    format!("{PATH}/{public_id}")
}

/// What is said of articles beside their own rows.
struct Beside {
    /// Names of everybody who has something to do with them.
    names: HashMap<i64, String>,
    /// Passages that colleagues still talk about.
    notes: HashMap<i64, i64>,
}

async fn beside(tx: &mut Tx, works: &[&Work]) -> Result<Beside> {
    let mut ids: Vec<i64> = works.iter().flat_map(|work| [work.account_id, work.assignee_id]).flatten().collect();
    ids.sort_unstable();
    ids.dedup();
    let articles: Vec<i64> = works.iter().map(|work| work.article_id).collect();
    let notes = passages::rows::count_open(tx, &articles).await?;
    Ok(Beside { names: accounts::map_names(tx, &ids).await?, notes })
}

fn row(visit: &Visit<'_>, work: &Work, beside: &Beside, at: Option<i64>) -> RowView {
    let site = &visit.site;
    let name = |id: Option<i64>| id.and_then(|id| beside.names.get(&id)).cloned().unwrap_or_default();
    let date = |at: i64| site.date(at, DateStyle::DateTime).text;
    let (owner, given) = (name(work.account_id), name(work.assignee_id));
    let who = match (owner.as_str(), given.as_str()) {
        (_, "") => owner,
        (one, other) if one == other => owner,
        ("", _) => given,
        _ => visit.site.locale.text("desk-given-to", &[("from", Arg::Text(&owner)), ("to", Arg::Text(&given))]),
    };
    let (due, is_late) = match (work.state, work.publish_at, work.deadline_at) {
        _ if !work.stopped.is_empty() => (stopped_text(visit, work), true),
        (State::Scheduled, Some(at), _) => {
            (site.locale.text("desk-goes-out", &[("date", Arg::Text(&date(at)))]), false)
        }
        (State::Thrown, ..) => {
            (visit.words_of("desk-goes-for-good", "date", &date(work.state_since + thrown::KEPT)), false)
        }
        (state, _, Some(at)) if state != State::Published => {
            (site.locale.text("desk-due", &[("date", Arg::Text(&date(at)))]), at < visit.now)
        }
        _ => (String::new(), false),
    };
    let section = work.section_id.and_then(|id| site.sections.iter().find(|section| section.id == id));
    let words = site.locale.text("word-count", &[("count", Arg::Number(work.word_count))]);
    let saved = match (work.saved_by.as_str(), work.first_published_at) {
        ("", Some(at)) => date(at),
        ("", None) => date(work.saved_at),
        (by, _) => format!("{by}, {}", date(work.saved_at)),
    };
    RowView {
        id: work.public_id.clone(),
        edit: work.edit,
        link: LinkView { href: href_of(&work.public_id), label: shown_headline(visit, work), children: Vec::new() },
        slugline: if work.headline.is_empty() { String::new() } else { work.slugline.clone() },
        state: state_word(work),
        state_text: state_text(visit, work),
        section: section.map(|section| section.name.clone()).unwrap_or_default(),
        who,
        due,
        is_late,
        notes: match beside.notes.get(&work.article_id) {
            Some(count) => site.locale.text("passage-count", &[("count", Arg::Number(*count))]),
            None => String::new(),
        },
        facts: format!("{words} · {saved}"),
        time: at.map(|at| site.date(at, DateStyle::Time).text).unwrap_or_default(),
    }
}

/// Shows the desk.
pub async fn show(visit: &Visit<'_>, hand: &Hand) -> Result<Response<Body>> {
    let filter = Filter::of(&visit.query());
    let narrow = filter.narrow(hand);
    let mut tx = visit.paper.db.read().await?;
    let counts = piles::count_by_state(&mut tx, &narrow).await?;
    let count_of = |state: State| counts.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count);
    let count = |pile: Pile| match pile {
        Pile::Open => Some(State::WAITING.into_iter().map(count_of).sum()),
        Pile::In(state) => Some(count_of(state)),
        Pile::Live | Pile::Withdrawn | Pile::All => None,
    };
    let piles = PILES.map(|(pile, key)| TabView {
        href: Filter { pile, from: None, ..filter.clone() }.href(),
        label: visit.words(key),
        count: count(pile).map(|count: i64| visit.site.locale.number(count)).unwrap_or_default(),
        is_here: filter.pile == pile,
    });
    let places = PILES.map(|(pile, key)| ChoiceView::new(pile_word(pile), visit.words(key), filter.pile == pile));
    let is_list = filter.look == Look::List;
    let told = bulk::told(visit, &mut tx, hand, &visit.query()).await?;
    let looks = Look::ALL.into_iter().map(|(look, word)| TabView {
        href: Filter { look, from: None, ..filter.clone() }.href(),
        label: visit.words(&format!("desk-look-{word}")),
        count: String::new(),
        is_here: look == filter.look,
    });
    let whose = ["all", "mine", "given"]
        .into_iter()
        .map(|word| ChoiceView::new(word, visit.words(&format!("desk-whose-{word}")), word == filter.whose));
    let mut page = ArticlesPage {
        looks: looks.collect(),
        piles: if is_list { piles.to_vec() } else { Vec::new() },
        places: if is_list { places.to_vec() } else { Vec::new() },
        elsewhere: if narrow.words.is_empty() || filter.pile == Pile::All {
            String::new()
        } else {
            Filter { pile: Pile::All, look: Look::List, from: None, ..filter.clone() }.href()
        },
        told: told.0,
        is_problem: told.1,
        look: filter.look.word(),
        pile: pile_word(filter.pile),
        whose: whose.collect(),
        sections: section_choices(visit, filter.section_id),
        is_narrowed: narrow.section_id.is_some() || !filter.text.is_empty() || filter.whose != "all",
        all: Filter { section_id: None, text: String::new(), whose: "all".to_owned(), from: None, ..filter.clone() }
            .href(),
        text: filter.text.clone(),
        rows: Vec::new(),
        columns: Vec::new(),
        days: Vec::new(),
        earlier: String::new(),
        later: String::new(),
        further: String::new(),
        top: if filter.from.is_some() { Filter { from: None, ..filter.clone() }.href() } else { String::new() },
        may_edit: hand.may_edit(),
        staff: Vec::new(),
        here: filter.href(),
        rights: String::new(),
        kept: thrown::KEPT_DAYS,
    };
    match filter.look {
        Look::List => fill_list(visit, &mut tx, &filter, &narrow, &mut page).await?,
        Look::Board => {
            let mut found = Vec::new();
            for state in State::WAITING {
                found.push((state, piles::list(&mut tx, Pile::In(state), &narrow, Cursor::TOP, COLUMN).await?));
            }
            let all: Vec<&Work> = found.iter().flat_map(|(_, works)| works).collect();
            let beside = beside(&mut tx, &all).await?;
            for (state, works) in &found {
                let state = *state;
                page.columns.push(ColumnView {
                    label: visit.words(&format!("work-state-{}", state.word().replace('_', "-"))),
                    href: Filter { look: Look::List, pile: Pile::In(state), from: None, ..filter.clone() }.href(),
                    count: visit.site.locale.number(count_of(state)),
                    rows: works.iter().map(|work| row(visit, work, &beside, None)).collect(),
                });
            }
        }
        Look::Calendar => fill_calendar(visit, &mut tx, &filter, &narrow, &mut page).await?,
    }
    if hand.may_edit() {
        let count = rights::count_live(&mut tx, visit.now).await?;
        if count > 0 {
            page.rights = visit.site.locale.text("desk-rights-live", &[("count", Arg::Number(count))]);
        }
    }
    drop(tx);
    if hand.may_edit() && filter.look == Look::List {
        let staff = staff::list(&visit.paper.db, 200).await?;
        let writers = staff.iter().filter(|one| one.role.may(crate::accounts::Right::Write));
        page.staff = writers.map(|one| ChoiceView::new(one.id.to_string(), one.shown_name(), false)).collect();
    }
    visit.page(StatusCode::OK, "articles.html", &visit.words("desk-articles"), page)
}

async fn fill_list(
    visit: &Visit<'_>,
    tx: &mut Tx,
    filter: &Filter,
    narrow: &Narrow,
    page: &mut ArticlesPage,
) -> Result<()> {
    let from = filter.from.unwrap_or(Cursor::TOP);
    let mut works = piles::list(tx, filter.pile, narrow, from, PAGE + 1).await?;
    let has_more = works.len() as i64 > PAGE;
    works.truncate(PAGE as usize);
    let beside = beside(tx, &works.iter().collect::<Vec<_>>()).await?;
    page.rows = works.iter().map(|work| row(visit, work, &beside, None)).collect();
    let place = |work: &Work| match filter.pile {
        Pile::All => Cursor { at: 0, id: work.article_id },
        Pile::Live | Pile::Withdrawn => Cursor { at: work.first_published_at.unwrap_or_default(), id: work.article_id },
        _ => Cursor { at: work.saved_at, id: work.article_id },
    };
    if let Some(last) = works.last().filter(|_| has_more) {
        page.further = Filter { from: Some(place(last)), ..filter.clone() }.href();
    }
    Ok(())
}

async fn fill_calendar(
    visit: &Visit<'_>,
    tx: &mut Tx,
    filter: &Filter,
    narrow: &Narrow,
    page: &mut ArticlesPage,
) -> Result<()> {
    let zone = &visit.site.zone;
    let today = day_of(visit.now, zone);
    let first = filter.day.unwrap_or(today);
    // A day more at both ends, so that no zone cuts one off.
    let found = piles::list_dated(tx, narrow, (first - 1) * DAY, (first + DAYS + 1) * DAY, ENTRIES).await?;
    let works: Vec<&Work> = found.iter().map(|(_, work)| work).collect();
    let beside = beside(tx, &works).await?;
    for day in first..first + DAYS {
        let rows = found.iter().filter(|(at, _)| day_of(*at, zone) == day);
        page.days.push(DayView {
            // Noon, so that no zone makes another day of it.
            label: visit.site.date(day * DAY + DAY / 2 - offset(visit, day), DateStyle::Full).text,
            is_today: day == today,
            rows: rows.map(|(at, work)| row(visit, work, &beside, Some(*at))).collect(),
        });
    }
    page.earlier = Filter { day: Some(first - DAYS), ..filter.clone() }.href();
    page.later = Filter { day: Some(first + DAYS), ..filter.clone() }.href();
    Ok(())
}

/// By how much a day's noon in UTC has to be moved to be on that day in the paper's zone (ms).
fn offset(visit: &Visit<'_>, day: i64) -> i64 {
    (day_of(day * DAY + DAY / 2, &visit.site.zone) - day) * DAY
}

/// The sections of the paper, those below another set in.
pub fn section_choices(visit: &Visit<'_>, chosen: Option<i64>) -> Vec<ChoiceView> {
    setup::section_choices(&visit.site.sections, &[], chosen)
}
