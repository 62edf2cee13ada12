// How blocks with more than text are shown and edited: figures, galleries, embeds, parts, and those that are kept.

import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView, NodeView, NodeViewConstructor, ViewMutationRecord } from "prosemirror-view";
import { providerName } from "../body/embed";
import { directionOf, PLACEMENTS, type MediaRef } from "../body/model";
import { schema } from "../body/schema";
import { dissolvePart } from "../commands";
import type { Desk } from "../desk";
import { h, labelled } from "../dom";
import type { Medium } from "../page";
import { say } from "../words";

const { nodes: N } = schema;

/** The address a medium is shown from, where it is known. */
export function sourceOf(desk: Desk, media: MediaRef): string | null {
  if ("library" in media) return desk.server.media.get(media.library)?.src ?? null;
  return media.address;
}

/** Why a picture is not shown: it is being made ready, or it is gone. */
export function unshown(desk: Desk, media: MediaRef): HTMLElement {
  const isKnown = "library" in media && desk.server.media.has(media.library);
  return h("p", { class: "ed-quiet ed-figure__unseen" }, say(isKnown ? "editor-picture-waiting" : "editor-picture-missing"));
}

/** What views of blocks have in common: controls that are not text, and changes of attributes. */
abstract class BlockView implements NodeView {
  abstract dom: HTMLElement;
  contentDOM?: HTMLElement;

  constructor(
    protected node: Node,
    protected readonly view: EditorView,
    protected readonly getPos: () => number | undefined,
    protected readonly desk: Desk,
  ) {}

  protected set(attrs: { [name: string]: unknown }): void {
    const pos = this.getPos();
    if (pos === undefined || !this.view.editable) return;
    const { tr } = this.view.state;
    for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(pos, name, value);
    this.view.dispatch(tr);
  }

  protected remove = (): void => {
    const pos = this.getPos();
    if (pos === undefined) return;
    this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, pos)).deleteSelection());
    this.view.focus();
  };

  /** Controls beside the text: labelled, and out of its way. */
  protected controls(label: string, ...children: (HTMLElement | null)[]): HTMLElement {
    const element = h("div", { class: "ed-controls", contenteditable: "false", role: "group", "aria-label": label }, ...children);
    element.addEventListener("keydown", (event) => {
      const pos = this.getPos();
      if (event.key !== "Escape" || pos === undefined) return;
      event.preventDefault();
      this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, pos)));
      this.view.focus();
    });
    return element;
  }

  protected button(key: string, act: () => void): HTMLElement {
    return h("button", { type: "button", disabled: !this.view.editable, onclick: act }, say(key));
  }

  protected input(label: string, value: string, set: (value: string) => void): { field: HTMLElement; input: HTMLInputElement } {
    const input = h("input", { type: "text", value, autocomplete: "off", disabled: !this.view.editable });
    input.addEventListener("input", () => set(input.value));
    return { field: labelled(label, input), input };
  }

  protected select(label: string, options: [string, string][], value: string, set: (value: string) => void): { field: HTMLElement; select: HTMLSelectElement } {
    const known = options.some(([option]) => option === value) ? options : [...options, [value, value] as [string, string]];
    const select = h("select", { disabled: !this.view.editable, onchange: () => set(select.value) }, ...known.map(([option, text]) => h("option", { value: option, selected: option === value }, text)));
    return { field: labelled(label, select), select };
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && !!event.target.closest(".ed-controls") && !/^(drag|drop)/.test(event.type);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === "selection") return !this.contentDOM?.contains(mutation.target);
    return !this.contentDOM || !this.contentDOM.contains(mutation.target) || (mutation.target === this.contentDOM && mutation.type === "attributes");
  }

  protected language(): void {
    const { lang } = this.node.attrs;
    if (lang) {
      this.dom.lang = lang;
      this.dom.dir = directionOf(lang);
    } else {
      this.dom.removeAttribute("lang");
      this.dom.removeAttribute("dir");
    }
  }
}

class FigureView extends BlockView {
  dom: HTMLElement;
  override contentDOM: HTMLElement;
  private readonly picture = h("div", { class: "ed-figure__picture", contenteditable: "false" });
  private readonly alt;
  private readonly credit;
  private readonly placement;
  private shownSource: string | null = null;

  constructor(...given: ConstructorParameters<typeof BlockView>) {
    super(...given);
    const isInGallery = given[1].state.doc.resolve(Math.min(this.getPos() ?? 0, given[1].state.doc.content.size)).parent.type === N.gallery;
    this.contentDOM = h("div", { class: "ed-figure__caption" });
    this.alt = this.input(say("editor-alt"), this.node.attrs.alt, (alt) => this.set({ alt }));
    this.credit = this.input(say("editor-credit"), this.node.attrs.credit_line, (credit_line) => this.set({ credit_line }));
    this.placement = this.select(say("editor-placement"), PLACEMENTS.map((name) => [name, say(`editor-placement-${name}`)]), this.node.attrs.placement, (placement) => this.set({ placement }));
    this.dom = h("figure", { class: "ed-figure" }, this.picture, this.contentDOM, this.controls(say("editor-picture"),
      this.alt.field, this.credit.field, isInGallery ? null : this.placement.field,
      h("div", { class: "ed-do" },
        this.button("editor-picture-replace", () => this.desk.choose(false, ([medium]) => medium && this.take(medium))),
        this.button("editor-picture-renew", () => this.desk.upload((medium) => this.take(medium))),
        this.button("editor-remove", this.remove))));
    this.draw();
  }

  private take({ id, alt, credit }: Medium): void {
    this.set({ media: { library: id }, alt: alt || this.node.attrs.alt, credit_line: credit || this.node.attrs.credit_line, width: null, height: null });
  }

  /** Pictures of other sites are not loaded here, nor may readers' pages load them. */
  private unseen(src: string): void {
    this.picture.replaceChildren(h("p", { class: "ed-quiet ed-figure__unseen" }, say("editor-picture-unseen", { address: src.slice(0, 200) })));
  }

  private draw(): void {
    const { media, alt, credit_line, placement } = this.node.attrs;
    const src = sourceOf(this.desk, media);
    const shown = this.picture.firstElementChild;
    if (!src) this.picture.replaceChildren(unshown(this.desk, media));
    else if (src !== this.shownSource) this.picture.replaceChildren(h("img", { src, alt, draggable: "false", onerror: () => this.unseen(src) }));
    else if (shown instanceof HTMLImageElement) shown.alt = alt;
    this.shownSource = src;
    this.dom.className = `ed-figure figure--${placement}`;
    this.dom.classList.toggle("ed-figure--unsaid", !alt);
    for (const [input, value] of [[this.alt.input, alt], [this.credit.input, credit_line]] as const) if (input.value !== value) input.value = value;
    this.placement.select.value = placement;
    this.language();
  }

  update(node: Node): boolean {
    if (node.type !== N.figure) return false;
    this.node = node;
    this.draw();
    return true;
  }
}

class GalleryView extends BlockView {
  dom: HTMLElement;
  override contentDOM = h("div", { class: "gallery ed-gallery__pictures" });
  private readonly columns;

  constructor(...given: ConstructorParameters<typeof BlockView>) {
    super(...given);
    const choices: [string, string][] = [["", say("editor-columns-any")], ...[1, 2, 3, 4, 5, 6].map((number): [string, string] => [String(number), String(number)])];
    this.columns = this.select(say("editor-columns"), choices, String(this.node.attrs.columns ?? ""), (value) => this.set({ columns: value ? Number(value) : null }));
    this.dom = h("div", { class: "ed-gallery" }, this.contentDOM, this.controls(say("editor-gallery"), this.columns.field, h("div", { class: "ed-do" },
      this.button("editor-gallery-add", () => this.desk.choose(true, (chosen) => this.add(chosen))),
      this.button("editor-picture-upload", () => this.desk.upload((medium) => this.add([medium]), true)),
      this.button("editor-remove", this.remove))));
  }

  private add(media: Medium[]): void {
    const pos = this.getPos();
    if (pos === undefined) return;
    const figures = media.map(({ id, alt, credit, caption }) => N.figure.create({ media: { library: id }, alt, credit_line: credit }, N.caption.create(null, caption ? schema.text(caption) : null)));
    this.view.dispatch(this.view.state.tr.insert(pos + 1 + this.node.content.size - this.node.lastChild!.nodeSize, figures));
  }

  update(node: Node): boolean {
    if (node.type !== N.gallery) return false;
    this.node = node;
    this.columns.select.value = String(node.attrs.columns ?? "");
    this.language();
    return true;
  }
}

class EmbedView extends BlockView {
  dom: HTMLElement;
  override contentDOM = h("div", { class: "ed-figure__caption" });
  private readonly card = h("div", { class: "ed-card", contenteditable: "false" });

  constructor(...given: ConstructorParameters<typeof BlockView>) {
    super(...given);
    const title = this.input(say("editor-embed-title"), this.node.attrs.title ?? "", (title) => this.set({ title: title || null }));
    this.dom = h("figure", { class: "embed ed-embed" }, this.card, this.contentDOM, this.controls(say("editor-embed"), title.field, h("div", { class: "ed-do" }, this.button("editor-remove", this.remove))));
    this.draw();
  }

  private draw(): void {
    const { provider, url, title } = this.node.attrs;
    this.card.replaceChildren(h("strong", {}, providerName(provider, url)), h("span", {}, title ?? ""), h("small", { dir: "ltr" }, url));
    this.language();
  }

  update(node: Node): boolean {
    if (node.type !== N.embed) return false;
    this.node = node;
    this.draw();
    return true;
  }
}

/** A film, a sound or a file, with the words under it; of a file those of its link. */
class ClipView extends BlockView {
  dom: HTMLElement;
  override contentDOM = h("div", { class: "ed-figure__caption" });

  constructor(...given: ConstructorParameters<typeof BlockView>) {
    super(...given);
    const { json } = this.node.attrs;
    const [label, media] = [say(`editor-kept-${json.type}`), json.media ?? json.sources?.[0] ?? {}];
    const known = this.desk.server.media.get(media.library);
    const title = json.type === "download" ? null : this.input(say("editor-embed-title"), json.title ?? "", (title) => this.set({ json: { ...this.node.attrs.json, title: title || undefined } }));
    const name = known?.label || known?.title || wordsIn(media);
    const card = h("div", { class: "ed-card", contenteditable: "false" }, h("strong", {}, label), h("span", { dir: "auto" }, name));
    this.dom = h("figure", { class: "embed ed-embed" }, card, this.contentDOM, this.controls(label, title?.field ?? null, h("div", { class: "ed-do" }, this.button("editor-remove", this.remove))));
    this.language();
  }

  update(node: Node): boolean {
    const { json } = this.node.attrs;
    const isSame = ["type", "media", "sources"].every((name) => JSON.stringify(node.attrs.json?.[name]) === JSON.stringify(json[name]));
    if (node.type !== N.clip || !isSame) return false;
    this.node = node;
    this.language();
    return true;
  }
}

/** A block whose JSON stays as it is: what it is and what it says, to read, move and remove. */
class KeptView extends BlockView {
  dom: HTMLElement;

  constructor(...given: ConstructorParameters<typeof BlockView>) {
    super(...given);
    const { json } = this.node.attrs;
    const name = say(`editor-kept-${String(json.type).replaceAll("_", "-")}`);
    const label = name.startsWith("editor-kept-") ? say("editor-kept", { type: String(json.type) }) : name;
    this.dom = h("div", { class: "ed-card ed-kept", contenteditable: "false" }, h("strong", {}, label), h("span", {}, wordsIn(json).slice(0, 400)));
    this.dom.append(this.controls(label, h("div", { class: "ed-do" }, this.button("editor-remove", this.remove))));
    this.language();
  }

  update(node: Node): boolean {
    if (node.type !== N.kept || node.attrs.json !== this.node.attrs.json) return false;
    this.node = node;
    return true;
  }
}

/** The text in a piece of JSON, to be recognized by. */
export function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(" ");
  if (!value || typeof value !== "object") return "";
  return Object.entries(value)
    .map(([name, inner]) => (typeof inner === "string" && ["text", "title", "label", "address", "url"].includes(name) ? inner : name === "marked" ? wordsIn((inner as unknown[])[1]) : wordsIn(inner)))
    .filter(Boolean)
    .join(" ");
}

class PartView extends BlockView {
  dom: HTMLElement;
  override contentDOM = h("section", {});
  private readonly kind;

  constructor(...given: ConstructorParameters<typeof BlockView>) {
    super(...given);
    const kinds = this.desk.page.kinds.map(({ id, label }): [string, string] => [id.replaceAll("-", "_"), label]);
    this.kind = this.select(say("editor-part-kind"), kinds, this.node.attrs.kind, (kind) => this.set({ kind }));
    this.dom = h("div", { class: "ed-part" }, this.controls(say("editor-part-name"), this.kind.field, this.button("editor-part-dissolve", () => {
      const pos = this.getPos();
      if (pos !== undefined) dissolvePart(pos)(this.view.state, this.view.dispatch);
      this.view.focus();
    })), this.contentDOM);
    this.draw();
  }

  private draw(): void {
    this.contentDOM.className = `part part--${String(this.node.attrs.kind).replaceAll("_", "-")}`;
    this.kind.select.value = this.node.attrs.kind;
    this.language();
  }

  update(node: Node): boolean {
    if (node.type !== N.part) return false;
    this.node = node;
    this.draw();
    return true;
  }
}

/** Code and its language. */
class CodeView extends BlockView {
  dom: HTMLElement;
  override contentDOM = h("code", { dir: "ltr", spellcheck: "false" });
  private readonly program;

  constructor(...given: ConstructorParameters<typeof BlockView>) {
    super(...given);
    this.program = this.input(say("editor-code-language"), this.node.attrs.language ?? "", (value) => {
      const language = value.trim().toLowerCase();
      if (/^[a-z0-9+#-]*$/.test(language)) this.set({ language: language || null });
    });
    this.dom = h("div", { class: "ed-code" }, this.controls(say("editor-code"), this.program.field), h("pre", {}, this.contentDOM));
  }

  update(node: Node): boolean {
    if (node.type !== N.code_block) return false;
    this.node = node;
    return true;
  }
}

/** The views of a desk's text. */
export function views(desk: () => Desk): { [type: string]: NodeViewConstructor } {
  const of = (View: new (...given: ConstructorParameters<typeof BlockView>) => NodeView): NodeViewConstructor => (node, view, getPos) => new View(node, view, getPos, desk());
  return { figure: of(FigureView), gallery: of(GalleryView), embed: of(EmbedView), clip: of(ClipView), kept: of(KeptView), part: of(PartView), code_block: of(CodeView) };
}
