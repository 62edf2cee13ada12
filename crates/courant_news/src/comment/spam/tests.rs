use super::*;
use proptest::prelude::*;

/// Comments of readers and of spammers, made of turning words so that no two are alike.
fn reader(n: usize) -> String {
    let who = ["the council", "your article", "my neighbour", "the minister", "this street"][n % 5];
    let what =
        ["answered nothing about", "has known since March of", "should look again at", "forgot to mention"][n % 4];
    let of =
        ["the broken pumps", "the school roof", "the price of rice", "the night buses", "the new bridge", "the court"];
    format!("I think {who} {what} {}, and {n} people asked.", of[n % 6])
}

fn spammer(n: usize) -> String {
    let what = ["casino bonus", "cheap pills", "easy money", "crypto profit"][n % 4];
    let how = ["click here now", "visit my page", "write to the manager", "join today for free"][n % 4];
    format!("Best {what}!!! {how} and earn {n}00 dollars a week")
}

fn sample(text: &str) -> Sample<'_> {
    Sample { name: "", text, links: &[] }
}

fn taught() -> Model {
    let mut model = Model::empty();
    for n in 0..100 {
        model.learn(&sample(&reader(n)), false);
        model.learn(&Sample { name: "", text: &spammer(n), links: &["https://win.example/x"] }, true);
    }
    model
}

#[test]
fn it_says_nothing_before_it_has_learned_enough_of_both() {
    let mut model = Model::default();
    assert_eq!(model.score(&sample("hello")), None);
    for n in 0..200 {
        model.learn(&sample(&reader(n)), false);
    }
    for n in 0..49 {
        model.learn(&sample(&spammer(n)), true);
    }
    assert_eq!((model.counts(), model.score(&sample("hello"))), ((200, 49), None));
    assert!(model.reasons(&sample(&spammer(1))).is_empty());
    model.learn(&sample(&spammer(49)), true);
    assert!(model.score(&sample("hello")).is_some());
}

#[test]
fn it_tells_new_spam_from_new_comments() {
    let model = taught();
    for n in 100..140 {
        let (ham, spam) = (model.score(&sample(&reader(n))).unwrap(), model.score(&sample(&spammer(n))).unwrap());
        assert!(ham < 0.1 && spam > 0.9, "{n}: {ham} {spam}");
    }
    // Spelled otherwise, it is caught by its pieces.
    let varied = model.score(&sample("Bestt CASINOO bonuss, cliick heere now and eaarn 900 dollarss")).unwrap();
    assert!(varied > 0.7, "{varied}");
    let with_link = Sample { name: "", text: "Thank you", links: &["http://www.win.example/y"] };
    assert!(model.score(&with_link) > model.score(&sample("Thank you")));
}

#[test]
fn it_learns_in_scripts_without_spaces() {
    let hams = ["ទឹកជំនន់បានបំផ្លាញផ្លូវនៅភូមិខ្ញុំ", "市政府没有回答我们的问题", "ถนนหน้าบ้านยังไม่ได้ซ่อม"];
    let spams = ["ចុចទីនេះដើម្បីលេងល្បែងឥតគិតថ្លៃ", "点击这里免费领取在线赌场奖金", "คลิกที่นี่เพื่อรับโบนัสคาสิโนฟรี"];
    let mut model = Model::empty();
    for n in 0..60 {
        model.learn(&sample(hams[n % 3]), false);
        model.learn(&sample(spams[n % 3]), true);
    }
    for (ham, spam) in [
        ("ផ្លូវនៅភូមិខ្ញុំលិចទឹក", "លេងល្បែងនៅទីនេះឥតគិតថ្លៃ"),
        ("我们的问题市政府没有听", "免费奖金在线赌场"),
        ("ถนนยังไม่ได้ซ่อมเลย", "รับโบนัสฟรีที่นี่"),
    ] {
        let (ham_score, spam_score) = (model.score(&sample(ham)).unwrap(), model.score(&sample(spam)).unwrap());
        assert!(ham_score < 0.3 && spam_score > 0.7, "{ham} {ham_score}, {spam} {spam_score}");
    }
}

#[test]
fn it_follows_a_paper_that_changes_its_mind() {
    let mut model = taught();
    let before = model.score(&sample("the crypto profit of the minister")).unwrap();
    // The paper begins to report on it, and its readers speak of it.
    for n in 0..40 {
        model.learn(&sample(&format!("Where did the crypto profit of the minister go in year {n}?")), false);
    }
    let after = model.score(&sample("the crypto profit of the minister")).unwrap();
    assert!(after < before && after < 0.2, "{before} {after}");
    assert!(model.score(&sample(&spammer(7))).unwrap() > 0.8);
}

#[test]
fn recent_decisions_count_more_than_as_many_old_ones() {
    let offer = "the offer of the month";
    let teach = |old: bool, new: bool| {
        let mut model = taught();
        (0..30).for_each(|_| model.learn(&sample(offer), old));
        for n in 0..300 {
            model.learn(&sample(&reader(n)), false);
            model.learn(&sample(&spammer(n)), true);
        }
        (0..30).for_each(|_| model.learn(&sample(offer), new));
        model.score(&sample(offer)).unwrap()
    };
    assert!(teach(true, false) < 0.2 && teach(false, true) > 0.8);
}

#[test]
fn a_rare_class_is_not_drowned() {
    let mut model = Model::empty();
    for n in 0..2_000 {
        model.learn(&sample(&reader(n)), false);
        if n % 25 == 0 {
            model.learn(&sample(&spammer(n / 25)), true);
        }
    }
    assert!(model.score(&sample(&spammer(97))).unwrap() > 0.8);
}

#[test]
fn studying_is_learning_with_a_second_look() {
    let texts: Vec<(String, bool)> = (0..80).flat_map(|n| [(reader(n), false), (spammer(n), true)]).collect();
    let decisions: Vec<(Sample<'_>, bool)> = texts.iter().map(|(text, is_spam)| (sample(text), *is_spam)).collect();
    let mut studied = Model::empty();
    studied.study(&decisions);
    assert_eq!(studied.counts(), (80, 80));
    let mut learned = Model::empty();
    decisions.iter().for_each(|(one, is_spam)| learned.learn(one, *is_spam));
    let loss = |model: &Model| {
        let wrong = |n| model.score(&sample(&reader(n))).unwrap() + 1.0 - model.score(&sample(&spammer(n))).unwrap();
        (200..240).map(wrong).sum::<f32>()
    };
    assert!(loss(&studied) < loss(&learned), "{} {}", loss(&studied), loss(&learned));
}

#[test]
fn reasons_are_what_spoke_for_spam() {
    let model = taught();
    let found = model.reasons(&Sample {
        name: "",
        text: "My neighbour says: best CASINO bonus",
        links: &["https://www.win.example/a?b"],
    });
    assert!(found.len() <= MOST_REASONS, "{found:?}");
    let texts: Vec<&str> = found.iter().filter_map(Sign::text).collect();
    assert!(texts.iter().any(|text| text.contains("CASINO")), "{found:?}");
    assert!(found.contains(&Sign::Host("win.example".to_owned())), "{found:?}");
    assert!(!texts.iter().any(|text| text.contains("neighbour")), "{found:?}");
    assert!(model.reasons(&sample(&reader(3))).iter().all(|sign| !matches!(sign, Sign::Host(_) | Sign::Name(_))));
    let long = "casino".repeat(500);
    assert!(model.reasons(&sample(&long)).iter().filter_map(Sign::text).all(|text| text.len() <= 80));
}

#[test]
fn names_are_looked_at() {
    let mut model = Model::empty();
    for n in 0..60 {
        let text = format!("What a day, number {n}");
        model.learn(&Sample { name: "Sokha", text: &text, links: &[] }, false);
        model.learn(&Sample { name: "Casino King", text: &text, links: &[] }, true);
    }
    let score = |name| model.score(&Sample { name, text: "What a day, number 99", links: &[] }).unwrap();
    assert!(score("casino prince") > 0.6 && score("Sokha") < 0.4, "{} {}", score("casino prince"), score("Sokha"));
    let reasons = model.reasons(&Sample { name: "Casino King", text: "What a day", links: &[] });
    assert!(reasons.contains(&Sign::Name("Casino".to_owned())), "{reasons:?}");
}

#[test]
fn a_stored_model_says_and_stores_the_same() {
    let model = taught();
    let bytes = model.to_bytes();
    assert_eq!(bytes.len(), STORED_BYTES);
    let read = Model::from_bytes(&bytes).unwrap();
    assert_eq!(read.to_bytes(), bytes);
    assert_eq!(read.counts(), model.counts());
    for n in 0..40 {
        for text in [reader(n), spammer(n)] {
            let (a, b) = (model.score(&sample(&text)).unwrap(), read.score(&sample(&text)).unwrap());
            assert!((a - b).abs() < 0.01, "{a} {b}");
        }
    }
}

#[test]
fn a_model_that_is_stored_after_each_decision_learns_as_well() {
    let mut stored = Model::empty();
    for n in 0..100 {
        stored.learn(&sample(&reader(n)), false);
        stored = Model::from_bytes(&stored.to_bytes()).unwrap();
        stored.learn(&Sample { name: "", text: &spammer(n), links: &["https://win.example/x"] }, true);
        stored = Model::from_bytes(&stored.to_bytes()).unwrap();
    }
    let kept = taught();
    for n in 100..120 {
        for text in [reader(n), spammer(n)] {
            let (a, b) = (kept.score(&sample(&text)).unwrap(), stored.score(&sample(&text)).unwrap());
            assert!((a - b).abs() < 0.05, "{text}: {a} {b}");
        }
    }
}

/// What is hashed into which bucket is stored: a change of it raises the version.
#[test]
fn buckets_are_a_stored_format() {
    let features = Features::of(&Sample { name: "Ann 1", text: "Win 500 ទឹក!", links: &["https://a.example/b"] });
    let found =
        features.groups().map(|group| (group.buckets.len(), group.buckets.iter().map(|b| u64::from(*b)).sum::<u64>()));
    assert_eq!(found, FORMAT);
}

const FORMAT: [(usize, u64); 5] = [(37, 1_336_116), (4, 143_470), (2, 73_791), (2, 81_272), (9, 383_132)];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_comment_is_learned_and_scored(
        name in any::<String>(), text in any::<String>(), link in any::<String>(), is_spam in any::<bool>(),
    ) {
        let mut model = taught();
        let links = [link.as_str()];
        let one = Sample { name: &name, text: &text, links: &links };
        let before = model.score(&one).unwrap();
        prop_assert!((0.0..=1.0).contains(&before));
        model.learn(&one, is_spam);
        let after = model.score(&one).unwrap();
        prop_assert!(if is_spam { after >= before - 1e-4 } else { after <= before + 1e-4 }, "{before} {after}");
        prop_assert!(model.reasons(&one).len() <= MOST_REASONS);
        prop_assert!(Model::from_bytes(&model.to_bytes()).is_ok());
    }

    #[test]
    fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Model::from_bytes(&bytes).is_err());
    }
}
