//! What a theme's template may say, found out before it is ever used.
//!
//! A template is held to a closed vocabulary: the templates, filters, tests, functions, strings, files and
//! fields there are. A slip is found on any branch, drawn or not, and named with its line and what there
//! is. What could make a page without end or take all memory is not in the vocabulary at all: values that
//! hold each other, powers, lists of lists. What remains is bounded by the engine's fuel.
//!
//! This file and [`super::templates`] know the engine's syntax tree, which its authors may change with any version.

use super::{filters, policy, templates};
use crate::theme::contract::{Contract, Field, Kind};
use crate::theme::problem::{Problem, nearest};
use courant_kit::i18n;
use minijinja::machinery::ast::{BinOp, BinOpKind, Call, CallArg, CallType, Expr, Filter, Stmt};
use minijinja::machinery::{Span, Token, parse, tokenize};
use minijinja::syntax::SyntaxConfig;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Words within one pair of `{{ }}` or `{% %}`: the engine follows them by recursion.
const MOST_WORDS: usize = 300;
/// `{% elif %}`s of one template, for the same reason.
const MOST_ELIFS: usize = 100;

/// Names that the engine itself gives.
const OWN_NAMES: &[&str] = &["loop", "super", "caller", "true", "false", "none"];
/// Functions of every template.
pub const FUNCTIONS: &[&str] = &["t", "asset", "range", "site_lang", "site_dir"];

/// Everything a theme's templates are held to.
pub struct Vocabulary<'a> {
    /// Names and sources of all templates: the product's under `courant/…`, the theme's under their names.
    pub templates: &'a BTreeMap<String, String>,
    /// Names of files that `asset()` knows.
    pub files: &'a [String],
    /// Fields of pages.
    pub contract: &'a Contract,
}

/// Looks through one template; `file` is what problems call it.
pub fn check(name: &str, file: &str, source: &str, vocabulary: &Vocabulary<'_>) -> Vec<Problem> {
    let mut problems = shape_of_words(file, source);
    problems.extend(policy::check(file, source));
    if !problems.is_empty() {
        return problems;
    }
    let tree = match parse(source, name, SyntaxConfig::default()) {
        Ok(tree) => tree,
        Err(error) => {
            let what = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
            return vec![Problem::on_line(file, source, error.line().unwrap_or(1), what)];
        }
    };
    let Stmt::Template(template) = &tree else { return Vec::new() };
    let page = vocabulary.contract.page(name);
    let mut walk = Walk {
        file,
        source,
        vocabulary,
        is_strict: page.is_some() || name == "macros.html",
        roots: page.unwrap_or_default(),
        scopes: vec![BTreeMap::new()],
        declared: templates::names_within(&template.children),
        problems: Vec::new(),
    };
    walk.statements(&template.children);
    walk.blocks(&template.children);
    walk.problems
}

/// Whether a template can be read without running out of room: the engine follows long chains by recursion.
fn shape_of_words(file: &str, source: &str) -> Vec<Problem> {
    let (mut words, mut elifs, mut is_first) = (0usize, 0usize, false);
    for token in tokenize(source, false, SyntaxConfig::default()) {
        // What cannot be read is named by the parser, which knows more.
        let Ok((token, span)) = token else { return Vec::new() };
        let line = usize::from(span.start_line);
        match token {
            Token::TemplateData(_) => continue,
            Token::BlockStart | Token::VariableStart => (words, is_first) = (0, true),
            Token::Ident("elif") if is_first => elifs += 1,
            _ => is_first = false,
        }
        words += 1;
        if words > MOST_WORDS {
            let what = format!("this is longer than {MOST_WORDS} words: take it apart with {{% set %}}");
            return vec![Problem::on_line(file, source, line, what)];
        }
        if elifs > MOST_ELIFS {
            let what = format!("this template has more than {MOST_ELIFS} {{% elif %}}");
            return vec![Problem::on_line(file, source, line, what)];
        }
    }
    Vec::new()
}

/// What is known of a value.
#[derive(Debug, Clone)]
enum Shape<'a> {
    /// Nothing.
    Unknown,
    /// As the contract says.
    Field(&'a Kind),
    /// An imported template.
    Module(String),
}

/// The shape of a number.
const NUMBER: Shape<'static> = Shape::Field(&Kind::Number);

struct Walk<'a> {
    file: &'a str,
    source: &'a str,
    vocabulary: &'a Vocabulary<'a>,
    is_strict: bool,
    roots: BTreeMap<&'a str, &'a Field>,
    scopes: Vec<BTreeMap<String, Shape<'a>>>,
    /// Names the template gives anywhere itself.
    declared: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl<'a> Walk<'a> {
    fn complain(&mut self, span: Span, what: impl Into<String>) -> &mut Problem {
        let problem = Problem::on_line(self.file, self.source, usize::from(span.start_line), what);
        let at = self.problems.len();
        self.problems.push(problem);
        &mut self.problems[at]
    }

    fn unknown(&mut self, span: Span, what: String, word: &str, known: Vec<String>) {
        let known = nearest(word, known.iter().map(String::as_str), usize::MAX);
        self.complain(span, what).known = known;
    }

    fn bind(&mut self, target: &Expr<'_>, shape: Shape<'a>) {
        match target {
            Expr::Var(var) => {
                if let Some(scope) = self.scopes.last_mut() {
                    scope.insert(var.id.to_owned(), shape);
                }
            }
            Expr::List(list) => list.items.iter().for_each(|item| self.bind(item, Shape::Unknown)),
            Expr::Tuple(tuple) => tuple.items.iter().for_each(|item| self.bind(item, Shape::Unknown)),
            other => {
                self.complain(other.span(), "only a plain name can be given a value");
            }
        }
    }

    fn within(&mut self, body: &[Stmt<'_>]) {
        self.scopes.push(BTreeMap::new());
        self.statements(body);
        self.scopes.pop();
    }

    fn statements(&mut self, statements: &[Stmt<'_>]) {
        statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &Stmt<'_>) {
        match statement {
            Stmt::Template(template) => self.statements(&template.children),
            Stmt::EmitRaw(_) | Stmt::Continue(_) | Stmt::Break(_) => {}
            Stmt::EmitExpr(emit) => {
                let shape = self.expression(&emit.expr);
                if let Shape::Field(Kind::Group(_) | Kind::List(_)) = shape {
                    self.complain(emit.span(), "this is a group or a list and cannot be printed: print its parts");
                }
            }
            Stmt::ForLoop(each) => {
                let list = self.expression(&each.iter);
                self.scopes.push(BTreeMap::new());
                let item = match list {
                    Shape::Field(Kind::List(item)) => Shape::Field(item),
                    Shape::Field(Kind::Group(_) | Kind::Text | Kind::Markup | Kind::Number | Kind::YesNo) => {
                        self.complain(each.iter.span(), "this is no list");
                        Shape::Unknown
                    }
                    _ => Shape::Unknown,
                };
                self.bind(&each.target, item);
                each.filter_expr.iter().for_each(|filter| {
                    self.expression(filter);
                });
                self.statements(&each.body);
                self.scopes.pop();
                self.within(&each.else_body);
            }
            Stmt::IfCond(condition) => {
                self.expression(&condition.expr);
                self.statements(&condition.true_body);
                self.statements(&condition.false_body);
            }
            Stmt::WithBlock(with) => {
                self.scopes.push(BTreeMap::new());
                for (target, value) in &with.assignments {
                    let shape = self.expression(value);
                    self.bind(target, shape);
                }
                self.statements(&with.body);
                self.scopes.pop();
            }
            Stmt::Set(set) => {
                let shape = self.expression(&set.expr);
                self.bind(&set.target, shape);
            }
            Stmt::SetBlock(set) => {
                self.within(&set.body);
                if let Some(filter) = &set.filter {
                    self.expression(filter);
                }
                self.bind(&set.target, Shape::Unknown);
            }
            Stmt::AutoEscape(escape) => {
                self.complain(escape.span(), "everything is escaped, always");
            }
            Stmt::FilterBlock(block) => {
                self.expression(&block.filter);
                self.within(&block.body);
            }
            Stmt::Block(block) => self.within(&block.body),
            Stmt::Import(import) => {
                let module = self.template_name(&import.expr);
                self.bind(&import.name, module.map_or(Shape::Unknown, Shape::Module));
            }
            Stmt::FromImport(import) => {
                let module = self.template_name(&import.expr);
                for (name, alias) in &import.names {
                    if let (Some(module), Expr::Var(wanted)) = (&module, name) {
                        self.macro_exists(module, wanted.id, wanted.span());
                    }
                    self.bind(alias.as_ref().unwrap_or(name), Shape::Unknown);
                }
            }
            Stmt::Extends(extends) => {
                self.template_name(&extends.name);
            }
            Stmt::Include(include) => {
                self.template_name(&include.name);
            }
            Stmt::Macro(made) => {
                self.scopes.push(BTreeMap::new());
                made.defaults.iter().for_each(|default| {
                    self.expression(default);
                });
                made.args.iter().for_each(|argument| self.bind(argument, Shape::Unknown));
                self.statements(&made.body);
                self.scopes.pop();
            }
            Stmt::CallBlock(block) => {
                self.call(&block.call, block.call.span());
                self.within(&block.macro_decl.body);
            }
            Stmt::Do(call) => {
                self.call(&call.call, call.span());
            }
        }
    }

    /// The name of a template that is included, extended or imported: it must stand there in words.
    fn template_name(&mut self, expr: &Expr<'_>) -> Option<String> {
        let Some(name) = expr.as_const().and_then(|name| name.as_str().map(str::to_owned)) else {
            self.complain(expr.span(), "the name of a template stands here in quotes");
            return None;
        };
        if !self.vocabulary.templates.contains_key(&name) {
            let known = self.vocabulary.templates.keys().cloned().collect();
            self.unknown(expr.span(), format!("there is no template {name:?}"), &name, known);
            return None;
        }
        Some(name)
    }

    fn macro_exists(&mut self, module: &str, name: &str, span: Span) {
        let source = self.vocabulary.templates.get(module).map_or("", String::as_str);
        let known = templates::names_given(source);
        if !known.contains(name) {
            let known = known.into_iter().collect();
            self.unknown(span, format!("there is no {name:?} in {module}"), name, known);
        }
    }

    fn expressions<'e>(&mut self, all: impl IntoIterator<Item = &'e Expr<'e>>) {
        for expr in all {
            self.expression(expr);
        }
    }

    fn arguments(&mut self, arguments: &[CallArg<'_>]) {
        for argument in arguments {
            match argument {
                CallArg::Pos(expr) | CallArg::Kwarg(_, expr) => {
                    self.expression(expr);
                }
                CallArg::PosSplat(expr) | CallArg::KwargSplat(expr) => {
                    self.complain(expr.span(), "arguments are written out one by one");
                }
            }
        }
    }

    fn expression(&mut self, expr: &Expr<'_>) -> Shape<'a> {
        match expr {
            Expr::Const(value) if value.value.as_i64().is_some() => NUMBER,
            Expr::Const(_) => Shape::Unknown,
            Expr::Var(var) => self.name(var.id, var.span()),
            // The counters of a loop; what it does not have shows itself.
            Expr::GetAttr(get) if matches!(&get.expr, Expr::Var(var) if var.id == "loop") => {
                if get.name.starts_with("index") || get.name.starts_with("revindex") || get.name == "length" {
                    NUMBER
                } else {
                    Shape::Unknown
                }
            }
            Expr::GetAttr(get) => {
                let shape = self.expression(&get.expr);
                self.part(shape, get.name, get.span())
            }
            Expr::GetItem(get) => {
                let shape = self.expression(&get.expr);
                let key = get.subscript_expr.as_const();
                self.expression(&get.subscript_expr);
                match (&shape, key.as_ref().and_then(|key| key.as_str())) {
                    (Shape::Field(Kind::List(item)), None) => Shape::Field(item),
                    (Shape::Field(_) | Shape::Module(_), Some(name)) => self.part(shape, name, get.span()),
                    _ => Shape::Unknown,
                }
            }
            Expr::Slice(slice) => {
                let shape = self.expression(&slice.expr);
                self.expressions([&slice.start, &slice.stop, &slice.step].into_iter().flatten());
                shape
            }
            Expr::UnaryOp(operation) => self.expression(&operation.expr),
            Expr::BinOp(operation) => self.operation(operation, operation.span()),
            Expr::Compare(compare) => {
                self.expression(&compare.expr);
                self.expressions(compare.ops.iter().map(|op| &op.expr));
                Shape::Unknown
            }
            Expr::IfExpr(choice) => {
                self.expressions([&choice.test_expr, &choice.true_expr]);
                self.expressions(&choice.false_expr);
                Shape::Unknown
            }
            Expr::Filter(filter) => self.filter(filter, filter.span()),
            Expr::Test(test) => {
                if !filters::TESTS.contains(&test.name) {
                    let known = filters::TESTS.iter().map(|name| (*name).to_owned()).collect();
                    self.unknown(test.span(), format!("there is no test {:?}", test.name), test.name, known);
                }
                // To ask whether something is there is no slip.
                let before = self.problems.len();
                self.expression(&test.expr);
                if matches!(test.name, "defined" | "undefined") {
                    self.problems.truncate(before);
                }
                self.arguments(&test.args);
                Shape::Unknown
            }
            Expr::Call(call) => self.call(call, call.span()),
            Expr::List(list) => self.plain_items(&list.items, list.span()),
            Expr::Tuple(tuple) => self.plain_items(&tuple.items, tuple.span()),
            Expr::Map(map) => {
                self.plain_items(&map.keys, map.span());
                self.plain_items(&map.values, map.span())
            }
        }
    }

    /// Sums and products are of numbers: lists that are added to themselves double with every line, and
    /// the engine does not count what comparing them costs.
    fn operation(&mut self, operation: &BinOp<'_>, span: Span) -> Shape<'a> {
        let sides = [self.expression(&operation.left), self.expression(&operation.right)];
        let numbers = sides.iter().filter(|side| matches!(side, Shape::Field(Kind::Number))).count();
        match operation.op {
            BinOpKind::Pow => {
                self.complain(span, "powers are not used here");
            }
            BinOpKind::Add if numbers < 1 => {
                self.complain(
                    span,
                    "+ adds numbers: write a number on one side, or x|int; texts are put together with ~",
                );
            }
            BinOpKind::Mul if numbers < 2 => {
                self.complain(span, "* multiplies numbers: write x|int");
            }
            BinOpKind::Add
            | BinOpKind::Sub
            | BinOpKind::Mul
            | BinOpKind::Div
            | BinOpKind::FloorDiv
            | BinOpKind::Rem => {}
            _ => return Shape::Unknown,
        }
        NUMBER
    }

    /// Lists and maps that a template writes hold texts and numbers: lists of lists could double
    /// with every line.
    fn plain_items(&mut self, items: &[Expr<'_>], span: Span) -> Shape<'a> {
        if items.iter().any(|item| !matches!(item, Expr::Const(_))) {
            self.complain(span, "a list written here holds texts and numbers only");
        }
        Shape::Unknown
    }

    fn name(&mut self, name: &str, span: Span) -> Shape<'a> {
        if let Some(shape) = self.scopes.iter().rev().find_map(|scope| scope.get(name)) {
            return shape.clone();
        }
        if let Some(field) = self.roots.get(name) {
            return Shape::Field(&field.kind);
        }
        let is_known =
            !self.is_strict || self.declared.contains(name) || OWN_NAMES.contains(&name) || FUNCTIONS.contains(&name);
        if !is_known {
            let known = self.roots.keys().map(|name| (*name).to_owned()).chain(self.declared.iter().cloned()).collect();
            self.unknown(span, format!("there is no {name:?} on this page"), name, known);
        }
        Shape::Unknown
    }

    fn part(&mut self, shape: Shape<'a>, name: &str, span: Span) -> Shape<'a> {
        match shape {
            Shape::Field(Kind::Group(group)) => {
                let Some(fields) = self.vocabulary.contract.group(group) else { return Shape::Unknown };
                if let Some(field) = fields.get(name) {
                    return Shape::Field(&field.kind);
                }
                self.unknown(span, format!("{group} has no {name:?}"), name, fields.keys().cloned().collect());
                Shape::Unknown
            }
            Shape::Field(Kind::List(_)) => {
                self.complain(span, format!("this is a list and has no {name:?}: go through it with {{% for %}}"));
                Shape::Unknown
            }
            Shape::Field(_) => {
                self.complain(span, format!("this has no parts, so no {name:?}"));
                Shape::Unknown
            }
            Shape::Module(module) => {
                self.macro_exists(&module, name, span);
                Shape::Unknown
            }
            Shape::Unknown => Shape::Unknown,
        }
    }

    fn filter(&mut self, filter: &Filter<'_>, span: Span) -> Shape<'a> {
        if !filters::FILTERS.contains(&filter.name) {
            let known = filters::FILTERS.iter().map(|name| (*name).to_owned()).collect();
            self.unknown(span, format!("there is no filter {:?}", filter.name), filter.name, known);
        }
        let shape = filter.expr.as_ref().map_or(Shape::Unknown, |expr| self.expression(expr));
        self.arguments(&filter.args);
        match (filter.name, shape) {
            ("length" | "count" | "int" | "float" | "abs" | "round" | "sum", _) => NUMBER,
            ("first" | "last", Shape::Field(Kind::List(item))) => Shape::Field(item),
            ("reverse" | "sort" | "unique" | "select" | "reject" | "selectattr" | "rejectattr", list) => list,
            _ => Shape::Unknown,
        }
    }

    fn call(&mut self, call: &Call<'_>, span: Span) -> Shape<'a> {
        self.arguments(&call.args);
        match call.identify_call() {
            CallType::Function("t") => self.string(call, span),
            CallType::Function("asset") => self.file(call, span),
            CallType::Function("range") => return Shape::Field(numbers()),
            CallType::Function(name) => {
                if !FUNCTIONS.contains(&name) && !OWN_NAMES.contains(&name) && !self.declared.contains(name) {
                    let known = FUNCTIONS.iter().map(|name| (*name).to_owned()).chain(self.declared.iter().cloned());
                    self.unknown(span, format!("there is no function {name:?}"), name, known.collect());
                }
            }
            CallType::Method(expr, name) => {
                let shape = self.expression(expr);
                match shape {
                    Shape::Module(module) => self.macro_exists(&module, name, span),
                    Shape::Field(_) => {
                        self.complain(span, format!("values have no {name}(): use a filter"));
                    }
                    Shape::Unknown => {}
                }
            }
            CallType::Block(name) => {
                // The engine does not count how deep blocks call each other.
                self.complain(span, format!("a block is drawn where it stands, not by self.{name}()"));
            }
            CallType::Object(expr) => {
                self.expression(expr);
            }
        }
        Shape::Unknown
    }

    /// `t("key", value=…)`: a string there is, with the values it takes.
    fn string(&mut self, call: &Call<'_>, span: Span) {
        let key = match call.args.first() {
            Some(CallArg::Pos(key)) => key.as_const().and_then(|key| key.as_str().map(str::to_owned)),
            _ => None,
        };
        // A key that is put together on the page shows itself if it is wrong.
        let Some(key) = key else { return };
        let Some(wanted) = i18n::keys().get(&key) else {
            let known = nearest(&key, i18n::keys().keys().map(String::as_str), 8);
            self.complain(span, format!("there is no string {key:?}")).known = known;
            return;
        };
        let given: BTreeSet<&str> = call
            .args
            .iter()
            .filter_map(|argument| if let CallArg::Kwarg(name, _) = argument { Some(*name) } else { None })
            .collect();
        if !given.iter().copied().eq(wanted.iter().map(String::as_str)) {
            let wanted: Vec<String> = wanted.iter().map(|name| format!("{name}=…")).collect();
            let what =
                if wanted.is_empty() { "no values".to_owned() } else { format!("the values {}", wanted.join(", ")) };
            self.complain(span, format!("the string {key:?} takes {what}"));
        }
    }

    fn file(&mut self, call: &Call<'_>, span: Span) {
        let [CallArg::Pos(name)] = call.args.as_slice() else {
            self.complain(span, "asset() takes the name of one file");
            return;
        };
        let Some(name) = name.as_const().and_then(|name| name.as_str().map(str::to_owned)) else { return };
        if !self.vocabulary.files.contains(&name) {
            self.unknown(span, format!("there is no file {name:?}"), &name, self.vocabulary.files.to_vec());
        }
    }

    /// A block that replaces nothing is never drawn.
    fn blocks(&mut self, statements: &[Stmt<'_>]) {
        let Some(parent) = statements.iter().find_map(|statement| match statement {
            Stmt::Extends(extends) => extends.name.as_const().and_then(|name| name.as_str().map(str::to_owned)),
            _ => None,
        }) else {
            return;
        };
        let mut known = BTreeSet::new();
        let mut next = Some(parent.clone());
        // A template is extended once on the way to its frame; more is a circle, which the engine refuses.
        for _ in 0..8 {
            let Some(name) = next.take() else { break };
            let source = self.vocabulary.templates.get(&name).map_or("", String::as_str);
            let (blocks, above) = templates::outline(source);
            known.extend(blocks);
            next = above;
        }
        for statement in statements {
            if let Stmt::Block(block) = statement
                && !known.contains(block.name)
            {
                let names = known.iter().cloned().collect();
                self.unknown(
                    block.span(),
                    format!("there is no block {:?} in {parent}", block.name),
                    block.name,
                    names,
                );
            }
        }
    }
}

/// The shape of a list of numbers.
fn numbers() -> &'static Kind {
    static NUMBERS: OnceLock<Kind> = OnceLock::new();
    NUMBERS.get_or_init(|| Kind::List(Box::new(Kind::Number)))
}
