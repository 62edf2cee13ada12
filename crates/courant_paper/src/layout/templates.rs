//! The product's own templates by name, and what a template offers others: blocks and macros.

use minijinja::machinery::ast::{Expr, Stmt};
use minijinja::machinery::parse;
use minijinja::syntax::SyntaxConfig;
use std::collections::BTreeSet;

/// Every template, by the name others include it by.
pub const OWN: &[(&str, &str)] = &[
    ("base.html", include_str!("html/base.html")),
    ("macros.html", include_str!("html/macros.html")),
    ("notes.html", include_str!("html/notes.html")),
    ("front.html", include_str!("../pages/html/front.html")),
    ("list.html", include_str!("../pages/html/list.html")),
    ("article.html", include_str!("../pages/html/article.html")),
    ("thread.html", include_str!("../pages/html/thread.html")),
    ("comments.html", include_str!("../pages/html/comments.html")),
    ("comments_list.html", include_str!("../pages/html/comments_list.html")),
    ("comment_asked.html", include_str!("../pages/html/comment_asked.html")),
    ("question.html", include_str!("../pages/html/question.html")),
    ("letters.html", include_str!("../pages/html/letters.html")),
    ("mine.html", include_str!("../pages/html/mine.html")),
    ("follow.html", include_str!("../pages/html/follow.html")),
    ("ask.html", include_str!("../pages/html/ask.html")),
    ("report.html", include_str!("../pages/html/report.html")),
    ("medium.html", include_str!("../pages/html/medium.html")),
    ("conversation.html", include_str!("../pages/html/conversation.html")),
    ("corrections.html", include_str!("../pages/html/corrections.html")),
    ("gone.html", include_str!("../pages/html/gone.html")),
    ("versions.html", include_str!("../pages/html/versions.html")),
    ("compare.html", include_str!("../pages/html/compare.html")),
    ("dossier.html", include_str!("../pages/html/dossier.html")),
    ("dossiers.html", include_str!("../pages/html/dossiers.html")),
    ("search.html", include_str!("../pages/html/search.html")),
    ("styleguide.html", include_str!("../pages/html/styleguide.html")),
    ("error.html", include_str!("../pages/html/error.html")),
];

/// Templates of pages for one person. No theme replaces them or hears of them: whoever writes a theme cannot put
/// anything beside a button that signs in or decides.
pub const PRIVATE: &[(&str, &str)] = &[
    ("private.html", include_str!("../newsroom/html/private.html")),
    ("sign_in.html", include_str!("../newsroom/html/sign_in.html")),
    ("me.html", include_str!("../newsroom/html/me.html")),
    ("cases.html", include_str!("../newsroom/html/cases.html")),
    ("queues.html", include_str!("../newsroom/html/queues.html")),
    ("pictures.html", include_str!("../newsroom/html/pictures.html")),
    ("writer.html", include_str!("../newsroom/html/writer.html")),
    ("bans.html", include_str!("../newsroom/html/bans.html")),
    ("rules.html", include_str!("../newsroom/html/rules.html")),
    ("questions.html", include_str!("../newsroom/html/questions.html")),
    ("import_file.html", include_str!("../newsroom/html/import_file.html")),
    ("undo.html", include_str!("../newsroom/html/undo.html")),
    ("words.html", include_str!("../newsroom/html/words.html")),
    ("policy.html", include_str!("../newsroom/html/policy.html")),
    ("pick.html", include_str!("../newsroom/html/pick.html")),
    ("choices.html", include_str!("../newsroom/html/choices.html")),
    ("articles.html", include_str!("../newsroom/html/articles.html")),
    ("articles_rows.html", include_str!("../newsroom/html/articles_rows.html")),
    ("work_head.html", include_str!("../newsroom/html/work_head.html")),
    ("editor.html", include_str!("../newsroom/html/editor.html")),
    ("publishing.html", include_str!("../newsroom/html/publishing.html")),
    ("revisions.html", include_str!("../newsroom/html/revisions.html")),
    ("related.html", include_str!("../newsroom/html/related.html")),
    ("desk_compare.html", include_str!("../newsroom/html/desk_compare.html")),
    ("gates.html", include_str!("../newsroom/html/gates.html")),
    ("desk_dossier.html", include_str!("../newsroom/html/desk_dossier.html")),
    ("fronts.html", include_str!("../newsroom/html/fronts.html")),
    ("grab.html", include_str!("../newsroom/html/grab.html")),
    ("promotions.html", include_str!("../newsroom/html/promotions.html")),
    ("front_arrange.html", include_str!("../newsroom/html/front_arrange.html")),
    ("front_versions.html", include_str!("../newsroom/html/front_versions.html")),
    ("library.html", include_str!("../newsroom/html/library.html")),
    ("library_item.html", include_str!("../newsroom/html/library_item.html")),
    ("macros.html", include_str!("html/macros.html")),
    ("setup_parts.html", include_str!("../newsroom/html/setup_parts.html")),
    ("setup_form.html", include_str!("../newsroom/html/setup_form.html")),
    ("setup_list.html", include_str!("../newsroom/html/setup_list.html")),
    ("first.html", include_str!("../newsroom/html/first.html")),
    ("second.html", include_str!("../newsroom/html/second.html")),
    ("look.html", include_str!("../newsroom/html/look.html")),
    ("statistics.html", include_str!("../newsroom/html/statistics.html")),
    ("again.html", include_str!("../newsroom/html/again.html")),
    ("keys.html", include_str!("../newsroom/html/keys.html")),
    ("people.html", include_str!("../newsroom/html/people.html")),
    ("colleague.html", include_str!("../newsroom/html/colleague.html")),
    ("audit.html", include_str!("../newsroom/html/audit.html")),
];

/// Where a theme finds the product's own templates, whatever it replaces.
pub const PREFIX: &str = "courant/";

/// The product's own template of a name, with or without the prefix.
pub fn find(name: &str) -> Option<&'static str> {
    let name = name.strip_prefix(PREFIX).unwrap_or(name);
    OWN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// Names that another template can import: its macros, and what it sets or imports itself.
pub fn names_given(source: &str) -> BTreeSet<String> {
    let Ok(Stmt::Template(template)) = parse(source, "", SyntaxConfig::default()) else { return BTreeSet::new() };
    let mut out = BTreeSet::new();
    let mut add = |target: &Expr<'_>| {
        if let Expr::Var(var) = target {
            out.insert(var.id.to_owned());
        }
    };
    for statement in &template.children {
        match statement {
            Stmt::Set(set) => add(&set.target),
            Stmt::SetBlock(set) => add(&set.target),
            Stmt::FromImport(import) => {
                import.names.iter().for_each(|(name, alias)| add(alias.as_ref().unwrap_or(name)));
            }
            _ => {}
        }
    }
    out.extend(template.children.iter().filter_map(|statement| match statement {
        Stmt::Macro(made) => Some(made.name.to_owned()),
        _ => None,
    }));
    out
}

/// Blocks of a template, those within blocks too, and the template it extends.
pub fn outline(source: &str) -> (Vec<String>, Option<String>) {
    fn blocks(statements: &[Stmt<'_>], out: &mut Vec<String>) {
        for statement in statements {
            match statement {
                Stmt::Block(block) => {
                    out.push(block.name.to_owned());
                    blocks(&block.body, out);
                }
                Stmt::IfCond(condition) => {
                    blocks(&condition.true_body, out);
                    blocks(&condition.false_body, out);
                }
                Stmt::ForLoop(each) => blocks(&each.body, out),
                Stmt::WithBlock(with) => blocks(&with.body, out),
                _ => {}
            }
        }
    }
    let Ok(Stmt::Template(template)) = parse(source, "", SyntaxConfig::default()) else { return (Vec::new(), None) };
    let mut out = Vec::new();
    blocks(&template.children, &mut out);
    let above = template.children.iter().find_map(|statement| match statement {
        Stmt::Extends(extends) => extends.name.as_const().and_then(|name| name.as_str().map(str::to_owned)),
        _ => None,
    });
    (out, above)
}

/// Macros of a template with their parameters as they are written.
pub fn macros(source: &str) -> Vec<(String, String)> {
    let Ok(Stmt::Template(template)) = parse(source, "", SyntaxConfig::default()) else { return Vec::new() };
    let made = template.children.iter().filter_map(|statement| match statement {
        Stmt::Macro(made) => {
            let first = made.args.len() - made.defaults.len();
            let parameters: Vec<String> = made
                .args
                .iter()
                .enumerate()
                .filter_map(|(at, argument)| {
                    let Expr::Var(var) = argument else { return None };
                    let default = at.checked_sub(first).and_then(|at| made.defaults.get(at));
                    Some(match default.and_then(Expr::as_const) {
                        Some(value) if value.as_str().is_some() => format!("{}=\"{value}\"", var.id),
                        Some(value) => format!("{}={value}", var.id),
                        None => var.id.to_owned(),
                    })
                })
                .collect();
            Some((made.name.to_owned(), parameters.join(", ")))
        }
        _ => None,
    });
    made.collect()
}

/// Names that statements give anywhere: by `set`, `with` and `for`, as macros and their parameters, by import.
pub fn names_within(statements: &[Stmt<'_>]) -> BTreeSet<String> {
    let mut names = Names::default();
    names.of(statements);
    names.0
}

#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn of(&mut self, statements: &[Stmt<'_>]) {
        statements.iter().for_each(|statement| self.of_one(statement));
    }

    fn of_one(&mut self, statement: &Stmt<'_>) {
        match statement {
            Stmt::ForLoop(each) => {
                self.target(&each.target);
                self.of(&each.body);
                self.of(&each.else_body);
            }
            Stmt::IfCond(condition) => {
                self.of(&condition.true_body);
                self.of(&condition.false_body);
            }
            Stmt::WithBlock(with) => {
                with.assignments.iter().for_each(|(target, _)| self.target(target));
                self.of(&with.body);
            }
            Stmt::Set(set) => self.target(&set.target),
            Stmt::SetBlock(set) => {
                self.target(&set.target);
                self.of(&set.body);
            }
            Stmt::FilterBlock(block) => self.of(&block.body),
            Stmt::AutoEscape(block) => self.of(&block.body),
            Stmt::Block(block) => self.of(&block.body),
            Stmt::Import(import) => self.target(&import.name),
            Stmt::FromImport(import) => {
                import.names.iter().for_each(|(name, alias)| self.target(alias.as_ref().unwrap_or(name)));
            }
            Stmt::Macro(made) => {
                self.0.insert(made.name.to_owned());
                made.args.iter().for_each(|argument| self.target(argument));
                self.of(&made.body);
            }
            Stmt::CallBlock(block) => {
                block.macro_decl.args.iter().for_each(|argument| self.target(argument));
                self.of(&block.macro_decl.body);
            }
            _ => {}
        }
    }

    fn target(&mut self, target: &Expr<'_>) {
        match target {
            Expr::Var(var) => {
                self.0.insert(var.id.to_owned());
            }
            Expr::List(list) => list.items.iter().for_each(|item| self.target(item)),
            Expr::Tuple(tuple) => tuple.items.iter().for_each(|item| self.target(item)),
            _ => {}
        }
    }
}
