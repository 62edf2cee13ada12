//! A certificate and its key in two files, taken anew when they change.
//!
//! Programs that renew certificates put new files in the place of the old ones. They are looked at every few seconds, which
//! works on every file system; while the two do not belong together yet, or one cannot be read, the old pair is shown on.

use super::tls::{Certificate, Certificates};
use anyhow::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How often the files are looked at.
const LOOK: Duration = Duration::from_secs(5);

/// Largest file that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// The two files (PEM).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFiles {
    /// The chain, the server's own certificate first.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// By what a change of the files is seen: their times and lengths.
type Looks = [Option<(SystemTime, u64)>; 2];

/// What is known of the files.
struct Seen {
    looks: Looks,
    /// What they hold is shown. If not, they are read again at each look: being made readable changes no time of a file.
    is_shown: bool,
}

impl CertificateFiles {
    /// Reads both.
    ///
    /// # Refuses
    /// Files that cannot be read, over 1 MB, or that are no certificate with its key.
    pub fn read(&self) -> anyhow::Result<Certificate> {
        let text = |path: &Path| {
            let length = std::fs::metadata(path).map(|file| file.len());
            let text = match length {
                Ok(length) if length > LARGEST => anyhow::bail!("{} is larger than 1 MB", path.display()),
                Ok(_) => std::fs::read_to_string(path),
                Err(error) => Err(error),
            };
            text.with_context(|| format!("{} cannot be read", path.display()))
        };
        let (chain, key) = (text(&self.certificate)?, text(&self.key)?);
        let files = || format!("{} with {}", self.certificate.display(), self.key.display());
        Certificate::of_pem(&chain, &key).with_context(files)
    }

    /// Shows in `certificates` what the files hold now, and from then on each new pair, until `stop` is ready.
    ///
    /// # Errors
    /// What they hold at the beginning cannot be shown.
    pub fn follow(
        self,
        certificates: Arc<Certificates>,
        stop: impl Future<Output = ()> + Send,
    ) -> anyhow::Result<impl Future<Output = ()> + Send> {
        let mut seen = Seen { looks: self.looks(), is_shown: true };
        certificates.show(self.read()?);
        Ok(async move {
            let mut stop = std::pin::pin!(stop);
            loop {
                tokio::select! {
                    () = &mut stop => return,
                    () = tokio::time::sleep(LOOK) => {}
                }
                self.look(&mut seen, &certificates);
            }
        })
    }

    fn looks(&self) -> Looks {
        [&self.certificate, &self.key].map(|path| {
            let file = std::fs::metadata(path).ok()?;
            Some((file.modified().ok()?, file.len()))
        })
    }

    /// Shows a new pair if there is one.
    fn look(&self, seen: &mut Seen, certificates: &Certificates) {
        let now = self.looks();
        let is_new = now != seen.looks;
        if !is_new && seen.is_shown {
            return;
        }
        let read = self.read();
        *seen = Seen { looks: now, is_shown: read.is_ok() };
        match read {
            Ok(certificate) => {
                tracing::info!(file = %self.certificate.display(), "a new certificate is shown");
                certificates.show(certificate);
            }
            // It is said once.
            Err(error) if is_new => {
                let error = format!("{error:#}");
                tracing::warn!(error, "the new certificate cannot be used; the old one is shown on");
            }
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::tls::tests::made;

    #[test]
    fn a_new_pair_is_taken_once_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let files = CertificateFiles { certificate: folder.path().join("c.pem"), key: folder.path().join("k.pem") };
        let certificates = Arc::new(Certificates::default());
        let missing = files.clone().follow(certificates.clone(), async {}).err().unwrap();
        assert!(format!("{missing:#}").contains("c.pem cannot be read"), "{missing:#}");

        let [first, second] = [made("river.example", 2), made("river.example", 3)];
        let put = |path: &Path, text: &str| std::fs::write(path, text).unwrap();
        put(&files.certificate, &first.chain);
        put(&files.key, &first.key);
        let mut seen = Seen { looks: files.looks(), is_shown: true };
        certificates.show(files.read().unwrap());
        let until = || certificates.own().unwrap().not_after();
        let of_first = until();

        // Half of the new pair: the old one stays.
        put(&files.certificate, &(second.chain.clone() + "\n"));
        files.look(&mut seen, &certificates);
        assert_eq!(until(), of_first);
        put(&files.key, &(second.key.clone() + "\n"));
        files.look(&mut seen, &certificates);
        assert!(until() > of_first);
        // What could not be read is tried again, though the files look the same.
        (seen.is_shown, seen.looks) = (false, files.looks());
        certificates.show(first.certificate());
        files.look(&mut seen, &certificates);
        assert!(until() > of_first && seen.is_shown);
        // Nothing changed, nothing is read; what is taken away is no change for readers.
        std::fs::remove_file(&files.key).unwrap();
        files.look(&mut seen, &certificates);
        assert!(until() > of_first);
    }
}
