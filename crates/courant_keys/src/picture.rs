//! A text as a picture for cameras (QR code, ISO/IEC 18004), as an SVG of one path.

use qrcode::{EcLevel, QrCode};
use std::fmt::Write as _;

/// Light modules around it, as the standard asks.
const QUIET: usize = 4;

/// Where a text's dark modules are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Modules of a side, with the light ones around.
    pub side: usize,
    /// The `d` of an SVG path that fills the dark ones.
    pub path: String,
}

/// The picture of a text; none for one that is too long (some 2,300 bytes).
pub fn draw(text: &str) -> Option<Picture> {
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        let mut at = 0;
        while at < width {
            let is_dark = |at: usize| modules.get(at) == Some(&qrcode::Color::Dark);
            let begin = at;
            while is_dark(at) {
                at += 1;
            }
            if at > begin {
                let run = at - begin;
                // Writing into a text cannot fail.
                write!(path, "M{} {}h{run}v1h-{run}z", begin + QUIET, row + QUIET).unwrap_or_default();
            }
            at += 1;
        }
    }
    Some(Picture { side: width + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_three_corners() {
        let picture = draw("otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=a").unwrap();
        let far = picture.side - QUIET - 7;
        for corner in
            [format!("M{QUIET} {QUIET}h7v1h-7z"), format!("M{far} {QUIET}h7v1h-7z"), format!("M{QUIET} {far}h7v1h-7z")]
        {
            assert!(picture.path.contains(&corner), "{corner}");
        }
        assert_eq!(draw(&"x".repeat(4_000)), None);
    }
}
