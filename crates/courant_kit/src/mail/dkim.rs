//! Signatures by which receivers know that a letter is the paper's and was not changed (DKIM, RFC 6376).
//!
//! `rsa-sha256` with a key of 2048 bits, since several large services do not read the newer `ed25519-sha256`; header and body
//! in `relaxed` form. The library that sends signs with a key this machine's other cryptography does not know, and cannot
//! say that a header must not be added; so the few lines of it are here, on the same cryptography as all of TLS.

use anyhow::{Context, anyhow, bail};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use sha2::{Digest, Sha256};
use std::fmt;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

/// Its file in the paper's folder: a private key as PEM.
const FILE: &str = "dkim.key";

/// Headers that are signed once more than they are there, so that none can be added: what decides who speaks, to whom, and
/// what is shown (RFC 6376, 8.15).
const SEALED: &[&str] = &[
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "reply-to",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "list-unsubscribe",
    "list-unsubscribe-post",
];
/// Headers that are signed where they are there.
const SIGNED: &[&str] = &["in-reply-to", "references", "content-language", "auto-submitted", "list-id"];

/// The private key of a paper's letters.
#[derive(Clone)]
pub struct DkimKey(Arc<KeyPair>);

impl fmt::Debug for DkimKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DkimKey(…)")
    }
}

impl DkimKey {
    /// A new one, of 2048 bits.
    ///
    /// # Errors
    /// The generator failed.
    pub fn fresh() -> anyhow::Result<DkimKey> {
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_| anyhow!("no key for DKIM could be made"))?;
        Ok(DkimKey(Arc::new(pair)))
    }

    /// The key of a paper's folder, made there at the first time, for its owner's eyes only. Blocks for as long as that takes,
    /// a second at most.
    ///
    /// # Refuses
    /// A file that holds something else than an RSA key as PEM.
    pub fn of_folder(folder: &Path) -> anyhow::Result<DkimKey> {
        let path = folder.join(FILE);
        let place = || format!("the paper's key for DKIM, {}", path.display());
        match std::fs::read(&path) {
            Ok(pem) => DkimKey::from_pem(&pem).with_context(place),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key = DkimKey::fresh()?;
                let mut unfinished = tempfile::NamedTempFile::new_in(folder).with_context(place)?;
                unfinished.write_all(key.to_pem()?.as_bytes()).with_context(place)?;
                unfinished.as_file().sync_all().with_context(place)?;
                match unfinished.persist_noclobber(&path) {
                    Ok(_) => Ok(key),
                    // Another process was first: its key counts.
                    Err(taken) if taken.error.kind() == std::io::ErrorKind::AlreadyExists => DkimKey::of_folder(folder),
                    Err(other) => Err(other.error).with_context(place),
                }
            }
            Err(error) => Err(error).with_context(place),
        }
    }

    /// Reads a key as other programs write it: PEM, PKCS #8 (`PRIVATE KEY`) or PKCS #1 (`RSA PRIVATE KEY`).
    ///
    /// # Refuses
    /// Anything else, and keys shorter than 2048 or longer than 4096 bits.
    pub fn from_pem(pem: &[u8]) -> anyhow::Result<DkimKey> {
        let der = PrivateKeyDer::from_pem_slice(pem).map_err(|_| anyhow!("it holds no private key as PEM"))?;
        let pair = match &der {
            PrivateKeyDer::Pkcs8(der) => KeyPair::from_pkcs8(der.secret_pkcs8_der()),
            PrivateKeyDer::Pkcs1(der) => KeyPair::from_der(der.secret_pkcs1_der()),
            _ => bail!("its key is not for RSA"),
        };
        let pair = pair.map_err(|error| anyhow!("its key cannot be used ({error})"))?;
        let bits = pair.public_modulus_len() * 8;
        if !(2048..=4096).contains(&bits) {
            bail!("its key has {bits} bits; 2048 are usual");
        }
        Ok(DkimKey(Arc::new(pair)))
    }

    fn to_pem(&self) -> anyhow::Result<String> {
        let der = AsDer::<Pkcs8V1Der<'_>>::as_der(&*self.0).map_err(|_| anyhow!("the key cannot be written"))?;
        let lines = in_lines(&STANDARD.encode(der.as_ref()), 64, "\n");
        Ok(format!("-----BEGIN PRIVATE KEY-----\n{lines}\n-----END PRIVATE KEY-----\n"))
    }

    /// The public key, as it is published.
    fn public(&self) -> anyhow::Result<String> {
        let public = self.0.public_key();
        let der =
            AsDer::<PublicKeyX509Der<'_>>::as_der(public).map_err(|_| anyhow!("the public key cannot be written"))?;
        Ok(STANDARD.encode(der.as_ref()))
    }
}

/// Signs letters for one domain.
#[derive(Debug, Clone)]
pub struct DkimSigner {
    domain: String,
    selector: String,
    key: DkimKey,
}

impl DkimSigner {
    /// Signs for `domain` with a key that is published under `selector`. Both come from the settings, which know what they
    /// may be.
    pub fn new(domain: &str, selector: &str, key: DkimKey) -> DkimSigner {
        DkimSigner { domain: domain.to_owned(), selector: selector.to_owned(), key }
    }

    /// The name under which the key is looked for.
    pub fn dns_name(&self) -> String {
        format!("{}._domainkey.{}", self.selector, self.domain)
    }

    /// What has to stand there (`TXT`), as one text.
    ///
    /// # Errors
    /// The key cannot be written.
    pub fn dns_value(&self) -> anyhow::Result<String> {
        Ok(format!("v=DKIM1; k=rsa; p={}", self.key.public()?))
    }

    /// The record as a zone file takes it, its text in pieces of at most 255 bytes, as DNS wants them.
    ///
    /// # Errors
    /// The key cannot be written.
    pub fn dns_record(&self) -> anyhow::Result<String> {
        let value = in_lines(&self.dns_value()?, 250, "\"\n    \"");
        Ok(format!("{}. IN TXT (\n    \"{value}\" )\n", self.dns_name()))
    }

    /// The message with its signature before it. `at` is when it was signed, in milliseconds since 1970 UTC.
    ///
    /// # Errors
    /// The message has no end of headers, or the key cannot sign.
    pub fn sign(&self, message: &[u8], at: i64) -> anyhow::Result<Vec<u8>> {
        let text = std::str::from_utf8(message).context("the message is not text")?;
        let (head, body) = text.split_once("\r\n\r\n").context("the message has no body")?;
        let headers = relaxed_headers(head);
        let mut names = Vec::new();
        let mut signed = String::new();
        for name in SEALED.iter().chain(SIGNED) {
            // From the last to the first, as the standard counts them.
            for (_, line) in headers.iter().rev().filter(|(own, _)| own == name) {
                names.push(*name);
                signed.push_str(line);
                signed.push_str("\r\n");
            }
            if SEALED.contains(name) {
                names.push(*name);
            }
        }
        let body_hash = STANDARD.encode(Sha256::digest(relaxed_body(body).as_bytes()));
        let DkimSigner { domain, selector, .. } = self;
        let names = names.join(":").replace(":list-", "\r\n\t:list-").replace(":content-", "\r\n\t:content-");
        let unsigned = format!(
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n\td={domain};\r\n\ts={selector}; t={};\r\n\th={names};\r\n\t\
             bh={body_hash};\r\n\tb=",
            at.max(0) / 1000
        );
        let own = relaxed_headers(&unsigned);
        signed.push_str(own.first().map(|(_, line)| line.as_str()).unwrap_or_default());
        let mut signature = vec![0; self.key.0.public_modulus_len()];
        let made = self.key.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature);
        made.map_err(|_| anyhow!("the key for DKIM does not sign"))?;
        let signature = in_lines(&STANDARD.encode(signature), 72, "\r\n\t");
        Ok([unsigned.as_bytes(), signature.as_bytes(), b"\r\n", message].concat())
    }
}

/// ASCII in lines of `width` bytes.
fn in_lines(text: &str, width: usize, end: &str) -> String {
    let lines: Vec<&str> = text.as_bytes().chunks(width).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    lines.join(end)
}

/// Each header's name in lower case, and the header in relaxed form (RFC 6376, 3.4.2).
fn relaxed_headers(head: &str) -> Vec<(String, String)> {
    let mut unfolded: Vec<String> = Vec::new();
    for line in head.split("\r\n") {
        match unfolded.last_mut().filter(|_| line.starts_with([' ', '\t'])) {
            Some(earlier) => earlier.push_str(line),
            None => unfolded.push(line.to_owned()),
        }
    }
    let relaxed = unfolded.iter().filter_map(|header| {
        let (name, value) = header.split_once(':')?;
        let name = name.trim_end_matches([' ', '\t']).to_ascii_lowercase();
        let line = format!("{name}:{}", single_spaces(value).trim_matches(' '));
        Some((name, line))
    });
    relaxed.collect()
}

/// A body in relaxed form (RFC 6376, 3.4.4).
fn relaxed_body(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for line in body.split("\r\n") {
        out.push_str(single_spaces(line).trim_end_matches(' '));
        out.push_str("\r\n");
    }
    let text = out.trim_end_matches("\r\n").len();
    out.truncate(text);
    if !out.is_empty() {
        out.push_str("\r\n");
    }
    out
}

/// Each run of spaces and tabs as one space.
fn single_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t' if out.ends_with(' ') => {}
            ' ' | '\t' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
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
}
