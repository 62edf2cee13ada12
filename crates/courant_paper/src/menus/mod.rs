//! Menus: the links the paper puts at the top and at the foot of every page.

pub mod rows;
pub mod rows_write;

use courant_kit::db::{DbResult, Tx};

/// A link of a menu.
#[derive(Debug, Clone)]
pub struct MenuItem {
    /// Row.
    pub id: i64,
    /// Item it stands under.
    pub parent_id: Option<i64>,
    /// What it says.
    pub label: String,
    /// Where it leads: a path of this site (not yet encoded) or a full address.
    pub target: String,
}

/// Makes the menu of a place that has none; its id.
pub async fn add_at(tx: &mut Tx, location: &str) -> DbResult<i64> {
    let mut slug = location.to_owned();
    let mut number = 2;
    while rows_write::is_taken(tx, &slug).await? {
        slug = format!("{location}-{number}");
        number += 1;
    }
    rows_write::insert(tx, &slug, location, location).await
}
