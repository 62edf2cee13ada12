// What may be meant is offered while a question is typed. Without this script the form works all the same.
const field = document.getElementById("q"), offered = document.getElementById("suggestions");
let asked = "", waiting;
async function suggest() {
  const typed = field.value.trim();
  if (typed === asked || typed.length < 2) return;
  asked = typed;
  try {
    const answer = await fetch("/~suggest?q=" + encodeURIComponent(typed));
    if (!answer.ok) return;
    const [, titles] = await answer.json();
    // Whoever typed on meanwhile waits for the next answer.
    if (typed !== field.value.trim()) return;
    offered.replaceChildren(...titles.map((title) => Object.assign(document.createElement("option"), { value: title })));
  } catch {
    // Offline: nothing is offered.
  }
}
if (field && offered) {
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });
}
