// Small panels that float beside what they are about, and dialogs. Escape closes them, and the focus goes back.

import { freshId, h, labelled, place } from "../dom";
import { say } from "../words";

type Place = { left: number; right: number; top: number; bottom: number };

let open: { element: HTMLElement; close: () => void } | null = null;

/** Shows a panel at a place; another one that is open goes. Gives back what closes it. */
export function showPanel(content: HTMLElement, label: string, at: Place, whenClosed: () => void = () => {}): () => void {
  open?.close();
  const element = h("div", { class: "ed-panel", role: "dialog", "aria-label": label }, content);
  document.querySelector("[data-editor]")!.append(element);
  place(element, at);
  const outside = (event: Event) => {
    if (!element.contains(event.target as Node)) close();
  };
  const close = () => {
    if (open?.element !== element) return;
    open = null;
    document.removeEventListener("pointerdown", outside, true);
    element.remove();
    whenClosed();
  };
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  document.addEventListener("pointerdown", outside, true);
  open = { element, close };
  element.querySelector<HTMLElement>("input, select, button")?.focus();
  return close;
}

/** A dialog over everything; `finish` closes it. */
export function showDialog(title: string, className: string, build: (dialog: HTMLDialogElement) => (HTMLElement | string)[]): HTMLDialogElement {
  const id = freshId("title");
  const before = document.activeElement as HTMLElement | null;
  const dialog = h("dialog", { class: `ed-dialog ${className}`, "aria-labelledby": id });
  const close = h("button", { type: "button", class: "ed-dialog__close", "aria-label": say("editor-close"), onclick: () => dialog.close() }, "×");
  dialog.append(h("div", { class: "ed-dialog__head" }, h("h2", { id }, title), close), ...build(dialog));
  dialog.addEventListener("close", () => {
    dialog.remove();
    before?.focus?.();
  });
  document.querySelector("[data-editor]")!.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Asks for one line; `take` gives what is wrong with it, or null. */
export function askFor(label: string, type: string, take: (value: string) => string | null): void {
  const input = h("input", { type, required: true, autocomplete: "off" });
  const wrong = h("p", { class: "ed-wrong", role: "alert" });
  const dialog = showDialog(label, "ed-dialog--small", () => [
    h("form", {
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        const problem = take(input.value);
        wrong.textContent = problem ?? "";
        if (problem) {
          input.setAttribute("aria-invalid", "true");
          input.focus();
        } else dialog.close();
      },
    }, labelled(label, input), wrong, h("p", { class: "ed-do" }, h("button", { type: "submit", class: "main" }, say("editor-insert")))),
  ]);
  input.focus();
}
