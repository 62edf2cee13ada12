//! An article with a million comments answers like one with ten. Measured when asked for:
//! `cargo nextest run -p courant_paper million --run-ignored all --no-capture`.

use super::support::{NOW, Sample, get, number, page, path_of, sample, send};
use courant_kit::db::{Db, Value};
use courant_kit::http::page_cache::Tag;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use std::time::Instant;

/// Writes comments under an article: half of them begin a branch, each with an answer; the last tenth answers the first.
async fn fill(db: &Db, article: i64, count: i64, from: i64) {
    let first = from + 1;
    let statement = "INSERT INTO comments (id, public_id, article_id, parent_id, root_id, answer_no, kind, state, author_name,
            body, created_at, stands_at, live_at, score, votes_up, answer_count, answers_ever)
        WITH RECURSIVE n (i) AS (SELECT CAST($1 AS BIGINT) + 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1 + $2)
        SELECT i, 'many-' || i, $3,
            CASE WHEN i > $1 + $2 * 9 / 10 THEN $4 WHEN (i - $1) % 2 = 0 THEN i - 1 END,
            CASE WHEN i > $1 + $2 * 9 / 10 THEN $4 WHEN (i - $1) % 2 = 0 THEN i - 1 END,
            CASE WHEN i > $1 + $2 * 9 / 10 THEN i - $1 - $2 * 9 / 10 + 1 WHEN (i - $1) % 2 = 0 THEN 1 ELSE 0 END,
            'comment', 'live', 'Guest ' || i,
            '{\"blocks\":[{\"id\":\"a\",\"type\":\"paragraph\",\"text\":[{\"text\":\"Comment ' || i || ' of many, as long as most are: a sentence or two about the river.\"}]}]}',
            $5 + (i - $1) * 1000,
            CASE WHEN i > $1 + $2 * 9 / 10 OR (i - $1) % 2 = 0 THEN NULL ELSE $5 + (i - $1) * 1000 END,
            $5 + (i - $1) * 1000, (i * 7) % 1001, (i * 7) % 1001,
            CASE WHEN i = $4 THEN $2 / 10 ELSE 1 END, CASE WHEN i = $4 THEN $2 / 10 + 1 ELSE 1 END
        FROM n";
    let start = NOW - 2_000_000_000;
    let values: Vec<Value> = vec![from.into(), count.into(), article.into(), first.into(), start.into()];
    super::support::run(
        db,
        vec![
            (statement, values),
            ("UPDATE articles SET comment_count = $2 WHERE id = $1", vec![article.into(), count.into()]),
        ],
    )
    .await;
}

/// How long an address takes to be made, in microseconds: the best of a few.
async fn took(sample: &Sample, address: &str) -> u128 {
    let mut best = u128::MAX;
    for _ in 0..5 {
        sample.paper.cache.purge(&[Tag::all()]);
        let begun = Instant::now();
        let answer = get(&sample.paper, address).await;
        best = best.min(begun.elapsed().as_micros());
        assert_eq!(answer.status, StatusCode::OK, "{address}");
    }
    best
}

#[tokio::test]
#[ignore = "takes a minute, and tells figures instead of judging them"]
async fn a_million_comments_answer_like_fifty() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let mut rows = Vec::new();
        for (slug, count, from) in [("the-dawn-run", 50, 10_000_000), ("publish-the-gate-times", 1_000_000, 20_000_000)]
        {
            let article = number(&db, "SELECT id FROM articles WHERE slug = $1", &[slug.into()]).await;
            fill(&db, article, count, from).await;
            let path = path_of(&sample.paper, slug).await;
            let deep = from + count - count / 20;
            let far = format!("{}.{}", NOW - 2_000_000_000 + count / 2 * 1000, from + count / 2);
            let mut figures = vec![
                ("the article", took(&sample, &path).await),
                ("all comments", took(&sample, &format!("{path}comments/")).await),
                ("newest first", took(&sample, &format!("{path}comments/?sort=newest")).await),
                ("most votes first", took(&sample, &format!("{path}comments/?sort=votes")).await),
                ("from the middle on", took(&sample, &format!("{path}comments/?after={far}")).await),
                (
                    "votes from the middle on",
                    took(&sample, &format!("{path}comments/?sort=votes&after=500.{}", from + count / 2)).await,
                ),
                ("one deep in a branch", took(&sample, &format!("{path}comments/{deep}/")).await),
                (
                    "what came lately",
                    took(&sample, &format!("{path}comments/since/{}/", NOW - 2_000_000_000 + (count - 20) * 1000))
                        .await,
                ),
            ];
            let comment = format!("many-{}", from + 1);
            let begun = Instant::now();
            let voted = send(&sample.paper, &format!("/~vote/{comment}"), &[("vote", "up")], &[]).await;
            figures.push(("a vote", begun.elapsed().as_micros()));
            assert_eq!(voted.status, StatusCode::SEE_OTHER);
            let html = page(&sample.paper, &path).await;
            let form =
                html.all("a").find(|link| link.path.iter().any(|above| above.starts_with("p.thread__write"))).unwrap();
            let form = form.get("href").to_owned();
            let issued = courant_paper::comments::post::issue(
                sample.paper.key().unwrap(),
                form.rsplit('/').next().unwrap(),
                NOW - 10_000,
            );
            let begun = Instant::now();
            let fields = [
                ("text", "One more, @Guest 5."),
                ("parent", &(from + 1).to_string()),
                ("issued", &issued),
                ("act", "send"),
            ];
            let sent = send(&sample.paper, &form, &fields, &[]).await;
            figures.push(("an answer", begun.elapsed().as_micros()));
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
            rows.push(figures);
        }
        for ((what, few), (_, many)) in rows[0].iter().zip(&rows[1]) {
            println!(
                "{what:<26} {few:>8} µs of fifty {many:>8} µs of a million  {:.2} : 1",
                *many as f64 / *few as f64
            );
        }
    })
    .await;
}
