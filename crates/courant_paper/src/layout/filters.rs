//! The filters, tests and functions of templates: a short list, none of which can call text markup,
//! look outside, or work without end.
//!
//! The engine's own text filters keep the mark "this is markup" on what they change. Two of them, `replace`
//! and `split`, could so take the escapes out of markup again; here they refuse markup. Filters that make
//! markup of text, or lists of lists, are taken away.

use minijinja::value::{Rest, StringInput};
use minijinja::{Environment, Error, ErrorKind, State, Value};

/// Filters that templates may use.
pub const FILTERS: &[&str] = &[
    "abs",
    "capitalize",
    "count",
    "default",
    "first",
    "float",
    "int",
    "join",
    "last",
    "length",
    "lower",
    "map",
    "max",
    "min",
    "reject",
    "rejectattr",
    "replace",
    "reverse",
    "round",
    "select",
    "selectattr",
    "sort",
    "split",
    "sum",
    "title",
    "trim",
    "unique",
    "upper",
];

/// Tests that templates may use.
pub const TESTS: &[&str] = &[
    "defined",
    "divisibleby",
    "endingwith",
    "eq",
    "even",
    "false",
    "ge",
    "gt",
    "in",
    "le",
    "lt",
    "ne",
    "none",
    "number",
    "odd",
    "sequence",
    "startingwith",
    "string",
    "true",
    "undefined",
];

/// Filters, tests and functions of the engine that no template gets.
const TAKEN: &[&str] = &[
    "safe",
    "escape",
    "e",
    "tojson",
    "urlencode",
    "format",
    "indent",
    "pprint",
    "string",
    "list",
    "lines",
    "items",
    "dictsort",
    "batch",
    "slice",
    "groupby",
    "chain",
    "zip",
    "attr",
    "bool",
    "d",
];

/// Longest run of numbers.
const LONGEST_RANGE: i64 = 1_000;

/// Takes away what no template gets, and puts in what is ours.
pub fn arrange(env: &mut Environment<'static>) {
    for name in TAKEN {
        env.remove_filter(name);
    }
    for name in ["debug", "dict", "namespace", "range"] {
        env.remove_global(name);
    }
    env.add_filter("replace", replace);
    env.add_filter("split", split);
    env.add_function("range", range);
}

fn refuse_markup(value: &StringInput<'_>, filter: &str) -> Result<(), Error> {
    if value.is_safe() {
        let what = format!("{filter} changes texts; markup can only be printed as it is");
        return Err(Error::new(ErrorKind::InvalidOperation, what));
    }
    Ok(())
}

fn replace(
    state: &mut State<'_, '_>,
    text: StringInput<'_>,
    from: StringInput<'_>,
    to: StringInput<'_>,
) -> Result<Value, Error> {
    for part in [&text, &from, &to] {
        refuse_markup(part, "replace")?;
    }
    minijinja::filters::replace(state, text, from, to)
}

fn split(text: StringInput<'_>, at: StringInput<'_>) -> Result<Value, Error> {
    refuse_markup(&text, "split")?;
    Ok(text.as_str().split(at.as_str()).map(Value::from).collect())
}

/// Numbers from 0, or from one number up to before another.
fn range(first: i64, end: Option<i64>, more: Rest<Value>) -> Result<Value, Error> {
    let (first, end) = end.map_or((0, first), |end| (first, end));
    if !more.is_empty() || end.saturating_sub(first) > LONGEST_RANGE {
        let what = format!("range() gives at most {LONGEST_RANGE} numbers, one after the other");
        return Err(Error::new(ErrorKind::InvalidOperation, what));
    }
    Ok((first..end).map(Value::from).collect())
}
