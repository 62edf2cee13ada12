//! A sliding piece of the input with its place in the file.
//!
//! The window grows only while one undecided stretch (a CDATA section, a run of text) needs
//! it and is given back afterwards, so memory stays flat however long the file is.

use std::io::{ErrorKind, Read, Result};

use memchr::memmem::Finder;

const USUAL: usize = 256 << 10;

/// What a bounded search of the window ended with.
pub(super) enum Found {
    /// Found, this many bytes after the window's start.
    At(usize),
    /// Not in the first `limit` bytes; there is more input.
    Limit,
    /// Not found and the input is at its end; the whole of it is in the window.
    End,
}

pub(super) struct Window<R> {
    input: R,
    buf: Vec<u8>,
    start: usize,
    end: usize,
    offset: u64,
    at_end: bool,
}

impl<R: Read> Window<R> {
    /// A window on `input`, whose next byte has this place in the file.
    pub fn new(input: R, offset: u64) -> Self {
        Window { input, buf: vec![0; USUAL], start: 0, end: 0, offset, at_end: false }
    }

    /// What has been read and not yet taken.
    pub fn rest(&self) -> &[u8] {
        &self.buf[self.start..self.end]
    }

    /// Where in the file the window starts.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Leaves `n` bytes behind.
    pub fn take(&mut self, n: usize) {
        let n = n.min(self.end - self.start);
        self.start += n;
        self.offset += n as u64;
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
        }
    }

    /// Reads on; false at the end of the input.
    pub fn more(&mut self) -> Result<bool> {
        if self.at_end {
            return Ok(false);
        }
        if self.end == self.buf.len() {
            let held = self.end - self.start;
            if self.start >= self.buf.len() / 2 {
                self.buf.copy_within(self.start..self.end, 0);
            } else {
                let mut larger = vec![0; self.buf.len() * 2];
                larger[..held].copy_from_slice(&self.buf[self.start..self.end]);
                self.buf = larger;
            }
            self.start = 0;
            self.end = held;
        }
        loop {
            match self.input.read(&mut self.buf[self.end..]) {
                Ok(0) => {
                    self.at_end = true;
                    return Ok(false);
                }
                Ok(n) => {
                    self.end += n;
                    return Ok(true);
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
    }

    /// Reads on until `n` bytes are held, or all there is.
    pub fn need(&mut self, n: usize) -> Result<()> {
        while self.end - self.start < n {
            if !self.more()? {
                break;
            }
        }
        Ok(())
    }

    /// Searches from `from` on, reading as it goes, never holding much more than `limit` bytes.
    pub fn find(&mut self, what: &Finder<'_>, from: usize, limit: usize) -> Result<Found> {
        let mut from = from;
        loop {
            let rest = self.rest();
            if from < rest.len()
                && let Some(i) = what.find(&rest[from..])
            {
                return Ok(Found::At(from + i));
            }
            from = from.max((rest.len() + 1).saturating_sub(what.needle().len()));
            if rest.len() >= limit {
                return Ok(Found::Limit);
            }
            if !self.more()? {
                return Ok(Found::End);
            }
        }
    }

    /// Gives the memory of an unusually long stretch back.
    pub fn shrink(&mut self) {
        let held = self.end - self.start;
        if self.buf.len() > 16 * USUAL && held <= USUAL {
            let mut usual = vec![0; USUAL];
            usual[..held].copy_from_slice(&self.buf[self.start..self.end]);
            self.buf = usual;
            self.start = 0;
            self.end = held;
        }
    }
}
