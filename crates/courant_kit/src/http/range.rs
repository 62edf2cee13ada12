//! Byte ranges (RFC 9110 section 14).
//!
//! Several ranges at once are answered with the first that can be: a `multipart/byteranges` answer
//! helps nobody who reads a newspaper and has been a way to make servers work hard. More than
//! [`MOST_RANGES`] are not looked at.

/// More ranges than this in one request, and the whole is sent instead.
pub const MOST_RANGES: usize = 16;

/// What a `Range` field asks of a body of known length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Everything: no range, or none that can be read.
    Whole,
    /// The bytes from `first` to `last`, both included.
    Part {
        /// First byte, counted from 0.
        first: u64,
        /// Last byte.
        last: u64,
    },
    /// Nothing of it exists: 416.
    Beyond,
}

/// Reads a `Range` value for a body of `length` bytes.
pub fn wanted(value: &str, length: u64) -> Wanted {
    let Some((unit, list)) = value.split_once('=') else { return Wanted::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") || list.split(',').count() > MOST_RANGES {
        return Wanted::Whole;
    }
    let mut found = None;
    let mut is_any = false;
    for item in list.split(',').map(str::trim).filter(|item| !item.is_empty()) {
        let Some(range) = one(item, length) else { return Wanted::Whole };
        is_any = true;
        if found.is_none() {
            found = range;
        }
    }
    match found {
        Some((first, last)) => Wanted::Part { first, last },
        None if is_any => Wanted::Beyond,
        None => Wanted::Whole,
    }
}

/// One range: `None` if it cannot be read, `Some(None)` if nothing of it exists.
fn one(item: &str, length: u64) -> Option<Option<(u64, u64)>> {
    let (first, last) = item.split_once('-')?;
    let number = |text: &str| -> Option<u64> {
        let is_plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        // Numbers beyond 64 bits are far beyond the end of any file.
        is_plain.then(|| text.parse().unwrap_or(u64::MAX))
    };
    if first.is_empty() {
        let count = number(last)?.min(length);
        return Some((count > 0).then(|| (length - count, length - 1)));
    }
    let first = number(first)?;
    let last = if last.is_empty() { u64::MAX } else { number(last)? };
    if last < first {
        return None;
    }
    Some((first < length).then(|| (first, last.min(length - 1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        let part = |first, last| Wanted::Part { first, last };
        let table = [
            ("bytes=0-0", part(0, 0)),
            ("bytes=0-", part(0, 99)),
            ("bytes=10-19", part(10, 19)),
            ("bytes=90-200", part(90, 99)),
            ("bytes=99-99", part(99, 99)),
            ("bytes=-1", part(99, 99)),
            ("bytes=-500", part(0, 99)),
            ("BYTES=1-2", part(1, 2)),
            ("bytes= 1-2 , 5-6", part(1, 2)),
            ("bytes=100-, 5-6", part(5, 6)),
            ("bytes=0-99999999999999999999999", part(0, 99)),
            ("bytes=100-", Wanted::Beyond),
            ("bytes=99999999999999999999999-", Wanted::Beyond),
            ("bytes=-0", Wanted::Beyond),
            ("bytes=100-200,300-", Wanted::Beyond),
            ("bytes=2-1", Wanted::Whole),
            ("bytes=", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("bytes=1-2,x", Wanted::Whole),
            ("bytes=+1-2", Wanted::Whole),
            ("bytes 1-2", Wanted::Whole),
            ("lines=1-2", Wanted::Whole),
            ("", Wanted::Whole),
        ];
        for (value, expected) in table {
            assert_eq!(wanted(value, 100), expected, "{value}");
        }
        assert_eq!(wanted("bytes=0-", 0), Wanted::Beyond);
        assert_eq!(wanted("bytes=-5", 0), Wanted::Beyond);
        let many = format!("bytes={}", "0-0,".repeat(17));
        assert_eq!(wanted(&many, 100), Wanted::Whole);
    }
}
