//! Styles, scripts and fonts under addresses that name their content.
//!
//! An asset lives at `/~assets/<hash>/<name>`, so it may be kept forever: a changed file has another
//! address. A request with an old hash gets the present file, but only for a moment, so that a page
//! cached before an upgrade still looks right.
//!
//! Not here: uploaded pictures ([`super::files`]).

use super::body::Body;
use super::compress::Effort;
use super::page::{Page, PageBuilder};
use super::security::SecurityHeaders;
use crate::key::hex;
use bytes::Bytes;
use http::{Response, request};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// Where assets live.
pub const ASSET_PREFIX: &str = "/~assets/";

/// A whole set of assets; built once at the start.
#[derive(Debug, Default)]
pub struct Assets {
    by_name: BTreeMap<String, Asset>,
}

#[derive(Debug)]
struct Asset {
    href: String,
    hash: String,
    forever: Page,
    for_now: Page,
}

impl Assets {
    /// Takes names (`site.css`, `fonts/serif.woff2`), bytes and media types.
    ///
    /// A later file of the same name replaces an earlier one, which is how a theme overrides the product.
    /// Names are kept as they are; ones with characters beyond letters, digits and `-_./` are skipped with
    /// a log line, because their address would need escaping.
    pub fn new(files: Vec<(String, Bytes, String)>) -> Assets {
        Assets::with_security(files, None)
    }

    /// As [`Assets::new`], with a set of security headers on every file.
    pub fn with_security(files: Vec<(String, Bytes, String)>, security: Option<&SecurityHeaders>) -> Assets {
        let mut by_name = BTreeMap::new();
        for (name, bytes, media_type) in files {
            if !is_plain_name(&name) {
                tracing::error!(asset.name = %name.escape_debug(), "an asset with an unusual name was left out");
                continue;
            }
            let hash = hash_of(&bytes);
            let dress = |builder: PageBuilder| match security {
                Some(set) => builder.security(set),
                None => builder,
            };
            let href = address_of(&name, &bytes);
            let builder = dress(Page::new(&media_type, bytes)).effort(Effort::Forever);
            let asset = Asset {
                href,
                hash,
                forever: builder.clone().cache_control("public, max-age=31536000, immutable").build(),
                for_now: builder.cache_control("public, max-age=60").build(),
            };
            by_name.insert(name, asset);
        }
        Assets { by_name }
    }

    /// Reads every file below a folder, for a theme that is not built in.
    ///
    /// # Errors
    /// The folder or a file cannot be read. Links are not followed.
    pub fn read_folder(folder: &Path) -> anyhow::Result<Vec<(String, Bytes, String)>> {
        use anyhow::Context;
        let mut files = Vec::new();
        let mut open = vec![folder.to_path_buf()];
        while let Some(place) = open.pop() {
            let entries = std::fs::read_dir(&place).with_context(|| format!("cannot read {}", place.display()))?;
            for entry in entries {
                let entry = entry.with_context(|| format!("cannot read {}", place.display()))?;
                let kind = entry.file_type().with_context(|| format!("cannot read {}", entry.path().display()))?;
                if kind.is_dir() {
                    open.push(entry.path());
                } else if kind.is_file() {
                    let path = entry.path();
                    let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                    let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                    let media_type = media_type_of(&name).to_owned();
                    files.push((name, Bytes::from(bytes), media_type));
                }
            }
        }
        files.sort_by(|one, other| one.0.cmp(&other.0));
        Ok(files)
    }

    /// The address of an asset for templates; an unknown name gives an address that answers 404.
    pub fn href(&self, name: &str) -> String {
        match self.by_name.get(name) {
            Some(asset) => asset.href.clone(),
            None => {
                tracing::error!(asset.name = %name.escape_debug(), "a page asked for an unknown asset");
                format!("{ASSET_PREFIX}0/{}", percent_plain(name))
            }
        }
    }

    /// The bytes of an asset.
    pub fn bytes(&self, name: &str) -> Option<&Bytes> {
        self.by_name.get(name).map(|asset| asset.forever.bytes())
    }

    /// All names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// Answers a request below [`ASSET_PREFIX`]; `None` when there is no such asset (answer 404).
    pub fn respond(&self, head: &request::Parts) -> Option<Response<Body>> {
        let (hash, name) = head.uri.path().strip_prefix(ASSET_PREFIX)?.split_once('/')?;
        let asset = self.by_name.get(name)?;
        let page = if hash == asset.hash { &asset.forever } else { &asset.for_now };
        Some(page.respond(head))
    }

    /// Compresses everything as well as possible; takes a second or so, run it on a blocking thread after the start.
    pub fn make_variants(&self) {
        for asset in self.by_name.values() {
            asset.forever.make_variants();
        }
    }
}

/// The address a file will have among assets, for files that name each other.
pub fn address_of(name: &str, bytes: &[u8]) -> String {
    format!("{ASSET_PREFIX}{}/{name}", hash_of(bytes))
}

fn hash_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..8])
}

/// Whether a name can stand in an address as it is: letters, digits and `-_./`, no part empty or dots only.
pub fn is_plain_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('/')
        && !name.split('/').any(|part| part.is_empty() || part == "." || part == "..")
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'/'))
}

fn percent_plain(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/')).collect()
}

/// The media type of an asset by its name; what is not known is sent as bytes.
pub fn media_type_of(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        Some("xml") => "application/xml; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("avif") => "image/avif",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("woff") => "font/woff",
        Some("pdf") => "application/pdf",
        Some("mp4") => "video/mp4",
        Some("webm") => "video/webm",
        Some("mp3") => "audio/mpeg",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets() -> Assets {
        let css = "body { margin: 0 }\n".repeat(100);
        Assets::new(vec![
            ("site.css".into(), Bytes::from(css), media_type_of("site.css").into()),
            ("fonts/serif.woff2".into(), Bytes::from_static(b"wOF2"), "font/woff2".into()),
            ("../etc/passwd".into(), Bytes::new(), "text/plain".into()),
        ])
    }

    fn get(assets: &Assets, path: &str) -> Option<Response<Body>> {
        let request = http::Request::builder().uri(path).header("accept-encoding", "br").body(()).unwrap();
        assets.respond(&request.into_parts().0)
    }

    #[test]
    fn an_address_names_the_content() {
        let assets = assets();
        let href = assets.href("site.css");
        assert!(href.starts_with("/~assets/") && href.ends_with("/site.css"));
        let response = get(&assets, &href).unwrap();
        assert_eq!(response.headers()["cache-control"], "public, max-age=31536000, immutable");
        assert_eq!(response.headers()["content-type"], "text/css; charset=utf-8");
        assert_eq!(response.headers()["content-encoding"], "br");
        let changed = Assets::new(vec![("site.css".into(), Bytes::from_static(b"a{}"), "text/css".into())]);
        assert_ne!(changed.href("site.css"), href);
        // The old address still works after the change, for a minute.
        let old = get(&changed, &href).unwrap();
        assert_eq!(old.headers()["cache-control"], "public, max-age=60");
        assert_eq!(old.body().as_bytes().unwrap(), "a{}");
    }

    #[test]
    fn what_is_not_an_asset_is_not_found() {
        let assets = assets();
        let unknown = assets.href("nothing.css");
        for path in [unknown.as_str(), "/~assets/", "/~assets/site.css", "/site.css", "/~assets/0/../site.css"] {
            assert!(get(&assets, path).is_none(), "{path}");
        }
        assert_eq!(assets.names().collect::<Vec<_>>(), ["fonts/serif.woff2", "site.css"]);
    }

    #[test]
    fn a_folder_is_read_with_its_subfolders() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("fonts")).unwrap();
        std::fs::write(folder.path().join("site.css"), "a{}").unwrap();
        std::fs::write(folder.path().join("fonts/x.woff2"), "x").unwrap();
        let files = Assets::read_folder(folder.path()).unwrap();
        let found: Vec<_> = files.iter().map(|(name, _, kind)| (name.as_str(), kind.as_str())).collect();
        assert_eq!(found, [("fonts/x.woff2", "font/woff2"), ("site.css", "text/css; charset=utf-8")]);
    }
}
