//! Where a link of a menu or a redirect leads: what somebody typed as something of this paper, or as an address of the
//! web.

use super::{ADDRESS, Fault, rows};
use crate::addresses::rows as addresses;
use crate::people::rows as people;
use crate::promotions::link;
use courant_kit::db::{DbResult, Tx};
use courant_news::address as news_address;

/// What an address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// Something of the paper with a row: its kind and the row.
    Row(String, i64),
    /// Another path of the paper, which it answers by itself.
    Path(String),
    /// Another site.
    Web(String),
}

/// The path of an address of this paper, as typed or copied out of a browser; none for other sites' addresses.
pub(super) fn own_path(typed: &str, own: &str) -> Option<String> {
    let typed = typed.trim();
    let below = typed.strip_prefix(own).filter(|below| below.is_empty() || below.starts_with(['/', '?', '#']));
    let below = below.unwrap_or(typed);
    let is_path = (below.is_empty() && !typed.is_empty()) || (below.starts_with('/') && !below.starts_with("//"));
    if is_path { news_address::normal_path(below) } else { None }
}

/// What was typed, as what it leads to; none for what leads nowhere.
pub(super) async fn find(tx: &mut Tx, typed: &str, own: &str) -> DbResult<Option<Target>> {
    if typed.len() > ADDRESS {
        return Ok(None);
    }
    let Some(path) = own_path(typed, own) else { return Ok(link::checked(typed.trim()).ok().map(Target::Web)) };
    if let Some(found) = addresses::find(tx, &path).await?.filter(|found| found.kind != "front") {
        return Ok(Some(Target::Row(found.kind, found.id)));
    }
    if let Some(slug) = path.strip_prefix("/author/")
        && let Some(person) = people::find_by_slug(tx, slug).await?
    {
        return Ok(Some(Target::Row("person".to_owned(), person.id)));
    }
    Ok(news_address::is_own(&path).then_some(Target::Path(path)))
}

/// The path of something, if readers may open it.
pub(super) async fn path_of(tx: &mut Tx, kind: &str, id: i64) -> DbResult<Option<String>> {
    rows::find_path(tx, kind, id).await
}

/// The fault of an address that leads nowhere.
pub(super) fn nowhere(field: &'static str, typed: &str) -> Fault {
    Fault::naming(field, "setup-no-target", typed.trim().chars().take(200).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_this_paper_are_told_from_others() {
        let own = "https://river.example";
        for (typed, path) in [
            ("/about/", Some("/about")),
            (" https://river.example/about?x=1#y", Some("/about")),
            ("https://river.example", Some("/")),
            ("https://river.example.evil.example/", None),
            ("//evil.example/", None),
            ("about", None),
            ("", None),
        ] {
            assert_eq!(own_path(typed, own).as_deref(), path, "{typed}");
        }
    }
}
