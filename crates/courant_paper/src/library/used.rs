//! Where a medium is shown.

use super::rows;
use crate::fronts;
use crate::settings;
use courant_kit::db::{DbResult, Tx};

/// Places of each kind that are named, at most.
pub const MOST: i64 = 50;

/// What shows a medium.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UsedIn {
    /// An article or a standing page, whatever its state.
    Article,
    /// A manuscript that is being worked on.
    Manuscript,
    /// A person's portrait.
    Person,
    /// A promotion.
    Promotion,
    /// A reader's comment.
    Comment,
    /// A front, in place of the picture of an article that was put there.
    Front,
    /// A film or a sound, as its poster or one of its texts.
    Medium,
    /// The paper's own: its logo, its icon, what is passed on.
    Paper,
}

impl UsedIn {
    /// As keys of words have it.
    pub fn word(self) -> &'static str {
        match self {
            UsedIn::Article => "article",
            UsedIn::Manuscript => "manuscript",
            UsedIn::Person => "person",
            UsedIn::Promotion => "promotion",
            UsedIn::Comment => "comment",
            UsedIn::Front => "front",
            UsedIn::Medium => "medium",
            UsedIn::Paper => "paper",
        }
    }
}

/// One place that shows a medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// What it is.
    pub place: UsedIn,
    /// Public id of an article or of a manuscript's, slug of a person or a promotion, row of a comment, number of a front, row of a medium; none of the paper.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Path of a live article, or of the one under which a live comment stands; else empty.
    pub path: String,
}

impl Use {
    /// Whether readers may see it there, as far as the place says.
    pub fn may_be_seen(&self) -> bool {
        match self.place {
            UsedIn::Article | UsedIn::Comment => !self.path.is_empty(),
            UsedIn::Manuscript => false,
            // A film or a sound may stand anywhere.
            UsedIn::Person | UsedIn::Promotion | UsedIn::Front | UsedIn::Medium | UsedIn::Paper => true,
        }
    }
}

/// Media that fronts and the paper itself show: what no table of its own says.
pub(super) async fn list_elsewhere(tx: &mut Tx) -> DbResult<Vec<i64>> {
    let mut out: Vec<i64> = fronts::list_pictures(tx).await?.into_iter().collect();
    out.extend(settings::find(tx).await?.iter().flat_map(|settings| settings.pictures()));
    Ok(out)
}

/// Where a medium is shown, at most [`MOST`] places of each kind; empty: nowhere.
pub async fn uses(tx: &mut Tx, id: i64) -> DbResult<Vec<Use>> {
    let mut out = rows::list_uses(tx, id, MOST).await?;
    for front in fronts::list_with_picture(tx, id).await?.into_iter().take(MOST as usize) {
        out.push(Use { place: UsedIn::Front, key: front.to_string(), title: String::new(), path: String::new() });
    }
    if let Some(settings) = settings::find(tx).await?.filter(|settings| settings.pictures().any(|own| own == id)) {
        out.push(Use { place: UsedIn::Paper, key: String::new(), title: settings.name, path: String::new() });
    }
    Ok(out)
}
