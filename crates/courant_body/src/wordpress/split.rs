//! Cutting markup into tags and the text between them, the rough way WordPress does: by angle
//! brackets alone. Used before the HTML is properly parsed, where WordPress's own rules are
//! about the text as typed.

/// A stretch of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// `<!-- … -->`, to the end if never closed.
    Comment(&'a str),
    /// `<…>`, to the end if never closed.
    Tag(&'a str),
    /// What stands between.
    Text(&'a str),
}

impl<'a> Piece<'a> {
    pub(crate) fn as_str(&self) -> &'a str {
        match self {
            Piece::Comment(text) | Piece::Tag(text) | Piece::Text(text) => text,
        }
    }
}

/// Iterator over the pieces of a text.
pub(crate) struct Pieces<'a> {
    rest: &'a str,
}

pub(crate) fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let Some(at) = self.rest.find('<') else {
            return Some(Piece::Text(std::mem::take(&mut self.rest)));
        };
        if at > 0 {
            let (text, rest) = self.rest.split_at(at);
            self.rest = rest;
            return Some(Piece::Text(text));
        }
        let (is_comment, end) = if self.rest.starts_with("<!--") {
            (true, self.rest[4..].find("-->").map(|n| n + 7))
        } else if self.rest.starts_with("<![CDATA[") {
            (true, self.rest[9..].find("]]>").map(|n| n + 12))
        } else {
            (false, self.rest.find('>').map(|n| n + 1))
        };
        let (piece, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        Some(if is_comment { Piece::Comment(piece) } else { Piece::Tag(piece) })
    }
}

/// Name of a tag as typed and whether it closes; empty for what is no tag.
pub(crate) fn tag_name(tag: &str) -> (&str, bool) {
    let inner = tag.strip_prefix('<').unwrap_or(tag);
    let (inner, is_closing) = match inner.strip_prefix('/') {
        Some(rest) => (rest, true),
        None => (inner, false),
    };
    let end = inner.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(inner.len());
    (&inner[..end], is_closing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_put_together_are_the_text() {
        for text in ["", "a", "<p>a</p>", "a<!-- <b> -->c<", "<![CDATA[x]]>y", "<!-- open"] {
            let joined: String = pieces(text).map(|piece| piece.as_str()).collect();
            assert_eq!(joined, text);
        }
        assert_eq!(tag_name("</div >"), ("div", true));
        assert_eq!(tag_name("<br/>"), ("br", false));
    }
}
