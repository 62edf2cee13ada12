//! A write that was answered survives the process, however it ends.

use crate::common::SMALL;
use courant_kit::db::{Db, DbError, Target};
use std::collections::{BTreeSet, hash_map::RandomState};
use std::hash::BuildHasher;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Tells the child which store to write to.
const STORE: &str = "COURANT_TEST_KILL_STORE";
const ROUNDS: u64 = 10;

/// Not a test by itself: the child that [`acknowledged_writes_survive_kill_9`] starts and kills.
#[ignore = "only run as a child of the test below"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child_that_writes_until_killed() {
    let Some(store) = std::env::var_os(STORE) else {
        return;
    };
    let db = Db::open(&Target::Sqlite(PathBuf::from(store)), SMALL).await.unwrap();
    let next = db.read().await.unwrap().load("SELECT COALESCE(MAX(id), 0) FROM parents", &[]).await.unwrap();
    let next = next.int(0).unwrap() + 1;
    let mut writers = Vec::new();
    for writer in 0..8 {
        let db = db.clone();
        writers.push(tokio::spawn(async move {
            for number in (next + writer..).step_by(8) {
                db.write::<_, DbError, _>(move |tx| {
                    Box::pin(async move {
                        let values = [number.into(), format!("slug {number}").into()];
                        tx.execute("INSERT INTO parents (id, slug) VALUES ($1, $2)", &values).await?;
                        let values = [number.into(), number.to_string().into()];
                        tx.execute("INSERT INTO children (parent_id, kind, key) VALUES ($1, 'of', $2)", &values).await
                    })
                })
                .await
                .unwrap();
                println!("ack {number}");
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
}

/// Starts the child, kills it after `most` acknowledgements and gives all that it had printed.
fn run_and_kill(store: &Path, most: u64) -> Vec<i64> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::child_that_writes_until_killed", "--ignored", "--nocapture"])
        .env(STORE, store)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut acknowledged = Vec::new();
    let mut line = String::new();
    let mut is_killed = false;
    while said.read_line(&mut line).unwrap() > 0 {
        // A line cut off by the kill may show half a number.
        if let Some(number) = line.strip_suffix('\n').and_then(|line| line.strip_prefix("ack ")) {
            acknowledged.push(number.parse().unwrap());
        }
        if acknowledged.len() as u64 >= most && !is_killed {
            child.kill().unwrap();
            is_killed = true;
        }
        line.clear();
    }
    assert!(is_killed, "the child ended by itself: {:?}", child.wait());
    child.wait().unwrap();
    acknowledged
}

#[tokio::test]
async fn acknowledged_writes_survive_kill_9() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("paper.db");
    let mut acknowledged = BTreeSet::new();
    for round in 0..ROUNDS {
        let most = 1 + RandomState::new().hash_one(round) % 400;
        acknowledged.extend(run_and_kill(&store, most));
        let db = Db::open(&Target::Sqlite(store.clone()), SMALL).await.unwrap();
        let mut tx = db.read().await.unwrap();
        let rows = tx.query("SELECT id FROM parents", &[]).await.unwrap();
        let found: BTreeSet<i64> = rows.iter().map(|row| row.int(0).unwrap()).collect();
        let lost: Vec<&i64> = acknowledged.difference(&found).collect();
        assert!(lost.is_empty(), "round {round}, after {most} acknowledgements: lost {lost:?}");
        let halves =
            "SELECT COUNT(*) FROM parents p WHERE NOT EXISTS (SELECT 1 FROM children c WHERE c.parent_id = p.id)";
        assert_eq!(tx.load(halves, &[]).await.unwrap().int(0).unwrap(), 0, "round {round}: half a transaction");
        drop(tx);
        assert!(db.check().await.unwrap().is_empty(), "round {round}");
    }
    assert!(acknowledged.len() as u64 >= ROUNDS);
    eprintln!("{} acknowledged writes, none lost in {ROUNDS} kills", acknowledged.len());
}
