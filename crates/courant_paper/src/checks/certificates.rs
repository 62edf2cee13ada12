//! Whether the paper's certificate holds, and will go on to.

use super::{Finding, Weight, finding};
use crate::certificates::{names_of, renewed_at, rows};
use anyhow::Result;
use courant_kit::config::{AcmeConfig, CertificateSource, TlsConfig};
use courant_kit::db::Db;
use jiff::Timestamp;

/// So long before its end a certificate is told of (ms).
const SOON: i64 = 14 * 86_400_000;

/// Examines the certificate that the settings name; nothing where the paper is served without one.
pub async fn certificates(db: &Db, tls: &TlsConfig, address: Option<&str>, now: i64) -> Result<Vec<Finding>> {
    let mut out = Vec::new();
    let own = match tls.source() {
        Ok(None) => return Ok(out),
        Err(why) => {
            finding(Weight::Ill, format!("The paper cannot be served encrypted: {why}."), "Change courant.toml.")
        }
        Ok(Some(CertificateSource::Acme(acme))) => ordered(db, &acme, now).await?,
        Ok(Some(CertificateSource::Files(files))) => match files.read() {
            Ok(certificate) => until("its files", certificate.not_after(), now),
            Err(error) => finding(
                Weight::Ill,
                format!("The certificate cannot be used: {error:#}."),
                "Put the right pair of files there; they are taken without a restart.",
            ),
        },
    };
    out.push(own);
    if address.is_some_and(|address| !address.starts_with("https://")) {
        out.push(finding(
            Weight::Notice,
            "The paper is served encrypted, and its address begins with http://: links lead to the long way round.",
            "Say the address that readers have: `courant settings --address https://…`.",
        ));
    }
    Ok(out)
}

/// One that was ordered.
async fn ordered(db: &Db, acme: &AcmeConfig, now: i64) -> Result<Finding> {
    let names = names_of(acme);
    let kept = rows::find(&mut db.read().await?, &names).await?;
    let why = kept.as_ref().map(|kept| kept.failure.as_str()).unwrap_or_default();
    let mend = "Ports 80 and 443 of these names must lead here; it is tried again by itself.";
    Ok(match &kept {
        Some(kept) if !kept.sealed.is_empty() && now < kept.not_after => {
            let is_late = !why.is_empty() && now >= renewed_at(kept.not_before, kept.not_after);
            if is_late {
                let weight = if kept.not_after - now < SOON { Weight::Ill } else { Weight::Notice };
                let until = day(kept.not_after);
                finding(weight, format!("The certificate holds until {until} and could not be renewed: {why}"), mend)
            } else {
                until(&names, kept.not_after, now)
            }
        }
        Some(_) if !why.is_empty() => finding(Weight::Ill, format!("There is no certificate for {names}: {why}"), mend),
        _ => finding(
            Weight::Notice,
            format!("There is no certificate for {names} yet."),
            "It is ordered once the paper is served.",
        ),
    })
}

fn until(what: &str, not_after: i64, now: i64) -> Finding {
    let day = day(not_after);
    if not_after <= now {
        let mend = "Readers cannot come in: put a new one in its place.";
        finding(Weight::Ill, format!("The certificate of {what} ended on {day}."), mend)
    } else if not_after - now < SOON {
        let mend = "Put a new one in its place in time.";
        finding(Weight::Notice, format!("The certificate of {what} holds until {day} only."), mend)
    } else {
        finding(Weight::Well, format!("The certificate of {what} holds until {day}."), "")
    }
}

fn day(at: i64) -> String {
    Timestamp::from_millisecond(at).map_or_else(|_| "(unknown)".to_owned(), |at| at.strftime("%Y-%m-%d").to_string())
}
