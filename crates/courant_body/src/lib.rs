//! The body of an article as a closed vocabulary of blocks and marks.
//!
//! HTML (or JSON of an editor, [`read_json`]) comes in, becomes a [`Body`], and HTML goes out again. Nothing else makes HTML safe:
//! what the vocabulary cannot say does not exist in a body, so no script, style, frame or event
//! handler can be carried through. [`SafeHtml`] can only be made here.
//!
//! [`compare`] says what changed between two bodies.
//!
//! Not here: where pictures are stored and what addresses they have (the caller resolves those
//! while writing), and who may write what.

pub mod address;
mod body;
mod compare;
pub mod embed;
mod escape;
mod intake;
pub mod model;
mod read;
mod text;
pub mod tree;
pub mod webvtt;
pub mod wordpress;
mod write;

pub use address::language_tag;
pub use body::PartRef;
pub use compare::{
    COMPARE_KEYS, CompareField, CompareKind, CompareOptions, CompareRow, CompareWords, Comparison, FieldChange,
    RowChange, WordRun, compare, write_comparison_html, write_text_comparison_html,
};
pub use escape::{escape_attribute, escape_text};
pub use intake::{IntakeLimits, IntakeReason, IntakeRefusal, Place, read_json};
pub use model::*;
pub use read::{InlineQuestion, Loss, MAX_NOTES, MediaRefInfo, Policy, Reading, Resolve, read_html};
pub use text::{blocks_text, inline_text, lede, plain_text};
pub use wordpress::{
    WordPressContext, read_wordpress, read_wordpress_comment, read_wordpress_with_notes, strip_size_suffix,
};
pub use write::{
    ClipFacts, Labels, PictureSources, Pictures, PlainPictures, QuestionNote, SplitHtml, Use, WriteOptions,
    write_feed_html, write_html, write_html_split,
};
