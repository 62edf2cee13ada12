//! What classes, old attributes and styles say about placement, and nothing more of them.

use crate::tree::NodeId;
use crate::*;

use super::Reader;

/// Value of one property in a `style` attribute, lower case.
pub(crate) fn property(style: &str, wanted: &str) -> Option<String> {
    style.split(';').rev().find_map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        name.trim()
            .eq_ignore_ascii_case(wanted)
            .then(|| value.trim().trim_end_matches("!important").trim().to_ascii_lowercase())
    })
}

impl Reader<'_> {
    pub(crate) fn style(&self, id: NodeId, wanted: &str) -> Option<String> {
        property(self.tree.attribute(id, "style")?, wanted)
    }

    fn physical(&self, side: &str) -> Option<Align> {
        let is_left = match side {
            "left" => true,
            "right" => false,
            "center" | "middle" => return Some(Align::Center),
            "justify" => return Some(Align::Justify),
            "start" => return Some(Align::Start),
            "end" => return Some(Align::End),
            _ => return None,
        };
        Some(if is_left == self.is_rtl { Align::End } else { Align::Start })
    }

    /// Alignment of text that the writer asked for.
    pub(crate) fn align(&self, id: NodeId) -> Option<Align> {
        if self.policy == Policy::Comment {
            return None;
        }
        let class = self.tree.attribute(id, "class").unwrap_or_default();
        let from_class = class.split_ascii_whitespace().find_map(|name| {
            name.strip_prefix("has-text-align-")
                .or_else(|| name.strip_prefix("align-"))
                .and_then(|side| self.physical(side))
        });
        let found = from_class
            .or_else(|| self.physical(&self.style(id, "text-align")?))
            .or_else(|| {
                let side = self.tree.attribute(id, "align")?;
                self.physical(&side.to_ascii_lowercase())
            })
            .or_else(|| (self.tree.name(id) == "center").then_some(Align::Center))?;
        // The start of the line is where text stands anyway; saying so is noise.
        (found != Align::Start).then_some(found)
    }

    /// Placement that classes or old attributes of this element ask for.
    pub(crate) fn placement(&self, id: NodeId) -> Option<Placement> {
        let class = self.tree.attribute(id, "class").unwrap_or_default();
        let (start, end) =
            if self.is_rtl { (Placement::End, Placement::Start) } else { (Placement::Start, Placement::End) };
        for name in class.split_ascii_whitespace() {
            let found = match name {
                "alignleft" => start,
                "alignright" => end,
                "aligncenter" | "figure--center" => Placement::Center,
                "alignwide" | "figure--wide" => Placement::Wide,
                "alignfull" | "figure--full" => Placement::Full,
                "figure--start" => Placement::Start,
                "figure--end" => Placement::End,
                _ => continue,
            };
            return Some(found);
        }
        let side = self.style(id, "float").or_else(|| self.tree.attribute(id, "align").map(str::to_ascii_lowercase))?;
        match side.as_str() {
            "left" => Some(start),
            "right" => Some(end),
            "center" | "middle" if self.tree.name(id) != "img" => Some(Placement::Center),
            _ => None,
        }
    }

    /// A number of CSS pixels from an attribute (`300`, `300px`; not `50%`), or from a style.
    pub(crate) fn pixels(&self, id: NodeId, name: &str) -> Option<u32> {
        let parse = |raw: &str| {
            let raw = raw.trim();
            let number = raw.strip_suffix("px").unwrap_or(raw);
            let whole = number.split('.').next().unwrap_or_default();
            whole.parse::<u32>().ok().filter(|n| (1..=20_000).contains(n))
        };
        self.tree.attribute(id, name).and_then(parse).or_else(|| parse(&self.style(id, name)?))
    }
}

#[cfg(test)]
mod tests {
    use super::property;

    #[test]
    fn the_last_declaration_counts() {
        let style = "float: left; text-align:Center !important;FLOAT:right";
        assert_eq!(property(style, "float").as_deref(), Some("right"));
        assert_eq!(property(style, "text-align").as_deref(), Some("center"));
        assert_eq!(property(style, "color"), None);
    }
}
