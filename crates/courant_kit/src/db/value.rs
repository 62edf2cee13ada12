//! Values going in, rows coming out: five types that both engines have.

use super::{DbError, DbResult};

/// A bound or returned value.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// No value.
    #[default]
    Null,
    /// 64-bit integer; also times (ms UTC), booleans (0, 1) and ids.
    Int(i64),
    /// Floating point.
    Real(f64),
    /// Text; the character U+0000 is left out where it is bound.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Int(value)
    }
}
impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Value::Int(i64::from(value))
    }
}
impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Int(i64::from(value))
    }
}
impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Value::Real(value)
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Value::Text(value.to_owned())
    }
}
impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Value::Text(value.clone())
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        Value::Text(value)
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

/// A row of a result, read by position.
#[derive(Debug, Clone, PartialEq)]
pub struct Row(pub(super) Vec<Value>);

impl Row {
    /// The value itself.
    pub fn value(&self, column: usize) -> &Value {
        self.0.get(column).unwrap_or(&Value::Null)
    }

    /// An integer.
    pub fn int(&self, column: usize) -> DbResult<i64> {
        self.opt_int(column)?.ok_or(DbError::Decode { column, wanted: "an integer" })
    }

    /// An integer or null.
    pub fn opt_int(&self, column: usize) -> DbResult<Option<i64>> {
        match self.value(column) {
            Value::Null => Ok(None),
            Value::Int(value) => Ok(Some(*value)),
            Value::Real(_) | Value::Text(_) | Value::Bytes(_) => Err(DbError::Decode { column, wanted: "an integer" }),
        }
    }

    /// A boolean kept as 0 or 1.
    pub fn bool(&self, column: usize) -> DbResult<bool> {
        Ok(self.int(column)? != 0)
    }

    /// Text.
    pub fn text(&self, column: usize) -> DbResult<&str> {
        self.opt_text(column)?.ok_or(DbError::Decode { column, wanted: "text" })
    }

    /// Text or null.
    pub fn opt_text(&self, column: usize) -> DbResult<Option<&str>> {
        match self.value(column) {
            Value::Null => Ok(None),
            Value::Text(value) => Ok(Some(value)),
            Value::Int(_) | Value::Real(_) | Value::Bytes(_) => Err(DbError::Decode { column, wanted: "text" }),
        }
    }

    /// Bytes.
    pub fn bytes(&self, column: usize) -> DbResult<&[u8]> {
        match self.value(column) {
            Value::Bytes(value) => Ok(value),
            Value::Null | Value::Int(_) | Value::Real(_) | Value::Text(_) => {
                Err(DbError::Decode { column, wanted: "bytes" })
            }
        }
    }

    /// Text, owned.
    pub fn string(&self, column: usize) -> DbResult<String> {
        self.text(column).map(str::to_owned)
    }

    /// Text moved out of the row, which holds null there afterwards: for rows that are many or long.
    pub fn take(&mut self, column: usize) -> DbResult<String> {
        self.take_opt(column)?.ok_or(DbError::Decode { column, wanted: "text" })
    }

    /// Like [`Row::take`], for text or null.
    pub fn take_opt(&mut self, column: usize) -> DbResult<Option<String>> {
        self.opt_text(column)?;
        match self.0.get_mut(column).map(std::mem::take) {
            Some(Value::Text(text)) => Ok(Some(text)),
            _ => Ok(None),
        }
    }
}

/// A list of ids for `IN_IDS($n)`.
pub fn ids_json(ids: &[i64]) -> Value {
    let mut out = String::with_capacity(ids.len() * 8 + 2);
    out.push('[');
    for (position, id) in ids.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        out.push_str(&id.to_string());
    }
    out.push(']');
    Value::Text(out)
}

/// A pattern for `LIKE $n ESCAPE '!'` that finds a text anywhere, whatever signs are in it.
pub fn like_text(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 2);
    pattern.push('%');
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// A list of texts for `IN_TEXTS($n)`.
pub fn texts_json<T: AsRef<str>>(texts: &[T]) -> Value {
    let list: Vec<serde_json::Value> = texts.iter().map(|text| serde_json::Value::from(text.as_ref())).collect();
    Value::Text(serde_json::Value::from(list).to_string())
}

#[cfg(test)]
mod tests {
    use super::like_text;

    #[test]
    fn words_are_sought_as_they_are() {
        assert_eq!(like_text("50%_a!"), "%50!%!_a!!%");
        assert_eq!(like_text("50\\"), "%50\\%");
        assert_eq!(like_text("ភាសា"), "%ភាសា%");
        assert_eq!(like_text(""), "%%");
    }
}
