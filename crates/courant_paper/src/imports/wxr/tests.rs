//! The reader over the fixtures of the repository and, where they are there, over real exports.

use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use super::*;

mod breakage;
mod corpus;
mod fixtures;
mod importing;
mod interrupted;
mod outcomes;
mod packed;
mod store_dump;

/// Everything a file yields: records with their places, the header before each, repairs, the last position.
struct Whole {
    records: Vec<(u64, Record)>,
    headers: Vec<Header>,
    repairs: Vec<Repair>,
    end: u64,
}

fn read_on<R: Read>(mut reader: WxrReader<R>) -> Result<Whole, ReadError> {
    let mut whole = Whole { records: Vec::new(), headers: Vec::new(), repairs: Vec::new(), end: 0 };
    loop {
        let header = reader.header().clone();
        match reader.next()? {
            Some(record) => {
                whole.records.push(record);
                whole.headers.push(header);
            }
            None => break,
        }
    }
    whole.repairs = reader.take_repairs();
    whole.end = reader.position();
    Ok(whole)
}

fn read(bytes: &[u8]) -> Result<Whole, ReadError> {
    read_on(WxrReader::open(bytes)?)
}

fn items(whole: &Whole) -> Vec<&Item> {
    whole
        .records
        .iter()
        .filter_map(|(_, r)| match r {
            Record::Item(item) => Some(&**item),
            _ => None,
        })
        .collect()
}

fn fixtures_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/wxr")
}

/// The exports beside the repository; None (said on the output) where they are not there.
fn shared(folder: &str) -> Option<Vec<PathBuf>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder);
    if !root.is_dir() {
        println!("skipped: {} is not there", root.display());
        return None;
    }
    let mut found = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Some(found)
}

fn contents(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    File::open(path).unwrap().read_to_end(&mut bytes).unwrap();
    if path.extension().is_some_and(|e| e == "zst") { zstd::decode_all(&bytes[..]).unwrap() } else { bytes }
}

/// A reader that hands out a few bytes at a time.
struct Dribble<R>(R, usize);

impl<R: Read> Read for Dribble<R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        let n = buf.len().min(self.1);
        self.0.read(&mut buf[..n])
    }
}

/// Resuming at every k-th record must give the same rest as reading through.
fn check_resume(bytes: &[u8], every: usize) {
    let whole = read(bytes).unwrap();
    for i in (0..whole.records.len()).step_by(every.max(1)) {
        let reader = WxrReader::resume(Cursor::new(bytes), whole.records[i].0, whole.headers[i].clone()).unwrap();
        let rest = read_on(reader).unwrap();
        assert_eq!(rest.records.len(), whole.records.len() - i, "resumed at record {i}");
        assert!(rest.records == whole.records[i..], "resumed at record {i}");
        assert_eq!(rest.end, whole.end);
    }
}
