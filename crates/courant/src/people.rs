//! `courant people`: who is staff, and a link for whoever cannot be mailed one.

use anyhow::{Context, Result, bail};
use courant_kit::clock::Clock;
use courant_kit::key::Key;
use courant_paper::accounts::{Owner, Role, sign_in, staff};
use courant_paper::settings;
use std::path::PathBuf;
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
        /// What they may do: reader, moderator, editor, owner.
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
        /// What they may do: reader, moderator, editor, owner.
        role: String,
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
        What::List { paper } => {
            let opened = super::open::open(&paper).await?;
            let staff = staff::list(&opened.db, MOST).await?;
            for account in &staff {
                let note = if account.confirmed_at.is_none() { "  (has not signed in yet)" } else { "" };
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

fn role(word: &str) -> Result<Role> {
    match Role::from_word(word) {
        Some(role) => Ok(role),
        None => bail!("{word:?} is not a role: give {}", Role::ALL.map(Role::word).join(", ")),
    }
}
