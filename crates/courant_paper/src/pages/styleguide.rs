//! `/~styleguide`: every element in every state, made of the same templates and views as the paper.
//!
//! For whoever changes the look. Only the sample paper shows it; its words are not for readers and
//! stand in English.

use super::SiteAssets;
use super::article::{PageMedia, write_options};
use super::front::StripView;
use super::site::{FrameView, LinkView, Site};
use super::slots::PromotionView;
use super::view::{CardView, HeadView, PagerView, format_label, kind_label};
use crate::articles::{Card, Cursor, List, rows as articles};
use crate::layout;
use crate::media::{Medium, files::MediaFolder, rows as media};
use anyhow::Result;
use courant_body::{Body, Node, PartKind, Policy, read_html};
use courant_kit::db::Tx;
use courant_news::kind::kind_word;
use minijinja::Value;
use serde::Serialize;
use std::collections::HashMap;

/// Tokens that are colours, in the order of `site.css`.
const COLORS: &[&str] = &[
    "paper",
    "ink",
    "quiet",
    "line",
    "wash",
    "accent",
    "report",
    "analysis",
    "opinion",
    "background",
    "review",
    "call-for-input",
    "satire",
    "sponsored",
];

/// Language, headline, standfirst, text: one for every script that the fonts are cut for.
const SAMPLES: &[(&str, &str, &str, &str)] = &[
    (
        "en",
        "The river rises before the rain",
        "What the gauge at the bridge said, and who was told of it.",
        "At four in the morning the gauge stood at 11.42 m. “That is a flood,” said the keeper, “whatever the sky says.” Fifteen villages were called; nine answered.",
    ),
    (
        "vi",
        "Nước sông dâng trước cơn mưa",
        "Trạm đo ở cầu nói gì, và ai đã được báo.",
        "Bốn giờ sáng, mực nước ở trạm đo là 11,42 m. Mười lăm làng được gọi điện; chín làng trả lời.",
    ),
    (
        "km",
        "ទឹកទន្លេឡើងមុនភ្លៀង",
        "អ្វីដែលឧបករណ៍វាស់នៅស្ពានបានប្រាប់ ហើយអ្នកណាបានដឹង។",
        "នៅម៉ោងបួនព្រឹក កម្ពស់ទឹកនៅស្ពានគឺ ១១,៤២ ម៉ែត្រ។ គេបានទូរសព្ទទៅភូមិចំនួនដប់ប្រាំ ហើយមានប្រាំបួនភូមិបានឆ្លើយ។",
    ),
    (
        "my",
        "မိုးမရွာခင် မြစ်ရေတက်လာသည်",
        "တံတားရှိ ရေတိုင်းကိရိယာက ဘာပြောသလဲ၊ ဘယ်သူ့ကို အသိပေးခဲ့သလဲ။",
        "မနက်လေးနာရီတွင် ရေအမှတ်သည် ၁၁.၄၂ မီတာရှိသည်။ ရွာတစ်ဆယ့်ငါးရွာကို ဖုန်းဆက်ခဲ့ရာ ကိုးရွာက ပြန်ဖြေခဲ့သည်။",
    ),
    (
        "th",
        "แม่น้ำขึ้นก่อนฝนมา",
        "มาตรวัดที่สะพานบอกอะไร และใครได้รับแจ้ง",
        "ตีสี่ ระดับน้ำที่สะพานอยู่ที่ 11.42 เมตร โทรศัพท์ไปสิบห้าหมู่บ้าน มีเก้าหมู่บ้านที่รับสาย",
    ),
    ("lo", "ນ້ຳຂຶ້ນກ່ອນຝົນມາ", "ເຄື່ອງວັດຢູ່ຂົວບອກຫຍັງ ແລະ ໃຜໄດ້ຮັບແຈ້ງ", "ຕີສີ່ ລະດັບນ້ຳຢູ່ຂົວແມ່ນ 11,42 ແມັດ. ໂທຫາສິບຫ້າບ້ານ ມີເກົ້າບ້ານຮັບສາຍ."),
    (
        "zh-Hans",
        "雨还没来，河水先涨",
        "桥头水尺说了什么，又有谁得到了通知。",
        "凌晨四点，水尺读数为 11.42 米。“这就是洪水，”看守人说，“不管天怎么说。”打电话给十五个村子，九个接了。",
    ),
    (
        "ja",
        "雨より先に川が増す",
        "橋の水位計は何を告げ、誰が知らされたのか。",
        "午前四時、水位は11.42メートル。十五の村に電話をかけ、九つの村が出た。",
    ),
    (
        "ko",
        "비보다 먼저 불어난 강",
        "다리의 수위계가 말한 것, 그리고 누가 들었는가.",
        "새벽 네 시, 수위는 11.42미터였다. 열다섯 마을에 전화했고 아홉 마을이 받았다.",
    ),
    (
        "ar",
        "النهر يرتفع قبل المطر",
        "ماذا قال مقياس الجسر، ومن الذي أُبلغ به.",
        "في الرابعة فجرًا بلغ المقياس 11٫42 مترًا. اتصلوا بخمس عشرة قرية، فأجابت تسع.",
    ),
    (
        "he",
        "הנהר עולה לפני הגשם",
        "מה אמר מד המים בגשר, ומי ידע על כך.",
        "בארבע בבוקר עמד המד על 11.42 מטר. התקשרו לחמישה־עשר כפרים; תשעה ענו.",
    ),
    (
        "hi",
        "बारिश से पहले चढ़ा नदी का पानी",
        "पुल के मापक ने क्या कहा, और किसे बताया गया।",
        "सुबह चार बजे जलस्तर 11.42 मीटर था। पंद्रह गाँवों को फ़ोन किया गया; नौ ने उत्तर दिया।",
    ),
];

/// Every element a body may hold that has a look of its own.
const BODY: &str = "<p>A paragraph with <a href=\"/\">a link</a>, <em>emphasis</em>, <strong>strength</strong>, <code>code</code> and <mark>a mark</mark>.</p>\
<h2>A crosshead</h2><p>Text under it.</p><h3>A smaller one</h3><ol><li>One.</li><li>Two, with a longer text that goes on to a second line where the column is narrow.</li></ol>\
<ul><li>A point.</li><li>Another.</li></ul><blockquote><p>A quotation of some length, set apart from the text around it.</p></blockquote>\
<figure class=\"pull-quote\"><blockquote><p>A quotation lifted out of the text.</p></blockquote><figcaption>Who said it</figcaption></figure>\
<table><caption>A table</caption><thead><tr><th>Year</th><th>Tonnes</th></tr></thead><tbody><tr><th>2024</th><td>11,900</td></tr><tr><th>2025</th><td>9,874</td></tr></tbody></table>\
<pre>Text as it was typed</pre><details><summary>Something to unfold</summary><p>What was folded away.</p></details><hr><p>After a rule.</p>\
<iframe src=\"https://www.youtube.com/embed/aaaaaaaaaaa\" title=\"A player of another site\"></iframe>";

#[derive(Serialize)]
struct GuidePage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    colors: &'static [&'static str],
    samples: Vec<SampleView>,
    kinds: Vec<NamedView>,
    formats: Vec<NamedView>,
    card: CardView,
    plain: CardView,
    foreign: CardView,
    rail: Vec<CardView>,
    strips: Vec<StripView>,
    pager: PagerView,
    crumbs: Vec<LinkView>,
    body: Value,
    promotions: Vec<PromotionView>,
}

#[derive(Serialize)]
struct SampleView {
    lang: &'static str,
    dir: &'static str,
    headline: &'static str,
    standfirst: &'static str,
    text: &'static str,
}

#[derive(Serialize)]
struct NamedView {
    name: &'static str,
    label: String,
}

/// The style guide as HTML, with pictures, a film and a recording of the paper's newest articles.
pub async fn render(tx: &mut Tx, site: &Site, assets: &SiteAssets, folder: &MediaFolder, now: i64) -> Result<String> {
    let newest = articles::list(tx, List::All, Cursor::TOP, 40).await?;
    let ids: Vec<i64> = newest.iter().filter_map(|card| card.lead_media_id).collect();
    let known = media::map_by_ids(tx, &ids).await?;
    let picture = ids.first().copied();
    let card = |index: usize, kind: &str, picture: Option<i64>| made_up(site, &known, now, index, kind, picture);
    let strip = |label: &str, count: usize, is_band: bool| StripView {
        href: String::new(),
        label: label.to_owned(),
        is_band,
        cards: (0..count).map(|index| card(0, "report", picture.filter(|_| is_band || index != 2))).collect(),
    };
    let kinds = PartKind::ALL.map(kind_word);
    let mut head = HeadView::new(site, "list", "Style guide", "/~styleguide", "");
    head.robots = "noindex".to_owned();
    let mut body = read_html(BODY, &Policy::Article).body;
    for format in ["video", "audio"] {
        let Some(card) = newest.iter().find(|card| card.format == format) else { continue };
        let Some(article) = articles::find_public(tx, card.id).await? else { continue };
        let is_clip = |node: &Node| matches!(node, Node::Video(_) | Node::Audio(_));
        let blocks = Body::from_json(&article.body)?.blocks.into_iter();
        body.blocks.extend(blocks.filter(|block| is_clip(&block.node)).take(1));
    }
    let mut page_media = PageMedia::load(tx, &[&body], &[]).await?;
    page_media.read_tracks(folder, &body).await;
    let page = GuidePage {
        site: site.frame(assets, now).of_guide(assets),
        head,
        colors: COLORS,
        samples: SAMPLES
            .iter()
            .map(|(lang, headline, standfirst, text)| SampleView {
                lang,
                dir: if courant_text::is_rtl(lang) { "rtl" } else { "ltr" },
                headline,
                standfirst,
                text,
            })
            .collect(),
        kinds: kinds.iter().map(|name| NamedView { name, label: kind_label(site, name) }).collect(),
        formats: ["video", "audio", "gallery"].map(|name| NamedView { name, label: format_label(site, name) }).into(),
        card: card(0, "report", picture),
        plain: card(1, "analysis", None),
        foreign: card(9, "opinion", picture),
        rail: ["analysis", "opinion", "background"].iter().map(|kind| card(0, kind, None)).collect(),
        strips: vec![
            strip("A strip of four", 4, false),
            strip("A strip of three", 3, false),
            strip("A strip of two", 2, false),
            strip("A band", 4, true),
        ],
        pager: PagerView { newest: "#main".to_owned(), older: "#main".to_owned() },
        crumbs: vec![LinkView::to("/", "A section"), LinkView::to("/", "A section below it")],
        body: layout::html(courant_body::write_html(&body, &write_options(site, &page_media, &site.settings.language))),
        promotions: [false, true].map(PromotionView::made_up).into(),
    };
    Ok(site.layout.render("styleguide.html", page)?)
}

/// A card that says what it shows.
fn made_up(
    site: &Site,
    known: &HashMap<i64, Medium>,
    now: i64,
    sample: usize,
    kind: &str,
    picture: Option<i64>,
) -> CardView {
    let (language, headline, teaser, _) = SAMPLES.get(sample).copied().unwrap_or_default();
    let card = Card {
        id: 0,
        path: "/~styleguide".to_owned(),
        headline: headline.to_owned(),
        teaser: teaser.to_owned(),
        kicker: String::new(),
        kind: kind.to_owned(),
        format: "standard".to_owned(),
        language: language.to_owned(),
        published_at: now,
        updated_at: None,
        comment_count: 8,
        lead_media_id: picture,
        is_sticky: false,
        reading_secs: 120,
        duration_secs: None,
        section_id: None,
        section_name: "Section".to_owned(),
        section_path: "/".to_owned(),
        translation_of: String::new(),
    };
    CardView::of(site, &card, known)
}
