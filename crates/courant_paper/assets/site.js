// Shortens three things where scripts run; nothing here is needed to read.
"use strict";
// A button that copies the address, and the device's own share sheet. Their places are kept in the
// page, so nothing moves when they come to life.
for (const box of document.querySelectorAll("[data-share-url]")) {
  const url = box.dataset.shareUrl;
  const title = box.dataset.shareTitle;
  const wake = (name, act) => {
    const button = box.querySelector(`[data-share-${name}]`);
    button.disabled = false;
    button.addEventListener("click", () => act(button));
  };
  if (navigator.clipboard) {
    wake("copy", async (button) => {
      await navigator.clipboard.writeText(url);
      button.textContent = box.dataset.copiedLabel;
    });
  }
  if (navigator.share) wake("device", () => navigator.share({ url, title }).catch(() => {}));
}
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
