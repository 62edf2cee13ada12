//! Letters: who is asked, who is told, when, and how all of it ends.

use super::html::Html;
use super::person::Person;
use super::support::{ADDRESS, Answer, NOW, change, column, get, number, page, path_of, run, sample, send};
use courant_body::Body;
use courant_kit::config::Config;
use courant_kit::db::{DbError, Value};
use courant_kit::jobs::Worker;
use courant_kit::mail::{Mailer, Shown};
use courant_news::Event;
use courant_paper::accounts::{Moderator, Role};
use courant_paper::comments::moderate::{self, Because, Decision, Pick, Why};
use courant_paper::comments::post;
use courant_paper::comments::rows_write::{self, NewComment};
use courant_paper::notices::{self, Ears, Postman};
use courant_paper::pages::cache::dispatcher_with;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::{MailSink, SinkStage, each_engine};
use http::{StatusCode, header};
use std::path::Path;
use std::sync::Arc;

const STORY: &str = "publish-the-gate-times";
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// Lets everything that happened be heard, sets the clock on, and lets the letters go that are due then.
async fn post(paper: &Arc<Paper>, on: i64) {
    let ears = Ears::new(&paper.db, &paper.clock);
    let dispatcher = dispatcher_with(paper, vec![Arc::new(ears)]).await.unwrap();
    dispatcher.run_until_idle().await.unwrap();
    paper.clock.set(paper.clock.now() + on);
    let postman = Postman::new(&paper.db, &paper.clock, paper.mailer(), paper.key().unwrap());
    postman.handle_jobs(Worker::new(&paper.db, &paper.clock)).run_until_idle().await.unwrap();
}

/// A comment of somebody, sent ten seconds after the form was given out.
async fn write(paper: &Arc<Paper>, form: &str, fields: &[(&str, &str)]) -> Answer {
    let article = form.split('/').nth(2).unwrap();
    let issued = post::issue(paper.key().unwrap(), article, paper.clock.now() - 10_000);
    let mut all = vec![("issued", issued.as_str()), ("act", "send")];
    all.extend_from_slice(fields);
    let answer = send(paper, form, &all, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer
}

/// The path of the page that a letter leads to.
fn page_of(letter: &Shown) -> String {
    let at = letter.text.find(&format!("{ADDRESS}/~mine/")).unwrap_or_else(|| panic!("{}", letter.text));
    let address = letter.text[at..].split_whitespace().next().unwrap();
    address[ADDRESS.len()..].trim_end_matches("/end").to_owned()
}

async fn opened(db: courant_kit::db::Db, mailer: Mailer) -> (super::support::Sample, String, String) {
    let sample = sample(db).await;
    sample.paper.set_mailer(mailer);
    let path = path_of(&sample.paper, STORY).await;
    let html = page(&sample.paper, &path).await;
    let form = html.all("a").find(|link| link.path.iter().any(|above| above.starts_with("p.thread__write"))).unwrap();
    let article = form.get("href").rsplit('/').next().unwrap().to_owned();
    (sample, path, article)
}

/// The id that an article is shown by.
async fn article_of(paper: &Arc<Paper>, slug: &'static str) -> String {
    let mut tx = paper.db.read().await.unwrap();
    let found = tx.load("SELECT public_id FROM articles WHERE slug = $1", &[slug.into()]).await.unwrap();
    found.string(0).unwrap()
}

#[tokio::test]
async fn nobody_is_told_before_they_said_yes_and_nobody_after_they_said_no() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, path, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let html = page(paper, &path).await;
        let follow = format!("/~follow/{article}");
        assert!(html.all("a").any(|link| link.get("href") == follow), "the thread offers it");
        let asked = page(paper, &follow).await;
        assert_eq!(asked.all("input").filter(|input| input.get("type") == "checkbox").count(), 3);

        let wishes = [("email", "Reader@Mail.example"), ("wish", "article_comments")];
        let sent = send(paper, &follow, &wishes, &[]).await;
        assert!(sent.text().contains("Look into your mail"), "{}", sent.text());
        write(paper, &form, &[("text", "Before the yes."), ("name", "A")]).await;
        post(paper, 2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 1, "the question and nothing else");
        assert_eq!(letters[0].to.address().as_str(), "reader@mail.example");
        assert!(letters[0].text.contains("We write only if you say yes."));
        let mine = page_of(&letters[0]);

        // Asking again and again asks nobody again.
        for _ in 0..50 {
            send(paper, &follow, &wishes, &[]).await;
        }
        // Whoever opens the page has said nothing yet: mail programs open it.
        let shown = get(paper, &mine).await;
        assert!(shown.text().contains("Please confirm") && shown.text().contains("reader@mail.example"));
        assert_eq!(shown.header(header::CACHE_CONTROL), "no-store");
        get(paper, &format!("{mine}/end")).await;
        write(paper, &form, &[("text", "Still before the yes."), ("name", "B")]).await;
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 1);

        assert!(send(paper, &mine, &[("act", "confirm")], &[]).await.text().contains("Thank you."));
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 1, "what came before is not told");
        write(paper, &form, &[("text", "Told *now*."), ("name", "Nita <b>")]).await;
        write(paper, &form, &[("text", "My own."), ("email", "reader@mail.example")]).await;
        post(paper, 2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 2);
        assert_eq!(letters[0].subject, "New comments: A timetable is not a state secret");
        assert!(letters[0].text.contains("Told now.") && letters[0].text.contains("Nita <b>"), "{}", letters[0].text);
        assert!(!letters[0].text.contains("My own.") && !letters[0].html.contains("<b>"));
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 2, "nothing is told twice");

        // A mail program ends it, from wherever it is.
        let ended = send(
            paper,
            &format!("{mine}/end"),
            &[("List-Unsubscribe", "One-Click")],
            &[("sec-fetch-site", "cross-site")],
        )
        .await;
        assert_eq!(ended.status, StatusCode::OK);
        write(paper, &form, &[("text", "After the no."), ("name", "C")]).await;
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 2);
        // What changes something else has to come from the page.
        let elsewhere = send(paper, &mine, &[("act", "confirm")], &[("origin", "https://evil.example")]).await;
        assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        // A wrong key is no page.
        let wrong = format!("{}0", &mine[..mine.len() - 1]);
        let other = format!("{}1", &mine[..mine.len() - 1]);
        let statuses = [get(paper, &wrong).await.status, get(paper, &other).await.status];
        assert!(statuses.contains(&StatusCode::NOT_FOUND));
    })
    .await;
}

#[tokio::test]
async fn a_flood_of_wishes_bothers_nobody() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, follow) = (&sample.paper, format!("/~follow/{article}"));
        for at in 0..60 {
            let email = format!("victim-{}@mail.example", at % 30);
            send(paper, &follow, &[("email", &email), ("wish", "article_comments")], &[]).await;
        }
        post(paper, MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 10, "as many as one network may cause in an hour");
        let mut to: Vec<&str> = letters.iter().map(|letter| letter.to.address().as_str()).collect();
        to.sort_unstable();
        to.dedup();
        assert_eq!(to.len(), 10, "one to each");
        // A day later the same may be asked once more.
        paper.clock.set(NOW + 25 * HOUR);
        send(paper, &follow, &[("email", "victim-0@mail.example"), ("wish", "article_comments")], &[]).await;
        post(paper, MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 11);
        for (email, wish) in [("", "article_comments"), ("no address", "article_comments"), ("a@b.example", "x")] {
            let refused = send(paper, &follow, &[("email", email), ("wish", wish)], &[]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{email} {wish}");
        }
    })
    .await;
}

#[tokio::test]
async fn no_letter_is_put_off_by_what_is_written_meanwhile() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let wishes = [("email", "reader@mail.example"), ("wish", "article_comments")];
        send(paper, &format!("/~follow/{article}"), &wishes, &[]).await;
        post(paper, MINUTE).await;
        let mine = page_of(&paper.mailer().list()[0]);
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        // When a letter is due, from a full hour on: in the paper's zone eight in the morning is such a one.
        for (pace, wait) in [("at_once", MINUTE), ("hourly", HOUR), ("daily", 24 * HOUR)] {
            send(paper, &mine, &[("act", "pace"), ("pace", pace)], &[]).await;
            let told = paper.mailer().list().len();
            let full = NOW + (paper.clock.now() - NOW).div_euclid(24 * HOUR) * 24 * HOUR + 47 * HOUR;
            paper.clock.set(full - MINUTE + 1_000);
            write(paper, &form, &[("text", &format!("First, {pace}.")), ("name", "A")]).await;
            post(paper, MINUTE + 1_000).await;
            assert_eq!((paper.clock.now(), paper.mailer().list().len()), (full + 2_000, told), "three seconds early");
            write(paper, &form, &[("text", &format!("Second, {pace}.")), ("name", "B")]).await;
            post(paper, 3_000).await;
            let letters = paper.mailer().list();
            assert_eq!(letters.len(), told + 1, "{pace}: in its time");
            let has = |letter: &Shown, word: &str| letter.text.contains(&format!("{word}, {pace}."));
            assert!(has(&letters[0], "First") && !has(&letters[0], "Second"), "{}", letters[0].text);
            // What came just then is not lost: it goes with the next one, though nothing more is said.
            post(paper, wait).await;
            let letters = paper.mailer().list();
            assert_eq!(letters.len(), told + 2, "{pace}");
            assert!(has(&letters[0], "Second") && !has(&letters[0], "First"), "{}", letters[0].text);
            post(paper, 24 * HOUR).await;
            assert_eq!(paper.mailer().list().len(), told + 2, "nothing is told twice");
        }
    })
    .await;
}

#[tokio::test]
async fn a_yes_confirms_what_was_shown_and_no_more() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, path, article) = opened(db.clone(), Mailer::shown()).await;
        let paper = &sample.paper;
        let left = async |of: &str, wish: &str| {
            send(paper, of, &[("email", "victim@mail.example"), ("wish", wish)], &[]).await;
        };
        let confirmed = async || {
            let sql = "SELECT kind FROM subscriptions WHERE confirmed_at IS NOT NULL ORDER BY id";
            column(&db, sql).await
        };
        left(&format!("/~follow/{article}"), "corrections").await;
        post(paper, MINUTE).await;
        let mine = page_of(&paper.mailer().list()[0]);
        let shown = page(paper, &mine).await;
        let shown = shown.all("input").find(|one| one.get("name") == "shown").unwrap().get("value").to_owned();
        paper.clock.set(paper.clock.now() + MINUTE);
        // Somebody leaves more while the page is looked at.
        left(&format!("/~follow/{article}"), "article_comments").await;
        assert!(get(paper, &mine).await.text().contains("New comments on this article"), "the next look shows it");
        send(paper, &mine, &[("act", "confirm"), ("shown", &shown)], &[]).await;
        assert_eq!(confirmed().await, ["corrections"]);
        // A form that says nothing of what it showed is of the letter.
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        assert_eq!(confirmed().await, ["corrections"]);

        // Of very many the newest wait, in whatever hour they were left, and the letter names all of them.
        let live = "SELECT CAST(id AS TEXT) FROM comments WHERE state = 'live' AND kind = 'comment' ORDER BY id";
        let story = number(&db, "SELECT id FROM articles WHERE slug = 'publish-the-gate-times'", &[]).await;
        for at in 0..30 {
            write(paper, &format!("/~thread/{article}"), &[("text", &format!("Number {at}.")), ("name", "A")]).await;
            paper.clock.set(paper.clock.now() + 10 * MINUTE);
        }
        let of_story = "SELECT COUNT(*) FROM comments WHERE article_id = $1 AND state = 'live' AND id > 0";
        assert!(number(&db, of_story, &[story.into()]).await >= 30, "{path}");
        for comment in column(&db, live).await {
            left(&format!("/~follow/{article}/{comment}"), "comment").await;
            paper.clock.set(paper.clock.now() + 10 * MINUTE);
        }
        let waiting = "SELECT COUNT(*) FROM subscriptions WHERE confirmed_at IS NULL";
        assert_eq!(number(&db, waiting, &[]).await, 20);
        assert_eq!(page(paper, &mine).await.all("li").filter(|one| one.text.contains("Answers to this")).count(), 20);
    })
    .await;
}

#[tokio::test]
async fn what_nobody_confirms_is_not_kept() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, follow) = (&sample.paper, format!("/~follow/{article}"));
        let count = async |sql| number(&db, sql, &[]).await;
        const ADDRESSES: &str = "SELECT COUNT(*) FROM addressees";
        const WISHES: &str = "SELECT COUNT(*) FROM subscriptions";
        let wishes = ["article_comments", "replies_to_me", "corrections"].map(|wish| ("wish", wish));
        for at in 0..40 {
            let email = format!("victim-{at}@mail.example");
            send(paper, &follow, &[&[("email", email.as_str())][..], &wishes[..]].concat(), &[]).await;
        }
        assert_eq!(count(ADDRESSES).await, 7, "no more wishes than a network may leave");
        assert_eq!(count(WISHES).await, 21);
        // Within that, no more addresses than are asked.
        paper.clock.set(NOW + 2 * HOUR);
        for at in 50..70 {
            let email = format!("victim-{at}@mail.example");
            send(paper, &follow, &[("email", email.as_str()), wishes[0]], &[]).await;
        }
        assert_eq!((count(ADDRESSES).await, count(WISHES).await), (17, 31));
        post(paper, MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 17);
        let own = letters.iter().find(|letter| letter.to.address().as_str() == "victim-59@mail.example").unwrap();
        let mine = page_of(own);
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        assert_eq!(
            count("SELECT COUNT(*) FROM subscriptions WHERE network <> ''").await,
            30,
            "no longer than it waits"
        );

        let tidied = async |days: i64| notices::tidy(&db, NOW + days * 24 * HOUR).await.unwrap();
        tidied(6).await;
        assert_eq!((count(ADDRESSES).await, count(WISHES).await), (17, 31));
        tidied(8).await;
        assert_eq!((count(ADDRESSES).await, count(WISHES).await), (1, 1), "who said yes stays");
        assert!(get(paper, &mine).await.text().contains("New comments on this article"));
    })
    .await;
}

#[tokio::test]
async fn answers_are_told_to_whom_they_answer_at_the_pace_they_chose() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, path, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let asked = [("text", "Who knows?"), ("email", "asker@mail.example"), ("wish", "replies_to_me")];
        write(paper, &form, &asked).await;
        post(paper, MINUTE).await;
        let mine = page_of(&paper.mailer().list()[0]);
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        send(paper, &mine, &[("act", "pace"), ("pace", "hourly"), ("from", "22"), ("until", "6")], &[]).await;
        let html = page(paper, &mine).await;
        let chosen: Vec<&str> = html
            .all("input")
            .filter(|input| input.attributes.contains_key("checked"))
            .map(|input| input.get("value"))
            .collect();
        assert_eq!(chosen, ["hourly"]);

        paper.clock.set(paper.clock.now() + 1_000);
        let id = number(&db, "SELECT MAX(id) FROM comments", &[]).await.to_string();
        for text in ["I do.", "I do too.", "And I."] {
            write(paper, &form, &[("text", text), ("parent", &id), ("name", "Someone")]).await;
            post(paper, MINUTE).await;
        }
        write(paper, &form, &[("text", "Not an answer."), ("name", "Someone")]).await;
        assert_eq!(paper.mailer().list().len(), 1, "not yet");
        post(paper, HOUR).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 2, "one letter of the hour");
        assert_eq!(letters[0].subject, "Answers to you: A timetable is not a state secret");
        assert_eq!(letters[0].text.matches("Read and answer").count(), 3, "{}", letters[0].text);
        assert!(!letters[0].text.contains("Not an answer."));
        assert!(letters[0].text.contains(&format!("{path}comments/")));
    })
    .await;
}

#[tokio::test]
async fn whoever_wants_letters_is_asked_for_an_address_and_told_to_look_into_the_mail() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, path, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let count = || async { number(&db, "SELECT COUNT(*) FROM comments", &[]).await };
        let before = count().await;
        let wish = [("text", "Tell me."), ("act", "send"), ("wish", "replies_to_me"), ("email", "  ")];
        let refused = send(paper, &form, &wish, &[]).await;
        assert_eq!((refused.status, count().await), (StatusCode::UNPROCESSABLE_ENTITY, before));
        let html = Html::parse(refused.text());
        assert!(refused.text().contains("To be told by mail, write your e-mail address"), "{}", refused.text());
        let of = |name: &str| html.all("input").filter(move |input| input.get("name") == name).collect::<Vec<_>>();
        assert_eq!(of("email")[0].get("aria-invalid"), "true");
        assert!(of("wish")[0].attributes.contains_key("checked"), "what was wished is not lost");

        let asked = [("text", "Tell me."), ("wish", "replies_to_me"), ("email", "asker@mail.example")];
        let own = write(paper, &form, &asked).await.header(header::LOCATION).to_owned();
        let said = "a letter with a link is on its way";
        assert!(get(paper, &own).await.text().contains(said), "{own}");
        let kept = own.strip_suffix("?asked").unwrap();
        let kept = get(paper, kept).await;
        assert!(!kept.text().contains(said) && kept.text().contains("/~mine"), "it is said once, the page stays");

        // One comment can be followed from its own page.
        let id = number(&db, "SELECT MAX(id) FROM comments", &[]).await;
        let html = page(paper, &format!("{path}comments/{id}/")).await;
        let follow = format!("/~follow/{article}/{id}");
        assert!(html.all("a").any(|link| link.get("href") == follow));
        let asked = page(paper, &follow).await;
        let wishes: Vec<&str> =
            asked.all("input").filter(|input| input.get("name") == "wish").map(|input| input.get("value")).collect();
        assert_eq!(wishes, ["comment"]);
    })
    .await;
}

/// A moderator decides, and says something to the writer.
async fn decide(paper: &Paper, comment: &str, decision: Decision, said: &str) {
    let (moderator, now) = (Moderator::of_this_machine(), paper.clock.now());
    let why = Why { said: said.to_owned(), because: Some(Because::Advertising), ..Why::default() };
    let picks = vec![Pick { comment: comment.to_owned(), seen: None }];
    let decided = moderate::decide_all(&paper.db, &moderator, picks, decision, why, now).await.unwrap();
    assert_eq!(decided.count(), 1);
}

#[tokio::test]
async fn a_writer_is_told_what_a_moderator_decided() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let links = "https://a.example https://b.example https://c.example";
        let fields = [("text", links), ("email", "w@mail.example"), ("wish", "replies_to_me")];
        let own = write(paper, &form, &fields).await.header(header::LOCATION).to_owned();
        let comment = own.split('/').nth(2).unwrap();
        post(paper, MINUTE).await;
        assert!(get(paper, &own).await.text().contains("Keep it"));
        decide(paper, comment, Decision::Refuse, "Too many links.").await;
        let refused = get(paper, &own).await;
        assert!(
            refused.text().contains("Too many links.") && !refused.text().contains("Keep it"),
            "nothing can be done"
        );
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 1, "who has not said yes is told nothing");
        send(paper, &page_of(&paper.mailer().list()[0]), &[("act", "confirm")], &[]).await;
        decide(paper, comment, Decision::Publish, "").await;
        decide(paper, comment, Decision::Refuse, "Too many links.").await;
        post(paper, 2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 2, "once, of what holds");
        assert_eq!(letters[0].subject, "Your comment was not published: A timetable is not a state secret");
        assert!(
            letters[0].text.contains("The moderator says: ") && letters[0].text.contains(" Too many links."),
            "{}",
            letters[0].text
        );
    })
    .await;
}

/// Puts something into a dossier at its present end, or changes it by a statement of one row's id.
async fn put(paper: &Arc<Paper>, dossier_id: i64, sql: &'static str, what: impl Into<Value>) {
    let event = Event::DossierChanged { dossier_id, article_ids: Vec::new(), is_other: false };
    let now = paper.clock.now();
    change(paper, event, vec![(sql, vec![dossier_id.into(), what.into(), now.into()])]).await;
}

const HAPPENED: &str = "INSERT INTO dossier_entries (dossier_id, text, position, added_at)
                        VALUES ($1, $2, $3, $3)";
const SAYS: &str = "UPDATE dossiers SET state = $2, closed_at = $3 WHERE id = $1";

#[tokio::test]
async fn what_comes_into_a_dossier_is_told_to_whoever_follows_it() {
    const OWN: &str = "/dossier/the-gates-of-longdu/";
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        assert!(!get(paper, OWN).await.text().contains("/~follow/dossier/"), "no letters leave");
        paper.set_mailer(Mailer::shown());
        let id = number(&paper.db, "SELECT id FROM dossiers WHERE slug = 'the-gates-of-longdu'", &[]).await;
        let follow = format!("/~follow/dossier/{id}");
        assert_eq!(get(paper, &format!("{follow}9")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(get(paper, "/~follow/dossier/x").await.status, StatusCode::NOT_FOUND);
        let form = page(paper, &follow).await;
        let boxes: Vec<&str> =
            form.all("input").map(|input| input.get("value")).filter(|value| !value.is_empty()).collect();
        assert_eq!(boxes, ["dossier"]);
        let sent = send(paper, &follow, &[("email", "Reader@Mail.example"), ("wish", "dossier")], &[]).await;
        assert!(sent.text().contains("Look into your mail"), "{}", sent.text());
        // What is offered elsewhere is no wish here.
        let none = send(paper, &follow, &[("email", "a@mail.example"), ("wish", "corrections")], &[]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        put(paper, id, HAPPENED, "Before the yes.").await;
        post(paper, 2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 1, "the question and nothing else");
        assert!(letters[0].text.contains("The gates of Longdu"), "{}", letters[0].text);
        let mine = page_of(&letters[0]);
        assert!(send(paper, &mine, &[("act", "confirm")], &[]).await.text().contains("Thank you."));
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 1, "what came before is not told");

        put(paper, id, HAPPENED, "The <b>gates</b> open.").await;
        post(paper, 2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!((letters.len(), letters[0].subject.as_str()), (2, "New in the dossier: The gates of Longdu"));
        assert!(letters[0].text.contains("The <b>gates</b> open.") && !letters[0].html.contains("<b>"));
        assert!(letters[0].text.contains(&format!("{ADDRESS}{OWN}#entry-")), "{}", letters[0].text);
        assert!(letters[0].text.contains(&format!("{mine}/end")) && !letters[0].text.contains("Before the yes."));
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 2, "nothing is told twice");

        // An article is told when readers may open it.
        let ferry = number(&paper.db, "SELECT id FROM articles WHERE slug = 'ferry-winter-timetable'", &[]).await;
        let path = path_of(paper, "ferry-winter-timetable").await;
        let away = "UPDATE articles SET status = 'withdrawn' WHERE id = $2 AND id + $1 + $3 > 0";
        put(paper, id, away, ferry).await;
        let stands = "INSERT INTO dossier_entries (dossier_id, article_id, position, added_at) VALUES ($1, $2, $3, $3)";
        put(paper, id, stands, ferry).await;
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 2);
        let back = "UPDATE articles SET status = 'live', first_published_at = $3 WHERE id = $2 AND id + $1 + $3 > 0";
        put(paper, id, back, ferry).await;
        post(paper, 2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 3);
        assert!(letters[0].text.contains(&format!("{ADDRESS}{path}")), "{}", letters[0].text);

        // Its page says so; once a day both go in one letter.
        let shown = get(paper, &mine).await;
        assert!(shown.text().contains("What comes into this dossier: <bdi><a href=\"/dossier/the-gates-of-longdu/\">"));
        assert!(get(paper, &format!("{mine}/export")).await.text().contains("\"kind\": \"dossier\""));
        send(paper, &mine, &[("act", "pace"), ("pace", "daily")], &[]).await;
        put(paper, id, HAPPENED, "First of a day.").await;
        post(paper, 2 * MINUTE).await;
        put(paper, id, HAPPENED, "Second of a day.").await;
        post(paper, 2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 3);
        post(paper, 24 * HOUR).await;
        let letters = paper.mailer().list();
        assert!(letters.len() == 4 && letters[0].text.contains("First of") && letters[0].text.contains("Second of"));

        // More than fits: the letter says so, and the rest is not told afterwards.
        let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
                    INSERT INTO dossier_entries (dossier_id, text, position, added_at)
                    SELECT CAST($1 AS BIGINT), CAST($2 AS TEXT), i, CAST($3 AS BIGINT) FROM n";
        put(paper, id, many, "One of many.").await;
        post(paper, 24 * HOUR).await;
        post(paper, 24 * HOUR).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 5);
        assert_eq!(letters[0].text.matches("One of many.").count(), 30);
        assert!(letters[0].text.contains("There is more"), "{}", letters[0].text);

        // Hidden: nothing is told of it, offered or named.
        put(paper, id, SAYS, "draft").await;
        put(paper, id, HAPPENED, "CANARY").await;
        post(paper, 24 * HOUR).await;
        assert_eq!(paper.mailer().list().len(), 5);
        assert_eq!(get(paper, &follow).await.status, StatusCode::NOT_FOUND);
        assert!(!get(paper, &mine).await.text().contains("Longdu"));
        // Closed: nothing more comes, so nothing is offered.
        put(paper, id, SAYS, "closed").await;
        assert_eq!(get(paper, &follow).await.status, StatusCode::NOT_FOUND);
        assert!(!get(paper, OWN).await.text().contains("/~follow/dossier/"));
        // A mail program ends it.
        send(paper, &format!("{mine}/end"), &[("List-Unsubscribe", "One-Click")], &[]).await;
        post(paper, 24 * HOUR).await;
        let before = paper.mailer().list().len();
        put(paper, id, HAPPENED, "After the no.").await;
        post(paper, 24 * HOUR).await;
        assert_eq!(paper.mailer().list().len(), before);
    })
    .await;
}

#[tokio::test]
async fn a_paper_that_sends_no_letters_promises_none() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        write(
            paper,
            &format!("/~thread/{}", article_of(paper, STORY).await),
            &[("text", "One."), ("email", "a@mail.example")],
        )
        .await;
        for answer in [get(paper, "/~mine").await, send(paper, "/~mine", &[("email", "a@mail.example")], &[]).await] {
            assert_eq!(answer.status, StatusCode::OK);
            let said = answer.text();
            assert!(
                said.contains("sends no mail") && !said.contains("on its way") && !said.contains("name=\"email\""),
                "{said}"
            );
        }
        assert_eq!(number(&db, "SELECT COUNT(*) FROM addressees", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn everything_under_an_address_can_be_taken_home_and_erased() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, path, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let fields = [("text", "canary one"), ("name", "Canary"), ("email", "Canary@Mail.example")];
        write(paper, &form, &fields).await;
        let id = number(&db, "SELECT MAX(id) FROM comments", &[]).await.to_string();
        write(paper, &form, &[("text", "An answer to it."), ("parent", &id), ("name", "Other")]).await;
        assert!(get(paper, "/~mine").await.text().contains("name=\"email\""));
        // Nobody learns here who has written.
        for email in ["nobody@mail.example", "canary@mail.example"] {
            let asked = send(paper, "/~mine", &[("email", email)], &[]).await;
            assert_eq!(asked.status, StatusCode::OK);
            assert!(asked.text().contains("If anything was written or followed"));
        }
        post(paper, MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 1);
        let mine = page_of(&letters[0]);
        assert!(get(paper, &mine).await.text().contains("canary one"));
        let home = get(paper, &format!("{mine}/export")).await;
        let home: serde_json::Value = serde_json::from_str(home.text()).unwrap();
        assert_eq!(home["comments"][0]["text"], "canary one");
        assert_eq!(home["comments"].as_array().unwrap().len(), 1);
        // Whoever wrote very much sees all of it, a hundred to a page.
        let article_id =
            number(&db, "SELECT article_id FROM comments WHERE id = $1", &[id.parse::<i64>().unwrap().into()]).await;
        db.write::<_, DbError, _>(move |tx| {
            Box::pin(async move {
                for at in 0..100 {
                    let (public_id, author_email) = (format!("old-{at}"), "canary@mail.example".to_owned());
                    let body = Body::default().to_json();
                    let comment = NewComment {
                        public_id,
                        author_email,
                        kind: "comment",
                        state: "held",
                        body,
                        fields: "{}".to_owned(),
                        ..NewComment::default()
                    };
                    rows_write::insert(tx, &comment, article_id, None, None).await?;
                }
                Ok(())
            })
        })
        .await
        .unwrap();
        let newest = page(paper, &mine).await;
        let items = |html: &Html| {
            html.all("li").filter(|item| item.path.iter().any(|above| above.starts_with("ul.mine__comments"))).count()
        };
        assert_eq!(items(&newest), 100);
        let older = newest.all("a").find(|link| link.get("href").contains("?before=")).unwrap().get("href").to_owned();
        let older = page(paper, &older).await;
        assert_eq!(items(&older), 1);

        // Once more to be sure; then it is gone.
        assert!(send(paper, &mine, &[("act", "erase")], &[]).await.text().contains("Yes, erase it all"));
        assert!(get(paper, &path).await.text().contains("canary one"));
        let erased = send(paper, &mine, &[("act", "erase"), ("sure", "yes")], &[]).await;
        assert!(erased.text().contains("has been erased"));
        assert_eq!(get(paper, &mine).await.status, StatusCode::NOT_FOUND);
        for address in [path.as_str(), &format!("{path}comments/"), &format!("{path}feed/"), "/comments/feed/"] {
            assert!(!get(paper, address).await.text().contains("canary"), "{address}");
        }
        assert!(get(paper, &path).await.text().contains("An answer to it."), "what others said stays");
        let left = "SELECT COUNT(*) FROM comments WHERE author_email LIKE '%canary%' OR author_name LIKE '%anary%'
            OR body LIKE '%canary%' OR typed LIKE '%canary%'";
        assert_eq!(number(&db, left, &[]).await, 0);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM addressees", &[]).await, 0);
    })
    .await;
}

/// A mailer for a mail server of the test's own.
fn mailer_of(sink: &MailSink) -> Mailer {
    let text = format!("smtp = \"{}\"\nmail_from = \"The River Times <post@river.example>\"\n", sink.url());
    Mailer::smtp(&Config::read(Path::new("paper"), &text, []).unwrap().mail, None).unwrap()
}

#[tokio::test]
async fn an_hour_without_a_mail_server_loses_no_letter() {
    each_engine(MIGRATIONS, async |db| {
        let sink = MailSink::start().await;
        let (sample, _, article) = opened(db.clone(), mailer_of(&sink)).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let follow = format!("/~follow/{article}");
        send(paper, &follow, &[("email", "reader@mail.example"), ("wish", "article_comments")], &[]).await;
        post(paper, MINUTE).await;
        let question = sink.received().pop().unwrap();
        assert_eq!(question.to, ["reader@mail.example"]);
        let letter = question.text().replace("=\r\n", "");
        let at = letter.find("/~mine/").unwrap();
        let mine = letter[at..].split_whitespace().next().unwrap().to_owned();
        send(paper, &mine, &[("act", "confirm")], &[]).await;

        paper.clock.set(paper.clock.now() + 1_000);
        sink.answer(SinkStage::Recipient, 451, "4.3.0 come again later");
        for at in 0..6 {
            write(paper, &form, &[("text", &format!("Number {at}.")), ("name", "A")]).await;
            post(paper, 10 * MINUTE).await;
        }
        assert_eq!(sink.received().len(), 1);
        sink.recover();
        post(paper, HOUR).await;
        post(paper, HOUR).await;
        let told = sink.received().pop().unwrap();
        assert_eq!(sink.received().len(), 2, "one letter of all that waited");
        for at in 0..6 {
            let said = told.text().replace("=\r\n", "");
            assert!(said.contains(&format!("Number {at}.")), "{said}");
        }
        assert!(told.from.starts_with("bounces+") && told.from.ends_with("@river.example"), "{}", told.from);
        assert_eq!(told.header("List-Unsubscribe-Post").as_deref(), Some("List-Unsubscribe=One-Click"));
        let leave = told.header("List-Unsubscribe").unwrap();
        assert!(leave.starts_with(&format!("<{ADDRESS}/~mine/")) && leave.ends_with("/end>"), "{leave}");

        // An address that is refused for good is left alone, until it asks and confirms again.
        sink.answer(SinkStage::Recipient, 550, "5.1.1 no such user");
        write(paper, &form, &[("text", "Into the void."), ("name", "A")]).await;
        post(paper, 2 * MINUTE).await;
        sink.recover();
        write(paper, &form, &[("text", "Nobody hears."), ("name", "A")]).await;
        post(paper, HOUR).await;
        assert_eq!(sink.received().len(), 2);
        assert!(get(paper, &mine).await.text().contains("came back"));
    })
    .await;
}

#[tokio::test]
async fn each_further_wish_of_a_confirmed_address_is_asked_about() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let paper = &sample.paper;
        let other = article_of(paper, "the-dawn-run").await;
        let third = article_of(paper, "how-a-dam-starves-a-delta").await;
        let wish = async |article: &str, text: &str| {
            let fields = [("text", text), ("email", "daily@mail.example"), ("wish", "replies_to_me")];
            let own = write(paper, &format!("/~thread/{article}"), &fields).await.header(header::LOCATION).to_owned();
            get(paper, &own).await.text().contains("a letter with a link is on its way")
        };
        let pending = "SELECT COUNT(*) FROM subscriptions WHERE confirmed_at IS NULL";
        assert!(wish(&article, "On Monday morning.").await);
        post(paper, MINUTE).await;
        let mine = page_of(&paper.mailer().list()[0]);
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        // Five hours later, elsewhere: another letter.
        paper.clock.set(paper.clock.now() + 5 * HOUR);
        assert!(wish(&other, "On Monday at noon.").await);
        post(paper, MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 2);
        assert!(paper.mailer().list()[0].text.contains("say yes"), "{}", paper.mailer().list()[0].text);
        // At once again: nobody says that a letter is on its way, and the question comes when it may.
        assert!(!wish(&third, "And a minute later.").await);
        post(paper, MINUTE).await;
        assert_eq!((paper.mailer().list().len(), number(&db, pending, &[]).await), (2, 2));
        post(paper, 4 * HOUR).await;
        assert_eq!(paper.mailer().list().len(), 3, "it was put off, not lost");
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        assert_eq!(number(&db, pending, &[]).await, 0);
        // What was confirmed meanwhile is not asked about.
        let fourth = article_of(paper, "ferry-winter-timetable").await;
        assert!(!wish(&fourth, "Too soon after the last letter.").await);
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        post(paper, 5 * HOUR).await;
        assert_eq!(paper.mailer().list().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_letter_of_news_names_what_waits_for_a_yes() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        send(paper, &format!("/~follow/{article}"), &[("email", "r@mail.example"), ("wish", "article_comments")], &[])
            .await;
        post(paper, MINUTE).await;
        send(paper, &page_of(&paper.mailer().list()[0]), &[("act", "confirm")], &[]).await;
        paper.clock.set(paper.clock.now() + 1_000);
        send(paper, &format!("/~follow/{article}"), &[("email", "r@mail.example"), ("wish", "corrections")], &[]).await;
        write(paper, &form, &[("text", "News."), ("name", "B")]).await;
        post(paper, 2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert!(letters[0].text.contains("News.") && letters[0].text.contains("Something else was asked for"));
    })
    .await;
}

#[tokio::test]
async fn an_address_whose_letters_came_back_may_return() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, follow) = (&sample.paper, format!("/~follow/{article}"));
        let wish = [("email", "full@mail.example"), ("wish", "article_comments")];
        send(paper, &follow, &wish, &[]).await;
        post(paper, MINUTE).await;
        let mine = page_of(&paper.mailer().list()[0]);
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        let came_back = async || {
            let token = mine.split('/').nth(2).unwrap();
            assert!(notices::came_back(&db, token, paper.clock.now()).await.unwrap());
        };
        let stopped = "SELECT COUNT(*) FROM addressees WHERE stopped_at IS NOT NULL";
        came_back().await;
        // Not every hour: it may come back again.
        paper.clock.set(paper.clock.now() + 5 * HOUR);
        assert!(send(paper, &follow, &wish, &[]).await.text().contains("No letter goes out right now"));
        paper.clock.set(paper.clock.now() + 24 * HOUR);
        assert!(send(paper, &follow, &wish, &[]).await.text().contains("is on its way"));
        post(paper, MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 2);
        assert_eq!(number(&db, stopped, &[]).await, 1);
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        assert_eq!(number(&db, stopped, &[]).await, 0);
        // Whoever is signed in got a letter there.
        came_back().await;
        let reader = Person::with(paper, "full@mail.example", Role::Reader).await;
        reader.send(paper, &follow, &[("wish", "corrections")]).await;
        assert_eq!(number(&db, stopped, &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_in_the_language_of_what_it_speaks_of() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let id = number(&db, "SELECT id FROM articles WHERE slug = 'publish-the-gate-times'", &[]).await;
        run(&db, vec![("UPDATE articles SET language = 'de' WHERE id = $1", vec![id.into()])]).await;
        let fields = [("text", "Wer weiß das?"), ("email", "leserin@mail.example"), ("wish", "article_comments")];
        write(paper, &form, &fields).await;
        post(paper, MINUTE).await;
        let question = paper.mailer().list()[0].clone();
        assert!(question.text.contains("Anfrage ansehen und zustimmen"), "{}", question.text);
        send(paper, &page_of(&question), &[("act", "confirm")], &[]).await;
        paper.clock.set(paper.clock.now() + 1_000);
        write(paper, &form, &[("text", "Ich weiß es."), ("name", "B")]).await;
        post(paper, 2 * MINUTE).await;
        assert!(paper.mailer().list()[0].text.contains("Worüber wir Ihnen schreiben"));
        // Of the article as it is now, and not as it was when its reader came.
        run(&db, vec![("UPDATE articles SET language = 'fr' WHERE id = $1", vec![id.into()])]).await;
        write(paper, &form, &[("text", "Moi aussi."), ("name", "C")]).await;
        post(paper, 2 * MINUTE).await;
        assert!(paper.mailer().list()[0].text.contains("Ce que vous suivez"), "{}", paper.mailer().list()[0].text);
    })
    .await;
}

#[tokio::test]
async fn the_page_of_an_address_leads_back_to_each_comment() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _, article) = opened(db.clone(), Mailer::shown()).await;
        let (paper, form) = (&sample.paper, format!("/~thread/{article}"));
        let fields = [("text", "Where is it?"), ("email", "lost@mail.example")];
        let own = write(paper, &form, &fields).await.header(header::LOCATION).to_owned();
        send(paper, "/~mine", &[("email", "lost@mail.example")], &[]).await;
        post(paper, MINUTE).await;
        let html = page(paper, &page_of(&paper.mailer().list()[0])).await;
        let link = html.all("a").find(|link| link.text == "Change or withdraw it").unwrap();
        assert_eq!(link.get("href"), own);
        let changed = send(paper, &own, &[("act", "change"), ("text", "Here it is.")], &[]).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER);
    })
    .await;
}
