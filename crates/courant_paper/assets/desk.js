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
});
