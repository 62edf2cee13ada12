//! Where a paper is served: its listening sockets, its certificate, and who took over from whom.
//!
//! Sockets come from the program that was here before, from the service manager, or are opened. In each case the first one
//! is the paper's own; a second one, beside TLS, is for requests without it.

use crate::relay::{self, Predecessor, Relay};
use anyhow::{Context, Result, ensure};
use courant_kit::config::{CertificateSource, Config, PaperFolder, PaperLock};
use courant_kit::egress::{Egress, EgressPolicy};
use courant_kit::http::server;
use courant_kit::http::tls::{Certificates, Tls};
use courant_kit::metrics::Kind;
use courant_paper::certificates::Keeper;
use courant_paper::paper::Paper;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The sockets of a paper, and who has them before and after this program.
pub struct Doors {
    /// The paper's own.
    pub main: TcpListener,
    /// What it speaks, if not plain HTTP.
    pub encryption: Option<Encryption>,
    /// The one for requests without TLS.
    pub plain: Option<TcpListener>,
    /// What hands them on when that is asked for.
    pub relay: Option<Relay>,
    /// The program whose place this one takes.
    pub predecessor: Option<Predecessor>,
}

/// TLS, and where its certificate comes from.
pub struct Encryption {
    /// What the socket speaks.
    pub tls: Tls,
    certificates: Arc<Certificates>,
    source: CertificateSource,
}

impl Doors {
    /// One socket, without TLS; nobody takes over.
    pub fn simple(listen: SocketAddr) -> Result<Doors> {
        Ok(Doors { main: server::bind(listen)?, encryption: None, plain: None, relay: None, predecessor: None })
    }

    /// Those that were handed over, and those that the settings name.
    pub fn open(config: &Config, listen: SocketAddr, claim: &mut Claim) -> Result<Doors> {
        let encryption = Encryption::of(config)?;
        let mut sockets = std::mem::take(&mut claim.sockets).into_iter().map(server::adopt);
        let main = sockets.next().unwrap_or_else(|| server::bind(listen))?;
        let plain = match (&encryption, sockets.next()) {
            (None, _) => None,
            (Some(_), Some(given)) => Some(given?),
            (Some(_), None) => config.tls.plain_beside(listen).map(server::bind).transpose()?,
        };
        let relay = Relay::new(&claim.lock, [Some(&main), plain.as_ref()].into_iter().flatten())?;
        Ok(Doors { main, encryption, plain, relay: Some(relay), predecessor: claim.predecessor.take() })
    }
}

/// The right to serve a paper, and what was handed over with it.
pub struct Claim {
    /// Held while it is served.
    pub lock: PaperLock,
    sockets: Vec<std::net::TcpListener>,
    predecessor: Option<Predecessor>,
}

impl Claim {
    /// Takes the paper for this process: from the one that serves it, or where nobody does.
    pub fn of(folder: &PaperFolder, is_successor: bool) -> Result<Claim> {
        if is_successor {
            let (lock, sockets, predecessor) = relay::meet()?;
            return Ok(Claim { lock: PaperLock::handed(lock), sockets, predecessor: Some(predecessor) });
        }
        Ok(Claim { lock: folder.lock()?, sockets: relay::of_service_manager()?, predecessor: None })
    }
}

impl Encryption {
    fn of(config: &Config) -> Result<Option<Encryption>> {
        let Some(source) = config.tls.source().map_err(anyhow::Error::msg)? else {
            let is_alone = config.tls.listen_plain.is_some();
            ensure!(!is_alone, "listen_plain is for a paper that is served encrypted, and no certificate is named");
            return Ok(None);
        };
        let certificates = Arc::new(Certificates::default());
        let tls = Tls::new(Arc::clone(&certificates))?;
        Ok(Some(Encryption { tls, certificates, source }))
    }

    /// Shows the certificate that is there, and looks after it until `stop` is ready.
    ///
    /// # Errors
    /// Files that cannot be used. One that is ordered may come later.
    pub async fn keep(
        self,
        paper: &Arc<Paper>,
        has_plain: bool,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<JoinHandle<()>> {
        let shown = Arc::clone(&self.certificates);
        let help = "When the certificate that is shown ends, in seconds since 1970; 0: there is none.";
        paper.metrics.source("courant_certificate_ends_seconds", help, Kind::Gauge, move || {
            vec![(Vec::new(), shown.own().map_or(0.0, |own| own.not_after() as f64 / 1000.0))]
        });
        let acme = match self.source {
            CertificateSource::Files(files) => return Ok(tokio::spawn(files.follow(self.certificates, stop)?)),
            CertificateSource::Acme(acme) => acme,
        };
        let program = concat!("Courant/", env!("CARGO_PKG_VERSION"));
        let egress = match &acme.root {
            None => Egress::new(program, EgressPolicy::default())?,
            Some(root) => {
                // An authority of one's own, known by its root, may be anywhere.
                let policy = EgressPolicy { allow_private: true, ..EgressPolicy::default() };
                let text = std::fs::read(root).with_context(|| format!("acme_root, {}", root.display()))?;
                Egress::with_roots(program, policy, &text)
                    .with_context(|| format!("acme_root, {}, holds no root certificates", root.display()))?
            }
        };
        let keeper = Keeper {
            db: paper.db.clone(),
            clock: paper.clock.clone(),
            key: paper.key()?.clone(),
            acme,
            egress,
            certificates: self.certificates,
            has_plain,
        };
        keeper.show_kept().await?;
        Ok(tokio::spawn(keeper.run(stop)))
    }
}
