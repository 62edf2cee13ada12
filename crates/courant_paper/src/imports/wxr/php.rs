//! PHP's `serialize` format, in which WordPress keeps structured custom fields.
//!
//! Lengths are often wrong (an address replaced by a longer one, line ends changed): a string is
//! then ended where its terminator stands with something sensible after it. Objects are refused,
//! they are programs' state and no data. Nothing is ever executed or instantiated.

/// Deepest nesting of arrays.
const DEEPEST: usize = 32;
/// Longest input, in bytes.
const LONGEST: usize = 4 << 20;

/// A PHP value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// A text.
    Text(String),
    /// An ordered list of keys and values; keys are [`Value::Int`] or [`Value::Text`].
    Array(Vec<(Value, Value)>),
}

/// Why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhpError {
    /// It is not serialized data, or too broken.
    #[error("not serialized PHP data")]
    Broken,
    /// It holds an object.
    #[error("serialized PHP objects are not read")]
    Object,
    /// It is longer or nested deeper than the bounds.
    #[error("serialized PHP data beyond the bounds")]
    TooMuch,
}

impl Value {
    /// The value of a key in an array. Number keys are found by their digits.
    pub fn find(&self, key: &str) -> Option<&Value> {
        let Value::Array(pairs) = self else {
            return None;
        };
        let is_it = |k: &Value| match k {
            Value::Text(k) => k == key,
            Value::Int(k) => key.parse() == Ok(*k),
            _ => false,
        };
        pairs.iter().find(|(k, _)| is_it(k)).map(|(_, v)| v)
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, also out of a text.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(n) => Some(*n),
            Value::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
}

/// Reads serialized data.
///
/// # Refuses
/// Objects, references, more than 4 MB, more than 32 levels, and what is no serialized data.
pub fn unserialize(text: &str) -> Result<Value, PhpError> {
    if text.len() > LONGEST {
        return Err(PhpError::TooMuch);
    }
    let mut input = Input { rest: text.trim() };
    let value = input.value(0)?;
    if input.rest.is_empty() { Ok(value) } else { Err(PhpError::Broken) }
}

struct Input<'a> {
    rest: &'a str,
}

impl<'a> Input<'a> {
    fn value(&mut self, depth: usize) -> Result<Value, PhpError> {
        if depth > DEEPEST {
            return Err(PhpError::TooMuch);
        }
        let kind = self.rest.bytes().next().ok_or(PhpError::Broken)?;
        match kind {
            b'N' => {
                self.rest = self.rest.strip_prefix("N;").ok_or(PhpError::Broken)?;
                Ok(Value::Null)
            }
            b'b' => Ok(Value::Bool(self.scalar()? == "1")),
            b'i' => self.scalar()?.parse().map(Value::Int).map_err(|_| PhpError::Broken),
            b'd' => match self.scalar()? {
                "INF" => Ok(Value::Float(f64::INFINITY)),
                "-INF" => Ok(Value::Float(f64::NEG_INFINITY)),
                "NAN" => Ok(Value::Float(f64::NAN)),
                number => number.parse().map(Value::Float).map_err(|_| PhpError::Broken),
            },
            b's' => self.text().map(Value::Text),
            b'a' => self.array(depth),
            b'O' | b'C' | b'E' | b'R' | b'r' if self.rest.as_bytes().get(1) == Some(&b':') => Err(PhpError::Object),
            _ => Err(PhpError::Broken),
        }
    }

    /// What stands between `x:` and the next `end`.
    fn head(&mut self, end: char) -> Result<&'a str, PhpError> {
        let body = self.rest.get(1..).and_then(|r| r.strip_prefix(':')).ok_or(PhpError::Broken)?;
        let (head, rest) = body.split_once(end).ok_or(PhpError::Broken)?;
        self.rest = rest;
        Ok(head)
    }

    fn scalar(&mut self) -> Result<&'a str, PhpError> {
        self.head(';')
    }

    fn text(&mut self) -> Result<String, PhpError> {
        let length: usize = self.head(':')?.parse().map_err(|_| PhpError::Broken)?;
        let body = self.rest.strip_prefix('"').ok_or(PhpError::Broken)?;
        let told = body.get(length..).and_then(|after| after.strip_prefix("\";"));
        if let Some(rest) = told.filter(|rest| goes_on(rest)) {
            self.rest = rest;
            return Ok(body[..length].to_owned());
        }
        let end =
            body.match_indices("\";").find(|(i, _)| goes_on(&body[i + 2..])).map(|(i, _)| i).ok_or(PhpError::Broken)?;
        self.rest = &body[end + 2..];
        Ok(body[..end].to_owned())
    }

    fn array(&mut self, depth: usize) -> Result<Value, PhpError> {
        self.head(':')?;
        self.rest = self.rest.strip_prefix('{').ok_or(PhpError::Broken)?;
        let mut pairs = Vec::new();
        loop {
            if let Some(rest) = self.rest.strip_prefix('}') {
                self.rest = rest;
                return Ok(Value::Array(pairs));
            }
            let key = self.value(depth + 1)?;
            if !matches!(key, Value::Int(_) | Value::Text(_)) {
                return Err(PhpError::Broken);
            }
            pairs.push((key, self.value(depth + 1)?));
        }
    }
}

/// Whether a text may have ended before `rest`: the data ends, an array ends, or a value begins.
fn goes_on(rest: &str) -> bool {
    let mut bytes = rest.bytes();
    match (bytes.next(), bytes.next()) {
        (None | Some(b'}'), _) | (Some(b'N'), Some(b';')) => true,
        (Some(kind), Some(b':')) => b"sibadOCErR".contains(&kind),
        _ => false,
    }
}

/// What WordPress knows about the file of an attachment (`_wp_attachment_metadata`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttachmentMeta {
    /// Path below the uploads folder, e.g. `2020/05/bridge.jpg`.
    pub file: String,
    /// Width in pixels; 0 if not a picture.
    pub width: u32,
    /// Height in pixels; 0 if not a picture.
    pub height: u32,
    /// Smaller copies: name of the size, file name (in the same folder), width, height.
    pub sizes: Vec<(String, String, u32, u32)>,
}

/// Reads `_wp_attachment_metadata`; None if it is no such data.
pub fn attachment_meta(text: &str) -> Option<AttachmentMeta> {
    let value = unserialize(text).ok()?;
    let Value::Array(_) = value else { return None };
    let size =
        |value: &Value, key| value.find(key).and_then(Value::as_int).and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
    let file = |value: &Value| value.find("file").and_then(Value::as_text).unwrap_or_default().to_owned();
    let sizes = match value.find("sizes") {
        Some(Value::Array(pairs)) => pairs
            .iter()
            .filter_map(|(name, v)| Some((name.as_text()?.to_owned(), file(v), size(v, "width"), size(v, "height"))))
            .filter(|(_, file, ..)| !file.is_empty())
            .collect(),
        _ => Vec::new(),
    };
    Some(AttachmentMeta { file: file(&value), width: size(&value, "width"), height: size(&value, "height"), sizes })
}
