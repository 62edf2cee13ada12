//! The loss report: what the paper holds of the file, what this run added, and every repair, change and loss.

use super::count::Counts;
use super::note::{MOST_NOTES, Sort};
use serde::Serialize;
use std::collections::BTreeMap;

/// Numbers of things, by what they are here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Articles.
    pub articles: i64,
    /// Standing pages, and content of the old site's own types.
    pub pages: i64,
    /// Comments, pingbacks and trackbacks of all states.
    pub comments: i64,
    /// Media, with or without their file.
    pub media: i64,
    /// People.
    pub people: i64,
    /// Sections.
    pub sections: i64,
    /// Topics.
    pub topics: i64,
    /// Former addresses that lead to an article.
    pub redirects: i64,
}

impl Tally {
    /// Adds so many of a kind, by the word `import_ids` has for it.
    pub(super) fn add(&mut self, what: &str, count: i64) {
        let slot = match what {
            "article" => &mut self.articles,
            "page" => &mut self.pages,
            "comment" => &mut self.comments,
            "media" => &mut self.media,
            "login" => &mut self.people,
            "section_slug" => &mut self.sections,
            "topic_slug" => &mut self.topics,
            "redirect" => &mut self.redirects,
            _ => return,
        };
        *slot += count;
    }

    /// Everything together.
    pub fn sum(&self) -> i64 {
        self.lines().iter().map(|(_, count)| count).sum()
    }

    fn lines(&self) -> [(&'static str, i64); 8] {
        [
            ("articles", self.articles),
            ("pages", self.pages),
            ("comments", self.comments),
            ("media", self.media),
            ("people", self.people),
            ("sections", self.sections),
            ("topics", self.topics),
            ("redirects", self.redirects),
        ]
    }
}

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What it is about.
    pub item: String,
    /// Why, or what became of it.
    pub reason: String,
}

/// How often a reason occurs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Total {
    /// The reason.
    pub reason: String,
    /// How often.
    pub count: u64,
}

/// What an import did, or would do (`is_dry_run`).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// The site the file comes from.
    pub source: String,
    /// Name of the file.
    pub file: String,
    /// Nothing was written.
    pub is_dry_run: bool,
    /// The run went on where an earlier one of the same file had ended.
    pub is_resumed: bool,
    /// The file breaks off; everything up to there was taken.
    pub is_truncated: bool,
    /// What the file holds, counted beforehand.
    pub in_file: Counts,
    /// How many of the file's things the paper holds now.
    pub kept: Tally,
    /// How many of them this run added.
    pub added: Tally,
    /// Kept in another form.
    pub changed: Vec<Entry>,
    /// Not kept.
    pub lost: Vec<Entry>,
    /// Places where the file was broken and could be mended.
    pub repaired: Vec<Entry>,
    /// How often each reason of a change occurs, most frequent first.
    pub changed_by_reason: Vec<Total>,
    /// How often each reason of a loss occurs, most frequent first.
    pub lost_by_reason: Vec<Total>,
    /// How often each repair occurs, most frequent first.
    pub repaired_by_reason: Vec<Total>,
    /// The lists above leave something out: only the first 100,000 lines are listed, the totals count all.
    pub is_cut: bool,
    /// How long it took.
    pub secs: f64,
    /// Items of the file a second.
    pub items_per_sec: f64,
}

impl Report {
    /// Takes in the notes, bounded, and their totals.
    pub(super) fn set_notes(&mut self, notes: Vec<(Sort, String, String)>, totals: Vec<(Sort, String, u64)>) {
        let all: u64 = totals.iter().map(|(.., count)| count).sum();
        self.is_cut = all > notes.len() as u64;
        for (sort, item, reason) in notes.into_iter().take(MOST_NOTES) {
            self.list_mut(sort).push(Entry { item, reason });
        }
        for (sort, reason, count) in totals {
            let list = match sort {
                Sort::Changed => &mut self.changed_by_reason,
                Sort::Lost => &mut self.lost_by_reason,
                Sort::Repaired => &mut self.repaired_by_reason,
            };
            list.push(Total { reason, count });
        }
        for list in [&mut self.changed_by_reason, &mut self.lost_by_reason, &mut self.repaired_by_reason] {
            list.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.reason.cmp(&b.reason)));
        }
    }

    fn list_mut(&mut self, sort: Sort) -> &mut Vec<Entry> {
        match sort {
            Sort::Changed => &mut self.changed,
            Sort::Lost => &mut self.lost,
            Sort::Repaired => &mut self.repaired,
        }
    }

    /// As JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_else(|_| "{}".to_owned())
    }

    /// As text for people, each list cut after `most` examples of a reason; `json` is where the
    /// whole report stands, if it was written anywhere.
    pub fn to_text(&self, most: usize, json: Option<&str>) -> String {
        let mut out = String::new();
        let head = if self.is_dry_run { "What an import of" } else { "Import of" };
        let tail = if self.is_dry_run { " would do (nothing was written)" } else { "" };
        let mut line = |text: String| {
            out.push_str(&text);
            out.push('\n');
        };
        line(format!("{head} {} ({}){tail}", self.file, self.source));
        if self.is_truncated {
            line(
                "The file breaks off before its end. Everything up to there was taken; export again for the rest."
                    .to_owned(),
            );
        }
        if self.is_resumed {
            line("It went on where an earlier run had stopped.".to_owned());
        }
        line(String::new());
        line(format!("  {:<10} {:>9} {:>9}", "", "held now", "new"));
        for ((name, kept), (_, added)) in self.kept.lines().into_iter().zip(self.added.lines()) {
            line(format!("  {name:<10} {kept:>9} {added:>9}"));
        }
        line(String::new());
        let groups = [
            ("Not kept", &self.lost_by_reason, &self.lost),
            ("Kept in another form", &self.changed_by_reason, &self.changed),
            ("Mended in the file", &self.repaired_by_reason, &self.repaired),
        ];
        let mut is_cut = self.is_cut;
        for (title, totals, list) in groups {
            if totals.is_empty() {
                line(format!("{title}: nothing."));
                continue;
            }
            let count: u64 = totals.iter().map(|total| total.count).sum();
            line(format!("{title}: {count}"));
            let mut examples: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for entry in list {
                let known = examples.entry(entry.reason.as_str()).or_default();
                if known.len() < most {
                    known.push(&entry.item);
                }
            }
            for total in totals.iter().take(40) {
                line(format!("  {:>6} × {}", total.count, total.reason));
                let known = examples.remove(total.reason.as_str()).unwrap_or_default();
                is_cut |= (known.len() as u64) < total.count;
                known.into_iter().for_each(|item| line(format!("           {item}")));
            }
            if totals.len() > 40 {
                is_cut = true;
                line(format!("  and {} further reasons", totals.len() - 40));
            }
        }
        if is_cut {
            let place =
                json.map_or("ask for it with --report report.json".to_owned(), |json| format!("it is in {json}"));
            line(format!("\nThe lists above are cut. The whole report names every item: {place}."));
        }
        line(format!("\n{:.1} seconds, {:.0} items a second.", self.secs, self.items_per_sec));
        out
    }
}
