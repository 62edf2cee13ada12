use super::*;
use crate::mail::tests::{letter, python_with};
use crate::mail::{Letter, Mailbox};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use std::process::{Command, Stdio};

fn signer() -> DkimSigner {
    DkimSigner::new("river.example", "courant", DkimKey::fresh().unwrap())
}

fn message(letter: &Letter) -> Vec<u8> {
    letter.to_bytes(&Mailbox::parse("The River Times <post@river.example>").unwrap()).unwrap()
}

/// Tags of the signature, white space dropped.
fn tags(signed: &str) -> Vec<(String, String)> {
    let header = &signed["DKIM-Signature:".len()..signed.find("\r\nFrom").unwrap()];
    let dense: String = header.chars().filter(|c| !c.is_whitespace()).collect();
    dense.split(';').map(|tag| tag.split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap()).collect()
}

#[test]
fn the_forms_are_those_of_the_standard() {
    // The example of RFC 6376, 3.4.5.
    assert_eq!(
        relaxed_headers("A: X\r\nB : Y\t\r\n\tZ  "),
        [("a".to_owned(), "a:X".to_owned()), ("b".to_owned(), "b:Y Z".to_owned())]
    );
    assert_eq!(relaxed_body(" C \r\nD \t E\r\n\r\n\r\n"), " C\r\nD E\r\n");
    for (body, relaxed) in
        [("", ""), ("\r\n", ""), (" \r\n\r\n", ""), ("a", "a\r\n"), ("a\r\n", "a\r\n"), ("a\r\n \r\n", "a\r\n")]
    {
        assert_eq!(relaxed_body(body), relaxed, "{body:?}");
    }
}

#[test]
fn a_signature_covers_what_decides() {
    let signer = signer();
    let signed = String::from_utf8(signer.sign(&message(&letter()), 1_764_096_000_000).unwrap()).unwrap();
    assert!(signed.ends_with(std::str::from_utf8(&message(&letter())).unwrap()), "the message itself is untouched");
    assert!(signed.split("\r\n").all(|line| line.len() <= 998));
    let tags = tags(&signed);
    let tag = |name: &str| tags.iter().find(|(own, _)| own == name).unwrap().1.clone();
    assert_eq!(
        (tag("a"), tag("d"), tag("s"), tag("t")),
        ("rsa-sha256".into(), "river.example".into(), "courant".into(), "1764096000".into())
    );
    let covered = tag("h");
    let count = |name: &str| covered.split(':').filter(|own| *own == name).count();
    for sealed in [
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "list-unsubscribe",
        "list-unsubscribe-post",
    ] {
        assert_eq!(count(sealed), 2, "{sealed}");
    }
    for signed in ["list-id", "auto-submitted", "content-language", "in-reply-to", "references", "reply-to"] {
        assert_eq!(count(signed), 1, "{signed}");
    }
    // Its mathematics, with the key as it is published.
    let head = signed.split("\r\n\r\n").next().unwrap();
    let headers = relaxed_headers(head);
    let mut left: Vec<_> = headers.iter().skip(1).collect();
    let mut text = String::new();
    for name in covered.split(':') {
        if let Some(at) = left.iter().rposition(|(own, _)| own == name) {
            text += &format!("{}\r\n", left.remove(at).1);
        }
    }
    assert!(left.is_empty(), "{left:?} is not signed");
    let own = &headers[0].1;
    text += &own[..own.rfind("b=").unwrap() + 2];
    let value = signer.dns_value().unwrap();
    let key = STANDARD.decode(value.rsplit("p=").next().unwrap()).unwrap();
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key);
    key.verify(text.as_bytes(), &STANDARD.decode(tag("b")).unwrap()).expect("the signature holds");
    key.verify(text.replace("dara", "dora").as_bytes(), &STANDARD.decode(tag("b")).unwrap()).expect_err("changed");
}

/// An independent reader of signatures, where this machine has one: accepts ours, and refuses them changed.
#[test]
fn others_accept_the_signature() {
    const VERIFY: &str = "import sys, dkim\n\
        value = sys.argv[1].encode()\n\
        print(dkim.verify(sys.stdin.buffer.read(), dnsfunc=lambda name, timeout=5: value if name == b'courant._domainkey.river.example.' else None))";
    let Some(python) = python_with("dkim", "python3-dkim") else { return };
    let signer = signer();
    let verify = |message: &[u8]| {
        let mut command = Command::new(python);
        let command = command.args(["-c", VERIFY, &signer.dns_value().unwrap()]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(message).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap().trim() == "True"
    };
    let mut khmer = letter();
    khmer.subject = "ចម្លើយ ".repeat(40);
    khmer.text = "ខ្ញុំ  បាន \tឆ្លើយ \n\n\n".to_owned();
    khmer.to = Mailbox::new("សុខ ដារ៉ា", khmer.to.address().clone());
    let mut plain = letter();
    plain.html = String::new();
    plain.list = None;
    plain.text = "two  spaces \nand trailing \t\n\n\n".to_owned();
    for letter in [letter(), khmer, plain] {
        let signed = signer.sign(&message(&letter), letter.at).unwrap();
        assert!(verify(&signed), "{}", String::from_utf8_lossy(&signed));
        let text = String::from_utf8(signed).unwrap();
        for changed in [
            text.replace("dara@", "dora@"),
            text.replace("\r\n\r\n", "\r\n\r\nx"),
            text.replace("Subject:", "Subject: x"),
            text.replace("\r\nFrom:", "\r\nFrom: a@b.example\r\nFrom:"),
            text.replace("\r\nFrom:", "\r\nReply-To: a@b.example\r\nFrom:"),
            text.replace("\r\nFrom:", "\r\nList-Unsubscribe: <https://b.example>\r\nFrom:"),
        ] {
            assert_ne!(changed, text);
            assert!(!verify(changed.as_bytes()), "{changed}");
        }
    }
}

#[test]
fn a_folder_keeps_its_key_and_says_what_to_publish() {
    let folder = tempfile::tempdir().unwrap();
    let first = DkimKey::of_folder(folder.path()).unwrap();
    let again = DkimKey::of_folder(folder.path()).unwrap();
    assert_eq!(first.public().unwrap(), again.public().unwrap());
    let record = DkimSigner::new("river.example", "courant", first.clone()).dns_record().unwrap();
    assert!(record.starts_with("courant._domainkey.river.example. IN TXT (\n    \"v=DKIM1; k=rsa; p="), "{record}");
    let pieces: Vec<&str> = record.split('"').skip(1).step_by(2).collect();
    assert!(pieces.len() == 2 && pieces.iter().all(|piece| piece.len() <= 255));
    assert_eq!(pieces.concat(), format!("v=DKIM1; k=rsa; p={}", first.public().unwrap()));
    assert!(!format!("{first:?}").contains("Rsa"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "nobody else may read it");
    }
    for wrong in ["", "short", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"] {
        std::fs::write(folder.path().join(FILE), wrong).unwrap();
        let error = format!("{:#}", DkimKey::of_folder(folder.path()).unwrap_err());
        assert!(error.contains("dkim.key: it"), "{error}");
    }
}
