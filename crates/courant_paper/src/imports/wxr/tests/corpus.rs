//! Real and official exports, read to their end and counted against a crude count.

use super::*;

/// Start tags of these names outside CDATA and comments, by nothing but searching.
fn crude(bytes: &[u8]) -> [u64; 6] {
    let names = ["item", "wp:comment", "wp:author", "wp:category", "wp:tag", "wp:term"];
    let mut counts = [0; 6];
    let text = String::from_utf8_lossy(bytes);
    let mut rest = &text[..];
    let mut in_item = false;
    while let Some(lt) = rest.find('<') {
        rest = &rest[lt..];
        if let Some(after) = rest.strip_prefix("<![CDATA[") {
            // The end is the first `]]>` with an end tag of the format after it.
            let end = after.match_indices("]]>").find(|(i, _)| {
                let next = after[i + 3..].trim_start();
                ["</wp:", "</content", "</excerpt", "</dc:", "</title", "</category", "</description"]
                    .iter()
                    .any(|t| next.starts_with(t))
            });
            rest = end.map_or("", |(i, _)| &after[i + 3..]);
            continue;
        }
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.find("-->").map_or("", |i| &after[i + 3..]);
            continue;
        }
        for (i, name) in names.iter().enumerate() {
            let is_it = rest[1..].starts_with(name) && rest[1 + name.len()..].starts_with(['>', ' ', '\n']);
            // `wp:author` inside an item names its author.
            if is_it && !(in_item && i > 1) {
                counts[i] += 1;
            }
        }
        in_item = (in_item || rest.starts_with("<item")) && !rest.starts_with("</item>");
        rest = &rest[1..];
    }
    counts
}

#[test]
fn every_shared_export_is_read_to_its_end() {
    let Some(files) = shared("wxr") else { return };
    assert!(files.len() > 50, "{}", files.len());
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = contents(&path);
        let whole = read(&bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
        let lost = whole.repairs.iter().filter(|r| r.what == What::TruncatedItemLost).count() as u64;
        let mut found = [0; 6];
        for (_, record) in &whole.records {
            match record {
                Record::Channel(_) => {}
                Record::Item(item) => {
                    found[0] += 1;
                    found[1] += item.comments.len() as u64;
                }
                Record::Author(_) => found[2] += 1,
                Record::Category(_) => found[3] += 1,
                Record::Tag(_) => found[4] += 1,
                Record::Term(_) => found[5] += 1,
            }
        }
        found[0] += lost;
        let mut expected = crude(&bytes);
        if name == "phpunit-namespace-edge-cases.xml" || name == "phpunit-a11y-unit-test-data.xml" {
            // An author under a prefix that the file binds to WordPress's address; one called `wp:wp_author`.
            expected[2] += 1;
        }
        assert_eq!(found, expected, "{name}");
        assert!(whole.end as usize + 64 >= bytes.trim_ascii_end().len(), "{name}: {} of {}", whole.end, bytes.len());

        let counts = count(&bytes[..]).unwrap();
        assert_eq!(counts.items_count() + lost, found[0], "{name}");
        assert_eq!(counts.comments, found[1], "{name}");
        assert_eq!((counts.authors, counts.categories, counts.tags), (found[2], found[3], found[4]), "{name}");
        assert_eq!(counts.terms.values().sum::<u64>(), found[5], "{name}");
        println!("{name}: {} records, {} repairs", whole.records.len(), whole.repairs.len());
        for repair in whole.repairs.iter().take(8) {
            println!("    {repair}");
        }
        if bytes.len() < 200_000 {
            check_resume(&bytes, 1);
        } else {
            check_resume(&bytes, whole.records.len() / 7);
        }
    }
}

#[test]
fn hostile_files_are_refused_at_once() {
    let Some(files) = shared("security/payloadsallthethings") else {
        return;
    };
    let hostile: Vec<_> = files.iter().filter(|p| p.to_string_lossy().contains("XXE")).collect();
    assert!(hostile.len() > 4);
    for path in hostile {
        let bytes = contents(path);
        let from = std::time::Instant::now();
        let refusal = read(&bytes).err();
        assert!(matches!(refusal, Some(ReadError::Doctype { .. })), "{}: {refusal:?}", path.display());
        // Every single line of the list, too: none may yield an item, none may hang.
        for line in bytes.split(|b| *b == b'\n') {
            if let Ok(whole) = read(line) {
                assert!(items(&whole).is_empty());
            }
        }
        assert!(from.elapsed().as_millis() < 2000);
    }
}

/// Run by hand with `--release -- --ignored --nocapture`: how fast a large file is read.
#[test]
#[ignore = "a measurement"]
fn speed() {
    let Some(files) = shared("wxr") else { return };
    for path in files {
        let bytes = contents(&path);
        if bytes.len() < 800_000 {
            continue;
        }
        let rate = |from: std::time::Instant| bytes.len() as f64 * 8.0 / 1e6 / from.elapsed().as_secs_f64();
        let from = std::time::Instant::now();
        for _ in 0..8 {
            let mut reader = WxrReader::open(&bytes[..]).unwrap();
            while reader.next().unwrap().is_some() {}
        }
        let full = rate(from);
        let from = std::time::Instant::now();
        for _ in 0..8 {
            count(&bytes[..]).unwrap();
        }
        println!("{}: read {full:.0} MB/s, counted {:.0} MB/s", path.display(), rate(from));
    }
}
