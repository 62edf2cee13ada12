//! `courant serve`: the paper before its readers.

use crate::doors::{Claim, Doors};
use crate::relay::{self, Relay, notify};
use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_kit::config::{LogFormat, PaperFolder};
use courant_kit::egress::{Egress, EgressPolicy};
use courant_kit::http::client_address::TrustedProxies;
use courant_kit::http::log::HttpMetrics;
use courant_kit::http::page_cache::PageCacheLimits;
use courant_kit::http::server::{self, ServerLimits};
use courant_kit::jobs::Worker;
use courant_kit::key::Key;
use courant_kit::mail::Mailer;
use courant_kit::outbox::Listener;
use courant_paper::clockwork::Clockwork;
use courant_paper::imports::desk::Importer;
use courant_paper::layout::Manner;
use courant_paper::library::left;
use courant_paper::links::look::Looker;
use courant_paper::media::renditions::RenditionMaker;
use courant_paper::notices::{self, Postman};
use courant_paper::pages;
use courant_paper::pages::warm::Warmth;
use courant_paper::paper::Paper;
use courant_paper::related;
use courant_paper::search::Follower;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Letters that are sent at a time.
const LETTERS: usize = 4;
/// How long a program that takes over makes hot pages before it does.
const WARMING: Duration = Duration::from_secs(5);
/// How long a search that is there may take to be opened before the paper is served without.
const SEARCHING: Duration = Duration::from_millis(750);

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The paper's folder.
    #[arg(long)]
    paper: PathBuf,
    /// Address and port to listen on.
    #[arg(long)]
    listen: Option<SocketAddr>,
    /// Watch the theme's folder: every change is shown at once, in open browsers too.
    #[arg(long)]
    edit_theme: bool,
    /// Logs as JSON, a line each.
    #[arg(long)]
    json_logs: bool,
    /// Set by a paper that is served, for the program that takes its place.
    #[arg(long, hide = true)]
    take_over: bool,
}

/// Serves until it is told to stop.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    let folder = PaperFolder::open(&arguments.paper)?;
    let listen = arguments.listen.unwrap_or(folder.config().listen);
    let mut claim = Claim::of(&folder, arguments.take_over)?;
    let opened = super::open::open(&arguments.paper).await?;
    let config = opened.folder.config();
    start_logs(&config.log, arguments.json_logs || config.log_format == LogFormat::Json);
    let cache = PageCacheLimits { max_bytes: config.page_cache_bytes, ..PageCacheLimits::default() };
    let watch = arguments.edit_theme.then(|| super::theme::Watch::begin(&opened.folder));
    let theme = super::theme::read_for(&opened.folder, arguments.edit_theme)?;
    let token = config.metrics_token.clone();
    let manner = Manner::Serving;
    let paper = Paper::open_dressed(opened.db, Clock::system(), opened.media, cache, token, theme, manner).await?;
    paper.own_files.stand_in(&arguments.paper);
    paper.search.lie_in(&arguments.paper);
    paper.set_key(Key::of_folder(&arguments.paper)?);
    paper.set_mailer(Mailer::of_folder(&opened.folder)?);
    let limits = ServerLimits {
        trusted_proxies: TrustedProxies::new(config.trusted_proxies.clone()),
        ..ServerLimits::default()
    };
    let first = super::people::first_link(&paper.db, &paper.site().settings, paper.clock.now()).await?;
    let editing = watch.map(|watch| watch.follow(&paper));
    let program = concat!("Courant/", env!("CARGO_PKG_VERSION"));
    let agent = format!("{program} (+{}; looks whether links answer)", paper.site().settings.address);
    let policy = EgressPolicy::default();
    // An address in letters that no header may have is left out.
    let egress = Egress::new(&agent, policy).or_else(|_| Egress::new(program, policy))?;
    let doors = Doors::open(config, listen, &mut claim)?;
    let scheme = if doors.encryption.is_some() { "https" } else { "http" };
    let served = serve(paper, doors, limits, Some(egress), Some(&arguments.paper), |address| {
        if let Err(error) = claim.lock.sign() {
            tracing::warn!(%error, "the paper's lock does not say who has it");
        }
        let words = super::people::first_words(first.as_ref());
        say(&format!("Serving at {scheme}://{address}  (stop with Ctrl-C)\n{words}"));
        if let Some(link) = &first {
            tracing::warn!(link, "nobody owns this paper yet; whoever opens this link becomes its owner");
        }
    })
    .await;
    if let Some(editing) = editing {
        editing.abort();
    }
    served?;
    Ok(ExitCode::SUCCESS)
}

/// Says something to whoever started the server. They may not listen any more, and the paper is served all the same.
pub fn say(words: &str) {
    let mut out = std::io::stdout().lock();
    drop(out.write_all(words.as_bytes()).and_then(|()| out.flush()));
}

/// Logs to standard error: what `RUST_LOG` says, else `filter`.
pub fn start_logs(filter: &str, as_json: bool) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(filter));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if as_json { builder.json().init() } else { builder.init() }
}

/// Runs the server, the listeners, the jobs, the search and the clockwork of an open paper until Ctrl-C or SIGTERM, or until
/// another program takes over; then lets what was begun finish. Links to elsewhere are looked at by `egress`, if there is
/// one; what was hot is noted in `folder`.
pub async fn serve(
    paper: Arc<Paper>,
    doors: Doors,
    limits: ServerLimits,
    egress: Option<Egress>,
    folder: Option<&Path>,
    ready: impl FnOnce(SocketAddr),
) -> Result<()> {
    let Doors { main, encryption, plain, mut relay, predecessor } = doors;
    let address = main.local_addr().context("the listening socket has no address")?;
    let stop_asked = stop_signal().context("the signals to stop cannot be heard")?;
    let (stop, stopping) = watch::channel(false);
    let ears = notices::Ears::new(&paper.db, &paper.clock);
    let stored: Vec<Arc<dyn Listener>> = vec![Arc::new(ears), Arc::new(related::Ears::new(&paper.db, &paper.clock))];
    let dispatcher = pages::cache::dispatcher_with(&paper, stored).await?;
    let hearing = tokio::spawn({
        let stopping = stopping.clone();
        async move { dispatcher.run(until_stop(stopping)).await }
    });
    let limits = ServerLimits { metrics: Some(HttpMetrics::new(&paper.metrics)), ..limits };
    // The best compression of style and script takes a moment; until then they go out plain.
    let site = paper.site();
    tokio::task::spawn_blocking(move || site.style.assets.make_variants());
    let tls = encryption.as_ref().map(|encryption| encryption.tls.clone());
    let certificate = match encryption {
        Some(encryption) => Some(encryption.keep(&paper, plain.is_some(), until_stop(stopping.clone())).await?),
        None => None,
    };
    let warmth = folder.map(|folder| Arc::new(Warmth::new(&paper, folder)));
    let mut warming = warmth.clone().map(|warmth| tokio::spawn(async move { warmth.make_pages().await }));
    if let Some(predecessor) = predecessor {
        if let Some(warming) = &mut warming {
            // The old program still serves, so readers wait for nothing. What is not hot by then becomes it later.
            tokio::time::timeout(WARMING, warming).await.map(drop).unwrap_or_default();
        }
        predecessor.take_over().await?;
    }
    let (stop_work, work_stopping) = watch::channel(false);
    let work = start_work(&paper, egress, &work_stopping)?;
    let mut following = Following::begin(&paper).await;
    let clockwork = tokio::spawn(Clockwork::new(&paper).run(until_stop(stopping.clone())));
    let noting = warmth.clone().map(|warmth| tokio::spawn(warmth.run(until_stop(work_stopping))));

    let (ended, end) = watch::channel(None);
    let ending = {
        let paper = Arc::clone(&paper);
        async move {
            let patience = tokio::select! {
                () = stop_asked => {
                    notify("STOPPING=1");
                    server::DRAIN
                }
                () = hand_over(&paper, relay.as_mut(), warmth.as_deref(), &mut following) => relay::DRAIN,
            };
            // Nobody shall wait at a socket that nobody listens at.
            drop(relay.take());
            stop_work.send_replace(true);
            // Open pages would hold the server up; they ask again when it is back.
            paper.live.close();
            ended.send_replace(Some(patience));
            following.end().await;
            patience
        }
    };
    // One that finishes what it began, and is asked to stop, does not take its ten minutes.
    let cut = {
        let mut end = end.clone();
        async move {
            end.wait_for(Option::is_some).await.map(drop).unwrap_or_default();
            match stop_signal() {
                Ok(again) => again.await,
                Err(_) => std::future::pending().await,
            }
            tokio::time::sleep(server::DRAIN).await;
        }
    };
    let leading = plain.map(|plain| {
        let until =
            async move { end.clone().wait_for(Option::is_some).await.ok().and_then(|end| *end).unwrap_or_default() };
        let service = pages::plain::service(&paper, address.port());
        tokio::spawn(server::serve(plain, None, service, limits.clone(), until))
    });
    ready(address);
    notify("READY=1");
    tracing::info!(address = address.to_string(), "serving");
    // Of this socket alone: the plain one leads to the encrypted pages, whatever is kept.
    let limits = ServerLimits { kept_pages: Some(Arc::clone(&paper.cache)), ..limits };
    let serving = Box::pin(server::serve(main, tls, pages::answer::service(&paper), limits, ending));
    let report = tokio::select! {
        report = serving => Some(report),
        () = cut => None,
    };
    stop.send_replace(true);
    match leading {
        Some(leading) if report.is_some() => drop(leading.await.context("a background task broke")??),
        Some(leading) => leading.abort(),
        None => {}
    }
    if let Some(warming) = warming {
        warming.abort();
    }
    for task in work.into_iter().chain([hearing, clockwork]).chain(certificate).chain(noting) {
        task.await.context("a background task broke")?;
    }
    if let Some(report) = report.transpose()? {
        tracing::info!(requests = report.requests, abandoned = report.abandoned, "stopped");
    }
    Ok(())
}

async fn until_stop(mut stopping: watch::Receiver<bool>) {
    // An error means the sender is gone: the program is ending.
    stopping.wait_for(|stop| *stop).await.map(drop).unwrap_or_default();
}

/// The workers, each with a thread of its own through the jobs: what is slow keeps nothing else waiting.
fn start_work(
    paper: &Arc<Paper>,
    egress: Option<Egress>,
    stopping: &watch::Receiver<bool>,
) -> Result<Vec<JoinHandle<()>>> {
    let start = |at_a_time: usize, handle: &dyn Fn(Worker) -> Worker| {
        let worker = handle(Worker::new(&paper.db, &paper.clock).concurrency(at_a_time));
        let stopping = stopping.clone();
        tokio::spawn(async move { worker.run(until_stop(stopping)).await })
    };
    let maker = RenditionMaker::new(&paper.db, &paper.media, &paper.clock);
    let postman = Postman::new(&paper.db, &paper.clock, paper.mailer(), paper.key()?);
    let importer = Importer::new(&paper.db, &paper.media, &paper.clock, Some(super::import::egress()?));
    let relater = related::Maker::new(&paper.db, &paper.search, &paper.clock);
    let mut work = vec![
        start(1, &|worker| left::handle_jobs(&paper.db, &paper.clock, maker.handle_jobs(worker))),
        // A mail server may be slow.
        start(LETTERS, &|worker| postman.handle_jobs(worker)),
        // What is brought in takes hours.
        start(1, &|worker| importer.handle_jobs(worker)),
        // Of an old paper there are many related articles to compute at first.
        start(1, &|worker| relater.handle_jobs(worker)),
    ];
    if let Some(egress) = egress {
        // Links wait for others' servers.
        let looker = Looker::new(&paper.db, &egress, &paper.clock);
        work.push(start(1, &|worker| looker.handle_jobs(worker)));
    }
    Ok(work)
}

/// The search that is kept up, by one program at a time.
struct Following {
    stop: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
}

impl Following {
    /// Begins, and waits a moment for an index that is there already: nobody shall be told to come back later.
    async fn begin(paper: &Arc<Paper>) -> Following {
        let (stop, stopping) = watch::channel(false);
        let task = tokio::spawn(Follower::new(&paper.db, &paper.search).run(until_stop(stopping)));
        let found = async {
            while !paper.search.is_ready() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(SEARCHING, found).await.unwrap_or_default();
        Following { stop, task: Some(task) }
    }

    async fn end(&mut self) {
        self.stop.send_replace(true);
        if let Some(task) = self.task.take()
            && let Err(error) = task.await
        {
            tracing::error!(%error, "the search broke");
        }
    }
}

/// Waits until another program was asked for and serves; for ever where that cannot be.
async fn hand_over(paper: &Arc<Paper>, relay: Option<&mut Relay>, warmth: Option<&Warmth>, following: &mut Following) {
    let Some(relay) = relay else { return std::future::pending().await };
    // The new one is to know what is hot now.
    let before = || {
        if let Some(Err(error)) = warmth.map(Warmth::note) {
            tracing::warn!(error = format!("{error:#}"), "the addresses of hot pages could not be written");
        }
    };
    loop {
        let successor = relay.successor(before).await;
        let process = successor.id();
        // The index of the search has one writer.
        following.end().await;
        match successor.begin().await {
            Ok(()) => {
                notify(&format!("MAINPID={process}"));
                tracing::info!(process, "another program serves from here on");
                return;
            }
            Err(error) => {
                tracing::error!(error = format!("{error:#}"), "the program could not be replaced; this one serves on");
                *following = Following::begin(paper).await;
            }
        }
    }
}

/// What ends the serving: Ctrl-C or SIGTERM. Heard from the moment this returns, so that whoever reads
/// the line "Serving at …" may already ask it to stop.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}

/// What ends the serving: Ctrl-C, heard from the moment this returns.
#[cfg(windows)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
