//! The project's own tasks: `cargo xtask <task>`.
//!
//! One module per task, each with a `run` that takes the remaining arguments, and a line in
//! [`TASKS`].

mod bench;
mod browser;
mod counts;
mod editor;
mod eval;
mod test;

use std::process::ExitCode;

/// A task: gets the arguments after its name, answers whether it succeeded.
type Run = fn(&[String]) -> anyhow::Result<bool>;

/// Name, what it does, how it is run.
const TASKS: &[(&str, &str, Run)] = &[
    (
        "bench",
        "the promised figures beside their promises: bench [serve] [tls] [render] [import] [start] [idle] [scale] [comments] [wordpress]",
        bench::run,
    ),
    ("counts", "instructions of three things beside what they were: counts [--update]", counts::run),
    (
        "test",
        "all tests on both engines and in a browser; further arguments go to cargo nextest (or cargo test)",
        test::run,
    ),
    (
        "browser",
        "every kind of page under checkers: browser [smoke] [thread] [axe] [html] [text] [weight]; on demand [lighthouse] [shots]",
        browser::run,
    ),
    (
        "editor",
        "builds the article editor's script from editor/; with --check: that the committed one is what the sources build, and its tests",
        editor::run,
    ),
    (
        "eval",
        "how well a model judges data kept outside of the project: eval spam FILE… | eval search FOLDER",
        eval::run,
    ),
    (
        "with-postgres",
        "a command with a throw-away PostgreSQL for its tests: with-postgres cargo test -p …",
        test::with,
    ),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wanted = arguments.first().map(String::as_str).unwrap_or_default();
    let Some((_, _, run)) = TASKS.iter().find(|(name, _, _)| *name == wanted) else {
        eprintln!("usage: cargo xtask <task> [arguments]\n");
        for (name, what, _) in TASKS {
            eprintln!("  {name:<15} {what}");
        }
        return ExitCode::from(2);
    };
    match run(&arguments[1..]) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{wanted}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
