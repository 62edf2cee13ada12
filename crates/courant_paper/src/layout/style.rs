//! The paper's one style sheet and the files it names.
//!
//! What the browser gets is composed when the furniture is loaded: the faces of `assets/fonts/fonts.css`,
//! `assets/site.css`, and the paper's accent. Every `url("NAME")` of a file that is here becomes its
//! address, which names its content, so sheet and fonts may be kept forever. Layers keep the order:
//! `tokens`, `base`, `parts`.
//!
//! Not here: what the sheets say (`assets/`), and how they are made small ([`super::css`]).

use super::css::{self, Kind};
use bytes::Bytes;
use courant_kit::http::assets::{Assets, address_of, media_type_of};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

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
}

impl Style {
    /// Composes sheet and files for a paper's accent (`#rrggbb`) and language.
    pub fn compose(accent: &str, language: &str) -> Style {
        let mut files: BTreeMap<String, Bytes> = BTreeMap::new();
        for file in OWN.files().chain(OWN.get_dir("fonts").iter().flat_map(|fonts| fonts.files())) {
            let name = file.path().to_string_lossy().replace('\\', "/");
            if matches!(name.rsplit('.').next(), Some("js" | "svg" | "woff2")) || name == "styleguide.css" {
                files.insert(name, Bytes::from_static(file.contents()));
            }
        }
        let hrefs: BTreeMap<String, String> =
            files.iter().map(|(name, bytes)| (name.clone(), address_of(name, bytes))).collect();
        let faces = own_text("fonts/fonts.css");
        let sheet = [faces, own_text("site.css"), &accent_sheet(accent)].join("\n");
        let sheet = with_addresses(&css::minify(&sheet), |name| hrefs.get(name).cloned());
        files.insert("site.css".to_owned(), Bytes::from(sheet));
        let preloads =
            first_faces(faces, language).filter_map(|name| hrefs.get(&name).cloned()).take(PRELOADS).collect();
        let assets = Assets::new(
            files.into_iter().map(|(name, bytes)| (name.clone(), bytes, media_type_of(&name).to_owned())).collect(),
        );
        let links = SiteAssets {
            style: assets.href("site.css"),
            script: assets.href("site.js"),
            icon: assets.href("icon.svg"),
            preloads,
            guide_style: assets.href("styleguide.css"),
        };
        Style { assets, links }
    }
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
                "unicode-range" => face.ranges = value.split(',').filter_map(range).collect(),
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
fn accent_sheet(color: &str) -> String {
    let light = light_accent(color);
    let dark = readable(channels(color), [32, 31, 29], [255, 255, 255]);
    let hex = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
    let (light, dark) = (hex(light), hex(dark));
    format!(
        "@layer tokens{{:root{{--accent:light-dark({light},{dark})}}\
         @supports not (color:light-dark(red,red)){{:root{{--accent:{light}}}}}}}"
    )
}

/// The paper's own colour as it stands on light ground; white on it can be read as well.
pub fn light_accent(color: &str) -> [u8; 3] {
    readable(channels(color), [245, 242, 235], [0, 0, 0])
}

/// `#rrggbb` in three numbers; what is no colour is black.
fn channels(color: &str) -> [u8; 3] {
    let channel = |from: usize| color.get(from..from + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or(0);
    [channel(1), channel(3), channel(5)]
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
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
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
            let css = accent_sheet(color);
            assert!(css.contains(":root{--accent:light-dark(#"), "{css}");
        }
        assert!(accent_sheet("#8a1c1c").contains("--accent:light-dark(#8a1c1c,"), "a readable one stays as it is");
        assert!(contrast(readable([255, 255, 0], [255, 253, 249], [0, 0, 0]), [255, 253, 249]) >= 4.5);
    }

    #[test]
    fn the_sheet_is_whole_small_and_the_papers_own() {
        let style = Style::compose("#1f4e79", "en");
        let sheet = String::from_utf8(style.assets.bytes("site.css").unwrap().to_vec()).unwrap();
        css::check(&sheet).unwrap();
        assert!(sheet.contains("--accent:light-dark(#1f4e79,"), "{sheet}");
        assert!(!sheet.contains("/*") && !sheet.contains('\n'));
        let own = own_text("site.css");
        css::check(own).unwrap();
        css::check(own_text("fonts/fonts.css")).unwrap();
        let other = Style::compose("#8a1c1c", "en");
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
