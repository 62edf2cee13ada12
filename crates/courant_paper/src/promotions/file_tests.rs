//! What a file may say, and what is said of one that is wrong.

use super::*;

fn section(id: i64, path: &str) -> Section {
    Section {
        id,
        parent_id: None,
        path: path.to_owned(),
        name: String::new(),
        description: String::new(),
        article_count: 0,
    }
}

fn zone() -> TimeZone {
    TimeZone::get("Asia/Phnom_Penh").unwrap()
}

fn read(text: &str) -> Result<Vec<Entry>, Vec<Complaint>> {
    let sections = [section(1, "/world"), section(2, "/world/asia"), section(3, "/sport/asia"), section(4, "/river")];
    parse(text, &zone(), &sections)
}

/// A whole entry with other lines added.
fn with(lines: &str) -> Result<Vec<Entry>, Vec<Complaint>> {
    read(&format!("[[promotion]]\nslug = \"a\"\nheadline = \"A\"\nslot = \"article-end\"\n{lines}\n"))
}

fn at(text: &str) -> i64 {
    text.parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

#[test]
fn a_whole_entry_is_read() {
    let entries = read(
        r#"
# Comments are for people.
[[promotion]]
slug = "patience-of-water"
slot = "article-body"
label = "house"
label_text = "From our own press"
headline = "The Patience of Water"
text = """Twelve years
  of reporting."""
link = "https://press.example/ទឹក"
picture = "pictures/cover.jpg"
alt = "A dark blue cover"
weight = 10
starts = 2026-09-01
ends = "2027-03-31"
after_paragraph = 4
cap = 50_000
sections = ["river", "/world/asia/"]

[[promotion]]
slug = "ice"
slot = "front"
headline = "Ice"
paid = true
starts = 2026-09-01T08:00:00
ends = 2026-09-01T08:00:00Z
"#,
    )
    .unwrap();
    let expected = Entry {
        slug: "patience-of-water".to_owned(),
        slot: Slot::ArticleBody,
        label: Label::House,
        label_text: "From our own press".to_owned(),
        headline: "The Patience of Water".to_owned(),
        text: "Twelve years of reporting.".to_owned(),
        address: "https://press.example/%E1%9E%91%E1%9E%B9%E1%9E%80".to_owned(),
        picture: Some("pictures/cover.jpg".to_owned()),
        picture_line: 12,
        alt: "A dark blue cover".to_owned(),
        is_paid: false,
        weight: 10,
        starts_at: Some(at("2026-09-01T00:00:00+07:00")),
        // The last day is one of its days.
        ends_at: Some(at("2027-04-01T00:00:00+07:00")),
        after_paragraph: 4,
        cap: 50_000,
        section_ids: vec![2, 4],
    };
    assert_eq!(entries[0], expected);
    assert_eq!((entries[1].label, entries[1].is_paid), (Label::Advertisement, true), "what is paid for says so");
    assert_eq!((entries[1].weight, entries[1].after_paragraph, entries[1].cap), (1, 3, 0));
    assert_eq!(entries[1].starts_at, Some(at("2026-09-01T01:00:00Z")));
    assert_eq!(entries[1].ends_at, Some(at("2026-09-01T08:00:00Z")));
    assert_eq!(read("").unwrap(), []);
}

#[test]
fn every_slip_is_named_with_its_line() {
    for (lines, line, words) in [
        ("color = 1", 5, "no key \"color\"; the keys are slug, slot"),
        ("label = \"ad\"", 5, "no label \"ad\"; the labels are house and advertisement"),
        ("paid = true\nlabel = \"house\"", 6, "must have the label \"advertisement\""),
        ("paid = \"yes\"", 5, "paid must be true or false"),
        ("text = 5", 5, "text must be a text"),
        ("text = \"a\\u0007b\"", 5, "control character"),
        ("link = \"javascript:alert(1)\"", 5, "\"javascript:alert(1)\" cannot be the link"),
        ("link = \"data:text/html,x\"", 5, "cannot be the link"),
        ("link = \"//evil.example\"", 5, "names another site"),
        ("link = \"/a\\n\"", 5, "control character"),
        ("link = \" /a\"", 5, "blank"),
        ("picture = \"a.jpg\"", 5, "the picture a.jpg has no alt text"),
        ("picture = \"a.jpg\"\nalt = \"  \"", 5, "the picture a.jpg has no alt text"),
        ("alt = \"a\"", 1, "an alt text and no picture"),
        ("weight = 0", 5, "weight must be a whole number from 1 to 1000"),
        ("weight = 1.5", 5, "weight must be a whole number"),
        ("cap = -1", 5, "cap must be a whole number from 0"),
        ("after_paragraph = 2", 5, "belongs to the slot article-body"),
        ("starts = \"soon\"", 5, "starts must be a day such as 2026-12-01"),
        ("starts = 08:00:00", 5, "starts must be a day"),
        ("starts = 2026-12-02\n\nends = 2026-12-01", 7, "ends before it starts"),
        ("starts = 2026-12-01T08:00:00Z\nends = 2026-12-01T08:00:00Z", 6, "ends before it starts"),
        ("sections = \"world\"", 5, "sections must be a list"),
        ("sections = [1]", 5, "sections must be a list"),
        ("sections = [\n\"world\",\n\"wrold\",\n]", 7, "no section \"wrold\"; the sections are /world, /world/asia"),
        ("sections = [\"asia\"]", 5, "\"asia\" may be /world/asia, /sport/asia"),
        ("slug = \"b\"", 5, "duplicate key"),
        ("headline = ", 5, ""),
        ("[other]", 5, "[[promotion]] only"),
    ] {
        let complaints = with(lines).expect_err(lines);
        assert_eq!(complaints.len(), 1, "{lines}: {complaints:?}");
        assert_eq!(complaints[0].line, line, "{lines}: {complaints:?}");
        assert!(complaints[0].why.contains(words), "{lines}: {complaints:?}");
    }
    assert!(with("starts = 2026-12-01\nends = 2026-12-01").is_ok(), "a single day is a time");
}

#[test]
fn what_is_missing_is_named() {
    for (text, line, words) in [
        ("[[promotion]]\nslot = \"front\"\nheadline = \"A\"", 1, "no slug"),
        ("[[promotion]]\nslug = \"a\"\nheadline = \"A\"", 1, "no slot; the slots are top, article-body"),
        ("[[promotion]]\nslug = \"a\"\nslot = \"front\"", 1, "no headline"),
        ("[[promotion]]\nslug = \"A b\"\nslot = \"front\"\nheadline = \"A\"", 2, "small letters"),
        ("[[promotion]]\nslug = \"../x\"\nslot = \"front\"\nheadline = \"A\"", 2, "small letters"),
        (
            "[[promotion]]\nslug = \"a\"\nslot = \"sidebar\"\nheadline = \"A\"",
            3,
            "no slot \"sidebar\"; the slots are top",
        ),
        (
            "[[promotion]]\nslug = \"a\"\nslot = \"front\"\nheadline = \"A\"\nsections = [\"world\"]",
            5,
            "leave `sections` out",
        ),
        ("promotion = 1", 1, "[[promotion]] only"),
        ("promotion = [1]", 1, "a table"),
        ("slug = \"a\"", 1, "[[promotion]] only"),
    ] {
        let complaints = read(text).expect_err(text);
        assert_eq!(complaints.len(), 1, "{text}: {complaints:?}");
        assert_eq!(complaints[0].line, line, "{text}: {complaints:?}");
        assert!(complaints[0].why.contains(words), "{text}: {complaints:?}");
    }
}

#[test]
fn all_slips_are_said_at_once_and_in_order() {
    let text = "[[promotion]]\nslug = \"a\"\nslot = \"x\"\nheadline = \"A\"\nwight = 1\n[[promotion]]\nslug = \"a\"\nslot = \"top\"\nheadline = \"\"\n";
    let complaints = read(text).unwrap_err();
    let refused = Refused { file: "p.toml".to_owned(), complaints };
    let lines: Vec<String> =
        refused.to_string().lines().map(|line| line.split(": ").next().unwrap().to_owned()).collect();
    assert_eq!(lines, ["p.toml, line 3", "p.toml, line 5", "p.toml, line 6"]);
    let twice = "[[promotion]]\nslug = \"a\"\nslot = \"top\"\nheadline = \"A\"\n".repeat(2);
    let complaints = read(&twice).unwrap_err();
    assert_eq!(
        complaints,
        [Complaint { line: 5, why: "the slug \"a\" is taken by the promotion of line 1".to_owned() }]
    );
}
