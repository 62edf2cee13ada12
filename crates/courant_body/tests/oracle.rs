//! WordPress 6.1's own rendering of real exports, against ours.
//!
//! Reads `../shared/data` (exports and what WordPress made of them); skips where it is absent.
//! `ORACLE_SHOW=text` or `=tags` prints the first differences, `=losses` what was reported, `=html` our output, `ORACLE_FILE=name` limits to a file.

#[path = "oracle_parts/normal.rs"]
mod normal;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use courant_body::*;
use normal::normal;

struct Nothing;

impl Resolve for Nothing {
    fn media_by_id(&self, _: i64) -> Option<MediaRefInfo> {
        None
    }
    fn media_by_url(&self, _: &str) -> Option<MediaRefInfo> {
        None
    }
    fn gallery_of(&self, _: i64) -> Vec<MediaRefInfo> {
        Vec::new()
    }
    fn local_link(&self, _: &str) -> Option<String> {
        None
    }
}

fn shared() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    root.is_dir().then_some(root)
}

/// Contents by post id (and by title, for exports without ids), scanned the simplest way.
///
/// The oracle's importer read lines of at most 8191 bytes and cut their blanks at the end; so
/// does this, or long lines of its posts would differ for a reason that is not ours.
fn contents(xml: &str) -> HashMap<String, String> {
    let mut cut = Vec::with_capacity(xml.len());
    for line in xml.as_bytes().split_inclusive(|b| *b == b'\n') {
        for piece in line.chunks(8191) {
            cut.extend_from_slice(piece.trim_ascii_end());
            cut.push(b'\n');
        }
    }
    let xml = String::from_utf8_lossy(&cut).into_owned();
    let between = |text: &str, open: &str, close: &str| {
        let start = text.find(open)? + open.len();
        let end = text[start..].find(close)? + start;
        Some(text[start..end].to_owned())
    };
    // As the oracle's importer took it: only a CDATA section right at the start is unwrapped.
    let unwrap = |raw: String| match raw.strip_prefix("<![CDATA[").and_then(|t| t.strip_suffix("]]>")) {
        Some(inner) => inner.replace("]]]]><![CDATA[>", "]]>"),
        None => raw.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"),
    };
    let mut out = HashMap::new();
    for item in xml.split("<item>").skip(1) {
        let Some(content) = between(item, "<content:encoded>", "</content:encoded>") else {
            continue;
        };
        let content = unwrap(content);
        if let Some(title) = between(item, "<title>", "</title>") {
            out.insert(format!("title {}", unwrap(title)), content.clone());
        }
        if let Some(id) = between(item, "<wp:post_id>", "</wp:post_id>") {
            out.insert(format!("id {}", id.trim()), content);
        }
    }
    out
}

#[derive(Default, Clone, Copy)]
struct Score {
    posts: u32,
    texts: u32,
    tags: u32,
}

/// Old players' shortcodes, which the oracle's WordPress had no plug-in for, as players.
fn with_players(html: &str) -> String {
    let mut html = html.to_owned();
    for name in ["youtube", "vimeo", "dailymotion"] {
        let open = format!("[{name}");
        let mut out = String::new();
        let mut rest = html.as_str();
        while let Some(at) = rest.find(&open) {
            out.push_str(&rest[..at]);
            let end = rest[at..].find(']').map_or(rest.len(), |n| at + n + 1);
            out.push_str("<iframe></iframe>");
            rest = &rest[end..];
        }
        out.push_str(rest);
        html = out;
    }
    html
}

fn first_difference(ours: &[String], theirs: &[String]) -> String {
    let at = ours.iter().zip(theirs).position(|(a, b)| a != b).unwrap_or(ours.len().min(theirs.len()));
    let from = at.saturating_sub(8);
    let cut = |all: &[String]| all[from.min(all.len())..(at + 12).min(all.len())].join(" ");
    format!("at {at}\n   ours   {}\n   theirs {}", cut(ours), cut(theirs))
}

#[test]
fn posts_read_as_wordpress_shows_them() {
    let Some(root) = shared() else {
        println!("skipped: ../shared is absent");
        return;
    };
    let show = std::env::var("ORACLE_SHOW").unwrap_or_default();
    let only = std::env::var("ORACLE_FILE").unwrap_or_default();
    let mut all = Score::default();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root.join("oracle-wp61")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let folders = ["wxr/real", "wxr/official/theme-test-data"];
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().replace(".jsonl.zst", "");
        if !name.contains(&only) {
            continue;
        }
        let oracle = zstd::decode_all(std::fs::File::open(&file).unwrap()).unwrap();
        let oracle = String::from_utf8(oracle).unwrap();
        let xml = folders
            .iter()
            .find_map(|folder| std::fs::read_to_string(root.join(folder).join(format!("{name}.xml"))).ok());
        let xml = xml.unwrap_or_else(|| panic!("no export for {name}"));
        let contents = contents(&xml);
        let mut score = Score::default();
        let mut shown = 0;
        for line in oracle.lines().filter(|line| !line.trim().is_empty()) {
            let row: serde_json::Value = serde_json::from_str(line).unwrap();
            let id = row["post_id"].to_string().replace('"', "");
            let title = row["title"].as_str().unwrap_or_default();
            let content = contents.get(&format!("id {id}")).or_else(|| contents.get(&format!("title {title}")));
            let Some(content) = content else {
                println!("{name}: no content for {id} {title}");
                continue;
            };
            let context = WordPressContext { base_url: "http://example.org/", lang: "en", resolve: &Nothing };
            let reading = read_wordpress(content, id.parse().unwrap_or(0), &context);
            assert_eq!(Body::from_json(&reading.body.to_json()).unwrap(), reading.body, "{name} {id}");
            // What our readers made, an editor may send back as it is.
            let sent = read_json(reading.body.to_json().as_bytes(), &IntakeLimits::default());
            assert_eq!(sent, Ok(reading.body.clone()), "{name} {id}");
            let written = write_html(&reading.body, &WriteOptions::new(&PlainPictures)).into_string();
            let ours = normal(&written);
            let theirs = normal(&with_players(row["html"].as_str().unwrap()));
            score.posts += 1;
            if show == "html" {
                println!("<!-- {name} {id} {title} -->\n{written}");
            }
            if show == "losses" {
                for (kind, loss) in
                    reading.losses.iter().map(|l| ("lost", l)).chain(reading.changes.iter().map(|l| ("changed", l)))
                {
                    println!("{name} {id} {kind}: {} ({})", loss.what, loss.reason);
                }
            }
            let same_text = ours.text == theirs.text;
            let same_tags = ours.tags == theirs.tags;
            score.texts += u32::from(same_text);
            score.tags += u32::from(same_tags);
            if show == "text" && !same_text && shown < 12 {
                shown += 1;
                let at = ours.text.chars().zip(theirs.text.chars()).take_while(|(a, b)| a == b).count();
                let cut = |text: &str| text.chars().skip(at.saturating_sub(40)).take(140).collect::<String>();
                println!("-- {name} {id} text\n   ours   {:?}\n   theirs {:?}", cut(&ours.text), cut(&theirs.text));
            }
            if show == "tags" && !same_tags && shown < 12 {
                shown += 1;
                println!("-- {name} {id} tags {}", first_difference(&ours.tags, &theirs.tags));
            }
        }
        println!(
            "{name}: {} posts, same text {} ({:.2} %), same tags {} ({:.2} %)",
            score.posts,
            score.texts,
            percent(score.texts, score.posts),
            score.tags,
            percent(score.tags, score.posts)
        );
        all.posts += score.posts;
        all.texts += score.texts;
        all.tags += score.tags;
    }
    println!(
        "all: {} posts, same text {:.2} %, same tags {:.2} %",
        all.posts,
        percent(all.texts, all.posts),
        percent(all.tags, all.posts)
    );
    if only.is_empty() {
        assert!(all.posts >= 1300, "only {} posts were compared", all.posts);
        assert!(percent(all.texts, all.posts) >= 99.5);
        assert!(percent(all.tags, all.posts) >= 98.0);
    }
}

fn percent(part: u32, whole: u32) -> f64 {
    f64::from(part) * 100.0 / f64::from(whole.max(1))
}

/// The normaliser must not forgive what it should see.
#[test]
fn the_normaliser_sees_differences() {
    let pairs = [
        ("<p>a</p><p>b</p>", "<p>ab</p>"),
        ("<p>a<br>b</p>", "<p>a b</p>"),
        ("<p><b>a</b></p>", "<p>a</p>"),
        ("<p><a href='/x'>a</a></p>", "<p>a</p>"),
        ("<ul><li>a</li></ul>", "<p>a</p>"),
        ("<h2>a</h2>", "<h3>a</h3>"),
        ("<p>a<img src='/x.png'></p>", "<p>a</p>"),
        ("<blockquote><p>a</p></blockquote>", "<p>a</p>"),
        ("<table><tr><td>a</td></tr></table>", "<p>a</p>"),
        ("<pre>a</pre>", "<p>a</p>"),
    ];
    for (one, other) in pairs {
        assert_ne!(normal(one).tags, normal(other).tags, "{one} {other}");
    }
    assert_ne!(normal("<p>it's</p>").text, normal("<p>it’s</p>").text);
    assert_eq!(normal("<div>a</div>").tags, normal("<p>a</p>").tags);
    assert_eq!(normal("<p><b>a</b></p><p></p>").tags, normal("<p><strong>a</strong></p>").tags);
}
