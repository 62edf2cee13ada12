//! Addresses: every path that ever worked, and what it leads to.

pub mod rows;
pub mod rows_write;

/// What an address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// `article`, `section`, `topic`, `person` or `media`.
    pub kind: String,
    /// Row of the target.
    pub id: i64,
    /// The target's own address, not an older one of it.
    pub is_canonical: bool,
}
