//! Inputs made to cost more than they weigh. The bounds are on what comes out; quadratic work
//! would be noticed by whoever waits for the test. `HOSTILE_BYTES=1000000` makes the inputs
//! larger (20 kB otherwise), `HOSTILE_UNIT='<b>'` picks one, `HOSTILE_SHOW=1` prints times.

use courant_body::tree::Tree;
use courant_body::*;

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

fn bomb(unit: &str, size: usize) -> String {
    let mut out = String::with_capacity(size + 64);
    let mut n = 0;
    while out.len() < size {
        out.push_str(&unit.replace('%', &n.to_string()));
        n += 1;
    }
    out
}

const UNITS: &[&str] = &[
    "<b>",
    "<b id=%>x",
    "<p><b id=%>x",
    "<table>",
    "<table><tr><td>",
    "<div>",
    "<ul><li>",
    "<blockquote>",
    "<a href=/%>",
    "<i><div>x",
    "<span><p>x</span>",
    "<svg>",
    "<math><mi>",
    "<select><option>",
    "<figure>",
    "<figure><figcaption>x",
    "<dl><dt>x<dd>",
    "<object><param>",
    "<!--",
    "<!-- wp:group -->",
    "<!-- wp:x {",
    "<!-- wp:group --><div>",
    "[[[[",
    "[caption]",
    "[caption width=3]<img src=/x>",
    "[gallery",
    "[/caption]",
    "[vc_row]",
    "[vc_column_text a=\"",
    "\"'",
    "\"1' ",
    "1x1x",
    "--",
    "&",
    "&amp",
    "<p",
    "<p>",
    "<p>\n",
    "\n \n",
    "<br><br>",
    "<script",
    "<script>",
    "<pre>",
    "</pre>",
    "<pre></pre>",
    "http://a.example\n",
    "<a %=%",
    "<a b=\"",
    "<sup class=fn data-fn=%>x</sup>",
    " :) ",
    "<h2 id=x>x",
    "<section class='part part--report'><h2 class=part__label>x</h2>",
    "<details><summary>x</summary>",
    "<iframe src=//a.example>",
    "<img src=/x>",
    "<p><img src=/x></p>",
    "<li>x",
    "<b><h2>x</h2>",
    "<wbr>",
    "<p dir=rtl>x",
];

#[test]
fn a_megabyte_of_anything_gives_a_bounded_body() {
    let context = WordPressContext { base_url: "https://old.example/", lang: "en", resolve: &Nothing };
    let size = std::env::var("HOSTILE_BYTES").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let only = std::env::var("HOSTILE_UNIT").ok();
    let show = std::env::var("HOSTILE_SHOW").is_ok();
    for unit in UNITS.iter().filter(|unit| only.as_deref().is_none_or(|only| only == **unit)) {
        let input = bomb(unit, size);
        let ways: [(&str, &dyn Fn() -> Reading); 4] = [
            ("article", &|| read_html(&input, &Policy::Article)),
            ("comment", &|| read_html(&input, &Policy::Comment)),
            ("wordpress", &|| read_wordpress(&input, 1, &context)),
            ("wordpress comment", &|| read_wordpress_comment(&input, &context)),
        ];
        for (name, way) in ways {
            let started = std::time::Instant::now();
            let reading = way();
            let read = started.elapsed();
            assert!(reading.losses.len() <= MAX_NOTES && reading.changes.len() <= MAX_NOTES, "{unit}");
            let json = reading.body.to_json();
            assert!(json.len() <= 64 * input.len(), "{unit}: {} bytes of JSON", json.len());
            assert!(Body::from_json(&json).unwrap() == reading.body, "{unit}");
            let stored = started.elapsed() - read;
            let html = write_html(&reading.body, &WriteOptions::new(&PlainPictures));
            assert!(html.as_str().len() <= 64 * input.len(), "{unit}: {} bytes of HTML", html.as_str().len());
            assert_eq!(Tree::parse(html.as_str()).cuts(), [""; 0], "{unit} {name}: may not be read again");
            let total = started.elapsed();
            if show && total.as_millis() > 300 {
                println!(
                    "{unit:?} {name}: read {} ms, stored {} ms, all {} ms",
                    read.as_millis(),
                    stored.as_millis(),
                    total.as_millis()
                );
            }
        }
    }
}
