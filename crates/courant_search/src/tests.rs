//! An index of a few texts, asked in every way.

use crate::{Document, Fault, Filters, Found, Index, Kind, Manner, Order, Request};
use std::collections::BTreeSet;

const DAY: i64 = 86_400_000;
const NOW: i64 = 1_790_000_000_000;

fn article(id: i64, language: &str, headline: &str, body: &str) -> Document {
    Document {
        id,
        language: language.to_owned(),
        headline: headline.to_owned(),
        body: body.to_owned(),
        published_at: NOW - id * DAY,
        ..Document::default()
    }
}

fn index_of(documents: &[Document]) -> Index {
    let index = Index::in_memory().unwrap();
    let mut writer = index.writer().unwrap();
    for document in documents {
        writer.put(document).unwrap();
    }
    writer.commit(7).unwrap();
    index.refresh().unwrap();
    index
}

fn request(text: &str) -> Request {
    Request { text: text.to_owned(), most: 20, now: NOW, ..Request::default() }
}

fn ask(index: &Index, text: &str) -> Found {
    index.find(&request(text)).unwrap()
}

fn ids(found: &Found) -> Vec<i64> {
    let mut ids: Vec<i64> = found.hits.iter().map(|hit| hit.id).collect();
    ids.sort_unstable();
    ids
}

fn check(index: &Index, questions: &[(&str, &[i64])]) {
    for (question, expected) in questions {
        let found = ask(index, question);
        assert_eq!(ids(&found), *expected, "{question}: {:?}", found.manner);
        assert_eq!(found.count, expected.len(), "{question}");
    }
}

#[test]
fn words_phrases_and_what_must_not_be_there() {
    let index = index_of(&[
        article(1, "en", "Elections on the river", "The Mekong River Commission was elected in Vientiane."),
        article(2, "en", "A quiet election", "Nobody came. The commission said nothing of the river Mekong."),
        article(3, "fr", "L'école au bord du fleuve", "Les élections à l’école, l'économie du Mékong."),
        article(4, "de", "Wahlen am Fluss", "Die Schulen am Mekong bleiben geöffnet, sagt die Straßenbehörde."),
    ]);
    check(
        &index,
        &[
            ("election", &[1, 2, 3]),
            ("mekong", &[1, 2, 3, 4]),
            ("\"river commission\"", &[1]),
            ("\"commission river\"", &[]),
            ("mekong -commission", &[3, 4]),
            ("mekong -\"river commission\"", &[2, 3, 4]),
            ("ecole", &[3]),
            ("ÉCOLE", &[3]),
            ("economies", &[3]),
            ("schule", &[4]),
            ("strassenbehorde", &[4]),
            ("the election", &[1, 2, 3]),
            ("quiet river", &[2]),
        ],
    );
    assert_eq!(ask(&index, "  ").manner, Manner::Nothing);
    assert_eq!(ask(&index, "-mekong").manner, Manner::Nothing);
    assert_eq!(ask(&index, "\"- ,").count, 0);
}

#[test]
fn scripts_without_spaces() {
    let index = index_of(&[
        article(1, "km", "គណៈកម្មការទន្លេមេគង្គ", "ប្រជាជនរស់នៅតាមដងទន្លេ\u{200b}មេគង្គ ក្នុងប្រទេសកម្ពុជា។"),
        article(2, "my", "မြန်မာသတင်း", "အခြေအနေကို စောင့်ကြည့်နေသည်။"),
        article(3, "zh", "湄公河委员会召开会议", "张伟说，中国经济增长放缓。"),
        article(4, "ja", "東京の天気", "東京都では雨が降っています。"),
        article(5, "ko", "대통령은 오늘 말했다", "서울에서 열린 회의"),
        article(6, "th", "แม่น้ำโขง", "คณะกรรมาธิการแม่น้ำโขงประชุมที่เวียงจันทน์"),
        article(7, "my", "\u{103b}\u{1019}\u{1014}\u{1039}\u{1019}\u{102c}", "Zawgyi"),
    ]);
    check(
        &index,
        &[
            ("មេគង្គ", &[1]),
            ("កម្ពុជា", &[1]),
            ("ទន្លេមេគង្គ", &[1]),
            ("မြန်မာ", &[2, 7]),
            // The same word, typed in Zawgyi.
            ("\u{103b}\u{1019}\u{1014}\u{1039}\u{1019}\u{102c}", &[2, 7]),
            ("经济", &[3]),
            ("张伟", &[3]),
            ("湄公河 经济", &[3]),
            ("\"经济增长\"", &[3]),
            ("東京", &[4]),
            ("대통령", &[5]),
            ("แม่น้ำโขง", &[6]),
            ("លិខិត", &[]),
        ],
    );
}

#[test]
fn slips_are_forgiven_and_said() {
    let index = index_of(&[
        article(1, "en", "Parliament opens", "The parliament met."),
        article(2, "en", "Commission meets", "The commissioners and the parliament."),
    ]);
    let found = ask(&index, "parlament");
    assert_eq!((ids(&found), found.manner), (vec![1, 2], Manner::Forgiving));
    assert_eq!(found.instead.as_deref(), Some("parliament"));
    let found = ask(&index, "comissioon");
    assert_eq!((ids(&found), found.manner), (vec![2], Manner::Forgiving));
    // Short words are taken at their letters.
    assert_eq!(ask(&index, "mat").count, 0);
    // Not all of the words: said, and the rest is found.
    let found = ask(&index, "parliament elephants");
    assert_eq!((ids(&found), found.manner), (vec![1, 2], Manner::Most));
}

#[test]
fn what_is_gone_is_not_suggested() {
    let index = index_of(&[article(1, "en", "Secret", "zanzibar"), article(2, "en", "Open", "harbour")]);
    let mut writer = index.writer().unwrap();
    writer.remove(Kind::Article, 1);
    writer.commit(8).unwrap();
    index.refresh().unwrap();
    let found = ask(&index, "zanzibarr");
    assert_eq!((found.count, found.instead), (0, None));
    assert_eq!((index.count(), index.cursor().unwrap()), (1, 8));
}

#[test]
fn beginnings_go_on_while_they_are_typed() {
    let index = index_of(&[article(1, "en", "Parliament", ""), article(2, "en", "Parking", "")]);
    let typed = |text: &str| {
        let found = index
            .find(&Request { text: text.to_owned(), most: 9, is_typing: true, now: NOW, ..Request::default() })
            .unwrap();
        ids(&found)
    };
    assert_eq!(typed("par"), [1, 2]);
    assert_eq!(typed("parl"), [1]);
    assert_eq!(ids(&ask(&index, "par")), Vec::<i64>::new());
}

#[test]
fn filters_orders_and_counts() {
    let mut documents: Vec<Document> = (1..=5).map(|id| article(id, "en", "River news", "water")).collect();
    documents[0].sections = vec![10, 11];
    documents[0].genre = 2;
    documents[1].sections = vec![10];
    documents[1].genre = 1;
    documents[1].people = vec![3];
    documents[0].topics = vec![7, 8];
    documents[1].topics = vec![8];
    documents[2].language = "fr".to_owned();
    documents[3].kind = Kind::Comment;
    documents[3].parent = Some(1);
    documents[3].sections = vec![11];
    documents[4].kind = Kind::Person;
    let index = index_of(&documents);
    let find = |filters: Filters, order| {
        let kinds = vec![Kind::Article, Kind::Page];
        index
            .find(&Request { text: "water".to_owned(), kinds, filters, order, most: 9, now: NOW, ..Request::default() })
            .unwrap()
    };
    let all = find(Filters::default(), Order::Newest);
    assert_eq!(all.hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!((all.count, all.kinds[&Kind::Comment], all.kinds[&Kind::Person]), (3, 1, 1));
    assert_eq!(all.sections, [(10, 2), (11, 1)]);
    assert_eq!(all.people, [(3, 1)]);
    assert_eq!(all.topics, [(8, 2), (7, 1)]);
    let below = find(Filters { section: Some(10), ..Filters::default() }, Order::Best);
    assert_eq!(
        (below.kinds.get(&Kind::Comment), below.kinds[&Kind::Person]),
        (None, 1),
        "it stands in the other section"
    );
    assert_eq!(all.languages, [("en".to_owned(), 2), ("fr".to_owned(), 1)]);
    let oldest = find(Filters::default(), Order::Oldest);
    assert_eq!(oldest.hits[0].id, 3);
    let of = |filters| ids(&find(filters, Order::Best));
    assert_eq!(of(Filters { section: Some(11), ..Filters::default() }), [1]);
    assert_eq!(of(Filters { person: Some(3), ..Filters::default() }), [2]);
    assert_eq!(of(Filters { topic: Some(8), ..Filters::default() }), [1, 2]);
    assert_eq!(of(Filters { language: Some("fr".to_owned()), ..Filters::default() }), [3]);
    assert_eq!(of(Filters { genre: Some(2), ..Filters::default() }), [1]);
    assert_eq!(all.genres, [(1, 1), (2, 1)], "what says nothing of it is not counted");
    let (from, until) = (Some(NOW - 2 * DAY), Some(NOW - DAY));
    assert_eq!(of(Filters { from, until, ..Filters::default() }), [2]);
    // What has no such thing is not narrowed by it.
    for (filters, comments, people) in [
        (Filters { section: Some(11), person: Some(3), topic: Some(4), genre: Some(2), ..Filters::default() }, 1, 1),
        (Filters { from, until: from, ..Filters::default() }, 0, 1),
        (Filters { language: Some("fr".to_owned()), ..Filters::default() }, 0, 0),
    ] {
        let kinds = find(filters, Order::Best).kinds;
        let of = |kind| kinds.get(&kind).copied().unwrap_or_default();
        assert_eq!((of(Kind::Comment), of(Kind::Person)), (comments, people));
    }
    assert_eq!(index.stamps_below(1).unwrap(), [(4, 0)]);
}

#[test]
fn newer_texts_come_first_where_they_fit_alike() {
    let mut old = article(1, "en", "Flood warning", "The river rises.");
    old.published_at = NOW - 2_000 * DAY;
    let new = article(2, "en", "Flood warning", "The river rises.");
    let index = index_of(&[old, new]);
    assert_eq!(ask(&index, "flood").hits[0].id, 2);
}

#[test]
fn snippets_show_the_words_and_cut_none() {
    let filler = "Nothing of this is of interest to anybody who reads it here. ".repeat(30);
    let body = format!("{filler}The élections in Vientiane were quiet & long. {filler}");
    let index = index_of(&[article(1, "en", "x", &body)]);
    let found = ask(&index, "election vientiane");
    let snippet = found.marks.snippet(&body, "en", 120);
    let marked: Vec<&str> = snippet.parts.iter().filter(|p| p.is_marked).map(|p| p.text.as_str()).collect();
    assert_eq!(marked, ["élections", "Vientiane"]);
    let text: String = snippet.parts.iter().map(|part| part.text.as_str()).collect();
    assert!(snippet.is_cut_before && snippet.is_cut_after);
    assert!(body.contains(&text) && text.len() < 140, "{text}");
    let (before, after) = body.split_once(&text).unwrap();
    assert!(before.ends_with(' ') && after.starts_with(' '), "{text}");

    let khmer = "ប្រជាជនរស់នៅតាមដងទន្លេមេគង្គ ក្នុងប្រទេសកម្ពុជា។ ".repeat(9);
    let index = index_of(&[article(1, "km", "x", &khmer)]);
    let found = ask(&index, "ទន្លេ");
    let snippet = found.marks.snippet(&khmer, "km", 60);
    assert!(snippet.parts.iter().any(|part| part.is_marked && part.text == "ទន្លេ"), "{snippet:?}");
    let whole: String = snippet.parts.iter().map(|part| part.text.as_str()).collect();
    assert!(courant_text::display_width(&whole) <= 60);
    // Nothing to mark: the beginning.
    let plain = crate::Marks::default().snippet("A short text.", "en", 60);
    assert_eq!((plain.parts.len(), plain.is_cut_before, plain.is_cut_after), (1, false, false));
}

#[test]
fn an_index_lives_in_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("index");
    assert!(matches!(Index::open(&path), Err(Fault::Missing)));
    {
        let index = Index::create(&path).unwrap();
        let mut writer = index.writer().unwrap();
        writer.put(&article(1, "en", "River", "")).unwrap();
        writer.commit(42).unwrap();
        // Never committed: as if it had been killed.
        writer.put(&article(2, "en", "River", "")).unwrap();
    }
    let index = Index::open(&path).unwrap();
    assert_eq!((index.cursor().unwrap(), ids(&ask(&index, "river"))), (42, vec![1]));
    drop(index);
    let files = std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path());
    let terms = files.filter(|path| path.extension().is_some_and(|ending| ending == "term"));
    let term_file = terms.max_by_key(|path| path.metadata().unwrap().len()).unwrap();
    let mut bytes = std::fs::read(&term_file).unwrap();
    bytes[3] ^= 0x55;
    std::fs::write(&term_file, bytes).unwrap();
    assert!(matches!(Index::open(&path), Err(Fault::Broken(_))));
}

#[test]
fn long_and_odd_questions_are_bounded() {
    let index = index_of(&[article(1, "en", "River", "")]);
    for text in
        ["a ".repeat(5_000), "\"".repeat(999), "-".repeat(999), "ក".repeat(3_000), "\u{0}\u{202e}~\t\n".repeat(99)]
    {
        ask(&index, &text);
    }
}

#[test]
fn what_is_like_a_text() {
    let river = "The dam on the river stops the water. Fishers along the river lost their catch to the dam.";
    let mut documents = vec![
        article(1, "en", "A dam for the river", river),
        article(2, "en", "Fishers and the dam", "The fishers say the dams took the catches out of the rivers."),
        article(3, "en", "Weather", "Rain is expected on the river tomorrow."),
        article(4, "fr", "Le barrage", "The dam on the river stops the water, says a text that is not French."),
        Document { kind: Kind::Comment, parent: Some(1), ..article(5, "en", "", river) },
        article(6, "km", "ទន្លេមេគង្គ", "ប្រជាជនរស់នៅតាមដងទន្លេមេគង្គ ក្នុងប្រទេសកម្ពុជា។"),
        article(7, "km", "ប្រជាជន", "ទន្លេមេគង្គ និងប្រជាជន។"),
    ];
    documents.extend((10..60).map(|id| article(id, "en", "Football", "The cup final ended with a goal, again.")));
    let index = index_of(&documents);
    let ids = |id: usize, also: &[i64]| {
        index.alike(&documents[id], also, 10).unwrap().iter().map(|one| one.id).collect::<Vec<_>>()
    };
    // Itself, another language and comments are none of it; endings do not count.
    assert_eq!(ids(0, &[]), [2, 3]);
    assert_eq!(ids(5, &[]), [7]);
    assert_eq!(ids(0, &[4, 20, 999]), [2, 4, 3], "a row that is asked for is looked at, whatever its language");
    let alike = index.alike(&documents[0], &[], 10).unwrap();
    assert!(alike[0].likeness > 2.0 * alike[1].likeness && alike[0].likeness < 1.0, "{alike:?}");
    let words: Vec<&str> = alike[0].words.iter().take(2).map(|(word, _)| word.as_str()).collect();
    assert_eq!(words, ["dam", "river"], "as they are printed, the most telling first");
    // A text that is in no index has its like all the same; the same text is about 1.
    let new = Document { id: 99, ..documents[0].clone() };
    let alike = index.alike(&new, &[], 1).unwrap();
    assert_eq!((alike.len(), alike[0].id), (1, 1));
    assert!((0.8..1.2).contains(&alike[0].likeness), "{alike:?}");
    assert_eq!(index.alike(&article(98, "en", "", "12 a the"), &[], 5).unwrap(), []);
}

#[test]
fn a_word_of_the_headline_says_more() {
    let index = index_of(&[
        article(1, "en", "Salt", "One of many things they spoke about at the meeting was the pepper harvest."),
        article(2, "en", "Pepper", "One of many things they spoke about at the meeting was the salt harvest."),
        article(3, "en", "Else", "Nothing of it."),
    ]);
    let asked = article(9, "en", "Salt", "Prices rose.");
    let alike = index.alike(&asked, &[], 5).unwrap();
    assert_eq!(alike.iter().map(|one| one.id).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn of_very_much_a_part_is_looked_at() {
    let mut documents: Vec<Document> = (1..=8_000)
        .map(|id| Document {
            sections: vec![id % 4],
            published_at: id * 3_600_000,
            ..article(id, "en", "Notes", if id % 2 == 0 { "Rain on the river." } else { "Rain in town." })
        })
        .collect();
    documents[2_977].headline = "Rain".to_owned();
    documents.insert(5_000, Document { kind: Kind::Topic, ..article(9, "en", "The rain", "") });
    let index = index_of(&documents);
    let near = |count: usize, right: usize| count.abs_diff(right) * 10 <= right;
    let found = index.find(&Request { now: 8_000 * 3_600_000, ..request("rain") }).unwrap();
    assert!(found.is_estimate && near(found.count, 8_001) && found.kinds[&Kind::Topic] == 1, "{found:?}");
    assert!(found.sections.len() == 4 && found.sections.iter().all(|(_, count)| near(*count, 2_000)), "{found:?}");
    // Who has it in the headline is found, wherever it stands, and the newest of the rest.
    assert_eq!(found.hits[..2].iter().map(|hit| hit.id).collect::<BTreeSet<_>>(), BTreeSet::from([9, 2_978]));
    assert!(found.hits[2..].iter().all(|hit| hit.id > 7_900), "{:?}", found.hits);
    // With fewer, and in the order of dates, nothing is estimated.
    let found = index.find(&request("rain river")).unwrap();
    assert!(found.is_estimate && near(found.count, 4_000));
    let oldest = Request { order: Order::Oldest, kinds: vec![Kind::Article], ..request("rain") };
    let found = index.find(&oldest).unwrap();
    assert!(!found.is_estimate && found.count == 8_000);
    assert_eq!(found.hits[0].id, 1);
    let first = Filters { until: Some(100 * 3_600_000), ..Filters::default() };
    let found = index.find(&Request { filters: first, kinds: vec![Kind::Article], ..request("rain") }).unwrap();
    assert!(!found.is_estimate && found.count == 99, "{found:?}");
    let named = index.find(&Request { kinds: vec![Kind::Topic, Kind::Person], ..request("rain") }).unwrap();
    assert_eq!((named.count, named.hits.len(), named.hits[0].id), (1, 1, 9));
}
