//! The vocabulary: every block and mark a body may hold.
//!
//! Bodies are stored as JSON of these types. Names follow publishing (crosshead, pull quote,
//! figure), not HTML. Adding a variant is a change of format: old bodies must still parse.

use serde::{Deserialize, Serialize};

/// A document: blocks in reading order, and the footnotes they refer to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// Blocks in reading order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// Notes, in the order of their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<Footnote>,
}

/// One block with its lasting id (unique in the body, kept over edits; inline questions and
/// deep links hold on to it).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Short, `[a-z0-9]+`.
    pub id: String,
    /// Language of this block where it differs from the article's (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// What it is.
    #[serde(flatten)]
    pub node: Node,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Node {
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Vec<Inline>,
        /// Alignment other than the script's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        align: Option<Align>,
    },
    /// A heading inside the body, level 2 to 6 (the headline is the page's only level 1).
    Crosshead {
        /// 2 to 6.
        level: u8,
        /// Its text.
        text: Vec<Inline>,
        /// Fragment it can be linked by, where the source had one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        anchor: Option<String>,
        /// Alignment other than the script's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        align: Option<Align>,
    },
    /// A labelled stretch of the article with a kind of its own ("In the News", "An Analysis").
    Part {
        /// What kind of writing it is.
        kind: PartKind,
        /// The label readers see.
        label: String,
        /// Fragment it is linked by.
        anchor: String,
        /// What stands in it.
        blocks: Vec<Block>,
    },
    /// A list; an ordered one keeps its first number and its direction.
    List {
        /// Numbered or not.
        ordered: bool,
        /// First number, when not 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        start: Option<i64>,
        /// Counts down.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        reversed: bool,
        /// The items; each holds blocks (a plain item is one `Paragraph`).
        items: Vec<Vec<Block>>,
    },
    /// Terms and their descriptions.
    Definitions {
        /// Groups in order.
        items: Vec<Definition>,
    },
    /// A block quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
        /// Who or what is quoted, as printed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        attribution: Vec<Inline>,
        /// Address of the source.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    },
    /// A quotation lifted out of the text.
    PullQuote {
        /// What is quoted.
        blocks: Vec<Block>,
        /// Who said it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        attribution: Vec<Inline>,
    },
    /// A picture with caption and credit.
    Figure(Figure),
    /// Several pictures shown together.
    Gallery {
        /// The pictures.
        figures: Vec<Figure>,
        /// Wished number of columns, 1 to 9.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        columns: Option<u8>,
        /// Caption of the whole.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        caption: Vec<Inline>,
    },
    /// Sound of the paper's own or at a plain address.
    Audio(Clip),
    /// Film of the paper's own or at a plain address.
    Video(Clip),
    /// Several clips played in turn.
    Playlist {
        /// Film (true) or sound.
        video: bool,
        /// The clips.
        clips: Vec<Clip>,
    },
    /// A player or post of another site, shown as a card that loads only after a click.
    Embed {
        /// `youtube`, `vimeo`, `x`, … or `other`.
        provider: String,
        /// The address a reader would open (http or https).
        url: String,
        /// Address of the player to load after a click, where one is known and allowed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        player: Option<String>,
        /// Title, where known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<String>,
        /// Caption under it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        caption: Vec<Inline>,
    },
    /// A file to download.
    Download {
        /// The file.
        media: MediaRef,
        /// What the link says.
        label: Vec<Inline>,
    },
    /// A table.
    Table(Table),
    /// Program text, kept to the letter.
    Code {
        /// The text.
        text: String,
        /// Language of the program, as `[a-z0-9+#-]+`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    /// Text whose line breaks and spaces count (`pre`).
    Preformatted {
        /// The text.
        text: Vec<Inline>,
    },
    /// Verse: lines as the poet broke them.
    Verse {
        /// The text.
        text: Vec<Inline>,
    },
    /// A box standing beside the text.
    Sidebar {
        /// Its title.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        title: Vec<Inline>,
        /// What stands in it.
        blocks: Vec<Block>,
    },
    /// Something a reader may unfold.
    Details {
        /// Always visible.
        summary: Vec<Inline>,
        /// Visible when unfolded.
        blocks: Vec<Block>,
    },
    /// A break of thought: a rule.
    Rule,
    /// Where the source was divided into pages.
    PageBreak,
    /// Where the source cut its teaser.
    TeaserEnd,
}

/// Horizontal alignment that the writer asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// To the start of the line.
    Start,
    /// Centred.
    Center,
    /// To the end of the line.
    End,
    /// Both edges.
    Justify,
}

/// The kind of writing of a part or an article.
///
/// Source: schema.org 30.0, subtypes of `NewsArticle`; IPTC genres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// What happened.
    Report,
    /// What it means.
    Analysis,
    /// What the writer thinks of it.
    Opinion,
    /// What came before.
    Background,
    /// A judgement of a work.
    Review,
    /// Readers are asked for what they know.
    CallForInput,
    /// Not to be taken at its word.
    Satire,
    /// Somebody paid for it.
    Sponsored,
}

impl PartKind {
    /// All kinds.
    pub const ALL: [PartKind; 8] = [
        PartKind::Report,
        PartKind::Analysis,
        PartKind::Opinion,
        PartKind::Background,
        PartKind::Review,
        PartKind::CallForInput,
        PartKind::Satire,
        PartKind::Sponsored,
    ];

    /// The name used in classes and addresses: lower case, hyphens.
    pub fn name(self) -> &'static str {
        match self {
            PartKind::Report => "report",
            PartKind::Analysis => "analysis",
            PartKind::Opinion => "opinion",
            PartKind::Background => "background",
            PartKind::Review => "review",
            PartKind::CallForInput => "call-for-input",
            PartKind::Satire => "satire",
            PartKind::Sponsored => "sponsored",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<PartKind> {
        PartKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Term and descriptions of a [`Node::Definitions`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    /// The terms.
    pub terms: Vec<Vec<Inline>>,
    /// Their descriptions.
    pub descriptions: Vec<Vec<Block>>,
}

/// Which medium is meant: one in the library, or one known only by address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaRef {
    /// Row in the paper's library.
    Library(i64),
    /// An address (http, https, or a path on this site) not in the library.
    Address(String),
}

/// A picture in the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Which picture.
    pub media: MediaRef,
    /// Replacement text for those who do not see it; empty for decoration.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alt: String,
    /// Caption, as printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caption: Vec<Inline>,
    /// Who made or supplied it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub credit_line: String,
    /// Where a click leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// How it stands in the text.
    #[serde(default, skip_serializing_if = "is_inline_placement")]
    pub placement: Placement,
    /// Width in CSS pixels that the writer asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Height in CSS pixels that the writer asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
}

fn is_inline_placement(placement: &Placement) -> bool {
    *placement == Placement::Column
}

/// How a figure stands in the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Placement {
    /// In the text column.
    #[default]
    Column,
    /// Centred in the text column at its own width.
    Center,
    /// At the line's start, text flowing round it.
    Start,
    /// At the line's end, text flowing round it.
    End,
    /// Wider than the text column.
    Wide,
    /// As wide as the page.
    Full,
}

/// Sound or film.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Clip {
    /// Sources in order of preference; at least one.
    pub sources: Vec<MediaRef>,
    /// Still picture shown before it plays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poster: Option<MediaRef>,
    /// Title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Caption under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caption: Vec<Inline>,
    /// Captions, subtitles, chapters and descriptions (WebVTT).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<Track>,
    /// Width in CSS pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Height in CSS pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// Starts again at its end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_looped: bool,
}

/// A WebVTT text track.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Track {
    /// The file.
    pub media: MediaRef,
    /// What it is for.
    #[serde(default, skip_serializing_if = "TrackKind::is_captions")]
    pub kind: TrackKind,
    /// Language (BCP 47).
    pub lang: String,
    /// What the player's menu says.
    pub label: String,
}

/// What a text track is for (HTML Living Standard, 4.8.11.11).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackKind {
    /// What is said and heard, for those who do not hear it.
    #[default]
    Captions,
    /// What is said, in another language.
    Subtitles,
    /// Where its chapters begin and what they are called.
    Chapters,
    /// What is seen, for those who do not see it.
    Descriptions,
}

impl TrackKind {
    /// All kinds.
    pub const ALL: [TrackKind; 4] =
        [TrackKind::Captions, TrackKind::Subtitles, TrackKind::Chapters, TrackKind::Descriptions];

    /// The word of HTML's `kind`.
    pub fn name(self) -> &'static str {
        match self {
            TrackKind::Captions => "captions",
            TrackKind::Subtitles => "subtitles",
            TrackKind::Chapters => "chapters",
            TrackKind::Descriptions => "descriptions",
        }
    }

    /// The kind with this name, in any case.
    pub fn from_name(name: &str) -> Option<TrackKind> {
        TrackKind::ALL.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name))
    }

    /// Whether it holds what is said, so that it can be read as a transcript.
    pub fn is_speech(self) -> bool {
        matches!(self, TrackKind::Captions | TrackKind::Subtitles)
    }

    fn is_captions(&self) -> bool {
        *self == TrackKind::Captions
    }
}

/// A table: optional head, body rows, optional foot.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Caption.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caption: Vec<Inline>,
    /// Head rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub head: Vec<Vec<Cell>>,
    /// Body rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Vec<Cell>>,
    /// Foot rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub foot: Vec<Vec<Cell>>,
}

/// A cell of a [`Table`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// What stands in it (a plain cell is one `Paragraph`).
    pub blocks: Vec<Block>,
    /// A heading cell.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_header: bool,
    /// Columns it spans, at least 1.
    pub colspan: u16,
    /// Rows it spans, at least 1.
    pub rowspan: u16,
    /// Alignment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub align: Option<Align>,
}

/// A footnote.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Footnote {
    /// Referred to by [`Inline::FootnoteRef`].
    pub id: String,
    /// Its text.
    pub text: Vec<Inline>,
}

/// Running text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    /// Characters; white space is as it should be shown (runs already folded).
    Text(String),
    /// Marked text.
    Marked(Mark, Vec<Inline>),
    /// A line break the writer asked for.
    Break,
    /// A small picture in the line (an emoji drawn as a picture, an icon).
    Picture(Box<Figure>),
    /// The number of a footnote.
    FootnoteRef(String),
}

/// A mark on running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Of strong importance (`strong`, `b`).
    Strong,
    /// Stressed (`em`, `i`).
    Emphasis,
    /// Underlined (`u`).
    Underline,
    /// No longer right (`s`, `strike`).
    Strike,
    /// Removed (`del`).
    Deleted,
    /// Added (`ins`).
    Inserted,
    /// Program text (`code`, `tt`).
    Code,
    /// Keys to press.
    Keys,
    /// Output or variable of a program (`samp`, `var`).
    Sample,
    /// Variable.
    Variable,
    /// Below the line.
    Sub,
    /// Above the line.
    Sup,
    /// Small print.
    Small,
    /// Larger print (`big`).
    Big,
    /// Highlighted.
    Highlight,
    /// Quoted in the line.
    Quoted,
    /// Title of a work.
    Cite,
    /// A term being defined.
    Dfn,
    /// An abbreviation and what it stands for.
    Abbreviation(String),
    /// In another language (BCP 47).
    Lang(String),
    /// With a direction of its own.
    Direction(Direction),
    /// A link.
    Link(Link),
    /// A place that can be linked to.
    Anchor(String),
    /// A passage an inline question is asked about (id of the question).
    Question(String),
}

/// Direction of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A link in running text. Only http, https, mailto, tel and addresses on this site get in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The address.
    pub href: String,
    /// Advisory title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Not an editorial vote for the target (`nofollow`, `sponsored`, `ugc`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_nofollow: bool,
}

/// HTML that came out of this crate and may stand in a page as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SafeHtml(pub(crate) String);

impl SafeHtml {
    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl std::fmt::Display for SafeHtml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
