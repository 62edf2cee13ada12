//! The keys: how each is read, checked and put into the [`Config`].

use super::{Config, ConfigError, LogFormat, Secret, SmtpServer};
use crate::db::Target;
use crate::mail::{MailAddress, Mailbox, ascii_domain};
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The store of a paper that names no other.
pub(super) const SQLITE_FILE: &str = "paper.db";
/// The media folder of a paper that names no other.
pub(super) const MEDIA_FOLDER: &str = "media";
/// What every variable begins with.
const PREFIX: &str = "COURANT_";
/// Variables with the prefix that are no settings: the folder itself, and what tests hand over.
const NO_SETTINGS: &[&str] = &["COURANT_PAPER", "COURANT_TEST_"];

/// All keys, each with the lines that stand for it in a new `courant.toml`.
pub(super) const KEYS: &[(&str, &str)] = &[
    (
        "database",
        "Where the paper is stored: \"sqlite\" (paper.db in this folder) or \"postgres://user:password@host/name\".\n\
         #database = \"sqlite\"",
    ),
    ("media", "Pictures, sound, film and documents; a path is seen from this folder.\n#media = \"media\""),
    (
        "theme",
        "The folder of the paper's own look; a path is seen from this folder. Without it, theme/ if that is there.\n#theme = \"theme\"",
    ),
    ("listen", "Address and port of the server.\n#listen = \"127.0.0.1:8080\""),
    (
        "listen_plain",
        "With a certificate: where requests without encryption are led to those with. Port 80, if the server's is 443.\n\
         #listen_plain = \"0.0.0.0:80\"",
    ),
    (
        "tls_certificate",
        "A certificate and its key (PEM): the server then speaks TLS. New files are taken without a restart.\n\
         #tls_certificate = \"certificate.pem\"",
    ),
    ("tls_key", "The key of that certificate.\n#tls_key = \"key.pem\""),
    (
        "acme_names",
        "Or: the host names of a certificate that is ordered, and renewed in time.\n#acme_names = [\"river.example\", \"www.river.example\"]",
    ),
    (
        "acme_terms_agreed",
        "Whether the terms of the authority are agreed to; nothing is ordered without.\n#acme_terms_agreed = true",
    ),
    ("acme_contact", "Where the authority may write to.\n#acme_contact = \"post@river.example\""),
    (
        "acme_directory",
        "The authority's directory; without it, Let's Encrypt.\n#acme_directory = \"https://acme-v02.api.letsencrypt.org/directory\"",
    ),
    (
        "acme_root",
        "Root certificates (PEM) by which an authority of one's own is known; it may then be at any address.\n#acme_root = \"root.pem\"",
    ),
    (
        "trusted_proxies",
        "Proxies in front of it, whose X-Forwarded-For is believed.\n#trusted_proxies = [\"127.0.0.1\", \"10.0.0.0/8\"]",
    ),
    (
        "metrics_token",
        "What /metrics asks for; without it only this machine may ask.\n#metrics_token = \"a long random text\"",
    ),
    (
        "smtp",
        "The mail server that letters are handed to; without it none are sent. A password's special signs are written as\n\
         # %40 (@), %3A (:), %2F (/) and so on. \"smtp://host:587\" for STARTTLS.\n\
         #smtp = \"smtps://user:password@mail.example:465\"",
    ),
    ("mail_from", "Whom letters come from.\n#mail_from = \"The River Times <post@river.example>\""),
    (
        "dkim_domain",
        "The domain letters are signed for; `courant mail dkim` says what to put into its DNS.\n#dkim_domain = \"river.example\"",
    ),
    ("dkim_selector", "The name of the key there.\n#dkim_selector = \"courant\""),
    ("page_cache_mb", "Memory for ready pages; 0 makes each anew.\n#page_cache_mb = 64"),
    ("jobs", "Background jobs at a time.\n#jobs = 2"),
    (
        "log",
        "What is logged: error, warn, info, debug, or by part. A line for each request: \"info\".\n#log = \"info,courant::access=warn\"",
    ),
    ("log_format", "\"text\" for people, \"json\" for machines.\n#log_format = \"text\""),
];

/// A key, its value and where it stood.
#[derive(Debug)]
pub(super) struct Setting {
    key: String,
    value: Value,
    place: String,
}

#[derive(Debug)]
enum Value {
    Text(String),
    Number(i64),
    Flag(bool),
    List(Vec<String>),
    /// A kind of value that no key has.
    Other(&'static str),
}

/// A new `courant.toml`: every key, commented out, with what holds without it.
pub(super) fn template() -> String {
    let mut out =
        String::from("# The settings of this installation. A variable COURANT_<KEY> in the environment wins.\n");
    for (_, lines) in KEYS {
        out.push_str("\n# ");
        out.push_str(lines);
        out.push('\n');
    }
    out
}

/// The settings of a file, in the order of their lines.
pub(super) fn of_text(path: &Path, text: &str) -> Result<Vec<Setting>, ConfigError> {
    let place = |at: usize| {
        let line = 1 + text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
        format!("{}, line {line}", path.display())
    };
    let table = DeTable::parse(text).map_err(|error| ConfigError::Setting {
        place: place(error.span().map_or(0, |span| span.start)),
        problem: error.message().to_owned(),
    })?;
    let mut entries: Vec<_> = table.into_inner().into_iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let settings = entries.into_iter().map(|(key, value)| {
        let place = place(key.span().start);
        known(key.get_ref(), "", &place)?;
        Ok(Setting { key: key.into_inner().into_owned(), value: value_of(&value), place })
    });
    settings.collect()
}

/// The settings of the environment.
pub(super) fn of_variables(variables: impl IntoIterator<Item = (String, String)>) -> Result<Vec<Setting>, ConfigError> {
    let mut found = Vec::new();
    for (name, value) in variables {
        let Some(key) = name.strip_prefix(PREFIX) else { continue };
        if NO_SETTINGS.iter().any(|other| name.starts_with(other)) {
            continue;
        }
        let key = key.to_lowercase();
        let place = format!("the environment variable {name}");
        known(&key, PREFIX, &place)?;
        let value = match (key.as_str(), value.parse()) {
            ("trusted_proxies" | "acme_names", _) => {
                let items = value.split(',').map(str::trim).filter(|item| !item.is_empty());
                Value::List(items.map(str::to_owned).collect())
            }
            ("page_cache_mb" | "jobs", Ok(number)) => Value::Number(number),
            _ => match value.parse() {
                Ok(flag) if key == "acme_terms_agreed" => Value::Flag(flag),
                _ => Value::Text(value),
            },
        };
        found.push(Setting { key, value, place });
    }
    found.sort_by(|one, other| one.key.cmp(&other.key));
    Ok(found)
}

fn value_of(value: &Spanned<DeValue<'_>>) -> Value {
    match value.get_ref() {
        DeValue::String(text) => Value::Text(text.clone().into_owned()),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Value::Other("a number out of range"), Value::Number),
        DeValue::Array(items) => {
            let texts = items.iter().map(|item| item.get_ref().as_str().map(str::to_owned));
            texts.collect::<Option<Vec<String>>>().map_or(Value::Other("a list of other things"), Value::List)
        }
        other => Value::Other(other.type_str()),
    }
}

/// Refuses a key nobody knows, naming the one that was probably meant.
fn known(key: &str, prefix: &str, place: &str) -> Result<(), ConfigError> {
    if KEYS.iter().any(|(name, _)| *name == key) {
        return Ok(());
    }
    let spelled =
        |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}{}", name.to_uppercase()) };
    let nearest = KEYS.iter().map(|(name, _)| (distance(key, name), *name)).min();
    let hint = match nearest {
        Some((steps, name)) if steps <= 1 + name.len() / 3 => format!("did you mean {}?", spelled(name)),
        _ => {
            let names: Vec<String> = KEYS.iter().map(|(name, _)| spelled(name)).collect();
            format!("there are {}", names.join(", "))
        }
    };
    let problem = format!("there is no setting {:?}; {hint}", spelled(key));
    Err(ConfigError::Setting { place: place.to_owned(), problem })
}

/// How many letters have to be added, taken away or changed to get from one to the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (position, wanted) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *wanted);
            diagonal = row[position + 1];
            row[position + 1] = changed.min(diagonal + 1).min(row[position] + 1);
        }
    }
    row[other.len()]
}

impl Setting {
    /// Puts the value where it belongs.
    pub(super) fn apply(&self, folder: &Path, config: &mut Config) -> Result<(), ConfigError> {
        match self.key.as_str() {
            "database" => {
                config.database = match self.text("\"sqlite\" or \"postgres://…\"")? {
                    "sqlite" => Target::Sqlite(folder.join(SQLITE_FILE)),
                    address if address.starts_with("postgres://") || address.starts_with("postgresql://") => {
                        Target::Postgres(address.to_owned())
                    }
                    // Not repeated in the message: it may hold a password.
                    _ => return Err(self.wrong("\"sqlite\" or \"postgres://…\"")),
                }
            }
            "media" => config.media = folder.join(self.text("the path of a folder")?),
            "theme" => config.theme = Some(folder.join(self.text("the path of a folder")?)),
            "listen" => {
                let wanted = "an address and a port such as \"127.0.0.1:8080\" or \"[::1]:8080\"";
                config.listen = self.text(wanted)?.parse().map_err(|_| self.wrong(wanted))?;
            }
            "listen_plain" => {
                let wanted = "an address and a port such as \"0.0.0.0:80\" or \"[::]:80\"";
                let address = self.text(wanted)?.parse().map_err(|_| self.wrong(wanted))?;
                config.tls.listen_plain = Some(address);
            }
            "tls_certificate" => config.tls.certificate = Some(folder.join(self.text("the path of a file")?)),
            "tls_key" => config.tls.key = Some(folder.join(self.text("the path of a file")?)),
            "acme_names" => {
                let wanted = "a list of 1 to 100 host names such as [\"river.example\", \"www.river.example\"]";
                let Value::List(items) = &self.value else { return Err(self.wrong(wanted)) };
                let names: Option<Vec<String>> = items.iter().map(|item| ascii_domain(item)).collect();
                let mut names =
                    names.filter(|names| (1..=100).contains(&names.len())).ok_or_else(|| self.wrong(wanted))?;
                names.sort();
                names.dedup();
                config.tls.acme.names = names;
            }
            "acme_terms_agreed" => {
                let Value::Flag(flag) = self.value else { return Err(self.wrong("true or false")) };
                config.tls.acme.has_agreed = flag;
            }
            "acme_contact" => {
                let wanted = "a mail address such as \"post@river.example\"";
                let address = MailAddress::parse(self.text(wanted)?).map_err(|_| self.wrong(wanted))?;
                config.tls.acme.contact = Some(address.as_str().to_owned());
            }
            "acme_directory" => {
                let wanted = "an address that begins with https://";
                let address = url::Url::parse(self.text(wanted)?).ok().filter(|url| url.scheme() == "https");
                config.tls.acme.directory = address.ok_or_else(|| self.wrong(wanted))?.into();
            }
            "acme_root" => config.tls.acme.root = Some(folder.join(self.text("the path of a file")?)),
            "trusted_proxies" => {
                let wanted = "a list of networks such as [\"127.0.0.1\", \"10.0.0.0/8\"]";
                let Value::List(items) = &self.value else { return Err(self.wrong(wanted)) };
                let networks = items.iter().map(|item| item.parse());
                config.trusted_proxies = networks.collect::<Result<_, _>>().map_err(|_| self.wrong(wanted))?;
            }
            "metrics_token" => {
                let wanted = "a text of at least 16 characters without spaces";
                let token = self.text(wanted)?;
                if token.chars().count() < 16 || token.contains(char::is_whitespace) {
                    return Err(self.wrong(wanted));
                }
                config.metrics_token = Some(Secret(token.to_owned()));
            }
            "smtp" => {
                let server = SmtpServer::parse(
                    self.text("the address of a mail server, such as \"smtps://user:password@host:465\"")?,
                );
                config.mail.smtp = Some(server.map_err(|wanted| self.wrong(wanted))?);
            }
            "mail_from" => {
                let wanted = "a name and an address such as \"The River Times <post@river.example>\"";
                config.mail.from = Some(Mailbox::parse(self.text(wanted)?).map_err(|_| self.wrong(wanted))?);
            }
            "dkim_domain" => {
                let wanted = "a domain such as \"river.example\"";
                let domain = ascii_domain(self.text(wanted)?).ok_or_else(|| self.wrong(wanted))?;
                config.mail.dkim_domain = Some(domain);
            }
            "dkim_selector" => {
                let wanted = "a name of letters, digits and hyphens, such as \"courant\"";
                let selector = self.text(wanted)?;
                let is_label = |part: &str| {
                    (1..=63).contains(&part.len())
                        && part.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
                        && !part.starts_with('-')
                        && !part.ends_with('-')
                };
                if selector.len() > 100 || !selector.split('.').all(is_label) {
                    return Err(self.wrong(wanted));
                }
                config.mail.dkim_selector = selector.to_ascii_lowercase();
            }
            "page_cache_mb" => config.page_cache_bytes = self.number(0, 1 << 20)? << 20,
            "jobs" => config.jobs = usize::try_from(self.number(1, 64)?).unwrap_or(1),
            "log" => {
                let wanted = "a level such as \"info\", or parts with levels such as \"info,courant_kit=debug\"";
                let text = self.text(wanted)?;
                let is_level = |word: &str| ["off", "error", "warn", "info", "debug", "trace"].contains(&word);
                if !text.split(',').all(|part| is_level(part.rsplit('=').next().unwrap_or_default().trim())) {
                    return Err(self.wrong(wanted));
                }
                config.log = text.to_owned();
            }
            "log_format" => {
                config.log_format = match self.text("\"text\" or \"json\"")? {
                    "text" => LogFormat::Text,
                    "json" => LogFormat::Json,
                    _ => return Err(self.wrong("\"text\" or \"json\"")),
                }
            }
            _ => return known(&self.key, "", &self.place),
        }
        Ok(())
    }

    fn text(&self, wanted: &str) -> Result<&str, ConfigError> {
        match &self.value {
            Value::Text(text) if !text.is_empty() => Ok(text),
            _ => Err(self.wrong(wanted)),
        }
    }

    fn number(&self, least: u64, most: u64) -> Result<u64, ConfigError> {
        match &self.value {
            Value::Number(number) => u64::try_from(*number).ok(),
            _ => None,
        }
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| self.wrong(&format!("a whole number from {least} to {most}")))
    }

    fn wrong(&self, wanted: &str) -> ConfigError {
        let found = match &self.value {
            _ if matches!(self.key.as_str(), "database" | "metrics_token" | "smtp") => String::new(),
            Value::Text(text) => format!(", not {text:?}"),
            Value::Number(number) => format!(", not {number}"),
            Value::Flag(flag) => format!(", not {flag}"),
            Value::List(items) => format!(", not {items:?}"),
            Value::Other(kind) => format!(", not {kind}"),
        };
        ConfigError::Setting { place: self.place.clone(), problem: format!("{} must be {wanted}{found}", self.key) }
    }
}
