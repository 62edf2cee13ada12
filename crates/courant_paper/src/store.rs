//! Opening the paper's store with the migrations this program has.

use courant_kit::db::{Db, DbResult, Migration, Target};

macro_rules! migration {
    ($id:literal, $name:literal) => {
        Migration {
            id: $id,
            name: $name,
            sqlite: include_str!(concat!("../../../migrations/", $name, ".sqlite.sql")),
            postgres: include_str!(concat!("../../../migrations/", $name, ".postgres.sql")),
        }
    };
}

/// Every step of the schema, in order.
pub const MIGRATIONS: &[Migration] = &[
    migration!(1, "0001_paper"),
    migration!(2, "0002_conversation"),
    migration!(3, "0003_threads"),
    migration!(4, "0004_accounts"),
    migration!(5, "0005_notices"),
    migration!(6, "0006_questions"),
    migration!(7, "0007_scale"),
    migration!(8, "0008_addresses"),
    migration!(9, "0009_conversation_desk"),
    migration!(10, "0010_editing"),
    migration!(11, "0011_staff"),
    migration!(12, "0012_library"),
    migration!(13, "0013_corrections"),
    migration!(14, "0014_setup"),
    migration!(15, "0015_fronts"),
    migration!(16, "0016_guard"),
    migration!(17, "0017_passages"),
    migration!(18, "0018_links"),
    migration!(19, "0019_related"),
    migration!(20, "0020_dossiers"),
    migration!(21, "0021_mentions"),
    migration!(22, "0022_certificates"),
    migration!(23, "0023_dossier_notices"),
    migration!(24, "0024_unopened"),
    migration!(25, "0025_comments"),
    migration!(26, "0026_devices"),
    migration!(27, "0027_review"),
    migration!(28, "0028_desk"),
    migration!(29, "0029_limits"),
    migration!(30, "0030_rules"),
    migration!(31, "0031_newsroom"),
    migration!(32, "0032_months"),
    migration!(33, "0033_comment_pictures"),
];

/// Opens the store and brings its schema up to date.
pub async fn open(target: &Target) -> DbResult<Db> {
    Db::open(target, MIGRATIONS).await
}
