//! Caption files: the good ones, the odd ones that are about, and hostile ones.

use courant_body::webvtt::{self, Captions, MAX_BYTES, MAX_CUES, Paragraph, Why, chapters, paragraphs};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const EVERYTHING: &str = include_str!("fixtures/everything.vtt");

fn whys(captions: &Captions) -> Vec<(usize, Why)> {
    captions.skipped.iter().map(|skipped| (skipped.line, skipped.why)).collect()
}

/// Start, end, and each passage as `speaker: text`.
fn told(captions: &Captions) -> Vec<(u64, u64, String)> {
    let passage = |passage: &webvtt::Passage| match passage.speaker.as_str() {
        "" => passage.text.clone(),
        speaker => format!("{speaker}: {}", passage.text),
    };
    let line = |cue: &webvtt::Cue| cue.passages.iter().map(passage).collect::<Vec<_>>().join(" | ");
    captions.cues.iter().map(|cue| (cue.start_ms, cue.end_ms, line(cue))).collect()
}

fn one(payload: &str) -> String {
    let captions = webvtt::read(format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{payload}\n").as_bytes());
    told(&captions).pop().map_or_else(String::new, |(_, _, text)| text)
}

#[test]
fn a_file_with_everything_in_it() {
    let captions = webvtt::read(EVERYTHING.as_bytes());
    let expected = [
        (0, 1_000, "The first"),
        (1_000, 2_500, "With settings"),
        (3_000, 4_000, "Two lines of one caption"),
        (5_000, 6_000, "Chantha Oum: We leave before the light. | Bora: Not I."),
        (7_000, 8_000, "Under a name that says NOTE"),
        (9_000, 9_000, "Ends before it begins"),
        (10_000, 11_000, "Follows without an empty line"),
        (12_000, 13_000, "水闸数据共享协议还没有日期"),
        (14_000, 15_000, "- Who is there? | - The ferryman."),
        (3_723_004, 3_725_000, "After an hour & more"),
        (36_000_000, 36_001_000, "After ten"),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(start, end, text)| (start, end, text.to_owned())).collect();
    assert_eq!(told(&captions), expected);
    assert_eq!(captions.cues[2].id, "a name");
    let kinds: Vec<Why> = whys(&captions).into_iter().map(|(_, why)| why).collect();
    assert_eq!(
        kinds,
        [Why::Style, Why::Region, Why::Note, Why::NoTime, Why::BadTime, Why::BadTime, Why::NoText, Why::NoTime]
    );
    assert_eq!(kinds.iter().filter(|why| why.is_loss()).count(), 4);
    // The same file with a mark of its order, and with the line ends of other systems.
    for ends in ["\r\n", "\r"] {
        let other = format!("\u{feff}{}", EVERYTHING.replace('\n', ends));
        assert_eq!(webvtt::read(other.as_bytes()), captions);
    }
}

#[test]
fn what_is_no_caption_file_is_not_read() {
    for text in ["", "\n", "WEBVTTX\n\n", "webvtt\n", "1\n00:00:01,000 --> 00:00:02,000\nx", "<html>", "\u{feff}"] {
        let captions = webvtt::read(format!("{text}\n00:01.000 --> 00:02.000\nx").as_bytes());
        assert_eq!((captions.cues.len(), whys(&captions)), (0, vec![(1, Why::NotWebVtt)]), "{text:?}");
    }
    assert_eq!(webvtt::read(b"WEBVTT").skipped, []);
    for start in ["WEBVTT\t- words\n\n", "WEBVTT\n", "WEBVTT\nKind: captions\n", "WEBVTT\n \n"] {
        let captions = webvtt::read(format!("{start}00:01.000 --> 00:02.000\nx").as_bytes());
        assert_eq!((captions.cues.len(), captions.skipped), (1, Vec::new()), "{start:?}");
    }
}

#[test]
fn times_are_those_of_the_standard() {
    let start = |time: &str| {
        let captions = webvtt::read(format!("WEBVTT\n\n{time} --> 99:00:00.000\nx").as_bytes());
        captions.cues.first().map(|cue| cue.start_ms)
    };
    for (time, expected) in [
        ("00:00.000", 0),
        ("59:59.999", 3_599_999),
        ("  00:01.500", 1_500),
        ("1:00:00.000", 3_600_000),
        ("00:00:01.000", 1_000),
        ("060:00:00.000", 216_000_000),
        ("60:00:00.000", 216_000_000),
    ] {
        assert_eq!(start(time), Some(expected), "{time}");
    }
    let too_late = "99999999999999999999999:00:00.000";
    for time in [
        "0:00.000",
        "00:60.000",
        "00:61:00.000",
        "60:00.000",
        "00:00,000",
        "00:00.00",
        "00:00.0000",
        "-00:01.000",
        "٠٠:٠١.٠٠٠",
        "1000:00:00.000",
        too_late,
        "",
    ] {
        assert_eq!(start(time), None, "{time}");
    }
}

#[test]
fn marks_are_taken_off_and_voices_kept() {
    for (payload, expected) in [
        ("plain", "plain"),
        ("<b>b</b> <i.x>i</i> <u>u</u> <c.yellow.bg_blue>c</c> <lang en>l</lang>", "b i u c l"),
        ("<00:01.500>timed <00:01.700>words", "timed words"),
        ("<ruby>水<rt>みず</rt>門<rt>もん</ruby>だ", "水門だ"),
        ("<v Ann>one <v.loud Bo B.>two</v> three", "Ann: one | Bo B.: two | three"),
        ("<v>nobody", "nobody"),
        ("<v\tAnn &amp; Bo>x", "Ann & Bo: x"),
        ("a &lt;b&gt; &amp;amp; &quot;c&quot;&nbsp;d &hellip; &#233;&#x1F6A2;", "a <b> &amp; \"c\" d … é🚢"),
        ("&bogus; & &; &#xD800; &#0;&#x1b; R&D", "&bogus; & &; \u{fffd} \u{fffd}\u{fffd} R&D"),
        ("1 < 2", "1 < 2"),
        ("a<b", "a<b"),
        ("<script>alert(1)</script>", "alert(1)"),
        ("a\u{0}\u{1b}\u{202e}b", "a b"),
        ("<i></i> &#x200e;", "\u{200e}"),
        ("", ""),
    ] {
        assert_eq!(one(payload), expected, "{payload:?}");
    }
    let long = one(&format!("<v {}>x", "ក្រុង".repeat(1_000)));
    assert!(long.chars().count() < 1_000, "a name has its length");
}

#[test]
fn paragraphs_follow_pauses_and_voices() {
    let text = "WEBVTT\n
        00:00.000 --> 00:01.000\n[Water.]\n
        00:01.000 --> 00:02.000\n<v Ann>We leave\n
        00:02.500 --> 00:04.000\n<v Ann>before the light.\n
        00:06.500 --> 00:07.000\n<v Ann>Always.\n
        00:09.501 --> 00:10.000\n<v Ann>Nearly.\n
        00:10.000 --> 00:11.000\n<v Bo>Never.\n
        00:11.000 --> 00:12.000\n- Why?\n- Ask.";
    let lines: String = text.lines().map(|line| format!("{}\n", line.trim())).collect();
    let told: Vec<(u64, String, String)> = paragraphs(&webvtt::read(lines.as_bytes()))
        .into_iter()
        .map(|Paragraph { start_ms, speaker, text }| (start_ms, speaker, text))
        .collect();
    let expected = [
        (0, "", "[Water.]"),
        (1_000, "Ann", "We leave before the light. Always."),
        (9_501, "", "Nearly."),
        (10_000, "Bo", "Never."),
        (11_000, "", "- Why?"),
        (11_000, "", "- Ask."),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(at, who, text)| (at, who.to_owned(), text.to_owned())).collect();
    assert_eq!(told, expected);
}

#[test]
fn who_talks_without_a_pause_gets_paragraphs_too() {
    let mut text = String::from("WEBVTT\n\n");
    for at in 0..200 {
        let end = if at % 3 == 2 { "." } else { "" };
        text.push_str(&format!(
            "{:02}:{:02}.000 --> {:02}:{:02}.999\nseven words of talk in number {at}{end}\n\n",
            at / 60,
            at % 60,
            at / 60,
            at % 60
        ));
    }
    let found = paragraphs(&webvtt::read(text.as_bytes()));
    assert!((6..20).contains(&found.len()), "{}", found.len());
    assert!(found.iter().all(|paragraph| paragraph.text.ends_with('.') || paragraph == found.last().unwrap()));
}

#[test]
fn chapters_are_seconds_and_titles() {
    let text = "WEBVTT\n\n00:01:23.900 --> 00:02:00.000\nThe <b>bend</b>\n\n00:00.000 --> 01:23.900\nThe jetty\n\n00:00.500 --> 00:01.000\nAlso the jetty";
    let found: Vec<_> = chapters(&webvtt::read(text.as_bytes())).into_iter().map(|c| (c.start_secs, c.title)).collect();
    assert_eq!(found, [(0, "The jetty".to_owned()), (83, "The bend".to_owned())]);
}

#[test]
fn long_files_end_somewhere() {
    let cue = "00:01.000 --> 00:02.000\nx\n\n";
    let many = webvtt::read(format!("WEBVTT\n\n{}", cue.repeat(MAX_CUES + 5)).as_bytes());
    assert!(many.cues.len() <= MAX_CUES);
    assert!(matches!(whys(&many)[..], [(_, Why::TooLong)] | [(_, Why::TooManyCues)]), "{:?}", whys(&many));
    let short = "0:0\n".repeat(MAX_BYTES);
    let long = webvtt::read(format!("WEBVTT\n\n{short}").as_bytes());
    assert_eq!(whys(&long)[0].1, Why::TooLong);
    assert!(chapters(&many).len() <= 200);
    // Cut in the middle of a letter of three bytes.
    let khmer = webvtt::read(format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{}", "ក".repeat(MAX_BYTES)).as_bytes());
    assert_eq!(khmer.cues.len(), 0, "the line that is cut is not read");
}

/// Files made to be slow: all of the largest size, each read in a time that a linear reader needs
/// even when it is not optimised.
#[test]
fn hostile_files_take_no_longer_than_others() {
    let fill = |piece: &str| piece.repeat(MAX_BYTES / piece.len());
    for piece in [
        "<",
        "&",
        "<v ",
        "<v a>",
        "</v>",
        "-->\n",
        "--> --> ",
        "\n",
        "a\n",
        "- a\n",
        "&amp",
        "&#",
        "<rt>",
        "00:01.000 --> 00:02.000\n",
        "00:01.000 --> 00:02.000\n<v a>b\n\n",
        "\u{feff}",
        ":",
        "1",
        " ",
        "\r",
        "\0",
        "NOTE\n\n",
        "水\n",
    ] {
        for start in ["WEBVTT\n\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n"] {
            let text = format!("{start}{}", fill(piece));
            let began = Instant::now();
            let captions = webvtt::read(text.as_bytes());
            let read = paragraphs(&captions).len() + chapters(&captions).len();
            assert!(began.elapsed() < Duration::from_secs(5), "{piece:?}: {read} in {:?}", began.elapsed());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..400), has_head in any::<bool>()) {
        let mut file = if has_head { b"WEBVTT\n\n".to_vec() } else { Vec::new() };
        file.extend(bytes);
        let captions = webvtt::read(&file);
        prop_assert!(captions.cues.iter().all(|cue| cue.start_ms <= cue.end_ms && !cue.passages.is_empty()));
        prop_assert!(paragraphs(&captions).iter().all(|paragraph| !paragraph.text.is_empty()));
    }

    #[test]
    fn pieces_in_any_order_can_be_read(pieces in prop::collection::vec(prop_oneof![
        Just("\n"), Just("\n\n"), Just("\r"), Just("-->"), Just(" --> "), Just("00:01.000"), Just("01:00:01.000"), Just("<v A>"),
        Just("</v>"), Just("&lt;"), Just("NOTE "), Just("STYLE\n"), Just("text"), Just("ខ្មែរ"), Just("- "), Just("<"), Just(">"),
    ], 0..60)) {
        let captions = webvtt::read(format!("WEBVTT\n\n{}", pieces.concat()).as_bytes());
        prop_assert!(captions.cues.is_sorted_by_key(|cue| cue.start_ms));
        for cue in &captions.cues {
            for passage in &cue.passages {
                prop_assert!(!passage.text.contains(['\n', '\r']) && passage.text.trim() == passage.text);
            }
        }
    }

    #[test]
    fn what_was_said_is_in_the_transcript(lines in prop::collection::vec("[a-z]{1,8}( [a-z]{1,8}){0,3}", 1..20), gaps in prop::collection::vec(0u64..6_000, 20)) {
        let mut file = String::from("WEBVTT\n\n");
        let mut at = 0;
        for (line, gap) in lines.iter().zip(&gaps) {
            let stamp = |ms: u64| format!("{:02}:{:02}.{:03}", ms / 60_000, ms / 1_000 % 60, ms % 1_000);
            file.push_str(&format!("{} --> {}\n{line}\n\n", stamp(at), stamp(at + 1_000)));
            at += 1_000 + gap;
        }
        let found = paragraphs(&webvtt::read(file.as_bytes()));
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let told: Vec<String> = found.iter().flat_map(|paragraph| words(&paragraph.text)).collect();
        prop_assert_eq!(told, lines.iter().flat_map(|line| words(line)).collect::<Vec<_>>());
    }
}
