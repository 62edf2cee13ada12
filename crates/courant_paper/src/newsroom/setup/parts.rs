//! What the pages of setting up are made of: lists with their buttons, and forms that keep what was typed.

use super::imports::ImportView;
use super::{Visit, href};
use crate::pages::site::LinkView;
use crate::pages::slots::PromotionView;
use crate::pages::view::ChoiceView;
use crate::setup::Fault;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::i18n::Arg;
use http::{Response, StatusCode};
use serde::Serialize;

/// A page of forms.
#[derive(Serialize, Default)]
pub struct FormPage {
    pub notice: String,
    pub problem: String,
    /// Id of the field that the problem is about.
    pub problem_at: String,
    pub intro: Vec<String>,
    pub links: Vec<LinkView>,
    pub preview: Option<PromotionView>,
    pub forms: Vec<FormView>,
    /// The script that chooses media.
    pub script: String,
}

/// A page of a list.
#[derive(Serialize, Default)]
pub struct ListPage {
    pub notice: String,
    pub problem: String,
    pub problem_at: String,
    pub path: String,
    pub intro: Vec<String>,
    /// An export that is brought in.
    pub import: Option<ImportView>,
    pub adds: Vec<LinkView>,
    pub search: Option<SearchView>,
    pub groups: Vec<GroupView>,
    pub top: String,
    pub further: String,
    /// A script of this list.
    pub script: String,
}

impl ListPage {
    /// A list with a link that adds to it; `add` is the key of the link's words.
    pub fn of(visit: &Visit<'_>, path: &str, add: &str) -> ListPage {
        let add = LinkView { href: format!("{path}/new"), label: visit.words(add), children: Vec::new() };
        ListPage { path: path.to_owned(), adds: vec![add], ..ListPage::default() }
    }

    /// The same, searched and page by page: `search` is the key of what is looked in, `next` where a further page begins.
    pub fn sought(
        self,
        visit: &Visit<'_>,
        search: &str,
        sought: &str,
        is_further: bool,
        next: Option<String>,
    ) -> ListPage {
        let path = self.path.clone();
        ListPage {
            search: Some(SearchView {
                label: visit.words(search),
                value: sought.to_owned(),
                all: path.clone(),
                ..SearchView::default()
            }),
            top: if is_further { href(&path, &[("q", sought)]) } else { String::new() },
            further: next.map(|next| href(&path, &[("q", sought), ("after", &next)])).unwrap_or_default(),
            ..self
        }
    }
}

/// Words to look for.
#[derive(Serialize, Default)]
pub struct SearchView {
    pub label: String,
    pub value: String,
    pub hidden: Vec<KeptView>,
    /// The list without them.
    pub all: String,
}

/// A stretch of a list under a heading of its own.
#[derive(Serialize, Default)]
pub struct GroupView {
    pub title: String,
    pub intro: Vec<String>,
    pub rows: Vec<RowView>,
    /// Where there are no rows.
    pub none: String,
    /// What the button says that merges what is checked.
    pub merge: String,
    pub forms: Vec<FormView>,
    /// Links below the rows.
    pub adds: Vec<LinkView>,
}

/// A line of a list.
#[derive(Serialize, Default)]
pub struct RowView {
    pub label: String,
    pub href: String,
    pub tag: String,
    pub facts: Vec<String>,
    pub depth: usize,
    /// Its row and the one it stands under, `7.0`: it can be dragged.
    pub drag: String,
    /// What checking it picks.
    pub pick: String,
    pub buttons: Vec<ButtonView>,
}

/// A button, or a link that looks like one.
#[derive(Serialize, Default)]
pub struct ButtonView {
    pub act: String,
    pub href: String,
    pub label: String,
    /// What it is called where its line is not seen.
    pub said: String,
    pub is_main: bool,
    pub is_off: bool,
}

/// A form.
#[derive(Serialize, Default)]
pub struct FormView {
    pub id: &'static str,
    pub title: String,
    pub intro: Vec<String>,
    pub action: String,
    pub hidden: Vec<KeptView>,
    pub fields: Vec<FieldView>,
    pub buttons: Vec<ButtonView>,
    pub back: Option<LinkView>,
    /// What Enter in a field does, where a button stands before the form's own.
    pub first: &'static str,
}

/// What a form carries unseen.
#[derive(Serialize, Default)]
pub struct KeptView {
    pub name: &'static str,
    pub value: String,
}

/// A field of a form.
#[derive(Serialize, Default)]
pub struct FieldView {
    id: String,
    name: &'static str,
    label: String,
    hint: String,
    value: String,
    pub problem: String,
    /// A type of `<input>`, or `area`, `select`, `check`, `checks`, `said`.
    kind: &'static str,
    options: Vec<ChoiceView>,
    /// Of the library, for a field that takes a medium.
    family: &'static str,
    is_required: bool,
    is_ltr: bool,
}

impl FieldView {
    /// A field whose words are `setup-NAME`, with what stands in it.
    pub fn new(visit: &Visit<'_>, name: &'static str, kind: &'static str, value: &str) -> FieldView {
        FieldView::named(visit, &format!("setup-field-{}", name.replace('_', "-")), name, kind, value)
    }

    /// A field with words of its own.
    pub fn named(visit: &Visit<'_>, key: &str, name: &'static str, kind: &'static str, value: &str) -> FieldView {
        FieldView { name, kind, label: visit.words(key), value: value.to_owned(), ..FieldView::default() }
    }

    /// The same with a line below it.
    pub fn hint(mut self, text: impl Into<String>) -> FieldView {
        self.hint = text.into();
        self
    }

    /// The same; it takes a medium, which can be chosen.
    pub fn medium(mut self, family: &'static str) -> FieldView {
        self.family = family;
        self
    }

    /// The same; it has to be filled in.
    pub fn required(mut self) -> FieldView {
        self.is_required = true;
        self
    }

    /// The same; what stands in it runs from left to right.
    pub fn ltr(mut self) -> FieldView {
        self.is_ltr = true;
        self
    }

    /// The same with choices, or suggestions.
    pub fn options(mut self, options: Vec<ChoiceView>) -> FieldView {
        self.options = options;
        self
    }
}

impl ButtonView {
    /// The button of a form.
    pub fn of_form(visit: &Visit<'_>, act: &str, key: &str, is_main: bool) -> ButtonView {
        ButtonView { act: act.to_owned(), label: visit.words(key), is_main, ..ButtonView::default() }
    }

    /// A button of a line: its words, and with the line's name where only it is heard.
    pub fn of_row(visit: &Visit<'_>, act: String, key: &str, name: &str) -> ButtonView {
        let label = visit.words(key);
        ButtonView { act, said: format!("{label}: {name}"), label, ..ButtonView::default() }
    }

    /// A link of a line.
    pub fn leading(visit: &Visit<'_>, href: String, key: &str, name: &str) -> ButtonView {
        let label = visit.words(key);
        ButtonView { href, said: format!("{label}: {name}"), label, ..ButtonView::default() }
    }

    /// The same, out of use.
    pub fn off(mut self, is_off: bool) -> ButtonView {
        self.is_off = is_off;
        self
    }
}

/// A fault in words.
pub fn said(visit: &Visit<'_>, fault: &Fault) -> String {
    visit.site.locale.text(fault.key, &[("what", Arg::Text(&fault.what))])
}

/// What the last form did, in words; only words that there are.
pub fn done(visit: &Visit<'_>) -> String {
    match visit.query().text("done") {
        word @ ("saved" | "added" | "moved" | "merged" | "removed" | "ended" | "placed" | "late" | "asked"
        | "right") => visit.words(&format!("setup-done-{word}")),
        _ => String::new(),
    }
}

/// Answers with a page of forms; `fault` stands at the field it is about, in the first form that has it.
pub fn forms(visit: &Visit<'_>, title: &str, page: FormPage, fault: Option<&Fault>) -> Result<Response<Body>> {
    let wrong: Vec<(&str, String)> = fault.iter().map(|fault| (fault.field, said(visit, fault))).collect();
    forms_with(visit, title, page, &wrong)
}

/// The same with any number of problems, each with the field it is about; the first stands at the top, too.
pub fn forms_with(
    visit: &Visit<'_>,
    title: &str,
    mut page: FormPage,
    wrong: &[(&str, String)],
) -> Result<Response<Body>> {
    number(&mut page.forms);
    if page.forms.iter().any(|form| !form.first.is_empty()) {
        page.script.clone_from(&visit.site.style.links.picker_script);
    }
    for (name, why) in wrong {
        let field = page.forms.iter_mut().flat_map(|form| &mut form.fields).find(|field| field.name == *name);
        let at = field.map(|field| {
            field.problem.clone_from(why);
            field.id.clone()
        });
        if page.problem.is_empty() {
            page.problem.clone_from(why);
            page.problem_at = at.unwrap_or_default();
        }
    }
    let status = match wrong.is_empty() {
        true => {
            page.notice = done(visit);
            StatusCode::OK
        }
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    visit.page(status, "setup_form.html", title, page)
}

/// Answers with a list.
pub fn list(visit: &Visit<'_>, title: &str, mut page: ListPage, fault: Option<&Fault>) -> Result<Response<Body>> {
    page.groups.iter_mut().for_each(|group| number(&mut group.forms));
    match fault {
        Some(fault) => {
            page.problem = said(visit, fault);
            let fields = page.groups.iter_mut().flat_map(|group| &mut group.forms).flat_map(|form| &mut form.fields);
            if let Some(field) = fields.into_iter().find(|field| field.name == fault.field) {
                field.problem.clone_from(&page.problem);
                page.problem_at.clone_from(&field.id);
            }
        }
        None => page.notice = done(visit),
    }
    visit.page(status(fault), "setup_list.html", title, page)
}

fn status(fault: Option<&Fault>) -> StatusCode {
    if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}

fn number(forms: &mut [FormView]) {
    for form in forms {
        for field in &mut form.fields {
            field.id = format!("{}-{}", form.id, field.name);
        }
    }
}

/// Asks once more before something goes: what goes, and the button that does it.
pub fn sure(
    visit: &Visit<'_>,
    title: &str,
    lines: Vec<String>,
    action: &str,
    act: &str,
    hidden: Vec<KeptView>,
    back: &str,
) -> Result<Response<Body>> {
    let mut hidden = hidden;
    hidden.push(KeptView { name: "sure", value: "yes".to_owned() });
    let form = FormView {
        id: "sure",
        action: action.to_owned(),
        intro: lines,
        hidden,
        buttons: vec![ButtonView::of_form(visit, act, "setup-sure", true)],
        back: Some(LinkView { href: back.to_owned(), label: visit.words("setup-back"), children: Vec::new() }),
        ..FormView::default()
    };
    forms(visit, title, FormPage { forms: vec![form], ..FormPage::default() }, None)
}
