//! The dates of an export.
//!
//! Instants are milliseconds since 1970 in UTC. WordPress writes a local time without its
//! zone (`post_date`) and the same in UTC (`post_date_gmt`), which drafts leave at zero; the
//! zone is therefore estimated from the items that have both.

use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimeParser;

/// No zone is further from UTC than this; anything more is a wrong date.
const FARTHEST: i64 = 26 * 3600 * 1000;

/// Reads `2012-01-05 14:30:46` (also with `T`, without seconds, or a day alone) as if it were UTC,
/// in milliseconds since 1970. None for zero dates and for what is no date.
pub fn parse_mysql(text: &str) -> Option<i64> {
    let text = text.trim().trim_end_matches('Z');
    let (day, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00:00"));
    let mut day = day.splitn(3, '-').map(str::parse::<i16>);
    let (year, month, date) = (day.next()?.ok()?, day.next()?.ok()?, day.next()?.ok()?);
    let time = time.trim().split('.').next().unwrap_or_default();
    let mut time = time.splitn(3, ':').map(str::parse::<i8>);
    let (hour, minute) = (time.next()?.ok()?, time.next()?.ok()?);
    let second = match time.next() {
        Some(s) => s.ok()?,
        None => 0,
    };
    if !(1..=9998).contains(&year) {
        return None;
    }
    let at = DateTime::new(year, i8::try_from(month).ok()?, i8::try_from(date).ok()?, hour, minute, second, 0).ok()?;
    Some(jiff::tz::Offset::UTC.to_timestamp(at).ok()?.as_millisecond())
}

/// Reads `Thu, 05 Jan 2012 14:30:46 +0000` (RFC 2822; a wrong weekday is forgiven), in milliseconds since 1970.
pub fn parse_rfc2822(text: &str) -> Option<i64> {
    let parser = DateTimeParser::new().relaxed_weekday(true);
    let at = parser.parse_timestamp(text.trim()).ok()?.as_millisecond();
    (parse_mysql("0001-01-01")? <= at).then_some(at)
}

/// WordPress's way of saying that there is no date.
pub(super) fn is_zero(text: &str) -> bool {
    text.trim().starts_with("0000-00-00")
}

/// How far local time is ahead of UTC, from the two ways of writing one instant; None if they do not belong together.
pub(super) fn zone_between(local: i64, utc: i64) -> Option<i64> {
    const QUARTER: i64 = 15 * 60 * 1000;
    let ahead = (local - utc + QUARTER / 2).div_euclid(QUARTER) * QUARTER;
    (ahead.abs() <= FARTHEST).then_some(ahead)
}

/// Which field an instant was taken from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Taken {
    Gmt,
    Local,
    PubDate,
}

/// The instant that the fields of an item or comment agree on best, and the field it comes from.
///
/// `zone` is how far local time is ahead of UTC, in milliseconds.
pub(super) fn settle(gmt: Option<i64>, local: Option<i64>, pub_date: Option<i64>, zone: i64) -> Option<(i64, Taken)> {
    match (gmt, local) {
        (Some(gmt), Some(local)) if zone_between(local, gmt).is_none() => Some((local - zone, Taken::Local)),
        (Some(gmt), _) => Some((gmt, Taken::Gmt)),
        (None, Some(local)) => Some((local - zone, Taken::Local)),
        (None, None) => pub_date.map(|at| (at, Taken::PubDate)),
    }
}
