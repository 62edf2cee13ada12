// Choosing pictures and other media of the library, or files of this device.

import type { Desk } from "../desk";
import { h, labelled, later } from "../dom";
import type { Medium } from "../page";
import { upload } from "../plugins/uploads";
import { say } from "../words";
import { showDialog } from "./panel";

export function choose(desk: Desk, isSeveral: boolean, then: (chosen: Medium[]) => void, family = "picture"): void {
  const isPicture = family === "picture";
  const query = h("input", { type: "search", autocomplete: "off" });
  const grid = h("ul", { class: "ed-grid" });
  const state = h("p", { role: "status", class: "ed-quiet" });
  const more = h("button", { type: "button", hidden: true }, say("editor-more"));
  const done = h("button", { type: "button", class: "main" }, say("editor-choose"));
  const chosen = new Map<number, Medium>();
  let [turn, further] = [0, ""];
  const dialog = showDialog(say(isPicture ? "editor-library" : `editor-kept-${family === "document" ? "download" : family}`), "ed-dialog--library", (dialog) => {
    done.addEventListener("click", () => {
      dialog.close();
      then([...chosen.values()]);
    });
    return [labelled(say("editor-library-search"), query), state, grid, h("p", { class: "ed-do" }, more, isSeveral ? done : null)];
  });
  const show = (medium: Medium) => {
    const name = medium.alt || medium.label || medium.title || medium.caption || say("editor-picture-unnamed", { id: medium.id });
    const button = h("button", { type: "button", class: "ed-thumb", "aria-pressed": isSeveral ? "false" : null }, medium.thumb || medium.src ? h("img", { src: medium.thumb || medium.src, alt: "", loading: "lazy" }) : h("span", { class: "ed-thumb__none" }), h("span", {}, name),
      medium.have_rights_ended ? h("strong", {}, say("editor-rights-ended")) : null);
    button.addEventListener("click", () => {
      if (!isSeveral) {
        dialog.close();
        return then([medium]);
      }
      if (!chosen.delete(medium.id)) chosen.set(medium.id, medium);
      button.setAttribute("aria-pressed", String(chosen.has(medium.id)));
    });
    return h("li", {}, button);
  };
  const load = async (isMore: boolean) => {
    const mine = ++turn;
    state.textContent = say("editor-loading");
    try {
      const found = await desk.server.library(family, query.value.trim(), isMore ? further : "");
      if (mine !== turn) return;
      further = found.further ?? "";
      if (!isMore) grid.replaceChildren();
      grid.append(...found.items.map(show));
      state.textContent = grid.children.length ? "" : say(isPicture ? "editor-library-none" : "editor-library-empty");
    } catch {
      if (mine === turn) state.textContent = say("editor-library-failed");
    }
    more.hidden = !further;
  };
  query.addEventListener("input", later(250, () => void load(false)));
  more.addEventListener("click", () => void load(true));
  query.focus();
  void load(false);
}

/** Opens the device's own choice of files and uploads what is chosen. */
export function chooseFiles(desk: Desk, then: (medium: Medium) => void, isSeveral = false): void {
  const input = h("input", { type: "file", accept: "image/*", multiple: isSeveral, hidden: true });
  input.addEventListener("change", async () => {
    for (const file of [...(input.files ?? [])]) {
      desk.tell(say("editor-uploading", { name: file.name }));
      const medium = await upload(desk, file, () => {});
      if (medium) {
        then(medium);
        desk.tell(say("editor-uploaded", { name: file.name }));
      }
    }
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  desk.main.append(input);
  input.click();
}
