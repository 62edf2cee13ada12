//! What a form without files sends (`application/x-www-form-urlencoded`, WHATWG URL), or the query of an address.

/// Fields that are read at most; what follows is dropped.
const FIELDS: usize = 1_000;

/// Fields in the order they came in. How many bytes they have is for whoever reads the request to bound.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// From the body of a request or the query of an address.
    pub fn parse(bytes: &[u8]) -> Fields {
        let pairs = url::form_urlencoded::parse(bytes).take(FIELDS);
        Fields(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }

    /// From names and values that were read already.
    pub fn of(pairs: Vec<(String, String)>) -> Fields {
        Fields(pairs)
    }

    /// The first value of a name; empty where there is none.
    pub fn text<'a>(&'a self, name: &str) -> &'a str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// Every field: name and value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same with one value of a name, in place of those there are.
    pub fn with(&self, name: &str, value: &str) -> Fields {
        let mut out = self.clone();
        out.0.retain(|(known, _)| known != name);
        out.0.push((name.to_owned(), value.to_owned()));
        out
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_texts_in_their_order() {
        let fields = Fields::parse("a=1&b=%E1%9E%80+x&a=2&c".as_bytes());
        assert_eq!((fields.text("a"), fields.text("b"), fields.text("c"), fields.text("d")), ("1", "ក x", "", ""));
        assert_eq!(fields.all("a").collect::<Vec<_>>(), ["1", "2"]);
        let with = fields.with("a", "3");
        assert_eq!(with.pairs().collect::<Vec<_>>(), [("b", "ក x"), ("c", ""), ("a", "3")]);
        let many = Fields::parse("a=1&".repeat(FIELDS + 1).as_bytes());
        assert_eq!(many.all("a").count(), FIELDS);
    }
}
