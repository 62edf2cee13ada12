//! The paper's one style sheet and the files it names.
//!
//! What the browser gets is composed when the furniture is loaded: the faces of `assets/fonts/fonts.css`,
//! `assets/site.css`, the paper's accent, and its theme as a last layer. Every `url("NAME")` of a file that
//! is here becomes its address, which names its content, so sheet and fonts may be kept forever.
//!
//! Not here: what the sheets say (`assets/`), and how they are made small ([`super::css`]).

use super::css::{self, Kind};
use crate::theme::Theme;
use crate::theme::manifest::Font;
use crate::theme::tokens::{Name, Place, Tokens};
use bytes::Bytes;
use courant_kit::http::assets::{Assets, address_of, media_type_of};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::OnceLock;

static OWN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// Fonts that a browser is told of before it has read the style sheet.
const PRELOADS: usize = 2;

/// Addresses of the site's own style, script, icon and first fonts.
#[derive(Debug, Clone)]
pub struct SiteAssets {
    /// Style sheet.
    pub style: String,
    /// Script.
    pub script: String,
    /// Icon.
    pub icon: String,
    /// Fonts that the paper's language needs first.
    pub preloads: Vec<String>,
    /// Style sheet of the style guide.
    pub guide_style: String,
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
    /// Composes sheet and files for a paper's accent (`#rrggbb`), language and theme.
    pub fn compose(accent: &str, language: &str, theme: &Theme) -> Style {
        let mut files: BTreeMap<String, Bytes> = BTreeMap::new();
        for file in OWN.files().chain(OWN.get_dir("fonts").iter().flat_map(|fonts| fonts.files())) {
            let name = file.path().to_string_lossy().replace('\\', "/");
            if matches!(name.rsplit('.').next(), Some("js" | "svg" | "woff2")) || name == "styleguide.css" {
                files.insert(name, Bytes::from_static(file.contents()));
            }
        }
        let mut script = without_remarks(own_text("site.js"));
        if let Some(edition) = theme.edition {
            script.push_str(&watch_script(edition));
        }
        files.insert("site.js".to_owned(), Bytes::from(script));
        files.extend(theme.files.iter().map(|(name, bytes)| (format!("{OF_THEME}{name}"), bytes.clone())));
        let own: BTreeMap<&str, String> =
            files.iter().map(|(name, bytes)| (name.as_str(), address_of(name, bytes))).collect();
        let mut hrefs: BTreeMap<String, String> =
            own.iter().map(|(name, href)| ((*name).to_owned(), href.clone())).collect();
        hrefs.retain(|name, _| !name.starts_with(OF_THEME));
        for file in theme.files.keys() {
            let Some(href) = own.get(format!("{OF_THEME}{file}").as_str()) else { continue };
            hrefs.extend(Theme::names_of(file).map(|name| (name.to_owned(), href.clone())));
        }
        let faces = own_text("fonts/fonts.css");
        let sheet = [faces, own_text("site.css"), &accent_sheet(accent, grounds(theme))].join("\n");
        let mut sheet = with_addresses(&css::minify(&sheet), |name| own.get(name).cloned());
        sheet.push_str(&with_addresses(&css::minify(&theme_sheet(theme)), |name| hrefs.get(name).cloned()));
        let preloads = preloads(faces, language, theme).filter_map(|name| own.get(name.as_str()).cloned());
        let preloads = preloads.take(PRELOADS).collect();
        let icon = hrefs.get("icon.svg").cloned().unwrap_or_default();
        drop(own);
        files.insert("site.css".to_owned(), Bytes::from(sheet));
        let assets = Assets::new(
            files.into_iter().map(|(name, bytes)| (name.clone(), bytes, media_type_of(&name).to_owned())).collect(),
        );
        let links = SiteAssets {
            style: assets.href("site.css"),
            script: assets.href("site.js"),
            icon,
            preloads,
            guide_style: assets.href("styleguide.css"),
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
    let rules = tokens().sheet(&values);
    if rules.is_empty() && theme.sheet.trim().is_empty() {
        return faces;
    }
    format!("{faces}@layer theme{{{rules}\n{}}}", theme.sheet)
}

/// The tokens at whose head a font is put: its own, and for a font of all languages also those of the
/// languages that begin with the same family, whose Latin words are set in it.
fn places_of(font: &Font) -> Vec<Name> {
    let name = |place: Place| Name { place, name: font.role.clone() };
    if let Some(language) = &font.language {
        return vec![name(Place::Language(language.clone()))];
    }
    let first = |name: &Name| tokens().find(name).and_then(|token| token.value.split(',').next()).map(str::to_owned);
    let all = name(Place::All);
    let wanted = first(&all);
    let alike = tokens().names().filter(|other| other.name == font.role && other.place != Place::Dark);
    let mut out: Vec<Name> = alike.filter(|other| first(other) == wanted).cloned().collect();
    if !out.contains(&all) {
        out.push(all);
    }
    out
}

/// Names of the fonts that a browser is told of first: the theme's, else the product's own.
fn preloads(faces: &str, language: &str, theme: &Theme) -> impl Iterator<Item = String> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let has_own = theme.fonts.iter().any(|font| font.language.as_deref() == Some(primary));
    let letter = letter_of(language);
    let mut out: Vec<String> = theme
        .fonts
        .iter()
        .filter(|font| if has_own { font.language.as_deref() == Some(primary) } else { font.language.is_none() })
        .filter_map(|font| {
            let file =
                font.files.iter().find(|file| file.style == "normal" && has_letter(file.range.as_deref(), letter));
            file.map(|file| format!("{OF_THEME}fonts/{}", file.file))
        })
        .collect();
    if out.is_empty() {
        out = first_faces(faces, language).collect();
    }
    out.into_iter()
}

fn has_letter(range: Option<&str>, letter: char) -> bool {
    let ranges = range.map(|range| range.split(',').filter_map(self::range).collect()).unwrap_or_default();
    Face { ranges, ..Face::default() }.has(letter)
}

/// Asks until the theme has another edition, then reads the page again. Served while a theme is edited only.
fn watch_script(edition: u64) -> String {
    format!(
        "(async()=>{{for(;;)try{{if(await(await fetch(\"{WATCH}?{edition}\")).text()!=\"{edition}\")return location.reload()}}\
         catch{{await new Promise(r=>setTimeout(r,1e3))}}}})()"
    )
}

/// Where a browser hears of another edition of the theme.
pub const WATCH: &str = "/~theme/events";

/// A script without the lines that only explain it and without indents. For the product's own scripts,
/// in which no string goes over several lines.
fn without_remarks(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// A text file of the product's own, or nothing where there is none.
fn own_text(name: &str) -> &'static str {
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

/// A rule `@font-face`, as far as preloading has to know it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Face {
    family: String,
    file: String,
    is_upright: bool,
    /// Its characters; all where it names none.
    ranges: Vec<(u32, u32)>,
}

impl Face {
    fn has(&self, letter: char) -> bool {
        let letter = u32::from(letter);
        self.ranges.is_empty() || self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&letter))
    }
}

/// Files of the faces that a language is set in: the first upright one of each family that has its
/// letters. The order of the sheet is the order of need.
fn first_faces(sheet: &str, language: &str) -> impl Iterator<Item = String> {
    let letter = letter_of(language);
    let mut families: Vec<String> = Vec::new();
    let mut out: Vec<String> = Vec::new();
    for face in faces(sheet).into_iter().filter(|face| face.is_upright && face.has(letter)) {
        if !families.contains(&face.family) {
            families.push(face.family);
            out.push(face.file);
        }
    }
    out.into_iter()
}

/// A letter that texts in a language cannot do without.
fn letter_of(language: &str) -> char {
    match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "km" => '\u{1780}',
        "my" => '\u{1000}',
        "th" => '\u{e01}',
        "lo" => '\u{e81}',
        "ar" | "fa" | "ur" | "ps" | "ckb" => '\u{627}',
        "he" | "yi" => '\u{5d0}',
        "hi" | "mr" | "ne" | "sa" => '\u{905}',
        "bn" | "as" => '\u{985}',
        "ta" => '\u{b85}',
        "ru" | "uk" | "bg" | "be" | "mk" | "sr" | "kk" | "ky" | "mn" => '\u{430}',
        "el" => '\u{3b1}',
        "ka" => '\u{10d0}',
        "hy" => '\u{561}',
        "am" => '\u{12a0}',
        "ko" => '\u{ac00}',
        "ja" => '\u{306e}',
        "zh" | "yue" => '\u{4e00}',
        _ => 'a',
    }
}

fn faces(sheet: &str) -> Vec<Face> {
    let mut out = Vec::new();
    for rule in css::minify(sheet).split("@font-face{").skip(1) {
        let mut face = Face { is_upright: true, ..Face::default() };
        for declaration in rule.split('}').next().unwrap_or_default().split(';') {
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
mod tests {
    use super::*;

    #[test]
    fn any_accent_is_readable_on_both_grounds() {
        for color in ["#8a1c1c", "#ffff00", "#000000", "#ffffff", "#1f4e79"] {
            let css = accent_sheet(color, grounds(&Theme::none()));
            assert!(css.contains(":root{--accent:light-dark(#"), "{css}");
        }
        assert!(
            accent_sheet("#8a1c1c", grounds(&Theme::none())).contains("--accent:light-dark(#8a1c1c,"),
            "a readable one stays as it is"
        );
        assert!(contrast(readable([255, 255, 0], [255, 253, 249], [0, 0, 0]), [255, 253, 249]) >= 4.5);
    }

    #[test]
    fn the_sheet_is_whole_small_and_the_papers_own() {
        let style = Style::compose("#1f4e79", "en", &Theme::none());
        let sheet = String::from_utf8(style.assets.bytes("site.css").unwrap().to_vec()).unwrap();
        css::check(&sheet).unwrap();
        assert!(sheet.contains("--accent:light-dark(#1f4e79,"), "{sheet}");
        assert!(!sheet.contains("/*") && !sheet.contains('\n'));
        let own = own_text("site.css");
        css::check(own).unwrap();
        css::check(own_text("fonts/fonts.css")).unwrap();
        let other = Style::compose("#8a1c1c", "en", &Theme::none());
        assert_ne!(style.links.style, other.links.style, "another accent, another address");
        assert_eq!(style.links.script, other.links.script);
        for url in sheet.split("url(").skip(1) {
            let address = url.split(')').next().unwrap();
            assert!(address.starts_with("/~assets/") && !address.starts_with("/~assets/0/"), "{address}");
        }
    }

    #[test]
    fn names_become_addresses() {
        let find = |name: &str| (name == "fonts/a.woff2").then(|| "/~assets/1/a".to_owned());
        for (sheet, addressed) in [
            ("a{b:url(\"fonts/a.woff2\")format(\"woff2\")}", "a{b:url(/~assets/1/a)format(\"woff2\")}"),
            ("a{b:url( fonts/a.woff2 )}", "a{b:url(/~assets/1/a)}"),
            ("a{b:url('fonts/a.woff2')}", "a{b:url(/~assets/1/a)}"),
            ("a{b:url(fonts/b.woff2);c:\"fonts/a.woff2\"}", "a{b:url(fonts/b.woff2);c:\"fonts/a.woff2\"}"),
        ] {
            assert_eq!(with_addresses(sheet, find), addressed);
        }
    }

    #[test]
    fn the_first_fonts_are_those_of_the_language() {
        let face = |family: &str, style: &str, file: &str, range: &str| {
            format!(
                "@font-face {{ font-family: \"{family}\"; font-style: {style}; src: url(\"fonts/{file}.woff2\") format(\"woff2\"); unicode-range: {range} }}\n"
            )
        };
        let sheet = [
            face("Serif", "italic", "serif-italic", "U+0000-00FF"),
            face("Serif", "normal", "serif", "U+0000-00FF, U+131"),
            face("Serif", "normal", "serif-more", "U+100-2FF"),
            face("Sans", "normal", "sans", "U+0-FF"),
            face("Mono", "normal", "mono", "U+??"),
            face("Khmer", "normal", "khmer", "U+1780-17FF,U+200C"),
        ]
        .concat();
        let first = |language: &str| first_faces(&sheet, language).take(PRELOADS).collect::<Vec<_>>();
        assert_eq!(first("en"), ["fonts/serif.woff2", "fonts/sans.woff2"]);
        assert_eq!(first("km-KH"), ["fonts/khmer.woff2"]);
        assert_eq!(first("zh"), Vec::<String>::new());
        assert_eq!(first_faces(&sheet, "fr").count(), 3);
    }
}
