//! What every page shows around its own matter, loaded once and again when it changes.

use super::brand::{Brand, LogoView};
use super::corrections::CORRECTIONS;
use super::dossier::DOSSIERS;
use crate::articles::Cursor;
use crate::comments::moderate::policy::Rules;
use crate::dossiers::rows as dossiers;
use crate::editing::told::rows as told;
use crate::fronts::rows as fronts;
use crate::layout::style::Style;
use crate::layout::{Layout, Manner, own_script, scripts};
use crate::menus::{MenuItem, rows as menus};
use crate::promotions::{Promotion, rows as promotions};
use crate::sections::{Section, rows as sections};
use crate::settings::{self, Settings};
use crate::theme::Theme;
use crate::theme::problem::Problems;
use anyhow::Context;
use courant_kit::db::Tx;
use courant_kit::http::security::{SecurityHeaders, SecuritySettings, Surface};
use courant_kit::i18n::{DateStyle, Locale, machine_date, strings_of};
use courant_news::address;
use courant_news::front::document::Document;
use jiff::tz::TimeZone;
use minijinja::Value;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Origins whose players a reader may load by a click.
const PLAYERS: &[&str] = &[
    "https://www.youtube-nocookie.com",
    "https://player.vimeo.com",
    "https://w.soundcloud.com",
    "https://open.spotify.com",
    "https://www.dailymotion.com",
    "https://geo.dailymotion.com",
    "https://embed.ted.com",
    "https://www.facebook.com",
    "https://www.tiktok.com",
    "https://platform.twitter.com",
];

/// Promotions kept in memory; of more, those that ended first are left out.
const PROMOTIONS: i64 = 500;

/// Sections in a menu that the paper has not arranged itself.
const MENU_SECTIONS: usize = 9;

/// A link with the ones below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// Address.
    pub href: String,
    /// What it says.
    pub label: String,
    /// Links below it.
    pub children: Vec<LinkView>,
}

impl LinkView {
    /// A link to a path of this site.
    pub fn to(path: &str, label: &str) -> LinkView {
        LinkView { href: address::href(path), label: label.to_owned(), children: Vec::new() }
    }
}

/// The paper's facts, words and furniture, ready for use.
pub struct Site {
    /// The paper's own facts.
    pub settings: Settings,
    /// Words, dates and numbers.
    pub locale: Locale,
    /// Letters leave, so readers are offered some.
    pub has_mail: AtomicBool,
    /// Zone of its dates.
    pub zone: TimeZone,
    /// The paper's own look.
    pub theme: Arc<Theme>,
    /// Templates.
    pub layout: Arc<Layout>,
    /// Style sheet, script, icon, fonts.
    pub style: Arc<Style>,
    /// The paper's own pictures.
    pub brand: Brand,
    /// The tree of sections.
    pub sections: Vec<Section>,
    /// Promotions, those that are over too.
    pub promotions: Vec<Promotion>,
    /// Fronts that somebody arranged, by the section's row; 0 for the front page.
    pub fronts: BTreeMap<i64, Document>,
    /// By which rules comments wait.
    pub comment_rules: Rules,
    /// Links at the top.
    pub menu: Vec<LinkView>,
    /// Links at the foot.
    pub footer: Vec<LinkView>,
    /// Where its corrections are listed, if there are any; else empty.
    pub corrections: String,
    /// Where its dossiers are listed, if there are any; else empty.
    pub dossiers: String,
    /// Headers of readers' pages.
    pub public_headers: SecurityHeaders,
    /// Headers of media.
    pub media_headers: SecurityHeaders,
    /// Headers of pages for one person.
    pub private_headers: SecurityHeaders,
}

impl Site {
    /// Reads everything: twelve statements, and two more for a paper with pictures of its own. What is dear to make and has not changed is taken over from
    /// the furniture `before`.
    ///
    /// # Refuses
    /// A theme whose templates do not keep the contract ([`Problems`]).
    pub async fn load(tx: &mut Tx, theme: &Arc<Theme>, manner: Manner, before: Option<&Site>) -> anyhow::Result<Site> {
        let settings = settings::find(tx).await?.context("the store holds no paper yet: run `courant new` first")?;
        let sections = sections::list_all(tx).await?;
        let main = menus::list_items(tx, "main").await?;
        let footer = menus::list_items(tx, "footer").await?;
        let menu = if main.is_empty() { menu_of_sections(&sections) } else { menu_tree(&main) };
        let security = SecuritySettings {
            is_https: settings.is_https(),
            script_hashes: vec![scripts::first_script_hash().to_owned()],
            frame_origins: PLAYERS.iter().map(|origin| (*origin).to_owned()).collect(),
            ..SecuritySettings::default()
        };
        let brand = Brand::load(tx, &settings).await?;
        let before = before.filter(|site| {
            Arc::ptr_eq(&site.theme, theme)
                && (&site.settings.language, &site.settings.accent) == (&settings.language, &settings.accent)
                && site.brand.logos.is_empty() == brand.logos.is_empty()
        });
        let (locale, style, layout) = match before {
            Some(site) => (site.locale.clone(), Arc::clone(&site.style), Arc::clone(&site.layout)),
            None => dressed(&settings, theme, !brand.logos.is_empty(), manner)?,
        };
        Ok(Site {
            has_mail: AtomicBool::default(),
            theme: Arc::clone(theme),
            layout,
            style,
            zone: settings.zone(),
            menu,
            footer: menu_tree(&footer),
            corrections: match told::list_of_paper(tx, Cursor::TOP, 1).await?.is_empty() {
                true => String::new(),
                false => address::href(CORRECTIONS),
            },
            dossiers: match dossiers::list_addresses(tx, 1).await?.is_empty() {
                true => String::new(),
                false => address::href(DOSSIERS),
            },
            public_headers: SecurityHeaders::new(Surface::Public, &security)?,
            media_headers: SecurityHeaders::new(Surface::Media, &security)?,
            private_headers: SecurityHeaders::new(
                Surface::Private,
                &SecuritySettings { frame_origins: Vec::new(), ..security.clone() },
            )?,
            promotions: promotions::list(tx, PROMOTIONS).await?,
            fronts: fronts::list_shown(tx).await?.into_iter().collect(),
            comment_rules: Rules::load(tx, &settings, &sections).await?,
            sections,
            locale,
            brand,
            settings,
        })
    }

    /// Address of the icon.
    pub fn icon(&self) -> &str {
        if self.brand.icon.is_empty() { &self.style.links.icon } else { &self.brand.icon }
    }

    /// A moment as readers and machines see it.
    pub fn date(&self, at: i64, style: DateStyle) -> DateView {
        DateView { machine: machine_date(at, &self.zone), text: self.locale.date(at, &self.zone, style) }
    }

    /// The part of the frame that is the same on every page.
    pub fn frame(&self, assets: &super::SiteAssets, now: i64) -> FrameView<'_> {
        let today = self.date(now, DateStyle::Long);
        FrameView {
            name: &self.settings.name,
            tagline: &self.settings.tagline,
            description: &self.settings.description,
            language: self.locale_tag(),
            dir: if courant_text::is_rtl(&self.settings.language) { "rtl" } else { "ltr" },
            menu: &self.menu,
            footer: &self.footer,
            corrections: &self.corrections,
            dossiers: &self.dossiers,
            style: assets.list_style.clone(),
            fonts: String::new(),
            first_script: own_script(scripts::first_script()),
            script: assets.script.clone(),
            players: String::new(),
            players_style: String::new(),
            logos: &self.brand.logos,
            icon: self.icon().to_owned(),
            touch_icon: &self.brand.icon,
            preloads: assets.fonts("").preloads.clone(),
            today: today.text,
            today_machine: today.machine.split('T').next().unwrap_or_default().to_owned(),
        }
    }

    /// Language of the furniture: the paper's own tag, even where the words fall back.
    pub fn locale_tag(&self) -> &str {
        &self.settings.language
    }

    /// `Some(lang, dir)` when a text's language is not the paper's.
    pub fn other_language(&self, language: &str) -> Option<(String, &'static str)> {
        let own = self.settings.language.as_str();
        (!language.is_empty() && !language.eq_ignore_ascii_case(own))
            .then(|| (language.to_owned(), if courant_text::is_rtl(language) { "rtl" } else { "ltr" }))
    }
}

/// A moment for readers and for machines.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DateView {
    /// RFC 3339.
    pub machine: String,
    /// In the paper's language.
    pub text: String,
}

/// The frame's part that is the same on every page.
#[derive(Debug, Serialize)]
pub struct FrameView<'a> {
    name: &'a str,
    tagline: &'a str,
    description: &'a str,
    language: &'a str,
    dir: &'a str,
    menu: &'a [LinkView],
    footer: &'a [LinkView],
    corrections: &'a str,
    dossiers: &'a str,
    style: String,
    fonts: String,
    first_script: Value,
    script: String,
    players: String,
    players_style: String,
    logos: &'a [LogoView],
    icon: String,
    touch_icon: &'a str,
    preloads: Vec<String>,
    today: String,
    today_machine: String,
}

impl FrameView<'_> {
    /// The frame of an article in a language, which is the paper's where it is empty.
    pub fn of_article(mut self, assets: &super::SiteAssets, language: &str) -> Self {
        // An article leads there by its own notes, and by its dossiers.
        (self.corrections, self.dossiers) = ("", "");
        let fonts = assets.fonts(language);
        self.style.clone_from(&assets.article_style);
        self.fonts.clone_from(&fonts.sheet);
        self.preloads.clone_from(&fonts.preloads);
        self
    }

    /// The frame of a page with films, recordings or other sites' players.
    pub fn with_players(mut self, assets: &super::SiteAssets) -> Self {
        self.players.clone_from(&assets.players);
        self.players_style.clone_from(&assets.players_style);
        self
    }

    /// The frame of the style guide.
    pub fn of_guide(mut self, assets: &super::SiteAssets) -> Self {
        self.style.clone_from(&assets.guide_style);
        self.players.clone_from(&assets.players);
        self
    }
}

/// Words, style and templates of a paper: what its theme makes of the product's own.
fn dressed(
    settings: &Settings,
    theme: &Theme,
    has_logo: bool,
    manner: Manner,
) -> Result<(Locale, Arc<Style>, Arc<Layout>), Problems> {
    let locale = match theme.words.get(strings_of(&settings.language)) {
        Some(words) => Locale::with_overrides(&settings.language, words),
        None => Locale::for_tag(&settings.language),
    };
    let style = Style::compose(&settings.accent, &settings.language, theme, has_logo);
    let layout = Layout::new(&locale, theme, &style.hrefs, manner)?;
    Ok((locale, Arc::new(style), Arc::new(layout)))
}

fn menu_of_sections(sections: &[Section]) -> Vec<LinkView> {
    sections
        .iter()
        .filter(|section| section.parent_id.is_none() && section.article_count > 0)
        .take(MENU_SECTIONS)
        .map(|section| LinkView::to(&section.path, &section.name))
        .collect()
}

fn menu_tree(items: &[MenuItem]) -> Vec<LinkView> {
    let link = |item: &MenuItem| {
        if item.target.starts_with('/') {
            LinkView::to(&item.target, &item.label)
        } else {
            LinkView { href: item.target.clone(), label: item.label.clone(), children: Vec::new() }
        }
    };
    let is_top = |item: &&MenuItem| item.parent_id.is_none_or(|parent| items.iter().all(|other| other.id != parent));
    items
        .iter()
        .filter(is_top)
        .map(|item| {
            let mut view = link(item);
            view.children = items.iter().filter(|child| child.parent_id == Some(item.id)).map(link).collect();
            view
        })
        .collect()
}
