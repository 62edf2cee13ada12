// Arranging a front, and promotions in their slots, by pointer and by arrow keys; everything works without it. It only
// moves lines: what follows from a move is said by the server, which is sent the whole form and gives it back.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const say = document.querySelector("[data-say]");
  const form = () => document.getElementById("arrange");
  if (!say || !form()) return;
  let held = null; // The line that is moved, and where it came from.
  let isSending = false;

  const places = () => [...form().querySelectorAll("[data-place]")];
  const lines = (place) => [...place.querySelectorAll(":scope > [data-article]")];
  const tell = (key, line) => {
    const place = line.closest("[data-place]");
    const all = place ? lines(place) : [];
    const parts = [line.dataset.headline, place?.dataset.label ?? "", all.indexOf(line) + 1, all.length];
    say.textContent = say.dataset[key].replace(/%(\d)/g, (_, at) => parts[at - 1]);
  };
  const handle = (line) => line.querySelector("[data-grab]");

  const send = (act, after) => {
    isSending = true;
    const fields = new URLSearchParams(new FormData(form()));
    fields.set("act", act);
    const request = new XMLHttpRequest();
    request.open("POST", form().getAttribute("action"));
    request.responseType = "document";
    request.onload = () => {
      isSending = false;
      const fresh = request.response?.getElementById("arrange");
      if (!fresh) return fail(act);
      form().replaceWith(document.adoptNode(fresh));
      document.dispatchEvent(new Event("renewed"));
      ready();
      after();
    };
    request.onerror = () => fail(act);
    request.send(fields);
  };
  // The browser sends it itself and shows what comes.
  const fail = (act) => {
    isSending = true;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "act", value: act });
    form().append(field);
    form().submit();
  };
  const line = (article) => form().querySelector(`[data-place] > [data-article="${article}"]`);

  const grab = (one) => {
    held = { line: one, home: one.parentNode, next: one.nextElementSibling };
    one.classList.add("is-grabbed");
    handle(one).setAttribute("aria-pressed", "true");
  };
  const release = () => {
    const { line: one } = held;
    held = null;
    one.classList.remove("is-grabbed");
    handle(one).setAttribute("aria-pressed", "false");
  };
  const cancel = () => {
    const { line: one, home, next } = held;
    home.insertBefore(one, next);
    release();
    tell("canceled", one);
    handle(one).focus();
  };
  const drop = () => {
    const { line: one, home, next } = held;
    const place = one.closest("[data-place]");
    if (!place || (one.parentNode === home && one.nextElementSibling === next)) return cancel();
    release();
    const { article } = one.dataset;
    send(`move:${article}:${place.dataset.place}:${lines(place).indexOf(one)}`, () => {
      const now = line(article);
      if (!now) return;
      tell("dropped", now);
      handle(now).focus();
    });
  };
  // One line up or down, over the borders of places.
  const step = (down) => {
    const { line: one } = held;
    const all = places();
    const at = all.indexOf(one.parentNode);
    const beside = at < 0 ? null : down ? one.nextElementSibling : one.previousElementSibling;
    if (beside) down ? beside.after(one) : beside.before(one);
    else if (at < 0) all[0].prepend(one);
    else if (down) all[at + 1]?.prepend(one);
    else all[at - 1]?.append(one);
    handle(one).focus();
    one.scrollIntoView({ block: "nearest" });
    tell("moved", one);
  };

  document.addEventListener("keydown", (event) => {
    if (!held || held.pointer) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") step(key === "ArrowDown");
    else if (key === "Escape") cancel();
    else if (key === "Tab") return cancel();
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-grab]");
    if (!button || isSending) return;
    // What a pointer let go is no press.
    if (event.detail > 0) return;
    const one = button.closest("[data-article]");
    if (held) return drop();
    grab(one);
    tell("grabbed", one);
  });

  document.addEventListener("pointerdown", (event) => {
    const button = event.target.closest("[data-grab]");
    if (!button || event.button !== 0 || isSending) return;
    if (held) cancel();
    event.preventDefault();
    grab(button.closest("[data-article]"));
    held.pointer = event.pointerId;
    tell("grabbed", held.line);
  });
  document.addEventListener("pointermove", (event) => {
    if (held?.pointer !== event.pointerId) return;
    const { line: one } = held;
    const edge = 48;
    if (event.clientY < edge) window.scrollBy(0, -12);
    if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const over = under?.closest("[data-place] > [data-article]");
    if (over && over !== one) {
      const box = over.getBoundingClientRect();
      event.clientY < box.top + box.height / 2 ? over.before(one) : over.after(one);
    } else if (!over) {
      const place = under?.closest("section")?.querySelector("[data-place]");
      if (place && !lines(place).length) place.append(one);
    }
  });
  document.addEventListener("pointerup", (event) => {
    if (held?.pointer === event.pointerId) drop();
  });
  document.addEventListener("pointercancel", (event) => {
    if (held?.pointer === event.pointerId) cancel();
  });

  // Buttons of lines without another page: the focus stays where it is.
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    const [word, article] = (button?.value ?? "").split(":");
    // What leads to another page.
    if (!article || ["pick", "end"].includes(word) || event.target !== form()) {
      if (!button?.hasAttribute("data-preview")) isSending = true;
      return;
    }
    event.preventDefault();
    if (isSending) return;
    const value = button.value;
    send(value, () => {
      const now = line(article);
      if (now) tell("moved", now);
      const again = form().querySelector(`[value="${CSS.escape(value)}"]`);
      (again ?? (now && handle(now)) ?? form().querySelector("[name=q]"))?.focus();
    });
  });
  // What is not saved is lost.
  window.addEventListener("beforeunload", (event) => {
    if (form().hasAttribute("data-draft") && !isSending) event.preventDefault();
  });
  // Back on a page that was left.
  window.addEventListener("pageshow", () => (isSending = false));
  const ready = () => form().querySelectorAll("[data-grab]").forEach((button) => (button.hidden = false));
  ready();
});
