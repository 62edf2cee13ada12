
// Links of the conversation bring what they lead to.
thread?.addEventListener("click", (event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest("a");
  const comment = link?.closest(".comment");
  let fill = null;
  if (/^\/~(thread|report|follow)\//.test(link?.pathname)) fill = fillForm;
  else if (comment && link.matches(".comment__foot > :not(.comment__own)")) fill = fillAct;
  if (!fill || link.origin !== location.origin) return;
  event.preventDefault();
  const act = fill === fillAct && comment.querySelector(":scope > .comment__act");
  if (act) focus(act.querySelector("button"));
  else bring(link, fill);
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.isComposing && open?.place.contains(event.target)) close();
});

// A comment that is not on this page has one of its own.
const seek = async () => {
  const [, id] = /^#comment-(\d{1,15})$/.exec(location.hash) ?? [];
  if (!id || document.getElementById(`comment-${id}`)) return;
  const { page, status } = await ask(`${all}${id}/`);
  if (status === 200 && page.getElementById(`comment-${id}`)) location.replace(`${all}${id}/#comment-${id}`);
};
if (thread) {
  addEventListener("hashchange", () => seek().catch(() => {}));
  seek().catch(() => {});
  sheet.then(veil);
  claim();
  for (const act of thread.querySelectorAll(".comment__act")) able(act);
}
