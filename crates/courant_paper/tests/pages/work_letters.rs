//! Letters to the newsroom about articles: who is given one, whose is due.

use super::editing_desk::Desk;
use super::person::Person;
use super::signed::post_letters;
use super::support::{NOW, column, run};
use courant_kit::clock::to_control;
use courant_kit::mail::{Mailer, Shown};
use courant_paper::accounts::Role;
use courant_paper::editing::desk;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;

const HOUR: i64 = 3_600_000;

async fn account(desk: &Desk, email: &str) -> String {
    let rows = column(&desk.paper.db, "SELECT email || ' ' || id FROM accounts").await;
    rows.iter().find_map(|row| row.strip_prefix(&format!("{email}@river.example "))).unwrap().to_owned()
}

/// Changes the plan of an article, all other fields empty.
async fn plan(desk: &Desk, editor: &Person, at: &str, owner: &str, assignee: &str, deadline: i64) {
    let deadline = to_control(Some(deadline), &desk.paper.site().zone);
    let fields = [("act", "plan"), ("owner", owner), ("assignee", assignee), ("deadline", &deadline)];
    let answer = editor.send(&desk.paper, &format!("{at}/publish"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

/// The letters that leave now.
async fn letters(desk: &Desk) -> Vec<Shown> {
    let before = desk.paper.mailer().list().len();
    desk::tell_of_deadlines(&desk.paper.db, desk.paper.clock.now()).await.unwrap();
    post_letters(&desk.paper, 1_000).await;
    let mut all = desk.paper.mailer().list();
    // The newest stand first.
    all.truncate(all.len() - before);
    all
}

#[tokio::test]
async fn whoever_has_an_article_is_told_of_it_and_of_its_deadline() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        paper.set_mailer(Mailer::shown());
        let (writer, editor) = (desk.somebody(Role::Writer).await, desk.somebody(Role::Editor).await);
        let (mine, theirs) = (account(&desk, "editor").await, account(&desk, "writer").await);
        let at = desk.begin(&editor, "The toll").await;
        desk.write(&editor, &at, "A toll is planned.").await;
        assert!(letters(&desk).await.is_empty());
        // Given, with the deadline two days away.
        let deadline = NOW + 48 * HOUR;
        plan(&desk, &editor, &at, &mine, &theirs, deadline).await;
        let sent = letters(&desk).await;
        let [letter] = &sent[..] else { panic!("{sent:?}") };
        assert_eq!(letter.to.address().as_str(), "writer@river.example");
        assert!(letter.subject.contains("was given to you") && letter.subject.contains("The toll"));
        for said in ["It is due on", at.as_str(), "/~me#letters"] {
            assert!(letter.text.contains(said), "{said} in {}", letter.text);
        }
        assert!(letters(&desk).await.is_empty(), "once");
        // Within a day, once; and another deadline is another.
        let deadline = NOW + 23 * HOUR;
        plan(&desk, &editor, &at, &mine, &theirs, deadline).await;
        let sent = letters(&desk).await;
        let [letter] = &sent[..] else { panic!("{sent:?}") };
        assert_eq!(letter.to.address().as_str(), "writer@river.example");
        assert!(letter.subject.contains("is due soon"), "{}", letter.subject);
        assert!(letters(&desk).await.is_empty());
        plan(&desk, &editor, &at, &mine, &theirs, NOW - HOUR).await;
        let sent = letters(&desk).await;
        let [letter] = &sent[..] else { panic!("{sent:?}") };
        assert!(letter.subject.contains("is overdue") && letter.text.contains("It was due on"), "{}", letter.text);
        // In the language of their letters.
        let arabic = "INSERT INTO addressees (public_id, email, language, created_at) VALUES ('w', 'writer@river.example', 'ar', 1)";
        run(&paper.db, vec![(arabic, Vec::new())]).await;
        plan(&desk, &editor, &at, &mine, &theirs, deadline).await;
        let sent = letters(&desk).await;
        let [letter] = &sent[..] else { panic!("{sent:?}") };
        assert!(letter.html.contains("dir=\"rtl\""), "{}", letter.html);
        // What was delivered is nothing to remind its writer of; nor is anybody told who does not want it.
        plan(&desk, &editor, &at, &mine, "", deadline - HOUR).await;
        assert_eq!(letters(&desk).await.len(), 1, "it is the editor's own now");
        assert_eq!(desk.step(&editor, &at, "file", &[]).await, StatusCode::SEE_OTHER);
        plan(&desk, &editor, &at, &mine, "", deadline - 2 * HOUR).await;
        assert!(letters(&desk).await.is_empty());
        let off = writer.send(paper, "/~me", &[("act", "letters")]).await;
        assert_eq!(off.status, StatusCode::SEE_OTHER);
        assert!(!writer.get(paper, "/~me").await.text().contains("value=\"1\" checked"));
        plan(&desk, &editor, &at, &mine, &theirs, deadline - 3 * HOUR).await;
        assert!(letters(&desk).await.is_empty());
        assert_eq!(writer.send(paper, "/~me", &[("act", "letters"), ("letters", "1")]).await.status, StatusCode::SEE_OTHER);
        plan(&desk, &editor, &at, &mine, "", deadline).await;
        plan(&desk, &editor, &at, &mine, &theirs, deadline).await;
        assert_eq!(letters(&desk).await.len(), 2, "given, and due");
        // Whoever takes it themselves knows it.
        plan(&desk, &editor, &at, &mine, &mine, deadline).await;
        assert!(letters(&desk).await.is_empty());
    })
    .await;
}
