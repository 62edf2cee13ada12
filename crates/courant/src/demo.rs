//! `courant demo`: a whole sample paper in a temporary folder.

use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_kit::db::Target;
use courant_kit::http::page_cache::PageCacheLimits;
use courant_kit::http::server::ServerLimits;
use courant_kit::mail::Mailer;
use courant_paper::accounts::{Owner, Role, sign_in, staff};
use courant_paper::media::files::MediaFolder;
use courant_paper::paper::Paper;
use courant_paper::{sample, store};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Address and port to listen on.
    #[arg(long, default_value_t = SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)))]
    listen: SocketAddr,
}

/// Makes the sample paper, serves it, and takes it away at the end.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    super::serve::start_logs("warn", false);
    let folder =
        tempfile::Builder::new().prefix("courant-demo-").tempdir().context("no temporary folder can be made")?;
    let db = store::open(&Target::Sqlite(folder.path().join("paper.db"))).await?;
    let media = MediaFolder::new(folder.path().join("media"));
    sample::load(&db, &media, &Clock::system(), &format!("http://{}", arguments.listen)).await?;
    sample::arrange(&db, &Clock::system()).await?;
    let paper = Paper::open(db, Clock::system(), media, PageCacheLimits::default(), None).await?;
    paper.set_mailer(Mailer::shown());
    paper.search.lie_in(folder.path());
    let desk = link_to_desk(&paper).await?;
    let shown = folder.path().display().to_string();
    let doors = super::doors::Doors::simple(arguments.listen)?;
    super::serve::serve(paper, doors, ServerLimits::default(), None, None, |address| {
        super::serve::say(&format!(
            "The River Times, a sample paper, is at http://{address}  (stop with Ctrl-C)\n\
             Its newsroom, by a link that is good once: http://{address}{desk}\n\
             Letters it would send are at http://{address}/~mail\n\
             Its folder is {shown}; it goes away when you stop.\n"
        ));
    })
    .await?;
    folder.close().context("the temporary folder could not be removed")?;
    Ok(ExitCode::SUCCESS)
}

/// Makes an owner; the path of a link that signs them in and leads to the desk.
async fn link_to_desk(paper: &Paper) -> Result<String> {
    const OWNER: &str = "owner@river.example";
    let now = paper.clock.now();
    staff::add(&paper.db, &Owner::of_this_machine(), OWNER, Role::Owner, "Sok Dara", now).await?;
    sign_in::make_link(&paper.db, paper.key()?, OWNER, "/~desk/comments", now).await
}
