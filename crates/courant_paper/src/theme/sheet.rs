//! `theme.css`: held to what can stand in the last layer of the paper's sheet.

use super::Theme;
use super::folder::Files;
use super::problem::Problem;
use crate::layout::css::{self, Kind};

/// Rules that mean something only at the head of a whole sheet, or bring in another one.
const REFUSED: &[&str] = &["@import", "@charset", "@namespace"];

/// Looks for what would break out of the layer, and for addresses that lead to no file of the theme.
pub fn check(file: &str, source: &str, files: &Files) -> Vec<Problem> {
    if let Err(fault) = css::check(source) {
        return vec![Problem::at(file, source, fault.at, fault.what)];
    }
    let mut problems = Vec::new();
    let mut tokens = css::tokens(source).into_iter().filter(|token| token.kind != Kind::Space).peekable();
    while let Some(token) = tokens.next() {
        let word = token.text.to_ascii_lowercase();
        if REFUSED.contains(&word.as_str()) {
            problems.push(Problem::at(file, source, token.at, format!("{word} cannot stand in the sheet of a theme")));
        }
        let name = match token.kind {
            Kind::Url => token.text.get(4..token.text.len() - 1).unwrap_or_default().trim(),
            Kind::Function if word == "url(" => tokens.peek().map_or("", |text| text.text.trim_matches(['"', '\''])),
            _ => continue,
        };
        // `url(#mark)` names a part of the page itself.
        if !name.starts_with('#') && !files.keys().any(|file| Theme::names_of(file).any(|known| known == name)) {
            let known = files.keys().filter(|file| file.starts_with("assets/") || file.starts_with("fonts/"));
            let problem = Problem::at(file, source, token.at, format!("there is no file {name:?} in this theme"));
            problems.push(problem.knowing(known.cloned()));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    fn problems(source: &str) -> Vec<Problem> {
        let files = [("assets/logo.svg".to_owned(), Bytes::new()), ("fonts/a.woff2".to_owned(), Bytes::new())];
        check("theme/theme.css", source, &files.into())
    }

    #[test]
    fn a_sheet_stays_in_its_layer_and_its_folder() {
        let fine =
            "a { b: url(logo.svg) } c { d: url( \"assets/logo.svg\" ) } e { f: url('fonts/a.woff2'); g: url(#h) }";
        assert_eq!(problems(fine), []);
        for (source, line, what) in [
            ("a {}\n} b {}", 2, "closes nothing"),
            ("a { b: url(https://tracker.example/x.png) }", 1, "there is no file"),
            ("a { b: url(//tracker.example/x.png) }", 1, "there is no file"),
            ("\na { b: url(\"../secret.png\") }", 2, "there is no file"),
            ("a { b: url(data:image/png;base64,AAAA) }", 1, "there is no file"),
            ("@import \"x.css\";", 1, "@import"),
            ("@IMPORT url(x.css);", 1, "@import"),
            ("@charset \"latin1\";", 1, "@charset"),
            ("/* a", 1, "not closed"),
        ] {
            let found = problems(source);
            assert!(
                found.iter().any(|problem| problem.line == line && problem.what.contains(what)),
                "{source}: {found:?}"
            );
        }
        assert!(problems("a{b:url(x.png)}")[0].known.contains(&"assets/logo.svg".to_owned()));
    }
}
