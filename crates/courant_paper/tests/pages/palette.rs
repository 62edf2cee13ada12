//! What the command palette offers to whom.

use super::editing_desk::Desk;
use super::person::Person;
use super::support::get;
use courant_paper::accounts::Role;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use serde_json::Value;

const PALETTE: &str = "/~desk/palette.json";

/// Addresses that are offered, and what they are called.
async fn offered(desk: &Desk, person: &Person, query: &str) -> Vec<(String, String)> {
    let answer = person.get(&desk.paper, &format!("{PALETTE}?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK);
    let found: Value = serde_json::from_str(answer.text()).unwrap();
    let text = |item: &Value, name: &str| item[name].as_str().unwrap().to_owned();
    found["items"].as_array().unwrap().iter().map(|item| (text(item, "href"), text(item, "label"))).collect()
}

#[tokio::test]
async fn everybody_is_offered_what_their_pages_offer_them() {
    each_engine(MIGRATIONS, async |db| {
        let desk = Desk::of(db).await;
        let (moderator, contributor, editor, analyst) = (
            desk.somebody(Role::Moderator).await,
            desk.somebody(Role::Contributor).await,
            desk.somebody(Role::Editor).await,
            desk.somebody(Role::Analyst).await,
        );
        let at = desk.begin(&editor, "The ferry & the <fog>").await;
        let own = desk.begin(&contributor, "A ferry of my own").await;
        desk.write(&contributor, &own, "It goes at ten.").await;
        // Nobody is told anything before they are signed in.
        assert!(!get(&desk.paper, PALETTE).await.text().contains("items"));
        let hrefs = async |person: &Person, query: &str| {
            offered(&desk, person, query).await.into_iter().map(|(href, _)| href).collect::<Vec<String>>()
        };
        assert_eq!(hrefs(&analyst, "").await, ["/~desk/statistics"]);
        assert_eq!(hrefs(&moderator, "").await, ["/~desk/comments", "/~desk/questions", "/~desk/bans", "/~desk/rules"]);
        assert!(hrefs(&moderator, "q=ferry").await.is_empty(), "articles are not theirs");
        assert_eq!(hrefs(&contributor, "q=ferry").await, std::slice::from_ref(&own));
        let all = offered(&desk, &editor, "q=FERRY").await;
        assert!(all.contains(&(at.clone(), "The ferry & the <fog>".to_owned())) && all.iter().any(|one| one.0 == own));
        assert_eq!(
            hrefs(&editor, "q=comment%20settings").await.iter().filter(|href| *href == "/~desk/policy").count(),
            1
        );
        assert!(!hrefs(&editor, "").await.contains(&"/~desk/people".to_owned()));
        // What can be done with the article that is open, as its own page says.
        let id = own.rsplit('/').next().unwrap();
        let steps = async |person: &Person| {
            let all = hrefs(person, &format!("article={id}")).await;
            all.into_iter()
                .filter_map(|href| href.split_once("#do-").map(|(_, step)| step.to_owned()))
                .collect::<Vec<_>>()
        };
        let mine = steps(&contributor).await;
        assert!(mine.contains(&"file".to_owned()) && !mine.contains(&"publish".to_owned()), "{mine:?}");
        assert!(steps(&editor).await.contains(&"publish".to_owned()));
        assert!(steps(&moderator).await.is_empty());
        for person in [&contributor, &editor] {
            let page = person.get(&desk.paper, &format!("{own}/publish")).await;
            for step in steps(person).await {
                assert!(page.text().contains(&format!("id=\"do-{step}\"")), "{step} is not on its page");
            }
        }
        let theirs = format!("article={}", at.rsplit('/').next().unwrap());
        assert!(hrefs(&contributor, &theirs).await.iter().all(|href| !href.starts_with(&at)), "not theirs to open");
    })
    .await;
}
