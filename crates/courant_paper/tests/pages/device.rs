//! A device that keeps one passkey: what a browser and a security key do between them (WebAuthn Level 2, 6), in a few
//! lines, so that nothing of the checking side is used to make what it checks.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// Somebody is there, and the device knows who.
const PRESENT_AND_KNOWN: u8 = 0x05;
/// A new key is in the answer.
const WITH_KEY: u8 = 0x40;

/// A device with its one key.
pub struct Device {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    user: String,
    site: String,
    /// Where the browser says it is.
    pub origin: String,
    /// How often it signed, as it says.
    pub counter: u32,
    /// What it says of who is there.
    pub flags: u8,
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Device {
    /// Makes a key for what a page asks: the device, and its answer.
    pub fn register(options: &str, origin: &str) -> (Device, String) {
        let options: Value = serde_json::from_str(options).unwrap();
        let asked = &options["publicKey"];
        assert_eq!(asked["authenticatorSelection"]["residentKey"], "required", "found without an address");
        assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let id = digest(&SHA256, key.public_key().as_ref()).as_ref()[..16].to_vec();
        let device = Device {
            key,
            id,
            user: asked["user"]["id"].as_str().unwrap().to_owned(),
            site: asked["rp"]["id"].as_str().unwrap().to_owned(),
            origin: origin.to_owned(),
            counter: 1,
            flags: PRESENT_AND_KNOWN,
        };
        let mut said = device.said(PRESENT_AND_KNOWN | WITH_KEY);
        said.extend([0; 16]);
        said.extend((device.id.len() as u16).to_be_bytes());
        said.extend(&device.id);
        // A COSE key (RFC 9053): EC2, ES256, P-256, x, y.
        let point = device.key.public_key().as_ref();
        said.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        said.extend(&point[1..33]);
        said.extend([0x22, 0x58, 0x20]);
        said.extend(&point[33..65]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(said.len()).unwrap());
        object.extend(&said);
        let client = device.client("webauthn.create", asked);
        let response = json!({ "attestationObject": text(&object), "clientDataJSON": text(client.as_bytes()) });
        let answer = device.answer(response);
        (device, answer)
    }

    /// Its answer to a page that asks for any passkey.
    pub fn enter(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        self.counter += 1;
        let (said, client) = (self.said(self.flags), self.client("webauthn.get", &options["publicKey"]));
        let signed = [&said, digest(&SHA256, client.as_bytes()).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(json!({
            "authenticatorData": text(&said),
            "clientDataJSON": text(client.as_bytes()),
            "signature": text(signature.as_ref()),
            "userHandle": self.user,
        }))
    }

    fn said(&self, flags: u8) -> Vec<u8> {
        let mut out = digest(&SHA256, self.site.as_bytes()).as_ref().to_vec();
        out.push(flags);
        out.extend(self.counter.to_be_bytes());
        out
    }

    fn client(&self, kind: &str, asked: &Value) -> String {
        json!({ "type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false })
            .to_string()
    }

    fn answer(&self, response: Value) -> String {
        json!({
            "id": text(&self.id), "rawId": text(&self.id), "type": "public-key", "response": response, "extensions": {},
        })
        .to_string()
    }
}
