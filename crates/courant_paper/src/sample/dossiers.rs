//! The sample's dossiers.

use super::files::{DossierEntry, instant};
use super::{Furniture, Sample, addresses};
use crate::dossiers::rows_write::{self, NewDossier};
use anyhow::{Context, Result, anyhow};
use courant_kit::db::Tx;
use courant_news::comment::text;
use std::collections::HashMap;

/// Writes them with what stands in each.
pub(super) async fn write(
    tx: &mut Tx,
    sample: &Sample,
    furniture: &Furniture<'_>,
    articles_of: &HashMap<&str, i64>,
) -> Result<()> {
    for entry in &sample.paper.dossiers {
        write_one(tx, sample, (furniture, articles_of), entry)
            .await
            .with_context(|| format!("dossier {}", entry.slug))?;
    }
    Ok(())
}

async fn write_one(
    tx: &mut Tx,
    sample: &Sample,
    (furniture, articles_of): (&Furniture<'_>, &HashMap<&str, i64>),
    entry: &DossierEntry,
) -> Result<()> {
    let begun = instant(&entry.begun)?;
    let read = text::read(&entry.introduction).map_err(|refusal| anyhow!("its introduction: {refusal:?}"))?;
    let new = NewDossier {
        slug: entry.slug.clone(),
        path: format!("/dossier/{}", entry.slug),
        name: entry.name.clone(),
        standfirst: entry.standfirst.clone(),
        introduction: read.body.to_json(),
        typed: read.typed,
        state: "running",
        changed_at: begun,
        changed_by: sample.paper.people.first().map(|person| person.name.clone()).unwrap_or_default(),
        ..NewDossier::default()
    };
    let id = rows_write::insert(tx, &new).await?;
    addresses::add(tx, &new.path, "dossier", id, true).await?;
    for topic in entry.topics.iter().filter_map(|slug| furniture.topics.get(slug.as_str())) {
        rows_write::add_topic(tx, id, *topic).await?;
    }
    for (position, step) in (1..).zip(&entry.entries) {
        let article = match &step.article {
            Some(slug) => Some(*articles_of.get(slug.as_str()).with_context(|| format!("there is no {slug}"))?),
            None => None,
        };
        let day = step.day.as_ref().map(|day| instant(&format!("{day}T00:00:00Z"))).transpose()?;
        rows_write::insert_entry(tx, id, article, &step.text, day, (position, begun)).await?;
    }
    Ok(())
}
