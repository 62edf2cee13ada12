//! What the paper decides: whose comments wait, how many may come, which links and words hold.

use super::super::words::WordList;

/// Something for each of the four budgets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PerBudget<T> {
    /// Of the network the comment comes from.
    pub network: T,
    /// Of the writer's account or mail address.
    pub writer: T,
    /// Of the article.
    pub article: T,
    /// Of the whole paper.
    pub site: T,
}

/// How many comments may come in a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Most comments; 0: no limit.
    pub most: u32,
    /// In so many seconds.
    pub window_secs: i64,
}

/// Whose comments wait for a person though nothing speaks against them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nobody's.
    Open,
    /// Those of writers without an approved comment.
    #[default]
    FirstTimers,
    /// All but the staff's.
    All,
    /// No comments are taken.
    Closed,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Mode; 4] = [Mode::Open, Mode::FirstTimers, Mode::All, Mode::Closed];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Mode::Open => "open",
            Mode::FirstTimers => "first_timers",
            Mode::All => "all",
            Mode::Closed => "closed",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.word() == word)
    }
}

/// Sites, with all hosts below them, where anybody may put up a page: that an article links to one of them says nothing of
/// the next link that leads there. Live comments make them known like any other host.
pub const PLATFORMS: [&str; 59] = [
    "9gag.com",
    "aliexpress.com",
    "amazon.com",
    "apple.com",
    "bandcamp.com",
    "blogger.com",
    "blogspot.com",
    "change.org",
    "dailymotion.com",
    "dropbox.com",
    "ebay.com",
    "etsy.com",
    "facebook.com",
    "fb.me",
    "flickr.com",
    "giphy.com",
    "github.io",
    "gofundme.com",
    "google.com",
    "imgur.com",
    "indiegogo.com",
    "instagram.com",
    "kickstarter.com",
    "linkedin.com",
    "livejournal.com",
    "mediafire.com",
    "medium.com",
    "mega.nz",
    "myspace.com",
    "naver.com",
    "ok.ru",
    "patreon.com",
    "pinterest.com",
    "qq.com",
    "reddit.com",
    "reverbnation.com",
    "scribd.com",
    "slideshare.net",
    "soundcloud.com",
    "spotify.com",
    "substack.com",
    "surveymonkey.com",
    "t.me",
    "teespring.com",
    "telegram.me",
    "tiktok.com",
    "tumblr.com",
    "twitch.tv",
    "twitter.com",
    "vimeo.com",
    "vk.com",
    "wattpad.com",
    "weebly.com",
    "weibo.com",
    "wixsite.com",
    "wordpress.com",
    "x.com",
    "youtu.be",
    "youtube.com",
];

/// Whether a host is of one of [`PLATFORMS`], or of one of the three that are there under the names of many countries.
pub fn is_platform(host: &str) -> bool {
    let below = |site: &str| host.strip_suffix(site).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let labels = || host.split('.').rev().skip(1).take(2);
    PLATFORMS.into_iter().any(below) || labels().any(|label| matches!(label, "amazon" | "ebay" | "google"))
}

/// Hosts that hide where a link leads.
pub const SHORTENERS: [&str; 24] = [
    "adf.ly",
    "bit.do",
    "bit.ly",
    "buff.ly",
    "clck.ru",
    "cutt.ly",
    "goo.gl",
    "is.gd",
    "lnkd.in",
    "ow.ly",
    "rb.gy",
    "rebrand.ly",
    "s.id",
    "shorte.st",
    "shorturl.at",
    "soo.gd",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
    "u.to",
    "urlz.fr",
    "v.gd",
    "x.gd",
];

/// The paper's limits. [`Policy::default`] holds first-timers and has empty lists of words.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Whose comments wait.
    pub mode: Mode,
    /// Days after publishing in which a thread is open; 0: for ever.
    pub open_days: i64,
    /// A form that comes back in fewer seconds was not filled in by a person.
    pub form_least_secs: i64,
    /// A form is good for so many seconds.
    pub form_most_secs: i64,
    /// Comments in a time.
    pub budgets: PerBudget<Budget>,
    /// More links hold a comment.
    pub links_allowed: usize,
    /// More links are refused.
    pub links_most: usize,
    /// Hosts that hide where a link leads, in lower case, without `www.`.
    pub shorteners: Vec<String>,
    /// Words that hold a comment as banned.
    pub banned: WordList,
    /// Words that hold a comment as worth a look.
    pub suspect: WordList,
    /// Fingerprints that differ in so many bits or fewer are nearly the same text.
    pub near_bits: u32,
    /// Nearly the same texts are looked for among comments of so many days.
    pub near_days: i64,
    /// A score from here on holds a comment.
    pub spam_threshold: f32,
    /// Different readers whose reports put a live comment back into the queue, where no person has approved it; 0: none do.
    pub reporters_to_hold: u32,
    /// Approved comments that make a proven writer trusted; 0: none do.
    pub trusted_after: u32,
}

impl Default for Policy {
    fn default() -> Policy {
        Policy {
            mode: Mode::FirstTimers,
            open_days: 0,
            form_least_secs: 3,
            form_most_secs: 24 * 3_600,
            budgets: PerBudget {
                network: Budget { most: 20, window_secs: 600 },
                writer: Budget { most: 5, window_secs: 300 },
                article: Budget { most: 120, window_secs: 600 },
                site: Budget { most: 600, window_secs: 600 },
            },
            links_allowed: 2,
            links_most: 8,
            shorteners: SHORTENERS.map(str::to_owned).to_vec(),
            banned: WordList::default(),
            suspect: WordList::default(),
            near_bits: 10,
            near_days: 7,
            // So much the model gives to about 1 in 75 comments that are none where it learned under other articles, and to
            // 1 in 40,000 where it knew the kind, while it still finds 9 of 10 spams (`cargo xtask eval spam`).
            spam_threshold: 0.8,
            reporters_to_hold: 3,
            trusted_after: 5,
        }
    }
}
