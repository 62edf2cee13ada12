//! What letters say: words in the reader's language, as plain text and as HTML from the same parts.

use super::rows::{Came, Corrected, Decided, Item};
use super::{Addressee, EndingRights, Kind};
use crate::accounts::{Account, Role, sign_in};
use crate::comments::moderate::Because;
use crate::dossiers::{Entry, anchor};
use crate::editing::passages::Named;
use crate::editing::{Work, gates};
use crate::settings::Settings;
use anyhow::{Context, Result};
use courant_kit::i18n::{Arg, DateStyle, Locale};
use courant_kit::mail::{Letter, ListHeaders, MailAddress, Mailbox, MessageKey};
use courant_news::address;
use courant_text::teaser;
use jiff::tz::TimeZone;
use minijinja::{AutoEscape, Environment};
use serde::Serialize;
use url::Url;

/// Display width of a comment's words in a letter.
const QUOTED: usize = 600;

/// A link.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link {
    href: String,
    label: String,
}

/// Something that is told of.
#[derive(Debug, Clone, Serialize)]
struct Told {
    /// The article's headline, where it is another than before.
    under: String,
    by: String,
    text: String,
    lines: Vec<String>,
    link: Link,
}

/// The parts of a letter.
#[derive(Debug, Default, Serialize)]
struct Parts {
    language: String,
    dir: &'static str,
    paper: String,
    title: String,
    paragraphs: Vec<String>,
    told: Vec<Told>,
    button: Option<Link>,
    after: Vec<String>,
    footer: Vec<Link>,
}

/// What every letter needs to know.
pub(super) struct Desk<'a> {
    pub(super) settings: &'a Settings,
    pub(super) locale: Locale,
    pub(super) now: i64,
}

impl<'a> Desk<'a> {
    /// For letters in a language, or in the paper's.
    pub(super) fn new(settings: &'a Settings, language: &str, now: i64) -> Desk<'a> {
        let language = if language.is_empty() { &settings.language } else { language };
        Desk { settings, locale: Locale::for_tag(language), now }
    }

    fn text(&self, key: &str) -> String {
        self.locale.text(key, &[])
    }

    fn about(&self, key: &str, name: &str, value: &str) -> String {
        self.locale.text(key, &[(name, Arg::Text(value))])
    }

    fn to(&self, path: &str, label: &str) -> Link {
        Link { href: self.settings.absolute(path), label: label.to_owned() }
    }

    fn name(&self, given: &str) -> String {
        if given.trim().is_empty() { self.text("guest") } else { given.to_owned() }
    }

    /// Asks an address whether it wants what was asked for, and shows the way to its page.
    pub(super) fn question(&self, to: &Addressee, page: &str, headlines: &[&str]) -> Result<Letter> {
        let paper = &self.settings.name;
        let mut paragraphs = vec![self.about("mail-confirm-why", "paper", paper)];
        paragraphs.extend(headlines.iter().map(|headline| format!("• {headline}")));
        let parts = Parts {
            title: self.about("mail-confirm-subject", "paper", paper),
            paragraphs,
            button: Some(self.to(page, &self.text("mail-confirm-button"))),
            after: vec![self.text("mail-confirm-ignore")],
            ..self.parts()
        };
        let asked = to.asked_at.unwrap_or_default().to_string();
        self.letter(&to.email, MessageKey::of("confirm", &[&to.public_id, &asked]), parts, None)
    }

    /// Tells what went live.
    pub(super) fn news(
        &self,
        to: &Addressee,
        page: &str,
        items: &[Item],
        has_more: bool,
        has_pending: bool,
    ) -> Result<Letter> {
        let first = items.first().context("there is nothing to tell")?;
        let is_one_article = items.iter().all(|item| item.article_id == first.article_id);
        let is_answer = items.iter().all(|item| item.kind != Kind::ArticleComments);
        let title = match (is_one_article, is_answer) {
            (true, true) => self.about("mail-answers-subject", "title", &first.headline),
            (true, false) => self.about("mail-comments-subject", "title", &first.headline),
            (false, _) => self.about("mail-news-subject", "paper", &self.settings.name),
        };
        let mut told = Vec::with_capacity(items.len());
        // Of one article the title speaks already.
        let mut under = if is_one_article { first.article_id } else { 0 };
        for item in items {
            let by = self.about("comment-by", "name", &self.name(&item.author_name));
            let link = self.to(&comment_path(&item.path, item.comment_id), &self.text("mail-read-comment"));
            let headline = if item.article_id == under { String::new() } else { item.headline.clone() };
            under = item.article_id;
            let text = teaser(&item.text, QUOTED).text;
            let lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
            told.push(Told { under: headline, by, text, lines, link });
        }
        let ids: Vec<String> = items.iter().map(|item| item.comment_id.to_string()).collect();
        let mut key: Vec<&str> = vec![&to.public_id];
        key.extend(ids.iter().map(String::as_str));
        let parts = Parts {
            title,
            told,
            after: [("mail-more", has_more), ("mail-pending", has_pending)]
                .into_iter()
                .filter(|(_, is_so)| *is_so)
                .map(|(key, _)| self.text(key))
                .collect(),
            footer: self.ways_out(page),
            ..self.parts()
        };
        self.letter(&to.email, MessageKey::of("news", &key), parts, Some(page))
    }

    /// Tells what was wrong in articles, and which were retracted.
    pub(super) fn corrections(&self, to: &Addressee, page: &str, items: &[Corrected]) -> Result<Letter> {
        let first = items.first().context("there is nothing to tell")?;
        let is_one_article = items.iter().all(|item| item.article_id == first.article_id);
        let is_retracted = items.iter().any(|item| item.kind == "retraction");
        let title = match (is_one_article, is_retracted) {
            (true, true) => self.about("mail-retraction-subject", "title", &first.headline),
            (true, false) => self.about("mail-correction-subject", "title", &first.headline),
            (false, _) => self.about("mail-corrections-subject", "paper", &self.settings.name),
        };
        let told = items.iter().map(|item| {
            let is_gone = item.kind == "retraction";
            // What is gone cannot be read: its address says why.
            let read = if is_gone { item.headline.clone() } else { self.text("mail-read-article") };
            Told {
                under: if is_one_article { String::new() } else { item.headline.clone() },
                by: self.text(if is_gone { "note-retraction" } else { "note-correction" }),
                text: item.text.clone(),
                lines: item.text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
                link: self.to(&address::href(&item.path), &read),
            }
        });
        let ids: Vec<&str> = items.iter().map(|item| item.public_id.as_str()).collect();
        let mut key: Vec<&str> = vec![&to.public_id];
        key.extend(ids);
        let parts = Parts { title, told: told.collect(), footer: self.ways_out(page), ..self.parts() };
        self.letter(&to.email, MessageKey::of("corrected", &key), parts, Some(page))
    }

    /// Tells what came into dossiers.
    pub(super) fn dossiers(&self, to: &Addressee, page: &str, items: &[Came], has_more: bool) -> Result<Letter> {
        let first = items.first().context("there is nothing to tell")?;
        let is_one = items.iter().all(|item| item.dossier_id == first.dossier_id);
        let title = match is_one {
            true => self.about("mail-dossier-subject", "name", &first.name),
            false => self.about("mail-dossiers-subject", "paper", &self.settings.name),
        };
        let told = items.iter().map(|item| {
            let (by, link) = match &item.article {
                Some((path, headline)) => {
                    (headline.clone(), self.to(&address::href(path), &self.text("mail-read-article")))
                }
                None => {
                    let place = format!("{}#{}", address::href(&item.path), anchor(&item.entry));
                    (self.day_of(&item.entry), self.to(&place, &item.name))
                }
            };
            let text = teaser(&item.entry.text, QUOTED).text;
            let lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
            Told { under: if is_one { String::new() } else { item.name.clone() }, by, text, lines, link }
        });
        let ids: Vec<String> = items.iter().map(|item| item.entry.id.to_string()).collect();
        let mut key: Vec<&str> = vec![&to.public_id];
        key.extend(ids.iter().map(String::as_str));
        let after = if has_more { vec![self.text("mail-more")] } else { Vec::new() };
        let parts = Parts { title, told: told.collect(), after, footer: self.ways_out(page), ..self.parts() };
        self.letter(&to.email, MessageKey::of("dossiers", &key), parts, Some(page))
    }

    /// The day that something is about, else that on which it was put in.
    fn day_of(&self, entry: &Entry) -> String {
        match entry.about_on {
            Some(at) => self.locale.date(at, &TimeZone::UTC, DateStyle::Long),
            None => self.locale.date(entry.came_at, &self.settings.zone(), DateStyle::Long),
        }
    }

    /// Where a reader sees what is written to them, and ends it all.
    fn ways_out(&self, page: &str) -> Vec<Link> {
        vec![self.to(page, &self.text("mail-manage")), self.to(&end_path(page), &self.text("mail-end-all"))]
    }

    /// Tells a writer what a moderator decided.
    pub(super) fn decision(&self, to: &Addressee, page: &str, decided: &Decided) -> Result<Letter> {
        let (title, link) = match decided.state.as_str() {
            "live" => ("mail-published-subject", Some(comment_path(&decided.path, decided.id))),
            _ => ("mail-refused-subject", None),
        };
        let mut paragraphs = vec![teaser(&decided.text, QUOTED).text];
        let words: Vec<String> = serde_json::from_str(&decided.reasons).unwrap_or_default();
        let because = words.iter().find_map(|word| Because::from_word(word));
        let said = because.map(|because| self.text(&because.sentence_key())).into_iter();
        let said: Vec<String> = said.chain(Some(decided.said.clone())).filter(|text| !text.is_empty()).collect();
        if !said.is_empty() && decided.state != "live" {
            paragraphs.insert(0, self.about("mail-decision-reason", "reason", &said.join(" ")));
        }
        let parts = Parts {
            title: self.about(title, "title", &decided.headline),
            paragraphs,
            button: link.map(|path| self.to(&path, &self.text("comment-see"))),
            footer: vec![self.to(page, &self.text("mail-manage"))],
            ..self.parts()
        };
        let key = MessageKey::of("decided", &[&to.public_id, &decided.decision_id.to_string()]);
        self.letter(&to.email, key, parts, None)
    }

    /// The way in for whoever asked for it.
    pub(super) fn link(&self, link: &sign_in::Letter) -> Result<Letter> {
        let parts = Parts {
            title: self.about("mail-sign-in-subject", "paper", &self.settings.name),
            paragraphs: vec![self.text("mail-sign-in-how")],
            button: Some(self.to(&link.path, &self.text("sign-in"))),
            after: vec![self.text("mail-sign-in-ignore")],
            ..self.parts()
        };
        self.letter(&link.email, MessageKey::of("sign-in", &[&link.path]), parts, None)
    }

    /// The way in for somebody who was invited to the staff.
    pub(super) fn invitation(&self, link: &sign_in::Letter, role: Role, by: &str) -> Result<Letter> {
        let paper = &self.settings.name;
        let role = self.text(&format!("role-{}", role.word()));
        let words = [("by", Arg::Text(by)), ("paper", Arg::Text(paper)), ("role", Arg::Text(&role))];
        let parts = Parts {
            title: self.about("mail-invite-subject", "paper", paper),
            paragraphs: vec![self.locale.text("mail-invite-what", &words), self.text("mail-invite-how")],
            button: Some(self.to(&link.path, &self.text("sign-in"))),
            after: vec![self.text("mail-sign-in-ignore")],
            ..self.parts()
        };
        self.letter(&link.email, MessageKey::of("invite", &[&link.path]), parts, None)
    }

    /// Tells an owner that somebody may do more, or less, than before, or lost what they come in by.
    pub(super) fn staff(
        &self,
        owner: &Account,
        changed: &Account,
        (from, to): (&str, &str),
        key: &str,
    ) -> Result<Letter> {
        let name = format!("{} <{}>", changed.shown_name(), changed.email);
        let what = match to {
            "suspended" | "resumed" | "reset" => self.about(&format!("mail-staff-{to}"), "name", &name),
            to => {
                let role =
                    |word: &str| self.text(&format!("role-{}", Role::from_word(word).unwrap_or(Role::Reader).word()));
                let (from, to) = (role(from), role(to));
                let words = [("name", Arg::Text(&name)), ("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
                self.locale.text("mail-staff-what", &words)
            }
        };
        let parts = Parts {
            title: self.about("mail-staff-subject", "paper", &self.settings.name),
            paragraphs: vec![what],
            button: Some(self.to("/~desk/audit", &self.text("desk-audit"))),
            after: vec![self.text("mail-staff-wrong")],
            ..self.parts()
        };
        self.letter(&owner.email, MessageKey::of("staff", &[&owner.public_id, key]), parts, None)
    }

    fn headline(&self, work: &Work) -> String {
        if work.headline.is_empty() { self.text("desk-untitled") } else { work.headline.clone() }
    }

    /// Tells a colleague that they are named in a note on a passage.
    pub(super) fn named(&self, to: &Account, named: &Named) -> Result<Letter> {
        let headline = self.headline(&named.work);
        let by = named.note.written_by.as_str();
        let words = [("name", Arg::Text(by)), ("headline", Arg::Text(&headline))];
        let parts = Parts {
            title: self.about("passage-mail-subject", "name", by),
            paragraphs: vec![
                self.locale.text("passage-mail-what", &words),
                format!("“{}”", named.quote),
                named.note.text.clone(),
            ],
            button: Some(self.to(&format!("/~desk/articles/{}", named.work.public_id), &self.text("passage-mail-go"))),
            ..self.parts()
        };
        self.letter(&to.email, MessageKey::of("named", &[&to.public_id, &named.note.id.to_string()]), parts, None)
    }

    /// Tells whoever scheduled an article that it did not go out, and why.
    pub(super) fn stopped(&self, to: &Account, work: &Work, key: &str) -> Result<Letter> {
        let headline = self.headline(work);
        let parts = Parts {
            title: self.about("stopped-mail-subject", "headline", &headline),
            paragraphs: vec![self.about("desk-stopped", "what", &gates::stopped_by(&self.locale, &work.stopped))],
            button: Some(
                self.to(&format!("/~desk/articles/{}/publish", work.public_id), &self.text("passage-mail-go")),
            ),
            ..self.parts()
        };
        self.letter(&to.email, MessageKey::of("stopped", &[&to.public_id, key]), parts, None)
    }

    /// Tells somebody that an article was given to them, by whom and until when.
    pub(super) fn given(&self, to: &Account, work: &Work, by: &str, key: &str) -> Result<Letter> {
        let mut paragraphs = vec![self.about("given-mail-what", "name", by)];
        paragraphs.extend(work.deadline_at.map(|at| self.due_text(at)));
        if !work.desk_note.is_empty() {
            paragraphs.push(work.desk_note.clone());
        }
        let title = self.about("given-mail-subject", "headline", &self.headline(work));
        self.letter(
            &to.email,
            MessageKey::of("given", &[&to.public_id, key]),
            self.at_work(title, paragraphs, work),
            None,
        )
    }

    /// Tells whoever has an article that it is due soon, or was due.
    pub(super) fn due(&self, to: &Account, work: &Work, at: i64, key: &str) -> Result<Letter> {
        let subject = if at < self.now { "due-mail-late-subject" } else { "due-mail-subject" };
        let title = self.about(subject, "headline", &self.headline(work));
        let parts = self.at_work(title, vec![self.due_text(at)], work);
        self.letter(&to.email, MessageKey::of("due", &[&to.public_id, key]), parts, None)
    }

    fn due_text(&self, at: i64) -> String {
        let date = self.locale.date(at, &self.settings.zone(), DateStyle::DateTime);
        self.about(if at < self.now { "due-mail-late" } else { "due-mail-soon" }, "date", &date)
    }

    /// A letter about an article that is its reader's to see to, with where to end such letters.
    fn at_work(&self, title: String, paragraphs: Vec<String>, work: &Work) -> Parts {
        let path = format!("/~desk/articles/{}", work.public_id);
        Parts {
            title,
            paragraphs,
            button: Some(self.to(&path, &self.text("passage-mail-go"))),
            footer: vec![self.to("/~me#letters", &self.text("work-mail-off"))],
            ..self.parts()
        }
    }

    /// Tells an editor of files that stand before readers and may not for long.
    pub(super) fn rights(&self, to: &Account, ending: &[EndingRights], key: &str) -> Result<Letter> {
        let zone = self.settings.zone();
        let line = |one: &EndingRights| {
            let date = self.locale.date(one.end_at - 1, &zone, DateStyle::Long);
            let words = [("name", Arg::Text(&one.label)), ("date", Arg::Text(&date))];
            self.locale.text("mail-rights-until", &words)
        };
        let parts = Parts {
            title: self.about("mail-rights-subject", "paper", &self.settings.name),
            paragraphs: std::iter::once(self.text("mail-rights-what")).chain(ending.iter().map(line)).collect(),
            button: Some(self.to("/~desk/library?only=rights_live", &self.text("library"))),
            ..self.parts()
        };
        self.letter(&to.email, MessageKey::of("rights", &[&to.public_id, key]), parts, None)
    }

    fn parts(&self) -> Parts {
        Parts {
            language: self.locale.tag().to_owned(),
            dir: self.locale.dir(),
            paper: self.settings.name.clone(),
            ..Parts::default()
        }
    }

    /// A letter of its parts. With a page it is one of a list, which is left there.
    fn letter(&self, to: &str, message_id: MessageKey, parts: Parts, page: Option<&str>) -> Result<Letter> {
        let to = MailAddress::parse(to).map_err(|error| anyhow::anyhow!("{error}"))?;
        let list = page.map(|page| -> Result<ListHeaders> {
            let unsubscribe = Url::parse(&self.settings.absolute(&end_path(page)))?;
            Ok(ListHeaders { id: "conversation".to_owned(), unsubscribe, is_one_click: true })
        });
        Ok(Letter {
            to: Mailbox::new("", to),
            subject: parts.title.clone(),
            text: draw("letter.txt", &parts)?,
            html: draw("letter.html", &parts)?,
            message_id,
            in_reply_to: None,
            reply_to: None,
            list: list.transpose()?,
            is_automatic: true,
            language: parts.language,
            at: self.now,
        })
    }
}

/// The place of a page where everything is ended by one request without anything in it (RFC 8058).
pub(super) fn end_path(page: &str) -> String {
    format!("{page}/end")
}

fn comment_path(article: &str, comment: i64) -> String {
    format!("{}comments/{comment}/", address::href(article))
}

fn draw(name: &str, parts: &Parts) -> Result<String> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|name| match name.ends_with(".html") {
        true => AutoEscape::Html,
        false => AutoEscape::None,
    });
    environment.add_template("letter.txt", include_str!("html/letter.txt"))?;
    environment.add_template("letter.html", include_str!("html/letter.html"))?;
    Ok(environment.get_template(name)?.render(minijinja::Value::from(minijinja::value::Serde(parts)))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: i64, text: &str) -> Item {
        Item {
            comment_id: id,
            kind: Kind::Replies,
            author_name: "Nita <b>".to_owned(),
            text: text.to_owned(),
            live_at: id,
            article_id: 1,
            path: "/2026/ទឹក".to_owned(),
            headline: "Water & <script>alert(1)</script>".to_owned(),
            language: "en".to_owned(),
        }
    }

    #[test]
    fn a_letter_says_the_same_in_both_parts_and_escapes_by_type() {
        let settings = Settings::new("The River Times", "en", "https://river.example").unwrap();
        let desk = Desk::new(&settings, "", 1_790_000_000_000);
        let to = Addressee { email: "a@reader.example".to_owned(), public_id: "p".to_owned(), ..Addressee::default() };
        let items = [item(7, "First <img src=x onerror=alert(1)>\n\nSecond"), item(8, "Third")];
        let letter = desk.news(&to, "/~mine/p/k", &items, true, false).unwrap();
        assert_eq!(letter.subject, "Answers to you: Water & <script>alert(1)</script>");
        for said in ["Nita <b>", "First <img src=x onerror=alert(1)>", "Third", "https://river.example/~mine/p/k/end"] {
            assert!(letter.text.contains(said), "{}", letter.text);
        }
        assert!(letter.text.contains("https://river.example/2026/%E1%9E%91%E1%9E%B9%E1%9E%80/comments/7/"));
        assert!(!letter.html.contains("<img") && !letter.html.contains("<script") && !letter.html.contains("<b>"));
        assert!(letter.html.contains("Nita &lt;b&gt;") && letter.html.contains("lang=\"en\" dir=\"ltr\""));
        assert_eq!(
            letter.text.matches("Water &").count(),
            1,
            "the headline is said once over its comments: {}",
            letter.text
        );
        let list = letter.list.clone().unwrap();
        assert_eq!((list.unsubscribe.as_str(), list.is_one_click), ("https://river.example/~mine/p/k/end", true));
        assert_eq!(desk.news(&to, "/~mine/p/k", &items, true, false).unwrap().message_id, letter.message_id);
        assert_ne!(desk.news(&to, "/~mine/p/k", &items[..1], false, false).unwrap().message_id, letter.message_id);
    }

    #[test]
    fn letters_are_in_the_readers_language() {
        let settings = Settings::new("النهر", "en", "https://river.example").unwrap();
        let desk = Desk::new(&settings, "ar", 0);
        let to = Addressee { email: "a@reader.example".to_owned(), ..Addressee::default() };
        let letter = desk.question(&to, "/~mine/p/k", &["عنوان"]).unwrap();
        assert_eq!(letter.language, "ar");
        assert!(letter.html.contains("dir=\"rtl\"") && letter.text.contains("عنوان"));
        assert!(letter.list.is_none(), "a question is no list");
    }
}
