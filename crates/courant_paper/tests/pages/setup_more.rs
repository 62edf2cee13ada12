//! Menus, redirects, promotions, reports of imports; and manuscripts that name what was merged.

use super::html::Html;
use super::setup::{editor, led};
use super::support::{Answer, NOW, column, get, moved, number, page, path_of, run, sample};
use courant_kit::clock::day_of;
use courant_kit::db::Value;
use courant_news::manuscript::Manuscript;
use courant_paper::editing::publish::{Order, Publishing, publish};
use courant_paper::editing::write::{Saving, load, save};
use courant_paper::editing::{Hand, rows as editing};
use courant_paper::paper::Paper;
use courant_paper::settings;
use courant_paper::setup::{self, redirects};
use courant_paper::stats::missing;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode};
use std::sync::Arc;

/// Links of the menu that readers see, those below others after them.
async fn menu(paper: &Arc<Paper>, class: &str) -> Vec<String> {
    let html = page(paper, "/").await;
    let links = html.all("a").filter(|one| one.path.iter().any(|above| above == class));
    links.map(|one| format!("{} {}", one.text, one.get("href"))).collect()
}

async fn ids(paper: &Arc<Paper>, place: &str) -> Vec<i64> {
    let sql = "SELECT i.id FROM menu_items i JOIN menus m ON m.id = i.menu_id WHERE m.location = $1 ORDER BY i.position, i.id";
    let rows = paper.db.read().await.unwrap().query(sql, &[place.into()]).await.unwrap();
    rows.iter().map(|row| row.int(0).unwrap()).collect()
}

fn alert(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    Html::parse(answer.text()).all("p").find(|one| one.get("role") == "alert").unwrap().text.clone()
}

#[tokio::test]
async fn menus_say_what_they_are_told_to() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let path = "/~desk/menus";
        let at = "nav.menu";
        run(&paper.db, vec![("DELETE FROM menus WHERE location = 'main'", Vec::new())]).await;
        paper.reload().await.unwrap();
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        let of_sections = menu(paper, at).await;
        assert!(of_sections.len() > 3);
        assert!(ed.get(paper, path).await.text().contains("There is no main menu."));

        led(&ed.send(paper, path, &[("act", "begin")]).await);
        assert_eq!(menu(paper, at).await, of_sections, "it begins as readers saw it");
        assert_eq!(ed.send(paper, path, &[("act", "begin")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);

        // An article by its address as browsers show it, another site, a page of the system.
        let story = path_of(paper, "thinnest-season-boeng-thom").await;
        let full = format!("https://river.example{story}?from=x");
        let add = [("act", "save"), ("at", "main"), ("target", full.as_str()), ("label", "")];
        led(&ed.send(paper, "/~desk/menus/new", &add).await);
        for (target, label) in [("https://shop.example/", "Shop"), ("/feed/", "Feed")] {
            led(&ed
                .send(
                    paper,
                    "/~desk/menus/new",
                    &[("act", "save"), ("at", "main"), ("target", target), ("label", label)],
                )
                .await);
        }
        let now = menu(paper, at).await;
        assert_eq!(
            now[of_sections.len()..],
            [
                format!("Boeng Thom counts its thinnest season {story}"),
                "Shop https://shop.example/".to_owned(),
                "Feed /feed/".to_owned(),
            ]
        );
        for target in ["javascript:alert(1)", "//evil.example/", "/nothing/here/", "", "about"] {
            let answer = ed
                .send(
                    paper,
                    "/~desk/menus/new",
                    &[("act", "save"), ("at", "main"), ("target", target), ("label", "Kept")],
                )
                .await;
            assert!(alert(&answer).contains("leads nowhere"), "{target}");
            assert!(answer.text().contains("value=\"Kept\""));
        }

        // In, out, up, down.
        let all = ids(paper, "main").await;
        let last = *all.last().unwrap();
        let act = async |word: &str, id: i64| led(&ed.send(paper, path, &[("act", &format!("{word}:{id}"))]).await);
        act("in", last).await;
        let parent = "SELECT COALESCE(parent_id, 0) FROM menu_items WHERE id = $1";
        assert_eq!(number(&paper.db, parent, &[last.into()]).await, all[all.len() - 2]);
        assert_eq!(menu(paper, at).await, now, "it stands below Shop");
        act("out", last).await;
        assert_eq!(number(&paper.db, parent, &[last.into()]).await, 0);
        act("up", last).await;
        let swapped = menu(paper, at).await;
        assert_eq!(swapped[swapped.len() - 2], "Feed /feed/");
        act("down", last).await;
        assert_eq!(menu(paper, at).await, now);

        // A hidden article is not shown and says so on the desk.
        run(
            &paper.db,
            vec![("UPDATE articles SET status = 'draft' WHERE slug = 'thinnest-season-boeng-thom'", Vec::new())],
        )
        .await;
        assert!(ed.get(paper, path).await.text().contains("Readers do not see it"));

        // Taken away after it was named; what stood below comes up.
        act("in", last).await;
        let shop = all[all.len() - 2];
        let asked = ed.send(paper, path, &[("act", &format!("remove:{shop}"))]).await;
        assert!(asked.text().contains("Links below it come up to the top level: 1."), "{}", asked.text());
        led(&ed.send(paper, path, &[("act", &format!("remove:{shop}")), ("sure", "yes")]).await);
        let after = menu(paper, at).await;
        assert!(
            after.iter().any(|link| link.starts_with("Feed")) && !after.iter().any(|link| link.starts_with("Shop"))
        );
        // Another menu takes the place.
        run(&paper.db, vec![("INSERT INTO menus (slug, name) VALUES ('old', 'Old menu')", Vec::new())]).await;
        let old = number(&paper.db, "SELECT id FROM menus WHERE slug = 'old'", &[]).await;
        act("footer", old).await;
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM menus WHERE location = 'footer'", &[]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_was_asked_for_in_vain_is_led_somewhere() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let reader = [("user-agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/142.0")];
        let ask = async |address: &str| super::support::request(paper, Method::GET, address, &reader).await.status;
        for _ in 0..3 {
            assert_eq!(ask("/old/fishing-story/?utm=x").await, StatusCode::NOT_FOUND);
        }
        assert_eq!(ask("/wp-login.php").await, StatusCode::NOT_FOUND);
        get(paper, "/asked/by/a/program/").await;
        let day = day_of(NOW, &paper.site().zone);
        assert_eq!(missing::flush(&paper.db, &paper.missing, day).await.unwrap(), 1);
        assert_eq!(missing::flush(&paper.db, &paper.missing, day).await.unwrap(), 0);
        ask("/old/fishing-story/").await;
        missing::flush(&paper.db, &paper.missing, day).await.unwrap();
        let shown = ed.get(paper, "/~desk/redirects").await;
        assert!(shown.text().contains("asked for 4 times") && !shown.text().contains("wp-login"), "{}", shown.text());
        assert!(shown.text().contains("/~desk/redirects/new?from=%2Fold%2Ffishing-story%2F"));

        let story = path_of(paper, "thinnest-season-boeng-thom").await;
        let form = |from: &'static str, to: &str| {
            vec![
                ("act".to_owned(), "save".to_owned()),
                ("from".to_owned(), from.to_owned()),
                ("to".to_owned(), to.to_owned()),
            ]
        };
        let send = async |from: &'static str, to: &str| {
            let fields = form(from, to);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            ed.send(paper, "/~desk/redirects/new", &fields).await
        };
        for (from, to, why) in [
            ("/2026/11/", story.as_str(), "belongs to the system"),
            ("/~desk/x", story.as_str(), "belongs to the system"),
            ("https://evil.example/x", story.as_str(), "is no address of this paper"),
            ("/river/", story.as_str(), "There is a page at"),
            ("/about/", story.as_str(), "There is a page at"),
            ("/old/fishing-story/", "https://evil.example/", "nothing at"),
            ("/old/fishing-story/", "/nowhere/", "nothing at"),
            ("/old/fishing-story/", "/feed/", "nothing at"),
        ] {
            let answer = send(from, to).await;
            assert!(alert(&answer).contains(why), "{from} {to}: {}", alert(&answer));
            assert!(answer.text().contains(&format!("value=\"{from}\"")));
        }
        assert_eq!(led(&send("/old/fishing-story/", &story).await), "/~desk/redirects?done=added");
        assert_eq!(moved(paper, "/old/fishing-story/").await, story);
        assert!(alert(&send("/old/fishing-story/", "/river/").await).contains("taken already"));
        led(&send(
            "/who-was-it/",
            &format!("/author/{}/", column(&paper.db, "SELECT slug FROM people ORDER BY id").await[0]),
        )
        .await);
        assert!(moved(paper, "/who-was-it/").await.starts_with("/author/"));
        let shown = ed.get(paper, "/~desk/redirects?q=FISHING").await;
        assert!(
            shown.text().contains("leads to")
                && shown.text().contains("added by hand")
                && !shown.text().contains("who-was-it")
        );

        // Only what was added by hand can be taken away.
        led(&ed.send(paper, "/~desk/topics/1", &[("act", "save"), ("name", "Renamed"), ("slug", "renamed")]).await);
        let old =
            column(&paper.db, "SELECT path FROM addresses WHERE is_canonical = 0 AND is_by_hand = 0").await.remove(0);
        let answer = ed.send(paper, "/~desk/redirects", &[("act", &format!("remove:{old}")), ("sure", "yes")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let asked = ed.send(paper, "/~desk/redirects", &[("act", "remove:/old/fishing-story")]).await;
        assert!(asked.text().contains("Readers who ask for it will find nothing."));
        led(&ed.send(paper, "/~desk/redirects", &[("act", "remove:/old/fishing-story"), ("sure", "yes")]).await);
        assert_eq!(get(paper, "/old/fishing-story/").await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            redirects::rows::list(&mut paper.db.read().await.unwrap(), "%", "", 500)
                .await
                .unwrap()
                .iter()
                .filter(|one| one.is_by_hand)
                .count(),
            1
        );
        // What a search means is only its words.
        assert!(ed.get(paper, "/~desk/redirects?q=%25").await.text().contains("There are none."));
    })
    .await;
}

#[tokio::test]
async fn the_sums_of_what_is_missing_are_bounded() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let many = (0..1_005i64).map(|n| {
            (
                "INSERT INTO missing_addresses (path, asked_count, last_on_day) VALUES ($1, $2, 20000)",
                vec![Value::from(format!("/{n}")), (n + 2).into()],
            )
        });
        run(&paper.db, many.collect()).await;
        let reader = [("user-agent", "Mozilla/5.0 Firefox/142.0")];
        super::support::request(paper, Method::GET, "/just-now/", &reader).await;
        missing::flush(&paper.db, &paper.missing, 20_010).await.unwrap();
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM missing_addresses", &[]).await, 1_000);
        super::support::request(paper, Method::GET, "/just-now/", &reader).await;
        missing::flush(&paper.db, &paper.missing, 20_061).await.unwrap();
        assert_eq!(column(&paper.db, "SELECT path FROM missing_addresses").await, ["/just-now"]);
    })
    .await;
}

#[tokio::test]
async fn promotions_are_added_changed_and_ended() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        run(&paper.db, vec![("DELETE FROM promotions", Vec::new())]).await;
        paper.reload().await.unwrap();
        let river = number(&paper.db, "SELECT id FROM sections WHERE slug = 'river'", &[]).await.to_string();
        let picture = number(&paper.db, "SELECT MIN(id) FROM media WHERE family = 'picture' AND state = 'stored'", &[])
            .await
            .to_string();
        let mut form = vec![
            ("act", "save"),
            ("slot", "list"),
            ("headline", "The Book of the River"),
            ("text", "Twenty years of water."),
            ("link", "https://shop.example/book"),
            ("picture", picture.as_str()),
            ("alt", "A book"),
            ("weight", "5"),
            ("cap", "1000"),
            ("sections", river.as_str()),
            ("starts", "2026-11-20T08:00"),
            ("ends", "2026-12-24T20:00"),
            ("after_paragraph", "3"),
        ];
        assert!(!get(paper, "/river/").await.text().contains("The Book of the River"));
        let before = number(&paper.db, "SELECT COUNT(*) FROM outbox WHERE name = 'promotions_changed'", &[]).await;
        let to = led(&ed.send(paper, "/~desk/promotions/new", &form).await);
        let own = to.strip_suffix("?done=saved").unwrap().to_owned();
        assert_eq!(
            number(&paper.db, "SELECT COUNT(*) FROM outbox WHERE name = 'promotions_changed'", &[]).await,
            before + 1
        );
        let shown = get(paper, "/river/").await;
        assert!(shown.text().contains("The Book of the River") && shown.text().contains("/~go/the-book-of-the-river"));
        assert!(!get(paper, "/economy/").await.text().contains("The Book of the River"));
        // The form shows what is stored, and what readers will see.
        let page_of = ed.get(paper, &own).await;
        let html = Html::parse(page_of.text());
        assert_eq!(html.texts("promotion__headline"), ["The Book of the River"]);
        for (name, value) in
            [("starts", "2026-11-20T08:00"), ("ends", "2026-12-24T20:00"), ("cap", "1000"), ("picture", &picture)]
        {
            assert_eq!(html.all("input").find(|one| one.get("name") == name).unwrap().get("value"), value, "{name}");
        }
        // Every slip is said at its field at once; nothing is stored, all that was typed is there.
        let mut bad = form.clone();
        for (field, value) in [("link", "javascript:x"), ("weight", "0"), ("ends", "2026-11-01T00:00"), ("alt", "")] {
            bad.iter_mut().find(|(name, _)| *name == field).unwrap().1 = value;
        }
        let version =
            |html: &Html| html.all("input").find(|one| one.get("name") == "seen").unwrap().get("value").to_owned();
        let seen = version(&html);
        bad.push(("seen", &seen));
        let answer = ed.send(paper, &own, &bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = Html::parse(answer.text());
        let wrong: Vec<&str> =
            html.all("input").filter(|one| one.get("aria-invalid") == "true").map(|one| one.get("name")).collect();
        assert_eq!(wrong, ["link", "picture", "ends", "weight"]);
        assert!(answer.text().contains("javascript:x"));
        for said in
            ["Give a whole number from 1 to 1,000.", "the end comes after the beginning", "what is to be seen on it"]
        {
            assert!(answer.text().contains(said), "{said}");
        }
        // Its key is its own, and what was counted stays.
        run(&paper.db, vec![("UPDATE promotions SET shown_count = 41, opened_count = 7", Vec::new())]).await;
        form.extend([("slug", "another"), ("seen", seen.as_str())]);
        form[2].1 = "The second edition";
        led(&ed.send(paper, &own, &form).await);
        assert!(get(paper, "/river/").await.text().contains("The second edition"));
        assert_eq!(
            column(&paper.db, "SELECT slug || ' ' || CAST(shown_count AS TEXT) FROM promotions").await,
            ["the-book-of-the-river 41"]
        );
        assert!(ed.get(paper, "/~desk/promotions").await.text().contains("Shown: 41. Opened: 7."));
        // Over what nobody saw nothing is saved; what was typed is kept, and whoever saves again has been told.
        form[2].1 = "Typed over the second";
        let refused = ed.send(paper, &own, &form).await;
        assert!(alert(&refused).contains("Somebody else saved this meanwhile."));
        assert!(refused.text().contains("Typed over the second"));
        assert!(get(paper, "/river/").await.text().contains("The second edition"));
        let seen = version(&Html::parse(refused.text()));
        form.last_mut().unwrap().1 = &seen;
        form[2].1 = "The second edition";
        led(&ed.send(paper, &own, &form).await);
        // Seconds, which no form shows, stay where the time is not typed anew; the counts of readers change nothing.
        let exact =
            "UPDATE promotions SET starts_at = starts_at + 17, shown_count = shown_count + 1, after_paragraph = 9";
        run(&paper.db, vec![(exact, Vec::new())]).await;
        let shown = ed.get(paper, &own).await;
        let seen = version(&Html::parse(shown.text()));
        form.last_mut().unwrap().1 = &seen;
        form.iter_mut().find(|(name, _)| *name == "ends").unwrap().1 = "2026-12-24T21:00";
        run(&paper.db, vec![("UPDATE promotions SET shown_count = 41", Vec::new())]).await;
        led(&ed.send(paper, &own, &form).await);
        let times = "SELECT CAST(starts_at % 60000 AS TEXT) || ' ' || CAST(after_paragraph AS TEXT) FROM promotions";
        assert_eq!(column(&paper.db, times).await, ["17 9"]);
        // Shown without saving.
        form[0].1 = "look";
        form[2].1 = "The third edition";
        let looked = ed.send(paper, &own, &form).await;
        assert_eq!(Html::parse(looked.text()).texts("promotion__headline"), ["The third edition"]);
        assert!(!get(paper, "/river/").await.text().contains("The third edition"));
        // The same key twice is refused.
        let twice = [("act", "save"), ("slot", "top"), ("headline", "X"), ("slug", "the-book-of-the-river")];
        assert!(
            alert(&ed.send(paper, "/~desk/promotions/new", &twice).await).contains("not the key of another promotion")
        );
        // Ended, after asking.
        let act = format!("end:{}", own.rsplit('/').next().unwrap());
        assert!(
            ed.send(paper, "/~desk/promotions", &[("act", &act)]).await.text().contains("goes from its place at once")
        );
        led(&ed.send(paper, "/~desk/promotions", &[("act", &act), ("sure", "yes")]).await);
        assert!(!get(paper, "/river/").await.text().contains("The second edition"));
        let noted = "SELECT action FROM audit WHERE action LIKE 'promotion%' ORDER BY id";
        assert_eq!(
            column(&paper.db, noted).await,
            ["promotion_added", "promotion_saved", "promotion_saved", "promotion_saved", "promotion_ended"]
        );
        // Ended while its form was open, it does not come back by it.
        form[0].1 = "save";
        assert!(alert(&ed.send(paper, &own, &form).await).contains("meanwhile"));
        assert!(!get(paper, "/river/").await.text().contains("The third edition"));
    })
    .await;
}

#[tokio::test]
async fn a_promotion_is_put_into_another_slot() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let at = "/~desk/promotions";
        let ids = column(&paper.db, "SELECT CAST(id AS TEXT) || ' ' || slot FROM promotions ORDER BY id").await;
        let (id, slot) = ids[0].split_once(' ').unwrap();
        let other = if slot == "list" { "front" } else { "list" };
        let page = Html::parse(ed.get(paper, at).await.text());
        let places: Vec<&str> =
            page.all("ul").map(|list| list.get("data-place")).filter(|place| !place.is_empty()).collect();
        assert_eq!(places, ["top", "article-body", "article-side", "article-end", "front", "list"]);
        let stored =
            "SELECT slot || ' ' || headline || ' ' || address || CAST(weight AS TEXT) || ' ' || CAST(COALESCE(starts_at, 0) AS TEXT)
             || ' ' || CAST(after_paragraph AS TEXT) FROM promotions ORDER BY id";
        let exact = "UPDATE promotions SET starts_at = 1795485599123, after_paragraph = 7, ends_at = NULL WHERE id = $1";
        run(&paper.db, vec![(exact, vec![id.parse::<i64>().unwrap().into()])]).await;
        let before = column(&paper.db, stored).await;
        let told = number(&paper.db, "SELECT COUNT(*) FROM outbox WHERE name = 'promotions_changed'", &[]).await;
        // Where it stands already, nothing is done.
        assert_eq!(led(&ed.send(paper, at, &[("act", &format!("move:{id}:{slot}:0"))]).await), at);
        assert_eq!(column(&paper.db, stored).await, before);
        let moved = ed.send(paper, at, &[("act", &format!("move:{id}:{other}:0"))]).await;
        assert_eq!(led(&moved), format!("{at}?done=moved"));
        let after = column(&paper.db, stored).await;
        assert_eq!(after[0], before[0].replacen(slot, other, 1), "nothing else of it is otherwise");
        assert_eq!(after[1..], before[1..]);
        assert_eq!(
            number(&paper.db, "SELECT COUNT(*) FROM outbox WHERE name = 'promotions_changed'", &[]).await,
            told + 1
        );
        let page = ed.get(paper, &format!("{at}?done=moved")).await;
        let list = page.text().split(&format!("data-place=\"{other}\"")).nth(1).unwrap();
        let list = list.split("</ul>").next().unwrap();
        assert!(list.contains(&format!("data-article=\"{id}\"")), "{list}");
        for wrong in ["move:x:top:0", "move:1", &format!("move:{id}:sky:0")] {
            assert_eq!(ed.send(paper, at, &[("act", wrong)]).await.status, StatusCode::BAD_REQUEST, "{wrong}");
        }
        assert_eq!(ed.send(paper, at, &[("act", "move:99999:top:0")]).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn reports_of_imports_are_read_page_by_page() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        assert!(ed.get(paper, "/~desk/imports").await.text().contains("Nothing was imported."));
        let report = r#"{"kept":{"articles":1234,"pages":2},"added":{"articles":30,"pages":0}}"#;
        let mut all: Vec<(&'static str, Vec<Value>)> = vec![
            (
                "INSERT INTO import_runs (id, source, file_name, file_bytes, file_hash, stage, byte_offset, state, report, started_at, updated_at)
                 VALUES (1, 'old.example', 'export.xml', 2000, 'x', 'links', 2000, 'done', $1, 1000, 2000)",
                vec![report.into()],
            ),
            (
                "INSERT INTO import_runs (id, source, file_name, file_bytes, file_hash, stage, byte_offset, state, started_at, updated_at)
                 VALUES (2, 'old.example', 'second.xml', 2000, 'y', 'articles', 500, 'running', 3000, 4000)",
                Vec::new(),
            ),
        ];
        for n in 0..70i64 {
            all.push((
                "INSERT INTO import_notes (run_id, sort, item, reason) VALUES (1, 'lost', $1, $2)",
                vec![format!("article {n} <b>").into(), if n < 5 { "a map" } else { "a form" }.into()],
            ));
        }
        all.push(("INSERT INTO import_notes (run_id, sort, item, reason) VALUES (1, 'changed', 'page 3', 'a table')", Vec::new()));
        run(&paper.db, all).await;
        let runs = ed.get(paper, "/~desk/imports").await;
        assert!(runs.text().contains("export.xml") && runs.text().contains("at 25 % of the file"), "{}", runs.text());
        let shown = ed.get(paper, "/~desk/imports/1").await;
        for said in ["1,234 here now, 30 of them new", "Not kept (70)", "Kept in another form (1)", "Mended in the file (0)", "65 times", "article 0 &lt;b&gt;"] {
            assert!(shown.text().contains(said), "{said}: {}", shown.text());
        }
        let next = Html::parse(shown.text()).all("a").find(|one| one.get("rel") == "next").unwrap().get("href").to_owned();
        let further = ed.get(paper, &next).await;
        assert!(further.text().contains("article 69") && !further.text().contains("article 0 ") && !further.text().contains("rel=\"next\""));
        let maps = ed.get(paper, "/~desk/imports/1?sort=lost&q=A+MAP").await;
        assert!(maps.text().contains("article 4") && !maps.text().contains("article 5 "));
        assert!(ed.get(paper, "/~desk/imports/1?sort=changed").await.text().contains("page 3"));
        assert_eq!(ed.get(paper, "/~desk/imports/3").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_manuscript_follows_what_it_names() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, hand) = (&sample.paper, Hand::of_this_machine());
        let editor = courant_paper::accounts::Editor::of_this_machine();
        let id = column(&paper.db, "SELECT public_id FROM articles WHERE slug = 'thinnest-season-boeng-thom'")
            .await
            .remove(0);
        let open = async || {
            let mut tx = paper.db.read().await.unwrap();
            let work = editing::find_by_public_id(&mut tx, &id).await.unwrap().unwrap();
            load(&mut tx, work).await.unwrap()
        };
        let keep = async |edit: &dyn Fn(&mut Manuscript)| {
            let mut open = open().await;
            edit(&mut open.manuscript);
            let saved = save(&paper.db, &hand, &id, open.work.edit, &open.manuscript, NOW).await.unwrap();
            assert!(matches!(saved, Saving::Done { .. }), "{saved:?}");
        };
        let row = async |sql| number(&paper.db, sql, &[]).await;
        let (a, b) = (
            row("SELECT MIN(id) FROM topics").await,
            row("SELECT MAX(id) FROM topics WHERE id < (SELECT MAX(id) FROM topics)").await,
        );
        let river = row("SELECT id FROM sections WHERE slug = 'river'").await;
        let economy = row("SELECT id FROM sections WHERE slug = 'economy'").await;
        let (first, second) = (row("SELECT MIN(id) FROM people").await, row("SELECT MIN(id) + 1 FROM people").await);
        keep(&|text| {
            text.topic_ids = vec![b, a];
            text.section_id = Some(economy);
            text.more_section_ids = vec![river];
            text.bylines = [first, second]
                .map(|person_id| courant_news::manuscript::Credit { person_id, role: "author".to_owned() })
                .into();
        })
        .await;
        let stale = open().await.manuscript;
        setup::topics::merge(&paper.db, &editor, vec![a, b], a, NOW).await.unwrap().unwrap();
        setup::sections::merge(&paper.db, &editor, economy, river, NOW).await.unwrap().unwrap();
        setup::bylines::merge(&paper.db, &editor, first, second, NOW).await.unwrap().unwrap();
        let now = open().await.manuscript;
        assert_eq!(
            (now.topic_ids.as_slice(), now.section_id, now.more_section_ids.as_slice()),
            (&[a][..], Some(river), &[][..])
        );
        assert_eq!(now.bylines.iter().map(|credit| credit.person_id).collect::<Vec<_>>(), [second]);
        // A browser that had it open saves what it knew: it is taken, and published in the right places.
        keep(&|text| *text = stale.clone()).await;
        let paper_settings = settings::find(&mut paper.db.read().await.unwrap()).await.unwrap().unwrap();
        let seen = open().await.work.edit;
        let order = Order { seen, reason: "a test".to_owned(), ..Order::default() };
        let done = publish(&paper.db, &paper_settings, &hand, &id, order, NOW).await.unwrap();
        assert!(matches!(done, Publishing::Done(_)), "{done:?}");
        let placed = "SELECT section_id FROM articles WHERE slug = 'thinnest-season-boeng-thom'";
        assert_eq!(row(placed).await, river);
        // One that was taken away stands nowhere.
        let empty = setup::sections::Typed { name: "Chess".to_owned(), ..Default::default() };
        let chess = setup::sections::add(&paper.db, &editor, empty, NOW).await.unwrap().unwrap();
        let mut with_chess = open().await.manuscript;
        with_chess.section_id = Some(chess);
        setup::sections::remove(&paper.db, &editor, chess, NOW).await.unwrap().unwrap();
        keep(&|text| *text = with_chess.clone()).await;
        assert_eq!(open().await.manuscript.section_id, None);
    })
    .await;
}
