//! Pages out of the cache against nginx serving the same bytes as files.
//!
//! nginx is told to send the same header fields (some 1.5 KB of them); one row has it send its own few.

use super::client::fetch;
use super::duel::{self, Side};
use super::nginx::{File, Nginx};
use super::process::{Running, free_address, need};
use super::table::Table;
use super::workshop::Workshop;
use super::wrk;
use anyhow::{Context, ensure};
use std::net::SocketAddr;

/// One comparison.
struct Case {
    what: &'static str,
    path: String,
    /// A header field of every request.
    field: Option<&'static str>,
    secs: u32,
    /// Whether nginx sends our header fields too.
    is_dressed: bool,
    /// The least ratio.
    promised: Option<f64>,
}

/// Runs every comparison on the sample paper.
pub fn run(workshop: &Workshop, table: &mut Table) -> anyhow::Result<()> {
    need("nginx", "nginx")?;
    need("wrk", "wrk")?;
    let address = free_address()?;
    let mut command = workshop.courant()?;
    command.args(["demo", "--listen", &address.to_string()]);
    let mut courant = Running::start(&mut command)?;
    courant.wait_for(address)?;
    courant.wait_until_idle()?;
    let cases = cases(address)?;
    let files = cases.iter().enumerate().map(|(at, case)| {
        let path = format!("/{at}.page");
        file(address, &case.path, path, case.is_dressed)
    });
    let files = files.collect::<anyhow::Result<Vec<File>>>()?;
    let nginx = Nginx::start(&workshop.folder("nginx")?, &files, None)?;
    for (case, place) in cases.iter().zip(files.iter().map(|file| &file.path)) {
        same_bytes(address, nginx.address, case, place)?;
        let load = |address, path| move || wrk::run(&format!("http://{address}{path}"), case.field, case.secs);
        let (ours, theirs) = ([&courant], [&nginx.process]);
        let ours = Side::new("Courant", &ours, load(address, case.path.as_str()));
        let theirs = Side::new("nginx", &theirs, load(nginx.address, place.as_str()));
        duel::run(table, case.what, case.promised, ours, theirs)?;
    }
    Ok(())
}

fn cases(address: SocketAddr) -> anyhow::Result<Vec<Case>> {
    let front = String::from_utf8(fetch(address, "/", "")?.body).context("the front page is not UTF-8")?;
    let links = local_links(&front);
    let segments = |path: &str| path.split('/').filter(|segment| !segment.is_empty()).count();
    let article = links.iter().find(|path| segments(path) >= 3).context("the front page links to no article")?;
    // The way to the search stands before the sections.
    let section = links
        .iter()
        .find(|path| segments(path) == 1 && *path != "/search/")
        .context("the front page links to no section")?;
    let gzip = Some("Accept-Encoding: gzip");
    let case = |what, path: &str, field, secs| Case {
        what,
        path: path.to_owned(),
        field,
        secs,
        is_dressed: true,
        promised: Some(1.0),
    };
    let close = Some("Accept-Encoding: gzip\r\nConnection: close");
    Ok(vec![
        case("article, cached, gzip", article, gzip, 3),
        Case { is_dressed: false, ..case("the same, nginx with few header fields", article, gzip, 3) },
        case("article, cached, not compressed", article, None, 3),
        case("front page, cached, gzip", "/", gzip, 1),
        case("section page, cached, gzip", section, gzip, 1),
        Case { promised: None, ..case("robots.txt, cached", "/robots.txt", None, 1) },
        Case { promised: None, ..case("article, gzip, a connection each", article, close, 1) },
    ])
}

/// The paths that a page links to, without machinery, feeds and anchors, in the page's order.
pub(super) fn local_links(html: &str) -> Vec<String> {
    let hrefs = html.split("href=\"").skip(1).filter_map(|rest| rest.split_once('"').map(|(href, _)| href));
    let paths = hrefs.map(|href| href.replace("&#x2f;", "/"));
    paths
        .filter(|path| path.starts_with('/') && path.ends_with('/') && !path.contains("/~") && !path.contains("/feed/"))
        .collect()
}

/// A page of Courant's as a file for nginx, with the very bytes of each coding and, if it is dressed, its header fields.
pub(super) fn file(address: SocketAddr, from: &str, path: String, is_dressed: bool) -> anyhow::Result<File> {
    let plain = fetch(address, from, "")?;
    let gzip = fetch(address, from, "Accept-Encoding: gzip\r\n")?;
    let is_coded = gzip.header("content-encoding") == Some("gzip");
    // What nginx says by itself.
    const OWN: [&str; 6] = ["content-type", "content-length", "date", "etag", "last-modified", "connection"];
    let dress = |(name, _): &&(String, String)| is_dressed && !OWN.contains(&name.as_str());
    Ok(File {
        path,
        content_type: plain.header("content-type").context("a page without Content-Type")?.to_owned(),
        fields: plain.headers.iter().filter(dress).cloned().collect(),
        plain: plain.body,
        gzip: is_coded.then_some(gzip.body),
    })
}

/// Both sides must send the same body for what the case asks.
fn same_bytes(ours: SocketAddr, theirs: SocketAddr, case: &Case, place: &str) -> anyhow::Result<()> {
    let fields = case.field.map_or(String::new(), |field| format!("{field}\r\n"));
    let mine = fetch(ours, &case.path, &fields)?;
    let other = fetch(theirs, place, &fields)?;
    ensure!(mine.body == other.body, "{}: nginx does not send the same bytes", case.what);
    for name in ["content-type", "content-encoding"] {
        ensure!(mine.header(name) == other.header(name), "{}: {name} differs", case.what);
    }
    eprintln!("  {} {}: {} bytes", case.what, case.path, mine.body.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn links_to_pages_are_found_in_a_page() {
        let html = r##"<a href="#main">x</a><a href="&#x2f;river&#x2f;">x</a><link href="/~assets/a/site.css">
                      <a href="/feed/"></a><a href="/2026/11/a/#comments"></a><a href="/2026/11/a/">a</a>"##;
        assert_eq!(super::local_links(html), ["/river/", "/2026/11/a/"]);
    }
}
