// The panel of the page: ordinary controls, each with the path of its field in the manuscript.
//
// `data-type`: `text` (the default), `int` (a number, 0 when empty), `int?` (a number or nothing), `bool`, `ints` (a select of several, or a group
// that holds checkboxes), `lines` (one entry a line), `byline` (see below).
//
// A byline is a group that holds rows: elements with `data-byline`, each with a control `data-part="person_id"` and
// one `data-part="role"`. A row whose person is empty counts for nothing. A `template` in the group is the row that
// the button `data-add` adds; a button `data-remove` in a row takes it away, `data-up` moves it up.

import { h } from "./dom";
import type { Manuscript } from "./page";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

function at(manuscript: any, path: string): unknown {
  return path.split(".").reduce((value, name) => value?.[name], manuscript);
}

function put(manuscript: any, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop()!;
  // Copied on the way, so that what came from the server stays as it was.
  let place = manuscript;
  for (const name of names) place = place[name] = { ...place[name] };
  place[last] = value;
}

export class Panel {
  private readonly fields: HTMLElement[];

  constructor(root: ParentNode, private readonly changed: () => void) {
    this.fields = [...root.querySelectorAll<HTMLElement>("[data-field]")];
    for (const field of this.fields) {
      field.addEventListener("input", changed);
      field.addEventListener("change", changed);
      if (field.dataset.type === "byline") field.addEventListener("click", (event) => this.byline(field, event));
    }
  }

  /** What a field is called on the page. */
  label(path: string): string | null {
    const field = this.fields.find(({ dataset }) => dataset.field === path || dataset.field!.startsWith(`${path}.`));
    const control = field && isControl(field) ? field : null;
    const label = control?.labels?.[0] ?? field?.querySelector("legend");
    return label?.textContent?.trim() || null;
  }

  /** Goes to a field; false when it is not one of the panel's. */
  focus(path: string): boolean {
    const field = this.fields.find(({ dataset }) => dataset.field === path);
    if (!field) return false;
    for (let parent = field.parentElement; parent; parent = parent.parentElement) if (parent instanceof HTMLDetailsElement) parent.open = true;
    (isControl(field) ? field : field.querySelector<HTMLElement>("input, select, textarea, button"))?.focus();
    return true;
  }

  /** Whether what was changed is one of the panel's fields. */
  has(path: string): boolean {
    return this.fields.some(({ dataset }) => dataset.field === path);
  }

  read(manuscript: Manuscript): void {
    for (const field of this.fields) {
      const path = field.dataset.field!;
      const value = readField(field);
      // What was never said is not said now.
      if (value !== "" || (at(manuscript, path) ?? null) !== null) put(manuscript, path, value);
    }
  }

  write(manuscript: Manuscript): void {
    for (const field of this.fields) writeField(field, at(manuscript, field.dataset.field!));
  }

  lock(): void {
    for (const field of this.fields) {
      const inside = isControl(field) ? [field] : [...field.querySelectorAll<Control | HTMLButtonElement>("input, select, textarea, button")];
      for (const control of inside) control.disabled = true;
    }
  }

  private byline(group: HTMLElement, event: Event): void {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const row = button?.closest<HTMLElement>("[data-byline]");
    if (!button) return;
    if (button.matches("[data-add]")) addRow(group)?.querySelector<HTMLElement>("select, input")?.focus();
    else if (row && button.matches("[data-remove]")) {
      const near = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector<HTMLElement>("select, input") ?? group.querySelector<HTMLElement>("[data-add]");
      row.remove();
      near?.focus();
    } else if (row && button.matches("[data-up]")) {
      const before = row.previousElementSibling;
      if (before?.matches("[data-byline]")) before.before(row);
      button.focus();
    } else return;
    this.changed();
  }
}

function addRow(group: HTMLElement): HTMLElement | null {
  const template = group.querySelector("template");
  const row = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!template || !row) return null;
  template.before(row);
  return row;
}

/** Shows a value in a control. A choice that the page does not offer is kept as one more. */
function show(control: Control, value: unknown): void {
  const text = value === null || value === undefined ? "" : String(value);
  control.value = text;
  if (control instanceof HTMLSelectElement && control.value !== text) {
    control.append(new Option(text, text));
    control.value = text;
  }
}

const rowsOf = (group: HTMLElement) => [...group.querySelectorAll<HTMLElement>("[data-byline]")];
const part = (row: HTMLElement, name: string) => row.querySelector<Control>(`[data-part="${name}"]`);

function number(raw: string): number | null {
  return /^-?\d+$/.test(raw.trim()) ? Number(raw) : null;
}

function readField(field: HTMLElement): unknown {
  const value = isControl(field) ? field.value : "";
  switch (field.dataset.type) {
    case "bool":
      return (field as HTMLInputElement).checked;
    case "int":
      return number(value) ?? 0;
    case "int?":
      return number(value);
    case "ints": {
      const values = field instanceof HTMLSelectElement
        ? [...field.selectedOptions].map((option) => option.value)
        : [...field.querySelectorAll<HTMLInputElement>("input:checked")].map((input) => input.value);
      return values.map(number).filter((value) => value !== null);
    }
    case "lines":
      return value.split("\n").map((line) => line.trim()).filter(Boolean);
    case "byline":
      return rowsOf(field).flatMap((row) => {
        const person = number(part(row, "person_id")?.value ?? "");
        return person === null ? [] : [{ person_id: person, role: part(row, "role")?.value ?? "" }];
      });
    default:
      return value;
  }
}

function writeField(field: HTMLElement, value: unknown): void {
  switch (field.dataset.type) {
    case "bool":
      (field as HTMLInputElement).checked = value === true;
      return;
    case "ints": {
      const wanted = new Set((Array.isArray(value) ? value : []).map(String));
      // What is not offered (a topic of many) is offered from now on, since it would be lost otherwise.
      const offered = new Set([...field.querySelectorAll<HTMLInputElement | HTMLOptionElement>("input, option")].map(({ value }) => value));
      for (const value of wanted) {
        if (offered.has(value)) continue;
        if (field instanceof HTMLSelectElement) field.append(new Option(value, value));
        else field.append(h("label", {}, h("input", { type: "checkbox", value }), ` ${value}`));
      }
      if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = wanted.has(option.value);
      else for (const input of field.querySelectorAll<HTMLInputElement>("input")) input.checked = wanted.has(input.value);
      return;
    }
    case "lines":
      (field as HTMLTextAreaElement).value = Array.isArray(value) ? value.join("\n") : "";
      return;
    case "byline": {
      for (const row of rowsOf(field)) row.remove();
      for (const { person_id, role } of (Array.isArray(value) ? value : []) as { person_id: number; role: string }[]) {
        const row = addRow(field);
        const [person, what] = row ? [part(row, "person_id"), part(row, "role")] : [];
        if (person) show(person, person_id);
        if (what) show(what, role);
      }
      return;
    }
    default:
      if (isControl(field)) show(field, value);
  }
}
