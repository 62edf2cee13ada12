//! SQL of the settings.

use super::Settings;
use courant_kit::db::{DbError, DbResult, Tx};

/// The paper's settings; none in a store that no paper has been made in.
pub async fn find(tx: &mut Tx) -> DbResult<Option<Settings>> {
    let Some(row) = tx.find("SELECT value FROM settings WHERE key = 'paper'", &[]).await? else {
        return Ok(None);
    };
    serde_json::from_str(row.text(0)?)
        .map(Some)
        .map_err(|error| DbError::Unavailable(format!("the paper's settings are damaged: {error}")))
}

/// Replaces the settings.
pub async fn save(tx: &mut Tx, settings: &Settings) -> DbResult<()> {
    let text = serde_json::to_string(settings).map_err(|error| DbError::Unavailable(error.to_string()))?;
    tx.execute(
        "INSERT INTO settings (key, value) VALUES ('paper', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        &[text.into()],
    )
    .await
    .map(drop)
}
