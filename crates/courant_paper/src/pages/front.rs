//! The front page, and what stands on the first page of a section. What stands where is decided by
//! [`courant_news::front`]; here it is read, looked up and shown.

use super::cache::{LISTS, MOST_READ, PROMOTIONS, front_tag};
use super::site::{FrameView, LinkView, Site};
use super::slots::{PromotionView, Slots};
use super::view::{CardView, HeadView, PagerView, cards, picture_ids};
use super::{Composed, SiteAssets, jsonld};
use crate::articles::{Card, Cursor, List, rows as articles};
use crate::fronts::HOME;
use crate::media::{Medium, rows as media};
use crate::stats;
use anyhow::Result;
use courant_kit::clock::day_of;
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_news::front::document::Document;
use courant_news::front::{Arranged, Candidate, Front, Listed, compose_around, compose_list};
use courant_news::promotion::Slot;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Newest articles looked at to compose the page.
const POOL: i64 = 60;
/// Articles kept on top that are looked at.
const PINNED: i64 = 3;
/// Sections looked at for a strip, and articles of each.
const SECTIONS: usize = 12;
const SECTION_POOL: i64 = 12;
/// Articles that take less to read are briefs, in seconds.
const BRIEF: i64 = 40;
/// Articles in the list of the most read, and how many there must be for it to be shown.
const MOST_READ_CARDS: std::ops::RangeInclusive<usize> = 3..=5;
/// Days of reading it looks back on, today included.
const MOST_READ_DAYS: i64 = 3;

#[derive(Serialize)]
struct FrontPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    lead: Option<CardView>,
    second: Vec<CardView>,
    rail: Vec<CardView>,
    strips: Vec<StripView>,
    latest: Vec<CardView>,
    pager: PagerView,
    promotion: Option<PromotionView>,
    promotion_top: Option<PromotionView>,
    most_read: Vec<CardView>,
}

/// A row of cards under a title: a section's, or the films'.
#[derive(Serialize)]
pub(super) struct StripView {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) is_band: bool,
    pub(super) cards: Vec<CardView>,
}

/// One number for all language versions of a story: the row of the first that was met.
#[derive(Default)]
struct Stories(HashMap<String, i64>);

impl Stories {
    fn of(&mut self, card: &Card) -> i64 {
        if card.translation_of.is_empty() {
            return card.id;
        }
        *self.0.entry(card.translation_of.clone()).or_insert(card.id)
    }
}

/// What decides the place of an article.
fn candidate(site: &Site, stories: &mut Stories, card: &Card) -> Candidate {
    Candidate {
        id: card.id,
        story: stories.of(card),
        published_at: card.published_at,
        is_comment: matches!(card.kind.as_str(), "analysis" | "opinion" | "background"),
        is_sponsored: card.kind == "sponsored",
        is_audiovisual: matches!(card.format.as_str(), "video" | "audio" | "gallery"),
        is_brief: card.reading_secs < BRIEF && matches!(card.format.as_str(), "standard" | "aside" | "status"),
        has_picture: card.lead_media_id.is_some(),
        is_own_language: site.other_language(&card.language).is_none(),
    }
}

/// How a front is to be laid out: as it stands before readers, or as somebody wants to look at it.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// What editors decided.
    pub document: &'a Document,
    /// With what was public up to this moment (ms UTC); none: with everything.
    pub until: Option<i64>,
}

impl<'a> Draft<'a> {
    /// As readers see a front; 0 for the front page.
    pub fn shown(site: &'a Site, front: i64) -> Draft<'a> {
        static BY_ITSELF: Document = Document { places: BTreeMap::new(), hidden: Vec::new(), display: BTreeMap::new() };
        Draft { document: site.fronts.get(&front).unwrap_or(&BY_ITSELF), until: None }
    }

    /// Nobody decided anything, and nothing is left out.
    pub(super) fn is_plain(&self) -> bool {
        *self.document == Document::default() && self.until.is_none()
    }

    /// Rows of the pictures that stand for articles' own.
    pub(super) fn picture_ids(&self) -> impl Iterator<Item = i64> {
        self.document.display.values().filter_map(|display| display.picture)
    }

    /// Has an article shown as the editors want it there. A picture that is not among `media` stands for nothing.
    pub(super) fn dress(&self, card: &mut Card, media: &HashMap<i64, Medium>, now: i64) {
        let Some(display) = self.document.display_of(card.id, self.until.unwrap_or(now)) else { return };
        if !display.headline.is_empty() {
            card.headline.clone_from(&display.headline);
        }
        if let Some(picture) = display.picture.filter(|id| media.get(id).is_some_and(|one| one.src().is_some())) {
            card.lead_media_id = Some(picture);
        }
    }

    fn top(&self) -> Cursor {
        self.until.map_or(Cursor::TOP, |at| Cursor { at, id: i64::MAX })
    }
}

/// Candidates, and the articles they stand for.
struct Pool<'a> {
    site: &'a Site,
    stories: Stories,
    known: HashMap<i64, Card>,
}

impl<'a> Pool<'a> {
    fn new(site: &'a Site) -> Pool<'a> {
        Pool { site, stories: Stories::default(), known: HashMap::new() }
    }

    fn add(&mut self, cards: Vec<Card>) -> Vec<Candidate> {
        let candidates = cards.iter().map(|card| candidate(self.site, &mut self.stories, card)).collect();
        self.known.extend(cards.into_iter().map(|card| (card.id, card)));
        candidates
    }

    /// What editors decided, as far as it holds.
    async fn resolve(&mut self, tx: &mut Tx, draft: Draft<'_>, now: i64) -> Result<Arranged> {
        let ids = draft.document.articles();
        if ids.is_empty() {
            return Ok(Arranged::default());
        }
        let mut cards = articles::list_by_ids(tx, &ids).await?;
        cards.retain(|card| draft.until.is_none_or(|until| card.published_at <= until));
        let found: HashMap<i64, Candidate> = self.add(cards).into_iter().map(|one| (one.id, one)).collect();
        Ok(draft.document.resolve(draft.until.unwrap_or(now), |id| found.get(&id).copied()))
    }
}

/// The front page laid out.
pub struct Laid {
    /// What stands where.
    pub front: Front,
    /// Sections that may have a strip, in their order.
    pub sections: Vec<i64>,
    /// The articles that were looked at.
    pub known: HashMap<i64, Card>,
    /// The newest of all, newest first, those that the editors keep away left out.
    newest: Vec<i64>,
    is_full: bool,
    /// Stories that the editors keep away.
    hidden: HashSet<i64>,
    stories: Stories,
}

/// Lays the front page out.
pub async fn lay_out(tx: &mut Tx, site: &Site, draft: Draft<'_>, now: i64) -> Result<Laid> {
    let mut pool = Pool::new(site);
    let newest = articles::list(tx, List::All, draft.top(), POOL).await?;
    let is_full = newest.len() as i64 == POOL;
    let mut pinned = articles::list_sticky(tx, PINNED).await?;
    pinned.retain(|card| draft.until.is_none_or(|until| card.published_at <= until));
    let (newest, pinned) = (pool.add(newest), pool.add(pinned));
    let mut sections = Vec::new();
    let tops = site.sections.iter().filter(|section| section.parent_id.is_none() && section.article_count > 1);
    for section in tops.take(SECTIONS) {
        let list = articles::list(tx, List::Section(section.id), draft.top(), SECTION_POOL).await?;
        sections.push((section.id, pool.add(list)));
    }
    let arranged = pool.resolve(tx, draft, now).await?;
    let size = site.settings.page_size as usize;
    let front = compose_around(&newest, &pinned, &sections, size, &arranged);
    let newest = newest.iter().filter(|one| !arranged.hidden.contains(&one.story)).map(|one| one.id).collect();
    let sections = sections.into_iter().map(|(section, _)| section).collect();
    let Pool { stories, known, .. } = pool;
    Ok(Laid { front, sections, known, newest, is_full, hidden: arranged.hidden, stories })
}

/// The first page of a section's list laid out.
pub struct LaidList {
    /// What stands there, in reading order.
    pub ids: Vec<i64>,
    /// The articles that were looked at.
    pub known: HashMap<i64, Card>,
    /// Where older articles begin, if there are any.
    pub older: Option<Cursor>,
}

/// Lays the front of a section out.
pub async fn lay_out_list(tx: &mut Tx, site: &Site, section: i64, draft: Draft<'_>, now: i64) -> Result<LaidList> {
    let mut pool = Pool::new(site);
    let size = site.settings.page_size as usize;
    // What is put there or kept away may be among the newest.
    let most = (size + draft.document.articles().len() + 1) as i64;
    let newest = articles::list(tx, List::Section(section), draft.top(), most).await?;
    let is_full = newest.len() as i64 == most;
    let newest = pool.add(newest);
    let arranged = pool.resolve(tx, draft, now).await?;
    let Listed { ids, read } = compose_list(&newest, size, &arranged);
    let last = read.checked_sub(1).and_then(|last| newest.get(last));
    let older = match last {
        Some(last) => Some(Cursor { at: last.published_at, id: last.id }),
        None => newest.first().map(|first| Cursor { at: first.published_at, id: first.id + 1 }),
    };
    let older = older.filter(|_| read < newest.len() || is_full);
    Ok(LaidList { ids, known: pool.known, older })
}

/// The front page as HTML.
pub async fn render(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64, draft: Draft<'_>) -> Result<Composed> {
    let now = draft.until.unwrap_or(now);
    let Laid { front, mut known, newest, is_full, hidden, mut stories, .. } = lay_out(tx, site, draft, now).await?;
    let mut most_read = most_read(tx, day_of(now, &site.zone)).await?;
    // What the editors keep away is not in there either, in whatever language.
    most_read.retain(|card| !hidden.contains(&stories.of(card)));
    if most_read.len() < *MOST_READ_CARDS.start() {
        most_read.clear();
    }

    let strips = front.strips.iter().flat_map(|(_, ids)| ids);
    let ids = front.lead.iter().chain(&front.second).chain(&front.rail).chain(&front.band).chain(strips);
    let shown: HashSet<i64> = ids.chain(&front.latest).copied().collect();
    // An empty paper has no place to put it.
    let places: &[Slot] = if front.lead.is_some() { &[Slot::Top, Slot::Front] } else { &[] };
    let mut slots = Slots::fill(site, now, places, "/", None, false);
    let mut pictures = picture_ids(known.values().filter(|card| shown.contains(&card.id)));
    pictures.extend(slots.media_ids());
    pictures.extend(draft.picture_ids());
    let media = media::map_by_ids(tx, &pictures).await?;
    known.values_mut().for_each(|card| draft.dress(card, &media, now));
    let view = |ids: &[i64]| -> Vec<CardView> {
        ids.iter().filter_map(|id| known.get(id)).map(|card| CardView::of(site, card, &media)).collect()
    };

    // The list of all goes on at the newest that has no place here, so that nothing falls between.
    let place = |id: &i64, after: i64| known.get(id).map(|card| (card.published_at, card.id + after));
    let unshown = newest.iter().find(|id| !shown.contains(id)).and_then(|id| place(id, 1));
    let rest = unshown.or_else(|| newest.last().filter(|_| is_full).and_then(|id| place(id, 0)));
    let older = rest.map_or_else(String::new, |(at, id)| format!("/?before={}", Cursor { at, id }.to_text()));
    let mut head = HeadView::new(site, "front", &site.settings.name, "/", &site.settings.description);
    head.json_ld = Some(jsonld::website(site));
    let band = (!front.band.is_empty()).then(|| StripView {
        href: String::new(),
        label: site.locale.text("watch-and-listen", &[]),
        is_band: true,
        cards: view(&front.band),
    });
    let strips = front.strips.iter().filter_map(|(id, ids)| {
        let section = site.sections.iter().find(|section| section.id == *id)?;
        let LinkView { href, label, .. } = LinkView::to(&section.path, &section.name);
        let cards = view(ids).into_iter().map(|card| card.under(&href)).collect();
        Some(StripView { href, label, is_band: false, cards })
    });
    let page = FrontPage {
        site: site.frame(assets, now),
        head,
        lead: front.lead.and_then(|id| view(&[id]).pop()),
        second: view(&front.second),
        rail: view(&front.rail),
        strips: band.into_iter().chain(strips).collect(),
        latest: view(&front.latest),
        pager: PagerView { newest: String::new(), older },
        promotion: slots.show(site, Slot::Front, &media),
        promotion_top: slots.show(site, Slot::Top, &media),
        most_read: cards(site, &most_read, &media),
    };
    Ok(Composed {
        html: site.layout.render("front.html", page)?,
        media: media.into_keys().collect(),
        tags: [LISTS, PROMOTIONS, MOST_READ].map(Tag::new).into_iter().chain([front_tag(HOME)]).collect(),
        counted: slots.counted(),
        ..Composed::default()
    })
}

/// The most read articles of the last days, most read first; none where hardly any was read.
async fn most_read(tx: &mut Tx, today: i64) -> Result<Vec<Card>> {
    let since = today - MOST_READ_DAYS + 1;
    let ids = stats::most_read(tx, since, today, *MOST_READ_CARDS.end()).await?;
    if !MOST_READ_CARDS.contains(&ids.len()) {
        return Ok(Vec::new());
    }
    Ok(articles::list_by_ids(tx, &ids).await?)
}
