//! Writers who are signed in, letters to those who sign in and to owners, names in comments, and what is learned of spam.

use super::person::Person;
use super::support::{Answer, NOW, get, number, page, path_of, sample, send};
use courant_kit::jobs::Worker;
use courant_kit::mail::Mailer;
use courant_paper::accounts::{Moderator, Owner, Role, staff};
use courant_paper::comments::moderate::{self, Decision, Pick, Why, spam};
use courant_paper::comments::post;
use courant_paper::notices::{Ears, Postman};
use courant_paper::pages::cache::dispatcher_with;
use courant_paper::paper::Paper;
use courant_paper::settings;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

/// Lets what happened be heard, and the letters go that are due in a while.
/// Hears what happened and sends the letters of it.
pub async fn post_letters(paper: &Arc<Paper>, on: i64) {
    let dispatcher = dispatcher_with(paper, vec![Arc::new(Ears::new(&paper.db, &paper.clock))]).await.unwrap();
    dispatcher.run_until_idle().await.unwrap();
    paper.clock.set(paper.clock.now() + on);
    let postman = Postman::new(&paper.db, &paper.clock, paper.mailer(), paper.key().unwrap());
    postman.handle_jobs(Worker::new(&paper.db, &paper.clock)).run_until_idle().await.unwrap();
}

async fn form(paper: &Arc<Paper>) -> (String, String) {
    let path = path_of(paper, "publish-the-gate-times").await;
    let html = page(paper, &path).await;
    let link = html.all("a").find(|link| link.path.iter().any(|above| above.starts_with("p.thread__write"))).unwrap();
    (path, link.get("href").to_owned())
}

fn fields<'a>(issued: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [("issued", issued), ("act", "send")].into_iter().chain(more.iter().copied()).collect()
}

#[tokio::test]
async fn who_is_signed_in_writes_under_the_address_they_proved() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        paper.set_mailer(Mailer::shown());
        let (path, form) = form(paper).await;
        let article = form.rsplit('/').next().unwrap().to_owned();
        let guest = get(paper, &form).await;
        assert!(guest.text().contains(&format!("/~in?next={form}")), "{}", guest.text());

        // The link comes by mail, once, and is good once.
        send(paper, "/~in", &[("email", "nita@mail.example"), ("next", &form)], &[]).await;
        post_letters(paper, 1_000).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].subject, "The River Times: your link to sign in");
        let at = letters[0].text.find("/~in/").unwrap();
        let link = letters[0].text[at..].split_whitespace().next().unwrap().to_owned();
        let entered = send(paper, &link, &[], &[]).await;
        assert_eq!((entered.status, entered.header(header::LOCATION)), (StatusCode::SEE_OTHER, form.as_str()));
        let cookie = entered.header(header::SET_COOKIE).split(';').next().unwrap().to_owned();

        let mut settings = settings::find(&mut db.read().await.unwrap()).await.unwrap().unwrap();
        settings.comments = "first_timers".to_owned();
        settings::change(&db, settings, NOW).await.unwrap();
        paper.reload().await.unwrap();
        let greeted = super::support::request(paper, http::Method::GET, &form, &[("cookie", &cookie)]).await;
        assert!(greeted.text().contains("You write as nita.") && !greeted.text().contains("type=\"email\""));
        let issued = post::issue(paper.key().unwrap(), &article, paper.clock.now() - 10_000);
        let here: &[(&str, &str)] = &[("cookie", &cookie), ("sec-fetch-site", "same-origin")];
        let write = async |text: &str, headers: &[(&str, &str)]| {
            let all = fields(
                &issued,
                &[("text", text), ("name", "Somebody Else"), ("email", "else@mail.example"), ("wish", "replies_to_me")],
            );
            let sent = send(paper, &form, &all, headers).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
            sent.header(header::LOCATION).split('/').nth(2).unwrap().to_owned()
        };
        let first = write("My first words here.", here).await;
        let row = |id: String| {
            let db = db.clone();
            async move {
                let mut tx = db.read().await.unwrap();
                let sql = "SELECT author_name, author_email, standing, state FROM comments WHERE public_id = $1";
                let row = tx.load(sql, &[id.as_str().into()]).await.unwrap();
                [0, 1, 2, 3].map(|column| row.string(column).unwrap())
            }
        };
        assert_eq!(row(first.clone()).await, ["nita", "nita@mail.example", "confirmed", "held"]);
        moderate::decide(&db, &Moderator::of_this_machine(), &first, Decision::Publish, "", paper.clock.now())
            .await
            .unwrap();
        // Approved once, the next one goes live: the address is proven.
        paper.clock.set(paper.clock.now() + 60_000);
        assert_eq!(row(write("And my second.", here).await).await[3], "live");
        assert!(get(paper, &path).await.text().contains("signed in"), "a badge says so");
        // Whoever only types the address proves nothing, and neither does a form of another site.
        paper.clock.set(paper.clock.now() + 60_000);
        let guest = write("I am Nita, too.", &[]).await;
        assert_eq!(row(guest).await[2..], ["", "held"]);
        let elsewhere = send(
            paper,
            &form,
            &fields(&issued, &[("text", "Forged.")]),
            &[("cookie", &cookie), ("sec-fetch-site", "cross-site")],
        )
        .await;
        assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        // What they follow needs no letter that asks.
        let confirmed =
            "SELECT COUNT(*) FROM subscriptions WHERE email = 'nita@mail.example' AND confirmed_at IS NOT NULL";
        assert_eq!(number(&db, confirmed, &[]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_guests_write_under_an_address_is_not_held_against_whose_it_is() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let (_, form) = form(paper).await;
        let article = form.rsplit('/').next().unwrap().to_owned();
        let nita = Person::with(paper, "nita@mail.example", Role::Reader).await;
        let text = |said: &str| {
            vec![("text".to_owned(), said.to_owned()), ("email".to_owned(), "nita@mail.example".to_owned())]
        };
        let sent = async |by: &Person, said: &str| {
            let issued = post::issue(paper.key().unwrap(), &article, paper.clock.now() - 10_000);
            let fields = text(said);
            let more: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            by.send(paper, &form, &self::fields(&issued, &more)).await
        };
        let state = async |answer: Answer| {
            let id = answer
                .header(header::LOCATION)
                .split('/')
                .nth(2)
                .unwrap_or_else(|| panic!("{}", answer.text()))
                .to_owned();
            let sql = "SELECT state FROM comments WHERE public_id = $1";
            (db.read().await.unwrap().load(sql, &[id.as_str().into()]).await.unwrap().string(0).unwrap(), id)
        };
        // Five that stand make a writer trusted: links need no look.
        for at in 0..5 {
            assert_eq!(state(sent(&nita, &format!("Word {at} of mine.")).await).await.0, "live");
            paper.clock.set(paper.clock.now() + 10 * 60_000);
        }
        let guest = Person::default();
        for at in 0..5 {
            let (was, id) = state(sent(&guest, &format!("Not {at} of hers.")).await).await;
            assert_eq!(was, "live");
            let moderator = Moderator::of_this_machine();
            moderate::decide(&db, &moderator, &id, Decision::Refuse, "", paper.clock.now()).await.unwrap();
        }
        // A sixth guest under the address has to wait; she has not.
        assert_eq!(sent(&guest, "One more.").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let links = "https://a.example https://b.example https://c.example";
        assert_eq!(state(sent(&nita, links).await).await.0, "live", "nothing was refused that she wrote");
        for at in 0..4 {
            assert_eq!(state(sent(&nita, &format!("Line {at} of mine.")).await).await.0, "live");
        }
        // Her own budget holds, and what is refused of hers counts.
        assert_eq!(sent(&nita, "A sixth one.").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        paper.clock.set(paper.clock.now() + 10 * 60_000);
        let (_, own) = state(sent(&nita, "This one is refused.").await).await;
        moderate::decide(&db, &Moderator::of_this_machine(), &own, Decision::Refuse, "", paper.clock.now())
            .await
            .unwrap();
        assert_eq!(state(sent(&nita, &format!("{links} once more")).await).await.0, "held");
    })
    .await;
}

#[tokio::test]
async fn owners_are_told_of_every_change_of_the_staff() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        paper.set_mailer(Mailer::shown());
        let owner = Owner::of_this_machine();
        staff::add(&db, &owner, "boss@river.example", Role::Owner, "Boss", NOW).await.unwrap();
        staff::add(&db, &owner, "thief@mail.example", Role::Editor, "Thief", NOW).await.unwrap();
        staff::add(&db, &owner, "thief@mail.example", Role::Editor, "Thief", NOW).await.unwrap();
        post_letters(paper, 1_000).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 2, "one of each change");
        assert!(letters.iter().all(|letter| letter.to.address().as_str() == "boss@river.example"));
        assert!(
            letters
                .iter()
                .any(|letter| letter.text.contains("Thief <thief@mail.example> was Reader and is now Editor."))
        );
    })
    .await;
}

#[tokio::test]
async fn who_is_named_is_told() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        paper.set_mailer(Mailer::shown());
        let (_, form) = form(paper).await;
        let article = form.rsplit('/').next().unwrap().to_owned();
        let write = async |more: &[(&str, &str)]| {
            let issued = post::issue(paper.key().unwrap(), &article, paper.clock.now() - 10_000);
            let sent = send(paper, &form, &fields(&issued, more), &[]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        };
        write(&[("text", "Here I am."), ("name", "Ann Lee"), ("email", "ann@mail.example"), ("wish", "replies_to_me")])
            .await;
        post_letters(paper, 60_000).await;
        let at = paper.mailer().list()[0].text.find("/~mine/").unwrap();
        let mine = paper.mailer().list()[0].text[at..].split_whitespace().next().unwrap().to_owned();
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        paper.clock.set(paper.clock.now() + 1_000);
        write(&[("text", "What does @Ann Lee think? Not ann@mail.example."), ("name", "Bob")]).await;
        write(&[("text", "Nobody named."), ("name", "Bob")]).await;
        post_letters(paper, 120_000).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 2);
        assert!(letters[0].text.contains("What does @Ann Lee think?") && !letters[0].text.contains("Nobody named."));
    })
    .await;
}

#[tokio::test]
async fn what_moderators_take_for_spam_waits() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let (_, form) = form(paper).await;
        let article = number(&db, "SELECT id FROM articles WHERE slug = 'publish-the-gate-times'", &[]).await;
        let moderator = Moderator::of_this_machine();
        for at in 0..120 {
            let is_spam = at % 2 == 0;
            let text = match is_spam {
                true => format!("Cheap pills and casino bonus number {at}, visit the best casino now"),
                false => format!("The gate at lock {at} opened late because of the river level, as the article says"),
            };
            let body = format!(r#"{{"blocks":[{{"id":"a","type":"paragraph","text":[{{"text":"{text}"}}]}}]}}"#);
            super::support::run(&db, vec![(
                "INSERT INTO comments (public_id, article_id, state, author_name, body, created_at) VALUES ($1, $2, 'held', 'G', $3, $4)",
                vec![format!("lesson-{at}").into(), article.into(), body.into(), (NOW - 864_000_000).into()],
            )]).await;
            let decision = if is_spam { Decision::Spam } else { Decision::Publish };
            let picks = vec![Pick { comment: format!("lesson-{at}"), seen: None }];
            moderate::decide_all(&db, &moderator, picks, decision, Why::default(), NOW).await.unwrap();
        }
        assert_eq!(spam::learn(&db, NOW).await.unwrap(), 120);
        assert_eq!(spam::learn(&db, NOW).await.unwrap(), 0, "each decision is learned from once");
        paper.reload().await.unwrap();
        let id = form.rsplit('/').next().unwrap().to_owned();
        let issued = post::issue(paper.key().unwrap(), &id, NOW - 10_000);
        let write = async |text: &str| {
            let sent = send(paper, &form, &fields(&issued, &[("text", text)]), &[]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
            let own = sent.header(header::LOCATION).to_owned();
            get(paper, &own).await.text().contains("waits for a moderator")
        };
        assert!(write("Best casino bonus, cheap pills, visit now").await);
        assert!(!write("The article says the river gate opened late").await);
        // The desk says what spoke for it.
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let desk = mo.get(paper, "/~desk/comments?queue=held").await;
        assert!(desk.text().contains("It is like comments that moderators have called spam.") && desk.text().contains("“casino” in the text"), "{}", desk.text());
    })
    .await;
}

/// Puts a mode over the paper's comments.
async fn set_mode(paper: &Arc<Paper>, mode: &str) {
    let mut settings = settings::find(&mut paper.db.read().await.unwrap()).await.unwrap().unwrap();
    mode.clone_into(&mut settings.comments);
    settings::change(&paper.db, settings, paper.clock.now()).await.unwrap();
    paper.reload().await.unwrap();
}

/// Proof that a form was given out ten seconds ago.
fn issued(paper: &Paper, form: &str) -> String {
    post::issue(paper.key().unwrap(), form.rsplit('/').next().unwrap(), paper.clock.now() - 10_000)
}

/// Writes a comment as somebody; the page that is its writer's own.
async fn write_as(paper: &Arc<Paper>, who: &Person, form: &str, text: &str) -> String {
    paper.clock.set(paper.clock.now() + 60_000);
    let sent = who.send(paper, form, &fields(&issued(paper, form), &[("text", text)])).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    sent.header(header::LOCATION).to_owned()
}

#[tokio::test]
async fn a_change_is_weighed_by_who_wrote_the_comment() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (_, form) = form(paper).await;
        let nita = Person::with(paper, "nita@mail.example", Role::Reader).await;
        let editor = Person::with(paper, "ed@river.example", Role::Editor).await;
        set_mode(paper, "first_timers").await;
        let waits = async |own: &str| get(paper, own).await.text().contains("waits for a moderator");
        let change = async |own: &str, text: &str| {
            let sent = send(paper, own, &[("act", "change"), ("text", text)], &[]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
            get(paper, own).await.text().contains("waits for a moderator")
        };
        let publish = async |own: &str| {
            let (comment, moderator) = (own.split('/').nth(2).unwrap(), Moderator::of_this_machine());
            moderate::decide(&paper.db, &moderator, comment, Decision::Publish, "", paper.clock.now()).await.unwrap();
        };
        let first = write_as(paper, &nita, &form, "Words of a newcomer.").await;
        assert!(waits(&first).await);
        publish(&first).await;
        assert!(change(&first, "Other words of a newcomer.").await, "nothing else speaks for them yet");
        publish(&first).await;
        let second = write_as(paper, &nita, &form, "Tihs is known by now.").await;
        assert!(!waits(&second).await && !change(&second, "This is known by now.").await);
        // A paper that reads everything first still lets its own people write.
        set_mode(paper, "all").await;
        let own = write_as(paper, &editor, &form, "Teh editor says so.").await;
        assert!(!waits(&own).await && !change(&own, "The editor says so.").await);
    })
    .await;
}

#[tokio::test]
async fn nobody_votes_for_their_own_comment() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (_, form) = form(paper).await;
        let nita = Person::with(paper, "nita@mail.example", Role::Reader).await;
        let own = write_as(paper, &nita, &form, "Worth reading, I say.").await;
        let vote = format!("/~vote/{}", own.split('/').nth(2).unwrap());
        let refused = nita.send(paper, &vote, &[("vote", "up")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("You cannot vote on your own comment."), "{}", refused.text());
        // A guest is known by the browser that wrote.
        let issued = issued(paper, &form);
        let written = send(paper, &form, &fields(&issued, &[("text", "I am right.")]), &[]).await;
        let cookie = written.header(header::SET_COOKIE).split(';').next().unwrap().to_owned();
        let guest = format!("/~vote/{}", written.header(header::LOCATION).split('/').nth(2).unwrap());
        let refused = send(paper, &guest, &[("vote", "up")], &[("cookie", &cookie)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(send(paper, &vote, &[("vote", "up")], &[("cookie", &cookie)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(send(paper, &guest, &[("vote", "up")], &[]).await.status, StatusCode::SEE_OTHER, "of another one");
        let other = Person::with(paper, "other@mail.example", Role::Reader).await;
        assert_eq!(other.send(paper, &vote, &[("vote", "up")]).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn who_is_signed_in_follows_without_a_letter_and_finds_what_the_paper_has_of_them() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        paper.set_mailer(Mailer::shown());
        let (_, form) = form(paper).await;
        let follow = form.replace("/~thread/", "/~follow/");
        let nita = Person::with(paper, "nita@mail.example", Role::Reader).await;
        let asked = nita.get(paper, &follow).await;
        assert!(asked.text().contains("value=\"nita@mail.example\""), "{}", asked.text());
        let wish = [("wish", "article_comments"), ("email", "somebody@else.example")];
        let told = nita.send(paper, &follow, &wish).await;
        assert!(told.text().contains("Letters will come to this address."), "{}", told.text());
        let counts =
            "SELECT COUNT(*) FROM subscriptions WHERE email = 'nita@mail.example' AND confirmed_at IS NOT NULL";
        assert_eq!(number(&db, counts, &[]).await, 1);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM subscriptions", &[]).await, 1);
        post_letters(paper, 60_000).await;
        assert!(paper.mailer().list().is_empty());
        // Another site's form speaks for nobody.
        let wish = [("wish", "corrections"), ("email", "")];
        let forged = nita.send_with(paper, &follow, &wish, &[("sec-fetch-site", "cross-site")]).await;
        assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY);

        write_as(paper, &nita, &form, "Words under my name.").await;
        assert!(nita.get(paper, &form).await.text().contains("href=\"/~me\""));
        let page = nita.get(paper, "/~me").await;
        let at = page.text().find("name=\"token\" value=\"").unwrap() + 20;
        let token = page.text()[at..].split('"').next().unwrap().to_owned();
        let led = nita.send(paper, "/~me", &[("act", "mine"), ("token", &token)]).await;
        assert_eq!(led.status, StatusCode::SEE_OTHER, "{}", led.text());
        let mine = led.header(header::LOCATION).to_owned();
        assert!(get(paper, &mine).await.text().contains("Words under my name."));
        let home = get(paper, &format!("{mine}/export")).await;
        let home: serde_json::Value = serde_json::from_str(home.text()).unwrap();
        assert_eq!(
            (&home["account"]["role"], home["account"]["sessions"].as_array().unwrap().len()),
            (&"reader".into(), 1)
        );
        let sure = send(paper, &mine, &[("act", "erase")], &[]).await;
        assert!(sure.text().contains("Your account here is erased as well."), "{}", sure.text());
        send(paper, &mine, &[("act", "erase"), ("sure", "yes")], &[]).await;
        let left = "SELECT (SELECT COUNT(*) FROM accounts WHERE email LIKE '%nita%' OR name <> '')
            + (SELECT COUNT(*) FROM sessions) + (SELECT COUNT(*) FROM sign_in_links WHERE email LIKE '%nita%')";
        assert_eq!(number(&db, left, &[]).await, 0);
        assert!(!nita.get(paper, &form).await.text().contains("You write as"));
        // Staff stay staff.
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let page = mo.get(paper, "/~me").await;
        let at = page.text().find("name=\"token\" value=\"").unwrap() + 20;
        let token = page.text()[at..].split('"').next().unwrap().to_owned();
        let led = mo.send(paper, "/~me", &[("act", "mine"), ("token", &token)]).await;
        let mine = led.header(header::LOCATION).to_owned();
        assert!(send(paper, &mine, &[("act", "erase")], &[]).await.text().contains("an owner of the paper can end it"));
        send(paper, &mine, &[("act", "erase"), ("sure", "yes")], &[]).await;
        assert_eq!(mo.get(paper, "/~desk/comments").await.status, StatusCode::OK);
    })
    .await;
}
