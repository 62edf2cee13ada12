//! What changed between two bodies.

#[path = "parts/bodies.rs"]
mod bodies;
#[path = "parts/judge.rs"]
mod judge;

use bodies::body;
use courant_body::*;
use judge::judge;
use proptest::prelude::*;

/// Words that are their own keys; a key nobody knows of, or a wrong count of numbers, fails.
struct Keys;

impl CompareWords for Keys {
    fn word(&self, key: &str, numbers: &[usize]) -> String {
        let known = COMPARE_KEYS.iter().find(|(known, _)| *known == key);
        assert_eq!(known.map(|(_, count)| *count), Some(numbers.len()), "{key}");
        let numbers: String = numbers.iter().map(|number| format!(" {number}")).collect();
        format!(
            "{}{numbers}",
            key.trim_start_matches("compare-").trim_start_matches("field-").trim_start_matches("kind-")
        )
    }
}

fn read(html: &str) -> Body {
    read_html(html, &Policy::Article).body
}

fn run(run: &WordRun) -> String {
    match run {
        WordRun::Same(text) => text.clone(),
        WordRun::Gone(text) => format!("[-{text}-]"),
        WordRun::Come(text) => format!("{{+{text}+}}"),
    }
}

/// The rows that are not the same, one a line.
fn shown(old: &str, new: &str) -> String {
    let comparison = compare(&read(old), &read(new));
    let mut out = Vec::new();
    for row in comparison.rows.iter().filter(|row| !row.is_same()) {
        let mut line = format!("{:?} {}", row.change, Keys.word(row.kind.key(), &[]));
        if row.is_moved {
            line.push_str(" moved");
        }
        if row.is_marked_otherwise {
            line.push_str(" marked");
        }
        if !row.text.is_empty() {
            line.push_str(": ");
        }
        row.text.iter().for_each(|text| line.push_str(&run(text)));
        for change in &row.fields {
            let runs: Vec<String> = change.runs.iter().map(run).collect();
            line.push_str(&format!(" / {} {}", Keys.word(change.field.key(), &change.field.numbers()), runs.concat()));
        }
        out.push(line);
    }
    out.join("\n")
}

#[test]
fn every_change_is_said_once() {
    for (old, new, expected) in [
        ("<p>a b c</p>", "<p>a b c</p>", ""),
        ("<p>The river rose.</p>", "<p>The river fell.</p>", "Changed paragraph: The river [-rose-]{+fell+}."),
        // Blocks come, go and move, whatever the new ids are.
        (
            "<p>One one one</p><p>Two two two</p>",
            "<p>Zero</p><p>One one one</p><p>Two two two</p>",
            "Come paragraph: {+Zero+}",
        ),
        (
            "<p>One one one</p><p>Two two two</p><p>Three</p>",
            "<p>One one one</p><p>Three</p>",
            "Gone paragraph: [-Two two two-]",
        ),
        (
            "<p>One one one</p><p>Two two two</p><p>Three three</p>",
            "<p>Three three</p><p>One one one</p><p>Two two two</p>",
            "Same paragraph moved: Three three",
        ),
        (
            "<p>One one one</p><p>Two two two</p><p>Three three three three.</p>",
            "<p>Three three four three.</p><p>One one one</p><p>Two two two</p>",
            "Changed paragraph moved: Three three [-three-]{+four+} three.",
        ),
        // A paragraph rewritten from end to end went and came.
        (
            "<p>Ships lay in the harbor all night long, waiting for pilots to come on board</p>",
            "<p>Nobody answered when reporters called about prices of rice and diesel fuel yesterday</p>",
            "Gone paragraph: [-Ships lay in the harbor all night long, waiting for pilots to come on board-]\n\
             Come paragraph: {+Nobody answered when reporters called about prices of rice and diesel fuel yesterday+}",
        ),
        // Marks are no words; their order is no difference; links are told.
        ("<p>a <b>b</b> c</p>", "<p>a <i>b</i> c</p>", "Changed paragraph marked: a b c"),
        ("<p><b><i>a</i></b></p>", "<p><i><b>a</b></i></p>", ""),
        ("<p><b>a</b><b>b</b></p>", "<p><b>ab</b></p>", ""),
        ("<p>a <b>b</b> c</p>", "<p>a <b>b</b> d</p>", "Changed paragraph: a b [-c-]{+d+}"),
        ("<p><a href=/x>a</a> b</p>", "<p><a href=/y>a</a> b</p>", "Changed paragraph: a b / link [-/x-]{+/y+}"),
        ("<p>a b</p>", "<p><a href=/y>a</a> b</p>", "Changed paragraph: a b / link {+/y+}"),
        ("<p lang=km>a b</p>", "<p lang=th>a b</p>", "Changed paragraph: a b / lang [-km-]{+th+}"),
        ("<p align=center>a b</p>", "<p>a b</p>", "Changed paragraph: a b / align [-compare-align-center-]"),
        (
            "<p>A heading</p>",
            "<h2>A heading</h2>",
            "Changed crosshead: A heading / kind [-compare-kind-paragraph-]{+compare-kind-crosshead+} / level {+2+}",
        ),
        // Containers.
        (
            "<ul><li>a<li>b</ul>",
            "<ol><li>a<li>b<li>c</ol>",
            "Changed list / ordered [-compare-no-]{+compare-yes+}\nCome paragraph: {+c+}",
        ),
        (
            "<p>A saying of somebody</p>",
            "<blockquote><p>A saying of somebody</p></blockquote>",
            "Come quote\nChanged paragraph: A saying of somebody / within {+compare-kind-quote+}",
        ),
        ("<dl><dt>a<dd>b</dl>", "<dl><dt>a<dd>c</dl>", "Changed paragraph: [-b-]{+c+}"),
        // Media, field by field.
        (
            "<figure class=figure><img src=/a.jpg alt='A red boat'><figcaption>On the river <span class=credit>Sok</span></figcaption></figure>",
            "<figure class='figure figure--wide'><img src=/a.jpg alt='A blue boat'><figcaption>On the lake <span class=credit>Sok</span></figcaption></figure>",
            "Changed figure: On the [-river-]{+lake+} / alt A [-red-]{+blue+} boat / placement [-compare-placement-column-]{+compare-placement-wide+}",
        ),
        (
            "<figure class=gallery><figure><img src=/a.jpg></figure><figure><img src=/b.jpg></figure></figure>",
            "<figure class=gallery><figure><img src=/c.jpg></figure><figure><img src=/a.jpg></figure></figure>",
            "Come figure / medium {+/c.jpg+}\nGone figure / medium [-/b.jpg-]",
        ),
        (
            "<iframe src=https://youtu.be/abcdefghijk></iframe>",
            "<iframe src=https://vimeo.com/123456></iframe>",
            "Changed embed / medium [-https://www.youtube.com/watch?v=abcdefghijk-]{+https://vimeo.com/123456+}",
        ),
        // Tables, by cells and rows.
        (
            "<table><tr><td>rice<td>1 riel<tr><td>fish<td>2</table>",
            "<table><tr><td>rice<td>3 riel<tr><td>fish<td>2<tr><td>salt<td>4</table>",
            "Changed table / cell 1 2 [-1-]{+3+} riel / table-row 3 {+salt | 4+}",
        ),
        (
            "<table><tr><td>rice<td>1 riel<tr><td>fish<td>2</table>",
            "<table><tr><th>rice<td>1 riel<tr><td>fish<td>2</table>",
            "Changed table marked",
        ),
        // Notes.
        (
            "<p>a <sup class=footnote-ref data-note=n></sup></p><section class=footnotes><ol><li data-note=n>See there</ol></section>",
            "<p>a <sup class=footnote-ref data-note=n></sup></p><section class=footnotes><ol><li data-note=n>See here</ol></section>",
            "Changed footnote: See [-there-]{+here+}",
        ),
        (
            "<p>a b</p>",
            "<p>a b<sup class=footnote-ref data-note=n></sup></p><section class=footnotes><ol><li data-note=n>See here</ol></section>",
            "Changed paragraph: a b / note {+See here+}\nCome footnote: {+See here+}",
        ),
        ("<pre>a\n  b</pre>", "<pre>a\n  c</pre>", "Changed preformatted: a\n  [-b-]{+c+}"),
        ("<p>a</p>", "<p>a</p><hr>", "Come rule"),
    ] {
        assert_eq!(shown(old, new), expected, "{old}\n{new}");
    }
}

#[test]
fn words_are_counted() {
    let old =
        read("<p>The river rose by two meters.</p><p>Gone are these four words.</p><img src=/a.jpg alt='Red boat'>");
    let new = read("<p>The river fell by two meters.</p><img src=/a.jpg alt='Blue boat'><p>ខ្ញុំស្រឡាញ់ភាសាខ្មែរ</p>");
    let comparison = compare(&old, &new);
    let khmer = courant_text::word_count("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ");
    assert_eq!((comparison.words_gone, comparison.words_come), (1 + 5 + 1, 1 + 1 + khmer));
    assert_eq!(comparison.changes(), 4);
}

const SCRIPTS: [&str; 13] = ["en", "fr", "km", "my", "th", "lo", "zh", "ja", "ko", "ar", "fa", "he", "hi"];

fn script(lang: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../fixtures/scripts/{lang}.txt"));
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{lang}: {error}"))
}

fn paragraphs<'t>(lines: impl Iterator<Item = &'t str>) -> Body {
    let lines = lines.filter(|line| !line.trim().is_empty());
    read(&lines.map(|line| format!("<p>{}</p>", escape_text(line))).collect::<String>())
}

/// A word taken out, a paragraph taken out and one put elsewhere are told apart in every script.
#[test]
fn every_script_is_compared_by_its_words() {
    for lang in SCRIPTS {
        let text = script(lang);
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let longest = (0..lines.len()).max_by_key(|at| lines[*at].len()).unwrap();
        let words: Vec<&str> = courant_text::words(lines[longest]).collect();
        let word = words[words.len() / 2];
        let at = word.as_ptr() as usize - lines[longest].as_ptr() as usize;
        let changed = format!("{}{}", &lines[longest][..at], &lines[longest][at + word.len()..]);
        let mut new = lines.clone();
        new[longest] = &changed;
        let comparison = compare(&paragraphs(lines.iter().copied()), &paragraphs(new.iter().copied()));
        assert_eq!(comparison.changes(), 1, "{lang}");
        assert!((1..=8).contains(&comparison.words_gone) && comparison.words_come <= 8, "{lang}: {comparison:?}");
        let options = CompareOptions::new(&Keys, "en", lang);
        let html = write_comparison_html(&comparison, &options).into_string();
        judge(lang, &html);
        assert!(html.contains("<del><span class=\"visually-hidden\""), "{html}");

        let last = new.pop().unwrap();
        new.insert(0, last);
        let moved = compare(&paragraphs(lines.iter().copied()), &paragraphs(new.iter().copied()));
        assert_eq!(
            (moved.rows.iter().filter(|row| row.is_moved).count(), moved.rows.len()),
            (1, lines.len()),
            "{lang}"
        );
    }
}

#[test]
fn markup_says_in_words_what_it_shows() {
    let old = read("<p>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six x</p><hr><p>Seven</p>");
    let new = read("<p>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six y</p><p>Seven</p>");
    let comparison = compare(&old, &new);
    let options = CompareOptions::new(&Keys, "en", "ar");
    let paragraph = |text: &str| {
        format!(
            "<div class=\"compare__row compare__row--same compare__row--depth-0\">\n<p class=\"compare__text\" lang=\"ar\" dir=\"rtl\">{text}</p>\n</div>\n"
        )
    };
    let expected = format!(
        "<div class=\"compare\">\n\
         <details class=\"compare__fold\"><summary lang=\"en\">unchanged 4</summary>\n{}{}{}{}</details>\n{}\
         <div class=\"compare__row compare__row--changed compare__row--depth-0\">\n\
         <p class=\"compare__text\" lang=\"ar\" dir=\"rtl\">Six <del><span class=\"visually-hidden\" lang=\"en\">gone </span>x</del><ins><span class=\"visually-hidden\" lang=\"en\">come </span>y</ins></p>\n</div>\n\
         <div class=\"compare__row compare__row--gone compare__row--depth-0\">\n\
         <p class=\"compare__about\"><del class=\"compare__whole\"><span class=\"visually-hidden\" lang=\"en\">gone </span><span class=\"compare__kind\" lang=\"en\">rule</span></del></p>\n</div>\n{}</div>\n",
        paragraph("One"),
        paragraph("Two"),
        paragraph("Three"),
        paragraph("Four"),
        paragraph("Five"),
        paragraph("Seven")
    );
    assert_eq!(write_comparison_html(&comparison, &options).as_str(), expected);
    let mut unfolded = CompareOptions::new(&Keys, "en", "ar");
    unfolded.fold_from = None;
    assert!(!write_comparison_html(&comparison, &unfolded).as_str().contains("<details"));
}

#[test]
fn a_headline_is_compared_as_running_text() {
    let options = CompareOptions::new(&Keys, "en", "en");
    let html = |old: &str, new: &str| write_text_comparison_html(old, new, &options).into_string();
    assert_eq!(
        html("Rice <b> is dear", "Rice <b> is cheap"),
        "<span class=\"compare__text\" lang=\"en\" dir=\"ltr\">Rice &lt;b&gt; is <del><span class=\"visually-hidden\">gone </span>dear</del><ins><span class=\"visually-hidden\">come </span>cheap</ins></span>"
    );
    assert_eq!(html("", ""), "");
}

/// An article of ten thousand words, edited here and there: a step for each pair would take minutes.
#[test]
fn long_articles_are_compared_at_once() {
    let text = script("en");
    let words: Vec<&str> = text.split_whitespace().collect();
    let article = |edit: &dyn Fn(usize, &mut Vec<&str>)| {
        let mut html = String::new();
        for n in 0..100 {
            let mut line: Vec<&str> = (0..100).map(|k| words[(n * 37 + k * (n % 7 + 1)) % words.len()]).collect();
            edit(n, &mut line);
            html.push_str(&format!("<p>{}</p>", escape_text(&line.join(" "))));
        }
        html
    };
    let old_html = article(&|_, _| {});
    let light = article(&|n, line| {
        if n % 10 == 3 {
            line[50] = "entirely";
        }
    });
    let heavy = article(&|n, line| {
        (0..100).step_by(3).for_each(|k| line[k] = if (n + k) % 2 == 0 { "other" } else { "words" })
    });
    let rewritten = article(&|n, line| {
        line.iter_mut().enumerate().for_each(|(k, word)| *word = ["a", "b", "c", "d", "e"][(n * k + k) % 5])
    });
    let started = std::time::Instant::now();
    let old = read(&old_html);
    let json = old.to_json();
    let parsed_html = started.elapsed();
    let started = std::time::Instant::now();
    assert_eq!(Body::from_json(&json).unwrap(), old);
    let parsed_json = started.elapsed();
    println!("parsed: HTML {parsed_html:?}, JSON {parsed_json:?}");
    for (name, html) in [("light", light), ("heavy", heavy), ("rewritten", rewritten)] {
        let new = read(&html);
        let started = std::time::Instant::now();
        let comparison = compare(&old, &new);
        let compared = started.elapsed();
        let html = write_comparison_html(&comparison, &CompareOptions::new(&Keys, "en", "en"));
        println!(
            "{name}: compared {compared:?}, with markup {:?}, {} bytes, {} words gone",
            started.elapsed(),
            html.as_str().len(),
            comparison.words_gone
        );
        assert!(started.elapsed().as_secs() < 60);
    }
}

/// Bodies at the limits of what an editor may send.
#[test]
fn no_two_bodies_take_long() {
    let many = |words: &dyn Fn(usize) -> String| -> Body {
        let blocks = (0..10_000).map(|n| Block {
            id: format!("b{n}"),
            lang: None,
            node: Node::Paragraph { text: vec![Inline::Text(words(n))], align: None },
        });
        Body { blocks: blocks.collect(), footnotes: Vec::new() }
    };
    let pairs = [
        (many(&|n| format!("a {n}")), many(&|n| format!("b {}", n + 1))),
        (many(&|n| format!("a {n}")), many(&|n| format!("a {}", 9_999 - n))),
        (many(&|_| "a".into()), many(&|_| "b".into())),
        (
            many(&|n| format!("one two three four five six seven eight nine ten {n}")),
            many(&|n| format!("one two three four five six seven eight nine ten {}", n + 20_000)),
        ),
    ];
    for (old, new) in &pairs {
        let started = std::time::Instant::now();
        let comparison = compare(old, new);
        println!("{:?}, {} rows", started.elapsed(), comparison.rows.len());
        assert!(started.elapsed().as_secs() < 60);
    }
}

/// Each row's text, without what is gone (or what came).
fn side(comparison: &Comparison, without: RowChange) -> Vec<String> {
    let rows = comparison.rows.iter().filter(|row| row.change != without);
    rows.map(|row| {
        let kept = row.text.iter().filter_map(|run| match run {
            WordRun::Same(text) => Some(text.as_str()),
            WordRun::Gone(text) => (without != RowChange::Gone).then_some(text.as_str()),
            WordRun::Come(text) => (without != RowChange::Come).then_some(text.as_str()),
        });
        kept.collect()
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_body_is_the_same_as_itself(body in body()) {
        let comparison = compare(&body, &body);
        prop_assert!(comparison.is_same());
        prop_assert_eq!((comparison.words_gone, comparison.words_come, comparison.changes()), (0, 0, 0));
    }

    #[test]
    fn nothing_is_left_out(old in body(), new in body()) {
        let comparison = compare(&old, &new);
        let whole = |body: &Body| side(&compare(body, body), RowChange::Gone);
        prop_assert_eq!(side(&comparison, RowChange::Gone), whole(&new));
        let (mut before, mut all) = (side(&comparison, RowChange::Come), whole(&old));
        before.sort();
        all.sort();
        prop_assert_eq!(before, all);
        judge("bodies", write_comparison_html(&comparison, &CompareOptions::new(&Keys, "en", "ar")).as_str());
    }

    #[test]
    fn what_was_edited_is_all_that_is_told(body in body(), put in "[a-z]{3,8}", at in any::<prop::sample::Index>()) {
        let mut new = body.clone();
        let block = Block { id: "new1".into(), lang: None, node: Node::Paragraph { text: vec![Inline::Text(put)], align: None } };
        new.blocks.insert(at.index(body.blocks.len() + 1), block);
        let comparison = compare(&body, &new);
        prop_assert_eq!(comparison.changes(), 1);
        prop_assert!(comparison.rows.iter().all(|row| row.is_same() || row.change == RowChange::Come));
    }
}
