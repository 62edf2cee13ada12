//! Alignment: where a pattern lies in a stretch of text, with the fewest letters changed.

use std::ops::Range;

/// How a pattern lies in a text.
pub(super) struct Alignment {
    /// Units of the text that the middle of the pattern lies on; empty where it lies on none.
    pub middle: Range<usize>,
    /// Changes before the middle, in it, and after it.
    pub changes: [usize; 3],
}

const SAME: u8 = 0;
const OTHER: u8 = 1;
/// A unit of the pattern that the text has not.
const GONE: u8 = 2;
/// A unit of the text that the pattern has not.
const NEW: u8 = 3;

/// Cost of a change. What is new inside of the middle costs a little more, so that of two ways with as few changes the
/// one is taken that leaves it outside.
const COST: usize = 1_024;

/// Lays a pattern on the part of a text that it fits best; what of the text is before and behind costs nothing.
///
/// Takes as many steps and bytes as the product of both lengths: callers bound them.
pub(super) fn align(pattern: &[u64], middle: Range<usize>, text: &[u64]) -> Alignment {
    let width = text.len() + 1;
    let mut ways: Vec<u8> = Vec::with_capacity((pattern.len() + 1) * width);
    ways.resize(width, NEW);
    let mut above: Vec<usize> = vec![0; width];
    for (row, unit) in pattern.iter().enumerate() {
        let is_inside = row + 1 > middle.start && row + 1 < middle.end;
        let new_cost = COST + usize::from(is_inside);
        let mut left = (row + 1) * COST;
        let mut corner = above.first().copied().unwrap_or_default();
        ways.push(GONE);
        if let Some(first) = above.first_mut() {
            *first = left;
        }
        for (other, over) in text.iter().zip(above.iter_mut().skip(1)) {
            let is_same = unit == other;
            let (mut cost, mut way) = if is_same { (corner, SAME) } else { (corner + COST, OTHER) };
            if *over + COST < cost {
                (cost, way) = (*over + COST, GONE);
            }
            if left + new_cost < cost {
                (cost, way) = (left + new_cost, NEW);
            }
            corner = *over;
            *over = cost;
            left = cost;
            ways.push(way);
        }
    }
    let end = above.iter().enumerate().min_by_key(|(_, cost)| **cost).map_or(0, |(at, _)| at);
    back(&ways, width, pattern.len(), end, middle)
}

/// Goes back the cheapest way.
fn back(ways: &[u8], width: usize, rows: usize, end: usize, middle: Range<usize>) -> Alignment {
    let (mut row, mut column) = (rows, end);
    let mut changes = [0; 3];
    let (mut first, mut last) = (usize::MAX, 0);
    while row > 0 {
        let way = ways.get(row * width + column).copied().unwrap_or(GONE);
        let (is_up, is_left) = (way != NEW, way != GONE);
        // What is new between two parts belongs to the outer one.
        let unit = if is_up { row - 1 } else { row };
        let part = if is_up {
            usize::from(unit >= middle.start) + usize::from(unit >= middle.end)
        } else {
            usize::from(unit > middle.start) + usize::from(unit >= middle.end)
        };
        if let Some(count) = changes.get_mut(part) {
            *count += usize::from(way != SAME);
        }
        row -= usize::from(is_up);
        column -= usize::from(is_left && column > 0);
        if part == 1 && is_up && is_left {
            first = first.min(column);
            last = last.max(column + 1);
        }
    }
    Alignment { middle: if first < last { first..last } else { 0..0 }, changes }
}

/// 1 for the same units, 0 for nothing in common: the share of the longer that need not be changed.
pub(super) fn likeness(a: &[u64], b: &[u64]) -> f32 {
    let most = a.len().max(b.len());
    if most == 0 {
        return 1.0;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (index, unit) in a.iter().enumerate() {
        let (mut corner, mut left) = (index, index + 1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (other, over) in b.iter().zip(row.iter_mut().skip(1)) {
            let cost = (corner + usize::from(unit != other)).min(*over + 1).min(left + 1);
            corner = *over;
            *over = cost;
            left = cost;
        }
    }
    let cost = row.last().copied().unwrap_or_default();
    (most - cost) as f32 / most as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn symbols(text: &str) -> Vec<u64> {
        text.bytes().map(u64::from).collect()
    }

    #[test]
    fn the_middle_lies_where_it_changed_least() {
        for (before, middle, after, text, found, changes) in [
            ("we could see ", "the pumps", " now", "So we could see the pumps now", "the pumps", [0, 0, 0]),
            ("we could see ", "the pumps", " now", "we could see the broken pumps now", "the broken pumps", [0, 7, 0]),
            ("we could see ", "the pumps", " now", "we could see all the pumps now", "the pumps", [4, 0, 0]),
            (
                "we could see ",
                "the pumps",
                " now and then",
                "we could see the pumps just now and then",
                "the pumps",
                [0, 0, 5],
            ),
            ("we could see ", "the pumps", " now", "We could see the pums now", "the pums", [1, 1, 0]),
            ("", "abc", "", "xxabcxx", "abc", [0, 0, 0]),
        ] {
            let pattern = symbols(&format!("{before}{middle}{after}"));
            let alignment = align(&pattern, before.len()..before.len() + middle.len(), &symbols(text));
            assert_eq!((&text[alignment.middle.clone()], alignment.changes), (found, changes), "{text}");
        }
        assert!(align(&symbols("abcdef"), 2..4, &symbols("")).middle.is_empty());
    }

    #[test]
    fn likeness_counts_what_need_not_change() {
        assert_eq!(likeness(&symbols("kitten"), &symbols("sitting")), 4.0 / 7.0);
        assert_eq!(likeness(&[], &[]), 1.0);
        assert_eq!(likeness(&symbols("ab"), &[]), 0.0);
    }

    proptest! {
        #[test]
        fn what_is_there_as_it_was_is_found(
            before in "[a-d]{0,9}", pattern in "[a-d]{3,30}", after in "[a-d]{0,9}", at in 0..3_usize,
        ) {
            let text = symbols(&format!("{before}{pattern}{after}"));
            let alignment = align(&symbols(&pattern), at..pattern.len(), &text);
            prop_assert_eq!(alignment.changes, [0; 3]);
            prop_assert_eq!(&text[alignment.middle], &symbols(&pattern)[at..]);
        }
    }
}
