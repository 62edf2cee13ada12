//! The program replaced while it serves, and what it remembers of a life before.

use super::{PATIENCE, Server, filled, paper};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

/// The process that serves a paper now, as its lock says.
fn serving(path: &str) -> Option<u32> {
    std::fs::read_to_string(Path::new(path).join(".lock")).ok()?.trim().parse().ok()
}

fn signal(signal: &str, process: u32) {
    assert!(Command::new("kill").args(["-s", signal, &process.to_string()]).status().unwrap().success());
}

/// Ends whoever serves a paper at the end of a test.
struct Cleared(String);

impl Drop for Cleared {
    fn drop(&mut self) {
        if let Some(process) = serving(&self.0) {
            // It has ended where the test went well.
            drop(Command::new("kill").args(["-s", "KILL", &process.to_string()]).output());
        }
    }
}

/// Asks for the program to be replaced, and waits until another one serves.
fn replace(path: &str) -> u32 {
    let old = serving(path).unwrap();
    signal("USR2", old);
    let began = Instant::now();
    loop {
        match serving(path) {
            Some(new) if new != old => return new,
            _ => assert!(began.elapsed() < PATIENCE, "nobody took over"),
        }
        std::thread::yield_now();
    }
}

/// One answer on a connection that is kept; whether the server will answer another one there.
fn ask(stream: &mut BufReader<TcpStream>, path: &str) -> std::io::Result<bool> {
    write!(stream.get_mut(), "GET {path} HTTP/1.1\r\nhost: x\r\n\r\n")?;
    read(stream)
}

fn read(stream: &mut BufReader<TcpStream>) -> std::io::Result<bool> {
    let (mut length, mut is_last, mut first) = (0, false, String::new());
    stream.read_line(&mut first)?;
    if !first.starts_with("HTTP/1.1 200 ") {
        return Err(std::io::Error::other(format!("{first:?}")));
    }
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(said) = line.strip_prefix("content-length: ") {
            length = said.parse().map_err(std::io::Error::other)?;
        }
        is_last |= line == "connection: close";
    }
    stream.read_exact(&mut vec![0; length])?;
    Ok(!is_last)
}

fn connect(address: &str) -> std::io::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(BufReader::new(stream))
}

#[test]
fn a_program_that_is_replaced_under_load_fails_no_request() {
    let (_folder, path) = filled();
    let mut server = Server::start(&path);
    let _cleared = Cleared(path.clone());
    let (is_over, asked) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let readers: Vec<_> = (0..8)
        .map(|reader| {
            let (is_over, asked, address) = (is_over.clone(), asked.clone(), server.address.clone());
            std::thread::spawn(move || {
                let mut failed = Vec::new();
                while !is_over.load(Ordering::Relaxed) {
                    // Some keep their connection, others come anew each time.
                    let most = if reader % 2 == 0 { 1 } else { 1_000 };
                    let visit = || -> std::io::Result<()> {
                        let mut stream = connect(&address)?;
                        for turn in 0..most {
                            asked.fetch_add(1, Ordering::Relaxed);
                            let path = if reader == 1 && turn % 10 == 9 { "/search/?q=river" } else { "/" };
                            if !ask(&mut stream, path)? || is_over.load(Ordering::Relaxed) {
                                break;
                            }
                        }
                        Ok(())
                    };
                    if let Err(error) = visit() {
                        failed.push(error.to_string());
                    }
                }
                failed
            })
        })
        .collect();
    let await_more = |more: u64| {
        let (before, began) = (asked.load(Ordering::Relaxed), Instant::now());
        while asked.load(Ordering::Relaxed) < before + more {
            assert!(began.elapsed() < PATIENCE, "nothing is answered any more");
            std::thread::yield_now();
        }
    };
    await_more(200);
    let mut processes = vec![server.child.id()];
    // Somebody is in the middle of a request.
    let mut slow = connect(&server.address).unwrap();
    write!(slow.get_mut(), "GET / HTTP/1.1\r\nhost").unwrap();
    for _ in 0..3 {
        processes.push(replace(&path));
        await_more(200);
        if processes.len() == 2 {
            write!(slow.get_mut(), ": x\r\n\r\n").unwrap();
            assert!(!read(&mut slow).unwrap(), "the old program finishes it, and says that it was the last");
        }
    }
    is_over.store(true, Ordering::Relaxed);
    let failed: Vec<String> = readers.into_iter().flat_map(|reader| reader.join().unwrap()).collect();
    assert!(failed.is_empty(), "{} of {} requests: {failed:?}", failed.len(), asked.load(Ordering::Relaxed));
    processes.sort_unstable();
    processes.dedup();
    assert_eq!(processes.len(), 4);
    assert!(server.child.wait().unwrap().success(), "the first has ended, having finished what it began");

    // The paper is locked as it was, and stops as ever.
    let last = serving(&path).unwrap();
    super::refused(
        &["serve", "--paper", &path, "--listen", "127.0.0.1:0"],
        &["already being served", &last.to_string()],
    );
    signal("TERM", last);
    let mut complaints = String::new();
    // Ends when the last of the four does.
    server.child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
    assert!(!complaints.contains("panicked") && !complaints.contains("ERROR"), "{complaints}");
    eprintln!("{} requests, none failed", asked.load(Ordering::Relaxed));
}

#[test]
fn a_program_that_cannot_take_over_changes_nothing() {
    let (_folder, path) = paper();
    let mut server = Server::start(&path);
    let file = Path::new(&path).join("courant.toml");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, "jobs = \"many\"").unwrap();
    let process = server.child.id();
    signal("USR2", process);
    let mut complaints = BufReader::new(server.child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("could not be replaced") {
        line.clear();
        assert!(complaints.read_line(&mut line).unwrap() > 0, "it ended");
    }
    assert_eq!(serving(&path), Some(process));
    assert!(server.get("/").starts_with("HTTP/1.1 200"));
    // Once that is mended, it can be replaced after all.
    std::fs::write(&file, good).unwrap();
    let _cleared = Cleared(path.clone());
    assert_ne!(replace(&path), process);
    assert!(server.get("/").starts_with("HTTP/1.1 200"));
}

#[test]
fn nobody_takes_over_who_was_not_asked() {
    let (_folder, path) = paper();
    super::refused(&["serve", "--paper", &path, "--take-over"], &["only a paper that is served starts its successor"]);
}

/// What a figure of the server says.
fn figure(server: &Server, name: &str) -> u64 {
    let text = server.get("/metrics");
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("{name} in {text}")).parse().unwrap()
}

#[test]
fn what_was_hot_is_hot_after_a_restart() {
    let (_folder, path) = filled();
    let server = Server::start(&path);
    let front = server.get("/");
    let article =
        front.split("href=\"").find(|link| link.starts_with("/2")).map(|link| link.split('"').next().unwrap());
    let article = article.unwrap_or_else(|| panic!("no article on {front}"));
    for _ in 0..5 {
        assert!(server.get(article).starts_with("HTTP/1.1 200"));
    }
    for _ in 0..2 {
        server.get("/");
        // What is private, or nothing, is not noted.
        server.get("/~desk/comments");
        server.get("/nothing/");
    }
    let (status, complaints) = server.stop("TERM");
    assert!(status.success(), "{complaints}");
    let noted = std::fs::read_to_string(Path::new(&path).join(".hot")).unwrap();
    assert_eq!(noted.lines().collect::<Vec<_>>(), [article, "/"]);

    // A list that somebody spoiled does no harm.
    let spoiled = format!("{noted}no address\n/\u{1}\n//x\n/~desk/comments\n{}\n", "/x".repeat(2_000));
    std::fs::write(Path::new(&path).join(".hot"), spoiled).unwrap();
    let server = Server::start(&path);
    let began = Instant::now();
    while figure(&server, "courant_page_cache_pages") < 2 {
        assert!(began.elapsed() < PATIENCE, "the pages are never made");
    }
    let renders = figure(&server, "courant_page_cache_renders_total");
    assert!(server.get(article).starts_with("HTTP/1.1 200") && server.get("/").starts_with("HTTP/1.1 200"));
    assert_eq!(figure(&server, "courant_page_cache_renders_total"), renders, "both were there");
}

#[test]
fn a_socket_of_the_service_manager_is_taken() {
    let (folder, path) = paper();
    let notified = folder.path().join("notify");
    let manager = std::os::unix::net::UnixDatagram::bind(&notified).unwrap();
    manager.set_read_timeout(Some(PATIENCE)).unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let mut command = super::courant(&["serve", "--paper", &path, "--listen", "127.0.0.1:1"]);
    // The first descriptor is 3 for a service manager; a test has an easier way to hand over its standard input.
    command.stdin(std::os::fd::OwnedFd::from(listener)).env("LISTEN_FDS", "1").env("LISTEN_FDS_FIRST_FD", "0");
    let mut server = Server { child: command.env("NOTIFY_SOCKET", &notified).spawn().unwrap(), address };
    let said = || {
        let mut said = [0; 64];
        let length = manager.recv(&mut said).unwrap();
        String::from_utf8_lossy(&said[..length]).into_owned()
    };
    assert_eq!(said(), "READY=1");
    assert!(server.get("/").starts_with("HTTP/1.1 200"));
    // It is told who serves when that changes, in whatever order the two say it.
    let _cleared = Cleared(path.clone());
    let new = replace(&path);
    let mut words = [said(), said()];
    words.sort();
    assert_eq!(words, [format!("MAINPID={new}"), "READY=1".to_owned()]);
    assert!(server.child.wait().unwrap().success());
    assert!(server.get("/").starts_with("HTTP/1.1 200"), "the same socket");
}
