//! The last pass: what can only be tied when everything is there. Pages under pages, pages of
//! attachments, menus; and a count of what the paper holds of the file, by asking it.

use super::apply::Checkpoint;
use super::item::Item;
use super::note::Note;
use super::plan::{Ids, former_paths};
use super::plan_comments::comment_key;
use super::role::{self, Role, key_of, twin_key};
use super::site::{OldSite, asks_by_number, split_address};
use super::text::{old_slug, plain};
use crate::addresses::rows_write as addresses;
use crate::articles::{rows as article_rows, rows_write as articles};
use crate::imports::{rows, rows_write};
use crate::menus::rows_write::{self as menus, NewMenuItem};
use courant_kit::db::{DbResult, Tx};
use courant_news::address;
use std::collections::{BTreeMap, HashMap};

/// What the last pass needs of an item: a small copy, for items may be large.
#[derive(Debug, Clone)]
pub(super) struct Thin {
    role: Role,
    key: String,
    twin: String,
    label: String,
    link: String,
    parent: i64,
    comments: Vec<String>,
    former: Vec<String>,
}

impl Thin {
    pub fn of(item: &Item, site: &OldSite, now: i64) -> Thin {
        let role = role::of(item);
        let is_text = matches!(role, Role::Article | Role::Page | Role::Custom);
        Thin {
            role,
            key: key_of(item),
            twin: twin_key(item),
            label: item.label().unwrap_or_default(),
            link: item.link.clone(),
            parent: item.post_parent,
            comments: item.comments.iter().map(|c| comment_key(item, c)).collect(),
            former: if is_text { former_paths(item, site, now) } else { Vec::new() },
        }
    }

    fn is_text(&self) -> bool {
        matches!(self.role, Role::Article | Role::Page | Role::Custom)
    }

    /// The path of an attachment's own page.
    fn page(&self) -> Option<String> {
        let (_, rest) = split_address(&self.link)?;
        let query = rest.split_once('?').map(|(_, query)| query).unwrap_or_default();
        address::normal_path(rest).filter(|path| path != "/" && !asks_by_number(query) && !address::is_reserved(path))
    }
}

/// What the paper holds of the file.
pub(super) type Held = BTreeMap<String, i64>;

/// Ties a batch of items and counts what the paper holds of them. Gives pairs of articles and the
/// pages they stand under, which [`write_parents`] writes when all are known.
pub(super) async fn write(
    tx: &mut Tx,
    batch: &[Thin],
    at: &Checkpoint,
    is_writing: bool,
) -> DbResult<(Held, Vec<(i64, i64)>)> {
    let texts: Vec<&Thin> = batch.iter().filter(|thin| thin.is_text()).collect();
    let mut keys: Vec<String> = texts.iter().flat_map(|thin| [thin.key.clone(), thin.twin.clone()]).collect();
    keys.extend(batch.iter().filter(|thin| thin.parent > 0).map(|thin| thin.parent.to_string()));
    let items = rows::map_known(tx, &at.source, "item", &keys).await?;
    let media_keys: Vec<String> =
        batch.iter().filter(|thin| thin.role == Role::Medium).map(|thin| thin.key.clone()).collect();
    let media = rows::map_known(tx, &at.source, "media", &media_keys).await?;
    let mut parents = Vec::new();
    let mut notes = Vec::new();
    let mut former: Vec<String> = texts.iter().flat_map(|thin| thin.former.iter().cloned()).collect();
    for thin in batch {
        let parent = items.get(&thin.parent.to_string()).filter(|_| thin.parent > 0).map(|known| known.new_id);
        if thin.role == Role::Medium {
            let Some(medium) = media.get(&thin.key) else { continue };
            if is_writing {
                write_page(tx, thin, medium.new_id, parent, at).await?;
            }
            former.extend(thin.page());
        } else if thin.is_text() && thin.parent > 0 {
            let own = items.get(&thin.twin).or_else(|| items.get(&thin.key)).map(|known| known.new_id);
            match (own, parent) {
                (Some(own), Some(parent)) if own != parent => parents.push((own, parent)),
                (Some(_), _) => {
                    notes.push(Note::changed(&thin.label, "the page it stands under is not in the file"));
                }
                (None, _) => {}
            }
        }
    }
    let mut held = Held::new();
    let chosen = texts.iter().map(|thin| if items.contains_key(&thin.twin) { &thin.twin } else { &thin.key });
    let chosen: Vec<String> = chosen.cloned().collect();
    let comments: Vec<String> = batch.iter().flat_map(|thin| thin.comments.iter().cloned()).collect();
    let lists = [("item", chosen), ("comment", comments), ("media", media_keys), ("redirect", former)];
    for (kind, keys) in lists {
        for (what, count) in rows::count_held(tx, &at.source, kind, &keys).await? {
            *held.entry(what).or_default() += count;
        }
    }
    if is_writing {
        for note in &notes {
            rows_write::add_note(tx, at.run_id, note.sort.as_str(), &note.item, &note.reason).await?;
        }
    }
    Ok((held, parents))
}

/// The page of an attachment leads to the article it stands in, or is the medium's own.
async fn write_page(tx: &mut Tx, thin: &Thin, medium: i64, parent: Option<i64>, at: &Checkpoint) -> DbResult<()> {
    let public = match parent {
        Some(parent) => article_rows::find_public_path(tx, parent).await?.map(|_| parent),
        None => None,
    };
    let page = thin.page();
    if let Some(article) = public {
        // `?attachment_id=` asks for items before media.
        rows_write::add_id(tx, &at.source, "item", &thin.key, article, "", 0).await?;
        if let Some(page) = page
            && addresses::add(tx, &page, "article", article, false).await?
        {
            rows_write::add_id(tx, &at.source, "redirect", &page, article, "", at.run_id).await?;
        }
        return Ok(());
    }
    if let Some(page) = page
        && addresses::add(tx, &page, "media", medium, true).await?
    {
        return Ok(());
    }
    // Without an address of its own: one that `?attachment_id=` can lead to.
    let known = crate::addresses::rows::find_canonical(tx, "media", medium).await?;
    if known.is_none() {
        addresses::add(tx, &format!("/attachment/{}", thin.key.replace('~', "")), "media", medium, true).await?;
    }
    Ok(())
}

/// Puts articles under their pages; circles are cut where they close.
pub(super) async fn write_parents(tx: &mut Tx, pairs: &[(i64, i64)], at: &Checkpoint) -> DbResult<()> {
    let above: HashMap<i64, i64> = pairs.iter().copied().collect();
    for (own, parent) in pairs {
        let mut step = Some(*parent);
        let mut steps = 0;
        while let Some(up) = step.filter(|up| up != own && steps < 100) {
            step = above.get(&up).copied();
            steps += 1;
        }
        if step.is_some() {
            let note = Note::changed(format!("page {own}"), "pages stand under each other in a circle; cut");
            rows_write::add_note(tx, at.run_id, note.sort.as_str(), &note.item, &note.reason).await?;
        } else {
            articles::set_parent(tx, *own, *parent).await?;
        }
    }
    Ok(())
}

/// A link of a menu, as the file has it.
#[derive(Debug, Clone)]
pub(super) struct MenuLink {
    key: String,
    label: String,
    menu: Option<String>,
    position: i64,
    title: String,
    parent: String,
    kind: String,
    object: String,
    object_id: String,
    url: String,
    is_public: bool,
}

impl MenuLink {
    pub fn of(item: &Item) -> MenuLink {
        let meta = |key: &str| item.find_meta(key).map(str::trim).unwrap_or_default().to_owned();
        let menu = item.terms.iter().find(|term| term.domain == "nav_menu").map(|term| {
            let slug = old_slug(&term.nicename);
            if slug.is_empty() { courant_text::slug(&term.name) } else { slug }
        });
        MenuLink {
            key: key_of(item),
            label: item.label().unwrap_or_default(),
            menu,
            position: item.menu_order,
            title: plain(&item.title),
            parent: meta("_menu_item_menu_item_parent"),
            kind: meta("_menu_item_type"),
            object: meta("_menu_item_object"),
            object_id: meta("_menu_item_object_id"),
            url: meta("_menu_item_url"),
            is_public: item.status == "publish",
        }
    }
}

/// Writes the links of all menus, and puts the likeliest menus in their places.
pub(super) async fn write_menus(
    tx: &mut Tx,
    links: &[MenuLink],
    menu_slugs: &[(String, String)],
    ids: &Ids,
    site: &OldSite,
    at: &Checkpoint,
) -> DbResult<()> {
    let slugs: Vec<String> = menu_slugs.iter().map(|(slug, _)| slug.clone()).collect();
    let menu_ids = rows::map_known(tx, &at.source, "menu", &slugs).await?;
    let keys: Vec<String> = links.iter().map(|link| link.key.clone()).collect();
    let mut known: HashMap<String, i64> = HashMap::new();
    for (key, row) in rows::map_known(tx, &at.source, "menu_item", &keys).await? {
        known.insert(key, row.new_id);
    }
    let is_new = known.is_empty();
    let objects: Vec<String> = links.iter().map(|link| link.object_id.clone()).collect();
    let items = rows::map_known(tx, &at.source, "item", &objects).await?;
    let topics = rows::map_known(tx, &at.source, "topic", &objects).await?;
    let mut notes = Vec::new();
    let mut waiting: Vec<&MenuLink> = links.iter().filter(|link| !known.contains_key(&link.key)).collect();
    // Parents before what stands under them; what is left over stands at the top.
    for round in 0..20 {
        let mut later = Vec::new();
        for link in std::mem::take(&mut waiting) {
            let has_parent = !link.parent.is_empty() && link.parent != "0" && keys.contains(&link.parent);
            let parent = known.get(&link.parent).copied().filter(|_| has_parent);
            if has_parent && parent.is_none() && round < 19 {
                later.push(link);
                continue;
            }
            let Some(menu) = link.menu.as_ref().and_then(|slug| menu_ids.get(slug)).filter(|_| link.is_public) else {
                notes.push(Note::lost(&link.label, "a link that belongs to no menu"));
                continue;
            };
            let number: Option<i64> = link.object_id.parse().ok();
            let section = number.and_then(|term| ids.sections_by_term.get(&term)).copied();
            let target = match (link.kind.as_str(), link.object.as_str()) {
                ("taxonomy", "category") => section.map(|id| ("section", Some(id))),
                ("taxonomy", _) => topics.get(&link.object_id).map(|row| ("topic", Some(row.new_id))),
                ("post_type", _) => items.get(&link.object_id).map(|row| ("article", Some(row.new_id))),
                _ => Some(("address", None)),
            };
            let address = site.local_link(&link.url).or_else(|| courant_body::address::link_address(&link.url));
            let Some((target_kind, target_id)) = target.or(address.is_some().then_some(("address", None))) else {
                notes.push(Note::lost(&link.label, "a link of a menu to something that is not in the file"));
                continue;
            };
            if target_id.is_none() && address.is_none() {
                notes.push(Note::lost(format!("{}: {}", link.label, link.url), "a link of a menu without an address"));
                continue;
            }
            let new = NewMenuItem {
                menu_id: menu.new_id,
                parent_id: parent,
                position: link.position,
                label: link.title.clone(),
                target_kind,
                target_id,
                address: if target_id.is_none() { address.unwrap_or_default() } else { String::new() },
            };
            let id = menus::insert_item(tx, &new).await?;
            rows_write::add_id(tx, &at.source, "menu_item", &link.key, id, "", at.run_id).await?;
            known.insert(link.key.clone(), id);
        }
        waiting = later;
        if waiting.is_empty() {
            break;
        }
    }
    if is_new {
        place_menus(tx, links, menu_slugs, &menu_ids, &mut notes).await?;
    }
    for note in &notes {
        rows_write::add_note(tx, at.run_id, note.sort.as_str(), &note.item, &note.reason).await?;
    }
    Ok(())
}

/// An export does not tell where a menu stood: names tell, else the longest stands at the top.
async fn place_menus(
    tx: &mut Tx,
    links: &[MenuLink],
    menu_slugs: &[(String, String)],
    menu_ids: &HashMap<String, rows::Known>,
    notes: &mut Vec<Note>,
) -> DbResult<()> {
    let says = |text: &(String, String), words: &[&str]| {
        let name = format!("{} {}", text.0, text.1).to_lowercase();
        words.iter().any(|word| name.contains(word))
    };
    let length = |slug: &str| links.iter().filter(|link| link.menu.as_deref() == Some(slug)).count();
    let foot = menu_slugs.iter().find(|menu| says(menu, &["footer", "foot", "bottom", "fuss", "fuß", "pied"]));
    let others = || menu_slugs.iter().filter(|menu| Some(*menu) != foot && length(&menu.0) > 0);
    let head = others()
        .find(|menu| says(menu, &["main", "primary", "header", "haupt", "principal", "top", "navigation"]))
        .or_else(|| others().max_by_key(|menu| length(&menu.0)));
    for (menu, location) in [(head, "main"), (foot, "footer")] {
        let Some((slug, name)) = menu else { continue };
        let Some(row) = menu_ids.get(slug) else { continue };
        if !menus::is_placed(tx, location).await? {
            menus::place(tx, row.new_id, location).await?;
            let reason = "the export does not tell where a menu stood; it was placed by its name and length";
            notes.push(Note::changed(format!("menu {name}: {location}"), reason));
        }
    }
    Ok(())
}
