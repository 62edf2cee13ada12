use super::*;
use mail_parser::{HeaderValue, MessageParser, MimeHeaders};
use proptest::prelude::*;
use std::process::{Command, Stdio};
use url::Url;

fn paper() -> Mailbox {
    Mailbox::parse("The River Times <post@river.example>").unwrap()
}

pub(super) fn letter() -> Letter {
    Letter {
        to: Mailbox::new("Sok Dara", MailAddress::parse("dara@mail.example").unwrap()),
        subject: "An answer to your comment".to_owned(),
        text: "Hello Dara,\n\nsomebody answered.\n".to_owned(),
        html: "<p>Hello Dara,</p><p>somebody answered.</p>".to_owned(),
        message_id: MessageKey::of("reply", &["12", "7"]),
        in_reply_to: Some(MessageKey::of("reply", &["11", "7"])),
        reply_to: None,
        list: Some(ListHeaders {
            id: "replies".to_owned(),
            unsubscribe: Url::parse("https://river.example/~leave/abc?l=1&m=<x>").unwrap(),
            is_one_click: true,
        }),
        is_automatic: true,
        language: "km".to_owned(),
        at: 1_764_096_000_000,
    }
}

/// A Python that has a module; none, said aloud, where this machine has not. In CI it has to.
pub(super) fn python_with(module: &str, package: &str) -> Option<&'static str> {
    let has_it = |python: &&str| {
        let mut command = Command::new(python);
        let asked = command.args(["-c", &format!("import {module}")]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    let found = ["python3", "/usr/bin/python3"].into_iter().find(has_it);
    if found.is_none() {
        assert!(std::env::var_os("CI").is_none(), "the Debian package {package} is missing");
        eprintln!("skipped: no Python here has {module} (Debian: {package})");
    }
    found
}

/// Names of the headers of a message, in order, in lower case.
fn header_names(bytes: &[u8]) -> Vec<String> {
    let parsed = MessageParser::default().parse(bytes).unwrap();
    parsed.headers().iter().map(|header| header.name().to_lowercase()).collect()
}

/// All that every message must be, whatever was put into it.
fn hold(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.is_ascii() && !text.contains('\0'));
    assert!(text.ends_with("\r\n"));
    for line in text.split("\r\n") {
        assert!(line.len() <= 998, "{} bytes", line.len());
        assert!(!line.contains(['\r', '\n']), "a line end of another kind: {line:?}");
    }
}

#[test]
fn a_letter_is_a_message_of_two_parts() {
    let bytes = letter().to_bytes(&paper()).unwrap();
    hold(&bytes);
    assert_eq!(letter().to_bytes(&paper()).unwrap(), bytes, "the same letter, the same bytes");
    let text = String::from_utf8(bytes.clone()).unwrap();
    for line in [
        "From: \"The River Times\" <post@river.example>",
        "To: \"Sok Dara\" <dara@mail.example>",
        "Subject: An answer to your comment",
        "Date: Tue, 25 Nov 2025 18:40:00 +0000",
        "Content-Language: km",
        "Auto-Submitted: auto-generated",
        "List-Id: <replies.river.example>",
        "List-Unsubscribe: <https://river.example/~leave/abc?l=1&m=%3Cx%3E>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "MIME-Version: 1.0",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line}\n in {text}");
    }
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(parsed.text_body_count() + parsed.html_body_count(), 2);
    assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), letter().text.trim_end());
    assert_eq!(parsed.body_html(0).unwrap().trim_end(), letter().html);
    assert!(parsed.content_type().unwrap().subtype().unwrap().eq_ignore_ascii_case("alternative"));
    let id = MessageKey::of("reply", &["12", "7"]).in_domain("river.example");
    assert_eq!(parsed.message_id().unwrap(), id.trim_matches(['<', '>']));
    assert!(matches!(parsed.in_reply_to(), HeaderValue::Text(earlier) if earlier.ends_with("@river.example")));
    assert_eq!(parsed.in_reply_to(), parsed.references());
}

#[test]
fn what_is_not_said_has_no_header() {
    let mut plain = letter();
    plain.html = String::new();
    plain.list = None;
    plain.in_reply_to = None;
    plain.is_automatic = false;
    plain.language = "no language\r\nBcc: a@b.example".to_owned();
    plain.to = plain.to.address().clone().into();
    plain.reply_to = Some(Mailbox::parse("Editors <edit@river.example>").unwrap());
    let bytes = plain.to_bytes(&paper()).unwrap();
    hold(&bytes);
    let mut names = header_names(&bytes);
    names.sort();
    assert_eq!(
        names,
        [
            "content-transfer-encoding",
            "content-type",
            "date",
            "from",
            "message-id",
            "mime-version",
            "reply-to",
            "subject",
            "to"
        ]
    );
    assert!(String::from_utf8(bytes).unwrap().contains("To: dara@mail.example\r\n"));

    let mut list = letter();
    let headers = list.list.as_mut().unwrap();
    headers.unsubscribe = Url::parse("http://127.0.0.1:8080/~leave/abc").unwrap();
    assert!(!header_names(&list.to_bytes(&paper()).unwrap()).contains(&"list-unsubscribe-post".to_owned()));
}

#[test]
fn a_message_that_cannot_be_made_is_refused() {
    let mut long = letter();
    long.text = "a".repeat(1 << 20);
    assert!(matches!(long.to_bytes(&paper()), Err(LetterError::TooLong { .. })));
    for url in
        ["mailto:a@b.example".to_owned(), format!("https://a.example/{}", "b".repeat(900)), "data:,<x>".to_owned()]
    {
        let mut letter = letter();
        letter.list.as_mut().unwrap().unsubscribe = Url::parse(&url).unwrap();
        assert_eq!(letter.to_bytes(&paper()), Err(LetterError::BadUnsubscribe), "{url}");
    }
}

#[test]
fn keys_tell_letters_apart() {
    let all = [
        MessageKey::of("a", &["b", "c"]),
        MessageKey::of("a", &["bc"]),
        MessageKey::of("ab", &["c"]),
        MessageKey::of("a", &["bc", ""]),
        MessageKey::of("", &[]),
    ];
    let ids: std::collections::HashSet<_> = all.iter().map(|key| key.in_domain("river.example")).collect();
    assert_eq!(ids.len(), all.len());
    assert_eq!(MessageKey::of("a", &["b", "c"]), all[0]);
    let hostile = MessageKey::of("A b>\r\nBcc: x@y", &["\0"]).in_domain("river.example");
    assert!(hostile.starts_with("<--b---") && hostile.ends_with("@river.example>") && hostile.len() < 100, "{hostile}");
}

/// Names and subjects that try to end their header, to begin another, or to look like something else.
const HOSTILE: &[&str] = &[
    "a\r\nBcc: victim@b.example",
    "a\nBcc: victim@b.example",
    "a\rBcc: victim@b.example",
    "a\r\n\r\n<html>body",
    "a\r\n Bcc: victim@b.example",
    "a\u{0}b",
    "\u{85}Bcc: x\u{2028}Bcc: y\u{2029}Bcc: z",
    "\u{b}\u{c}Bcc: x",
    "\u{202e}elpmaxe.b@mitciv\u{202c}",
    "\u{2066}a\u{2069}\u{200f}\u{61c}",
    "=?utf-8?b?DQpCY2M6IHZpY3RpbUBiLmV4YW1wbGU=?=",
    "=?utf-8?q?=0D=0ABcc:_victim@b.example?=",
    "a =?utf-8?q?b?= =?utf-8?q?=0A?=",
    "\" <victim@b.example>, \"",
    "\\\" <victim@b.example>, \\\"",
    "a\\",
    "\\\\\"",
    "<victim@b.example>",
    "a, victim@b.example; group: x;",
    "(comment) a",
    "ខ្ញុំបានឆ្លើយ \r\nBcc: x",
    "مرحبا\u{202e}",
    "👩\u{200d}👩\u{200d}👧 family",
    ".\r\n.",
    "--part-0000\r\nContent-Type: text/html\r\n\r\nx",
    "\t",
    "",
    " ",
    "ÿþ\u{feff}",
    "%0d%0aBcc:%20x",
];

#[test]
fn hostile_names_and_subjects_stay_in_their_headers() {
    let normal = header_names(&letter().to_bytes(&paper()).unwrap());
    let long: Vec<String> =
        vec!["a".repeat(5000), "ក".repeat(5000), "ab ".repeat(3000), "\"".repeat(3000), "\\ü".repeat(3000)];
    let all = HOSTILE.iter().map(|text| (*text).to_owned()).chain(long);
    let mut count = 0;
    for text in all {
        count += 1;
        let mut hostile = letter();
        hostile.subject = text.clone();
        hostile.to = Mailbox::new(&text, MailAddress::parse("dara@mail.example").unwrap());
        hostile.reply_to = None;
        let from = Mailbox::new(&text, MailAddress::parse("post@river.example").unwrap());
        let bytes = hostile.to_bytes(&from).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        hold(&bytes);
        assert_eq!(header_names(&bytes), normal, "{text:?}");
        let parsed = MessageParser::default().parse(&bytes).unwrap();
        for (list, address) in [(parsed.to(), "dara@mail.example"), (parsed.from(), "post@river.example")] {
            let list = list.unwrap();
            let found: Vec<_> = list.iter().map(|mailbox| mailbox.address().unwrap_or_default().to_owned()).collect();
            assert_eq!(found, [address], "{text:?}");
            let name = list.first().unwrap().name().unwrap_or_default().to_owned();
            assert!(!name.contains(|c: char| c.is_control() || c == '\u{202e}' || c == '@'), "{text:?} gave {name:?}");
            assert_eq!(name, Mailbox::new(&text, MailAddress::parse("a@b.example").unwrap()).name(), "{text:?}");
        }
        let subject = parsed.subject().unwrap_or_default();
        assert_eq!(subject, address::one_line(&text, 200), "{text:?}");
        assert!(!subject.contains(|c: char| c.is_control() || c == '\u{202e}'), "{text:?} gave {subject:?}");
    }
    assert_eq!(count, HOSTILE.len() + 5);
}

#[test]
fn bodies_of_all_scripts_come_back_as_they_were() {
    for text in [
        "plain\n.\n..\n.dot\nFrom here\n",
        "ខ្ញុំបានឆ្លើយ\nမင်္ဂလာပါ\nสวัสดี\n你好\nمرحبا\n",
        &"word ".repeat(2000),
        &"x".repeat(5000),
        "--part-0\n\n--part-0--\nContent-Type: text/html\n\n<p>x</p>\n",
        "é = =3D =\n",
        "a\u{0}\u{8}b\rc\r\nd\n",
        "",
    ] {
        let mut letter = letter();
        letter.text = text.to_owned();
        letter.html = format!("<p>{text}</p>");
        let bytes = letter.to_bytes(&paper()).unwrap();
        hold(&bytes);
        let parsed = MessageParser::default().parse(&bytes).unwrap();
        let expected = text.replace("\r\n", "\n").replace('\r', "\n").replace(['\u{0}', '\u{8}'], "");
        assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), expected.trim_end());
        assert_eq!(
            parsed.body_html(0).unwrap().replace("\r\n", "\n").trim_end(),
            format!("<p>{expected}</p>").trim_end()
        );
        assert_eq!(parsed.parts.len(), 3, "no part of somebody else's");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_words_stay_where_they_belong(name in any::<String>(), subject in any::<String>(), text in any::<String>()) {
        let mut any = letter();
        any.to = Mailbox::new(&name, MailAddress::parse("dara@mail.example").unwrap());
        any.subject = subject;
        any.text = text;
        let bytes = any.to_bytes(&paper()).unwrap();
        hold(&bytes);
        prop_assert_eq!(header_names(&bytes), header_names(&letter().to_bytes(&paper()).unwrap()));
    }
}
