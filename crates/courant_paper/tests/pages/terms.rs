//! Who may read an article, and its versions in other languages: said on the desk, seen by readers at once.

use super::editing_desk::Desk;
use super::html::Html;
use super::support::{column, get, number, page};
use courant_paper::accounts::Role;
use courant_paper::pages::cache::dispatcher;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;

#[tokio::test]
async fn an_article_is_for_the_newsroom_alone_and_for_everybody_again() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        let (writer, editor) = (desk.somebody(Role::Writer).await, desk.somebody(Role::Editor).await);
        let at = desk.begin(&writer, "A list of names").await;
        desk.write(&writer, &at, "These are the names.").await;
        assert_eq!(desk.step(&writer, &at, "publish", &[]).await, StatusCode::SEE_OTHER);
        let live = "/2026/11/a-list-of-names/";
        let ears = dispatcher(paper).await.unwrap();
        let says = async |person: &super::person::Person, visibility: &str| {
            let fields = [("act", "visibility"), ("visibility", visibility)];
            let status = person.send(paper, &format!("{at}/publish"), &fields).await.status;
            ears.run_until_idle().await.unwrap();
            status
        };
        let is_listed = async || get(paper, "/feed/").await.text().contains("A list of names");
        let listed = "SELECT COUNT(*) FROM article_sections WHERE listed_at IS NULL";
        assert!(get(paper, live).await.status == StatusCode::OK && is_listed().await);
        let unlisted = number(&paper.db, listed, &[]).await;
        assert_eq!(says(&writer, "private").await, StatusCode::UNPROCESSABLE_ENTITY, "it is for editors");
        assert_eq!(says(&editor, "secret").await, StatusCode::BAD_REQUEST);
        assert_eq!(says(&editor, "private").await, StatusCode::SEE_OTHER);
        assert_eq!(get(paper, live).await.status, StatusCode::NOT_FOUND);
        assert!(!is_listed().await);
        let shown = editor.get(paper, &format!("{at}/publish")).await;
        assert!(shown.text().contains("The newsroom alone") && shown.text().contains("For the newsroom alone"));
        // Another edition of the text changes nothing of it.
        desk.write(&writer, &at, "These are all the names.").await;
        assert_eq!(desk.step(&writer, &at, "publish", &[("note", "none")]).await, StatusCode::SEE_OTHER);
        assert_eq!(get(paper, live).await.status, StatusCode::NOT_FOUND);
        assert_eq!(says(&editor, "public").await, StatusCode::SEE_OTHER);
        assert!(get(paper, live).await.text().contains("all the names") && is_listed().await);
        assert_eq!(number(&paper.db, listed, &[]).await, unlisted);
        let told = "SELECT COUNT(*) FROM audit WHERE action IN ('article_made_private', 'article_made_public')";
        assert_eq!(number(&paper.db, told, &[]).await, 2);
    })
    .await;
}

#[tokio::test]
async fn versions_in_other_languages_know_each_other() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let paper = &desk.paper;
        let (writer, editor) = (desk.somebody(Role::Writer).await, desk.somebody(Role::Editor).await);
        let begin = async |headline: &str, language: &str| {
            let at = desk.begin(&editor, headline).await;
            let (edit, mut manuscript) = desk.manuscript(&editor, &at).await;
            manuscript["language"] = language.into();
            assert_eq!(desk.save(&editor, &at, edit, &manuscript).await.status, StatusCode::OK);
            desk.write(&editor, &at, "It is open again.").await;
            assert_eq!(desk.step(&editor, &at, "publish", &[]).await, StatusCode::SEE_OTHER);
            at
        };
        let at = begin("The market is open", "en").await;
        let _ = begin("Der Markt ist offen", "de").await;
        let _ = begin("Le marché est ouvert", "fr").await;
        let _ = begin("Der Markt bleibt offen", "de").await;
        let row = async |headline: &str| {
            number(&paper.db, "SELECT id FROM articles WHERE headline = $1", &[headline.into()]).await
        };
        let (german, french, second) =
            (row("Der Markt ist offen").await, row("Le marché est ouvert").await, row("Der Markt bleibt offen").await);
        let related = format!("{at}/related");
        let ears = dispatcher(paper).await.unwrap();
        let say = async |who: &super::person::Person, act: String| {
            let status = who.send(paper, &related, &[("act", &act)]).await.status;
            ears.run_until_idle().await.unwrap();
            status
        };
        let versions = async |headline: &str| {
            let all = column(&paper.db, "SELECT headline || '|' || path FROM articles WHERE path IS NOT NULL").await;
            let path = all.iter().find_map(|one| one.strip_prefix(&format!("{headline}|"))).unwrap();
            let html = page(paper, &courant_news::address::href(path)).await;
            let all = html.all("link").filter(|link| link.attributes.contains_key("hreflang"));
            let mut tags: Vec<String> = all.map(|link| link.get("hreflang").to_owned()).collect();
            tags.sort();
            tags
        };
        assert_eq!(versions("Der Markt ist offen").await, Vec::<String>::new());
        // Found by its headline, and offered as what it can be.
        let found = Html::parse(editor.get(paper, &format!("{related}?q=Markt")).await.text());
        let offered = found.all("button").filter(|one| one.get("value").starts_with("join:"));
        assert_eq!(offered.count(), 2);
        let ownself = row("The market is open").await;
        assert_eq!(say(&writer, format!("join:{german}")).await, StatusCode::NOT_FOUND, "not theirs to open");
        assert_eq!(say(&editor, format!("join:{ownself}")).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(say(&editor, format!("join:{german}")).await, StatusCode::SEE_OTHER);
        assert_eq!(say(&editor, format!("join:{french}")).await, StatusCode::SEE_OTHER);
        assert_eq!(say(&editor, format!("join:{second}")).await, StatusCode::UNPROCESSABLE_ENTITY, "one is enough");
        for headline in ["The market is open", "Der Markt ist offen", "Le marché est ouvert"] {
            assert_eq!(versions(headline).await, ["de", "en", "fr"], "{headline}");
        }
        let shown = editor.get(paper, &related).await;
        assert!(shown.text().contains(&format!("part:{german}")), "{}", shown.text());
        assert_eq!(say(&editor, format!("part:{german}")).await, StatusCode::SEE_OTHER);
        assert_eq!(versions("Der Markt ist offen").await, Vec::<String>::new());
        assert_eq!(versions("Le marché est ouvert").await, ["en", "fr"]);
    })
    .await;
}
