//! How well texts like a text are found: `cargo xtask eval related FOLDER`, with the corpora `*.jsonl.zst` in the folder.
//!
//! Each text asks for those like it; one with the same label is right. P@1, P@5 and MAP of the first hundred stand beside
//! those of TF-IDF with cosine, computed in the same run on the same texts, which looks at every pair of them. The
//! evaluation fails where the index is below it by more than a thousandth; with logarithms of the counts, which is
//! better as a rule, it is shown for comparison. No label is told to the index.

use anyhow::{Context, Result, bail};
use courant_search::{Document, Index};
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

/// How deep a list is judged.
const DEPTH: usize = 100;
/// Texts that ask; all where there are no more.
const ASKING: usize = 2_500;
/// How far below it may be: the order of equals.
const SLACK: f64 = 0.001;

struct Text {
    label: String,
    document: Document,
    /// Its words as people cut them; none: as the paper does.
    words: Vec<String>,
}

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("which folder?")?;
    let mut is_below = false;
    for (file, language) in
        [("bbc-news", "en"), ("agnews-test7600", "en"), ("burmese-news-A", "my"), ("thai-news-synthetic-A", "th")]
    {
        let path = Path::new(&folder).join(format!("{file}.jsonl.zst"));
        println!("{}", path.display());
        let texts = read(&path, language).with_context(|| file.to_owned())?;
        is_below |= !compare(&texts)?;
    }
    if is_below {
        bail!("TF-IDF is better somewhere");
    }
    Ok(())
}

fn read(path: &Path, language: &str) -> Result<Vec<Text>> {
    let bytes = zstd::decode_all(std::fs::File::open(path)?)?;
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines
        .zip(1..)
        .map(|(line, id)| {
            let row: Value = serde_json::from_slice(line)?;
            let field = |name: &str| row[name].as_str().unwrap_or_default();
            let document = Document {
                id,
                language: language.to_owned(),
                headline: field("title").to_owned(),
                body: [field("body"), field("text")].concat(),
                ..Document::default()
            };
            let words = match &row["words"] {
                Value::String(text) => text.split([' ', '|', '\u{200b}']).map(str::to_owned).collect(),
                Value::Array(words) => words.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
                _ => Vec::new(),
            };
            Ok(Text { label: field("topic").to_owned(), document, words })
        })
        .collect()
}

/// Whether the index is as good as what it is compared with.
fn compare(texts: &[Text]) -> Result<bool> {
    let start = Instant::now();
    let index = Index::in_memory()?;
    let mut writer = index.writer()?;
    for text in texts {
        writer.put(&text.document)?;
    }
    writer.commit(1)?;
    index.refresh()?;
    println!("  {} texts in {:.1} s", texts.len(), start.elapsed().as_secs_f64());
    let asking: Vec<usize> = (0..texts.len()).step_by(texts.len().div_ceil(ASKING)).collect();
    let mut spent: Vec<Duration> = Vec::new();
    let mut own = Figures::default();
    let mut likeness = [Vec::new(), Vec::new()];
    for at in &asking {
        let start = Instant::now();
        let found = index.alike(&texts[*at].document, &[], DEPTH)?;
        spent.push(start.elapsed());
        for (place, one) in found.iter().take(8).enumerate() {
            let is_right = texts[one.id as usize - 1].label == texts[*at].label;
            if place == 0 || place == 7 {
                likeness[usize::from(is_right)].push(one.likeness);
            }
        }
        own.add(texts, *at, &found.iter().map(|one| one.id as usize - 1).collect::<Vec<_>>());
    }
    own.print("the index");
    let mut is_as_good = true;
    for (name, is_dampened) in [("TF-IDF cosine", false), ("the same, ln", true)] {
        let cosine = Cosine::of(texts, is_dampened);
        let mut figures = Figures::default();
        for at in &asking {
            figures.add(texts, *at, &cosine.alike(*at));
        }
        figures.print(name);
        is_as_good &= is_dampened || own.all().iter().zip(figures.all()).all(|(own, other)| own + SLACK >= other);
    }
    spent.sort_unstable();
    let at = |share: f64| spent[(spent.len() as f64 * share) as usize];
    println!("  a question: p50 {:?}, p99 {:?}", at(0.5), at(0.99));
    for (name, list) in ["wrong", "right"].into_iter().zip(&mut likeness) {
        list.sort_by(f32::total_cmp);
        let at = |share: f64| list.get((list.len() as f64 * share) as usize).copied().unwrap_or_default();
        println!("  likeness of {name} ones (first, eighth): {:.3} … {:.3} … {:.3}", at(0.1), at(0.5), at(0.9));
    }
    Ok(is_as_good)
}

#[derive(Default)]
struct Figures {
    sums: [f64; 3],
    count: f64,
}

impl Figures {
    fn add(&mut self, texts: &[Text], asked: usize, found: &[usize]) {
        let is_right = |at: &usize| texts[*at].label == texts[asked].label;
        let precision = |most: usize| found.iter().take(most).filter(|at| is_right(at)).count() as f64 / most as f64;
        let there = texts.iter().filter(|text| text.label == texts[asked].label).count() - 1;
        let (mut right, mut sum) = (0.0, 0.0);
        for (at, place) in found.iter().take(DEPTH).zip(1..) {
            if is_right(at) {
                right += 1.0;
                sum += right / f64::from(place);
            }
        }
        let average = sum / there.clamp(1, DEPTH) as f64;
        for (sum, figure) in self.sums.iter_mut().zip([precision(1), precision(5), average]) {
            *sum += figure;
        }
        self.count += 1.0;
    }

    fn all(&self) -> [f64; 3] {
        self.sums.map(|sum| sum / self.count)
    }

    fn print(&self, name: &str) {
        let [one, five, map] = self.all();
        println!("  {name:<14} P@1 {one:.4}  P@5 {five:.4}  MAP@{DEPTH} {map:.4}");
    }
}

/// TF-IDF as textbooks have it: every word of two letters and more, smoothed idf, vectors of length 1.
struct Cosine {
    vectors: Vec<Vec<(u32, f32)>>,
    places: Vec<Vec<(u32, f32)>>,
}

impl Cosine {
    fn of(texts: &[Text], is_dampened: bool) -> Cosine {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut vectors: Vec<Vec<(u32, f32)>> = Vec::new();
        let mut count: Vec<f32> = Vec::new();
        for text in texts {
            let mut own: HashMap<u32, f32> = HashMap::new();
            let whole = [text.document.headline.as_str(), text.document.body.as_str()].join("\n");
            let cut: Vec<String> = match text.words.as_slice() {
                [] => courant_text::words(&whole).map(str::to_lowercase).collect(),
                words => words.to_vec(),
            };
            for word in cut.into_iter().filter(|word| word.chars().nth(1).is_some()) {
                let next = numbers.len() as u32;
                *own.entry(*numbers.entry(word).or_insert(next)).or_default() += 1.0;
            }
            count.resize(numbers.len(), 0.0);
            own.keys().for_each(|word| count[*word as usize] += 1.0);
            vectors.push(own.into_iter().collect());
        }
        let all = texts.len() as f32;
        let mut places = vec![Vec::new(); count.len()];
        for (at, vector) in vectors.iter_mut().enumerate() {
            for (word, weight) in vector.iter_mut() {
                let often = if is_dampened { 1.0 + weight.ln() } else { *weight };
                *weight = often * (((1.0 + all) / (1.0 + count[*word as usize])).ln() + 1.0);
            }
            let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
            for (word, weight) in vector.iter_mut() {
                *weight /= length;
                places[*word as usize].push((at as u32, *weight));
            }
        }
        Cosine { vectors, places }
    }

    fn alike(&self, asked: usize) -> Vec<usize> {
        let mut scores = vec![0.0_f32; self.vectors.len()];
        for (word, weight) in &self.vectors[asked] {
            for (at, other) in &self.places[*word as usize] {
                scores[*at as usize] += weight * other;
            }
        }
        let mut found: Vec<usize> = (0..scores.len()).filter(|at| *at != asked && scores[*at] > 0.0).collect();
        found.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
        found.truncate(DEPTH);
        found
    }
}
