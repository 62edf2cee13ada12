//! A synthetic WordPress export: as long, as tagged and as talked about as a small paper's, of any size.
//!
//! The same options give the same bytes on every machine. Words are made up and spread as words are
//! (few are frequent, most are rare), so that teasers, counts and related articles have real work.
//! Half of the bodies are Gutenberg blocks, half are classic text with blank lines.

use anyhow::{Context, bail};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

/// What the export holds.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Published posts.
    pub articles: usize,
    /// Comments under a post, on average; every fifth post has five times as many as the others.
    pub comments: usize,
    /// Words of a body, on average; single bodies have between a third and twice as many.
    pub words: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options { articles: 20_000, comments: 3, words: 450 }
    }
}

const SECTIONS: usize = 12;
const TOPICS: usize = 600;
const AUTHORS: usize = 25;
/// Where the old site was.
const SITE: &str = "https://old.example";

/// `bench wxr FILE [--articles N] [--comments N] [--words N]`.
pub fn command(arguments: &[String]) -> anyhow::Result<bool> {
    let mut options = Options::default();
    let mut file = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut number = || -> anyhow::Result<usize> {
            let value = rest.next().with_context(|| format!("{argument} needs a number"))?;
            value.parse().with_context(|| format!("{argument} needs a number, not {value:?}"))
        };
        match argument.as_str() {
            "--articles" => options.articles = number()?,
            "--comments" => options.comments = number()?,
            "--words" => options.words = number()?,
            name if name.starts_with('-') => bail!("there is no option {name}"),
            name => file = Some(name.to_owned()),
        }
    }
    write_file(Path::new(&file.context("say which file to write")?), &options)?;
    Ok(true)
}

/// Writes the export to a file.
pub fn write_file(path: &Path, options: &Options) -> anyhow::Result<()> {
    let file = std::fs::File::create(path).with_context(|| format!("making {}", path.display()))?;
    let mut out = std::io::BufWriter::with_capacity(1 << 20, file);
    write(&mut out, options)?;
    out.flush()?;
    Ok(())
}

/// Writes an export of the same site with one story that the others do not have: `word` stands in its title, and
/// `late-{word}` in its address.
pub fn write_late(path: &Path, number: usize, word: &str) -> anyhow::Result<()> {
    let mut out = Vec::new();
    write(&mut out, &Options { articles: 1, comments: 0, ..Options::default() })?;
    let id = 90_000_000 + number;
    let text = String::from_utf8(out).context("an export that is not UTF-8")?;
    let text = text.replace("report-0", &format!("late-{word}")).replace("?p=1000", &format!("?p={id}"));
    let text = text.replace("<wp:post_id>1000<", &format!("<wp:post_id>{id}<"));
    let text = text.replace("<item>\n<title><![CDATA[", &format!("<item>\n<title><![CDATA[{word} "));
    std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

/// So many different questions of two words each that stand in many bodies.
pub fn questions(count: usize) -> Vec<String> {
    let words = Words::new();
    let mut chance = Chance::of(11);
    (0..count).map(|_| words.sentence(&mut chance, 2, 2).to_lowercase().replace(' ', "+")).collect()
}

/// The path of the article of that number, from 0, on the old site and so on the new one.
pub fn path(number: usize) -> String {
    let day = day(number);
    format!("/{:04}/{:02}/report-{number}/", day.year, day.month)
}

fn write(out: &mut impl std::io::Write, options: &Options) -> std::io::Result<()> {
    let words = Words::new();
    let mut text = String::with_capacity(64 * 1024);
    head(&mut text, &words);
    let mut comment_id = 0;
    for number in 0..options.articles {
        item(&mut text, &words, options, number, &mut comment_id);
        out.write_all(text.as_bytes())?;
        text.clear();
    }
    out.write_all(b"</channel>\n</rss>\n")
}

/// Puts formatted text at the end of a String, which cannot fail.
macro_rules! put {
    ($out:expr, $($rest:tt)*) => { write!($out, $($rest)*).unwrap_or_default() };
}

fn head(out: &mut String, words: &Words) {
    put!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!-- generator=\"WordPress/6.4.3\" created=\"2026-01-01 00:00\" -->\n\
         <rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">\n<channel>\n\
         <title>The Bench</title>\n<link>{SITE}</link>\n<description></description>\n<language>en-US</language>\n\
         <wp:wxr_version>1.2</wp:wxr_version>\n<wp:base_site_url>{SITE}</wp:base_site_url>\n\
         <wp:base_blog_url>{SITE}</wp:base_blog_url>\n"
    );
    for id in 1..=AUTHORS {
        let name = words.name(id);
        put!(
            out,
            "<wp:author><wp:author_id>{id}</wp:author_id><wp:author_login><![CDATA[writer{id}]]></wp:author_login>\
             <wp:author_email><![CDATA[writer{id}@old.example]]></wp:author_email>\
             <wp:author_display_name><![CDATA[{name}]]></wp:author_display_name></wp:author>\n"
        );
    }
    for id in 0..SECTIONS {
        let (name, term) = (words.section(id), id + 1);
        put!(
            out,
            "<wp:category><wp:term_id>{term}</wp:term_id><wp:category_nicename>{name}</wp:category_nicename>\
             <wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[{name}]]></wp:cat_name></wp:category>\n"
        );
    }
    for id in 0..TOPICS {
        let (name, term) = (words.topic(id), id + 100);
        put!(
            out,
            "<wp:tag><wp:term_id>{term}</wp:term_id><wp:tag_slug>{name}</wp:tag_slug>\
             <wp:tag_name><![CDATA[{name}]]></wp:tag_name></wp:tag>\n"
        );
    }
}

fn item(out: &mut String, words: &Words, options: &Options, number: usize, comment_id: &mut usize) {
    let mut chance = Chance::of(number);
    let id = number + 1000;
    let date = day(number).to_string();
    let link = format!("{SITE}{}", path(number));
    let title = words.sentence(&mut chance, 5, 10);
    let author = 1 + chance.below(AUTHORS);
    put!(
        out,
        "<item>\n<title><![CDATA[{title}]]></title>\n<link>{link}</link>\n<dc:creator><![CDATA[writer{author}]]></dc:creator>\n\
         <guid isPermaLink=\"false\">{SITE}/?p={id}</guid>\n<description></description>\n<content:encoded><![CDATA["
    );
    body(out, words, &mut chance, options, number);
    put!(
        out,
        "]]></content:encoded>\n<excerpt:encoded><![CDATA[]]></excerpt:encoded>\n<wp:post_id>{id}</wp:post_id>\n\
         <wp:post_date><![CDATA[{date}]]></wp:post_date>\n<wp:post_date_gmt><![CDATA[{date}]]></wp:post_date_gmt>\n\
         <wp:post_modified><![CDATA[{date}]]></wp:post_modified>\n\
         <wp:post_modified_gmt><![CDATA[{date}]]></wp:post_modified_gmt>\n<wp:comment_status>open</wp:comment_status>\n\
         <wp:ping_status>closed</wp:ping_status>\n<wp:post_name><![CDATA[report-{number}]]></wp:post_name>\n\
         <wp:status>publish</wp:status>\n<wp:post_parent>0</wp:post_parent>\n<wp:menu_order>0</wp:menu_order>\n\
         <wp:post_type>post</wp:post_type>\n<wp:post_password></wp:post_password>\n<wp:is_sticky>0</wp:is_sticky>\n"
    );
    let section = words.section(chance.rare(SECTIONS));
    put!(out, "<category domain=\"category\" nicename=\"{section}\"><![CDATA[{section}]]></category>\n");
    let mut topics: Vec<usize> = (0..3 + chance.below(4)).map(|_| chance.rare(TOPICS)).collect();
    topics.sort_unstable();
    topics.dedup();
    for topic in topics {
        let name = words.topic(topic);
        put!(out, "<category domain=\"post_tag\" nicename=\"{name}\"><![CDATA[{name}]]></category>\n");
    }
    put!(
        out,
        "<wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key><wp:meta_value><![CDATA[{author}]]></wp:meta_value>\
         </wp:postmeta>\n"
    );
    comments(out, words, &mut chance, options, number, comment_id);
    out.push_str("</item>\n");
}

fn body(out: &mut String, words: &Words, chance: &mut Chance, options: &Options, number: usize) {
    let is_blocks = number.is_multiple_of(2);
    let total = options.words / 3 + chance.below(options.words * 4 / 3 + 1);
    let (mut written, mut paragraph) = (0, 0);
    while written < total {
        let mut text = String::new();
        for _ in 0..2 + chance.below(4) {
            let sentence = words.sentence(chance, 8, 24);
            written += sentence.split(' ').count();
            put!(text, "{sentence}. ");
        }
        if chance.below(5) == 0 && number > 0 {
            let other = chance.below(number);
            put!(
                text,
                "As <a href=\"{SITE}{}\">we wrote</a>, <strong>{}</strong>.",
                path(other),
                words.sentence(chance, 3, 6)
            );
        }
        let text = text.trim_end();
        paragraph += 1;
        let is_heading = paragraph % 5 == 4;
        let heading = if is_heading { words.sentence(chance, 3, 6) } else { String::new() };
        if is_blocks {
            put!(out, "<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->\n\n");
            if is_heading {
                put!(out, "<!-- wp:heading -->\n<h2>{heading}</h2>\n<!-- /wp:heading -->\n\n");
            }
        } else {
            put!(out, "{text}\n\n");
            if is_heading {
                put!(out, "<h2>{heading}</h2>\n\n<blockquote>{}</blockquote>\n\n", words.sentence(chance, 10, 20));
            }
        }
    }
}

fn comments(
    out: &mut String,
    words: &Words,
    chance: &mut Chance,
    options: &Options,
    number: usize,
    comment_id: &mut usize,
) {
    // Where every fifth post has 25/9 of the mean and the others 5/9, the mean is the mean.
    let mean = if number.is_multiple_of(5) { options.comments * 25 / 9 } else { options.comments * 5 / 9 };
    let date = day(number).to_string();
    let mut earlier: Vec<usize> = Vec::new();
    for _ in 0..chance.below(2 * mean + 1) {
        *comment_id += 1;
        let parent = if earlier.is_empty() || chance.below(2) == 0 { 0 } else { earlier[chance.below(earlier.len())] };
        let reader = chance.below(3000);
        let content = words.sentence(chance, 8, 60);
        put!(
            out,
            "<wp:comment><wp:comment_id>{comment_id}</wp:comment_id>\
             <wp:comment_author><![CDATA[{}]]></wp:comment_author>\
             <wp:comment_author_email>reader{reader}@old.example</wp:comment_author_email>\
             <wp:comment_author_url></wp:comment_author_url><wp:comment_author_IP>192.0.2.{}</wp:comment_author_IP>\
             <wp:comment_date><![CDATA[{date}]]></wp:comment_date><wp:comment_date_gmt><![CDATA[{date}]]></wp:comment_date_gmt>\
             <wp:comment_content><![CDATA[{content}.]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>\
             <wp:comment_type>comment</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent>\
             <wp:comment_user_id>0</wp:comment_user_id></wp:comment>\n",
            words.name(reader),
            reader % 254 + 1,
        );
        earlier.push(*comment_id);
    }
}

/// When an article appeared: ten a day from the start of 2010, in months of 28 days.
struct Day {
    year: usize,
    month: usize,
    day: usize,
    hour: usize,
    minute: usize,
}

fn day(number: usize) -> Day {
    let days = number / 10 % (12 * 28 * 16);
    Day {
        year: 2010 + days / (12 * 28),
        month: days / 28 % 12 + 1,
        day: days % 28 + 1,
        hour: 6 + number % 10,
        minute: number / 10 % 60,
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}-{:02} {:02}:{:02}:00", self.year, self.month, self.day, self.hour, self.minute)
    }
}

/// Chance that is the same every time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn of(number: usize) -> Chance {
        Chance((number as u64).wrapping_mul(0xD134_2543_DE82_EF95) ^ 0x5DEE_CE66)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to, not including, `end`; 0 where `end` is 0.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// The same, small numbers far more often than large ones.
    fn rare(&mut self, end: usize) -> usize {
        let share = self.below(1 << 20) as f64 / (1 << 20) as f64;
        (share.powi(3) * end as f64) as usize
    }
}

/// A made-up vocabulary.
struct Words(Vec<String>);

impl Words {
    fn new() -> Words {
        const STARTS: [&str; 14] = ["b", "br", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "st", "t"];
        const VOWELS: [&str; 7] = ["a", "e", "i", "o", "u", "ai", "ou"];
        const ENDS: [&str; 6] = ["", "n", "r", "s", "l", "nd"];
        let mut chance = Chance::of(7);
        let mut syllable = |out: &mut String| {
            for part in [&STARTS[..], &VOWELS[..], &ENDS[..]] {
                out.push_str(part[chance.below(part.len())]);
            }
        };
        let word = |at: usize| {
            let mut word = String::new();
            // Frequent words are short.
            let extra = if at < 150 {
                0
            } else if at < 1500 {
                at % 2
            } else {
                1 + at % 2
            };
            for _ in 0..=extra {
                syllable(&mut word);
            }
            word
        };
        let mut words: Vec<String> = (0..6000).map(word).collect();
        words.dedup();
        Words(words)
    }

    fn sentence(&self, chance: &mut Chance, least: usize, most: usize) -> String {
        let mut out = String::new();
        for at in 0..least + chance.below(most - least + 1) {
            let word = &self.0[chance.rare(self.0.len())];
            if at > 0 {
                out.push(' ');
                out.push_str(word);
            } else {
                out.push_str(&capital(word));
            }
        }
        out
    }

    fn name(&self, number: usize) -> String {
        let at = |place: usize| capital(&self.0[place % self.0.len()]);
        format!("{} {}", at(100 + number * 7), at(200 + number * 13))
    }

    /// With the number, so that no two are alike.
    fn topic(&self, number: usize) -> String {
        format!("{}-{number}", self.0[500 + number])
    }

    fn section(&self, number: usize) -> String {
        format!("{}-s{number}", self.0[300 + number])
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn export(articles: usize) -> String {
        let mut out = Vec::new();
        write(&mut out, &Options { articles, ..Options::default() }).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_same_options_give_the_same_bytes() {
        let text = export(300);
        assert_eq!(text, export(300));
        // A longer one begins with the same articles.
        let items = |text: &str| text.split_once("<item>").unwrap().1.to_owned();
        let own = items(&text);
        assert!(items(&export(301)).starts_with(own.strip_suffix("</channel>\n</rss>\n").unwrap()));
    }

    #[test]
    fn it_is_as_long_and_talked_about_as_asked() {
        let text = export(1000);
        assert_eq!(text.matches("<item>").count(), 1000);
        let comments = text.matches("<wp:comment>").count();
        assert!((2000..4000).contains(&comments), "{comments}");
        let bodies: usize = text
            .split("<content:encoded><![CDATA[")
            .skip(1)
            .map(|rest| rest.split("]]>").next().unwrap_or_default().split_whitespace().count())
            .sum();
        assert!((400_000..650_000).contains(&bodies), "{bodies}");
        for number in (0..1000).step_by(37) {
            assert!(text.contains(&format!("<link>{SITE}{}</link>", path(number))), "{number}");
        }
    }
}
