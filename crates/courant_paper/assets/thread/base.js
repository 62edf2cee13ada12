// The conversation where scripts run: forms come to where they are needed, votes are counted in place, what
// comes while the page is open is offered. Nothing here is needed to read or to write. The files of this folder
// are joined into one (`layout/style.rs`), which `site.js` asks for when a thread comes near the view.

// What is kept on this device, by name; in a browser that keeps nothing, nothing is.
const kept = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
};
const keep = (name, value) => {
  try {
    if (value) localStorage.setItem(name, JSON.stringify(value));
    else localStorage.removeItem(name);
  } catch {
    // Full, or not allowed: it holds for this page.
  }
};

const make = (name, look, words = "") => {
  const made = document.createElement(name);
  made.className = look;
  made.textContent = words;
  return made;
};
const button = (look, words, act) => {
  const made = make("button", look, words);
  made.type = "button";
  made.addEventListener("click", () => act(made));
  return made;
};
const say = (words, isProblem) => {
  const said = make("p", isProblem ? "notice notice--problem" : "notice", words);
  said.setAttribute("role", isProblem ? "alert" : "status");
  return said;
};
const focus = (on) => {
  if (!on.matches("a, button, input, textarea")) on.tabIndex = -1;
  on.focus({ preventScroll: true });
  on.scrollIntoView({ block: "nearest" });
};

// A page of this paper, asked for or sent to: the browser reads it, so that no text becomes markup here.
const ask = (address, fields) =>
  new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open(fields ? "POST" : "GET", address);
    asked.responseType = "document";
    asked.timeout = fields instanceof FormData ? 300_000 : 30_000;
    asked.onload = () => (asked.response ? resolve({ page: asked.response, at: asked.responseURL, status: asked.status }) : reject(asked.status));
    asked.onerror = asked.ontimeout = reject;
    asked.send(fields);
  });

// A style sheet, if it is not there yet; resolves once it holds.
const dressed = (href) =>
  new Promise((resolve) => {
    if ([...document.styleSheets].some((sheet) => sheet.href === href)) return resolve();
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.onload = link.onerror = resolve;
    link.href = href;
    document.head.append(link);
  });
const sheet = dressed(new URL("thread.css", location).href);

const thread = document.querySelector(".thread");
// Where the comments of this article are: `…/comments/`.
const all = thread?.matches(".thread--all")
  ? location.pathname.replace(/comments\/((about\/)?\d+\/)?$/, "comments/")
  : `${location.pathname}comments/`;
const number = (comment) => comment.id.replace("comment-", "");
