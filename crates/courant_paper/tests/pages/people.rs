//! The first owner, the staff and who says who it is, and the audit that nobody changes.

use super::html::Html;
use super::person::Person;
use super::signed::post_letters;
use super::support::{Answer, NOW, column, get, number, run, sample};
use courant_kit::db::{Db, DbError, Engine};
use courant_kit::mail::Mailer;
use courant_paper::accounts::audit::{self, Chain};
use courant_paper::accounts::staff::{self, Change};
use courant_paper::accounts::{self, Owner, Role, first};
use courant_paper::checks::{self, Weight};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
const PEOPLE: &str = "/~desk/people";

fn hrefs(answer: &Answer, begin: &str) -> Vec<String> {
    let html = Html::parse(answer.text());
    let links = html.all("a").map(|link| link.get("href").to_owned());
    links.filter(|href| href.starts_with(begin)).collect()
}

async fn is_in(paper: &Arc<Paper>, person: &Person) -> bool {
    person.get(paper, "/~me").await.status == StatusCode::OK
}

#[tokio::test]
async fn the_first_owner_comes_by_a_link_once() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let old = first::make_link(&db, NOW).await.unwrap().unwrap();
        let path = first::make_link(&db, NOW).await.unwrap().unwrap();
        for _ in 0..2 {
            let shown = get(paper, &path).await;
            assert_eq!(shown.status, StatusCode::OK, "looking uses nothing up");
            assert_eq!(shown.header(header::CACHE_CONTROL), "no-store");
            assert!(shown.text().contains("This paper sends no mail yet."), "{}", shown.text());
        }
        assert_eq!(get(paper, "/~first/00").await.status, StatusCode::GONE);
        // What is wrong is said beside its field; what was typed stays, but for the password.
        let mut owner = Person::default();
        let typed = [("name", "https://a.example"), ("email", "boss@"), ("password", "short")];
        let wrong = owner.send(paper, &path, &typed).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in ["boss@", "https://a.example", "name-problem", "email-problem", "password-problem", "at least 10"] {
            assert!(wrong.text().contains(said), "{said} in {}", wrong.text());
        }
        assert!(!wrong.text().contains("value=\"short\""));
        let typed = [("name", "Boss"), ("email", "Boss@River.Example"), ("password", "four words no digit")];
        let begun = owner.send(paper, &path, &typed).await;
        assert_eq!((begun.status, begun.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/~me/keys?done=first"));
        owner.take_cookie(&begun);
        let on = owner.get(paper, "/~me/keys?done=first").await;
        assert!(on.text().contains("You are in") && on.text().contains("href=\"/~desk\""), "{}", on.text());
        // What they write carries their name.
        let named = "SELECT p.name FROM accounts a JOIN people p ON p.id = a.person_id";
        assert_eq!(column(&db, named).await, ["Boss"]);
        assert_eq!(owner.get(paper, PEOPLE).await.status, StatusCode::OK);
        assert!(owner.get(paper, "/~me/keys").await.text().contains("Set since"));
        assert_eq!(column(&db, "SELECT email || ' ' || role FROM accounts").await, ["boss@river.example owner"]);
        assert_eq!(
            column(&db, "SELECT action FROM audit ORDER BY id").await,
            ["role", "sign_in", "byline_added", "byline"]
        );
        // There is an owner: no link leads anywhere, and none is made.
        for link in [&path, &old] {
            assert_eq!(get(paper, link).await.status, StatusCode::GONE);
            assert_eq!(Person::default().send(paper, link, &typed).await.status, StatusCode::GONE);
        }
        assert_eq!(first::make_link(&db, NOW).await.unwrap(), None);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM first_links", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_first_link_ends_by_the_day_or_by_an_owner_from_elsewhere() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        // One who is known as an author already is that author.
        let known = number(&db, "SELECT MIN(id) FROM people WHERE name = 'Tomas Verhey'", &[]).await;
        let typed = [("name", "Tomas Verhey"), ("email", "boss@river.example")];
        let path = first::make_link(&db, NOW).await.unwrap().unwrap();
        paper.clock.set(NOW + DAY - 1);
        assert_eq!(get(paper, &path).await.status, StatusCode::OK);
        paper.clock.set(NOW + DAY);
        assert_eq!(get(paper, &path).await.status, StatusCode::GONE);
        assert_eq!(Person::default().send(paper, &path, &typed).await.status, StatusCode::GONE);
        // Two who press at once are one owner.
        let path = first::make_link(&db, paper.clock.now()).await.unwrap().unwrap();
        let (one, two) = (Person::default(), Person::default());
        let other = [("name", "Tomas Verhey"), ("email", "thief@river.example")];
        let (one, two) = tokio::join!(one.send(paper, &path, &typed), two.send(paper, &path, &other));
        let mut statuses = [one.status, two.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::GONE]);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM accounts WHERE role = 'owner'", &[]).await, 1);
        assert_eq!(number(&db, "SELECT person_id FROM accounts WHERE role = 'owner'", &[]).await, known);
    })
    .await;
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let path = first::make_link(&db, NOW).await.unwrap().unwrap();
        staff::add(&db, &Owner::of_this_machine(), "boss@river.example", Role::Owner, "", NOW).await.unwrap();
        assert_eq!(get(paper, &path).await.status, StatusCode::GONE);
    })
    .await;
}

#[tokio::test]
async fn owners_invite_and_are_told_of_it() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        paper.set_mailer(Mailer::shown());
        let owner = Person::with(paper, "boss@river.example", Role::Owner).await;
        let form = [("act", "invite"), ("email", " Nita@River.Example "), ("name", "Nita Chan"), ("role", "writer")];
        let invited = owner.send(paper, PEOPLE, &form).await;
        assert_eq!(invited.status, StatusCode::OK, "{}", invited.text());
        let html = Html::parse(invited.text());
        let link = html.all("code").next().unwrap().text.clone();
        let path = link.strip_prefix("https://river.example").unwrap().to_owned();
        assert!(!owner.get(paper, PEOPLE).await.text().contains(&link), "shown once");
        // What cannot be is said beside its field, and what was typed stays.
        for (email, role, said) in [
            ("nita@river.example", "editor", "in the staff already"),
            ("nobody@", "editor", "not a complete e-mail address"),
            ("new@river.example", "reader", "choose what they may do"),
            ("new@river.example", "king", "choose what they may do"),
        ] {
            let form = [("act", "invite"), ("email", email), ("name", "Some Body"), ("role", role)];
            let refused = owner.send(paper, PEOPLE, &form).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{email} {role}");
            for said in [said, email, "Some Body"] {
                assert!(refused.text().contains(said), "{said} in {}", refused.text());
            }
        }
        post_letters(paper, 1_000).await;
        let letters = paper.mailer().list();
        let to = |address: &str| {
            let found: Vec<_> = letters.iter().filter(|one| one.to.address().as_str() == address).collect();
            found.iter().map(|one| one.text.clone()).collect::<Vec<_>>().join("\n")
        };
        let mailed = to("nita@river.example");
        assert!(mailed.contains(&path) && mailed.contains("invites you") && mailed.contains("Writer"), "{mailed}");
        assert!(to("boss@river.example").contains("Nita Chan <nita@river.example> was Reader and is now Writer."));
        // It is good for three days, and once.
        paper.clock.set(NOW + 3 * DAY - MINUTE);
        let mut nita = Person::default();
        assert_eq!(nita.follow(paper, &path).await, "/~me/keys");
        assert_eq!(Person::default().send(paper, &path, &[]).await.status, StatusCode::GONE);
        assert_eq!(nita.get(paper, PEOPLE).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn what_an_owner_changes_counts_at_once() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        paper.set_mailer(Mailer::shown());
        let owner = Person::with(paper, "boss@river.example", Role::Owner).await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let listed = owner.get(paper, PEOPLE).await;
        assert!(listed.text().contains("signed in with one browser") && listed.text().contains("no second proof"));
        let pages = hrefs(&listed, "/~desk/people/");
        assert_eq!(pages.len(), 2);
        let (own, page) = (pages[0].as_str(), pages[1].as_str());
        assert!(owner.get(paper, page).await.text().contains("203.0.113.0/24"), "where they are signed in");
        let act = async |page: &str, form: &[(&str, &str)]| {
            let answer = owner.send(paper, page, form).await;
            (answer.status, answer.header(header::LOCATION).to_owned())
        };
        let done = |to: &str| (StatusCode::SEE_OTHER, format!("{to}?ok=1"));
        // Somebody of the bylines.
        let person = number(&db, "SELECT MIN(id) FROM people", &[]).await.to_string();
        assert_eq!(act(page, &[("act", "person"), ("person", &person)]).await, done(page));
        assert!(owner.get(paper, page).await.text().contains(&format!("value=\"{person}\" selected")));
        assert_eq!(act(page, &[("act", "person"), ("person", "999999")]).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(is_in(paper, &mo).await, "that ends nothing");
        assert_eq!(act(page, &[("act", "role"), ("role", "editor")]).await, done(page));
        assert!(!is_in(paper, &mo).await, "another role, another session");

        let mo = Person::with(paper, "mo@river.example", Role::Editor).await;
        let path = {
            let key = paper.key().unwrap();
            courant_paper::accounts::sign_in::make_link(&db, key, "mo@river.example", "/", NOW).await.unwrap()
        };
        assert_eq!(act(page, &[("act", "suspend")]).await, done(page));
        assert!(!is_in(paper, &mo).await);
        assert_eq!(Person::default().send(paper, &path, &[]).await.status, StatusCode::GONE, "no link lets them in");
        assert!(owner.get(paper, PEOPLE).await.text().contains("suspended"));
        assert_eq!(act(page, &[("act", "resume")]).await, done(page));
        let mo = Person::with(paper, "mo@river.example", Role::Editor).await;
        assert_eq!(mo.get(paper, "/~desk/policy").await.status, StatusCode::OK);
        assert_eq!(act(page, &[("act", "remove")]).await, done(PEOPLE));
        assert!(!is_in(paper, &mo).await);
        assert_eq!(owner.get(paper, page).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            column(&db, "SELECT role FROM accounts WHERE email = 'mo@river.example' AND person_id IS NULL").await,
            ["reader"]
        );

        // The last owner stays.
        for form in
            [[("act", "remove"), ("", "")], [("act", "suspend"), ("", "")], [("act", "role"), ("role", "editor")]]
        {
            assert_eq!(act(own, &form).await.0, StatusCode::UNPROCESSABLE_ENTITY, "{form:?}");
        }
        Person::with(paper, "second@river.example", Role::Owner).await;
        let boss = hrefs(&owner.get(paper, PEOPLE).await, "/~desk/people/");
        let second = boss.iter().find(|page| *page != own).unwrap().clone();
        assert_eq!(act(&second, &[("act", "suspend")]).await, done(&second));
        assert_eq!(
            act(own, &[("act", "remove")]).await.0,
            StatusCode::UNPROCESSABLE_ENTITY,
            "the other cannot sign in"
        );
        for form in [[("act", "role"), ("role", "reader")], [("act", "x"), ("role", "")]] {
            assert_eq!(act(own, &form).await.0, StatusCode::BAD_REQUEST);
        }
        post_letters(paper, 1_000).await;
        let letters: String = paper.mailer().list().iter().map(|one| one.text.clone()).collect();
        for said in ["was suspended and cannot sign in", "may sign in again", "was Editor and is now Reader"] {
            assert!(letters.contains(said), "{said} in {letters}");
        }
        // A quarter of an hour later the owner has to come in anew.
        paper.clock.set(NOW + 15 * MINUTE + 1_000);
        let form = [("act", "invite"), ("email", "late@river.example"), ("role", "owner")];
        let late = owner.send(paper, PEOPLE, &form).await;
        assert_eq!(late.status, StatusCode::FORBIDDEN);
        assert!(late.text().contains("sign in once more") && late.text().contains("late@river.example"));
        assert_eq!(act(&second, &[("act", "resume")]).await.0, StatusCode::FORBIDDEN);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM accounts WHERE email = 'late@river.example'", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn two_owners_who_take_each_other_out_leave_one() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let console = Owner::of_this_machine();
        for email in ["a@river.example", "b@river.example"] {
            staff::add(&db, &console, email, Role::Owner, "", NOW).await.unwrap();
        }
        let take = |email: &'static str| staff::change_of(&paper.db, &console, email, Change::Role(Role::Reader), NOW);
        let (a, b) = tokio::join!(take("a@river.example"), take("b@river.example"));
        assert_eq!(usize::from(a.is_ok()) + usize::from(b.is_ok()), 1);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM accounts WHERE role = 'owner'", &[]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_audit_is_read_in_sentences_and_by_pages() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let owner = Person::with(paper, "boss@river.example", Role::Owner).await;
        let console = Owner::of_this_machine();
        for nth in 0..60 {
            let now = NOW + DAY + nth;
            staff::add(&db, &console, &format!("w{nth}@river.example"), Role::Writer, "", now).await.unwrap();
        }
        let shown = owner.get(paper, "/~desk/audit").await;
        assert_eq!(Html::parse(shown.text()).all("time").count(), 50);
        let said = "Somebody at the paper’s machine changed what w59@river.example may do: Reader before, Writer now.";
        assert!(shown.text().contains(said), "{}", shown.text());
        let further = hrefs(&shown, "/~desk/audit?before=");
        let rest = owner.get(paper, &further[0]).await;
        assert!(rest.text().contains("boss signed in by a mailed link, from 203.0.113.0/24."), "{}", rest.text());
        // 60 roles, and of the owner a role, a link and a sign-in.
        assert_eq!(Html::parse(rest.text()).all("time").count(), 13);
        assert!(hrefs(&rest, "/~desk/audit?before=").is_empty());
        let times = async |query: &str| {
            let shown = owner.get(paper, &format!("/~desk/audit?{query}")).await;
            assert_eq!(shown.status, StatusCode::OK, "{query}");
            Html::parse(shown.text()).all("time").count()
        };
        for (query, count) in [
            ("who=boss", 1),
            ("who=console&what=link", 1),
            ("what=sign_in", 1),
            ("who=boss&what=role", 0),
            ("since=2026-11-25", 50),
            ("since=2026-11-26", 0),
            ("since=never&before=x", 50),
            ("who=%27%20OR%201%3D1", 0),
        ] {
            assert_eq!(times(query).await, count, "{query}");
        }
        let narrowed = owner.get(paper, "/~desk/audit?who=console&since=2026-11-25").await;
        assert!(hrefs(&narrowed, "/~desk/audit?who=console&since=2026-11-25&before=").len() == 1);
        assert_eq!(owner.send(paper, "/~desk/audit", &[("act", "x")]).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// Runs a statement that the store has to refuse, or take.
async fn try_to(db: &Db, sql: &'static str) -> Result<(), DbError> {
    db.write::<_, DbError, _>(move |tx| Box::pin(async move { tx.execute(sql, &[]).await.map(drop) })).await
}

#[tokio::test]
async fn what_is_done_on_the_desk_is_told_in_sentences() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let owner = Person::with(paper, "boss@river.example", Role::Owner).await;
        let console = Owner::of_this_machine();
        let medium = number(&paper.db, "SELECT MIN(id) FROM media", &[]).await;
        let called = "SELECT COALESCE(NULLIF(title, ''), original_name) FROM media ORDER BY id LIMIT 1";
        let called = column(&paper.db, called).await.remove(0);
        for (action, subject, said) in [
            ("section_added", "Harbor", "added “Harbor” (Sections)."),
            ("section_removed", "Harbor", "removed “Harbor” (Sections)."),
            ("topics_merged", "Ferries", "merged others into “Ferries” (Topics)."),
            ("dossier_entry_added", "The bridge", "changed “The bridge” (Dossiers)."),
            ("medium_replaced", "medium 99999", "changed “99999” (Media)."),
            ("medium_changed", &format!("medium {medium}"), &format!("changed “{called}” (Media).")),
            ("gates", "", "changed “"),
            ("question.ask", "7", "added “7” (Questions)."),
            ("article_published", "The ferry", ": Published (“The ferry”)."),
        ] {
            let (name, on) = (action.to_owned(), subject.to_owned());
            let actor = console.actor().clone();
            db.write::<_, DbError, _>(move |tx| {
                let (name, on, actor) = (name.clone(), on.clone(), actor.clone());
                Box::pin(async move { accounts::note(tx, &actor, &name, &on, "{}", NOW).await })
            })
            .await
            .unwrap();
            let shown = owner.get(paper, &format!("/~desk/audit?what={action}")).await;
            assert!(shown.text().contains(said), "{action}: {}", shown.text());
            assert!(!shown.text().contains(&format!(">{action}<")), "{action} is offered in words");
        }
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_sent_again_and_ends_the_old_one() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let owner = Person::with(paper, "boss@river.example", Role::Owner).await;
        let link = |answer: &Answer| {
            let at = answer.text().find("https://river.example/~in/").unwrap() + "https://river.example".len();
            answer.text()[at..].split('<').next().unwrap().to_owned()
        };
        let form = [("act", "invite"), ("email", "new@river.example"), ("role", "writer"), ("name", "New")];
        let first = link(&owner.send(paper, PEOPLE, &form).await);
        let listed = owner.get(paper, PEOPLE).await;
        let at = hrefs(&listed, "/~desk/people/").into_iter().nth(1).unwrap();
        assert!(owner.get(paper, &at).await.text().contains("invite_again"));
        let second = link(&owner.send(paper, &at, &[("act", "invite_again")]).await);
        assert_ne!(first, second);
        // Two letters, and two lines in the audit.
        let told = "SELECT COUNT(*) FROM outbox WHERE name = 'staff_invited'";
        assert_eq!(number(&db, told, &[]).await, 2);
        assert_ne!(
            Person::default().send(paper, &first, &[]).await.status,
            StatusCode::SEE_OTHER,
            "the old one is over"
        );
        let mut new = Person::default();
        new.follow(paper, &second).await;
        assert!(is_in(paper, &new).await);
        // Whoever came in is not invited again.
        let again = owner.send(paper, &at, &[("act", "invite_again")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!owner.get(paper, &at).await.text().contains("invite_again"));
    })
    .await;
}

#[tokio::test]
async fn the_audit_cannot_be_changed_without_being_found_out() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let console = Owner::of_this_machine();
        assert_eq!(audit::check(&db).await.unwrap(), Chain::Whole { rows: 0, hash: String::new() });
        let add = |nth: i64| {
            staff::add(
                &paper.db,
                &console,
                "w@river.example",
                if nth % 2 == 0 { Role::Writer } else { Role::Editor },
                "",
                NOW + nth,
            )
        };
        // At once too: each knows the one before.
        let (a, b, c) = tokio::join!(add(0), add(1), add(2));
        for changed in [a, b, c] {
            changed.unwrap();
        }
        for nth in 3..8 {
            add(nth).await.unwrap();
        }
        let Chain::Whole { rows, hash } = audit::check(&db).await.unwrap() else { panic!("it is whole") };
        assert_eq!(rows, number(&db, "SELECT COUNT(*) FROM audit", &[]).await);
        assert_eq!(hash.len(), 64);
        for sql in ["UPDATE audit SET actor = 'nobody'", "DELETE FROM audit", "DELETE FROM audit WHERE number = 2"] {
            assert!(try_to(&db, sql).await.is_err(), "{sql}");
        }
        assert_eq!(audit::check(&db).await.unwrap(), Chain::Whole { rows, hash: hash.clone() });
        // Whoever has the store itself can take the triggers away, but not hide what they do then.
        let unguard: [&str; 2] = match db.engine() {
            Engine::Sqlite => ["DROP TRIGGER audit_is_not_changed", "DROP TRIGGER audit_is_not_shortened"],
            Engine::Postgres => {
                ["DROP TRIGGER audit_is_not_changed ON audit", "DROP TRIGGER audit_is_not_shortened ON audit"]
            }
        };
        for sql in unguard {
            try_to(&db, sql).await.unwrap();
        }
        for (change, back, number) in [
            (
                "UPDATE audit SET actor = 'consolf' WHERE number = 3",
                "UPDATE audit SET actor = 'console' WHERE number = 3",
                3,
            ),
            ("UPDATE audit SET at = at + 1 WHERE number = 2", "UPDATE audit SET at = at - 1 WHERE number = 2", 2),
            ("UPDATE audit SET number = 0 WHERE number = 1", "UPDATE audit SET number = 1 WHERE number = 0", 1),
            (
                "UPDATE audit SET number = -number WHERE number IN (2, 3)",
                "UPDATE audit SET number = -number WHERE number < 0",
                2,
            ),
            (
                "UPDATE audit_head SET row_count = row_count + 1",
                "UPDATE audit_head SET row_count = row_count - 1",
                rows + 1,
            ),
        ] {
            try_to(&db, change).await.unwrap();
            assert_eq!(audit::check(&db).await.unwrap(), Chain::Broken { number }, "{change}");
            try_to(&db, back).await.unwrap();
        }
        assert_eq!(audit::check(&db).await.unwrap(), Chain::Whole { rows, hash });
        run(&db, vec![("DELETE FROM audit WHERE number = (SELECT MAX(number) FROM audit)", vec![])]).await;
        assert_eq!(audit::check(&db).await.unwrap(), Chain::Broken { number: rows });
        let findings = checks::run(&db, &paper.media).await.unwrap();
        let ill: Vec<_> = findings.iter().filter(|finding| finding.weight == Weight::Ill).collect();
        assert!(ill.len() == 1 && ill[0].what.contains(&format!("from row {rows} on")), "{ill:?}");
    })
    .await;
}
