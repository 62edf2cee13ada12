//! Reading SQL of comments: for readers only through `public_comments`; for the writer of one comment, and
//! for weighing a new one, through `comments`.

use super::{Asked, Comment, OwnComment, Recent, Thread};
use crate::accounts::Role;
use courant_body::{Body, plain_text};
use courant_kit::db::{DbResult, Row, Tx, Value};
use courant_news::comment::likeness::Likeness;
use courant_news::comment::screen::{Budget, Earlier, Mode, PerBudget, Policy, Used, Writer};

fn comment(row: &mut Row) -> DbResult<Comment> {
    Ok(Comment {
        id: row.int(0)?,
        parent_id: row.opt_int(1)?,
        kind: row.take(2)?,
        author_name: row.take(3)?,
        author_address: row.take(4)?,
        is_staff: row.opt_int(5)?.is_some(),
        body: row.take(6)?,
        votes_up: row.int(7)?,
        votes_down: row.int(8)?,
        is_pinned: row.bool(9)?,
        created_at: row.int(10)?,
        question: row.take_opt(11)?.unwrap_or_default(),
        public_id: row.take(12)?,
    })
}

/// The newest comments of an article, newest first, for its feed; no mentions by other sites.
pub async fn list_newest_of(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Comment>> {
    let mut rows = tx
        .query(
            "SELECT c.id, c.parent_id, c.kind, c.author_name, c.author_address, c.person_id, c.body, c.votes_up,
                    c.votes_down, c.is_pinned, c.created_at, NULL, c.public_id
             FROM public_comments c WHERE c.article_id = $1 AND c.kind = 'comment'
             ORDER BY c.created_at DESC, c.id DESC LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    rows.iter_mut().map(comment).collect()
}

/// The newest comments of the whole paper with the row, path and headline of what they stand under; no
/// mentions by other sites.
pub async fn list_newest(tx: &mut Tx, most: i64) -> DbResult<Vec<(Comment, i64, String, String)>> {
    let mut rows = tx
        .query(
            "SELECT c.id, c.parent_id, c.kind, c.author_name, c.author_address, c.person_id, c.body, c.votes_up,
                    c.votes_down, c.is_pinned, c.created_at, NULL, c.public_id, a.id, a.path, a.headline
             FROM public_comments c JOIN public_articles a ON a.id = c.article_id
             WHERE c.kind = 'comment' AND a.path IS NOT NULL ORDER BY c.created_at DESC, c.id DESC LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter_mut().map(|row| Ok((comment(row)?, row.int(13)?, row.take(14)?, row.take(15)?))).collect()
}

macro_rules! threads {
    ($which:literal) => {
        concat!(
            "SELECT id, public_id, path, headline, language,
                    CASE WHEN comment_policy = 'closed' THEN 'closed' ELSE thread_policy END, first_published_at,
                    comment_count, section_id
             FROM public_articles ",
            $which
        )
    };
}

fn thread(row: &Row) -> DbResult<Thread> {
    let mode = Mode::from_word(row.text(5)?).unwrap_or(Mode::Closed);
    Ok(Thread {
        article_id: row.int(0)?,
        public_id: row.string(1)?,
        path: row.string(2)?,
        headline: row.string(3)?,
        language: row.string(4)?,
        is_open: mode != Mode::Closed,
        mode,
        published_at: row.opt_int(6)?.unwrap_or_default(),
        comment_count: row.int(7)?,
        section_id: row.opt_int(8)?,
    })
}

/// The thread of an article that readers may open, by the article's public id.
pub async fn find_thread(tx: &mut Tx, article: &str) -> DbResult<Option<Thread>> {
    let row = tx.find(threads!("WHERE public_id = $1 AND path IS NOT NULL"), &[article.into()]).await?;
    row.as_ref().map(thread).transpose()
}

/// The same by the article's row.
pub async fn find_thread_of(tx: &mut Tx, article_id: i64) -> DbResult<Option<Thread>> {
    let row = tx.find(threads!("WHERE id = $1 AND path IS NOT NULL"), &[article_id.into()]).await?;
    row.as_ref().map(thread).transpose()
}

/// A live comment under an article, to be answered: its id, its writer's name, its text.
pub async fn find_asked(tx: &mut Tx, article_id: i64, comment: i64) -> DbResult<Option<Asked>> {
    let row = tx
        .find(
            "SELECT id, author_name, body FROM public_comments
             WHERE id = $1 AND article_id = $2 AND kind = 'comment'",
            &[comment.into(), article_id.into()],
        )
        .await?;
    let asked = |row: &Row| Ok(Asked { id: row.int(0)?, author_name: row.string(1)?, body: row.string(2)? });
    row.as_ref().map(asked).transpose()
}

/// A comment in whatever state, for its writer, who shows the key to it.
pub async fn find_own(tx: &mut Tx, comment: &str) -> DbResult<Option<OwnComment>> {
    let row = tx
        .find(
            "SELECT c.id, c.public_id, c.article_id, c.state, c.author_name, c.typed, c.body, c.key_hash, c.created_at,
                    c.edited_at, (SELECT COUNT(*) FROM (SELECT 1 FROM public_comments r WHERE r.parent_id = c.id LIMIT 100) n), a.path,
                    CASE WHEN a.status = 'live' AND a.visibility = 'public' THEN a.headline ELSE a.path END,
                    c.author_email, c.network,
                    (SELECT COUNT(*) FROM comment_decisions d WHERE d.comment_id = c.id AND d.decision = 'edit'),
                    a.section_id, COALESCE(w.public_id, ''), a.thread_policy, w.role, w.id
             FROM comments c JOIN public_articles a ON a.id = c.article_id LEFT JOIN accounts w ON w.id = c.account_id
             WHERE c.public_id = $1 AND c.key_hash <> '' AND a.path IS NOT NULL",
            &[comment.into()],
        )
        .await?;
    let own = |row: &Row| {
        Ok(OwnComment {
            id: row.int(0)?,
            public_id: row.string(1)?,
            article_id: row.int(2)?,
            state: row.string(3)?,
            author_name: row.string(4)?,
            typed: row.string(5)?,
            body: row.string(6)?,
            key_hash: row.string(7)?,
            created_at: row.int(8)?,
            edited_at: row.opt_int(9)?,
            answer_count: row.int(10)?,
            path: row.string(11)?,
            headline: row.string(12)?,
            author_email: row.string(13)?,
            network: row.string(14)?,
            edit_count: row.int(15)?,
            section_id: row.opt_int(16)?,
            account: row.string(17)?,
            mode: Mode::from_word(row.text(18)?).unwrap_or_default(),
            role: row.opt_text(19)?.and_then(Role::from_word),
            account_id: row.opt_int(20)?,
        })
    };
    row.as_ref().map(own).transpose()
}

/// The comment that is the same words of the same writer in the same place, if they were sent before.
pub async fn find_once(tx: &mut Tx, once: &str) -> DbResult<Option<String>> {
    tx.find("SELECT public_id FROM comments WHERE once = $1", &[once.into()])
        .await?
        .map(|row| row.string(0))
        .transpose()
}

/// What was written lately, as far as a new comment is weighed by it. Nothing here grows with the age of the
/// paper, and a flood does not make it dearer. What others typed under the address of an account is not held against it.
///
/// Whether a guest's network is known is asked only where the common budgets leave no room for others.
pub async fn load_recent(
    tx: &mut Tx,
    article_id: i64,
    network: &str,
    email: &str,
    account_id: Option<i64>,
    policy: &Policy,
    now: i64,
) -> DbResult<Recent> {
    const DAY: i64 = 86_400_000;
    let budgets = &policy.budgets;
    // Nothing is asked of those who are nobody: it would be asked of all the others.
    let network_used = match network {
        "" => Used::default(),
        _ => {
            used(
                tx,
                "SELECT COUNT(*), COALESCE(MIN(created_at), 0) FROM (SELECT created_at FROM comments
                     WHERE network = $3 AND network <> '' AND created_at > $1 ORDER BY created_at DESC LIMIT $2) n",
                Some(network.into()),
                budgets.network,
                now,
            )
            .await?
        }
    };
    let writer_used = match (account_id, email) {
        (Some(account_id), _) => {
            used(
                tx,
                "SELECT COUNT(*), COALESCE(MIN(created_at), 0) FROM (SELECT created_at FROM comments
                     WHERE account_id = $3 AND created_at > $1 ORDER BY created_at DESC LIMIT $2) n",
                Some(account_id.into()),
                budgets.writer,
                now,
            )
            .await?
        }
        (None, "") => Used::default(),
        (None, _) => {
            used(
                tx,
                "SELECT COUNT(*), COALESCE(MIN(created_at), 0) FROM (SELECT created_at FROM comments
                     WHERE author_email = $3 AND author_email <> '' AND account_id IS NULL AND created_at > $1
                     ORDER BY created_at DESC LIMIT $2) n",
                Some(email.into()),
                budgets.writer,
                now,
            )
            .await?
        }
    };
    // A guest's record says nothing of the guest: anybody may type an address. What stands under the address of an account
    // speaks for it, also from before there was one; only what it wrote itself speaks against it.
    let (approved_count, refused_count) = match account_id {
        None => (0, 0),
        Some(account_id) => {
            let record = tx
                .load(
                    "SELECT
                         (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE author_email = $1 AND author_email <> ''
                              AND state = 'live' LIMIT 100) n),
                         (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE account_id = $2
                              AND state IN ('spam', 'trash') AND created_at > $3 LIMIT 100) n)",
                    &[email.into(), account_id.into(), (now - 90 * DAY).into()],
                )
                .await?;
            (record.int(0)?, record.int(1)?)
        }
    };
    let strangers = policy.budgets_of(Writer::default());
    let is_full = |used: Used, budget: Budget| budget.most > 0 && used.count >= budget.most;
    let mut common = common_used(tx, article_id, &strangers, now).await?;
    let mut is_known = account_id.is_some();
    if is_full(common.article, strangers.article) || is_full(common.site, strangers.site) {
        is_known = is_known || has_history(tx, network, now - DAY).await?;
        if is_known {
            common = common_used(tx, article_id, budgets, now).await?;
        }
    }
    let earlier = tx
        .query(
            "SELECT id, digest, fingerprint, created_at,
                    CASE WHEN (author_email = $2 AND $2 <> '') OR (network = $3 AND $3 <> '') THEN 1 ELSE 0 END,
                    CASE WHEN article_id = $4 THEN 1 ELSE 0 END
             FROM comments WHERE created_at > $1 AND digest <> 0 ORDER BY created_at DESC LIMIT 500",
            &[(now - 7 * DAY).into(), email.into(), network.into(), article_id.into()],
        )
        .await?;
    let earlier = earlier.iter().map(|row| {
        Ok(Earlier {
            id: row.int(0)?,
            likeness: Likeness { digest: row.int(1)?.cast_unsigned(), fingerprint: row.int(2)?.cast_unsigned() },
            created_at: row.int(3)?,
            is_same_writer: row.bool(4)?,
            is_same_thread: row.bool(5)?,
        })
    });
    Ok(Recent {
        used: PerBudget { network: network_used, writer: writer_used, ..common },
        is_known,
        approved_count,
        refused_count,
        earlier: earlier.collect::<DbResult<_>>()?,
    })
}

/// How much is used of what an article and the paper take together.
async fn common_used(tx: &mut Tx, article_id: i64, budgets: &PerBudget<Budget>, now: i64) -> DbResult<PerBudget<Used>> {
    let article = used(
        tx,
        "SELECT COUNT(*), COALESCE(MIN(created_at), 0) FROM (SELECT created_at FROM comments
             WHERE article_id = $3 AND created_at > $1 ORDER BY created_at DESC LIMIT $2) n",
        Some(article_id.into()),
        budgets.article,
        now,
    )
    .await?;
    let site = used(
        tx,
        "SELECT COUNT(*), COALESCE(MIN(created_at), 0) FROM (SELECT created_at FROM comments
             WHERE created_at > $1 ORDER BY created_at DESC LIMIT $2) n",
        None,
        budgets.site,
        now,
    )
    .await?;
    Ok(PerBudget { article, site, ..PerBudget::default() })
}

/// How much of a budget is used. No more rows are counted than use it up: the oldest of them is the first whose end makes room.
async fn used(tx: &mut Tx, sql: &'static str, of: Option<Value>, budget: Budget, now: i64) -> DbResult<Used> {
    let bounds = [(now - budget.window_secs * 1_000).into(), i64::from(budget.most).into()];
    let row = tx.load(sql, &bounds.into_iter().chain(of).collect::<Vec<Value>>()).await?;
    Ok(Used { count: u32::try_from(row.int(0)?).unwrap_or(u32::MAX), oldest_at: row.int(1)? })
}

/// Comments that wait for a moderator, the oldest first, with the article they stand under.
pub async fn list_waiting(tx: &mut Tx, most: i64) -> DbResult<Vec<super::Waiting>> {
    let rows = tx
        .query(
            "SELECT c.id, c.public_id, c.author_name, c.body, c.reasons, c.created_at, a.headline
             FROM comments c JOIN articles a ON a.id = c.article_id
             WHERE c.state = 'held' ORDER BY c.created_at, c.id LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(super::Waiting {
                id: row.int(0)?,
                public_id: row.string(1)?,
                author_name: row.string(2)?,
                text: plain_text(&Body::from_json(row.text(3)?).unwrap_or_default()),
                reasons: serde_json::from_str(row.text(4)?).unwrap_or_default(),
                created_at: row.int(5)?,
                headline: row.string(6)?,
            })
        })
        .collect()
}

/// Where a comment stands and in what state.
pub async fn find_place(tx: &mut Tx, comment: &str) -> DbResult<Option<(i64, i64, String)>> {
    tx.find("SELECT id, article_id, state FROM comments WHERE public_id = $1", &[comment.into()])
        .await?
        .map(|row| Ok((row.int(0)?, row.int(1)?, row.string(2)?)))
        .transpose()
}

/// Live comments under an article with the names that stand under them, the newest first.
pub async fn list_participants(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT id, author_name, kind FROM comments
             WHERE article_id = $1 AND live_at IS NOT NULL AND author_name <> '' ORDER BY live_at DESC, id DESC LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    // Other sites that speak of the article have no name to be called by.
    let people = rows.iter().filter(|row| row.text(2).is_ok_and(|kind| kind == "comment"));
    people.map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// Whether a live comment links to a host ([`courant_news::comment::screen::hosts`]).
pub async fn is_known_host(tx: &mut Tx, host: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM comment_hosts WHERE host = $1 LIMIT 1", &[host.into()]).await?.is_some())
}

/// Whether an article before readers links to a host, with `www.` or without.
pub async fn is_host_of_article(tx: &mut Tx, host: &str) -> DbResult<bool> {
    let sql = "SELECT 1 FROM links l JOIN article_links al ON al.link_id = l.id WHERE l.host IN ($1, $2) LIMIT 1";
    Ok(tx.find(sql, &[host.into(), format!("www.{host}").into()]).await?.is_some())
}

/// Whether a guest has a live comment that is more than a day old, and none that was refused, as long as the store knows where
/// from they wrote. Both have to fit: the address is only typed, the network is that of many.
pub async fn has_live(tx: &mut Tx, email: &str, network: &str, now: i64) -> DbResult<bool> {
    const DAY: i64 = 86_400_000;
    let row = tx
        .load(
            "SELECT COALESCE(MAX(CASE WHEN n.state = 'live' AND n.created_at < $3 THEN 1 ELSE 0 END), 0),
                    COALESCE(MAX(CASE WHEN n.state IN ('spam', 'trash') THEN 1 ELSE 0 END), 0)
             FROM (SELECT state, created_at FROM comments
                   WHERE author_email = $1 AND author_email <> '' AND network = $2 AND network <> ''
                   ORDER BY created_at DESC LIMIT 100) n",
            &[email.into(), network.into(), (now - DAY).into()],
        )
        .await?;
    Ok(row.bool(0)? && !row.bool(1)?)
}

/// The next live comments that have not been looked through for hosts, the last first, with their bodies.
pub async fn list_unread_for_hosts(tx: &mut Tx, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT id, body FROM comments
             WHERE id < COALESCE((SELECT below FROM comment_hosts_read WHERE id = 1), 0) AND state || '' = 'live'
             ORDER BY id DESC LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// The body of a comment.
pub async fn find_body(tx: &mut Tx, id: i64) -> DbResult<Option<String>> {
    tx.find("SELECT body FROM comments WHERE id = $1", &[id.into()]).await?.map(|row| row.string(0)).transpose()
}

/// How many comments guests wrote here after a moment, counted up to `most`.
pub async fn count_guests(tx: &mut Tx, since: i64, most: i64) -> DbResult<i64> {
    tx.load(
        "SELECT COUNT(*) FROM (SELECT 1 FROM comments
             WHERE created_at > $1 AND account_id IS NULL AND key_hash <> '' ORDER BY created_at DESC LIMIT $2) n",
        &[since.into(), most.into()],
    )
    .await?
    .int(0)
}

/// Whether one of the last hundred comments of a network before a moment is live.
pub async fn has_history(tx: &mut Tx, network: &str, before: i64) -> DbResult<bool> {
    let found = tx
        .find(
            "SELECT 1 FROM (SELECT state FROM comments WHERE network = $1 AND network <> '' AND created_at < $2
                 ORDER BY created_at DESC LIMIT 100) n
             WHERE n.state = 'live' LIMIT 1",
            &[network.into(), before.into()],
        )
        .await?;
    Ok(found.is_some())
}
