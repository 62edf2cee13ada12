//! Readers write: every way a comment may go, as a browser without scripts meets it.

use super::support::{ADDRESS, Answer, NOW, get, page, path_of, sample, send};
use courant_kit::http::page_cache::Tag;
use courant_paper::accounts::Moderator;
use courant_paper::clockwork::Clockwork;
use courant_paper::comments::moderate::{self, Decision, bans};
use courant_paper::comments::post;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::settings;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

const STORY: &str = "publish-the-gate-times";

/// The article's path, the address of its form and a proof that was given out ten seconds ago.
async fn thread(paper: &Arc<Paper>) -> (String, String, String) {
    let path = path_of(paper, STORY).await;
    let html = page(paper, &path).await;
    let form = html.all("a").find(|link| link.path.iter().any(|above| above.starts_with("p.thread__write"))).unwrap();
    let form = form.get("href").to_owned();
    let article = form.rsplit('/').next().unwrap();
    let issued = post::issue(paper.key().unwrap(), article, NOW - 10_000);
    (path, form, issued)
}

fn location(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    answer.header(header::LOCATION).to_owned()
}

async fn mode(paper: &Arc<Paper>, mode: &str) {
    let mut settings = settings::find(&mut paper.db.read().await.unwrap()).await.unwrap().unwrap();
    mode.clone_into(&mut settings.comments);
    settings::change(&paper.db, settings, NOW).await.unwrap();
    paper.reload().await.unwrap();
}

#[tokio::test]
async fn a_comment_is_written_changed_and_withdrawn() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        let before = page(paper, &path).await;
        assert_eq!(before.texts("thread__title"), ["8 comments"]);

        let written = page(paper, &form).await;
        assert_eq!((written.one("h1").text.as_str(), written.one("form").get("method")), ("Write a comment", "post"));
        let text = "Not a *secret*, then.\n\nSee https://river.example/gate.";
        let fields =
            [("text", text), ("name", "Nita <b>"), ("email", ""), ("issued", issued.as_str()), ("act", "send")];
        let own = location(&send(paper, &form, &fields, &[]).await);

        let after = page(paper, &path).await;
        assert_eq!(after.texts("thread__title"), ["9 comments"]);
        assert_eq!(after.texts("comment__author").last().map(String::as_str), Some("Nita <b>"));
        let html = get(paper, &path).await;
        assert!(html.text().contains("<p>Not a <em>secret</em>, then.</p>"));
        assert!(html.text().contains("<a href=\"https://river.example/gate\" rel=\"nofollow ugc noopener\">"));

        let mine = get(paper, &own).await;
        assert!(mine.text().contains("Your comment is published.") && mine.text().contains("#comment-"));
        assert_eq!(mine.header(header::CACHE_CONTROL), "no-store");
        assert_eq!(mine.header(header::REFERRER_POLICY), "no-referrer");
        assert!(mine.text().contains("noindex"));
        let changed = send(paper, &own, &[("text", "No secret at all."), ("act", "change")], &[]).await;
        assert_eq!(location(&changed), own);
        let html = get(paper, &path).await;
        assert!(html.text().contains("<p>No secret at all.</p>") && !html.text().contains("<em>secret</em>"));

        location(&send(paper, &own, &[("act", "withdraw")], &[]).await);
        assert_eq!(page(paper, &path).await.texts("thread__title"), ["8 comments"]);
        assert!(!get(paper, &path).await.text().contains("No secret at all."));
        let mine = get(paper, &own).await;
        assert!(mine.text().contains("You have withdrawn your comment.") && !mine.text().contains("<textarea"));
        // Twice changes nothing, and what was withdrawn cannot be changed.
        location(&send(paper, &own, &[("act", "withdraw")], &[]).await);
        let late = send(paper, &own, &[("text", "Again."), ("act", "change")], &[]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page(paper, &path).await.texts("thread__title"), ["8 comments"]);
    })
    .await;
}

#[tokio::test]
async fn lists_learn_of_new_comments_within_half_a_minute() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        let count = async || {
            let html = page(paper, "/opinion/").await;
            html.all("a").find(|link| link.get("href") == format!("{path}#comments")).unwrap().text.clone()
        };
        assert_eq!(count().await, "8 comments");
        let (dispatcher, mut clockwork) = (dispatcher(paper).await.unwrap(), Clockwork::new(paper));
        location(&send(paper, &form, &[("text", "Ninth."), ("issued", &issued), ("act", "send")], &[]).await);
        dispatcher.run_until_idle().await.unwrap();
        assert_eq!(count().await, "8 comments", "not for each comment");
        paper.clock.set(NOW + 30_000);
        clockwork.turn().await;
        assert_eq!(count().await, "9 comments");
    })
    .await;
}

/// Nobody gets through with one text what would have waited as another.
#[tokio::test]
async fn a_changed_text_is_weighed_anew() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        let fields = [("text", "Harmless."), ("issued", issued.as_str()), ("act", "send")];
        let own = location(&send(paper, &form, &fields, &[]).await);
        assert_eq!(page(paper, &path).await.texts("thread__title"), ["9 comments"]);
        let links = "https://a.example https://b.example https://c.example canary";
        location(&send(paper, &own, &[("text", links), ("act", "change")], &[]).await);
        assert!(get(paper, &own).await.text().contains("waits for a moderator"));
        let html = get(paper, &path).await;
        assert!(html.text().contains("8 comments") && !html.text().contains("canary"));
        let waiting = moderate::list_waiting(&paper.db, 10).await.unwrap();
        assert_eq!(waiting.iter().find(|one| one.text.contains("canary")).unwrap().reasons, ["links", "new_host"]);
        let many = "https://a.example ".repeat(9);
        let refused = send(paper, &own, &[("text", &many), ("act", "change")], &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("8 at most"), "{}", refused.text());

        // Where newcomers wait, a text that was let through waits again once it is another.
        mode(paper, "first_timers").await;
        let fields = [("text", "Fine so far."), ("issued", issued.as_str()), ("act", "send")];
        let own = location(&send(paper, &form, &fields, &[]).await);
        moderate::decide(
            &paper.db,
            &Moderator::of_this_machine(),
            own.split('/').nth(2).unwrap(),
            Decision::Publish,
            "",
            NOW,
        )
        .await
        .unwrap();
        paper.cache.purge(&[Tag::all()]);
        assert!(get(paper, &path).await.text().contains("Fine so far."));
        location(&send(paper, &own, &[("text", "Not what you read."), ("act", "change")], &[]).await);
        assert!(!get(paper, &path).await.text().contains("Not what you read."));
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_twice_is_one_comment() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        let fields = [("text", "Once is enough."), ("issued", issued.as_str()), ("act", "send")];
        let (first, second) = tokio::join!(send(paper, &form, &fields, &[]), send(paper, &form, &fields, &[]));
        assert_eq!(location(&first), location(&second));
        assert_eq!(location(&send(paper, &form, &fields, &[]).await), location(&first));
        assert_eq!(page(paper, &path).await.texts("thread__title"), ["9 comments"]);
    })
    .await;
}

#[tokio::test]
async fn an_answer_stands_below_what_it_answers() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        let html = page(paper, &path).await;
        let reply = html.all("a").find(|link| link.text == "Reply").unwrap().get("href").to_owned();
        let parent = reply.rsplit('/').next().unwrap().to_owned();
        let asked = page(paper, &reply).await;
        assert!(asked.one("h1").text.starts_with("Answer "), "{}", asked.one("h1").text);
        assert_eq!(asked.all("input").find(|input| input.get("name") == "parent").unwrap().get("value"), parent);
        let fields = [("text", "So it is."), ("parent", &parent), ("issued", &issued), ("act", "send")];
        location(&send(paper, &form, &fields, &[]).await);
        let html = get(paper, &path).await;
        let (_, below) = html.text().split_once(&format!("id=\"comment-{parent}\"")).unwrap();
        let (_, answer) = below.split_once("<p>So it is.</p>").unwrap_or_else(|| panic!("{below}"));
        assert!(answer.contains("</section>"));
        // Of another thread, or none at all.
        for stranger in ["1", "999999", "x"] {
            let fields = [("text", "To nobody."), ("parent", stranger), ("issued", &issued), ("act", "send")];
            assert_eq!(send(paper, &form, &fields, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{stranger}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_survives_every_refusal() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        let article = form.rsplit('/').next().unwrap();
        let key = paper.key().unwrap();
        let (old, soon) = (post::issue(key, article, NOW - 90_000_000), post::issue(key, article, NOW - 1_000));
        let other = post::issue(key, "another-article", NOW - 10_000);
        let long = "x".repeat(10_001);
        let typed = "</textarea><script>alert(1)</script> \u{1780}\u{17d2}\u{1798}";
        // (text, name, e-mail, proof, header, what is said)
        let own = issued.as_str();
        let table: &[(&str, &str, &str, &str, &str, &str)] = &[
            (" \n\u{200b}", "Ana", "", own, "", "There is no text yet."),
            (&long, "Ana", "", own, "", "The text is too long"),
            (typed, "www.example.com", "", own, "", "This cannot be a name"),
            (typed, "Ana", "ana@", own, "", "This is not a complete e-mail address."),
            (typed, "Ana", "", &old, "", "The page was open for a long time."),
            (typed, "Ana", "", &soon, "", "Please send yours again in 2 seconds."),
            (typed, "Ana", "", &other, "", "The page was open for a long time."),
            (typed, "Ana", "", "", "", "The page was open for a long time."),
            (typed, "Ana", "", own, "cross-site", "The form did not come from this paper."),
        ];
        for (text, name, email, issued, site, said) in table {
            let fields = [("text", *text), ("name", name), ("email", email), ("issued", issued), ("act", "send")];
            let headers: &[(&str, &str)] = if site.is_empty() { &[] } else { &[("sec-fetch-site", site)] };
            let answer = send(paper, &form, &fields, headers).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            let html = super::html::Html::parse(answer.text());
            assert!(
                html.by_id("problem").unwrap().text.contains(said),
                "{said}: {}",
                html.by_id("problem").unwrap().text
            );
            assert_eq!(html.one("textarea").text.trim_start_matches('\n'), *text, "{said}");
            let value = |field: &str| html.all("input").find(|one| one.get("name") == field).unwrap().get("value");
            assert_eq!((value("name"), value("email")), (*name, *email), "{said}");
            assert!(!answer.text().contains("<script>alert"), "{said}");
        }
        assert_eq!(page(paper, &path).await.texts("thread__title"), ["8 comments"], "nothing was stored");
    })
    .await;
}

#[tokio::test]
async fn a_preview_shows_and_stores_nothing() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        let answer = send(paper, &form, &[("text", "**So** it\n> will\n"), ("act", "preview")], &[]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text().contains("<strong>So</strong>"), "{}", answer.text());
        assert!(answer.text().contains("**So** it\n&gt; will"), "{}", answer.text());
        assert_eq!(page(paper, &path).await.texts("thread__title"), ["8 comments"]);

        // Whoever looked at a preview has waited already; a proof that is nearly too old is another one afterwards.
        let article = form.rsplit('/').next().unwrap();
        let old = post::issue(paper.key().unwrap(), article, NOW - 80_000_000);
        for (proof, is_kept) in [(&issued, true), (&old, false)] {
            let shown = send(paper, &form, &[("text", "Seen."), ("issued", proof), ("act", "preview")], &[]).await;
            assert_eq!(shown.text().contains(&format!("value=\"{proof}\"")), is_kept, "{}", shown.text());
        }
        location(&send(paper, &form, &[("text", "Seen."), ("issued", &issued), ("act", "send")], &[]).await);
    })
    .await;
}

#[tokio::test]
async fn what_waits_is_seen_by_its_writer_alone() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        mode(paper, "first_timers").await;
        let (path, form, issued) = thread(paper).await;
        let fields = [("text", "canary-of-waiting"), ("issued", issued.as_str()), ("act", "send")];
        let own = location(&send(paper, &form, &fields, &[]).await);
        let mine = get(paper, &own).await;
        assert!(mine.text().contains("waits for a moderator") && mine.text().contains("canary-of-waiting"));
        for address in [path.as_str(), "/comments/feed/", &format!("{path}feed/")] {
            assert!(!get(paper, address).await.text().contains("canary"), "{address}");
        }
        let waiting = moderate::list_waiting(&paper.db, 10).await.unwrap();
        let comment = waiting.iter().find(|one| one.text.contains("canary")).unwrap();
        assert_eq!(comment.reasons, ["first_comment"]);

        let public_id = own.split('/').nth(2).unwrap();
        assert_eq!(comment.public_id, public_id);
        for stranger in [
            format!("/~comment/{public_id}/{}", "0".repeat(32)),
            format!("/~comment/{public_id}/x"),
            format!("/~comment/{public_id}"),
            format!("/~comment/{public_id}/"),
        ] {
            assert_eq!(get(paper, &stranger).await.status, StatusCode::NOT_FOUND, "{stranger}");
        }

        assert!(
            moderate::decide(&paper.db, &Moderator::of_this_machine(), public_id, Decision::Publish, "fine", NOW)
                .await
                .unwrap()
        );
        assert!(
            !moderate::decide(&paper.db, &Moderator::of_this_machine(), public_id, Decision::Publish, "", NOW)
                .await
                .unwrap(),
            "once"
        );
        paper.cache.purge(&[Tag::all()]);
        assert!(get(paper, &path).await.text().contains("canary-of-waiting"));
        assert!(get(paper, &own).await.text().contains("Your comment is published."));
        assert!(
            moderate::decide(&paper.db, &Moderator::of_this_machine(), public_id, Decision::Refuse, "", NOW)
                .await
                .unwrap()
        );
        paper.cache.purge(&[Tag::all()]);
        assert!(!get(paper, &path).await.text().contains("canary"));
        assert!(get(paper, &own).await.text().contains("Your comment was not published."));
        assert!(
            moderate::decide(&paper.db, &Moderator::of_this_machine(), "nothing", Decision::Spam, "", NOW)
                .await
                .is_err()
        );
    })
    .await;
}

#[tokio::test]
async fn from_where_a_comment_came_is_forgotten() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (_, form, issued) = thread(paper).await;
        let own = location(&send(paper, &form, &[("text", "Old."), ("issued", &issued), ("act", "send")], &[]).await);
        let network = async || {
            let id = own.split('/').nth(2).unwrap();
            let mut tx = paper.db.read().await.unwrap();
            courant_paper::comments::rows::find_own(&mut tx, id).await.unwrap().unwrap().network
        };
        let known = network().await;
        assert!(known.len() == 32 && !known.contains("203"), "a keyed hash: {known}");
        courant_paper::comments::forget_networks(&paper.db, NOW + 29 * 86_400_000).await.unwrap();
        assert_eq!(network().await, known);
        courant_paper::comments::forget_networks(&paper.db, NOW + 31 * 86_400_000).await.unwrap();
        assert_eq!(network().await, "");
    })
    .await;
}

#[tokio::test]
async fn threads_that_are_closed_take_nothing() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (_, form, issued) = thread(paper).await;
        let fields = [("text", "Too late."), ("issued", issued.as_str()), ("act", "send")];
        mode(paper, "closed").await;
        assert_eq!(send(paper, &form, &fields, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        for nowhere in ["/~thread/nothing", "/~thread/../x", "/~thread/", "/~comment/a/b"] {
            assert_eq!(get(paper, nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
            assert!(send(paper, nowhere, &fields, &[]).await.status.is_client_error(), "{nowhere}");
        }
        let elsewhere = send(paper, "/", &fields, &[]).await;
        assert_eq!(elsewhere.status, StatusCode::METHOD_NOT_ALLOWED);
        assert!(form.starts_with("/~thread/") && !form.contains(ADDRESS));
    })
    .await;
}

#[tokio::test]
async fn nothing_a_reader_writes_runs() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (path, form, issued) = thread(paper).await;
        for (at, attack) in [
            "<img src=x onerror=alert(1)>",
            "<script>alert(1)</script>",
            "javascript:alert(1) https://x.example/\"onmouseover=alert(1)",
            "https://x.example/'><svg/onload=alert(1)>",
            "*<b onclick=alert(1)>*",
            "> <iframe srcdoc=\"<script>alert(1)</script>\">",
            "- <a href=\"javascript:alert(1)\">x</a>\n- {{ 7 * 7 }} {% raw %}",
            "\u{202e}txet desrever <style>*{display:none}</style>",
        ]
        .iter()
        .enumerate()
        {
            let name = format!("<i>{at}</i>\" onfocus=alert(1) x=\"");
            let fields = [("text", *attack), ("name", &name), ("issued", &issued), ("act", "send")];
            let own = location(&send(paper, &form, &fields, &[]).await);
            for address in [&path, &own] {
                let html = page(paper, address).await;
                for element in &html.elements {
                    let inside = element.path.iter().any(|above| above == "div.comment__body");
                    let allowed = ["p", "br", "a", "em", "strong", "ul", "ol", "li", "blockquote"];
                    assert!(
                        !inside || allowed.contains(&element.name.as_str()),
                        "{attack}: {} in {address}",
                        element.name
                    );
                    assert!(element.attributes.keys().all(|name| !name.starts_with("on")), "{attack} in {address}");
                    assert!(!element.get("href").starts_with("javascript:"), "{attack} in {address}");
                }
            }
            assert!(!get(paper, &path).await.text().contains('\u{202e}'));
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_too_late_is_given_back() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db.clone()).await.paper;
        let (_, form, issued) = thread(paper).await;
        let fields = [("text", "Once."), ("issued", issued.as_str()), ("act", "send")];
        let own = location(&send(paper, &form, &fields, &[]).await);
        paper.clock.set(NOW + 3_600_000);
        assert!(!get(paper, &own).await.text().contains("<textarea"), "the time is over");
        let late = send(paper, &own, &[("text", "My long <b>change</b>."), ("act", "change")], &[]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = super::html::Html::parse(late.text());
        let kept = html.one("textarea");
        assert_eq!(kept.text.trim(), "My long <b>change</b>.");
        assert!(kept.attributes.contains_key("readonly") && !late.text().contains("value=\"change\""));
        assert!(late.text().contains("This comment can no longer be changed."));

        // The article is withdrawn while somebody writes.
        paper.clock.set(NOW);
        super::support::run(
            &db,
            vec![("UPDATE articles SET status = 'withdrawn' WHERE slug = $1", vec![STORY.into()])],
        )
        .await;
        let fields = [("text", "An hour of my life."), ("issued", issued.as_str()), ("act", "send")];
        let gone = send(paper, &form, &fields, &[]).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
        let html = super::html::Html::parse(gone.text());
        assert_eq!(html.one("textarea").text.trim(), "An hour of my life.");
        assert!(gone.text().contains("The conversation under this article is closed."));
    })
    .await;
}

#[tokio::test]
async fn a_ban_says_until_when_and_a_form_leads_to_questions() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let (_, form, issued) = thread(paper).await;
        let ask = form.replace("/~thread/", "/~ask/");
        assert!(get(paper, &form).await.text().contains(&format!("href=\"{ask}\"")), "also without scripts");
        let fields = [("text", "Bad words."), ("email", "bad@mail.example"), ("issued", &issued), ("act", "send")];
        let own = location(&send(paper, &form, &fields, &[]).await);
        let wanted = bans::Wanted {
            grounds: vec![bans::Ground::Email],
            days: Some(7),
            reason: "Enough.".to_owned(),
            is_hold: false,
        };
        let comment = own.split('/').nth(2).unwrap();
        let moderator = Moderator::of_this_machine();
        bans::put(&paper.db, paper.key().unwrap(), &moderator, comment, &wanted, NOW).await.unwrap();
        let fields = [("text", "More of it."), ("email", "bad@mail.example"), ("issued", &issued), ("act", "send")];
        let refused = send(paper, &form, &fields, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("takes no comments from here until ") && refused.text().contains("Enough."));
    })
    .await;
}
