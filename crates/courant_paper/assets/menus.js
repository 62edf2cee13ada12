// Links of a menu are moved by dragging them among those beside them; the buttons do the same without it.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const of = (row) => row.dataset.drag.split(".");
  let own = null;
  const end = () => {
    own?.classList.remove("dragged");
    own = null;
    for (const mark of document.querySelectorAll("[data-drop]")) delete mark.dataset.drop;
  };
  for (const row of document.querySelectorAll("[data-drag]")) {
    const [, above] = of(row);
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      own = row;
      row.classList.add("dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
    });
    row.addEventListener("dragend", end);
    const isBefore = (event) => {
      const { top, height } = row.getBoundingClientRect();
      return event.clientY < top + height / 2;
    };
    row.addEventListener("dragover", (event) => {
      if (!own || own === row || of(own)[1] !== above || own.parentElement !== row.parentElement) return;
      event.preventDefault();
      row.dataset.drop = isBefore(event) ? "before" : "after";
    });
    row.addEventListener("dragleave", () => delete row.dataset.drop);
    row.addEventListener("drop", (event) => {
      if (!own || own === row || of(own)[1] !== above) return;
      event.preventDefault();
      const beside = [...row.parentElement.children].filter((one) => one !== own && one.dataset.drag && of(one)[1] === above);
      const at = beside.indexOf(row) - (isBefore(event) ? 1 : 0);
      const act = Object.assign(document.createElement("input"), { type: "hidden", name: "act", value: `after:${of(own)[0]}.${at < 0 ? 0 : of(beside[at])[0]}` });
      const form = row.closest("form");
      form.append(act);
      form.submit();
    });
  }
});
