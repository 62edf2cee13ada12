//! The paper's style sheets and the files they name.
//!
//! What the browser gets is composed when the furniture is loaded: the faces of `assets/fonts/fonts.css`
//! for Latin and for the paper's language, `assets/site.css` with `article.css` or `list.css`, the paper's
//! accent, and its theme as a last layer: one sheet for articles, one for lists. The faces of each other
//! script are a sheet of their own, for the articles in it. Every `url("NAME")` of a file that is here
//! becomes its address, which names its content, so sheets and fonts may be kept forever.
//!
//! Not here: what the sheets say (`assets/`), and how they are made small ([`super::css`]).

use super::css::{self, Kind};
use super::scripts::{self, naming, watch_script, without_remarks};
use crate::theme::Theme;
use crate::theme::manifest::Font;
use crate::theme::tokens::{Name, Place, Tokens};
use bytes::Bytes;
use courant_kit::http::assets::{Assets, address_of, media_type_of};
use include_dir::{Dir, include_dir};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

static OWN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// Fonts that a browser is told of before it has read the style sheet.
const PRELOADS: usize = 2;

/// Addresses of the site's own styles, scripts, icon and fonts.
#[derive(Debug, Clone)]
pub struct SiteAssets {
    /// Style sheet of front page, lists and errors.
    pub list_style: String,
    /// Style sheet of articles.
    pub article_style: String,
    /// Script of every page, which may come after the first paint.
    pub script: String,
    /// Script of pages with films, recordings or other sites' players.
    pub players: String,
    /// Their style sheet, besides that of articles.
    pub players_style: String,
    /// Style sheet of the pages on which readers write, besides that of articles.
    pub write_style: String,
    /// Style sheet of pages for one person: the paper's own look without its theme.
    pub desk_style: String,
    /// Their script.
    pub desk_script: String,
    /// Script of the media library, besides that of the desk.
    pub library_script: String,
    /// Script that chooses media for fields of forms.
    pub picker_script: String,
    /// Script that moves the links of menus.
    pub menus_script: String,
    /// Script of fronts that are arranged, besides that of the desk.
    pub fronts_script: String,
    /// Style sheet of the editor, besides that of the desk.
    pub editor_style: String,
    /// Script of the editor.
    pub editor_script: String,
    /// The script that asks browsers for passkeys.
    pub passkeys: String,
    /// Script of threads, as a module: `site.js` asks for it where a thread comes near the view.
    pub thread_script: String,
    /// Style sheet of the pages of comments, besides that of articles.
    pub thread_style: String,
    /// Style sheet of the pages that tell of corrections and compare versions, besides their other one.
    pub told_style: String,
    /// Style sheet of the search, besides that of lists.
    pub search_style: String,
    /// Its script.
    pub search_script: String,
    /// Style sheet of dossiers, besides that of lists.
    pub dossier_style: String,
    /// Their script.
    pub dossier_script: String,
    /// Icon.
    pub icon: String,
    /// Style sheet of the style guide: everything.
    pub guide_style: String,
    /// By the primary language of a page; that of the paper's own also where a language is not there.
    fonts: BTreeMap<String, PageFonts>,
    language: String,
}

/// Fonts of a page whose text is in a certain language.
#[derive(Debug, Clone, Default)]
pub struct PageFonts {
    /// Style sheet with the faces of that language, where the paper's own sheet does not have them.
    pub sheet: String,
    /// Those the browser is told of at once: the text's, then the furniture's.
    pub preloads: Vec<String>,
}

impl SiteAssets {
    /// The fonts for a text in a language (BCP 47); for the paper's own where it is empty.
    pub fn fonts(&self, language: &str) -> &PageFonts {
        static NONE: PageFonts = PageFonts { sheet: String::new(), preloads: Vec::new() };
        let of = |language: &str| self.fonts.get(primary(language)).or_else(|| self.fonts.get(LATIN));
        of(if language.is_empty() { &self.language } else { language }).unwrap_or(&NONE)
    }
}

/// The files of a site by their names, and the addresses pages show.
pub struct Style {
    /// The files.
    pub assets: Assets,
    /// Where pages find them.
    pub links: SiteAssets,
    /// What templates may ask for, by the name they ask with.
    pub hrefs: BTreeMap<String, String>,
}

/// Where a theme's files lie among the assets.
const OF_THEME: &str = "theme/";

impl Style {
    /// Composes sheets and files for a paper's accent (`#rrggbb`), language and theme, with or without a logo.
    pub fn compose(accent: &str, language: &str, theme: &Theme, has_logo: bool) -> Style {
        let mut files: BTreeMap<String, Bytes> = BTreeMap::new();
        for file in OWN.files().chain(OWN.get_dir("fonts").iter().flat_map(|fonts| fonts.files())) {
            let name = file.path().to_string_lossy().replace('\\', "/");
            if matches!(name.rsplit('.').next(), Some("svg" | "woff2")) {
                files.insert(name, Bytes::from_static(file.contents()));
            }
        }
        for name in ["players.css", "write.css", "thread.css", "told.css", "search.css", "dossier.css"] {
            files.insert(name.to_owned(), Bytes::from(css::minify(own_text(name))));
        }
        let thread: String = scripts::THREAD.map(own_text).concat();
        files.insert("thread.js".to_owned(), Bytes::from(naming(&without_remarks(&thread), "thread.css", &files)));
        let mut script = naming(&without_remarks(own_text("site.js")), "thread.js", &files);
        if let Some(edition) = theme.edition {
            script.push_str(&watch_script(edition));
        }
        files.insert("site.js".to_owned(), Bytes::from(script));
        for name in ["players.js", "search.js", "dossier.js"] {
            files.insert(name.to_owned(), Bytes::from(without_remarks(own_text(name))));
        }
        files.extend(theme.files.iter().map(|(name, bytes)| (format!("{OF_THEME}{name}"), bytes.clone())));
        let own: BTreeMap<String, String> =
            files.iter().map(|(name, bytes)| (name.clone(), address_of(name, bytes))).collect();
        let mut hrefs = own.clone();
        hrefs.retain(|name, _| !name.starts_with(OF_THEME));
        for file in theme.files.keys() {
            let Some(href) = own.get(&format!("{OF_THEME}{file}")) else { continue };
            hrefs.extend(Theme::names_of(file).map(|name| (name.to_owned(), href.clone())));
        }
        let composed = |sheet: &str| with_addresses(&css::minify(sheet), |name| own.get(name).cloned());
        let of_theme = with_addresses(&css::minify(&theme_sheet(theme)), |name| hrefs.get(name).cloned());
        let faces = own_faces();
        let is_here = |face: &&Face| face.script().is_none() || face.has(letter_of(language));
        let faces_here = rules(faces.iter().filter(is_here));
        let accent = accent_sheet(accent, grounds(theme));
        let logo = if has_logo { own_text("logo.css") } else { "" };
        for (name, faces, parts) in [
            ("article.css", &faces_here, &["article.css"][..]),
            ("list.css", &faces_here, &["list.css"]),
            (
                "styleguide.css",
                &rules(faces),
                &["list.css", "article.css", "players.css", "write.css", "thread.css", "styleguide.css"],
            ),
        ] {
            let parts: String = parts.iter().map(|part| own_text(part)).collect();
            let sheet = [faces, own_text("site.css"), &parts, logo, &accent].join("\n");
            files.insert(name.to_owned(), Bytes::from(composed(&sheet) + &of_theme));
        }
        // A theme cannot hide a button that decides: its rules are not in here.
        let sheet = [
            &faces_here,
            own_text("site.css"),
            own_text("desk.css"),
            own_text("library.css"),
            own_text("fronts.css"),
            &accent,
        ]
        .join("\n");
        files.insert("desk.css".to_owned(), Bytes::from(composed(&sheet)));
        // The text stands in it as it will on the paper, in the theme's type and in nothing else of it.
        let sheet = [own_text("article.css"), own_text("editor.css")].join("\n");
        let of_type = with_addresses(&css::minify(&type_sheet(theme)), |name| hrefs.get(name).cloned());
        files.insert("editor.css".to_owned(), Bytes::from(composed(&sheet) + &of_type));
        files.insert("editor.js".to_owned(), Bytes::from_static(own_text("editor.js").as_bytes()));
        for name in ["desk.js", "library.js", "fronts.js", "menus.js", "passkeys.js", "picker.js"] {
            files.insert(name.to_owned(), Bytes::from(without_remarks(own_text(name))));
        }
        let scripts: BTreeSet<&str> = faces.iter().filter(|face| !is_here(face)).filter_map(Face::script).collect();
        for script in scripts {
            // The text's face alone: a second one that was not announced would move the page when it comes in.
            let is_text = |face: &&Face| face.script() == Some(script) && face.family.starts_with(SERIF);
            files.insert(sheet_of(script), Bytes::from(composed(&rules(faces.iter().filter(is_text)))));
        }
        let of_paper = preloads(language, theme);
        let of_themes = theme.fonts.iter().filter_map(|font| font.language.as_deref());
        let known = LETTERS.iter().flat_map(|(languages, _)| languages.iter().copied());
        let of_language = |other: &str| {
            let script = faces.iter().filter(|face| face.has(letter_of(other))).find_map(Face::script);
            let sheet = script.map(sheet_of).and_then(|name| Some(address_of(&name, files.get(&name)?)));
            let mut names = preloads(other, theme);
            if primary(other) != primary(language) {
                names.truncate(1);
                names.extend(of_paper.iter().skip(1).cloned());
            }
            names.dedup();
            let preloads = names.iter().filter_map(|name| own.get(name).cloned()).take(PRELOADS).collect();
            (other.to_owned(), PageFonts { sheet: sheet.unwrap_or_default(), preloads })
        };
        let fonts = known.chain(of_themes).chain([LATIN, primary(language)]).map(of_language).collect();
        let icon = hrefs.get("icon.svg").cloned().unwrap_or_default();
        let assets = Assets::new(
            files.into_iter().map(|(name, bytes)| (name.clone(), bytes, media_type_of(&name).to_owned())).collect(),
        );
        let links = SiteAssets {
            list_style: assets.href("list.css"),
            article_style: assets.href("article.css"),
            script: assets.href("site.js"),
            players: assets.href("players.js"),
            players_style: assets.href("players.css"),
            write_style: assets.href("write.css"),
            desk_style: assets.href("desk.css"),
            desk_script: assets.href("desk.js"),
            library_script: assets.href("library.js"),
            picker_script: assets.href("picker.js"),
            menus_script: assets.href("menus.js"),
            fronts_script: assets.href("fronts.js"),
            editor_style: assets.href("editor.css"),
            editor_script: assets.href("editor.js"),
            passkeys: assets.href("passkeys.js"),
            thread_script: assets.href("thread.js"),
            thread_style: assets.href("thread.css"),
            told_style: assets.href("told.css"),
            search_style: assets.href("search.css"),
            search_script: assets.href("search.js"),
            dossier_style: assets.href("dossier.css"),
            dossier_script: assets.href("dossier.js"),
            icon,
            guide_style: assets.href("styleguide.css"),
            fonts,
            language: language.to_owned(),
        };
        Style { assets, links, hrefs }
    }
}

/// The tokens that a theme may give values.
pub fn tokens() -> &'static Tokens {
    static TOKENS: OnceLock<Tokens> = OnceLock::new();
    TOKENS.get_or_init(|| Tokens::of_sheet(own_text("site.css")))
}

/// The theme's part of the sheet: faces, then its layer with tokens and rules.
fn theme_sheet(theme: &Theme) -> String {
    let (faces, values) = fonts_and_values(theme);
    let rules = tokens().sheet(&values);
    if rules.is_empty() && theme.sheet.trim().is_empty() {
        return faces;
    }
    format!("{faces}@layer theme{{{rules}\n{}}}", theme.sheet)
}

/// Tokens by which a text is set, but for their sizes: those would reach what is worked with.
const OF_TYPE: &[&str] = &["serif", "sans", "latin-serif", "latin-sans", "leading", "tight", "track", "measure"];
/// Where a text stands on the page of the editor.
const TEXT: &str = "#text";

/// The theme's part of the editor's sheet: its fonts for the text alone.
fn type_sheet(theme: &Theme) -> String {
    let (faces, mut values) = fonts_and_values(theme);
    values.retain(|name, _| OF_TYPE.contains(&name.name.as_str()));
    match tokens().sheet_within(&values, TEXT) {
        rules if rules.is_empty() => String::new(),
        rules => format!("{faces}@layer theme{{{rules}}}"),
    }
}

/// The faces of a theme's fonts, and its values for tokens with those fonts at their heads.
fn fonts_and_values(theme: &Theme) -> (String, BTreeMap<Name, String>) {
    let mut values = theme.tokens.clone();
    let mut faces = String::new();
    for font in &theme.fonts {
        for file in &font.files {
            let range = file.range.as_ref().map(|range| format!("unicode-range:{range};")).unwrap_or_default();
            faces.push_str(&format!(
                "@font-face{{font-family:\"{}\";src:url(\"fonts/{}\")format(\"woff2\");font-weight:{};font-style:{};{range}font-display:swap}}\n",
                font.family, file.file, file.weight, file.style
            ));
        }
        for name in places_of(font) {
            let before = values.get(&name).cloned().or_else(|| tokens().find(&name).map(|token| token.value.clone()));
            values.insert(name, format!("\"{}\",{}", font.family, before.unwrap_or_default()));
        }
    }
    (faces, values)
}

/// The tokens at whose head a font is put: its own, and for a font of all languages also those of the
/// languages whose Latin words are set in the same family.
fn places_of(font: &Font) -> Vec<Name> {
    let name = |place: Place| Name { place, name: font.role.clone() };
    if let Some(language) = &font.language {
        return vec![name(Place::Language(language.clone()))];
    }
    let families = |name: &Name| tokens().find(name).map_or("", |token| token.value.as_str()).split(',').map(str::trim);
    let all = name(Place::All);
    let latin = families(&all).next().unwrap_or_default();
    let alike = tokens().names().filter(|other| other.name == font.role && other.place != Place::Dark);
    let mut out: Vec<Name> = alike.filter(|other| families(other).any(|family| family == latin)).cloned().collect();
    if !out.contains(&all) {
        out.push(all);
    }
    out
}

/// Names of the fonts that a browser is told of first: the theme's, else the product's own.
fn preloads(language: &str, theme: &Theme) -> Vec<String> {
    let primary = primary(language);
    let has_own = theme.fonts.iter().any(|font| font.language.as_deref() == Some(primary));
    let letter = letter_of(language);
    let of_theme: Vec<String> = theme
        .fonts
        .iter()
        .filter(|font| if has_own { font.language.as_deref() == Some(primary) } else { font.language.is_none() })
        .filter_map(|font| {
            let file =
                font.files.iter().find(|file| file.style == "normal" && has_letter(file.range.as_deref(), letter));
            file.map(|file| format!("{OF_THEME}fonts/{}", file.file))
        })
        .collect();
    // What is set in the device's own fonts is measured by Latin's.
    [of_theme, first_faces(own_faces(), letter), first_faces(own_faces(), LETTER)]
        .into_iter()
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

fn has_letter(range: Option<&str>, letter: char) -> bool {
    let ranges = range.map(|range| range.split(',').filter_map(self::range).collect()).unwrap_or_default();
    Face { ranges, ..Face::default() }.has(letter)
}

/// Where a browser hears of another edition of the theme.
pub const WATCH: &str = "/~theme/events";

/// A text file of the product's own, or nothing where there is none.
pub(super) fn own_text(name: &str) -> &'static str {
    OWN.get_file(name).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// Puts addresses in the place of the names that `find` knows.
fn with_addresses(sheet: &str, find: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut tokens = css::tokens(sheet).into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_url = token.kind == Kind::Function && token.text.eq_ignore_ascii_case("url(");
        let name = match token.kind {
            Kind::Url => token.text.get(4..token.text.len() - 1).unwrap_or_default().trim(),
            _ if is_url => tokens.peek().map_or("", |text| text.text.trim_matches(['"', '\''])),
            _ => "",
        };
        match find(name).filter(|_| !name.is_empty()) {
            Some(href) if token.kind == Kind::Url => out.push_str(&format!("url({href})")),
            Some(href) => {
                out.push_str(&format!("url({href}"));
                tokens.next();
            }
            None => out.push_str(token.text),
        }
    }
    out
}

/// A rule `@font-face`, as far as composing and preloading have to know it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Face {
    family: String,
    /// Empty where the font is the device's own.
    file: String,
    is_upright: bool,
    /// Its characters; all where it names none.
    ranges: Vec<(u32, u32)>,
    /// As it stands in the sheet.
    rule: String,
}

impl Face {
    fn has(&self, letter: char) -> bool {
        let letter = u32::from(letter);
        self.ranges.is_empty() || self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&letter))
    }

    /// The script that one of the product's own is for: `Khmer` of `Courant Serif Khmer`. None for Latin.
    fn script(&self) -> Option<&str> {
        let rest = [SERIF, SANS].iter().find_map(|family| self.family.strip_prefix(family));
        rest.filter(|script| *script != "Fallback")
    }
}

/// What the families of the product's own faces begin with.
const SERIF: &str = "Courant Serif ";
const SANS: &str = "Courant Sans ";

/// The product's own faces.
fn own_faces() -> &'static [Face] {
    static FACES: OnceLock<Vec<Face>> = OnceLock::new();
    FACES.get_or_init(|| faces(own_text("fonts/fonts.css")))
}

/// The name of a script's style sheet.
fn sheet_of(script: &str) -> String {
    format!("fonts-{}.css", script.to_ascii_lowercase())
}

/// Files of the faces that have a letter: the first upright one of each family. The order of the sheet is
/// the order of need.
fn first_faces(faces: &[Face], letter: char) -> Vec<String> {
    let mut first: Vec<&Face> = Vec::new();
    for face in faces.iter().filter(|face| face.is_upright && !face.file.is_empty() && face.has(letter)) {
        if first.iter().all(|known| known.family != face.family) {
            first.push(face);
        }
    }
    first.into_iter().map(|face| face.file.clone()).collect()
}

/// A page of the languages without an entry of their own.
const LATIN: &str = "en";
const LETTER: char = 'a';

/// A letter that texts in these languages cannot do without.
const LETTERS: &[(&[&str], char)] = &[
    (&["km"], '\u{1780}'),
    (&["my"], '\u{1000}'),
    (&["th"], '\u{e01}'),
    (&["lo"], '\u{e81}'),
    (&["ar", "fa", "ur", "ps", "ckb"], '\u{627}'),
    (&["he", "yi"], '\u{5d0}'),
    (&["hi", "mr", "ne", "sa"], '\u{905}'),
    (&["bn", "as"], '\u{985}'),
    (&["ta"], '\u{b85}'),
    (&["ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "mn"], '\u{430}'),
    (&["el"], '\u{3b1}'),
    (&["ka"], '\u{10d0}'),
    (&["hy"], '\u{561}'),
    (&["am"], '\u{12a0}'),
    (&["ko"], '\u{ac00}'),
    (&["ja"], '\u{306e}'),
    (&["zh", "yue"], '\u{4e00}'),
];

fn letter_of(language: &str) -> char {
    let language = primary(language).to_ascii_lowercase();
    LETTERS.iter().find(|(languages, _)| languages.contains(&language.as_str())).map_or(LETTER, |(_, letter)| *letter)
}

/// `zh` of `zh-Hans`.
fn primary(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or_default()
}

fn rules<'a>(faces: impl IntoIterator<Item = &'a Face>) -> String {
    faces.into_iter().map(|face| face.rule.as_str()).collect()
}

/// The rules `@font-face` of a sheet.
fn faces(sheet: &str) -> Vec<Face> {
    let mut out = Vec::new();
    for rule in css::minify(sheet).split("@font-face{").skip(1) {
        let rule = rule.split('}').next().unwrap_or_default();
        let mut face = Face { is_upright: true, rule: format!("@font-face{{{rule}}}"), ..Face::default() };
        for declaration in rule.split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            match name {
                "font-family" => face.family = value.trim_matches(['"', '\'']).to_owned(),
                "font-style" => face.is_upright = value == "normal",
                "unicode-range" => face.ranges = value.split(',').filter_map(self::range).collect(),
                "src" => {
                    let name = value.split("url(").nth(1).and_then(|rest| rest.split(')').next()).unwrap_or_default();
                    face.file = name.trim_matches(['"', '\'']).to_owned();
                }
                _ => {}
            }
        }
        out.push(face);
    }
    out
}

/// `U+1780-17FF`, `U+A0` or `U+4??`.
fn range(text: &str) -> Option<(u32, u32)> {
    let digits = text.trim().get(2..)?;
    let (first, last) = digits.split_once('-').unwrap_or((digits, digits));
    let number = |text: &str, any: &str| u32::from_str_radix(&text.replace('?', any), 16).ok();
    Some((number(first, "0")?, number(last, "F")?))
}

/// The paper's own colour for light and for dark pages. Mixed until it stands 4.5:1 against the
/// tint of boxes (`--wash` in `site.css`), and so against the plain ground too (WCAG 2.2, 1.4.3).
fn accent_sheet(color: &str, grounds: [[u8; 3]; 2]) -> String {
    let rgb = rgb(color).unwrap_or_default();
    let [light, dark] = grounds;
    let light = readable(rgb, light, [0, 0, 0]);
    let dark = readable(rgb, dark, [255, 255, 255]);
    let hex = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
    let (light, dark) = (hex(light), hex(dark));
    format!(
        "@layer tokens{{:root{{--accent:light-dark({light},{dark})}}\
         @supports not (color:light-dark(red,red)){{:root{{--accent:{light}}}}}}}"
    )
}

/// The tints of boxes on light and on dark pages, the theme's before the product's.
fn grounds(theme: &Theme) -> [[u8; 3]; 2] {
    let of = |place: Place| {
        let name = Name { place, name: "wash".to_owned() };
        let own = tokens().find(&name).and_then(|token| rgb(&token.value));
        theme.tokens.get(&name).and_then(|value| rgb(value)).or(own)
    };
    [of(Place::All).unwrap_or([255; 3]), of(Place::Dark).unwrap_or([0; 3])]
}

/// The paper's own colour on the light ground of share pictures; white on it can be read as well.
pub fn light_accent(color: &str) -> [u8; 3] {
    readable(rgb(color).unwrap_or_default(), [245, 242, 235], [0, 0, 0])
}

/// A colour written `#rrggbb` or `#rgb`.
pub fn rgb(color: &str) -> Option<[u8; 3]> {
    let hex = color.trim().strip_prefix('#')?;
    let hex: String =
        if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.to_owned() };
    if hex.len() != 6 || !hex.is_ascii() {
        return None;
    }
    let channel = |from: usize| u8::from_str_radix(hex.get(from..from + 2)?, 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

fn readable(color: [u8; 3], ground: [u8; 3], towards: [u8; 3]) -> [u8; 3] {
    let mix = |step: u16| -> [u8; 3] {
        let mut out = [0; 3];
        for ((slot, from), to) in out.iter_mut().zip(color).zip(towards) {
            *slot = ((u16::from(from) * (20 - step) + u16::from(to) * step) / 20) as u8;
        }
        out
    };
    (0..=20).map(mix).find(|mixed| contrast(*mixed, ground) >= 4.5).unwrap_or(towards)
}

/// Contrast of two colours after WCAG 2.2.
pub fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let luminance = |color: [u8; 3]| {
        let linear = color.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests;
