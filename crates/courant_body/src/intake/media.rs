//! Figures, clips, players and tables.

use crate::address::web_address;
use crate::read::{embed_of, tidy_spaces};
use crate::*;

use super::{Intake, IntakeReason, Taken};

/// Pixels that may be asked for.
const PIXELS: std::ops::RangeInclusive<u32> = 1..=20_000;
/// Columns or rows a cell may span (HTML Living Standard, 4.9.11).
const SPAN: std::ops::RangeInclusive<u16> = 1..=1000;

impl Intake {
    pub(super) fn figure(&mut self, figure: Figure) -> Taken<Figure> {
        Ok(Figure {
            media: self.at("media", |intake| intake.medium(figure.media))?,
            alt: tidy_spaces(&self.at("alt", |intake| intake.field(&figure.alt))?),
            caption: self.at("caption", |intake| intake.line(figure.caption))?,
            credit_line: tidy_spaces(&self.at("credit_line", |intake| intake.field(&figure.credit_line))?),
            link: match figure.link {
                Some(link) => Some(self.at("link", |intake| intake.link_address(&link))?),
                None => None,
            },
            placement: figure.placement,
            width: figure.width.filter(|width| PIXELS.contains(width)),
            height: figure.height.filter(|height| PIXELS.contains(height)),
        })
    }

    /// Several pictures shown together; nothing where there are none.
    pub(super) fn gallery(
        &mut self,
        figures: Vec<Figure>,
        columns: Option<u8>,
        caption: Vec<Inline>,
    ) -> Taken<Option<Node>> {
        let figures = self.at("figures", |intake| intake.each(figures, |intake, figure| intake.figure(figure)))?;
        let caption = self.at("caption", |intake| intake.line(caption))?;
        let columns = columns.filter(|columns| (1..=9).contains(columns));
        Ok((!figures.is_empty()).then_some(Node::Gallery { figures, columns, caption }))
    }

    pub(super) fn clip(&mut self, clip: Clip) -> Taken<Clip> {
        let mut sources = Vec::with_capacity(clip.sources.len().min(8));
        for source in self.at("sources", |intake| intake.each(clip.sources, Intake::medium))? {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        if sources.is_empty() {
            return self.at("sources", |intake| intake.refuse(IntakeReason::NoFile));
        }
        let poster = match clip.poster {
            Some(poster) => Some(self.at("poster", |intake| intake.medium(poster))?),
            None => None,
        };
        Ok(Clip {
            sources,
            poster,
            title: self.at("title", |intake| intake.field(&clip.title))?,
            caption: self.at("caption", |intake| intake.line(clip.caption))?,
            tracks: self.at("tracks", |intake| intake.each(clip.tracks, Intake::track))?,
            width: clip.width.filter(|width| PIXELS.contains(width)),
            height: clip.height.filter(|height| PIXELS.contains(height)),
            is_looped: clip.is_looped,
        })
    }

    fn track(&mut self, track: Track) -> Taken<Track> {
        Ok(Track {
            media: self.at("media", |intake| intake.medium(track.media))?,
            kind: track.kind,
            lang: self.at("lang", |intake| intake.language(&track.lang))?,
            label: self.at("label", |intake| intake.field(&track.label))?,
        })
    }

    /// A post or player of another site.
    pub(super) fn embed(&mut self, url: &str, title: Option<String>, caption: Vec<Inline>) -> Taken<Node> {
        self.media += 1;
        if self.media > self.limits.media {
            return self.refuse(IntakeReason::TooManyMedia { most: self.limits.media });
        }
        let url = self.at("url", |intake| intake.address(url, web_address, IntakeReason::EmbedAddress))?;
        let title = self.at("title", |intake| intake.optional(title))?;
        let caption = self.at("caption", |intake| intake.line(caption))?;
        Ok(embed_of(url, title, caption))
    }

    /// A table; nothing where it has neither rows nor a caption.
    pub(super) fn table(&mut self, table: Table) -> Taken<Option<Node>> {
        let table = Table {
            caption: self.at("caption", |intake| intake.line(table.caption))?,
            head: self.at("head", |intake| intake.each(table.head, Intake::row))?,
            rows: self.at("rows", |intake| intake.each(table.rows, Intake::row))?,
            foot: self.at("foot", |intake| intake.each(table.foot, Intake::row))?,
        };
        Ok((table != Table::default()).then_some(Node::Table(table)))
    }

    fn row(&mut self, row: Vec<Cell>) -> Taken<Vec<Cell>> {
        let columns: usize = row.iter().map(|cell| usize::from(span(cell.colspan))).sum();
        if columns > self.limits.columns {
            return self.refuse(IntakeReason::TooManyColumns { most: self.limits.columns });
        }
        self.each(row, |intake, cell| {
            intake.cells += 1;
            if intake.cells > intake.limits.cells {
                return intake.refuse(IntakeReason::TooManyCells { most: intake.limits.cells });
            }
            Ok(Cell {
                blocks: intake.at("blocks", |intake| intake.blocks(cell.blocks))?,
                is_header: cell.is_header,
                colspan: span(cell.colspan),
                rowspan: span(cell.rowspan),
                align: super::block::asked(cell.align),
            })
        })
    }
}

fn span(asked: u16) -> u16 {
    asked.clamp(*SPAN.start(), *SPAN.end())
}
