// The editor's journeys in a browser, against the server that fakes the newsroom (`dev/server.mjs`), under the policy of
// private pages.
//
//   CHROMIUM=/usr/bin/chromium node test/browser.mjs [JOURNEY…]

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../dev/server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PATIENCE = 15_000;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const { fake, address, close } = await serve();

/** Opens an article in a fresh browser; what the page complains of is a fault. */
async function open(id, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/Failed to load resource|^Loading the image/.test(message.text())) page.faults.push(message.text());
  });
  await page.goto(`${address}/~desk/articles/${id}`);
  await page.waitForSelector("[data-ready]");
  return page;
}

const body = (id) => fake.articles.get(id).manuscript.body.blocks ?? [];
const text = (block) => plain(block.text ?? []);
const plain = (inlines) => inlines.map((inline) => (inline === "break" ? "\n" : inline.text ?? (inline.marked ? plain(inline.marked[1]) : "¹"))).join("");
const state = (page, name) => page.waitForSelector(`#editor-status[data-state="${name}"]`);
/** Until the browser has told of the new selection, which it does between frames; nobody types as fast as this test. */
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
async function move(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}
async function click(page, place) {
  await place.click();
  await settled(page);
}
const isAtStart = (page) => page.evaluate(() => {
  const before = document.createRange();
  before.setStart(document.querySelector(".ed-body"), 0);
  before.setEnd(getSelection().focusNode, getSelection().focusOffset);
  return before.toString() === "";
});
const cursor = (page) => click(page, page.locator(".ed-body > p").first());
/** Waits until the server has what is wished. */
async function until(what, wish) {
  const end = Date.now() + PATIENCE;
  while (!wish()) {
    if (Date.now() > end) assert.fail(`never: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const paste = (page, data) => page.evaluate((data) => {
  const transfer = new DataTransfer();
  for (const [type, value] of Object.entries(data)) if (type !== "file") transfer.setData(type, value);
  if (data.file) transfer.items.add(new File([new Uint8Array([137, 80, 78, 71])], data.file, { type: "image/png" }));
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
}, data);

const JOURNEYS = {
  async "write an article by keyboard alone"() {
    const page = await open("journey");
    await page.locator("textarea.kicker").focus();
    await page.keyboard.type("Mekong");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Talks on the river");
    await page.keyboard.press("Enter");
    await page.keyboard.type("They begin on Monday.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("The gauge **rose** in a night.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/cross");
    await page.waitForSelector('.ed-menu [aria-selected="true"]');
    assert.equal(await page.getAttribute(".ed-body", "aria-activedescendant"), await page.getAttribute('.ed-menu [aria-selected="true"]', "id"));
    await page.keyboard.press("Enter");
    await page.keyboard.type("What it means");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- one");
    await page.keyboard.press("Enter");
    await page.keyboard.type("two");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Said the ");
    await page.keyboard.press("Control+b");
    await page.keyboard.type("Commission");
    await page.keyboard.press("Control+b");
    await page.keyboard.type(".");
    await page.keyboard.press("Alt+F10");
    assert.equal(await page.evaluate(() => document.activeElement.closest("[role=toolbar]")?.getAttribute("aria-label")), "Text tools");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Bold");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Alt+f");
    await page.keyboard.type("A note.");
    await page.keyboard.press("Control+s");
    await state(page, "saved");
    const { manuscript } = fake.articles.get("journey");
    assert.deepEqual([manuscript.kicker, manuscript.headline, manuscript.standfirst], ["Mekong", "Talks on the river", "They begin on Monday."]);
    assert.deepEqual(manuscript.later, { kept: true });
    assert.deepEqual(manuscript.body.blocks.map(({ type }) => type), ["paragraph", "crosshead", "list", "paragraph"]);
    assert.deepEqual(manuscript.body.blocks[0].text[1], { marked: ["strong", [{ text: "rose" }]] });
    assert.equal(manuscript.body.footnotes[0].text[0].text, "A note.");
    assert.match(await page.textContent(".ed-count"), /^Words: \d+ · 1 min$/);
    assert.equal(new Set(JSON.stringify(manuscript.body).match(/"id":"[a-z0-9]+"/g)).size, JSON.stringify(manuscript.body).match(/"id":/g).length);
    return page;
  },

  async "link to an article of the paper by its headline"() {
    const page = await open("links");
    await cursor(page);
    await page.keyboard.type("See talks");
    await move(page, "Control+Shift+ArrowLeft");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("river");
    await page.locator(".ed-panel li button").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await until("linked", () => JSON.stringify(body("links")).includes("/world/river-talks"));
    assert.deepEqual(body("links")[0].text, [{ text: "See " }, { marked: [{ link: { href: "/world/river-talks" } }, [{ text: "talks" }]] }]);
    await page.keyboard.press("Control+k");
    await page.locator(".ed-panel input").fill("javascript:alert(1)");
    await page.keyboard.press("Enter");
    assert.match(await page.textContent(".ed-wrong"), /no address/);
    await page.keyboard.press("Escape");
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains("ed-body")));
    return page;
  },

  async "paste from Word, an address, plain text and a picture"() {
    const page = await open("paste");
    await cursor(page);
    await paste(page, { "text/html": await readFile(join(here, "fixtures/paste/word.html"), "utf8"), "text/plain": "x" });
    await until("pasted", () => body("paste").length > 4);
    assert.deepEqual(body("paste").map(({ type }) => type), ["crosshead", "paragraph", "list", "paragraph", "list", "table"]);
    assert.equal(fake.articles.get("paste").manuscript.body.footnotes.length, 1);
    assert.match(await page.textContent(".ed-told"), /did not come along: 1/);
    await click(page, page.locator(".ed-body > p").first());
    await move(page, "End");
    await page.keyboard.press("Enter");
    await paste(page, { "text/plain": "https://youtu.be/dQw4w9WgXcQ" });
    await until("embedded", () => body("paste").some(({ type, provider }) => type === "embed" && provider === "youtube"));
    await paste(page, { file: "river.png" });
    await until("uploaded", () => body("paste").some(({ type, media }) => type === "figure" && media.library >= 100));
    assert.equal(fake.uploads.at(-1).name, "river.png");
    await paste(page, { "text/plain": "a\n\nb" });
    await until("plain", () => body("paste").some((block) => text(block).endsWith("b")));
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array([137, 80, 78, 71])], "dropped.png", { type: "image/png" }));
      const { left, top } = document.querySelector(".ed-body > h2").getBoundingClientRect();
      document.querySelector(".ed-body > h2").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, clientX: left + 5, clientY: top + 5, bubbles: true, cancelable: true }));
    });
    await until("dropped", () => fake.uploads.at(-1).name === "dropped.png" && body("paste")[1].type === "figure");
    return page;
  },

  async "copy and paste inside the text keeps what only this editor knows"() {
    const page = await open("text");
    await page.locator(".ed-body p").first().click();
    const copied = await page.evaluate(() => {
      const transfer = new DataTransfer();
      getSelection().selectAllChildren(document.querySelector(".ed-body p:nth-of-type(3)"));
      document.querySelector(".ed-body").focus();
      document.dispatchEvent(new Event("selectionchange"));
      document.querySelector(".ed-body").dispatchEvent(new ClipboardEvent("copy", { clipboardData: transfer, bubbles: true, cancelable: true }));
      return Object.fromEntries([...transfer.types].map((type) => [type, transfer.getData(type)]));
    });
    assert.ok(copied["application/x-courant-text"].includes("question"));
    await click(page, page.locator(".ed-body > p").last());
    await move(page, "End");
    await paste(page, copied);
    await until("pasted", () => JSON.stringify(body("text")).match(/"question":"q7"/g)?.length === 2);
    // Any page may write to the clipboard what looks like ours.
    const slice = { content: [{ type: "paragraph", content: [{ type: "text", text: "bad", marks: [{ type: "link", attrs: { value: { href: "javascript:alert(1)" } } }] }] }], openStart: 1, openEnd: 1 };
    await paste(page, { "application/x-courant-text": JSON.stringify({ slice, notes: [] }), "text/plain": "good" });
    await until("judged", () => JSON.stringify(body("text")).includes("good"));
    assert.ok(!JSON.stringify(body("text")).includes("javascript:"));
    return page;
  },

  async "offline: kept on the device, and sent after a reload"() {
    const page = await open("offline");
    await cursor(page);
    await page.keyboard.type("First. ");
    await until("saved", () => text(body("offline")[0] ?? {}) === "First.");
    await page.context().setOffline(true);
    await page.keyboard.type("On the train.");
    await state(page, "offline");
    fake.plan.push(...Array.from({ length: 60 }, () => ({ fail: 503 })));
    await page.context().setOffline(false);
    await page.reload();
    await page.waitForSelector("[data-ready]");
    await page.waitForFunction(() => document.querySelector(".ed-body").textContent.includes("On the train."));
    await state(page, "waiting");
    fake.plan.length = 0;
    await page.locator(".ed-act").click();
    await state(page, "saved");
    assert.equal(text(body("offline")[0]), "First. On the train.");
    await page.reload();
    await page.waitForSelector("[data-ready]");
    assert.equal((await page.textContent("#editor-status")).trim(), "");
    return page;
  },

  async "an answer lost on the way is no conflict"() {
    const page = await open("lost");
    fake.plan.push({ fail: 504, isTaken: true });
    await cursor(page);
    await page.keyboard.type("Once");
    await state(page, "waiting");
    await page.keyboard.type(" more");
    await until("saved", () => text(body("lost")[0] ?? {}) === "Once more");
    await state(page, "saved");
    assert.equal(await page.locator("dialog").count(), 0);
    return page;
  },

  async "somebody else saved meanwhile: both versions side by side"() {
    const page = await open("conflict");
    await cursor(page);
    await page.keyboard.type("One.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Two.");
    await page.keyboard.press("Control+s");
    await until("saved", () => body("conflict").length === 2);
    await state(page, "saved");
    fake.somebody(fake.articles.get("conflict"), (manuscript) => {
      manuscript.headline = "Theirs";
      manuscript.body.blocks[0].text = [{ text: "One, they say." }];
      manuscript.body.blocks.push({ id: "bz1", type: "paragraph", text: [{ text: "Added by them." }] });
      return manuscript;
    });
    const before = structuredClone(fake.articles.get("conflict"));
    await click(page, page.locator(".ed-body p").first());
    await move(page, "Home");
    await page.keyboard.type("Mine: ");
    await page.waitForSelector("dialog.ed-dialog--conflict[open]");
    assert.deepEqual(fake.articles.get("conflict"), before);
    assert.match(await page.textContent("dialog [role=status]"), /Still to choose: 1/);
    assert.ok(await page.locator(".ed-sides__foot .main").isDisabled());
    await faultsOf(page, "conflict");
    // Left for later and through a reload, it is all still there.
    await page.keyboard.press("Escape");
    await state(page, "conflict");
    await page.reload();
    await page.waitForSelector("dialog.ed-dialog--conflict[open]");
    assert.deepEqual(fake.articles.get("conflict"), before);
    const row = page.locator(".ed-sides__row", { hasText: "Mine: One." });
    await row.locator("input[value=mine]").check();
    await page.locator(".ed-sides__foot .main").click();
    await state(page, "saved");
    const { manuscript } = fake.articles.get("conflict");
    assert.equal(manuscript.headline, "Theirs");
    assert.deepEqual(manuscript.body.blocks.map(text), ["Mine: One.", "Two.", "Added by them."]);
    return page;
  },

  async "what others save is taken over while nothing is unsaved, and others are shown"() {
    const page = await open("others");
    await cursor(page);
    await page.keyboard.type("Mine.");
    await page.keyboard.press("Control+s");
    await state(page, "saved");
    fake.others = [{ name: "Chantha Oum", is_writing: true, since_text: "13:59" }];
    fake.somebody(fake.articles.get("others"), (manuscript) => ({ ...manuscript, slug: "from-them", topic_ids: [4, 99], kind: "rumor", bylines: [{ person_id: 2, role: "translator" }, { person_id: 77, role: "singer" }] }));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForFunction(() => document.querySelector("[data-field=slug]").value === "from-them");
    assert.match(await page.textContent(".ed-others"), /Chantha Oum is writing/);
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("[data-byline] select")].map(({ value }) => value)), ["2", "translator", "77", "singer"]);
    await page.locator("[data-field=section_id]").selectOption("2");
    await page.locator("[data-field=sources]").fill("A letter\n\nThe gauge");
    await page.locator("[data-add]").click();
    await page.locator("[data-byline] select").nth(4).selectOption("1");
    await until("saved", () => fake.articles.get("others").manuscript.bylines.length === 3);
    const { manuscript } = fake.articles.get("others");
    assert.deepEqual([manuscript.section_id, manuscript.sources, manuscript.topic_ids, manuscript.kind], [2, ["A letter", "The gauge"], [4, 99], "rumor"]);
    assert.deepEqual(manuscript.bylines, [{ person_id: 2, role: "translator" }, { person_id: 77, role: "singer" }, { person_id: 1, role: "author" }]);
    fake.others = [];
    return page;
  },

  async "who comes second reads along, and takes over"() {
    fake.holder = { name: "Chantha Oum", since_text: "10:31", took: false };
    const page = await open("along");
    await page.waitForSelector(".ed-held:not([hidden])");
    assert.match(await page.textContent(".ed-held"), /Chantha Oum is writing here since 10:31/);
    assert.equal(await page.getAttribute(".ed-body", "contenteditable"), "false");
    assert.ok(await page.locator("[data-field=slug]").isDisabled());
    assert.ok(await page.locator("textarea.kicker").evaluate((field) => field.readOnly));
    await faultsOf(page, "reading along");
    // What the other saves is shown as it comes.
    fake.somebody(fake.articles.get("along"), (manuscript) => ({ ...manuscript, slug: "as-it-comes" }));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForFunction(() => document.querySelector("[data-field=slug]").value === "as-it-comes");
    const renewed = page.waitForEvent("load");
    await page.locator(".ed-held button").click();
    await renewed;
    await page.waitForSelector("[data-ready]");
    assert.equal(fake.holder, null);
    await cursor(page);
    await page.keyboard.type("Mine now.");
    await until("saved", () => text(body("along")[0] ?? {}) === "Mine now.");
    return page;
  },

  async "somebody takes over: nothing is lost, and it may be taken back"() {
    const page = await open("taken");
    await cursor(page);
    await page.keyboard.type("Saved.");
    await page.keyboard.press("Control+s");
    await state(page, "saved");
    const before = fake.saves.length;
    fake.holder = { name: "Chantha Oum", since_text: "10:42", took: true };
    fake.somebody(fake.articles.get("taken"), (manuscript) => ({ ...manuscript, headline: "Theirs" }));
    await page.keyboard.type(" Not saved.");
    await page.keyboard.press("Control+s");
    await state(page, "held");
    assert.match(await page.textContent(".ed-held"), /Chantha Oum took over at 10:42/);
    assert.equal(await page.getAttribute(".ed-body", "contenteditable"), "false");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    assert.equal(await page.textContent(".ed-body p"), "Saved. Not saved.");
    assert.equal(fake.saves.length, before);
    // Closed in between, the words are on the device all the same.
    await page.reload();
    await page.waitForSelector(".ed-held:not([hidden])");
    const renewed = page.waitForEvent("load");
    await page.locator(".ed-held button").click();
    await renewed;
    await page.waitForSelector("dialog.ed-dialog--conflict[open]");
    assert.match(await page.textContent("dialog.ed-dialog--conflict"), /Not saved\./);
    await page.locator("dialog .ed-do button").nth(1).click();
    await page.locator("dialog button.main").click();
    await until("saved", () => text(body("taken")[0] ?? {}) === "Saved. Not saved.");
    return page;
  },

  async "signed out and in again: the new token is taken"() {
    const page = await open("session");
    fake.token = "token-2";
    await cursor(page);
    await page.keyboard.type("Still here");
    await until("saved", () => text(body("session")[0] ?? {}) === "Still here");
    fake.plan.push({ fail: 401 }, { fail: 401 });
    await page.keyboard.type("!");
    await state(page, "session");
    await page.locator(".ed-act").click();
    await state(page, "saved");
    fake.plan.push({ fail: 422, body: { field: "slug", text: "This address is taken." } });
    await page.locator("[data-field=slug]").fill("x");
    await state(page, "refused");
    assert.match(await page.textContent("#editor-status"), /This address is taken\./);
    return page;
  },

  async "what may not be changed now is no lost session, and stays on the device"() {
    const page = await open("refused");
    await cursor(page);
    fake.plan.push({ fail: 403, body: { text: "You cannot change it now." } });
    await page.keyboard.type("Mine");
    await state(page, "refused");
    assert.match(await page.textContent("#editor-status"), /You cannot change it now\./);
    await page.reload();
    await until("saved", () => text(body("refused")[0] ?? {}) === "Mine");
    return page;
  },

  async "a long text is saved before a link leads away"() {
    const page = await open("leaving");
    await cursor(page);
    await page.evaluate(() => {
      const link = document.createElement("a");
      [link.href, link.id, link.textContent] = ["/~desk/articles/elsewhere", "away", "Away"];
      document.querySelector("main").prepend(link);
    });
    await page.keyboard.insertText("A long way down. ".repeat(5000));
    await page.locator("#away").click();
    await page.waitForURL("**/elsewhere");
    assert.equal(text(body("leaving")[0] ?? {}).trim(), "A long way down. ".repeat(5000).trim());
    return page;
  },

  async "a film of the library is put in with its words"() {
    const page = await open("film");
    await cursor(page);
    await page.keyboard.type("/film");
    await page.waitForSelector('.ed-menu [aria-selected="true"]');
    await page.keyboard.press("Enter");
    await page.locator("dialog .ed-thumb").first().click();
    await page.locator(".ed-embed .ed-figure__caption").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" The river.");
    await until("saved", () => body("film").some(({ type, caption }) => type === "video" && plain(caption ?? []).endsWith("The river.")));
    assert.ok(body("film").find(({ type }) => type === "video").sources[0].library > 0);
    return page;
  },

  async "what the menu offers is found by all its words"() {
    const page = await open("slash");
    await cursor(page);
    await page.keyboard.type("/pull quote");
    await page.waitForSelector('.ed-menu [aria-selected="true"]');
    await page.keyboard.press("Enter");
    await page.keyboard.type("The river rose.");
    await until("saved", () => body("slash").some(({ type }) => type === "pull_quote"));
    assert.ok(!JSON.stringify(body("slash")).includes("/pull"));
    return page;
  },

  async "find and replace all is one step"() {
    const page = await open("find");
    await cursor(page);
    await page.keyboard.type("ទន្លេ River rIVER");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("river");
    await page.waitForFunction(() => document.querySelector(".ed-find__count").textContent === "1 of 2");
    await page.getByLabel("Replace by").fill("stream");
    await page.getByRole("button", { name: "Replace all" }).click();
    await until("replaced", () => text(body("find")[0] ?? {}) === "ទន្លេ stream stream");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await until("undone", () => text(body("find")[0]) === "ទន្លេ River rIVER");
    return page;
  },

  async "pictures: from the library, described, credited; a lead; a gallery"() {
    const page = await open("pictures");
    await cursor(page);
    await page.keyboard.type("Text.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/library");
    await page.keyboard.press("Enter");
    await page.locator(".ed-thumb").first().click();
    await until("figure", () => body("pictures").some(({ type }) => type === "figure"));
    const figure = () => body("pictures").find(({ type }) => type === "figure");
    assert.deepEqual([figure().media, figure().credit_line], [{ library: 7 }, "Bora Keo"]);
    await page.locator(".ed-figure .ed-controls").first().getByLabel("Description").fill("A brown river");
    await page.locator(".ed-figure .ed-controls").first().getByLabel("Place").selectOption("wide");
    await until("described", () => figure().alt === "A brown river" && figure().placement === "wide");
    await page.locator(".ed-lead").getByRole("button", { name: "Picture from the library" }).click();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.locator(".ed-thumb", { hasText: "The right to use it has ended" }).waitFor();
    await page.locator(".ed-thumb").nth(1).click();
    await page.locator(".ed-lead").getByLabel("Caption").fill("Led by this");
    await until("lead", () => fake.articles.get("pictures").manuscript.lead?.caption === "Led by this");
    assert.equal(fake.articles.get("pictures").manuscript.lead.media_id, 8);
    return page;
  },

  async "a part is made of what follows, and its kind changed"() {
    const page = await open("part");
    await cursor(page);
    await page.keyboard.type("One");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/analysis");
    await page.keyboard.press("Enter");
    await page.keyboard.type("An Analysis");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Why.");
    await until("part", () => body("part")[1]?.label === "An Analysis" && text(body("part")[1].blocks[0]) === "Why.");
    assert.deepEqual([body("part")[1].kind, body("part")[1].anchor], ["analysis", "analysis"]);
    await page.locator(".ed-part").hover();
    await page.locator(".ed-part select").selectOption("opinion");
    await until("kind", () => body("part")[1].kind === "opinion");
    return page;
  },

  async "who may not write reads"() {
    fake.mayWrite = false;
    const page = await open("text");
    const before = fake.saves.length;
    await cursor(page);
    await page.keyboard.type("x");
    assert.ok(await page.locator("[data-field=slug]").isDisabled());
    assert.equal(await page.locator(".ed-body").getAttribute("contenteditable"), "false");
    assert.equal(fake.saves.length, before);
    fake.mayWrite = true;
    return page;
  },

  async "every fixture shows without fault, on phone and desk, light and dark, and is not changed by being opened"() {
    let page;
    for (const id of ["text", "parts", "media", "table", "km"]) {
      for (const [width, colorScheme] of [[1280, "light"], [360, "dark"]]) {
        const before = fake.saves.length;
        page = await open(id, { viewport: { width, height: 800 }, colorScheme });
        await faultsOf(page, `${id} at ${width}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${id} is ${over} px too wide at ${width}`);
        assert.equal(fake.saves.length, before);
        assert.deepEqual(page.faults, [], id);
        await page.context().close();
      }
    }
    page = await open("km");
    return page;
  },

  async "on a phone: touch, a keyboard that composes, a question left whole"() {
    const page = await open("phone", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    const device = await page.context().newCDPSession(page);
    await page.locator(".ed-body").tap();
    await settled(page);
    await page.keyboard.insertText("/");
    await page.getByRole("option", { name: "List", exact: true }).tap();
    await device.send("Input.imeSetComposition", { text: "ទន្លេ", selectionStart: 5, selectionEnd: 5 });
    await device.send("Input.insertText", { text: "ទន្លេ" });
    await until("composed", () => JSON.stringify(body("phone")).includes("ទន្លេ"));
    assert.equal(body("phone")[0].type, "list");
    fake.articles.set("asked", { edit: 1, manuscript: { ...fake.articles.get("phone").manuscript, body: { blocks: [{ id: "b1", type: "paragraph", text: [{ text: "a " }, { marked: [{ question: "q1" }, [{ text: "passage" }]] }, { text: " b" }] }] } } });
    const other = await open("asked", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    const keyboard = await other.context().newCDPSession(other);
    await other.evaluate(() => {
      document.querySelector(".ed-body").focus();
      getSelection().collapse(document.querySelector(".question").firstChild, 4);
    });
    await settled(other);
    await keyboard.send("Input.imeSetComposition", { text: "中", selectionStart: 1, selectionEnd: 1 });
    await keyboard.send("Input.insertText", { text: "中文" });
    await until("kept whole", () => JSON.stringify(body("asked")[0].text[1]) === JSON.stringify({ marked: [{ question: "q1" }, [{ text: "pass中文age" }]] }));
    assert.deepEqual(other.faults, []);
    return page;
  },

  async "menus, panels and dialogs are there for everybody"() {
    let page;
    for (const [width, colorScheme] of [[1280, "dark"], [360, "light"]]) {
      page = await open(`open${width}`, { viewport: { width, height: 800 }, colorScheme });
      await cursor(page);
      await page.keyboard.type("The river. ");
      await page.keyboard.press("Enter");
      await page.keyboard.type("/");
      await page.waitForSelector('.ed-menu [aria-selected="true"]');
      await faultsOf(page, "menu");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("talks");
      await move(page, "Control+Shift+ArrowLeft");
      await faultsOf(page, "selected");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("river");
      await page.locator(".ed-panel li button").first().waitFor();
      await faultsOf(page, "link");
      await page.keyboard.press("Escape");
      for (const name of ["More marks", "Language of these words", "Insert"]) {
        await page.locator(`.ed-bar button[aria-label="${name}"]`).click();
        await page.waitForSelector(".ed-panel");
        await faultsOf(page, name);
        await page.keyboard.press("Escape");
        assert.equal(await page.locator(".ed-panel").count(), 0);
      }
      await page.locator(".ed-body").focus();
      await page.keyboard.press("Control+f");
      await page.keyboard.type("the");
      await faultsOf(page, "find");
      await page.keyboard.press("Escape");
      await page.locator(".ed-lead").getByRole("button", { name: "Picture from the library" }).click();
      await page.locator(".ed-thumb").first().waitFor();
      await faultsOf(page, "library");
      await page.locator(".ed-thumb").first().click();
      await click(page, page.locator(".ed-body p").last());
      await move(page, "End");
      await page.keyboard.type(" ");
      await page.keyboard.press("Enter");
      await page.keyboard.type("/table");
      await page.keyboard.press("Enter");
      await click(page, page.locator(".ed-body th").first());
      await page.keyboard.type("Place");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Level");
      await page.locator('button[aria-label="Row below"]').click();
      await until("table", () => JSON.stringify(body(`open${width}`)).includes("Level"));
      const table = () => body(`open${width}`).find(({ type }) => type === "table");
      await until("rows", () => table().head.length === 1 && table().rows.length === 3);
      await page.locator('button[aria-label="Heading row"]').click();
      await until("no head", () => !table().head && table().rows.length === 4);
      await faultsOf(page, "table");
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${over} px too wide at ${width}`);
      assert.deepEqual(page.faults, []);
    }
    return page;
  },

  async "notes to colleagues on a passage, by keys"() {
    const page = await open("noted");
    const text = "The gauge rose in a night.";
    await cursor(page);
    await page.keyboard.type(text);
    for (let at = 0; at < 9; at++) await page.keyboard.press("ArrowLeft");
    await move(page, "Control+Shift+ArrowLeft");
    await page.keyboard.press("Control+Alt+m");
    await page.keyboard.type("Who says so?");
    assert.equal(await page.textContent(".ed-passages__new blockquote"), "in");
    await page.keyboard.press("Control+Enter");
    await until("a note", () => fake.threads.length === 1);
    assert.deepEqual([fake.threads[0].anchor.quote, fake.threads[0].anchor.prefix], ["in", "The gauge rose "]);
    // It holds while the text goes on, and is no part of it.
    await page.waitForFunction(() => document.activeElement.classList.contains("ed-body"));
    await move(page, "ArrowLeft");
    // ProseMirror takes no new selection for 50 ms after it changed marks, and puts the old one back.
    do {
      await move(page, "Control+Home");
      await page.waitForTimeout(100);
    } while (!(await isAtStart(page)));
    await page.keyboard.type("Yesterday: ");
    await until("saved", () => JSON.stringify(body("noted")).includes("Yesterday"));
    assert.equal(await page.textContent(".ed-passage"), "in");
    assert.deepEqual(body("noted")[0].text, [{ text: `Yesterday: ${text}` }]);
    // A colleague answers; it comes with who is here.
    fake.threads[0].notes.push({ id: 900, by: "Chantha Oum", at: "14:05", text: "The captain.", is_mine: false });
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForFunction(() => document.querySelectorAll(".ed-passages__note").length === 2);
    assert.match(await page.textContent(".ed-told"), /New notes: 1/);
    assert.equal(await page.locator(".ed-passages__note button").count(), 1);
    await page.keyboard.press("Control+Alt+.");
    assert.match(await page.textContent(".ed-told"), /The captain/);
    assert.equal(await page.locator("[data-thread][data-current]").count(), 1);
    await faultsOf(page, "notes");
    await page.getByRole("button", { name: "Answer" }).click();
    await page.keyboard.type("Thank you.");
    await page.getByRole("button", { name: "Send" }).click();
    await until("answered", () => fake.threads[0].notes.length === 3);
    await page.getByRole("button", { name: "Settle" }).click();
    await until("settled", () => fake.threads[0].is_settled);
    await page.waitForFunction(() => !document.querySelector(".ed-passage"));
    // By the slash: about the block before.
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains("ed-passages")));
    await cursor(page);
    await move(page, "End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/colleag");
    await page.keyboard.press("Enter");
    await page.keyboard.type("And here?");
    await page.keyboard.press("Control+Enter");
    await until("another", () => fake.threads.length === 2);
    assert.equal(fake.threads[1].anchor.quote, `Yesterday: ${text}`);
    // Its words go: it says so, and is back with them.
    await page.waitForFunction(() => document.activeElement.classList.contains("ed-body"));
    await move(page, "Control+a");
    await page.keyboard.press("Backspace");
    await page.getByText("Not in the text any more").waitFor();
    await page.keyboard.press("Control+z");
    await page.waitForSelector(".ed-passage");
    // On a phone it is a sheet.
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator(".ed-passages").waitFor({ state: "visible" });
    await faultsOf(page, "notes on a phone");
    await page.locator(".ed-passages__close").click();
    await page.locator(".ed-passages").waitFor({ state: "hidden" });
    await page.locator(".ed-passages__count").click();
    await page.locator(".ed-passages__list li").first().waitFor();
    fake.threads = [];
    return page;
  },

  async "readers are asked about a passage, when it is published"() {
    const page = await open("asked");
    await cursor(page);
    await page.keyboard.type("The gauge rose in a night.");
    await move(page, "Control+Shift+ArrowLeft", "Control+Shift+ArrowLeft");
    await page.locator('.ed-passages__count').click();
    await page.locator(".ed-passages").getByRole("button", { name: "Ask readers" }).click();
    await page.getByLabel("Question to readers").fill("Did you see it?");
    await page.getByRole("button", { name: "Send" }).click();
    await until("asked", () => fake.questions.length === 1);
    assert.equal(fake.questions[0].anchor.quote, "night.");
    await page.locator(".ed-asked").waitFor();
    await page.getByRole("button", { name: "Other words" }).click();
    assert.equal(await page.getByLabel("Question to readers").inputValue(), "Did you see it?");
    await page.getByLabel("Question to readers").fill("Who saw it?");
    await page.keyboard.press("Control+Enter");
    await until("reworded", () => fake.questions[0].text === "Who saw it?");
    await faultsOf(page, "questions");
    await page.getByRole("button", { name: "Do not ask" }).click();
    await until("taken back", () => !fake.questions.length);
    await page.waitForFunction(() => !document.querySelector(".ed-asked"));
    return page;
  },

  async "what the text names is offered as a topic, and not again once it is refused"() {
    const page = await open("named");
    await page.locator(".ed-body").click();
    await page.keyboard.type("The Rivers of Prek Toal and the Lake.");
    await until("saved", () => JSON.stringify(fake.articles.get("named").manuscript).includes("the Lake."));
    await page.getByText("Named in the text: 2").first().waitFor();
    await page.getByRole("button", { name: "Add the topic “Rivers”" }).click();
    await until("taken", () => fake.articles.get("named").manuscript.topic_ids.includes(3));
    await faultsOf(page, "names");
    fake.plan.push({ topic: "That name is taken." });
    await page.getByRole("button", { name: "Make the topic “Prek Toal”" }).click();
    await page.getByText("That name is taken.").waitFor();
    await page.getByRole("button", { name: "Do not offer “Prek Toal” again" }).click();
    await until("refused", () => fake.refused.includes("Prek Toal"));
    await page.waitForFunction(() => !document.querySelector(".ed-named__list").textContent.includes("Prek Toal"));
    return page;
  },

  async "a topic is found, or made by those who may"() {
    const page = await open("topical");
    const field = page.locator("#topic-search");
    await field.fill("River");
    await page.getByRole("button", { name: "Rivers" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await until("taken", () => fake.articles.get("topical").manuscript.topic_ids.includes(3));
    await field.fill("Hydropower");
    await page.getByRole("button", { name: "Make the topic “Hydropower”" }).click();
    await until("made", () => fake.articles.get("topical").manuscript.topic_ids.includes(6));
    assert.ok(await page.getByLabel("Hydropower").isChecked());
    await faultsOf(page, "topics");
    fake.mayAdd = false;
    await field.fill("Sand");
    await page.getByText("An editor can make it.").waitFor();
    fake.mayAdd = true;
    return page;
  },

  async "long articles are quick to write in"() {
    const blocks = Array.from({ length: 2000 }, (_, at) => ({ id: `b${at}`, type: "paragraph", text: [{ text: "The river rose in a night, said the gauge. ".repeat(8) }] }));
    fake.articles.set("long", { edit: 1, manuscript: { ...(await fake.article("text")).manuscript, body: { blocks } } });
    const page = await open("long");
    await page.locator(".ed-body > p").first().click();
    const millis = await page.evaluate(async () => {
      const start = performance.now();
      for (let at = 0; at < 40; at++) document.execCommand("insertText", false, "x");
      return (performance.now() - start) / 40;
    });
    console.log(`    a key in 2000 paragraphs: ${millis.toFixed(1)} ms`);
    assert.ok(millis < 100);
    return page;
  },
};

/** What axe finds wrong; targets and contrast too. */
async function faultsOf(page, what) {
  const world = await page.context().newCDPSession(page);
  // Into a world of its own: the page's policy lets no script in.
  const { frameTree } = await world.send("Page.getFrameTree");
  const { executionContextId } = await world.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "axe" });
  await world.send("Runtime.evaluate", { expression: axe, contextId: executionContextId });
  const { result, exceptionDetails } = await world.send("Runtime.evaluate", {
    contextId: executionContextId, awaitPromise: true, returnByValue: true,
    expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) => html.slice(0, 160) + " " + failureSummary.slice(0, 300)).join(" || ")))`,
  });
  assert.equal(exceptionDetails, undefined, JSON.stringify(exceptionDetails));
  assert.deepEqual(result.value, [], what);
}

let failed = 0;
const wanted = process.argv.slice(2);
for (const [name, journey] of Object.entries(JOURNEYS)) {
  if (wanted.length && !wanted.some((word) => name.includes(word))) continue;
  const start = performance.now();
  fake.plan.length = 0;
  try {
    const page = await journey();
    assert.deepEqual(page.faults, []);
    await page.context().close();
    console.log(`ok  ${name} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n${error.stack}`);
    for (const context of browser.contexts()) await context.close();
    fake.mayWrite = true;
  }
}
await browser.close();
await close();
process.exitCode = failed ? 1 : 0;
