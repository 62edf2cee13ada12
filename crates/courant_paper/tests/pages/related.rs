//! Related articles: computed behind the index, stored, and shown with the reason; what an editor chose stands before.

use super::html::Html;
use super::person::Person;
use super::support::{ADDRESS, NOW, Sample, change, column, get, number, page, path_of, run, sample};
use courant_kit::db::{Db, Value};
use courant_kit::jobs::Worker;
use courant_news::Event;
use courant_paper::accounts::{Editor, Role};
use courant_paper::pages::cache::{dispatcher, dispatcher_with};
use courant_paper::related::choices::{self, Choice, Refusal};
use courant_paper::related::{Ears, Maker};
use courant_paper::search::Follower;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use std::sync::Arc;

/// The sample with an index, and who keeps it and the lists.
pub(super) struct Kept {
    pub(super) sample: Sample,
    follower: Follower,
}

impl Kept {
    pub(super) async fn of(db: Db) -> Kept {
        let sample = sample(db).await;
        sample.paper.search.lie_in(sample.folder.path());
        let follower = Follower::new(&sample.paper.db, &sample.paper.search);
        let mut kept = Kept { sample, follower };
        kept.catch_up().await;
        kept
    }

    /// Lets everybody hear what happened, and compute.
    async fn catch_up(&mut self) {
        let paper = &self.sample.paper;
        let ears = dispatcher(paper).await.unwrap();
        self.follower.catch_up().await.unwrap();
        let stored = dispatcher_with(paper, vec![Arc::new(Ears::new(&paper.db, &paper.clock))]).await.unwrap();
        stored.run_until_idle().await.unwrap();
        self.compute().await;
        ears.run_until_idle().await.unwrap();
    }

    async fn compute(&self) -> u64 {
        let paper = &self.sample.paper;
        let maker = Maker::new(&paper.db, &paper.search, &paper.clock);
        maker.handle_jobs(Worker::new(&paper.db, &paper.clock)).run_until_idle().await.unwrap()
    }

    /// Address and reason of what stands below an article.
    async fn shown(&self, path: &str) -> Vec<(String, String)> {
        let html = page(&self.sample.paper, path).await;
        let reasons: Vec<String> = html.classed("reason").map(|one| one.text.trim().to_owned()).collect();
        let inside = |path: &[String]| path.iter().any(|above| above.contains("related__item"));
        let links =
            html.all("a").filter(|link| inside(&link.path) && link.path.iter().any(|above| above.starts_with("h")));
        let links: Vec<String> =
            links.map(|link| link.get("href").to_owned()).filter(|href| !href.contains('#')).collect();
        assert_eq!(links.len(), reasons.len(), "each has one reason: {reasons:?} {links:?}");
        links.into_iter().zip(reasons).collect()
    }

    /// Writes two articles about one matter into the store, live; their addresses.
    async fn two_alike(&self) -> [(i64, String); 2] {
        let mut out = Vec::new();
        let old = "Ringers of the Heron Trust counted herons along Lower Quay. The herons nest in the alders behind the salt \
                   mill, and the ringers fear that the alders fall.";
        let new = "On Lower Quay the Heron Trust found more herons than ever. Its ringers thank the alders at the salt mill, \
                   where herons nest undisturbed.";
        for (slug, headline, day, text) in [
            ("herons", "The herons of Lower Quay are counted", 3_i64, old),
            ("herons-again", "More herons than ever on Lower Quay", 1, new),
        ] {
            let body = serde_json::json!({ "blocks": [
                { "id": "p1", "type": "paragraph", "text": [{ "text": text }] },
            ], "footnotes": [] });
            let at = NOW - day * 86_400_000;
            let values: Vec<Value> =
                vec![slug.into(), format!("/{slug}").into(), headline.into(), at.into(), body.to_string().into()];
            run(
                &self.sample.paper.db,
                vec![(
                "INSERT INTO articles (public_id, type, path, slug, status, language, headline, first_published_at,
                                       created_at, modified_at, body, word_count)
                 VALUES ($1, 'article', $2, $1, 'live', 'en', $3, $4, $4, $4, $5, 60)",
                values,
            ), (
                "INSERT INTO addresses (path, target_kind, target_id, is_canonical)
                 SELECT path, 'article', id, 1 FROM articles WHERE slug = $1",
                vec![slug.into()],
            )],
            )
            .await;
            let id = number(&self.sample.paper.db, "SELECT id FROM articles WHERE slug = $1", &[slug.into()]).await;
            out.push((id, format!("/{slug}/")));
        }
        out.try_into().unwrap_or_else(|_| panic!("two"))
    }
}

/// Address and relation of what an article's data names.
async fn named(kept: &Kept, path: &str) -> Vec<(String, String)> {
    let data = get(&kept.sample.paper, &format!("{path}article.json")).await;
    let json: serde_json::Value = serde_json::from_str(data.text()).unwrap();
    let related = json["items"][0]["_courant"]["related"].as_array().cloned().unwrap_or_default();
    let text = |one: &serde_json::Value, name: &str| one[name].as_str().unwrap().to_owned();
    related.iter().map(|one| (text(one, "url").replace(ADDRESS, ""), text(one, "relation"))).collect()
}

async fn tell(kept: &mut Kept, event: Event, statements: Vec<(&'static str, Vec<Value>)>) {
    change(&kept.sample.paper, event, statements).await;
    kept.catch_up().await;
}

#[tokio::test]
async fn published_articles_find_each_other_and_leave_each_other() {
    each_engine(MIGRATIONS, async |db| {
        let mut kept = Kept::of(db).await;
        let [(first, first_path), (second, second_path)] = kept.two_alike().await;
        assert!(kept.shown(&first_path).await.is_empty(), "nobody has told of it");
        assert!(named(&kept, &first_path).await.is_empty());
        tell(&mut kept, Event::ArticlePublished { article_id: first, is_first: true }, Vec::new()).await;
        tell(&mut kept, Event::ArticlePublished { article_id: second, is_first: true }, Vec::new()).await;
        // The first one's page was in the cache: the second's list and its own changed.
        assert_eq!(kept.shown(&second_path).await, [(first_path.clone(), "Earlier on this story".to_owned())]);
        assert_eq!(kept.shown(&first_path).await, [(second_path.clone(), "Later on this story".to_owned())]);
        assert_eq!(named(&kept, &first_path).await, [(second_path.clone(), "later".to_owned())]);
        // Nothing is computed by a request, and nothing a second time.
        let before = column(&kept.sample.paper.db, "SELECT COUNT(*) || '' FROM outbox").await;
        kept.catch_up().await;
        assert_eq!(column(&kept.sample.paper.db, "SELECT COUNT(*) || '' FROM outbox").await, before);
        assert_eq!(number(&kept.sample.paper.db, "SELECT COUNT(*) FROM related_waiting", &[]).await, 0);
        // Withdrawn: gone from every list before anything is computed, and then from the store.
        let gone = vec![("UPDATE articles SET status = 'withdrawn' WHERE id = $1", vec![second.into()])];
        change(&kept.sample.paper, Event::ArticleWithdrawn { article_id: second }, gone).await;
        assert!(kept.shown(&first_path).await.is_empty());
        assert!(named(&kept, &first_path).await.is_empty());
        kept.catch_up().await;
        let left = "SELECT COUNT(*) FROM related_articles WHERE article_id = $1 OR related_id = $1";
        assert_eq!(number(&kept.sample.paper.db, left, &[second.into()]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_sample_is_related_with_reasons_and_no_list_names_what_is_hidden() {
    each_engine(MIGRATIONS, async |db| {
        let kept = Kept::of(db).await;
        let paper = &kept.sample.paper;
        let reference = path_of(paper, "lanhe-varden-relations-during-the-salt-coast-war").await;
        let shown = kept.shown(&reference).await;
        assert!((1..=8).contains(&shown.len()), "{shown:?}");
        assert!(shown.iter().all(|(_, reason)| !reason.is_empty() && !reason.contains('~')));
        let hidden = "SELECT COUNT(*) FROM related_articles r JOIN articles a ON a.id IN (r.related_id, r.article_id)
                      WHERE a.status <> 'live' OR a.visibility <> 'public' OR a.type <> 'article'";
        assert_eq!(number(&paper.db, hidden, &[]).await, 0);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM related_waiting", &[]).await, 0);
        // Every list, whatever it names, was computed for an article that the index knows.
        assert!(number(&paper.db, "SELECT COUNT(DISTINCT article_id) FROM related_articles", &[]).await > 10);
        // Hidden without an event, as if it was late.
        let hide = "UPDATE articles SET visibility = 'private' WHERE id = (SELECT r.related_id FROM related_articles r
                    JOIN articles a ON a.id = r.article_id
                    WHERE a.slug = 'lanhe-varden-relations-during-the-salt-coast-war' AND r.rank = 0)";
        run(&paper.db, vec![(hide, Vec::new())]).await;
        paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
        assert_eq!(kept.shown(&reference).await.first(), shown.get(1));
    })
    .await;
}

#[tokio::test]
async fn without_an_index_lists_stay_and_what_waits_waits() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let stored = dispatcher_with(paper, vec![Arc::new(Ears::new(&paper.db, &paper.clock))]).await.unwrap();
        stored.run_until_idle().await.unwrap();
        let waiting = number(&paper.db, "SELECT COUNT(*) FROM related_waiting", &[]).await;
        assert!(waiting > 10, "{waiting}");
        let maker = Maker::new(&paper.db, &paper.search, &paper.clock);
        let worker = maker.handle_jobs(Worker::new(&paper.db, &paper.clock));
        assert_eq!(worker.run_until_idle().await.unwrap(), 1);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM related_waiting", &[]).await, waiting);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM jobs WHERE kind = 'related'", &[]).await, 1);
        // It is looked for less and less often, half a minute apart at most.
        let mut waits = Vec::new();
        for _ in 0..8 {
            run(&paper.db, vec![("UPDATE jobs SET run_at = 0 WHERE kind = 'related'", Vec::new())]).await;
            assert_eq!(worker.run_until_idle().await.unwrap(), 1);
            let at = number(&paper.db, "SELECT run_at FROM jobs WHERE kind = 'related'", &[]).await;
            waits.push(at - paper.clock.now());
        }
        assert_eq!(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
        // An index comes, that knows only some of the events: the others go on waiting.
        paper.search.lie_in(sample.folder.path());
        let mut follower = Follower::new(&paper.db, &paper.search);
        follower.catch_up().await.unwrap();
        let late = "UPDATE related_waiting SET event_id = 1000000 WHERE article_id = (SELECT MIN(article_id) FROM related_waiting)";
        run(&paper.db, vec![(late, Vec::new()), ("UPDATE jobs SET run_at = 0 WHERE kind = 'related'", Vec::new())]).await;
        worker.run_until_idle().await.unwrap();
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM related_waiting", &[]).await, 1);
        assert!(number(&paper.db, "SELECT COUNT(*) FROM related_articles", &[]).await > 10);
    })
    .await;
}

#[tokio::test]
async fn an_editor_pins_orders_and_excludes() {
    each_engine(MIGRATIONS, async |db| {
        let mut kept = Kept::of(db).await;
        let [(first, first_path), (second, second_path)] = kept.two_alike().await;
        for article_id in [first, second] {
            tell(&mut kept, Event::ArticlePublished { article_id, is_first: true }, Vec::new()).await;
        }
        let paper = Arc::clone(&kept.sample.paper);
        let editor = Person::with(&paper, "editor@river.example", Role::Editor).await;
        let at = "/~desk/articles/herons/related";
        let act = async |word: &str| {
            let ears = dispatcher(&paper).await.unwrap();
            let answer = editor.send(&paper, at, &[("act", word)]).await;
            ears.run_until_idle().await.unwrap();
            answer.status
        };
        let listed = editor.get(&paper, at).await;
        assert!(listed.text().contains("More herons than ever") && listed.text().contains("Later on this story"));
        let others = column(&paper.db, "SELECT id || '' FROM public_articles WHERE type = 'article' AND path IS NOT NULL AND slug NOT LIKE 'herons%' ORDER BY id").await;
        let [one, two] = [&others[0], &others[1]];
        for id in [one, two] {
            assert_eq!(act(&format!("pin:{id}")).await, StatusCode::SEE_OTHER);
        }
        assert_eq!(act(&format!("up:{two}")).await, StatusCode::SEE_OTHER);
        let pinned = kept.shown(&first_path).await;
        let path = |id: &str| column_of(&paper, id.to_owned());
        assert_eq!((&pinned[0].0, &pinned[1].0), (&path(two).await, &path(one).await));
        assert_eq!((pinned[0].1.as_str(), &pinned[2].0), ("Chosen by the editors", &second_path));
        // What is computed anew leaves choices alone.
        tell(&mut kept, Event::ArticleChanged { article_id: first }, Vec::new()).await;
        assert_eq!(kept.shown(&first_path).await, pinned);
        assert_eq!(act(&format!("exclude:{second}")).await, StatusCode::SEE_OTHER);
        assert_eq!(act(&format!("free:{one}")).await, StatusCode::SEE_OTHER);
        let left: Vec<String> = kept.shown(&first_path).await.into_iter().map(|(href, _)| href).collect();
        assert_eq!(left, [path(two).await]);
        assert_eq!(kept.shown(&second_path).await.len(), 1, "the other one's list is its own");
        assert!(editor.get(&paper, at).await.text().contains("Never shown here"));
        assert_eq!(act(&format!("free:{second}")).await, StatusCode::SEE_OTHER);
        assert_eq!(kept.shown(&first_path).await.len(), 2, "computed before, shown again");
        // Not what readers cannot see, not itself, not nonsense; and not by others.
        let draft = number(&paper.db, "SELECT MIN(id) FROM articles WHERE status <> 'live'", &[]).await;
        for id in [draft, first, 9_999_999] {
            assert_eq!(act(&format!("pin:{id}")).await, StatusCode::UNPROCESSABLE_ENTITY, "{id}");
        }
        assert_eq!(act("pin:x").await, StatusCode::BAD_REQUEST);
        let found = editor.get(&paper, &format!("{at}?q=quay")).await;
        assert!(found.text().contains(&format!("value=\"pin:{second}\"")), "{}", found.text());
        let noted = column(&paper.db, "SELECT detail FROM audit WHERE action = 'related' AND subject = 'herons'").await;
        assert_eq!(noted.len(), 6, "{noted:?}");
        let writer = Person::with(&paper, "writer@river.example", Role::Writer).await;
        run(&paper.db, vec![(
            "UPDATE manuscripts SET account_id = (SELECT id FROM accounts WHERE email = 'writer@river.example')",
            Vec::new(),
        )])
        .await;
        assert_ne!(writer.send(&paper, at, &[("act", &format!("exclude:{second}"))]).await.status, StatusCode::SEE_OTHER);
        assert!(Html::parse(get(&paper, &first_path).await.text()).classed("related").count() == 1);
    })
    .await;
}

#[tokio::test]
async fn choices_are_bounded_and_can_be_changed_when_there_are_all() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let ids = "SELECT CAST(id AS TEXT) FROM public_articles WHERE type = 'article' AND path IS NOT NULL";
        let ids = column(&paper.db, ids).await;
        let ids: Vec<i64> = ids.iter().map(|id| id.parse().unwrap()).collect();
        let [of, others @ ..] = &ids[..] else { panic!("no articles") };
        let most = choices::MOST as usize;
        assert!(others.len() > most, "{}", others.len());
        let choose = async |id: i64, choice: Choice| {
            choices::choose(&paper.db, &Editor::of_this_machine(), (*of, "x"), id, choice, NOW).await.unwrap()
        };
        for id in &others[..most] {
            assert_eq!(choose(*id, Choice::Pin).await, Ok(()));
        }
        for choice in [Choice::Pin, Choice::Exclude] {
            assert_eq!(choose(others[most], choice).await, Err(Refusal::TooMany));
        }
        assert_eq!(choose(others[0], Choice::Exclude).await, Ok(()));
        assert_eq!(choose(others[0], Choice::Pin).await, Ok(()));
        let pinned = "SELECT COUNT(*) FROM related_choices WHERE is_pinned = 1";
        assert_eq!(number(&paper.db, pinned, &[]).await, choices::MOST);
    })
    .await;
}

async fn column_of(paper: &Arc<courant_paper::paper::Paper>, id: String) -> String {
    let mut tx = paper.db.read().await.unwrap();
    let id: i64 = id.parse().unwrap();
    let row = tx.load("SELECT path FROM articles WHERE id = $1", &[id.into()]).await.unwrap();
    courant_news::address::href(row.text(0).unwrap())
}

#[tokio::test]
async fn what_stands_in_one_dossier_is_related_for_that() {
    each_engine(MIGRATIONS, async |db| {
        let mut kept = Kept::of(db).await;
        let paper = Arc::clone(&kept.sample.paper);
        // Nothing else to say of the two: other words, no topic.
        let ids = column(
            &paper.db,
            "SELECT CAST(article_id AS TEXT) FROM dossier_entries WHERE article_id IS NOT NULL ORDER BY position LIMIT 2",
        )
        .await;
        let [one, other] = &ids[..] else { panic!("{ids:?}") };
        assert!(is_named_for(&kept, one, other).await, "the sample's dossier");
        // Out of it, and told: it is named for something else, or not at all.
        let remove = "DELETE FROM dossier_entries WHERE article_id = $1";
        let id: i64 = other.parse().unwrap();
        let event = Event::DossierChanged { dossier_id: 1, article_ids: vec![id, one.parse().unwrap()], is_other: false };
        tell(&mut kept, event, vec![(remove, vec![id.into()])]).await;
        assert!(!is_named_for(&kept, one, other).await);
    })
    .await;
}

/// Whether an article's list has another one because of a dossier.
async fn is_named_for(kept: &Kept, one: &str, other: &str) -> bool {
    let sql = "SELECT COUNT(*) FROM related_articles WHERE article_id = $1 AND related_id = $2 AND reason = 'dossier'";
    let values: Vec<Value> = [one, other].iter().map(|id| id.parse::<i64>().unwrap().into()).collect();
    number(&kept.sample.paper.db, sql, &values).await == 1
}
