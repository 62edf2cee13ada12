//! Markup that the paper's security policy keeps from having an effect, found in a theme's templates before
//! anybody wonders why nothing happens.
//!
//! This finds slips; what it does not find, the policy stops all the same (`kit::http::security`).

use crate::theme::problem::Problem;

/// Finds markup that the paper's security policy keeps from having an effect: styles and scripts that
/// stand in the page, and files of other sites.
pub fn check(file: &str, source: &str) -> Vec<Problem> {
    const REFUSED: &[(&str, &str)] = &[
        ("<style", "style in the page has no effect; write it in theme.css"),
        (" style=", "style in the page has no effect; write it in theme.css"),
        ("javascript:", "script in the page has no effect"),
        ("<iframe", "frames are written by the product only"),
        ("<object", "objects are not shown"),
        ("<embed", "objects are not shown"),
        ("<base", "the address of the page is what it is"),
        ("http-equiv", "headers are sent by the product only"),
    ];
    let mut out = Vec::new();
    for (at, line) in source.lines().enumerate() {
        let small = line.to_ascii_lowercase();
        let mut complain = |what: String| out.push(Problem::on_line(file, source, at + 1, what));
        for (mark, what) in REFUSED {
            if small.contains(mark) {
                complain((*what).to_owned());
            }
        }
        for (begin, _) in small.match_indices("<script") {
            let (tag, inside) = small[begin..].split_once('>').unwrap_or((&small[begin..], ""));
            let is_own = inside.starts_with("{{ site.first_script }}</script>");
            if !is_own && !tag.contains("src=\"{{") && !tag.contains("application/ld+json") {
                complain("script in the page and of other sites has no effect".to_owned());
            }
        }
        for attribute in [" src=", " srcset=", " poster="] {
            for (begin, _) in small.match_indices(attribute) {
                let value = small[begin + attribute.len()..].trim_start_matches(['"', '\'']);
                if value.starts_with("http:") || value.starts_with("https:") || value.starts_with("//") {
                    complain("files of other sites are not loaded; put it into assets/".to_owned());
                }
            }
        }
        for (begin, _) in small.match_indices(" on") {
            let name: String = small[begin + 3..].chars().take_while(char::is_ascii_alphabetic).collect();
            if name.len() > 2 && small[begin + 3 + name.len()..].starts_with("=") {
                complain(format!("on{name}: script in the page has no effect"));
            }
        }
    }
    out
}
