//! What the composed sheets hold.

use super::*;

#[test]
fn any_accent_is_readable_on_both_grounds() {
    for color in ["#8a1c1c", "#ffff00", "#000000", "#ffffff", "#1f4e79"] {
        let css = accent_sheet(color, grounds(&Theme::none()));
        assert!(css.contains(":root{--accent:light-dark(#"), "{css}");
    }
    assert!(
        accent_sheet("#8a1c1c", grounds(&Theme::none())).contains("--accent:light-dark(#8a1c1c,"),
        "a readable one stays as it is"
    );
    assert!(contrast(readable([255, 255, 0], [255, 253, 249], [0, 0, 0]), [255, 253, 249]) >= 4.5);
}

#[test]
fn the_sheet_is_whole_small_and_the_papers_own() {
    let style = Style::compose("#1f4e79", "en", &Theme::none(), false);
    for name in ["article.css", "list.css"] {
        let sheet = text(&style, name);
        css::check(&sheet).unwrap();
        assert!(sheet.contains("--accent:light-dark(#1f4e79,"), "{sheet}");
        assert!(!sheet.contains("/*") && !sheet.contains('\n'));
        for url in sheet.split("url(").skip(1) {
            let address = url.split(')').next().unwrap();
            assert!(address.starts_with("/~assets/") && !address.starts_with("/~assets/0/"), "{address}");
        }
    }
    for own in [
        "site.css",
        "article.css",
        "list.css",
        "players.css",
        "write.css",
        "thread.css",
        "desk.css",
        "styleguide.css",
        "fonts/fonts.css",
    ] {
        css::check(own_text(own)).unwrap();
    }
    for (script, name) in [("site.js", "thread.js"), ("thread.js", "thread.css")] {
        let (script, href) = (text(&style, script), style.assets.href(name));
        assert!(href.starts_with("/~assets/") && script.contains(&format!("\"{href}\"")), "{name} is named");
    }
    assert!(scripts::THREAD.map(own_text).iter().all(|part| !part.is_empty()));
    let other = Style::compose("#8a1c1c", "en", &Theme::none(), false);
    assert_ne!(style.links.article_style, other.links.article_style, "another accent, another address");
    assert_eq!(style.links.script, other.links.script);
}

fn text(style: &Style, name: &str) -> String {
    String::from_utf8(style.assets.bytes(name).unwrap().to_vec()).unwrap()
}

#[test]
fn a_page_has_the_faces_of_its_language_and_of_the_papers() {
    let name = |href: &String| href.rsplit('/').next().unwrap().to_owned();
    let preloads = |style: &Style, language| style.links.fonts(language).preloads.iter().map(name).collect::<Vec<_>>();
    let english = Style::compose("#1f4e79", "en", &Theme::none(), false);
    assert!(!text(&english, "article.css").contains("sans-khmer.woff2"));
    assert!(text(&english, "article.css").contains("serif-italic-latin.woff2"));
    assert_eq!(preloads(&english, ""), ["serif-latin.woff2", "sans-latin.woff2"]);
    assert_eq!(preloads(&english, "fr"), ["serif-latin.woff2", "sans-latin.woff2"]);
    assert_eq!(preloads(&english, "zh-Hant"), ["serif-latin.woff2", "sans-latin.woff2"], "CJK is the device's");
    assert_eq!(english.links.fonts("zh").sheet, "");
    assert_eq!(preloads(&english, "km"), ["serif-khmer.woff2", "sans-latin.woff2"]);
    let sheet = text(&english, &name(&english.links.fonts("km-KH").sheet));
    assert!(sheet.contains("/fonts/serif-khmer.woff2") && !sheet.contains("/sans-"), "{sheet}");
    let khmer = Style::compose("#1f4e79", "km-KH", &Theme::none(), false);
    assert!(text(&khmer, "list.css").contains("sans-khmer.woff2"));
    assert_eq!((khmer.links.fonts("km").sheet.as_str(), khmer.links.fonts("").sheet.as_str()), ("", ""));
    assert_eq!(preloads(&khmer, ""), ["serif-khmer.woff2", "sans-khmer.woff2"]);
    assert_eq!(preloads(&khmer, "en"), ["serif-latin.woff2", "sans-khmer.woff2"]);
    let burmese = Style::compose("#1f4e79", "my", &Theme::none(), false);
    assert_eq!(preloads(&burmese, "my"), ["sans-myanmar.woff2"], "one file for both families");
}

#[test]
fn names_become_addresses() {
    let find = |name: &str| (name == "fonts/a.woff2").then(|| "/~assets/1/a".to_owned());
    for (sheet, addressed) in [
        ("a{b:url(\"fonts/a.woff2\")format(\"woff2\")}", "a{b:url(/~assets/1/a)format(\"woff2\")}"),
        ("a{b:url( fonts/a.woff2 )}", "a{b:url(/~assets/1/a)}"),
        ("a{b:url('fonts/a.woff2')}", "a{b:url(/~assets/1/a)}"),
        ("a{b:url(fonts/b.woff2);c:\"fonts/a.woff2\"}", "a{b:url(fonts/b.woff2);c:\"fonts/a.woff2\"}"),
    ] {
        assert_eq!(with_addresses(sheet, find), addressed);
    }
}

#[test]
fn the_first_fonts_are_those_of_the_language() {
    let face = |family: &str, style: &str, file: &str, range: &str| {
        format!(
            "@font-face {{ font-family: \"{family}\"; font-style: {style}; src: url(\"fonts/{file}.woff2\") format(\"woff2\"); unicode-range: {range} }}\n"
        )
    };
    let sheet = [
        face("Serif", "italic", "serif-italic", "U+0000-00FF"),
        face("Serif", "normal", "serif", "U+0000-00FF, U+131"),
        face("Serif", "normal", "serif-more", "U+100-2FF"),
        face("Sans", "normal", "sans", "U+0-FF"),
        face("Mono", "normal", "mono", "U+??"),
        face("Khmer", "normal", "khmer", "U+1780-17FF,U+200C"),
    ]
    .concat();
    let first = |language: &str| first_faces(&faces(&sheet), letter_of(language));
    assert_eq!(first("en"), ["fonts/serif.woff2", "fonts/sans.woff2", "fonts/mono.woff2"]);
    assert_eq!(first("km-KH"), ["fonts/khmer.woff2"]);
    assert_eq!(first("zh"), Vec::<String>::new());
}
