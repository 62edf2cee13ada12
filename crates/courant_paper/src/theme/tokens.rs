//! Design tokens: the custom properties of the layer `tokens` in the product's style sheet, and what a
//! theme puts in their place.
//!
//! Which tokens there are is read off the sheet itself, so the list cannot fall behind it. A token is
//! named as in the sheet without its dashes (`paper`); its value for dark pages is `dark.paper`, and the
//! one for a language with a script of its own is `lang.km.leading`.

use crate::layout::css::{self, Kind, Token as Piece};
use std::collections::BTreeMap;
use std::fmt;

/// Where a token's value holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Everywhere.
    All,
    /// On dark pages.
    Dark,
    /// In texts of a language.
    Language(String),
}

/// A token as a theme names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// Where it holds.
    pub place: Place,
    /// What it is called.
    pub name: String,
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::All => write!(out, "{}", self.name),
            Place::Dark => write!(out, "dark.{}", self.name),
            Place::Language(language) => write!(out, "lang.{language}.{}", self.name),
        }
    }
}

/// A token of the product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its value.
    pub value: String,
    /// The custom property it is written in.
    property: String,
    /// The rules it stands in.
    rules: Vec<Rule>,
}

/// A rule of the sheet in which a token stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Rule {
    /// `@media …` or `@supports …` around it, or nothing.
    condition: String,
    selector: String,
    /// Both values stand here in one `light-dark(…)`.
    is_pair: bool,
}

/// All tokens by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens(BTreeMap<Name, Token>);

impl Tokens {
    /// Reads the layer `tokens` of a style sheet.
    pub fn of_sheet(sheet: &str) -> Tokens {
        let pieces: Vec<Piece<'_>> =
            css::tokens(sheet).into_iter().filter(|piece| piece.kind != Kind::Comment).collect();
        let mut reader = Reader { pieces: &pieces, at: 0, found: Tokens::default() };
        reader.block(&Within::default());
        reader.found
    }

    /// The names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.0.keys()
    }

    /// A token.
    pub fn find(&self, name: &Name) -> Option<&Token> {
        self.0.get(name)
    }

    /// The token that stands everywhere.
    pub fn value(&self, name: &str) -> Option<&str> {
        let name = Name { place: Place::All, name: name.to_owned() };
        self.find(&name).map(|token| token.value.as_str())
    }

    fn add(&mut self, within: &Within, property: &str, value: &str) {
        let Some(name) = property.strip_prefix("--") else { return };
        let languages: Vec<&str> = within.selector.split(',').filter_map(language).collect();
        // What stands on a part of the page is that part's own, and no token.
        if languages.is_empty() && !within.selector.contains(":root") {
            return;
        }
        if let Some((light, dark)) = pair(value) {
            self.add_at(Place::All, name, property, light, within.rule(true));
            return self.add_at(Place::Dark, name, property, dark, within.rule(true));
        }
        if within.condition.contains("dark)") && within.condition.starts_with("@media")
            || within.selector.contains("dark")
        {
            self.add_at(Place::Dark, name, property, value, within.rule(false));
        } else if languages.is_empty() || within.selector.contains(":root") {
            self.add_at(Place::All, name, property, value, within.rule(false));
        } else {
            for language in languages {
                let rule = Rule { selector: format!(":lang({language})"), ..within.rule(false) };
                self.add_at(Place::Language(language.to_owned()), name, property, value, rule);
            }
        }
    }

    fn add_at(&mut self, place: Place, name: &str, property: &str, value: &str, rule: Rule) {
        let token = self.0.entry(Name { place, name: name.to_owned() }).or_insert_with(|| Token {
            value: value.to_owned(),
            property: property.to_owned(),
            rules: Vec::new(),
        });
        if !token.rules.contains(&rule) {
            token.rules.push(rule);
        }
    }

    /// The rules that put a theme's values in the place of the product's, for a later layer.
    pub fn sheet(&self, values: &BTreeMap<Name, String>) -> String {
        self.sheet_of(values, str::to_owned)
    }

    /// The same for one part of a page, by its selector: there they hold as they do on pages of readers.
    pub fn sheet_within(&self, values: &BTreeMap<Name, String>, part: &str) -> String {
        self.sheet_of(values, |selector| {
            let within = |one: &str| match one.trim() {
                root if root.contains(":root") => part.to_owned(),
                other => format!("{part}{other},{part} {other}"),
            };
            selector.split(',').map(within).collect::<Vec<_>>().join(",")
        })
    }

    fn sheet_of(&self, values: &BTreeMap<Name, String>, placed: impl Fn(&str) -> String) -> String {
        let mut sheet: BTreeMap<(String, String), String> = BTreeMap::new();
        let other = |name: &Name, place: Place| Name { place, name: name.name.clone() };
        for (name, value) in values {
            let Some(token) = self.0.get(name) else { continue };
            for rule in &token.rules {
                let value = if rule.is_pair {
                    let (light, dark) = (other(name, Place::All), other(name, Place::Dark));
                    // Written once, with the light value if both are given.
                    if name.place == Place::Dark && values.contains_key(&light) {
                        continue;
                    }
                    let of = |name: &Name| {
                        values.get(name).cloned().or_else(|| self.find(name).map(|token| token.value.clone()))
                    };
                    format!("light-dark({},{})", of(&light).unwrap_or_default(), of(&dark).unwrap_or_default())
                } else {
                    value.clone()
                };
                let declarations = sheet.entry((rule.condition.clone(), rule.selector.clone())).or_default();
                declarations.push_str(&format!("{}:{value};", token.property));
            }
        }
        let mut out = String::new();
        for ((condition, selector), declarations) in sheet {
            let rule = format!("{}{{{}}}", placed(&selector), declarations.trim_end_matches(';'));
            out.push_str(&if condition.is_empty() { rule } else { format!("{condition}{{{rule}}}") });
        }
        out
    }
}

/// The two sides of `light-dark(a, b)`.
fn pair(value: &str) -> Option<(&str, &str)> {
    let inner = value.strip_prefix("light-dark(")?.strip_suffix(')')?;
    let mut depth = 0;
    let at = inner.char_indices().find(|(_, c)| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        *c == ',' && depth == 0
    });
    let (light, dark) = inner.split_at(at?.0);
    Some((light.trim(), dark.trim_start_matches(',').trim()))
}

/// The language of one selector `:lang(km)`.
fn language(selector: &str) -> Option<&str> {
    selector.trim().strip_prefix(":lang(")?.strip_suffix(')').map(|language| language.trim_matches(['"', '\'']))
}

/// What a declaration stands in.
#[derive(Debug, Clone, Default)]
struct Within {
    is_tokens: bool,
    condition: String,
    selector: String,
}

impl Within {
    fn rule(&self, is_pair: bool) -> Rule {
        Rule { condition: self.condition.clone(), selector: self.selector.clone(), is_pair }
    }
}

struct Reader<'a> {
    pieces: &'a [Piece<'a>],
    at: usize,
    found: Tokens,
}

impl Reader<'_> {
    /// Reads declarations and rules up to the end of a block.
    fn block(&mut self, within: &Within) {
        let mut words = String::new();
        while let Some(piece) = self.pieces.get(self.at) {
            self.at += 1;
            match piece.kind {
                Kind::Sign('{') => {
                    let inner = inside(within, words.trim());
                    self.block(&inner);
                    words.clear();
                }
                Kind::Sign(';') => {
                    self.declaration(within, &words);
                    words.clear();
                }
                Kind::Sign('}') => {
                    self.declaration(within, &words);
                    return;
                }
                Kind::Space => words.push(' '),
                _ => words.push_str(piece.text),
            }
        }
    }

    fn declaration(&mut self, within: &Within, words: &str) {
        if let Some((property, value)) =
            words.split_once(':').filter(|_| within.is_tokens && !within.selector.is_empty())
        {
            self.found.add(within, property.trim(), value.trim());
        }
    }
}

fn inside(within: &Within, prelude: &str) -> Within {
    let mut inner = within.clone();
    match prelude.strip_prefix('@') {
        Some(rule) if rule.starts_with("layer") => inner.is_tokens = rule["layer".len()..].trim() == "tokens",
        Some(_) => prelude.clone_into(&mut inner.condition),
        None => prelude.clone_into(&mut inner.selector),
    }
    inner
}

/// Functions that a token's value may call.
pub const FUNCTIONS: &[&str] = &[
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
    "color-mix",
    "light-dark",
    "calc",
    "clamp",
    "min",
    "max",
    "var",
    "cubic-bezier",
];

/// Longest value of a token, in bytes.
const LONGEST: usize = 400;

/// Says what is wrong with a value: it must be one value of a style sheet and nothing besides, with no
/// address in it.
pub fn check_value(value: &str) -> Result<(), String> {
    if value.trim().is_empty() || value.len() > LONGEST {
        return Err(format!("a value has 1 to {LONGEST} characters"));
    }
    // Letters of every script may stand in the name of a font; marks that turn the direction may not.
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let allowed = |c: char| {
        let is_plain = c.is_ascii_alphanumeric() || " #.,%()+-*/_\"'".contains(c);
        is_plain || (!c.is_ascii() && !c.is_control() && !c.is_whitespace() && !turns(c))
    };
    if let Some(c) = value.chars().find(|c| !allowed(*c)) {
        return Err(format!("{c:?} cannot stand in a value"));
    }
    if value.contains("/*") || value.contains("//") {
        return Err("a comment cannot stand in a value".to_owned());
    }
    css::check(value).map_err(|fault| fault.what)?;
    for piece in css::tokens(value) {
        match piece.kind {
            Kind::Function => {
                let name = piece.text.trim_end_matches('(').to_ascii_lowercase();
                if !FUNCTIONS.contains(&name.as_str()) {
                    return Err(format!("{name}() cannot stand in a value; there are {}", FUNCTIONS.join(", ")));
                }
            }
            Kind::Url => return Err("an address cannot stand in a value".to_owned()),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "@layer tokens, base; @font-face { font-family: x }
        @layer tokens {
         :root { --paper: #fff; --ink: #000; --serif: \"A\", serif; color-scheme: light dark;
            @media (prefers-color-scheme: dark) { --wash: #111 } }
         @media (prefers-color-scheme: dark) { :root { --paper: #000 } }
         :root, :lang(en), :lang(fr) { --leading: 1.5 }
         :lang(km), :lang(th) { --leading: 1.8 }
         :root { --line: light-dark(rgb(1, 2, 3), #456) } .band { --paper: #222; --not-a-token: 1 }
         @supports not (color: light-dark(red, red)) { :root { --line: #010203 } .band { --line: #456 } }
        }
        @layer base { a { --not-a-token: 1 } }";

    fn names(tokens: &Tokens) -> Vec<String> {
        tokens.names().map(ToString::to_string).collect()
    }

    fn name(place: Place, name: &str) -> Name {
        Name { place, name: name.to_owned() }
    }

    #[test]
    fn tokens_are_read_off_the_sheet() {
        let tokens = Tokens::of_sheet(SHEET);
        assert_eq!(
            names(&tokens),
            [
                "ink",
                "leading",
                "line",
                "paper",
                "serif",
                "dark.line",
                "dark.paper",
                "dark.wash",
                "lang.km.leading",
                "lang.th.leading"
            ]
        );
        assert_eq!(tokens.value("line"), Some("rgb(1, 2, 3)"));
        assert_eq!(tokens.find(&name(Place::Dark, "line")).unwrap().value, "#456");
    }

    #[test]
    fn a_themes_values_stand_where_the_products_stood() {
        let tokens = Tokens::of_sheet(SHEET);
        let sheet = |values: &[(Place, &str, &str)]| {
            let values = values.iter().map(|(place, key, value)| (name(place.clone(), key), (*value).to_owned()));
            tokens.sheet(&values.collect())
        };
        assert_eq!(sheet(&[(Place::All, "paper", "red")]), ":root{--paper:red}");
        assert_eq!(sheet(&[(Place::Dark, "paper", "red")]), "@media (prefers-color-scheme: dark){:root{--paper:red}}");
        assert_eq!(sheet(&[(Place::All, "leading", "2")]), ":root, :lang(en), :lang(fr){--leading:2}");
        assert_eq!(sheet(&[(Place::Language("th".to_owned()), "leading", "2")]), ":lang(th){--leading:2}");
        let old = |value: &str| format!("@supports not (color: light-dark(red, red)){{:root{{--line:{value}}}}}");
        assert_eq!(
            sheet(&[(Place::All, "line", "red")]),
            ":root{--line:light-dark(red,#456)}".to_owned() + &old("red")
        );
        assert_eq!(sheet(&[(Place::Dark, "line", "red")]), ":root{--line:light-dark(rgb(1, 2, 3),red)}");
        let values = [(name(Place::All, "leading"), "2".to_owned()), (name(Place::All, "serif"), "B".to_owned())];
        assert_eq!(
            tokens.sheet_within(&values.into(), "#text"),
            "#text{--serif:B}#text,#text:lang(en),#text :lang(en),#text:lang(fr),#text :lang(fr){--leading:2}"
        );
        let both = sheet(&[(Place::All, "line", "a"), (Place::Dark, "line", "b")]);
        assert_eq!(both, ":root{--line:light-dark(a,b)}".to_owned() + &old("a"));
        assert_eq!(sheet(&[(Place::All, "unknown", "b")]), "");
    }

    #[test]
    fn a_value_is_one_value() {
        for fine in [
            "#8a1c1c",
            "1.125rem",
            "\"Noto Serif\", serif",
            "clamp(1rem, 2vw + 1px, 2rem)",
            "oklch(60% 0.1 200 / 50%)",
            "var(--ink)",
            "'ខ្មែរ', serif",
            "-1px",
        ] {
            check_value(fine).unwrap_or_else(|what| panic!("{fine}: {what}"));
        }
        for bad in [
            "",
            "  ",
            "red; color: blue",
            "red } a { b",
            "url(x)",
            "URL('x')",
            "url (x)x(",
            "expression(alert)",
            "red /* x */",
            "a//b",
            "red\\3b",
            "<b>",
            "@import",
            "image-set(x)",
            "attr(x)",
            "(",
            "a)",
            "\"x",
            "red!important",
            "a:b",
            "red\nblue",
            "env(x)",
            "src(x)",
            "\u{202e}red",
        ] {
            assert!(check_value(bad).is_err(), "{bad}");
        }
        assert!(check_value(&"a".repeat(401)).is_err());
    }
}
