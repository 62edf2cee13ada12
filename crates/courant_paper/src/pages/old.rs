//! Addresses of the old system: what they mean here.
//!
//! Pure parsing; the router asks the store and answers 200 or one 301.

use super::comments::Which;
use crate::feeds::ARTICLE_JSON;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What stands at the end of an old path and is not part of the item's own address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tail {
    /// Nothing.
    None,
    /// `/page/3`, `/comment-page-2`, `/2` (a page of a long post): the number.
    Page(i64),
    /// `/comment-page-2`, `/2`: parts of one article, which here is one page.
    Within,
    /// `/feed`, `/feed/atom`, `/feed/rss2`: the format's word.
    Feed(String),
    /// `/comments`, `/comments/42`, `/comments/names`, `/comments/about/42`, `/comments/since/1772355600000`: the conversation under the item.
    Comments(Which),
    /// `/versions`, `/versions/2-3`: what stood before readers, and what changed from one to the other.
    Versions(Option<(i64, i64)>),
    /// `/article.json`: the item as data.
    Data,
    /// `/amp`, `/embed`, `/trackback`: another face of the item itself.
    Face,
}

/// Splits the tail off a path (in its one spelling).
pub fn split_tail(path: &str) -> (&str, Tail) {
    let mut segments = path.rsplitn(3, '/');
    let last = segments.next().unwrap_or_default();
    let before = segments.next().unwrap_or_default();
    let cut = |count: usize| -> &str {
        let mut rest = path;
        for _ in 0..count {
            rest = rest.rsplit_once('/').map_or("", |(head, _)| head);
        }
        if rest.is_empty() { "/" } else { rest }
    };
    let number = |text: &str| text.parse::<i64>().ok().filter(|number| (1..=1_000_000).contains(number));
    if before == "feed" && is_feed_word(last) {
        return (cut(2), Tail::Feed(last.to_owned()));
    }
    if last == "feed" {
        return (cut(1), Tail::Feed(String::new()));
    }
    if before == "page"
        && let Some(page) = number(last)
    {
        return (cut(2), Tail::Page(page));
    }
    if last == "names" && before == "comments" && cut(2) != "/" {
        return (cut(2), Tail::Comments(Which::Names));
    }
    if last == "comments" && path.len() > "/comments".len() {
        return (cut(1), Tail::Comments(Which::All));
    }
    if let Some(number) = last.parse::<i64>().ok().filter(|number| *number > 0 && number.to_string() == last) {
        if before == "comments" && cut(2) != "/" {
            return (cut(2), Tail::Comments(Which::One(number)));
        }
        for (word, which) in [("about", Which::About(number)), ("since", Which::Since(number))] {
            let head = path.strip_suffix(last).and_then(|path| path.strip_suffix(&format!("/comments/{word}/")));
            if let Some(head) = head.filter(|head| before == word && !head.is_empty()) {
                return (head, Tail::Comments(which));
            }
        }
    }
    if last == "versions" && path.len() > "/versions".len() {
        return (cut(1), Tail::Versions(None));
    }
    if before == "versions"
        && cut(2) != "/"
        && let Some(pair) = version_pair(last)
    {
        return (cut(2), Tail::Versions(Some(pair)));
    }
    if last == ARTICLE_JSON && path.len() > ARTICLE_JSON.len() + 1 {
        return (cut(1), Tail::Data);
    }
    if last.strip_prefix("comment-page-").and_then(number).is_some() {
        return (cut(1), Tail::Within);
    }
    if matches!(last, "amp" | "embed" | "trackback") && path.len() > last.len() + 1 {
        return (cut(1), Tail::Face);
    }
    (path, Tail::None)
}

/// `2-3`: an earlier and a later version, in one spelling.
fn version_pair(text: &str) -> Option<(i64, i64)> {
    let (old, new) = text.split_once('-')?;
    let (old, new) = (old.parse::<u32>().ok()?, new.parse::<u32>().ok()?);
    (0 < old && old < new && format!("{old}-{new}") == text).then_some((old.into(), new.into()))
}

fn is_feed_word(word: &str) -> bool {
    matches!(word, "rss" | "rss2" | "rdf" | "atom" | "json")
}

/// A stretch of time named by a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First instant (ms UTC).
    pub start: i64,
    /// Instant after the last (ms UTC).
    pub end: i64,
    /// The year.
    pub year: i16,
    /// 1: a year, 2: a month, 3: a day.
    pub parts: usize,
}

/// `/2014`, `/2014/03`, `/2014/03/09` in the paper's time zone.
pub fn date_span(path: &str, zone: &TimeZone) -> Option<Span> {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let digits = |text: &str, long: usize| {
        text.len() <= long && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let shape_is_right = parts.first().is_some_and(|year| year.len() == 4 && digits(year, 4))
        && parts.iter().skip(1).all(|part| digits(part, 2))
        && parts.len() <= 3;
    if !shape_is_right {
        return None;
    }
    let number = |index: usize| parts.get(index).and_then(|text| text.parse::<i16>().ok());
    let year = number(0)?;
    let month = number(1).map(|month| i8::try_from(month).unwrap_or(0));
    let day = number(2).map(|day| i8::try_from(day).unwrap_or(0));
    span_of(year, month, day, zone)
}

/// The span of a year, a month of it or a day of that; none for a date that does not exist.
pub fn span_of(year: i16, month: Option<i8>, day: Option<i8>, zone: &TimeZone) -> Option<Span> {
    let first = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    let next = match (month, day) {
        (_, Some(_)) => first.tomorrow(),
        (Some(_), None) => first.checked_add(jiff::Span::new().months(1)),
        (None, None) => first.checked_add(jiff::Span::new().years(1)),
    };
    let instant =
        |date: Date| date.to_zoned_datetime(zone.clone()).ok().map(|moment| moment.timestamp().as_millisecond());
    let parts = 1 + usize::from(month.is_some()) + usize::from(day.is_some());
    Some(Span { start: instant(first)?, end: instant(next.ok()?)?, year, parts })
}

/// The path below `wp-content/uploads`, with a size suffix of the file name also cut off.
pub fn upload_paths(path: &str) -> Option<Vec<String>> {
    let (_, below) = path.split_once("/wp-content/uploads/")?;
    let mut out = vec![below.to_owned()];
    out.extend(courant_body::wordpress::strip_size_suffix(below));
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_told_from_addresses() {
        for (path, head, tail) in [
            ("/a/b", "/a/b", Tail::None),
            ("/a/feed", "/a", Tail::Feed(String::new())),
            ("/feed", "/", Tail::Feed(String::new())),
            ("/feed/atom", "/", Tail::Feed("atom".to_owned())),
            ("/a/feed/rss2", "/a", Tail::Feed("rss2".to_owned())),
            ("/category/x/page/3", "/category/x", Tail::Page(3)),
            ("/page/2", "/", Tail::Page(2)),
            ("/a/comment-page-2", "/a", Tail::Within),
            ("/a/comments", "/a", Tail::Comments(Which::All)),
            ("/a/comments/42", "/a", Tail::Comments(Which::One(42))),
            ("/a/comments/names", "/a", Tail::Comments(Which::Names)),
            ("/comments/names", "/comments/names", Tail::None),
            ("/a/comments/042", "/a/comments/042", Tail::None),
            ("/a/comments/since/1772355600000", "/a", Tail::Comments(Which::Since(1_772_355_600_000))),
            ("/a/comments/about/42", "/a", Tail::Comments(Which::About(42))),
            ("/a/comments/about/042", "/a/comments/about/042", Tail::None),
            ("/comments/about/4", "/comments/about/4", Tail::None),
            ("/comments", "/comments", Tail::None),
            ("/comments/4", "/comments/4", Tail::None),
            ("/comments/since/4", "/comments/since/4", Tail::None),
            ("/a/amp", "/a", Tail::Face),
            ("/amp", "/amp", Tail::None),
            ("/a/article.json", "/a", Tail::Data),
            ("/article.json", "/article.json", Tail::None),
            ("/page/x", "/page/x", Tail::None),
            ("/a/versions", "/a", Tail::Versions(None)),
            ("/a/versions/2-13", "/a", Tail::Versions(Some((2, 13)))),
            ("/a/versions/3-2", "/a/versions/3-2", Tail::None),
            ("/a/versions/0-2", "/a/versions/0-2", Tail::None),
            ("/a/versions/2-03", "/a/versions/2-03", Tail::None),
            ("/a/versions/2", "/a/versions/2", Tail::None),
            ("/versions", "/versions", Tail::None),
            ("/versions/2-3", "/versions/2-3", Tail::None),
        ] {
            assert_eq!(split_tail(path), (head, tail), "{path}");
        }
    }

    #[test]
    fn dates_are_spans_of_the_papers_zone() {
        let zone = TimeZone::get("Asia/Phnom_Penh").unwrap();
        let day = date_span("/2014/03/09", &zone).unwrap();
        assert_eq!(day.end - day.start, 86_400_000);
        assert_eq!(day.start, 1_394_298_000_000);
        assert_eq!(date_span("/2014", &zone).unwrap().parts, 1);
        assert_eq!(date_span("/2014/13", &zone), None);
        assert_eq!(date_span("/2014/02/30", &zone), None);
        assert_eq!(date_span("/2014/03/09/x", &zone), None);
        assert_eq!(date_span("/201", &zone), None);
    }
}
