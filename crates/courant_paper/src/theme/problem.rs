//! What is wrong with a theme, said so that whoever wrote it can mend it: file, line, the line itself,
//! and what could stand there instead.

use courant_text::distance;
use std::fmt;

/// Names listed behind a problem at most.
const LISTED: usize = 60;
/// Longest piece of a line that is shown, in characters as readers see them.
const SHOWN: usize = 160;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, seen from the paper's folder.
    pub file: String,
    /// Its line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// The line itself.
    pub text: String,
    /// What is wrong.
    pub what: String,
    /// What could stand there.
    pub known: Vec<String>,
}

impl Problem {
    /// A problem of a whole file.
    pub fn of_file(file: &str, what: impl Into<String>) -> Problem {
        Problem { file: file.to_owned(), line: 0, text: String::new(), what: what.into(), known: Vec::new() }
    }

    /// A problem on a line of a file that reads `source`.
    pub fn on_line(file: &str, source: &str, line: usize, what: impl Into<String>) -> Problem {
        let text = source.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim();
        let text = courant_text::first_graphemes(text, SHOWN).to_owned();
        Problem { line, text, ..Problem::of_file(file, what) }
    }

    /// A problem at a byte of a file that reads `source`.
    pub fn at(file: &str, source: &str, at: usize, what: impl Into<String>) -> Problem {
        let line = 1 + source.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
        Problem::on_line(file, source, line, what)
    }

    /// Says what could stand there instead.
    pub fn knowing<S: Into<String>>(mut self, known: impl IntoIterator<Item = S>) -> Problem {
        self.known = known.into_iter().map(Into::into).collect();
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file)?;
        if self.line > 0 {
            write!(out, ", line {}", self.line)?;
        }
        write!(out, ": {}", self.what)?;
        if !self.text.is_empty() {
            write!(out, "\n    {}", self.text)?;
        }
        if !self.known.is_empty() {
            let more = self.known.len().saturating_sub(LISTED);
            let listed: Vec<&str> = self.known.iter().take(LISTED).map(String::as_str).collect();
            write!(out, "\n  there is: {}", listed.join(", "))?;
            if more > 0 {
                write!(out, " and {more} more")?;
            }
        }
        Ok(())
    }
}

/// Everything that is wrong with a theme; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// `value`, unless something is wrong.
    pub fn or<T>(problems: Vec<Problem>, value: T) -> Result<T, Problems> {
        if problems.is_empty() { Ok(value) } else { Err(Problems(problems)) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.0.iter().enumerate() {
            write!(out, "{}{problem}", if at > 0 { "\n" } else { "" })?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// The names most like a word, nearest first; all of them where there are few.
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>, most: usize) -> Vec<String> {
    let letters = |text: &str| text.chars().collect::<Vec<char>>();
    let word = letters(word);
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_by_key(|name| (distance(&word, &letters(name)), *name));
    names.into_iter().take(most).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_where_what_and_what_else() {
        let source = "<p>\n<h1>{{ article.headlien }}</h1>\n";
        let problem = Problem::at("theme/templates/article.html", source, 10, "there is no \"headlien\"");
        let problem = problem.knowing(nearest("headlien", ["kicker", "headline", "byline"], 2));
        assert_eq!(
            problem.to_string(),
            "theme/templates/article.html, line 2: there is no \"headlien\"\n    <h1>{{ article.headlien }}</h1>\n  there is: headline, byline"
        );
        assert_eq!(Problem::of_file("theme/x", "is a link").to_string(), "theme/x: is a link");
    }
}
