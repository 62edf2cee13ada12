//! How SQLite and PostgreSQL find what readers' pages and the desk of a thread show: by ranges of indexes, whatever the number of articles
//! and comments.
//!
//! Every reading statement of the folders in [`FOLDERS`] is taken out of the sources and explained. A statement must not walk
//! through a table, nor sort what it finds, nor skip or count rows, unless it stands in [`BOUNDED`] with the reason why that is
//! little. What a plan cannot show (rows of a range that are passed over) is measured: `docs/performance.md`.

use super::support::{number, run, sample};
use courant_kit::db::{DbError, DbResult, Engine, Tx, Value};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use std::path::{Path, PathBuf};

/// What readers' pages read by, and what shows a thread.
const FOLDERS: [&str; 19] = [
    "addresses",
    "articles",
    "comments",
    "dossiers",
    "editing/due",
    "editing/told",
    "feeds",
    "fronts",
    "media",
    "menus",
    "people",
    "promotions",
    "related",
    "search",
    "sections",
    "settings",
    "setup/dossiers",
    "stats",
    "topics",
];

/// Statements, by a part of their text, that may walk, sort, skip or count, and why.
const BOUNDED: &[(&str, &str)] = &[
    // What is skipped or counted.
    ("LIMIT 1 OFFSET", "where an old page number is now: a walk along an index, once for each redirect that is kept"),
    ("LIMIT $3 OFFSET $4", "a part of one month, for the sitemap"),
    ("t.article_count > 0 ORDER BY t.id", "topics, ten thousand a part of the sitemap"),
    ("p.article_count > 0 ORDER BY p.id", "people, ten thousand a part of the sitemap"),
    ("(SELECT COUNT(*) FROM topics WHERE", "topics and people"),
    ("SELECT article_id AS id FROM article_media", "articles that show one medium, for the desk"),
    ("FROM standing_comments WHERE article_id = $1 AND is_pinned", "comments pinned under one article"),
    ("c.question_id = q.id", "answers to the questions of one article"),
    ("FROM comment_reports WHERE network = $1", "reports from one network in an hour, which are refused above a few"),
    ("SELECT COUNT(DISTINCT CASE WHEN network", "a hundred reports of one comment"),
    ("FROM comment_votes", "votes of one network for one comment in a day"),
    // What is sorted or walked through.
    ("FROM article_months", "months with articles, in the order of their key, twelve hundred at most"),
    ("ORDER BY came_at DESC", "a thousand entries of one dossier"),
    ("FROM dossier_entries e LEFT JOIN public_articles p", "a thousand entries of each dossier of a page, on the desk"),
    ("GROUP BY t.topic_id", "topics of a thousand articles of one dossier, on the desk"),
    ("FROM import_ids WHERE kind = $1 AND old_id = $2", "one number at every site that was brought in"),
    ("WHERE type = 'page' AND path IS NOT NULL", "standing pages"),
    ("FROM renditions WHERE media_id IN_IDS($1)", "pictures of one page"),
    ("FROM media_crops c LEFT JOIN crop_renditions r", "crops of the pictures of one page"),
    ("FROM media_tracks WHERE media_id IN_IDS($1)", "captions of the films of one page"),
    ("FROM gone_files g", "a batch of files that nothing shows"),
    ("SELECT 'image/' || format", "one file"),
    ("CASE WHEN format = 'avif'", "one picture"),
    ("media.state = 'reference'", "pictures that are still elsewhere, for the desk"),
    ("FROM menus m JOIN menu_items i", "menus, kept in memory"),
    ("FROM bylines b JOIN people p ON p.id = b.person_id", "people of the articles of one page"),
    ("SELECT slug FROM people", "people of the paper"),
    ("SELECT id, name FROM people ORDER BY name", "people of the paper, for the desk"),
    ("FROM manuscripts WHERE state = 'scheduled'", "articles that are scheduled"),
    (
        "SELECT article_id, CAST(SUM(read_count) AS BIGINT) AS reads",
        "the most read articles of thirty days, for the desk",
    ),
    ("SELECT r.on_day, CAST(SUM(r.read_count)", "articles of one section that were read in thirty days, for the desk"),
    ("FROM promotions ORDER BY", "promotions, for the desk"),
    ("FROM promotion_sections ORDER BY", "promotions, kept in memory"),
    ("FROM fronts f JOIN front_versions", "fronts, one a section"),
    ("AND shown_from <= $1 ORDER BY shown_from", "fronts that are due"),
    ("FROM article_sections l JOIN sections s", "sections of the articles of one page"),
    ("LENGTH(c.body), c.author_name", "comments of one article, for the index"),
    ("FROM sections ORDER BY position", "sections, kept in memory"),
    ("FROM sections s WHERE s.article_count > 0", "sections"),
    ("FROM article_topics l JOIN topics t", "topics of the articles of one page"),
    ("ORDER BY article_count DESC, id", "topics with as many articles as one another"),
    ("WHERE state IN ('proposed', 'lost') AND state = 'proposed'", "a thousand that wait, by their own index"),
    ("WHERE d.batch = $1 AND d.batch <> '' ORDER BY", "decisions taken in one go are a hundred at most"),
    ("FROM comment_decisions WHERE batch = $1", "decisions taken in one go are a hundred at most"),
    ("WHERE d.comment_id IN_IDS($1)", "a page of the desk"),
    ("WHERE c.public_id IN_TEXTS($1)", "a page of the desk"),
    ("WHERE b.subject IN_TEXTS($1)", "three subjects of one writer"),
    ("FROM comment_policies", "one row a section"),
    (
        "n GROUP BY reasons",
        "twenty thousand comments that had to wait in thirty days, along an index of them alone, for the desk",
    ),
    ("FROM corrections c WHERE c.article_id IN_IDS($1)", "notes on the articles of one feed"),
    ("FROM related_choices WHERE article_id = $1", "the choices for one article"),
    ("FROM related_choices c JOIN articles", "the choices for one article"),
    ("AND kind IN ('pingback', 'trackback')", "mentions of one article by other sites"),
];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.file_name().is_some_and(|name| name == "rows.rs") {
            out.push(path);
        }
    }
}

/// String literals of a source, each with what stands before it.
fn literals(source: &str) -> Vec<(&str, String)> {
    let (mut out, mut at) = (Vec::new(), 0);
    while let Some(start) = source[at..].find('"').map(|found| at + found) {
        let line = source[..start].rsplit('\n').next().unwrap_or_default();
        if line.trim_start().starts_with("//") {
            at = source[start..].find('\n').map_or(source.len(), |end| start + end);
            continue;
        }
        let mut end = start + 1;
        while !source[end..].starts_with('"') {
            end += if source[end..].starts_with('\\') { 2 } else { source[end..].chars().next().unwrap().len_utf8() };
        }
        // A line that is continued.
        let text = source[start + 1..end].replace("\\\n", " ");
        out.push((source[..start].trim_end(), text));
        at = end + 1;
    }
    out
}

/// Reading statements of a source; one that a macro begins is put together.
fn statements(source: &str) -> Vec<String> {
    let mut macros: Vec<(String, Vec<String>)> = Vec::new();
    let mut out = Vec::new();
    // A macro's pieces, and where what it is given goes.
    let mut making: Option<(String, Vec<String>)> = None;
    for (before, text) in literals(source) {
        if let Some((name, mut pieces)) = making.take() {
            let gap = before.rsplit('"').next().unwrap_or_default();
            if gap.trim_start().starts_with(',') && !gap.contains(')') {
                match gap.contains('$') {
                    true => pieces.push(text),
                    false => pieces.last_mut().unwrap().push_str(&text),
                }
                making = Some((name, pieces));
                continue;
            }
            macros.push((name, pieces));
        }
        let used = macros.iter().find(|(name, _)| before.ends_with(&format!("{name}!(")));
        if let Some((_, pieces)) = used {
            out.push(format!("{}{text}{}", pieces[0], pieces.get(1).map_or("", String::as_str)));
        } else if text.trim_start().starts_with("SELECT") {
            match before.strip_suffix("concat!(").and_then(|before| before.rsplit("macro_rules! ").next()) {
                Some(rest) => making = Some((rest.split(' ').next().unwrap().to_owned(), vec![text])),
                None => out.push(text),
            }
        }
    }
    out
}

/// How many `$1` … a statement has.
fn values(sql: &str) -> usize {
    let numbers = sql.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap());
    numbers.filter_map(|number| number.parse().ok()).max().unwrap_or_default()
}

/// What is wrong with a plan: a line of it.
fn slow(sql: &str, plan: &[String]) -> Option<String> {
    for (word, is_cut) in [("OFFSET", false), ("COUNT(*)", sql.contains("LIMIT"))] {
        if sql.contains(word) && !is_cut {
            return Some(word.to_owned());
        }
    }
    let is_cut = sql.contains("LIMIT $");
    let walks = |line: &String| {
        let is_whole = line.starts_with("SCAN ") && !["SCAN CONSTANT ROW", "SCAN n"].contains(&line.as_str());
        // A walk along an index that is cut after so many rows is no walk through the table.
        let is_fair = line.contains("json_each") || (is_cut && line.contains(" INDEX "));
        (is_whole && !is_fair) || line.contains("TEMP B-TREE") || line.contains("AUTOMATIC")
    };
    plan.iter().find(|line| walks(line)).cloned()
}

/// What is wrong with a plan of PostgreSQL's: a line of it. On empty tables it tells what no index can do, not what it would
/// do in a full one: [`FORCED`] leaves it a walk through a table or a sort of everything only where nothing else is possible.
fn slow_on_postgres(plan: &[String]) -> Option<String> {
    let sorts = |line: &str| line.trim_start_matches([' ', '-', '>']) == "Sort";
    plan.iter().find(|line| line.contains("Seq Scan on") || sorts(line)).cloned()
}

/// For one transaction: no walks and sorts that can be avoided, and plans for values that are not known yet.
const FORCED: [&str; 3] =
    ["SET LOCAL enable_seqscan = off", "SET LOCAL enable_sort = off", "SET LOCAL plan_cache_mode = force_generic_plan"];

/// Statements that have to sort on PostgreSQL only, and why that is little.
const BOUNDED_ON_POSTGRES: &[(&str, &str)] = &[
    ("FROM promotions p", "promotions, kept in memory"),
    ("FROM inline_questions q JOIN public_articles a", "questions that wait"),
];

/// How a statement is answered, a line each.
async fn plan(tx: &mut Tx, number: usize, sql: &str) -> DbResult<Vec<String>> {
    let count = values(sql);
    if tx.engine() == Engine::Sqlite {
        let none = vec![Value::from(None::<i64>); count];
        let rows = tx.query(format!("EXPLAIN QUERY PLAN {sql}").leak(), &none).await?;
        return rows.iter().map(|row| row.string(3)).collect();
    }
    tx.execute(format!("PREPARE plan_{number} AS {sql}").leak(), &[]).await?;
    let none = if count == 0 { String::new() } else { format!("({})", vec!["NULL"; count].join(", ")) };
    let rows = tx.query(format!("EXPLAIN (COSTS OFF) EXECUTE plan_{number}{none}").leak(), &[]).await?;
    tx.execute(format!("DEALLOCATE plan_{number}").leak(), &[]).await?;
    rows.iter().map(|row| row.string(0)).collect()
}

#[tokio::test]
async fn no_reading_statement_walks_through_the_paper() {
    let mut all: Vec<(String, String)> = Vec::new();
    for folder in FOLDERS {
        let mut files = Vec::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder), &mut files);
        for file in files {
            let found = statements(&std::fs::read_to_string(&file).unwrap());
            all.extend(found.into_iter().map(|sql| (file.display().to_string(), sql)));
        }
    }
    assert!(all.len() > 150, "only {} statements were found", all.len());
    each_engine(MIGRATIONS, async |db| {
        let statements = all.clone();
        let plans = db.write(move |tx| {
            let statements = statements.clone();
            Box::pin(async move {
                if tx.engine() == Engine::Postgres {
                    for forced in FORCED {
                        tx.execute(forced, &[]).await?;
                    }
                }
                let mut plans = Vec::new();
                for (number, (file, sql)) in statements.iter().enumerate() {
                    let plan = plan(tx, number, sql).await;
                    plans.push(plan.unwrap_or_else(|error| panic!("{file}: {error}\n{sql}")));
                }
                Ok(plans)
            })
        });
        let plans = plans.await.unwrap_or_else(|error: DbError| panic!("{error}"));
        let mut used = vec![false; BOUNDED.len()];
        let mut wrong = Vec::new();
        for ((file, sql), plan) in all.iter().zip(plans) {
            assert!(!plan.is_empty(), "{sql}");
            let is_postgres = db.engine() == Engine::Postgres;
            let Some(line) = (if is_postgres { slow_on_postgres(&plan) } else { slow(sql, &plan) }) else { continue };
            let bounded = BOUNDED.iter().position(|(part, _)| sql.contains(part));
            match bounded {
                Some(at) => used[at] = true,
                None if is_postgres && BOUNDED_ON_POSTGRES.iter().any(|(part, _)| sql.contains(part)) => {}
                None => wrong.push(format!("{file}: {line}\n{sql}\n{plan:#?}")),
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
        if db.engine() == Engine::Sqlite {
            let unused = BOUNDED.iter().zip(used).filter(|(_, used)| !used).map(|((part, _), _)| *part);
            assert_eq!(unused.collect::<Vec<_>>(), [""; 0], "statements that need no exception any more");
        }
    })
    .await;
}

/// Lists of a thread: a part of the statement, values behind the article's number, the index that has them in order.
const LISTS: [(&str, &str, &str); 3] = [
    ("live_at IS NOT NULL AND author_name", "500", "comments_arrived"),
    ("(c.stands_at, c.id) > ($2, $3)", "0, 0, 26", "comments_standing"),
    ("c.score < $2", "9000000, 51", "comments_by_score"),
];

/// Counted while very much was being written, a table seems nearly empty to PostgreSQL until it is counted again. Lists
/// come out of their indexes all the same.
#[tokio::test]
async fn a_table_that_seems_empty_is_not_walked_through() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/comments"), &mut files);
    let all: Vec<String> = files.iter().flat_map(|file| statements(&std::fs::read_to_string(file).unwrap())).collect();
    each_engine(MIGRATIONS, async |db| {
        if db.engine() == Engine::Sqlite {
            return;
        }
        sample(db.clone()).await;
        let article = number(&db, "SELECT MIN(id) FROM public_articles WHERE type = 'article'", &[]).await;
        let fill = "INSERT INTO comments (public_id, article_id, kind, state, author_name, body, created_at, stands_at, live_at)
            SELECT 'many-' || i, $1, 'comment', 'live', 'Guest', '{}', i, i, i FROM generate_series(1, 20000) i";
        // Many pages, nearly nothing in them: so it is counted. Then they are filled.
        let empty = "DELETE FROM comments WHERE public_id LIKE 'many-%'";
        let fill = || (fill, vec![article.into()]);
        run(&db, vec![fill(), (empty, vec![]), ("ANALYZE comments", vec![]), fill()]).await;
        for (part, values, index) in LISTS {
            let sql = all.iter().find(|sql| sql.contains(part)).unwrap_or_else(|| panic!("no statement has {part}"));
            let mut tx = db.read().await.unwrap();
            tx.execute(format!("PREPARE list AS {sql}").leak(), &[]).await.unwrap();
            let explain = format!("EXPLAIN (COSTS OFF) EXECUTE list({article}, {values})");
            let rows = tx.query(explain.leak(), &[]).await.unwrap();
            tx.execute("DEALLOCATE list", &[]).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.string(0).unwrap()).collect();
            let is_in_order = plan.iter().any(|line| line.contains(index) && line.contains("Index Scan"));
            // Questions are few here, and may be walked through.
            let is_walk = |line: &String| line.contains("Sort Key") || line.contains("Seq Scan on comments");
            assert!(is_in_order && !plan.iter().any(is_walk), "{sql}\n{plan:#?}");
        }
    })
    .await;
}

#[test]
fn a_walk_is_seen() {
    let plan = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert!(slow("SELECT 1 LIMIT $1", &plan(&["SCAN comments"])).is_some());
    assert!(slow("SELECT 1", &plan(&["SCAN comments USING INDEX comments_latest"])).is_some());
    assert!(slow("SELECT 1 LIMIT $1", &plan(&["SCAN comments USING INDEX comments_latest"])).is_none());
    assert!(slow("SELECT 1 LIMIT $1", &plan(&["SEARCH a", "USE TEMP B-TREE FOR ORDER BY"])).is_some());
    assert!(slow("SELECT 1 LIMIT 1 OFFSET $1", &plan(&["SEARCH a"])).is_some());
    assert!(slow_on_postgres(&plan(&["Limit", "  ->  Sort", "        Sort Key: a.id"])).is_some());
    assert!(slow_on_postgres(&plan(&["  ->  Seq Scan on articles a"])).is_some());
    assert!(
        slow_on_postgres(&plan(&["Incremental Sort", "  Sort Key: a, b", "  ->  Index Scan using x on y"])).is_none()
    );
}
