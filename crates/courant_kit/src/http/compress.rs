//! Making the encoded variants of a text.
//!
//! Not here: when a variant is made and who gets it ([`super::page`]).

use super::negotiate::Coding;
use bytes::Bytes;
use std::io::Write;

/// How much work a variant is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Effort {
    /// Rendered pages, which live for seconds to hours: zstd 3, brotli 5, gzip 6.
    #[default]
    Page,
    /// Files that never change: zstd 19, brotli 11, gzip 9. Up to 100 ms for 40 kB, so only in the background.
    Forever,
}

/// Bodies below this many bytes are sent plain: the saving would not spare a single packet.
pub const WORTHWHILE_BYTES: usize = 860;

/// Encodes `plain`; `None` when the encoder fails (it is then sent plain).
///
/// Brotli at [`Effort::Forever`] is slow: call it off the request path.
pub fn encode(plain: &[u8], coding: Coding, effort: Effort) -> Option<Bytes> {
    let forever = effort == Effort::Forever;
    match coding {
        Coding::Identity => Some(Bytes::copy_from_slice(plain)),
        Coding::Zstd => zstd::bulk::compress(plain, if forever { 19 } else { 3 }).ok().map(Bytes::from),
        Coding::Gzip => {
            let level = flate2::Compression::new(if forever { 9 } else { 6 });
            let mut encoder = flate2::write::GzEncoder::new(Vec::with_capacity(plain.len() / 3), level);
            encoder.write_all(plain).ok()?;
            encoder.finish().ok().map(Bytes::from)
        }
        Coding::Brotli => {
            let parameters = brotli::enc::BrotliEncoderParams {
                quality: if forever { 11 } else { 5 },
                lgwin: 22,
                size_hint: plain.len(),
                ..Default::default()
            };
            let mut out = Vec::with_capacity(plain.len() / 3);
            brotli::BrotliCompress(&mut &plain[..], &mut out, &parameters).ok()?;
            Some(Bytes::from(out))
        }
    }
}

/// Whether bodies of this media type shrink when encoded; pictures, sound and archives do not.
pub fn is_compressible(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    kind.starts_with("text/")
        || kind.ends_with("+xml")
        || kind.ends_with("+json")
        || matches!(
            kind.as_str(),
            "application/json"
                | "application/javascript"
                | "application/xml"
                | "application/manifest+json"
                | "application/wasm"
                | "font/ttf"
                | "font/otf"
                | "application/vnd.ms-fontobject"
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn decoded(bytes: &[u8], coding: Coding) -> Vec<u8> {
        let mut out = Vec::new();
        match coding {
            Coding::Identity => out.extend_from_slice(bytes),
            Coding::Zstd => out = zstd::stream::decode_all(bytes).unwrap(),
            Coding::Gzip => {
                flate2::read::GzDecoder::new(bytes).read_to_end(&mut out).unwrap();
            }
            Coding::Brotli => {
                brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out).unwrap();
            }
        }
        out
    }

    #[test]
    fn every_coding_gives_the_same_bytes_back() {
        let plain = "<p>Die Elbe steigt weiter, sagt der Deichverband.</p>\n".repeat(60).into_bytes();
        for effort in [Effort::Page, Effort::Forever] {
            for coding in Coding::ALL {
                let encoded = encode(&plain, coding, effort).unwrap();
                assert_eq!(decoded(&encoded, coding), plain, "{coding:?} {effort:?}");
                assert!(coding == Coding::Identity || encoded.len() < plain.len() / 5);
            }
        }
        for coding in Coding::ALL {
            assert_eq!(decoded(&encode(b"", coding, Effort::Page).unwrap(), coding), b"");
        }
    }

    #[test]
    fn pictures_are_left_alone() {
        for kind in
            ["text/html; charset=utf-8", "TEXT/CSS", "image/svg+xml", "application/feed+json", "application/json"]
        {
            assert!(is_compressible(kind), "{kind}");
        }
        for kind in ["image/jpeg", "image/avif", "video/mp4", "application/zip", "font/woff2", ""] {
            assert!(!is_compressible(kind), "{kind}");
        }
    }
}
