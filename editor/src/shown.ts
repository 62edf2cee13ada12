// How the article looks where others show it, drawn anew while somebody types. The page has the same of what is saved
// (`newsroom/shown.rs`), with how long a title and a text others show.

import type { Node } from "prosemirror-model";
import type { Manuscript, Server } from "./page";

/** How much room a letter takes, in Latin ones: the weights of `courant_text::display_width`. */
const WIDTHS: [RegExp, number][] = [
  [/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
  [/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u, 2],
  [/^(?=\p{Mc})\p{sc=Mymr}/u, 0.9],
  [/^(?=\p{Mc})\p{sc=Khmr}/u, 0.7],
  [/^\p{Mc}/u, 0.6],
  [/^\p{sc=Mymr}/u, 1.8],
  [/^\p{sc=Khmr}/u, 1.4],
  [/^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Hebr}\p{sc=Deva}]/u, 1.1],
  [/^\p{sc=Arab}/u, 0.9],
];

function widthOf(text: string): number {
  let width = 0;
  let isStacked = false;
  for (const letter of text) {
    const own = WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 1;
    // Below the letter before it.
    width += isStacked ? (own === 1.4 ? 0.3 : own === 1.8 ? 0 : own) : own;
    isStacked = letter === "\u17d2" || letter === "\u1039";
  }
  return width;
}

/** Cuts a text behind the last word that leaves room for an ellipsis, as `courant_text::shorten` does. */
export function shorten(text: string, most: number, language: string): string {
  const whole = text.replace(/\s+/g, " ").trim();
  if (widthOf(whole) <= most) return whole;
  const cut = (granularity: "word" | "grapheme") => {
    let [width, end, at] = [0, 0, 0];
    for (const { segment, isWordLike } of new Intl.Segmenter(localeOf(language), { granularity }).segment(whole)) {
      width += widthOf(segment);
      at += segment.length;
      if (width > most - 1) break;
      if (isWordLike ?? true) end = at;
    }
    return whole.slice(0, end).trimEnd();
  };
  return `${cut("word") || cut("grapheme")}…`;
}

function localeOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** The first paragraph that says something, and the first picture that can be shown. */
function found(doc: Node, server: Server, lead: number | undefined): { text: string; picture: string | undefined } {
  let text = "";
  let picture = lead === undefined ? undefined : server.media.get(lead)?.src ?? undefined;
  doc.descendants((node, _, parent) => {
    if (!text && node.type.name === "paragraph" && (parent === doc || parent?.type.name === "part") && /[\p{L}\p{N}]/u.test(node.textContent)) text = node.textContent;
    if (!picture && node.type.name === "figure") picture = server.media.get(Number(node.attrs.media?.library))?.src ?? undefined;
    return !node.isTextblock;
  });
  return { text, picture };
}

export class Shown {
  private readonly places: HTMLElement[];

  constructor(root: ParentNode, private readonly server: Server) {
    this.places = [...root.querySelectorAll<HTMLElement>("[data-shown]")];
  }

  draw(manuscript: Manuscript, doc: Node, language: string, direction: string): void {
    if (!this.places.length) return;
    const own = (name: string) => String(manuscript[name] ?? "").trim();
    const first = found(doc, this.server, (manuscript.lead as { media_id: number } | null | undefined)?.media_id);
    const texts = {
      title: own("search_title") || own("headline"),
      text: own("search_description") || shorten(own("standfirst") || first.text, 160, language),
    };
    for (const place of this.places) {
      const { site, title: longest, text: longestText } = place.dataset;
      const isResult = site !== undefined;
      const title = (isResult ? "" : own("share_title")) || texts.title;
      const text = (isResult ? "" : own("share_text")) || texts.text;
      const named = isResult ? [title, site].filter(Boolean).join(" · ") : title;
      this.put(place, "title", shorten(named, Number(longest), language));
      this.put(place, "text", shorten(text, Number(longestText), language));
      this.put(place, "headline", own("headline"));
      const picture = place.querySelector<HTMLImageElement>('[data-part="picture"]');
      const drawn = place.querySelector<HTMLElement>('[data-part="drawn"]');
      if (picture && drawn) {
        picture.hidden = !first.picture;
        drawn.hidden = !!first.picture;
        if (first.picture && picture.getAttribute("src") !== first.picture) picture.src = first.picture;
      }
      const block = place.querySelector<HTMLElement>("[lang]");
      if (block && language) [block.lang, block.dir] = [language, direction];
    }
  }

  private put(place: HTMLElement, part: string, text: string): void {
    const element = place.querySelector(`[data-part="${part}"]`);
    if (element && element.textContent !== text) element.textContent = text;
  }
}
