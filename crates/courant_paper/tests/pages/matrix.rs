//! Who may open and send what: every private address × everybody × what is asked × the state of the article, each cell
//! as `matrix.txt` and `matrix_articles.txt` have it.
//!
//! The addresses are read off the routers' own sources: an arm that is new there has no example here, and fails. What is
//! sent holds nothing that anybody could mean, so what is answered tells whether it would have been read: 403 and 404 are
//! no, 400, 409, 410 and 422 are yes, 303 is yes with nothing to do.

use super::editing_desk::Desk;
use super::html::Html;
use super::keys::{by_link, set_codes_up};
use super::person::Person;
use super::support::{Answer, column, number, sample};
use courant_paper::accounts::staff::{self, Change};
use courant_paper::accounts::{Owner, Role};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

/// Everybody, in the order of the columns.
const WHO: [&str; 11] = [
    "nobody",
    "reader",
    "analyst",
    "moderator",
    "contributor",
    "writer",
    "editor",
    "owner",
    "suspended",
    "half",
    "unproved",
];
const HEAD: &str = "\
# Who may open and send what. Made by a test, read by people: UPDATE_DOCS=1 cargo nextest run -p courant_paper matrix
# writes it anew; see that each line that changed is right.
#
# suspended: an owner who may not come in any more. half: an owner who has not brought their second proof yet.
# unproved: an owner of a paper that asks its staff for a second proof, and who has none.
# Forms that are sent are empty: 400, 409, 410 and 422 say that they were read, 303 that there was nothing to do.
";

/// Somebody, and what their scripts carry.
struct Who {
    person: Person,
    token: String,
}

impl Who {
    async fn of(paper: &Arc<Paper>, person: Person) -> Who {
        let html = Html::parse(person.get(paper, "/~me").await.text());
        let token = html.all("input").find(|one| one.get("name") == "token" && html.by_id("email").is_none());
        Who { token: token.map(|one| one.get("value").to_owned()).unwrap_or_default(), person }
    }

    async fn ask(&self, paper: &Arc<Paper>, method: &Method, address: &str) -> Answer {
        let is_json = ["/save", "/presence", "/notes"].iter().any(|leaf| address.ends_with(leaf));
        let sent = if is_json { r#"{"base":999,"manuscript":{"language":"en"}}"# } else { "" };
        let headers = [("x-courant-token", self.token.as_str())];
        match *method {
            Method::GET => self.person.get(paper, address).await,
            _ => self.person.send_bytes(paper, method.clone(), address, &headers, sent).await,
        }
    }
}

fn source(below: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/newsroom").join(below)).unwrap()
}

/// The text of a function.
fn body_of<'s>(source: &'s str, function: &str) -> &'s str {
    let begin = source.find(&format!("fn {function}")).unwrap_or_else(|| panic!("no function {function}"));
    let rest = &source[begin..];
    let before = source[..begin].rsplit('\n').next().unwrap_or_default();
    let indent = before.len() - before.trim_start().len();
    let end = rest.find(&format!("\n{}}}\n", " ".repeat(indent)));
    &rest[..end.unwrap_or(rest.len())]
}

/// The patterns of the arms in a function, guards included.
fn arms(source: &str, function: &str) -> Vec<String> {
    let joined =
        body_of(source, function).replace("\n                if ", " if ").replace("\n            if ", " if ");
    let lines = joined.lines().filter_map(|line| line.split_once(" =>")).map(|(pattern, _)| pattern.trim().to_owned());
    lines.filter(|pattern| !pattern.starts_with("//")).collect()
}

/// Texts in quotes.
fn quoted(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What stands for what an address names.
struct Named {
    comment: String,
    picture: String,
    account: String,
    medium: i64,
    section: i64,
    dossier: i64,
}

/// Addresses of the desk but those of articles, in the order of its router.
fn desk_addresses(named: &Named) -> Vec<(String, String)> {
    let desk = source("desk.rs");
    let setup = source("setup/mod.rs");
    let pages = setup.split("const PAGES").nth(1).unwrap().split(';').next().unwrap();
    let mut out = Vec::new();
    let mut add = |shown: &str, real: String| out.push((format!("/~desk{shown}"), format!("/~desk{real}")));
    for arm in arms(&desk, "page<'a>") {
        match arm.as_str() {
            // Those of articles stand apart; the others only lead on to further arms.
            "Some((\"articles\", rest))" | "Some(leaf)" | "None" | "_" => {}
            r#""""# => add("", String::new()),
            "_ if setup::place(below).is_some()" => {
                for page in quoted(pages) {
                    for (shown, real) in
                        [("", String::new()), ("/new", "/new".to_owned()), ("/ROW", "/999999".to_owned())]
                    {
                        add(&format!("/{page}{shown}"), format!("/{page}{real}"));
                    }
                }
                add("/sections/SECTION", format!("/sections/{}", named.section));
            }
            "_ if let Some(place) = fronts::place(below)" => {
                for below in ["", "/home", "/home/versions", "/home/preview", "/999999"] {
                    add(&format!("/fronts{below}"), format!("/fronts{below}"));
                }
            }
            "_ if let Some(place) = dossiers::place(below)" => {
                add("/dossiers", "/dossiers".to_owned());
                add("/dossiers/new", "/dossiers/new".to_owned());
                for (shown, id) in [("DOSSIER", named.dossier), ("ROW", 999_999)] {
                    add(&format!("/dossiers/{shown}"), format!("/dossiers/{id}"));
                    add(&format!("/dossiers/{shown}/facts"), format!("/dossiers/{id}/facts"));
                }
            }
            r#"Some(("library", medium)) if let Some(id) = library::row_of(medium)"# => {
                add("/library/MEDIUM", format!("/library/{}", named.medium));
                add("/library/ROW", "/library/999999".to_owned());
            }
            r#"Some(("comments", rest)) if let Some(id) = rest.strip_prefix("pictures/").filter(|id| is_id(id))"# => {
                add("/comments/pictures/PICTURE", format!("/comments/pictures/{}", named.picture));
                add("/comments/pictures/0", "/comments/pictures/0".to_owned());
            }
            r#"Some(("writer", comment)) if is_id(comment)"# => {
                add("/writer/COMMENT", format!("/writer/{}", named.comment));
                add("/writer/0", "/writer/0".to_owned());
            }
            r#"Some(("people", rest)) if let Some(account) = rest.strip_suffix("/undo").filter(|id| is_id(id))"# => {
                add("/people/ACCOUNT/undo", format!("/people/{}/undo", named.account));
            }
            r#"Some(("people", account)) if is_id(account)"# => {
                add("/people/ACCOUNT", format!("/people/{}", named.account));
                add("/people/0", "/people/0".to_owned());
            }
            plain if plain.starts_with('"') && quoted(plain).len() == 1 => {
                let page = quoted(plain).remove(0);
                add(&format!("/{page}"), format!("/{page}"));
            }
            unknown => panic!("desk.rs has an arm `{unknown}` for which the matrix has no address"),
        }
    }
    // What is answered before the desk is asked.
    let words = |file: &str| quoted(body_of(&source(file), "asked<'a>")).into_iter().collect::<BTreeSet<String>>();
    let own = words("library/mod.rs");
    let known =
        ["", ".json", "DELETE", "HEAD", "PATCH", "library", "original", "replace", "upload", "uploads", "uploads/"];
    assert!(own.iter().eq(known), "library::asked knows other words than the matrix: {own:?}");
    let own = words("imports.rs");
    let known = ["", "HEAD", "PATCH", "POST", "imports/uploads"];
    assert!(own.iter().eq(known), "imports::asked knows other words than the matrix: {own:?}");
    let medium = named.medium;
    for (shown, real) in [
        ("/library.json", "/library.json".to_owned()),
        ("/library/upload", "/library/upload".to_owned()),
        ("/library/uploads", "/library/uploads".to_owned()),
        ("/library/uploads/0", "/library/uploads/0".to_owned()),
        ("/library/MEDIUM.json", format!("/library/{medium}.json")),
        ("/library/MEDIUM/original", format!("/library/{medium}/original")),
        ("/library/MEDIUM/replace", format!("/library/{medium}/replace")),
        ("/imports/uploads", "/imports/uploads".to_owned()),
        ("/imports/uploads/0", "/imports/uploads/0".to_owned()),
        ("/nowhere", "/nowhere".to_owned()),
        ("/comments/x.css", "/comments/x.css".to_owned()),
    ] {
        add(shown, real);
    }
    out
}

/// Addresses outside the desk; the one that ends sessions is the last.
fn own_addresses() -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut last = Vec::new();
    for arm in arms(&source("mod.rs"), "place(path") {
        let known: &[(&str, &str)] = match arm.as_str() {
            r#"("in", None | Some(""))"# => &[("/~in", "/~in")],
            r#"("in", Some("second"))"# => &[("/~in/second", "/~in/second")],
            r#"("in", Some(key)) if is_key(key)"# => &[("/~in/KEY", "/~in/0")],
            r#"("first", Some(key)) if is_key(key)"# => &[("/~first/KEY", "/~first/0")],
            r#"("me", None | Some(""))"# => &[("/~me", "/~me")],
            r#"("me", Some("keys"))"# => &[("/~me/keys", "/~me/keys")],
            r#"("out", None)"# => {
                last.push(("/~out".to_owned(), "/~out".to_owned()));
                &[]
            }
            r#"("preview", Some(rest))"# => &[("/~preview/ARTICLE/UNTIL/MARK", "/~preview/0/9999999999999/0")],
            r#"("in" | "me" | "out" | "first", Some(_)) | ("first", None)"# => {
                &[("/~me/nowhere", "/~me/nowhere"), ("/~first", "/~first")]
            }
            r#"("desk", rest)"# | "_" => &[],
            unknown => panic!("newsroom/mod.rs has an arm `{unknown}` for which the matrix has no address"),
        };
        out.extend(known.iter().map(|(shown, real)| ((*shown).to_owned(), (*real).to_owned())));
    }
    out.extend(last);
    out
}

/// Everybody but the last, who waits until the paper asks for second proofs.
async fn everybody(paper: &Arc<Paper>) -> Vec<Who> {
    let mut people = vec![Person::default()];
    for role in Role::ALL {
        people.push(Person::with(paper, &format!("{}@river.example", role.word()), role).await);
    }
    let suspended = Person::with(paper, "suspended@river.example", Role::Owner).await;
    let (owner, now) = (Owner::of_this_machine(), paper.clock.now());
    staff::change_of(&paper.db, &owner, "suspended@river.example", Change::Suspend, now).await.unwrap();
    people.push(suspended);
    let whole = Person::with(paper, "half@river.example", Role::Owner).await;
    set_codes_up(paper, &whole).await;
    people.push(by_link(paper, "half@river.example").await.0);
    people.push(Person::with(paper, "unproved@river.example", Role::Owner).await);
    let mut out = Vec::new();
    for person in people {
        out.push(Who::of(paper, person).await);
    }
    assert_eq!(out.len(), WHO.len());
    out
}

/// What everybody is answered, a row for each address and method. Whoever has no second proof asks last, while the paper
/// wants one.
async fn cells(paper: &Arc<Paper>, people: &[Who], asked: &[(Method, String)]) -> Vec<Vec<u16>> {
    let mut out = vec![Vec::new(); asked.len()];
    let (unproved, others) = people.split_last().unwrap();
    let (owner, now) = (Owner::of_this_machine(), paper.clock.now());
    for (is_asked, who) in [(false, others), (true, std::slice::from_ref(unproved))] {
        staff::ask_second_proof(&paper.db, &owner, is_asked, now).await.unwrap();
        paper.reload().await.unwrap();
        for ((method, address), row) in asked.iter().zip(&mut out) {
            for one in who {
                let answer = Box::pin(one.ask(paper, method, address)).await;
                assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{method} {address}");
                if answer.status == StatusCode::FORBIDDEN {
                    let said = String::from_utf8_lossy(&answer.bytes);
                    assert!(!said.to_lowercase().contains("canary"), "{method} {address} tells what it is about");
                }
                if answer.is_html() && answer.status == StatusCode::OK {
                    let has_key =
                        [">setup-", ">desk-", ">library-", ">dossiers-"].iter().any(|key| answer.text().contains(key));
                    let text = answer.text();
                    let at = [">setup-", ">desk-"].iter().find_map(|key| text.find(key)).unwrap_or_default();
                    assert!(!has_key, "{method} {address} lacks a word: {}", text.get(at..at + 60).unwrap_or_default());
                }
                row.push(answer.status.as_u16());
            }
        }
    }
    staff::ask_second_proof(&paper.db, &owner, false, now).await.unwrap();
    paper.reload().await.unwrap();
    // Another site sends nothing in anybody's name: not where the owner is heard.
    let boss = &people[7];
    for ((method, address), row) in asked.iter().zip(&out) {
        if *method == Method::POST && !matches!(row[7], 403..=405) {
            let cross = [("sec-fetch-site", "cross-site")];
            let answer = boss.person.send_with(paper, address, &[], &cross).await;
            // Forms with files hold their token: where there is no form, there is nothing that could be sent for somebody.
            let is_none = address.starts_with("/~desk/library") && answer.status == StatusCode::BAD_REQUEST;
            assert!(
                is_none || answer.status == StatusCode::FORBIDDEN,
                "{address} from another site: {}",
                answer.status
            );
        }
    }
    out
}

fn line(out: &mut String, what: &str, cells: &[impl std::fmt::Display]) {
    write!(out, "{what:<46}").unwrap();
    for (cell, who) in cells.iter().zip(WHO) {
        write!(out, " {:>width$}", cell.to_string(), width = who.len()).unwrap();
    }
    out.push('\n');
}

fn title(out: &mut String, what: &str) {
    out.push('\n');
    line(out, what, &WHO);
}

/// Lines of addresses that stand for themselves: as they are shown, and as they are.
async fn pages(paper: &Arc<Paper>, people: &[Who], name: &str, addresses: &[(String, String)], out: &mut String) {
    let (mut shown, mut asked) = (Vec::new(), Vec::new());
    for (address, real) in addresses {
        let mut methods = vec![Method::GET, Method::POST, Method::PUT];
        if address.contains("/uploads/") {
            methods.extend([Method::HEAD, Method::PATCH, Method::DELETE]);
        }
        for method in methods {
            shown.push(format!("{method} {address}"));
            asked.push((method, real.clone()));
        }
    }
    let cells = cells(paper, people, &asked).await;
    title(out, name);
    for ((shown, (method, _)), row) in shown.iter().zip(&asked).zip(&cells) {
        // What nothing answers anywhere is not said each time.
        if *method != Method::PUT || row.iter().any(|cell| *cell != 405) {
            line(out, shown, row);
        }
    }
}

/// What is done with an article until it is in a state, and what it is called then.
const STATES: &[(&str, &[&str])] = &[
    ("draft", &[]),
    ("filed", &["file"]),
    ("in review", &["file", "review"]),
    ("approved", &["file", "approve"]),
    ("scheduled", &["file", "approve", "schedule"]),
    ("live", &["publish"]),
    ("live, changed", &["publish", "write"]),
    ("withdrawn", &["publish", "withdraw"]),
    ("retracted", &["publish", "retract"]),
    ("given to the contributor", &["plan"]),
    ("thrown away", &["throw_away"]),
];

/// An article of somebody, in a state; its address on the desk.
async fn article(desk: &Desk, whose: &Who, owner: &Who, state: &str, steps: &[&str]) -> String {
    // What readers may see is no secret.
    let is_seen = steps.contains(&"publish");
    let name = if is_seen { "Story" } else { "Canary" };
    let at = desk.begin(&whose.person, &format!("{name} {state}")).await;
    desk.write(&whose.person, &at, "Text.").await;
    for step in steps {
        let db = &desk.paper.db;
        let account = async |role: &str| {
            column(db, "SELECT email || ' ' || id FROM accounts").await.into_iter().find_map(|row| {
                let (email, id) = row.split_once(' ')?;
                (email == format!("{role}@river.example")).then(|| id.to_owned())
            })
        };
        let (contributor, writer) = (account("contributor").await.unwrap(), account("writer").await.unwrap());
        let more: &[(&str, &str)] = match *step {
            "write" => {
                desk.write(&owner.person, &at, "Another text.").await;
                continue;
            }
            "schedule" => &[("at", "2027-01-01T10:00")],
            "withdraw" => &[("words", "It was wrong.")],
            "retract" => &[("words", "It was wrong."), ("sure", "yes")],
            "plan" => &[("assignee", &contributor), ("owner", &writer)],
            _ => &[],
        };
        let done = desk.step(&owner.person, &at, step, more).await;
        assert_eq!(done, StatusCode::SEE_OTHER, "{state}: {step}");
    }
    at
}

/// The steps that a page of an article offers.
fn offered(answer: &Answer) -> String {
    let html = Html::parse(answer.text());
    let buttons = html.all("button").filter(|one| one.get("name") == "act").map(|one| one.get("value").to_owned());
    buttons.collect::<Vec<_>>().join(" ")
}

async fn articles(desk: &Desk, people: &[Who], out: &mut String) {
    let paper = &desk.paper;
    let leaves: Vec<String> = quoted(&arms(&source("article.rs"), "of(below: &str)").join(" "));
    assert!(leaves.len() >= 8, "{leaves:?}");
    let (contributor, writer, owner) = (&people[4], &people[5], &people[7]);
    for (whose, who) in [("contributor", contributor), ("writer", writer)] {
        for (state, steps) in STATES {
            if *state == "given to the contributor" && whose == "contributor" {
                continue;
            }
            let at = article(desk, who, owner, state, steps).await;
            let mut asked = Vec::new();
            for method in [Method::GET, Method::POST] {
                asked.extend(leaves.iter().map(|leaf| {
                    // Two revisions are compared, here one with itself.
                    let query = if leaf == "compare" { "?from=1&to=1" } else { "" };
                    (method.clone(), format!("{at}/{leaf}{query}").trim_end_matches('/').to_owned())
                }));
            }
            let cells = cells(paper, people, &asked).await;
            title(out, &format!("An article of the {whose}: {state}"));
            // Pages that are the same for everybody stand in one line.
            let mut said: Vec<(String, &Vec<u16>)> = Vec::new();
            for ((method, address), row) in asked.iter().zip(&cells) {
                let leaf = address.strip_prefix(&at).unwrap().trim_start_matches('/').split('?').next().unwrap();
                let leaf = if leaf.is_empty() { "editor" } else { leaf };
                match said.iter_mut().find(|(what, known)| what.starts_with(method.as_str()) && *known == row) {
                    Some((what, _)) => write!(what, ", {leaf}").unwrap(),
                    None => said.push((format!("{method} {leaf}"), row)),
                }
            }
            for (what, row) in said {
                if what.len() > 45 {
                    writeln!(out, "{what}").unwrap();
                }
                line(out, if what.len() > 45 { "" } else { &what }, row);
            }
            for (name, who) in WHO.iter().zip(people).take(8) {
                let answer = who.person.get(paper, &format!("{at}/publish")).await;
                if answer.status == StatusCode::OK {
                    writeln!(out, "    {name} may: {}", offered(&answer)).unwrap();
                }
            }
        }
    }
}

/// Holds what was found to a table, or writes it anew.
fn hold(table: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(table);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    for (at, (said, found)) in known.lines().zip(found.lines()).enumerate() {
        assert_eq!(said, found, "line {} of {table}", at + 1);
    }
    assert!(known == found, "{table} has another length");
}

#[tokio::test]
async fn every_address_is_for_those_it_is_for() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = super::desk::Thread::of(paper, "all").await;
        let own = thread.write(paper, "canary", "nita@reader.example").await;
        let people = everybody(paper).await;
        let account = column(&paper.db, "SELECT public_id FROM accounts WHERE email = 'moderator@river.example'").await;
        let named = Named {
            picture: super::pictures::add_one(paper, &own).await,
            comment: own.split('/').nth(2).unwrap().to_owned(),
            account: account[0].clone(),
            medium: number(&paper.db, "SELECT MIN(id) FROM media", &[]).await,
            section: number(&paper.db, "SELECT MIN(id) FROM sections", &[]).await,
            dossier: number(&paper.db, "SELECT MIN(id) FROM dossiers", &[]).await,
        };
        let mut out = HEAD.to_owned();
        pages(paper, &people, "The desk", &desk_addresses(&named), &mut out).await;
        pages(paper, &people, "One's own pages", &own_addresses(), &mut out).await;
        hold("matrix.txt", &out);
    })
    .await;
}

#[tokio::test]
async fn every_article_is_for_those_it_is_for() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let people = everybody(&desk.paper).await;
        let mut out = HEAD.to_owned();
        articles(&desk, &people, &mut out).await;
        hold("matrix_articles.txt", &out);
    })
    .await;
}

#[test]
fn routers_are_read_arm_by_arm() {
    let text = "fn page<'a>(x: &str) {\n    Some(match below {\n        \"\" => A,\n        \"b\" => C(d()?),\n        _ if e(below) => F,\n            Some((\"g\", h))\n                if i(h) =>\n            {\n                J\n            }\n    })\n}\nfn other() {\n  \"k\" => L,\n}\n";
    assert_eq!(arms(text, "page<'a>"), [r#""""#, r#""b""#, "_ if e(below)", r#"Some(("g", h)) if i(h)"#]);
    assert_eq!(quoted(r#"a "b" c """#), ["b", ""]);
    let mut out = String::new();
    line(&mut out, "GET /x", &[200, 403]);
    assert_eq!(out, format!("{:<46}    200    403\n", "GET /x"));
}
