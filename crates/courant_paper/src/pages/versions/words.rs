//! What readers are told of a change, in few words: a comparison for the desk names every field of every block.

use courant_body::{CompareField, CompareKind, CompareWords, Comparison, RowChange};
use courant_kit::i18n::{Arg, Locale};

/// The words of a comparison in the paper's language.
pub struct Words<'a>(pub &'a Locale);

impl CompareWords for Words<'_> {
    fn word(&self, key: &str, numbers: &[usize]) -> String {
        let number =
            |at: usize| Arg::Number(numbers.get(at).and_then(|&number| i64::try_from(number).ok()).unwrap_or(0));
        self.0.text(plain(key), &[("count", number(0)), ("row", number(0)), ("column", number(1))])
    }
}

/// The reader's word for what the comparison asks for.
fn plain(key: &str) -> &'static str {
    match key {
        "compare-come" => "compare-added",
        "compare-gone" => "compare-removed",
        "compare-moved" => "compare-moved",
        "compare-unchanged" => "compare-unchanged",
        "compare-kind-crosshead" | "compare-kind-part" | "compare-kind-sidebar" | "compare-field-title" => {
            "compare-title"
        }
        "compare-kind-quote" | "compare-kind-pull-quote" | "compare-kind-attribution" => "format-quote",
        "compare-kind-figure" | "compare-kind-gallery" => "compare-picture",
        "compare-kind-audio" => "format-audio",
        "compare-kind-video" | "compare-kind-playlist" | "compare-kind-embed" => "format-video",
        "compare-kind-table" => "compare-table",
        "compare-kind-footnote" | "compare-field-note" => "footnotes",
        "compare-field-alt" => "compare-description",
        "compare-field-credit-line" => "compare-credit",
        "compare-field-link" | "compare-kind-download" => "format-link",
        "compare-field-table-row" => "compare-row",
        "compare-field-cell" => "compare-cell",
        "compare-marked-otherwise" => "compare-otherwise",
        _ => "compare-text",
    }
}

/// Whether readers are told what a field said and says.
fn is_told(field: CompareField) -> bool {
    matches!(
        field,
        CompareField::Alt
            | CompareField::CreditLine
            | CompareField::Title
            | CompareField::Link
            | CompareField::TableRow { .. }
            | CompareField::Cell { .. }
    )
}

/// The comparison without what only the desk can make sense of. Where nothing else changed in a block, readers are told
/// that something did.
pub fn for_readers(mut comparison: Comparison) -> Comparison {
    comparison
        .rows
        .retain(|row| !matches!(row.kind, CompareKind::Rule | CompareKind::PageBreak | CompareKind::TeaserEnd));
    for row in &mut comparison.rows {
        let all = row.fields.len();
        row.fields.retain(|change| is_told(change.field));
        row.is_marked_otherwise |= row.change == RowChange::Changed && row.fields.len() < all;
    }
    comparison
}
