//! Dates as readers write them, and as machines read them.

use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::enums::{
    CalendarPeriodFieldSet, CompositeDateTimeFieldSet, DateAndTimeFieldSet, DateFieldSet, TimeFieldSet,
};
use icu_datetime::fieldsets::{T, Y, YM, YMD, YMDE};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::made;

/// How much of an instant is written. Examples are in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With the weekday, for the head of a front page: `Monday, 23 November 2026`.
    Full,
    /// `23 November 2026`.
    Long,
    /// `23 Nov 2026`.
    Medium,
    /// `23 November 2026 at 2:05 pm`.
    DateTime,
    /// For an archive: `November 2026`.
    MonthYear,
    /// For an archive: `2026`.
    Year,
    /// `2:05 pm`.
    Time,
}

const STYLES: usize = 7;

impl DateStyle {
    fn fields(self) -> CompositeDateTimeFieldSet {
        use CompositeDateTimeFieldSet as Fields;
        match self {
            DateStyle::Full => Fields::Date(DateFieldSet::YMDE(YMDE::long())),
            DateStyle::Long => Fields::Date(DateFieldSet::YMD(YMD::long())),
            DateStyle::Medium => Fields::Date(DateFieldSet::YMD(YMD::medium())),
            DateStyle::DateTime => Fields::DateTime(DateAndTimeFieldSet::YMDT(YMD::long().with_time_hm())),
            DateStyle::MonthYear => Fields::CalendarPeriod(CalendarPeriodFieldSet::YM(YM::long())),
            DateStyle::Year => Fields::CalendarPeriod(CalendarPeriodFieldSet::Y(Y::long())),
            DateStyle::Time => Fields::Time(TimeFieldSet::T(T::hm())),
        }
    }
}

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// The date formatters of one locale, each made when first used.
pub(super) struct Dates {
    preferences: DateTimeFormatterPreferences,
    months_in_full: bool,
    formatters: [OnceLock<Option<Formatter>>; STYLES],
}

impl Dates {
    /// `months_in_full`: the medium style is the long one.
    pub(super) fn new(preferences: DateTimeFormatterPreferences, months_in_full: bool) -> Dates {
        Dates { preferences, months_in_full, formatters: [const { OnceLock::new() }; STYLES] }
    }

    pub(super) fn format(&self, ms: i64, zone: &TimeZone, style: DateStyle) -> String {
        let style = match style {
            DateStyle::Medium if self.months_in_full => DateStyle::Long,
            style => style,
        };
        let formatter = self.formatters[style as usize]
            .get_or_init(|| made("dates", Formatter::try_new(self.preferences, style.fields())));
        let local = zone.to_datetime(within_years(ms));
        let date =
            Date::try_new_gregorian(i32::from(local.year()), local.month().unsigned_abs(), local.day().unsigned_abs());
        let time =
            Time::try_new(local.hour().unsigned_abs(), local.minute().unsigned_abs(), local.second().unsigned_abs(), 0);
        match (formatter, date, time) {
            (Some(formatter), Ok(date), Ok(time)) => formatter.format(&DateTime { date, time }).to_string(),
            _ => machine_date(ms, zone),
        }
    }
}

/// An instant for `<time datetime>` and feeds, in RFC 3339: `2026-11-23T14:05:00+07:00`.
///
/// `ms` is milliseconds since 1970 UTC, written to the second and kept within the years 1 to 9999.
/// Where the zone's clock of that time was not off by whole minutes, as before 1900, it is written in UTC.
pub fn machine_date(ms: i64, zone: &TimeZone) -> String {
    let instant = within_years(ms);
    let offset = zone.to_offset(instant);
    if offset.seconds() == 0 || offset.seconds() % 60 != 0 {
        return instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    }
    let local = zone.to_datetime(instant);
    let (sign, minutes) = match offset.seconds() / 60 {
        minutes if minutes < 0 => ('-', -minutes),
        minutes => ('+', minutes),
    };
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let local = local.strftime("%Y-%m-%dT%H:%M:%S");
    format!("{local}{sign}{hours:02}:{minutes:02}")
}

/// The instant, moved into the years 1 to 9999, a day inside either end so that every zone agrees.
fn within_years(ms: i64) -> Timestamp {
    const FIRST: i64 = -62_135_510_400_000; // 0001-01-02
    const LAST: i64 = 253_402_128_000_000; // 9999-12-30
    Timestamp::from_millisecond(ms.clamp(FIRST, LAST)).unwrap_or(Timestamp::UNIX_EPOCH)
}
