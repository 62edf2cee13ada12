//! The sample paper that `courant demo` shows: files of this project, brought into an empty store
//! as one transaction, pictures and all.

mod body;
mod dossiers;
mod files;
mod fronts;
mod rows_write;

pub use fronts::arrange;

use crate::addresses::rows_write as addresses;
use crate::articles::load_body;
use crate::articles::rows_write::{self as articles, NewArticle};
use crate::comments::questions::{rows_write as questions, settle};
use crate::comments::rows_write::{self as comments, NewComment};
use crate::media::arrive::{NewMedium, insert_stored};
use crate::media::files::{MediaFolder, StoredFile};
use crate::menus::rows_write::{self as menus, NewMenuItem};
use crate::people::rows_write::{self as people_write, NewPerson};
use crate::promotions::apply::add_all;
use crate::promotions::file;
use crate::related;
use crate::sections::rows as sections;
use crate::sections::rows_write::{self as sections_write, NewSection};
use crate::settings::{self, Settings};
use crate::topics::rows_write::{self as topics, NewTopic};
use anyhow::{Context, Result};
use body::Files;
use courant_body::{Block, Body, Clip, MediaRef, Node, Policy, Track, read_html};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, Tx};
use courant_news::article::{Arrival, admit};
use courant_news::kind::{ArticleType, CommentKind, CommentState, Format, Status, Visibility, kind_word, parse_kind};
use files::{ArticleEntry, CaptionsEntry, CommentsFile, PROMOTIONS, PaperFile, PromotedFiles, instant};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// Everything read and stored on disk, ready for the one transaction.
struct Sample {
    paper: PaperFile,
    articles: Vec<(ArticleEntry, &'static str)>,
    comments: CommentsFile,
    stored: Vec<(String, NewMedium, StoredFile)>,
    settings: Settings,
    now: i64,
}

/// Makes the sample paper in an empty store; readers will find it at `address`.
pub async fn load(db: &Db, media: &MediaFolder, clock: &Clock, address: &str) -> Result<()> {
    let paper: PaperFile = files::toml_file("paper.toml")?;
    let articles = files::articles()?;
    let mut settings = Settings::new(&paper.name, &paper.language, address)?;
    settings.tagline.clone_from(&paper.tagline);
    settings.description.clone_from(&paper.description);
    settings.time_zone.clone_from(&paper.timezone);
    settings.accent.clone_from(&paper.accent);
    settings.is_sample = true;
    // Whoever tries the sample paper sees at once what they wrote.
    "open".clone_into(&mut settings.comments);
    let sample = Sample {
        stored: store_files(media, &articles, &paper)?,
        settings: settings.checked()?,
        comments: files::toml_file("comments.toml")?,
        // On a machine whose clock is behind, the sample's newest day is today: nothing of it is still to come.
        now: clock.now().max(newest(&articles)?),
        paper,
        articles,
    };
    let sample = Arc::new(sample);
    db.write(move |tx| {
        let sample = Arc::clone(&sample);
        Box::pin(async move {
            write(tx, &sample).await?;
            Ok(related::want_all(tx).await?)
        })
    })
    .await
}

/// When the sample's newest live article was published or changed (ms UTC).
fn newest(articles: &[(ArticleEntry, &'static str)]) -> Result<i64> {
    let live = articles.iter().filter(|(article, _)| article.state == "live");
    let times = live.flat_map(|(article, _)| article.published.iter().chain(&article.updated));
    times.map(|at| instant(at)).try_fold(0, |newest, at| Ok(newest.max(at?)))
}

/// Puts every file that is used on disk, with what is said of it where it is used first.
fn store_files(
    media: &MediaFolder,
    articles: &[(ArticleEntry, &'static str)],
    paper: &PaperFile,
) -> Result<Vec<(String, NewMedium, StoredFile)>> {
    let mut wanted: Vec<(String, String, String, String)> = Vec::new();
    let mut want = |name: &str, alt: &str, caption: &str, credit: &str| {
        if wanted.iter().all(|(known, ..)| known != name) {
            wanted.push((name.to_owned(), alt.to_owned(), caption.to_owned(), credit.to_owned()));
        }
    };
    for (article, html) in articles {
        for picture in article.lead_picture.iter().chain(&article.gallery) {
            want(&picture.file, &picture.alt, &picture.caption, &picture.credit);
        }
        if let Some(video) = &article.video {
            want(&video.poster, "", "", "");
            want(&video.file, "", "", "");
            video.captions.iter().for_each(|captions| want(&captions.file, "", "", ""));
        }
        if let Some(audio) = &article.audio {
            want(&audio.file, "", "", "");
            audio.captions.iter().for_each(|captions| want(&captions.file, "", "", ""));
        }
        for piece in html.split("<img src=\"").skip(1) {
            want(piece.split('"').next().unwrap_or_default(), "", "", "");
        }
    }
    let promoted: PromotedFiles = files::toml_file(PROMOTIONS)?;
    for name in paper
        .people
        .iter()
        .filter_map(|person| person.portrait.as_ref())
        .chain(promoted.promotion.iter().filter_map(|promotion| promotion.picture.as_ref()))
    {
        want(name, "", "", "");
    }
    let mut out = Vec::with_capacity(wanted.len());
    for (name, alt, caption, credit_line) in wanted {
        let is_picture = name.ends_with(".jpg") || name.ends_with(".png");
        let folder = if is_picture { "pictures" } else { "media" };
        let stored =
            media.put(files::bytes(&format!("{folder}/{name}"))?).with_context(|| format!("storing {name}"))?;
        let medium = NewMedium { alt, caption, credit_line, original_name: name.clone(), ..NewMedium::default() };
        out.push((name, medium, stored));
    }
    Ok(out)
}

async fn write(tx: &mut Tx, sample: &Sample) -> Result<()> {
    if settings::find(tx).await?.is_some() {
        anyhow::bail!("this store already holds a paper");
    }
    settings::save(tx, &sample.settings).await?;
    let mut rows_of = Files::new();
    for (name, medium, stored) in &sample.stored {
        // Public before, in this project's own files: shown as it is until its sizes are made.
        let source_address = sample.settings.absolute(&format!("/sample/{name}"));
        let medium = NewMedium { created_at: sample.now, source_address, ..medium.clone() };
        rows_of.insert(name.clone(), insert_stored(tx, &medium, stored).await?);
    }
    let sections = write_sections(tx, &sample.paper).await?;
    let mut topics_of = HashMap::new();
    for topic in &sample.paper.topics {
        let path = format!("/topic/{}", topic.slug);
        let new = NewTopic {
            slug: topic.slug.clone(),
            path: path.clone(),
            name: topic.name.clone(),
            description: String::new(),
        };
        let id = topics::insert(tx, &new).await?;
        addresses::add(tx, &path, "topic", id, true).await?;
        topics_of.insert(topic.slug.as_str(), id);
    }
    let people = write_people(tx, sample, &rows_of).await?;
    let mut pages = HashMap::new();
    for page in &sample.paper.pages {
        pages.insert(page.slug.as_str(), write_page(tx, sample, page, &rows_of).await?);
    }
    let furniture = Furniture { files: rows_of, sections, topics: topics_of, people };
    let mut articles_of = HashMap::new();
    for (entry, html) in &sample.articles {
        articles_of.insert(entry.slug.as_str(), write_article(tx, sample, &furniture, entry, html).await?);
    }
    dossiers::write(tx, sample, &furniture, &articles_of).await?;
    write_comments(tx, sample, &furniture, &articles_of).await?;
    write_menus(tx, sample, &furniture, &pages).await?;
    write_promotions(tx, sample, &furniture.files).await?;
    sections_write::recount(tx).await?;
    topics::recount(tx).await?;
    people_write::recount(tx).await?;
    articles::recount_comments(tx, &articles_of.into_values().collect::<Vec<_>>()).await?;
    Ok(())
}

/// Rows by slug or file name.
struct Furniture<'a> {
    files: Files,
    /// Each section's own row first, then those above it.
    sections: HashMap<&'a str, Vec<i64>>,
    topics: HashMap<&'a str, i64>,
    people: HashMap<&'a str, i64>,
}

async fn write_sections<'a>(tx: &mut Tx, paper: &'a PaperFile) -> Result<HashMap<&'a str, Vec<i64>>> {
    let mut out: HashMap<&str, Vec<i64>> = HashMap::new();
    let mut paths: HashMap<&str, String> = HashMap::new();
    for (position, section) in paper.sections.iter().enumerate() {
        let parent = section.parent.as_deref();
        let above = parent.and_then(|parent| out.get(parent)).cloned().unwrap_or_default();
        let base = parent.and_then(|parent| paths.get(parent)).map_or("", String::as_str);
        let path = format!("{base}/{}", section.slug);
        let new = NewSection {
            parent_id: above.first().copied(),
            slug: section.slug.clone(),
            path: path.clone(),
            name: section.name.clone(),
            description: section.description.clone(),
            position: position as i64,
        };
        let id = sections_write::insert(tx, &new).await?;
        addresses::add(tx, &path, "section", id, true).await?;
        paths.insert(&section.slug, path);
        out.insert(&section.slug, [vec![id], above].concat());
    }
    Ok(out)
}

async fn write_people<'a>(tx: &mut Tx, sample: &'a Sample, files: &Files) -> Result<HashMap<&'a str, i64>> {
    let mut out = HashMap::new();
    for person in &sample.paper.people {
        let new = NewPerson {
            public_id: public_id(),
            slug: person.slug.clone(),
            name: match &person.native_name {
                Some(native) => format!("{} {native}", person.name),
                None => person.name.clone(),
            },
            bio: person.bio.clone(),
            email: person.mail.clone(),
            address: String::new(),
            created_at: sample.now,
        };
        let id = people_write::insert(tx, &new).await?;
        let portrait = person.portrait.as_ref().and_then(|file| files.get(file)).copied();
        rows_write::set_portrait(tx, id, &person.role, portrait).await?;
        out.insert(person.slug.as_str(), id);
    }
    Ok(out)
}

fn public_id() -> String {
    Uuid::now_v7().to_string()
}

/// The row of what was admitted; what the sample does not say is empty.
fn new_article(sample: &Sample, arrival: &Arrival, slug: &str) -> NewArticle {
    let admitted = admit(arrival, sample.now);
    NewArticle {
        public_id: public_id(),
        article_type: arrival.article_type.as_str(),
        slug: slug.to_owned(),
        status: admitted.status.as_str(),
        visibility: arrival.visibility.as_str(),
        password_hash: String::new(),
        kind: arrival.kind.map(kind_word).unwrap_or_default(),
        format: arrival.format.as_str(),
        language: arrival.language.clone(),
        headline: admitted.headline,
        standfirst: arrival.standfirst.clone(),
        teaser: admitted.teaser,
        body: arrival.body.to_json(),
        word_count: admitted.word_count,
        reading_secs: admitted.reading_secs,
        key_terms: admitted.key_terms,
        lead_media_id: None,
        section_id: None,
        translation_of: String::new(),
        position: 0,
        is_sticky: false,
        search_title: String::new(),
        search_description: String::new(),
        comment_policy: if arrival.article_type == ArticleType::Page { "closed" } else { "open" },
        first_published_at: admitted.first_published_at,
        updated_at: admitted.updated_at,
        scheduled_at: admitted.scheduled_at,
        created_at: sample.now,
        modified_at: admitted.updated_at.or(admitted.first_published_at).unwrap_or(sample.now),
    }
}

async fn insert_article(tx: &mut Tx, article: &NewArticle, path: Option<&str>) -> Result<i64> {
    let id = articles::insert(tx, article, path).await?;
    if let Some(path) = path {
        addresses::add(tx, path, "article", id, true).await?;
    }
    Ok(id)
}

async fn write_page(tx: &mut Tx, sample: &Sample, page: &files::PageEntry, rows_of: &Files) -> Result<i64> {
    let arrival = Arrival {
        article_type: ArticleType::Page,
        kind: None,
        format: Format::Standard,
        status: Status::Live,
        visibility: Visibility::Public,
        language: page.language.clone(),
        headline: page.title.clone(),
        standfirst: String::new(),
        body: body::read(files::text(&format!("pages/{}.html", page.slug))?, rows_of),
        published_at: Some(instant(&page.published)?),
        modified_at: None,
    };
    insert_article(tx, &new_article(sample, &arrival, &page.slug), Some(&format!("/{}", page.slug))).await
}

fn track(captions: &CaptionsEntry, media: MediaRef) -> Track {
    Track { media, kind: captions.kind, lang: captions.language.clone(), label: captions.label.clone() }
}

/// The body with what the front matter describes: the film or the recording at its start, the gallery
/// at its end.
fn whole_body(sample: &Sample, files: &Files, entry: &ArticleEntry, html: &str) -> Result<Body> {
    let mut body = body::read(html, files);
    let library = |name: &str| MediaRef::Library(files.get(name).copied().unwrap_or_default());
    let clip = |file: &str, captions: &[CaptionsEntry]| Clip {
        sources: vec![library(file)],
        poster: None,
        title: entry.headline.clone(),
        caption: Vec::new(),
        tracks: captions.iter().map(|captions| track(captions, library(&captions.file))).collect(),
        width: None,
        height: None,
        is_looped: false,
    };
    if let Some(video) = &entry.video {
        let clip = Clip {
            poster: Some(library(&video.poster)),
            width: Some(video.width),
            height: Some(video.height),
            ..clip(&video.file, &video.captions)
        };
        body.blocks.insert(0, Block { id: "film".to_owned(), lang: None, node: Node::Video(clip) });
    }
    if let Some(audio) = &entry.audio {
        let node = Node::Audio(clip(&audio.file, &audio.captions));
        body.blocks.insert(0, Block { id: "sound".to_owned(), lang: None, node });
    }
    if !entry.gallery.is_empty() {
        let figures = entry.gallery.iter().map(|picture| {
            let row = files.get(&picture.file).copied().unwrap_or_default();
            body::figure(row, &picture.alt, &picture.caption, &picture.credit)
        });
        let node = Node::Gallery { figures: figures.collect(), columns: Some(2), caption: Vec::new() };
        body.blocks.push(Block { id: "gallery".to_owned(), lang: None, node });
    }
    for question in sample.comments.questions.iter().filter(|question| question.article == entry.slug) {
        body = body::mark_question(&body, &question.quote, &question.id)?;
    }
    Ok(body)
}

async fn write_article(
    tx: &mut Tx,
    sample: &Sample,
    furniture: &Furniture<'_>,
    entry: &ArticleEntry,
    html: &str,
) -> Result<i64> {
    let (status, visibility) = match entry.state.as_str() {
        "live" => (Status::Live, Visibility::Public),
        "scheduled" => (Status::Scheduled, Visibility::Public),
        "private" => (Status::Live, Visibility::Private),
        _ => (Status::Draft, Visibility::Public),
    };
    let published_at = entry.published.as_deref().map(instant).transpose()?;
    let arrival = Arrival {
        article_type: ArticleType::Article,
        kind: parse_kind(&entry.kind),
        format: Format::parse(&entry.format).unwrap_or(Format::Standard),
        status,
        visibility,
        language: entry.language.clone(),
        headline: entry.headline.clone(),
        standfirst: entry.standfirst.clone(),
        body: whole_body(sample, &furniture.files, entry, html)?,
        published_at,
        modified_at: entry.updated.as_deref().map(instant).transpose()?,
    };
    let sections = furniture.sections.get(entry.section.as_str()).cloned().unwrap_or_default();
    let lead = entry.lead_picture.as_ref();
    let lead_file = lead.map(|picture| &picture.file).or(entry.video.as_ref().map(|video| &video.poster));
    let new = NewArticle {
        lead_media_id: lead_file.and_then(|file| furniture.files.get(file)).copied(),
        section_id: sections.first().copied(),
        translation_of: translation_key(sample, entry),
        is_sticky: entry.is_lead,
        ..new_article(sample, &arrival, &entry.slug)
    };
    let month = published_at
        .and_then(|at| jiff::Timestamp::from_millisecond(at).ok())
        .map(|at| at.to_zoned_datetime(sample.settings.zone()).strftime("%Y/%m").to_string());
    let path = month.map(|month| format!("/{month}/{}", entry.slug));
    let id = insert_article(tx, &new, path.as_deref()).await?;
    let details = rows_write::Details {
        kicker: &entry.kicker,
        short_headline: &entry.short_headline,
        dateline: &entry.dateline,
        lead_caption: lead.map_or("", |picture| &picture.caption),
        lead_credit: lead.map_or("", |picture| &picture.credit),
        sources: serde_json::to_string(&entry.sources)?,
        series: entry.series.as_ref().map_or("", |series| &series.name),
        series_position: entry.series.as_ref().map_or(0, |series| series.position),
        is_grave: entry.is_grave,
    };
    rows_write::set_details(tx, id, &details).await?;
    let listed_at = new.first_published_at.filter(|_| visibility == Visibility::Public);
    for (index, section) in sections.iter().enumerate() {
        articles::add_section(tx, id, *section, index > 0, listed_at).await?;
    }
    let topics = entry.topics.iter().filter_map(|slug| furniture.topics.get(slug.as_str()));
    for (position, topic) in topics.enumerate() {
        articles::add_topic(tx, id, *topic, position as i64, listed_at).await?;
    }
    let shown = arrival.body.media_refs().into_iter().filter_map(|media| match media {
        MediaRef::Library(id) => Some(*id),
        MediaRef::Address(_) => None,
    });
    for medium in shown.collect::<BTreeSet<i64>>() {
        articles::add_medium(tx, id, medium).await?;
    }
    write_credits(tx, sample, furniture, entry, id, listed_at).await?;
    Ok(id)
}

/// The key shared by the language versions of an article: the slug of the one the others
/// translate; empty for an article that stands alone.
fn translation_key(sample: &Sample, entry: &ArticleEntry) -> String {
    let is_translated =
        || sample.articles.iter().any(|(other, _)| other.translation_of.as_deref() == Some(&entry.slug));
    match &entry.translation_of {
        Some(original) => original.clone(),
        None if is_translated() => entry.slug.clone(),
        None => String::new(),
    }
}

async fn write_credits(
    tx: &mut Tx,
    sample: &Sample,
    furniture: &Furniture<'_>,
    entry: &ArticleEntry,
    id: i64,
    listed_at: Option<i64>,
) -> Result<()> {
    let authors = entry.bylines.iter().filter_map(|slug| furniture.people.get(slug.as_str()));
    for (position, person) in authors.enumerate() {
        articles::add_author(tx, id, *person, position as i64, listed_at).await?;
    }
    for (position, contributor) in entry.contributors.iter().enumerate() {
        let known = sample.paper.people.iter().find(|person| person.name == contributor.name);
        if let Some(person) = known.and_then(|person| furniture.people.get(person.slug.as_str())) {
            let position = (entry.bylines.len() + position) as i64;
            rows_write::add_contributor(tx, id, *person, &contributor.role, position, listed_at).await?;
        }
    }
    Ok(())
}

async fn write_comments(
    tx: &mut Tx,
    sample: &Sample,
    furniture: &Furniture<'_>,
    articles_of: &HashMap<&str, i64>,
) -> Result<()> {
    let mut asked = HashMap::new();
    for question in &sample.comments.questions {
        if let Some(article) = articles_of.get(question.article.as_str()) {
            let asked_at = instant(&question.asked)?;
            let id = questions::put(tx, &public_id(), *article, &question.id, &question.text, true, asked_at).await?;
            let body = Body::from_json(&load_body(tx, *article).await?)?;
            settle(tx, *article, &body, &[]).await?;
            asked.insert(question.id.as_str(), id);
        }
    }
    let mut known: HashMap<&str, i64> = HashMap::new();
    for comment in &sample.comments.comments {
        let article = articles_of.get(comment.article.as_str());
        let article = *article.with_context(|| format!("comment {} stands under no article", comment.id))?;
        let staff = comment.person.as_deref();
        let staff_name = sample.paper.people.iter().find(|person| Some(person.slug.as_str()) == staff);
        let paragraphs = comment.text.split("\n\n").map(|text| format!("<p>{}</p>", courant_body::escape_text(text)));
        let new = NewComment {
            public_id: public_id(),
            kind: CommentKind::Comment.as_str(),
            state: CommentState::parse(&comment.state).unwrap_or(CommentState::Held).as_str(),
            author_name: comment.guest.clone().or(staff_name.map(|person| person.name.clone())).unwrap_or_default(),
            author_email: String::new(),
            author_address: String::new(),
            person_id: staff.and_then(|slug| furniture.people.get(slug)).copied(),
            body: read_html(&paragraphs.collect::<String>(), &Policy::Comment).body.to_json(),
            votes_up: comment.votes_up,
            votes_down: comment.votes_down,
            is_pinned: false,
            fields: "{}".to_owned(),
            created_at: instant(&comment.written)?,
        };
        let parent = comment.parent.as_deref().and_then(|parent| known.get(parent)).copied();
        let question = comment.question.as_deref().and_then(|question| asked.get(question)).copied();
        known.insert(&comment.id, comments::insert(tx, &new, article, parent, question).await?);
    }
    Ok(())
}

async fn write_menus(
    tx: &mut Tx,
    sample: &Sample,
    furniture: &Furniture<'_>,
    pages: &HashMap<&str, i64>,
) -> Result<()> {
    let target = |entry: &files::MenuEntry| -> Option<(&'static str, i64)> {
        let section = entry.section.as_deref().and_then(|slug| furniture.sections.get(slug)?.first().copied());
        let page = entry.page.as_deref().and_then(|slug| pages.get(slug).copied());
        section.map(|id| ("section", id)).or(page.map(|id| ("article", id)))
    };
    for (location, entries) in [("main", &sample.paper.menus.main), ("footer", &sample.paper.menus.footer)] {
        let menu_id = menus::insert(tx, location, location, location).await?;
        for (position, (target_kind, target)) in entries.iter().filter_map(target).enumerate() {
            let item = NewMenuItem {
                menu_id,
                parent_id: None,
                position: position as i64,
                label: String::new(),
                target_kind,
                target_id: Some(target),
                address: String::new(),
            };
            menus::insert_item(tx, &item).await?;
        }
    }
    Ok(())
}

/// The promotions, from the same sort of file that `courant promotions apply` takes.
async fn write_promotions(tx: &mut Tx, sample: &Sample, rows_of: &Files) -> Result<()> {
    let sections = sections::list_all(tx).await?;
    let entries = file::parse(files::text(PROMOTIONS)?, &sample.settings.zone(), &sections)
        .map_err(|complaints| file::Refused { file: PROMOTIONS.to_owned(), complaints })?;
    let picture = |entry: &file::Entry| entry.picture.as_ref().and_then(|name| rows_of.get(name)).copied();
    let all: Vec<(file::Entry, Option<i64>)> =
        entries.into_iter().map(|entry| (entry.clone(), picture(&entry))).collect();
    add_all(tx, &all).await
}
