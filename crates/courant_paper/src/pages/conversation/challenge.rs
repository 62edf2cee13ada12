//! The challenge in a form: only for a guest whom the paper does not know, and only while it is under pressure.

use super::ConversationPage;
use crate::accounts::Account;
use crate::comments::{post, proof};
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::client_address::ClientAddress;
use http::request::Parts;

/// Asks for a proof of work in a form that is about to be shown, where one is due.
pub(super) async fn add(
    paper: &Paper,
    tx: &mut Tx,
    head: &Parts,
    account: Option<&Account>,
    article: &str,
    page: &mut ConversationPage<'_>,
) -> Result<()> {
    let Some(form) = &mut page.form else { return Ok(()) };
    if account.is_some() || form.issued.is_empty() {
        return Ok(());
    }
    let (key, now) = (paper.key()?, paper.clock.now());
    let network = post::network(key, head.extensions.get::<ClientAddress>().map(|client| client.ip));
    if proof::is_asked_of(tx, &network, now).await? {
        let place = proof::Place { article, issued: &form.issued, network: &network };
        form.challenge = proof::challenge(key, place, now)?;
    }
    Ok(())
}
