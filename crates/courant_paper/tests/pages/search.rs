//! Readers search: what is public is found within a moment, what is not never.

use crate::support::{NOW, Sample, change, column, get, number, path_of, run, sample};
use courant_kit::db::Db;
use courant_news::Event;
use courant_paper::checks::{self, Weight};
use courant_paper::search::{Folder, Follower, rebuild};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};

/// The sample with an index, and who keeps it.
async fn searched(db: Db) -> (Sample, Follower) {
    let sample = sample(db).await;
    sample.paper.search.lie_in(sample.folder.path());
    let mut follower = Follower::new(&sample.paper.db, &sample.paper.search);
    follower.catch_up().await.unwrap();
    (sample, follower)
}

/// Addresses of the results, in their order.
async fn results(sample: &Sample, query: &str) -> Vec<String> {
    let answer = get(&sample.paper, &format!("/search/?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{query}");
    let links = answer.text().split("class=\"search__title\"><a href=\"").skip(1);
    links.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

async fn id_of(sample: &Sample, slug: &str) -> i64 {
    number(&sample.paper.db, "SELECT id FROM articles WHERE slug = $1", &[slug.into()]).await
}

#[tokio::test]
async fn what_is_public_is_found() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _follower) = searched(db).await;
        let dam = path_of(&sample.paper, "how-a-dam-starves-a-delta").await;
        assert_eq!(results(&sample, "q=how+a+dam+starves+a+delta").await.first(), Some(&dam));
        // Another ending, another case, a slip.
        assert!(results(&sample, "q=STARVED+deltas").await.contains(&dam));
        assert!(results(&sample, "q=starvves+deltta").await.contains(&dam));
        // A comment has an address of its own, its writer is found by name.
        let comments = results(&sample, "q=narrowly+disagree&in=comments").await;
        assert!(
            comments
                .iter()
                .chain(&results(&sample, "q=Marit&in=comments").await)
                .all(|href| href.contains("/comments/"))
        );
        assert!(!results(&sample, "q=Marit&in=comments").await.is_empty());
        let names = results(&sample, "q=Tomas+Verhey&in=names").await;
        assert!(names.contains(&"/author/tomas-verhey/".to_owned()), "{names:?}");
        let raw = get(&sample.paper, "/search/?q=starved+deltas").await;
        assert!(raw.text().contains("People and topics"));
        assert!(raw.text().contains("<mark>"), "the words are marked");
        assert_eq!(raw.header("x-robots-tag"), "noindex, follow");
        assert_eq!(raw.header(header::CACHE_CONTROL), "no-store");
        // One kind of writing; a word that is none narrows nothing.
        let all = get(&sample.paper, "/search/?q=water").await;
        assert!(all.text().contains("kind=analysis"), "{}", all.text());
        let analyses = results(&sample, "q=water&kind=analysis").await;
        let kinds = column(&sample.paper.db, "SELECT path FROM public_articles WHERE kind = 'analysis'").await;
        let kinds: Vec<String> = kinds.iter().map(|path| courant_news::address::href(path)).collect();
        assert!(!analyses.is_empty() && analyses.iter().all(|href| kinds.contains(href)), "{analyses:?}");
        assert_eq!(results(&sample, "q=water&kind=poem").await, results(&sample, "q=water").await);
        // What an article is about: offered with its count, and then all that is found is about it.
        let fisheries = number(&sample.paper.db, "SELECT id FROM topics WHERE slug = 'fisheries'", &[]).await;
        assert!(all.text().contains(&format!("topic={fisheries}")), "{}", all.text());
        let about = results(&sample, &format!("q=water&topic={fisheries}")).await;
        let sql = "SELECT a.path FROM public_articles a JOIN article_topics l ON l.article_id = a.id
                   JOIN topics t ON t.id = l.topic_id WHERE t.slug = 'fisheries'";
        let known: Vec<String> =
            column(&sample.paper.db, sql).await.iter().map(|path| courant_news::address::href(path)).collect();
        assert!(!about.is_empty() && about.iter().all(|href| known.contains(href)), "{about:?}");
        let count = all.text().split(&format!("topic={fisheries}\">")).nth(1).unwrap();
        let count = count.split("search__number\">").nth(1).unwrap().split('<').next().unwrap();
        assert_eq!(count, about.len().to_string());
        // It stays in the form, is named, and can be taken away.
        let narrowed = get(&sample.paper, &format!("/search/?q=water&topic={fisheries}")).await;
        assert!(narrowed.text().contains(&format!("<input type=\"hidden\" name=\"topic\" value=\"{fisheries}\">")));
        assert!(narrowed.text().contains("<li><a href=\"/search/?q=water\""), "{}", narrowed.text());
        // Nothing, and a script where a word should be.
        let none = get(&sample.paper, "/search/?q=%3Czzzzqq%3E").await;
        assert!(none.text().contains("Nothing was found for “&lt;zzzzqq&gt;”"), "{}", none.text());
        assert!(get(&sample.paper, "/search/").await.text().contains("quotation marks"));
    })
    .await;
}

#[tokio::test]
async fn comments_are_found_by_the_section_of_their_article() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, mut follower) = searched(db).await;
        let paper = &sample.paper;
        let article_id = id_of(&sample, "lanhe-varden-relations-during-the-salt-coast-war").await;
        let own = "SELECT section_id FROM articles WHERE id = $1";
        let section = number(&paper.db, own, &[article_id.into()]).await;
        let all = results(&sample, "q=gas&in=comments").await;
        let below = async |section: i64| results(&sample, &format!("q=gas&in=comments&section={section}")).await;
        let here = below(section).await;
        assert!(
            !here.is_empty() && here.iter().all(|href| all.contains(href) && href.contains("lanhe-varden")),
            "{here:?}"
        );
        let other = "SELECT MIN(id) FROM sections WHERE id <> $1 AND parent_id IS NULL AND article_count > 0
                     AND id NOT IN (SELECT section_id FROM article_sections WHERE article_id = $2)";
        let other = number(&paper.db, other, &[section.into(), article_id.into()]).await;
        assert!(below(other).await.iter().all(|href| !href.contains("lanhe-varden")));
        // Their article stands elsewhere: told of by its own event, and by one that may have changed anything.
        for (event, to) in [(Event::ArticleChanged { article_id }, other), (Event::FurnitureChanged, section)] {
            let moved = vec![
                ("UPDATE articles SET section_id = $2 WHERE id = $1", vec![article_id.into(), to.into()]),
                ("DELETE FROM article_sections WHERE article_id = $1", vec![article_id.into()]),
                (
                    "INSERT INTO article_sections (article_id, section_id, listed_at) VALUES ($1, $2, $3)",
                    vec![article_id.into(), to.into(), NOW.into()],
                ),
            ];
            change(paper, event, moved).await;
            follower.catch_up().await.unwrap();
            assert!(below(to).await.iter().any(|href| here.contains(href)));
            let from = if to == other { section } else { other };
            assert!(below(from).await.iter().all(|href| !here.contains(href)));
        }
        // Made anew it is the same, and the page names what narrows it.
        rebuild(&paper.db, &Folder::of_paper(sample.folder.path())).await.unwrap();
        follower.catch_up().await.unwrap();
        assert_eq!(below(section).await, here);
        let page = get(paper, &format!("/search/?q=gas&in=comments&section={section}")).await;
        assert!(page.text().contains("<li><a href=\"/search/?q=gas&amp;in=comments\""), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn what_changes_is_right_at_once() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, mut follower) = searched(db).await;
        let paper = &sample.paper;
        let dam = path_of(paper, "how-a-dam-starves-a-delta").await;
        let article_id = id_of(&sample, "how-a-dam-starves-a-delta").await;
        let marked = vec![(
            "UPDATE articles SET headline = 'Quicksilver in the delta', version = version + 1 WHERE id = $1",
            vec![article_id.into()],
        )];
        change(paper, Event::ArticleChanged { article_id }, marked).await;
        follower.catch_up().await.unwrap();
        assert_eq!(results(&sample, "q=quicksilver").await, [dam]);
        // Withdrawn: not found, not counted, not suggested; its comments neither.
        let gone = vec![("UPDATE articles SET status = 'withdrawn' WHERE id = $1", vec![article_id.into()])];
        run(&paper.db, gone).await;
        assert!(results(&sample, "q=quicksilver").await.is_empty(), "read again before it is shown");
        change(paper, Event::ArticleWithdrawn { article_id }, Vec::new()).await;
        follower.catch_up().await.unwrap();
        let answer = get(paper, "/search/?q=quicksilverr").await;
        assert!(answer.text().contains("Nothing was found"), "{}", answer.text());
        assert!(!answer.text().contains(">quicksilver<"));
        assert!(!get(paper, "/~suggest?q=quicksi").await.text().contains("Quicksilver"));
    })
    .await;
}

/// What the index has below an article, as its folder says.
async fn paper_comments(sample: &Sample, article_id: i64) -> Vec<(i64, u64)> {
    let folder = Folder::of_paper(sample.folder.path());
    let index = courant_search::Index::open(&folder.path(&folder.current().unwrap())).unwrap();
    index.stamps_below(article_id).unwrap()
}

#[tokio::test]
async fn a_changed_name_and_a_hidden_comment_are_followed() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, mut follower) = searched(db).await;
        let paper = &sample.paper;
        let article_id = id_of(&sample, "lanhe-varden-relations-during-the-salt-coast-war").await;
        let before = results(&sample, "q=gas&in=comments").await;
        assert!(!before.is_empty());
        let hidden = vec![("UPDATE comments SET state = 'held' WHERE article_id = $1", vec![article_id.into()])];
        change(paper, Event::CommentsChanged { article_id, has_gone: true }, hidden).await;
        follower.catch_up().await.unwrap();
        let after = results(&sample, "q=gas&in=comments").await;
        assert!(after.iter().all(|href| !href.contains("lanhe-varden")), "{after:?}");
        // One is live again: it alone is read.
        let back = vec![(
            "UPDATE comments SET state = 'live', live_at = $2 WHERE id = (SELECT MAX(id) FROM comments
                 WHERE article_id = $1 AND kind = 'comment')",
            vec![article_id.into(), NOW.into()],
        )];
        change(paper, Event::CommentsChanged { article_id, has_gone: false }, back).await;
        follower.catch_up().await.unwrap();
        assert_eq!(paper_comments(&sample, article_id).await.len(), 1);
        // Comments go with their article, too.
        let other = number(&paper.db, "SELECT MIN(article_id) FROM public_comments WHERE kind = 'comment'", &[]).await;
        assert!(!paper_comments(&sample, other).await.is_empty());
        run(&paper.db, vec![("UPDATE articles SET status = 'withdrawn' WHERE id = $1", vec![other.into()])]).await;
        change(paper, Event::ArticleWithdrawn { article_id: other }, Vec::new()).await;
        follower.catch_up().await.unwrap();
        assert!(paper_comments(&sample, other).await.is_empty());
        // A name that everything may show.
        let renamed = vec![("UPDATE people SET name = 'Zebulon Quist' WHERE slug = 'tomas-verhey'", Vec::new())];
        change(paper, Event::FurnitureChanged, renamed).await;
        follower.catch_up().await.unwrap();
        assert_eq!(results(&sample, "q=zebulon&in=names").await, ["/author/tomas-verhey/"]);
        assert!(!results(&sample, "q=zebulon").await.is_empty(), "articles have the name of who wrote them");
    })
    .await;
}

#[tokio::test]
async fn what_is_new_does_not_wait_until_everything_was_compared() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, mut follower) = searched(db).await;
        let paper = &sample.paper;
        let renamed = vec![("UPDATE people SET name = 'Zebulon Quist' WHERE slug = 'tomas-verhey'", Vec::new())];
        change(paper, Event::FurnitureChanged, renamed).await;
        let article_id = id_of(&sample, "how-a-dam-starves-a-delta").await;
        let marked = vec![(
            "UPDATE articles SET headline = 'Quicksilver', version = version + 1 WHERE id = $1",
            vec![article_id.into()],
        )];
        change(paper, Event::ArticleChanged { article_id }, marked).await;
        assert!(follower.go_on().await.unwrap());
        assert_eq!(results(&sample, "q=quicksilver").await.len(), 1);
        assert!(results(&sample, "q=zebulon&in=names").await.is_empty());
        // Stopped in the middle of it: it is begun again. An article that is published meanwhile is not lost.
        drop(follower);
        let mut follower = Follower::new(&paper.db, &paper.search);
        assert!(follower.go_on().await.unwrap());
        run(&paper.db, vec![("UPDATE articles SET status = 'draft' WHERE id = $1", vec![article_id.into()])]).await;
        assert!(follower.go_on().await.unwrap());
        run(&paper.db, vec![("UPDATE articles SET status = 'live' WHERE id = $1", vec![article_id.into()])]).await;
        follower.catch_up().await.unwrap();
        assert_eq!(results(&sample, "q=zebulon&in=names").await, ["/author/tomas-verhey/"]);
        assert_eq!(results(&sample, "q=quicksilver").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn drafts_and_locked_articles_are_never_found() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, mut follower) = searched(db).await;
        let paper = &sample.paper;
        for (status, visibility) in
            [("draft", "public"), ("live", "private"), ("live", "password"), ("scheduled", "public")]
        {
            let article_id = id_of(&sample, "how-a-dam-starves-a-delta").await;
            let hidden = vec![(
                "UPDATE articles SET status = $1, visibility = $2, headline = 'Xylophone' WHERE id = $3",
                vec![status.into(), visibility.into(), article_id.into()],
            )];
            change(paper, Event::ArticleChanged { article_id }, hidden).await;
            follower.catch_up().await.unwrap();
            let answer = get(paper, "/search/?q=xylophone").await;
            assert!(answer.text().contains("Nothing was found"), "{status} {visibility}");
        }
        // Also where it is made anew.
        rebuild(&paper.db, &Folder::of_paper(sample.folder.path())).await.unwrap();
        follower.catch_up().await.unwrap();
        assert!(results(&sample, "q=xylophone").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn dossiers_are_found_by_name_and_introduction_while_readers_may_open_them() {
    const OWN: &str = "/dossier/the-gates-of-longdu/";
    each_engine(MIGRATIONS, async |db| {
        let (sample, mut follower) = searched(db).await;
        let paper = &sample.paper;
        assert_eq!(results(&sample, "q=gates+of+longdu&in=dossiers").await, [OWN]);
        let answer = get(paper, "/search/?q=gates+of+longdu").await;
        assert!(answer.text().contains("in=dossiers"), "another tab says so");
        assert!(!get(paper, "/search/?q=ferry").await.text().contains("in=dossiers"), "where there are any");
        assert!(get(paper, "/~suggest?q=the+gates+of+lo").await.text().contains("The gates of Longdu"));
        // What changes is right at once, and as whoever reads the whole paper anew would have it.
        let dossier_id =
            number(&paper.db, "SELECT id FROM dossiers WHERE path = '/dossier/the-gates-of-longdu'", &[]).await;
        let told = || Event::DossierChanged { dossier_id, article_ids: Vec::new(), is_other: false };
        let introduction =
            r#"{"blocks":[{"id":"a","type":"paragraph","text":[{"text":"Quicksilver in the delta."}]}]}"#;
        let sql = "UPDATE dossiers SET introduction = $1, standfirst = 'Zebulon asks' WHERE id = $2";
        change(paper, told(), vec![(sql, vec![introduction.into(), dossier_id.into()])]).await;
        follower.catch_up().await.unwrap();
        for question in ["quicksilver", "zebulon"] {
            let found = get(paper, &format!("/search/?q={question}&in=dossiers")).await;
            assert!(found.text().contains(OWN) && found.text().contains("<mark>"), "{question}: {}", found.text());
            assert!(found.text().contains("<span>Dossier</span>"), "{}", found.text());
        }
        // Hidden: at first it is only not shown, then not known.
        let hidden = vec![("UPDATE dossiers SET state = 'draft' WHERE id = $1", vec![dossier_id.into()])];
        run(&paper.db, hidden).await;
        assert!(results(&sample, "q=quicksilver&in=dossiers").await.is_empty());
        assert!(!get(paper, "/~suggest?q=the+gates+of+lo").await.text().contains("The gates of Longdu"));
        change(paper, told(), Vec::new()).await;
        follower.catch_up().await.unwrap();
        let none = get(paper, "/search/?q=quicksilver&in=dossiers").await;
        assert!(none.text().contains("Nothing was found"), "{}", none.text());
        // The same where everything is looked through, and where the index is made anew.
        let shown = "UPDATE dossiers SET state = 'closed', closed_at = 1 WHERE id = $1";
        change(paper, Event::FurnitureChanged, vec![(shown, vec![dossier_id.into()])]).await;
        follower.catch_up().await.unwrap();
        assert_eq!(results(&sample, "q=quicksilver&in=dossiers").await, [OWN]);
        let gone = "UPDATE dossiers SET state = 'draft' WHERE id = $1";
        run(&paper.db, vec![(gone, vec![dossier_id.into()])]).await;
        rebuild(&paper.db, &Folder::of_paper(sample.folder.path())).await.unwrap();
        follower.catch_up().await.unwrap();
        run(&paper.db, vec![(shown, vec![dossier_id.into()])]).await;
        assert!(results(&sample, "q=quicksilver&in=dossiers").await.is_empty(), "it was no part of the new one");
        change(paper, told(), Vec::new()).await;
        follower.catch_up().await.unwrap();
        assert_eq!(results(&sample, "q=quicksilver&in=dossiers").await, [OWN]);
    })
    .await;
}

#[tokio::test]
async fn nobody_is_named_by_a_number() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _follower) = searched(db).await;
        let paper = &sample.paper;
        let id = number(&paper.db, "SELECT id FROM people WHERE slug = 'tomas-verhey'", &[]).await;
        let asked = format!("/search/?q=zzzzqq&by={id}");
        assert!(get(paper, &asked).await.text().contains("Tomas Verhey"), "whose articles readers know");
        // As is somebody of whom nothing was published yet.
        run(&paper.db, vec![("UPDATE people SET article_count = 0 WHERE id = $1", vec![id.into()])]).await;
        assert!(!get(paper, &asked).await.text().contains("Tomas Verhey"));
    })
    .await;
}

#[tokio::test]
async fn an_index_that_is_lost_is_made_anew() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, follower) = searched(db).await;
        let paper = &sample.paper;
        let folder = Folder::of_paper(sample.folder.path());
        let first = folder.current().unwrap();
        // Stopped without a word: whoever comes next goes on from the last commit, with what was told meanwhile.
        drop(follower);
        let article_id = id_of(&sample, "how-a-dam-starves-a-delta").await;
        let marked = vec![(
            "UPDATE articles SET headline = 'Quicksilver', version = version + 1 WHERE id = $1",
            vec![article_id.into()],
        )];
        change(paper, Event::ArticleChanged { article_id }, marked).await;
        let mut follower = Follower::new(&paper.db, &paper.search);
        follower.catch_up().await.unwrap();
        assert_eq!(folder.current().as_ref(), Some(&first));
        assert_eq!(results(&sample, "q=quicksilver").await.len(), 1);
        // Another one, made by another process, is taken over.
        let (second, count) = rebuild(&paper.db, &folder).await.unwrap();
        assert!(count > 20);
        follower.catch_up().await.unwrap();
        assert_eq!(folder.current(), Some(second.clone()));
        assert!(!folder.path(&first).exists());
        assert_eq!(results(&sample, "q=quicksilver").await.len(), 1);
        // Damaged.
        drop(follower);
        let files = std::fs::read_dir(folder.path(&second)).unwrap().map(|entry| entry.unwrap().path());
        for file in files.filter(|file| file.extension().is_some_and(|ending| ending == "term")) {
            std::fs::remove_file(&file).unwrap();
            std::fs::write(file, b"nothing of an index").unwrap();
        }
        let mut follower = Follower::new(&paper.db, &paper.search);
        follower.catch_up().await.unwrap();
        assert_ne!(folder.current(), Some(second));
        assert_eq!(results(&sample, "q=quicksilver").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn without_an_index_the_page_says_so() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let answer = get(&sample.paper, "/search/?q=river").await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.text().contains("being prepared"));
        assert_eq!(get(&sample.paper, "/").await.status, StatusCode::OK);
        assert_eq!(get(&sample.paper, "/~suggest?q=river").await.text(), "[\"river\",[],[],[]]");
    })
    .await;
}

#[tokio::test]
async fn machines_and_old_addresses() {
    each_engine(MIGRATIONS, async |db| {
        let (sample, _follower) = searched(db).await;
        let paper = &sample.paper;
        for (old, new) in [
            ("/?s=salt+coast", "/search/?q=salt+coast"),
            ("/search/salt/", "/search/?q=salt"),
            ("/search?q=a", "/search/?q=a"),
            ("/search", "/search/"),
        ] {
            let answer = get(paper, old).await;
            assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::MOVED_PERMANENTLY, new), "{old}");
        }
        let description = get(paper, "/opensearch.xml").await;
        assert!(description.header(header::CONTENT_TYPE).starts_with("application/opensearchdescription+xml"));
        assert!(description.text().contains("template=\"https://river.example/search/?q={searchTerms}\""));
        assert!(get(paper, "/").await.text().contains("href=\"/opensearch.xml\""));
        let suggested = get(paper, "/~suggest?q=How+a+dam+st").await;
        let (typed, titles, labels, places): (String, Vec<String>, Vec<String>, Vec<String>) =
            serde_json::from_str(suggested.text()).unwrap();
        assert_eq!(typed, "How a dam st");
        let at = titles.iter().position(|title| title.starts_with("How a dam")).unwrap();
        assert_eq!(labels[at], "");
        let place = places[at].strip_prefix("https://river.example").unwrap();
        assert!(get(paper, place).await.text().contains(&titles[at]));
    })
    .await;
}

#[tokio::test]
async fn the_doctor_looks_at_the_index() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let (paper, place) = (&sample.paper, sample.folder.path());
        let said = async || checks::search::finding(&paper.db, place).await.unwrap();
        let first = said().await;
        assert!(first.weight == Weight::Notice && first.what.contains("no index yet"), "{first:?}");
        paper.search.lie_in(place);
        let mut follower = Follower::new(&paper.db, &paper.search);
        follower.catch_up().await.unwrap();
        let well = said().await;
        assert!(well.weight == Weight::Well && well.what.ends_with(" texts can be found."), "{well:?}");
        // The store was put back from a backup.
        let folder = Folder::of_paper(place);
        let id = id_of(&sample, "how-a-dam-starves-a-delta").await;
        let sql = "UPDATE articles SET headline = 'Zomia', version = version + 1 WHERE id = $1";
        change(paper, Event::ArticleChanged { article_id: id }, vec![(sql, vec![id.into()])]).await;
        assert!(said().await.what.contains("what came since"));
        follower.catch_up().await.unwrap();
        run(&paper.db, vec![("DELETE FROM outbox", Vec::new())]).await;
        let ahead = said().await;
        assert!(ahead.weight == Weight::Notice && ahead.what.contains("of a later day"), "{ahead:?}");
        let meta = folder.path(&folder.current().unwrap()).join("meta.json");
        std::fs::write(&meta, "{").unwrap();
        let broken = said().await;
        assert!(broken.weight == Weight::Notice && broken.what.contains("cannot answer"), "{broken:?}");
        assert!(broken.mend.contains("courant search rebuild"));
    })
    .await;
}
