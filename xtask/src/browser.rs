//! The reader's pages in a browser and under checkers: `tests/browser/run.mjs`, against the built binary.
//!
//! Needs `node`, `npm` and a Chromium. Without them a developer's run says so and goes on; under
//! `CI` their lack is a failure, since nothing else looks at the pages. What single checks need beside
//! (Java, text browsers) they ask for themselves in the same way.

use anyhow::{Context, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Names Chromium goes by, in the order they are tried.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// `cargo xtask browser [checks]`: builds the binary, or takes the one that `COURANT` names, and looks at
/// every kind of page.
pub fn run(checks: &[String]) -> anyhow::Result<bool> {
    let (node, npm, chromium) = (find("node"), find("npm"), browser());
    let (Some(node), Some(npm), Some(chromium)) = (node, npm, chromium) else {
        ensure!(std::env::var_os("CI").is_none(), "the browser test needs node, npm and chromium");
        println!("browser test skipped: it needs node, npm and chromium");
        return Ok(true);
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/browser");
    let courant = match std::env::var_os("COURANT") {
        Some(named) => std::path::absolute(named).context("COURANT names no file")?,
        None => build()?,
    };
    install(&npm, &folder)?;
    if checks.iter().any(|check| check == "lighthouse") {
        install(&npm, &folder.join("lighthouse"))?;
    }
    let status = Command::new(node)
        .arg("run.mjs")
        .args(checks)
        .current_dir(&folder)
        .env("COURANT", courant)
        .env("CHROMIUM", chromium)
        .status()
        .context("running node")?;
    Ok(status.success())
}

/// What a folder's lock file names, by checksum. Scripts of packages never run.
pub(crate) fn install(npm: &Path, folder: &Path) -> anyhow::Result<()> {
    let installed = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .status()
        .context("running npm")?;
    ensure!(installed.success(), "npm ci failed in {}", folder.display());
    Ok(())
}

/// Builds the binary and says where it is.
fn build() -> anyhow::Result<PathBuf> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let built = Command::new(cargo)
        .args(["build", "--package", "courant", "--bin", "courant", "--message-format=json-render-diagnostics"])
        .stderr(Stdio::inherit())
        .output()
        .context("running cargo build")?;
    ensure!(built.status.success(), "the binary does not build");
    for line in String::from_utf8(built.stdout)?.lines() {
        let message: serde_json::Value = serde_json::from_str(line)?;
        if message["target"]["name"] == "courant"
            && let Some(path) = message["executable"].as_str()
        {
            return Ok(PathBuf::from(path));
        }
    }
    bail!("cargo build named no binary")
}

/// The Chromium there is.
pub(crate) fn browser() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| find(name))
}

/// A program's place on `PATH`.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}
