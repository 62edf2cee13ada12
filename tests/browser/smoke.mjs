// A quick journey through the sample paper and one that runs from right to left: every kind of page, on
// a phone and on a desk, light and dark, with scripts and without. A page fails if a reader would meet an
// error, a foreign request, a jump or a sideways scroll.

import { addressOf, scrollThrough } from "./paper.mjs";

export const PAPERS = ["en", "ar", "km"];

const VIEWS = [
  { width: 360, scheme: "light", scripts: true },
  { width: 360, scheme: "dark", scripts: false },
  { width: 1280, scheme: "dark", scripts: true },
  { width: 1280, scheme: "light", scripts: false },
];

const show = ({ width, scheme, scripts }) => `${width} ${scheme} ${scripts ? "scripts" : "no scripts"}`;

/** Runs in the page: everything that can be read off it at once. */
function examine({ article, dir, page, width, paper }) {
  const faults = [];
  const want = (is, text) => is || faults.push(text);
  const count = (selector) => document.querySelectorAll(selector).length;
  const root = document.documentElement;
  want(root.lang === paper.language && root.dir === paper.dir, `the page says lang=${root.lang} dir=${root.dir}`);
  want(count("h1") === 1, `${count("h1")} h1`);
  want(count("main") === 1 && count("body > header") === 1 && count("body > footer") === 1, "a landmark is missing");
  for (const own of document.querySelectorAll("article"))
    want(own.closest("#comments") || own.querySelector("h1, h2, h3, h4"), `article without a headline: ${own.textContent.trim().slice(0, 60)}`);
  want(root.scrollWidth <= width, `scrolls sideways: ${root.scrollWidth} of ${width}`);
  for (const img of document.images) {
    want(img.getAttribute("width") > 0 && img.getAttribute("height") > 0, `picture without a size: ${img.src}`);
    want(img.hasAttribute("alt"), `picture without alt: ${img.src}`);
    want(img.getClientRects().length, `picture that nobody sees: ${img.src}`);
    want(img.complete && img.naturalWidth > 0, `picture does not load: ${img.currentSrc || img.src}`);
  }
  // `#t=83` is a second of the page's film.
  for (const link of document.querySelectorAll('a[href^="#"]:not([href^="#t="])'))
    want(document.getElementById(decodeURIComponent(link.hash.slice(1))), `link to nowhere: ${link.hash}`);
  if (article || page) {
    const own = document.querySelector("main article");
    const direction = dir ?? (article && article !== paper.language ? "ltr" : paper.dir);
    const closest = (name) => own?.closest(`[${name}]`)?.getAttribute(name);
    want(closest("lang") === (article ?? paper.language), `the article says lang=${closest("lang")}`);
    want(closest("dir") === direction, `the article says dir=${closest("dir")}`);
    want(own && getComputedStyle(own.querySelector("h1")).direction === direction, "the headline runs the wrong way");
  }
  return faults;
}

/** Layout shift since the page began; runs in the page. */
function layoutShift() {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "layout-shift", buffered: true });
  return observer.takeRecords().reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0);
}

/** The first press of Tab shows the skip link; following it leads past the menu. */
async function skipLink(page) {
  await page.keyboard.press("Tab");
  const shown = await page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    return document.activeElement.matches('a[href="#main"]') && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.width > 20;
  });
  if (!shown) return ["the skip link does not show at the first Tab"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => location.hash === "#main" && !document.activeElement.closest('body > header, body > a[href="#main"]'));
  return inside ? [] : ["the skip link does not lead into the text"];
}

/** The reader's own choice of light or dark looks as the device's would, is there on the next page, and can be taken back. */
async function theme(page, view) {
  const looks = async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    return page.evaluate(() => [document.body, document.querySelector("main a")].map((one) => `${getComputedStyle(one).backgroundColor} ${getComputedStyle(one).color}`).join());
  };
  const other = view.scheme === "light" ? "dark" : "light";
  const [wanted, own] = [await looks(other), await looks(view.scheme)];
  if (own === wanted) return ["light and dark look alike"];
  const pressUntil = async (is) => {
    for (let left = 3; left > 0 && !(await is()); left--) await page.locator("theme-switch button").click();
    return is();
  };
  if (!(await pressUntil(async () => (await looks(view.scheme)) === wanted))) return [`no choice of the reader's looks as ${other} does`];
  await page.goto(page.url(), { waitUntil: "domcontentloaded" });
  const faults = (await looks(view.scheme)) === wanted ? [] : ["the reader's choice is forgotten on the next page"];
  const follows = async () => (await looks(other)) === wanted && (await looks(view.scheme)) === own;
  if (!(await pressUntil(follows))) faults.push("the choice cannot be left to the device again");
  return faults;
}

/** What may be meant is offered while it is typed, and leads there by keyboard alone. */
async function offers(page, typed) {
  const field = page.locator("#q");
  const offer = page.locator("#suggestions [role=option]").first();
  await field.focus();
  await field.pressSequentially(typed);
  await offer.waitFor({ timeout: 5000 });
  await page.keyboard.press("ArrowDown");
  const [chosen, id] = [await field.getAttribute("aria-activedescendant"), await offer.getAttribute("id")];
  const faults = chosen === id && (await field.getAttribute("aria-expanded")) === "true" ? [] : [`chosen is ${chosen} of ${id}`];
  await page.keyboard.press("Escape");
  if (await offer.isVisible()) faults.push("the offers do not go away");
  await field.press("Backspace");
  await offer.waitFor({ timeout: 5000 });
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const wanted = await offer.getAttribute("href");
  await Promise.all([page.waitForURL((url) => url.pathname === wanted, { waitUntil: "load" }), page.keyboard.press("Enter")]);
  return faults;
}

/** The film plays when it is asked to. */
async function film(page) {
  const video = page.locator("video");
  await video.scrollIntoViewIfNeeded();
  const said = await video.evaluate((film) => [film.controls, film.width > 0 && film.height > 0, !!film.poster, film.textTracks.length]);
  if (!said.every(Boolean)) return [`the film lacks controls, size, poster or captions: ${said}`];
  await video.focus();
  await page.keyboard.press("Space");
  for (let left = 80; left > 0; left--) {
    if (await video.evaluate((film) => film.currentTime > 0.1)) return [];
    await page.waitForTimeout(100);
  }
  return ["the film does not play"];
}

/** The card of a player is a link without scripts; with them a click, and only that, loads it. */
async function player(page, foreign) {
  // The sample paper names no real player, so its card gets the address of one.
  const before = await page.evaluate(() => ({
    given: (document.querySelector(".embed").dataset.player = "https://www.youtube-nocookie.com/embed/none"),
    frames: document.querySelectorAll("iframe").length,
    href: document.querySelector(".embed a").href,
    wanted: document.querySelector(".embed").dataset.player,
  }));
  if (before.frames || !/^https:/.test(before.href)) return [`before the click: ${JSON.stringify(before)}`];
  await page.locator(".embed a").first().click();
  await page.waitForSelector(".embed iframe", { timeout: 3000 });
  const src = await page.locator(".embed iframe").first().getAttribute("src");
  if (src !== before.wanted) return [`the click loads ${src}, not ${before.wanted}`];
  // A blocked frame asks for nothing, so a request shows that the policy lets the player in.
  for (let left = 30; left > 0 && foreign.length === 0; left--) await page.waitForTimeout(100);
  return foreign.includes(src) ? [] : ["the player is not asked for after the click"];
}

/** One page in one view: a list of faults. */
async function visit(context, paper, [name, path, wants = {}], view) {
  const faults = [];
  const foreign = [];
  const { origin } = paper;
  const address = addressOf(paper, path);
  const page = await context.newPage();
  try {
    await page.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(`${origin}/`)) return route.continue();
      foreign.push(url);
      return route.fulfill({ status: 200, contentType: "text/html", body: "<title>Elsewhere</title>" });
    });
    page.on("console", (message) => {
      const expected = wants.status && message.location().url === address;
      if (["error", "warning"].includes(message.type()) && !expected) faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
    page.on("requestfailed", (request) => {
      // A film that is left while it loads ends its request by itself; a foreign one is judged below.
      // So does the stream of news of a thread that goes out of view.
      if (!["media", "eventsource"].includes(request.resourceType()) && request.url().startsWith(origin)) faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && response.url() !== address) faults.push(`${response.status()}: ${response.url()}`);
    });
    const response = await page.goto(address, { waitUntil: "load" });
    if (response.status() !== (wants.status ?? 200)) faults.push(`status ${response.status()}`);
    await scrollThrough(page);
    faults.push(...(await page.evaluate(examine, { ...wants, width: view.width, paper: { language: paper.language, dir: paper.dir } })));
    if (view.scripts) await page.evaluate(() => document.fonts.ready.then(() => {}));
    const shift = await page.evaluate(layoutShift);
    if (shift > 0) faults.push(`layout shift ${shift.toFixed(4)}`);
    if (wants.has && !(await page.$(wants.has))) faults.push(`has no ${wants.has}`);
    if (wants.article) {
      const buttons = await page.locator("share-tools button:visible").count();
      if (view.scripts !== buttons > 0) faults.push(`${buttons} buttons to copy the address`);
    }
    faults.push(...(await skipLink(page)));
    if (foreign.length) faults.push(`asks others: ${foreign.join(" ")}`);
    if (wants.switches && view.scripts) faults.push(...(await theme(page, view)));
    if (wants.offers && view.scripts) faults.push(...(await offers(page, wants.offers)));
    if (wants.plays) faults.push(...(await film(page)));
    if (wants.loadsOnClick && view.scripts) faults.push(...(await player(page, foreign)));
  } catch (error) {
    faults.push(`broke off: ${error.message}`);
  } finally {
    await page.close();
  }
  return faults;
}

/** A page that does nothing wrong but move is looked at once more: on a machine that is busy with other things, fonts and all may come late. */
async function twice(...given) {
  const faults = await visit(...given);
  return faults.length && faults.every((fault) => fault.startsWith("layout shift")) ? visit(...given) : faults;
}

/** Every page in every view. */
export async function check(papers, browser, tally) {
  const contexts = await Promise.all(VIEWS.map((view) => browser.newContext({
    viewport: { width: view.width, height: 800 },
    colorScheme: view.scheme,
    javaScriptEnabled: view.scripts,
  })));
  for (const paper of papers) {
    for (const page of paper.pages) {
      const visits = await Promise.all(VIEWS.map((view, index) => twice(contexts[index], paper, page, view)));
      const faults = visits.flatMap((faults, index) => faults.map((fault) => `${show(VIEWS[index])}: ${fault}`));
      tally.add(`${paper.name}  ${page[0]}  ${page[1]}`, faults);
    }
  }
  await Promise.all(contexts.map((context) => context.close()));
}
