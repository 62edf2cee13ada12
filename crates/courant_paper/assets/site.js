// Shortens a few things where scripts run; nothing here is needed to read. It may come after the page is
// painted: what it adds has its place kept by the style sheet.
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

// A button that goes from the device's own choice to light, to dark and back, and keeps it on this device.
element("theme-switch", (place) => {
  const { label, ...words } = place.dataset;
  const say = (made) => {
    made.title = words[root.dataset.theme || "auto"];
    made.setAttribute("aria-label", `${label}: ${made.title}`);
  };
  const made = button("", () => {
    const theme = { light: "dark", dark: "" }[root.dataset.theme] ?? "light";
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Not kept, then: it holds for this page.
    }
    say(made);
  });
  say(made);
  place.append(made);
});

// A button that copies the address, and where fingers point, the device's own share sheet.
element("share-tools", (place) => {
  const { url, title, copy, copied, device } = place.dataset;
  // With the second that the page's film or recording is at, once it was played (`players.js`).
  const address = () => url + (place.dataset.at ?? "");
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
  if (navigator.share && matchMedia("(hover: none)").matches)
    place.append(button(device, () => navigator.share({ url: address(), title }).catch(() => {})));
});

// A thread's own script comes when the thread comes near the view, or with an address that names a comment.
const near = document.querySelector(".thread");
if (near)
  new IntersectionObserver((seen) => (seen.at(-1).isIntersecting || location.hash) && import("thread.js"), { rootMargin: "100%" }).observe(near);
