//! Time as the paper sees it: a clock that tests can set.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
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

/// A moment (ms UTC) as a form's control has it, `2026-11-25T14:05` in a zone (HTML, `datetime-local`); empty for none.
pub fn to_control(at: Option<i64>, zone: &TimeZone) -> String {
    let moment = at.and_then(|at| Timestamp::from_millisecond(at).ok());
    moment.map(|moment| zone.to_datetime(moment).strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}

/// What somebody typed is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoMoment;

/// What a control sent (ms UTC); none for an empty one. A time that the zone leaves out is taken as the one after it.
///
/// # Refuses
/// What is no date with a time; a date alone is its beginning.
pub fn from_control(text: &str, zone: &TimeZone) -> Result<Option<i64>, NoMoment> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let local = match text.parse::<DateTime>() {
        Ok(local) => local,
        Err(_) => text.parse::<Date>().map_err(|_| NoMoment)?.at(0, 0, 0, 0),
    };
    let moment = local.to_zoned_datetime(zone.clone()).map_err(|_| NoMoment)?;
    Ok(Some(moment.timestamp().as_millisecond()))
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

    #[test]
    fn moments_come_back_as_they_went() {
        let zone = TimeZone::get("Asia/Phnom_Penh").unwrap();
        let at = from_control("2026-11-25T14:05", &zone).unwrap().unwrap();
        assert_eq!(at, 1_795_590_300_000);
        assert_eq!(to_control(Some(at), &zone), "2026-11-25T14:05");
        assert_eq!(from_control(" ", &zone), Ok(None));
        assert_eq!(to_control(None, &zone), "");
        assert_eq!(from_control("2026-11-25", &zone), Ok(Some(1_795_539_600_000)));
        for wrong in ["soon", "2026-13-01T00:00", "25.11.2026"] {
            assert_eq!(from_control(wrong, &zone), Err(NoMoment), "{wrong}");
        }
    }
}
