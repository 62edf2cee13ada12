//! A front composed: which article stands where, decided from what is known of each, around what editors put there by
//! hand ([`document`]). No story stands in two places, be it in two languages.
//!
//! Age is measured from the newest article, not from the clock: an archive that was imported years
//! after its last issue is laid out as it would have been on its last day.
//!
//! Not here: how it looks (`pages`).

pub mod document;

use document::Place;
use std::collections::{BTreeMap, HashSet};

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

/// What editors decided, as far as it holds: what [`document::Document::resolve`] makes of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arranged {
    /// What stands in a place, from its first article on; none where it fills by itself. No story is named twice.
    pub spots: BTreeMap<Place, Vec<Option<Candidate>>>,
    /// Stories that do not stand on this front.
    pub hidden: HashSet<i64>,
}

impl Arranged {
    fn at(&self, place: Place) -> &[Option<Candidate>] {
        self.spots.get(&place).map_or(&[], Vec::as_slice)
    }

    fn is_put(&self, place: Place) -> bool {
        self.at(place).iter().any(Option::is_some)
    }
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

/// Composes the page around what editors put there.
///
/// `newest` holds the newest articles and `pinned` those that the editors keep on top, newest first; `sections` the newest of each section in the
/// order of their strips. At most `latest` articles are listed at the end, or as many as were put there.
pub fn compose_around(
    newest: &[Candidate],
    pinned: &[Candidate],
    sections: &[(i64, Vec<Candidate>)],
    latest: usize,
    arranged: &Arranged,
) -> Front {
    let Some(now) = newest.iter().map(|article| article.published_at).max() else { return Front::default() };
    let age = |article: &Candidate| now - article.published_at;
    // Strips that have something put into them come before others where there is not room for all.
    let put_strips: Vec<i64> =
        sections.iter().map(|(id, _)| *id).filter(|id| arranged.is_put(Place::Strip(*id))).take(STRIPS).collect();
    let is_place = |place: &Place| match place {
        Place::Strip(section) => put_strips.contains(section),
        Place::List => false,
        _ => true,
    };
    let put = arranged.spots.iter().filter(|(place, _)| is_place(place)).flat_map(|(_, spots)| spots).flatten();
    let mut shown: HashSet<i64> = put.map(|article| article.story).collect();
    let is_free = |article: &&Candidate| !shown.contains(&article.story) && !arranged.hidden.contains(&article.story);
    let free = |list: &[Candidate]| -> Vec<Candidate> { list.iter().filter(is_free).copied().collect() };
    let newest = &free(newest);
    let pinned = free(pinned);
    let sections: Vec<(i64, Vec<Candidate>)> = sections.iter().map(|(id, list)| (*id, free(list))).collect();
    let pinned: Vec<&Candidate> = pinned.iter().filter(|article| age(article) < PIN).collect();
    let put_lead = arranged.at(Place::Lead).iter().flatten().next().map(|article| article.id);
    let mut front = Front { lead: put_lead.or_else(|| lead(newest, &pinned, now)), ..Front::default() };
    // Of a story in several languages, the paper's own stands for all.
    let everything = newest.iter().chain(pinned.iter().copied()).chain(sections.iter().flat_map(|(_, list)| list));
    let own: HashSet<i64> = everything.filter(|article| article.is_own_language).map(|article| article.story).collect();
    let stands = |article: &&Candidate| article.is_own_language || !own.contains(&article.story);
    let led = |article: &&Candidate| Some(article.id) == front.lead;
    shown.extend(newest.iter().chain(pinned.iter().copied()).find(led).map(|article| article.story));
    front.rail = fill(
        arranged.at(Place::Rail),
        newest.iter().filter(|article| article.is_comment && article.is_own_language && age(article) < LASTING),
        RAIL,
        &mut shown,
    );
    let mut ranked: Vec<&Candidate> = newest.iter().filter(|article| may_rank(article)).collect();
    ranked.sort_by_key(|article| std::cmp::Reverse(weight(article, now)));
    let second = if front.rail.is_empty() { SECOND } else { SECOND - 1 };
    front.second = fill(arranged.at(Place::Second), pinned.into_iter().chain(ranked), (1, second), &mut shown);
    front.band = fill(
        arranged.at(Place::Band),
        newest
            .iter()
            .filter(stands)
            .filter(|article| article.is_audiovisual && article.has_picture && age(article) < LASTING),
        BAND,
        &mut shown,
    );
    let mut to_come = put_strips.len();
    for (section, articles) in &sections {
        let is_put = put_strips.contains(section);
        if !is_put && front.strips.len() + to_come >= STRIPS {
            continue;
        }
        to_come -= usize::from(is_put);
        let spots = if is_put { arranged.at(Place::Strip(*section)) } else { &[] };
        let strip = fill(spots, articles.iter().filter(stands), STRIP, &mut shown);
        if !strip.is_empty() {
            front.strips.push((*section, strip));
        }
    }
    front.latest = fill(arranged.at(Place::Latest), newest.iter().filter(stands), (1, latest), &mut shown);
    if front.lead.is_none() {
        front.promote();
    }
    front
}

impl Front {
    /// The page is never without a lead while it has anything: what is read first becomes it.
    fn promote(&mut self) {
        let strips = self.strips.iter_mut().map(|(_, strip)| strip);
        let lists = [&mut self.second, &mut self.rail, &mut self.band].into_iter().chain(strips);
        let first = lists.chain([&mut self.latest]).find(|list| !list.is_empty());
        self.lead = first.map(|list| list.remove(0));
        self.strips.retain(|(_, strip)| !strip.is_empty());
    }
}

/// A list laid out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// Rows in reading order.
    pub ids: Vec<i64>,
    /// So many of the list, from its beginning, stand here or do not stand here at all: what is older begins after them.
    pub read: usize,
}

/// Lays out a list, newest first, around what editors put into it: at most `most` articles, or as many as were put there.
pub fn compose_list(newest: &[Candidate], most: usize, arranged: &Arranged) -> Listed {
    let spots = arranged.at(Place::List);
    let mut shown: HashSet<i64> = spots.iter().flatten().map(|article| article.story).collect();
    let room = most.saturating_sub(shown.len());
    shown.extend(&arranged.hidden);
    // Of a story in several languages, the paper's own stands for all.
    let own: HashSet<i64> =
        newest.iter().filter(|article| article.is_own_language).map(|article| article.story).collect();
    let mut filling = Vec::new();
    let mut read = newest.len();
    for (at, article) in newest.iter().enumerate() {
        if shown.contains(&article.story) || (!article.is_own_language && own.contains(&article.story)) {
            continue;
        }
        if filling.len() == room {
            read = at;
            break;
        }
        shown.insert(article.story);
        filling.push(article.id);
    }
    Listed { ids: between(spots, filling), read }
}

/// What was put somewhere, and in the open spots between and after it what fills them.
fn between(spots: &[Option<Candidate>], filling: Vec<i64>) -> Vec<i64> {
    let mut filling = filling.into_iter();
    let mut out: Vec<i64> =
        spots.iter().filter_map(|spot| spot.map(|article| article.id).or_else(|| filling.next())).collect();
    out.extend(filling);
    out
}

/// What stands in a place: what was put there, and of `from` what [`take`] takes. The least that a place needs counts only
/// where nothing was put.
fn fill<'a>(
    spots: &[Option<Candidate>],
    from: impl Iterator<Item = &'a Candidate>,
    (least, most): (usize, usize),
    shown: &mut HashSet<i64>,
) -> Vec<i64> {
    let put = spots.iter().flatten().count();
    let least = if put == 0 { least } else { 0 };
    between(spots, take(from, (least, most.saturating_sub(put)), shown))
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

    /// The page by itself.
    fn compose(newest: &[Candidate], pinned: &[Candidate], sections: &[(i64, Vec<Candidate>)], most: usize) -> Front {
        compose_around(newest, pinned, sections, most, &Arranged::default())
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

    fn put(place: Place, spots: &[Option<Candidate>]) -> Arranged {
        Arranged { spots: BTreeMap::from([(place, spots.to_vec())]), hidden: HashSet::new() }
    }

    #[test]
    fn what_editors_put_stands_and_the_rest_fills() {
        let list: Vec<Candidate> = (0..12).map(|n| article(n, n)).collect();
        let front = |arranged: &Arranged| compose_around(&list, &[], &[(7, list.clone())], 20, arranged);
        let by_itself = front(&Arranged::default());
        assert_eq!(by_itself, compose(&list, &[], &[(7, list.clone())], 20));
        assert_eq!((by_itself.lead, &by_itself.second[..]), (Some(0), &[1, 2, 3, 4][..]));
        let one = front(&put(Place::Lead, &[Some(list[9])]));
        assert_eq!((one.lead, one.second), (Some(9), vec![0, 1, 2, 3]));
        let one = front(&put(Place::Second, &[None, Some(list[11]), None, Some(article(99, 0))]));
        assert_eq!(
            (one.lead, one.second),
            (Some(0), vec![1, 11, 2, 99]),
            "an old one that is not among the newest, too"
        );
        let one = front(&put(Place::Rail, &[Some(list[3])]));
        assert_eq!((one.rail, one.second), (vec![3], vec![1, 2, 4]), "a rail of one, if an editor wants it");
        let one = front(&put(Place::Strip(7), &[Some(list[0])]));
        assert_eq!((one.lead, one.strips), (Some(1), vec![(7, vec![0, 6, 7, 8])]));
        let one = front(&put(Place::Strip(8), &[Some(list[0])]));
        assert_eq!(one, by_itself, "a strip that is not there any more");
        let hidden = Arranged { hidden: HashSet::from([0, 2]), ..Arranged::default() };
        let one = front(&hidden);
        assert_eq!((one.lead, &one.second[..]), (Some(1), &[3, 4, 5, 6][..]));
        assert!(!everywhere(&one).contains(&0));
        let all = Arranged { hidden: (0..12).collect(), ..put(Place::Latest, &[Some(article(99, 0))]) };
        assert_eq!(front(&all), Front { lead: Some(99), ..Front::default() }, "never without a lead");
        let many: Vec<(i64, Vec<Candidate>)> = (0..9).map(|n| (n, list.clone())).collect();
        let one = compose_around(&list, &[], &many, 0, &put(Place::Strip(8), &[Some(list[0])]));
        assert_eq!(one.strips.last(), Some(&(8, vec![0])), "there is room for it: {one:?}");
    }

    #[test]
    fn a_list_goes_on_where_it_ends() {
        let list: Vec<Candidate> = (0..6).map(|n| article(n, n)).collect();
        let listed = |arranged: &Arranged| {
            let Listed { ids, read } = compose_list(&list, 3, arranged);
            (ids, read)
        };
        assert_eq!(listed(&Arranged::default()), (vec![0, 1, 2], 3));
        assert_eq!(listed(&put(Place::List, &[None, Some(list[5])])), (vec![0, 5, 1], 2));
        assert_eq!(listed(&put(Place::List, &[Some(list[0])])), (vec![0, 1, 2], 3));
        let mut twice = list.clone();
        (twice[1].is_own_language, twice[1].story) = (false, 2);
        let Listed { ids, read } = compose_list(&twice, 3, &put(Place::List, &[Some(list[5])]));
        assert_eq!((ids, read), (vec![5, 0, 2], 3), "the version that most can read, though it is older");
        let hidden = Arranged { hidden: HashSet::from([1]), ..Arranged::default() };
        assert_eq!(listed(&hidden), (vec![0, 2, 3], 4));
        let full = put(Place::List, &[3, 4, 5, 2].map(|n| Some(list[n])));
        assert_eq!(listed(&full), (vec![3, 4, 5, 2], 0), "all that were put; what is older begins at the newest");
        assert_eq!(compose_list(&list[..2], 3, &Arranged::default()), Listed { ids: vec![0, 1], read: 2 });
    }

    proptest! {
        #[test]
        fn no_document_makes_a_story_stand_twice(
            stories in proptest::collection::vec(0i64..12, 1..40),
            pins in proptest::collection::vec((0usize..7, 0usize..6, 0i64..45, proptest::option::of(0i64..4)), 0..30),
            hidden in proptest::collection::vec((0i64..45, proptest::option::of(0i64..4)), 0..6), size in 1usize..8,
        ) {
            let list: Vec<Candidate> = (0..).zip(&stories).map(|(id, story)| Candidate {
                story: *story, is_comment: story % 3 == 0, is_own_language: id % 4 != 0, has_picture: true,
                is_audiovisual: story % 5 == 0, ..article(id, id)
            }).collect();
            let places =
                [Place::Lead, Place::Second, Place::Rail, Place::Band, Place::Strip(1), Place::Latest, Place::List];
            let mut document = document::Document::default();
            for (place, at, article, until) in pins {
                document.put(article, places[place], at, None);
                // Whatever a form may hold: the same article in several places, too.
                document.places.entry(places[(at + 1) % 7]).or_default().push(Some(document::Pin { article, until }));
            }
            document.hidden = hidden.iter().map(|(article, until)| document::Pin { article: *article, until: *until }).collect();
            let find = |id: i64| list.iter().find(|article| article.id == id).copied();
            let arranged = document.resolve(2, find);
            let story = |id: &i64| find(*id).map(|article| article.story);
            let front = compose_around(&list, &[], &[(1, list.clone()), (2, list.clone())], size, &arranged);
            for ids in [everywhere(&front), compose_list(&list, size, &arranged).ids] {
                let told: Vec<i64> = ids.iter().filter_map(story).collect();
                prop_assert_eq!(told.len(), ids.len(), "nothing is made up");
                let once: HashSet<i64> = told.iter().copied().collect();
                prop_assert_eq!(once.len(), ids.len(), "{:?}", ids);
                for pin in document.hidden.iter().filter(|pin| pin.holds(2)) {
                    prop_assert!(story(&pin.article).is_none_or(|story| !once.contains(&story)));
                }
            }
            // What holds and is named once stands on the page.
            let put = arranged.spots.iter().filter(|(place, _)| **place != Place::List);
            for article in put.flat_map(|(_, spots)| spots).flatten() {
                prop_assert!(everywhere(&front).contains(&article.id));
            }
        }

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
