// On pages with a film, a recording or another site's player; nothing here is needed to watch or to listen.
"use strict";

// That second as 1:23, in the digits of the page.
function clock(second, digits) {
  const pad = (n) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  const text = h ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`;
  return digits ? text.replace(/\d/g, (digit) => [...digits][digit]) : text;
}
// Shows a film or a recording at the second that an address ends with; it does not play by itself.
function seek(player, address) {
  const [, second] = /#t=(\d{1,7})$/.exec(address) || [];
  if (!player || !second) return;
  player.preload = "metadata";
  player.currentTime = Number(second);
  player.closest(".clip").scrollIntoView({ block: "center" });
  player.focus({ preventScroll: true });
}

// The page's first film or recording is the one that the page's address tells the second of.
const first = document.querySelector(".clip video, .clip audio");
seek(first, location.hash);
addEventListener("hashchange", () => seek(first, location.hash));
// Once it was played, the address that is shared leads to the second it is at, and the button says so.
let second = 0;
const tell = () => {
  const now = Math.floor(first.currentTime);
  if (now === second) return;
  second = now;
  for (const place of document.querySelectorAll("share-tools")) {
    const { copy, copyAt, digits } = place.dataset;
    place.dataset.at = second ? `#t=${second}` : "";
    place.firstChild.textContent = second ? copyAt.replace("{time}", clock(second, digits)) : copy;
  }
};
first?.addEventListener("playing", () => first.addEventListener("timeupdate", tell), { once: true });

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
    if (player === first) history.replaceState(null, "", link.hash);
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
