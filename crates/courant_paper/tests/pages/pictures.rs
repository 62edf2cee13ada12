//! Pictures that readers add to their comments: who sees them, and when.

use super::desk::{Thread, led, pick};
use super::html::Html;
use super::library::files::{CANARY, bomb, photo, with_place};
use super::person::Person;
use super::support::{Answer, NOW, Sample, column, get, number, page, sample, send, send_bytes};
use courant_kit::jobs::Worker;
use courant_paper::accounts::Role;
use courant_paper::comments::{forget_networks, pictures};
use courant_paper::library::left;
use courant_paper::media::renditions::RenditionMaker;
use courant_paper::media::tidy::tidy;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::settings;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use std::sync::Arc;

const DESK: &str = "/~desk/comments/pictures";

/// Sends a picture as the form of one's own page does.
async fn add(paper: &Arc<Paper>, own: &str, bytes: &[u8], alt: &str, origin: &str) -> Answer {
    let mut body = b"--x\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"../a.html\"\r\ncontent-type: text/html\r\n\r\n".to_vec();
    body.extend(bytes);
    body.extend(format!("\r\n--x\r\ncontent-disposition: form-data; name=\"alt\"\r\n\r\n{alt}\r\n--x--\r\n").bytes());
    let headers = [("sec-fetch-site", origin), ("content-type", "multipart/form-data; boundary=x")];
    send_bytes(paper, Method::POST, own, &headers, body).await
}

/// A form of a comment as a browser sends it: its fields, then the file, then the button.
fn composed(fields: &[(&str, &str)], picture: Option<&[u8]>, act: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let name = if picture.is_some() { "IMG 1.jpg" } else { "" };
    let file = format!("--x\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"{name}\"\r\n");
    body.extend(format!("{file}content-type: application/octet-stream\r\n\r\n").bytes());
    body.extend(picture.unwrap_or_default());
    let button = "\r\n--x\r\ncontent-disposition: form-data; name=\"act\"\r\n\r\n";
    body.extend(format!("{button}{act}\r\n--x--\r\n").bytes());
    body
}

/// Sends it.
async fn compose(
    paper: &Arc<Paper>,
    form: &str,
    fields: &[(&str, &str)],
    picture: Option<&[u8]>,
    act: &str,
    more: &[(&str, &str)],
) -> Answer {
    let mut headers = vec![("content-type", "multipart/form-data; boundary=x")];
    headers.extend_from_slice(more);
    send_bytes(paper, Method::POST, form, &headers, composed(fields, picture, act)).await
}

/// What stands in the field of the text.
fn typed(answer: &Answer) -> String {
    let (_, field) = answer.text().split_once("<textarea").unwrap();
    let (_, text) = field.split_once(">\n").unwrap();
    text.split_once("</textarea>").unwrap().0.to_owned()
}

/// The picture that waits longest, by its id.
async fn waiting(paper: &Arc<Paper>) -> Vec<String> {
    column(&paper.db, "SELECT public_id FROM comment_pictures WHERE media_id IS NULL ORDER BY id").await
}

/// Adds a picture to a comment, which waits; its id.
pub async fn add_one(paper: &Arc<Paper>, own: &str) -> String {
    assert_eq!(add(paper, own, &photo(40, 30, 1), "One", "same-origin").await.status, StatusCode::SEE_OTHER);
    waiting(paper).await.remove(0)
}

/// The files of the media folder.
fn files(paper: &Paper) -> Vec<std::path::PathBuf> {
    let mut out = Vec::new();
    let mut folders = vec![paper.media.root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { out.push(path) }
        }
    }
    out
}

async fn make(sample: &Sample) {
    let paper = &sample.paper;
    let id = number(&paper.db, "SELECT MAX(id) FROM media", &[]).await;
    RenditionMaker::new(&paper.db, &paper.media, &paper.clock).make_renditions(id).await.unwrap();
}

#[tokio::test]
async fn a_picture_waits_is_shown_and_goes_with_its_comment() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let thread = Thread::of(paper, "open").await;
        let own = thread.write(paper, "The gate as it is.", "nita@reader.example").await;
        let dispatcher = dispatcher(paper).await.unwrap();
        let before = files(paper);
        assert!(get(paper, &own).await.text().contains("enctype=\"multipart/form-data\""));
        let added = add(paper, &own, &with_place(320, 200), "A <gate>", "same-origin").await;
        assert_eq!((added.status, added.header(header::LOCATION)), (StatusCode::SEE_OTHER, own.as_str()));
        assert!(get(paper, &own).await.text().contains("Pictures that wait for a moderator: 1"));
        let new: Vec<_> = files(paper).into_iter().filter(|file| !before.contains(file)).collect();
        assert_eq!(new.len(), 1);
        let kept = std::fs::read(&new[0]).unwrap();
        assert!(!kept.windows(CANARY.len()).any(|part| part == CANARY), "where it was taken is on the disk");

        // Nobody sees it but moderators: not in the thread, and not by the address that it will have.
        let name = new[0].strip_prefix(&paper.media.root).unwrap().to_str().unwrap().to_owned();
        assert_eq!(get(paper, &format!("/~media/{name}")).await.status, StatusCode::NOT_FOUND);
        let story = get(paper, &thread.path).await;
        assert!(story.text().contains("The gate as it is.") && !story.text().contains("&lt;gate>"));
        let id = waiting(paper).await.remove(0);
        let file = format!("{DESK}/{id}");
        let wanda = Person::with(paper, "wanda@river.example", Role::Writer).await;
        for answer in [get(paper, &file).await, wanda.get(paper, &file).await, wanda.get(paper, DESK).await] {
            assert!(!answer.text().contains("gate&gt;") && answer.header(header::CONTENT_TYPE) != "image/jpeg");
        }
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        let seen = mo.get(paper, &file).await;
        assert_eq!((seen.header(header::CONTENT_TYPE), seen.header(header::CACHE_CONTROL)), ("image/jpeg", "no-store"));
        assert_eq!(seen.bytes.as_ref(), kept.as_slice());
        assert!(mo.get(paper, DESK).await.text().contains("The gate as it is."));
        assert!(mo.get(paper, "/~desk/comments").await.text().contains(DESK));

        // Shown: in the thread, as soon as its sizes are made.
        let shown = mo.send(paper, DESK, &[("act", &format!("show:{id}"))]).await;
        assert_eq!(shown.status, StatusCode::SEE_OTHER);
        let comments = format!("{}comments/", thread.path);
        for address in [&thread.path, &comments] {
            assert!(!get(paper, address).await.text().contains("&lt;gate"), "it has no sizes yet");
        }
        make(&sample).await;
        dispatcher.run_until_idle().await.unwrap();
        for address in [&thread.path, &comments] {
            let html = page(paper, address).await;
            let picture =
                html.all("img").find(|img| img.get("alt") == "A <gate>").unwrap_or_else(|| panic!("{address}"));
            assert_eq!((picture.get("width"), picture.get("height")), ("200", "320"), "it was turned upright");
            assert_eq!(get(paper, picture.get("src")).await.status, StatusCode::OK);
        }
        assert_eq!(mo.get(paper, &file).await.status, StatusCode::NOT_FOUND, "it does not wait any more");
        // Twice is once.
        mo.send(paper, DESK, &[("act", &format!("show:{id}"))]).await;
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM media WHERE alt = 'A <gate>'", &[]).await, 1);
        let history = column(
            &paper.db,
            "SELECT actor || ' ' || decision FROM comment_decisions WHERE decided_by = 'staff' ORDER BY id",
        );
        assert_eq!(history.await, ["mo picture-shown"]);
        let item = number(&paper.db, "SELECT MAX(id) FROM media", &[]).await;
        assert!(
            wanda.get(paper, &format!("/~desk/library/{item}")).await.text().contains(&comments),
            "where it is used"
        );

        // A changed text keeps it, a withdrawn comment does not.
        let changed = send(paper, &own, &[("text", "The gate, today."), ("act", "change")], &[]).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER);
        let html = get(paper, &thread.path).await;
        assert!(html.text().contains("The gate, today.") && html.text().contains("A &lt;gate"));
        send(paper, &own, &[("act", "withdraw")], &[]).await;
        assert!(!get(paper, &thread.path).await.text().contains("&lt;gate"));
        let worker = left::handle_jobs(&paper.db, &paper.clock, Worker::new(&paper.db, &paper.clock));
        assert_eq!(worker.run_until_idle().await.unwrap(), 1);
        for table in ["SELECT COUNT(*) FROM comment_pictures", "SELECT COUNT(*) FROM media WHERE alt = 'A <gate>'"] {
            assert_eq!(number(&paper.db, table, &[]).await, 0, "{table}");
        }
        assert_eq!(get(paper, &format!("/~media/{name}")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_picture_is_not_taken_and_nobody_sends_without_bound() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let own = thread.write(paper, "With pictures.", "nita@reader.example").await;
        let before = files(paper).len();
        let large = vec![0u8; 12_100_000];
        for (bytes, alt, origin, said) in [
            (&b""[..], "What it is", "same-origin", "No picture was chosen yet."),
            (
                &b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..],
                "What it is",
                "same-origin",
                "not a picture that can be shown",
            ),
            (&bomb(60_000, 60_000)[..], "What it is", "same-origin", "not a picture that can be shown"),
            (&large[..], "What it is", "same-origin", "too large: at most 12 MB"),
            (&photo(9, 9, 1)[..], " \u{202e}", "same-origin", "Please say what the picture shows."),
            (&photo(9, 9, 1)[..], "What it is", "cross-site", "did not come from this paper"),
        ] {
            let answer = add(paper, &own, bytes, alt, origin).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            assert!(answer.text().contains(said), "{said}: {}", answer.text());
            assert_eq!(typed(&answer), "With pictures.", "{said}");
        }
        let others = own.replace(own.rsplit('/').next().unwrap(), "0123");
        let stranger = add(paper, &others, &photo(9, 9, 1), "a", "same-origin").await;
        assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        assert_eq!(files(paper).len(), before, "nothing of what is refused stays");

        for red in 1..=4 {
            assert_eq!(add(paper, &own, &photo(40, 30, red), "One", "same-origin").await.status, StatusCode::SEE_OTHER);
        }
        let fifth = add(paper, &own, &photo(40, 30, 5), "One", "same-origin").await;
        assert!(fifth.text().contains("at most 4 pictures"));
        assert!(!get(paper, &own).await.text().contains("multipart"));
        // One that is taken away makes room, and is nowhere.
        let mo = Person::with(paper, "mo@river.example", Role::Moderator).await;
        mo.send(paper, DESK, &[("act", &format!("remove:{}", waiting(paper).await[0]))]).await;
        assert_eq!(add(paper, &own, &photo(40, 30, 6), "One", "same-origin").await.status, StatusCode::SEE_OTHER);

        let known = pictures::list_by_email(&mut paper.db.read().await.unwrap(), "nita@reader.example").await.unwrap();
        assert_eq!(known, vec![("One".to_owned(), NOW, false); 4], "what the paper tells their writer of");

        // Somebody of the paper waits for nobody.
        let wanda = Person::with(paper, "wanda@river.example", Role::Writer).await;
        let fields = [("text", "From the paper."), ("issued", thread.issued.as_str()), ("act", "send")];
        let hers = led(&wanda.send(paper, &thread.form, &fields).await);
        assert_eq!(add(paper, &hers, &photo(40, 30, 8), "Hers", "same-origin").await.status, StatusCode::SEE_OTHER);
        assert_eq!(column(&paper.db, "SELECT alt FROM media WHERE alt IN ('One', 'Hers')").await, ["Hers"]);

        // What waits with a refused comment is not shown to moderators any more, and goes after a week.
        let held = pick(&mo, paper, "/~desk/comments?queue=new", "With pictures.").await;
        assert!(mo.get(paper, DESK).await.text().contains("With pictures."));
        led(&mo.send(paper, "/~desk/comments", &[("one", &format!("refuse:{held}"))]).await);
        assert!(!mo.get(paper, DESK).await.text().contains("With pictures."));
        forget_networks(&paper.db, NOW + 6 * 86_400_000).await.unwrap();
        assert_eq!(waiting(paper).await.len(), 4);
        forget_networks(&paper.db, NOW + 8 * 86_400_000).await.unwrap();
        assert_eq!(waiting(paper).await.len(), 0);
        for file in files(paper) {
            let old = std::time::SystemTime::now() - std::time::Duration::from_secs(7_200);
            std::fs::File::options().write(true).open(file).unwrap().set_modified(old).unwrap();
        }
        tidy(&paper.db, &paper.media, NOW + 10 * 86_400_000).await.unwrap();
        assert_eq!(files(paper).len(), before + 1, "hers is there");

        // A paper that wants none offers none and takes none.
        let own = thread.write(paper, "No pictures.", "tom@reader.example").await;
        let mut settings = settings::find(&mut paper.db.read().await.unwrap()).await.unwrap().unwrap();
        settings.comment_pictures = false;
        settings::change(&paper.db, settings, NOW).await.unwrap();
        paper.reload().await.unwrap();
        assert!(!get(paper, &own).await.text().contains("multipart"));
        let refused = add(paper, &own, &photo(40, 30, 7), "One", "same-origin").await;
        assert!(refused.text().contains("No more pictures can be added"));
    })
    .await;
}

/// The comment's own form takes a picture: once, however often it is sent, and never at the cost of the text.
#[tokio::test]
async fn a_picture_goes_with_its_comment() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let html = page(paper, &thread.form).await;
        assert_eq!(html.one("form").get("enctype"), "multipart/form-data");
        let fields: Vec<&str> = html.all("input").map(|one| one.get("name")).collect();
        assert_eq!(
            fields.iter().rposition(|name| *name == "picture"),
            Some(fields.len() - 1),
            "fields stand before it"
        );
        let live = "SELECT COUNT(*) FROM comments WHERE state = 'live'";
        let before = number(&paper.db, live, &[]).await;
        let fields = [
            ("issued", thread.issued.as_str()),
            ("text", "The *gate*, as it is.\r\n\r\nToday."),
            ("name", "Nita"),
            ("email", "nita@reader.example"),
            ("alt", "A <gate>"),
        ];
        let gate = photo(40, 30, 1);

        // A preview keeps everything but the file, which browsers do not keep, and says so.
        let named = [&fields[..], &[("picture", "IMG 1.jpg"), ("act", "preview")]].concat();
        for answer in [
            compose(paper, &thread.form, &fields, Some(&gate), "preview", &[]).await,
            send(paper, &thread.form, &named, &[]).await,
        ] {
            assert_eq!(answer.status, StatusCode::OK);
            assert!(answer.text().contains("<em>gate</em>") && answer.text().contains("choose the picture once more"));
            assert!(
                answer.text().contains("value=\"A &lt;gate&gt;\"") || answer.text().contains("value=\"A &lt;gate>\"")
            );
            assert!(typed(&answer).contains("Today."));
        }
        assert_eq!(number(&paper.db, live, &[]).await, before);

        let own = led(&compose(paper, &thread.form, &fields, Some(&gate), "send", &[]).await);
        let mine = get(paper, &own).await;
        assert!(mine.text().contains("Pictures that wait for a moderator: 1"), "{}", mine.text());
        assert!(
            get(paper, &thread.path).await.text().contains("<p>The <em>gate</em>, as it is.</p>"),
            "the text waits not"
        );
        assert!(!get(paper, &thread.path).await.text().contains("&lt;gate"));
        // The same again, with it and as a form without files, is the same comment with the same picture.
        assert_eq!(led(&compose(paper, &thread.form, &fields, Some(&gate), "send", &[]).await), own);
        assert_eq!(led(&send(paper, &thread.form, &[&fields[..], &[("act", "send")]].concat(), &[]).await), own);
        assert_eq!((waiting(paper).await.len(), number(&paper.db, live, &[]).await), (1, before + 1));

        // Nothing chosen is no picture, whatever it is called.
        let none = [("text", "Without one."), fields[0], ("alt", "Nothing")];
        let plain = led(&compose(paper, &thread.form, &none, None, "send", &[]).await);
        assert!(!plain.contains('?') && !get(paper, &plain).await.text().contains("Pictures that wait"));

        // Answers take one too, and whoever fills in what people do not see waits with both.
        let first = "SELECT id FROM comments WHERE author_email = 'nita@reader.example'";
        let parent = number(&paper.db, first, &[]).await.to_string();
        let answer = [fields[0], ("text", "And from behind."), ("parent", &parent), ("alt", "B"), ("website", "x")];
        let held = led(&compose(paper, &thread.form, &answer, Some(&photo(40, 30, 2)), "send", &[]).await);
        assert!(get(paper, &held).await.text().contains("conversation__state--held"));
        assert_eq!(waiting(paper).await.len(), 2);

        // Who is signed in writes under no other name; what staff add is shown at once.
        let nita = Person::with(paper, "tom@reader.example", Role::Reader).await;
        let wanda = Person::with(paper, "wanda@river.example", Role::Writer).await;
        for (person, text, red) in [(&nita, "As a reader.", 3), (&wanda, "As staff.", 4)] {
            let fields = [fields[0], ("text", text), ("alt", text)];
            let headers = [("cookie", person.cookie.as_str()), ("sec-fetch-site", "same-origin")];
            led(&compose(paper, &thread.form, &fields, Some(&photo(40, 30, red)), "send", &headers).await);
        }
        assert_eq!(waiting(paper).await.len(), 3);
        assert_eq!(column(&paper.db, "SELECT alt FROM media WHERE alt LIKE 'As %'").await, ["As staff."]);
        let signed =
            "SELECT COUNT(*) FROM comments WHERE account_id IS NOT NULL AND author_email = 'tom@reader.example'";
        assert_eq!(number(&paper.db, signed, &[]).await, 1);

        // A paper that takes none has no field for one; a form from before is taken without.
        let mut settings = settings::find(&mut paper.db.read().await.unwrap()).await.unwrap().unwrap();
        settings.comment_pictures = false;
        settings::change(&paper.db, settings, NOW).await.unwrap();
        paper.reload().await.unwrap();
        let form = get(paper, &thread.form).await;
        assert!(!form.text().contains("multipart") && !form.text().contains("type=\"file\""));
        let late = [fields[0], ("text", "From before."), ("alt", "Late")];
        let late = led(&compose(paper, &thread.form, &late, Some(&gate), "send", &[]).await);
        let told = get(paper, &late).await;
        assert_eq!(told.status, StatusCode::OK);
        assert!(told.text().contains("No more pictures can be added") && typed(&told) == "From before.");
        assert_eq!(waiting(paper).await.len(), 3);
    })
    .await;
}

/// What is wrong with a picture is said while the text is there, and nothing of it stays.
#[tokio::test]
async fn a_comment_outlives_its_picture() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let thread = Thread::of(paper, "open").await;
        let before = (files(paper).len(), number(&paper.db, "SELECT COUNT(*) FROM comments", &[]).await);
        let good = photo(9, 9, 1);
        let [large, larger] = [12_100_000, 41_000_000].map(|size| vec![0u8; size]);
        let issued = thread.issued.as_str();
        for (bytes, alt, issued, origin, said, fault) in [
            (&good[..], " \u{202e}", issued, "same-origin", "Please say what the picture shows.", "alt"),
            (&b"<svg/>"[..], "A", issued, "same-origin", "not a picture that can be shown", "picture"),
            (&bomb(60_000, 60_000)[..], "A", issued, "same-origin", "not a picture that can be shown", "picture"),
            (&large[..], "A", issued, "same-origin", "too large: at most 12 MB", "picture"),
            (&larger[..], "A", issued, "same-origin", "too large: at most 12 MB", "picture"),
            (&good[..], "A", "1-0", "same-origin", "open for a long time", ""),
            (&good[..], "A", issued, "cross-site", "did not come from this paper", ""),
        ] {
            let fields = [("text", "Kept in any case."), ("name", "Nita"), ("issued", issued), ("alt", alt)];
            let headers = [("sec-fetch-site", origin)];
            let answer = compose(paper, &thread.form, &fields, Some(bytes), "send", &headers).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            assert!(answer.text().contains(said), "{said}: {}", answer.text());
            assert_eq!(typed(&answer), "Kept in any case.");
            let html = Html::parse(answer.text());
            assert_eq!(html.all("input").find(|one| one.get("name") == "name").unwrap().get("value"), "Nita");
            let wrong: Vec<&str> =
                html.all("input").filter(|one| one.get("aria-invalid") == "true").map(|one| one.get("name")).collect();
            assert_eq!(wrong, if fault.is_empty() { vec![] } else { vec![fault] }, "{said}");
            assert!(answer.text().contains("choose the picture once more"));
        }
        let both = [("text", ""), ("issued", issued), ("alt", "")];
        let answer = compose(paper, &thread.form, &both, Some(&good), "send", &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a text is wanted first");
        assert!(!answer.text().contains("Please say what the picture shows."));
        let now = (files(paper).len(), number(&paper.db, "SELECT COUNT(*) FROM comments", &[]).await);
        assert_eq!(now, before, "nothing of what is refused stays");

        // What turns out to be damaged only when it is drawn is told on the writer's own page, which takes another.
        let fields = [("text", "With a torn one."), ("issued", issued), ("alt", "Torn")];
        let own = led(&compose(paper, &thread.form, &fields, Some(&bomb(60, 60)), "send", &[]).await);
        let told = get(paper, &own).await;
        assert_eq!(told.status, StatusCode::OK);
        assert!(told.text().contains("not a picture that can be shown") && typed(&told) == "With a torn one.");
        assert!(told.text().contains("Your comment is published.") && told.text().contains("write--picture"));
        let (address, _) = own.split_once('?').unwrap();
        assert_eq!(add(paper, address, &good, "Whole", "same-origin").await.status, StatusCode::SEE_OTHER);
        assert_eq!(add(paper, address, &good, "Whole", "same-origin").await.status, StatusCode::SEE_OTHER);
        assert_eq!(waiting(paper).await.len(), 1, "the same one twice is one");

        // As many may wait as may wait, with the comment or after it.
        for red in 1..=12u8 {
            let text = format!("Number {red}.");
            let fields = [("text", text.as_str()), ("issued", issued), ("alt", "One")];
            paper.clock.set(NOW + i64::from(red) * 600_000);
            let own = led(&compose(paper, &thread.form, &fields, Some(&photo(20, 20, red)), "send", &[]).await);
            assert_eq!(own.ends_with("?picture-later"), red == 12, "{red}");
        }
        assert_eq!(waiting(paper).await.len(), 12);

        // Fields have their own bound, and what is no form is none.
        let long = "x".repeat(140_000);
        let answer = compose(paper, &thread.form, &[("text", &long)], Some(&good), "send", &[]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let many = vec![("a", ""); 200];
        let answer = compose(paper, &thread.form, &many, Some(&good), "send", &[]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let headers = [("content-type", "multipart/form-data; boundary=x")];
        let answer = send_bytes(paper, Method::POST, &thread.form, &headers, &b"--x\r\nnothing"[..]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    })
    .await;
}
