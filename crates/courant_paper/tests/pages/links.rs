//! Links to elsewhere, asked of a small server on this machine: what counts as an answer, how politely it is asked, who
//! is told, and the list on the desk.

use super::editing_desk::Desk;
use super::html::Html;
use super::person::Person;
use super::setup::led;
use super::support::{NOW, column, get, number, run};
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::egress::resolve::Names;
use courant_kit::egress::{Egress, EgressPolicy};
use courant_kit::jobs::{self, Worker};
use courant_news::gate::{Gates, Level, Rule};
use courant_paper::accounts::{Editor, Role};
use courant_paper::clockwork::Clockwork;
use courant_paper::editing::gates;
use courant_paper::links::look::Looker;
use courant_paper::links::{self, LOOK_JOB};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use futures_util::future::BoxFuture;
use http::StatusCode;
use serde_json::{Value, json};
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const DAY: i64 = 86_400_000;

/// Every host is this machine, but for those that are nowhere and one in a private network.
struct Hosts;

impl Names for Hosts {
    fn addresses(&self, host: String) -> BoxFuture<'static, std::io::Result<Vec<IpAddr>>> {
        let found: Vec<IpAddr> = match host.as_str() {
            _ if host.ends_with("nowhere.example") => Vec::new(),
            "inward.example" => vec!["10.0.0.1".parse().unwrap()],
            _ => vec!["127.0.0.1".parse().unwrap()],
        };
        Box::pin(async move { Ok(found) })
    }
}

/// A server that answers by path, and what it was asked.
#[derive(Clone)]
struct Web {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    /// Whether what was gone is back.
    is_back: Arc<AtomicBool>,
    open: Arc<AtomicUsize>,
}

impl Web {
    async fn begin() -> Web {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let web = Web { port, asked: Arc::default(), is_back: Arc::default(), open: Arc::default() };
        let all = web.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let web = all.clone();
                tokio::spawn(async move {
                    web.open.fetch_add(1, Ordering::SeqCst);
                    let mut request = vec![0u8; 4096];
                    let count = stream.read(&mut request).await.unwrap_or(0);
                    let request = String::from_utf8_lossy(&request[..count]).into_owned();
                    web.asked.lock().unwrap().push(request.clone());
                    let mut words = request.split(' ');
                    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
                    let status = match (path, method) {
                        ("/there" | "/moved/there", _) | ("/shy", "GET") => "200 OK",
                        ("/shy", _) => "405 Method Not Allowed",
                        ("/huge", "GET") => "200 OK",
                        ("/huge", _) => "501 Not Implemented",
                        ("/wall", _) => "403 Forbidden",
                        ("/busy", _) => "503 Busy",
                        ("/moved", _) => "301 Moved\r\nlocation: /moved/there",
                        ("/circle", _) => "302 Found\r\nlocation: /circle",
                        ("/within", _) => "302 Found\r\nlocation: http://10.0.0.1/",
                        ("/later", _) if web.is_back.load(Ordering::SeqCst) => "200 OK",
                        ("/slow", _) => {
                            // Until whoever asks has enough of it.
                            drop(stream.read(&mut [0; 1]).await);
                            web.open.fetch_sub(1, Ordering::SeqCst);
                            return;
                        }
                        _ => "404 Not Found",
                    };
                    let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\n\r\n");
                    let mut is_heard = stream.write_all(head.as_bytes()).await.is_ok();
                    // A body without end.
                    while is_heard && path == "/huge" && method == "GET" {
                        is_heard = stream.write_all(&[b'x'; 8192]).await.is_ok();
                    }
                    web.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        web
    }

    fn at(&self, host: &str, path: &str) -> String {
        format!("http://{host}:{}{path}", self.port)
    }

    fn looker(&self, db: &Db, clock: &Clock) -> Looker {
        let policy = EgressPolicy { allow_loopback: true, ..EgressPolicy::default() };
        let egress = Egress::with_names("Courant test (+https://river.example)", policy, Arc::new(Hosts)).unwrap();
        Looker::new(db, &egress, clock).patience(Duration::from_millis(400))
    }
}

#[tokio::test]
async fn what_answers_and_what_does_not() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (web, clock) = (Web::begin().await, Clock::fixed(NOW));
        let looker = web.looker(&db, &clock);
        // Answer and whether it is none, by path; each at a host of its own.
        let table = [
            ("/there", "200", false),
            ("/moved", "200", false),
            ("/shy", "200", false),
            ("/huge", "200", false),
            ("/wall", "403", false),
            ("/gone", "404", true),
            ("/busy", "503", true),
            ("/circle", "circle", true),
            ("/slow", "timeout", true),
            ("/within", "private", true),
        ];
        let mut urls: Vec<String> = table.iter().map(|(path, ..)| web.at(&format!("{}.example", &path[1..]), path)).collect();
        urls.push("http://inward.example/a".to_owned());
        urls.push("http://nowhere.example/b".to_owned());
        urls.push("http://[::1".to_owned());
        urls.push(format!("http://there.example/{}", "x".repeat(3_000)));
        links::want(&db, &urls, NOW).await.unwrap();
        assert_eq!(number(&db, "SELECT COUNT(*) FROM links", &[]).await, 12, "what cannot be asked for is not kept");
        clock.set(NOW + 3_000);
        assert_eq!(looker.look().await.unwrap(), 10, "ten at once");
        clock.set(NOW + 4_000);
        assert_eq!((looker.look().await.unwrap(), looker.look().await.unwrap()), (2, 0));
        let found = column(
            &db,
            "SELECT url || ' ' || answer || ' ' || CASE WHEN bad_since IS NULL THEN 'false' ELSE 'true' END FROM links ORDER BY id",
        )
        .await;
        let mut wanted: Vec<String> =
            table.iter().zip(&urls).map(|((_, answer, is_bad), url)| format!("{url} {answer} {is_bad}")).collect();
        wanted.push("http://inward.example/a private true".to_owned());
        wanted.push("http://nowhere.example/b unreachable true".to_owned());
        assert_eq!(found, wanted);
        // No page was asked for where the head said enough; nobody was asked under another name, or more than six times.
        let asked = web.asked.lock().unwrap().clone();
        let count = |line: &str| asked.iter().filter(|asked| asked.starts_with(line)).count();
        assert_eq!((count("GET /there"), count("GET /shy"), count("GET /gone"), count("GET /circle")), (0, 1, 1, 0));
        assert_eq!(count("HEAD /circle"), 6);
        assert!(asked.iter().all(|one| one.contains("Courant test (+https://river.example)")));
        // Nothing that no article of the paper links to is asked again by itself.
        assert_eq!(number(&db, "SELECT COUNT(*) FROM links WHERE due_at IS NOT NULL", &[]).await, 0);
        // Endless and silent answers were let go.
        while web.open.load(Ordering::SeqCst) > 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn hosts_are_left_in_peace() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (web, clock) = (Web::begin().await, Clock::fixed(NOW));
        let looker = web.looker(&db, &clock);
        let urls: Vec<String> = (0..4).map(|at| web.at("busy.example", &format!("/{at}"))).collect();
        links::want(&db, &urls, NOW).await.unwrap();
        for minute in 0..4 {
            clock.set(NOW + minute * 61_000);
            assert_eq!((looker.look().await.unwrap(), looker.look().await.unwrap()), (1, 0), "{minute}");
        }
        // Not again within a day, whoever saves; then again.
        links::want(&db, &urls, NOW + 300_000).await.unwrap();
        assert_eq!(number(&db, "SELECT COUNT(*) FROM links WHERE due_at IS NOT NULL", &[]).await, 0);
        links::want(&db, &urls, NOW + DAY + 300_000).await.unwrap();
        assert_eq!(number(&db, "SELECT COUNT(*) FROM links WHERE due_at = 0", &[]).await, 4);

        // No more than so many in an hour.
        clock.set(NOW + 2 * DAY);
        let many = (0..239).map(|at| {
            let sql = "INSERT INTO links (url, host, answer, looked_at) VALUES ($1, $1, '200', $2)";
            (sql, vec![format!("{at}.example").into(), (NOW + 2 * DAY - 60_001).into()])
        });
        run(&db, many.collect()).await;
        links::want(&db, &[web.at("other.example", "/there")], NOW + 2 * DAY).await.unwrap();
        assert_eq!(looker.look().await.unwrap(), 1);
        clock.set(NOW + 2 * DAY + 120_000);
        assert_eq!(looker.look().await.unwrap(), 0, "240 are enough for an hour");
        clock.set(NOW + 2 * DAY + 3_700_000);
        assert_eq!(looker.look().await.unwrap(), 2, "one of each host");
    })
    .await;
}

#[tokio::test]
async fn a_machine_without_a_way_out_accuses_nobody() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (web, clock) = (Web::begin().await, Clock::fixed(NOW));
        let looker = web.looker(&db, &clock);
        let far = |at: usize| format!("http://{at}.nowhere.example/");
        links::want(&db, &(0..5).map(far).collect::<Vec<_>>(), NOW).await.unwrap();
        assert_eq!(looker.look().await.unwrap(), 0);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM links WHERE looked_at IS NULL", &[]).await, 5);
        links::want(&db, &[web.at("there.example", "/there")], NOW).await.unwrap();
        assert_eq!(looker.look().await.unwrap(), 6);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM links WHERE bad_since IS NOT NULL", &[]).await, 5);
    })
    .await;
}

/// Saves a text with a link; what the editor is told of links.
async fn save(desk: &Desk, person: &Person, at: &str, link: &str) -> Vec<(String, String, bool)> {
    let (edit, mut manuscript) = desk.manuscript(person, at).await;
    manuscript["body"] = json!({ "blocks": [
        { "id": "p1", "type": "paragraph", "text": [{ "text": format!("Saved at edit {edit}.") }] },
        { "id": "p2", "type": "paragraph", "text": [{ "marked": [{ "link": { "href": link } }, [{ "text": "The minutes" }]] }] },
    ], "footnotes": [] });
    let answer = desk.save(person, at, edit, &manuscript).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let said: Value = serde_json::from_str(answer.text()).unwrap();
    let problems = said["problems"].as_array().unwrap().iter();
    let text = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
    let told = problems.filter(|one| text(one, "text").contains("link"));
    told.map(|one| (text(one, "field"), text(one, "text"), one["is_blocking"] == json!(true))).collect()
}

/// Addresses of a list on the desk, and what is said of each.
async fn listed(desk: &Desk, person: &Person, query: &str) -> Vec<String> {
    let answer = person.get(&desk.paper, &format!("/~desk/links{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    Html::parse(answer.text()).texts("rows__what")
}

#[tokio::test]
async fn who_writes_is_told_and_who_keeps_the_paper_has_a_list() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (desk, web) = (Desk::of(db.clone()).await, Web::begin().await);
        let (paper, editor) = (&desk.paper, desk.somebody(Role::Editor).await);
        let worker = || web.looker(&db, &paper.clock).handle_jobs(Worker::new(&db, &paper.clock));
        let later = |ms: i64| paper.clock.set(paper.clock.now() + ms);
        let at = desk.begin(&editor, "Minutes of the council").await;
        let link = web.at("council.example", "/later");

        // Not looked at yet: no fault, and said so.
        assert_eq!(save(&desk, &editor, &at, &format!("{link}#page=3")).await, []);
        let page = editor.get(paper, &format!("{at}/publish")).await;
        assert!(page.text().contains("One link to another site was not looked at yet."), "{}", page.text());
        assert_eq!(worker().run_until_idle().await.unwrap(), 0, "a save waits for the next one");
        later(3_000);
        assert_eq!(worker().run_until_idle().await.unwrap(), 1);
        let problem = |since: &str| {
            let told = format!("A link does not answer: {link} (404 since {since})");
            vec![("body:p2".to_owned(), told, false)]
        };
        assert_eq!(save(&desk, &editor, &at, &link).await, problem("24 Nov 2026"));
        let page = editor.get(paper, &format!("{at}/publish")).await;
        assert!(page.text().contains("(404 since") && !page.text().contains("not looked at yet"), "{}", page.text());
        assert_eq!(worker().run_until_idle().await.unwrap(), 0, "nothing is asked twice in a day");

        // It keeps nobody from publishing; then it is in the list, by article and by host.
        assert_eq!(listed(&desk, &editor, "").await, Vec::<String>::new());
        assert_eq!(desk.step(&editor, &at, "publish", &[]).await, StatusCode::SEE_OTHER);
        for query in ["", "?by=host", "?by=nonsense&after=x"] {
            let all = listed(&desk, &editor, query).await;
            assert!(all.len() == 1 && all[0].contains(&link) && all[0].contains("404 since"), "{query}: {all:?}");
        }
        let page = editor.get(paper, "/~desk/links?by=host").await;
        assert!(page.text().contains("council.example") && page.text().contains("In “Minutes of the council”"));
        let html = Html::parse(page.text());
        assert!(html.all("a").any(|one| one.get("href") == format!("https://web.archive.org/web/*/{link}")));
        assert_eq!(get(paper, "/2026/11/minutes-of-the-council/").await.status, StatusCode::OK);

        // Looked at again because somebody asked; by itself, later; and once it answers it is told of no more.
        let id = number(&db, "SELECT id FROM links WHERE answer = '404'", &[]).await;
        later(120_000);
        let act = |word: &str| format!("{word}:{id}");
        let again = led(&editor.send(paper, "/~desk/links?by=host", &[("act", &act("again"))]).await);
        assert_eq!(again, "/~desk/links?by=host&done=asked");
        assert!(editor.get(paper, &again).await.text().contains("It will be looked at within minutes."));
        assert!(listed(&desk, &editor, "").await[0].contains("will be looked at next"));
        assert_eq!(worker().run_until_idle().await.unwrap(), 1);
        assert_eq!(number(&db, "SELECT bad_count FROM links WHERE id = $1", &[id.into()]).await, 2);
        web.is_back.store(true, Ordering::SeqCst);
        later(6 * 3_600_000);
        let mut clockwork = Clockwork::new(paper);
        later(61_000);
        clockwork.turn().await;
        assert!(worker().run_until_idle().await.unwrap() > 0);
        assert_eq!(listed(&desk, &editor, "").await, Vec::<String>::new());
        assert_eq!(save(&desk, &editor, &at, &link).await, []);
        assert_eq!(number(&db, "SELECT bad_count FROM links WHERE id = $1", &[id.into()]).await, 0);

        // Gone again: somebody knows that it is right as it is.
        web.is_back.store(false, Ordering::SeqCst);
        later(120_000);
        led(&editor.send(paper, "/~desk/links", &[("act", &act("again"))]).await);
        worker().run_until_idle().await.unwrap();
        assert_eq!(listed(&desk, &editor, "").await.len(), 1);
        let right = led(&editor.send(paper, "/~desk/links", &[("act", &act("right"))]).await);
        assert!(editor.get(paper, &right).await.text().contains("Taken for right."));
        assert_eq!(listed(&desk, &editor, "").await, Vec::<String>::new());
        assert_eq!(save(&desk, &editor, &at, &link).await, []);
        assert_eq!(column(&db, "SELECT subject FROM audit WHERE action = 'link_right'").await, [link.as_str()]);
        later(366 * DAY);
        let editor = Person::with(paper, "late@river.example", Role::Editor).await;
        assert_eq!(listed(&desk, &editor, "").await.len(), 1);
        assert_eq!(editor.send(paper, "/~desk/links", &[("act", "nonsense")]).await.status, StatusCode::BAD_REQUEST);

        // Taken out of the text, and of the list; nobody keeps it for ever.
        save(&desk, &editor, &at, "https://river.example/about/").await;
        assert_eq!(desk.step(&editor, &at, "publish", &[("note", "none")]).await, StatusCode::SEE_OTHER);
        assert_eq!(listed(&desk, &editor, "").await, Vec::<String>::new());
        links::tidy(&db, paper.clock.now()).await.unwrap();
        assert_eq!(number(&db, "SELECT COUNT(*) FROM links WHERE id = $1", &[id.into()]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn live_articles_are_followed_unless_nobody_wants_to_know() {
    each_engine(MIGRATIONS, async |db: Db| {
        let desk = Desk::of(db.clone()).await;
        let paper = &desk.paper;
        let editor = Editor::of_this_machine();
        let waiting = async || {
            let all = jobs::standings(&mut db.read().await.unwrap()).await.unwrap();
            all.iter().find(|kind| kind.kind == LOOK_JOB).map_or(0, |kind| kind.waiting_count)
        };
        let known = async || number(&db, "SELECT COUNT(*) FROM article_links", &[]).await;
        let body = r#"{"blocks":[{"id":"a","type":"paragraph","text":[{"marked":[{"link":{"href":"https://a.example/x#y"}},[{"text":"x"}]]},
            {"marked":[{"link":{"href":"https://river.example/about/"}},[{"text":"x"}]]}]}]}"#;
        run(&db, vec![("UPDATE articles SET body = $1 WHERE slug = 'publish-the-gate-times'", vec![body.into()])]).await;
        let rules = |level: Level| Gates { levels: [(Rule::LinkAnswers, level)].into(), ..Gates::default() };
        let mut clockwork = Clockwork::new(paper);
        gates::save(&db, &editor, rules(Level::Off), NOW).await.unwrap();
        for minute in 1..4 {
            paper.clock.set(NOW + minute * 61_000);
            clockwork.turn().await;
        }
        assert_eq!((known().await, waiting().await), (0, 0));
        gates::save(&db, &editor, rules(Level::Warn), NOW).await.unwrap();
        for minute in 4..12 {
            paper.clock.set(NOW + minute * 61_000);
            clockwork.turn().await;
        }
        let urls = "SELECT l.url FROM article_links al JOIN links l ON l.id = al.link_id JOIN articles a ON a.id = al.article_id
            WHERE a.slug = 'publish-the-gate-times'";
        assert_eq!(column(&db, urls).await, ["https://a.example/x"]);
        assert_eq!(waiting().await, 1);
        // Once round and nothing new: nothing is written.
        let before = known().await;
        let below = links::turn(&db, "https://river.example", i64::MAX, paper.clock.now()).await.unwrap();
        assert!(below < i64::MAX, "the sample has more articles than are read at once");
        assert_eq!(known().await, before);
    })
    .await;
}

#[tokio::test]
async fn the_lists_have_pages() {
    each_engine(MIGRATIONS, async |db: Db| {
        let desk = Desk::of(db.clone()).await;
        let editor = desk.somebody(Role::Editor).await;
        let articles = column(&db, "SELECT CAST(id AS TEXT) FROM articles WHERE status = 'live' ORDER BY id LIMIT 3").await;
        for at in 0..80 {
            let link = "INSERT INTO links (url, host, answer, looked_at, bad_since, bad_count) VALUES ($1, $2, 'timeout', $3, $3, $4)";
            // The last one was bad once only: nobody is told yet.
            let values = vec![
                format!("https://h{}.example/{at}", at % 7).into(),
                format!("h{}.example", at % 7).into(),
                NOW.into(),
                i64::from(at < 79).saturating_add(1).into(),
            ];
            let place = "INSERT INTO article_links (article_id, link_id) SELECT $1, MAX(id) FROM links";
            let article: i64 = articles[at as usize % 3].parse().unwrap();
            run(&db, vec![(link, values), (place, vec![article.into()])]).await;
        }
        for by in ["article", "host"] {
            let mut seen = Vec::new();
            let mut next = format!("/~desk/links?by={by}");
            while !next.is_empty() {
                let answer = editor.get(&desk.paper, &next).await;
                let html = Html::parse(answer.text());
                seen.extend(html.texts("rows__what").iter().map(|said| said.split(' ').next().unwrap().to_owned()));
                let further = html.all("a").find(|one| one.get("rel") == "next");
                next = further.map(|one| one.get("href").replace("&amp;", "&")).unwrap_or_default();
            }
            assert_eq!(seen.len(), 79, "{by}");
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), 79, "{by}: each once");
        }
    })
    .await;
}
