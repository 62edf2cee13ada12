//! What a manuscript names is offered as topics: those the paper has, those it could have, and none that was refused.

use super::person::Person;
use super::support::{column, number, post_json, run, sample};
use courant_paper::accounts::Role;
use courant_paper::pages::cache::dispatcher;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use serde_json::{Value, json};

#[tokio::test]
async fn names_are_offered_until_they_are_taken_or_refused() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let heard = dispatcher(paper).await.unwrap();
        let editor = Person::with(paper, "ed@river.example", Role::Editor).await;
        let writer = Person::with(paper, "sokha@river.example", Role::Contributor).await;
        let answer = writer.send(paper, "/~desk/articles", &[("act", "begin"), ("headline", "A day in Zomia")]).await;
        let at = answer.header(header::LOCATION).to_owned();
        for name in ["Zomia", "Prek Toal", "ជ្រោយចង្វារ", "Hydrotopia"] {
            let answer = editor.send(paper, "/~desk/topics/new", &[("act", "save"), ("name", name)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        }
        // Three headlines that readers see name somebody who is no topic; one that they do not see names somebody else.
        for (at, headline) in ["Why Old Uncle Bo came back", "We ask Old Uncle Bo again", "No word from Old Uncle Bo today"].iter().enumerate() {
            let sql = "UPDATE articles SET headline = $1 WHERE id = (SELECT id FROM public_articles WHERE type = 'article' ORDER BY id LIMIT 1 OFFSET $2)";
            run(&paper.db, vec![(sql, vec![(*headline).into(), (at as i64).into()])]).await;
        }
        heard.run_until_idle().await.unwrap();
        let text = "Fishers of Prek Toal met Old Uncle Bo; Old Uncle Bo was silent. zomia is a word, Hydrotopias are not. នៅជ្រោយចង្វារមានទឹក។";
        let manuscript = async || -> Value {
            serde_json::from_str(writer.get(paper, &format!("{at}/manuscript")).await.text()).unwrap()
        };
        let save = async |topics: &[i64]| {
            let found = manuscript().await;
            let mut changed = found["manuscript"].clone();
            changed["body"] = json!({ "blocks": [{ "id": "p1", "type": "paragraph", "text": [{ "text": text }] }] });
            changed["topic_ids"] = json!(topics);
            let sent = json!({ "base": found["edit"], "manuscript": changed }).to_string();
            assert_eq!(post_json(paper, &format!("{at}/save"), &sent, &writer.cookie).await.status, StatusCode::OK);
        };
        let offered = async |who: &Person| -> Vec<String> {
            let answer = who.get(paper, &format!("{at}/mentions")).await;
            assert_eq!((answer.status, answer.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
            let said: Value = serde_json::from_str(answer.text()).unwrap();
            said["items"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
        };
        save(&[]).await;
        // The headline says most; whoever may make topics is offered new ones too.
        assert_eq!(offered(&writer).await, ["Zomia", "Prek Toal", "ជ្រោយចង្វារ"]);
        assert_eq!(offered(&editor).await, ["Zomia", "Prek Toal", "ជ្រោយចង្វារ", "Old Uncle Bo"]);
        let prek = number(&paper.db, "SELECT id FROM topics WHERE name = 'Prek Toal'", &[]).await;
        save(&[prek]).await;
        let refuse = async |who: &Person, name: &str| {
            let sent = json!({ "refuse": name }).to_string();
            post_json(paper, &format!("{at}/mentions"), &sent, &who.cookie).await.status
        };
        assert_eq!(refuse(&writer, "ZOMIA ").await, StatusCode::OK);
        assert_eq!(refuse(&writer, "Zomia").await, StatusCode::OK);
        assert_eq!(refuse(&writer, "  ").await, StatusCode::OK);
        assert_eq!(column(&paper.db, "SELECT name FROM refused_mentions").await, ["zomia"]);
        assert_eq!(offered(&editor).await, ["ជ្រោយចង្វារ", "Old Uncle Bo"]);
        // Somebody else's draft is nobody's business.
        let other = Person::with(paper, "other@river.example", Role::Contributor).await;
        assert_eq!(other.get(paper, &format!("{at}/mentions")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(refuse(&other, "Prek Toal").await, StatusCode::NOT_FOUND);
        // A topic that is renamed is offered by its new name.
        let form = [("act", "save"), ("name", "Fishers"), ("slug", "fishers"), ("description", "")];
        let hydrotopia = number(&paper.db, "SELECT id FROM topics WHERE name = 'Hydrotopia'", &[]).await;
        let answer = editor.send(paper, &format!("/~desk/topics/{hydrotopia}"), &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        heard.run_until_idle().await.unwrap();
        assert_eq!(offered(&writer).await, ["Fishers", "ជ្រោយចង្វារ"]);
    })
    .await;
}
