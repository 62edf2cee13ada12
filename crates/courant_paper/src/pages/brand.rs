//! The paper's own pictures: its logo, its icon, and what other sites show where a page has no picture of its own.

use crate::media::{Medium, href, rows as media};
use crate::settings::Settings;
use courant_kit::db::{DbResult, Tx};
use serde::Serialize;
use std::collections::HashMap;

/// A logo is at most 72 pixels high, and screens have up to three dots a pixel.
const WIDEST_LOGO: i64 = 960;
/// Browsers and telephones ask for icons of 180 to 192 pixels.
const WIDEST_ICON: i64 = 320;

/// What is there of them, each with a file that can be shown.
#[derive(Default)]
pub struct Brand {
    /// In place of the name on the masthead: one for both grounds, or one for each; empty: the name.
    pub logos: Vec<LogoView>,
    /// Address of the icon; empty: the theme's.
    pub icon: String,
    /// Passed on with a page that has no picture.
    pub share: Option<Medium>,
}

/// A logo of the masthead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogoView {
    /// Address.
    pub src: String,
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// `both`, or the ground it is for: `light`, `dark`.
    pub ground: &'static str,
}

impl Brand {
    /// Reads the settings' pictures: no statement where there are none, else two.
    pub async fn load(tx: &mut Tx, settings: &Settings) -> DbResult<Brand> {
        let ids: Vec<i64> = settings.pictures().collect();
        Ok(Brand::of(settings, media::map_by_ids(tx, &ids).await?))
    }

    fn of(settings: &Settings, mut media: HashMap<i64, Medium>) -> Brand {
        let logo = |id: Option<i64>, ground| {
            let (src, width, height) = file(media.get(&id?)?, WIDEST_LOGO)?;
            Some(LogoView { src, width, height, ground })
        };
        let logos = match (logo(settings.logo_id, "light"), logo(settings.dark_logo_id, "dark")) {
            (Some(light), Some(dark)) => vec![light, dark],
            (Some(only), None) => vec![LogoView { ground: "both", ..only }],
            (None, _) => Vec::new(),
        };
        let icon = settings.icon_id.and_then(|id| file(media.get(&id)?, WIDEST_ICON));
        Brand {
            logos,
            icon: icon.map(|(src, ..)| src).unwrap_or_default(),
            share: settings.share_picture_id.and_then(|id| media.remove(&id)),
        }
    }
}

/// The widest rendition up to a width, in the format that costs least to fetch and every browser shows; with its pixels.
fn file(medium: &Medium, widest: i64) -> Option<(String, i64, i64)> {
    let of = |format: &'static str| {
        let fitting = medium.renditions.iter().filter(move |one| one.format == format && one.width <= widest);
        fitting.max_by_key(|one| one.width)
    };
    let found = ["webp", "png", "jpeg"].into_iter().find_map(of);
    found.map(|one| (href(&one.file), one.width, one.height)).or_else(|| medium.largest())
}
