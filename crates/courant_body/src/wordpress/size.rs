//! Names of the files WordPress derives from an upload.

/// The address of the original for an address of one of its sizes: `-300x200`, `-scaled`,
/// `-rotated` and the editor's `-e1234567890` are taken off the file name.
///
/// `None` when there is nothing to take off.
pub fn strip_size_suffix(url: &str) -> Option<String> {
    let dot = url.rfind('.')?;
    let slash = url.rfind('/').map_or(0, |at| at + 1);
    if dot <= slash {
        return None;
    }
    let (stem, extension) = url.split_at(dot);
    let dash = stem.rfind('-').filter(|at| *at > slash)?;
    let suffix = &stem[dash + 1..];
    let is_number = |n: &str| !n.is_empty() && n.len() <= 5 && n.bytes().all(|b| b.is_ascii_digit());
    let is_size = suffix.split_once('x').is_some_and(|(w, h)| is_number(w) && is_number(h));
    let is_edit =
        suffix.strip_prefix('e').is_some_and(|n| (10..=14).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()));
    (is_size || is_edit || suffix == "scaled" || suffix == "rotated").then(|| format!("{}{extension}", &stem[..dash]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_lead_to_their_original() {
        for (url, original) in [
            ("https://a.example/u/p-300x200.jpg", Some("https://a.example/u/p.jpg")),
            ("/u/p-scaled.jpeg", Some("/u/p.jpeg")),
            ("/u/p-e1234567890.png", Some("/u/p.png")),
            ("/u/p-2010.png", None),
            ("/u/-300x200.png", None),
            ("/u-300x200/p", None),
        ] {
            assert_eq!(strip_size_suffix(url).as_deref(), original, "{url}");
        }
    }
}
