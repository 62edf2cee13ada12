//! The sample's fronts, arranged as its editors would.

use super::files::{self, FrontEntry, FrontsFile, PutEntry};
use crate::accounts::Editor;
use crate::addresses::rows as addresses;
use crate::fronts::{self, HOME, Order, Saving};
use anyhow::{Context, Result, ensure};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, Tx};
use courant_news::front::document::{Display, Document, Pin, Place};

const HOUR: i64 = 3_600_000;

/// Arranges the fronts of the sample paper, once it is loaded and before anybody else does.
pub async fn arrange(db: &Db, clock: &Clock) -> Result<()> {
    let file: FrontsFile = files::toml_file("fronts.toml")?;
    let now = clock.now();
    for entry in &file.fronts {
        let order = order(&mut db.read().await?, entry, now).await.with_context(|| entry.name.clone())?;
        let saving = fronts::save(db, &Editor::of_this_machine(), order, now).await?;
        ensure!(saving == Saving::Done(1), "{} was arranged before", entry.name);
    }
    Ok(())
}

async fn order(tx: &mut Tx, entry: &FrontEntry, now: i64) -> Result<Order> {
    let front = match &entry.section {
        Some(section) => find(tx, "section", section).await?,
        None => HOME,
    };
    let mut document = Document::default();
    for put in &entry.put {
        let (article, place) = (find(tx, "article", &put.article).await?, place(tx, put).await?);
        let until = put.days.map(|days| now - now % HOUR + days * 24 * HOUR);
        document.places.entry(place).or_default().push(Some(Pin { article, until }));
        document.display.insert(article, Display { headline: put.headline.clone(), picture: None });
    }
    for path in &entry.hidden {
        document.hide(find(tx, "article", path).await?);
    }
    Ok(Order { front, name: entry.name.clone(), document, ..Order::default() })
}

async fn place(tx: &mut Tx, put: &PutEntry) -> Result<Place> {
    Ok(match &put.section {
        Some(section) => Place::Strip(find(tx, "section", section).await?),
        None => put.place.parse()?,
    })
}

async fn find(tx: &mut Tx, kind: &str, path: &str) -> Result<i64> {
    let found = addresses::find(tx, path).await?.filter(|found| found.kind == kind);
    Ok(found.with_context(|| format!("there is no {kind} at {path}"))?.id)
}
