//! Lasting ids of blocks: each once in a body, kept where it may be, else made anew.

use std::collections::HashSet;

/// Bytes an id may have.
const MAX_ID_BYTES: usize = 32;
/// Ids made anew follow the highest one seen below this.
const MAX_SEEN: u64 = 1 << 40;

/// The ids a body has so far.
pub(crate) struct Ids {
    taken: HashSet<String>,
    next: u64,
}

impl Ids {
    pub(crate) fn new() -> Ids {
        Ids { taken: HashSet::new(), next: 1 }
    }

    /// Notes an id that may be asked for later, so that none made anew will be in its way.
    pub(crate) fn foresee(&mut self, id: &str) {
        // Numbers that nobody counted up to are in nobody's way.
        let number =
            id.strip_prefix('b').and_then(|number| number.parse::<u64>().ok()).filter(|number| *number < MAX_SEEN);
        if let Some(number) = number {
            self.next = self.next.max(number + 1);
        }
    }

    /// The wished id if it is of the alphabet and nobody has it, else the next free one.
    pub(crate) fn take(&mut self, wished: Option<&str>) -> String {
        let kept = wished.filter(|id| is_id(id) && !self.taken.contains(*id)).map(str::to_owned);
        let id = kept.unwrap_or_else(|| {
            loop {
                let id = format!("b{}", self.next);
                self.next += 1;
                if !self.taken.contains(&id) {
                    break id;
                }
            }
        });
        self.taken.insert(id.clone());
        id
    }

    /// Gives an id back that no block will have.
    pub(crate) fn release(&mut self, id: &str) {
        self.taken.remove(id);
    }
}

/// Letters a to z and digits, at most 32 of them.
pub(crate) fn is_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= MAX_ID_BYTES && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}
