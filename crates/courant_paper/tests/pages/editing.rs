//! Manuscripts and their way to readers and back: what each step does to the store and to what readers see.

use super::html::Html;
use super::support::{NOW, Sample, column, get, number, path_of, sample};
use courant_body::{Policy, read_html};
use courant_kit::db::Db;
use courant_kit::outbox::Dispatcher;
use courant_news::gate::{Gates, Level, Rule};
use courant_news::kind::ArticleType;
use courant_news::manuscript::{Credit, Lead, Manuscript};
use courant_news::workflow::{Face, Refusal, State, Step};
use courant_paper::accounts::Editor;
use courant_paper::editing::publish::{Order, Publishing, publish, publish_due};
use courant_paper::editing::write::{Open, Saving};
use courant_paper::editing::{Hand, Note, NoteKind, desk, gates, rows, step, withdraw, write};
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::settings::{self, Settings};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use std::sync::Arc;

/// A desk with everything it may do.
pub(super) struct Desk {
    pub(super) sample: Sample,
    pub(super) hand: Hand,
    pub(super) settings: Settings,
    ears: Dispatcher,
}

impl Desk {
    pub(super) async fn of(db: Db) -> Desk {
        let sample = sample(db).await;
        let settings = settings::find(&mut sample.paper.db.read().await.unwrap()).await.unwrap().unwrap();
        let ears = dispatcher(&sample.paper).await.unwrap();
        Desk { sample, hand: Hand::of_this_machine(), settings, ears }
    }

    pub(super) fn paper(&self) -> &Arc<Paper> {
        &self.sample.paper
    }

    pub(super) fn db(&self) -> &Db {
        &self.sample.paper.db
    }

    pub(super) async fn open(&self, public_id: &str) -> Open {
        let mut tx = self.db().read().await.unwrap();
        let work = rows::find_by_public_id(&mut tx, public_id).await.unwrap().unwrap();
        write::load(&mut tx, work).await.unwrap()
    }

    /// The story of a slug of the sample.
    pub(super) async fn story(&self, slug: &str) -> String {
        let sql = "SELECT slug || ' ' || public_id FROM articles";
        let all = column(self.db(), sql).await;
        all.iter().find_map(|row| row.strip_prefix(&format!("{slug} "))).unwrap().to_owned()
    }

    pub(super) async fn begin(&self, headline: &str) -> String {
        write::begin(self.db(), &self.hand, ArticleType::Article, headline, "en", NOW).await.unwrap().unwrap()
    }

    pub(super) async fn save(&self, id: &str, edit: impl FnOnce(&mut Manuscript)) -> i64 {
        let mut open = self.open(id).await;
        edit(&mut open.manuscript);
        match write::save(self.db(), &self.hand, id, open.work.edit, &open.manuscript, NOW).await.unwrap() {
            Saving::Done { edit, .. } => edit,
            other => panic!("{other:?}"),
        }
    }

    pub(super) async fn publish(&self, id: &str, order: Order) -> Publishing {
        let seen = self.open(id).await.work.edit;
        let order = Order { seen, ..order };
        publish(self.db(), &self.settings, &self.hand, id, order, NOW).await.unwrap()
    }

    /// Lets everybody hear what happened.
    pub(super) async fn hear(&self) {
        self.ears.catch_up().await.unwrap();
    }
}

pub(super) fn body(html: &str) -> courant_body::Body {
    read_html(html, &Policy::Article).body
}

#[tokio::test]
async fn a_story_goes_from_an_idea_to_readers() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("The ferry returns").await;
        let sections =
            column(desk.db(), "SELECT CAST(id AS TEXT) FROM sections WHERE parent_id IS NOT NULL ORDER BY id").await;
        let section: i64 = sections[0].parse().unwrap();
        let person = number(desk.db(), "SELECT MIN(id) FROM people", &[]).await;
        let medium = number(desk.db(), "SELECT MIN(id) FROM media WHERE family = 'picture' AND alt <> ''", &[]).await;
        let counts =
            "SELECT CAST((SELECT SUM(article_count) FROM sections) * 1000 + (SELECT SUM(article_count) FROM people) AS BIGINT)";
        let before = number(desk.db(), counts, &[]).await;
        desk.save(&id, |text| {
            text.body = body("<p>After four years the ferry is back on the river.</p>");
            text.section_id = Some(section);
            text.bylines = vec![
                Credit { person_id: person, role: "author".to_owned() },
                Credit { person_id: 987_654, role: "editor".to_owned() },
            ];
            text.lead = Some(Lead { media_id: medium, caption: "The ferry".to_owned(), credit_line: String::new() });
        })
        .await;
        assert_eq!(get(desk.paper(), "/2026/11/the-ferry-returns/").await.status, StatusCode::NOT_FOUND);
        let done = desk.publish(&id, Order::default()).await;
        assert_eq!(done, Publishing::Done("/2026/11/the-ferry-returns".to_owned()));
        desk.hear().await;
        let answer = get(desk.paper(), "/2026/11/the-ferry-returns/").await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text().contains("The ferry returns") && answer.text().contains("After four years"));
        // The section and the one above it, and the author, count one more; nothing else does.
        let after = number(desk.db(), counts, &[]).await;
        assert_eq!(after - before, 2001);
        let work = desk.open(&id).await.work;
        assert_eq!((work.state, work.face, work.first_published_at), (State::Published, Face::Live, Some(NOW)));
        assert!(get(desk.paper(), "/").await.text().contains("The ferry returns"));
        let steps = column(desk.db(), "SELECT step FROM article_events ORDER BY id").await;
        assert_eq!(steps, ["begun", "published"]);
        // Nothing waits: it cannot be published again.
        let again = desk.publish(&id, Order::default()).await;
        assert_eq!(again, Publishing::Refused(Refusal::NotFromHere));
    })
    .await;
}

#[tokio::test]
async fn a_live_article_changes_as_one_step_with_what_readers_are_told() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.story("publish-the-gate-times").await;
        let path = path_of(desk.paper(), "publish-the-gate-times").await;
        let old = desk.open(&id).await;
        assert_eq!((old.work.edit, old.work.state, old.work.face), (0, State::Published, Face::Live));
        let headline = old.manuscript.headline.clone();
        desk.save(&id, |text| text.headline = "Gate times, now in public".to_owned()).await;
        let work = desk.open(&id).await.work;
        assert_eq!((work.state, work.face), (State::Draft, Face::Live));
        assert!(get(desk.paper(), &path).await.text().contains(&headline));
        let note = |text: &str| Note { kind: NoteKind::Correction, text: text.to_owned(), wrong_since: None };
        let order = |text: &str| Order { note: note(text), ..Order::default() };
        assert_eq!(desk.publish(&id, order(" ")).await, Publishing::NeedsNote);
        let done = desk.publish(&id, order("The times were an hour off.")).await;
        assert!(matches!(done, Publishing::Done(_)), "{done:?}");
        desk.hear().await;
        let answer = get(desk.paper(), &path).await;
        assert!(answer.text().contains("Gate times, now in public") && !answer.text().contains(&headline));
        let work = desk.open(&id).await.work;
        assert_eq!((work.updated_at, work.first_published_at), (Some(NOW), old.work.first_published_at));
        // The text before it and the one after are both there to be compared.
        let mut tx = desk.db().read().await.unwrap();
        let public = rows::list_revisions(&mut tx, work.article_id, true, i64::MAX, 10).await.unwrap();
        let headlines: Vec<&str> = public.iter().map(|one| one.headline.as_str()).collect();
        assert_eq!(headlines, ["Gate times, now in public", headline.as_str()]);
        let told = rows::list_corrections(&mut tx, work.article_id, 10).await.unwrap();
        assert_eq!((told.len(), told[0].text.as_str()), (1, "The times were an hour off."));
        assert_eq!(told[0].revision, Some(public[0].number));
    })
    .await;
}

#[tokio::test]
async fn nobody_saves_over_what_somebody_else_saved() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("Two at once").await;
        let open = desk.open(&id).await;
        let text = |headline: &str| Manuscript { headline: headline.to_owned(), ..open.manuscript.clone() };
        let save = async |seen, text| write::save(desk.db(), &desk.hand, &id, seen, &text, NOW).await.unwrap();
        let Saving::Done { edit, .. } = save(open.work.edit, text("Mine")).await else { panic!() };
        let Saving::Conflict(there) = save(open.work.edit, text("Yours")).await else { panic!() };
        assert_eq!((there.work.edit, there.manuscript.headline.as_str()), (edit, "Mine"));
        // The same text again is no save, whichever edit was seen.
        let same = save(open.work.edit, text("Mine")).await;
        assert!(matches!(same, Saving::Done { is_same: true, edit: now, .. } if now == edit), "{same:?}");
        let Saving::Done { edit: next, .. } = save(edit, text("Yours")).await else { panic!() };
        assert_eq!(next, edit + 1);
        assert_eq!(write::save(desk.db(), &desk.hand, "none", 1, &text("x"), NOW).await.unwrap(), Saving::Missing);
        // Publishing what was not seen does not happen either.
        desk.save(&id, |text| text.body = body("<p>x</p>")).await;
        let order = Order { seen: edit, ..Order::default() };
        let outcome = publish(desk.db(), &desk.settings, &desk.hand, &id, order, NOW).await.unwrap();
        assert_eq!(outcome, Publishing::Changed);
    })
    .await;
}

#[tokio::test]
async fn saves_close_together_are_one_revision_and_any_can_be_restored() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("One").await;
        let mut seen = desk.open(&id).await.work.edit;
        let text = desk.open(&id).await.manuscript;
        let minute = 60_000;
        for (headline, at) in [("Two", 1), ("Three", 5), ("Four", 12), ("Five", 40)] {
            let text = Manuscript { headline: headline.to_owned(), ..text.clone() };
            let saving = write::save(desk.db(), &desk.hand, &id, seen, &text, NOW + at * minute).await.unwrap();
            let Saving::Done { edit, .. } = saving else { panic!("{saving:?}") };
            seen = edit;
        }
        let article = desk.open(&id).await.work.article_id;
        let mut tx = desk.db().read().await.unwrap();
        let all = rows::list_revisions(&mut tx, article, false, i64::MAX, 10).await.unwrap();
        let seen: Vec<(i64, &str)> = all.iter().map(|one| (one.number, one.headline.as_str())).collect();
        assert_eq!(seen, [(3, "Five"), (2, "Four"), (1, "Three")]);
        drop(tx);
        let saving = write::restore(desk.db(), &desk.hand, &id, 1, NOW + 60 * minute).await.unwrap();
        assert!(matches!(saving, Saving::Done { revision: 4, .. }), "{saving:?}");
        assert_eq!(desk.open(&id).await.manuscript.headline, "Three");
    })
    .await;
}

#[tokio::test]
async fn the_clock_publishes_once_and_withdraws() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("At six").await;
        desk.save(&id, |text| text.body = body("<p>At six in the morning.</p>")).await;
        let at = NOW + 3_600_000;
        assert_eq!(desk.publish(&id, Order { at: Some(NOW), ..Order::default() }).await, Publishing::TooEarly);
        assert_eq!(desk.publish(&id, Order { at: Some(at), ..Order::default() }).await, Publishing::Scheduled(at));
        let due = async |now| publish_due(desk.db(), &desk.settings, &desk.hand, now).await.unwrap();
        assert_eq!(
            courant_paper::editing::due::rows::find_next_due(&mut desk.db().read().await.unwrap()).await.unwrap(),
            Some(at)
        );
        assert_eq!(due(at - 1).await, 0);
        // Two processes look at the same moment.
        let (one, other) = tokio::join!(due(at + 400), due(at + 400));
        assert_eq!(one + other, 1);
        assert_eq!(due(at + 500).await, 0);
        let work = desk.open(&id).await.work;
        assert_eq!((work.face, work.first_published_at), (Face::Live, Some(at)));
        let plan = desk::Plan { withdraw_at: Some(at + 1_000), ..desk::Plan::default() };
        assert_eq!(
            desk::plan(desk.db(), &desk.hand, &id, (desk::Plan::default(), plan), at).await.unwrap(),
            desk::Outcome::Done
        );
        assert_eq!(due(at + 999).await, 0);
        assert_eq!(due(at + 1_000).await, 1);
        assert_eq!(due(at + 1_001).await, 0);
        assert_eq!(desk.open(&id).await.work.face, Face::Withdrawn);
    })
    .await;
}

#[tokio::test]
async fn an_embargo_holds_and_what_is_unscheduled_stays() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("The report").await;
        desk.save(&id, |text| text.body = body("<p>Not before noon.</p>")).await;
        let noon = NOW + 1_000_000;
        let plan = desk::Plan { embargo_at: Some(noon), ..desk::Plan::default() };
        desk::plan(desk.db(), &desk.hand, &id, (desk::Plan::default(), plan), NOW).await.unwrap();
        assert_eq!(desk.publish(&id, Order::default()).await, Publishing::EmbargoNotOver(noon));
        let early = Order { at: Some(noon - 1), ..Order::default() };
        assert_eq!(desk.publish(&id, early).await, Publishing::EmbargoNotOver(noon));
        let order = Order { at: Some(noon), ..Order::default() };
        assert_eq!(desk.publish(&id, order).await, Publishing::Scheduled(noon));
        let outcome = step::take(desk.db(), &desk.hand, &id, Step::Unschedule, "", NOW).await.unwrap();
        assert_eq!(outcome, step::Outcome::Done);
        assert_eq!(publish_due(desk.db(), &desk.settings, &desk.hand, noon + 1).await.unwrap(), 0);
        assert_eq!(desk.open(&id).await.work.state, State::Approved);
    })
    .await;
}

#[tokio::test]
async fn rules_block_until_somebody_says_why() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("").await;
        let blocked = desk.publish(&id, Order { reason: "now!".to_owned(), ..Order::default() }).await;
        let Publishing::Blocked(problems) = blocked else { panic!("{blocked:?}") };
        assert_eq!(problems[0].rule, Rule::Headline);
        let mut rules = Gates::default();
        rules.levels.insert(Rule::Sources, Level::Block);
        let editor = Editor::of_this_machine();
        gates::save(desk.db(), &editor, rules, NOW).await.unwrap();
        desk.save(&id, |text| {
            text.headline = "Unsourced".to_owned();
            text.body = body("<p>They say so.</p>");
        })
        .await;
        let Publishing::Blocked(problems) = desk.publish(&id, Order::default()).await else { panic!() };
        let blocks: Vec<Rule> = problems.iter().filter(|one| one.is_blocking).map(|one| one.rule).collect();
        assert_eq!(blocks, [Rule::Sources]);
        let reason = "Both sources are in danger.".to_owned();
        let done = desk.publish(&id, Order { reason, ..Order::default() }).await;
        assert!(matches!(done, Publishing::Done(_)), "{done:?}");
        let said = column(desk.db(), "SELECT detail FROM article_events WHERE step = 'overridden'").await;
        assert_eq!(said, ["sources: Both sources are in danger."]);
    })
    .await;
}

#[tokio::test]
async fn what_is_retracted_says_why_at_its_address() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.story("publish-the-gate-times").await;
        let path = path_of(desk.paper(), "publish-the-gate-times").await;
        let counts = "SELECT CAST((SELECT SUM(article_count) FROM sections) + (SELECT SUM(article_count) FROM topics)
            + (SELECT SUM(article_count) FROM people) AS BIGINT)";
        let before = number(desk.db(), counts, &[]).await;
        let take = async |step, reason| withdraw::take(desk.db(), &desk.hand, &id, step, reason, NOW).await.unwrap();
        assert_eq!(take(Step::Withdraw, "").await, step::Outcome::Done);
        desk.hear().await;
        assert_eq!(get(desk.paper(), &path).await.status, StatusCode::NOT_FOUND);
        assert!(number(desk.db(), counts, &[]).await < before);
        assert_eq!(take(Step::BringBack, "").await, step::Outcome::Done);
        desk.hear().await;
        assert_eq!(get(desk.paper(), &path).await.status, StatusCode::OK);
        assert_eq!(number(desk.db(), counts, &[]).await, before);
        assert_eq!(take(Step::Retract, "  ").await, step::Outcome::NeedsWords);
        assert_eq!(take(Step::Retract, "The interview was made up.").await, step::Outcome::Done);
        desk.hear().await;
        let answer = get(desk.paper(), &path).await;
        assert_eq!(answer.status, StatusCode::GONE);
        let html = Html::parse(answer.text());
        assert!(answer.text().contains("The interview was made up."), "{}", answer.text());
        assert_eq!(html.all("h1").count(), 1);
        assert!(!get(desk.paper(), "/").await.text().contains(&path));
        for step in [Step::BringBack, Step::TakeDown, Step::Withdraw] {
            assert_eq!(take(step, "x").await, step::Outcome::Refused(Refusal::NotFromHere));
        }
        let saving = write::save(desk.db(), &desk.hand, &id, 1, &Manuscript::new("en"), NOW).await.unwrap();
        assert_eq!(saving, Saving::Refused);
    })
    .await;
}

#[tokio::test]
async fn another_slug_is_another_address_and_the_old_one_leads_there() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.story("publish-the-gate-times").await;
        let path = path_of(desk.paper(), "publish-the-gate-times").await;
        desk.save(&id, |text| text.slug = "gate-times".to_owned()).await;
        let Publishing::Done(new) = desk.publish(&id, Order::default()).await else { panic!() };
        desk.hear().await;
        assert!(new.ends_with("/gate-times"), "{new}");
        assert_eq!(super::support::moved(desk.paper(), &path).await, format!("{new}/"));
        // A second article of the same name gets a number.
        let twin = desk.begin("Twin").await;
        desk.save(&twin, |text| text.body = body("<p>x</p>")).await;
        let other = desk.begin("Twin").await;
        desk.save(&other, |text| text.body = body("<p>y</p>")).await;
        assert_eq!(desk.publish(&twin, Order::default()).await, Publishing::Done("/2026/11/twin".to_owned()));
        assert_eq!(desk.publish(&other, Order::default()).await, Publishing::Done("/2026/11/twin-2".to_owned()));
    })
    .await;
}
