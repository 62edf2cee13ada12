//! From an item to what will be written of it: pure, so that a batch can be planned on several
//! cores while the one before it is being written.

use super::fields::{self, Fields, Follower};
use super::furniture::{Furniture, is_taxonomy_kept, item_term_key, login_key};
use super::item::{Item, ItemTerm};
use super::language::language_of;
use super::library::{Library, Resolver};
use super::note::{Note, Sort};
use super::plan_comments::{self, PlannedComment};
use super::role::{self, Role, key_of, short_hash, twin_key};
use super::site::{OldSite, asks_by_number, split_address};
use super::text::{at_most, old_slug, plain};
use crate::articles::rows_write::NewArticle;
use courant_body::{Block, Body, Clip, MediaRef, Node, WordPressContext, read_wordpress};
use courant_kit::key::hex;
use courant_news::address;
use courant_news::article::{Arrival, admit};
use courant_news::kind::{ArticleType, Format, Kind, Status, Visibility, kind_word};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Rows of the paper for names of the old site.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids {
    pub sections: HashMap<String, i64>,
    pub sections_by_term: HashMap<i64, i64>,
    /// The section above each.
    pub above: HashMap<i64, Option<i64>>,
    pub topics: HashMap<String, i64>,
    pub people: HashMap<String, i64>,
    pub people_by_user: HashMap<i64, i64>,
}

/// What planning needs beside the item.
pub(super) struct Context<'a> {
    pub site: &'a OldSite,
    pub furniture: &'a Furniture,
    pub ids: &'a Ids,
    pub library: &'a Library,
    /// Language of what does not say otherwise (BCP 47).
    pub language: &'a str,
    pub now: i64,
}

/// Which address an article wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wish {
    /// None: readers may not open it.
    None,
    /// The one it had.
    Kept(String),
    /// One made from its slug, since it had none of its own.
    Made(String),
}

/// An article with all that hangs on it, ready to be written.
#[derive(Debug)]
pub(super) struct PlannedArticle {
    pub article: NewArticle,
    pub wish: Wish,
    pub sections: Vec<i64>,
    pub topics: Vec<i64>,
    pub authors: Vec<i64>,
    pub media: Vec<i64>,
    pub fields: Vec<(String, String)>,
    /// Mark, question, whether it is open.
    pub questions: Vec<(String, String, bool)>,
    /// Former paths.
    pub redirects: Vec<String>,
    pub followers: Vec<Follower>,
}

/// An item ready to be written.
#[derive(Debug)]
pub(super) struct Planned {
    pub key: String,
    pub twin: String,
    pub hash: String,
    pub label: String,
    /// None where the paper has the very same already.
    pub article: Option<Box<PlannedArticle>>,
    pub comments: Vec<PlannedComment>,
    pub notes: Vec<Note>,
}

/// What an item says, as a hash: differs when a newer export says something else.
pub(super) fn hash_of(item: &Item) -> String {
    let mut texts: Vec<&str> = vec![
        &item.title,
        &item.link,
        &item.creator,
        &item.content,
        &item.excerpt,
        &item.comment_status,
        &item.post_name,
        &item.status,
        &item.post_type,
        &item.post_password,
        &item.attachment_url,
        if item.is_sticky { "1" } else { "" },
    ];
    let numbers = format!("{:?} {:?} {} {}", item.at, item.modified_at, item.post_parent, item.menu_order);
    texts.push(&numbers);
    for term in &item.terms {
        texts.extend([term.domain.as_str(), &term.nicename, &term.name]);
    }
    for (key, value) in item.meta.iter().filter(|(key, _)| key != "_edit_lock") {
        texts.extend([key.as_str(), value]);
    }
    short_hash(&texts)
}

/// Plans an article or page. `is_same`: the paper has it already as it stands here; only its
/// comments are planned. `knows_comment` tells comments the paper has.
pub(super) fn plan(item: &Item, context: &Context<'_>, is_same: bool, knows_comment: &dyn Fn(&str) -> bool) -> Planned {
    let label = item.label().unwrap_or_else(|| "an item without number and title".to_owned());
    let mut notes = Vec::new();
    let resolver = Resolver::new(context.site, context.library, context.furniture);
    let article = (!is_same).then(|| Box::new(plan_article(item, context, &resolver, &label, &mut notes)));
    let comments = plan_comments::plan(item, context, &resolver, &label, &mut notes, knows_comment);
    for key in resolver.missing() {
        let reason = "its file is not among the attachments of the export; kept as a link to the old address";
        notes.push(Note::lost(format!("{label}: {key}"), reason));
    }
    Planned { key: key_of(item), twin: twin_key(item), hash: hash_of(item), label, article, comments, notes }
}

/// Plans the comments under an attachment's own page for the article it stands in.
pub(super) fn plan_medium_comments(
    item: &Item,
    context: &Context<'_>,
    knows_comment: &dyn Fn(&str) -> bool,
) -> Planned {
    let label = item.label().unwrap_or_else(|| "an attachment without number and title".to_owned());
    let mut notes = Vec::new();
    let resolver = Resolver::new(context.site, context.library, context.furniture);
    let comments = plan_comments::plan(item, context, &resolver, &label, &mut notes, knows_comment);
    if item.post_parent > 0 && comments.iter().any(|comment| comment.comment.is_some()) {
        notes.push(Note::changed(&label, "comments under the page of an attachment stand under its article"));
    }
    let key = item.post_parent.to_string();
    Planned { twin: key.clone(), key, hash: String::new(), label, article: None, comments, notes }
}

fn plan_article(
    item: &Item,
    context: &Context<'_>,
    resolver: &Resolver<'_>,
    label: &str,
    notes: &mut Vec<Note>,
) -> PlannedArticle {
    let role = role::of(item);
    let article_type = if role == Role::Article { ArticleType::Article } else { ArticleType::Page };
    if role == Role::Custom {
        let reason = format!(
            "content of the type {}, which the old site did not list among its articles, became a page",
            item.post_type
        );
        notes.push(Note::changed(label, reason));
    }
    let mut fields = fields::read(item, label, &context.site.title);
    notes.append(&mut fields.notes);
    let (status, visibility) = state_of(item, label, notes);
    let mut reading = read_body(item, &fields, context, resolver, label, notes);
    add_enclosures(item, context, &mut reading.body);
    let questions = reading.questions.iter().map(|q| (q.id.clone(), q.question.clone(), q.is_opened)).collect();

    let places = places_of(item, context, &fields, label, notes);
    let text_start = courant_body::plain_text(&reading.body);
    let language = language_of(item, context, &text_start);
    let standfirst = at_most(&plain(&item.excerpt), 2_000);
    let arrival = Arrival {
        article_type,
        kind: places.kind,
        format: format_of(item),
        status,
        visibility,
        language,
        headline: plain(&item.title),
        standfirst,
        body: reading.body,
        published_at: item.at,
        modified_at: item.modified_at,
    };
    let admitted = admit(&arrival, context.now);
    if status == Status::Scheduled && admitted.status != Status::Scheduled {
        notes.push(Note::changed(label, "its time to go live passed while it lay in the export; it is not public"));
    }
    if status == Status::Live && admitted.status == Status::Scheduled {
        notes.push(Note::changed(label, "dated in the future; it goes live by itself then"));
    }
    let slug = slug_of(item, &arrival.headline);
    let wish = wish_of(item, context.site, admitted.status, &slug, label, notes);
    let redirects = redirects_of(&fields, &wish);
    let mut media = lead_and_media(&arrival.body, fields.lead, context, label, notes);
    let lead_media_id = media.0.take();
    let created_at = item.at.or(item.modified_at).unwrap_or(context.now);
    let article = NewArticle {
        public_id: Uuid::now_v7().to_string(),
        article_type: article_type.as_str(),
        slug,
        status: admitted.status.as_str(),
        visibility: visibility.as_str(),
        password_hash: password_hash(&item.post_password),
        kind: arrival.kind.map(kind_word).unwrap_or_default(),
        format: arrival.format.as_str(),
        language: arrival.language.clone(),
        headline: admitted.headline,
        standfirst: arrival.standfirst.clone(),
        teaser: admitted.teaser,
        body: arrival.body.to_json().replace("\\u0000", ""),
        word_count: admitted.word_count,
        reading_secs: admitted.reading_secs,
        key_terms: admitted.key_terms,
        lead_media_id,
        section_id: places.main_section,
        translation_of: translation_of(item, context, &fields),
        position: item.menu_order,
        is_sticky: item.is_sticky,
        search_title: fields.search_title,
        search_description: fields.search_description,
        comment_policy: if item.comment_status == "open" { "open" } else { "closed" },
        first_published_at: admitted.first_published_at,
        updated_at: admitted.updated_at,
        scheduled_at: admitted.scheduled_at,
        created_at,
        modified_at: item.modified_at.unwrap_or(created_at).max(created_at),
    };
    PlannedArticle {
        article,
        wish,
        sections: places.sections,
        topics: places.topics,
        authors: places.authors,
        media: media.1,
        fields: fields.kept,
        questions,
        redirects,
        followers: fields.followers,
    }
}

/// Where it stands and who may see it. What is not known to be public is not.
fn state_of(item: &Item, label: &str, notes: &mut Vec<Note>) -> (Status, Visibility) {
    let is_feed = item.post_id.is_none() && item.post_type.is_empty() && item.status.is_empty();
    let status = match item.status.as_str() {
        "publish" | "private" => Status::Live,
        "" if is_feed => Status::Live,
        "future" => Status::Scheduled,
        "pending" => Status::Filed,
        "trash" => Status::Withdrawn,
        "draft" | "auto-draft" => Status::Draft,
        other => {
            let reason = match other {
                "" => "the file does not say whether it was published; kept as a draft".to_owned(),
                other => format!("the state {other} is unknown here; kept as a draft"),
            };
            notes.push(Note::changed(label, reason));
            Status::Draft
        }
    };
    let visibility = match item.status.as_str() {
        "private" => Visibility::Private,
        _ if !item.post_password.is_empty() => Visibility::Password,
        _ => Visibility::Public,
    };
    (status, visibility)
}

fn read_body(
    item: &Item,
    fields: &Fields,
    context: &Context<'_>,
    resolver: &Resolver<'_>,
    label: &str,
    notes: &mut Vec<Note>,
) -> courant_body::Reading {
    let mut content = with_blocks(&item.content, &context.furniture.blocks);
    if let Some(film) = fields.film.as_ref().filter(|film| !content.contains(film.as_str())) {
        content = format!("{film}\n\n{content}");
    }
    let wordpress = WordPressContext { base_url: &context.site.base_url, lang: context.language, resolve: resolver };
    let reading = read_wordpress(&content, item.post_id.unwrap_or_default(), &wordpress);
    notes.extend(reading.losses.iter().map(|loss| Note::of_loss(Sort::Lost, label, loss)));
    notes.extend(reading.changes.iter().map(|loss| Note::of_loss(Sort::Changed, label, loss)));
    reading
}

/// The text with reusable blocks put where they are used; blocks in blocks three deep.
fn with_blocks(content: &str, blocks: &HashMap<i64, String>) -> String {
    let mut content = content.to_owned();
    for _ in 0..3 {
        if blocks.is_empty() || !content.contains("<!-- wp:block ") || content.len() > 8 << 20 {
            break;
        }
        let mut out = String::with_capacity(content.len());
        let mut rest = content.as_str();
        while let Some(start) = rest.find("<!-- wp:block ") {
            let Some(end) = rest.get(start..).and_then(|tail| tail.find("-->")).map(|end| start + end + 3) else {
                break;
            };
            let tag = rest.get(start..end).unwrap_or_default();
            let number = tag.split_once("\"ref\":").map(|(_, after)| after.trim_start());
            let digits = number.map(|text| text.chars().take_while(char::is_ascii_digit).collect::<String>());
            let block = digits.and_then(|digits| digits.parse::<i64>().ok()).and_then(|id| blocks.get(&id));
            out.push_str(rest.get(..start).unwrap_or_default());
            out.push_str(block.map_or(tag, String::as_str));
            rest = rest.get(end..).unwrap_or_default();
        }
        out.push_str(rest);
        content = out;
    }
    content
}

/// Podcasts keep their sound beside the text: it becomes a player above it, unless the text has one.
fn add_enclosures(item: &Item, context: &Context<'_>, body: &mut Body) {
    let has_player =
        body.walk().iter().any(|block| matches!(block.node, Node::Audio(_) | Node::Video(_) | Node::Playlist { .. }));
    if has_player {
        return;
    }
    let mut seen = HashSet::new();
    let mut players = Vec::new();
    for (at, enclosure) in item.enclosures.iter().enumerate().take(20) {
        let Some(url) = courant_body::address::media_address(&enclosure.url).filter(|url| seen.insert(url.clone()))
        else {
            continue;
        };
        let path = url.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
        let is_sound = enclosure.mime.starts_with("audio/") || ends(&[".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav"]);
        let is_film = enclosure.mime.starts_with("video/") || ends(&[".mp4", ".m4v", ".webm", ".ogv", ".mov"]);
        if !is_sound && !is_film {
            continue;
        }
        let known = context.site.upload_key(&url).and_then(|key| context.library.find_file(&key).map(|found| found.id));
        let media = known.map_or(MediaRef::Address(url), MediaRef::Library);
        let clip = Clip {
            sources: vec![media],
            poster: None,
            title: String::new(),
            caption: Vec::new(),
            tracks: Vec::new(),
            width: None,
            height: None,
            is_looped: false,
        };
        let node = if is_sound { Node::Audio(clip) } else { Node::Video(clip) };
        players.push(Block { id: format!("enclosure{at}"), lang: None, node });
    }
    body.blocks.splice(0..0, players);
}

struct Places {
    sections: Vec<i64>,
    main_section: Option<i64>,
    topics: Vec<i64>,
    authors: Vec<i64>,
    kind: Option<Kind>,
}

fn places_of(item: &Item, context: &Context<'_>, fields: &Fields, label: &str, notes: &mut Vec<Note>) -> Places {
    let mut places =
        Places { sections: Vec::new(), main_section: None, topics: Vec::new(), authors: Vec::new(), kind: None };
    let add = |list: &mut Vec<i64>, id: i64| {
        if !list.contains(&id) {
            list.push(id);
        }
    };
    let mut coauthors = Vec::new();
    for term in &item.terms {
        let (taxonomy, key) = item_term_key(&term.domain, &term.nicename, &term.name);
        match taxonomy {
            "category" => {
                if let Some(id) = context.ids.sections.get(&key) {
                    add(&mut places.sections, *id);
                }
                if places.kind.is_none() {
                    places.kind = kind_of(&key);
                    if let Some(kind) = places.kind {
                        let item = format!("{label}: {}", kind_word(kind));
                        notes.push(Note::changed(item, "its kind was taken from its category's name"));
                    }
                }
            }
            "author" => coauthors.extend(
                context
                    .furniture
                    .find_coauthor(&term.nicename, &term.name)
                    .and_then(|key| context.ids.people.get(key))
                    .copied(),
            ),
            taxonomy if taxonomy == "post_tag" || is_taxonomy_kept(taxonomy) => {
                if let Some(id) = context.ids.topics.get(&key) {
                    add(&mut places.topics, *id);
                }
            }
            _ => {}
        }
    }
    coauthors.into_iter().for_each(|id| add(&mut places.authors, id));
    if places.authors.is_empty() {
        places.authors.extend(context.ids.people.get(&login_key(&item.creator)));
    }
    let depth = |id: i64| {
        let mut steps = 0;
        let mut above = context.ids.above.get(&id).copied().flatten();
        while let Some(up) = above.filter(|_| steps < 60) {
            steps += 1;
            above = context.ids.above.get(&up).copied().flatten();
        }
        steps
    };
    let primary = fields.primary_category.and_then(|term| context.ids.sections_by_term.get(&term)).copied();
    let deepest = places.sections.iter().copied().enumerate().max_by_key(|(at, id)| (depth(*id), usize::MAX - at));
    places.main_section = primary.filter(|id| places.sections.contains(id)).or(deepest.map(|(_, section)| section));
    places
}

/// The kind of writing that a category's slug says beyond doubt.
fn kind_of(slug: &str) -> Option<Kind> {
    Some(match slug {
        "opinion" | "opinions" | "op-ed" | "editorial" | "editorials" | "meinung" | "kommentare" | "tribune"
        | "opinión" | "opinion-editorial" => Kind::Opinion,
        "analysis" | "analyses" | "analyse" | "análisis" | "analisis" => Kind::Analysis,
        "review" | "reviews" | "rezension" | "rezensionen" | "critique" | "critiques" => Kind::Review,
        "satire" => Kind::Satire,
        _ => return None,
    })
}

fn format_of(item: &Item) -> Format {
    let term = item.terms.iter().find(|term| term.domain == "post_format");
    let name = term.map(|term| if term.nicename.is_empty() { &term.name } else { &term.nicename });
    match name.map(|name| name.trim_start_matches("post-format-").to_lowercase()).as_deref() {
        Some("image") => Format::Picture,
        Some(name) => Format::parse(name).unwrap_or(Format::Standard),
        None => Format::Standard,
    }
}

fn translation_of(item: &Item, context: &Context<'_>, fields: &Fields) -> String {
    let group = |term: &&ItemTerm| term.domain == "post_translations";
    let key = item.terms.iter().find(group).map(|term| term.nicename.clone()).or_else(|| fields.translation_of.clone());
    key.filter(|key| !key.is_empty()).map(|key| format!("{}:{key}", context.site.source)).unwrap_or_default()
}

fn slug_of(item: &Item, headline: &str) -> String {
    let slug = old_slug(item.post_name.trim_end_matches("__trashed"));
    if slug.is_empty() { courant_text::slug(headline) } else { at_most(&slug, 400) }
}

/// The address it wants: the path of its link. What readers may not open has none.
fn wish_of(item: &Item, site: &OldSite, status: Status, slug: &str, label: &str, notes: &mut Vec<Note>) -> Wish {
    if !matches!(status, Status::Live | Status::Scheduled) {
        return Wish::None;
    }
    let (host, rest) = match split_address(&item.link) {
        Some((host, rest)) => (host, rest),
        None => (String::new(), item.link.trim()),
    };
    let query = rest.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let path = address::normal_path(rest).filter(|path| path != "/" && *path != site.folder && !rest.is_empty());
    let made = || {
        Wish::Made(address::normal_path(&site.below(slug)).unwrap_or_else(|| format!("/{}", courant_text::slug(slug))))
    };
    let wish = match path {
        Some(path) if !asks_by_number(query) => {
            if !host.is_empty() && !site.owns(&host) {
                notes.push(Note::changed(label, "its link leads to another site; the path of it is its address here"));
            }
            Wish::Kept(path)
        }
        _ => made(),
    };
    match &wish {
        Wish::Kept(path) | Wish::Made(path) if address::is_reserved(path) => {
            let reason = format!("the address {path} belongs to the system; the article stands at /-{path}");
            notes.push(Note::changed(label, reason));
            Wish::Kept(format!("/-{path}"))
        }
        _ => wish,
    }
}

/// The paths an item had before, by what the file says alone.
pub(super) fn former_paths(item: &Item, site: &OldSite, now: i64) -> Vec<String> {
    if !item.meta.iter().any(|(key, _)| key == "_wp_old_slug") {
        return Vec::new();
    }
    let fields = fields::read(item, "", &site.title);
    let mut notes = Vec::new();
    let (status, _) = state_of(item, "", &mut notes);
    let status = match status {
        Status::Scheduled if item.at.is_none_or(|at| at <= now) => Status::Approved,
        other => other,
    };
    let slug = slug_of(item, &plain(&item.title));
    redirects_of(&fields, &wish_of(item, site, status, &slug, "", &mut notes))
}

fn redirects_of(fields: &Fields, wish: &Wish) -> Vec<String> {
    let (Wish::Kept(path) | Wish::Made(path)) = wish else { return Vec::new() };
    let Some((folder, last)) = path.rsplit_once('/') else { return Vec::new() };
    // `/2012/01/scar.html` kept its ending when its slug changed.
    let ending =
        last.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| matches!(*ending, "html" | "htm" | "php"));
    let mut out: Vec<String> = Vec::new();
    for slug in &fields.old_slugs {
        let slug = old_slug(slug);
        let former = match ending {
            Some(ending) => format!("{folder}/{slug}.{ending}"),
            None => format!("{folder}/{slug}"),
        };
        if let Some(former) = address::normal_path(&former).filter(|former| {
            !slug.is_empty() && former != path && !address::is_reserved(former) && !out.contains(former)
        }) {
            out.push(former);
        }
    }
    out
}

/// The featured picture, and every medium of the library that the article shows.
fn lead_and_media(
    body: &Body,
    lead: Option<i64>,
    context: &Context<'_>,
    label: &str,
    notes: &mut Vec<Note>,
) -> (Option<i64>, Vec<i64>) {
    let found = lead.and_then(|old_id| context.library.find(old_id)).map(|facts| facts.id);
    if let (Some(old_id), None) = (lead, found) {
        let reason = "its featured picture is not among the attachments of the export";
        notes.push(Note::lost(format!("{label}: attachment {old_id}"), reason));
    }
    let mut media: Vec<i64> = Vec::new();
    let shown = body.media_refs().into_iter().filter_map(|media| match media {
        MediaRef::Library(id) => Some(*id),
        MediaRef::Address(_) => None,
    });
    for id in found.into_iter().chain(shown) {
        if !media.contains(&id) {
            media.push(id);
        }
    }
    (found, media)
}

/// `sha256$salt$hash` of a page's password; the password itself is not kept.
fn password_hash(password: &str) -> String {
    if password.is_empty() {
        return String::new();
    }
    let salt = Uuid::now_v7().simple().to_string();
    let hash = hex(&Sha256::digest(format!("{salt}{password}").as_bytes()));
    format!("sha256${salt}${hash}")
}
