//! A strict reader of the paper's own pages: what is not nested right, or an attribute without
//! double quotes, fails the test.

use std::collections::HashMap;

/// Elements that have no end tag (HTML Living Standard, 13.1.2).
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// An element of a page.
#[derive(Debug, Default, Clone)]
pub struct Element {
    /// Name of its tag.
    pub name: String,
    /// Attributes, decoded.
    pub attributes: HashMap<String, String>,
    /// All text inside, decoded; of a script as it stands.
    pub text: String,
    /// Names of the elements it stands in, outermost first, each with its classes (`ol.comments`).
    pub path: Vec<String>,
    /// Places in [`Html::elements`] of those it stands in.
    pub above: Vec<usize>,
}

impl Element {
    /// An attribute's value, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Whether it has this class.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").split(' ').any(|own| own == class)
    }
}

/// A page, read.
#[derive(Debug)]
pub struct Html {
    /// Elements in the order of their start tags.
    pub elements: Vec<Element>,
}

impl Html {
    /// Reads a page.
    ///
    /// # Panics
    /// On markup that a browser would have to mend.
    pub fn parse(text: &str) -> Html {
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find('<') {
            add_text(&mut elements, &open, &decode(&rest[..at]));
            rest = &rest[at..];
            if rest.starts_with("<!doctype html>") {
                rest = &rest["<!doctype html>".len()..];
            } else if let Some(after) = rest.strip_prefix("</") {
                let (name, after) = after.split_once('>').expect("an end tag that ends");
                let last = open.pop().unwrap_or_else(|| panic!("</{name}> ends nothing"));
                assert_eq!(elements[last].name, name, "wrongly nested near {}", near(rest));
                rest = after;
            } else {
                let (element, after) = start_tag(rest);
                let mut element = element;
                element.above.clone_from(&open);
                element.path = open.iter().map(|index| label(&elements[*index])).collect();
                let name = element.name.clone();
                elements.push(element);
                rest = after;
                if VOID.contains(&name.as_str()) {
                    continue;
                }
                open.push(elements.len() - 1);
                if matches!(name.as_str(), "script" | "style") {
                    let end = rest.find(&format!("</{name}>")).expect("a script that ends");
                    let inside = rest[..end].to_owned();
                    elements.last_mut().unwrap().text = inside;
                    rest = &rest[end..];
                }
            }
        }
        assert!(
            open.is_empty(),
            "left open: {:?}",
            open.iter().map(|index| &elements[*index].name).collect::<Vec<_>>()
        );
        Html { elements }
    }

    /// Elements of a name.
    pub fn all(&self, name: &'static str) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// The one element of a name.
    pub fn one(&self, name: &str) -> &Element {
        let mut found = self.elements.iter().filter(|element| element.name == name);
        let one = found.next().unwrap_or_else(|| panic!("there is no {name}"));
        assert_eq!(found.count(), 0, "more than one {name}");
        one
    }

    /// Elements with a class.
    pub fn classed(&self, class: &str) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(move |element| element.has_class(class))
    }

    /// Texts of the elements with a class, spaces folded.
    pub fn texts(&self, class: &str) -> Vec<String> {
        self.classed(class).map(|element| fold(&element.text)).collect()
    }

    /// The element with an id.
    pub fn by_id(&self, id: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.get("id") == id)
    }

    /// The things told in JSON-LD, the page's own first.
    pub fn json_ld(&self) -> Vec<serde_json::Value> {
        let script = self.all("script").find(|script| script.get("type") == "application/ld+json");
        let Some(script) = script else { return Vec::new() };
        let things = match serde_json::from_str(&script.text).unwrap() {
            serde_json::Value::Array(things) => things,
            thing => vec![thing],
        };
        for thing in &things {
            assert_eq!(thing["@context"], "https://schema.org", "{thing}");
            assert!(thing["@type"].is_string(), "{thing}");
        }
        things
    }
}

/// Text with every run of spaces as one.
pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn near(text: &str) -> String {
    text.chars().take(80).collect()
}

fn label(element: &Element) -> String {
    let classes: String =
        element.get("class").split(' ').filter(|class| !class.is_empty()).map(|class| format!(".{class}")).collect();
    format!("{}{classes}", element.name)
}

fn add_text(elements: &mut [Element], open: &[usize], text: &str) {
    for index in open {
        elements[*index].text.push_str(text);
    }
}

fn start_tag(text: &str) -> (Element, &str) {
    let mut rest = &text[1..];
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').expect("a tag that ends");
    assert!(end > 0, "a bare < near {}", near(text));
    let mut element = Element { name: rest[..end].to_owned(), ..Element::default() };
    rest = &rest[end..];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return (element, after);
        }
        let end = rest.find(['=', ' ', '>']).unwrap_or_else(|| panic!("near {}", near(text)));
        let name = rest[..end].to_owned();
        let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(!name.is_empty() && is_name, "attribute {name:?} near {}", near(text));
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(after) => {
                let (value, after) = after.split_once('"').expect("a value that ends");
                rest = after;
                decode(value)
            }
            None => {
                assert!(!rest.starts_with('='), "a value without quotes near {}", near(text));
                String::new()
            }
        };
        let earlier = element.attributes.insert(name.clone(), value);
        assert!(earlier.is_none(), "attribute {name} twice near {}", near(text));
    }
}

/// Decodes the references that pages use; any other fails.
fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.split('&');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, after) = piece.split_once(';').unwrap_or_else(|| panic!("a bare & near {}", near(piece)));
        let c = match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "nbsp" => '\u{a0}',
            _ => {
                let number = name.strip_prefix("#x").map(|hex| u32::from_str_radix(hex, 16));
                let number = number.or_else(|| name.strip_prefix('#').map(str::parse));
                let number = number.unwrap_or_else(|| panic!("&{name}; is not known")).unwrap();
                char::from_u32(number).unwrap()
            }
        };
        out.push(c);
        out.push_str(after);
    }
    out
}

#[test]
fn what_a_browser_would_mend_is_refused() {
    let html = Html::parse("<!doctype html><p class=\"a b\" id=\"x\">1 &lt; <b>2</b><br></p><script>a < b</script>");
    assert_eq!(html.one("p").text, "1 < 2");
    assert_eq!(html.one("b").path, ["p.a.b"]);
    assert_eq!(html.one("script").text, "a < b");
    for broken in
        ["<p><b></p></b>", "<p>", "</p>", "<p a=b></p>", "<p a=\"1\" a=\"2\"></p>", "<p>a & b</p>", "<p>a < b</p>"]
    {
        assert!(std::panic::catch_unwind(|| Html::parse(broken)).is_err(), "{broken}");
    }
}
