//! The page cache tells the truth: what is committed and told of is shown by the next request, and
//! what was kept outlives its store.

use crate::support::{NOW, Sample, change, get, number, path_of, run, sample};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, Engine, Value};
use courant_kit::http::page_cache::PageCacheLimits;
use courant_kit::jobs::Worker;
use courant_news::Event;
use courant_paper::media::files::MediaFolder;
use courant_paper::media::renditions::RenditionMaker;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;

fn paragraph(text: &str) -> Value {
    format!(r#"{{"blocks":[{{"id":"a","type":"paragraph","text":[{{"text":"{text}"}}]}}]}}"#).into()
}

async fn article(db: &Db, slug: &str) -> i64 {
    number(db, "SELECT id FROM articles WHERE slug = $1", &[slug.into()]).await
}

/// Whether the page at an address says something.
async fn says(sample: &Sample, address: &str, text: &str) -> bool {
    get(&sample.paper, address).await.text().contains(text)
}

#[tokio::test]
async fn a_changed_article_is_shown_at_once_wherever_it_stands() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (id, path) = (article(&db, "the-dawn-run").await, path_of(&sample.paper, "the-dawn-run").await);
        let shown = [&*path, "/", "/video/", "/feed/", "/topic/fisheries/", "/2026/11/", "/nothing/"];
        let mut before = Vec::new();
        for address in shown {
            before.push(get(&sample.paper, address).await.bytes);
        }
        let update: Vec<Value> = vec![id.into(), "Changed headline".into(), paragraph("Changed text")];
        let sql = "UPDATE articles SET headline = $2, body = $3, modified_at = modified_at + 1 WHERE id = $1";
        // Committed but not told of: kept pages stay as they are. That is what the event is for.
        run(&db, vec![(sql, update.clone())]).await;
        assert_eq!(get(&sample.paper, &path).await.bytes, before[0]);
        change(&sample.paper, Event::ArticleChanged { article_id: id }, vec![(sql, update)]).await;
        assert!(says(&sample, &path, "Changed headline").await && says(&sample, &path, "Changed text").await);
        for address in ["/video/", "/feed/", "/topic/fisheries/", "/2026/11/"] {
            assert!(says(&sample, address, "Changed headline").await, "{address}");
        }
        // Withdrawn: gone from everywhere with the next request.
        let withdraw = vec![
            ("UPDATE articles SET status = 'withdrawn' WHERE id = $1", vec![id.into()]),
            ("UPDATE article_sections SET listed_at = NULL WHERE article_id = $1", vec![id.into()]),
        ];
        change(&sample.paper, Event::ArticleChanged { article_id: id }, withdraw).await;
        assert_eq!(get(&sample.paper, &path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(get(&sample.paper, &format!("{path}feed/")).await.status, StatusCode::NOT_FOUND);
        for address in shown {
            assert!(!says(&sample, address, "Changed headline").await, "{address} still shows it");
        }
        // And back again.
        let back = vec![("UPDATE articles SET status = 'live' WHERE id = $1", vec![id.into()])];
        change(&sample.paper, Event::ArticlesImported { article_ids: vec![id] }, back).await;
        assert!(says(&sample, &path, "Changed text").await, "a kept 404 does not outlive its cause");
    })
    .await;
}

#[tokio::test]
async fn a_comment_is_shown_at_once() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (id, path) = (article(&db, "the-dawn-run").await, path_of(&sample.paper, "the-dawn-run").await);
        let feed = format!("{path}feed/");
        for address in [&*path, &feed, "/comments/feed/"] {
            assert!(!says(&sample, address, "A new thought").await);
        }
        let insert = vec![
            (
                "INSERT INTO comments (id, public_id, article_id, state, author_name, body, created_at, stands_at)
                 VALUES (9001, 'new', $1, 'live', 'New Guest', $2, $3, $3)",
                vec![id.into(), paragraph("A new thought"), NOW.into()],
            ),
            ("UPDATE articles SET comment_count = comment_count + 1 WHERE id = $1", vec![id.into()]),
        ];
        change(&sample.paper, Event::CommentsImported { article_ids: vec![id] }, insert).await;
        for address in [&*path, &feed, "/comments/feed/"] {
            assert!(says(&sample, address, "A new thought").await, "{address}");
        }
        let hold = vec![("UPDATE comments SET state = 'held', stands_at = NULL WHERE id = 9001", vec![])];
        change(&sample.paper, Event::CommentsImported { article_ids: vec![id] }, hold).await;
        for address in [&*path, &feed, "/comments/feed/"] {
            assert!(!says(&sample, address, "A new thought").await, "{address}");
        }
        // As moderators take one away.
        let again = vec![("UPDATE comments SET state = 'live', stands_at = created_at WHERE id = 9001", vec![])];
        change(&sample.paper, Event::CommentsImported { article_ids: vec![id] }, again).await;
        for address in [&*path, &feed, "/comments/feed/"] {
            assert!(says(&sample, address, "A new thought").await, "{address}");
        }
        let refuse = vec![("UPDATE comments SET state = 'refused', stands_at = NULL WHERE id = 9001", vec![])];
        change(&sample.paper, Event::CommentsChanged { article_id: id, has_gone: true }, refuse).await;
        for address in [&*path, &feed, "/comments/feed/"] {
            assert!(!says(&sample, address, "A new thought").await, "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn new_sizes_of_a_picture_are_offered_at_once() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let medium = number(&db, "SELECT id FROM media WHERE original_name = 'cast-net.jpg'", &[]).await;
        let path = path_of(&sample.paper, "thinnest-season-boeng-thom").await;
        let shown = [&*path, "/", "/river/", "/feed/"];
        for address in shown {
            assert!(!says(&sample, address, "ab/cd-640").await);
        }
        let made = vec![
            (
                "INSERT INTO renditions (media_id, format, width, height, bytes, file)
                 VALUES ($1, 'webp', 640, 427, 90, 'ab/cd-640.webp'), ($1, 'jpeg', 640, 427, 120, 'ab/cd-640.jpg')",
                vec![medium.into()],
            ),
            ("UPDATE media SET renditions_state = 'made' WHERE id = $1", vec![medium.into()]),
        ];
        change(&sample.paper, Event::RenditionsMade { media_id: medium }, made).await;
        for address in shown {
            assert!(says(&sample, address, "ab/cd-640").await, "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_jobs_that_make_pictures_tell_the_pages() {
    each_engine(MIGRATIONS, async |db| {
        // One medium of the sample, as it would come in while the paper is served.
        let sample = sample(db.clone()).await;
        let path = path_of(&sample.paper, "thinnest-season-boeng-thom").await;
        let dispatcher = dispatcher(&sample.paper).await.unwrap();
        assert!(!says(&sample, &path, "image/webp").await);
        let medium = number(&db, "SELECT id FROM media WHERE original_name = 'cast-net.jpg'", &[]).await;
        run(&db, vec![("DELETE FROM jobs WHERE key <> $1", vec![medium.to_string().into()])]).await;
        let maker = RenditionMaker::new(&db, &sample.paper.media, &sample.paper.clock);
        let worker = maker.handle_jobs(Worker::new(&db, &sample.paper.clock));
        worker.run_until_idle().await.unwrap();
        assert!(dispatcher.run_until_idle().await.unwrap() > 0);
        assert!(says(&sample, &path, "image/webp").await);
        assert_eq!(worker.run_until_idle().await.unwrap(), 0, "a second run changes nothing");
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn furniture_changes_on_every_page() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let path = path_of(&sample.paper, "the-dawn-run").await;
        let shown = [&*path, "/", "/river/", "/nothing/"];
        for address in shown {
            assert!(says(&sample, address, "The River Times").await);
        }
        let rename = vec![("UPDATE settings SET value = REPLACE(value, 'The River Times', 'The Sea Times')", vec![])];
        change(&sample.paper, Event::SettingsChanged, rename).await;
        for address in shown.iter().chain(&["/feed/"]) {
            assert!(says(&sample, address, "The Sea Times").await, "{address}");
        }
        assert!(!says(&sample, "/river/", "· The River Times</title>").await);
        let menu = vec![(
            "INSERT INTO menu_items (menu_id, position, label, target_kind, address)
             SELECT id, 99, 'A new entry', 'address', '/corrections-policy' FROM menus WHERE location = 'main'",
            vec![],
        )];
        change(&sample.paper, Event::FurnitureChanged, menu).await;
        for address in shown {
            assert!(says(&sample, address, "A new entry").await, "{address}");
        }
        // An event of a version to come: nobody knows what it touches, so everything is made anew.
        let dispatcher = dispatcher(&sample.paper).await.unwrap();
        run(
            &db,
            vec![
                ("UPDATE menu_items SET label = 'Renamed' WHERE label = 'A new entry'", vec![]),
                ("INSERT INTO outbox (name, payload, created_at) VALUES ('later', '{\"event\":\"later\"}', 0)", vec![]),
            ],
        )
        .await;
        dispatcher.run_until_idle().await.unwrap();
        assert!(says(&sample, "/", "Renamed").await);
    })
    .await;
}

#[tokio::test]
async fn kept_pages_outlive_their_store() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let path = path_of(paper, "the-dawn-run").await;
        let mut kept = Vec::new();
        for address in [&*path, "/", "/feed/", "/nothing/"] {
            kept.push((address.to_owned(), get(paper, address).await));
        }
        run(&db, vec![("ALTER TABLE addresses RENAME TO addresses_secretly_gone", vec![])]).await;
        for (address, before) in &kept {
            let answer = get(paper, address).await;
            assert_eq!((answer.status, &answer.bytes), (before.status, &before.bytes), "{address}");
        }
        let asset = get(paper, &paper.site().style.links.list_style).await;
        assert_eq!(asset.status, StatusCode::OK, "style needs no store");
        for address in ["/river/", "/about/", "/river/feed/", "/other/"] {
            let answer = get(paper, address).await;
            assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{address}");
            assert_eq!(answer.header(http::header::CACHE_CONTROL), "no-store");
            assert!(!answer.header(http::header::CONTENT_SECURITY_POLICY).is_empty());
            let html = crate::html::Html::parse(answer.text());
            let text = crate::html::fold(&html.one("main").text);
            assert!(text.contains("give this number: "), "{address}: {text}");
            let number: String =
                text.split("give this number: ").nth(1).unwrap().chars().take_while(|c| !c.is_whitespace()).collect();
            assert!(
                number.len() >= 8
                    && number.trim_end_matches('.').chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
                "{number}"
            );
            for cause in ["addresses", "secretly", "SQL", "sqlite", "relation", "no such", "error:", "panicked", ".rs"]
            {
                assert!(!text.contains(cause), "{address} says why: {cause}");
            }
        }
        // Whoever sent a form is told so as well.
        run(&db, vec![("ALTER TABLE sign_in_links RENAME TO sign_in_links_gone", vec![])]).await;
        let sent = crate::support::send(paper, "/~in", &[("email", "sok@river.example")], &[]).await;
        run(&db, vec![("ALTER TABLE sign_in_links_gone RENAME TO sign_in_links", vec![])]).await;
        assert_eq!(sent.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(sent.text().contains("give this number: ") && !sent.text().contains("sign_in"), "{}", sent.text());
        // A failure is not kept: when the store is back, so are the pages.
        run(&db, vec![("ALTER TABLE addresses_secretly_gone RENAME TO addresses", vec![])]).await;
        for address in ["/river/", "/about/", "/river/feed/"] {
            assert_eq!(get(paper, address).await.status, StatusCode::OK, "{address}");
        }
        assert_eq!(get(paper, "/other/").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_database_that_hangs_up_is_survived() {
    each_engine(MIGRATIONS, async |db| {
        if db.engine() != Engine::Postgres {
            eprintln!("skipped: a file does not hang up");
            return;
        }
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let front = get(paper, "/").await;
        let cut = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        run(&db, vec![(cut, vec![])]).await;
        assert_eq!(get(paper, "/").await.bytes, front.bytes);
        assert_eq!(get(paper, "/river/").await.status, StatusCode::OK, "a new connection is made");
        assert_eq!(get(paper, "/health").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn an_empty_store_is_no_paper() {
    each_engine(MIGRATIONS, async |db| {
        let folder = tempfile::tempdir().unwrap();
        let media = MediaFolder::new(folder.path());
        let opened = Paper::open(db, Clock::fixed(NOW), media, PageCacheLimits::default(), None).await;
        let error = opened.err().expect("there is no paper in it").to_string();
        assert!(error.contains("courant new"), "{error}");
    })
    .await;
}
