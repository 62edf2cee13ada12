// The pages of one person in a browser: signing in by a link, the account, the desk of those who moderate. By axe-core
// on a phone and on a desk, light and dark, in a paper that runs from left to right and in one from right to left; and
// by keys, for whoever moderates without a mouse. What works without scripts is tested in the paper's own tests.

import axe from "axe-core";
import { fronts } from "./fronts.mjs";
import { addressOf, run } from "./paper.mjs";

export const PAPERS = ["en", "ar"];
const WIDTHS = [1280, 360];
const SCHEMES = ["light", "dark"];
/** Articles that readers may comment on. */
const STORIES = { en: "/2026/11/publish-the-gate-times/", ar: "/2026/11/water-level/" };
/** A picture of one pixel. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
/** Pages with which a paper is set up. */
const SETUP = ["settings", "sections", "sections/1", "sections/new", "topics", "topics/1", "bylines", "bylines/1", "menus", "menus/new", "redirects", "redirects/new", "promotions", "promotions/new", "imports"];
/** As in `axe.mjs`. */
const RULES = axe.getRules().filter(({ ruleId, tags }) => ruleId !== "p-as-heading" && !tags.includes("wcag2aaa") && !tags.includes("deprecated")).map(({ ruleId }) => ruleId);

export async function examine(page) {
  const found = new Map();
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      const said = await page.evaluate(async (rules) => {
        const { violations } = await axe.run(document, { runOnly: { type: "rule", values: rules }, resultTypes: ["violations"] });
        const wide = document.documentElement.scrollWidth - innerWidth;
        return violations.map(({ id, help, nodes }) => `${id}: ${help}  ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(", ")}`)
          .concat(wide > 0 ? [`it is ${wide} px wider than the window`] : []);
      }, RULES);
      for (const fault of said) found.set(fault, [...(found.get(fault) ?? []), `${width} ${scheme}`]);
    }
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  return [...found].map(([fault, views]) => `[${views.join(", ")}] ${fault}`);
}

/** Writes comments as a reader does: a form that comes back at once was not filled in by a person. */
async function write(page, paper, texts) {
  for (const text of texts) {
    await page.goto(addressOf(paper, STORIES[paper.name]));
    await page.click(".thread__write a");
    await page.fill("textarea[name=text]", text);
    await page.waitForTimeout(3_100);
    await page.click("button[value=send]");
    await page.waitForSelector(".conversation__state");
  }
}

/** Address of a link that signs an owner in. */
function link(paper) {
  if (paper.desk) return paper.desk;
  run("people", "add", "owner@river.example", "--role", "owner", "--name", "Sok Dara", "--paper", paper.folder);
  return run("people", "link", "owner@river.example", "--paper", paper.folder).split("\n")[0];
}

/** Moves, checks, decides and takes back by keys alone. */
async function keys(page) {
  const faults = [];
  const must = async (what, is) => {
    if (!(await page.evaluate(is))) faults.push(what);
  };
  await page.keyboard.press("j");
  await must("j goes to the first comment", () => document.activeElement === document.querySelectorAll(".case")[0]);
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await must("k goes back", () => document.activeElement === document.querySelectorAll(".case")[0]);
  await page.keyboard.press("x");
  await must("x checks it", () => document.querySelector(".case__pick").checked && /1|١/.test(document.querySelector("[data-picked]").textContent));
  await page.keyboard.press("x");
  await must("x takes the check away", () => !document.querySelector(".case__pick").checked);
  await page.keyboard.press("Shift+?");
  await must("? shows the keys", () => document.querySelector("dialog").open);
  await page.keyboard.press("Escape");
  await must("Escape closes them", () => !document.querySelector("dialog").open);
  const count = () => page.locator(".case").count();
  const before = await count();
  await page.locator(".case").first().focus();
  await page.keyboard.press("r");
  await must("r offers reasons", () => document.activeElement.closest("details")?.open && document.activeElement.matches("button"));
  await Promise.all([page.waitForURL(/done=/), page.keyboard.press("Enter")]);
  if ((await count()) !== before - 1) faults.push("a reason refuses it");
  await Promise.all([page.waitForURL((url) => url.searchParams.get("done") !== null, { waitUntil: "load" }), page.keyboard.press("u")]);
  await page.waitForFunction((before) => document.querySelectorAll(".case").length === before, before).catch(() => faults.push("u takes it back"));
  return faults;
}

/** What stands beside the text: a note to colleagues, a question to readers, a topic that there was not. */
async function beside(page, look, must) {
  const write = async (text) => {
    await page.fill(".ed-passages textarea", text);
    await page.keyboard.press("Control+Enter");
    await page.getByText(text).first().waitFor();
  };
  await page.dblclick(".ProseMirror p >> nth=0", { position: { x: 8, y: 12 } });
  await page.keyboard.press("Control+Alt+m");
  await write("Says who?");
  must("a note marks no word", (await page.locator(".ed-passage").count()) === 1);
  await page.dblclick(".ProseMirror p >> nth=-1", { position: { x: 8, y: 12 } });
  await page.click(".ed-passages > .ed-do button >> nth=1");
  await write("Who saw the boat?");
  await page.locator("details:has(#topic-search)").evaluate((details) => (details.open = true));
  await page.fill("#topic-search", "Boats of the desk");
  await page.locator(".ed-menu--panel button").last().click();
  await page.locator("[data-field=topic_ids] label", { hasText: "Boats of the desk" }).waitFor();
  await look("an editor with a text");
  await page.waitForTimeout(1_200);
  await page.waitForSelector("#editor-status[data-state=saved]");
}

/** Media for fields, links of menus: with scripts, and the page that does without. */
async function setting(page, paper, look, tally) {
  const faults = [];
  await page.goto(addressOf(paper, "/~desk/promotions/new"));
  await page.click("[data-pick]");
  await page.waitForSelector(".pick-dialog .medium button");
  await look("choosing a medium");
  await page.click(".pick-dialog .medium button >> nth=0");
  await page.waitForSelector(".pick__shown img");
  if (!(await page.inputValue("[name=picture]"))) faults.push("what was chosen is not in the field");
  await Promise.all([page.waitForNavigation(), page.evaluate(() => {
    const button = document.querySelector("[data-pick]");
    const plain = button.cloneNode(true);
    button.replaceWith(plain);
    plain.click();
  })]);
  await look("choosing a medium without a script");
  if ((await page.locator("input[type=radio]:checked").count()) !== 1) faults.push("the page does not know what was chosen");
  await page.goto(addressOf(paper, "/~desk/menus"));
  if (await page.locator("button[value=begin]").count()) await Promise.all([page.waitForNavigation(), page.click("button[value=begin]")]);
  const names = () => page.locator("[data-drag]").evaluateAll((rows) => rows.map(({ dataset }) => dataset.drag));
  const before = await names();
  // By what it says: the other side of a line has its buttons.
  const row = (at) => page.locator("[data-drag] .rows__what").nth(at);
  await Promise.all([page.waitForNavigation(), row(0).dragTo(row(1), { sourcePosition: { x: 60, y: 5 }, targetPosition: { x: 60, y: 40 } })]);
  const after = await names();
  if (before[0] !== after[1] || before[1] !== after[0]) faults.push(`a link was not dragged: ${before} ${after}`);
  tally.add(`${paper.name}  media and menus`, faults);
}

/** What of a picture is shown in a shape: dragged, made smaller by its corner, typed; and kept. */
async function cropping(page, paper, look, tally) {
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  await page.goto(addressOf(paper, "/~desk/library?family=picture"));
  const wide = await page.locator(".medium a").evaluateAll((links) => links.map(({ href }) => href));
  for (const href of wide) {
    await page.goto(href);
    if (await page.evaluate(() => Number(document.querySelector(".focus img")?.getAttribute("width")) > 600)) break;
  }
  await page.locator(".crop").first().evaluate((details) => (details.open = true));
  const form = page.locator("form[data-crop]").first();
  const value = async (name) => Number(await form.locator(`[name=${name}]`).inputValue());
  const img = form.locator(".crop__frame img");
  await img.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("form[data-crop] img").complete);
  await img.scrollIntoViewIfNeeded();
  const drag = async (selector, by) => {
    const box = await form.locator(selector).boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y + by, { steps: 4 });
    await page.mouse.up();
  };
  const before = await value("width");
  await drag(".crop__grip", -60);
  const smaller = await value("width");
  must(`its corner makes it no smaller: ${before} ${smaller}`, smaller < before - 2);
  await drag(".crop__part", -900);
  must("it is dragged out of the picture", (await value("x")) === 0 && (await value("y")) === 0);
  await drag(".crop__part", 30);
  must("it is not dragged", (await value("x")) > 1 && (await value("y")) > 1);
  const x = await value("x");
  await form.locator("[name=x]").focus();
  await page.keyboard.press("ArrowUp");
  must("arrows in a field do nothing", (await value("x")) > x);
  await look("parts of a picture");
  await page.locator(".crop").first().evaluate((details) => (details.open = true));
  await Promise.all([page.waitForNavigation(), form.locator("button[value^='crop:']").click()]);
  must("it is not kept", Math.abs((await value("x")) - x - 0.1) < 0.11 && (await page.locator("button[value='uncrop:card']").count()) === 1);
  tally.add(`${paper.name}  cropping`, faults);
}

/** The command palette: by keys, from anywhere, to an article, a page, and what can be done with an article. */
async function palette(page, paper, look, tally) {
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  const open = () => page.keyboard.press("Control+Alt+k");
  const chosen = () => page.locator("#palette-found [aria-selected=true]");
  await page.goto(addressOf(paper, "/~desk/articles?pile=live"));
  await page.locator(".work__headline a").first().focus();
  const from = await page.evaluate(() => document.activeElement.href);
  await open();
  await chosen().waitFor();
  await look("the command palette");
  must("the focus is not in its field", await page.evaluate(() => document.activeElement.id === "palette-q"));
  await page.keyboard.press("ArrowDown");
  const second = await chosen().getAttribute("id");
  must("arrows do not choose", second === "palette-1" && (await page.getAttribute("#palette-q", "aria-activedescendant")) === second);
  await page.keyboard.press("Escape");
  must("Escape does not lead back", await page.evaluate((from) => !document.querySelector("dialog[open]") && document.activeElement.href === from, from));
  const name = (await page.locator(".work__headline a").first().textContent()).trim();
  await open();
  await page.keyboard.type(name.slice(0, 12));
  await page.locator("#palette-found a[href*='/~desk/articles/']", { hasText: name }).first().waitFor();
  while (!(await chosen().getAttribute("href")).includes("/~desk/articles/")) await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForURL(/articles\/[0-9a-f-]{36}/), page.keyboard.press("Enter")]);
  await page.waitForSelector("[data-ready]");
  await open();
  await page.locator("#palette-found a[href*='#do-']").first().waitFor();
  while (!(await chosen().getAttribute("href")).includes("#do-")) await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForURL(/#do-/), page.keyboard.press("Enter")]);
  await page.waitForLoadState("load");
  await page.waitForFunction(() => document.activeElement?.id.startsWith("do-")).catch(() => faults.push("what can be done does not get the focus"));
  await open();
  await page.keyboard.type("qqqq nothing is called that");
  await page.waitForFunction(() => document.querySelector(".palette [role=status]").textContent);
  await page.keyboard.press("Escape");
  await page.click("[data-palette]");
  must("its button does not open it", await page.evaluate(() => document.querySelector("dialog.palette").open));
  await page.keyboard.press("Escape");
  tally.add(`${paper.name}  the command palette`, faults);
}

/** From an empty desk to a corrected article, by the pages and the editor. */
async function story(page, paper, look, tally) {
  const press = (button) => Promise.all([page.waitForNavigation(), page.click(button)]);
  const ready = () => page.waitForSelector("[data-ready]");
  /** Waits until what was typed has been sent: the script begins a second after the last key. */
  const saved = async () => {
    await page.waitForTimeout(1_200);
    await page.waitForSelector("#editor-status[data-state=saved]");
  };
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  for (const view of ["list", "board", "calendar"]) await look(`articles: ${view}`, `/~desk/articles?view=${view}`);
  await look("live articles", "/~desk/articles?pile=live");
  await page.goto(addressOf(paper, "/~desk/articles"));
  await press("button[value=begin]");
  await ready();
  const at = new URL(page.url()).pathname;
  await look("an empty editor");
  await page.fill("[data-head=headline]", "A ferry for the desk");
  await page.click(".ProseMirror");
  await page.keyboard.type("The boat came back on Monday.\n## Fares\nTwo **coins** a passage.");
  await saved();
  await page.reload();
  await ready();
  must("what was written is not there after a reload", (await page.textContent(".ProseMirror")).includes("came back on Monday"));
  must("a Markdown sign made no crosshead", (await page.locator(".ProseMirror h2").count()) === 1);
  await beside(page, look, must);
  await look("publishing", `${at}/publish`);
  await press("button[value=publish]");
  const live = await page.getAttribute(`a[href^="/20"]`, "href");
  const read = await (await page.request.get(addressOf(paper, live))).text();
  must("it is not before readers", read.includes("came back on Monday"));
  must("readers are not asked", read.includes("Who saw the boat?"));
  must("readers see what colleagues say", !read.includes("Says who?"));
  await page.goto(addressOf(paper, at));
  await ready();
  await page.click(".ProseMirror p >> nth=0");
  await page.keyboard.press("End");
  await page.keyboard.type(" It rained.");
  await saved();
  await page.goto(addressOf(paper, `${at}/publish`));
  await page.check("input[name=note][value=correction]");
  await page.fill("#text", "It was not dry.");
  await press("button[value=publish]");
  await look("corrected");
  must("readers are not told", (await (await page.request.get(addressOf(paper, live))).text()).includes("It was not dry."));
  await look("revisions", `${at}/revisions`);
  await press("button[form=compare]");
  await look("two revisions");
  must("nothing is said to differ", (await page.locator("ins").count()) > 0);
  await look("rules before publishing", "/~desk/gates");
  for (const below of ["people", "audit"]) await look(below, `/~desk/${below}`);
  tally.add(`${paper.name}  a story`, faults);
}

/** The whole way of an article by keys alone: written, filed, signed off, scheduled, published, corrected, restored, retracted. */
async function byKeys(page, paper, tally) {
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  const at = () => page.evaluate(() => {
    const one = document.activeElement;
    return `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""} ${one.name ?? ""} ${one.value?.slice?.(0, 20) ?? ""} ${one.textContent.slice(0, 20)}`;
  });
  /** Goes on by Tab until something has the focus. */
  const go = async (selector, key = "Tab", most = 160) => {
    for (let step = 0; step < most; step += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return true;
      await page.keyboard.press(key);
    }
    throw new Error(`${selector} is out of reach by ${key}: the focus is at ${await at()}`);
  };
  const press = async (selector, key) => {
    await go(selector, key);
    await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
  };
  const ready = () => page.waitForSelector("[data-ready]");
  const saved = async () => {
    await page.waitForTimeout(1_200);
    await page.waitForSelector("#editor-status[data-state=saved]");
  };
  const state = (name) => page.locator(`.workhead .state--${name}`).count();
  try {
    await page.goto(addressOf(paper, "/~desk/articles"));
    await press("button[value=begin]");
    await ready();
    must("a new article does not begin with its headline", await page.evaluate(() => document.activeElement.matches("[data-head=headline]")));
    await page.keyboard.type("A toll by keys");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    must("Enter does not lead into the text", await page.evaluate(() => document.activeElement.matches(".ProseMirror")));
    await page.keyboard.type("Two coins a passage.");
    // Neither the text nor what opens over it keeps the focus.
    await page.keyboard.press("Shift+Control+ArrowLeft");
    await page.keyboard.press("Control+k");
    must("a link is not asked for", await page.evaluate(() => !!document.activeElement.closest(".ed-panel, .ed-dialog, dialog")));
    await page.keyboard.press("Escape");
    must("after Escape the focus is not in the text", await page.evaluate(() => document.activeElement.matches(".ProseMirror")));
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    must("Tab does not leave the text", await page.evaluate(() => !document.activeElement.matches(".ProseMirror")));
    await go(".ProseMirror", "Shift+Tab");
    await go(".ed-lead .ed-do button:first-child", "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    must("the library does not take the focus", await page.evaluate(() => !!document.activeElement.closest("dialog")));
    await page.keyboard.press("Escape");
    must("the focus does not come back from the library", await page.evaluate(() => document.activeElement.matches(".ed-lead .ed-do button:first-child")));
    await go("details:has([data-field=slug]) > summary");
    await page.keyboard.press("Enter");
    await go("[data-field=slug]");
    await saved();
    await press('.workhead nav a[href$="/publish"]', "Shift+Tab");
    await press("button[value=file]");
    must("it is not filed", await state("filed"));
    await press("button[value=review]");
    await press("button[value=approve]");
    must("it is not signed off", await state("approved"));
    await go("#at");
    await page.keyboard.type("12312030");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("1000AM");
    must("no date can be typed", (await page.inputValue("#at")).startsWith("2030-12-31T10:00"));
    // Enter in the field does what the field is for.
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    must("it is not scheduled", await state("scheduled"));
    await press("button[value=unschedule]");
    await press("button[value=publish]");
    must("it is not live", await state("live"));
    const live = await page.getAttribute('main a[href^="/20"]', "href");
    await press('.workhead nav a:not([href*="/publish"], [href$="/revisions"])');
    await ready();
    await go(".ProseMirror");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Three at night.");
    await saved();
    await press('.workhead nav a[href$="/publish"]', "Shift+Tab");
    await go("input[name=note]:checked");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    must("arrows do not choose what readers are told", (await page.locator("input[name=note][value=correction]:checked").count()) > 0);
    await go("#text");
    await page.keyboard.type("It said nothing of the night.");
    await press("button[value=publish]");
    const read = async () => (await page.request.get(addressOf(paper, live))).text();
    must("it is not corrected", (await read()).includes("nothing of the night"));
    await press('.workhead nav a[href$="/revisions"]');
    await press("button[name=restore]");
    must("nothing says that it was restored", await page.locator("main [role=status]").count());
    await press('.workhead nav a[href$="/publish"]');
    await go("#why");
    await page.keyboard.type("None of it was so.");
    await press("button[value=retract]");
    await press("main button[value=retract]");
    must("it is not retracted", await state("withdrawn") + (await page.locator(".workhead .state", { hasText: /./ }).count()));
    const gone = await page.request.get(addressOf(paper, live));
    must(`readers are not told that it is retracted: ${gone.status()}`, (await gone.text()).includes("None of it was so."));
  } catch (error) {
    faults.push(String(error.stack).split("\n").filter((line) => !/node_modules|node:/.test(line)).slice(0, 12).join(" "));
  }
  tally.add(`${paper.name}  a story by keys`, faults);
}

async function visit(browser, paper, tally) {
  const context = await browser.newContext({ viewport: { width: WIDTHS[0], height: 900 } });
  const page = await context.newPage();
  const console = [];
  page.on("console", (message) => message.type() === "error" && console.push(message.text()));
  page.on("pageerror", (error) => console.push(String(error)));
  const look = async (what, address, prepare = async () => {}) => {
    console.length = 0;
    if (address) await page.goto(addressOf(paper, address));
    await prepare();
    const faults = await examine(page);
    tally.add(`${paper.name}  ${what}`, [...faults, ...console.filter((line) => !/status of (403|409|410|422)/.test(line))]);
  };
  try {
    await write(page, paper, ["The first to wait. https://a.example https://b.example https://c.example", "The second to wait. https://a.example https://b.example https://d.example"]);
    await look("the desk, for nobody", "/~desk/comments");
    await look("signing in", "/~in");
    await page.goto(link(paper));
    await look("the link");
    await page.click("main button.main");
    await page.waitForURL(/~desk|~me/);
    await look("account", "/~me");
    await look("waiting", "/~desk/comments?queue=held");
    await look("pictures of readers", "/~desk/comments/pictures");
    await page.goto(addressOf(paper, "/~desk/comments?queue=held"));
    tally.add(`${paper.name}  keys`, await keys(page));
    await look("after a decision");
    await look("published", "/~desk/comments?queue=approved&q=e");
    await page.goto(addressOf(paper, "/~desk/comments?queue=held"));
    await page.locator(".case", { hasText: "to wait" }).first().locator("a[href^='/~desk/writer/']").click();
    await look("a writer");
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    await page.check("form:has(button[value=ban]) input[name=ground][value=network]");
    await Promise.all([page.waitForNavigation(), page.click("button[value=ban]")]);
    await look("a banned writer");
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    await page.check("form:has(button[value=hold]) input[name=ground][value=network]");
    await Promise.all([page.waitForNavigation(), page.click("button[value=hold]")]);
    await look("a writer whose comments wait");
    await look("bans", "/~desk/bans");
    await look("words", "/~desk/words", async () => {
      await page.fill("#banned", "casino\n!!!");
      await Promise.all([page.waitForNavigation(), page.click("form:has(#banned) button")]);
      console.length = 0;
    });
    await look("rules", "/~desk/policy");
    await look("rules in their order", "/~desk/rules");
    await look("media", "/~desk/library", async () => {
      await page.setInputFiles("#files", { name: "dot.png", mimeType: "image/png", buffer: Buffer.from(DOT, "base64") });
      await page.waitForSelector("[data-files] a");
    });
    await page.click("[data-files] a");
    await look("a medium", null, async () => {
      await page.waitForSelector(".focus__point", { state: "attached" });
      await page.fill("#focus_x", "120");
      await page.evaluate(() => document.querySelector("#alt").form.setAttribute("novalidate", ""));
      await Promise.all([page.waitForNavigation(), page.click("button[value=save]")]);
      if (!(await page.locator("[aria-invalid]").count())) console.push("a fault is not shown beside its field");
      console.splice(0, console.length, ...console.filter((line) => !line.includes("status of 422")));
    });
    await story(page, paper, look, tally);
    await byKeys(page, paper, tally);
    await cropping(page, paper, look, tally);
    await palette(page, paper, look, tally);
    await setting(page, paper, look, tally);
    await fronts(browser, page, paper, look, tally);
    for (const below of SETUP) await look(`setting up: ${below}`, `/~desk/${below}`);
    await look("setting up: once more before something goes", "/~desk/topics/1", () => Promise.all([page.waitForNavigation(), page.click("button[value=remove]")]));
    await look("setting up: a slip", "/~desk/settings", async () => {
      await page.fill("[name=time_zone]", "Mars/Base");
      await Promise.all([page.waitForNavigation(), page.click("button.main[value=save]")]);
      console.length = 0;
    });
    await page.click(".top__who button");
  } finally {
    await context.close();
  }
}

export async function check(papers, browser, tally) {
  for (const paper of papers) await visit(browser, paper, tally);
}
