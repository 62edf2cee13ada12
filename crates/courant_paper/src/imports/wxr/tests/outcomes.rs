//! What becomes of what: states, addresses, media, later exports, refusals; and snapshots of the
//! report and the store for every fixture.

use super::importing::{NOW, run};
use super::store_dump::dump;
use super::*;
use crate::imports::wxr::{ImportError, ImportOptions, Report, Silent, import};
use crate::media::files::MediaFolder;
use crate::store::MIGRATIONS;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError, Target};
use courant_testkit::each_engine;
use tempfile::TempDir;

/// An export of these items.
pub(super) fn export(items: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"><channel><title>The River</title>
        <link>https://river.example</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
        <wp:base_site_url>https://river.example</wp:base_site_url>
        <wp:base_blog_url>https://river.example</wp:base_blog_url>{items}</channel></rss>"#
    )
}

/// A post with a number, a state and more elements.
fn post(id: i64, status: &str, more: &str) -> String {
    format!(
        "<item><title>Post {id}</title><link>https://river.example/2020/post-{id}/</link><wp:post_id>{id}</wp:post_id>
         <wp:post_type>post</wp:post_type><wp:status>{status}</wp:status><wp:post_name>post-{id}</wp:post_name>
         <wp:post_date_gmt>2020-03-01 10:00:00</wp:post_date_gmt>
         <content:encoded>Text of post {id}.</content:encoded>{more}</item>"
    )
}

struct Place {
    folder: TempDir,
    db: Db,
}

impl Place {
    async fn new(db: Db) -> Place {
        Place { folder: tempfile::tempdir().unwrap(), db }
    }

    async fn import(&self, items: &str) -> Report {
        let file = self.folder.path().join("export.xml");
        std::fs::write(&file, export(items)).unwrap();
        run(&self.db, self.folder.path(), &file, &[]).await
    }

    async fn count(&self, sql: &'static str) -> i64 {
        self.db.read().await.unwrap().load(sql, &[]).await.unwrap().int(0).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fixtures_have_their_report_and_their_store() {
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures_folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        each_engine(MIGRATIONS, async |db| {
            let place = Place::new(db).await;
            let mut report = run(&place.db, place.folder.path(), &file, &[]).await;
            let first = dump(&place.db).await;
            (report.secs, report.items_per_sec) = (0.0, 0.0);
            insta::assert_snapshot!(format!("import-{name}"), format!("{}\n{first}", report.to_text(50, None)));
            let again = run(&place.db, place.folder.path(), &file, &[]).await;
            assert_eq!((again.kept, again.added.sum()), (report.kept, 0), "{name}");
            assert_eq!(dump(&place.db).await, first, "{name}");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_unpublished_becomes_public() {
    each_engine(MIGRATIONS, async |db| {
        let place = Place::new(db).await;
        let password = "<wp:post_password>secret</wp:post_password>";
        let comments: String = ["1", "0", "spam", "trash", "post-trashed", "odd"]
            .iter()
            .zip(1..)
            .map(|(state, id)| {
                format!(
                    "<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_approved>{state}</wp:comment_approved>
                     <wp:comment_content>C</wp:comment_content></wp:comment>"
                )
            })
            .collect();
        let states = ["draft", "pending", "private", "trash", "auto-draft", "inherit", "odd", ""];
        let mut items: String = states.iter().zip(10..).map(|(state, id)| post(id, state, "")).collect();
        items.push_str(&post(1, "publish", &comments));
        items.push_str(&post(2, "publish", password));
        items.push_str(&post(3, "future", ""));
        items.push_str(&post(4, "future", "").replace("2020-03", "2036-03"));
        items.push_str(&post(5, "publish", "").replace("2020-03", "2036-03"));
        let report = place.import(&items).await;
        assert_eq!(report.kept.articles, 13);
        assert_eq!(place.count("SELECT COUNT(*) FROM public_articles").await, 1);
        assert_eq!(place.count("SELECT COUNT(*) FROM public_comments").await, 1);
        assert_eq!(place.count("SELECT COUNT(*) FROM articles WHERE status = 'scheduled'").await, 2);
        assert_eq!(place.count("SELECT COUNT(*) FROM articles WHERE password_hash LIKE '%secret%'").await, 0);
        assert_eq!(
            place
                .count("SELECT COUNT(*) FROM articles WHERE path IS NOT NULL AND status NOT IN ('live', 'scheduled')")
                .await,
            0
        );
        // Of the password's article the address is known, of the private one nobody hears either.
        let mut tx = place.db.read().await.unwrap();
        for id in [10, 11, 12, 13, 14, 15, 16, 17, 3, 4, 5] {
            let path = format!("/2020/post-{id}");
            if let Some(found) = crate::addresses::rows::find(&mut tx, &path).await.unwrap() {
                let full = crate::articles::rows::find_public(&mut tx, found.id).await.unwrap();
                assert!(full.is_none(), "{path}");
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newer_export_adds_and_renews_what_nobody_touched() {
    each_engine(MIGRATIONS, async |db| {
        let place = Place::new(db).await;
        place.import(&(post(1, "publish", "") + &post(2, "publish", "") + &post(3, "publish", ""))).await;
        let edit = place.db.write::<_, DbError, _>(|tx| {
            Box::pin(async move {
                tx.execute("UPDATE articles SET version = 2, headline = 'Edited here' WHERE headline = 'Post 2'", &[])
                    .await
            })
        });
        assert_eq!(edit.await.unwrap(), 1);
        let comment = "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_approved>1</wp:comment_approved>
                       <wp:comment_content>New</wp:comment_content></wp:comment>";
        let later = post(1, "publish", "").replace("<title>Post 1", "<title>Renamed").replace("post-1/", "renamed/")
            + &post(2, "publish", "").replace("<title>Post 2", "<title>Renamed too")
            + &post(3, "publish", comment)
            + &post(4, "publish", "");
        let report = place.import(&later).await;
        assert_eq!((report.kept.articles, report.added.articles, report.added.comments), (4, 1, 1));
        let told: Vec<&str> = report.changed.iter().map(|entry| entry.reason.as_str()).collect();
        assert_eq!(
            told,
            [
                "differs from the earlier import; taken over anew",
                "differs from the earlier import but was edited here since; left as it is"
            ]
        );
        assert_eq!(place.count("SELECT COUNT(*) FROM articles WHERE headline = 'Renamed'").await, 1);
        assert_eq!(place.count("SELECT COUNT(*) FROM articles WHERE headline = 'Edited here'").await, 1);
        assert_eq!(place.count("SELECT comment_count FROM articles WHERE headline = 'Post 3'").await, 1);
        let mut tx = place.db.read().await.unwrap();
        let old = crate::addresses::rows::find(&mut tx, "/2020/post-1").await.unwrap().unwrap();
        let new = crate::addresses::rows::find(&mut tx, "/2020/renamed").await.unwrap().unwrap();
        assert_eq!((old.id, old.is_canonical, new.is_canonical), (new.id, false, true));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn followers_come_with_their_addresses_and_stay_away_once_they_left() {
    each_engine(MIGRATIONS, async |db| {
        let place = Place::new(db).await;
        let follow = |email: &str, since: &str| {
            format!(
                "<wp:postmeta><wp:meta_key>_stcr@_{email}</wp:meta_key><wp:meta_value>{since}|Y</wp:meta_value>
                 </wp:postmeta>"
            )
        };
        let comment = "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_approved>1</wp:comment_approved>
             <wp:comment_author_email>Reader@Mail.Example</wp:comment_author_email>
             <wp:comment_content>Mine</wp:comment_content></wp:comment>";
        let early = follow("Reader@Mail.Example", "2020-03-02 10:00:00") + comment;
        place.import(&post(1, "publish", &early)).await;
        let known = "SELECT COUNT(*) FROM subscriptions s JOIN addressees a ON a.email = s.email AND a.confirmed_at > 0
             JOIN comments c ON c.author_email = a.email
             WHERE s.email = 'reader@mail.example' AND s.seen_at >= c.live_at AND s.confirmed_at > 0";
        assert_eq!(place.count(known).await, 1, "one address for what was written and what is followed");

        let leave = place.db.write::<_, DbError, _>(|tx| {
            Box::pin(async move { crate::notices::rows_write::end_all(tx, "reader@mail.example").await })
        });
        leave.await.unwrap();
        let later = early + &follow("late@mail.example", "2027-02-01 10:00:00");
        place.import(&post(1, "publish", &later).replace("<title>Post 1", "<title>Renamed")).await;
        assert_eq!(place.count("SELECT COUNT(*) FROM articles WHERE headline = 'Renamed'").await, 1);
        assert_eq!(place.count("SELECT COUNT(*) FROM subscriptions").await, 1);
        assert_eq!(place.count("SELECT COUNT(*) FROM subscriptions WHERE email = 'late@mail.example'").await, 1);
    })
    .await;
}

/// A post with this text.
fn says(text: &str) -> String {
    let encoded = format!("<content:encoded><![CDATA[{text}]]></content:encoded>");
    post(1, "publish", "").replace("<content:encoded>Text of post 1.</content:encoded>", &encoded)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_go_with_their_passages_through_a_newer_export() {
    each_engine(MIGRATIONS, async |db| {
        let place = Place::new(db).await;
        let ask = |words: &str| {
            format!("[wpdiscuz-feedback id=\"q1\" question=\"Should there be one?\"]{words}[/wpdiscuz-feedback]")
        };
        let find = async || {
            let sql = "SELECT q.state || '|' || q.quote || '|' || q.prefix || '|' || (SELECT COUNT(*) FROM comments c
                 WHERE c.question_id = q.id) FROM inline_questions q";
            place.db.read().await.unwrap().load(sql, &[]).await.unwrap().string(0).unwrap()
        };
        let marked = async || place.count("SELECT COUNT(*) FROM articles WHERE body LIKE '%\"question\"%'").await;
        let text = format!("<p>The town wants {} at the bridge.</p><p>It was there before.</p>", ask("a toll"));
        let answer = "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_approved>1</wp:comment_approved>
             <wp:comment_content>Yes</wp:comment_content><wp:commentmeta><wp:meta_key>wpdiscuz_feedback_form_id</wp:meta_key>
             <wp:meta_value>q1</wp:meta_value></wp:commentmeta></wp:comment>";
        place.import(&says(&text).replace("</item>", &format!("{answer}</item>"))).await;
        let answers = place.count("SELECT COUNT(*) FROM comments WHERE question_id IS NOT NULL").await;
        assert_eq!(find().await, format!("open|a toll|The town wants |{answers}"));

        // The words around it change, and the export does not carry the mark any more.
        let report = place.import(&says("<p>New on top.</p><p>The old town wants a toll at the bridge.</p>")).await;
        assert!(report.lost.is_empty(), "{:?}", report.lost);
        assert_eq!((find().await, marked().await), (format!("open|a toll|The old town wants |{answers}"), 1));

        // The passage is gone: kept with its answers and where it stood, and told of.
        let report = place.import(&says("<p>Nothing of this is left here.</p>")).await;
        assert!(report.lost.iter().any(|entry| entry.item.contains("Should there be one?")), "{:?}", report.lost);
        assert_eq!((find().await, marked().await), (format!("lost|a toll|The old town wants |{answers}"), 0));

        // Lost is lost once; and it is back when the export marks it again.
        let report = place.import(&says("<p>Nothing of this is left at all.</p>")).await;
        assert!(report.lost.is_empty(), "{:?}", report.lost);
        place.import(&says(&format!("<p>Now {} again.</p>", ask("the toll")))).await;
        assert_eq!((find().await, marked().await), (format!("open|the toll|Now |{answers}"), 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_stored_before_places_were_noted_are_placed() {
    each_engine(MIGRATIONS, async |db| {
        let place = Place::new(db).await;
        let ask =
            |id: &str| format!("[wpdiscuz-feedback id=\"{id}\" question=\"Well?\"]words of {id}[/wpdiscuz-feedback]");
        place.import(&says(&format!("<p>Here {} and {}.</p>", ask("q1"), ask("q2")))).await;
        let forget = place.db.write::<_, DbError, _>(|tx| {
            Box::pin(async move {
                tx.execute("UPDATE inline_questions SET block = '', quote = '', prefix = '', suffix = ''", &[]).await?;
                tx.execute("UPDATE inline_questions SET mark = 'not-in-the-text' WHERE mark = 'q2'", &[]).await
            })
        });
        forget.await.unwrap();
        assert_eq!(crate::comments::questions::find_anchors(&place.db, NOW).await.unwrap(), 1);
        assert_eq!(crate::comments::questions::find_anchors(&place.db, NOW).await.unwrap(), 0);
        let placed =
            "SELECT COUNT(*) FROM inline_questions WHERE mark = 'q1' AND state = 'open' AND quote = 'words of q1'";
        assert_eq!(place.count(placed).await, 1);
        assert_eq!(place.count("SELECT COUNT(*) FROM inline_questions WHERE mark <> 'q1' AND state = 'lost'").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_at_hand_come_in_and_sizes_are_tied_to_them() {
    each_engine(MIGRATIONS, async |db| {
        let place = Place::new(db).await;
        let uploads = place.folder.path().join("wp-content/uploads/2020");
        std::fs::create_dir_all(&uploads).unwrap();
        let mut png = std::io::Cursor::new(Vec::new());
        image::RgbImage::new(8, 6).write_to(&mut png, image::ImageFormat::Png).unwrap();
        for name in ["River-scaled.png", "loose.png"] {
            std::fs::write(uploads.join(name), png.get_ref()).unwrap();
        }
        let text = r#"<content:encoded><![CDATA[<p>
            <img src="https://river.example/wp-content/uploads/2020/river-300x200.png">
            <img src="https://www.river.example/wp-content/uploads/2020/loose-100x100.png">
            <img src="https://river.example/wp-content/uploads/2020/gone.png"></p>]]></content:encoded>"#;
        let items = format!(
            "<item><title>River</title><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type>
             <wp:status>inherit</wp:status><link>https://river.example/2020/post-1/river/</link>
             <wp:post_parent>1</wp:post_parent>
             <wp:attachment_url>https://river.example/wp-content/uploads/2020/river-scaled.png</wp:attachment_url></item>{}",
            post(1, "publish", "").replace("<content:encoded>Text of post 1.</content:encoded>", text)
        );
        let file = place.folder.path().join("export.xml");
        std::fs::write(&file, export(&items)).unwrap();
        let before = run(&place.db, place.folder.path(), &file, &[]).await;
        assert_eq!(before.kept.media, 1);
        assert_eq!(place.count("SELECT COUNT(*) FROM media WHERE state = 'reference'").await, 3);
        let folders = [place.folder.path().to_owned()];
        let after = run(&place.db, place.folder.path(), &file, &folders).await;
        assert_eq!(after.added.sum(), 0);
        assert_eq!(place.count("SELECT COUNT(*) FROM media WHERE state = 'stored' AND width = 8").await, 2);
        let body = place.db.read().await.unwrap().load("SELECT body FROM articles", &[]).await.unwrap().string(0).unwrap();
        assert_eq!(body.matches("\"library\"").count(), 3, "{body}");
        let mut tx = place.db.read().await.unwrap();
        let page = crate::addresses::rows::find(&mut tx, "/2020/post-1/river").await.unwrap().unwrap();
        assert_eq!((page.kind.as_str(), page.is_canonical), ("article", false));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dry_run_tells_the_same_and_writes_nothing() {
    let file = fixtures_folder().join("rich.xml");
    each_engine(MIGRATIONS, async |db| {
        let place = Place::new(db).await;
        let empty = dump(&place.db).await;
        let options = ImportOptions { file: file.clone(), dry_run: true, ..ImportOptions::default() };
        let media = MediaFolder::new(place.folder.path().join("media"));
        let dry = import(options, &place.db, &media, &Clock::fixed(NOW), &Silent).await.unwrap();
        assert_eq!(dump(&place.db).await, empty);
        assert!(!media.root.exists());
        let real = run(&place.db, place.folder.path(), &file, &[]).await;
        let of = |report: &Report| {
            (
                report.kept.articles,
                report.kept.pages,
                report.kept.comments,
                report.kept.media,
                report.kept.people,
                report.kept.sections,
                report.kept.topics,
            )
        };
        assert_eq!((of(&dry), dry.added.articles), (of(&real), real.added.articles));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_imported_is_refused_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Target::Sqlite(folder.path().join("paper.db")), MIGRATIONS).await.unwrap();
    let media = MediaFolder::new(folder.path().join("media"));
    let path = |name: &str| folder.path().join(name);
    for (name, bytes) in [("empty.xml", ""), ("page.html", "<!DOCTYPE html><html></html>"), ("note.txt", "hello")] {
        std::fs::write(path(name), bytes).unwrap();
    }
    std::fs::write(path("good.xml"), export(&post(1, "publish", ""))).unwrap();
    let whole = export(&(post(1, "publish", "") + &post(2, "publish", "")));
    std::fs::write(path("cut.xml"), &whole[..whole.len() - 200]).unwrap();
    let try_it = async |file: &str, media_folders: Vec<PathBuf>| {
        let options = ImportOptions { file: path(file), media_folders, ..ImportOptions::default() };
        import(options, &db, &media, &Clock::fixed(NOW), &Silent).await
    };
    for (file, words) in [
        ("none.xml", "there is no file"),
        ("media", "is a folder"),
        ("empty.xml", "is empty"),
        ("page.html", "not a WordPress export"),
        ("note.txt", "not a WordPress export"),
    ] {
        std::fs::create_dir_all(path("media")).unwrap();
        let error = try_it(file, Vec::new()).await.unwrap_err().to_string();
        assert!(error.contains(words), "{file}: {error}");
    }
    let error = try_it("good.xml", vec![path("nowhere")]).await.unwrap_err();
    assert!(matches!(error, ImportError::NoMediaFolder(_)), "{error}");
    let lock = fs::File::create(path("media/.import.lock")).unwrap();
    lock.lock().unwrap();
    assert!(matches!(try_it("good.xml", Vec::new()).await, Err(ImportError::Running)));
    drop(lock);
    let report = try_it("cut.xml", Vec::new()).await.unwrap();
    assert!(report.is_truncated && report.to_text(5, None).contains("breaks off"), "{}", report.to_text(5, None));
    assert_eq!(report.kept.articles, 1);
    assert_eq!(try_it("good.xml", Vec::new()).await.unwrap().kept.articles, 1);
}
