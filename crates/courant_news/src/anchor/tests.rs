use super::*;
use courant_body::{Block, Figure, Footnote, Inline, Link, Mark, MediaRef, Node, Placement};
use proptest::prelude::*;

fn block(id: &str, text: Vec<Inline>) -> Block {
    Block { id: id.to_owned(), lang: None, node: Node::Paragraph { text, align: None } }
}

fn words(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

/// Paragraphs `b1`, `b2`, … of plain text.
fn body(paragraphs: &[&str]) -> Body {
    let blocks = paragraphs.iter().enumerate().map(|(n, text)| block(&format!("b{}", n + 1), vec![words(text)]));
    Body { blocks: blocks.collect(), footnotes: Vec::new() }
}

/// The same, with what stands in brackets marked as `q`.
fn asked(paragraphs: &[&str]) -> Body {
    let mut out = body(
        &paragraphs
            .iter()
            .map(|text| text.replace(['[', ']'], ""))
            .collect::<Vec<_>>()
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
    );
    for (block, text) in out.blocks.iter_mut().zip(paragraphs) {
        let (Some(start), Some(end)) = (text.find('['), text.find(']')) else { continue };
        let Node::Paragraph { text: inlines, .. } = &mut block.node else { continue };
        *inlines = wrap::wrap(std::mem::take(inlines), start..end - 1, "q").unwrap();
    }
    out
}

/// Where `q` stands: its block and its words.
fn place_of(body: &Body) -> Option<(String, String)> {
    of(body, "q").map(|anchor| (anchor.block, anchor.quote))
}

#[test]
fn an_anchor_says_what_is_round_the_passage() {
    let body = asked(&[
        "Nothing here.",
        "The council has known about [the broken pumps] since March, and told nobody at all.",
    ]);
    assert_eq!(
        of(&body, "q"),
        Some(Anchor {
            block: "b2".to_owned(),
            quote: "the broken pumps".to_owned(),
            prefix: "The council has known about ".to_owned(),
            suffix: " since March, and told nobody at".to_owned(),
        })
    );
    assert_eq!(of(&body, "other"), None);
    let json = serde_json::to_string(&of(&body, "q").unwrap()).unwrap();
    assert_eq!(serde_json::from_str::<Anchor>(&json).unwrap(), of(&body, "q").unwrap());
}

/// The old text, the new one, and where the mark goes: block and words.
#[test]
fn a_mark_follows_its_passage() {
    const OLD: &[&str] =
        &["It rained all night.", "The council has known about [the broken pumps] since March, and told nobody."];
    for (new, found) in [
        // Elsewhere.
        (
            &["It rained.", "The council has known about the broken pumps since March, and told nobody."][..],
            Some(("b2", "the broken pumps")),
        ),
        // Round it.
        (
            &["It rained.", "For months the council knew of the broken pumps, it seems, but told nobody."],
            Some(("b2", "the broken pumps")),
        ),
        // In it.
        (
            &["It rained.", "The council has known about the two broken pumps since March, and told nobody."],
            Some(("b2", "the two broken pumps")),
        ),
        (
            &["It rained.", "The council has known about the brokn pump since March, and told nobody."],
            Some(("b2", "the brokn pump")),
        ),
        (
            &["It rained.", "The council has known about the damaged pumps since March, and told nobody."],
            Some(("b2", "the damaged pumps")),
        ),
        // Both.
        (
            &["It rained.", "The city council has known of the broken water pumps since March and told no one."],
            Some(("b2", "the broken water pumps")),
        ),
        // Moved, by a paragraph before it that takes its id.
        (
            &[
                "It rained.",
                "A third paragraph is new.",
                "The council has known about the broken pumps since March, and told nobody.",
            ],
            Some(("b3", "the broken pumps")),
        ),
        (
            &["The council has known about THE BROKEN PUMPS since March.", "It rained."],
            Some(("b1", "THE BROKEN PUMPS")),
        ),
        // Joined to another paragraph.
        (
            &["It rained all night. The council has known about the broken pumps since March, and told nobody."],
            Some(("b1", "the broken pumps")),
        ),
        // Said twice: what is round it decides.
        (
            &["We saw the broken pumps.", "The council has known about the broken pumps since March, and told nobody."],
            Some(("b2", "the broken pumps")),
        ),
        // Gone.
        (&["It rained.", "The council has known about it since March, and told nobody."], None),
        (&["It rained all night."], None),
        (&[], None),
        // Two places, equally good.
        (
            &[
                "The council has known about the broken pumps since March, and told nobody, x.",
                "y.",
                "The council has known about the broken pumps since March, and told nobody, z.",
            ],
            None,
        ),
    ] {
        let old = asked(OLD);
        let carried = carry(&old, &body(new));
        let wanted = found.map(|(block, words)| (block.to_owned(), words.to_owned()));
        assert_eq!(place_of(&carried.body), wanted, "{new:?}");
        assert_eq!(remove(&carried.body, "q"), body(new));
        let lost: Vec<(String, Anchor)> =
            if found.is_none() { vec![("q".to_owned(), of(&old, "q").unwrap())] } else { Vec::new() };
        assert_eq!(carried.lost, lost);
        // By its anchor alone it goes there too.
        let placed = place(&body(new), &of(&old, "q").unwrap(), "q");
        assert_eq!(placed.as_ref().and_then(place_of), wanted, "{new:?}");
    }
}

#[test]
fn the_same_words_in_the_same_block_are_kept_to() {
    let anchor = of(&asked(&["Rice is dear.", "So [rice] is imported."]), "q").unwrap();
    let new = body(&["Rice is dear, and has been for long.", "Nobody would say why rice should come by ship."]);
    assert_eq!(place(&new, &anchor, "q").and_then(|body| place_of(&body)), Some(("b2".to_owned(), "rice".to_owned())));
}

#[test]
fn marks_are_cut_where_they_have_to_be() {
    let link = || Mark::Link(Link { href: "/a".to_owned(), title: None, is_nofollow: false });
    let picture = || {
        Inline::Picture(Box::new(Figure {
            media: MediaRef::Library(1),
            alt: String::new(),
            caption: Vec::new(),
            credit_line: String::new(),
            link: None,
            placement: Placement::Column,
            width: None,
            height: None,
        }))
    };
    let question = |inner| Inline::Marked(Mark::Question("q".to_owned()), inner);
    let strong = |inner| Inline::Marked(Mark::Strong, inner);
    let run = || {
        vec![
            words("ab "),
            strong(vec![words("cd ef")]),
            Inline::FootnoteRef("n".to_owned()),
            Inline::Marked(link(), vec![words("gh")]),
        ]
    };
    for (range, wanted) in [
        (
            0..2,
            Some(vec![question(vec![words("ab")]), words(" "), run()[1].clone(), run()[2].clone(), run()[3].clone()]),
        ),
        (
            3..5,
            Some(vec![
                words("ab "),
                strong(vec![question(vec![words("cd")]), words(" ef")]),
                run()[2].clone(),
                run()[3].clone(),
            ]),
        ),
        (3..8, Some(vec![words("ab "), question(vec![run()[1].clone()]), run()[2].clone(), run()[3].clone()])),
        (
            1..5,
            Some(vec![
                words("a"),
                question(vec![words("b "), strong(vec![words("cd")])]),
                strong(vec![words(" ef")]),
                run()[2].clone(),
                run()[3].clone(),
            ]),
        ),
        (
            6..9,
            Some(vec![
                words("ab "),
                strong(vec![words("cd ")]),
                question(vec![strong(vec![words("ef")]), run()[2].clone(), Inline::Marked(link(), vec![words("g")])]),
                Inline::Marked(link(), vec![words("h")]),
            ]),
        ),
        (4..4, None),
    ] {
        assert_eq!(wrap::wrap(run(), range.clone(), "q"), wanted, "{range:?}");
    }
    let anchor = || Inline::Marked(Mark::Anchor("here".to_owned()), vec![words("abcd")]);
    let cut = wrap::wrap(vec![anchor(), words("ef")], 2..6, "q").unwrap();
    assert_eq!(
        cut,
        [Inline::Marked(Mark::Anchor("here".to_owned()), vec![words("ab")]), question(vec![words("cd"), words("ef")])]
    );
    // The passage of another question is not cut; in it or round it there is room.
    let other =
        || vec![words("ab"), Inline::Marked(Mark::Question("p".to_owned()), vec![words("cd")]), picture(), words("ef")];
    assert_eq!(wrap::wrap(other(), 1..3, "q"), None);
    assert!(wrap::wrap(other(), 2..3, "q").is_some() && wrap::wrap(other(), 1..5, "q").is_some());
}

#[test]
fn pieces_of_a_passage_are_one() {
    let piece = |text| Inline::Marked(Mark::Question("q".to_owned()), vec![words(text)]);
    let run = vec![
        words("so "),
        Inline::Marked(Mark::Strong, vec![piece("the ")]),
        piece("pumps"),
        words(" stood "),
        piece("still"),
    ];
    let body = Body { blocks: vec![block("b1", run)], footnotes: Vec::new() };
    assert_eq!(place_of(&body), Some(("b1".to_owned(), "the pumps".to_owned())));
}

#[test]
fn footnotes_and_captions_have_places_too() {
    let mut old = body(&["Text."]);
    old.footnotes.push(Footnote {
        id: "n1".to_owned(),
        text: vec![words("The minutes of "), Inline::Marked(Mark::Question("q".to_owned()), vec![words("March 4")])],
    });
    let mut new = remove(&old, "q");
    new.footnotes[0].text = vec![words("See the minutes of March 4, page 3")];
    let carried = carry(&old, &new);
    assert_eq!(place_of(&carried.body), Some(("note:n1".to_owned(), "March 4".to_owned())));
}

#[test]
fn a_selection_becomes_an_anchor() {
    let text = body(&[
        "“Don’t ask,” the mayor said. Then the mayor left.",
        "រដ្ឋាភិបាលបានដឹងអំពីស្នប់ទឹកខូចតាំងពីខែមីនា",
        "The mayor is ill.",
    ]);
    let suggested =
        |selected, prefix, suffix| suggest(&text, selected, prefix, suffix).map(|anchor| (anchor.block, anchor.quote));
    let found = |block: &str, quote: &str| Some((block.to_owned(), quote.to_owned()));
    assert_eq!(suggested("\"don't  ask,\"", "", ""), found("b1", "“Don’t ask,”"));
    assert_eq!(suggested(" the mayor\n", "ask,” ", " said"), found("b1", "the mayor"));
    assert_eq!(suggested("the mayor", "Then ", " left."), found("b1", "the mayor"));
    assert_eq!(suggested("The mayor", "", ""), None);
    assert_eq!(suggested("ស្នប់ទឹក", "", ""), found("b2", "ស្នប់ទឹក"));
    assert_eq!(suggested("the mayor said.1 Then the mayor", "", ""), found("b1", "the mayor said. Then the mayor"));
    for (selected, prefix) in [("", ""), (" ", ""), ("the governor", ""), ("left. រដ្ឋាភិបាល", "the mayor ")]
    {
        assert_eq!(suggested(selected, prefix, ""), None, "{selected}");
    }
}

const SCRIPTS: [&str; 13] = ["ar", "en", "fa", "fr", "he", "hi", "ja", "km", "ko", "lo", "my", "th", "zh"];

fn fixture(lang: &str) -> Vec<String> {
    let path = format!("{}/../../fixtures/scripts/{lang}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().filter(|line| courant_text::graphemes(line).count() > 60).map(str::to_owned).collect()
}

/// A text and the range of some of its graphemes, given as percent of them.
fn range_of(text: &str, from: usize, until: usize) -> Range<usize> {
    let graphemes: Vec<&str> = courant_text::graphemes(text).collect();
    let bytes = |percent: usize| graphemes[..graphemes.len() * percent / 100].iter().map(|g| g.len()).sum::<usize>();
    bytes(from)..bytes(until)
}

#[test]
fn a_passage_survives_edits_in_every_script() {
    for lang in SCRIPTS {
        let lines = fixture(lang);
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert!(lines.len() > 1, "{lang}");
        for (index, line) in lines.iter().enumerate() {
            let range = range_of(line, 40, 60);
            let mut old = body(&lines);
            let Node::Paragraph { text, .. } = &mut old.blocks[index].node else { panic!() };
            *text = wrap::wrap(std::mem::take(text), range.clone(), "q").unwrap();
            let quote = line[range.clone()].to_owned();
            // A stretch before and a stretch after are gone, and the paragraphs stand in another order.
            let (gone_before, gone_after) = (range_of(line, 10, 20), range_of(line, 75, 90));
            let edited = format!(
                "{}{}{}",
                &line[..gone_before.start],
                &line[gone_before.end..gone_after.start],
                &line[gone_after.end..]
            );
            let mut changed = lines.clone();
            changed[index] = &edited;
            changed.rotate_left(1);
            let carried = carry(&old, &body(&changed));
            let trimmed = |found: Option<(String, String)>| found.map(|(_, words)| words.trim().to_owned());
            assert_eq!(trimmed(place_of(&carried.body)).as_deref(), Some(quote.trim()), "{lang} {index}");
            // Two letters in the middle of the passage are gone.
            let inner = range_of(&quote, 48, 56);
            let shorter = format!("{}{}", &quote[..inner.start], &quote[inner.end..]);
            let edited = line.replacen(&quote, &shorter, 1);
            let mut changed = lines.clone();
            changed[index] = &edited;
            changed.rotate_left(1);
            let carried = carry(&old, &body(&changed));
            assert_eq!(trimmed(place_of(&carried.body)).as_deref(), Some(shorter.trim()), "{lang} {index}");
        }
    }
}

/// A long text that says nearly the same again and again, and questions of which many are gone or rewritten.
#[test]
fn large_bodies_are_bounded() {
    let paragraph = |n: usize| {
        format!("Paragraph {n} of the long report says that {} people were asked about question {}. ", n * 7, n * 13)
            .repeat(4)
    };
    let old_texts: Vec<String> = (0..1_000).map(paragraph).collect();
    let mut old = body(&old_texts.iter().map(String::as_str).collect::<Vec<_>>());
    for n in 0..16 {
        let Node::Paragraph { text, .. } = &mut old.blocks[n * 60].node else { panic!() };
        *text = wrap::wrap(std::mem::take(text), 2..40, &format!("q{n}")).unwrap();
    }
    let new_texts: Vec<String> = old_texts
        .iter()
        .enumerate()
        .map(|(n, text)| match n % 120 {
            0 => text.replace("long report", "short report"),
            _ => text.clone(),
        })
        .skip(1)
        .collect();
    let new = body(&new_texts.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(new_texts.iter().map(String::len).sum::<usize>() > 300_000);
    let carried = carry(&old, &new);
    assert!(carried.lost.len() <= 8, "{}", carried.lost.len());
}

/// Paragraphs of few words, so that the same is said often.
fn paragraphs() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec![
        "rice",
        "the",
        "council",
        "pumps",
        "and",
        "ទឹក",
        "ជំនន់",
        "水泵",
        "坏了",
        "e\u{301}te",
        "👩‍👧",
        "العربية",
        "က\u{103b}\u{1031}",
    ]);
    let paragraph = prop::collection::vec(word, 1..14).prop_map(|words| words.join(" "));
    prop::collection::vec(paragraph, 1..7)
}

/// Paragraphs with marks in some of them, as graphemes from and length.
fn marked() -> impl Strategy<Value = Body> {
    (paragraphs(), prop::collection::vec((0..7_usize, 0..60_usize, 1..20_usize), 0..5)).prop_map(|(texts, marks)| {
        let mut out = body(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        for (n, (which, from, length)) in marks.into_iter().enumerate() {
            let which = which % texts.len();
            let graphemes: Vec<&str> = courant_text::graphemes(&texts[which]).collect();
            let from = from % graphemes.len();
            let until = (from + length).min(graphemes.len());
            let bytes = |count: usize| graphemes[..count].iter().map(|g| g.len()).sum::<usize>();
            let Node::Paragraph { text, .. } = &mut out.blocks[which].node else { continue };
            if let Some(marked) = wrap::wrap(text.clone(), bytes(from)..bytes(until), &format!("q{n}")) {
                *text = marked;
            }
        }
        out
    })
}

fn mark_ids(body: &Body) -> Vec<String> {
    runs::runs(body).iter().flat_map(|run| &run.passages).map(|passage| passage.mark_id.clone()).collect()
}

fn without_marks(body: &Body) -> Body {
    mark_ids(body).iter().fold(body.clone(), |body, id| remove(&body, id))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn carrying_onto_the_same_text_loses_and_changes_nothing(body in marked()) {
        let carried = carry(&body, &body);
        prop_assert_eq!(&carried.body, &body);
        prop_assert!(carried.lost.is_empty());
        // Nor onto the text without its marks.
        let plain = without_marks(&body);
        let carried = carry(&body, &plain);
        prop_assert_eq!(&carried.lost, &vec![]);
        for id in mark_ids(&body) {
            prop_assert_eq!(of(&carried.body, &id), of(&body, &id));
        }
    }

    #[test]
    fn edits_elsewhere_lose_no_mark(body in marked(), added in "[a-z ]{0,30}", at in 0..8_usize, is_end in any::<bool>()) {
        let mut new = without_marks(&body);
        // A paragraph more, which gives all that follow another id, and one that is longer.
        let at = at % (new.blocks.len() + 1);
        new.blocks.insert(at, block("new", vec![words(&added)]));
        for (n, block) in new.blocks.iter_mut().enumerate() {
            block.id = format!("b{}", n + 1);
        }
        let plain_texts: Vec<String> = without_marks(&body).blocks.iter().map(|block| courant_body::plain_text(&Body { blocks: vec![block.clone()], footnotes: vec![] })).collect();
        let are_told_apart = plain_texts.iter().collect::<HashSet<_>>().len() == plain_texts.len() && !plain_texts.contains(&added.trim().to_owned());
        let carried = carry(&body, &new);
        prop_assert_eq!(without_marks(&carried.body), new.clone());
        if are_told_apart {
            prop_assert_eq!(&carried.lost, &vec![]);
            for id in mark_ids(&body) {
                prop_assert_eq!(of(&carried.body, &id).map(|anchor| anchor.quote), of(&body, &id).map(|anchor| anchor.quote));
            }
        }
        // Ids kept, every paragraph longer by less than itself.
        let mut longer = without_marks(&body);
        for block in &mut longer.blocks {
            let Node::Paragraph { text, .. } = &mut block.node else { continue };
            text.insert(if is_end { text.len() } else { 0 }, words(" and "));
        }
        let long_enough = plain_texts.iter().all(|text| text.len() >= 10);
        let carried = carry(&body, &longer);
        if long_enough {
            prop_assert_eq!(&carried.lost, &vec![]);
            for id in mark_ids(&body) {
                prop_assert_eq!(of(&carried.body, &id).map(|anchor| anchor.quote), of(&body, &id).map(|anchor| anchor.quote));
            }
        }
    }

    /// Wherever a mark is put, it stands round whole graphemes, and round the quote where that is there.
    #[test]
    fn a_placed_mark_stands_round_its_quote(old in marked(), texts in paragraphs()) {
        let new = body(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        for id in mark_ids(&old) {
            let anchor = of(&old, &id).unwrap();
            let Some(placed) = place(&new, &anchor, &id) else { continue };
            prop_assert_eq!(remove(&placed, &id), new.clone());
            let found = of(&placed, &id).unwrap();
            let text = texts.iter().enumerate().find(|(n, _)| format!("b{}", n + 1) == found.block).unwrap().1;
            prop_assert!(text.contains(&found.quote));
            prop_assert!(courant_text::graphemes(&found.quote).all(|grapheme| courant_text::graphemes(text).any(|own| own == grapheme)));
            let wanted = units(&anchor.quote).symbols;
            let has_quote = texts.iter().any(|text| !crate::units::occurrences(&wanted, &units(text).symbols).is_empty());
            if has_quote && find::LONG <= wanted.len() {
                prop_assert_eq!(units(&found.quote).symbols, wanted);
            }
        }
    }

    #[test]
    fn any_anchor_and_selection_can_be_looked_for(
        texts in paragraphs(), block in "b[1-9]", quote in any::<String>(), prefix in any::<String>(), suffix in any::<String>(),
    ) {
        let new = body(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let anchor = Anchor { block, quote: quote.clone(), prefix: prefix.clone(), suffix: suffix.clone() };
        if let Some(placed) = place(&new, &anchor, "q") {
            prop_assert_eq!(remove(&placed, "q"), new.clone());
        }
        if let Some(suggested) = suggest(&new, &quote, &prefix, &suffix) {
            prop_assert!(place(&new, &suggested, "q").is_some());
        }
    }
}

#[test]
fn passages_that_are_marked_nowhere_follow_the_text() {
    let old = body(&["The river rose at night, and fell again.", "Nobody saw the river."]);
    let place = |quote: &str| suggest(&old, quote, "", "").unwrap();
    let places = [place("rose at night"), place("at night, and fell"), place("Nobody saw"), Anchor::default()];
    let new = body(&["New.", "The river rose at midnight, they say at night, and fell again.", "It was dark."]);
    let found = follow(&old, &new, &places);
    let quotes: Vec<Option<&str>> = found.iter().map(|found| found.as_ref().map(|one| one.quote.as_str())).collect();
    assert_eq!(quotes[1..], [Some("at night, and fell"), None, None]);
    // What was lost is looked for in the new text.
    assert_eq!(follow(&new, &old, &places[2..3]), [Some(places[2].clone())]);
    assert_eq!(locate(&old, &Anchor { suffix: String::new(), ..places[0].clone() }), Some(places[0].clone()));
}
