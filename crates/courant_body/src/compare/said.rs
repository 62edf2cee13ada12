//! What can be said of a block beside its text, as names and values of fields.

use crate::*;

use super::CompareField as Field;

/// Everything a block says beside its text.
pub(super) fn say(node: &Node, out: &mut Vec<(Field, String)>) {
    match node {
        Node::Paragraph { align, .. } => say_align(*align, out),
        Node::Crosshead { level, anchor, align, .. } => {
            out.push((Field::Level, level.to_string()));
            out.extend(anchor.iter().map(|anchor| (Field::Anchor, anchor.clone())));
            say_align(*align, out);
        }
        Node::Part { kind, anchor, .. } => {
            out.push((Field::PartKind, part_key(*kind).to_owned()));
            out.push((Field::Anchor, anchor.clone()));
        }
        Node::List { ordered, start, reversed, .. } => {
            out.push((Field::Ordered, yes(*ordered)));
            out.extend(start.map(|start| (Field::Start, start.to_string())));
            if *reversed {
                out.push((Field::Reversed, yes(true)));
            }
        }
        Node::Quote { source, .. } => out.extend(source.iter().map(|source| (Field::Source, source.clone()))),
        Node::Figure(figure) => say_figure(figure, out),
        Node::Gallery { columns, .. } => out.extend(columns.map(|columns| (Field::Columns, columns.to_string()))),
        Node::Audio(clip) | Node::Video(clip) => say_clip(clip, out),
        Node::Embed { url, title, .. } => {
            out.push((Field::Medium, url.clone()));
            out.extend(title.iter().map(|title| (Field::Title, title.clone())));
        }
        Node::Download { media, .. } => out.push((Field::Medium, medium(media))),
        Node::Code { language, .. } => out.extend(language.iter().map(|name| (Field::Program, name.clone()))),
        Node::Definitions { .. }
        | Node::PullQuote { .. }
        | Node::Playlist { .. }
        | Node::Table(_)
        | Node::Preformatted { .. }
        | Node::Verse { .. }
        | Node::Sidebar { .. }
        | Node::Details { .. }
        | Node::Rule
        | Node::PageBreak
        | Node::TeaserEnd => {}
    }
}

fn say_align(align: Option<Align>, out: &mut Vec<(Field, String)>) {
    let key = match align {
        None | Some(Align::Start) => return,
        Some(Align::Center) => "compare-align-center",
        Some(Align::End) => "compare-align-end",
        Some(Align::Justify) => "compare-align-justify",
    };
    out.push((Field::Align, key.to_owned()));
}

pub(super) fn say_figure(figure: &Figure, out: &mut Vec<(Field, String)>) {
    out.push((Field::Medium, medium(&figure.media)));
    say_text(Field::Alt, &figure.alt, out);
    say_text(Field::CreditLine, &figure.credit_line, out);
    out.extend(figure.link.iter().map(|link| (Field::Link, link.clone())));
    let key = match figure.placement {
        Placement::Column => "compare-placement-column",
        Placement::Center => "compare-placement-center",
        Placement::Start => "compare-placement-start",
        Placement::End => "compare-placement-end",
        Placement::Wide => "compare-placement-wide",
        Placement::Full => "compare-placement-full",
    };
    out.push((Field::Placement, key.to_owned()));
    say_size(figure.width, figure.height, out);
}

pub(super) fn say_clip(clip: &Clip, out: &mut Vec<(Field, String)>) {
    out.extend(clip.sources.iter().map(|source| (Field::Medium, medium(source))));
    out.extend(clip.poster.iter().map(|poster| (Field::Poster, medium(poster))));
    say_text(Field::Title, &clip.title, out);
    for track in &clip.tracks {
        let words = [track.kind.name(), &track.lang, &track.label, &medium(&track.media)].join(", ");
        out.push((Field::Track, words));
    }
    say_size(clip.width, clip.height, out);
    if clip.is_looped {
        out.push((Field::Loop, yes(true)));
    }
}

fn say_text(field: Field, text: &str, out: &mut Vec<(Field, String)>) {
    if !text.trim().is_empty() {
        out.push((field, text.to_owned()));
    }
}

fn say_size(width: Option<u32>, height: Option<u32>, out: &mut Vec<(Field, String)>) {
    let side = |side: Option<u32>| side.map_or_else(|| "–".to_owned(), |side| side.to_string());
    if width.is_some() || height.is_some() {
        out.push((Field::Size, format!("{} × {}", side(width), side(height))));
    }
}

fn yes(is: bool) -> String {
    if is { "compare-yes".to_owned() } else { "compare-no".to_owned() }
}

fn part_key(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Report => "compare-part-report",
        PartKind::Analysis => "compare-part-analysis",
        PartKind::Opinion => "compare-part-opinion",
        PartKind::Background => "compare-part-background",
        PartKind::Review => "compare-part-review",
        PartKind::CallForInput => "compare-part-call-for-input",
        PartKind::Satire => "compare-part-satire",
        PartKind::Sponsored => "compare-part-sponsored",
    }
}

/// A medium as it is told apart: its address, or its number in the library.
pub(super) fn medium(media: &MediaRef) -> String {
    match media {
        MediaRef::Library(row) => format!("#{row}"),
        MediaRef::Address(address) => address.clone(),
    }
}
