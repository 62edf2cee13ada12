//! The table of figures.

use std::fmt::Write;

/// How a figure stands to its promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// As promised.
    Kept,
    /// Not as promised.
    Missed,
    /// Measured for what it tells; nothing is promised, or the other side is not measured here.
    Told,
}

impl Verdict {
    /// Kept if `is_kept`.
    pub fn of(is_kept: bool) -> Verdict {
        if is_kept { Verdict::Kept } else { Verdict::Missed }
    }

    fn word(self) -> &'static str {
        match self {
            Verdict::Kept => "kept",
            Verdict::Missed => "MISSED",
            Verdict::Told => "–",
        }
    }
}

struct Row {
    what: String,
    measured: String,
    promise: String,
    verdict: Verdict,
}

/// What was measured so far.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// Adds a figure; also told at once on standard error.
    pub fn add(&mut self, what: &str, measured: &str, promise: &str, verdict: Verdict) {
        eprintln!("  {what}: {measured}");
        self.rows.push(Row { what: what.into(), measured: measured.into(), promise: promise.into(), verdict });
    }

    /// Prints everything on standard output, as Markdown.
    pub fn print(&self) {
        print!("{}", self.text(&machine()));
    }

    fn text(&self, machine: &str) -> String {
        let heads = ["what", "measured", "promise", "verdict"];
        let mut lines = vec![heads.map(str::to_owned)];
        lines.extend(
            self.rows.iter().map(|row| {
                [row.what.clone(), row.measured.clone(), row.promise.clone(), row.verdict.word().to_owned()]
            }),
        );
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default();
        let widths = [width(0), width(1), width(2), width(3)];
        let mut out = format!("{machine}\n\n");
        for (at, line) in lines.iter().enumerate() {
            for (cell, width) in line.iter().zip(widths) {
                out.push_str("| ");
                out.push_str(cell);
                out.push_str(&" ".repeat(width - cell.chars().count() + 1));
            }
            out.push_str("|\n");
            if at == 0 {
                let rule: String = widths.iter().fold(String::new(), |mut rule, width| {
                    // Writing to a String cannot fail.
                    write!(rule, "|{}", "-".repeat(width + 2)).unwrap_or_default();
                    rule
                });
                out.push_str(&rule);
                out.push_str("|\n");
            }
        }
        out
    }
}

/// Processors and how busy they are: beside figures, so that they can be weighed.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').take(3).collect::<Vec<_>>().join(" ");
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu =
        cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ")).map_or("", |(_, name)| name);
    format!("{cores} processors ({cpu}); load over 1, 5 and 15 minutes at the end: {load}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_any_script() {
        let mut table = Table::default();
        table.add("page", "1.0 ×", "≥ 1.0 ×", Verdict::of(true));
        table.add("a longer name", "9", "", Verdict::Told);
        let text = table.text("machine");
        let widths: Vec<usize> = text.lines().skip(2).map(|line| line.chars().count()).collect();
        assert_eq!(widths.len(), 4);
        assert!(widths.iter().all(|width| *width == widths[0]), "{text}");
        assert!(text.contains("| page          | 1.0 ×    | ≥ 1.0 × | kept    |"), "{text}");
    }
}
