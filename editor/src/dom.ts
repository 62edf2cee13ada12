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
