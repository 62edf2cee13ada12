//! The two dialects of the schema describe the same store: compared column by column.

use crate::common::product;
use courant_kit::db::{Db, Engine, Row, Tx};
use courant_testkit::each_engine;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// One line per fact; the same facts in the same words on both engines.
type Facts = BTreeSet<String>;

#[tokio::test]
async fn both_dialects_describe_the_same_store() {
    let described: RefCell<Vec<Facts>> = RefCell::new(Vec::new());
    each_engine(product(), async |db| {
        let facts = describe(&db).await;
        described.borrow_mut().push(facts);
    })
    .await;
    let described = described.into_inner();
    let sqlite = &described[0];
    // What the description itself must be able to see.
    for fact in [
        "column articles.visibility text not null default 'public'",
        "column jobs.leased_until integer not null default 0",
        "column public_articles.headline viewed",
        "index articles_listed on articles unique=0 partial=1",
        "unique jobs (kind, key)",
        "primary settings (key)",
        "reference article_topics.topic_id -> topics.id on delete CASCADE",
    ] {
        assert!(sqlite.contains(fact), "not described: {fact}\n{sqlite:#?}");
    }
    if let Some(postgres) = described.get(1) {
        let only_sqlite: Vec<&String> = sqlite.difference(postgres).collect();
        let only_postgres: Vec<&String> = postgres.difference(sqlite).collect();
        assert!(
            only_sqlite.is_empty() && only_postgres.is_empty(),
            "SQLite: {only_sqlite:#?}\nPostgreSQL: {only_postgres:#?}"
        );
    }
}

async fn describe(db: &Db) -> Facts {
    let mut tx = db.read().await.unwrap();
    match db.engine() {
        Engine::Sqlite => describe_sqlite(&mut tx).await,
        Engine::Postgres => describe_postgres(&mut tx).await,
    }
}

async fn rows(tx: &mut Tx, sql: &'static str) -> Vec<Row> {
    tx.query(sql, &[]).await.unwrap()
}

fn column(row: &Row, type_name: &str, is_required: bool, default: Option<&str>) -> String {
    let required = if is_required { " not null" } else { "" };
    let default = default.map(|default| format!(" default {default}")).unwrap_or_default();
    format!("column {}.{} {type_name}{required}{default}", row.text(0).unwrap(), row.text(1).unwrap())
}

async fn describe_sqlite(tx: &mut Tx) -> Facts {
    let mut facts = Facts::new();
    let columns = "SELECT m.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk, m.type = 'view'
        FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite_%'";
    for row in rows(tx, columns).await {
        let type_name = match row.text(2).unwrap() {
            // What a view computes has no type here.
            _ if row.bool(6).unwrap() => "viewed",
            "INTEGER" | "BIGINT" => "integer",
            "TEXT" => "text",
            "REAL" => "real",
            "BLOB" => "bytes",
            other => panic!("{other} is none of the types both engines have"),
        };
        // A view's columns have neither rule nor default on PostgreSQL.
        let is_view = row.bool(6).unwrap();
        let is_required = !is_view && (row.bool(3).unwrap() || row.int(5).unwrap() > 0);
        let default = if is_view { None } else { row.opt_text(4).unwrap() };
        facts.insert(column(&row, type_name, is_required, default));
    }
    let indexes = "SELECT m.name, i.name, i.\"unique\", i.partial, i.origin,
        (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
        FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'";
    for row in rows(tx, indexes).await {
        let (table, name) = (row.text(0).unwrap(), row.text(1).unwrap());
        facts.insert(match row.text(4).unwrap() {
            "c" => format!("index {name} on {table} unique={} partial={}", row.int(2).unwrap(), row.int(3).unwrap()),
            "pk" => format!("primary {table} ({})", row.text(5).unwrap()),
            _ => format!("unique {table} ({})", row.text(5).unwrap()),
        });
    }
    // `id INTEGER PRIMARY KEY` is the row's own number and has no index.
    let row_ids = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND c.pk = 1 AND c.type = 'INTEGER'
        AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) i WHERE i.origin = 'pk')";
    for row in rows(tx, row_ids).await {
        facts.insert(format!("primary {} ({})", row.text(0).unwrap(), row.text(1).unwrap()));
    }
    let references = "SELECT m.name, f.\"from\", f.\"table\", f.\"to\", f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
    facts.extend(rows(tx, references).await.iter().map(reference));
    facts
}

async fn describe_postgres(tx: &mut Tx) -> Facts {
    let mut facts = Facts::new();
    let columns =
        "SELECT table_name::text, column_name::text, data_type::text, is_nullable::text, column_default::text,
            (SELECT COUNT(*) FROM information_schema.views v
             WHERE v.table_schema = c.table_schema AND v.table_name = c.table_name)
        FROM information_schema.columns c WHERE table_schema = 'public'";
    for row in rows(tx, columns).await {
        let type_name = match row.text(2).unwrap() {
            _ if row.bool(5).unwrap() => "viewed",
            "bigint" => "integer",
            "text" => "text",
            "double precision" => "real",
            "bytea" => "bytes",
            other => panic!("{other} is none of the types both engines have"),
        };
        let default = row.opt_text(4).unwrap().map(|default| default.trim_end_matches("::text").to_owned());
        let default = default.map(|default| default.trim_end_matches("::bigint").to_owned());
        facts.insert(column(&row, type_name, row.text(3).unwrap() == "NO", default.as_deref()));
    }
    let indexes = "SELECT t.relname::text, i.relname::text, x.indisunique, x.indpred IS NOT NULL
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
        WHERE t.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid AND c.contype IN ('p', 'u'))";
    for row in rows(tx, indexes).await {
        let (table, name) = (row.text(0).unwrap(), row.text(1).unwrap());
        let (is_unique, is_partial) = (row.int(2).unwrap(), row.int(3).unwrap());
        facts.insert(format!("index {name} on {table} unique={is_unique} partial={is_partial}"));
    }
    let keys = "SELECT t.relname::text, CASE c.contype WHEN 'p' THEN 'primary' ELSE 'unique' END,
        (SELECT string_agg(a.attname, ', ' ORDER BY k.position) FROM unnest(c.conkey) WITH ORDINALITY k (number, position)
         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number)
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        WHERE c.contype IN ('p', 'u') AND t.relnamespace = 'public'::regnamespace";
    for row in rows(tx, keys).await {
        facts.insert(format!("{} {} ({})", row.text(1).unwrap(), row.text(0).unwrap(), row.text(2).unwrap()));
    }
    let references = "SELECT t.relname::text, a.attname::text, o.relname::text, b.attname::text,
        CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class o ON o.oid = c.confrelid
        CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (own, other)
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.own
        JOIN pg_attribute b ON b.attrelid = o.oid AND b.attnum = k.other
        WHERE c.contype = 'f' AND t.relnamespace = 'public'::regnamespace";
    facts.extend(rows(tx, references).await.iter().map(reference));
    facts
}

fn reference(row: &Row) -> String {
    let part = |position| row.text(position).unwrap();
    format!("reference {}.{} -> {}.{} on delete {}", part(0), part(1), part(2), part(3), part(4))
}
