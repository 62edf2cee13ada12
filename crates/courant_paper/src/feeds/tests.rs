//! Feeds, sitemaps and structured data of a small paper, read back as their readers read them.

mod fixture;

use crate::store::MIGRATIONS;
use courant_testkit::each_engine;
use fixture::{CANARY, HOSTILE, HOUR, NOW, OLD, TAMED, ask, paper, parse, public_id, text_of, texts};
use http::header;
use serde_json::{Value, json};

const FEEDS: &[&str] = &[
    "/feed/",
    "/category/world/feed/",
    "/category/world/asia/feed/",
    "/category/empty/feed/",
    "/tag/rivers/feed/",
    "/author/ann/feed/",
    "/2026/feed/",
    "/2026/06/feed/",
    "/2026/11/24/feed/",
    "/2026/story-1/feed/",
    "/2026/story-2/feed/",
    "/comments/feed/",
];
const SITEMAPS: &[&str] = &[
    "/sitemap.xml",
    "/~sitemap/news.xml",
    "/~sitemap/pages.xml",
    "/~sitemap/sections.xml",
    "/~sitemap/topics.xml",
    "/~sitemap/people.xml",
    "/~sitemap/articles-2026-11.xml",
    "/~sitemap/articles-2026-05.xml",
];

fn header_of(rendered: &courant_kit::http::page_cache::Rendered, name: header::HeaderName) -> String {
    let (head, ()) = http::Request::new(()).into_parts();
    let response = rendered.page.respond(&head);
    response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned()
}

#[tokio::test]
async fn rss_holds_the_newest_articles_whole() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let rendered = ask(&paper, "/feed/").await;
        assert_eq!(header_of(&rendered, header::CONTENT_TYPE), "application/rss+xml; charset=utf-8");
        assert_eq!(header_of(&rendered, header::LAST_MODIFIED), "Tue, 24 Nov 2026 01:30:00 GMT");
        assert_eq!(header_of(&rendered, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert!(rendered.tags.iter().any(|tag| tag.as_str() == "lists"));
        assert!(rendered.tags.iter().any(|tag| tag.as_str() == "medium:1"), "renditions change its pictures");
        let all = parse(std::str::from_utf8(rendered.page.bytes()).unwrap());
        assert_eq!(texts(&all, "/channel/title"), ["River <Times> & Sons"]);
        assert_eq!(texts(&all, "/channel/link"), ["https://river.example/"]);
        assert_eq!(texts(&all, "/channel/description"), ["News & views"]);
        let titles = texts(&all, "/item/title");
        assert_eq!((titles.len(), titles[0], titles[1]), (20, TAMED, "ទឹកទន្លេឡើង"));
        assert_eq!(texts(&all, "/item/guid")[0], format!("urn:uuid:{}", public_id(1)));
        assert_eq!(texts(&all, "/item/pubDate")[0], "Tue, 24 Nov 2026 01:00:00 +0000");
        assert_eq!(texts(&all, "/dc:creator")[0], "Ann <Reporter>");
        assert_eq!(texts(&all, "/dc:contributor")[0], "Bo");
        assert_eq!(texts(&all, "/dc:language"), ["km"]);
        let categories = texts(&all, "/item/category");
        assert_eq!(categories[..6], ["World & more", "Asia", "Rivers", "Analysis", "In the news", "Opinion"]);
        let content = texts(&all, "/content:encoded")[0];
        assert!(content.contains("<a href=\"https://river.example/about/?a=1&amp;b=2\">here</a>"), "{content}");
        assert!(content.contains("src=\"https://river.example/~media/ab/cd-1280.jpg\""), "{content}");
        assert!(content.contains("href=\"https://river.example/2026/story-1/#fn-1\""), "{content}");
        assert!(!content.contains("=\"/") && !content.contains("=\"#"), "every address is absolute: {content}");
        assert!(content.contains("]]&gt; &amp;") && !content.contains("<script"), "{content}");
        let enclosure = all.iter().find(|element| element.path.ends_with("/item/enclosure")).unwrap();
        assert_eq!(enclosure.attributes["url"], "https://river.example/~media/ab/cd-1280.jpg");
        assert_eq!((&*enclosure.attributes["length"], &*enclosure.attributes["type"]), ("120", "image/jpeg"));
        assert_eq!(texts(&all, "/media:content/media:description"), ["A <boat>"]);
        assert_eq!(texts(&all, "/item/comments")[0], "https://river.example/2026/story-1/#comments");
        assert_eq!(texts(&all, "/wfw:commentRss")[0], "https://river.example/2026/story-1/feed/");
        assert_eq!(texts(&all, "/slash:comments")[0], "1");
    })
    .await;
}

#[tokio::test]
async fn atom_and_json_say_the_same_as_rss() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        for path in FEEDS {
            let rss = parse(&text_of(&paper, path).await);
            let atom = parse(&text_of(&paper, &format!("{path}atom/")).await);
            let json: Value = serde_json::from_str(&text_of(&paper, &format!("{path}json/")).await).unwrap();
            let items = json["items"].as_array().unwrap();
            let of = |key: &str| -> Vec<&str> { items.iter().map(|item| item[key].as_str().unwrap()).collect() };
            assert_eq!(texts(&rss, "/item/title"), texts(&atom, "/entry/title"), "{path}");
            assert_eq!(texts(&rss, "/item/title"), of("title"), "{path}");
            assert_eq!(texts(&rss, "/item/guid"), texts(&atom, "/entry/id"), "{path}");
            assert_eq!(texts(&rss, "/item/guid"), of("id"), "{path}");
            assert_eq!(texts(&rss, "/content:encoded"), texts(&atom, "/entry/content"), "{path}");
            assert_eq!(texts(&rss, "/content:encoded"), of("content_html"), "{path}");
            assert_eq!(texts(&rss, "/channel/title"), texts(&atom, "/feed/title"), "{path}");
            assert_eq!(json["title"], texts(&rss, "/channel/title")[0], "{path}");
            assert_eq!(json["feed_url"], format!("https://river.example{path}json/"));
            assert_eq!(texts(&atom, "/feed/updated").len(), 1, "{path}");
        }
        let atom = parse(&text_of(&paper, "/feed/atom/").await);
        assert_eq!(texts(&atom, "/entry/published")[0], "2026-11-24T08:00:00+07:00");
        assert_eq!(texts(&atom, "/entry/updated")[0], "2026-11-24T08:30:00+07:00");
        let khmer = atom.iter().filter(|element| element.attributes.get("xml:lang").is_some_and(|lang| lang == "km"));
        assert_eq!(khmer.count(), 1);
        let json: Value = serde_json::from_str(&text_of(&paper, "/feed/json/").await).unwrap();
        assert_eq!(json["items"][0]["authors"][0]["url"], "https://river.example/author/ann/");
        assert_eq!(json["items"][0]["tags"][5], "Opinion");
        assert_eq!(json["items"][0]["attachments"][0]["size_in_bytes"], 120);
    })
    .await;
}

#[tokio::test]
async fn what_is_related_is_linked_with_its_reason() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let rss = ask(&paper, "/feed/").await;
        let changed = courant_news::Event::RelatedChanged { article_ids: vec![1] };
        let touched = crate::pages::cache::touched(&changed);
        assert!(rss.tags.iter().any(|tag| touched.contains(tag)), "a feed is made again when a list is another one");
        assert!(!rss.tags.contains(&crate::pages::cache::article_tag(1)), "and not by each comment");
        // One that readers may not see is left out, and so is one for which nothing can be said.
        let expected = [
            ("https://river.example/2026/story-2/", "ទឹកទន្លេឡើង", Some("km")),
            ("https://river.example/2026/story-100/", "Old 0", None),
        ];
        for (path, end) in [("/feed/", "/item/atom:link"), ("/feed/atom/", "/entry/link")] {
            let all = parse(&text_of(&paper, path).await);
            let links = all.iter().filter(|one| one.path.ends_with(end) && one.attributes["rel"] == "related");
            let links: Vec<_> = links.map(|one| &one.attributes).collect();
            let said = links.iter().map(|one| (&*one["href"], &*one["title"], one.get("hreflang").map(String::as_str)));
            let mut said: Vec<_> = said.collect();
            assert_eq!(said.pop(), Some(("https://river.example/2026/story-1/", TAMED, Some("en"))), "{path}");
            assert_eq!(said, expected, "{path}");
        }
        let json: Value = serde_json::from_str(&text_of(&paper, "/feed/json/").await).unwrap();
        let related = json["items"][0]["_courant"]["related"].as_array().unwrap();
        let said: Vec<_> = related.iter().map(|one| (one["url"].as_str(), one["reason"].as_str())).collect();
        let reasons = ["On the same topic: Rivers", "Also about <Sok> & Dara"];
        let places = expected.iter().zip(reasons).map(|((href, ..), reason)| (Some(*href), Some(reason)));
        assert_eq!(said, places.collect::<Vec<_>>());
        assert_eq!(json["items"][2]["_courant"]["related"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn an_article_is_there_as_data() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let rendered = ask(&paper, "/2026/story-1/article.json").await;
        assert_eq!(header_of(&rendered, header::CONTENT_TYPE), "application/feed+json; charset=utf-8");
        assert_eq!(header_of(&rendered, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
        assert_eq!(header_of(&rendered, header::LAST_MODIFIED), "", "what is related changes without it");
        // Made again for the article, its list, the articles that are named and its picture, and for nothing else.
        let mut tags: Vec<&str> = rendered.tags.iter().map(|tag| tag.as_str()).collect();
        tags.sort_unstable();
        assert_eq!(tags, ["article:1", "medium:1", "named:100", "named:2", "related:1"]);
        let json: Value = serde_json::from_slice(rendered.page.bytes()).unwrap();
        assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(json["title"], "River <Times> & Sons");
        assert_eq!(json["feed_url"], "https://river.example/2026/story-1/article.json");
        let [item] = json["items"].as_array().unwrap().as_slice() else { panic!("one article") };
        assert_eq!((&item["title"], &item["language"]), (&json!(TAMED), &json!("en")));
        assert_eq!(item["url"], "https://river.example/2026/story-1/");
        assert_eq!(item["date_published"], "2026-11-24T08:00:00+07:00");
        assert_eq!(item["date_modified"], "2026-11-24T08:30:00+07:00");
        assert_eq!(item["authors"], json!([{ "name": "Ann <Reporter>", "url": "https://river.example/author/ann/" }]));
        let own = &item["_courant"];
        assert_eq!(own["section"], json!({ "name": "Asia", "url": "https://river.example/category/world/asia/" }));
        assert_eq!(own["topics"], json!([{ "name": "Rivers", "url": "https://river.example/tag/rivers/" }]));
        assert_eq!(
            own["contributors"],
            json!([{ "name": "Bo", "url": "https://river.example/author/bo/", "role": "editor" }])
        );
        assert_eq!(
            own["picture"],
            json!({ "url": "https://river.example/~media/ab/cd-1280.jpg", "width": 1280, "height": 853,
                    "caption": "A <boat>", "credit": "Ann" })
        );
        assert_eq!(own["comments"]["feed_url"], "https://river.example/2026/story-1/feed/json/");
        let said: Vec<_> = own["related"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                assert!(one["date_published"].is_string() && one["title"].is_string());
                [&one["url"], &one["relation"], &one["reason"]].map(|value| value.as_str().unwrap())
            })
            .collect();
        let expected = [
            ["https://river.example/2026/story-2/", "topic", "On the same topic: Rivers"],
            ["https://river.example/2026/story-100/", "about", "Also about <Sok> & Dara"],
        ];
        assert_eq!(said, expected);
        let khmer: Value = serde_json::from_str(&text_of(&paper, "/2026/story-2/article.json").await).unwrap();
        assert_eq!(khmer["items"][0]["_courant"]["related"][0]["relation"], "earlier");
        // Neither what is hidden nor standing pages, whatever one guesses.
        for path in (3..=8).map(|id| if id == 8 { "/page-8".to_owned() } else { format!("/2026/story-{id}") }) {
            let data = ask(&paper, &format!("{path}/article.json")).await;
            assert_eq!(data.page.status(), 404, "{path}");
            assert!(!String::from_utf8_lossy(data.page.bytes()).contains(CANARY), "{path}");
            assert_eq!(header_of(&ask(&paper, &format!("{path}/")).await, header::LINK), "", "{path}");
        }
        let odd = ask(&paper, "/2026/story-1/article.json/").await;
        assert_eq!(header_of(&odd, header::LOCATION), "/2026/story-1/article.json");
        let link = header_of(&ask(&paper, "/2026/story-1/").await, header::LINK);
        assert_eq!(link, "<article.json>; rel=\"alternate\"; type=\"application/feed+json\"");
    })
    .await;
}

#[test]
fn the_link_to_the_data_is_read_from_the_page() {
    for path in ["/2026/story", "/2014/03/old.html", "/\u{1791}\u{1793}\u{17d2}\u{179b}\u{17c1}", "/a b.htm"] {
        let page = url::Url::parse("https://river.example").unwrap().join(&courant_news::address::href(path)).unwrap();
        let link = super::article_link(path);
        let target = link.split_once('>').unwrap().0.trim_start_matches('<');
        assert_eq!(page.join(target).unwrap().path(), super::article_href(path), "{path}");
    }
}

#[tokio::test]
async fn each_list_has_its_feed() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        for (path, title, count) in [
            ("/category/world/feed/", "World & more – River <Times> & Sons", 20),
            ("/category/empty/feed/", "Empty – River <Times> & Sons", 0),
            ("/tag/rivers/feed/", "Rivers – River <Times> & Sons", 20),
            ("/author/ann/feed/", "Ann <Reporter> – River <Times> & Sons", 20),
            ("/2026/11/24/feed/", "Archive: 24 November 2026 – River <Times> & Sons", 2),
            ("/comments/feed/", "Comments – River <Times> & Sons", 2),
        ] {
            let all = parse(&text_of(&paper, path).await);
            assert_eq!(texts(&all, "/channel/title"), [title]);
            assert_eq!(texts(&all, "/item/title").len(), count, "{path}");
        }
        for path in ["/2019/feed/", "/author/nobody/feed/", "/2026/story-4/feed/", "/2026/story-3/feed/"] {
            assert_eq!(ask(&paper, path).await.page.status(), 404, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_thread_is_a_feed_of_its_comments() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let rendered = ask(&paper, "/2026/story-1/feed/").await;
        assert!(rendered.tags.iter().any(|tag| tag.as_str() == "article:1"));
        let all = parse(std::str::from_utf8(rendered.page.bytes()).unwrap());
        assert_eq!(texts(&all, "/channel/title"), [format!("Comments on “{TAMED}”")]);
        assert_eq!(texts(&all, "/item/title"), ["Comment by Guest", "Comment by Guest <b>"]);
        assert_eq!(texts(&all, "/item/link")[0], "https://river.example/2026/story-1/#comment-2");
        assert_eq!(texts(&all, "/content:encoded")[1].trim(), "<p>First &amp; best</p>");
        let all = parse(&text_of(&paper, "/comments/feed/").await);
        assert_eq!(texts(&all, "/item/title")[0], format!("Guest on “{TAMED}”"));
    })
    .await;
}

#[tokio::test]
async fn what_readers_may_not_see_is_nowhere() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        for path in FEEDS {
            for suffix in ["", "atom/", "json/"] {
                let text = text_of(&paper, &format!("{path}{suffix}")).await;
                assert!(!text.contains(CANARY), "{path}{suffix}");
            }
        }
        for path in SITEMAPS {
            let text = text_of(&paper, path).await;
            let hidden: Vec<_> = (3..=7).filter(|id| text.contains(&format!("/story-{id}/"))).collect();
            assert!(!text.contains(CANARY) && hidden.is_empty(), "{path} {hidden:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn sitemaps_list_every_page_once() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let index = parse(&text_of(&paper, "/sitemap.xml").await);
        let parts = texts(&index, "/sitemap/loc");
        let expected: Vec<String> =
            ["pages", "news", "sections", "topics", "people", "articles-2026-11", "articles-2026-05"]
                .iter()
                .map(|name| format!("https://river.example/~sitemap/{name}.xml"))
                .collect();
        assert_eq!(parts, expected);
        assert_eq!(texts(&index, "/sitemap/lastmod").len(), parts.len());
        let mut places: Vec<String> = Vec::new();
        for part in parts.iter().filter(|part| !part.ends_with("news.xml")) {
            let all = parse(&text_of(&paper, part.trim_start_matches("https://river.example")).await);
            places.extend(texts(&all, "/url/loc").iter().map(|place| (*place).to_owned()));
        }
        let count = places.len();
        places.sort();
        places.dedup();
        // Front page, one standing page, two sections, a topic, a person, and the articles.
        assert_eq!((places.len(), count), (6 + 2 + OLD as usize, 6 + 2 + OLD as usize));
        for place in &places {
            let path = place.trim_start_matches("https://river.example");
            assert_eq!(ask(&paper, path).await.page.status(), 200, "{place}");
        }
        let month = parse(&text_of(&paper, "/~sitemap/articles-2026-11.xml").await);
        assert_eq!(texts(&month, "/image:image/image:loc"), ["https://river.example/~media/ab/cd-2560.jpg"]);
        assert_eq!(texts(&month, "/url/lastmod")[0], "2026-11-24T08:30:00+07:00");
        for path in ["/~sitemap/articles-2026-07.xml", "/~sitemap/articles-2026-11-2.xml", "/~sitemap/x.xml"] {
            assert_eq!(ask(&paper, path).await.page.status(), 404, "{path}");
        }
    })
    .await;
}

/// What the store keeps of months, and the same counted anew.
async fn months(db: &courant_kit::db::Db) -> [Vec<(i64, i64)>; 2] {
    let mut tx = db.read().await.unwrap();
    let kept = super::rows::list_months(&mut tx, 99).await.unwrap();
    let sql = "SELECT first_published_at FROM public_articles WHERE type = 'article' ORDER BY first_published_at DESC";
    let mut counted: Vec<(i64, i64)> = Vec::new();
    for row in tx.query(sql, &[]).await.unwrap() {
        let at = jiff::Timestamp::from_millisecond(row.int(0).unwrap()).unwrap();
        let day = jiff::tz::TimeZone::UTC.to_datetime(at).date();
        let number = i64::from(day.year()) * 12 + i64::from(day.month()) - 1;
        match counted.last_mut().filter(|(known, _)| *known == number) {
            Some((_, count)) => *count += 1,
            None => counted.push((number, 1)),
        }
    }
    [kept.iter().map(|month| (month.number, month.count)).collect(), counted]
}

#[tokio::test]
async fn the_store_counts_the_months_whatever_happens_to_an_article() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db.clone()).await;
        let lastmod = async |month: &str| -> String {
            let index = parse(&text_of(&paper, "/sitemap.xml").await);
            let at =
                texts(&index, "/sitemap/loc").iter().position(|part| part.ends_with(&format!("articles-{month}.xml")));
            at.map(|at| texts(&index, "/sitemap/lastmod")[at].to_owned()).unwrap_or_default()
        };
        let [kept, counted] = months(&db).await;
        assert_eq!((kept.len(), kept), (2, counted));
        assert_eq!(lastmod("2026-11").await, "2026-11-24T08:30:00+07:00");
        let later = NOW + 5 * HOUR;
        for (sql, part, changed) in [
            // Withdrawn and back, hidden, thrown away.
            ("UPDATE articles SET status = 'withdrawn', modified_at = $1 WHERE id = 1", "2026-11", true),
            ("UPDATE articles SET status = 'live', modified_at = $1 WHERE id IN (1, 3, 6)", "2026-11", true),
            ("UPDATE articles SET visibility = 'private', modified_at = $1 WHERE id IN (1, 3)", "2026-11", true),
            ("DELETE FROM articles WHERE id IN (2, 3, 6) AND created_at < $1", "2026-11", false),
            // Others of the month, and another month: the first and last instants of one.
            (
                "UPDATE articles SET headline = 'New', comment_count = 9, modified_at = $1 WHERE id = 101",
                "2026-05",
                true,
            ),
            (
                "UPDATE articles SET first_published_at = 1780272000000 WHERE id = 102 AND created_at < $1",
                "2026-06",
                true,
            ),
            (
                "UPDATE articles SET first_published_at = 1780271999999 WHERE id = 102 AND created_at < $1",
                "2026-06",
                false,
            ),
            // Long ago, and before 1970.
            ("UPDATE articles SET first_published_at = -1 WHERE id IN (103, 104) AND created_at < $1", "1969-12", true),
            ("UPDATE articles SET first_published_at = 0 WHERE id = 104 AND created_at < $1", "1970-01", true),
            (
                "UPDATE articles SET first_published_at = -62135596800000 WHERE id = 105 AND created_at < $1",
                "0001-01",
                true,
            ),
            (
                "UPDATE articles SET first_published_at = 253402000000000 WHERE id = 106 AND created_at < $1",
                "9999-12",
                true,
            ),
            // A page is in no month, and an address changes none.
            ("UPDATE articles SET type = 'page' WHERE id = 104 AND created_at < $1", "1970-01", false),
            ("UPDATE articles SET path = '/elsewhere', modified_at = $1 WHERE id = 107", "2026-05", true),
            // What no calendar has is in no month, and is no fault.
            (
                "UPDATE articles SET first_published_at = 9000000000000000 WHERE id = 108 AND created_at < $1",
                "2026-05",
                true,
            ),
            ("UPDATE articles SET first_published_at = NULL WHERE id = 108 AND created_at < $1", "2026-05", true),
        ] {
            fixture::run(&db, sql, vec![later.into()]).await;
            assert_eq!(!lastmod(part).await.is_empty(), changed, "{sql}");
            if !sql.contains("9000000000000000") && !sql.contains("NULL") {
                let [kept, counted] = months(&db).await;
                assert_eq!(kept, counted, "{sql}");
            }
        }
        assert_eq!(lastmod("2026-05").await, "2026-11-24T14:00:00+07:00");
    })
    .await;
}

#[tokio::test]
async fn news_is_what_is_not_two_days_old() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let news = parse(&text_of(&paper, "/~sitemap/news.xml").await);
        assert_eq!(texts(&news, "/news:title"), [TAMED, "ទឹកទន្លេឡើង"]);
        assert_eq!(texts(&news, "/news:name")[0], "River <Times> & Sons");
        assert_eq!(texts(&news, "/news:language"), ["en", "km"]);
        assert_eq!(texts(&news, "/news:publication_date")[0], "2026-11-24T08:00:00+07:00");
        paper.clock.set(NOW + 47 * HOUR);
        assert_eq!(texts(&parse(&text_of(&paper, "/~sitemap/news.xml").await), "/news:title"), [TAMED]);
        paper.clock.set(NOW + 48 * HOUR);
        assert!(texts(&parse(&text_of(&paper, "/~sitemap/news.xml").await), "/news:title").is_empty());
        assert!(!text_of(&paper, "/sitemap.xml").await.contains("news.xml"), "an empty one is not announced");
    })
    .await;
}

#[tokio::test]
async fn old_names_lead_to_the_new_ones() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        for (old, new) in [
            ("/wp-sitemap.xml", "/sitemap.xml"),
            ("/wp-sitemap-posts-post-1.xml", "/sitemap.xml"),
            ("/sitemap_index.xml", "/sitemap.xml"),
            ("/post-sitemap2.xml", "/sitemap.xml"),
            ("/sitemap-news.xml", "/~sitemap/news.xml"),
            ("/news-sitemap.xml", "/~sitemap/news.xml"),
            ("/favicon.ico", paper.site().style.links.icon.as_str()),
            ("/feed/rss2/", "/feed/"),
            ("/feed", "/feed/"),
        ] {
            let rendered = ask(&paper, old).await;
            assert_eq!(rendered.page.status(), 301, "{old}");
            assert_eq!(header_of(&rendered, header::LOCATION), new, "{old}");
        }
        let robots = text_of(&paper, "/robots.txt").await;
        assert!(
            robots.contains("Disallow: /~go/\n") && robots.contains("Sitemap: https://river.example/sitemap.xml\n")
        );
    })
    .await;
}

/// The structured data of a page, as whoever reads HTML takes it out.
fn things_of(html: &str) -> Vec<Value> {
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    let data: Value = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
    let all = data.as_array().cloned().unwrap_or_else(|| vec![data.clone()]);
    assert!(all.iter().all(|thing| thing["@context"] == "https://schema.org"));
    all
}

#[tokio::test]
async fn structured_data_says_what_the_page_says() {
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let html = text_of(&paper, "/2026/story-1/").await;
        let things = things_of(&html);
        let article = &things[0];
        assert_eq!(article["@type"], "NewsArticle");
        assert_eq!(article["additionalType"], "https://schema.org/AnalysisNewsArticle");
        assert_eq!(article["headline"], HOSTILE, "no text can end the script element");
        assert_eq!(article["datePublished"], "2026-11-24T08:00:00+07:00");
        assert_eq!(article["dateModified"], "2026-11-24T08:30:00+07:00");
        assert_eq!(article["author"][0]["name"], "Ann <Reporter>");
        assert_eq!(article["author"][0]["url"], "https://river.example/author/ann/");
        assert_eq!(article["editor"][0]["name"], "Bo");
        assert_eq!(article["image"].as_array().unwrap().len(), 1, "the lead stands in the text as well");
        assert_eq!(article["image"][0]["url"], "https://river.example/~media/ab/cd-2560.jpg");
        assert_eq!(article["publisher"]["@type"], "NewsMediaOrganization");
        let logo = format!("https://river.example{}", paper.site().style.links.icon);
        assert_eq!(article["publisher"]["logo"]["url"], logo);
        let parts: Vec<&str> =
            article["hasPart"].as_array().unwrap().iter().map(|part| part["@type"].as_str().unwrap()).collect();
        assert_eq!(parts, ["ReportageNewsArticle", "OpinionNewsArticle"]);
        assert_eq!(article["hasPart"][1]["url"], "https://river.example/2026/story-1/#view");
        assert_eq!(article["video"][0]["@type"], "VideoObject");
        assert_eq!(article["video"][0]["embedUrl"], "https://www.youtube-nocookie.com/embed/abcdefghijk");
        assert_eq!(article["video"][0]["thumbnailUrl"], article["image"][0]["url"]);
        let crumbs = things[1]["itemListElement"].as_array().unwrap();
        let names: Vec<&str> = crumbs.iter().map(|crumb| crumb["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["World & more", "Asia", HOSTILE]);
        assert_eq!(crumbs[2]["item"], "https://river.example/2026/story-1/");
        for (name, content) in [
            ("article:published_time", "2026-11-24T08:00:00+07:00"),
            ("article:modified_time", "2026-11-24T08:30:00+07:00"),
            ("article:section", "Asia"),
            ("article:tag", "Rivers"),
            ("article:author", "https://river.example/author/ann/"),
        ] {
            let escaped = content.replace('/', "&#x2f;");
            let is_there = [content, &escaped]
                .iter()
                .any(|content| html.contains(&format!("<meta property=\"{name}\" content=\"{content}\">")));
            assert!(is_there, "{name}");
        }
        let section = things_of(&text_of(&paper, "/category/world/asia/").await);
        assert_eq!(section[1]["itemListElement"][1]["name"], "Asia");
        let front = things_of(&text_of(&paper, "/").await);
        assert_eq!((&front[0]["@type"], &front[1]["logo"]["url"]), (&json!("WebSite"), &json!(logo)));
        let page = things_of(&text_of(&paper, "/page-8/").await);
        assert_eq!((&page[0]["@type"], &page[0]["datePublished"]), (&json!("WebPage"), &Value::Null));
    })
    .await;
}

/// Writes every document into the folder named by `COURANT_FEEDS_OUT`, for validators outside.
#[tokio::test]
#[ignore = "writes files for validators; run by hand with COURANT_FEEDS_OUT"]
async fn documents_for_validators() {
    let folder = std::path::PathBuf::from(std::env::var_os("COURANT_FEEDS_OUT").expect("COURANT_FEEDS_OUT"));
    each_engine(MIGRATIONS, async |db| {
        let paper = paper(db).await;
        let feeds = FEEDS.iter().flat_map(|path| ["", "atom/", "json/"].map(|suffix| format!("{path}{suffix}")));
        let pages = ["/", "/2026/story-1/", "/2026/story-2/", "/category/world/asia/", "/page-8/", "/author/ann/"];
        for path in feeds.chain(SITEMAPS.iter().chain(&pages).map(|path| (*path).to_owned())) {
            let name = path.trim_matches('/').replace(['/', '~'], "_");
            std::fs::write(folder.join(if name.is_empty() { "front" } else { &name }), text_of(&paper, &path).await)
                .unwrap();
        }
    })
    .await;
}
