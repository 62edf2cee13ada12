//! Import: rate, peak memory, what a second run costs, and whether memory grows with the file.

use super::process::Ran;
use super::table::{Table, Verdict};
use super::workshop::{Workshop, megabytes};
use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Most memory that an import may take, whatever the size of the file.
const MOST_BYTES: u64 = 300_000_000;
/// More than this between a small and a ten times larger file is growth, not noise.
const GROWTH: f64 = 1.25;

/// Imports an export that WordPress wrote, if it is here, then synthetic ones of growing size.
pub fn run(workshop: &Workshop, export: &Path, is_huge: bool, table: &mut Table) -> anyhow::Result<()> {
    if export.is_file() {
        let file = unpacked(workshop, export)?;
        let name = export.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let paper = workshop.new_paper("written-by-wordpress")?;
        twice(workshop, &format!("import {name}"), &file, &paper, table)?;
    } else {
        eprintln!("  skipped: there is no {}", export.display());
    }
    let few = (workshop.articles / 10).min(2_000);
    let small = once(workshop, few, table)?;
    let paper = workshop.new_paper("large")?;
    let what = format!("import {} synthetic articles", workshop.articles);
    let file = workshop.export(workshop.articles)?;
    let large = twice(workshop, &what, &file, &paper, table)?;
    workshop.keep_paper(paper);
    flat(table, &format!("{few} → {} articles", workshop.articles), &small, &large);
    if is_huge {
        let huge = once(workshop, 100_000, table)?;
        flat(table, &format!("{few} → 100000 articles"), &small, &huge);
    }
    Ok(())
}

fn flat(table: &mut Table, what: &str, small: &Ran, large: &Ran) {
    let growth = large.peak_bytes as f64 / small.peak_bytes.max(1) as f64;
    let measured =
        format!("{growth:.2} × ({:.0} → {:.0} MB)", megabytes(small.peak_bytes), megabytes(large.peak_bytes));
    table.add(&format!("import memory, {what}"), &measured, "flat", Verdict::of(growth <= GROWTH));
}

fn once(workshop: &Workshop, articles: usize, table: &mut Table) -> anyhow::Result<Ran> {
    let paper = workshop.new_paper(format!("paper-{articles}"))?;
    let file = workshop.export(articles)?;
    first(workshop, &format!("import {articles} synthetic articles"), &file, &paper, table)
}

fn first(workshop: &Workshop, what: &str, file: &Path, paper: &Path, table: &mut Table) -> anyhow::Result<Ran> {
    let (items, bytes) = size(file)?;
    let ran = workshop.import(file, paper)?;
    let secs = ran.took.as_secs_f64();
    let measured = format!(
        "{:.0} items/s, {:.1} MB/s ({items} items, {:.1} MB in {secs:.1} s), peak {:.0} MB",
        items as f64 / secs,
        megabytes(bytes) / secs,
        megabytes(bytes),
        megabytes(ran.peak_bytes)
    );
    table.add(what, &measured, "peak < 300 MB", Verdict::of(ran.peak_bytes < MOST_BYTES));
    Ok(ran)
}

fn twice(workshop: &Workshop, what: &str, file: &Path, paper: &Path, table: &mut Table) -> anyhow::Result<Ran> {
    let ran = first(workshop, what, file, paper, table)?;
    let report = paper.join("second.json");
    let mut command = workshop.courant()?;
    command.args(["import", "wxr"]).arg(file).arg("--paper").arg(paper).arg("--report").arg(&report);
    let again = super::process::run(&mut command)?;
    let text = std::fs::read_to_string(&report).context("the second run's report")?;
    let added = added(&text)?;
    let measured = format!("{:.1} s, adds {added}", again.took.as_secs_f64());
    table.add("– the same again", &measured, "adds 0", Verdict::of(added == 0));
    Ok(ran)
}

/// What a report says was newly written, all kinds together.
fn added(report: &str) -> anyhow::Result<u64> {
    let report: serde_json::Value = serde_json::from_str(report).context("the report is not JSON")?;
    let added = report["added"].as_object().context("the report says nothing of what was added")?;
    Ok(added.values().filter_map(serde_json::Value::as_u64).sum())
}

/// Items and bytes of an export, without holding it in memory.
fn size(file: &Path) -> anyhow::Result<(usize, u64)> {
    use std::io::BufRead;
    let reader = std::io::BufReader::with_capacity(1 << 20, std::fs::File::open(file)?);
    let mut items = 0;
    for line in reader.split(b'\n') {
        items += usize::from(line?.trim_ascii() == b"<item>");
    }
    ensure!(items > 0, "{} holds no items", file.display());
    Ok((items, std::fs::metadata(file)?.len()))
}

/// The export itself; a `.zst` is unpacked by the program `zstd`.
fn unpacked(workshop: &Workshop, export: &Path) -> anyhow::Result<PathBuf> {
    if export.extension().is_none_or(|extension| extension != "zst") {
        return Ok(export.to_owned());
    }
    super::process::need("zstd", "zstd")?;
    let file = workshop.folder("exports")?.join("export.xml");
    let status = Command::new("zstd").args(["-q", "-d", "-f"]).arg(export).arg("-o").arg(&file).status()?;
    ensure!(status.success(), "{} cannot be unpacked", export.display());
    Ok(file)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_report_tells_what_was_added() {
        let report = r#"{"kept":{"articles":9},"added":{"articles":2,"comments":3},"changed":[],"lost":[]}"#;
        assert_eq!(super::added(report).unwrap(), 5);
        assert!(super::added("{}").is_err());
    }
}
