//! The settings of mail: the server letters are handed to, whom they come from, and their signature.

use super::Secret;
use crate::mail::Mailbox;
use percent_encoding::percent_decode_str;
use std::net::IpAddr;
use url::Url;

/// The selector of a signature whose settings name no other.
pub(super) const SELECTOR: &str = "courant";

/// Mail, as far as the settings know it.
#[derive(Debug, Clone)]
pub struct MailConfig {
    /// The mail server; without it no letter leaves.
    pub smtp: Option<SmtpServer>,
    /// Whom letters come from.
    pub from: Option<Mailbox>,
    /// The domain letters are signed for (DKIM, RFC 6376); without it they are not signed.
    pub dkim_domain: Option<String>,
    /// Under which name of that domain the key is found.
    pub dkim_selector: String,
}

/// A mail server that takes letters to bring them to their readers' servers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmtpServer {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from others' eyes.
    pub tls: SmtpTls,
    /// Who we are there.
    pub login: Option<SmtpLogin>,
}

/// How a connection to a mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpTls {
    /// From the first byte (RFC 8314).
    Implicit,
    /// After `STARTTLS` (RFC 3207), and not at all without it.
    StartTls,
    /// Not.
    None,
}

/// Who we are at a mail server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmtpLogin {
    /// The user.
    pub user: String,
    /// The password.
    pub password: Secret,
}

impl SmtpServer {
    /// Reads `smtps://user:password@host:465` or `smtp://host:587`; the latter means `STARTTLS` unless `?tls=none` is said or
    /// the server is on this machine. User and password are percent-encoded. Ports 465, 587 and, without encryption, 25 need not
    /// be named.
    ///
    /// # Refuses
    /// With what would be right: anything else; a password that would travel to another machine unencrypted.
    pub fn parse(text: &str) -> Result<SmtpServer, &'static str> {
        const WANTED: &str =
            "an address such as \"smtps://user:password@host:465\" or \"smtp://host:587?tls=required\"";
        let url = Url::parse(text).map_err(|_| WANTED)?;
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_ascii_lowercase();
        let is_name = host.bytes().all(|c| c.is_ascii_alphanumeric() || b".-".contains(&c));
        let ip: Option<IpAddr> = host.parse().ok();
        let has_more = !matches!(url.path(), "" | "/") || url.fragment().is_some();
        if host.is_empty() || has_more || (ip.is_none() && !is_name) || url.port() == Some(0) {
            return Err(WANTED);
        }
        let is_here = ip.map_or(host == "localhost", |ip| ip.is_loopback());
        let tls = match (url.scheme(), url.query()) {
            ("smtps", None) => SmtpTls::Implicit,
            ("smtp", None) if is_here => SmtpTls::None,
            ("smtp", None | Some("tls=required")) => SmtpTls::StartTls,
            ("smtp", Some("tls=none")) => SmtpTls::None,
            _ => return Err(WANTED),
        };
        let port = url.port().unwrap_or(match tls {
            SmtpTls::Implicit => 465,
            SmtpTls::StartTls => 587,
            SmtpTls::None => 25,
        });
        let decoded = |text: &str| {
            let text = percent_decode_str(text).decode_utf8().ok()?;
            (!text.is_empty() && !text.contains(char::is_control)).then(|| text.into_owned())
        };
        let login = match (url.username(), url.password()) {
            ("", None) => None,
            (user, password) => Some(SmtpLogin {
                user: decoded(user).ok_or(WANTED)?,
                password: Secret(password.and_then(decoded).ok_or(WANTED)?),
            }),
        };
        if login.is_some() && tls == SmtpTls::None && !is_here {
            return Err("an address with encryption, since a password must not travel without it");
        }
        Ok(SmtpServer { host, port, tls, login })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_reached_encrypted_unless_it_is_here() {
        for (text, host, port, tls) in [
            ("smtps://u:p@mail.example", "mail.example", 465, SmtpTls::Implicit),
            ("smtps://Mail.Example:4650/", "mail.example", 4650, SmtpTls::Implicit),
            ("smtp://u:p@mail.example", "mail.example", 587, SmtpTls::StartTls),
            ("smtp://mail.example:2525?tls=required", "mail.example", 2525, SmtpTls::StartTls),
            ("smtp://mail?tls=none", "mail", 25, SmtpTls::None),
            ("smtp://localhost", "localhost", 25, SmtpTls::None),
            ("smtp://u:p@127.0.0.1:1025", "127.0.0.1", 1025, SmtpTls::None),
            ("smtp://[::1]:1025", "::1", 1025, SmtpTls::None),
            ("smtp://[::1]?tls=required", "::1", 587, SmtpTls::StartTls),
            ("smtp://10.0.0.2", "10.0.0.2", 587, SmtpTls::StartTls),
        ] {
            let server = SmtpServer::parse(text).unwrap();
            assert_eq!((server.host.as_str(), server.port, server.tls), (host, port, tls), "{text}");
        }
        let server = SmtpServer::parse("smtps://post%40river.example:a%3Ab%2Fc%25@mail.example").unwrap();
        let login = server.login.as_ref().unwrap();
        assert_eq!((login.user.as_str(), login.password.reveal()), ("post@river.example", "a:b/c%"));
        assert!(!format!("{server:?}").contains("a:b/c"));
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for text in [
            "",
            "mail.example",
            "mail.example:25",
            "https://mail.example",
            "smtps:",
            "smtps://",
            "smtps://:465",
            "smtps://mail.example/x",
            "smtps://mail.example?tls=none",
            "smtp://mail.example?tls=opportunistic",
            "smtp://mail.example?tls=required&x=1",
            "smtps://mail.example#x",
            "smtps://u@mail.example",
            "smtps://:p@mail.example",
            "smtps://u:@mail.example",
            "smtps://u:p%0d%0a@mail.example",
            "smtps://ma%0ail.example",
            "smtps://mail_x.example",
            "smtps://mail.example:0",
            "smtps://mail.example:70000",
            "smtps://u:%ff@mail.example",
        ] {
            assert!(SmtpServer::parse(text).unwrap_err().starts_with("an address such as"), "{text}");
        }
        for text in ["smtp://u:p@mail.example?tls=none", "smtp://u:p@10.0.0.2?tls=none"] {
            assert!(SmtpServer::parse(text).unwrap_err().contains("encryption"), "{text}");
        }
    }
}
