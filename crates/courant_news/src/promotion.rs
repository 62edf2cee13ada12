//! Promotions: which of them stands in which slot of a page.
//!
//! [`choose`] decides by facts and time alone. Among several that may stand in a slot the weights
//! decide, by a number drawn from the page's key, the day and the promotion: so pages share them by
//! weight, one page keeps its promotion for the day however often it is made again, and a new
//! promotion takes places from the others without shuffling them.
//!
//! Not here: labels, texts and pictures (`courant_paper`), and how a text is opened in its middle
//! (`courant_body::write_html_split`).

/// A named place on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    /// Above an article's headline or a list's head.
    Top,
    /// In an article's text, after its n-th paragraph.
    ArticleBody,
    /// Beside an article's text.
    ArticleSide,
    /// Under an article's text.
    ArticleEnd,
    /// On the front page.
    Front,
    /// Between the articles of a section's or topic's page.
    List,
}

/// A word that names no slot.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no slot \"{word}\"; the slots are {}", names())]
pub struct UnknownSlot {
    /// The word.
    pub word: String,
}

fn names() -> String {
    Slot::ALL.map(Slot::as_str).join(", ")
}

impl Slot {
    /// Every slot, in the order of a page.
    pub const ALL: [Slot; 6] =
        [Slot::Top, Slot::ArticleBody, Slot::ArticleSide, Slot::ArticleEnd, Slot::Front, Slot::List];

    /// As stored and as written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Slot::Top => "top",
            Slot::ArticleBody => "article-body",
            Slot::ArticleSide => "article-side",
            Slot::ArticleEnd => "article-end",
            Slot::Front => "front",
            Slot::List => "list",
        }
    }

    /// From its word.
    ///
    /// # Refuses
    /// Any other word, naming those there are.
    pub fn parse(word: &str) -> Result<Slot, UnknownSlot> {
        let found = Slot::ALL.into_iter().find(|slot| slot.as_str() == word);
        found.ok_or_else(|| UnknownSlot { word: word.to_owned() })
    }
}

/// What readers are told a promotion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    /// The paper's own.
    House,
    /// Somebody else's.
    Advertisement,
}

impl Label {
    /// As stored and as written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Label::House => "house",
            Label::Advertisement => "advertisement",
        }
    }

    /// From its word.
    pub fn parse(word: &str) -> Option<Label> {
        [Label::House, Label::Advertisement].into_iter().find(|label| label.as_str() == word)
    }

    /// Key of the word that is printed where the promotion brings none of its own.
    pub fn label_key(self) -> &'static str {
        match self {
            Label::House => "promotion-house",
            Label::Advertisement => "promotion-advertisement",
        }
    }
}

/// Where and when a promotion may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Its id.
    pub id: i64,
    /// Its place.
    pub slot: Slot,
    /// Where it leads, or empty. Two that lead to the same place are the same thing to a reader.
    pub address: String,
    /// Its share among those that want the same place, 1 to 1,000.
    pub weight: i64,
    /// Not before (ms UTC).
    pub starts_at: Option<i64>,
    /// Not from then on (ms UTC).
    pub ends_at: Option<i64>,
    /// Shown at most so often in all; 0: no limit.
    pub cap: i64,
    /// How often it was shown so far.
    pub shown_count: i64,
    /// Sections it is kept to; none: everywhere.
    pub section_ids: Vec<i64>,
}

/// Where a promotion stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its time has not come.
    Waiting,
    /// It may be shown.
    Running,
    /// Shown as often as was agreed.
    Capped,
    /// Its time is over.
    Ended,
}

impl State {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Running => "running",
            State::Capped => "capped",
            State::Ended => "ended",
        }
    }
}

impl Terms {
    /// Where it stands at a moment.
    pub fn state(&self, now: i64) -> State {
        if self.ends_at.is_some_and(|end| end <= now) {
            State::Ended
        } else if self.cap > 0 && self.shown_count >= self.cap {
            State::Capped
        } else if self.starts_at.is_some_and(|start| start > now) {
            State::Waiting
        } else {
            State::Running
        }
    }

    fn may_stand_on(&self, place: &Place<'_>) -> bool {
        let is_here = self.section_ids.is_empty() || self.section_ids.iter().any(|id| place.section_ids.contains(id));
        is_here && self.state(place.now) == State::Running
    }
}

/// The page that has slots to fill.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// What names the page, such as its path.
    pub key: &'a str,
    /// Its section and all above it; empty where a page belongs to none.
    pub section_ids: &'a [i64],
    /// It tells of something beside which nothing may be offered.
    pub is_grave: bool,
    /// The day, counted from 1970 in the paper's zone.
    pub day: i64,
    /// The moment (ms UTC).
    pub now: i64,
}

/// At most one promotion for each slot, in the order of `slots`; none on a grave page.
///
/// What leads to the same place does not stand on a page twice, unless nothing else may fill the slot.
pub fn choose<'a>(slots: &[Slot], all: impl Iterator<Item = &'a Terms> + Clone, place: &Place<'_>) -> Vec<&'a Terms> {
    let mut chosen: Vec<&Terms> = Vec::new();
    if place.is_grave {
        return chosen;
    }
    for slot in slots {
        let able: Vec<&Terms> = all.clone().filter(|terms| terms.slot == *slot && terms.may_stand_on(place)).collect();
        let is_new =
            |terms: &&Terms| terms.address.is_empty() || chosen.iter().all(|other| other.address != terms.address);
        let nearest = nearest(able.iter().copied().filter(is_new), place).or_else(|| nearest(able.into_iter(), place));
        chosen.extend(nearest);
    }
    chosen
}

/// The one whose exponentially distributed number, with its weight as the rate, is the smallest: each
/// wins as often as its weight is a part of all weights.
fn nearest<'a>(able: impl Iterator<Item = &'a Terms>, place: &Place<'_>) -> Option<&'a Terms> {
    let distance = |terms: &Terms| -draw(place.key, place.day, terms.id).ln() / terms.weight.clamp(1, 1_000) as f64;
    able.map(|terms| (distance(terms), terms))
        .min_by(|(a, one), (b, other)| a.total_cmp(b).then(one.id.cmp(&other.id)))
        .map(|(_, terms)| terms)
}

/// A number above 0 and at most 1 that is the same for the same three facts everywhere: FNV-1a, then
/// the mixing of splitmix64.
fn draw(key: &str, day: i64, id: i64) -> f64 {
    let hash = key
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let mixed = mix(mix(hash ^ mix(day as u64)) ^ mix(id as u64));
    ((mixed >> 11) + 1) as f64 / (1_u64 << 53) as f64
}

fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// When, after `now`, one of them begins or ends next.
pub fn next_change<'a>(all: impl Iterator<Item = &'a Terms>, now: i64) -> Option<i64> {
    all.flat_map(|terms| [terms.starts_at, terms.ends_at]).flatten().filter(|at| *at > now).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(id: i64, slot: Slot) -> Terms {
        Terms {
            id,
            slot,
            address: format!("https://example.org/{id}"),
            weight: 1,
            starts_at: None,
            ends_at: None,
            cap: 0,
            shown_count: 0,
            section_ids: Vec::new(),
        }
    }

    fn place(key: &str) -> Place<'_> {
        Place { key, section_ids: &[], is_grave: false, day: 20_781, now: 1_000 }
    }

    fn ids(slots: &[Slot], all: &[Terms], place: &Place<'_>) -> Vec<i64> {
        choose(slots, all.iter(), place).iter().map(|terms| terms.id).collect()
    }

    #[test]
    fn every_slot_has_a_word_and_others_are_refused_by_name() {
        for slot in Slot::ALL {
            assert_eq!(Slot::parse(slot.as_str()), Ok(slot));
        }
        let refused = Slot::parse("sidebar").unwrap_err().to_string();
        assert_eq!(
            refused,
            "there is no slot \"sidebar\"; the slots are top, article-body, article-side, article-end, front, list"
        );
    }

    #[test]
    fn a_promotion_keeps_to_its_time_its_sections_and_its_cap() {
        let mut one = terms(1, Slot::ArticleEnd);
        let shown =
            |one: &Terms, place: &Place<'_>| !ids(&[Slot::ArticleEnd], std::slice::from_ref(one), place).is_empty();
        let here = place("/a");
        assert!(shown(&one, &here));
        assert!(ids(&[Slot::Front], &[one.clone()], &here).is_empty(), "another slot");
        (one.starts_at, one.ends_at) = (Some(1_000), Some(2_000));
        for (now, state) in
            [(999, State::Waiting), (1_000, State::Running), (1_999, State::Running), (2_000, State::Ended)]
        {
            assert_eq!(one.state(now), state, "{now}");
            assert_eq!(shown(&one, &Place { now, ..here }), state == State::Running, "{now}");
        }
        (one.cap, one.shown_count) = (10, 9);
        assert!(shown(&one, &here));
        one.shown_count = 10;
        assert_eq!((one.state(1_000), shown(&one, &here)), (State::Capped, false));
        one.cap = 0;
        one.section_ids = vec![3];
        assert!(!shown(&one, &here), "a page of no section");
        assert!(!shown(&one, &Place { section_ids: &[4], ..here }));
        assert!(shown(&one, &Place { section_ids: &[3], ..here }));
        assert!(shown(&one, &Place { section_ids: &[9, 3], ..here }), "a section below it");
        assert!(!shown(&one, &Place { section_ids: &[3], is_grave: true, ..here }));
    }

    #[test]
    fn the_same_thing_does_not_stand_on_a_page_twice_unless_nothing_else_can() {
        let same = |id, slot| Terms { address: "/book".to_owned(), ..terms(id, slot) };
        let slots = [Slot::ArticleSide, Slot::ArticleEnd];
        let both = [same(1, Slot::ArticleSide), same(2, Slot::ArticleEnd)];
        assert_eq!(ids(&slots, &both, &place("/a")), [1, 2], "each is the only one for its slot");
        let three = [both[0].clone(), Terms { weight: 1_000, ..both[1].clone() }, terms(3, Slot::ArticleEnd)];
        for page in 0..200 {
            assert_eq!(ids(&slots, &three, &place(&format!("/{page}"))), [1, 3]);
        }
        let silent = |id, slot| Terms { address: String::new(), ..terms(id, slot) };
        let without = [silent(1, Slot::ArticleSide), silent(2, Slot::ArticleEnd)];
        assert_eq!(ids(&slots, &without, &place("/a")), [1, 2], "leading nowhere is no likeness");
    }

    #[test]
    fn the_next_change_is_the_nearest_beginning_or_end() {
        let mut all = [terms(1, Slot::Top), terms(2, Slot::Top)];
        assert_eq!(next_change(all.iter(), 0), None);
        (all[0].starts_at, all[0].ends_at, all[1].ends_at) = (Some(5), Some(50), Some(40));
        for (now, next) in [(0, Some(5)), (5, Some(40)), (40, Some(50)), (50, None)] {
            assert_eq!(next_change(all.iter(), now), next, "{now}");
        }
    }

    #[test]
    fn pages_change_with_the_day_and_a_newcomer_shuffles_nobody() {
        let all: Vec<Terms> = (1..=4).map(|id| terms(id, Slot::Front)).collect();
        let page = |number: i64, day: i64, all: &[Terms]| {
            ids(&[Slot::Front], all, &Place { day, ..place(&format!("/{number}")) })[0]
        };
        let moved = (0..1_000).filter(|number| page(*number, 1, &all) != page(*number, 2, &all)).count();
        assert!((650..850).contains(&moved), "three of four pages change over night: {moved}");
        for number in 0..1_000 {
            let (before, after) = (page(number, 1, &all[..3]), page(number, 1, &all));
            assert!(after == before || after == 4, "page {number} went from {before} to {after}");
        }
    }

    proptest! {
        #[test]
        fn shares_follow_weights(weights in prop::collection::vec(1..=1_000i64, 1..6), day in 0..40_000i64) {
            let all: Vec<Terms> = weights
                .iter()
                .enumerate()
                .map(|(at, weight)| Terms { weight: *weight, ..terms(at as i64 + 1, Slot::ArticleEnd) })
                .collect();
            const PAGES: usize = 4_000;
            let mut counts = vec![0usize; all.len()];
            for page in 0..PAGES {
                let key = format!("/2026/11/story-{page}");
                let one = Place { day, ..place(&key) };
                let chosen = ids(&[Slot::ArticleEnd], &all, &one);
                prop_assert_eq!(chosen.len(), 1);
                prop_assert_eq!(&chosen, &ids(&[Slot::ArticleEnd], &all, &one), "made again");
                counts[chosen[0] as usize - 1] += 1;
            }
            let sum: i64 = weights.iter().sum();
            for (count, weight) in counts.iter().zip(&weights) {
                let (share, wanted) = (*count as f64 / PAGES as f64, *weight as f64 / sum as f64);
                prop_assert!((share - wanted).abs() < 0.045, "{} instead of {}", share, wanted);
            }
        }

        #[test]
        fn never_a_grave_page_a_wrong_time_a_full_cap_or_a_foreign_section(
            all in prop::collection::vec(
                (0..6usize, prop::option::of(0..100i64), prop::option::of(0..100i64), 0..3i64, 0..3i64,
                 prop::collection::vec(1..4i64, 0..2), 0..3u8),
                0..12,
            ),
            section in prop::option::of(1..4i64),
            now in 0..100i64,
            is_grave in any::<bool>(),
        ) {
            let all: Vec<Terms> = all
                .into_iter()
                .enumerate()
                .map(|(at, (slot, starts_at, ends_at, cap, shown_count, section_ids, address))| Terms {
                    id: at as i64,
                    slot: Slot::ALL[slot],
                    address: format!("/{address}"),
                    weight: 1 + at as i64,
                    starts_at,
                    ends_at,
                    cap,
                    shown_count,
                    section_ids,
                })
                .collect();
            let section_ids: Vec<i64> = section.into_iter().collect();
            let place = Place { key: "/a", section_ids: &section_ids, is_grave, day: 1, now };
            let chosen = choose(&Slot::ALL, all.iter(), &place);
            prop_assert!(!is_grave || chosen.is_empty());
            let mut slots: Vec<Slot> = chosen.iter().map(|terms| terms.slot).collect();
            for one in &chosen {
                prop_assert!(one.starts_at.is_none_or(|start| start <= now) && one.ends_at.is_none_or(|end| end > now));
                prop_assert!(one.cap == 0 || one.shown_count < one.cap);
                prop_assert!(one.section_ids.is_empty() || one.section_ids.iter().any(|id| section == Some(*id)));
                // Twice the same thing only where the slot had nothing else.
                let is_double = chosen.iter().take_while(|other| other.id != one.id).any(|other| other.address == one.address);
                let others = all.iter().filter(|other| other.slot == one.slot && other.may_stand_on(&place));
                prop_assert!(!is_double || others.clone().all(|other| chosen.iter().any(|known| known.address == other.address)));
            }
            let count = slots.len();
            slots.dedup();
            prop_assert_eq!((slots.len(), slots.is_sorted()), (count, true));
            // A slot that could be filled is.
            for slot in Slot::ALL {
                let can = !is_grave && all.iter().any(|terms| terms.slot == slot && terms.may_stand_on(&place));
                prop_assert_eq!(can, chosen.iter().any(|terms| terms.slot == slot));
            }
        }
    }
}
