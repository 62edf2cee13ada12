//! The folds: a model learns some comments and judges the others.

use super::judge::{Scored, auc, false_positives, precision_recall, recall_at};
use super::read::{Labelled, read};
use anyhow::{Context, bail, ensure};
use courant_body::plain_text;
use courant_news::comment::spam::{Model, Sample};
use courant_news::comment::text;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Parts a single file is cut into.
const PARTS: usize = 5;

struct Options {
    files: Vec<PathBuf>,
    /// Names of writers are looked at too.
    has_names: bool,
    /// One decision after the other, instead of all at once.
    is_online: bool,
    /// Which of many orders the comments are learned in.
    order: u64,
    /// Most comments to learn from.
    most: usize,
}

pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    let options = parse(arguments)?;
    let mut parts = Vec::new();
    for file in &options.files {
        parts.push(read(file)?);
    }
    let names: Vec<String> = match parts.len() {
        1 => {
            let mut all = parts.remove(0);
            shuffle(&mut all, options.order);
            let mut cut: Vec<Vec<Labelled>> = (0..PARTS).map(|_| Vec::new()).collect();
            for (index, one) in all.into_iter().enumerate() {
                cut[index % PARTS].push(one);
            }
            parts = cut;
            (1..=PARTS).map(|part| format!("part {part} of {PARTS}")).collect()
        }
        _ => options.files.iter().map(|file| file_name(file)).collect(),
    };
    println!(
        "{:<24} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6} {:>8}",
        "left out", "AUC", "P.5", "R.5", "R@.5%", "R@1%", "R@2%", "FP.5", "µs each"
    );
    let mut model = Model::empty();
    let (mut all, mut sum, mut spent) = (Vec::new(), [0.0; 4], Duration::ZERO);
    for (index, name) in names.iter().enumerate() {
        let rest = parts.iter().enumerate().filter(|(other, _)| *other != index).flat_map(|(_, part)| part);
        let (taught, scored, time) = fold(rest.collect(), &parts[index], &options)?;
        print(name, &scored, time);
        let figures = [auc(&scored), recall(&scored, 0.005), recall(&scored, 0.01), recall(&scored, 0.02)];
        sum.iter_mut().zip(figures).for_each(|(sum, figure)| *sum += figure);
        spent += time;
        all.extend(scored);
        model = taught;
    }
    print("all together", &all, spent);
    let mean = |figure: f64| figure / names.len() as f64;
    println!(
        "mean of the parts: AUC {:.4}, R@.5% {:.3}, R@1% {:.3}, R@2% {:.3}",
        mean(sum[0]),
        mean(sum[1]),
        mean(sum[2]),
        mean(sum[3])
    );
    for threshold in [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98] {
        let (precision, recall) = precision_recall(&all, threshold);
        let wrong = false_positives(&all, threshold) * 100.0;
        println!("from {threshold:.2}: P {precision:.3}  R {recall:.3}  {wrong:.2} % of the rest wrongly");
    }
    for share in [0.005, 0.01, 0.02] {
        println!("{:.1} %: from {:.4}", share * 100.0, recall_at(&all, share).1);
    }
    let text: String = parts.iter().flatten().flat_map(|one| [one.text.as_str(), " "]).collect();
    println!("a comment of 1 kB: {:.0} µs", of_a_kilobyte(&model, &text));
    Ok(true)
}

fn parse(arguments: &[String]) -> anyhow::Result<Options> {
    let mut options = Options { files: Vec::new(), has_names: false, is_online: false, order: 7, most: usize::MAX };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--names" => options.has_names = true,
            "--online" => options.is_online = true,
            "--order" => options.order = arguments.next().context("--order takes a number")?.parse()?,
            "--most" => options.most = arguments.next().context("--most takes a number")?.parse()?,
            other if other.starts_with("--") => bail!("{other} is no option: --names, --online, --order N, --most N"),
            file => options.files.push(PathBuf::from(file)),
        }
    }
    ensure!(!options.files.is_empty(), "no file was named");
    Ok(options)
}

fn file_name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Another order for every number, the same for the same, and none that the files have.
fn shuffle<T>(all: &mut [T], order: u64) {
    let mut state = order;
    for at in (1..all.len()).rev() {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        all.swap(at, (state >> 33) as usize % (at + 1));
    }
}

/// A comment as the paper reads it.
struct Read {
    name: String,
    text: String,
    links: Vec<String>,
    is_spam: bool,
}

impl Read {
    fn of(one: &Labelled, has_name: bool) -> Read {
        let name = if has_name { one.name.clone() } else { String::new() };
        let (text, links) = match text::read(&one.text) {
            Ok(read) => (plain_text(&read.body), text::links(&read.body).into_iter().map(str::to_owned).collect()),
            // The paper would ask the writer again; here it counts as it is.
            Err(_) => (one.text.clone(), Vec::new()),
        };
        Read { name, text, links, is_spam: one.is_spam }
    }

    fn links(&self) -> Vec<&str> {
        self.links.iter().map(String::as_str).collect()
    }

    fn sample<'a>(&'a self, links: &'a [&'a str]) -> Sample<'a> {
        Sample { name: &self.name, text: &self.text, links }
    }
}

fn fold(
    mut taught: Vec<&Labelled>,
    judged: &[Labelled],
    options: &Options,
) -> anyhow::Result<(Model, Vec<Scored>, Duration)> {
    shuffle(&mut taught, options.order);
    taught.truncate(options.most);
    let mut model = Model::empty();
    let read: Vec<Read> = taught.iter().map(|one| Read::of(one, options.has_names)).collect();
    let links: Vec<Vec<&str>> = read.iter().map(|one| one.links()).collect();
    let decisions = read.iter().zip(&links).map(|(one, links)| (one.sample(links), one.is_spam));
    if options.is_online {
        decisions.for_each(|(sample, is_spam)| model.learn(&sample, is_spam));
    } else {
        model.study(&decisions.collect::<Vec<_>>());
    }
    // As it comes out of the store.
    let model = Model::from_bytes(&model.to_bytes())?;
    let mut spent = Duration::ZERO;
    let mut scored = Vec::new();
    for one in judged {
        let one = Read::of(one, options.has_names);
        let links = one.links();
        let begin = Instant::now();
        let score = model.score(&one.sample(&links));
        spent += begin.elapsed();
        scored.push((score.context("too few comments of a kind to learn from")?, one.is_spam));
    }
    Ok((model, scored, spent))
}

fn print(name: &str, scored: &[Scored], time: Duration) {
    let (precision, recall) = precision_recall(scored, 0.5);
    let [half, one, two] = [0.005, 0.01, 0.02].map(|share| recall_at(scored, share).0);
    let each = time.as_secs_f64() * 1e6 / scored.len().max(1) as f64;
    println!(
        "{name:<24} {:>6.4} {precision:>6.3} {recall:>6.3} {half:>6.3} {one:>6.3} {two:>6.3} {:>6.4} {each:>8.1}",
        auc(scored),
        false_positives(scored, 0.5),
    );
}

fn recall(scored: &[Scored], share: f64) -> f64 {
    recall_at(scored, share).0
}

/// Microseconds for a thousand bytes of a text, the median over all its thousands.
fn of_a_kilobyte(model: &Model, text: &str) -> f64 {
    let mut spent: Vec<f64> = Vec::new();
    let mut rest = text;
    while rest.len() >= 1_000 {
        let end = (0..=1_000).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        let (one, after) = rest.split_at(end);
        rest = after;
        let begin = Instant::now();
        let score = model.score(&Sample { name: "", text: one, links: &[] });
        spent.push(begin.elapsed().as_secs_f64() * 1e6);
        // A model that says nothing would be measured for nothing.
        if score.is_none() {
            return f64::NAN;
        }
    }
    spent.sort_by(f64::total_cmp);
    spent.get(spent.len() / 2).copied().unwrap_or_default()
}
