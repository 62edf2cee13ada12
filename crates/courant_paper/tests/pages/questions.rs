//! Inline questions: the mark in the text, the page with the answers, answering, and what readers must not see.

use super::html::Html;
use super::person::Person;
use super::support::{Answer, NOW, Sample, column, get, number, page, path_of, run, sample, send};
use courant_kit::http::page_cache::Tag;
use courant_kit::mail::Mailer;
use courant_news::comment::screen::Policy;
use courant_paper::accounts::Role;
use courant_paper::comments::post;
use courant_paper::comments::questions::propose;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};

const STORY: &str = "how-a-dam-starves-a-delta";
const EVIL: &str = "<script>alert(1)</script>\" onmouseover=x <b>&amp;";

/// Its article's path, its own page, the form for an answer and a proof that was given out ten seconds ago.
struct Asked {
    path: String,
    about: String,
    form: String,
    issued: String,
    id: i64,
}

async fn asked(sample: &Sample) -> Asked {
    let paper = &sample.paper;
    let path = path_of(paper, STORY).await;
    let id = number(&paper.db, "SELECT id FROM inline_questions WHERE mark = 'flush-cost'", &[]).await;
    let places = column(&paper.db, "SELECT state || ' ' || block || ' ' || quote FROM inline_questions").await;
    assert!(places.iter().all(|place| place.starts_with("open ") && !place.contains("  ")), "{places:?}");
    let article = column(&paper.db, "SELECT public_id FROM articles WHERE slug = 'how-a-dam-starves-a-delta'").await;
    let issued = post::issue(paper.key().unwrap(), &article[0], NOW - 10_000);
    let (about, form) = (format!("{path}comments/about/{id}/"), format!("/~thread/{}/about/{id}", article[0]));
    Asked { path, about, form, issued, id }
}

async fn answer(sample: &Sample, asked: &Asked, text: &str) -> Answer {
    let fields = [("text", text), ("name", "Nita"), ("issued", asked.issued.as_str()), ("act", "send")];
    send(&sample.paper, &asked.form, &fields, &[]).await
}

async fn set_state(sample: &Sample, state: &'static str) {
    run(
        &sample.paper.db,
        vec![("UPDATE inline_questions SET state = $1 WHERE mark = 'flush-cost'", vec![state.into()])],
    )
    .await;
    sample.paper.cache.purge(&[Tag::all()]);
}

#[tokio::test]
async fn a_question_is_read_and_answered_without_scripts() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let asked = asked(&sample).await;
        let article = page(paper, &asked.path).await;
        let mark = article.by_id("question-flush-cost").unwrap();
        assert_eq!(
            (mark.get("href"), mark.has_class("question")),
            (asked.about.as_str(), true),
            "the mark leads there"
        );
        assert!(mark.text.starts_with("It costs power"));
        assert!(article.all("a").filter(|link| link.get("href") == asked.about).count() >= 2, "and the note");

        let html = page(paper, &asked.about).await;
        assert!(html.one("h1").text.starts_with("Would you accept a slightly dearer"));
        assert!(html.one("blockquote").text.contains("about five per cent of a year’s output"));
        let before = html.classed("comment").count();
        assert!(before > 0);
        let write =
            html.all("a").find(|link| link.path.iter().any(|above| above.starts_with("p.thread__write"))).unwrap();
        assert_eq!(write.get("href"), asked.form);
        let kept = get(paper, &asked.about).await;
        assert!(kept.header(header::CACHE_CONTROL) != "no-store", "it depends on its address alone");

        let form = get(paper, &asked.form).await;
        assert_eq!(form.header(header::CACHE_CONTROL), "no-store");
        assert!(form.text().contains("Would you accept") && form.text().contains("about five per cent"));
        assert!(form.text().contains(&format!("action=\"{}\"", asked.form)));

        let sent = answer(&sample, &asked, "Yes, gladly.").await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let html = page(paper, &asked.about).await;
        assert_eq!(html.classed("comment").count(), before + 1, "at once");
        assert!(html.texts("comment__body").iter().any(|text| text.contains("Yes, gladly.")));
        assert!(html.texts("comment__question").is_empty(), "the page says it once, on top");
        // In the thread it says what it answers, with its passage.
        let thread = page(paper, &format!("{}comments/?sort=newest", asked.path)).await;
        let said = thread.texts("comment__question");
        assert!(said[0].starts_with("It costs power") && said[0].contains("Would you accept"), "{said:?}");
        // The same words are one comment here, and another one in the thread.
        assert_eq!(
            answer(&sample, &asked, "Yes, gladly.").await.header(header::LOCATION),
            sent.header(header::LOCATION)
        );
        let (plain, _) = asked.form.split_once("/about").unwrap();
        let fields = [("text", "Yes, gladly."), ("name", "Nita"), ("issued", asked.issued.as_str()), ("act", "send")];
        let other = send(paper, plain, &fields, &[]).await;
        assert_ne!(other.header(header::LOCATION), sent.header(header::LOCATION));
    })
    .await;
}

#[tokio::test]
async fn answers_are_weighed_like_every_comment() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let asked = asked(&sample).await;
        let empty = answer(&sample, &asked, " ").await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.text().contains("Would you accept"), "the question stands above the form again");
        let preview = [("text", "Seen *first*."), ("act", "preview")];
        let preview = send(&sample.paper, &asked.form, &preview, &[]).await;
        assert!(preview.text().contains("<em>first</em>") && preview.text().contains("Would you accept"));
        let elsewhere = send(
            &sample.paper,
            &asked.form,
            &[("text", "From afar."), ("issued", &asked.issued), ("act", "send")],
            &[("sec-fetch-site", "cross-site")],
        )
        .await;
        assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        let trap = [("text", "Buy it."), ("issued", asked.issued.as_str()), ("website", "x"), ("act", "send")];
        send(&sample.paper, &asked.form, &trap, &[]).await;
        assert!(!get(&sample.paper, &asked.about).await.text().contains("Buy it."));
        assert_eq!(number(&sample.paper.db, "SELECT COUNT(*) FROM comments WHERE typed LIKE 'From%'", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_public_is_not_there() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let asked = asked(&sample).await;
        for state in ["proposed", "refused", "lost"] {
            set_state(&sample, state).await;
            assert_eq!(get(paper, &asked.about).await.status, StatusCode::NOT_FOUND, "{state}");
            assert_eq!(get(paper, &asked.form).await.status, StatusCode::NOT_FOUND, "{state}");
            let sent = answer(&sample, &asked, &format!("To one that is {state}.")).await;
            assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{state}");
            let article = get(paper, &asked.path).await;
            assert!(!article.text().contains("/comments/about/"), "{state}");
            let asks = page(paper, &asked.path).await.texts("asked__question");
            assert!(asks.is_empty(), "{state} {asks:?}");
            let thread = page(paper, &format!("{}comments/", asked.path)).await;
            let said = thread.texts("comment__question").join(" ");
            assert!(!said.contains("It costs power"), "{state} {said}");
            assert_eq!(said.contains("Would you accept"), state == "lost", "{state}: answers keep what was asked");
        }
        set_state(&sample, "closed").await;
        let html = page(paper, &asked.about).await;
        assert!(html.classed("comment").count() > 0 && !html.all("a").any(|link| link.get("href") == asked.form));
        assert_eq!(answer(&sample, &asked, "Too late.").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!get(paper, &asked.form).await.text().contains("<textarea"));
        set_state(&sample, "open").await;
        // Of another article it is not a question, nor is what is no number.
        let other = path_of(paper, "publish-the-gate-times").await;
        for wrong in [format!("{other}comments/about/{}/", asked.id), format!("{}comments/about/99999/", asked.path)] {
            assert_eq!(get(paper, &wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
        let other = column(&paper.db, "SELECT public_id FROM articles WHERE slug = 'publish-the-gate-times'").await;
        for wrong in [format!("/~thread/{}/about/{}", other[0], asked.id), asked.form.replace("about/", "about/x")] {
            assert_eq!(get(paper, &wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
        let hide = "UPDATE articles SET visibility = 'password' WHERE slug = 'how-a-dam-starves-a-delta'";
        run(&paper.db, vec![(hide, vec![])]).await;
        paper.cache.purge(&[Tag::all()]);
        for address in [&asked.about, &asked.form] {
            assert_eq!(get(paper, address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_of_a_question_becomes_markup() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let asked = asked(&sample).await;
        let change = "UPDATE inline_questions SET question = $1, quote = $1 WHERE mark = 'flush-cost'";
        run(&sample.paper.db, vec![(change, vec![EVIL.into()])]).await;
        sample.paper.cache.purge(&[Tag::all()]);
        answer(&sample, &asked, EVIL).await;
        for address in [&asked.about, &asked.form, &asked.path, &format!("{}comments/", asked.path)] {
            let html = get(&sample.paper, address).await;
            assert_eq!(html.status, StatusCode::OK, "{address}");
            assert!(!html.text().contains("<script>alert"), "{address}");
            let parsed = Html::parse(html.text());
            assert!(parsed.elements.iter().all(|element| element.get("onmouseover").is_empty()), "{address}");
            assert!(html.text().contains("&lt;script&gt;alert"), "{address}: it is shown as it was typed");
        }
    })
    .await;
}

#[tokio::test]
async fn every_answer_is_on_one_page_of_its_question() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let asked = asked(&sample).await;
        let add =
            "INSERT INTO comments (public_id, article_id, kind, state, author_name, author_email, author_address, body,
                 fields, created_at, stands_at, live_at, question_id)
             SELECT $1, article_id, 'comment', 'live', 'N', '', '', '{\"blocks\":[]}', '{}', $2, $2, $2, id
             FROM inline_questions WHERE mark = 'flush-cost'";
        let rows =
            (0..120).map(|at: i64| (add, vec![format!("more-{at}").into(), (1_790_000_000_000 + at / 3).into()]));
        run(&sample.paper.db, rows.collect()).await;
        let (mut next, mut seen) = (Some(asked.about.clone()), Vec::new());
        let mut pages = 0;
        while let Some(address) = next {
            pages += 1;
            assert!(pages < 10);
            let html = page(&sample.paper, &address).await;
            seen.extend(html.classed("comment").map(|comment| comment.get("id").to_owned()));
            next =
                html.all("a").find(|link| link.get("rel") == "next nofollow").map(|link| link.get("href").to_owned());
        }
        let answers = "SELECT COUNT(*) FROM public_comments WHERE question_id = $1 AND root_id IS NULL";
        let all = number(&sample.paper.db, answers, &[asked.id.into()]).await;
        let roots = seen.len() as i64;
        assert!(pages == 3 && roots >= all, "{pages} {roots}");
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len() as i64, roots, "none twice");
    })
    .await;
}

/// Its form and a proof that was given out ten seconds ago.
async fn form(sample: &Sample) -> (String, String) {
    let sql = "SELECT public_id FROM articles WHERE slug = 'how-a-dam-starves-a-delta'";
    let article = column(&sample.paper.db, sql).await.remove(0);
    let key = sample.paper.key().unwrap();
    let issued = propose::renew(key, &article, "", &Policy::default(), NOW - 10_000);
    (format!("/~ask/{article}"), issued)
}

const PASSAGE: &str = "In a flush the water is drawn down during the flood";

#[tokio::test]
async fn a_reader_proposes_and_the_paper_accepts() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let (form, issued) = form(&sample).await;
        let path = path_of(paper, STORY).await;
        let link = page(paper, &format!("{path}comments/")).await;
        assert!(link.all("a").any(|link| link.get("href") == form), "without scripts a link leads there");
        // As a script leads there, with what was selected.
        let offered = get(paper, &format!("{form}?passage=drawn+down+%3Cb%3E&before=is+&after=+during")).await;
        assert_eq!((offered.status, offered.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
        let html = Html::parse(offered.text());
        assert_eq!(html.by_id("ask-passage").unwrap().text.trim(), "drawn down <b>");
        assert!(html.all("input").any(|field| field.get("name") == "before" && field.get("value") == "is "));
        let fields = [
            ("passage", "drawn\u{a0}down  during"),
            ("question", EVIL),
            ("name", "Dina <i>"),
            ("issued", issued.as_str()),
        ];
        let before = (get(paper, &path).await.bytes, get(paper, &format!("{path}comments/")).await.bytes);
        for _ in 0..2 {
            let sent = send(paper, &form, &fields, &[]).await;
            assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
            assert!(sent.text().contains("waits for the newsroom") && !sent.text().contains("<script>alert"));
        }
        let waiting = "SELECT COUNT(*) FROM inline_questions WHERE state = 'proposed'";
        assert_eq!(number(&paper.db, waiting, &[]).await, 1, "the same twice is one");
        paper.cache.purge(&[Tag::all()]);
        let after = (get(paper, &path).await.bytes, get(paper, &format!("{path}comments/")).await.bytes);
        assert!(before == after, "readers see nothing of it");
        let id = number(&paper.db, "SELECT MAX(id) FROM inline_questions", &[]).await;
        let about = format!("{path}comments/about/{id}/");
        assert_eq!(get(paper, &about).await.status, StatusCode::NOT_FOUND);

        let editor = Person::with(paper, "editor@river.example", Role::Editor).await;
        let desk = editor.get(paper, "/~desk/questions").await;
        assert!(desk.text().contains("Proposed by Dina &lt;i&gt;") && !desk.text().contains("<script>alert"));
        let moderator = Person::with(paper, "moderator@river.example", Role::Moderator).await;
        let accept = [("act", format!("accept:{id}"))];
        let accept = [(accept[0].0, accept[0].1.as_str())];
        assert_eq!(moderator.send(paper, "/~desk/questions", &accept).await.status, StatusCode::FORBIDDEN);
        assert_eq!(editor.send(paper, "/~desk/questions", &accept).await.status, StatusCode::SEE_OTHER);
        let html = page(paper, &about).await;
        assert_eq!(html.one("blockquote").text, "drawn down during");
        let article = page(paper, &path).await;
        assert_eq!(article.by_id(&format!("question-ask-{id}")).unwrap().text, "drawn down during");
        let said = get(paper, &about).await;
        assert!(!said.text().contains("Dina") && !said.text().contains("<script>alert"), "whose it was stays here");
    })
    .await;
}

#[tokio::test]
async fn proposals_are_weighed_bounded_and_refused() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let (form, issued) = form(&sample).await;
        let count =
            async || number(&paper.db, "SELECT COUNT(*) FROM inline_questions WHERE state = 'proposed'", &[]).await;
        let try_it = async |passage: &str, question: &str, issued: &str, headers: &[(&str, &str)]| {
            let fields = [("passage", passage), ("question", question), ("name", ""), ("issued", issued)];
            send(paper, &form, &fields, headers).await
        };
        let long = "a ".repeat(600);
        let comment_proof = post::issue(paper.key().unwrap(), form.rsplit('/').next().unwrap(), NOW - 10_000);
        for (passage, question, proof, headers) in [
            ("words that are not there", "Why?", issued.as_str(), &[][..]),
            ("the", "Why?", issued.as_str(), &[][..]),
            ("", "Why?", issued.as_str(), &[][..]),
            (PASSAGE, "", issued.as_str(), &[][..]),
            (PASSAGE, long.as_str(), issued.as_str(), &[][..]),
            (PASSAGE, "Why?", "", &[][..]),
            (PASSAGE, "Why?", comment_proof.as_str(), &[][..]),
            (PASSAGE, "Why?", issued.as_str(), &[("sec-fetch-site", "cross-site")][..]),
        ] {
            let answer = try_it(passage, question, proof, headers).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{passage} {question}");
            let html = Html::parse(answer.text());
            assert!(!html.by_id("problem").unwrap().text.is_empty());
            assert_eq!(html.by_id("ask-passage").unwrap().text.trim(), passage, "what was typed stays");
        }
        assert_eq!(count().await, 0);
        for at in 0..7 {
            let answer = try_it(PASSAGE, &format!("Question number {at}?"), &issued, &[]).await;
            let expected = if at < 5 { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            assert_eq!(answer.status, expected, "{at}");
        }
        assert_eq!(count().await, 5);
        let moderator = Person::with(paper, "moderator@river.example", Role::Moderator).await;
        let id = number(&paper.db, "SELECT MAX(id) FROM inline_questions", &[]).await;
        let refuse = format!("refuse:{id}");
        let refused = moderator.send(paper, "/~desk/questions", &[("act", refuse.as_str())]).await;
        assert_eq!((refused.status, count().await), (StatusCode::SEE_OTHER, 4));
        // From which network they came is forgotten.
        courant_paper::comments::forget_networks(&paper.db, NOW + 31 * 86_400_000).await.unwrap();
        let known = number(&paper.db, "SELECT COUNT(*) FROM inline_questions WHERE proposed_by <> ''", &[]).await;
        assert_eq!(known, 0);
        assert_eq!(get(paper, "/~ask/nothing").await.status, StatusCode::NOT_FOUND);
        run(&paper.db, vec![("UPDATE articles SET comment_policy = 'closed'", vec![])]).await;
        assert!(!get(paper, &form).await.text().contains("<textarea"));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_asked_to_answer_where_nothing_is_taken() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        paper.set_mailer(Mailer::shown());
        let asked = asked(&sample).await;
        let form = get(paper, &asked.form).await;
        assert!(form.text().contains(&format!("/~in?next={}\"", asked.form)), "signing in leads back: {}", form.text());
        let none = "UPDATE comments SET state = 'trash', stands_at = NULL WHERE question_id = $1";
        run(
            &paper.db,
            vec![
                (none, vec![asked.id.into()]),
                ("UPDATE articles SET thread_policy = 'closed' WHERE slug = $1", vec![STORY.into()]),
            ],
        )
        .await;
        paper.cache.purge(&[Tag::all()]);
        let text = get(paper, &asked.path).await;
        assert!(text.text().contains(&asked.about), "the question is there");
        let html = page(paper, &asked.path).await;
        let notes = html.all("a").filter(|link| link.get("href") == asked.about);
        assert!(notes.into_iter().all(|link| !link.text.contains("Answer this question")));
        let html = page(paper, &asked.about).await;
        assert_eq!(html.texts("thread__closed"), ["Comments are closed."]);
    })
    .await;
}
