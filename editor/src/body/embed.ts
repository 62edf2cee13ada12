// Players and posts of other sites, as `courant_body::embed` recognizes them: a player's address is built from
// an id that was recognized, never taken over. Only the commonest players are built here; the server knows all.

import { webAddress } from "../paste/address";

export interface Recognized {
  provider: string;
  url: string;
  player?: string;
}

/** Provider, its name, its hosts. A host stands for its subdomains. */
const PROVIDERS: [string, string, string[]][] = [
  ["youtube", "YouTube", ["youtube.com", "youtu.be", "youtube-nocookie.com"]],
  ["vimeo", "Vimeo", ["vimeo.com"]],
  ["dailymotion", "Dailymotion", ["dailymotion.com", "dai.ly"]],
  ["x", "X", ["twitter.com", "x.com"]],
  ["facebook", "Facebook", ["facebook.com", "fb.watch"]],
  ["instagram", "Instagram", ["instagram.com", "instagr.am"]],
  ["tiktok", "TikTok", ["tiktok.com"]],
  ["soundcloud", "SoundCloud", ["soundcloud.com"]],
  ["spotify", "Spotify", ["spotify.com"]],
  ["ted", "TED", ["ted.com"]],
  ["flickr", "Flickr", ["flickr.com", "flic.kr"]],
  ["reddit", "Reddit", ["reddit.com"]],
  ["speakerdeck", "Speaker Deck", ["speakerdeck.com"]],
  ["slideshare", "SlideShare", ["slideshare.net"]],
  ["mixcloud", "Mixcloud", ["mixcloud.com"]],
  ["imgur", "Imgur", ["imgur.com"]],
  ["issuu", "Issuu", ["issuu.com"]],
  ["scribd", "Scribd", ["scribd.com"]],
  ["tumblr", "Tumblr", ["tumblr.com"]],
  ["pinterest", "Pinterest", ["pinterest.com", "pin.it"]],
  ["telegram", "Telegram", ["t.me"]],
  ["bluesky", "Bluesky", ["bsky.app"]],
];

const hostOf = (url: URL) => url.hostname.toLowerCase().replace(/^www\./, "");

/** The provider's own name; the host itself for others. */
export function providerName(provider: string, url: string): string {
  return PROVIDERS.find(([id]) => id === provider)?.[1] ?? (URL.canParse(url) ? hostOf(new URL(url)) : url);
}

/** Recognizes the address of a post, a film, or of their player. */
export function recognize(raw: string): Recognized | null {
  const address = webAddress(raw.replaceAll("&amp;", "&"));
  if (!address) return null;
  const url = new URL(address);
  const host = hostOf(url);
  const found = PROVIDERS.find(([, , hosts]) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
  const segments = url.pathname.split("/").filter(Boolean);
  if (!found || (!segments.length && !url.search)) return null;
  return { provider: found[0], url: address, ...PLAYERS[found[0]]?.(url, segments, host) };
}

type Player = (url: URL, segments: string[], host: string) => { url: string; player?: string } | null;

const id = (raw: string | null | undefined, longest: number) => {
  const found = /^[A-Za-z0-9_-]+/.exec(raw ?? "")?.[0];
  return found && found.length <= longest ? found : null;
};

/** `90`, `90s`, `1m30s`, `1h2m3s` in seconds. */
function seconds(raw: string | null): number {
  const found = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(raw ?? "");
  return found ? Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0) : 0;
}

const PLAYERS: { [provider: string]: Player } = {
  youtube(url, segments, host) {
    const [first, second] = segments;
    const isPath = ["embed", "v", "shorts", "live", "e"].includes(first ?? "");
    const film = id(isPath ? second : host === "youtu.be" ? first : url.searchParams.get("v"), 20);
    const list = id(url.searchParams.get("list"), 64);
    const start = seconds(url.searchParams.get("start") ?? url.searchParams.get("t"));
    if (film && film !== "videoseries") {
      return {
        url: `https://www.youtube.com/watch?v=${film}${start ? `&t=${start}s` : ""}`,
        player: `https://www.youtube-nocookie.com/embed/${film}${start ? `?start=${start}` : ""}`,
      };
    }
    return list
      ? { url: `https://www.youtube.com/playlist?list=${list}`, player: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}` }
      : null;
  },
  vimeo(_, segments) {
    const film = segments.findLast((part) => /^\d{4,30}$/.test(part));
    return film ? { url: `https://vimeo.com/${film}`, player: `https://player.vimeo.com/video/${film}?dnt=1` } : null;
  },
  ted(_, segments) {
    const talk = id(segments[segments.indexOf("talks") + 1], 150);
    return segments.includes("talks") && talk
      ? { url: `https://www.ted.com/talks/${talk}`, player: `https://embed.ted.com/talks/${talk}` }
      : null;
  },
  spotify(_, segments) {
    const at = segments.findIndex((part) => /^(track|album|playlist|episode|show|artist)$/.test(part));
    const what = id(segments[at + 1], 40);
    return at >= 0 && what
      ? { url: `https://open.spotify.com/${segments[at]}/${what}`, player: `https://open.spotify.com/embed/${segments[at]}/${what}` }
      : null;
  },
  instagram(_, segments) {
    const at = segments.findIndex((part) => /^(p|reel|tv)$/.test(part));
    const what = id(segments[at + 1], 40);
    return at >= 0 && what
      ? { url: `https://www.instagram.com/${segments[at]}/${what}/`, player: `https://www.instagram.com/${segments[at]}/${what}/embed` }
      : null;
  },
  x(url, segments) {
    const at = segments.findIndex((part) => /^status(es)?$/.test(part));
    const post = /^\d{1,30}$/.exec(segments[at + 1] ?? "")?.[0];
    return at >= 0 && post ? { url: url.href, player: `https://platform.twitter.com/embed/Tweet.html?id=${post}` } : null;
  },
  tiktok(url, segments) {
    const film = segments.findLast((part) => /^\d{9,30}$/.test(part));
    return film ? { url: url.href, player: `https://www.tiktok.com/embed/v2/${film}` } : null;
  },
  soundcloud(url, _, host) {
    const inner = host === "w.soundcloud.com" ? webAddress(url.searchParams.get("url") ?? "") : null;
    const address = inner ?? url.href;
    return { url: address, player: `https://w.soundcloud.com/player/?url=${encodeURIComponent(address)}` };
  },
};
