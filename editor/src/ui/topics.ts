// Topics that are not offered yet: found as somebody types, those that are nearly the same first; made by those who may.
// What the text names is offered by itself, and what is refused is not offered for this article again.

import { h, later } from "../dom";
import { Refused, type Server } from "../page";
import { say } from "../words";
import { arrows } from "./menu";

interface Topic {
  id: number;
  name: string;
}

/** Looks for names once the text is saved; `saved` is to be called then. */
export function topics(root: ParentNode, server: Server): { saved(): void } {
  const field = root.querySelector<HTMLInputElement>("[data-picks]");
  const group = field && root.querySelector<HTMLElement>(`[data-field="${field.dataset.picks}"]`);
  if (!field || !group) return { saved: () => {} };
  const list = h("ul", { class: "ed-menu ed-menu--panel" });
  const said = h("p", { class: "ed-quiet", role: "status" });
  field.parentElement!.after(list, said);
  let turn = 0;
  const clear = () => {
    turn++;
    list.replaceChildren();
    said.textContent = "";
  };
  const take = ({ id, name }: Topic) => {
    let box = [...group.querySelectorAll<HTMLInputElement>("input")].find(({ value }) => value === String(id));
    if (!box) {
      box = h("input", { type: "checkbox", value: id });
      group.prepend(h("label", {}, box, ` ${name}`));
    }
    box.checked = true;
    group.dispatchEvent(new Event("change", { bubbles: true }));
    field.value = "";
    clear();
    said.textContent = say("editor-topic-taken", { name });
    field.focus();
  };
  /** Whether it was made. */
  const make = async (name: string): Promise<boolean> => {
    try {
      take(await server.makeTopic(name));
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      said.textContent = error.said?.text ?? say("editor-topic-failed");
      return false;
    }
  };
  const item = (label: string, run: () => void) => h("li", {}, h("button", { type: "button", onclick: run }, label));
  const look = later(250, async () => {
    const name = field.value.trim();
    clear();
    const mine = turn;
    if (!name) return;
    const found = await server.topics(name).catch(() => null);
    if (mine !== turn) return;
    if (!found) return void (said.textContent = say("editor-topic-failed"));
    list.replaceChildren(...found.items.map((one) => item(one.name, () => take(one))));
    if (found.is_known) return;
    if (found.may_add) list.append(item(say("editor-topic-make", { name }), () => void make(name)));
    else said.textContent = say("editor-topic-ask", { name });
  });
  field.addEventListener("input", look);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    // What is meant is chosen in the list: Enter never makes what nobody looked at.
    event.preventDefault();
    list.querySelector("button")?.focus();
  });
  list.addEventListener("keydown", (event) => arrows(event, [...list.querySelectorAll("button")]));

  const named = h("ul", { class: "ed-named__list" });
  const heading = h("p", { class: "ed-quiet" });
  const box = h("div", { class: "ed-named", hidden: true }, heading, named);
  group.before(box);
  const mark = h("span", { class: "ed-named__count" });
  group.closest("details")?.querySelector("summary")?.append(" ", mark);
  const show = () => {
    const count = named.children.length;
    box.hidden = !count;
    heading.textContent = mark.textContent = count ? say("editor-named", { count }) : "";
  };
  const drop = (row: HTMLElement) => {
    const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector("button");
    row.remove();
    show();
    (next ?? field).focus();
  };
  const offer = ({ id, name }: { id: number | null; name: string }): HTMLElement => {
    const accept = async () => {
      if (id !== null) take({ id, name });
      // What could not be made is offered on.
      else if (!(await make(name))) return;
      drop(row);
    };
    const refuse = async () => {
      if (await server.refuseName(name).then(() => true, () => false)) drop(row);
      else said.textContent = say("editor-topic-failed");
    };
    const row = h("li", {},
      h("button", { type: "button", class: id === null ? "ed-named__new" : null, "aria-label": say(id === null ? "editor-named-make" : "editor-named-take", { name }), onclick: () => void accept() }, h("bdi", {}, name)),
      h("button", { type: "button", "aria-label": say("editor-named-refuse", { name }), onclick: () => void refuse() }, "×"));
    return row;
  };
  const lookForNames = later(1_500, async () => {
    const found = await server.names().catch(() => null);
    // Whoever is in the list just now is not to lose their place.
    if (!found || box.contains(document.activeElement)) return;
    const chosen = new Set([...group.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value));
    named.replaceChildren(...found.items.filter(({ id }) => !chosen.has(String(id))).map(offer));
    show();
  });
  lookForNames();
  return { saved: lookForNames };
}
