//! `cargo xtask bench comments`: accepted comments a second with 64 writers over HTTP, against the same rows with a commit
//! each; and readers of the article while that storm lasts, against the same readers without it; and ten thousand readers a
//! second while fifty a second comment, against the same without them.
//!
//! Everything is real (sockets, the server, the rules, the store, its event, the page made anew) but the time as the paper
//! sees it, which goes a minute on with every comment: budgets for ten minutes, which are there to stop a storm, would end
//! it after the first 120. Each writer has a network of its own. The rounds of all measurements are interleaved; each store is a fresh sample paper.
//! Figures are printed as lines of JSON, `{"what", "measured"}`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot go on ends")]

mod client;
mod figures;
mod rows;
mod storm;

use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::http::client_address::TrustedProxies;
use courant_kit::http::page_cache::PageCacheLimits;
use courant_kit::http::server::{self, ServerLimits};
use courant_paper::media::files::MediaFolder;
use courant_paper::pages::{answer, cache::dispatcher};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_paper::{sample, settings};
use courant_testkit::each_engine;
use figures::{Figures, told};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use storm::{Readers, Storm};
use tokio::sync::watch;

/// 24 November 2026, 02:00 UTC: after everything the sample has published.
const NOW: i64 = 1_795_485_600_000;
/// Measurements of each kind.
const ROUNDS: usize = 7;
/// How long one lasts.
const LASTS: Duration = Duration::from_secs(3);
/// Who writes at the same time.
const WRITERS: usize = 64;
/// Readers in the storm: eight that ask a hundred times a second each.
const FEW: (usize, Duration) = (8, Duration::from_millis(10));
/// The readers of the promise, ten thousand a second, and those who comment beside them, fifty a second.
const MANY: (usize, Duration) = (64, Duration::from_micros(6_400));
const COMMENTING: (usize, Duration) = (10, Duration::from_millis(200));

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let nth = AtomicUsize::new(0);
    runtime.block_on(each_engine(MIGRATIONS, async |db| {
        let engine = ["SQLite", "PostgreSQL"][nth.fetch_add(1, Ordering::Relaxed)];
        measure(engine, db).await;
    }));
}

async fn measure(engine: &str, db: Db) {
    let folder = tempfile::tempdir().unwrap();
    let media = MediaFolder::new(folder.path().join("media"));
    sample::load(&db, &media, &Clock::fixed(NOW), "http://127.0.0.1").await.unwrap();
    let mut open = settings::find(&mut db.read().await.unwrap()).await.unwrap().unwrap();
    open.comments = "open".to_owned();
    settings::change(&db, open, NOW).await.unwrap();
    let paper = Paper::open(db.clone(), Clock::fixed(NOW), media, PageCacheLimits::default(), None).await.unwrap();
    let (stop, stopping) = watch::channel(false);
    let until = |mut stopping: watch::Receiver<bool>| async move {
        stopping.wait_for(|stop| *stop).await.map(drop).unwrap_or_default();
    };
    let events = dispatcher(&paper).await.unwrap();
    let hearing = tokio::spawn({
        let stopped = until(stopping.clone());
        async move { events.run(stopped).await }
    });
    let listener = server::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
    let address = listener.local_addr().unwrap();
    let limits = ServerLimits {
        trusted_proxies: TrustedProxies::new(vec!["127.0.0.1".parse().unwrap()]),
        ..ServerLimits::default()
    };
    let stopped = async move {
        until(stopping).await;
        server::DRAIN
    };
    let serving = tokio::spawn(server::serve(listener, None, answer::service(&paper), limits, stopped));

    let (storm, article) = Storm::of(&paper, address).await;
    let readers = Readers { address, path: storm.path.clone(), count: FEW.0, every: FEW.1 };
    let many = Readers { count: MANY.0, every: MANY.1, ..readers.clone() };
    let mut figures = Figures::default();
    // Not counted: connections are opened, pages are made for the first time.
    storm.blow(WRITERS, None, Duration::from_secs(1)).await;
    readers.read(Duration::from_secs(1)).await;
    for round in 0..ROUNDS {
        for step in 0..2 {
            match (round + step) % 2 {
                0 => figures.storm.push(storm.blow(WRITERS, None, LASTS).await),
                _ => figures.alone.push(rows::one_by_one(&db, article, LASTS).await),
            }
        }
        for step in 0..2 {
            match (round + step) % 2 {
                0 => figures.quiet.push(readers.read(LASTS).await),
                _ => {
                    let (read, _) = tokio::join!(readers.read(LASTS), storm.blow(WRITERS, None, LASTS));
                    figures.stormy.push(read);
                }
            }
        }
        for step in 0..2 {
            match (round + step) % 2 {
                0 => figures.unanswered.push(many.read(LASTS).await),
                _ => {
                    let (writers, pace) = COMMENTING;
                    let (read, written) = tokio::join!(many.read(LASTS), storm.blow(writers, Some(pace), LASTS));
                    figures.answered.push(read);
                    figures.written.push(written);
                }
            }
        }
        eprintln!("  {engine}: round {} of {ROUNDS}", round + 1);
    }
    let held = storm.count_held().await;
    stop.send_replace(true);
    serving.await.unwrap().unwrap();
    hearing.await.unwrap();
    told(engine, &figures, held);
}

/// Shared by all parts: the paper that is measured.
type Measured = Arc<Paper>;
