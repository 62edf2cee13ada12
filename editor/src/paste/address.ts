// Which addresses get in: those `courant_body::address` lets in. The server judges them once more.

/** What the URL standard ignores is removed first, since browsers forgive it. */
function clean(raw: string): string {
  return raw
    .replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "")
    .replace(/[\u0000-\u001f\u007f-\u00a0\u200b\ufeff]/g, "")
    .replace(/[ <>"`]/g, (character) => encodeURIComponent(character));
}

/** An http or https address with a host; `//host/x` becomes https. */
export function webAddress(raw: string): string | null {
  let address = clean(raw);
  if (address.startsWith("//")) address = `https:${address}`;
  if (!/^https?:\/\/[^/\\?#]/i.test(address) || /^[^?#]*\\/.test(address)) return null;
  return URL.canParse(address) ? address : null;
}

/** An address that a link may lead to: http, https, mailto, tel, or a path on this site. */
export function linkAddress(raw: string): string | null {
  const address = clean(raw);
  if (/^(mailto|tel):./i.test(address)) return address;
  const web = webAddress(raw);
  if (web) return web;
  if (!address || address.startsWith("//") || address.includes("\\")) return null;
  return /^[^?#/]*:/.test(address) ? null : address;
}

/** A pasted link, without the detour Google puts round it; this site's own addresses become paths. */
export function pastedLink(raw: string, origin: string): string | null {
  let address = linkAddress(raw);
  // A place in the document it came from is no place here, and a file's name no address.
  if (!address || address.startsWith("#") || !/^([a-z]+:|\/)/i.test(address)) return null;
  if (/^https:\/\/www\.google\.com\/url\?/.test(address)) {
    const inner = new URL(address).searchParams.get("q");
    address = (inner && webAddress(inner)) || address;
  }
  if (origin && address.startsWith(`${origin}/`)) return address.slice(origin.length);
  return address === origin ? "/" : address;
}
