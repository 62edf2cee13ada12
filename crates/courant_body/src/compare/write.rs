//! A comparison as markup for the desk.
//!
//! What came stands in `ins`, what is gone in `del`; each says so in words too, in a
//! `visually-hidden` span, so neither color nor a style sheet is needed to tell them apart. Rows are
//! printed as plain lines: a comparison is no second article, so it has no headings, pictures, players or
//! links of its own.

use courant_text::{Run, diff};

use crate::escape::{push_attribute, push_text};
use crate::write::direction_of;
use crate::{SafeHtml, address};

use super::{CompareField, CompareKind, CompareRow, Comparison, RowChange, WordRun};

/// Keys of all words that a comparison asks for, and how many numbers stand in each.
pub const COMPARE_KEYS: &[(&str, usize)] = &[
    ("compare-come", 0),
    ("compare-gone", 0),
    ("compare-moved", 0),
    ("compare-marked-otherwise", 0),
    ("compare-unchanged", 1),
    ("compare-yes", 0),
    ("compare-no", 0),
    ("compare-align-center", 0),
    ("compare-align-end", 0),
    ("compare-align-justify", 0),
    ("compare-placement-column", 0),
    ("compare-placement-center", 0),
    ("compare-placement-start", 0),
    ("compare-placement-end", 0),
    ("compare-placement-wide", 0),
    ("compare-placement-full", 0),
    ("compare-part-report", 0),
    ("compare-part-analysis", 0),
    ("compare-part-opinion", 0),
    ("compare-part-background", 0),
    ("compare-part-review", 0),
    ("compare-part-call-for-input", 0),
    ("compare-part-satire", 0),
    ("compare-part-sponsored", 0),
    ("compare-kind-paragraph", 0),
    ("compare-kind-crosshead", 0),
    ("compare-kind-part", 0),
    ("compare-kind-list", 0),
    ("compare-kind-definitions", 0),
    ("compare-kind-term", 0),
    ("compare-kind-quote", 0),
    ("compare-kind-pull-quote", 0),
    ("compare-kind-attribution", 0),
    ("compare-kind-figure", 0),
    ("compare-kind-gallery", 0),
    ("compare-kind-audio", 0),
    ("compare-kind-video", 0),
    ("compare-kind-playlist", 0),
    ("compare-kind-embed", 0),
    ("compare-kind-download", 0),
    ("compare-kind-table", 0),
    ("compare-kind-code", 0),
    ("compare-kind-preformatted", 0),
    ("compare-kind-verse", 0),
    ("compare-kind-sidebar", 0),
    ("compare-kind-details", 0),
    ("compare-kind-rule", 0),
    ("compare-kind-page-break", 0),
    ("compare-kind-teaser-end", 0),
    ("compare-kind-footnote", 0),
    ("compare-field-kind", 0),
    ("compare-field-within", 0),
    ("compare-field-lang", 0),
    ("compare-field-align", 0),
    ("compare-field-level", 0),
    ("compare-field-anchor", 0),
    ("compare-field-part-kind", 0),
    ("compare-field-ordered", 0),
    ("compare-field-start", 0),
    ("compare-field-reversed", 0),
    ("compare-field-source", 0),
    ("compare-field-medium", 0),
    ("compare-field-alt", 0),
    ("compare-field-credit-line", 0),
    ("compare-field-link", 0),
    ("compare-field-placement", 0),
    ("compare-field-size", 0),
    ("compare-field-columns", 0),
    ("compare-field-title", 0),
    ("compare-field-poster", 0),
    ("compare-field-track", 0),
    ("compare-field-loop", 0),
    ("compare-field-program", 0),
    ("compare-field-note", 0),
    ("compare-field-question", 0),
    ("compare-field-table-row", 1),
    ("compare-field-cell", 2),
];

/// The words of a comparison, in the language of whoever reads it.
pub trait CompareWords {
    /// The words of one of [`COMPARE_KEYS`], its numbers put in: of rows that did not change
    /// (`compare-unchanged`: how many), of a row of a table, of a cell (row, column).
    fn word(&self, key: &str, numbers: &[usize]) -> String;
}

/// How a comparison is printed.
pub struct CompareOptions<'a> {
    /// The words.
    pub words: &'a dyn CompareWords,
    /// Language of the words (BCP 47).
    pub words_lang: &'a str,
    /// Language of the article (BCP 47).
    pub lang: &'a str,
    /// From so many rows that did not change in a row, they are folded; none for never.
    pub fold_from: Option<usize>,
    /// So many of them stay to be read beside each change.
    pub context: usize,
}

impl<'a> CompareOptions<'a> {
    /// Four rows or more that did not change are folded, one beside each change stays.
    pub fn new(words: &'a dyn CompareWords, words_lang: &'a str, lang: &'a str) -> CompareOptions<'a> {
        CompareOptions { words, words_lang, lang, fold_from: Some(4), context: 1 }
    }
}

/// The comparison as a `div` of rows, `compare`; empty where there are none.
pub fn write_comparison_html(comparison: &Comparison, options: &CompareOptions) -> SafeHtml {
    let mut writer = Writer { out: String::with_capacity(4096), options };
    if !comparison.rows.is_empty() {
        writer.out.push_str("<div class=\"compare\">\n");
        writer.rows(&comparison.rows);
        writer.out.push_str("</div>\n");
    }
    SafeHtml(writer.out)
}

/// What changed in a single field of the article (a headline, a standfirst), as running text with `ins`
/// and `del`, in a `span` of the article's language. Empty where both are.
pub fn write_text_comparison_html(old: &str, new: &str, options: &CompareOptions) -> SafeHtml {
    let mut writer = Writer { out: String::new(), options };
    let runs = diff(old, new);
    if !runs.is_empty() {
        writer.out.push_str("<span class=\"compare__text\"");
        writer.language(options.lang);
        writer.out.push('>');
        for run in runs {
            match run {
                Run::Same(text) => writer.text(text, false),
                Run::Gone(text) => writer.changed(text, false, false, options.lang),
                Run::Come(text) => writer.changed(text, true, false, options.lang),
            }
        }
        writer.out.push_str("</span>");
    }
    SafeHtml(writer.out)
}

struct Writer<'a> {
    out: String,
    options: &'a CompareOptions<'a>,
}

impl Writer<'_> {
    fn rows(&mut self, rows: &[CompareRow]) {
        let mut at = 0;
        while let Some(row) = rows.get(at) {
            let same = rows[at..].iter().take_while(|row| row.is_same()).count();
            if same == 0 {
                self.row(row);
                at += 1;
                continue;
            }
            let stretch = &rows[at..at + same];
            at += same;
            let before = if at == same { 0 } else { self.options.context };
            let after = if at == rows.len() { 0 } else { self.options.context };
            let is_long = self.options.fold_from.is_some_and(|most| same >= most.max(before + after + 1));
            if !is_long {
                stretch.iter().for_each(|row| self.row(row));
                continue;
            }
            let (first, last) = (before.min(same), same - after.min(same));
            stretch[..first].iter().for_each(|row| self.row(row));
            self.out.push_str("<details class=\"compare__fold\"><summary");
            let words = self.options.words.word("compare-unchanged", &[last - first]);
            push_attribute(&mut self.out, "lang", self.options.words_lang);
            self.out.push('>');
            push_text(&mut self.out, &words);
            self.out.push_str("</summary>\n");
            stretch[first..last].iter().for_each(|row| self.row(row));
            self.out.push_str("</details>\n");
            stretch[last..].iter().for_each(|row| self.row(row));
        }
    }

    fn row(&mut self, row: &CompareRow) {
        let change = match row.change {
            RowChange::Same => "same",
            RowChange::Changed => "changed",
            RowChange::Come => "come",
            RowChange::Gone => "gone",
        };
        let class = format!("compare__row compare__row--{change} compare__row--depth-{}", row.depth.min(6));
        self.out.push_str("<div");
        push_attribute(&mut self.out, "class", &class);
        self.out.push_str(">\n");
        self.about(row);
        let lang = row.lang.as_deref().unwrap_or(self.options.lang);
        if !row.text.is_empty() {
            let is_kept = row.kind.is_kept();
            let name = if is_kept { "pre" } else { "p" };
            self.out.push_str(&format!("<{name} class=\"compare__text\""));
            self.language(lang);
            self.out.push('>');
            if is_kept {
                // The parser swallows a line feed straight after the tag.
                self.out.push('\n');
            }
            self.runs(&row.text, is_kept, lang);
            self.out.push_str(&format!("</{name}>\n"));
        }
        if !row.fields.is_empty() {
            self.out.push_str("<ul class=\"compare__fields\">\n");
            for change in &row.fields {
                self.out.push_str("<li>");
                self.named("span", "compare__field", change.field.key(), &change.field.numbers());
                self.out.push_str(": ");
                self.field(change.field, &change.runs, lang);
                self.out.push_str("</li>\n");
            }
            self.out.push_str("</ul>\n");
        }
        self.out.push_str("</div>\n");
    }

    /// What a row is and what became of it as a whole; nothing for a paragraph that only its words
    /// tell about.
    fn about(&mut self, row: &CompareRow) {
        let is_whole = matches!(row.change, RowChange::Come | RowChange::Gone) && row.text.is_empty();
        if row.kind == CompareKind::Paragraph && !row.is_moved && !row.is_marked_otherwise && !is_whole {
            return;
        }
        self.out.push_str("<p class=\"compare__about\">");
        match (is_whole, row.change) {
            (true, RowChange::Come) => self.whole("ins", "compare-come", row.kind),
            (true, _) => self.whole("del", "compare-gone", row.kind),
            (false, _) => self.named("span", "compare__kind", row.kind.key(), &[]),
        }
        for (is, key) in [(row.is_moved, "compare-moved"), (row.is_marked_otherwise, "compare-marked-otherwise")] {
            if is {
                self.out.push_str(" \u{b7} ");
                self.named("em", "compare__note", key, &[]);
            }
        }
        self.out.push_str("</p>\n");
    }

    /// Something without text that came or went.
    fn whole(&mut self, name: &'static str, key: &str, kind: CompareKind) {
        self.out.push_str(&format!("<{name} class=\"compare__whole\">"));
        self.hidden(key, "");
        self.named("span", "compare__kind", kind.key(), &[]);
        self.out.push_str(&format!("</{name}>"));
    }

    /// Words of the reader's language, in an element of their own.
    fn named(&mut self, name: &'static str, class: &str, key: &str, numbers: &[usize]) {
        let words = self.options.words.word(key, numbers);
        self.out.push_str(&format!("<{name}"));
        push_attribute(&mut self.out, "class", class);
        push_attribute(&mut self.out, "lang", self.options.words_lang);
        self.out.push('>');
        push_text(&mut self.out, &words);
        self.out.push_str(&format!("</{name}>"));
    }

    fn hidden(&mut self, key: &str, around: &str) {
        let words = self.options.words.word(key, &[]);
        self.out.push_str("<span class=\"visually-hidden\"");
        if !around.eq_ignore_ascii_case(self.options.words_lang) {
            push_attribute(&mut self.out, "lang", self.options.words_lang);
        }
        self.out.push('>');
        push_text(&mut self.out, &words);
        self.out.push_str(" </span>");
    }

    fn field(&mut self, field: CompareField, runs: &[WordRun], lang: &str) {
        if !field.is_named() && field.is_prose() {
            self.out.push_str("<span");
            self.language(lang);
            self.out.push('>');
            self.runs(runs, false, lang);
            self.out.push_str("</span>");
            return;
        }
        for (index, run) in runs.iter().enumerate() {
            if index > 0 {
                self.out.push(' ');
            }
            let (WordRun::Same(text) | WordRun::Gone(text) | WordRun::Come(text)) = run;
            let shown = if field.is_named() { self.options.words.word(text, &[]) } else { text.clone() };
            match run {
                WordRun::Same(_) => self.text(&shown, false),
                WordRun::Gone(_) => self.changed(&shown, false, false, self.options.words_lang),
                WordRun::Come(_) => self.changed(&shown, true, false, self.options.words_lang),
            }
        }
    }

    fn runs(&mut self, runs: &[WordRun], is_kept: bool, lang: &str) {
        for run in runs {
            match run {
                WordRun::Same(text) => self.text(text, is_kept),
                WordRun::Gone(text) => self.changed(text, false, is_kept, lang),
                WordRun::Come(text) => self.changed(text, true, is_kept, lang),
            }
        }
    }

    fn changed(&mut self, text: &str, is_come: bool, is_kept: bool, around: &str) {
        let (name, key) = if is_come { ("ins", "compare-come") } else { ("del", "compare-gone") };
        self.out.push_str(&format!("<{name}>"));
        self.hidden(key, around);
        self.text(text, is_kept);
        self.out.push_str(&format!("</{name}>"));
    }

    fn text(&mut self, text: &str, is_kept: bool) {
        if is_kept {
            return push_text(&mut self.out, text);
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.out.push_str("<br>");
            }
            push_text(&mut self.out, line);
        }
    }

    /// Language and direction, as the article's texts need them on a page in another language.
    fn language(&mut self, lang: &str) {
        if let Some(lang) = address::language_tag(lang) {
            push_attribute(&mut self.out, "lang", &lang);
            push_attribute(&mut self.out, "dir", direction_of(&lang));
        }
    }
}
