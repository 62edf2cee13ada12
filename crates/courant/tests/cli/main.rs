//! The program from outside: what it says to whoever types something wrong, and a paper from its
//! making to its stop.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on ends")]

mod certificates;
mod serving;
mod tls;

use courant_kit::db::{Db, Migration, Target, Value};
use courant_paper::store::MIGRATIONS;
use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use tempfile::TempDir;

/// Longest wait for anything; a machine under load is slow, not broken.
const PATIENCE: Duration = Duration::from_secs(120);

/// The program without what the machine's environment would tell it.
fn courant(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_courant"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("COURANT_") || name == "RUST_LOG" {
            command.env_remove(name);
        }
    }
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it to its end: whether it succeeded, what it printed, what it complained of.
fn run(arguments: &[&str]) -> (bool, String, String) {
    let output = courant(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

/// It must fail with one sentence that has these words in it.
fn refused(arguments: &[&str], words: &[&str]) {
    let (is_well, out, complaint) = run(arguments);
    assert!(!is_well, "{arguments:?} succeeded: {out}");
    assert!(out.is_empty(), "{arguments:?} printed {out}");
    assert_eq!(complaint.lines().count(), 1, "{arguments:?}: {complaint}");
    assert!(complaint.starts_with("courant: "), "{arguments:?}: {complaint}");
    for word in words {
        assert!(complaint.contains(word), "{arguments:?} does not say {word:?}: {complaint}");
    }
    for noise in ["panicked", "backtrace", "Error {", "Os {", "Sqlite("] {
        assert!(!complaint.contains(noise), "{arguments:?}: {complaint}");
    }
}

/// A new paper in a folder of its own.
fn paper() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper").display().to_string();
    let (is_well, out, complaint) = run(&["new", &path, "--name", "The Test"]);
    assert!(is_well, "{complaint}");
    assert!(out.contains("Made The Test"), "{out}");
    (folder, path)
}

/// A server, ended when dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(path: &str) -> Server {
        Server::start_with(path, &[])
    }

    fn start_with(path: &str, more: &[&str]) -> Server {
        Server::launch(&[["serve", "--paper", path, "--listen", "127.0.0.1:0"].as_slice(), more].concat())
    }

    /// At the address that its settings say.
    fn start_as_set(path: &str) -> Server {
        Server::launch(&["serve", "--paper", path])
    }

    fn launch(arguments: &[&str]) -> Server {
        let mut child = courant(arguments).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (send, receive) = mpsc::channel();
        // Nobody listens after the first line, as below `| head -1`; the server has to bear it.
        std::thread::spawn(move || {
            let mut line = String::new();
            out.read_line(&mut line).unwrap();
            send.send(line).unwrap();
        });
        let mut server = Server { child, address: String::new() };
        let line = receive.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("it does not serve: {error}"));
        let rest = line.split("://").nth(1).unwrap_or_else(|| panic!("{line}"));
        server.address = rest.split_whitespace().next().unwrap().to_owned();
        server
    }

    fn get(&self, path: &str) -> String {
        self.ask(path, "")
    }

    /// With more lines of header.
    fn ask(&self, path: &str, fields: &str) -> String {
        Server::ask_at(&self.address, path, fields)
    }

    fn ask_at(address: &str, path: &str, fields: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\n{fields}connection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Asks it to stop as an operating system does, and waits for its end.
    fn stop(mut self, signal: &str) -> (ExitStatus, String) {
        let asked = Command::new("kill").args(["-s", signal, &self.child.id().to_string()]).status().unwrap();
        assert!(asked.success());
        let mut complaints = self.child.stderr.take().unwrap();
        let (send, receive) = mpsc::channel();
        std::thread::spawn(move || {
            let mut text = String::new();
            complaints.read_to_string(&mut text).map(|_| send.send(text))
        });
        // The pipe closes when the process ends.
        let text = receive.recv_timeout(PATIENCE).expect("it ends after it was asked to");
        (self.child.wait().unwrap(), text)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already ended where the test went well.
        if self.child.kill().is_ok() {
            self.child.wait().unwrap();
        }
    }
}

#[test]
fn what_is_typed_wrong_is_said_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let new = path("new");
    refused(&["new", &new, "--name", " "], &["name"]);
    refused(&["new", &new, "--name", "A", "--language", "english"], &["english", "not a language", "km"]);
    refused(&["new", &new, "--name", "A", "--address", "river.example"], &["river.example", "https://"]);
    refused(&["new", &new, "--name", "A", "--time-zone", "Mars/Olympus"], &["Mars/Olympus", "Asia/Phnom_Penh"]);
    refused(&["new", &new, "--name", "A", "--database", "mysql://x"], &["database", "postgres://"]);
    assert!(!Path::new(&new).exists(), "what is refused leaves nothing behind");
    std::fs::create_dir(path("full")).unwrap();
    std::fs::write(path("full/letter.txt"), "dear").unwrap();
    refused(&["new", &path("full"), "--name", "A"], &["not empty"]);
    assert_eq!(std::fs::read_dir(path("full")).unwrap().count(), 1);
    for command in ["serve", "doctor"] {
        refused(&[command, "--paper", &path("nowhere")], &["no folder", "nowhere", "courant new"]);
        refused(&[command, "--paper", &path("full")], &["not a whole paper", "courant.toml"]);
    }
    refused(&["import", "wxr", &path("none.xml"), "--paper", &path("nowhere")], &["no folder"]);
}

#[test]
fn unknown_options_and_values_are_named() {
    for (arguments, words) in [
        (vec!["serve", "--papper", "x"], "--papper"),
        (vec!["server"], "server"),
        (vec!["serve"], "--paper"),
        (vec!["new", "x"], "--name"),
        (vec!["demo", "--listen", "eighty"], "eighty"),
    ] {
        let (is_well, out, complaint) = run(&arguments);
        assert!(!is_well && out.is_empty(), "{arguments:?}");
        assert!(complaint.contains(words) && complaint.contains("--help"), "{arguments:?}: {complaint}");
    }
    assert!(run(&["--version"]).1.starts_with("courant "));
    let (is_well, _, help) = run(&[]);
    assert!(!is_well && help.contains("demo") && help.contains("doctor"), "{help}");
}

#[test]
fn settings_that_cannot_be_meant_are_refused_with_their_place() {
    let (_folder, path) = paper();
    let file = Path::new(&path).join("courant.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    for (line, words) in [
        ("lisen = \"127.0.0.1:1\"", vec!["courant.toml", "lisen"]),
        ("listen = \"eighty\"", vec!["courant.toml", "listen"]),
        ("jobs = ", vec!["courant.toml"]),
    ] {
        std::fs::write(&file, format!("{line}\n{text}")).unwrap();
        let (is_well, _, complaint) = run(&["serve", "--paper", &path]);
        assert!(!is_well, "{line}");
        assert!(words.iter().all(|word| complaint.contains(word)), "{line}: {complaint}");
        assert!(!complaint.contains("panicked"), "{complaint}");
    }
}

#[test]
fn a_paper_is_made_served_and_stopped() {
    let (_folder, path) = paper();
    let server = Server::start(&path);
    let front = server.get("/");
    assert!(front.starts_with("HTTP/1.1 200") && front.contains("The Test"), "{front}");
    assert!(server.get("/health").ends_with("{\"status\":\"ok\"}\n"));
    assert!(server.get("/nothing/").starts_with("HTTP/1.1 404"));
    assert!(server.get("/metrics").starts_with("HTTP/1.1 200"), "this machine may see the figures");
    // While it is served, nobody else may.
    refused(
        &["serve", "--paper", &path, "--listen", "127.0.0.1:0"],
        &["already being served", &server.child.id().to_string()],
    );
    let (status, complaints) = server.stop("TERM");
    assert!(status.success(), "{status}: {complaints}");
    assert!(!complaints.contains("panicked") && !complaints.contains("ERROR"), "{complaints}");
    // And again: nothing of the first run is in the way.
    let (status, complaints) = Server::start(&path).stop("INT");
    assert!(status.success(), "{status}: {complaints}");
    let (is_well, out, complaint) = run(&["doctor", "--paper", &path]);
    assert!(is_well && out.contains("The paper is well."), "{out}{complaint}");
    // Whoever runs it learns what is still to be done, as commands that can be run.
    assert!(out.contains("Nobody owns this paper") && out.contains("sends no mail"), "{out}");
    assert!(out.contains(&format!("`courant settings --address https://… --paper {path}`")), "{out}");
}

#[test]
fn a_port_in_use_is_named() {
    let (_folder, path) = paper();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (is_well, _, complaint) = run(&["serve", "--paper", &path, "--listen", &address]);
    assert!(!is_well);
    let last = complaint.lines().last().unwrap_or_default();
    assert!(last.contains("already in use") && last.contains(address.rsplit(':').next().unwrap()), "{complaint}");
}

#[test]
fn a_paper_of_a_newer_version_is_left_alone() {
    let (_folder, path) = paper();
    let target = Target::Sqlite(Path::new(&path).join("paper.db"));
    let known = MIGRATIONS.iter().map(|step| Migration {
        id: step.id,
        name: step.name,
        sqlite: step.sqlite,
        postgres: step.postgres,
    });
    let later = Migration { id: 9_999, name: "9999_later", sqlite: "SELECT 1", postgres: "SELECT 1" };
    let migrations: &'static [Migration] = Vec::leak(known.chain([later]).collect());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(Db::open(&target, migrations)).unwrap();
    drop(runtime);
    for command in ["serve", "doctor"] {
        refused(&[command, "--paper", &path], &["newer Courant", "9999"]);
    }
}

/// A paper with articles in it.
fn filled() -> (TempDir, String) {
    let (folder, path) = paper();
    let export = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/wxr/rich.xml");
    let (is_well, _, complaint) = run(&["import", "wxr", export, "--paper", &path]);
    assert!(is_well, "{complaint}");
    (folder, path)
}

#[test]
fn promotions_come_from_a_file_while_the_paper_is_served() {
    let (folder, path) = filled();
    let file = folder.path().join("promotions.toml");
    let name = file.display().to_string();
    let entry = |slug: &str, slot: &str, more: &str| {
        format!("[[promotion]]\nslug = \"{slug}\"\nslot = \"{slot}\"\nheadline = \"Promotion {slug}\"\n{more}\n")
    };
    let apply = |text: &str, more: &[&str]| {
        std::fs::write(&file, text).unwrap();
        let (is_well, out, complaint) = run(&[&["promotions", "apply", &name, "--paper", &path], more].concat());
        assert!(is_well, "{complaint}");
        out
    };
    assert!(run(&["promotions", "list", "--paper", &path]).1.contains("no promotions"));
    let server = Server::start(&path);
    let shows = |address: &str, text: &str, wanted: bool| {
        let begun = std::time::Instant::now();
        while server.get(address).contains(text) != wanted {
            assert!(
                begun.elapsed() < PATIENCE,
                "{address}: {text} is {}",
                if wanted { "missing" } else { "still there" }
            );
        }
    };
    shows("/", "Promotion", false);
    let both = [entry("one", "front", "link = \"/about/\""), entry("two", "top", "starts = 2999-01-01")].concat();
    assert_eq!(apply(&both, &[]), "added    one\nadded    two\n");
    shows("/", "Promotion one", true);
    assert_eq!(apply(&both, &[]), "left     one\nleft     two\n");
    let list = run(&["promotions", "list", "--paper", &path]).1;
    let lines: Vec<Vec<&str>> = list.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[0], ["slug", "slot", "state", "shown", "opened", "rate"]);
    assert_eq!(lines[1..], [["one", "front", "running", "0", "0", "-"], ["two", "top", "waiting", "0", "0", "-"]]);
    assert_eq!(apply(&entry("two", "top", ""), &["--remove-others"]), "changed  two\nended    one\n");
    shows("/", "Promotion two", true);
    shows("/", "Promotion one", false);
    let (is_well, out, _) = run(&["promotions", "end", "two", "--paper", &path]);
    assert!(is_well && out == "two has ended\n", "{out}");
    shows("/", "Promotion two", false);
    assert_eq!(run(&["promotions", "end", "two", "--paper", &path]).1, "two had ended before\n");
    // What a reader opens is counted, and written when the paper stops.
    apply(&entry("one", "front", "link = \"/about/\""), &[]);
    shows("/", "Promotion one", true);
    let browser = "user-agent: Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0\r\n";
    for address in ["/", "/", "/~go/one", "/"] {
        server.ask(address, browser);
    }
    let (status, complaints) = server.stop("TERM");
    assert!(status.success() && !complaints.contains("ERROR"), "{complaints}");
    let list = run(&["promotions", "list", "--paper", &path]).1;
    let line = list.lines().find(|line| line.starts_with("one ")).unwrap();
    let fields: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(fields, ["one", "front", "running", "3", "1", "33.33", "%"]);
    refused(&["promotions", "end", "nobody", "--paper", &path], &["\"nobody\"", "courant promotions list"]);
}

#[test]
fn a_file_of_promotions_that_is_wrong_is_refused_with_its_lines() {
    let (folder, path) = paper();
    let file = folder.path().join("promotions.toml");
    let name = file.display().to_string();
    std::fs::write(folder.path().join("note.jpg"), "no picture").unwrap();
    let whole = "[[promotion]]\nslug = \"a\"\nslot = \"front\"\nheadline = \"A\"\n";
    for (lines, words) in [
        ("color = 1", "line 5: there is no key \"color\""),
        ("link = \"javascript:alert(1)\"", "line 5: \"javascript:alert(1)\" cannot be the link"),
        ("picture = \"none.jpg\"\nalt = \"A\"", "line 5: the picture"),
        ("picture = \"note.jpg\"\nalt = \"A\"", "no picture that can be shown"),
        ("picture = \"note.jpg\"", "line 5: the picture note.jpg has no alt text"),
        ("starts = 2026-12-02\nends = 2026-12-01", "line 6: the promotion ends before it starts"),
        ("weight = ", "line 5: "),
    ] {
        std::fs::write(&file, format!("{whole}{lines}\n")).unwrap();
        refused(&["promotions", "apply", &name, "--paper", &path], &["promotions.toml, line", words]);
    }
    // Several slips are said at once.
    std::fs::write(&file, whole.replace("front", "sidebar").replace("\"A\"", "\"\"")).unwrap();
    let (is_well, out, complaint) = run(&["promotions", "apply", &name, "--paper", &path]);
    assert!(!is_well && out.is_empty());
    assert!(complaint.contains("line 3: there is no slot \"sidebar\"; the slots are top, article-body"), "{complaint}");
    assert!(complaint.contains("no headline"), "{complaint}");
    assert!(run(&["promotions", "list", "--paper", &path]).1.contains("no promotions"), "nothing was taken");
    refused(&["promotions", "apply", "nowhere.toml", "--paper", &path], &["nowhere.toml cannot be read"]);
}

#[test]
fn a_paper_that_nobody_owns_says_how_to_become_its_owner() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper").display().to_string();
    let link_in = |said: &str| said.split_whitespace().find(|word| word.contains("/~first/")).map(str::to_owned);
    let (_, made, _) = run(&["new", &path, "--name", "The Test", "--address", "https://test.example"]);
    let first = link_in(&made).unwrap_or_else(|| panic!("{made}"));
    assert!(first.starts_with("https://test.example/~first/"), "{made}");
    let below = first.strip_prefix("https://test.example").unwrap().to_owned();
    let server = Server::start(&path);
    assert!(server.get(&below).starts_with("HTTP/1.1 200"), "the link that was printed first is good for its day");
    let (_, said) = server.stop("TERM");
    let logged = link_in(&said).unwrap_or_else(|| panic!("{said}"));
    assert_ne!(logged, first, "each start makes one");
    let (is_well, _, complaint) = run(&["people", "add", "o@test.example", "--role", "owner", "--paper", &path]);
    assert!(is_well, "{complaint}");
    let server = Server::start(&path);
    assert!(server.get(&below).starts_with("HTTP/1.1 410"));
    let (_, said) = server.stop("TERM");
    assert_eq!(link_in(&said), None, "{said}");
    for (command, note) in [("suspend", "suspended"), ("resume", "may come in"), ("reset", "by a link")] {
        let (is_well, said, complaint) = run(&["people", command, "o@test.example", "--paper", &path]);
        assert_eq!(is_well, command != "suspend", "{complaint}");
        assert!(!is_well || said.contains(note), "{said}");
    }
    let undo = ["people", "undo", "o@test.example", "--since", "2020-11-20 14:00", "--paper", &path];
    let (is_well, said, complaint) = run(&[&undo[..], &["--dry-run"]].concat());
    assert!(is_well && said.contains("Nothing was changed"), "{said} {complaint}");
    let (is_well, said, complaint) = run(&undo);
    assert!(is_well && said.contains("o@test.example is shut out"), "{said} {complaint}");
    assert!(run(&["people", "list", "--paper", &path]).1.contains("(suspended)"));
    refused(&["people", "undo", "o@test.example", "--since", "lately", "--paper", &path], &["lately", "2026-11-20"]);
    let (is_well, said, _) = run(&["people", "resume", "o@test.example", "--paper", &path]);
    assert!(is_well && said.starts_with("now "), "{said}");
    let (_, well, _) = run(&["doctor", "--paper", &path]);
    assert!(well.contains("The audit is whole"), "{well}");
}

#[test]
fn people_come_to_the_staff_and_in_by_a_link() {
    let (_folder, path) = paper();
    refused(&["people", "link", "sok@river.example", "--paper", &path], &["sok@river.example", "people add"]);
    refused(&["people", "add", "sok@", "--role", "owner", "--paper", &path], &["sok@", "e-mail address"]);
    refused(&["people", "add", "sok@river.example", "--role", "chief", "--paper", &path], &["chief", "owner"]);
    let add = ["people", "add", "Sok@River.example", "--role", "owner", "--name", "Sok Dara", "--paper", &path];
    assert!(run(&add).1.starts_with("now "));
    assert!(run(&add).1.starts_with("as before"));
    refused(&["people", "role", "sok@river.example", "reader", "--paper", &path], &["only owner"]);
    let (_, listed, _) = run(&["people", "list", "--paper", &path]);
    for said in ["owner", "sok@river.example", "Sok Dara", "has not signed in yet", "1 in the staff"] {
        assert!(listed.contains(said), "{said}: {listed}");
    }
    let (is_well, said, _) = run(&["people", "link", "sok@river.example", "--paper", &path]);
    assert!(is_well);
    let link = said.lines().next().unwrap().split("8080").nth(1).unwrap().to_owned();
    assert!(link.starts_with("/~in/"), "{said}");
    // The paper that is served knows the link: both make it with the key of the folder.
    let server = Server::start(&path);
    let shown = server.get(&link);
    assert!(shown.starts_with("HTTP/1.1 200") && shown.contains("sok@river.example"), "{shown}");
    let (status, head) = sent(&server.address, &link);
    assert!(status == 303 && head.contains("set-cookie: courant="), "{head}");
    assert_eq!(sent(&server.address, &link).0, 410);
    assert!(!run(&["people", "list", "--paper", &path]).1.contains("has not signed in yet"));
}

/// Sends an empty form: the status, and the head of the answer in small letters.
fn sent(address: &str, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let head = format!("POST {path} HTTP/1.1\r\nhost: {address}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let head = answer.split("\r\n\r\n").next().unwrap().to_ascii_lowercase();
    (head[9..12].parse().unwrap(), head)
}

#[test]
fn an_article_is_marked_grave_by_its_address() {
    let (_folder, path) = filled();
    let server = Server::start(&path);
    let front = server.get("/");
    let card = front.split("class=\"card__headline\"><a href=\"").nth(1).unwrap();
    let address = card.split('"').next().unwrap();
    let (is_well, out, complaint) = run(&["grave", address, "--paper", &path]);
    assert!(is_well && out.contains("grave, no promotion stands beside it\n"), "{out}{complaint}");
    assert!(run(&["grave", address, "--paper", &path]).1.contains("(as before)"));
    assert!(run(&["grave", address, "--paper", &path, "--off"]).1.contains("may stand beside it\n"));
    refused(&["grave", "/nowhere/", "--paper", &path], &["no article at /nowhere"]);
    refused(&["grave", "https://elsewhere.example/x/", "--paper", &path], &["no address of this paper"]);
    server.stop("TERM");
}

#[test]
fn the_doctor_names_what_is_wrong() {
    let (_folder, path) = paper();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let db = Db::open(&Target::Sqlite(Path::new(&path).join("paper.db")), MIGRATIONS).await.unwrap();
        db.write(|tx| Box::pin(async move { tx.execute("DELETE FROM settings", &[]).await })).await.unwrap();
    });
    drop(runtime);
    let (is_well, out, _) = run(&["doctor", "--paper", &path]);
    assert!(!is_well && out.contains("WRONG") && out.contains("Something needs mending."), "{out}");
    refused(&["serve", "--paper", &path, "--listen", "127.0.0.1:0"], &["courant new"]);
    std::fs::write(Path::new(&path).join("ads.txt"), b"\xff").unwrap();
    let (is_well, out, _) = run(&["doctor", "--paper", &path]);
    assert!(!is_well && out.contains("ads.txt is not UTF-8"), "{out}");
}

#[test]
fn a_theme_is_begun_checked_and_served() {
    let (_folder, path) = paper();
    let theme = |arguments: &[&str]| run(&[["theme"].as_slice(), arguments, ["--paper", &path].as_slice()].concat());
    let file = |name: &str| Path::new(&path).join("theme").join(name);
    refused(&["theme", "check", "--paper", &path], &["no theme", "courant theme new"]);
    refused(&["serve", "--edit-theme", "--paper", &path], &["no theme to edit", "courant theme new"]);
    let (is_well, out, complaint) = theme(&["new", "--name", "Delta"]);
    assert!(is_well && out.contains("theme.toml") && out.contains("--edit-theme"), "{out}{complaint}");
    refused(&["theme", "new", "--paper", &path], &["already there and not empty"]);
    let (is_well, out, _) = theme(&["check"]);
    assert!(is_well && out.contains("The theme Delta 1 is in order"), "{out}");
    refused(&["theme", "eject", "eror.html", "--paper", &path], &["there is no template", "error.html"]);
    let (is_well, out, _) = theme(&["eject", "error.html"]);
    assert!(is_well && out.contains("error.html"), "{out}");
    std::fs::write(file("templates/error.html"), "<h1>\n{{ error.titel }}</h1>").unwrap();
    std::fs::write(file("theme.toml"), "[tokens]\npapr = \"#fff\"\n").unwrap();
    let (is_well, out, _) = theme(&["check"]);
    assert!(!is_well && out.contains("theme/theme.toml, line 2: there is no token \"papr\""), "{out}");
    std::fs::write(file("theme.toml"), "[tokens]\npaper = \"#fff\"\n").unwrap();
    for command in [["theme", "check"].as_slice(), &["serve"]] {
        let (is_well, out, complaint) = run(&[command, ["--paper", &path].as_slice()].concat());
        let said = out + &complaint;
        assert!(!is_well && said.contains("theme/templates/error.html, line 2: error has no \"titel\""), "{said}");
        assert!(said.contains("{{ error.titel }}</h1>") && said.contains("there is: title, "), "{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
    let (is_well, out, _) = run(&["doctor", "--paper", &path]);
    assert!(
        !is_well && out.contains("WRONG  The theme has 1 faults, the first in theme/templates/error.html"),
        "{out}"
    );
    std::fs::write(file("templates/error.html"), "<h1>Mine: {{ error.status }}</h1>").unwrap();
    let (is_well, out, _) = run(&["doctor", "--paper", &path]);
    assert!(is_well && out.contains("is in order"), "{out}");
    let server = Server::start(&path);
    assert!(server.get("/nothing/").ends_with("<h1>Mine: 404</h1>"));
    assert!(server.get("/~theme/events?0").starts_with("HTTP/1.1 404"), "only whoever edits is told of editions");
    server.stop("TERM");
}

#[test]
fn a_theme_that_is_edited_is_shown_at_once() {
    let (_folder, path) = paper();
    assert!(run(&["theme", "new", "--paper", &path]).0);
    let template = Path::new(&path).join("theme/templates/error.html");
    std::fs::write(&template, "broken {{").unwrap();
    // While it is edited, a broken theme keeps nobody from starting.
    let server = Server::start_with(&path, &["--edit-theme"]);
    assert!(server.get("/nothing/").contains("masthead"));
    let edition = |server: &Server, known: &str| {
        let answer = server.get(&format!("/~theme/events?{known}"));
        answer.rsplit("\r\n").next().unwrap_or_default().to_owned()
    };
    let next = |known: &str| {
        let begun = std::time::Instant::now();
        loop {
            let now = edition(&server, known);
            if now != known {
                return now;
            }
            assert!(begun.elapsed() < PATIENCE, "no edition after {known}");
        }
    };
    let first = edition(&server, "0");
    std::fs::write(&template, "<p>One</p>").unwrap();
    let second = next(&first);
    assert!(server.get("/nothing/").ends_with("<p>One</p>"));
    std::fs::write(&template, "<p>Two, longer</p>").unwrap();
    next(&second);
    assert!(server.get("/nothing/").ends_with("<p>Two, longer</p>"));
    let (status, complaints) = server.stop("TERM");
    assert!(status.success(), "{complaints}");
    assert!(
        complaints.contains("theme/templates/error.html, line 1: ") && complaints.contains("The last good look stays"),
        "{complaints}"
    );
}

/// What came of sending a form: the status and where it leads; none if the line went dead.
fn send_form(address: &str, path: &str, client: &str, form: &str) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nx-forwarded-for: {client}\r\ncontent-length: {}\r\n\
         content-type: application/x-www-form-urlencoded\r\nconnection: close\r\n\r\n",
        form.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(form.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split(' ').nth(1)?.parse().ok()?;
    let to = answer.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or_default();
    Some((status, to.to_owned()))
}

/// One number of the paper's store.
fn stored(path: &str, sql: &'static str, values: &[Value]) -> i64 {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let db = Db::open(&Target::Sqlite(Path::new(path).join("paper.db")), MIGRATIONS).await.unwrap();
        db.read().await.unwrap().load(sql, values).await.unwrap().int(0).unwrap()
    })
}

/// Readers write comments and answers, the program is killed at moments that nobody chose and started anew, and whoever
/// got no answer sends once more. What was acknowledged is there, nothing is there twice, and the counts are those of
/// the rows.
#[test]
fn no_comment_is_lost_or_doubled_when_the_program_is_killed() {
    const CLIENTS: usize = 32;
    // All of them together stay below what one article takes of strangers in ten minutes.
    const EACH: usize = 2;
    let (_folder, path) = filled();
    let config = Path::new(&path).join("courant.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(&config, format!("{text}\ntrusted_proxies = [\"127.0.0.1\"]\n")).unwrap();
    assert!(run(&["settings", "--paper", &path, "--comments", "open"]).0);
    let mut server = Server::start(&path);
    let article = (server.get("/feed/").split("<link>").skip(2))
        .map(|rest| {
            rest.split("</link>").next().unwrap().splitn(4, '/').nth(3).map_or("/".into(), |path| format!("/{path}"))
        })
        .find(|path| server.get(path).contains("href=\"/~thread/") && server.get(path).contains("id=\"comment-"))
        .expect("an article that can be commented, with a comment");
    let between = |text: &str, before: &str, after: &str| {
        text.split(before).nth(1).unwrap_or_else(|| panic!("no {before}")).split(after).next().unwrap().to_owned()
    };
    let page = server.get(&article);
    let thread = format!("/~thread/{}", between(&page, "href=\"/~thread/", "\"").split('/').next().unwrap());
    let asked = between(&page, "id=\"comment-", "\"");
    let issued = between(&server.get(&thread), "name=\"issued\" value=\"", "\"");
    let address = std::sync::Mutex::new(server.address.clone());
    let (acknowledge, acknowledged) = mpsc::channel::<(String, String)>();
    // Other moments in each run; a failure tells them.
    let mut dice = RandomState::new().hash_one(&path) | 1;
    let mut roll = |sides: u64| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice % sides
    };
    let mut kills = Vec::new();

    let got: Vec<(String, String)> = std::thread::scope(|scope| {
        for client in 0..CLIENTS {
            let acknowledge = acknowledge.clone();
            let (address, thread, issued, asked) = (&address, &thread, &issued, &asked);
            scope.spawn(move || {
                let (_never, pause) = mpsc::channel::<()>();
                for at in 0..EACH {
                    let text = format!("comment-{client}-{at}-end");
                    // Every second one answers.
                    let parent = if (client + at) % 2 == 0 { asked } else { "" };
                    let form = format!("text={text}&name=Reader+{client}&act=send&issued={issued}&parent={parent}");
                    let begun = std::time::Instant::now();
                    let to = loop {
                        assert!(begun.elapsed() < PATIENCE, "{text} is not taken");
                        let now = address.lock().unwrap().clone();
                        match send_form(&now, thread, &format!("10.{client}.{at}.1"), &form) {
                            Some((303, to)) => break to,
                            // Too fast yet for a person, or the program is away.
                            _ => pause.recv_timeout(Duration::from_millis(50)).unwrap_or_default(),
                        }
                    };
                    acknowledge.send((text, to)).unwrap();
                }
            });
        }
        drop(acknowledge);
        let mut got = Vec::new();
        let mut next = 3 + roll(20) as usize;
        for answer in &acknowledged {
            got.push(answer);
            if got.len() == next && kills.len() < 4 {
                let after = Duration::from_micros(roll(8_000));
                let (_never, pause) = mpsc::channel::<()>();
                pause.recv_timeout(after).unwrap_or_default();
                server.child.kill().unwrap();
                server.child.wait().unwrap();
                server = Server::start(&path);
                address.lock().unwrap().clone_from(&server.address);
                kills.push((got.len(), after));
                next += 5 + roll(15) as usize;
            }
        }
        got
    });
    assert_eq!(got.len(), CLIENTS * EACH, "killed at {kills:?}");
    assert!(kills.len() >= 2, "{kills:?}");
    for (text, to) in &got {
        // Published, or waiting because so many write without a proof of work: there in any case.
        assert!(server.get(to).contains(text.as_str()), "{text} at {to}, killed at {kills:?}");
    }
    assert_eq!(server.stop("TERM").0.code(), Some(0));
    for (text, _) in &got {
        let rows = stored(&path, "SELECT COUNT(*) FROM comments WHERE typed = $1", &[text.as_str().into()]);
        assert_eq!(rows, 1, "{text}, killed at {kills:?}");
    }
    let wrong = [
        "SELECT COUNT(*) FROM articles a WHERE a.comment_count <> (SELECT COUNT(*) FROM comments c
             WHERE c.article_id = a.id AND c.state = 'live' AND c.kind = 'comment')",
        "SELECT COUNT(*) FROM comments b WHERE b.root_id IS NULL AND b.answer_count <> (SELECT COUNT(*) FROM comments c
             WHERE c.root_id = b.id AND c.state = 'live' AND c.kind = 'comment')",
        "SELECT COUNT(*) FROM comments b WHERE b.root_id IS NULL AND b.answers_ever <> (SELECT COUNT(*) FROM comments c
             WHERE c.root_id = b.id)",
        "SELECT COUNT(*) - COUNT(DISTINCT root_id || ' ' || answer_no) FROM comments WHERE root_id IS NOT NULL",
        "SELECT COUNT(*) FROM comments c WHERE c.typed LIKE 'comment-%-end' AND (SELECT COUNT(*) FROM comment_decisions d
             WHERE d.comment_id = c.id) <> 1",
    ];
    for sql in wrong {
        assert_eq!(stored(&path, sql, &[]), 0, "{sql}, killed at {kills:?}");
    }
    // The index of the search was killed as well: it finds each that readers may see, once, and no other.
    let live: Vec<bool> = got
        .iter()
        .map(|(text, _)| {
            let sql = "SELECT COUNT(*) FROM public_comments WHERE typed = $1";
            stored(&path, sql, &[text.as_str().into()]) == 1
        })
        .collect();
    assert!(live.iter().any(|is_live| *is_live));
    let server = Server::start(&path);
    for ((text, _), is_live) in got.iter().zip(live) {
        let question = format!("/search/?q=%22{}%22&in=comments", text.replace('-', "+"));
        let begun = std::time::Instant::now();
        let found = loop {
            let found = server.get(&question).matches("class=\"search__result\"").count();
            if found == usize::from(is_live) || begun.elapsed() > PATIENCE {
                break found;
            }
        };
        assert_eq!(found, usize::from(is_live), "{text}, killed at {kills:?}");
    }
    assert_eq!(server.stop("TERM").0.code(), Some(0));
    let (is_well, out, _) = run(&["doctor", "--paper", &path]);
    assert!(is_well && out.contains("texts can be found"), "{out}");
}

/// Runs it with something on its standard input.
fn run_with(arguments: &[&str], input: &[u8]) -> (bool, String, String) {
    let mut child = courant(arguments).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[test]
fn mail_that_is_not_set_up_is_said() {
    let (_folder, path) = paper();
    refused(&["mail", "test", "--paper", &path, "--to", "dara@mail.example"], &["no mail server is set up", "smtp"]);
    refused(&["mail", "test", "--paper", &path, "--to", "dara"], &["\"dara\" is not a mail address"]);
    refused(&["mail", "dkim", "--paper", &path], &["dkim_domain"]);
    let settings = Path::new(&path).join("courant.toml");
    std::fs::write(&settings, "smtp = \"smtp://localhost\"").unwrap();
    refused(&["mail", "test", "--paper", &path, "--to", "dara@mail.example"], &["mail_from"]);
    // A port where nobody listens.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let text = format!("smtp = \"smtp://post:hunter2@127.0.0.1:{port}\"\nmail_from = \"post@river.example\"\n");
    std::fs::write(&settings, text).unwrap();
    let test = ["mail", "test", "--paper", &path, "--to", "dara@mail.example"];
    refused(&test, &["the letter to dara@mail.example did not leave", "could not be sent now", "127.0.0.1"]);
    assert!(!run(&test).2.contains("hunter2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_letter_is_signed_and_told_of() {
    let sink = courant_testkit::MailSink::start().await;
    let url = sink.url();
    let said = tokio::task::spawn_blocking(move || {
        let (_folder, path) = paper();
        let settings = format!(
            "smtp = \"{url}\"\nmail_from = \"The Test <post@river.example>\"\ndkim_domain = \"river.example\"\n"
        );
        std::fs::write(Path::new(&path).join("courant.toml"), settings).unwrap();
        let (is_well, record, complaint) = run(&["mail", "dkim", "--paper", &path]);
        assert!(is_well && record.contains("courant._domainkey.river.example. IN TXT ("), "{record}{complaint}");
        assert_eq!(run(&["mail", "dkim", "--paper", &path]).1, record, "the key is kept");
        let (is_well, said, complaint) = run(&["mail", "test", "--paper", &path, "--to", "dara@mail.example"]);
        assert!(is_well, "{complaint}");
        said
    });
    let said = said.await.unwrap();
    for words in [
        "took the letter to dara@mail.example",
        "(unencrypted)",
        "comes from The Test <post@river.example>",
        "signed for river.example",
    ] {
        assert!(said.contains(words), "{said}");
    }
    let received = sink.received();
    assert_eq!(received.len(), 1);
    assert_eq!(
        (received[0].from.as_str(), received[0].to[0].as_str()),
        ("bounces+test@river.example", "dara@mail.example")
    );
    assert!(received[0].header("DKIM-Signature").is_some());
    assert_eq!(received[0].header("Subject").as_deref(), Some("A test letter from The Test"));
}

#[test]
fn a_bounce_is_read_from_the_standard_input() {
    let (_folder, path) = paper();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/mail");
    let read = |name: &str| {
        let (is_well, said, complaint) =
            run_with(&["mail", "bounce", "--paper", &path], &std::fs::read(fixtures.join(name)).unwrap());
        assert!(is_well, "{complaint}");
        said
    };
    let said = read("postfix_no_such_user.eml");
    for line in ["reader   dara@mail.example", "letter   7f3a9c", "status   5.1.1", "final    yes"] {
        assert!(said.contains(line), "{said}");
    }
    assert!(read("postfix_delayed.eml").contains("final    no"));
    assert_eq!(read("out_of_office.eml"), "This is no bounce.\n");
}
