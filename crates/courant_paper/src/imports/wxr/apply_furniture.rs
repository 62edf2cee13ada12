//! Writing people, sections, topics and menus: one transaction, everything found by its old key first.

use super::apply::Checkpoint;
use super::furniture::{Furniture, PersonPlan, SectionPlan, TopicPlan};
use super::note::Note;
use super::plan::Ids;
use super::site::OldSite;
use crate::addresses::{next_free, rows_write as addresses};
use crate::imports::rows::{self, Known};
use crate::imports::rows_write;
use crate::menus::rows_write as menus;
use crate::people::rows_write::{self as people, NewPerson};
use crate::sections::rows_write::{self as sections, NewSection};
use crate::topics::rows_write::{self as topics, NewTopic};
use courant_kit::db::{DbResult, Tx};
use courant_kit::outbox;
use courant_news::{Event, address};
use std::collections::HashMap;
use uuid::Uuid;

/// Writes what is not there yet and gives the rows of everything.
pub(super) async fn write(
    tx: &mut Tx,
    furniture: &Furniture,
    site: &OldSite,
    checkpoint: &Checkpoint,
    is_first_time: bool,
) -> DbResult<Ids> {
    let mut ids = Ids::default();
    let mut notes: Vec<Note> = furniture.notes.clone();
    write_people(tx, furniture, site, checkpoint, &mut ids, &mut notes).await?;
    write_sections(tx, furniture, site, checkpoint, &mut ids, &mut notes).await?;
    write_topics(tx, furniture, site, checkpoint, &mut ids, &mut notes).await?;
    write_menus(tx, furniture, checkpoint).await?;
    if !site.folder.is_empty() && addresses::add(tx, &site.folder, "front", 0, false).await? {
        let reason = "the site lived in this folder; its front page is the paper's, which the folder leads to";
        notes.push(Note::changed(&site.folder, reason));
    }
    ids.above = sections::list_parents(tx).await?.into_iter().collect();
    if is_first_time {
        checkpoint.save(tx, &notes).await?;
        outbox::push(tx, Event::FurnitureChanged.name(), &Event::FurnitureChanged.to_json(), checkpoint.now).await?;
    }
    Ok(ids)
}

async fn known(tx: &mut Tx, at: &Checkpoint, kind: &str, keys: Vec<String>) -> DbResult<HashMap<String, Known>> {
    rows::map_known(tx, &at.source, kind, &keys).await
}

async fn write_people(
    tx: &mut Tx,
    furniture: &Furniture,
    site: &OldSite,
    at: &Checkpoint,
    ids: &mut Ids,
    notes: &mut Vec<Note>,
) -> DbResult<()> {
    let known = known(tx, at, "login", furniture.people.iter().map(|plan| plan.key.clone()).collect()).await?;
    for plan in &furniture.people {
        let id = match known.get(&plan.key) {
            Some(known) => known.new_id,
            None => insert_person(tx, plan, site, at, notes).await?,
        };
        ids.people.insert(plan.key.clone(), id);
        if let Some(user_id) = plan.user_id {
            ids.people_by_user.insert(user_id, id);
        }
    }
    Ok(())
}

async fn insert_person(
    tx: &mut Tx,
    plan: &PersonPlan,
    site: &OldSite,
    at: &Checkpoint,
    notes: &mut Vec<Note>,
) -> DbResult<i64> {
    let base = if plan.slug.is_empty() { "author" } else { &plan.slug };
    let mut slugs = vec![base.to_owned()];
    slugs.extend((2..200).map(|n| format!("{base}-{n}")));
    let taken: HashMap<String, i64> = people::list_taken(tx, &slugs).await?.into_iter().collect();
    let slug = slugs.into_iter().find(|slug| !taken.contains_key(slug));
    let slug = slug.unwrap_or_else(|| format!("{base}-{}", Uuid::now_v7().simple()));
    let person = NewPerson {
        public_id: Uuid::now_v7().to_string(),
        slug: slug.clone(),
        name: if plan.name.is_empty() { slug.clone() } else { plan.name.clone() },
        bio: plan.bio.clone(),
        email: plan.email.clone(),
        address: plan.address.clone(),
        created_at: at.now,
    };
    let id = people::insert(tx, &person).await?;
    rows_write::add_id(tx, &at.source, "login", &plan.key, id, "", at.run_id).await?;
    if let Some(user_id) = plan.user_id {
        rows_write::add_id(tx, &at.source, "person", &user_id.to_string(), id, "", 0).await?;
    }
    let former = address::normal_path(&site.below(&format!("author/{}", plan.old_slug)));
    if let Some(former) = former.filter(|path| !plan.old_slug.is_empty() && *path != format!("/author/{slug}")) {
        addresses::add(tx, &former, "person", id, false).await?;
    }
    if slug != plan.old_slug && !plan.old_slug.is_empty() {
        notes.push(Note::changed(
            format!("author {}", person.name),
            "has another name in the address; the old one leads there",
        ));
    }
    Ok(id)
}

async fn write_sections(
    tx: &mut Tx,
    furniture: &Furniture,
    site: &OldSite,
    at: &Checkpoint,
    ids: &mut Ids,
    notes: &mut Vec<Note>,
) -> DbResult<()> {
    let keys = furniture.sections.iter().map(|plan| plan.slug.clone()).collect();
    let known = known(tx, at, "section_slug", keys).await?;
    let base = furniture.bases.of_sections(site);
    for (position, (plan, parts)) in (0..).zip(furniture.sections_from_top()) {
        let id = match known.get(&plan.slug) {
            Some(known) => known.new_id,
            None => {
                let wanted = format!("{base}/{}", parts.join("/"));
                let id = insert_section(tx, plan, &wanted, position, ids, notes).await?;
                rows_write::add_id(tx, &at.source, "section_slug", &plan.slug, id, "", at.run_id).await?;
                // The old system found a section without those above it, too.
                for short in [format!("{base}/{}", plan.slug), site.below(&format!("category/{}", plan.slug))] {
                    if let Some(short) = address::normal_path(&short).filter(|short| *short != wanted) {
                        addresses::add(tx, &short, "section", id, false).await?;
                    }
                }
                id
            }
        };
        if let Some(term_id) = plan.term_id {
            rows_write::add_id(tx, &at.source, "section", &term_id.to_string(), id, "", 0).await?;
            ids.sections_by_term.insert(term_id, id);
        }
        ids.sections.insert(plan.slug.clone(), id);
    }
    Ok(())
}

async fn insert_section(
    tx: &mut Tx,
    plan: &SectionPlan,
    wanted: &str,
    position: i64,
    ids: &Ids,
    notes: &mut Vec<Note>,
) -> DbResult<i64> {
    let wanted =
        address::normal_path(wanted).unwrap_or_else(|| format!("/category/{}", courant_text::slug(&plan.name)));
    if let Some(id) = sections::find_by_path(tx, &wanted).await? {
        notes.push(Note::changed(format!("category {}", plan.name), "joined the section that has its address already"));
        return Ok(id);
    }
    let path = next_free(tx, &wanted, |_, known| known.is_none()).await?;
    let section = NewSection {
        parent_id: plan.parent.as_ref().and_then(|parent| ids.sections.get(parent)).copied(),
        slug: plan.slug.clone(),
        path: path.clone(),
        name: plan.name.clone(),
        description: plan.description.clone(),
        position,
    };
    let id = sections::insert(tx, &section).await?;
    addresses::add(tx, &path, "section", id, true).await?;
    Ok(id)
}

async fn write_topics(
    tx: &mut Tx,
    furniture: &Furniture,
    site: &OldSite,
    at: &Checkpoint,
    ids: &mut Ids,
    notes: &mut Vec<Note>,
) -> DbResult<()> {
    let known = known(tx, at, "topic_slug", furniture.topics.iter().map(TopicPlan::key).collect()).await?;
    let base = furniture.bases.of_topics(site);
    for plan in &furniture.topics {
        let key = plan.key();
        let id = match known.get(&key) {
            Some(known) => known.new_id,
            None => {
                let folder = match plan.taxonomy.as_str() {
                    "post_tag" => base.clone(),
                    other => site.below(other),
                };
                let id = insert_topic(tx, plan, &format!("{folder}/{}", plan.slug), notes).await?;
                rows_write::add_id(tx, &at.source, "topic_slug", &key, id, "", at.run_id).await?;
                let usual = address::normal_path(&site.below(&format!("tag/{}", plan.slug)));
                if let Some(usual) = usual.filter(|_| plan.taxonomy == "post_tag" && base != site.below("tag")) {
                    addresses::add(tx, &usual, "topic", id, false).await?;
                }
                id
            }
        };
        if let Some(term_id) = plan.term_id {
            rows_write::add_id(tx, &at.source, "topic", &term_id.to_string(), id, "", 0).await?;
        }
        ids.topics.insert(key, id);
    }
    Ok(())
}

async fn insert_topic(tx: &mut Tx, plan: &TopicPlan, wanted: &str, notes: &mut Vec<Note>) -> DbResult<i64> {
    let wanted = address::normal_path(wanted).unwrap_or_else(|| format!("/tag/{}", courant_text::slug(&plan.name)));
    let wanted = if address::is_reserved(&wanted) { format!("/-{wanted}") } else { wanted };
    if let Some(id) = topics::find_by_path(tx, &wanted).await? {
        notes.push(Note::changed(format!("tag {}", plan.name), "joined the topic that has its address already"));
        return Ok(id);
    }
    let path = next_free(tx, &wanted, |_, known| known.is_none()).await?;
    let mut slug = plan.slug.clone();
    let mut number = 2;
    while topics::is_taken(tx, &slug).await? {
        slug = format!("{}-{}-{number}", plan.slug, courant_text::slug(&plan.taxonomy));
        number += 1;
    }
    let topic = NewTopic { slug, path: path.clone(), name: plan.name.clone(), description: plan.description.clone() };
    let id = topics::insert(tx, &topic).await?;
    addresses::add(tx, &path, "topic", id, true).await?;
    Ok(id)
}

async fn write_menus(tx: &mut Tx, furniture: &Furniture, at: &Checkpoint) -> DbResult<()> {
    let known = known(tx, at, "menu", furniture.menus.iter().map(|(slug, _)| slug.clone()).collect()).await?;
    for (slug, name) in furniture.menus.iter().filter(|(slug, _)| !known.contains_key(slug)) {
        let mut free = slug.clone();
        let mut number = 2;
        while menus::is_taken(tx, &free).await? {
            free = format!("{slug}-{number}");
            number += 1;
        }
        let id = menus::insert(tx, &free, name, "").await?;
        rows_write::add_id(tx, &at.source, "menu", slug, id, "", at.run_id).await?;
    }
    Ok(())
}
