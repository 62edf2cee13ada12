//! Writing SQL of comments.

use super::proof::Solved;
use super::{hosts, rows};
use courant_kit::db::{DbResult, Tx};
use courant_news::comment::likeness::Likeness;

/// A comment as it comes in. What is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewComment {
    /// Id that may be shown.
    pub public_id: String,
    /// Kind's stored word.
    pub kind: &'static str,
    /// State's stored word.
    pub state: &'static str,
    /// Name as given.
    pub author_name: String,
    /// In lower case; never shown to readers.
    pub author_email: String,
    /// Their own site.
    pub author_address: String,
    /// Who of the paper wrote it.
    pub person_id: Option<i64>,
    /// JSON of the body.
    pub body: String,
    /// Votes for.
    pub votes_up: i64,
    /// Votes against.
    pub votes_down: i64,
    /// Kept on top.
    pub is_pinned: bool,
    /// JSON object of what was kept from where it came from.
    pub fields: String,
    /// ms UTC.
    pub created_at: i64,
}

/// What a branch says of itself (see [`stand`]) with so many more live answers.
macro_rules! stands {
    ($more:literal) => {
        concat!(
            "answer_count = answer_count + ",
            $more,
            ", stands_at = CASE WHEN kind = 'comment' AND (state = 'live' OR answer_count + ",
            $more,
            " > 0) THEN created_at END"
        )
    };
}

/// Adds a comment that was written elsewhere; its id.
pub async fn insert(
    tx: &mut Tx,
    comment: &NewComment,
    article_id: i64,
    parent_id: Option<i64>,
    question_id: Option<i64>,
) -> DbResult<i64> {
    let is_live = comment.state == "live";
    let (branch, number) = match parent_id {
        Some(parent) => join_branch(tx, parent, is_live).await?.unzip(),
        None => (None, None),
    };
    let stands_at = (is_live && branch.is_none() && comment.kind == "comment").then_some(comment.created_at);
    let id = tx
        .load(
            "INSERT INTO comments (public_id, article_id, parent_id, kind, state, author_name, author_email,
             author_address, person_id, question_id, body, votes_up, votes_down, is_pinned, fields, created_at, score,
             live_at, root_id, answer_no, stands_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
         RETURNING id",
            &[
                comment.public_id.as_str().into(),
                article_id.into(),
                parent_id.into(),
                comment.kind.into(),
                comment.state.into(),
                comment.author_name.as_str().into(),
                comment.author_email.as_str().into(),
                comment.author_address.as_str().into(),
                comment.person_id.into(),
                question_id.into(),
                comment.body.as_str().into(),
                comment.votes_up.into(),
                comment.votes_down.into(),
                comment.is_pinned.into(),
                comment.fields.as_str().into(),
                comment.created_at.into(),
                (comment.votes_up - comment.votes_down).into(),
                is_live.then_some(comment.created_at).into(),
                branch.into(),
                number.unwrap_or(0).into(),
                stands_at.into(),
            ],
        )
        .await?
        .int(0)?;
    if is_live {
        add_hosts(tx, id, &hosts::of_stored(&comment.body)).await?;
    }
    Ok(id)
}

/// Takes an answer into the branch of what it answers: which comment began it, and the answer's number there. The
/// branch is locked by this, so that no two answers get the same number.
async fn join_branch(tx: &mut Tx, parent_id: i64, is_live: bool) -> DbResult<Option<(i64, i64)>> {
    tx.find(
        concat!(
            "UPDATE comments SET answers_ever = answers_ever + 1, ",
            stands!("$2"),
            " WHERE id = (SELECT COALESCE(root_id, id) FROM comments WHERE id = $1) RETURNING id, answers_ever"
        ),
        &[parent_id.into(), i64::from(is_live).into()],
    )
    .await?
    .map(|row| Ok((row.int(0)?, row.int(1)?)))
    .transpose()
}

/// Makes a branch say what is true after one of its comments came, went live (`by` 1) or was taken away (-1): how
/// many live answers it has, and whether readers see where it began.
async fn stand(tx: &mut Tx, id: i64, by: i64) -> DbResult<()> {
    tx.execute(
        concat!(
            "UPDATE comments SET ",
            stands!("CASE WHEN id = $1 THEN 0 ELSE $2 END"),
            " WHERE id = (SELECT COALESCE(root_id, id) FROM comments WHERE id = $1)"
        ),
        &[id.into(), by.into()],
    )
    .await
    .map(drop)
}

/// A proof of work that came with a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spent {
    /// The proof.
    pub solved: Solved,
    /// JSON: why the comment is held if the proof came before.
    pub reasons_without: String,
}

/// A comment that a reader wrote here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Id that may be shown.
    pub public_id: String,
    /// Under which article.
    pub article_id: i64,
    /// What it answers.
    pub parent_id: Option<i64>,
    /// The inline question it answers.
    pub question_id: Option<i64>,
    /// `live` or `held`.
    pub state: &'static str,
    /// Name as given.
    pub author_name: String,
    /// In lower case; never shown to readers.
    pub author_email: String,
    /// JSON of the body.
    pub body: String,
    /// As it was typed.
    pub typed: String,
    /// SHA-256 of its writer's key.
    pub key_hash: String,
    /// The same words of the same writer in the same place.
    pub once: String,
    /// Keyed hash of the writer's network.
    pub network: String,
    /// Keyed hash of the browser, for this comment alone; empty where none was seen.
    pub device: String,
    /// What its text is found again by.
    pub likeness: Likeness,
    /// Who was signed in.
    pub account_id: Option<i64>,
    /// Who of the paper that is.
    pub person_id: Option<i64>,
    /// Empty, `confirmed` or `staff`.
    pub standing: &'static str,
    /// Comments of the thread whose writers it names.
    pub mentions: Vec<i64>,
    /// Hosts that it links to.
    pub hosts: Vec<String>,
    /// JSON: why it was held.
    pub reasons: String,
    /// The proof of work that speaks for it.
    pub proof: Option<Spent>,
    /// ms UTC.
    pub created_at: i64,
}

/// Adds a comment that a reader wrote; none if the same was sent before. When it went live is for [`arrive`] to say.
pub async fn insert_written(tx: &mut Tx, comment: &Written) -> DbResult<Option<i64>> {
    let added = tx.find(
        "INSERT INTO comments (public_id, article_id, parent_id, kind, state, author_name, author_email, body, typed,
             key_hash, once, network, digest, fingerprint, reasons, created_at, is_unseen,
             account_id, person_id, standing, question_id, stands_at, device)
         VALUES ($1, $2, $3, 'comment', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
             $21, $22)
         ON CONFLICT (once) WHERE once IS NOT NULL DO NOTHING RETURNING id",
        &[
            comment.public_id.as_str().into(),
            comment.article_id.into(),
            comment.parent_id.into(),
            comment.state.into(),
            comment.author_name.as_str().into(),
            comment.author_email.as_str().into(),
            comment.body.as_str().into(),
            comment.typed.as_str().into(),
            comment.key_hash.as_str().into(),
            comment.once.as_str().into(),
            comment.network.as_str().into(),
            comment.likeness.digest.cast_signed().into(),
            comment.likeness.fingerprint.cast_signed().into(),
            comment.reasons.as_str().into(),
            comment.created_at.into(),
            (comment.state == "live" && comment.standing != "staff").into(),
            comment.account_id.into(),
            comment.person_id.into(),
            comment.standing.into(),
            comment.question_id.into(),
            (comment.state == "live" && comment.parent_id.is_none()).then_some(comment.created_at).into(),
            comment.device.as_str().into(),
        ],
    )
    .await?;
    let Some(row) = added else { return Ok(None) };
    let id = row.int(0)?;
    if let Some(parent) = comment.parent_id
        && let Some((branch, number)) = join_branch(tx, parent, comment.state == "live").await?
    {
        tx.execute(
            "UPDATE comments SET root_id = $2, answer_no = $3 WHERE id = $1",
            &[id.into(), branch.into(), number.into()],
        )
        .await?;
    }
    add_mentions(tx, id, &comment.mentions).await?;
    if comment.state == "live" {
        add_hosts(tx, id, &comment.hosts).await?;
    }
    Ok(Some(id))
}

async fn add_mentions(tx: &mut Tx, id: i64, mentions: &[i64]) -> DbResult<()> {
    for mentioned in mentions {
        tx.execute(
            "INSERT INTO comment_mentions (comment_id, mentioned_id) VALUES ($1, $2)",
            &[id.into(), (*mentioned).into()],
        )
        .await?;
    }
    Ok(())
}

/// Notes whom a changed comment names.
pub async fn save_mentions(tx: &mut Tx, id: i64, mentions: &[i64]) -> DbResult<()> {
    tx.execute("DELETE FROM comment_mentions WHERE comment_id = $1", &[id.into()]).await?;
    add_mentions(tx, id, mentions).await
}

/// Hosts of one comment that are known, at most.
const HOSTS: usize = 50;

/// Notes the hosts that a live comment links to, [`HOSTS`] at most.
pub async fn add_hosts(tx: &mut Tx, id: i64, hosts: &[String]) -> DbResult<()> {
    for host in hosts.iter().take(HOSTS) {
        tx.execute(
            "INSERT INTO comment_hosts (host, comment_id) VALUES ($1, $2) ON CONFLICT (host, comment_id) DO NOTHING",
            &[host.as_str().into(), id.into()],
        )
        .await?;
    }
    Ok(())
}

async fn forget_hosts(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM comment_hosts WHERE comment_id = $1", &[id.into()]).await.map(drop)
}

/// Notes that comments from a row on have been looked through for hosts.
pub async fn save_hosts_read(tx: &mut Tx, below: i64) -> DbResult<()> {
    tx.execute("UPDATE comment_hosts_read SET below = $1 WHERE id = 1", &[below.into()]).await.map(drop)
}

/// Changes what a comment says. No person of the paper has seen a live one as it is now. The hosts that it linked to are
/// forgotten with what it said.
pub async fn save_text(tx: &mut Tx, id: i64, typed: &str, body: &str, likeness: Likeness, now: i64) -> DbResult<()> {
    let Likeness { digest, fingerprint } = likeness;
    tx.execute(
        "UPDATE comments SET typed = $2, body = $3, digest = $4, fingerprint = $5, edited_at = $6,
             is_unseen = CASE WHEN state = 'live' THEN 1 ELSE 0 END WHERE id = $1",
        &[
            id.into(),
            typed.into(),
            body.into(),
            digest.cast_signed().into(),
            fingerprint.cast_signed().into(),
            now.into(),
        ],
    )
    .await?;
    forget_hosts(tx, id).await
}

/// Puts a comment into another state, in which it is not for the first time, and keeps the counts of live ones
/// right, the article's and its branch's; whether it was in another.
pub async fn save_state(tx: &mut Tx, id: i64, article_id: i64, from: &str, to: &str, now: i64) -> DbResult<bool> {
    let changed = tx
        .execute(
            "UPDATE comments SET state = $3, live_at = NULL, is_unseen = 0 WHERE id = $1 AND state = $2",
            &[id.into(), from.into(), to.into()],
        )
        .await?;
    let by = i64::from(to == "live") - i64::from(from == "live");
    if changed > 0 && by != 0 {
        count(tx, article_id, by).await?;
        stand(tx, id, by).await?;
    }
    if changed > 0 && from == "live" {
        forget_hosts(tx, id).await?;
    }
    if changed > 0 && to == "live" {
        arrive(tx, id, article_id, now).await?;
        let body = rows::find_body(tx, id).await?.unwrap_or_default();
        add_hosts(tx, id, &hosts::of_stored(&body)).await?;
    }
    Ok(changed > 0)
}

/// A comment's article and state, which nobody changes until this transaction ends; none if it is not there.
pub async fn lock(tx: &mut Tx, id: i64) -> DbResult<Option<(i64, String)>> {
    tx.find("UPDATE comments SET is_unseen = is_unseen WHERE id = $1 RETURNING article_id, state", &[id.into()])
        .await?
        .map(|row| Ok((row.int(0)?, row.string(1)?)))
        .transpose()
}

/// Notes that a comment is live from a moment on: later than every other of its article, so that whoever knows when the
/// last came that they saw is told of each that came since. The article is locked by [`count`] before.
pub async fn arrive(tx: &mut Tx, id: i64, article_id: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE comments SET live_at =
             (SELECT CASE WHEN n.last < $3 THEN $3 ELSE n.last + 1 END FROM
                 (SELECT COALESCE(MAX(live_at), 0) AS last FROM comments
                  WHERE article_id = $2 AND live_at IS NOT NULL) n)
         WHERE id = $1",
        &[id.into(), article_id.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Notes why a comment waits.
pub async fn save_reasons(tx: &mut Tx, id: i64, reasons: &str) -> DbResult<()> {
    tx.execute("UPDATE comments SET reasons = $2 WHERE id = $1", &[id.into(), reasons.into()]).await.map(drop)
}

/// Adds to an article's count of live comments.
pub async fn count(tx: &mut Tx, article_id: i64, by: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE articles SET comment_count = CASE WHEN comment_count + $2 < 0 THEN 0 ELSE comment_count + $2 END
         WHERE id = $1",
        &[article_id.into(), by.into()],
    )
    .await
    .map(drop)
}

/// Notes who decided what about a comment, and why.
pub async fn add_decision(
    tx: &mut Tx,
    comment_id: i64,
    decided_by: &str,
    decision: &str,
    reasons: &str,
    note: &str,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO comment_decisions (comment_id, decided_by, decision, reasons, note, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        &[comment_id.into(), decided_by.into(), decision.into(), reasons.into(), note.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Notes that its writer changed a comment that waits, and what speaks against it now.
pub async fn add_change_while_held(tx: &mut Tx, comment_id: i64, reasons: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO comment_decisions (comment_id, decided_by, decision, reasons, from_state, to_state, decided_at)
         VALUES ($1, 'writer', 'edit', $2, 'held', 'held', $3)",
        &[comment_id.into(), reasons.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Forgets the networks and browsers of comments written before a moment.
pub async fn forget_networks(tx: &mut Tx, before: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE comments SET network = '', device = '' WHERE network <> '' AND created_at < $1",
        &[before.into()],
    )
    .await
    .map(drop)
}

/// Notes a proof that came; whether it had not come before.
pub async fn insert_proof(tx: &mut Tx, nonce: &str, expires_at: i64) -> DbResult<bool> {
    let added = tx
        .execute(
            "INSERT INTO comment_proofs (nonce, expires_at) VALUES ($1, $2) ON CONFLICT (nonce) DO NOTHING",
            &[nonce.into(), expires_at.into()],
        )
        .await?;
    Ok(added > 0)
}

/// Forgets proofs that were good until before a moment.
pub async fn forget_proofs(tx: &mut Tx, before: i64) -> DbResult<()> {
    tx.execute("DELETE FROM comment_proofs WHERE expires_at < $1", &[before.into()]).await.map(drop)
}

/// Takes a comment from readers and its writer's name, address and words from the store; its place stays for the
/// answers to it.
pub async fn erase(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE comments SET account_id = NULL, standing = '', author_name = '', author_email = '', author_address = '', typed = '', body = '{\"blocks\":[]}',
             network = '', device = '', digest = 0, fingerprint = 0, key_hash = '', once = NULL, fields = '{}', reasons = '[]'
         WHERE id = $1",
        &[id.into()],
    )
    .await?;
    tx.execute("DELETE FROM comment_mentions WHERE comment_id = $1 OR mentioned_id = $1", &[id.into()]).await.map(drop)
}
