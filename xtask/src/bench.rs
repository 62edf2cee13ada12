//! `cargo xtask bench [serve] [tls] [render] [import] [start] [idle] [scale] [comments] [wordpress]`: the promised figures, each beside its promise.
//!
//! It runs the release binary on loopback against known programs on the same machine and prints one
//! table on standard output; progress goes to standard error. Figures of one run are worth little on
//! a busy machine, so whatever can be is given as a ratio of interleaved runs and as processor time
//! for each request, which a neighbour disturbs less.
//!
//! | Folder | What |
//! |---|---|
//! | `serve` | pages out of the cache against nginx with the same bytes |
//! | `tls` | the same over TLS: HTTP/2, HTTP/1.1, handshakes |
//! | `render` | articles that are in no cache |
//! | `duel` | two servers in turns, as `serve`, `tls` and `wordpress` have them |
//! | `import` | rate, memory, second run |
//! | `comments` | accepted comments a second, readers in a storm |
//! | `start` | time to the first page, memory at rest |
//! | `idle` | memory of ten thousand connections |
//! | `scale` | the same pages and the search in papers of several sizes, which `grow` makes |
//! | `wordpress` | pages that are in no cache against WordPress with the same articles |
//! | `wxr` | the synthetic export: same options, same bytes |

mod client;
mod comments;
mod duel;
mod grow;
mod idle;
mod import;
mod nginx;
mod process;
mod render;
mod scale;
mod serve;
mod start;
mod table;
mod tls;
mod wordpress;
mod workshop;
mod wrk;
pub mod wxr;

use anyhow::{Context, bail, ensure};
pub use process::need;
use std::path::PathBuf;
use table::Table;
use workshop::Workshop;

/// What `cargo xtask bench` was asked for.
struct Options {
    parts: Vec<String>,
    /// Articles of the large synthetic paper.
    articles: usize,
    /// Papers that `scale` makes.
    sizes: Vec<usize>,
    /// A paper that `scale` measures as well.
    paper: Option<PathBuf>,
    /// Also import 100,000 articles.
    is_huge: bool,
    /// Measure comments on PostgreSQL too, and `scale` on PostgreSQL instead.
    is_postgres: bool,
    /// Make each sync of the disk take so much longer while comments are measured (ms).
    sync_ms: Option<u32>,
    /// An export that WordPress wrote; `.zst` is unpacked.
    export: PathBuf,
    /// Articles that Courant and WordPress both have while `wordpress` asks for pages.
    beside: usize,
    /// The source of WordPress's importer; without it `wordpress` fills WordPress by the functions that the importer calls.
    importer: Option<PathBuf>,
}

const PARTS: [&str; 9] = ["import", "start", "render", "idle", "serve", "tls", "scale", "comments", "wordpress"];
const USAGE: &str = "usage: cargo xtask bench [serve] [tls] [render] [import] [start] [idle] [scale] [comments] [wordpress] [--articles N] [--sizes N,N,…] [--paper FOLDER] [--huge] [--postgres] [--sync-ms N] [--export FILE] [--beside N] [--importer FOLDER]\n\
                     \x20      cargo xtask bench wxr FILE [--articles N] [--comments N] [--words N]\n\
                     \x20      cargo xtask bench paper FOLDER ARTICLES";

/// Runs the parts that are named, or all. It fails when something could not be measured, not when a
/// promise is missed: figures are for reading.
pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    if arguments.first().is_some_and(|first| first == "wxr") {
        return wxr::command(&arguments[1..]);
    }
    if arguments.first().is_some_and(|first| first == "paper") {
        return scale::command(&arguments[1..]);
    }
    let options = parse(arguments)?;
    let workshop = Workshop::open(options.articles)?;
    let mut table = Table::default();
    for part in PARTS {
        if !options.parts.is_empty() && !options.parts.iter().any(|wanted| wanted == part) {
            continue;
        }
        eprintln!("bench {part} …");
        match part {
            "import" => import::run(&workshop, &options.export, options.is_huge, &mut table),
            "start" => start::run(&workshop, &mut table),
            "idle" => idle::run(&workshop, &mut table),
            "scale" => scale::run(&workshop, &options.sizes, options.paper.as_deref(), options.is_postgres, &mut table),
            "render" => render::run(&workshop, &mut table),
            "tls" => tls::run(&workshop, &mut table),
            "wordpress" => wordpress::run(&workshop, options.beside, options.importer.as_deref(), &mut table),
            "comments" => comments::run(options.is_postgres, options.sync_ms, &mut table),
            _ => serve::run(&workshop, &mut table),
        }
        .with_context(|| format!("bench {part}"))?;
    }
    table.print();
    Ok(true)
}

fn parse(arguments: &[String]) -> anyhow::Result<Options> {
    let mut options = Options {
        parts: Vec::new(),
        articles: 20_000,
        sizes: vec![1_000, 100_000],
        paper: None,
        is_huge: false,
        is_postgres: false,
        sync_ms: None,
        export: PathBuf::from("../shared/data/wxr/large/wp61-bbc-2225.xml.zst"),
        beside: 100_000,
        importer: None,
    };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().with_context(|| format!("{argument} needs a value\n{USAGE}"));
        match argument.as_str() {
            "--articles" => options.articles = value()?.parse().context("--articles needs a number")?,
            "--sizes" => {
                let sizes = value()?.split(',').map(str::parse).collect::<Result<_, _>>();
                options.sizes = sizes.context("--sizes needs numbers with commas between them")?;
            }
            "--paper" => options.paper = Some(PathBuf::from(value()?)),
            "--export" => options.export = PathBuf::from(value()?),
            "--beside" => options.beside = value()?.parse().context("--beside needs a number")?,
            "--importer" => options.importer = Some(PathBuf::from(value()?)),
            "--huge" => options.is_huge = true,
            "--postgres" => options.is_postgres = true,
            "--sync-ms" => options.sync_ms = Some(value()?.parse().context("--sync-ms needs a number")?),
            part if PARTS.contains(&part) => options.parts.push(part.to_owned()),
            other => bail!("there is nothing called {other:?}\n{USAGE}"),
        }
    }
    ensure!(
        options.sync_ms.is_none() || !options.is_postgres,
        "--sync-ms holds up this program only, not PostgreSQL's own processes"
    );
    ensure!(options.articles >= 2_000, "--articles must be 2000 or more: the paper is read once, article by article");
    Ok(options)
}
