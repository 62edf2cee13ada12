//! The tables of `docs/themes.md`, made from the contract, the templates and the style sheet.

use courant_paper::layout::grammar::FUNCTIONS;
use courant_paper::layout::{filters, style, templates};
use courant_paper::theme::contract::{Contract, Fields};
use courant_paper::theme::folder;
use courant_paper::theme::tokens::Place;

/// Where the tables begin and end in the document.
pub const BEGIN: &str = "<!-- tables: begin (made by a test; UPDATE_DOCS=1 writes them) -->";
pub const END: &str = "<!-- tables: end -->\n";

fn fields(out: &mut String, fields: &Fields) {
    out.push_str("| Name | Type | May be empty | Meaning |\n|---|---|---|---|\n");
    for (name, field) in fields {
        let empty = if field.may_be_empty { "yes" } else { "" };
        out.push_str(&format!("| `{name}` | {} | {empty} | {} |\n", field.kind.to_text(), field.says));
    }
    out.push('\n');
}

fn code(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{}`", name.as_ref())).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// All tables as Markdown.
pub fn tables() -> String {
    let contract = Contract::own();
    let mut out = String::from("### Templates\n\n| Template | Extends | Blocks |\n|---|---|---|\n");
    for (name, source) in templates::OWN.iter().filter(|(name, _)| !contract.is_inner(name)) {
        let (blocks, above) = templates::outline(source);
        out.push_str(&format!(
            "| `{name}` | {} | {} |\n",
            above.map_or(String::new(), |above| format!("`{above}`")),
            code(blocks)
        ));
    }
    out.push_str("\n### What pages are given\n\n");
    for (name, page) in contract.pages() {
        out.push_str(&format!("#### `{name}`\n\n"));
        fields(&mut out, page);
    }
    out.push_str("### Groups\n\n");
    for (name, group) in contract.groups() {
        out.push_str(&format!("#### {name}\n\n"));
        fields(&mut out, group);
    }
    out.push_str("### Macros of `macros.html`\n\n");
    for (name, parameters) in templates::macros(templates::find("macros.html").unwrap()) {
        out.push_str(&format!("- `{name}({parameters})`\n"));
    }
    out.push_str("\n### Functions, filters, tests\n\n");
    out.push_str(&format!("- Functions: {}\n", code(FUNCTIONS)));
    out.push_str(&format!("- Filters: {}\n", code(filters::FILTERS)));
    out.push_str(&format!("- Tests: {}\n", code(filters::TESTS)));
    out.push_str("\n### Tokens\n\n| Token | Value without a theme |\n|---|---|\n");
    for name in style::tokens().names() {
        let value = style::tokens().find(name).map_or("", |token| token.value.as_str());
        let value = if name.place == Place::All && name.name == "accent" { "the paper's accent" } else { value };
        out.push_str(&format!("| `{name}` | `{}` |\n", value.replace('|', "\\|")));
    }
    out.push_str(&format!(
        "\n### Limits\n\n- {} files, {} MB in all; {} KB for a text, {} MB for a picture or font.\n",
        folder::MOST_FILES,
        folder::MOST_BYTES >> 20,
        folder::MOST_TEXT >> 10,
        folder::MOST_ASSET >> 20
    ));
    out
}
