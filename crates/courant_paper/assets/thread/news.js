
// What came since the page was made: told by a stream, fetched as a page, put in only when the reader asks.
const live = thread?.dataset.live && new URL(thread.dataset.live, location);
// Up to when comments are on the page, and up to when some are known of (ms UTC).
let shown = Number(live && live.searchParams.get("since"));
let heard = shown;
let waiting = null;
const DEPTH = 6;

const arrivals = async () => {
  const { page, status } = await ask(`${all}since/${shown}/`);
  const section = page.querySelector(".thread");
  if (status !== 200 || !section) throw page;
  const comments = [...section.querySelectorAll(".comment")].filter((comment) => !document.getElementById(comment.id));
  const to = Number(new URL(section.dataset.live, location).searchParams.get("since"));
  return { comments, to, title: section.querySelector(".thread__title").textContent, words: section.dataset.new };
};

// Newest first, as far as the page shows it.
const isNewestFirst = (list) => {
  const dates = [...list.querySelectorAll(":scope > li > .comment:not(.comment--pinned) .comment__head time")].map(({ dateTime }) => Date.parse(dateTime));
  return dates.length > 1 && dates[0] > dates.at(-1);
};

function insert({ comments, to, title }) {
  let list = thread.querySelector(".comments");
  if (!list) {
    list = make("ol", "comments");
    thread.querySelector(".thread__title").after(list);
  }
  const isTop = isNewestFirst(list);
  const pinned = [...list.querySelectorAll(":scope > li > .comment--pinned")].at(-1)?.parentElement;
  for (const comment of comments) {
    const item = document.createElement("li");
    item.append(document.adoptNode(comment));
    comment.classList.add("comment--new");
    const parent = document.getElementById(`comment-${comment.dataset.parent}`)?.parentElement;
    if (parent) {
      let depth = 0;
      for (let up = parent.parentElement; up !== list && up; up = up.parentElement.closest("ol")) depth++;
      const own = parent.querySelector(":scope > ol");
      if (depth >= DEPTH) parent.parentElement.append(item);
      else if (own) own.append(item);
      else {
        const answers = document.createElement("ol");
        answers.append(item);
        parent.querySelector(":scope > .comment").after(answers);
      }
    } else if (isTop && pinned) pinned.after(item);
    else if (isTop) list.prepend(item);
    else list.append(item);
  }
  thread.querySelector(".thread__title").textContent = title;
  shown = to;
  heard = Math.max(heard, to);
  waiting = null;
  bell.replaceChildren();
  veil();
  claim();
  // Of very many a page brings the first.
  look();
}

// Shows a comment that was just sent in its place; what else came stands in its own.
async function show(id, href) {
  if (!id) return;
  if (isWhole) await arrivals().then(insert, () => {});
  const comment = document.getElementById(`comment-${id}`);
  if (comment) focus(comment);
  else location.assign(href);
}

// A button that has no height of its own: nothing moves when it comes.
const bell = make("div", "thread__new");
bell.setAttribute("role", "status");
async function look() {
  if (shown >= heard) return;
  const found = await arrivals().catch(() => null);
  if (!found?.comments.length) return;
  waiting = found;
  bell.replaceChildren(button("", found.words, () => {
    const [first] = waiting.comments;
    insert(waiting);
    focus(first);
  }));
}

// On a page of one branch, or of a further stretch, what is new has no place.
const isWhole = !!live && !thread.querySelector(".comment--asked") && !new URLSearchParams(location.search).has("after");
let stream = null;
let inView = false;
const turn = () => {
  const wanted = inView && document.visibilityState === "visible";
  if (!wanted) {
    stream?.close();
    stream = null;
  } else if (!stream) {
    live.searchParams.set("since", heard);
    stream = new EventSource(live);
    stream.addEventListener("message", ({ data }) => {
      if (!(Number(data) > heard)) return;
      heard = Number(data);
      // Not all who read the same page ask in the same moment.
      setTimeout(look, Math.random() * 1_000);
    });
  }
};
if (isWhole) {
  thread.prepend(bell);
  document.addEventListener("visibilitychange", turn);
  new IntersectionObserver((seen) => {
    inView = seen.at(-1).isIntersecting;
    turn();
  }).observe(thread);
}
