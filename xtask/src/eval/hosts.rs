//! Which comments wait because they link to where nobody linked before, by what makes a host known.
//!
//! Comments are taken in the order they came. Those that are no spam make their hosts known, as if a moderator had let them
//! through; spam makes none known. In an export, comments with an account are the staff's and do not wait, and an article's
//! hosts are known from its own date on. Last, all the spam of all files is asked of each file once more as it ends: what
//! links there is known by then.

use super::read;
use anyhow::{Context, ensure};
use courant_news::comment::screen::{host, is_platform};
use std::collections::HashSet;
use std::path::Path;

/// What makes a host known, beside live comments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    ByComments,
    ByArticles,
    /// Articles, but for sites where anybody may put up a page.
    ByArticlesButPlatforms,
    /// The same, and writers with an earlier live comment do not wait.
    AndWriters,
}

const WAYS: [(Known, &str); 4] = [
    (Known::ByComments, "live comments"),
    (Known::ByArticles, "and all of articles"),
    (Known::ByArticlesButPlatforms, "and of articles, no platforms"),
    (Known::AndWriters, "and known writers"),
];

struct Comment {
    writer: String,
    hosts: Vec<String>,
    is_spam: bool,
    is_staff: bool,
}

enum Event {
    Article(Vec<String>),
    Comment(Comment),
}

/// A file: the host of its site, and what happened there in order.
struct Site {
    name: String,
    own: String,
    events: Vec<Event>,
}

pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    ensure!(!arguments.is_empty(), "no file was named");
    let mut sites = Vec::new();
    for file in arguments {
        sites.push(load(Path::new(file))?);
    }
    let spam: Vec<&Comment> = sites.iter().flat_map(|site| site.spam()).filter(|one| !one.hosts.is_empty()).collect();
    println!(
        "{:<32} {:>12} {:>12} {:>7} {:>12} {:>12}",
        "known by", "spam linked", "of it held", "rest", "held", "per cent"
    );
    for (known, name) in WAYS {
        let mut sum = [0; 4];
        let mut lost = Vec::new();
        for site in &sites {
            let (counts, hosts) = walk(site, known);
            sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
            let held = spam.iter().filter(|one| one.hosts.iter().any(|host| !hosts.contains(host.as_str()))).count();
            lost.push(format!("{} {held}", site.name));
        }
        let [linked, found, rest, held] = sum;
        let share = 100.0 * f64::from(held) / f64::from(rest.max(1));
        println!("{name:<32} {linked:>12} {found:>12} {rest:>7} {held:>12} {share:>11.2}%");
        println!("    of {} spams with a link, held as each file ends: {}", spam.len(), lost.join(", "));
    }
    Ok(true)
}

impl Site {
    fn spam(&self) -> impl Iterator<Item = &Comment> {
        self.events.iter().filter_map(|event| match event {
            Event::Comment(comment) if comment.is_spam => Some(comment),
            _ => None,
        })
    }
}

/// Spam with a link, how much of it is held, other comments, how many of them are held; and what is known in the end.
fn walk(site: &Site, known: Known) -> ([u32; 4], HashSet<&str>) {
    let (mut hosts, mut writers) = (HashSet::from([site.own.as_str()]), HashSet::new());
    let mut counts = [0; 4];
    for event in &site.events {
        let comment = match event {
            Event::Article(_) if known == Known::ByComments => continue,
            Event::Article(linked) => {
                hosts.extend(
                    linked.iter().map(String::as_str).filter(|host| known == Known::ByArticles || !is_platform(host)),
                );
                continue;
            }
            Event::Comment(comment) => comment,
        };
        let is_spared = comment.is_staff || (known == Known::AndWriters && writers.contains(&comment.writer));
        let is_held = !is_spared && comment.hosts.iter().any(|host| !hosts.contains(host.as_str()));
        if comment.is_spam {
            counts[0] += u32::from(!comment.hosts.is_empty());
            counts[1] += u32::from(is_held);
            continue;
        }
        counts[2] += u32::from(!comment.is_staff);
        counts[3] += u32::from(is_held);
        hosts.extend(comment.hosts.iter().map(String::as_str));
        writers.insert(&comment.writer);
    }
    (counts, hosts)
}

fn load(path: &Path) -> anyhow::Result<Site> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    if path.extension().is_some_and(|ext| ext == "xml") {
        let bytes = std::fs::read(path).with_context(|| format!("{}", path.display()))?;
        return Ok(export(name, &String::from_utf8_lossy(&bytes)));
    }
    let comments = read::read(path)?.into_iter().map(|one| {
        Event::Comment(Comment { writer: one.name, hosts: hosts(&one.text), is_spam: one.is_spam, is_staff: false })
    });
    Ok(Site { name, own: String::new(), events: comments.collect() })
}

/// An export as far as it matters here: articles, and the comments that readers see.
fn export(name: String, text: &str) -> Site {
    let own = between(text, "<wp:base_blog_url>", "</wp:base_blog_url>").next().map(host).unwrap_or_default();
    let mut dated = Vec::new();
    for item in between(text, "<item>", "</item>") {
        if !matches!(field(item, "wp:post_type"), "post" | "page") {
            continue;
        }
        let of_article = hosts(field(item, "content:encoded"));
        dated.push((field(item, "wp:post_date"), Event::Article(of_article)));
        for one in between(item, "<wp:comment>", "</wp:comment>") {
            let is_word = !matches!(field(one, "wp:comment_type"), "pingback" | "trackback");
            if is_word && field(one, "wp:comment_approved") == "1" {
                let comment = Comment {
                    writer: field(one, "wp:comment_author").to_owned(),
                    hosts: hosts(field(one, "wp:comment_content")),
                    is_spam: false,
                    is_staff: !matches!(field(one, "wp:comment_user_id"), "" | "0"),
                };
                dated.push((field(one, "wp:comment_date"), Event::Comment(comment)));
            }
        }
    }
    dated.sort_by_key(|(at, event)| (*at, matches!(event, Event::Comment(_))));
    Site { name, own, events: dated.into_iter().map(|(_, event)| event).collect() }
}

/// What stands between two marks, each time.
fn between<'a>(text: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(open).skip(1).filter_map(move |rest| Some(rest.split_once(close)?.0))
}

fn field<'a>(item: &'a str, name: &str) -> &'a str {
    let close = format!("</{name}>");
    let inner = item.split_once(&format!("<{name}>")).and_then(|(_, rest)| rest.split_once(&close));
    let inner = inner.map_or("", |(inner, _)| inner.trim());
    inner.strip_prefix("<![CDATA[").and_then(|inner| inner.strip_suffix("]]>")).unwrap_or(inner)
}

/// The hosts of the addresses in a text or in HTML, each once.
fn hosts(text: &str) -> Vec<String> {
    let starts = ["http://", "https://", "HTTP://", "HTTPS://", "Http://", "Https://"];
    let mut out: Vec<String> = starts
        .iter()
        .flat_map(|start| text.split(start).skip(1))
        .map(|rest| {
            host(rest.split(|c: char| c.is_whitespace() || "<>\"'()[]&\u{feff}".contains(c)).next().unwrap_or_default())
        })
        .filter(|host| !host.is_empty())
        .collect();
    out.sort_unstable();
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_is_taken_in_order() {
        let export = export(
            "x".to_owned(),
            "<wp:base_blog_url>https://www.own.example</wp:base_blog_url>
             <item><content:encoded><![CDATA[<a href=\"https://a.example/1\">x</a> http://vimeo.com/1]]></content:encoded>
             <wp:post_date>2020-01-02</wp:post_date><wp:post_type>post</wp:post_type>
             <wp:comment><wp:comment_author>Ann</wp:comment_author><wp:comment_date>2020-01-04</wp:comment_date>
             <wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type>
             <wp:comment_content>See http://vimeo.com/2 and https://a.example.</wp:comment_content></wp:comment>
             <wp:comment><wp:comment_author>Ann</wp:comment_author><wp:comment_date>2020-01-05</wp:comment_date>
             <wp:comment_approved>1</wp:comment_approved><wp:comment_content>https://b.example</wp:comment_content></wp:comment>
             </item>",
        );
        let held = |known| walk(&export, known).0;
        assert_eq!(held(Known::ByComments), [0, 0, 2, 2]);
        assert_eq!(held(Known::ByArticles), [0, 0, 2, 1]);
        assert_eq!(held(Known::ByArticlesButPlatforms), [0, 0, 2, 2]);
        assert_eq!(held(Known::AndWriters), [0, 0, 2, 1]);
    }
}
