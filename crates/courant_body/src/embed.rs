//! Players and posts of other sites: which address belongs to whom, and which player may load.
//!
//! A player's address is always built here from a recognised id, never taken over; an
//! [`Node::Embed`](crate::Node::Embed) without a player is a plain link card.

use url::Url;

use crate::address::{host, web_address};

/// What an address was recognised as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognized {
    /// `youtube`, `vimeo`, …
    pub provider: &'static str,
    /// The address a reader would open.
    pub url: String,
    /// The player to load after a click.
    pub player: Option<String>,
}

/// Hosts of posts and players: provider, its name, its hosts. A host stands for its subdomains.
const PROVIDERS: &[(&str, &str, &[&str])] = &[
    ("youtube", "YouTube", &["youtube.com", "youtu.be", "youtube-nocookie.com"]),
    ("vimeo", "Vimeo", &["vimeo.com"]),
    ("dailymotion", "Dailymotion", &["dailymotion.com", "dai.ly"]),
    ("x", "X", &["twitter.com", "x.com"]),
    ("facebook", "Facebook", &["facebook.com", "fb.watch"]),
    ("instagram", "Instagram", &["instagram.com", "instagr.am"]),
    ("tiktok", "TikTok", &["tiktok.com"]),
    ("soundcloud", "SoundCloud", &["soundcloud.com"]),
    ("spotify", "Spotify", &["spotify.com"]),
    ("ted", "TED", &["ted.com"]),
    ("flickr", "Flickr", &["flickr.com", "flic.kr"]),
    ("reddit", "Reddit", &["reddit.com"]),
    ("speakerdeck", "Speaker Deck", &["speakerdeck.com"]),
    ("slideshare", "SlideShare", &["slideshare.net"]),
    ("wordpress_tv", "WordPress.tv", &["wordpress.tv"]),
    ("videopress", "VideoPress", &["videopress.com"]),
    ("mixcloud", "Mixcloud", &["mixcloud.com"]),
    ("imgur", "Imgur", &["imgur.com"]),
    ("issuu", "Issuu", &["issuu.com"]),
    ("scribd", "Scribd", &["scribd.com"]),
    ("kickstarter", "Kickstarter", &["kickstarter.com", "kck.st"]),
    ("crowdsignal", "Crowdsignal", &["polldaddy.com", "poll.fm", "crowdsignal.net", "survey.fm"]),
    ("tumblr", "Tumblr", &["tumblr.com"]),
    ("animoto", "Animoto", &["animoto.com", "video214.com"]),
    ("cloudup", "Cloudup", &["cloudup.com"]),
    ("reverbnation", "ReverbNation", &["reverbnation.com"]),
    ("smugmug", "SmugMug", &["smugmug.com"]),
    ("screencast", "Screencast", &["screencast.com"]),
    ("pinterest", "Pinterest", &["pinterest.com", "pin.it"]),
    ("wolfram", "Wolfram Cloud", &["wolframcloud.com"]),
    ("amazon", "Amazon Kindle", &["a.co", "amzn.to", "read.amazon.com"]),
    ("telegram", "Telegram", &["t.me"]),
    ("bluesky", "Bluesky", &["bsky.app"]),
];

/// Hosts a player may be loaded from; anything else stored as a player is not printed.
const PLAYER_HOSTS: &[&str] = &[
    "youtube-nocookie.com",
    "player.vimeo.com",
    "dailymotion.com",
    "w.soundcloud.com",
    "open.spotify.com",
    "embed.ted.com",
    "tiktok.com",
    "facebook.com",
    "instagram.com",
    "platform.twitter.com",
];

/// The provider's own name, as readers know it; the host itself for others.
pub fn provider_name(provider: &str, url: &str) -> String {
    PROVIDERS
        .iter()
        .find(|(id, _, _)| *id == provider)
        .map(|(_, name, _)| (*name).to_owned())
        .or_else(|| host(url))
        .unwrap_or_else(|| url.to_owned())
}

/// A player's address that may be printed: https, from a known player host.
pub fn allowed_player(raw: &str) -> Option<String> {
    let address = web_address(raw)?;
    if !address.starts_with("https://") {
        return None;
    }
    let host = host(&address)?;
    PLAYER_HOSTS.contains(&host.as_str()).then_some(address)
}

fn id_like(raw: &str, longest: usize) -> Option<&str> {
    let end = raw.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(raw.len());
    (end > 0 && end <= longest).then(|| &raw[..end])
}

fn digits(raw: &str) -> Option<&str> {
    id_like(raw, 30).filter(|id| id.bytes().all(|b| b.is_ascii_digit()))
}

/// Recognises the address of a post, a film, or of their player.
pub fn recognize(raw: &str) -> Option<Recognized> {
    let address = web_address(&raw.replace("&amp;", "&").replace("&#038;", "&"))?;
    let parsed = Url::parse(&address).ok()?;
    let host = host(&address)?;
    let (provider, _, _) = PROVIDERS.iter().find(|(_, _, hosts)| {
        hosts.iter().any(|known| host == *known || host.strip_suffix(known).is_some_and(|rest| rest.ends_with('.')))
    })?;
    let path = parsed.path().to_owned();
    let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if segments.is_empty() && parsed.query().is_none() {
        return None;
    }
    let (url, player) = match *provider {
        "youtube" => youtube(&parsed, &host, &segments).unwrap_or((address, None)),
        "vimeo" => vimeo(&segments).unwrap_or((address, None)),
        "dailymotion" => dailymotion(&host, &segments).unwrap_or((address, None)),
        "ted" => ted(&segments).unwrap_or((address, None)),
        "soundcloud" => soundcloud(&parsed, &host, address),
        "spotify" => spotify(&segments).unwrap_or((address, None)),
        "tiktok" => tiktok(&segments, address),
        "instagram" => instagram(&segments).unwrap_or((address, None)),
        "facebook" => facebook(&parsed, &segments, address),
        "x" => x_post(&segments, address),
        _ => (address, None),
    };
    Some(Recognized { provider, url, player })
}

type Found = (String, Option<String>);

fn query(parsed: &Url, wanted: &str) -> Option<String> {
    parsed.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned())
}

fn youtube(parsed: &Url, host: &str, segments: &[&str]) -> Option<Found> {
    let first = segments.first().copied().unwrap_or_default();
    let list = query(parsed, "list").and_then(|list| id_like(&list, 64).map(str::to_owned));
    let id = match first {
        "embed" | "v" | "shorts" | "live" | "e" => segments.get(1).copied().map(str::to_owned),
        "watch" => query(parsed, "v"),
        _ if host == "youtu.be" => Some(first.to_owned()),
        _ => query(parsed, "v"),
    };
    let start =
        query(parsed, "start").or_else(|| query(parsed, "t")).and_then(|t| seconds(&t)).filter(|secs| *secs > 0);
    match id.as_deref().and_then(|id| id_like(id, 20)) {
        Some(id) if id != "videoseries" => {
            let tail = start.map_or(String::new(), |secs| format!("&t={secs}s"));
            let player_tail = start.map_or(String::new(), |secs| format!("?start={secs}"));
            Some((
                format!("https://www.youtube.com/watch?v={id}{tail}"),
                Some(format!("https://www.youtube-nocookie.com/embed/{id}{player_tail}")),
            ))
        }
        _ => list.map(|list| {
            (
                format!("https://www.youtube.com/playlist?list={list}"),
                Some(format!("https://www.youtube-nocookie.com/embed/videoseries?list={list}")),
            )
        }),
    }
}

/// `90`, `90s`, `1m30s`, `1h2m3s` in seconds.
fn seconds(raw: &str) -> Option<u32> {
    let mut total = 0_u32;
    let mut number = 0_u32;
    for c in raw.chars().take(12) {
        match c {
            '0'..='9' => number = number.checked_mul(10)?.checked_add(c.to_digit(10)?)?,
            'h' => total = total.checked_add(std::mem::take(&mut number).checked_mul(3600)?)?,
            'm' => total = total.checked_add(std::mem::take(&mut number).checked_mul(60)?)?,
            's' => total = total.checked_add(std::mem::take(&mut number))?,
            _ => return None,
        }
    }
    total.checked_add(number)
}

fn vimeo(segments: &[&str]) -> Option<Found> {
    let id =
        segments.iter().rev().find_map(|part| digits(part).filter(|id| id.len() == part.len() && id.len() >= 4))?;
    Some((format!("https://vimeo.com/{id}"), Some(format!("https://player.vimeo.com/video/{id}?dnt=1"))))
}

fn dailymotion(host: &str, segments: &[&str]) -> Option<Found> {
    let id = match segments {
        ["embed", "video", id, ..] | ["video", id, ..] | ["swf", "video", id, ..] => *id,
        ["swf", id, ..] => *id,
        [id] if host == "dai.ly" => *id,
        _ => return None,
    };
    let id = id_like(id.split('_').next().unwrap_or(id), 24)?;
    Some((
        format!("https://www.dailymotion.com/video/{id}"),
        Some(format!("https://www.dailymotion.com/embed/video/{id}")),
    ))
}

fn ted(segments: &[&str]) -> Option<Found> {
    let at = segments.iter().position(|part| *part == "talks")?;
    let slug = segments.get(at + 1)?;
    let slug = slug.strip_suffix(".html").unwrap_or(slug);
    let slug = id_like(slug, 150).filter(|id| id.len() == slug.len() && *id != "lang")?;
    Some((format!("https://www.ted.com/talks/{slug}"), Some(format!("https://embed.ted.com/talks/{slug}"))))
}

fn soundcloud(parsed: &Url, host: &str, address: String) -> Found {
    let url = match query(parsed, "url") {
        Some(inner) if host == "w.soundcloud.com" => web_address(&inner).unwrap_or(address),
        _ => address,
    };
    let encoded: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
    let player = format!("https://w.soundcloud.com/player/?url={encoded}");
    (url, Some(player))
}

fn spotify(segments: &[&str]) -> Option<Found> {
    let segments = segments.strip_prefix(&["embed"]).unwrap_or(segments);
    let kind = segments
        .iter()
        .position(|part| matches!(*part, "track" | "album" | "playlist" | "episode" | "show" | "artist"))?;
    let id = id_like(segments.get(kind + 1)?, 40)?;
    let kind = segments[kind];
    Some((format!("https://open.spotify.com/{kind}/{id}"), Some(format!("https://open.spotify.com/embed/{kind}/{id}"))))
}

fn tiktok(segments: &[&str], address: String) -> Found {
    let id = segments.iter().rev().find_map(|part| digits(part).filter(|id| id.len() > 8));
    let player = id.map(|id| format!("https://www.tiktok.com/embed/v2/{id}"));
    (address, player)
}

fn instagram(segments: &[&str]) -> Option<Found> {
    let at = segments.iter().position(|part| matches!(*part, "p" | "reel" | "tv"))?;
    let id = id_like(segments.get(at + 1)?, 40)?;
    let kind = segments[at];
    Some((
        format!("https://www.instagram.com/{kind}/{id}/"),
        Some(format!("https://www.instagram.com/{kind}/{id}/embed")),
    ))
}

fn facebook(parsed: &Url, segments: &[&str], address: String) -> Found {
    let url = match query(parsed, "href") {
        Some(inner) if segments.first() == Some(&"plugins") => web_address(&inner)
            .filter(|inner| host(inner).is_some_and(|host| host.ends_with("facebook.com")))
            .unwrap_or(address),
        _ => address,
    };
    let encoded: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
    let kind =
        if url.contains("/videos/") || url.contains("fb.watch") || url.contains("/watch") { "video" } else { "post" };
    let player = format!("https://www.facebook.com/plugins/{kind}.php?href={encoded}");
    (url, Some(player))
}

fn x_post(segments: &[&str], address: String) -> Found {
    let id = segments
        .iter()
        .position(|part| matches!(*part, "status" | "statuses"))
        .and_then(|at| segments.get(at + 1))
        .and_then(|id| digits(id));
    let player = id.map(|id| format!("https://platform.twitter.com/embed/Tweet.html?id={id}"));
    (address, player)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts_and_players_are_recognized() {
        for (raw, provider, url, player) in [
            (
                "https://youtu.be/dQw4w9WgXcQ?t=1m5s",
                "youtube",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=65s",
                Some("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=65"),
            ),
            (
                "http://www.youtube.com/v/abc-DEF_123&hl=en",
                "youtube",
                "https://www.youtube.com/watch?v=abc-DEF_123",
                Some("https://www.youtube-nocookie.com/embed/abc-DEF_123"),
            ),
            (
                "//player.vimeo.com/video/25866906?x=1",
                "vimeo",
                "https://vimeo.com/25866906",
                Some("https://player.vimeo.com/video/25866906?dnt=1"),
            ),
            (
                "http://www.dailymotion.com/swf/x2x92r",
                "dailymotion",
                "https://www.dailymotion.com/video/x2x92r",
                Some("https://www.dailymotion.com/embed/video/x2x92r"),
            ),
            (
                "https://twitter.com/a/status/12",
                "x",
                "https://twitter.com/a/status/12",
                Some("https://platform.twitter.com/embed/Tweet.html?id=12"),
            ),
            ("https://flickr.com/photos/1", "flickr", "https://flickr.com/photos/1", None),
        ] {
            let found = recognize(raw).expect(raw);
            assert_eq!((found.provider, found.url.as_str(), found.player.as_deref()), (provider, url, player));
            if let Some(player) = player {
                assert!(allowed_player(player).is_some(), "{player}");
            }
        }
    }

    #[test]
    fn strangers_are_not() {
        for raw in [
            "https://notyoutube.com/watch?v=x",
            "https://youtube.com.evil.example/embed/x",
            "https://example.org/",
            "https://twitter.com",
            "javascript:x",
        ] {
            assert_eq!(recognize(raw), None, "{raw}");
        }
        assert_eq!(allowed_player("https://evil.example/embed"), None);
        assert_eq!(allowed_player("http://www.youtube-nocookie.com/embed/x"), None);
    }
}
