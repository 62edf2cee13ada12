//! Beginning a theme: a folder that says what can be said, and copies of the product's templates.

use super::manifest::CONTRACT;
use super::problem::nearest;
use super::tokens::Place;
use crate::layout::{style, templates};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// Writes the folder of a new theme: everything that can be said stands there commented out, so that it
/// changes nothing yet. Gives the names of its files.
///
/// # Refuses
/// A folder with anything in it.
pub fn begin(folder: &Path, name: &str) -> Result<Vec<&'static str>> {
    let shown = folder.display();
    let is_taken = folder.exists() && std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_some());
    if is_taken {
        bail!("{shown} is already there and not empty");
    }
    let files = [("theme.toml", theme_toml(name)), ("theme.css", SHEET.to_owned()), ("words/README", WORDS.to_owned())];
    for place in ["templates", "words", "assets", "fonts"] {
        let place = folder.join(place);
        std::fs::create_dir_all(&place).with_context(|| format!("making {}", place.display()))?;
    }
    for (file, text) in &files {
        let path = folder.join(file);
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(files.iter().map(|(file, _)| *file).collect())
}

/// Copies one of the product's templates into a theme, to be changed there. Gives the path of the copy.
///
/// # Refuses
/// A name that no template has; a template that the theme has already.
pub fn eject(folder: &Path, name: &str) -> Result<PathBuf> {
    let Some(source) = templates::find(name) else {
        let known = nearest(name, templates::OWN.iter().map(|(name, _)| *name), usize::MAX).join(", ");
        bail!("there is no template {name:?}; there is: {known}");
    };
    let path = folder.join("templates").join(name.trim_start_matches(templates::PREFIX));
    if path.exists() {
        bail!("{} is already there", path.display());
    }
    std::fs::create_dir_all(folder.join("templates")).with_context(|| format!("making {}", folder.display()))?;
    std::fs::write(&path, source).with_context(|| format!("writing {}", path.display()))?;
    Ok(path)
}

const SHEET: &str = "\
/* Rules that stand above all of Courant's own, whatever their selectors: this file is the last layer.
   Files of this theme are named as they lie here: url(\"assets/paper.webp\"), url(\"fonts/serif.woff2\").
   Colours, sizes and fonts are better said in theme.toml. */
";

const WORDS: &str = "\
Strings of this paper's own, in the place of Courant's: a file for each language, such as en.ftl or km.ftl.
It holds the strings that are to be different, and only those:

share = Pass it on
reading-time = { $minutes ->
    [one] A minute
   *[other] { $minutes } minutes of your day
}

docs/themes.md says where to find the keys. A key or value that Courant does not have is named with its line.
";

/// The file with every token and its present value, commented out.
fn theme_toml(name: &str) -> String {
    let tokens = style::tokens();
    let mut out = format!(
        "# The look of this paper. `courant theme check --paper …` says what is wrong with it;\n\
         # `courant serve --edit-theme --paper …` shows every change at once. docs/themes.md explains the rest.\n\n\
         name = {}\nversion = \"1\"\n# The contract with Courant that this theme was made for.\ncontract = {CONTRACT}\n\n[tokens]\n",
        toml::Value::from(name)
    );
    let mut place = Place::All;
    for name in tokens.names() {
        if name.place != place {
            out.push_str(match &name.place {
                Place::All => "",
                Place::Dark => "\n# On dark pages.\n",
                Place::Language(_) if matches!(place, Place::Language(_)) => "",
                Place::Language(_) => "\n# In texts of a language.\n",
            });
            place = name.place.clone();
        }
        let value = tokens.find(name).map_or("", |token| token.value.as_str());
        out.push_str(&format!("#{name} = {}\n", toml::Value::from(value)));
    }
    out.push_str(
        "\n# Fonts lie in fonts/ (WOFF2). The family is put before the present ones; [fonts.sans] is for labels and\n\
         # navigation, [fonts.km.serif] for texts in Khmer.\n\
         #[fonts.serif]\n#family = \"River Serif\"\n#files = [\n\
         #  { file = \"river-serif.woff2\", weight = \"200 900\" },\n\
         #  { file = \"river-serif-italic.woff2\", weight = \"200 900\", style = \"italic\" },\n#]\n",
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Theme;

    #[test]
    fn a_new_theme_is_in_order_and_changes_nothing() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("theme");
        assert_eq!(begin(&folder, "Mine \"quoted\"").unwrap().len(), 3);
        let theme = Theme::read(&folder).unwrap();
        assert_eq!(theme.name, "Mine \"quoted\"");
        assert!(theme.tokens.is_empty() && theme.templates.is_empty() && theme.fonts.is_empty());
        let refused = begin(&folder, "Again").unwrap_err().to_string();
        assert!(refused.contains("not empty"), "{refused}");
    }

    #[test]
    fn what_stands_there_commented_out_is_true() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("theme");
        begin(&folder, "Mine").unwrap();
        let file = folder.join("theme.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        let spoken: String = text
            .lines()
            .map(|line| {
                line.strip_prefix('#').filter(|rest| !rest.starts_with(' ') || rest.starts_with("  {")).unwrap_or(line)
            })
            .fold(String::new(), |text, line| text + line + "\n");
        std::fs::write(&file, spoken).unwrap();
        for font in ["river-serif.woff2", "river-serif-italic.woff2"] {
            std::fs::write(folder.join("fonts").join(font), "wOF2").unwrap();
        }
        let theme = Theme::read(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(theme.tokens.len(), style::tokens().names().count());
        for (name, value) in &theme.tokens {
            assert_eq!(style::tokens().find(name).map(|token| &token.value), Some(value), "{name}");
        }
        assert_eq!(theme.fonts.len(), 1);
    }

    #[test]
    fn a_template_is_copied_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = eject(folder.path(), "article.html").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), templates::find("article.html").unwrap());
        assert!(eject(folder.path(), "courant/article.html").unwrap_err().to_string().contains("already there"));
        let unknown = eject(folder.path(), "artcle.html").unwrap_err().to_string();
        assert!(unknown.contains("there is no template") && unknown.contains("there is: article.html"), "{unknown}");
        let outside = eject(folder.path(), "../../x.html").unwrap_err().to_string();
        assert!(outside.contains("there is no template"), "{outside}");
    }
}
