//! The stages that go through the items of a file: media, articles, links; and what a dry run does instead.

use super::apply::{self, ArticleBatch};
use super::attachments::{self, MediaBatch, PlannedMedium, UploadBatch};
use super::error::ImportError;
use super::feed::{self, Raw};
use super::furniture::Furniture;
use super::item::{Item, Record};
use super::library::Library;
use super::links::{self, Held, MenuLink, Thin};
use super::note::Note;
use super::plan::{self, Context, Ids, Planned};
use super::plan_comments::comment_key;
use super::read::Header;
use super::report::Tally;
use super::role::{self, Role, key_of, twin_key};
use super::run::{Run, Stage};
use super::scan::Mentions;
use crate::imports::rows;
use crate::media::files::FileError;
use crate::people::rows_write as people;
use crate::sections::rows_write as sections;
use crate::topics::rows_write as topics;
use courant_kit::db::{DbError, Tx};
use courant_kit::outbox;
use courant_news::Event;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use tokio::sync::mpsc;

fn is_medium(item: &Item) -> bool {
    role::of(item) == Role::Medium
}

fn is_text(item: &Item) -> bool {
    matches!(role::of(item), Role::Article | Role::Page | Role::Custom)
}

/// What is not kept because of what it is, told once per item.
pub(super) fn note_of_unkept(record: &Record, _now: i64) -> Option<Note> {
    let Record::Item(item) = record else { return None };
    let label = || format!("{} ({})", item.label().unwrap_or_default(), item.post_type);
    match role::of(item) {
        Role::Internal(reason) => Some(Note::lost(label(), reason)),
        Role::Block => Some(Note::changed(label(), "a reusable block: put into the texts that use it")),
        _ => None,
    }
}

/// Attachments become media.
pub(super) async fn media(run: &mut Run<'_>, from: Option<(u64, Header)>) -> Result<(), ImportError> {
    run.progress.begin(Stage::Media, run.counts.items_count());
    if run.counts.of_type("attachment") == 0 && run.counts.of_type("") == 0 {
        run.progress.done(run.counts.items_count());
        return Ok(());
    }
    let mut batches = feed::batches(run.start(from), is_medium);
    while let Some(raw) = batches.recv().await {
        let raw = raw?;
        let at = run.checkpoint(Stage::Media, raw.end, &raw.header);
        let planned = plan_media(run, raw.items, true).await?;
        let batch = Arc::new(MediaBatch { checkpoint: at, planned, should_fetch: run.options.fetch_missing });
        run.db
            .write::<_, DbError, _>(move |tx| {
                let batch = Arc::clone(&batch);
                Box::pin(async move { attachments::write(tx, &batch).await })
            })
            .await?;
        run.progress.done(raw.passed);
    }
    Ok(())
}

#[expect(clippy::vec_box, reason = "items come boxed from the reader; a box is moved, not the item")]
async fn plan_media(run: &Run<'_>, items: Vec<Box<Item>>, is_storing: bool) -> Result<Vec<PlannedMedium>, ImportError> {
    let (site, uploads, folder, now) = (Arc::clone(&run.site), Arc::clone(&run.uploads), run.media.clone(), run.now);
    let planned = tokio::task::spawn_blocking(move || {
        let folder = is_storing.then_some(&folder);
        items.iter().map(|item| attachments::plan(item, &site, &uploads, folder, now)).collect::<Result<_, FileError>>()
    })
    .await??;
    Ok(planned)
}

/// What the store knows of a batch before it is planned.
struct Known {
    items: HashMap<String, rows::Known>,
    comments: HashSet<String>,
    library: Library,
}

async fn look_up(run: &Run<'_>, items: &[Box<Item>], dry: Option<&Library>) -> Result<Known, ImportError> {
    let source = &run.site.source;
    let mut tx = run.db.read().await?;
    let keys: Vec<String> = items.iter().flat_map(|item| [key_of(item), twin_key(item)]).collect();
    let known = rows::map_known(&mut tx, source, "item", &keys).await?;
    let keys: Vec<String> =
        items.iter().flat_map(|item| item.comments.iter().map(|comment| comment_key(item, comment))).collect();
    let comments = rows::map_known(&mut tx, source, "comment", &keys).await?.into_keys().collect();
    let mut library = Library::default();
    if dry.is_none() {
        let mentioned;
        (library, mentioned) = library_for(run, &mut tx, items).await?;
        drop(tx);
        add_uploads(run, &mut library, mentioned).await?;
    }
    Ok(Known { items: known, comments, library })
}

/// The media that these texts may refer to.
async fn library_for(
    run: &Run<'_>,
    tx: &mut Tx,
    items: &[Box<Item>],
) -> Result<(Library, BTreeMap<String, String>), ImportError> {
    let mut mentions = Mentions::default();
    for item in items {
        mentions.look(&item.content, &run.site);
        for comment in item.comments.iter().filter(|comment| comment.content.contains("/wp-content/")) {
            mentions.look(&comment.content, &run.site);
        }
        for enclosure in &item.enclosures {
            mentions.address(&enclosure.url, &run.site);
        }
        mentions.ids.extend(item.find_meta("_thumbnail_id").and_then(|id| id.trim().parse::<i64>().ok()));
        if let Some(id) = item.post_id.filter(|_| item.content.contains("gallery") || item.content.contains("playlist"))
        {
            mentions.ids.extend(run.furniture.children_of(id));
        }
    }
    let mut library = Library::default();
    let ids: Vec<String> = mentions.ids.iter().map(i64::to_string).collect();
    for part in ids.chunks(5_000) {
        for facts in rows::list_media_by_old_id(tx, &run.site.source, part).await? {
            library.add(facts);
        }
    }
    let keys: Vec<String> = mentions.keys.into_iter().collect();
    for part in keys.chunks(5_000) {
        for facts in rows::list_media_by_upload_path(tx, part).await? {
            library.add(facts);
        }
    }
    Ok((library, mentions.uploads))
}

/// Files of the old site that texts show become media even where the export has no attachment for
/// them, so that they are stored or fetched like the others. Written before the texts are planned.
async fn add_uploads(
    run: &Run<'_>,
    library: &mut Library,
    mentioned: BTreeMap<String, String>,
) -> Result<(), ImportError> {
    let state = |key: &String| library.find_file(key).map(|facts| (facts.id, facts.is_stored));
    let mut wanted: Vec<(String, String)> = Vec::new();
    let mut waiting: Vec<(String, i64)> = Vec::new();
    for (key, url) in mentioned {
        match state(&key) {
            None => wanted.push((key, url)),
            Some((id, false)) if !run.options.media_folders.is_empty() => waiting.push((key, id)),
            Some(_) => {}
        }
    }
    if wanted.is_empty() && waiting.is_empty() {
        return Ok(());
    }
    let (uploads, folder, now) = (Arc::clone(&run.uploads), run.media.clone(), run.now);
    let (planned, found) = tokio::task::spawn_blocking(move || {
        let plan = |(key, url): &(String, String)| attachments::plan_upload(key, url, &uploads, &folder, now);
        let planned = wanted.iter().map(plan).collect::<Result<Vec<_>, FileError>>()?;
        let mut found = Vec::new();
        for (key, id) in &waiting {
            found.extend(attachments::plan_upload(key, "", &uploads, &folder, now)?.stored.map(|stored| (*id, stored)));
        }
        Ok::<_, FileError>((planned, found))
    })
    .await??;
    let keys: Vec<String> = planned.iter().map(|planned| planned.key.clone()).collect();
    let (source, run_id) = (run.site.source.clone(), run.run_id);
    let batch = Arc::new(UploadBatch { source, run_id, now, planned, found, should_fetch: run.options.fetch_missing });
    run.db
        .write::<_, DbError, _>(move |tx| {
            let batch = Arc::clone(&batch);
            Box::pin(async move { attachments::write_uploads(tx, &batch).await })
        })
        .await?;
    let mut tx = run.db.read().await?;
    for part in keys.chunks(5_000) {
        for facts in rows::list_media_by_upload_path(&mut tx, part).await? {
            library.add(facts);
        }
    }
    Ok(())
}

/// Everything planning reads, shared with the threads that plan.
struct Shared {
    site: Arc<super::site::OldSite>,
    furniture: Arc<Furniture>,
    ids: Arc<Ids>,
    language: String,
    now: i64,
}

impl Shared {
    fn of(run: &Run<'_>) -> Arc<Shared> {
        Arc::new(Shared {
            site: Arc::clone(&run.site),
            furniture: Arc::clone(&run.furniture),
            ids: Arc::clone(&run.ids),
            language: run.language.clone(),
            now: run.now,
        })
    }

    fn context<'a>(&'a self, library: &'a Library) -> Context<'a> {
        Context {
            site: &self.site,
            furniture: &self.furniture,
            ids: &self.ids,
            library,
            language: &self.language,
            now: self.now,
        }
    }

    /// Plans items on all cores, in their order.
    fn plan(&self, items: &[Box<Item>], known: &Known, library: &Library) -> Vec<Planned> {
        let context = self.context(library);
        let one = |item: &Item| {
            let of = |key: String| known.items.get(&key);
            let row = of(twin_key(item)).or_else(|| of(key_of(item)));
            let is_same = row.is_some_and(|row| row.content_hash == plan::hash_of(item));
            plan::plan(item, &context, is_same, &|key| known.comments.contains(key))
        };
        let cores = std::thread::available_parallelism().map_or(1, usize::from).min(8);
        if cores < 2 || items.len() < 8 {
            return items.iter().map(|item| one(item)).collect();
        }
        // Small portions, taken in turn, so that one long text does not keep the others waiting.
        let next = std::sync::atomic::AtomicUsize::new(0);
        let portion = 4;
        let mut parts: Vec<(usize, Vec<Planned>)> = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..cores)
                .map(|_| {
                    scope.spawn(|| {
                        let mut done = Vec::new();
                        loop {
                            let start = next.fetch_add(portion, std::sync::atomic::Ordering::Relaxed);
                            let Some(part) =
                                items.get(start..items.len().min(start + portion)).filter(|p| !p.is_empty())
                            else {
                                return done;
                            };
                            done.push((start, part.iter().map(|item| one(item)).collect::<Vec<Planned>>()));
                        }
                    })
                })
                .collect();
            workers
                .into_iter()
                .flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect()
        });
        parts.sort_by_key(|(start, _)| *start);
        parts.into_iter().flat_map(|(_, part)| part).collect()
    }
}

/// Articles, pages and comments.
pub(super) async fn articles(run: &mut Run<'_>, from: Option<(u64, Header)>) -> Result<(), ImportError> {
    run.progress.begin(Stage::Articles, run.counts.items_count());
    let run = &*run;
    let mut batches = feed::batches(run.start(from), is_text);
    let (sender, mut planned) = mpsc::channel::<(ArticleBatch, u64)>(1);
    let shared = Shared::of(run);
    let planning = async {
        while let Some(raw) = batches.recv().await {
            let Raw { items, passed, end, header } = raw?;
            let known = look_up(run, &items, None).await?;
            let shared = Arc::clone(&shared);
            let planned = tokio::task::spawn_blocking(move || shared.plan(&items, &known, &known.library)).await?;
            let checkpoint = run.checkpoint(Stage::Articles, end, &header);
            let batch = ArticleBatch { checkpoint, planned, ids: Arc::clone(&run.ids) };
            if sender.send((batch, passed)).await.is_err() {
                break;
            }
        }
        drop(sender);
        Ok::<(), ImportError>(())
    };
    let writing = async {
        while let Some((batch, passed)) = planned.recv().await {
            let batch = Arc::new(batch);
            run.db
                .write::<_, DbError, _>(move |tx| {
                    let batch = Arc::clone(&batch);
                    Box::pin(async move { apply::write(tx, &batch).await })
                })
                .await?;
            run.progress.done(passed);
        }
        drop(planned);
        Ok::<(), ImportError>(())
    };
    let (planned, written) = futures_util::future::join(planning, writing).await;
    written?;
    planned?;
    comments_of_media(run, &shared).await
}

fn is_discussed_medium(item: &Item) -> bool {
    is_medium(item) && !item.comments.is_empty()
}

/// Comments under the page of an attachment: that page leads to the article it stands in, so they
/// stand there, too. Repeating this after a kill adds nothing.
async fn comments_of_media(run: &Run<'_>, shared: &Arc<Shared>) -> Result<(), ImportError> {
    if !run.furniture.has_discussed_media {
        return Ok(());
    }
    let mut batches = feed::batches(run.start(None), is_discussed_medium);
    while let Some(raw) = batches.recv().await {
        let Raw { items, header, .. } = raw?;
        if items.is_empty() {
            continue;
        }
        let known = look_up(run, &items, None).await?;
        let shared = Arc::clone(shared);
        let planned = tokio::task::spawn_blocking(move || {
            let context = shared.context(&known.library);
            items
                .iter()
                .map(|item| plan::plan_medium_comments(item, &context, &|key| known.comments.contains(key)))
                .collect()
        })
        .await?;
        let checkpoint = run.checkpoint(Stage::Articles, run.counts.bytes, &header);
        let batch = Arc::new(ArticleBatch { checkpoint, planned, ids: Arc::clone(&run.ids) });
        run.db
            .write::<_, DbError, _>(move |tx| {
                let batch = Arc::clone(&batch);
                Box::pin(async move { apply::write(tx, &batch).await })
            })
            .await?;
    }
    Ok(())
}

/// The last pass; what the paper holds of the file.
pub(super) async fn links(run: &mut Run<'_>) -> Result<Tally, ImportError> {
    run.progress.begin(Stage::Links, run.counts.items_count());
    let mut held = Held::new();
    let mut parents: Vec<(i64, i64)> = Vec::new();
    let mut menu_links: Vec<MenuLink> = Vec::new();
    let mut batches =
        feed::batches(run.start(None), |item| is_text(item) || is_medium(item) || role::of(item) == Role::MenuItem);
    let (site, now) = (Arc::clone(&run.site), run.now);
    let mut is_first = true;
    while let Some(raw) = batches.recv().await {
        let raw = raw?;
        menu_links
            .extend(raw.items.iter().filter(|item| role::of(item) == Role::MenuItem).map(|item| MenuLink::of(item)));
        let thin: Vec<Thin> = raw.items.iter().map(|item| Thin::of(item, &site, now)).collect();
        let thin = Arc::new(thin);
        let mut at = run.checkpoint(Stage::Links, 0, &raw.header);
        at.reader = "{}".to_owned();
        let at = Arc::new(at);
        let should_mark = std::mem::take(&mut is_first);
        let (found, pairs) = run
            .db
            .write::<_, DbError, _>(move |tx| {
                let (thin, at) = (Arc::clone(&thin), Arc::clone(&at));
                Box::pin(async move {
                    if should_mark {
                        at.save(tx, &[]).await?;
                    }
                    links::write(tx, &thin, &at, true).await
                })
            })
            .await?;
        for (what, count) in found {
            *held.entry(what).or_default() += count;
        }
        parents.extend(pairs);
        run.progress.done(raw.passed);
    }
    finish(run, parents, menu_links).await?;
    let mut tally = Tally::default();
    for (what, count) in &held {
        tally.add(what, *count);
    }
    let mut tx = run.db.read().await?;
    let furniture = &run.furniture;
    let lists = [
        ("login", furniture.people.iter().map(|plan| plan.key.clone()).collect::<Vec<String>>()),
        ("section_slug", furniture.sections.iter().map(|plan| plan.slug.clone()).collect()),
        ("topic_slug", furniture.topics.iter().map(super::furniture::TopicPlan::key).collect()),
    ];
    for (kind, keys) in lists {
        for (what, count) in rows::count_held(&mut tx, &run.site.source, kind, &keys).await? {
            tally.add(&what, count);
        }
    }
    Ok(tally)
}

async fn finish(run: &Run<'_>, parents: Vec<(i64, i64)>, menu_links: Vec<MenuLink>) -> Result<(), ImportError> {
    let at = Arc::new(run.checkpoint(Stage::Links, 0, &Header::default()));
    let work = Arc::new((parents, menu_links, Arc::clone(&run.furniture), Arc::clone(&run.ids), Arc::clone(&run.site)));
    run.db
        .write::<_, DbError, _>(move |tx| {
            let (at, work) = (Arc::clone(&at), Arc::clone(&work));
            Box::pin(async move {
                let (parents, menu_links, furniture, ids, site) = &*work;
                links::write_parents(tx, parents, &at).await?;
                links::write_menus(tx, menu_links, &furniture.menus, ids, site, &at).await?;
                sections::recount(tx).await?;
                topics::recount(tx).await?;
                people::recount(tx).await?;
                outbox::push(tx, Event::FurnitureChanged.name(), &Event::FurnitureChanged.to_json(), at.now).await?;
                Ok(())
            })
        })
        .await?;
    Ok(())
}

/// Rows that would be: numbers below zero, so that nobody takes them for real ones.
pub(super) fn dry_ids(furniture: &Furniture) -> Ids {
    let mut ids = Ids::default();
    let mut next = 0i64;
    let mut number = || {
        next -= 1;
        next
    };
    for plan in &furniture.people {
        let id = number();
        ids.people.insert(plan.key.clone(), id);
        ids.people_by_user.extend(plan.user_id.map(|user| (user, id)));
    }
    for plan in &furniture.sections {
        let id = number();
        ids.sections.insert(plan.slug.clone(), id);
        ids.sections_by_term.extend(plan.term_id.map(|term| (term, id)));
    }
    for plan in &furniture.sections {
        let of = |slug: &String| ids.sections.get(slug).copied();
        if let Some(id) = of(&plan.slug) {
            let above = plan.parent.as_ref().and_then(of);
            ids.above.insert(id, above);
        }
    }
    for plan in &furniture.topics {
        ids.topics.insert(plan.key(), number());
    }
    ids
}

/// A dry run's media: planned, kept in memory under rows that would be.
pub(super) async fn media_dry(run: &mut Run<'_>) -> Result<Library, ImportError> {
    run.progress.begin(Stage::Media, run.counts.items_count());
    let mut library = Library::default();
    let mut batches = feed::batches(run.start(None), is_medium);
    let mut next = 0i64;
    while let Some(raw) = batches.recv().await {
        let raw = raw?;
        for planned in plan_media(run, raw.items, false).await? {
            next -= 1;
            library.add(planned.facts(next));
            run.notes.extend(planned.notes);
        }
        run.progress.done(raw.passed);
    }
    Ok(library)
}

/// A dry run's articles: planned and counted, not written. What the paper would hold, and what of
/// it is new.
pub(super) async fn articles_dry(run: &mut Run<'_>, library: &Arc<Library>) -> Result<(Tally, Tally), ImportError> {
    run.progress.begin(Stage::Articles, run.counts.items_count());
    let (mut kept, mut added) = (Tally::default(), Tally::default());
    let mut batches = feed::batches(run.start(None), |item| is_text(item) || is_medium(item));
    let shared = Shared::of(run);
    while let Some(raw) = batches.recv().await {
        let Raw { items, passed, .. } = raw?;
        let (media, texts): (Vec<_>, Vec<_>) = items.into_iter().partition(|item| is_medium(item));
        let told: i64 = media.iter().filter(|item| item.post_parent > 0).map(|item| item.comments.len() as i64).sum();
        kept.comments += told;
        added.comments += told;
        let keys: Vec<String> = media.iter().map(|item| key_of(item)).collect();
        let known = rows::map_known(&mut run.db.read().await?, &run.site.source, "media", &keys).await?;
        kept.media += media.len() as i64;
        added.media += (media.len() - known.len()) as i64;
        let known = look_up(run, &texts, Some(library)).await?;
        let pages: Vec<bool> = texts.iter().map(|item| role::of(item) != Role::Article).collect();
        let (shared, library) = (Arc::clone(&shared), Arc::clone(library));
        let planned = tokio::task::spawn_blocking(move || {
            let planned = shared.plan(&texts, &known, &library);
            let is_known = |p: &Planned| known.items.contains_key(&p.key) || known.items.contains_key(&p.twin);
            planned.into_iter().map(|p| (is_known(&p), p)).collect::<Vec<_>>()
        })
        .await?;
        for ((is_known, planned), is_page) in planned.into_iter().zip(pages) {
            let what = if is_page { "page" } else { "article" };
            kept.add(what, 1);
            added.add(what, i64::from(!is_known));
            kept.comments += planned.comments.len() as i64;
            added.comments += planned.comments.iter().filter(|comment| comment.comment.is_some()).count() as i64;
            let former = planned.article.as_ref().map_or(0, |article| article.redirects.len()) as i64;
            kept.redirects += former;
            added.redirects += if is_known { 0 } else { former };
            run.notes.extend(planned.notes);
        }
        run.progress.done(passed);
    }
    let furniture = Arc::clone(&run.furniture);
    let lists = [
        ("login", furniture.people.iter().map(|plan| plan.key.clone()).collect::<Vec<String>>()),
        ("section_slug", furniture.sections.iter().map(|plan| plan.slug.clone()).collect()),
        ("topic_slug", furniture.topics.iter().map(super::furniture::TopicPlan::key).collect()),
    ];
    let mut tx = run.db.read().await?;
    for (kind, keys) in lists {
        let known = rows::map_known(&mut tx, &run.site.source, kind, &keys).await?;
        kept.add(kind, keys.len() as i64);
        added.add(kind, (keys.len() - known.len()) as i64);
    }
    Ok((kept, added))
}
