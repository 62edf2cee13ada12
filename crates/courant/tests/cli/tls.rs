//! Certificates made for tests, and a client of one request.

use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

/// A certificate that signs itself, and its key, in PEM.
pub struct Made {
    pub chain: String,
    pub key: String,
}

pub fn made(names: &[&str]) -> Made {
    let key = KeyPair::generate().unwrap();
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let certificate = CertificateParams::new(names).unwrap().self_signed(&key).unwrap();
    Made { chain: certificate.pem(), key: key.serialize_pem() }
}

/// What a server says to one GET over TLS, for a host name, trusting these roots only.
pub fn get(address: &str, host: &str, path: &str, roots: &str) -> std::io::Result<String> {
    let mut store = RootCertStore::empty();
    for root in CertificateDer::pem_slice_iter(roots.as_bytes()) {
        store.add(root.unwrap()).unwrap();
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = Arc::new(config.with_root_certificates(store).with_no_client_auth());
    let connection = ClientConnection::new(config, ServerName::try_from(host.to_owned()).unwrap());
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(super::PATIENCE))?;
    let mut stream = StreamOwned::new(connection.unwrap(), stream);
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
