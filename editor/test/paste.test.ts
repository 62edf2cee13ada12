// What is pasted comes in clean: what word processors say is kept, how they look is not.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognize } from "../src/body/embed";
import { blocksFrom } from "../src/body/from";
import { linkAddress, pastedLink, webAddress } from "../src/paste/address";
import { readHtml, readText, type Pasted } from "../src/paste/read";
import { marked, outline, plain } from "./helpers";

declare const FIXTURES: string;

const read = (html: string): Pasted => {
  const pasted = readHtml(html, "https://paper.example");
  for (const node of blocksFrom(pasted.blocks)) node.check();
  return pasted;
};
const file = (name: string) => read(readFileSync(join(FIXTURES, "paste", name), "utf8"));
const text = (html: string) => read(html).blocks.map(({ text }) => text);

test("Word: headings, lists in lists, tables, links and footnotes", () => {
  const { blocks, footnotes, lost } = file("word.html");
  assert.equal(
    outline(blocks),
    "h2(Talks on the river) paragraph(The gauge at Kratie rose by two metres¹, says the report and a file.) " +
      "ul(- paragraph(Water) ul(- paragraph(Deep)) - paragraph(Data)) paragraph(Then this:) " +
      "ol(- paragraph(Third) - paragraph(Fourth)) table(paragraph(Levels) paragraph(May) | paragraph(4,2))",
  );
  const note = footnotes[0]!;
  assert.deepEqual(blocks[1]!.text, [
    { text: "The gauge at Kratie" }, marked("strong", " rose"), { text: " by " }, marked("emphasis", "two"), { text: " metres" },
    { footnote_ref: note.id }, { text: ", says " }, marked({ link: { href: "https://example.org/report" } }, "the report"), { text: " and a file." },
  ]);
  assert.deepEqual(note.text, [{ text: "The " }, marked("emphasis", "Commission"), { text: " says so." }]);
  assert.equal(blocks[4]!.start, 3);
  assert.equal((blocks[5]!.rows as any)[0][0].colspan, 2);
  assert.equal(lost, 1);
});

test("Google Docs: weight and slant from styles, its detour round links, lists in lists", () => {
  const { blocks } = file("docs.html");
  assert.equal(outline(blocks), "h2(A heading) paragraph(Plain and bold slanted struck linked) ul(- paragraph(one) ul(- paragraph(inner)) - paragraph(two)) paragraph(Emission CO2)");
  assert.deepEqual(blocks[1]!.text, [
    { text: "Plain and " }, marked("strong", "bold"), marked("emphasis", " slanted"), marked("strike", " struck"), marked({ link: { href: "https://example.org/x" } }, " linked"),
  ]);
  assert.deepEqual(blocks[3]!.text, [{ text: "Emission CO" }, marked("sub", "2")]);
});

test("LibreOffice: lists, heading rows and footnotes", () => {
  const { blocks, footnotes } = file("office.html");
  assert.equal(outline(blocks), "paragraph(Fett und unter¹) ol(- paragraph(eins) ol(- paragraph(eins eins)) - paragraph(zwei)) table(paragraph(Ort) | paragraph(Stand) paragraph(Kratie) | paragraph(4,2))");
  assert.equal((blocks[2]!.head as any)[0][0].is_header, true);
  assert.equal(plain(footnotes[0]!.text), "Die Note.");
});

test("nothing of looks, scripts or addresses that run comes in", () => {
  assert.deepEqual(text('<p style="color:red" lang="x"><font size=7><span class=a>a</span></font> <a href="javascript:alert(1)">b</a></p><script>x</script><style>y</style><p>&nbsp;</p>'), [[{ text: "a b" }]]);
  assert.deepEqual(text("<p>a<br>b<br><br>c</p>"), [[{ text: "a" }, "break", { text: "b" }], [{ text: "c" }]]);
  assert.deepEqual(text("<p>«\u00a0oui\u00a0»   non</p>"), [[{ text: "«\u00a0oui\u00a0» non" }]]);
  assert.deepEqual(text("<p>f&uuml;r &Eacute;t&eacute; &rsquo;&ndash;&hellip; &amp;auml; &#x1789; &lt;b&gt; &unknown; &auml</p>"), [[{ text: "für Été ’–… &auml; ញ <b> &unknown; &auml" }]]);
  assert.deepEqual(text('<div>one<div>two</div>three</div>'), [[{ text: "one" }], [{ text: "two" }], [{ text: "three" }]]);
  assert.deepEqual(text('<a href="https://paper.example/world/x">here</a>'), [[marked({ link: { href: "/world/x" } }, "here")]]);
  assert.equal(outline(read('<h2>a</h2><h3>b</h3>').blocks), "h2(a) h3(b)");
  assert.equal(outline(read("<table><tr><td><p>frame</p></td></tr></table>").blocks), "paragraph(frame)");
  assert.deepEqual(read('<img src="https://a.example/x.jpg" alt="x">').blocks[0]!.media, { address: "https://a.example/x.jpg" });
  assert.deepEqual(read('<p>a<img src="data:image/png;base64,AAAA"></p>').pictures.length, 1);
});

test("what is hostile is bounded", () => {
  const start = performance.now();
  read("<div>".repeat(200_000) + "x");
  read("<b><i>".repeat(50_000) + "x");
  read("<ul><li>".repeat(5_000));
  read(`<p>${"a".repeat(3_000_000)}</p>`);
  read(`<a href="#_ftn1" name="_ftnref1">[1]</a>`.repeat(2000));
  read("<table><tr><td>".repeat(3000));
  assert.ok(performance.now() - start < 5_000);
});

test("what is nested without end stays as flat as the server reads it", () => {
  const depth = (value: unknown): number => (value && typeof value === "object" ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0);
  for (const open of ["<blockquote>", "<ul><li>", "<table><tr><td>a<td>", "<details><summary>s</summary>"]) {
    const { blocks } = read(`${open.repeat(110)}<p><b><i><u>x</u></i></b></p>`);
    assert.match(JSON.stringify(blocks), /x"}/);
    assert.ok(depth({ blocks }) < 128, `${open}: ${depth({ blocks })}`);
  }
});

test("plain text becomes paragraphs", () => {
  assert.deepEqual(readText("one\ntwo").map(({ text }) => text), [[{ text: "one" }], [{ text: "two" }]]);
  assert.deepEqual(readText("one\r\nline\r\n\r\n\r\ntwo").map(({ text }) => text), [[{ text: "one" }, "break", { text: "line" }], [{ text: "two" }]]);
  assert.deepEqual(readText("  \n"), []);
});

test("addresses are judged as the server judges them", () => {
  for (const bad of ["javascript:alert(1)", "jav\tascript:alert(1)", " \u0001javascript:x", "data:text/html,x", "file:///etc/passwd", "http:", "http://", "https:/evil", "\\\\evil.example", "/\\evil", "x:y", "ftp://a/b", "", "java\u200bscript:x"]) {
    assert.equal(linkAddress(bad), null, JSON.stringify(bad));
  }
  for (const good of ["http://a.example/x", "mailto:a@b.example", "tel:+85512", "/a/b?c=d:e#f", "#note"]) assert.equal(linkAddress(good), good);
  assert.equal(webAddress("//a.example/x"), "https://a.example/x");
  assert.equal(pastedLink("#_Toc1", ""), null);
});

test("posts and players are recognized as the server recognizes them", () => {
  assert.deepEqual(recognize("https://youtu.be/dQw4w9WgXcQ?t=1m5s"), { provider: "youtube", url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=65s", player: "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=65" });
  assert.equal(recognize("//player.vimeo.com/video/25866906?x=1")!.player, "https://player.vimeo.com/video/25866906?dnt=1");
  assert.equal(recognize("https://twitter.com/a/status/12")!.player, "https://platform.twitter.com/embed/Tweet.html?id=12");
  for (const stranger of ["https://notyoutube.com/watch?v=x", "https://youtube.com.evil.example/embed/x", "https://twitter.com", "javascript:x"]) assert.equal(recognize(stranger), null);
});
