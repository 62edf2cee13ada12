//! Mail addresses, and the names beside them.

use std::fmt;

/// Most bytes of a mail address (RFC 5321, 4.5.3.1.3, less the brackets).
const ADDRESS_BYTES: usize = 254;
/// Most bytes before its `@` (RFC 5321, 4.5.3.1.1).
const LOCAL_BYTES: usize = 64;
/// Most bytes of a domain's label (RFC 1035, 2.3.4).
const LABEL_BYTES: usize = 63;
/// Most characters of a name beside an address; the rest is left out.
const NAME_CHARS: usize = 100;

/// A mail address that leads to one mailbox whoever reads it: ASCII, `local@domain`, at most 254 bytes, its domain in lower
/// case.
///
/// Narrower than RFC 5322: no quotes, no comments, no address literals, none of `%`, `!` and `"` by which mail was once
/// routed, and no letters beyond ASCII before the `@`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MailAddress {
    whole: String,
    at: usize,
}

/// A text that is no mail address. The text is not repeated: it may be anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a mail address such as \"name@paper.example\"")]
pub struct NoAddress;

impl MailAddress {
    /// Reads an address as typed; spaces around it are dropped. A domain with letters beyond ASCII becomes the `xn--` form
    /// in which the domain name system knows it (IDNA, UTS 46).
    ///
    /// # Refuses
    /// Everything that is not as described at the type; a domain that would not read the same after it was brought into that
    /// form and back (full-width letters, composed signs), since it may not be the one that was meant.
    pub fn parse(typed: &str) -> Result<MailAddress, NoAddress> {
        let typed = typed.trim_matches([' ', '\t']);
        // An international domain is at most as long again in bytes; what is longer by far need not be read.
        let (local, domain) = typed.split_once('@').filter(|_| typed.len() <= 4 * ADDRESS_BYTES).ok_or(NoAddress)?;
        let domain = ascii_domain(domain).ok_or(NoAddress)?;
        let whole = format!("{local}@{domain}");
        if !is_local_part(local) || whole.len() > ADDRESS_BYTES {
            return Err(NoAddress);
        }
        Ok(MailAddress { at: local.len(), whole })
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.whole
    }

    /// What stands before the `@`.
    pub fn local_part(&self) -> &str {
        &self.whole[..self.at]
    }

    /// What stands after the `@`.
    pub fn domain(&self) -> &str {
        &self.whole[self.at + 1..]
    }

    /// As the library that sends takes it; what was parsed here is checked there once more.
    pub(super) fn to_library(&self) -> Result<lettre::Address, lettre::address::AddressError> {
        lettre::Address::new(self.local_part(), self.domain())
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.whole)
    }
}

/// A mail address with the name shown beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name, on one line; empty for none.
    name: String,
    /// The address.
    address: MailAddress,
}

impl Mailbox {
    /// An address and a name. The name loses what cannot be seen or would turn the line around, an address in it loses its
    /// `@`, so that it cannot be taken for the sender's, and it is at most 100 characters long.
    pub fn new(name: &str, address: MailAddress) -> Mailbox {
        let name = one_line(&name.replace('@', " "), NAME_CHARS);
        Mailbox { name, address }
    }

    /// Reads `Name <address>` or an address alone, as it stands in the settings.
    ///
    /// # Refuses
    /// Anything else.
    pub fn parse(text: &str) -> Result<Mailbox, NoAddress> {
        let text = text.trim();
        let Some((name, rest)) = text.split_once('<') else {
            return Ok(Mailbox::new("", MailAddress::parse(text)?));
        };
        let address = rest.strip_suffix('>').ok_or(NoAddress)?;
        Ok(Mailbox::new(name.trim().trim_matches('"'), MailAddress::parse(address)?))
    }

    /// The name; empty for none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address.
    pub fn address(&self) -> &MailAddress {
        &self.address
    }
}

impl From<MailAddress> for Mailbox {
    fn from(address: MailAddress) -> Mailbox {
        Mailbox { name: String::new(), address }
    }
}

impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.name.is_empty() { self.address.fmt(f) } else { write!(f, "{} <{}>", self.name, self.address) }
    }
}

/// A domain as the domain name system knows it.
pub(crate) fn ascii_domain(domain: &str) -> Option<String> {
    let uts46 = idna::uts46::Uts46::new();
    let ascii = uts46.to_ascii(
        domain.as_bytes(),
        idna::AsciiDenyList::STD3,
        idna::uts46::Hyphens::CheckFirstLast,
        idna::uts46::DnsLength::Verify,
    );
    let ascii = ascii.ok().filter(|ascii| is_domain(ascii))?;
    let (back, read) = idna::domain_to_unicode(&ascii);
    let is_meant = domain.is_ascii() || (read.is_ok() && back == domain.to_lowercase());
    is_meant.then(|| ascii.into_owned())
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
    let Some((_, last)) = domain.rsplit_once('.') else { return false };
    domain.split('.').all(is_label) && !last.bytes().all(|c| c.is_ascii_digit())
}

/// A text for a header: one line, spaces folded, without controls, direction signs and other signs that are not seen, without
/// the `=?` by which a header says that it is encoded, at most `most` characters.
pub(super) fn one_line(text: &str, most: usize) -> String {
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        let seen = word.chars().filter(|c| !is_unseen(*c));
        let start = line.len();
        if !line.is_empty() {
            line.push(' ');
        }
        let empty = line.len();
        line.extend(seen);
        if line.len() == empty {
            line.truncate(start);
        }
    }
    let line = line.replace("=?", "= ?");
    match line.char_indices().nth(most) {
        Some((end, _)) => line[..end].trim_end().to_owned(),
        None => line,
    }
}

/// Direction signs, and signs that are shown as nothing. Joiners stay: Persian and the scripts of India need them.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_lead_to_one_mailbox() {
        let most = format!("{}@{}.example", "a".repeat(64), ["b".repeat(60), "c".repeat(60), "d".repeat(59)].join("."));
        assert_eq!(most.len(), 254);
        for (typed, read) in [
            ("Dara.Sok+news@Mail.EXAMPLE", "Dara.Sok+news@mail.example"),
            ("  o'brien@a.example ", "o'brien@a.example"),
            ("a@xn--bcher-kva.example", "a@xn--bcher-kva.example"),
            ("a@Bücher.example", "a@xn--bcher-kva.example"),
            ("a@straße.example", "a@xn--strae-oqa.example"),
            ("a@ខ្មែរ.example", "a@xn--j2e0cg3n2c.example"),
            ("a@1.2.example", "a@1.2.example"),
            ("a@r3---sn.example", "a@r3---sn.example"),
            (&most, &most),
        ] {
            assert_eq!(MailAddress::parse(typed).as_ref().map(MailAddress::as_str), Ok(read), "{typed}");
        }
        let address = MailAddress::parse("a.b@c.example").unwrap();
        assert_eq!((address.local_part(), address.domain()), ("a.b", "c.example"));
    }

    #[test]
    fn everything_else_is_no_address() {
        let long_local = format!("{}@a.example", "a".repeat(65));
        let long_label = format!("a@{}.example", "b".repeat(64));
        let long = format!("a@{}example", "b.".repeat(130));
        let huge = format!("a@{}", "ü".repeat(1_000_000));
        for typed in [
            "",
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
            "a@::1",
            "ä@b.example",
            "a@b.example\r\nBcc: c@d.example",
            "a@b.example\0",
            "\ra@b.example",
            "<a@b.example>",
            "a,b@c.example",
            "a(b)@c.example",
            "a@b%2eexample",
            "a@b.example>",
            "a@b.example,c@d.example",
            "a@b.example c",
            "a@ｂ.example",
            "a@b。example",
            "a@bu\u{308}cher.example",
            "a@b\u{200b}c.example",
            "a@\u{202e}b.example",
            "a@b\u{200d}c.example",
            "a@xn--a-.example",
            "a@xn--\u{fc}.example",
            "a@℀.example",
            "a@①.example",
            "a@b/c.example",
            "a@b?c.example",
            "a@b#c.example",
            "a@b:25.example",
            "=?utf-8?q?a?=@b.example.\n",
            "a\u{200b}@b.example",
            "a\n@b.example",
            "a\\@b.example",
            "a;@b.example",
            "a:b@c.example",
            "a[@b.example",
            &long_local,
            &long_label,
            &long,
            &huge,
        ] {
            assert_eq!(MailAddress::parse(typed), Err(NoAddress), "{typed:?}");
        }
    }

    #[test]
    fn names_are_one_line_and_no_address() {
        for (text, shown) in [
            ("The River Times <post@river.example>", "The River Times <post@river.example>"),
            ("\"Sok, Dara\" <a@b.example>", "Sok, Dara <a@b.example>"),
            ("  a@b.example ", "a@b.example"),
            ("<a@b.example>", "a@b.example"),
            ("bank@safe.example <a@b.example>", "bank safe.example <a@b.example>"),
        ] {
            assert_eq!(Mailbox::parse(text).unwrap().to_string(), shown, "{text}");
        }
        for text in ["", "Dara", "Dara <a@b.example", "Dara <a@b.example> x", "<>", "a@b.example <c>"] {
            assert_eq!(Mailbox::parse(text), Err(NoAddress), "{text}");
        }
        assert_eq!(
            one_line(" a\r\nBcc:\u{0} b\u{202e}\u{200b} \u{200b} =?utf-8?q?x?=\u{85}c\u{2028}d ", 99),
            "a Bcc: b = ?utf-8?q?x?= c d"
        );
        assert_eq!(one_line("می\u{200c}خواهم", 99), "می\u{200c}خواهم");
        assert_eq!(one_line("a b c", 2), "a");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn an_address_read_is_read_the_same_again(typed in "[a-zA-Z0-9.!%\"@+üß-]{0,12}@[a-zA-Z0-9.üß។-]{0,16}") {
            if let Ok(address) = MailAddress::parse(&typed) {
                prop_assert!(address.as_str().is_ascii() && !address.as_str().contains(['%', '!', '"', ' ']));
                prop_assert!(address.to_library().is_ok());
                prop_assert_eq!(MailAddress::parse(address.as_str()), Ok(address));
            }
        }
    }
}
