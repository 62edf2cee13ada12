//! What the paper says of itself: name, language, address, time zone, look.
//!
//! One JSON document under one key, so that it is read and replaced as a whole.

mod rows;

pub use rows::{find, save};

use courant_kit::db::Db;
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::screen::Mode;
use courant_news::thread::Order;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// What one says otherwise than another: field by field, `from` and `to`.
pub fn difference(old: &Settings, new: &Settings) -> Value {
    let (before, after) = (serde_json::to_value(old), serde_json::to_value(new));
    let mut out = Map::new();
    if let (Ok(Value::Object(before)), Ok(Value::Object(after))) = (before, after) {
        for (field, value) in after {
            let was = before.get(&field).cloned().unwrap_or_default();
            if was != value {
                out.insert(field, json!({ "from": was, "to": value }));
            }
        }
    }
    out.into()
}

/// The paper's own facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Name, as on the masthead.
    pub name: String,
    /// A line under the name.
    #[serde(default)]
    pub tagline: String,
    /// What the paper is, for search engines and feeds.
    #[serde(default)]
    pub description: String,
    /// Main language (BCP 47).
    pub language: String,
    /// Where readers find it: scheme and host, no trailing slash (`https://river.example`).
    pub address: String,
    /// IANA time zone in which dates are said.
    #[serde(default = "utc")]
    pub time_zone: String,
    /// The one colour that is the paper's own, `#rrggbb`.
    #[serde(default = "accent")]
    pub accent: String,
    /// Row of the picture that stands in place of the name on the masthead.
    #[serde(default)]
    pub logo_id: Option<i64>,
    /// The same on dark ground, where it is another.
    #[serde(default)]
    pub dark_logo_id: Option<i64>,
    /// Row of the square picture that browsers show beside the name.
    #[serde(default)]
    pub icon_id: Option<i64>,
    /// Row of the picture that other sites show where a page has none of its own.
    #[serde(default)]
    pub share_picture_id: Option<i64>,
    /// Articles on one page of a list, 5 to 100.
    #[serde(default = "page_size")]
    pub page_size: u32,
    /// Whose comments wait for a moderator: `open` (nobody's), `first_timers`, `all`, or `closed`.
    #[serde(default = "comments")]
    pub comments: String,
    /// In which order threads stand: `oldest` first, `newest` first, most `votes` first.
    #[serde(default = "comments_order")]
    pub comments_order: String,
    /// Days after publishing in which readers may comment; 0: for ever.
    #[serde(default)]
    pub comment_days: u32,
    /// More links hold a comment.
    #[serde(default = "comment_links")]
    pub comment_links: u32,
    /// Readers may add pictures to their comments, which wait for a moderator.
    #[serde(default = "comment_pictures")]
    pub comment_pictures: bool,
    /// Staff come in with a second proof (six digits, a passkey) or not at all.
    #[serde(default)]
    pub staff_second_proof: bool,
    /// The sample paper: shows its style guide.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_sample: bool,
}

fn utc() -> String {
    "UTC".to_owned()
}

fn accent() -> String {
    "#8a1c1c".to_owned()
}

fn page_size() -> u32 {
    20
}

fn comments_order() -> String {
    Order::default().word().to_owned()
}

fn comments() -> String {
    Mode::default().word().to_owned()
}

fn comment_pictures() -> bool {
    true
}

fn comment_links() -> u32 {
    2
}

/// Makes the paper in an empty store.
///
/// # Refuses
/// A store that already holds one: its settings are changed, not made.
pub async fn create(db: &Db, settings: Settings) -> anyhow::Result<()> {
    let settings = Arc::new(settings);
    db.write(move |tx| {
        let settings = Arc::clone(&settings);
        Box::pin(async move {
            if find(tx).await?.is_some() {
                return Err(anyhow::anyhow!("this store already holds a paper"));
            }
            save(tx, &settings).await?;
            Ok(())
        })
    })
    .await
}

/// Replaces the settings and says so: pages that show them are made again.
pub async fn change(db: &Db, settings: Settings, now: i64) -> anyhow::Result<()> {
    let settings = Arc::new(settings);
    db.write(move |tx| {
        let settings = Arc::clone(&settings);
        Box::pin(async move {
            save(tx, &settings).await?;
            let event = Event::SettingsChanged;
            outbox::push(tx, event.name(), &event.to_json(), now).await?;
            Ok(())
        })
    })
    .await
}

/// What cannot stand as settings, in words for the person who typed it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// Empty name.
    #[error("the paper needs a name (--name \"The River Times\")")]
    NoName,
    /// Not a language tag.
    #[error("\"{0}\" is not a language: give a tag such as en, km, my, zh, ar or pt-BR")]
    Language(String),
    /// Not an address.
    #[error("\"{0}\" is not an address: give one such as https://river.example")]
    Address(String),
    /// Not a time zone.
    #[error("\"{0}\" is not a time zone: give one such as Asia/Phnom_Penh")]
    TimeZone(String),
    /// No policy for comments.
    #[error("\"{0}\" says nothing of comments: give open, first_timers, all or closed")]
    Comments(String),
    /// No order for threads.
    #[error("\"{0}\" is no order of comments: give oldest, newest or votes")]
    CommentsOrder(String),
    /// Not a colour.
    #[error("\"{0}\" is not a colour: give one such as #8a1c1c")]
    Accent(String),
}

impl Settings {
    /// A new paper's settings.
    ///
    /// # Refuses
    /// An empty name, what is no language tag, an address that is not http or https with a host.
    pub fn new(name: &str, language: &str, address: &str) -> Result<Settings, SettingsError> {
        Settings {
            name: name.trim().to_owned(),
            tagline: String::new(),
            description: String::new(),
            language: language.trim().to_owned(),
            address: address.trim().trim_end_matches('/').to_owned(),
            time_zone: utc(),
            accent: accent(),
            logo_id: None,
            dark_logo_id: None,
            icon_id: None,
            share_picture_id: None,
            page_size: page_size(),
            comments: comments(),
            comments_order: comments_order(),
            comment_days: 0,
            comment_links: comment_links(),
            comment_pictures: comment_pictures(),
            staff_second_proof: false,
            is_sample: false,
        }
        .checked()
    }

    /// The settings, if every one of them can stand.
    pub fn checked(mut self) -> Result<Settings, SettingsError> {
        if Mode::from_word(&self.comments).is_none() {
            return Err(SettingsError::Comments(self.comments));
        }
        if Order::from_word(&self.comments_order).is_none() {
            return Err(SettingsError::CommentsOrder(self.comments_order));
        }
        if self.name.trim().is_empty() {
            return Err(SettingsError::NoName);
        }
        if !is_language_tag(&self.language) {
            return Err(SettingsError::Language(self.language));
        }
        let is_address = url::Url::parse(&self.address)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some() && url.query().is_none());
        if !is_address {
            return Err(SettingsError::Address(self.address));
        }
        if TimeZone::get(&self.time_zone).is_err() {
            return Err(SettingsError::TimeZone(self.time_zone));
        }
        let digits = self.accent.strip_prefix('#').unwrap_or_default();
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(SettingsError::Accent(self.accent));
        }
        self.page_size = self.page_size.clamp(5, 100);
        Ok(self)
    }

    /// Rows of the paper's own pictures.
    pub fn pictures(&self) -> impl Iterator<Item = i64> {
        [self.logo_id, self.dark_logo_id, self.icon_id, self.share_picture_id].into_iter().flatten()
    }

    /// The time zone; UTC where the machine does not know it.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// Whether readers reach it over TLS.
    pub fn is_https(&self) -> bool {
        self.address.starts_with("https://")
    }

    /// The full address of a path on this site (the path as it stands in links).
    pub fn absolute(&self, href: &str) -> String {
        format!("{}{href}", self.address)
    }
}

/// Whether a text has the shape of a language tag (BCP 47): two or three letters, perhaps followed by script, country and
/// so on.
pub fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag
            .split('-')
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        && tag.split('-').next().is_some_and(|part| (2..=3).contains(&part.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_stand_is_refused_in_words() {
        assert!(Settings::new("The River Times", "en", "https://river.example/").is_ok());
        assert_eq!(Settings::new(" ", "en", "https://river.example"), Err(SettingsError::NoName));
        for language in ["", "english", "e", "en_US"] {
            assert!(
                matches!(Settings::new("P", language, "https://a.example"), Err(SettingsError::Language(_))),
                "{language}"
            );
        }
        for address in ["", "river.example", "ftp://river.example", "https://"] {
            assert!(matches!(Settings::new("P", "en", address), Err(SettingsError::Address(_))), "{address}");
        }
    }
}
