//! `courant mail`: whether letters leave, how they are signed, and what came back.

use anyhow::{Context, Result, bail};
use courant_kit::clock::Clock;
use courant_kit::config::{PaperFolder, SmtpTls};
use courant_kit::mail::{DkimKey, DkimSigner, Letter, MailAddress, Mailbox, Mailer, MessageKey, bounce};
use courant_paper::notices;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Most bytes of a bounce that are taken.
const BOUNCE_BYTES: u64 = 16 << 20;

/// What is to be done.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Sends one letter and says what became of it.
    Test {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
        /// To whom.
        #[arg(long)]
        to: String,
    },
    /// Shows what to put into the domain's DNS, so that receivers know letters for the paper's.
    Dkim {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Reads a message from the standard input, says which letter came back and why, and writes no more to an address that is gone.
    Bounce {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
}

/// Does it.
pub async fn run(what: What) -> Result<ExitCode> {
    match what {
        What::Test { paper, to } => test(&PaperFolder::open(&paper)?, &to).await,
        What::Dkim { paper } => dkim(&PaperFolder::open(&paper)?),
        What::Bounce { paper } => read_bounce(&paper).await,
    }
}

async fn test(folder: &PaperFolder, to: &str) -> Result<ExitCode> {
    let Ok(to) = MailAddress::parse(to) else { bail!("{to:?} is not a mail address such as \"name@paper.example\"") };
    let mailer = Mailer::of_folder(folder)?;
    let mail = &folder.config().mail;
    let (Some(server), Some(from)) = (&mail.smtp, mailer.from()) else {
        bail!("no mail server is set up; say in courant.toml what smtp and mail_from are");
    };
    let now = Clock::system().now();
    let return_path = bounce::return_path("test", from.address().domain())?;
    let sent = mailer.send(&letter(from, to.clone(), now), Some(&return_path)).await;
    sent.with_context(|| format!("the letter to {to} did not leave"))?;
    let how = if server.tls == SmtpTls::None { "unencrypted" } else { "encrypted" };
    println!("{}, port {}, took the letter to {to} ({how}).", server.host, server.port);
    println!("It comes from {from}. If it cannot be brought, word of that comes to {return_path}.");
    match &mail.dkim_domain {
        Some(domain) => println!("It is signed for {domain}; `courant mail dkim` says what has to stand in its DNS."),
        None => println!("It is not signed: set dkim_domain, or many receivers will take such letters for spam."),
    }
    println!("Now look whether it arrives, and whether it lies among the spam.");
    Ok(ExitCode::SUCCESS)
}

fn letter(from: &Mailbox, to: MailAddress, now: i64) -> Letter {
    let name = if from.name().is_empty() { from.address().domain() } else { from.name() };
    let text = "This letter was sent to try out whether mail leaves. It asks nothing of you.";
    Letter {
        to: to.into(),
        subject: format!("A test letter from {name}"),
        text: format!("{text}\n"),
        html: format!("<!doctype html>\n<html lang=\"en\"><title>Test</title><p>{text}</p></html>\n"),
        message_id: MessageKey::of("test", &[&now.to_string()]),
        in_reply_to: None,
        reply_to: None,
        list: None,
        is_automatic: true,
        language: "en".to_owned(),
        at: now,
    }
}

fn dkim(folder: &PaperFolder) -> Result<ExitCode> {
    let mail = &folder.config().mail;
    let Some(domain) = &mail.dkim_domain else {
        bail!("no domain is set up for signatures; say in courant.toml what dkim_domain is");
    };
    let signer = DkimSigner::new(domain, &mail.dkim_selector, DkimKey::of_folder(folder.path())?);
    println!("Letters are signed for {domain} with the key in {}/dkim.key.", folder.path().display());
    println!("Its public half has to stand in the DNS as a record of the type TXT.\n");
    println!("Name:  {}\nText:  {}\n", signer.dns_name(), signer.dns_value()?);
    println!("As a zone file has it:\n{}", signer.dns_record()?);
    Ok(ExitCode::SUCCESS)
}

/// Always succeeds where it could read: a mail server that pipes messages here would answer a failure with a bounce.
async fn read_bounce(paper: &Path) -> Result<ExitCode> {
    let opened = super::open::open(paper).await?;
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(BOUNCE_BYTES).read_to_end(&mut bytes).context("the message cannot be read")?;
    let Some(bounce) = bounce::read(&bytes) else {
        println!("This is no bounce.");
        return Ok(ExitCode::SUCCESS);
    };
    let recipient = bounce.recipient.map_or("unknown".to_owned(), |address| address.to_string());
    println!("reader   {recipient}");
    let token = bounce.token.as_deref().unwrap_or_default();
    println!("letter   {}", if token.is_empty() { "unknown" } else { token });
    println!("status   {}", if bounce.status.is_empty() { "none" } else { &bounce.status });
    println!("final    {}", if bounce.is_permanent { "yes: the address takes no letters any more" } else { "no" });
    println!("reason   {}", if bounce.said.is_empty() { "none given" } else { &bounce.said });
    if bounce.is_permanent && notices::came_back(&opened.db, token, Clock::system().now()).await? {
        println!("No more letters go to this address, until its reader confirms it again.");
    }
    Ok(ExitCode::SUCCESS)
}
