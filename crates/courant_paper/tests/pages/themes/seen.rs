//! What a theme changes is seen; what it gets wrong is named with its place and what there is.

use super::{dressed, theme};
use crate::html::Html;
use crate::person::Person;
use crate::support::{get, page, path_of};
use courant_kit::i18n::Locale;
use courant_paper::accounts::Role;
use courant_paper::checks::theme::examine;
use courant_paper::layout::{Layout, Manner, style};
use courant_paper::store::MIGRATIONS;
use courant_paper::theme::Theme;
use courant_testkit::each_engine;
use http::{StatusCode, header};
use std::time::{Duration, Instant};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

fn mine() -> Theme {
    theme(&[
        (
            "theme.toml",
            "name = \"Delta\"\n[tokens]\npaper = \"#fed\"\ndark.paper = \"#210\"\naccent = \"#123456\"\n[fonts.serif]\nfamily = \"River\"\nfiles = [\"river.woff2\", { file = \"river-italic.woff2\", style = \"italic\" }]\n",
        ),
        ("theme.css", "/* mine */ .article__headline > a { background: url(logo.svg) ; color : red }"),
        ("words/en.ftl", "share = Pass it on\n"),
        ("words/km.ftl", "share = ចែករំលែកខ្ញុំ\n"),
        ("templates/article.html", "{% extends \"courant/article.html\" %}{% block main %}<p class=\"mine\">{{ article.headline }}</p>{{ super() }}<img src=\"{{ asset(\"logo.svg\") }}\" alt=\"\" width=\"1\" height=\"1\">{% include \"parts/note.html\" %}{% endblock %}"),
        ("templates/parts/note.html", "<p class=\"note\">{{ t(\"share\") }}, {{ site.name }}</p>"),
        ("assets/logo.svg", SVG),
        ("fonts/river.woff2", "wOF2 1"),
        ("fonts/river-italic.woff2", "wOF2 2"),
    ])
    .unwrap()
}

#[tokio::test]
async fn who_writes_sees_the_text_in_the_themes_type_and_nothing_else_of_it() {
    each_engine(MIGRATIONS, async |db| {
        let dressed = dressed(db, mine(), Manner::Serving).await;
        let paper = &dressed.paper;
        let editor = Person::with(paper, "editor@river.example", Role::Editor).await;
        let begun = editor.send(paper, "/~desk/articles", &[("act", "begin"), ("headline", "In type")]).await;
        let page = editor.get(paper, begun.header(header::LOCATION)).await;
        let html = Html::parse(page.text());
        assert!(html.by_id("text").is_some(), "the text stands where the sheet looks for it");
        let links = &paper.site().style.links;
        let hrefs: Vec<&str> = html.all("link").map(|one| one.get("href")).collect();
        assert!(hrefs.contains(&links.editor_style.as_str()), "{hrefs:?}");
        let sheet = get(paper, &links.editor_style).await;
        courant_paper::layout::css::check(sheet.text()).unwrap();
        let (before, layer) = sheet.text().split_once("@layer theme{").unwrap();
        assert!(layer.contains("}#text,#text:lang(en),#text :lang(en),"), "{layer}");
        assert!(layer.contains("#text:lang(km),#text :lang(km){--serif:\"River\","), "{layer}");
        let (_, font) = before.rsplit_once("src:url(").unwrap();
        let font = font.split(')').next().unwrap();
        assert!(page.header(header::CONTENT_SECURITY_POLICY).contains("font-src 'self'"), "{:?}", page.headers);
        assert_eq!(get(paper, font).await.text(), "wOF2 2");
        // No color, no rule of its own, and nothing at all where no text is.
        for other in ["--paper", "--accent", "logo", "color :red"] {
            assert!(!layer.contains(other), "{other} in {layer}");
        }
        assert!(!get(paper, &links.desk_style).await.text().contains("River"));
        let plain = courant_paper::layout::style::Style::compose("#8a1c1c", "en", &Theme::none(), false);
        assert!(plain.links.editor_style != links.editor_style);
    })
    .await;
}

#[tokio::test]
async fn templates_words_tokens_fonts_and_pictures_are_the_papers() {
    each_engine(MIGRATIONS, async |db| {
        let dressed = dressed(db, mine(), Manner::Serving).await;
        let paper = &dressed.paper;
        let html = page(paper, &path_of(paper, "the-dawn-run").await).await;
        let headline = html.one("h1").text.clone();
        let mine = html.elements.iter().find(|element| element.get("class") == "mine").unwrap();
        assert_eq!(mine.text.trim(), headline.trim());
        let note = html.elements.iter().find(|element| element.get("class") == "note").unwrap();
        assert_eq!(note.text, "Pass it on, The River Times");
        assert!(
            html.elements.iter().any(|element| element.get("class") == "share__label" && element.text == "Pass it on")
        );

        let links = &paper.site().style.links;
        let sheet = get(paper, &links.list_style).await;
        let sheet = sheet.text();
        courant_paper::layout::css::check(sheet).unwrap();
        let (_, layer) = sheet.split_once("@layer theme{").unwrap();
        for rule in [
            "--paper:light-dark(#fed,#210)",
            "--accent:light-dark(#123456,",
            "--serif:\"River\",var(--latin-serif)",
            ":lang(km){--serif:\"River\",",
        ] {
            assert!(layer.contains(rule), "{rule} in {layer}");
        }
        let logo = paper.site().style.hrefs["logo.svg"].clone();
        assert!(layer.ends_with(&format!(".article__headline>a{{background:url({logo});color :red}}}}")), "{layer}");
        assert!(sheet.contains("@font-face{font-family:\"River\";src:url(/~assets/") && !sheet.contains("/* mine"));

        let picture = get(paper, &logo).await;
        assert_eq!((picture.status, picture.header(header::CONTENT_TYPE)), (StatusCode::OK, "image/svg+xml"));
        assert!(picture.header(header::CONTENT_SECURITY_POLICY).starts_with("sandbox; default-src 'none'"));
        let preloads: Vec<&str> = html
            .elements
            .iter()
            .filter(|element| element.get("rel") == "preload")
            .map(|element| element.get("href"))
            .collect();
        assert_eq!(preloads.len(), 1, "{preloads:?}");
        let font = get(paper, preloads[0]).await;
        assert_eq!((font.text(), font.header(header::CONTENT_TYPE)), ("wOF2 1", "font/woff2"));
        assert!(font.header(header::CACHE_CONTROL).contains("immutable"));
        for outside in
            ["/~assets/0/theme/theme.toml", "/~assets/0/theme/templates/article.html", "/~assets/0/theme/words/en.ftl"]
        {
            assert_eq!(get(paper, outside).await.status, StatusCode::NOT_FOUND, "{outside}");
        }
        assert!(paper.site().layout.faults().is_empty());
    })
    .await;
}

#[tokio::test]
async fn while_it_is_edited_every_page_follows() {
    each_engine(MIGRATIONS, async |db| {
        let edition = |number: u64, text: &str| {
            let mut theme = theme(&[("templates/error.html", text)]).unwrap();
            theme.edition = Some(number);
            theme
        };
        let dressed = dressed(db, edition(7, "<p>first</p>"), Manner::Serving).await;
        let paper = &dressed.paper;
        assert_eq!(get(paper, "/nothing/").await.text(), "<p>first</p>");
        let script = paper.site().style.links.script.clone();
        let watching = get(paper, &script).await.text().to_owned();
        assert!(watching.contains("/~theme/events?7"), "{watching}");
        assert_eq!(get(paper, "/~theme/events?6").await.text(), "7", "whoever missed one is told at once");
        let waiting = tokio::spawn({
            let paper = std::sync::Arc::clone(paper);
            async move { get(&paper, "/~theme/events?7").await }
        });
        tokio::task::yield_now().await;
        paper.change_theme(edition(8, "<p>second</p>")).await.unwrap();
        let told = waiting.await.unwrap();
        assert_eq!((told.text(), told.header(header::CACHE_CONTROL)), ("8", "no-store"));
        assert!(told.header(header::CONTENT_SECURITY_POLICY).contains("default-src 'none'"));
        assert_eq!(get(paper, "/nothing/").await.text(), "<p>second</p>");
        assert_ne!(paper.site().style.links.script, script);
        paper.change_theme(Theme::none()).await.unwrap();
        assert!(Html::parse(get(paper, "/nothing/").await.text()).all("h1").count() == 1);
        assert_eq!(get(paper, "/~theme/events?8").await.status, StatusCode::NOT_FOUND, "nobody else is told anything");
        let plain = get(paper, &paper.site().style.links.script).await.text().to_owned();
        assert!(!plain.contains("~theme") && watching.len() - plain.len() <= 400, "{}", watching.len() - plain.len());
    })
    .await;
}

#[tokio::test]
async fn the_page_of_the_search_is_the_themes_too() {
    each_engine(MIGRATIONS, async |db| {
        let own = "{% extends \"courant/search.html\" %}{% block main %}<p class=\"mine\">{{ question }}</p>\
                   {% for one in results %}{% for piece in one.title %}{{ piece.text }}{% endfor %}{% endfor %}{{ super() }}{% endblock %}";
        let dressed = dressed(db, theme(&[("templates/search.html", own)]).unwrap(), Manner::Serving).await;
        let html = page(&dressed.paper, "/search/?in=comments").await;
        assert_eq!((html.classed("mine").count(), html.classed("search__form").count()), (1, 1));
        let asked = get(&dressed.paper, "/search/?q=a%3Cb").await;
        assert_eq!(Html::parse(asked.text()).texts("mine"), ["a<b"]);
    })
    .await;
}

#[tokio::test]
async fn the_accent_stays_readable_on_the_themes_ground() {
    let theme = theme(&[("theme.toml", "[tokens]\nwash = \"#333333\"\n")]).unwrap();
    let sheet = |theme: &Theme| {
        let style = style::Style::compose("#8a1c1d", "en", theme, false);
        String::from_utf8(style.assets.bytes("list.css").unwrap().to_vec()).unwrap()
    };
    assert!(sheet(&Theme::none()).contains("--accent:light-dark(#8a1c1d"));
    assert!(!sheet(&theme).contains("--accent:light-dark(#8a1c1d"), "dark red on dark grey");
}

/// Every slip that can be seen in the files is found before anybody opens a page.
#[test]
fn a_slip_in_a_template_is_named_with_its_line_and_what_there_is() {
    for (name, source, line, what, known) in [
        ("article.html", "\n{{ article.headlien }}", 2, "article has no \"headlien\"", "headline"),
        ("article.html", "{% if article.headlien %}{% endif %}", 1, "has no \"headlien\"", "headline"),
        ("article.html", "{{ artcle.headline }}", 1, "there is no \"artcle\" on this page", "article"),
        (
            "article.html",
            "{% for r in related %}\n{% if false %}{{ r.card.pictre }}{% endif %}{% endfor %}",
            2,
            "card has no \"pictre\"",
            "picture",
        ),
        ("article.html", "{% set a = article %}{{ a.headlien }}", 1, "has no \"headlien\"", "headline"),
        ("article.html", "{% with a = article.section %}{{ a.nme }}{% endwith %}", 1, "link has no \"nme\"", "href"),
        ("article.html", "{{ (related|first).reson }}", 1, "has no \"reson\"", "reason"),
        ("article.html", "{{ related[0].reson }}", 1, "has no \"reson\"", "reason"),
        ("article.html", "{{ article[\"headlien\"] }}", 1, "has no \"headlien\"", "headline"),
        ("article.html", "{{ related.card }}", 1, "this is a list and has no \"card\"", ""),
        ("article.html", "{{ article.headline.text }}", 1, "this has no parts", ""),
        ("article.html", "{{ article.headline.upper() }}", 1, "values have no upper(): use a filter", ""),
        ("article.html", "{{ related }}", 1, "cannot be printed", ""),
        ("search.html", "{% for r in results %}\n{{ r.abuot }}{% endfor %}", 2, "result has no \"abuot\"", "about"),
        ("article.html", "{{ article }}", 1, "cannot be printed", ""),
        ("article.html", "{% for a in article %}{% endfor %}", 1, "this is no list", ""),
        ("article.html", "{{ article.headline|shout }}", 1, "there is no filter \"shout\"", "sort"),
        ("article.html", "{% filter shout %}{% endfilter %}", 1, "there is no filter \"shout\"", "sort"),
        ("article.html", "{% if article.headline is lang %}{% endif %}", 1, "there is no test \"lang\"", "string"),
        ("article.html", "{{ tt(\"share\") }}", 1, "there is no function \"tt\"", "t"),
        ("article.html", "{{ t(\"shre\") }}", 1, "there is no string \"shre\"", "share"),
        ("article.html", "{{ t(\"by\") }}", 1, "the string \"by\" takes the values names=…", ""),
        ("article.html", "{{ t(\"share\", x=1) }}", 1, "the string \"share\" takes no values", ""),
        ("article.html", "{{ asset(\"logo.png\") }}", 1, "there is no file \"logo.png\"", "icon.svg"),
        ("article.html", "{% include \"thred.html\" %}", 1, "there is no template \"thred.html\"", "thread.html"),
        ("article.html", "{% extends \"courant/artcle.html\" %}", 1, "there is no template", "courant/article.html"),
        (
            "article.html",
            "{% extends \"courant/article.html\" %}\n{% block mian %}{% endblock %}",
            2,
            "there is no block \"mian\" in courant/article.html",
            "main",
        ),
        (
            "article.html",
            "{% import \"courant/macros.html\" as m %}{{ m.crad(lead) }}",
            1,
            "there is no \"crad\" in courant/macros.html",
            "card",
        ),
        ("article.html", "{% from \"courant/macros.html\" import crad %}", 1, "there is no \"crad\"", "card"),
        ("article.html", "{% if %}", 1, "", ""),
        ("article.html", "<p>\n\n{% if true %}\n", 3, "", ""),
        ("article.html", "{{ related + related }}", 1, "+ adds numbers", ""),
        ("article.html", "{{ article.headline + 1 * article.headline }}", 1, "* multiplies numbers", ""),
        ("macros.html", "{% macro card(c) %}{{ site.name }}{% endmacro %}", 1, "there is no \"site\" on this page", ""),
        ("artcle.html", "x", 0, "is drawn by no page and no other template", "article.html"),
    ] {
        let file = format!("templates/{name}");
        let theme = theme(&[(&file, source)]).unwrap();
        let style = style::Style::compose("#8a1c1c", "en", &theme, false);
        let Err(problems) = Layout::new(&Locale::for_tag("en"), &theme, &style.hrefs, Manner::Serving) else {
            panic!("{source} passes");
        };
        let found = problems
            .0
            .iter()
            .find(|problem| problem.what.contains(what))
            .unwrap_or_else(|| panic!("{source}: {problems}"));
        assert_eq!((found.file.as_str(), found.line), (format!("theme/{file}").as_str(), line), "{source}: {problems}");
        assert!(known.is_empty() || found.known.iter().any(|name| name == known), "{source}: {problems}");
    }
}

/// What may be missing on some pages only is found by drawing them.
#[tokio::test]
async fn drawing_the_papers_own_pages_finds_the_rest() {
    each_engine(MIGRATIONS, async |db| {
        let article = "{% extends \"courant/article.html\" %}\n{% block main %}\n{{ article.section.label }}{{ super() }}{% endblock %}";
        let macros = "{% from \"courant/macros.html\" import picture, labels, card as own, pager, promotion, share, crumbs %}\n{% macro card(c, level=3, teaser=true, picture_sizes=\"\", picture_eager=false, classes=\"\", pictured=true) %}\n{% if c.headlien %}{% endif %}{{ own(c) }}{% endmacro %}";
        let own = theme(&[("templates/article.html", article), ("templates/macros.html", macros)]).unwrap();
        let dressed = dressed(db, own, Manner::Checking).await;
        let begun = Instant::now();
        let problems = examine(&dressed.paper).await.unwrap().unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(60));
        let said = problems.to_string();
        assert!(said.contains("theme/templates/article.html, line 3: something here is not there on this page"), "{said}");
        assert!(said.contains("(on /") && said.contains("{{ article.section.label }}{{ super() }}"), "{said}");
        assert!(said.contains("theme/templates/macros.html, line 3: ") && said.contains("there is: headline, "), "{said}");
        assert_eq!(problems.0.len(), 2, "each is said once: {said}");
    })
    .await;
}

#[test]
fn counting_is_allowed() {
    let source = "{% for r in related %}{{ loop.index0 * 2 + 1 }}{{ loop.length - loop.revindex }}{% endfor %}{% set n = related|length %}{{ n * n // 2 }}\
                  {% macro m(n) %}{{ n + 1 }}{{ n|int * -2 }}{% endmacro %}{% for i in range(3) %}{{ i * i }}{% endfor %}{{ error.status * 2 if error is defined }}";
    let theme = theme(&[("templates/base.html", source)]).unwrap();
    let style = style::Style::compose("#8a1c1c", "en", &theme, false);
    if let Err(problems) = Layout::new(&Locale::for_tag("en"), &theme, &style.hrefs, Manner::Serving) {
        panic!("{problems}");
    }
}

#[test]
fn a_wrong_token_is_refused_with_the_list_of_those_there_are() {
    let problems = theme(&[
        ("theme.toml", "[tokens]\npapper = \"#fff\"\n"),
        ("words/en.ftl", "\nshre = X\n"),
        ("words/xx.ftl", ""),
    ])
    .unwrap_err();
    let said = problems.to_string();
    assert!(
        said.contains(
            "theme/theme.toml, line 2: there is no token \"papper\"\n    papper = \"#fff\"\n  there is: paper, "
        ),
        "{said}"
    );
    assert!(
        said.contains("theme/words/en.ftl, line 2: there is no string \"shre\"") && said.contains("there is: share"),
        "{said}"
    );
    assert!(said.contains("theme/words/xx.ftl: there are no strings in \"xx\"") && said.contains("km.ftl"), "{said}");
}
