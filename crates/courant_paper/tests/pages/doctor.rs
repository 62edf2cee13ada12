//! `courant doctor`: a healthy paper is well; what is broken is found and the way to mend it said.

use crate::support::{column, run, sample};
use courant_kit::db::Value;
use courant_paper::checks::{self, Finding, Weight};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;

fn ill(findings: &[Finding]) -> Vec<&str> {
    findings.iter().filter(|finding| finding.weight == Weight::Ill).map(|finding| finding.what.as_str()).collect()
}

#[tokio::test]
async fn a_healthy_paper_is_well() {
    each_engine(MIGRATIONS, async |db| {
        let paper = sample(db.clone()).await;
        let findings = checks::run(&db, &paper.paper.media).await.unwrap();
        assert_eq!(ill(&findings), Vec::<&str>::new());
        assert!(findings.iter().all(|finding| finding.weight == Weight::Well), "{findings:?}");
        assert!(findings.iter().any(|finding| finding.what.contains("https://river.example")));
    })
    .await;
}

#[tokio::test]
async fn each_damage_is_found_and_the_way_to_mend_it_said() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db.clone()).await;
        let media = &sample.paper.media;
        let mut expected = 0;
        let damages: Vec<(&str, &'static str, Vec<Value>)> = vec![
            (
                "have no address",
                "DELETE FROM addresses WHERE target_kind = 'article'
                   AND target_id = (SELECT id FROM articles WHERE slug = 'the-dawn-run')",
                vec![],
            ),
            (
                "did not come to its end",
                "INSERT INTO import_runs (id, source, file_name, file_bytes, file_hash, stage, state, started_at, updated_at)
                 VALUES (1, 'old', 'export.xml', 1, 'x', 'items', 'running', 0, 0)",
                vec![],
            ),
            ("No paper was made", "DELETE FROM settings", vec![]),
        ];
        let file = column(&db, "SELECT file FROM media WHERE state = 'stored' ORDER BY id LIMIT 1").await.remove(0);
        std::fs::remove_file(sample.folder.path().join("media").join(&file)).unwrap();
        let findings = checks::run(&db, media).await.unwrap();
        assert!(ill(&findings).iter().any(|what| what.contains(&file)), "{findings:?}");
        expected += 1;
        for (words, sql, values) in damages {
            run(&db, vec![(sql, values)]).await;
            expected += 1;
            let findings = checks::run(&db, media).await.unwrap();
            assert_eq!(ill(&findings).len(), expected, "{findings:?}");
            assert!(ill(&findings).iter().any(|what| what.contains(words)), "{words}: {findings:?}");
            for finding in findings.iter().filter(|finding| finding.weight == Weight::Ill) {
                assert!(!finding.mend.is_empty(), "{} leaves one helpless", finding.what);
            }
        }
        run(
            &db,
            vec![
                ("INSERT INTO jobs (id, kind, key, state, run_at, last_error) VALUES (90001, 'x', 'x', 'dead', 0, 'why')", vec![]),
                ("UPDATE media SET state = 'reference' WHERE id = (SELECT MAX(id) FROM media)", vec![]),
            ],
        )
        .await;
        let findings = checks::run(&db, media).await.unwrap();
        let notices = findings.iter().filter(|finding| finding.weight == Weight::Notice).count();
        assert_eq!((ill(&findings).len(), notices), (expected, 2), "{findings:?}");
    })
    .await;
}
