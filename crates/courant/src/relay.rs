//! Replacing the program that serves a paper, while it serves.
//!
//! `SIGUSR2` starts the program anew, from where it was started, so from whatever lies there now. The new one opens the
//! paper and makes the hot pages while the old one still serves; once it is ready it accepts at the same sockets, and the
//! old one finishes what it began. A new one that fails changes nothing.

use std::time::Duration;

#[cfg(unix)]
pub use courant_kit::handover::{Predecessor, notify};
#[cfg(not(unix))]
pub use elsewhere::{Predecessor, Relay, meet, notify, of_service_manager};
#[cfg(unix)]
pub use here::{Relay, meet, of_service_manager};

/// How long the old program finishes what it began: somebody may be watching a film.
pub const DRAIN: Duration = Duration::from_secs(600);

#[cfg(unix)]
mod here {
    use anyhow::{Context, Result};
    use courant_kit::config::PaperLock;
    use courant_kit::handover::{Predecessor, Successor};
    use std::fs::File;
    use std::net;
    use std::os::fd::{AsFd, OwnedFd};
    use tokio::net::TcpListener;
    use tokio::signal::unix::{Signal, SignalKind, signal};

    pub use courant_kit::handover::of_service_manager;

    /// The argument by which a program knows that it takes over.
    const TAKE_OVER: &str = "--take-over";

    /// What is handed on, and the signal for it.
    pub struct Relay {
        lock: File,
        sockets: Vec<OwnedFd>,
        asked: Signal,
    }

    impl Relay {
        /// Of a paper whose lock this process holds. The signal is heard from here on.
        pub fn new<'a>(lock: &PaperLock, sockets: impl Iterator<Item = &'a TcpListener>) -> Result<Relay> {
            let sockets: std::io::Result<_> = sockets.map(|socket| socket.as_fd().try_clone_to_owned()).collect();
            Ok(Relay {
                lock: lock.file().try_clone().context("the paper's lock")?,
                sockets: sockets.context("the listening sockets")?,
                asked: signal(SignalKind::user_defined2()).context("SIGUSR2 cannot be heard")?,
            })
        }

        /// Waits until a successor is asked for, does what comes `before`, and gives it once it is ready to begin.
        pub async fn successor(&mut self, before: impl Fn()) -> Successor {
            loop {
                if self.asked.recv().await.is_none() {
                    std::future::pending::<()>().await;
                }
                before();
                match self.start().await {
                    Ok(successor) => return successor,
                    Err(error) => {
                        let error = format!("{error:#}");
                        tracing::error!(error, "the program could not be replaced; this one serves on");
                    }
                }
            }
        }

        async fn start(&self) -> Result<Successor> {
            let mut successor = Successor::start(TAKE_OVER, &self.lock, &self.sockets)?;
            tracing::info!(process = successor.id(), "a new program gets ready");
            successor.ready().await?;
            Ok(successor)
        }
    }

    /// The lock, the sockets and the program that hands them over.
    pub fn meet() -> Result<(File, Vec<net::TcpListener>, Predecessor)> {
        let handed = Predecessor::meet()?;
        Ok((handed.lock, handed.sockets, handed.predecessor))
    }
}

/// Sockets are not handed on here.
#[cfg(not(unix))]
mod elsewhere {
    use anyhow::{Result, bail};
    use courant_kit::config::PaperLock;
    use std::fs::File;
    use std::net;
    use tokio::net::TcpListener;

    pub struct Relay;
    pub enum Predecessor {}
    pub enum Successor {}

    impl Relay {
        pub fn new<'a>(_: &PaperLock, _: impl Iterator<Item = &'a TcpListener>) -> Result<Relay> {
            Ok(Relay)
        }

        pub async fn successor(&mut self, _: impl Fn()) -> Successor {
            std::future::pending().await
        }
    }

    impl Predecessor {
        pub async fn take_over(self) -> Result<()> {
            match self {}
        }
    }

    impl Successor {
        pub fn id(&self) -> u32 {
            match *self {}
        }

        pub async fn begin(self) -> Result<()> {
            match self {}
        }
    }

    pub fn meet() -> Result<(File, Vec<net::TcpListener>, Predecessor)> {
        bail!("a program cannot take over from another on this system")
    }

    pub fn of_service_manager() -> Result<Vec<net::TcpListener>> {
        Ok(Vec::new())
    }

    pub fn notify(_: &str) {}
}
