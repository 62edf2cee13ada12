//! What the parts share: the release binary, a temporary folder, the large synthetic paper.

use super::process::{self, Ran, Running, free_address};
use super::wxr::{self, Options};
use anyhow::{Context, ensure};
use std::cell::OnceCell;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Made once, taken away at the end.
pub struct Workshop {
    folder: tempfile::TempDir,
    binary: OnceCell<PathBuf>,
    /// Articles of the large paper.
    pub articles: usize,
    paper: OnceCell<PathBuf>,
}

impl Workshop {
    /// An empty one.
    pub fn open(articles: usize) -> anyhow::Result<Workshop> {
        let folder = tempfile::Builder::new().prefix("courant-bench-").tempdir().context("no temporary folder")?;
        Ok(Workshop { folder, binary: OnceCell::new(), articles, paper: OnceCell::new() })
    }

    /// A new folder.
    pub fn folder(&self, name: &str) -> anyhow::Result<PathBuf> {
        let folder = self.folder.path().join(name);
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        Ok(folder)
    }

    /// The release binary: `COURANT_BIN`, else built.
    pub fn binary(&self) -> anyhow::Result<&Path> {
        if let Some(binary) = self.binary.get() {
            return Ok(binary);
        }
        let made = match std::env::var_os("COURANT_BIN") {
            Some(path) => PathBuf::from(path),
            None => build()?,
        };
        ensure!(made.is_file(), "there is no program {}", made.display());
        Ok(self.binary.get_or_init(|| made))
    }

    /// A command of the binary. Its settings come from here alone: a `COURANT_…` of the caller's environment
    /// would be taken for a setting.
    pub fn courant(&self) -> anyhow::Result<Command> {
        let mut command = Command::new(self.binary()?);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("COURANT_") {
                command.env_remove(name);
            }
        }
        command.env("RUST_LOG", "warn");
        Ok(command)
    }

    /// Makes an empty paper in the temporary folder, or where an absolute path says.
    pub fn new_paper(&self, name: impl AsRef<Path>) -> anyhow::Result<PathBuf> {
        self.new_paper_in(name, None)
    }

    /// The same, with its rows in a database of PostgreSQL's at that address.
    pub fn new_paper_in(&self, name: impl AsRef<Path>, database: Option<&str>) -> anyhow::Result<PathBuf> {
        let folder = self.folder.path().join(name);
        let mut command = self.courant()?;
        command.arg("new").arg(&folder).args(["--name", "The Bench"]);
        process::run(command.args(database.iter().flat_map(|address| ["--database", address])))?;
        Ok(folder)
    }

    /// Imports an export.
    pub fn import(&self, export: &Path, paper: &Path) -> anyhow::Result<Ran> {
        process::run(self.courant()?.args(["import", "wxr"]).arg(export).arg("--paper").arg(paper))
    }

    /// Writes a synthetic export of that many articles.
    pub fn export(&self, articles: usize) -> anyhow::Result<PathBuf> {
        let path = self.folder.path().join(format!("{articles}.xml"));
        if !path.is_file() {
            wxr::write_file(&path, &Options { articles, ..Options::default() })?;
        }
        Ok(path)
    }

    /// The large synthetic paper, imported the first time it is asked for.
    pub fn paper(&self) -> anyhow::Result<&Path> {
        if let Some(paper) = self.paper.get() {
            return Ok(paper);
        }
        eprintln!("  making a paper of {} articles …", self.articles);
        let paper = self.new_paper("large")?;
        self.import(&self.export(self.articles)?, &paper)?;
        Ok(self.paper.get_or_init(|| paper))
    }

    /// Takes a paper that somebody else imported as the large one.
    pub fn keep_paper(&self, paper: PathBuf) {
        self.paper.get_or_init(|| paper);
    }

    /// Serves a paper on a free port; it may not answer yet.
    pub fn serve(&self, paper: &Path) -> anyhow::Result<(Running, SocketAddr)> {
        self.serve_with(paper, &[])
    }

    /// The same with settings of the environment.
    pub fn serve_with(&self, paper: &Path, settings: &[(&str, &str)]) -> anyhow::Result<(Running, SocketAddr)> {
        let address = free_address()?;
        let mut command = self.courant()?;
        command.envs(settings.iter().copied());
        command.arg("serve").arg("--paper").arg(paper).args(["--listen", &address.to_string()]);
        Ok((Running::start(&mut command)?, address))
    }
}

/// Builds the release binary and answers where it is.
fn build() -> anyhow::Result<PathBuf> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let arguments = ["build", "--release", "-p", "courant", "--message-format=json-render-diagnostics"];
    eprintln!("  cargo {} …", arguments[..4].join(" "));
    let output = Command::new(cargo).args(arguments).stderr(std::process::Stdio::inherit()).output()?;
    ensure!(output.status.success(), "the release build failed");
    let said = String::from_utf8_lossy(&output.stdout);
    let messages = said.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut programs = messages.filter(|message| message["target"]["name"] == "courant");
    let program = programs.find_map(|message| message["executable"].as_str().map(PathBuf::from));
    program.context("cargo did not say where the program is")
}

/// The middle one; of an even number, the mean of the two in the middle. Zero of none.
pub fn median(figures: &[f64]) -> f64 {
    quantile(figures, 0.5)
}

/// The figure below which that share of all lies, between neighbours by their distance.
pub fn quantile(figures: &[f64], share: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let place = share * last as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + (high - low) * place.fract()
}

/// Bytes as megabytes (10⁶).
pub fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles() {
        assert_eq!(median(&[]), 0.0);
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(quantile(&[0.0, 100.0], 0.99), 99.0);
    }
}
