//! Passkeys (WebAuthn Level 2): what the browser is asked, and whether what it answers is right.
//!
//! A passkey proves two things at once: that somebody has the device, and that the device knows who holds it. So user
//! verification is asked for and must be there, and whoever came in by one needs no second proof.
//!
//! Between question and answer nothing is stored: [`Asked`] goes out with the page, sealed by whoever calls, and comes
//! back with the answer. That the same challenge is answered once only is for whoever calls to see to.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Webauthn, WebauthnBuilder, WebauthnError,
};
use webauthn_rs_proto::ResidentKeyRequirement;

/// Longest answer of a browser that is read, in bytes.
pub const LONGEST_ANSWER: usize = 16 * 1024;

/// Why a passkey is not taken, or lets nobody in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasskeyError {
    /// The paper's address is a number or has no TLS: browsers give passkeys to names only.
    #[error("passkeys need an address with a name")]
    NoName,
    /// The answer is none, or does not answer what was asked.
    #[error("the answer is not right")]
    Wrong,
    /// The device counted backwards: it may have been copied (WebAuthn Level 2, 6.1.1).
    #[error("the passkey counted backwards")]
    Copied,
    /// What was stored cannot be read.
    #[error("a stored passkey is damaged")]
    Damaged,
}

/// What a browser was asked, for [`Site::register`] or [`Site::enter`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// JSON for `navigator.credentials`.
    pub options: String,
    /// What has to come back, sealed, with the answer. JSON; secret it is not, but it must be ours.
    pub asked: String,
}

/// A passkey as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Names it, in base64url.
    pub credential_id: String,
    /// The rest: JSON.
    pub credential: String,
}

/// Whose passkey an answer is of, before it is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The account's id, as it was given to [`Site::ask_to_register`].
    pub account: Uuid,
    /// The passkey's, in base64url.
    pub credential_id: String,
}

/// A site that passkeys are for.
#[derive(Debug)]
pub struct Site(Webauthn);

impl Site {
    /// The site of an address (`https://river.example`) with its name.
    ///
    /// # Refuses
    /// Addresses that browsers give no passkeys to: numbers, and names without TLS but for this machine's own.
    pub fn new(address: &str, name: &str) -> Result<Site, PasskeyError> {
        let origin = Url::parse(address).map_err(|_| PasskeyError::NoName)?;
        let host = origin.domain().ok_or(PasskeyError::NoName)?.to_owned();
        if origin.scheme() != "https" && host != "localhost" {
            return Err(PasskeyError::NoName);
        }
        let builder = WebauthnBuilder::new(&host, &origin).map_err(|_| PasskeyError::NoName)?;
        builder.rp_name(name).build().map(Site).map_err(|_| PasskeyError::NoName)
    }

    /// Asks a browser for a new passkey of an account; `known` are those that it has.
    ///
    /// # Errors
    /// A known one is damaged.
    pub fn ask_to_register(
        &self,
        account: Uuid,
        email: &str,
        name: &str,
        known: &[String],
    ) -> Result<Question, PasskeyError> {
        let known: Result<Vec<Passkey>, PasskeyError> = known.iter().map(|one| read(one)).collect();
        let known = known?.iter().map(|one| one.cred_id().clone()).collect();
        let asked = self.0.start_passkey_registration(account, email, name, Some(known));
        let (mut options, state) = asked.map_err(|_| PasskeyError::Wrong)?;
        // So that it can be found without typing an address.
        if let Some(selection) = &mut options.public_key.authenticator_selection {
            selection.resident_key = Some(ResidentKeyRequirement::Required);
            selection.require_resident_key = true;
        }
        Ok(Question { options: write(&options)?, asked: write(&state)? })
    }

    /// The passkey that a browser made.
    ///
    /// # Refuses
    /// What does not answer what was asked.
    pub fn register(&self, asked: &str, answer: &str) -> Result<Stored, PasskeyError> {
        let state: PasskeyRegistration = read_answer(asked)?;
        let answer: RegisterPublicKeyCredential = read_answer(answer)?;
        let made = self.0.finish_passkey_registration(&answer, &state).map_err(|_| PasskeyError::Wrong)?;
        Ok(Stored { credential_id: text_of(made.cred_id().as_slice()), credential: write(&made)? })
    }

    /// Asks a browser for any passkey of this site.
    ///
    /// # Errors
    /// The random generator failed.
    pub fn ask_to_enter(&self) -> Result<Question, PasskeyError> {
        let (mut options, state) = self.0.start_discoverable_authentication().map_err(|_| PasskeyError::Wrong)?;
        // A button was pressed: the browser need not wait for a field.
        options.mediation = None;
        Ok(Question { options: write(&options)?, asked: write(&state)? })
    }

    /// Whose passkey an answer says it is of. Nothing is proved yet.
    ///
    /// # Refuses
    /// What is no answer, or names nobody.
    pub fn claim(&self, answer: &str) -> Result<Claim, PasskeyError> {
        let answer: PublicKeyCredential = read_answer(answer)?;
        let claimed = self.0.identify_discoverable_authentication(&answer).map_err(|_| PasskeyError::Wrong)?;
        Ok(Claim { account: claimed.0, credential_id: text_of(claimed.1) })
    }

    /// Whether a stored passkey gave the answer: the passkey as it has to be stored from now on.
    ///
    /// # Refuses
    /// What does not answer what was asked, or not of this passkey; a counter that went back.
    pub fn enter(&self, asked: &str, answer: &str, stored: &str) -> Result<String, PasskeyError> {
        let state: DiscoverableAuthentication = read_answer(asked)?;
        let answer: PublicKeyCredential = read_answer(answer)?;
        let mut passkey: Passkey = read(stored)?;
        let key = DiscoverableKey::from(&passkey);
        let result =
            self.0.finish_discoverable_authentication_v2(&answer, state, &key).map_err(|error| match error {
                WebauthnError::CredentialPossibleCompromise => PasskeyError::Copied,
                _ => PasskeyError::Wrong,
            })?;
        if !result.user_verified() || passkey.update_credential(&result).is_none() {
            return Err(PasskeyError::Wrong);
        }
        write(&passkey)
    }
}

fn write<T: Serialize>(value: &T) -> Result<String, PasskeyError> {
    serde_json::to_string(value).map_err(|_| PasskeyError::Damaged)
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, PasskeyError> {
    serde_json::from_str(text).map_err(|_| PasskeyError::Damaged)
}

fn read_answer<T: DeserializeOwned>(text: &str) -> Result<T, PasskeyError> {
    if text.len() > LONGEST_ANSWER {
        return Err(PasskeyError::Wrong);
    }
    serde_json::from_str(text).map_err(|_| PasskeyError::Wrong)
}

/// Bytes in base64url (RFC 4648), as browsers write them.
fn text_of(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
