//! How well texts are found: `cargo xtask eval search FOLDER`, with the corpora `*.jsonl.zst` in the folder.
//!
//! - Recall of single words in scripts without spaces, as people or another machine cut the texts: of the texts with
//!   that word, how many come out. Words are drawn evenly from those of at least two syllables or three letters.
//! - Known items: the words of a headline, and three of them, are asked; nDCG at 10 of its article.

use anyhow::{Context, Result};
use courant_search::{Document, Index, Request};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::time::{Duration, Instant};

const WORDS: usize = 600;
const ITEMS: usize = 600;

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("which folder?")?;
    let folder = Path::new(&folder);
    for (file, language) in [("bbc-news", "en"), ("agnews-test7600", "en"), ("thai-news-synthetic-A", "th")] {
        known_items(&folder.join(format!("{file}.jsonl.zst")), language).with_context(|| file.to_owned())?;
    }
    for (file, language, words) in [("khmer-web-A", "km", "crf_words"), ("burmese-news-A", "my", "words")] {
        recall(&folder.join(format!("{file}.jsonl.zst")), language, words).with_context(|| file.to_owned())?;
    }
    Ok(())
}

fn rows(path: &Path) -> Result<Vec<Value>> {
    let text = zstd::decode_all(std::fs::File::open(path)?)?;
    text.split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| Ok(serde_json::from_slice(line)?))
        .collect()
}

fn field<'r>(row: &'r Value, name: &str) -> &'r str {
    row[name].as_str().unwrap_or_default()
}

fn index_of(documents: impl Iterator<Item = Document>) -> Result<Index> {
    let start = Instant::now();
    let index = Index::in_memory()?;
    let mut writer = index.writer()?;
    for document in documents {
        writer.put(&document)?;
    }
    writer.commit(1)?;
    index.refresh()?;
    let secs = start.elapsed().as_secs_f64();
    println!("  {} texts in {secs:.1} s", index.count());
    Ok(index)
}

fn find(index: &Index, text: &str, most: usize, spent: &mut Vec<Duration>) -> Result<Vec<i64>> {
    let start = Instant::now();
    let found = index.find(&Request { text: text.to_owned(), most, ..Request::default() })?;
    spent.push(start.elapsed());
    Ok(found.hits.iter().map(|hit| hit.id).collect())
}

fn percentiles(spent: &mut [Duration]) -> String {
    spent.sort_unstable();
    let at = |share: f64| spent.get((spent.len() as f64 * share) as usize).copied().unwrap_or_default();
    format!("p50 {:?}, p99 {:?}", at(0.5), at(0.99))
}

/// Every so many of them.
fn sample<T>(all: &[T], most: usize) -> impl Iterator<Item = (usize, &T)> {
    all.iter().enumerate().step_by((all.len() / most).max(1))
}

fn known_items(path: &Path, language: &str) -> Result<()> {
    println!("{}", path.display());
    let rows = rows(path)?;
    let index = index_of(rows.iter().enumerate().map(|(at, row)| Document {
        id: at as i64 + 1,
        language: language.to_owned(),
        headline: field(row, "title").to_owned(),
        body: field(row, "body").to_owned(),
        ..Document::default()
    }))?;
    // Another article with the same headline is as good.
    let mut same: BTreeMap<&str, HashSet<i64>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        same.entry(field(row, "title")).or_default().insert(at as i64 + 1);
    }
    let mut spent = Vec::new();
    for (what, most) in [("whole headline", usize::MAX), ("three of its words", 3)] {
        let (mut gain, mut count) = (0.0, 0);
        for (_, row) in sample(&rows, ITEMS) {
            let title = field(row, "title");
            let question = longest_words(title, most);
            let hits = find(&index, &question, 10, &mut spent)?;
            let place = hits.iter().position(|id| same[title].contains(id));
            gain += place.map_or(0.0, |place| 1.0 / (place as f64 + 2.0).log2());
            count += 1;
        }
        println!("  nDCG@10, {what}: {:.3}", gain / f64::from(count));
    }
    println!("  {}", percentiles(&mut spent));
    Ok(())
}

/// The longest words of a text, in its order; all of it where it has no more.
fn longest_words(text: &str, most: usize) -> String {
    let words: Vec<&str> = courant_text::words(text).collect();
    if words.len() <= most {
        return text.to_owned();
    }
    let mut order: Vec<usize> = (0..words.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(words[*at].chars().count()));
    order.truncate(most);
    order.sort_unstable();
    order.into_iter().map(|at| words[at]).collect::<Vec<_>>().join(" ")
}

fn recall(path: &Path, language: &str, words_of: &str) -> Result<()> {
    println!("{}", path.display());
    let rows = rows(path)?;
    let index = index_of(rows.iter().enumerate().map(|(at, row)| Document {
        id: at as i64 + 1,
        language: language.to_owned(),
        body: field(row, "text").to_owned(),
        ..Document::default()
    }))?;
    let mut places: BTreeMap<String, HashSet<i64>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        for word in words(&row[words_of]) {
            if courant_text::graphemes(word).count() >= 2 && courant_text::word_count(word) > 0 {
                places.entry(word.to_owned()).or_default().insert(at as i64 + 1);
            }
        }
    }
    // What comes back is bounded, so words of few texts are asked.
    let asked: Vec<(&String, &HashSet<i64>)> =
        places.iter().filter(|(_, texts)| (2..=60).contains(&texts.len())).collect();
    let (mut recalled, mut precise, mut count, mut spent) = (0.0, 0.0, 0, Vec::new());
    let mut worst: Vec<(f64, &str)> = Vec::new();
    for (_, (word, texts)) in sample(&asked, WORDS) {
        let hits: HashSet<i64> = find(&index, word, 100, &mut spent)?.into_iter().collect();
        let right = hits.intersection(texts).count() as f64;
        let recall = right / texts.len() as f64;
        recalled += recall;
        precise += if hits.is_empty() { 0.0 } else { right / hits.len() as f64 };
        count += 1;
        worst.push((recall, word));
    }
    worst.sort_by(|a, b| a.0.total_cmp(&b.0));
    let worst: Vec<&str> = worst.iter().filter(|(recall, _)| *recall < 1.0).take(8).map(|(_, word)| *word).collect();
    let count = f64::from(count);
    println!(
        "  recall of single words: {:.3}, the same cut in what is found: {:.3}",
        recalled / count,
        precise / count
    );
    println!("  {}; not wholly found: {}", percentiles(&mut spent), worst.join(", "));
    Ok(())
}

fn words(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => text.split([' ', '|', '\u{200b}']).map(str::trim).collect(),
        Value::Array(words) => words.iter().filter_map(Value::as_str).map(str::trim).collect(),
        _ => Vec::new(),
    }
}
