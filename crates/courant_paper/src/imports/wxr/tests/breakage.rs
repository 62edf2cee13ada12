//! Input that is refused, hostile, or beyond the bounds.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

const HEAD: &str = "<?xml version=\"1.0\"?>\n<rss><channel><title>T</title><wp:wxr_version>1.2</wp:wxr_version>\n";
const TAIL: &str = "</channel></rss>\n";

fn item(id: u32, body: &str) -> String {
    format!(
        "<item><title>I{id}</title><content:encoded>{body}</content:encoded><wp:post_id>{id}</wp:post_id>\
         <wp:post_date_gmt>2026-01-02 03:04:05</wp:post_date_gmt><wp:status>publish</wp:status>\
         <wp:post_type>post</wp:post_type></item>\n"
    )
}

fn export(items: &[String]) -> Vec<u8> {
    format!("{HEAD}{}{TAIL}", items.concat()).into_bytes()
}

#[test]
fn what_is_no_export_is_refused_in_plain_words() {
    let table: [(&[u8], &str); 14] = [
        (b"", "the file is empty"),
        (b"  \n\n", "the file is empty"),
        (b"\0\0\0", "the file is empty"),
        (b"\x1F\x8B\x08\0\0\0", "gzip"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\xFF\xFE<\0?\0", "UTF-16"),
        (b"<!DOCTYPE html><html><title>Log in</title></html>", "HTML"),
        (b"\n <HTML><body>404</body></HTML>", "HTML"),
        (b"{\"db\": []}", "JSON"),
        (b"-- MySQL dump\nCREATE TABLE wp_posts", "database dump"),
        (b"just some text", "no <rss>"),
        (b"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'/>", "<feed>"),
        (b"<?xml version='1.0'?><svg><script>alert(1)</script></svg>", "<svg>"),
        (b"<?xml version='1.0'?>  ", "no element"),
    ];
    for (bytes, words) in table {
        let refusal = read(bytes).err().unwrap_or_else(|| panic!("{words}: was read"));
        let text = refusal.to_string();
        assert!(text.starts_with("not a WordPress export: ") && text.contains(words), "{words}: {text}");
    }
    let text =
        read(b"<?xml version='1.0' encoding='windows-1251'?><rss><channel><title>\xCF\xF0</title>").err().unwrap();
    assert!(matches!(&text, ReadError::Encoding(e) if e == "windows-1251"), "{text}");
}

#[test]
fn document_types_are_refused_wherever_they_stand() {
    let laughs = "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">";
    let bomb = item(1, "&b;");
    for text in [
        format!("<?xml version=\"1.0\"?><!DOCTYPE rss [{laughs}]>{bomb}"),
        format!("<?xml version=\"1.0\"?>\n<!-- x --><!doctype rss SYSTEM \"http://127.0.0.1/x.dtd\"><rss>{bomb}"),
        format!("<!DOCTYPE rss [{laughs}]><rss><channel>{bomb}</channel></rss>"),
        format!("{HEAD}<!ENTITY x SYSTEM \"file:///etc/passwd\">{bomb}{TAIL}"),
        format!("{HEAD}<!ELEMENT x ANY>{bomb}{TAIL}"),
        format!("{HEAD}<![INCLUDE[<!ENTITY x \"y\">]]>{bomb}{TAIL}"),
        format!("{HEAD}<item><!DOCTYPE x>{bomb}{TAIL}"),
    ] {
        assert!(matches!(read(text.as_bytes()), Err(ReadError::Doctype { .. })), "{text}");
    }
    // Inside a text it is only text, and no entity means anything.
    let whole =
        read(&export(&[item(1, "<![CDATA[<!DOCTYPE html> &b;]]>").replace("I1", "<!ENTITY b 'x'>&b;")])).unwrap();
    assert_eq!(items(&whole)[0].content, "<!DOCTYPE html> &b;");
    assert_eq!(items(&whole)[0].title, "<!ENTITY b 'x'>&b;");
}

fn item_after(bytes: &[u8], words: &str) -> Whole {
    let from = Instant::now();
    let whole = read(bytes).unwrap();
    assert!(from.elapsed() < Duration::from_secs(20), "{words}: {:?}", from.elapsed());
    whole
}

#[test]
fn too_much_is_cut_and_the_reading_goes_on() {
    let long = "លទ្ធផល ".repeat(FIELD_BOUND / 15);
    for body in [format!("<![CDATA[{long}]]>"), long.clone()] {
        let whole = item_after(&export(&[item(1, &body), item(2, "x")]), "long field");
        let found = items(&whole);
        assert_eq!(found.len(), 2);
        assert!(found[0].content.len() <= FIELD_BOUND && found[0].content.len() > FIELD_BOUND - 8);
        assert!(long.starts_with(&found[0].content));
        assert_eq!(whole.repairs.len(), 1, "{:?}", whole.repairs);
        assert_eq!(whole.repairs[0].what, What::FieldTooLong("content:encoded"));
        assert!(whole.repairs[0].what.is_loss());
    }

    let deep = format!("{}{}", "<x:a>".repeat(100_000), "</x:a>".repeat(100_000));
    let whole = item_after(&export(&[item(1, "x").replace("<title>", &format!("{deep}<title>"))]), "deep");
    assert_eq!(items(&whole)[0].title, "I1");
    assert!(whole.repairs.iter().any(|r| r.what == What::TooDeep));

    let tag = format!("<wp:postmeta {}", "x".repeat(3 * TAG_BOUND));
    let whole = item_after(&export(&[item(1, "x"), tag, item(2, "y")]), "long tag");
    assert_eq!(items(&whole).len(), 2);
    assert!(whole.repairs.iter().any(|r| r.what == What::TagTooLong));

    let meta = format!(
        "<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>{}</wp:meta_value></wp:postmeta>",
        "v".repeat(1000)
    );
    let bytes = export(&[item(1, "x").replace("</item>", &format!("{}</item>", meta.repeat(100))), item(2, "y")]);
    let mut reader = WxrReader::open(&bytes[..]).unwrap();
    reader.item_bound = 20_000;
    let whole = read_on(reader).unwrap();
    let kept = items(&whole)[0].meta.len();
    assert!((10..20).contains(&kept), "{kept}");
    assert_eq!(items(&whole).len(), 2);
    assert!(whole.repairs.iter().any(|r| r.what == What::ItemTooLarge));
}

#[test]
fn nasty_repetition_costs_no_more_than_its_length() {
    const N: usize = 40_000;
    for piece in [
        "<![CDATA[a]]>b",
        "<![CDATA[",
        "]]>",
        "]]> <",
        "<!--",
        "<?",
        "<a b=\"",
        "<a",
        "</",
        "&",
        "&amp",
        "&#",
        "<",
        "]]></b>",
        "<![CDATA[a]]> ",
        "<item>",
        "<wp:comment>",
        "</wp:comment>",
        "<title>",
        "\"<",
        "]]><![CDATA[",
    ] {
        let noise = piece.repeat(N);
        for bytes in [
            export(&[item(1, &noise), item(2, "x")]),
            export(&[item(1, &format!("<![CDATA[{noise}]]>")), item(2, "x")]),
            export(&[item(1, "x").replace("I1", &noise), item(2, "x")]),
            export(&[item(1, "x"), noise.clone(), item(2, "x")]),
        ] {
            let from = Instant::now();
            read(&bytes).unwrap();
            assert!(from.elapsed() < Duration::from_secs(5), "{piece}: {:?}", from.elapsed());
        }
    }
}

#[test]
fn a_failing_input_is_told_with_its_place() {
    struct Failing(usize);
    impl Read for Failing {
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
            if self.0 == 0 {
                return Err(std::io::Error::other("the disk is gone"));
            }
            let n = self.0.min(buf.len());
            buf[..n].fill(b'\n');
            self.0 -= n;
            Ok(n)
        }
    }
    let input = HEAD.as_bytes().chain(Failing(400_000));
    let mut reader = WxrReader::open(input).unwrap();
    let error = reader.next().unwrap_err();
    assert!(matches!(error, ReadError::Io { offset, .. } if offset > 300_000), "{error}");
    assert_eq!(reader.next().unwrap(), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever is cut, doubled or overwritten: no panic, the same in any pieces, and resuming agrees.
    #[test]
    fn any_damage_is_borne(edits in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..60, prop::sample::select(vec![
        "", "<", ">", "]]>", "<![CDATA[", "</item>", "<item>", "&", "\"", "\u{0}", "</wp:comment>", "<!--", "</title>", "\u{FFFD}é",
    ])), 1..6), step in 1_usize..900) {
        let mut bytes = contents(&fixtures_folder().join("rich.xml"));
        for (at, cut, put) in edits {
            let from = at.index(bytes.len());
            let to = (from + cut).min(bytes.len());
            bytes.splice(from..to, put.bytes());
        }
        match read(&bytes) {
            Err(e) => prop_assert!(matches!(e, ReadError::NotAnExport(_) | ReadError::Doctype { .. }), "{e}"),
            Ok(whole) => {
                let again = read_on(WxrReader::open(Dribble(&bytes[..], step)).unwrap()).unwrap();
                prop_assert!(again.records == whole.records && again.repairs == whole.repairs);
                check_resume(&bytes, 5);
                let counts = count(&bytes[..]).unwrap();
                prop_assert_eq!(counts.items_count() as usize, items(&whole).len());
            }
        }
    }
}

#[test]
fn php_values_are_read_and_mended() {
    use super::php::{PhpError, Value, attachment_meta, unserialize};
    let whole = read(&contents(&fixtures_folder().join("rich.xml"))).unwrap();
    let meta = items(&whole)[0].find_meta("_wp_attachment_metadata").unwrap().to_owned();
    let read = attachment_meta(&meta).unwrap();
    assert_eq!((read.file.as_str(), read.width, read.height), ("2026/02/bridge.jpg", 1200, 800));
    assert_eq!(read.sizes[1], ("thumbnail".to_owned(), "bridge-150x150.jpg".to_owned(), 150, 150));
    // Lengths left wrong by a search and replace.
    assert_eq!(
        attachment_meta(&meta.replace("2026/02/bridge.jpg", "2026/02/longer-name.jpg")).unwrap().file,
        "2026/02/longer-name.jpg"
    );
    assert_eq!(unserialize("s:99:\"a\";b\";"), Ok(Value::Text("a\";b".to_owned())));
    assert_eq!(unserialize("a:2:{i:0;b:1;s:1:\"k\";d:0.5;}").unwrap().find("k"), Some(&Value::Float(0.5)));
    assert_eq!(unserialize("a:1:{i:0;O:8:\"stdClass\":1:{s:1:\"a\";i:1;}}"), Err(PhpError::Object));
    assert_eq!(unserialize("N;"), Ok(Value::Null));
    assert_eq!(unserialize(&format!("{}{}", "a:1:{i:0;".repeat(40), "}".repeat(40))), Err(PhpError::TooMuch));
    for broken in
        ["", "x", "i:;", "a:1:{", "s:5:\"ab", "a:1:{i:0;i:1;", "b", "a:9:{a:0:{}i:1;}", "i:1;i:2;", "s:-1:\"\";"]
    {
        assert_eq!(unserialize(broken), Err(PhpError::Broken), "{broken}");
    }
    assert_eq!(attachment_meta("no data"), None);
}
