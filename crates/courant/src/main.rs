//! Courant: a newsroom in one binary.
//!
//! This program opens papers and wires them: it serves, makes, imports and examines. Everything a
//! paper is and does lives in `courant_paper`.

mod comments;
mod demo;
mod doctor;
mod doors;
mod grave;
mod import;
mod mail;
mod new;
mod open;
mod people;
mod promotions;
mod relay;
mod search;
mod serve;
mod settings;
mod theme;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Memory goes from the thread that takes it to others that free it, all day. The system's allocator keeps what is freed
/// so for each thread by itself, and grows.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A newsroom in one binary: publishes news and analysis and holds the conversation under it.
#[derive(Debug, Parser)]
#[command(name = "courant", version, about, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Shows a whole sample paper, in a temporary folder that goes away at the end.
    Demo(demo::Arguments),
    /// Makes a new, empty paper in a folder.
    New(new::Arguments),
    /// Brings a paper in from another system.
    Import {
        #[command(subcommand)]
        from: import::From,
    },
    /// Serves a paper to its readers.
    Serve(serve::Arguments),
    /// Shows what the paper says of itself, and changes it.
    Settings(settings::Arguments),
    /// Decides on what readers wrote under the articles
    Comments {
        #[command(subcommand)]
        what: comments::What,
    },
    /// Tries out mail, shows how letters are signed, and reads what comes back.
    Mail {
        #[command(subcommand)]
        what: mail::What,
    },
    /// Looks after who is staff, and how they come in
    People {
        #[command(subcommand)]
        what: people::What,
    },
    /// Looks after what stands in the slots of pages: the paper's own notices and advertising.
    Promotions {
        #[command(subcommand)]
        what: promotions::What,
    },
    /// Looks after what readers search in.
    Search {
        #[command(subcommand)]
        what: search::What,
    },
    /// Marks an article grave, so that no promotion stands beside it.
    Grave(grave::Arguments),
    /// Says in plain words what is wrong with a paper, and how to mend it.
    Doctor(doctor::Arguments),
    /// Begins, copies and checks the paper's own look.
    Theme {
        #[command(subcommand)]
        what: theme::What,
    },
    /// Looks after the reader's words.
    I18n {
        #[command(subcommand)]
        what: I18n,
    },
}

#[derive(Debug, Subcommand)]
enum I18n {
    /// Lists words that a language lacks; fails if there are any.
    Check,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("courant: the machine gives no threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    let result = runtime.block_on(async {
        match arguments.command {
            Command::Demo(arguments) => demo::run(arguments).await,
            Command::New(arguments) => new::run(arguments).await,
            Command::Import { from } => import::run(from).await,
            Command::Serve(arguments) => serve::run(arguments).await,
            Command::Settings(arguments) => settings::run(arguments).await,
            Command::Comments { what } => comments::run(what).await,
            Command::Mail { what } => mail::run(what).await,
            Command::People { what } => people::run(what).await,
            Command::Promotions { what } => promotions::run(what).await,
            Command::Search { what } => search::run(what).await,
            Command::Grave(arguments) => grave::run(arguments).await,
            Command::Doctor(arguments) => doctor::run(arguments).await,
            Command::Theme { what } => theme::run(what).await,
            Command::I18n { what: I18n::Check } => check_words(),
        }
    });
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("courant: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn check_words() -> anyhow::Result<ExitCode> {
    let missing = courant_kit::i18n::missing_keys();
    for (language, key) in &missing {
        println!("{language}: {key}");
    }
    println!("{} words missing in {} languages", missing.len(), courant_kit::i18n::languages().len());
    Ok(if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
