// Shortens a few things where scripts run; nothing here is needed to read.
"use strict";
// The reader's choice of light or dark, kept on this device. Set before the page is painted.
const KEY = "theme";
const root = document.documentElement;
const kept = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};
const wear = (theme) => {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
};
wear(kept());

document.addEventListener("DOMContentLoaded", () => {
  // A button that goes from the device's own choice to light, to dark and back.
  for (const button of document.querySelectorAll("[data-theme-switch]")) {
    const say = () => {
      const words = button.dataset[root.dataset.theme || "auto"];
      button.title = words;
      button.setAttribute("aria-label", `${button.dataset.themeSwitch}: ${words}`);
    };
    button.disabled = false;
    say();
    button.addEventListener("click", () => {
      const next = { light: "dark", dark: "" };
      const theme = next[root.dataset.theme] ?? "light";
      wear(theme);
      try {
        if (theme) localStorage.setItem(KEY, theme);
        else localStorage.removeItem(KEY);
      } catch {
        // Not kept, then: it holds for this page.
      }
      say();
    });
  }
  // A button that copies the address, and the device's own share sheet. Their places are kept in the
  // page, so nothing moves when they come to life.
  for (const box of document.querySelectorAll("[data-share-url]")) {
    const { shareUrl: url, shareTitle: title, copiedLabel } = box.dataset;
    const wake = (name, act) => {
      const button = box.querySelector(`[data-share-${name}]`);
      button.disabled = false;
      button.addEventListener("click", () => act(button));
    };
    wake("copy", async (button) => {
      try {
        await navigator.clipboard.writeText(url);
        button.textContent = copiedLabel;
      } catch {
        // Where a page may not write to the clipboard, the reader copies by hand.
        prompt(button.textContent, url);
      }
    });
    if (navigator.share) wake("device", () => navigator.share({ url, title }).catch(() => {}));
  }
});
// Players of other sites are loaded only after a click on their card.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-player] a");
  const card = link && link.closest("[data-player]");
  if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.src = card.dataset.player;
  frame.title = card.dataset.title || link.textContent;
  frame.allow = "fullscreen; encrypted-media; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  card.replaceChildren(frame);
  frame.focus();
});
