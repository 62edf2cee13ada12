//! One pass over the file on a thread of its own: batches of items come out as fast as they are taken.

use super::item::{Item, Record};
use super::read::{Header, WxrReader};
use super::repair::ReadError;
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use tokio::sync::mpsc;

/// Items of a batch, at most.
pub(super) const BATCH_ITEMS: usize = 200;
/// Text of a batch, in bytes; one item may be longer.
const BATCH_BYTES: usize = 4 << 20;

/// Items read together, and where the file goes on after them.
#[derive(Debug)]
pub(super) struct Raw {
    #[expect(clippy::vec_box, reason = "items come boxed from the reader; a box is moved, not the item")]
    pub items: Vec<Box<Item>>,
    /// All items passed since the batch before, those not wanted too.
    pub passed: u64,
    /// Everything before it has been handed out.
    pub end: u64,
    /// What the reader knows there.
    pub header: Header,
}

/// Where a pass begins.
#[derive(Debug, Clone, Default)]
pub(super) struct Start {
    pub path: PathBuf,
    /// Offset and what the reader knew there; none for the beginning.
    pub from: Option<(u64, Header)>,
    pub zone_ms: Option<i64>,
}

/// Reads the items that are `wanted`, in batches.
pub(super) fn batches(start: Start, wanted: fn(&Item) -> bool) -> mpsc::Receiver<Result<Raw, ReadError>> {
    let (sender, receiver) = mpsc::channel(2);
    tokio::task::spawn_blocking(move || {
        if let Err(error) = read(start, wanted, &sender) {
            // Nobody listens any more where sending fails.
            drop(sender.blocking_send(Err(error)));
        }
    });
    receiver
}

/// Opens the file at the start of the pass.
pub(super) fn open(start: &Start) -> Result<WxrReader<BufReader<File>>, ReadError> {
    let offset = start.from.as_ref().map_or(0, |(offset, _)| *offset);
    let file = File::open(&start.path).map_err(|source| ReadError::Io { offset, source })?;
    let file = BufReader::with_capacity(256 << 10, file);
    let mut reader = match &start.from {
        Some((offset, header)) => WxrReader::resume(file, *offset, header.clone())?,
        None => WxrReader::open(file)?,
    };
    reader.assume_zone(start.zone_ms);
    Ok(reader)
}

fn read(
    start: Start,
    wanted: fn(&Item) -> bool,
    sender: &mpsc::Sender<Result<Raw, ReadError>>,
) -> Result<(), ReadError> {
    let mut reader = open(&start)?;
    let mut items = Vec::new();
    let mut bytes = 0;
    let mut passed = 0;
    loop {
        let record = reader.next()?;
        // Repairs are told once, by the first pass.
        drop(reader.take_repairs());
        let is_end = record.is_none();
        if let Some((_, Record::Item(item))) = record {
            passed += 1;
            if wanted(&item) {
                bytes += weight(&item);
                items.push(item);
            }
        }
        if is_end || items.len() >= BATCH_ITEMS || bytes >= BATCH_BYTES || passed >= 20_000 {
            let raw = Raw {
                items: std::mem::take(&mut items),
                passed: std::mem::take(&mut passed),
                end: reader.position(),
                header: reader.header().clone(),
            };
            bytes = 0;
            if sender.blocking_send(Ok(raw)).is_err() || is_end {
                return Ok(());
            }
        }
    }
}

fn weight(item: &Item) -> usize {
    let meta: usize = item.meta.iter().map(|(key, value)| key.len() + value.len()).sum();
    let comments: usize = item.comments.iter().map(|comment| comment.content.len() + 300).sum();
    item.content.len() + meta + comments
}
