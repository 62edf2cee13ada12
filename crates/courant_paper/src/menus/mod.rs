//! Menus: the links the paper puts at the top and at the foot of every page.

pub mod rows;
pub mod rows_write;

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
