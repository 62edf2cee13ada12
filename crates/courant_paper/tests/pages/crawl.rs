//! Every address a reader or a machine can come to from the front page, robots.txt and the
//! sitemaps: what must hold on each, and that they are what is live and nothing else.

use crate::html::Html;
use crate::support::{ADDRESS, Answer, column, get, sample};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::sync::Arc;

/// Everything that was reached, by its address.
pub struct Crawled {
    /// Answers.
    pub answers: BTreeMap<String, Answer>,
    /// Fragments asked for: page, fragment, where the link stands.
    fragments: BTreeSet<(String, String, String)>,
}

/// The part of an address below the site; none for other hosts and other schemes.
fn own(address: &str) -> Option<&str> {
    let below = address.strip_prefix(ADDRESS).unwrap_or(address);
    (below.starts_with('/') && !below.starts_with("//")).then_some(below)
}

/// Addresses that a page names.
fn links(html: &Html) -> Vec<String> {
    let mut out = Vec::new();
    for element in &html.elements {
        for name in ["href", "src", "poster", "action", "data-src"] {
            out.extend(element.attributes.get(name).cloned());
        }
        out.extend(element.get("srcset").split(',').filter_map(|one| one.split_whitespace().next()).map(str::to_owned));
        if element.get("property") == "og:image" || element.get("property") == "og:url" {
            out.push(element.get("content").to_owned());
        }
    }
    out
}

/// Addresses in a feed, sitemap or other text: whatever begins like this site.
fn links_in_text(text: &str) -> Vec<String> {
    let ends = |c: char| c.is_whitespace() || "\"'<>\\)&".contains(c);
    text.match_indices(ADDRESS).map(|(at, _)| text[at..].split(ends).next().unwrap_or_default().to_owned()).collect()
}

/// Follows every link of the site; each must answer 200, or 301 to what does.
pub async fn crawl(paper: &Arc<Paper>) -> Crawled {
    let mut crawled = Crawled { answers: BTreeMap::new(), fragments: BTreeSet::new() };
    let mut known: HashSet<String> = HashSet::new();
    let mut waiting: VecDeque<(String, String)> = VecDeque::new();
    for start in ["/", "/robots.txt", "/sitemap.xml", "/comments/feed/"] {
        known.insert(start.to_owned());
        waiting.push_back((start.to_owned(), "the start".to_owned()));
    }
    while let Some((address, from)) = waiting.pop_front() {
        let mut answer = get(paper, &address).await;
        if address.starts_with("/~go/") {
            // The way out of the paper, which robots.txt asks crawlers not to take.
            assert_eq!(answer.status, StatusCode::FOUND, "{address}, linked from {from}");
            let to = answer.header(header::LOCATION);
            assert!(to.starts_with("https://") || own(to).is_some(), "{address} leads to {to}");
            crawled.answers.insert(address, answer);
            continue;
        }
        if answer.status.is_redirection() {
            let to = answer.header(header::LOCATION).to_owned();
            answer = get(paper, own(&to).unwrap_or_else(|| panic!("{address} leads away to {to}"))).await;
        }
        assert_eq!(answer.status, StatusCode::OK, "{address}, linked from {from}");
        let found = if answer.is_html() {
            let html = Html::parse(answer.text());
            check(&address, &html);
            links(&html)
        } else if ["/~media/", "/~assets/", "/~share/", "/opensearch.xml"]
            .iter()
            .any(|folder| address.starts_with(folder))
        {
            Vec::new()
        } else {
            links_in_text(answer.text())
        };
        for link in found {
            let Some(below) = own(&link) else { continue };
            let (place, fragment) = below.split_once('#').unwrap_or((below, ""));
            // `/#paper` and the like are names, not places.
            if !fragment.is_empty() && place != "/" {
                crawled.fragments.insert((place.to_owned(), fragment.to_owned(), address.clone()));
            }
            if known.insert(place.to_owned()) {
                waiting.push_back((place.to_owned(), address.clone()));
            }
        }
        crawled.answers.insert(address, answer);
    }
    crawled
}

/// What must hold on every page.
fn check(address: &str, html: &Html) {
    let root = html.one("html");
    assert!(!root.get("lang").is_empty() && matches!(root.get("dir"), "ltr" | "rtl"), "{address}");
    assert!(!html.one("title").text.trim().is_empty(), "{address}");
    assert_eq!(html.all("h1").count(), 1, "{address}");
    assert_eq!(html.one("main").get("id"), "main", "{address}");
    let mut ids = HashSet::new();
    for element in &html.elements {
        let (name, id) = (element.name.as_str(), element.get("id"));
        assert!(id.is_empty() || ids.insert(id), "{address}: id {id} stands twice");
        assert!(name != "style" && !element.attributes.contains_key("style"), "{address}: inline style on {name}");
        for (attribute, value) in &element.attributes {
            assert!(!attribute.starts_with("on"), "{address}: {attribute} on {name}");
            let value = value.trim_start().to_ascii_lowercase();
            assert!(!value.starts_with("javascript:") && !value.starts_with("data:"), "{address}: {value}");
        }
        if name == "script" && element.get("type") != "application/ld+json" {
            let is_first = element.text == courant_paper::layout::scripts::first_script();
            assert!(is_first || element.text.is_empty() && !element.get("src").is_empty(), "{address}: inline script");
        }
        let is_told_only = name == "a" || matches!(element.get("rel"), "canonical" | "alternate" | "next" | "prev");
        for loaded in ["href", "src", "srcset", "poster", "data"] {
            let value = element.get(loaded);
            assert!(is_told_only || !value.contains("//"), "{address}: {name} loads {value}");
        }
        if name == "img" {
            assert!(element.attributes.contains_key("alt"), "{address}: a picture without alt");
            let sized = ["width", "height"].iter().all(|side| element.get(side).parse::<u32>().is_ok_and(|px| px > 0));
            assert!(sized, "{address}: {} has no size", element.get("src"));
        }
        let is_conversation =
            ["/~thread/", "/~report/", "/~vote/", "/~ask/"].iter().any(|place| address.starts_with(place))
                || address.contains("/comments/");
        let asks = |place: &str| address.starts_with(place) && element.get("action") == place;
        let may_write =
            name == "form" && (is_conversation && element.get("action").starts_with("/~") || asks("/search/"));
        assert!(may_write || !matches!(name, "iframe" | "object" | "embed" | "form"), "{address}: {name}");
    }
    for element in &html.elements {
        for name in ["aria-labelledby", "aria-describedby", "aria-controls"] {
            let missing = element.get(name).split_whitespace().find(|id| !ids.contains(id));
            assert_eq!(missing, None, "{address}: {name}");
        }
        if let Some(fragment) = element.get("href").strip_prefix('#') {
            // A second of the page's film or recording, for scripts; without them it leads nowhere and does no harm.
            let is_second = fragment.strip_prefix("t=").is_some_and(|secs| secs.parse::<u32>().is_ok());
            let has_clip = html.elements.iter().any(|element| matches!(element.name.as_str(), "video" | "audio"));
            assert!(ids.contains(fragment) || (is_second && has_clip), "{address}: #{fragment} leads nowhere");
        }
    }
    html.json_ld();
}

#[tokio::test]
async fn every_page_is_whole_and_every_link_leads_somewhere() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let crawled = crawl(&sample.paper).await;
        let mut count = 0;
        for (place, fragment, from) in &crawled.fragments {
            let answer = &crawled.answers[place];
            if answer.is_html() {
                let html = Html::parse(answer.text());
                assert!(html.by_id(fragment).is_some(), "{from} links to {place}#{fragment}, which is not there");
                count += 1;
            }
        }
        assert!(count > 50, "{count} fragments");
        assert!(crawled.answers.len() > 200, "{} addresses", crawled.answers.len());
        for (address, answer) in &crawled.answers {
            assert!(!answer.header(header::CONTENT_SECURITY_POLICY).is_empty(), "{address}");
            assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{address}");
            assert!(answer.headers.get(header::SET_COOKIE).is_none(), "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_live_is_reached_and_nothing_else() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let crawled = crawl(&sample.paper).await;
        let reached: BTreeSet<&str> = crawled.answers.keys().map(|address| address.as_str()).collect();
        let hrefs = |paths: Vec<String>| -> Vec<String> {
            paths.iter().map(|path| courant_news::address::href(path)).collect()
        };
        let live = hrefs(
            column(
                &db,
                "SELECT path FROM articles WHERE status = 'live' AND visibility = 'public' AND path IS NOT NULL",
            )
            .await,
        );
        assert!(live.len() > 35, "{}", live.len());
        for href in &live {
            assert!(reached.contains(href.as_str()), "{href} is live and cannot be reached");
        }
        let hidden = column(
            &db,
            "SELECT path FROM articles WHERE (status <> 'live' OR visibility <> 'public') AND path IS NOT NULL",
        );
        let hidden = hrefs(hidden.await);
        assert_eq!(hidden.len(), 2, "the scheduled and the private one have addresses");
        for href in &hidden {
            assert!(!reached.contains(href.as_str()), "{href}");
            for guess in [href.clone(), format!("{href}feed/"), format!("{href}?p=1")] {
                assert_eq!(get(&sample.paper, &guess).await.status, StatusCode::NOT_FOUND, "{guess}");
            }
        }
        // Sitemaps alone lead to every article, page, section, topic, dossier and author as well.
        let mut listed: BTreeSet<String> = BTreeSet::new();
        for (address, answer) in &crawled.answers {
            if address.starts_with("/~sitemap/") {
                let places = answer.text().split("<loc>").skip(1).filter_map(|rest| rest.split('<').next());
                listed.extend(places.map(|place| place.strip_prefix(ADDRESS).unwrap().to_owned()));
            }
        }
        let listable = hrefs(
            column(
                &db,
                "SELECT path FROM public_articles WHERE path IS NOT NULL UNION ALL
                 SELECT path FROM sections WHERE article_count > 0 UNION ALL
                 SELECT path FROM topics WHERE article_count > 0 UNION ALL
                 SELECT '/author/' || slug FROM people WHERE article_count > 0 UNION ALL
                 SELECT path FROM public_dossiers UNION ALL SELECT '/'",
            )
            .await,
        );
        let listable: BTreeSet<String> = listable.into_iter().collect();
        assert_eq!(listed, listable);
    })
    .await;
}
