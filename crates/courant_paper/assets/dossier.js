// What came into a dossier since the last visit is marked. Of a visit only this device knows; nothing is sent.
const list = document.querySelector(".timeline");
// Pages that are opened within half an hour belong to one visit.
const VISIT = 18e5;
function lastSeen() {
  const key = "dossier:" + list.dataset.address, now = Date.now(), newest = +list.dataset.newest;
  const kept = JSON.parse(localStorage.getItem(key) || "{}");
  const since = now - kept.at < VISIT ? kept.since : kept.newest;
  localStorage.setItem(key, JSON.stringify({ at: now, since, newest: Math.max(newest, kept.newest || 0) }));
  return since;
}
function mark(since) {
  const fresh = [...list.children].filter((entry) => +entry.dataset.came > since);
  for (const entry of fresh) {
    const word = Object.assign(document.createElement("b"), { className: "timeline__new", textContent: list.dataset.new });
    entry.firstElementChild.append(" ", word);
  }
  const to = fresh.length ? "#" + fresh[0].id : list.dataset.newestAt;
  if (to && +list.dataset.newest > since) Object.assign(document.getElementById("since-visit"), { href: to, hidden: false });
}
try {
  const since = list && lastSeen();
  if (since) mark(since);
} catch {
  // Nothing may be kept on this device: nothing is marked.
}
