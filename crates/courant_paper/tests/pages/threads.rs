//! Threads of any length: read piece by piece, in each order, from each comment's own address.

use super::person::Person;
use super::support::{Sample, get, number, page, path_of, run, sample, send};
use courant_kit::db::{Db, DbError};
use courant_kit::http::page_cache::Tag;
use courant_news::comment::report::{Reason, Report};
use courant_paper::accounts::Role;
use courant_paper::comments::reports;
use courant_paper::comments::rows_write::{self, NewComment};
use courant_paper::comments::votes::Voter;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::collections::BTreeSet;

const STORY: &str = "the-dawn-run";
/// The first moment of what is written here (ms UTC).
const START: i64 = 1_790_000_000_000;

/// A comment to be written: its parent (a place in the same list), its state.
type Wanted = (Option<usize>, &'static str);

/// Writes comments a minute apart, as an import does; their rows.
async fn write(db: &Db, article: i64, wanted: Vec<Wanted>) -> Vec<i64> {
    db.write::<_, DbError, _>(move |tx| {
        let wanted = wanted.clone();
        Box::pin(async move {
            let mut ids: Vec<i64> = Vec::new();
            for (at, (parent, state)) in wanted.iter().enumerate() {
                let text = format!("Comment {at}");
                let comment = NewComment {
                    public_id: format!("thread-{at}"),
                    kind: "comment",
                    state,
                    author_name: format!("Guest {at}"),
                    body: format!(r#"{{"blocks":[{{"id":"a","type":"paragraph","text":[{{"text":"{text}"}}]}}]}}"#),
                    fields: "{}".to_owned(),
                    votes_up: (at as i64 * 7) % 11,
                    created_at: START + at as i64 * 60_000,
                    ..NewComment::default()
                };
                let parent = parent.map(|parent| ids[parent]);
                ids.push(rows_write::insert(tx, &comment, article, parent, None).await?);
                if *state == "live" {
                    rows_write::count(tx, article, 1).await?;
                }
            }
            Ok(ids)
        })
    })
    .await
    .unwrap()
}

async fn story(sample: &Sample, db: &Db) -> (i64, String) {
    let article = number(db, "SELECT id FROM articles WHERE slug = 'the-dawn-run'", &[]).await;
    (article, path_of(&sample.paper, STORY).await)
}

/// Rows of the comments on a page, in order.
fn shown(html: &super::html::Html) -> Vec<i64> {
    let ids = html.classed("comment").map(|comment| comment.get("id").trim_start_matches("comment-").parse().unwrap());
    ids.collect()
}

/// Every page of a list from its first on.
async fn pages(sample: &Sample, first: &str) -> Vec<super::html::Html> {
    let mut out = Vec::new();
    let mut next = Some(first.to_owned());
    while let Some(address) = next {
        assert!(out.len() < 100, "{first} never ends");
        let html = page(&sample.paper, &address).await;
        next = html.all("a").find(|link| link.get("rel") == "next nofollow").map(|link| link.get("href").to_owned());
        out.push(html);
    }
    out
}

#[tokio::test]
async fn every_branch_is_on_one_page_of_each_order() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, path) = story(&sample, &db).await;
        let ids = write(&db, article, vec![(None, "live"); 130]).await;
        sample.paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        let html = page(&sample.paper, &path).await;
        assert_eq!(shown(&html), ids[..25], "the article shows the first");
        assert_eq!(html.texts("thread__all"), ["View all comments"]);
        let all = format!("{path}comments/");
        let read = async |order: &str| -> Vec<i64> {
            let pages = pages(&sample, &format!("{all}{order}")).await;
            assert_eq!(pages.len(), 3);
            pages.iter().flat_map(shown).collect()
        };
        assert_eq!(read("").await, ids);
        assert_eq!(read("?sort=newest").await, ids.iter().rev().copied().collect::<Vec<_>>());
        let mut best: Vec<(i64, i64)> = (0i64..).zip(&ids).map(|(at, id)| ((at * 7) % 11, *id)).collect();
        best.sort_by(|a, b| b.cmp(a));
        assert_eq!(read("?sort=votes").await, best.iter().map(|(_, id)| *id).collect::<Vec<_>>());
        // What means nothing changes nothing, and every spelling leads to the one.
        assert_eq!(shown(&page(&sample.paper, &format!("{all}?sort=hottest&after=x")).await), ids[..50]);
        assert_eq!(super::support::moved(&sample.paper, all.trim_end_matches('/')).await, all);
        assert_eq!(get(&sample.paper, "/nothing/comments/").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_deep_branch_is_whole_at_its_own_address() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, path) = story(&sample, &db).await;
        // A chain, with a second answer to every fourth.
        let chain = (0..250).map(|at: usize| {
            let parent = (at > 0).then(|| if at.is_multiple_of(4) { at - 3 } else { at - 1 });
            (parent, "live")
        });
        let ids = write(&db, article, chain.collect()).await;
        let html = page(&sample.paper, &path).await;
        assert_eq!(shown(&html).iter().collect::<BTreeSet<_>>(), ids[..11].iter().collect(), "its first ten answers");
        assert_eq!(html.texts("thread__more"), ["239 more answers"]);
        let root = format!("{path}comments/{}/", ids[0]);
        assert_eq!(html.classed("thread__more").next().map(|_| ()), Some(()));
        assert!(html.all("a").any(|link| link.get("href") == root));
        let whole: BTreeSet<i64> = pages(&sample, &root).await.iter().flat_map(shown).collect();
        assert_eq!(whole, ids.iter().copied().collect(), "nothing is lost, however deep");
        // The address of an answer shows it, wherever it stands.
        for at in [1, 100, 101, 249] {
            let html = page(&sample.paper, &format!("{path}comments/{}/", ids[at])).await;
            let asked: Vec<_> = html.classed("comment--asked").collect();
            assert_eq!(asked.len(), 1);
            assert_eq!(asked[0].get("id"), format!("comment-{}", ids[at]));
            assert_eq!(html.all("form").next().unwrap().get("action"), format!("/~vote/thread-{at}"));
        }
        for wrong in ["0", "999999", "01", "x"] {
            let address = format!("{path}comments/{wrong}/");
            assert_eq!(get(&sample.paper, &address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        // A comment of another article is not there.
        let other = path_of(&sample.paper, "publish-the-gate-times").await;
        assert_eq!(get(&sample.paper, &format!("{other}comments/{}/", ids[0])).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_away_leaves_its_place_while_it_is_answered() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, path) = story(&sample, &db).await;
        let wanted = vec![(None, "trash"), (Some(0), "live"), (Some(1), "held"), (Some(2), "live"), (None, "spam")];
        let ids = write(&db, article, wanted).await;
        for address in [path.clone(), format!("{path}comments/"), format!("{path}comments/{}/", ids[3])] {
            let html = page(&sample.paper, &address).await;
            assert_eq!(shown(&html), [ids[0], ids[1], ids[3]], "{address}");
            assert_eq!(html.texts("comment__removed"), ["This comment was removed."]);
            let text = get(&sample.paper, &address).await.text().to_owned();
            for hidden in ["Comment 0", "Guest 0", "Comment 2", "Guest 2", "Comment 4", "Guest 4"] {
                assert!(!text.contains(hidden), "{address} says {hidden}");
            }
        }
        // Of what is hidden and unanswered not even the place is told.
        for at in [2, 4] {
            let address = format!("{path}comments/{}/", ids[at]);
            assert_eq!(get(&sample.paper, &address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        let removed = page(&sample.paper, &format!("{path}comments/{}/", ids[0])).await;
        assert_eq!(removed.all("form").count(), 0, "nothing can be done about it");
    })
    .await;
}

#[tokio::test]
async fn counts_follow_every_decision() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, _) = story(&sample, &db).await;
        let ids = write(&db, article, vec![(None, "live"), (Some(0), "live"), (Some(1), "held")]).await;
        let count = async |what: &'static str| number(&db, what, &[ids[0].into()]).await;
        let answers = "SELECT answer_count FROM comments WHERE id = $1";
        let stands = "SELECT CASE WHEN stands_at IS NULL THEN 0 ELSE 1 END FROM comments WHERE id = $1";
        assert_eq!((count(answers).await, count(stands).await), (1, 1));
        let steps: [(usize, &str, &str, i64, i64); 6] = [
            (2, "held", "live", 2, 1),
            (0, "live", "trash", 2, 1),
            (1, "live", "spam", 1, 1),
            (2, "live", "trash", 0, 0),
            (1, "spam", "live", 1, 1),
            (0, "trash", "live", 1, 1),
        ];
        for (at, from, to, answered, standing) in steps {
            let (id, from, to) = (ids[at], from, to);
            db.write::<_, DbError, _>(move |tx| {
                Box::pin(async move { rows_write::save_state(tx, id, article, from, to, START).await.map(drop) })
            })
            .await
            .unwrap();
            assert_eq!((count(answers).await, count(stands).await), (answered, standing), "{at} from {from} to {to}");
        }
        let ever = number(&db, "SELECT answers_ever FROM comments WHERE id = $1", &[ids[0].into()]).await;
        assert_eq!(ever, 2);
    })
    .await;
}

#[tokio::test]
async fn open_pages_are_given_what_came() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, path) = story(&sample, &db).await;
        let ids = write(&db, article, vec![(None, "live"), (Some(0), "live"), (None, "held")]).await;
        let since = page(&sample.paper, &format!("{path}comments/since/{START}/")).await;
        assert_eq!(shown(&since), [ids[1]], "the second came after the moment of the first");
        let answer = since.by_id(&format!("comment-{}", ids[1])).unwrap();
        assert_eq!(answer.get("data-parent"), ids[0].to_string());
        let id = ids[2];
        db.write::<_, DbError, _>(move |tx| {
            Box::pin(async move {
                rows_write::save_state(tx, id, article, "held", "live", START + 86_400_000).await.map(drop)
            })
        })
        .await
        .unwrap();
        let since = START + 3_600_000;
        let later = page(&sample.paper, &format!("{path}comments/since/{since}/")).await;
        assert_eq!(shown(&later), [ids[2]], "what waited comes when it goes live");
    })
    .await;
}

/// Lets comments through that waited, at one moment.
async fn publish(db: &Db, article: i64, ids: Vec<i64>, now: i64) {
    db.write::<_, DbError, _>(move |tx| {
        let ids = ids.clone();
        Box::pin(async move {
            for id in ids {
                rows_write::save_state(tx, id, article, "held", "live", now).await?;
            }
            Ok(())
        })
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn an_open_page_leaves_out_nothing_that_came() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, path) = story(&sample, &db).await;
        let mut wanted = vec![(None, "live")];
        wanted.extend((0..121).map(|_| (None, "held")));
        let ids = write(&db, article, wanted).await;
        // Of very many that go live at one moment, each page brings some and says where it ends.
        publish(&db, article, ids[1..121].to_vec(), START + 86_400_000).await;
        let (mut at, mut seen) = (START, Vec::new());
        for _ in 0..3 {
            let html = page(&sample.paper, &format!("{path}comments/since/{at}/")).await;
            seen.extend(shown(&html));
            at = html
                .classed("thread")
                .next()
                .unwrap()
                .get("data-live")
                .split_once("since=")
                .unwrap()
                .1
                .parse()
                .unwrap();
        }
        seen.sort_unstable();
        assert_eq!(seen, ids[1..121]);
        // One whose stamp is earlier than what open pages have seen comes after it all the same.
        publish(&db, article, vec![ids[121]], START + 1_000).await;
        sample.paper.cache.purge(&[Tag::all()]);
        let html = page(&sample.paper, &format!("{path}comments/since/{at}/")).await;
        assert_eq!(shown(&html), [ids[121]]);
    })
    .await;
}

#[tokio::test]
async fn reports_do_not_take_down_what_the_paper_wrote() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, _) = story(&sample, &db).await;
        let ids = write(&db, article, vec![(None, "live"), (None, "live")]).await;
        let paper = &sample.paper;
        Person::with(paper, "mo@river.example", Role::Moderator).await;
        run(&db, vec![("UPDATE comments SET standing = 'staff' WHERE id = $1", vec![ids[0].into()])]).await;
        // Of the staff since they wrote.
        let of = "UPDATE comments SET account_id = (SELECT id FROM accounts WHERE role = 'moderator') WHERE id = $1";
        run(&db, vec![(of, vec![ids[1].into()])]).await;
        for comment in ["thread-0", "thread-1"] {
            for reason in ["spam", "insult", "false", "private"] {
                send(paper, &format!("/~report/{comment}"), &[("reason", reason)], &[]).await;
            }
            let live = "SELECT open_report_count FROM comments WHERE public_id = $1 AND state = 'live'";
            assert_eq!(number(&db, live, &[comment.into()]).await, 4, "listed, and still there");
        }
    })
    .await;
}

#[tokio::test]
async fn a_reader_votes_once_on_each_comment() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, path) = story(&sample, &db).await;
        let ids = write(&db, article, vec![(None, "live"), (None, "live"), (None, "held")]).await;
        let paper = &sample.paper;
        let score = async |at: usize| {
            number(
                &db,
                "SELECT votes_up * 100 + votes_down * 10 + score FROM comments WHERE id = $1",
                &[ids[at].into()],
            )
            .await
        };
        let first = send(paper, "/~vote/thread-0", &[("vote", "up")], &[]).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        assert_eq!(first.header(header::LOCATION), format!("{path}comments/{0}/#comment-{0}", ids[0]));
        let cookie = first.header(header::SET_COOKIE).to_owned();
        for part in ["__Host-device=", "; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert_eq!(score(0).await, 101);
        let shown = cookie.split(';').next().unwrap();
        let vote = async |comment: &str, vote: &str| {
            send(paper, &format!("/~vote/{comment}"), &[("vote", vote)], &[("cookie", shown)]).await
        };
        // The same again, many times at once, is the same.
        let again = futures_util::future::join_all((0..20).map(|_| vote("thread-0", "up"))).await;
        assert!(again.iter().all(|answer| answer.status == StatusCode::SEE_OTHER));
        assert!(again.iter().all(|answer| answer.headers.get(header::SET_COOKIE).is_none()));
        assert_eq!(score(0).await, 101);
        vote("thread-0", "down").await;
        assert_eq!(score(0).await, 10 - 1);
        vote("thread-0", "none").await;
        assert_eq!(score(0).await, 0);
        vote("thread-0", "none").await;
        assert_eq!(score(0).await, 0);
        // Whoever votes to and fro has others look at it anew each time: it comes to an end, as what was said last.
        let told = async || number(&db, "SELECT COUNT(*) FROM outbox WHERE name = 'comments_changed'", &[]).await;
        let before = told().await;
        let mut refused = 0;
        for turn in 0..40 {
            let answer = vote("thread-0", if turn % 2 == 0 { "up" } else { "none" }).await;
            refused += usize::from(answer.status == StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert!(refused >= 15 && told().await - before <= 10, "{refused} {}", told().await - before);
        assert_eq!(score(0).await, 0);
        // What nobody can see cannot be voted on, and neither can what is not there.
        for (comment, word) in [("thread-2", "up"), ("nothing", "up"), ("thread-0", "100")] {
            assert_eq!(vote(comment, word).await.status, StatusCode::NOT_FOUND, "{comment} {word}");
        }
        let before = score(1).await;
        let elsewhere = send(paper, "/~vote/thread-1", &[("vote", "up")], &[("sec-fetch-site", "cross-site")]).await;
        assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(score(1).await, before);
        // Browsers that forget their cookie each time soon count no more.
        for _ in 0..30 {
            send(paper, "/~vote/thread-1", &[("vote", "up")], &[]).await;
        }
        let votes = number(&db, "SELECT COUNT(*) FROM comment_votes WHERE comment_id = $1", &[ids[1].into()]).await;
        assert_eq!(votes, 3);
        let many = send(paper, "/~vote/thread-1", &[("vote", "up")], &[]).await;
        assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(many.text().contains("Enough votes"), "{}", many.text());
    })
    .await;
}

#[tokio::test]
async fn reports_bring_a_comment_before_a_moderator() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (article, path) = story(&sample, &db).await;
        let ids = write(&db, article, vec![(None, "live"), (None, "live")]).await;
        let paper = &sample.paper;
        let form = page(paper, "/~report/thread-0").await;
        assert_eq!(form.all("input").filter(|input| input.get("type") == "radio").count(), 6);
        let report = async |comment: &str, reason: &str| {
            send(paper, &format!("/~report/{comment}"), &[("reason", reason), ("note", "Look.")], &[]).await
        };
        let first = report("thread-0", "insult").await;
        assert!(first.text().contains("A moderator will read"), "{}", first.text());
        let cookie = first.header(header::SET_COOKIE).split(';').next().unwrap().to_owned();
        for _ in 0..5 {
            send(paper, "/~report/thread-0", &[("reason", "spam")], &[("cookie", &cookie)]).await;
        }
        let state = async |at: usize| {
            let mut tx = db.read().await.unwrap();
            let row = tx
                .load("SELECT state, open_report_count FROM comments WHERE id = $1", &[ids[at].into()])
                .await
                .unwrap();
            (row.string(0).unwrap(), row.int(1).unwrap())
        };
        assert_eq!(state(0).await, ("live".to_owned(), 1), "one reader is one report");
        // As many browsers as one likes at one place are one reader.
        report("thread-0", "spam").await;
        report("thread-0", "off_topic").await;
        assert_eq!(state(0).await, ("live".to_owned(), 3));
        for at in ["elsewhere", "far away"] {
            assert_eq!(state(0).await.0, "live");
            let reporter =
                Voter { voter: at.to_owned(), network: at.to_owned(), account_id: None, device: String::new() };
            let spam = Report { reason: Reason::Spam, note: String::new() };
            reports::report(&db, "thread-0", &reporter, &spam, START).await.unwrap();
        }
        assert_eq!(state(0).await, ("held".to_owned(), 5));
        // The last one went past the pages: they have to be told.
        paper.cache.purge(&[Tag::all()]);
        assert!(!get(paper, &path).await.text().contains("Comment 0"));
        // What a person let through is listed, and stays.
        db.write::<_, DbError, _>({
            let id = ids[1];
            move |tx| Box::pin(rows_write::add_decision(tx, id, "staff", "publish", "[]", "", START))
        })
        .await
        .unwrap();
        for _ in 0..4 {
            report("thread-1", "false").await;
        }
        assert_eq!(state(1).await, ("live".to_owned(), 4));
        assert_eq!(report("thread-0", "spam").await.status, StatusCode::NOT_FOUND, "it is not public any more");
        assert!(report("thread-1", "because").await.text().contains("<form"), "it asks again");
    })
    .await;
}
