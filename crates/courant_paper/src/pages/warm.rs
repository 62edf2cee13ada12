//! What was hot stays hot: the addresses of the pages that were asked for most are written to the paper's folder while it is
//! served, and their pages are made when it starts, before somebody asks.
//!
//! Only addresses are kept, of pages that everybody may open; who asked is not known here. A list that is missing, or of
//! which a part cannot be read, costs nothing but a cold start.

use super::answer;
use crate::paper::Paper;
use anyhow::{Context, Result};
use http::{Method, Request};
use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The file in the paper's folder: an address a line, the hottest first.
const FILE: &str = ".hot";
/// Most addresses that are kept.
const MOST: usize = 500;
/// Longest address that is kept, in bytes.
const LONGEST: usize = 1_000;
/// How often they are written.
const PAUSE: Duration = Duration::from_secs(300);

/// Keeps the list of a paper that is served.
pub struct Warmth {
    paper: Arc<Paper>,
    file: PathBuf,
    /// How often each page was given out, what is long past counting less.
    heat: Mutex<HashMap<String, f64>>,
}

impl Warmth {
    /// Of a paper with a folder.
    pub fn new(paper: &Arc<Paper>, folder: &Path) -> Warmth {
        Warmth { paper: Arc::clone(paper), file: folder.join(FILE), heat: Mutex::default() }
    }

    /// Makes the pages of the list, one after the other, so that readers who come meanwhile hardly notice; how many.
    pub async fn make_pages(&self) -> usize {
        let addresses = self.read();
        for address in &addresses {
            let Ok(request) = Request::builder().method(Method::HEAD).uri(address).body(()) else { continue };
            // It is the page that is wanted, kept by now; what it is answered with does not matter.
            drop(Box::pin(answer::answer(&self.paper, &request.into_parts().0)).await);
            tokio::task::yield_now().await;
        }
        addresses.len()
    }

    /// Writes the list every few minutes until `stop` is ready, and once more then.
    pub async fn run(self: Arc<Self>, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        loop {
            let is_over = tokio::select! {
                () = &mut stop => true,
                () = tokio::time::sleep(PAUSE) => false,
            };
            if let Err(error) = self.note() {
                tracing::warn!(error = format!("{error:#}"), "the addresses of hot pages could not be written");
            }
            if is_over {
                return;
            }
        }
    }

    /// Writes what is hot now.
    pub fn note(&self) -> Result<()> {
        let mut heat = self.heat.lock().unwrap_or_else(PoisonError::into_inner);
        heat.values_mut().for_each(|heat| *heat /= 2.0);
        self.paper.cache.take_hits(|key, hits| {
            if let Some(address) = address_of(key) {
                *heat.entry(address).or_default() += f64::from(hits);
            }
        });
        let mut hottest: Vec<(&String, &f64)> = heat.iter().collect();
        hottest.sort_by(|(a, one), (b, other)| other.total_cmp(one).then_with(|| a.cmp(b)));
        hottest.truncate(MOST);
        let text: String = hottest.iter().flat_map(|(address, _)| [address.as_str(), "\n"]).collect();
        let new = self.file.with_extension("new");
        std::fs::write(&new, text).with_context(|| format!("{}", new.display()))?;
        std::fs::rename(&new, &self.file).with_context(|| format!("{}", self.file.display()))?;
        *heat = hottest.into_iter().map(|(address, heat)| (address.clone(), *heat)).collect();
        Ok(())
    }

    /// The addresses of the list.
    fn read(&self) -> Vec<String> {
        let mut text = Vec::new();
        let longest = (MOST * (LONGEST + 1)) as u64;
        let read = std::fs::File::open(&self.file).and_then(|file| file.take(longest).read_to_end(&mut text));
        if read.is_err() {
            return Vec::new();
        }
        let text = String::from_utf8_lossy(&text);
        let is_address = |line: &&str| line.starts_with('/') && line.len() <= LONGEST;
        text.lines().filter(is_address).take(MOST).map(str::to_owned).collect()
    }
}

/// The address whose page is kept under a key of the router ([`super::router::Ask::key`]); none for spellings that only lead on.
fn address_of(key: &str) -> Option<String> {
    let mut parts = key.split('\u{1}');
    let path = parts.next().filter(|path| path.starts_with('/') && !path.contains(char::is_whitespace))?;
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in parts.filter_map(|part| part.split_once('=')) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    let address = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    (address.len() <= LONGEST).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::router::Ask;

    #[test]
    fn a_key_leads_back_to_its_address() {
        for (path, query) in [("/", ""), ("/?", "p=12"), ("/a/b/", ""), ("/%E1%9E%80/comments/", "after=3&sort=new")] {
            let Some(ask) = Ask::parse(path.trim_end_matches('?'), query) else { panic!("{path}") };
            let Some(address) = address_of(&ask.key()) else { continue };
            let (path, query) = address.split_once('?').unwrap_or((&address, ""));
            assert_eq!(Ask::parse(path, query).unwrap().key(), ask.key(), "{address}");
        }
        assert_eq!(address_of("/a/\u{1}before=x y").as_deref(), Some("/a/?before=x+y"));
        for none in ["~/a", "", "/a b", &format!("/{}", "x".repeat(LONGEST))] {
            assert_eq!(address_of(none), None, "{none}");
        }
    }
}
