//! Fronts arranged by hand: who may, what readers see from when until when, and what was saved by whom.

use super::html::Html;
use super::person::Person;
use super::setup::{editor, led};
use super::support::{Answer, NOW, change, column, get, number, open, page, run, sample};
use courant_kit::db::Value;
use courant_news::Event;
use courant_news::front::document::{Document, Pin, Place};
use courant_paper::accounts::{Editor, Role};
use courant_paper::clockwork::Clockwork;
use courant_paper::fronts::{self, HOME, Order, Saving, rows};
use courant_paper::media::files::MediaFolder;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::setup::sections;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use std::collections::HashSet;
use std::sync::Arc;

const MINUTE: i64 = 60_000;
const HOME_DESK: &str = "/~desk/fronts/home";

/// Where the cards of a page lead, in reading order.
fn cards(html: &Html) -> Vec<String> {
    let in_main = |above: &[usize]| above.iter().any(|at| html.elements[*at].name == "main");
    let is_card = |above: &[usize]| above.iter().any(|at| html.elements[*at].has_class("card__headline"));
    let links = html.all("a").filter(|link| in_main(&link.above) && is_card(&link.above));
    links.map(|link| link.get("href").to_owned()).collect()
}

/// The lead of the front page.
async fn lead(paper: &Arc<Paper>) -> String {
    cards(&page(paper, "/").await).remove(0)
}

/// What the form of a page holds, as a browser would send it.
fn form(answer: &Answer) -> Vec<(String, String)> {
    let html = Html::parse(answer.text());
    let inputs = html.all("input").filter(|input| !input.get("name").is_empty());
    inputs.map(|input| (input.get("name").to_owned(), input.get("value").to_owned())).collect()
}

/// Presses a button of a page's form, with some fields filled in.
async fn press(
    paper: &Arc<Paper>,
    who: &Person,
    address: &str,
    shown: &Answer,
    act: &str,
    filled: &[(&str, &str)],
) -> Answer {
    let mut form = form(shown);
    form.retain(|(name, _)| filled.iter().all(|(other, _)| other != name));
    let mut fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("act", act));
    fields.extend_from_slice(filled);
    who.send(paper, address, &fields).await
}

/// Row and address of articles, by their place among the newest.
async fn newest(paper: &Arc<Paper>) -> Vec<(i64, String)> {
    let sql = "SELECT id, path FROM public_articles WHERE type = 'article' AND language = 'en'
               ORDER BY first_published_at DESC, id DESC";
    let rows = paper.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    rows.iter().map(|row| (row.int(0).unwrap(), courant_news::address::href(row.text(1).unwrap()))).collect()
}

/// An article that stands on the front page, but not as its lead.
async fn another(paper: &Arc<Paper>) -> (i64, String) {
    let lead = lead(paper).await;
    newest(paper).await.into_iter().rev().find(|(_, path)| *path != lead).unwrap()
}

async fn save(paper: &Arc<Paper>, front: i64, document: Document, from: Option<i64>) -> Saving {
    let heads = rows::list_heads(&mut paper.db.read().await.unwrap()).await.unwrap();
    let seen = heads.iter().find(|head| head.front == front).map_or(0, |head| head.newest);
    let order = Order { front, name: "a front".to_owned(), seen, document, from, ..Order::default() };
    fronts::save(&paper.db, &Editor::of_this_machine(), order, paper.clock.now()).await.unwrap()
}

fn with(place: Place, pins: &[Pin]) -> Document {
    Document { places: [(place, pins.iter().copied().map(Some).collect())].into(), ..Document::default() }
}

/// Lets the paper hear of what happened.
async fn hear(paper: &Arc<Paper>, write: impl AsyncFnOnce()) -> u64 {
    let dispatcher = dispatcher(paper).await.unwrap();
    write().await;
    dispatcher.run_until_idle().await.unwrap()
}

fn audit(action: &'static str) -> Vec<Value> {
    vec![action.into()]
}

#[tokio::test]
async fn fronts_are_for_editors() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let section = number(&paper.db, "SELECT MIN(id) FROM sections", &[]).await;
        let mut people = vec![Person::default()];
        for role in Role::ALL {
            people.push(Person::with(paper, &format!("{}@river.example", role.word()), role).await);
        }
        let one = format!("/~desk/fronts/{section}");
        let mut table: Vec<(Method, String, u16)> = vec![
            (Method::GET, "/~desk/fronts".to_owned(), 200),
            (Method::POST, "/~desk/fronts".to_owned(), 404),
            (Method::GET, "/~desk/fronts/999999".to_owned(), 404),
            (Method::POST, "/~desk/fronts/999999/versions".to_owned(), 404),
            (Method::GET, format!("{HOME_DESK}/preview?version=9"), 404),
            (Method::GET, format!("{HOME_DESK}/preview?at=2026-11-01T09:00"), 200),
            (Method::GET, format!("{HOME_DESK}/preview?at=2031-11-01T09:00"), 422),
            (Method::GET, format!("{HOME_DESK}/preview?at=x"), 422),
        ];
        for front in [HOME_DESK, &one] {
            table.push((Method::GET, front.to_owned(), 200));
            table.push((Method::POST, front.to_owned(), 400));
            table.push((Method::GET, format!("{front}/versions"), 200));
            table.push((Method::POST, format!("{front}/versions"), 400));
            table.push((Method::GET, format!("{front}/preview"), 200));
            table.push((Method::POST, format!("{front}/preview"), 200));
        }
        for (method, address, status) in &table {
            // Who: nobody, reader, analyst, moderator, contributor, writer, editor, owner.
            for (person, status) in people.iter().zip([403, 403, 403, 403, 403, 403, *status, *status]) {
                let answer = match *method {
                    Method::POST => person.send(paper, address, &[]).await,
                    _ => person.get(paper, address).await,
                };
                assert_eq!(answer.status.as_u16(), status, "{method} {address} by {person:?}: {}", answer.text());
                assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{method} {address}");
                if status == 200 {
                    Html::parse(answer.text());
                    assert!(!answer.text().contains(">fronts-"), "a word is missing: {}", answer.text());
                }
            }
        }
        let cross = [("sec-fetch-site", "cross-site")];
        let answer = people[7].send_with(paper, HOME_DESK, &[("act", "save"), ("seen", "0")], &cross).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM front_versions", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_article_has_another_headline_and_picture_where_it_was_put() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let (id, path) = another(paper).await;
        let sql = "SELECT MAX(id) FROM media WHERE family = 'picture' AND state = 'stored' AND id <>
                   (SELECT COALESCE(lead_media_id, 0) FROM articles WHERE id = $1)";
        let picture = number(&paper.db, sql, &[id.into()]).await;
        let made = "INSERT INTO renditions (media_id, format, width, height, file, bytes) VALUES ($1, 'jpeg', 64, 48, 'the-other.jpg', 1)";
        run(&paper.db, vec![(made, vec![picture.into()])]).await;
        let picture = picture.to_string();
        let (headline, of_picture) = (format!("headline-{id}"), format!("picture-{id}"));
        let card = async || {
            let html = page(paper, "/").await;
            let link = html.all("a").find(|link| link.get("href") == path && !link.text.trim().is_empty());
            link.map(|link| link.text.trim().to_owned()).unwrap()
        };
        let own = card().await;
        let shown = ed.get(paper, HOME_DESK).await;
        assert!(!form(&shown).iter().any(|(name, _)| *name == headline), "what fills by itself is shown as it is");
        let shown = press(paper, &ed, HOME_DESK, &shown, &format!("move:{id}:lead:0"), &[]).await;
        // What is no picture of the library is said beside its field.
        for typed in ["9999999", "x"] {
            let filled = [(headline.as_str(), "Kept as typed"), (of_picture.as_str(), typed)];
            let wrong = press(paper, &ed, HOME_DESK, &shown, "save", &filled).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(wrong.text().contains(&format!("{of_picture}-problem")) && wrong.text().contains("Kept as typed"));
        }
        // Chosen from the library without a script: nothing that was typed is lost on the way.
        let filled = [(headline.as_str(), "The river,\n in one <word>")];
        let list = press(paper, &ed, HOME_DESK, &shown, &format!("pick:{of_picture}"), &filled).await;
        let chosen = press(paper, &ed, HOME_DESK, &list, &format!("picked:{of_picture}"), &[("pick", &picture)]).await;
        let kept = form(&chosen);
        assert!(kept.contains(&(headline.clone(), "The river, in one <word>".to_owned())), "{kept:?}");
        assert!(kept.contains(&(of_picture.clone(), picture.clone())), "{kept:?}");
        led(&press(paper, &ed, HOME_DESK, &chosen, "save", &[]).await);
        assert_eq!(card().await, "The river, in one <word>");
        assert!(get(paper, "/").await.text().contains("the-other.jpg"));
        // The article itself and other lists say what they said.
        assert!(get(paper, &path).await.text().contains(&own));
        assert!(!get(paper, &path).await.text().contains("in one &lt;word"));
        // Moved, it keeps them; left to itself, it has its own.
        let shown = ed.get(paper, HOME_DESK).await;
        let moved = press(paper, &ed, HOME_DESK, &shown, &format!("move:{id}:second:0"), &[]).await;
        assert!(form(&moved).contains(&(of_picture.clone(), picture.clone())));
        let filled = press(paper, &ed, HOME_DESK, &moved, &format!("fill:{id}"), &[]).await;
        led(&press(paper, &ed, HOME_DESK, &filled, "save", &[]).await);
        assert!(!get(paper, "/").await.text().contains("in one &lt;word"));
    })
    .await;
}

#[tokio::test]
async fn an_editor_arranges_the_front_page_by_its_form() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let before = cards(&page(paper, "/").await);
        let (id, path) = another(paper).await;
        // Every button gives the form back as it then is; readers see nothing of it.
        let shown = ed.get(paper, HOME_DESK).await;
        let shown = press(paper, &ed, HOME_DESK, &shown, &format!("move:{id}:lead:0"), &[]).await;
        let draft = Html::parse(shown.text());
        let rows: Vec<_> =
            draft.all("input").filter(|one| one.get("name") == "row").map(|one| one.get("value")).collect();
        assert_eq!(rows[0], format!("lead:{id}:put"));
        assert_eq!(rows.iter().collect::<HashSet<_>>().len(), rows.len(), "nothing stands there twice");
        assert!(shown.text().contains("until you save"));
        assert_eq!(cards(&page(paper, "/").await), before);
        // As they would see it.
        let preview = press(paper, &ed, &format!("{HOME_DESK}/preview"), &shown, "", &[]).await;
        assert_eq!(preview.header(header::CACHE_CONTROL), "no-store");
        assert_eq!(cards(&Html::parse(preview.text()))[0], path);
        // The lead that was goes to the second rank by being pushed down.
        let down = press(paper, &ed, HOME_DESK, &shown, &format!("down:{id}"), &[]).await;
        assert!(down.text().contains(&format!("value=\"second:{id}:put\"")), "{}", down.text());
        let up = press(paper, &ed, HOME_DESK, &down, &format!("up:{id}"), &[]).await;
        assert!(up.text().contains(&format!("value=\"lead:{id}:put\"")));
        assert!(up.text().contains(&format!("value=\"up:{id}\"")) && up.text().contains("autofocus"));
        // An end that is none is said beside its field, and stays as it was typed.
        let until = format!("until-{id}");
        let wrong = press(paper, &ed, HOME_DESK, &up, "save", &[(&until, "2020-01-01T00:00")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in [format!("id=\"{until}-problem\""), "value=\"2020-01-01T00:00\"".to_owned()] {
            assert!(wrong.text().contains(&said), "{said}");
        }
        let wrong = press(paper, &ed, HOME_DESK, &up, "save", &[("from", "2020-01-01T00:00")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text().contains("from-problem"));
        let saved = press(paper, &ed, HOME_DESK, &up, "save", &[]).await;
        assert_eq!(led(&saved), format!("{HOME_DESK}?done=saved"));
        let after = cards(&page(paper, "/").await);
        assert_eq!(after[0], path);
        assert_eq!(after.iter().filter(|card| **card == path).count(), 1);
        let sql = "SELECT COUNT(*) FROM audit WHERE action = $1 AND subject = 'Front page' AND actor = 'ed'";
        assert_eq!(number(&paper.db, sql, &audit("front_arranged")).await, 1);
        assert!(ed.get(paper, "/~desk/fronts").await.text().contains("Version 1, saved by"));
        // Kept off, in whatever place, then allowed again.
        let shown = ed.get(paper, HOME_DESK).await;
        let shown = press(paper, &ed, HOME_DESK, &shown, &format!("hide:{id}"), &[]).await;
        led(&press(paper, &ed, HOME_DESK, &shown, "save", &[]).await);
        assert!(!cards(&page(paper, "/").await).contains(&path));
        let shown = press(paper, &ed, HOME_DESK, &ed.get(paper, HOME_DESK).await, &format!("show:{id}"), &[]).await;
        led(&press(paper, &ed, HOME_DESK, &shown, "save", &[]).await);
        assert_eq!(cards(&page(paper, "/").await), before, "nothing is decided any more");
        // What is looked for is offered; what is put there stands in the place that was chosen.
        let shown = press(paper, &ed, HOME_DESK, &shown, "look", &[("q", "zzzzzz")]).await;
        assert!(shown.text().contains("No article was found."));
        let added = press(paper, &ed, HOME_DESK, &shown, &format!("add:{id}"), &[("into", "rail")]).await;
        assert!(added.text().contains(&format!("value=\"rail:{id}:put\"")));
        for nonsense in ["fly:1", "up", "", "move:1"] {
            let status = press(paper, &ed, HOME_DESK, &shown, nonsense, &[]).await.status;
            assert!([StatusCode::BAD_REQUEST, StatusCode::OK].contains(&status), "{nonsense}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_front_changes_alone_and_what_is_not_public_falls_out() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let (id, path) = another(paper).await;
        let section = number(&paper.db, "SELECT section_id FROM articles WHERE id = $1", &[id.into()]).await;
        let own = &paper.site().sections.iter().find(|one| one.id == section).unwrap().path.clone();
        let own = courant_news::address::href(own);
        let before = get(paper, &own).await.bytes;
        // Committed and not told of: only a page that is made again shows it.
        run(&paper.db, vec![("UPDATE articles SET headline = 'Changed headline' WHERE id = $1", vec![id.into()])])
            .await;
        let heard = hear(paper, async || {
            assert_eq!(save(paper, HOME, with(Place::Lead, &[Pin::of(id)]), None).await, Saving::Done(1));
        });
        assert_eq!(heard.await, 1);
        assert_eq!(lead(paper).await, path);
        assert!(get(paper, "/").await.text().contains("Changed headline"));
        assert_eq!(get(paper, &own).await.bytes, before, "the section's page is not made again");
        // The section's front is its own.
        let others = cards(&Html::parse(std::str::from_utf8(&before).unwrap()));
        let heard = hear(paper, async || {
            assert_eq!(save(paper, section, with(Place::List, &[Pin::of(id)]), None).await, Saving::Done(1));
        });
        assert_eq!(heard.await, 1);
        let now = cards(&page(paper, &own).await);
        assert_eq!((now[0].as_str(), now.len()), (path.as_str(), others.len()));
        assert_eq!(now.iter().collect::<HashSet<_>>().len(), now.len());
        // Withdrawn, it stands nowhere, and its place fills; back, it stands there again.
        let to =
            |status: &'static str| ("UPDATE articles SET status = $2 WHERE id = $1", vec![id.into(), status.into()]);
        change(paper, Event::ArticleWithdrawn { article_id: id }, vec![to("withdrawn")]).await;
        for address in ["/", &own] {
            let cards = cards(&page(paper, address).await);
            assert!(!cards.contains(&path) && !cards.is_empty(), "{address}");
        }
        change(paper, Event::ArticlePublished { article_id: id, is_first: false }, vec![to("live")]).await;
        assert_eq!(lead(paper).await, path);
        // A section that goes takes its front along.
        let into = paper.site().sections.iter().find(|one| one.id != section && one.parent_id.is_none()).unwrap().id;
        sections::merge(&paper.db, &Editor::of_this_machine(), section, into, NOW).await.unwrap().unwrap();
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM front_versions WHERE section_id <> 0", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_version_begins_at_its_moment_once_and_a_pin_ends_at_its_own() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let before = cards(&page(paper, "/").await);
        let (id, path) = another(paper).await;
        let dispatcher = dispatcher(paper).await.unwrap();
        let mut clockwork = Clockwork::new(paper);
        let pin = Pin { article: id, until: Some(NOW + 20 * MINUTE) };
        let begin = NOW + 10 * MINUTE;
        assert_eq!(save(paper, HOME, with(Place::Lead, &[pin]), Some(NOW)).await, Saving::TooEarly);
        assert_eq!(save(paper, HOME, with(Place::Lead, &[pin]), Some(begin)).await, Saving::Done(1));
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 0, "nobody sees it yet");
        clockwork.turn().await;
        assert_eq!(lead(paper).await, before[0]);
        paper.clock.set(begin - 1);
        assert!(clockwork.turn().await.as_millis() <= 1, "it is looked at again in time");
        // Another process, or the same one after it was started again, begins it once.
        paper.clock.set(begin);
        let twin = open(db.clone(), MediaFolder::new(sample.folder.path().join("media"))).await;
        twin.clock.set(begin);
        let mut other = Clockwork::new(&twin);
        tokio::join!(clockwork.turn(), other.turn());
        clockwork.turn().await;
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1);
        let began = number(&db, "SELECT began_at FROM front_versions WHERE number = 1", &[]).await;
        assert_eq!((lead(paper).await, began), (path.clone(), begin));
        // It ends with no event: the clock forgets the page.
        let end = NOW + 20 * MINUTE;
        paper.clock.set(end - 1);
        assert!(clockwork.turn().await.as_millis() <= 1);
        assert_eq!(lead(paper).await, path);
        paper.clock.set(end);
        clockwork.turn().await;
        assert_eq!(cards(&page(paper, "/").await), before);
        // Due while nothing ran: the one that was meant to be later is shown.
        for at in [end + 2 * MINUTE, end + MINUTE] {
            let pin = Pin::of(if at == end + MINUTE { id } else { newest(paper).await[3].0 });
            save(paper, HOME, with(Place::Lead, &[pin]), Some(at)).await;
        }
        paper.clock.set(end + 3 * MINUTE);
        clockwork.turn().await;
        dispatcher.run_until_idle().await.unwrap();
        assert_eq!(lead(paper).await, newest(paper).await[3].1);
        assert_eq!(number(&db, "SELECT shown FROM fronts", &[]).await, 2);
        // Called off, it never begins.
        let editor = Editor::of_this_machine();
        save(paper, HOME, Document::default(), Some(end + 9 * MINUTE)).await;
        assert!(fronts::cancel(&db, &editor, HOME, "x", 4, end).await.unwrap());
        assert!(!fronts::cancel(&db, &editor, HOME, "x", 4, end).await.unwrap());
        assert!(!fronts::cancel(&db, &editor, HOME, "x", 3, end).await.unwrap(), "it has begun");
        paper.clock.set(end + 20 * MINUTE);
        clockwork.turn().await;
        assert_eq!(number(&db, "SELECT shown FROM fronts", &[]).await, 2);
    })
    .await;
}

#[tokio::test]
async fn two_who_arrange_at_once_lose_nothing() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let boss = Person::with(paper, "boss@river.example", Role::Owner).await;
        let all = newest(paper).await;
        let (one, two) = (ed.get(paper, HOME_DESK).await, boss.get(paper, HOME_DESK).await);
        let one = press(paper, &ed, HOME_DESK, &one, &format!("move:{}:lead:0", all[2].0), &[]).await;
        let two = press(paper, &boss, HOME_DESK, &two, &format!("move:{}:lead:0", all[4].0), &[]).await;
        led(&press(paper, &ed, HOME_DESK, &one, "save", &[]).await);
        let refused = press(paper, &boss, HOME_DESK, &two, "save", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        let said = column(&paper.db, "SELECT headline FROM articles ORDER BY id").await;
        assert!(said.len() > 4);
        for said in ["ed saved another version", "preview?version=1", &format!("value=\"lead:{}:put\"", all[4].0)] {
            assert!(refused.text().contains(said), "{said}");
        }
        assert_eq!(lead(paper).await, all[2].1, "theirs stands");
        // Having seen it, they may replace it.
        led(&press(paper, &boss, HOME_DESK, &refused, "save", &[]).await);
        assert_eq!(lead(paper).await, all[4].1);
        // Both pressed at once: one of them is told.
        let (one, two) = (ed.get(paper, HOME_DESK).await, boss.get(paper, HOME_DESK).await);
        let (one, two) = tokio::join!(
            Box::pin(press(paper, &ed, HOME_DESK, &one, "save", &[])),
            Box::pin(press(paper, &boss, HOME_DESK, &two, "save", &[]))
        );
        let mut statuses = [one.status, two.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM front_versions", &[]).await, 3);
        // Saved elsewhere and not heard of yet: the form begins with what it says it saw.
        assert_eq!(save(paper, HOME, with(Place::Lead, &[Pin::of(all[2].0)]), None).await, Saving::Done(4));
        let shown = ed.get(paper, HOME_DESK).await;
        for said in [format!("value=\"lead:{}:put\"", all[2].0), "name=\"seen\" value=\"4\"".to_owned()] {
            assert!(shown.text().contains(&said), "{said}");
        }
    })
    .await;
}

#[tokio::test]
async fn any_version_and_any_moment_can_be_looked_at_and_brought_back() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let versions = format!("{HOME_DESK}/versions");
        assert!(ed.get(paper, &versions).await.text().contains("Nobody has arranged this front yet."));
        let (all, by_itself) = (newest(paper).await, lead(paper).await);
        for (at, which) in [(NOW + 10 * MINUTE, 2), (NOW + 20 * MINUTE, 4)] {
            paper.clock.set(at);
            save(paper, HOME, with(Place::Lead, &[Pin::of(all[which].0)]), None).await;
        }
        paper.clock.set(NOW + 30 * MINUTE);
        let look = async |query: &str| {
            let answer = ed.get(paper, &format!("{HOME_DESK}/preview?{query}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{query}");
            assert!(answer.header("x-robots-tag").contains("noindex"));
            cards(&Html::parse(answer.text())).remove(0)
        };
        let zone = paper.site().zone.clone();
        let at = |minutes: i64| format!("at={}", courant_kit::clock::to_control(Some(NOW + minutes * MINUTE), &zone));
        assert_eq!((look("version=1").await, look("version=2").await), (all[2].1.clone(), all[4].1.clone()));
        assert_eq!((look(&at(12)).await, look(&at(25)).await), (all[2].1.clone(), all[4].1.clone()));
        assert_eq!(look(&at(5)).await, by_itself);
        // With what was public by then.
        let then = number(&paper.db, "SELECT first_published_at FROM articles WHERE id = $1", &[all[3].0.into()]).await;
        let long_ago = courant_kit::clock::to_control(Some(then), &zone);
        let answer = ed.get(paper, &format!("{HOME_DESK}/preview?at={long_ago}")).await;
        let seen = cards(&Html::parse(answer.text()));
        assert!(!seen.contains(&all[0].1) && !seen.contains(&all[1].1), "{seen:?}");
        // Brought back: a new version made from the old one.
        paper.reload().await.unwrap();
        let shown = ed.get(paper, &versions).await;
        assert!(shown.text().contains("Readers see this"));
        assert_eq!(
            led(&press(paper, &ed, &versions, &shown, "restore:1", &[]).await),
            format!("{versions}?done=restored")
        );
        assert_eq!(lead(paper).await, all[2].1);
        assert_eq!(number(&paper.db, "SELECT restored FROM front_versions WHERE number = 3", &[]).await, 1);
        assert!(ed.get(paper, &versions).await.text().contains("Made from version 1"));
        let late = press(paper, &ed, &versions, &shown, "restore:2", &[]).await;
        assert!(
            late.status == StatusCode::UNPROCESSABLE_ENTITY && late.text().contains("somebody saved another version")
        );
        assert_eq!(press(paper, &ed, &versions, &shown, "restore:9", &[]).await.status, StatusCode::NOT_FOUND);
        // Changed and saved as a new one.
        let changed = ed.get(paper, &format!("{HOME_DESK}?version=2")).await;
        assert!(changed.text().contains(&format!("value=\"lead:{}:put\"", all[4].0)));
        // One that waits is called off there.
        save(paper, HOME, Document::default(), Some(NOW + 90 * MINUTE)).await;
        let shown = ed.get(paper, &versions).await;
        assert_eq!(
            led(&press(paper, &ed, &versions, &shown, "cancel:4", &[]).await),
            format!("{versions}?done=canceled")
        );
        let late = press(paper, &ed, &versions, &shown, "cancel:4", &[]).await;
        assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && late.text().contains("does not wait any more"));
    })
    .await;
}

#[tokio::test]
async fn the_sample_shows_what_a_front_can_do() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        courant_paper::sample::arrange(&paper.db, &paper.clock).await.unwrap();
        assert!(courant_paper::sample::arrange(&paper.db, &paper.clock).await.is_err(), "over what is there");
        paper.reload().await.unwrap();
        let shown = get(paper, "/").await;
        let seen = cards(&Html::parse(shown.text()));
        let at = |slug: &str| seen.iter().position(|href| href.contains(slug));
        assert_eq!((at("thinnest-season"), at("gate-data"), at("salty")), (Some(0), Some(1), Some(3)), "{seen:?}");
        assert_eq!(at("how-this-newspaper-is-printed"), None);
        assert!(shown.text().contains("A promise to share gate data") && shown.text().contains("Watch and listen"));
        let river = cards(&page(paper, "/river/").await);
        assert!(river[0].contains("how-a-dam-starves") && river[1].contains("thinnest-season"), "{river:?}");
        // It is found on the desk as any other, and ends as it says.
        let ed = editor(&sample).await;
        assert!(ed.get(paper, HOME_DESK).await.text().contains("A promise to share gate data"));
        let end = rows::find(&mut paper.db.read().await.unwrap(), HOME, 1).await.unwrap().unwrap().document;
        assert_eq!(end.clone().tidied(), end, "nothing of it says nothing");
        let ends = end.ends_after(NOW).unwrap();
        assert!(ends > NOW && ends <= NOW + 48 * 60 * MINUTE);
    })
    .await;
}
