// The link of some words: an address, or an article of this paper found by its headline.

import { schema } from "../body/schema";
import { markAround, setLink } from "../commands";
import type { Desk } from "../desk";
import { freshId, h, labelled, later } from "../dom";
import { linkAddress } from "../paste/address";
import { ownPath } from "../paste/plugin";
import { say } from "../words";
import { arrows } from "./menu";
import { showPanel } from "./panel";

export function showLink(desk: Desk): void {
  const { view } = desk;
  const { state } = view;
  const { from, to } = state.selection;
  if (!state.selection.$from.parent.type.allowsMarkType(schema.marks.link)) return;
  const current: string = markAround(state, schema.marks.link)?.mark.attrs.value.href ?? "";
  const help = freshId("help");
  const input = h("input", { type: "text", inputmode: "url", value: current, autocomplete: "off", "aria-describedby": help });
  const wrong = h("p", { class: "ed-wrong", role: "alert", id: help });
  const found = h("ul", { class: "ed-menu ed-menu--panel", "aria-label": say("editor-link-found") });
  let close = () => {};
  const set = (href: string | null, text?: string) => {
    close();
    setLink(href, text)(view.state, view.dispatch);
    view.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const raw = input.value.trim();
    if (!raw) return set(null);
    // `example.org/x` is meant as an address of the web, `/x` as one of this paper.
    const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/|$)/u.test(raw);
    const href = isBare ? linkAddress(`https://${raw}`) : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(raw) ? `mailto:${raw}` : /^([a-z]+:|[/#])/i.test(raw) ? linkAddress(raw) : null;
    if (href) return set(ownPath(href));
    wrong.textContent = say("editor-link-bad");
    input.setAttribute("aria-invalid", "true");
    input.focus();
  };
  let asked = 0;
  const look = later(250, async () => {
    const query = input.value.trim();
    const turn = ++asked;
    if (query.length < 2 || /^([a-z]+:|\/)/i.test(query)) return found.replaceChildren();
    const { items } = await desk.server.articles(query).catch(() => ({ items: [] }));
    if (turn !== asked) return;
    found.replaceChildren(...items.slice(0, 8).map(({ headline, path, date_text }) =>
      h("li", {}, h("button", { type: "button", onclick: () => set(path, headline) }, h("span", {}, headline), h("small", {}, date_text)))));
  });
  input.addEventListener("input", look);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      found.querySelector("button")?.focus();
    }
  });
  found.addEventListener("keydown", (event) => arrows(event, [...found.querySelectorAll("button")]));
  const form = h("form", { class: "ed-link-form", novalidate: true, onsubmit: submit },
    labelled(say("editor-link-address"), input), wrong,
    h("p", { class: "ed-do" },
      h("button", { type: "submit", class: "main" }, say("editor-link-set")),
      current ? h("button", { type: "button", onclick: () => set(null) }, say("editor-link-remove")) : null),
    found);
  const [a, b] = [view.coordsAtPos(from), view.coordsAtPos(to)];
  close = showPanel(form, say("editor-link"), { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right), top: a.top, bottom: b.bottom }, () => view.focus());
  input.select();
}

/** The language and direction of a passage or of the blocks the cursor is in. */
export function showLanguage(desk: Desk, apply: (tag: string, direction: string) => void, button: HTMLElement): void {
  const { view } = desk;
  const current: string = markAround(view.state, schema.marks.lang)?.mark.attrs.value ?? view.state.selection.$from.parent.attrs.lang ?? "";
  const known = desk.page.languages;
  const select = h("select", {},
    h("option", { value: "" }, say("editor-language-article")),
    ...known.map(({ tag, label }) => h("option", { value: tag, selected: tag === current, lang: tag }, label)),
    current && !known.some(({ tag }) => tag === current) ? h("option", { value: current, selected: true }, current) : null);
  const other = h("input", { type: "text", autocomplete: "off", maxlength: 35, placeholder: "sw, pt-BR, zh-Hant" });
  const direction = h("select", {},
    h("option", { value: "" }, say("editor-direction-language")),
    h("option", { value: "ltr" }, say("editor-direction-ltr")),
    h("option", { value: "rtl" }, say("editor-direction-rtl")));
  let close = () => {};
  const form = h("form", {
    class: "ed-link-form",
    onsubmit: (event: Event) => {
      event.preventDefault();
      close();
      apply(other.value.trim() || select.value, direction.value);
      view.focus();
    },
  }, labelled(say("editor-language"), select), labelled(say("editor-language-other"), other), labelled(say("editor-direction"), direction),
  h("p", { class: "ed-do" }, h("button", { type: "submit", class: "main" }, say("editor-language-set"))));
  close = showPanel(form, say("editor-language"), button.getBoundingClientRect(), () => view.focus());
}
