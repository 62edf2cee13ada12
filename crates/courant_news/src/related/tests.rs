//! Which candidates are related, in which order, and why.

use super::*;

const DAY: i64 = 86_400_000;
const ABOUT: &str =
    "The Mekong River Commission met in Vientiane on Monday. Fishers of the lower river asked for water.";

fn story(id: i64, day: i64) -> Story {
    Story { id, language: "en".to_owned(), published_at: day * DAY, word_count: 300, ..Story::default() }
}

fn like(story: Story, likeness: f64) -> Candidate {
    Candidate { story, likeness, words: words(&[("river", 9), ("fishers", 9)]) }
}

/// Words of a paper of a thousand texts, each with how many have it.
fn words(words: &[(&str, u64)]) -> Vec<Word> {
    words.iter().map(|(text, count)| Word { text: (*text).to_owned(), count: *count, of: 1_000 }).collect()
}

/// A text of its own for each, with the names that are shared.
fn text(id: i64) -> String {
    format!(
        "Number {id} says on day {id} what {id} others said of {id}. The Mekong River Commission heard {id} fishers."
    )
}

fn settled(article: &Story, candidates: &[Candidate]) -> Vec<(i64, Reason)> {
    let finalists = shortlist(article, candidates.to_vec());
    let texts: Vec<String> = finalists.iter().map(|one| text(one.candidate.story.id)).collect();
    let read: Vec<(Finalist, &str)> = finalists.into_iter().zip(texts.iter().map(String::as_str)).collect();
    settle(article, ABOUT, &read).into_iter().map(|related| (related.id, related.reason)).collect()
}

#[test]
fn each_reason_is_said_where_it_holds() {
    let article = Story {
        topics: vec![(7, 3), (8, 4_000)],
        section_id: Some(1),
        series: "On the river".to_owned(),
        dossiers: vec![3],
        ..story(1, 100)
    };
    let explains = Story { kind: Some(Kind::Background), word_count: 1_200, ..story(6, 20) };
    let candidates = [
        like(Story { series: "On the river".to_owned(), ..story(2, 10) }, 0.0),
        like(Story { dossiers: vec![2, 3], ..story(10, 1) }, 0.0),
        like(story(3, 99), 0.34),
        like(story(4, 101), 0.33),
        like(Story { topics: vec![(7, 3)], ..story(5, 3) }, 0.01),
        like(explains, 0.32),
        like(story(7, 10), 0.2),
        // Only what says nothing: the section, a topic of thousands, a likeness of every text with every other.
        like(Story { section_id: Some(1), ..story(8, 100) }, 0.05),
        like(Story { topics: vec![(8, 4_000)], ..story(9, 100) }, 0.05),
        like(article.clone(), 1.0),
    ];
    assert_eq!(
        settled(&article, &candidates),
        [
            (2, Reason::SameSeries),
            (3, Reason::EarlierOnStory),
            (4, Reason::LaterOnStory),
            (10, Reason::SameDossier),
            (6, Reason::Background),
            (7, Reason::AlsoAbout(vec!["Mekong River Commission".to_owned()])),
            (5, Reason::Topic(7)),
        ]
    );
}

#[test]
fn a_story_ends_and_what_explains_comes_before_and_is_longer() {
    let article = story(1, 400);
    // So long ago it is another story about the same matter.
    let old = settled(&article, &[like(story(2, 100), 0.34)]);
    assert_eq!(old, [(2, Reason::AlsoAbout(vec!["Mekong River Commission".to_owned()]))]);
    let explains = |day, words| Story { kind: Some(Kind::Analysis), word_count: words, ..story(2, day) };
    assert_eq!(settled(&article, &[like(explains(390, 900), 0.34)]), [(2, Reason::Background)]);
    assert_eq!(settled(&article, &[like(explains(390, 200), 0.34)]), [(2, Reason::EarlierOnStory)]);
    assert_eq!(settled(&article, &[like(explains(410, 900), 0.34)]), [(2, Reason::LaterOnStory)]);
}

#[test]
fn other_languages_come_in_by_a_topic_and_versions_of_the_same_not_at_all() {
    let article = Story { topics: vec![(7, 3)], translation_of: "k".to_owned(), ..story(1, 100) };
    let khmer = |id| Story { language: "km".to_owned(), ..story(id, 100) };
    let candidates = [
        like(khmer(2), 0.9),
        like(Story { topics: vec![(7, 3)], ..khmer(3) }, 0.9),
        like(Story { topics: vec![(7, 3)], translation_of: "k".to_owned(), ..khmer(4) }, 0.9),
        like(Story { language: "en-GB".to_owned(), translation_of: "v".to_owned(), ..story(5, 100) }, 0.5),
        like(Story { topics: vec![(7, 3)], translation_of: "v".to_owned(), ..khmer(6) }, 0.0),
    ];
    assert_eq!(settled(&article, &candidates), [(5, Reason::LaterOnStory), (3, Reason::Topic(7))]);
}

#[test]
fn the_same_text_is_told_once() {
    let article = story(1, 100);
    let candidates = [like(story(2, 99), 0.5), like(story(3, 98), 0.4), like(story(4, 97), 0.35)];
    let body: String = (0..60).map(|number| format!("word{number} ")).collect();
    let other: String = (0..60).map(|number| format!("other{number} ")).collect();
    let longer = format!("An editor's note stands before it. {other}");
    let finalists = shortlist(&article, candidates.to_vec());
    let texts = [body.as_str(), &other, &longer];
    let read: Vec<(Finalist, &str)> = finalists.into_iter().zip(texts).collect();
    // The second is the article itself, the third its own text told twice.
    let ids = |text: &str| settle(&article, text, &read).iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(&body), [3]);
    assert_eq!(ids("something else"), [2, 3]);
}

/// What is said of two texts whose telling words are these, each with how many of a thousand texts have it.
fn said(text: &str, other: &str, telling: &[(&str, u64)]) -> Option<Reason> {
    names::Own::of(text).shared(other, &words(telling))
}

fn about(names: &[&str]) -> Option<Reason> {
    Some(Reason::AlsoAbout(names.iter().map(|name| (*name).to_owned()).collect()))
}

fn also_names(names: &[&str]) -> Option<Reason> {
    Some(Reason::AlsoNames(names.iter().map(|name| (*name).to_owned()).collect()))
}

#[test]
fn names_are_those_that_both_print() {
    let check = |text: &str, other: &str, words: &[&str], expected: Option<Reason>| {
        let telling: Vec<(&str, u64)> = words.iter().map(|word| (*word, 2)).collect();
        assert_eq!(said(text, other, &telling), expected, "{text}");
    };
    let other = "In June the Mekong River Commission and Sok Dara spoke of dams; damned rivers, said Monday's paper.";
    check(ABOUT, other, &["river"], about(&["Mekong River Commission"]));
    let both = about(&["Sok Dara", "Mekong River Commission"]);
    check("They heard Sok Dara. The Mekong River Commission too.", other, &["dara", "Commission"], both);
    // A word is no name, and neither is what begins a sentence or a day.
    check("Dams hold rivers back, on a Monday. Sok said so.", other, &["rivers", "dams", "monday", "sok"], None);
    check("They asked Sok Dara’s people.", other, &["dara"], about(&["Sok Dara"]));
    check("ប្រជាជននៅតាមទន្លេមេគង្គ", "គណៈកម្មការទន្លេមេគង្គបានជួបប្រជុំ", &["មេគង្គ"], about(&["មេគង្គ"]));
    check("nothing", other, &["rivers"], None);
    // "New" belongs to what follows inside of a sentence; whose something is stands for itself.
    check("Where sheep live in New Zealand", "Rugby: how New Zealand won", &["zealand"], about(&["New Zealand"]));
    let sony = "What Sony’s Walkman was. Few knew the Walkman by name.";
    check(sony, "Why Sony’s Walkman is back", &["walkman"], about(&["Walkman"]));
}

#[test]
fn a_name_that_much_of_the_paper_has_says_nothing() {
    let (one, other) = ("Few phones\nWhat Nokia does. Ask Nokia.", "How Nokia fails");
    assert_eq!(said(one, other, &[("nokia", 43)]), about(&["Nokia"]));
    assert_eq!(said(one, other, &[("nokia", 44)]), None);
    assert_eq!(said("Who asks Nokia", other, &[("nokia", 44)]), about(&["Nokia"]), "both headlines have it");
    // Of two the rarer.
    let other = "How Nokia and Ericsson fail";
    assert_eq!(said("Will Nokia buy Ericsson", other, &[("nokia", 90), ("ericsson", 9)]), about(&["Ericsson"]));
    // Initials say less, a name of several words more; what is derived from a name, a title and a label are none.
    let (one, other) = ("Shows\nOn TV now: what TV is.", "Films and TV");
    assert_eq!(said(one, other, &[("tv", 24)]), None);
    assert_eq!(said(one, other, &[("tv", 23)]), about(&["TV"]));
    let (one, other) = ("They ask\nWe heard Sok Dara. And Sok Dara went.", "Nobody sees Sok Dara");
    assert_eq!(said(one, other, &[("sok", 300), ("dara", 63)]), about(&["Sok Dara"]));
    assert_eq!(said("A Belgian wins", "The Belgian loses", &[("belgian", 2)]), None);
    assert_eq!(said("Why Greeks win", "How Greeks lose", &[("greeks", 2)]), None);
    assert_eq!(said("They ask Mr Dara", "Nobody sees Mr Dara", &[("dara", 2)]), about(&["Dara"]));
    assert_eq!(said("It ended\nSubs Not Used: A, B", "Begun\nSubs Not Used: C", &[("subs", 2)]), None);
    assert_eq!(said("ទន្លេមេគង្គ", "មេគង្គ", &[("មេគង្គ", 60)]), None);
    // In a small paper nothing is rare.
    let few = [Word { text: "dara".to_owned(), count: 3, of: 12 }];
    assert_eq!(names::Own::of(one).shared(other, &few), about(&["Sok Dara"]));
}

#[test]
fn what_is_only_mentioned_is_said_to_be() {
    let one = "Prices rise\nA bank said so, and so did Nokia.";
    let other = "Shares fall\nLittle was heard of Nokia.";
    assert_eq!(said(one, other, &[("nokia", 13)]), also_names(&["Nokia"]));
    assert_eq!(said(one, other, &[("nokia", 14)]), None, "that many tell of");
    assert_eq!(said(one, "Shares fall, of Nokia too", &[("nokia", 9)]), also_names(&["Nokia"]));
    // Said twice it is what a text is about.
    let often = |text: &str| format!("{text} Nobody asked Nokia.");
    assert_eq!(said(&often(one), &often(other), &[("nokia", 9)]), about(&["Nokia"]));
    assert_eq!(said("ថ្មី\nមេគង្គ", "ថ្មី\nមេគង្គ", &[("មេគង្គ", 2)]), None, "a word may be no name");
}

#[test]
fn reasons_read_back() {
    for reason in [
        Reason::EarlierOnStory,
        Reason::LaterOnStory,
        Reason::SameSeries,
        Reason::SameDossier,
        Reason::Topic(3),
        Reason::AlsoAbout(vec!["Sok Dara".to_owned(), "Mekong River Commission".to_owned()]),
        Reason::AlsoNames(vec!["Sok Dara".to_owned()]),
        Reason::Background,
    ] {
        assert_eq!(Reason::from_stored(reason.word(), &reason.detail()), Some(reason));
    }
    assert_eq!(Reason::from_stored("topic", "x"), None);
    assert_eq!(Reason::from_stored("later edition", ""), None);
}
