//! What the templates of the conversation are given, and what its forms send.

use super::questions::AboutView;
use super::site::{FrameView, LinkView};
use super::view::ChoiceView;
use super::view::HeadView;
use minijinja::Value;
use serde::Serialize;

/// The form, empty or with what was typed.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FormView {
    /// Where it is sent.
    pub action: String,
    /// Begins the ids of its fields.
    pub id: &'static str,
    /// Proof that a page of the paper offered it.
    pub issued: String,
    /// A proof of work that is asked for; empty where none is.
    pub challenge: String,
    /// Number of the comment it answers.
    pub parent: String,
    /// The text.
    pub text: String,
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// It changes a comment that is there: text only.
    pub is_change: bool,
    /// It cannot be sent any more: what was typed is there to be copied.
    pub is_kept: bool,
    /// As whom somebody writes who is signed in, in words.
    pub signed: String,
    /// Where a reader signs in.
    pub sign_in: String,
    /// How comments are handled here, a sentence each; none where a comment is changed.
    pub rules: Vec<String>,
    /// What its writer may be told of by mail.
    pub wishes: Vec<ChoiceView>,
    /// What picture may go with it; empty where none may.
    pub picture_help: String,
    /// Longest file of one, in bytes.
    pub picture_most: u64,
    /// What is told of a longer one.
    pub picture_large: String,
    /// That the picture has to be chosen once more, in words; empty where none was chosen.
    pub picture_again: String,
    /// The part with the picture is open.
    pub is_picture_open: bool,
    /// What the picture shows.
    pub alt: String,
    /// The field that is not as it has to be: `text`, `name`, `email`, `picture`, `alt`.
    pub fault: &'static str,
}

/// How a comment stands, for its writer.
#[derive(Serialize)]
pub(super) struct OwnView {
    pub(super) id: i64,
    pub(super) state: &'static str,
    pub(super) state_text: String,
    pub(super) href: String,
    /// What is asked by mail before letters come; empty where nothing was.
    pub(super) asked: String,
    /// Where a reader asks for all that the paper has of them.
    pub(super) mine: String,
    pub(super) action: String,
    /// How many pictures of it wait; empty where none does.
    pub(super) pictures: String,
    /// What pictures may be added; empty where none may.
    pub(super) picture_help: String,
    pub(super) may_withdraw: bool,
    pub(super) change_until: String,
}

/// A comment that is quoted.
#[derive(Serialize)]
pub(super) struct QuotedView {
    pub(super) name: String,
    pub(super) body: Value,
}

/// A page of the conversation.
#[derive(Serialize)]
pub(super) struct ConversationPage<'a> {
    pub(super) site: FrameView<'a>,
    pub(super) head: HeadView,
    pub(super) title: String,
    pub(super) article: LinkView,
    pub(super) problem: String,
    pub(super) about: Option<AboutView>,
    pub(super) answered: Option<QuotedView>,
    pub(super) preview: Option<QuotedView>,
    pub(super) own: Option<OwnView>,
    pub(super) form: Option<FormView>,
    /// Only the problem is told.
    pub(super) is_told: bool,
    /// Where a question about a passage is proposed; empty where none is.
    pub(super) ask: String,
    pub(super) write_style: String,
    pub(super) thread_script: String,
}
