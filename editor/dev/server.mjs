// A small server that fakes the newsroom's side of the editor: for development and for the browser tests.
//
//   node dev/server.mjs [port]      then open the address it prints
//
// What is to go wrong is asked for by `POST /fake {"fail": 503, "times": 2}`, `{"conflict": true}` (somebody saves),
// `{"others": […]}`, `{"holder": {…}}`; `GET /fake` says what was saved. Articles are made as they are asked for: `/~desk/articles/NAME`.

import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "../../crates/courant_paper/assets");
const words_ = ["editor", "editing"].map((name) => join(here, `../../crates/courant_kit/i18n/newsroom/${name}.ftl`));
const fixtures = join(here, "../test/fixtures/bodies");

/** The policy of private pages, as `courant_kit::http::security` has it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export const KINDS = ["report", "analysis", "opinion", "background", "review", "call_for_input", "satire", "sponsored"];
const LABELS = ["Report", "Analysis", "Opinion", "Background", "Review", "Call for input", "Satire", "Sponsored"];

function manuscript(body = {}, more = {}) {
  return {
    language: "en", kicker: "", headline: "", short_headline: "", standfirst: "", dateline: "", bylines: [], section_id: null,
    more_section_ids: [], topic_ids: [], kind: "report", format: "standard", series: "", series_position: null, sources: [], rights: "",
    slug: "", search_title: "", search_description: "", share_title: "", share_text: "", lead: null, is_grave: false,
    comment_policy: "open", later: { kept: true }, body, ...more,
  };
}

/** A picture drawn here, so that nothing is fetched from elsewhere. */
const picture = (id) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900"><rect width="1600" height="900" fill="hsl(${(id * 47) % 360} 30% 45%)"/><path d="M0 700 Q400 560 800 700 T1600 680 V900 H0Z" fill="hsl(${(id * 47 + 40) % 360} 35% 30%)"/></svg>`;

export class Fake {
  articles = new Map();
  saves = [];
  media = new Map();
  uploads = [];
  plan = [];
  others = [];
  /** Who writes, by what they sent: `{ name, since_text }` of somebody who is not this browser; null: nobody else. */
  holder = null;
  token = "token-1";
  mayWrite = true;
  mayAdd = true;
  refused = [];
  threads = [];
  questions = [];
  topics = ["Rivers", "Dams", "Fisheries"];

  constructor() {
    for (const id of [7, 8, 9, 10, 11, 12]) this.addMedium(id, { ...(id === 12 ? { src: null, have_rights_ended: true } : {}), alt: `Picture ${id} of a river`, credit: "Bora Keo", caption: `The river on day ${id}` });
  }

  addMedium(id, more = {}) {
    const medium = { id, family: "picture", src: `/~media/${id}.svg`, width: 1600, height: 900, alt: "", caption: "", credit: "", title: "", ...more };
    this.media.set(id, medium);
    return medium;
  }

  async article(id) {
    if (!this.articles.has(id)) {
      const file = join(fixtures, `${id}.json`);
      const body = await readFile(file, "utf8").then(JSON.parse, () => ({}));
      this.articles.set(id, { edit: 1, manuscript: manuscript(body, body.blocks ? { headline: `The fixture ${id}`, language: id === "km" ? "km" : "en" } : {}) });
    }
    return this.articles.get(id);
  }

  /** Somebody else saves. */
  somebody(article, change) {
    article.manuscript = change(structuredClone(article.manuscript));
    article.edit += 1;
    article.by = "Chantha Oum";
  }
}

/** What the server puts right: white space at the ends of texts and in the lines above. */
function tidied(manuscript) {
  const out = structuredClone(manuscript);
  for (const name of ["kicker", "headline", "standfirst", "slug"]) out[name] = out[name].replace(/\s+/g, " ").trim();
  for (const block of out.body.blocks ?? []) {
    const last = Array.isArray(block.text) ? block.text.at(-1) : null;
    if (last?.text) last.text = last.text.trimEnd();
  }
  return out;
}

const textOf = (value) => (Array.isArray(value) ? value.map(textOf).join(" ") : value && typeof value === "object" ? Object.values(value).map(textOf).join(" ") : typeof value === "string" ? value : "");

async function words() {
  const out = {};
  for (const line of (await Promise.all(words_.map((file) => readFile(file, "utf8")))).join("\n").split("\n")) {
    const found = /^(editor-[a-z0-9-]+) = (.*)$/.exec(line);
    if (found) out[found[1]] = found[2].replace(/\{ \$(\w+) \}/g, "{$$$1}");
  }
  return out;
}

/** What is said about passages; whoever asks is Bora Keo. */
const notesOf = ({ threads, questions }) => ({ stamp: JSON.stringify([threads, questions]), threads, questions, may_ask: true });

let rows = 0;
function note(fake, { act, id, text, anchor }) {
  const said = { id: ++rows, by: "Bora Keo", at: "14:00", text, is_mine: true };
  const thread = fake.threads.find((one) => one.id === id);
  const question = fake.questions.find((one) => one.id === id);
  if (act === "question-add") fake.questions.push({ id: ++rows, state: "waiting", state_text: "Asked when this is published", text, facts: "Bora Keo", anchor });
  else if (act === "question-reword-waiting") question.text = text;
  else if (act === "question-remove-waiting") fake.questions = fake.questions.filter((one) => one !== question);
  else if (act === "add") fake.threads.push({ id: ++rows, is_settled: false, is_lost: false, anchor, notes: [said] });
  else if (act === "answer") thread.notes.push(said);
  else if (act === "settle" || act === "reopen") thread.is_settled = act === "settle";
  else if (act === "withdraw") {
    for (const one of fake.threads) one.notes = one.notes.filter((one) => one.id !== id);
    fake.threads = fake.threads.filter(({ notes }) => notes.length);
  }
}

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

async function page(fake, id) {
  const article = await fake.article(id);
  const state = {
    id, edit: article.edit, may_write: fake.mayWrite, holder: fake.holder, manuscript: article.manuscript, words: await words(), media: Object.fromEntries(fake.media),
    kinds: KINDS.map((id, at) => ({ id, label: LABELS[at] })), me: { name: "Bora Keo", id: "bora" },
    notes: notesOf(fake),
    languages: [["en", "English"], ["km", "ខ្មែរ"], ["my", "မြန်မာ"], ["zh", "中文"], ["ar", "العربية"], ["fr", "Français"]].map(([tag, label]) => ({ tag, label })),
  };
  const text = (name, label) => `<p class="fields"><label for="f-${name}">${label}</label><input id="f-${name}" data-field="${name}"></p>`;
  return `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Editor</title>
<link rel="stylesheet" href="/assets/site.css"><link rel="stylesheet" href="/assets/article.css"><link rel="stylesheet" href="/assets/desk.css"><link rel="stylesheet" href="/assets/editor.css"><link rel="stylesheet" href="/dev.css"><script src="/assets/editor.js" defer></script></head>
<body class="private"><main data-editor data-save="/~desk/articles/${id}/save" data-token="${fake.token}" data-media="/~desk/library">
<div id="editor-bar"></div><p id="editor-status" role="status"></p>
<div class="dev-columns"><article class="article"><h1 class="dev-hidden">Edit an article</h1><div id="text"></div></article>
<aside aria-label="About the article"><h2>About the article</h2>
<p class="fields"><label for="f-language">Language</label><select id="f-language" data-field="language"><option value="en">English</option><option value="km">ខ្មែរ</option><option value="ar">العربية</option></select></p>
${text("short_headline", "Short headline")}${text("dateline", "Dateline")}${text("slug", "Address")}
<p class="fields"><label for="f-section">Section</label><select id="f-section" data-field="section_id" data-type="int?"><option value="">None</option><option value="1">World</option><option value="2">Mekong</option></select></p>
<fieldset data-field="topic_ids" data-type="ints"><legend>Topics</legend><label><input type="checkbox" value="3"> Rivers</label> <label><input type="checkbox" value="4"> Dams</label></fieldset>
<p class="fields"><label for="topic-search">Find another topic</label><input id="topic-search" type="search" data-picks="topic_ids" autocomplete="off"></p>
<p class="fields"><label for="f-sources">Sources, one a line</label><textarea id="f-sources" data-field="sources" data-type="lines"></textarea></p>
<p><label><input type="checkbox" data-field="is_grave" data-type="bool"> Grave</label></p>
<fieldset data-field="bylines" data-type="byline"><legend>Byline</legend><template><div data-byline><select data-part="person_id" aria-label="Person"><option value="">Nobody</option><option value="1">Bora Keo</option><option value="2">Chantha Oum</option></select> <select data-part="role" aria-label="Role"><option value="author">Author</option><option value="translator">Translator</option></select> <button type="button" data-up>Up</button> <button type="button" data-remove>Remove</button></div></template><button type="button" data-add>Add a name</button></fieldset>
</aside></div></main>
<script type="application/json" id="editor-state">${JSON.stringify(state).replaceAll("<", "\\u003c")}</script></body></html>`;
}

const TYPES = { css: "text/css", js: "text/javascript", svg: "image/svg+xml", woff2: "font/woff2", json: "application/json", html: "text/html; charset=utf-8" };

async function read(request, limit = 80_000_000) {
  const pieces = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > limit) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Starts it; `fake` is what it knows, to be looked at and changed. */
export async function serve(port = 0) {
  const fake = new Fake();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const send = (status, body, type = "json", headers = {}) => {
      response.writeHead(status, { "Content-Type": TYPES[type], "Content-Security-Policy": POLICY, "Cache-Control": "no-store", ...headers });
      response.end(type === "json" ? JSON.stringify(body) : body);
    };
    try {
      const [, first, second, id, what] = url.pathname.split("/");
      const isPost = request.method === "POST";
      if (first === "fake") {
        if (isPost) await command(fake, JSON.parse(await read(request)));
        return send(200, { saves: fake.saves, articles: Object.fromEntries(fake.articles), uploads: fake.uploads });
      }
      if (first === "assets") return send(200, await readFile(join(assets, url.pathname.slice(8))), url.pathname.split(".").at(-1));
      if (url.pathname === "/dev.css") return send(200, ".dev-columns{display:grid;gap:2rem;padding-block:1rem}@media(min-width:64rem){.dev-columns{grid-template-columns:minmax(0,1fr) 20rem}}.dev-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}", "css");
      if (first === "~media") return send(200, picture(Number.parseInt(second, 10)), "svg");
      if (first !== "~desk") return send(404, { text: "nothing here" });
      if (isPost && request.headers["x-courant-token"] !== fake.token) return send(403, {});
      if (second === "library.json") {
        const query = (url.searchParams.get("q") ?? "").toLowerCase();
        const found = [...fake.media.values()].filter(({ alt, caption }) => `${alt} ${caption}`.toLowerCase().includes(query));
        const from = Number(url.searchParams.get("before") || 0);
        return send(200, { items: found.slice(from, from + 4), further: from + 4 < found.length ? String(from + 4) : "" });
      }
      if (second === "articles.json") {
        const all = [{ headline: "The river talks", path: "/world/river-talks", date_text: "1 March 2026" }, { headline: "Dams and data", path: "/mekong/dams", date_text: "3 March 2026" }];
        const query = (url.searchParams.get("q") ?? "").toLowerCase();
        return send(200, { items: all.filter(({ headline }) => headline.toLowerCase().includes(query)) });
      }
      if (second === "topics.json") {
        const id = (name) => fake.topics.indexOf(name) + 3;
        if (isPost) {
          const { name } = JSON.parse(await read(request));
          if (fake.plan[0]?.topic) return send(422, { text: fake.plan.shift().topic });
          fake.topics.push(name);
          return send(200, { id: id(name), name });
        }
        const query = (url.searchParams.get("q") ?? "").toLowerCase();
        const found = fake.topics.filter((name) => name.toLowerCase().includes(query.slice(0, 4)));
        return send(200, { items: found.map((name) => ({ id: id(name), name })), is_known: found.some((name) => name.toLowerCase() === query), may_add: fake.mayAdd });
      }
      if (second === "library" && id === "upload" && isPost) {
        const bytes = await read(request);
        if (fake.plan[0]?.upload) return send(422, { text: fake.plan.shift().upload });
        const medium = fake.addMedium(100 + fake.uploads.length);
        fake.uploads.push({ name: url.searchParams.get("name"), size: bytes.length });
        return send(200, medium);
      }
      if (second !== "articles") return send(404, { text: "nothing here" });
      const article = await fake.article(id);
      if (!what) return send(200, await page(fake, id), "html");
      if (what === "manuscript") return send(200, { edit: article.edit, by: article.by, manuscript: article.manuscript, media: Object.fromEntries(fake.media) });
      if (what === "presence" && isPost) {
        const { takes, notes } = JSON.parse(await read(request));
        if (takes) fake.holder = null;
        const now = notesOf(fake);
        return send(200, { edit: article.edit, others: fake.others, holder: fake.holder, ...(notes === now.stamp ? {} : { notes: now }) });
      }
      if (what === "mentions") {
        if (isPost) fake.refused.push(JSON.parse(await read(request)).refuse);
        const text = `${article.manuscript.headline ?? ""} ${textOf(article.manuscript.body)}`;
        const known = fake.topics.map((name, at) => ({ id: at + 3, name }));
        const items = [...known, { id: null, name: "Prek Toal" }].filter(({ id, name }) => text.includes(name) && !fake.refused.includes(name) && !article.manuscript.topic_ids?.includes(id));
        return send(200, isPost ? {} : { items });
      }
      if (what === "notes" && isPost) {
        note(fake, JSON.parse(await read(request)));
        return send(200, notesOf(fake));
      }
      if (what === "save" && isPost) {
        const { base, manuscript } = JSON.parse(await read(request));
        const failure = fake.plan[0]?.fail && fake.plan.shift();
        if (failure?.isTaken) {
          article.edit += 1;
          article.manuscript = tidied(manuscript);
        }
        if (failure) return failure.fail === "cut" ? request.socket.destroy() : send(failure.fail, failure.body ?? null, "json", failure.headers);
        if (fake.holder) return send(409, { edit: article.edit, by: fake.holder.name, at_text: "14:00", manuscript: article.manuscript, holder: fake.holder });
        if (base !== article.edit) return send(409, { edit: article.edit, by: article.by ?? "You", at_text: "14:00", manuscript: article.manuscript });
        article.edit += 1;
        article.manuscript = tidied(manuscript);
        fake.saves.push({ id, base, edit: article.edit });
        const count = textOf(manuscript.body).split(/\s+/).filter(Boolean).length;
        const problems = manuscript.headline ? [] : [{ field: "headline", text: "There is no headline.", is_blocking: true }];
        return send(200, { edit: article.edit, saved_at: Date.now(), saved_text: new Date().toISOString().slice(11, 16), word_count: count, reading_text: `${Math.ceil(count / 230)} min`, revision: article.edit, problems });
      }
      return send(404, { text: "nothing here" });
    } catch (error) {
      send(error.code === "ENOENT" ? 404 : 500, { text: String(error) });
    }
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { fake, address: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
}

async function command(fake, { fail, times = 1, body, headers, conflict, id = "new", others, holder }) {
  for (let time = 0; fail && time < times; time++) fake.plan.push({ fail, body, headers });
  if (others) fake.others = others;
  if (holder !== undefined) fake.holder = holder;
  if (conflict) fake.somebody(await fake.article(id), (manuscript) => ({ ...manuscript, headline: `${manuscript.headline} (theirs)` }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 0));
  const names = (await readdir(fixtures)).map((name) => name.replace(".json", ""));
  for (const name of ["new", ...names]) console.log(`${address}/~desk/articles/${name}`);
}
