//! The front page composed by itself: which article stands where, decided from what is known of
//! each. No story stands in two places, be it in two languages.
//!
//! Age is measured from the newest article, not from the clock: an archive that was imported years
//! after its last issue is laid out as it would have been on its last day.
//!
//! Not here: how it looks (`pages`), and fronts arranged by hand.

use std::collections::HashSet;

/// What decides the place of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Row.
    pub id: i64,
    /// The same for every language version of one story.
    pub story: i64,
    /// ms UTC.
    pub published_at: i64,
    /// Analysis, opinion or background.
    pub is_comment: bool,
    /// Somebody paid for it.
    pub is_sponsored: bool,
    /// Film, sound or a gallery.
    pub is_audiovisual: bool,
    /// So short that its headline says nearly all.
    pub is_brief: bool,
    /// It can be shown with a picture.
    pub has_picture: bool,
    /// In the paper's own language.
    pub is_own_language: bool,
}

/// Where everything stands, as rows in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Front {
    /// The lead.
    pub lead: Option<i64>,
    /// The second rank.
    pub second: Vec<i64>,
    /// Analysis and opinion.
    pub rail: Vec<i64>,
    /// Film, sound and galleries.
    pub band: Vec<i64>,
    /// Section and its articles.
    pub strips: Vec<(i64, Vec<i64>)>,
    /// The rest of the newest.
    pub latest: Vec<i64>,
}

/// Longest the second rank may be; one shorter beside a rail, where it stands in a column.
const SECOND: usize = 4;
/// Shortest and longest rail.
const RAIL: (usize, usize) = (3, 5);
/// Shortest and longest band.
const BAND: (usize, usize) = (3, 4);
/// Shortest and longest strip.
const STRIP: (usize, usize) = (2, 4);
/// Most strips.
const STRIPS: usize = 6;
/// How long the editors' pin counts, and how old analysis and films may be, in milliseconds.
const PIN: i64 = 30 * DAY;
const LASTING: i64 = 90 * DAY;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Composes the page.
///
/// `newest` holds the newest articles and `pinned` those that the editors keep on top, newest first; `sections` the newest of each section in the
/// order of their strips. At most `latest` articles are listed at the end.
pub fn compose(newest: &[Candidate], pinned: &[Candidate], sections: &[(i64, Vec<Candidate>)], latest: usize) -> Front {
    let Some(now) = newest.iter().map(|article| article.published_at).max() else { return Front::default() };
    let age = |article: &Candidate| now - article.published_at;
    let mut shown: HashSet<i64> = HashSet::new();
    let pinned: Vec<&Candidate> = pinned.iter().filter(|article| age(article) < PIN).collect();
    let mut front = Front { lead: lead(newest, &pinned, now), ..Front::default() };
    // Of a story in several languages, the paper's own stands for all.
    let everything = newest.iter().chain(pinned.iter().copied()).chain(sections.iter().flat_map(|(_, list)| list));
    let own: HashSet<i64> = everything.filter(|article| article.is_own_language).map(|article| article.story).collect();
    let stands = |article: &&Candidate| article.is_own_language || !own.contains(&article.story);
    let led = |article: &&Candidate| Some(article.id) == front.lead;
    shown.extend(newest.iter().chain(pinned.iter().copied()).find(led).map(|article| article.story));
    front.rail = take(
        newest.iter().filter(|article| article.is_comment && article.is_own_language && age(article) < LASTING),
        RAIL,
        &mut shown,
    );
    let mut ranked: Vec<&Candidate> = newest.iter().filter(|article| may_rank(article)).collect();
    ranked.sort_by_key(|article| std::cmp::Reverse(weight(article, now)));
    let second = if front.rail.is_empty() { SECOND } else { SECOND - 1 };
    front.second = take(pinned.into_iter().chain(ranked), (1, second), &mut shown);
    front.band = take(
        newest
            .iter()
            .filter(stands)
            .filter(|article| article.is_audiovisual && article.has_picture && age(article) < LASTING),
        BAND,
        &mut shown,
    );
    for (section, articles) in sections {
        if front.strips.len() == STRIPS {
            break;
        }
        let strip = take(articles.iter().filter(stands), STRIP, &mut shown);
        if !strip.is_empty() {
            front.strips.push((*section, strip));
        }
    }
    front.latest = take(newest.iter().filter(stands), (1, latest), &mut shown);
    front
}

/// The lead: what the editors pinned lately, else the weightiest story, with a picture if any of the
/// weightiest few has one.
fn lead(newest: &[Candidate], pinned: &[&Candidate], now: i64) -> Option<i64> {
    let may_lead = |article: &&Candidate| may_rank(article) && !article.is_comment;
    let weightiest = newest.iter().filter(may_lead).max_by_key(|article| weight(article, now));
    pinned.first().copied().or(weightiest).or_else(|| newest.first()).map(|article| article.id)
}

fn may_rank(article: &Candidate) -> bool {
    article.is_own_language && !article.is_sponsored
}

/// How much an article counts: halved by each day of age, more with a picture, less if it is
/// brief. Among equals the newer one, then the later row.
fn weight(article: &Candidate, now: i64) -> (u64, i64, i64) {
    let days = (now - article.published_at).clamp(0, 40 * DAY) as f64 / DAY as f64;
    let mut weight = (-days).exp2();
    if article.has_picture {
        weight *= 4.0;
    }
    if article.is_brief {
        weight *= 0.25;
    }
    ((weight * 1e15) as u64, article.published_at, article.id)
}

/// The first of `from` whose story is not shown yet, at most `bounds.1`; nothing if fewer than `bounds.0`
/// are left.
fn take<'a>(from: impl Iterator<Item = &'a Candidate>, bounds: (usize, usize), shown: &mut HashSet<i64>) -> Vec<i64> {
    let mut taken: Vec<&Candidate> = Vec::new();
    for article in from {
        if taken.len() == bounds.1 {
            break;
        }
        if !shown.contains(&article.story) && taken.iter().all(|other| other.story != article.story) {
            taken.push(article);
        }
    }
    if taken.len() < bounds.0 {
        return Vec::new();
    }
    shown.extend(taken.iter().map(|article| article.story));
    taken.into_iter().map(|article| article.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// An article `hours` before the newest.
    fn article(id: i64, hours: i64) -> Candidate {
        Candidate {
            id,
            story: id,
            published_at: 1_000 * DAY - hours * DAY / 24,
            is_comment: false,
            is_sponsored: false,
            is_audiovisual: false,
            is_brief: false,
            has_picture: false,
            is_own_language: true,
        }
    }

    fn everywhere(front: &Front) -> Vec<i64> {
        let strips = front.strips.iter().flat_map(|(_, articles)| articles);
        front
            .lead
            .iter()
            .chain(&front.second)
            .chain(&front.rail)
            .chain(&front.band)
            .chain(strips)
            .chain(&front.latest)
            .copied()
            .collect()
    }

    #[test]
    fn the_lead_is_fresh_and_has_a_picture_if_it_can() {
        let plain: Vec<Candidate> = (0..5).map(|n| article(n, n * 10)).collect();
        let front = compose(&plain, &[], &[], 20);
        assert_eq!((front.lead, front.second.len(), front.latest.len()), (Some(0), 4, 0), "five without a picture");
        let mut pictured = plain.clone();
        pictured[2].has_picture = true;
        assert_eq!(compose(&pictured, &[], &[], 20).lead, Some(2), "20 hours older, but with a picture");
        pictured[2].published_at -= 5 * DAY;
        assert_eq!(compose(&pictured, &[], &[], 20).lead, Some(0), "too old for its picture to help");
        assert_eq!(compose(&pictured, &pictured[4..], &[], 20).lead, Some(4), "the editors' choice");
        pictured[4].published_at -= 31 * DAY;
        assert_eq!(compose(&pictured, &pictured[4..], &[], 20).lead, Some(0), "a forgotten pin");
        pictured[0].is_sponsored = true;
        pictured[1].is_own_language = false;
        assert_eq!(compose(&pictured, &[], &[], 20).lead, Some(3), "nothing paid for, nothing that many cannot read");
        assert_eq!(compose(&[], &[], &[], 20), Front::default());
    }

    #[test]
    fn a_rail_needs_three_and_a_band_too() {
        let mut list: Vec<Candidate> = (0..12).map(|n| article(n, n)).collect();
        for n in [1, 3] {
            list[n].is_comment = true;
        }
        for n in [2, 4, 6] {
            list[n].is_audiovisual = true;
            list[n].has_picture = true;
        }
        let front = compose(&list, &[], &[], 20);
        assert!(front.rail.is_empty() && front.second.contains(&1), "{front:?}");
        assert!(front.band.is_empty(), "the lead and the second rank took them: {front:?}");
        list[5].is_comment = true;
        list[8].is_audiovisual = true;
        list[8].has_picture = true;
        let front = compose(&list, &[], &[], 20);
        assert_eq!(front.rail, [1, 3, 5]);
        assert_eq!(front.second.len(), 3);
    }

    #[test]
    fn strips_come_in_their_order_and_only_with_company() {
        let list: Vec<Candidate> = (0..30).map(|n| article(n, n)).collect();
        let sections = vec![(7, list[10..20].to_vec()), (8, list[10..15].to_vec()), (9, list[25..26].to_vec())];
        let front = compose(&list, &[], &sections, 5);
        assert_eq!(front.strips, [(7, vec![10, 11, 12, 13])], "one left of 8, one in all of 9");
        assert_eq!(front.latest.len(), 5);
    }

    #[test]
    fn a_story_in_two_languages_stands_once() {
        let mut list: Vec<Candidate> = (0..4).map(|n| article(n, n)).collect();
        list[0].is_own_language = false;
        list[0].story = 1;
        let front = compose(&list, &[], &[], 20);
        assert_eq!((front.lead, everywhere(&front)), (Some(1), vec![1, 2, 3]));
        list[2].is_own_language = false;
        list[2].story = 3;
        let front = compose(&list, &[], &[(5, vec![list[2], list[3], list[1]])], 20);
        assert_eq!(everywhere(&front), [1, 3], "the version that most can read, though it is older");
    }

    proptest! {
        #[test]
        fn nothing_stands_twice_and_nothing_is_made_up(
            raw in proptest::collection::vec((0i64..4_000, any::<[bool; 6]>()), 0..80), cut in 0usize..40, pins in 0usize..4,
        ) {
            let list: Vec<Candidate> = (0..).zip(&raw).map(|(id, (hours, f))| Candidate {
                is_comment: f[0], is_sponsored: f[1], is_audiovisual: f[2], is_brief: f[3], has_picture: f[4],
                is_own_language: f[5], ..article(id, *hours)
            }).collect();
            let sections = vec![(1, list.iter().take(cut).copied().collect()), (2, list.clone())];
            let front = compose(&list, &list[list.len() - list.len().min(pins)..], &sections, 20);
            let mut places = everywhere(&front);
            let count = places.len();
            places.sort_unstable();
            places.dedup();
            prop_assert_eq!(places.len(), count);
            prop_assert!(places.iter().all(|id| (*id as usize) < list.len()));
            prop_assert_eq!(front.lead.is_some(), !list.is_empty());
            prop_assert!(pins > 0 || front.second.iter().all(|id| !list[*id as usize].is_sponsored));
        }
    }
}
