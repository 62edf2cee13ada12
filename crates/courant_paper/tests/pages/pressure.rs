//! Proof of work while very many guests write: who is asked, what counts, and that nothing is refused without it.

use super::desk::{HELD, Thread, state};
use super::html::Html;
use super::person::Person;
use super::support::{Answer, NOW, get, number, run, sample, send};
use courant_kit::db::Value;
use courant_news::comment::pressure::{CHALLENGE_NUMBERS, CHALLENGE_SECS, GUESTS};
use courant_paper::accounts::Role;
use courant_paper::comments::{post, proof};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use sha2::{Digest, Sha256};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// A comment of a guest from elsewhere, or of this network, that came so many ms ago.
fn comment(nth: i64, network: &str, state: &'static str, ago: i64) -> (&'static str, Vec<Value>) {
    let insert = "INSERT INTO comments (public_id, article_id, state, author_name, body, created_at, key_hash, network)
         VALUES ($1, (SELECT MIN(id) FROM articles), $2, 'G', '{\"blocks\":[]}', $3, 'h', $4)";
    (insert, vec![format!("flood-{nth}").into(), state.into(), (NOW - ago).into(), network.into()])
}

/// Has so many guests write in the last minutes.
async fn flood(paper: &Arc<Paper>, count: u32) {
    let rows = (0..i64::from(count)).map(|nth| comment(nth, "elsewhere", "held", 1_000 + nth));
    run(&paper.db, rows.collect()).await;
}

/// The challenge of a form; none where it asks for nothing.
fn asked(form: &Answer) -> Option<String> {
    assert_eq!(form.status, StatusCode::OK, "{}", form.text());
    let html = Html::parse(form.text());
    let fields: Vec<&str> = html.all("input").map(|one| one.get("name")).collect();
    let found = html.all("input").find(|one| one.get("name") == "challenge").map(|one| one.get("value").to_owned());
    assert_eq!(found.is_some(), fields.contains(&"proof"));
    found
}

/// Looks for the answer as a reader's device does.
fn solve(challenge: &str) -> String {
    let parts: Vec<&str> = challenge.split('-').collect();
    let [until, nonce, most, wanted] = parts[..] else { panic!("{challenge}") };
    assert_eq!(most.parse(), Ok(CHALLENGE_NUMBERS));
    let is_it = |number: &u32| {
        let sum = Sha256::digest(format!("{until}-{nonce}-{number}"));
        u64::from_be_bytes(sum[..8].try_into().unwrap()) == u64::from_str_radix(wanted, 16).unwrap()
    };
    (0..CHALLENGE_NUMBERS).find(is_it).unwrap().to_string()
}

async fn write(paper: &Arc<Paper>, thread: &Thread, text: &str, challenge: &str, proof: &str) -> String {
    let fields = [
        ("text", text),
        ("issued", thread.issued.as_str()),
        ("challenge", challenge),
        ("proof", proof),
        ("act", "send"),
    ];
    let sent = send(paper, &thread.form, &fields, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "nothing is refused: {}", sent.text());
    state(paper, text).await
}

/// The network of the requests of these tests.
fn network(paper: &Paper) -> String {
    post::network(paper.key().unwrap(), Some(IpAddr::V4(Ipv4Addr::new(203, 0, 113, 9))))
}

/// A challenge for the form that a thread of these tests holds.
fn challenge(paper: &Paper, thread: &Thread) -> String {
    let (key, article) = (paper.key().unwrap(), thread.form.rsplit('/').next().unwrap());
    let network = network(paper);
    let place = proof::Place { article, issued: &thread.issued, network: &network };
    proof::challenge(key, place, paper.clock.now()).unwrap()
}

#[tokio::test]
async fn strangers_are_asked_while_many_guests_write_and_nobody_else() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let nita = Person::with(paper, "nita@reader.example", Role::Reader).await;
        assert_eq!(asked(&get(paper, &thread.form).await), None);
        assert_eq!(write(paper, &thread, "in quiet times", "", "").await, "live");
        // One less than it takes: the one above counts too.
        flood(paper, GUESTS.most - 2).await;
        assert_eq!(asked(&get(paper, &thread.form).await), None);
        run(&paper.db, vec![comment(900, "elsewhere", "live", 5_000)]).await;
        assert!(asked(&get(paper, &thread.form).await).is_some());
        // Also in a form that is shown again.
        let fields = [("text", "To be seen first."), ("issued", thread.issued.as_str()), ("act", "preview")];
        assert!(asked(&send(paper, &thread.form, &fields, &[]).await).is_some());
        // Whoever is signed in is not asked, nor a network whose comment stood yesterday already.
        assert_eq!(asked(&nita.get(paper, &thread.form).await), None);
        let own = [("text", "of an account"), ("issued", thread.issued.as_str()), ("act", "send")];
        assert_eq!(nita.send(paper, &thread.form, &own).await.status, StatusCode::SEE_OTHER);
        assert_eq!(state(paper, "of an account").await, "live");
        let network = network(paper);
        run(&paper.db, vec![comment(901, &network, "held", 90_000_000), comment(902, &network, "live", 80_000_000)])
            .await;
        assert!(asked(&get(paper, &thread.form).await).is_some(), "neither one that waits nor one of today");
        run(&paper.db, vec![comment(903, &network, "live", 90_000_000)]).await;
        assert_eq!(asked(&get(paper, &thread.form).await), None);
        assert_eq!(write(paper, &thread, "of a known network", "", "").await, "live");
        // It passes when the flood does.
        run(&paper.db, vec![("DELETE FROM comments WHERE public_id = 'flood-903'", vec![])]).await;
        assert!(asked(&get(paper, &thread.form).await).is_some());
        paper.clock.set(NOW + GUESTS.window_secs * 1_000 + 10_000);
        assert_eq!(asked(&get(paper, &thread.form).await), None);
    })
    .await;
}

#[tokio::test]
async fn a_proof_counts_once_and_without_one_a_comment_waits() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        flood(paper, GUESTS.most).await;
        // The way a browser goes: the form, its challenge, the answer.
        let form = get(paper, &thread.form).await;
        let (given, shown) = (asked(&form).unwrap(), Html::parse(form.text()));
        let issued = shown.all("input").find(|one| one.get("name") == "issued").unwrap().get("value").to_owned();
        paper.clock.set(NOW + 5_000);
        let proof = solve(&given);
        let browser = Thread { issued, form: thread.form.clone(), path: thread.path.clone() };
        assert_eq!(write(paper, &browser, "with a proof", &given, &proof).await, "live");
        // The same words sent again are the same comment, and no second use.
        assert_eq!(write(paper, &browser, "with a proof", &given, &proof).await, "live");
        assert_eq!(write(paper, &browser, "with the proof again", &given, &proof).await, "held");
        let spent = "SELECT COUNT(*) FROM comment_proofs";
        assert_eq!(number(&paper.db, spent, &[]).await, 1);

        // Without scripts, with a wrong one, with one for another form, with one that is too old.
        assert_eq!(write(paper, &thread, "without scripts", "", "").await, "held");
        let own = challenge(paper, &thread);
        let right = solve(&own);
        let wrong = (right.parse::<u32>().unwrap() + 1).to_string();
        assert_eq!(write(paper, &thread, "with a wrong one", &own, &wrong).await, "held");
        assert_eq!(write(paper, &browser, "with a foreign one", &own, &right).await, "held");
        paper.clock.set(NOW + 5_000 + CHALLENGE_SECS * 1_000 + 1);
        run(
            &paper.db,
            vec![("UPDATE comments SET created_at = created_at + 600000 WHERE public_id LIKE 'flood%'", vec![])],
        )
        .await;
        assert_eq!(write(paper, &thread, "with an old one", &own, &right).await, "held");
        let fresh = challenge(paper, &thread);
        assert_eq!(write(paper, &thread, "with a fresh one", &fresh, &solve(&fresh)).await, "live");

        // Moderators are told why, the writer only that it waits.
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let desk = mo.get(paper, &format!("{HELD}&q=with")).await;
        assert_eq!(desk.text().matches("without a proof of work").count(), 5, "{}", desk.text());
        let held = "SELECT COUNT(*) FROM comments WHERE reasons = '[\"no_proof\"]' AND state = 'held'";
        assert_eq!(number(&paper.db, held, &[]).await, 5);
        // What nobody would take any more is forgotten.
        courant_paper::comments::forget_networks(&paper.db, paper.clock.now()).await.unwrap();
        assert_eq!(number(&paper.db, spent, &[]).await, 1);
        courant_paper::comments::forget_networks(&paper.db, NOW + 3_600_000).await.unwrap();
        assert_eq!(number(&paper.db, spent, &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn of_many_with_one_proof_at_once_one_counts() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        flood(paper, GUESTS.most).await;
        let given = challenge(paper, &thread);
        let proof = solve(&given);
        let write = async |text: &str| write(paper, &thread, text, &given, &proof).await;
        let sent =
            tokio::join!(write("the first of four"), write("a second one"), write("then a third"), write("last"));
        let mut states = [sent.0, sent.1, sent.2, sent.3];
        states.sort_unstable();
        assert_eq!(states, ["held", "held", "held", "live"]);
    })
    .await;
}
