//! What the paper says of itself, changed on the desk.

use super::{Asked, Fault, Stop, change, check_picture, line, number};
use crate::accounts::{Editor, Owner};
use crate::settings::{self, Settings, SettingsError};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, Tx};
use courant_news::Event;
use serde_json::Value;

/// The fields of a form, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name, as on the masthead.
    pub name: String,
    /// A line under the name.
    pub tagline: String,
    /// For search engines and feeds.
    pub description: String,
    /// BCP 47.
    pub language: String,
    /// Scheme and host.
    pub address: String,
    /// IANA time zone.
    pub time_zone: String,
    /// `#rrggbb`.
    pub accent: String,
    /// Row of the logo's picture.
    pub logo: String,
    /// Row of that for dark ground.
    pub dark_logo: String,
    /// Row of the icon's picture.
    pub icon: String,
    /// Row of the picture that is passed on.
    pub share_picture: String,
    /// Articles on one page of a list.
    pub page_size: String,
    /// Order of threads.
    pub comments_order: String,
}

impl Typed {
    /// The settings as they are.
    pub fn of(settings: &Settings) -> Typed {
        let said = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
        Typed {
            name: settings.name.clone(),
            tagline: settings.tagline.clone(),
            description: settings.description.clone(),
            language: settings.language.clone(),
            address: settings.address.clone(),
            time_zone: settings.time_zone.clone(),
            accent: settings.accent.clone(),
            logo: said(settings.logo_id),
            dark_logo: said(settings.dark_logo_id),
            icon: said(settings.icon_id),
            share_picture: said(settings.share_picture_id),
            page_size: settings.page_size.to_string(),
            comments_order: settings.comments_order.clone(),
        }
    }

    /// The settings with what was typed. Language and address stay without an owner.
    ///
    /// # Refuses
    /// What `courant settings` refuses, lines that are too long, a picture that is no number, and a page of fewer than 5 or more than 100 articles.
    pub fn over(&self, settings: &Settings, is_owner: bool) -> Result<Settings, Fault> {
        let page_size = self.page_size.trim().parse().ok().filter(|size| (5..=100).contains(size));
        let mut new = Settings {
            name: super::name(&self.name)?,
            tagline: line("tagline", &self.tagline, 200)?,
            description: line("description", &self.description, 500)?,
            time_zone: self.time_zone.trim().to_owned(),
            accent: self.accent.trim().to_ascii_lowercase(),
            logo_id: number("logo", &self.logo)?,
            dark_logo_id: number("dark_logo", &self.dark_logo)?,
            icon_id: number("icon", &self.icon)?,
            share_picture_id: number("share_picture", &self.share_picture)?,
            page_size: page_size.ok_or_else(|| Fault::of("page_size", "setup-page-size"))?,
            comments_order: self.comments_order.clone(),
            ..settings.clone()
        };
        if is_owner {
            self.language.trim().clone_into(&mut new.language);
            self.address.trim().trim_end_matches('/').clone_into(&mut new.address);
        }
        new.checked().map_err(fault)
    }
}

fn fault(error: SettingsError) -> Fault {
    let (field, key, what) = match error {
        SettingsError::NoName => ("name", "setup-no-name", String::new()),
        SettingsError::Language(what) => ("language", "setup-no-language", what),
        SettingsError::Address(what) => ("address", "setup-no-web-address", what),
        SettingsError::TimeZone(what) => ("time_zone", "setup-no-zone", what),
        SettingsError::Comments(what) | SettingsError::CommentsOrder(what) => {
            ("comments_order", "setup-no-order", what)
        }
        SettingsError::Accent(what) => ("accent", "setup-no-color", what),
    };
    Fault { field, key, what }
}

/// Changes the settings; whether they are others than before. Language and address are an owner's to change.
///
/// # Refuses
/// As [`Typed::over`], and what is no picture of the library.
pub async fn save(
    db: &Db,
    editor: &Editor,
    owner: Option<&Owner>,
    typed: Typed,
    now: i64,
) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (typed, owner.is_some()), now };
    change(db, asked, |tx, asked| Box::pin(write(tx, asked)) as BoxFuture<'_, _>).await
}

async fn write(tx: &mut Tx, asked: &Asked<(Typed, bool)>) -> Result<bool, Stop> {
    let old = settings::find(tx).await?.ok_or_else(Fault::gone)?;
    let new = asked.what.0.over(&old, asked.what.1)?;
    if new == old {
        return Ok(false);
    }
    for (field, was, is) in [
        ("logo", old.logo_id, new.logo_id),
        ("dark_logo", old.dark_logo_id, new.dark_logo_id),
        ("icon", old.icon_id, new.icon_id),
        ("share_picture", old.share_picture_id, new.share_picture_id),
    ] {
        if let Some(picture) = is.filter(|_| was != is) {
            check_picture(tx, field, picture).await?;
        }
    }
    replace(tx, asked, &old, &new).await?;
    Ok(true)
}

/// Fields as they were: those that still say what they were changed to. Whether there were any.
pub async fn put_back(db: &Db, owner: &Owner, fields: Vec<Field>, now: i64) -> Result<bool> {
    let asked = Asked { actor: owner.actor().clone(), what: fields, now };
    let done = change(db, asked, |tx, asked| Box::pin(put_back_in(tx, asked)) as BoxFuture<'_, _>).await?;
    Ok(done.unwrap_or_default())
}

/// A field of the settings that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in the stored settings.
    pub name: String,
    /// What it said before.
    pub from: Value,
    /// What it was changed to.
    pub to: Value,
}

async fn put_back_in(tx: &mut Tx, asked: &Asked<Vec<Field>>) -> Result<bool, Stop> {
    let old = settings::find(tx).await?.ok_or_else(Fault::gone)?;
    let Ok(Value::Object(mut stored)) = serde_json::to_value(&old) else { return Ok(false) };
    for field in &asked.what {
        if stored.get(&field.name) == Some(&field.to) {
            stored.insert(field.name.clone(), field.from.clone());
        }
    }
    let Ok(new) = serde_json::from_value::<Settings>(Value::Object(stored)) else { return Ok(false) };
    if new == old {
        return Ok(false);
    }
    replace(tx, asked, &old, &new).await?;
    Ok(true)
}

async fn replace<W>(tx: &mut Tx, asked: &Asked<W>, old: &Settings, new: &Settings) -> Result<(), Stop> {
    settings::save(tx, new).await?;
    Ok(asked.told_by(tx, "settings", &new.name, settings::difference(old, new), Event::SettingsChanged).await?)
}
