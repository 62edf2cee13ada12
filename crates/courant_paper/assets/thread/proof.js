
// While very many guests write at once, a form may ask for a number that takes some looking for. It is sought a slice at a
// time from the first letter on, so that the page stays as quick as it is. Whoever finds none may send all the same: a
// moderator looks at it first.
const SLICE = 64;
const TURN = 1_024;
const PATIENCE = 9 * 60_000;
const tasks = new WeakMap();

async function solve(challenge) {
  const [until, nonce, most, wanted] = challenge.split("-");
  const letters = new TextEncoder();
  const sum = (at) => crypto.subtle.digest("SHA-256", letters.encode(`${until}-${nonce}-${at}`));
  for (let from = 0; from < most; from += SLICE) {
    const sums = await Promise.all(Array.from({ length: SLICE }, (_, at) => sum(from + at)));
    const found = sums.findIndex((one) => new DataView(one).getBigUint64(0) === BigInt(`0x${wanted}`));
    if (found >= 0) return from + found;
    if (from % TURN === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}
const seekProof = (form) => {
  const { challenge, proof } = form.elements;
  const task = tasks.get(form);
  return (task.found ??= solve(challenge.value).then((number) => (proof.value = number ?? ""), () => {}));
};

// Begins with what a form asks for, if it asks.
function prove(form) {
  if (!form.elements.challenge) return;
  tasks.set(form, { at: Date.now() });
  form.elements.text.addEventListener("input", () => seekProof(form), { once: true });
}

// Resolves when a form carries its proof or cannot. What was asked too long ago is asked anew, by a preview that nobody sees.
async function proven(form) {
  const task = tasks.get(form);
  if (!task) return;
  const { challenge, proof, issued } = form.elements;
  if (Date.now() - task.at > PATIENCE) {
    const { page } = await ask(form.action, fieldsOf(form, { name: "act", value: "preview" }));
    const fresh = page.querySelector("form.write")?.elements;
    [challenge.value, issued.value, proof.value] = [fresh?.challenge?.value ?? "", fresh?.issued.value ?? issued.value, ""];
    Object.assign(task, { at: Date.now(), found: null });
  }
  if (challenge.value) await seekProof(form);
}

// The same for a form that the browser sends by itself: it is held back until then.
function proveBefore(form) {
  prove(form);
  const task = tasks.get(form);
  if (!task) return;
  form.addEventListener("submit", async (event) => {
    const { submitter } = event;
    if (task.isDone || submitter?.value === "preview") return;
    event.preventDefault();
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    await proven(form).catch(() => {});
    task.isDone = true;
    form.ariaBusy = null;
    // Not before this event is over: until then a form is not sent a second time.
    setTimeout(() => form.requestSubmit(submitter));
  });
}
