//! What colleagues say about passages of a manuscript: who may, where it stands when the text changes, and that readers
//! never see any of it.

use super::person::Person;
use super::signed::post_letters;
use super::support::{Sample, column, get, number, post_json, sample};
use courant_kit::db::Db;
use courant_kit::mail::Mailer;
use courant_paper::accounts::Role;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use serde_json::{Value, json};

/// An article on the desk.
struct Story {
    sample: Sample,
    at: String,
}

impl Story {
    async fn begin(db: Db, writer: Role) -> (Story, Person) {
        let sample = sample(db).await;
        let writer = Person::with(&sample.paper, &format!("{}@river.example", writer.word()), writer).await;
        let form = [("act", "begin"), ("headline", "The ferry returns")];
        let answer = writer.send(&sample.paper, "/~desk/articles", &form).await;
        (Story { at: answer.header(header::LOCATION).to_owned(), sample }, writer)
    }

    async fn somebody(&self, name: &str, role: Role) -> Person {
        Person::with(&self.sample.paper, &format!("{name}@river.example"), role).await
    }

    /// What a script sends to a page of the article.
    async fn post(&self, person: &Person, below: &str, sent: &Value) -> (StatusCode, Value) {
        let at = format!("{}/{below}", self.at);
        let answer = post_json(&self.sample.paper, &at, &sent.to_string(), &person.cookie).await;
        (answer.status, serde_json::from_str(answer.text()).unwrap_or_default())
    }

    async fn write(&self, person: &Person, paragraphs: &[(&str, &str)]) {
        let found = person.get(&self.sample.paper, &format!("{}/manuscript", self.at)).await;
        let found: Value = serde_json::from_str(found.text()).unwrap();
        let mut manuscript = found["manuscript"].clone();
        let blocks =
            paragraphs.iter().map(|(id, text)| json!({ "id": id, "type": "paragraph", "text": [{ "text": text }] }));
        manuscript["body"] = json!({ "blocks": blocks.collect::<Vec<_>>() });
        let (status, said) =
            self.post(person, "save", &json!({ "base": found["edit"], "manuscript": manuscript })).await;
        assert_eq!(status, StatusCode::OK, "{said}");
    }

    async fn add(&self, person: &Person, quote: &str, text: &str) -> Value {
        let anchor = json!({ "block": "p1", "quote": quote });
        let (status, said) = self.post(person, "notes", &json!({ "act": "add", "anchor": anchor, "text": text })).await;
        assert_eq!(status, StatusCode::OK, "{said}");
        said
    }

    async fn publish(&self, editor: &Person) {
        let found = editor.get(&self.sample.paper, &format!("{}/manuscript", self.at)).await;
        let edit = serde_json::from_str::<Value>(found.text()).unwrap()["edit"].to_string();
        let form = [("act", "publish"), ("edit", edit.as_str())];
        let answer = editor.send(&self.sample.paper, &format!("{}/publish", self.at), &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }

    async fn threads(&self, person: &Person) -> Value {
        let (status, said) = self.post(person, "presence", &json!({ "notes": "" })).await;
        assert_eq!(status, StatusCode::OK, "{said}");
        said["notes"]["threads"].clone()
    }
}

#[tokio::test]
async fn colleagues_talk_about_a_passage() {
    each_engine(MIGRATIONS, async |db| {
        let (story, writer) = Story::begin(db, Role::Contributor).await;
        let paper = &story.sample.paper;
        let editor = story.somebody("editor", Role::Editor).await;
        story.write(&writer, &[("p1", "After four years the ferry is back.")]).await;
        let said = story.add(&editor, "four years", "Who says\nso?").await;
        let thread = &said["threads"][0];
        assert_eq!(thread["anchor"]["suffix"], json!(" the ferry is back."));
        assert_eq!((&thread["is_lost"], &thread["is_settled"]), (&json!(false), &json!(false)));
        assert_eq!(
            (&thread["notes"][0]["by"], &thread["notes"][0]["text"]),
            (&json!("editor"), &json!("Who says\nso?"))
        );
        let (id, note) = (thread["id"].clone(), thread["notes"][0]["id"].clone());
        // The writer hears of it with the presence, once.
        let (_, heard) = story.post(&writer, "presence", &json!({ "notes": "" })).await;
        assert_eq!(heard["notes"]["threads"][0]["notes"][0]["is_mine"], json!(false));
        let (_, again) = story.post(&writer, "presence", &json!({ "notes": heard["notes"]["stamp"] })).await;
        assert_eq!(again.get("notes"), None);
        // Without a script it stands on the page of the article's way, and the list counts it.
        let way = writer.get(paper, &format!("{}/publish", story.at)).await;
        assert!(way.text().contains("<bdi>four years</bdi>") && way.text().contains("Who says\nso?"));
        assert!(editor.get(paper, "/~desk/articles").await.text().contains("1 open note<"));
        // Settled; an answer opens it again.
        let (_, said) = story.post(&editor, "notes", &json!({ "act": "settle", "id": id })).await;
        assert_eq!(said["threads"][0]["is_settled"], json!(true));
        assert!(!editor.get(paper, "/~desk/articles").await.text().contains("open note"));
        let (_, said) =
            story.post(&writer, "notes", &json!({ "act": "answer", "id": id, "text": "The captain." })).await;
        assert_eq!(said["threads"][0]["is_settled"], json!(false));
        // One's own is taken back, nobody else's is; with the last one the passage goes.
        let (status, _) = story.post(&writer, "notes", &json!({ "act": "withdraw", "id": note })).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        let answer = &said["threads"][0]["notes"][1]["id"];
        let (_, said) = story.post(&writer, "notes", &json!({ "act": "withdraw", "id": answer })).await;
        assert_eq!(said["threads"][0]["notes"].as_array().map(Vec::len), Some(1));
        let (_, said) = story.post(&editor, "notes", &json!({ "act": "withdraw", "id": note })).await;
        assert_eq!(said["threads"], json!([]));
        // What cannot be taken.
        let anchor = json!({ "block": "p1", "quote": "ferry" });
        let most = "a".repeat(2_001);
        for (sent, status) in [
            (json!({ "act": "add", "anchor": anchor, "text": " " }), 422),
            (json!({ "act": "add", "anchor": anchor, "text": most }), 422),
            (json!({ "act": "add", "text": "About nothing." }), 422),
            (json!({ "act": "answer", "id": 999, "text": "To nobody." }), 404),
            (json!({ "act": "dance" }), 400),
            (json!([]), 400),
        ] {
            assert_eq!(story.post(&editor, "notes", &sent).await.0.as_u16(), status, "{sent}");
        }
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM passage_notes", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_note_follows_its_passage_through_the_text() {
    each_engine(MIGRATIONS, async |db| {
        let (story, editor) = Story::begin(db, Role::Editor).await;
        story.write(&editor, &[("p1", "After four years the ferry is back."), ("p2", "Nobody says why.")]).await;
        story.add(&editor, "four years", "Check.").await;
        story.add(&editor, "years the ferry", "They may cross each other.").await;
        // The editor is a word ahead of what was saved.
        story.add(&editor, "at last", "Is it?").await;
        assert_eq!(story.threads(&editor).await[2]["is_lost"], json!(true));
        let changed = "After almost four years at last the old ferry is back.";
        story.write(&editor, &[("p0", "New."), ("p1", changed), ("p2", "Nobody says why.")]).await;
        let threads = story.threads(&editor).await;
        assert_eq!(threads[0]["anchor"]["prefix"], json!("After almost "));
        assert_eq!((&threads[2]["is_lost"], &threads[2]["anchor"]["block"]), (&json!(false), &json!("p1")));
        // Gone with its words, kept in the list; back with them.
        story.write(&editor, &[("p2", "Nobody says why.")]).await;
        let lost = story.threads(&editor).await;
        assert_eq!((&lost[0]["is_lost"], &lost[0]["anchor"]["quote"]), (&json!(true), &json!("four years")));
        let way = editor.get(&story.sample.paper, &format!("{}/publish", story.at)).await;
        assert!(way.text().contains("not in the text any more"));
        story.write(&editor, &[("p1", changed), ("p2", "Nobody says why.")]).await;
        assert_eq!(story.threads(&editor).await[0]["is_lost"], json!(false));
        // Readers see the text and nothing else.
        story.publish(&editor).await;
        let live = get(&story.sample.paper, "/2026/11/the-ferry-returns/").await;
        assert!(live.text().contains(changed) && !live.text().contains("Check."), "{}", live.status);
    })
    .await;
}

#[tokio::test]
async fn notes_are_for_those_the_manuscript_is_for() {
    each_engine(MIGRATIONS, async |db| {
        let (story, writer) = Story::begin(db, Role::Writer).await;
        story.write(&writer, &[("p1", "After four years the ferry is back.")]).await;
        story.add(&writer, "four years", "Canary.").await;
        let ask = json!({ "act": "answer", "id": 1, "text": "And?" });
        for (name, role, status) in [
            ("reader", Role::Reader, 403),
            ("moderator", Role::Moderator, 403),
            ("contributor", Role::Contributor, 404),
            ("other", Role::Writer, 404),
            ("editor", Role::Editor, 200),
        ] {
            let person = story.somebody(name, role).await;
            let (found, said) = story.post(&person, "notes", &ask).await;
            assert_eq!(found.as_u16(), status, "{name}");
            assert_eq!(said.to_string().contains("Canary"), status == 200, "{name}");
        }
        assert_eq!(story.post(&Person::default(), "notes", &ask).await.0, StatusCode::FORBIDDEN);
        // It is asked by a script only.
        let page = writer.get(&story.sample.paper, &format!("{}/notes", story.at)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_named_gets_a_letter() {
    each_engine(MIGRATIONS, async |db| {
        let (story, writer) = Story::begin(db, Role::Writer).await;
        let paper = &story.sample.paper;
        paper.set_mailer(Mailer::shown());
        story.write(&writer, &[("p1", "After four years the ferry is back.")]).await;
        // One who may open it, one who may not, and whoever writes.
        for (name, role) in [("editor", Role::Editor), ("other", Role::Writer)] {
            story.somebody(name, role).await;
        }
        post_letters(paper, 1_000).await;
        let before = paper.mailer().list().len();
        story.add(&writer, "four years", "Nobody is named.").await;
        story.add(&writer, "ferry", "@Editor, @other and @writer: is it so?").await;
        post_letters(paper, 1_000).await;
        let letters = paper.mailer().list();
        let [letter] = &letters[before..] else { panic!("{letters:?}") };
        assert_eq!(letter.to.address().as_str(), "editor@river.example");
        for said in ["writer names you", "The ferry returns", "“ferry”", "is it so?", &story.at] {
            assert!(letter.text.contains(said), "{said} in {}", letter.text);
        }
    })
    .await;
}

#[tokio::test]
async fn readers_are_asked_from_the_text() {
    each_engine(MIGRATIONS, async |db| {
        let (story, editor) = Story::begin(db, Role::Editor).await;
        let db = &story.sample.paper.db;
        story.write(&editor, &[("p1", "After four years the ferry is back.")]).await;
        let ask = async |quote: &str, text: &str| {
            let anchor = json!({ "block": "p1", "quote": quote });
            let sent = json!({ "act": "question-add", "anchor": anchor, "text": text });
            story.post(&editor, "notes", &sent).await
        };
        // A draft: it waits, in other words if one likes, and moves with the text.
        let (_, said) = ask("four years", "Did you wait?").await;
        assert_eq!((&said["may_ask"], &said["questions"][0]["state"]), (&json!(true), &json!("waiting")));
        let id = said["questions"][0]["id"].clone();
        let (_, said) = story
            .post(&editor, "notes", &json!({ "act": "question-reword-waiting", "id": id, "text": "Who waited?" }))
            .await;
        assert_eq!(said["questions"][0]["text"], json!("Who waited?"));
        ask("is back", "Really?").await;
        assert_eq!(ask(" ", "About nothing.").await.0, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(ask("ferry", " ").await.0, StatusCode::UNPROCESSABLE_ENTITY);
        story.write(&editor, &[("p1", "After almost four years the ferry sails.")]).await;
        assert_eq!(column(db, "SELECT mark FROM inline_questions WHERE question = 'Who waited?'").await.len(), 0);
        story.publish(&editor).await;
        // With the text they become readers'; what has no passage any more waits on.
        let live = get(&story.sample.paper, "/2026/11/the-ferry-returns/").await;
        assert!(live.text().contains("Who waited?") && !live.text().contains("Really?"), "{}", live.text());
        let asked = "SELECT state FROM inline_questions WHERE question = 'Who waited?' AND asked_by = 'editor'";
        assert_eq!(column(db, asked).await, ["open"]);
        assert_eq!(column(db, "SELECT question FROM passages").await, ["Really?"]);
        // What readers see is asked at once, what they do not see yet is not.
        let (_, said) = ask("the ferry sails", "Have you seen it?").await;
        let live = get(&story.sample.paper, "/2026/11/the-ferry-returns/").await;
        assert!(live.text().contains("Have you seen it?"));
        let own =
            said["questions"].as_array().unwrap().iter().find(|one| one["text"] == json!("Have you seen it?")).unwrap();
        assert!(own["href"].as_str().unwrap().starts_with("/2026/11/the-ferry-returns/comments/about/"));
        let id = own["id"].clone();
        story.write(&editor, &[("p1", "After almost four years the ferry sails at last.")]).await;
        ask("at last", "Who else?").await;
        assert_eq!(column(db, "SELECT question FROM passages ORDER BY id").await, ["Really?", "Who else?"]);
        let (_, said) =
            story.post(&editor, "notes", &json!({ "act": "question-reword", "id": id, "text": "Seen it?" })).await;
        assert!(said["questions"].to_string().contains("Seen it?"));
        story.post(&editor, "notes", &json!({ "act": "question-close", "id": id })).await;
        assert_eq!(column(db, "SELECT state FROM inline_questions WHERE question = 'Seen it?'").await, ["closed"]);
        // Only of this article, and only by those who may.
        let other = number(db, "SELECT MIN(id) FROM inline_questions", &[]).await;
        for act in ["question-close", "question-reword"] {
            let sent = json!({ "act": act, "id": other, "text": "Mine now?" });
            assert_eq!(story.post(&editor, "notes", &sent).await.0, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
        }
        story.publish(&editor).await;
        assert_eq!(column(db, "SELECT question FROM passages").await, ["Really?"]);
    })
    .await;
}

#[tokio::test]
async fn a_writer_asks_no_readers_and_makes_no_topic() {
    each_engine(MIGRATIONS, async |db| {
        let (story, writer) = Story::begin(db, Role::Writer).await;
        let paper = &story.sample.paper;
        story.write(&writer, &[("p1", "After four years the ferry is back.")]).await;
        let sent = json!({ "act": "question-add", "anchor": { "block": "p1", "quote": "ferry" }, "text": "Why?" });
        assert_eq!(story.post(&writer, "notes", &sent).await.0, StatusCode::BAD_REQUEST);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM passages", &[]).await, 0);
        let editor = story.somebody("editor", Role::Editor).await;
        let make = async |person: &Person, name: &str| {
            let sent = json!({ "name": name }).to_string();
            let answer = post_json(paper, "/~desk/topics.json", &sent, &person.cookie).await;
            (answer.status.as_u16(), serde_json::from_str::<Value>(answer.text()).unwrap_or_default())
        };
        let find = async |person: &Person, name: &str| {
            let answer = person.get(paper, &format!("/~desk/topics.json?q={name}")).await;
            serde_json::from_str::<Value>(answer.text()).unwrap()
        };
        assert_ne!(make(&writer, "Ferries at night").await.0, 200);
        assert_eq!(find(&writer, "Ferries").await["may_add"], json!(false));
        let (status, made) = make(&editor, "Ferries at night").await;
        assert_eq!((status, &made["name"]), (200, &json!("Ferries at night")), "{made}");
        assert_eq!(get(paper, "/tag/ferries-at-night/").await.status, StatusCode::NOT_FOUND);
        assert_eq!(column(&paper.db, "SELECT slug FROM topics ORDER BY id DESC LIMIT 1").await, ["ferries-at-night"]);
        // The same but for case and signs is the same; nearly the same is offered first.
        assert_eq!(make(&editor, "ferries  at-night").await.1["id"], made["id"]);
        let near = find(&editor, "Feries+at+night").await;
        assert_eq!((&near["items"][0]["name"], &near["is_known"]), (&json!("Ferries at night"), &json!(false)));
        assert_eq!(find(&editor, "FERRIES+AT+NIGHT").await["is_known"], json!(true));
        assert_eq!(make(&editor, " ").await.0, 422);
        assert_eq!(make(&editor, &"a".repeat(200)).await.0, 422);
    })
    .await;
}
