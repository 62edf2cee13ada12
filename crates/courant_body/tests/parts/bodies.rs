//! Bodies for properties.

use courant_body::*;
use proptest::prelude::*;

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z<>&\"' ]{1,12}",
        Just("ភាសា ខ្មែរ".to_owned()),
        Just("中文 & <b>".to_owned()),
        Just("\u{a0}x \n y".to_owned()),
        Just("</p><script>".to_owned()),
    ]
}

fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        Just(Mark::Strong),
        Just(Mark::Emphasis),
        Just(Mark::Code),
        Just(Mark::Quoted),
        Just(Mark::Big),
        Just(Mark::Lang("km".into())),
        Just(Mark::Direction(Direction::Rtl)),
        Just(Mark::Question("q1".into())),
        Just(Mark::Abbreviation("a \"b\"".into())),
        Just(Mark::Anchor("here".into())),
        Just(Mark::Link(Link {
            href: "https://a.example/?a=1&b=2".into(),
            title: Some("t".into()),
            is_nofollow: true
        })),
    ]
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![
        4 => words().prop_map(Inline::Text),
        1 => Just(Inline::Break),
        1 => Just(Inline::FootnoteRef("n1".into())),
    ];
    let inline = leaf.prop_recursive(3, 12, 3, |inner| {
        (mark(), prop::collection::vec(inner, 1..3)).prop_map(|(mark, text)| Inline::Marked(mark, text))
    });
    prop::collection::vec(inline, 1..4)
}

fn figure() -> impl Strategy<Value = Figure> {
    (words(), inlines(), any::<bool>()).prop_map(|(alt, caption, is_wide)| Figure {
        media: MediaRef::Address("/a.jpg".into()),
        alt,
        caption,
        credit_line: "Somebody".into(),
        link: is_wide.then(|| "/big.jpg".to_owned()),
        placement: if is_wide { Placement::Wide } else { Placement::Column },
        width: Some(800),
        height: Some(600),
    })
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        4 => inlines().prop_map(|text| Node::Paragraph { text, align: None }),
        1 => inlines().prop_map(|text| Node::Crosshead { level: 2, text, anchor: Some("here".into()), align: Some(Align::Center) }),
        1 => figure().prop_map(Node::Figure),
        1 => prop::collection::vec(figure(), 1..3).prop_map(|figures| Node::Gallery { figures, columns: Some(3), caption: Vec::new() }),
        1 => words().prop_map(|text| Node::Code { text, language: Some("rust".into()) }),
        1 => inlines().prop_map(|text| Node::Preformatted { text }),
        1 => (words(), inlines()).prop_map(|(title, caption)| Node::Video(Clip {
            sources: vec![MediaRef::Address("/film.webm".into())],
            poster: Some(MediaRef::Address("/still.jpg".into())),
            title,
            caption,
            tracks: vec![Track { media: MediaRef::Address("/film.vtt".into()), kind: TrackKind::Subtitles, lang: "km".into(), label: "ខ្មែរ".into() }],
            width: Some(640),
            height: None,
            is_looped: true,
        })),
        1 => inlines().prop_map(|label| Node::Download { media: MediaRef::Address("/report.pdf".into()), label }),
        1 => inlines().prop_map(|text| Node::Verse { text }),
        1 => Just(Node::Rule),
        1 => Just(Node::PageBreak),
        1 => Just(Node::Embed { provider: "youtube".into(), url: "https://www.youtube.com/watch?v=abcdefghijk".into(), player: Some("https://www.youtube-nocookie.com/embed/abcdefghijk".into()), title: None, caption: Vec::new() }),
    ];
    leaf.prop_recursive(3, 24, 3, |inner| {
        let blocks = prop::collection::vec(inner.prop_map(block), 1..4).boxed();
        prop_oneof![
            prop::collection::vec(blocks.clone(), 1..3).prop_map(|items| Node::List {
                ordered: true,
                start: Some(4),
                reversed: false,
                items
            }),
            (blocks.clone(), inlines()).prop_map(|(blocks, attribution)| Node::Quote {
                blocks,
                attribution,
                source: None
            }),
            blocks.clone().prop_map(|blocks| Node::Part {
                kind: PartKind::Analysis,
                label: "An Analysis".into(),
                anchor: "part".into(),
                blocks
            }),
            (blocks.clone(), inlines()).prop_map(|(blocks, attribution)| Node::PullQuote { blocks, attribution }),
            (blocks.clone(), inlines()).prop_map(|(blocks, term)| Node::Definitions {
                items: vec![Definition { terms: vec![term], descriptions: vec![blocks] }]
            }),
            (blocks.clone(), inlines()).prop_map(|(blocks, title)| Node::Sidebar { title, blocks }),
            (blocks.clone(), inlines()).prop_map(|(blocks, summary)| Node::Details { summary, blocks }),
            blocks.prop_map(|blocks| Node::Table(Table {
                rows: vec![vec![Cell { blocks, is_header: true, colspan: 2, rowspan: 1, align: None }]],
                ..Table::default()
            })),
        ]
    })
}

fn block(node: Node) -> Block {
    let lang = match &node {
        Node::Crosshead { .. } => Some("ar".to_owned()),
        Node::Paragraph { align: None, text } if text.len() == 3 => Some("he".to_owned()),
        _ => None,
    };
    Block { id: "x".into(), lang, node }
}

pub fn body() -> impl Strategy<Value = Body> {
    prop::collection::vec(node(), 0..5).prop_map(|nodes| {
        let mut blocks: Vec<Block> = nodes.into_iter().map(block).collect();
        for (n, block) in blocks.iter_mut().enumerate() {
            block.id = format!("b{n}");
        }
        Body { blocks, footnotes: vec![Footnote { id: "n1".into(), text: vec![Inline::Text("a note".into())] }] }
    })
}
