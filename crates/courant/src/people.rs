//! `courant people`: who is staff, and a link for whoever cannot be mailed one.

use anyhow::{Context, Result, bail};
use courant_kit::clock::{Clock, from_control};
use courant_kit::db::Db;
use courant_kit::i18n::Locale;
use courant_kit::key::Key;
use courant_paper::accounts::staff::Change;
use courant_paper::accounts::{Owner, Role, first, rows as accounts, sign_in, staff};
use courant_paper::settings::{self, Settings};
use courant_paper::undo::{self, words};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Accounts listed at most.
const MOST: i64 = 10_000;

/// What is to be done.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Makes an account for a colleague, or gives the one there is a role.
    Add {
        /// Their e-mail address.
        email: String,
        /// What they may do: reader, analyst, moderator, contributor, writer, editor, owner.
        #[arg(long)]
        role: String,
        /// What they are called.
        #[arg(long, default_value = "")]
        name: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Gives an account another role; reader takes it out of the staff.
    Role {
        /// Their e-mail address.
        email: String,
        /// What they may do: reader, analyst, moderator, contributor, writer, editor, owner.
        role: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Keeps somebody out until they are let in again. They keep their role.
    Suspend {
        /// Their e-mail address.
        email: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Lets somebody in again.
    Resume {
        /// Their e-mail address.
        email: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Takes away somebody's password, passkeys, six digits and codes, when they lost them: a link lets them in.
    Reset {
        /// Their e-mail address.
        email: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Shuts a stolen account out and undoes what it did since a moment, where nobody changed it since.
    Undo {
        /// Its e-mail address.
        email: String,
        /// The last moment at which it was surely its owner's, in the paper's time zone: "2026-11-20 14:00".
        #[arg(long)]
        since: String,
        /// Only says what would be undone.
        #[arg(long)]
        dry_run: bool,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Shows who is staff, owners first.
    List {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Prints a link that signs in once, within half an hour: for the first owner, and for papers without mail.
    Link {
        /// The e-mail address of an account.
        email: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
}

/// Does it. A paper that is being served heeds it with the next request.
pub async fn run(what: What) -> Result<ExitCode> {
    let (now, owner) = (Clock::system().now(), Owner::of_this_machine());
    match what {
        What::Add { email, role, name, paper } => {
            let opened = super::open::open(&paper).await?;
            let is_new = staff::add(&opened.db, &owner, &email, self::role(&role)?, &name, now).await?;
            println!("{} {}: {role}", if is_new { "now" } else { "as before," }, email.trim());
        }
        What::Role { email, role, paper } => {
            let opened = super::open::open(&paper).await?;
            let is_new = staff::change_role(&opened.db, &owner, &email, self::role(&role)?, now).await?;
            println!("{} {}: {role}", if is_new { "now" } else { "as before," }, email.trim());
        }
        What::Suspend { email, paper } => change(&paper, &email, Change::Suspend, "suspended").await?,
        What::Resume { email, paper } => change(&paper, &email, Change::Resume, "may come in").await?,
        What::Reset { email, paper } => change(&paper, &email, Change::ForgetKeys, "comes in by a link").await?,
        What::Undo { email, since, dry_run, paper } => undo(&paper, &email, &since, dry_run, now).await?,
        What::List { paper } => {
            let opened = super::open::open(&paper).await?;
            let staff = staff::list(&opened.db, MOST).await?;
            for account in &staff {
                let note = match (account.suspended_at, account.seen_at.or(account.confirmed_at)) {
                    (Some(_), _) => "  (suspended)",
                    (None, None) => "  (has not signed in yet)",
                    (None, Some(_)) if account.has_second => "  (second proof)",
                    (None, Some(_)) => "",
                };
                println!("{:<10} {}  {}{note}", account.role.word(), account.email, account.name);
            }
            println!("{} in the staff", staff.len());
        }
        What::Link { email, paper } => {
            let opened = super::open::open(&paper).await?;
            let key = Key::of_folder(&paper)?;
            let path = sign_in::make_link(&opened.db, &key, &email, "/~me", now).await?;
            let settings =
                settings::find(&mut opened.db.read().await?).await?.context("the store holds no paper yet")?;
            println!("{}", settings.absolute(&path));
            println!("Good once, for half an hour, for whoever opens it: hand it to nobody else.");
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Changes something for somebody and says what they are now.
async fn change(paper: &Path, email: &str, change: Change, now_they: &str) -> Result<()> {
    let opened = super::open::open(paper).await?;
    let now = Clock::system().now();
    let is_new = staff::change_of(&opened.db, &Owner::of_this_machine(), email, change, now).await?;
    println!("{} {}: {now_they}", if is_new { "now" } else { "as before," }, email.trim());
    Ok(())
}

/// Says what an account did since a moment, and undoes it.
async fn undo(paper: &Path, email: &str, since: &str, is_dry: bool, now: i64) -> Result<()> {
    let opened = super::open::open(paper).await?;
    let (db, owner) = (&opened.db, Owner::of_this_machine());
    let mut tx = db.read().await?;
    let settings = settings::find(&mut tx).await?.context("the store holds no paper yet")?;
    let Some(moment) = from_control(since, &settings.zone()).ok().flatten().filter(|moment| *moment <= now) else {
        bail!("{since:?} is no moment that has been: give a date and a time, such as \"2026-11-20 14:00\"");
    };
    let email = sign_in::read_address(email).with_context(|| format!("{email:?} is not a complete e-mail address"))?;
    let account = accounts::find_by_email(&mut tx, &email).await?.with_context(|| format!("{email} has no account"))?;
    let report = undo::look(&mut tx, &owner, &account.public_id, moment, now).await?.context("the account is gone")?;
    drop(tx);
    let english = Locale::for_tag("en");
    println!("{email} since {since} ({}):", settings.time_zone);
    println!("- sessions, keys and links: {}", words::keys(&english, &report.keys));
    for touched in &report.articles {
        println!("- {}: {}", touched.work.headline, words::did(&english, touched));
        for becomes in words::becomes(&english, touched) {
            println!("    {becomes}");
        }
    }
    for (what, tally) in [("decisions on comments", &report.comments), ("bans", &report.bans)] {
        for line in words::tally(&english, tally) {
            println!("- {what}: {line}");
        }
    }
    for line in &report.lines {
        println!("- {} {}: {}", line.entry.action, line.entry.subject, words::line(&english, line));
    }
    if report.is_cut {
        println!("- and more");
    }
    if is_dry {
        println!("Nothing was changed.");
        return Ok(());
    }
    loop {
        let undone = match undo::run(db, &owner, &account.public_id, moment, now).await? {
            Ok(undone) => undone,
            Err(refusal) => bail!("{email}: {refusal}"),
        };
        println!(
            "Put back: {} articles, {} decisions on comments, {} bans, {} others; {} failed.",
            undone.articles, undone.comments, undone.bans, undone.others, undone.failed
        );
        if !undone.has_more {
            break;
        }
    }
    println!("{email} is shut out. When it is safe: courant people resume {email}, then courant people link {email}.");
    Ok(())
}

/// A link for the first owner of a paper that nobody owns; none where somebody does.
pub async fn first_link(db: &Db, settings: &Settings, now: i64) -> Result<Option<String>> {
    Ok(first::make_link(db, now).await?.map(|path| settings.absolute(&path)))
}

/// What is printed with it.
pub fn first_words(link: Option<&String>) -> String {
    link.map_or_else(String::new, |link| {
        format!(
            "Nobody owns this paper yet. Whoever opens this link, once and within a day, becomes its owner:\n  {link}\n"
        )
    })
}

fn role(word: &str) -> Result<Role> {
    match Role::from_word(word) {
        Some(role) => Ok(role),
        None => bail!("{word:?} is not a role: give {}", Role::ALL.map(Role::word).join(", ")),
    }
}
