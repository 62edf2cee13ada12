//! Choosing media for fields of forms without a script, and moving links of menus to a place.

use super::html::Html;
use super::setup::{editor, led};
use super::support::{column, number, sample};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;

#[tokio::test]
async fn a_medium_is_chosen_on_a_page_that_keeps_what_was_typed() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let at = "/~desk/promotions/new";
        let form = Html::parse(ed.get(paper, at).await.text());
        // Enter in a field saves: the form's own button stands before the one that chooses.
        let acts: Vec<&str> = form.all("button").map(|one| one.get("value")).filter(|act| !act.is_empty()).collect();
        assert_eq!(acts, ["save", "pick:picture", "save", "look"]);
        let typed =
            [("act", "pick:picture"), ("headline", "Join us"), ("sections", "1"), ("sections", "2"), ("token", "x")];
        let answer = ed.send(paper, at, &typed).await;
        assert_eq!(answer.status, StatusCode::OK);
        let page = Html::parse(answer.text());
        let kept: Vec<String> = page
            .all("input")
            .filter(|one| one.get("type") == "hidden" && one.get("name") != "token")
            .map(|one| format!("{}={}", one.get("name"), one.get("value")))
            .collect();
        assert_eq!(kept, ["headline=Join us", "sections=1", "sections=2"]);
        let offered = page.all("input").filter(|one| one.get("type") == "radio").count();
        assert!(offered > 1);
        let id = page.all("input").find(|one| one.get("type") == "radio").unwrap().get("value").to_owned();
        // Searched; nothing is saved, whatever is found.
        let none = ed.send(paper, at, &[("act", "pick:picture"), ("pick_text", "no such picture anywhere")]).await;
        assert!(Html::parse(none.text()).all("input").all(|one| one.get("type") != "radio"));
        let before = number(&paper.db, "SELECT COUNT(*) FROM promotions", &[]).await;
        let answer = ed.send(paper, at, &[("act", "picked:picture"), ("headline", "Join us"), ("pick", &id)]).await;
        let form = Html::parse(answer.text());
        let value = |name: &str| form.all("input").find(|one| one.get("name") == name).unwrap().get("value").to_owned();
        assert_eq!((value("headline"), value("picture")), ("Join us".to_owned(), id.clone()));
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM promotions", &[]).await, before);
        // Back without choosing; a field that takes no medium.
        let answer = ed.send(paper, at, &[("act", "unpicked:picture"), ("picture", "7")]).await;
        assert!(
            Html::parse(answer.text()).all("input").any(|one| one.get("name") == "picture" && one.get("value") == "7")
        );
        assert_eq!(ed.send(paper, at, &[("act", "pick:headline")]).await.status, StatusCode::BAD_REQUEST);
        // The same for a person, and for a film.
        let person =
            ed.send(paper, "/~desk/bylines/1", &[("act", "picked:picture"), ("name", "Sok"), ("pick", &id)]).await;
        assert!(person.text().contains(&format!("value=\"{id}\"")));
        let film =
            column(&paper.db, "SELECT CAST(id AS TEXT) FROM media WHERE family = 'video' ORDER BY id LIMIT 1").await;
        if let Some(film) = film.first() {
            let at = format!("/~desk/library/{film}");
            let page = ed.send(paper, &at, &[("act", "pick:poster")]).await;
            assert!(Html::parse(page.text()).all("input").any(|one| one.get("type") == "radio"));
            let back = ed.send(paper, &at, &[("act", "picked:poster"), ("pick", &id)]).await;
            let poster = Html::parse(back.text())
                .all("input")
                .find(|one| one.get("name") == "poster")
                .unwrap()
                .get("value")
                .to_owned();
            assert_eq!(poster, id);
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_is_moved_to_a_place_among_those_beside_it() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, ed) = (&sample.paper, editor(&sample).await);
        let sql = "SELECT CAST(i.id AS TEXT) FROM menu_items i JOIN menus m ON m.id = i.menu_id
             WHERE m.location = 'main' AND i.parent_id IS NULL ORDER BY i.position, i.id";
        let was = column(&paper.db, sql).await;
        let [first, second, third, ..] = was.as_slice() else { panic!("{was:?}") };
        let rows = ed.get(paper, "/~desk/menus").await;
        assert!(rows.text().contains(&format!("data-drag=\"{first}.0\"")));
        let to = async |act: String| ed.send(paper, "/~desk/menus", &[("act", &act)]).await;
        led(&to(format!("after:{first}.{third}")).await);
        assert_eq!(column(&paper.db, sql).await[..3], [second.clone(), third.clone(), first.clone()]);
        led(&to(format!("after:{first}.0")).await);
        assert_eq!(column(&paper.db, sql).await, was);
        for wrong in [format!("after:{first}.999999"), "after:999999.0".to_owned(), format!("after:{first}.{first}")] {
            assert_eq!(to(wrong.clone()).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        assert_eq!(column(&paper.db, sql).await, was);
    })
    .await;
}
