//! Programs that are started here: watched, asked to stop, never left behind.
//!
//! Memory and processor time are read from `/proc`, so this runs on Linux only.

use anyhow::{Context, bail};
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take to answer for the first time, and to stop.
const PATIENCE: Duration = Duration::from_secs(20);
/// Half seconds in which a server does nothing by itself before it is taken to be done: its slowest work begins only when
/// nobody reads for a while.
const QUIET: u32 = 12;
/// How long what a paper does by itself may last.
const BACKGROUND: Duration = Duration::from_secs(300);
/// Linux counts processor time in hundredths of a second, whatever the kernel's own tick.
const TICKS_PER_SEC: f64 = 100.0;

/// A running program; asked to stop when dropped, ended if it does not.
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts it. Its output is not shown.
    pub fn start(command: &mut Command) -> anyhow::Result<Running> {
        let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().with_context(|| format!("starting {command:?}"))?;
        Ok(Running { child })
    }

    /// Waits until `address` accepts connections.
    pub fn wait_for(&mut self, address: SocketAddr) -> anyhow::Result<()> {
        self.wait_until(|| std::net::TcpStream::connect(address).is_ok())
    }

    /// Waits until it can be reached in some other way.
    pub fn wait_until(&mut self, is_reached: impl Fn() -> bool) -> anyhow::Result<()> {
        let began = Instant::now();
        while !is_reached() {
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended at once: {status}");
            }
            if began.elapsed() > PATIENCE {
                bail!("the server does not listen after {} s", PATIENCE.as_secs());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Waits until it has nothing to do: pictures are made in the background after a start, and each that
    /// is ready changes pages; an import leaves stories to be related. Refuses when that does not end.
    pub fn wait_until_idle(&self) -> anyhow::Result<()> {
        let began = Instant::now();
        let (mut before, mut quiet) = (self.cpu_secs(), 0);
        while quiet < QUIET {
            if began.elapsed() > BACKGROUND {
                bail!("the server is still busy by itself after {} s", BACKGROUND.as_secs());
            }
            std::thread::sleep(Duration::from_millis(500));
            let now = self.cpu_secs();
            quiet = if now - before < 0.025 { quiet + 1 } else { 0 };
            before = now;
        }
        Ok(())
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Processor time so far, of it and its children, in seconds.
    pub fn cpu_secs(&self) -> f64 {
        let own = self.id();
        let children = std::fs::read_to_string(format!("/proc/{own}/task/{own}/children")).unwrap_or_default();
        let children = children.split_whitespace().filter_map(|id| id.parse().ok());
        std::iter::once(own).chain(children).map(cpu_secs_of).sum()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Asked first: nginx must end its workers, Courant its requests.
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let began = Instant::now();
        while asked.is_ok() && began.elapsed() < PATIENCE {
            if matches!(self.child.try_wait(), Ok(Some(_)) | Err(_)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        if let Err(error) = self.child.kill().and_then(|()| self.child.wait()) {
            eprintln!("process {} could not be ended: {error}", self.child.id());
        }
    }
}

/// How a program ran to its end.
pub struct Ran {
    /// From start to end.
    pub took: Duration,
    /// Most memory it held at once, in bytes.
    pub peak_bytes: u64,
}

/// Runs a program to its end and watches its memory. Fails if it fails, with what it said last.
pub fn run(command: &mut Command) -> anyhow::Result<Ran> {
    let began = Instant::now();
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("starting {command:?}"))?;
    let stderr = child.stderr.take();
    let listener = std::thread::spawn(move || {
        let mut said = Vec::new();
        stderr.map(|mut stderr| stderr.read_to_end(&mut said)).transpose().map(|_| said)
    });
    let mut peak_bytes = 0;
    let status = loop {
        peak_bytes = peak_bytes.max(memory(child.id(), "VmHWM").unwrap_or_default());
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    let took = began.elapsed();
    let said = listener.join().ok().and_then(Result::ok).unwrap_or_default();
    if !status.success() {
        let said = String::from_utf8_lossy(&said);
        let last: String = said.chars().rev().take(600).collect::<Vec<_>>().into_iter().rev().collect();
        bail!("{command:?} failed ({status}): {last}");
    }
    Ok(Ran { took, peak_bytes })
}

/// A figure of `/proc/PID/status` such as `VmHWM` (peak) or `VmRSS` (now), in bytes.
pub fn memory(id: u32, name: &str) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    let kibibytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes * 1024)
}

fn cpu_secs_of(id: u32) -> f64 {
    stat_secs(&format!("/proc/{id}/stat"), 11)
}

/// Processor time of all programs that were started here and came to their end, in seconds.
pub fn ended_cpu_secs() -> f64 {
    stat_secs("/proc/self/stat", 13)
}

/// A user and a system time, from the place after the name.
fn stat_secs(path: &str, place: usize) -> f64 {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    // The name stands in brackets and may hold anything; user and system time are the 12th and 13th after it, those of the
    // children that ended the 14th and 15th.
    let after = text.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks: u64 = after.split_whitespace().skip(place).take(2).filter_map(|text| text.parse::<u64>().ok()).sum();
    ticks as f64 / TICKS_PER_SEC
}

/// A port of this machine that nobody listens on.
pub fn free_address() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

/// Refuses with what to install if a program is not there.
pub fn need(program: &str, package: &str) -> anyhow::Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    // Debian keeps servers where only root's PATH looks.
    let folders = std::env::split_paths(&path).chain([Path::new("/usr/sbin").to_owned()]);
    for folder in folders {
        if folder.join(program).is_file() {
            return Ok(());
        }
    }
    bail!("this needs the program {program}, which is not here; on Debian: apt-get install {package}")
}
