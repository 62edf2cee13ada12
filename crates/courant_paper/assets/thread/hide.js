
// People whose comments this device does not show: name and address as given, and the words that say so. Who gave no name
// may be anybody: of those one comment is hidden, by its number.
const hidden = () => kept("hidden") ?? { words: {}, people: [] };
const who = (comment) => {
  const author = comment.querySelector(".comment__author");
  return author && { name: author.textContent, href: author.querySelector("a")?.href ?? "", id: number(comment) };
};
const same = (one, author) => (one.by ? one.id === author.id : one.name === author.name && one.href === author.href);

// Shows and hides whatever is on the page by what is kept.
function veil() {
  const { words, people } = hidden();
  for (const comment of document.querySelectorAll(".thread .comment")) {
    const author = who(comment);
    const line = comment.querySelector(":scope > .comment__veil");
    const found = author && people.find((one) => same(one, author));
    const isHidden = !!found;
    if (isHidden === !!line) continue;
    line?.remove();
    comment.classList.toggle("comment--veiled", isHidden);
    if (!isHidden) continue;
    const told = make("p", "comment__veil", (found.by ?? words.by).replace("{name}", author.name));
    told.append(" ", button("", words.show, () => (unhide(author), focus(comment))));
    comment.prepend(told);
  }
  const list = thread.querySelector(".thread__hidden");
  list?.remove();
  if (!people.length) return;
  const told = make("p", "thread__hidden", words.list);
  for (const one of people) {
    const made = button("", one.name, () => unhide(one));
    made.setAttribute("aria-label", `${words.show}: ${one.name}`);
    told.append(" ", made);
  }
  (thread.querySelector(".thread__feed") ?? thread.lastElementChild).before(told);
}

function unhide(author) {
  const { words, people } = hidden();
  const rest = people.filter((one) => !same(one, author));
  keep("hidden", rest.length && { words, people: rest });
  veil();
}

// The button for it, beside what else can be done about a comment.
function hideable(act, comment) {
  const place = act.querySelector("comment-hide");
  const author = who(comment);
  if (!place || !author) return;
  const { hide, one, ...words } = place.dataset;
  place.replaceChildren(button("", hide, () => {
    keep("hidden", { words, people: [...hidden().people, { ...author, by: one }].slice(-200) });
    close();
    veil();
    focus(comment.querySelector(".comment__veil button") ?? comment);
  }));
}
