//! What readers would see of a manuscript: for whoever works on it, and for outsiders with a link that expires.
//!
//! - `/~desk/articles/ID/preview`: the page as readers would get it, with nothing of the desk on it.
//! - `/~desk/articles/ID/look`: the same in a frame as wide as a phone or a desk, with the way back. No other page of this
//!   paper may hold a frame of its own pages, and that page alone may be held.
//!
//! A link for outsiders holds its own end and a mark of the paper's key over both; of it nothing is stored but the round:
//! ending the links of a manuscript begins another.

use super::articles::{href_of, shown_headline, state_text, state_word};
use super::visit::Visit;
use crate::articles::FullArticle;
use crate::editing::write::{self, Open};
use crate::editing::{Hand, Work, rows};
use crate::pages::apart;
use crate::pages::article::{self, Unpublished};
use crate::people::{Credit, rows as people};
use crate::topics::rows as topics;
use anyhow::{Context, Result};
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page::Page;
use courant_kit::key::{Key, is_same};
use courant_news::manuscript::{self, derive};
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use serde::Serialize;

/// How long an outsider's link is good (ms).
const GOOD_FOR: i64 = 7 * 86_400_000;
/// Links made on one day are the same: the moment they end is rounded up to this (ms).
const ROUND: i64 = 86_400_000;
/// Where outsiders look at it.
pub const PATH: &str = "/~preview/";

fn mark(key: &Key, public_id: &str, until: i64, round: i64) -> String {
    let (until, round) = (until.to_be_bytes(), round.to_be_bytes());
    let parts: [&[u8]; 3] = [public_id.as_bytes(), &until, &round];
    // Links from before there were rounds are of the first.
    let count = if round == [0; 8] { 2 } else { 3 };
    let mac = key.mac("preview of a manuscript", &parts[..count]);
    mac.get(..32).unwrap_or(&mac).to_owned()
}

/// The address for an outsider, and until when it is good (ms UTC).
pub async fn outside_link(visit: &Visit<'_>, tx: &mut Tx, work: &Work) -> Result<(String, i64)> {
    let until = (visit.now + GOOD_FOR).div_euclid(ROUND) * ROUND + ROUND;
    let round = rows::find_preview_round(tx, work.article_id).await?;
    let path = format!("{PATH}{}/{until}/{}", work.public_id, mark(visit.paper.key()?, &work.public_id, until, round));
    Ok((visit.site.settings.absolute(&path), until))
}

/// Shows a manuscript to whoever works on it; [`look`] may hold it in a frame.
pub async fn show(visit: &Visit<'_>, open: Open) -> Result<Response<Body>> {
    let mut response = draw(visit, open).await?;
    let headers = response.headers_mut();
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    set_policy(headers, |policy| policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"))?;
    Ok(response)
}

/// Writes the policy of a page anew.
fn set_policy(headers: &mut HeaderMap, change: impl FnOnce(&str) -> String) -> Result<()> {
    let policy = headers.get(header::CONTENT_SECURITY_POLICY).context("a page has no policy")?.to_str()?;
    let policy = HeaderValue::from_str(&change(policy))?;
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(())
}

/// The widths to look at a page in.
const WIDTHS: [&str; 2] = ["phone", "desk"];

#[derive(Serialize)]
struct LookPage {
    here: String,
    headline: String,
    state: &'static str,
    state_text: String,
    width: &'static str,
    widths: Vec<WidthView>,
}

#[derive(Serialize)]
struct WidthView {
    href: String,
    label: String,
    is_here: bool,
}

/// Shows the preview in a frame.
pub async fn look(visit: &Visit<'_>, open: Open) -> Result<Response<Body>> {
    let work = open.work;
    let here = href_of(&work.public_id);
    let asked = visit.query();
    let width = WIDTHS.into_iter().find(|width| *width == asked.text("width")).unwrap_or("desk");
    let page = LookPage {
        headline: shown_headline(visit, &work),
        state: state_word(&work),
        state_text: state_text(visit, &work),
        width,
        widths: WIDTHS
            .map(|one| WidthView {
                href: format!("{here}/look?width={one}"),
                label: visit.words(&format!("desk-look-{one}-wide")),
                is_here: one == width,
            })
            .into(),
        here,
    };
    let mut response = visit.page(StatusCode::OK, "look.html", &shown_headline(visit, &work), page)?;
    set_policy(response.headers_mut(), |policy| match policy.contains("frame-src ") {
        true => policy.replace("frame-src ", "frame-src 'self' "),
        false => format!("{policy}; frame-src 'self'"),
    })?;
    Ok(response)
}

/// Ends the links for outsiders that were handed out.
pub async fn act(visit: &Visit<'_>, hand: &Hand, open: Open, fields: &Fields) -> Result<Response<Body>> {
    if fields.text("act") != "end" {
        return visit.refuse(StatusCode::BAD_REQUEST);
    }
    write::end_previews(&visit.paper.db, hand, &open.work.public_id, visit.now).await?;
    Ok(visit.saved(&format!("{}/publish", href_of(&open.work.public_id))))
}

/// Shows a manuscript to an outsider; `below` is the address after [`PATH`].
pub async fn show_outside(visit: &Visit<'_>, below: &str) -> Result<Response<Body>> {
    let mut parts = below.split('/');
    let (Some(id), Some(until), Some(seal)) = (parts.next(), parts.next(), parts.next()) else {
        return visit.missing().await;
    };
    let until: i64 = until.parse().unwrap_or_default();
    let mut tx = visit.paper.db.read().await?;
    let Some(work) = rows::find_by_public_id(&mut tx, id).await? else { return visit.missing().await };
    let round = rows::find_preview_round(&mut tx, work.article_id).await?;
    if !is_same(&mark(visit.paper.key()?, id, until, round), seal) {
        drop(tx);
        return visit.missing().await;
    }
    if until <= visit.now {
        return visit.refuse(StatusCode::GONE);
    }
    let open = write::load(&mut tx, work).await?;
    drop(tx);
    draw(visit, open).await
}

async fn draw(visit: &Visit<'_>, open: Open) -> Result<Response<Body>> {
    let site = &visit.site;
    let mut tx = visit.paper.db.read().await?;
    let unpublished = as_article(visit, &mut tx, &open).await?;
    let (assets, folder) = (&site.style.links, &visit.paper.media);
    let html = article::preview(&mut tx, site, assets, folder, visit.now, unpublished).await?;
    Ok(apart(Page::html(html), &site.public_headers))
}

/// A manuscript as if it was published now.
async fn as_article(visit: &Visit<'_>, tx: &mut Tx, open: &Open) -> Result<Unpublished> {
    let (work, text) = (&open.work, &open.manuscript);
    let ids: Vec<i64> = text.bylines.iter().map(|credit| credit.person_id).collect();
    let known = people::list_by_ids(tx, &ids).await?;
    let credit = |credit: &manuscript::Credit| {
        let person = known.iter().find(|person| person.id == credit.person_id)?.clone();
        Some(Credit { article_id: work.article_id, role: credit.role.clone(), person })
    };
    let credits = text.bylines.iter().filter_map(credit).collect();
    let topics = topics::list_by_ids(tx, &text.topic_ids).await?;
    let derived = derive(&text.headline, &text.standfirst, &text.body);
    let article = FullArticle {
        id: work.article_id,
        public_id: work.public_id.clone(),
        is_page: work.is_page,
        path: work.path.clone().unwrap_or_default(),
        kind: text.kind.clone(),
        format: text.format.clone(),
        language: text.language.clone(),
        kicker: text.kicker.clone(),
        headline: text.headline.clone(),
        standfirst: text.standfirst.clone(),
        teaser: derived.teaser,
        dateline: text.dateline.clone(),
        body: text.body.to_json(),
        word_count: derived.word_count,
        reading_secs: derived.reading_secs,
        lead_media_id: text.lead.as_ref().map(|lead| lead.media_id),
        lead_caption: text.lead.as_ref().map(|lead| lead.caption.clone()).unwrap_or_default(),
        lead_credit: text.lead.as_ref().map(|lead| lead.credit_line.clone()).unwrap_or_default(),
        section_id: text.section_id,
        sources: serde_json::to_string(&text.sources)?,
        rights: text.rights.clone(),
        share_title: text.share_title.clone(),
        share_text: text.share_text.clone(),
        search_title: text.search_title.clone(),
        search_description: text.search_description.clone(),
        comment_policy: "closed".to_owned(),
        published_at: work.first_published_at.unwrap_or(visit.now),
        updated_at: work.updated_at,
        is_grave: true,
        ..FullArticle::default()
    };
    Ok(Unpublished { article, credits, topics })
}
