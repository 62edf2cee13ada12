//! Files of labelled comments.

use anyhow::{Context, bail, ensure};
use std::path::Path;

/// A comment and what people said of it.
pub struct Labelled {
    pub name: String,
    pub text: String,
    pub is_spam: bool,
}

/// Most bytes of a file.
const MOST_BYTES: u64 = 64 << 20;

/// Reads CSV with a heading (`CONTENT` or `text`, `CLASS` or `label`, perhaps `AUTHOR`), or lines of label, tab, text.
///
/// # Errors
/// The file cannot be read, is larger than 64 MB, has no such columns or a label that is none.
pub fn read(path: &Path) -> anyhow::Result<Vec<Labelled>> {
    let name = path.display();
    let size = std::fs::metadata(path).with_context(|| format!("{name}"))?.len();
    ensure!(size <= MOST_BYTES, "{name} has more than {MOST_BYTES} bytes");
    let bytes = std::fs::read(path).with_context(|| format!("{name}"))?;
    let text = String::from_utf8_lossy(&bytes);
    let first = text.lines().next().unwrap_or_default().to_owned();
    let found = if first.contains('\t') { by_tabs(&text) } else { by_heading(&text) };
    found.with_context(|| format!("{name}"))
}

fn by_tabs(text: &str) -> anyhow::Result<Vec<Labelled>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).enumerate();
    lines
        .map(|(index, line)| {
            let (label, text) = line.split_once('\t').with_context(|| format!("line {}: no tab", index + 1))?;
            Ok(Labelled { name: String::new(), text: text.to_owned(), is_spam: is_spam(label)? })
        })
        .collect()
}

fn by_heading(text: &str) -> anyhow::Result<Vec<Labelled>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let heading = reader.headers()?.clone();
    let column = |names: &[&str]| heading.iter().position(|own| names.contains(&own.trim().to_lowercase().as_str()));
    let content = column(&["content", "text"]).context("no column CONTENT or text")?;
    let class = column(&["class", "label"]).context("no column CLASS or label")?;
    let author = column(&["author", "name"]);
    let mut out = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cell = |index: usize| record.get(index).unwrap_or_default();
        out.push(Labelled {
            name: author.map(cell).unwrap_or_default().to_owned(),
            text: cell(content).trim_matches('\u{feff}').to_owned(),
            is_spam: is_spam(cell(class))?,
        });
    }
    Ok(out)
}

fn is_spam(label: &str) -> anyhow::Result<bool> {
    match label.trim() {
        "1" | "spam" => Ok(true),
        "0" | "ham" => Ok(false),
        other => bail!("{other:?} is no label: 1, spam, 0 or ham"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let tabs = by_tabs("ham\tSee you\nspam\tWin, \"now\"\n").unwrap();
        let commas =
            by_heading("ID,AUTHOR,CONTENT,CLASS\nx,Ann,\"See, you\",0\ny,Bob,\"Win \"\"now\"\"\",1\n").unwrap();
        let plain =
            |found: Vec<Labelled>| found.into_iter().map(|one| (one.name, one.text, one.is_spam)).collect::<Vec<_>>();
        let own = |name: &str, text: &str, is_spam| (name.to_owned(), text.to_owned(), is_spam);
        assert_eq!(plain(tabs), [own("", "See you", false), own("", "Win, \"now\"", true)]);
        assert_eq!(plain(commas), [own("Ann", "See, you", false), own("Bob", "Win \"now\"", true)]);
        assert!(by_heading("a,b\n1,2\n").is_err());
        assert!(by_tabs("perhaps\tx\n").is_err());
    }
}
