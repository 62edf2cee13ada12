//! What is counted: pages sent to readers, in sums, and nothing about whom.

use crate::support::{NOW, Sample, change, get, number, page, path_of, request, run, sample};
use courant_kit::clock::day_of;
use courant_kit::db::{Db, Engine};
use courant_news::Event;
use courant_paper::checks::{self, Weight};
use courant_paper::clockwork::Clockwork;
use courant_paper::pages::cache::dispatcher;
use courant_paper::promotions::apply::apply;
use courant_paper::stats;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use jiff::tz::TimeZone;

const BROWSER: &str = "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0";
const HALF_MINUTE: i64 = 30_000;

/// The day of NOW where the paper is.
fn today() -> i64 {
    day_of(NOW, &TimeZone::get("Asia/Phnom_Penh").unwrap())
}

/// Opens a page as a reader does, so often.
async fn read(sample: &Sample, address: &str, times: u32) {
    for _ in 0..times {
        let answer = request(&sample.paper, Method::GET, address, &[("user-agent", BROWSER)]).await;
        assert!(answer.status == StatusCode::OK || answer.status == StatusCode::FOUND, "{address}: {}", answer.status);
    }
}

async fn flush(sample: &Sample, day: i64) -> usize {
    stats::flush(&sample.paper.db, &sample.paper.counters, day, NOW).await.unwrap()
}

async fn reads(db: &Db, slug: &str, day: i64) -> i64 {
    let sql = "SELECT COALESCE(SUM(r.read_count), 0) FROM articles a JOIN article_reads r ON r.article_id = a.id
               WHERE a.slug = $1 AND r.on_day = $2";
    number(db, sql, &[slug.into(), day.into()]).await
}

async fn only(sample: &Sample, text: &str) {
    let dispatcher = dispatcher(&sample.paper).await.unwrap();
    let path = sample.folder.path().join("promotions.toml");
    std::fs::write(&path, text).unwrap();
    apply(&sample.paper.db, &sample.paper.media, &path, true, NOW).await.unwrap();
    dispatcher.run_until_idle().await.unwrap();
}

#[tokio::test]
async fn readers_are_counted_and_machines_are_not() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let path = path_of(paper, "the-dawn-run").await;
        let etag = get(paper, &path).await.header(header::ETAG).to_owned();
        let browser = ("user-agent", BROWSER);
        for (method, fields, counted) in [
            (Method::GET, vec![browser], 1),
            // Cookies and addresses change nothing: two visits are two.
            (Method::GET, vec![browser, ("cookie", "a=b"), ("x-forwarded-for", "203.0.113.9")], 1),
            (Method::GET, vec![browser, ("if-none-match", etag.as_str())], 0),
            (Method::HEAD, vec![browser], 0),
            (Method::POST, vec![browser], 0),
            (Method::GET, vec![browser, ("sec-purpose", "prefetch;prerender")], 0),
            (Method::GET, vec![("user-agent", "Mozilla/5.0 (compatible; Examplebot/2.1; +http://bot.example/)")], 0),
            (Method::GET, vec![("user-agent", "curl/8.14.1")], 0),
            (Method::GET, vec![], 0),
        ] {
            let before = reads(&db, "the-dawn-run", today()).await;
            request(paper, method.clone(), &path, &fields).await;
            flush(&sample, today()).await;
            assert_eq!(reads(&db, "the-dawn-run", today()).await - before, counted, "{method} {fields:?}");
        }
        // Nothing was read: nothing is written.
        let commits = db.commit_count();
        assert_eq!((flush(&sample, today()).await, db.commit_count()), (0, commits));
        // Feeds, lists and redirects are no reads.
        for address in ["/feed/", "/river/", "/about/", "/nothing/", path.trim_end_matches('/')] {
            request(paper, Method::GET, address, &[browser]).await;
        }
        flush(&sample, today()).await;
        let sql =
            "SELECT COUNT(*) FROM article_reads r JOIN articles a ON a.id = r.article_id WHERE a.type = 'article'";
        assert_eq!(number(&db, sql, &[]).await, 1);
        // And nothing but numbers is kept.
        let answer = request(paper, Method::GET, &path, &[browser]).await;
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
    })
    .await;
}

#[tokio::test]
async fn sums_grow_by_day_and_survive_pages_deletions_and_failures() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let path = path_of(paper, "the-dawn-run").await;
        read(&sample, &path, 3).await;
        // The page is made anew meanwhile: what the old one counted is not lost.
        let id = number(&db, "SELECT id FROM articles WHERE slug = 'the-dawn-run'", &[]).await;
        change(paper, Event::ArticleChanged { article_id: id }, vec![]).await;
        read(&sample, &path, 2).await;
        flush(&sample, today()).await;
        assert_eq!(reads(&db, "the-dawn-run", today()).await, 5);
        read(&sample, &path, 1).await;
        flush(&sample, today()).await;
        read(&sample, &path, 4).await;
        flush(&sample, today() + 1).await;
        assert_eq!((reads(&db, "the-dawn-run", today()).await, reads(&db, "the-dawn-run", today() + 1).await), (6, 4));
        // The store does not take it: it is kept and comes with the next.
        read(&sample, &path, 7).await;
        run(&db, vec![("ALTER TABLE article_reads RENAME TO article_reads_gone", vec![])]).await;
        assert!(stats::flush(&db, &paper.counters, today(), NOW).await.is_err());
        run(&db, vec![("ALTER TABLE article_reads_gone RENAME TO article_reads", vec![])]).await;
        read(&sample, &path, 1).await;
        flush(&sample, today()).await;
        assert_eq!(reads(&db, "the-dawn-run", today()).await, 14);
        // An article that is deleted with counts under way takes nothing with it.
        let other = path_of(paper, "the-night-of-the-lights").await;
        read(&sample, &path, 1).await;
        read(&sample, &other, 1).await;
        run(&db, vec![("DELETE FROM articles WHERE slug = 'the-night-of-the-lights'", vec![])]).await;
        flush(&sample, today()).await;
        assert_eq!(reads(&db, "the-dawn-run", today()).await, 15);
    })
    .await;
}

#[tokio::test]
async fn promotions_are_counted_where_they_are_shown_and_opened() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let text = "[[promotion]]\nslug = \"a\"\nslot = \"article-end\"\nheadline = \"A\"\nlink = \"/about/\"\n\
                    [[promotion]]\nslug = \"b\"\nslot = \"front\"\nheadline = \"B\"\n\
                    [[promotion]]\nslug = \"c\"\nslot = \"article-body\"\nheadline = \"C\"\nafter_paragraph = 50\n";
        only(&sample, text).await;
        let path = path_of(&sample.paper, "the-dawn-run").await;
        read(&sample, &path, 3).await;
        read(&sample, "/", 2).await;
        read(&sample, "/~go/a", 2).await;
        for (method, agent) in [(Method::HEAD, BROWSER), (Method::GET, "Examplebot/1.0")] {
            request(&sample.paper, method, "/~go/a", &[("user-agent", agent)]).await;
        }
        // No article's text is that long: what is not shown is not counted.
        flush(&sample, today()).await;
        read(&sample, &path, 1).await;
        flush(&sample, today() + 1).await;
        let of = async |sql: &'static str, slug: &str| number(&db, sql, &[slug.into()]).await;
        let shown = "SELECT shown_count FROM promotions WHERE slug = $1";
        let opened = "SELECT opened_count FROM promotions WHERE slug = $1";
        assert_eq!((of(shown, "a").await, of(shown, "b").await, of(shown, "c").await), (4, 2, 0));
        assert_eq!((of(opened, "a").await, of(opened, "b").await), (2, 0));
        let by_day = "SELECT SUM(d.shown_count * 10 + d.opened_count) FROM promotion_counts d
                      JOIN promotions p ON p.id = d.promotion_id WHERE p.slug = $1 AND d.on_day = $2";
        assert_eq!(number(&db, by_day, &["a".into(), today().into()]).await, 32);
        assert_eq!(number(&db, by_day, &["a".into(), (today() + 1).into()]).await, 10);
    })
    .await;
}

#[tokio::test]
async fn a_promotion_that_was_shown_often_enough_goes() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let text = "[[promotion]]\nslug = \"a\"\nslot = \"front\"\nheadline = \"A\"\ncap = 3\nlink = \"/about/\"\n";
        only(&sample, text).await;
        let mut clockwork = Clockwork::new(paper);
        let dispatcher = dispatcher(paper).await.unwrap();
        let is_shown = async || page(paper, "/").await.classed("promotion").count() == 1;
        read(&sample, "/", 2).await;
        paper.clock.set(NOW + HALF_MINUTE);
        clockwork.turn().await;
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 0, "nothing happened yet");
        assert!(is_shown().await);
        read(&sample, "/", 2).await;
        paper.clock.set(NOW + 2 * HALF_MINUTE - 1);
        clockwork.turn().await;
        assert!(is_shown().await, "up to half a minute late");
        paper.clock.set(NOW + 2 * HALF_MINUTE);
        clockwork.turn().await;
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1, "the flush tells of it");
        assert!(!is_shown().await);
        assert_eq!(get(paper, "/~go/a").await.status, StatusCode::FOUND, "its link is still good");
        // A higher cap brings it back.
        only(&sample, &text.replace("cap = 3", "cap = 30")).await;
        assert!(is_shown().await);
    })
    .await;
}

#[tokio::test]
async fn what_was_counted_is_written_at_the_stop() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let path = path_of(&sample.paper, "the-dawn-run").await;
        let clockwork = Clockwork::new(&sample.paper);
        read(&sample, &path, 2).await;
        clockwork.run(std::future::ready(())).await;
        assert_eq!(reads(&db, "the-dawn-run", today()).await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_front_page_names_what_is_read_most() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let mut clockwork = Clockwork::new(paper);
        let slugs = ["the-dawn-run", "thinnest-season-boeng-thom", "the-night-of-the-lights"];
        let mut paths = Vec::new();
        for slug in slugs {
            paths.push(path_of(paper, slug).await);
        }
        let most_read = async || -> Vec<String> {
            let html = page(paper, "/").await;
            let is_below = |path: &[String], class: &str| path.iter().any(|above| above.contains(class));
            let is_there = |path: &[String]| is_below(path, "most-read") && is_below(path, "card__headline");
            html.all("a").filter(|link| is_there(&link.path)).map(|link| link.get("href").to_owned()).collect()
        };
        read(&sample, &paths[0], 2).await;
        read(&sample, &paths[1], 1).await;
        flush(&sample, today()).await;
        assert_eq!(most_read().await, Vec::<String>::new(), "two are no list");
        read(&sample, &paths[1], 4).await;
        flush(&sample, today() - 2).await;
        read(&sample, &paths[2], 90).await;
        flush(&sample, today() - 3).await;
        read(&sample, &paths[2], 3).await;
        flush(&sample, today()).await;
        assert_eq!(most_read().await, Vec::<String>::new(), "the page is kept");
        // Ten minutes later it is made again.
        paper.clock.set(NOW + 20 * HALF_MINUTE);
        clockwork.turn().await;
        assert_eq!(most_read().await, [&*paths[1], &*paths[2], &*paths[0]], "of three days, most read first");
        // What may not be read is not named; standing pages are not either.
        let id = number(&db, "SELECT id FROM articles WHERE slug = 'the-dawn-run'", &[]).await;
        read(&sample, "/about/", 50).await;
        flush(&sample, today()).await;
        let hide = vec![("UPDATE articles SET visibility = 'private' WHERE id = $1", vec![id.into()])];
        change(paper, Event::ArticleChanged { article_id: id }, hide).await;
        assert_eq!(most_read().await, Vec::<String>::new());
        let mut tx = db.read().await.unwrap();
        let ids = stats::most_read(&mut tx, today() - 2, today(), 5).await.unwrap();
        assert_eq!(ids.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn the_most_read_are_found_in_the_index_however_old_the_paper_is() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let sql = "INSERT INTO article_reads (article_id, on_day, read_count)
                   WITH RECURSIVE days (day) AS (SELECT 20000 UNION ALL SELECT day + 1 FROM days WHERE day < 20400)
                   SELECT a.id, d.day, 1 + (a.id * 7 + d.day) % 50 FROM articles a CROSS JOIN days d";
        run(&sample.paper.db, vec![(sql, vec![])]).await;
        if db.engine() == Engine::Sqlite {
            let mut tx = db.read().await.unwrap();
            // The statement of rows::list_most_read.
            let plan = tx
                .query(
                    "EXPLAIN QUERY PLAN
                     SELECT r.article_id, r.read_count FROM article_reads r JOIN public_articles a ON a.id = r.article_id
                     WHERE r.on_day = $1 AND a.type = 'article' ORDER BY r.read_count DESC, r.article_id LIMIT $2",
                    &[20_100i64.into(), 100i64.into()],
                )
                .await
                .unwrap();
            let lines: Vec<String> = plan.iter().map(|row| row.string(3).unwrap()).collect();
            assert_eq!(lines.len(), 2, "{lines:?}");
            assert!(lines[0].contains("SEARCH r USING COVERING INDEX article_reads_by_day (on_day=?)"), "{lines:?}");
            assert!(lines[1].contains("SEARCH articles USING INTEGER PRIMARY KEY"), "{lines:?}");
        }
        let mut tx = db.read().await.unwrap();
        let found = stats::most_read(&mut tx, 20_100, 20_102, 5).await.unwrap();
        let sql = "SELECT r.article_id FROM article_reads r JOIN public_articles a ON a.id = r.article_id
                   WHERE r.on_day BETWEEN 20100 AND 20102 AND a.type = 'article'
                   GROUP BY r.article_id ORDER BY SUM(r.read_count) DESC, r.article_id DESC LIMIT 5";
        let rows = tx.query(sql, &[]).await.unwrap();
        let expected: Vec<i64> = rows.iter().map(|row| row.int(0).unwrap()).collect();
        assert_eq!(found, expected);
        drop(tx);
        // Days that are too old go, a few at a time, and no others.
        let count = async |sql: &'static str| number(&db, sql, &[]).await;
        let all = count("SELECT COUNT(*) FROM article_reads").await;
        let old = count("SELECT COUNT(*) FROM article_reads WHERE on_day < 20020").await;
        assert!(old > 500, "{old} in more than one go");
        assert_eq!(stats::forget(&db, 20_020 + stats::KEPT_DAYS).await.unwrap() as i64, old);
        assert_eq!(count("SELECT COUNT(*) FROM article_reads").await, all - old);
        assert_eq!(count("SELECT MIN(on_day) FROM article_reads").await, 20_020);
        assert_eq!(stats::forget(&db, 20_020 + stats::KEPT_DAYS).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn who_may_sell_the_papers_advertising_stands_in_its_folder() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, folder) = (&sample.paper, sample.folder.path());
        assert_eq!(get(paper, "/ads.txt").await.status, StatusCode::NOT_FOUND, "no folder is known");
        paper.own_files.stand_in(folder);
        let mut clockwork = Clockwork::new(paper);
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        assert_eq!(get(paper, "/ads.txt").await.status, StatusCode::NOT_FOUND);
        let put = async |clockwork: &mut Clockwork, name: &str, bytes: &[u8]| {
            std::fs::write(folder.join(name), bytes).unwrap();
            clockwork.turn().await;
        };
        let ads = "# ទឹក\nadnetwork.example, 1234, DIRECT, abcd\n";
        put(&mut clockwork, "ads.txt", ads.as_bytes()).await;
        let answer = get(paper, "/ads.txt").await;
        assert_eq!((answer.status, answer.text()), (StatusCode::OK, ads));
        assert_eq!(answer.header(header::CONTENT_TYPE), "text/plain; charset=utf-8");
        assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        let hits = paper.cache.stats().hits;
        assert_eq!(get(paper, "/ads.txt").await.text(), ads);
        assert_eq!(paper.cache.stats().hits, hits + 1, "it is kept");
        put(&mut clockwork, "ads.txt", b"other").await;
        assert_eq!(get(paper, "/ads.txt").await.text(), "other");
        put(&mut clockwork, "app-ads.txt", b"").await;
        assert_eq!(get(paper, "/app-ads.txt").await.status, StatusCode::OK, "an empty one says that nobody may");
        for (bytes, words) in [(vec![b'a'; 64 * 1024 + 1], "longer than 64 KB"), (b"\xff\xfe".to_vec(), "not UTF-8")] {
            put(&mut clockwork, "ads.txt", &bytes).await;
            assert_eq!(get(paper, "/ads.txt").await.status, StatusCode::NOT_FOUND, "{words}");
            let findings = checks::own_files(folder);
            let ill: Vec<_> = findings.iter().filter(|finding| finding.weight == Weight::Ill).collect();
            assert!(ill.len() == 1 && ill[0].what.contains(words) && !ill[0].mend.is_empty(), "{findings:?}");
        }
        std::fs::remove_file(folder.join("ads.txt")).unwrap();
        clockwork.turn().await;
        assert_eq!(get(paper, "/ads.txt").await.status, StatusCode::NOT_FOUND);
        assert!(checks::own_files(folder).iter().all(|finding| finding.weight == Weight::Well));
        for other in ["/ads.txt/x", "/courant.toml", "/paper.db", "/~go/../ads.txt", "/x/ads.txt"] {
            assert_eq!(get(paper, other).await.status, StatusCode::NOT_FOUND, "{other}");
        }
    })
    .await;
}
