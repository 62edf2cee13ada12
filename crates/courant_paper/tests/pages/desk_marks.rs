//! What the desk does with a comment besides publishing and refusing it: puts it on top, says that it changed the article,
//! reads what reporters say, keeps an account from writing, and knows what its writer changed.

use super::desk::{HELD, Thread, led, pick, state};
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

#[tokio::test]
async fn a_banned_account_may_not_write_whatever_its_address() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let nita = Person::with(paper, "nita@reader.example", Role::Reader).await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let write = async |person: &Person, text: &str| {
            let fields = [("text", text), ("issued", thread.issued.as_str()), ("act", "send")];
            person.send(paper, &thread.form, &fields).await
        };
        let own = led(&write(&nita, "words of an account").await);
        let writer = format!("/~desk/writer/{}", own.split('/').nth(2).unwrap());
        let offered = async |address: &str| {
            let shown = mo.get(paper, address).await;
            let html = Html::parse(shown.text());
            let grounds = html.all("input").filter(|one| one.get("name") == "ground");
            // Each for a ban, and once more for having everything wait.
            let grounds: Vec<String> = grounds.map(|one| one.get("value").to_owned()).collect();
            let (ban, hold) = grounds.split_at(grounds.len() / 2);
            assert_eq!(ban, hold);
            ban.to_vec()
        };
        assert_eq!(offered(&writer).await, ["account", "email", "network"]);
        // A guest has none, and nobody of the staff can be banned by one.
        let guest = thread.write(paper, "words of a guest", "sok@reader.example").await;
        assert_eq!(offered(&format!("/~desk/writer/{}", guest.split('/').nth(2).unwrap())).await, ["email", "network"]);
        let of_staff = format!("/~desk/writer/{}", led(&write(&mo, "words of mo").await).split('/').nth(2).unwrap());
        assert_eq!(offered(&of_staff).await, ["email", "network"]);
        let ban = [("act", "ban"), ("ground", "account"), ("days", "7"), ("reason", "Be kind.")];
        assert_eq!(mo.send(paper, &of_staff, &ban).await.status, StatusCode::UNPROCESSABLE_ENTITY);

        assert_eq!(led(&mo.send(paper, &writer, &ban).await), writer);
        let refused = write(&nita, "more words of an account").await;
        assert!(refused.text().contains("takes no comments from here until "), "{}", refused.text());
        assert!(refused.text().contains(". Be kind."), "{}", refused.text());
        // Under another address it is the same account, and before anything else is said.
        let renamed = "UPDATE accounts SET email = 'other@reader.example' WHERE email = 'nita@reader.example'";
        let closed = "UPDATE articles SET comment_policy = 'closed' WHERE slug = 'publish-the-gate-times'";
        run(&paper.db, vec![(renamed, vec![]), (closed, vec![])]).await;
        let refused = write(&nita, "yet more words").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Be kind."), "{}", refused.text());
        let open = "UPDATE articles SET comment_policy = 'open' WHERE slug = 'publish-the-gate-times'";
        run(&paper.db, vec![(open, vec![])]).await;
        let changed = send(paper, &own, &[("text", "worse words"), ("act", "change")], &[]).await;
        assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
        let ask = format!("/~ask/{}", thread.form.rsplit('/').next().unwrap());
        let body = column(&paper.db, "SELECT body FROM articles WHERE slug = 'publish-the-gate-times'").await;
        let plain = courant_body::plain_text(&courant_body::Body::from_json(&body[0]).unwrap());
        let passage = plain.lines().max_by_key(|line| line.len()).unwrap();
        let asked = [("passage", passage), ("question", "Why?"), ("issued", "x")];
        let asked = nita.send(paper, &ask, &asked).await;
        assert!(asked.text().contains("Be kind."), "{}", asked.text());
        // Whoever writes with the address alone, and others, are not that account.
        thread.write(paper, "words of others", "nita@reader.example").await;

        // It stands among the bans, and can be lifted there.
        let list = mo.get(paper, "/~desk/bans").await;
        assert!(list.text().contains("The account, whatever address"), "{}", list.text());
        let html = Html::parse(list.text());
        let end = html.all("button").find(|one| one.get("name") == "end").unwrap().get("value").to_owned();
        led(&mo.send(paper, "/~desk/bans", &[("end", &end)]).await);
        led(&write(&nita, "free again").await);
        // For a time only, it ends by itself; for good, it does not.
        let start = paper.clock.now();
        for (days, is_over) in [("7", true), ("0", false)] {
            led(&mo.send(paper, &writer, &[("act", "ban"), ("ground", "account"), ("days", days)]).await);
            paper.clock.set(start + 6 * 86_400_000);
            let fresh = || {
                courant_paper::comments::post::issue(
                    paper.key().unwrap(),
                    thread.form.rsplit('/').next().unwrap(),
                    paper.clock.now() - 10_000,
                )
            };
            let try_at = async |text: &str| {
                let issued = fresh();
                let fields = [("text", text), ("issued", issued.as_str()), ("act", "send")];
                nita.send(paper, &thread.form, &fields).await.status
            };
            assert_eq!(try_at(&format!("too early {days}")).await, StatusCode::UNPROCESSABLE_ENTITY);
            paper.clock.set(start + 8 * 86_400_000);
            let status = try_at(&format!("eight days later {days}")).await;
            assert_eq!(status == StatusCode::SEE_OTHER, is_over, "{days}");
            paper.clock.set(start);
        }
        let kept = column(&paper.db, "SELECT subject || ' ' || kind FROM bans WHERE kind = 'account'").await;
        let public = column(&paper.db, "SELECT public_id FROM accounts").await;
        assert!(
            kept.len() == 3 && kept.iter().all(|ban| public.iter().all(|id| !ban.contains(id.as_str()))),
            "{kept:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_waiting_comment_that_its_writer_changes_has_one_line_of_history() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "all").await;
        let own = thread.write(paper, "waiting words", "nita@reader.example").await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let ed = Person::with(paper, "ed@river.example", Role::Editor).await;
        led(&ed.send(paper, "/~desk/words", &[("list", "banned"), ("words", "casino")]).await);
        let change = async |text: &str| led(&send(paper, &own, &[("text", text), ("act", "change")], &[]).await);
        let history = async || {
            let sql = "SELECT decided_by || ' ' || decision || ' ' || reasons || ' ' || from_state || ' ' || to_state
                       FROM comment_decisions d WHERE comment_id = (SELECT id FROM comments WHERE key_hash <> '')
                       ORDER BY id";
            column(&paper.db, sql).await
        };
        assert_eq!(history().await, ["rules hold [\"all_held\"]  "]);
        change("waiting words about a casino").await;
        let told = r#"writer edit ["banned_word","all_held"] held held"#;
        assert_eq!(history().await, ["rules hold [\"all_held\"]  ", told]);
        assert_eq!(state(paper, "a casino").await, "held");
        // The same text again is no change.
        change("waiting words about a casino").await;
        assert_eq!(history().await.len(), 2);
        let held = mo.get(paper, super::desk::HELD).await;
        assert!(held.text().contains("A banned word is in it."), "{}", held.text());
        let writer = mo.get(paper, &format!("/~desk/writer/{}", own.split('/').nth(2).unwrap())).await;
        assert!(
            writer.text().contains("Writer · changed, still waiting (A banned word is in it.;"),
            "{}",
            writer.text()
        );
        // Where nothing speaks against it any more it waits for what held it before.
        let seen = pick(&mo, paper, super::desk::HELD, "a casino").await;
        let thread = Thread::of(paper, "open").await;
        change("harmless words").await;
        assert_eq!(history().await[2], "writer edit [] held held");
        assert_eq!(state(paper, "harmless words").await, "held");
        let late = led(&mo.send(paper, "/~desk/comments", &[("one", &format!("publish:{seen}"))]).await);
        assert!(late.contains("missed="), "nobody publishes a text that was not read");
        // A live one that has to wait now was changed by its writer and held by the rules: two decisions of two.
        let live = thread.write(paper, "live words", "sok@reader.example").await;
        led(&send(paper, &live, &[("text", "live casino"), ("act", "change")], &[]).await);
        let sql = "SELECT decided_by || ' ' || decision FROM comment_decisions WHERE comment_id =
                   (SELECT MAX(id) FROM comments WHERE key_hash <> '') ORDER BY id";
        assert_eq!(column(&paper.db, sql).await, ["rules publish", "writer edit", "rules hold"]);
    })
    .await;
}

#[tokio::test]
async fn the_desk_says_which_word_and_which_comment_one_waits_for() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let ed = Person::with(paper, "ed@river.example", Role::Editor).await;
        led(&ed.send(paper, "/~desk/words", &[("list", "banned"), ("words", "Casino\nroulette")]).await);
        thread.write(paper, "Come to the CASINO tonight, all of you.", "").await;
        assert!(ed.get(paper, HELD).await.text().contains("<li>“Casino” in the text</li>"));
        let offer = |firm: &str| {
            format!("I was very sceptical at first, but this {firm} paid me 450 in my first week and I never left the house.")
        };
        let other = thread.write(paper, &offer("company"), "one@mail.example").await;
        thread.write(paper, &offer("firm"), "two@mail.example").await;
        let id = number(&paper.db, "SELECT id FROM comments WHERE author_email = 'one@mail.example'", &[]).await;
        let link = format!("<a href=\"{}comments/{id}/#comment-{id}\">Read the other comment</a>", thread.path);
        let desk = ed.get(paper, HELD).await;
        assert!(desk.text().contains(&link), "{}", desk.text());
        // Where readers do not see it, the desk has it.
        send(paper, &other, &[("act", "withdraw")], &[]).await;
        let link = format!("<a href=\"/~desk/writer/{}\">Read the other", other.split('/').nth(2).unwrap());
        assert!(ed.get(paper, HELD).await.text().contains(&link));
    })
    .await;
}

#[tokio::test]
async fn an_article_on_the_desk_leads_to_its_comments() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let article = thread.form.rsplit('/').next().unwrap();
        let ed = Person::with(paper, "ed@river.example", Role::Editor).await;
        let writer = Person::with(paper, "wo@river.example", Role::Writer).await;
        let link = format!("/~desk/comments?queue=held&amp;article={article}");
        for page in ["", "/publish", "/revisions", "/related"] {
            let address = format!("/~desk/articles/{article}{page}");
            let shown = ed.get(paper, &address).await;
            assert!(shown.text().contains(&link), "{address}: {}", shown.text());
            assert!(!writer.get(paper, &address).await.text().contains("/~desk/comments?queue"), "{address}");
        }
    })
    .await;
}
