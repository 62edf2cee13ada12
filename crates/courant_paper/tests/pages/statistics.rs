//! What was read, for those who may see it.

use super::html::Html;
use super::person::Person;
use super::support::{NOW, column, number, run, sample};
use courant_kit::clock::day_of;
use courant_paper::accounts::Role;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{StatusCode, header};

const STATISTICS: &str = "/~desk/statistics";

#[tokio::test]
async fn what_was_read_is_listed_by_article_and_by_day() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let analyst = Person::with(paper, "sum@river.example", Role::Analyst).await;
        // It is what the desk opens with for them.
        assert_eq!(analyst.get(paper, "/~desk").await.header(header::LOCATION), STATISTICS);
        let empty = analyst.get(paper, STATISTICS).await;
        assert!(empty.status == StatusCode::OK && empty.text().contains("Nothing was counted"), "{}", empty.text());
        let sql = "SELECT headline FROM public_articles WHERE type = 'article' AND section_id IS NOT NULL ORDER BY id LIMIT 2";
        let [one, two] = column(&paper.db, sql).await.try_into().unwrap();
        let id = async |headline: &str| {
            number(&paper.db, "SELECT id FROM articles WHERE headline = $1", &[headline.into()]).await
        };
        let (one_id, two_id) = (id(&one).await, id(&two).await);
        let hidden = number(&paper.db, "SELECT MIN(id) FROM articles WHERE status <> 'live'", &[]).await;
        let today = day_of(NOW, &paper.site().zone);
        for (article, day, count) in [
            (one_id, today, 3_i64),
            (one_id, today - 6, 1_000),
            (two_id, today, 40),
            (two_id, today - 20, 2_000),
            (hidden, today, 9_999),
        ] {
            let sql = "INSERT INTO article_reads (article_id, on_day, read_count) VALUES ($1, $2, $3)";
            run(&paper.db, vec![(sql, vec![article.into(), day.into(), count.into()])]).await;
        }
        let list = async |query: &str| {
            let page = analyst.get(paper, &format!("{STATISTICS}?{query}")).await;
            // Reads and comments by article after the heads of the columns; then the table of days.
            let numbers = Html::parse(page.text()).texts("table__number");
            let reads: Vec<String> =
                numbers[2..].chunks(2).map(|line| line[0].clone()).take_while(|read| read != "Read").collect();
            (page.text().find(&one).unwrap_or_default() < page.text().find(&two).unwrap_or_default(), reads.join(" "))
        };
        for (query, is_one_first, reads) in
            [("days=1", false, "40 3"), ("days=7", true, "1,003 40"), ("days=30", false, "2,040 1,003")]
        {
            assert_eq!(list(query).await, (is_one_first, reads.to_owned()), "{query}");
        }
        // A file, of a section alone.
        let section = number(&paper.db, "SELECT section_id FROM articles WHERE id = $1", &[one_id.into()]).await;
        let file = analyst.get(paper, &format!("{STATISTICS}.csv?days=7&section={section}")).await;
        assert_eq!(file.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
        assert!(file.header(header::CONTENT_DISPOSITION).starts_with("attachment"));
        let lines: Vec<&str> = file.text().lines().collect();
        assert_eq!(lines[0], "headline,address,section,reads,comments");
        assert!(lines[1].contains("https://river.example/") && lines[1].contains(",1003,"), "{lines:?}");
        assert!(!file.text().contains("9999"), "what readers cannot see is no number here");
        let none = analyst.get(paper, &format!("{STATISTICS}.csv?section=999999")).await;
        assert_eq!(none.text().lines().count(), 1);
        // For nobody else.
        for role in [Role::Writer, Role::Moderator] {
            let other = Person::with(paper, "other@river.example", role).await;
            assert_eq!(other.get(paper, STATISTICS).await.status, StatusCode::FORBIDDEN, "{role:?}");
        }
    })
    .await;
}
