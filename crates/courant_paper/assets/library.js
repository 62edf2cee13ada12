// The media library: files that are chosen, dropped or pasted come in by themselves, each with its progress; long ones
// in parts, which go on where they were after a break. A click on a picture says where its subject is. Without
// scripts the same forms do it.
"use strict";
(() => {
  const make = (name, className, ...children) => {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...children);
    return node;
  };
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));

  const form = document.querySelector("[data-intake]");
  const words = form?.dataset ?? {};
  const base = form?.getAttribute("action");
  // Parts are so long until the server says how long they may be; what is shorter comes in one piece.
  let chunk = 8_000_000;
  const AT_A_TIME = 2;
  const ATTEMPTS = 6;

  // One request; what came back, with status 0 where nothing did.
  const send = (method, address, body, headers, progress) =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open(method, address);
      request.setRequestHeader("X-Courant-Token", words.token);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      if (progress) request.upload.addEventListener("progress", ({ loaded }) => progress(loaded));
      request.addEventListener("loadend", () => {
        let told = {};
        try {
          told = JSON.parse(request.responseText || "{}");
        } catch {
          // An error page: its status says enough.
        }
        done({ status: request.status, told, offset: Number(request.getResponseHeader("Upload-Offset") ?? NaN) });
      });
      request.send(body);
    });
  const isBroken = (status) => status === 0 || status === 408 || status === 423 || status >= 500;

  // Where an upload of this file stood, if this device remembers one.
  const memory = (file) => `upload ${file.name} ${file.size} ${file.lastModified}`;
  const recall = (file) => {
    try {
      return localStorage.getItem(memory(file));
    } catch {
      return null;
    }
  };
  const remember = (file, upload) => {
    try {
      if (upload) localStorage.setItem(memory(file), upload);
      else localStorage.removeItem(memory(file));
    } catch {
      // Not kept here: after the page is left it begins anew.
    }
  };

  const whole = async (file, progress) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send("POST", `${base}/upload?name=${encodeURIComponent(file.name)}`, file, { "Content-Type": "application/octet-stream" }, progress);
      if (!isBroken(answer.status) || attempt === 3) return answer;
      await wait(1_000 * attempt);
    }
  };

  const inParts = async (file, progress) => {
    const version = { "Tus-Resumable": "1.0.0" };
    let upload = recall(file);
    let offset = NaN;
    if (upload) offset = (await send("HEAD", `${base}/uploads/${upload}`, null, version)).offset;
    if (Number.isNaN(offset)) {
      const answer = await send("POST", `${base}/uploads`, JSON.stringify({ name: file.name, bytes: file.size }), { "Content-Type": "application/json" });
      if (answer.status !== 201) return answer;
      ({ upload, chunk_bytes: chunk } = answer.told);
      offset = answer.told.received_bytes ?? 0;
      remember(file, upload);
    }
    for (let attempt = 0; attempt < ATTEMPTS; ) {
      const from = offset;
      const answer = await send("PATCH", `${base}/uploads/${upload}`, file.slice(from, from + chunk),
        { ...version, "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(from) }, (loaded) => progress(from + loaded));
      if (answer.status === 204 || answer.status === 409) {
        offset = Number.isNaN(answer.offset) ? offset : answer.offset;
        attempt = offset > from ? 0 : attempt + 1;
      } else if (isBroken(answer.status)) {
        attempt += 1;
        await wait(500 * 2 ** attempt);
        const at = (await send("HEAD", `${base}/uploads/${upload}`, null, version)).offset;
        if (!Number.isNaN(at)) offset = at;
      } else {
        remember(file, null);
        return answer;
      }
      progress(offset);
    }
    return { status: 0, told: {} };
  };

  // A tile as the list has them.
  const tile = (item, file) => {
    const picture = make("span", "medium__picture");
    const src = item.thumb ?? (item.family === "picture" && file.type.startsWith("image/") ? URL.createObjectURL(file) : null);
    if (src) {
      const img = make("img");
      img.src = src;
      img.alt = "";
      picture.append(img);
    } else picture.append(make("span", "medium__family", item.media_type.split("/").pop().toUpperCase()));
    const name = make("span", "medium__name", item.label);
    name.dir = "auto";
    const link = make("a", "", picture, name);
    link.href = item.page;
    return make("li", "medium", link);
  };

  const queue = [];
  let running = 0;
  let leaving = false;
  const next = () => {
    while (running < AT_A_TIME && queue.length) {
      running += 1;
      queue.shift()().finally(() => {
        running -= 1;
        next();
      });
    }
  };

  const add = (file) => {
    const bar = make("progress");
    bar.max = Math.max(1, file.size);
    bar.value = 0;
    const name = make("bdi", "", file.name);
    bar.setAttribute("aria-label", file.name);
    const state = make("span", "quiet", words.waiting);
    const row = make("li", "", name, bar, state);
    form.querySelector("[data-files]").append(row);
    const run = async () => {
      state.textContent = "";
      state.className = "quiet";
      bar.hidden = false;
      const progress = (loaded) => {
        bar.value = Math.min(loaded, file.size);
        state.textContent = loaded < file.size ? `${Math.floor((100 * loaded) / bar.max)} %` : words.checking;
      };
      const { status, told } = await (file.size > chunk || "parts" in words ? inParts : whole)(file, progress);
      bar.hidden = true;
      if (status === 200) {
        remember(file, null);
        // What is done with it next is on the page itself.
        if ("parts" in words) {
          leaving = true;
          return location.assign(told.page);
        }
        state.textContent = told.is_known ? words.known : words.done;
        const link = make("a", "", told.label);
        link.href = told.page;
        name.replaceChildren(link);
        const list = document.querySelector("[data-media]");
        if (list && !told.is_known) list.prepend(tile(told, file));
        return;
      }
      state.textContent = told.text ?? words.broken;
      state.className = "problem";
      if (isBroken(status) || status === 429) {
        const again = make("button", "", words.retry);
        again.type = "button";
        again.addEventListener("click", () => {
          again.remove();
          queue.push(run);
          next();
        });
        row.append(again);
      }
    };
    queue.push(run);
    next();
  };

  if (form) {
    form.classList.add("is-live");
    const input = form.querySelector("input[type=file]");
    const take = (files) => [...files].forEach(add);
    input.addEventListener("change", () => {
      take(input.files);
      input.value = "";
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("paste", ({ clipboardData }) => clipboardData && take(clipboardData.files));
    const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
    let inside = 0;
    const mark = () => form.classList.toggle("is-over", inside > 0);
    addEventListener("dragenter", (event) => {
      if (hasFiles(event)) inside += 1;
      mark();
    });
    addEventListener("dragleave", (event) => {
      if (hasFiles(event)) inside = Math.max(0, inside - 1);
      mark();
    });
    addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
    addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      inside = 0;
      mark();
      take(event.dataTransfer.files);
    });
    addEventListener("beforeunload", (event) => running && !leaving && event.preventDefault());
  }

  // A page that tells how far something is asks for itself again, while somebody looks at it.
  const again = document.querySelector("[data-again]");
  if (again) {
    const ask = () => (document.hidden ? setTimeout(ask, 1_000) : location.reload());
    setTimeout(ask, Number(again.dataset.again));
  }

  const frame = document.querySelector("[data-focus]");
  const [x, y] = ["focus_x", "focus_y"].map((id) => document.getElementById(id));
  if (frame && x && y) {
    const point = make("span", "focus__point");
    frame.append(point);
    const show = () => {
      const isSet = x.value !== "" && y.value !== "";
      point.style.left = `${isSet ? x.value : 50}%`;
      point.style.top = `${isSet ? y.value : 50}%`;
      point.classList.toggle("is-set", isSet);
    };
    const percent = (at, start, length) => Math.round(Math.min(1, Math.max(0, (at - start) / length)) * 100);
    frame.classList.add("is-live");
    frame.addEventListener("click", (event) => {
      const box = frame.querySelector("img").getBoundingClientRect();
      x.value = percent(event.clientX, box.left, box.width);
      y.value = percent(event.clientY, box.top, box.height);
      show();
    });
    [x, y].forEach((field) => field.addEventListener("input", show));
    show();
  }

  // What is shown of a picture in a shape: a part that is dragged, and grows by its corner; the fields say the same.
  for (const form of document.querySelectorAll("[data-crop]")) {
    const frame = form.querySelector(".crop__frame");
    if (!frame) continue;
    const fields = ["x", "y", "width"].map((name) => form.elements[name]);
    const [left, top, wide] = fields;
    const img = frame.querySelector("img");
    // Of its width in percent, the height that belongs to it, in percent of the picture's.
    const tall = (width) => (width * Number(img.getAttribute("width"))) / (Number(form.dataset.crop) * Number(img.getAttribute("height")));
    const within = (at, least, most) => Math.min(Math.max(at, least), Math.max(least, most));
    const grip = make("span", "crop__grip");
    const part = make("span", "crop__part", grip);
    frame.append(part);
    frame.hidden = false;
    form.querySelector(".crop__now")?.remove();
    const show = () => {
      const [x, y, width] = fields.map((field) => Number(field.value));
      Object.assign(part.style, { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${tall(width)}%` });
    };
    const put = (x, y, width) => {
      const own = within(width, 10, Math.min(100, 100 / tall(1)));
      [within(x, 0, 100 - own), within(y, 0, 100 - tall(own)), own].forEach((value, at) => {
        // Down, so that nothing stands out.
        fields[at].value = (Math.floor(value * 10 + 1e-6) / 10).toFixed(1);
      });
      show();
    };
    part.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      const box = img.getBoundingClientRect();
      const [x, y, width] = fields.map((field) => Number(field.value));
      const isGrip = event.target === grip;
      const move = ({ clientX, clientY }) => {
        const across = ((clientX - event.clientX) / box.width) * 100;
        const down = ((clientY - event.clientY) / box.height) * 100;
        if (!isGrip) return put(x + across, y + down, width);
        // Its other corner stays.
        put(x, y, Math.min(width + across, 100 - x, (100 - y) / tall(1)));
      };
      part.setPointerCapture(event.pointerId);
      part.addEventListener("pointermove", move);
      const end = () => part.removeEventListener("pointermove", move);
      for (const name of ["pointerup", "pointercancel"]) part.addEventListener(name, end, { once: true });
    });
    // A wider part is moved in; what is typed is never changed otherwise.
    wide.addEventListener("change", () => put(Number(left.value), Number(top.value), Number(wide.value)));
    fields.forEach((field) => field.addEventListener("input", show));
    show();
  }
})();
