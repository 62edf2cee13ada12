// A WordPress export made of the texts of a small paper (`fixtures/papers/*.json`), as an editor would
// bring such a paper in. The dates are given, so that addresses stand still.

const SITE = "https://old.example";

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const cdata = (text) => `<![CDATA[${text}]]>`;

/** The day of an item: the first article is the newest. */
const day = (at) => `2026-11-${String(20 - at).padStart(2, "0")} 06:30:00`;

function item({ id, type, slug, title, html = "", excerpt = "", author, date, status = "publish", more = "" }) {
  return `<item>
<title>${cdata(title)}</title>
<link>${SITE}/${type === "page" ? "" : "2026/11/"}${encodeURI(slug)}/</link>
<dc:creator>${cdata(author)}</dc:creator>
<guid isPermaLink="false">${SITE}/?p=${id}</guid>
<content:encoded>${cdata(html)}</content:encoded>
<excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_date>${date}</wp:post_date>
<wp:post_date_gmt>${date}</wp:post_date_gmt>
<wp:post_name>${encodeURI(slug)}</wp:post_name>
<wp:status>${status}</wp:status>
<wp:post_type>${type}</wp:post_type>
${more}
</item>`;
}

/** Comments with their answers, numbered in reading order. */
function comments(list, date, ids, parent = 0) {
  return list.map(({ name, text, answers = [] }) => {
    const id = ids.next++;
    return `<wp:comment>
<wp:comment_id>${id}</wp:comment_id>
<wp:comment_author>${cdata(name)}</wp:comment_author>
<wp:comment_date_gmt>${date}</wp:comment_date_gmt>
<wp:comment_content>${cdata(text)}</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved>
<wp:comment_parent>${parent}</wp:comment_parent>
</wp:comment>
${comments(answers, date, ids, id)}`;
  }).join("");
}

const meta = (key, value) => `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

/** The whole export. */
export function wxr(paper) {
  const author = paper.author.login;
  const named = (list, slug) => list.find((one) => one.slug === slug).name;
  const ids = { next: 1 };
  const items = [item({ id: 1, type: "page", slug: "about", ...paper.page, author, date: day(19) })];
  paper.articles.forEach((article, at) => {
    const [id, date] = [100 + 2 * at, day(at)];
    const { picture } = article;
    if (picture) {
      const file = `2026/11/${picture.file}`;
      items.push(item({
        id: id + 1, type: "attachment", slug: picture.file.replace(/\..*/, ""), title: picture.caption || picture.alt, excerpt: picture.caption,
        author, date, status: "inherit",
        more: `<wp:attachment_url>${SITE}/wp-content/uploads/${file}</wp:attachment_url>${meta("_wp_attached_file", file)}${meta("_wp_attachment_image_alt", picture.alt)}`,
      }));
    }
    const terms = [["category", article.section, paper.sections], ...article.topics.map((topic) => ["post_tag", topic, paper.topics])];
    items.push(item({
      ...article, id, type: "post", excerpt: article.standfirst, author, date,
      more: [
        ...terms.map(([domain, slug, list]) => `<category domain="${domain}" nicename="${slug}">${cdata(named(list, slug))}</category>`),
        `<wp:comment_status>${article.closed ? "closed" : "open"}</wp:comment_status>`,
        `<wp:post_password>${cdata(article.password ?? "")}</wp:post_password>`,
        `<wp:is_sticky>${article.sticky ? 1 : 0}</wp:is_sticky>`,
        picture ? meta("_thumbnail_id", String(id + 1)) : "",
        comments(article.comments, date, ids),
      ].join("\n"),
    }));
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>${escape(paper.name)}</title>
<link>${SITE}</link>
<description>${escape(paper.tagline)}</description>
<language>${paper.language}</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${SITE}</wp:base_site_url>
<wp:base_blog_url>${SITE}</wp:base_blog_url>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login>${cdata(author)}</wp:author_login><wp:author_display_name>${cdata(paper.author.name)}</wp:author_display_name></wp:author>
${paper.sections.map(({ slug, name, description }, at) => `<wp:category><wp:term_id>${10 + at}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata(name)}</wp:cat_name><wp:category_description>${cdata(description)}</wp:category_description></wp:category>`).join("\n")}
${paper.topics.map(({ slug, name }, at) => `<wp:tag><wp:term_id>${20 + at}</wp:term_id><wp:tag_slug>${slug}</wp:tag_slug><wp:tag_name>${cdata(name)}</wp:tag_name></wp:tag>`).join("\n")}
${items.join("\n")}
</channel>
</rss>
`;
}
