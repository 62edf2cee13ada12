//! Examining a paper: what is wrong, in plain words, and how to mend it.

mod certificates;
mod rows;
pub mod search;
pub mod theme;

pub use certificates::certificates;

use crate::accounts::audit::{self, Chain};
use crate::media::files::MediaFolder;
use crate::pages::own_files;
use crate::settings;
use anyhow::Result;
use courant_kit::config::MailConfig;
use courant_kit::db::{Db, Engine};
use std::path::Path;

/// Files looked for on disk at one go.
const FILES: i64 = 1_000;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// As it should be.
    Well,
    /// Worth knowing.
    Notice,
    /// Needs mending.
    Ill,
}

/// Something found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// How much it matters.
    pub weight: Weight,
    /// What was found.
    pub what: String,
    /// What to do about it, or empty.
    pub mend: String,
}

fn finding(weight: Weight, what: impl Into<String>, mend: impl Into<String>) -> Finding {
    Finding { weight, what: what.into(), mend: mend.into() }
}

/// Examines settings, store, addresses, media, imports and jobs. Writes nothing.
pub async fn run(db: &Db, media: &MediaFolder) -> Result<Vec<Finding>> {
    let mut out = Vec::new();
    let damage = db.check().await?;
    out.push(match (damage.first(), db.engine()) {
        (None, Engine::Sqlite) => finding(Weight::Well, "The store is sound (SQLite).", ""),
        (None, Engine::Postgres) => finding(Weight::Well, "The store answers (PostgreSQL).", ""),
        (Some(first), _) => finding(
            Weight::Ill,
            format!("The store is damaged: {first}"),
            "Stop the paper, copy its folder to a safe place, and restore the last backup.",
        ),
    });
    let mut tx = db.read().await?;
    match settings::find(&mut tx).await? {
        None => out.push(finding(Weight::Ill, "No paper was made in this store.", "Run `courant new`.")),
        Some(settings) => {
            let is_local = settings.address.contains("127.0.0.1") || settings.address.contains("localhost");
            out.push(if is_local {
                finding(
                    Weight::Notice,
                    format!(
                        "The paper's address is {}: links in feeds and shares lead to this machine.",
                        settings.address
                    ),
                    "Give the public address before readers come: `courant settings --address https://…`.",
                )
            } else {
                finding(Weight::Well, format!("{} is at {}.", settings.name, settings.address), "")
            });
        }
    }
    let counts = rows::count_articles(&mut tx).await?;
    out.push(finding(
        Weight::Well,
        format!(
            "{} articles and pages, {} of them before readers; {} comments.",
            counts.all, counts.public, counts.comments
        ),
        "",
    ));
    if counts.without_address > 0 {
        out.push(finding(
            Weight::Ill,
            format!("{} articles before readers have no address, so nobody can open them.", counts.without_address),
            "Run the import they came from once more; it gives them addresses.",
        ));
    }
    drop(tx);
    out.push(audit_finding(db).await?);
    out.extend(media_findings(db, media).await?);
    let mut tx = db.read().await?;
    let unfinished = rows::list_unfinished_imports(&mut tx).await?;
    out.extend(unfinished.iter().map(|file| {
        finding(
            Weight::Ill,
            format!("The import of {file} did not come to its end."),
            "Run the same command again: it goes on where it stopped.",
        )
    }));
    let dead = rows::list_dead_jobs(&mut tx).await?;
    out.extend(dead.iter().map(|(kind, count, error)| {
        finding(
            Weight::Notice,
            format!("{count} background tasks \"{kind}\" were given up; the last said: {error}"),
            "The rest of the paper is not affected.",
        )
    }));
    Ok(out)
}

/// Whether somebody owns the paper, and whether it sends letters.
pub async fn reach(db: &Db, mail: &MailConfig) -> Result<Vec<Finding>> {
    let owners = rows::count_owners(&mut db.read().await?).await?;
    let owned = match owners {
        0 => finding(
            Weight::Notice,
            "Nobody owns this paper, so nobody can open its newsroom.",
            "Open the link that `courant serve` prints: it makes the first owner.",
        ),
        1 => finding(Weight::Well, "One person owns the paper.", ""),
        owners => finding(Weight::Well, format!("{owners} people own the paper."), ""),
    };
    let sent = if mail.smtp.is_some() {
        finding(Weight::Well, "Letters go out by the mail server of courant.toml.", "")
    } else {
        finding(
            Weight::Notice,
            "The paper sends no mail: nobody signs in by a letter, and readers are not told of answers.",
            "Put `smtp` and `mail_from` into courant.toml, restart the paper, and try it: `courant mail test --to you@river.example`.",
        )
    };
    Ok(vec![owned, sent])
}

/// Whether every row of the audit is as it was written.
async fn audit_finding(db: &Db) -> Result<Finding> {
    Ok(match audit::check(db).await? {
        Chain::Whole { rows: 0, .. } => finding(Weight::Well, "The audit is empty.", ""),
        Chain::Whole { rows, hash } => {
            let short = hash.get(..16).unwrap_or(&hash);
            finding(Weight::Well, format!("The audit is whole: {rows} rows, the last is {short}."), "")
        }
        Chain::Broken { number } => finding(
            Weight::Ill,
            format!("The audit is not as it was written, from row {number} on: somebody changed the store itself."),
            "Keep a copy of the store, and compare it with a backup from before; what staff did since cannot be trusted.",
        ),
    })
}

/// Examines the files of the paper's folder that readers' machines ask for.
pub fn own_files(folder: &Path) -> Vec<Finding> {
    let look = |name: &&str| match own_files::read(&folder.join(name)) {
        Ok(None) => None,
        Ok(Some(_)) => Some(finding(Weight::Well, format!("{name} is answered at /{name}."), "")),
        Err(why) => Some(finding(
            Weight::Ill,
            format!("{why}, so /{name} is answered as if it were not there."),
            format!("Make it a text in UTF-8 of at most {} KB, or take it away.", own_files::LONGEST / 1024),
        )),
    };
    own_files::NAMES.iter().filter_map(look).collect()
}

async fn media_findings(db: &Db, media: &MediaFolder) -> Result<Vec<Finding>> {
    let mut out = Vec::new();
    let mut tx = db.read().await?;
    let (mut after, mut seen, mut gone) = (0, 0u64, Vec::new());
    loop {
        let files = rows::list_files(&mut tx, after, FILES).await?;
        let Some((last, _)) = files.last() else { break };
        after = *last;
        for (_, file) in &files {
            seen += 1;
            if !media.exists(file) && gone.len() < 5 {
                gone.push(file.clone());
            }
        }
    }
    out.push(if gone.is_empty() {
        finding(Weight::Well, format!("{seen} media files are in their place."), "")
    } else {
        finding(
            Weight::Ill,
            format!("Media files are missing from the folder, among them {}.", gone.join(", ")),
            "Copy the media folder back from a backup, or run the import with --media once more.",
        )
    });
    let references = rows::count_references(&mut tx).await?;
    if references > 0 {
        out.push(finding(
            Weight::Notice,
            format!("{references} media are known only by their old address; readers see a note in their place."),
            "Run the import again with --media wp-content/uploads, or with --fetch while the old site is up.",
        ));
    }
    Ok(out)
}
