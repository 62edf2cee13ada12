// Elements by name. Styles are set by class, places on the screen by CSSOM: the page's policy allows no others.

type Child = Node | string | null | undefined | false;
type Attrs = { [name: string]: string | number | boolean | null | undefined | ((event: any) => void) };

/** An element with attributes, listeners (`onclick`) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(name: K, attrs: Attrs = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attr, value] of Object.entries(attrs)) {
    if (typeof value === "function") element.addEventListener(attr.slice(2), value);
    else if (value === true) element.setAttribute(attr, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(attr, String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

let count = 0;
/** An id for an element of ours. */
export const freshId = (name: string) => `ed-${name}-${++count}`;

/** A labelled control. */
export function labelled(label: string, control: HTMLElement): HTMLElement {
  control.id ||= freshId("field");
  return h("div", { class: "ed-field" }, h("label", { for: control.id }, label), control);
}

/** Makes a text area as high as its text, where the browser does not do so itself. */
export function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}

/** Puts a floating element below (or above) a place on the screen, inside the window. */
export function place(element: HTMLElement, at: { left: number; right: number; top: number; bottom: number }, prefersAbove = false): void {
  const { innerWidth, innerHeight } = window;
  const { offsetWidth: width, offsetHeight: height } = element;
  const isRtl = getComputedStyle(element).direction === "rtl";
  const left = isRtl ? at.right - width : at.left;
  const above = at.top - height - 8;
  const below = at.bottom + 8;
  const fitsBelow = below + height <= innerHeight;
  const top = (prefersAbove && above >= 0) || !fitsBelow ? Math.max(0, above) : below;
  element.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  element.style.top = `${Math.min(top, Math.max(0, innerHeight - height))}px`;
}

/** Keeps the value from being run again and again while somebody types. */
export function later(wait: number, run: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, wait);
  };
}

/** Signs that no font is sure to have, as strokes on 20 by 20. */
const ICONS: { [name: string]: string } = {
  link: "M8.5 11.5l3-3M9 6.5l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M11 13.5l-2 2A3.2 3.2 0 0 1 4.5 11l2-2",
  find: "M13 8.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M12 12l5 5",
  undo: "M7 4L3 8l4 4M3 8h8.5a4 4 0 0 1 0 8H8",
  redo: "M13 4l4 4-4 4M17 8H8.5a4 4 0 0 0 0 8H12",
  language: "M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0M3 10h14M10 3c3.5 3.5 3.5 10.5 0 14M10 3c-3.5 3.5-3.5 10.5 0 14",
  list: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  numbered: "M8 5h9M8 10h9M8 15h9M3 3.5l1-.5v4M2.8 12.5c2.4-1.5 2.4.6 0 3.5h2.4",
  clear: "M5 4h10M10 4l-2 12M4 17L16 8",
  passage: "M3 4h14v9H9l-4 4v-4H3z",
  ask: "M3 4h14v9H9l-4 4v-4H3zM8.2 7.2a1.9 1.9 0 1 1 2.5 1.7q-.7.3-.7 1M10 11.2h.01",
  highlight: "M4 17h12M6 13l6.5-9 3 2.2L9.5 14H6z",
};

/** One of these signs, or the text itself, which the style sheet shows: it is no part of a button's name. */
export function sign(name: string): Node {
  const path = ICONS[name];
  if (!path) return h("span", { class: "ed-sign", "data-sign": name });
  const space = "http://www.w3.org/2000/svg";
  const icon = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "path");
  icon.setAttribute("viewBox", "0 0 20 20");
  icon.setAttribute("class", "ed-icon");
  line.setAttribute("d", path);
  icon.append(line);
  return icon;
}
