//! Promotions added and changed on the desk, by the rules of the file ([`file`]): what is typed is written as an entry
//! of one and read as such.

use super::put_back::Kept;
use super::{Promotion, announce, file, rows, rows_write};
use crate::accounts::{self, Editor, kept};
use crate::media::rows as media;
use crate::sections::{Section, rows as sections};
use crate::settings;
use anyhow::{Context, Error, Result, anyhow};
use courant_kit::clock::to_control;
use courant_kit::db::{Db, Tx};
use courant_kit::key::hex;
use courant_news::promotion::{Slot, Terms};
use file::{Complaint, Entry};
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// What is said of a promotion that went meanwhile.
const GONE: &str = "The promotion is not there any more.";

/// The fields of a form, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Its key; empty: made from the headline.
    pub slug: String,
    /// Its place.
    pub slot: String,
    /// What readers are told it is.
    pub label: String,
    /// Printed instead of the label's word.
    pub label_text: String,
    /// Its title.
    pub headline: String,
    /// Its text.
    pub text: String,
    /// Where it leads.
    pub link: String,
    /// Number of its picture in the library.
    pub picture: String,
    /// Replacement text of the picture.
    pub alt: String,
    /// Somebody paid for it.
    pub is_paid: bool,
    /// 1 to 1,000.
    pub weight: String,
    /// `2026-12-01T08:00` in the paper's zone, or a day.
    pub starts: String,
    /// The same.
    pub ends: String,
    /// After which paragraph it stands.
    pub after_paragraph: String,
    /// Shown at most so often in all; 0: no limit.
    pub cap: String,
    /// Rows of the sections it is kept to.
    pub sections: Vec<String>,
    /// What the form was shown with ([`version`]); of a new one nothing.
    pub seen: String,
}

/// Why a promotion was not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Somebody else changed it after the form was shown.
    Changed,
    /// These fields cannot stay as they are.
    Wrong(Vec<Wrong>),
}

/// A field that cannot stay as it is, and why, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Its name, as in [`Typed`]; empty for none.
    pub field: &'static str,
    /// What is wrong and what would be right.
    pub why: String,
}

impl Typed {
    /// A promotion as a form shows it.
    pub fn of(promotion: &Promotion, zone: &TimeZone) -> Typed {
        let terms = &promotion.terms;
        Typed {
            slug: promotion.slug.clone(),
            slot: terms.slot.as_str().to_owned(),
            label: promotion.label.as_str().to_owned(),
            label_text: promotion.label_text.clone(),
            headline: promotion.headline.clone(),
            text: promotion.text.clone(),
            link: terms.address.clone(),
            picture: promotion.media_id.map(|id| id.to_string()).unwrap_or_default(),
            alt: promotion.alt.clone(),
            is_paid: promotion.is_paid,
            weight: terms.weight.to_string(),
            starts: to_control(terms.starts_at, zone),
            ends: to_control(terms.ends_at, zone),
            after_paragraph: promotion.after_paragraph.to_string(),
            cap: terms.cap.to_string(),
            sections: terms.section_ids.iter().map(i64::to_string).collect(),
            seen: version(promotion),
        }
    }

    /// Its lines in a file, each with the field it is of.
    fn lines(&self, all: &[Section]) -> Vec<(&'static str, String)> {
        // JSON's strings are TOML's, but for one character.
        let text = |text: &str| json!(text).to_string().replace('\u{7f}', "\\u007f");
        let number = |typed: &str| match typed.trim().parse::<i64>() {
            Ok(number) => number.to_string(),
            Err(_) => text(typed.trim()),
        };
        let time = |typed: &str| {
            let typed = typed.trim();
            text(&if typed.len() == 16 { format!("{typed}:00") } else { typed.to_owned() })
        };
        let mut out = vec![
            ("slug", format!("slug = {}", text(&self.slug()))),
            ("slot", format!("slot = {}", text(&self.slot))),
            ("headline", format!("headline = {}", text(&self.headline))),
            ("text", format!("text = {}", text(&self.text))),
            ("label_text", format!("label_text = {}", text(&self.label_text))),
            ("alt", format!("alt = {}", text(&self.alt))),
            ("is_paid", format!("paid = {}", self.is_paid)),
        ];
        let filled = |typed: &str| !typed.trim().is_empty();
        let optional = [
            (filled(&self.label), "label", format!("label = {}", text(self.label.trim()))),
            (filled(&self.link), "link", format!("link = {}", text(self.link.trim()))),
            (filled(&self.picture), "picture", format!("picture = {}", text(&self.picture))),
            (filled(&self.weight), "weight", format!("weight = {}", number(&self.weight))),
            (filled(&self.cap), "cap", format!("cap = {}", number(&self.cap))),
            (filled(&self.starts), "starts", format!("starts = {}", time(&self.starts))),
            (filled(&self.ends), "ends", format!("ends = {}", time(&self.ends))),
            (
                filled(&self.after_paragraph) && self.slot == Slot::ArticleBody.as_str(),
                "after_paragraph",
                format!("after_paragraph = {}", number(&self.after_paragraph)),
            ),
        ];
        out.extend(optional.into_iter().filter(|(is_there, ..)| *is_there).map(|(_, field, line)| (field, line)));
        if !self.sections.is_empty() {
            let path = |id: &String| {
                let known = all.iter().find(|section| section.id.to_string() == *id);
                text(known.map_or(id.as_str(), |section| section.path.as_str()))
            };
            let paths: Vec<String> = self.sections.iter().map(path).collect();
            out.push(("sections", format!("sections = [{}]", paths.join(", "))));
        }
        out
    }

    /// The key: as typed, else made from the headline where that has letters a key may have.
    fn slug(&self) -> String {
        if !self.slug.trim().is_empty() {
            return self.slug.trim().to_owned();
        }
        let slug: String = courant_text::fold(&self.headline)
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join("-");
        slug.chars().take(60).collect::<String>().trim_end_matches('-').to_owned()
    }

    /// The promotion, checked.
    ///
    /// # Refuses
    /// What [`file::parse`] refuses, with the field of each slip.
    pub fn entry(&self, zone: &TimeZone, all: &[Section]) -> Result<Entry, Vec<Wrong>> {
        let lines = self.lines(all);
        let text: String = lines.iter().fold("[[promotion]]".to_owned(), |text, (_, line)| format!("{text}\n{line}"));
        let field = |complaint: &Complaint| {
            let by_line = complaint.line.checked_sub(2).and_then(|at| lines.get(at)).map(|(field, _)| *field);
            // What is about the whole is said of the field that is not there.
            let missing = ["headline", "slug", "slot", "alt"].into_iter().find(|field| complaint.why.contains(field));
            by_line.or(missing).unwrap_or_default()
        };
        match file::parse(&text, zone, all) {
            Ok(mut entries) => entries.pop().ok_or_else(Vec::new),
            Err(complaints) => {
                Err(complaints.into_iter().map(|one| Wrong { field: field(&one), why: one.why }).collect())
            }
        }
    }
}

/// What one write of a form needs.
struct Wanted {
    editor: Editor,
    known: Option<i64>,
    typed: Typed,
    zone: TimeZone,
    entry: Entry,
    now: i64,
}

fn wrong<T>(field: &'static str, why: String) -> Result<Result<T, Refused>> {
    Ok(Err(Refused::Wrong(vec![Wrong { field, why }])))
}

/// Another text once anything of a promotion is otherwise that a form can change.
pub fn version(of: &Promotion) -> String {
    let uncounted = Promotion { opened_count: 0, terms: Terms { shown_count: 0, ..of.terms.clone() }, ..of.clone() };
    hex(&Sha256::digest(format!("{uncounted:?}"))).chars().take(32).collect()
}

/// Adds a promotion, or changes the one with a row; its row. What was counted stays, and so does the key, and a time that was
/// not typed anew, which a form shows without its seconds.
///
/// # Refuses
/// As [`Typed::entry`]; a key that is taken, a picture that is not in the library, a row that is not there; one that somebody
/// else changed after the form was shown.
pub async fn save(
    db: &Db,
    editor: &Editor,
    known: Option<i64>,
    mut typed: Typed,
    now: i64,
) -> Result<Result<i64, Refused>> {
    let mut tx = db.read().await?;
    let zone = settings::find(&mut tx).await?.context("the store holds no paper yet")?.zone();
    let all = sections::list_all(&mut tx).await?;
    if let Some(id) = known {
        let Some(known) = rows::find(&mut tx, id).await? else { return wrong("", GONE.to_owned()) };
        typed.slug = known.slug;
    }
    drop(tx);
    let entry = match typed.entry(&zone, &all) {
        Ok(entry) => entry,
        Err(wrong) => return Ok(Err(Refused::Wrong(wrong))),
    };
    let wanted = Arc::new(Wanted { editor: editor.clone(), known, typed, zone, entry, now });
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move { write(tx, &wanted).await })
    })
    .await
}

async fn write(tx: &mut Tx, wanted: &Wanted) -> Result<Result<i64, Refused>> {
    let Wanted { editor, known, typed, zone, entry, now } = wanted;
    let mut entry = entry.clone();
    let mut was = None;
    match known {
        Some(id) => {
            rows_write::lock(tx, *id).await?;
            let Some(own) = rows::find(tx, *id).await? else { return wrong("", GONE.to_owned()) };
            if version(&own) != typed.seen {
                return Ok(Err(Refused::Changed));
            }
            keep(&mut entry, typed, &own, zone);
            was = Some(Kept::of(&own));
        }
        None if rows::find_by_slug(tx, &entry.slug).await?.is_some() => {
            return wrong("slug", format!("the slug {:?} is taken by another promotion", entry.slug));
        }
        None => {}
    }
    let media_id = match entry.picture.as_deref() {
        None => None,
        Some(number) => {
            let id = number.parse::<i64>().unwrap_or_default();
            let found = media::map_by_ids(tx, &[id]).await?;
            if !found.get(&id).is_some_and(|medium| medium.family == "picture" && medium.state == "stored") {
                return wrong("picture", format!("there is no picture {number} in the library"));
            }
            Some(id)
        }
    };
    let id = rows_write::save(tx, &entry, media_id).await?;
    let action = if known.is_some() { "promotion_saved" } else { "promotion_added" };
    let said = json!({ "slot": entry.slot.as_str(), "headline": entry.headline, "link": entry.address });
    let is = Kept::of_entry(&entry, media_id);
    note(tx, editor, action, &entry.slug, (said, was.as_ref(), &is), *now).await?;
    Ok(Ok(id))
}

/// Says what was done, what the promotion was before, and what it is.
async fn note(
    tx: &mut Tx,
    editor: &Editor,
    action: &str,
    slug: &str,
    (said, was, is): (Value, Option<&Kept>, &Kept),
    now: i64,
) -> Result<()> {
    let detail = kept::detail(said, slug, was, kept::mark(Some(is)));
    accounts::note(tx, editor.actor(), action, slug, &detail.to_string(), now).await?;
    Ok(announce(tx, now).await?)
}

/// Keeps what a form cannot show: seconds, which of two hours of the same name it is, a place in a body it is not in.
fn keep(entry: &mut Entry, typed: &Typed, own: &Promotion, zone: &TimeZone) {
    let shown = Typed::of(own, zone);
    if typed.starts == shown.starts {
        entry.starts_at = own.terms.starts_at;
    }
    if typed.ends == shown.ends {
        entry.ends_at = own.terms.ends_at;
    }
    if entry.slot != Slot::ArticleBody {
        entry.after_paragraph = own.after_paragraph;
    }
}

/// Puts a promotion into another slot, and changes nothing else of it; false if it stands there already.
///
/// # Refuses
/// A row that is not there; the front for one that is kept to sections.
pub async fn put(db: &Db, editor: &Editor, id: i64, slot: Slot, now: i64) -> Result<Result<bool, Wrong>> {
    let editor = Arc::new(editor.clone());
    db.write::<_, Error, _>(move |tx| {
        let editor = Arc::clone(&editor);
        Box::pin(async move {
            rows_write::lock(tx, id).await?;
            let Some(own) = rows::find(tx, id).await? else {
                return Ok(Err(Wrong { field: "", why: GONE.to_owned() }));
            };
            if own.terms.slot == slot {
                return Ok(Ok(false));
            }
            if slot == Slot::Front && !own.terms.section_ids.is_empty() {
                return Ok(Err(Wrong { field: "sections", why: file::OF_NO_SECTION.to_owned() }));
            }
            rows_write::save_slot(tx, id, slot).await?;
            let said = json!({ "slot": slot.as_str(), "headline": own.headline, "link": own.terms.address });
            let was = Kept::of(&own);
            note(tx, &editor, "promotion_saved", &own.slug, (said, Some(&was), &was.in_slot(slot)), now).await?;
            Ok(Ok(true))
        })
    })
    .await
}

/// Ends a promotion at once; false if it had ended before.
///
/// # Refuses
/// A row that is not there.
pub async fn end(db: &Db, editor: &Editor, id: i64, now: i64) -> Result<bool> {
    let editor = Arc::new(editor.clone());
    db.write::<_, Error, _>(move |tx| {
        let editor = Arc::clone(&editor);
        Box::pin(async move {
            let known = rows::find(tx, id).await?.ok_or_else(|| anyhow!("there is no such promotion"))?;
            let has_ended = rows_write::end(tx, &known.slug, now).await?;
            if has_ended {
                let was = Kept::of(&known);
                note(tx, &editor, "promotion_ended", &known.slug, (json!({}), Some(&was), &was.ended(now)), now)
                    .await?;
            }
            Ok(has_ended)
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed { headline: "The Book of \"Rivers\"\u{7f}".to_owned(), slot: "top".to_owned(), ..Typed::default() }
    }

    fn fields(typed: &Typed) -> Vec<&'static str> {
        let wrong = typed.entry(&TimeZone::UTC, &[]).err().unwrap_or_default();
        wrong.into_iter().map(|wrong| wrong.field).collect()
    }

    #[test]
    fn what_is_typed_is_an_entry_of_a_file() {
        let typed =
            Typed { headline: "The Book of \"Rivers\"".to_owned(), starts: "2026-12-01T08:00".to_owned(), ..typed() };
        let entry = typed.entry(&TimeZone::UTC, &[]).unwrap();
        assert_eq!((entry.slug.as_str(), entry.headline.as_str()), ("the-book-of-rivers", "The Book of \"Rivers\""));
        assert_eq!(entry.starts_at, Some(1_796_112_000_000));
    }

    #[test]
    fn every_slip_is_said_of_its_field() {
        assert_eq!(fields(&typed()), ["headline"]);
        assert_eq!(fields(&Typed { headline: String::new(), slug: "a".to_owned(), ..typed() }), ["headline"]);
        let good = || Typed { headline: "A".to_owned(), ..typed() };
        assert_eq!(fields(&good()), [""; 0]);
        assert_eq!(fields(&Typed { slot: "sky".to_owned(), ..good() }), ["slot"]);
        assert_eq!(fields(&Typed { link: "javascript:x".to_owned(), ..good() }), ["link"]);
        assert_eq!(fields(&Typed { weight: "heavy".to_owned(), ..good() }), ["weight"]);
        assert_eq!(fields(&Typed { picture: "3".to_owned(), ..good() }), ["picture"]);
        assert_eq!(fields(&Typed { alt: "A boat".to_owned(), ..good() }), ["alt"]);
        assert_eq!(fields(&Typed { is_paid: true, label: "house".to_owned(), ..good() }), ["label"]);
        assert_eq!(fields(&Typed { sections: vec!["9".to_owned()], ..good() }), ["sections"]);
        assert_eq!(fields(&Typed { headline: "ទឹក".to_owned(), ..good() }), ["slug"]);
        let (starts, ends) = ("2026-12-02T00:00".to_owned(), "2026-12-01T00:00".to_owned());
        assert_eq!(fields(&Typed { starts, ends, ..good() }), ["ends"]);
        // Nothing that is typed becomes a line of its own.
        let hostile = Typed { text: "x\"\ncap = 7\n[[promotion]]".to_owned(), ..good() };
        assert_eq!(hostile.entry(&TimeZone::UTC, &[]).map(|entry| entry.cap), Ok(0));
    }
}
