//! The sample paper in a browser: `tests/browser/smoke.mjs`, run against the built binary.
//!
//! Needs `node`, `npm` and a Chromium. Without them a developer's run says so and goes on; under
//! `CI` their lack is a failure, since nothing else looks at the pages.

use anyhow::{Context, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Names Chromium goes by, in the order they are tried.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// `cargo xtask browser`: builds the binary and looks at every kind of page.
pub fn run(_: &[String]) -> anyhow::Result<bool> {
    let (node, npm, chromium) = (find("node"), find("npm"), BROWSERS.iter().find_map(|name| find(name)));
    let (Some(node), Some(npm), Some(chromium)) = (node, npm, chromium) else {
        ensure!(std::env::var_os("CI").is_none(), "the browser test needs node, npm and chromium");
        println!("browser test skipped: it needs node, npm and chromium");
        return Ok(true);
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/browser");
    let courant = build()?;
    // Scripts of packages never run; the lock file's checksums say what may be installed.
    let installed = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&folder)
        .stdout(Stdio::null())
        .status()
        .context("running npm")?;
    ensure!(installed.success(), "npm ci failed in tests/browser");
    let status = Command::new(node)
        .arg("smoke.mjs")
        .current_dir(&folder)
        .env("COURANT", courant)
        .env("CHROMIUM", chromium)
        .status()
        .context("running node")?;
    Ok(status.success())
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

/// A program's place on `PATH`.
fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}
