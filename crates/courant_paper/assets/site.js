// Shortens a few things where scripts run; nothing here is needed to read, to watch or to listen.
"use strict";
// The page's first film or sound; the second it is at, once it was played.
const clip = document.querySelector(".clip video, .clip audio");
let second = 0;
// A button that copies the address, and the device's own share sheet. Their places are kept in the
// page, so nothing moves when they come to life.
for (const box of document.querySelectorAll("[data-share-url]")) {
  const { shareUrl: url, shareTitle: title, copiedLabel, copyAtLabel, digits } = box.dataset;
  const wake = (name, act) => {
    const button = box.querySelector(`[data-share-${name}]`);
    button.disabled = false;
    button.addEventListener("click", () => act(button));
    return button;
  };
  if (navigator.clipboard) {
    const button = wake("copy", async () => {
      await navigator.clipboard.writeText(second ? `${url}#t=${second}` : url);
      button.textContent = copiedLabel;
    });
    // Once something was played, the address leads to the second it is at, and the button says so.
    const label = button.textContent;
    document.addEventListener("second", () => {
      button.textContent = second ? copyAtLabel.replace("{time}", clock(digits)) : label;
    });
  }
  if (navigator.share) wake("device", () => navigator.share({ url, title }).catch(() => {}));
}
if (clip) {
  clip.addEventListener("timeupdate", () => {
    const now = Math.floor(clip.currentTime);
    if (now === second || !clip.played.length) return;
    second = now;
    document.dispatchEvent(new Event("second"));
  });
}
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
seek(clip, location.hash);
document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest("a");
  if (!link) return;
  // A chapter is played in its own film, which stands before the list, without leaving the page.
  const chapters = link.closest(".chapters");
  if (chapters) {
    let figure = chapters;
    while (figure && !figure.matches(".clip")) figure = figure.previousElementSibling;
    const player = figure && figure.querySelector("video, audio");
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
