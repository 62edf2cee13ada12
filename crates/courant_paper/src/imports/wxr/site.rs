//! The old site: which addresses are its own, and what they mean here.

use super::item::Channel;
use courant_news::address;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// What is known of the site an export comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct OldSite {
    /// Its name in `import_ids`: host and folder, without scheme, `www.` and trailing slash.
    pub source: String,
    /// Its address, for the reader of bodies.
    pub base_url: String,
    /// Hosts that are its own, normal.
    hosts: Vec<String>,
    /// Folder it lives in (`/blog`), or empty.
    pub folder: String,
    /// BCP 47, or empty.
    pub language: String,
    /// Name of the site.
    pub title: String,
}

/// Host and the rest of a web address (`//host/x` too); the host in lower case without `www.`.
pub(super) fn split_address(url: &str) -> Option<(String, &str)> {
    let url = url.trim();
    let after = match url.get(..8).map(str::to_ascii_lowercase) {
        Some(start) if start.starts_with("http://") => url.get(7..)?,
        Some(start) if start.starts_with("https://") => url.get(8..)?,
        _ => url.strip_prefix("//")?,
    };
    let end = after.find(['/', '?', '#', '\\']).unwrap_or(after.len());
    let (host, rest) = after.split_at(end);
    let host = host.rsplit('@').next().unwrap_or(host).to_lowercase();
    let host = host.trim_end_matches(":80").trim_end_matches(":443");
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then(|| (host.to_owned(), rest))
}

impl OldSite {
    /// From the file's own words; the file's name stands in where it says nothing.
    pub fn of(channel: &Channel, file_name: &str) -> OldSite {
        let addresses = [&channel.base_blog_url, &channel.link, &channel.base_site_url];
        let mut site = OldSite { title: channel.title.trim().to_owned(), ..OldSite::default() };
        for url in addresses {
            let Some((host, rest)) = split_address(url) else { continue };
            if site.source.is_empty() {
                let folder = address::normal_path(rest).filter(|path| path != "/").unwrap_or_default();
                site.source = format!("{host}{folder}");
                site.folder = folder;
                site.base_url = url.trim().trim_end_matches('/').to_owned();
            }
            if !site.hosts.contains(&host) {
                site.hosts.push(host);
            }
        }
        if site.source.is_empty() {
            site.source = format!("file:{file_name}");
        }
        let language = channel.language.trim().replace('_', "-");
        let is_tag = (2..=35).contains(&language.len())
            && language
                .split('-')
                .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if is_tag {
            site.language = language;
        }
        site
    }

    /// The site's root path with its folder: `/` or `/blog/`.
    pub fn below(&self, slug: &str) -> String {
        format!("{}/{}", self.folder, slug.trim_matches('/'))
    }

    /// The full old address of a path of the site.
    pub fn full(&self, path: &str) -> String {
        let root = self.base_url.strip_suffix(self.folder.as_str()).unwrap_or(&self.base_url);
        format!("{root}{path}")
    }

    /// Whether a host (normal) is the site's own.
    pub fn owns(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| known == host)
    }

    /// The address on this paper for an address of the old site; none for other sites.
    pub fn local_link(&self, url: &str) -> Option<String> {
        let (host, rest) = split_address(url)?;
        if !self.owns(&host) {
            return None;
        }
        let (rest, fragment) = rest.split_once('#').map_or((rest, ""), |(rest, fragment)| (rest, fragment));
        let (path, query) = rest.split_once('?').map_or((rest, ""), |(path, query)| (path, query));
        let mut out = address::href(&address::normal_path(path)?);
        if asks_by_number(query) {
            out = format!("/?{query}");
        } else if !query.is_empty() {
            out.push('?');
            out.push_str(query);
        }
        // A comment has another number here.
        if !fragment.is_empty() && !fragment.starts_with("comment-") {
            out.push('#');
            out.push_str(fragment);
        }
        Some(out)
    }

    /// The key a medium is known by: its path below the uploads folder, decoded; for files that
    /// stand elsewhere their path, with the host if it is not the site's own.
    pub fn upload_key(&self, url: &str) -> Option<String> {
        let decoded = courant_text::percent_decode(url.split(['?', '#']).next().unwrap_or_default());
        let decoded = courant_text::normalize(decoded.trim());
        if let Some((_, below)) = decoded.split_once("/wp-content/uploads/") {
            return Some(below.trim_start_matches('/').to_owned()).filter(|below| !below.is_empty());
        }
        let (host, rest) = match split_address(&decoded) {
            Some((host, rest)) => (host, rest.to_owned()),
            None if decoded.starts_with('/') => (String::new(), decoded),
            None => return None,
        };
        let rest = rest.trim_start_matches('/');
        if rest.is_empty() {
            return None;
        }
        // WordPress.com and multisites leave the uploads folder out of the address.
        if host.ends_with(".files.wordpress.com") {
            return Some(rest.to_owned());
        }
        if host.is_empty() || self.owns(&host) {
            let below = rest.split_once("files/").filter(|(before, _)| before.is_empty() || before.ends_with('/'));
            return Some(below.map_or(rest, |(_, below)| below).to_owned());
        }
        Some(format!("{host}/{rest}"))
    }
}

/// Whether a query names a post by its number.
pub(super) fn asks_by_number(query: &str) -> bool {
    query.split('&').any(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        matches!(name, "p" | "page_id" | "attachment_id" | "cat")
            && !value.is_empty()
            && value.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The upload path a medium is kept under: without what WordPress adds to a file's name when it
/// makes the file smaller, turns it or lets it be edited.
pub(super) fn original_path(path: &str) -> String {
    let mut path = path.to_owned();
    while let Some(shorter) = courant_body::strip_size_suffix(&path) {
        let cut = path.len() - shorter.len();
        let dot = path.rfind('.').unwrap_or(path.len());
        let suffix = path.get(dot.saturating_sub(cut)..dot).unwrap_or_default();
        if suffix.contains('x') {
            break;
        }
        path = shorter;
    }
    path
}

/// Whether a zone stands where an old site's clock stood (ms from UTC), now or half a year ago; else dates would fall on
/// other days than they did.
pub fn zone_agrees(zone: &TimeZone, old_ms: i64, now: i64) -> bool {
    // A zone with summer time agrees if it ever stands there.
    let half_a_year = 183 * 86_400_000;
    [now, now - half_a_year].into_iter().any(|at| {
        let offset = Timestamp::from_millisecond(at).map(|at| zone.to_offset(at).seconds());
        offset.is_ok_and(|secs| i64::from(secs) * 1000 == old_ms)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> OldSite {
        let channel = Channel {
            link: "http://www.River.example/blog/".to_owned(),
            base_blog_url: "https://www.river.example/blog".to_owned(),
            language: "en_US".to_owned(),
            ..Channel::default()
        };
        OldSite::of(&channel, "x.xml")
    }

    #[test]
    fn a_site_is_one_site_however_it_is_spelled() {
        let site = site();
        assert_eq!(site.source, "river.example/blog");
        assert_eq!(site.language, "en-US");
        assert_eq!(site.below("about"), "/blog/about");
        assert_eq!(OldSite::of(&Channel::default(), "x.xml").source, "file:x.xml");
    }

    #[test]
    fn links_to_the_old_address_become_local() {
        for (url, here) in [
            ("https://river.example/blog/2014/%C3%A9t%C3%A9#top", Some("/blog/2014/%C3%A9t%C3%A9/#top")),
            ("//www.river.example/?p=12", Some("/?p=12")),
            ("http://river.example/a/#comment-7", Some("/a/")),
            ("http://river.example", Some("/")),
            ("https://other.example/a", None),
            ("/a", None),
        ] {
            assert_eq!(site().local_link(url).as_deref(), here, "{url}");
        }
    }

    #[test]
    fn a_file_has_one_key() {
        for (url, key) in [
            ("http://river.example/blog/wp-content/uploads/2014/03/%C3%A9t%C3%A9.jpg?x=1", Some("2014/03/été.jpg")),
            ("https://river.files.wordpress.com/2014/03/a.jpg?w=300", Some("2014/03/a.jpg")),
            ("http://river.example/files/2014/a.jpg", Some("2014/a.jpg")),
            ("http://river.example/images/a.jpg", Some("images/a.jpg")),
            ("https://cdn.example/a.jpg", Some("cdn.example/a.jpg")),
            ("a.jpg", None),
        ] {
            assert_eq!(site().upload_key(url).as_deref(), key, "{url}");
        }
        assert_eq!(original_path("2020/a-scaled.jpg"), "2020/a.jpg");
        assert_eq!(original_path("2020/a-e1234567890.jpg"), "2020/a.jpg");
        assert_eq!(original_path("2020/a-300x200.jpg"), "2020/a-300x200.jpg");
    }
}
