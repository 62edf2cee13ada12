//! One medium: what is said of it reaches readers at once, what somebody else saved is not lost, its file is replaced
//! and removed.

use super::{Desk, LIBRARY, files, ids, json, make};
use crate::html::Html;
use crate::support::{NOW, Sample, column, get, number, page, path_of, run, sample};
use courant_body::{Block, Body, Clip, MediaRef, Node};
use courant_kit::jobs::Worker;
use courant_kit::mail::Mailer;
use courant_news::front::document::{Display, Document, Pin, Place};
use courant_news::kind::ArticleType;
use courant_news::manuscript::{Lead, Manuscript};
use courant_paper::accounts::{Editor, Role};
use courant_paper::editing::{self, Hand, write};
use courant_paper::fronts::{self, HOME, Order, Saving};
use courant_paper::library::rights;
use courant_paper::media::{self, MediumFault};
use courant_paper::notices::Postman;
use courant_paper::pages::cache::dispatcher;
use courant_paper::settings::{self, Settings};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};

/// An article of the sample that has a picture at its head.
pub(super) async fn pictured(sample: &Sample) -> (i64, String) {
    let sql = "SELECT slug FROM articles WHERE lead_media_id IS NOT NULL AND status = 'live' AND visibility = 'public' ORDER BY first_published_at DESC, id LIMIT 1";
    let slug = column(&sample.paper.db, sql).await.remove(0);
    let id =
        number(&sample.paper.db, "SELECT lead_media_id FROM articles WHERE slug = $1", &[slug.as_str().into()]).await;
    (id, path_of(&sample.paper, &slug).await)
}

pub(super) async fn version(sample: &Sample, id: i64) -> String {
    number(&sample.paper.db, "SELECT version FROM media WHERE id = $1", &[id.into()]).await.to_string()
}

#[tokio::test]
async fn what_is_said_of_a_picture_is_on_the_pages_that_show_it() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let (id, path) = pictured(&sample).await;
        make(&sample, id).await;
        dispatcher(paper).await.unwrap().run_until_idle().await.unwrap();
        page(paper, &path).await;
        let address = format!("{LIBRARY}/{id}");
        let fields = [
            ("act", "save"),
            ("version", &version(&sample, id).await),
            ("alt", "A ferry <in> the \u{202e}fog"),
            ("caption", "The last ferry"),
            ("credit", "Photo: Sok Dara"),
            ("title", "Ferry"),
            ("holder", "River Photo"),
            ("terms", "Print and web"),
            ("until", "2026-11-24"),
            ("focus_x", "100"),
            ("focus_y", "0"),
        ];
        let answer = desk.person.send(paper, &address, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let html = page(paper, &path).await;
        assert!(html.all("img").any(|img| img.get("alt") == "A ferry <in> the fog"), "at once");
        // Other processes hear of it.
        let heard = dispatcher(paper).await.unwrap();
        assert_eq!(heard.run_until_idle().await.unwrap(), 0, "a dispatcher hears what comes after it");
        let told = column(&paper.db, "SELECT name FROM outbox ORDER BY id DESC LIMIT 1").await;
        assert_eq!(told, ["medium_changed"]);
        let item = desk.get(paper, &format!("{address}.json")).await;
        assert_eq!((item["credit"].as_str(), item["title"].as_str()), (Some("Photo: Sok Dara"), Some("Ferry")));
        assert_eq!(item["focus"], serde_json::json!([1000, 0]));
        assert_eq!(item["have_rights_ended"], false, "the paper's day is not over");
        assert!(ids(&desk.get(paper, &format!("{LIBRARY}.json?q=FERRY+sok")).await).contains(&id));
        // The front page crops it around its subject.
        let front = page(paper, "/").await;
        let img = front.all("img").find(|img| img.get("alt") == "A ferry <in> the fog");
        assert_eq!(img.map(|img| img.get("class").to_owned()).as_deref(), Some("at-x4 at-y0"));
        let shown = Html::parse(desk.person.get(paper, &address).await.text());
        assert_eq!(shown.all("input").find(|one| one.get("name") == "until").unwrap().get("value"), "2026-11-24");
        // What the gates ask.
        let mut tx = paper.db.read().await.unwrap();
        let faults = media::rows::list_faults_of(&mut tx, &[id], NOW).await.unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        let later = media::rows::list_faults_of(&mut tx, &[id], NOW + 86_400_000).await.unwrap();
        assert_eq!(later, [(id, MediumFault::RightsEnded)]);
    })
    .await;
}

#[tokio::test]
async fn what_another_saved_is_not_overwritten_unseen() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let (id, _) = pictured(&sample).await;
        let address = format!("{LIBRARY}/{id}");
        let seen = version(&sample, id).await;
        let send = async |alt: &str, version: &str| {
            desk.person.send(paper, &address, &[("act", "save"), ("version", version), ("alt", alt)]).await
        };
        assert_eq!(send("first", &seen).await.status, StatusCode::SEE_OTHER);
        let answer = send("second", &seen).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains("second"), "what was typed is kept");
        let alt = async || column(&paper.db, "SELECT alt FROM media WHERE alt IN ('first', 'second', 'third')").await;
        assert_eq!(alt().await, ["first"]);
        assert_eq!(send("third", &version(&sample, id).await).await.status, StatusCode::SEE_OTHER);
        assert_eq!(alt().await, ["third"]);
        // Faults stand beside their field, and what was typed stays.
        let version = version(&sample, id).await;
        for (field, value, said) in [
            ("title", "x".repeat(501), "At most 500"),
            ("alt", "x".repeat(1_001), "1,000"),
            ("until", "soon".to_owned(), "not a day"),
            ("focus_x", "120".to_owned(), "from 0 to 100"),
        ] {
            let fields = [("act", "save"), ("version", version.as_str()), (field, value.as_str()), ("focus_y", "5")];
            let answer = desk.person.send(paper, &address, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            let html = Html::parse(answer.text());
            assert!(
                html.texts("problem").iter().any(|text| text.contains(said)),
                "{field}: {:?}",
                html.texts("problem")
            );
            assert!(answer.text().contains(&value), "{field}");
            assert_eq!(
                html.all("input").chain(html.all("textarea")).filter(|one| one.get("aria-invalid") == "true").count(),
                if field == "focus_x" { 2 } else { 1 }
            );
        }
        assert_eq!(alt().await, ["third"]);
    })
    .await;
}

#[tokio::test]
async fn a_file_is_replaced_wherever_it_is_shown() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let (id, path) = pictured(&sample).await;
        make(&sample, id).await;
        let before = desk.get(paper, &format!("{LIBRARY}/{id}.json")).await;
        let old = before["src"].as_str().unwrap().to_owned();
        let original = format!("/~media/{}", column(&paper.db, "SELECT m.file FROM media m JOIN articles a ON a.lead_media_id = m.id WHERE a.status = 'live' AND a.visibility = 'public' ORDER BY a.first_published_at DESC, a.id LIMIT 1").await[0]);
        assert_eq!(get(paper, &old).await.status, StatusCode::OK);
        page(paper, &path).await;
        let new = files::photo(1_600, 900, 200);
        // A film cannot stand where a picture stood.
        let answer = desk.form(paper, &format!("{LIBRARY}/{id}/replace"), &[("a.vtt", files::CAPTIONS)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("same kind"), "{}", answer.text());
        let answer = desk.form(paper, &format!("{LIBRARY}/{id}/replace"), &[("new.jpg", &new)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        // Until its sizes are made, pages have no hole.
        assert!(page(paper, &path).await.all("img").any(|img| img.get("src") == old));
        make(&sample, id).await;
        let after = desk.get(paper, &format!("{LIBRARY}/{id}.json")).await;
        assert_eq!((after["width"].as_i64(), after["alt"].clone()), (Some(1_600), before["alt"].clone()));
        let src = after["src"].as_str().unwrap();
        assert_ne!(src, old);
        // Addresses that others kept lead to what there is now; the old bytes are not to be had.
        for address in [&old, &original] {
            let answer = get(paper, address).await;
            assert_eq!(answer.status, StatusCode::FOUND, "{address}");
            assert_eq!(get(paper, answer.header(header::LOCATION)).await.status, StatusCode::OK);
        }
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        assert!(page(paper, &path).await.all("img").any(|img| img.get("src") == src));
        // The old file leaves the disk a day later.
        let file = old.trim_start_matches("/~media/");
        let on_disk = paper.media.path_of(file).unwrap();
        let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(7_200);
        std::fs::File::options().write(true).open(&on_disk).unwrap().set_modified(long_ago).unwrap();
        media::tidy::tidy(&paper.db, &paper.media, NOW + 3_600_000).await.unwrap();
        assert!(on_disk.exists());
        media::tidy::tidy(&paper.db, &paper.media, NOW + 90_000_000).await.unwrap();
        assert!(!on_disk.exists());
        assert_eq!(get(paper, &old).await.status, StatusCode::FOUND, "its address still leads on");
        // Back to where it was.
        let answer = desk.form(paper, &format!("{LIBRARY}/{id}/replace"), &[("new.jpg", &new)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "the same file again");
        make(&sample, id).await;
        assert_eq!(get(paper, src).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn rights_that_end_are_told_of_while_readers_see_the_file() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        paper.set_mailer(Mailer::shown());
        let desk = Desk::of(paper, Role::Editor).await;
        const DAY: i64 = 86_400_000;
        let (shown, _) = pictured(&sample).await;
        let unseen = desk.upload(paper, "unseen.jpg", files::photo(64, 48, 7)).await["id"].as_i64().unwrap();
        let front = desk.upload(paper, "front.jpg", files::photo(64, 48, 8)).await["id"].as_i64().unwrap();
        let listed = async |only: &str| ids(&desk.get(paper, &format!("{LIBRARY}.json?only={only}")).await);
        let line = async || desk.person.get(paper, "/~desk/articles").await.text().contains("Rights end soon");
        assert!(listed("rights_live").await.is_empty() && !line().await);
        for (id, end) in [(shown, NOW + 20 * DAY), (unseen, NOW + 5 * DAY), (front, NOW - DAY)] {
            let sql = "UPDATE media SET rights_end_at = $2 WHERE id = $1";
            run(&paper.db, vec![(sql, vec![id.into(), end.into()])]).await;
        }
        assert_eq!(listed("rights_live").await, [shown]);
        assert!(line().await);
        // The paper's own pictures are seen as well, and not without a use.
        assert!(listed("unused").await.contains(&front));
        let own = Settings { logo_id: Some(front), ..paper.site().settings.clone() };
        paper
            .db
            .write(move |tx| {
                let own = own.clone();
                Box::pin(async move { settings::save(tx, &own).await })
            })
            .await
            .unwrap();
        assert!(!listed("unused").await.contains(&front) && listed("rights_live").await.contains(&front));
        // A letter a week before, once for each end; not for what nobody sees.
        let letters = async || {
            let postman = Postman::new(&paper.db, &paper.clock, paper.mailer(), paper.key().unwrap());
            postman.handle_jobs(Worker::new(&paper.db, &paper.clock)).run_until_idle().await.unwrap();
            let letters = paper.mailer().list();
            letters.into_iter().filter(|letter| letter.subject.contains("rights")).collect::<Vec<_>>()
        };
        rights::tell(&paper.db, NOW).await.unwrap();
        assert!(letters().await.is_empty());
        paper.clock.set(NOW + 14 * DAY);
        for _ in 0..2 {
            rights::tell(&paper.db, NOW + 14 * DAY).await.unwrap();
        }
        let sent = letters().await;
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert!(sent[0].text.contains("until 14 December 2026"), "{}", sent[0].text);
        run(
            &paper.db,
            vec![("UPDATE media SET rights_end_at = $2 WHERE id = $1", vec![shown.into(), (NOW + 15 * DAY).into()])],
        )
        .await;
        rights::tell(&paper.db, NOW + 14 * DAY).await.unwrap();
        assert_eq!(letters().await.len(), 2, "another end");
    })
    .await;
}

#[tokio::test]
async fn what_readers_see_is_changed_by_those_who_may_publish() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let (contributor, writer) = (Desk::of(paper, Role::Contributor).await, Desk::of(paper, Role::Writer).await);
        let says = async |desk: &Desk, id: i64, act: &str| {
            let version = version(&sample, id).await;
            let form = [("act", act), ("version", version.as_str()), ("caption", "A ferry"), ("sure", "yes")];
            desk.person.send(paper, &format!("{LIBRARY}/{id}"), &form).await.status
        };
        // A picture that readers see is not a contributor's to change, in any of the ways.
        let (shown, _) = pictured(&sample).await;
        for act in ["save", "remove"] {
            assert_eq!(says(&contributor, shown, act).await, StatusCode::FORBIDDEN, "{act}");
        }
        let address = format!("{LIBRARY}/{shown}");
        let photo = files::photo(64, 48, 9);
        let replaced = contributor.form(paper, &format!("{address}/replace"), &[("a.jpg", &photo)]).await;
        assert_eq!(replaced.status, StatusCode::FORBIDDEN);
        let page = contributor.person.get(paper, &address).await;
        assert!(page.text().contains("Only whoever may publish") && !page.text().contains("value=\"save\""));
        assert_eq!(says(&writer, shown, "save").await, StatusCode::SEE_OTHER);
        // One they brought is, until it stands before readers; one that somebody else brought is not.
        let own = contributor.upload(paper, "own.jpg", files::photo(64, 48, 7)).await["id"].as_i64().unwrap();
        let other = writer.upload(paper, "other.jpg", files::photo(64, 48, 8)).await["id"].as_i64().unwrap();
        assert_eq!(says(&contributor, own, "save").await, StatusCode::SEE_OTHER);
        assert_eq!(says(&contributor, other, "save").await, StatusCode::FORBIDDEN);
        let sql =
            "UPDATE articles SET lead_media_id = $1 WHERE id = (SELECT MIN(id) FROM articles WHERE status = 'live')";
        run(&paper.db, vec![(sql, vec![own.into()])]).await;
        assert_eq!(says(&contributor, own, "save").await, StatusCode::FORBIDDEN);
        run(&paper.db, vec![("UPDATE articles SET lead_media_id = NULL WHERE lead_media_id = $1", vec![own.into()])])
            .await;
        // Removing asks once more.
        let asked = contributor.person.send(paper, &format!("{LIBRARY}/{own}"), &[("act", "remove")]).await;
        assert!(asked.status == StatusCode::OK && asked.text().contains("is deleted for good"), "{}", asked.text());
        assert_eq!(says(&contributor, own, "remove").await, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn only_what_is_shown_nowhere_is_removed() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let remove = async |id: i64| desk.person.send(paper, &format!("{LIBRARY}/{id}"), &[("act", "remove"), ("sure", "yes")]).await;
        let (used, _) = pictured(&sample).await;
        let answer = remove(used).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = Html::parse(answer.text());
        assert!(html.texts("rows").iter().any(|row| row.contains("Article")), "{:?}", html.texts("rows"));
        for sql in [
            "SELECT media_id FROM people WHERE media_id IS NOT NULL LIMIT 1",
            "SELECT media_id FROM promotions WHERE media_id IS NOT NULL LIMIT 1",
            "SELECT media_id FROM article_media LIMIT 1",
        ] {
            let id = number(&paper.db, sql, &[]).await;
            assert_eq!(remove(id).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{sql}");
        }
        let item = desk.upload(paper, "gone.mp4", files::film(4, 1_000)).await;
        let (id, file) = (item["id"].as_i64().unwrap(), item["file"].as_str().unwrap().to_owned());
        // Another row with the same file keeps it.
        run(&paper.db, vec![("INSERT INTO media (public_id, family, state, file, content_hash, media_type, created_at) SELECT 'twin', family, state, file, content_hash, media_type, created_at FROM media WHERE id = $1", vec![id.into()])]).await;
        assert_eq!(get(paper, &file).await.status, StatusCode::OK);
        let answer = remove(id).await;
        assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, LIBRARY));
        assert_eq!(remove(id).await.status, StatusCode::NOT_FOUND);
        let on_disk = paper.media.path_of(file.trim_start_matches("/~media/")).unwrap();
        let age = || {
            let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(7_200);
            std::fs::File::options().write(true).open(&on_disk).unwrap().set_modified(long_ago).unwrap();
        };
        age();
        media::tidy::tidy(&paper.db, &paper.media, NOW + 90_000_000).await.unwrap();
        assert_eq!((get(paper, &file).await.status, on_disk.exists()), (StatusCode::OK, true));
        let twin = number(&paper.db, "SELECT id FROM media WHERE public_id = 'twin'", &[]).await;
        assert_eq!(remove(twin).await.status, StatusCode::SEE_OTHER);
        assert_eq!(get(paper, &file).await.status, StatusCode::NOT_FOUND, "at once");
        // Brought again lately: it is somebody's.
        std::fs::File::options().write(true).open(&on_disk).unwrap().set_modified(std::time::SystemTime::now()).unwrap();
        media::tidy::tidy(&paper.db, &paper.media, NOW + 90_000_000).await.unwrap();
        assert!(on_disk.exists());
        age();
        media::tidy::tidy(&paper.db, &paper.media, NOW + 90_000_000).await.unwrap();
        assert!(!on_disk.exists());
        let actions = column(&paper.db, "SELECT action FROM audit WHERE action LIKE 'medium%' ORDER BY id").await;
        assert_eq!(actions, ["medium_added", "medium_removed", "medium_removed"]);
    })
    .await;
}

#[tokio::test]
async fn what_a_front_shows_or_will_show_is_not_removed() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Editor).await;
        let id = desk.upload(paper, "other.jpg", files::photo(64, 48, 7)).await["id"].as_i64().unwrap();
        let (article, section) = (
            number(&paper.db, "SELECT MAX(id) FROM public_articles WHERE type = 'article'", &[]).await,
            number(&paper.db, "SELECT id FROM sections WHERE slug = 'river'", &[]).await,
        );
        let save = async |front: i64, (seen, display): (i64, Option<Display>), from: Option<i64>| {
            let document = Document {
                places: [(Place::Lead, vec![Some(Pin { article, until: None })])].into(),
                display: display.into_iter().map(|display| (article, display)).collect(),
                ..Document::default()
            };
            let order = Order { front, seen, document, from, ..Order::default() };
            fronts::save(&paper.db, &Editor::of_this_machine(), order, NOW).await.unwrap()
        };
        let display = || Some(Display { headline: String::new(), picture: Some(id) });
        let item = format!("{LIBRARY}/{id}");
        let remove = async || desk.person.send(paper, &item, &[("act", "remove"), ("sure", "yes")]).await.status;
        assert_eq!(save(HOME, (0, display()), None).await, Saving::Done(1));
        assert_eq!(save(section, (0, display()), Some(NOW + 1_000)).await, Saving::Done(1));
        let shown = desk.person.get(paper, &item).await;
        for href in ["/~desk/fronts/home".to_owned(), format!("/~desk/fronts/{section}")] {
            assert!(shown.text().contains(&format!("href=\"{href}\"")), "{href}");
        }
        assert_eq!(remove().await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(save(HOME, (1, None), None).await, Saving::Done(2));
        assert_eq!(remove().await, StatusCode::UNPROCESSABLE_ENTITY, "it waits to be shown");
        assert!(fronts::cancel(&paper.db, &Editor::of_this_machine(), section, "", 1, NOW).await.unwrap());
        assert_eq!(remove().await, StatusCode::SEE_OTHER, "versions that were shown once keep nothing");
    })
    .await;
}

#[tokio::test]
async fn films_have_posters_and_captions() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let film = desk.upload(paper, "a.mp4", files::film(5, 1_000)).await["id"].as_i64().unwrap();
        let poster = desk.upload(paper, "p.jpg", files::photo(640, 360, 77)).await["id"].as_i64().unwrap();
        let captions = desk.upload(paper, "c.vtt", files::CAPTIONS).await["id"].as_i64().unwrap();
        let address = format!("{LIBRARY}/{film}");
        let act = async |fields: &[(&str, &str)]| desk.person.send(paper, &address, fields).await;
        let number_of = poster.to_string();
        assert_eq!(act(&[("act", "poster"), ("poster", &number_of)]).await.status, StatusCode::SEE_OTHER);
        for wrong in [captions.to_string(), "0".to_owned(), "x".to_owned()] {
            let answer = act(&[("act", "poster"), ("poster", &wrong)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        let file = format!("{LIBRARY}/{captions}");
        for (fields, status) in [
            ([("track", file.as_str()), ("lang", "km")], 303),
            ([("track", number_of.as_str()), ("lang", "km")], 422),
            ([("track", file.as_str()), ("lang", "english")], 422),
        ] {
            let fields: Vec<(&str, &str)> =
                fields.into_iter().chain([("act", "track"), ("kind", "subtitles"), ("label", "ខ្មែរ")]).collect();
            assert_eq!(act(&fields).await.status.as_u16(), status, "{fields:?}");
        }
        let item = desk.get(paper, &format!("{address}.json")).await;
        assert_eq!(item["poster"].as_i64(), Some(poster));
        assert_eq!(
            item["tracks"],
            serde_json::json!([{"id": captions, "kind": "subtitles", "lang": "km", "label": "ខ្មែរ"}])
        );
        // Both are used by it, and a picture has neither.
        for id in [poster, captions] {
            let answer =
                desk.person.send(paper, &format!("{LIBRARY}/{id}"), &[("act", "remove"), ("sure", "yes")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = desk.person.send(paper, &format!("{LIBRARY}/{poster}"), &[("act", "poster")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Enter in the form of texts adds one: what takes one away stands behind.
        let page = desk.person.get(paper, &address).await;
        let at = |act: String| page.text().find(&format!("value=\"{act}\"")).unwrap();
        assert!(at("track".to_owned()) < at(format!("untrack:{captions}")));
        assert_eq!(act(&[("act", &format!("untrack:{captions}"))]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(act(&[("act", "poster"), ("poster", "")]).await.status, StatusCode::SEE_OTHER);
        let item = desk.get(paper, &format!("{address}.json")).await;
        assert_eq!((item["poster"].is_null(), item["tracks"].as_array().map(Vec::len)), (true, Some(0)));
        let answer = desk.person.get(paper, &format!("{LIBRARY}/999999.json")).await;
        assert_eq!((answer.status, json(&answer)["text"].is_string()), (StatusCode::NOT_FOUND, true));
    })
    .await;
}

#[tokio::test]
async fn a_film_brings_its_poster_and_captions_to_every_page() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let film = desk.upload(paper, "a.mp4", files::film(6, 1_000)).await["id"].as_i64().unwrap();
        let poster = desk.upload(paper, "p.jpg", files::photo(640, 360, 78)).await["id"].as_i64().unwrap();
        let captions = desk.upload(paper, "c.vtt", files::CAPTIONS).await["id"].as_i64().unwrap();
        make(&sample, poster).await;
        let body = body_of(film);
        let path = path_of(paper, "the-dawn-run").await;
        let sql = "UPDATE articles SET body = $1 WHERE slug = 'the-dawn-run'";
        run(&paper.db, vec![(sql, vec![body.to_json().into()])]).await;
        assert_eq!(page(paper, &path).await.all("track").count(), 0);
        let address = format!("{LIBRARY}/{film}");
        let (poster, captions) = (poster.to_string(), captions.to_string());
        for fields in [
            vec![("act", "poster"), ("poster", poster.as_str())],
            vec![("act", "track"), ("track", captions.as_str()), ("lang", "km"), ("kind", "captions")],
        ] {
            assert_eq!(desk.person.send(paper, &address, &fields).await.status, StatusCode::SEE_OTHER);
        }
        let html = page(paper, &path).await;
        let track = html.one("track");
        assert_eq!((track.get("srclang"), track.get("label")), ("km", "ភាសាខ្មែរ"), "at once, called by its language");
        let video = html.one("video");
        assert!(video.get("poster").starts_with("/~media/"), "{:?}", video.get("poster"));
        assert_eq!(get(paper, track.get("src")).await.bytes, files::CAPTIONS);
    })
    .await;
}

fn body_of(film: i64) -> Body {
    let clip = Clip {
        sources: vec![MediaRef::Library(film)],
        poster: None,
        title: String::new(),
        caption: Vec::new(),
        tracks: Vec::new(),
        width: None,
        height: None,
        is_looped: false,
    };
    Body { blocks: vec![Block { id: "a1".to_owned(), lang: None, node: Node::Video(clip) }], ..Body::default() }
}

#[tokio::test]
async fn what_a_manuscript_shows_is_not_removed() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let id = desk.upload(paper, "a.jpg", files::photo(64, 48, 79)).await["id"].as_i64().unwrap();
        let hand = Hand::of_this_machine();
        let begun = write::begin(&paper.db, &hand, ArticleType::Article, "Floods", "en", NOW).await.unwrap().unwrap();
        let save = async |lead: Option<Lead>| {
            let mut tx = paper.db.read().await.unwrap();
            let work = editing::rows::find_by_public_id(&mut tx, &begun).await.unwrap().unwrap();
            let open = write::load(&mut tx, work).await.unwrap();
            drop(tx);
            let manuscript = Manuscript { lead, ..open.manuscript };
            let saved = write::save(&paper.db, &hand, &begun, open.work.edit, &manuscript, NOW).await.unwrap();
            assert!(matches!(saved, write::Saving::Done { .. }), "{saved:?}");
        };
        save(Some(Lead { media_id: id, caption: String::new(), credit_line: String::new() })).await;
        let remove =
            async || desk.person.send(paper, &format!("{LIBRARY}/{id}"), &[("act", "remove"), ("sure", "yes")]).await;
        let answer = remove().await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = Html::parse(answer.text());
        let links: Vec<&str> = html.all("a").map(|link| link.get("href")).collect();
        assert!(links.contains(&format!("/~desk/articles/{begun}").as_str()), "{links:?}");
        assert!(!ids(&desk.get(paper, &format!("{LIBRARY}.json?only=unused")).await).contains(&id));
        save(None).await;
        assert!(ids(&desk.get(paper, &format!("{LIBRARY}.json?only=unused")).await).contains(&id));
        assert_eq!(remove().await.status, StatusCode::SEE_OTHER);
    })
    .await;
}
