//! The page of an address, for whoever has a letter to it: what is written to it, all that was written under it, and how
//! to end, take home and erase both.
//!
//! - `GET /~mine` asks for the letter, `POST` there has it sent.
//! - `GET /~mine/ID/KEY` is the page; `POST` there confirms, changes, ends, erases. A GET changes nothing: programs that look
//!   after mail open what stands in it.
//! - `POST /~mine/ID/KEY/end` ends all letters (RFC 8058: mail programs send it, from wherever they are).
//! - `GET /~mine/ID/KEY/export` is everything as JSON.
//! - `GET /~follow/ARTICLE`, `/~follow/ARTICLE/COMMENT` and `/~follow/dossier/ROW` ask what somebody wants to be told of,
//!   `POST` there takes it.

use super::conversation;
use super::site::{FrameView, LinkView, Site};
use super::thread::{comment_href, name};
use super::view::ChoiceView;
use super::view::HeadView;
use crate::accounts::{Account, rows as accounts};
use crate::comments::post::{self, Problem, network};
use crate::comments::rows as comments;
use crate::dossiers::{State, rows as dossiers};
use crate::newsroom;
use crate::notices::due::Pace;
use crate::notices::rows::{self as notices, Written};
use crate::notices::{self as notice, Addressee, Asker, Followed as Came, Kind, Place, Wish, page_path};
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::disposition::{Disposition, content_disposition};
use courant_kit::http::form::Fields;
use courant_kit::http::origin::is_from_here;
use courant_kit::http::page::Page;
use courant_kit::i18n::{Arg, DateStyle};
use courant_kit::key::Key;
use courant_news::comment::name::read_email;
use courant_text::teaser;
use http::request::Parts;
use http::{Response, StatusCode, header};
use serde::Serialize;
use std::sync::Arc;

pub(super) const MINE: &str = "/~mine";
pub(super) const FOLLOW: &str = "/~follow/";
/// What stands in place of an article where a dossier is followed.
const DOSSIER: &str = "dossier";

/// Comments on a page.
const COMMENTS: i64 = 100;
/// Display width of a comment in the list.
const SHOWN: usize = 300;

/// Where somebody says what they want to be told of under an article.
pub(super) fn follow_href(article: &str) -> String {
    format!("{FOLLOW}{article}")
}

/// The same of a dossier, by its row.
pub(super) fn follow_dossier_href(id: i64) -> String {
    format!("{FOLLOW}{DOSSIER}/{id}")
}

#[derive(Serialize)]
struct FollowView {
    id: String,
    label: String,
    article: LinkView,
}

#[derive(Serialize)]
struct WrittenView {
    article: LinkView,
    date: String,
    state: String,
    text: String,
    /// The page on which its writer changes or withdraws it; empty where there is none.
    own: String,
}

#[derive(Default, Serialize)]
struct MineView {
    email: String,
    action: String,
    pending: Vec<FollowView>,
    /// Up to when what waits is shown (ms UTC).
    shown_at: i64,
    is_unconfirmed: bool,
    follows: Vec<FollowView>,
    paces: Vec<ChoiceView>,
    from_hours: Vec<ChoiceView>,
    until_hours: Vec<ChoiceView>,
    comments: Vec<WrittenView>,
    older: String,
    export: String,
    is_sure: bool,
    /// What becomes of the account of this address, in words; empty where it has none.
    account: String,
}

/// What of an address's page is shown.
enum Part {
    /// All of it, with what was written last.
    Newest,
    /// The same with what was written before a comment.
    Before(i64),
    /// Only the question whether everything is to be erased.
    Sure,
}

#[derive(Serialize)]
struct MinePage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    told: String,
    problem: String,
    mine: Option<MineView>,
    ask: String,
    write_style: String,
}

#[derive(Serialize)]
struct FollowPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    article: LinkView,
    about: String,
    action: String,
    wishes: Vec<ChoiceView>,
    email: String,
    /// The address is that of who is signed in, and stays it.
    is_signed: bool,
    problem: String,
    /// What came of it; empty before it was sent.
    told: String,
    mine: &'static str,
    back: String,
    write_style: String,
}

/// Answers whatever is asked below `/~mine`; `rest` is what follows it.
pub(super) async fn answer(
    paper: &Arc<Paper>,
    head: &Parts,
    rest: &str,
    fields: Option<&Fields>,
) -> Result<Response<Body>> {
    let mut parts = rest.split('/').filter(|part| !part.is_empty());
    let (Some(id), Some(secret)) = (parts.next(), parts.next()) else {
        return match fields {
            Some(fields) => ask(paper, head, fields).await,
            None => draw_ask(paper, "", ""),
        };
    };
    let found = notice::find(&mut paper.db.read().await?, paper.key()?, id, secret).await?;
    let Some(addressee) = found else { return conversation::missing_page(paper).await };
    match (parts.next(), fields) {
        (None, None) => {
            let before = head.uri.query().and_then(|query| query.strip_prefix("before=")?.parse().ok());
            draw(paper, &addressee, "", before.map_or(Part::Newest, Part::Before)).await
        }
        (None, Some(fields)) if is_from_here(&head.headers) => act(paper, addressee, fields).await,
        (None, Some(_)) => conversation::told(paper, &Problem::Elsewhere, None).await,
        (Some("end"), None) => draw(paper, &addressee, "", Part::Newest).await,
        (Some("end"), Some(_)) => {
            notice::end_all(&paper.db, &addressee).await?;
            draw(paper, &addressee, "mine-ended", Part::Newest).await
        }
        (Some("export"), None) => export(paper, &addressee).await,
        _ => conversation::missing_page(paper).await,
    }
}

async fn act(paper: &Arc<Paper>, addressee: Addressee, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&paper.db, paper.clock.now());
    let told = match fields.text("act") {
        "confirm" => {
            // What the page showed; without that what the letter was written about.
            let shown_at = fields.text("shown").parse().ok().or(addressee.asked_at);
            notice::confirm(db, &addressee, shown_at.unwrap_or_default(), now).await?;
            "mine-confirmed"
        }
        "end_all" => {
            notice::end_all(db, &addressee).await?;
            "mine-ended"
        }
        "pace" => {
            let hour = |name: &str| fields.text(name).parse::<i64>().ok().filter(|hour| (0..24).contains(hour));
            let pace = Pace::from_word(fields.text("pace")).unwrap_or_default();
            let quiet = hour("from").zip(hour("until")).filter(|(from, until)| from != until);
            notice::save_pace(db, &addressee, pace, quiet).await?;
            "mine-saved"
        }
        "erase" if fields.text("sure") == "yes" => {
            for article_id in notice::erase(db, &addressee, now).await? {
                conversation::purge(paper, Some(article_id));
            }
            return draw_ask(paper, "mine-erased", "");
        }
        "erase" => return draw(paper, &addressee, "", Part::Sure).await,
        _ => {
            let subscription = fields.text("end");
            if subscription.is_empty() {
                ""
            } else {
                notice::end(db, &addressee, subscription).await?;
                "mine-saved"
            }
        }
    };
    let fresh = notices::find(&mut db.read().await?, &addressee.public_id).await?.unwrap_or(addressee);
    draw(paper, &fresh, told, Part::Newest).await
}

async fn ask(paper: &Arc<Paper>, head: &Parts, fields: &Fields) -> Result<Response<Body>> {
    if !is_from_here(&head.headers) {
        return conversation::told(paper, &Problem::Elsewhere, None).await;
    }
    if !paper.mailer().is_configured() {
        return draw_ask(paper, "", "");
    }
    match asker(paper, head, fields, None, "") {
        Ok(asker) => {
            notice::ask_for_page(&paper.db, asker, paper.clock.now()).await?;
            draw_ask(paper, "mine-sent-text", "")
        }
        Err(_) => draw_ask(paper, "", "comment-refused-email-invalid"),
    }
}

/// Who asks: whoever is signed in, by the address they proved, else by what was typed; nobody without a complete address.
fn asker(
    paper: &Paper,
    head: &Parts,
    fields: &Fields,
    account: Option<&Account>,
    language: &str,
) -> Result<Asker, Problem> {
    let language = language.to_owned();
    if let Some(account) = account {
        return Ok(Asker { email: account.email.clone(), language, is_proven: true, ..Asker::default() });
    }
    let email = read_email(fields.text("email"))?;
    let email = email.ok_or(Problem::Rule(courant_news::comment::Refusal::EmailInvalid))?;
    let ip = head.extensions.get::<ClientAddress>().map(|client| client.ip);
    let network = paper.key().map(|key| network(key, ip)).unwrap_or_default();
    Ok(Asker { email, language, network, is_proven: false })
}

fn frame<'a>(paper: &Paper, site: &'a Site) -> FrameView<'a> {
    site.frame(&site.style.links, paper.clock.now()).of_article(&site.style.links, "")
}

fn said(site: &Site, key: &str) -> String {
    if key.is_empty() { String::new() } else { site.locale.text(key, &[]) }
}

/// The page that asks for the letter; `told` and `problem` are keys of words, or empty. Where the paper sends no
/// letters it says so, and asks for nothing.
pub(super) fn draw_ask(paper: &Paper, told: &str, problem: &str) -> Result<Response<Body>> {
    let site = paper.site();
    let has_mail = paper.mailer().is_configured();
    let told = if has_mail || !told.is_empty() { told } else { "mine-mailless" };
    let title = site.locale.text("mine-title", &[]);
    let page = MinePage {
        site: frame(paper, &site),
        head: conversation::head_of(&site, &title),
        title,
        told: said(&site, told),
        problem: said(&site, problem),
        mine: None,
        ask: if has_mail { MINE.to_owned() } else { String::new() },
        write_style: site.style.links.write_style.clone(),
    };
    let status = if problem.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    conversation::respond(&site, status, site.layout.render("mine.html", page)?)
}

/// The page of an address; `told` is the key of what it says was done, or empty.
async fn draw(paper: &Arc<Paper>, addressee: &Addressee, told: &str, part: Part) -> Result<Response<Body>> {
    let site = paper.site();
    let mut tx = paper.db.read().await?;
    let subscriptions = notices::list_subscriptions(&mut tx, &addressee.email, 500).await?;
    let before = if let Part::Before(id) = part { id } else { i64::MAX };
    let mut written = notices::list_written(&mut tx, &addressee.email, before, COMMENTS + 1).await?;
    let account = accounts::find_by_email(&mut tx, &addressee.email).await?;
    drop(tx);
    let has_more = written.len() as i64 > COMMENTS;
    written.truncate(COMMENTS as usize);
    let last = written.last().filter(|_| has_more);
    let (follows, pending): (Vec<_>, Vec<_>) = subscriptions.into_iter().partition(|one| one.is_confirmed);
    let follow = |one: notice::Subscription| FollowView {
        id: one.public_id,
        label: site.locale.text(one.kind.label_key(), &[]),
        article: LinkView::to(&one.path, &one.headline),
    };
    let key = paper.key()?;
    let action = page_path(key, &addressee.public_id);
    let title = site.locale.text("mine-title", &[]);
    let told = if told.is_empty() && addressee.stopped_at.is_some() { "mine-stopped" } else { told };
    let page = MinePage {
        site: frame(paper, &site),
        head: conversation::head_of(&site, &title),
        title,
        told: said(&site, told),
        problem: String::new(),
        mine: Some(MineView {
            email: addressee.email.clone(),
            export: format!("{action}/export"),
            older: last.map_or_else(String::new, |last| format!("{action}?before={}", last.id)),
            action,
            is_unconfirmed: addressee.confirmed_at.is_none() || addressee.stopped_at.is_some(),
            pending: pending.into_iter().take(notice::WAITING as usize).map(follow).collect(),
            shown_at: paper.clock.now(),
            follows: follows.into_iter().map(follow).collect(),
            paces: Pace::ALL
                .map(|pace| ChoiceView {
                    word: pace.word().to_owned(),
                    label: site.locale.text(pace.label_key(), &[]),
                    is_chosen: pace == addressee.pace,
                })
                .into(),
            from_hours: hours(&site, addressee.quiet.map(|(from, _)| from)),
            until_hours: hours(&site, addressee.quiet.map(|(_, until)| until)),
            comments: written.iter().map(|one| written_view(&site, key, one)).collect(),
            is_sure: matches!(part, Part::Sure),
            account: match account.map(|account| account.role.is_staff()) {
                None => String::new(),
                Some(false) => said(&site, "mine-erase-account"),
                Some(true) => said(&site, "mine-erase-staff"),
            },
        }),
        ask: String::new(),
        write_style: site.style.links.write_style.clone(),
    };
    conversation::respond(&site, StatusCode::OK, site.layout.render("mine.html", page)?)
}

fn hours(site: &Site, chosen: Option<i64>) -> Vec<ChoiceView> {
    let hour = |hour: i64| ChoiceView {
        word: hour.to_string(),
        label: format!("{}:{}{}", site.locale.number(hour), site.locale.number(0), site.locale.number(0)),
        is_chosen: chosen == Some(hour),
    };
    (0..24).map(hour).collect()
}

fn written_view(site: &Site, key: &Key, one: &Written) -> WrittenView {
    let state = match one.state.as_str() {
        "live" => "mine-state-live",
        "held" => "mine-state-held",
        "withdrawn" => "mine-state-withdrawn",
        _ => "mine-state-refused",
    };
    let article = match (one.path.as_str(), one.state.as_str()) {
        ("", _) => LinkView { href: String::new(), label: one.headline.clone(), children: Vec::new() },
        (path, "live") => {
            LinkView { href: comment_href(path, one.id), label: one.headline.clone(), children: Vec::new() }
        }
        (path, _) => LinkView::to(path, &one.headline),
    };
    WrittenView {
        article,
        date: site.date(one.created_at, DateStyle::DateTime).text,
        state: site.locale.text(state, &[]),
        text: teaser(&one.text, SHOWN).text,
        own: match one.once.is_empty() || one.path.is_empty() {
            true => String::new(),
            false => conversation::own_href(&one.public_id, &post::own_key(key, &one.once)),
        },
    }
}

async fn export(paper: &Arc<Paper>, addressee: &Addressee) -> Result<Response<Body>> {
    let all = notice::export(&mut paper.db.read().await?, addressee, paper.clock.now()).await?;
    let text = serde_json::to_string_pretty(&all)?;
    let page = Page::new("application/json; charset=utf-8", text)
        .header(header::CONTENT_DISPOSITION, content_disposition(Disposition::Attachment, "comments.json"));
    Ok(conversation::alone(&paper.site(), page))
}

/// What may be followed at an address.
struct Followed {
    /// What leads back to it.
    article: LinkView,
    /// Whose comment it is, or empty.
    about: String,
    action: String,
    offered: &'static [Kind],
    /// What is chosen before anything is.
    chosen: fn(Kind) -> bool,
    place: Place,
    /// Of the article; the paper's for a dossier.
    language: String,
    /// The thread it stands in; empty for a dossier.
    back: String,
}

async fn followed(paper: &Paper, what: &str, which: &str) -> Result<Option<Followed>> {
    let (site, mut tx) = (paper.site(), paper.db.read().await?);
    if what == DOSSIER {
        let Ok(id) = which.parse::<i64>() else { return Ok(None) };
        let own = dossiers::find_public(&mut tx, id).await?;
        return Ok(own.filter(|own| own.state != State::Closed).map(|own| Followed {
            article: LinkView::to(&own.path, &own.name),
            about: String::new(),
            action: follow_dossier_href(id),
            offered: &[Kind::Dossier],
            chosen: |_| true,
            place: Place::Dossier(id),
            language: site.settings.language.clone(),
            back: String::new(),
        }));
    }
    let Some(thread) = comments::find_thread(&mut tx, what).await? else { return Ok(None) };
    let asked = post::find_asked(&mut tx, thread.article_id, which).await?;
    if !which.is_empty() && asked.is_none() {
        return Ok(None);
    }
    let by = |name: &str| site.locale.text("comment-by", &[("name", Arg::Text(name))]);
    let article = LinkView::to(&thread.path, &thread.headline);
    Ok(Some(Followed {
        back: format!("{}#comments", article.href),
        article,
        about: asked.as_ref().map_or_else(String::new, |asked| by(&name(&site, &asked.author_name))),
        action: match &asked {
            Some(asked) => format!("{}/{}", follow_href(what), asked.id),
            None => follow_href(what),
        },
        offered: offered(asked.is_some()),
        chosen: |kind| kind != Kind::Corrections,
        place: asked.map_or(Place::Article(thread.article_id), |asked| Place::Comment(thread.article_id, asked.id)),
        language: thread.language,
    }))
}

/// The form that asks what somebody wants to be told of, and what comes of it.
pub(super) async fn follow(
    paper: &Arc<Paper>,
    head: &Parts,
    what: &str,
    which: &str,
    fields: Option<&Fields>,
) -> Result<Response<Body>> {
    let found = if paper.mailer().is_configured() { followed(paper, what, which).await? } else { None };
    let Some(followed) = found else { return conversation::missing_page(paper).await };
    let site = paper.site();
    let account = match fields {
        Some(_) => conversation::sender(paper, head).await?.account,
        None => newsroom::account(paper, &head.headers).await?,
    };
    let mut problem = String::new();
    let mut came = None;
    let is_chosen = |kind: &Kind| match fields {
        Some(fields) => fields.all("wish").any(|word| word == kind.word()),
        None => (followed.chosen)(*kind),
    };
    let chosen: Vec<Kind> = followed.offered.iter().copied().filter(is_chosen).collect();
    if let Some(fields) = fields {
        if !is_from_here(&head.headers) {
            return conversation::told(paper, &Problem::Elsewhere, None).await;
        }
        match asker(paper, head, fields, account.as_ref(), &followed.language) {
            _ if !fields.text("website").is_empty() => came = Some(Came::Asked),
            Ok(_) if chosen.is_empty() => problem = site.locale.text("follow-nothing", &[]),
            Ok(asker) => {
                let wishes = chosen.iter().map(|kind| Wish { kind: *kind, place: followed.place }).collect();
                came = Some(notice::follow(&paper.db, asker, wishes, paper.clock.now()).await?);
            }
            Err(refused) => problem = conversation::words(&site, &refused),
        }
    }
    let title = site.locale.text(if came == Some(Came::Asked) { "follow-sent" } else { "follow-title" }, &[]);
    let status = if problem.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = FollowPage {
        site: frame(paper, &site),
        head: conversation::head_of(&site, &title),
        title,
        article: followed.article,
        about: followed.about,
        action: followed.action,
        wishes: followed.offered.iter().map(|kind| choice(&site, *kind, chosen.contains(kind))).collect(),
        is_signed: account.is_some(),
        email: match (account, fields) {
            (Some(account), _) => account.email,
            (None, Some(fields)) => fields.text("email").to_owned(),
            (None, None) => String::new(),
        },
        problem,
        told: came.map_or_else(String::new, |came| said(&site, came_key(came))),
        mine: MINE,
        back: followed.back,
        write_style: site.style.links.write_style.clone(),
    };
    conversation::respond(&site, status, site.layout.render("follow.html", page)?)
}

/// The key of what somebody is told who followed something.
pub(super) fn came_key(came: Came) -> &'static str {
    match came {
        Came::Counts => "mine-confirmed",
        Came::Asked => "follow-sent-text",
        Came::Later => "follow-later-text",
        Came::Refused => "follow-refused-text",
    }
}

/// What may be chosen beside a comment that is written.
pub(super) fn wishes(paper: &Paper, site: &Site, chosen: &Fields) -> Vec<ChoiceView> {
    if !paper.mailer().is_configured() {
        return Vec::new();
    }
    let is_chosen = |kind: Kind| chosen.all("wish").any(|word| word == kind.word());
    [Kind::Replies, Kind::ArticleComments].map(|kind| choice(site, kind, is_chosen(kind))).into()
}

fn choice(site: &Site, kind: Kind, is_chosen: bool) -> ChoiceView {
    ChoiceView { word: kind.word().to_owned(), label: site.locale.text(kind.label_key(), &[]), is_chosen }
}

/// Notes what the writer of a comment wants to be told of, and what came of it; none where nothing is wanted.
pub(super) async fn follow_beside(
    paper: &Paper,
    head: &Parts,
    article_id: i64,
    fields: &Fields,
    account: Option<&Account>,
) -> Result<Option<Came>> {
    let wishes: Vec<Wish> = offered(false)
        .iter()
        .filter(|kind| fields.all("wish").any(|word| word == kind.word()))
        .map(|kind| Wish { kind: *kind, place: Place::Article(article_id) })
        .collect();
    if wishes.is_empty() || !paper.mailer().is_configured() {
        return Ok(None);
    }
    let thread = comments::find_thread_of(&mut paper.db.read().await?, article_id).await?.unwrap_or_default();
    match asker(paper, head, fields, account, &thread.language) {
        Ok(asker) => Ok(Some(notice::follow(&paper.db, asker, wishes, paper.clock.now()).await?)),
        Err(_) => Ok(None),
    }
}

/// What can be followed: of one comment the answers to it, else what comes under the article.
fn offered(is_comment: bool) -> &'static [Kind] {
    if is_comment { &[Kind::Comment] } else { &[Kind::ArticleComments, Kind::Replies, Kind::Corrections] }
}
