//! The program served encrypted: with certificates in files, and with those that an ACME server gives.

use super::tls::{Made, get, made};
use super::{PATIENCE, Server, paper, run};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// Adds lines to the settings of a paper.
fn set(path: &str, lines: &str) {
    let file = Path::new(path).join("courant.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{lines}\n{text}")).unwrap();
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn put(path: &str, made: &Made) {
    for (name, text) in [("c.pem", &made.chain), ("k.pem", &made.key)] {
        std::fs::write(Path::new(path).join(name), text).unwrap();
    }
}

#[test]
fn certificates_in_files_are_shown_and_taken_anew() {
    let (_folder, path) = paper();
    let plain = free_port();
    let lines = format!("tls_certificate = \"c.pem\"\ntls_key = \"k.pem\"\nlisten_plain = \"127.0.0.1:{plain}\"");
    set(&path, &lines);
    let [first, second] = [0, 1].map(|_| made(&["river.example"]));
    put(&path, &first);
    assert!(run(&["settings", "--paper", &path, "--address", "https://river.example"]).0);
    let server = Server::start(&path);
    let page = get(&server.address, "river.example", "/", &first.chain).unwrap();
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("The Test"), "{page}");
    assert!(page.contains("strict-transport-security: max-age=63072000"), "{page}");

    // Without encryption, everything leads to the encrypted pages, and promises nothing that it cannot keep.
    let led = Server::ask_at(&format!("127.0.0.1:{plain}"), "/a/?b=c", "");
    assert!(led.starts_with("HTTP/1.1 308 "), "{led}");
    assert!(led.contains("location: https://river.example/a/?b=c\r\n") && !led.contains("strict-transport"), "{led}");
    // A page that is kept, asked for as it is answered before anything else.
    let mut stream = TcpStream::connect(("127.0.0.1", plain)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let twice = "GET / HTTP/1.1\r\nhost: river.example\r\n\r\nGET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(twice.as_bytes()).unwrap();
    let mut led = String::new();
    stream.read_to_string(&mut led).unwrap();
    assert!(led.starts_with("HTTP/1.1 308 ") && led.matches("HTTP/1.1 308 ").count() == 2, "{led}");
    let none = Server::ask_at(&format!("127.0.0.1:{plain}"), "/.well-known/acme-challenge/none", "");
    assert!(none.starts_with("HTTP/1.1 404 "), "{none}");

    let (is_well, out, _) = run(&["doctor", "--paper", &path]);
    assert!(is_well && out.contains("The certificate of its files holds until 4096"), "{out}");
    put(&path, &second);
    let began = Instant::now();
    while get(&server.address, "river.example", "/", &second.chain).is_err() {
        assert!(began.elapsed() < PATIENCE, "the new certificate is never shown");
    }
    assert!(get(&server.address, "river.example", "/", &first.chain).is_err());
    let (status, complaints) = server.stop("TERM");
    assert!(status.success(), "{complaints}");

    // A pair that does not belong together is refused before anybody is served.
    std::fs::write(Path::new(&path).join("k.pem"), &first.key).unwrap();
    let (is_well, _, complaint) = run(&["serve", "--paper", &path, "--listen", "127.0.0.1:0"]);
    assert!(!is_well && complaint.contains("not the one of the certificate"), "{complaint}");
    let (is_well, out, _) = run(&["doctor", "--paper", &path]);
    assert!(!is_well && out.contains("The certificate cannot be used"), "{out}");
}

#[test]
fn half_of_what_encryption_needs_is_refused() {
    let (_folder, path) = paper();
    for (name, value, words) in [
        ("COURANT_TLS_KEY", "k.pem", "go together"),
        ("COURANT_ACME_NAMES", "river.example", "acme_terms_agreed must be true"),
        ("COURANT_LISTEN_PLAIN", "127.0.0.1:0", "no certificate is named"),
    ] {
        let mut command = super::courant(&["serve", "--paper", &path]);
        let output = command.env(name, value).output().unwrap();
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && complaint.contains(words), "{name}: {complaint}");
    }
}

/// An ACME server and the names it knows; both end when this is dropped.
struct Authority {
    children: Vec<Child>,
    directory: String,
    management: String,
    own: Made,
}

impl Drop for Authority {
    fn drop(&mut self) {
        for child in &mut self.children {
            if child.kill().is_ok() {
                child.wait().unwrap();
            }
        }
    }
}

impl Authority {
    /// `None`, with a word, where Debian's package `pebble` is not installed. It looks for proofs at these ports.
    fn start(folder: &Path, http: u16, tls: u16) -> Option<Authority> {
        if Command::new("pebble").arg("-h").stderr(Stdio::null()).status().is_err() {
            assert!(std::env::var_os("CI").is_none(), "pebble must be installed where CI is set");
            eprintln!("skipped: pebble is not installed (Debian's package `pebble`)");
            return None;
        }
        let [api, management, names, unused] = [0; 4].map(|_| free_port());
        let own = made(&["localhost", "127.0.0.1"]);
        let file = |name: &str, text: &str| {
            let path = folder.join(name);
            std::fs::write(&path, text).unwrap();
            path.display().to_string()
        };
        let config = format!(
            "{{\"pebble\": {{\"listenAddress\": \"127.0.0.1:{api}\", \"managementListenAddress\": \"127.0.0.1:{management}\",
              \"certificate\": \"{}\", \"privateKey\": \"{}\", \"httpPort\": {http}, \"tlsPort\": {tls},
              \"ocspResponderURL\": \"\", \"externalAccountBindingRequired\": false}}}}",
            file("authority.pem", &own.chain),
            file("authority.key", &own.key)
        );
        let quiet = |command: &mut Command| command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let dns = format!("127.0.0.1:{names}");
        let mut resolver = Command::new("pebble-challtestsrv");
        resolver.args(["-defaultIPv6", "", "-http01", "", "-https01", "", "-tlsalpn01", "", "-dns01", &dns]);
        let resolver = quiet(resolver.args(["-management", &format!("127.0.0.1:{unused}")]));
        let mut pebble = Command::new("pebble");
        pebble.args(["-strict", "-dnsserver", &dns, "-config", &file("pebble.json", &config)]);
        let pebble = quiet(pebble.env("PEBBLE_VA_NOSLEEP", "1"));
        let authority = Authority {
            children: vec![resolver, pebble],
            directory: format!("https://127.0.0.1:{api}/dir"),
            management: format!("127.0.0.1:{management}"),
            own,
        };
        let began = Instant::now();
        for place in [format!("127.0.0.1:{api}"), authority.management.clone()] {
            while TcpStream::connect(&place).is_err() {
                assert!(began.elapsed() < PATIENCE, "pebble does not answer");
            }
        }
        Some(authority)
    }

    /// The root of what it issues.
    fn root(&self) -> String {
        let answer = get(&self.management, "localhost", "/roots/0", &self.own.chain).unwrap();
        answer[answer.find("-----BEGIN").unwrap()..].to_owned()
    }
}

/// A certificate is ordered while the paper is served, kept over a restart, and told of by the doctor.
fn ordered(is_plain: bool) {
    let (folder, path) = paper();
    let (plain, port) = (free_port(), free_port());
    let Some(authority) = Authority::start(folder.path(), plain, port) else { return };
    std::fs::write(Path::new(&path).join("root.pem"), &authority.own.chain).unwrap();
    let mut lines = format!(
        "listen = \"127.0.0.1:{port}\"\nacme_names = [\"river.test\", \"www.river.test\"]\nacme_terms_agreed = true
acme_contact = \"post@river.test\"\nacme_directory = \"{}\"\nacme_root = \"root.pem\"\n",
        authority.directory
    );
    if is_plain {
        lines += &format!("listen_plain = \"127.0.0.1:{plain}\"\n");
    }
    set(&path, &lines);
    let (_, out, _) = run(&["doctor", "--paper", &path]);
    assert!(out.contains("There is no certificate for river.test,www.river.test yet"), "{out}");
    let address = format!("127.0.0.1:{port}");
    let mut server = Server::start_as_set(&path);
    let root = authority.root();
    let began = Instant::now();
    while get(&address, "www.river.test", "/health", &root).is_err() {
        assert!(began.elapsed() < PATIENCE, "no certificate came");
        assert!(server.child.try_wait().unwrap().is_none(), "it ended");
    }
    let page = get(&address, "river.test", "/", &root).unwrap();
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("The Test"), "{page}");
    let (status, complaints) = server.stop("TERM");
    assert!(status.success() && !complaints.contains("ERROR"), "{complaints}");

    // It is kept: the authority is not asked again.
    drop(authority);
    let server = Server::start_as_set(&path);
    assert!(get(&address, "river.test", "/", &root).unwrap().starts_with("HTTP/1.1 200"));
    let (_, out, _) = run(&["doctor", "--paper", &path]);
    assert!(out.contains("The certificate of river.test,www.river.test holds until"), "{out}");
    let (status, complaints) = server.stop("TERM");
    assert!(status.success(), "{complaints}");
}

#[test]
fn a_certificate_is_ordered_and_proved_without_encryption() {
    ordered(true);
}

#[test]
fn a_certificate_is_ordered_and_proved_by_tls() {
    ordered(false);
}
