//! The article's page, with everything around the text: labels, byline, dates, share, parts,
//! promotion, related, thread.

use super::around::{BylinePiece, SeriesView, ShareViews, TranslationView, byline, series, share, translations};
use super::cache::{PROMOTIONS, article_tag, named_tag};
use super::corrections::NoteView;
pub use super::page_media::PageMedia;
use super::page_media::lend_tracks;
use super::reasons::reason_of;
use super::site::{DateView, FrameView, LinkView, Site};
use super::slots::{PromotionView, Slots};
use super::view::{
    AlternateView, CardView, HeadView, PictureView, comments_label, digits, format_label, kind_label, picture_ids,
};
use super::{Composed, SiteAssets, clips, dossier, jsonld, questions, share_card, thread};
use crate::articles::{FullArticle, Neighbors, ShareFacts, Translation, rows as articles};
use crate::comments::questions::rows as asked;
use crate::dossiers::Within;
use crate::editing::told::{self, Noted};
use crate::feeds;
use crate::layout;
use crate::media::{Medium, crops::Shape, files::MediaFolder};
use crate::people::{Credit, Person, rows as people};
use crate::related;
use crate::sections::ancestry;
use crate::stats::Thing;
use crate::topics::{Topic, rows as topics};
use anyhow::{Context, Result};
use courant_body::{Body, Labels, MediaRef, QuestionNote, WriteOptions};
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::{Arg, DateStyle, machine_date};
use courant_news::address;
use courant_news::promotion::Slot;
use http::HeaderValue;
use minijinja::Value;
use serde::Serialize;
use std::collections::HashMap;

/// Related articles on a page that names its dossier.
const BESIDE_A_DOSSIER: usize = 4;

#[derive(Serialize)]
struct ArticleView {
    headline: String,
    standfirst: String,
    kicker: String,
    kind: String,
    kind_label: String,
    format: String,
    format_label: String,
    section: Option<LinkView>,
    lang: Option<String>,
    dir: Option<&'static str>,
    byline: Vec<BylinePiece>,
    portraits: Vec<AuthorView>,
    contributors: Vec<String>,
    dateline: String,
    date: Option<DateView>,
    updated: Option<DateView>,
    reading_time: String,
    comments: String,
    rights: String,
}

#[derive(Serialize)]
struct LeadView {
    picture: PictureView,
    caption: String,
    credit: String,
}

#[derive(Serialize)]
struct PartView {
    anchor: String,
    label: String,
    kind: &'static str,
    kind_label: String,
}

#[derive(Clone, Serialize)]
struct AuthorView {
    href: String,
    name: String,
    title: String,
    bio: String,
    picture: Option<PictureView>,
}

/// The body in two pieces with a promotion between them. `ArticlePage::body` is the whole one.
#[derive(Serialize)]
struct BodySlotView {
    before: Value,
    promotion: PromotionView,
    after: Value,
}

#[derive(Serialize)]
struct RelatedView {
    reason: String,
    card: CardView,
}

#[derive(Serialize)]
struct ArticlePage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    crumbs: Vec<LinkView>,
    article: ArticleView,
    share: Option<ShareViews>,
    translations: Vec<TranslationView>,
    lead: Option<LeadView>,
    parts: Vec<PartView>,
    is_locked: bool,
    corrections: Vec<NoteView>,
    body: Value,
    body_slot: Option<BodySlotView>,
    updates: Vec<NoteView>,
    sources: Vec<String>,
    series: Option<SeriesView>,
    dossiers: Vec<dossier::WithinView>,
    topics: Vec<LinkView>,
    promotion: Option<PromotionView>,
    promotion_top: Option<PromotionView>,
    promotion_side: Option<PromotionView>,
    authors: Vec<AuthorView>,
    related: Vec<RelatedView>,
    thread: Option<thread::ThreadView>,
}

/// The words a body needs, in the paper's language.
pub fn body_labels(site: &Site) -> Labels {
    let provider = [("provider", Arg::Text("{provider}"))];
    Labels {
        load_embed: site.locale.text("embed-load", &provider),
        open_embed: site.locale.text("embed-open", &provider),
        footnotes: site.locale.text("footnotes", &[]),
        back_to_text: site.locale.text("back-to-text", &[]),
        table: site.locale.text("wide-table", &[]),
        download: site.locale.text("download", &[]),
        link_to_part: site.locale.text("link-to-part", &[("title", Arg::Text("{part}"))]),
        question: site.locale.text("inline-question", &[]),
        embed_privacy: site.locale.text("embed-privacy", &provider),
        transcript: site.locale.text("transcript", &[]),
        chapters: site.locale.text("chapters", &[]),
        duration: site.locale.text("duration", &[("time", Arg::Text("{time}"))]),
        digits: digits(site),
        lang: site.locale.tag().to_owned(),
    }
}

/// How an article's body is written on its page.
pub fn write_options<'a>(site: &Site, media: &'a PageMedia, language: &str) -> WriteOptions<'a> {
    WriteOptions { labels: body_labels(site), lang: language.to_owned(), ..WriteOptions::new(media) }
}

/// Everything an article's page is composed of.
pub(super) struct Parts {
    pub(super) article: FullArticle,
    pub(super) body: Body,
    pub(super) credits: Vec<Credit>,
    pub(super) topics: Vec<Topic>,
    pub(super) media: PageMedia,
    pub(super) translations: Vec<Translation>,
    pub(super) notes: Vec<Noted>,
    questions: HashMap<String, QuestionNote>,
    pub(super) neighbors: Neighbors,
    /// Dossiers it stands in, with its neighbors there.
    pub(super) within: Vec<(Within, Neighbors)>,
}

/// Rows of the people who wrote it.
pub(super) fn author_ids(credits: &[Credit]) -> Vec<i64> {
    credits.iter().filter(|credit| credit.role == "author").map(|credit| credit.person.id).collect()
}

/// Slots of an article's page.
const SLOTS: &[Slot] = &[Slot::Top, Slot::ArticleBody, Slot::ArticleSide, Slot::ArticleEnd];

/// The page of an article or standing page; `None` where readers may not open it.
pub async fn render(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    folder: &MediaFolder,
    now: i64,
    id: i64,
) -> Result<Option<Composed>> {
    let Some(mut article) = articles::find_public(tx, id).await? else { return Ok(None) };
    if !site.comment_rules.takes(article.section_id, article.published_at, now) {
        "closed".clone_into(&mut article.comment_policy);
    }
    let mut tags = vec![article_tag(id), Tag::new(PROMOTIONS)];
    if article.is_locked {
        let html = locked(site, assets, now, &article)?;
        return Ok(Some(Composed { html, tags, ..Composed::default() }));
    }
    let mut body = Body::from_json(&article.body).with_context(|| format!("body of article {id}"))?;
    lend_tracks(tx, &mut body).await?;
    let credits = people::list_credits(tx, &[id]).await?;
    let topics: Vec<Topic> = topics::list_of_articles(tx, &[id]).await?.into_iter().map(|(_, topic)| topic).collect();
    let within = if article.is_page { Vec::new() } else { dossier::within(tx, id).await? };
    let mut related = if article.is_page { Vec::new() } else { related::for_article(tx, id).await? };
    // A dossier leads on by itself.
    if !within.is_empty() {
        related.truncate(BESIDE_A_DOSSIER);
    }
    let slots = if article.is_page { &[] } else { SLOTS };
    let mut slots = Slots::fill(site, now, slots, &article.path, article.section_id, article.is_grave);
    let mut more = picture_ids(related.iter().map(|related| &related.card));
    more.extend(article.lead_media_id);
    more.extend(credits.iter().filter_map(|credit| credit.person.media_id));
    more.extend(slots.media_ids());
    let mut media = PageMedia::load(tx, &[&body], &more).await?;
    media.read_tracks(folder, &body).await;
    let translations = articles::list_translations(tx, &article.translation_of).await?;
    let authors = author_ids(&credits);
    let thread = thread::load(tx, site, &article, &authors).await?;
    let questions = asked::list_of(tx, id).await?;
    let takes_comments = article.comment_policy != "closed";
    let questions =
        questions.into_iter().map(|one| questions::note(site, &article.path, takes_comments, one)).collect();
    let neighbors = articles::find_neighbors(tx, &article).await?;
    let notes = match article.correction_count {
        0 => Vec::new(),
        _ => told::rows::list_notes(tx, id, told::NOTES).await?,
    };
    let parts = Parts { article, body, credits, topics, media, translations, notes, questions, neighbors, within };
    tags.extend(named(&parts, &related));
    let related = related
        .into_iter()
        .filter_map(|item| {
            let reason = reason_of(&site.locale, &item, &parts.topics)?;
            Some(RelatedView { reason, card: CardView::of(site, &item.card, &parts.media.known) })
        })
        .collect();
    let mut media: Vec<i64> = thread.iter().flat_map(|thread| &thread.media).copied().collect();
    media.extend(parts.media.ids());
    let page = compose(site, assets, now, &parts, &mut slots, related, thread);
    let html = site.layout.render("article.html", page)?;
    let mut counted = slots.counted();
    counted.push(Thing::Read(id));
    let link = (!parts.article.is_page).then(|| HeaderValue::from_str(&feeds::article_link(&parts.article.path)));
    let link = link.and_then(std::result::Result::ok);
    Ok(Some(Composed { html, media, tags, counted, link }))
}

/// An article that is not published yet, with who and what belongs to it.
pub struct Unpublished {
    /// As it would be.
    pub article: FullArticle,
    /// Who has a part in it.
    pub credits: Vec<Credit>,
    /// What it is about.
    pub topics: Vec<Topic>,
}

/// The page of an article as it would be if it was published now: without promotions, related articles and thread.
pub async fn preview(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    folder: &MediaFolder,
    now: i64,
    unpublished: Unpublished,
) -> Result<String> {
    let Unpublished { article, credits, topics } = unpublished;
    let mut body = Body::from_json(&article.body).context("body of a preview")?;
    lend_tracks(tx, &mut body).await?;
    let portraits = credits.iter().filter_map(|credit| credit.person.media_id);
    let more: Vec<i64> = article.lead_media_id.into_iter().chain(portraits).collect();
    let mut media = PageMedia::load(tx, &[&body], &more).await?;
    media.read_tracks(folder, &body).await;
    let mut slots = Slots::fill(site, now, &[], &article.path, article.section_id, true);
    let (translations, questions, neighbors) = (Vec::new(), HashMap::new(), Neighbors::default());
    let (notes, within) = (Vec::new(), Vec::new());
    let parts = Parts { article, body, credits, topics, media, translations, notes, questions, neighbors, within };
    let mut page = compose(site, assets, now, &parts, &mut slots, Vec::new(), None);
    page.head.robots = "noindex".to_owned();
    Ok(site.layout.render("article.html", page)?)
}

/// Tags of the other articles that the page names: it must be made again when one of them is called otherwise, or gone.
fn named(parts: &Parts, related: &[related::RelatedArticle]) -> Vec<Tag> {
    let beside = parts.within.iter().map(|(_, beside)| beside).chain([&parts.neighbors]);
    let neighbors = beside.flat_map(|beside| [&beside.previous, &beside.next]).flatten().map(|one| one.id);
    let translations = parts.translations.iter().map(|one| one.id);
    let own = parts.article.id;
    let all = neighbors.chain(translations).chain(related.iter().map(|one| one.card.id));
    all.filter(|id| *id != own).map(named_tag).collect()
}

fn compose<'a>(
    site: &'a Site,
    assets: &SiteAssets,
    now: i64,
    parts: &Parts,
    slots: &mut Slots<'_>,
    related: Vec<RelatedView>,
    thread: Option<thread::ThreadView>,
) -> ArticlePage<'a> {
    let article = &parts.article;
    let crumbs: Vec<LinkView> = article
        .section_id
        .map(|id| {
            ancestry(&site.sections, id).iter().map(|section| LinkView::to(&section.path, &section.name)).collect()
        })
        .unwrap_or_default();
    let lead = lead(parts);
    let part_views: Vec<PartView> = part_views(site, &parts.body);
    let (body, body_slot) = body_views(site, parts, slots);
    let mut show = |slot| slots.show(site, slot, &parts.media.known);
    let mut frame = site.frame(assets, now).of_article(assets, &article.language);
    if parts.body.has_players() {
        frame = frame.with_players(assets);
    }
    ArticlePage {
        site: frame,
        head: head(site, parts, &crumbs),
        article: article_view(site, parts),
        share: (!article.is_page).then(|| share(site, parts)),
        translations: translations(site, parts),
        lead,
        parts: if part_views.len() > 1 { part_views } else { Vec::new() },
        is_locked: false,
        corrections: notes(site, parts, true),
        body,
        body_slot,
        updates: notes(site, parts, false),
        sources: serde_json::from_str(&article.sources).unwrap_or_default(),
        series: series(site, parts),
        dossiers: dossier::within_views(site, &parts.within),
        topics: parts.topics.iter().map(|topic| LinkView::to(&topic.path, &topic.name)).collect(),
        promotion: show(Slot::ArticleEnd),
        promotion_top: show(Slot::Top),
        promotion_side: show(Slot::ArticleSide),
        authors: if article.is_page { Vec::new() } else { authors(parts) },
        related,
        thread,
        crumbs,
    }
}

/// The body, and the same in two pieces where a promotion stands in it: none in a text that is too
/// short or cannot be interrupted.
fn body_views(site: &Site, parts: &Parts, slots: &mut Slots<'_>) -> (Value, Option<BodySlotView>) {
    let options = WriteOptions {
        questions: parts.questions.clone(),
        ..write_options(site, &parts.media, &parts.article.language)
    };
    let split = slots.find(Slot::ArticleBody).and_then(|promotion| {
        let after = usize::try_from(promotion.after_paragraph).unwrap_or(usize::MAX);
        courant_body::write_html_split(&parts.body, &options, after)
    });
    let Some(split) = split else { return (layout::html(courant_body::write_html(&parts.body, &options)), None) };
    let whole = layout::html(split.whole());
    let view = slots.show(site, Slot::ArticleBody, &parts.media.known).map(|promotion| BodySlotView {
        before: layout::html(split.before),
        promotion,
        after: layout::html(split.after),
    });
    (whole, view)
}

/// The page of what is behind a password: that it exists, and nothing of what it says.
fn locked(site: &Site, assets: &SiteAssets, now: i64, article: &FullArticle) -> Result<String> {
    let title = site.locale.text("password-protected-title", &[]);
    let mut head = HeadView::new(site, "article", &title, &article.path, "");
    head.robots = "noindex".to_owned();
    let page = ArticlePage {
        site: site.frame(assets, now).of_article(assets, ""),
        head,
        crumbs: Vec::new(),
        article: ArticleView {
            headline: title,
            standfirst: String::new(),
            kicker: String::new(),
            kind: String::new(),
            kind_label: String::new(),
            format: "standard".to_owned(),
            format_label: String::new(),
            section: None,
            lang: None,
            dir: None,
            byline: Vec::new(),
            portraits: Vec::new(),
            contributors: Vec::new(),
            dateline: String::new(),
            date: None,
            updated: None,
            reading_time: String::new(),
            comments: String::new(),
            rights: String::new(),
        },
        share: None,
        translations: Vec::new(),
        lead: None,
        parts: Vec::new(),
        is_locked: true,
        corrections: Vec::new(),
        body: Value::default(),
        body_slot: None,
        updates: Vec::new(),
        sources: Vec::new(),
        series: None,
        dossiers: Vec::new(),
        topics: Vec::new(),
        promotion: None,
        promotion_top: None,
        promotion_side: None,
        authors: Vec::new(),
        related: Vec::new(),
        thread: None,
    };
    Ok(site.layout.render("article.html", page)?)
}

fn names(credits: &[Credit], role: &str) -> Vec<String> {
    credits.iter().filter(|credit| credit.role == role).map(|credit| credit.person.name.clone()).collect()
}

fn article_view(site: &Site, parts: &Parts) -> ArticleView {
    let article = &parts.article;
    let other = site.other_language(&article.language);
    let by = |key: &str, list: &[String]| site.locale.text(key, &[("names", Arg::Text(&site.locale.join_names(list)))]);
    let contributors = ["editor", "translator", "photographer", "illustrator"]
        .iter()
        .filter_map(|role| {
            let list = names(&parts.credits, role);
            (!list.is_empty()).then(|| by(&format!("by-{role}"), &list))
        })
        .collect();
    let minutes = (article.reading_secs + 59) / 60;
    let date = |at: i64| site.date(at, DateStyle::DateTime);
    let section = article.section_id.and_then(|id| site.sections.iter().find(|section| section.id == id));
    ArticleView {
        headline: article.headline.clone(),
        standfirst: article.standfirst.clone(),
        kicker: article.kicker.clone(),
        kind: article.kind.clone(),
        kind_label: kind_label(site, &article.kind),
        format: article.format.clone(),
        format_label: format_label(site, &article.format),
        section: section.map(|section| LinkView::to(&section.path, &section.name)),
        dir: other.as_ref().map(|(_, dir)| *dir),
        lang: other.map(|(lang, _)| lang),
        byline: if article.is_page { Vec::new() } else { byline(site, &parts.credits) },
        portraits: if article.is_page {
            Vec::new()
        } else {
            authors(parts).into_iter().filter(|author| author.picture.is_some()).take(3).collect()
        },
        contributors,
        dateline: article.dateline.clone(),
        date: (!article.is_page).then(|| date(article.published_at)),
        updated: article.updated_at.filter(|_| !article.is_page).map(date),
        reading_time: if article.is_page || article.reading_secs < 30 {
            String::new()
        } else {
            site.locale.text("reading-time", &[("minutes", Arg::Number(minutes))])
        },
        comments: if article.comment_count == 0 {
            site.locale.text("comments", &[])
        } else {
            comments_label(site, article.comment_count)
        },
        rights: article.rights.clone(),
    }
}

/// The corrections of the article, or its updates, newest first.
fn notes(site: &Site, parts: &Parts, is_correction: bool) -> Vec<NoteView> {
    let wanted = parts.notes.iter().filter(|noted| noted.is_correction() == is_correction);
    wanted.map(|noted| NoteView::of(site, &parts.article.path, noted)).collect()
}

fn part_views(site: &Site, body: &Body) -> Vec<PartView> {
    body.parts()
        .map(|part| {
            let kind = courant_news::kind::kind_word(part.kind);
            PartView {
                anchor: part.anchor.to_owned(),
                label: part.label.to_owned(),
                kind,
                kind_label: kind_label(site, kind),
            }
        })
        .collect()
}

/// The lead picture, unless the body opens with the same one or its film begins with it.
fn lead(parts: &Parts) -> Option<LeadView> {
    let article = &parts.article;
    let id = article.lead_media_id?;
    let picture = MediaRef::Library(id);
    let is_in_text = parts.body.figures().take(2).any(|figure| figure.media == picture);
    let is_poster = article.format == "video" && parts.body.media_refs().contains(&&picture);
    if is_in_text || is_poster {
        return None;
    }
    let medium = parts.media.find(id)?;
    let or = |own: &str, other: &str| if own.is_empty() { other.to_owned() } else { own.to_owned() };
    let credit = or(&article.lead_credit, &medium.credit_line);
    Some(LeadView { picture: PictureView::of(medium)?, caption: or(&article.lead_caption, &medium.caption), credit })
}

fn authors(parts: &Parts) -> Vec<AuthorView> {
    let portrait = |medium: &Medium| PictureView::shaped(medium, Shape::Square);
    let view = |person: &Person| AuthorView {
        href: address::href(&person.path()),
        name: person.name.clone(),
        title: person.title.clone(),
        bio: person.bio.clone(),
        picture: person.media_id.and_then(|id| parts.media.find(id)).and_then(portrait),
    };
    parts.credits.iter().filter(|credit| credit.role == "author").map(|credit| view(&credit.person)).collect()
}

fn head(site: &Site, parts: &Parts, crumbs: &[LinkView]) -> HeadView {
    let article = &parts.article;
    let or = |own: &str, other: &str| if own.is_empty() { other.to_owned() } else { own.to_owned() };
    let title = or(&article.search_title, &article.headline);
    let description = or(&article.search_description, &article.teaser);
    let mut head = HeadView::new(site, "article", &title, &article.path, &description);
    head.share_as(&article.share_title, &article.share_text);
    if !article.is_page {
        head.add_feed(site, &article.headline, &format!("{}feed/", address::href(&article.path)));
    }
    if parts.translations.len() > 1 {
        head.alternates = parts
            .translations
            .iter()
            .map(|one| AlternateView {
                lang: one.language.clone(),
                href: site.settings.absolute(&address::href(&one.path)),
            })
            .collect();
    }
    if !article.is_page {
        head.set_article(&facts(site, parts));
    }
    let pictures = pictures(parts);
    let card = share_card::link(site, &ShareFacts::from(article));
    match pictures.iter().find(|medium| medium.largest().is_some()) {
        Some(medium) => head.set_picture(site, medium),
        None => head.set_card(&card),
    }
    head.set_article(&clips::properties(site, parts));
    head.json_ld = Some(jsonld::article(site, parts, &pictures, &card, crumbs));
    head
}

/// Pictures that stand for the article, the lead before those of the body, each once.
fn pictures(parts: &Parts) -> Vec<&Medium> {
    let in_text = parts.body.figures().filter_map(|figure| match figure.media {
        MediaRef::Library(id) => Some(id),
        MediaRef::Address(_) => None,
    });
    let mut ids: Vec<i64> = Vec::new();
    for id in parts.article.lead_media_id.into_iter().chain(in_text) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter().filter_map(|id| parts.media.find(id)).collect()
}

/// What Open Graph says of an article beyond what it says of every page.
fn facts(site: &Site, parts: &Parts) -> Vec<(&'static str, String)> {
    let article = &parts.article;
    let mut facts = vec![("article:published_time", machine_date(article.published_at, &site.zone))];
    facts.extend(article.updated_at.map(|at| ("article:modified_time", machine_date(at, &site.zone))));
    let section = article.section_id.and_then(|id| site.sections.iter().find(|section| section.id == id));
    facts.extend(section.map(|section| ("article:section", section.name.clone())));
    facts.extend(parts.topics.iter().map(|topic| ("article:tag", topic.name.clone())));
    let authors = parts.credits.iter().filter(|credit| credit.role == "author");
    facts.extend(
        authors.map(|credit| ("article:author", site.settings.absolute(&address::href(&credit.person.path())))),
    );
    facts
}
