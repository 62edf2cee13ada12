//! Dossiers: what readers find in them, how they are kept on the desk, and that what is not public is not there.

use super::html::Html;
use super::person::Person;
use super::setup::{editor, led};
use super::support::{ADDRESS, Answer, NOW, column, get, moved, number, page, path_of, run, sample};
use courant_kit::db::Value;
use courant_kit::outbox::Dispatcher;
use courant_news::Event;
use courant_news::workflow::Step;
use courant_paper::editing::{Hand, withdraw};
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use std::collections::HashSet;
use std::sync::Arc;

const OWN: &str = "/dossier/the-gates-of-longdu/";
const DESK: &str = "/~desk/dossiers";

/// What stands in a dossier, in reading order: headline or text.
fn entries(html: &Html) -> Vec<String> {
    let is_what = |class: &str| ["timeline__headline", "timeline__event"].contains(&class);
    let all = html.elements.iter().filter(|one| one.get("class").split(' ').any(is_what));
    all.map(|one| one.text.trim().to_owned()).collect()
}

/// Public id and row of an article.
async fn article(paper: &Arc<Paper>, slug: &str) -> (String, i64) {
    let mut tx = paper.db.read().await.unwrap();
    let row = tx.load("SELECT public_id, id FROM articles WHERE slug = $1", &[slug.into()]).await.unwrap();
    (row.string(0).unwrap(), row.int(1).unwrap())
}

async fn own(paper: &Arc<Paper>) -> i64 {
    number(&paper.db, "SELECT id FROM dossiers WHERE slug = 'the-gates-of-longdu'", &[]).await
}

async fn edit(paper: &Arc<Paper>, id: i64) -> String {
    number(&paper.db, "SELECT edit FROM dossiers WHERE id = $1", &[id.into()]).await.to_string()
}

/// Presses a button of a dossier's page, having seen it as it is.
async fn press(paper: &Arc<Paper>, who: &Person, id: i64, act: &str, more: &[(&str, &str)]) -> Answer {
    let seen = edit(paper, id).await;
    let mut fields = vec![("act", act), ("seen", seen.as_str())];
    fields.extend_from_slice(more);
    who.send(paper, &format!("{DESK}/{id}"), &fields).await
}

/// The last thing that was told of dossiers.
async fn told(paper: &Arc<Paper>) -> Event {
    let all = column(&paper.db, "SELECT payload FROM outbox WHERE name = 'dossier_changed' ORDER BY id").await;
    Event::from_json(all.last().unwrap()).unwrap()
}

/// Which articles' pages are made again by the last thing that was told.
async fn touched(paper: &Arc<Paper>) -> HashSet<i64> {
    match told(paper).await {
        Event::DossierChanged { article_ids, .. } => article_ids.into_iter().collect(),
        other => panic!("{other:?}"),
    }
}

async fn take(paper: &Arc<Paper>, ears: &Dispatcher, slug: &str, step: Step) {
    let (id, _) = article(paper, slug).await;
    let outcome = withdraw::take(&paper.db, &Hand::of_this_machine(), &id, step, "", NOW).await.unwrap();
    assert_eq!(format!("{outcome:?}"), "Done");
    ears.catch_up().await.unwrap();
}

/// The dossiers that an article's page names: what is said, and where it leads.
fn named(html: &Html) -> Vec<(String, String)> {
    let is_named = |one: &&super::html::Element| one.get("href").starts_with("/dossier/");
    html.all("a").filter(is_named).map(|one| (one.text.clone(), one.get("href").to_owned())).collect()
}

#[tokio::test]
async fn readers_find_a_story_in_the_order_of_time() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let html = page(paper, OWN).await;
        assert_eq!(html.one("h1").text, "The gates of Longdu");
        let found = entries(&html);
        assert_eq!(found.len(), 8);
        assert_eq!(found[0], "Boeng Thom counts its thinnest season", "the newest first");
        assert!(found[7].starts_with("The reservoir begins to fill."), "{found:?}");
        assert_eq!(html.classed("dossier__introduction").count(), 1);
        assert_eq!(html.all("time").last().unwrap().get("datetime"), "2018-09-15");
        let texts = html.texts("timeline__why");
        assert!(texts.iter().any(|text| text.starts_with("What a warning is worth")), "{texts:?}");
        // An article in another language says so.
        let burmese = html.classed("timeline__what").find(|one| one.get("lang") == "my");
        assert!(burmese.is_some());
        let json = html.json_ld().remove(0);
        assert_eq!((json["@type"].as_str(), json["hasPart"].as_array().unwrap().len()), (Some("CollectionPage"), 6));
        let first = path_of(paper, "thinnest-season-boeng-thom").await;
        assert_eq!(json["hasPart"][0]["url"], format!("{ADDRESS}{first}"));

        // Its articles say so, with what stands before and after them.
        let middle = path_of(paper, "river-council-agrees-to-share-gate-data").await;
        let html = page(paper, &middle).await;
        assert_eq!(named(&html), [("Part of: The gates of Longdu".to_owned(), OWN.to_owned())]);
        let json = html.json_ld();
        let part_of = json.iter().find_map(|one| one.get("isPartOf")).unwrap();
        assert_eq!(part_of[0]["url"], format!("{ADDRESS}{OWN}"));
        let beside =
            |rel: &'static str| html.all("a").find(|one| one.get("rel") == rel).unwrap().get("href").to_owned();
        assert_eq!(beside("next"), first);
        assert_eq!(beside("prev"), path_of(paper, "how-a-dam-starves-a-delta").await);
        let other = page(paper, &path_of(paper, "ferry-winter-timetable").await).await;
        assert!(named(&other).is_empty() && other.classed("series").count() == 0);

        for format in ["", "atom/", "json/"] {
            let feed = get(paper, &format!("{OWN}feed/{format}")).await;
            assert_eq!(feed.status, StatusCode::OK, "{format}");
            for said in ["The gates of Longdu", "Boeng Thom counts its thinnest season", "6,200 people"] {
                assert!(feed.text().contains(said), "{format} lacks {said}");
            }
        }
        // Of a dossier in another language, what happened is in that language.
        run(&paper.db, vec![("UPDATE dossiers SET language = 'km'", vec![])]).await;
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        let feed = get(paper, &format!("{OWN}feed/json/")).await;
        let feed: serde_json::Value = serde_json::from_str(feed.text()).unwrap();
        let happened = |item: &&serde_json::Value| item["url"].as_str().unwrap().contains("#entry-");
        let items = feed["items"].as_array().unwrap();
        assert_eq!(items.iter().filter(happened).count(), 2);
        assert!(items.iter().filter(happened).all(|item| item["language"] == "km"), "{items:?}");
        let map = get(paper, "/~sitemap/dossiers.xml").await;
        assert!(map.text().contains(&format!("<loc>{ADDRESS}{OWN}</loc>")), "{}", map.text());
        assert!(get(paper, "/sitemap.xml").await.text().contains("/~sitemap/dossiers.xml"));
        assert_eq!(moved(paper, OWN.trim_end_matches('/')).await, OWN);
    })
    .await;
}

#[tokio::test]
async fn what_is_withdrawn_goes_from_everywhere_and_comes_back() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let ears = dispatcher(paper).await.unwrap();
        let slug = "how-a-dam-starves-a-delta";
        let headline = "How a dam in the mountains starves a delta by the sea";
        let neighbor = path_of(paper, "river-council-agrees-to-share-gate-data").await;
        let here = path_of(paper, slug).await;
        let prev = async || {
            let html = page(paper, &neighbor).await;
            html.all("a").find(|one| one.get("rel") == "prev").unwrap().get("href").to_owned()
        };
        assert!(entries(&page(paper, OWN).await).contains(&headline.to_owned()));
        assert!(get(paper, &format!("{OWN}feed/")).await.text().contains(headline));
        assert_eq!(prev().await, here);

        take(paper, &ears, slug, Step::Withdraw).await;
        let html = page(paper, OWN).await;
        assert_eq!(entries(&html).len(), 7);
        assert!(!get(paper, OWN).await.text().contains(headline));
        assert_eq!(html.json_ld()[0]["hasPart"].as_array().unwrap().len(), 5);
        assert!(!get(paper, &format!("{OWN}feed/")).await.text().contains(headline));
        assert_eq!(prev().await, path_of(paper, "ရေကာတာလေးခု-တွက်ချက်မှု").await);
        let near = touched(paper).await;
        let (_, neighbor_id) = article(paper, "river-council-agrees-to-share-gate-data").await;
        let (_, far) = article(paper, "the-terns-are-back-on-sandbar-nine").await;
        assert!(near.contains(&neighbor_id), "{near:?}");
        assert!(near.len() <= 4 && !near.contains(&article(paper, slug).await.1), "{near:?} and not {far}");

        take(paper, &ears, slug, Step::BringBack).await;
        assert!(entries(&page(paper, OWN).await).contains(&headline.to_owned()));
        assert_eq!(prev().await, here);
    })
    .await;
}

#[tokio::test]
async fn a_dossier_is_made_filled_and_closed() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, who) = (&sample.paper, editor(&sample).await);
        let form = |state, name| {
            vec![
                ("act", "save"),
                ("name", name),
                ("standfirst", "What the *river* took"),
                ("introduction", "One.\n\n- two <b>\n- https://river.example/about"),
                ("order", "oldest"),
                ("state", state),
            ]
        };
        let long = "x".repeat(121);
        for (fields, field) in [(form("draft", " "), "name"), (form("draft", &long), "name")] {
            let answer = who.send(paper, &format!("{DESK}/new"), &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let html = Html::parse(answer.text());
            assert!(html.all("input").any(|one| one.get("name") == field && one.get("aria-invalid") == "true"));
            assert!(answer.text().contains("What the *river* took"), "what was typed is kept");
        }
        let to = led(&who.send(paper, &format!("{DESK}/new"), &form("draft", "Floods")).await);
        let id: i64 = to.trim_start_matches(&format!("{DESK}/")).trim_end_matches("?done=saved").parse().unwrap();
        let here = format!("{DESK}/{id}");
        assert_eq!(get(paper, "/dossier/floods/").await.status, StatusCode::NOT_FOUND, "a draft");
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM outbox WHERE name = 'dossier_changed'", &[]).await, 0);

        // An article, one that is not public yet, and something that happened, which belongs before both.
        let (_, flood) = article(paper, "the-october-flood-hour-by-hour").await;
        let (_, draft) = article(paper, "draft-the-two-communes-that-did-not-answer").await;
        for (act, more) in [
            (format!("add:{flood}"), vec![]),
            (format!("add:{draft}"), vec![]),
            (format!("add:{draft}"), vec![]),
            ("tell".to_owned(), vec![("text", "Rain falls for nine days."), ("day", "2026-10-01")]),
        ] {
            led(&press(paper, &who, id, &act, &more).await);
        }
        let order = "SELECT COALESCE(a.slug, e.text) FROM dossier_entries e LEFT JOIN articles a ON a.id = e.article_id
             WHERE e.dossier_id = (SELECT id FROM dossiers WHERE name = 'Floods') ORDER BY e.position, e.id";
        let (rain, communes) = ("Rain falls for nine days.", "draft-the-two-communes-that-did-not-answer");
        assert_eq!(column(&paper.db, order).await, [rain, "the-october-flood-hour-by-hour", communes]);
        for (act, more, status) in [
            ("tell", vec![("text", " ")], 422),
            ("tell", vec![("text", "x"), ("day", "yesterday")], 422),
            ("add:999999", vec![], 422),
            ("save:999999", vec![("text", "kept words")], 422),
            ("jump:1", vec![], 400),
        ] {
            let answer = press(paper, &who, id, act, &more).await;
            assert_eq!(answer.status.as_u16(), status, "{act} {more:?}");
            if act.starts_with("save") {
                assert!(answer.text().contains("kept words"), "what was typed for what is gone is kept");
            }
        }
        let html = Html::parse(who.get(paper, &here).await.text());
        assert!(html.texts("tag").iter().any(|tag| tag == "Readers do not see it"), "{:?}", html.texts("tag"));

        // Before readers, from the oldest on, without the draft.
        let seen = edit(paper, id).await;
        let mut fields = form("running", "The floods of October");
        fields.extend([("seen", seen.as_str()), ("slug", "october")]);
        assert_eq!(led(&who.send(paper, &format!("{here}/facts"), &fields).await), format!("{here}?done=saved"));
        assert_eq!(moved(paper, "/dossier/floods/").await, "/dossier/october/");
        let html = page(paper, "/dossier/october/").await;
        let listed = async || {
            let html = page(paper, "/dossier/").await;
            (html.texts("timeline__headline"), html.texts("timeline__date"))
        };
        let (names, dates) = listed().await;
        assert_eq!(names, ["The floods of October", "The gates of Longdu"], "the last change first");
        assert!(dates.iter().all(|date| date.starts_with("Updated ")), "{dates:?}");
        assert!(page(paper, "/").await.all("a").any(|link| link.get("href") == "/dossier/"));
        assert_eq!(moved(paper, "/dossier").await, "/dossier/");
        let flood_headline = "The October flood, hour by hour".to_owned();
        assert_eq!(entries(&html), [rain.to_owned(), flood_headline.clone()]);
        let introduction = html.classed("dossier__introduction").next().unwrap();
        assert!(introduction.text.contains("two <b>"), "{}", introduction.text);
        assert_eq!(touched(paper).await, HashSet::from([flood, draft]), "it came before readers: all its articles");

        // An own line, another place, out.
        let entry = "SELECT id FROM dossier_entries WHERE article_id = $1 AND dossier_id = $2";
        let entry = number(&paper.db, entry, &[flood.into(), id.into()]).await;
        let said = [("text", "All of it began here"), ("day", "2026-10-11")];
        led(&press(paper, &who, id, &format!("save:{entry}"), &said).await);
        assert!(touched(paper).await.is_empty(), "a line of its own is on no other page");
        assert_eq!(page(paper, "/dossier/october/").await.texts("timeline__why"), ["All of it began here"]);
        led(&press(paper, &who, id, &format!("up:{entry}"), &[]).await);
        assert_eq!(entries(&page(paper, "/dossier/october/").await), [flood_headline, rain.to_owned()]);
        assert_eq!(named(&page(paper, &path_of(paper, "the-october-flood-hour-by-hour").await).await).len(), 1);
        // It is the first already: nothing is moved, noted or told.
        let moves = "SELECT (SELECT COUNT(*) FROM audit WHERE action = 'dossier_entry_moved')
                     + (SELECT COUNT(*) FROM outbox WHERE name = 'dossier_changed')";
        let before = number(&paper.db, moves, &[]).await;
        led(&press(paper, &who, id, &format!("up:{entry}"), &[]).await);
        assert_eq!(number(&paper.db, moves, &[]).await, before);
        led(&press(paper, &who, id, &format!("remove:{entry}"), &[]).await);
        assert_eq!(entries(&page(paper, "/dossier/october/").await), [rain]);
        assert!(named(&page(paper, &path_of(paper, "the-october-flood-hour-by-hour").await).await).is_empty());

        // What readers see is not removed. Closed it stays and says so; a draft again, it is gone.
        let facts = format!("{here}/facts");
        let seen = edit(paper, id).await;
        let sure = [("act", "remove"), ("sure", "yes"), ("seen", seen.as_str())];
        assert_eq!(who.send(paper, &facts, &sure).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut fields = form("closed", "The floods of October");
        let seen = edit(paper, id).await;
        fields.extend([("seen", seen.as_str()), ("slug", "october")]);
        led(&who.send(paper, &facts, &fields).await);
        assert_eq!(page(paper, "/dossier/october/").await.texts("notice").len(), 1);
        assert!(listed().await.1[0].starts_with("Closed "));
        let mut fields = form("draft", "The floods of October");
        let seen = edit(paper, id).await;
        fields.extend([("seen", seen.as_str()), ("slug", "october")]);
        led(&who.send(paper, &facts, &fields).await);
        assert_eq!(listed().await.0, ["The gates of Longdu"]);
        for address in ["/dossier/october/", "/dossier/floods/", "/dossier/october/feed/"] {
            assert_eq!(get(paper, address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        let seen = edit(paper, id).await;
        led(&who.send(paper, &facts, &[("act", "remove"), ("sure", "yes"), ("seen", &seen)]).await);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM addresses WHERE target_kind = 'dossier'", &[]).await, 1);
        let notes = "SELECT DISTINCT action FROM audit WHERE action LIKE 'dossier%' ORDER BY action";
        let actions = ["added", "entry_added", "entry_moved", "entry_removed", "entry_saved", "removed", "saved"];
        assert_eq!(column(&paper.db, notes).await, actions.map(|action| format!("dossier_{action}")));
    })
    .await;
}

#[tokio::test]
async fn nothing_is_written_over_what_nobody_saw() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, who) = (&sample.paper, editor(&sample).await);
        let (id, here) = (own(paper).await, format!("{DESK}/{}", own(paper).await));
        let old = edit(paper, id).await;
        let entry = "SELECT MIN(id) FROM dossier_entries WHERE dossier_id = $1";
        let entry = number(&paper.db, entry, &[id.into()]).await;
        led(&press(paper, &who, id, &format!("save:{entry}"), &[("text", "Their words")]).await);
        let form = [
            ("act", "save"),
            ("seen", old.as_str()),
            ("name", "Mine"),
            ("slug", "the-gates-of-longdu"),
            ("state", "running"),
        ];
        let answer = who.send(paper, &format!("{here}/facts"), &form).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains("value=\"Mine\"") && answer.text().contains("Name: The gates of Longdu"));
        let save = format!("save:{entry}");
        for act in [save.as_str(), &format!("up:{entry}"), &format!("remove:{entry}")] {
            let fields = [("act", act), ("seen", old.as_str()), ("text", "My words")];
            let answer = who.send(paper, &here, &fields).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{act}");
            let has_both = answer.text().contains("My words") && answer.text().contains("Their words");
            assert_eq!(has_both, act == save, "{act}");
        }
        assert_eq!(page(paper, OWN).await.one("h1").text, "The gates of Longdu");
        assert_eq!(entries(&page(paper, OWN).await).last().unwrap(), "Their words");
        // On a further page of entries, too, what was typed comes back, and what is taken leads back there.
        let more = (0..60i64).map(|at| {
            let values: Vec<Value> = vec![id.into(), (2_000 + at).into()];
            ("INSERT INTO dossier_entries (dossier_id, text, position, added_at) VALUES ($1, 'More', $2, 0)", values)
        });
        run(&paper.db, more.collect()).await;
        let first = Html::parse(who.get(paper, &here).await.text());
        let further = first.all("a").find(|one| one.get("rel") == "next").unwrap().get("href").to_owned();
        let html = Html::parse(who.get(paper, &further).await.text());
        let action = html.classed("entry").last().unwrap().get("action").to_owned();
        let fields = [("act", save.as_str()), ("seen", old.as_str()), ("text", "My words")];
        let refused = who.send(paper, &action, &fields).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("My words") && refused.text().contains("Their words"));
        let seen = edit(paper, id).await;
        let fields = [("act", save.as_str()), ("seen", seen.as_str()), ("text", "Their words")];
        let to = led(&who.send(paper, &action, &fields).await);
        let after = further.split("after=").nth(1).unwrap();
        assert_eq!(to, format!("{here}?done=saved&after={after}#entry-{entry}"));
        // What only comes in overwrites nothing.
        let fields = [("act", "tell"), ("seen", old.as_str()), ("text", "Meanwhile")];
        led(&who.send(paper, &here, &fields).await);
        // Whoever saves again has seen it.
        let html = Html::parse(answer.text());
        let seen = html.all("input").find(|one| one.get("name") == "seen").unwrap().get("value").to_owned();
        assert_ne!(seen, old);
    })
    .await;
}

#[tokio::test]
async fn what_may_belong_is_suggested_until_it_is_refused() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, who, id) = (&sample.paper, editor(&sample).await, own(&sample.paper).await);
        let here = format!("{DESK}/{id}");
        let suggested = async || {
            let answer = who.get(paper, &here).await;
            let html = Html::parse(answer.text());
            let refusals = html.all("button").filter_map(|one| one.get("value").strip_prefix("refuse:"));
            refusals.map(|row| row.parse().unwrap()).collect::<Vec<i64>>()
        };
        let (_, opinion) = article(paper, "publish-the-gate-times").await;
        let (_, ferry) = article(paper, "ferry-winter-timetable").await;
        let (_, inside) = article(paper, "thinnest-season-boeng-thom").await;
        let found = suggested().await;
        assert!(found.contains(&opinion) && !found.contains(&ferry) && !found.contains(&inside), "{found:?}");
        led(&press(paper, &who, id, &format!("refuse:{opinion}"), &[]).await);
        assert!(!suggested().await.contains(&opinion));
        let events = number(&paper.db, "SELECT COUNT(*) FROM outbox WHERE name = 'dossier_changed'", &[]).await;
        assert_eq!(events, 0, "readers see nothing of it");
        let next = suggested().await[0];
        led(&press(paper, &who, id, &format!("add:{next}"), &[]).await);
        assert!(!suggested().await.contains(&next));
        assert_eq!(entries(&page(paper, OWN).await).len(), 9);
        // It was refused, and is wanted after all.
        led(&press(paper, &who, id, &format!("add:{opinion}"), &[]).await);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM dossier_refusals", &[]).await, 0);
        assert_eq!(entries(&page(paper, OWN).await).len(), 10);
    })
    .await;
}

#[tokio::test]
async fn a_long_story_is_read_page_by_page() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let id = own(paper).await;
        let statements = (0..120i64).map(|at| {
            let values: Vec<Value> =
                vec![id.into(), format!("Day {at}").into(), (1_000 + at / 2).into(), (NOW + at).into()];
            ("INSERT INTO dossier_entries (dossier_id, text, position, added_at) VALUES ($1, $2, $3, $4)", values)
        });
        run(&paper.db, statements.collect()).await;
        for is_oldest_first in [0i64, 1] {
            let sql = "UPDATE dossiers SET is_oldest_first = $1";
            run(&paper.db, vec![(sql, vec![is_oldest_first.into()])]).await;
            let (mut address, mut all, mut pages) = (OWN.to_owned(), Vec::new(), 0);
            paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
            while !address.is_empty() {
                let html = page(paper, &address).await;
                let robots = html.all("meta").any(|meta| meta.get("name") == "robots");
                assert_eq!(robots, pages > 0, "only its beginning is worth finding");
                all.extend(entries(&html));
                pages += 1;
                let list = html.classed("timeline").next().unwrap();
                assert_eq!(list.get("data-newest"), (NOW + 119).to_string());
                if is_oldest_first == 1 && pages == 1 {
                    let newest = page(paper, list.get("data-newest-at")).await;
                    assert_eq!(entries(&newest).last().unwrap(), "Day 119");
                    assert_eq!(entries(&newest).len(), 50);
                }
                let next = html.all("a").find(|one| one.get("rel") == "next" && one.has_class("pager__older"));
                address = next.map(|one| one.get("href").to_owned()).unwrap_or_default();
            }
            assert_eq!((pages, all.len()), (3, 128));
            assert_eq!(all.iter().collect::<HashSet<_>>().len(), 128, "nothing stands twice");
            let last = if is_oldest_first == 1 { all.last() } else { all.first() };
            assert_eq!(last.unwrap(), "Day 119");
        }
    })
    .await;
}
