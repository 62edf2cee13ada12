//! Pages out of the cache over TLS: HTTP/2, HTTP/1.1, and what a new connection costs, against nginx.
//!
//! Both show one certificate (ECDSA P-256), and each client settles for the same with both: TLS 1.3, X25519, and the
//! AES-GCM that it likes best. `wrk` and `h2load` ask for an article of a synthetic paper; `openssl s_time` shakes
//! hands only, or so nearly: it asks for `robots.txt` by HTTP/1.0, for without an answer it does not get the ticket that the
//! next handshake goes on with.

use super::client::fetch;
use super::duel::{self, Side};
use super::nginx::{File, Nginx};
use super::process::need;
use super::serve::file;
use super::table::Table;
use super::workshop::Workshop;
use super::wrk::{self, Load, said};
use super::wxr;
use anyhow::{Context, ensure};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const GZIP: &str = "Accept-Encoding: gzip";
/// Clients that shake hands at a time: one waits while the server works.
const SHAKERS: usize = 8;
const SECS: u32 = 3;

/// Runs every comparison on a small synthetic paper.
pub fn run(workshop: &Workshop, table: &mut Table) -> anyhow::Result<()> {
    for (program, package) in [("nginx", "nginx"), ("wrk", "wrk"), ("h2load", "nghttp2-client"), ("openssl", "openssl")]
    {
        need(program, package)?;
    }
    let pair = workshop.folder("certificate")?;
    certificate(&pair)?;
    let paper = workshop.new_paper("encrypted")?;
    workshop.import(&workshop.export(2_000)?, &paper)?;

    // What stands in nginx's files is asked for without TLS.
    let (mut plain, address) = workshop.serve(&paper)?;
    plain.wait_for(address)?;
    let article = wxr::path(1_200);
    let paths = [article.as_str(), "/robots.txt"];
    let files = paths.iter().enumerate().map(|(at, path)| file(address, path, format!("/{at}.page"), true));
    let files = files.collect::<anyhow::Result<Vec<File>>>()?;
    ensure!(fetch(address, &article, "")?.body == files[0].plain, "the article changes by itself");
    drop(plain);
    let nginx = Nginx::start(&workshop.folder("nginx-tls")?, &files, Some(&pair))?;
    let (chain, key) = (pair.join("cert.pem"), pair.join("key.pem"));
    let settings =
        [("COURANT_TLS_CERTIFICATE", &*chain.to_string_lossy()), ("COURANT_TLS_KEY", &*key.to_string_lossy())];
    let (mut courant, address) = workshop.serve_with(&paper, &settings)?;
    courant.wait_for(address)?;

    let (ours, theirs) = (format!("https://{address}"), format!("https://{}", nginx.address));
    for (at, path) in paths.iter().enumerate() {
        // Twice: the first is made, and its compressed bytes with it.
        for _ in 0..2 {
            got(&format!("{ours}{path}"))?;
        }
        let (mine, other) = (got(&format!("{ours}{path}"))?, got(&format!("{theirs}/{at}.page"))?);
        ensure!(mine == other, "{path}: nginx does not send the same bytes over TLS");
    }
    let (mine, other) = ([&courant], [&nginx.process]);
    let (mine, other) = (mine.as_slice(), other.as_slice());
    let (ours_article, theirs_article) = (format!("{ours}{article}"), format!("{theirs}/0.page"));
    for streams in [1, 10] {
        let load = |url: &str| {
            let url = url.to_owned();
            move || wrk::h2(&url, Some(GZIP), streams, SECS)
        };
        let what = format!("article, gzip, TLS, HTTP/2, 64 connections, {streams} at a time each");
        let (us, them) = (load(&ours_article), load(&theirs_article));
        duel::run(table, &what, None, Side::new("Courant", mine, us), Side::new("nginx", other, them))?;
    }
    let closing = format!("{GZIP}\r\nConnection: close");
    for (what, field) in [("64 connections", GZIP), ("a connection each", closing.as_str())] {
        let load = |url: &str| {
            let url = url.to_owned();
            move || wrk::run(&url, Some(field), SECS)
        };
        let (us, them) = (load(&ours_article), load(&theirs_article));
        let what = format!("article, gzip, TLS, HTTP/1.1, {what}");
        duel::run(table, &what, None, Side::new("Courant", mine, us), Side::new("nginx", other, them))?;
    }
    for (what, way) in [("new", "-new"), ("resumed", "-reuse")] {
        let load = |url: &str, path: &'static str| {
            let address = url.trim_start_matches("https://").to_owned();
            move || shake(&address, path, way)
        };
        let (us, them) = (load(&ours, "/robots.txt"), load(&theirs, "/1.page"));
        let what = format!("TLS handshakes, {what}, robots.txt each");
        duel::run(table, &what, None, Side::new("Courant", mine, us), Side::new("nginx", other, them))?;
    }
    Ok(())
}

/// A certificate of its own, with its key, in a folder.
fn certificate(folder: &Path) -> anyhow::Result<()> {
    let mut command = Command::new("openssl");
    command.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "7"]);
    command.args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]);
    said(command.arg("-keyout").arg(folder.join("key.pem")).arg("-out").arg(folder.join("cert.pem"))).map(drop)
}

/// The body of one answer over HTTP/2.
fn got(url: &str) -> anyhow::Result<Vec<u8>> {
    let output = Command::new("nghttp").args(["-H", GZIP, "--no-verify-peer", url]).stdin(Stdio::null()).output();
    let output = output.context("running nghttp")?;
    ensure!(output.status.success() && !output.stdout.is_empty(), "no answer for {url}");
    Ok(output.stdout)
}

/// Handshakes of several clients for some seconds, each with one small answer.
fn shake(address: &str, path: &str, way: &str) -> anyhow::Result<Load> {
    let began = Instant::now();
    let one = || {
        let mut command = Command::new("openssl");
        said(command.args(["s_time", "-connect", address, "-www", path, "-time", &SECS.to_string(), way]))
    };
    let texts: Vec<anyhow::Result<String>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..SHAKERS).map(|_| scope.spawn(one)).collect();
        let broken = |_| Err(anyhow::anyhow!("a client broke"));
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(broken)).collect()
    });
    let secs = began.elapsed().as_secs_f64();
    let mut requests = 0.0;
    for text in texts {
        requests += shaken(&text?, way == "-reuse").context("openssl s_time did not do as it was told")?;
    }
    Ok(Load { per_sec: requests / secs, requests, p50_ms: None, p99_ms: None })
}

/// How many connections a client made, all of them as asked: it writes `r` for each that was resumed, and `*` for others.
fn shaken(text: &str, is_resumed: bool) -> Option<f64> {
    let marks = text.lines().find(|line| line.starts_with(['r', '*']))?;
    let (wanted, other) = if is_resumed { ('r', '*') } else { ('*', 'r') };
    let count = marks.chars().filter(|mark| *mark == wanted).count();
    (count > 0 && !marks.contains(other)).then_some(count as f64)
}

#[cfg(test)]
mod tests {
    use super::shaken;

    #[test]
    fn what_s_time_says_is_read() {
        let text =
            |marks: &str| format!("Collecting connection statistics for 1 seconds\n{marks}\n\n4 connections in 0.3s");
        assert_eq!(shaken(&text("****"), false), Some(4.0));
        assert_eq!(shaken(&text("rrr"), true), Some(3.0));
        assert_eq!(shaken(&text("rr*r"), true), None);
        assert_eq!(shaken(&text(""), true), None);
    }
}
