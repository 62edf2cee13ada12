//! `courant serve`: the paper before its readers.

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
use courant_paper::links::look::Looker;
use courant_paper::media::renditions::RenditionMaker;
use courant_paper::notices::{self, Postman};
use courant_paper::pages;
use courant_paper::paper::Paper;
use courant_paper::related;
use courant_paper::search::Follower;
use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::sync::watch;

/// Letters that are sent at a time.
const LETTERS: usize = 4;

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
}

/// Serves until it is told to stop.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    let folder = PaperFolder::open(&arguments.paper)?;
    let _lock = folder.lock()?;
    let opened = super::open::open(&arguments.paper).await?;
    let config = opened.folder.config();
    start_logs(&config.log, arguments.json_logs || config.log_format == LogFormat::Json);
    let listen = arguments.listen.unwrap_or(config.listen);
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
    let served = serve(paper, listen, limits, Some(egress), |address| {
        let words = super::people::first_words(first.as_ref());
        say(&format!("Serving at http://{address}  (stop with Ctrl-C)\n{words}"));
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

/// Runs the server, the listeners, the jobs, the search and the clockwork of an open paper until Ctrl-C or SIGTERM, then
/// lets what was begun finish. Links to elsewhere are looked at by `egress`, if there is one.
pub async fn serve(
    paper: Arc<Paper>,
    listen: SocketAddr,
    limits: ServerLimits,
    egress: Option<Egress>,
    ready: impl FnOnce(SocketAddr),
) -> Result<()> {
    let listener = server::bind(listen)?;
    let address = listener.local_addr().context("the listening socket has no address")?;
    let (stop, stopping) = watch::channel(false);
    let until_stop = |mut stopping: watch::Receiver<bool>| async move {
        // An error means the sender is gone: the program is ending.
        stopping.wait_for(|stop| *stop).await.map(drop).unwrap_or_default();
    };
    let ears = notices::Ears::new(&paper.db, &paper.clock);
    let stored: Vec<Arc<dyn Listener>> = vec![Arc::new(ears), Arc::new(related::Ears::new(&paper.db, &paper.clock))];
    let dispatcher = pages::cache::dispatcher_with(&paper, stored).await?;
    let hearing = tokio::spawn({
        let stopping = stopping.clone();
        async move { dispatcher.run(until_stop(stopping)).await }
    });
    let maker = RenditionMaker::new(&paper.db, &paper.media, &paper.clock);
    let worker = maker.handle_jobs(Worker::new(&paper.db, &paper.clock).concurrency(1));
    let working = tokio::spawn({
        let stopping = stopping.clone();
        async move { worker.run(until_stop(stopping)).await }
    });
    // Letters have a worker of their own: a mail server that is slow keeps nothing else waiting.
    let postman = Postman::new(&paper.db, &paper.clock, paper.mailer(), paper.key()?);
    let posting = tokio::spawn({
        let (stopping, worker) = (stopping.clone(), Worker::new(&paper.db, &paper.clock).concurrency(LETTERS));
        let worker = postman.handle_jobs(worker);
        async move { worker.run(until_stop(stopping)).await }
    });
    // So has what is brought in: it takes hours.
    let importer = Importer::new(&paper.db, &paper.media, &paper.clock, Some(super::import::egress()?));
    let importing = tokio::spawn({
        let (stopping, worker) = (stopping.clone(), Worker::new(&paper.db, &paper.clock).concurrency(1));
        let worker = importer.handle_jobs(worker);
        async move { worker.run(until_stop(stopping)).await }
    });
    // So have related articles: of an old paper there are many to compute at first.
    let relating = tokio::spawn({
        let maker = related::Maker::new(&paper.db, &paper.search, &paper.clock);
        let worker = maker.handle_jobs(Worker::new(&paper.db, &paper.clock).concurrency(1));
        let stopping = stopping.clone();
        async move { worker.run(until_stop(stopping)).await }
    });
    // So have links, which wait for others' servers.
    let looking = egress.map(|egress| {
        let looker = Looker::new(&paper.db, &egress, &paper.clock);
        let worker = looker.handle_jobs(Worker::new(&paper.db, &paper.clock).concurrency(1));
        let stopping = stopping.clone();
        tokio::spawn(async move { worker.run(until_stop(stopping)).await })
    });
    let clockwork = tokio::spawn(Clockwork::new(&paper).run(until_stop(stopping.clone())));
    let following = tokio::spawn(Follower::new(&paper.db, &paper.search).run(until_stop(stopping.clone())));
    let limits = ServerLimits { metrics: Some(HttpMetrics::new(&paper.metrics)), ..limits };
    let service = pages::answer::service(&paper);
    // The best compression of style and script takes a moment; until then they go out plain.
    let site = paper.site();
    tokio::task::spawn_blocking(move || site.style.assets.make_variants());
    let stop_asked = stop_signal().context("the signals to stop cannot be heard")?;
    let stop_asked = {
        let paper = Arc::clone(&paper);
        async move {
            stop_asked.await;
            // Open pages would hold the server up; they ask again when it is back.
            paper.live.close();
        }
    };
    ready(address);
    tracing::info!(address = address.to_string(), "serving");
    let report = server::serve(listener, service, limits, stop_asked).await;
    stop.send_replace(true);
    for task in [hearing, working, posting, importing, relating, clockwork, following].into_iter().chain(looking) {
        task.await.context("a background task broke")?;
    }
    let report = report?;
    tracing::info!(requests = report.requests, abandoned = report.abandoned, "stopped");
    Ok(())
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
