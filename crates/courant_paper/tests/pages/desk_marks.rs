//! What the desk does with a comment besides publishing and refusing it: puts it on top, says that it changed the article,
//! reads what reporters say, keeps an account from writing, and knows what its writer changed.

use super::desk::{Thread, led, pick, state};
use super::html::Html;
use super::person::Person;
use super::support::{column, get, number, page, run, sample, send};
use courant_paper::accounts::Role;
use courant_paper::pages::cache::dispatcher;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;

const APPROVED: &str = "/~desk/comments?queue=approved";
const NEW: &str = "/~desk/comments?queue=new";

/// The buttons of a comment on a page of the desk, by their words (`pin`, `credit` …).
fn buttons(html: &Html, pick: &str) -> Vec<String> {
    let ones = html.all("button").filter(|one| one.get("name") == "one");
    ones.filter_map(|one| one.get("value").strip_suffix(&format!(":{pick}")).map(str::to_owned)).collect()
}

#[tokio::test]
async fn comments_are_put_on_top_and_credited_and_it_is_known_by_whom() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        for text in ["oldest words", "second words", "third words", "fourth words"] {
            thread.write(paper, text, "nita@reader.example").await;
        }
        // The sample has one on top already.
        let before = page(paper, &thread.path).await.texts("badge");
        let on_top = |badges: &[String]| badges.iter().filter(|one| *one == "Pinned").count();
        let had = on_top(&before);
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let ed = Person::with(paper, "ed@river.example", Role::Editor).await;
        let dispatcher = dispatcher(paper).await.unwrap();
        dispatcher.run_until_idle().await.unwrap();

        let seen = pick(&mo, paper, NEW, "third words").await;
        let shown = mo.get(paper, NEW).await;
        let html = Html::parse(shown.text());
        assert_eq!(buttons(&html, &seen).iter().filter(|one| ["pin", "credit"].contains(&one.as_str())).count(), 1);
        let pin = format!("pin:{seen}");
        assert_eq!(led(&mo.send(paper, "/~desk/comments", &[("one", &pin), ("back", NEW)]).await), NEW);
        let after = page(paper, &thread.path).await;
        assert_eq!(on_top(&after.texts("badge")), had + 1);
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1, "whoever else serves the paper hears of it");
        // Sent again by somebody with an old page it is no quarrel; its opposite is one.
        assert_eq!(led(&ed.send(paper, "/~desk/comments", &[("one", &pin), ("back", NEW)]).await), NEW);
        let late = led(&ed.send(paper, "/~desk/comments", &[("one", &format!("unpin:{seen}")), ("back", NEW)]).await);
        assert!(ed.get(paper, &late).await.text().contains("mo · put on top"), "{late}");

        // The moderator may not say that it changed the article; the editor may, and both can be taken back.
        let seen = pick(&ed, paper, NEW, "third words").await;
        let credit = format!("credit:{seen}");
        let forbidden = mo.send(paper, "/~desk/comments", &[("one", &credit)]).await;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
        assert!(!get(paper, &thread.path).await.text().contains("Changed this article"));
        led(&ed.send(paper, "/~desk/comments", &[("one", &credit), ("back", NEW)]).await);
        assert!(get(paper, &thread.path).await.text().contains("Changed this article"));
        for word in ["uncredit", "unpin"] {
            let seen = pick(&ed, paper, NEW, "third words").await;
            let shown = ed.get(paper, NEW).await;
            assert!(buttons(&Html::parse(shown.text()), &seen).iter().any(|one| one == word), "{word}");
            led(&ed.send(paper, "/~desk/comments", &[("one", &format!("{word}:{seen}")), ("back", NEW)]).await);
        }
        let after = get(paper, &thread.path).await;
        assert!(!after.text().contains("Changed this article"));
        assert_eq!(on_top(&Html::parse(after.text()).texts("badge")), had);
        let rows = column(
            &paper.db,
            "SELECT actor || ' ' || decision || ' ' || from_state || ' ' || to_state FROM comment_decisions
             WHERE decided_by = 'staff' ORDER BY id",
        )
        .await;
        assert_eq!(rows, ["mo pin new new", "ed credit new new", "ed uncredit new new", "ed unpin new new"]);
        let history = mo.get(paper, &format!("/~desk/writer/{}", seen.split('.').next().unwrap())).await;
        assert!(history.text().contains("ed · said that it changed the article"), "{}", history.text());
    })
    .await;
}

#[tokio::test]
async fn no_more_comments_are_on_top_than_readers_see_there() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let article = "(SELECT id FROM articles WHERE slug = 'publish-the-gate-times')";
        let unpin = format!("UPDATE comments SET is_pinned = 0 WHERE article_id = {article}");
        run(&paper.db, vec![(unpin.leak(), vec![])]).await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        for text in ["first words", "second words", "third words", "fourth words"] {
            thread.write(paper, text, "").await;
            let one = format!("pin:{}", pick(&mo, paper, NEW, text).await);
            let to = led(&mo.send(paper, "/~desk/comments", &[("one", &one), ("back", NEW)]).await);
            let is_full = mo.get(paper, &to).await.text().contains("There are 3 comments on top");
            assert_eq!(is_full, text == "fourth words", "{text}: {to}");
        }
        let pinned = "SELECT COUNT(*) FROM comments WHERE is_pinned = 1 AND key_hash <> ''";
        assert_eq!(number(&paper.db, pinned, &[]).await, 3);
        // One that is refused leaves its place, and one that waits cannot be put there.
        let refuse = format!("refuse:{}", pick(&mo, paper, NEW, "second words").await);
        led(&mo.send(paper, "/~desk/comments", &[("one", &refuse)]).await);
        assert_eq!(state(paper, "second words").await, "trash");
        let refused = pick(&mo, paper, "/~desk/comments?queue=refused", "second words").await;
        let shown = mo.get(paper, "/~desk/comments?queue=refused").await;
        assert!(buttons(&Html::parse(shown.text()), &refused).iter().all(|one| !one.contains("pin")));
        led(&mo.send(paper, "/~desk/comments", &[("one", &format!("unpin:{refused}"))]).await);
        let one = format!("pin:{}", pick(&mo, paper, NEW, "fourth words").await);
        led(&mo.send(paper, "/~desk/comments", &[("one", &one), ("back", APPROVED)]).await);
        assert_eq!(page(paper, &thread.path).await.texts("badge").iter().filter(|one| *one == "Pinned").count(), 3);
    })
    .await;
}

#[tokio::test]
async fn what_reporters_say_is_read_and_settled_by_a_decision() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let own = thread.write(paper, "disputed words", "").await;
        let comment = own.split('/').nth(2).unwrap();
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        // A moderator let it through, so reports only list it.
        let seen = format!("publish:{}", pick(&mo, paper, NEW, "disputed").await);
        led(&mo.send(paper, "/~desk/comments", &[("one", &seen)]).await);
        const REPORTED: &str = "/~desk/comments?queue=reported";
        let start = paper.clock.now();
        let report = async |at: i64, reason: &str, note: &str| {
            paper.clock.set(start + at);
            let fields = [("reason", reason), ("note", note)];
            assert_eq!(send(paper, &format!("/~report/{comment}"), &fields, &[]).await.status, StatusCode::OK);
        };
        report(1, "insult", "He is <b>not</b> a fool.").await;
        report(2, "false", "").await;
        report(3, "insult", "Rude.").await;
        let shown = mo.get(paper, REPORTED).await;
        let text = shown.text();
        for said in
            ["Reported by 3 readers", "Insults or threatens somebody: 2", "Says something untrue: 1", "&lt;b&gt;not"]
        {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(
            text.find("Insults or threatens somebody: 2") < text.find("Says something untrue: 1"),
            "last given first"
        );
        assert!(text.find("Rude.") < text.find("He is"), "newest first");
        assert!(!text.contains("Older reports"));
        // More than are shown: the newest are, and that there are others is said.
        for at in 4..15 {
            report(at, "other", &format!("Note number {at}.")).await;
        }
        let shown = mo.get(paper, REPORTED).await;
        let html = Html::parse(shown.text());
        assert_eq!(html.texts("case__said").len(), 10);
        assert!(shown.text().contains("Older reports") && shown.text().contains("Note number 14."));
        assert!(!shown.text().contains("Rude."));
        // Decided on, they are settled: a report that comes later stands alone.
        let keep = format!("publish:{}", pick(&mo, paper, REPORTED, "disputed").await);
        led(&mo.send(paper, "/~desk/comments", &[("one", &keep)]).await);
        let settled = "SELECT COUNT(*) FROM comment_reports WHERE settled_at = $1";
        assert_eq!(number(&paper.db, settled, &[paper.clock.now().into()]).await, 14);
        report(20, "private", "My number stands there.").await;
        let shown = mo.get(paper, REPORTED).await;
        for (said, is_there) in
            [("Reported by 1 reader", true), ("My number", true), ("Note number", false), ("Insults or", false)]
        {
            assert_eq!(shown.text().contains(said), is_there, "{said}: {}", shown.text());
        }
    })
    .await;
}
