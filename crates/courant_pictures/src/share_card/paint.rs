//! Ink on the card: rectangles, lines of glyphs, and the PNG.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathSink};
use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Rect, Transform};

use super::fill::Filled;
use super::shape::Line;
use crate::{Encoded, Format, PictureError};

/// A card in the making.
pub(super) struct Canvas {
    pixels: Pixmap,
}

impl Filled {
    /// Width of the longest line, in pixels.
    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max) * self.size
    }

    /// From the top of the first line's capitals to the last baseline, in pixels.
    pub(super) fn height(&self) -> f32 {
        self.first + self.leading * self.lines.len().saturating_sub(1) as f32
    }
}

impl Canvas {
    pub(super) fn new((width, height): (u32, u32)) -> Result<Canvas, PictureError> {
        let pixels = Pixmap::new(width, height);
        Ok(Canvas { pixels: pixels.ok_or_else(|| refused("a card without pixels"))? })
    }

    /// Fills a rectangle.
    pub(super) fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, color: [u8; 3]) {
        if let Some(rectangle) = Rect::from_xywh(x, y, width, height) {
            self.pixels.fill_rect(rectangle, &paint(color), Transform::identity(), None);
        }
    }

    /// Fills a rectangle that stands `start` from the side where reading begins.
    pub(super) fn rectangle_from(&mut self, start: f32, y: f32, width: f32, height: f32, is_rtl: bool, color: [u8; 3]) {
        let x = if is_rtl { self.pixels.width() as f32 - start - width } else { start };
        self.rectangle(x, y, width, height, color);
    }

    /// Draws lines of text that begin `start` from the side where reading begins; the first stands on `baseline`.
    pub(super) fn text(&mut self, text: &Filled, start: f32, baseline: f32, is_rtl: bool, color: [u8; 3]) {
        for (index, line) in text.lines.iter().enumerate() {
            let x = if is_rtl { self.pixels.width() as f32 - start - line.width * text.size } else { start };
            self.line(line, text.size, x, baseline + text.leading * index as f32, color);
        }
    }

    fn line(&mut self, line: &Line, size: f32, x: f32, baseline: f32, color: [u8; 3]) {
        let mut pen = Pen { path: PathBuilder::new(), x: 0.0, y: 0.0 };
        for glyph in &line.glyphs {
            let options = DrawOptions::new().with_ppem(Some(size * glyph.face.scale));
            let outline = glyph.face.font().and_then(|font| font.outline_glyphs().get(glyph.id));
            (pen.x, pen.y) = (x + glyph.x * size, baseline - glyph.y * size);
            if let Some(outline) = outline {
                // A glyph that cannot be read leaves a gap: a test draws every glyph of every font.
                outline.draw(&options, DrawMemory::default(), &mut pen).ok();
            }
        }
        if let Some(path) = pen.path.finish() {
            self.pixels.fill_path(&path, &paint(color), FillRule::Winding, Transform::identity(), None);
        }
    }

    /// The card as PNG, without transparency.
    pub(super) fn encode(self) -> Result<Encoded, PictureError> {
        let (width, height) = (self.pixels.width(), self.pixels.height());
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_depth(png::BitDepth::Eight);
        let data = match self.palette() {
            // Half the bytes in a tenth of the time: a card has some two hundred colours.
            Some((palette, data)) => {
                encoder.set_color(png::ColorType::Indexed);
                encoder.set_palette(palette);
                encoder.set_filter(png::Filter::NoFilter);
                data
            }
            None => {
                encoder.set_color(png::ColorType::Rgb);
                self.pixels.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect()
            }
        };
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&data)?;
            writer.finish()
        });
        written.map_err(|error| refused(&error.to_string()))?;
        Ok(Encoded { format: Format::Png, width, height, bytes })
    }

    /// The colours and each pixel's place among them; none if there are more than 256.
    fn palette(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        let mut places: HashMap<[u8; 3], u8> = HashMap::new();
        let mut palette = Vec::new();
        let mut data = Vec::with_capacity(self.pixels.pixels().len());
        let mut last = None;
        for pixel in self.pixels.pixels() {
            let color = [pixel.red(), pixel.green(), pixel.blue()];
            let place = match last {
                Some((known, place)) if known == color => place,
                _ => match places.entry(color) {
                    Entry::Occupied(known) => *known.get(),
                    Entry::Vacant(free) => {
                        let place = u8::try_from(palette.len() / 3).ok()?;
                        palette.extend(color);
                        *free.insert(place)
                    }
                },
            };
            last = Some((color, place));
            data.push(place);
        }
        Some((palette, data))
    }
}

fn refused(reason: &str) -> PictureError {
    PictureError::NotEncoded { reason: reason.to_owned() }
}

fn paint([red, green, blue]: [u8; 3]) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(Color::from_rgba8(red, green, blue, 255));
    paint.anti_alias = true;
    paint
}

/// Collects outlines, which stand upright in fonts, as a path on the card, where y grows downwards.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl PathSink for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.path.quad_to(self.x + cx, self.y - cy, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (left, top) = (self.x, self.y);
        self.path.cubic_to(left + ax, top - ay, left + bx, top - by, left + x, top - y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
