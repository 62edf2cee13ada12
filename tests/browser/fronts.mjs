// Fronts arranged in a browser: by arrow keys without a mouse, by drag, and by buttons without scripts. `desk.mjs` looks
// at them while it is signed in. What is shown to readers when is tested in the paper's own tests.

import { addressOf } from "./paper.mjs";

const HOME = "/~desk/fronts/home";

/** Rows of articles in a place of the page. */
const rows = (page, place) => page.locator(`[data-place=${place}] > [data-article]`).evaluateAll((all) => all.map((one) => one.dataset.article));
/** Where the lead of a paper leads. */
const lead = async (page, paper) => /card--lead.*?<h\d.*?href="([^"]+)"/s.exec(await (await page.request.get(addressOf(paper, "/"))).text())[1];
const press = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

/** Does something that the server answers, and waits until the page is as it says. */
async function answered(page, act) {
  await page.evaluate(() => (document.getElementById("arrange").dataset.old = ""));
  await act();
  await page.waitForSelector("#arrange:not([data-old])");
}

async function byKeys(page, paper) {
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  const said = () => page.textContent("[data-say]");
  await page.goto(addressOf(paper, HOME));
  const [first, second] = [(await rows(page, "lead"))[0], (await rows(page, "second"))[0]];
  const handle = (article) => page.locator(`[data-place] > [data-article="${article}"] [data-grab]`);
  await handle(second).focus();
  await page.keyboard.press("Space");
  must("nobody is told that it is picked up", (await said()).includes("1"));
  must("the handle does not say that it is pressed", (await handle(second).getAttribute("aria-pressed")) === "true");
  await page.keyboard.press("ArrowUp");
  must("it did not move", (await rows(page, "lead")).includes(second));
  await page.keyboard.press("Escape");
  must("it did not go back", (await rows(page, "second"))[0] === second);
  must("the focus is lost", await handle(second).evaluate((own) => own === document.activeElement));
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await answered(page, () => page.keyboard.press("Enter"));
  must("it is not the lead", (await rows(page, "lead")).join() === second);
  must("it is not said to be put there", await page.locator(`[name=row][value="lead:${second}:put"]`).count());
  must("the focus is lost after it is put down", await handle(second).evaluate((own) => own === document.activeElement));
  must("nobody is told where it is", (await said()).length > 3);
  // A button keeps the focus, too.
  await page.locator(`button[value="down:${second}"]`).focus();
  await answered(page, () => page.keyboard.press("Enter"));
  must("it did not go down", (await rows(page, "second")).includes(second));
  must("the focus is not on the button", await page.evaluate((value) => document.activeElement.value === value, `down:${second}`));
  await page.locator(`button[value="up:${second}"]`).focus();
  await answered(page, () => page.keyboard.press("Enter"));
  await page.locator("button[value=save]").focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  must("the save is not told", await page.locator(".notice[role=status]").count());
  must("the lead of the form is not kept", (await rows(page, "lead")).join() === second && first !== second);
  const href = await page.getAttribute("[data-place=lead] a", "href");
  must("readers do not see it", (await lead(page, paper)) === href);
  return faults;
}

async function byDrag(page, paper) {
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  await page.goto(addressOf(paper, HOME));
  const [first, , third] = await rows(page, "second");
  const moved = third ?? first;
  const goal = third ? first : (await rows(page, "lead"))[0];
  const box = (selector) => page.locator(selector).first().boundingBox();
  await page.locator(`[data-article="${moved}"] [data-grab]`).first().scrollIntoViewIfNeeded();
  const from = await box(`[data-article="${moved}"] [data-grab]`);
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  const to = await box(`[data-place] > [data-article="${goal}"]`);
  await page.mouse.move(to.x + 60, to.y + 30, { steps: 8 });
  await page.mouse.move(to.x + 60, to.y + 4, { steps: 4 });
  await answered(page, () => page.mouse.up());
  must("it does not stand where it was put", (await rows(page, third ? "second" : "lead"))[0] === moved);
  // From the list beside.
  const free = await page.locator("[data-pool] > li:not(:has(.tag))").first().getAttribute("data-article").catch(() => null);
  if (free) {
    await page.locator(`[data-pool] [data-article="${free}"] [data-grab]`).scrollIntoViewIfNeeded();
    const start = await box(`[data-pool] [data-article="${free}"] [data-grab]`);
    await page.mouse.move(start.x + 8, start.y + 8);
    await page.mouse.down();
    const row = await page.locator("[data-place] > [data-article]").evaluateAll((all) => {
      const seen = all.find((one) => { const { top, bottom } = one.getBoundingClientRect(); return top > 60 && bottom < innerHeight - 60; });
      const { x, y } = seen.getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.move(row.x + 60, row.y + 20, { steps: 8 });
    await page.mouse.move(row.x + 60, row.y + 4, { steps: 4 });
    await answered(page, () => page.mouse.up());
    must("what was offered is not put there", await page.locator(`[name=row][value$=":${free}:put"]`).count());
  }
  return faults;
}

/** Promotions go from slot to slot with the same script, and what readers see with them. */
async function slots(page, paper) {
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  await page.goto(addressOf(paper, "/~desk/promotions"));
  const first = await page.locator("[data-place] > [data-article]").first().getAttribute("data-article").catch(() => null);
  if (!first) return faults;
  const handle = () => page.locator(`[data-article="${first}"] [data-grab]`);
  const place = () => page.locator(`[data-article="${first}"]`).evaluate((line) => line.closest("[data-place]").dataset.place);
  const home = await place();
  const move = async (key, reached) => {
    await handle().focus();
    await page.keyboard.press("Space");
    for (let steps = 0; steps < 12 && !reached(await place()); steps++) await page.keyboard.press(key);
    await answered(page, () => page.keyboard.press("Enter"));
  };
  await move("ArrowDown", (now) => now !== home);
  const there = await place();
  must("it does not stand in another slot", there !== home);
  must("the focus is lost", await handle().evaluate((own) => own === document.activeElement));
  await page.reload();
  must("it is not stored", (await place()) === there);
  await move("ArrowUp", (now) => now === home);
  must("it does not go back", (await place()) === home);
  // By drag, from its handle onto a slot that may be empty.
  const from = await handle().boundingBox();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  const target = page.locator(`section:has([data-place="${there}"])`).first();
  const box = await target.boundingBox();
  await page.mouse.move(box.x + 60, box.y + 10, { steps: 8 });
  await page.mouse.move(box.x + 60, box.y + box.height - 8, { steps: 6 });
  await answered(page, () => page.mouse.up());
  must("it is not dragged there", (await place()) !== home);
  await move("ArrowUp", (now) => now === home);
  // What asks once more is a page of its own.
  await Promise.all([page.waitForNavigation(), page.click(`button[value="end:${first}"]`)]);
  must("nobody is asked before it ends", await page.locator(`button[value="end:${first}"]`).count());
  return faults;
}

async function withoutScripts(browser, state, paper) {
  const faults = [];
  const must = (what, is) => is || faults.push(what);
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: state });
  const page = await context.newPage();
  try {
    await page.goto(addressOf(paper, HOME));
    must("a handle is offered that nothing answers", !(await page.locator("[data-grab]:visible").count()));
    const offered = await page.locator("[data-pool] > li").last().getAttribute("data-article");
    await page.selectOption("#into", "lead");
    await press(page, `button[value="add:${offered}"]`);
    must("it is not put there", await page.locator(`[name=row][value="lead:${offered}:put"]`).count());
    // Enter in a field changes nothing but what is shown.
    await page.focus("#q");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    must("it is lost by a search", await page.locator(`[name=row][value="lead:${offered}:put"]`).count());
    await press(page, "button[value=save]");
    const href = await page.getAttribute("[data-place=lead] a", "href");
    const seen = await lead(page, paper);
    must(`readers see ${seen} in the place of ${href}`, seen === href);
    // As it was before any of this.
    await press(page, "button[value=empty]");
    await press(page, "button[value=save]");
  } finally {
    await context.close();
  }
  return faults;
}

/** Arranges fronts in every way, and leaves them as they were. */
export async function fronts(browser, page, paper, look, tally) {
  const add = (what, faults) => tally.add(`${paper.name}  fronts, ${what}`, faults);
  // A form that is not saved is left.
  page.on("dialog", (dialog) => dialog.accept());
  await look("fronts", "/~desk/fronts");
  await press(page, ".rows a >> nth=1");
  await look("the front of a section");
  add("by keys", await byKeys(page, paper));
  add("by drag", await byDrag(page, paper));
  // Two at once, and an end that has passed.
  await page.goto(addressOf(paper, HOME));
  const other = await page.context().newPage();
  await other.goto(addressOf(paper, HOME));
  await press(other, "button[value=save]");
  await other.close();
  const shown = (await rows(page, "second"))[0];
  await answered(page, () => page.click(`button[value="hide:${shown}"]`));
  await look("the front page, saved by two at once", null, () => press(page, "button[value=save]"));
  await look("the front page, with a slip", null, async () => {
    await page.locator("[name^=until-]").first().fill("2020-01-01T09:00");
    await press(page, "button[value=save]");
  });
  await look("versions of the front page", `${HOME}/versions`);
  add("promotions in their slots", await slots(page, paper));
  add("without scripts", await withoutScripts(browser, await page.context().storageState(), paper));
}
