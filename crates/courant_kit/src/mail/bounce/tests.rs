use super::*;
use proptest::prelude::*;

fn fixtures() -> Vec<(String, Vec<u8>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/mail");
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap()))
        .collect();
    all.sort();
    all
}

#[test]
fn bounces_of_all_servers_are_read() {
    let expected = [
        ("a_letter.eml", None),
        ("delivered.eml", None),
        ("exchange_mailbox_full.eml", Some((false, "5.2.2", "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception"))),
        ("exim_dsn.eml", Some((true, "5.0.0", ""))),
        ("exim_plain.eml", Some((true, "550", "550 No such user here"))),
        (
            "gmail_no_such_user.eml",
            Some((
                true,
                "5.1.1",
                "550-5.1.1 The email account that you tried to reach does not exist. 550 5.1.1 Please check the address.",
            )),
        ),
        ("out_of_office.eml", None),
        (
            "postfix_delayed.eml",
            Some((false, "4.4.1", "connect to mx.mail.example[192.0.2.7]:25: Connection timed out")),
        ),
        (
            "postfix_no_such_user.eml",
            Some((true, "5.1.1", "550 5.1.1 <dara@mail.example>: Recipient address rejected: User unknown")),
        ),
        ("qmail.eml", Some((true, "5.1.1", "Sorry, no mailbox here by that name. (#5.1.1)"))),
        ("two_recipients_one_delivered.eml", Some((false, "5.7.1", "550 5.7.1 we do not like this letter"))),
    ];
    let found = fixtures();
    assert_eq!(found.len(), expected.len());
    for ((name, bytes), (own, expected)) in found.iter().zip(expected) {
        assert_eq!(name, own);
        let expected = expected.map(|(is_permanent, status, said)| Bounce {
            token: Some("7f3a9c".to_owned()),
            recipient: Some(MailAddress::parse("dara@mail.example").unwrap()),
            is_permanent,
            status: status.to_owned(),
            said: said.to_owned(),
        });
        assert_eq!(read(bytes), expected, "{name}");
    }
}

#[test]
fn the_token_is_found_in_the_letter_too() {
    for (name, bytes) in fixtures() {
        let Some(bounce) = read(&bytes) else { continue };
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let forwarded = head
            .to_ascii_lowercase()
            .replace("bounces+7f3a9c@", "office@")
            .replace("boundary=\"4xyz0", "boundary=\"4XyZ0");
        let message = format!("{forwarded}\r\n\r\n{body}");
        let has_copy = ["postfix", "gmail", "exim_dsn", "exchange"].iter().any(|begin| name.starts_with(begin));
        let found = read(message.as_bytes()).and_then(|bounce| bounce.token);
        assert_eq!(found, bounce.token.filter(|_| has_copy), "{name}");
    }
}

#[test]
fn return_paths_lead_back() {
    let longest = "a".repeat(56);
    for token in ["7f3a9c", "a-b", "0", &longest] {
        let path = return_path(token, "river.example").unwrap();
        assert_eq!(find_token(&format!("To: \"x\" <{path}>, other@b.example")).as_deref(), Some(token));
    }
    let long = "a".repeat(57);
    for token in ["", "A", "a b", "a@b", "a.b", "-a", "a-", "a\r\n", "ü", "a+b", &long] {
        assert_eq!(return_path(token, "river.example"), Err(NoAddress), "{token:?}");
    }
    assert_eq!(return_path("a", "river"), Err(NoAddress));
    assert_eq!(find_token("notbounces+abc@river.example"), None);
    assert_eq!(find_token("bounces+a b@river.example, bounces+c@river.example").as_deref(), Some("c"));
}

#[test]
fn only_what_is_final_is_permanent() {
    for (status, is_permanent) in [
        ("5.1.1", true),
        ("5.1.2", true),
        ("5.1.10", true),
        ("5.0.0", true),
        ("5.2.1", true),
        ("5.4.4", true),
        ("550", true),
        ("5.2.2", false),
        ("5.2.3", false),
        ("5.3.4", false),
        ("5.4.1", false),
        ("5.5.2", false),
        ("5.7.1", false),
        ("5.7.26", false),
        ("552", false),
        ("554", false),
        ("450", false),
        ("4.1.1", false),
        ("", false),
    ] {
        assert_eq!(is_final(status), is_permanent, "{status}");
    }
    for (text, status) in [
        ("550-5.1.1 no", Some("5.1.1")),
        ("(#4.4.1)", Some("4.4.1")),
        ("5.1.1.", Some("5.1.1")),
        ("at 5.1.2.3", None),
        ("in 5.2026.1", None),
        ("call 550 12", Some("550")),
        ("5500", None),
        ("2.0.0", None),
        ("5.1", None),
        ("", None),
    ] {
        assert_eq!(find_status(text).as_deref(), status, "{text}");
    }
}

#[test]
fn a_huge_or_deep_message_ends() {
    let head = "From: mailer-daemon@a.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
    let deep = head.to_owned() + &"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".repeat(20_000);
    assert_eq!(read(deep.as_bytes()), None);
    for name in [
        "message/rfc822",
        "MESSAGE/RFC822",
        "message/global",
        "message / \r\n rfc822",
        "message/\"rfc822\"",
        "message/(x)rfc822",
    ] {
        let nested = format!("Content-Type: {name}\r\n\r\n").repeat(30_000);
        assert_eq!(read(nested.as_bytes()), None, "{name}");
    }
    let digest = "Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n".repeat(20_000);
    assert_eq!(read(digest.as_bytes()), None);
    let (_, postfix) = fixtures().into_iter().find(|(name, _)| name == "postfix_no_such_user.eml").unwrap();
    let mut huge = postfix.clone();
    huge.resize(4 << 20, b'a');
    assert_eq!(read(&huge), read(&postfix));
}

/// Whatever a nested letter is called, the library must not take it for one.
#[test]
fn no_letter_is_taken_apart() {
    for name in [
        "message/rfc822",
        "message/RFC822;x=y",
        "message/global",
        "message /rfc822",
        "message/ rfc822",
        "message/\"rfc822\"",
        "message/rfc(x)822",
        "message/(x)rfc822",
        "message(/)/rfc822",
        "message/rfc\r\n 822",
        "message/\r\n\trfc822",
        "message/=?utf-8?q?rfc822?=",
        "message/(a(b))rfc822",
        "message/\"\\rfc822\"",
        "message//rfc822",
        "message/(a\\)rfc822",
        "message/;rfc822",
        "message/rfc822-x",
        "\"message/rfc822\"",
        "message/ (abc) rfc822",
        "message/\u{0}rfc822",
    ] {
        let text = format!("Content-Type: {name}\r\n\r\nSubject: a\r\n\r\nb\r\n");
        let flat = flatten(text.as_bytes());
        let message = MessageParser::default().parse(&flat).unwrap();
        assert!(message.parts.iter().all(|part| part.message().is_none()), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_letter_is_taken_apart_however_it_is_called(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                " ", "\t", "\r\n ", "\r\n", "\n", "\r", "(", ")", "\"", "\\", "/", ";", "=", "message/", "rfc822", "Global",
                "multipart/digest; boundary=b\r\n\r\n--b\r\n", "x", "\r\n\r\n", "Content-Type:", "content-type: ",
            ]),
            0..24,
        ),
    ) {
        let text = format!("Content-Type:{}\r\n\r\nSubject: a\r\n\r\nb\r\n", words.concat());
        let flat = flatten(text.as_bytes());
        let message = MessageParser::default().parse(&flat).unwrap();
        prop_assert!(message.parts.iter().all(|part| part.message().is_none()), "{:?}", text);
    }

    #[test]
    fn nothing_breaks_it(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        read(&bytes);
    }

    #[test]
    fn broken_bounces_break_nothing(
        which in 0usize..11,
        cut in 0usize..6000,
        changes in proptest::collection::vec((0usize..6000, any::<u8>()), 0..20),
    ) {
        let mut bytes = fixtures().swap_remove(which).1;
        bytes.truncate(cut.max(10));
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        if let Some(bounce) = read(&bytes) {
            prop_assert!(bounce.said.chars().count() <= 300);
            prop_assert!(bounce.token.is_none_or(|token| is_token(&token)));
        }
    }
}
