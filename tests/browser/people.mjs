// The staff in a browser: the first owner by the printed link, a passkey made and used (a virtual one, through Chromium's
// own protocol), six digits, codes on paper, and the owners' pages. By axe-core on a phone and on a desk, light and dark.

import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { examine } from "./desk.mjs";
import { freePort, run, serving } from "./paper.mjs";

/** It makes its own: browsers give passkeys to names only, and the papers of other checks have numbers. */
export const PAPERS = [];

/** The code that a program shows now (RFC 6238) for a secret as it is typed. */
function code(typed) {
  const bits = [...typed.replaceAll(" ", "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", secret).update(step).digest();
  return String((mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Two windows in one article: the second reads along and takes over, and nothing of the first is lost. */
async function twoWindows(browser, origin, folder, page, must, look) {
  const press = (of, button) => Promise.all([of.waitForNavigation({ waitUntil: "load" }), of.click(button)]);
  const ready = (of) => of.waitForSelector("[data-ready]");
  const state = (of, name) => of.waitForSelector(`#editor-status[data-state=${name}]`);
  const write = async (of, text) => {
    await of.click(".ProseMirror > p");
    await of.keyboard.press("End");
    await of.keyboard.type(text);
    await state(of, "changed");
  };
  run("people", "add", "bopha@river.example", "--role", "editor", "--name", "Bopha Ly", "--paper", folder);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const other = await context.newPage();
  try {
    await page.goto(`${origin}/~desk/articles`);
    await press(page, "button[value=begin]");
    await ready(page);
    await page.fill("[data-head=headline]", "Two windows");
    await write(page, "By the first.");
    await state(page, "saved");
    await other.goto(run("people", "link", "bopha@river.example", "--paper", folder).split("\n")[0]);
    await press(other, "main button.main");
    await other.goto(page.url());
    await ready(other);
    await must("the second reads along", (await other.textContent(".ed-held")).includes("Sok Dara") && (await other.locator(".ProseMirror[contenteditable=false]").count()));
    await look("reading along", other);
    await press(other, ".ed-held button");
    await ready(other);
    await write(other, " By the second.");
    await state(other, "saved");
    await write(page, " Not saved.");
    await state(page, "held");
    await must("the first hears of it", (await page.textContent(".ed-held")).includes("Bopha Ly"));
    await look("taken over", page);
    await press(page, ".ed-held button");
    await page.waitForSelector("dialog.ed-dialog--conflict[open]");
    const both = await page.textContent("dialog.ed-dialog--conflict");
    await must("both texts are there", both.includes("By the first. By the second.") && both.includes("By the first. Not saved."));
  } finally {
    await context.close();
  }
  // The text of the first window is on its device until it is decided on.
  await page.goto(`${origin}/~desk/audit`);
}

async function visit(browser, origin, folder, link, tally) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const console = [];
  page.on("console", (message) => message.type() === "error" && console.push(message.text()));
  page.on("pageerror", (error) => console.push(String(error)));
  const look = async (what, of = page) => {
    const faults = await examine(of);
    if (process.env.SHOTS) {
      for (const [width, colorScheme] of [[360, "dark"], [1280, "light"]]) {
        await of.emulateMedia({ colorScheme });
        await of.setViewportSize({ width, height: 900 });
        await of.screenshot({ path: path.join(process.env.SHOTS, `${what.replaceAll(/\W+/g, "-")}-${width}.png`), fullPage: true });
      }
      await of.setViewportSize({ width: 1280, height: 900 });
    }
    tally.add(`people  ${what}`, [...faults, ...console.filter((line) => !/status of (403|409|410|422)/.test(line))]);
    console.length = 0;
  };
  const must = async (what, is) => tally.add(`people  ${what}`, (await is) ? [] : [`${page.url()}: ${(await page.textContent("main")).slice(0, 300)}`]);
  const press = async (selector, to) => {
    await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.click(selector)]);
    if (to) await must(`${selector} leads to ${to}`, new URL(page.url()).pathname === to);
  };
  try {
    // The first owner.
    await page.goto(link);
    await look("the first link");
    await page.fill("#name", "Sok Dara");
    await page.fill("#email", "owner@river.example");
    await page.fill("#password", "1234567890");
    await press("button.main");
    await look("the first link, with a common password");
    await page.fill("#password", "");
    await press("button.main", "/~me/keys");

    // A passkey.
    const cdp = await context.newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
      options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    });
    await page.fill("#passkey-name", "My laptop");
    await press("[data-passkey] button");
    await must("ten codes for paper come with the first passkey", page.locator(".paper-codes li").count().then((count) => count === 10));
    const paper = await page.locator(".paper-codes code").allTextContents();
    await look("codes for paper");
    await page.goto(`${origin}/~me/keys`);
    await must("the passkey is listed", page.locator("text=My laptop").count());

    // Six digits.
    await press("button[value=codes]");
    await look("six digits, begun");
    await page.fill("#code", code(await page.textContent(".secret")));
    await press("button[value=confirm]", "/~me/keys");
    await look("keys");

    // In again by the passkey alone, without an address.
    await press(".top__who button");
    await page.goto(`${origin}/~in?next=/~desk/people`);
    // Open already where the paper sends no mail.
    await page.locator(".staff-in").evaluate((details) => (details.open = true));
    await look("signing in, for staff");
    await press("[data-passkey] button", "/~desk/people");
    const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId });
    await must("the device signed", credentials.length === 1 && credentials[0].signCount > 1);
    await look("people");
    await page.fill("#email", "nita@river.example");
    await page.fill("#name", "Nita Chan");
    await press("button[value=invite]");
    await must("the invitation's link is shown", page.locator(".notice .secret").count());
    await look("people, after an invitation");
    await press(".rows a >> nth=1");
    await look("a colleague");
    await press("a[href$='/undo']");
    await press(".fields--row button");
    await look("what a colleague did");
    await page.goto(`${origin}/~desk/audit`);
    await look("audit");
    await twoWindows(browser, origin, folder, page, must, look);

    // By a link, and a code from paper.
    await press(".top__who button");
    await page.goto(run("people", "link", "owner@river.example", "--paper", folder).split("\n")[0]);
    await press("main button.main", "/~in/second");
    await look("the second proof");
    await page.fill("#code", "000000");
    await press("button.main", "/~in/second");
    await look("the second proof, wrong");
    await page.fill("#code", paper[4].toLowerCase());
    await press("button.main", "/~me");
    await look("account of staff");
    await press("a[href='/~me/keys']");
    await must("a code is used up", page.locator("text=9 codes left").count());
  } finally {
    await context.close();
  }
}

export async function check(_, browser, tally) {
  const folder = mkdtempSync(path.join(tmpdir(), "courant-people-"));
  const paper = path.join(folder, "paper");
  let stop = async () => {};
  try {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    run("new", paper, "--name", "The River Times", "--address", origin);
    const [end, said] = await serving(["serve", "--paper", paper, "--listen", `127.0.0.1:${port}`], "off", /~first\/\w+\n/);
    stop = end;
    await visit(browser, origin, paper, said.match(/http:\S+\/~first\/\w+/)[0], tally);
  } finally {
    await stop();
    rmSync(folder, { recursive: true });
  }
}
