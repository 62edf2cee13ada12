//! A small XML writer: elements are closed by construction and every value is escaped by its type.
//!
//! Text goes in as text, markup only as [`SafeHtml`]. Characters that XML 1.0 has no place for
//! (section 2.2) are left out, so that one stray control character cannot make a document
//! unreadable.

use courant_body::SafeHtml;

/// Attributes of an element.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

/// A document in the making.
pub struct Xml {
    out: String,
}

impl Xml {
    /// A document with its declaration.
    pub fn document(root: &'static str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Xml)) -> String {
        let mut xml = Xml { out: String::with_capacity(16 * 1024) };
        xml.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.element(root, attributes, inside);
        xml.out
    }

    /// An element with others in it.
    pub fn element(&mut self, name: &'static str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Xml)) {
        self.open(name, attributes);
        self.out.push_str(">\n");
        inside(self);
        self.close(name);
    }

    /// An element without anything in it.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.open(name, attributes);
        self.out.push_str("/>\n");
    }

    /// An element with text. `&` and `<` are written as numbers, which readers that wrongly take a
    /// title for markup leave alone (RSS Best Practices Profile, "Character Data").
    pub fn text(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.out.push('>');
        push(&mut self.out, text, "&#x26;", "&#x3C;");
        self.close(name);
    }

    /// An element with text, if there is any.
    pub fn text_unless_empty(&mut self, name: &'static str, text: &str) {
        if !text.trim().is_empty() {
            self.text(name, &[], text);
        }
    }

    /// An element that holds markup as text, as feeds carry HTML.
    pub fn markup(&mut self, name: &'static str, attributes: Attributes<'_>, markup: &SafeHtml) {
        self.open(name, attributes);
        self.out.push('>');
        push(&mut self.out, markup.as_str(), "&amp;", "&lt;");
        self.close(name);
    }

    fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            push(&mut self.out, value, "&amp;", "&lt;");
            self.out.push('"');
        }
    }

    fn close(&mut self, name: &'static str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }
}

/// Whether a character may stand in XML 1.0.
fn is_legal(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Text without characters that no feed format can carry.
pub fn legal(text: &str) -> String {
    text.chars().filter(|c| is_legal(*c)).collect()
}

fn push(out: &mut String, text: &str, ampersand: &str, less: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str(ampersand),
            '<' => out.push_str(less),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            c if is_legal(c) => out.push(c),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_and_nothing_illegal_stays() {
        let made = Xml::document("r", &[("a", "\"<&>\u{1}")], |xml| {
            xml.text("t", &[], "]]></t><b>&\u{0}\u{b}\u{fffe}\u{202e}x\r");
            xml.empty("e", &[]);
            xml.markup("m", &[], &SafeHtml::escape("<i>"));
        });
        assert_eq!(
            made,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r a=\"&quot;&lt;&amp;&gt;\">\n\
             <t>]]&gt;&#x3C;/t&gt;&#x3C;b&gt;&#x26;\u{202e}x&#13;</t>\n<e/>\n<m>&amp;lt;i&amp;gt;</m>\n</r>\n"
        );
    }
}
