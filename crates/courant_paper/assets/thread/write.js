
// What is typed is kept until it was sent, by thread and by what it answers.
const DRAFT = "draft ";
const LIFE = 30 * 86_400_000;
const draftOf = (form) => `${DRAFT}${new URL(form.action).pathname} ${form.elements.parent.value}`;

// The page of a comment that was written here is kept with the name, to be found again where the comment stands.
const OWN = 50;
function keepOwn(page, path) {
  const id = page.querySelector("[data-comment]")?.dataset.comment;
  if (!id || !kept("me")) return;
  const links = Object.entries({ ...kept("own")?.links, [id]: path }).slice(-OWN);
  keep("own", { words: page.querySelector("h1").textContent, links: Object.fromEntries(links) });
}
function claim() {
  const { words, links } = kept("own") ?? {};
  for (const id in links) {
    const foot = document.querySelector(`#comment-${id} > .comment__foot`);
    if (!foot || foot.querySelector(".comment__own")) continue;
    const link = make("a", "comment__own", words);
    link.href = links[id];
    foot.append(" ", link);
  }
}

// Makes a form of a comment remember: the text that was not sent, and who writes if they wish it.
function remember(form) {
  const { text, name, email, issued } = form.elements;
  if (text) offerNames(form, text);
  if (!text || !issued) return;
  const key = draftOf(form);
  const draft = kept(key);
  if (draft && !text.value) {
    text.value = draft.text;
    const said = make("span", "write__draft", form.dataset.draft);
    said.setAttribute("role", "status");
    form.querySelector(".write__send").append(said);
    text.addEventListener("input", () => said.remove(), { once: true });
  }
  text.addEventListener("input", () => keep(key, text.value && { text: text.value, at: Date.now() }));
  const place = form.querySelector(".write__remember");
  if (!place) return;
  const box = document.createElement("input");
  box.type = "checkbox";
  const label = make("label", "", ` ${place.dataset.words}`);
  label.prepend(box);
  place.append(label);
  const me = kept("me");
  box.checked = !!me;
  if (me && !name.value && !email.value) [name.value, email.value] = [me.name, me.email];
  form.addEventListener("input", () => {
    keep("me", box.checked && { name: name.value, email: email.value });
    if (!box.checked) keep("own", null);
  });
}

// A picture goes with the text: what cannot be taken is said at its field, before anything is sent.
function illustrate(form) {
  const { picture, alt } = form.elements;
  if (!picture || !alt) return;
  picture.addEventListener("change", () => {
    const [file] = picture.files;
    alt.required = !!file;
    picture.setCustomValidity(file?.size > picture.dataset.most ? picture.dataset.large : "");
    picture.reportValidity();
  });
  // Nobody can be told of a field that is folded away.
  form.addEventListener("invalid", ({ target }) => target.closest("details")?.setAttribute("open", ""), true);
}
// What a form sends: as a form with a file only if there is one, and without it for a preview.
function fieldsOf(form, pressed) {
  const fields = new FormData(form);
  if (pressed?.name) fields.set(pressed.name, pressed.value);
  if (!fields.get("picture")?.size || pressed?.value === "preview") fields.delete("picture");
  return fields.has("picture") ? fields : new URLSearchParams(fields);
}
// A form that came in the place of another keeps the picture that was chosen there, unless that is what was wrong.
function keepPicture(from, to) {
  const [had, has] = [from.elements.picture, to?.elements.picture];
  if (!had?.files.length || !has || has.ariaInvalid === "true") return;
  has.files = had.files;
  has.closest("details").open = true;
  to.querySelector(".write__again")?.remove();
  has.dispatchEvent(new Event("change"));
}

// The pages on which one writes without this script do so with it too. Led to their own page, the writer's text has
// been taken; which one it was, the tab knows.
const isOwn = location.pathname.startsWith("/~comment/");
try {
  for (const form of document.querySelectorAll(".conversation form.write")) {
    remember(form);
    illustrate(form);
    proveBefore(form);
    if (form.elements.issued) form.addEventListener("submit", () => sessionStorage.setItem("sent", draftOf(form)));
  }
  if (isOwn && sessionStorage.getItem("sent")) keep(sessionStorage.getItem("sent"), null);
  if (isOwn) {
    sessionStorage.removeItem("sent");
    keepOwn(document, location.pathname);
  }
  for (const name of Object.keys(localStorage)) if (name.startsWith(DRAFT) && !(kept(name)?.at > Date.now() - LIFE)) keep(name, null);
} catch {
  // A browser that keeps nothing has nothing to forget.
}
