//! Time as the paper sees it: a clock that tests can set.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time in milliseconds since 1970 UTC.
#[derive(Debug, Clone)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock(None)
    }

    /// A clock that stands at `now` until it is set.
    pub fn fixed(now: i64) -> Clock {
        Clock(Some(Arc::new(AtomicI64::new(now))))
    }

    /// Milliseconds since 1970 UTC.
    pub fn now(&self) -> i64 {
        match &self.0 {
            None => jiff::Timestamp::now().as_millisecond(),
            Some(now) => now.load(Ordering::SeqCst),
        }
    }

    /// Sets a fixed clock; the machine's clock does not change.
    pub fn set(&self, now: i64) {
        if let Some(clock) = &self.0 {
            clock.store(now, Ordering::SeqCst);
        }
    }
}

/// The day on which an instant falls in a zone, counted from 1 January 1970.
pub fn day_of(at: i64, zone: &TimeZone) -> i64 {
    date_of(at, zone).duration_since(EPOCH).as_hours() / 24
}

/// When the day after the one of this instant begins in a zone: midnight, or a little later where the
/// clocks skip it.
pub fn next_day_at(at: i64, zone: &TimeZone) -> i64 {
    let next = date_of(at, zone).tomorrow().and_then(|date| date.to_zoned_datetime(zone.clone()));
    next.map_or(i64::MAX, |next| next.timestamp().as_millisecond())
}

const EPOCH: Date = Date::constant(1970, 1, 1);

fn date_of(at: i64, zone: &TimeZone) -> Date {
    let at = Timestamp::from_millisecond(at).unwrap_or(if at < 0 { Timestamp::MIN } else { Timestamp::MAX });
    zone.to_datetime(at).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_turn_where_the_paper_is() {
        let zone = |name: &str| TimeZone::get(name).unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap().as_millisecond();
        assert_eq!(day_of(0, &TimeZone::UTC), 0);
        assert_eq!(day_of(-1, &TimeZone::UTC), -1);
        let phnom_penh = zone("Asia/Phnom_Penh");
        let evening = at("2026-11-24T16:59:59.999Z");
        assert_eq!(day_of(evening, &phnom_penh) + 1, day_of(evening + 1, &phnom_penh));
        assert_eq!(next_day_at(evening, &phnom_penh), evening + 1);
        assert_eq!(next_day_at(evening + 1, &phnom_penh), evening + 1 + 86_400_000);
        // A day of 25 hours, and one whose midnight does not exist.
        assert_eq!(
            next_day_at(at("2026-10-25T00:00:00+02:00"), &zone("Europe/Berlin")),
            at("2026-10-26T00:00:00+01:00")
        );
        let beirut = zone("Asia/Beirut");
        assert_eq!(next_day_at(at("2026-03-28T12:00:00+02:00"), &beirut), at("2026-03-29T01:00:00+03:00"));
        assert_eq!(next_day_at(i64::MAX, &beirut), i64::MAX, "the last day of all");
        assert!(next_day_at(i64::MIN, &beirut) < 0);
    }
}
