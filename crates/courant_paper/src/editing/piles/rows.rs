//! Reading SQL of the desk's lists: every one is a statement that the databases can plan.

use super::{Narrow, Pile};
use crate::articles::Cursor;
use crate::editing::Work;
use crate::editing::rows::{work, works};
use courant_kit::db::{DbResult, Tx, Value, texts_json};
use courant_news::workflow::State;

/// That a word stands in what an article is found by: its headline, its working name, its authors.
macro_rules! has_word {
    ($word:literal) => {
        concat!(
            "(m.search_text LIKE ",
            $word,
            " ESCAPE '!' OR a.search_text LIKE ",
            $word,
            " ESCAPE '!'
              OR EXISTS (SELECT 1 FROM bylines b JOIN people p ON p.id = b.person_id
                  WHERE b.article_id = a.id AND p.search_text LIKE ",
            $word,
            " ESCAPE '!'))"
        )
    };
}

/// The same of all [`WORDS`].
macro_rules! has_words {
    ($a:literal, $b:literal, $c:literal, $d:literal) => {
        concat!(has_word!($a), " AND ", has_word!($b), " AND ", has_word!($c), " AND ", has_word!($d))
    };
}

/// One page of a pile, what was saved last first; live ones by when they were published. What came in from elsewhere and was
/// never opened on the desk is among them; it is nobody's yet.
pub async fn list(tx: &mut Tx, pile: Pile, narrow: &Narrow, from: Cursor, most: i64) -> DbResult<Vec<Work>> {
    let states: Vec<&str> = match pile {
        Pile::Open => State::WAITING.map(State::word).to_vec(),
        Pile::In(state) => vec![state.word()],
        Pile::Live | Pile::Withdrawn | Pile::All => Vec::new(),
    };
    let mut values: Vec<Value> = vec![
        from.at.into(),
        from.id.into(),
        narrow.account_id.into(),
        narrow.assignee_id.into(),
        narrow.section_id.into(),
    ];
    values.extend(narrow.patterns());
    values.push(most.into());
    let mut unopened = Vec::new();
    /// Articles in a status, by when they were first before readers.
    macro_rules! seen {
        ($status:literal) => {
            works!(concat!(
                "FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id WHERE a.status = '",
                $status,
                "' AND (COALESCE(a.first_published_at, 0), a.id) < ($1, $2)
                   AND (m.account_id = $3 OR m.assignee_id = $3 OR $3 IS NULL)
                   AND (m.assignee_id = $4 OR $4 IS NULL) AND (a.section_id = $5 OR $5 IS NULL) AND ",
                has_words!("$6", "$7", "$8", "$9"),
                " ORDER BY COALESCE(a.first_published_at, 0) DESC, a.id DESC LIMIT $10"
            ))
        };
    }
    let rows = match pile {
        Pile::Live => tx.query(seen!("live"), &values).await?,
        Pile::Withdrawn => tx.query(seen!("withdrawn"), &values).await?,
        Pile::All => {
            let sql = works!(concat!(
                "FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
                 WHERE a.id < $2 AND CAST($1 AS BIGINT) >= 0 AND a.status <> 'thrown'
                   AND (m.account_id = $3 OR m.assignee_id = $3 OR $3 IS NULL)
                   AND (m.assignee_id = $4 OR $4 IS NULL)
                   AND (CASE WHEN m.edit IS NULL THEN a.section_id ELSE m.section_id END = $5 OR $5 IS NULL) AND ",
                has_words!("$6", "$7", "$8", "$9"),
                " ORDER BY a.id DESC LIMIT $10"
            ));
            tx.query(sql, &values).await?
        }
        Pile::Open | Pile::In(_) => {
            values.push(texts_json(&states));
            unopened = tx
                .query(
                    works!(concat!(
                        "FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
                         WHERE a.status NOT IN ('live', 'withdrawn') AND a.status IN_TEXTS($11)
                           AND m.article_id IS NULL AND (m.account_id = $3 OR $3 IS NULL)
                           AND (m.assignee_id = $4 OR $4 IS NULL)
                           AND (a.modified_at, a.id) < ($1, $2) AND (a.section_id = $5 OR $5 IS NULL) AND ",
                        has_words!("$6", "$7", "$8", "$9"),
                        " ORDER BY a.modified_at DESC, a.id DESC LIMIT $10"
                    )),
                    &values,
                )
                .await?;
            tx.query(
                works!(
                    "FROM manuscripts m JOIN articles a ON a.id = m.article_id
                     WHERE (m.saved_at, m.article_id) < ($1, $2)
                       AND (m.account_id = $3 OR m.assignee_id = $3 OR $3 IS NULL)
                       AND (m.assignee_id = $4 OR $4 IS NULL) AND (m.section_id = $5 OR $5 IS NULL)
                       AND m.search_text LIKE $6 ESCAPE '!' AND m.search_text LIKE $7 ESCAPE '!'
                       AND m.search_text LIKE $8 ESCAPE '!' AND m.search_text LIKE $9 ESCAPE '!'
                       AND m.state IN_TEXTS($11)
                     ORDER BY m.saved_at DESC, m.article_id DESC LIMIT $10"
                ),
                &values,
            )
            .await?
        }
    };
    let mut works: Vec<Work> = rows.iter().chain(&unopened).map(work).collect::<DbResult<_>>()?;
    if !unopened.is_empty() {
        works.sort_by_key(|work| std::cmp::Reverse((work.saved_at, work.article_id)));
        works.truncate(usize::try_from(most).unwrap_or_default());
    }
    Ok(works)
}

/// How many manuscripts are in each state, but those of what readers see, those among them that nobody has opened yet; of
/// what a list is narrowed to.
pub async fn count_by_state(tx: &mut Tx, narrow: &Narrow) -> DbResult<Vec<(State, i64)>> {
    let mut values: Vec<Value> = vec![narrow.account_id.into(), narrow.assignee_id.into(), narrow.section_id.into()];
    values.extend(narrow.patterns());
    let rows = tx
        .query(
            concat!(
                "SELECT state, CAST(SUM(part) AS BIGINT) FROM
                     (SELECT m.state, COUNT(*) AS part FROM manuscripts m
                      WHERE m.state <> 'published' AND (m.account_id = $1 OR m.assignee_id = $1 OR $1 IS NULL)
                        AND (m.assignee_id = $2 OR $2 IS NULL) AND (m.section_id = $3 OR $3 IS NULL)
                        AND m.search_text LIKE $4 ESCAPE '!' AND m.search_text LIKE $5 ESCAPE '!'
                        AND m.search_text LIKE $6 ESCAPE '!' AND m.search_text LIKE $7 ESCAPE '!'
                      GROUP BY m.state
                      UNION ALL
                      SELECT a.status, COUNT(*) FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
                      WHERE a.status NOT IN ('live', 'withdrawn') AND m.article_id IS NULL
                        AND (m.account_id = $1 OR $1 IS NULL) AND (m.assignee_id = $2 OR $2 IS NULL)
                        AND (a.section_id = $3 OR $3 IS NULL) AND ",
                has_words!("$4", "$5", "$6", "$7"),
                " GROUP BY a.status) waiting
                 GROUP BY state"
            ),
            &values,
        )
        .await?;
    let mut out = Vec::new();
    for row in &rows {
        if let Some(state) = State::from_word(row.text(0)?) {
            out.push((state, row.int(1)?));
        }
    }
    Ok(out)
}

/// What of a narrowed list is due between two instants: scheduled ones by when they go, others by their deadline; in that
/// order.
pub async fn list_dated(tx: &mut Tx, narrow: &Narrow, from: i64, until: i64, most: i64) -> DbResult<Vec<(i64, Work)>> {
    let mut values: Vec<Value> =
        vec![from.into(), until.into(), narrow.account_id.into(), narrow.assignee_id.into(), narrow.section_id.into()];
    values.extend(narrow.patterns());
    values.push(most.into());
    let rows = tx
        .query(
            works!(concat!(
                ", d.due_at FROM (SELECT article_id, publish_at AS due_at FROM manuscripts
                       WHERE state = 'scheduled' AND publish_at >= $1 AND publish_at < $2
                     UNION ALL SELECT article_id, deadline_at FROM manuscripts
                       WHERE deadline_at IS NOT NULL AND deadline_at >= $1 AND deadline_at < $2
                         AND state NOT IN ('scheduled', 'published', 'thrown')
                     UNION ALL SELECT a.id, a.scheduled_at FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
                       WHERE a.status = 'scheduled' AND a.scheduled_at >= $1 AND a.scheduled_at < $2
                         AND m.article_id IS NULL) d
                 JOIN articles a ON a.id = d.article_id LEFT JOIN manuscripts m ON m.article_id = d.article_id
                 WHERE (m.account_id = $3 OR m.assignee_id = $3 OR $3 IS NULL)
                   AND (m.assignee_id = $4 OR $4 IS NULL)
                   AND (CASE WHEN m.edit IS NULL THEN a.section_id ELSE m.section_id END = $5 OR $5 IS NULL) AND ",
                has_words!("$6", "$7", "$8", "$9"),
                " ORDER BY d.due_at, a.id LIMIT $10"
            )),
            &values,
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(27)?, work(row)?))).collect()
}
