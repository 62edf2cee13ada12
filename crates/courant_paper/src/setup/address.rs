//! The addresses of what is set up: made from a name, claimed for it, and kept as redirects when they change.

use super::{Fault, Stop, rows};
use crate::addresses;
use courant_kit::db::Tx;
use courant_news::address;

/// The key for an address: as it was typed, or made from the name. The one that is there stays as it is, whatever system
/// made it.
pub(super) fn slug(typed: &str, name: &str, present: Option<&str>) -> String {
    match (typed.trim(), present) {
        (typed, Some(present)) if typed == present => present.to_owned(),
        ("", _) => courant_text::slug(name),
        (typed, _) => courant_text::slug(typed),
    }
}

/// The path of a slug in a folder.
///
/// # Refuses
/// What can be no address, and what belongs to Courant itself.
pub(super) fn path(folder: &str, slug: &str) -> Result<String, Fault> {
    let path = address::normal_path(&format!("{folder}/{slug}"))
        .ok_or_else(|| Fault::naming("slug", "setup-no-address", slug))?;
    if address::is_own(&path) { Err(Fault::naming("slug", "setup-reserved", path)) } else { Ok(path) }
}

/// Makes a path the own address of a target; the one it had leads there.
///
/// # Refuses
/// A path that leads to something else.
pub(super) async fn claim(tx: &mut Tx, path: &str, kind: &str, id: i64) -> Result<(), Stop> {
    if rows::is_article_path(tx, path).await? || !addresses::make_canonical(tx, path, kind, id).await? {
        return Err(Fault::naming("slug", "setup-taken", path).into());
    }
    Ok(())
}

/// The path, or the next one after it that leads nowhere else.
pub(super) async fn free(tx: &mut Tx, wanted: &str, kind: &str, id: i64) -> Result<String, Stop> {
    for number in 1..1_000 {
        let path = if number == 1 { wanted.to_owned() } else { format!("{wanted}-{number}") };
        let found = addresses::rows::find(tx, &path).await?;
        if found.is_none_or(|found| found.kind == kind && found.id == id) && !rows::is_article_path(tx, &path).await? {
            return Ok(path);
        }
    }
    Err(Fault::naming("slug", "setup-taken", wanted).into())
}

/// The folder of things that stand beside each other at `folder/slug`: that of the first one, or the usual one.
pub(super) fn folder<'a>(beside: impl IntoIterator<Item = (&'a str, &'a str)>, usual: &str) -> String {
    let found = beside.into_iter().find_map(|(path, slug)| path.strip_suffix(slug)?.strip_suffix('/'));
    found.unwrap_or(usual).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_made_of_names() {
        assert_eq!(slug("", "The River & Sea", Some("x")), courant_text::slug("The River & Sea"));
        assert_eq!(slug(" Water ", "The River", None), "water");
        assert_eq!(slug("Old_%Key", "The River", Some("Old_%Key")), "Old_%Key");
        assert_eq!(path("/category", "asia").as_deref(), Ok("/category/asia"));
        assert_eq!(path("", "2026"), Err(Fault::naming("slug", "setup-reserved", "/2026")));
        let is_own = address::is_own;
        assert!(is_own("/2026/11/24") && !is_own("/2026/11/story") && is_own("/~desk") && !is_own("/20261"));
        assert_eq!(path("", "feed"), Err(Fault::naming("slug", "setup-reserved", "/feed")));
    }

    #[test]
    fn new_ones_stand_where_the_others_do() {
        assert_eq!(folder([("/topics/x-2", "x"), ("/rubrik/welt", "welt")], "/category"), "/rubrik");
        assert_eq!(folder([("/welt", "welt")], "/category"), "");
        assert_eq!(folder([], "/category"), "/category");
    }
}
