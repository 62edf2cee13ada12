//! Inline questions on the desk: who may do what, asking, closing, removing, placing what was lost, and what it tells.

use super::html::Html;
use super::person::Person;
use super::support::{Sample, column, get, number, page, path_of, run, sample};
use courant_kit::http::page_cache::Tag;
use courant_paper::accounts::Role;
use courant_paper::comments::questions;
use courant_paper::pages::cache::dispatcher;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};

const STORY: &str = "how-a-dam-starves-a-delta";
const DESK: &str = "/~desk/questions";
/// Where it leads when something is done.
const SAVED: &str = "/~desk/questions?ok=1";
const PASSAGE: &str = "In a flush the water is drawn down during the flood";

async fn article(sample: &Sample) -> String {
    let sql = "SELECT public_id FROM articles WHERE slug = 'how-a-dam-starves-a-delta'";
    column(&sample.paper.db, sql).await.remove(0)
}

async fn editor(sample: &Sample) -> Person {
    Person::with(&sample.paper, "editor@river.example", Role::Editor).await
}

/// Asks on the desk; the status, and the page that says why not.
async fn ask(sample: &Sample, who: &Person, passage: &str, question: &str) -> (StatusCode, String) {
    let article = article(sample).await;
    let fields = [("article", article.as_str()), ("passage", passage), ("question", question), ("act", "ask")];
    let answer = who.send(&sample.paper, DESK, &fields).await;
    (answer.status, answer.text().to_owned())
}

async fn act(sample: &Sample, who: &Person, word: &str, id: i64, passage: &str) -> StatusCode {
    let act = format!("{word}:{id}");
    who.send(&sample.paper, DESK, &[("act", &act), ("passage", passage)]).await.status
}

async fn newest(sample: &Sample) -> i64 {
    number(&sample.paper.db, "SELECT MAX(id) FROM inline_questions", &[]).await
}

#[tokio::test]
async fn a_question_is_asked_closed_reopened_and_removed() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let (editor, path) = (editor(&sample).await, path_of(paper, STORY).await);
        page(paper, &path).await;
        let hash = column(&paper.db, "SELECT COALESCE(MAX(content_hash), '') || '' FROM import_ids").await;
        let (status, text) = ask(&sample, &editor, PASSAGE, "Have you seen <i>one</i>?").await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
        let id = newest(&sample).await;
        let html = page(paper, &path).await;
        let mark = html.by_id(&format!("question-ask-{id}")).expect("it stands in the text at once");
        assert_eq!((mark.text.as_str(), mark.get("href")), (PASSAGE, format!("{path}comments/about/{id}/").as_str()));
        assert!(html.texts("asked__question").iter().any(|asked| asked == "Have you seen <i>one</i>?"));
        let about = format!("{path}comments/about/{id}/");
        assert_eq!(page(paper, &about).await.one("h1").text, "Have you seen <i>one</i>?");
        let kept = column(&paper.db, "SELECT COALESCE(MAX(content_hash), '') || '' FROM import_ids").await;
        assert_eq!(kept, hash);
        let versions = number(&paper.db, "SELECT COUNT(*) FROM articles WHERE version <> 1", &[]).await;
        assert_eq!(versions, 0, "no word changed");

        let listed = editor.get(paper, &format!("{DESK}?article={}", article(&sample).await)).await;
        let html = Html::parse(listed.text());
        assert_eq!(html.all("mark").filter(|mark| mark.text == PASSAGE).count(), 1);
        assert_eq!(html.all("mark").count(), 2, "both of the article");
        assert_eq!(act(&sample, &editor, "close", id, "").await, StatusCode::SEE_OTHER);
        assert!(!get(paper, &about).await.text().contains("/about/1\""));
        assert_eq!(act(&sample, &editor, "close", id, "").await, StatusCode::UNPROCESSABLE_ENTITY, "it is closed");
        assert_eq!(act(&sample, &editor, "reopen", id, "").await, StatusCode::SEE_OTHER);
        assert_eq!(act(&sample, &editor, "remove", id, "").await, StatusCode::SEE_OTHER);
        assert_eq!(get(paper, &about).await.status, StatusCode::NOT_FOUND);
        assert!(page(paper, &path).await.by_id(&format!("question-ask-{id}")).is_none());
        assert!(get(paper, &path).await.text().contains(PASSAGE), "the words stay");
        let noted = column(&paper.db, "SELECT action FROM audit WHERE action LIKE 'question.%' ORDER BY id").await;
        assert_eq!(noted, ["question.ask", "question.closed", "question.open", "question.remove"]);
        let told = column(&paper.db, "SELECT payload FROM outbox WHERE name = 'article_changed'").await;
        assert_eq!(told.len(), 4);
        dispatcher(paper).await.unwrap().run_until_idle().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_asked_is_said_why_and_kept_as_typed() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let editor = editor(&sample).await;
        let count = async || number(&sample.paper.db, "SELECT COUNT(*) FROM inline_questions", &[]).await;
        let before = count().await;
        let long = "a".repeat(1_001);
        for (passage, question, said) in [
            ("Nothing like these words at all", "Why?", "do not stand in the article"),
            ("the", "Why?", "several times"),
            ("", "Why?", "give a passage"),
            (PASSAGE, " ", "write a question"),
            (long.as_str(), "Why?", "passage is too long"),
            (PASSAGE, long.as_str(), "question is too long"),
        ] {
            let (status, text) = ask(&sample, &editor, passage, question).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            let html = Html::parse(&text);
            assert!(html.by_id("problem").is_some_and(|problem| problem.text.contains(said)), "{said}: {text}");
            assert_eq!(html.by_id("passage").unwrap().text.trim(), passage.trim());
        }
        // Across the passage of another one.
        let (status, text) = ask(&sample, &editor, "flood and the river is allowed to scour its old bed", "One?").await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
        let (status, text) = ask(&sample, &editor, "during the flood and the river is allowed", "Two?").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(text.contains("crosses"), "{text}");
        assert_eq!(count().await, before + 1, "what was refused left nothing");
        for address in ["/nothing/is/here/", "https://elsewhere.example/", "x y", "\u{0}"] {
            let asked = url::form_urlencoded::byte_serialize(address.as_bytes()).collect::<String>();
            let answer = editor.get(&sample.paper, &format!("{DESK}?article={asked}")).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        }
        let path = path_of(&sample.paper, STORY).await;
        let whole = format!("https://river.example{path}");
        let asked = url::form_urlencoded::byte_serialize(whole.as_bytes()).collect::<String>();
        let found = editor.get(&sample.paper, &format!("{DESK}?article={asked}")).await;
        assert_eq!((found.status, found.text().contains("name=\"passage\"")), (StatusCode::OK, true));
    })
    .await;
}

#[tokio::test]
async fn a_role_does_what_it_may() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let article = article(&sample).await;
        let fields = [("article", article.as_str()), ("passage", PASSAGE), ("question", "Why?"), ("act", "ask")];
        for (role, sees, asks, closes) in [
            (None, 403, 403, 403),
            (Some(Role::Reader), 403, 403, 403),
            (Some(Role::Moderator), 200, 403, 303),
            (Some(Role::Editor), 200, 303, 303),
        ] {
            let who = match role {
                Some(role) => Person::with(paper, &format!("{}@river.example", role.word()), role).await,
                None => Person::default(),
            };
            run(&paper.db, vec![("UPDATE inline_questions SET state = 'open'", vec![])]).await;
            assert_eq!(who.get(paper, DESK).await.status.as_u16(), sees, "{role:?}");
            assert_eq!(act(&sample, &who, "close", 1, "").await.as_u16(), closes, "{role:?}");
            let removed = act(&sample, &who, "remove", 2, "").await.as_u16();
            assert_eq!(removed, if asks == 303 { 303 } else { 403 }, "{role:?}");
            assert_eq!(who.send(paper, DESK, &fields).await.status.as_u16(), asks, "{role:?}");
            // From a page of another site nothing counts.
            let foreign = who.send_with(paper, DESK, &fields, &[("sec-fetch-site", "cross-site")]).await;
            assert_eq!(foreign.status, StatusCode::FORBIDDEN, "{role:?}");
            if asks == 303 {
                assert_eq!(who.send(paper, DESK, &[("act", "x")]).await.status, StatusCode::BAD_REQUEST);
                assert_eq!(act(&sample, &who, "remove", 99_999, "").await, StatusCode::UNPROCESSABLE_ENTITY);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_lost_its_passage_is_listed_and_placed_anew() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let (editor, path) = (editor(&sample).await, path_of(paper, STORY).await);
        let answers = page(paper, &format!("{path}comments/about/1/")).await.classed("comment").count();
        let id = number(&db, "SELECT id FROM articles WHERE slug = 'how-a-dam-starves-a-delta'", &[]).await;
        let body = r#"{"blocks":[{"id":"z","type":"paragraph","text":[{"text":"All other words, at a new place of the text."}]}]}"#;
        let gone = db
            .write::<_, courant_kit::db::DbError, _>(move |tx| {
                Box::pin(async move { questions::replace_body(tx, id, body).await })
            })
            .await
            .unwrap();
        assert_eq!(gone.len(), 1);
        paper.cache.purge(&[Tag::all()]);
        assert_eq!(get(paper, &format!("{path}comments/about/1/")).await.status, StatusCode::NOT_FOUND);
        let waiting = editor.get(paper, DESK).await;
        assert!(waiting.text().contains("It costs power") && waiting.text().contains("gone from the text"));
        assert_eq!(act(&sample, &editor, "place", 1, "words that never stood anywhere").await.as_u16(), 422);
        let placed = editor.send(paper, DESK, &[("act", "place:1"), ("passage", "at a new place")]).await;
        assert_eq!((placed.status, placed.header(header::LOCATION)), (StatusCode::SEE_OTHER, SAVED));
        let html = page(paper, &path).await;
        assert_eq!(html.by_id("question-ask-1").unwrap().text, "at a new place");
        let about = page(paper, &format!("{path}comments/about/1/")).await;
        assert_eq!((about.classed("comment").count(), about.one("blockquote").text.as_str()), (answers, "at a new place"));
        assert!(!editor.get(paper, DESK).await.text().contains("gone from the text"));
    })
    .await;
}
