//! What a stolen account set up is undone as well: promotions, fronts, menus, sections, topics, people, dossiers, media,
//! questions and rules. What others did since stays, and so does what no entry holds.

use super::desk::led;
use super::html::Html;
use super::person::Person;
use super::support::{Sample, column, get, number, path_of, sample};
use super::undo::{Hands, LATER, SINCE};
use courant_kit::clock::to_control;
use courant_kit::db::{Db, DbError};
use courant_news::comment::screen::Mode;
use courant_news::front::document::{Document, Pin, Place};
use courant_news::gate::Gates;
use courant_paper::accounts::undo::Fate;
use courant_paper::accounts::{Owner, Role, note};
use courant_paper::comments::moderate::lists::{self, Name};
use courant_paper::comments::moderate::policy::{self, OfPaper, Terms};
use courant_paper::editing::gates;
use courant_paper::fronts::{self, Order, Saving};
use courant_paper::pages::cache::dispatcher;
use courant_paper::promotions::{change, rows as promotions};
use courant_paper::setup::{bylines, dossiers, menus, sections, topics};
use courant_paper::store::MIGRATIONS;
use courant_paper::undo::{self, Undone};
use courant_testkit::each_engine;
use http::StatusCode;

/// Everything that is set up, a line each, without what only counts changes.
async fn everything(db: &Db) -> Vec<String> {
    let all = [
        "SELECT 'promotion ' || p.slug || ' ' || slot || label || headline || text || address || alt || weight || ' '
             || COALESCE(starts_at, 0) || ' ' || COALESCE(ends_at, 0) || ' ' || COALESCE(media_id, 0) || ' '
             || COALESCE((SELECT MIN(s.section_id) FROM promotion_sections s WHERE s.promotion_id = p.id), 0)
         FROM promotions p WHERE slug NOT LIKE 'evil%' ORDER BY slug",
        "SELECT 'link ' || m.location || ' ' || COALESCE(u.label || u.address, '-') || ' ' || i.label
             || i.target_kind || COALESCE(i.target_id, 0) || i.address
         FROM menu_items i JOIN menus m ON m.id = i.menu_id LEFT JOIN menu_items u ON u.id = i.parent_id
         ORDER BY m.location, COALESCE(u.position, i.position), COALESCE(i.parent_id, 0), i.position",
        "SELECT 'menu ' || id || ' ' || location FROM menus ORDER BY id",
        "SELECT 'section ' || id || ' ' || COALESCE(parent_id, 0) || ' ' || slug || path || name || description || ' '
             || article_count FROM sections ORDER BY COALESCE(parent_id, 0), position, id",
        "SELECT 'topic ' || id || ' ' || slug || path || name || description || search_text || ' ' || article_count
         FROM topics ORDER BY id",
        "SELECT 'person ' || id || ' ' || slug || name || title || bio || email || address || ' '
             || COALESCE(media_id, 0) FROM people ORDER BY id",
        "SELECT 'dossier ' || id || ' ' || slug || path || name || standfirst || introduction || typed || state
             || is_oldest_first FROM dossiers ORDER BY id",
        "SELECT 'entry ' || id || ' ' || dossier_id || ' ' || COALESCE(article_id, 0) || text || COALESCE(about_on, 0)
             || ' ' || added_at FROM dossier_entries ORDER BY dossier_id, position, id",
        "SELECT 'medium ' || id || ' ' || title || alt || caption || credit_line || rights_holder || usage_terms
         FROM media ORDER BY id",
        "SELECT 'question ' || id || ' ' || question || state FROM inline_questions ORDER BY id",
        "SELECT 'canonical ' || path FROM addresses WHERE is_canonical = 1 ORDER BY path",
        "SELECT 'account ' || email || ' ' || COALESCE(person_id, 0) FROM accounts WHERE email LIKE 'ana%'",
    ];
    let mut out = Vec::new();
    for sql in all {
        out.extend(column(db, sql).await);
    }
    let mut tx = db.read().await.unwrap();
    out.push(format!("gates {:?}", gates::load(&mut tx).await.unwrap()));
    for name in Name::ALL {
        out.push(format!("words {:?}", lists::find_text(&mut tx, name).await.unwrap()));
    }
    let settings = courant_paper::settings::find(&mut tx).await.unwrap().unwrap();
    out.push(serde_json::to_string(&settings).unwrap());
    out
}

async fn row(db: &Db, sql: &'static str) -> i64 {
    number(db, sql, &[]).await
}

/// Changes one of everything that is set up; the account has the role of an editor or more.
async fn change_everything(sample: &Sample, thief: &Hands, word: &str) {
    let (db, paper, now) = (&sample.paper.db, &sample.paper, sample.paper.clock.now());
    let editor = &thief.session.editor().unwrap();
    let zone = &paper.site().zone;
    // Promotions: one says something else, one stands elsewhere, one has ended.
    let mut all = promotions::list(&mut db.read().await.unwrap(), 100).await.unwrap();
    all.sort_by_key(|one| one.terms.id);
    let mut typed = change::Typed::of(&all[0], zone);
    (typed.headline, typed.link) = (format!("{word} headline"), format!("https://{word}.example/"));
    change::save(db, editor, Some(all[0].terms.id), typed, now).await.unwrap().unwrap();
    let other = if all[1].terms.slot.as_str() == "list" { "top" } else { "list" };
    let slot = courant_news::promotion::Slot::parse(other).unwrap();
    change::put(db, editor, all[1].terms.id, slot, now).await.unwrap().unwrap();
    if !change::end(db, editor, all[2].terms.id, now).await.unwrap() {
        let mut typed = change::Typed::of(&all[2], zone);
        (typed.headline, typed.ends) = (format!("{word} again"), String::new());
        change::save(db, editor, Some(all[2].terms.id), typed, now).await.unwrap().unwrap();
    }
    // Menus.
    let menu = row(db, "SELECT MIN(id) FROM menus WHERE location = 'main'").await;
    let links = menus::rows::list(&mut db.read().await.unwrap(), menu).await.unwrap();
    let to = format!("https://{word}.example/");
    menus::save(db, editor, None, "main", word, &to, now).await.unwrap().unwrap();
    menus::save(db, editor, Some(links[1].id), "main", word, &to, now).await.unwrap().unwrap();
    menus::shift(db, editor, links[0].id, menus::Step::Down, now).await.unwrap().unwrap();
    menus::remove(db, editor, links[2].id, now).await.unwrap().unwrap();
    // Sections: renamed with its address, moved below another.
    let ids = column(db, "SELECT CAST(id AS TEXT) FROM sections ORDER BY id LIMIT 3").await;
    let (first, second) = (ids[0].parse::<i64>().unwrap(), ids[1].clone());
    let named = format!("{word} section");
    let typed = sections::Typed {
        name: named,
        description: word.to_owned(),
        slug: format!("{word}-section"),
        ..Default::default()
    };
    sections::save(db, editor, first, typed, now).await.unwrap().unwrap();
    let third = sections::Typed { name: format!("Moved {word}"), parent: second, ..Default::default() };
    sections::save(db, editor, ids[2].parse().unwrap(), third, now).await.unwrap().unwrap();
    sections::shift(db, editor, first, 1, now).await.unwrap().unwrap();
    // Topics and people.
    let topic = row(db, "SELECT MIN(id) FROM topics").await;
    let typed =
        topics::Typed { name: format!("{word} topic"), description: word.to_owned(), slug: format!("{word}-topic") };
    topics::save(db, editor, Some(topic), typed, now).await.unwrap().unwrap();
    let person = row(db, "SELECT MIN(id) FROM people").await;
    let typed = bylines::Typed {
        name: format!("{word} person"),
        slug: format!("{word}-person"),
        bio: word.to_owned(),
        ..Default::default()
    };
    bylines::save(db, editor, Some(person), typed, now).await.unwrap().unwrap();
    // A dossier, and what stands in it.
    let (id, edit) = (row(db, "SELECT MIN(id) FROM dossiers").await, "SELECT edit FROM dossiers ORDER BY id LIMIT 1");
    let typed =
        dossiers::Typed { name: format!("{word} dossier"), introduction: word.to_owned(), ..Default::default() };
    let seen = row(db, edit).await;
    dossiers::save(db, editor, Some((id, seen)), typed, now).await.unwrap().unwrap();
    let entries = column(db, "SELECT CAST(id AS TEXT) FROM dossier_entries WHERE dossier_id = (SELECT MIN(id) FROM dossiers) ORDER BY position").await;
    let entry = |at: usize| entries[at].parse::<i64>().unwrap();
    use dossiers::entries::Act;
    for act in [
        Act::Tell { text: word.to_owned(), day: "2026-11-01".to_owned() },
        Act::Move { entry: entry(1), is_earlier: true },
        Act::Save { entry: entry(0), text: word.to_owned(), day: String::new() },
        Act::Remove { entry: entry(2) },
    ] {
        let seen = row(db, edit).await;
        dossiers::entries::act(db, editor, id, seen, act, now).await.unwrap().unwrap();
    }
    // Rules, other ones for each word.
    let own = word.bytes().map(usize::from).sum::<usize>() % 97 + 3;
    gates::save(db, editor, Gates { headline_chars: 17 + own, ..Gates::default() }, now).await.unwrap();
    lists::save(db, editor, Name::Banned, word, now).await.unwrap().unwrap();
    let is_other = word == "mended";
    let mode = if is_other { Mode::FirstTimers } else { Mode::All };
    let (days, links) = (own as i64, if is_other { 4 } else { 1 });
    let rules = OfPaper { mode, days, links, takes_pictures: is_other };
    policy::save_paper(db, editor, rules, now).await.unwrap();
    policy::save_section(db, editor, first, Terms { mode: Mode::Closed, open_days: own as i64 }, now).await.unwrap();
    // A picture in the library, by its page.
    let medium = row(db, "SELECT MIN(id) FROM media WHERE family = 'picture'").await;
    let version = number(db, "SELECT version FROM media WHERE id = $1", &[medium.into()]).await.to_string();
    let form = [("act", "save"), ("version", version.as_str()), ("alt", word), ("caption", word), ("title", word)];
    led(&thief.person.send(paper, &format!("/~desk/library/{medium}"), &form).await);
    // The front page.
    arrange(sample, thief, None).await;
}

/// Arranges the front page with another lead; the version.
async fn arrange(sample: &Sample, who: &Hands, from: Option<i64>) -> i64 {
    let db = &sample.paper.db;
    let heads = fronts::rows::list_heads(&mut db.read().await.unwrap()).await.unwrap();
    let seen = heads.iter().find(|head| head.front == fronts::HOME).map_or(0, |head| head.newest);
    let sql = "SELECT id FROM public_articles WHERE type = 'article' AND language = 'en' ORDER BY id LIMIT 1";
    let lead = Pin::of(row(db, sql).await + seen);
    let document = Document { places: [(Place::Lead, vec![Some(lead)])].into(), ..Document::default() };
    let order = Order { name: "Front page".to_owned(), seen, document, from, ..Order::default() };
    let editor = who.session.editor().unwrap();
    match fronts::save(db, &editor, order, sample.paper.clock.now()).await.unwrap() {
        Saving::Done(number) => number,
        other => panic!("{other:?}"),
    }
}

async fn boss(sample: &Sample) -> Person {
    Person::with(&sample.paper, "boss@river.example", Role::Owner).await
}

fn page_of(sample: &Sample, of: &Hands) -> (String, String) {
    let since = to_control(Some(SINCE), &sample.paper.site().zone);
    (format!("/~desk/people/{}/undo", of.account()), since)
}

/// Looks at what an account did, and undoes it, by the page; what is said before, and after.
async fn press(sample: &Sample, of: &Hands) -> (String, String) {
    let paper = &sample.paper;
    let (address, since) = page_of(sample, of);
    let boss = boss(sample).await;
    let looked = boss.get(paper, &format!("{address}?since={since}")).await;
    assert_eq!(looked.status, StatusCode::OK);
    let done = boss.send(paper, &address, &[("act", "undo"), ("since", &since)]).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    for page in [&looked, &done] {
        assert!(!page.text().contains(">undo-") && !page.text().contains("audit-did"), "a word is missing");
    }
    (looked.text().to_owned(), done.text().to_owned())
}

async fn again(db: &Db, of: &Hands) -> Undone {
    undo::run(db, &Owner::of_this_machine(), of.account(), SINCE, LATER).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_was_set_up_is_as_it_was() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let nita = Hands::of(&sample, "nita@river.example", Role::Editor).await;
        let stood = arrange(&sample, &nita, None).await;
        let document = |number: i64| {
            let db = db.clone();
            async move { fronts::rows::find(&mut db.read().await.unwrap(), fronts::HOME, number).await.unwrap().unwrap() }
        };
        let before = everything(&db).await;
        paper.clock.set(SINCE + 1);
        let thief = Hands::of(&sample, "sok@river.example", Role::Editor).await;
        // Twice each, so that a run goes back to what stood before its first.
        for word in ["stolen", "taken"] {
            change_everything(&sample, &thief, word).await;
        }
        let waiting = arrange(&sample, &thief, Some(LATER + 1_000_000)).await;
        assert_ne!(everything(&db).await, before);
        paper.clock.set(LATER);
        let (looked, done) = press(&sample, &thief).await;
        assert!(looked.contains("Will be undone") && !looked.contains("Has to be looked at"), "{looked}");
        assert!(!done.contains("could not be undone") && !done.contains("value=\"undo\""), "{done}");
        let after = everything(&db).await;
        let lines = before.iter().zip(&after).filter(|(before, after)| before != after).collect::<Vec<_>>();
        assert_eq!((lines, before.len()), (Vec::new(), after.len()));
        // The front: what Nita arranged, as a version of its own; what waited is called off.
        let head = fronts::rows::find_head(&mut db.read().await.unwrap(), fronts::HOME).await.unwrap().unwrap();
        assert_eq!((head.saved_by.as_str(), head.shown), ("boss", head.newest));
        assert_eq!(document(head.shown).await.document, document(stood).await.document);
        assert_eq!(document(waiting).await.canceled_at, Some(LATER));
        // What readers could have kept leads on.
        let old = column(&db, "SELECT path FROM addresses WHERE path LIKE '%taken-topic'").await.remove(0);
        assert_eq!(get(paper, &format!("{old}/")).await.status, StatusCode::MOVED_PERMANENTLY, "{old}");
        assert_eq!(again(&db, &thief).await, Undone::default());
        assert_eq!(everything(&db).await, after);
    })
    .await;
}

#[tokio::test]
async fn what_somebody_else_set_up_since_stays() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        paper.clock.set(SINCE + 1);
        let thief = Hands::of(&sample, "sok@river.example", Role::Editor).await;
        change_everything(&sample, &thief, "stolen").await;
        paper.clock.set(SINCE + 60_000);
        let nita = Hands::of(&sample, "nita@river.example", Role::Editor).await;
        change_everything(&sample, &nita, "mended").await;
        let before = everything(&db).await;
        paper.clock.set(LATER);
        let (looked, _) = press(&sample, &thief).await;
        assert!(looked.contains("Changed since by nita") && !looked.contains("Will be undone"), "{looked}");
        assert!(looked.contains("/~desk/menus") && looked.contains("/~desk/promotions"), "a way there");
        assert_eq!(everything(&db).await, before);
        assert_eq!(again(&db, &thief).await, Undone::default());
    })
    .await;
}

#[tokio::test]
async fn an_injected_promotion_is_gone_for_every_reader() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let ears = dispatcher(paper).await.unwrap();
        paper.clock.set(SINCE + 1);
        let thief = Hands::of(&sample, "sok@river.example", Role::Editor).await;
        let nita = Hands::of(&sample, "nita@river.example", Role::Editor).await;
        let add = async |slug: &str| {
            let form = [
                ("act", "save"),
                ("slot", "front"),
                ("slug", slug),
                ("headline", "Win a boat"),
                ("link", "https://evil.example/"),
                ("weight", "1000"),
            ];
            led(&thief.person.send(paper, "/~desk/promotions/new", &form).await);
        };
        add("evil-boat").await;
        add("evil-ended").await;
        ears.catch_up().await.unwrap();
        let front = get(paper, "/").await;
        assert!(front.text().contains("Win a boat"), "{}", front.text());
        // A colleague ended one of them; its link was passed on.
        let id = row(&db, "SELECT id FROM promotions WHERE slug = 'evil-ended'").await;
        assert!(change::end(&db, &nita.session.editor().unwrap(), id, SINCE + 2).await.unwrap());
        for slug in ["evil-boat", "evil-ended"] {
            assert_eq!(get(paper, &format!("/~go/{slug}")).await.header("location"), "https://evil.example/", "{slug}");
        }
        paper.clock.set(LATER);
        press(&sample, &thief).await;
        ears.catch_up().await.unwrap();
        assert!(!get(paper, "/").await.text().contains("Win a boat"));
        for slug in ["evil-boat", "evil-ended"] {
            assert_eq!(get(paper, &format!("/~go/{slug}")).await.status, StatusCode::NOT_FOUND, "{slug}");
        }
        let left = "SELECT COUNT(*) FROM promotions WHERE slug LIKE 'evil%' AND ends_at <= $1 AND address = ''";
        assert_eq!(number(&db, left, &[LATER.into()]).await, 2, "what was counted stays");
        let events = row(&db, "SELECT COUNT(*) FROM outbox WHERE name = 'promotions_changed'").await;
        assert_eq!(again(&db, &thief).await, Undone::default());
        assert_eq!(row(&db, "SELECT COUNT(*) FROM outbox WHERE name = 'promotions_changed'").await, events);
    })
    .await;
}

#[tokio::test]
async fn what_was_added_is_taken_away_unless_something_hangs_on_it() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let before = everything(&db).await;
        paper.clock.set(SINCE + 1);
        let now = SINCE + 1;
        let thief = Hands::of(&sample, "sok@river.example", Role::Editor).await;
        let editor = &thief.session.editor().unwrap();
        let above = sections::Typed { name: "Stolen".to_owned(), ..Default::default() };
        let above = sections::add(&db, editor, above, now).await.unwrap().unwrap();
        let below = sections::Typed { name: "Below".to_owned(), parent: above.to_string(), ..Default::default() };
        sections::add(&db, editor, below, now).await.unwrap().unwrap();
        let topic = |name: &str| topics::Typed { name: name.to_owned(), ..Default::default() };
        topics::save(&db, editor, None, topic("Stolen"), now).await.unwrap().unwrap();
        let used = topics::save(&db, editor, None, topic("Used"), now).await.unwrap().unwrap();
        let person = bylines::Typed { name: "Stolen".to_owned(), ..Default::default() };
        bylines::save(&db, editor, None, person, now).await.unwrap().unwrap();
        let dossier = dossiers::Typed {
            name: "Stolen".to_owned(),
            state: courant_paper::dossiers::State::Running,
            ..Default::default()
        };
        dossiers::save(&db, editor, None, dossier, now).await.unwrap().unwrap();
        assert_eq!(get(paper, "/dossier/stolen/").await.status, StatusCode::OK);
        // A question on a page that readers open.
        let story =
            column(&db, "SELECT public_id FROM articles WHERE slug = 'how-a-dam-starves-a-delta'").await.remove(0);
        let passage = "In a flush the water is drawn down during the flood";
        let ask = [("article", story.as_str()), ("passage", passage), ("question", "Stolen?"), ("act", "ask")];
        assert_eq!(thief.person.send(paper, "/~desk/questions", &ask).await.status, StatusCode::SEE_OTHER);
        let path = path_of(paper, "how-a-dam-starves-a-delta").await;
        assert!(get(paper, &path).await.text().contains("Stolen?"));
        let sql = "INSERT INTO article_topics (article_id, topic_id, position) SELECT MIN(id), $1, 99 FROM articles";
        super::support::run(&db, vec![(sql, vec![used.into()])]).await;
        paper.clock.set(LATER);
        let (looked, done) = press(&sample, &thief).await;
        assert!(looked.contains("Something uses it by now."), "{looked}");
        assert!(!done.contains("could not be undone"), "{done}");
        assert!(!get(paper, &path).await.text().contains("Stolen?"));
        assert_eq!(get(paper, "/dossier/stolen/").await.status, StatusCode::NOT_FOUND);
        let after = everything(&db).await;
        let new: Vec<&String> = after.iter().filter(|line| !before.contains(line)).collect();
        assert_eq!(new.len(), 4, "a topic, a dossier's draft, their addresses: {new:?}");
        assert_eq!(again(&db, &thief).await, Undone::default());
    })
    .await;
}

#[tokio::test]
async fn a_front_that_somebody_scheduled_waits_again() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let nita = Hands::of(&sample, "nita@river.example", Role::Editor).await;
        let soon = arrange(&sample, &nita, Some(LATER + 60_000)).await;
        let past = arrange(&sample, &nita, Some(SINCE + 60_000)).await;
        paper.clock.set(SINCE + 1);
        let thief = Hands::of(&sample, "sok@river.example", Role::Editor).await;
        let editor = thief.session.editor().unwrap();
        for number in [soon, past] {
            assert!(fronts::cancel(&db, &editor, fronts::HOME, "Front page", number, SINCE + 1).await.unwrap());
        }
        // Nothing was arranged before: it is composed by itself again.
        arrange(&sample, &thief, None).await;
        paper.clock.set(LATER);
        let (looked, _) = press(&sample, &thief).await;
        assert!(looked.contains("Has to be looked at by somebody"), "its moment has passed: {looked}");
        let mut tx = db.read().await.unwrap();
        let version = fronts::rows::find(&mut tx, fronts::HOME, soon).await.unwrap().unwrap();
        assert!(version.is_waiting());
        let head = fronts::rows::find_head(&mut tx, fronts::HOME).await.unwrap().unwrap();
        let shown = fronts::rows::find(&mut tx, fronts::HOME, head.shown).await.unwrap().unwrap();
        assert_eq!(shown.document, Document::default());
        drop(tx);
        assert_eq!(again(&db, &thief).await, Undone::default());
    })
    .await;
}

#[tokio::test]
async fn what_no_entry_holds_is_set_right_by_hand() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        paper.clock.set(SINCE + 1);
        let thief = Hands::of(&sample, "sok@river.example", Role::Editor).await;
        let editor = thief.session.editor().unwrap();
        // A merge; and what an older program noted.
        let ids = column(&db, "SELECT CAST(id AS TEXT) FROM topics ORDER BY id LIMIT 2").await;
        let ids: Vec<i64> = ids.iter().map(|id| id.parse().unwrap()).collect();
        topics::merge(&db, &editor, ids.clone(), ids[0], SINCE + 1).await.unwrap().unwrap();
        let slug = column(&db, "SELECT MIN(slug) FROM promotions").await.remove(0);
        let actor = editor.actor().clone();
        let older = [
            ("promotion_saved", slug),
            ("menu_link_saved", "River".to_owned()),
            ("front_arranged", "Front page".to_owned()),
            ("topic_saved", "River".to_owned()),
            ("section_saved", "River".to_owned()),
            ("byline_saved", "River".to_owned()),
            ("dossier_saved", "River".to_owned()),
            ("medium_changed", "medium 1".to_owned()),
            ("gates", String::new()),
            ("words", "banned".to_owned()),
            ("policy", "paper".to_owned()),
            ("section_removed", "River".to_owned()),
        ];
        let count = older.len();
        db.write::<_, DbError, _>(move |tx| {
            let (actor, older) = (actor.clone(), older.clone());
            Box::pin(async move {
                for (action, subject) in older {
                    note(tx, &actor, action, &subject, "{}", SINCE + 2).await?;
                }
                Ok(())
            })
        })
        .await
        .unwrap();
        paper.clock.set(LATER);
        let before = everything(&db).await;
        let owner = Owner::of_this_machine();
        let report = undo::look(&mut db.read().await.unwrap(), &owner, thief.account(), SINCE, LATER).await.unwrap();
        let lines = report.unwrap().lines;
        let by_hand: Vec<&str> =
            lines.iter().filter(|line| line.fate == Fate::ByHand).map(|line| line.entry.action.as_str()).collect();
        assert_eq!(by_hand.len(), count + 1, "{by_hand:?}");
        let (looked, _) = press(&sample, &thief).await;
        let html = Html::parse(&looked);
        assert!(html.all("a").any(|link| link.get("href") == "/~desk/topics"));
        assert!(
            looked.contains("What was merged cannot be taken apart")
                && looked.contains("It is not known what it was before.")
        );
        assert_eq!(everything(&db).await, before);
        assert_eq!(again(&db, &thief).await, Undone::default());
    })
    .await;
}

#[tokio::test]
async fn two_stolen_accounts_are_undone_in_either_order() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let paper = &sample.paper;
        let before = everything(&db).await;
        let mut thieves = Vec::new();
        for (at, (email, word)) in (1..).zip([("one@river.example", "stolen"), ("two@river.example", "taken")]) {
            paper.clock.set(SINCE + at);
            let thief = Hands::of(&sample, email, Role::Editor).await;
            change_everything(&sample, &thief, word).await;
            thieves.push(thief);
        }
        paper.clock.set(LATER);
        let only_set_up = |all: Vec<String>| all.into_iter().filter(|line| !line.starts_with('{')).collect::<Vec<_>>();
        // The first finds that the second came after; once that is undone, it has the last word again.
        press(&sample, &thieves[0]).await;
        press(&sample, &thieves[1]).await;
        press(&sample, &thieves[0]).await;
        assert_eq!(only_set_up(everything(&db).await), only_set_up(before));
    })
    .await;
}
