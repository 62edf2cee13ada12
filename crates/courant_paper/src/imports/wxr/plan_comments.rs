//! Comments of an item: what will be written of them, parents before their answers.

use super::item::{Approval, Comment, Item};
use super::library::Resolver;
use super::note::{Note, Sort};
use super::php;
use super::plan::Context;
use super::role::{key_of, short_hash};
use super::text::{at_most, plain};
use crate::comments::rows_write::NewComment;
use courant_body::{WordPressContext, read_wordpress_comment};
use std::collections::HashMap;
use uuid::Uuid;

/// Longest field that is kept, in bytes.
const LONGEST: usize = 4 << 10;
/// Most fields of one comment that are kept.
const MOST: usize = 50;

/// A comment ready to be written.
#[derive(Debug)]
pub(super) struct PlannedComment {
    pub key: String,
    /// Key of what it answers: before it in the list, or known to the paper.
    pub parent: Option<String>,
    /// What the old system calls the inline question it answers.
    pub question: Option<String>,
    /// None where the paper has it already.
    pub comment: Option<NewComment>,
}

/// The key of a comment: its number, else what else is lasting of it.
pub(super) fn comment_key(item: &Item, comment: &Comment) -> String {
    match comment.id {
        Some(id) => id.to_string(),
        None => {
            let at = format!("{:?}", comment.at);
            format!("{}~{}", key_of(item), short_hash(&[&comment.author, &at, &comment.content]))
        }
    }
}

/// Plans all comments of an item.
pub(super) fn plan(
    item: &Item,
    context: &Context<'_>,
    resolver: &Resolver<'_>,
    label: &str,
    notes: &mut Vec<Note>,
    knows: &dyn Fn(&str) -> bool,
) -> Vec<PlannedComment> {
    let order = in_order(item, label, notes);
    let mut out = Vec::with_capacity(order.len());
    let mut seen: HashMap<String, ()> = HashMap::with_capacity(order.len());
    for (at, parent) in order {
        let Some(comment) = item.comments.get(at) else { continue };
        let key = comment_key(item, comment);
        if seen.insert(key.clone(), ()).is_some() {
            notes.push(Note::changed(format!("{label}: comment {key}"), "stood twice in the file; the first was kept"));
            continue;
        }
        let parent = parent.and_then(|at| item.comments.get(at)).map(|parent| comment_key(item, parent));
        let new =
            (!knows(&key)).then(|| new_comment(comment, context, resolver, &format!("{label}: comment {key}"), notes));
        let question =
            comment.meta.iter().find(|(key, _)| key == "wpdiscuz_feedback_form_id").map(|(_, id)| id.clone());
        out.push(PlannedComment {
            key,
            parent: parent.filter(|parent| seen.contains_key(parent)),
            question,
            comment: new,
        });
    }
    out
}

/// Places in the file's list with the place of the parent, parents first; loops are cut.
fn in_order(item: &Item, label: &str, notes: &mut Vec<Note>) -> Vec<(usize, Option<usize>)> {
    let mut at_id: HashMap<i64, usize> = HashMap::with_capacity(item.comments.len());
    for (at, comment) in item.comments.iter().enumerate() {
        if let Some(id) = comment.id {
            at_id.entry(id).or_insert(at);
        }
    }
    let mut parents: Vec<Option<usize>> = Vec::with_capacity(item.comments.len());
    for (at, comment) in item.comments.iter().enumerate() {
        let parent = (comment.parent > 0).then(|| at_id.get(&comment.parent).copied()).flatten();
        if comment.parent > 0 && (parent.is_none() || parent == Some(at)) {
            let name = format!("{label}: comment {}", comment_key(item, comment));
            notes.push(Note::changed(name, "the comment it answers is not in the file; it stands by itself"));
        }
        parents.push(parent.filter(|parent| *parent != at));
    }
    // 0: not visited, 1: on the present path, 2: written out.
    let mut state = vec![0u8; parents.len()];
    let mut out = Vec::with_capacity(parents.len());
    for start in 0..parents.len() {
        let mut path = Vec::new();
        let mut at = start;
        while state.get(at) == Some(&0) {
            if let Some(mark) = state.get_mut(at) {
                *mark = 1;
            }
            path.push(at);
            match parents.get(at).copied().flatten() {
                Some(parent) => at = parent,
                None => break,
            }
        }
        // The path ran into itself: the comment that closes the circle stands by itself.
        if let Some(last) = path.last().copied()
            && let Some(parent) = parents.get(last).copied().flatten()
            && state.get(parent) == Some(&1)
        {
            if let Some(slot) = parents.get_mut(last) {
                *slot = None;
            }
            let name = item.comments.get(last).map(|comment| comment_key(item, comment)).unwrap_or_default();
            notes
                .push(Note::changed(format!("{label}: comment {name}"), "comments answer each other in a circle; cut"));
        }
        for at in path.into_iter().rev() {
            if let Some(mark) = state.get_mut(at) {
                *mark = 2;
            }
            out.push((at, parents.get(at).copied().flatten()));
        }
    }
    out
}

fn new_comment(
    comment: &Comment,
    context: &Context<'_>,
    resolver: &Resolver<'_>,
    label: &str,
    notes: &mut Vec<Note>,
) -> NewComment {
    let wordpress = WordPressContext { base_url: &context.site.base_url, lang: context.language, resolve: resolver };
    let reading = read_wordpress_comment(&comment.content, &wordpress);
    notes.extend(reading.losses.iter().map(|loss| Note::of_loss(Sort::Lost, label, loss)));
    notes.extend(reading.changes.iter().map(|loss| Note::of_loss(Sort::Changed, label, loss)));
    let (votes_up, votes_down) = votes(&comment.meta);
    let kind = match comment.kind.as_str() {
        "pingback" => "pingback",
        "trackback" => "trackback",
        "like" | "repost" | "announce" | "webmention" => {
            notes.push(Note::changed(label, format!("a {} of another site is kept as a pingback", comment.kind)));
            "pingback"
        }
        "" | "comment" | "wpdiscuz_sticky" => "comment",
        other => {
            notes.push(Note::changed(label, format!("a comment of the type {other} is kept as a comment of a reader")));
            "comment"
        }
    };
    NewComment {
        public_id: Uuid::now_v7().to_string(),
        kind,
        state: match comment.approved {
            Approval::Approved => "live",
            Approval::Held => "held",
            Approval::Spam => "spam",
            Approval::Trash => "trash",
        },
        author_name: at_most(&plain(&comment.author), 200),
        author_email: comment.email.trim().replace('\0', "").to_ascii_lowercase(),
        author_address: courant_body::address::web_address(&comment.url).unwrap_or_default(),
        person_id: (comment.user_id > 0).then(|| context.ids.people_by_user.get(&comment.user_id).copied()).flatten(),
        body: reading.body.to_json().replace("\\u0000", ""),
        votes_up,
        votes_down,
        is_pinned: comment.kind == "wpdiscuz_sticky",
        fields: kept_fields(&comment.meta, label, notes),
        created_at: comment.at.unwrap_or(context.now),
    }
}

/// wpDiscuz's votes: for and against apart where it kept them so, else their difference.
fn votes(meta: &[(String, String)]) -> (i64, i64) {
    let find = |key: &str| meta.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str());
    if let Some(both) = find("wpdiscuz_votes_seperate").and_then(|value| php::unserialize(value).ok()) {
        let of = |key: &str| both.find(key).and_then(php::Value::as_int).unwrap_or(0).max(0);
        return (of("like"), of("dislike"));
    }
    let sum = find("wpdiscuz_votes").and_then(|value| value.trim().parse::<i64>().ok()).unwrap_or(0);
    (sum.max(0), sum.saturating_neg().max(0))
}

fn kept_fields(meta: &[(String, String)], label: &str, notes: &mut Vec<Note>) -> String {
    let mut kept = serde_json::Map::new();
    for (key, value) in meta {
        let is_used = matches!(key.as_str(), "wpdiscuz_votes" | "wpdiscuz_votes_seperate");
        let is_housekeeping = key.starts_with("akismet_") || key.starts_with("_wp_trash_") || key.starts_with("hc_");
        if is_used || is_housekeeping || value.is_empty() {
            continue;
        }
        if value.len() > LONGEST || kept.len() >= MOST {
            notes.push(Note::lost(format!("{label}: {key}"), "a custom field beyond what is kept as data"));
            continue;
        }
        kept.insert(key.replace('\0', ""), serde_json::Value::from(value.replace('\0', "")));
    }
    serde_json::Value::Object(kept).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(list: &[(i64, i64)]) -> Item {
        let comments = list.iter().map(|(id, parent)| Comment { id: Some(*id), parent: *parent, ..Comment::default() });
        Item { comments: comments.collect(), ..Item::default() }
    }

    fn ids(list: &[(i64, i64)]) -> Vec<(i64, i64)> {
        let item = item(list);
        let mut notes = Vec::new();
        let id = |at: usize| item.comments[at].id.unwrap();
        in_order(&item, "", &mut notes).into_iter().map(|(at, parent)| (id(at), parent.map(id).unwrap_or(0))).collect()
    }

    #[test]
    fn parents_come_first_and_loops_are_cut() {
        assert_eq!(ids(&[(3, 2), (2, 1), (1, 0)]), [(1, 0), (2, 1), (3, 2)]);
        assert_eq!(ids(&[(1, 9), (2, 2)]), [(1, 0), (2, 0)]);
        let looped = ids(&[(1, 3), (2, 1), (3, 2), (4, 3)]);
        assert_eq!(looped, [(2, 0), (3, 2), (1, 3), (4, 3)]);
    }

    #[test]
    fn votes_are_kept_apart_where_they_were() {
        let meta = |key: &str, value: &str| vec![(key.to_owned(), value.to_owned())];
        assert_eq!(votes(&meta("wpdiscuz_votes_seperate", r#"a:2:{s:4:"like";i:3;s:7:"dislike";i:1;}"#)), (3, 1));
        assert_eq!(votes(&meta("wpdiscuz_votes", "-2")), (0, 2));
        assert_eq!(votes(&[]), (0, 0));
    }
}
