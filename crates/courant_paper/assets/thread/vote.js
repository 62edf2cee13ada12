
// The votes of this device, by comment; the latest five hundred of them.
const VOTES = 500;
const press = (act, id) => {
  const own = kept("votes")?.[id];
  for (const one of act.querySelectorAll(".vote button")) if (one.value !== "none") one.setAttribute("aria-pressed", one.value === own);
};

// What can be done about a comment, as its own page has it.
function fillAct(place, page, comment) {
  const act = page.querySelector(`#${comment.id} .comment__act`);
  if (!act) return false;
  place.replaceChildren(document.adoptNode(act));
  // The comment's own foot has that link already.
  act.querySelector('a[href^="/~thread/"]')?.remove();
  place.setAttribute("aria-label", act.querySelector(".vote")?.getAttribute("aria-label") ?? "");
  able(act);
  return true;
}

// Makes votes count in place, and people able to be hidden.
function able(act) {
  const comment = act.closest(".comment") ?? open.words.comment;
  const id = number(comment);
  const form = act.querySelector(".vote");
  press(act, id);
  hideable(act, comment);
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { value } = event.submitter;
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    act.querySelector(".notice")?.remove();
    try {
      const { page } = await ask(form.action, new URLSearchParams({ vote: value }));
      const counted = page.getElementById(comment.id);
      const told = page.querySelector(".notice--problem");
      if (!counted) {
        act.prepend(say(told?.textContent ?? form.dataset.failed, true));
        return;
      }
      const votes = Object.entries({ ...kept("votes"), [id]: value }).filter(([, vote]) => vote !== "none");
      keep("votes", Object.fromEntries(votes.slice(-VOTES)));
      comment.querySelector(".comment__foot a").textContent = counted.querySelector(".comment__foot a").textContent;
      const now = counted.querySelectorAll(".vote b");
      act.querySelectorAll(".vote b").forEach((count, at) => (count.textContent = now[at].textContent));
      press(act, id);
    } catch {
      act.prepend(say(form.dataset.failed, true));
    } finally {
      form.ariaBusy = null;
    }
  });
}
