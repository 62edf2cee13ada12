// A medium for a field of a form, chosen from the library in a dialog. Without it the same button leads to a page.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const make = (name, attributes = {}, ...children) => {
    const node = Object.assign(document.createElement(name), attributes);
    node.append(...children);
    return node;
  };
  const equip = (button) => {
    const field = document.getElementById(button.dataset.for);
    const words = button.dataset;
    const shown = make("span", { className: "pick__shown" });
    button.after(shown);
    const show = ({ thumb, label }) => {
      shown.replaceChildren(...(thumb ? [make("img", { src: thumb, alt: "" })] : []), make("bdi", { textContent: label }));
    };
    const ask = async (address) => {
      const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
      return answer?.ok ? answer.json() : null;
    };
    const look = async () => {
      const id = /(\d+)\/?$/.exec(field.value.trim())?.[1];
      const found = id && (await ask(`/~desk/library/${id}.json`));
      if (found) show(found);
      else shown.replaceChildren();
    };
    field.addEventListener("change", look);
    if (field.value) look();
    button.addEventListener("click", (event) => {
      event.preventDefault();
      const title = make("h2", { textContent: button.textContent, id: "pick-title" });
      const close = make("button", { type: "button", textContent: words.close, onclick: () => dialog.close() });
      const query = make("input", { type: "search", id: "pick-query", autocomplete: "off" });
      const list = make("ul", { className: "media" });
      const said = make("p", { className: "quiet" });
      said.setAttribute("role", "status");
      const more = make("button", { type: "button", textContent: words.more, hidden: true });
      const dialog = make("dialog", { className: "pick-dialog" }, make("div", { className: "pick-dialog__head" }, title, close),
        make("p", {}, make("label", { htmlFor: "pick-query", textContent: words.search }), " ", query), said, list, make("p", { className: "buttons" }, more));
      dialog.setAttribute("aria-labelledby", "pick-title");
      const take = (item) => {
        field.value = item.id;
        show(item);
        dialog.close();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        button.focus();
      };
      let [turn, further] = [0, ""];
      const load = async (isMore) => {
        const own = ++turn;
        const query_ = new URLSearchParams({ q: query.value.trim(), family: words.pick, before: isMore ? further : "" });
        const found = await ask(`/~desk/library.json?${query_}`);
        if (own !== turn) return;
        if (!isMore) list.replaceChildren();
        for (const item of found?.items ?? []) {
          const picture = make("span", { className: "medium__picture" }, ...(item.thumb ? [make("img", { src: item.thumb, alt: "", loading: "lazy" })] : []));
          const ended = item.have_rights_ended ? [make("strong", { className: "late", textContent: words.ended })] : [];
          list.append(make("li", { className: "medium" }, make("button", { type: "button", onclick: () => take(item) }, picture, make("bdi", { className: "medium__name", textContent: item.label }), ...ended)));
        }
        further = found?.further ?? "";
        more.hidden = !further;
        said.textContent = list.children.length ? "" : words.none;
      };
      let wait;
      query.addEventListener("input", () => {
        clearTimeout(wait);
        wait = setTimeout(load, 250);
      });
      more.addEventListener("click", () => load(true));
      dialog.addEventListener("close", () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
      query.focus();
      load();
    });
  };
  const equipAll = () => document.querySelectorAll("[data-pick]").forEach(equip);
  equipAll();
  // A script put another form in place of the one there was.
  document.addEventListener("renewed", equipAll);
});
