//! WordPress posts and comments, over a table of what stands in them.

use courant_body::*;

struct Library;

fn picture(row: i64) -> MediaRefInfo {
    MediaRefInfo {
        media: MediaRef::Library(row),
        url: format!("https://old.example/wp-content/uploads/p{row}.jpg"),
        width: Some(800),
        height: Some(600),
        alt: format!("picture {row}"),
        caption: format!("Caption {row}"),
        title: format!("Title {row}"),
    }
}

impl Resolve for Library {
    fn media_by_id(&self, id: i64) -> Option<MediaRefInfo> {
        (1..=5).contains(&id).then(|| picture(id))
    }
    fn media_by_url(&self, url: &str) -> Option<MediaRefInfo> {
        (url == "https://old.example/wp-content/uploads/p4.jpg").then(|| picture(4))
    }
    fn gallery_of(&self, post: i64) -> Vec<MediaRefInfo> {
        if post == 7 { vec![picture(1), picture(2)] } else { Vec::new() }
    }
    fn local_link(&self, url: &str) -> Option<String> {
        url.strip_prefix("https://old.example").filter(|path| !path.starts_with("/wp-content")).map(str::to_owned)
    }
}

impl Pictures for Library {
    fn picture(&self, figure: &Figure, _: Use) -> Option<PictureSources> {
        Some(PictureSources { src: self.address(&figure.media)?, ..PictureSources::default() })
    }
    fn address(&self, media: &MediaRef) -> Option<String> {
        Some(match media {
            MediaRef::Library(row) => format!("/m/{row}"),
            MediaRef::Address(address) => address.clone(),
        })
    }
}

fn context() -> WordPressContext<'static> {
    WordPressContext { base_url: "https://old.example/", lang: "en", resolve: &Library }
}

fn shown(content: &str) -> (String, Reading) {
    let reading = read_wordpress(content, 7, &context());
    let html = write_html(&reading.body, &WriteOptions::new(&Library)).into_string();
    (html.replace(" loading=\"lazy\" decoding=\"async\"", ""), reading)
}

#[test]
fn posts_are_shown_as_wordpress_shows_them() {
    for (content, expected) in [
        ("It's \"here\"\n\nand <b>there</b>...", "<p>It’s “here”</p>\n<p>and <strong>there</strong>…</p>\n"),
        (
            "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n<!-- wp:separator --><hr class=\"wp-block-separator\"/><!-- /wp:separator -->",
            "<p>a</p>\n<hr>\n",
        ),
        (
            "https://youtu.be/abcdefghijk",
            "<figure class=\"embed embed--youtube\" data-provider=\"youtube\" data-player=\"https://www.youtube-nocookie.com/embed/abcdefghijk\" data-name=\"YouTube\"><a class=\"embed__link\" href=\"https://www.youtube.com/watch?v=abcdefghijk\" rel=\"noopener noreferrer external\" aria-describedby=\"embed-note\"><span class=\"embed__action\">Load from YouTube</span></a><p class=\"embed__note\" id=\"embed-note\">YouTube is contacted when you load this.</p></figure>\n",
        ),
        ("https://example.org/page", "<p><a href=\"https://example.org/page\">https://example.org/page</a></p>\n"),
        (
            "<a href=\"https://old.example/2020/post/\">x</a> <a href=\"/about\">y</a>",
            "<p><a href=\"/2020/post/\">x</a> <a href=\"/about\">y</a></p>\n",
        ),
        (
            "[caption id=\"a\" align=\"alignright\" width=\"300\"]<a href=\"https://old.example/wp-content/uploads/p3.jpg\"><img class=\"wp-image-3\" src=\"https://old.example/wp-content/uploads/p3-300x200.jpg\" /></a> It's 3[/caption]",
            "<figure class=\"figure figure--end\"><a href=\"https://old.example/wp-content/uploads/p3.jpg\"><img src=\"/m/3\" alt=\"picture 3\"></a><figcaption>It’s 3</figcaption></figure>\n",
        ),
        (
            "<img src=\"https://old.example/wp-content/uploads/p4-1024x768.jpg\" alt=\"\">",
            "<figure class=\"figure\"><img src=\"/m/4\" alt=\"\"></figure>\n",
        ),
        (
            "<img src=\"/wp-content/uploads/p4.jpg?w=3\" alt=\"x\">",
            "<figure class=\"figure\"><img src=\"/m/4\" alt=\"x\"></figure>\n",
        ),
        (
            "[gallery ids=\"1,2\" columns=\"2\"]",
            "<figure class=\"gallery gallery--columns-2\">\n<figure class=\"figure\"><img src=\"/m/1\" alt=\"picture 1\"><figcaption>Caption 1</figcaption></figure>\n<figure class=\"figure\"><img src=\"/m/2\" alt=\"picture 2\"><figcaption>Caption 2</figcaption></figure>\n</figure>\n",
        ),
        (
            "[audio mp3=\"https://a.example/x.mp3\"][/audio]",
            "<figure class=\"clip clip--audio\"><audio controls preload=\"none\"><source src=\"https://a.example/x.mp3\"></audio></figure>\n",
        ),
        (
            "[video mp4=\"https://a.example/x.mp4\"]<track srclang=\"en\" label=\"English\" kind=\"subtitles\" src=\"https://a.example/en.vtt\" />\n<track kind=\"chapters\" srclang=\"en\" src=\"https://a.example/c.vtt\"><track kind=\"metadata\" src=\"https://a.example/m.vtt\"><track srclang=\"km\" label=\"K\" src=\"https://a.example/km.vtt\">[/video]",
            "<figure class=\"clip clip--video\"><video controls preload=\"none\" playsinline><source src=\"https://a.example/x.mp4\"><track kind=\"subtitles\" src=\"https://a.example/en.vtt\" srclang=\"en\" label=\"English\" default><track kind=\"chapters\" src=\"https://a.example/c.vtt\" srclang=\"en\" label=\"en\"><track kind=\"subtitles\" src=\"https://a.example/km.vtt\" srclang=\"km\" label=\"K\"></video></figure>\n",
        ),
        (
            "<!-- wp:video -->\n<figure class=\"wp-block-video\"><video controls src=\"https://a.example/x.mp4\"><track src=\"https://a.example/en.vtt\" label=\"English\" srclang=\"en\" kind=\"captions\"></video></figure>\n<!-- /wp:video -->",
            "<figure class=\"clip clip--video\"><video controls preload=\"none\" playsinline><source src=\"https://a.example/x.mp4\"><track kind=\"captions\" src=\"https://a.example/en.vtt\" srclang=\"en\" label=\"English\" default></video></figure>\n",
        ),
        (
            "[vc_row][vc_column width=\"1/2\"][vc_column_text]a\n\nb[/vc_column_text][vc_single_image image=\"1\"][/vc_column][/vc_row]",
            "<p>a</p>\n<p>b</p>\n<figure class=\"figure\"><img src=\"/m/1\" alt=\"picture 1\"></figure>\n",
        ),
        (
            "[[gallery]] [unknown_thing a=\"1\"]x[/unknown_thing]",
            "<p>[gallery] [unknown_thing a=”1″]x[/unknown_thing]</p>\n",
        ),
        (
            "<!-- wp:embed {\"url\":\"https://vimeo.com/123456\"} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://vimeo.com/123456\n</div><figcaption>Film</figcaption></figure>\n<!-- /wp:embed -->",
            "<figure class=\"embed embed--vimeo\" data-provider=\"vimeo\" data-player=\"https://player.vimeo.com/video/123456?dnt=1\" data-name=\"Vimeo\"><a class=\"embed__link\" href=\"https://vimeo.com/123456\" rel=\"noopener noreferrer external\" aria-describedby=\"embed-note\"><span class=\"embed__action\">Load from Vimeo</span></a><p class=\"embed__note\" id=\"embed-note\">Vimeo is contacted when you load this.</p><figcaption>Film</figcaption></figure>\n",
        ),
        (
            "<!-- wp:file {\"id\":3} -->\n<div class=\"wp-block-file\"><a href=\"https://a.example/x.pdf\">Report</a><a href=\"https://a.example/x.pdf\" class=\"wp-block-file__button\" download>Download</a></div>\n<!-- /wp:file -->",
            "<p class=\"download\"><a href=\"https://a.example/x.pdf\" download>Report</a></p>\n",
        ),
    ] {
        let (html, _) = shown(content);
        assert_eq!(html, expected, "{content}");
    }
}

#[test]
fn what_cannot_be_kept_is_reported() {
    for (content, what) in [
        ("<!-- wp:latest-posts /-->", "block latest-posts"),
        ("<!-- wp:block {\"ref\":12} /-->", "reusable block {\"ref\":12}"),
        ("<!-- wp:acme/poll /-->", "block acme/poll"),
        ("<!-- wp:footnotes /-->", "footnotes"),
        ("[td_block_1 limit=\"4\"]", "[td_block_1]"),
        ("[contact-form-7 id=\"4\"]", "[contact-form-7]"),
        ("[gallery ids=\"99\"]", "attachment 99"),
        ("<form><input></form>", "form"),
        ("<video src=\"/a.mp4\"><track kind=\"metadata\" src=\"/m.vtt\"></video>", "track metadata"),
        ("<a href=\"javascript:x\">y</a>", "link to javascript:x"),
    ] {
        let (_, reading) = shown(content);
        assert!(reading.losses.iter().any(|loss| loss.what == what), "{content}: {:?}", reading.losses);
    }
    let (_, reading) = shown("<script>x</script><iframe src=\"https://maps.example/x\"></iframe>");
    let changed: Vec<_> = reading.changes.iter().map(|change| change.what.as_str()).collect();
    assert_eq!(changed, ["script", "https://maps.example/x"]);
}

#[test]
fn questions_keep_their_passage() {
    let (html, reading) = shown(
        "Before [wpdiscuz-feedback id=\"k3\" question=\"Do you agree, \"really\"?\" opened=\"1\"]the <b>passage</b>[/wpdiscuz-feedback] after.",
    );
    assert!(
        html.contains(
            "<span class=\"question\" id=\"question-k3\" data-question=\"k3\">the <strong>passage</strong></span>"
        ),
        "{html}"
    );
    let [question] = &reading.questions[..] else {
        panic!("{:?}", reading.questions);
    };
    assert_eq!((question.id.as_str(), question.is_opened), ("k3", true));
    assert!(question.question.starts_with("Do you agree"));
}

#[test]
fn footnotes_stored_beside_the_text_come_with_it() {
    let content = "<!-- wp:paragraph -->\n<p>Fact<sup data-fn=\"u1\" class=\"fn\"><a href=\"#u1\" id=\"u1-link\">1</a></sup>.</p>\n<!-- /wp:paragraph -->\n<!-- wp:footnotes /-->";
    let notes = "[{\"id\":\"u1\",\"content\":\"The <em>source</em>\"}]";
    let reading = read_wordpress_with_notes(content, 1, Some(notes), &context());
    assert!(reading.losses.is_empty(), "{:?}", reading.losses);
    assert_eq!(plain_text(&reading.body), "Fact.\n\nThe source");
    let html = write_html(&reading.body, &WriteOptions::new(&Library)).into_string();
    assert!(html.contains("<a id=\"fnref-u1\" href=\"#fn-u1\" role=\"doc-noteref\">1</a>"), "{html}");
}

#[test]
fn comments_are_text_with_links() {
    for (content, expected) in [
        (
            "It's http://a.example/x, ok\nsecond\n\nthird",
            "<p>It’s <a href=\"http://a.example/x\" rel=\"nofollow ugc noopener\">http://a.example/x</a>, ok<br>second</p>\n<p>third</p>\n",
        ),
        (
            "<blockquote>q</blockquote><code>x</code> <img src=x> :)",
            "<blockquote>\n<p>q</p>\n</blockquote>\n<p><code>x</code> 🙂</p>\n",
        ),
    ] {
        let reading = read_wordpress_comment(content, &context());
        let html = write_html(&reading.body, &WriteOptions::new(&Library)).into_string();
        assert_eq!(html, expected, "{content}");
    }
}

#[test]
fn sides_and_quotes_follow_the_language() {
    let german = WordPressContext { base_url: "https://old.example/", lang: "de-DE", resolve: &Library };
    assert_eq!(plain_text(&read_wordpress("\"Ja\"", 1, &german).body), "„Ja“");
    let persian = WordPressContext { base_url: "https://old.example/", lang: "fa-IR", resolve: &Library };
    let body = read_wordpress("<img class=\"alignright\" src=\"/x.png\">", 1, &persian).body;
    assert_eq!(body.figures().map(|figure| figure.placement).collect::<Vec<_>>(), [Placement::Start]);
}

#[test]
fn old_players_play_again() {
    for content in [
        "[youtube abcdefghijk]",
        "[youtube=http://www.youtube.com/watch?v=abcdefghijk]",
        "[youtube]abcdefghijk[/youtube]",
        "[youtube id=\"abcdefghijk\"]",
        "[embed]https://youtu.be/abcdefghijk[/embed]",
    ] {
        let (html, reading) = shown(content);
        assert!(
            html.contains("https://www.youtube.com/watch?v=abcdefghijk") && !html.contains('['),
            "{content}: {html}"
        );
        assert!(reading.losses.is_empty(), "{content}: {:?}", reading.losses);
    }
}
