// Behind an @ the names of those who take part are offered. The pattern is the combobox of the WAI-ARIA Authoring Practices, in a
// field of several lines: it keeps the focus, and what is chosen in the list is its active descendant.
const MOST_NAMES = 6;
// What is typed behind the last sign before the caret, where that stands free (`courant_news::comment::mention`).
const MENTION = /(?:^|[^\p{Alphabetic}\p{M}\p{N}._%+/@＠-]|[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Thai}]\p{M}*)[@＠]([^\n@＠]{0,60})$/u;
const folded = (name) => name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const participants = {};

// Names on the page first, then those of the whole conversation, which are asked for once.
async function takingPart(form) {
  const comments = thread ? all : `${form.closest(".conversation")?.querySelector(".conversation__article a")?.pathname}comments/`;
  participants[comments] ??= fetch(`${comments}names/`).then((answer) => (answer.ok ? answer.json() : []), () => []);
  const here = [...document.querySelectorAll(".thread .comment__author bdi")].map((name) => name.textContent);
  // Who gave no name is not among those of the conversation.
  const named = await participants[comments];
  return [...new Set([...here.filter((name) => named.includes(name)), ...named])];
}

function offerNames(form, text) {
  const place = form.querySelector(".write__names");
  if (!place) return;
  const list = document.createElement("ul");
  list.id = `${text.id}-names`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.names ?? "");
  place.append(list);
  text.setAttribute("aria-autocomplete", "list");
  text.setAttribute("aria-controls", list.id);
  let chosen = -1;
  const typed = () => (text.selectionStart === text.selectionEnd ? MENTION.exec(text.value.slice(0, text.selectionStart))?.[1] : undefined);
  const choose = (at) => {
    list.children[chosen]?.removeAttribute("aria-selected");
    chosen = at;
    const offer = list.children[at];
    offer?.setAttribute("aria-selected", "true");
    offer?.scrollIntoView({ block: "nearest" });
    if (offer) text.setAttribute("aria-activedescendant", offer.id);
    else text.removeAttribute("aria-activedescendant");
  };
  const show = (names) => {
    choose(-1);
    list.hidden = !names.length;
    list.replaceChildren(...names.map((name, at) => {
      const offer = make("li", "", name);
      offer.id = `${list.id}-${at}`;
      offer.dir = "auto";
      offer.setAttribute("role", "option");
      return offer;
    }));
  };
  const take = (offer) => {
    const end = text.selectionStart;
    text.setRangeText(`${offer.textContent} `, end - typed().length, end, "end");
    show([]);
    // What was typed is kept as ever.
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const look = async () => {
    const sought = typed();
    if (sought === undefined) return show([]);
    const names = await takingPart(form);
    // Whoever typed on meanwhile waits for the next look.
    if (sought !== typed() || document.activeElement !== text) return;
    const start = folded(sought);
    const fits = (name) => name !== sought && ` ${folded(name)}`.includes(` ${start}`);
    show(/^\s/.test(sought) ? [] : names.filter(fits).slice(0, MOST_NAMES));
  };
  text.addEventListener("input", look);
  text.addEventListener("click", look);
  text.addEventListener("blur", () => show([]));
  text.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const last = list.children.length - 1;
    if (event.key === "Escape") show([]);
    else if (event.key === "ArrowDown") choose(chosen < last ? chosen + 1 : -1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? last : chosen - 1);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen >= 0) take(list.children[chosen]);
    else return;
    event.preventDefault();
    // The form around it stays open.
    event.stopPropagation();
  });
  // A press on a name does not take the focus from the field, which would hide it.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => target.matches("li") && take(target));
}
