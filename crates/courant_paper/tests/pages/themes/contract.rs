//! The contract is what pages really give, and its document says the same.

use super::document;
use super::dressed;
use crate::support::{NOW, number, run};
use courant_kit::mail::Mailer;
use courant_paper::checks::theme::examine;
use courant_paper::layout::{Manner, style, templates};
use courant_paper::settings::{self, Settings};
use courant_paper::store::MIGRATIONS;
use courant_paper::theme::Theme;
use courant_paper::theme::contract::{Contract, Witness};
use courant_testkit::each_engine;
use std::path::Path;

#[test]
fn the_contract_can_be_read() {
    let contract = Contract::parse(include_str!("../../../src/theme/contract.toml")).unwrap();
    assert!(contract.pages().len() >= 5 && contract.groups().len() > 20);
    for fields in contract.pages().values().chain(contract.groups().values()) {
        assert!(fields.values().all(|field| field.says.len() > 3 && !field.says.contains('|')), "{fields:?}");
    }
}

/// Walks what every page of the sample gives its template. If this fails, a page gives what
/// `contract.toml` does not name (add it there, with what it means) or the other way round.
#[tokio::test]
async fn the_contract_is_what_pages_give() {
    each_engine(MIGRATIONS, async |db| {
        let paper = dressed(db.clone(), Theme::none(), Manner::Checking).await.paper;
        paper.set_mailer(Mailer::shown());
        // What the sample has none of: a medium with a page of its own, a page elsewhere that speaks of an article, and,
        // without an index, articles that are related.
        run(
            &db,
            vec![
                (
                    "INSERT INTO related_articles (article_id, rank, related_id, score, reason)
                  SELECT a.id, 0, b.id, 900, 'series' FROM public_articles a, public_articles b
                  WHERE b.id = (SELECT MIN(id) FROM public_articles WHERE type = 'article') AND a.id <> b.id",
                    vec![],
                ),
                (
                    "INSERT INTO addresses (path, target_kind, target_id, is_canonical)
                  SELECT '/a-picture', 'media', MIN(id), 1 FROM media WHERE width IS NOT NULL",
                    vec![],
                ),
                (
                    "UPDATE comments SET kind = 'pingback' WHERE id =
                  (SELECT MAX(id) FROM public_comments WHERE parent_id IS NULL AND article_id =
                    (SELECT id FROM public_articles ORDER BY comment_count DESC, id LIMIT 1))",
                    vec![],
                ),
                (
                    "INSERT INTO renditions (media_id, format, width, height, file, bytes)
                  SELECT MIN(id), 'png', 64, 16, 'logo.png', 1 FROM media WHERE width IS NOT NULL",
                    vec![],
                ),
            ],
        )
        .await;
        let logo = number(&db, "SELECT media_id FROM renditions WHERE file = 'logo.png'", &[]).await;
        let own = Settings { logo_id: Some(logo), icon_id: Some(logo), ..paper.site().settings.clone() };
        settings::change(&db, own, NOW).await.unwrap();
        paper.reload().await.unwrap();
        let drawn = examine(&paper).await.unwrap().unwrap_or_else(|problems| panic!("{problems}"));
        assert!(drawn > 15, "{drawn} pages");
        let given = paper.site().layout.given();
        let mut witness = Witness::default();
        for (template, value) in &given {
            witness.look(Contract::own(), template, value);
        }
        let faults = witness.faults(Contract::own());
        assert!(faults.is_empty(), "src/theme/contract.toml:\n{}", faults.join("\n"));
    })
    .await;
}

#[test]
fn the_witness_notices() {
    let contract = Contract::parse(
        "inner = []\n[drawn_in]\n[page.\"a.html\"]\nx = [\"text\", \"An x.\"]\ny = [\"[thing]?\", \"Things.\"]\n[group.thing]\nz = [\"number\", \"A z.\"]\n",
    )
    .unwrap();
    let faults = |given: minijinja::Value| {
        let mut witness = Witness::default();
        witness.look(&contract, "a.html", &given);
        witness.faults(&contract).join("\n")
    };
    let thing = |z: minijinja::Value| minijinja::context! { z };
    assert_eq!(faults(minijinja::context! { x => "1", y => vec![thing(1.into())] }), "");
    assert!(faults(minijinja::context! { x => "1", y => vec![thing("1".into())] }).contains("z is text, not number"));
    assert!(faults(minijinja::context! { x => "", y => vec![thing(1.into())] }).contains("x was empty"));
    assert!(faults(minijinja::context! { x => "1" }).contains("y is not given"));
    assert!(faults(minijinja::context! { x => "1", y => (), w => 1 }).contains("lacks:  w = [\"number\", \"…\"]"));
    assert!(faults(minijinja::context! { x => "1", y => () }).contains("[group.thing] is in no page"));
    let markup = minijinja::Value::from_safe_string("<b>".to_owned());
    assert!(faults(minijinja::context! { x => markup, y => () }).contains("x is markup, not text"));
}

/// The product's own templates keep the rules that themes are held to.
#[test]
fn the_products_templates_keep_the_contract() {
    let own = templates::OWN.iter().map(|(name, source)| (format!("templates/{name}"), *source)).collect::<Vec<_>>();
    let files: Vec<(&str, &str)> = own.iter().map(|(name, source)| (name.as_str(), *source)).collect();
    let theme = super::theme(&files).unwrap();
    let locale = courant_kit::i18n::Locale::for_tag("en");
    let style = style::Style::compose("#8a1c1c", "en", &theme, false);
    if let Err(problems) = courant_paper::layout::Layout::new(&locale, &theme, &style.hrefs, Manner::Serving) {
        panic!("{problems}");
    }
}

/// `UPDATE_DOCS=1 cargo nextest run -p courant_paper document` writes it anew.
#[test]
fn the_document_says_what_the_contract_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/themes.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(document::BEGIN).unwrap();
    let (_, after) = rest.split_once(document::END).unwrap();
    let wanted = format!("{before}{}\n{}{}{after}", document::BEGIN, document::tables(), document::END);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    assert!(
        text == wanted || std::env::var_os("UPDATE_DOCS").is_some(),
        "docs/themes.md is out of date: UPDATE_DOCS=1 writes it"
    );
}
