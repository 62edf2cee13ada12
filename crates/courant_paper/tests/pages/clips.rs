//! Films and recordings: what stands on their pages without scripts, and what machines are told.

use crate::html::{Html, fold};
use crate::support::{ADDRESS, column, get, page, path_of, sample};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};

const FILM: &str = "the-dawn-run";
const SOUND: &str = "the-gauge-answers-the-telephone";

fn property(html: &Html, name: &str) -> String {
    html.all("meta").find(|meta| meta.get("property") == name).map_or("", |meta| meta.get("content")).to_owned()
}

#[tokio::test]
async fn a_film_can_be_read() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let path = path_of(paper, FILM).await;
        let html = page(paper, &path).await;
        let tracks: Vec<(&str, &str, bool)> = html
            .all("track")
            .map(|track| (track.get("kind"), track.get("srclang"), track.attributes.contains_key("default")))
            .collect();
        assert_eq!(tracks, [("captions", "en", true), ("captions", "km", false), ("chapters", "en", false)]);
        assert_eq!(html.texts("clip__length"), ["Length: 0:24"]);
        let chapters: Vec<(String, String)> = html
            .all("a")
            .filter(|link| link.path.iter().any(|above| above == "nav.chapters"))
            .map(|link| (link.get("href").to_owned(), fold(&link.text)))
            .collect();
        let film = html.all("source").next().unwrap().get("src").to_owned();
        let expected = [
            (0, "0:00 The landing"),
            (5, "0:05 Four hundred kilos of ice"),
            (11, "0:11 The bend below the mast"),
            (16, "0:16 Where the sun stands"),
        ];
        assert_eq!(chapters, expected.map(|(secs, text)| (format!("{film}#t={secs}"), text.to_owned())));
        assert!(html.all("details").all(|details| !details.attributes.contains_key("open")));
        let summaries: Vec<String> = html.all("summary").map(|summary| fold(&summary.text)).collect();
        assert_eq!(summaries, ["Transcript English", "Transcript ភាសាខ្មែរ"]);
        let own = html.by_id("transcript").unwrap();
        assert!(own.text.contains("Chantha Oum: We leave before the light, so that the fish are ice-cold at seven."));
        assert_eq!(own.text.matches("Chantha Oum").count(), 1, "a name stands where somebody begins to speak");
        let khmer = html.by_id("transcript-km").unwrap();
        assert_eq!(khmer.get("lang"), "km");
        assert!(khmer.text.contains("ចាន់ថា អ៊ុំ៖ យើងចេញដំណើរមុនពេលភ្លឺ ដើម្បី"), "{}", khmer.text);
        // The share box is told how to speak of a time; a page without a clip is not.
        let boxes: Vec<&str> = html.all("share-tools").map(|share| share.get("data-copy-at")).collect();
        assert_eq!(boxes, ["Copy the link at {time}"; 2]);
        let other = page(paper, &path_of(paper, "the-school-that-moves-with-the-water").await).await;
        assert!(other.all("share-tools").all(|share| !share.attributes.contains_key("data-copy-at")));

        let own = &html.json_ld()[0];
        let film = &own["video"][0];
        assert_eq!((film["@type"].as_str(), film["duration"].as_str()), (Some("VideoObject"), Some("PT24S")));
        assert_eq!(film["encodingFormat"], "video/webm");
        assert!(film["contentUrl"].as_str().unwrap().starts_with(&format!("{ADDRESS}/~media/")), "{film}");
        assert!(film["thumbnailUrl"].as_str().unwrap().starts_with(&format!("{ADDRESS}/~media/")), "{film}");
        assert_eq!(film["uploadDate"], own["datePublished"]);
        assert_eq!((film["width"].as_i64(), film["height"].as_i64()), (Some(640), Some(360)));
        assert_eq!(
            (film["caption"][0]["inLanguage"].as_str(), film["caption"][1]["inLanguage"].as_str()),
            (Some("en"), Some("km"))
        );
        assert_eq!(film["caption"][0]["encodingFormat"], "text/vtt");
        assert!(film["transcript"].as_str().unwrap().contains("\nChantha Oum: We leave"), "{film}");
        assert_eq!(film["hasPart"][2]["startOffset"], 11);
        assert_eq!(film["hasPart"][2]["url"], format!("{ADDRESS}{path}#t=11"));
        assert_eq!(own.get("audio"), None);
        assert_eq!(property(&html, "og:video"), film["contentUrl"].as_str().unwrap());
        assert_eq!(property(&html, "og:video:type"), "video/webm");
        assert_eq!(
            (property(&html, "og:video:width"), property(&html, "og:video:height")),
            ("640".to_owned(), "360".to_owned())
        );
        for name in ["contentUrl", "thumbnailUrl"] {
            let address = film[name].as_str().unwrap().strip_prefix(ADDRESS).unwrap();
            assert_eq!(get(paper, address).await.status, StatusCode::OK, "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_recording_is_an_article_of_its_own_format() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let path = path_of(paper, SOUND).await;
        let html = page(paper, &path).await;
        assert!(html.one("audio").attributes.contains_key("controls"));
        assert_eq!(html.one("audio").get("preload"), "none");
        assert_eq!(html.texts("clip__length"), ["Length: 0:34"]);
        assert!(html.by_id("transcript").unwrap().text.contains("The gauge: Kampong Reach. Six in the morning."));
        let own = &html.json_ld()[0];
        let sound = &own["audio"][0];
        assert_eq!((sound["@type"].as_str(), sound["duration"].as_str()), (Some("AudioObject"), Some("PT34S")));
        assert_eq!((sound["encodingFormat"].as_str(), sound.get("width")), (Some("audio/mpeg"), None));
        assert_eq!(own.get("video"), None);
        assert_eq!(property(&html, "og:audio:type"), "audio/mpeg");
        assert_eq!(property(&html, "og:video"), "");
        let file = get(paper, sound["contentUrl"].as_str().unwrap().strip_prefix(ADDRESS).unwrap()).await;
        assert_eq!((file.status, file.header(header::CONTENT_TYPE)), (StatusCode::OK, "audio/mpeg"));
        // In a list, how long it is stands beside what it is.
        let list = page(paper, "/society/").await;
        assert!(list.texts("label--audio").contains(&"Audio 0:34".to_owned()), "{:?}", list.texts("label--audio"));
        let films = page(paper, "/video/").await;
        assert_eq!(films.texts("label--video")[0], "Video 0:24");
        assert!(films.texts("label--report").iter().all(|label| !label.contains(':')));
    })
    .await;
}

#[tokio::test]
async fn feeds_link_to_the_transcript() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let feed: serde_json::Value = serde_json::from_str(get(paper, "/society/feed/json/").await.text()).unwrap();
        let items = feed["items"].as_array().unwrap();
        let item = items.iter().find(|item| item["url"].as_str().unwrap().contains(SOUND)).unwrap();
        let content = item["content_html"].as_str().unwrap();
        let link = format!("<a href=\"{}#transcript\">Transcript</a>", item["url"].as_str().unwrap());
        assert!(content.contains(&link), "{content}");
        assert!(!content.contains("<details") && !content.contains("Four metres"), "{content}");
        assert_eq!(item["attachments"][0]["mime_type"], "audio/mpeg");
    })
    .await;
}

#[tokio::test]
async fn a_caption_file_that_is_gone_costs_its_transcript_only() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let files = column(&db, "SELECT file FROM media WHERE media_type = 'text/vtt' ORDER BY original_name").await;
        let path = |file: &str| sample.folder.path().join("media").join(file);
        // In order of their names: the film's chapters, its captions in English and Khmer, the recording's.
        assert_eq!(files.len(), 4);
        std::fs::remove_file(path(&files[0])).unwrap();
        std::fs::write(path(&files[1]), b"\xff\xfe no captions").unwrap();
        let html = page(&sample.paper, &path_of(&sample.paper, FILM).await).await;
        assert_eq!(html.all("track").count(), 3);
        assert_eq!(html.classed("chapters").count(), 0);
        let summaries: Vec<String> = html.all("summary").map(|summary| fold(&summary.text)).collect();
        assert_eq!(summaries, ["Transcript"], "the one that is left");
        assert_eq!(html.by_id("transcript").unwrap().get("lang"), "km");
        assert!(html.json_ld()[0]["video"][0]["transcript"].as_str().unwrap().contains("យើងចេញដំណើរ"));
    })
    .await;
}
