//! The same paper at several sizes: what a page costs, what the search costs, starting and resting.
//!
//! Pages are made anew for each request (`page_cache_mb = 0`), by one asker over loopback, so a figure holds two trips
//! through the system and the asker's own work. A promise is kept if the largest paper takes at most half as long again as the
//! smallest one. With `--postgres` the papers are in a throw-away PostgreSQL on this machine.

use super::client::Client;
use super::grow::Store;
use super::process::{Running, memory};
use super::render::ask;
use super::table::{Table, Verdict};
use super::workshop::{Workshop, median, megabytes, quantile};
use super::wxr;
use anyhow::{Context, bail, ensure};
use courant_testkit::cluster::PgCluster;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Larger papers are copies of one of so many articles.
const FIRST: usize = 10_000;
/// What the largest paper may take of the smallest one's time.
const MOST: f64 = 1.5;
const OWN_MEMORY: &str = "< 300 MB at 1,000,000";
const PATIENCE: Duration = Duration::from_secs(20);

/// One sort of page at one size: median and 99 of 100, in ms.
struct Figure {
    what: &'static str,
    p50: f64,
    p99: f64,
    /// The promise is about it.
    is_promised: bool,
}

/// A paper that is measured.
struct Paper {
    folder: PathBuf,
    store: Store,
    size: usize,
}

impl Paper {
    /// One in a folder with its store.
    fn of(folder: &Path) -> anyhow::Result<Paper> {
        let store = Store::File(folder.join("paper.db"));
        Ok(Paper { size: store.articles()?, store, folder: folder.to_owned() })
    }

    /// Makes one, in that PostgreSQL if one is given.
    fn make(workshop: &Workshop, folder: &Path, size: usize, server: Option<&PgCluster>) -> anyhow::Result<Paper> {
        eprintln!("  making a paper of {size} articles …");
        let first = size.min(FIRST);
        ensure!(size.is_multiple_of(first), "sizes above {FIRST} are multiples of it");
        let address = server.map(|server| database(&server.address(), size)).transpose()?;
        let folder = workshop.new_paper_in(folder, address.as_deref())?;
        workshop.import(&workshop.export(first)?, &folder)?;
        let store = address.map_or_else(|| Store::File(folder.join("paper.db")), Store::Server);
        if size > first {
            store.grow(size / first)?;
        }
        Ok(Paper { folder, store, size })
    }
}

/// A new database of a server; its address.
fn database(server: &str, size: usize) -> anyhow::Result<String> {
    Store::Server(server.to_owned()).ask(&format!("CREATE DATABASE scale_{size};"))?;
    Ok(server.replacen("/postgres?", &format!("/scale_{size}?"), 1))
}

/// Measures a paper of each size, the smallest first, then one that was made before ([`command`]).
pub fn run(
    workshop: &Workshop,
    sizes: &[usize],
    made: Option<&Path>,
    is_postgres: bool,
    table: &mut Table,
) -> anyhow::Result<()> {
    let server = is_postgres.then(PgCluster::start).transpose()?;
    let mut smallest: Vec<Figure> = Vec::new();
    for size in sizes {
        let paper = Paper::make(workshop, Path::new(&format!("scale-{size}")), *size, server.as_ref())?;
        measure(workshop, &paper, &mut smallest, table)?;
        // The next one needs the room.
        std::fs::remove_dir_all(&paper.folder).with_context(|| format!("taking {} away", paper.folder.display()))?;
    }
    if let Some(folder) = made {
        measure(workshop, &Paper::of(folder)?, &mut smallest, table)?;
    }
    Ok(())
}

fn measure(workshop: &Workshop, paper: &Paper, smallest: &mut Vec<Figure>, table: &mut Table) -> anyhow::Result<()> {
    let size = paper.size;
    let figures = pages(workshop, paper, table)?;
    for figure in &figures {
        let base = smallest.iter().find(|base| base.what == figure.what);
        let ratio = base.map(|base| (figure.p50 / base.p50, figure.p99 / base.p99));
        let mut measured = format!("p50 {:.2} ms, p99 {:.2} ms", figure.p50, figure.p99);
        if let Some((p50, p99)) = ratio {
            measured = format!("{measured}; {p50:.2} × and {p99:.2} × of the smallest");
        }
        let verdict = match ratio {
            Some((p50, _)) if figure.is_promised => Verdict::of(p50 <= MOST),
            _ => Verdict::Told,
        };
        let promise = if figure.is_promised { "≤ 1.5 × of the smallest" } else { "" };
        table.add(&format!("{}, of {size}", figure.what), &measured, promise, verdict);
    }
    if smallest.is_empty() {
        *smallest = figures;
    }
    Ok(())
}

/// `cargo xtask bench paper FOLDER ARTICLES`: a paper as it is measured here, to look into; its search has no index yet.
pub fn command(arguments: &[String]) -> anyhow::Result<bool> {
    let [folder, size] = arguments else { bail!("usage: cargo xtask bench paper FOLDER ARTICLES") };
    let size = size.parse().context("ARTICLES is no number")?;
    Paper::make(&Workshop::open(size)?, &std::path::absolute(folder)?, size, None)?;
    Ok(true)
}

fn pages(workshop: &Workshop, paper: &Paper, table: &mut Table) -> anyhow::Result<Vec<Figure>> {
    let (folder, size) = (paper.folder.as_path(), paper.size);
    let mut figures = Vec::new();
    if !folder.join("search").is_dir() {
        search_index(workshop, paper, table)?;
    }
    let (server, address) = start(workshop, folder, size, table)?;
    let mut add = |what, paths: &[String], is_promised| -> anyhow::Result<()> {
        // Once before, so that the store's pages are in memory for every size alike.
        ask(address, paths, 1)?;
        let asked = ask(address, paths, 1)?;
        let (p50, p99) = (median(&asked.millis), quantile(&asked.millis, 0.99));
        figures.push(Figure { what, p50, p99, is_promised });
        Ok(())
    };
    let first = size.min(FIRST);
    let articles: Vec<String> = (0..500).map(|at| wxr::path(at * 7_919 % first)).collect();
    let repeated = |path: &str, times: usize| vec![path.to_owned(); times];
    let section = Client::connect(address)?.get("/", "")?;
    let html = String::from_utf8(section.body).context("the front page is not UTF-8")?;
    let links = super::serve::local_links(&html);
    let section = links.iter().find(|path| path.starts_with("/category/")).context("no section is linked to")?;
    add("article, made anew", &articles, true)?;
    add("front page, made anew", &repeated("/", 100), true)?;
    add("section, made anew", &repeated(section, 100), true)?;
    add("feed, made anew", &repeated("/feed/", 50), true)?;
    add("sitemap's index, made anew", &repeated("/sitemap.xml", 5), false)?;
    let numbered = format!("{section}page/{}/", (size / 1_000).clamp(2, 1_000));
    let (took, to) = moved(address, &numbered)?;
    table.add(&format!("{numbered} → where it starts now, of {size}"), &format!("{took:.2} ms"), "", Verdict::Told);
    add("that page, made anew", &repeated(&to, 100), true)?;
    let questions = wxr::questions(200).iter().map(|words| format!("/search/?q={words}")).collect::<Vec<_>>();
    let before = figures_of(address)?;
    let asked = ask(address, &questions, 1)?;
    let p99 = quantile(&asked.millis, 0.99);
    let measured =
        format!("p50 {:.2} ms, p99 {p99:.2} ms (200 different questions; whole pages)", median(&asked.millis));
    table.add(&format!("search, of {size}"), &measured, "p99 < 10 ms at 1,000,000", Verdict::of(p99 < 10.0));
    ensure!(figures_of(address)? == before, "pages came out of the cache");
    let (own, measured) = own_memory(&server);
    let most = megabytes(memory(server.id(), "VmHWM").unwrap_or_default());
    let measured = format!("{measured}, {most:.0} MB at most with the index's mapped files");
    table.add(&format!("memory after all of this, of {size}"), &measured, OWN_MEMORY, Verdict::of(own < 300_000_000));
    findable(workshop, folder, address, size, table)?;
    Ok(figures)
}

/// Makes the index of a paper that has none.
fn search_index(workshop: &Workshop, paper: &Paper, table: &mut Table) -> anyhow::Result<()> {
    let (folder, size) = (&paper.folder, paper.size);
    let ran = super::process::run(workshop.courant()?.args(["search", "rebuild", "--paper"]).arg(folder))?;
    let secs = ran.took.as_secs_f64();
    let bytes = folder_bytes(&folder.join("search"))?;
    let store = paper.store.bytes()?;
    let measured = format!(
        "{secs:.1} s, {:.0} articles/s with their comments; {:.0} MB beside a store of {:.0} MB; peak {:.0} MB",
        size as f64 / secs,
        megabytes(bytes),
        megabytes(store),
        megabytes(ran.peak_bytes)
    );
    table.add(&format!("search index made, of {size}"), &measured, "", Verdict::Told);
    Ok(())
}

fn start(workshop: &Workshop, paper: &Path, size: usize, table: &mut Table) -> anyhow::Result<(Running, SocketAddr)> {
    let mut fronts = Vec::new();
    let mut running = None;
    for _ in 0..5 {
        drop(running.take());
        let began = Instant::now();
        let (server, address) = workshop.serve_with(paper, &[("COURANT_PAGE_CACHE_MB", "0")])?;
        super::start::until_ok(address, "/", began)?;
        fronts.push(began.elapsed().as_secs_f64() * 1000.0);
        running = Some((server, address));
    }
    let running = running.context("nothing was started")?;
    std::thread::sleep(Duration::from_secs(1));
    let (own, rest) = own_memory(&running.0);
    let millis = median(&fronts);
    let measured = format!("front page after {millis:.0} ms; at rest {rest}");
    let verdict = Verdict::of(millis < 1000.0 && own < 300_000_000);
    table.add(&format!("start, of {size}"), &measured, "< 1 s and < 300 MB at 1,000,000", verdict);
    Ok(running)
}

/// What a program holds for itself, in bytes and in words: the index's files are mapped, and the system takes their pages
/// back when it needs them.
fn own_memory(running: &Running) -> (u64, String) {
    let own = memory(running.id(), "RssAnon").unwrap_or_default();
    (own, format!("{:.0} MB of its own", megabytes(own)))
}

/// Where a numbered page of the old site leads, and how long the first to ask waits.
fn moved(address: SocketAddr, path: &str) -> anyhow::Result<(f64, String)> {
    let mut client = Client::connect(address)?;
    let asked = Instant::now();
    let answer = client.get(path, "")?;
    let took = asked.elapsed().as_secs_f64() * 1000.0;
    let to = answer.header("location").with_context(|| format!("{path} answered {}", answer.status))?;
    Ok((took, to.to_owned()))
}

fn figures_of(address: SocketAddr) -> anyhow::Result<u64> {
    Ok(super::render::Cache::read(address)?.hits)
}

/// How long after a story came in readers find it.
fn findable(
    workshop: &Workshop,
    paper: &Path,
    address: SocketAddr,
    size: usize,
    table: &mut Table,
) -> anyhow::Result<()> {
    let mut waits = Vec::new();
    // Others than in an earlier run on the same paper.
    let begun = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs() as usize % 10_000_000;
    for round in begun..begun + 5 {
        let word = format!("zyxwort{round}x");
        let export = paper.join(format!("{word}.xml"));
        wxr::write_late(&export, round, &word)?;
        workshop.import(&export, paper)?;
        let came = Instant::now();
        loop {
            let answer = Client::connect(address)?.get(&format!("/search/?q={word}"), "")?;
            if String::from_utf8_lossy(&answer.body).contains(&format!("late-{word}")) {
                break;
            }
            ensure!(came.elapsed() < PATIENCE, "a story that came is not found after {} s", PATIENCE.as_secs());
            std::thread::sleep(Duration::from_millis(5));
        }
        waits.push(came.elapsed().as_secs_f64() * 1000.0);
    }
    let most = waits.iter().copied().fold(0.0, f64::max);
    let measured = format!("{:.0} ms, at most {most:.0} ms after the import's end", median(&waits));
    table.add(&format!("a new story is found, of {size}"), &measured, "< 1 s", Verdict::of(most < 1000.0));
    Ok(())
}

fn folder_bytes(folder: &Path) -> anyhow::Result<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let facts = entry.metadata()?;
        bytes += if facts.is_dir() { folder_bytes(&entry.path())? } else { facts.len() };
    }
    Ok(bytes)
}
