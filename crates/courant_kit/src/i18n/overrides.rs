//! A paper's own wording: single strings that take the place of the language's.
//!
//! A file of them is held to the English one: it may say only what the product says, with the values the
//! product gives, so a slip is an error with its line and not a hole in a page.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use super::catalogue;

/// Strings that stand before those of a language. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Overrides(Arc<FluentResource>);

/// What is wrong with a file of strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverrideFault {
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What could stand there instead.
    pub known: Vec<String>,
}

/// Strings of a language or of a paper, as a bundle holds them.
#[derive(Debug, Clone)]
pub(super) enum Strings {
    Own(&'static FluentResource),
    Given(Overrides),
}

impl Borrow<FluentResource> for Strings {
    fn borrow(&self) -> &FluentResource {
        match self {
            Strings::Own(resource) => resource,
            Strings::Given(overrides) => &overrides.0,
        }
    }
}

impl Overrides {
    /// Reads a Fluent file.
    ///
    /// # Refuses
    /// What cannot be read, a key that the product does not have, a value that it does not give for that
    /// key, and the parts of Fluent that its own files do without (terms, references, functions). All
    /// faults are named at once.
    pub fn read(source: &str) -> Result<Overrides, Vec<OverrideFault>> {
        let mut faults = Vec::new();
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| OverrideFault {
                    line: line_at(source, source.get(..error.pos.start).map_or(0, |before| before.trim_end().len())),
                    what: error.kind.to_string(),
                    known: Vec::new(),
                }));
                resource
            }
        };
        let mut seen = BTreeSet::new();
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => {
                    let line = line_of(source, message.id.name);
                    faults.extend(faults_of(message).into_iter().map(|(what, known)| OverrideFault {
                        line,
                        what,
                        known,
                    }));
                    if !seen.insert(message.id.name) {
                        faults.push(OverrideFault {
                            line,
                            what: format!("{:?} stands here twice", message.id.name),
                            known: Vec::new(),
                        });
                    }
                }
                Entry::Term(term) => faults.push(OverrideFault {
                    line: line_of(source, &format!("-{}", term.id.name)),
                    what: "terms are not used here: write the text itself".to_owned(),
                    known: Vec::new(),
                }),
                _ => {}
            }
        }
        faults.sort_by_key(|fault| fault.line);
        if faults.is_empty() { Ok(Overrides(Arc::new(resource))) } else { Err(faults) }
    }
}

/// Keys of the English strings with the values each is given.
pub fn keys() -> &'static BTreeMap<String, BTreeSet<String>> {
    static KEYS: OnceLock<BTreeMap<String, BTreeSet<String>>> = OnceLock::new();
    KEYS.get_or_init(|| {
        let messages = catalogue::english().entries().filter_map(|entry| match entry {
            Entry::Message(message) => {
                let mut values = Values::default();
                message.value.iter().for_each(|pattern| values.of_pattern(pattern));
                Some((message.id.name.to_owned(), values.names.into_iter().map(str::to_owned).collect()))
            }
            _ => None,
        });
        messages.collect()
    })
}

fn faults_of(message: &Message<&str>) -> Vec<(String, Vec<String>)> {
    let key = message.id.name;
    let Some(given) = keys().get(key) else {
        return vec![(format!("there is no string {key:?}"), nearest(key))];
    };
    let Some(pattern) = &message.value else {
        return vec![(format!("{key:?} has no text"), Vec::new())];
    };
    let mut values = Values::default();
    values.of_pattern(pattern);
    let mut out = Vec::new();
    if let Some(other) = values.other {
        out.push((format!("{key:?}: {other} are not used here: write the text itself"), Vec::new()));
    }
    for name in values.names.iter().filter(|name| !given.contains(**name)) {
        let known = given.iter().map(|name| format!("${name}")).collect();
        out.push((format!("{key:?} is not given a value ${name}"), known));
    }
    out
}

/// The keys most like a word, nearest first.
fn nearest(word: &str) -> Vec<String> {
    let parts = |text: &str| text.split('-').map(str::to_owned).collect::<BTreeSet<String>>();
    let own = parts(word);
    let rank = |key: &String| {
        let shared = parts(key).intersection(&own).count();
        let prefix = key.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        std::cmp::Reverse(shared * 8 + prefix)
    };
    let mut all: Vec<&String> = keys().keys().collect();
    all.sort_by_key(|key| rank(key));
    all.into_iter().take(5).cloned().collect()
}

/// What a pattern puts in.
#[derive(Default)]
struct Values<'a> {
    names: BTreeSet<&'a str>,
    other: Option<&'static str>,
}

impl<'a> Values<'a> {
    fn of_pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.of_expression(expression);
            }
        }
    }

    fn of_expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline),
            Expression::Select { selector, variants } => {
                self.of_inline(selector);
                variants.iter().for_each(|variant| self.of_pattern(&variant.value));
            }
        }
    }

    fn of_inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.names.insert(id.name);
            }
            InlineExpression::Placeable { expression } => self.of_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { .. } => self.other = Some("functions"),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.other = Some("references");
            }
        }
    }
}

fn line_at(source: &str, at: usize) -> usize {
    1 + source.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count()
}

/// The line on which a message begins.
fn line_of(source: &str, key: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(begins).map_or(1, |at| at + 1)
}
