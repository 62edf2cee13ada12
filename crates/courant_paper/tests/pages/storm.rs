//! A storm of comments: pages are made anew at most once in a second, and what is taken away is gone at once.

use super::support::{NOW, get, path_of, sample, send};
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::http::page_cache::PageCacheLimits;
use courant_paper::comments::post;
use courant_paper::media::files::MediaFolder;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;
use std::time::Duration;

/// The sample in another process, where a page that was made stands for an hour unless it is purged.
async fn served(db: &Db, media: &MediaFolder) -> Arc<Paper> {
    let limits = PageCacheLimits { calm: Duration::from_secs(3_600), ..PageCacheLimits::default() };
    Paper::open(db.clone(), Clock::fixed(NOW), media.clone(), limits, None).await.unwrap()
}

/// Sends a comment; the address of its writer's own page.
async fn write(paper: &Arc<Paper>, text: &str) -> String {
    let path = path_of(paper, "publish-the-gate-times").await;
    let html = super::html::Html::parse(get(paper, &path).await.text());
    let form = html.all("a").find(|link| link.path.iter().any(|above| above.starts_with("p.thread__write"))).unwrap();
    let form = form.get("href").to_owned();
    let issued = post::issue(paper.key().unwrap(), form.rsplit('/').next().unwrap(), NOW - 60_000);
    let sent = send(paper, &form, &[("text", text), ("issued", &issued), ("act", "send")], &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    sent.header(header::LOCATION).to_owned()
}

#[tokio::test]
async fn what_came_waits_for_the_calm_to_end_and_what_went_does_not() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (paper, elsewhere) = (served(&db, &sample.paper.media).await, served(&db, &sample.paper.media).await);
        let (events, heard) = (dispatcher(&paper).await.unwrap(), dispatcher(&elsewhere).await.unwrap());
        let path = path_of(&paper, "publish-the-gate-times").await;
        let (all, since) = (format!("{path}comments/"), format!("{path}comments/since/{}/", NOW - 1));
        let shows = async |paper: &Arc<Paper>, address: &str, text: &str| {
            let answer = get(paper, address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            answer.text().contains(text)
        };
        for address in [&path, &all, &since] {
            assert!(!shows(&paper, address, "First of the storm.").await);
        }
        let renders = paper.cache.stats().renders;
        let own = write(&paper, "First of the storm.").await;
        events.run_until_idle().await.unwrap();
        assert!(shows(&paper, &own, "First of the storm.").await, "its writer sees it on their own page");
        assert!(shows(&paper, &since, "First of the storm.").await, "and so does who was told that it came");
        assert!(!shows(&paper, &path, "First of the storm.").await);
        assert!(!shows(&paper, &all, "First of the storm.").await);
        assert_eq!(paper.cache.stats().renders, renders + 1, "the arrivals only");

        // Another comes and the first is withdrawn, which another process hears of by the event alone.
        assert!(shows(&elsewhere, &path, "First of the storm.").await);
        write(&paper, "Second of the storm.").await;
        assert_eq!(send(&paper, &own, &[("act", "withdraw")], &[]).await.status, StatusCode::SEE_OTHER);
        heard.run_until_idle().await.unwrap();
        for (paper, address) in [(&paper, &path), (&paper, &all), (&paper, &since), (&elsewhere, &path)] {
            assert!(!shows(paper, address, "First of the storm.").await, "{address}");
            assert!(shows(paper, address, "Second of the storm.").await, "{address}");
        }
    })
    .await;
}
