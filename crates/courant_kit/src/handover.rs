//! Handing sockets to the program that takes this one's place, and telling the service manager who serves.
//!
//! The program starts its successor with one end of a socket pair as standard input, and sends the paper's lock and the
//! listening sockets over it (`SCM_RIGHTS`, unix(7)). The kernel's queue of connections belongs to the socket, so nobody is
//! refused in between. The successor gets ready, says so, and is told to begin; one that fails before is a line in the log.
//!
//! Not here: what has to be ready, and what its predecessor still finishes.

use anyhow::{Context, bail, ensure};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags,
    recvmsg, sendmsg,
};
use std::fs::File;
use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::net::TcpListener;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Most sockets that are handed on, beside the lock.
const SOCKETS: usize = 2;
/// How long a successor may take to get ready: it may have to bring a large store's schema up to date.
const PATIENCE: Duration = Duration::from_secs(600);
/// What the successor says when it is ready, and what it is told then.
const READY: u8 = b'r';
const BEGIN: u8 = b'b';

/// The program that will take this one's place.
pub struct Successor {
    child: Child,
    line: tokio::net::UnixStream,
    is_settled: bool,
}

/// One that was not told to begin must not find that it may as well.
impl Drop for Successor {
    fn drop(&mut self) {
        if !self.is_settled && self.child.kill().is_ok() {
            self.child.wait().map(drop).unwrap_or_default();
        }
    }
}

impl Successor {
    /// Starts this program anew, as it was started and with one more argument, and hands over the lock and the sockets.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(argument: &str, lock: &File, sockets: &[OwnedFd]) -> anyhow::Result<Successor> {
        let mut command = Command::new(program()?);
        command.args(std::env::args_os().skip(1).filter(|known| known != argument)).arg(argument);
        Successor::start_as(command, lock, sockets)
    }

    fn start_as(mut command: Command, lock: &File, sockets: &[OwnedFd]) -> anyhow::Result<Successor> {
        ensure!(sockets.len() <= SOCKETS, "more sockets than can be handed over");
        let (ours, theirs) = UnixStream::pair().context("no line to a new program")?;
        command.stdin(Stdio::from(OwnedFd::from(theirs)));
        let named = format!("{} cannot be started", command.get_program().display());
        let child = command.spawn().context(named)?;
        // Its copy of our end's peer would keep the line open after the program ended.
        drop(command);
        let handed: Vec<BorrowedFd<'_>> =
            std::iter::once(lock.as_fd()).chain(sockets.iter().map(AsFd::as_fd)).collect();
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(SOCKETS + 1))];
        let mut rights = SendAncillaryBuffer::new(&mut space);
        ensure!(rights.push(SendAncillaryMessage::ScmRights(&handed)), "more sockets than can be handed over");
        sendmsg(&ours, &[IoSlice::new(&[BEGIN])], &mut rights, SendFlags::empty()).context("handing sockets over")?;
        ours.set_nonblocking(true).context("the line to the new program")?;
        let line = tokio::net::UnixStream::from_std(ours).context("the line to the new program")?;
        Ok(Successor { child, line, is_settled: false })
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it is ready to begin. After an error it is gone.
    ///
    /// # Errors
    /// It ended, or took longer than ten minutes.
    pub async fn ready(&mut self) -> anyhow::Result<()> {
        let said = tokio::time::timeout(PATIENCE, self.line.read_u8()).await;
        let why = match said {
            Ok(Ok(READY)) => return Ok(()),
            Ok(_) => "the new program ended before it was ready",
            Err(_) => "the new program was not ready in time",
        };
        // It may have ended by itself.
        self.child.kill().unwrap_or_default();
        let status = self.child.wait().context("waiting for its end")?;
        self.is_settled = true;
        bail!("{why} ({status})")
    }

    /// Tells it to begin; from here on it serves.
    ///
    /// # Errors
    /// It is gone.
    pub async fn begin(mut self) -> anyhow::Result<()> {
        self.line.write_u8(BEGIN).await.context("the new program is gone")?;
        self.is_settled = true;
        Ok(())
    }
}

/// Where this program was started from: the path that was typed, which may lead to another file by now; else its own
/// file, which may have been replaced.
fn program() -> anyhow::Result<PathBuf> {
    let typed = std::env::args_os().next().map(PathBuf::from);
    if let Some(typed) = typed.filter(|typed| typed.components().count() > 1 && typed.exists()) {
        return Ok(typed);
    }
    let own = std::env::current_exe().context("where this program lies is not known")?;
    // What Linux says of a file that another one was moved over.
    let replaced = own.to_str().and_then(|name| name.strip_suffix(" (deleted)")).map(PathBuf::from);
    Ok(replaced.unwrap_or(own))
}

/// The program whose place this one takes.
pub struct Predecessor {
    line: tokio::net::UnixStream,
}

/// What it handed over.
pub struct Handed {
    /// The paper's lock, held by both until one of them ends.
    pub lock: File,
    /// The listening sockets, in their order.
    pub sockets: Vec<TcpListener>,
    /// The line to it.
    pub predecessor: Predecessor,
}

impl Predecessor {
    /// Takes what is handed over by standard input.
    ///
    /// # Errors
    /// This program was not started by one that hands something over.
    pub fn meet() -> anyhow::Result<Handed> {
        let line = std::io::stdin().as_fd().try_clone_to_owned().context("there is no standard input")?;
        Predecessor::meet_at(UnixStream::from(line)).context("only a paper that is served starts its successor")
    }

    fn meet_at(line: UnixStream) -> anyhow::Result<Handed> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(SOCKETS + 1))];
        let mut rights = RecvAncillaryBuffer::new(&mut space);
        let mut byte = [0];
        recvmsg(&line, &mut [IoSliceMut::new(&mut byte)], &mut rights, RecvFlags::CMSG_CLOEXEC)
            .context("nothing was handed over")?;
        let mut handed = rights.drain().flat_map(|message| match message {
            RecvAncillaryMessage::ScmRights(descriptors) => descriptors.collect::<Vec<_>>(),
            _ => Vec::new(),
        });
        let lock = File::from(handed.next().context("no lock was handed over")?);
        let sockets: Vec<TcpListener> = handed.map(TcpListener::from).collect();
        ensure!(!sockets.is_empty(), "no socket was handed over");
        line.set_nonblocking(true).context("the line to the old program")?;
        let line = tokio::net::UnixStream::from_std(line).context("the line to the old program")?;
        Ok(Handed { lock, sockets, predecessor: Predecessor { line } })
    }

    /// Says that this program is ready, and waits until it may begin. If the old one is gone, it may as well.
    ///
    /// # Errors
    /// None now; the line may come to have some.
    pub async fn take_over(mut self) -> anyhow::Result<()> {
        if self.line.write_u8(READY).await.is_ok() {
            // An end of the line is the end of the old program.
            self.line.read_u8().await.unwrap_or(BEGIN);
        }
        Ok(())
    }
}

/// Tells the service manager something (sd_notify(3)): `READY=1`, `MAINPID=…`, `STOPPING=1`. Does nothing where
/// nobody listens.
pub fn notify(state: &str) {
    let Some(address) = std::env::var_os("NOTIFY_SOCKET") else { return };
    if let Err(error) = notify_at(&address, state) {
        tracing::warn!(%error, "the service manager could not be told");
    }
}

fn notify_at(address: &std::ffi::OsStr, state: &str) -> std::io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    #[cfg(target_os = "linux")]
    if let Some(name) = address.as_encoded_bytes().strip_prefix(b"@") {
        use std::os::linux::net::SocketAddrExt;
        socket.send_to_addr(state.as_bytes(), &std::os::unix::net::SocketAddr::from_abstract_name(name)?)?;
        return Ok(());
    }
    socket.send_to(state.as_bytes(), address).map(drop)
}

/// The listening sockets that the service manager opened (sd_listen_fds(3)), in their order; they are taken once.
///
/// # Errors
/// What it hands over is no listening socket.
pub fn of_service_manager() -> anyhow::Result<Vec<TcpListener>> {
    let mut given = listenfd::ListenFd::from_env();
    let sockets = (0..given.len()).map(|at| given.take_tcp_listener(at));
    let sockets: Result<Vec<_>, _> = sockets.filter_map(Result::transpose).collect();
    sockets.context("the service manager hands over something else than listening sockets")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[tokio::test]
    async fn a_socket_and_a_lock_arrive_at_the_other_end() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let lock = tempfile::tempfile().unwrap();
        lock.try_lock().unwrap();
        // `cat` gives back what it is told, as the line's other end does not.
        let mut command = Command::new("cat");
        command.stdout(Stdio::piped());
        let mut successor = Successor::start_as(command, &lock, &[listener.into()]).unwrap();
        assert!(successor.id() > 0);
        let mut out = successor.child.stdout.take().unwrap();
        successor.line.write_u8(b'!').await.unwrap();
        successor.line.shutdown().await.unwrap();
        let mut said = Vec::new();
        out.read_to_end(&mut said).unwrap();
        assert_eq!(said, [BEGIN, b'!']);
        assert!(successor.ready().await.unwrap_err().to_string().contains("ended before"));
        assert!(std::net::TcpStream::connect(address).is_err(), "nobody holds it any more");
    }

    #[tokio::test]
    async fn both_ends_speak_the_same() {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let lock = File::create(&path).unwrap();
        lock.try_lock().unwrap();
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(2))];
        let mut rights = SendAncillaryBuffer::new(&mut space);
        let handed = [lock.as_fd(), listener.as_fd()];
        assert!(rights.push(SendAncillaryMessage::ScmRights(&handed)));
        sendmsg(&ours, &[IoSlice::new(&[BEGIN])], &mut rights, SendFlags::empty()).unwrap();
        drop((lock, listener));
        let handed = Predecessor::meet_at(theirs).unwrap();
        assert_eq!(handed.sockets[0].local_addr().unwrap(), address);
        assert!(File::open(&path).unwrap().try_lock().is_err(), "the lock was never let go");
        std::net::TcpStream::connect(address).unwrap();

        ours.set_nonblocking(true).unwrap();
        let mut ours = tokio::net::UnixStream::from_std(ours).unwrap();
        let waiting = tokio::spawn(handed.predecessor.take_over());
        assert_eq!(ours.read_u8().await.unwrap(), READY);
        assert!(!waiting.is_finished());
        ours.write_u8(BEGIN).await.unwrap();
        waiting.await.unwrap().unwrap();
    }

    #[test]
    fn a_successor_that_nobody_started_says_so() {
        let (ours, theirs) = UnixStream::pair().unwrap();
        drop(ours);
        assert!(Predecessor::meet_at(theirs).is_err());
    }

    #[test]
    fn the_service_manager_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notify");
        let socket = UnixDatagram::bind(&path).unwrap();
        notify_at(path.as_os_str(), "READY=1").unwrap();
        let mut said = [0; 64];
        let length = socket.recv(&mut said).unwrap();
        assert_eq!(&said[..length], b"READY=1");
        assert!(notify_at(folder.path().join("none").as_os_str(), "READY=1").is_err());
    }
}
