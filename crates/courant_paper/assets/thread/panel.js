
// The one form that is open: its place, the link that brought it, its words.
let open = null;
const close = () => {
  if (!open) return;
  const { place, link, words } = open;
  open = null;
  link.removeAttribute("aria-expanded");
  words.link.hidden = false;
  const had = place.contains(document.activeElement);
  place.remove();
  if (had) focus(link.isConnected ? link : words.comment?.querySelector(".comment__foot a") ?? thread);
};

// Brings what a link leads to below its comment; where that fails, the link is followed as ever.
async function bring(link, fill) {
  const comment = link.closest(".comment");
  if (open?.link === link) return close();
  close();
  link.setAttribute("aria-busy", "true");
  try {
    const { page } = await ask(link.href);
    await Promise.all([sheet, ...[...page.querySelectorAll('head link[rel="stylesheet"]')].slice(1).map(({ href }) => dressed(href))]);
    close();
    const place = make("section", "inplace");
    const words = { comment, link: link.closest(".thread__write") ?? {} };
    open = { place, link, words };
    if (!fill(place, page, comment)) throw page;
    words.link.hidden = true;
    if (comment) comment.append(place);
    else link.parentElement.after(place);
    link.setAttribute("aria-expanded", "true");
    place.scrollIntoView({ block: "nearest" });
    focus(place.querySelector("form :is(textarea, input:not([type=hidden]), button)") ?? place);
  } catch {
    location.assign(link.href);
  } finally {
    link.removeAttribute("aria-busy");
  }
}

// What a page of the conversation says, without what the article around it says already.
function fillForm(place, page) {
  const from = page.querySelector(".conversation");
  const form = from?.querySelector("form.write:not(.write--withdraw)");
  const title = from?.querySelector("h1")?.textContent ?? "";
  const parts = [...(from?.querySelectorAll(".notice, h2, .comment--preview, .conversation__keep") ?? [])];
  if (!form && !parts.length) return false;
  const own = parts.some((part) => part.matches(".conversation__state"));
  if (form && !own) {
    open.words.cancel = form.dataset.cancel;
    open.words.failed = form.dataset.failed;
  }
  const head = make("p", "inplace__head");
  head.append(make("b", "", title), button("inplace__close", open.words.cancel, close));
  place.replaceChildren(head, ...parts.filter((part) => !own || !part.matches(".comment--preview")).map((part) => document.adoptNode(part)));
  place.setAttribute("aria-label", title);
  if (!form || own) return true;
  place.append(document.adoptNode(form));
  remember(form);
  illustrate(form);
  prove(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(place, form, event.submitter);
  });
  return true;
}

// Sends a form and shows what the answer says in its place; whatever goes wrong, what was typed stays.
async function send(place, form, pressed) {
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  try {
    if (pressed?.value !== "preview") await proven(form);
    const { page, at } = await ask(form.action, fieldsOf(form, pressed));
    const from = page.querySelector(".conversation");
    const { pathname } = new URL(at);
    const isSent = pathname.startsWith("/~comment/");
    if (isSent) {
      keep(draftOf(form), null);
      keepOwn(page, pathname);
    }
    if (!from) throw page;
    if (open?.place !== place) return;
    if (!isSent && !from.querySelector("form.write") && form.elements.text) {
      // Only what was wrong is told: the text is still here.
      place.querySelectorAll(".notice").forEach((notice) => notice.remove());
      form.before(document.adoptNode(from.querySelector(".notice")));
      return;
    }
    const seen = from.querySelector(".conversation__state a");
    const [, id] = /#comment-(\d+)$/.exec(seen?.href) ?? [];
    seen?.remove();
    fillForm(place, page);
    keepPicture(form, place.querySelector("form"));
    if (isSent) {
      const keeps = place.querySelector(".conversation__keep");
      const own = make("a", "", place.getAttribute("aria-label"));
      own.href = pathname;
      keeps?.prepend(own, " ");
      place.querySelector(".notice")?.setAttribute("role", "status");
      await show(id, seen?.href);
    }
    if (!id) focus(place.querySelector("[aria-invalid], .comment--preview") ?? place.querySelector(".notice") ?? place);
  } catch {
    place.querySelector(".notice")?.remove();
    form.before(say(open?.words.failed, true));
  } finally {
    form.ariaBusy = null;
  }
}
