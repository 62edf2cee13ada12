use super::*;
use crate::fixtures::{SCRIPTS, any_text};
use proptest::prelude::*;

fn folded(text: &str) -> Vec<String> {
    search_units(text).into_iter().map(|unit| unit.folded).collect()
}

#[test]
fn words_stand_between_spaces() {
    assert_eq!(folded("L’École d'été, Courant's"), ["l", "ecole", "d", "ete", "courant", "s"]);
    assert_eq!(folded("the U.S. in 3.5 on example.com"), ["the", "us", "in", "3", "5", "on", "example", "com"]);
    assert_eq!(folded("١٢ كتاب"), ["12", "كتاب"]);
}

#[test]
fn syllables_stand_together() {
    let units = search_units("ទន្លេមេគង្គ");
    assert_eq!(units.iter().map(|u| u.folded.as_str()).collect::<Vec<_>>(), ["ទ", "ន្លេ", "មេ", "គ", "ង្គ"]);
    assert!(units.iter().skip(1).all(|unit| unit.joins));
    assert!(units[0].begins_word && !units[0].joins);
    // A zero-width space is not seen by whoever searches.
    let parted: Vec<bool> = search_units("ទន្លេ\u{200b}មេគង្គ").iter().map(|unit| unit.joins).collect();
    assert_eq!(parted, [false, true, true, true, true]);
    // A space is.
    let spaced: Vec<bool> = search_units("ទន្លេ មេគង្គ").iter().map(|unit| unit.joins).collect();
    assert_eq!(spaced, [false, true, false, true, true]);
}

#[test]
fn scripts_are_told_apart() {
    assert_eq!(folded("K팝 2026年"), ["k", "팝", "2026", "年"]);
    assert_eq!(folded("湄公河 Mekong"), ["湄", "公", "河", "mekong"]);
}

#[test]
fn words_of_scripts_without_spaces_begin_somewhere() {
    for (language, text) in SCRIPTS {
        let units = search_units(text);
        assert!(units.len() > 20, "{language}");
        let begun = units.iter().filter(|unit| unit.begins_word).count();
        assert!(begun * 8 > units.len(), "{language}: {begun} of {}", units.len());
    }
}

#[test]
fn a_long_row_of_viramas_is_cut_like_any_other_text() {
    // Folded anew for each of its letters, it would take time by their square.
    let row = "\u{1780}\u{17d2}".repeat(10_000);
    let units = search_units(&row);
    assert_eq!((units[0].start, units[units.len() - 1].end), (0, row.len()));
}

proptest! {
    #[test]
    fn pieces_are_parts_of_the_text_in_order(text in any_text()) {
        let mut at = 0;
        for unit in search_units(&text) {
            prop_assert!(unit.start >= at && unit.end > unit.start);
            prop_assert!(text.is_char_boundary(unit.start) && text.is_char_boundary(unit.end));
            prop_assert!(!unit.folded.is_empty());
            at = unit.end;
        }
    }
}
