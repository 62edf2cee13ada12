//! One rendering for all who ask; no page older than a purge.

use super::*;
use std::sync::atomic::AtomicUsize;
use tokio::sync::Barrier;

fn page(text: &str) -> Page {
    Page::html(text.to_owned()).build()
}

fn tagged(text: &str, tags: &[&str]) -> Rendered {
    Rendered::new(page(text), tags.iter().map(|tag| Tag::new(tag)))
}

fn text(page: &Page) -> &str {
    std::str::from_utf8(page.bytes()).unwrap()
}

/// Asks for `key`; a miss is rendered as `fresh`.
async fn ask(cache: &PageCache, key: &str, fresh: &str, tags: &[&str]) -> String {
    let page = cache.find_or_render(&PageKey::new(key), async || Ok(tagged(fresh, tags))).await.unwrap();
    text(&page).to_owned()
}

#[tokio::test]
async fn what_is_given_out_is_counted_once() {
    let cache = PageCache::default();
    for key in ["/hot/", "/cold/", "/hot/", "/hot/"] {
        ask(&cache, key, "x", &[]).await;
    }
    let taken = || {
        let mut taken = Vec::new();
        cache.take_hits(|key, hits| taken.push((key.to_owned(), hits)));
        taken
    };
    assert_eq!(taken(), [("/hot/".to_owned(), 2)]);
    assert_eq!(taken(), []);
}

#[tokio::test]
async fn a_page_is_kept_until_one_of_its_tags_is_purged() {
    let cache = PageCache::default();
    assert_eq!(ask(&cache, "/a", "one", &["article:1", "front"]).await, "one");
    assert_eq!(ask(&cache, "/a", "two", &["article:1", "front"]).await, "one");
    assert_eq!(cache.purge(&[Tag::of("article", 2)]), 0);
    assert_eq!(ask(&cache, "/a", "two", &["article:1", "front"]).await, "one");
    assert_eq!(cache.purge(&[Tag::of("article", 1), Tag::new("front")]), 1);
    assert!(cache.find("/a").is_none());
    assert_eq!(ask(&cache, "/a", "two", &["article:1", "front"]).await, "two");
    assert_eq!(cache.purge(&[Tag::all()]), 1);
    assert_eq!(ask(&cache, "/a", "three", &["article:1"]).await, "three");
    let stats = cache.stats();
    assert_eq!((stats.renders, stats.hits, stats.purges), (3, 2, 3));
}

#[tokio::test]
async fn variants_of_an_address_are_different_pages() {
    let cache = PageCache::default();
    let light = PageKey::with_variant("/a", "light");
    assert_eq!(ask(&cache, "/a", "full", &[]).await, "full");
    let page = cache.find_or_render(&light, async || Ok(tagged("light", &[]))).await.unwrap();
    assert_eq!(text(&page), "light");
    assert_eq!(text(&cache.find(light.as_str()).unwrap()), "light");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cold_page_is_rendered_once_for_all_who_ask() {
    const READERS: usize = 200;
    let cache = Arc::new(PageCache::default());
    let renders = Arc::new(AtomicUsize::new(0));
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    let mut readers = tokio::task::JoinSet::new();
    for _ in 0..READERS {
        let (cache, renders, gate) = (cache.clone(), renders.clone(), gate.clone());
        readers.spawn(async move {
            let render = async || {
                renders.fetch_add(1, Ordering::SeqCst);
                gate.acquire().await.unwrap().forget();
                Ok(tagged("once", &["x"]))
            };
            cache.find_or_render(&PageKey::new("/cold"), render).await.unwrap()
        });
    }
    while cache.stats().joined < READERS as u64 - 1 {
        tokio::task::yield_now().await;
    }
    gate.add_permits(READERS);
    while let Some(page) = readers.join_next().await {
        assert_eq!(text(&page.unwrap()), "once");
    }
    assert_eq!(renders.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn an_error_is_shared_and_then_forgotten() {
    let cache = Arc::new(PageCache::default());
    let gate = Arc::new(Barrier::new(2));
    let (leading, at_work) = (cache.clone(), gate.clone());
    let leader = tokio::spawn(async move {
        let render = async || {
            at_work.wait().await;
            at_work.wait().await;
            anyhow::bail!("the database is away")
        };
        leading.find_or_render(&PageKey::new("/a"), render).await
    });
    gate.wait().await;
    let waiting = cache.clone();
    let waiter =
        tokio::spawn(
            async move { waiting.find_or_render(&PageKey::new("/a"), async || panic!("must not render")).await },
        );
    while cache.stats().joined == 0 {
        tokio::task::yield_now().await;
    }
    gate.wait().await;
    let first = leader.await.unwrap().unwrap_err();
    let second = waiter.await.unwrap().unwrap_err();
    assert!(first.is_first && !second.is_first);
    assert_eq!(second.to_string(), "the database is away");
    assert_eq!(ask(&cache, "/a", "back", &[]).await, "back");
}

#[tokio::test]
async fn a_leader_that_hangs_up_is_replaced() {
    let cache = Arc::new(PageCache::default());
    let leading = cache.clone();
    let leader = tokio::spawn(async move {
        leading.find_or_render(&PageKey::new("/a"), async || std::future::pending().await).await
    });
    while cache.stats().renders == 0 {
        tokio::task::yield_now().await;
    }
    let waiting = cache.clone();
    let waiter = tokio::spawn(async move { ask(&waiting, "/a", "second try", &[]).await });
    while cache.stats().joined == 0 {
        tokio::task::yield_now().await;
    }
    leader.abort();
    assert_eq!(waiter.await.unwrap(), "second try");
}

/// Runs `meanwhile` while `/a` (tag `x`, text `old`) is being rendered; returns what the leader got.
async fn while_rendering(cache: &Arc<PageCache>, meanwhile: impl AsyncFnOnce()) -> String {
    let gate = Arc::new(Barrier::new(2));
    let (leading, at_work) = (cache.clone(), gate.clone());
    let leader = tokio::spawn(async move {
        let render = async || {
            at_work.wait().await;
            at_work.wait().await;
            Ok(tagged("old", &["x"]))
        };
        text(&leading.find_or_render(&PageKey::new("/a"), render).await.unwrap()).to_owned()
    });
    gate.wait().await;
    meanwhile().await;
    gate.wait().await;
    leader.await.unwrap()
}

#[tokio::test]
async fn a_page_overtaken_by_a_purge_is_not_kept() {
    for everything in [false, true] {
        let cache = Arc::new(PageCache::default());
        let tag = if everything { Tag::all() } else { Tag::new("x") };
        let purging = cache.clone();
        let seen = while_rendering(&cache, async move || {
            purging.purge(&[tag]);
        })
        .await;
        // Whoever asked before the purge may see the old state; nobody after.
        assert_eq!(seen, "old");
        assert!(cache.find("/a").is_none());
        assert_eq!(cache.stats().overtaken, 1);
        assert_eq!(ask(&cache, "/a", "new", &["x"]).await, "new");
    }
}

#[tokio::test]
async fn a_purge_of_another_tag_does_not_waste_the_rendering() {
    let cache = Arc::new(PageCache::default());
    let purging = cache.clone();
    while_rendering(&cache, async move || {
        purging.purge(&[Tag::new("y")]);
    })
    .await;
    assert_eq!(text(&cache.find("/a").unwrap()), "old");
}

#[tokio::test]
async fn those_who_ask_after_the_purge_do_not_share_the_old_page() {
    let cache = Arc::new(PageCache::default());
    let late: Arc<std::sync::Mutex<Vec<tokio::task::JoinHandle<String>>>> = Arc::default();
    let (inside, readers) = (cache.clone(), late.clone());
    let seen = while_rendering(&cache, async move || {
        let early = inside.clone();
        let reader = tokio::spawn(async move { ask(&early, "/a", "never", &["x"]).await });
        while inside.stats().joined < 1 {
            tokio::task::yield_now().await;
        }
        inside.purge(&[Tag::new("x")]);
        let after = inside.clone();
        let other = tokio::spawn(async move { ask(&after, "/a", "new", &["x"]).await });
        while inside.stats().joined < 2 {
            tokio::task::yield_now().await;
        }
        readers.lock().unwrap().extend([reader, other]);
    })
    .await;
    assert_eq!(seen, "old");
    let readers: Vec<_> = late.lock().unwrap().drain(..).collect();
    let mut answers = Vec::new();
    for reader in readers {
        answers.push(reader.await.unwrap());
    }
    assert_eq!(answers, ["old", "new"]);
    assert_eq!(text(&cache.find("/a").unwrap()), "new");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_reader_ever_sees_a_state_older_than_the_last_purge() {
    const WRITES: usize = 300;
    let cache = Arc::new(PageCache::default());
    let fact = Arc::new(AtomicUsize::new(0));
    let purged = Arc::new(AtomicUsize::new(0));
    let mut readers = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (cache, fact, purged) = (cache.clone(), fact.clone(), purged.clone());
        readers.spawn(async move {
            let mut seen = 0usize;
            while seen < WRITES {
                let floor = purged.load(Ordering::SeqCst);
                let render = async || {
                    let value = fact.load(Ordering::SeqCst);
                    tokio::task::yield_now().await;
                    Ok(tagged(&value.to_string(), &["fact"]))
                };
                let page = cache.find_or_render(&PageKey::new("/fact"), render).await.unwrap();
                seen = text(&page).parse().unwrap();
                assert!(seen >= floor, "saw {seen} after the purge of {floor}");
                tokio::task::yield_now().await;
            }
        });
    }
    for number in 1..=WRITES {
        fact.store(number, Ordering::SeqCst);
        cache.purge(&[Tag::new("fact")]);
        purged.store(number, Ordering::SeqCst);
        tokio::task::yield_now().await;
    }
    while let Some(reader) = readers.join_next().await {
        reader.unwrap();
    }
}

#[tokio::test]
async fn guessed_addresses_do_not_push_real_pages_out() {
    let limits = PageCacheLimits { max_missing_bytes: 64 * 1024, ..PageCacheLimits::default() };
    let cache = PageCache::new(limits);
    ask(&cache, "/real", "real", &["x"]).await;
    for number in 0..2000 {
        let missing = Page::html("nothing here").status(StatusCode::NOT_FOUND).build();
        let key = PageKey::new(&format!("/guess/{number}"));
        cache.find_or_render(&key, async || Ok(Rendered::new(missing, []))).await.unwrap();
    }
    cache.missing.run_pending_tasks();
    cache.pages.run_pending_tasks();
    assert!(cache.find("/real").is_some());
    assert_eq!(cache.pages.entry_count(), 1);
    assert!(cache.missing.weighted_size() <= 64 * 1024);
}

#[tokio::test]
async fn what_must_not_be_kept_is_not_kept() {
    let limits = PageCacheLimits { max_missing_age: Duration::ZERO, ..PageCacheLimits::default() };
    let cache = PageCache::new(limits);
    let long = format!("/{}", "x".repeat(4000));
    let with_status = |status: u16| Page::html("x").status(StatusCode::from_u16(status).unwrap()).build();
    let cases = [
        ("/uncached", Rendered::uncached(page("x"))),
        ("/500", Rendered::new(with_status(500), [])),
        ("/503", Rendered::new(with_status(503), [])),
        ("/404", Rendered::new(with_status(404), [])),
        (long.as_str(), tagged("x", &[])),
    ];
    for (key, rendered) in cases {
        cache.find_or_render(&PageKey::new(key), async || Ok(rendered)).await.unwrap();
        assert!(cache.find(key).is_none(), "{key}");
    }
    let gone = Rendered::new(with_status(410), [Tag::new("article:1")]);
    cache.find_or_render(&PageKey::new("/gone"), async || Ok(gone)).await.unwrap();
    assert!(cache.find("/gone").is_some());
}

#[tokio::test]
async fn memory_stays_within_its_bound() {
    let limits = PageCacheLimits { max_bytes: 1024 * 1024, ..PageCacheLimits::default() };
    let cache = PageCache::new(limits);
    let body = "x".repeat(20_000);
    for number in 0..500 {
        ask(&cache, &format!("/{number}"), &body, &["all-articles", &format!("article:{number}")]).await;
        cache.pages.run_pending_tasks();
    }
    cache.pages.run_pending_tasks();
    let stats = cache.stats();
    assert!(stats.bytes <= 1024 * 1024, "{stats:?}");
    assert!(stats.pages > 10, "{stats:?}");
    // Tags of pages that were pushed out are swept as new ones come.
    assert!(cache.tags.carriers_of(&Tag::new("all-articles")) < 200);
}

#[test]
fn a_finished_page_is_good_only_for_those_who_came_before_the_next_purge() {
    let index = TagIndex::default();
    let clean = index.begin().register(&[Tag::new("x")], None);
    assert!(!clean.is_overtaken);
    // A request that comes after this purge may still find the flight not landed.
    index.purge(&[Tag::new("x")]);
    assert!(index.purges() > clean.good_for);
    let run = index.begin();
    assert_eq!(run.began_at(), index.purges());
    index.purge(&[Tag::new("x")]);
    let overtaken = run.register(&[Tag::new("x")], None);
    assert!(overtaken.is_overtaken && index.purges() > overtaken.good_for);
}

#[tokio::test(start_paused = true)]
async fn a_storm_costs_one_rendering_a_second_and_a_purge_wins() {
    let cache = PageCache::default();
    let tags = ["article:1"];
    assert_eq!(ask(&cache, "/a", "0", &tags).await, "0");
    let mut last = String::new();
    for at in 0..1_000 {
        assert_eq!(cache.purge_gently(&[Tag::of("article", 1)]), usize::from(at % 100 == 0), "aged once at {at}");
        tokio::time::advance(Duration::from_millis(10)).await;
        last = ask(&cache, "/a", &format!("{at}"), &tags).await;
    }
    // Ten seconds: the page of the start, and ten that were made anew.
    assert_eq!((cache.stats().renders, last.as_str()), (11, "999"));
    cache.purge_gently(&[Tag::of("article", 2)]);
    tokio::time::advance(Duration::from_secs(5)).await;
    assert_eq!(ask(&cache, "/a", "other", &tags).await, "999", "nothing it shows has changed");
    // What must not be seen any more is not, aged or not, calm or not.
    cache.purge_gently(&[Tag::of("article", 1)]);
    cache.purge(&[Tag::of("article", 1)]);
    assert!(cache.find("/a").is_none());
    assert_eq!(ask(&cache, "/a", "retracted", &tags).await, "retracted");
}

#[tokio::test(start_paused = true)]
async fn who_asks_while_a_page_is_made_anew_gets_it_as_it_was_unless_it_was_purged() {
    let cache = Arc::new(PageCache::default());
    let tags = ["article:1"];
    ask(&cache, "/a", "old", &tags).await;
    cache.purge_gently(&[Tag::of("article", 1)]);
    tokio::time::advance(Duration::from_secs(2)).await;
    let (gate, begun) = (Arc::new(tokio::sync::Semaphore::new(0)), Arc::new(tokio::sync::Semaphore::new(0)));
    let leader = tokio::spawn({
        let (cache, gate, begun) = (cache.clone(), gate.clone(), begun.clone());
        async move {
            let made = async || {
                begun.add_permits(1);
                gate.acquire().await.unwrap().forget();
                Ok(tagged("new", &["article:1"]))
            };
            text(&cache.find_or_render(&PageKey::new("/a"), made).await.unwrap()).to_owned()
        }
    });
    begun.acquire().await.unwrap().forget();
    assert_eq!(ask(&cache, "/a", "second", &tags).await, "old", "nobody waits");
    // A comment comes while the page is made: it may lack it, so it is made anew once more.
    cache.purge_gently(&[Tag::of("article", 1)]);
    gate.add_permits(1);
    assert_eq!(leader.await.unwrap(), "new");
    assert_eq!(ask(&cache, "/a", "third", &tags).await, "new");
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(ask(&cache, "/a", "third", &tags).await, "third");
    // A purge while it is made anew: neither the old page nor the one under way is given to whoever comes after it.
    cache.purge_gently(&[Tag::of("article", 1)]);
    tokio::time::advance(Duration::from_secs(2)).await;
    let leader = tokio::spawn({
        let (cache, gate, begun) = (cache.clone(), gate.clone(), begun.clone());
        async move {
            let made = async || {
                begun.add_permits(1);
                gate.acquire().await.unwrap().forget();
                Ok(tagged("with what is retracted", &["article:1"]))
            };
            text(&cache.find_or_render(&PageKey::new("/a"), made).await.unwrap()).to_owned()
        }
    });
    begun.acquire().await.unwrap().forget();
    cache.purge(&[Tag::of("article", 1)]);
    let after = tokio::spawn({
        let cache = cache.clone();
        async move { ask(&cache, "/a", "without", &["article:1"]).await }
    });
    tokio::task::yield_now().await;
    gate.add_permits(1);
    leader.await.unwrap();
    assert_eq!(after.await.unwrap(), "without");
}

#[tokio::test(start_paused = true)]
async fn a_page_that_cannot_be_made_anew_stays_as_it_was() {
    let cache = PageCache::default();
    ask(&cache, "/a", "old", &["article:1"]).await;
    cache.purge_gently(&[Tag::of("article", 1)]);
    tokio::time::advance(Duration::from_secs(2)).await;
    let kept = cache.find_or_render(&PageKey::new("/a"), async || Err(anyhow::anyhow!("the store is away"))).await;
    assert_eq!(text(&kept.unwrap()), "old");
    assert_eq!(ask(&cache, "/a", "new", &["article:1"]).await, "new");
}
