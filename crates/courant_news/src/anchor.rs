//! Anchors: where an inline question stands, so that it is found again when the text has changed.
//!
//! Staff mark a passage and ask. The mark lives in the body ([`courant_body::Mark::Question`]); what
//! is kept beside it is an [`Anchor`]: the block, the words, and what stood before and after them. [`carry`]
//! takes all marks from one version of a text to the next. What has no place there any more is given back with its
//! anchor, for the author to decide: a question is never dropped, and never put where it might not belong.
//!
//! Texts are compared by what readers take for letters, folded ([`courant_text::fold`]), in every script. A place is
//! weighed by how much of the quote is left, how much of what was round it, and whether it is the same block; the
//! best is taken if it is good enough and no other is as good.
//!
//! Anchors are W3C Web Annotation's `TextQuoteSelector` (exact, prefix, suffix) with a block added.
//!
//! Not here: what is asked, by whom, and the answers (`courant_paper`).

mod align;
mod find;
mod runs;
mod wrap;

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use courant_body::Body;
use serde::{Deserialize, Serialize};

use crate::units::units;
use find::{CONTEXT, Wanted};
use runs::Run;

/// Where a question stands: a passage, and what is round it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Anchor {
    /// Id of the block; `note:` and the id of a footnote in one of these.
    pub block: String,
    /// The passage, as it stood.
    pub quote: String,
    /// The last 32 graphemes before it, of the same run of text; fewer where it begins.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// The first 32 graphemes after it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub suffix: String,
}

/// A text with the questions of its last version.
#[must_use]
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    /// The new text, marked.
    pub body: Body,
    /// The marks that have no place in it, with where they were, in reading order.
    pub lost: Vec<(String, Anchor)>,
}

/// The anchor of a mark that stands in a body; none where it does not, or round no text.
pub fn of(body: &Body, mark_id: &str) -> Option<Anchor> {
    let runs = runs::runs(body);
    let all = runs.iter().flat_map(|run| run.passages.iter().map(move |passage| (run, passage)));
    let (run, passage) = all.into_iter().find(|(_, passage)| passage.mark_id == mark_id)?;
    (!passage.range.is_empty()).then(|| anchor(run, passage.range.clone()))
}

/// Puts a mark where its anchor says, into another version of the text.
///
/// None where the passage is gone, changed too much, stands in two places that are equally good, or crosses the passage of
/// another question. Where the body has the mark already, it stays as it is.
pub fn place(body: &Body, anchor: &Anchor, mark_id: &str) -> Option<Body> {
    let mut runs = runs::runs(body);
    if runs.iter().flat_map(|run| &run.passages).any(|passage| passage.mark_id == mark_id) {
        return Some(body.clone());
    }
    let (index, range) = find_anchor(anchor, &runs)?;
    mark(&mut runs, index, range, mark_id)?;
    Some(runs::with_runs(body, runs))
}

/// The anchor of a passage that somebody selected on the page.
///
/// Takes the text as browsers give it: other blanks and numbers of footnotes in it do no harm. `prefix` and
/// `suffix` are what stands before and after it there, as long as the caller likes, or nothing. None where
/// the passage is not in the body, in more than one place, or in several paragraphs.
pub fn suggest(body: &Body, selected: &str, prefix: &str, suffix: &str) -> Option<Anchor> {
    let runs = runs::runs(body);
    let (quote, prefix, suffix) = (units(selected), units(last_graphemes(prefix)), units(first_graphemes(suffix)));
    // Blanks at the ends of a selection were not meant.
    let wanted = Wanted { quote: quote.trimmed(), prefix: &prefix.symbols, suffix: &suffix.symbols, block: None };
    let (index, range) = find::find(&wanted, &runs)?;
    runs.get(index).map(|run| anchor(run, range))
}

/// A body without the mark of a question.
pub fn remove(body: &Body, mark_id: &str) -> Body {
    let mut out = body.clone();
    runs::each(&mut out, &mut |_, inlines| {
        *inlines = wrap::unwrap(std::mem::take(inlines), mark_id);
    });
    out
}

/// Takes all questions of a text over to its next version.
///
/// A mark that is there already stays where it is. Where a block was not changed, or only beside the passage, the mark
/// stands where it stood; else it goes where its anchor says. Linear in both texts for each question.
pub fn carry(old: &Body, new: &Body) -> Carried {
    let old_runs = runs::runs(old);
    let mut new_runs = runs::runs(new);
    let mut known: HashSet<String> = HashSet::new();
    known.extend(new_runs.iter().flat_map(|run| &run.passages).map(|passage| passage.mark_id.clone()));
    let same = Same::of(&old_runs, &new_runs);
    let mut lost = Vec::new();
    for (run, passage) in old_runs.iter().flat_map(|run| run.passages.iter().map(move |passage| (run, passage))) {
        if !known.insert(passage.mark_id.clone()) {
            continue;
        }
        let anchor = anchor(run, passage.range.clone());
        let found = same.place(run, &passage.range, &new_runs).or_else(|| find_anchor(&anchor, &new_runs));
        let marked = found.and_then(|(index, range)| mark(&mut new_runs, index, range, &passage.mark_id));
        if marked.is_none() {
            lost.push((passage.mark_id.clone(), anchor));
        }
    }
    Carried { body: runs::with_runs(new, new_runs), lost }
}

/// An anchor as it stands in a text now: what may have been said of it by somebody else is the text's own. None where the
/// passage is not there, or in two places that are equally good.
pub fn locate(body: &Body, place: &Anchor) -> Option<Anchor> {
    let runs = runs::runs(body);
    let (index, range) = find_anchor(place, &runs)?;
    runs.get(index).map(|run| anchor(run, range))
}

/// Where passages that are marked nowhere stand in the next version of a text, each by itself: they may cross each other
/// and questions. None for one that has no place in it. One that the old text does not have is looked for in the new one as
/// it was. Linear in both texts for each passage.
pub fn follow(old: &Body, new: &Body, places: &[Anchor]) -> Vec<Option<Anchor>> {
    let (old_runs, new_runs) = (runs::runs(old), runs::runs(new));
    let same = Same::of(&old_runs, &new_runs);
    let find = |place: &Anchor, runs: &[Run]| {
        let is_said = runs.iter().any(|run| run.text.contains(&place.quote));
        is_said.then(|| find_anchor(place, runs)).flatten()
    };
    let next = |place: &Anchor| {
        let stood = find(place, &old_runs).and_then(|(index, range)| Some((old_runs.get(index)?, range)));
        let (index, range) = match stood {
            Some((run, range)) => {
                same.place(run, &range, &new_runs).or_else(|| find_anchor(&anchor(run, range.clone()), &new_runs))?
            }
            None => find(place, &new_runs)?,
        };
        // Its words may be gone while what was round them is there.
        new_runs.get(index).filter(|_| !range.is_empty()).map(|run| anchor(run, range))
    };
    places.iter().map(next).collect()
}

fn find_anchor(anchor: &Anchor, runs: &[Run]) -> Option<(usize, Range<usize>)> {
    let (quote, prefix, suffix) =
        (units(&anchor.quote), units(last_graphemes(&anchor.prefix)), units(first_graphemes(&anchor.suffix)));
    let wanted =
        Wanted { quote: &quote.symbols, prefix: &prefix.symbols, suffix: &suffix.symbols, block: Some(&anchor.block) };
    find::find(&wanted, runs)
}

fn mark(runs: &mut [Run], index: usize, range: Range<usize>, mark_id: &str) -> Option<()> {
    let run = runs.get_mut(index)?;
    run.inlines = wrap::wrap(run.inlines.clone(), range, mark_id)?;
    Some(())
}

/// The anchor of a range of a run's text.
fn anchor(run: &Run, range: Range<usize>) -> Anchor {
    let part = |range: Range<usize>| run.text.get(range).unwrap_or_default();
    Anchor {
        block: run.block.clone(),
        quote: part(range.clone()).to_owned(),
        prefix: last_graphemes(part(0..range.start)).to_owned(),
        suffix: first_graphemes(part(range.end..run.text.len())).to_owned(),
    }
}

fn first_graphemes(text: &str) -> &str {
    courant_text::first_graphemes(text, CONTEXT)
}

/// The last graphemes of a text, of which only as much is looked at as they can be.
fn last_graphemes(text: &str) -> &str {
    // A heap of marks on one letter is cut, not counted.
    let most_bytes = CONTEXT * 32;
    let from = (text.len().saturating_sub(most_bytes)..text.len()).find(|at| text.is_char_boundary(*at));
    let near = text.get(from.unwrap_or(0)..).unwrap_or(text);
    let lengths: Vec<usize> = courant_text::graphemes(near).map(str::len).collect();
    let kept: usize = lengths.iter().rev().take(CONTEXT).sum();
    near.get(near.len() - kept..).unwrap_or(near)
}

/// Which runs of two versions of a text are the same.
struct Same<'a> {
    /// New runs by block and number in it.
    by_block: HashMap<(&'a str, usize), Option<usize>>,
    /// New runs by their whole text, where only one has it.
    by_text: HashMap<String, Option<usize>>,
}

impl<'a> Same<'a> {
    fn of(old: &'a [Run], new: &[Run]) -> Same<'a> {
        let new_by_key: HashMap<(&str, usize), Option<usize>> =
            unique(new.iter().map(|run| (run.block.as_str(), run.nth)));
        let keys = unique(old.iter().map(|run| (run.block.as_str(), run.nth)));
        let by_block =
            keys.into_iter().map(|(key, index)| (key, index.and_then(|_| new_by_key.get(&key).copied().flatten())));
        Same { by_block: by_block.collect(), by_text: unique(new.iter().map(|run| run.text.clone())) }
    }

    /// The place of a passage in the same run, where that was not changed in it.
    fn place(&self, run: &Run, passage: &Range<usize>, new: &[Run]) -> Option<(usize, Range<usize>)> {
        if passage.is_empty() {
            return None;
        }
        let by_block = self.by_block.get(&(run.block.as_str(), run.nth)).copied().flatten();
        let by_text = || self.by_text.get(&run.text).copied().flatten();
        let same_text =
            by_block.filter(|index| new.get(*index).is_some_and(|new| new.text == run.text)).or_else(by_text);
        if let Some(index) = same_text {
            return Some((index, widened(&run.text, passage.clone())));
        }
        let index = by_block?;
        let text = &new.get(index)?.text;
        let before = run.text.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        let after = run.text.bytes().rev().zip(text.bytes().rev()).take_while(|(a, b)| a == b).count();
        // Ids may be given anew: the block of the same id has to be mostly the same.
        let longer = run.text.len().max(text.len());
        if (before + after) * 2 < longer {
            return None;
        }
        let Range { start, end } = *passage;
        let range = if end <= before {
            start..end
        } else if run.text.len() - start <= after {
            text.len() - (run.text.len() - start)..text.len() - (run.text.len() - end)
        } else {
            return None;
        };
        Some((index, widened(text, range)))
    }
}

/// Keys to their index; of keys that several have to none.
fn unique<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = K>) -> HashMap<K, Option<usize>> {
    let mut out: HashMap<K, Option<usize>> = HashMap::new();
    for (index, key) in keys.enumerate() {
        out.entry(key).and_modify(|known| *known = None).or_insert(Some(index));
    }
    out
}

/// A range that begins and ends where graphemes do: a sign that was added to its last letter belongs to it.
fn widened(text: &str, range: Range<usize>) -> Range<usize> {
    let (mut at, mut start, mut end) = (0, range.start, range.end);
    for grapheme in courant_text::graphemes(text) {
        let next = at + grapheme.len();
        if at < range.start && range.start < next {
            start = at;
        }
        if at < range.end && range.end <= next {
            end = next;
            break;
        }
        at = next;
    }
    start..end
}

#[cfg(test)]
mod tests;
