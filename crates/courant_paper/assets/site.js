// Shortens a few things where scripts run; nothing here is needed to read, to watch or to listen.
// It runs before the page is painted, and what it adds stands where the parser meets it: nothing moves.
"use strict";
const root = document.documentElement;
const button = (words, act) => {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", () => act(made));
  return made;
};
const element = (name, connect) =>
  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      if (!this.firstChild) connect(this);
    }
  });

// The reader's choice of light or dark, kept on this device.
const KEY = "theme";
const wear = (theme) => {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
};
try {
  wear(localStorage.getItem(KEY));
} catch {
  // No memory on this device: it chooses by itself.
}
// A button that goes from the device's own choice to light, to dark and back.
element("theme-switch", (place) => {
  const { label, ...words } = place.dataset;
  const say = (made) => {
    made.title = words[root.dataset.theme || "auto"];
    made.setAttribute("aria-label", `${label}: ${made.title}`);
  };
  const made = button("", () => {
    wear({ light: "dark", dark: "" }[root.dataset.theme] ?? "light");
    try {
      localStorage.setItem(KEY, root.dataset.theme || "");
    } catch {
      // Not kept, then: it holds for this page.
    }
    say(made);
  });
  say(made);
  place.append(made);
});

// The page's first film or sound; the second it is at, once it was played.
let clip = null;
let second = 0;
// A button that copies the address, and where fingers point, the device's own share sheet.
element("share-tools", (place) => {
  const { url, title, copy, copied, copyAt, device, digits } = place.dataset;
  const address = () => (second ? `${url}#t=${second}` : url);
  const made = button(copy, async () => {
    try {
      await navigator.clipboard.writeText(address());
      made.textContent = copied;
    } catch {
      // Where a page may not write to the clipboard, the reader copies by hand.
      prompt(copy, address());
    }
  });
  place.append(made);
  // Once something was played, the address leads to the second it is at, and the button says so.
  document.addEventListener("second", () => {
    made.textContent = second ? copyAt.replace("{time}", clock(digits)) : copy;
  });
  if (navigator.share && matchMedia("(hover: none)").matches)
    place.append(button(device, () => navigator.share({ url: address(), title }).catch(() => {})));
});
// That second as 1:23, in the digits of the page.
function clock(digits) {
  const pad = (n) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  const text = h ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`;
  return digits ? text.replace(/\d/g, (digit) => [...digits][digit]) : text;
}
// An address with a time in it shows the first film or sound at that second; it does not play by itself.
function seek(player, address) {
  const [, secs] = /#t=(\d{1,7})$/.exec(address) || [];
  if (!player || !secs) return;
  player.preload = "metadata";
  player.currentTime = Number(secs);
  player.closest(".clip").scrollIntoView({ block: "center" });
  player.focus({ preventScroll: true });
}
addEventListener("hashchange", () => seek(clip, location.hash));
document.addEventListener("DOMContentLoaded", () => {
  clip = document.querySelector(".clip video, .clip audio");
  seek(clip, location.hash);
  const tell = () => {
    const now = Math.floor(clip.currentTime);
    if (now === second) return;
    second = now;
    document.dispatchEvent(new Event("second"));
  };
  clip?.addEventListener("playing", () => clip.addEventListener("timeupdate", tell), { once: true });
});
document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest("a");
  if (!link) return;
  // A chapter is played in its own film, which stands before the list, without leaving the page.
  const chapters = link.closest(".chapters");
  if (chapters) {
    let figure = chapters;
    while (figure && !figure.matches(".clip")) figure = figure.previousElementSibling;
    const player = figure?.querySelector("video, audio");
    if (!player) return;
    event.preventDefault();
    history.replaceState(null, "", link.hash);
    seek(player, link.hash);
    player.play().catch(() => {});
    return;
  }
  // Players of other sites are loaded only after a click on their card.
  const card = link.matches(".embed__link") && link.closest("[data-player]");
  if (!card) return;
  event.preventDefault();
  const { player, title, name = link.textContent } = card.dataset;
  const frame = document.createElement("iframe");
  frame.src = player;
  frame.title = title ? `${title} (${name})` : name;
  frame.allow = "fullscreen; encrypted-media; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  card.querySelector(".embed__note")?.remove();
  link.replaceWith(frame);
  frame.focus();
});
