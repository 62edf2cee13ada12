//! The paper's furniture out of an export: people, sections, topics, menus; and what else has to
//! be known before the first article is read (reusable blocks, which pictures belong to what).
//!
//! One pass over the whole file fills a [`Furniture`]; it holds names and numbers only, so its size
//! goes with the number of terms and pictures, not with the length of the texts.

use super::bases::Bases;
use super::item::{Author, Item, Record, Term};
use super::note::Note;
use super::role::{self, Role};
use super::site::OldSite;
use super::text::{at_most, clean, old_slug, plain};
use std::collections::{HashMap, HashSet};

/// Longest name of a person, section or topic, in characters.
const NAME: usize = 300;
/// Most that all reusable blocks together may hold, in bytes.
const BLOCKS_BOUND: usize = 16 << 20;

/// A person to be.
#[derive(Debug, Clone, Default)]
pub(super) struct PersonPlan {
    /// Key: the login in lower case, or `guest:` and the slug.
    pub key: String,
    pub user_id: Option<i64>,
    pub name: String,
    /// Slug in their old address.
    pub old_slug: String,
    /// Slug here.
    pub slug: String,
    pub email: String,
    pub bio: String,
    pub address: String,
}

/// A category to be.
#[derive(Debug, Clone, Default)]
pub(super) struct SectionPlan {
    pub slug: String,
    pub term_id: Option<i64>,
    pub name: String,
    pub description: String,
    /// Slug of the section above; loops are cut.
    pub parent: Option<String>,
}

/// A tag, or a term of a taxonomy of the old site's own, to be.
#[derive(Debug, Clone, Default)]
pub(super) struct TopicPlan {
    pub taxonomy: String,
    pub slug: String,
    pub term_id: Option<i64>,
    pub name: String,
    pub description: String,
}

impl TopicPlan {
    /// Key among all topics of the old site.
    pub fn key(&self) -> String {
        topic_key(&self.taxonomy, &self.slug)
    }
}

/// Key of a topic; tags have none but their slug.
pub(super) fn topic_key(taxonomy: &str, slug: &str) -> String {
    if taxonomy == "post_tag" { slug.to_owned() } else { format!("{taxonomy}/{slug}") }
}

/// What one pass over the file finds.
#[derive(Default)]
pub(super) struct Furniture {
    pub people: Vec<PersonPlan>,
    person_at: HashMap<String, usize>,
    pub sections: Vec<SectionPlan>,
    section_at: HashMap<String, usize>,
    pub topics: Vec<TopicPlan>,
    topic_at: HashMap<String, usize>,
    /// Slug and name of each menu.
    pub menus: Vec<(String, String)>,
    /// Pictures by the post they are attached to: post, place, number; sorted after [`Furniture::finish`].
    pub children: Vec<(i64, i64, i64)>,
    /// Whether comments stand under pages of attachments.
    pub has_discussed_media: bool,
    /// Reusable blocks by number.
    pub blocks: HashMap<i64, String>,
    blocks_bytes: usize,
    pub bases: Bases,
    pub notes: Vec<Note>,
    taxonomies_told: HashSet<String>,
    /// Languages that a plug-in says the site has.
    pub languages: Vec<String>,
}

/// The key of a login.
pub(super) fn login_key(login: &str) -> String {
    clean(login.trim()).to_lowercase()
}

/// The slug WordPress makes of a login for an author's address.
fn nicename(login: &str) -> String {
    let mut out = String::new();
    for c in clean(login).to_lowercase().chars() {
        match c {
            '.' | ' ' | '-' if out.ends_with('-') => {}
            '.' | ' ' | '-' => out.push('-'),
            '_' => out.push(c),
            c if c.is_alphanumeric() => out.push(c),
            _ => {}
        }
    }
    out.trim_matches('-').to_owned()
}

impl Furniture {
    /// Takes from a record what it says of the furniture.
    pub fn look(&mut self, record: &Record, site: &OldSite) {
        match record {
            Record::Channel(_) => {}
            Record::Author(author) => self.author(author),
            Record::Category(term) | Record::Tag(term) | Record::Term(term) => self.term(term),
            Record::Item(item) => self.item(item, site),
        }
    }

    fn author(&mut self, author: &Author) {
        let key = login_key(&author.login);
        if key.is_empty() && author.display_name.is_empty() {
            self.notes.push(Note::lost(format!("author {:?}", author.id), "a person without login and name"));
            return;
        }
        let key = if key.is_empty() { format!("guest:{}", nicename(&author.display_name)) } else { key };
        let full = format!("{} {}", author.first, author.last);
        let names = [&author.display_name, &full, &author.login];
        let name = names.iter().map(|name| plain(name)).find(|name| !name.is_empty()).unwrap_or_default();
        let old_slug = nicename(if author.login.is_empty() { &name } else { &author.login });
        // A login that is a mail address must not show in an address.
        let slug = if author.login.contains('@') { courant_text::slug(&name) } else { courant_text::slug(&old_slug) };
        let slug = if name.contains('@') && author.login.contains('@') { "author".to_owned() } else { slug };
        let name = if name.contains('@') { name.split('@').next().unwrap_or_default().to_owned() } else { name };
        let plan = PersonPlan {
            key: key.clone(),
            user_id: author.id,
            name: at_most(&name, NAME),
            old_slug,
            slug,
            email: author.email.trim().to_owned(),
            ..PersonPlan::default()
        };
        match self.person_at.get(&key).copied().and_then(|at| self.people.get_mut(at)) {
            // Items may have named them before.
            Some(known) if known.user_id.is_none() => *known = plan,
            Some(_) => {}
            None => self.add_person(plan),
        }
    }

    fn add_person(&mut self, plan: PersonPlan) {
        if !self.person_at.contains_key(&plan.key) {
            self.person_at.insert(plan.key.clone(), self.people.len());
            self.people.push(plan);
        }
    }

    fn creator(&mut self, login: &str) {
        let key = login_key(login);
        if !key.is_empty() && !self.person_at.contains_key(&key) {
            self.author(&Author { login: login.trim().to_owned(), ..Author::default() });
        }
    }

    /// A co-author: the person with that login, else a guest.
    fn coauthor(&mut self, nicename_raw: &str, name: &str) {
        if self.find_coauthor(nicename_raw, name).is_some() {
            return;
        }
        let slug = guest_slug(nicename_raw, name);
        let name = plain(name);
        let name = if name.is_empty() { slug.clone() } else { name };
        self.add_person(PersonPlan {
            key: format!("guest:{slug}"),
            name: at_most(&name, NAME),
            slug: courant_text::slug(&slug),
            old_slug: slug,
            ..PersonPlan::default()
        });
    }

    /// The key of the person a co-author's term means.
    pub fn find_coauthor(&self, nicename_raw: &str, name: &str) -> Option<&str> {
        let slug = guest_slug(nicename_raw, name);
        let by_key = [format!("guest:{slug}"), slug.clone(), login_key(name)];
        if let Some(at) = by_key.iter().find_map(|key| self.person_at.get(key)) {
            return self.people.get(*at).map(|person| person.key.as_str());
        }
        let is_them = |person: &&PersonPlan| person.old_slug == slug;
        self.people.iter().find(is_them).map(|person| person.key.as_str())
    }

    fn term(&mut self, term: &Term) {
        let slug = old_slug(&term.nicename);
        let name = at_most(&plain(&term.name), NAME);
        let slug = if slug.is_empty() { courant_text::slug(&name) } else { slug };
        if slug.is_empty() || (name.is_empty() && term.nicename.is_empty()) {
            return;
        }
        let name = if name.is_empty() { slug.clone() } else { name };
        let description = plain(&term.description);
        match term.taxonomy.as_str() {
            "category" => {
                let parent = Some(old_slug(&term.parent)).filter(|parent| !parent.is_empty());
                self.section(SectionPlan { slug, term_id: term.term_id, name, description, parent });
            }
            "nav_menu" => self.menu(slug, name),
            "language" => self.languages.push(slug),
            "author" => self.coauthor(&term.nicename, &term.name),
            taxonomy if taxonomy == "post_tag" || is_taxonomy_kept(taxonomy) => {
                let taxonomy = taxonomy.to_owned();
                self.topic(TopicPlan { taxonomy, slug, term_id: term.term_id, name, description });
            }
            _ => {}
        }
    }

    fn menu(&mut self, slug: String, name: String) {
        if !self.menus.iter().any(|(known, _)| *known == slug) {
            self.menus.push((slug, name));
        }
    }

    fn section(&mut self, plan: SectionPlan) {
        match self.section_at.get(&plan.slug).copied().and_then(|at| self.sections.get_mut(at)) {
            Some(known) => {
                known.term_id = known.term_id.or(plan.term_id);
                known.parent = known.parent.take().or(plan.parent);
                if known.description.is_empty() {
                    known.description = plan.description;
                }
            }
            None => {
                self.section_at.insert(plan.slug.clone(), self.sections.len());
                self.bases.knows_section(&plan.slug);
                self.sections.push(plan);
            }
        }
    }

    fn topic(&mut self, plan: TopicPlan) {
        let key = plan.key();
        match self.topic_at.get(&key).copied().and_then(|at| self.topics.get_mut(at)) {
            Some(known) => {
                known.term_id = known.term_id.or(plan.term_id);
                if known.description.is_empty() {
                    known.description = plan.description;
                }
            }
            None => {
                if plan.taxonomy == "post_tag" {
                    self.bases.knows_topic(&plan.slug);
                } else if self.taxonomies_told.insert(plan.taxonomy.clone()) {
                    let item = format!("taxonomy {}", plan.taxonomy);
                    self.notes.push(Note::changed(item, "a classification of the old site's own became topics"));
                }
                self.topic_at.insert(key, self.topics.len());
                self.topics.push(plan);
            }
        }
    }

    fn item(&mut self, item: &Item, site: &OldSite) {
        let role = role::of(item);
        match role {
            Role::Person => self.guest_author(item),
            Role::Block => {
                if let Some(id) = item.post_id.filter(|_| self.blocks_bytes + item.content.len() <= BLOCKS_BOUND) {
                    self.blocks_bytes += item.content.len();
                    self.blocks.insert(id, item.content.clone());
                }
            }
            Role::Medium => {
                self.has_discussed_media |= !item.comments.is_empty();
                if let Some(id) = item.post_id.filter(|_| item.post_parent > 0 && role::is_picture(item)) {
                    self.children.push((item.post_parent, item.menu_order, id));
                }
            }
            Role::Article | Role::Page | Role::Custom => {
                self.creator(&item.creator);
                self.bases.knows_article(&item.link);
                for term in &item.terms {
                    self.item_term(&term.domain, &term.nicename, &term.name);
                }
            }
            Role::MenuItem => {
                for term in item.terms.iter().filter(|term| term.domain == "nav_menu") {
                    let slug = old_slug(&term.nicename);
                    let slug = if slug.is_empty() { courant_text::slug(&term.name) } else { slug };
                    self.menu(slug, plain(&term.name));
                }
            }
            Role::Internal(_) => {}
        }
        self.bases.look(&item.content, site);
        if let Some(url) = item.find_meta("_menu_item_url") {
            self.bases.look(url, site);
        }
    }

    /// A term that an item carries; files without a list of terms have them only here.
    fn item_term(&mut self, domain: &str, nicename: &str, name: &str) {
        let (taxonomy, key) = item_term_key(domain, nicename, name);
        match taxonomy {
            "author" => self.coauthor(nicename, name),
            "category" if !self.section_at.contains_key(&key) => {
                let name = at_most(&plain(name), NAME);
                let name = if name.is_empty() { key.clone() } else { name };
                self.section(SectionPlan { slug: key, name, ..SectionPlan::default() });
            }
            "category" => {}
            _ if taxonomy != "post_tag" && !is_taxonomy_kept(taxonomy) => {}
            _ => {
                let slug = key.rsplit('/').next().unwrap_or_default().to_owned();
                if !self.topic_at.contains_key(&key) && !slug.is_empty() {
                    let name = at_most(&plain(name), NAME);
                    let name = if name.is_empty() { slug.clone() } else { name };
                    self.topic(TopicPlan { taxonomy: taxonomy.to_owned(), slug, name, ..TopicPlan::default() });
                }
            }
        }
    }

    /// Co-Authors Plus keeps guests as posts of their own type.
    fn guest_author(&mut self, item: &Item) {
        let meta = |key: &str| item.find_meta(key).map(str::trim).unwrap_or_default().to_owned();
        let login = [meta("cap-user_login"), old_slug(&item.post_name)].into_iter().find(|text| !text.is_empty());
        let name = [meta("cap-display_name"), item.title.clone()].into_iter().map(|name| plain(&name));
        let name = name.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let slug = guest_slug(&login.unwrap_or_default(), &name);
        if slug.is_empty() {
            return;
        }
        let linked = meta("cap-linked_account");
        let known = self.person_at.get(&login_key(&linked)).or_else(|| self.person_at.get(&format!("guest:{slug}")));
        let bio = plain(&meta("cap-description"));
        if let Some(person) = known.copied().and_then(|at| self.people.get_mut(at)) {
            person.bio = bio;
            if person.key.starts_with("guest:") && !name.is_empty() {
                person.name = at_most(&name, NAME);
                person.email = meta("cap-user_email");
            }
            return;
        }
        self.add_person(PersonPlan {
            key: format!("guest:{slug}"),
            name: at_most(if name.is_empty() { &slug } else { &name }, NAME),
            slug: courant_text::slug(&slug),
            old_slug: slug,
            email: meta("cap-user_email"),
            bio,
            address: courant_body::address::web_address(&meta("cap-website")).unwrap_or_default(),
            user_id: None,
        });
    }

    /// Ends the pass: parents that do not exist or run in a circle are cut.
    pub fn finish(&mut self) {
        self.children.sort_unstable();
        for at in 0..self.sections.len() {
            let Some(plan) = self.sections.get(at) else { continue };
            let Some(parent) = plan.parent.clone() else { continue };
            let (slug, item) = (plan.slug.clone(), format!("category {}", plan.name));
            let mut above = Some(parent.as_str());
            let mut steps = 0;
            let reason = loop {
                match above {
                    None => break None,
                    Some(up) if up == slug || steps > 50 => break Some("the categories above it run in a circle; cut"),
                    Some(up) => match self.section_at.get(up).and_then(|at| self.sections.get(*at)) {
                        None if steps == 0 => break Some("the category above it is not in the file"),
                        None => break None,
                        Some(section) => above = section.parent.as_deref(),
                    },
                }
                steps += 1;
            };
            if let (Some(reason), Some(plan)) = (reason, self.sections.get_mut(at)) {
                plan.parent = None;
                self.notes.push(Note::changed(item, reason));
            }
        }
    }

    /// The sections with those above before those below, each with its path's parts.
    pub fn sections_from_top(&self) -> Vec<(&SectionPlan, Vec<&str>)> {
        let mut out: Vec<(&SectionPlan, Vec<&str>)> = Vec::with_capacity(self.sections.len());
        for plan in &self.sections {
            let mut parts = vec![plan.slug.as_str()];
            let mut above = plan.parent.as_deref();
            while let Some(section) = above.and_then(|up| self.section_at.get(up)).and_then(|at| self.sections.get(*at))
            {
                parts.push(section.slug.as_str());
                above = section.parent.as_deref();
                if parts.len() > 60 {
                    break;
                }
            }
            parts.reverse();
            out.push((plan, parts));
        }
        out.sort_by_key(|(_, parts)| parts.len());
        out
    }

    /// The numbers of the pictures attached to a post, in their order.
    pub fn children_of(&self, post_id: i64) -> impl Iterator<Item = i64> {
        let start = self.children.partition_point(|(parent, ..)| *parent < post_id);
        let rest = self.children.get(start..).unwrap_or_default();
        rest.iter().take_while(move |(parent, ..)| *parent == post_id).map(|(.., id)| *id)
    }
}

fn guest_slug(nicename_raw: &str, name: &str) -> String {
    let slug = old_slug(nicename_raw);
    let slug = slug.strip_prefix("cap-").unwrap_or(&slug);
    if slug.is_empty() { nicename(name) } else { slug.to_owned() }
}

/// The taxonomy an item's term belongs to and its key among sections or topics.
pub(super) fn item_term_key<'a>(domain: &'a str, nicename: &str, name: &str) -> (&'a str, String) {
    let slug = old_slug(nicename);
    let slug = if slug.is_empty() { courant_text::slug(&plain(name)) } else { slug };
    match domain {
        "" | "category" => ("category", slug),
        "post_tag" | "tag" => ("post_tag", slug),
        other => (other, topic_key(other, &slug)),
    }
}

/// Whether the terms of a taxonomy of the old site's own become topics: those of WordPress and of
/// plug-ins for their own housekeeping do not.
pub(super) fn is_taxonomy_kept(taxonomy: &str) -> bool {
    const OWN: &[&str] = &[
        "nav_menu",
        "link_category",
        "post_format",
        "language",
        "post_translations",
        "term_language",
        "term_translations",
        "author",
        "following_users",
        "ef_editorial_meta",
        "ef_usergroup",
        "post_status",
        "yst_prominent_words",
        "action-group",
        "product_type",
        "product_visibility",
        "product_shipping_class",
        "translation_priority",
        "flamingo_contact_tag",
        "flamingo_inbound_channel",
        "elementor_library_type",
        "elementor_library_category",
        "jetpack-portfolio-type-internal",
        "amp_validation_error",
        "amp_template",
        "mediacategory",
        "media_category",
        "attachment_category",
        "nf_sub_type",
    ];
    let taxonomy = taxonomy.trim();
    !taxonomy.is_empty() && !OWN.contains(&taxonomy) && !taxonomy.starts_with("wp_") && !taxonomy.starts_with("pa_")
}
