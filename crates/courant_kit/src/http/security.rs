//! The security headers, one set for each kind of surface.
//!
//! A set is built once from the paper's settings and then either baked into a [`super::page::Page`]
//! or filled into any response by [`SecurityHeaders::apply`], which every response must pass,
//! errors and 304 included. Public pages are cached and shared, so their policy holds no nonce:
//! nothing inline runs there at all. Nonces exist only on private pages, which are never stored.
//!
//! After OWASP ASVS 5.0.0 section 3.4, CSP Level 3 and RFC 6797.
//!
//! Not here: cookies and cross-site request checks.

use crate::key::{fill_randomly, hex};
use anyhow::Context;
use http::{HeaderMap, HeaderName, HeaderValue, header};

/// Who a response is for, which decides what a browser may do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Surface {
    /// Readers' pages, feeds, scripts and styles: shared and cached.
    Public,
    /// Pictures and other uploaded files: may be embedded anywhere, may do nothing.
    Media,
    /// Staff pages, drafts, accounts: for one person, never stored.
    Private,
}

/// What of the paper's settings the headers depend on.
#[derive(Debug, Clone, Default)]
pub struct SecuritySettings {
    /// The paper's public address starts with `https`; only then is HSTS sent.
    pub is_https: bool,
    /// Adds `includeSubDomains; preload` to HSTS. It binds every subdomain for two years.
    pub hsts_preload: bool,
    /// Origin of a separate media host, such as `https://media.example.org`.
    pub media_origin: Option<String>,
    /// SHA-256 (base64) of scripts that may stand in public pages.
    pub script_hashes: Vec<String>,
    /// Origins whose frames readers may load by a click (`frame-src`).
    pub frame_origins: Vec<String>,
    /// Address that receives policy violation reports.
    pub report_url: Option<String>,
}

/// A prepared set of headers.
#[derive(Debug, Clone)]
pub struct SecurityHeaders {
    surface: Surface,
    headers: Vec<(HeaderName, HeaderValue)>,
    private_policy: String,
}

const CROSS_ORIGIN_OPENER: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const CROSS_ORIGIN_RESOURCE: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const ORIGIN_AGENT_CLUSTER: HeaderName = HeaderName::from_static("origin-agent-cluster");
const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");
const REPORTING_ENDPOINTS: HeaderName = HeaderName::from_static("reporting-endpoints");

/// Every feature of the Permissions Policy registry a news page has no use for: none is granted.
const NO_PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), \
display-capture=(), encrypted-media=(), fullscreen=(self), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), \
otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-get=(self), \
screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), \
xr-spatial-tracking=()";

impl SecurityHeaders {
    /// Builds the set for one surface.
    ///
    /// # Errors
    /// An origin or address in the settings cannot stand in a header (line breaks, `;`, `,`, spaces).
    pub fn new(surface: Surface, settings: &SecuritySettings) -> anyhow::Result<SecurityHeaders> {
        let origins = settings.frame_origins.iter().chain(&settings.media_origin).chain(&settings.report_url);
        let mut named = origins.chain(&settings.script_hashes);
        if let Some(bad) = named.find(|text| !is_policy_safe(text)) {
            anyhow::bail!("the address {bad:?} cannot stand in a security header");
        }
        let policy = match surface {
            Surface::Public => public_policy(settings),
            Surface::Media => "sandbox; default-src 'none'; frame-ancestors 'none'".to_owned(),
            Surface::Private => private_policy(settings, None),
        };
        let policy = HeaderValue::from_str(&policy).context("the content security policy is not a header value")?;
        let mut headers = vec![
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (ORIGIN_AGENT_CLUSTER, HeaderValue::from_static("?1")),
        ];
        let resource = if surface == Surface::Media { "cross-origin" } else { "same-origin" };
        headers.push((CROSS_ORIGIN_RESOURCE, HeaderValue::from_static(resource)));
        if surface != Surface::Media {
            headers.push((CROSS_ORIGIN_OPENER, HeaderValue::from_static("same-origin")));
            headers.push((PERMISSIONS, HeaderValue::from_static(NO_PERMISSIONS)));
            headers.push((header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")));
        }
        let referrer = match surface {
            Surface::Public => "strict-origin-when-cross-origin",
            Surface::Media | Surface::Private => "no-referrer",
        };
        headers.push((header::REFERRER_POLICY, HeaderValue::from_static(referrer)));
        if surface == Surface::Private {
            headers.push((header::CACHE_CONTROL, HeaderValue::from_static("no-store")));
        }
        if settings.is_https {
            let hsts =
                if settings.hsts_preload { "max-age=63072000; includeSubDomains; preload" } else { "max-age=63072000" };
            headers.push((header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(hsts)));
        }
        if let Some(url) = &settings.report_url {
            let endpoint = HeaderValue::from_str(&format!("csp=\"{url}\"")).context("report address")?;
            headers.push((REPORTING_ENDPOINTS, endpoint));
        }
        Ok(SecurityHeaders { surface, headers, private_policy: private_policy(settings, Some(NONCE_MARK)) })
    }

    /// Fills in what a response lacks; what a handler set itself stays.
    ///
    /// A response that already carries a content security policy was dressed before (a cached page,
    /// a media file behind the public host) and is left as it is.
    pub fn apply(&self, headers: &mut HeaderMap) {
        if self.surface == Surface::Private {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        if headers.contains_key(header::CONTENT_SECURITY_POLICY) {
            return;
        }
        for (name, value) in &self.headers {
            if !headers.contains_key(name) {
                headers.insert(name.clone(), value.clone());
            }
        }
    }

    /// Dresses a private page whose scripts carry `nonce`.
    ///
    /// On other surfaces the nonce is ignored: their pages are shared, and a shared nonce is none.
    pub fn apply_with_nonce(&self, headers: &mut HeaderMap, nonce: &Nonce) {
        if self.surface == Surface::Private {
            let policy = self.private_policy.replace(NONCE_MARK, nonce.as_str());
            if let Ok(policy) = HeaderValue::from_str(&policy) {
                headers.insert(header::CONTENT_SECURITY_POLICY, policy);
            }
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            for (name, value) in &self.headers {
                if !headers.contains_key(name) {
                    headers.insert(name.clone(), value.clone());
                }
            }
            return;
        }
        self.apply(headers);
    }

    /// The prepared pairs, for baking into a page.
    pub fn pairs(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// Which surface this set is for.
    pub fn surface(&self) -> Surface {
        self.surface
    }
}

/// Stands where the nonce of a response will stand; no real nonce can contain `{`.
const NONCE_MARK: &str = "{nonce}";

fn public_policy(settings: &SecuritySettings) -> String {
    let media = settings.media_origin.as_deref().map(|origin| format!(" {origin}")).unwrap_or_default();
    let hashes: String = settings.script_hashes.iter().map(|hash| format!(" 'sha256-{hash}'")).collect();
    let mut policy = format!(
        "default-src 'none'; script-src 'self'{hashes}; style-src 'self'; img-src 'self'{media}; media-src 'self'{media}; \
         font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    finish_policy(&mut policy, settings);
    policy
}

fn private_policy(settings: &SecuritySettings, nonce: Option<&str>) -> String {
    let media = settings.media_origin.as_deref().map(|origin| format!(" {origin}")).unwrap_or_default();
    let script = nonce.map_or("'self'".to_owned(), |nonce| format!("'nonce-{nonce}' 'strict-dynamic'"));
    let mut policy = format!(
        "default-src 'none'; script-src {script}; style-src 'self'; img-src 'self' data: blob:{media}; \
         media-src 'self' blob:{media}; font-src 'self'; manifest-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    );
    finish_policy(&mut policy, settings);
    policy
}

fn finish_policy(policy: &mut String, settings: &SecuritySettings) {
    if !settings.frame_origins.is_empty() {
        policy.push_str("; frame-src ");
        policy.push_str(&settings.frame_origins.join(" "));
    }
    if settings.is_https {
        policy.push_str("; upgrade-insecure-requests");
    }
    if settings.report_url.is_some() {
        policy.push_str("; report-to csp");
    }
}

/// An origin or address that cannot break out of its place in a policy.
fn is_policy_safe(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b';' | b',' | b'"' | b'\'' | b'{'))
}

/// A random value for one response, carried by its policy and by its script tags (128 bits, 32 hex digits).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nonce(String);

impl Nonce {
    /// Draws a nonce from the system's secure generator.
    ///
    /// # Errors
    /// The generator failed, which means that nothing on this machine can be kept secret.
    pub fn fresh() -> anyhow::Result<Nonce> {
        let mut bytes = [0u8; 16];
        fill_randomly(&mut bytes)?;
        Ok(Nonce(hex(&bytes)))
    }

    /// The text for `nonce="…"`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dressed(surface: Surface, settings: &SecuritySettings) -> HeaderMap {
        let mut headers = HeaderMap::new();
        SecurityHeaders::new(surface, settings).unwrap().apply(&mut headers);
        headers
    }

    fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
        headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    #[test]
    fn public_pages_run_nothing_inline() {
        let settings =
            SecuritySettings { media_origin: Some("https://m.example".into()), ..SecuritySettings::default() };
        let headers = dressed(Surface::Public, &settings);
        let policy = text(&headers, "content-security-policy");
        for wanted in [
            "default-src 'none'",
            "script-src 'self';",
            "style-src 'self';",
            "img-src 'self' https://m.example;",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(policy.contains(wanted), "{wanted} in {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains("nonce") && !policy.contains("data:"));
        assert_eq!(text(&headers, "x-content-type-options"), "nosniff");
        assert_eq!(text(&headers, "cross-origin-opener-policy"), "same-origin");
        assert_eq!(text(&headers, "cross-origin-resource-policy"), "same-origin");
        assert_eq!(text(&headers, "referrer-policy"), "strict-origin-when-cross-origin");
        assert!(headers.get("cache-control").is_none());
        assert!(headers.get("strict-transport-security").is_none());
    }

    #[test]
    fn a_script_in_the_page_is_known_by_its_hash() {
        let settings = SecuritySettings { script_hashes: vec!["q1+/=".to_owned()], ..SecuritySettings::default() };
        let headers = dressed(Surface::Public, &settings);
        assert!(text(&headers, "content-security-policy").contains("; script-src 'self' 'sha256-q1+/='; "));
        let bad = SecuritySettings { script_hashes: vec!["q'; *".to_owned()], ..SecuritySettings::default() };
        assert!(SecurityHeaders::new(Surface::Public, &bad).is_err());
    }

    #[test]
    fn transport_security_only_behind_https() {
        let mut settings = SecuritySettings { is_https: true, ..SecuritySettings::default() };
        for surface in [Surface::Public, Surface::Media, Surface::Private] {
            assert_eq!(text(&dressed(surface, &settings), "strict-transport-security"), "max-age=63072000");
        }
        settings.hsts_preload = true;
        let headers = dressed(Surface::Public, &settings);
        assert_eq!(text(&headers, "strict-transport-security"), "max-age=63072000; includeSubDomains; preload");
    }

    #[test]
    fn media_may_be_embedded_and_may_do_nothing() {
        let headers = dressed(Surface::Media, &SecuritySettings::default());
        assert!(text(&headers, "content-security-policy").starts_with("sandbox; default-src 'none'"));
        assert_eq!(text(&headers, "cross-origin-resource-policy"), "cross-origin");
        assert_eq!(text(&headers, "x-content-type-options"), "nosniff");
    }

    #[test]
    fn private_pages_are_never_stored() {
        let set = SecurityHeaders::new(Surface::Private, &SecuritySettings::default()).unwrap();
        let mut headers = HeaderMap::new();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        let nonce = Nonce::fresh().unwrap();
        set.apply_with_nonce(&mut headers, &nonce);
        assert_eq!(text(&headers, "cache-control"), "no-store");
        assert_eq!(text(&headers, "referrer-policy"), "no-referrer");
        let policy = text(&headers, "content-security-policy");
        assert!(policy.contains(&format!("script-src 'nonce-{}' 'strict-dynamic'", nonce.as_str())));
        assert_ne!(nonce, Nonce::fresh().unwrap());
        assert_eq!(nonce.as_str().len(), 32);
        // The outer layer keeps the policy that carries the nonce.
        let before = policy.to_owned();
        set.apply(&mut headers);
        assert_eq!(text(&headers, "content-security-policy"), before);
    }

    #[test]
    fn a_shared_page_never_carries_a_nonce() {
        let set = SecurityHeaders::new(Surface::Public, &SecuritySettings::default()).unwrap();
        let mut headers = HeaderMap::new();
        set.apply_with_nonce(&mut headers, &Nonce::fresh().unwrap());
        assert!(!text(&headers, "content-security-policy").contains("nonce"));
    }

    #[test]
    fn a_setting_cannot_add_directives() {
        for bad in ["https://a.example; script-src *", "a b", "x\r\ny", "", "https://a\"b"] {
            let settings = SecuritySettings { media_origin: Some(bad.into()), ..SecuritySettings::default() };
            assert!(SecurityHeaders::new(Surface::Public, &settings).is_err(), "{bad:?}");
        }
    }
}
