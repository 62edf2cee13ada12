//! Other spellings and addresses of the old system: exactly one 301 to the page, or 404.

use crate::support::{Sample, get, moved, path_of, request, run, sample};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};

/// Gives some things of the sample ids and addresses of an old system.
async fn import(sample: &Sample) {
    let db = &sample.paper.db;
    run(
        db,
        vec![
            (
                "INSERT INTO import_ids (source, kind, old_id, new_id)
                 SELECT 'old', 'item', '4711', id FROM articles WHERE slug = 'the-dawn-run'",
                vec![],
            ),
            (
                "INSERT INTO import_ids (source, kind, old_id, new_id)
                 SELECT 'old', 'item', '4712', id FROM articles WHERE slug = 'private-house-style'",
                vec![],
            ),
            (
                "INSERT INTO import_ids (source, kind, old_id, new_id)
                 SELECT 'old', 'section', '7', id FROM sections WHERE slug = 'river'",
                vec![],
            ),
            (
                "INSERT INTO import_ids (source, kind, old_id, new_id)
                 SELECT 'old', 'person', '3', id FROM people WHERE slug = 'anneke-dray'",
                vec![],
            ),
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical)
                 SELECT '/category/river', 'section', id, 0 FROM sections WHERE slug = 'river'",
                vec![],
            ),
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical)
                 SELECT '/tag/floods', 'topic', id, 0 FROM topics WHERE slug = 'floods'",
                vec![],
            ),
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical)
                 SELECT '/2009/01/dawn', 'article', id, 0 FROM articles WHERE slug = 'the-dawn-run'",
                vec![],
            ),
            (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical)
                 SELECT '/2009/01/style', 'article', id, 0 FROM articles WHERE slug = 'private-house-style'",
                vec![],
            ),
            ("UPDATE media SET upload_path = '2012/03/net.jpg' WHERE original_name = 'cast-net.jpg'", vec![]),
        ],
    )
    .await;
}

#[tokio::test]
async fn each_old_spelling_leads_to_its_page_by_one_redirect() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        import(&sample).await;
        let paper = &sample.paper;
        let dawn = path_of(paper, "the-dawn-run").await;
        let khmer = path_of(paper, "ត្រីបឹងធំ-តិចបំផុត").await;
        let (dawn, khmer, thread) = (dawn.as_str(), khmer.as_str(), format!("{dawn}feed/"));
        let plain = |path: &str| path.trim_end_matches('/').to_owned();
        for (old, new) in [
            (plain(dawn), dawn),
            (format!("/{dawn}"), dawn),
            (dawn.replace("/the-", "//the-"), dawn),
            (dawn.replace("the-dawn", "the%2Ddawn"), dawn),
            (format!("{dawn}2/"), dawn),
            (format!("{dawn}comment-page-2/"), dawn),
            (format!("{dawn}amp/"), dawn),
            (format!("{dawn}amp"), dawn),
            (format!("{dawn}embed/"), dawn),
            (format!("{dawn}trackback/"), dawn),
            (format!("{dawn}page/2/"), dawn),
            (plain(khmer), khmer),
            (plain(khmer).to_ascii_lowercase(), khmer),
            ("/2009/01/dawn/".to_owned(), dawn),
            ("/2009/01/dawn".to_owned(), dawn),
            ("/2009/01/dawn/amp/".to_owned(), dawn),
            ("/?p=4711".to_owned(), dawn),
            ("/?p=4711&preview=true".to_owned(), dawn),
            ("/?page_id=4711".to_owned(), dawn),
            ("/?cat=7".to_owned(), "/river/"),
            ("/?author=3".to_owned(), "/author/anneke-dray/"),
            ("/?author_name=anneke-dray".to_owned(), "/author/anneke-dray/"),
            ("/?category_name=river".to_owned(), "/river/"),
            ("/?tag=floods".to_owned(), "/topic/floods/"),
            ("/category/river/".to_owned(), "/river/"),
            ("/tag/floods".to_owned(), "/topic/floods/"),
            ("/author/anneke-dray".to_owned(), "/author/anneke-dray/"),
            ("/2026/11".to_owned(), "/2026/11/"),
            ("/?m=202611".to_owned(), "/2026/11/"),
            ("/?m=20261123".to_owned(), "/2026/11/23/"),
            ("/?year=2026&monthnum=11".to_owned(), "/2026/11/"),
            ("/river/page/1/".to_owned(), "/river/"),
            ("/feed".to_owned(), "/feed/"),
            ("/feed/rss2/".to_owned(), "/feed/"),
            ("/feed/rdf/".to_owned(), "/feed/"),
            ("/feed/atom".to_owned(), "/feed/atom/"),
            ("/?feed=rss2".to_owned(), "/feed/"),
            ("/?feed=comments-rss2".to_owned(), "/comments/feed/"),
            ("/river/feed".to_owned(), "/river/feed/"),
            ("/category/river/feed/".to_owned(), "/river/feed/"),
            (format!("{dawn}feed"), thread.as_str()),
            ("/wp-sitemap.xml".to_owned(), "/sitemap.xml"),
        ] {
            assert_eq!(moved(paper, &old).await, new, "{old}");
        }
        for (old, name) in [
            ("/wp-content/uploads/2012/03/net.jpg", "net"),
            ("/wp-content/uploads/2012/03/net-300x200.jpg", "net in another size"),
            ("/en/wp-content/uploads/2012/03/net.jpg", "net of a site in a folder"),
        ] {
            assert!(moved(paper, old).await.starts_with("/~media/"), "{name}");
        }
        // The case of percent-encoding says nothing (RFC 3986, 6.2.2.1): the same page, one canonical address.
        let lower = get(paper, &khmer.to_ascii_lowercase()).await;
        assert_eq!(lower.status, StatusCode::OK);
        assert_eq!(lower.bytes, get(paper, khmer).await.bytes);
    })
    .await;
}

#[tokio::test]
async fn what_never_was_is_missing() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        import(&sample).await;
        let paper = &sample.paper;
        for address in [
            "/nothing/",
            "/nothing",
            "/?p=1",
            "/?p=4712",
            "/?p=x",
            "/?cat=99",
            "/?m=209913",
            "/2009/01/style/",
            "/2009/01/style/feed/",
            "/nothing/feed/",
            "/nothing/page/2/",
            "/nothing/amp/",
            "/2020/",
            "/2026/13/",
            "/author/nobody/",
            "/wp-content/uploads/2012/03/other.jpg",
            "/~media/aa/bb.jpg",
            "/~assets/x.css",
            "/wp-login.php",
            "/wp-admin/",
            "/xmlrpc.php",
            "/.env",
            "/a/../../etc/passwd",
            "/%00",
            "/%ff%fe/",
            "/feed/xyz/",
            "/~sitemap/../x.xml",
            "/metrics",
        ] {
            assert_eq!(get(paper, address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        let long = format!("/{}/", "a".repeat(9_000));
        assert_eq!(get(paper, &long).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn numbered_pages_lead_to_where_they_start_now() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let to = moved(paper, "/page/2/").await;
        assert!(to.starts_with("/?before="), "{to}");
        assert_eq!(moved(paper, "/?paged=2").await, to);
        assert_eq!(get(paper, "/river/page/900/").await.header(header::LOCATION), "/river/");
        let head = request(paper, Method::HEAD, "/page/2/", &[]).await;
        assert_eq!((head.status, head.header(header::LOCATION)), (StatusCode::MOVED_PERMANENTLY, &*to));
    })
    .await;
}

#[tokio::test]
async fn parameters_that_mean_nothing_change_nothing() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let dawn = path_of(paper, "the-dawn-run").await;
        let plain = get(paper, &dawn).await;
        let renders = paper.cache.stats().renders;
        for query in ["?utm_source=x", "?fbclid=1", "?replytocom=7", "?p=4711", "?m=2", "?paged=2", "?before=x", "?"] {
            let answer = get(paper, &format!("{dawn}{query}")).await;
            assert_eq!((answer.status, answer.bytes), (StatusCode::OK, plain.bytes.clone()), "{query}");
        }
        assert_eq!(paper.cache.stats().renders, renders, "one page, however it is asked for");
    })
    .await;
}
