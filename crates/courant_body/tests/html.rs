//! HTML in and out again, over a table of what people write and paste.

use courant_body::*;

fn page(html: &str) -> String {
    let reading = read_html(html, &Policy::Article);
    write_html(&reading.body, &WriteOptions::new(&PlainPictures)).into_string()
}

fn comment(html: &str) -> String {
    let reading = read_html(html, &Policy::Comment);
    write_html(&reading.body, &WriteOptions::new(&PlainPictures)).into_string()
}

#[test]
fn articles_keep_what_the_vocabulary_can_say() {
    for (html, expected) in [
        ("hello  <b>world</b>\n", "<p>hello <strong>world</strong></p>\n"),
        ("<p>a</p>b<p>c", "<p>a</p>\n<p>b</p>\n<p>c</p>\n"),
        ("<h1 id=x>T</h1><h2 id=x>U</h2>", "<h2 id=\"x\">T</h2>\n<h2 id=\"x-2\">U</h2>\n"),
        (
            "<ol start=3 reversed><li>a<li><p>b</p><p>c</p></ol>",
            "<ol start=\"3\" reversed>\n<li>a</li>\n<li><p>b</p>\n<p>c</p>\n</li>\n</ol>\n",
        ),
        (
            "<p><img src=/a.jpg alt='x y' width=30 height=20></p>",
            "<figure class=\"figure\"><img src=\"/a.jpg\" width=\"30\" height=\"20\" alt=\"x y\" loading=\"lazy\" decoding=\"async\"></figure>\n",
        ),
        ("<b>x<div>y</div>z</b>", "<p><strong>x</strong></p>\n<p><strong>y</strong></p>\n<p><strong>z</strong></p>\n"),
        ("<a href='jav&#x09;ascript:alert(1)'>x</a>", "<p>x</p>\n"),
        ("<p onclick=x style='color:red'>x<script>y</script><style>z</style></p>", "<p>x</p>\n"),
        (
            "<iframe src='//www.youtube.com/embed/abcdefghijk'></iframe>",
            "<figure class=\"embed embed--youtube\" data-provider=\"youtube\" data-player=\"https://www.youtube-nocookie.com/embed/abcdefghijk\" data-name=\"YouTube\"><a class=\"embed__link\" href=\"https://www.youtube.com/watch?v=abcdefghijk\" rel=\"noopener noreferrer external\" aria-describedby=\"embed-note\"><span class=\"embed__action\">Load from YouTube</span></a><p class=\"embed__note\" id=\"embed-note\">YouTube is contacted when you load this.</p></figure>\n",
        ),
        (
            "<pre><code class='language-rust'>\nfn <span>&lt;</span></code></pre>",
            "<pre><code class=\"language-rust\">\nfn &lt;</code></pre>\n",
        ),
        (
            "<blockquote><p>a</p><cite>b</cite></blockquote>",
            "<figure class=\"quote\"><blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>b</figcaption></figure>\n",
        ),
        (
            "<table><thead><tr><th>x<th>y<tbody><tr><th>a<td>b</table>",
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<thead>\n<tr><th scope=\"col\">x</th><th scope=\"col\">y</th></tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">a</th><td>b</td></tr>\n</tbody>\n</table></div>\n",
        ),
        (
            "<table><tr><td>a<td>b</table>",
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<tbody>\n<tr><td>a</td><td>b</td></tr>\n</tbody>\n</table></div>\n",
        ),
    ] {
        assert_eq!(page(html), expected, "{html}");
    }
}

#[test]
fn comments_hold_text_only() {
    for (html, expected) in [
        ("<h1>x</h1>", "<p>x</p>\n"),
        (
            "<a href=https://a.example id=q title=t>x</a><img src=/x>",
            "<p><a href=\"https://a.example\" rel=\"nofollow ugc noopener\">x</a></p>\n",
        ),
        (
            "<blockquote>q</blockquote><ul><li>a</ul>",
            "<blockquote>\n<p>q</p>\n</blockquote>\n<ul>\n<li>a</li>\n</ul>\n",
        ),
        ("<section class='part part--satire'><h2 class=part__label>L</h2>x</section>", "<p>L</p>\n<p>x</p>\n"),
    ] {
        assert_eq!(comment(html), expected, "{html}");
    }
}

#[test]
fn an_editor_reads_back_what_was_written() {
    let html = "<section class='part part--analysis' id='why'><h2 class='part__label'>An Analysis</h2>\
        <p data-block='b7'>One <span data-question='q1'>passage</span><sup class='footnote-ref' data-note='n'><a href='#fn-n'>1</a></sup></p></section>\
        <figure class='figure figure--wide'><img src='/a.jpg' data-media='12' alt='A'><figcaption>Cap <span class='credit'>Who</span></figcaption></figure>\
        <aside class='sidebar'><p class='sidebar__title'>Box</p><p>In</p></aside>\
        <figure class='pull-quote'><blockquote><p>P</p></blockquote><figcaption>Q</figcaption></figure>\
        <section class='footnotes'><ol><li data-note='n'>Note <a class='footnote-back' href='#x'>b</a></li></ol></section>";
    let first = read_html(html, &Policy::Article);
    assert!(first.losses.is_empty(), "{:?}", first.losses);
    struct Library;
    impl Pictures for Library {
        fn picture(&self, _: &Figure, _: Use) -> Option<PictureSources> {
            Some(PictureSources {
                src: "/media/12.jpg".into(),
                avif: Some("/media/12.avif 800w".into()),
                width: Some(800),
                height: Some(600),
                ..Default::default()
            })
        }
        fn address(&self, _: &MediaRef) -> Option<String> {
            Some("/media/12.jpg".into())
        }
    }
    let mut options = WriteOptions::new(&Library);
    options.is_editable = true;
    let written = write_html(&first.body, &options).into_string();
    let second = read_html(&written, &Policy::Article);
    assert_eq!(plain_text(&second.body), plain_text(&first.body));
    assert_eq!(write_html(&second.body, &options).into_string(), written);
    assert_eq!(first.body.parts().count(), 1);
    assert_eq!(second.body.parts().next().map(|part| part.anchor.to_owned()).as_deref(), Some("why"));
    assert_eq!(second.body.media_refs(), vec![&MediaRef::Library(12)]);
    assert_eq!(second.body.footnotes.len(), 1);
    assert!(written.contains("data-block=\"b7\""), "{written}");
    assert_eq!(Body::from_json(&second.body.to_json()).unwrap(), second.body);
    assert_eq!(lede(&second.body).as_deref(), Some("One passage"));
}

#[test]
fn feeds_have_whole_addresses_and_no_cards() {
    let html = "<p><a href='/a'>x</a></p><figure><img src='/p.jpg' width=8 height=6 alt='P'></figure>\
        <iframe src='https://youtu.be/abcdefghijk'></iframe><table><tr><td>1</table>";
    let body = read_html(html, &Policy::Article).body;
    let mut options = WriteOptions::new(&PlainPictures);
    options.base_url = Some("https://paper.example/".to_owned());
    assert_eq!(
        write_feed_html(&body, &options).as_str(),
        "<p><a href=\"https://paper.example/a\">x</a></p>\n\
         <figure class=\"figure\"><img src=\"https://paper.example/p.jpg\" width=\"8\" height=\"6\" alt=\"P\"></figure>\n\
         <p><a href=\"https://www.youtube.com/watch?v=abcdefghijk\">https://www.youtube.com/watch?v=abcdefghijk</a></p>\n\
         <table>\n<tbody>\n<tr><td>1</td></tr>\n</tbody>\n</table>\n"
    );
}

#[test]
fn places_in_a_feeds_body_are_places_of_its_page() {
    let body = read_html("<h2 id=a>x</h2><p><a href=#a>y</a></p>", &Policy::Article).body;
    let mut options = WriteOptions::new(&PlainPictures);
    options.base_url = Some("https://paper.example/story/".to_owned());
    assert!(write_feed_html(&body, &options).as_str().contains("<a href=\"https://paper.example/story/#a\">"));
    assert!(write_html(&body, &options).as_str().contains("<a href=\"#a\">"));
}

#[test]
fn several_bodies_may_share_a_page() {
    let body = read_html("<h2 id=a>x</h2><p><a href=#a>y</a></p>", &Policy::Article).body;
    let mut options = WriteOptions::new(&PlainPictures);
    options.id_prefix = "c7-".to_owned();
    options.base_level = 3;
    assert_eq!(write_html(&body, &options).as_str(), "<h3 id=\"c7-a\">x</h3>\n<p><a href=\"#c7-a\">y</a></p>\n");
}

#[test]
fn passages_in_other_languages_say_so() {
    let body = read_html("<p lang=fa>x</p><p>y <span lang=km>z</span></p><p dir=rtl>r</p>", &Policy::Article).body;
    assert_eq!(
        write_html(&body, &WriteOptions::new(&PlainPictures)).as_str(),
        "<p lang=\"fa\" dir=\"rtl\">x</p>\n<p>y <span lang=\"km\">z</span></p>\n<p><span dir=\"rtl\">r</span></p>\n"
    );
}

#[test]
fn a_teaser_mark_does_not_cut_a_sentence() {
    let body = read_html("<div>one<!--more--> two</div><p><!--nextpage--></p>", &Policy::Article).body;
    let kinds: Vec<_> = body.blocks.iter().map(|block| &block.node).collect();
    assert!(matches!(kinds[..], [Node::Paragraph { .. }, Node::TeaserEnd, Node::PageBreak]), "{kinds:?}");
}

#[test]
fn deep_nesting_is_flattened_and_reported() {
    let html = "<blockquote>".repeat(100) + "text";
    let reading = read_html(&html, &Policy::Article);
    assert_eq!(plain_text(&reading.body), "text");
    assert!(reading.losses.iter().any(|loss| loss.what == "nesting"), "{:?}", reading.losses);
    assert_eq!(Body::from_json(&reading.body.to_json()).unwrap(), reading.body);
}

#[test]
fn every_figure_can_be_found_and_changed() {
    let html = "<figure><img src=/1.jpg></figure><ul><li>x <img src=/2.jpg> y<table><tr><td><figure class=gallery><img src=/3.jpg><img src=/4.jpg></figure></table></ul>";
    let mut body = read_html(html, &Policy::Article).body;
    let found: Vec<_> = body.figures().map(|figure| figure.media.clone()).collect();
    assert_eq!(found.len(), 4);
    for (row, figure) in body.figures_mut().enumerate() {
        figure.media = MediaRef::Library(row as i64);
    }
    let rows: Vec<_> = body.media_refs().into_iter().cloned().collect();
    assert_eq!(rows, (0..4).map(MediaRef::Library).collect::<Vec<_>>());
}

#[test]
fn a_page_asks_nothing_of_other_sites() {
    struct NoPictures;
    impl Pictures for NoPictures {
        fn picture(&self, _: &Figure, _: Use) -> Option<PictureSources> {
            None
        }
        fn address(&self, media: &MediaRef) -> Option<String> {
            PlainPictures.address(media)
        }
    }
    let html = "<figure><img src='https://a.example/1.jpg' alt='One'><figcaption>C</figcaption></figure>\
        <p>x <img src='https://a.example/2.gif'> <img src='/3.gif'></p><video src='https://a.example/4.mp4' poster='https://a.example/4.jpg'></video>";
    let body = read_html(html, &Policy::Article).body;
    let page = write_html(&body, &WriteOptions::new(&NoPictures)).into_string();
    assert!(
        !page.contains("src=\"https://a.example/1")
            && !page.contains("src=\"https://a.example/2")
            && !page.contains("poster"),
        "{page}"
    );
    assert!(
        page.contains("<a href=\"https://a.example/1.jpg\" rel=\"noopener noreferrer external\">One</a><figcaption>C"),
        "{page}"
    );
    assert!(page.contains(">Open on a.example</a>") && page.contains("src=\"/3.gif\""), "{page}");
    assert!(
        write_feed_html(&body, &WriteOptions::new(&NoPictures))
            .as_str()
            .contains("<img src=\"https://a.example/1.jpg\"")
    );
}
