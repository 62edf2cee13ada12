//! Sessions: browsers that are signed in.
//!
//! A browser's cookie holds 128 random bits, the store their hash. Each request reads the session and the
//! account anew, so that what is ended, or a role that is taken, counts with the next request.
//!
//! Whoever has a second proof (six digits, a passkey) gets half a session for the first: [`find`] never gives one out,
//! and all it is good for is to bring the second ([`find_half`]).

use super::{Account, Actor, Analyst, Editor, Moderator, Owner, Publisher, Role, Writer, audit, rows, rows_write};
use anyhow::Result;
use courant_kit::db::{Db, DbError, DbResult, Tx};
use courant_kit::http::client_address::prefix_of;
use courant_kit::key::{Key, fresh_token, hex, is_same};
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use uuid::Uuid;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// How exactly it is known when a session was last used.
const SEEN_EVERY: i64 = 10 * MINUTE;
/// Sessions that one account may have; the oldest end first.
pub const MOST: i64 = 50;
/// Longest name of a browser, in characters.
const LABEL: usize = 60;

/// How long half a session waits for the second proof (ms).
const HALF_LIFE: i64 = 10 * MINUTE;
/// How long whoever came in counts as just proved (ms): long enough to change what proves them.
const FRESH: i64 = 10 * MINUTE;
/// The same for changing who is staff.
const RECENT: i64 = 15 * MINUTE;

/// What somebody came in by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// A link that was mailed, or made at this machine.
    Link,
    /// A password.
    Password,
    /// A passkey, which is two proofs at once.
    Passkey,
    /// The link for the first owner.
    First,
}

impl Proof {
    const ALL: [Proof; 4] = [Proof::Link, Proof::Password, Proof::Passkey, Proof::First];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Proof::Link => "link",
            Proof::Password => "password",
            Proof::Passkey => "passkey",
            Proof::First => "first",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Proof> {
        Proof::ALL.into_iter().find(|proof| proof.word() == word)
    }
}

/// How long a session may lie unused (ms).
pub fn idle(role: Role) -> i64 {
    if role.is_staff() { 12 * HOUR } else { 90 * DAY }
}

/// How long it may last in all (ms). Browsers keep no cookie longer than 400 days.
pub fn longest(role: Role) -> i64 {
    if role.is_staff() { 7 * DAY } else { 400 * DAY }
}

/// A session and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// What the browser calls itself, in few words.
    pub label: String,
    /// ms UTC.
    pub created_at: i64,
    /// To ten minutes (ms UTC).
    pub seen_at: i64,
    /// ms UTC, whatever happens.
    pub expires_at: i64,
    /// SHA-256 of its key.
    pub key_hash: String,
    /// Where it began, shortened (`203.0.113.0/24`); of staff only.
    pub network: String,
    /// What it was opened by.
    pub proof: Proof,
    /// The paper asks its staff for a second proof and this one has none yet: until then it has no rights. Set by
    /// whoever knows the paper's settings.
    pub must_strengthen: bool,
    /// Whose.
    pub account: Account,
}

impl Session {
    /// Whether it may be used at a moment.
    pub fn is_good(&self, now: i64) -> bool {
        let ends_at = self.expires_at.min(self.created_at + longest(self.account.role));
        now < ends_at && now < self.seen_at + idle(self.account.role) && self.account.suspended_at.is_none()
    }

    /// Whether whoever has it has only just come in, so that they may change what proves them.
    pub fn is_fresh(&self, now: i64) -> bool {
        now < self.created_at + FRESH
    }

    /// Whether whoever has it has come in lately enough to change who is staff.
    pub fn is_recent(&self, now: i64) -> bool {
        now < self.created_at + RECENT
    }

    fn right<T>(&self, of: impl Fn(&Account) -> Option<T>) -> Option<T> {
        if self.must_strengthen { None } else { of(&self.account) }
    }

    /// The right to decide on comments, if it has that.
    pub fn moderator(&self) -> Option<Moderator> {
        self.right(Moderator::of)
    }

    /// The right to write manuscripts, if it has that.
    pub fn writer(&self) -> Option<Writer> {
        self.right(Writer::of)
    }

    /// The right to put what one wrote before readers, if it has that.
    pub fn publisher(&self) -> Option<Publisher> {
        self.right(Publisher::of)
    }

    /// The right to see what is read, if it has that.
    pub fn analyst(&self) -> Option<Analyst> {
        self.right(Analyst::of)
    }

    /// The right to change what others wrote, and rules, if it has that.
    pub fn editor(&self) -> Option<Editor> {
        self.right(Editor::of)
    }

    /// The right to say who is staff, if it has that.
    pub fn owner(&self) -> Option<Owner> {
        self.right(Owner::of)
    }

    /// What forms of this session carry, so that a form of another site is known even where the browser says
    /// nothing of where it stood.
    pub fn form_token(&self, key: &Key) -> String {
        let mac = key.mac("form of a session", &[self.key_hash.as_bytes()]);
        mac.get(..32).unwrap_or(&mac).to_owned()
    }

    /// Whether a form carried it.
    pub fn has_offered(&self, key: &Key, token: &str) -> bool {
        is_same(&self.form_token(key), token)
    }
}

/// A session as it is stored.
#[derive(Debug)]
pub struct NewSession<'a> {
    /// Id that may be shown.
    pub public_id: &'a str,
    /// Whose.
    pub account_id: i64,
    /// SHA-256 of its key.
    pub key_hash: &'a str,
    /// What the browser calls itself.
    pub label: &'a str,
    /// Where it began, shortened.
    pub network: &'a str,
    /// What it is opened by.
    pub proof: Proof,
    /// The second proof is still to come.
    pub is_half: bool,
    /// ms UTC.
    pub created_at: i64,
    /// ms UTC.
    pub expires_at: i64,
}

/// A browser that is about to come in.
#[derive(Debug, Clone)]
pub struct Arrival {
    token: String,
    label: String,
    network: String,
    before: String,
}

impl Arrival {
    /// With what it calls itself, where it is, and the token of the session it had, which ends.
    ///
    /// # Errors
    /// The random generator failed.
    pub fn new(browser: &str, ip: Option<IpAddr>, before: &str) -> Result<Arrival> {
        Ok(Arrival {
            token: fresh_token()?,
            label: label_of(browser),
            network: ip.map(|ip| prefix_of(ip).to_string()).unwrap_or_default(),
            before: hash_of(before),
        })
    }
}

/// A session that was just opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// What the browser's cookie holds: the only time that it is known here.
    pub token: String,
    /// How long the browser keeps it (ms).
    pub life: i64,
    /// It opens nothing yet: the second proof is still to come.
    pub is_half: bool,
    /// Whose session it is.
    pub account: Account,
}

fn hash_of(token: &str) -> String {
    hex(&Sha256::digest(token))
}

/// Opens a session of an account for what was proved, or half a one where a second proof has to follow. `has_second`
/// says that it was brought already. That staff came in is noted.
pub(super) async fn open(
    tx: &mut Tx,
    arrival: &Arrival,
    account: &Account,
    proof: Proof,
    has_second: bool,
    now: i64,
) -> DbResult<Opened> {
    let is_half = account.has_second && !has_second && proof != Proof::Passkey;
    let life = if is_half { HALF_LIFE } else { longest(account.role) };
    let is_staff = account.role.is_staff();
    let session = NewSession {
        public_id: &Uuid::now_v7().to_string(),
        account_id: account.id,
        key_hash: &hash_of(&arrival.token),
        label: &arrival.label,
        network: if is_staff { &arrival.network } else { "" },
        proof,
        is_half,
        created_at: now,
        expires_at: now + life,
    };
    rows_write::end_session_of_key(tx, &arrival.before).await?;
    rows_write::insert_session(tx, &session).await?;
    rows_write::keep_newest_sessions(tx, account.id, MOST).await?;
    if !is_half {
        rows_write::save_account_seen(tx, account.id, now).await?;
    }
    if is_staff && !is_half {
        let detail =
            serde_json::json!({ "by": proof.word(), "second": has_second, "where": arrival.network }).to_string();
        audit::note(tx, &Actor::of(account), "sign_in", &account.email, &detail, now).await?;
    }
    Ok(Opened { token: arrival.token.clone(), life, is_half, account: account.clone() })
}

/// The session of a browser's token; none if it is over or was never there, and none of which the second proof is still
/// to come.
pub async fn find(tx: &mut Tx, token: &str, now: i64) -> DbResult<Option<Session>> {
    find_whole_or_half(tx, token, false, now).await
}

/// Half a session, which a second proof makes a whole one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half(pub(super) Session);

impl Half {
    /// Whose.
    pub fn account(&self) -> &Account {
        &self.0.account
    }
}

/// Half the session of a browser's token, if that is what it is.
pub async fn find_half(tx: &mut Tx, token: &str, now: i64) -> DbResult<Option<Half>> {
    Ok(find_whole_or_half(tx, token, true, now).await?.map(Half))
}

async fn find_whole_or_half(tx: &mut Tx, token: &str, is_half: bool, now: i64) -> DbResult<Option<Session>> {
    // Whatever else a cookie of this name holds was not made here.
    if token.len() != 32 || !token.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(None);
    }
    let found = rows::find_session(tx, &hash_of(token), is_half).await?;
    Ok(found.filter(|session| session.is_good(now)))
}

/// Notes that a session is used: at most every ten minutes, so that reading costs no write.
pub async fn touch(db: &Db, session: &Session, now: i64) -> DbResult<()> {
    if now - session.seen_at < SEEN_EVERY {
        return Ok(());
    }
    let (id, account_id) = (session.id, session.account.id);
    db.write::<_, DbError, _>(move |tx| Box::pin(rows_write::save_seen(tx, id, account_id, now))).await
}

/// The sessions of an account that may be used, the one used last first.
pub async fn list(tx: &mut Tx, account_id: i64, now: i64) -> DbResult<Vec<Session>> {
    let all = rows::list_sessions(tx, account_id, MOST).await?;
    Ok(all.into_iter().filter(|session| session.is_good(now)).collect())
}

/// Ends one session of an account by its public id.
pub async fn end(db: &Db, account_id: i64, session: &str) -> Result<()> {
    let session = session.to_owned();
    let ended = db.write::<_, DbError, _>(move |tx| {
        let session = session.clone();
        Box::pin(async move { rows_write::end_session(tx, account_id, &session).await })
    });
    Ok(ended.await?)
}

/// Ends every session of an account but one.
pub async fn end_others(db: &Db, session: &Session) -> Result<()> {
    let (account_id, id) = (session.account.id, session.id);
    let ended = db.write::<_, DbError, _>(move |tx| Box::pin(rows_write::end_sessions_but(tx, account_id, id)));
    Ok(ended.await?)
}

/// Changes what an account is called. The name was read by `courant_news::comment::name::read_name`.
pub async fn rename(db: &Db, account_id: i64, name: &str) -> Result<()> {
    let name = name.to_owned();
    let renamed = db.write::<_, DbError, _>(move |tx| {
        let name = name.clone();
        Box::pin(async move { rows_write::save_name(tx, account_id, &name).await })
    });
    Ok(renamed.await?)
}

/// Says whether somebody wants letters about articles that are theirs to see to.
pub async fn set_work_letters(db: &Db, account_id: i64, are_wanted: bool) -> Result<()> {
    let saved = db.write::<_, DbError, _>(move |tx| {
        Box::pin(async move { rows_write::save_work_letters(tx, account_id, are_wanted).await })
    });
    Ok(saved.await?)
}

/// What a browser calls itself, in few words: enough to tell one's own apart, and nothing to know anybody by.
pub fn label_of(user_agent: &str) -> String {
    // The more special name first: each pretends to be those after it.
    const BROWSERS: &[(&str, &str)] = &[
        ("SamsungBrowser/", "Samsung Internet"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("FxiOS/", "Firefox"),
        ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: &[(&str, &str)] = &[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let find = |table: &[(&str, &'static str)]| {
        table.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
    };
    match (find(BROWSERS), find(SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => user_agent.chars().filter(|letter| !letter.is_control()).take(LABEL).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_called_by_few_words() {
        for (agent, label) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Edge, Windows",
            ),
            ("curl/8.0\u{0}\u{1b}[2J", "curl/8.0[2J"),
            ("", ""),
        ] {
            assert_eq!(label_of(agent), label);
        }
        assert_eq!(label_of(&"x".repeat(10_000)).len(), LABEL);
    }
}
