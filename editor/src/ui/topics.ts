// Topics that are not offered yet: found as somebody types, those that are nearly the same first; made by those who may.

import { h, later } from "../dom";
import { Refused, type Server } from "../page";
import { say } from "../words";
import { arrows } from "./menu";

interface Topic {
  id: number;
  name: string;
}

export function topics(root: ParentNode, server: Server): void {
  const field = root.querySelector<HTMLInputElement>("[data-picks]");
  const group = field && root.querySelector<HTMLElement>(`[data-field="${field.dataset.picks}"]`);
  if (!field || !group) return;
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
  const make = async (name: string) => {
    try {
      take(await server.makeTopic(name));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      said.textContent = error.said?.text ?? say("editor-topic-failed");
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
}
