//! Moments as form controls have them: `2026-11-25T14:05` in the paper's zone (HTML, `datetime-local`).

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

/// A moment (ms UTC) for a control; empty for none.
pub fn to_control(at: Option<i64>, zone: &TimeZone) -> String {
    let moment = at.and_then(|at| Timestamp::from_millisecond(at).ok());
    moment.map(|moment| zone.to_datetime(moment).strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}

/// What a control sent (ms UTC); none for an empty one. A time that the zone leaves out is taken as the one after it.
///
/// # Refuses
/// What is no date with a time; a date alone is its beginning.
pub fn from_control(text: &str, zone: &TimeZone) -> Result<Option<i64>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let local = match text.parse::<DateTime>() {
        Ok(local) => local,
        Err(_) => text.parse::<civil::Date>().map_err(|_| ())?.at(0, 0, 0, 0),
    };
    let moment = local.to_zoned_datetime(zone.clone()).map_err(|_| ())?;
    Ok(Some(moment.timestamp().as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(from_control(wrong, &zone), Err(()), "{wrong}");
        }
    }
}
