//! The paper's own pictures: they stand where they belong at once, and stay while they are needed.

use super::{Desk, LIBRARY, files, make};
use crate::html::Html;
use crate::person::Person;
use crate::support::{Answer, column, get, page, path_of, sample};
use courant_paper::accounts::Role;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::sync::Arc;

const SETTINGS: &str = "/~desk/settings";

/// What the form of the settings holds, with some of it filled in otherwise.
fn form(html: &Html, other: &[(&'static str, String)]) -> Vec<(&'static str, String)> {
    let mut fields: Vec<(&'static str, String)> = vec![("act", "save".to_owned())];
    for name in ["name", "tagline", "time_zone", "accent", "logo", "dark_logo", "icon", "share_picture", "page_size"] {
        let value = html.all("input").find(|one| one.get("name") == name).map(|one| one.get("value").to_owned());
        fields.push((name, value.unwrap_or_else(|| panic!("no field {name}"))));
    }
    fields.push(("comments_order", "oldest".to_owned()));
    for (name, value) in other {
        fields.iter_mut().find(|(field, _)| field == name).unwrap().1.clone_from(value);
    }
    fields
}

async fn send(person: &Person, paper: &Arc<Paper>, other: &[(&'static str, String)]) -> Answer {
    let shown = Html::parse(person.get(paper, SETTINGS).await.text());
    let fields = form(&shown, other);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    person.send(paper, SETTINGS, &fields).await
}

#[tokio::test]
async fn a_logo_an_icon_and_a_picture_to_pass_on_are_the_papers_own() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Editor).await;
        let mut ids = Vec::new();
        for (name, width, height) in [("logo", 1200, 300), ("dark", 800, 200), ("icon", 400, 400), ("share", 1300, 700)] {
            let item = desk.upload(paper, &format!("{name}.jpg"), files::photo(width, height, ids.len() as u8 + 40)).await;
            ids.push(item["id"].as_i64().unwrap());
        }
        let [logo, dark, icon, share] = ids[..] else { panic!("{ids:?}") };
        let name = paper.site().settings.name.clone();
        let heard = dispatcher(paper).await.unwrap();

        // What is no picture of the library is refused, and what was typed is kept.
        let wrong = send(&desk.person, paper, &[("icon", "9999999".to_owned())]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("There is no such picture in the library."), "{}", wrong.text());

        let pictures = [("logo", logo), ("icon", icon), ("share_picture", share)].map(|(name, id)| (name, id.to_string()));
        assert_eq!(send(&desk.person, paper, &pictures).await.status, StatusCode::SEE_OTHER);
        // Uploads are shown to nobody before their sizes are made.
        let front = page(paper, "/").await;
        assert_eq!(front.all("img").filter(|img| img.get("alt") == name).count(), 0);
        assert!(front.texts("masthead__name")[0].contains(&name));
        for id in &ids {
            make(&sample, *id).await;
        }
        heard.run_until_idle().await.unwrap();
        let front = page(paper, "/").await;
        let logos: Vec<_> = front.all("img").filter(|img| img.get("alt") == name).collect();
        assert_eq!(logos.len(), 1);
        assert_eq!((logos[0].get("class"), logos[0].get("width")), ("logo logo--both", "960"));
        assert_eq!(get(paper, logos[0].get("src")).await.status, StatusCode::OK);
        let linked = front.all("link").find(|link| link.get("rel") == "icon").unwrap().get("href").to_owned();
        assert!(linked.starts_with("/~media/"), "{linked}");
        assert_eq!(front.all("link").find(|link| link.get("rel") == "apple-touch-icon").unwrap().get("href"), linked);
        assert_eq!(get(paper, "/favicon.ico").await.header(header::LOCATION), linked);
        let property = |html: &Html, name: &str| -> Vec<String> {
            html.all("meta").filter(|meta| meta.get("property") == name).map(|meta| meta.get("content").to_owned()).collect()
        };
        assert_eq!(property(&front, "og:image:width"), ["1300"]);
        let sql = "SELECT slug FROM public_articles WHERE type = 'article' AND lead_media_id IS NULL AND path IS NOT NULL ORDER BY id LIMIT 1";
        let slug = column(&paper.db, sql).await.remove(0);
        // An article has a picture or a card of its own, and only that.
        let article = page(paper, &path_of(paper, &slug).await).await;
        assert_eq!(property(&article, "og:image").len(), 1);
        assert_ne!(property(&article, "og:image"), property(&front, "og:image"));
        assert_eq!(article.all("img").filter(|img| img.get("class") == "logo logo--both").count(), 1);
        let sheet = |html: &Html| html.all("link").find(|link| link.get("rel") == "stylesheet").unwrap().get("href").to_owned();
        assert!(get(paper, &sheet(&front)).await.text().contains(".logo"));

        // One for each ground; the library says where they are used, and keeps them.
        assert_eq!(send(&desk.person, paper, &[("dark_logo", dark.to_string())]).await.status, StatusCode::SEE_OTHER);
        let front = page(paper, "/").await;
        let classes: Vec<String> =
            front.all("img").filter(|img| img.get("alt") == name).map(|img| img.get("class").to_owned()).collect();
        assert_eq!(classes, ["logo logo--light", "logo logo--dark"]);
        let item = format!("{LIBRARY}/{dark}");
        assert!(desk.person.get(paper, &item).await.text().contains("logo, icon or picture"));
        let removed = desk.person.send(paper, &item, &[("act", "remove"), ("sure", "yes")]).await;
        assert_ne!(removed.status, StatusCode::SEE_OTHER);

        // Taken away again: the name.
        let none = [("logo", String::new()), ("dark_logo", String::new())];
        assert_eq!(send(&desk.person, paper, &none).await.status, StatusCode::SEE_OTHER);
        let front = page(paper, "/").await;
        assert_eq!(front.all("img").filter(|img| img.get("alt") == name).count(), 0);
        assert!(!get(paper, &sheet(&front)).await.text().contains(".logo"));
    })
    .await;
}
