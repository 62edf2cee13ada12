//! Each kind of page: its status and its outline, which is what stands in it and in which order,
//! not how it looks.

use crate::html::{Element, Html, fold};
use crate::related::Kept;
use crate::support::{ADDRESS, change, get, page, path_of, request, run, sample};
use courant_news::Event;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use std::collections::{BTreeMap, BTreeSet};

/// Addresses of the articles a page shows as cards, in order.
fn cards(html: &Html) -> Vec<String> {
    let is_headline = |element: &&Element| element.path.last().is_some_and(|above| above.contains(".card__headline"));
    html.all("a").filter(is_headline).map(|link| link.get("href").to_owned()).collect()
}

fn headline(html: &Html) -> String {
    fold(&html.one("h1").text)
}

fn type_of(html: &Html) -> String {
    let own = &html.json_ld()[0];
    let narrow = own["additionalType"].as_str().and_then(|kind| kind.strip_prefix("https://schema.org/"));
    narrow.or(own["@type"].as_str()).unwrap().to_owned()
}

fn canonical(html: &Html) -> &str {
    html.all("link").find(|link| link.get("rel") == "canonical").map_or("", |link| link.get("href"))
}

#[tokio::test]
async fn the_front_page_shows_no_story_twice() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let html = page(paper, "/").await;
        assert_eq!(headline(&html), "The River Times");
        assert_eq!(canonical(&html), format!("{ADDRESS}/"));
        assert_eq!(type_of(&html), "WebSite");
        let shown = cards(&html);
        assert_eq!(shown[0], path_of(paper, "thinnest-season-boeng-thom").await, "the lead comes first");
        assert_eq!(shown.iter().collect::<BTreeSet<_>>().len(), shown.len(), "a story stands in two places");
        assert!(shown.len() > 25, "{}", shown.len());
        let menu: Vec<String> = html
            .all("a")
            .filter(|link| link.path.iter().any(|above| above == "nav.menu"))
            .map(|link| link.text.clone())
            .collect();
        assert!(menu.contains(&"River".to_owned()), "{menu:?}");
    })
    .await;
}

#[tokio::test]
async fn lists_say_what_they_are() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        for (address, title) in [
            ("/region/", "Region"),
            ("/region/lanhe/", "Lanhe"),
            ("/topic/fisheries/", "Fisheries"),
            ("/2026/", "2026"),
            ("/2026/11/", "November 2026"),
            ("/2026/11/23/", "23 November 2026"),
            ("/author/anneke-dray/", "Anneke Dray"),
        ] {
            let html = page(paper, address).await;
            assert!(headline(&html).contains(title), "{address}: {}", headline(&html));
            assert!(!cards(&html).is_empty(), "{address}");
            assert_eq!(canonical(&html), format!("{ADDRESS}{address}"));
            assert_eq!(type_of(&html), "CollectionPage");
            let listed = html.json_ld()[0]["mainEntity"]["itemListElement"].as_array().unwrap().len();
            assert_eq!(listed, cards(&html).len(), "{address}");
            assert!(html.all("meta").all(|meta| meta.get("name") != "robots"), "{address} may be found");
        }
        let region = page(paper, "/region/").await;
        let children: Vec<&str> = region
            .all("a")
            .filter(|link| link.path.iter().any(|above| above == "ul.chips"))
            .map(|link| link.get("href"))
            .collect();
        assert_eq!(children, ["/region/lanhe/", "/region/thirimyay/", "/region/sovanrath/", "/region/world/"]);
        let (above, below) = (cards(&region), cards(&page(paper, "/region/lanhe/").await));
        assert!(below.iter().all(|card| above.contains(card)), "a section shows what is in those below it");
        let lanhe = page(paper, "/region/lanhe/").await;
        let crumbs: Vec<String> = lanhe
            .all("a")
            .filter(|link| link.path.iter().any(|above| above == "nav.crumbs"))
            .map(|link| link.get("href").to_owned())
            .collect();
        assert_eq!(crumbs, ["/region/"]);
        let author = page(paper, "/author/anneke-dray/").await;
        let feeds: Vec<&str> =
            author.all("link").filter(|link| !link.get("type").is_empty()).map(|link| link.get("href")).collect();
        assert!(feeds.contains(&format!("{ADDRESS}/author/anneke-dray/feed/").as_str()), "{feeds:?}");
    })
    .await;
}

#[tokio::test]
async fn an_article_of_parts_keeps_news_and_analysis_apart() {
    each_engine(MIGRATIONS, async |db| {
        let kept = Kept::of(db).await;
        let paper = &kept.sample.paper;
        let path = path_of(paper, "lanhe-varden-relations-during-the-salt-coast-war").await;
        let html = page(paper, &path).await;
        assert_eq!(headline(&html), "Lanhe–Varden relations during the Salt Coast war");
        assert_eq!(html.texts("part__label"), ["In the News", "An Analysis"]);
        let contents: Vec<&str> = html
            .all("a")
            .filter(|link| link.path.iter().any(|above| above == "nav.parts"))
            .map(|link| link.get("href"))
            .collect();
        assert_eq!(contents, ["#report", "#analysis"]);
        let graph = html.json_ld();
        assert_eq!(
            (graph[0]["@type"].as_str(), type_of(&html)),
            (Some("NewsArticle"), "ReportageNewsArticle".to_owned())
        );
        let parts: Vec<(&str, &str)> = graph[0]["hasPart"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| (part["@type"].as_str().unwrap(), part["headline"].as_str().unwrap()))
            .collect();
        assert_eq!(parts, [("ReportageNewsArticle", "In the News"), ("AnalysisNewsArticle", "An Analysis")]);
        assert_eq!(graph[0]["url"], format!("{ADDRESS}{path}"));
        assert_eq!(graph[0]["datePublished"], "2026-11-19T07:00:00+07:00");
        assert_eq!(graph[0]["dateModified"], "2026-11-20T08:15:00+07:00");
        assert_eq!(graph[0]["author"].as_array().unwrap().len(), 2);
        assert_eq!(graph[0]["citation"].as_array().unwrap().len(), 3);
        assert!(graph[0]["image"][0]["url"].as_str().unwrap().starts_with(ADDRESS));
        assert_eq!(graph[1]["@type"], "BreadcrumbList");
        assert_eq!(canonical(&html), format!("{ADDRESS}{path}"));
        // Label, headline, standfirst, byline, dates, share, picture, contents, text, topics, share again, authors,
        // related, thread: the order of the page.
        let order = [
            "labels",
            "article__headline",
            "standfirst",
            "byline",
            "share",
            "article__lead",
            "parts",
            "body",
            "sources",
            "topics",
            "author",
            "related",
            "thread",
        ];
        let places: Vec<usize> = order
            .iter()
            .map(|class| {
                let found = html.elements.iter().position(|element| element.has_class(class));
                found.unwrap_or_else(|| panic!("{class} is not on the page"))
            })
            .collect();
        assert!(places.is_sorted(), "{places:?}");
        assert_eq!(html.classed("share").count(), 2, "share links at the top and at the end");
        assert!(html.texts("reason").iter().all(|reason| !reason.is_empty()));
        let times: Vec<&str> = html
            .all("time")
            .filter(|time| time.path.iter().any(|above| above == "p.byline__dates"))
            .map(|time| time.get("datetime"))
            .collect();
        assert_eq!(times, ["2026-11-19T07:00:00+07:00", "2026-11-20T08:15:00+07:00"]);
    })
    .await;
}

#[tokio::test]
async fn films_galleries_and_reviews_are_what_they_say() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let film = page(paper, &path_of(paper, "the-dawn-run").await).await;
        let video = film.one("video");
        assert!(video.attributes.contains_key("controls") && !video.attributes.contains_key("autoplay"));
        assert!(video.get("poster").starts_with("/~media/"), "{video:?}");
        assert_ne!(video.get("preload"), "auto", "nothing is loaded until it is asked for");
        let tracks: Vec<&str> = film
            .all("track")
            .filter(|track| track.get("kind") == "captions")
            .map(|track| track.get("srclang"))
            .collect();
        assert_eq!(tracks, ["en", "km"]);
        let gallery = page(paper, &path_of(paper, "the-night-of-the-lights").await).await;
        let pictures = gallery.all("img").filter(|img| img.path.iter().any(|above| above.contains("gallery"))).count();
        assert!(pictures >= 3, "{pictures}");
        let review = page(paper, &path_of(paper, "review-the-king-who-sold-his-shadow").await).await;
        assert_eq!(type_of(&review), "ReviewNewsArticle");
        let paid = page(paper, &path_of(paper, "partner-a-quiet-power-station").await).await;
        assert_eq!(type_of(&paid), "AdvertiserContentArticle");
        assert!(paid.texts("label").iter().any(|label| !label.is_empty()), "what is paid for says so");
        let standing = page(paper, "/about/").await;
        assert_eq!(type_of(&standing), "WebPage");
        assert_eq!((standing.classed("share").count(), standing.classed("byline").count()), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn every_language_says_which_it_is_and_which_way_it_runs() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        for (slug, lang, dir) in [
            ("ត្រីបឹងធំ-តិចបំផុត", "km", "ltr"),
            ("မြစ်ဇင်ယော်များ-ပြန်ရောက်လာ", "my", "ltr"),
            ("水闸数据共享协议", "zh-Hans", "ltr"),
            ("من-يشتري-قاع-النهر", "ar", "rtl"),
        ] {
            let path = path_of(paper, slug).await;
            let html = page(paper, &path).await;
            let article = html.classed("article").next().unwrap();
            assert_eq!((article.get("lang"), article.get("dir")), (lang, dir), "{slug}");
            assert_eq!((html.one("html").get("lang"), html.one("html").get("dir")), ("en", "ltr"));
            let byline = html.classed("byline").next().unwrap();
            assert_eq!((byline.get("lang"), byline.get("dir")), ("en", "ltr"), "the paper's own words are in its own");
            assert_eq!(html.json_ld()[0]["inLanguage"], lang);
            // Each version names all of them, and each of those names this one back.
            let versions = alternates(&html);
            assert_eq!(versions.get(lang), Some(&format!("{ADDRESS}{path}")), "{slug} names itself");
            assert!(versions.len() >= 2, "{slug}: {versions:?}");
            for address in versions.values() {
                let other = page(paper, address.strip_prefix(ADDRESS).unwrap()).await;
                assert_eq!(alternates(&other), versions, "{slug} and {address}");
            }
        }
        let front = page(paper, "/").await;
        let arabic = front.classed("card__text").find(|card| card.get("lang") == "ar").expect("an Arabic card");
        assert_eq!(arabic.get("dir"), "rtl");
    })
    .await;
}

fn alternates(html: &Html) -> BTreeMap<String, String> {
    html.all("link")
        .filter(|link| link.attributes.contains_key("hreflang"))
        .map(|link| (link.get("hreflang").to_owned(), link.get("href").to_owned()))
        .collect()
}

#[tokio::test]
async fn answers_stand_below_what_they_answer() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let path = path_of(paper, "lanhe-varden-relations-during-the-salt-coast-war").await;
        let mut tx = paper.db.read().await.unwrap();
        let rows = tx
            .query(
                "SELECT c.id, c.parent_id FROM public_comments c JOIN articles a ON a.id = c.article_id
                 WHERE a.slug = 'lanhe-varden-relations-during-the-salt-coast-war'",
                &[],
            )
            .await
            .unwrap();
        drop(tx);
        let html = page(paper, &path).await;
        assert_eq!(html.classed("comment").count(), rows.len());
        let mut deepest = 0;
        for row in &rows {
            let (id, parent) = (row.int(0).unwrap(), row.opt_int(1).unwrap());
            let comment = html.by_id(&format!("comment-{id}")).unwrap();
            let item = *comment.above.last().unwrap();
            // The items of the list it stands in, without its own.
            let above: Vec<usize> =
                comment.above.iter().copied().filter(|at| html.elements[*at].name == "li" && *at != item).collect();
            deepest = deepest.max(above.len());
            let Some(parent) = parent else {
                assert!(above.is_empty(), "comment {id} answers nothing");
                continue;
            };
            let around = html.by_id(&format!("comment-{parent}")).unwrap().above.last();
            assert_eq!(above.last(), around, "comment {id} stands below {parent}");
            let link = html.elements.iter().find(|element| {
                element.has_class("comment__answers")
                    && element.above.iter().any(|at| html.elements[*at].get("id") == format!("comment-{id}"))
            });
            assert_eq!(link.unwrap().get("href"), format!("#comment-{parent}"));
        }
        assert!(deepest >= 3, "{deepest}");
        let jump = html.classed("tools__jump").next().unwrap();
        assert_eq!(jump.get("href"), "#comments");
        assert!(html.by_id("comments").is_some());
    })
    .await;
}

#[tokio::test]
async fn errors_look_like_the_paper_and_lead_on() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let missing = get(paper, "/nothing/").await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
        let html = Html::parse(missing.text());
        assert_eq!(headline(&html), "404 Page not found");
        assert!(html.all("meta").any(|meta| meta.get("name") == "robots" && meta.get("content") == "noindex"));
        assert_eq!(canonical(&html), "");
        let latest = html.classed("latest").next().expect("a way on");
        assert!(latest.text.contains("Boeng Thom"));
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS, Method::PATCH] {
            for address in ["/", "/nothing/", "/feed/"] {
                let answer = request(paper, method.clone(), address, &[]).await;
                assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {address}");
                assert_eq!(answer.header(header::ALLOW), "GET, HEAD");
                assert_eq!(headline(&Html::parse(answer.text())), "405 Not possible here");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn paging_walks_through_a_list_without_a_gap_or_a_repetition() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        // Many articles of the same instant: the hard case for a cursor.
        run(
            &db,
            vec![
                ("UPDATE articles SET first_published_at = 1795300000000 WHERE status = 'live' AND visibility = 'public' AND type = 'article' AND id % 3 <> 0", vec![]),
                ("UPDATE article_sections SET listed_at = (SELECT first_published_at FROM articles a WHERE a.id = article_id) WHERE listed_at IS NOT NULL", vec![]),
                ("UPDATE settings SET value = REPLACE(value, '\"page_size\":20', '\"page_size\":5')", vec![]),
            ],
        )
        .await;
        let paper = &sample.paper;
        paper.reload().await.unwrap();
        let listed = crate::support::column(
            &db,
            "SELECT path FROM public_articles WHERE type = 'article' ORDER BY first_published_at DESC, id DESC",
        )
        .await;
        let listed: Vec<String> = listed.iter().map(|path| courant_news::address::href(path)).collect();
        // From before everything, the list of all articles is complete and in order.
        let all = walk(paper, "/?before=9000000000000-1").await;
        assert_eq!(all, listed);
        // From the front page on, every article is shown somewhere.
        let front: BTreeSet<String> = walk(paper, "/").await.into_iter().collect();
        assert_eq!(front, listed.iter().cloned().collect::<BTreeSet<_>>());
        let archive = walk(paper, "/2026/").await;
        assert_eq!(archive.iter().collect::<BTreeSet<_>>().len(), archive.len());
        assert_eq!(archive, listed, "the sample is of one year");
        let region = walk(paper, "/region/").await;
        let count = crate::support::number(
            &db,
            "SELECT COUNT(*) FROM article_sections l JOIN sections s ON s.id = l.section_id WHERE s.slug = 'region' AND listed_at IS NOT NULL",
            &[],
        )
        .await;
        assert_eq!((region.len() as i64, region.iter().collect::<BTreeSet<_>>().len() as i64), (count, count));
        // The old numbering leads to the same places.
        let third = crate::support::moved(paper, "/page/3/").await;
        assert_eq!(cards(&page(paper, &third).await), listed[10..15]);
    })
    .await;
}

/// The cards of a list, page by page.
async fn walk(paper: &std::sync::Arc<courant_paper::paper::Paper>, start: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut address = start.to_owned();
    for step in 0..200 {
        let html = page(paper, &address).await;
        if step > 0 || address.contains("before=") {
            let robots =
                html.all("meta").find(|meta| meta.get("name") == "robots").map(|meta| meta.get("content").to_owned());
            assert_eq!(robots.as_deref(), Some("noindex, follow"), "{address}");
        }
        let found = cards(&html);
        assert!(!found.is_empty(), "{address} is empty");
        out.extend(found);
        match html.classed("pager__older").next() {
            Some(older) => address = older.get("href").to_owned(),
            None => return out,
        }
    }
    panic!("{start} has no end");
}

#[tokio::test]
async fn a_topic_leads_to_its_years() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let short = page(paper, "/topic/fisheries/").await;
        assert_eq!(short.texts("chips").len(), 0, "a short one is on one page");
        // Every article is about it now, and every third is of 2019.
        let statements = [
            "DELETE FROM article_topics WHERE topic_id = (SELECT id FROM topics WHERE slug = 'fisheries')",
            "UPDATE articles SET first_published_at = 1550000000000 + id * 60000 WHERE id % 3 = 0",
            "INSERT INTO article_topics (article_id, topic_id, position, listed_at)
             SELECT a.id, t.id, 9, a.first_published_at FROM public_articles a, topics t
             WHERE a.type = 'article' AND a.first_published_at IS NOT NULL AND t.slug = 'fisheries'",
            "UPDATE topics SET article_count = (SELECT COUNT(*) FROM article_topics WHERE topic_id = topics.id AND listed_at IS NOT NULL)",
        ];
        change(paper, Event::FurnitureChanged, statements.map(|sql| (sql, Vec::new())).into()).await;
        let html = page(paper, "/topic/fisheries/").await;
        let years: Vec<(String, String)> = html
            .all("a")
            .filter(|link| link.get("href").contains("?before=") && link.text.trim().len() == 4)
            .map(|link| (link.text.trim().to_owned(), link.get("href").to_owned()))
            .collect();
        let (first, last) = (years.first().unwrap(), years.last().unwrap());
        assert_eq!((first.0.as_str(), last.0.as_str()), ("2026", "2019"), "{years:?}");
        // The newest year begins where the topic does; the oldest shows its own articles and nothing newer.
        assert_eq!(page(paper, &first.1).await.texts("card__headline"), html.texts("card__headline"));
        let old = page(paper, &last.1).await;
        let dates: Vec<&str> = old.all("time").map(|time| time.get("datetime")).filter(|date| date.len() > 10).collect();
        assert!(!dates.is_empty() && dates.iter().all(|date| date.starts_with("2019-")), "{dates:?}");
        assert!(!old.all("a").any(|link| link.text.trim() == "2026" && link.get("href").contains("before")));
    })
    .await;
}
