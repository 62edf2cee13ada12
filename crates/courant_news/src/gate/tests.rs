//! Rules, one by one, with what they find and what they leave alone.

use super::*;
use courant_body::{Policy, read_html};

fn manuscript(html: &str) -> Manuscript {
    let body = read_html(html, &Policy::Article).body;
    Manuscript { headline: "Night buses".to_owned(), body, ..Manuscript::new("en") }
}

fn found(text: &Manuscript, facts: &Facts, gates: &Gates) -> Vec<(Rule, bool, i64, String)> {
    let problems = check(text, facts, gates);
    problems.into_iter().map(|one| (one.rule, one.is_blocking, one.count, one.example)).collect()
}

fn only(rule: Rule, level: Level) -> Gates {
    let mut gates = Gates::default();
    for other in Rule::ALL {
        gates.levels.insert(other, Level::Off);
    }
    gates.levels.insert(rule, level);
    gates
}

#[test]
fn words_read_back() {
    for rule in Rule::ALL {
        assert_eq!(Rule::from_word(rule.word()), Some(rule));
        assert_eq!(serde_json::to_value(rule).unwrap(), rule.word());
    }
    for level in [Level::Off, Level::Warn, Level::Block] {
        assert_eq!(Level::from_word(level.word()), Some(level));
        assert_eq!(serde_json::to_value(level).unwrap(), level.word());
    }
}

#[test]
fn nothing_is_published_without_headline_and_text_whatever_the_rules_say() {
    let gates = only(Rule::Headline, Level::Off);
    let problems = found(&Manuscript::new("en"), &Facts::default(), &gates);
    let blocks: Vec<Rule> = problems.iter().filter(|one| one.1).map(|one| one.0).collect();
    assert_eq!(blocks, [Rule::Headline, Rule::Text]);
    assert_eq!(found(&manuscript("<p>Text.</p>"), &Facts::default(), &gates), []);
}

#[test]
fn each_rule_finds_what_it_looks_for() {
    let paths = ["/2026/03/gone", "/there"];
    let facts = Facts { dead_links: HashSet::from([paths[0].to_owned()]), ..Facts::default() };
    let picture = r#"<figure><img src="https://a.example/b.jpg" alt=""><figcaption>The ferry</figcaption></figure>"#;
    let cases: &[(Rule, &str, i64, &str)] = &[
        (Rule::PictureAlt, picture, 1, "The ferry"),
        (Rule::PictureCredit, picture, 1, "The ferry"),
        (Rule::HeadingOrder, "<h2>One</h2><p>x</p><h4>Deep</h4><p>y</p>", 1, "Deep"),
        (Rule::TableHeaders, "<table><tr><td>1</td><td>2</td></tr></table>", 1, ""),
        (Rule::DeadLinks, r#"<p><a href="/2026/03/gone#a">one</a> <a href="/there">two</a></p>"#, 1, "/2026/03/gone#a"),
    ];
    for (rule, html, count, example) in cases {
        let text = manuscript(html);
        let wanted = vec![(*rule, true, *count, (*example).to_owned())];
        assert_eq!(found(&text, &facts, &only(*rule, Level::Block)), wanted, "{rule:?}");
        assert_eq!(found(&text, &facts, &only(*rule, Level::Off)), [], "{rule:?}");
    }
    let fine = manuscript(
        r#"<h2>One</h2><h3>Two</h3><table><tr><th>a</th></tr><tr><td>1</td></tr></table><p><a href="/there">two</a></p>"#,
    );
    for (rule, ..) in cases {
        assert_eq!(found(&fine, &facts, &only(*rule, Level::Block)), [], "{rule:?}");
    }
    assert_eq!(own_paths(&manuscript(cases[4].1), "https://river.example"), paths);
}

#[test]
fn what_the_library_says_of_a_picture_counts() {
    let text = Manuscript {
        lead: Some(crate::manuscript::Lead { media_id: 7, ..Default::default() }),
        ..manuscript("<p>x</p>")
    };
    let mut facts = Facts::default();
    assert_eq!(found(&text, &facts, &only(Rule::PictureRights, Level::Warn)).len(), 1);
    facts.pictures.insert(7, PictureFacts { has_alt: true, has_credit: true, may_be_shown: true });
    for rule in [Rule::PictureAlt, Rule::PictureCredit, Rule::PictureRights] {
        assert_eq!(found(&text, &facts, &only(rule, Level::Warn)), [], "{rule:?}");
    }
}

#[test]
fn lengths_are_counted_as_readers_count() {
    let mut text = manuscript("<p>x</p>");
    text.headline = "កំ".repeat(110);
    let gates = only(Rule::HeadlineLength, Level::Warn);
    assert_eq!(found(&text, &Facts::default(), &gates), []);
    text.headline.push('ក');
    assert_eq!(found(&text, &Facts::default(), &gates)[0].2, 111);
}

/// What a rule finds in a text of a language, and the words of the block to which it leads.
fn finds(rule: Rule, language: &str, html: &str) -> Option<(String, String)> {
    let text = Manuscript { language: language.to_owned(), ..manuscript(html) };
    let problem = check(&text, &Facts::default(), &only(rule, Level::Warn)).into_iter().next()?;
    let at = problem.block.as_deref().unwrap_or_default();
    assert_eq!(problem.place(), format!("body:{at}"), "{html}");
    let block = text.body.walk().into_iter().find(|block| block.id == at).unwrap();
    let said: Vec<String> = block.node.texts().into_iter().map(|text| courant_body::inline_text(text)).collect();
    Some((problem.example, said.join("|")))
}

#[test]
fn links_say_where_they_lead() {
    for (language, mute, telling) in [
        ("en", "Click here!", "the council’s minutes"),
        ("km", "ចុចទីនេះ", "កំណត់ហេតុនៃកិច្ចប្រជុំ"),
        ("my", "ဒီမှာ", "အစည်းအဝေးမှတ်တမ်း"),
        ("zh", "点击这里", "会议记录"),
        ("fr", "« En savoir plus »", "le compte rendu"),
        ("es", "Aquí", "el acta de la reunión"),
        ("ar", "اضغط هنا", "محضر الاجتماع"),
        ("de", "Hier klicken", "das Protokoll"),
        ("vi", "Xem thêm…", "biên bản cuộc họp"),
    ] {
        let html = |words: &str| format!(r#"<p>One.</p><p>Two <a href="https://a.example/x">{words}</a></p>"#);
        let found = finds(Rule::LinkText, language, &html(mute));
        assert_eq!(found, Some(("https://a.example/x".to_owned(), format!("Two {mute}"))), "{language}");
        assert_eq!(finds(Rule::LinkText, language, &html(telling)), None, "{language}");
    }
    for mute in ["→", "https://a.example/a-long-address/that-nobody/reads/aloud/in/one/breath"] {
        assert!(finds(Rule::LinkText, "en", &format!(r#"<p><a href="https://a.example/">{mute}</a></p>"#)).is_some());
    }
    let picture = r#"<p><a href="https://a.example/"><img src="https://a.example/b.png" alt="b"></a></p>"#;
    assert_eq!(finds(Rule::LinkText, "en", picture), None);
    let note = Manuscript {
        body: courant_body::Body {
            footnotes: vec![courant_body::Footnote {
                id: "n1".to_owned(),
                text: manuscript(r#"<p><a href="https://a.example/">here</a></p>"#).body.blocks[0].node.texts()[0]
                    .clone(),
            }],
            ..manuscript("<p>x</p>").body
        },
        ..manuscript("")
    };
    assert_eq!(check(&note, &Facts::default(), &only(Rule::LinkText, Level::Warn))[0].place(), "body");
}

#[test]
fn passages_in_other_letters_say_their_language() {
    let khmer = "សួស្តី យើងខ្ញុំសូមអញ្ជើញអ្នកទាំងអស់គ្នាមកចូលរួមក្នុងពិធីនេះ";
    let arabic = "يمكن لجميع سكان الحي حضور الاجتماع يوم الأحد";
    let chinese = "欢迎所有居民星期天来参加会议";
    let english = "All residents are welcome to attend the meeting on Sunday";
    for (language, own, others) in [
        ("en", english, [khmer, arabic, chinese]),
        ("km", khmer, [english, arabic, chinese]),
        ("ar", arabic, [english, khmer, chinese]),
        ("zh", chinese, [english, khmer, arabic]),
    ] {
        assert_eq!(finds(Rule::PassageLanguage, language, &format!("<p>{own}</p>")), None, "{language}");
        for other in others {
            let found = finds(Rule::PassageLanguage, language, &format!("<p>{own}</p><p>{own}: {other}.</p>"));
            assert_eq!(found, Some((other.to_owned(), format!("{own}: {other}."))), "{language}");
            for marked in [
                format!(r#"<p>{own}: <span lang="x-other">{other}</span>.</p>"#),
                format!(r#"<p>{own}: <code>{other}</code></p>"#),
            ] {
                let marked = marked.replace("x-other", courant_text::script_language(other).unwrap_or("en"));
                assert_eq!(finds(Rule::PassageLanguage, language, &marked), None, "{language}: {marked}");
            }
        }
    }
    // A whole block that says so, and what stands in it; names and addresses.
    let quoted = format!(r#"<blockquote lang="ar"><p>{arabic}</p></blockquote>"#);
    assert_eq!(finds(Rule::PassageLanguage, "en", &quoted), None);
    for name in ["北京大学", "القاهرة", "ក្រសួងសុខាភិបាល"] {
        assert_eq!(finds(Rule::PassageLanguage, "en", &format!("<p>{name} said so.</p>")), None, "{name}");
    }
    for name in ["World Health Organization", "https://www.example.org/a/b/c d.e f.g h.i j.k l.m n.o"] {
        assert_eq!(finds(Rule::PassageLanguage, "km", &format!("<p>{khmer} {name} {khmer}</p>")), None, "{name}");
    }
    assert_eq!(finds(Rule::PassageLanguage, "tlh", &format!("<p>{khmer}</p>")), None, "nobody knows its letters");
}

#[test]
fn headlines_do_not_shout() {
    for (shouted, calm) in [
        ("RIVER COUNCIL AGREES", "River council agrees"),
        ("ĐỒNG BẰNG SÔNG CỬU LONG", "Đồng bằng sông Cửu Long"),
        ("NATO WARNS OF NEW iPHONE", "NATO, EU and ASEAN meet"),
        ("РЕКА ВЫШЛА ИЗ БЕРЕГОВ", "Река вышла из берегов"),
        ("ÉTAT D'URGENCE DÉCLARÉ", "UNESCO"),
        ("HOCHWASSER AN DER DONAU", "មេគង្គឡើងខ្ពស់"),
        ("INUNDACIONES EN EL SUR", "النهر يرتفع إلى أعلى مستوى"),
        ("100 DEAD IN FLOODS", "河水上涨到历史最高"),
    ] {
        for (headline, count) in [(shouted, 1), (calm, 0)] {
            let text = Manuscript { headline: headline.to_owned(), ..manuscript("<p>x</p>") };
            let problems = check(&text, &Facts::default(), &only(Rule::HeadlineCaps, Level::Warn));
            assert_eq!(problems.len(), count, "{headline}");
            assert!(problems.iter().all(|problem| problem.place() == "headline"));
        }
    }
}

#[test]
fn tables_say_what_they_hold() {
    for (language, name, year, sign) in [
        ("en", "Lock", "Year", "🔴"),
        ("km", "ទ្វារទឹក", "ឆ្នាំ", "🟢"),
        ("ar", "البوابة", "السنة", "🟥"),
        ("zh", "水闸", "年份", "⚫\u{fe0f}"),
    ] {
        let table = |head: &str, cell: &str| format!("<table>{head}<tr><td>{name}</td><td>{cell}</td></tr></table>");
        let head = |first: &str, second: &str| format!("<thead><tr><th>{first}</th><th>{second}</th></tr></thead>");
        let fine = table(&head("", year), "2026");
        for rule in [Rule::TableHeaders, Rule::EmptyHeaders, Rule::ColorOnly] {
            assert_eq!(finds(rule, language, &fine), None, "{rule:?} {language}");
        }
        assert!(finds(Rule::TableHeaders, language, &table("", "2026")).is_some());
        assert!(finds(Rule::EmptyHeaders, language, &table(&head(name, " "), "2026")).is_some());
        assert_eq!(finds(Rule::ColorOnly, language, &table(&head("", year), sign)).unwrap().0, sign);
        assert_eq!(finds(Rule::ColorOnly, language, &table(&head("", year), &format!("{sign} {name}"))), None);
    }
    let drawn = r#"<table><tr><td>x</td><th><img src="https://a.example/b.png" alt="Fish"></th></tr></table>"#;
    assert_eq!(finds(Rule::EmptyHeaders, "en", drawn), None);
}

#[test]
fn headings_leave_out_no_level() {
    for (language, first, second) in
        [("en", "One", "Two"), ("km", "មួយ", "ពីរ"), ("ar", "واحد", "اثنان"), ("zh", "一", "二")]
    {
        let skipped =
            finds(Rule::HeadingOrder, language, &format!("<h2>{first}</h2><p>x</p><h4>{second}</h4><p>y</p>"));
        assert_eq!(skipped, Some((second.to_owned(), second.to_owned())));
        let back = format!("<h2>{first}</h2><h3>{second}</h3><p>x</p><h2>{first}</h2><h3>{second}</h3><p>y</p>");
        assert_eq!(finds(Rule::HeadingOrder, language, &back), None);
    }
    // Also where the first is not the second level.
    assert!(finds(Rule::HeadingOrder, "en", "<h3>Deep</h3><p>x</p>").is_some());
}

#[test]
fn films_have_captions() {
    let film = |tracks: &str| format!(r#"<video src="https://a.example/b.mp4" controls autoplay>{tracks}</video>"#);
    assert!(finds(Rule::FilmCaptions, "en", &film("")).is_some());
    let chapters = r#"<track src="/c.vtt" kind="chapters" srclang="km" label="ជំពូក">"#;
    assert!(finds(Rule::FilmCaptions, "km", &film(chapters)).is_some());
    let captions = r#"<track src="/c.vtt" kind="captions" srclang="zh" label="字幕">"#;
    assert_eq!(finds(Rule::FilmCaptions, "zh", &film(captions)), None);
    assert_eq!(finds(Rule::FilmCaptions, "ar", r#"<audio src="https://a.example/b.mp3" controls></audio>"#), None);
    // What the library has of it counts where the text has none; nothing plays by itself.
    let mut text = manuscript(&film(""));
    for block in &mut text.body.blocks {
        if let courant_body::Node::Video(clip) = &mut block.node {
            clip.sources = vec![courant_body::MediaRef::Library(7)];
        }
    }
    let facts = Facts { captioned: HashSet::from([7]), ..Facts::default() };
    assert_eq!(check(&text, &facts, &only(Rule::FilmCaptions, Level::Warn)), []);
    assert!(!text.body.to_json().contains("autoplay"));
}

#[test]
fn links_elsewhere_are_told_one_by_one() {
    let html = r#"<p>a <a href="https://gone.example/a?b#c">one</a></p><p>b <a href="https://there.example/">two</a>
        <a href="https://gone.example/a?b">three</a> <a href="https://still.example">four</a></p>
        <p><a href="/own">five</a> <a href="https://river.example/x">six</a> <a href="mailto:a@b.example">seven</a></p>
        <figure><a href="https://pictured.example/"><img src="https://a.example/b.jpg" alt="b"></a></figure>"#;
    let text = manuscript(html);
    let known = outside_links(&text.body, "https://river.example");
    assert_eq!(
        known,
        ["https://gone.example/a?b", "https://there.example/", "https://still.example", "https://pictured.example/",]
    );
    // The paper's own address is no prefix of another's.
    assert_eq!(outside_links(&text.body, "https://still.exam").len(), 5);
    let silence = |answer: &str| Silence { answer: answer.to_owned(), since: 7 };
    let silent = [(known[0].clone(), silence("404")), (known[2].clone(), silence("unreachable"))];
    let facts = Facts { silent_links: HashMap::from(silent), ..Facts::default() };
    let problems = check(&text, &facts, &only(Rule::LinkAnswers, Level::Warn));
    let ids: Vec<&str> = text.body.blocks.iter().map(|block| block.id.as_str()).collect();
    let told: Vec<(&str, &str, Option<&str>)> = problems
        .iter()
        .map(|one| (one.example.as_str(), one.silence.as_ref().unwrap().answer.as_str(), one.block.as_deref()))
        .collect();
    assert_eq!(told, [(known[0].as_str(), "404", Some(ids[0])), (known[2].as_str(), "unreachable", Some(ids[1]))]);
    assert!(problems.iter().all(|problem| !problem.is_blocking && problem.count == 1));
    assert_eq!(Gates::default().level(Rule::LinkAnswers), Level::Warn);
    assert_eq!(check(&text, &facts, &only(Rule::LinkAnswers, Level::Off)), []);
}
