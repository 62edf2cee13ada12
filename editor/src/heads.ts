// What stands above the text: kicker, headline, standfirst and the lead picture.

import type { Desk } from "./desk";
import { grow, h, labelled } from "./dom";
import type { Lead, Manuscript, Medium } from "./page";
import { unshown } from "./ui/views";
import { say } from "./words";

const LINES = [
  { name: "kicker", look: "kicker" },
  { name: "headline", look: "article__headline" },
  { name: "standfirst", look: "standfirst" },
] as const;

export class Heads {
  readonly element: HTMLElement;
  private readonly areas = new Map<string, HTMLTextAreaElement>();
  private readonly picture = h("div", { class: "ed-figure__picture" });
  private readonly caption = h("textarea", { rows: 1 });
  private readonly credit = h("input", { type: "text", autocomplete: "off" });
  private readonly said: HTMLElement;
  /** Where it is said what a picture shows that nobody has described. */
  private readonly unsaid = h("a", { class: "ed-unsaid", target: "_blank" }, say("editor-lead-unsaid"));
  private readonly remove: HTMLElement;
  private lead: Lead | null = null;

  constructor(private readonly desk: Desk, down: () => void) {
    const areas = LINES.map(({ name, look }, at) => {
      const area = h("textarea", { rows: 1, class: `ed-line ${look}`, placeholder: say(`editor-${name}`), "aria-label": say(`editor-${name}`), "data-head": name, spellcheck: "true" });
      area.addEventListener("input", () => {
        // A headline is one line, whatever is pasted into it.
        if (/[\r\n]/.test(area.value)) area.value = area.value.replace(/\s*[\r\n]+\s*/g, " ");
        grow(area);
        desk.changed();
      });
      area.addEventListener("keydown", (event) => {
        const isEnter = event.key === "Enter" && !event.isComposing;
        const isDown = event.key === "ArrowDown" && area.selectionStart === area.value.length;
        const isUp = event.key === "ArrowUp" && area.selectionEnd === 0;
        if (isEnter || isDown) {
          event.preventDefault();
          const next = LINES[at + 1];
          if (next) this.areas.get(next.name)!.focus();
          else down();
        } else if (isUp && at) {
          event.preventDefault();
          this.areas.get(LINES[at - 1]!.name)!.focus();
        }
      });
      this.areas.set(name, area);
      return area;
    });
    const choose = (key: string, ask: (then: (medium: Medium | undefined) => void) => void) =>
      h("button", { type: "button", onclick: () => ask((medium) => medium && this.take(medium)) }, say(key));
    this.remove = h("button", { type: "button", onclick: () => {
      this.lead = null;
      this.draw();
      desk.changed();
    } }, say("editor-remove"));
    this.said = h("div", { class: "ed-controls" }, labelled(say("editor-caption"), this.caption), labelled(say("editor-credit"), this.credit));
    for (const [control, name] of [[this.caption, "caption"], [this.credit, "credit_line"]] as const) {
      control.addEventListener("input", () => {
        if (!this.lead) return;
        this.lead = { ...this.lead, [name]: control.value };
        if (control === this.caption) grow(this.caption);
        desk.changed();
      });
    }
    const lead = h("fieldset", { class: "ed-lead", "data-head": "lead" }, h("legend", {}, say("editor-lead")), this.picture, this.unsaid, this.said,
      h("div", { class: "ed-do" },
        choose("editor-picture-library", (then) => desk.choose(false, ([medium]) => then(medium))),
        choose("editor-picture-upload", (then) => desk.upload(then)), this.remove));
    this.element = h("div", { class: "ed-heads" }, ...areas, lead);
  }

  private take({ id, caption, credit }: Medium): void {
    this.lead = { ...this.lead, media_id: id, caption, credit_line: credit };
    this.draw();
    this.desk.changed();
  }

  private draw(): void {
    const { lead } = this;
    const medium = lead && this.desk.server.media.get(lead.media_id);
    this.picture.replaceChildren(...(medium?.src ? [h("img", { src: medium.src, alt: medium.alt })] : lead ? [unshown(this.desk, { library: lead.media_id })] : []));
    this.said.hidden = this.remove.hidden = !lead;
    this.unsaid.hidden = !medium || !!medium.alt;
    if (medium) this.unsaid.href = this.desk.server.libraryPage(medium.id);
    this.caption.value = lead?.caption ?? "";
    this.credit.value = lead?.credit_line ?? "";
    grow(this.caption);
  }

  read(manuscript: Manuscript): void {
    for (const [name, area] of this.areas) if (area.value || (manuscript[name] ?? null) !== null) manuscript[name] = area.value;
    manuscript.lead = this.lead as never;
  }

  write(manuscript: Manuscript): void {
    for (const [name, area] of this.areas) {
      area.value = String(manuscript[name] ?? "");
      grow(area);
    }
    this.lead = (manuscript.lead as unknown as Lead | null | undefined) ?? null;
    this.draw();
  }

  get headline(): string {
    return this.areas.get("headline")!.value;
  }

  /** Fits the lines to the width; called when it changes. */
  fit(): void {
    for (const area of this.areas.values()) grow(area);
  }

  focus(name: string): boolean {
    const field = name === "lead" || name.startsWith("lead.") ? this.element.querySelector<HTMLElement>(".ed-lead input, .ed-lead button") : this.areas.get(name);
    field?.focus();
    return !!field;
  }

  lock(): void {
    for (const control of this.element.querySelectorAll<HTMLInputElement>("input, textarea, button")) {
      if (control.tagName === "BUTTON") control.hidden = true;
      else control.readOnly = true;
    }
  }
}
