//! What a stolen account did is undone in one step, and what others did since stays.

use super::desk::Thread;
use super::html::Html;
use super::person::Person;
use super::support::{NOW, Sample, column, get, number, path_of, sample};
use courant_body::{Policy, read_html};
use courant_kit::clock::to_control;
use courant_kit::db::{Db, DbError};
use courant_news::anchor::Anchor;
use courant_news::comment::screen::Mode;
use courant_news::kind::ArticleType;
use courant_news::manuscript::Manuscript;
use courant_news::workflow::{Face, State, Step};
use courant_paper::accounts::audit::{self, Chain};
use courant_paper::accounts::sessions::{self, Session};
use courant_paper::accounts::staff::{self, Change, StaffRefusal};
use courant_paper::accounts::undo::Fate;
use courant_paper::accounts::{Editor, Owner, Role, note, rows as accounts};
use courant_paper::comments::moderate::bans::{self, Ground};
use courant_paper::comments::moderate::{Decision, decide, mark, policy};
use courant_paper::editing::publish::{Order, Publishing, publish, publish_due};
use courant_paper::editing::write::{Open, Saving};
use courant_paper::editing::{Hand, Note, NoteKind, Work, desk, passages, rows, step, withdraw, write};
use courant_paper::pages::cache::dispatcher;
use courant_paper::related::choices::{self, Choice, Choices};
use courant_paper::settings;
use courant_paper::setup::paper::{Typed, save as save_settings};
use courant_paper::setup::redirects;
use courant_paper::store::MIGRATIONS;
use courant_paper::undo::{self, Undone};
use courant_testkit::each_engine;
use http::StatusCode;

const HOUR: i64 = 3_600_000;
/// The account is stolen.
pub const SINCE: i64 = NOW + HOUR;
/// An owner undoes it.
pub const LATER: i64 = NOW + 3 * HOUR;

/// Somebody who is signed in, with what they may do.
pub struct Hands {
    pub person: Person,
    pub session: Session,
}

impl Hands {
    pub async fn of(sample: &Sample, email: &str, role: Role) -> Hands {
        let person = Person::with(&sample.paper, email, role).await;
        let token = person.cookie.split('=').nth(1).unwrap().to_owned();
        let mut tx = sample.paper.db.read().await.unwrap();
        let session = sessions::find(&mut tx, &token, sample.paper.clock.now()).await.unwrap().unwrap();
        Hands { person, session }
    }

    fn hand(&self) -> Hand {
        Hand::of(&self.session).unwrap()
    }

    pub fn account(&self) -> &str {
        &self.session.account.public_id
    }

    async fn begin(&self, db: &Db, headline: &str, now: i64) -> String {
        write::begin(db, &self.hand(), ArticleType::Article, headline, "en", now).await.unwrap().unwrap()
    }

    async fn save(&self, db: &Db, id: &str, now: i64, edit: impl FnOnce(&mut Manuscript)) {
        let mut open = open(db, id).await;
        edit(&mut open.manuscript);
        match write::save(db, &self.hand(), id, open.work.edit, &open.manuscript, now).await.unwrap() {
            Saving::Done { .. } => {}
            other => panic!("{other:?}"),
        }
    }

    async fn publish(&self, db: &Db, id: &str, order: Order, now: i64) -> Publishing {
        let settings = settings::find(&mut db.read().await.unwrap()).await.unwrap().unwrap();
        let order = Order { seen: open(db, id).await.work.edit, reason: "the desk knows".to_owned(), ..order };
        publish(db, &settings, &self.hand(), id, order, now).await.unwrap()
    }

    async fn save_and_publish(&self, db: &Db, id: &str, now: i64, text: &str) {
        self.save(db, id, now, |manuscript| manuscript.body = body(text)).await;
        let done = self.publish(db, id, Order::default(), now).await;
        assert!(matches!(done, Publishing::Done(_)), "{done:?}");
    }
}

fn body(text: &str) -> courant_body::Body {
    read_html(&format!("<p>{text}</p>"), &Policy::Article).body
}

async fn open(db: &Db, id: &str) -> Open {
    let mut tx = db.read().await.unwrap();
    let work = rows::find_by_public_id(&mut tx, id).await.unwrap().unwrap();
    write::load(&mut tx, work).await.unwrap()
}

async fn work(db: &Db, id: &str) -> Work {
    open(db, id).await.work
}

/// Slugs and public ids of the sample's live articles.
async fn stories(db: &Db) -> Vec<(String, String)> {
    let sql = "SELECT slug || ' ' || public_id FROM public_articles WHERE type = 'article' ORDER BY id";
    let split = |row: &String| row.split_once(' ').map(|(slug, id)| (slug.to_owned(), id.to_owned())).unwrap();
    column(db, sql).await.iter().map(split).collect()
}

async fn shown(sample: &Sample, slug: &str) -> String {
    let path = path_of(&sample.paper, slug).await;
    let answer = get(&sample.paper, &path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.text().to_owned()
}

async fn comment(db: &Db, text: &str) -> (String, String, bool) {
    let sql = "SELECT public_id || ' ' || state || ' ' || is_pinned || ' ' || body FROM comments";
    let all = column(db, sql).await;
    let row = all.iter().find(|row| row.contains(text)).unwrap();
    let mut parts = row.split(' ');
    let mut next = || parts.next().unwrap().to_owned();
    (next(), next(), next() == "1")
}

#[tokio::test]
async fn everything_is_undone_in_one_step() {
    each_engine(MIGRATIONS, |db| Box::pin(undone_in_one_step(db))).await;
}

async fn undone_in_one_step(db: Db) {
    let sample = sample(db.clone()).await;
    let paper = &sample.paper;
    let ears = dispatcher(paper).await.unwrap();
    let thread = Thread::of(paper, "all").await;
    for text in ["first words", "second words", "third words", "fourth words"] {
        thread.write(paper, text, "reader@elsewhere.example").await;
    }
    let nita = Hands::of(&sample, "nita@river.example", Role::Editor).await;
    let thief = Hands::of(&sample, "sok@river.example", Role::Owner).await;
    let console = Owner::of_this_machine();
    staff::add(&db, &console, "ana@river.example", Role::Analyst, "", NOW).await.unwrap();
    let all = stories(&db).await;
    let story = |at: usize| all[at].clone();
    let [(changed, changed_id), (gone, gone_id), (both, both_id), (timed, timed_id), (drafted, drafted_id)] =
        [story(0), story(1), story(2), story(3), story(4)];
    let closed_id = all.iter().find(|(slug, _)| slug == "publish-the-gate-times").unwrap().1.clone();
    // Before: what is Nita's, and a change of the account's own that stays.
    let waiting = nita.begin(&db, "A story that waits", NOW).await;
    nita.save(&db, &waiting, NOW, |text| text.body = body("Nita wrote this.")).await;
    thief.save_and_publish(&db, &changed_id, NOW, "The owner of the account wrote this.").await;
    let changed_path = path_of(paper, &changed).await;
    nita.save(&db, &drafted_id, NOW, |text| text.body = body("Nita prepares this.")).await;
    let passage = Anchor { quote: "Nita prepares this.".to_owned(), ..Anchor::default() };
    let said = passages::Change::Add(passage, "Does she?".to_owned());
    passages::change(&db, &nita.hand(), &drafted_id, said, NOW).await.unwrap().unwrap();

    nita.save(&db, &gone_id, NOW, |text| text.body = body("Nita prepares this too.")).await;

    // Since: one of everything.
    let now = SINCE + 1;
    paper.clock.set(now);
    thief
        .save(&db, &changed_id, now, |text| {
            text.body = body("Stolen words.");
            text.slug = "stolen-address".to_owned();
        })
        .await;
    let told = Note { kind: NoteKind::Correction, text: "A stolen correction".to_owned(), wrong_since: None };
    let order = Order { note: told, ..Order::default() };
    assert!(matches!(thief.publish(&db, &changed_id, order, now).await, Publishing::Done(_)));
    let reason = "A stolen reason";
    let withdrawn = withdraw::take(&db, &thief.hand(), &gone_id, Step::Retract, reason, now).await.unwrap();
    assert_eq!(withdrawn, step::Outcome::Done);
    let new = thief.begin(&db, "A stolen story", now).await;
    thief.save_and_publish(&db, &new, now, "All of it stolen.").await;
    thief.save_and_publish(&db, &both_id, now, "Stolen, and then mended.").await;
    thief.save(&db, &waiting, now, |text| text.body = body("Stolen words in the text of another.")).await;
    let order = Order { at: Some(now + HOUR), ..Order::default() };
    assert_eq!(thief.publish(&db, &waiting, order, now).await, Publishing::Scheduled(now + HOUR));
    thief.save(&db, &timed_id, now, |text| text.body = body("Stolen, and brought out by the clock.")).await;
    let order = Order { at: Some(now + 60_000), ..Order::default() };
    assert_eq!(thief.publish(&db, &timed_id, order, now).await, Publishing::Scheduled(now + 60_000));
    let settings = settings::find(&mut db.read().await.unwrap()).await.unwrap().unwrap();
    assert_eq!(publish_due(&db, &settings, &Hand::of_this_machine(), now + 60_000).await.unwrap(), 1);
    thief.save(&db, &drafted_id, now, |text| text.body = body("Stolen draft.")).await;
    assert_eq!(number(&db, "SELECT COUNT(*) FROM passages WHERE is_lost = 1", &[]).await, 1);
    let ends = desk::Plan { withdraw_at: Some(now + 2 * HOUR), ..desk::Plan::default() };
    desk::plan(&db, &thief.hand(), &drafted_id, (desk::Plan::default(), ends), now).await.unwrap();

    let moderator = thief.session.moderator().unwrap();
    let [first, second, third, fourth] = ["first words", "second words", "third words", "fourth words"];
    for (text, decision) in [(first, Decision::Publish), (second, Decision::Spam), (third, Decision::Publish)] {
        decide(&db, &moderator, &comment(&db, text).await.0, decision, "", now).await.unwrap();
    }
    // Twice on one, and a mark.
    decide(&db, &moderator, &comment(&db, second).await.0, Decision::Publish, "", now).await.unwrap();
    let pick = courant_paper::comments::moderate::Pick { comment: comment(&db, second).await.0, seen: None };
    mark::pin(&db, &moderator, pick, true, now).await.unwrap();
    let wanted = bans::Wanted { grounds: vec![Ground::Email], days: None, reason: String::new(), is_hold: false };
    bans::put(&db, paper.key().unwrap(), &moderator, &comment(&db, fourth).await.0, &wanted, now).await.unwrap();
    policy::save_thread(&db, &moderator, &closed_id, Mode::Closed, now).await.unwrap();

    let owner = thief.session.owner().unwrap();
    let editor = thief.session.editor().unwrap();
    let key = paper.key().unwrap();
    staff::invite(&db, key, &owner, "mole@river.example", Role::Owner, "", now).await.unwrap().unwrap();
    staff::change_of(&db, &owner, "ana@river.example", Change::Role(Role::Editor), now).await.unwrap();
    staff::ask_second_proof(&db, &owner, true, now).await.unwrap();
    staff::ask_second_proof(&db, &owner, false, now).await.unwrap();
    let typed = Typed { name: "The Stolen Post".to_owned(), ..Typed::of(&settings) };
    assert_eq!(save_settings(&db, &editor, Some(&owner), typed, now).await.unwrap(), Ok(true));
    redirects::add(&db, &editor, "/stolen-path", &changed_path_of(&db, &changed_id).await, now).await.unwrap().unwrap();

    // A colleague mends one article and decides on one comment.
    let mended = now + 120_000;
    paper.clock.set(mended);
    let nita = Hands::of(&sample, "nita@river.example", Role::Editor).await;
    nita.save_and_publish(&db, &both_id, mended, "Mended by Nita.").await;
    let colleague = nita.session.moderator().unwrap();
    decide(&db, &colleague, &comment(&db, third).await.0, Decision::Refuse, "", mended).await.unwrap();

    paper.clock.set(LATER);
    let thief = Hands::of(&sample, "sok@river.example", Role::Owner).await;
    let boss = Hands::of(&sample, "boss@river.example", Role::Owner).await;
    ears.catch_up().await.unwrap();
    assert!(get(paper, &changed_path_of(&db, &changed_id).await).await.text().contains("Stolen words."));

    // It is looked at first, and nothing happens.
    let since = to_control(Some(SINCE), &paper.site().zone);
    let address = format!("/~desk/people/{}/undo", thief.account());
    let asked = format!("{address}?since={since}");
    assert_eq!(thief.person.get(paper, "/~desk/people").await.status, StatusCode::OK);
    let looked = boss.person.get(paper, &asked).await;
    let html = Html::parse(looked.text());
    assert_eq!(looked.status, StatusCode::OK);
    for said in [
        "A stolen story",
        "Will be withdrawn from readers",
        "Readers will see revision",
        "mole@river.example",
        "Changed since by nita",
        "/stolen-path",
        "Shut out and undo",
    ] {
        assert!(looked.text().contains(said), "{said}: {}", looked.text());
    }
    assert!(!looked.text().contains(">undo-") && !looked.text().contains("desk-event-"), "a word is missing");
    assert!(html.all("button").any(|button| button.get("value") == "undo"));
    assert_eq!(nita.person.get(paper, &asked).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        nita.person.send(paper, &address, &[("act", "undo"), ("since", &since)]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(work(&db, &new).await.face, Face::Live);

    // One press, and the same again.
    let mut kept = Vec::new();
    for times in 1..=2 {
        let done = boss.person.send(paper, &address, &[("act", "undo"), ("since", &since)]).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        ears.catch_up().await.unwrap();
        if times == 1 {
            assert!(done.text().contains("6 articles are as they were"), "{}", done.text());
            assert!(done.text().contains("The decisions on 2 comments are undone"), "{}", done.text());
            assert!(!done.text().contains("could not be undone"), "{}", done.text());
        } else {
            assert!(!done.text().contains("as they were before."), "{}", done.text());
            assert!(!done.text().contains("value=\"undo\""), "nothing is left: {}", done.text());
        }
        // Shut out.
        assert_eq!(thief.person.get(paper, "/~desk/people").await.status, StatusCode::FORBIDDEN);
        let sok = accounts::find_by_email(&mut db.read().await.unwrap(), "sok@river.example").await.unwrap().unwrap();
        assert!(sok.suspended_at.is_some());
        // What was live says again what it said, at its address; the stolen one leads there.
        assert_eq!(path_of(paper, &changed).await, changed_path);
        let text = shown(&sample, &changed).await;
        assert!(text.contains("The owner of the account wrote this.") && !text.contains("tolen"), "{text}");
        let other = changed_path.replace(&changed, "stolen-address");
        assert_eq!(get(paper, &other).await.status, StatusCode::MOVED_PERMANENTLY);
        assert!(!get(paper, "/corrections").await.text().contains("stolen"));
        assert_eq!(number(&db, "SELECT COUNT(*) FROM corrections WHERE text LIKE '%tolen%'", &[]).await, 0);
        shown(&sample, &gone).await;
        let back = open(&db, &gone_id).await;
        assert_eq!((back.work.face, back.work.state), (Face::Live, State::Draft));
        assert_eq!(back.manuscript.body, body("Nita prepares this too."));
        assert!(!shown(&sample, &timed).await.contains("brought out by the clock"));
        // What it laid before readers first is gone; what it scheduled waits again.
        let stolen = work(&db, &new).await;
        assert_eq!((stolen.face, stolen.state), (Face::Withdrawn, State::Draft));
        assert_eq!(
            get(paper, &format!("/{}", stolen.path.unwrap().trim_start_matches('/'))).await.status,
            StatusCode::NOT_FOUND
        );
        let waits = open(&db, &waiting).await;
        assert_eq!((waits.work.state, waits.work.publish_at), (State::Draft, None));
        assert_eq!(waits.manuscript.body, body("Nita wrote this."));
        let drafted_now = open(&db, &drafted_id).await;
        assert_eq!((drafted_now.work.state, drafted_now.work.withdraw_at), (State::Draft, None));
        assert_eq!(drafted_now.manuscript.body, body("Nita prepares this."));
        assert!(!shown(&sample, &drafted).await.contains("Nita prepares"));
        // What was said about a passage stands at it again.
        assert_eq!(number(&db, "SELECT COUNT(*) FROM passages WHERE is_lost = 1", &[]).await, 0);
        // Nothing that was written is lost.
        for words in ["Stolen words.", "All of it stolen.", "Stolen draft."] {
            let sql = "SELECT content FROM revisions";
            assert!(column(&db, sql).await.iter().any(|content| content.contains(words)), "{words}");
        }
        // A colleague's later work stays.
        assert!(shown(&sample, &both).await.contains("Mended by Nita."));
        assert_eq!(comment(&db, third).await.1, "trash");
        // Readers' words, and who may write.
        assert_eq!(comment(&db, first).await.1, "held");
        assert_eq!((comment(&db, second).await.1.as_str(), comment(&db, second).await.2), ("held", false));
        assert_eq!(number(&db, "SELECT COUNT(*) FROM bans WHERE ended_at IS NULL", &[]).await, 0);
        assert_eq!(number(&db, "SELECT COUNT(*) FROM articles WHERE thread_policy <> 'open'", &[]).await, 0);
        // Staff, settings, redirects.
        let people = column(&db, "SELECT email || ' ' || role || ' ' || COALESCE(CAST(suspended_at AS TEXT), '-') FROM accounts ORDER BY email").await;
        assert!(people.contains(&"ana@river.example analyst -".to_owned()), "{people:?}");
        assert!(people.contains(&format!("mole@river.example owner {LATER}")), "{people:?}");
        assert_eq!(paper.site().settings.name, settings.name);
        assert_eq!(get(paper, "/stolen-path").await.status, StatusCode::NOT_FOUND);
        assert!(matches!(audit::check(&db).await.unwrap(), Chain::Whole { .. }));
        let now_there = column(
            &db,
            "SELECT article_id || ' ' || number || ' ' || reason FROM revisions ORDER BY article_id, number",
        )
        .await;
        if times == 2 {
            assert_eq!(kept, now_there, "pressing twice does nothing more");
        }
        kept = now_there;
    }
    let noted = column(&db, "SELECT subject FROM audit WHERE action = 'undone' AND actor = 'boss' ORDER BY id").await;
    assert_eq!(noted.len(), 8, "six articles, comments, bans: {noted:?}");
    // The front and the article's page were made again.
    assert!(!get(paper, "/").await.text().contains("A stolen story"));
}

async fn changed_path_of(db: &Db, id: &str) -> String {
    courant_news::address::href(&work(db, id).await.path.unwrap())
}

#[tokio::test]
async fn nobody_undoes_themselves_and_the_machine_shuts_out_the_last_owner() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let boss = Hands::of(&sample, "boss@river.example", Role::Owner).await;
        let address = format!("/~desk/people/{}/undo", boss.account());
        let since = to_control(Some(NOW), &paper.site().zone);
        let own = boss.person.send(paper, &address, &[("act", "undo"), ("since", &since)]).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(own.text().contains("your own account"));
        for wrong in ["", "yesterday", "2999-01-01T00:00"] {
            let answer = boss.person.send(paper, &address, &[("act", "undo"), ("since", wrong)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        let missing = boss.person.get(paper, "/~desk/people/0-0/undo").await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
        let console = Owner::of_this_machine();
        let nobody = undo::run(&db, &console, "0-0", NOW, NOW).await.unwrap();
        assert_eq!(nobody, Err(StaffRefusal::Missing));
        let done = undo::run(&db, &console, boss.account(), NOW, NOW).await.unwrap().unwrap();
        assert_eq!(done, Undone { was_open: true, ..Undone::default() });
        assert_eq!(boss.person.get(paper, "/~desk/people").await.status, StatusCode::FORBIDDEN);
        let again = undo::run(&db, &console, boss.account(), NOW, NOW).await.unwrap().unwrap();
        assert_eq!(again, Undone::default());
    })
    .await;
}

#[tokio::test]
async fn whom_it_brought_in_stays_out() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let boss = Hands::of(&sample, "boss@river.example", Role::Owner).await;
        let (owner, key) = (boss.session.owner().unwrap(), sample.paper.key().unwrap());
        for (email, role) in [("mole@river.example", Role::Owner), ("spy@river.example", Role::Editor)] {
            staff::invite(&db, key, &owner, email, role, "", SINCE).await.unwrap().unwrap();
        }
        // That it kept one of them out itself is undone as well.
        staff::change_of(&db, &owner, "spy@river.example", Change::Suspend, SINCE).await.unwrap();
        // With the account goes the only owner whom it did not bring in.
        let console = Owner::of_this_machine();
        let done = undo::run(&db, &console, boss.account(), SINCE, LATER).await.unwrap().unwrap();
        assert_eq!(done.failed, 0);
        for email in ["boss@river.example", "mole@river.example", "spy@river.example"] {
            let account = accounts::find_by_email(&mut db.read().await.unwrap(), email).await.unwrap().unwrap();
            assert_eq!(account.suspended_at, Some(LATER), "{email}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_chosen_to_stand_below_articles_is_as_it_was() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let (paper, mut rows) = (&sample.paper, Vec::new());
        for (_, id) in stories(&db).await.into_iter().take(6) {
            rows.push((work(&db, &id).await.article_id, id));
        }
        let row = |at: usize| rows[at].0;
        let nita = Hands::of(&sample, "nita@river.example", Role::Editor).await.session.editor().unwrap();
        let thief = Hands::of(&sample, "sok@river.example", Role::Editor).await;
        let boss = Hands::of(&sample, "boss@river.example", Role::Owner).await;
        let stolen = thief.session.editor().unwrap();
        let choose = async |editor: &Editor, at: usize, of: usize, choice: Choice, now: i64| {
            let article = (row(at), rows[at].1.as_str());
            choices::choose(&db, editor, article, row(of), choice, now).await.unwrap().unwrap();
        };
        let chosen = async |at: usize| choices::load(&mut db.read().await.unwrap(), row(at)).await.unwrap();
        // Before: two pinned in an order, one kept off.
        choose(&nita, 0, 1, Choice::Pin, NOW).await;
        choose(&stolen, 0, 2, Choice::Pin, NOW).await;
        choose(&nita, 0, 3, Choice::Exclude, NOW).await;
        let before = chosen(0).await;
        assert_eq!((before.pinned.clone(), before.excluded.clone()), (vec![row(1), row(2)], vec![row(3)]));
        // Stolen: order, pins and what is kept off; on another article, over which a colleague goes; on a third, for nothing.
        for (of, choice) in
            [(2, Choice::Up), (1, Choice::Exclude), (3, Choice::Free), (4, Choice::Pin), (5, Choice::Exclude)]
        {
            choose(&stolen, 0, of, choice, SINCE).await;
        }
        choose(&stolen, 1, 0, Choice::Pin, SINCE).await;
        choose(&nita, 1, 2, Choice::Pin, SINCE + 1).await;
        choose(&stolen, 2, 0, Choice::Pin, SINCE).await;
        choose(&stolen, 2, 0, Choice::Free, SINCE).await;
        paper.clock.set(LATER);
        let boss = Hands { person: Person::with(paper, "boss@river.example", Role::Owner).await, ..boss };
        let since = to_control(Some(SINCE), &paper.site().zone);
        let address = format!("/~desk/people/{}/undo", thief.account());
        let looked = boss.person.get(paper, &format!("{address}?since={since}")).await;
        assert!(looked.text().contains("Changed since by nita"), "{}", looked.text());
        assert_ne!(chosen(0).await, before);
        let ears = dispatcher(paper).await.unwrap();
        let done = boss.person.send(paper, &address, &[("act", "undo"), ("since", &since)]).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        assert_eq!(chosen(0).await, before);
        assert_eq!(chosen(1).await.pinned, [row(0), row(2)], "a colleague's later work stays");
        assert_eq!(chosen(2).await, Choices::default());
        assert!(ears.run_until_idle().await.unwrap() > 0, "the page is made again");
        let noted = column(&db, "SELECT detail FROM audit WHERE action = 'related' AND detail LIKE '%put_back%'").await;
        assert_eq!(noted.len(), 1, "{noted:?}");
        // Once more does nothing more.
        let since = SINCE;
        let again = undo::run(&db, &Owner::of_this_machine(), thief.account(), since, LATER).await.unwrap().unwrap();
        assert_eq!(again, Undone::default());
        // What a program noted that did not keep what was before is set right by hand.
        let old = Hands::of(&sample, "old@river.example", Role::Editor).await;
        let (actor, id) = (old.session.editor().unwrap().actor().clone(), rows[3].1.clone());
        db.write::<_, DbError, _>(move |tx| {
            let (actor, id) = (actor.clone(), id.clone());
            Box::pin(async move { note(tx, &actor, "related", &id, r#"{"choice":"pin","article":1}"#, LATER).await })
        })
        .await
        .unwrap();
        let mut tx = db.read().await.unwrap();
        let report =
            undo::look(&mut tx, &Owner::of_this_machine(), old.account(), since, LATER).await.unwrap().unwrap();
        let fates = report.lines.iter().filter(|line| line.entry.action == "related").map(|line| &line.fate);
        assert_eq!(fates.collect::<Vec<_>>(), [&Fate::ByHand]);
    })
    .await;
}
