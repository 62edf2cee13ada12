//! Lengths of time, as readers and as machines read them.

/// A length of time as clocks show it: `0:24`, `2:14`, `1:02:03`.
///
/// `digits` are the ten digits of the page's language, from zero; where they are not ten, Western
/// ones are used.
pub fn clock(secs: u64, digits: &str) -> String {
    let (hours, minutes, secs) = (secs / 3600, secs / 60 % 60, secs % 60);
    let plain = if hours > 0 { format!("{hours}:{minutes:02}:{secs:02}") } else { format!("{minutes}:{secs:02}") };
    let digits: Vec<char> = digits.chars().collect();
    if digits.len() != 10 {
        return plain;
    }
    plain.chars().map(|c| c.to_digit(10).and_then(|digit| digits.get(digit as usize).copied()).unwrap_or(c)).collect()
}

/// The same for machines (ISO 8601, HTML's duration): `PT24S`, `PT2M14S`, `PT1H2M3S`.
pub fn iso_duration(secs: u64) -> String {
    let mut out = String::from("PT");
    for (count, unit) in [(secs / 3600, 'H'), (secs / 60 % 60, 'M')] {
        if count > 0 {
            out.push_str(&format!("{count}{unit}"));
        }
    }
    if !secs.is_multiple_of(60) || secs == 0 {
        out.push_str(&format!("{}S", secs % 60));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_for_readers_and_machines() {
        for (secs, shown, machine) in [
            (0, "0:00", "PT0S"),
            (24, "0:24", "PT24S"),
            (60, "1:00", "PT1M"),
            (134, "2:14", "PT2M14S"),
            (3_600, "1:00:00", "PT1H"),
            (3_723, "1:02:03", "PT1H2M3S"),
            (360_001, "100:00:01", "PT100H1S"),
        ] {
            assert_eq!((clock(secs, "0123456789"), iso_duration(secs)), (shown.to_owned(), machine.to_owned()));
        }
        assert_eq!(clock(134, "၀၁၂၃၄၅၆၇၈၉"), "၂:၁၄");
        assert_eq!(clock(134, "௧"), "2:14", "not ten digits");
        assert!(!clock(u64::MAX, "").is_empty());
    }
}
