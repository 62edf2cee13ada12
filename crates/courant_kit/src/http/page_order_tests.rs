//! A strict purge wins at any moment, whatever comes before, between and after it.

use super::*;
use std::sync::Mutex;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

const KEY: &str = "/a";

/// A page whose rendering begins at once, reads the facts, and ends when it is let.
#[derive(Clone)]
struct World {
    cache: Arc<PageCache>,
    /// What only a strict purge tells of, and what a gentle one tells of.
    facts: Arc<Mutex<(u64, u64)>>,
    ready: Arc<Semaphore>,
}

impl World {
    fn new() -> World {
        World { cache: Arc::new(PageCache::default()), facts: Arc::default(), ready: Arc::new(Semaphore::new(0)) }
    }

    fn facts(&self) -> (u64, u64) {
        *self.facts.lock().unwrap()
    }

    /// What a request sees.
    async fn ask(&self) -> (u64, u64) {
        let render = async || {
            let (strict, gentle) = self.facts();
            self.ready.acquire().await.unwrap().forget();
            Ok(Rendered::new(Page::html(format!("{strict} {gentle}")).build(), [Tag::new("x")]))
        };
        let page = self.cache.find_or_render(&PageKey::new(KEY), render).await.unwrap();
        let text = std::str::from_utf8(page.bytes()).unwrap();
        let (strict, gentle) = text.split_once(' ').unwrap();
        (strict.parse().unwrap(), gentle.parse().unwrap())
    }

    fn spawn(&self) -> JoinHandle<(u64, u64)> {
        let world = self.clone();
        tokio::spawn(async move { world.ask().await })
    }

    fn comes(&self) {
        self.facts.lock().unwrap().1 += 1;
        self.cache.purge_gently(&[Tag::new("x")]);
    }

    fn goes(&self) {
        self.facts.lock().unwrap().0 += 1;
        self.cache.purge(&[Tag::new("x")]);
    }
}

/// Numbers that are the same in every run (xorshift64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// Any order of requests, both purges, renderings that end, requests that go away, and time that passes.
#[tokio::test(start_paused = true)]
async fn nothing_older_than_a_strict_purge_is_served_in_any_order_of_events() {
    for seed in 1..400 {
        let mut dice = Dice(seed * 0x9E37_79B9);
        let world = World::new();
        let mut asked: Vec<(u64, JoinHandle<(u64, u64)>)> = Vec::new();
        for _ in 0..60 {
            match dice.roll(12) {
                0..=3 => asked.push((world.facts().0, world.spawn())),
                4 | 5 => world.ready.add_permits(1),
                6 | 7 => world.comes(),
                8 => world.goes(),
                9 if !asked.is_empty() => {
                    let at = usize::try_from(dice.roll(asked.len() as u64)).unwrap();
                    asked.swap_remove(at).1.abort();
                }
                _ => tokio::time::advance(Duration::from_millis(dice.roll(700))).await,
            }
            for _ in 0..dice.roll(4) {
                tokio::task::yield_now().await;
            }
            if let Some(page) = world.cache.find(KEY) {
                let text = String::from_utf8(page.bytes().to_vec()).unwrap();
                assert!(text.starts_with(&format!("{} ", world.facts().0)), "seed {seed}: {text} is kept");
            }
        }
        world.ready.add_permits(1_000);
        for (floor, request) in asked {
            let seen = request.await.unwrap();
            assert!(seen.0 >= floor, "seed {seed}: {seen:?} after the purge of {floor}");
        }
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(world.ask().await, world.facts(), "seed {seed}: what is newest comes in the end");
    }
}
