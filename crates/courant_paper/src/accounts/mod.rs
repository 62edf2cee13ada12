//! Accounts: people who proved an e-mail address, readers and staff alike.
//!
//! A link that was mailed ([`sign_in`]) proves the address once and opens a session ([`sessions`]) in the browser that
//! follows it. Staff may have a password, a program that makes six digits, and passkeys besides ([`keys`]); whoever has
//! one of the last two is not let in without. Staff are invited and given roles by an owner ([`staff`]), the first owner
//! comes by a link that this machine prints ([`first`]); all of it is noted in the [`audit`] and told in the outbox. An
//! account that was stolen is shut out, and what it did is judged, by [`undo`].
//!
//! What somebody may do is a value, not a check: an action takes a [`Moderator`], a [`Writer`], an
//! [`Editor`] or an [`Owner`], and such a value comes only from a session whose role is enough, or from whoever sits at this machine.
//!
//! Not here: pages and cookies (`newsroom`), and the sending of mail.

pub mod audit;
pub mod first;
pub mod kept;
pub mod keys;
pub mod next;
pub mod rows;
pub mod rows_write;
pub mod sessions;
pub mod sign_in;
pub mod staff;
pub mod undo;

use courant_kit::db::{DbResult, Tx};

/// Notes in the audit that somebody of the staff did something, in the transaction in which it is done. `detail` is a
/// JSON object.
pub async fn note(tx: &mut Tx, actor: &Actor, action: &str, subject: &str, detail: &str, now: i64) -> DbResult<()> {
    audit::note(tx, actor, action, subject, detail, now).await
}

/// Erases the account of a reader: what it was called, its address, what it came in by, and where it is signed in. The row
/// stays for what speaks of it, and says of nobody. An account of the staff is left as it is.
pub async fn erase_reader(tx: &mut Tx, email: &str) -> DbResult<()> {
    let Some(account) = rows::find_by_email(tx, email).await?.filter(|one| !one.role.is_staff()) else {
        return Ok(());
    };
    keys::forget(tx, account.id).await?;
    rows_write::end_sessions_but(tx, account.id, 0).await?;
    rows_write::forget_links(tx, email).await?;
    rows_write::erase_reader(tx, account.id).await
}

/// What somebody is at the paper, in the order in which people are listed. What a role may do is said by [`Role::may`]:
/// roles are no ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Reads and writes comments.
    Reader,
    /// Sees what is read.
    Analyst,
    /// Decides on what readers wrote.
    Moderator,
    /// Writes manuscripts and files them; others publish.
    Contributor,
    /// Writes and publishes what they wrote.
    Writer,
    /// Edits and publishes everybody's; decides by which rules comments wait.
    Editor,
    /// Decides who is staff.
    Owner,
}

/// One thing that a role may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// See what is read.
    Statistics,
    /// Decide on comments and their writers.
    Moderate,
    /// Write manuscripts.
    Write,
    /// Publish what one wrote.
    Publish,
    /// Change and publish what others wrote, and the rules of the paper.
    Edit,
    /// Say who is staff.
    Own,
}

impl Role {
    /// Every role, the least first.
    pub const ALL: [Role; 7] =
        [Role::Reader, Role::Analyst, Role::Moderator, Role::Contributor, Role::Writer, Role::Editor, Role::Owner];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Role::Reader => "reader",
            Role::Analyst => "analyst",
            Role::Moderator => "moderator",
            Role::Contributor => "contributor",
            Role::Writer => "writer",
            Role::Editor => "editor",
            Role::Owner => "owner",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.word() == word)
    }

    /// Of the paper.
    pub fn is_staff(self) -> bool {
        self != Role::Reader
    }

    /// Whether it may do something.
    pub fn may(self, right: Right) -> bool {
        let rights: &[Right] = match self {
            Role::Reader => &[],
            Role::Analyst => &[Right::Statistics],
            Role::Moderator => &[Right::Moderate],
            Role::Contributor => &[Right::Write],
            Role::Writer => &[Right::Write, Right::Publish],
            Role::Editor => &[Right::Statistics, Right::Moderate, Right::Write, Right::Publish, Right::Edit],
            Role::Owner => return true,
        };
        rights.contains(&right)
    }
}

/// A person who proved an e-mail address, or who was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Never shown to readers.
    pub email: String,
    /// What they are called where others see it; may be empty.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// First signed in (ms UTC); none: not yet.
    pub confirmed_at: Option<i64>,
    /// Last seen, to ten minutes (ms UTC).
    pub seen_at: Option<i64>,
    /// Who of the paper's people it is.
    pub person_id: Option<i64>,
    /// Since when it may not come in (ms UTC); none: it may.
    pub suspended_at: Option<i64>,
    /// Has a program that makes six digits, or a passkey: comes in with one of them only.
    pub has_second: bool,
    /// Wants letters about articles that are theirs to see to.
    pub has_work_letters: bool,
}

impl Account {
    /// The name, or what stands before the `@` of the address.
    pub fn shown_name(&self) -> &str {
        shown_name(&self.name, &self.email)
    }

    /// Whether it is of the staff and may come in.
    pub fn is_active_staff(&self) -> bool {
        self.role.is_staff() && self.suspended_at.is_none()
    }
}

fn shown_name<'a>(name: &'a str, email: &'a str) -> &'a str {
    if name.is_empty() { email.split('@').next().unwrap_or_default() } else { name }
}

/// Who does something, as it is noted beside what they did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    account_id: Option<i64>,
    name: String,
}

impl Actor {
    /// The account; none for whoever sits at this machine.
    pub fn account_id(&self) -> Option<i64> {
        self.account_id
    }

    /// The name that is noted.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn of_this_machine() -> Actor {
        Actor { account_id: None, name: "console".to_owned() }
    }

    fn of(account: &Account) -> Actor {
        Actor { account_id: Some(account.id), name: account.shown_name().to_owned() }
    }
}

macro_rules! permission {
    ($(#[$what:meta])* $name:ident, $right:expr) => {
        $(#[$what])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(Actor);

        impl $name {
            /// Whoever can run commands on this machine; noted as `console`.
            pub fn of_this_machine() -> $name {
                $name(Actor::of_this_machine())
            }

            /// An account whose role is enough.
            fn of(account: &Account) -> Option<$name> {
                account.role.may($right).then(|| $name(Actor::of(account)))
            }

            /// Who it is.
            pub fn actor(&self) -> &Actor {
                &self.0
            }
        }
    };
}

permission!(
    /// Somebody who may see what is read.
    Analyst,
    Right::Statistics
);
permission!(
    /// Somebody who may decide on comments and writers.
    Moderator,
    Right::Moderate
);
permission!(
    /// Somebody who may write manuscripts of their own. What is another's takes an [`Editor`].
    Writer,
    Right::Write
);
permission!(
    /// Somebody who may put before readers what they wrote.
    Publisher,
    Right::Publish
);
permission!(
    /// Somebody who may change what others wrote and by which rules comments wait.
    Editor,
    Right::Edit
);
permission!(
    /// Somebody who may say who is staff.
    Owner,
    Right::Own
);

impl Owner {
    /// The right to decide on comments, which owners have.
    pub fn moderator(&self) -> Moderator {
        Moderator(self.0.clone())
    }

    /// The right to write, which owners have.
    pub fn writer(&self) -> Writer {
        Writer(self.0.clone())
    }

    /// The right to change everything of the paper, which owners have.
    pub fn editor(&self) -> Editor {
        Editor(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_gives_what_it_gives_and_no_more() {
        let account = |role| Account {
            id: 1,
            public_id: String::new(),
            email: "sok@a.example".to_owned(),
            name: String::new(),
            role,
            confirmed_at: None,
            seen_at: None,
            person_id: None,
            suspended_at: None,
            has_second: false,
            has_work_letters: true,
        };
        // Statistics, comments, writing, publishing one's own, everything, staff.
        for (role, may) in [
            (Role::Reader, [false; 6]),
            (Role::Analyst, [true, false, false, false, false, false]),
            (Role::Moderator, [false, true, false, false, false, false]),
            (Role::Contributor, [false, false, true, false, false, false]),
            (Role::Writer, [false, false, true, true, false, false]),
            (Role::Editor, [true, true, true, true, true, false]),
            (Role::Owner, [true; 6]),
        ] {
            let account = account(role);
            let has = [
                Analyst::of(&account).is_some(),
                Moderator::of(&account).is_some(),
                Writer::of(&account).is_some(),
                Publisher::of(&account).is_some(),
                Editor::of(&account).is_some(),
                Owner::of(&account).is_some(),
            ];
            assert_eq!(has, may, "{role:?}");
            assert_eq!(Role::from_word(role.word()), Some(role));
            assert_eq!(role.is_staff(), role != Role::Reader);
        }
        let moderator = Moderator::of(&account(Role::Owner)).unwrap();
        assert_eq!((moderator.actor().name(), moderator.actor().account_id()), ("sok", Some(1)));
        assert_eq!(Moderator::of_this_machine().actor().name(), "console");
    }
}
