//! A throw-away PostgreSQL server: own folder, Unix socket only, nothing synced to disk.
//!
//! A small shell process owns the server and waits on a pipe from this process. When the pipe
//! closes, because the [`PgCluster`] is dropped or this process died in whatever way, it stops the
//! server and removes the folder.

use anyhow::{Context, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The variable that hands a server's address to tests (`postgres://…`). The user it names must be
/// allowed to create databases.
pub const ADDRESS: &str = "COURANT_TEST_POSTGRES";

/// How long the server may take to start.
const PATIENCE: Duration = Duration::from_secs(60);
/// Name of the superuser.
const USER: &str = "courant";
/// Owns the server: `$1` postgres, `$2` folder. A stop from the keyboard must not end it before its work is done.
const KEEPER: &str = r#"
trap '' INT HUP TERM
"$1" -D "$2/data" -c "unix_socket_directories=$2" >"$2/log" 2>&1 &
server=$!
read -r _
kill -QUIT "$server"
wait "$server"
rm -rf "$2"
"#;
/// Speed instead of durability; enough connections for many test processes at once.
const SETTINGS: &str = "
listen_addresses = ''
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_connections = 300
shared_buffers = 64MB
";

/// A running server; stopped and removed when dropped.
#[derive(Debug)]
pub struct PgCluster {
    folder: PathBuf,
    keeper: Child,
}

impl PgCluster {
    /// Starts a server from the programs on the `PATH` or in `/usr/lib/postgresql/*/bin` (the newest).
    /// PostgreSQL refuses to run as root; root runs it as the user `postgres`, else `nobody`.
    pub fn start() -> anyhow::Result<PgCluster> {
        let programs = programs()?;
        // Socket paths may be 107 bytes long; the system's own temporary folder can be longer.
        let short = Path::new("/tmp");
        let parent = if short.is_dir() { short.to_owned() } else { std::env::temp_dir() };
        let folder = tempfile::Builder::new().prefix("courant-pg-").tempdir_in(parent)?.keep();
        let user = if is_root()? { Some(server_user()?) } else { None };
        if let Some(user) = user {
            run(Command::new("chown").arg(user).arg(&folder))?;
        }
        run(program(user, &programs.join("initdb"))?
            .args(["--username", USER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(folder.join("data")))?;
        let settings = folder.join("data/postgresql.conf");
        let text = std::fs::read_to_string(&settings)? + SETTINGS;
        std::fs::write(&settings, text)?;
        let mut keeper = program(user, Path::new("/bin/sh"))?;
        keeper.args(["-c", KEEPER, "keeper"]).arg(programs.join("postgres")).arg(&folder);
        let keeper = keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let cluster = PgCluster { keeper: keeper.spawn().context("starting PostgreSQL")?, folder };
        cluster.wait_until_ready(&programs)?;
        Ok(cluster)
    }

    /// Its address, database `postgres`, as superuser.
    pub fn address(&self) -> String {
        format!("postgres:///postgres?host={}&user={USER}", self.folder.display())
    }

    fn wait_until_ready(&self, programs: &Path) -> anyhow::Result<()> {
        let started = Instant::now();
        loop {
            let mut ask = Command::new(programs.join("pg_isready"));
            let ask = ask.arg("--quiet").arg("--host").arg(&self.folder).args(["--username", USER]);
            if ask.status()?.success() {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                bail!("PostgreSQL did not start: {log}");
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }
}

impl Drop for PgCluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("the test server's keeper cannot be waited for: {error}");
        }
    }
}

fn programs() -> anyhow::Result<PathBuf> {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&on_path).filter(|folder| folder.join("initdb").is_file());
    let mut debian: Vec<(u32, PathBuf)> = Vec::new();
    if let Ok(versions) = std::fs::read_dir("/usr/lib/postgresql") {
        for version in versions.flatten() {
            let number = version.file_name().to_str().and_then(|name| name.parse().ok()).unwrap_or(0);
            debian.push((number, version.path().join("bin")));
        }
    }
    debian.sort();
    on_path
        .chain(debian.into_iter().rev().map(|(_, folder)| folder))
        .find(|folder| ["initdb", "postgres", "pg_isready"].iter().all(|name| folder.join(name).is_file()))
        .context("no PostgreSQL server here: initdb and postgres are neither on the PATH nor in /usr/lib/postgresql")
}

fn is_root() -> anyhow::Result<bool> {
    let answer = Command::new("id").arg("-u").output().context("asking who we are")?;
    Ok(answer.stdout.trim_ascii() == b"0")
}

fn server_user() -> anyhow::Result<&'static str> {
    for user in ["postgres", "nobody"] {
        if Command::new("id").arg(user).output()?.status.success() {
            return Ok(user);
        }
    }
    bail!("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as")
}

/// A command, run as `user` if one is given.
fn program(user: Option<&str>, path: &Path) -> anyhow::Result<Command> {
    let Some(user) = user else {
        return Ok(Command::new(path));
    };
    let mut command;
    if Command::new("setpriv").arg("--version").output().is_ok() {
        command = Command::new("setpriv");
        command.args(["--reuid", user, "--regid", user, "--clear-groups", "--"]);
        if user == "nobody" {
            // The group of the same name is called nogroup on some systems.
            command = Command::new("setpriv");
            command.args(["--reuid", user, "--regid", "65534", "--clear-groups", "--"]);
        }
    } else {
        command = Command::new("runuser");
        command.args(["-u", user, "--"]);
    }
    command.arg(path).current_dir("/");
    Ok(command)
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    let output = command.output().with_context(|| format!("running {command:?}"))?;
    ensure!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_leaves_nothing_behind() {
        if let Err(error) = programs() {
            assert!(std::env::var_os("CI").is_none(), "{error}");
            eprintln!("skipped: {error}");
            return;
        }
        let cluster = PgCluster::start().unwrap();
        let (folder, socket) = (cluster.folder.clone(), cluster.folder.join(".s.PGSQL.5432"));
        assert!(cluster.address().contains(folder.to_str().unwrap()));
        std::os::unix::net::UnixStream::connect(&socket).expect("the server answers");
        drop(cluster);
        assert!(!folder.exists());
        assert!(std::os::unix::net::UnixStream::connect(&socket).is_err());
    }
}
