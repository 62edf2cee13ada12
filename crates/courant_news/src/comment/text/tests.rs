use super::*;
use courant_body::{PlainPictures, WriteOptions, plain_text, write_html};
use proptest::prelude::*;

fn html(body: &Body) -> String {
    write_html(body, &WriteOptions::new(&PlainPictures)).into_string()
}

fn shown(typed: &str) -> String {
    html(&read(typed).unwrap().body).replace("\n<", "<").trim_end().replace(" rel=\"nofollow ugc noopener\"", "")
}

fn check(table: &[(&str, &str)]) {
    for (typed, expected) in table {
        assert_eq!(shown(typed), *expected, "{typed:?}");
    }
}

#[test]
fn lines_and_paragraphs() {
    check(&[
        ("Hello", "<p>Hello</p>"),
        ("a\nb", "<p>a<br>b</p>"),
        ("a\r\nb\rc\u{2028}d", "<p>a<br>b<br>c<br>d</p>"),
        ("a\n\nb\n \n\t\n\n\nc", "<p>a</p><p>b</p><p>c</p>"),
        ("\n\n  a \t b  \n\n", "<p>a b</p>"),
        ("# no heading", "<p># no heading</p>"),
        ("    no code", "<p>no code</p>"),
        (
            "![no](http://a.example/p.png)",
            "<p>![no](<a href=\"http://a.example/p.png\">http://a.example/p.png</a>)</p>",
        ),
        ("[no](javascript:alert(1))", "<p>[no](javascript:alert(1))</p>"),
        ("\\o/ ¯\\_(ツ)_/¯", "<p>\\o/ ¯\\_(ツ)_/¯</p>"),
    ]);
}

#[test]
fn html_stays_visible_text() {
    check(&[
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"),
        ("&amp; &lt;", "<p>&amp;amp; &amp;lt;</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
    ]);
}

#[test]
fn quotations() {
    check(&[
        ("> a\n> b\nc", "<blockquote><p>a<br>b</p></blockquote><p>c</p>"),
        ("> a\n>\n> b", "<blockquote><p>a</p><p>b</p></blockquote>"),
        ("you said\n> a\n\n> b", "<p>you said</p><blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>"),
        (">> a\n> b", "<blockquote><blockquote><p>a</p></blockquote><p>b</p></blockquote>"),
        (">a", "<p>&gt;a</p>"),
        (">>1 yes", "<p>&gt;&gt;1 yes</p>"),
        (">_< no", "<p>&gt;_&lt; no</p>"),
        ("> >_<", "<blockquote><p>&gt;_&lt;</p></blockquote>"),
        ("a > b", "<p>a &gt; b</p>"),
        (">", "<p>&gt;</p>"),
        (">>\n> >", "<p>&gt;&gt;<br>&gt; &gt;</p>"),
        (
            "> > > > > deep",
            "<blockquote><blockquote><blockquote><p>&gt; &gt; deep</p></blockquote></blockquote></blockquote>",
        ),
    ]);
}

#[test]
fn lists() {
    check(&[
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("* a\n* b\ntext", "<ul><li>a</li><li>b</li></ul><p>text</p>"),
        ("- a\n\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("I want\n- a\n- b", "<p>I want</p><ul><li>a</li><li>b</li></ul>"),
        ("- a\n  more\n- b", "<ul><li>a<br>more</li><li>b</li></ul>"),
        ("- a\n  - b\n  - c\n- d", "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>"),
        ("- a\n- b\n* c", "<ul><li>a</li><li>b</li></ul><p>* c</p>"),
        ("- a\n\n  > b\n- c", "<ul><li>a<blockquote><p>b</p></blockquote></li><li>c</li></ul>"),
        ("1. a\n2. b\n3. c", "<ol><li>a</li><li>b</li><li>c</li></ol>"),
        ("4. a\n5. b", "<ol start=\"4\"><li>a</li><li>b</li></ol>"),
        ("1. a\n1. b", "<ol><li>a</li></ol><ol><li>b</li></ol>"),
        ("0. a", "<ol start=\"0\"><li>a</li></ol>"),
    ]);
}

#[test]
fn what_is_no_list_stays_as_typed() {
    for typed in [
        "- 5 degrees in May",
        "- Dara",
        "-",
        "- ",
        "-a\n-b",
        "---",
        "* * *",
        "* * *\n* * *",
        "1986. A good year",
        "007. James",
        "1.5 million\n1.6 million",
        "1) a\n2) b",
        "1.",
        "on the\n24. of December",
        "+ a\n+ b",
    ] {
        assert!(!shown(typed).contains("<li>"), "{typed:?}");
        assert_eq!(plain_text(&read(typed).unwrap().body), typed.trim(), "{typed:?}");
    }
}

#[test]
fn stress() {
    check(&[
        ("*a* _b_ **c**", "<p><em>a</em> <em>b</em> <strong>c</strong></p>"),
        ("(*a*), \"_b c_\"!", "<p>(<em>a</em>), \"<em>b c</em>\"!</p>"),
        ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>"),
        ("*a _b_ c*", "<p><em>a <em>b</em> c</em></p>"),
        ("_**a**_", "<p><em><strong>a</strong></em></p>"),
        ("*a _b* c_", "<p><em>a _b</em> c_</p>"),
        ("*a *b*", "<p>*a <em>b</em></p>"),
        ("*ba*r*", "<p><em>ba*r</em></p>"),
        ("*wow!*", "<p><em>wow!</em></p>"),
        ("*ខ្មែរ* ok", "<p><em>ខ្មែរ</em> ok</p>"),
        ("他*非常*好", "<p>他<em>非常</em>好</p>"),
        ("ผม*รัก*คุณ", "<p>ผม<em>รัก</em>คุณ</p>"),
        ("*قال* هذا", "<p><em>قال</em> هذا</p>"),
        ("*😀*", "<p><em>😀</em></p>"),
        ("*see http://a.example/x*", "<p><em>see <a href=\"http://a.example/x\">http://a.example/x</a></em></p>"),
    ]);
}

#[test]
fn signs_that_stress_nothing_stay_as_typed() {
    for typed in [
        "2*3*4",
        "2 * 3 * 4",
        "5*",
        "snake_case_names",
        "__init__",
        "*open",
        "close*",
        "**open",
        "a * b*",
        "*a\nb*",
        "****",
        "***a***",
        "**",
        "_",
        "*_*",
        "^_^ hi ^_^",
        "-_- hi -_-",
        "u_u T_T o_O",
        "¬_¬ no ¬_¬",
        "*.txt and *.rs",
        "f(*args, **more)",
        "*nix and *nix",
        "a*b*c d*e",
        "w*rd",
        "**/*.rs",
    ] {
        assert!(!shown(typed).contains("<em>") && !shown(typed).contains("<strong>"), "{typed:?}");
        assert_eq!(plain_text(&read(typed).unwrap().body), typed, "{typed:?}");
    }
}

#[test]
fn addresses_link_to_what_they_show() {
    for (typed, linked) in [
        ("http://a.example", vec!["http://a.example"]),
        ("See HTTPS://A.example/B?c=d&e#f.", vec!["HTTPS://A.example/B?c=d&e#f"]),
        ("(http://a.example/x)", vec!["http://a.example/x"]),
        ("(http://a.example/x_(y))", vec!["http://a.example/x_(y)"]),
        ("http://a.example/x_(y)", vec!["http://a.example/x_(y)"]),
        ("[http://a.example/x], {http://b.example}", vec!["http://a.example/x", "http://b.example"]),
        ("<http://a.example/x>", vec!["http://a.example/x"]),
        ("\"http://a.example/x\"", vec!["http://a.example/x"]),
        ("http://a.example/x?!...", vec!["http://a.example/x"]),
        ("http://a.example/snake_case_name", vec!["http://a.example/snake_case_name"]),
        ("http://a.example/a*b*c", vec!["http://a.example/a*b*c"]),
        ("请看http://a.example/x。谢谢", vec!["http://a.example/x"]),
        ("http://a.example/x\u{200b}ខ្មែរ", vec!["http://a.example/x"]),
        ("https://a.example/ខ្មែរ", vec!["https://a.example/ខ្មែរ"]),
        ("https://bücher.example/", vec!["https://bücher.example/"]),
        ("http://[::1]/x", vec!["http://[::1]/x"]),
        ("xhttp://a.example", vec![]),
        ("http://", vec![]),
        ("http://.", vec![]),
        ("https:// a.example", vec![]),
        ("http:///a.example", vec![]),
        ("http://a b@c.example", vec!["http://a"]),
        ("http://good.example@evil.example/", vec![]),
        ("http://good.example:80@evil.example/", vec![]),
        ("http://good.example\\@evil.example/", vec!["http://good.example"]),
        ("https://\u{202e}elpmaxe.a/x", vec!["https://elpmaxe.a/x"]),
        ("javascript:alert(1)", vec![]),
        ("javascript://a.example/%0aalert(1)", vec![]),
        ("data:text/html,http", vec![]),
        ("www.a.example ftp://a.example mailto:a@b.example", vec![]),
    ] {
        let body = read(typed).unwrap().body;
        assert_eq!(links(&body), linked, "{typed:?}");
        let plain = typed.replace('\u{202e}', "");
        assert_eq!(plain_text(&body), plain, "{typed:?}");
        for address in linked {
            let escaped = courant_body::escape_text(address).to_string();
            assert!(html(&body).contains(&format!(">{escaped}</a>")), "{typed:?}");
        }
    }
    let long = format!("http://a.example/{}", "x".repeat(2_000));
    assert!(links(&read(&long).unwrap().body).is_empty());
    let marked = html(&read("http://a.example").unwrap().body);
    assert!(marked.contains("rel=\"nofollow ugc noopener\""), "{marked}");
}

#[test]
fn what_cannot_be_seen_goes_and_scripts_stay_whole() {
    let zalgo = format!("Z{}algo", "\u{300}\u{301}\u{316}\u{317}\u{323}".repeat(20));
    for (typed, kept) in [
        ("a\u{0}b\u{8}c\u{7f}d\u{9b}e", "abcde"),
        ("\u{202e}evil\u{202c} \u{2066}x\u{2069}", "evil x"),
        ("\u{feff}a", "a"),
        ("e\u{301}", "é"),
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("a\u{200e}b\u{200f}c", "a\u{200e}b\u{200f}c"),
    ] {
        assert_eq!(plain_text(&read(typed).unwrap().body), kept, "{typed:?}");
    }
    assert!(plain_text(&read(&zalgo).unwrap().body).chars().count() <= 9, "four marks and the letters");
    for lang in ["ar", "en", "fa", "fr", "he", "hi", "ja", "km", "ko", "lo", "my", "th", "zh"] {
        let path = format!("{}/../../fixtures/scripts/{lang}.txt", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let spaceless = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let body = read(&text).unwrap().body;
        assert_eq!(spaceless(&plain_text(&body)), spaceless(&courant_text::normalize(&text)), "{lang}");
    }
}

#[test]
fn limits_are_refused_and_not_cut() {
    let too_long = Err(Refusal::TooLong { most: 10_000 });
    let many = Err(Refusal::TooManyBlocks { most: 400 });
    for (typed, refusal) in [
        (String::new(), Err(Refusal::Empty)),
        (" \n\t\u{200b}\u{3164}\u{2800}\u{a0}".to_owned(), Err(Refusal::Empty)),
        ("\u{202e}\u{0}\u{301}".to_owned(), Err(Refusal::Empty)),
        ("\u{200b}".repeat(20_000), Err(Refusal::Empty)),
        ("a".repeat(10_000), Ok(())),
        (format!(" {}\n\n\n", "a".repeat(9_999)), Ok(())),
        ("a".repeat(10_001), too_long.clone()),
        ("😀".repeat(10_000), Ok(())),
        ("a".repeat(65_537), too_long),
        ("a\n\n".repeat(400), Ok(())),
        ("a\n\n".repeat(401), many.clone()),
        ("- a\n".repeat(399), Ok(())),
        ("- a\n".repeat(400), many),
        ("a\n".repeat(4_999), Ok(())),
    ] {
        let start: String = typed.chars().take(20).collect();
        assert_eq!(read(&typed).map(|_| ()), refusal, "{start:?} of {}", typed.len());
    }
}

#[test]
fn typed_text_is_kept_for_editing() {
    let read_once = read("\r\n\r\n a  b \r\n\r\n\r\n\r\n\r\n*c*\u{202e}").unwrap();
    assert_eq!(read_once.typed, " a  b\n\n\n*c*");
    assert_eq!(read(&read_once.typed).unwrap(), read_once);
}

#[test]
fn ids_are_unique_and_nesting_is_bounded() {
    let body = read("> - a\n>   - b\n>   - c\n>     > d\n> - e\n\nf").unwrap().body;
    let blocks = body.walk();
    let ids: std::collections::HashSet<&str> = blocks.iter().map(|block| block.id.as_str()).collect();
    assert_eq!(ids.len(), blocks.len());
    assert_eq!(Body::from_json(&body.to_json()).unwrap(), body);
}

/// Texts made to break readers of text.
fn attacks() -> Vec<String> {
    let mut all: Vec<String> = [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script href=data:,alert(1) />",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "\"><script>alert(1)</script>",
        "'-alert(1)-'",
        "</p></article><script>alert(1)</script>",
        "<!--><script>alert(1)--></script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;",
        "<a href=\"javascript:alert(1)\">x</a>",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\u{0}script:alert(1)",
        "http://javascript:alert(1)",
        "http://a.example/\"onmouseover=\"alert(1)",
        "http://a.example/'onmouseover='alert(1)",
        "http://a.example/<script>",
        "http://a.example/`x`",
        "https://a.example\u{0}.evil.example",
        "https://a.example\u{200b}.evil.example",
        "https://a.example\u{2044}evil.example",
        "http://%6a%61@evil.example",
        "http://a.example#\"><script>alert(1)</script>",
        "> <script>alert(1)</script>",
        "- <script>\n- alert(1)",
        "*<script>*alert(1)_</script>_",
        "{{7*7}} ${7*7} {% raw %} <%= 7*7 %>",
        "'; DROP TABLE comments; --",
        "../../etc/passwd\u{0}",
        "\u{202e}txt.exe\u{202c}",
        "\u{2066}\u{2067}\u{2068}a",
        "\u{e0001}\u{e0041}tag",
        "\u{fff9}a\u{fffa}b\u{fffb}",
        "\u{fdd0}\u{ffff}\u{10ffff}",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "្្្្្្្",
        "\u{1039}\u{1039}\u{1039}",
        "👩\u{200d}\u{200d}\u{200d}👩",
        "\u{a0}\u{2003}\u{3000}x",
        "] ) } http://a.example/)]}",
    ]
    .map(str::to_owned)
    .to_vec();
    for unit in [
        "*",
        "**",
        "_",
        ">",
        "> ",
        ">\n",
        "> a\n",
        "- ",
        "- a\n",
        "* a\n",
        "1. ",
        "1. a\n",
        "*a ",
        "_a ",
        "**a ",
        "*a*",
        "*a _b **c ",
        "*_",
        "h",
        "http://",
        "http://a ",
        "http://a.example/ ",
        "https://)",
        "(",
        ")",
        "http://a(",
        "\n",
        "\n\n",
        " ",
        "\t",
        " \n",
        "\u{301}",
        "\u{200d}",
        "\u{202e}",
        "<b>",
        "&",
        "\"",
        "ក្ក",
        "- a\n* b\n",
        "- a\n\n\n",
        ">> ",
        "> - ",
        "- > a\n",
        "  - a\n",
        "្",
        "\u{0}",
    ] {
        for bytes in [9_000, 100_000] {
            all.push(unit.repeat(bytes / unit.len()));
        }
    }
    all.push(format!("{}deep", "> ".repeat(1_000)));
    all.push((0..140).map(|depth| format!("{}- a\n", " ".repeat(depth))).collect());
    all.push((0..100).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect());
    all.push(format!("http://{}", "a.".repeat(4_900)));
    all.push(format!("http://a.example/{}", ")".repeat(9_000)));
    all.push(format!("*{}", "_a_ ".repeat(2_000)));
    all
}

/// Signs, which may go, and blanks.
fn is_sign(c: char) -> bool {
    shows_nothing(c) || matches!(c, '*' | '_' | '>' | '-' | '.') || c.is_ascii_digit()
}

fn check_any(typed: &str) {
    LOOKS.with(|looks| looks.set(0));
    let Ok(Read { body, typed: cleaned }) = read(typed) else {
        return;
    };
    let line_count = cleaned.lines().count();
    // A list that turns out to be none is looked at again: at most as often as lines can be
    // indented ever deeper.
    let looks = LOOKS.with(std::cell::Cell::get);
    assert!(looks <= (MOST_DEPTH + 1) * 3 * line_count + MOST_CHARS, "{looks} looks at {line_count} lines");

    let plain = plain_text(&body);
    let visible = |text: &str| text.chars().filter(|c| !is_sign(*c)).collect::<String>();
    assert_eq!(visible(&plain), visible(&cleaned), "{typed:?}");
    assert!(plain.len() <= cleaned.len() + 2 * MOST_BLOCKS, "{typed:?}");

    let html = html(&body);
    assert!(!html.to_ascii_lowercase().contains("<script"), "{html}");
    assert!(html.len() <= 24 * cleaned.len() + 100, "{} of {}", html.len(), cleaned.len());
    assert!(body.to_json().len() <= 60 * cleaned.len() + 200, "{} of {}", body.to_json().len(), cleaned.len());
    // What is printed holds no tag but those of the notation.
    for tag in html.split('<').skip(1) {
        let name = tag.split(['>', ' ']).next().unwrap();
        let known = ["p", "br", "em", "strong", "a", "blockquote", "ul", "ol", "li"];
        assert!(known.contains(&name.trim_start_matches('/')), "{name} in {html}");
    }
    for address in links(&body) {
        assert!(address.to_ascii_lowercase().starts_with("http"), "{address}");
        assert!(plain.contains(address), "{address}");
    }
    assert_eq!(read(&cleaned), Ok(Read { body, typed: cleaned.clone() }), "{typed:?}");
}

#[test]
fn attacks_are_text() {
    attacks().iter().for_each(|typed| check_any(typed));
}

/// Lists of hostile strings others collected: `blns.json` and the folder `payloadsallthethings` of
/// the folder that `COURANT_HOSTILE_STRINGS` names; without it nothing is asked.
#[test]
fn known_hostile_strings_are_text() {
    let Some(folder) = std::env::var_os("COURANT_HOSTILE_STRINGS").map(std::path::PathBuf::from) else { return };
    if let Ok(json) = std::fs::read_to_string(folder.join("blns.json")) {
        let strings: Vec<String> = serde_json::from_str(&json).unwrap();
        strings.iter().for_each(|typed| check_any(typed));
    }
    for entry in std::fs::read_dir(folder.join("payloadsallthethings")).into_iter().flatten().flatten() {
        let text = std::fs::read(entry.path()).unwrap();
        if entry.file_name().to_string_lossy().starts_with("XSS") {
            String::from_utf8_lossy(&text).lines().take(2_000).for_each(check_any);
        }
    }
}

fn any_typed() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "*",
        "**",
        "_",
        "> ",
        ">",
        "- ",
        "* ",
        "1. ",
        "2. ",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "  ",
        "\t",
        "(",
        ")",
        ".",
        "http://a.example/",
        "https://b.example",
        "<b>",
        "a",
        "word",
        "ខ្មែរ",
        "မြန်မာ",
        "ไทย",
        "हिन्दी",
        "عربي",
        "中文",
        "\u{200b}",
        "\u{301}",
        "\u{202e}",
        "é",
        "😀",
    ])
    .prop_map(str::to_owned);
    let piece = prop_oneof![6 => sign, 1 => any::<String>()];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_read_whole_safe_and_the_same_again(typed in any_typed()) {
        check_any(&typed);
    }
}
