//! Signing in by a link, sessions and their end, and what other sites cannot do.

use super::html::Html;
use super::person::Person;
use super::support::{Answer, NOW, column, get, number, path_of, run, sample, send};
use courant_kit::mail::Mailer;
use courant_paper::accounts::{Owner, Role, sign_in, staff};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What would be mailed for the newest link.
async fn letter(paper: &Arc<Paper>) -> Option<sign_in::Letter> {
    let mut tx = paper.db.read().await.unwrap();
    let row = tx.find("SELECT payload FROM outbox WHERE name = 'sign_in_asked' ORDER BY id DESC LIMIT 1", &[]).await;
    let event = courant_news::Event::from_json(row.unwrap()?.text(0).unwrap()).unwrap();
    let courant_news::Event::SignInAsked { link } = event else { panic!("{event:?}") };
    sign_in::link_to_send(&mut tx, paper.key().unwrap(), &link, paper.clock.now()).await.unwrap()
}

async fn ask(paper: &Arc<Paper>, email: &str, next: &str) -> Answer {
    send(paper, "/~in", &[("email", email), ("next", next)], &[("sec-fetch-site", "same-origin")]).await
}

fn private(answer: &Answer) {
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    assert_eq!(answer.header(header::REFERRER_POLICY), "no-referrer");
    assert!(answer.header("x-robots-tag").contains("noindex"));
    assert_eq!(answer.header(header::CONTENT_ENCODING), "");
}

#[tokio::test]
async fn a_link_signs_in_once_in_whatever_browser() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        paper.set_mailer(Mailer::shown());
        let form = get(paper, "/~in?next=/opinion/").await;
        private(&form);
        let html = Html::parse(form.text());
        assert_eq!(html.all("input").find(|one| one.get("name") == "next").unwrap().get("value"), "/opinion/");
        let wrong = ask(paper, "dara@", "/opinion/").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("value=\"dara@\"") && wrong.text().contains("value=\"/opinion/\""));
        let sent = ask(paper, " Dara@River.Example ", "/opinion/").await;
        assert_eq!(sent.status, StatusCode::OK);
        assert!(sent.text().contains("Look into your mail") && !sent.text().contains("river.example"));

        let letter = letter(paper).await.unwrap();
        assert_eq!((letter.email.as_str(), letter.expires_at), ("dara@river.example", NOW + 30 * MINUTE));
        // Scanners open it, more than once: nothing happens.
        for _ in 0..2 {
            let shown = get(paper, &letter.path).await;
            private(&shown);
            assert_eq!(shown.status, StatusCode::OK);
            assert!(shown.text().contains("dara@river.example") && shown.header(header::SET_COOKIE).is_empty());
        }
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM accounts", &[]).await, 0);
        let mut phone = Person::default();
        let answer = phone.send(paper, &letter.path, &[]).await;
        assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/opinion/"));
        let cookie = answer.header(header::SET_COOKIE).to_owned();
        assert!(cookie.starts_with("__Host-courant="), "{cookie}");
        for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=34560000"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        phone.take_cookie(&answer);
        let me = phone.get(paper, "/~me").await;
        private(&me);
        assert!(me.status == StatusCode::OK && me.text().contains("dara@river.example"), "{}", me.text());

        // Used, it leads no further, and says the same as one that never was.
        for path in [letter.path.as_str(), "/~in/00000000000000000000000000000000", "/~in/0"] {
            let shown = get(paper, path).await;
            let pressed = Person::default().send(paper, path, &[]).await;
            assert_eq!((shown.status, pressed.status), (StatusCode::GONE, StatusCode::GONE), "{path}");
            assert!(pressed.header(header::SET_COOKIE).is_empty());
        }
        assert_eq!(Person::default().get(paper, "/~me").await.status, StatusCode::FORBIDDEN);
        assert_eq!(column(&paper.db, "SELECT role FROM accounts").await, ["reader"]);
    })
    .await;
}

#[tokio::test]
async fn two_who_press_at_once_are_one() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        // Nobody waits for a letter of a paper that sends none.
        let form = get(paper, "/~in").await;
        assert!(form.text().contains("sends no mail") && !form.text().contains("Send me a link"), "{}", form.text());
        assert!(ask(paper, "a@a.example", "/").await.text().contains("sends no mail"));
        let path = letter(paper).await.unwrap().path;
        let one = Person::default();
        let answers =
            tokio::join!(one.send(paper, &path, &[]), one.send(paper, &path, &[]), one.send(paper, &path, &[]));
        let mut statuses = [answers.0.status, answers.1.status, answers.2.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::GONE, StatusCode::GONE]);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM sessions", &[]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn links_grow_old_and_few_are_made() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let count = async || number(&paper.db, "SELECT COUNT(*) FROM sign_in_links", &[]).await;
        ask(paper, "a@a.example", "/").await;
        let old = letter(paper).await.unwrap();
        paper.clock.set(NOW + 30 * MINUTE - 1);
        assert_eq!(get(paper, &old.path).await.status, StatusCode::OK);
        paper.clock.set(NOW + 30 * MINUTE);
        assert_eq!(get(paper, &old.path).await.status, StatusCode::GONE);
        assert_eq!(Person::default().send(paper, &old.path, &[]).await.status, StatusCode::GONE);
        assert_eq!(letter(paper).await, None, "nothing is mailed late");

        // One a minute and five an hour for an address, with or without an account; the answer is always the same.
        staff::add(&paper.db, &Owner::of_this_machine(), "b@b.example", Role::Editor, "", NOW).await.unwrap();
        let mut said = Vec::new();
        for (email, made) in [("b@b.example", 5), ("c@c.example", 5)] {
            let before = count().await;
            paper.clock.set(paper.clock.now() + HOUR);
            for second in (0..600).step_by(20) {
                paper.clock.set(paper.clock.now() + if second == 0 { 0 } else { 20_000 });
                let answer = ask(paper, email, "/").await;
                said.push((answer.status, answer.text().to_owned()));
            }
            assert_eq!(count().await - before, made, "{email}");
        }
        said.dedup();
        assert_eq!(said.len(), 1);
        // A stranger's mailbox is not filled all day; whoever has an account comes in whenever they want.
        for (email, made) in [("b@b.example", 20), ("f@f.example", 10)] {
            let before = count().await;
            for _ in 0..4 {
                paper.clock.set(paper.clock.now() + HOUR);
                for _ in 0..5 {
                    paper.clock.set(paper.clock.now() + MINUTE);
                    ask(paper, email, "/").await;
                }
            }
            assert_eq!(count().await - before, made, "{email}");
        }
        paper.clock.set(paper.clock.now() + 24 * HOUR);
        let before = count().await;
        ask(paper, "f@f.example", "/").await;
        assert_eq!(count().await - before, 1);
        // From one network: thirty an hour, whatever the addresses.
        paper.clock.set(paper.clock.now() + HOUR);
        let before = count().await;
        for nth in 0..40 {
            ask(paper, &format!("n{nth}@d.example"), "/").await;
        }
        assert_eq!(count().await - before, 30);
        // At once, from many windows.
        paper.clock.set(paper.clock.now() + 2 * HOUR);
        let before = count().await;
        let once = || ask(paper, "e@e.example", "/");
        tokio::join!(once(), once(), once(), once());
        assert_eq!(count().await - before, 1);
        // Of very many, wherever they are asked for from, none is made for readers any more, but for staff.
        let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            INSERT INTO sign_in_links (public_id, key_hash, once, email, next, network, created_at, expires_at)
            SELECT 'many-' || i, 'many-' || i, 'many-' || i, 'many-' || i, '/', '', CAST($1 AS BIGINT), CAST($1 AS BIGINT) FROM n";
        run(&paper.db, vec![(many, vec![paper.clock.now().into()])]).await;
        paper.clock.set(paper.clock.now() + 2 * MINUTE);
        let before = count().await;
        ask(paper, "e@e.example", "/").await;
        assert_eq!(count().await - before, 0);
        ask(paper, "b@b.example", "/").await;
        assert_eq!(count().await - before, 1);
        // What is old is forgotten.
        sign_in::forget(&paper.db, paper.clock.now() + 25 * HOUR).await.unwrap();
        assert_eq!(count().await, 0);
    })
    .await;
}

#[tokio::test]
async fn sessions_end_when_they_are_told_to() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let desk = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let phone = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let other = Person::with(paper, "else@river.example", Role::Moderator).await;
        let is_in = async |person: &Person| person.get(paper, "/~me").await.status == StatusCode::OK;
        let page = desk.get(paper, "/~me").await;
        let html = Html::parse(page.text());
        let ends: Vec<String> =
            html.all("button").filter(|one| one.get("name") == "end").map(|one| one.get("value").to_owned()).collect();
        assert_eq!(ends.len(), 2);
        // Nobody ends what is not theirs.
        for end in &ends {
            other.send(paper, "/~me", &[("end", end)]).await;
        }
        assert!(is_in(&desk).await && is_in(&phone).await);
        desk.send(paper, "/~me", &[("act", "end_others")]).await;
        assert!(is_in(&desk).await && !is_in(&phone).await && is_in(&other).await);
        let out = desk.send(paper, "/~out", &[]).await;
        assert_eq!((out.status, out.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/"));
        assert!(out.header("clear-site-data").contains("cookies"));
        assert!(out.header(header::SET_COOKIE).contains("Max-Age=0"));
        assert!(!is_in(&desk).await, "the cookie itself is worth nothing any more");

        // Another role, another session.
        staff::change_role(&paper.db, &Owner::of_this_machine(), "else@river.example", Role::Reader, NOW)
            .await
            .unwrap();
        assert!(!is_in(&other).await);
        assert_eq!(
            column(
                &paper.db,
                "SELECT actor || ' ' || action || ' ' || detail FROM audit WHERE action = 'role' ORDER BY id"
            )
            .await
            .last()
            .unwrap(),
            "console role {\"from\":\"moderator\",\"to\":\"reader\"}"
        );
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM outbox WHERE name = 'staff_changed'", &[]).await, 3);
    })
    .await;
}

#[tokio::test]
async fn sessions_end_by_themselves() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        for (email, role, idle, longest) in [
            ("mo@river.example", Role::Moderator, 12 * HOUR, 7 * DAY),
            ("reader@river.example", Role::Reader, 90 * DAY, 400 * DAY),
        ] {
            paper.clock.set(NOW);
            let is_in = async |person: &Person| person.get(paper, "/~me").await.status == StatusCode::OK;
            let idler = Person::with(paper, email, role).await;
            let worker = Person::with(paper, email, role).await;
            paper.clock.set(NOW + idle - 1);
            assert!(is_in(&worker).await, "{role:?}");
            paper.clock.set(NOW + idle);
            assert!(!is_in(&idler).await && is_in(&worker).await, "{role:?}");
            let mut now = NOW + idle;
            while now + idle / 2 < NOW + longest {
                now += idle / 2;
                paper.clock.set(now);
                assert!(is_in(&worker).await, "{role:?} after {} h", (now - NOW) / HOUR);
            }
            paper.clock.set(NOW + longest);
            assert!(!is_in(&worker).await, "{role:?}");
        }
        // Being there is noted every ten minutes, not with every page.
        paper.clock.set(NOW);
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let seen = async || {
            number(
                &paper.db,
                "SELECT MAX(seen_at) FROM sessions WHERE created_at = seen_at OR seen_at < $1",
                &[(NOW + HOUR).into()],
            )
            .await
        };
        paper.clock.set(NOW + 9 * MINUTE);
        mo.get(paper, "/~me").await;
        assert_eq!(seen().await, NOW);
        paper.clock.set(NOW + 10 * MINUTE);
        mo.get(paper, "/~me").await;
        assert_eq!(seen().await, NOW + 10 * MINUTE);
    })
    .await;
}

#[tokio::test]
async fn forms_of_other_sites_do_nothing() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let html = Html::parse(mo.get(paper, "/~me").await.text());
        let token = html.all("input").find(|one| one.get("name") == "token").unwrap().get("value").to_owned();
        let stranger = Person::with(paper, "else@river.example", Role::Moderator).await;
        let html = Html::parse(stranger.get(paper, "/~me").await.text());
        let strange = html.all("input").find(|one| one.get("name") == "token").unwrap().get("value").to_owned();
        let token = token.as_str();
        type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, bool);
        let table: &[Case<'_>] = &[
            (&[("sec-fetch-site", "same-origin")], "", true),
            (&[("sec-fetch-site", "cross-site")], token, false),
            (&[("sec-fetch-site", "same-site")], token, false),
            (&[("origin", "https://river.example"), ("host", "river.example")], "", true),
            (&[("origin", "https://evil.example"), ("host", "river.example")], token, false),
            (&[("origin", "null"), ("host", "river.example")], token, false),
            (&[("host", "river.example")], "", false),
            (&[], "", false),
            (&[], &strange, false),
            (&[], token, true),
        ];
        for (nth, (headers, token, is_taken)) in table.iter().enumerate() {
            let name = format!("Name {nth}");
            let fields = [("token", *token), ("act", "rename"), ("name", &name)];
            let answer = mo.send_with(paper, "/~me", &fields, headers).await;
            let expected = if *is_taken { StatusCode::SEE_OTHER } else { StatusCode::FORBIDDEN };
            assert_eq!(answer.status, expected, "{headers:?}");
            let names = column(&paper.db, "SELECT name FROM accounts WHERE email = 'mo@river.example'").await;
            assert_eq!(names[0] == name, *is_taken, "{headers:?}");
        }
        // Nobody is signed in, or out, by another site.
        let path = sign_in::make_link(&paper.db, paper.key().unwrap(), "mo@river.example", "/", NOW).await.unwrap();
        let cross = [("sec-fetch-site", "cross-site")];
        assert_eq!(Person::default().send_with(paper, &path, &[], &cross).await.status, StatusCode::FORBIDDEN);
        assert_eq!(mo.send_with(paper, "/~out", &[], &cross).await.status, StatusCode::FORBIDDEN);
        assert_eq!(mo.get(paper, "/~me").await.status, StatusCode::OK);
        assert_eq!(send(paper, "/~in", &[("email", "x@x.example")], &cross).await.status, StatusCode::FORBIDDEN);
        // Names are read as those of guests are.
        let long = mo.send(paper, "/~me", &[("act", "rename"), ("name", &"x".repeat(60))]).await;
        assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(long.text().contains("of at most 50 characters"), "{}", long.text());
    })
    .await;
}

#[tokio::test]
async fn signing_in_leads_to_this_paper_only() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        staff::add(&paper.db, &Owner::of_this_machine(), "o@river.example", Role::Owner, "", NOW).await.unwrap();
        for next in [
            "//evil.example",
            "/\\evil.example",
            "/%5cevil.example",
            "https://evil.example",
            "/a@b",
            "javascript:x",
            "\n//x",
        ] {
            let path = sign_in::make_link(&paper.db, paper.key().unwrap(), "o@river.example", next, NOW).await.unwrap();
            // Staff who ask for nowhere come to work.
            assert_eq!(Person::default().follow(paper, &path).await, "/~desk", "{next:?}");
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            let query = query.append_pair("next", next).finish();
            let html = Html::parse(get(paper, &format!("/~in?{query}")).await.text());
            let field = html.all("input").find(|one| one.get("name") == "next").unwrap();
            assert_eq!(field.get("value"), "/", "{next:?}");
        }
        // Also where the store says otherwise.
        let path = sign_in::make_link(&paper.db, paper.key().unwrap(), "o@river.example", "/", NOW).await.unwrap();
        super::support::run(&paper.db, vec![("UPDATE sign_in_links SET next = '//evil.example'", vec![])]).await;
        assert_eq!(Person::default().follow(paper, &path).await, "/~desk");
    })
    .await;
}

/// Whoever reads the store, or a copy of it, can come in nowhere.
#[tokio::test]
async fn nothing_in_the_store_opens_anything() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let owner = Person::with(paper, "o@river.example", Role::Owner).await;
        assert_eq!(owner.get(paper, "/~me").await.status, StatusCode::OK);
        ask(paper, "dara@river.example", "/").await;
        sign_in::make_link(&paper.db, paper.key().unwrap(), "o@river.example", "/", NOW).await.unwrap();
        let mut values = Vec::new();
        for sql in [
            "SELECT public_id FROM sessions UNION ALL SELECT key_hash FROM sessions UNION ALL SELECT label FROM sessions",
            "SELECT public_id FROM sign_in_links UNION ALL SELECT key_hash FROM sign_in_links
             UNION ALL SELECT once FROM sign_in_links UNION ALL SELECT network FROM sign_in_links",
            "SELECT public_id FROM accounts UNION ALL SELECT email FROM accounts",
            "SELECT payload FROM outbox UNION ALL SELECT detail FROM audit UNION ALL SELECT subject FROM audit",
            "SELECT payload FROM jobs UNION ALL SELECT key FROM jobs UNION ALL SELECT value FROM settings",
        ] {
            values.extend(column(&paper.db, sql).await);
        }
        assert!(values.len() > 15, "{values:?}");
        let parts = values.iter().flat_map(|value| [value.clone(), value.chars().take(32).collect(), value.replace('-', "")]);
        for value in parts.collect::<Vec<String>>() {
            if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
                let cookie = Person { cookie: format!("__Host-courant={value}") };
                assert_eq!(cookie.get(paper, "/~me").await.status, StatusCode::FORBIDDEN, "{value}");
                let status = Person::default().send(paper, &format!("/~in/{value}"), &[]).await.status;
                assert!(matches!(status, StatusCode::GONE | StatusCode::NOT_FOUND), "{value}: {status}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn readers_pages_are_the_same_for_everybody() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let owner = Person::with(paper, "o@river.example", Role::Owner).await;
        let path = path_of(paper, "publish-the-gate-times").await;
        let (theirs, ours) = (owner.get(paper, &path).await, get(paper, &path).await);
        assert_eq!((theirs.status, &theirs.bytes), (StatusCode::OK, &ours.bytes));
        assert!(paper.cache.find(&path).is_some());
        for private in ["/~me", "/~in", "/~desk/comments", "/~me/x.css", "/~me;x.css", "/~desk%2fx"] {
            owner.get(paper, private).await;
            let is_odd = private.contains([';', '%']);
            assert!(is_odd || paper.cache.find(private).is_none(), "{private}");
            let after = get(paper, private).await;
            assert!(!after.text().contains("o@river.example"), "{private}");
        }
        assert_eq!(owner.get(paper, "/~me/x.css").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_is_kept_for_whoever_was_signed_out() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let editor = Person::with(paper, "sok@river.example", Role::Editor).await;
        let form = [("act", "save"), ("general", "one \"word\"\r\n<b>two</b>"), ("token", "0"), ("password", "x")];
        let nobody = Person::default();
        let kept = nobody.send(paper, "/~desk/words?list=general", &form).await;
        assert_eq!(kept.status, StatusCode::FORBIDDEN);
        let html = Html::parse(kept.text());
        let sent = html.all("form").find(|one| one.get("action") == "/~desk/words?list=general").unwrap();
        assert_eq!(sent.get("method"), "post");
        let fields: Vec<(&str, &str)> = html
            .all("input")
            .filter(|one| one.get("type") == "hidden")
            .map(|one| (one.get("name"), one.get("value")))
            .collect();
        // A page writes breaks as one character; browsers send two again.
        assert_eq!(fields, [("act", "save"), ("general", "one \"word\"\n<b>two</b>")]);
        assert!(html.all("a").any(|one| one.get("href").starts_with("/~in") && one.get("target") == "_blank"));
        // Sent again after signing in, it does what it was to do.
        assert_ne!(editor.send(paper, "/~desk/words", &fields).await.status, StatusCode::FORBIDDEN);
        // Nothing of another site comes back, and nothing to somebody who is signed in and may not.
        for origin in [&[("sec-fetch-site", "cross-site")][..], &[]] {
            let answer = nobody.send_with(paper, "/~desk/words", &form, origin).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
            assert!(!answer.text().contains("two"), "{origin:?}");
        }
        let reader = Person::with(paper, "nita@river.example", Role::Moderator).await;
        let refused = reader.send(paper, "/~desk/words", &form).await;
        assert!(refused.status == StatusCode::FORBIDDEN && !refused.text().contains("two"));
        // More than a form of the desk can be is not read.
        let long = "x".repeat(2_000_000);
        assert_eq!(
            nobody.send(paper, "/~desk/words", &[("general", &long)]).await.status,
            StatusCode::PAYLOAD_TOO_LARGE
        );
    })
    .await;
}
