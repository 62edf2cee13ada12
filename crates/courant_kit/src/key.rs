//! The paper's own key: what proves that an address or a form came from here.
//!
//! It lies in the paper's folder and never in the store, so that whoever reads the store or a copy of it
//! can make nothing that this paper would take for its own.

use anyhow::{Context, bail};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;
use std::io::Write as _;
use std::path::Path;

/// Its file in the paper's folder: 64 hexadecimal digits.
const FILE: &str = "secret.key";

/// 256 random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A new one.
    ///
    /// # Errors
    /// The generator failed, which means that nothing on this machine can be kept secret.
    pub fn fresh() -> anyhow::Result<Key> {
        let mut bytes = [0u8; 32];
        fill_randomly(&mut bytes)?;
        Ok(Key(bytes))
    }

    /// The key of a paper's folder, made there at the first time, for its owner's eyes only.
    ///
    /// # Refuses
    /// A file that holds something else: a key that changed makes every link that was given out worthless.
    pub fn of_folder(folder: &Path) -> anyhow::Result<Key> {
        let path = folder.join(FILE);
        let place = || format!("the paper's key {}", path.display());
        match std::fs::read_to_string(&path) {
            Ok(text) => match from_digits(text.trim()) {
                Some(key) => Ok(key),
                None => bail!("{} is not 64 hexadecimal digits", place()),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key = Key::fresh()?;
                let mut unfinished = tempfile::NamedTempFile::new_in(folder).with_context(place)?;
                writeln!(unfinished, "{}", hex(&key.0)).with_context(place)?;
                unfinished.as_file().sync_all().with_context(place)?;
                match unfinished.persist_noclobber(&path) {
                    Ok(_) => Ok(key),
                    // Another process was first: its key counts.
                    Err(taken) if taken.error.kind() == std::io::ErrorKind::AlreadyExists => Key::of_folder(folder),
                    Err(other) => Err(other.error).with_context(place),
                }
            }
            Err(error) => Err(error).with_context(place),
        }
    }

    /// HMAC-SHA-256 (RFC 2104) of parts, for one purpose; 64 hexadecimal digits. Each part is written with its
    /// length before it, so that no two lists of parts are the same text.
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> String {
        hex(&self.raw_mac(purpose, parts))
    }

    /// A key of its own for one purpose, made of this one.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        self.raw_mac("a key for", &[purpose.as_bytes()])
    }

    /// Seals what may stand in the store but say nothing there: AES-256-GCM with a fresh nonce, in base64url. It opens
    /// with the same purpose and `about` only, so that nothing sealed can be put in the place of something else.
    ///
    /// # Errors
    /// The random generator failed.
    pub fn seal(&self, purpose: &str, about: &str, secret: &[u8]) -> anyhow::Result<String> {
        let mut nonce = [0u8; NONCE_LEN];
        fill_randomly(&mut nonce)?;
        let mut sealed = secret.to_vec();
        self.sealing(purpose)?
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(about.as_bytes()), &mut sealed)
            .map_err(|_| anyhow::anyhow!("nothing can be sealed"))?;
        Ok(URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat()))
    }

    /// Opens what [`Key::seal`] sealed for the same purpose; none for anything else.
    pub fn unseal(&self, purpose: &str, about: &str, sealed: &str) -> Option<Vec<u8>> {
        let mut bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let nonce = Nonce::try_assume_unique_for_key(bytes.get(..NONCE_LEN)?).ok()?;
        let inside = bytes.get_mut(NONCE_LEN..)?;
        let opened = self.sealing(purpose).ok()?.open_in_place(nonce, Aad::from(about.as_bytes()), inside).ok()?;
        Some(opened.to_vec())
    }

    fn sealing(&self, purpose: &str) -> anyhow::Result<LessSafeKey> {
        let key = UnboundKey::new(&AES_256_GCM, &self.derive(purpose));
        Ok(LessSafeKey::new(key.map_err(|_| anyhow::anyhow!("a key of 32 bytes is none"))?))
    }

    fn raw_mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        // HMAC takes keys of any length: this never fails.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return [0; 32] };
        for part in [purpose.as_bytes()].iter().chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// Whether two texts are the same, in a time that tells nothing of where they differ.
pub fn is_same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

/// 128 random bits as 32 hexadecimal digits: the key of a session, or of anything else that nobody may guess.
///
/// # Errors
/// The generator failed, which means that nothing on this machine can be kept secret.
pub fn fresh_token() -> anyhow::Result<String> {
    let mut bytes = [0u8; 16];
    fill_randomly(&mut bytes)?;
    Ok(hex(&bytes))
}

/// Fills bytes from the machine's generator, for what nobody may guess.
pub(crate) fn fill_randomly(bytes: &mut [u8]) -> anyhow::Result<()> {
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    provider.secure_random.fill(bytes).map_err(|_| anyhow::anyhow!("the random generator failed"))
}

/// Lower-case hexadecimal digits of `bytes`.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    out
}

fn from_digits(text: &str) -> Option<Key> {
    let mut bytes = [0u8; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(Key(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_keeps_its_key() {
        let folder = tempfile::tempdir().unwrap();
        let first = Key::of_folder(folder.path()).unwrap();
        assert_eq!(Key::of_folder(folder.path()).unwrap(), first);
        assert_ne!(Key::fresh().unwrap(), first);
        std::fs::write(folder.path().join(FILE), "short").unwrap();
        assert!(Key::of_folder(folder.path()).unwrap_err().to_string().contains("64 hexadecimal digits"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let other = tempfile::tempdir().unwrap();
            Key::of_folder(other.path()).unwrap();
            let mode = std::fs::metadata(other.path().join(FILE)).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "nobody else may read it");
        }
    }

    #[test]
    fn a_mac_is_of_one_purpose_and_one_list() {
        let key = from_digits(&"0b".repeat(32)).unwrap();
        let mac = |purpose: &str, parts: &[&str]| {
            key.mac(purpose, &parts.iter().map(|part| part.as_bytes()).collect::<Vec<_>>())
        };
        assert_eq!(mac("a", &["bc"]).len(), 64);
        assert_eq!(mac("a", &["bc"]), mac("a", &["bc"]));
        let all = [mac("a", &["bc"]), mac("ab", &["c"]), mac("a", &["b", "c"]), mac("a", &["", "bc"])];
        assert_eq!(all.iter().collect::<std::collections::HashSet<_>>().len(), all.len());
        assert!(is_same("ab", "ab") && !is_same("ab", "ac") && !is_same("ab", "abc"));
        assert!(!format!("{key:?}").contains("0b"));
    }

    #[test]
    fn what_is_sealed_opens_for_what_it_was_sealed_for() {
        let (key, other) = (Key::fresh().unwrap(), Key::fresh().unwrap());
        let sealed = key.seal("codes", "7", b"a secret").unwrap();
        assert_eq!(key.unseal("codes", "7", &sealed).as_deref(), Some(&b"a secret"[..]));
        assert_ne!(key.seal("codes", "7", b"a secret").unwrap(), sealed, "each has a nonce of its own");
        for (key, purpose, about) in [(&other, "codes", "7"), (&key, "code", "7"), (&key, "codes", "8")] {
            assert_eq!(key.unseal(purpose, about, &sealed), None);
        }
        for at in 0..sealed.len() {
            let mut bytes = sealed.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            assert_eq!(key.unseal("codes", "7", &changed), None, "{changed}");
        }
        for short in ["", "A", "!!!!", &sealed[..20], &sealed[..16]] {
            assert_eq!(key.unseal("codes", "7", short), None);
        }
        assert_ne!(key.derive("a"), key.derive("b"));
    }
}
