//! A large paper out of a small one: its articles again and again, written straight into its store.
//!
//! Importing a million articles takes ten minutes and an export of gigabytes. Every copy has an id, an address and a time of
//! its own and shares what the small paper has: sections, topics, authors, words. So lists are as long as a large paper's
//! and texts as long as a real one's; the vocabulary does not grow.
//!
//! Needs Debian's `sqlite3`, or PostgreSQL's `psql`; columns are asked for, so that a migration does not have to be repeated here.

use super::process::need;
use anyhow::{Context, ensure};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Where the rows of a paper are.
pub enum Store {
    /// A file of SQLite's.
    File(PathBuf),
    /// The address of a database of PostgreSQL's.
    Server(String),
}

/// A table, which of its rows are copied, and columns that are another in the copy.
type Table = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Tables that a copy has rows in, and what is said there otherwise than in the first: `{k}` is the copy's number, `{a}` and
/// `{c}` lie between an article's or a comment's id and its copy's, `{t}` between their times in ms.
const TABLES: [Table; 6] = [
    (
        "articles",
        "id <= {last}",
        &[
            ("id", "id + {a}"),
            ("public_id", "public_id || '-{k}'"),
            ("path", "path || '-{k}'"),
            ("slug", "slug || '-{k}'"),
            ("parent_id", "NULL"),
            ("first_published_at", "first_published_at + {t}"),
            ("created_at", "created_at + {t}"),
            ("modified_at", "modified_at + {t}"),
        ],
    ),
    (
        "article_sections",
        "article_id <= {last}",
        &[("article_id", "article_id + {a}"), ("listed_at", "listed_at + {t}")],
    ),
    ("article_topics", "article_id <= {last}", &[("article_id", "article_id + {a}"), ("listed_at", "listed_at + {t}")]),
    ("bylines", "article_id <= {last}", &[("article_id", "article_id + {a}"), ("listed_at", "listed_at + {t}")]),
    (
        "addresses",
        "target_kind = 'article' AND target_id <= {last}",
        &[("path", "path || '-{k}'"), ("target_id", "target_id + {a}")],
    ),
    (
        "comments",
        "id <= {last_comment}",
        &[
            ("id", "id + {c}"),
            ("public_id", "public_id || '-{k}'"),
            ("article_id", "article_id + {a}"),
            ("parent_id", "parent_id + {c}"),
            ("root_id", "root_id + {c}"),
            ("once", "NULL"),
            ("created_at", "created_at + {t}"),
            ("stands_at", "stands_at + {t}"),
            ("live_at", "live_at + {t}"),
        ],
    ),
];

impl Store {
    /// Copies every article until there are `times` as many.
    pub fn grow(&self, times: usize) -> anyhow::Result<()> {
        let mut script = match self {
            Store::File(_) => {
                String::from("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;\n")
            }
            Store::Server(_) => String::new(),
        };
        let ids = self.ask("SELECT MAX(id) FROM articles; SELECT COALESCE(MAX(id), 0) FROM comments;")?;
        let ids: Vec<usize> =
            ids.lines().map(|line| line.parse()).collect::<Result<_, _>>().context("a store without articles")?;
        let [last, last_comment] = ids[..] else { anyhow::bail!("a store without articles") };
        let mut columns = HashMap::new();
        for (table, ..) in TABLES {
            columns.insert(table, self.columns(table)?);
        }
        for k in 1..times {
            // A copy appears some minutes after the one before it, so the lists of all of them lie in one another.
            let values = [
                ("{k}", k.to_string()),
                ("{a}", (k * last).to_string()),
                ("{c}", (k * last_comment).to_string()),
                ("{t}", (k * 61_001).to_string()),
                ("{last}", last.to_string()),
                ("{last_comment}", last_comment.to_string()),
            ];
            script.push_str("BEGIN;\n");
            for (table, rows, others) in TABLES {
                let names = &columns[table];
                let taken = names.iter().map(|name| {
                    let other = others.iter().find(|(column, _)| column == name);
                    other.map_or_else(|| format!("\"{name}\""), |(_, value)| (*value).to_owned())
                });
                let quoted = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
                let taken = taken.collect::<Vec<_>>().join(", ");
                let mut line = format!("INSERT INTO {table} ({quoted}) SELECT {taken} FROM {table} WHERE {rows};\n");
                for (mark, value) in &values {
                    line = line.replace(mark, value);
                }
                script.push_str(&line);
            }
            script.push_str("COMMIT;\n");
        }
        for table in ["sections", "topics", "people"] {
            // Writing to a String cannot fail.
            writeln!(script, "UPDATE {table} SET article_count = article_count * {times};").unwrap_or_default();
        }
        script.push_str(match self {
            Store::File(_) => "PRAGMA wal_checkpoint(TRUNCATE);\n",
            // The ids were given, so the next ones have to be told.
            Store::Server(_) => {
                "SELECT setval(pg_get_serial_sequence('articles', 'id'), (SELECT MAX(id) FROM articles));
                SELECT setval(pg_get_serial_sequence('comments', 'id'), (SELECT MAX(id) FROM comments));
                VACUUM ANALYZE;\n"
            }
        });
        self.ask(&script).map(drop)
    }

    /// How many articles it has.
    pub fn articles(&self) -> anyhow::Result<usize> {
        let said = self.ask("SELECT COUNT(*) FROM articles WHERE type = 'article';")?;
        said.trim().parse().context("a store without articles")
    }

    /// How large it is.
    pub fn bytes(&self) -> anyhow::Result<u64> {
        match self {
            Store::File(path) => Ok(std::fs::metadata(path)?.len()),
            Store::Server(_) => Ok(self.ask("SELECT pg_database_size(current_database());")?.trim().parse()?),
        }
    }

    fn columns(&self, table: &str) -> anyhow::Result<Vec<String>> {
        let names = match self {
            Store::File(_) => self.ask(&format!("SELECT name FROM pragma_table_info('{table}');"))?,
            Store::Server(_) => self.ask(&format!(
                "SELECT column_name FROM information_schema.columns
                WHERE table_name = '{table}' AND table_schema = 'public' ORDER BY ordinal_position;"
            ))?,
        };
        Ok(names.lines().map(str::to_owned).collect())
    }

    /// What it says to a script.
    pub fn ask(&self, script: &str) -> anyhow::Result<String> {
        let (mut command, program) = match self {
            Store::File(path) => {
                need("sqlite3", "sqlite3")?;
                let mut command = Command::new("sqlite3");
                command.arg("-bail").arg(path);
                (command, "sqlite3")
            }
            Store::Server(address) => {
                need("psql", "postgresql-client")?;
                let mut command = Command::new("psql");
                command.args(["-XqAt", "-v", "ON_ERROR_STOP=1", address]);
                (command, "psql")
            }
        };
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().with_context(|| format!("starting {program}"))?;
        let mut stdin = child.stdin.take().with_context(|| format!("{program} listens to nobody"))?;
        let script = script.to_owned();
        let telling = std::thread::spawn(move || stdin.write_all(script.as_bytes()));
        let output = child.wait_with_output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        ensure!(output.status.success(), "{program} failed: {said}");
        telling.join().map_err(|_| anyhow::anyhow!("{program} could not be told"))??;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
