//! What a new comment is asked, as readers and moderators meet it: the rules in their order, whoever is to be read first,
//! links to where nobody linked, and what a flood leaves to those who are known.

use super::desk::{HELD, Thread, led, pick};
use super::html::Html;
use super::person::Person;
use super::support::{ADDRESS, NOW, column, get, number, page, run, sample, send};
use courant_kit::db::DbError;
use courant_news::comment::screen::Rule;
use courant_paper::accounts::Role;
use courant_paper::comments::{hosts, post};
use courant_paper::links;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use std::sync::Arc;

const DAY: i64 = 86_400_000;

/// The state of the comment whose writer's own page is at an address.
async fn state(paper: &Arc<Paper>, own: &str) -> String {
    let rows = column(&paper.db, "SELECT public_id || ' ' || state FROM comments").await;
    let comment = own.split('/').nth(2).unwrap();
    rows.iter().find_map(|row| row.strip_prefix(comment)).unwrap().trim().to_owned()
}

#[tokio::test]
async fn the_desk_lists_every_rule_in_the_order_it_is_asked_and_what_it_held() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "first_timers").await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let held = async |rule: &str| {
            let shown = mo.get(paper, "/~desk/rules").await;
            let html = Html::parse(shown.text());
            let items: Vec<String> =
                html.all("li").filter_map(|item| item.get("id").strip_prefix("rule-").map(str::to_owned)).collect();
            assert_eq!(items, Rule::ALL.map(Rule::word));
            let item = html.all("li").find(|item| item.get("id") == format!("rule-{rule}")).unwrap();
            let (_, count) = item.text.rsplit_once("Held in 30 days: ").unwrap();
            count.trim().parse::<i64>().unwrap()
        };
        let (first, links) = (held("first-comment").await, held("links").await);
        thread.write(paper, "first words", "nita@reader.example").await;
        let many = "https://a.example https://b.example https://c.example";
        thread.write(paper, many, "sok@reader.example").await;
        assert_eq!((held("first-comment").await, held("links").await), (first + 2, links + 1));
        // What was published since was held all the same.
        let seen = pick(&mo, paper, HELD, "first words").await;
        led(&mo.send(paper, "/~desk/comments", &[("one", &format!("publish:{seen}"))]).await);
        assert_eq!(held("first-comment").await, first + 2);
        let shown = mo.get(paper, "/~desk/rules").await;
        for said in [
            "More than 2 hold; more than 8 are refused.",
            "in less than 3 seconds or after more than 24 hours",
            "for 15 minutes",
        ] {
            assert!(shown.text().contains(said), "{said}: {}", shown.text());
        }

        // Readers are told as much as concerns them, where they write.
        let form = page(paper, &thread.form).await;
        let told =
            form.all("li").filter(|item| item.path.iter().any(|above| above.starts_with("details.write__rules")));
        let told: Vec<String> = told.map(|item| item.text.clone()).collect();
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told[0].contains("first reads what guests write") && told[3].contains("For 15 minutes"), "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn a_moderator_has_everything_of_a_writer_wait() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let nita = Person::with(paper, "nita@reader.example", Role::Reader).await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let write = async |text: &str| {
            let fields = [("text", text), ("issued", thread.issued.as_str()), ("act", "send")];
            led(&nita.send(paper, &thread.form, &fields).await)
        };
        let own = write("words of an account").await;
        assert_eq!(state(paper, &own).await, "live");
        let writer = format!("/~desk/writer/{}", own.split('/').nth(2).unwrap());
        let hold = [("act", "hold"), ("ground", "account"), ("days", "7"), ("reason", "Quarrels with everybody.")];
        assert_eq!(led(&mo.send(paper, &writer, &hold).await), writer);
        let waits = write("more words of an account").await;
        assert_eq!(state(paper, &waits).await, "held");
        assert_eq!(
            column(&paper.db, "SELECT reasons FROM comments WHERE state = 'held' ORDER BY id DESC").await[0],
            "[\"writer_held\"]"
        );
        // Its writer is told that it waits and no more; colleagues see why, and until when.
        let told = nita.get(paper, &waits).await;
        assert!(told.text().contains("waits for a moderator") && !told.text().contains("Quarrels"), "{}", told.text());
        let shown = mo.get(paper, &writer).await;
        for said in
            ["everything waits until ", "Quarrels with everybody.", "A moderator has everything of this writer wait."]
        {
            assert!(shown.text().contains(said), "{said}: {}", shown.text());
        }
        // A guest is somebody else, and what was live can be changed, and waits then.
        assert_eq!(state(paper, &thread.write(paper, "words of a guest", "sok@reader.example").await).await, "live");
        led(&send(paper, &own, &[("text", "other words of an account"), ("act", "change")], &[]).await);
        assert_eq!(state(paper, &own).await, "held");
        // A ban goes beside it; ending the one leaves the other.
        let ban = [("act", "ban"), ("ground", "account"), ("days", "7"), ("reason", "Be kind.")];
        led(&mo.send(paper, &writer, &ban).await);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM bans WHERE ended_at IS NULL", &[]).await, 2);
        run(&paper.db, vec![("UPDATE bans SET ended_at = 1 WHERE is_hold = 0", vec![])]).await;
        assert_eq!(state(paper, &write("yet more words").await).await, "held");
        run(&paper.db, vec![("UPDATE bans SET ended_at = 1", vec![])]).await;
        assert_eq!(state(paper, &write("free words").await).await, "live");
    })
    .await;
}

/// Anybody may type any address.
#[tokio::test]
async fn a_ban_on_an_address_that_was_typed_leaves_alone_whoever_proved_it() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let nita = Person::with(paper, "nita@reader.example", Role::Reader).await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let write = async |text: &str| {
            let fields = [("text", text), ("issued", thread.issued.as_str()), ("act", "send")];
            nita.send(paper, &thread.form, &fields).await
        };
        let guest = thread.write(paper, "words under her address", "nita@reader.example").await;
        let ban = [("act", "ban"), ("ground", "email"), ("days", "7"), ("reason", "Be kind.")];
        led(&mo.send(paper, &format!("/~desk/writer/{}", guest.split('/').nth(2).unwrap()), &ban).await);
        let refused = thread.try_write(paper, "more under her address", "nita@reader.example").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let own = led(&write("words of her own").await);
        led(&send(paper, &own, &[("text", "changed words of her own"), ("act", "change")], &[]).await);
        let writer = format!("/~desk/writer/{}", own.split('/').nth(2).unwrap());
        assert!(!mo.get(paper, &writer).await.text().contains("Be kind."), "it is not on her");
        // Put for what she wrote herself it is on her, and on whoever types her address.
        led(&mo.send(paper, &writer, &ban).await);
        assert_eq!(write("more words of her own").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        run(&paper.db, vec![("UPDATE bans SET ended_at = 1 WHERE is_proven = 0", vec![])]).await;
        let refused = thread.try_write(paper, "yet more under her address", "nita@reader.example").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn links_wait_until_a_published_comment_leads_there() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let mut count = 0;
        let mut write = async |link: &str| {
            count += 1;
            let own = thread.write(paper, &format!("N{count}: {link}"), &format!("g{count}@reader.example")).await;
            (state(paper, &own).await, own)
        };
        assert_eq!(write(&format!("{ADDRESS}/opinion/")).await.0, "live", "the paper is known to itself");
        let (first, own) = write("https://WWW.New.example/a").await;
        assert_eq!(first, "held");
        let shown = mo.get(paper, HELD).await;
        assert!(
            shown.text().contains("to which no published comment and no article here links")
                && shown.text().contains("A link to new.example")
        );
        let decide = async |act: &str, queue: &str, text: &str| {
            let seen = pick(&mo, paper, queue, text).await;
            led(&mo.send(paper, "/~desk/comments", &[("one", &format!("{act}:{seen}"))]).await)
        };
        decide("publish", HELD, "N2:").await;
        let (second, own_second) = write("http://new.example/b").await;
        assert_eq!(second, "live");
        // While one that leads there is published; also one that was changed to.
        decide("spam", "/~desk/comments?queue=approved", "N2:").await;
        assert_eq!(write("http://new.example/c").await.0, "live");
        let known = "SELECT COUNT(*) FROM comment_hosts WHERE host = 'new.example'";
        assert_eq!(number(&paper.db, known, &[]).await, 2);
        led(&send(paper, &own_second, &[("text", "Nothing to see."), ("act", "change")], &[]).await);
        assert_eq!(number(&paper.db, known, &[]).await, 1);
        run(
            &paper.db,
            vec![
                ("UPDATE comments SET state = 'trash' WHERE id = (SELECT MAX(id) FROM comments)", vec![]),
                ("DELETE FROM comment_hosts", vec![]),
            ],
        )
        .await;
        assert_eq!(write("http://new.example/d").await.0, "held");
        assert_ne!(own, own_second);

        // What was published before hosts were noted is looked through, once.
        run(
            &paper.db,
            vec![
                ("UPDATE comments SET state = 'live' WHERE id = (SELECT MAX(id) FROM comments)", vec![]),
                ("UPDATE comment_hosts_read SET below = (SELECT MAX(id) + 1 FROM comments)", vec![]),
            ],
        )
        .await;
        assert!(!hosts::read_on(&paper.db).await.unwrap());
        assert_eq!(number(&paper.db, "SELECT below FROM comment_hosts_read", &[]).await, 0);
        assert_eq!(write("http://new.example/e").await.0, "live");

        // What an article links to is known too, but not a site where anybody may put up a page.
        assert_eq!(write("https://council.example/b").await.0, "held");
        let linked = ["https://www.council.example/a", "https://m.facebook.com/river"];
        paper
            .db
            .write::<_, DbError, _>(move |tx| {
                Box::pin(async move { links::note(tx, 1, &links::with_hosts(&linked.map(str::to_owned)), NOW).await })
            })
            .await
            .unwrap();
        assert_eq!(write("https://council.example/c").await.0, "live");
        assert_eq!(write("https://m.facebook.com/me").await.0, "held");
    })
    .await;
}

/// One published comment of a reader who is signed in, or of a guest who comes again, is enough for a link.
#[tokio::test]
async fn who_has_a_published_comment_may_link_elsewhere() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let mut count = 0;
        let mut write = async |email: &str| {
            count += 1;
            let own = thread.write(paper, &format!("See https://n{count}.example/"), email).await;
            state(paper, &own).await
        };
        thread.write(paper, "The first of mine.", "nita@reader.example").await;
        assert_eq!(write("nita@reader.example").await, "held", "a minute says nothing");
        let long_ago =
            "UPDATE comments SET created_at = created_at - 100000000 WHERE author_email = 'nita@reader.example'";
        run(&paper.db, vec![(long_ago, vec![])]).await;
        assert_eq!(write("nita@reader.example").await, "live");
        assert_eq!(write("tom@reader.example").await, "held", "the network alone is that of many");
        assert_eq!(write("").await, "held");
        let elsewhere = "UPDATE comments SET network = 'x' WHERE author_email = 'nita@reader.example'";
        run(&paper.db, vec![(elsewhere, vec![])]).await;
        assert_eq!(write("nita@reader.example").await, "held", "anybody may type an address");
        let back =
            "UPDATE comments SET network = (SELECT network FROM comments WHERE author_email = 'tom@reader.example')
             WHERE author_email = 'nita@reader.example'";
        run(&paper.db, vec![(back, vec![])]).await;
        assert_eq!(write("nita@reader.example").await, "live");
        let spam = "UPDATE comments SET state = 'spam' WHERE author_email = 'nita@reader.example' AND state = 'held'";
        run(&paper.db, vec![(spam, vec![])]).await;
        assert_eq!(write("nita@reader.example").await, "held", "one was refused");

        let ann = Person::with(paper, "ann@reader.example", Role::Reader).await;
        for (text, wanted) in
            [("See https://a.example/", "held"), ("A word.", "live"), ("See https://b.example/", "live")]
        {
            let fields = [("text", text), ("issued", thread.issued.as_str()), ("act", "send")];
            let own = led(&ann.send(paper, &thread.form, &fields).await);
            assert_eq!(state(paper, &own).await, wanted, "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_flood_of_strangers_leaves_room_for_those_who_are_known() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let nita = Person::with(paper, "nita@reader.example", Role::Reader).await;
        thread.write(paper, "words from a network that is known", "sok@reader.example").await;
        let home = column(&paper.db, "SELECT network FROM comments ORDER BY id DESC LIMIT 1").await[0].clone();
        assert!(!home.is_empty());
        let long_ago = [(NOW - 3 * DAY).into(), home.as_str().into()];
        run(&paper.db, vec![("UPDATE comments SET created_at = $1 WHERE network = $2", long_ago.to_vec())]).await;
        let flood = "INSERT INTO comments (public_id, article_id, kind, state, body, created_at, key_hash)
             SELECT 'flood-' || a.id || '-' || b.id || '-' || c.id, (SELECT id FROM articles WHERE slug = 'publish-the-gate-times'),
                 'comment', 'held', '{\"blocks\":[]}', $1, 'x'
             FROM comments a CROSS JOIN comments b CROSS JOIN comments c ORDER BY a.id, b.id, c.id LIMIT 90";
        run(&paper.db, vec![(flood, vec![(NOW - 60_000).into()])]).await;
        // A guest from elsewhere finds none.
        let elsewhere = post::Sender { ip: Some("198.51.100.7".parse().unwrap()), is_from_here: true, ..post::Sender::default() };
        let article = thread.form.rsplit('/').next().unwrap();
        let form = post::Form { text: "Words from elsewhere.".to_owned(), issued: thread.issued.clone(), ..post::Form::default() };
        let rules = paper.site().comment_rules.clone();
        let refused = post::post_comment(&paper.db, paper.key().unwrap(), &rules, article, &form, elsewhere, NOW).await;
        assert!(matches!(refused.unwrap(), post::Posted::Refused(post::Problem::Rule(courant_news::comment::Refusal::TooMany { .. }))));
        // Who is signed in does, and so does a guest from a network of which something is published.
        let fields = [("text", "words of an account"), ("issued", thread.issued.as_str()), ("act", "send")];
        led(&nita.send(paper, &thread.form, &fields).await);
        thread.write(paper, "words from home", "sok@reader.example").await;
    })
    .await;
}

#[tokio::test]
async fn a_name_in_a_comment_leads_to_what_its_bearer_wrote_while_that_is_there() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let write = async |name: &str, text: &str, parent: &str| {
            let fields = [
                ("text", text),
                ("name", name),
                ("issued", thread.issued.as_str()),
                ("parent", parent),
                ("act", "send"),
            ];
            let own = led(&send(paper, &thread.form, &fields, &[]).await);
            let rows = column(&paper.db, "SELECT public_id || ' ' || id FROM comments").await;
            let comment = own.split('/').nth(2).unwrap().to_owned();
            (rows.iter().find_map(|row| row.strip_prefix(&comment)).unwrap().trim().to_owned(), own)
        };
        let (first, own_first) = write("Ann <Lee>", "The first of them.", "").await;
        let (second, own_second) = write("Ann <Lee>", "The second of them.", "").await;
        let (answer, own_answer) = write("Sokha", "@ann <lee>: no, and <b>@Nobody</b>.", &first).await;
        let (beside, _) = write("Sokha", "What @Ann <Lee> says.", "").await;
        let shown = async |address: &str| get(paper, address).await.text().to_owned();
        let article = shown(&thread.path).await;
        // To what is answered if it is theirs, else to their last; as text, whatever the name is.
        assert!(article.contains(&format!(
            "<a href=\"#comment-{first}\">@ann &lt;lee&gt;</a>: no, and &lt;b&gt;@Nobody&lt;/b&gt;."
        )));
        assert!(article.contains(&format!("What <a href=\"#comment-{second}\">@Ann &lt;Lee&gt;</a> says.")));
        // On another page than theirs it leads to theirs.
        let comments = format!("{}comments/", thread.path);
        let alone = shown(&format!("{comments}{beside}/")).await;
        assert!(
            alone.contains(&format!("<a href=\"{comments}{second}/#comment-{second}\">@Ann &lt;Lee&gt;</a>")),
            "{alone}"
        );
        assert!(shown(&format!("{comments}{answer}/")).await.contains(&format!("<a href=\"#comment-{first}\">")));

        // Whoever writes is offered the names, each once and the last first; no address and nobody who is not to be seen.
        let names = async || serde_json::from_str::<Vec<String>>(&shown(&format!("{comments}names/")).await).unwrap();
        assert_eq!(names().await[..2], ["Sokha", "Ann <Lee>"]);
        assert_eq!(names().await.iter().filter(|name| *name == "Sokha").count(), 1);
        thread.write(paper, "https://unknown.example waits", "hidden@reader.example").await;
        run(
            &paper.db,
            vec![("UPDATE comments SET author_name = 'Hidden' WHERE author_email = 'hidden@reader.example'", vec![])],
        )
        .await;
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        assert!(!names().await.iter().any(|name| name == "Hidden" || name.contains("@reader")));

        // What is gone is not led to, and whom a changed text names is looked for anew.
        led(&send(paper, &own_second, &[("act", "withdraw")], &[]).await);
        assert!(
            shown(&thread.path)
                .await
                .contains(&format!("What <a href=\"#comment-{first}\">@Ann &lt;Lee&gt;</a> says."))
        );
        led(&send(paper, &own_first, &[("act", "withdraw")], &[]).await);
        assert!(shown(&thread.path).await.contains("What @Ann &lt;Lee&gt; says."));
        led(&send(paper, &own_answer, &[("text", "Then @Sokha says so."), ("act", "change")], &[]).await);
        assert!(shown(&thread.path).await.contains("\">@Sokha</a> says so."));
    })
    .await;
}
