//! HTML out: the page's, the feed's and the editor's form of a [`Body`].
//!
//! Everything printed is built from literals of this crate and escaped values; addresses,
//! languages and ids are judged once more here, so that a body from a damaged store prints
//! nothing it should not. No inline style, no script, no event handler, ever.
//!
//! Not here: the files behind pictures; [`Pictures`] answers for them.

mod block;
mod clip;
mod inline;
mod media;
mod split;

use std::collections::{HashMap, HashSet};

use url::Url;

use crate::webvtt::Captions;
use crate::*;

pub use split::SplitHtml;

/// Where a picture is shown, so that fitting sizes can be offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Use {
    /// In the text column.
    Column,
    /// Beside the text, about half a column.
    Side,
    /// Wider than the text column.
    Wide,
    /// As wide as the page.
    Full,
    /// One of several in a grid.
    Gallery,
    /// In a line of text.
    Line,
}

/// What a `picture` element needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PictureSources {
    /// `srcset` of the AVIF renditions.
    pub avif: Option<String>,
    /// `srcset` of the WebP renditions.
    pub webp: Option<String>,
    /// `srcset` of the renditions in the fallback's format.
    pub srcset: Option<String>,
    /// `sizes`, when there is a `srcset` with widths.
    pub sizes: Option<String>,
    /// Address every browser can show.
    pub src: String,
    /// Width of `src` in pixels.
    pub width: Option<u32>,
    /// Height of `src` in pixels.
    pub height: Option<u32>,
    /// Class that says where its subject is, for where the picture is cropped: letters, digits, `-` and spaces.
    pub focus: Option<String>,
}

/// Answers for media: addresses and renditions. Must not do IO that can fail.
pub trait Pictures {
    /// The renditions for a figure. With `None`, a picture of the library is left out, one at a
    /// path of this site is shown as it is, and one of another site becomes a link on a page (a
    /// reader's page asks nothing of other sites).
    fn picture(&self, figure: &Figure, use_: Use) -> Option<PictureSources>;
    /// The address of a file (sound, film, download); `None` where it is gone.
    fn address(&self, media: &MediaRef) -> Option<String>;
    /// What is known of a film or sound; by default nothing.
    fn clip(&self, _media: &MediaRef) -> Option<ClipFacts> {
        None
    }
    /// What a text track says, if it was read; by default nothing was. A page shows it as a
    /// transcript or as a list of chapters.
    fn captions(&self, _media: &MediaRef) -> Option<&Captions> {
        None
    }
}

/// What a film or sound says of itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClipFacts {
    /// Its length.
    pub duration_secs: Option<u64>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
}

/// Pictures of a body without a library: all addresses are shown as they stand, other sites' too.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainPictures;

impl Pictures for PlainPictures {
    fn picture(&self, figure: &Figure, _: Use) -> Option<PictureSources> {
        Some(PictureSources {
            src: self.address(&figure.media)?,
            width: figure.width,
            height: figure.height,
            ..PictureSources::default()
        })
    }

    fn address(&self, media: &MediaRef) -> Option<String> {
        match media {
            MediaRef::Address(address) => Some(address.clone()),
            MediaRef::Library(_) => None,
        }
    }
}

/// Words the markup needs, in the page's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// On the card of a player; `{provider}` is replaced.
    pub load_embed: String,
    /// On the card of an address without a player; `{provider}` is replaced.
    pub open_embed: String,
    /// Name of the list of notes.
    pub footnotes: String,
    /// Name of the link from a note back to the text.
    pub back_to_text: String,
    /// Name of a table that can be scrolled, where it has no caption.
    pub table: String,
    /// On the link to a file without a label.
    pub download: String,
    /// Name of the link to a part from its own label; `{part}` is replaced.
    pub link_to_part: String,
    /// Above a question to readers.
    pub question: String,
    /// What a click on a player's card sends to whom; `{provider}` is replaced.
    pub embed_privacy: String,
    /// On the text of what is said in a film or sound.
    pub transcript: String,
    /// Name of the list of a film's or sound's chapters.
    pub chapters: String,
    /// How long a film or sound is; `{time}` is replaced.
    pub duration: String,
    /// The ten digits of the page's language, from zero.
    pub digits: String,
    /// Language of these words (BCP 47), said where the text around them is in another.
    pub lang: String,
}

/// A question to readers about a passage ([`Mark::Question`]), printed after the block that holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionNote {
    /// What is asked.
    pub question: String,
    /// What the link to the answers says, such as how many there are; empty for no link.
    pub answers: String,
    /// The question's page. The passage leads there too where it holds no link itself.
    pub href: String,
}

impl Default for Labels {
    fn default() -> Labels {
        Labels {
            load_embed: "Load from {provider}".to_owned(),
            open_embed: "Open on {provider}".to_owned(),
            footnotes: "Footnotes".to_owned(),
            back_to_text: "Back to the text".to_owned(),
            table: "Table".to_owned(),
            download: "Download".to_owned(),
            link_to_part: "Link to the part “{part}”".to_owned(),
            question: "A question to readers".to_owned(),
            embed_privacy: "{provider} is contacted when you load this.".to_owned(),
            transcript: "Transcript".to_owned(),
            chapters: "Chapters".to_owned(),
            duration: "Length: {time}".to_owned(),
            digits: "0123456789".to_owned(),
            lang: "en".to_owned(),
        }
    }
}

/// How to print.
#[derive(Clone)]
pub struct WriteOptions<'a> {
    /// Answers for media.
    pub pictures: &'a dyn Pictures,
    /// Words.
    pub labels: Labels,
    /// Language of the article (BCP 47); blocks in others say so.
    pub lang: String,
    /// Level printed for a crosshead of level 2: 2 on an article page, 3 where the article's
    /// headline is itself level 2. From 2 to 5; deeper levels follow, down to 6.
    pub base_level: u8,
    /// Put before every id, so that several bodies may share a page. Empty keeps the writer's
    /// anchors as they are.
    pub id_prefix: String,
    /// Fragments that begin so lead to a place of the page around the body, and not in it; empty: none does.
    pub page_prefix: &'static str,
    /// Full address of the page the body stands on: for absolute addresses in feeds, and to tell
    /// this site's own pictures from those of others.
    pub base_url: Option<String>,
    /// Questions to readers, by the id in their mark; a mark without one here is only a mark.
    pub questions: HashMap<String, QuestionNote>,
    /// Print what an editor needs to read the body back: lasting ids, library rows, breaks.
    pub is_editable: bool,
}

impl<'a> WriteOptions<'a> {
    /// An article page in English: crossheads from level 2, ids as they are.
    pub fn new(pictures: &'a dyn Pictures) -> WriteOptions<'a> {
        WriteOptions {
            pictures,
            labels: Labels::default(),
            lang: "en".to_owned(),
            base_level: 2,
            id_prefix: String::new(),
            page_prefix: "",
            base_url: None,
            questions: HashMap::new(),
            is_editable: false,
        }
    }
}

/// The body for a page (or, with [`WriteOptions::is_editable`], for an editor).
pub fn write_html(body: &Body, options: &WriteOptions) -> SafeHtml {
    Writer::new(body, options, false).run(body)
}

/// The body for a page, in two pieces between which something else may be shown: after the n-th
/// paragraph (from 1, counted through parts), or the next one after it where the text can be
/// interrupted; none where there is no such place.
pub fn write_html_split(body: &Body, options: &WriteOptions, after_paragraph: usize) -> Option<SplitHtml> {
    let place = split::place(body, after_paragraph)?;
    let mut writer = Writer::new(body, options, false);
    writer.split_after = Some(place);
    writer.run_split(body)
}

/// The body for feeds and mail: absolute addresses, plain pictures, players as links.
pub fn write_feed_html(body: &Body, options: &WriteOptions) -> SafeHtml {
    Writer::new(body, options, true).run(body)
}

struct Writer<'a> {
    out: String,
    options: &'a WriteOptions<'a>,
    is_feed: bool,
    base: Option<Url>,
    ids: HashSet<String>,
    /// How often each id was wished for; keeps making ids unique cheap.
    wishes: HashMap<String, u32>,
    /// Number and printed id of each note, by its id.
    notes: HashMap<String, (usize, String)>,
    /// Printed id of the first reference to each note.
    first_refs: HashMap<String, String>,
    in_link: bool,
    depth: u32,
    /// Questions whose passage was printed in a block that is still open.
    asked: Vec<&'a QuestionNote>,
    /// Films and sounds printed so far.
    clips: u32,
    /// The block after which the markup is to be split, and where that came to be.
    split_after: Option<&'a Block>,
    split_at: Option<usize>,
}

/// What is nested deeper than this (in a damaged store only) is not printed.
const MAX_DEPTH: u32 = 100;

impl<'a> Writer<'a> {
    fn new(body: &Body, options: &'a WriteOptions<'a>, is_feed: bool) -> Writer<'a> {
        let base = options.base_url.as_deref().and_then(|base| Url::parse(base).ok());
        let mut writer = Writer {
            out: String::with_capacity(4096),
            options,
            is_feed,
            base,
            ids: HashSet::new(),
            wishes: HashMap::new(),
            notes: HashMap::new(),
            first_refs: HashMap::new(),
            in_link: false,
            depth: 0,
            asked: Vec::new(),
            clips: 0,
            split_after: None,
            split_at: None,
        };
        for (index, note) in body.footnotes.iter().enumerate() {
            let id = writer.unique(&format!("fn-{}", note.id));
            writer.notes.entry(note.id.clone()).or_insert((index + 1, id));
        }
        writer
    }

    fn run(mut self, body: &Body) -> SafeHtml {
        self.whole(body);
        SafeHtml(self.out)
    }

    fn run_split(mut self, body: &Body) -> Option<SplitHtml> {
        self.whole(body);
        let after = self.out.split_off(self.split_at?);
        Some(SplitHtml { before: SafeHtml(self.out), after: SafeHtml(after) })
    }

    fn whole(&mut self, body: &Body) {
        self.blocks(&body.blocks);
        if !body.footnotes.is_empty() {
            self.footnotes(&body.footnotes);
        }
    }

    fn footnotes(&mut self, notes: &[Footnote]) {
        self.out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\"");
        let label = self.options.labels.footnotes.clone();
        self.attribute("aria-label", &label);
        self.out.push_str("><ol>\n");
        for note in notes {
            let Some((_, id)) = self.notes.get(&note.id).cloned() else {
                continue;
            };
            self.out.push_str("<li");
            self.attribute("id", &id);
            self.attribute("data-note", &note.id);
            self.out.push('>');
            self.inlines(&note.text);
            if let Some(back) = self.first_refs.get(&note.id).cloned() {
                self.out.push_str(" <a class=\"footnote-back\"");
                let back = self.within(&back);
                self.attribute("href", &back);
                self.out.push_str(" role=\"doc-backlink\"");
                let label = self.options.labels.back_to_text.clone();
                self.attribute("aria-label", &label);
                self.out.push_str(">\u{21a9}\u{fe0e}</a>");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol></section>\n");
    }

    fn attribute(&mut self, name: &'static str, value: &str) {
        escape::push_attribute(&mut self.out, name, value);
    }

    fn number(&mut self, name: &'static str, value: Option<u32>) {
        if let Some(value) = value {
            self.attribute(name, &value.to_string());
        }
    }

    fn text(&mut self, text: &str) {
        escape::push_text(&mut self.out, text);
    }

    /// Says the language of what is printed next, where the text around it is in another.
    fn language(&mut self, lang: &str, around: &str) {
        if let Some(lang) = address::language_tag(lang)
            && !lang.eq_ignore_ascii_case(around)
        {
            self.attribute("lang", &lang);
            if direction_of(&lang) != direction_of(around) {
                self.attribute("dir", direction_of(&lang));
            }
        }
    }

    /// The language a block stands in.
    fn language_around<'b>(&self, block: Option<&'b Block>) -> &'b str
    where
        'a: 'b,
    {
        block.and_then(|block| block.lang.as_deref()).unwrap_or(&self.options.lang)
    }

    /// An id nobody else on this page part has, starting with the wished one.
    fn unique(&mut self, wished: &str) -> String {
        let wished: String =
            wished.chars().map(|c| if c.is_whitespace() || c.is_control() { '-' } else { c }).take(200).collect();
        let wished = format!("{}{wished}", self.options.id_prefix);
        let mut id = wished.clone();
        let count = self.wishes.entry(wished.clone()).or_insert(1);
        while id.is_empty() || !self.ids.insert(id.clone()) {
            *count += 1;
            id = format!("{wished}-{count}");
        }
        id
    }

    /// An address as this kind of output wants it: absolute in feeds.
    fn printed(&self, address: &str) -> String {
        if self.is_feed
            && let Some(base) = &self.base
            && address::web_address(address).is_none()
            && let Ok(joined) = base.join(address)
        {
            return joined.to_string();
        }
        address.to_owned()
    }

    /// A link's address, judged once more; fragments follow the id prefix.
    fn href(&self, raw: &str) -> Option<String> {
        let address = address::link_address(raw)?;
        if let Some(fragment) = address.strip_prefix('#')
            && !fragment.is_empty()
        {
            let page_prefix = self.options.page_prefix;
            if !page_prefix.is_empty() && fragment.starts_with(page_prefix) {
                return Some(address);
            }
            return Some(self.within(&format!("{}{fragment}", self.options.id_prefix)));
        }
        Some(self.printed(&address))
    }

    /// The address of a place in this body: on the body's own page for feeds, whose readers show
    /// several bodies on one.
    fn within(&self, id: &str) -> String {
        let address = format!("#{id}");
        match &self.base {
            Some(base) if self.is_feed => base.join(&address).map_or(address, String::from),
            _ => address,
        }
    }

    fn media(&self, media: &MediaRef) -> Option<String> {
        let address = self.options.pictures.address(media)?;
        Some(self.printed(&address::media_address(&address)?))
    }
}

/// Direction of a language's usual script.
pub(crate) fn direction_of(lang: &str) -> &'static str {
    if courant_text::is_rtl(lang) { "rtl" } else { "ltr" }
}
