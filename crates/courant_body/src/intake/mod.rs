//! JSON in: what an editor in a browser sent becomes a [`Body`] that holds everything a body read from
//! HTML holds.
//!
//! Nothing a writer would miss is left out in silence: what would have to be is refused, with its
//! place. Only what nobody sees is put right: white space is folded, empty texts and marks go, texts
//! that touch become one, ids that are missing or doubled are made anew, levels and spans are brought
//! into range, players are made anew from their addresses, notes follow the order in which the text
//! refers to them, and references to notes that are not there go. So a second reading changes nothing,
//! and a body that this crate's readers made passes as it is. What `read` decides about a piece of text
//! or an address is decided here by the same functions.
//!
//! The order of marks that stand round the same text stays as it was sent, as it does in HTML.
//!
//! Not here: whether media of the library and questions exist (the caller asks [`Body::media_refs`]),
//! and bodies of the paper's own store ([`Body::from_json`]).

mod block;
mod inline;
mod media;
mod refusal;
mod shape;

use std::collections::HashSet;

use crate::read::{Ids, order_notes};
use crate::*;

pub use refusal::{IntakeReason, IntakeRefusal, Place};

/// What a body may hold at most. How deep containers and marks may stand in one another is fixed: the
/// stored JSON stays below 128 levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IntakeLimits {
    /// Bytes of the JSON.
    pub bytes: usize,
    /// Blocks, those in containers included.
    pub blocks: usize,
    /// Footnotes.
    pub notes: usize,
    /// Cells of all tables together.
    pub cells: usize,
    /// Columns that the cells of one row may span together.
    pub columns: usize,
    /// Pictures, sources of sounds and films, tracks and files together.
    pub media: usize,
    /// Bytes of one running text (a paragraph, a caption, program text).
    pub text_bytes: usize,
    /// Bytes of one title, label, credit line or replacement text.
    pub field_bytes: usize,
    /// Bytes of one address.
    pub address_bytes: usize,
}

impl Default for IntakeLimits {
    /// Some twenty times the longest articles: 2 MB, 10,000 blocks, 1,000 notes, 20,000 cells, 200 columns,
    /// 2,000 media, 256 KB in a running text, 4 KB in a field or an address.
    fn default() -> IntakeLimits {
        IntakeLimits {
            bytes: 2 * 1024 * 1024,
            blocks: 10_000,
            notes: 1_000,
            cells: 20_000,
            columns: 200,
            media: 2_000,
            text_bytes: 256 * 1024,
            field_bytes: 4 * 1024,
            address_bytes: 4 * 1024,
        }
    }
}

/// Reads the JSON of a body that somebody of the staff sent from an editor.
///
/// # Refuses
/// What [`IntakeReason`] lists. The first reason found is told; the body is not taken in part.
pub fn read_json(json: &[u8], limits: &IntakeLimits) -> Result<Body, IntakeRefusal> {
    if json.len() > limits.bytes {
        return Err(whole(IntakeReason::TooLarge { most: limits.bytes }));
    }
    let mut body = shape::parse(json, limits)?;
    let mut intake = Intake {
        limits: *limits,
        ids: Ids::new(),
        notes: HashSet::new(),
        path: String::new(),
        open: Vec::new(),
        blocks: 0,
        cells: 0,
        media: 0,
        weight: 0,
    };
    intake.name_notes(&body)?;
    body.walk().into_iter().for_each(|block| intake.ids.foresee(&block.id));
    let blocks = intake.at("blocks", |intake| intake.blocks(body.blocks))?;
    let footnotes = intake.at("footnotes", |intake| {
        intake.each(body.footnotes, |intake, note| {
            let text = intake.at("text", |intake| intake.line(note.text))?;
            Ok(Footnote { id: note.id.trim().to_owned(), text })
        })
    })?;
    body = Body { blocks, footnotes };
    order_notes(&mut body);
    Ok(body)
}

fn whole(reason: IntakeReason) -> IntakeRefusal {
    IntakeRefusal { reason, place: Place::default() }
}

type Taken<T> = Result<T, IntakeRefusal>;

/// What has been taken so far, and the place looked at.
struct Intake {
    limits: IntakeLimits,
    ids: Ids,
    /// Ids of the notes there are.
    notes: HashSet<String>,
    /// JSON pointer to what is looked at.
    path: String,
    /// Ids of the blocks around it.
    open: Vec<String>,
    blocks: usize,
    cells: usize,
    media: usize,
    /// Levels of JSON that the containers around it take, as the readers count them.
    weight: u32,
}

impl Intake {
    /// Does something with a field or an item. After a refusal the path stays where that was found.
    fn at<T>(&mut self, step: impl std::fmt::Display, inside: impl FnOnce(&mut Intake) -> Taken<T>) -> Taken<T> {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&step.to_string());
        let value = inside(self)?;
        self.path.truncate(length);
        Ok(value)
    }

    fn each<A, B>(&mut self, items: Vec<A>, mut take: impl FnMut(&mut Intake, A) -> Taken<B>) -> Taken<Vec<B>> {
        let each = items.into_iter().enumerate();
        each.map(|(index, item)| self.at(index, |intake| take(intake, item))).collect()
    }

    fn refuse<T>(&self, reason: IntakeReason) -> Taken<T> {
        let id = self.open.iter().rev().find(|id| crate::read::is_id(id)).map(String::as_str);
        Err(IntakeRefusal { reason, place: Place::at(&self.path, id) })
    }

    fn name_notes(&mut self, body: &Body) -> Taken<()> {
        for (index, note) in body.footnotes.iter().enumerate() {
            self.path = format!("/footnotes/{index}");
            if index >= self.limits.notes {
                return self.refuse(IntakeReason::TooManyNotes { most: self.limits.notes });
            }
            let Some(id) = address::anchor_name(&note.id) else {
                return self.refuse(IntakeReason::NoteId);
            };
            if !self.notes.insert(id) {
                return self.refuse(IntakeReason::NoteTwice);
            }
        }
        self.path.clear();
        Ok(())
    }
}
