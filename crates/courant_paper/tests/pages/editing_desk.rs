//! The newsroom's pages of articles: who may open and do what in which state, and what the editor's script is answered.

use super::html::Html;
use super::person::Person;
use super::support::{Answer, NOW, column, get, number, post_json, run, sample};
use courant_kit::outbox::Dispatcher;
use courant_paper::accounts::Role;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use serde_json::{Value, json};
use std::sync::Arc;

const LIST: &str = "/~desk/articles";

pub(super) struct Desk {
    pub(super) paper: Arc<Paper>,
    ears: Dispatcher,
    _folder: tempfile::TempDir,
}

impl Desk {
    pub(super) async fn of(db: courant_kit::db::Db) -> Desk {
        let sample = sample(db).await;
        let ears = dispatcher(&sample.paper).await.unwrap();
        Desk { paper: sample.paper, ears, _folder: sample.folder }
    }

    pub(super) async fn somebody(&self, role: Role) -> Person {
        Person::with(&self.paper, &format!("{}@river.example", role.word()), role).await
    }

    /// Begins an article; its address on the desk.
    pub(super) async fn begin(&self, person: &Person, headline: &str) -> String {
        let answer = person.send(&self.paper, LIST, &[("act", "begin"), ("headline", headline)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        answer.header(header::LOCATION).to_owned()
    }

    pub(super) async fn manuscript(&self, person: &Person, at: &str) -> (i64, Value) {
        let answer = person.get(&self.paper, &format!("{at}/manuscript")).await;
        assert_eq!(answer.status, StatusCode::OK);
        let found: Value = serde_json::from_str(answer.text()).unwrap();
        (found["edit"].as_i64().unwrap(), found["manuscript"].clone())
    }

    pub(super) async fn save(&self, person: &Person, at: &str, base: i64, manuscript: &Value) -> Answer {
        let sent = json!({ "base": base, "manuscript": manuscript }).to_string();
        post_json(&self.paper, &format!("{at}/save"), &sent, &person.cookie).await
    }

    /// Writes a paragraph into an article.
    pub(super) async fn write(&self, person: &Person, at: &str, text: &str) -> i64 {
        let (edit, mut manuscript) = self.manuscript(person, at).await;
        manuscript["body"] = json!({ "blocks": [
            { "id": "p1", "type": "paragraph", "text": [{ "text": text }] },
        ], "footnotes": [] });
        let answer = self.save(person, at, edit, &manuscript).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        let said: Value = serde_json::from_str(answer.text()).unwrap();
        said["edit"].as_i64().unwrap()
    }

    pub(super) async fn step(&self, person: &Person, at: &str, word: &str, more: &[(&str, &str)]) -> StatusCode {
        let (edit, _) = match person.get(&self.paper, &format!("{at}/manuscript")).await.status {
            StatusCode::OK => self.manuscript(person, at).await,
            _ => (0, Value::Null),
        };
        let edit = edit.to_string();
        let fields: Vec<(&str, &str)> =
            [("act", word), ("edit", edit.as_str())].into_iter().chain(more.iter().copied()).collect();
        let answer = person.send(&self.paper, &format!("{at}/publish"), &fields).await;
        self.ears.catch_up().await.unwrap();
        answer.status
    }
}

#[tokio::test]
async fn the_editor_shows_how_others_show_an_article() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let writer = desk.somebody(Role::Writer).await;
        let at = desk.begin(&writer, "The ferry returns").await;
        desk.write(&writer, &at, &"After four years the ferry is back. ".repeat(20)).await;
        let shown = async || {
            let html = Html::parse(writer.get(&desk.paper, &at).await.text());
            html.texts("shown__title").into_iter().chain(html.texts("shown__text")).collect::<Vec<String>>()
        };
        let name = desk.paper.site().settings.name.clone();
        let first = shown().await;
        assert_eq!(first[0], format!("The ferry returns · {name}"));
        assert_eq!(first[1], "The ferry returns");
        assert!(first[2].starts_with("After four years") && first[2].chars().count() <= 155, "{first:?}");
        assert!(first[3].ends_with('…') && first[3].chars().count() <= 110, "{first:?}");
        // Fields of their own, and what they fall back to.
        let (edit, mut manuscript) = desk.manuscript(&writer, &at).await;
        manuscript["search_title"] = "Ferry timetable ".repeat(6).trim().into();
        manuscript["search_description"] = "When it goes.".into();
        manuscript["share_text"] = "Look: it is back!".into();
        assert_eq!(desk.save(&writer, &at, edit, &manuscript).await.status, StatusCode::OK);
        let second = shown().await;
        assert!(second[0].starts_with("Ferry timetable") && second[0].ends_with('…'), "{second:?}");
        assert!(second[0].chars().count() <= 60 && second[1].chars().count() <= 70, "{second:?}");
        assert_eq!(second[2..], ["When it goes.", "Look: it is back!"]);
        // One text alone is compared with nothing.
        let one = writer.get(&desk.paper, &format!("{at}/revisions")).await;
        let count = number(&desk.paper.db, "SELECT COUNT(*) FROM revisions", &[]).await;
        assert_eq!(one.text().contains("form=\"compare\""), count > 1, "{count}");
    })
    .await;
}

#[tokio::test]
async fn the_way_of_a_story_by_its_pages() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, writer, editor) =
            (&desk.paper, desk.somebody(Role::Contributor).await, desk.somebody(Role::Editor).await);
        let at = desk.begin(&writer, "The ferry returns").await;
        desk.write(&writer, &at, "After four years the ferry is back.").await;
        let page = writer.get(paper, &at).await;
        let html = Html::parse(page.text());
        let state = html.all("script").find(|one| one.get("id") == "editor-state").unwrap();
        assert_eq!(state.get("type"), "application/json");
        // A contributor files it, and cannot publish it.
        assert_eq!(desk.step(&writer, &at, "publish", &[]).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&writer, &at, "file", &[("words", "For the weekend?")]).await, StatusCode::SEE_OTHER);
        assert_eq!(desk.step(&editor, &at, "review", &[]).await, StatusCode::SEE_OTHER);
        // Sent back only with words.
        assert_eq!(desk.step(&editor, &at, "send_back", &[]).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&editor, &at, "send_back", &[("words", "Who says so?")]).await, StatusCode::SEE_OTHER);
        let page = writer.get(paper, &format!("{at}/publish")).await;
        assert!(page.text().contains("Who says so?") && page.text().contains("For the weekend?"));
        desk.write(&writer, &at, "After four years the ferry is back, its captain says.").await;
        assert_eq!(desk.step(&writer, &at, "file", &[]).await, StatusCode::SEE_OTHER);
        assert_eq!(desk.step(&editor, &at, "approve", &[]).await, StatusCode::SEE_OTHER);
        assert_eq!(desk.step(&editor, &at, "schedule", &[("at", "2026-11-24T10:00")]).await, StatusCode::SEE_OTHER);
        let calendar = editor.get(paper, &format!("{LIST}?view=calendar")).await;
        assert!(calendar.text().contains("The ferry returns"));
        assert_eq!(desk.step(&editor, &at, "unschedule", &[]).await, StatusCode::SEE_OTHER);
        assert_eq!(desk.step(&editor, &at, "publish", &[]).await, StatusCode::SEE_OTHER);
        let live = get(paper, "/2026/11/the-ferry-returns/").await;
        assert!(live.text().contains("its captain says."), "{}", live.status);
        // Corrected, with what was wrong.
        let edit = desk.write(&editor, &at, "After five years the ferry is back, its captain says.").await;
        assert!(edit > 1);
        assert_eq!(
            desk.step(&editor, &at, "publish", &[("note", "correction")]).await,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let note = [("note", "correction"), ("text", "It was five years, not four."), ("since", "2026-11-24")];
        assert_eq!(desk.step(&editor, &at, "publish", &note).await, StatusCode::SEE_OTHER);
        let live = get(paper, "/2026/11/the-ferry-returns/").await;
        assert!(live.text().contains("After five years"));
        let told = editor.get(paper, &format!("{at}/publish")).await;
        assert!(told.text().contains("It was five years, not four."));
        assert_eq!(
            desk.step(&editor, &at, "retract", &[("words", "None of it is true."), ("sure", "yes")]).await,
            StatusCode::SEE_OTHER
        );
        assert_eq!(get(paper, "/2026/11/the-ferry-returns/").await.status, StatusCode::GONE);
    })
    .await;
}

#[tokio::test]
async fn a_list_holds_what_is_ones_own() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        let (contributor, owner) = (desk.somebody(Role::Contributor).await, desk.somebody(Role::Owner).await);
        desk.begin(&contributor, "Canary draft").await;
        desk.begin(&owner, "Canary theirs").await;
        // Nothing says that there is more.
        let mine = contributor.get(paper, LIST).await;
        assert!(mine.text().contains("Canary draft") && !mine.text().contains("Canary theirs"));
        let all = owner.get(paper, LIST).await;
        assert!(all.text().contains("Canary draft") && all.text().contains("Canary theirs"));
    })
    .await;
}

#[tokio::test]
async fn what_came_in_from_elsewhere_and_waits_is_on_the_lists() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, editor, contributor) =
            (&desk.paper, desk.somebody(Role::Editor).await, desk.somebody(Role::Contributor).await);
        let list = async |narrow: &str| editor.get(paper, &format!("{LIST}?{narrow}")).await.text().to_owned();
        const TOLL: &str = "DRAFT The toll after one month";
        const YEAR: &str = "A letter to our readers for the new year";
        for narrow in ["", "pile=draft", "view=board", "q=toll+month"] {
            assert!(list(narrow).await.contains(TOLL), "{narrow}");
        }
        let all = list("").await;
        assert!(all.contains(YEAR) && all.contains("In work <span class=\"queues__count\">3</span>"), "{all}");
        assert!(list("pile=scheduled").await.contains(YEAR) && !list("pile=draft").await.contains(YEAR));
        for narrow in ["pile=filed", "whose=mine", "q=bridge"] {
            assert!(!list(narrow).await.contains(TOLL), "{narrow}");
        }
        assert!(!contributor.get(paper, LIST).await.text().contains(TOLL), "nobody's yet");
        // What was saved last comes first, wherever it came from; and it is there once when it was opened.
        let sql = "SELECT public_id FROM articles WHERE headline = 'DRAFT The toll after one month'";
        let at = format!("{LIST}/{}", column(&paper.db, sql).await.remove(0));
        desk.begin(&editor, "Written here").await;
        assert_eq!(desk.step(&editor, &at, "file", &[]).await, StatusCode::SEE_OTHER);
        let filed = list("pile=filed").await;
        assert_eq!(filed.matches(TOLL).count(), list("pile=open").await.matches(TOLL).count());
        assert!(!list("pile=draft").await.contains(TOLL));
        assert!(list("").await.contains("In work <span class=\"queues__count\">4</span>"));
        // One that the clock brings out is on its day.
        let soon = NOW + 86_400_000;
        let at = vec![soon.into()];
        run(&paper.db, vec![("UPDATE articles SET scheduled_at = $1 WHERE status = 'scheduled'", at)]).await;
        assert!(list("view=calendar").await.contains(YEAR));
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, editor) = (&desk.paper, desk.somebody(Role::Editor).await);
        let at = desk.begin(&editor, "The ferry returns").await;
        desk.write(&editor, &at, "After four years the ferry is back.").await;
        let wrong = async |fields: &[(&str, &str)]| {
            let (edit, _) = desk.manuscript(&editor, &at).await;
            let edit = edit.to_string();
            let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("edit", edit.as_str())]).collect();
            let answer = editor.send(paper, &format!("{at}/publish"), &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let html = Html::parse(answer.text());
            let ids = ["input", "textarea"].iter().flat_map(|name| html.all(name));
            let ids: Vec<String> =
                ids.filter(|one| one.get("aria-invalid") == "true").map(|one| one.get("id").to_owned()).collect();
            let Some(id) = ids.first() else { return String::new() };
            for place in [format!("href=\"#{id}\""), format!("id=\"{id}-problem\"")] {
                assert!(answer.text().contains(&place), "{place}: {}", answer.text());
            }
            id.clone()
        };
        assert_eq!(wrong(&[("act", "schedule")]).await, "at");
        assert_eq!(wrong(&[("act", "schedule"), ("at", "2020-01-01T00:00")]).await, "at");
        assert_eq!(wrong(&[("act", "plan"), ("deadline", "soon")]).await, "deadline");
        assert_eq!(desk.step(&editor, &at, "file", &[]).await, StatusCode::SEE_OTHER);
        assert_eq!(wrong(&[("act", "send_back")]).await, "words");
        assert_eq!(desk.step(&editor, &at, "publish", &[]).await, StatusCode::SEE_OTHER);
        let live = editor.get(paper, &format!("{at}/publish")).await;
        assert!(!live.text().contains("Nothing stands in its way"), "nothing waits");
        assert_eq!(wrong(&[("act", "retract")]).await, "why");
        desk.write(&editor, &at, "After five years the ferry is back.").await;
        assert_eq!(wrong(&[("act", "publish"), ("note", "correction")]).await, "text");
    })
    .await;
}

#[tokio::test]
async fn the_scripts_answers() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        let (one, other) = (desk.somebody(Role::Editor).await, desk.somebody(Role::Owner).await);
        let at = desk.begin(&one, "Two at once").await;
        let (edit, manuscript) = desk.manuscript(&one, &at).await;
        let with = |headline: &str| {
            let mut changed = manuscript.clone();
            changed["headline"] = json!(headline);
            changed
        };
        let saved = desk.save(&one, &at, edit, &with("Mine")).await;
        let said: Value = serde_json::from_str(saved.text()).unwrap();
        assert_eq!((said["edit"].as_i64(), said["revision"].as_i64()), (Some(edit + 1), Some(1)));
        // Without a text it cannot go out: the script is told.
        assert!(said["problems"].as_array().unwrap().iter().any(|one| one["is_blocking"] == json!(true)));
        let conflict = desk.save(&other, &at, edit, &with("Yours")).await;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        let there: Value = serde_json::from_str(conflict.text()).unwrap();
        assert_eq!((there["manuscript"]["headline"].as_str(), there["edit"].as_i64()), (Some("Mine"), Some(edit + 1)));
        assert_eq!(there["by"], json!("editor"));
        // Who is in it.
        let visit = async |person: &Person| {
            let answer = post_json(paper, &format!("{at}/presence"), r#"{"is_writing":true}"#, &person.cookie).await;
            serde_json::from_str::<Value>(answer.text()).unwrap()
        };
        assert_eq!(visit(&one).await["others"], json!([]));
        let seen = visit(&other).await;
        assert_eq!((seen["others"][0]["name"].as_str(), seen["edit"].as_i64()), (Some("editor"), Some(edit + 1)));
        // What cannot be taken says where; nothing is written.
        for (sent, field) in [
            ("{", ""),
            (r#"{"base":2}"#, ""),
            (r#"{"base":2,"manuscript":{"language":"en","kind":"gossip"}}"#, "kind"),
            (r#"{"base":2,"manuscript":{"language":"en","body":{"blocks":[{"id":"a","type":"paragraph","text":[{"marked":[{"link":{"href":"javascript:alert(1)"}},[{"text":"x"}]]}]}]}}}"#, "body:a"),
        ] {
            let answer = post_json(paper, &format!("{at}/save"), sent, &one.cookie).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sent}");
            let said: Value = serde_json::from_str(answer.text()).unwrap();
            assert_eq!(said["field"].as_str(), Some(field), "{sent}");
            assert!(!said["text"].as_str().unwrap().is_empty());
        }
        assert_eq!(desk.manuscript(&one, &at).await.0, edit + 1);
        let links = one.get(paper, "/~desk/articles.json?q=gate").await;
        let links: Value = serde_json::from_str(links.text()).unwrap();
        assert!(links["items"].as_array().unwrap().iter().any(|one| one["path"] == json!("/2026/11/river-council-agrees-to-share-gate-data/")), "{links}");
    })
    .await;
}

#[tokio::test]
async fn one_writes_and_another_takes_over() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        let (one, other) = (desk.somebody(Role::Editor).await, desk.somebody(Role::Owner).await);
        let at = desk.begin(&one, "Two at once").await;
        let beat = async |person: &Person, sent: &str| {
            let answer = post_json(paper, &format!("{at}/presence"), sent, &person.cookie).await;
            serde_json::from_str::<Value>(answer.text()).unwrap()["holder"].clone()
        };
        const HOLDS: &str = r#"{"holds":true}"#;
        let with = |(edit, mut manuscript): (i64, Value), headline: &str| {
            manuscript["headline"] = json!(headline);
            (edit, manuscript)
        };
        let save = async |person: &Person, headline: &str| {
            let (edit, manuscript) = with(desk.manuscript(person, &at).await, headline);
            desk.save(person, &at, edit, &manuscript).await
        };
        // Who comes first holds it; the other reads along and sees who writes.
        assert_eq!(beat(&one, HOLDS).await, Value::Null);
        paper.clock.set(NOW + 1_000);
        let held = beat(&other, HOLDS).await;
        assert_eq!((held["name"].as_str(), held["took"].as_bool()), (Some("editor"), Some(false)));
        let page = other.get(paper, &at).await;
        assert!(page.text().contains(r#""holder":{"name":"editor""#), "{}", page.text());
        let refused = save(&other, "Theirs").await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        let there: Value = serde_json::from_str(refused.text()).unwrap();
        assert_eq!(
            (there["manuscript"]["headline"].as_str(), there["holder"]["name"].as_str()),
            (Some("Two at once"), Some("editor"))
        );
        assert_eq!(save(&one, "Mine").await.status, StatusCode::OK);
        // Taken over: the first hears it with the next beat or save, and nothing of theirs is written.
        assert_eq!(beat(&other, r#"{"holds":true,"takes":true}"#).await, Value::Null);
        let took = beat(&one, HOLDS).await;
        assert_eq!((took["name"].as_str(), took["took"].as_bool()), (Some("owner"), Some(true)));
        assert_eq!(save(&one, "Lost?").await.status, StatusCode::CONFLICT);
        assert_eq!(desk.manuscript(&one, &at).await.1["headline"], json!("Mine"));
        assert_eq!(save(&other, "Theirs").await.status, StatusCode::OK);
        // Back again.
        assert_eq!(beat(&one, r#"{"holds":true,"takes":true}"#).await, Value::Null);
        assert_eq!(beat(&other, HOLDS).await["took"], json!(true));
        // Reading along takes nothing, not even when the other has left; opening it anew does.
        paper.clock.set(NOW + 120_000);
        assert_eq!(beat(&other, r#"{"holds":false}"#).await, Value::Null);
        assert_eq!(beat(&one, HOLDS).await, Value::Null);
        paper.clock.set(NOW + 240_000);
        assert_eq!(beat(&other, HOLDS).await, Value::Null);
        assert_eq!(beat(&one, HOLDS).await["took"], json!(false));
        // Whoever may not write holds nothing.
        let contributor = desk.somebody(Role::Contributor).await;
        let answer = post_json(paper, &format!("{at}/presence"), r#"{"takes":true}"#, &contributor.cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn an_outsider_sees_a_manuscript_until_the_link_expires() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, editor) = (&desk.paper, desk.somebody(Role::Editor).await);
        let at = desk.begin(&editor, "Not yet").await;
        desk.write(&editor, &at, "Only for you.").await;
        let html = Html::parse(editor.get(paper, &format!("{at}/publish")).await.text());
        let link = html.all("input").find(|one| one.get("id") == "outside").unwrap().get("value").to_owned();
        let path = link.strip_prefix("https://river.example").unwrap().to_owned();
        let answer = get(paper, &path).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text().contains("Only for you.") && answer.text().contains("noindex"));
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
        // The mark is over the article and the moment: neither can be changed.
        let (front, seal) = path.rsplit_once('/').unwrap();
        let (front, until) = front.rsplit_once('/').unwrap();
        let later = until.parse::<i64>().unwrap() + 1;
        assert!(until.parse::<i64>().unwrap() > NOW);
        for wrong in [
            format!("{front}/{later}/{seal}"),
            format!("{front}/{until}/{}", "0".repeat(32)),
            format!("{front}/{until}"),
        ] {
            assert_eq!(get(paper, &wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
        assert_eq!(column(&paper.db, "SELECT status FROM articles ORDER BY id DESC LIMIT 1").await, ["draft"]);
        // Ended early: the old link leads nowhere, the new one is another.
        let ended = editor.send(paper, &format!("{at}/look"), &[("act", "end")]).await;
        let led = ended.header(header::LOCATION).to_owned();
        assert_eq!((ended.status, led), (StatusCode::SEE_OTHER, format!("{at}/publish?ok=1")));
        assert_eq!(get(paper, &path).await.status, StatusCode::NOT_FOUND);
        let html = Html::parse(editor.get(paper, &format!("{at}/publish?ok=1")).await.text());
        assert!(html.texts("notice").contains(&"Saved.".to_owned()), "and it says so");
        let link = html.all("input").find(|one| one.get("id") == "outside").unwrap().get("value").to_owned();
        assert_eq!(get(paper, link.strip_prefix("https://river.example").unwrap()).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn a_preview_stands_in_a_frame_of_the_desk_and_nowhere_else() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, editor) = (&desk.paper, desk.somebody(Role::Editor).await);
        let at = desk.begin(&editor, "Not yet").await;
        desk.write(&editor, &at, "Only for you.").await;
        let policy = |answer: &Answer| answer.header(header::CONTENT_SECURITY_POLICY).to_owned();
        for (width, class) in [("", "look--desk"), ("?width=phone", "look--phone"), ("?width=x", "look--desk")] {
            let look = editor.get(paper, &format!("{at}/look{width}")).await;
            let html = Html::parse(look.text());
            let frame = html.one("iframe");
            assert!(frame.get("src") == format!("{at}/preview") && frame.has_class(class), "{width}");
            assert!(look.text().contains("This is a preview") && html.all("a").any(|link| link.get("href") == at));
            assert!(policy(&look).contains("frame-src 'self'") && policy(&look).contains("frame-ancestors 'none'"));
        }
        let held = editor.get(paper, &format!("{at}/preview")).await;
        assert!(policy(&held).contains("frame-ancestors 'self'"), "{}", policy(&held));
        assert_eq!(held.header(header::X_FRAME_OPTIONS), "SAMEORIGIN");
        // Every other page of the desk neither holds frames nor is held.
        let other = editor.get(paper, &format!("{at}/publish")).await;
        assert!(!policy(&other).contains("frame-src 'self'") && other.header(header::X_FRAME_OPTIONS) == "DENY");
    })
    .await;
}
