//! Sitemaps (sitemaps.org 0.9) with Google's image and news extensions.
//!
//! `/sitemap.xml` is an index. Articles are split by the UTC month of their publishing, so that
//! a part of the past never changes its address or, mostly, its text.

use super::machine::PARTS;
use super::rows;
use super::xml::Xml;
use crate::articles::rows as articles;
use crate::dossiers::rows as dossiers;
use crate::media;
use crate::pages::site::Site;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::i18n::machine_date;
use courant_news::address;
use courant_text::fold_spaces;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::HashMap;

/// Addresses in one part; the format's limit is 50,000 and 50 MB.
pub const PART_SIZE: i64 = 10_000;
/// Parts of one index; the format's limit is 50,000.
const MOST_PARTS: i64 = 10_000;
/// Months with articles that are listed: a hundred years.
const MOST_MONTHS: i64 = 1_200;
/// How long a story is news (Google's rule), in ms.
const NEWS_AGE: i64 = 48 * 3_600_000;
/// Stories in a news sitemap (Google's rule).
const MOST_NEWS: i64 = 1_000;

const PLAIN: &[(&str, &str)] = &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")];
const WITH_PICTURES: &[(&str, &str)] = &[
    ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
    ("xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1"),
];
const WITH_NEWS: &[(&str, &str)] = &[
    ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
    ("xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1"),
    ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"),
];

/// One part; numbers count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Stories of the last two days.
    News,
    /// Front page and standing pages.
    Pages,
    /// Sections.
    Sections,
    /// Dossiers.
    Dossiers,
    /// Topics.
    Topics(i64),
    /// People.
    People(i64),
    /// Articles of a month.
    Articles {
        /// 1 to 9999.
        year: i16,
        /// 1 to 12.
        month: i8,
        /// Which stretch of the month's articles, newest first.
        number: i64,
    },
}

impl Part {
    /// From its file name; only the one spelling that [`Part::file_name`] gives.
    pub fn parse(file: &str) -> Option<Part> {
        let name = file.strip_suffix(".xml")?;
        let part = if let Some(rest) = name.strip_prefix("articles-") {
            let mut pieces = rest.splitn(3, '-');
            let (year, month) = (pieces.next()?.parse().ok()?, pieces.next()?.parse().ok()?);
            Part::Articles { year, month, number: pieces.next().map_or(Some(1), |number| number.parse().ok())? }
        } else {
            let (word, number) = match name.split_once('-') {
                Some((word, number)) => (word, number.parse().ok()?),
                None => (name, 1),
            };
            match word {
                "news" => Part::News,
                "pages" => Part::Pages,
                "sections" => Part::Sections,
                "dossiers" => Part::Dossiers,
                "topics" => Part::Topics(number),
                "people" => Part::People(number),
                _ => return None,
            }
        };
        (part.file_name() == file && (1..=MOST_PARTS).contains(&part.number())).then_some(part)
    }

    fn number(self) -> i64 {
        match self {
            Part::News | Part::Pages | Part::Sections | Part::Dossiers => 1,
            Part::Topics(number) | Part::People(number) | Part::Articles { number, .. } => number,
        }
    }

    /// Its file name.
    pub fn file_name(self) -> String {
        let stem = match self {
            Part::News => "news".to_owned(),
            Part::Pages => "pages".to_owned(),
            Part::Sections => "sections".to_owned(),
            Part::Dossiers => "dossiers".to_owned(),
            Part::Topics(_) => "topics".to_owned(),
            Part::People(_) => "people".to_owned(),
            Part::Articles { year, month, .. } => format!("articles-{year:04}-{month:02}"),
        };
        match self.number() {
            1 => format!("{stem}.xml"),
            number => format!("{stem}-{number}.xml"),
        }
    }

    fn skip(self) -> i64 {
        (self.number() - 1) * PART_SIZE
    }
}

fn parts_for(count: i64) -> i64 {
    (count + PART_SIZE - 1) / PART_SIZE
}

/// Year and month of a number of the store's; none for one that no calendar has.
fn year_and_month(number: i64) -> Option<(i16, i8)> {
    Some((i16::try_from(number.div_euclid(12)).ok()?, i8::try_from(number.rem_euclid(12) + 1).ok()?))
}

/// The index: every part that has something in it, newest articles first.
pub async fn index(tx: &mut Tx, site: &Site, now: i64) -> Result<String> {
    let months = rows::list_months(tx, MOST_MONTHS).await?;
    let newest = months.iter().map(|month| month.changed_at).max();
    let (topics, people) = rows::count_topics_and_people(tx).await?;
    let mut parts: Vec<(Part, Option<i64>)> = vec![(Part::Pages, newest)];
    let news = rows::list_news(tx, now.saturating_sub(NEWS_AGE), 1).await?;
    parts.extend(news.first().map(|story| (Part::News, Some(story.published_at))));
    if site.sections.iter().any(|section| section.article_count > 0) {
        parts.push((Part::Sections, newest));
    }
    if let Some((_, changed_at)) = dossiers::list_addresses(tx, 1).await?.first() {
        parts.push((Part::Dossiers, Some(*changed_at)));
    }
    parts.extend((1..=parts_for(topics)).map(|number| (Part::Topics(number), newest)));
    parts.extend((1..=parts_for(people)).map(|number| (Part::People(number), newest)));
    for of_month in months {
        let Some((year, month)) = year_and_month(of_month.number) else { continue };
        let numbers = 1..=parts_for(of_month.count);
        parts.extend(numbers.map(|number| (Part::Articles { year, month, number }, Some(of_month.changed_at))));
    }
    parts.truncate(usize::try_from(MOST_PARTS).unwrap_or(usize::MAX));
    Ok(Xml::document("sitemapindex", PLAIN, |xml| {
        for (part, changed_at) in parts {
            xml.element("sitemap", &[], |xml| {
                xml.text("loc", &[], &site.settings.absolute(&format!("{PARTS}{}", part.file_name())));
                lastmod(xml, site, changed_at);
            });
        }
    }))
}

/// A part; none if it has nothing in it. The news sitemap and the one of pages are always there:
/// robots.txt and the front page depend on nothing.
pub async fn part(tx: &mut Tx, site: &Site, part: Part, now: i64) -> Result<Option<String>> {
    let list = match part {
        Part::News => return news(tx, site, now).await.map(Some),
        Part::Articles { year, month, .. } => return month_of(tx, site, year, month, part.skip()).await,
        Part::Pages => {
            let newest = articles::find_newest(tx).await?;
            let mut list = vec![("/".to_owned(), newest)];
            let pages = articles::list_pages(tx, PART_SIZE - 1).await?;
            list.extend(pages.into_iter().map(|(path, _, changed_at)| (path, Some(changed_at))));
            list
        }
        Part::Sections => rows::list_sections(tx, PART_SIZE).await?,
        Part::Dossiers => {
            let all = dossiers::list_addresses(tx, PART_SIZE).await?;
            all.into_iter().map(|(path, changed_at)| (path, Some(changed_at))).collect()
        }
        Part::Topics(_) => rows::list_topics(tx, part.skip(), PART_SIZE).await?,
        Part::People(_) => {
            let people = rows::list_people(tx, part.skip(), PART_SIZE).await?;
            people.into_iter().map(|(slug, newest)| (format!("/author/{slug}"), newest)).collect()
        }
    };
    if list.is_empty() {
        return Ok(None);
    }
    Ok(Some(Xml::document("urlset", PLAIN, |xml| {
        for (path, changed_at) in list {
            xml.element("url", &[], |xml| {
                location(xml, site, &path);
                lastmod(xml, site, changed_at);
            });
        }
    })))
}

fn location(xml: &mut Xml, site: &Site, path: &str) {
    xml.text("loc", &[], &site.settings.absolute(&address::href(path)));
}

fn lastmod(xml: &mut Xml, site: &Site, at: Option<i64>) {
    if let Some(at) = at {
        xml.text("lastmod", &[], &machine_date(at, &site.zone));
    }
}

fn picture(xml: &mut Xml, site: &Site, files: &HashMap<i64, String>, id: Option<i64>) {
    if let Some(file) = id.and_then(|id| files.get(&id)) {
        xml.element("image:image", &[], |xml| {
            xml.text("image:loc", &[], &site.settings.absolute(&media::href(file)));
        });
    }
}

async fn month_of(tx: &mut Tx, site: &Site, year: i16, month: i8, skip: i64) -> Result<Option<String>> {
    let Some((start, end)) = month_span(year, month) else { return Ok(None) };
    let places = rows::list_places(tx, start, end, skip, PART_SIZE).await?;
    if places.is_empty() {
        return Ok(None);
    }
    let ids: Vec<i64> = places.iter().filter_map(|place| place.lead_media_id).collect();
    let files = rows::map_picture_files(tx, &ids).await?;
    Ok(Some(Xml::document("urlset", WITH_PICTURES, |xml| {
        for place in places {
            xml.element("url", &[], |xml| {
                location(xml, site, &place.path);
                lastmod(xml, site, Some(place.modified_at));
                picture(xml, site, &files, place.lead_media_id);
            });
        }
    })))
}

/// A month of UTC: its first instant and the one after its last.
fn month_span(year: i16, month: i8) -> Option<(i64, i64)> {
    let first = Date::new(year, month, 1).ok().filter(|date| date.year() > 0)?;
    let next = first.checked_add(jiff::Span::new().months(1)).ok()?;
    let instant = |date: Date| TimeZone::UTC.to_timestamp(date.into()).ok().map(|at| at.as_millisecond());
    Some((instant(first)?, instant(next)?))
}

async fn news(tx: &mut Tx, site: &Site, now: i64) -> Result<String> {
    let stories = rows::list_news(tx, now.saturating_sub(NEWS_AGE), MOST_NEWS).await?;
    let ids: Vec<i64> = stories.iter().filter_map(|story| story.lead_media_id).collect();
    let files = rows::map_picture_files(tx, &ids).await?;
    Ok(Xml::document("urlset", WITH_NEWS, |xml| {
        for story in stories {
            xml.element("url", &[], |xml| {
                location(xml, site, &story.path);
                xml.element("news:news", &[], |xml| {
                    xml.element("news:publication", &[], |xml| {
                        xml.text("news:name", &[], &fold_spaces(&site.settings.name));
                        xml.text("news:language", &[], &news_language(&story.language, &site.settings.language));
                    });
                    xml.text("news:publication_date", &[], &machine_date(story.published_at, &site.zone));
                    xml.text("news:title", &[], &fold_spaces(&story.headline));
                });
                picture(xml, site, &files, story.lead_media_id);
            });
        }
    }))
}

/// ISO 639, as Google's news sitemap wants it; Chinese by its script (`zh-cn`, `zh-tw`).
fn news_language(own: &str, papers: &str) -> String {
    let tag = if own.is_empty() { papers } else { own }.to_ascii_lowercase();
    let mut parts = tag.split('-');
    match parts.next() {
        Some("zh") if parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo")) => "zh-tw".to_owned(),
        Some("zh") => "zh-cn".to_owned(),
        language => language.unwrap_or("en").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_one_name() {
        for name in ["news.xml", "pages.xml", "sections.xml", "topics.xml", "topics-2.xml", "people-12.xml"] {
            assert_eq!(Part::parse(name).map(Part::file_name).as_deref(), Some(name));
        }
        let month = Part::Articles { year: 2024, month: 3, number: 2 };
        assert_eq!(Part::parse("articles-2024-03-2.xml"), Some(month));
        for name in [
            "topics-1.xml",
            "topics-0.xml",
            "topics--1.xml",
            "news-2.xml",
            "articles-2024-3.xml",
            "articles-24-03.xml",
            "articles-2024-03-0.xml",
            "x.xml",
            "news",
            "articles-2024.xml",
            "topics-99999.xml",
            "articles--2024-03.xml",
        ] {
            assert_eq!(Part::parse(name), None, "{name}");
        }
        assert_eq!(month_span(2024, 13), None);
        assert_eq!(month_span(2024, 2).map(|(start, end)| (end - start) / 86_400_000), Some(29));
        assert_eq!([24_312, 24_323, 12].map(year_and_month), [Some((2026, 1)), Some((2026, 12)), Some((1, 1))]);
        assert_eq!((parts_for(0), parts_for(1), parts_for(PART_SIZE), parts_for(PART_SIZE + 1)), (0, 1, 1, 2));
    }

    #[test]
    fn news_languages_are_as_google_wants_them() {
        for (own, wanted) in [("km", "km"), ("zh-Hant", "zh-tw"), ("zh-Hans-CN", "zh-cn"), ("", "en"), ("pt-BR", "pt")]
        {
            assert_eq!(news_language(own, "en-GB"), wanted);
        }
    }
}
