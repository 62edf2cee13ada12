// The desk by keys; everything works without it. It comes before the page is painted, to put on the choice of
// light or dark that `site.js` keeps on this device.
"use strict";
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Not kept here: the device's own choice holds.
}

document.addEventListener("DOMContentLoaded", () => {
  // Where the line of pages slides, this one is in sight.
  for (const here of document.querySelectorAll(".top [aria-current]")) {
    const line = here.closest("ul");
    const [own, all] = [here, line].map((one) => one.getBoundingClientRect());
    line.scrollLeft += own.left + own.width / 2 - all.left - all.width / 2;
  }
  const cases = [...document.querySelectorAll(".case")];
  const help = document.querySelector("dialog.help");
  const count = document.querySelector("[data-picked]");
  const picks = () => cases.filter((one) => one.querySelector(".case__pick")?.checked).length;
  const tell = () => {
    if (count) count.textContent = picks() ? count.dataset.picked.replace("0", picks()) : "";
  };
  const at = () => cases.indexOf(document.activeElement?.closest?.(".case") ?? null);
  const go = (place) => {
    const one = cases[Math.max(0, Math.min(cases.length - 1, place))];
    if (!one) return;
    one.focus();
    one.scrollIntoView({ block: "nearest" });
  };
  // With boxes checked the bar's button, else the one of the comment that has the focus.
  const press = (act) => {
    const bar = document.querySelector(`.bar [value="${act}"]`);
    if (picks()) return bar?.click();
    const own = cases[at()];
    if (!own) return;
    if (act === "refuse") {
      const reasons = own.querySelector(".case__do details");
      if (reasons) {
        reasons.open = true;
        reasons.querySelector("button")?.focus();
      }
      return;
    }
    own.querySelector(`.case__do [data-act="${act}"]`)?.click();
  };
  const keys = {
    j: () => go(at() + 1),
    k: () => go(at() < 0 ? 0 : at() - 1),
    x: () => {
      const box = cases[at()]?.querySelector(".case__pick");
      if (box) box.checked = !box.checked;
      tell();
    },
    a: () => press("publish"),
    r: () => press("refuse"),
    s: () => press("spam"),
    u: () => document.querySelector("[data-undo]")?.click(),
    "?": () => (help?.open ? help.close() : help?.showModal()),
  };
  if (cases.length || help)
    document.addEventListener("keydown", (event) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (target.closest("input:not([type=checkbox]), textarea, select")) return;
      if (help?.open && key !== "?") return;
      const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    });
  document.addEventListener("change", tell);
  tell();
  palette();
});

// The command palette: what can be done with the article that is open, pages of the desk, articles by headline.
function palette() {
  const button = document.querySelector("[data-palette]");
  if (!button) return;
  const { palette: address, label, none, close } = button.dataset;
  const make = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
    node.append(...children);
    return node;
  };
  const input = make("input", { id: "palette-q", type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "palette-found", autocomplete: "off", maxlength: "100", dir: "auto", spellcheck: "false" });
  const list = make("div", { id: "palette-found", role: "listbox", "aria-label": label, class: "palette__found" });
  const state = make("p", { role: "status", class: "quiet" });
  const away = make("button", { type: "button", class: "plain" }, close);
  const dialog = make("dialog", { class: "palette", "aria-label": button.firstChild.textContent.trim() },
    make("div", { class: "palette__head" }, make("label", { for: "palette-q" }, label), away), input, state, list);
  document.body.append(dialog);
  // Of an article's pages, which article it is.
  const article = /^\/~desk\/articles\/([^/]+)/.exec(location.pathname)?.[1] ?? "";
  let options = [];
  let at = -1;
  let asked = 0;
  let timer = 0;
  const choose = (place) => {
    options[at]?.setAttribute("aria-selected", "false");
    at = options.length ? (place + options.length) % options.length : -1;
    options[at]?.setAttribute("aria-selected", "true");
    options[at]?.scrollIntoView({ block: "nearest" });
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", options[at].id);
  };
  const show = (items) => {
    const groups = new Map();
    options = items.map(({ group, label: name, href, hint }, place) => {
      // Links, so that what is unsaved is saved before the page is left.
      const option = make("a", { role: "option", id: `palette-${place}`, href, tabindex: "-1", "aria-selected": "false" }, make("bdi", {}, name));
      if (hint) option.append(" ", make("span", { class: "quiet" }, hint));
      if (!groups.has(group)) groups.set(group, make("div", { role: "group", "aria-label": group }, make("p", { class: "quiet", "aria-hidden": "true" }, group)));
      groups.get(group).append(option);
      return option;
    });
    list.replaceChildren(...groups.values());
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(options.length > 0));
    state.textContent = options.length ? "" : none;
    at = -1;
    choose(0);
  };
  const find = async () => {
    const own = (asked += 1);
    const words = new URLSearchParams({ q: input.value, article });
    const found = await fetch(`${address}?${words}`, { headers: { Accept: "application/json" } }).then((answer) => answer.json()).catch(() => ({ items: [] }));
    if (own === asked) show(found.items);
  };
  const open = () => {
    if (dialog.open || document.querySelector("dialog[open]")) return;
    input.value = "";
    show([]);
    state.textContent = "";
    dialog.showModal();
    input.focus();
    find();
  };
  const moves = { ArrowDown: () => choose(at + 1), ArrowUp: () => choose(at - 1), PageDown: () => choose(Math.min(at + 8, options.length - 1)), PageUp: () => choose(Math.max(at - 8, 0)) };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (moves[event.key]) {
      event.preventDefault();
      moves[event.key]();
    } else if (event.key === "Enter") {
      event.preventDefault();
      options[at]?.click();
    }
  });
  list.addEventListener("click", (event) => event.target.closest("a") && dialog.close());
  away.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isKey = event.code === "KeyK" && event.altKey && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isKey || event.getModifierState("AltGraph")) return;
    event.preventDefault();
    open();
  });
  if (/Mac|iP/.test(navigator.platform)) button.querySelector("kbd").textContent = "⌘⌥K";
  button.hidden = false;
}
