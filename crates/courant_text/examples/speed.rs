//! Prints how fast texts are cut, counted and folded, in MB/s; meant for `--release`.

use std::hint::black_box;
use std::time::Instant;

const SCRIPTS: [(&str, &str); 6] = [
    ("en", include_str!("../../../fixtures/scripts/en.txt")),
    ("km", include_str!("../../../fixtures/scripts/km.txt")),
    ("my", include_str!("../../../fixtures/scripts/my.txt")),
    ("th", include_str!("../../../fixtures/scripts/th.txt")),
    ("zh", include_str!("../../../fixtures/scripts/zh.txt")),
    ("ar", include_str!("../../../fixtures/scripts/ar.txt")),
];

fn main() {
    for (lang, text) in SCRIPTS {
        let long = text.repeat(1_000_000 / text.len() + 1);
        let megabytes = long.len() as f64 / 1e6;
        let rate = |work: &dyn Fn() -> usize| {
            let start = Instant::now();
            black_box(work());
            megabytes / start.elapsed().as_secs_f64()
        };
        courant_text::word_count("warm up");
        let words = rate(&|| courant_text::word_count(&long));
        let fold = rate(&|| courant_text::fold(&long).len());
        let reading = rate(&|| courant_text::reading_secs(&long) as usize);
        let terms = rate(&|| courant_text::key_terms(&long, 20).len());
        let start = Instant::now();
        for _ in 0..1000 {
            black_box(courant_text::teaser(black_box(&long), courant_text::TEASER_WIDTH));
        }
        let teaser = start.elapsed().as_micros() / 1000;
        println!(
            "{lang}: words {words:.0}, fold {fold:.0}, reading {reading:.0}, terms {terms:.0} MB/s; a teaser {teaser} us"
        );
    }
}
