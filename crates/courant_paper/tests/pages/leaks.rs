//! Nothing that is not public leaks: every field of what is hidden holds a word that must not be
//! found in anything anybody can be answered.

use crate::crawl::crawl;
use crate::html::{Html, fold};
use crate::support::{Answer, Sample, get, path_of, request, run, sample};
use courant_kit::db::Value;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode};

/// Begins every word that may not be found; capitals and digits only, so that no escaping hides it.
const CANARY: &str = "CANARY";

/// Row, status, visibility.
const HIDDEN: &[(i64, &str, &str)] = &[
    (9_001, "draft", "public"),
    (9_002, "filed", "public"),
    (9_003, "in_review", "public"),
    (9_004, "approved", "public"),
    (9_005, "scheduled", "public"),
    (9_006, "withdrawn", "public"),
    (9_007, "live", "private"),
    (9_008, "draft", "private"),
    (9_009, "withdrawn", "password"),
    (LOCKED, "live", "password"),
];
/// The one that says that it exists.
const LOCKED: i64 = 9_010;

fn paragraph(text: &str) -> Value {
    format!(r#"{{"blocks":[{{"id":"a","type":"paragraph","text":[{{"text":"{text}"}}]}}]}}"#).into()
}

/// Hides articles of every sort in the sample, each with its own topic, picture, thread and old
/// address, and puts hidden comments under what is public. With `is_careless` they also stand in
/// lists, as if whoever hid them had forgotten that.
async fn hide(sample: &Sample, is_careless: bool) {
    let db = &sample.paper.db;
    let mut all: Vec<(&'static str, Vec<Value>)> = Vec::new();
    let listed_at: Value = is_careless.then_some(1_795_400_000_000i64).into();
    for (id, status, visibility) in HIDDEN {
        let id = *id;
        let word = |field: &str| -> Value { format!("{CANARY}{field}{id}").into() };
        all.push((
            "INSERT INTO media (id, public_id, family, state, title, alt, caption, credit_line, source_address, created_at)
             VALUES ($1, $2, 'picture', 'reference', $3, $4, $5, $6, 'https://old.example/x.jpg', 0)",
            vec![id.into(), format!("hidden-{id}").into(), word("TITLE"), word("ALT"), word("CAPTION"), word("CREDIT")],
        ));
        all.push((
            "INSERT INTO articles (id, public_id, type, path, slug, status, visibility, password_hash, kind, language, kicker,
                 headline, short_headline, standfirst, teaser, dateline, body, key_terms, lead_media_id, lead_caption,
                 lead_credit, section_id, translation_of, is_sticky, sources, search_title, search_description,
                 first_published_at, updated_at, created_at, modified_at)
             VALUES ($1, $2, 'article', $3, $4, $5, $6, $7, 'opinion', 'fr', $8, $9, $10, $11, $12, $13, $14, $15, $1, $16,
                 $17, (SELECT id FROM sections WHERE slug = 'river'), 'thinnest-season-boeng-thom', 1, $18, $19, $20,
                 1795400000000, 1795410000000, 0, 1795410000000)",
            vec![
                id.into(),
                format!("hidden-{id}").into(),
                format!("/2026/11/hidden-{id}").into(),
                format!("hidden-{id}").into(),
                (*status).into(),
                (*visibility).into(),
                word("HASH"),
                word("KICKER"),
                word("HEADLINE"),
                word("SHORT"),
                word("STANDFIRST"),
                word("TEASER"),
                word("DATELINE"),
                paragraph(&format!("{CANARY}BODY{id}")),
                word("TERMS"),
                word("LEADCAPTION"),
                word("LEADCREDIT"),
                format!("[\"{CANARY}SOURCE{id}\"]").into(),
                word("SEARCHTITLE"),
                word("SEARCHTEXT"),
            ],
        ));
        for (sql, path) in [
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical) VALUES ($2, 'article', $1, 1)",
                format!("/2026/11/hidden-{id}"),
            ),
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical) VALUES ($2, 'article', $1, 0)",
                format!("/old-hidden-{id}"),
            ),
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical) VALUES ($2, 'media', $1, 1)",
                format!("/picture-{id}"),
            ),
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical) VALUES ($2, 'topic', $1, 1)",
                format!("/topic/hidden-{id}"),
            ),
            ("INSERT INTO import_ids (source, kind, old_id, new_id) VALUES ('old', 'item', $2, $1)", id.to_string()),
            ("INSERT INTO import_ids (source, kind, old_id, new_id) VALUES ('old', 'media', $2, $1)", format!("m{id}")),
        ] {
            // A topic's address needs no topic yet.
            all.push((sql, vec![id.into(), path.into()]));
        }
        all.push((
            "INSERT INTO topics (id, slug, path, name, description, article_count) VALUES ($1, $2, $3, $4, $5, $6)",
            vec![
                id.into(),
                format!("hidden-{id}").into(),
                format!("/topic/hidden-{id}").into(),
                word("TOPIC"),
                word("TOPICTEXT"),
                0i64.into(),
            ],
        ));
        let row: Vec<Value> = vec![id.into(), listed_at.clone()];
        for sql in [
            "INSERT INTO article_topics (article_id, topic_id, listed_at) VALUES ($1, $1, $2)",
            "INSERT INTO article_topics (article_id, topic_id, listed_at) SELECT $1, id, $2 FROM topics WHERE slug = 'fisheries'",
            "INSERT INTO article_sections (article_id, section_id, listed_at) SELECT $1, id, $2 FROM sections WHERE slug = 'river'",
            "INSERT INTO bylines (article_id, person_id, role, listed_at) SELECT $1, id, 'author', $2 FROM people WHERE slug = 'anneke-dray'",
        ] {
            all.push((sql, row.clone()));
        }
        all.push(("INSERT INTO article_media (article_id, media_id) VALUES ($1, $1)", vec![id.into()]));
        all.push((
            "INSERT INTO article_fields (article_id, position, name, value) VALUES ($1, 0, $2, $2)",
            vec![id.into(), word("FIELD")],
        ));
        all.push(comment(id, id, "live"));
        all.push((
            "INSERT INTO dossier_entries (dossier_id, article_id, text, position, added_at)
             SELECT MIN(id), $1, $2, 5, 0 FROM dossiers",
            vec![id.into(), word("WHY")],
        ));
        all.push((
            "INSERT INTO menu_items (menu_id, position, target_kind, target_id) SELECT id, 90, 'article', $1 FROM menus",
            vec![id.into()],
        ));
    }
    let public = crate::support::number(db, "SELECT id FROM articles WHERE slug = 'the-dawn-run'", &[]).await;
    all.extend(hidden_dossier(public));
    for (id, state) in [(9_101, "held"), (9_102, "spam"), (9_103, "trash")] {
        all.push(comment(id, public, state));
        // What answers a hidden comment is public and must not quote it.
        all.push((
            "INSERT INTO comments (id, public_id, article_id, parent_id, state, author_name, author_email, body, created_at)
             VALUES ($1, $2, $3, $4, 'live', 'Guest', 'CANARYMAIL@example.org', $5, 1795400000000)",
            vec![(id + 100).into(), format!("answer-{id}").into(), public.into(), id.into(), paragraph("An answer")],
        ));
    }
    all.push(("UPDATE people SET email = 'CANARYMAIL' || id || '@example.org'", vec![]));
    all.push((
        "INSERT INTO subscriptions (id, public_id, kind, article_id, email, created_at)
         VALUES (9001, 's', 'article_comments', $1, 'CANARYMAIL@example.org', 0)",
        vec![public.into()],
    ));
    all.push((
        "INSERT INTO promotions (id, slug, slot, headline, text, weight, starts_at, ends_at)
         VALUES (9001, 'later', 'article-end', 'CANARYLATER', 'CANARYLATER', 9000, 1895400000000, NULL),
                (9002, 'over', 'front', 'CANARYOVER', 'CANARYOVER', 9000, NULL, 1695400000000)",
        vec![],
    ));
    if is_careless {
        // Counted as well, so that even the lists of lists would know them.
        all.push(("UPDATE topics SET article_count = 1 WHERE id >= 9000", vec![]));
    }
    run(db, all).await;
    sample.paper.reload().await.unwrap();
}

/// A dossier that is being made, with an article that everybody may read.
fn hidden_dossier(public: i64) -> Vec<(&'static str, Vec<Value>)> {
    let word = |field: &str| -> Value { format!("{CANARY}DOSSIER{field}").into() };
    let mut all = vec![(
        "INSERT INTO dossiers (id, slug, path, name, standfirst, introduction, typed, created_at, changed_at)
         VALUES (9001, 'hidden-9000', '/dossier/hidden-9000', $1, $2, $3, $4, 0, 1795410000000)",
        vec![word("NAME"), word("STANDFIRST"), paragraph("CANARYDOSSIERBODY"), word("TYPED")],
    )];
    for (path, is_canonical) in [("/dossier/hidden-9000", 1i64), ("/dossier/hidden-9000-old", 0)] {
        all.push((
            "INSERT INTO addresses (path, target_kind, target_id, is_canonical) VALUES ($1, 'dossier', 9001, $2)",
            vec![path.into(), is_canonical.into()],
        ));
    }
    for article in [Value::from(Some(public)), Value::from(None::<i64>)] {
        all.push((
            "INSERT INTO dossier_entries (dossier_id, article_id, text, position, added_at) VALUES (9001, $1, $2, 1, 0)",
            vec![article, word("ENTRY")],
        ));
    }
    all
}

fn comment(id: i64, article: i64, state: &'static str) -> (&'static str, Vec<Value>) {
    (
        "INSERT INTO comments (id, public_id, article_id, state, author_name, author_email, author_address, body, fields, created_at)
         VALUES ($1, $2, $3, $4, $5, 'CANARYMAIL@example.org', 'https://canary.example/CANARY', $6, $7, 1795400000000)",
        vec![
            id.into(),
            format!("comment-{id}").into(),
            article.into(),
            state.into(),
            format!("{CANARY}NAME{id}").into(),
            paragraph(&format!("{CANARY}COMMENT{id}")),
            format!("{{\"ip\":\"{CANARY}IP{id}\"}}").into(),
        ],
    )
}

/// No canary in an answer's headers or body.
fn check(address: &str, answer: &Answer) {
    let body = String::from_utf8_lossy(&answer.bytes);
    if let Some(at) = body.find(CANARY) {
        let around: String = body[at..].chars().take(40).collect();
        panic!("{address} says {around}");
    }
    assert!(!format!("{:?}", answer.headers).contains(CANARY), "{address}: {:?}", answer.headers);
}

#[tokio::test]
async fn nothing_hidden_is_said_anywhere() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        hide(&sample, false).await;
        let crawled = crawl(&sample.paper).await;
        for (address, answer) in &crawled.answers {
            check(address, answer);
            assert!(!address.contains("hidden-"), "{address} can be reached");
        }
        assert!(crawled.answers.keys().any(|address| address.ends_with("/feed/atom/")));
        assert!(crawled.answers.keys().any(|address| address.starts_with("/~sitemap/")));
    })
    .await;
}

#[tokio::test]
async fn a_forgotten_list_shows_nothing_hidden() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        hide(&sample, true).await;
        for address in [
            "/",
            "/?before=9000000000000-1",
            "/river/",
            "/topic/fisheries/",
            "/author/anneke-dray/",
            "/2026/11/",
            "/feed/",
            "/feed/json/",
            "/river/feed/",
            "/topic/fisheries/feed/atom/",
            "/dossier/the-gates-of-longdu/",
            "/dossier/the-gates-of-longdu/feed/",
            "/~sitemap/dossiers.xml",
            "/author/anneke-dray/feed/",
            "/comments/feed/",
            "/~sitemap/articles-2026-11.xml",
            "/~sitemap/news.xml",
            "/nothing/",
        ] {
            let answer = get(&sample.paper, address).await;
            check(address, &answer);
            assert!(!answer.text().contains("hidden-90"), "{address} names a hidden address");
        }
    })
    .await;
}

#[tokio::test]
async fn guessing_gives_nothing_away() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        hide(&sample, false).await;
        let paper = &sample.paper;
        for base in ["/dossier/hidden-9000", "/dossier/hidden-9000-old", "/dossier/HIDDEN-9000"] {
            for tail in ["", "/", "/feed/", "/feed/json/", "/page/2/", "/?before=1-1", "/2/", "/amp/"] {
                let guess = format!("{base}{tail}");
                let answer = get(paper, &guess).await;
                check(&guess, &answer);
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{guess}");
            }
        }
        for (id, ..) in HIDDEN {
            let own = format!("/2026/11/hidden-{id}/");
            let mut guesses = Vec::new();
            for base in [own.clone(), format!("/old-hidden-{id}/"), format!("/2026/11/HIDDEN-{id}/")] {
                for tail in [
                    "",
                    "feed/",
                    "feed/atom/",
                    "feed/json/",
                    "article.json",
                    "amp/",
                    "embed/",
                    "trackback/",
                    "page/2/",
                    "comment-page-1/",
                    "2/",
                    "?before=1-1",
                    "?preview=true",
                ] {
                    guesses.push(format!("{base}{tail}"));
                }
            }
            for query in [
                format!("/?p={id}"),
                format!("/?page_id={id}"),
                format!("/?p={id}&preview=true"),
                format!("/?attachment_id=m{id}"),
                format!("/?name=2026/11/hidden-{id}"),
                format!("/?pagename=old-hidden-{id}"),
                format!("/?tag=hidden-{id}"),
                format!("/picture-{id}/"),
                format!("/picture-{id}"),
                format!("/topic/hidden-{id}/"),
                format!("/topic/hidden-{id}"),
                format!("/topic/hidden-{id}/feed/"),
                format!("/topic/hidden-{id}/page/2/"),
                format!("/hidden-{id}/"),
            ] {
                guesses.push(query);
            }
            for guess in guesses {
                for method in [Method::GET, Method::HEAD] {
                    let answer = request(paper, method, &guess, &[]).await;
                    check(&guess, &answer);
                    // Of the one behind a password it may be known that it exists: its page and what leads there.
                    let is_known = *id == LOCKED && (answer.status == StatusCode::OK || answer.status.is_redirection());
                    assert!(answer.status == StatusCode::NOT_FOUND || is_known, "{guess}: {}", answer.status);
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn behind_a_password_only_its_being_there_is_said() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        hide(&sample, false).await;
        let paper = &sample.paper;
        let own = format!("/2026/11/hidden-{LOCKED}/");
        let answer = get(paper, &own).await;
        assert_eq!(answer.status, StatusCode::OK);
        let html = Html::parse(answer.text());
        assert_eq!(fold(&html.one("h1").text), "This article is protected by a password");
        assert_eq!(html.classed("notice").count(), 1);
        for class in ["body", "byline", "share", "thread", "topics", "related", "labels", "article__lead", "sources"] {
            assert_eq!(html.classed(class).count(), 0, "{class}");
        }
        assert!(html.json_ld().is_empty());
        assert!(html.all("meta").any(|meta| meta.get("name") == "robots" && meta.get("content") == "noindex"));
        for address in ["feed/", "feed/atom/", "feed/json/", "article.json"] {
            assert_eq!(get(paper, &format!("{own}{address}")).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        // The public version it translates does not name it.
        let lead = get(paper, &path_of(paper, "thinnest-season-boeng-thom").await).await;
        assert!(!lead.text().contains("hidden-"), "a translation that is hidden is named");
    })
    .await;
}
