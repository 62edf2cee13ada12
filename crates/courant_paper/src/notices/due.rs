//! When a letter goes out: at once, each hour or each day, and not in the hours its reader wants quiet. Pure.

use courant_kit::clock::day_of;
use jiff::Timestamp;
use jiff::tz::TimeZone;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
/// What went live is told this much later at the earliest: by then whatever went live before it is there to be read.
pub const SETTLED: i64 = 5_000;
/// Hour of the paper's day in which daily letters go out.
const MORNING: i64 = 8;
/// Letters of a day after which "at once" means each hour.
const MANY: i64 = 20;

/// How often letters come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Pace {
    /// Within a minute.
    #[default]
    AtOnce,
    /// One an hour at most.
    Hourly,
    /// One a day at most, in the morning.
    Daily,
}

impl Pace {
    /// Every pace.
    pub const ALL: [Pace; 3] = [Pace::AtOnce, Pace::Hourly, Pace::Daily];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Pace::AtOnce => "at_once",
            Pace::Hourly => "hourly",
            Pace::Daily => "daily",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Pace> {
        Pace::ALL.into_iter().find(|pace| pace.word() == word)
    }

    /// The key of what readers are told.
    pub fn label_key(self) -> &'static str {
        match self {
            Pace::AtOnce => "mine-pace-at-once",
            Pace::Hourly => "mine-pace-hourly",
            Pace::Daily => "mine-pace-daily",
        }
    }
}

/// When the next letter goes out (ms UTC) to somebody who got `letters_today`; `quiet` are hours of the zone's day, from
/// the first to before the second, over midnight too. The same for every moment until then.
pub fn due(pace: Pace, quiet: Option<(i64, i64)>, letters_today: i64, zone: &TimeZone, now: i64) -> i64 {
    let pace = if pace == Pace::AtOnce && letters_today >= MANY { Pace::Hourly } else { pace };
    let at = match pace {
        Pace::AtOnce => (now.div_euclid(MINUTE) + 1) * MINUTE + SETTLED,
        Pace::Hourly => (now.div_euclid(HOUR) + 1) * HOUR + SETTLED,
        Pace::Daily => next_hour(MORNING, zone, now) + SETTLED,
    };
    match quiet {
        Some((from, until)) if is_quiet(from, until, hour_of(at, zone)) => next_hour(until, zone, at) + SETTLED,
        _ => at,
    }
}

fn is_quiet(from: i64, until: i64, hour: i64) -> bool {
    if from <= until { (from..until).contains(&hour) } else { hour >= from || hour < until }
}

fn hour_of(at: i64, zone: &TimeZone) -> i64 {
    Timestamp::from_millisecond(at).map_or(0, |at| i64::from(zone.to_datetime(at).hour()))
}

/// The next time after `now` at which an hour of the day begins; an hour that a day does not have begins with the next.
fn next_hour(hour: i64, zone: &TimeZone, now: i64) -> i64 {
    let day = day_of(now, zone);
    // Within two days there is one, whatever clocks do.
    let found = (now.div_euclid(HOUR) + 1..).take(49).map(|hours| hours * HOUR).find(|at| {
        let reached = hour_of(*at, zone);
        reached == hour || (reached > hour && hour_of(*at - HOUR, zone) < hour && day_of(*at, zone) >= day)
    });
    found.unwrap_or(now + 24 * HOUR)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    fn said(ms: i64) -> String {
        Timestamp::from_millisecond(ms).unwrap().to_string()
    }

    #[test]
    fn letters_go_out_at_their_pace_and_not_in_quiet_hours() {
        let zone = TimeZone::get("Asia/Phnom_Penh").unwrap();
        for (pace, quiet, today, now, expected) in [
            (Pace::AtOnce, None, 0, "2026-11-25T03:00:30Z", "2026-11-25T03:01:05Z"),
            (Pace::AtOnce, None, 20, "2026-11-25T03:00:30Z", "2026-11-25T04:00:05Z"),
            (Pace::Hourly, None, 0, "2026-11-25T03:59:59Z", "2026-11-25T04:00:05Z"),
            // Seven hours ahead: eight in the morning is one o'clock UTC.
            (Pace::Daily, None, 0, "2026-11-25T00:59:00Z", "2026-11-25T01:00:05Z"),
            (Pace::Daily, None, 0, "2026-11-25T01:00:00Z", "2026-11-26T01:00:05Z"),
            // From 22 to 7: fifteen to midnight UTC.
            (Pace::AtOnce, Some((22, 7)), 0, "2026-11-25T14:58:30Z", "2026-11-25T14:59:05Z"),
            (Pace::AtOnce, Some((22, 7)), 0, "2026-11-25T15:00:00Z", "2026-11-26T00:00:05Z"),
            (Pace::Hourly, Some((22, 7)), 0, "2026-11-25T20:10:00Z", "2026-11-26T00:00:05Z"),
            (Pace::AtOnce, Some((12, 14)), 0, "2026-11-25T05:30:00Z", "2026-11-25T07:00:05Z"),
            (Pace::AtOnce, Some((9, 9)), 0, "2026-11-25T02:30:00Z", "2026-11-25T02:31:05Z"),
        ] {
            assert_eq!(said(due(pace, quiet, today, &zone, at(now))), expected, "{pace:?} {quiet:?} {today} {now}");
        }
        // Half an hour off the full hour, and a night without the hour that was wished.
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let quiet = due(Pace::AtOnce, Some((23, 2)), 0, &zone, at("2026-03-28T23:00:00Z"));
        assert_eq!(said(quiet), "2026-03-29T01:00:05Z", "three o'clock follows one o'clock that night");
    }

    #[test]
    fn nothing_moves_on_while_it_is_waited_for() {
        let zone = TimeZone::get("Asia/Yangon").unwrap();
        for pace in Pace::ALL {
            assert_eq!(Pace::from_word(pace.word()), Some(pace));
            let first = due(pace, Some((22, 6)), 0, &zone, at("2026-11-25T12:00:01Z"));
            assert!(first > at("2026-11-25T12:00:01Z"));
            if pace != Pace::AtOnce {
                assert_eq!(due(pace, Some((22, 6)), 0, &zone, at("2026-11-25T12:29:00Z")), first, "{pace:?}");
            }
        }
    }
}
