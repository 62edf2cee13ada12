//! Pictures, clips, players and files.

use crate::embed::{allowed_player, provider_name};
use crate::*;

use super::{PictureSources, Use, Writer};

impl Writer<'_> {
    pub(super) fn medium(&mut self, block: &Block) {
        match &block.node {
            Node::Figure(figure) => self.figure(Some(block), figure, use_of(figure.placement)),
            Node::Gallery { figures, columns, caption } => self.gallery(block, figures, *columns, caption),
            Node::Audio(clip) => self.clip(Some(block), clip, false),
            Node::Video(clip) => self.clip(Some(block), clip, true),
            Node::Playlist { video, clips } => {
                self.open("div", block, &["playlist"]);
                self.out.push('\n');
                for clip in clips {
                    self.clip(None, clip, *video);
                }
                self.out.push_str("</div>\n");
            }
            Node::Embed { provider, url, player, title, caption } => {
                self.embed(block, provider, url, player.as_deref(), title.as_deref(), caption)
            }
            Node::Download { media, label } => self.download(block, media, label),
            _ => {}
        }
    }

    fn figure(&mut self, block: Option<&Block>, figure: &Figure, use_: Use) {
        if let Some(address) = self.elsewhere(figure, use_) {
            match block {
                Some(block) => self.open("figure", block, &["figure", "figure--elsewhere"]),
                None => self.out.push_str("<figure class=\"figure figure--elsewhere\">"),
            }
            self.link_elsewhere(figure, &address);
            self.caption(&figure.caption, &figure.credit_line);
            self.out.push_str("</figure>\n");
            return;
        }
        let Some(sources) = self.sources(figure, use_) else {
            return;
        };
        let placement = match figure.placement {
            Placement::Column => "",
            Placement::Center => "figure--center",
            Placement::Start => "figure--start",
            Placement::End => "figure--end",
            Placement::Wide => "figure--wide",
            Placement::Full => "figure--full",
        };
        match block {
            Some(block) => self.open("figure", block, &["figure", placement]),
            None => self.out.push_str("<figure class=\"figure\">"),
        }
        let href = figure.link.as_deref().and_then(|link| self.href(link)).filter(|_| !self.in_link);
        if let Some(href) = &href {
            self.open_link(href, false, None);
        }
        self.picture(figure, &sources, use_);
        if href.is_some() {
            self.close_link();
        }
        self.caption(&figure.caption, &figure.credit_line);
        self.out.push_str("</figure>\n");
    }

    fn caption(&mut self, caption: &[Inline], credit: &str) {
        if caption.is_empty() && credit.trim().is_empty() {
            return;
        }
        self.out.push_str("<figcaption>");
        self.inlines(caption);
        if !credit.trim().is_empty() {
            if !caption.is_empty() {
                self.out.push(' ');
            }
            self.out.push_str("<span class=\"credit\">");
            self.text(credit);
            self.out.push_str("</span>");
        }
        self.out.push_str("</figcaption>");
    }

    fn sources(&self, figure: &Figure, use_: Use) -> Option<PictureSources> {
        let mut sources = self.options.pictures.picture(figure, use_).or_else(|| {
            let MediaRef::Address(address) = &figure.media else {
                return None;
            };
            Some(PictureSources {
                src: address.clone(),
                width: figure.width,
                height: figure.height,
                ..PictureSources::default()
            })
        })?;
        sources.src = self.printed(&address::media_address(&sources.src)?);
        Some(sources)
    }

    /// The address of a picture on another site that nobody answers for. A reader's page makes
    /// no request to other sites, so it is linked to instead of shown.
    fn elsewhere(&self, figure: &Figure, use_: Use) -> Option<String> {
        let MediaRef::Address(address) = &figure.media else {
            return None;
        };
        if self.is_feed || self.options.is_editable || self.options.pictures.picture(figure, use_).is_some() {
            return None;
        }
        let address = address::web_address(address)?;
        (!self.is_own(&address)).then_some(address)
    }

    pub(super) fn is_own(&self, address: &str) -> bool {
        let own = self.base.as_ref().and_then(|base| address::host(base.as_str()));
        address::web_address(address).is_none() || (own.is_some() && address::host(address) == own)
    }

    fn link_elsewhere(&mut self, figure: &Figure, address: &str) {
        let label = if figure.alt.trim().is_empty() {
            self.options.labels.open_embed.replace("{provider}", &provider_name("other", address))
        } else {
            figure.alt.clone()
        };
        if self.in_link {
            return self.text(&label);
        }
        self.out.push_str("<a");
        self.attribute("href", address);
        self.out.push_str(" rel=\"noopener noreferrer external\">");
        self.text(&label);
        self.out.push_str("</a>");
    }

    /// A picture in a line of text.
    pub(super) fn image(&mut self, figure: &Figure, use_: Use) {
        if let Some(address) = self.elsewhere(figure, use_) {
            return self.link_elsewhere(figure, &address);
        }
        let Some(sources) = self.sources(figure, use_) else {
            return;
        };
        let href = figure.link.as_deref().and_then(|link| self.href(link)).filter(|_| !self.in_link);
        if let Some(href) = &href {
            self.open_link(href, false, None);
        }
        self.picture(figure, &sources, use_);
        if href.is_some() {
            self.close_link();
        }
    }

    fn picture(&mut self, figure: &Figure, sources: &PictureSources, use_: Use) {
        let has_choice = !self.is_feed && (sources.avif.is_some() || sources.webp.is_some());
        if has_choice {
            self.out.push_str("<picture>");
            for (kind, srcset) in [("image/avif", &sources.avif), ("image/webp", &sources.webp)] {
                if let Some(srcset) = srcset {
                    self.out.push_str("<source");
                    self.attribute("type", kind);
                    self.attribute("srcset", srcset);
                    if let Some(sizes) = &sources.sizes {
                        self.attribute("sizes", sizes);
                    }
                    self.out.push('>');
                }
            }
        }
        self.out.push_str("<img");
        if use_ == Use::Line {
            let class = match figure.placement {
                Placement::Start => "picture figure--start",
                Placement::End => "picture figure--end",
                _ => "picture",
            };
            self.attribute("class", class);
        } else if let (Use::Gallery, Some(focus), false) = (use_, &sources.focus, self.is_feed) {
            self.attribute("class", focus);
        }
        self.attribute("src", &sources.src);
        if let (Some(srcset), false) = (&sources.srcset, self.is_feed) {
            self.attribute("srcset", srcset);
            if let Some(sizes) = &sources.sizes {
                self.attribute("sizes", sizes);
            }
        }
        self.number("width", sources.width);
        self.number("height", sources.height);
        self.attribute("alt", &figure.alt);
        if !self.is_feed {
            self.out.push_str(" loading=\"lazy\" decoding=\"async\"");
        }
        if self.options.is_editable {
            if let MediaRef::Library(row) = figure.media {
                self.attribute("data-media", &row.to_string());
            }
            if use_ == Use::Line && !figure.credit_line.is_empty() {
                self.attribute("data-credit", &figure.credit_line);
            }
        }
        self.out.push('>');
        if has_choice {
            self.out.push_str("</picture>");
        }
    }

    fn gallery(&mut self, block: &Block, figures: &[Figure], columns: Option<u8>, caption: &[Inline]) {
        let class = columns.map_or(String::new(), |n| format!("gallery--columns-{}", n.clamp(1, 9)));
        self.open("figure", block, &["gallery", &class]);
        self.out.push('\n');
        for figure in figures {
            self.figure(None, figure, Use::Gallery);
        }
        self.caption(caption, "");
        self.out.push_str("</figure>\n");
    }

    fn embed(
        &mut self,
        block: &Block,
        provider: &str,
        url: &str,
        player: Option<&str>,
        title: Option<&str>,
        caption: &[Inline],
    ) {
        let Some(href) = address::web_address(url) else {
            return;
        };
        let name = provider_name(provider, &href);
        if self.is_feed {
            self.out.push_str("<p><a");
            self.attribute("href", &href);
            self.out.push('>');
            self.text(title.unwrap_or(&href));
            self.out.push_str("</a></p>\n");
            if !caption.is_empty() {
                self.out.push_str("<p>");
                self.inlines(caption);
                self.out.push_str("</p>\n");
            }
            return;
        }
        let provider = if crate::read::provider_id(provider) { provider } else { "other" };
        let player = player.and_then(allowed_player);
        self.start("figure", block, &["embed", &format!("embed--{provider}")]);
        self.attribute("data-provider", provider);
        if let Some(player) = &player {
            self.attribute("data-player", player);
        }
        if let Some(title) = title {
            self.attribute("data-title", title);
        }
        let labels = self.options.labels.clone();
        let around = self.language_around(Some(block));
        // What a click sends to whom belongs to the link that is clicked.
        let note = (player.is_some() && !self.options.is_editable).then(|| self.unique("embed-note"));
        if player.is_some() {
            self.attribute("data-name", &name);
        }
        self.out.push_str("><a class=\"embed__link\"");
        self.attribute("href", &href);
        self.out.push_str(" rel=\"noopener noreferrer external\"");
        if let Some(note) = &note {
            self.attribute("aria-describedby", note);
        }
        self.out.push('>');
        if let Some(title) = title {
            self.out.push_str("<span class=\"embed__title\">");
            self.text(title);
            self.out.push_str("</span> ");
        }
        self.out.push_str("<span class=\"embed__action\"");
        self.language(&labels.lang, around);
        self.out.push('>');
        let label = if player.is_some() { &labels.load_embed } else { &labels.open_embed };
        self.text(&label.replace("{provider}", &name));
        self.out.push_str("</span></a>");
        if let Some(note) = &note {
            self.out.push_str("<p class=\"embed__note\"");
            self.attribute("id", note);
            self.language(&labels.lang, around);
            self.out.push('>');
            self.text(&labels.embed_privacy.replace("{provider}", &name));
            self.out.push_str("</p>");
        }
        self.caption(caption, "");
        self.out.push_str("</figure>\n");
    }

    fn download(&mut self, block: &Block, media: &MediaRef, label: &[Inline]) {
        let Some(address) = self.media(media) else {
            return;
        };
        self.open("p", block, &["download"]);
        self.out.push_str("<a");
        self.attribute("href", &address);
        self.out.push_str(" download");
        if let (true, MediaRef::Library(row)) = (self.options.is_editable, media) {
            self.attribute("data-media", &row.to_string());
        }
        self.out.push('>');
        self.in_link = true;
        if label.is_empty() {
            let label = self.options.labels.download.clone();
            self.text(&label);
        } else {
            self.inlines(label);
        }
        self.close_link();
        self.out.push_str("</p>\n");
    }
}

fn use_of(placement: Placement) -> Use {
    match placement {
        Placement::Column | Placement::Center => Use::Column,
        Placement::Start | Placement::End => Use::Side,
        Placement::Wide => Use::Wide,
        Placement::Full => Use::Full,
    }
}
