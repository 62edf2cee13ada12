// The conversation as readers have it, with scripts and without: written, refused, answered, voted on, reported,
// told of while it is open, kept over a reload, hidden. Then strings that have broken other programs, through every
// field. A journey fails where a reader would lose words, meet an error, or see the page jump.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import axe from "axe-core";
import { addressOf } from "./paper.mjs";

export const PAPERS = ["en"];

const STORY = "/2026/11/publish-the-gate-times/";
/** A thread with answers to answers. */
const NESTED = "/2026/11/lanhe-varden-relations-during-the-salt-coast-war/";
/** A question to readers stands in its text. */
const ASKED = "/2026/11/how-a-dam-starves-a-delta/";
/** Whoever sends faster than a person types is asked again. */
const TYPED = 3_200;
const DATA = path.join(import.meta.dirname, "../../../shared/data/security");

/** What a page may not do, whatever is done on it; `faults` grows while it is open. */
async function watched(context, faults) {
  const page = await context.newPage();
  page.on("dialog", (dialog) => (faults.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // A refusal is answered with 422, which the console says too, as it does of a line that is cut.
    const isRefusal = /status of (422|404)|ERR_FAILED/.test(message.text()) && /\/~|\/comments\//.test(message.location().url);
    if (["error", "warning"].includes(message.type()) && !isRefusal) faults.push(`console: ${message.text()}`);
  });
  return page;
}

/** Layout shift that no press asked for, since the page began; runs in the page. */
function layoutShift() {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "layout-shift", buffered: true });
  return observer.takeRecords().reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0);
}

/** A journey in a browser of its own, with what it must find as sentences that are true. */
async function journey(browser, paper, tally, name, walk, { scripts = true, path: at = STORY } = {}) {
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: scripts });
  context.setDefaultTimeout(8_000);
  const want = (is, text) => is || faults.push(text);
  try {
    const page = await watched(context, faults);
    await page.goto(addressOf(paper, at), { waitUntil: "load" });
    await walk({ page, context, want, faults, paper, scripts });
  } catch (error) {
    faults.push(`broke off: ${error.message}`);
  } finally {
    await context.close();
  }
  tally.add(`${paper.name}  ${name}  ${scripts ? "scripts" : "no scripts"}`, faults);
}

/** What a script brought is as open to everybody as the pages are. */
async function isOpenToAll(page, want) {
  await page.evaluate(axe.source);
  const said = await page.evaluate(async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`));
  want(!said.length, said.join("; "));
}

/** Brings the thread near the view, which is when its script comes. */
async function toThread(page) {
  await page.locator(".thread__title").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector(".thread__new") && [...document.styleSheets].some((sheet) => sheet.href?.endsWith("/thread.css")));
}

const field = (page, name) => page.locator(`form.write [name=${name}]`);

/** The form of a new comment: in the article with scripts, on its own page without. */
async function openForm(page, scripts) {
  if (scripts) await toThread(page);
  const address = page.url();
  await page.locator(".thread__write a").click();
  await field(page, "text").waitFor();
  return scripts === (page.url() === address);
}

/** Refused and previewed, the text stays; sent, it stands in the thread and is pointed out. */
async function writes({ page, want, scripts }) {
  want(await openForm(page, scripts), "the form does not come to where it is asked for");
  if (scripts) want(await field(page, "text").evaluate((box) => box === document.activeElement), "the text has no focus");
  const words = `A *plain* word, ${scripts ? "in place" : "on its page"}.`;
  await field(page, "text").fill(words);
  await field(page, "name").fill("https://spam.example");
  await page.locator("[value=send]").click();
  await page.locator(".notice--problem").waitFor();
  want((await field(page, "text").inputValue()) === words, "the refusal lost the text");
  want((await field(page, "name").getAttribute("aria-invalid")) === "true", "the field at fault is not pointed out");
  if (scripts) await isOpenToAll(page, want);
  await field(page, "name").fill("Reader of the file");
  await page.locator("[value=preview]").click();
  want((await page.locator(".comment--preview em").textContent()) === "plain", "the preview is not what was typed");
  want((await field(page, "text").inputValue()) === words, "the preview lost the text");
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  await page.locator(".conversation__state--live").waitFor();
  if (!scripts) return;
  const shown = page.locator(".comment--new");
  await shown.waitFor();
  want((await shown.locator("em").textContent()) === "plain", "the thread does not show what was sent");
  want(await shown.evaluate((one) => one === document.activeElement && one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0), "the comment is not in view");
  want(/\/~comment\//.test(await page.locator(".conversation__keep a").first().getAttribute("href")), "no way to the writer's own page");
  want(!(await page.evaluate(() => Object.keys(localStorage))).length, "something is kept that nobody asked to keep");
  await page.keyboard.press("Escape");
  await page.locator(".inplace button").first().click();
  want(!(await page.locator(".inplace").count()), "the form cannot be put away");
}

/** An answer, below what it answers; one form at a time; Escape puts it away and leads back to its link. */
async function answers({ page, want }) {
  await toThread(page);
  const [first, second] = [page.locator("#comment-1"), page.locator("#comment-2")];
  const reply = (comment) => comment.locator(".comment__foot a").nth(1);
  await reply(second).click();
  await second.locator("form.write").waitFor();
  await reply(first).click();
  await first.locator("form.write").waitFor();
  want((await page.locator("form.write").count()) === 1, "two forms are open");
  want((await first.locator("[name=parent]").inputValue()) === "1", "the form answers another comment");
  await page.keyboard.press("Escape");
  want(!(await page.locator(".inplace").count()), "Escape does not put the form away");
  want(await reply(first).evaluate((link) => link === document.activeElement), "the focus is lost");
  await reply(first).click();
  await field(page, "text").fill("My uncle says the same.");
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  const shown = page.locator("li:has(> #comment-1) > ol > li > .comment--new");
  await shown.waitFor();
  want(/My uncle/.test(await shown.textContent()), "the answer is not below what it answers");
}

/** Behind an @ those who take part are offered; the keys choose, Escape puts the names away and not the form. */
async function names({ page, want }) {
  await openForm(page, true);
  const text = field(page, "text");
  const offers = page.locator("[role=option]");
  const active = () => text.getAttribute("aria-activedescendant");
  await text.pressSequentially("I ask @");
  await offers.first().waitFor();
  const all = await offers.allTextContents();
  const shown = await page.locator(".thread .comment__author bdi").allTextContents();
  want(all.length > 1 && all.every((name) => shown.includes(name)), `other names than those of the thread: ${all}`);
  want(!(await active()), "a name is chosen before anybody chose");
  await isOpenToAll(page, want);
  await page.keyboard.press("ArrowDown");
  want((await active()) === (await offers.first().getAttribute("id")), "the arrow chooses nothing");
  await page.keyboard.press("Escape");
  want(!(await offers.count()) && (await text.count()), "Escape does not put the names away, or the form with them");
  await text.pressSequentially(all[1].slice(0, 2).toLowerCase());
  await offers.first().waitFor();
  want((await offers.allTextContents()).includes(all[1]), "the name that is typed is not offered");
  while (await active() !== await offers.getByText(all[1], { exact: true }).getAttribute("id")) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  want((await text.inputValue()) === `I ask @${all[1]} `, `the name is not put in: ${await text.inputValue()}`);
  await text.pressSequentially("and reader@");
  want(!(await offers.count()), "an address is taken for a name");
  await text.fill(`Is that so, @${all[1]}?`);
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  const link = page.locator(".comment--new .comment__body a");
  await link.waitFor();
  want((await link.textContent()) === `@${all[1]}`, "the name is no link");
  const to = await link.evaluate((one) => document.querySelector(new URL(one.href).hash)?.textContent);
  want(to?.includes(all[1]), "the link leads to somebody else");
}

/** Text outlives a reload, in place and on its own page, until it was sent; name and address only if it is wished. */
async function keeps({ page, want, paper, context, faults }) {
  await openForm(page, true);
  await field(page, "text").fill("Half a thought");
  await field(page, "name").fill("A. Reader");
  await page.locator(".write__remember input").check();
  await field(page, "email").fill("reader@example.org");
  await page.reload();
  await openForm(page, true);
  want((await field(page, "text").inputValue()) === "Half a thought", "the reload lost the text");
  want(await page.locator(".write__draft").count(), "nobody says that this was typed before");
  const address = await page.locator("form.write").evaluate((form) => form.action);
  await page.goto(address);
  await page.locator(".write__draft").waitFor();
  want((await field(page, "text").inputValue()) === "Half a thought", "the form's own page does not have the text");
  want((await field(page, "name").inputValue()) === "A. Reader", "the name is not remembered");
  await field(page, "text").fill("A whole thought, sent from its own page.");
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  await page.waitForURL(/\/~comment\//);
  await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith("draft ")));
  want((await page.evaluate(() => JSON.parse(localStorage.me).email)) === "reader@example.org", "the address is not remembered");
  const other = await watched(context, faults);
  await other.goto(address);
  await other.locator(".write__remember input").uncheck();
  want((await other.evaluate(() => localStorage.length)) === 0, "what was to be forgotten is kept");
  want((await other.evaluate(layoutShift)) === 0, "the form's page jumps");
  await other.goto(addressOf(paper, STORY));
}

/** When the line is down, what was typed stays, and the reader is told. */
async function fails({ page, want }) {
  await openForm(page, true);
  await field(page, "text").fill("Into the void");
  await page.route("**/~thread/**", (route) => route.abort());
  await page.locator("[value=send]").click();
  await page.locator(".inplace .notice--problem").waitFor();
  want((await field(page, "text").inputValue()) === "Into the void", "the failure lost the text");
}

/** A letter asks, or an earlier one did: the address is asked once a day. */
const MAY_CONFIRM = /a letter with a link is on its way|a link in an earlier letter of ours confirms it/;

/** Whoever wishes letters is asked for an address and told to look into the mail; one comment can be followed. */
async function follows({ page, want, scripts, paper }) {
  await openForm(page, scripts);
  const wish = page.locator("form.write [name=wish]").first();
  await field(page, "text").fill(`Who can tell me more, ${scripts ? "here" : "on a page of its own"}?`);
  await wish.check();
  await page.locator("[value=send]").click();
  await page.locator(".notice--problem").waitFor();
  want((await field(page, "email").getAttribute("aria-invalid")) === "true", "the missing address is not pointed out");
  want(await wish.isChecked(), "what was wished is lost");
  await field(page, "email").fill("reader@example.org");
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  await page.locator(".conversation__state--live").waitFor();
  await page.getByText(MAY_CONFIRM).waitFor();
  await page.goto(addressOf(paper, STORY));
  if (scripts) await toThread(page);
  const address = page.url();
  await page.locator(".comment__foot a").first().click();
  await page.locator('.comment__ways a[href^="/~follow/"]').click();
  await page.locator("form.write [name=wish][value=comment]").waitFor();
  want(scripts === (page.url() === address), "the form does not come to where it is asked for");
  await field(page, "email").fill("reader@example.org");
  await page.locator(".write__send button").first().click();
  await page.getByText(MAY_CONFIRM).waitFor();
}

/** A vote counts, is known again, and can be taken back. */
async function votes({ page, want, scripts }) {
  if (scripts) await toThread(page);
  const comment = page.locator(".comment").first();
  const id = await comment.getAttribute("id");
  const own = page.locator(`#${id}`);
  await own.locator(".comment__foot a").first().click();
  const up = own.locator("[value=up]");
  const count = async () => Number(await up.locator("b").textContent());
  await up.waitFor();
  const before = await count();
  await up.click();
  if (!scripts) {
    await page.waitForURL(/#comment-/);
    return want((await count()) === before + 1, `${before} votes, then ${await count()}`);
  }
  await own.locator("[value=up][aria-pressed=true]").waitFor();
  want((await count()) === before + 1, `${before} votes, then ${await count()}`);
  await isOpenToAll(page, want);
  const said = await own.locator(".comment__foot a").first().textContent();
  await page.reload();
  await toThread(page);
  want((await own.locator(".comment__foot a").first().textContent()) === said, "the page forgot the vote");
  await own.locator(".comment__foot a").first().click();
  await own.locator("[value=up][aria-pressed=true]").waitFor();
  await own.locator("[value=none]").click();
  await own.locator("[value=up][aria-pressed=false]").waitFor();
  want((await count()) === before, "the vote cannot be taken back");
}

/** A report is taken with thanks. */
async function reports({ page, want, scripts }) {
  if (scripts) await toThread(page);
  const own = page.locator(`#${await page.locator(".comment").nth(1).getAttribute("id")}`);
  await own.locator(".comment__foot a").first().click();
  await own.locator('a[href^="/~report/"]').click();
  await page.locator("[name=reason]").first().check();
  await field(page, "note").fill("Only <b>testing</b>.");
  await page.locator(".write__send button").click();
  const notice = page.locator(".notice");
  await notice.waitFor();
  want(!(await page.locator("form.write").count()) && (await notice.textContent()).length > 10, "no thanks");
  if (scripts) want(page.url().includes(STORY), "the reader is led away");
}

/** What another reader writes is told of in a page that is open, and moves nothing until it is asked for. */
async function arrives({ page, want, context, paper, faults }) {
  await toThread(page);
  const open = page.waitForRequest((request) => request.resourceType() === "eventsource", { timeout: 2_000 }).catch(() => null);
  await page.locator(".thread__feed").scrollIntoViewIfNeeded();
  await open;
  const [before, title] = [await page.evaluate(layoutShift), await page.locator(".thread__title").textContent()];
  const other = await watched(context, faults);
  await other.goto(addressOf(paper, NESTED));
  await toThread(other);
  await other.locator("#comment-3 .comment__foot a").nth(1).click();
  await field(other, "text").fill("Bring two lids.");
  await other.waitForTimeout(TYPED);
  await page.bringToFront();
  await other.locator("[value=send]").click();
  const bell = page.locator(".thread__new button");
  await bell.waitFor();
  want(!(await page.getByText("Bring two lids.").count()), "the comment came unasked");
  want((await page.evaluate(layoutShift)) === before, "the page moved before it was asked to");
  await bell.click();
  const shown = page.locator("li:has(> #comment-3) > ol > li > .comment--new");
  await shown.waitFor();
  want((await page.locator(".thread__title").textContent()) !== title, "the count stays behind");
  want(!(await bell.count()), "the button stays");
}

/** Whom a reader does not want to read is one line, also after a reload, until it is taken back. */
async function hides({ page, want }) {
  await toThread(page);
  const all = page.locator(".comment", { has: page.locator(".comment__author", { hasText: "Marit O." }) });
  const count = await all.count();
  await all.first().locator(".comment__foot a").first().click();
  await page.locator("comment-hide button").click();
  const lines = page.locator(".comment__veil");
  want((await lines.count()) === count && count > 1, `${await lines.count()} of ${count} are hidden`);
  want(!(await all.first().locator(".comment__body").isVisible()), "the comment can still be read");
  await page.reload();
  await toThread(page);
  await lines.first().waitFor();
  want((await lines.first().textContent()).includes("Marit O."), "nobody says who is hidden");
  await isOpenToAll(page, want);
  want((await page.locator(".thread__hidden button").count()) === 1, "the list of the hidden is not there");
  await lines.first().locator("button").click();
  want(!(await lines.count()) && (await all.first().locator(".comment__body").isVisible()), "it cannot be taken back");
  want(!(await page.evaluate(() => localStorage.length)), "something of it is kept");
}

/** Of guests without a name one comment is hidden, not all of them; one's own comments lead to their own pages. */
async function isNobody({ page, want, paper }) {
  const remembers = page.locator(".write__remember input");
  for (const at of [1, 2]) {
    await openForm(page, true);
    await field(page, "text").fill(`Without a name, ${at}.`);
    if (!(await remembers.isChecked())) await remembers.check();
    await page.waitForTimeout(TYPED);
    await page.locator("[value=send]").click();
    await page.locator(".comment--new", { hasText: `Without a name, ${at}.` }).waitFor();
    await page.reload();
  }
  await toThread(page);
  const all = page.locator(".comment", { hasText: "Without a name" });
  want((await all.locator(".comment__own").count()) === 2, "the writer finds no way to their own comments");
  await all.first().locator(".comment__foot a").first().click();
  await page.locator("comment-hide button").click();
  await page.locator(".comment__veil").waitFor();
  want((await page.locator(".comment__veil").count()) === 1, "others without a name are hidden as well");
  await page.reload();
  await toThread(page);
  await page.locator(".comment__veil").waitFor();
  await all.last().locator(".comment__own").click();
  await page.waitForURL(/\/~comment\//);
  want((await field(page, "text").inputValue()).startsWith("Without a name"), "it leads elsewhere");
  await page.goto(addressOf(paper, STORY));
  await openForm(page, true);
  await remembers.uncheck();
  want(!(await page.evaluate(() => localStorage.getItem("own"))), "what is not remembered any more is kept");
}

/** The address of a comment that this page does not have leads to where it is. */
async function leads({ page, want, paper }) {
  await page.goto(addressOf(paper, STORY));
  await page.evaluate(() => (location.hash = "#comment-1"));
  await toThread(page).catch(() => {});
  await page.waitForTimeout(300);
  want(page.url().endsWith(`${STORY}#comment-1`), "a comment of another article is taken for one of this");
  const own = await page.locator(".comment").first().getAttribute("id");
  await page.goto(`about:blank`);
  await page.route((url) => url.pathname === STORY, async (route) => {
    // As if the thread were too long for that comment to be on the page.
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(`id="${own}"`, "") });
  });
  await page.goto(`${addressOf(paper, STORY)}#${own}`);
  await page.waitForURL(new RegExp(`/comments/${own.slice(8)}/#${own}$`));
  want(await page.locator(`#${own}.comment--asked`).count(), "it is not pointed out there");
}

/** A picture is added to one's own comment, waits, and is refused with the words of why. */
async function pictures({ page, want, scripts }) {
  await openForm(page, scripts);
  await field(page, "text").fill(`With a picture of it, ${scripts ? "in place" : "on its page"}.`);
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  await page.locator(".conversation__state--live").waitFor();
  await page.locator(".conversation__keep a[href*='#picture']").click();
  await page.waitForURL(/\/~comment\//);
  const form = page.locator(".write--picture");
  await form.locator("[name=alt]").fill("The gate");
  await form.locator("[name=picture]").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await form.locator("button").click();
  await page.locator(".notice--problem").waitFor();
  await form.locator("[name=alt]").fill("The gate");
  const drawn = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  await form.locator("[name=picture]").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: drawn });
  await form.locator("button").click();
  await page.locator(".notice", { hasText: "wait for a moderator: 1" }).waitFor();
  want(!(await page.locator(".conversation img").count()), "it is shown before anybody looked at it");
}

/** A picture goes with the comment itself; what was chosen outlives a preview where scripts run, and the text a refusal everywhere. */
async function picturesWith({ page, want, scripts }) {
  await openForm(page, scripts);
  const form = page.locator("form.write");
  const words = `As it looks from here, ${scripts ? "in place" : "on its page"}.`;
  const file = (name, buffer) => ({ name, mimeType: "image/png", buffer });
  await field(page, "text").fill(words);
  await form.locator("summary", { hasText: "Add a picture" }).click();
  await field(page, "alt").fill("The view");
  if (scripts) {
    // Said at the field, and nothing is sent.
    const most = (bytes) => field(page, "picture").evaluate((box, bytes) => (box.dataset.most = bytes), bytes);
    await most(1_000);
    await field(page, "picture").setInputFiles(file("large.png", Buffer.alloc(1_001)));
    want((await field(page, "picture").evaluate((box) => box.validationMessage)).includes("12 MB"), "a file that is too large is not told of");
    await page.locator("[value=send]").click();
    want(!(await page.locator(".notice--problem").count()), "it is sent all the same");
    await most(12_000_000);
  }
  await field(page, "picture").setInputFiles(file("a.png", Buffer.from("no picture")));
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  await page.locator(".notice--problem", { hasText: "not a picture" }).waitFor();
  want((await field(page, "text").inputValue()) === words, "the refusal lost the text");
  want((await field(page, "alt").inputValue()) === "The view", "the refusal lost what it shows");
  want((await field(page, "picture").getAttribute("aria-invalid")) === "true", "the field at fault is not pointed out");
  if (scripts) await isOpenToAll(page, want);
  const drawn = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  await field(page, "picture").setInputFiles(file("view.png", drawn));
  await page.locator("[value=preview]").click();
  await page.locator(".comment--preview", { hasText: words }).waitFor();
  const kept = await field(page, "picture").evaluate((box) => box.files[0]?.name);
  want(kept === (scripts ? "view.png" : undefined), `the preview left ${kept}`);
  want((await page.locator(".write__again").count()) === (scripts ? 0 : 1), "what is to be done about the picture is not said");
  if (!scripts) await field(page, "picture").setInputFiles(file("view.png", drawn));
  await page.locator("[value=send]").click();
  await page.locator(".conversation__state--live").waitFor();
  await page.locator(".notice", { hasText: "wait for a moderator: 1" }).waitFor();
  want(!(await page.locator(".conversation img, .comment--new img").count()), "it is shown before anybody looked at it");
  if (!scripts) want(!page.url().includes("?"), `the picture was not taken: ${page.url()}`);
}

/** A busy page is told at once what it was not shown and what it is shown: the script comes all the same. */
async function comesLate({ page, context }) {
  await context.addInitScript(() => {
    const Observer = IntersectionObserver;
    window.IntersectionObserver = class extends Observer {
      constructor(act, options) {
        const told = [];
        super((seen, self) => told.push(...seen) > 1 && act(told.splice(0), self), options);
      }
    };
  });
  await page.reload();
  await toThread(page);
}

/** So many strings are sent; the lists are longer, and every run takes the same ones. */
const STRINGS = 420;

/** Strings that have broken other programs, from each of the lists there are. */
function payloads() {
  if (!existsSync(DATA)) return [];
  const lists = path.join(DATA, "payloadsallthethings");
  const files = readdirSync(lists).filter((name) => /^XSS_Injection__Intruders__|^SQL_Injection__|^Open_Redirect/.test(name));
  const lines = files.flatMap((name) => readFileSync(path.join(lists, name), "utf8").split("\n").slice(0, 60));
  const all = [JSON.parse(readFileSync(path.join(DATA, "blns.json"), "utf8")), lines].flatMap((list) => {
    const known = [...new Set(list)].filter((text) => text.trim() && text.length < 2_000);
    const step = known.length / (STRINGS / 2);
    return Array.from({ length: STRINGS / 2 }, (_, at) => known[Math.floor(at * step)]);
  });
  return [...new Set(all)];
}

/** As forms hold it: one kind of line end, and none of the characters that no page can hold. */
const held = (text) => text.replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");

/** Each string through each field of a form on a page of its own, as a preview and as a report. */
async function survives(browser, paper, tally) {
  const texts = payloads();
  if (!texts.length) {
    console.log("      no lists of strings here: skipped");
    return;
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const faults = [];
  const address = await (async () => {
    const page = await watched(context, faults);
    await page.goto(addressOf(paper, STORY));
    const found = await page.locator(".thread__write a").getAttribute("href");
    await page.goto(addressOf(paper, `${await page.locator(".comment__foot a").first().getAttribute("href")}`));
    const report = await page.locator('a[href^="/~report/"]').getAttribute("href");
    await page.close();
    return { form: paper.origin + found, report: paper.origin + report };
  })();
  let at = 0;
  const worker = async () => {
    const page = await watched(context, faults);
    await page.goto(address.form);
    while (at < texts.length && faults.length < 20) {
      const text = texts[at++];
      const sent = page.waitForNavigation({ waitUntil: "load", timeout: 10_000 });
      await page.evaluate((text) => {
        const form = document.querySelector("form.write");
        form.noValidate = true;
        form.elements.text.value = text;
        form.elements.name.value = text;
        // As it is typed by hand past the browser's own check.
        form.elements.email.type = "text";
        form.elements.email.value = text;
        form.querySelector("[value=preview]").click();
      }, text);
      await sent;
      const got = await page.evaluate(() => {
        const { text, name, email } = document.querySelector("form.write").elements;
        const strange = document.querySelectorAll("main :is(script, iframe, object, embed, svg, style, link, meta, base, img, [style])").length;
        const acts = [...document.querySelectorAll("main *")].filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on"))).length;
        const schemes = [...document.querySelectorAll("main a")].filter((link) => !/^(https?|mailto):$/.test(link.protocol)).length;
        return { text: text.value, name: name.value, email: email.getAttribute("value"), strange, acts, schemes };
      });
      const line = held(text).replaceAll("\n", "");
      if (got.text !== held(text)) faults.push(`the text came back changed: ${JSON.stringify(text)} as ${JSON.stringify(got.text)}`);
      if (got.name !== line) faults.push(`the name came back changed: ${JSON.stringify(text)} as ${JSON.stringify(got.name)}`);
      if (got.email !== line) faults.push(`the address came back changed: ${JSON.stringify(text)} as ${JSON.stringify(got.email)}`);
      if (got.strange || got.acts || got.schemes) faults.push(`it became markup: ${JSON.stringify(text)} ${JSON.stringify(got)}`);
    }
    await page.close();
  };
  try {
    await Promise.all(Array.from({ length: 3 }, worker));
    // Reports are counted by network, so a few carry what is worst.
    const page = await watched(context, faults);
    for (const text of texts.filter((text) => /<script|onerror|javascript:/i.test(text)).slice(0, 10)) {
      await page.goto(address.report);
      await page.locator("[name=reason]").first().check();
      await page.locator("[name=note]").fill(text.slice(0, 500));
      await page.locator(".write__send button").click();
      await page.locator(".notice").waitFor();
    }
  } catch (error) {
    faults.push(`broke off at ${JSON.stringify(texts[at - 1])}: ${error.message}`);
  }
  await context.close();
  tally.add(`${paper.name}  ${texts.length} strings through every field`, faults.slice(0, 20));
}

/** A form that asks for a proof of work gets it before it is sent, in place and on its own page; the preview waits for nothing. */
async function proves({ page, want, paper }) {
  const NUMBER = 9_876;
  const head = `${Date.now() + 600_000}-00000000000000aa`;
  const wanted = createHash("sha256").update(`${head}-${NUMBER}`).digest("hex").slice(0, 16);
  // As the paper writes it while very many guests write.
  const asked = `<input type="hidden" name="challenge" value="${head}-60000-${wanted}"><input type="hidden" name="proof">`;
  await page.route("**/~thread/**", async (route) => {
    if (route.request().method() === "POST") return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<input type="hidden" name="issued"', `${asked}$&`) });
  });
  const sends = async (words, button) => {
    await field(page, "text").pressSequentially(words);
    const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().includes("/~thread/"));
    await page.waitForTimeout(button === "send" ? TYPED : 0);
    await page.locator(`[value=${button}]`).click();
    const body = (await sent).postData();
    const [, proof] = /name="proof"\r\n\r\n(.*)\r\n/.exec(body) ?? [];
    return proof === undefined ? new URLSearchParams(body) : new Map([["proof", proof]]);
  };
  await openForm(page, true);
  const form = await page.locator("form.write").evaluate(({ action }) => action);
  want((await sends("A word with its proof.", "send")).get("proof") === `${NUMBER}`, "the form in the article brings no proof");
  await page.locator(".conversation__state--live").waitFor();
  await page.goto(form);
  await page.locator(".write__remember input").waitFor();
  want((await sends("Another word with its proof.", "send")).get("proof") === `${NUMBER}`, "the form's own page brings no proof");
  await page.waitForURL(/\/~comment\//);
  // A browser that cannot look for it sends all the same.
  await page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));
  await page.goto(form);
  await page.locator(".write__remember input").waitFor();
  want((await sends("A word without a proof.", "send")).get("proof") === "", "something else than a proof is sent");
  await page.waitForURL(/\/~comment\//);
  await page.goto(addressOf(paper, STORY));
}

/** The mark in the text leads to the question, which is answered there: in place with scripts. */
async function answersQuestion({ page, want, scripts }) {
  await page.locator("a.question").first().click();
  await page.locator("h1.asked__question").waitFor();
  const [question, passage] = [await page.locator("h1.asked__question").textContent(), await page.locator(".asked__passage blockquote").textContent()];
  if (scripts) await page.waitForLoadState("networkidle");
  const address = page.url();
  await page.locator(".thread__write a").click();
  await field(page, "text").waitFor();
  want(scripts === (page.url() === address), "the form does not come to where it is asked for");
  if (!scripts) want((await page.locator(".conversation__answered").textContent()).includes(passage), "the passage is not above the form");
  const words = `An answer, ${scripts ? "in place" : "on its page"}.`;
  await field(page, "text").fill(words);
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  if (!scripts) await page.locator(".conversation__state--live a").click();
  const shown = page.locator(".comment", { hasText: words }).last();
  await shown.waitFor();
  want((await shown.locator(".comment__question").textContent()).includes(question), "the answer does not show its question");
}

/** Selected words are asked about: the selection stays, a link near it leads to the form, the form has the words. */
async function proposes({ page, want }) {
  await page.locator(".thread__title").scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  const passage = await page.evaluate(() => {
    const walk = document.createTreeWalker(document.querySelector(".body"), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { currentNode: text } = walk;
      if (text.parentElement.matches("p") && text.data.length > 80) {
        text.parentElement.scrollIntoView({ block: "center" });
        getSelection().setBaseAndExtent(text, 0, text, 60);
        return getSelection().toString();
      }
    }
    return "";
  });
  await page.keyboard.press("Shift");
  const about = page.locator(".ask-about");
  await about.waitFor();
  want((await page.evaluate(() => getSelection().toString())) === passage, "the selection is gone");
  await about.click();
  await page.waitForURL(/\/~ask\//);
  want((await field(page, "passage").inputValue()) === passage.trim(), "the form does not have the passage");
  await field(page, "question").fill("How is this known?");
  await page.waitForTimeout(TYPED);
  await page.locator("[value=send]").click();
  await page.locator(".notice[role=status]").waitFor();
}

export async function check(papers, browser, tally) {
  for (const paper of papers) {
    const walk = (...given) => journey(browser, paper, tally, ...given);
    await walk("writes", writes);
    await walk("writes", writes, { scripts: false });
    await walk("answers", answers, { path: NESTED });
    await walk("names somebody", names);
    await walk("keeps what is typed", keeps);
    await walk("proves that it worked", proves);
    await walk("the line is down", fails);
    await walk("follows", follows);
    await walk("follows", follows, { scripts: false });
    await walk("votes", votes);
    await walk("votes", votes, { scripts: false });
    await walk("reports", reports);
    await walk("reports", reports, { scripts: false });
    await walk("news while it is open", arrives, { path: NESTED });
    await walk("hides a person", hides, { path: NESTED });
    await walk("hides one of those without a name", isNobody);
    await walk("answers a question", answersQuestion, { path: ASKED });
    await walk("answers a question", answersQuestion, { path: ASKED, scripts: false });
    await walk("proposes a question", proposes, { path: ASKED });
    await walk("old addresses", leads);
    await walk("comes late", comesLate);
    await walk("adds a picture", pictures);
    await walk("adds a picture", pictures, { scripts: false });
    await walk("sends a picture", picturesWith);
    await walk("sends a picture", picturesWith, { scripts: false });
    await survives(browser, paper, tally);
  }
}
