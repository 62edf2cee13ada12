// What may be meant is offered while a question is typed: each offer leads to where it is. Without this script the form works all the same.
// The pattern is the combobox of the WAI-ARIA Authoring Practices: the field keeps the focus.
const field = document.getElementById("q"), offers = document.getElementById("suggestions");
let asked = "", chosen = -1, waiting;

function choose(at) {
  offers.children[chosen]?.removeAttribute("aria-selected");
  chosen = at;
  const offer = offers.children[at];
  offer?.setAttribute("aria-selected", "true");
  offer?.scrollIntoView({ block: "nearest" });
  if (offer) field.setAttribute("aria-activedescendant", offer.id);
  else field.removeAttribute("aria-activedescendant");
}

function show(isShown) {
  choose(-1);
  offers.hidden = !isShown;
  field.setAttribute("aria-expanded", String(isShown));
}

function part(name, text) {
  return Object.assign(document.createElement(name), { textContent: text, dir: "auto" });
}

async function suggest() {
  const typed = field.value.trim();
  if (typed === asked) return;
  asked = typed;
  let found = [[], [], []];
  try {
    const answer = typed.length > 1 && await fetch("/~suggest?q=" + encodeURIComponent(typed));
    if (answer.ok) [, ...found] = await answer.json();
  } catch {
    // Offline: nothing is offered.
  }
  // Whoever typed on meanwhile waits for the next answer.
  if (typed !== field.value.trim() || document.activeElement !== field) return;
  const [titles, labels, places] = found;
  offers.replaceChildren(...titles.map((title, at) => {
    const offer = Object.assign(document.createElement("a"), { id: "offer-" + at, href: new URL(places[at]).pathname, tabIndex: -1 });
    offer.setAttribute("role", "option");
    offer.append(part("span", title));
    if (labels[at]) offer.append(" ", part("small", labels[at]));
    return offer;
  }));
  show(titles.length > 0);
}

function key(event) {
  const last = offers.children.length - 1;
  if (event.key === "Escape" && !offers.hidden) show(false);
  else if (event.key === "ArrowDown" && !offers.hidden) choose(chosen < last ? chosen + 1 : -1);
  else if (event.key === "ArrowUp" && !offers.hidden) choose(chosen < 0 ? last : chosen - 1);
  else if (event.key === "Enter" && chosen >= 0) offers.children[chosen].click();
  else return;
  event.preventDefault();
}

if (field && offers) {
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", "suggestions"], ["aria-autocomplete", "list"]]) field.setAttribute(name, value);
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });
  field.addEventListener("keydown", key);
  field.addEventListener("blur", () => show(false));
  // A press on an offer does not take the focus from the field, which would hide it.
  offers.addEventListener("mousedown", (event) => event.preventDefault());
}
