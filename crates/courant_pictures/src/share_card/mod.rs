//! Share pictures: what other sites show where an article without a picture is passed on.
//!
//! A card of 1200 × 630 pixels with the article's headline, what kind of writing it is, its section or kicker, the
//! paper's name and its colour, in whatever script the headline is written. Text is set by the rules of its script
//! (`courant_text` breaks lines, HarfBuzz's shaping places glyphs, UAX #9 orders them) with fonts that are part of the
//! program; no font of the machine is looked at, so a card is the same everywhere.
//!
//! A card never shows empty boxes: a kind, label or name with a letter that is in no font is left out, emoji are left
//! out, and where the headline itself has such a letter the card shows the paper's name instead.
//!
//! Not here: which article may have a card, its address, and how long it is kept (the paper's pages).

mod faces;
mod fill;
mod paint;
mod shape;

use courant_text::{first_graphemes, fold_spaces, is_rtl, normalize, without_emoji};

use crate::error::guard;
use crate::{Encoded, PictureError};
use faces::Style;
use fill::{Filled, Room, fill};
use paint::Canvas;

/// Width and height of every card, in pixels: the shape that all networks show whole.
pub const SHARE_CARD_SIZE: (u32, u32) = (1200, 630);

/// Letters of a text that are looked at; what is longer fits no card.
const MOST_LETTERS: usize = 400;

/// What stands on a card. Any string may be given for any text.
#[derive(Debug, Clone, Copy)]
pub struct ShareCard<'a> {
    /// The article's headline.
    pub headline: &'a str,
    /// Its language (BCP 47): decides the direction, and the shapes of Han characters.
    pub language: &'a str,
    /// What kind of writing it is, in words; may be empty.
    pub kind: &'a str,
    /// Its kicker or section; may be empty.
    pub label: &'a str,
    /// The paper's name.
    pub name: &'a str,
    /// The paper's colour, dark enough for text on white.
    pub accent: [u8; 3],
}

const MARGIN: f32 = 80.0;
const PAPER: [u8; 3] = [0xff, 0xfe, 0xfc];
const INK: [u8; 3] = [0x1b, 0x1a, 0x18];
const QUIET: [u8; 3] = [0x5a, 0x56, 0x4e];
const RULE: [u8; 3] = [0xdd, 0xd8, 0xce];

const HEADLINE_SIZES: &[f32] = &[120.0, 108.0, 97.0, 88.0, 80.0, 73.0, 66.0, 60.0, 55.0, 50.0, 46.0];
const LABEL_SIZE: f32 = 34.0;
const NAME_SIZES: &[f32] = &[44.0, 39.0, 34.0];
const PLATE_SIZES: &[f32] = &[120.0, 104.0, 90.0, 78.0, 68.0, 58.0];

/// Draws a card as PNG.
///
/// Takes milliseconds, and longer the first time a script is used: call it where waiting is allowed.
pub fn share_card(card: &ShareCard<'_>) -> Result<Encoded, PictureError> {
    guard(|| {
        let sheet = Sheet::of(card);
        let mut canvas = Canvas::new(SHARE_CARD_SIZE)?;
        match &sheet.headline {
            Some(headline) => draw_article(&mut canvas, &sheet, headline, card.accent),
            None => draw_plate(&mut canvas, card, sheet.is_rtl),
        }
        canvas.encode()
    })
}

/// The texts of a card in their boxes.
struct Sheet {
    is_rtl: bool,
    headline: Option<Filled>,
    kind: Option<Filled>,
    label: Option<Filled>,
    name: Option<Filled>,
}

impl Sheet {
    fn of(card: &ShareCard<'_>) -> Sheet {
        let is_rtl = is_rtl(card.language);
        let inner = SHARE_CARD_SIZE.0 as f32 - 2.0 * MARGIN;
        let line = |text: &str, style: Style, width: f32, sizes: &[f32]| {
            fill(&drawable(text), style, card.language, is_rtl, &Room { width, height: 100.0, most_lines: 1, sizes })
        };
        let kind = line(card.kind, Style::Sans, inner * 0.6, &[LABEL_SIZE]);
        let left = inner - kind.as_ref().map_or(0.0, |kind| kind.width() + 3.0 * GAP);
        Sheet {
            headline: fill(
                &drawable(card.headline),
                Style::Serif,
                card.language,
                is_rtl,
                &Room { width: inner, height: 352.0, most_lines: 5, sizes: HEADLINE_SIZES },
            ),
            label: line(card.label, Style::Sans, left, &[LABEL_SIZE]),
            name: line(card.name, Style::Serif, inner, NAME_SIZES),
            kind,
            is_rtl,
        }
    }
}

/// A text on one line without what no card shows: controls, directions that were forced, piled marks, emoji.
fn drawable(text: &str) -> String {
    let head = first_graphemes(text, MOST_LETTERS);
    let text = fold_spaces(&without_emoji(&normalize(&fold_spaces(head))));
    text.chars().filter(|&c| !matches!(c, '\u{ad}' | '\u{fffd}') && faces::has_mark(c)).collect()
}

/// Between kind and label.
const GAP: f32 = 18.0;
/// What the labels stand on.
const LABEL_LINE: f32 = 98.0;

fn draw_article(canvas: &mut Canvas, sheet: &Sheet, headline: &Filled, accent: [u8; 3]) {
    let (width, height) = (SHARE_CARD_SIZE.0 as f32, SHARE_CARD_SIZE.1 as f32);
    canvas.rectangle(0.0, 0.0, width, height, PAPER);
    canvas.rectangle(0.0, 0.0, width, 16.0, accent);
    let mut start = MARGIN;
    if let Some(kind) = &sheet.kind {
        canvas.text(kind, start, LABEL_LINE, sheet.is_rtl, accent);
        start += kind.width() + GAP;
    }
    if let Some(label) = &sheet.label {
        if sheet.kind.is_some() {
            canvas.rectangle_from(start, LABEL_LINE - 27.0, 3.0, 34.0, sheet.is_rtl, RULE);
            start += 3.0 + GAP;
        }
        canvas.text(label, start, LABEL_LINE, sheet.is_rtl, QUIET);
    }
    let has_labels = sheet.kind.is_some() || sheet.label.is_some();
    let top = if has_labels { 144.0 } else { 96.0 };
    canvas.text(headline, MARGIN, top + headline.first, sheet.is_rtl, INK);
    if let Some(name) = &sheet.name {
        canvas.rectangle(MARGIN, 528.0, width - 2.0 * MARGIN, 2.0, RULE);
        canvas.text(name, MARGIN, 588.0, sheet.is_rtl, INK);
    }
}

/// The card of an article whose headline cannot be drawn: the paper's name, and what kind of writing it is.
fn draw_plate(canvas: &mut Canvas, card: &ShareCard<'_>, is_rtl: bool) {
    let (width, height) = (SHARE_CARD_SIZE.0 as f32, SHARE_CARD_SIZE.1 as f32);
    canvas.rectangle(0.0, 0.0, width, height, card.accent);
    let inner = width - 2.0 * MARGIN;
    let set = |text: &str, style: Style, height: f32, most_lines: usize, sizes: &[f32]| {
        fill(&drawable(text), style, card.language, is_rtl, &Room { width: inner, height, most_lines, sizes })
    };
    let name = set(card.name, Style::Serif, 320.0, 3, PLATE_SIZES);
    let kind = set(card.kind, Style::Sans, 100.0, 1, &[LABEL_SIZE * 1.2]);
    if let Some(name) = &name {
        let top = (height - name.height()) / 2.0;
        canvas.text(name, MARGIN, top + name.first, is_rtl, PAPER);
    }
    if let Some(kind) = &kind {
        canvas.text(kind, MARGIN, 560.0, is_rtl, PAPER);
    }
}

#[cfg(test)]
mod tests;
