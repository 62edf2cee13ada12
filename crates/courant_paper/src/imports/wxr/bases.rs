//! Where the old site kept its categories and tags: `/category/…` unless its own links say otherwise.
//!
//! An export does not tell the setting, but menus and texts link to categories: what stands
//! before a known slug in several of those links is the base.

use super::site::{OldSite, split_address};
use super::text::old_slug;
use courant_news::address;
use std::collections::{HashMap, HashSet};

/// Different slugs that must be seen below a base.
const ENOUGH: usize = 2;
/// Bases that are counted.
const MOST_BASES: usize = 200;

/// Slugs seen below each base.
type Counts = HashMap<String, HashSet<String>>;

/// Counts what stands before known slugs.
#[derive(Default)]
pub(super) struct Bases {
    sections: HashSet<String>,
    topics: HashSet<String>,
    section_bases: Counts,
    topic_bases: Counts,
    /// Folders in which articles stand: no bases.
    article_folders: HashSet<String>,
}

impl Bases {
    pub fn knows_section(&mut self, slug: &str) {
        self.sections.insert(slug.to_owned());
    }

    pub fn knows_topic(&mut self, slug: &str) {
        self.topics.insert(slug.to_owned());
    }

    /// Takes note of an article's own address, which is no list's.
    pub fn knows_article(&mut self, link: &str) {
        let path = split_address(link).and_then(|(_, path)| address::normal_path(path)).unwrap_or_default();
        if let Some((above, _)) = path.rsplit_once('/').filter(|(above, _)| !above.is_empty() && !has_year(above)) {
            self.article_folders.insert(above.to_owned());
        }
    }

    /// Looks through a text for links to the old site.
    pub fn look(&mut self, text: &str, site: &OldSite) {
        for (at, _) in text.match_indices("://") {
            let rest = text.get(at + 1..).unwrap_or_default();
            let end = rest.find(['"', '\'', '<', '>', ' ', '\n', '\t', '?', '#', ')']).unwrap_or(rest.len());
            let Some((host, path)) = split_address(rest.get(..end).unwrap_or_default()) else { continue };
            if site.owns(&host) && path.len() > 2 && path.len() < 300 {
                self.link(path);
            }
        }
    }

    fn link(&mut self, path: &str) {
        let Some(path) = address::normal_path(path) else { return };
        let Some((above, last)) = path.rsplit_once('/') else { return };
        let slug = old_slug(last);
        if self.sections.contains(&slug) {
            // Sections above it belong to the path of the section, not to the base.
            let mut base = above;
            while let Some((up, name)) = base.rsplit_once('/') {
                if !self.sections.contains(name) {
                    break;
                }
                base = up;
            }
            count(&mut self.section_bases, base, &slug);
        }
        if self.topics.contains(&slug) {
            count(&mut self.topic_bases, above, &slug);
        }
    }

    /// The path above all sections, e.g. `/category`.
    pub fn of_sections(&self, site: &OldSite) -> String {
        self.best(&self.section_bases, Some(&self.topic_bases)).unwrap_or_else(|| site.below("category"))
    }

    /// The path above all topics, e.g. `/tag`.
    pub fn of_topics(&self, site: &OldSite) -> String {
        self.best(&self.topic_bases, None)
            .filter(|base| *base != self.of_sections(site))
            .unwrap_or_else(|| site.below("tag"))
    }

    /// The base with most slugs, if they are enough and it is not rather the other's.
    fn best(&self, bases: &Counts, other: Option<&Counts>) -> Option<String> {
        let is_free = |base: &&String| !self.article_folders.contains(*base) && !address::is_reserved(base);
        let candidates = bases.keys().filter(is_free);
        let size = |base: &String| bases.get(base).map_or(0, HashSet::len);
        let most = candidates.max_by(|a, b| size(a).cmp(&size(b)).then_with(|| b.cmp(a)))?;
        let rival = other.and_then(|other| other.get(most)).map_or(0, HashSet::len);
        (size(most) >= ENOUGH && rival <= size(most)).then(|| most.clone())
    }
}

fn has_year(path: &str) -> bool {
    path.split('/').any(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn count(bases: &mut Counts, base: &str, slug: &str) {
    if base.is_empty() || has_year(base) || (bases.len() >= MOST_BASES && !bases.contains_key(base)) {
        return;
    }
    bases.entry(base.to_owned()).or_default().insert(slug.to_owned());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::wxr::Channel;

    #[test]
    fn the_base_is_learnt_from_links() {
        let site = OldSite::of(&Channel { link: "http://a.example".to_owned(), ..Channel::default() }, "");
        let mut bases = Bases::default();
        for slug in ["welt", "asien", "kultur"] {
            bases.knows_section(slug);
        }
        bases.look("<a href=\"http://a.example/2014/03/welt/\">", &site);
        assert_eq!(bases.of_sections(&site), "/category");
        bases.look("<a href='http://a.example/rubrik/welt/asien/'> http://a.example/rubrik/kultur", &site);
        assert_eq!(bases.of_sections(&site), "/rubrik");
        assert_eq!(bases.of_topics(&site), "/tag");
    }
}
