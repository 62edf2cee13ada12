//! How the paper is encrypted: by certificates in files, or by those that an ACME server gives.

use crate::http::tls_files::CertificateFiles;
use std::net::SocketAddr;
use std::path::PathBuf;

/// The ACME server that is asked where the settings name no other.
const LETS_ENCRYPT: &str = "https://acme-v02.api.letsencrypt.org/directory";

/// What the settings say of encryption. [`TlsConfig::source`] tells whether it makes sense together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsConfig {
    /// The file of the certificate.
    pub certificate: Option<PathBuf>,
    /// The file of its key.
    pub key: Option<PathBuf>,
    /// How certificates are ordered.
    pub acme: AcmeConfig,
    /// Where requests without encryption are taken, to be led to those with.
    pub listen_plain: Option<SocketAddr>,
}

/// How certificates are ordered from an ACME server (RFC 8555).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcmeConfig {
    /// The host names of the certificate; none: nothing is ordered.
    pub names: Vec<String>,
    /// The address of the server's directory.
    pub directory: String,
    /// The mail address that the authority may write to.
    pub contact: Option<String>,
    /// Whether the authority's terms are agreed to.
    pub has_agreed: bool,
    /// The root certificates by which the directory itself is known, where it is a house's own (PEM).
    pub root: Option<PathBuf>,
}

/// Where the certificate comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateSource {
    /// Two files.
    Files(CertificateFiles),
    /// An ACME server.
    Acme(AcmeConfig),
}

impl Default for TlsConfig {
    fn default() -> TlsConfig {
        let acme = AcmeConfig {
            names: Vec::new(),
            directory: LETS_ENCRYPT.to_owned(),
            contact: None,
            has_agreed: false,
            root: None,
        };
        TlsConfig { certificate: None, key: None, acme, listen_plain: None }
    }
}

impl TlsConfig {
    /// Where the certificate comes from; none where the paper is served without encryption.
    ///
    /// # Refuses
    /// Half of a pair of files, both ways at once, and orders without agreeing to the authority's terms.
    pub fn source(&self) -> Result<Option<CertificateSource>, &'static str> {
        let files = match (&self.certificate, &self.key) {
            (Some(certificate), Some(key)) => {
                Some(CertificateFiles { certificate: certificate.clone(), key: key.clone() })
            }
            (None, None) => None,
            _ => return Err("tls_certificate and tls_key go together: one of them is missing"),
        };
        match files {
            Some(_) if !self.acme.names.is_empty() => {
                Err("tls_certificate and acme_names are two ways to one thing: take one of them away")
            }
            Some(files) => Ok(Some(CertificateSource::Files(files))),
            None if self.acme.names.is_empty() => Ok(None),
            None if !self.acme.has_agreed => Err("acme_terms_agreed must be true before a certificate can be \
                 ordered: read the terms of service of the authority first"),
            None => Ok(Some(CertificateSource::Acme(self.acme.clone()))),
        }
    }

    /// Where requests without encryption are taken: as the settings say, else at port 80 beside port 443.
    pub fn plain_beside(&self, listen: SocketAddr) -> Option<SocketAddr> {
        self.listen_plain.or_else(|| (listen.port() == 443).then(|| SocketAddr::new(listen.ip(), 80)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_way_to_a_certificate() {
        let mut config = TlsConfig::default();
        assert_eq!(config.source(), Ok(None));
        config.certificate = Some("c.pem".into());
        assert!(config.source().unwrap_err().contains("go together"));
        config.key = Some("k.pem".into());
        assert!(matches!(config.source(), Ok(Some(CertificateSource::Files(_)))));
        config.acme.names = vec!["river.example".to_owned()];
        assert!(config.source().unwrap_err().contains("two ways"));
        (config.certificate, config.key) = (None, None);
        assert!(config.source().unwrap_err().contains("acme_terms_agreed"));
        config.acme.has_agreed = true;
        assert!(matches!(config.source(), Ok(Some(CertificateSource::Acme(_)))));
    }

    #[test]
    fn port_80_stands_beside_port_443() {
        let mut config = TlsConfig::default();
        let at = |address: &str| address.parse::<SocketAddr>().unwrap();
        assert_eq!(config.plain_beside(at("[::]:443")), Some(at("[::]:80")));
        assert_eq!(config.plain_beside(at("127.0.0.1:8443")), None);
        config.listen_plain = Some(at("127.0.0.1:8080"));
        assert_eq!(config.plain_beside(at("127.0.0.1:8443")), Some(at("127.0.0.1:8080")));
    }
}
