//! From a text to glyphs in their places: direction, fonts, shaping.
//!
//! A [`Setting`] is one paragraph with its direction resolved (UAX #9). Any stretch of it can be measured or set as a
//! line of its own. All lengths are in em, so one setting serves every size.

use std::ops::Range;

use courant_text::graphemes;
use harfrust::{Buffer, BufferFlags, Direction, GlyphId, Language, ShapeOptions, ShaperFont};
use unicode_bidi::{BidiInfo, Level};

use super::faces::{Face, Heights, Style, faces};

/// A glyph and where it stands in its line.
#[derive(Clone)]
pub(super) struct Glyph {
    pub(super) face: &'static Face,
    pub(super) id: GlyphId,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// A set line, from its left end.
#[derive(Clone, Default)]
pub(super) struct Line {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) width: f32,
}

/// A stretch of text in one font.
struct Stretch {
    range: Range<usize>,
    face: &'static Face,
}

/// A paragraph that can be drawn in full.
pub(super) struct Setting<'t> {
    pub(super) text: &'t str,
    language: Option<Language>,
    levels: Vec<Level>,
    stretches: Vec<Stretch>,
    pub(super) heights: Heights,
}

impl<'t> Setting<'t> {
    /// Finds the fonts of a text; none if it is empty or a letter of it is in no font.
    pub(super) fn of(text: &'t str, style: Style, language: &str, is_rtl: bool) -> Option<Setting<'t>> {
        let stretches = stretches(text, &faces(style, language))?;
        let heights = stretches.iter().map(|stretch| stretch.face.heights).reduce(Heights::or)?;
        let base = if is_rtl { Level::rtl() } else { Level::ltr() };
        let levels = BidiInfo::new(text, Some(base)).levels;
        Some(Setting { text, language: Language::new(language), levels, stretches, heights })
    }

    /// Sets a stretch of the text as one line; spaces at its end take no room. None if a font turns out not to have
    /// a glyph for it.
    pub(super) fn line(&self, range: Range<usize>) -> Option<Line> {
        let end = range.start + self.text.get(range.clone())?.trim_end().len();
        self.set(range.start..end)
    }

    /// Width of a stretch with the spaces at its end.
    pub(super) fn width(&self, range: Range<usize>) -> Option<f32> {
        Some(self.set(range)?.width)
    }

    fn set(&self, range: Range<usize>) -> Option<Line> {
        let mut line = Line::default();
        for (run, is_rtl) in self.visual_runs(range) {
            let within = |stretch: &Stretch| stretch.range.start < run.end && run.start < stretch.range.end;
            let mut parts: Vec<&Stretch> = self.stretches.iter().filter(|stretch| within(stretch)).collect();
            if is_rtl {
                parts.reverse();
            }
            for part in parts {
                let range = part.range.start.max(run.start)..part.range.end.min(run.end);
                self.shape(&mut line, part.face, range, is_rtl)?;
            }
        }
        Some(line)
    }

    /// The runs of one direction in a line, from left to right (UAX #9, rule L2).
    fn visual_runs(&self, range: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let mut runs: Vec<(Range<usize>, u8)> = Vec::new();
        for (at, _) in self.text.get(range.clone()).unwrap_or_default().char_indices() {
            let at = range.start + at;
            let level = self.levels.get(at).map_or(0, Level::number);
            match runs.last_mut().filter(|(_, known)| *known == level) {
                Some((run, _)) => run.end = at,
                None => runs.push((at..at, level)),
            }
        }
        // A run ends where the next begins.
        let starts: Vec<usize> = runs.iter().map(|(run, _)| run.start).skip(1).chain([range.end]).collect();
        for ((run, _), end) in runs.iter_mut().zip(starts) {
            run.end = end;
        }
        let highest = runs.iter().map(|(_, level)| *level).max().unwrap_or(0);
        for level in (1..=highest).rev() {
            let mut at = 0;
            while at < runs.len() {
                let count = runs.iter().skip(at).take_while(|(_, known)| *known >= level).count();
                if let Some(stretch) = runs.get_mut(at..at + count) {
                    stretch.reverse();
                }
                at += count.max(1);
            }
        }
        runs.into_iter().map(|(run, level)| (run, level % 2 == 1)).collect()
    }

    fn shape(&self, line: &mut Line, face: &'static Face, range: Range<usize>, is_rtl: bool) -> Option<()> {
        let font = face.font()?;
        let mut buffer = Buffer::new();
        buffer.set_language(self.language.clone());
        buffer.set_flags(BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE | BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.push_str(self.text.get(range)?);
        buffer.guess_segment_properties();
        buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        harfrust::shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).ok()?;
        let em = f32::from(font.units_per_em().max(1)) / face.scale;
        for (info, at) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
            if info.glyph_id == 0 {
                return None;
            }
            let (x, y) = (at.x_offset as f32 / em, at.y_offset as f32 / em);
            line.glyphs.push(Glyph { face, id: GlyphId::new(info.glyph_id), x: line.width + x, y });
            line.width += at.x_advance as f32 / em;
        }
        Some(())
    }
}

/// The text in stretches of one font each. Letters choose their font; what stands between them (spaces, quotation
/// marks) goes with the letters before it where that font has it, or with those behind.
fn stretches(text: &str, faces: &[&'static Face]) -> Option<Vec<Stretch>> {
    let find = |grapheme: &str| faces.iter().copied().find(|face| face.covers(grapheme));
    let is_letter = |grapheme: &str| grapheme.chars().any(|c| c.is_alphanumeric() && !c.is_ascii_digit());
    let following = |from: usize| {
        let next = graphemes(text.get(from..)?).find(|grapheme| is_letter(grapheme))?;
        find(next)
    };
    let mut out: Vec<Stretch> = Vec::new();
    let mut at = 0;
    for grapheme in graphemes(text) {
        let range = at..at + grapheme.len();
        at = range.end;
        let before = out.last().map(|stretch| stretch.face);
        let face = if is_letter(grapheme) {
            find(grapheme)
        } else {
            let neighbor = before.or_else(|| following(range.end)).filter(|face| face.covers(grapheme));
            neighbor.or_else(|| find(grapheme))
        }?;
        match out.last_mut().filter(|stretch| std::ptr::eq(stretch.face, face)) {
            Some(stretch) => stretch.range.end = range.end,
            None => out.push(Stretch { range, face }),
        }
    }
    Some(out)
}
