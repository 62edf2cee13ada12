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

#[cfg(test)]
mod tests;

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
