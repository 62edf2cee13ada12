//! Articles that were given to somebody, drafts that are thrown away, and what the desk's lists find and say.

use super::editing_desk::Desk;
use super::person::Person;
use super::support::{Answer, NOW, column, number};
use courant_paper::accounts::Role;
use courant_paper::clockwork::Clockwork;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};

const LIST: &str = "/~desk/articles";
const DAY: i64 = 86_400_000;

async fn account(desk: &Desk, email: &str) -> String {
    let rows = column(&desk.paper.db, "SELECT email || ' ' || id FROM accounts").await;
    rows.iter().find_map(|row| row.strip_prefix(&format!("{email}@river.example "))).unwrap().to_owned()
}

/// What several articles are asked to do at once, and the page that answers.
async fn bulk(desk: &Desk, person: &Person, word: &str, more: &[(&str, &str)], picked: &[&str]) -> Answer {
    let ids = picked.iter().map(|at| ("pick", at.rsplit('/').next().unwrap()));
    let fields: Vec<(&str, &str)> = [("act", word)].into_iter().chain(more.iter().copied()).chain(ids).collect();
    let answer = person.send(&desk.paper, LIST, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    person.get(&desk.paper, answer.header(header::LOCATION)).await
}

#[tokio::test]
async fn whoever_an_article_is_given_to_writes_it() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (writer, contributor, editor) = (
            desk.somebody(Role::Writer).await,
            desk.somebody(Role::Contributor).await,
            desk.somebody(Role::Editor).await,
        );
        let at = desk.begin(&writer, "The toll").await;
        desk.write(&writer, &at, "A toll is planned.").await;
        let to = account(&desk, "contributor").await;
        bulk(&desk, &editor, "assign", &[("to", &to)], &[&at]).await;
        // The one it was given to writes and files it; the one whose it is still may.
        desk.write(&contributor, &at, "A toll of two coins is planned.").await;
        desk.write(&writer, &at, "A toll of three coins is planned.").await;
        assert_eq!(desk.step(&contributor, &at, "publish", &[]).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&contributor, &at, "throw_away", &[]).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&contributor, &at, "file", &[]).await, StatusCode::SEE_OTHER);
        // Once somebody reads it, it is as closed to them as one of their own.
        assert_eq!(desk.step(&editor, &at, "review", &[]).await, StatusCode::SEE_OTHER);
        let (edit, manuscript) = desk.manuscript(&contributor, &at).await;
        assert_eq!(desk.save(&contributor, &at, edit, &manuscript).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn nobody_signs_off_what_a_list_did_not_show() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (writer, editor) = (desk.somebody(Role::Writer).await, desk.somebody(Role::Editor).await);
        let at = desk.begin(&writer, "The toll").await;
        desk.write(&writer, &at, "A toll is planned.").await;
        assert_eq!(desk.step(&writer, &at, "file", &[]).await, StatusCode::SEE_OTHER);
        let seen = async || {
            let list = editor.get(&desk.paper, &format!("{LIST}?pile=filed")).await;
            let html = super::html::Html::parse(list.text());
            let of = at.rsplit('/').next().unwrap();
            let seen = html.all("input").find(|one| one.get("name") == "seen" && one.get("value").starts_with(of));
            seen.unwrap().get("value").to_owned()
        };
        let first = seen().await;
        let mended = editor.get(&desk.paper, &format!("{at}/manuscript")).await;
        assert_eq!(mended.status, StatusCode::OK);
        desk.write(&editor, &at, "A toll of nine coins is planned.").await;
        let state = "SELECT COUNT(*) FROM manuscripts WHERE state = 'approved'";
        for unseen in [&[("seen", first.as_str())][..], &[]] {
            let told = bulk(&desk, &editor, "approve", unseen, &[&at]).await;
            assert!(told.text().contains("The toll"), "it is named");
            assert_eq!(number(&desk.paper.db, state, &[]).await, 0);
        }
        let now = seen().await;
        assert_ne!(now, first);
        bulk(&desk, &editor, "approve", &[("seen", now.as_str())], &[&at]).await;
        assert_eq!(number(&desk.paper.db, state, &[]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_thrown_away_taken_out_again_and_removed_in_the_end() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        let (writer, other, editor) = (
            desk.somebody(Role::Contributor).await,
            desk.somebody(Role::Writer).await,
            desk.somebody(Role::Editor).await,
        );
        let list = async |narrow: &str| editor.get(paper, &format!("{LIST}?{narrow}")).await.text().to_owned();
        let at = desk.begin(&writer, "Canary idea").await;
        desk.write(&writer, &at, "It came to nothing.").await;
        assert_eq!(desk.step(&other, &at, "throw_away", &[]).await, StatusCode::NOT_FOUND);
        assert_eq!(desk.step(&writer, &at, "throw_away", &[]).await, StatusCode::SEE_OTHER);
        // It is in no list and no count but its own, and nobody writes in it.
        for narrow in ["", "pile=draft", "pile=all", "view=board"] {
            assert!(!list(narrow).await.contains("Canary idea"), "{narrow}");
        }
        assert!(list("").await.contains("In work <span class=\"queues__count\">3</span>"));
        let thrown = list("pile=thrown").await;
        assert!(thrown.contains("Canary idea") && thrown.contains("30 days"), "{thrown}");
        let (edit, manuscript) = desk.manuscript(&writer, &at).await;
        assert_eq!(desk.save(&editor, &at, edit, &manuscript).await.status, StatusCode::FORBIDDEN);
        // Whoever it is of takes it out; editors throw away anybody's, several at once.
        assert_eq!(desk.step(&writer, &at, "take_out", &[]).await, StatusCode::SEE_OTHER);
        assert!(list("pile=draft").await.contains("Canary idea"));
        let said = bulk(&desk, &editor, "throw_away", &[], &[&at]).await;
        assert!(said.text().contains("Done: 1."), "{}", said.text());
        // The clock removes it with its revisions, and not before its time.
        let left = async || {
            let sql = "SELECT COUNT(*) FROM revisions WHERE headline = 'Canary idea'";
            number(&paper.db, sql, &[]).await + number(&paper.db, "SELECT COUNT(*) FROM manuscripts", &[]).await
        };
        let mut clock = Clockwork::new(paper);
        paper.clock.set(NOW + 29 * DAY);
        clock.turn().await;
        assert_ne!(left().await, 0);
        paper.clock.set(NOW + 31 * DAY);
        clock.turn().await;
        assert_eq!(left().await, 0);
        // The audit says it in sentences.
        let owner = desk.somebody(Role::Owner).await;
        let told = owner.get(paper, "/~desk/audit").await;
        for said in
            ["editor: Thrown away (“Canary idea”).", "The draft “Canary idea”, thrown away long ago, was removed"]
        {
            assert!(told.text().contains(said), "{}", told.text());
        }
        let done = column(&paper.db, "SELECT action FROM audit WHERE subject = 'Canary idea' ORDER BY id").await;
        assert_eq!(done, ["article_throw_away", "article_take_out", "article_throw_away", "article_removed"]);
    })
    .await;
}

#[tokio::test]
async fn what_is_blank_goes_at_once_and_what_readers_saw_never() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let editor = desk.somebody(Role::Editor).await;
        let count = async || number(&desk.paper.db, "SELECT COUNT(*) FROM articles", &[]).await;
        let before = count().await;
        let blank = desk.begin(&editor, "").await;
        assert_eq!(desk.step(&editor, &blank, "throw_away", &[]).await, StatusCode::SEE_OTHER);
        assert_eq!(count().await, before);
        assert_eq!(editor.get(&desk.paper, &blank).await.status, StatusCode::NOT_FOUND);
        let live = desk.begin(&editor, "The ferry returns").await;
        desk.write(&editor, &live, "After four years the ferry is back.").await;
        assert_eq!(desk.step(&editor, &live, "publish", &[]).await, StatusCode::SEE_OTHER);
        desk.write(&editor, &live, "After five years the ferry is back.").await;
        assert_eq!(desk.step(&editor, &live, "throw_away", &[]).await, StatusCode::UNPROCESSABLE_ENTITY);
        // Several at once: what could not be done is named.
        let draft = desk.begin(&editor, "A draft").await;
        let said = bulk(&desk, &editor, "throw_away", &[], &[&live, &draft]).await;
        let text = said.text();
        assert!(text.contains("Done: 1.") && text.contains(": 1 (The ferry returns)."), "{text}");
        // Giving to nobody has to be meant.
        let to = account(&desk, "editor").await;
        bulk(&desk, &editor, "assign", &[("to", &to)], &[&live]).await;
        let said = bulk(&desk, &editor, "assign", &[("to", "")], &[&live]).await;
        assert!(said.text().contains("Choose first whom"), "{}", said.text());
        let given = async || number(&desk.paper.db, "SELECT COUNT(assignee_id) FROM manuscripts", &[]).await;
        assert_eq!(given().await, 1);
        bulk(&desk, &editor, "assign", &[("to", "nobody")], &[&live]).await;
        assert_eq!(given().await, 0);
    })
    .await;
}

#[tokio::test]
async fn lists_counts_and_the_calendar_are_narrowed_alike() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        let editor = desk.somebody(Role::Editor).await;
        let list = async |narrow: &str| editor.get(paper, &format!("{LIST}?{narrow}")).await.text().to_owned();
        let one = desk.begin(&editor, "The ferry returns").await;
        let two = desk.begin(&editor, "The mill burns").await;
        for at in [&one, &two] {
            let due = [("slugline", "harbor"), ("deadline", "2026-11-25T10:00")];
            assert_eq!(desk.step(&editor, at, "plan", &due).await, StatusCode::SEE_OTHER);
        }
        let to = account(&desk, "editor").await;
        bulk(&desk, &editor, "assign", &[("to", &to)], &[&two]).await;
        for narrow in ["q=mill", "whose=given"] {
            for view in ["list", "board", "calendar"] {
                let found = list(&format!("view={view}&{narrow}")).await;
                assert!(found.contains("The mill burns") && !found.contains("The ferry returns"), "{view} {narrow}");
            }
            let found = list(narrow).await;
            assert!(found.contains("In work <span class=\"queues__count\">1</span>"), "{narrow}: {found}");
        }
        assert!(!list("view=calendar&section=1").await.contains("The mill burns"), "it is in no section");
        // Working names and authors find what is live as well, and what nobody opened here yet.
        assert_eq!(desk.step(&editor, &one, "file", &[]).await, StatusCode::SEE_OTHER);
        desk.write(&editor, &two, "It burned all night.").await;
        assert_eq!(desk.step(&editor, &two, "publish", &[]).await, StatusCode::SEE_OTHER);
        assert!(list("pile=live&q=harbor").await.contains("The mill burns"));
        let sql = "SELECT p.name || '|' || a.headline FROM bylines b JOIN people p ON p.id = b.person_id
             JOIN articles a ON a.id = b.article_id WHERE a.status = 'live' AND p.search_text <> '' ORDER BY a.id LIMIT 1";
        let found = column(&paper.db, sql).await.remove(0);
        let (author, headline) = found.split_once('|').unwrap();
        let sought: String = url::form_urlencoded::byte_serialize(author.as_bytes()).collect();
        let word = headline.split_whitespace().max_by_key(|word| word.len()).unwrap();
        assert!(list(&format!("pile=all&q={sought}")).await.contains("works"), "{author}: {word}");
        // Where nothing is found, the search leads on to everything.
        let none = list("pile=draft&q=harbor").await;
        assert!(none.contains("pile=all&amp;q=harbor"), "{none}");
        let all = list("pile=all&q=harbor").await;
        assert!(all.contains("The mill burns") && all.contains("The ferry returns"));
    })
    .await;
}
