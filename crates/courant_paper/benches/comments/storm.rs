//! Who writes and who reads, over HTTP.

use super::client::Client;
use super::{Measured, NOW};
use courant_news::address;
use courant_paper::comments::post;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

/// The article under which everybody writes.
const STORY: &str = "publish-the-gate-times";
/// Time as the paper sees it, for each comment (ms).
const STEP: i64 = 60_000;

/// Words that comments are made of: so many that no two comments are nearly the same.
const WORDS: usize = 3_000;

/// Where writers and readers run: on threads of their own, so that an answer is not late because whoever asked had no turn.
fn clients() -> &'static Runtime {
    static CLIENTS: OnceLock<Runtime> = OnceLock::new();
    CLIENTS.get_or_init(|| Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap())
}

/// Everybody who writes.
pub struct Storm {
    paper: Measured,
    address: SocketAddr,
    /// Path of the article.
    pub path: String,
    form: String,
    public_id: String,
    article: i64,
    /// The time that the paper was told last; also the number of the comment.
    last: Arc<Mutex<i64>>,
}

impl Storm {
    /// A storm over the sample's article, and the row of that.
    pub async fn of(paper: &Measured, address: SocketAddr) -> (Storm, i64) {
        let mut tx = paper.db.read().await.unwrap();
        let sql = "SELECT id, public_id, path FROM articles WHERE slug = $1";
        let row = tx.load(sql, &[STORY.into()]).await.unwrap();
        let (article, public_id) = (row.int(0).unwrap(), row.string(1).unwrap());
        let storm = Storm {
            paper: Arc::clone(paper),
            address,
            path: address::href(row.text(2).unwrap()),
            form: format!("/~thread/{public_id}"),
            public_id,
            article,
            last: Arc::new(Mutex::new(NOW)),
        };
        (storm, article)
    }

    /// Lets it blow; comments that were accepted in a second. Whoever writes goes on at once, or keeps to a pace.
    pub async fn blow(&self, writers: usize, pace: Option<Duration>, lasts: Duration) -> f64 {
        let mut tasks = Vec::new();
        let begun = Instant::now();
        let begin = tokio::time::Instant::from_std(begun);
        for nth in 0..writers {
            let (paper, last) = (Arc::clone(&self.paper), Arc::clone(&self.last));
            let (address, form, public_id) = (self.address, self.form.clone(), self.public_id.clone());
            tasks.push(clients().spawn(async move {
                let mut client = Client::connect(address).await;
                let mut count = 0.0;
                let mut due = begin + pace.unwrap_or_default().mul_f64(nth as f64 / writers as f64);
                while begun.elapsed() < lasts {
                    if let Some(pace) = pace {
                        tokio::time::sleep_until(due).await;
                        due += pace;
                    }
                    let now = {
                        let mut last = last.lock().unwrap();
                        *last += STEP;
                        paper.clock.set(*last);
                        *last
                    };
                    let issued = post::issue(paper.key().unwrap(), &public_id, now - 10_000);
                    let body = format!("text={}&issued={issued}&act=send", text(now / STEP));
                    let request = format!(
                        "POST {form} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 10.0.{nth}.1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: \
                         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                        body.len()
                    );
                    let status = client.ask(request.as_bytes()).await;
                    assert_eq!(status, 303, "a comment was not accepted: {}", client.text());
                    count += 1.0;
                }
                count
            }));
        }
        let mut count = 0.0;
        for task in tasks {
            count += task.await.unwrap();
        }
        count / begun.elapsed().as_secs_f64()
    }

    /// How many of all comments of the storm wait for a moderator, of how many.
    pub async fn count_held(&self) -> (i64, i64) {
        let sql = "SELECT COALESCE(SUM(CASE WHEN state = 'held' THEN 1 ELSE 0 END), 0), COUNT(*) FROM comments
                   WHERE article_id = $1 AND key_hash <> ''";
        let row = self.paper.db.read().await.unwrap().load(sql, &[self.article.into()]).await.unwrap();
        (row.int(0).unwrap(), row.int(1).unwrap())
    }
}

/// A comment of 24 words, as it is sent.
pub fn text(number: i64) -> String {
    let mut seed = number.cast_unsigned().wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let words = (0..24).map(|_| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let mut at = seed as usize % WORDS;
        let letters = (0..3).map(|_| {
            let syllable =
                ["ba", "re", "mi", "to", "lun", "ka", "des", "vor", "sil", "pa", "ne", "ghu", "ri", "oth", "am"]
                    [at % 15];
            at /= 15;
            syllable
        });
        letters.collect::<String>()
    });
    words.collect::<Vec<_>>().join("+")
}

/// Everybody who reads the article.
#[derive(Clone)]
pub struct Readers {
    /// So many at the same time.
    pub count: usize,
    /// How often each asks.
    pub every: Duration,
    /// Of the server.
    pub address: SocketAddr,
    /// Of the article.
    pub path: String,
}

impl Readers {
    /// Reads for a while; how long each answer took (ms), from when it was due.
    pub async fn read(&self, lasts: Duration) -> Vec<f64> {
        let mut tasks = Vec::new();
        let begin = tokio::time::Instant::now();
        let Readers { count, every, .. } = *self;
        for nth in 0..count {
            let (address, path) = (self.address, self.path.clone());
            tasks.push(clients().spawn(async move {
                let mut client = Client::connect(address).await;
                let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n");
                let mut millis = Vec::new();
                let mut due = begin + every.mul_f64(nth as f64 / count as f64);
                while due < begin + lasts {
                    tokio::time::sleep_until(due).await;
                    assert_eq!(client.ask(request.as_bytes()).await, 200);
                    millis.push(due.elapsed().as_secs_f64() * 1_000.0);
                    due += every;
                }
                millis
            }));
        }
        let mut all = Vec::new();
        for task in tasks {
            all.extend(task.await.unwrap());
        }
        all
    }
}
