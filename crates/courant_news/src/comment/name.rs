//! What a guest is called and where mail reaches them.
//!
//! Both are shown or stored as typed but for what cannot be seen. Not here: whether the name is
//! somebody else's, and whether mail arrives.

use super::Refusal;

/// Most graphemes of a name.
pub const NAME_GRAPHEMES: usize = 50;
/// Most room a name may take, in Latin letters.
pub const NAME_WIDTH: usize = 60;
/// Most bytes of a mail address (RFC 5321, 4.5.3.1.3, less the brackets).
pub const EMAIL_BYTES: usize = 254;
/// Most bytes before its `@` (RFC 5321, 4.5.3.1.1).
const LOCAL_BYTES: usize = 64;
/// Most bytes between the dots of a domain (RFC 1035, 2.3.4).
const LABEL_BYTES: usize = 63;

/// Shown as nothing, though it is no space: names must not differ by these. Joiners stay, since
/// Persian and the scripts of India need them; so does the sign that makes an emoji of a letter.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'
            ..='\u{180f}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'
            ..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0e}' | '\u{ffa0}' | '\u{fff0}'
            ..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

pub(super) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// The name a guest typed, as it is shown: one line, composed, without controls, direction
/// signs and invisible characters. Empty where nothing is left: a guest without a name.
///
/// # Refuses
/// - `NameTooLong`: more than [`NAME_GRAPHEMES`], or wider than [`NAME_WIDTH`].
/// - `NameIsAddress`: it holds `://` or `www.`.
pub fn read_name(typed: &str) -> Result<String, Refusal> {
    let too_long = Refusal::NameTooLong { most: NAME_GRAPHEMES };
    // A grapheme of a name has few code points; what is longer by far need not be read.
    if typed.len() > NAME_GRAPHEMES * 64 {
        return Err(too_long);
    }
    let seen: String = courant_text::normalize(typed).chars().filter(|c| !is_invisible(*c)).collect();
    let name = courant_text::fold_spaces(&seen);
    // What was taken out may have stood between a letter and its mark.
    let name = courant_text::normalize(name.trim_matches(|c: char| c.is_whitespace() || is_joiner(c)));
    if courant_text::display_width(&name) == 0 {
        return Ok(String::new());
    }
    let folded = courant_text::fold(&name);
    if folded.contains("://") || folded.contains("www.") {
        return Err(Refusal::NameIsAddress);
    }
    let is_long = courant_text::graphemes(&name).nth(NAME_GRAPHEMES).is_some();
    if is_long || courant_text::display_width(&name) > NAME_WIDTH {
        return Err(too_long);
    }
    Ok(name)
}

/// The mail address a guest typed, its domain in lower case; none where the field is empty.
///
/// Narrower than RFC 5322: no quotes, no comments, no address literals, none of `%`, `!` and `"`
/// by which mail was once routed, and no letters beyond ASCII (a domain with others is written
/// with `xn--`).
///
/// # Refuses
/// `EmailInvalid`: everything else.
pub fn read_email(typed: &str) -> Result<Option<String>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let Some((local, domain)) = typed.split_once('@').filter(|_| typed.len() <= EMAIL_BYTES) else {
        return Err(Refusal::EmailInvalid);
    };
    if !is_local_part(local) || !is_domain(domain) {
        return Err(Refusal::EmailInvalid);
    }
    Ok(Some(format!("{local}@{}", domain.to_ascii_lowercase())))
}

/// A dot-atom (RFC 5322, 3.2.3) without `%` and `!`.
fn is_local_part(local: &str) -> bool {
    let is_atom = |c: u8| c.is_ascii_alphanumeric() || b"#$&'*+-/=?^_`{|}~".contains(&c);
    local.len() <= LOCAL_BYTES && local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom))
}

/// Two labels or more of letters, digits and inner hyphens (RFC 1123, 2.1), the last not a number.
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=LABEL_BYTES).contains(&label.len())
            && label.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let Some((_, last)) = domain.rsplit_once('.') else {
        return false;
    };
    domain.split('.').all(is_label) && !last.bytes().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_one_visible_line() {
        for (typed, name) in [
            ("", ""),
            ("  \n ", ""),
            ("\u{200b}\u{200d}\u{3164}\u{2800}", ""),
            ("\u{301}\u{301}", ""),
            (" Sok  Dara\t", "Sok Dara"),
            ("Sok\r\nDara", "Sok Dara"),
            ("So\u{0}k\u{7f}", "Sok"),
            ("\u{202e}araD\u{202c}", "araD"),
            ("a\u{2067}b\u{200e}c\u{ad}d\u{e0041}", "abcd"),
            ("e\u{301}", "é"),
            ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "á\u{302}\u{303}\u{304}\u{305}"),
            ("<b>Dara</b>", "<b>Dara</b>"),
            ("សុខ ដារ៉ា", "សុខ ដារ៉ា"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("\u{200d}Dara\u{200c}", "Dara"),
            ("👩\u{200d}👩\u{200d}👧", "👩\u{200d}👩\u{200d}👧"),
            ("❤\u{fe0f}", "❤\u{fe0f}"),
            ("www", "www"),
        ] {
            assert_eq!(read_name(typed).as_deref(), Ok(name), "{typed:?}");
        }
    }

    #[test]
    fn long_names_and_addresses_are_refused() {
        let too_long = Err(Refusal::NameTooLong { most: 50 });
        for (typed, refused) in [
            ("a".repeat(50), Ok("a".repeat(50))),
            ("a".repeat(51), too_long.clone()),
            ("ក".repeat(42), Ok("ក".repeat(42))),
            ("ក".repeat(43), too_long.clone()),
            ("漢".repeat(31), too_long.clone()),
            ("a\u{301}".repeat(50), Ok("á".repeat(50))),
            ("a".repeat(1_000_000), too_long),
            ("Buy HTTPS://x".to_owned(), Err(Refusal::NameIsAddress)),
            ("WWW.x".to_owned(), Err(Refusal::NameIsAddress)),
            ("ｗｗｗ．x".to_owned(), Err(Refusal::NameIsAddress)),
            ("w\u{ad}ww.x".to_owned(), Err(Refusal::NameIsAddress)),
        ] {
            assert_eq!(read_name(&typed), refused, "{typed}");
        }
    }

    #[test]
    fn mail_addresses_are_plain() {
        let long_local = format!("{}@a.example", "a".repeat(64));
        let most = format!("{}@{}.example", "a".repeat(64), ["b".repeat(60), "c".repeat(60), "d".repeat(59)].join("."));
        assert_eq!(most.len(), 254);
        for (typed, read) in [
            ("Dara.Sok+news@Mail.EXAMPLE", "Dara.Sok+news@mail.example"),
            ("  o'brien@a.example ", "o'brien@a.example"),
            ("a@xn--bcher-kva.example", "a@xn--bcher-kva.example"),
            ("a@1.2.example", "a@1.2.example"),
            (&long_local, &long_local),
            (&most, &most),
        ] {
            assert_eq!(read_email(typed), Ok(Some(read.to_owned())), "{typed}");
        }
        assert_eq!(read_email(" "), Ok(None));
        let over = format!("a{most}");
        for typed in [
            "a",
            "@",
            "a@",
            "@a.example",
            "a@b",
            "a@b@c.example",
            "a@.example",
            "a@b.",
            "a@b..example",
            ".a@b.example",
            "a.@b.example",
            "a..b@c.example",
            "\"a\"@b.example",
            "a%b@c.example",
            "a!b@c.example",
            "a b@c.example",
            "a@b c.example",
            "a@-b.example",
            "a@b-.example",
            "a@b_c.example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@bücher.example",
            "ä@b.example",
            "a@b.example\r\nBcc: c@d.example",
            "a@b.example\0",
            "<a@b.example>",
            "a,b@c.example",
            "a(b)@c.example",
            &format!("{}@a.example", "a".repeat(65)),
            &format!("a@{}.example", "b".repeat(64)),
            &over,
        ] {
            assert_eq!(read_email(typed), Err(Refusal::EmailInvalid), "{typed:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn a_name_read_is_read_the_same_again(typed in any::<String>()) {
            if let Ok(name) = read_name(&typed) {
                prop_assert!(!name.contains(|c: char| c.is_control() || is_invisible(c)));
                prop_assert!(courant_text::graphemes(&name).count() <= NAME_GRAPHEMES);
                prop_assert_eq!(read_name(&name), Ok(name));
            }
        }

        #[test]
        fn an_address_read_is_read_the_same_again(typed in "[a-zA-Z0-9.!%\"@+-]{0,12}@[a-zA-Z0-9.-]{0,16}") {
            if let Ok(Some(email)) = read_email(&typed) {
                prop_assert!(email.is_ascii() && !email.contains(['%', '!', '"', ' ']));
                prop_assert_eq!(read_email(&email), Ok(Some(email)));
            }
        }
    }
}
