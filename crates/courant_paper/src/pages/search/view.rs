//! The page of results.

use super::asked::{Asked, PAGE, PAGES, Tab, order_word};
use super::results::{self, ResultView, listed_people, listed_topics};
use super::{SEARCH, unkept};
use crate::pages::site::{FrameView, LinkView, Site};
use crate::pages::view::{ChoiceView, HeadView, kind_label};
use crate::paper::Paper;
use crate::search::{Answered, kind_of};
use crate::sections::Section;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::form::Fields;
use courant_kit::http::page::{Page, PageBuilder};
use courant_kit::i18n::{Arg, Locale};
use courant_news::kind::kind_word;
use courant_search::{Found, Manner, Order, Request};
use http::StatusCode;
use serde::Serialize;
use std::sync::Arc;

/// Sections, people, topics and languages that are offered.
const OFFERED: usize = 8;

#[derive(Serialize)]
struct SearchPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    search_style: String,
    search_script: String,
    question: String,
    /// Fields of the form that are not shown.
    kept: Vec<KeptView>,
    from: String,
    until: String,
    orders: Vec<ChoiceView>,
    /// What narrows the question, each with the address without it.
    narrowed: Vec<LinkView>,
    tabs: Vec<TabView>,
    facets: Vec<FacetView>,
    /// How many, in words; empty where nothing was asked.
    count: String,
    notice: String,
    advice: String,
    instead: Option<LinkView>,
    results: Vec<ResultView>,
    previous: String,
    next: String,
}

#[derive(Serialize)]
struct KeptView {
    name: &'static str,
    value: String,
}

#[derive(Serialize)]
struct TabView {
    href: String,
    label: String,
    count: String,
    is_here: bool,
}

#[derive(Serialize)]
struct FacetView {
    label: String,
    links: Vec<FacetLinkView>,
}

#[derive(Serialize)]
struct FacetLinkView {
    href: String,
    label: String,
    count: String,
}

/// The page for an address.
pub(super) async fn page(paper: &Arc<Paper>, fields: &Fields) -> Result<PageBuilder> {
    let (site, now) = (paper.site(), paper.clock.now());
    let asked = Asked::parse(fields);
    let request = Request {
        text: asked.question.clone(),
        kinds: asked.tab.kinds().to_vec(),
        filters: asked.filters(&site.zone),
        order: asked.order,
        skip: (asked.page - 1) * PAGE,
        most: PAGE,
        now,
        is_typing: false,
    };
    let answered =
        if asked.question.is_empty() { Answered::Found(Box::default()) } else { paper.search.find(request).await? };
    let nothing = |trouble| (Arc::<Found>::default(), Vec::new(), trouble);
    let (found, results, trouble) = match answered {
        Answered::Found(found) => {
            let found: Arc<Found> = Arc::from(found);
            match results::load(paper, &site, &found).await? {
                Some(results) => (found, results, ""),
                None => nothing("search-busy"),
            }
        }
        Answered::NotReady => nothing("search-not-ready"),
        Answered::Busy => nothing("search-busy"),
    };
    let status = if trouble.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let mut tx = paper.db.read().await?;
    let page = drawn(&mut tx, &site, now, &asked, &found, results, trouble).await?;
    drop(tx);
    Ok(unkept(Page::html(site.layout.render("search.html", page)?).status(status)))
}

async fn drawn<'a>(
    tx: &mut Tx,
    site: &'a Site,
    now: i64,
    asked: &Asked,
    found: &Found,
    results: Vec<ResultView>,
    trouble: &str,
) -> Result<SearchPage<'a>> {
    let words = &site.locale;
    let is_asked = found.manner != Manner::Nothing;
    let notice = match found.manner {
        _ if !trouble.is_empty() => trouble,
        Manner::Forgiving => "search-forgiving",
        Manner::Most if found.count > 0 => "search-most",
        _ => "",
    };
    let advice = match found.manner {
        _ if !trouble.is_empty() => "",
        Manner::Nothing => "search-how",
        _ if found.count == 0 => "search-advice",
        _ => "",
    };
    let text = |key: &str| if key.is_empty() { String::new() } else { words.text(key, &[]) };
    let page_href = |page: usize| Asked { page, ..asked.clone() }.href();
    Ok(SearchPage {
        narrowed: narrowed(tx, site, asked).await?,
        tabs: if is_asked { tabs(words, asked, found) } else { Vec::new() },
        facets: if is_asked { facets(tx, site, asked, found).await? } else { Vec::new() },
        count: if is_asked { count_words(words, asked, found) } else { String::new() },
        notice: text(notice),
        advice: text(advice),
        instead: found.instead.as_ref().map(|instead| LinkView {
            href: asked.href_with(|other| other.question.clone_from(instead)),
            label: instead.clone(),
            children: Vec::new(),
        }),
        results,
        previous: if asked.page > 1 { page_href(asked.page - 1) } else { String::new() },
        next: if found.count > asked.page * PAGE && asked.page < PAGES {
            page_href(asked.page + 1)
        } else {
            String::new()
        },
        ..SearchPage::of(site, asked, now)
    })
}

impl<'a> SearchPage<'a> {
    /// The page of a question before anything was found.
    fn of(site: &'a Site, asked: &Asked, now: i64) -> SearchPage<'a> {
        let words = &site.locale;
        let title = if asked.question.is_empty() { words.text("search", &[]) } else { asked.question.clone() };
        SearchPage {
            site: site.frame(&site.style.links, now),
            head: HeadView::unlisted(site, "search", &title),
            search_style: site.style.links.search_style.clone(),
            search_script: site.style.links.search_script.clone(),
            question: asked.question.clone(),
            kept: kept(asked),
            from: asked.from.clone(),
            until: asked.until.clone(),
            orders: [Order::Best, Order::Newest, Order::Oldest]
                .map(|order| {
                    ChoiceView::new(order_word(order), words.text(order_key(order), &[]), order == asked.order)
                })
                .into(),
            narrowed: Vec::new(),
            tabs: Vec::new(),
            facets: Vec::new(),
            count: String::new(),
            notice: String::new(),
            advice: String::new(),
            instead: None,
            results: Vec::new(),
            previous: String::new(),
            next: String::new(),
        }
    }
}

/// Draws the page with texts made up for it, so that a theme's faults are found before readers find them; how many were
/// drawn.
pub fn draw_all(site: &Site, now: i64) -> Result<usize> {
    let words = &site.settings.name;
    let link = || LinkView::to("/", words);
    let facet = FacetLinkView { href: SEARCH.to_owned(), label: words.clone(), count: site.locale.number(1) };
    let tab = TabView { href: SEARCH.to_owned(), label: words.clone(), count: site.locale.number(1), is_here: true };
    let day = "2026-01-01".to_owned();
    let asked = Asked { question: words.clone(), section: Some(1), from: day.clone(), until: day, ..Asked::default() };
    let full = SearchPage {
        narrowed: vec![link()],
        tabs: vec![tab],
        facets: vec![FacetView { label: words.clone(), links: vec![facet] }],
        count: words.clone(),
        notice: words.clone(),
        advice: words.clone(),
        instead: Some(link()),
        results: vec![results::made_up(site, words, now)],
        previous: SEARCH.to_owned(),
        next: SEARCH.to_owned(),
        ..SearchPage::of(site, &asked, now)
    };
    for page in [full, SearchPage::of(site, &Asked::default(), now)] {
        site.layout.render("search.html", page)?;
    }
    Ok(2)
}

fn order_key(order: Order) -> &'static str {
    match order {
        Order::Best => "search-best",
        Order::Newest => "search-newest",
        Order::Oldest => "search-oldest",
    }
}

/// Of estimates the first two digits: more are not known.
fn shown_count(found: &Found, count: usize) -> i64 {
    let unit = if found.is_estimate && count >= 1_000 { 10_usize.pow(count.ilog10() - 1) } else { 1 };
    ((count + unit / 2) / unit * unit) as i64
}

fn count_words(words: &Locale, asked: &Asked, found: &Found) -> String {
    if found.count == 0 {
        return words.text("search-none", &[("question", Arg::Text(&asked.question))]);
    }
    let key = if found.is_estimate { "search-about" } else { "search-count" };
    words.text(key, &[("count", Arg::Number(shown_count(found, found.count)))])
}

/// What the form keeps besides its own fields.
fn kept(asked: &Asked) -> Vec<KeptView> {
    let row = |row: Option<i64>| row.map(|row| row.to_string()).unwrap_or_default();
    [
        ("in", asked.tab.word().to_owned()),
        ("section", row(asked.section)),
        ("by", row(asked.person)),
        ("topic", row(asked.topic)),
        ("kind", asked.kind.clone()),
        ("lang", asked.language.clone()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| KeptView { name, value })
    .collect()
}

async fn narrowed(tx: &mut Tx, site: &Site, asked: &Asked) -> Result<Vec<LinkView>> {
    let link = |label: String, href: String| LinkView { href, label, children: Vec::new() };
    let mut links = Vec::new();
    // What does not narrow this tab stays in the address for those that it does.
    let is_sorted = asked.tab == Tab::Articles;
    let is_dated = is_sorted || asked.tab == Tab::Comments;
    let is_asked = |section: &Section| Some(section.id) == asked.section && section.article_count > 0;
    if let Some(section) = site.sections.iter().find(|section| is_dated && is_asked(section)) {
        links.push(link(section.name.clone(), asked.href_with(|other| other.section = None)));
    }
    let ids: Vec<i64> = asked.person.filter(|_| is_sorted).into_iter().collect();
    for person in listed_people(tx, &ids).await? {
        links.push(link(person.name, asked.href_with(|other| other.person = None)));
    }
    let ids: Vec<i64> = asked.topic.filter(|_| is_sorted).into_iter().collect();
    for topic in listed_topics(tx, &ids).await? {
        links.push(link(topic.name, asked.href_with(|other| other.topic = None)));
    }
    if is_sorted && !asked.kind.is_empty() {
        links.push(link(kind_label(site, &asked.kind), asked.href_with(|other| other.kind.clear())));
    }
    if !asked.language.is_empty() {
        let name = site.locale.language_name(&asked.language);
        links.push(link(name, asked.href_with(|other| other.language.clear())));
    }
    if is_dated && !(asked.from.is_empty() && asked.until.is_empty()) {
        let days = format!("{} – {}", asked.from, asked.until);
        let without = asked.href_with(|other| {
            other.from.clear();
            other.until.clear();
        });
        links.push(link(days.trim_matches([' ', '–']).to_owned(), without));
    }
    Ok(links)
}

fn tabs(words: &Locale, asked: &Asked, found: &Found) -> Vec<TabView> {
    Tab::ALL
        .into_iter()
        .map(|tab| (tab, tab.kinds().iter().filter_map(|kind| found.kinds.get(kind)).sum::<usize>()))
        // Few papers have dossiers.
        .filter(|(tab, count)| *tab != Tab::Dossiers || *count > 0 || *tab == asked.tab)
        .map(|(tab, count)| TabView {
            href: asked.href_with(|other| other.tab = tab),
            label: words.text(tab.key(), &[]),
            count: words.number(shown_count(found, count)),
            is_here: tab == asked.tab,
        })
        .collect()
}

/// Sections, people, topics, kinds of writing and languages that would narrow the question; none where one narrows it already.
async fn facets(tx: &mut Tx, site: &Site, asked: &Asked, found: &Found) -> Result<Vec<FacetView>> {
    let words = &site.locale;
    let link = |label: String, count: usize, href: String| FacetLinkView {
        href,
        label,
        count: words.number(shown_count(found, count)),
    };
    // Rows of those with most.
    let first = |counts: &[(i64, usize)]| counts.iter().take(OFFERED).map(|(id, _)| *id).collect::<Vec<i64>>();
    let count_of =
        |counts: &[(i64, usize)], row: i64| counts.iter().find(|(id, _)| *id == row).map_or(0, |(_, count)| *count);
    let mut facets = Vec::new();
    let mut add = |key: &str, links: Vec<FacetLinkView>| {
        if links.len() > 1 {
            facets.push(FacetView { label: words.text(key, &[]), links });
        }
    };
    if asked.section.is_none() {
        let named = found.sections.iter().filter_map(|(id, count)| {
            let section = site.sections.iter().find(|section| section.id == *id)?;
            Some(link(section.name.clone(), *count, asked.href_with(|other| other.section = Some(*id))))
        });
        add("section", named.take(OFFERED).collect());
    }
    if asked.person.is_none() {
        let named = listed_people(tx, &first(&found.people)).await?.into_iter().map(|person| {
            let count = count_of(&found.people, person.id);
            link(person.name, count, asked.href_with(|other| other.person = Some(person.id)))
        });
        add("author", named.collect());
    }
    if asked.topic.is_none() {
        let named = listed_topics(tx, &first(&found.topics)).await?.into_iter().map(|topic| {
            let count = count_of(&found.topics, topic.id);
            link(topic.name, count, asked.href_with(|other| other.topic = Some(topic.id)))
        });
        add("topic", named.collect());
    }
    if asked.kind.is_empty() {
        let named = found.genres.iter().filter_map(|(genre, count)| {
            let kind = kind_word(kind_of(*genre)?);
            Some(link(kind_label(site, kind), *count, asked.href_with(|other| kind.clone_into(&mut other.kind))))
        });
        add("search-kind", named.collect());
    }
    if asked.language.is_empty() {
        let named = found.languages.iter().filter(|(language, _)| !language.is_empty()).map(|(language, count)| {
            let href = asked.href_with(|other| other.language.clone_from(language));
            link(words.language_name(language), *count, href)
        });
        add("language", named.take(OFFERED).collect());
    }
    Ok(facets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn estimates_have_two_digits() {
        let found = |is_estimate| Found { is_estimate, ..Found::default() };
        for (count, shown) in [(0, 0), (64, 64), (999, 999), (1_088, 1_100), (109_384, 110_000), (1_751_552, 1_800_000)]
        {
            assert_eq!(shown_count(&found(true), count), shown);
            assert_eq!(shown_count(&found(false), count), count as i64);
        }
    }
}
