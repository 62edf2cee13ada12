//! Blocks.

use crate::*;

use super::{Writer, direction_of};

impl Writer<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
            if self.split_after.is_some_and(|place| std::ptr::eq(place, block)) {
                self.split_at = Some(self.out.len());
            }
        }
    }

    fn block(&mut self, block: &Block) {
        if self.depth > super::MAX_DEPTH {
            return;
        }
        self.depth += 1;
        match &block.node {
            Node::Paragraph { text, align } => {
                self.open("p", block, &[align_class(*align)]);
                self.inlines(text);
                self.out.push_str("</p>\n");
            }
            Node::Crosshead { level, text, anchor, align } => {
                self.crosshead(block, *level, text, anchor.as_deref(), *align)
            }
            Node::Part { kind, label, anchor, blocks } => self.part(block, *kind, label, anchor, blocks),
            Node::List { ordered, start, reversed, items } => self.list(block, *ordered, *start, *reversed, items),
            Node::Definitions { items } => self.definitions(block, items),
            Node::Quote { blocks, attribution, source } => {
                self.quote(block, blocks, attribution, source.as_deref(), false)
            }
            Node::PullQuote { blocks, attribution } => self.quote(block, blocks, attribution, None, true),
            Node::Table(table) => self.table(block, table),
            Node::Code { text, language } => self.code(block, text, language.as_deref()),
            Node::Preformatted { text } => self.pre(block, "", text),
            Node::Verse { text } => self.pre(block, "verse", text),
            Node::Sidebar { title, blocks } => self.sidebar(block, title, blocks),
            Node::Details { summary, blocks } => {
                self.open("details", block, &[]);
                self.out.push_str("<summary>");
                self.inlines(summary);
                self.out.push_str("</summary>\n");
                self.blocks(blocks);
                self.out.push_str("</details>\n");
            }
            Node::Rule => {
                self.open("hr", block, &[]);
                self.out.push('\n');
            }
            Node::PageBreak => {
                self.open("hr", block, &["page-break"]);
                self.out.push('\n');
            }
            Node::TeaserEnd => {
                if self.options.is_editable {
                    self.open("hr", block, &["teaser-end"]);
                    self.out.push('\n');
                }
            }
            Node::Figure(_)
            | Node::Gallery { .. }
            | Node::Audio(_)
            | Node::Video(_)
            | Node::Playlist { .. }
            | Node::Embed { .. }
            | Node::Download { .. } => self.medium(block),
        }
        self.ask();
        self.depth -= 1;
    }

    /// The questions about passages of what was just printed.
    fn ask(&mut self) {
        for note in std::mem::take(&mut self.asked) {
            self.out.push_str("<aside class=\"asked\"><p>");
            let label = self.options.labels.question.clone();
            self.text(&label);
            self.out.push_str("</p>\n<p class=\"asked__question\">");
            self.text(&note.question);
            self.out.push_str("</p>");
            if let (false, Some(href)) = (note.answers.is_empty(), self.href(&note.href)) {
                self.out.push_str("\n<p>");
                self.open_link(&href, false, None);
                self.text(&note.answers);
                self.close_link();
                self.out.push_str("</p>");
            }
            self.out.push_str("</aside>\n");
        }
    }

    /// `<name class lang data-block>`.
    pub(super) fn open(&mut self, name: &'static str, block: &Block, classes: &[&str]) {
        self.start(name, block, classes);
        self.out.push('>');
    }

    /// The same without the closing bracket, for more attributes.
    pub(super) fn start(&mut self, name: &'static str, block: &Block, classes: &[&str]) {
        self.out.push('<');
        self.out.push_str(name);
        let classes: Vec<&str> = classes.iter().copied().filter(|class| !class.is_empty()).collect();
        if !classes.is_empty() {
            self.attribute("class", &classes.join(" "));
        }
        if let Some(lang) = block.lang.as_deref().and_then(address::language_tag) {
            self.attribute("lang", &lang);
            if direction_of(&lang) != direction_of(&self.options.lang) {
                self.attribute("dir", direction_of(&lang));
            }
        }
        if self.options.is_editable {
            self.attribute("data-block", &block.id);
        }
    }

    fn level(&self, level: u8) -> &'static str {
        let shift = self.options.base_level.clamp(2, 5) - 2;
        match level.clamp(2, 6) + shift {
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    fn crosshead(&mut self, block: &Block, level: u8, text: &[Inline], anchor: Option<&str>, align: Option<Align>) {
        let name = self.level(level);
        self.start(name, block, &[align_class(align)]);
        if let Some(anchor) = anchor {
            let id = self.unique(anchor);
            self.attribute("id", &id);
        }
        self.out.push('>');
        self.inlines(text);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    fn part(&mut self, block: &Block, kind: PartKind, label: &str, anchor: &str, blocks: &[Block]) {
        let id = self.unique(anchor);
        let bare = id.strip_prefix(&self.options.id_prefix).unwrap_or(&id);
        let label_id = self.unique(&format!("{bare}-label"));
        let class = format!("part--{}", kind.name());
        self.start("section", block, &["part", &class]);
        self.attribute("id", &id);
        self.attribute("aria-labelledby", &label_id);
        self.out.push_str(">\n");
        let name = self.level(2);
        self.out.push('<');
        self.out.push_str(name);
        self.out.push_str(" class=\"part__label\"");
        self.attribute("id", &label_id);
        self.out.push('>');
        self.text(label);
        if !self.is_feed && !self.options.is_editable {
            self.out.push_str(" <a class=\"part__link\"");
            self.attribute("href", &format!("#{id}"));
            let words = self.options.labels.link_to_part.replace("{part}", label);
            self.attribute("aria-label", &words);
            // The sign is the style sheet's: it is no text of the article's.
            self.out.push_str("></a>");
        }
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
        self.blocks(blocks);
        self.out.push_str("</section>\n");
    }

    fn list(&mut self, block: &Block, ordered: bool, start: Option<i64>, reversed: bool, items: &[Vec<Block>]) {
        let name = if ordered { "ol" } else { "ul" };
        self.start(name, block, &[]);
        if ordered {
            if let Some(start) = start {
                self.attribute("start", &start.to_string());
            }
            if reversed {
                self.out.push_str(" reversed");
            }
        }
        self.out.push_str(">\n");
        for item in items {
            self.out.push_str("<li>");
            self.tight(item);
            self.ask();
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// Blocks of an item or cell: a lone first paragraph needs no `p`.
    fn tight(&mut self, blocks: &[Block]) {
        let mut rest = blocks;
        if !self.options.is_editable
            && let [first, others @ ..] = blocks
            && first.lang.is_none()
            && let Node::Paragraph { text, align: None } = &first.node
            && !others.iter().any(|block| matches!(block.node, Node::Paragraph { .. }))
        {
            self.inlines(text);
            if !others.is_empty() {
                self.out.push('\n');
            }
            rest = others;
        }
        self.blocks(rest);
    }

    fn definitions(&mut self, block: &Block, items: &[Definition]) {
        self.open("dl", block, &[]);
        self.out.push('\n');
        for definition in items {
            // A group needs a term and a description, be they empty.
            if definition.terms.is_empty() {
                self.out.push_str("<dt></dt>\n");
            }
            for term in &definition.terms {
                self.out.push_str("<dt>");
                self.inlines(term);
                self.out.push_str("</dt>\n");
            }
            for description in &definition.descriptions {
                self.out.push_str("<dd>");
                self.tight(description);
                self.out.push_str("</dd>\n");
            }
            if definition.descriptions.is_empty() {
                self.out.push_str("<dd></dd>\n");
            }
        }
        self.out.push_str("</dl>\n");
    }

    fn quote(
        &mut self,
        block: &Block,
        blocks: &[Block],
        attribution: &[Inline],
        source: Option<&str>,
        is_pulled: bool,
    ) {
        let in_figure = is_pulled || !attribution.is_empty();
        if in_figure {
            let class = if is_pulled { "pull-quote" } else { "quote" };
            self.open("figure", block, &[class]);
            self.out.push_str("<blockquote");
        } else {
            self.start("blockquote", block, &[]);
        }
        if let Some(source) = source.and_then(address::web_address) {
            self.attribute("cite", &source);
        }
        self.out.push_str(">\n");
        self.blocks(blocks);
        self.out.push_str("</blockquote>\n");
        if in_figure {
            if !attribution.is_empty() {
                self.out.push_str("<figcaption>");
                self.inlines(attribution);
                self.out.push_str("</figcaption>");
            }
            self.out.push_str("</figure>\n");
        }
    }

    fn code(&mut self, block: &Block, text: &str, language: Option<&str>) {
        self.open("pre", block, &[]);
        self.out.push_str("<code");
        if let Some(language) = language.and_then(crate::read::program_language) {
            self.attribute("class", &format!("language-{language}"));
        }
        self.out.push('>');
        self.text(text);
        self.out.push_str("</code></pre>\n");
    }

    fn pre(&mut self, block: &Block, class: &str, text: &[Inline]) {
        self.open("pre", block, &[class]);
        // The parser swallows a line feed straight after the tag.
        self.out.push('\n');
        self.inlines(text);
        self.out.push_str("</pre>\n");
    }

    fn sidebar(&mut self, block: &Block, title: &[Inline], blocks: &[Block]) {
        self.open("aside", block, &["sidebar"]);
        self.out.push('\n');
        if !title.is_empty() {
            self.out.push_str("<p class=\"sidebar__title\">");
            self.inlines(title);
            self.out.push_str("</p>\n");
        }
        self.blocks(blocks);
        self.out.push_str("</aside>\n");
    }

    fn table(&mut self, block: &Block, table: &Table) {
        let is_scrolled = !self.is_feed;
        if is_scrolled {
            self.out.push_str("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"");
            let caption = text::inline_text(&table.caption);
            let label = if caption.trim().is_empty() { self.options.labels.table.clone() } else { caption };
            self.attribute("aria-label", &label);
            self.out.push('>');
        }
        self.open("table", block, &[]);
        self.out.push('\n');
        if !table.caption.is_empty() {
            self.out.push_str("<caption>");
            self.inlines(&table.caption);
            self.out.push_str("</caption>\n");
        }
        for (name, rows) in [("thead", &table.head), ("tbody", &table.rows), ("tfoot", &table.foot)] {
            if rows.is_empty() {
                continue;
            }
            self.out.push_str(&format!("<{name}>\n"));
            for row in rows {
                self.out.push_str("<tr>");
                for (index, cell) in row.iter().enumerate() {
                    let scope = match name {
                        "thead" if cell.colspan == 1 => "col",
                        "tbody" | "tfoot" if index == 0 && cell.rowspan == 1 => "row",
                        _ => "",
                    };
                    self.cell(cell, scope);
                }
                self.out.push_str("</tr>\n");
            }
            self.out.push_str(&format!("</{name}>\n"));
        }
        self.out.push_str("</table>");
        if is_scrolled {
            self.out.push_str("</div>");
        }
        self.out.push('\n');
    }

    fn cell(&mut self, cell: &Cell, scope: &str) {
        let name = if cell.is_header { "th" } else { "td" };
        self.out.push('<');
        self.out.push_str(name);
        if cell.is_header && !scope.is_empty() {
            self.attribute("scope", scope);
        }
        if !align_class(cell.align).is_empty() {
            self.attribute("class", align_class(cell.align));
        }
        if cell.colspan > 1 {
            self.attribute("colspan", &cell.colspan.min(1000).to_string());
        }
        if cell.rowspan > 1 {
            self.attribute("rowspan", &cell.rowspan.to_string());
        }
        self.out.push('>');
        self.tight(&cell.blocks);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }
}

fn align_class(align: Option<Align>) -> &'static str {
    match align {
        None | Some(Align::Start) => "",
        Some(Align::Center) => "align-center",
        Some(Align::End) => "align-end",
        Some(Align::Justify) => "align-justify",
    }
}
