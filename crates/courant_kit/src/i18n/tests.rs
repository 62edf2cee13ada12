use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use super::*;

/// 23 November 2026, 7:05:09.123 UTC.
const NOVEMBER: i64 = 1_795_417_509_123;

const STYLES: [DateStyle; 7] = [
    DateStyle::Full,
    DateStyle::Long,
    DateStyle::Medium,
    DateStyle::DateTime,
    DateStyle::MonthYear,
    DateStyle::Year,
    DateStyle::Time,
];

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn variables_of_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::Placeable { expression } => variables_of(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("functions, terms and references are not used: {other:?}"),
    }
}

fn variables_of<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => variables_of_inline(inline, found),
        Expression::Select { selector, variants } => {
            variables_of_inline(selector, found);
            for variant in variants {
                variables_of_pattern(&variant.value, found);
            }
        }
    }
}

fn variables_of_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            variables_of(expression, found);
        }
    }
}

/// The messages of a file with their variables; a message written twice is a failure.
fn messages(catalogue: &Catalogue) -> BTreeMap<&str, BTreeSet<&str>> {
    messages_of(catalogue.tag, catalogue.resource())
}

fn messages_of<'a>(name: &str, resource: &'a FluentResource) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut messages = BTreeMap::new();
    for entry in resource.entries() {
        match entry {
            Entry::Message(message) => {
                let mut found = BTreeSet::new();
                variables_of_pattern(message.value.as_ref().unwrap(), &mut found);
                let twice = messages.insert(message.id.name, found).is_some();
                assert!(!twice, "{name}: {} twice", message.id.name);
            }
            Entry::Junk { content } => panic!("{name}: cannot be read: {content}"),
            _ => {}
        }
    }
    messages
}

#[test]
fn no_key_is_missing_in_any_language() {
    assert_eq!(missing_keys(), []);
}

#[test]
fn every_language_has_the_keys_and_variables_of_english() {
    let english = messages(&catalogue::all()[0]);
    assert!(english.len() > 150);
    for catalogue in catalogue::all() {
        for (key, variables) in messages(catalogue) {
            let known = english.get(key);
            assert!(known.is_some(), "{} {key} is no key", catalogue.tag);
            // A form like “one comment” may do without the number; the message as a whole may not
            // lose a name or a title.
            assert_eq!(Some(&variables), known, "{} {key}", catalogue.tag);
        }
    }
}

#[test]
fn strings_of_the_newsroom_are_there_once_and_in_every_language() {
    let readers: BTreeSet<&str> = messages(&catalogue::all()[0]).into_keys().collect();
    let newsroom_of = |catalogue: &'static Catalogue| {
        let mut all = BTreeMap::new();
        for (key, variables) in catalogue.newsroom().iter().flat_map(|file| messages_of(catalogue.tag, file)) {
            assert!(!readers.contains(key), "{key} is the readers’ as well");
            assert!(all.insert(key, variables).is_none(), "{} {key} is there twice", catalogue.tag);
        }
        all
    };
    let english = newsroom_of(&catalogue::all()[0]);
    assert!(english.len() > 800);
    for catalogue in catalogue::all() {
        assert_eq!(newsroom_of(catalogue), english, "{}", catalogue.tag);
    }
}

#[test]
fn a_script_is_given_the_words_of_its_language() {
    let english = newsroom_texts("en", "editor-");
    let khmer = newsroom_texts("km-KH", "editor-");
    assert!(english.len() > 100 && english.keys().all(|key| khmer.contains_key(key)));
    assert!(english.iter().filter(|(key, text)| khmer[*key] == **text).count() < 20);
    assert_eq!(newsroom_texts("tlh", "editor-"), english);
}

#[test]
fn an_unknown_key_is_shown_and_what_has_no_strings_is_english() {
    let english = Locale::for_tag("en");
    assert_eq!(english.text("no-such-key", &[]), "no-such-key");
    assert_eq!(english.text("by", &[]), "By {$names}");
    for tag in ["", "tlh", "not a tag", "🌊", "x", "C.UTF-8"] {
        let locale = Locale::for_tag(tag);
        assert_eq!((locale.tag(), locale.dir()), ("en", "ltr"), "{tag:?}");
        assert_eq!(locale.text("menu", &[]), "Menu");
    }
}

#[test]
fn values_are_put_in_as_they_are() {
    let english = Locale::for_tag("en");
    let text = english.text("related-by-topic", &[("topic", "<b>ទន្លេ</b> {x}".into())]);
    assert_eq!(text, "On the same topic: <b>ទន្លេ</b> {x}");
    let text = english.text("page-of", &[("page", 1234.into()), ("pages", Arg::Number(-5))]);
    assert_eq!(text, "Page 1,234 of -5");
}

#[test]
fn machine_dates_keep_the_zone_of_their_time() {
    let check = |ms, name, wanted: &str| assert_eq!(machine_date(ms, &zone(name)), wanted);
    check(NOVEMBER, "UTC", "2026-11-23T07:05:09Z");
    check(NOVEMBER, "Asia/Phnom_Penh", "2026-11-23T14:05:09+07:00");
    check(NOVEMBER, "Asia/Kathmandu", "2026-11-23T12:50:09+05:45");
    // New York changed to winter time on 1 November 2026 at 6:00 UTC.
    check(1_793_512_799_000, "America/New_York", "2026-11-01T01:59:59-04:00");
    check(1_793_512_800_000, "America/New_York", "2026-11-01T01:00:00-05:00");
    // Local mean time, +6:42:04, has no form in RFC 3339.
    check(-2_000_000_000_000, "Asia/Phnom_Penh", "1906-08-16T20:26:40Z");
    check(i64::MIN, "America/New_York", "0001-01-02T00:00:00Z");
    check(i64::MAX, "Asia/Phnom_Penh", "9999-12-30T07:00:00+07:00");
}

#[test]
fn a_date_is_the_day_of_the_papers_zone() {
    let english = Locale::for_tag("en");
    // 22:30 UTC on the last day of the year is already the next one in Phnom Penh.
    let ms = 1_798_756_200_000;
    let long = |name| english.date(ms, &zone(name), DateStyle::Long);
    assert_eq!(long("Asia/Phnom_Penh"), "1 January 2027");
    assert_eq!(long("America/New_York"), "31 December 2026");
    let time = |ms| english.date(ms, &zone("America/New_York"), DateStyle::Time);
    assert_eq!(time(1_793_512_799_000), "1:59\u{202f}am");
    assert_eq!(time(1_793_512_800_000), "1:00\u{202f}am");
    // Nothing that an import brings may stop the page.
    assert_eq!(english.date(i64::MIN, &zone("UTC"), DateStyle::Long), "2 January 1 AD");
    assert_eq!(english.date(i64::MAX, &zone("UTC"), DateStyle::Year), "9999");
}

#[test]
fn a_locale_may_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Locale::for_tag("en"));
}

/// What a count of 0, 1, 2, 3, 5, 11 and 100 is called.
fn counted(tag: &str, key: &str, name: &str) -> Vec<String> {
    let locale = Locale::for_tag(tag);
    let text = |n: &i64| locale.text(key, &[(name, Arg::Number(*n))]);
    [0, 1, 2, 3, 5, 11, 100].iter().map(text).collect()
}

#[test]
fn comments_are_counted_by_the_rules_of_each_language() {
    let check = |tag, wanted: [&str; 7]| {
        assert_eq!(counted(tag, "comments-count", "count"), wanted, "{tag}");
    };
    check("en", ["No comments", "1 comment", "2 comments", "3 comments", "5 comments", "11 comments", "100 comments"]);
    check("km", ["គ្មានមតិយោបល់", "មតិយោបល់ 1", "មតិយោបល់ 2", "មតិយោបល់ 3", "មតិយោបល់ 5", "មតិយោបល់ 11", "មតិយោបល់ 100"]);
    check("my", ["မှတ်ချက်မရှိ", "မှတ်ချက် ၁ ခု", "မှတ်ချက် ၂ ခု", "မှတ်ချက် ၃ ခု", "မှတ်ချက် ၅ ခု", "မှတ်ချက် ၁၁ ခု", "မှတ်ချက် ၁၀၀ ခု"]);
    check("zh-Hans", ["暂无评论", "1 条评论", "2 条评论", "3 条评论", "5 条评论", "11 条评论", "100 条评论"]);
    check(
        "fr",
        [
            "Aucun commentaire",
            "1 commentaire",
            "2 commentaires",
            "3 commentaires",
            "5 commentaires",
            "11 commentaires",
            "100 commentaires",
        ],
    );
    check(
        "es",
        [
            "Sin comentarios",
            "1 comentario",
            "2 comentarios",
            "3 comentarios",
            "5 comentarios",
            "11 comentarios",
            "100 comentarios",
        ],
    );
    check("ar", ["لا تعليقات", "تعليق واحد", "تعليقان", "3 تعليقات", "5 تعليقات", "11 تعليقًا", "100 تعليق"]);
}

#[test]
fn minutes_are_counted_by_the_rules_of_each_language() {
    let check = |tag, wanted: [&str; 7]| {
        assert_eq!(counted(tag, "reading-time", "minutes"), wanted, "{tag}");
    };
    check(
        "en",
        [
            "0 minutes’ read",
            "1 minute’s read",
            "2 minutes’ read",
            "3 minutes’ read",
            "5 minutes’ read",
            "11 minutes’ read",
            "100 minutes’ read",
        ],
    );
    check(
        "km",
        [
            "រយៈពេលអាន 0 នាទី",
            "រយៈពេលអាន 1 នាទី",
            "រយៈពេលអាន 2 នាទី",
            "រយៈពេលអាន 3 នាទី",
            "រយៈពេលអាន 5 នាទី",
            "រយៈពេលអាន 11 នាទី",
            "រយៈពេលអាន 100 នាទី",
        ],
    );
    check("my", ["ဖတ်ရန် ၀ မိနစ်", "ဖတ်ရန် ၁ မိနစ်", "ဖတ်ရန် ၂ မိနစ်", "ဖတ်ရန် ၃ မိနစ်", "ဖတ်ရန် ၅ မိနစ်", "ဖတ်ရန် ၁၁ မိနစ်", "ဖတ်ရန် ၁၀၀ မိနစ်"]);
    check(
        "zh",
        [
            "阅读约需 0 分钟",
            "阅读约需 1 分钟",
            "阅读约需 2 分钟",
            "阅读约需 3 分钟",
            "阅读约需 5 分钟",
            "阅读约需 11 分钟",
            "阅读约需 100 分钟",
        ],
    );
    check(
        "fr",
        [
            "Lecture\u{a0}: 0 minute",
            "Lecture\u{a0}: 1 minute",
            "Lecture\u{a0}: 2 minutes",
            "Lecture\u{a0}: 3 minutes",
            "Lecture\u{a0}: 5 minutes",
            "Lecture\u{a0}: 11 minutes",
            "Lecture\u{a0}: 100 minutes",
        ],
    );
    check(
        "es",
        [
            "0 minutos de lectura",
            "1 minuto de lectura",
            "2 minutos de lectura",
            "3 minutos de lectura",
            "5 minutos de lectura",
            "11 minutos de lectura",
            "100 minutos de lectura",
        ],
    );
    check(
        "ar-EG",
        [
            "أقل من دقيقة قراءة",
            "دقيقة قراءة واحدة",
            "دقيقتا قراءة",
            "٣ دقائق قراءة",
            "٥ دقائق قراءة",
            "١١ دقيقة قراءة",
            "١٠٠ دقيقة قراءة",
        ],
    );
}

/// Every plural form that whole numbers have in a language is written in each of its strings that
/// choose by number; without it the wrong form would be shown in silence.
#[test]
fn no_plural_form_of_a_language_is_forgotten() {
    for catalogue in catalogue::all() {
        let language = catalogue.tag.parse::<icu_locale::Locale>().unwrap();
        let rules = PluralRules::try_new((&language).into(), PluralRulesOptions::default()).unwrap();
        let mut wanted: BTreeSet<_> = (0..=200).map(|n: u32| name_of(rules.category_for(n))).collect();
        if catalogue.tag == "vi" {
            // CLDR tells one from many in Vietnamese; its nouns do not.
            wanted = BTreeSet::from(["other"]);
        }
        let files = std::iter::once(catalogue.resource()).chain(catalogue.newsroom());
        for entry in files.flat_map(FluentResource::entries) {
            let Entry::Message(message) = entry else { continue };
            for element in &message.value.as_ref().unwrap().elements {
                let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else {
                    continue;
                };
                let written: BTreeSet<_> = variants
                    .iter()
                    .filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                assert_eq!(written, wanted, "{} {}", catalogue.tag, message.id.name);
            }
        }
    }
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let phnom_penh = zone("Asia/Phnom_Penh");
    let check = |tag, wanted: [&str; 7]| {
        let locale = Locale::for_tag(tag);
        let date = |style| locale.date(NOVEMBER, &phnom_penh, style);
        assert_eq!(STYLES.map(date), wanted, "{tag}");
    };
    check(
        "en",
        [
            "Monday, 23 November 2026",
            "23 November 2026",
            "23 Nov 2026",
            "23 November 2026 at 2:05\u{202f}pm",
            "November 2026",
            "2026",
            "2:05\u{202f}pm",
        ],
    );
    check(
        "en-US",
        [
            "Monday, November 23, 2026",
            "November 23, 2026",
            "Nov 23, 2026",
            "November 23, 2026 at 2:05\u{202f}PM",
            "November 2026",
            "2026",
            "2:05\u{202f}PM",
        ],
    );
    check(
        "km",
        [
            "ច័ន្ទ 23 វិច្ឆិកា 2026",
            "23 វិច្ឆិកា 2026",
            "23 វិច្ឆិកា 2026",
            "23 វិច្ឆិកា 2026 នៅ\u{200b}ម៉ោង 2:05 PM",
            "វិច្ឆិកា 2026",
            "2026",
            "2:05 PM",
        ],
    );
    check(
        "my",
        [
            "၂၀၂၆ နိုဝင်ဘာ ၂၃၊ တနင်္လာ",
            "၂၀၂၆ နိုဝင်ဘာ ၂၃",
            "၂၀၂၆ နိုဝင်ဘာ ၂၃",
            "၂၀၂၆ နိုဝင်ဘာ ၂၃ ၁၄:၀၅",
            "၂၀၂၆ နိုဝင်ဘာ",
            "၂၀၂၆",
            "၁၄:၀၅",
        ],
    );
    check(
        "zh-Hans",
        [
            "2026年11月23日星期一",
            "2026年11月23日",
            "2026年11月23日",
            "2026年11月23日 14:05",
            "2026年11月",
            "2026年",
            "14:05",
        ],
    );
    check(
        "fr",
        [
            "lundi 23 novembre 2026",
            "23 novembre 2026",
            "23 nov. 2026",
            "23 novembre 2026 à 14:05",
            "novembre 2026",
            "2026",
            "14:05",
        ],
    );
    check(
        "es",
        [
            "lunes, 23 de noviembre de 2026",
            "23 de noviembre de 2026",
            "23 nov 2026",
            "23 de noviembre de 2026 a las 14:05",
            "noviembre de 2026",
            "2026",
            "14:05",
        ],
    );
    check(
        "ar",
        [
            "الاثنين، 23 نوفمبر 2026",
            "23 نوفمبر 2026",
            "23\u{200f}/11\u{200f}/2026",
            "23 نوفمبر 2026 في 2:05 م",
            "نوفمبر 2026",
            "2026",
            "2:05 م",
        ],
    );
    check(
        "ar-EG",
        [
            "الاثنين، ٢٣ نوفمبر ٢٠٢٦",
            "٢٣ نوفمبر ٢٠٢٦",
            "٢٣\u{200f}/١١\u{200f}/٢٠٢٦",
            "٢٣ نوفمبر ٢٠٢٦ في ٢:٠٥ م",
            "نوفمبر ٢٠٢٦",
            "٢٠٢٦",
            "٢:٠٥ م",
        ],
    );
}

#[test]
fn every_style_of_date_can_be_made_in_every_language() {
    for tag in languages() {
        let locale = Locale::for_tag(tag);
        for style in STYLES {
            let text = locale.date(NOVEMBER, &zone("UTC"), style);
            assert_ne!(text, machine_date(NOVEMBER, &zone("UTC")), "{tag} {style:?}");
            assert!(!text.is_empty(), "{tag} {style:?}");
        }
    }
}

#[test]
fn numbers_and_names_follow_the_language() {
    let check = |tag, number, names| {
        let locale = Locale::for_tag(tag);
        assert_eq!(locale.number(1_234_567), number, "{tag}");
        let joined = locale.join_names(&["A".into(), "B".into(), "C".into()]);
        assert_eq!(joined, names, "{tag}");
        assert_eq!(locale.join_names(&["A".into()]), "A");
        assert_eq!(locale.join_names(&[]), "");
    };
    check("en", "1,234,567", "A, B and C");
    check("en-US", "1,234,567", "A, B, and C");
    check("km", "1,234,567", "A, B និង C");
    check("my", "၁,၂၃၄,၅၆၇", "A၊ B နှင့် C");
    check("zh-Hans", "1,234,567", "A、B和C");
    check("fr", "1\u{202f}234\u{202f}567", "A, B et C");
    check("es", "1.234.567", "A, B y C");
    check("ar", "1,234,567", "A وB وC");
    check("ar-EG", "١٬٢٣٤٬٥٦٧", "A وB وC");
    check("ar-u-nu-arab", "١٬٢٣٤٬٥٦٧", "A وB وC");
    let spanish = Locale::for_tag("es");
    assert_eq!(spanish.join_names(&["María".into(), "Inés".into()]), "María e Inés");
}

#[test]
fn a_tag_keeps_its_country_and_finds_its_strings() {
    let check = |tag, wanted: (&str, &str, &str)| {
        let locale = Locale::for_tag(tag);
        let found = (locale.tag(), locale.dir(), &*locale.text("menu", &[]));
        assert_eq!(found, wanted);
        assert_eq!(locale.is_rtl(), wanted.1 == "rtl");
    };
    check("en-GB", ("en-GB", "ltr", "Menu"));
    check("zh_CN", ("zh-CN", "ltr", "菜单"));
    check("ZH-hans", ("zh-Hans", "ltr", "菜单"));
    check("my-MM", ("my-MM", "ltr", "မီနူး"));
    check("km_KH.UTF-8", ("km-KH", "ltr", "ម៉ឺនុយ"));
    check("ar-u-nu-latn", ("ar", "rtl", "القائمة"));
}

#[test]
fn languages_have_names() {
    let english = Locale::for_tag("en");
    assert_eq!(english.language_name("km-KH"), "Khmer");
    assert_eq!(english.language_name("tr"), "Türkçe");
    assert_eq!(english.language_name("xyz"), "xyz");
    assert_eq!(Locale::for_tag("ar").language_name("zh-Hans"), "الصينية");
    assert_eq!(own_name("zh-Hant"), Some("繁體中文"));
    assert_eq!(own_name("zh_CN"), Some("简体中文"));
    assert_eq!(own_name("my"), Some("မြန်မာဘာသာ"));
    assert_eq!(own_name("xyz"), None);
    assert!(names::OWN_NAMES.is_sorted_by_key(|(tag, _)| tag));
    assert_eq!(languages(), ["en", "km", "my", "zh", "fr", "es", "ar", "de", "vi"]);
    for tag in languages() {
        assert!(own_name(tag).is_some(), "{tag}");
        let key = format!("language-{}", tag.split('-').next().unwrap());
        assert_ne!(english.text(&key, &[]), key, "{tag}");
    }
}

#[test]
fn zones_are_known_on_a_machine_without_a_zone_database() {
    let bundled = jiff::tz::TimeZoneDatabase::bundled();
    for name in ["Asia/Phnom_Penh", "Asia/Yangon", "America/New_York"] {
        assert!(bundled.get(name).is_ok(), "{name}");
    }
}

#[test]
fn a_papers_own_strings_stand_before_the_languages() {
    let source = "# Ours.\nshare = Pass it on\nreading-time = { $minutes ->\n    [one] A minute\n   *[other] { $minutes } minutes of your day\n}\n";
    let overrides = Overrides::read(source).unwrap();
    let own = Locale::with_overrides("ar-u-nu-arab", &overrides);
    assert_eq!(own.text("share", &[]), "Pass it on");
    assert_eq!(own.text("reading-time", &[("minutes", Arg::Number(7))]), "\u{667} minutes of your day");
    assert_eq!(own.text("topic", &[]), Locale::for_tag("ar").text("topic", &[]));
    assert_ne!(Locale::for_tag("ar").text("share", &[]), "Pass it on", "no other paper hears of it");
    assert_eq!((strings_of("zh-Hans-SG"), strings_of("en-GB"), strings_of("tlh")), ("zh", "en", "en"));
}

#[test]
fn a_slip_in_a_papers_own_strings_is_named_with_its_line() {
    let faults = |source: &str| Overrides::read(source).expect_err(source);
    let unknown = faults("share = A\n\nshare-by-pigeon = B\n");
    assert_eq!((unknown.len(), unknown[0].line), (1, 3));
    assert!(unknown[0].what.contains("share-by-pigeon") && unknown[0].known[0] == "share-by-mail", "{unknown:?}");
    let value = faults("by = By { $name }\n");
    assert_eq!((value[0].line, value[0].known.as_slice()), (1, ["$names".to_owned()].as_slice()));
    for (source, line, what) in [
        ("share = A\nshare = B\n", 1, "twice"),
        ("share = A\n-brand = B\n", 2, "terms"),
        ("by = { share }\n", 1, "references"),
        ("share = { NUMBER(1) }\n", 1, "functions"),
        ("share\n", 1, ""),
        ("topic = A\nshare = { $x\n", 2, ""),
        ("share =\n    .title = B\n", 1, "no text"),
    ] {
        let found = faults(source);
        assert!(found.iter().any(|fault| fault.line == line && fault.what.contains(what)), "{source}: {found:?}");
    }
}

/// Strings that refer to each other or to themselves cannot be written, so none can grow without end.
#[test]
fn a_papers_own_strings_cannot_grow() {
    for source in ["share = { share }", "by = { by-editor }\nby-editor = { by }"] {
        assert!(Overrides::read(source).is_err(), "{source}");
    }
    let many = format!("share = {}\n", "{ \"x\" }".repeat(5_000));
    let locale = Locale::with_overrides("en", &Overrides::read(&many).unwrap());
    assert!(locale.text("share", &[]).len() <= many.len());
}
