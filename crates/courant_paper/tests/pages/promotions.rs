//! What stands in slots: in its place, at its time, and nowhere else.

use crate::crawl::crawl;
use crate::html::{Element, Html, fold};
use crate::related::Kept;
use crate::support::{NOW, Sample, change, column, get, number, page, path_of, request, run, sample};
use courant_news::Event;
use courant_news::promotion::{Slot, State};
use courant_paper::articles::mark_grave;
use courant_paper::clockwork::Clockwork;
use courant_paper::pages::cache::dispatcher;
use courant_paper::promotions::apply::{Change, apply};
use courant_paper::promotions::{self, rows};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};

const CANARY: &str = "CANARY";
const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;

/// A promotion of a file.
fn entry(slug: &str, slot: &str, more: &str) -> String {
    format!("[[promotion]]\nslug = \"{slug}\"\nslot = \"{slot}\"\nheadline = \"{CANARY}{slug}\"\n{more}\n")
}

/// Applies a file beside the paper and lets the paper hear of it.
async fn applied(sample: &Sample, text: &str, ends_others: bool) -> anyhow::Result<Vec<(Change, String)>> {
    let dispatcher = dispatcher(&sample.paper).await.unwrap();
    let path = sample.folder.path().join("promotions.toml");
    std::fs::write(&path, text).unwrap();
    let paper = &sample.paper;
    let changes = apply(&paper.db, &paper.media, &path, ends_others, paper.clock.now()).await;
    dispatcher.run_until_idle().await.unwrap();
    changes
}

/// Applies a file that must be right, ending whatever else there is.
async fn only(sample: &Sample, text: &str) {
    applied(sample, text, true).await.unwrap_or_else(|error| panic!("{error}"));
}

/// Headlines of the promotions on a page.
async fn shown(sample: &Sample, address: &str) -> Vec<String> {
    page(&sample.paper, address).await.texts("promotion__headline")
}

async fn paths(sample: &Sample, sql: &'static str) -> Vec<String> {
    column(&sample.paper.db, sql).await.iter().map(|path| courant_news::address::href(path)).collect()
}

fn is_in(element: &Element, path: &str) -> bool {
    element.path.iter().any(|above| above == path)
}

#[tokio::test]
async fn every_slot_is_filled_in_its_place_and_labelled() {
    each_engine(MIGRATIONS, async |db| {
        let sample = Kept::of(db).await.sample;
        let all: String =
            Slot::ALL.map(|slot| entry(slot.as_str(), slot.as_str(), "link = \"https://a.example/\"")).concat();
        only(&sample, &all).await;
        let lead = path_of(&sample.paper, "thinnest-season-boeng-thom").await;
        let html = page(&sample.paper, &lead).await;
        let headlines = html.texts("promotion__headline");
        assert_eq!(headlines, ["CANARYtop", "CANARYarticle-body", "CANARYarticle-side", "CANARYarticle-end"]);
        let at = |text: &str| {
            html.elements.iter().position(|element| element.has_class("promotion") && element.text.contains(text))
        };
        let place = |class: &str| html.elements.iter().position(|element| element.has_class(class));
        assert!(at("CANARYtop") < place("article__headline"));
        assert!(at("CANARYarticle-end") > place("body") && at("CANARYarticle-end") < place("related"));
        // In the body: after the third paragraph of the running text, and not as the last thing of it.
        let inside = html.classed("promotion").find(|element| is_in(element, "div.body")).unwrap();
        let above = &html.elements[..html.elements.iter().position(|one| std::ptr::eq(one, inside)).unwrap()];
        let paragraphs = above.iter().filter(|element| element.name == "p" && is_in(element, "div.body")).count();
        assert!(paragraphs >= 3, "{paragraphs}");
        for aside in html.classed("promotion") {
            assert_eq!(aside.name, "aside");
            assert!(aside.get("aria-label").starts_with("From the house: CANARY"), "{aside:?}");
            assert!(aside.text.contains("From the house"), "the label is printed");
        }
        assert_eq!(shown(&sample, "/").await, ["CANARYtop", "CANARYfront"]);
        for address in ["/river/", "/topic/fisheries/"] {
            let html = page(&sample.paper, address).await;
            assert_eq!(html.texts("promotion__headline"), ["CANARYtop", "CANARYlist"], "{address}");
            let between = html.classed("promotion").find(|element| is_in(element, "div.list")).unwrap();
            let cards = html.classed("card").filter(|card| card.above == between.above).count();
            let before =
                html.elements.iter().take_while(|one| !std::ptr::eq(*one, between)).filter(|one| one.has_class("card"));
            assert_eq!((before.count(), cards > 4), (4, true), "between the articles");
        }
        for address in ["/about/", "/author/anneke-dray/", "/2026/11/", "/?before=1795400000000-1", "/nothing/"] {
            let html = get(&sample.paper, address).await;
            assert!(!html.text().contains(CANARY), "{address} has no slots");
        }
    })
    .await;
}

#[tokio::test]
async fn a_promotion_is_in_nothing_but_its_slot() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        std::fs::copy(
            concat!(env!("CARGO_MANIFEST_DIR"), "/demo/pictures/book-cover.jpg"),
            sample.folder.path().join("CANARYfile.jpg"),
        )
        .unwrap();
        let more = |slug: &str| {
            format!(
                "label_text = \"CANARYLABEL\"\ntext = \"CANARYTEXT {slug}\"\nlink = \"https://canary.example/{CANARY}\"\n\
                 picture = \"CANARYfile.jpg\"\nalt = \"CANARYALT\"\n"
            )
        };
        let all: String = Slot::ALL.map(|slot| entry(slot.as_str(), slot.as_str(), &more(slot.as_str()))).concat();
        only(&sample, &all).await;
        // As if its sizes had been made: it can be shown.
        let id = number(&db, "SELECT MAX(media_id) FROM promotions", &[]).await;
        let public = vec![("UPDATE media SET source_address = 'https://old.example/x' WHERE id = $1", vec![id.into()])];
        change(&sample.paper, Event::RenditionsMade { media_id: id }, public).await;
        let crawled = crawl(&sample.paper).await;
        let mut slots: Vec<String> = Vec::new();
        for (address, answer) in &crawled.answers {
            if address.starts_with("/~go/") {
                assert_eq!(answer.header(header::LOCATION), "https://canary.example/CANARY");
                continue;
            }
            assert!(!format!("{:?}", answer.headers).contains(CANARY), "{address}");
            let Ok(text) = std::str::from_utf8(&answer.bytes) else { continue };
            // What is left of the page without its promotions: head, structured data, cards, text, thread.
            let mut rest = String::new();
            for (index, piece) in text.split("<aside class=\"promotion").enumerate() {
                match piece.split_once("</aside>") {
                    Some((inside, after)) if index > 0 => {
                        let words = ["LABEL", "TEXT", "ALT"];
                        assert!(words.iter().all(|word| inside.contains(&format!("{CANARY}{word}"))), "{address}: {inside}");
                        slots.extend(inside.split("CANARYTEXT ").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned));
                        rest.push_str(after);
                    }
                    _ => rest.push_str(piece),
                }
            }
            assert!(!rest.contains(CANARY) && !rest.contains("canary.example"), "{address} says more than its slots");
            assert!(answer.is_html() || address.starts_with("/~assets/") || !text.contains("promotion__"), "{address}");
        }
        slots.sort();
        slots.dedup();
        assert_eq!(slots, ["article-body", "article-end", "article-side", "front", "list", "top"]);
        for address in ["/feed/", "/feed/atom/", "/feed/json/", "/river/feed/", "/~sitemap/news.xml", "/comments/feed/"] {
            assert!(crawled.answers.contains_key(address), "{address} was looked at");
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_offered_beside_what_is_grave() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let all: String = Slot::ALL.map(|slot| entry(slot.as_str(), slot.as_str(), "")).concat();
        only(&sample, &all).await;
        let grave = paths(&sample, "SELECT path FROM articles WHERE is_grave = 1 ORDER BY path").await;
        assert_eq!(grave.len(), 2, "{grave:?}");
        for address in &grave {
            assert_eq!(shown(&sample, address).await, Vec::<String>::new(), "{address}");
        }
        // Marked by its address, in any of its spellings; the next reader sees it.
        let (paper, path) = (&sample.paper, path_of(&sample.paper, "the-dawn-run").await);
        assert!(!shown(&sample, &path).await.is_empty());
        let dispatcher = dispatcher(paper).await.unwrap();
        let (headline, is_new) = mark_grave(&db, &format!("https://river.example{path}"), true, NOW).await.unwrap();
        assert!(is_new && !headline.is_empty());
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1);
        assert_eq!(shown(&sample, &path).await, Vec::<String>::new());
        assert!(!mark_grave(&db, path.trim_end_matches('/'), true, NOW).await.unwrap().1, "it was marked before");
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 0, "and nothing is told of");
        assert!(mark_grave(&db, &path, false, NOW).await.unwrap().1);
        dispatcher.run_until_idle().await.unwrap();
        assert!(!shown(&sample, &path).await.is_empty());
        for (wanted, words) in [
            ("/nothing/", "no article at /nothing"),
            ("/river/", "no article at /river"),
            ("https://other.example/x/", "no address of this paper"),
            ("the-dawn-run", "no address of this paper"),
        ] {
            let refused = mark_grave(&db, wanted, true, NOW).await.unwrap_err().to_string();
            assert!(refused.contains(words), "{wanted}: {refused}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_text_is_interrupted_where_it_allows_it_and_a_short_one_not_at_all() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        only(&sample, &entry("inside", "article-body", "after_paragraph = 2\ntext = \"x\"")).await;
        let (mut filled, mut empty) = (0, 0);
        for address in paths(&sample, "SELECT path FROM public_articles WHERE type = 'article' AND is_grave = 0").await {
            let html = page(&sample.paper, &address).await;
            assert_eq!(html.classed("promotion").count(), html.classed("slot").count(), "{address}: nothing moves elsewhere");
            let Some(slot) = html.classed("slot").next() else {
                empty += 1;
                continue;
            };
            filled += 1;
            let around = html.elements[*slot.above.last().unwrap()].clone();
            assert!(around.has_class("body") || around.has_class("part"), "{address}: in {around:?}");
            let siblings: Vec<&Element> = html.elements.iter().filter(|one| one.above == slot.above).collect();
            let at = siblings.iter().position(|one| one.has_class("slot")).unwrap();
            assert_eq!(siblings[at - 1].name, "p", "{address}: after a paragraph");
            let next = siblings.get(at + 1).unwrap_or_else(|| panic!("{address}: it is the last thing"));
            assert!(["p", "h2", "h3", "section"].contains(&next.name.as_str()), "{address}: before {}", next.name);
            // In a text of another language it speaks the paper's own.
            let lang = html.classed("article").next().unwrap().get("lang").to_owned();
            assert_eq!(slot.get("lang"), if lang.is_empty() { "" } else { "en" }, "{address}");
        }
        assert!(filled > 10 && empty > 0, "{filled} filled, {empty} too short");
        let paper = &sample.paper;
        let id = number(&db, "SELECT id FROM articles WHERE slug = 'the-dawn-run'", &[]).await;
        let body = r#"{"blocks":[{"id":"a","type":"paragraph","text":[{"text":"One"}]},{"id":"b","type":"paragraph","text":[{"text":"Two"}]}]}"#;
        let sql = "UPDATE articles SET body = $2 WHERE id = $1";
        change(paper, Event::ArticleChanged { article_id: id }, vec![(sql, vec![id.into(), body.into()])]).await;
        let html = page(paper, &path_of(paper, "the-dawn-run").await).await;
        assert_eq!(html.classed("promotion").count(), 0);
        assert_eq!(fold(&html.classed("body").next().unwrap().text), "One Two");
    })
    .await;
}

#[tokio::test]
async fn what_a_later_version_placed_takes_nothing_with_it() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        only(&sample, &entry("a", "front", "")).await;
        let later = "INSERT INTO promotions (slug, slot, label, headline, weight)
                     VALUES ('b', 'floor', 'house', 'CANARYb', 1000), ('c', 'front', 'poster', 'CANARYc', 1000)";
        change(&sample.paper, Event::PromotionsChanged, vec![(later, vec![])]).await;
        assert_eq!(shown(&sample, "/").await, ["CANARYa"]);
        // A file may place it anew.
        only(&sample, &entry("b", "front", "")).await;
        assert_eq!(shown(&sample, "/").await, ["CANARYb"]);
    })
    .await;
}

#[tokio::test]
async fn sections_are_kept_to_and_hold_for_those_below_them() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let list = "sections = [\"region\"]";
        only(&sample, &[entry("a", "article-end", list), entry("b", "top", list), entry("c", "list", list)].concat())
            .await;
        let below = path_of(&sample.paper, "lanhe-varden-relations-during-the-salt-coast-war").await;
        assert_eq!(shown(&sample, &below).await, ["CANARYb", "CANARYa"], "region/world is below region");
        let elsewhere = path_of(&sample.paper, "review-the-king-who-sold-his-shadow").await;
        assert_eq!(shown(&sample, &elsewhere).await, Vec::<String>::new());
        assert_eq!(shown(&sample, "/region/").await, ["CANARYb", "CANARYc"]);
        assert!(shown(&sample, "/region/lanhe/").await.contains(&"CANARYb".to_owned()));
        for address in ["/river/", "/topic/fisheries/", "/"] {
            assert_eq!(shown(&sample, address).await, Vec::<String>::new(), "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn pages_share_what_wants_the_same_place_and_each_stays_as_it_is() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        only(&sample, &[entry("a", "article-end", "weight = 1"), entry("b", "article-end", "weight = 1")].concat())
            .await;
        let addresses =
            paths(&sample, "SELECT path FROM public_articles WHERE type = 'article' AND is_grave = 0").await;
        let mut before = Vec::new();
        for address in &addresses {
            before.push(shown(&sample, address).await);
        }
        let count = before.iter().filter(|shown| **shown == ["CANARYa"]).count();
        assert!(count > addresses.len() / 5 && count < addresses.len() * 4 / 5, "{count} of {}", addresses.len());
        assert!(before.iter().all(|shown| shown.len() == 1));
        sample.paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        for (address, before) in addresses.iter().zip(before) {
            assert_eq!(shown(&sample, address).await, before, "{address} changed with being made again");
        }
    })
    .await;
}

#[tokio::test]
async fn promotions_begin_and_end_on_kept_pages_by_the_clock() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        // NOW is nine in the morning where the paper is.
        let times = "starts = 2026-11-24T09:10:00\nends = 2026-11-24T09:20:00";
        only(&sample, &entry("a", "front", times)).await;
        let mut clockwork = Clockwork::new(paper);
        let none: Vec<String> = Vec::new();
        assert_eq!(shown(&sample, "/").await, none);
        assert!(clockwork.turn().await.as_secs() <= 30);
        paper.clock.set(NOW + 10 * MINUTE - 10_000);
        assert_eq!(clockwork.turn().await.as_secs(), 10, "it looks again when the promotion begins");
        assert_eq!(shown(&sample, "/").await, none);
        paper.clock.set(NOW + 10 * MINUTE);
        assert_eq!(shown(&sample, "/").await, none, "the page is kept until the clockwork turns");
        clockwork.turn().await;
        assert_eq!(shown(&sample, "/").await, ["CANARYa"]);
        // A sleep that was too long loses nothing.
        paper.clock.set(NOW + 45 * MINUTE);
        clockwork.turn().await;
        assert_eq!(shown(&sample, "/").await, none);
        // The clock is put back: what was over is not.
        paper.clock.set(NOW + 15 * MINUTE);
        clockwork.turn().await;
        assert_eq!(shown(&sample, "/").await, ["CANARYa"]);
        let slug = "a".to_owned();
        assert_eq!(rows::list(&mut paper.db.read().await.unwrap(), 1).await.unwrap()[0].slug, "a");
        let dispatcher = dispatcher(paper).await.unwrap();
        assert!(promotions::end(&paper.db, &slug, paper.clock.now()).await.unwrap());
        assert!(!promotions::end(&paper.db, &slug, paper.clock.now()).await.unwrap(), "it has ended");
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1);
        assert_eq!(shown(&sample, "/").await, none);
        let refused = promotions::end(&paper.db, "nobody", NOW).await.unwrap_err().to_string();
        assert!(refused.contains("\"nobody\"") && refused.contains("courant promotions list"), "{refused}");
    })
    .await;
}

#[tokio::test]
async fn the_day_turns_on_kept_pages() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let mut clockwork = Clockwork::new(paper);
        let today = async |address: &str| {
            let html = page(paper, address).await;
            html.all("time").find(|time| is_in(time, "p.masthead__date")).unwrap().get("datetime").to_owned()
        };
        assert_eq!(today("/").await, "2026-11-24");
        // 17:00 UTC is midnight in Phnom Penh.
        let midnight = NOW + 15 * 3_600_000;
        paper.clock.set(midnight - 1_000);
        assert_eq!(clockwork.turn().await.as_secs(), 1);
        assert_eq!(today("/").await, "2026-11-24");
        paper.clock.set(midnight);
        clockwork.turn().await;
        assert_eq!(today("/").await, "2026-11-25");
    })
    .await;
}

#[tokio::test]
async fn pages_are_not_forgotten_by_the_clock_while_they_cannot_be_made() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let mut clockwork = Clockwork::new(paper);
        let front = get(paper, "/").await.bytes;
        run(&paper.db, vec![("ALTER TABLE settings RENAME TO settings_gone", vec![])]).await;
        paper.clock.set(NOW + DAY);
        assert_eq!(clockwork.turn().await.as_secs(), 5, "it tries again soon");
        assert_eq!(get(paper, "/").await.bytes, front, "yesterday's page is better than none");
        run(&paper.db, vec![("ALTER TABLE settings_gone RENAME TO settings", vec![])]).await;
        paper.clock.set(NOW + DAY + 5_000);
        clockwork.turn().await;
        assert_ne!(get(paper, "/").await.bytes, front, "the date is another");
    })
    .await;
}

#[tokio::test]
async fn a_file_is_taken_whole_or_not_at_all() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        std::fs::write(sample.folder.path().join("note.jpg"), "not a picture").unwrap();
        std::fs::copy(
            concat!(env!("CARGO_MANIFEST_DIR"), "/demo/pictures/fish-broth.jpg"),
            sample.folder.path().join("broth.jpg"),
        )
        .unwrap();
        let count = async || number(&db, "SELECT COUNT(*) FROM promotions", &[]).await;
        let events = async || number(&db, "SELECT COUNT(*) FROM outbox", &[]).await;
        let media = number(&db, "SELECT COUNT(*) FROM media", &[]).await;
        let (before, told) = (count().await, events().await);
        let good = entry("good", "front", "");
        for (lines, words) in [
            ("picture = \"nowhere.jpg\"\nalt = \"A\"", vec!["line 11", "nowhere.jpg cannot be read"]),
            ("picture = \"note.jpg\"\nalt = \"A\"", vec!["line 11", "note.jpg is no picture"]),
            ("picture = \"broth.jpg\"", vec!["line 11", "no alt text"]),
            ("link = \"javascript:alert(1)\"", vec!["line 11", "cannot be the link"]),
            ("sections = [\"nowhere\"]", vec!["line 11", "/river, /region"]),
        ] {
            // The first picture is right and must not be stored for the second's sake.
            let text = format!("{good}# one\n{}", entry("bad", "article-end", lines));
            let refused = applied(&sample, &text, true).await.expect_err(lines).to_string();
            assert!(words.iter().all(|word| refused.contains(word)), "{lines}: {refused}");
            assert!(refused.contains("promotions.toml"), "{refused}");
        }
        assert_eq!((count().await, events().await), (before, told), "nothing was changed or told of");
        assert_eq!(number(&db, "SELECT COUNT(*) FROM media", &[]).await, media);
        let gone = apply(&db, &sample.paper.media, &sample.folder.path().join("gone.toml"), false, NOW).await;
        assert!(gone.unwrap_err().to_string().contains("gone.toml cannot be read"));
    })
    .await;
}

#[tokio::test]
async fn applying_says_what_it_did_and_twice_is_once() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        std::fs::copy(
            concat!(env!("CARGO_MANIFEST_DIR"), "/demo/pictures/fish-broth.jpg"),
            sample.folder.path().join("broth.jpg"),
        )
        .unwrap();
        std::fs::copy(
            concat!(env!("CARGO_MANIFEST_DIR"), "/demo/pictures/kites.jpg"),
            sample.folder.path().join("kites.jpg"),
        )
        .unwrap();
        let media = async || number(&db, "SELECT COUNT(*) FROM media", &[]).await;
        let text = |picture: &str, weight: u32| {
            let picture = format!("picture = \"{picture}\"\nalt = \"A bowl\"");
            [
                entry("a", "top", &picture),
                entry("b", "article-end", &format!("weight = {weight}\nsections = [\"river\"]")),
            ]
            .concat()
        };
        let said = |changes: Vec<(Change, String)>| -> Vec<String> {
            changes.iter().map(|(change, slug)| format!("{} {slug}", change.as_str())).collect()
        };
        let before = media().await;
        assert_eq!(said(applied(&sample, &text("broth.jpg", 1), false).await.unwrap()), ["added a", "added b"]);
        assert_eq!(media().await, before, "the paper has that picture already");
        let told = number(&db, "SELECT COUNT(*) FROM outbox", &[]).await;
        assert_eq!(said(applied(&sample, &text("broth.jpg", 1), false).await.unwrap()), ["left a", "left b"]);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM outbox", &[]).await, told, "nothing happened, nothing is told of");
        assert_eq!(said(applied(&sample, &text("broth.jpg", 9), false).await.unwrap()), ["left a", "changed b"]);
        assert_eq!(said(applied(&sample, &text("kites.jpg", 9), false).await.unwrap()), ["changed a", "left b"]);
        // Counts are a promotion's own and survive a change; so does its row.
        run(&db, vec![("UPDATE promotions SET shown_count = 7, opened_count = 2 WHERE slug = 'b'", vec![])]).await;
        let moved = entry("b", "article-side", "sections = [\"culture\"]");
        let changes = said(applied(&sample, &moved, true).await.unwrap());
        assert_eq!(changes[..2], ["changed b", "ended a"]);
        assert!(changes.len() > 5 && changes[1..].iter().all(|line| line.starts_with("ended ")), "{changes:?}");
        let all = rows::list(&mut db.read().await.unwrap(), 100).await.unwrap();
        let b = all.iter().find(|promotion| promotion.slug == "b").unwrap();
        assert_eq!((b.terms.shown_count, b.opened_count, b.terms.slot), (7, 2, Slot::ArticleSide));
        let culture = number(&db, "SELECT id FROM sections WHERE slug = 'culture'", &[]).await;
        assert_eq!(b.terms.section_ids, [culture]);
        for promotion in all.iter().filter(|promotion| promotion.slug != "b") {
            assert_eq!(promotion.terms.state(NOW), State::Ended, "{}", promotion.slug);
        }
        assert_eq!(
            said(applied(&sample, &moved, true).await.unwrap()),
            ["left b"],
            "what has ended is not ended again"
        );
        assert_eq!(said(applied(&sample, "", false).await.unwrap()), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_link_leads_to_its_stored_address_and_to_no_other() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let all = [
            entry("out", "front", "paid = true\nlink = \"https://shop.example/ice?a=1\""),
            entry("here", "list", "link = \"/about/\""),
            entry("later", "top", "link = \"https://later.example/\"\nstarts = 2026-12-24"),
            entry("nowhere", "article-end", ""),
        ];
        only(&sample, &all.concat()).await;
        let front = page(paper, "/").await;
        let link = front.all("a").find(|link| link.get("href") == "/~go/out").expect("the link goes through the paper");
        assert_eq!(link.get("rel"), "sponsored");
        assert!(!get(paper, "/").await.text().contains("shop.example"));
        let end = path_of(paper, "the-dawn-run").await;
        let end = page(paper, &end).await;
        let unlinked = end.classed("promotion__headline").next().unwrap();
        assert_eq!(
            (fold(&unlinked.text).as_str(), end.all("a").any(|a| is_in(a, "div.promotion__headline"))),
            ("CANARYnowhere", false)
        );
        for (address, to) in [
            ("/~go/out", "https://shop.example/ice?a=1"),
            ("/~go/out/", "https://shop.example/ice?a=1"),
            ("/~go/out?to=https://evil.example", "https://shop.example/ice?a=1"),
            ("/~go/here", "/about/"),
        ] {
            for method in [Method::GET, Method::HEAD] {
                let answer = request(paper, method, address, &[("referer", "https://evil.example")]).await;
                assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::FOUND, to), "{address}");
                assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
                assert_eq!(answer.header(header::REFERRER_POLICY), "strict-origin");
                assert!(answer.header("x-robots-tag").contains("noindex"));
                assert!(answer.headers.get(header::SET_COOKIE).is_none());
            }
        }
        for address in [
            "/~go/",
            "/~go",
            "/~go/nobody",
            "/~go/later",
            "/~go/nowhere",
            "/~go/https://evil.example/",
            "/~go///evil.example",
            "/~go/%2F%2Fevil.example",
            "/~go/out%0d%0aset-cookie:x",
            "/~go/out/../here",
            "/~go/OUT",
        ] {
            let answer = get(paper, address).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
            assert!(answer.headers.get(header::LOCATION).is_none());
        }
        // Over, and still asked for by whoever has the page open.
        only(&sample, "").await;
        assert_eq!(get(paper, "/~go/out").await.status, StatusCode::FOUND);
        // A store that was tampered with sends nobody anywhere.
        for hostile in ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a.example/\r\nx: y"] {
            let sql = "UPDATE promotions SET address = $1 WHERE slug = 'out'";
            change(paper, Event::PromotionsChanged, vec![(sql, vec![hostile.into()])]).await;
            assert_eq!(get(paper, "/~go/out").await.status, StatusCode::NOT_FOUND, "{hostile}");
        }
        assert!(get(paper, "/robots.txt").await.text().contains("Disallow: /~go/"));
    })
    .await;
}

#[tokio::test]
async fn the_sample_shows_every_slot() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let reference = path_of(paper, "lanhe-varden-relations-during-the-salt-coast-war").await;
        let html = page(paper, &reference).await;
        let end = html.classed("promotion").last().unwrap();
        assert!(end.get("aria-label").starts_with("From our own press: "));
        let cover = html.all("img").find(|img| is_in(img, "div.promotion__picture")).expect("the book");
        assert!(cover.get("alt").contains("The Patience of Water"));
        assert_eq!(html.classed("slot").count(), 0, "the text of the reference page is whole");
        assert!(shown(&sample, "/").await.contains(&"Come and watch us print".to_owned()));
        let list = page(paper, "/river/").await;
        let paid = list.classed("promotion").find(|aside| aside.has_class("promotion--paid")).unwrap();
        assert!(paid.get("aria-label").starts_with("Advertisement: "));
        let mut inside: Vec<String> = Vec::new();
        for address in paths(&sample, "SELECT path FROM public_articles WHERE type = 'article'").await {
            let html = Html::parse(get(paper, &address).await.text());
            inside.extend(
                html.classed("promotion")
                    .filter(|one| is_in(one, "div.slot"))
                    .map(|one| one.get("aria-label").to_owned()),
            );
        }
        assert!(
            inside.iter().any(|label| label.starts_with("Advertisement: "))
                && inside.iter().any(|label| label.starts_with("From the house: "))
        );
        let culture = path_of(paper, "review-the-king-who-sold-his-shadow").await;
        assert!(shown(&sample, &culture).await[0].contains("Water Festival"));
    })
    .await;
}
