//! Setting a paper up: who may, what is changed, and what readers find before and after.

use super::html::Html;
use super::person::Person;
use super::support::{Answer, Sample, column, get, moved, number, page, path_of, run, sample};
use courant_kit::db::Value;
use courant_paper::accounts::Role;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

pub async fn editor(sample: &Sample) -> Person {
    Person::with(&sample.paper, "ed@river.example", Role::Editor).await
}

/// Where a form leads that is taken.
pub fn led(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header(header::LOCATION).to_owned()
}

/// The problem that stands at a field of a form that is not taken.
fn problem_at(answer: &Answer, field: &str) -> String {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    let html = Html::parse(answer.text());
    let at =
        html.all("input").chain(html.all("textarea")).chain(html.all("select")).find(|one| one.get("name") == field);
    let id = at.unwrap_or_else(|| panic!("{field}: {}", answer.text())).get("id").to_owned();
    assert_eq!(at.unwrap().get("aria-invalid"), "true", "{field}");
    let said = html.all("p").find(|one| one.get("id") == format!("{id}-problem")).unwrap().text.clone();
    let above = html.all("p").find(|one| one.get("role") == "alert").unwrap();
    assert_eq!(above.text, said, "the problem stands at the top, too");
    said
}

async fn id(paper: &Arc<Paper>, sql: &'static str, values: &[Value]) -> i64 {
    number(&paper.db, sql, values).await
}

async fn section(paper: &Arc<Paper>, slug: &str) -> i64 {
    id(paper, "SELECT id FROM sections WHERE slug = $1", &[slug.into()]).await
}

async fn events(paper: &Arc<Paper>) -> i64 {
    number(
        &paper.db,
        "SELECT COUNT(*) FROM outbox WHERE name IN ('furniture_changed', 'settings_changed', 'promotions_changed')",
        &[],
    )
    .await
}

async fn audit(paper: &Arc<Paper>, action: &str) -> i64 {
    id(paper, "SELECT COUNT(*) FROM audit WHERE action = $1 AND actor <> 'console'", &[action.into()]).await
}

/// What is counted is what stands there.
async fn counts_are_right(paper: &Arc<Paper>) {
    for sql in [
        "SELECT COUNT(*) FROM sections WHERE article_count <> (SELECT COUNT(*) FROM article_sections l
             WHERE l.section_id = sections.id AND l.listed_at IS NOT NULL)",
        "SELECT COUNT(*) FROM topics WHERE article_count <> (SELECT COUNT(*) FROM article_topics l
             WHERE l.topic_id = topics.id AND l.listed_at IS NOT NULL)",
        "SELECT COUNT(*) FROM people WHERE article_count <> (SELECT COUNT(*) FROM bylines b
             WHERE b.person_id = people.id AND b.role = 'author' AND b.listed_at IS NOT NULL)",
        // What stands in a section stands in the one above it.
        "SELECT COUNT(*) FROM article_sections l JOIN sections s ON s.id = l.section_id
         WHERE s.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article_sections o
             WHERE o.article_id = l.article_id AND o.section_id = s.parent_id)",
        // And what is inherited comes from somewhere.
        "SELECT COUNT(*) FROM article_sections l WHERE l.is_inherited = 1 AND NOT EXISTS (SELECT 1 FROM article_sections o
             JOIN sections s ON s.id = o.section_id WHERE o.article_id = l.article_id AND s.parent_id = l.section_id)",
        "SELECT COUNT(*) FROM (SELECT target_kind, target_id FROM addresses WHERE is_canonical = 1
             GROUP BY target_kind, target_id HAVING COUNT(*) > 1) AS doubled",
    ] {
        assert_eq!(number(&paper.db, sql, &[]).await, 0, "{sql}");
    }
}

#[tokio::test]
async fn the_paper_says_something_else_of_itself() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let boss = Person::with(paper, "boss@river.example", Role::Owner).await;
        let mut form = vec![
            ("act", "save"),
            ("name", "The Delta Post"),
            ("tagline", "From the mouth of the river"),
            ("description", "News"),
            ("language", "fr"),
            ("address", "https://delta.example/"),
            ("time_zone", "Asia/Phnom_Penh"),
            ("accent", "#00508C"),
            ("page_size", "7"),
            ("comments_order", "newest"),
        ];
        assert!(!get(paper, "/").await.text().contains("The Delta Post"));
        let before = events(paper).await;
        assert_eq!(led(&ed.send(paper, "/~desk/settings", &form).await), "/~desk/settings?done=saved");
        let front = get(paper, "/").await;
        assert!(front.text().contains("The Delta Post") && front.text().contains("lang=\"en\""), "{}", front.text());
        assert_eq!((events(paper).await, audit(paper, "settings").await), (before + 1, 1));
        // What only an owner may change stayed; an owner changes it.
        assert_eq!(paper.site().settings.address, super::support::ADDRESS);
        // Nothing changed: nobody is told.
        led(&ed.send(paper, "/~desk/settings", &form).await);
        assert_eq!(events(paper).await, before + 1);
        led(&boss.send(paper, "/~desk/settings", &form).await);
        assert_eq!(
            (paper.site().settings.address.as_str(), paper.site().settings.language.as_str()),
            ("https://delta.example", "fr")
        );
        // A slip: everything typed is kept, and the field says why.
        for (field, value) in
            [("name", " "), ("time_zone", "Mars/Base"), ("accent", "red"), ("page_size", "4"), ("address", "x")]
        {
            let at = form.iter().position(|(name, _)| *name == field).unwrap();
            let kept = std::mem::replace(&mut form[at].1, value);
            let answer = boss.send(paper, "/~desk/settings", &form).await;
            assert!(!problem_at(&answer, field).is_empty());
            assert!(answer.text().contains("From the mouth of the river"));
            form[at].1 = kept;
        }
        // Shown and not saved: how dates are said in another zone.
        let zone = form.iter().position(|(name, _)| *name == "time_zone").unwrap();
        (form[zone].1, form[0].1) = ("America/New_York", "look");
        let shown = boss.send(paper, "/~desk/settings", &form).await;
        assert!(shown.text().contains("23 novembre 2026"), "{}", shown.text());
        assert_eq!(paper.site().settings.time_zone, "Asia/Phnom_Penh");
    })
    .await;
}

#[tokio::test]
async fn sections_are_added_moved_and_merged() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let river = section(paper, "river").await;
        let old = column(&paper.db, "SELECT path FROM sections WHERE slug = 'river'").await.remove(0);
        let stories = page(paper, &courant_news::address::href(&old)).await.texts("card__headline").len();
        assert!(stories > 0);
        counts_are_right(paper).await;

        // A new one above it, which inherits what stands below.
        let add = [
            ("act", "save"),
            ("name", "Nature & Water"),
            ("description", "Everything wet"),
            ("parent", ""),
            ("place", "1"),
        ];
        assert_eq!(led(&ed.send(paper, "/~desk/sections/new", &add).await), "/~desk/sections?done=added");
        let nature = section(paper, "nature-water").await;
        let base = old.rsplit_once('/').unwrap().0.to_owned();
        let empty = get(paper, &format!("{base}/nature-water/")).await;
        assert_eq!(empty.status, StatusCode::OK);
        let parent = nature.to_string();
        let river_page = format!("/~desk/sections/{river}");
        let shift =
            [("act", "save"), ("name", "The River"), ("description", ""), ("parent", &parent), ("slug", "the-river")];
        let dispatcher = dispatcher(paper).await.unwrap();
        led(&ed.send(paper, &river_page, &shift).await);
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1);
        counts_are_right(paper).await;
        let new = format!("{base}/nature-water/the-river/");
        assert_eq!(moved(paper, &courant_news::address::href(&old)).await, new);
        assert_eq!(page(paper, &new).await.texts("card__headline").len(), stories);
        assert!(!page(paper, &format!("{base}/nature-water/")).await.texts("card__headline").is_empty());
        // Children of it moved with it.
        for path in column(
            &paper.db,
            "SELECT c.path FROM sections c JOIN sections p ON p.id = c.parent_id WHERE p.slug = 'the-river'",
        )
        .await
        {
            assert!(path.starts_with(new.trim_end_matches('/')), "{path}");
        }

        // Not below itself; not at an address that is taken; nothing changed by that, and what was typed is kept.
        let own = river.to_string();
        let circle = [("act", "save"), ("name", "Nature"), ("parent", own.as_str()), ("slug", "nature-water")];
        let answer = ed.send(paper, &format!("/~desk/sections/{nature}"), &circle).await;
        assert!(problem_at(&answer, "parent").contains("below itself"));
        let taken = [("act", "save"), ("name", "Nature again"), ("slug", "nature-water"), ("parent", "")];
        let answer = ed.send(paper, "/~desk/sections/new", &taken).await;
        assert!(problem_at(&answer, "slug").contains("nature-water"));
        assert!(answer.text().contains("Nature again"));
        let full = ed.send(paper, &river_page, &[("act", "remove")]).await;
        assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);

        // Back to the top: nothing is inherited any more.
        let back = [("act", "save"), ("name", "The River"), ("parent", ""), ("slug", "river")];
        led(&ed.send(paper, &river_page, &back).await);
        counts_are_right(paper).await;
        assert_eq!(moved(paper, &new).await, courant_news::address::href(&old));
        assert_eq!(number(&paper.db, "SELECT article_count FROM sections WHERE slug = 'nature-water'", &[]).await, 0);

        // Merged: first asked, then done.
        let merge = [("act", "merge"), ("into", parent.as_str())];
        let asked = ed.send(paper, &river_page, &merge).await;
        assert_eq!(asked.status, StatusCode::OK);
        assert!(asked.text().contains("becomes part of"), "{}", asked.text());
        assert_eq!(section(paper, "river").await, river);
        let sure = [("act", "merge"), ("into", parent.as_str()), ("sure", "yes")];
        assert_eq!(led(&ed.send(paper, &river_page, &sure).await), "/~desk/sections?done=merged");
        counts_are_right(paper).await;
        let target = format!("{base}/nature-water/");
        assert_eq!(moved(paper, &courant_news::address::href(&old)).await, target);
        assert_eq!(moved(paper, &new).await, target);
        assert_eq!(page(paper, &target).await.texts("card__headline").len(), stories);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM articles WHERE section_id = $1", &[river.into()]).await, 0);
        assert_eq!(ed.send(paper, &river_page, &sure).await.status, StatusCode::NOT_FOUND);
        assert_eq!((audit(paper, "section_merged").await, audit(paper, "section_saved").await), (1, 2));

        // An empty one goes, with its address.
        led(&ed.send(paper, "/~desk/sections/new", &[("act", "save"), ("name", "Chess"), ("parent", "")]).await);
        let chess = section(paper, "chess").await;
        assert_eq!(get(paper, &format!("{base}/chess/")).await.status, StatusCode::OK);
        let asked = ed.send(paper, &format!("/~desk/sections/{chess}"), &[("act", "remove")]).await;
        assert!(asked.text().contains("cannot be undone"));
        led(&ed.send(paper, &format!("/~desk/sections/{chess}"), &[("act", "remove"), ("sure", "yes")]).await);
        assert_eq!(get(paper, &format!("{base}/chess/")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn sections_stand_in_the_order_they_are_put_in() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let order =
            async || column(&paper.db, "SELECT slug FROM sections WHERE parent_id IS NULL ORDER BY position, id").await;
        let before = order().await;
        let second = section(paper, &before[1]).await;
        led(&ed.send(paper, "/~desk/sections", &[("act", &format!("up:{second}"))]).await);
        let after = order().await;
        assert_eq!((&after[0], &after[1]), (&before[1], &before[0]));
        // At the end it stays.
        led(&ed.send(paper, "/~desk/sections", &[("act", &format!("up:{second}"))]).await);
        assert_eq!(order().await, after);
        let name = column(&paper.db, "SELECT name FROM sections WHERE parent_id IS NULL ORDER BY position, id")
            .await
            .remove(0);
        let form = [("act", "save"), ("name", &name), ("slug", &after[0]), ("parent", ""), ("place", "2")];
        led(&ed.send(paper, &format!("/~desk/sections/{second}"), &form).await);
        assert_eq!(order().await, before);
    })
    .await;
}

#[tokio::test]
async fn topics_are_found_renamed_and_merged() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let topics = column(&paper.db, "SELECT slug FROM topics ORDER BY article_count DESC, id DESC LIMIT 3").await;
        let paths = column(&paper.db, "SELECT path FROM topics ORDER BY article_count DESC, id DESC LIMIT 3").await;
        let mut ids = Vec::new();
        for slug in &topics {
            ids.push(id(paper, "SELECT id FROM topics WHERE slug = $1", &[slug.into()]).await.to_string());
        }
        // One that an article has twice after the merging.
        run(
            &paper.db,
            vec![
                (
                    "INSERT INTO article_topics (article_id, topic_id, position, listed_at)
             SELECT article_id, $2, 50, listed_at FROM article_topics l WHERE topic_id = $1 AND NOT EXISTS
                 (SELECT 1 FROM article_topics o WHERE o.topic_id = $2 AND o.article_id = l.article_id)",
                    vec![ids[1].parse::<i64>().unwrap().into(), ids[0].parse::<i64>().unwrap().into()],
                ),
                (
                    "UPDATE topics SET article_count = (SELECT COUNT(*) FROM article_topics l
             WHERE l.topic_id = topics.id AND l.listed_at IS NOT NULL)",
                    Vec::new(),
                ),
            ],
        )
        .await;
        counts_are_right(paper).await;

        // Accents and case make no difference.
        led(&ed.send(paper, "/~desk/topics/new", &[("act", "save"), ("name", "Énergie solaire")]).await);
        let found = ed.get(paper, "/~desk/topics?q=ENERGIE").await;
        assert!(
            found.text().contains("Énergie solaire") && !found.text().contains(&format!("/~desk/topics/{}\"", ids[0]))
        );
        assert!(ed.get(paper, "/~desk/topics?q=%25").await.text().contains("No topic is called so."));

        // Names that were there before are folded once.
        run(&paper.db, vec![("UPDATE topics SET search_text = ''", Vec::new())]).await;
        assert!(ed.get(paper, "/~desk/topics?q=energie").await.text().contains("No topic is called so."));
        assert!(courant_paper::setup::fold_names(&paper.db).await.unwrap() > 3);
        assert_eq!(courant_paper::setup::fold_names(&paper.db).await.unwrap(), 0);
        assert!(ed.get(paper, "/~desk/topics?q=energie").await.text().contains("Énergie solaire"));

        // Related for one that goes.
        let related = "INSERT INTO related_articles (article_id, rank, related_id, score, reason, detail)
                       SELECT MIN(article_id), 90, MAX(article_id), 1, 'topic', $2 FROM article_topics WHERE topic_id = $1";
        let values = vec![ids[1].parse::<i64>().unwrap().into(), ids[1].as_str().into()];
        run(&paper.db, vec![("DELETE FROM related_articles", Vec::new()), (related, values)]).await;

        // Merged into the first.
        let picks: Vec<(&str, &str)> = ids.iter().map(|id| ("pick", id.as_str())).chain([("act", "merge")]).collect();
        let asked = ed.send(paper, "/~desk/topics", &picks).await;
        assert_eq!(asked.status, StatusCode::OK);
        assert!(asked.text().contains("The topic you choose stays."));
        let one = ed.send(paper, "/~desk/topics", &[("pick", &ids[0]), ("act", "merge")]).await;
        assert_eq!(one.status, StatusCode::UNPROCESSABLE_ENTITY);
        let union = "SELECT COUNT(DISTINCT article_id) FROM article_topics WHERE topic_id IN ($1, $2, $3)";
        let values: Vec<Value> = ids.iter().map(|id| id.parse::<i64>().unwrap().into()).collect();
        let all = number(&paper.db, union, &values).await;
        let sure: Vec<(&str, &str)> =
            picks.iter().copied().chain([("sure", "yes"), ("into", ids[0].as_str())]).collect();
        let before = events(paper).await;
        assert_eq!(led(&ed.send(paper, "/~desk/topics", &sure).await), format!("/~desk/topics/{}?done=merged", ids[0]));
        assert_eq!(events(paper).await, before + 1);
        counts_are_right(paper).await;
        assert_eq!(
            number(&paper.db, "SELECT COUNT(*) FROM article_topics WHERE topic_id = $1", &values[..1]).await,
            all
        );
        assert_eq!(column(&paper.db, "SELECT detail FROM related_articles").await, ids[..1]);
        let own = courant_news::address::href(&paths[0]);
        for path in &paths[1..] {
            assert_eq!(moved(paper, &courant_news::address::href(path)).await, own);
        }
        // Renamed with another address: three old ones lead there now, by one redirect each.
        let form = [("act", "save"), ("name", "Flow"), ("slug", "flow"), ("description", "What moves")];
        led(&ed.send(paper, &format!("/~desk/topics/{}", ids[0]), &form).await);
        let renamed = format!("{}/flow/", paths[0].rsplit_once('/').unwrap().0);
        for path in &paths {
            assert_eq!(moved(paper, &courant_news::address::href(path)).await, renamed);
        }
        assert!(get(paper, &renamed).await.text().contains("What moves"));
        // Taken away, after asking.
        let page = format!("/~desk/topics/{}", ids[0]);
        assert!(ed.send(paper, &page, &[("act", "remove")]).await.text().contains("cannot be undone"));
        led(&ed.send(paper, &page, &[("act", "remove"), ("sure", "yes")]).await);
        assert_eq!(get(paper, &renamed).await.status, StatusCode::NOT_FOUND);
        assert_eq!(get(paper, &own).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn long_lists_go_on() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let add = (1..=120i64).map(|n| {
            (
                "INSERT INTO topics (slug, path, name, search_text) VALUES ($1, $2, $1, $1)",
                vec![format!("many-{n}").into(), format!("/tag/many-{n}").into()],
            )
        });
        run(&paper.db, add.collect()).await;
        let (mut address, mut seen) = ("/~desk/topics?q=many".to_owned(), Vec::new());
        loop {
            let answer = ed.get(paper, &address).await;
            let html = Html::parse(answer.text());
            let links = html.all("a").filter(|one| one.get("href").starts_with("/~desk/topics/") && one.has_class(""));
            seen.extend(links.map(|one| one.text.clone()).filter(|text| text.starts_with("many-")));
            match html.all("a").find(|one| one.get("rel") == "next") {
                Some(next) => address = next.get("href").to_owned(),
                None => break,
            }
        }
        let count = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((count, seen.len()), (120, 120));
    })
    .await;
}

#[tokio::test]
async fn people_are_printed_as_they_are_called_now() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let slugs = column(&paper.db, "SELECT slug FROM people ORDER BY article_count DESC, id DESC LIMIT 2").await;
        let of = async |slug: &str| id(paper, "SELECT id FROM people WHERE slug = $1", &[slug.into()]).await;
        let (first, second) = (of(&slugs[0]).await, of(&slugs[1]).await);
        let form = [
            ("act", "save"),
            ("name", "Sok Dara Jr."),
            ("title", "Chief"),
            ("bio", "Knows the river."),
            ("address", "https://dara.example/"),
            ("email", "Dara@River.example"),
            ("slug", "dara"),
        ];
        let own = format!("/~desk/bylines/{first}");
        let former = format!("/author/{}/", slugs[0]);
        let stories = page(paper, &former).await.texts("card__headline").len();
        led(&ed.send(paper, &own, &form).await);
        assert_eq!(moved(paper, &former).await, "/author/dara/");
        let shown = get(paper, "/author/dara/").await;
        assert!(shown.text().contains("Sok Dara Jr.") && shown.text().contains("Knows the river."));
        assert!(!shown.text().to_lowercase().contains("dara@river.example"), "mail addresses are not for readers");
        // Back again, and forth: an address that leads to the same person is theirs to take.
        let back = [("act", "save"), ("name", "Sok Dara Jr."), ("slug", slugs[0].as_str())];
        led(&ed.send(paper, &own, &back).await);
        assert_eq!(moved(paper, "/author/dara/").await, former);
        // Somebody else's is not.
        let taken = [("act", "save"), ("name", "X"), ("slug", slugs[1].as_str())];
        assert!(problem_at(&ed.send(paper, &own, &taken).await, "slug").contains(&slugs[1]));
        for (field, value) in [("email", "no"), ("address", "javascript:alert(1)"), ("picture", "999999"), ("name", "")]
        {
            let mut form = vec![("act", "save"), ("name", "Y"), ("bio", "kept as typed")];
            form.retain(|(name, _)| *name != field);
            form.push((field, value));
            let answer = ed.send(paper, &own, &form).await;
            assert!(!problem_at(&answer, field).is_empty());
            assert!(answer.text().contains("kept as typed"));
        }
        // Two rows of one person become one.
        let all = number(
            &paper.db,
            "SELECT COUNT(*) FROM (SELECT DISTINCT article_id, role FROM bylines WHERE person_id IN ($1, $2)) AS parts",
            &[first.into(), second.into()],
        )
        .await;
        let other = format!("/~desk/bylines/{second}");
        let into = format!("https://river.example/author/{}/", slugs[0]);
        let asked = ed.send(paper, &other, &[("act", "merge"), ("into", &into)]).await;
        assert!(asked.text().contains("cannot be undone"), "{}", asked.text());
        let sure = [("act", "merge"), ("into", slugs[0].as_str()), ("sure", "yes")];
        assert_eq!(led(&ed.send(paper, &other, &sure).await), format!("/~desk/bylines/{first}?done=merged"));
        counts_are_right(paper).await;
        assert_eq!(moved(paper, &format!("/author/{}/", slugs[1])).await, former);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM bylines WHERE person_id = $1", &[first.into()]).await, all);
        assert!(page(paper, &former).await.texts("card__headline").len() >= stories);
        assert_eq!((audit(paper, "bylines_merged").await, audit(paper, "byline_saved").await), (1, 2));
        // Which account is theirs is shown.
        run(
            &paper.db,
            vec![("UPDATE accounts SET person_id = $1 WHERE email = 'ed@river.example'", vec![first.into()])],
        )
        .await;
        assert!(ed.get(paper, &own).await.text().contains("The account “ed@river.example” (Editor) is this person’s."));
        let story = path_of(paper, "thinnest-season-boeng-thom").await;
        assert_eq!(get(paper, &story).await.status, StatusCode::OK);
    })
    .await;
}
