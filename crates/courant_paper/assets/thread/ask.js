// Words selected in the text can be asked about: a link near them leads to the form. It stands below the selection, is
// made only where the thread takes comments, and leaves the selection alone.
{
  const article = /^\/~thread\/([\w-]+)$/.exec(thread?.querySelector(".thread__write a")?.pathname)?.[1];
  const body = document.querySelector(".body");
  if (article && body) {
    const form = `/~ask/${article}`;
    const about = make("a", "ask-about");
    about.hidden = true;
    about.rel = "nofollow";
    // A press on it must not take the selection away before it is followed.
    about.addEventListener("pointerdown", (event) => event.preventDefault());
    let words = null;
    const near = async () => {
      const selection = getSelection();
      const range = selection.rangeCount ? selection.getRangeAt(0) : null;
      const passage = selection.toString().trim();
      const block = range?.commonAncestorContainer;
      const within = (block?.closest ? block : block?.parentElement)?.closest(".body :is(p, li, blockquote, figcaption, h2, h3, dd, td)");
      if (!within || passage.length < 3 || passage.length > 1_000) return void (about.hidden = true);
      const side = (isBefore) => {
        const rest = document.createRange();
        rest.selectNodeContents(within);
        if (isBefore) rest.setEnd(range.startContainer, range.startOffset);
        else rest.setStart(range.endContainer, range.endOffset);
        return isBefore ? rest.toString().slice(-100) : rest.toString().slice(0, 100);
      };
      about.href = `${form}?${new URLSearchParams({ passage, before: side(true), after: side(false) })}`;
      const { bottom, left } = range.getBoundingClientRect();
      about.style.top = `${bottom + scrollY + 8}px`;
      about.style.left = `${Math.max(8, Math.min(left, innerWidth - 200))}px`;
      // Its words are those of the form, which is asked for once.
      words ??= ask(form).then(({ page, status }) => (status === 200 ? page.querySelector(".write") && page.querySelector("h1")?.textContent : null));
      about.textContent = (await words.catch(() => null)) ?? "";
      about.hidden = !about.textContent || getSelection().isCollapsed;
      if (!about.isConnected) document.body.append(about);
    };
    const later = (event) => event.target !== about && setTimeout(near);
    for (const name of ["pointerup", "keyup"]) addEventListener(name, later);
    document.addEventListener("selectionchange", () => getSelection().isCollapsed && (about.hidden = true));
  }
}
