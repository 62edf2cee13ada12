//! Style sheets as tokens: read, checked and made small.
//!
//! A style sheet is cut into tokens after CSS Syntax Level 3, each a slice of the source, so nothing
//! is ever rewritten, only left out. [`minify`] leaves out comments and the white space that separates
//! nothing; the tokens that mean something stay as they are, in their order (the tests hold it to that).
//! A style sheet counts against the first view of a page, so every byte of it is paid by every reader.
//!
//! Not here: what the paper's sheet is composed of ([`super::style`]).

/// What a token is, as far as this module has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// White space.
    Space,
    /// A comment, closed or not.
    Comment,
    /// A name.
    Name,
    /// A name with the bracket it opens.
    Function,
    /// `@` and a name.
    At,
    /// `#` and a name.
    Hash,
    /// A text in quotes.
    Text,
    /// A text that its line ends before its quote does.
    BrokenText,
    /// `url(…)` without quotes.
    Url,
    /// `url(…)` with something in it that must not be.
    BrokenUrl,
    /// A number with its unit or percent sign.
    Number,
    /// `<!--` or `-->`.
    Html,
    /// Any other character.
    Sign(char),
}

/// A token: what it is and the text it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its text in the source.
    pub text: &'a str,
    /// Where that begins, in bytes.
    pub at: usize,
}

/// What is wrong with a style sheet, and where (in bytes).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it begins.
    pub at: usize,
    /// What it is.
    pub what: String,
}

/// Cuts a style sheet into its tokens; put together they are the source again.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut reader = Reader { source, at: 0 };
    let mut out = Vec::new();
    while reader.at < source.len() {
        let at = reader.at;
        let kind = reader.token();
        out.push(Token { kind, text: &source[at..reader.at], at });
    }
    out
}

/// Leaves out comments and the white space that separates nothing.
pub fn minify(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut before: Option<Token<'_>> = None;
    let (mut has_space, mut has_comment) = (false, false);
    for token in tokens(source) {
        match token.kind {
            Kind::Space => has_space = true,
            Kind::Comment => has_comment = true,
            _ => {
                if let Some(before) = before {
                    if ends_with_line(before) {
                        out.push_str(if has_space { "\n" } else { "" });
                    } else if has_space && separates(before, token) {
                        // White space right behind an escape would belong to that.
                        out.push_str(if has_comment && ends_with_escape(before) { "/**/ " } else { " " });
                    } else if has_comment && !has_space && may_merge(before.kind, token.kind) {
                        out.push_str("/**/");
                    }
                }
                out.push_str(token.text);
                before = Some(token);
                (has_space, has_comment) = (false, false);
            }
        }
    }
    if has_space && before.is_some_and(ends_with_line) {
        out.push('\n');
    }
    out
}

/// Whether a token ends where its line ends, and must go on doing so.
fn ends_with_line(token: Token<'_>) -> bool {
    matches!(token.kind, Kind::BrokenText | Kind::Sign('\\'))
}

/// Whether a token ends with a code point in hexadecimal digits, which takes one white space after it for its
/// own end (CSS Syntax 3, section 4.3.7). Says yes where it does not know.
fn ends_with_escape(token: Token<'_>) -> bool {
    let digits = token.text.rsplit('\\').next().unwrap_or_default();
    digits.len() < token.text.len() && (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Whether white space between two tokens means something: a descendant in a selector, the parts of a
/// value, the sides of a sum. It means nothing beside brackets, commas, semicolons and `>`, before `!`
/// and after a colon that is followed by a value.
fn separates(before: Token<'_>, after: Token<'_>) -> bool {
    // An empty value (`--x: ;`) was not allowed to lose its space in older browsers.
    let ends_value = matches!(after.kind, Kind::Sign(';' | '}'));
    let is_idle_after = match before.kind {
        Kind::Function | Kind::Sign('{' | '}' | ';' | ',' | '(' | '[' | '>') => true,
        Kind::Sign(':') => !ends_value,
        _ => false,
    };
    let is_idle_before = match after.kind {
        Kind::Sign('{' | '}' | ';' | ',' | ')' | ']') => before.kind != Kind::Sign(':'),
        // `< !--` must not become `<!--`, nor `-- >` become `-->`.
        Kind::Sign('!') => before.kind != Kind::Sign('<'),
        Kind::Sign('>') => !before.text.ends_with('-'),
        _ => false,
    };
    !is_idle_after && !is_idle_before
}

/// Whether two tokens might become one if nothing stood between them. Says yes where it does not know.
fn may_merge(before: Kind, after: Kind) -> bool {
    let stands_alone = |kind| matches!(kind, Kind::Sign('{' | '}' | ';' | ',' | ')' | ']'));
    !stands_alone(before) && !stands_alone(after) && !matches!(before, Kind::Function | Kind::Sign('(' | '[' | ':'))
}

/// Looks for what would change the meaning of whatever is written after this style sheet: a bracket,
/// comment, text or address that is not closed, or one that closes more than was opened.
pub fn check(source: &str) -> Result<(), Fault> {
    let fault = |at: usize, what: String| Err(Fault { at, what });
    let mut open: Vec<(char, usize)> = Vec::new();
    for token in tokens(source) {
        match token.kind {
            Kind::Comment if token.text.len() < 4 || !token.text.ends_with("*/") => {
                return fault(token.at, "this comment is not closed".to_owned());
            }
            Kind::BrokenText => return fault(token.at, "this text has no quote at its end".to_owned()),
            Kind::Text if !is_closed(token.text) => {
                return fault(token.at, "this text has no quote at its end".to_owned());
            }
            Kind::BrokenUrl => {
                return fault(token.at, "this address has a character in it that must not be there".to_owned());
            }
            Kind::Url if !token.text.ends_with(')') => return fault(token.at, "this address is not closed".to_owned()),
            Kind::Html => return fault(token.at, format!("{} does not belong in a style sheet", token.text)),
            Kind::Sign('\\') => return fault(token.at, "a backslash at the end of a line".to_owned()),
            Kind::Function => open.push((')', token.at)),
            Kind::Sign('(') => open.push((')', token.at)),
            Kind::Sign('[') => open.push((']', token.at)),
            Kind::Sign('{') => open.push(('}', token.at)),
            Kind::Sign(closing @ (')' | ']' | '}')) => match open.pop() {
                Some((wanted, _)) if wanted == closing => {}
                Some((wanted, _)) => {
                    return fault(token.at, format!("here is {closing:?}, but {wanted:?} must come first"));
                }
                None => return fault(token.at, format!("this {closing:?} closes nothing")),
            },
            _ => {}
        }
    }
    match open.last() {
        Some((_, at)) => fault(*at, "this bracket is not closed".to_owned()),
        None => Ok(()),
    }
}

/// Whether a text in quotes ends with its own, unescaped quote.
fn is_closed(text: &str) -> bool {
    let mut characters = text.chars();
    let quote = characters.next();
    let (mut is_escaped, mut is_closed) = (false, false);
    for c in characters {
        is_closed = !is_escaped && Some(c) == quote;
        is_escaped = !is_escaped && c == '\\';
    }
    is_closed
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.source[self.at..].chars().nth(ahead)
    }

    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    fn take(&mut self) {
        self.at += self.peek(0).map_or(0, char::len_utf8);
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) {
        while self.peek(0).is_some_and(&wanted) {
            self.take();
        }
    }

    fn token(&mut self) -> Kind {
        let Some(first) = self.peek(0) else { return Kind::Space };
        match first {
            _ if is_space(first) => {
                self.take_while(is_space);
                Kind::Space
            }
            '/' if self.peek(1) == Some('*') => {
                self.at = self.source[self.at + 2..].find("*/").map_or(self.source.len(), |end| self.at + 2 + end + 2);
                Kind::Comment
            }
            '"' | '\'' => self.text(first),
            '#' if self.peek(1).is_some_and(is_name) || self.is_escape(1) => {
                self.take();
                self.name();
                Kind::Hash
            }
            '+' | '.' | '-' | '0'..='9' if self.is_number() => {
                self.number();
                Kind::Number
            }
            '-' if self.rest().starts_with("-->") => {
                self.at += 3;
                Kind::Html
            }
            '<' if self.rest().starts_with("<!--") => {
                self.at += 4;
                Kind::Html
            }
            '@' if self.is_name_start(1) => {
                self.take();
                self.name();
                Kind::At
            }
            _ if self.is_name_start(0) => self.word(),
            other => {
                self.take();
                Kind::Sign(other)
            }
        }
    }

    fn text(&mut self, quote: char) -> Kind {
        self.take();
        while let Some(c) = self.peek(0) {
            match c {
                '\n' | '\r' | '\x0c' => return Kind::BrokenText,
                '\\' => {
                    self.take();
                    self.take();
                }
                _ => self.take(),
            }
            if c == quote {
                break;
            }
        }
        Kind::Text
    }

    fn word(&mut self) -> Kind {
        let begin = self.at;
        self.name();
        if self.peek(0) != Some('(') {
            return Kind::Name;
        }
        let is_url = self.source[begin..self.at].eq_ignore_ascii_case("url");
        self.take();
        if !is_url || self.rest().trim_start_matches(is_space).starts_with(['"', '\'']) {
            return Kind::Function;
        }
        self.take_while(is_space);
        loop {
            match self.peek(0) {
                None => return Kind::Url,
                Some(')') => {
                    self.take();
                    return Kind::Url;
                }
                Some(c) if is_space(c) => {
                    self.take_while(is_space);
                    if !matches!(self.peek(0), None | Some(')')) {
                        return self.broken_url();
                    }
                }
                Some('"' | '\'' | '(' | '\0'..='\x08' | '\x0b' | '\x0e'..='\x1f' | '\x7f') => return self.broken_url(),
                Some('\\') if !self.is_escape(0) => return self.broken_url(),
                Some('\\') => {
                    self.take();
                    self.take();
                }
                Some(_) => self.take(),
            }
        }
    }

    fn broken_url(&mut self) -> Kind {
        while let Some(c) = self.peek(0) {
            if c == '\\' && self.is_escape(0) {
                self.take();
            }
            self.take();
            if c == ')' {
                break;
            }
        }
        Kind::BrokenUrl
    }

    /// Takes a name; its escapes too.
    fn name(&mut self) {
        loop {
            if self.is_escape(0) {
                self.take();
                let is_hex = |c: char| c.is_ascii_hexdigit();
                if self.peek(0).is_some_and(is_hex) {
                    for _ in 0..6 {
                        if self.peek(0).is_some_and(is_hex) {
                            self.take();
                        }
                    }
                    if self.rest().starts_with("\r\n") {
                        self.take();
                    }
                    if self.peek(0).is_some_and(is_space) {
                        self.take();
                    }
                } else {
                    self.take();
                }
            } else if self.peek(0).is_some_and(is_name) {
                self.take();
            } else {
                return;
            }
        }
    }

    fn number(&mut self) {
        let is_digit = |c: char| c.is_ascii_digit();
        if matches!(self.peek(0), Some('+' | '-')) {
            self.take();
        }
        self.take_while(is_digit);
        if self.peek(0) == Some('.') && self.peek(1).is_some_and(is_digit) {
            self.take();
            self.take_while(is_digit);
        }
        let sign = usize::from(matches!(self.peek(1), Some('+' | '-')));
        if matches!(self.peek(0), Some('e' | 'E')) && self.peek(1 + sign).is_some_and(is_digit) {
            self.at += 1 + sign;
            self.take_while(is_digit);
        }
        if self.peek(0) == Some('%') {
            self.take();
        } else if self.is_name_start(0) {
            self.name();
        }
    }

    fn is_number(&self) -> bool {
        let is_digit = |at: usize| self.peek(at).is_some_and(|c| c.is_ascii_digit());
        match self.peek(0) {
            Some('+' | '-') => is_digit(1) || (self.peek(1) == Some('.') && is_digit(2)),
            Some('.') => is_digit(1),
            _ => is_digit(0),
        }
    }

    fn is_escape(&self, at: usize) -> bool {
        self.peek(at) == Some('\\') && self.peek(at + 1).is_some_and(|c| !matches!(c, '\n' | '\r' | '\x0c'))
    }

    fn is_name_start(&self, at: usize) -> bool {
        let is_start = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        match self.peek(at) {
            Some('-') => self.peek(at + 1).is_some_and(|c| is_start(c) || c == '-') || self.is_escape(at + 1),
            Some(c) => is_start(c) || self.is_escape(at),
            None => false,
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0c')
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn meant(source: &str) -> Vec<(Kind, &str)> {
        let kept = tokens(source).into_iter().filter(|token| !matches!(token.kind, Kind::Space | Kind::Comment));
        kept.map(|token| (token.kind, token.text)).collect()
    }

    /// Between which tokens that mean something white space stands.
    fn gaps(source: &str) -> Vec<bool> {
        let mut out = Vec::new();
        let mut has_space = false;
        for token in tokens(source) {
            match token.kind {
                Kind::Space => has_space = true,
                Kind::Comment => {}
                _ => {
                    out.push(has_space);
                    has_space = false;
                }
            }
        }
        out
    }

    #[test]
    fn what_separates_nothing_goes() {
        for (source, small) in [
            ("a { color : red ; }\n", "a{color :red;}"),
            ("/* x */ a,\n b > c ~ d + e{}", "a,b>c ~ d + e{}"),
            (".a :hover, .a *, .a [b] , a:is( b ) c {}", ".a :hover,.a *,.a [b],a:is(b) c{}"),
            ("a{inline-size:calc( 1px + 2px )}", "a{inline-size:calc(1px + 2px)}"),
            ("@media (width >= 40rem) and (hover: hover) { a {} }", "@media (width>= 40rem) and (hover:hover){a{}}"),
            ("a { --x: ; --y: { b } c }", "a{--x: ;--y:{b}c}"),
            ("a { content: \"/* no  comment */\" ; b: url( x y ) }", "a{content:\"/* no  comment */\";b:url( x y )}"),
            ("a { color: red !important }", "a{color:red!important}"),
            ("a/**/b .c/**/.d{}", "a/**/b .c/**/.d{}"),
            ("a { font: 700 1rem/1.5 x , y; margin: 0 -1px }", "a{font:700 1rem/1.5 x,y;margin:0 -1px}"),
        ] {
            assert_eq!(minify(source), small);
            assert_eq!(meant(source), meant(small), "{source}");
        }
    }

    #[test]
    fn what_is_left_open_is_found() {
        for (source, at, what) in [
            ("a { } }", 6, "closes nothing"),
            ("a { (b }", 7, "must come first"),
            ("a {", 2, "not closed"),
            ("a{} /* b", 4, "comment is not closed"),
            ("a{} /*/", 4, "comment is not closed"),
            ("a { b: \"c\n }", 7, "no quote"),
            ("a { b: 'c\\'", 7, "no quote"),
            ("a { b: url(c", 7, "not closed"),
            ("a { b: url(c(d) }", 7, "must not be there"),
            ("a { b: calc(1px }", 16, "must come first"),
            ("<!-- a {}", 0, "does not belong"),
        ] {
            let fault = check(source).expect_err(source);
            assert!(fault.at == at && fault.what.contains(what), "{source}: {fault:?}");
        }
        check("a:is([b]) { --c: '}'; /* } */ d: url(}) }").unwrap();
    }

    const PIECES: &[&str] = &[
        " ",
        "\n",
        "\t ",
        "/* c */",
        "/**/",
        "a",
        "--b",
        "-",
        "--",
        "1",
        "-1px",
        "+.5e3",
        "1e3",
        "50%",
        "#fff",
        "#",
        "@media",
        "@",
        ".c",
        ".",
        ":",
        "::",
        ";",
        ",",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ">",
        "+",
        "~",
        "*",
        "=",
        "!",
        "important",
        "<",
        "!--",
        "-->",
        "calc(",
        "url(",
        "URL(",
        "url(x)",
        "url( x )",
        "\"t /* u */\"",
        "'v'",
        "\"",
        "'",
        "\\",
        "\\66 ",
        "e",
        "é",
        "ក",
        "/",
        "U+1780-17FF",
        "?",
        "light-dark(",
        "&",
        "|",
        "%",
        "\0",
    ];

    #[test]
    fn a_space_behind_an_escape_stays_a_space() {
        for (sheet, small) in [("\\a/* c */ a", "\\a/**/ a"), ("\\a  a", "\\a  a"), ("x/* c */ a", "x a")] {
            assert_eq!(minify(sheet), small);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn the_meaning_stays(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..30)) {
            let source = pieces.concat();
            let whole: String = tokens(&source).iter().map(|token| token.text).collect();
            prop_assert_eq!(&whole, &source);
            let small = minify(&source);
            prop_assert_eq!(meant(&source), meant(&small));
            prop_assert!(small.len() <= source.len());
            prop_assert_eq!(minify(&small), small.clone());
            let (before, after, tokens) = (gaps(&source), gaps(&small), meant(&source));
            for at in 1..tokens.len() {
                prop_assert!(before[at] || !after[at], "a space came between {:?} and {:?}", tokens[at - 1], tokens[at]);
                let sides = [tokens[at - 1].0, tokens[at].0];
                let is_plain = sides.iter().all(|kind| matches!(kind, Kind::Name | Kind::Number | Kind::Hash | Kind::Text | Kind::At | Kind::Url));
                let is_sum = sides.iter().any(|kind| matches!(kind, Kind::Sign('+' | '-' | '*' | '/' | '~' | '.' | '#' | '&')));
                let is_beside = sides[0] == Kind::Function || sides.iter().any(|kind| matches!(kind, Kind::Sign('{' | '}' | ';' | ',' | '(' | ')' | '[' | ']' | '>' | ':' | '!')));
                if (is_plain || (is_sum && !is_beside)) && before[at] {
                    prop_assert!(after[at], "the space between {:?} and {:?} is gone", tokens[at - 1], tokens[at]);
                }
            }
        }

        #[test]
        fn any_text_is_read_to_its_end(source in "\\PC*") {
            let small = minify(&source);
            prop_assert_eq!(meant(&source), meant(&small));
        }
    }
}
