//! What other sites show where an article is passed on: its picture, or the card that is drawn for it.

use crate::html::Html;
use crate::support::{ADDRESS, Answer, change, get, number, page, path_of, request, run, sample};
use courant_kit::db::{Db, Value};
use courant_news::Event;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use std::sync::Arc;

/// An article of the sample without a picture.
const PLAIN: &str = "ferry-winter-timetable";

fn property<'a>(html: &'a Html, name: &str) -> &'a str {
    html.all("meta").find(|meta| meta.get("property") == name).map_or("", |meta| meta.get("content"))
}

fn card_of(html: &Html) -> String {
    property(html, "og:image").strip_prefix(ADDRESS).unwrap().to_owned()
}

/// The article's own images in its structured data.
fn images(html: &Html) -> Vec<serde_json::Value> {
    let all = html.json_ld();
    let things = all.iter().flat_map(|one| one.as_array().cloned().unwrap_or_else(|| vec![one.clone()]));
    let article = things.into_iter().find(|thing| thing.get("headline").is_some()).unwrap();
    article["image"].as_array().cloned().unwrap_or_default()
}

async fn public_id(db: &Db, slug: &str) -> String {
    let mut tx = db.read().await.unwrap();
    tx.load("SELECT public_id FROM articles WHERE slug = $1", &[slug.into()]).await.unwrap().string(0).unwrap()
}

/// A drawn card, decoded.
fn picture(answer: &Answer) -> image::RgbImage {
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header(header::CONTENT_TYPE), "image/png");
    image::load_from_memory_with_format(&answer.bytes, image::ImageFormat::Png).unwrap().to_rgb8()
}

fn renders(paper: &Arc<Paper>) -> u64 {
    paper.cache.stats().renders
}

#[tokio::test]
async fn an_article_without_a_picture_has_a_card() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let html = page(paper, &path_of(paper, PLAIN).await).await;
        let address = card_of(&html);
        let id = public_id(&paper.db, PLAIN).await;
        assert!(address.starts_with(&format!("/~share/{id}.png?")), "{address}");
        assert_eq!(property(&html, "og:image:width"), "1200");
        assert_eq!(property(&html, "og:image:height"), "630");
        let headline = property(&html, "og:title");
        assert_eq!(property(&html, "og:image:alt"), format!("{headline} · The River Times"));
        let large = html.all("meta").find(|meta| meta.get("name") == "twitter:card").unwrap();
        assert_eq!(large.get("content"), "summary_large_image");
        let images = images(&html);
        assert_eq!(images.len(), 1);
        assert_eq!(images[0]["url"], format!("{ADDRESS}{address}"));
        assert_eq!((images[0]["width"].as_i64(), images[0]["height"].as_i64()), (Some(1200), Some(630)));

        let answer = get(paper, &address).await;
        let picture = picture(&answer);
        assert_eq!(picture.dimensions(), (1200, 630));
        // Ink where the headline is: a card without fonts would be empty there.
        let dark = |x, y| picture.get_pixel(x, y).0.iter().all(|&channel| channel < 100);
        let ink = (80..1120).flat_map(|x| (140..500).map(move |y| (x, y))).filter(|&(x, y)| dark(x, y)).count();
        assert!(ink > 8_000, "{ink}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "public, max-age=86400");
        let like = get(paper, "/").await;
        for name in ["content-security-policy", "x-content-type-options", "referrer-policy"] {
            assert_eq!(answer.header(name), like.header(name), "{name}");
            assert!(!answer.header(name).is_empty(), "{name}");
        }
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
        assert_eq!(answer.header(header::CONTENT_ENCODING), "");

        let head = request(paper, Method::HEAD, &address, &[]).await;
        assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
        assert_eq!(head.header(header::CONTENT_LENGTH), answer.bytes.len().to_string());
        let tag = answer.header(header::ETAG);
        let known = request(paper, Method::GET, &address, &[("if-none-match", tag)]).await;
        assert_eq!(known.status, StatusCode::NOT_MODIFIED);
        assert_eq!(request(paper, Method::POST, &address, &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
    })
    .await;
}

#[tokio::test]
async fn an_article_with_a_picture_is_shared_with_it() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let path = path_of(paper, "the-dawn-run").await;
        let html = page(paper, &path).await;
        assert!(card_of(&html).starts_with("/~media/"), "{}", card_of(&html));
        assert!(images(&html).iter().all(|image| !image["url"].as_str().unwrap().contains("/~share/")));
        // A picture that is gone is none.
        let id = number(&paper.db, "SELECT id FROM articles WHERE slug = 'the-dawn-run'", &[]).await;
        let gone = "UPDATE media SET state = 'missing', file = '' WHERE family = 'picture'";
        let forget = "DELETE FROM renditions";
        change(paper, Event::ArticleChanged { article_id: id }, vec![(forget, vec![]), (gone, vec![])]).await;
        assert!(card_of(&page(paper, &path).await).starts_with("/~share/"));
    })
    .await;
}

#[tokio::test]
async fn a_card_is_drawn_once_and_again_after_a_change() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let path = path_of(paper, PLAIN).await;
        let address = card_of(&page(paper, &path).await);
        let bare = address.split('?').next().unwrap().to_owned();
        let first = get(paper, &address).await;
        let before = renders(paper);
        for other in [&bare, &format!("{bare}?utm_source=x"), &address] {
            assert_eq!(get(paper, other).await.bytes, first.bytes, "{other}");
        }
        assert_eq!(renders(paper), before, "a card was drawn twice");

        let id = number(&paper.db, "SELECT id FROM articles WHERE slug = $1", &[PLAIN.into()]).await;
        let edit = ("UPDATE articles SET headline = 'No ferry at all' WHERE id = $1", vec![Value::from(id)]);
        change(paper, Event::ArticleChanged { article_id: id }, vec![edit]).await;
        let new_address = card_of(&page(paper, &path).await);
        assert_ne!(new_address, address, "other sites would keep the old card");
        let second = get(paper, &new_address).await;
        assert_ne!(second.bytes, first.bytes);
        assert_eq!(get(paper, &address).await.bytes, second.bytes, "the old address shows the card as it is");

        let accent = (
            "UPDATE settings SET value = REPLACE(value, $1, $2) WHERE key = 'paper'",
            vec!["#1f5f6b".into(), "#7a1f5c".into()],
        );
        change(paper, Event::SettingsChanged, vec![accent]).await;
        assert_ne!(card_of(&page(paper, &path).await), new_address);
        assert_eq!(picture(&get(paper, &bare).await).get_pixel(4, 4).0, [0x7a, 0x1f, 0x5c]);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_public_has_no_card() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let id = public_id(&paper.db, PLAIN).await;
        let address = format!("/~share/{id}.png");
        let unknown = get(paper, "/~share/0192f000-0000-7000-8000-000000000000.png").await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        assert!(unknown.is_html());
        for (status, visibility) in [
            ("draft", "public"),
            ("filed", "public"),
            ("in_review", "public"),
            ("approved", "public"),
            ("scheduled", "public"),
            ("withdrawn", "public"),
            ("live", "private"),
            ("live", "password"),
            ("draft", "private"),
        ] {
            let hide = (
                "UPDATE articles SET status = $1, visibility = $2 WHERE slug = $3",
                vec![status.into(), visibility.into(), PLAIN.into()],
            );
            run(&paper.db, vec![hide]).await;
            let article_id = number(&paper.db, "SELECT id FROM articles WHERE slug = $1", &[PLAIN.into()]).await;
            change(paper, Event::ArticleChanged { article_id }, Vec::new()).await;
            let hidden = get(paper, &address).await;
            assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{status} {visibility}");
            let visible = |answer: &Answer| Html::parse(answer.text()).texts("error").join(" ");
            assert_eq!(visible(&hidden), visible(&unknown), "{status} {visibility}");
            assert_eq!(hidden.header(header::CACHE_CONTROL), unknown.header(header::CACHE_CONTROL));
        }
        // The page of what is locked says nothing about a card either.
        let lock = ("UPDATE articles SET status = 'live', visibility = 'password' WHERE slug = $1", vec![PLAIN.into()]);
        run(&paper.db, vec![lock]).await;
        let html = page(paper, &path_of(paper, PLAIN).await).await;
        assert_eq!(property(&html, "og:image"), "");
        for odd in
            ["/~share/", "/~share/.png", "/~share/a%2fb.png", "/~share/a.jpg", "/~share/..png", "/~share/%00.png"]
        {
            assert_eq!(get(paper, odd).await.status, StatusCode::NOT_FOUND, "{odd}");
        }
    })
    .await;
}

#[tokio::test]
async fn cards_in_every_language_of_the_paper() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        run(&paper.db, vec![("UPDATE articles SET lead_media_id = NULL", vec![])]).await;
        let rows = {
            let mut tx = paper.db.read().await.unwrap();
            tx.query("SELECT public_id, language FROM public_articles ORDER BY id", &[]).await.unwrap()
        };
        let mut languages = std::collections::BTreeSet::new();
        for row in &rows {
            let (id, language) = (row.string(0).unwrap(), row.string(1).unwrap());
            if !languages.insert(language.clone()) {
                continue;
            }
            let picture = picture(&get(paper, &format!("/~share/{id}.png")).await);
            // Paper-white beside the headline: the plate for what cannot be drawn has the accent there.
            assert!(picture.get_pixel(30, 300).0.iter().all(|&channel| channel > 240), "{language}");
        }
        assert!(languages.len() >= 5, "{languages:?}");
    })
    .await;
}
