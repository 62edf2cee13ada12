//! What must not be lost or passed by on the way to readers: texts, plans, embargoes, rules, second readers.

use super::editing::{Desk, body};
use super::editing_desk;
use super::html::Html;
use super::person::Person;
use super::signed::post_letters;
use super::support::{NOW, column, get, number};
use courant_kit::mail::Mailer;
use courant_news::gate::{Gates, Level, Rule};
use courant_news::manuscript::Manuscript;
use courant_news::workflow::{Face, State, Step};
use courant_paper::accounts::{Editor, Role};
use courant_paper::editing::desk::{self, Plan};
use courant_paper::editing::publish::{Order, Publishing, publish_due};
use courant_paper::editing::write::{self, Saving};
use courant_paper::editing::{Hand, Note, NoteKind, gates, rows, step, withdraw};
use courant_paper::settings;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use serde_json::json;

const MINUTE: i64 = 60_000;

async fn save_at(desk: &Desk, id: &str, headline: &str, at: i64) -> i64 {
    let open = desk.open(id).await;
    let text = Manuscript { headline: headline.to_owned(), ..open.manuscript };
    match write::save(desk.db(), &desk.hand, id, open.work.edit, &text, at).await.unwrap() {
        Saving::Done { revision, .. } => revision,
        other => panic!("{other:?}"),
    }
}

async fn headlines(desk: &Desk, id: &str) -> Vec<String> {
    let article = desk.open(id).await.work.article_id;
    let mut tx = desk.db().read().await.unwrap();
    let all = rows::list_revisions(&mut tx, article, false, i64::MAX, 20).await.unwrap();
    all.into_iter().rev().map(|one| one.headline).collect()
}

async fn block(desk: &Desk, rule: Rule) {
    let mut rules = Gates::default();
    rules.levels.insert(rule, Level::Block);
    gates::save(desk.db(), &Editor::of_this_machine(), rules, NOW).await.unwrap();
}

#[tokio::test]
async fn what_is_restored_or_thrown_away_takes_no_text_with_it() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("Zero").await;
        save_at(&desk, &id, "One", NOW + MINUTE).await;
        save_at(&desk, &id, "Two", NOW + 20 * MINUTE).await;
        let saving = write::restore(desk.db(), &desk.hand, &id, 1, NOW + 21 * MINUTE).await.unwrap();
        assert!(matches!(saving, Saving::Done { revision: 3, .. }), "{saving:?}");
        assert_eq!(save_at(&desk, &id, "Three", NOW + 22 * MINUTE).await, 4);
        assert_eq!(headlines(&desk, &id).await, ["One", "Two", "One", "Three"]);
        let restored = column(desk.db(), "SELECT detail FROM article_events WHERE step = 'restored'").await;
        assert_eq!(restored, ["1"]);

        let id = desk.story("publish-the-gate-times").await;
        let shown = desk.open(&id).await.manuscript.headline;
        save_at(&desk, &id, "Thrown", NOW + MINUTE).await;
        let take = async |step, at| step::take(desk.db(), &desk.hand, &id, step, "", at).await.unwrap();
        assert_eq!(take(Step::Discard, NOW + 2 * MINUTE).await, step::Outcome::Done);
        save_at(&desk, &id, "New", NOW + 3 * MINUTE).await;
        assert_eq!(headlines(&desk, &id).await, [shown.as_str(), "Thrown", "New"]);
    })
    .await;
}

#[tokio::test]
async fn a_scheduled_text_goes_out_only_if_it_may() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.begin("At ten").await;
        desk.save(&id, |text| text.body = body("<p>At ten.</p>")).await;
        let (ten, two) = (NOW + 100 * MINUTE, NOW + 340 * MINUTE);
        let schedule = async || desk.publish(&id, Order { at: Some(ten), ..Order::default() }).await;
        assert_eq!(schedule().await, Publishing::Scheduled(ten));
        let plan = async |plan| desk::plan(desk.db(), &desk.hand, &id, (Plan::default(), plan), NOW).await.unwrap();
        let embargo = Plan { embargo_at: Some(two), ..Plan::default() };
        assert_eq!(plan(embargo).await, desk::Outcome::GoesOutBefore(ten));
        for ends in [NOW, ten] {
            let ends = Plan { withdraw_at: Some(ends), ..Plan::default() };
            assert_eq!(plan(ends).await, desk::Outcome::EndsTooEarly);
        }
        let due = async |at| publish_due(desk.db(), &desk.settings, &desk.hand, at).await.unwrap();
        let stopped = async || {
            let work = desk.open(&id).await.work;
            (work.state, work.face, work.publish_at, work.stopped)
        };
        let back = |why: &str| (State::Approved, Face::Unseen, None, why.to_owned());
        // Whatever wrote it there.
        let set = async |sql: &'static str| {
            desk.db().write(move |tx| Box::pin(async move { tx.execute(sql, &[]).await.map(drop) })).await.unwrap();
        };
        set("UPDATE manuscripts SET embargo_at = publish_at + 1").await;
        assert_eq!(due(ten).await, 0);
        assert_eq!(stopped().await, back("embargo"));
        set("UPDATE manuscripts SET embargo_at = NULL, withdraw_at = 1").await;
        assert_eq!(schedule().await, Publishing::EndsBefore(1));
        set("UPDATE manuscripts SET withdraw_at = NULL").await;

        // Changed after it was scheduled.
        block(&desk, Rule::Standfirst).await;
        desk.save(&id, |text| text.standfirst = "Said before.".to_owned()).await;
        assert_eq!(schedule().await, Publishing::Scheduled(ten));
        assert_eq!(desk.open(&id).await.work.stopped, "");
        desk.save(&id, |text| text.standfirst = String::new()).await;
        assert_eq!(due(ten).await, 0);
        assert_eq!(stopped().await, back("standfirst"));
        assert_eq!(due(ten + MINUTE).await, 0);
        // A rule that somebody set aside when they scheduled it stays so.
        let order = Order { at: Some(ten), reason: "It is short.".to_owned(), ..Order::default() };
        assert_eq!(desk.publish(&id, order).await, Publishing::Scheduled(ten));
        assert_eq!(due(ten).await, 1);
        assert_eq!(desk.open(&id).await.work.face, Face::Live);
    })
    .await;
}

#[tokio::test]
async fn a_second_reader_counts_for_what_they_read() {
    each_engine(MIGRATIONS, async |db| {
        let desk = editing_desk::Desk::of(db).await;
        let (writer, editor) = (desk.somebody(Role::Writer).await, desk.somebody(Role::Editor).await);
        let mut rules = Gates::default();
        rules.levels.insert(Rule::SecondReader, Level::Block);
        gates::save(&desk.paper.db, &Editor::of_this_machine(), rules, NOW).await.unwrap();
        let at = desk.begin(&writer, "Read twice").await;
        desk.write(&writer, &at, "As it was read.").await;
        let publish = async || desk.step(&writer, &at, "publish", &[]).await;
        assert_eq!(publish().await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&editor, &at, "approve", &[]).await, StatusCode::SEE_OTHER);
        // Its reader mends a word: it is read all the same.
        desk.write(&editor, &at, "As it was read, mended.").await;
        let page = async || editor.get(&desk.paper, &format!("{at}/publish")).await.text().to_owned();
        assert!(!page().await.contains("value=\"approve\""));
        desk.write(&writer, &at, "Something else altogether.").await;
        assert_eq!(publish().await, StatusCode::UNPROCESSABLE_ENTITY);
        let said = page().await;
        assert!(said.contains("It was changed since it was signed off.") && said.contains("value=\"approve\""));
        // Nobody signs off what they did not see.
        let unseen = [("act", "approve"), ("edit", "1")];
        let answer = editor.send(&desk.paper, &format!("{at}/publish"), &unseen).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        // And what its reader changes then is not read by them as a whole.
        desk.write(&editor, &at, "Something else altogether!").await;
        assert_eq!(publish().await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&editor, &at, "approve", &[]).await, StatusCode::SEE_OTHER);
        assert_eq!(publish().await, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn an_article_goes_while_changes_to_it_are_scheduled() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.story("publish-the-gate-times").await;
        desk.save(&id, |text| text.headline = "Later".to_owned()).await;
        let at = NOW + 60 * MINUTE;
        let order = || Order { at: Some(at), ..Order::default() };
        assert_eq!(desk.publish(&id, order()).await, Publishing::Scheduled(at));
        let ends = Plan { withdraw_at: Some(at - MINUTE), ..Plan::default() };
        let planned = desk::plan(desk.db(), &desk.hand, &id, (Plan::default(), ends), NOW).await.unwrap();
        assert_eq!(planned, desk::Outcome::Done);
        let due = async |at| publish_due(desk.db(), &desk.settings, &desk.hand, at).await.unwrap();
        assert_eq!(due(at - MINUTE).await, 1);
        let work = desk.open(&id).await.work;
        assert_eq!((work.state, work.face, work.publish_at), (State::Approved, Face::Withdrawn, None));
        // Its changes do not bring it back.
        assert_eq!(due(at).await, 0);
        let take = async |step| withdraw::take(desk.db(), &desk.hand, &id, step, "By law.", NOW).await.unwrap();
        assert_eq!(take(Step::BringBack).await, step::Outcome::Done);
        assert_eq!(desk.publish(&id, order()).await, Publishing::Scheduled(at));
        assert_eq!(take(Step::TakeDown).await, step::Outcome::Done);
        assert_eq!(due(at).await, 0);
    })
    .await;
}

#[tokio::test]
async fn words_for_readers_are_not_dropped() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let id = desk.story("publish-the-gate-times").await;
        desk.save(&id, |text| text.headline = "Gate times".to_owned()).await;
        let told = |kind| Order {
            note: Note { kind, text: "The times were an hour off.".to_owned(), wrong_since: None },
            ..Order::default()
        };
        assert_eq!(desk.publish(&id, told(NoteKind::None)).await, Publishing::NeedsKind);
        let done = desk.publish(&id, told(NoteKind::Correction)).await;
        assert!(matches!(done, Publishing::Done(_)), "{done:?}");
        assert_eq!(number(desk.db(), "SELECT COUNT(*) FROM corrections", &[]).await, 1);
        // What was to be told is there still when it is taken from the schedule.
        desk.save(&id, |text| text.headline = "Gate times again".to_owned()).await;
        let order = Order { at: Some(NOW + MINUTE), ..told(NoteKind::Update) };
        assert_eq!(desk.publish(&id, order).await, Publishing::Scheduled(NOW + MINUTE));
        step::take(desk.db(), &desk.hand, &id, Step::Unschedule, "", NOW).await.unwrap();
        let paper = desk.paper();
        let editor = Person::with(paper, "ed@river.example", Role::Editor).await;
        let page = editor.get(paper, &format!("/~desk/articles/{id}/publish")).await;
        assert!(page.text().contains(">The times were an hour off.</textarea>"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn a_plan_takes_nothing_back_that_a_colleague_changed() {
    each_engine(MIGRATIONS, async |db| {
        let desk = editing_desk::Desk::of(db).await;
        let (one, other) = (desk.somebody(Role::Editor).await, desk.somebody(Role::Owner).await);
        let at = desk.begin(&one, "Planned").await;
        let was = r#"{"slugline":"","desk_note":"","assignee_id":null,"account_id":null}"#;
        let plan = async |person, more: &[(&str, &str)]| {
            let fields: Vec<_> = [("was", was)].into_iter().chain(more.iter().copied()).collect();
            desk.step(person, &at, "plan", &fields).await
        };
        assert_eq!(plan(&one, &[("desk_note", "Call her."), ("deadline", "")]).await, StatusCode::SEE_OTHER);
        // Another form, made before that, changes another field.
        assert_eq!(plan(&other, &[("deadline", "2026-11-30T10:00")]).await, StatusCode::SEE_OTHER);
        let sql = "SELECT desk_note || CASE WHEN deadline_at > 0 THEN ' due' ELSE '' END FROM manuscripts
             WHERE headline = 'Planned'";
        assert_eq!(column(&desk.paper.db, sql).await, ["Call her. due"]);
        // The same field: nothing is written, and both are there to be seen.
        let fields = [("act", "plan"), ("was", was), ("desk_note", "Do not call her."), ("slugline", "PLAN")];
        let answer = other.send(&desk.paper, &format!("{at}/publish"), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("Do not call her.") && answer.text().contains("There now: Call her."));
        assert_eq!(column(&desk.paper.db, sql).await, ["Call her. due"]);
        // Nobody is asked whether it should be nobody's.
        assert!(!answer.text().contains("<select id=\"owner\" name=\"owner\"><option value=\"\">"));
    })
    .await;
}

#[tokio::test]
async fn what_is_for_good_is_asked_once_more() {
    each_engine(MIGRATIONS, async |db| {
        let desk = editing_desk::Desk::of(db).await;
        let editor = desk.somebody(Role::Editor).await;
        let at = desk.begin(&editor, "Made up").await;
        desk.write(&editor, &at, "None of it is true.").await;
        assert_eq!(desk.step(&editor, &at, "publish", &[]).await, StatusCode::SEE_OTHER);
        let words = ("words", "It was made up.");
        let face = "SELECT status FROM articles WHERE headline = 'Made up'";
        assert_eq!(desk.step(&editor, &at, "retract", &[words]).await, StatusCode::OK);
        assert_eq!(column(&desk.paper.db, face).await, ["live"]);
        assert_eq!(desk.step(&editor, &at, "retract", &[words, ("sure", "yes")]).await, StatusCode::SEE_OTHER);
        assert_eq!(column(&desk.paper.db, face).await, ["withdrawn"]);
    })
    .await;
}

#[tokio::test]
async fn whoever_scheduled_what_did_not_go_out_gets_a_letter() {
    each_engine(MIGRATIONS, async |db| {
        let desk = editing_desk::Desk::of(db).await;
        let (paper, editor) = (&desk.paper, desk.somebody(Role::Editor).await);
        paper.set_mailer(Mailer::shown());
        let at = desk.begin(&editor, "At ten").await;
        desk.write(&editor, &at, "At ten.").await;
        assert_eq!(desk.step(&editor, &at, "schedule", &[("at", "2030-11-24T10:00")]).await, StatusCode::SEE_OTHER);
        let mut rules = Gates::default();
        rules.levels.insert(Rule::Standfirst, Level::Block);
        gates::save(&paper.db, &Editor::of_this_machine(), rules, NOW).await.unwrap();
        post_letters(paper, 1_000).await;
        let before = paper.mailer().list().len();
        let settings = settings::find(&mut paper.db.read().await.unwrap()).await.unwrap().unwrap();
        let due = number(&paper.db, "SELECT publish_at FROM manuscripts WHERE state = 'scheduled'", &[]).await;
        assert_eq!(publish_due(&paper.db, &settings, &Hand::of_this_machine(), due).await.unwrap(), 0);
        post_letters(paper, 1_000).await;
        let letters = paper.mailer().list();
        let [letter] = &letters[before..] else { panic!("{letters:?}") };
        assert_eq!(letter.to.address().as_str(), "editor@river.example");
        for said in ["What stopped it: A standfirst.", &format!("{at}/publish")] {
            assert!(letter.text.contains(said), "{said} in {}", letter.text);
        }
        for page in ["/~desk/articles", &format!("{at}/publish")] {
            let page = editor.get(paper, page).await;
            assert!(
                page.text().contains("It did not go out by itself. What stopped it: A standfirst."),
                "{}",
                page.text()
            );
        }
    })
    .await;
}

#[tokio::test]
async fn notes_to_readers_are_mended_and_added() {
    each_engine(MIGRATIONS, async |db| {
        let desk = editing_desk::Desk::of(db).await;
        let (paper, editor) = (&desk.paper, desk.somebody(Role::Editor).await);
        let writer = desk.somebody(Role::Writer).await;
        let at = desk.begin(&writer, "Noted").await;
        desk.write(&writer, &at, "Four years.").await;
        assert_eq!(desk.step(&writer, &at, "publish", &[]).await, StatusCode::SEE_OTHER);
        let add = [("note", "correction"), ("text", "It was five yeers.")];
        assert_eq!(desk.step(&writer, &at, "note_add", &add).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&editor, &at, "note_add", &[("note", "update")]).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.step(&editor, &at, "note_add", &add).await, StatusCode::SEE_OTHER);
        let read = async || get(paper, "/2026/11/noted/").await.text().to_owned();
        assert!(read().await.contains("It was five yeers."));
        let id = column(&paper.db, "SELECT public_id FROM corrections").await.remove(0);
        let mend = async |person, was: &str, text: &str| {
            let fields = [("of", id.as_str()), ("was", was), ("mended", text)];
            desk.step(person, &at, "note_mend", &fields).await
        };
        let (was, mended) = ("It was five yeers.", "It was five years.");
        assert_eq!(mend(&writer, was, mended).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(mend(&editor, "Something else.", mended).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(mend(&editor, was, " ").await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(mend(&editor, was, mended).await, StatusCode::SEE_OTHER);
        let page = read().await;
        assert!(page.contains(mended) && !page.contains(was));
        // Both wordings stay with the newsroom.
        let both = column(&paper.db, "SELECT detail FROM article_events WHERE step = 'note_mended'").await;
        assert_eq!(both, [format!("{was} → {mended}")]);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM audit WHERE action = 'note_mended'", &[]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn any_two_revisions_are_compared_with_all_that_they_say() {
    each_engine(MIGRATIONS, async |db| {
        let desk = editing_desk::Desk::of(db).await;
        let (paper, editor) = (&desk.paper, desk.somebody(Role::Editor).await);
        let at = desk.begin(&editor, "Compared").await;
        let mut edit = desk.write(&editor, &at, "One text.").await;
        for more in [0, 1] {
            // A revision of its own.
            paper.clock.set(paper.clock.now() + 11 * MINUTE);
            let (_, mut manuscript) = desk.manuscript(&editor, &at).await;
            manuscript["is_grave"] = json!(more == 1);
            manuscript["series"] = json!("The river");
            let answer = desk.save(&editor, &at, edit, &manuscript).await;
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
            edit += 1;
        }
        let compared = async |from: i64, to: i64| {
            let page = editor.get(paper, &format!("{at}/compare?from={from}&to={to}")).await;
            page.text().to_owned()
        };
        let page = compared(2, 3).await;
        assert!(page.contains("Grave: nothing is offered beside it") && !page.contains("Nothing differs."));
        assert!(!page.contains("<dt>Series</dt>") && compared(1, 3).await.contains("<dt>Series</dt>"));
        // What was chosen goes along to a page on which it does not stand.
        let page = editor.get(paper, &format!("{at}/revisions?from=1&to=3&below=3")).await;
        let html = Html::parse(page.text());
        let chosen: Vec<(&str, &str)> = html
            .all("input")
            .filter(|input| input.attributes.iter().any(|(name, _)| name == "checked"))
            .map(|input| (input.get("name"), input.get("value")))
            .collect();
        assert_eq!(chosen, [("to", "3"), ("from", "1")]);
    })
    .await;
}
