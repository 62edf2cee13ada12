//! Work that nobody waits for, on a thread that gives way to all others.
//!
//! It takes what the processors have left: with readers on the machine it is slow, without them as fast as any. (On Linux
//! niceness belongs to a thread, nice(2); on systems where it belongs to the process, the thread is one like the others.)

use std::panic::AssertUnwindSafe;
use std::sync::{Mutex, PoisonError, mpsc};
use tokio::sync::oneshot;

/// How far it gives way (nice(2): 0 as all others, 19 to everybody).
#[cfg(target_os = "linux")]
const NICENESS: i32 = 10;

type Work = Box<dyn FnOnce() + Send>;

/// A thread for such work; it ends with this.
#[derive(Debug, Default)]
pub struct Quiet {
    thread: Mutex<Option<mpsc::Sender<Work>>>,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// The system gives no thread.
    #[error("no thread for quiet work: {0}")]
    Thread(#[from] std::io::Error),
    /// The work panicked.
    #[error("quiet work broke off")]
    Off,
}

impl Quiet {
    /// Does work when all that came before it is done. The thread is started the first time.
    ///
    /// # Errors
    /// [`Broken`]; other work is not touched by that.
    pub async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Broken> {
        let (done, result) = oneshot::channel();
        let work = Box::new(move || {
            // Whoever asked may be gone: then nobody misses it.
            drop(done.send(work()));
        });
        self.send(work)?;
        result.await.map_err(|_| Broken::Off)
    }

    fn send(&self, work: Work) -> Result<(), Broken> {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if thread.is_none() {
            *thread = Some(start()?);
        }
        thread.as_ref().and_then(|thread| thread.send(work).ok()).ok_or(Broken::Off)
    }
}

fn start() -> std::io::Result<mpsc::Sender<Work>> {
    let (sender, work) = mpsc::channel::<Work>();
    std::thread::Builder::new().name("courant-quiet".to_owned()).spawn(move || {
        #[cfg(target_os = "linux")]
        if let Err(error) = rustix::process::nice(NICENESS) {
            tracing::debug!(%error, "quiet work cannot give way");
        }
        for work in work {
            // Its sender is dropped with it, which tells whoever waits.
            if std::panic::catch_unwind(AssertUnwindSafe(work)).is_err() {
                tracing::error!("quiet work panicked");
            }
        }
    })?;
    Ok(sender)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_is_done_in_turn_and_outlives_a_panic() {
        let quiet = Quiet::default();
        assert_eq!(quiet.run(|| 6 * 7).await.unwrap(), 42);
        let broken = quiet
            .run(|| {
                if 6 * 7 == 42 {
                    panic!("as asked")
                }
            })
            .await;
        assert!(matches!(broken, Err(Broken::Off)));
        let name = quiet.run(|| std::thread::current().name().map(str::to_owned)).await.unwrap();
        assert_eq!(name.as_deref(), Some("courant-quiet"));
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn it_gives_way_alone() {
        // Field 19 of proc_pid_stat(5), the seventeenth behind the name.
        let niceness = |stat: std::io::Result<String>| {
            stat.unwrap().rsplit(')').next().unwrap().split_whitespace().nth(16).unwrap().parse::<i32>().unwrap()
        };
        let here = || std::fs::read_to_string("/proc/thread-self/stat");
        let before = niceness(here());
        let quiet = Quiet::default();
        assert_eq!(niceness(quiet.run(here).await.unwrap()), (before + NICENESS).min(19));
        assert_eq!(niceness(here()), before);
    }
}
