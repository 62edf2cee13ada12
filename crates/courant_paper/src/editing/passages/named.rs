//! Colleagues who are named in a note, as `@name`: they are told by a letter.

use super::{Note, rows};
use crate::accounts::{Account, Right, rows as accounts};
use crate::editing::{Work, is_for, rows as works};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_text::fold;

/// Staff who are looked through for names.
const STAFF: i64 = 1_000;

/// A note that names colleagues.
#[derive(Debug, Clone)]
pub struct Named {
    /// Of which article.
    pub work: Work,
    /// About which words.
    pub quote: String,
    /// What is said, by whom.
    pub note: Note,
    /// Who is named and may open it; not who wrote it.
    pub colleagues: Vec<Account>,
}

/// Whether a text names somebody: `@` with all of what they are called, or its first word.
fn names(text: &str, name: &str) -> bool {
    let (text, name) = (fold(text), fold(name));
    let first = name.split_whitespace().next().unwrap_or_default();
    let is_there = |name: &str| {
        !name.is_empty()
            && text.match_indices('@').any(|(at, _)| {
                let is_address = text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric));
                let rest = text.get(at + 1..).and_then(|rest| rest.strip_prefix(name));
                !is_address && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            })
    };
    is_there(&name) || is_there(first)
}

/// A note with those whom it names; none where it is gone.
pub async fn find_named(tx: &mut Tx, note_id: i64) -> Result<Option<Named>> {
    let Some((article_id, quote, note)) = rows::find_note(tx, note_id).await? else { return Ok(None) };
    let Some(work) = works::find(tx, article_id).await? else { return Ok(None) };
    let mut colleagues = accounts::list_staff(tx, STAFF).await?;
    colleagues.retain(|one| {
        one.is_active_staff()
            && one.role.may(Right::Write)
            && Some(one.id) != note.account_id
            && is_for(&work, Some(one.id), one.role.may(Right::Edit))
            && names(&note.text, one.shown_name())
    });
    Ok(Some(Named { work, quote, note, colleagues }))
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_name_is_said_with_its_sign() {
        for (text, name, is_named) in [
            ("@Sok Dara, is it so?", "Sok Dara", true),
            ("Ask @sok!", "Sok Dara", true),
            ("@Sokha", "Sok Dara", false),
            ("Sok Dara said so.", "Sok Dara", false),
            ("mail me@river.example", "River", false),
            ("@ Sok", "Sok", false),
            ("@សុខ", "សុខ ដារ៉ា", true),
            ("@", "", false),
        ] {
            assert_eq!(names(text, name), is_named, "{text} {name}");
        }
    }
}
