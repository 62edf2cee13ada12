//! What readers are told of mistakes: notes, comparisons, what stands where an article was, letters.

use super::html::{Html, fold};
use super::support::{ADDRESS, Answer, NOW, Sample, column, get, moved, number, page, path_of, run, sample, send};
use courant_body::{Policy, read_html};
use courant_kit::db::Db;
use courant_kit::jobs::Worker;
use courant_kit::mail::Mailer;
use courant_kit::outbox::Dispatcher;
use courant_news::workflow::Step;
use courant_paper::editing::publish::{Order, Publishing, publish};
use courant_paper::editing::{Hand, Note, NoteKind, rows, step, withdraw, write};
use courant_paper::notices::{Ears, Postman};
use courant_paper::pages::cache::dispatcher_with;
use courant_paper::paper::Paper;
use courant_paper::settings::{self, Settings};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

const STORY: &str = "publish-the-gate-times";
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// A newsroom that changes what readers see.
struct Desk {
    sample: Sample,
    hand: Hand,
    settings: Settings,
    ears: Dispatcher,
}

impl Desk {
    async fn of(db: Db) -> Desk {
        let sample = sample(db).await;
        sample.paper.set_mailer(Mailer::shown());
        let settings = settings::find(&mut sample.paper.db.read().await.unwrap()).await.unwrap().unwrap();
        let notices = Arc::new(Ears::new(&sample.paper.db, &sample.paper.clock));
        let ears = dispatcher_with(&sample.paper, vec![notices]).await.unwrap();
        Desk { sample, hand: Hand::of_this_machine(), settings, ears }
    }

    fn paper(&self) -> &Arc<Paper> {
        &self.sample.paper
    }

    fn db(&self) -> &Db {
        &self.sample.paper.db
    }

    async fn id(&self, slug: &str) -> String {
        let all = column(self.db(), "SELECT slug || ' ' || public_id FROM articles").await;
        all.iter().find_map(|row| row.strip_prefix(&format!("{slug} "))).unwrap().to_owned()
    }

    /// Changes an article and publishes it, with a note, at a time; gives the number of the version.
    async fn change(&self, id: &str, headline: &str, note: Note, at: i64) -> i64 {
        let mut tx = self.db().read().await.unwrap();
        let work = rows::find_by_public_id(&mut tx, id).await.unwrap().unwrap();
        let mut open = write::load(&mut tx, work).await.unwrap();
        drop(tx);
        open.manuscript.headline = headline.to_owned();
        // So that there is always something to publish.
        open.manuscript.dateline = format!("{at}");
        let saved = write::save(self.db(), &self.hand, id, open.work.edit, &open.manuscript, at).await.unwrap();
        let write::Saving::Done { edit, .. } = saved else { panic!("{saved:?}") };
        let order = Order { seen: edit, note, ..Order::default() };
        let done = publish(self.db(), &self.settings, &self.hand, id, order, at).await.unwrap();
        assert!(matches!(done, Publishing::Done(_)), "{done:?}");
        self.hear().await;
        number(
            self.db(),
            "SELECT MAX(number) FROM revisions WHERE is_public = 1 AND article_id =
            (SELECT id FROM articles WHERE public_id = $1)",
            &[id.into()],
        )
        .await
    }

    async fn take(&self, id: &str, step: Step, reason: &str, at: i64) {
        let done = withdraw::take(self.db(), &self.hand, id, step, reason, at).await.unwrap();
        assert_eq!(done, step::Outcome::Done, "{step:?}");
        self.hear().await;
    }

    async fn hear(&self) {
        self.ears.run_until_idle().await.unwrap();
    }

    /// Lets the letters go that are due some time later.
    async fn post(&self, on: i64) {
        self.hear().await;
        let paper = self.paper();
        paper.clock.set(paper.clock.now() + on);
        let postman = Postman::new(&paper.db, &paper.clock, paper.mailer(), paper.key().unwrap());
        postman.handle_jobs(Worker::new(&paper.db, &paper.clock)).run_until_idle().await.unwrap();
    }
}

fn correction(text: &str) -> Note {
    Note { kind: NoteKind::Correction, text: text.to_owned(), wrong_since: Some(NOW - HOUR) }
}

fn update(text: &str) -> Note {
    Note { kind: NoteKind::Update, text: text.to_owned(), wrong_since: None }
}

fn article_of(html: &Html) -> serde_json::Value {
    html.json_ld().into_iter().find(|thing| thing.get("headline").is_some()).unwrap()
}

fn gone(answer: &Answer) -> Html {
    assert_eq!(answer.status, StatusCode::GONE, "{}", answer.text());
    let html = Html::parse(answer.text());
    assert!(html.all("meta").any(|meta| meta.get("name") == "robots" && meta.get("content") == "noindex"));
    assert!(html.all("link").all(|link| link.get("rel") != "canonical"));
    html
}

#[tokio::test]
async fn a_correction_stands_above_the_text_and_an_update_below_it() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, id, path) = (desk.paper(), desk.id(STORY).await, path_of(desk.paper(), STORY).await);
        let before = get(paper, &path).await;
        assert!(!before.text().contains("Corrections") && !before.text().contains("id=\"note-"));
        assert!(article_of(&Html::parse(before.text())).get("correction").is_none());
        assert!(!get(paper, "/").await.text().contains("/corrections/"), "there is none");

        let wrong = "The gates opened at six <b>& not</b> at seven.\n\nWe are sorry.";
        let first = desk.change(&id, "Gate times, corrected", correction(wrong), NOW).await;
        let second = desk.change(&id, "Gate times, corrected", update("The ministry answered."), NOW + HOUR).await;
        let answer = get(paper, &path).await;
        let html = Html::parse(answer.text());
        let place = |text: &str| answer.text().find(text).unwrap_or_else(|| panic!("{text}: {}", answer.text()));
        let body = place("<div class=\"body\">");
        assert!(place("The gates opened at six &lt;b&gt;&amp; not&lt;/b&gt; at seven.") < body);
        assert!(place("We are sorry.") < body && body < place("The ministry answered."));
        let note = html.classed("notice").next().unwrap();
        let said = fold(&note.text);
        assert!(said.starts_with("Correction "), "{said}");
        assert!(said.contains("Wrong since: "), "{said}");
        let times: Vec<&str> = html
            .all("time")
            .filter(|time| time.path.iter().any(|above| above == "div.notice"))
            .map(|time| time.get("datetime"))
            .collect();
        assert_eq!(times.len(), 3, "of the correction, since when, of the update: {times:?}");
        let links: Vec<&str> = html
            .all("a")
            .filter(|link| link.path.iter().any(|above| above == "div.notice"))
            .map(|link| link.get("href"))
            .collect();
        let compared = [format!("{path}versions/1-{first}/"), format!("{path}versions/{first}-{second}/")];
        assert_eq!(links, [compared[0].as_str(), "/corrections/", compared[1].as_str()]);

        // What was wrong is told to machines; what is new is no mistake.
        let told = article_of(&html);
        let comments = told["correction"].as_array().unwrap();
        assert_eq!(comments.len(), 1);
        assert_eq!(comments[0]["@type"], "CorrectionComment");
        assert_eq!(comments[0]["text"], wrong);
        let fragment = comments[0]["url"].as_str().unwrap().rsplit('#').next().unwrap();
        assert!(html.by_id(fragment).is_some());
        assert_eq!(
            told["dateModified"],
            html.all("time")
                .find(|time| { time.path.iter().any(|above| above == "span.byline__updated") })
                .unwrap()
                .get("datetime")
        );

        // Feeds with the whole text have the notes too, and say when it changed.
        let rss = get(paper, "/feed/").await;
        assert!(rss.text().contains("We are sorry.") && rss.text().contains("The ministry answered."));
        assert!(rss.text().contains("<atom:updated>2026-11-24T"), "{}", rss.text());
        let atom = get(paper, "/feed/atom/").await;
        assert!(atom.text().contains("We are sorry."));
        // Letters of the front page lead to the list now, the article's foot does not.
        let foot = |html: &Html| {
            html.all("a").any(|link| {
                link.get("href") == "/corrections/" && link.path.iter().any(|above| above.starts_with("footer"))
            })
        };
        assert!(foot(&page(paper, "/").await) && !foot(&html));
    })
    .await;
}

#[tokio::test]
async fn an_article_without_notes_costs_nothing_of_them() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = desk.paper();
        let other = path_of(paper, "ferry-winter-timetable").await;
        let before = get(paper, &other).await;
        // Under the same headline, so that what leads there is as long as it was.
        let headline = "A timetable is not a state secret";
        desk.change(&desk.id(STORY).await, headline, correction("An hour off."), NOW).await;
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        let after = get(paper, &other).await;
        assert_eq!(before.text().len(), after.text().len());
    })
    .await;
}

#[tokio::test]
async fn versions_are_compared_word_by_word() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, id, path) = (desk.paper(), desk.id(STORY).await, path_of(desk.paper(), STORY).await);
        assert_eq!(get(paper, &format!("{path}versions/")).await.status, StatusCode::NOT_FOUND, "there is only one");
        let first = desk.change(&id, "A timetable is a state secret", correction("It is one."), NOW).await;
        let mut tx = desk.db().read().await.unwrap();
        let work = rows::find_by_public_id(&mut tx, &id).await.unwrap().unwrap();
        let mut open = write::load(&mut tx, work).await.unwrap();
        drop(tx);
        let added = read_html("<p>Nobody was told of the flood before <i>noon</i>.</p>", &Policy::Article).body;
        open.manuscript
            .body
            .blocks
            .extend(added.blocks.into_iter().map(|block| courant_body::Block { id: "added".to_owned(), ..block }));
        // A save that was never published is nobody's business.
        open.manuscript.standfirst = "SECRETDRAFT".to_owned();
        write::save(desk.db(), &desk.hand, &id, open.work.edit, &open.manuscript, NOW + HOUR).await.unwrap();
        let standfirst = "What readers are told.".to_owned();
        open.manuscript.standfirst = standfirst;
        let edit = number(desk.db(), "SELECT MAX(edit) FROM manuscripts", &[]).await;
        write::save(desk.db(), &desk.hand, &id, edit, &open.manuscript, NOW + 5 * HOUR).await.unwrap();
        let draft = number(desk.db(), "SELECT MAX(number) FROM revisions", &[]).await;
        let second = desk.change(&id, "A timetable is a state secret", update("More."), NOW + 6 * HOUR).await;
        assert!(first < draft - 1 && draft < second);

        let html = page(paper, &format!("{path}versions/")).await;
        let links: Vec<&str> =
            html.all("a").map(|link| link.get("href")).filter(|to| to.contains("/versions/")).collect();
        assert_eq!(links, [format!("{path}versions/{first}-{second}/"), format!("{path}versions/1-{first}/")]);
        assert_eq!(html.classed("told__one").count(), 3);
        assert!(html.all("meta").any(|meta| meta.get("name") == "robots" && meta.get("content") == "noindex"));

        let html = page(paper, &format!("{path}versions/1-{first}/")).await;
        let gone: Vec<String> = html.all("del").map(|one| fold(&one.text)).collect();
        assert_eq!(gone, ["Removed: not"], "{:?}", html.one("main").text);
        assert!(fold(&html.one("main").text).contains("It is one."), "the note that came with it");
        let html = page(paper, &format!("{path}versions/{first}-{second}/")).await;
        let come: Vec<String> = html.all("ins").map(|one| fold(&one.text)).collect();
        assert!(come.contains(&"Added: Nobody was told of the flood before noon.".to_owned()), "{come:?}");
        assert!(!html.one("main").text.contains("SECRETDRAFT"));
        // From the first to the last, with all that was told between.
        let html = page(paper, &format!("{path}versions/1-{second}/")).await;
        assert_eq!(html.classed("notice").count(), 2);

        // What never stood before readers cannot be compared, nor what is not there.
        for pair in [format!("1-{draft}"), format!("{draft}-{second}"), format!("1-{}", second + 1), "2-1".to_owned()] {
            let answer = get(paper, &format!("{path}versions/{pair}/")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{pair}");
            assert!(!answer.text().contains("SECRETDRAFT"));
        }
        // A version that is taken from readers is gone from here, with all that leads there.
        let take = "UPDATE revisions SET is_public = 0 WHERE number = $1";
        run(desk.db(), vec![(take, vec![first.into()])]).await;
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        assert_eq!(get(paper, &format!("{path}versions/1-{first}/")).await.status, StatusCode::NOT_FOUND);
        let html = page(paper, &path).await;
        assert!(html.all("a").all(|link| !link.get("href").contains(&format!("-{first}/"))));
        assert_eq!(get(paper, &format!("{path}versions")).await.status, StatusCode::MOVED_PERMANENTLY);
    })
    .await;
}

#[tokio::test]
async fn what_is_retracted_is_gone_everywhere_but_from_its_address() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, id, path) = (desk.paper(), desk.id(STORY).await, path_of(desk.paper(), STORY).await);
        desk.change(&id, "Gate times CANARYHEAD", correction("An hour off."), NOW).await;
        run(
            desk.db(),
            vec![(
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical)
                 SELECT '/old-gate-times', 'article', id, 0 FROM articles WHERE public_id = $1",
                vec![id.as_str().into()],
            )],
        )
        .await;
        // Every page that names it is in the cache.
        let named = "INSERT INTO related_articles (article_id, rank, related_id, score, reason)
                     SELECT a.id, 0, b.id, 900, 'series' FROM public_articles a, public_articles b
                     WHERE b.public_id = $1 AND a.id <> b.id";
        run(desk.db(), vec![(named, vec![id.as_str().into()])]).await;
        let mut naming = Vec::new();
        let all = column(desk.db(), "SELECT path FROM public_articles WHERE path IS NOT NULL ORDER BY id").await;
        for other in all.iter().map(|path| courant_news::address::href(path)).chain(["/".to_owned()]) {
            if other != path && get(paper, &other).await.text().contains("CANARYHEAD") {
                naming.push(other);
            }
        }
        assert!(naming.len() > 2, "{naming:?}");
        let feeds = ["/feed/", "/feed/atom/", "/feed/json/", "/comments/feed/", "/sitemap.xml", "/~sitemap/news.xml"];
        for feed in feeds {
            get(paper, feed).await;
        }
        desk.take(&id, Step::Retract, "The interview was made up.\nWe are sorry.", NOW + HOUR).await;
        for other in naming.iter().map(String::as_str).chain(feeds) {
            let answer = get(paper, other).await;
            assert_eq!(answer.status, StatusCode::OK);
            assert!(!answer.text().contains("CANARYHEAD") && !answer.text().contains(&path), "{other}");
        }
        let html = gone(&get(paper, &path).await);
        assert_eq!(html.one("h1").text, "Gate times CANARYHEAD");
        let said = fold(&html.one("main").text);
        assert!(said.contains("Retracted") && said.contains("The interview was made up. We are sorry."), "{said}");
        assert!(html.all("time").any(|time| time.get("datetime").starts_with("2026-11-24T")));
        // Its comments, feeds and versions say the same; its old address leads there.
        for below in ["comments/", "comments/1/", "feed/", "feed/atom/", "versions/", "versions/1-2/"] {
            gone(&get(paper, &format!("{path}{below}")).await);
        }
        let answer = get(paper, "/old-gate-times/").await;
        assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::MOVED_PERMANENTLY, path.as_str()));
        for closed in ["/~thread/", "/~follow/", "/~ask/", "/~share/"] {
            let answer = get(paper, &format!("{closed}{id}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{closed}");
            assert!(!answer.text().contains("CANARYHEAD"));
        }
        // It is kept, and renewed when something happens to the article.
        let renders = paper.cache.stats().renders;
        gone(&get(paper, &path).await);
        assert_eq!(paper.cache.stats().renders, renders);
        // The paper's list has both, the newest first.
        let html = page(paper, "/corrections/").await;
        let labels: Vec<String> = html.all("strong").map(|one| one.text.clone()).collect();
        assert_eq!(labels, ["Retracted", "Correction"]);
        let rss = get(paper, "/corrections/feed/").await;
        assert_eq!(rss.status, StatusCode::OK);
        let at = |text: &str| rss.text().find(text).unwrap_or_else(|| panic!("{text}: {}", rss.text()));
        assert!(at("Retracted: Gate times CANARYHEAD") < at("Correction: Gate times CANARYHEAD"));
        assert!(at("The interview was made up.") < at("An hour off."));
        for format in ["atom/", "json/"] {
            assert_eq!(get(paper, &format!("/corrections/feed/{format}")).await.status, StatusCode::OK);
        }
        assert_eq!(moved(paper, "/corrections").await, "/corrections/");
    })
    .await;
}

#[tokio::test]
async fn what_was_taken_down_says_nothing_of_itself_and_may_come_back() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, id, path) = (desk.paper(), desk.id(STORY).await, path_of(desk.paper(), STORY).await);
        desk.change(&id, "CANARYHEAD", correction("CANARYNOTE"), NOW).await;
        get(paper, "/corrections/").await;
        let is_silent = |answer: &Answer| !answer.text().contains("CANARY");
        desk.take(&id, Step::TakeDown, "A court has forbidden it.", NOW + HOUR).await;
        let answer = get(paper, &path).await;
        let html = gone(&answer);
        assert!(is_silent(&answer) && html.one("main").text.contains("A court has forbidden it."));
        assert_eq!(html.one("h1").text, "No longer here");
        for below in ["comments/", "feed/", "versions/"] {
            let answer = get(paper, &format!("{path}{below}")).await;
            gone(&answer);
            assert!(is_silent(&answer), "{below}");
        }
        for list in ["/corrections/", "/corrections/feed/", "/", "/feed/"] {
            assert!(is_silent(&get(paper, list).await), "{list}");
        }
        // Back, as it was, and the takedown is no note on it.
        desk.take(&id, Step::BringBack, "", NOW + 2 * HOUR).await;
        let html = page(paper, &path).await;
        assert_eq!(html.texts("notice").len(), 1);
        assert!(get(paper, "/corrections/").await.text().contains("CANARYNOTE"));
        // Simply withdrawn: there is nothing to tell, whatever was told before.
        desk.take(&id, Step::Withdraw, "", NOW + 3 * HOUR).await;
        for below in ["", "comments/", "feed/", "versions/"] {
            let answer = get(paper, &format!("{path}{below}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{below}");
            assert!(is_silent(&answer));
        }
        assert!(is_silent(&get(paper, "/corrections/").await));
    })
    .await;
}

#[tokio::test]
async fn what_stands_in_a_menu_goes_from_every_page() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, path) = (desk.paper(), path_of(desk.paper(), STORY).await);
        let leads = async || page(paper, &path).await.all("a").any(|link| link.get("href") == "/about/");
        assert!(leads().await);
        desk.take(&desk.id("about").await, Step::TakeDown, "By law.", NOW).await;
        assert!(!leads().await);
        gone(&get(paper, "/about/").await);
    })
    .await;
}

#[tokio::test]
async fn whoever_wrote_under_what_was_taken_down_is_not_told_what_it_was() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, id, path) = (desk.paper(), desk.id(STORY).await, path_of(desk.paper(), STORY).await);
        desk.change(&id, "CANARYHEAD", Note::default(), NOW).await;
        let write = "UPDATE comments SET author_email = 'writer@mail.example' WHERE article_id =
            (SELECT id FROM articles WHERE public_id = $1)";
        run(desk.db(), vec![(write, vec![id.as_str().into()])]).await;
        send(paper, "/~mine", &[("email", "writer@mail.example")], &[]).await;
        desk.post(MINUTE).await;
        let letter = &paper.mailer().list()[0];
        let start = letter.text.find(&format!("{ADDRESS}/~mine/")).unwrap();
        let mine = letter.text[start..].split_whitespace().next().unwrap()[ADDRESS.len()..].to_owned();
        assert!(get(paper, &mine).await.text().contains("CANARYHEAD"));
        desk.take(&id, Step::TakeDown, "By law.", NOW + HOUR).await;
        let answer = get(paper, &mine).await;
        assert!(!answer.text().contains("CANARYHEAD") && answer.text().contains(&path), "{}", answer.text());
        assert!(!get(paper, &format!("{mine}/export")).await.text().contains("CANARYHEAD"));
    })
    .await;
}

#[tokio::test]
async fn what_few_may_read_is_not_told_of_when_it_goes() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, id, path) = (desk.paper(), desk.id(STORY).await, path_of(desk.paper(), STORY).await);
        desk.change(&id, "CANARYHEAD", correction("CANARYNOTE"), NOW).await;
        for visibility in ["password", "private"] {
            let hide = "UPDATE articles SET visibility = $1 WHERE public_id = $2";
            run(desk.db(), vec![(hide, vec![visibility.into(), id.as_str().into()])]).await;
            paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
            for place in [path.as_str(), "/corrections/", "/corrections/feed/"] {
                assert!(!get(paper, place).await.text().contains("CANARY"), "{visibility} {place}");
            }
            for below in ["versions/", "versions/1-2/"] {
                let answer = get(paper, &format!("{path}{below}")).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{visibility} {below}");
                assert!(!answer.text().contains("CANARY"));
            }
        }
        desk.take(&id, Step::Retract, "CANARYREASON", NOW + HOUR).await;
        let answer = get(paper, &path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!answer.text().contains("CANARY"));
        assert!(!get(paper, "/corrections/").await.text().contains("CANARY"));
    })
    .await;
}

#[tokio::test]
async fn the_list_goes_on_where_its_page_ends() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = desk.paper();
        assert!(page(paper, "/corrections/").await.one("main").text.contains("There is nothing here yet."));
        let article: i64 = number(desk.db(), "SELECT MIN(id) FROM public_articles WHERE path IS NOT NULL", &[]).await;
        let add = "INSERT INTO corrections (id, public_id, article_id, kind, text, noted_at)
             VALUES ($1, $2, $3, $4, $5, $6)";
        let rows = (1..=70i64).map(|id| {
            let kind = if id % 2 == 0 { "update" } else { "correction" };
            // Several at one moment.
            let at = NOW - (id / 5) * MINUTE;
            (
                add,
                vec![
                    id.into(),
                    format!("c{id}").into(),
                    article.into(),
                    kind.into(),
                    format!("No {id}.").into(),
                    at.into(),
                ],
            )
        });
        run(desk.db(), rows.collect()).await;
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        let (mut at, mut seen) = ("/corrections/".to_owned(), Vec::new());
        let mut pages = 0;
        while !at.is_empty() {
            let html = page(paper, &at).await;
            let texts = html.classed("told__one").map(|one| fold(&one.text)).collect::<Vec<_>>();
            assert!(texts.len() <= 30 && !texts.is_empty());
            seen.extend(texts);
            let older = html.classed("pager__older").next();
            at = older.map_or_else(String::new, |link| link.get("href").to_owned());
            pages += 1;
        }
        assert_eq!((pages, seen.len()), (2, 35), "35 of 70 are corrections");
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 35, "none twice");
    })
    .await;
}

#[tokio::test]
async fn whoever_asked_is_told_once_of_what_was_wrong() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, id) = (desk.paper(), desk.id(STORY).await);
        let follow = format!("/~follow/{id}");
        let form = page(paper, &follow).await;
        let boxes: Vec<&str> =
            form.all("input").filter(|one| one.get("type") == "checkbox").map(|one| one.get("value")).collect();
        assert_eq!(boxes, ["article_comments", "replies_to_me", "corrections"]);
        let wish = [("email", "reader@mail.example"), ("wish", "corrections")];
        assert_eq!(send(paper, &follow, &wish, &[]).await.status, StatusCode::OK);
        desk.change(&id, "Gate times", correction("Before the yes."), NOW + MINUTE).await;
        desk.post(2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 1, "the question and nothing else");
        let start = letters[0].text.find(&format!("{ADDRESS}/~mine/")).unwrap();
        let mine = letters[0].text[start..].split_whitespace().next().unwrap()[ADDRESS.len()..].to_owned();
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        desk.post(2 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 1, "what came before is not told");

        let now = paper.clock.now();
        desk.change(&id, "Gate times", update("An update is no mistake."), now + MINUTE).await;
        desk.change(&id, "Gate times", Note::default(), now + 2 * MINUTE).await;
        desk.post(5 * MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 1);
        let now = paper.clock.now();
        desk.change(&id, "Gate times", correction("An hour <off>.\nTwice."), now).await;
        // Heard again, nothing more follows.
        desk.hear().await;
        desk.post(2 * MINUTE).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 2);
        // The subject has the short headline, where there is one.
        assert_eq!(letters[0].subject, "Correction: A timetable is not a secret");
        assert!(letters[0].text.contains("An hour <off>.") && letters[0].text.contains("/publish-the-gate-times/"));
        assert!(letters[0].html.contains("An hour &lt;off&gt;."));
        assert!(letters[0].text.contains(&format!("{mine}/end")), "it can be left by one click");
        desk.post(2 * HOUR).await;
        assert_eq!(paper.mailer().list().len(), 2, "told once");

        // Each hour at most, and a comment is nothing to whoever asked for corrections alone.
        send(paper, &mine, &[("act", "pace"), ("pace", "hourly")], &[]).await;
        let now = paper.clock.now();
        desk.change(&id, "Gate times", correction("First."), now).await;
        desk.change(&id, "Gate times", correction("Second."), now + 1).await;
        desk.post(MINUTE).await;
        assert_eq!(paper.mailer().list().len(), 2);
        desk.post(HOUR).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 3);
        assert!(letters[0].text.contains("First.") && letters[0].text.contains("Second."), "{}", letters[0].text);

        desk.take(&id, Step::Retract, "It was made up.", paper.clock.now()).await;
        desk.post(2 * HOUR).await;
        let letters = paper.mailer().list();
        assert_eq!(letters.len(), 4);
        assert_eq!(letters[0].subject, "Retracted: A timetable is not a secret");
        assert!(letters[0].text.contains("It was made up."));

        // Whoever left is told nothing; nor is anybody of what was taken down.
        let other = desk.id("ferry-winter-timetable").await;
        send(paper, &format!("/~follow/{other}"), &wish, &[]).await;
        send(paper, &mine, &[("act", "confirm")], &[]).await;
        desk.post(2 * HOUR).await;
        let so_far = paper.mailer().list().len();
        desk.take(&other, Step::TakeDown, "By law.", paper.clock.now()).await;
        desk.post(2 * HOUR).await;
        desk.take(&other, Step::BringBack, "", paper.clock.now()).await;
        send(paper, &format!("{mine}/end"), &[("List-Unsubscribe", "One-Click")], &[]).await;
        desk.change(&other, "Ferries", correction("After the no."), paper.clock.now()).await;
        desk.post(2 * HOUR).await;
        assert_eq!(paper.mailer().list().len(), so_far);
    })
    .await;
}

#[tokio::test]
async fn titles_for_sharing_and_rights_stand_where_they_were_given() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (paper, path) = (desk.paper(), path_of(desk.paper(), STORY).await);
        let plain = page(paper, &path).await;
        assert_eq!(plain.classed("reason").filter(|one| one.has_class("sources")).count(), 0);
        let set = "UPDATE articles SET share_title = 'Who hides <the> gates', share_text = 'Read & pass on.',
                   rights = '© 2026 The River Times, CC BY 4.0' WHERE slug = $1";
        run(desk.db(), vec![(set, vec![STORY.into()])]).await;
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        let html = page(paper, &path).await;
        let property = |name: &str| {
            let found: Vec<&str> =
                html.all("meta").filter(|meta| meta.get("property") == name).map(|meta| meta.get("content")).collect();
            assert_eq!(found.len(), 1, "{name}");
            found[0].to_owned()
        };
        assert_eq!(property("og:title"), "Who hides <the> gates");
        assert_eq!(property("og:description"), "Read & pass on.");
        assert_ne!(html.one("title").text, property("og:title"), "search engines are told the headline");
        assert!(html.all("a").any(|link| link.get("href").starts_with("https://x.com/")
            && link.get("href").contains("Who+hides+%3Cthe%3E+gates")));
        assert_eq!(
            html.classed("reason").find(|one| one.has_class("sources")).unwrap().text,
            "© 2026 The River Times, CC BY 4.0"
        );
        let told = article_of(&html);
        assert_eq!(told["copyrightNotice"], "© 2026 The River Times, CC BY 4.0");
    })
    .await;
}
