//! The desk of those who moderate: who may open what, queues, decisions and their undoing, bans, words, rules.

use super::html::Html;
use super::person::Person;
use super::support::{Answer, NOW, column, get, number, page, path_of, run, sample, send};
use courant_paper::accounts::Role;
use courant_paper::comments::post;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::settings;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

const STORY: &str = "publish-the-gate-times";
pub(super) const HELD: &str = "/~desk/comments?queue=held";

/// A thread of the sample, ready to be written in by readers.
pub(super) struct Thread {
    pub(super) path: String,
    pub(super) form: String,
    pub(super) issued: String,
}

impl Thread {
    pub(super) async fn of(paper: &Arc<Paper>, mode: &str) -> Thread {
        let mut settings = settings::find(&mut paper.db.read().await.unwrap()).await.unwrap().unwrap();
        mode.clone_into(&mut settings.comments);
        settings::change(&paper.db, settings, NOW).await.unwrap();
        paper.reload().await.unwrap();
        let path = path_of(paper, STORY).await;
        let html = page(paper, &path).await;
        let link =
            html.all("a").find(|link| link.path.iter().any(|above| above.starts_with("p.thread__write"))).unwrap();
        let form = link.get("href").to_owned();
        let issued = post::issue(paper.key().unwrap(), form.rsplit('/').next().unwrap(), NOW - 10_000);
        Thread { path, form, issued }
    }

    pub(super) async fn try_write(&self, paper: &Arc<Paper>, text: &str, email: &str) -> Answer {
        let fields = [("text", text), ("name", "Nita"), ("email", email), ("issued", &self.issued), ("act", "send")];
        send(paper, &self.form, &fields, &[]).await
    }

    /// Writes a comment; its writer's own address.
    pub(super) async fn write(&self, paper: &Arc<Paper>, text: &str, email: &str) -> String {
        let answer = self.try_write(paper, text, email).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        answer.header(header::LOCATION).to_owned()
    }
}

/// The comments of a page of the desk: what picks each, and its text.
pub(super) async fn cases(person: &Person, paper: &Arc<Paper>, address: &str) -> Vec<(String, String)> {
    let answer = person.get(paper, address).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let html = Html::parse(answer.text());
    let picks = html.all("input").filter(|one| one.get("name") == "pick").map(|one| one.get("value").to_owned());
    picks.zip(html.texts("case__text")).collect()
}

pub(super) async fn pick(person: &Person, paper: &Arc<Paper>, address: &str, text: &str) -> String {
    let all = cases(person, paper, address).await;
    all.iter().find(|(_, said)| said.contains(text)).unwrap_or_else(|| panic!("{text} in {all:?}")).0.clone()
}

pub(super) fn led(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header(header::LOCATION).to_owned()
}

pub(super) async fn state(paper: &Arc<Paper>, text: &str) -> String {
    let rows = column(&paper.db, "SELECT state || ' ' || body FROM comments WHERE key_hash <> ''").await;
    let row = rows.into_iter().find(|row| row.contains(text)).unwrap();
    row.split(' ').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_batch_is_decided_told_and_taken_back() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "all").await;
        let mut own = Vec::new();
        for text in ["first held", "second held", "third held"] {
            own.push(thread.write(paper, text, "nita@reader.example").await);
        }
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let held = cases(&mo, paper, HELD).await;
        assert!(held.iter().any(|(_, text)| text.contains("third held")), "{held:?}");
        let shown = mo.get(paper, HELD).await;
        for said in ["nita@reader.example", "0 published, 0 refused", "Publish", "Waiting"] {
            assert!(shown.text().contains(said), "{said}");
        }

        // Two are refused, with words to their writer and a note for colleagues.
        let mut picks = Vec::new();
        for text in ["first held", "second held"] {
            picks.push(pick(&mo, paper, HELD, text).await);
        }
        let dispatcher = dispatcher(paper).await.unwrap();
        let said =
            [("because", "off_topic"), ("said", "Try the other story."), ("note", "again him"), ("act", "refuse")];
        let fields: Vec<(&str, &str)> =
            picks.iter().map(|pick| ("pick", pick.as_str())).chain(said).chain([("back", HELD)]).collect();
        let done = led(&mo.send(paper, "/~desk/comments", &fields).await);
        assert!(done.starts_with("/~desk/comments?queue=held&done="), "{done}");
        assert_eq!(
            (state(paper, "first held").await, state(paper, "third held").await),
            ("trash".into(), "held".into())
        );
        let mine = get(paper, &own[0]).await;
        for said in ["It is about something else than the article.", "Try the other story."] {
            assert!(mine.text().contains(said), "{}", mine.text());
        }
        assert!(!mine.text().contains("again him"));
        // What readers see is as it was; the writers may want to know.
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 2);
        let notice = mo.get(paper, &done).await;
        assert!(notice.text().contains("2 comments were decided on."), "{}", notice.text());
        let batch = Html::parse(notice.text())
            .all("input")
            .find(|one| one.get("name") == "batch")
            .unwrap()
            .get("value")
            .to_owned();

        // Sent again, nothing happens twice, and nobody is told that somebody was faster.
        let again = led(&mo.send(paper, "/~desk/comments", &fields).await);
        assert_eq!(again, HELD);
        let undo = [("act", "undo"), ("batch", batch.as_str()), ("back", HELD)];
        let undone = led(&mo.send(paper, "/~desk/comments", &undo).await);
        assert_eq!(state(paper, "first held").await, "held");
        assert!(get(paper, &own[0]).await.text().contains("waits for a moderator"));
        // Undone twice is undone once; and undoing can be undone.
        assert!(!led(&mo.send(paper, "/~desk/comments", &undo).await).contains("done="));
        let notice = mo.get(paper, &undone).await;
        let batch = Html::parse(notice.text())
            .all("input")
            .find(|one| one.get("name") == "batch")
            .unwrap()
            .get("value")
            .to_owned();
        led(&mo.send(paper, "/~desk/comments", &[("act", "undo"), ("batch", &batch)]).await);
        assert_eq!(state(paper, "first held").await, "trash");

        // Published by the button of one comment: readers see it, the list is told.
        let third = pick(&mo, paper, HELD, "third held").await;
        let one = format!("publish:{third}");
        let done = led(&mo.send(paper, "/~desk/comments", &[("one", &one), ("back", HELD)]).await);
        assert_eq!(page(paper, &thread.path).await.texts("thread__title"), ["9 comments"]);
        assert!(get(paper, &thread.path).await.text().contains("third held"));
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 6, "an article and five writers");
        let batch = done.split("done=").nth(1).unwrap();
        led(&mo.send(paper, "/~desk/comments", &[("act", "undo"), ("batch", batch)]).await);
        assert_eq!(page(paper, &thread.path).await.texts("thread__title"), ["8 comments"]);
        let rows = column(
            &paper.db,
            "SELECT actor || ' ' || decision || ' ' || from_state || ' ' || to_state FROM comment_decisions
             WHERE decided_by = 'staff' ORDER BY id",
        )
        .await;
        assert_eq!(rows.len(), 8);
        assert_eq!(&rows[6..], ["mo publish held live", "mo undo live held"]);
    })
    .await;
}

#[tokio::test]
async fn the_second_of_two_is_told() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "all").await;
        let own = thread.write(paper, "disputed", "").await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let ed = Person::with(paper, "ed@river.example", Role::Editor).await;
        let seen = pick(&mo, paper, HELD, "disputed").await;
        let (publish, spam) = (format!("publish:{seen}"), format!("spam:{seen}"));
        led(&ed.send(paper, "/~desk/comments", &[("one", &publish)]).await);
        let second = led(&mo.send(paper, "/~desk/comments", &[("one", &spam), ("back", HELD)]).await);
        assert_eq!(state(paper, "disputed").await, "live");
        let told = mo.get(paper, &second).await;
        for said in ["Nothing was done.", "somebody decided on them before you", "ed · published"] {
            assert!(told.text().contains(said), "{said}: {}", told.text());
        }
        // The same decision is no quarrel.
        let same = led(&mo.send(paper, "/~desk/comments", &[("one", &publish), ("back", HELD)]).await);
        assert_eq!(same, HELD);
        // Nor is anything decided on a text that has changed since it was read.
        let seen = pick(&mo, paper, "/~desk/comments?queue=approved", "disputed").await;
        let changed = send(paper, &own, &[("text", "worse than disputed"), ("act", "change")], &[]).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER);
        let late = format!("publish:{seen}");
        let late = led(&mo.send(paper, "/~desk/comments", &[("one", &late), ("back", HELD)]).await);
        assert!(late.contains("missed="), "{late}");
        assert_eq!(state(paper, "worse than disputed").await, "held");
        // At once, one of them wins.
        let seen = pick(&mo, paper, HELD, "worse than disputed").await;
        let (publish, spam) = (format!("publish:{seen}"), format!("spam:{seen}"));
        let (publish, spam) = ([("one", publish.as_str())], [("one", spam.as_str())]);
        let both = tokio::join!(ed.send(paper, "/~desk/comments", &publish), mo.send(paper, "/~desk/comments", &spam));
        let won = [led(&both.0), led(&both.1)].iter().filter(|to| to.contains("done=")).count();
        assert_eq!(won, 1);
    })
    .await;
}

#[tokio::test]
async fn queues_are_narrowed_and_paged() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        thread.write(paper, "Ünïque *live* words", "nita@reader.example").await;
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let texts = async |address: &str| -> Vec<String> {
            cases(&mo, paper, address).await.into_iter().map(|(_, text)| text).collect()
        };
        // What went live by itself waits to be seen; what came in before does not.
        assert_eq!(texts("/~desk/comments?queue=new").await, ["Ünïque live words"]);
        for (q, found) in [("unique", 1), ("LIVE WORDS", 1), ("nita", 1), ("live%words", 0), ("l_ve", 0), ("'", 0)] {
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", q).finish();
            assert_eq!(texts(&format!("/~desk/comments?queue=new&{query}")).await.len(), found, "{q}");
        }
        let seen = format!("publish:{}", pick(&mo, paper, "/~desk/comments?queue=new", "live words").await);
        let done = led(&mo.send(paper, "/~desk/comments", &[("one", &seen)]).await);
        assert_eq!(texts("/~desk/comments?queue=new").await, Vec::<String>::new());
        assert!(texts("/~desk/comments?queue=approved").await.iter().any(|text| text == "Ünïque live words"));
        let batch = done.split("done=").nth(1).unwrap();
        led(&mo.send(paper, "/~desk/comments", &[("act", "undo"), ("batch", batch)]).await);
        assert_eq!(texts("/~desk/comments?queue=new").await.len(), 1, "not seen after all");

        // Sixty more from three writers, of other times.
        let article = number(&paper.db, "SELECT article_id FROM comments WHERE key_hash <> '' LIMIT 1", &[]).await;
        let insert = "INSERT INTO comments (public_id, article_id, state, author_name, author_email, body, created_at)
             VALUES ($1, $2, 'held', 'W', $3, $4, $5)";
        let rows = (0..60_i64).map(|nth| {
            let body = courant_news::comment::text::read(&format!("number {nth}.")).unwrap().body.to_json();
            let email = format!("w{}@w.example", nth % 3);
            (
                insert,
                vec![
                    format!("p{nth}").into(),
                    article.into(),
                    email.into(),
                    body.into(),
                    (NOW - 1_000 + nth / 4).into(),
                ],
            )
        });
        let waiting = cases(&mo, paper, HELD).await.len();
        run(&paper.db, rows.collect()).await;
        let all = async |first: &str| -> Vec<String> {
            let (mut address, mut out) = (first.to_owned(), Vec::new());
            for _ in 0..10 {
                out.extend(texts(&address).await);
                let html = Html::parse(mo.get(paper, &address).await.text());
                let Some(next) = html.all("a").find(|link| link.get("rel") == "next") else { return out };
                address = next.get("href").to_owned();
            }
            panic!("it never ends")
        };
        let held = all(HELD).await;
        assert_eq!(held.len(), 60 + waiting);
        let mut once = held.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), held.len(), "none twice");
        assert_eq!(all("/~desk/comments?queue=held&writer=p0").await.len(), 20);
        assert_eq!(all("/~desk/comments?queue=held&q=number+1").await.len(), 11);
        assert_eq!(all("/~desk/comments?queue=held&article=none").await.len(), 0);
        let public = column(&paper.db, "SELECT public_id FROM articles WHERE slug = 'publish-the-gate-times'").await;
        let sql = "SELECT COUNT(*) FROM comments WHERE state = 'held' AND article_id = $1";
        let here = number(&paper.db, sql, &[article.into()]).await as usize;
        assert!(here >= 60);
        assert_eq!(all(&format!("/~desk/comments?queue=held&article={}", public[0])).await.len(), here);
        // Reported: live ones that readers complained of; looked at, they are reported no more.
        run(&paper.db, vec![("UPDATE comments SET open_report_count = 2 WHERE key_hash <> ''", vec![])]).await;
        let shown = mo.get(paper, "/~desk/comments?queue=reported").await;
        assert!(shown.text().contains("Reported by 2 readers"), "{}", shown.text());
        let keep = format!("publish:{}", pick(&mo, paper, "/~desk/comments?queue=reported", "live words").await);
        led(&mo.send(paper, "/~desk/comments", &[("one", &keep)]).await);
        assert_eq!(texts("/~desk/comments?queue=reported").await, Vec::<String>::new());
        assert_eq!(state(paper, "live").await, "live");
    })
    .await;
}

#[tokio::test]
async fn a_banned_writer_may_not_write_until_the_ban_ends() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let own = thread.write(paper, "bad words", "Nita@reader.example").await;
        let writer = format!("/~desk/writer/{}", own.split('/').nth(2).unwrap());
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let note = [("act", "note"), ("note", "Third time.\u{0}")];
        led(&mo.send(paper, &writer, &note).await);
        let ban = [("act", "ban"), ("ground", "email"), ("days", "7"), ("reason", "Be kind.")];
        led(&mo.send(paper, &writer, &ban).await);
        let shown = mo.get(paper, &writer).await;
        for said in ["Third time.", "Be kind.", "nita@reader.example", "bad words", "Rules · published"] {
            assert!(shown.text().contains(said), "{said}: {}", shown.text());
        }
        // By the address in whatever case; others are free.
        let refused = thread.try_write(paper, "more bad words", "nita@READER.example").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("takes no comments from here until "), "{}", refused.text());
        assert!(refused.text().contains(". Be kind."), "{}", refused.text());
        thread.write(paper, "others may", "sok@reader.example").await;
        let changed = send(paper, &own, &[("text", "even worse"), ("act", "change")], &[]).await;
        assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Over after seven days, or when somebody ends it.
        let list = mo.get(paper, "/~desk/bans").await;
        let html = Html::parse(list.text());
        let end = html.all("button").find(|one| one.get("name") == "end").unwrap().get("value").to_owned();
        led(&mo.send(paper, "/~desk/bans", &[("end", &end)]).await);
        thread.write(paper, "free again", "nita@reader.example").await;
        let list = mo.get(paper, "/~desk/bans").await;
        assert!(list.text().contains("by mo") && !list.text().contains("name=\"end\""), "{}", list.text());
        // The whole network, for good.
        let ban = [("act", "ban"), ("ground", "network"), ("ground", "email"), ("days", "0")];
        led(&mo.send(paper, &writer, &ban).await);
        assert_eq!(thread.try_write(paper, "anybody here", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The store knows neither addresses nor networks of the banned.
        let kept = column(&paper.db, "SELECT subject || ' ' || label || ' ' || reason FROM bans").await;
        assert!(kept.len() == 3 && kept.iter().all(|ban| !ban.contains('@') && !ban.contains("203.0")), "{kept:?}");
        let none = [("act", "ban"), ("days", "0")];
        assert_eq!(mo.send(paper, &writer, &none).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn words_hold_comments_as_soon_as_they_are_saved() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let ed = Person::with(paper, "ed@river.example", Role::Editor).await;
        let wrong = ed.send(paper, "/~desk/words", &[("list", "banned"), ("words", "casino\n\n!!!\n")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("Line 3: there is no word in it.") && wrong.text().contains("!!!"));
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM word_lists", &[]).await, 0);
        led(&ed
            .send(paper, "/~desk/words", &[("list", "banned"), ("words", "# what casinos write\r\nCasino\r\n")])
            .await);
        led(&ed.send(paper, "/~desk/words", &[("list", "suspect"), ("words", "ការ")]).await);
        assert!(ed.get(paper, "/~desk/words").await.text().contains("# what casinos write"));
        thread.write(paper, "the best CASINO here", "").await;
        thread.write(paper, "occasional", "").await;
        assert_eq!(
            (state(paper, "best CASINO").await, state(paper, "occasional").await),
            ("held".into(), "live".into())
        );
        let reasons = column(&paper.db, "SELECT reasons FROM comments WHERE key_hash <> '' AND state = 'held'").await;
        assert_eq!(reasons, ["[\"banned_word\"]"]);
        // Changed texts are weighed by it as well.
        let own = thread.write(paper, "harmless so far", "").await;
        send(paper, &own, &[("text", "casino"), ("act", "change")], &[]).await;
        assert_eq!(
            number(&paper.db, "SELECT COUNT(*) FROM comments WHERE key_hash <> '' AND state = 'held'", &[]).await,
            2
        );
        // Another process hears of it.
        let dispatcher = dispatcher(paper).await.unwrap();
        run(&paper.db, vec![("UPDATE word_lists SET words = 'river'", vec![])]).await;
        super::support::change(paper, courant_news::Event::WordListsChanged, vec![]).await;
        dispatcher.run_until_idle().await.unwrap();
        thread.write(paper, "by the river", "").await;
        assert_eq!(state(paper, "by the river").await, "held");
        assert_eq!(column(&paper.db, "SELECT actor FROM audit WHERE action = 'words'").await, ["ed", "ed"]);
    })
    .await;
}

#[tokio::test]
async fn the_strictest_rules_count() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let ed = Person::with(paper, "ed@river.example", Role::Editor).await;
        let section =
            number(&paper.db, "SELECT section_id FROM articles WHERE slug = 'publish-the-gate-times'", &[]).await;
        let (mode, days) = (format!("mode-{section}"), format!("days-{section}"));
        let save = async |word: &str, open_days: &str| {
            let fields = [("act", "sections"), (mode.as_str(), word), (days.as_str(), open_days)];
            led(&ed.send(paper, "/~desk/policy", &fields).await);
        };
        save("all", "0").await;
        thread.write(paper, "waits here", "").await;
        assert_eq!(state(paper, "waits here").await, "held");
        let all = format!("{}comments/", thread.path);
        for address in [&thread.path, &all] {
            assert!(get(paper, address).await.text().contains("thread__write"), "{address}");
        }
        save("closed", "0").await;
        for address in [&thread.path, &all] {
            let shown = get(paper, address).await;
            assert_eq!(shown.status, StatusCode::OK);
            let has_way = shown.text().contains("thread__write") || shown.text().contains(&thread.form);
            assert!(!has_way, "{address}: no way to a form that is not there");
        }
        let refused = thread.try_write(paper, "closed here", "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("closed here"), "what was typed is kept");
        assert!(!get(paper, &thread.form).await.text().contains("<textarea"));
        // One day, long over.
        save("open", "1").await;
        assert_eq!(thread.try_write(paper, "too late here", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        save("open", "0").await;
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM comment_policies", &[]).await, 0);
        thread.write(paper, "open again", "").await;
        // The paper's own rules.
        let fields = [("act", "paper"), ("mode", "open"), ("days", "0"), ("links", "0")];
        led(&ed.send(paper, "/~desk/policy", &fields).await);
        thread.write(paper, "see https://a.example", "").await;
        assert_eq!(state(paper, "a.example").await, "held");
        let shown = ed.get(paper, "/~desk/policy").await;
        assert!(shown.text().contains("name=\"links\" type=\"number\" min=\"0\" max=\"50\" value=\"0\""));
        // One article.
        let article = thread.form.rsplit('/').next().unwrap();
        let article_mode = async |mode| {
            led(&ed.send(paper, "/~desk/comments", &[("act", "thread"), ("article", article), ("mode", mode)]).await);
        };
        article_mode("closed").await;
        assert_eq!(thread.try_write(paper, "no more", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Publishing what its writers changed does not open it.
        run(&paper.db, vec![("UPDATE articles SET comment_policy = 'open'", vec![])]).await;
        assert_eq!(thread.try_write(paper, "still no more", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        article_mode("all").await;
        thread.write(paper, "under a hard story", "").await;
        assert_eq!(state(paper, "under a hard story").await, "held");
        let shown = ed.get(paper, &format!("/~desk/comments?queue=held&article={article}")).await;
        assert!(shown.text().contains("<option value=\"all\" selected>"), "{}", shown.text());
        article_mode("open").await;
        thread.write(paper, "once more", "").await;
        assert_eq!(state(paper, "once more").await, "live");
        assert_eq!(
            number(&paper.db, "SELECT COUNT(*) FROM audit WHERE actor = 'ed' AND action <> 'sign_in'", &[]).await,
            8
        );
    })
    .await;
}

/// What readers write is text on the desk too, and what staff write is text for readers.
#[tokio::test]
async fn nothing_that_is_written_runs_on_the_desk() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "all").await;
        let attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        let fields = [("text", attack), ("name", "\"><i onclick=x>"), ("issued", &thread.issued), ("act", "send")];
        let own = led(&send(paper, &thread.form, &fields, &[]).await);
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let writer = format!("/~desk/writer/{}", own.split('/').nth(2).unwrap());
        led(&mo.send(paper, &writer, &[("act", "note"), ("note", attack)]).await);
        led(&mo.send(paper, &writer, &[("act", "ban"), ("ground", "network"), ("reason", attack)]).await);
        let seen = pick(&mo, paper, HELD, "alert").await;
        let q = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", attack).finish();
        for address in [HELD.to_owned(), writer, "/~desk/bans".to_owned(), format!("{HELD}&{q}&done={q}&missed={q}")] {
            let answer = mo.get(paper, &address).await;
            let html = Html::parse(answer.text());
            assert_eq!(answer.status, StatusCode::OK);
            for element in &html.elements {
                assert!(element.attributes.keys().all(|name| !name.starts_with("on")), "{address}");
                assert!(
                    element.name != "img" && (element.name != "script" || !element.get("src").is_empty()),
                    "{address}"
                );
            }
            assert!(answer.header(header::CONTENT_SECURITY_POLICY).contains("script-src 'self';"), "{address}");
        }
        let fields = [("pick", seen.as_str()), ("said", attack), ("act", "refuse"), ("back", "//evil.example")];
        assert!(led(&mo.send(paper, "/~desk/comments", &fields).await).starts_with("/~desk/comments?done="));
        let html = Html::parse(get(paper, &own).await.text());
        assert!(html.elements.iter().all(|element| element.attributes.keys().all(|name| !name.starts_with("on"))));
    })
    .await;
}
