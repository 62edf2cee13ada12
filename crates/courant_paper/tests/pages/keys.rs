//! What staff come in by: passwords, six digits, codes on paper, passkeys; and the setting that asks for a second proof.

use super::device::Device;
use super::html::Html;
use super::person::Person;
use super::support::{ADDRESS, Answer, NOW, column, number, run, sample};
use courant_keys::codes::Secret;
use courant_paper::accounts::{Role, sign_in};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const DAY: i64 = 24 * 60 * MINUTE;
const KEYS: &str = "/~me/keys";
/// Where a change leads that is done.
const SAVED: &str = "/~me/keys?ok=1";
const PASSWORD: &str = "four words no digit";

fn led(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header(header::LOCATION)
}

async fn is_in(paper: &Arc<Paper>, person: &Person) -> bool {
    person.get(paper, "/~me").await.status == StatusCode::OK
}

async fn by_password(paper: &Arc<Paper>, email: &str, password: &str) -> (Person, Answer) {
    let mut person = Person::default();
    let form = [("act", "password"), ("email", email), ("password", password), ("next", "/~desk")];
    let answer = person.send(paper, "/~in", &form).await;
    person.take_cookie(&answer);
    (person, answer)
}

/// Follows a link that this machine made; where it led.
pub(super) async fn by_link(paper: &Arc<Paper>, email: &str) -> (Person, String) {
    let now = paper.clock.now();
    let path = sign_in::make_link(&paper.db, paper.key().unwrap(), email, "/~desk", now).await.unwrap();
    let mut person = Person::default();
    let to = person.follow(paper, &path).await;
    (person, to)
}

/// The secret of the one program there is.
async fn secret(paper: &Arc<Paper>) -> Secret {
    let sealed = column(&paper.db, "SELECT sealed FROM code_makers").await.remove(0);
    let id = column(&paper.db, "SELECT a.public_id FROM accounts a JOIN code_makers m ON m.account_id = a.id")
        .await
        .remove(0);
    assert!(
        courant_kit::key::Key::fresh().unwrap().unseal("codes", &id, &sealed).is_none(),
        "the store alone says nothing"
    );
    Secret::from_bytes(&paper.key().unwrap().unseal("codes", &id, &sealed).unwrap()).unwrap()
}

/// Sets six digits up; the codes for paper.
pub(super) async fn set_codes_up(paper: &Arc<Paper>, person: &Person) -> Vec<String> {
    assert_eq!(led(&person.send(paper, KEYS, &[("act", "codes")]).await), KEYS);
    let code = secret(paper).await.shown(paper.clock.now());
    let done = person.send(paper, KEYS, &[("act", "confirm"), ("code", &code)]).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    Html::parse(done.text()).all("code").map(|one| one.text.clone()).collect()
}

#[tokio::test]
async fn a_password_is_set_used_and_changed() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let desk = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let phone = Person::with(paper, "mo@river.example", Role::Moderator).await;
        for (password, said) in [
            ("short", "at least 10 characters"),
            ("1234567890", "Many people use this password"),
            ("mo@river.example", "says who it belongs to"),
            (&"long ".repeat(60), "too long"),
        ] {
            let refused = desk.send(paper, KEYS, &[("act", "password"), ("password", password)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
            assert!(refused.text().contains(said), "{said}: {}", refused.text());
        }
        assert_eq!(led(&desk.send(paper, KEYS, &[("act", "password"), ("password", PASSWORD)]).await), SAVED);
        assert!(is_in(paper, &desk).await && !is_in(paper, &phone).await, "every other session ends");
        let hash = column(&db, "SELECT hash FROM passwords").await.remove(0);
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");

        let (person, answer) = by_password(paper, " Mo@River.Example", PASSWORD).await;
        assert_eq!(led(&answer), "/~desk");
        assert!(answer.header(header::SET_COOKIE).contains("HttpOnly") && is_in(paper, &person).await);
        // Wrong, unknown, a reader's, suspended: one answer.
        Person::with(paper, "reader@mail.example", Role::Reader).await;
        let mut said = Vec::new();
        for email in ["mo@river.example", "nobody@river.example", "reader@mail.example", "no address"] {
            let (_, answer) = by_password(paper, email, "five words but wrong ones").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{email}");
            assert!(answer.header(header::SET_COOKIE).is_empty());
            let text = answer.text().replace(email, "");
            // What the script asks of passkeys is new each time.
            let lines = text.lines().filter(|line| !line.contains("sealed") && !line.contains("data-options"));
            said.push(lines.collect::<Vec<_>>().join("\n"));
        }
        said.dedup();
        assert_eq!(said.len(), 1);

        // Later the present one is asked for.
        paper.clock.set(NOW + 10 * MINUTE);
        let change =
            |present: &'static str| [("act", "password"), ("present", present), ("password", "another four words")];
        assert_eq!(desk.send(paper, KEYS, &change("")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(desk.send(paper, KEYS, &change("not it at all")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(led(&desk.send(paper, KEYS, &change(PASSWORD)).await), SAVED);
        assert!(!is_in(paper, &person).await);
        assert_eq!(by_password(paper, "mo@river.example", PASSWORD).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(led(&by_password(paper, "mo@river.example", "another four words").await.1), "/~desk");
        // Whoever came in by a link just now needs none, and may do without one.
        let (fresh, _) = by_link(paper, "mo@river.example").await;
        assert_eq!(led(&fresh.send(paper, KEYS, &[("act", "password_off")]).await), SAVED);
        assert_eq!(
            by_password(paper, "mo@river.example", "another four words").await.1.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let actions = column(&db, "SELECT action FROM audit WHERE action LIKE 'password%' ORDER BY id").await;
        assert_eq!(actions, ["password", "password", "password_off"]);
        // Readers have none.
        let reader = Person::with(paper, "reader@mail.example", Role::Reader).await;
        assert_eq!(reader.get(paper, KEYS).await.status, StatusCode::FORBIDDEN);
        assert_eq!(
            reader.send(paper, KEYS, &[("act", "password"), ("password", PASSWORD)]).await.status,
            StatusCode::FORBIDDEN
        );
    })
    .await;
}

#[tokio::test]
async fn who_guesses_waits_longer_each_time() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let desk = Person::with(paper, "mo@river.example", Role::Moderator).await;
        led(&desk.send(paper, KEYS, &[("act", "password"), ("password", PASSWORD)]).await);
        for email in ["mo@river.example", "nobody@river.example"] {
            let mut statuses = Vec::new();
            for _ in 0..7 {
                statuses.push(by_password(paper, email, "five words but wrong ones").await.1.status.as_u16());
            }
            assert_eq!(statuses, [422, 422, 422, 422, 422, 429, 429], "{email}");
        }
        let (_, waiting) = by_password(paper, "mo@river.example", PASSWORD).await;
        assert_eq!((waiting.status, waiting.header(header::RETRY_AFTER)), (StatusCode::TOO_MANY_REQUESTS, "30"));
        // A link lets them in all the same.
        assert_eq!(by_link(paper, "mo@river.example").await.1, "/~desk");
        paper.clock.set(NOW + 30 * SECOND);
        assert_eq!(by_password(paper, "mo@river.example", "wrong again and again").await.1.status.as_u16(), 422);
        paper.clock.set(NOW + 60 * SECOND);
        assert_eq!(by_password(paper, "mo@river.example", PASSWORD).await.1.status.as_u16(), 429, "now it is a minute");
        paper.clock.set(NOW + 90 * SECOND);
        assert_eq!(led(&by_password(paper, "mo@river.example", PASSWORD).await.1), "/~desk");
        assert_eq!(
            by_password(paper, "mo@river.example", "wrong again and again").await.1.status.as_u16(),
            422,
            "begun anew"
        );
        // At once from many windows: no more than one after another.
        paper.clock.set(NOW + DAY);
        let guess = || by_password(paper, "else@river.example", "wrong again and again");
        let all = tokio::join!(guess(), guess(), guess(), guess(), guess(), guess(), guess(), guess());
        let looked_at =
            [all.0, all.1, all.2, all.3, all.4, all.5, all.6, all.7].iter().filter(|one| one.1.status == 422).count();
        assert_eq!(looked_at, 5);
        // From one network, whatever the addresses.
        paper.clock.set(NOW + 3 * DAY);
        let mut looked_at = 0;
        for nth in 0..40 {
            let answer = by_password(paper, &format!("n{nth}@river.example"), "wrong again and again").await.1;
            looked_at += i32::from(answer.status == 422);
        }
        assert_eq!(looked_at, 30);
    })
    .await;
}

#[tokio::test]
async fn a_thousand_guesses_in_an_hour_are_twenty() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let mut looked_at = 0;
        for nth in 0..1_000 {
            paper.clock.set(NOW + nth * 3_600);
            let answer = by_password(paper, "mo@river.example", "wrong again and again").await.1;
            looked_at += i32::from(answer.status == 422);
        }
        assert!((10..=20).contains(&looked_at), "{looked_at}");
    })
    .await;
}

#[tokio::test]
async fn six_digits_are_asked_for_after_a_link_and_a_password() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let desk = Person::with(paper, "mo@river.example", Role::Moderator).await;
        led(&desk.send(paper, KEYS, &[("act", "password"), ("password", PASSWORD)]).await);
        led(&desk.send(paper, KEYS, &[("act", "codes")]).await);
        let begun = desk.get(paper, KEYS).await;
        assert!(begun.text().contains("<svg") && begun.text().contains("otpauth://totp/"), "{}", begun.text());
        assert!(begun.text().contains(&secret(paper).await.typed()));
        let wrong = desk.send(paper, KEYS, &[("act", "confirm"), ("code", "000000x")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(by_link(paper, "mo@river.example").await.1, "/~desk", "it counts once it has proved that it works");
        let on_paper = set_codes_up(paper, &desk).await;
        assert_eq!(on_paper.len(), 10);
        let after = desk.get(paper, KEYS).await;
        assert!(
            !after.text().contains(&on_paper[0]) && !after.text().contains(&secret(paper).await.typed()),
            "shown once"
        );
        assert!(after.text().contains("You have 10 codes left"));

        // The code that set it up is used: a moment later there is another one.
        paper.clock.set(NOW + MINUTE);
        let code = secret(paper).await.shown(paper.clock.now());
        for is_password in [false, true] {
            let (half, to) = match is_password {
                false => by_link(paper, "mo@river.example").await,
                true => {
                    let (half, answer) = by_password(paper, "mo@river.example", PASSWORD).await;
                    let to = led(&answer).to_owned();
                    (half, to)
                }
            };
            assert_eq!(to, "/~in/second?next=%2F%7Edesk");
            // Half a session opens nothing.
            for path in ["/~me", KEYS, "/~desk", "/~desk/comments"] {
                assert_eq!(half.get(paper, path).await.status, StatusCode::FORBIDDEN, "{path}");
            }
            assert_eq!(
                half.send(paper, "/~me", &[("act", "rename"), ("name", "X")]).await.status,
                StatusCode::FORBIDDEN
            );
            let page = half.get(paper, &to).await;
            assert!(page.status == StatusCode::OK && page.text().contains("value=\"/~desk\""), "{}", page.text());
            let bring = async |code: &str| half.send(paper, "/~in/second", &[("code", code), ("next", "/~desk")]).await;
            assert_eq!(bring("000000").await.status, StatusCode::UNPROCESSABLE_ENTITY);
            if is_password {
                assert_eq!(bring(&code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it was used");
                paper.clock.set(NOW + 2 * MINUTE);
            }
            let fresh = secret(paper).await.shown(paper.clock.now());
            let done = bring(&fresh).await;
            assert_eq!(led(&done), "/~desk");
            let mut whole = Person::default();
            whole.take_cookie(&done);
            assert!(whole.cookie != half.cookie && is_in(paper, &whole).await);
            assert!(
                !is_in(paper, &half).await && led(&half.get(paper, "/~in/second").await) == "/~in",
                "the half is gone"
            );
        }
        // A code of one session in another: used is used.
        // A code on paper, once, however it is typed.
        let (half, _) = by_link(paper, "mo@river.example").await;
        let typed = on_paper[3].to_lowercase().replace('-', " ");
        assert_eq!(led(&half.send(paper, "/~in/second", &[("code", &typed)]).await), "/~desk");
        let (half, _) = by_link(paper, "mo@river.example").await;
        assert_eq!(half.send(paper, "/~in/second", &[("code", &typed)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM audit WHERE action = 'recovery_code'", &[]).await, 1);
        // Half a session waits ten minutes.
        paper.clock.set(NOW + 13 * MINUTE);
        let fresh = secret(paper).await.shown(paper.clock.now());
        assert_eq!(led(&half.send(paper, "/~in/second", &[("code", &fresh)]).await), "/~in");
        // What an owner resets begins anew.
        let owner = Person::with(paper, "boss@river.example", Role::Owner).await;
        let id = column(&db, "SELECT public_id FROM accounts WHERE email = 'mo@river.example'").await.remove(0);
        led(&owner.send(paper, &format!("/~desk/people/{id}"), &[("act", "forget_keys")]).await);
        assert!(!is_in(paper, &desk).await);
        assert_eq!(by_link(paper, "mo@river.example").await.1, "/~desk");
        assert_eq!(by_password(paper, "mo@river.example", PASSWORD).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn codes_are_not_guessed_and_not_changed_by_whoever_finds_a_browser_open() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let desk = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let first = set_codes_up(paper, &desk).await;
        let (half, _) = by_link(paper, "mo@river.example").await;
        let mut statuses = Vec::new();
        for nth in 0..7 {
            let code = format!("00000{nth}");
            statuses.push(half.send(paper, "/~in/second", &[("code", &code)]).await.status.as_u16());
        }
        assert_eq!(statuses, [422, 422, 422, 422, 422, 429, 429]);
        // Ten minutes after coming in nothing of it can be changed.
        paper.clock.set(NOW + 10 * MINUTE);
        for act in ["codes", "codes_off", "paper", "confirm", "passkey", "password_off"] {
            assert_eq!(desk.send(paper, KEYS, &[("act", act)]).await.status, StatusCode::FORBIDDEN, "{act}");
        }
        assert_eq!(desk.send(paper, KEYS, &[("passkey_off", "x")]).await.status, StatusCode::FORBIDDEN);
        let shown = desk.get(paper, KEYS).await;
        assert!(shown.text().contains("sign in once more") && !shown.text().contains("value=\"codes_off\""));
        assert_eq!(number(&db, "SELECT COUNT(*) FROM code_makers WHERE confirmed_at IS NOT NULL", &[]).await, 1);
        // New codes make the old ones worthless.
        let (half, _) = by_link(paper, "mo@river.example").await;
        let done = half.send(paper, "/~in/second", &[("code", &first[0])]).await;
        let mut whole = Person::default();
        led(&done);
        whole.take_cookie(&done);
        let renewed = whole.send(paper, KEYS, &[("act", "paper")]).await;
        let second: Vec<String> = Html::parse(renewed.text()).all("code").map(|one| one.text.clone()).collect();
        assert_eq!(second.len(), 10);
        let (half, _) = by_link(paper, "mo@river.example").await;
        assert_eq!(
            half.send(paper, "/~in/second", &[("code", &first[1])]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(led(&half.send(paper, "/~in/second", &[("code", &second[1])]).await), "/~desk");
        // The store has hashes of them.
        let stored = column(&db, "SELECT code_hash FROM recovery_codes").await;
        assert!(stored.iter().all(|hash| hash.len() == 64 && !second.contains(hash)));
        led(&whole.send(paper, KEYS, &[("act", "codes_off")]).await);
        assert_eq!(by_link(paper, "mo@river.example").await.1, "/~desk");
    })
    .await;
}

/// What a page holds for the script: options and seal.
fn asked(answer: &Answer) -> (String, String) {
    let html = Html::parse(answer.text());
    let form = html
        .all("form")
        .find(|form| !form.get("data-passkey").is_empty())
        .unwrap_or_else(|| panic!("{}", answer.text()));
    let inputs = html.all("input").filter(|one| one.get("name") == "sealed");
    (form.get("data-options").to_owned(), inputs.last().unwrap().get("value").to_owned())
}

async fn add_passkey(paper: &Arc<Paper>, person: &Person, name: &str) -> (Device, Answer) {
    let (options, sealed) = asked(&person.get(paper, KEYS).await);
    let (device, answer) = Device::register(&options, ADDRESS);
    let form = [("act", "passkey"), ("name", name), ("sealed", &sealed), ("answer", &answer)];
    let done = person.send(paper, KEYS, &form).await;
    (device, done)
}

async fn by_passkey(paper: &Arc<Paper>, sealed: &str, answer: &str) -> (Person, Answer) {
    let mut person = Person::default();
    let form = [("act", "passkey"), ("sealed", sealed), ("answer", answer), ("next", "/~desk")];
    let done = person.send(paper, "/~in", &form).await;
    person.take_cookie(&done);
    (person, done)
}

#[tokio::test]
async fn a_passkey_lets_in_without_an_address_and_without_anything_else() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let desk = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let (mut phone, done) = add_passkey(paper, &desk, "My \u{202e}phone <b>").await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        assert_eq!(
            Html::parse(done.text()).all("code").count(),
            10,
            "codes for paper come with the first second proof"
        );
        let (_, second) = add_passkey(paper, &desk, "").await;
        assert_eq!(led(&second), SAVED);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM passkeys", &[]).await, 2);

        let (options, sealed) = asked(&Person::default().get(paper, "/~in").await);
        let answer = phone.enter(&options);
        let (person, done) = by_passkey(paper, &sealed, &answer).await;
        assert_eq!(led(&done), "/~desk");
        assert!(is_in(paper, &person).await);
        assert!(person.get(paper, KEYS).await.text().contains("last used"));
        // The same answer a second time, an answer to another page's question, and one that comes late.
        let (other_options, other) = asked(&Person::default().get(paper, "/~in").await);
        let late = phone.enter(&other_options);
        for (sealed, answer) in [(&sealed, &answer), (&other, &answer), (&sealed, &late)] {
            let done = by_passkey(paper, sealed, answer).await.1;
            assert_eq!(done.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(done.header(header::SET_COOKIE).is_empty());
        }
        paper.clock.set(NOW + 10 * MINUTE);
        assert_eq!(by_passkey(paper, &other, &late).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        // A seal of registering, of another paper, none.
        for sealed in ["", "AAAA", &paper.key().unwrap().seal("passkeys", "anybody", b"{}").unwrap()] {
            assert_eq!(by_passkey(paper, sealed, &late).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let ask = async || asked(&Person::default().get(paper, "/~in").await);
        // Another site's, nobody there who is known, and no answer at all.
        let (options, sealed) = ask().await;
        phone.origin = "https://river.example.evil.example".to_owned();
        let answer = phone.enter(&options);
        assert_eq!(by_passkey(paper, &sealed, &answer).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        phone.origin = ADDRESS.to_owned();
        phone.flags = 0x01;
        let answer = phone.enter(&options);
        assert_eq!(by_passkey(paper, &sealed, &answer).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        phone.flags = 0x05;
        for answer in ["", "{}", "[1]", &"x".repeat(20_000)] {
            assert_eq!(by_passkey(paper, &sealed, answer).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = phone.enter(&options);
        assert_eq!(led(&by_passkey(paper, &sealed, &answer).await.1), "/~desk", "what was wrong uses nothing up");
        // One that counts backwards may be a copy.
        phone.counter = 1;
        let (options, sealed) = ask().await;
        let answer = phone.enter(&options);
        assert_eq!(by_passkey(paper, &sealed, &answer).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(column(&db, "SELECT detail FROM audit WHERE action = 'passkey_copied'").await.len(), 1);
        phone.counter = 1_000;

        // Who has a passkey comes in with a link and that, not with a link alone.
        let (half, to) = by_link(paper, "mo@river.example").await;
        assert!(to.starts_with("/~in/second"));
        let (options, sealed) = asked(&half.get(paper, "/~in/second").await);
        let answer = phone.enter(&options);
        let done = half
            .send(paper, "/~in", &[("act", "passkey"), ("sealed", &sealed), ("answer", &answer), ("next", "/~me")])
            .await;
        assert_eq!(led(&done), "/~me");
        assert_eq!(led(&half.get(paper, "/~in/second").await), "/~in");
        let mut fresh = Person::default();
        fresh.take_cookie(&done);
        let html = Html::parse(fresh.get(paper, KEYS).await.text());
        let ids: Vec<String> = html
            .all("button")
            .filter(|one| one.get("name") == "passkey_off")
            .map(|one| one.get("value").to_owned())
            .collect();
        assert_eq!(ids.len(), 2);
        // Nobody removes another's; suspended, it lets nobody in; removed, it is none.
        let other = Person::with(paper, "else@river.example", Role::Moderator).await;
        led(&other.send(paper, KEYS, &[("passkey_off", &ids[0])]).await);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM passkeys", &[]).await, 2);
        run(&db, vec![("UPDATE accounts SET suspended_at = 1 WHERE email = 'mo@river.example'", vec![])]).await;
        let (options, sealed) = ask().await;
        let answer = phone.enter(&options);
        assert_eq!(by_passkey(paper, &sealed, &answer).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
        run(&db, vec![("UPDATE accounts SET suspended_at = NULL WHERE email = 'mo@river.example'", vec![])]).await;
        led(&fresh.send(paper, KEYS, &[("passkey_off", &ids[0])]).await);
        let answer = phone.enter(&options);
        assert_eq!(by_passkey(paper, &sealed, &answer).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_passkey_is_registered_by_its_own_page_only() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let other = Person::with(paper, "else@river.example", Role::Moderator).await;
        let (options, sealed) = asked(&mo.get(paper, KEYS).await);
        let (_, answer) = Device::register(&options, ADDRESS);
        let (_, elsewhere) = Device::register(&options, "https://evil.example");
        let send = async |person: &Person, sealed: &str, answer: &str| {
            let form = [("act", "passkey"), ("sealed", sealed), ("answer", answer)];
            person.send(paper, KEYS, &form).await.status
        };
        assert_eq!(send(&other, &sealed, &answer).await, StatusCode::UNPROCESSABLE_ENTITY, "of another account");
        assert_eq!(send(&mo, &sealed, &elsewhere).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(send(&mo, &sealed, "{}").await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(send(&mo, &sealed, &answer).await, StatusCode::OK);
        assert_eq!(send(&mo, &sealed, &answer).await, StatusCode::UNPROCESSABLE_ENTITY, "twice");
        assert_eq!(number(&db, "SELECT COUNT(*) FROM passkeys", &[]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_paper_can_ask_its_staff_for_a_second_proof() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let owner = Person::with(paper, "boss@river.example", Role::Owner).await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let reader = Person::with(paper, "reader@mail.example", Role::Reader).await;
        assert_eq!(mo.get(paper, "/~desk/comments").await.status, StatusCode::OK);
        led(&owner.send(paper, "/~desk/people", &[("act", "rule"), ("second", "1")]).await);
        for person in [&mo, &owner] {
            for path in ["/~desk", "/~desk/comments", "/~desk/people", "/~desk/nothing"] {
                assert_eq!(led(&person.get(paper, path).await), "/~me/keys?needed=1", "{path}");
                assert_eq!(person.send(paper, path, &[("act", "rule")]).await.status, StatusCode::FORBIDDEN, "{path}");
            }
            let keys = person.get(paper, "/~me/keys?needed=1").await;
            assert!(
                keys.text().contains("asks its staff for a second proof") && !keys.text().contains("/~desk/comments")
            );
        }
        assert_eq!(reader.get(paper, "/~me").await.status, StatusCode::OK);
        assert_eq!(reader.get(paper, "/~desk").await.status, StatusCode::FORBIDDEN);
        set_codes_up(paper, &mo).await;
        assert_eq!(mo.get(paper, "/~desk/comments").await.status, StatusCode::OK);
        let (_, done) = add_passkey(paper, &owner, "key").await;
        assert_eq!(done.status, StatusCode::OK);
        led(&owner.send(paper, "/~desk/people", &[("act", "rule")]).await);
        let actions = column(&db, "SELECT action FROM audit WHERE action LIKE 'second%' ORDER BY id").await;
        assert_eq!(actions, ["second_proof_on", "second_proof_off"]);
    })
    .await;
}
