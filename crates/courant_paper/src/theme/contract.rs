//! The contract with themes: what each template is given, by type and meaning.
//!
//! It is written once, in `contract.toml`. Themes are checked against it, `docs/themes.md` is made from it,
//! and a test holds it to what pages really give: a field that is missing in either is a failure.

use minijinja::Value;
use minijinja::value::{ObjectRepr, ValueKind};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Fields of a page or group, by name.
pub type Fields = BTreeMap<String, Field>;

/// What is given under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its type.
    pub kind: Kind,
    /// It may be empty or not there.
    pub may_be_empty: bool,
    /// What it means.
    pub says: String,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A text; escaped when it is printed.
    Text,
    /// Markup; printed as it is.
    Markup,
    /// A whole number.
    Number,
    /// True or false.
    YesNo,
    /// A group of fields.
    Group(String),
    /// A list.
    List(Box<Kind>),
}

impl Kind {
    fn parse(text: &str) -> Kind {
        match text {
            "text" => Kind::Text,
            "markup" => Kind::Markup,
            "number" => Kind::Number,
            "yes/no" => Kind::YesNo,
            list if list.starts_with('[') => Kind::List(Box::new(Kind::parse(list.trim_matches(['[', ']'])))),
            group => Kind::Group(group.to_owned()),
        }
    }

    /// As the contract writes it.
    pub fn to_text(&self) -> String {
        match self {
            Kind::Text => "text".to_owned(),
            Kind::Markup => "markup".to_owned(),
            Kind::Number => "number".to_owned(),
            Kind::YesNo => "yes/no".to_owned(),
            Kind::Group(group) => group.clone(),
            Kind::List(item) => format!("[{}]", item.to_text()),
        }
    }
}

#[derive(Deserialize)]
struct File {
    inner: BTreeSet<String>,
    drawn_in: BTreeMap<String, String>,
    page: BTreeMap<String, BTreeMap<String, (String, String)>>,
    group: BTreeMap<String, BTreeMap<String, (String, String)>>,
}

/// The contract.
#[derive(Debug, Default)]
pub struct Contract {
    inner: BTreeSet<String>,
    drawn_in: BTreeMap<String, String>,
    pages: BTreeMap<String, Fields>,
    groups: BTreeMap<String, Fields>,
}

impl Contract {
    /// The contract this version keeps.
    pub fn own() -> &'static Contract {
        static OWN: OnceLock<Contract> = OnceLock::new();
        OWN.get_or_init(|| {
            Contract::parse(include_str!("contract.toml")).unwrap_or_else(|error| {
                // A file of this program that the tests read: it cannot be wrong in a program that was tested.
                tracing::error!(error = error.to_string(), "the contract with themes cannot be read");
                Contract::default()
            })
        })
    }

    /// Reads a contract.
    pub fn parse(source: &str) -> Result<Contract, toml::de::Error> {
        let file: File = toml::from_str(source)?;
        let fields = |fields: BTreeMap<String, (String, String)>| -> Fields {
            let fields = fields.into_iter().map(|(name, (kind, says))| {
                let may_be_empty = kind.ends_with('?');
                (name, Field { kind: Kind::parse(kind.trim_end_matches('?')), may_be_empty, says })
            });
            fields.collect()
        };
        let all = |all: BTreeMap<String, BTreeMap<String, (String, String)>>| {
            all.into_iter().map(|(name, of)| (name, fields(of))).collect()
        };
        Ok(Contract { inner: file.inner, drawn_in: file.drawn_in, pages: all(file.page), groups: all(file.group) })
    }

    /// Every template that pages are drawn with, and its fields.
    pub fn pages(&self) -> &BTreeMap<String, Fields> {
        &self.pages
    }

    /// Whether a template is no part of the contract.
    pub fn is_inner(&self, template: &str) -> bool {
        self.inner.contains(template)
    }

    /// Every group and its fields.
    pub fn groups(&self) -> &BTreeMap<String, Fields> {
        &self.groups
    }

    /// A group's fields.
    pub fn group(&self, name: &str) -> Option<&Fields> {
        self.groups.get(name)
    }

    /// What can be named in a template: the fields of its page; in the frame of all pages those of any page;
    /// none for a template that is not of the product, which may be drawn anywhere.
    pub fn page(&self, template: &str) -> Option<BTreeMap<&str, &Field>> {
        let page = self.drawn_in.get(template).map_or(template, String::as_str);
        if page == "base.html" {
            let all = self.pages.values().flatten();
            return Some(all.map(|(name, field)| (name.as_str(), field)).collect());
        }
        let fields = self.pages.get(page)?;
        Some(fields.iter().map(|(name, field)| (name.as_str(), field)).collect())
    }
}

/// What was seen of the contract in real pages.
#[derive(Debug, Default)]
pub struct Witness {
    /// Pages and groups that were seen.
    seen: BTreeSet<String>,
    /// What does not agree with the contract, each as a line.
    faults: BTreeSet<String>,
}

impl Witness {
    /// Looks at what a template was given.
    pub fn look(&mut self, contract: &Contract, template: &str, given: &Value) {
        match contract.pages.get(template) {
            None if contract.is_inner(template) => {}
            Some(fields) => self.fields(contract, &format!("page.\"{template}\""), fields, given),
            None => {
                self.faults.insert(format!("[page.\"{template}\"] is not in the contract"));
            }
        }
    }

    /// What does not agree, and what of the contract was never seen.
    pub fn faults(&self, contract: &Contract) -> Vec<String> {
        let pages = contract.pages.keys().map(|name| format!("page.\"{name}\""));
        let groups = contract.groups.keys().map(|name| format!("group.{name}"));
        let unseen = pages.chain(groups).filter(|name| !self.seen.contains(name));
        let unseen = unseen.map(|name| format!("[{name}] is in no page that was drawn"));
        self.faults.iter().cloned().chain(unseen).collect()
    }

    fn fields(&mut self, contract: &Contract, place: &str, fields: &Fields, given: &Value) {
        self.seen.insert(place.to_owned());
        let Some(object) = given.as_object().filter(|object| object.repr() == ObjectRepr::Map) else {
            self.faults.insert(format!("[{place}] is no group but {}", given.kind()));
            return;
        };
        let mut names = BTreeSet::new();
        for (name, value) in object.try_iter_pairs().into_iter().flatten() {
            let name = name.as_str().unwrap_or_default().to_owned();
            match fields.get(&name) {
                Some(field) => self.field(contract, &format!("[{place}] {name}"), field, &value),
                None => {
                    self.faults.insert(format!("[{place}] lacks:  {name} = [\"{}\", \"…\"]", guess(&value)));
                }
            }
            names.insert(name);
        }
        for name in fields.keys().filter(|name| !names.contains(*name)) {
            self.faults.insert(format!("[{place}] {name} is not given"));
        }
    }

    fn field(&mut self, contract: &Contract, place: &str, field: &Field, value: &Value) {
        let is_empty = value.is_none() || value.is_undefined() || value.len() == Some(0) || value.as_str() == Some("");
        if is_empty {
            if !field.may_be_empty {
                self.faults.insert(format!("{place} was empty: its type needs a \"?\""));
            }
            return;
        }
        self.kind(contract, place, &field.kind, value);
    }

    fn kind(&mut self, contract: &Contract, place: &str, kind: &Kind, value: &Value) {
        let is_right = match kind {
            Kind::Text => value.kind() == ValueKind::String && !value.is_safe(),
            Kind::Markup => value.is_safe(),
            Kind::Number => value.kind() == ValueKind::Number,
            Kind::YesNo => value.kind() == ValueKind::Bool,
            Kind::Group(name) => {
                match contract.groups.get(name) {
                    Some(fields) => self.fields(contract, &format!("group.{name}"), fields, value),
                    None => {
                        self.faults.insert(format!("[group.{name}] is not in the contract"));
                    }
                }
                true
            }
            Kind::List(item) => match value.try_iter() {
                Ok(items) if value.kind() == ValueKind::Seq => {
                    items.for_each(|value| self.kind(contract, place, item, &value));
                    true
                }
                _ => false,
            },
        };
        if !is_right {
            self.faults.insert(format!("{place} is {}, not {}", guess(value), kind.to_text()));
        }
    }
}

/// The type a value seems to have.
fn guess(value: &Value) -> &'static str {
    match value.kind() {
        ValueKind::String if value.is_safe() => "markup",
        ValueKind::String => "text",
        ValueKind::Number => "number",
        ValueKind::Bool => "yes/no",
        ValueKind::Seq | ValueKind::Iterable => "[…]",
        ValueKind::Map => "a group",
        _ => "?",
    }
}
