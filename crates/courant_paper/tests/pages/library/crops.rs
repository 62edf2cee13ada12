//! What of a picture is shown in a shape: chosen on its page, bounded, and what readers are served then.

use super::items::{pictured, version};
use super::{Desk, LIBRARY, files, make};
use crate::html::Html;
use crate::support::{column, get, number, page, sample};
use courant_paper::accounts::Role;
use courant_paper::media::renditions::RenditionMaker;
use courant_paper::pages::cache::dispatcher;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;

#[tokio::test]
async fn a_part_of_a_picture_is_chosen_and_shown() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Editor).await;
        let (id, path) = pictured(&sample).await;
        make(&sample, id).await;
        let ears = dispatcher(paper).await.unwrap();
        ears.run_until_idle().await.unwrap();
        let address = format!("{LIBRARY}/{id}");
        let choose = async |act: &str, part: (&str, &str, &str), version: &str| {
            let (x, y, width) = part;
            let fields = [("act", act), ("x", x), ("y", y), ("width", width), ("version", version)];
            desk.person.send(paper, &address, &fields).await
        };
        let seen = version(&sample, id).await;
        for part in [("90", "0", "40"), ("0", "95", "40"), ("0", "0", "9"), ("", "0", "40"), ("0", "0", "1e9")] {
            let answer = choose("crop:card", part, &seen).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{part:?}");
            let html = Html::parse(answer.text());
            assert!(html.texts("problem").iter().any(|text| text.contains("outside the picture")), "{part:?}");
            let width = html.all("input").find(|one| one.get("id") == "card-width").unwrap();
            assert_eq!((width.get("value"), width.get("aria-invalid")), (part.2, "true"));
        }
        assert_eq!(choose("crop:oval", ("0", "0", "40"), &seen).await.status, StatusCode::BAD_REQUEST);
        assert_eq!(choose("crop:card", ("10", "20", "40"), &seen).await.status, StatusCode::SEE_OTHER);
        assert_eq!(choose("crop:card", ("0", "0", "40"), &seen).await.status, StatusCode::CONFLICT);
        let seen = version(&sample, id).await;
        assert_eq!(choose("crop:share", ("0", "0", "50"), &seen).await.status, StatusCode::SEE_OTHER);

        // Until its sizes are made, pages show the picture as they did.
        let card = async || {
            let front = page(paper, "/").await;
            let found =
                front.all("img").find(|one| one.get("src").starts_with("/~media/") && !one.get("alt").is_empty());
            found.map(|one| (one.get("src").to_owned(), one.get("width").to_owned(), one.get("height").to_owned()))
        };
        let shared = async || {
            let article = page(paper, &path).await;
            let found = article.all("meta").find(|one| one.get("property") == "og:image");
            found.map(|one| one.get("content").to_owned()).unwrap_or_default()
        };
        let (before, shared_before) = (card().await.unwrap(), shared().await);
        let maker = RenditionMaker::new(&paper.db, &paper.media, &paper.clock);
        assert_eq!(maker.make_crops(id).await.unwrap(), 2);
        assert_eq!(maker.make_crops(id).await.unwrap(), 0, "once");
        // The event alone makes the pages anew.
        ears.run_until_idle().await.unwrap();
        let after = card().await.unwrap();
        assert_ne!(after, before);
        let (width, height): (f64, f64) = (after.1.parse().unwrap(), after.2.parse().unwrap());
        assert!((width / height - 1.5).abs() < 0.02, "{after:?}");
        assert_eq!(get(paper, &after.0).await.status, StatusCode::OK);
        let shared_after = shared().await;
        assert_ne!(shared_after, shared_before);
        // The head of the article shows all of it.
        let head = page(paper, &path).await;
        assert!(head.all("img").all(|one| one.get("src") != after.0));
        let own = Html::parse(desk.person.get(paper, &address).await.text());
        let x = own.all("input").find(|one| one.get("id") == "card-x").unwrap();
        assert_eq!(x.get("value"), "10.0");

        // Taken back, the most important point decides again, and the files go.
        let seen = version(&sample, id).await;
        assert_eq!(choose("uncrop:card", ("10", "20", "40"), &seen).await.status, StatusCode::SEE_OTHER);
        ears.run_until_idle().await.unwrap();
        assert_eq!(card().await.unwrap(), before);
        assert!(number(&paper.db, "SELECT COUNT(*) FROM gone_files", &[]).await > 0);
        // Another file ends what was chosen for this one; its address leads to what there is now.
        let answer = desk.form(paper, &format!("{address}/replace"), &[("new.jpg", &files::photo(640, 480, 3))]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM media_crops", &[]).await, 0);
        make(&sample, id).await;
        let old = shared_after.split_once("/~media/").map(|(_, file)| format!("/~media/{file}")).unwrap();
        assert_eq!(get(paper, &old).await.status, StatusCode::FOUND);
        assert_eq!(column(&paper.db, "SELECT file FROM crop_renditions").await, Vec::<String>::new());
    })
    .await;
}
