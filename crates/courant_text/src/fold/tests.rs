use super::*;
use crate::fixtures::{SCRIPTS, any_text};
use proptest::prelude::*;

/// Spellings that must be equal, by script.
#[test]
fn spellings_of_one_word_are_equal() {
    for spellings in [
        &["Straße", "STRASSE", "strasse"][..],
        &["Élysée", "elysee", "E\u{301}lyse\u{301}e", "ÉLYSÉE"],
        &["Łódź", "lodz"],
        &["Ørsted", "orsted"],
        &["İstanbul", "istanbul", "ISTANBUL", "ıstanbul"],
        &["ΣΊΣΥΦΟΣ", "σίσυφος", "σισυφοσ"],
        &["Ёлка", "елка"],
        &["ﬁnal", "final", "ＦＩＮＡＬ"],
        &["مُحَمَّد", "محمد", "مـحـمـد"],
        &["أحمد", "احمد", "ٱحمد"],
        &["آب", "اب"],
        &["كتاب", "کتاب"],
        &["علي", "على", "علی"],
        &["مدرسة", "مدرسه"],
        &["می‌خواهم", "میخواهم"],
        &["שָׁלוֹם", "שלום"],
        &["क़लम", "कलम", "क\u{93c}लम"],
        &["चाँद", "चांद"],
        &["ｶﾞｽ", "ガス", "カ\u{3099}ス"],
        &["٣٤٠", "۳۴۰", "៣៤០", "๓๔๐", "၃၄၀", "३४०", "340", "３４０"],
        &["ស្ត្រី", "ស\u{17d2}\u{179a}\u{17d2}\u{178f}\u{17b8}", "ស\u{17d2}\u{178a}\u{17d2}\u{179a}\u{17b8}"],
        &["កើត", "ក\u{17c1}\u{17b8}ត"],
        &["កោះ", "ក\u{17c1}\u{17b6}\u{17c7}"],
        &["ទឹក\u{200b}ភ្លៀង", "ទឹកភ្លៀង"],
        &["ឲ្យ", "ឱ្យ"],
        &["น้ำ", "น\u{e4d}\u{e49}\u{e32}", "น\u{e49}\u{e4d}\u{e32}"],
        &["ນ້ຳ", "ນ\u{ecd}\u{ec9}\u{eb2}"],
        &["l’eau", "L'EAU"],
        &["각", "\u{1100}\u{1161}\u{11a8}"],
    ] {
        let folded: Vec<String> = spellings.iter().map(|s| fold(s)).collect();
        assert!(folded.windows(2).all(|pair| pair[0] == pair[1]), "{spellings:?} {folded:?}");
    }
}

#[test]
fn different_words_stay_different() {
    for (one, other) in
        [("が", "か"), ("น้ำ", "นำ"), ("ກາ", "ກ່າ"), ("កា", "កី"), ("မ", "မှ"), ("कि", "की"), ("בית", "בת"), ("a b", "ab")]
    {
        assert_ne!(fold(one), fold(other));
    }
}

#[test]
fn every_decimal_digit_is_ascii() {
    for run in CodePointMapData::<GeneralCategory>::new().iter_ranges_for_value(GeneralCategory::DecimalNumber) {
        for (at, code) in run.enumerate() {
            let digit = char::from_u32(code).unwrap().to_string();
            assert_eq!(fold(&digit), (at % 10).to_string(), "U+{code:04X}");
        }
    }
}

#[test]
fn spaces_and_paragraphs_stay() {
    for (lang, text) in SCRIPTS {
        let folded = fold(text);
        assert_eq!(folded.lines().count(), text.lines().count(), "{lang}");
        assert_eq!(folded.split_whitespace().count(), text.split_whitespace().count(), "{lang}");
    }
}

proptest! {
    #[test]
    fn folded_text_stays(text in any_text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn case_and_composition_do_not_matter(text in "[a-zäöüéèßœçñА-яё ]{0,40}") {
        prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        prop_assert_eq!(fold(&NFKD.normalize(&text)), fold(&text));
    }
}
