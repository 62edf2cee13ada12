//! How far two texts are from each other, letter by letter.

/// Letters that have to be added, taken away or exchanged to make one text of the other; what a letter is, the caller says.
pub fn distance<T: PartialEq>(one: &[T], other: &[T]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut diagonal = row.first().copied().unwrap_or_default();
        let mut left = at + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, known) in row.iter_mut().skip(1).zip(other) {
            let changed = diagonal + usize::from(letter != known);
            diagonal = *cell;
            left = changed.min(*cell + 1).min(left + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn each_letter_that_differs_counts() {
        assert_eq!(distance(b"kitten", b"sitting"), 3);
        assert_eq!(distance(b"", b"abc"), 3);
        assert_eq!(distance(b"abc", b""), 3);
        assert_eq!(distance(&["ទ", "ន្លេ"], &["ទ", "ន្លេ"]), 0);
    }
}
