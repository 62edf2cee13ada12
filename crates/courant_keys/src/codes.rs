//! Codes: six digits that a program on somebody's phone makes (TOTP, RFC 6238), and codes that are kept on paper.
//!
//! SHA-1, six digits, half a minute: what every such program makes. HMAC with SHA-1 is not what SHA-1 is weak in.

use crate::{NoRandomness, fill};
use aws_lc_rs::hmac;
use std::fmt;

/// Length of a step, in ms.
pub const STEP: i64 = 30_000;
/// Steps that a clock may be wrong by.
const DRIFT: i64 = 1;
/// Bytes of a secret, as RFC 4226 recommends.
const SECRET: usize = 20;
/// Codes for when all else is lost.
pub const RECOVERY_CODES: usize = 10;
/// Letters of one of them: 60 bits.
const RECOVERY_LETTERS: usize = 12;
/// RFC 4648, which has no 0, 1 and 8: they look like letters.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What a program makes codes of.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; SECRET]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// The random generator failed.
    pub fn fresh() -> Result<Secret, NoRandomness> {
        let mut bytes = [0u8; SECRET];
        fill(&mut bytes)?;
        Ok(Secret(bytes))
    }

    /// From its bytes; none if there are more or fewer.
    pub fn from_bytes(bytes: &[u8]) -> Option<Secret> {
        bytes.try_into().ok().map(Secret)
    }

    /// Its bytes, to be sealed.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As it is typed into a program: base32 (RFC 4648) in groups of four letters.
    pub fn typed(&self) -> String {
        let plain = base32(&self.0);
        let mut out = String::with_capacity(plain.len() * 5 / 4);
        for (at, letter) in plain.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                out.push(' ');
            }
            out.push(letter);
        }
        out
    }

    /// As a picture of it tells a program (`otpauth://totp/…`), with whose it is and for what.
    pub fn address(&self, paper: &str, email: &str) -> String {
        let mut url = String::from("otpauth://totp/");
        let encoded =
            |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
        url.push_str(&format!("{}:{}", encoded(&paper.replace(':', " ")), encoded(email)));
        url.push_str(&format!("?secret={}&issuer={}", base32(&self.0), encoded(&paper.replace(':', " "))));
        url
    }

    /// The code of a step.
    fn code(&self, step: i64) -> u32 {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let bytes = tag.as_ref();
        let at = usize::from(bytes.last().copied().unwrap_or_default() & 15);
        let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).unwrap_or_default();
        (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000
    }

    /// The step whose code was typed, if that is the present one or one beside it, and later than `last`: the newest
    /// step that was used already.
    pub fn step_of(&self, typed: &str, last: i64, now: i64) -> Option<i64> {
        let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).take(7).collect();
        let is_code = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let code: u32 = digits.parse().ok().filter(|_| is_code)?;
        let present = now.div_euclid(STEP);
        let near = (present - DRIFT..=present + DRIFT).filter(|step| *step > last);
        // Every step is looked at, whichever it is.
        near.fold(None, |found, step| if self.code(step) == code { Some(step) } else { found })
    }

    /// The code that a program shows at a moment, for tests and for showing how it looks.
    pub fn shown(&self, now: i64) -> String {
        format!("{:06}", self.code(now.div_euclid(STEP)))
    }
}

fn base32(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut held, mut bits) = (0u32, 0u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(letter(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(letter(held << (5 - bits)));
    }
    out
}

fn letter(five: u32) -> char {
    char::from(BASE32.get((five & 31) as usize).copied().unwrap_or(b'A'))
}

/// Codes that are kept on paper, such as `K7QX-2MPA-VT4C`; each is 60 random bits.
///
/// # Errors
/// The random generator failed.
pub fn recovery_codes() -> Result<Vec<String>, NoRandomness> {
    let mut out = Vec::with_capacity(RECOVERY_CODES);
    for _ in 0..RECOVERY_CODES {
        let mut bytes = [0u8; RECOVERY_LETTERS];
        fill(&mut bytes)?;
        let mut code = String::with_capacity(RECOVERY_LETTERS + 2);
        for (at, byte) in bytes.iter().enumerate() {
            if at > 0 && at % 4 == 0 {
                code.push('-');
            }
            // 256 is a multiple of 32: every letter is as likely.
            code.push(letter(u32::from(*byte)));
        }
        out.push(code);
    }
    Ok(out)
}

/// A code from paper as it was typed, without what stands between its letters; none for what can be none.
pub fn read_recovery_code(typed: &str) -> Option<String> {
    if typed.len() > 64 {
        return None;
    }
    let small: String = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    let plain = small.to_ascii_uppercase();
    (plain.len() == RECOVERY_LETTERS && plain.bytes().all(|byte| BASE32.contains(&byte))).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_the_standard() -> Secret {
        Secret::from_bytes(b"12345678901234567890").unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(of_the_standard().shown(seconds * 1_000), code);
        }
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
        assert_eq!(of_the_standard().typed(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            of_the_standard().address("The River: Times", "a+b@c.example"),
            "otpauth://totp/The%20River%20%20Times:a%2Bb%40c.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20River%20%20Times"
        );
    }

    #[test]
    fn a_code_is_good_once_and_for_a_minute_and_a_half() {
        let (secret, now) = (of_the_standard(), 1_795_485_600_000);
        let step = now / STEP;
        let code = secret.shown(now);
        for (at, found) in [
            (now - STEP - 1, None),
            (now - STEP, Some(step)),
            (now, Some(step)),
            (now + 2 * STEP - 1, Some(step)),
            (now + 2 * STEP, None),
            // Clocks ninety seconds wrong, either way.
            (now - 90_000, None),
            (now + 90_000, None),
        ] {
            assert_eq!(secret.step_of(&code, 0, at), found, "{}", at - now);
        }
        assert_eq!(secret.step_of(&code, step, now), None, "used");
        assert_eq!(secret.step_of(&secret.shown(now - STEP), step, now), None, "older than one that was used");
        let spaced = format!(" {} {} ", &code[..3], &code[3..]);
        assert_eq!(secret.step_of(&spaced, 0, now), Some(step));
        for typed in ["", "12345", "1234567", "+12345", "១២៣៤៥៦", "-00001", "0x1234"] {
            assert_eq!(secret.step_of(typed, 0, now), None, "{typed}");
        }
    }

    #[test]
    fn codes_on_paper_are_read_as_people_type() {
        let codes = recovery_codes().unwrap();
        assert_eq!(codes.iter().collect::<std::collections::HashSet<_>>().len(), RECOVERY_CODES);
        for code in codes {
            assert_eq!(code.len(), 14);
            let plain = read_recovery_code(&code).unwrap();
            assert_eq!(read_recovery_code(&code.to_lowercase().replace('-', " ")), Some(plain));
        }
        for typed in ["", "ABCD-EFGH-IJK", "ABCD-EFGH-IJK1", "ABCD-EFGH-IJKLM", &"A".repeat(100)] {
            assert_eq!(read_recovery_code(typed), None, "{typed}");
        }
    }
}
